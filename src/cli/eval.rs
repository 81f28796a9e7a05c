//! `fluid eval`: how good the images of a run are, by the evaluators of its config.
use super::common::{SampleFlags, image_seed};
use crate::checkpoint::Checkpoint;
use crate::config::{Config, Eval};
use crate::eval;
use crate::runtime::Runtime;
use crate::runtime::session::Session;
use crate::sample::pipeline::LoadedPipeline;
use anyhow::Result;
use clap::Args;
use std::path::PathBuf;

/// `fluid eval`
#[derive(Args, Clone, Debug)]
pub struct EvalArgs {
    /// Run folder, or one of its checkpoints
    pub run: PathBuf,
    /// Prompts per evaluator [default: the config's eval.samples]
    #[arg(long, value_name = "N")]
    pub prompts: Option<usize>,
    /// Random seed of prompts and images
    #[arg(long, default_value_t = 0, value_parser = image_seed)]
    pub seed: u64,
    /// How to sample.
    #[command(flatten)]
    pub flags: SampleFlags,
}

/// An evaluation of a run.
#[derive(Clone, Debug)]
struct EvalJob {
    /// The weights.
    checkpoint: Checkpoint,
    /// The config of the run with the flags laid over it.
    config: Config,
    /// Which evaluators, over how many images.
    entries: Vec<Eval>,
}

impl EvalArgs {
    /// Finds the checkpoint and settles the evaluators and their numbers of images.
    fn resolve(&self, session: &Session) -> Result<EvalJob> {
        let checkpoint = Checkpoint::find(&self.run)?;
        let config = self.flags.over(&checkpoint, session, &[])?;
        let entries = eval::entries(&config, self.prompts)?;
        Ok(EvalJob { checkpoint, config, entries })
    }

    /// Draws what each evaluator asks for and prints what it finds.
    ///
    /// # Errors
    /// When there is no evaluator, the checkpoint does not fit, or the evaluator or the devices fail.
    pub fn run(&self, session: &Session) -> Result<()> {
        let EvalJob { checkpoint, config, entries } = self.resolve(session)?;
        let runtime = Runtime::open(&config.device, session)?;
        let evaluations = eval::open(&config, &entries, &runtime, Some(self.seed))?;
        let loaded = LoadedPipeline::open(&runtime, &config, &checkpoint)?;
        for mut evaluation in evaluations {
            println!(
                "{}",
                loaded.pipeline.evaluate(&session.console, loaded.weights(), &mut evaluation)?.text
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::cli::Command;
    use crate::cli::tests::{parse, run, session};

    #[test]
    fn an_evaluation_needs_prompts() {
        let dir = tempfile::tempdir().unwrap();
        let run = run(dir.path());
        for word in ["eval", "score"] {
            let eval = |args: &[&str]| {
                let Command::Eval(args) = parse(&[&[word, run.to_str().unwrap()], args].concat()) else {
                    panic!("not eval")
                };
                args.resolve(&session())
            };
            assert_eq!(eval(&["--prompts", "12"]).unwrap().entries[0].samples, 12);
            assert_eq!(eval(&["--set", "eval.prompts=13"]).unwrap().entries[0].samples, 13);
            for none in [["--prompts", "0"], ["--set", "eval.prompts=0"], ["--set", "eval.0.samples=0"]] {
                let error = eval(&none).unwrap_err().to_string();
                assert_eq!(error, "there are no prompts to score");
            }
            let error = eval(&[
                "--set",
                "eval=[]",
                "--set",
                "data.kind=webdataset",
                "--set",
                "data.train=[\"x.tar\"]",
            ]);
            assert_eq!(
                error.unwrap_err().to_string(),
                "there is no evaluator for data.kind = \"webdataset\""
            );
        }
    }
}
