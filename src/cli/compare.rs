//! `fluid compare`: runs, trained to their end where they are not, evaluated, side by side.
use super::common::image_seed;
use super::json::JsonArg;
use crate::checkpoint::Checkpoint;
use crate::config::{Config, Eval};
use crate::eval::{self, Metric};
use crate::runtime::Runtime;
use crate::runtime::session::Session;
use crate::sample::pipeline::LoadedPipeline;
use crate::train::TrainJob;
use crate::train::train;
use crate::util::error::{Code, Failure, code};
use crate::util::signals::Stop;
use crate::util::text::thousands;
use anyhow::{Context, Result, bail};
use clap::Args;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;
use tracing::info;

/// `fluid compare`
#[derive(Args, Clone, Debug)]
pub struct CompareArgs {
    /// Configs with evaluators; runs that are not finished are trained to their end
    #[arg(required = true)]
    pub configs: Vec<PathBuf>,
    /// Prompts per evaluator [default: each config's eval.samples]
    #[arg(short = 'n', long, value_name = "N")]
    pub prompts: Option<usize>,
    /// Random seed of prompts and images
    #[arg(short, long, default_value_t = 0, value_parser = image_seed)]
    pub seed: u64,
    /// Output for programs.
    #[command(flatten)]
    pub json: JsonArg,
}

/// Runs to train and evaluate side by side.
#[derive(Clone, Debug)]
pub struct CompareJob {
    /// Config files, what they hold, each with a folder of its own, and their evaluators.
    pub configs: Vec<(PathBuf, Config, Vec<Eval>)>,
    /// Seed of prompts and images.
    pub seed: u64,
}

impl CompareArgs {
    /// Loads the configs; all are checked before anything is trained.
    fn resolve(&self, session: &Session) -> Result<CompareJob> {
        let mut configs: Vec<(PathBuf, Config, Vec<Eval>)> = vec![];
        for path in &self.configs {
            let (config, name) = (Config::load(path, &[], &session.flags)?, path.display());
            if let Some((twin, ..)) = configs.iter().find(|(_, other, _)| other.run.dir == config.run.dir) {
                let (twin, dir) = (twin.display(), config.run.dir.display());
                bail!(Failure::input(format!("{twin} and {name} share the run folder {dir}")));
            }
            let entries = eval::entries(&config, self.prompts)
                .map_err(|e| Failure { cause: format!("{name}: {e}"), ..e })?;
            configs.push((path.clone(), config, entries));
        }
        Ok(CompareJob { configs, seed: self.seed })
    }

    /// Trains what is not finished, evaluates every run by its own evaluators, and prints one Markdown table.
    ///
    /// # Errors
    /// As training and sampling; also when a signal asked to stop: the same command goes on.
    pub fn run(&self, session: &Session) -> Result<()> {
        let job = self.resolve(session)?;
        let stop = Stop::listen()?;
        let mut rows = vec![];
        for (path, config, entries) in &job.configs {
            let checkpoint = trained(session, config)?;
            if let Some(signal) = stop.requested() {
                bail!(stopped(signal));
            }
            rows.push(row(session, (path, config, entries), job.seed, &checkpoint)?);
            if let Some(signal) = stop.requested().filter(|_| rows.len() < job.configs.len()) {
                bail!(stopped(signal));
            }
        }
        if let Some(target) = self.json.target() {
            target.write(&json(&rows, job.seed))?;
        }
        if self.json.prints_text() {
            println!("{}", table(&rows));
        }
        Ok(())
    }
}

/// One run in the comparison.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    config: String,
    variant: String,
    parameters: usize,
    steps: u64,
    /// Wall time of the training steps; `None` where the run's metrics are gone.
    training: Option<f64>,
    /// Seconds per image at sampling.
    image: f64,
    prompts: usize,
    /// What each evaluator found, with its name.
    findings: Vec<(String, Vec<Metric>)>,
}

fn stopped(what: &str) -> Failure {
    Failure::new(Code::Stopped, format!("{what}: runs and checkpoints are kept"))
        .help("go on with the same command")
}

/// The last checkpoint of a run, trained to its end.
fn trained(session: &Session, config: &Config) -> Result<Checkpoint> {
    let dir = &config.run.dir;
    let from = Checkpoint::latest(dir)?;
    if let Some(checkpoint) = &from {
        checkpoint.check_config(config)?;
    }
    match from {
        Some(checkpoint) if checkpoint.step() >= config.run.steps => Ok(checkpoint),
        from => {
            train(session, &TrainJob { config: config.clone(), from }).map_err(|e| match code(&e) {
                Code::Stopped => e.context(stopped("training was stopped")),
                _ => e,
            })?;
            let last = Checkpoint::latest(dir)?;
            last.with_context(|| {
                Failure::storage(format!("{} holds no checkpoint after training", dir.display()))
            })
        }
    }
}

fn row(
    session: &Session,
    (path, config, entries): (&Path, &Config, &[Eval]),
    seed: u64,
    checkpoint: &Checkpoint,
) -> Result<Row> {
    let m = &config.model;
    let variant = format!("{}, {}", m.tokens.as_str(), m.order.as_str());
    info!("{}: {variant}, step {}", config.run.dir.display(), checkpoint.step());
    let parameters = checkpoint.tensors("params/")?.iter().map(|(_, ty)| ty.elements()).sum();
    let runtime = Runtime::open(&config.device, session)?;
    let evaluations = eval::open(config, entries, &runtime, Some(seed))?;
    let loaded = LoadedPipeline::open(&runtime, config, checkpoint)?;
    let prompts: usize = evaluations.iter().map(|evaluation| evaluation.evaluator.images()).sum();
    loaded.pipeline.prepare()?;
    let begin = Instant::now();
    let find = |mut evaluation: eval::Evaluation| {
        let findings = loaded.pipeline.evaluate(&session.console, loaded.weights(), &mut evaluation)?;
        Ok((evaluation.name, findings.metrics))
    };
    let findings = evaluations.into_iter().map(find).collect::<Result<_>>()?;
    let image = begin.elapsed().as_secs_f64() / prompts.max(1) as f64;
    let steps = checkpoint.step();
    let training = training_seconds(&config.run.dir.join("metrics.jsonl"), steps);
    Ok(Row {
        config: path.display().to_string(),
        variant,
        parameters,
        steps,
        training,
        image,
        prompts,
        findings,
    })
}

/// The training time at the step, as the metrics have it.
fn training_seconds(path: &Path, step: u64) -> Option<f64> {
    let text = std::fs::read_to_string(path).ok()?;
    let lines = text.lines().filter_map(|l| serde_json::from_str::<Value>(l).ok());
    let times = lines.filter(|l| l["step"] == step).filter_map(|l| l["time"].as_f64());
    times.reduce(f64::max)
}

/// The numbers of all rows in order: how each is headed, and what each row has of it. Where all are of evaluators of
/// one name, that is left out.
fn columns(rows: &[Row]) -> Vec<(String, Vec<Option<&Metric>>)> {
    let names: BTreeSet<&String> = rows.iter().flat_map(|row| &row.findings).map(|(name, _)| name).collect();
    let heading = |name: &str, metric: &Metric| match names.len() {
        1 => metric.name.clone(),
        _ => format!("{name}/{}", metric.name),
    };
    let mut columns: IndexMap<String, Vec<Option<&Metric>>> = IndexMap::new();
    for (number, row) in rows.iter().enumerate() {
        for (name, metrics) in &row.findings {
            for metric in metrics {
                columns.entry(heading(name, metric)).or_insert_with(|| vec![None; rows.len()])[number] =
                    Some(metric);
            }
        }
    }
    columns.into_iter().collect()
}

/// The table for a README.
fn table(rows: &[Row]) -> String {
    let columns = columns(rows);
    let mut text = "| tokens, order | parameters | steps | training s | s per image |".to_string();
    columns.iter().for_each(|(heading, _)| text.push_str(&format!(" {heading} |")));
    text.push_str(&format!("\n| --- |{}\n", " ---: |".repeat(columns.len() + 4)));
    for (number, row) in rows.iter().enumerate() {
        let shown =
            |(_, cells): &(_, Vec<Option<&Metric>>)| cells[number].map_or("n/a".into(), Metric::shown);
        let cells = [
            row.variant.clone(),
            thousands(row.parameters as u64),
            thousands(row.steps),
            row.training.map_or("n/a".into(), |s| format!("{s:.0}")),
            format!("{:.3}", row.image),
        ];
        let cells: Vec<String> = cells.into_iter().chain(columns.iter().map(shown)).collect();
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    text.pop();
    text
}

/// The table with every number as it is.
fn json(rows: &[Row], seed: u64) -> Value {
    let columns = columns(rows);
    let row = |(number, row): (usize, &Row)| {
        let value = |(heading, cells): &(String, Vec<Option<&Metric>>)| {
            (heading.clone(), json!(cells[number].and_then(|metric| metric.value)))
        };
        let mut scores: Map<String, Value> = columns.iter().map(value).collect();
        let overall = scores.remove("overall");
        json!({
            "config": row.config, "variant": row.variant, "parameters": row.parameters, "steps": row.steps,
            "training_seconds": row.training, "seconds_per_picture": row.image, "prompts": row.prompts,
            "seed": seed, "scores": scores, "overall": overall,
        })
    };
    rows.iter().enumerate().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Command;
    use crate::cli::tests::{SHAPES, parse, session};
    use crate::data::shapes::Kind;
    use crate::eval::shapes::Report;

    fn row(training: Option<f64>) -> Row {
        let mut report = Report::default();
        report.add(Kind::SingleObject, true);
        report.add(Kind::Counting, true);
        report.add(Kind::Counting, false);
        let findings = vec![("score".into(), report.findings().metrics)];
        let (config, variant) = ("a.toml".into(), "continuous, random".into());
        Row { config, variant, parameters: 1234567, steps: 3600, training, image: 0.01, prompts: 3, findings }
    }

    #[test]
    fn rows_stand_side_by_side() {
        let text = table(&[row(Some(599.6)), row(None)]);
        let lines: Vec<&str> = text.lines().collect();
        let columns = |l: &str| l.matches('|').count();
        assert_eq!(lines.iter().map(|l| columns(l)).collect::<Vec<_>>(), [13; 4]);
        assert!(lines[0].ends_with("| position | color_attr | overall |"), "{text}");
        assert_eq!(
            lines[2],
            "| continuous, random | 1,234,567 | 3,600 | 600 | 0.010 | 100.0 % | n/a | 50.0 % | n/a | n/a | n/a | 75.0 % |"
        );
        assert!(lines[3].contains("| 3,600 | n/a | 0.010 |"), "{text}");
        let json = json(&[row(None)], 7);
        assert_eq!((&json[0]["overall"], &json[0]["scores"]["counting"]), (&json!(0.75), &json!(0.5)));
        assert_eq!(
            (&json[0]["scores"]["position"], &json[0]["training_seconds"]),
            (&Value::Null, &Value::Null)
        );
    }

    #[test]
    fn training_time_is_that_of_the_last_step() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("metrics.jsonl");
        let lines = "{\"step\":3,\"time\":5.0}\n{\"step\":6,\"time\":9.5,\"loss\":1}\n{\"step\":6,\"time\":9.6}\n{\"st";
        std::fs::write(&path, lines).unwrap();
        assert_eq!(training_seconds(&path, 6), Some(9.6));
        assert_eq!(training_seconds(&path, 7), None);
        assert_eq!(training_seconds(&dir.path().join("none"), 6), None);
    }

    #[test]
    fn configs_to_compare_are_checked_together() {
        let compare = |args: &[&str]| {
            let Command::Compare(args) = parse(&[&["compare"], args].concat()) else { panic!("not compare") };
            args.resolve(&session())
        };
        let smoke = SHAPES.replace("shapes.toml", "smoke.toml");
        let job = compare(&[SHAPES, &smoke, "--prompts", "6"]).unwrap();
        assert_eq!(job.configs.iter().map(|(.., entries)| entries[0].samples).collect::<Vec<_>>(), [6, 6]);
        let error = compare(&[SHAPES, SHAPES]).unwrap_err().to_string();
        assert!(error.ends_with("share the run folder runs/shapes"), "{error}");
        let emoji = SHAPES.replace("shapes.toml", "emoji.toml");
        let error = compare(&[SHAPES, &emoji, "--prompts", "6"]).unwrap_err().to_string();
        assert!(
            error.ends_with("emoji.toml: there is no evaluator for data.kind = \"webdataset\""),
            "{error}"
        );
        let error = compare(&[SHAPES, "--prompts", "0"]).unwrap_err().to_string();
        assert!(error.ends_with("shapes.toml: there are no prompts to score"), "{error}");
    }
}
