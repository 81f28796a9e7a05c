//! The interpreter: the second opinion on every op, and the ground for gradient checks in `f64`.
mod array;
mod float;

pub use array::{Array, wrap_int};
pub use float::{float_bits, float_lowest, float_value, round_float};
