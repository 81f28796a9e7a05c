//! Rematerialization: what a body keeps between its two passes.
use crate::types::names;

/// What a body's forward pass keeps for its backward pass; the rest is recomputed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Remat {
    /// Keep everything that is not free to make again.
    #[default]
    Everything,
    /// Keep results of matrix products, convolutions and inner loops.
    Dots,
    /// Keep results of products with weights (`dots_with_no_batch_dims_saveable` in JAX) and of inner loops: attention's
    /// logits are many and quickly made again.
    DotsNoBatch,
    /// Keep what was marked by [`Tensor::checkpoint_name`](crate::ir::Tensor::checkpoint_name) with one of these names.
    Named(Vec<String>),
    /// Keep only the carries.
    Nothing,
}

names!(Remat {
    Nothing = "keep_nothing",
    Dots = "keep_dots",
    DotsNoBatch = "keep_dots_no_batch",
    Everything = "keep_all",
} else { Remat::Named(_) => "named" });
