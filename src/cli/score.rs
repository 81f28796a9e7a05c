//! `fluid score`: the share of pictures that show what their prompt says, per task kind.
use super::common::SampleFlags;
use crate::checkpoint::Checkpoint;
use crate::config::Config;
use crate::runtime::session::Session;
use crate::sample::pipeline::Loaded;
use crate::util::error::Failure;
use anyhow::{Result, bail};
use clap::Args;
use std::path::PathBuf;

/// `fluid score`
#[derive(Args, Clone, Debug)]
pub struct ScoreArgs {
    /// Run folder, or one of its checkpoints
    pub run: PathBuf,
    /// How many prompts [default: the config's eval.prompts]
    #[arg(long, value_name = "N")]
    pub prompts: Option<usize>,
    /// Seed of prompts and pictures
    #[arg(long, default_value_t = 0)]
    pub seed: u64,
    /// How to sample.
    #[command(flatten)]
    pub flags: SampleFlags,
}

/// A score over prompts of the run's own data.
#[derive(Clone, Debug)]
pub struct ScoreJob {
    /// The weights.
    pub checkpoint: Checkpoint,
    /// The config of the run with the flags laid over it; `eval.prompts` is at least 1.
    pub config: Config,
    /// Seed of prompts and pictures.
    pub seed: u64,
}

impl ScoreArgs {
    /// Finds the checkpoint and settles the number of prompts.
    fn resolve(&self, session: &Session) -> Result<ScoreJob> {
        let checkpoint = Checkpoint::find(&self.run)?;
        let prompts: Vec<_> = self.prompts.iter().map(|n| format!("eval.prompts={n}")).collect();
        let config = self.flags.over(&checkpoint, session, &prompts)?;
        if config.eval.prompts == 0 {
            bail!(
                Failure::input("eval.prompts is 0: there is nothing to score")
                    .help("ask for some with --prompts N")
            );
        }
        Ok(ScoreJob { checkpoint, config, seed: self.seed })
    }

    /// Draws prompts of the shapes data and prints the table of right pictures.
    ///
    /// # Errors
    /// When the run is not one on shapes, the checkpoint does not fit, or the devices fail.
    pub fn run(&self, session: &Session) -> Result<()> {
        let ScoreJob { checkpoint, config, seed } = self.resolve(session)?;
        if config.data.kind != "shapes" {
            bail!(Failure::input(
                "only runs on the `shapes` data can be scored: its pictures can be checked by rule"
            ));
        }
        let loaded = Loaded::open(session, &config, &checkpoint)?;
        let weights = |name: &str| loaded.weight(name);
        println!("{}", loaded.gallery.score(&session.console, &weights, config.eval.prompts, seed)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::cli::Command;
    use crate::cli::tests::{parse, run, session};

    #[test]
    fn a_score_needs_prompts() {
        let dir = tempfile::tempdir().unwrap();
        let run = run(dir.path());
        let score = |args: &[&str]| {
            let Command::Score(args) = parse(&[&["score", run.to_str().unwrap()], args].concat()) else {
                panic!("not score")
            };
            args.resolve(&session())
        };
        assert_eq!(score(&["--prompts", "12"]).unwrap().config.eval.prompts, 12);
        let error = score(&["--prompts", "0"]).unwrap_err().to_string();
        assert_eq!(error, "eval.prompts is 0: there is nothing to score");
    }
}
