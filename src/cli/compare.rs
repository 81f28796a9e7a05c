//! `fluid compare`: runs side by side: their settings, losses, scores and images.
use super::common::{image_seed, with_newest};
use super::compare_report::{Comparison, Losses, Row, names};
use super::json::JsonArg;
use crate::checkpoint::Checkpoint;
use crate::config::{Config, Eval};
use crate::data;
use crate::eval;
use crate::formats::contact_sheet::{Cell, Layout, contact_sheet, write_png};
use crate::formats::image::Image;
use crate::runtime::Runtime;
use crate::runtime::compile_time::CompileTime;
use crate::runtime::session::{Ending, Session};
use crate::sample::pipeline::{self, LoadedModel};
use crate::train::TrainJob;
use crate::train::train;
use crate::util::disk;
use crate::util::error::{Code, Failure, code};
use crate::util::screen::screen;
use crate::util::signals::Stop;
use crate::util::text::count;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::io::Write;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tracing::info;

/// `fluid compare`
#[derive(Args, Clone, Debug)]
pub struct CompareArgs {
    /// Run folders, checkpoints, or configs whose runs are finished
    #[arg(required = true)]
    pub runs: Vec<PathBuf>,
    /// First train runs that are not finished, to their end
    #[arg(long, help_heading = "What to compare")]
    pub train: bool,
    /// Prompts, or held-out images, per evaluator, for runs whose data have one; 0 to draw nothing [default: each config's
    /// eval.samples]
    #[arg(short = 'n', long, value_name = "N", help_heading = "What to compare")]
    pub prompts: Option<usize>,
    /// Random seed of prompts and images
    #[arg(short, long, default_value_t = 0, value_parser = image_seed, help_heading = "What to compare")]
    pub seed: u64,
    /// Draw a sheet of the same prompts and seeds, with a column for each run
    #[arg(short = 'o', long, visible_alias = "out", value_name = "FILE", help_heading = "Output")]
    pub sheet: Option<PathBuf>,
    /// Images of each run on the sheet
    #[arg(long, value_name = "N", default_value = "6", help_heading = "Output")]
    pub images: NonZeroUsize,
    /// Output for programs.
    #[command(flatten)]
    pub json: JsonArg,
}

/// A run to compare.
#[derive(Clone, Debug)]
struct Entry {
    /// As typed.
    path: PathBuf,
    /// Its settings, on the devices of this session.
    config: Config,
    /// Its evaluators; none where its data have none, or none is asked for.
    evals: Vec<Eval>,
    /// Its weights, unless it must be trained first.
    checkpoint: Option<Checkpoint>,
    /// Its run, whose newest checkpoint is meant, or the checkpoint that was named.
    named: PathBuf,
}

impl CompareArgs {
    /// Finds the runs; all are checked before anything is trained or drawn.
    fn resolve(&self, session: &Session) -> Result<Vec<Entry>> {
        let mut entries: Vec<Entry> = vec![];
        for path in &self.runs {
            let entry = self.entry(session, path)?;
            let place = |entry: &Entry| match &entry.checkpoint {
                Some(checkpoint) => checkpoint.path.clone(),
                None => entry.config.run.dir.clone(),
            };
            if let Some(twin) = entries.iter().find(|twin| place(twin) == place(&entry)) {
                let (twin, name) = (twin.path.display(), path.display());
                bail!(Failure::input(format!(
                    "{twin} and {name} are the same run, {}",
                    place(&entry).display()
                )));
            }
            entries.push(entry);
        }
        Ok(entries)
    }

    fn entry(&self, session: &Session, path: &Path) -> Result<Entry> {
        let name = path.display();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = format!("{name} is no run, no checkpoint and no config");
            bail!(Failure::input(text).help(format!("to write the comparison there: --json={name}")));
        }
        let is_config = !path.is_dir() && path.exists();
        let (config, checkpoint) = if is_config {
            let config = Config::load(path, &[], &session.flags)?;
            let checkpoint = Checkpoint::latest(&config.run.dir)?;
            (config, checkpoint)
        } else {
            let checkpoint = Checkpoint::find(path)?;
            let mut config = checkpoint.config_with(&[], &session.flags)?;
            // Runs may be moved; the folder that was named is the folder meant.
            config.run.dir = checkpoint.run_dir()?;
            (session.settle(config)?, Some(checkpoint))
        };
        if let Some(checkpoint) = &checkpoint {
            checkpoint.check_config(&config)?;
        }
        let whole_run = is_config || checkpoint.as_ref().is_some_and(|checkpoint| checkpoint.path != path);
        let unfinished = checkpoint.as_ref().is_none_or(|checkpoint| checkpoint.step() < config.run.steps);
        if is_config && unfinished && !self.train {
            let (dir, steps) = (config.run.dir.display(), config.run.steps);
            let (is, or) = match &checkpoint {
                Some(checkpoint) => (
                    format!("its run {dir} is at step {} of {steps}", checkpoint.step()),
                    format!(", or name {dir} to compare it as it is"),
                ),
                None => (format!("it was not trained: there is no run at {dir}"), String::new()),
            };
            let help = format!("train what is not finished with --train{or}");
            bail!(Failure::input(format!("{name}: {is}")).help(help));
        }
        let evals = if self.prompts == Some(0) { vec![] } else { evaluators(&config, self.prompts) };
        let checkpoint = checkpoint.filter(|_| !(self.train && whole_run && unfinished));
        let named = if whole_run { config.run.dir.clone() } else { path.to_owned() };
        Ok(Entry { path: path.to_owned(), config, evals, checkpoint, named })
    }

    /// Prints what the runs differ in, their losses at common steps, and what their evaluators find; trains what is not
    /// finished, if asked to.
    ///
    /// # Errors
    /// As training and sampling; also when a signal asked to stop: the same command goes on.
    pub fn run(&self, session: &Session) -> Result<()> {
        let entries = self.resolve(session)?;
        let stop = Stop::listen()?;
        let stopped = |last: bool| match stop.requested().filter(|_| !last) {
            Some(signal) => Err(stopped(signal)),
            None => Ok(()),
        };
        let mut prompts = vec![];
        if let (Some(_), Some(first)) = (&self.sheet, entries.first()) {
            prompts = data::open(&first.config, &session.cache()?)?.prompts(self.images.get());
        }
        let names = names(&entries.iter().map(|entry| entry.path.as_path()).collect::<Vec<_>>());
        let (mut rows, mut drawn, mut compiled) = (vec![], vec![], CompileTime::default());
        for (number, (entry, name)) in entries.iter().zip(&names).enumerate() {
            let checkpoint = match &entry.checkpoint {
                Some(checkpoint) => checkpoint.clone(),
                None => trained(session, &entry.config)?,
            };
            stopped(false)?;
            let mut checkpoint = Some(checkpoint);
            let (row, images, time) = with_newest(&entry.named, || {
                // The second time that one is gone.
                let checkpoint = checkpoint.take().map_or_else(|| Checkpoint::find(&entry.named), Ok)?;
                self.look(session, entry, name, &checkpoint, &prompts)
            })?;
            rows.push(row);
            drawn.push(images);
            compiled = compiled + time;
            stopped(number + 1 == entries.len())?;
        }
        let settings = entries.iter().map(|entry| entry.config.settings()).collect::<Result<Vec<_>>>()?;
        let comparison = Comparison::new(rows, settings, self.seed);
        if let Some(target) = self.json.target() {
            target.write(&comparison.json())?;
        }
        if self.json.prints_text() {
            write!(screen(), "{}", comparison.text())?;
        }
        if let Some(path) = &self.sheet {
            write_sheet(&names, &prompts, &drawn, path)?;
        }
        let sheet = self.sheet.as_ref().map(|path| path.display().to_string());
        let what = format!("{} compared", count(entries.len(), "run"));
        session.done(&Ending { what, compiled, results: sheet, ..Ending::default() });
        Ok(())
    }

    /// What there is to say of a run, the images of `prompts`, and what was compiled for that.
    fn look(
        &self,
        session: &Session,
        entry: &Entry,
        name: &str,
        checkpoint: &Checkpoint,
        prompts: &[String],
    ) -> Result<(Row, Vec<Image>, CompileTime)> {
        let Entry { config, evals, path, .. } = entry;
        let m = &config.model;
        let variant = format!("{}, {}", m.tokens.as_str(), m.order.as_str());
        info!("{name}: {variant}, step {}", checkpoint.step());
        let parameters = checkpoint.tensors("params/")?.iter().map(|(_, ty)| ty.elements()).sum();
        let metrics = config.run.dir.join("metrics.jsonl");
        let mut row = Row {
            name: name.into(),
            config: path.display().to_string(),
            variant,
            parameters,
            steps: checkpoint.step(),
            losses: Losses::read(&metrics, checkpoint.step())?,
            image: None,
            prompts: 0,
            findings: vec![],
        };
        if evals.is_empty() && prompts.is_empty() {
            return Ok((row, vec![], CompileTime::default()));
        }
        let runtime = Runtime::open(&config.device, session)?;
        let evaluations = eval::open(config, evals, (&runtime, &session.cache()?), Some(self.seed))?;
        let mut loaded = LoadedModel::open(&runtime, config, checkpoint)?;
        let drawn = evaluations.iter().filter(|evaluation| evaluation.evaluator.draws());
        row.prompts = drawn.map(|evaluation| evaluation.evaluator.images()).sum();
        if row.prompts > 0 {
            loaded.drawing()?.pipeline.prepare()?;
        }
        let mut drawing = Duration::ZERO;
        for mut evaluation in evaluations {
            let begin = Instant::now();
            let findings = loaded.evaluate(&session.console, &mut evaluation)?;
            if evaluation.evaluator.draws() {
                drawing += begin.elapsed();
            }
            row.findings.push((evaluation.name, findings));
        }
        row.image = (row.prompts > 0).then(|| drawing.as_secs_f64() / row.prompts as f64);
        let images = match prompts {
            [] => vec![],
            prompts => {
                let loaded = loaded.drawing()?;
                loaded.pipeline.draw(loaded.weights(), prompts, self.seed)?
            }
        };
        Ok((row, images, runtime.compiling().read()))
    }
}

/// The evaluators of a config, if its data have some.
fn evaluators(config: &Config, prompts: Option<usize>) -> Vec<Eval> {
    eval::entries(config, prompts).unwrap_or_default()
}

fn stopped(what: &str) -> Failure {
    Failure::new(Code::Stopped, format!("{what}: runs and checkpoints are kept"))
        .help("go on with the same command")
}

/// The last checkpoint of a run, trained to its end.
fn trained(session: &Session, config: &Config) -> Result<Checkpoint> {
    let dir = &config.run.dir;
    let from = Checkpoint::latest(dir)?;
    train(session, &TrainJob { config: config.clone(), from, accept_changes: false }).map_err(
        |e| match code(&e) {
            Code::Stopped => e.context(stopped("training was stopped")),
            _ => e,
        },
    )?;
    let last = Checkpoint::latest(dir)?;
    last.with_context(|| Failure::storage(format!("{} holds no checkpoint after training", dir.display())))
}

/// A row for each prompt, a column for each run.
fn write_sheet(names: &[String], prompts: &[String], drawn: &[Vec<Image>], path: &Path) -> Result<()> {
    let mut cells = vec![];
    for (number, prompt) in prompts.iter().enumerate() {
        for (name, images) in names.iter().zip(drawn) {
            let image = images.get(number).context("an image is missing")?;
            cells.push((format!("{name}: {prompt}"), image, pipeline::mark(prompt, image)));
        }
    }
    let cells: Vec<Cell> =
        cells.iter().map(|(caption, image, mark)| Cell { image, caption, mark: *mark }).collect();
    let scale = (128 / drawn.iter().flatten().map(Image::width).max().unwrap_or(128)).max(1);
    let sheet = contact_sheet(&cells, &Layout { columns: names.len(), scale, lines: 4 })?;
    disk::create_dir(disk::parent(path))?;
    write_png(path, &sheet, &[]).with_context(|| disk::io_failure(path, "write"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Command;
    use crate::cli::tests::{SHAPES, parse, run, session};
    use crate::util::error::render;

    fn compare(args: &[&str]) -> Result<Vec<Entry>> {
        let Command::Compare(args) = parse(&[&["compare"], args].concat()) else { panic!("not compare") };
        args.resolve(&session())
    }

    #[test]
    fn nothing_is_trained_unasked() {
        let error = compare(&[SHAPES]).unwrap_err();
        assert!(
            error.to_string().ends_with("shapes.toml: it was not trained: there is no run at runs/shapes"),
            "{error}"
        );
        assert!(render(&error).contains("help: train what is not finished with --train\n"), "{error}");
        let smoke = SHAPES.replace("shapes.toml", "smoke.toml");
        let entries = compare(&[SHAPES, &smoke, "--train", "--prompts", "6"]).unwrap();
        assert_eq!(entries.iter().map(|entry| entry.evals[0].samples).collect::<Vec<_>>(), [6, 6]);
        assert!(entries.iter().all(|entry| entry.checkpoint.is_none()));
    }

    #[test]
    fn run_folders_and_checkpoints_are_taken_as_they_are() {
        let dir = tempfile::tempdir().unwrap();
        let run = run(&dir.path().join("moved"));
        let path = run.to_str().unwrap();
        let entries = compare(&[path]).unwrap();
        assert_eq!((&entries[0].config.run.dir, entries[0].checkpoint.as_ref().unwrap().step()), (&run, 40));
        assert!(!entries[0].evals.is_empty());
        // Asked to, a run is trained on; a checkpoint stays what it is.
        assert!(compare(&[path, "--train"]).unwrap()[0].checkpoint.is_none());
        let checkpoint = run.join("checkpoints/step-00000040");
        let entries = compare(&[checkpoint.to_str().unwrap(), "--train", "--prompts", "0"]).unwrap();
        assert!(entries[0].checkpoint.is_some() && entries[0].evals.is_empty());
    }

    #[test]
    fn runs_to_compare_are_checked_together() {
        let error = compare(&[SHAPES, SHAPES, "--train"]).unwrap_err().to_string();
        assert!(error.ends_with("are the same run, runs/shapes"), "{error}");
        let error = compare(&[SHAPES, "table.json", "--train"]).unwrap_err();
        assert!(render(&error).contains("help: to write the comparison there: --json=table.json"), "{error}");
        // Data without an evaluator are no reason not to compare the rest.
        let photos = SHAPES.replace("shapes.toml", "photos-sd-vae.toml");
        let entries = compare(&[SHAPES, &photos, "--train"]).unwrap();
        assert!(entries[1].evals.is_empty());
    }
}
