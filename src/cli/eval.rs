//! `fluid eval`: how good the images of a run are, by the evaluators of its config; and the table of GenEval's results.
use super::common::{SampleFlags, image_seed, with_newest};
use super::eval_metrics::{ImagesToJudge, MetricArgs};
use super::json::JsonArg;
use crate::checkpoint::Checkpoint;
use crate::config::{Config, Eval};
use crate::eval::tasks::{Estimate, Estimates};
use crate::eval::{self, Findings, Metric, geneval};
use crate::runtime::Runtime;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::session::{Ending, Session};
use crate::sample::pipeline::LoadedModel;
use crate::util::disk::write_bytes;
use crate::util::error::Failure;
use crate::util::screen::screen;
use crate::util::text::count;
use anyhow::{Context, Result};
use clap::Args;
use serde_json::{Map, Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use tracing::warn;

/// `fluid eval`
#[derive(Args, Clone, Debug)]
pub struct EvalArgs {
    /// Run folder, or one of its checkpoints; with --metric also images: a folder, a .tar, a folder of shards, the .json of
    /// COCO captions, an .npz; or the results.jsonl of GenEval's scorer, to be told as a table
    #[arg(value_name = "TARGET")]
    pub target: PathBuf,
    /// What to compare with. Of images: other images, or the statistics in an .npz. Of results.jsonl: the results of
    /// another model, of the same prompts
    #[arg(long, value_name = "PATH", help_heading = "What to compare")]
    pub against: Option<PathBuf>,
    /// Metrics of images by their features.
    #[command(flatten)]
    pub metrics: MetricArgs,
    /// Prompts, or held-out images, per evaluator [default: the config's eval.samples]; with --metric, images to draw of a run [default: one for
    /// every caption]
    #[arg(short = 'n', long, value_name = "N", help_heading = "What to draw")]
    pub prompts: Option<usize>,
    /// Random seed of prompts and images
    #[arg(short, long, default_value_t = 0, value_parser = image_seed, help_heading = "What to draw")]
    pub seed: u64,
    /// How to sample.
    #[command(flatten)]
    pub flags: SampleFlags,
    /// Output for programs.
    #[command(flatten)]
    pub json: JsonArg,
    /// Write how the image of every prompt came out to a .jsonl, one line each. `fluid eval FILE --against FILE` tells how two
    /// of them differ, prompt by prompt
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub results: Option<PathBuf>,
    /// End with exit code 1 if a number called overall is below X, or there is none
    #[arg(long, value_name = "X", help_heading = "Output")]
    pub fail_under: Option<f64>,
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
        let checkpoint = Checkpoint::find(&self.target)?;
        let config = self.flags.over_any(&checkpoint, session, &[])?;
        let entries = eval::entries(&config, self.prompts)?;
        let scorers = eval::scorers(&config, &entries);
        if let (Some(path), true) = (&self.results, scorers != 1) {
            let text = format!(
                "--results {}: {} tell right images from wrong ones; it takes one",
                path.display(),
                count(scorers, "evaluator")
            );
            let help = "[[eval]] of the kind \"shapes\" is one, for runs on shapes";
            return Err(Failure::input(text).help(help).into());
        }
        Ok(EvalJob { checkpoint, config, entries })
    }

    /// Draws what each evaluator asks for and prints what it finds.
    ///
    /// # Errors
    /// When there is no evaluator, the checkpoint does not fit, or the evaluator or the devices fail.
    pub fn run(&self, session: &Session) -> Result<()> {
        if let Some(path) = self.results.as_ref().filter(|path| !is_jsonl(path)) {
            let text = format!("--results {}: the name does not end in .jsonl", path.display());
            return Err(Failure::input(text).help("by that ending, `fluid eval` knows results").into());
        }
        if is_jsonl(&self.target) && !self.target.is_dir() {
            return self.tell_results(session);
        }
        if !self.metrics.metric.is_empty() {
            if self.results.is_some() {
                let text = "--results tells right images from wrong ones; no metric of images does";
                return Err(Failure::input(text).into());
            }
            if self.fail_under.is_some() {
                let text = "--fail-under holds against a number called overall; no metric of images is";
                return Err(Failure::input(text).into());
            }
            let EvalArgs { target, against, metrics, prompts, seed, flags, json, .. } = self;
            let (against, prompts, seed) = (against.as_deref(), *prompts, *seed);
            return ImagesToJudge { target, against, metrics, prompts, seed, flags, json }.run(session);
        }
        self.metrics.refuse(&self.target)?;
        if let Some(other) = &self.against {
            let text =
                format!("--against {}: {} is no results.jsonl", other.display(), self.target.display());
            let help = "images are compared by --metric, and two runs of the same prompts and seeds by `fluid compare RUN RUN`";
            return Err(Failure::input(text).help(help).into());
        }
        with_newest(&self.target, || self.evaluate(session))
    }

    /// Evaluates a run by the evaluators of its config.
    fn evaluate(&self, session: &Session) -> Result<()> {
        let EvalJob { checkpoint, config, entries } = self.resolve(session)?;
        let runtime = Runtime::open(&config.device, session)?;
        let evaluations = eval::open(&config, &entries, (&runtime, &session.cache()?), Some(self.seed))?;
        let mut loaded = LoadedModel::open(&runtime, &config, &checkpoint)?;
        let is_first = ProcessGroup::new(runtime.engine()).is_first();
        let (mut all, mut report, mut tables) = (vec![], vec![], vec![]);
        for mut evaluation in evaluations {
            let mut findings = loaded.evaluate(&session.console, &mut evaluation)?;
            tables.extend(findings.tasks.take());
            if self.json.prints_text() && is_first {
                writeln!(screen(), "{}", findings.text)?;
            }
            let numbers: Map<String, Value> =
                findings.metrics.iter().map(|m| (m.name.clone(), json!(m.value))).collect();
            let interval = |m: &Metric| Some((m.name.clone(), json!(m.interval?)));
            let intervals: Map<String, Value> = findings.metrics.iter().filter_map(interval).collect();
            let (name, images) = (evaluation.name, evaluation.evaluator.images());
            report.push(json!({
                "evaluator": name, "images": images, "seed": evaluation.seed, "numbers": numbers,
                "intervals": intervals,
            }));
            all.extend(findings.metrics);
        }
        if let Some(target) = self.json.target().filter(|_| is_first) {
            let run = self.target.display().to_string();
            target.write(&json!({ "run": run, "step": checkpoint.step(), "evaluations": report }))?;
        }
        for (path, table) in self.results.iter().zip(&tables).filter(|_| is_first) {
            write_bytes(path, geneval::write(table).as_bytes())?;
        }
        let images: usize = entries.iter().map(|entry| entry.samples).sum();
        let what = format!("{} judged", count(images, "image"));
        if is_first {
            session.done(&Ending { what, compiled: runtime.compiling().read(), ..Ending::default() });
        }
        self.fail_under.map_or(Ok(()), |least| Ok(judge(&all, least)?))
    }

    /// Tells the results of GenEval's scorer as a table, and how they differ from those of another model.
    fn tell_results(&self, session: &Session) -> Result<()> {
        let drawn = [
            ("--prompts", self.prompts.is_some()),
            ("--seed", self.seed != 0),
            ("--results", self.results.is_some()),
        ];
        let drawn = drawn.into_iter().filter(|(_, given)| *given).map(|(option, _)| option);
        if let Some(option) = drawn.chain(self.flags.given()).chain(self.metrics.given()).next() {
            let text = format!("{option}: {} holds results, there are no images", self.target.display());
            return Err(Failure::input(text).help("leave it out, or name a run or images").into());
        }
        let results = geneval::read(&self.target)?;
        let findings = Findings::of_tasks(results.table.clone());
        results.remarks.iter().for_each(|remark| warn!("{}: {remark}", self.target.display()));
        let difference = match &self.against {
            None => None,
            Some(path) => {
                let other = geneval::read(path)?;
                let bad = || {
                    let names = [path, &self.target].map(|path| path.display());
                    Failure::input(format!("{} and {} are results of other prompts", names[0], names[1]))
                        .help("draw the same prompts with both models")
                };
                Some(other.table.difference(&results.table).with_context(bad)?)
            }
        };
        let named = |estimates: &Estimates| -> Vec<(String, Estimate)> {
            let tasks = results.table.tasks.iter().map(|task| task.name.clone()).zip(estimates.tasks.clone());
            let all = tasks.chain([("overall".to_string(), estimates.overall)]);
            all.filter_map(|(name, estimate)| Some((name, estimate?))).collect()
        };
        if self.json.prints_text() {
            let mut out = screen();
            writeln!(out, "{}", findings.text)?;
            if let (Some(difference), Some(path)) = (&difference, &self.against) {
                writeln!(out, "\nmore than {}, in points:", path.display())?;
                for (name, Estimate { value, interval: [low, high] }) in named(difference) {
                    let [value, low, high] = [value, low, high].map(|x| 100.0 * x);
                    writeln!(out, "{name:<14} {value:+6.1}    ({low:+.1} to {high:+.1})")?;
                }
            }
        }
        if let Some(target) = self.json.target() {
            let json = |estimates: &Estimates| -> Map<String, Value> {
                let object = |e: Estimate| json!({ "value": e.value, "interval": e.interval });
                named(estimates).into_iter().map(|(name, e)| (name, object(e))).collect()
            };
            target.write(&json!({
                "results": self.target.display().to_string(), "images": results.images,
                "numbers": json(&results.table.estimates()), "remarks": results.remarks,
                "against": self.against.as_ref().map(|path| path.display().to_string()),
                "difference": difference.as_ref().map(json),
            }))?;
        }
        let what = format!("{} judged", count(results.images, "image"));
        session.done(&Ending { what, ..Ending::default() });
        self.fail_under.map_or(Ok(()), |least| Ok(judge(&findings.metrics, least)?))
    }
}

fn is_jsonl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "jsonl")
}

/// Fails if a number that sums up an evaluator's others is below `least`, or there is none.
fn judge(metrics: &[Metric], least: f64) -> Result<(), Failure> {
    let overall: Vec<f64> = metrics.iter().filter(|m| m.name == "overall").filter_map(|m| m.value).collect();
    // One that is not a number is worse than any.
    let least_of = |a: f64, b: f64| if b.is_nan() || b < a { b } else { a };
    let Some(worst) = overall.into_iter().reduce(least_of) else {
        return Err(Failure::input(format!(
            "no evaluator gives a number called overall to hold against {least}"
        )));
    };
    let holds = worst >= least;
    if !holds {
        return Err(Failure::input(format!("overall is {worst:.4}, below --fail-under {least}")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_number_is_below_every_bound() {
        let overall = |values: &[f64]| -> Vec<Metric> {
            let metric = |value: &f64| Metric {
                name: "overall".into(),
                value: Some(*value),
                interval: None,
                share: true,
            };
            values.iter().map(metric).collect()
        };
        assert!(judge(&overall(&[0.5, 0.6]), 0.5).is_ok());
        for (values, least) in
            [(&[0.4, 0.6][..], 0.5), (&[0.6, f64::NAN], 0.5), (&[0.6], f64::NAN), (&[], 0.0)]
        {
            assert!(judge(&overall(values), least).is_err(), "{values:?} {least}");
        }
    }

    use crate::cli::Command;
    use crate::cli::tests::{parse, run, session};

    #[test]
    fn the_worst_overall_is_held_against_the_bound() {
        let metric = |name: &str, value| Metric { name: name.into(), value, interval: None, share: true };
        let all = [metric("overall", Some(0.75)), metric("single", Some(0.1)), metric("overall", Some(0.5))];
        assert_eq!(judge(&all, 0.5), Ok(()));
        assert_eq!(judge(&all, 0.6).unwrap_err().cause, "overall is 0.5000, below --fail-under 0.6");
        assert!(judge(&[metric("overall", None)], 0.0).is_err());
    }

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
            for none in [["--prompts", "0"], ["--set", "eval.prompts=0"], ["--set", "eval.samples=0"]] {
                let error = eval(&none).unwrap_err().to_string();
                assert_eq!(error, "nothing is evaluated: every evaluator is asked for 0 prompts or images");
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
