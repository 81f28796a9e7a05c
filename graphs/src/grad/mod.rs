//! Reverse mode: copy the graph forward (ops with bodies gain residuals on the way), then sweep back.
mod split;
mod tape;

use crate::ir::{BuildError, Builder, Graph};
use crate::ops::Ct;
use tape::Tape;
use thiserror::Error;

/// Why a graph has no gradient.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum GradError {
    /// An op on the path has no cotangent.
    #[error("{op} has no cotangent: {message}\n  at {location}")]
    NotDifferentiable {
        /// The op's name.
        op: String,
        /// Why.
        message: String,
        /// `file:line:column` of the caller that added the op.
        location: String,
    },
    /// The first output is no float scalar.
    #[error("the gradient of a {0} is not defined; the first output must be a float scalar")]
    NotScalar(String),
    /// An input without a gradient was asked for.
    #[error("input {index} of type {ty} has no gradient; only floats have one")]
    NotFloat {
        /// Position among the inputs.
        index: usize,
        /// Its type.
        ty: String,
    },
    /// A cotangent rule built an invalid op: a defect of this crate.
    #[error("while building the gradient: {0}")]
    Build(#[from] BuildError),
}

/// A graph of the same inputs that returns all outputs of `graph` and then the gradients of its first
/// output, a float scalar, by the inputs `wrt`.
pub fn value_and_grad(graph: &Graph, wrt: &[usize]) -> Result<Graph, GradError> {
    let loss = graph.outputs.first().map(|v| graph.ty(*v));
    if !loss.is_some_and(|ty| ty.rank() == 0 && ty.dtype.is_float()) {
        return Err(GradError::NotScalar(loss.map_or("graph without outputs".into(), |t| t.to_string())));
    }
    let types = graph.input_types();
    if let Some(&index) = wrt.iter().find(|i| !types.get(**i).is_some_and(|ty| ty.dtype.is_float())) {
        return Err(GradError::NotFloat {
            index,
            ty: types.get(index).map_or("nothing".into(), |t| t.to_string()),
        });
    }
    let b = Builder::new();
    let inputs: Vec<_> = types.into_iter().map(|ty| b.input(ty)).collect();
    let needs: Vec<bool> = (0..inputs.len()).map(|i| wrt.contains(&i)).collect();
    let tape = Tape::record(&b, graph, &inputs, &needs)?;
    let mut outputs = tape.outputs();
    let one = outputs[0].full_like(1.0);
    let cts = tape.reverse(vec![(graph.outputs[0], Ct::Value(one))])?;
    outputs.extend(wrt.iter().map(|i| cts[graph.inputs[*i].0 as usize].or_zeros(&inputs[*i])));
    Ok(b.finish(&outputs)?)
}
