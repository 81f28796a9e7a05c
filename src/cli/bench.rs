//! `fluid bench`: how fast a config trains and samples on this machine.
use super::common::{ConfigArgs, with_newest};
use super::json::JsonArg;
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
    Train {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Training steps to time
        #[arg(long, value_name = "N", default_value = "20", help_heading = "What to measure")]
        steps: NonZeroUsize,
        /// Warm-up steps, not timed
        #[arg(long, value_name = "N", default_value_t = 3, help_heading = "What to measure")]
        warmup: usize,
        /// How to compile, and where the report goes.
        #[command(flatten)]
        bench: BenchArgs,
    },
    /// Time the data loader alone: reading, decoding and resizing on all cores, and whole batches
    Data {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Batches to time
        #[arg(long, value_name = "N", default_value = "20", help_heading = "What to measure")]
        steps: NonZeroUsize,
        /// Warm-up batches, not timed
        #[arg(long, value_name = "N", default_value_t = 3, help_heading = "What to measure")]
        warmup: usize,
        /// Where the report goes.
        #[command(flatten)]
        json: JsonArg,
    },
    /// Time image generation, as a whole and per autoregressive step
    Sample {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Prompts [default: some from the config's own data]
        prompts: Vec<String>,
        /// Run folder or checkpoint to load the weights from [default: initial weights of a new run]
        #[arg(long, value_name = "RUN", help_heading = "What to measure")]
        run: Option<PathBuf>,
        /// Batches of images to time
        #[arg(long, value_name = "N", default_value = "20", help_heading = "What to measure")]
        steps: NonZeroUsize,
        /// Warm-up batches, not timed
        #[arg(long, value_name = "N", default_value_t = 3, help_heading = "What to measure")]
        warmup: usize,
        /// How to compile, and where the report goes.
        #[command(flatten)]
        bench: BenchArgs,
    },
}

/// How to measure on devices.
#[derive(Args, Clone, Debug)]
pub struct BenchArgs {
    /// Do without the data: a made-up batch, made-up prompts, no codec
    #[arg(long, help_heading = "What to measure")]
    pub synthetic: bool,
    /// Use the cache of compiled programs; by default everything is compiled, and compile time is measured
    #[arg(long, help_heading = "What to measure")]
    pub cached: bool,
    /// Where the report goes.
    #[command(flatten)]
    pub json: JsonArg,
}

impl BenchCommand {
    /// Loads the config, and finds the checkpoint, which must be of that model.
    fn resolve(&self, session: &Session) -> Result<BenchJob> {
        let none = (false, false);
        let (config, steps, warmup, (synthetic, cached), json) = match self {
            BenchCommand::Data { config, steps, warmup, json } => (config, steps, warmup, none, json),
            BenchCommand::Train { config, steps, warmup, bench }
            | BenchCommand::Sample { config, steps, warmup, bench, .. } => {
                (config, steps, warmup, (bench.synthetic, bench.cached), &bench.json)
            }
        };
        let (prompts, run) = match self {
            BenchCommand::Sample { prompts, run, .. } => (&prompts[..], run.as_deref()),
            _ => (&[][..], None),
        };
        let name = config.config.display().to_string();
        let config = config.resolve(session)?;
        let from = run.map(Checkpoint::find).transpose()?;
        if let Some(checkpoint) = &from {
            checkpoint.check_config(&config)?;
        }
        let (prompts, steps, warmup) = (prompts.to_vec(), steps.get(), *warmup);
        Ok(BenchJob { name, config, from, prompts, steps, warmup, synthetic, cached, json: json.target() })
    }

    /// Measures, prints a table, and writes JSON where asked.
    ///
    /// # Errors
    /// When the run cannot be started, or the report not written.
    pub fn run(&self, session: &Session) -> Result<()> {
        let measure = || {
            let job = self.resolve(session)?;
            match self {
                BenchCommand::Train { .. } => {
                    let report = bench::train(session, &job)?;
                    bench::write(&report, &report.table(), job.json.as_ref())
                }
                BenchCommand::Data { .. } => {
                    let report = bench::data(session, &job)?;
                    bench::write(&report, &report.table(), job.json.as_ref())
                }
                BenchCommand::Sample { .. } => {
                    let report = bench::sample(session, &job)?;
                    bench::write(&report, &report.table(), job.json.as_ref())
                }
            }
        };
        match self {
            BenchCommand::Sample { run: Some(run), .. } => with_newest(run, measure),
            _ => measure(),
        }
    }
}
