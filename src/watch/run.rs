//! What is known of a run by now.
use crate::report::{last_sheet, metrics};
use crate::study::{Member, State, Study};
use crate::train::history::History;
use crate::util::disk::{self, Lock};
use crate::util::inside;
use crate::util::text::{columns, eta, thousands};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Lines of training that the rate is the mean of.
const RATE_OVER: usize = 10;

/// How a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A process trains it.
    Training,
    /// Nobody trains it; it is at this.
    Resting(State),
}

/// A run, and what was read of it last.
#[derive(Clone, Debug)]
pub struct Watched {
    member: Member,
    /// How it stands.
    pub stage: Stage,
    /// What it logged.
    pub history: History,
    /// Its last sheet of images, and the step of that.
    pub sheet: Option<(PathBuf, u64)>,
    /// When it logged last.
    pub logged: Option<SystemTime>,
    /// Bytes of its metrics.
    length: u64,
}

impl Watched {
    /// The members of a study, read for the first time.
    ///
    /// # Errors
    /// As [`Watched::refresh`].
    pub fn all(study: &Study) -> Result<Vec<Watched>> {
        study.members.iter().map(Watched::new).collect()
    }

    fn new(member: &Member) -> Result<Watched> {
        let mut run = Watched {
            member: member.clone(),
            stage: Stage::Resting(State::NotBegun),
            history: History::default(),
            sheet: None,
            logged: None,
            length: 0,
        };
        run.refresh()?;
        Ok(run)
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.member.name()
    }

    /// How it stands, for tables.
    pub fn state(&self) -> String {
        match self.stage {
            Stage::Training => "training".into(),
            Stage::Resting(State::Unfinished(_)) => "stopped".into(),
            // Before its first checkpoint.
            Stage::Resting(State::NotBegun) if self.history.step > 0 => "stopped".into(),
            Stage::Resting(state) => state.words(),
        }
    }

    /// Reads what is new.
    ///
    /// # Errors
    /// When its folder cannot be read, or something in it leads out of it.
    pub fn refresh(&mut self) -> Result<()> {
        let dir = &self.member.config.run.dir;
        // Its images are shown: none may be a link to another file of this machine.
        inside::check_run(dir)?;
        let path = dir.join("metrics.jsonl");
        let (length, logged) = stamp(&path)?;
        if (length, logged) != (self.length, self.logged) {
            self.history = History::read(&path, u64::MAX)?;
            (self.length, self.logged) = (length, logged);
        }
        self.sheet = last_sheet(dir)?;
        self.stage = match Lock::is_held(dir) {
            true => Stage::Training,
            false => Stage::Resting(self.member.state()?),
        };
        Ok(())
    }

    /// Steps of the whole training.
    pub fn steps(&self) -> u64 {
        self.member.config.run.steps
    }

    /// The share of its steps that is done, from 0 to 1.
    pub fn share(&self) -> f64 {
        (self.history.step as f64 / self.steps().max(1) as f64).min(1.0)
    }

    /// Training steps a second over the last lines, without checkpoints, images and evaluations.
    pub fn rate(&self) -> Option<f64> {
        let rates = self.history.training.get("steps_per_s")?;
        let last = &rates[rates.len().saturating_sub(RATE_OVER)..];
        let seconds: f64 = last.iter().map(|(_, rate)| rate.recip()).sum();
        // All lines are of as many steps.
        Some(last.len() as f64 / seconds).filter(|rate| rate.is_finite() && *rate > 0.0)
    }

    /// `3m07s`: how long the steps that are left take at this rate, if it trains.
    pub fn left(&self) -> Option<String> {
        let left = self.steps().saturating_sub(self.history.step);
        let rate = self.rate().filter(|_| self.stage == Stage::Training && left > 0)?;
        Some(eta(left as f64 / rate, 1, 1))
    }

    /// How long ago it logged last.
    pub fn age(&self, now: SystemTime) -> Option<Duration> {
        Some(now.duration_since(self.logged?).unwrap_or_default())
    }

    /// A curve by name: (step, value) by step.
    pub fn curve(&self, name: &str) -> &[(u64, f64)] {
        let History { training, evaluations, .. } = &self.history;
        training.get(name).or_else(|| evaluations.get(name)).map_or(&[], Vec::as_slice)
    }

    fn last(&self, name: &str) -> Option<f64> {
        self.curve(name).last().map(|(_, value)| *value)
    }

    /// What a table has of it: the name, how it stands, how far it is, its numbers.
    pub fn cells(&self, evaluations: &[String], now: SystemTime) -> Vec<String> {
        let number = |value: Option<f64>| value.map_or("-".into(), |value| format!("{value:.4}"));
        let step = format!("{} / {}", thousands(self.history.step), thousands(self.steps()));
        let mut cells = vec![self.name(), self.state(), step, format!("{:.0} %", 100.0 * self.share())];
        cells.push(number(self.last("loss")));
        cells.extend(evaluations.iter().map(|name| number(self.last(name))));
        cells.push(self.rate().map_or("-".into(), |rate| format!("{rate:.2}")));
        cells.push(self.left().unwrap_or_else(|| "-".into()));
        let age = self.age(now).map(|age| format!("{} ago", eta(age.as_secs_f64(), 1, 1)));
        cells.push(age.unwrap_or_else(|| "-".into()));
        cells
    }
}

/// The length of a file and when it was written last; nothing of one that is not there.
fn stamp(path: &Path) -> Result<(u64, Option<SystemTime>)> {
    if !disk::exists(path)? {
        return Ok((0, None));
    }
    let failure = || disk::io_failure(path, "read");
    let metadata = path.metadata().with_context(failure)?;
    Ok((metadata.len(), Some(metadata.modified().with_context(failure)?)))
}

/// The heads of [`Watched::cells`].
pub fn heads(evaluations: &[String]) -> Vec<String> {
    let before = ["run", "", "step", "done", "loss"].map(String::from);
    let after = ["steps/s", "left", "logged"].map(String::from);
    before.into_iter().chain(evaluations.iter().cloned()).chain(after).collect()
}

/// The evaluations that have a column: validation losses and what sums up, at most three.
pub fn summaries(runs: &[Watched]) -> Vec<String> {
    let names = metrics(runs.iter().map(|run| &run.history));
    let sums_up = |name: &String| name.ends_with("/loss") || name.ends_with("/overall");
    names.into_iter().filter(sums_up).take(3).collect()
}

/// Names of all curves: the loss, then evaluations, then the rest of training.
pub fn curves(runs: &[Watched]) -> Vec<String> {
    let mut names = vec!["loss".to_string()];
    names.extend(metrics(runs.iter().map(|run| &run.history)));
    let mut rest: Vec<&String> = runs.iter().flat_map(|run| run.history.training.keys()).collect();
    rest.sort();
    rest.dedup();
    names.extend(rest.into_iter().filter(|name| *name != "loss").cloned());
    names
}

/// A line for each run, for people.
pub fn text(runs: &[Watched], now: SystemTime) -> String {
    let evaluations = summaries(runs);
    let rows = runs.iter().map(|run| run.cells(&evaluations, now));
    columns(&[heads(&evaluations)].into_iter().chain(rows).collect::<Vec<_>>(), 2)
}

/// An object for each run, for programs: what it logged last, rate and seconds left.
pub fn json(runs: &[Watched], now: SystemTime) -> Value {
    let row = |run: &Watched| {
        let all = run.history.training.iter().chain(&run.history.evaluations);
        let last = all.filter_map(|(name, curve)| Some((name.clone(), json!(curve.last()?.1))));
        let rate = run.rate();
        let training = run.stage == Stage::Training;
        let left = rate.filter(|_| training).map(|r| run.steps().saturating_sub(run.history.step) as f64 / r);
        json!({
            "run": run.name(), "dir": run.member.config.run.dir, "state": run.state(), "step": run.history.step,
            "steps": run.steps(), "steps_per_s": rate, "seconds_left": left, "seconds_trained": run.history.seconds,
            "seconds_since_logged": run.age(now).map(|age| age.as_secs_f64()),
            "sheet": run.sheet.as_ref().map(|(path, _)| path), "last": last.collect::<serde_json::Map<_, _>>(),
        })
    };
    runs.iter().map(row).collect()
}
