//! Training: the data, the state, the one loop.
mod best;
mod goodput;
pub mod history;
mod identity;
mod inputs;
mod mask_ratio_bins;
pub mod metrics;
mod origin;
mod position;
pub mod resume;
mod run;
pub mod skips;
mod state;
mod steps;
mod task;
pub mod tensorboard;
mod tokenizer;

use crate::checkpoint::Checkpoint;
use crate::config::Config;

pub use inputs::{Inputs, codec, run_text};
pub use run::{train, train_on};
pub use state::{Start, State};
pub use steps::MAX_IN_FLIGHT;
pub use tokenizer::{FOLDER as TOKENIZER, export_checkpoint as export};

/// A training run.
#[derive(Clone, Debug)]
pub struct TrainJob {
    /// The resolved config.
    pub config: Config,
    /// The checkpoint to go on from, if any.
    pub from: Option<Checkpoint>,
    /// Whether it may go on with other data, order, seed, batch, program or encoders than the checkpoint's.
    pub accept_changes: bool,
}
