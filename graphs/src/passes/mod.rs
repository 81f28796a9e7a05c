//! The two rewrites we own; XLA does the rest.
//!
//! Reverse mode leaves values nobody reads and repeats small ones (broadcast constants, transposes). Both
//! only cost text and compile time, so both passes work on text size, inside bodies too.
use crate::ir::{Graph, Node, Value, extract};
use crate::ops::Op;
use std::collections::HashMap;
use std::sync::Arc;

/// Merges equal nodes and drops unread ones, inside bodies too. Inputs and outputs stay as they are.
pub fn simplify(graph: &Graph) -> Graph {
    let mut new = Graph::default();
    let mut map: HashMap<Value, Value> = HashMap::new();
    for v in &graph.inputs {
        let fresh = new.define(graph.ty(*v).clone());
        new.inputs.push(fresh);
        map.insert(*v, fresh);
    }
    let mut seen: HashMap<(Op, Vec<Value>), Vec<Value>> = HashMap::new();
    for node in &graph.nodes {
        let ins: Vec<Value> = node.ins.iter().map(|v| map[v]).collect();
        let op = node.op.rules().map_bodies(&mut |body| Arc::new(simplify(body)));
        let op = op.unwrap_or_else(|| node.op.clone());
        // Barriers exist to keep equal work apart.
        let mergeable = !matches!(op, Op::Barrier(_));
        let known = mergeable.then(|| seen.get(&(op.clone(), ins.clone())).cloned()).flatten();
        let outs = known.unwrap_or_else(|| {
            let outs: Vec<Value> = node.outs.iter().map(|v| new.define(graph.ty(*v).clone())).collect();
            seen.insert((op.clone(), ins.clone()), outs.clone());
            let (caller, scope) = (node.caller, node.scope.clone());
            new.nodes.push(Node { op, ins, outs: outs.clone(), caller, scope });
            outs
        });
        node.outs.iter().zip(outs).for_each(|(old, fresh)| {
            map.insert(*old, fresh);
        });
    }
    let outputs: Vec<Value> = graph.outputs.iter().map(|v| map[v]).collect();
    extract(&new, &new.inputs.clone(), &outputs).unwrap_or_else(|_| graph.clone())
}
