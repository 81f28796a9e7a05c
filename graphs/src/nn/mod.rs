//! Layers: parameters by name, and the few formulas that models are made of.
mod attention;
mod conv;
mod linear;
mod norm;
mod params;
mod product;
pub mod random;

pub use attention::{KvCache, KvContext, attend, causal, kv_proj, out_proj, q_proj};
pub use conv::{
    Window, conv, conv_of_zeros, depthwise_conv, group_norm, group_norm_by, max_pool, mean_pool, plain_conv,
    plain_upsample_conv, relu, silu, spatial_attention, upsample_conv, upsample_kernel,
};
pub use linear::{Gelu, gelu, linear, linear_outs_first, linear_parts, mlp};
pub use norm::{Moments, layer_norm, normalize};
pub use params::{Init, Int8Kernel, Observe, Param, Params, Precision, Quantization};
pub use product::{INPUT_CHANNELS, INPUT_POSITIONS, KERNEL_SCALE, quantized_kernel};
