//! What shapes the programs of a run, and why one could not be made.
use crate::grad::GradError;
use crate::ir::BuildError;
use crate::models::{Fluid, Sampler};
use crate::optim::{AdamW, SpikeRule};
use std::collections::BTreeSet;
use thiserror::Error;

/// Everything that shapes the programs of a run.
#[derive(Clone, Debug)]
pub struct ProgramSpec {
    /// The model.
    pub model: Fluid,
    /// Images per step, on all devices.
    pub batch: usize,
    /// Share of images whose text is dropped in training.
    pub text_drop: f64,
    /// The optimizer.
    pub optimizer: AdamW,
    /// The steps whose update is not applied because their loss leaps; `None` for none.
    pub spikes: Option<SpikeRule>,
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
