//! `fluid sample`: prompts to pictures, by the averaged weights of a checkpoint.
use crate::cli::{Host, SampleJob};
use crate::codec::Codec;
use crate::exit::Failure;
use crate::gallery::{self, Gallery};
use crate::sample::image_seed;
use crate::train::{codec_path, dataset, load_weights, text_encoder};
use crate::{device, recipe};
use anyhow::{Context, Result};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;
use tracing::info;

/// Draws one picture per prompt into a captioned sheet; without prompts, prompts of the run's own data.
///
/// # Errors
/// When the checkpoint does not fit, the devices fail, or the sheet cannot be written.
pub fn run(host: &Host, job: SampleJob) -> Result<()> {
    let SampleJob { checkpoint, mut config, mut prompts, seed, out } = job;
    if prompts.is_empty() {
        prompts = gallery::prompts(&config, &*dataset(&config)?, config.sample.grid.max(1));
    }
    let run_dir = run_dir(&checkpoint.path)?;
    let codec = Arc::new(Codec::load(&codec_path(&run_dir))?);
    config.sample.batch =
        config.sample.batch.min(prompts.len().next_multiple_of(config.device.devices.max(1)));
    let engine = device::engine(&config.device, host)?;
    let recipe = recipe::recipe(&config, config.sample.batch)?;
    let weights = load_weights(&engine, &config, &recipe, &checkpoint)?;
    let gallery = Gallery::new(&engine, &config, codec, text_encoder(&config)?)?;
    let begin = Instant::now();
    let out = out.unwrap_or_else(|| {
        run_dir.join(format!("samples/step-{:08}-seed-{}.png", checkpoint.step(), image_seed(seed, 0)))
    });
    gallery.sheet(&|name| weights.get(&name.replacen("params/", "ema/", 1)).ok(), &prompts, seed, &out)?;
    info!("{} pictures in {:.1} s", prompts.len(), begin.elapsed().as_secs_f64());
    println!("{}", out.display());
    Ok(())
}

/// The run folder that a checkpoint lies in.
pub(super) fn run_dir(checkpoint: &Path) -> Result<std::path::PathBuf> {
    let dir = checkpoint.parent().and_then(Path::parent).map(Path::to_path_buf);
    dir.with_context(|| {
        Failure::input(format!("{} is not inside a run folder", checkpoint.display()))
            .help("a checkpoint is sampled from where it was saved: RUN/checkpoints/step-*")
    })
}
