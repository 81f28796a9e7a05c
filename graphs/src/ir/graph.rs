//! Graphs: flat lists of nodes in order of evaluation. Data only; nothing here needs a backend.
use crate::ops::{Cost, Op};
use crate::types::Type;
use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::panic::Location;
use std::sync::Arc;

/// A value of a graph, an index into its types. Displays as `%7`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Value(pub(crate) u32);

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "%{}", self.0)
    }
}

/// One op applied to values.
#[derive(Clone, Debug)]
pub struct Node {
    /// What is computed.
    pub op: Op,
    /// Operands.
    pub ins: Vec<Value>,
    /// Results, defined here and nowhere else.
    pub outs: Vec<Value>,
    /// The line of the model that asked for it.
    pub caller: &'static Location<'static>,
    /// Where in the model: `backbone/blocks/attn`.
    pub scope: Arc<str>,
}

impl Node {
    /// Where it comes from: scope, file below `src`, line. `backbone/blocks/nn/linear.rs:34`.
    pub fn location(&self) -> String {
        let file = self.caller.file();
        let file = file.rsplit_once("src/").map_or(file, |(_, file)| file);
        let slash = if self.scope.is_empty() { "" } else { "/" };
        format!("{}{slash}{file}:{}", self.scope, self.caller.line())
    }
}

/// A finished graph. Equality and hashing leave out locations and scopes.
#[derive(Clone, Default)]
pub struct Graph {
    types: Vec<Type>,
    /// Inputs, in order.
    pub inputs: Vec<Value>,
    /// Nodes, operands before users.
    pub nodes: Vec<Node>,
    /// Outputs, in order.
    pub outputs: Vec<Value>,
}

/// The body of an op that carries one: shared, compared by content.
pub type Body = Arc<Graph>;

impl PartialEq for Graph {
    fn eq(&self, other: &Self) -> bool {
        self.inputs == other.inputs
            && self.outputs == other.outputs
            && self.types == other.types
            && self.nodes.len() == other.nodes.len()
            && self
                .nodes
                .iter()
                .zip(&other.nodes)
                .all(|(a, b)| a.op == b.op && a.ins == b.ins && a.outs == b.outs)
    }
}

impl Eq for Graph {}

impl Hash for Graph {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.inputs, &self.outputs, &self.types).hash(state);
        for n in &self.nodes {
            (&n.op, &n.ins, &n.outs).hash(state);
        }
    }
}

impl Graph {
    /// The type of a value.
    pub fn ty(&self, value: Value) -> &Type {
        &self.types[value.0 as usize]
    }

    /// Number of values.
    pub fn values(&self) -> usize {
        self.types.len()
    }

    /// Types of the inputs.
    pub fn input_types(&self) -> Vec<Type> {
        self.inputs.iter().map(|v| self.ty(*v).clone()).collect()
    }

    /// Types of the outputs.
    pub fn output_types(&self) -> Vec<Type> {
        self.outputs.iter().map(|v| self.ty(*v).clone()).collect()
    }

    pub(crate) fn define(&mut self, ty: Type) -> Value {
        self.types.push(ty);
        Value(self.types.len() as u32 - 1)
    }

    /// For each value, the node that defines it (`None` for inputs).
    pub fn definitions(&self) -> Vec<Option<usize>> {
        let mut defs = vec![None; self.values()];
        for (i, node) in self.nodes.iter().enumerate() {
            for out in &node.outs {
                defs[out.0 as usize] = Some(i);
            }
        }
        defs
    }

    /// What the results of a node of this graph cost.
    pub fn cost(&self, node: &Node) -> Cost {
        let types = |values: &[Value]| values.iter().map(|v| self.ty(*v)).collect::<Vec<_>>();
        node.op.rules().cost(&types(&node.ins), &types(&node.outs))
    }

    /// Number of nodes, bodies included.
    pub fn size(&self) -> usize {
        self.nodes.iter().map(|n| 1 + n.op.rules().bodies().iter().map(|b| b.size()).sum::<usize>()).sum()
    }
}

/// The part of `graph` that computes `outputs` when the values `inputs` are given: nodes before the
/// given values are left out, everything else that is needed is taken along.
///
/// `outputs` must be computable from `inputs`; a graph input that is needed and not given is an error
/// that names it.
pub fn extract(graph: &Graph, inputs: &[Value], outputs: &[Value]) -> Result<Graph, Value> {
    let mut new = Graph::default();
    let mut map: HashMap<Value, Value> = HashMap::new();
    for v in inputs {
        let fresh = new.define(graph.ty(*v).clone());
        new.inputs.push(fresh);
        map.insert(*v, fresh);
    }
    let defs = graph.definitions();
    let mut wanted = vec![false; graph.nodes.len()];
    let mut stack: Vec<Value> = outputs.to_vec();
    while let Some(v) = stack.pop() {
        if map.contains_key(&v) {
            continue;
        }
        let node = defs[v.0 as usize].ok_or(v)?;
        if !std::mem::replace(&mut wanted[node], true) {
            stack.extend(&graph.nodes[node].ins);
        }
    }
    for (node, _) in graph.nodes.iter().zip(&wanted).filter(|(_, w)| **w) {
        let ins = node.ins.iter().map(|v| map[v]).collect();
        let outs: Vec<Value> = node.outs.iter().map(|v| new.define(graph.ty(*v).clone())).collect();
        for (old, fresh) in node.outs.iter().zip(&outs) {
            map.entry(*old).or_insert(*fresh);
        }
        new.nodes.push(Node { ins, outs, ..node.clone() });
    }
    new.outputs = outputs.iter().map(|v| map[v]).collect();
    Ok(new)
}
