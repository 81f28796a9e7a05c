//! The walks over a graph that ops with bodies need too: evaluate it, write it, copy it.
use super::{Builder, Graph, Tensor, Value};
use crate::hlo::text::{LowerCx, Ssa};
use crate::interp::Array;
use crate::types::Type;

impl Graph {
    /// Evaluates the graph in the interpreter, one array per input.
    pub fn eval(&self, inputs: &[Array]) -> Vec<Array> {
        let mut env: Vec<Option<Array>> = vec![None; self.values()];
        // Drop a value after its last use: big graphs would not fit otherwise.
        let mut uses = vec![0usize; self.values()];
        let reads = self.nodes.iter().flat_map(|n| &n.ins).chain(&self.outputs);
        reads.for_each(|v| uses[v.0 as usize] += 1);
        for (v, a) in self.inputs.iter().zip(inputs) {
            env[v.0 as usize] = Some(a.clone());
        }
        for node in &self.nodes {
            let outs: Vec<Type> = node.outs.iter().map(|v| self.ty(*v).clone()).collect();
            let results = {
                let ins: Vec<&Array> = node.ins.iter().filter_map(|v| env[v.0 as usize].as_ref()).collect();
                node.op.rules().eval(&ins, &outs)
            };
            for v in &node.ins {
                uses[v.0 as usize] -= 1;
                if uses[v.0 as usize] == 0 {
                    env[v.0 as usize] = None;
                }
            }
            for (v, a) in node.outs.iter().zip(results) {
                env[v.0 as usize] = Some(a);
            }
        }
        self.outputs.iter().filter_map(|v| env[v.0 as usize].clone()).collect()
    }

    /// Writes the nodes of the graph with its inputs bound to `args`; returns the outputs.
    pub fn lower(&self, cx: &mut LowerCx<'_>, args: &[Ssa]) -> Vec<Ssa> {
        let mut env: Vec<Option<Ssa>> = vec![None; self.values()];
        for (v, a) in self.inputs.iter().zip(args) {
            env[v.0 as usize] = Some(a.clone());
        }
        for node in &self.nodes {
            let outs: Vec<Type> = node.outs.iter().map(|v| self.ty(*v).clone()).collect();
            let ins: Vec<&Ssa> = node.ins.iter().filter_map(|v| env[v.0 as usize].as_ref()).collect();
            let around = cx.location.clone();
            if around.is_some() {
                cx.location = Some(node.location());
            }
            let results = node.op.rules().lower(cx, &ins, &outs);
            cx.location = around;
            for (v, s) in node.outs.iter().zip(results) {
                env[v.0 as usize] = Some(s);
            }
        }
        self.outputs.iter().filter_map(|v| env[v.0 as usize].clone()).collect()
    }
}

impl Builder {
    /// Copies the nodes of `graph` into this builder with its inputs bound to `args`; returns its outputs.
    #[track_caller]
    pub fn inline(&self, graph: &Graph, args: &[Tensor]) -> Vec<Tensor> {
        let mut env: Vec<Option<Tensor>> = vec![None; graph.values()];
        for (v, a) in graph.inputs.iter().zip(args) {
            env[v.0 as usize] = Some(a.clone());
        }
        for node in &graph.nodes {
            let outs = self.copy(node, |v| env[v.0 as usize].clone(), node.op.clone());
            for (v, t) in node.outs.iter().zip(outs) {
                env[v.0 as usize] = Some(t);
            }
        }
        let find = |v: &Value| env[v.0 as usize].clone().unwrap_or_else(|| self.poison());
        graph.outputs.iter().map(find).collect()
    }
}
