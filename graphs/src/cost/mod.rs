//! What graphs cost, counted and not measured: floating-point operations, and bytes of activations.
mod activations;
mod flops;
#[cfg(test)]
mod tests;

pub use activations::{Activations, activations};
pub use flops::{Flops, count, flops};
