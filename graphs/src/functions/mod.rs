//! The named functions of the model: what is lowered, compiled, run and compared.
//!
//! Inputs and outputs have the names that files, logs and other implementations use: `params/...`,
//! `draws/noise`, `text/features`, `tokens`, `loss`.
mod codec;
mod encode;
mod features;
mod gather;
mod init;
mod named;
mod objective;
mod sample;
mod spec;
mod tokenizer;
#[cfg(test)]
mod tokenizer_tests;
mod train;
mod validate;

pub use codec::{Codec, ImageBatch, codec_weights, decode_tokens, encode_batch, encode_pictures};
pub use encode::{TextModel, encode_text, encoder_params};
pub use features::{
    FeatureModel, Features, Folded, Stored, embed_text, embed_text_params, feature_weights, features,
};
pub use gather::{GATHERED, gather};
pub use init::init;
pub use objective::{Draws, LossGraph, Moved, Objective, Rows, Training};
pub use sample::{diffusion_sample, sample_setup, sample_step, sampling_weights, token_sample};
pub use spec::{FunctionError, ProgramSpec};
pub use tokenizer::{Codebook, PixelLoss, TokenizerSpec, Trainable, reconstruct};
pub use train::{backbone, grad, loss, noise_inputs, train_step, train_step_with_noise};
pub use validate::validation_loss;
