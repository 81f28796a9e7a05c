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
use crate::ir::{BuildError, Builder, Function, Port, Tensor};
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

/// Collects named inputs while a function is built.
struct Inputs {
    builder: Builder,
    ports: Vec<(Port, Tensor)>,
}

impl Inputs {
    fn new() -> Self {
        Inputs { builder: Builder::new(), ports: vec![] }
    }

    /// An input whose axis `batch_axis` is split over the batch.
    fn batched(&mut self, name: &str, dtype: DType, dims: &[usize], batch_axis: usize) -> Tensor {
        self.named(name, dtype, dims, batch_axes(dims.len(), batch_axis))
    }

    /// An input that every device holds whole.
    fn whole(&mut self, name: &str, dtype: DType, dims: &[usize]) -> Tensor {
        self.named(name, dtype, dims, vec![""; dims.len()])
    }

    fn named(&mut self, name: &str, dtype: DType, dims: &[usize], axes: Vec<&'static str>) -> Tensor {
        let tensor = self.builder.input(Type::new(dtype, dims));
        self.ports.push((Port { name: name.into(), axes }, tensor.clone()));
        tensor
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

/// Finishes a function whose inputs are `inputs` and the parameters of `params`, under `params/`.
fn finish(
    name: &str,
    inputs: &Inputs,
    params: &Params,
    outputs: Vec<Output>,
    donated: Vec<String>,
) -> Result<Function, BuildError> {
    let (ports, tensors): (Vec<Port>, Vec<Tensor>) = outputs.into_iter().map(|o| (o.port, o.tensor)).unzip();
    let graph = inputs.builder.finish(&tensors)?;
    let declared = params
        .declared()
        .into_iter()
        .map(|(p, t)| (Port { name: format!("params/{}", p.name), axes: p.axes }, t));
    let known: Vec<(Port, Tensor)> = inputs.ports.iter().cloned().chain(declared).collect();
    // In the order in which the graph got them.
    let of = |v: &crate::ir::Value| {
        let port = known.iter().find(|(_, t)| t.value() == Some(*v)).map(|(p, _)| p.clone());
        port.unwrap_or_else(|| Port { name: format!("input{v}"), axes: vec![] })
    };
    let inputs = graph.inputs.iter().map(of).collect();
    Ok(Function { name: name.into(), graph, inputs, outputs: ports, donated })
}
