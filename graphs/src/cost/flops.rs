//! Floating-point operations of matrix products and convolutions, the work of a matrix unit.
//!
//! A product of `[m, k]` and `[k, n]` counts as `2 m n k`, times its batch axes; a convolution as two per pair of
//! elements that meet. Everything else (norms, softmax, activations, the update) counts as nothing, as is the
//! custom in statements of utilisation.
use crate::ir::Graph;
use crate::ops::{Conv, DotGeneral, Op};
use crate::types::Type;
use std::collections::BTreeMap;

/// What [`count`] found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flops {
    /// Operations in all.
    pub total: f64,
    /// The same by scope: `backbone/blocks`; empty for what is outside all scopes, cotangents among it.
    pub by_scope: BTreeMap<String, f64>,
    /// Loops of unknown length whose condition or body has matrix products; those count once.
    pub unknown_loops: usize,
}

/// Operations of one evaluation of `graph`, loops taken times their lengths. See [`count`].
pub fn flops(graph: &Graph) -> f64 {
    count(graph).total
}

/// Counts the operations of one evaluation of `graph`, on all devices together. The body of a scan counts as often
/// as it runs, that of a call once per call, that of a `while` once: its length is not known, and
/// [`Flops::unknown_loops`] says so.
pub fn count(graph: &Graph) -> Flops {
    let mut found = Flops::default();
    add(graph, 1.0, &mut found);
    found
}

fn add(graph: &Graph, times: f64, found: &mut Flops) {
    for node in &graph.nodes {
        let ty = |i: usize| graph.ty(node.ins[i]);
        let own = match &node.op {
            Op::DotGeneral(dot) => dot_flops(dot, ty(0), graph.ty(node.outs[0])),
            Op::Conv(conv) => conv_flops(conv, ty(0), ty(1), graph.ty(node.outs[0])),
            _ => 0.0,
        };
        if own > 0.0 {
            found.total += times * own;
            *found.by_scope.entry(node.scope.to_string()).or_default() += times * own;
        }
        let (length, before) = match &node.op {
            Op::Scan(scan) => (scan.length as f64, None),
            Op::While(_) => (1.0, Some(found.total)),
            _ => (1.0, None),
        };
        for body in node.op.rules().bodies() {
            add(body, times * length, found);
        }
        found.unknown_loops += usize::from(before.is_some_and(|before| found.total > before));
    }
}

fn dot_flops(dot: &DotGeneral, lhs: &Type, out: &Type) -> f64 {
    let contracted: f64 = dot.contract[0].iter().map(|axis| lhs.dims[*axis] as f64).product();
    2.0 * contracted * size(&out.dims)
}

fn size(dims: &[usize]) -> f64 {
    dims.iter().map(|d| *d as f64).product()
}

/// Per pair of input and output feature that see each other and per image: the product over the spatial axes of
/// the pairs of a place and a kernel element that meet an element of `x`, and not a zero of padding or dilation.
fn conv_flops(conv: &Conv, x: &Type, kernel: &Type, out: &Type) -> f64 {
    let features =
        size(&[out.dims[conv.output[0]], kernel.dims[conv.kernel[0]], kernel.dims[conv.kernel[1]]]);
    let spatial = (0..conv.strides.len()).map(|s| {
        let [x, kernel, out] =
            [x.dims[conv.input[s + 2]], kernel.dims[conv.kernel[s + 2]], out.dims[conv.output[s + 2]]]
                .map(|n| n as i64);
        let (stride, low) = (conv.strides[s] as i64, conv.padding[s].0);
        let [apart, taps_apart] = [conv.input_dilation[s], conv.kernel_dilation[s]].map(|n| n as i64);
        let meets = |place: i64, tap: i64| {
            let at = place * stride + tap * taps_apart - low;
            at >= 0 && at % apart == 0 && at / apart < x
        };
        let pairs = (0..out).flat_map(|place| (0..kernel).map(move |tap| (place, tap)));
        pairs.filter(|(place, tap)| meets(*place, *tap)).count() as f64
    });
    2.0 * features * spatial.product::<f64>()
}
