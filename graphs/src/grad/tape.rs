//! The two sweeps of reverse mode.
use super::error::{GradError, Mismatch};
use crate::ir::{Builder, Graph, Node, Tensor, Value};
use crate::ops::{Backward, Ct, Splitter, VjpCx};

/// A graph copied into a builder, with what the reverse sweep needs to know of each node.
pub(super) struct Tape<'a> {
    graph: &'a Graph,
    env: Vec<Option<Tensor>>,
    needs: Vec<bool>,
    builder: Builder,
    /// For each node that was widened: its backward half and its residuals.
    widened: Vec<Option<(Backward, Vec<Tensor>)>>,
}

impl<'a> Tape<'a> {
    /// The forward sweep: every node is copied; ops with bodies on the path gain residuals.
    pub(super) fn record(
        builder: &Builder,
        graph: &'a Graph,
        inputs: &[Tensor],
        wanted: &[bool],
        splitter: &dyn Splitter,
    ) -> Result<Self, GradError> {
        let mut env: Vec<Option<Tensor>> = vec![None; graph.values()];
        let mut needs = vec![false; graph.values()];
        for ((v, t), need) in graph.inputs.iter().zip(inputs).zip(wanted) {
            env[v.0 as usize] = Some(t.clone());
            needs[v.0 as usize] = *need;
        }
        let mut widened = Vec::with_capacity(graph.nodes.len());
        for node in &graph.nodes {
            let node_needs: Vec<bool> = node.ins.iter().map(|v| needs[v.0 as usize]).collect();
            let on_path = node_needs.iter().any(|n| *n);
            let wide = match on_path.then(|| node.op.rules().widen(splitter, &node_needs)).flatten() {
                Some(result) => Some(result.map_err(|message| refusal(node, message))?),
                None => None,
            };
            let op = wide.as_ref().map_or_else(|| node.op.clone(), |w| w.op.clone());
            let mut outs = builder.copy(node, |v| env[v.0 as usize].clone(), op);
            let residuals = outs.split_off(node.outs.len().min(outs.len()));
            for (v, t) in node.outs.iter().zip(outs) {
                needs[v.0 as usize] = on_path && t.dtype().is_float();
                env[v.0 as usize] = Some(t);
            }
            widened.push(wide.map(|w| (w.backward, residuals)));
        }
        Ok(Tape { graph, env, needs, builder: builder.clone(), widened })
    }

    fn tensor(&self, v: Value) -> Tensor {
        self.env[v.0 as usize].clone().unwrap_or_else(|| self.builder.poison())
    }

    /// The copies of the graph's outputs.
    pub(super) fn outputs(&self) -> Vec<Tensor> {
        self.graph.outputs.iter().map(|v| self.tensor(*v)).collect()
    }

    /// The reverse sweep: from cotangents of some values to those of all, indexed by value.
    pub(super) fn reverse(&self, seeds: Vec<(Value, Ct)>) -> Result<Vec<Ct>, GradError> {
        let mut cts = vec![Ct::Zero; self.graph.values()];
        for (v, ct) in seeds {
            if self.needs[v.0 as usize] {
                add(&mut cts, v, ct);
            }
        }
        for (node, wide) in self.graph.nodes.iter().zip(&self.widened).rev() {
            let node_cts: Vec<Ct> = node.outs.iter().map(|v| cts[v.0 as usize].clone()).collect();
            let needs: Vec<bool> = node.ins.iter().map(|v| self.needs[v.0 as usize]).collect();
            if !needs.iter().any(|n| *n) || node_cts.iter().all(|ct| ct.value().is_none()) {
                continue;
            }
            let ins: Vec<Tensor> = node.ins.iter().map(|v| self.tensor(*v)).collect();
            let outs: Vec<Tensor> = node.outs.iter().map(|v| self.tensor(*v)).collect();
            let cx = VjpCx { ins: &ins, outs: &outs, cts: &node_cts, needs: &needs };
            let in_cts = match wide {
                Some((backward, residuals)) => backward(&cx, residuals),
                None => node.op.rules().vjp(&cx).map_err(|message| refusal(node, message))?,
            };
            for ((v, ct), need) in node.ins.iter().zip(in_cts).zip(&needs) {
                if *need {
                    self.check(node, *v, &ct)?;
                    add(&mut cts, *v, ct);
                }
            }
        }
        Ok(cts)
    }

    /// Whether the cotangent that `node` gives to its operand `v` is of its type: sums would stretch it otherwise.
    fn check(&self, node: &Node, value: Value, ct: &Ct) -> Result<(), GradError> {
        let ty = self.graph.ty(value);
        let Some(cotangent) = ct.value().map(Tensor::ty).filter(|got| *got != ty) else { return Ok(()) };
        // A poisoned builder makes placeholders; its mistake came first.
        if let Some(error) = self.builder.error() {
            return Err(error.into());
        }
        let (op, location) = (node.op.rules().name().to_string(), node.caller.to_string());
        let node = node.outs.iter().map(Value::to_string).collect::<Vec<_>>().join(", ");
        let (ty, cotangent) = (ty.clone(), cotangent.clone());
        Err(GradError::Mismatch(Box::new(Mismatch { op, node, value, ty, cotangent, location })))
    }
}

fn add(cts: &mut [Ct], value: Value, ct: Ct) {
    let slot = &mut cts[value.0 as usize];
    *slot = std::mem::replace(slot, Ct::Zero).plus(ct);
}

fn refusal(node: &Node, message: String) -> GradError {
    let (op, location) = (node.op.rules().name().to_string(), node.caller.to_string());
    GradError::NotDifferentiable { op, message, location }
}

#[cfg(test)]
mod tests {
    use super::super::split::BodySplitter;
    use super::*;
    use crate::types::{DType, Type};

    #[test]
    fn a_cotangent_of_another_type_is_not_stretched() {
        let b = Builder::new();
        let x = b.input(Type::new(DType::F32, [2, 3]));
        let row = b.input(Type::new(DType::F32, [3]));
        let graph = b.finish(&[&x * &row]).unwrap();
        let b = Builder::new();
        let inputs: Vec<Tensor> = graph.input_types().into_iter().map(|ty| b.input(ty)).collect();
        let tape = Tape::record(&b, &graph, &inputs, &[true, true], &BodySplitter).unwrap();
        let (product, operand) = (graph.nodes.last().unwrap(), graph.inputs[0]);
        assert_eq!(tape.check(product, operand, &inputs[0].clone().into()), Ok(()));
        assert_eq!(tape.check(product, operand, &Ct::Zero), Ok(()));
        let error = tape.check(product, operand, &inputs[1].clone().into()).unwrap_err().to_string();
        let (told, place) = error.split_once('\n').unwrap();
        assert_eq!(
            told,
            "mul, which makes %3, gives its operand %0 of type f32[2,3] a cotangent of type f32[3]"
        );
        assert!(place.starts_with("  at graphs/src/grad/tape.rs:"), "{place}");
    }
}
