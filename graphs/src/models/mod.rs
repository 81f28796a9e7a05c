//! Models: they speak to the builder and to `nn`, and know nothing of text, gradients or devices.
pub mod diffusion;
mod draws;
mod fluid;
mod sampler;
mod tables;

pub use draws::{Draws, draws};
pub use fluid::{CrossAttention, Fluid, text_keys};
pub use sampler::{Sampler, Setup, StepIns, setup, step};
pub use tables::{Tables, respaced};
