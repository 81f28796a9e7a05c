//! Whether a graph is one: passes build nodes by hand, and this infers them all again.
use super::{Graph, Node, Value};
use crate::types::Type;
use thiserror::Error;

/// What is wrong with a graph: a defect of what built it.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{at}: {message}")]
#[non_exhaustive]
pub struct VerifyError {
    /// The node as the printed graph has it, `%7 = add(%1, %2) at models/fluid.rs:34`, after those whose bodies it is in.
    pub at: String,
    /// What is wrong there.
    pub message: String,
}

impl Graph {
    /// Infers every node again and checks that each value is defined once, before it is read and in its own graph;
    /// bodies too.
    ///
    /// # Errors
    /// At the first node that is wrong, with both types.
    pub fn verify(&self) -> Result<(), VerifyError> {
        let mut defined = vec![false; self.values()];
        define(&mut defined, &self.inputs).map_err(|message| VerifyError { at: "inputs".into(), message })?;
        for node in &self.nodes {
            self.verify_node(node, &mut defined).map_err(|message| VerifyError { at: at(node), message })?;
            for (i, body) in node.op.rules().bodies().iter().enumerate() {
                body.verify()
                    .map_err(|e| VerifyError { at: format!("{}, body {i}, {}", at(node), e.at), ..e })?;
            }
        }
        read(&defined, &self.outputs).map_err(|message| VerifyError { at: "outputs".into(), message })
    }

    fn verify_node(&self, node: &Node, defined: &mut [bool]) -> Result<(), String> {
        read(defined, &node.ins)?;
        define(defined, &node.outs)?;
        let ins: Vec<&Type> = node.ins.iter().map(|v| self.ty(*v)).collect();
        let inferred = node.op.rules().infer(&ins)?;
        if inferred.len() != node.outs.len() {
            return Err(format!("{} results, but its operands make {}", node.outs.len(), inferred.len()));
        }
        match node.outs.iter().zip(&inferred).find(|(v, ty)| self.ty(**v) != *ty) {
            Some((v, ty)) => Err(format!("{v} is {}, but its operands make {ty}", self.ty(*v))),
            None => Ok(()),
        }
    }
}

fn at(node: &Node) -> String {
    let list = |values: &[Value]| values.iter().map(Value::to_string).collect::<Vec<_>>().join(", ");
    format!("{} = {}({}) at {}", list(&node.outs), node.op.rules().name(), list(&node.ins), node.location())
}

fn read(defined: &[bool], values: &[Value]) -> Result<(), String> {
    match values.iter().find(|v| defined.get(v.0 as usize) != Some(&true)) {
        Some(v) => Err(format!("{v} is read, but not defined before")),
        None => Ok(()),
    }
}

fn define(defined: &mut [bool], values: &[Value]) -> Result<(), String> {
    values.iter().try_for_each(|v| match defined.get_mut(v.0 as usize) {
        Some(slot) if !*slot => {
            *slot = true;
            Ok(())
        }
        Some(_) => Err(format!("{v} is defined twice")),
        None => Err(format!("{v} has no type")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Builder;
    use crate::types::DType;

    /// `tanh(x) + y`, broken by `f`.
    fn broken(f: impl FnOnce(&mut Graph)) -> String {
        let b = Builder::new();
        let ty = Type::new(DType::F32, [2]);
        let (x, y) = (b.input(ty.clone()), b.input(ty));
        let mut graph = b.finish(&[x.tanh() + y]).unwrap();
        assert_eq!(graph.verify(), Ok(()));
        f(&mut graph);
        let error = graph.verify().unwrap_err();
        let at = error.at.split(" at ").next().unwrap_or_default();
        format!("{at}: {}", error.message)
    }

    #[test]
    fn what_is_wrong_is_told_with_its_node() {
        let other = Type::new(DType::F32, [3]);
        let wrong_type = broken(|g| g.nodes[1].outs[0] = g.define(other));
        assert_eq!(wrong_type, "%4 = add(%2, %1): %4 is f32[3], but its operands make f32[2]");
        let order = broken(|g| g.nodes.swap(0, 1));
        assert_eq!(order, "%3 = add(%2, %1): %2 is read, but not defined before");
        assert_eq!(broken(|g| g.nodes[1].outs[0] = Value(2)), "%2 = add(%2, %1): %2 is defined twice");
        assert_eq!(broken(|g| g.outputs[0] = Value(9)), "outputs: %9 is read, but not defined before");
    }
}
