//! `fluid score`: the share of pictures that show what their prompt says, per task kind.
use crate::cli::ScoreJob;
use crate::runtime::session::Session;
use crate::sample::pipeline::Loaded;
use crate::util::error::Failure;
use anyhow::{Result, bail};

/// Draws prompts of the shapes data and prints the table of right pictures.
///
/// # Errors
/// When the run is not one on shapes, the checkpoint does not fit, or the devices fail.
pub fn run(host: &Session, job: &ScoreJob) -> Result<()> {
    let ScoreJob { checkpoint, config, seed } = job;
    if config.data.kind != "shapes" {
        bail!(Failure::input(
            "only runs on the `shapes` data can be scored: its pictures can be checked by rule"
        ));
    }
    let loaded = Loaded::open(host, config, checkpoint)?;
    let weights = |name: &str| loaded.weight(name);
    println!("{}", loaded.gallery.score(&host.console, &weights, config.eval.prompts, *seed)?);
    Ok(())
}
