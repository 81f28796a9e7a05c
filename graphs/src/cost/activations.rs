//! Bytes of activations: an estimate from the graph alone, before a compiler sees it.
//!
//! An activation is a value whose type grows with the batch, found by comparing the graphs of two batches: weights,
//! their moments and their gradients are none. Values are taken to exist from the node that makes them to the last
//! that reads them, in the order of the graph. Elementwise ops, broadcasts and reshapes are taken to be fused into
//! their readers: they take no memory, but keep what they are made of alive.
//!
//! What a compiler does differently (it may keep a fused value after all, store a bool as a byte, pad to tiles, or
//! order nodes in another way) is not in the figure.
use crate::ir::{Graph, Value};
use crate::ops::Op;
use crate::passes::simplify;
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of activations of a whole batch, on all devices together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Activations {
    /// The most that is alive at one time, inputs of the graph left out.
    pub peak: f64,
    /// What one loop stacks up and another reads: what the forward pass keeps for the backward pass.
    pub kept: f64,
}

/// Activations of `graph`, given `larger`, the same graph for a larger batch. `None` if the two have not the same
/// nodes, so that there is nothing to compare.
pub fn activations(graph: &Graph, larger: &Graph) -> Option<Activations> {
    let (graph, larger) = (&simplify(graph), &simplify(larger));
    Some(Activations { peak: live(graph, larger)?, kept: kept(graph, larger) })
}

/// Bytes of the stacks that a loop makes and another loop of the same graph reads; where loops are inside of loops,
/// of the body that keeps the most.
fn kept(graph: &Graph, larger: &Graph) -> f64 {
    let scans =
        || graph.nodes.iter().filter_map(|n| if let Op::Scan(s) = &n.op { Some((s, n)) } else { None });
    let read: BTreeSet<Value> = scans().flat_map(|(_, n)| n.ins.iter().copied()).collect();
    let stacks = scans().flat_map(|(scan, n)| n.outs.iter().skip(scan.carries));
    let here: f64 = stacks.filter(|v| read.contains(v)).map(|v| grown(graph, larger, *v)).sum();
    let inside = graph.nodes.iter().zip(&larger.nodes).flat_map(|(node, twin)| {
        node.op.rules().bodies().into_iter().zip(twin.op.rules().bodies()).map(|(a, b)| kept(a, b))
    });
    here + inside.fold(0.0, f64::max)
}

/// Bytes of a value if it grows with the batch, else 0.
fn grown(graph: &Graph, larger: &Graph, value: Value) -> f64 {
    let ty = graph.ty(value);
    if ty == larger.ty(value) { 0.0 } else { ty.bytes() as f64 }
}

/// The most bytes alive at one time inside `graph`; its inputs belong to the caller.
fn live(graph: &Graph, larger: &Graph) -> Option<f64> {
    let same = graph.values() == larger.values() && graph.nodes.len() == larger.nodes.len();
    if !same || graph.nodes.iter().zip(&larger.nodes).any(|(a, b)| a.op.kind() != b.op.kind()) {
        return None;
    }
    // What must be alive for a value to be read: itself, or what it is fused from.
    let mut roots: BTreeMap<Value, BTreeSet<Value>> = BTreeMap::new();
    let mut last: BTreeMap<Value, usize> = BTreeMap::new();
    for (i, node) in graph.nodes.iter().enumerate() {
        let read: BTreeSet<Value> =
            node.ins.iter().flat_map(|v| roots.get(v).into_iter().flatten().copied()).collect();
        if graph.cost(node).is_fused() {
            roots.extend(node.outs.iter().map(|v| (*v, read.clone())));
            continue;
        }
        last.extend(read.iter().map(|v| (*v, i)));
        for v in &node.outs {
            roots.insert(*v, BTreeSet::from([*v]));
            last.insert(*v, i);
        }
    }
    let end = graph.nodes.len();
    for v in graph.outputs.iter().flat_map(|v| roots.get(v).into_iter().flatten()) {
        last.insert(*v, end);
    }
    let mut dies: BTreeMap<usize, Vec<Value>> = BTreeMap::new();
    last.iter().for_each(|(v, i)| dies.entry(*i).or_default().push(*v));

    let (mut now, mut peak) = (0.0, 0.0_f64);
    for (i, (node, twin)) in graph.nodes.iter().zip(&larger.nodes).enumerate() {
        if !graph.cost(node).is_fused() {
            now += node.outs.iter().map(|v| grown(graph, larger, *v)).sum::<f64>();
            let (bodies, twins) = (node.op.rules().bodies(), twin.op.rules().bodies());
            let mut inside = 0.0_f64;
            for (body, twin) in bodies.into_iter().zip(twins) {
                inside = inside.max(live(body, twin)?);
            }
            peak = peak.max(now + inside);
        }
        let dead = dies.get(&i).into_iter().flatten();
        now -= dead.map(|v| grown(graph, larger, *v)).sum::<f64>();
    }
    Some(peak)
}
