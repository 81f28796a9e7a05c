//! The interpreter: the second opinion on every op, and the ground for gradient checks in `f64`.
mod array;

pub use array::{Array, bf16_to_f32, f32_to_bf16, round_float, wrap_int};
