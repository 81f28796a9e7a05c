//! `fluid export`: the weights of a run for other tools.
use super::common::{Element, with_newest};
use super::globals::size;
use crate::checkpoint::Checkpoint;
use crate::export::ExportJob;
use crate::runtime::session::Session;
use crate::util::error::Failure;
use anyhow::Result;
use clap::Args;
use std::path::PathBuf;

/// `fluid export`
#[derive(Args, Clone, Debug)]
pub struct ExportArgs {
    /// Run folder, or one of its checkpoints
    pub run: PathBuf,
    /// The folder to write; it is not there yet, or empty
    #[arg(short, long, value_name = "DIR")]
    pub out: PathBuf,
    /// Take the weights of the last step, not their moving average, which sampling uses
    #[arg(long)]
    pub raw: bool,
    /// Element type of the weights; bf16 halves the size, with rounding
    #[arg(long, value_name = "TYPE", value_enum, default_value_t)]
    pub dtype: Element,
    /// Maximum size of a file of weights, such as 500M
    #[arg(long, value_name = "SIZE", default_value = "5G", value_parser = size)]
    pub shard_size: u64,
}

impl ExportArgs {
    /// Writes the folder.
    ///
    /// # Errors
    /// As [`ExportJob::run`]; also when there is no such checkpoint.
    pub fn run(&self, session: &Session) -> Result<()> {
        if self.shard_size == 0 {
            return Err(Failure::input("--shard-size is 0: no tensor fits")
                .help("at least 1M is usual")
                .into());
        }
        with_newest(&self.run, || {
            let (checkpoint, out) = (Checkpoint::find(&self.run)?, self.out.clone());
            let (raw, dtype, shard_bytes) = (self.raw, self.dtype.dtype(), self.shard_size);
            ExportJob { checkpoint, out, raw, dtype, shard_bytes }.run(session)
        })
    }
}
