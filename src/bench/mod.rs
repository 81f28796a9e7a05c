//! What a run costs before it is rented: training steps and sampled images timed with the programs, the state
//! and the data of the run itself, and the machine they were timed on.
mod data;
mod machine;
mod report;
mod sample;
mod stats;
mod synthetic;
mod train;

use crate::checkpoint::Checkpoint;
use crate::config::Config;
use crate::runtime::Runtime;
use crate::runtime::session::Session;
use crate::util::json::JsonTarget;
use anyhow::Result;

pub use data::{DataReport, data};
pub use machine::Machine;
pub use report::{Compiled, Memory, Work, write};
pub use sample::{SampleReport, sample};
pub use stats::Spread;
pub use train::{StepTime, TrainReport, Training, compile_step, step_time, train};

#[cfg(test)]
mod tests;

/// The devices of a config, which read compiled programs from the cache or not.
fn runtime(config: &Config, session: &Session, cached: bool) -> Result<Runtime> {
    let open = if cached { Runtime::open } else { Runtime::open_uncached };
    open(&config.device, session)
}

/// A measurement.
#[derive(Clone, Debug)]
pub struct BenchJob {
    /// The config's file, as typed.
    pub name: String,
    /// The resolved config.
    pub config: Config,
    /// Where the weights are from, if not from the seed.
    pub from: Option<Checkpoint>,
    /// What to draw; none given: some of the config's own data.
    pub prompts: Vec<String>,
    /// Steps or batches that are timed, at least 1.
    pub steps: usize,
    /// Steps or batches before them.
    pub warmup: usize,
    /// Whether to do without data.
    pub synthetic: bool,
    /// Whether compiled programs may come from the cache.
    pub cached: bool,
    /// Where to write the report as JSON, if anywhere.
    pub json: Option<JsonTarget>,
}
