//! Layers: parameters by name, and the few formulas that models are made of.
mod attention;
mod conv;
mod linear;
mod norm;
mod params;
pub mod random;

pub use attention::{Keys, Memory, attend, causal, keys, queries, values_out};
pub use conv::{Window, conv, conv_doubled, doubled_taps, group_norm, pixel_attention, silu};
pub use linear::{Gelu, gelu, linear, linear_outs_first, mlp};
pub use norm::{layer_norm, normalize};
pub use params::{Init, Param, Params, Precision};
