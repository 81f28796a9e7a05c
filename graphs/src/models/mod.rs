//! Models: they speak to the builder and to `nn`, and know nothing of text, gradients or devices.
pub mod autoencoder;
pub mod diffusion;
mod fluid;
mod interleave;
mod loss;
mod noise;
pub mod sampler;
pub mod softmax;
pub mod solver;
pub mod t5;
mod tables;
mod vae;
mod vqgan;

pub use autoencoder::Autoencoder;
pub use fluid::{Fluid, Kind, Order, Text};
pub(crate) use interleave::interleave;
pub use loss::{Batch, ImageLosses, Losses, MASK_RATIO_BINS, TIME_BINS, TimeLosses};
pub use noise::{Levels, NoiseInputs, noise_inputs};
pub use sampler::Sampler;
pub use t5::T5;
pub use tables::{Tables, respaced};
pub use vae::Vae;
pub use vqgan::{Encoded, Vqgan};
