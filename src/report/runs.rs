//! What is known of each run.
use super::chart::number;
use crate::checkpoint::Checkpoint;
use crate::config::Tokens;
use crate::study::{Findings, Member, Row, Study};
use crate::train::history::History;
use crate::util::disk;
use crate::util::inside;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// A run on the page.
#[derive(Clone, Debug)]
pub struct Run {
    /// Its name.
    pub name: String,
    /// Its line in the study's table.
    pub row: Row,
    /// Continuous or discrete: losses of the two do not compare.
    pub tokens: Tokens,
    /// What it logged.
    pub history: History,
    /// Its last sheet of images, and the step of that.
    pub sheet: Option<(PathBuf, u64)>,
    /// What it was trained on: plugin, devices, mesh, version, as its last checkpoint says.
    pub machine: String,
    /// Images of a step.
    pub batch: usize,
}

/// The last sheet of images in a run folder, and the step of that.
///
/// # Errors
/// When the folder cannot be read.
pub fn last_sheet(dir: &Path) -> Result<Option<(PathBuf, u64)>> {
    let folder = dir.join("pictures");
    if !disk::exists(&folder)? {
        return Ok(None);
    }
    let entries = std::fs::read_dir(&folder).with_context(|| disk::io_failure(&folder, "read"))?;
    let mut last: Option<(PathBuf, u64)> = None;
    for entry in entries {
        let path = entry.with_context(|| disk::io_failure(&folder, "read"))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let number = name.strip_prefix("step-").and_then(|rest| rest.strip_suffix(".png"));
        let Some(step) = number.and_then(|number| number.parse().ok()) else { continue };
        if last.as_ref().is_none_or(|(_, other)| *other < step) {
            last = Some((path, step));
        }
    }
    Ok(last)
}

fn machine(member: &Member) -> Result<String> {
    let Some(checkpoint) = Checkpoint::latest(&member.config.run.dir)? else { return Ok(String::new()) };
    let notes = &checkpoint.manifest.notes;
    let known = ["devices", "mesh", "plugin", "fluid"];
    let parts = known.iter().filter_map(|key| Some(format!("{key} {}", notes.get(*key)?)));
    Ok(parts.collect::<Vec<_>>().join(", "))
}

/// Reads all runs of a study.
///
/// # Errors
/// When a folder cannot be read.
pub fn read(study: &Study, findings: &Findings) -> Result<Vec<Run>> {
    let run = |(member, row): (&Member, &Row)| {
        let dir = &member.config.run.dir;
        // Images go into the page: none may be a link to a file of this machine.
        inside::check_run(dir)?;
        Ok(Run {
            name: member.name(),
            row: row.clone(),
            tokens: member.config.model.tokens,
            history: History::read(&dir.join("metrics.jsonl"), u64::MAX)?,
            sheet: last_sheet(dir)?,
            machine: machine(member)?,
            batch: member.config.run.batch,
        })
    };
    study.members.iter().zip(&findings.rows).map(run).collect()
}

impl Run {
    /// Images a second, in the mean of all lines of training.
    pub fn images_per_second(&self) -> Option<f64> {
        (self.history.seconds > 0.0)
            .then(|| self.history.step as f64 * self.batch as f64 / self.history.seconds)
    }
}

/// An evaluation, as people see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// Its name: `shapes/overall`.
    pub name: String,
    /// Whether it is a share of all prompts, shown in percent.
    share: bool,
}

impl Evaluation {
    /// Those of some names. A scorer has an overall share, and all its numbers are shares.
    pub fn all(names: &[String]) -> Vec<Evaluation> {
        let share = |name: &String| {
            let scorer = name.split_once('/').map(|(scorer, _)| format!("{scorer}/overall"));
            scorer.is_some_and(|overall| names.contains(&overall))
        };
        names.iter().map(|name| Evaluation { name: name.clone(), share: share(name) }).collect()
    }

    /// Name and unit.
    pub fn label(&self) -> String {
        if self.share { format!("{}, %", self.name) } else { self.name.clone() }
    }

    /// A value in its unit.
    pub fn value(&self, value: f64) -> f64 {
        if self.share { 100.0 * value } else { value }
    }

    /// A value as text, in its unit.
    pub fn text(&self, value: f64) -> String {
        if self.share { format!("{:.1}", self.value(value)) } else { number(value) }
    }
}

/// The evaluations that are shown: one part deep, as `shapes/overall` is; not the parts of a loss. The overall ones come
/// first, then by name.
pub fn metrics<'a>(histories: impl Iterator<Item = &'a History>) -> Vec<String> {
    let names = histories.flat_map(|history| history.evaluations.keys());
    let shown = |name: &&String| {
        let part = name.split_once('/').map_or("", |(_, part)| part);
        !part.contains('/') && !["mse", "vb"].contains(&part)
    };
    let mut names: Vec<String> = names.filter(shown).cloned().collect();
    names.sort_by_key(|name| (!name.ends_with("/loss"), !name.ends_with("/overall"), name.clone()));
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_scorer_counts_is_shown_in_percent() {
        let names = ["score/overall", "score/colors", "images/fd-effnetlite0", "validation/loss"];
        let shown = Evaluation::all(&names.map(String::from));
        let labels: Vec<String> = shown.iter().map(Evaluation::label).collect();
        assert_eq!(labels, ["score/overall, %", "score/colors, %", names[2], names[3]]);
        let texts: Vec<String> = shown.iter().map(|metric| metric.text(0.3463)).collect();
        assert_eq!(texts, ["34.6", "34.6", "0.3463", "0.3463"]);
    }
}
