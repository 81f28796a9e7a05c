//! Reverse mode: copy the graph forward (ops with bodies gain residuals on the way), then sweep back.
mod error;
mod split;
mod tape;

pub use error::{GradError, Mismatch};

use crate::ir::{Builder, Graph};
use crate::ops::Ct;
use split::BodySplitter;
use tape::Tape;

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
    let tape = Tape::record(&b, graph, &inputs, &needs, &BodySplitter)?;
    let mut outputs = tape.outputs();
    let one = outputs[0].full_like(1.0);
    let cts = tape.reverse(vec![(graph.outputs[0], Ct::Value(one))])?;
    outputs.extend(wrt.iter().map(|i| cts[graph.inputs[*i].0 as usize].or_zeros(&inputs[*i])));
    Ok(b.finish(&outputs)?)
}
