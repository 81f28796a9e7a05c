//! Floating-point operations of matrix products and convolutions, the work of a matrix unit.
//!
//! A product of `[m, k]` and `[k, n]` counts as `2 m n k`, times its batch axes; a convolution as two per pair of
//! elements that meet. Everything else (norms, softmax, activations, the update) counts as nothing, as is the
//! custom in statements of utilization.
use crate::ir::Graph;
use crate::ops::Cost;
use crate::passes::simplify;
use crate::types::DType;
use std::collections::BTreeMap;

/// What [`count`] found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flops {
    /// Operations in all.
    pub total: f64,
    /// Those of products of int8 among them, which matrix units may do faster.
    pub int8: f64,
    /// The total by scope: `backbone/blocks`; empty for what is outside all scopes, cotangents among it.
    pub by_scope: BTreeMap<String, f64>,
    /// Loops of unknown length whose condition or body has matrix products; those count once.
    pub unknown_loops: usize,
}

/// Operations of one evaluation of `graph`, loops taken times their lengths. See [`count`].
pub fn flops(graph: &Graph) -> f64 {
    count(graph).total
}

/// Counts the operations of one evaluation of `graph`, on all devices together; values that nobody reads and
/// repetitions, which no program has, are left out. The body of a scan counts as often
/// as it runs, that of a call once per call, that of a `while` once: its length is not known, and
/// [`Flops::unknown_loops`] says so.
pub fn count(graph: &Graph) -> Flops {
    let mut found = Flops::default();
    add(&simplify(graph), 1.0, &mut found);
    found
}

fn add(graph: &Graph, times: f64, found: &mut Flops) {
    for node in &graph.nodes {
        let before = found.total;
        let cost = graph.cost(node);
        if let Cost::Matrix { flops, .. } = cost
            && flops > 0.0
        {
            found.total += times * flops;
            let is_int8 = node.ins.first().is_some_and(|v| graph.ty(*v).dtype == DType::S8);
            found.int8 += if is_int8 { times * flops } else { 0.0 };
            *found.by_scope.entry(node.scope.to_string()).or_default() += times * flops;
        }
        let (length, known) = match cost {
            Cost::Bodies { times } => (times.unwrap_or(1) as f64, times.is_some()),
            Cost::Free | Cost::Fused | Cost::Written | Cost::Matrix { .. } => (1.0, true),
        };
        for body in node.op.rules().bodies() {
            add(body, times * length, found);
        }
        found.unknown_loops += usize::from(!known && found.total > before);
    }
}
