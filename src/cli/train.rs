//! `fluid train`
use super::common::ConfigArgs;
use crate::checkpoint::{self, Checkpoint};
use crate::config::Override;
use crate::runtime::session::Session;
use crate::storage::object::is_url;
use crate::storage::remote;
use crate::train::resume::{tidy, unfinished};
use crate::train::{self, TrainJob};
use crate::util::error::Failure;
use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use tracing::info;

/// What a run goes on from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Resume {
    /// The newest checkpoint, which must be there and whole.
    #[value(hide = true)]
    Newest,
    /// The newest that is whole; from nothing, if there is no checkpoint.
    Auto,
}

/// `fluid train`
#[derive(Args, Clone, Debug)]
pub struct TrainArgs {
    /// The config.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// Continue from the newest checkpoint of the run folder. --resume=auto begins if there is none, and goes by the
    /// one before where the newest is damaged: for restarts without a person
    #[arg(long, value_name = "auto", num_args = 0..=1, require_equals = true, default_missing_value = "newest", help_heading = "Going on")]
    pub resume: Option<Resume>,
    /// With --resume: go on although data, order, seed, batch size, program or encoders are others than before; the run
    /// folder's changes.jsonl notes it
    #[arg(long, requires = "resume", help_heading = "Going on")]
    pub accept_changes: bool,
    /// Total training steps; the same as --set run.steps=N
    #[arg(long, value_name = "N", help_heading = "Settings")]
    pub steps: Option<u64>,
    /// Run folder; the same as --set run.dir=DIR
    #[arg(short, long, value_name = "DIR", help_heading = "Settings")]
    pub out: Option<PathBuf>,
}

impl TrainArgs {
    /// Loads the config and finds the checkpoint to go on from; `None` if nothing is left to do. A run folder that already
    /// holds checkpoints is only entered with `--resume`.
    fn resolve(&self, session: &Session) -> Result<Option<TrainJob>> {
        let folder = self.out.as_deref().map(text_of).transpose()?.map(|dir| toml::Value::String(dir.into()));
        let own =
            [Override::flag("steps", "run.steps", self.steps), Override::flag("out", "run.dir", folder)];
        let own: Vec<_> = own.into_iter().flatten().collect();
        let mut config = self.config.load(session, &own)?;
        // Of a run folder in a bucket, the folder here that works for it.
        let here = config.run.dir.to_str().filter(|dir| is_url(dir)).map(remote::enter).transpose()?;
        if let Some(here) = &here {
            config.run.dir.clone_from(here);
        }
        let (dir, accept_changes) = (remote::name(&config.run.dir), self.accept_changes);
        if checkpoint::is_weights(&config.run.dir) {
            let text = format!("{dir} holds weights alone, and is no run that can be trained");
            let help = format!("begin with them in another folder: --set train.init_from={dir} --out DIR");
            bail!(Failure::input(text).help(help));
        }
        let found = match self.resume {
            Some(Resume::Auto) => Checkpoint::newest_sound(&config.run.dir)?,
            _ => Checkpoint::latest(&config.run.dir)?,
        };
        match (found, self.resume) {
            (Some(checkpoint), None) => bail!(
                Failure::input(format!("{dir} already holds a run, saved at step {}", checkpoint.step()))
                    .help("go on with --resume, remove the folder, or choose another with --out DIR")
            ),
            (None, Some(Resume::Newest)) => bail!(
                Failure::input(format!("{dir} holds no checkpoint to go on from"))
                    .help("start without --resume, or with --resume=auto")
            ),
            (Some(checkpoint), Some(_)) => {
                let mut config = self.config.resume(session, &own, &checkpoint)?;
                config.run.dir = here.unwrap_or(config.run.dir);
                checkpoint.check_config(&config)?;
                if !unfinished(&config, &checkpoint)? {
                    tidy(&config);
                    let step = checkpoint.step();
                    info!("{dir} is finished: step {step} of {step} is done, and nothing was changed");
                    return Ok(None);
                }
                Ok(Some(TrainJob { config, from: Some(checkpoint), accept_changes }))
            }
            (None, _) => Ok(Some(TrainJob { config, from: None, accept_changes })),
        }
    }

    /// Trains, as [`train::train`].
    pub fn run(&self, session: &Session) -> Result<()> {
        self.resolve(session)?.map_or(Ok(()), |job| train::train(session, &job))
    }
}

/// A path as the config of a run can hold it.
fn text_of(dir: &Path) -> Result<&str> {
    dir.to_str().ok_or_else(|| {
        let text = format!("the path of the run folder is not UTF-8, as configs are: {}", dir.display());
        Failure::input(text).help("enter the folder above it and name the rest, or rename it").into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Command;
    use crate::cli::tests::{SHAPES, parse, run, session};
    use crate::util::error::render;
    use std::path::Path;

    fn train(args: &[&str]) -> Result<TrainJob> {
        let Command::Train(args) = parse(&[&["train"], args].concat()) else { panic!("not train") };
        Ok(args.resolve(&session())?.expect("something to do"))
    }

    #[test]
    fn a_run_folder_is_only_entered_with_resume() {
        let dir = tempfile::tempdir().unwrap();
        let to = |dir: &Path| format!("run.dir={}", dir.display());
        let fresh = dir.path().join("fresh");
        let job = train(&[SHAPES, "--set", &to(&fresh), "--steps", "7"]).unwrap();
        assert_eq!((job.config.run.steps, job.from.is_none()), (7, true));
        let error = train(&[SHAPES, "--set", &to(&fresh), "--resume"]).unwrap_err();
        assert!(
            render(&error).ends_with(
                "holds no checkpoint to go on from\nhelp: start without --resume, or with --resume=auto\n"
            ),
            "{error}"
        );
        let job = train(&[SHAPES, "--set", &to(&fresh), "--resume=auto"]).unwrap();
        assert!(job.from.is_none() && !job.accept_changes);
        assert!(!fresh.exists());
        let run = run(&dir.path().join("run"));
        let error = train(&[SHAPES, "--set", &to(&run)]).unwrap_err();
        assert!(error.to_string().ends_with("already holds a run, saved at step 40"), "{error}");
        let job = train(&[SHAPES, "--set", &to(&run), "--resume", "--steps", "99"]).unwrap();
        assert_eq!((job.config.run.steps, job.from.unwrap().step()), (99, 40));
        let job = train(&[SHAPES, "--set", &to(&run), "--resume=auto", "--accept-changes"]).unwrap();
        assert!(job.from.is_some_and(|from| from.step() == 40) && job.accept_changes);
        let job = train(&[SHAPES, "-o", run.to_str().unwrap(), "--resume", "--steps", "99"]).unwrap();
        assert_eq!((job.config.run.dir, job.from.unwrap().step()), (run.clone(), 40));
        let error = train(&[SHAPES, "--set", &to(&run), "--resume", "--steps", "39"]).unwrap_err();
        let text = render(&error);
        assert!(
            text.contains(
                " is saved at step 40, past the 39 steps asked for\nhelp: ask for more than 40 --steps"
            ),
            "{text}"
        );
        let error = train(&[SHAPES, "--set", &to(&run), "--resume", "--set", "model.depth=9"]).unwrap_err();
        assert!(error.to_string().contains("is of another model:\n  model.depth: 9 here, "), "{error}");
    }

    #[test]
    fn what_nobody_gives_of_the_optimizer_stays_when_a_run_goes_on() {
        let dir = tempfile::tempdir().unwrap();
        let run = run(&dir.path().join("run"));
        let to = format!("run.dir={}", run.display());
        let text =
            std::fs::read_to_string(SHAPES).unwrap().replace("warmup = ", "# ").replace("ema = ", "# ");
        let config = dir.path().join("a.toml");
        std::fs::write(&config, text).unwrap();
        let args = [config.to_str().unwrap(), "--set", &to, "--resume", "--steps", "99999"];
        let args = [&args[..], &["--set", "optimizer.clip=7"]].concat();
        let optimizer = train(&args).unwrap().config.optimizer;
        assert_eq!((optimizer.warmup, optimizer.ema, optimizer.clip), (100, 0.995, 7.0));
    }

    #[test]
    fn the_folder_of_a_run_is_a_config() {
        let dir = tempfile::tempdir().unwrap();
        let run = run(&dir.path().join("moved"));
        let job = train(&[run.to_str().unwrap(), "--resume", "--steps", "41"]).unwrap();
        assert_eq!((job.config.run.dir, job.from.unwrap().step()), (run, 40));
    }
}
