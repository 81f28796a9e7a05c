//! `fluid bench`: how fast a config trains and samples on this machine.
use super::common::ConfigArgs;
use crate::bench::{self, BenchJob};
use crate::checkpoint::Checkpoint;
use crate::runtime::session::Session;
use anyhow::Result;
use clap::{Args, Subcommand};
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// `fluid bench`
#[derive(Clone, Debug, Subcommand)]
pub enum BenchCommand {
    /// Time training steps, with and without the data loader; nothing is saved
    Train(BenchArgs),
    /// Time the data loader alone: reading, decoding and resizing on all cores, and whole batches
    Data(BenchArgs),
    /// Time image generation, as a whole and per autoregressive step
    Sample {
        /// What to measure.
        #[command(flatten)]
        bench: BenchArgs,
        /// Prompts [default: some from the config's own data]
        prompts: Vec<String>,
        /// Run folder or checkpoint to load the weights from [default: initial weights of a new run]
        #[arg(long, value_name = "RUN")]
        run: Option<PathBuf>,
    },
}

/// What to measure, and how long.
#[derive(Args, Clone, Debug)]
pub struct BenchArgs {
    /// The config.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// Training steps, or batches of images, to time
    #[arg(long, value_name = "N", default_value = "20")]
    pub steps: NonZeroUsize,
    /// Warm-up steps or batches, not timed
    #[arg(long, value_name = "N", default_value_t = 3)]
    pub warmup: usize,
    /// Also write the report as JSON
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Use a synthetic batch instead of data and loader
    #[arg(long)]
    pub synthetic: bool,
    /// Use the cache of compiled programs; by default everything is compiled, and compile time is measured
    #[arg(long)]
    pub cached: bool,
}

impl BenchCommand {
    /// Loads the config, and finds the checkpoint, which must be of that model.
    fn resolve(&self, session: &Session) -> Result<BenchJob> {
        let (args, prompts, run) = match self {
            BenchCommand::Train(args) | BenchCommand::Data(args) => (args, &[][..], None),
            BenchCommand::Sample { bench, prompts, run } => (bench, &prompts[..], run.as_deref()),
        };
        let BenchArgs { config, steps, warmup, json, synthetic, cached } = args.clone();
        let name = config.config.display().to_string();
        let config = config.resolve(session)?;
        let from = run.map(Checkpoint::find).transpose()?;
        if let Some(checkpoint) = &from {
            checkpoint.check_config(&config)?;
        }
        let (prompts, steps) = (prompts.to_vec(), steps.get());
        Ok(BenchJob { name, config, from, prompts, steps, warmup, synthetic, cached, json })
    }

    /// Measures, prints a table, and writes JSON where asked.
    ///
    /// # Errors
    /// When the run cannot be started, or the report not written.
    pub fn run(&self, session: &Session) -> Result<()> {
        let job = self.resolve(session)?;
        match self {
            BenchCommand::Train(_) => {
                let report = bench::train(session, &job)?;
                bench::write(&report, &report.table(), job.json.as_deref())
            }
            BenchCommand::Data(_) => {
                let report = bench::data(session, &job)?;
                bench::write(&report, &report.table(), job.json.as_deref())
            }
            BenchCommand::Sample { .. } => {
                let report = bench::sample(session, &job)?;
                bench::write(&report, &report.table(), job.json.as_deref())
            }
        }
    }
}
