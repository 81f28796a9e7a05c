//! Going on with a run: what is left of it, and which of its settings are others than before.
use super::best::BestBy;
use crate::checkpoint::{Checkpoint, Keep, Share, Store};
use crate::config::Config;
use crate::eval;
use crate::storage::{lock, remote};
use crate::train::metrics::METRICS_LIMIT;
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Result, bail, ensure};
use serde_json::{Map, Value};
use std::path::Path;
use tracing::{debug, info};

/// Settings that change nothing in the numbers of a run: where it lies, what shows it, what it runs on, what
/// that costs.
const ELSEWHERE: [&str; 4] = ["run.dir: ", "run.tensorboard: ", "device.", "price."];

/// Whether anything of a run is left to do: steps, or the images and evaluations at its end.
///
/// # Errors
/// When the checkpoint is past the end that `config` asks for, or of a finished run that was asked for other settings.
pub fn unfinished(config: &Config, checkpoint: &Checkpoint) -> Result<bool> {
    let (dir, step, steps) = (remote::name(&config.run.dir), checkpoint.step(), config.run.steps);
    if step > steps {
        let text = format!("{dir} is saved at step {step}, past the {steps} steps asked for");
        let help = format!(
            "ask for more than {step} --steps to train on, or train anew in another folder with --set run.dir=..."
        );
        bail!(Failure::input(text).help(help));
    }
    if step < steps {
        return Ok(true);
    }
    // It may have ended with fewer steps than it was to have when it was saved.
    let mut stored = checkpoint.config()?;
    stored.run.steps = steps;
    if !is_drawn(&config.run.dir, &stored) || !is_evaluated(&config.run.dir, &stored) {
        return Ok(true);
    }
    let changed = changes(config, &stored)?;
    if changed.is_empty() {
        return Ok(false);
    }
    // What was added to look at is looked at: the weights are the same.
    let added = stored.eval.iter().all(|entry| config.eval.contains(entry));
    if added && changed.iter().all(|line| line.starts_with("eval: ")) {
        return Ok(!is_evaluated(&config.run.dir, config));
    }
    let text = format!(
        "{dir} is finished at step {step}, and nothing is left to do with other settings:\n  {}",
        changed.join("\n  ")
    );
    let help = format!(
        "`fluid sample` and `fluid eval` take --set for a finished run; --steps above {step} trains on with them"
    );
    bail!(Failure::input(text).help(help))
}

/// Which checkpoints of a run stay.
pub(super) fn keep(config: &Config) -> Keep {
    Keep { newest: config.run.keep_checkpoints, every: config.run.keep_every }
}

/// Removes from the folder of a finished run what a kill at its very end left there: checkpoints that were to go, files and
/// folders half written or half removed. Where another process holds the folder, or may do so, or nobody may write, all stays.
pub fn tidy(config: &Config) {
    let tidied = || {
        // Whether a process of another machine is alive would have to be waited for.
        if let Some(folder) = remote::of(&config.run.dir) {
            ensure!(lock::is_free(&folder)?, "another process has its lock");
        }
        let store = Store::open(&config.run.dir, keep(config), Share::alone())?;
        BestBy::of(config, &store, config.run.steps)?;
        store.prune()
    };
    if let Err(error) = tidied() {
        debug!("{} is left as it is: {error:#}", remote::name(&config.run.dir));
    }
}

/// Whether the sheet of images at the end of a run is there, if its config asks for one.
pub fn is_drawn(dir: &Path, config: &Config) -> bool {
    config.sample.preview_images == 0 || dir.join(sheet_name(config.run.steps)).exists()
}

/// Whether the metrics of a run have all evaluations at its end that its config asks for.
pub fn is_evaluated(dir: &Path, config: &Config) -> bool {
    is_evaluated_at(dir, config.run.steps, &eval::wanted(config))
}

/// Whether the metrics of a run have the evaluations of these names after `step`.
pub fn is_evaluated_at(dir: &Path, step: u64, names: &[&str]) -> bool {
    // A run whose metrics are gone is not evaluated for their sake.
    let read = disk::read_bounded_text(&dir.join("metrics.jsonl"), METRICS_LIMIT);
    let Ok(text) = read else { return true };
    let lines = text.lines().filter_map(|line| serde_json::from_str::<Map<String, Value>>(line).ok());
    let lines: Vec<_> = lines.filter(|line| line.get("step").is_some_and(|at| *at == step)).collect();
    let is_of = |key: &str, name: &str| key.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'));
    names.iter().all(|name| lines.iter().any(|line| line.keys().any(|key| is_of(key, name))))
}

/// The sheet of images after `step`, in the folder of its run.
pub fn sheet_name(step: u64) -> String {
    format!("pictures/step-{step:08}.png")
}

/// The settings of a run that are others than before, each with both values.
fn changes(config: &Config, stored: &Config) -> Result<Vec<String>> {
    let mut lines = config.differences(stored)?;
    lines.retain(|line| !ELSEWHERE.iter().any(|key| line.starts_with(key)));
    Ok(lines)
}

/// Logs which settings are others than before, and keeps those of before as `config-STEP.toml` in the run folder: they
/// hold for the steps up to that one.
///
/// # Errors
/// When they cannot be read or written.
pub fn keep_history(config: &Config, checkpoint: &Checkpoint) -> Result<()> {
    let stored = checkpoint.config()?;
    let changed = changes(config, &stored)?;
    if changed.is_empty() {
        return Ok(());
    }
    let step = checkpoint.step();
    let path = config.run.dir.join(format!("config-{step:08}.toml"));
    if !path.exists() {
        let text = disk::read_text(&checkpoint.path.join("config.toml"), "the config")?;
        disk::write_bytes(&path, text.as_bytes())?;
    }
    info!(
        "settings changed after step {step} ({} has those of before):\n  {}",
        path.display(),
        changed.join("\n  ")
    );
    Ok(())
}
