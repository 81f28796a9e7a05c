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
    /// Keep what the first products of MLPs give.
    Mlp,
    /// The same, and queries, keys and values.
    MlpQkv,
    /// Keep only the carries.
    Nothing,
}

/// Marks what the first product of an MLP gives; see [`Tensor::checkpoint_name`](crate::ir::Tensor::checkpoint_name).
pub const MLP: &str = "mlp";
/// Marks queries, keys and values.
pub const QKV: &str = "qkv";

names!(Remat {
    Nothing = "keep_nothing",
    Mlp = "keep_mlp",
    MlpQkv = "keep_mlp_qkv",
    Dots = "keep_dots",
    DotsNoBatch = "keep_dots_no_batch",
    Everything = "keep_all",
});
