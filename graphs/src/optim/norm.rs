//! Norms of gradients: of each layer, and of all.
use crate::ir::{Builder, Tensor};
use crate::types::DType;

/// The norms of the gradients of a step.
#[derive(Clone, Debug)]
pub struct GradNorms {
    /// Of all gradients together: a scalar.
    pub global: Tensor,
    /// Of each gradient, and of each layer of those of layer stacks: `[parts]`, in the order of the gradients.
    pub parts: Tensor,
}

impl GradNorms {
    /// The norms of `grads`; those that `stacked` holds for have a leading axis of layers.
    #[track_caller]
    pub fn new(b: &Builder, grads: &[Tensor], stacked: &[bool]) -> GradNorms {
        let squares = grads.iter().zip(stacked).map(|(g, stacked)| {
            let kept = usize::from(*stacked && g.rank() > 0);
            let sums = g.square().sum(&(kept..g.rank()).collect::<Vec<_>>());
            let layers = if kept == 1 { sums.dim(0) } else { 1 };
            sums.reshape(&[layers])
        });
        let squares: Vec<Tensor> = squares.collect();
        let zero = || b.scalar(grads.first().map_or(DType::F32, Tensor::dtype), 0.0);
        let total = squares.iter().map(|s| s.sum(&[0])).reduce(|a, s| a + s).unwrap_or_else(zero);
        let parts = if squares.is_empty() { zero().reshape(&[1]) } else { b.concat(&squares, 0) };
        GradNorms { global: total.sqrt(), parts: parts.sqrt() }
    }
}
