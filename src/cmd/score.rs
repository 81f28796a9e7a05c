//! `fluid score`: the share of pictures that show what their prompt says, per task kind.
use super::sample::run_dir;
use crate::cli::{Host, ScoreJob};
use crate::codec::Codec;
use crate::config::DataKind;
use crate::exit::Failure;
use crate::gallery::Gallery;
use crate::train::{codec_path, load_weights, text_encoder};
use crate::{device, recipe};
use anyhow::{Result, bail};
use std::sync::Arc;

/// Draws prompts of the shapes data and prints the table of right pictures.
///
/// # Errors
/// When the run is not one on shapes, the checkpoint does not fit, or the devices fail.
pub fn run(host: &Host, job: &ScoreJob) -> Result<()> {
    let ScoreJob { checkpoint, config, seed } = job;
    if config.data.kind != DataKind::Shapes {
        bail!(Failure::input(
            "only runs on the `shapes` data can be scored: its pictures can be checked by rule"
        ));
    }
    let codec = Arc::new(Codec::load(&codec_path(&run_dir(&checkpoint.path)?))?);
    let engine = device::engine(&config.device, host)?;
    let weights = load_weights(&engine, config, &recipe::recipe(config, config.sample.batch)?, checkpoint)?;
    let gallery = Gallery::new(&engine, config, codec, text_encoder(config)?)?;
    let find = |name: &str| weights.get(&name.replacen("params/", "ema/", 1)).ok();
    let scores = gallery.score(&host.console, &find, config.eval.prompts, *seed)?;
    println!("{scores}");
    Ok(())
}
