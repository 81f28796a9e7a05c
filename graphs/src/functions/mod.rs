//! The named functions of the model: what is compiled, sealed, run and compared.
//!
//! Inputs and outputs have the names that files, logs and other implementations use: `params/...`,
//! `draws/noise`, `text/features`, `tokens`, `loss`.
mod codec;
mod encode;
mod gather;
mod init;
mod sample;
mod train;

pub use codec::{Codec, Pictures, codec_weights, decode_tokens, encode_batch, encode_pictures};
pub use encode::{encode_text, encoder_params};
pub use gather::{GATHERED, gather};
pub use init::init;
pub use sample::{diffusion_sample, sample_setup, sample_step, sampling_weights, token_sample};
pub use train::{backbone, draws, grad, loss, train_step, train_step_with_draws};

use crate::grad::GradError;
use crate::ir::{BuildError, Function, FunctionBuilder, Port, Tensor};
use crate::models::{Fluid, Sampler};
use crate::nn::{Param, Params};
use crate::optim::AdamW;
use crate::types::{DType, Type};
use std::collections::BTreeSet;
use thiserror::Error;

/// Everything that shapes the programs of a run.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// The model.
    pub model: Fluid,
    /// Pictures per step, on all devices.
    pub batch: usize,
    /// Share of pictures whose text is dropped in training.
    pub text_drop: f64,
    /// The optimiser.
    pub optimizer: AdamW,
    /// Names of the parameters without weight decay.
    pub no_decay: BTreeSet<String>,
    /// Names of the parameters that training leaves as they are.
    pub frozen: BTreeSet<String>,
    /// Parts of a batch whose gradients are summed one after the other before the update.
    pub accumulate: usize,
    /// The sampler.
    pub sampler: Sampler,
}

/// Why a function could not be made.
#[derive(Clone, Debug, Error)]
#[non_exhaustive]
pub enum FunctionError {
    /// Not every model has every function.
    #[error("{0}")]
    NoSuch(&'static str),
    /// An op was used wrongly.
    #[error(transparent)]
    Build(Box<BuildError>),
    /// The gradient failed.
    #[error(transparent)]
    Grad(Box<GradError>),
}

impl From<BuildError> for FunctionError {
    fn from(error: BuildError) -> Self {
        FunctionError::Build(Box::new(error))
    }
}

impl From<GradError> for FunctionError {
    fn from(error: GradError) -> Self {
        FunctionError::Grad(Box::new(error))
    }
}

impl Recipe {
    /// All parameters of the model, in the order of their declaration.
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    pub fn params(&self) -> Result<Vec<Param>, FunctionError> {
        Ok(train::loss_graph(self)?.params)
    }
}

/// Logical axes of what has one row per picture.
fn batch_axes(rank: usize, at: usize) -> Vec<&'static str> {
    (0..rank).map(|i| if i == at { "batch" } else { "" }).collect()
}

impl FunctionBuilder {
    /// An input whose axis `batch_axis` is split over the batch.
    fn batched(&mut self, name: &str, dtype: DType, dims: &[usize], batch_axis: usize) -> Tensor {
        self.named(name, dtype, dims, batch_axes(dims.len(), batch_axis))
    }

    /// An input that every device holds whole.
    fn whole(&mut self, name: &str, dtype: DType, dims: &[usize]) -> Tensor {
        self.input(name, Type::new(dtype, dims))
    }

    fn named(&mut self, name: &str, dtype: DType, dims: &[usize], axes: Vec<&'static str>) -> Tensor {
        self.input_along(name, Type::new(dtype, dims), axes)
    }
}

/// A named output with the logical names of its axes.
struct Output {
    port: Port,
    tensor: Tensor,
}

fn output(name: impl Into<String>, axes: Vec<&'static str>, tensor: Tensor) -> Output {
    Output { port: Port { name: name.into(), axes }, tensor }
}

/// Finishes a function whose inputs are those of `f` and the parameters of `params`, under `params/`.
fn finish(
    name: &str,
    mut f: FunctionBuilder,
    params: &Params,
    outputs: Vec<Output>,
    donated: Vec<String>,
) -> Result<Function, BuildError> {
    for (p, tensor) in params.declared() {
        f.name_input(Port { name: format!("params/{}", p.name), axes: p.axes }, tensor);
    }
    outputs.into_iter().for_each(|o| f.output_along(o.port.name, o.port.axes, o.tensor));
    donated.into_iter().for_each(|input| f.donate(input));
    f.finish(name)
}
