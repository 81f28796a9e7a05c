//! How good images are, and the model that draws them: evaluators, chosen in the config, that look at images one at a time,
//! or at the weights, and give numbers with names.
//! A new one is a file of its own and a row of [`KINDS`].
mod evaluator;
pub mod features;
pub mod geneval;
mod held_out;
pub mod paired;
mod reconstruction;
pub mod shapes;
pub mod tasks;
#[cfg(test)]
mod tests;
mod validation;

pub use evaluator::{Evaluator, Findings, Kind, Metric, Model, ModelEvaluator, Opened, Request};

use crate::config::{Config, Eval, KindNote, Rules};
use crate::formats::image::Image;
use crate::runtime::Runtime;
use crate::util::error::Failure;
use anyhow::{Context, Result};
use graphs::ir::Function;
use std::collections::BTreeMap;
use std::path::Path;
use tasks::{Estimate, TaskTable};

/// Every kind of evaluator.
pub const KINDS: &[Kind] = &[reconstruction::KIND, shapes::KIND, validation::KIND, features::KIND];

/// Keys of `[[eval]]` that all kinds have.
const KEYS: [&str; 5] = ["kind", "name", "every", "samples", "seed"];

/// An evaluator of a config.
pub struct Evaluation {
    /// What its numbers are called, before a slash.
    pub name: String,
    /// Steps of training from one evaluation to the next; 0 for one at the end only.
    pub every: u64,
    /// Seed of prompts and images, or of what the evaluator draws itself.
    pub seed: u64,
    /// The evaluator.
    pub evaluator: Opened,
}

/// The kind of an entry: that which it names, else the first that suits the config.
fn kind(config: &Config, entry: &Eval) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| match &entry.kind {
        Some(name) => kind.name == name,
        None => (kind.suits)(config),
    })
}

fn name<'a>(entry: &'a Eval, kind: &'a Kind) -> &'a str {
    entry.name.as_deref().unwrap_or(kind.prefix)
}

/// The names of the evaluations that a run makes at its end.
pub fn wanted(config: &Config) -> Vec<&str> {
    let entries = config.eval.iter().filter(|entry| entry.samples > 0);
    entries.filter_map(|entry| Some(name(entry, kind(config, entry)?))).collect()
}

/// The programs of models that the evaluators of a config run, beside those that draw images.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn functions(config: &Config) -> Result<Vec<Function>> {
    let validates = |entry: &&Eval| {
        entry.samples > 0 && kind(config, entry).is_some_and(|kind| kind.name == validation::KIND.name)
    };
    config.eval.iter().filter(validates).take(1).map(|entry| validation::function(config, entry)).collect()
}

/// What the reference of settings says of the kinds of evaluators.
pub fn notes() -> Vec<KindNote> {
    let note = |kind: &Kind| KindNote {
        section: "eval",
        name: kind.name,
        about: kind.about,
        keys: kind.keys.to_vec(),
    };
    KINDS.iter().map(note).collect()
}

/// The number that the best checkpoint is kept by is one that an evaluator gives at steps that are saved.
fn keeps_best(config: &Config, rules: &mut Rules) {
    let (key, run) = ("run.keep_best", &config.run);
    let Some(best) = &run.keep_best else { return };
    let prefix = best.split_once('/').filter(|(_, number)| !number.is_empty()).map(|(prefix, _)| prefix);
    let with_names = config.eval.iter().filter_map(|entry| Some((name(entry, kind(config, entry)?), entry)));
    let with_names: Vec<_> = with_names.filter(|(_, entry)| entry.samples > 0).collect();
    let names: Vec<String> = with_names.iter().map(|(name, _)| format!("\"{name}/...\"")).collect();
    let Some((_, entry)) = with_names.iter().find(|(name, _)| Some(*name) == prefix) else {
        let known = if names.is_empty() { "none".into() } else { names.join(", ") };
        return rules.fail(key, format!("{key} = {best:?} is no number of an [[eval]]; there are: {known}"));
    };
    let (every, saved) = (entry.every, run.checkpoint_every);
    if every == 0 || saved == 0 || !every.is_multiple_of(saved) {
        let text = format!(
            "{key} = {best:?} is evaluated every {every} steps, and checkpoints are saved every {saved} \
             (run.checkpoint_every): evaluate where checkpoints are saved, by an `every` that is a multiple of that"
        );
        rules.fail(key, text);
    }
}

/// Rules for `[[eval]]`.
pub fn check(config: &Config, rules: &mut Rules) {
    keeps_best(config, rules);
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, entry) in config.eval.iter().enumerate() {
        let at = format!("eval.{number}");
        let kind = kind(config, entry);
        if let (None, Some(word)) = (kind, &entry.kind) {
            let known: Vec<_> = KINDS.iter().map(|kind| kind.name).collect();
            rules.unknown_word(format!("{at}.kind"), word, &known);
            continue;
        }
        let own = kind.map_or(&[][..], |kind| kind.keys).iter().map(|(key, _)| *key);
        let known: Vec<&str> = KEYS.into_iter().chain(own).collect();
        for key in entry.options.keys().filter(|key| !known.contains(&key.as_str())) {
            let whose = kind.map_or("[[eval]]".into(), |kind| format!("[[eval]] of kind {:?}", kind.name));
            rules.unknown_key(format!("{at}.{key}"), &whose, &known);
        }
        let Some(kind) = kind else { continue };
        if config.tokenizer.is_some() && kind.name != reconstruction::KIND.name {
            let text = format!(
                "{at}.kind = {:?} evaluates a model; a config with [tokenizer] takes {:?}",
                kind.name,
                reconstruction::KIND.name
            );
            rules.fail(format!("{at}.kind"), text);
            continue;
        }
        (kind.check)(config, number, rules);
        let name = name(entry, kind);
        if let Some(twin) = names.insert(name, number) {
            let text = format!("eval.{twin} and {at} both call their numbers {name:?}; name one otherwise");
            rules.fail(format!("{at}.name"), text);
        }
    }
}

/// The entries of a config, all over `samples` prompts or held-out images if that is given; an entry that names no kind,
/// then, if there is none.
///
/// # Errors
/// When none of them has a kind, or all are over 0 images.
pub fn entries(config: &Config, samples: Option<usize>) -> Result<Vec<Eval>, Failure> {
    let mut entries = config.eval.clone();
    if let (Some(samples), true) = (samples, entries.is_empty()) {
        entries.push(Eval::of(samples));
    }
    entries.iter_mut().for_each(|entry| entry.samples = samples.unwrap_or(entry.samples));
    if entries.iter().all(|entry| kind(config, entry).is_none()) {
        let text = format!("there is no evaluator for data.kind = {:?}", config.data.kind);
        return Err(Failure::input(text).help("name one in the config, as the kind of an [[eval]]"));
    }
    if entries.iter().all(|entry| entry.samples == 0) {
        let text = "nothing is evaluated: every evaluator is asked for 0 prompts or images";
        return Err(Failure::input(text).help("ask for some with --prompts N, or samples of an [[eval]]"));
    }
    Ok(entries)
}

/// How many of the entries tell for every prompt whether its image is right.
pub fn scorers(config: &Config, entries: &[Eval]) -> usize {
    let scores =
        |entry: &&Eval| entry.samples > 0 && kind(config, entry).is_some_and(|k| k.name == shapes::KIND.name);
    entries.iter().filter(scores).count()
}

/// Opens the evaluators of those entries that have a kind and want images. The seed given comes before theirs, and
/// theirs before that of the run; but what a validation loss draws follows from its entry alone. What is kept of data goes
/// into the folder `cache`.
///
/// # Errors
/// When one cannot be opened.
pub fn open(
    config: &Config,
    entries: &[Eval],
    (runtime, cache): (&Runtime, &Path),
    seed: Option<u64>,
) -> Result<Vec<Evaluation>> {
    let open = |entry: &Eval| {
        let Some(kind) = kind(config, entry) else { return Ok(None) };
        let seed = seed.or(entry.seed).unwrap_or(config.run.seed);
        let evaluator = (kind.open)(Request { entry, config, runtime, cache, seed })
            .with_context(|| format!("cannot open the evaluator {:?}", kind.name))?;
        let seed = match &evaluator {
            Opened::Images(_) => seed,
            Opened::Model(evaluator) => evaluator.seed(),
        };
        Ok(Some(Evaluation { name: name(entry, kind).into(), every: entry.every, seed, evaluator }))
    };
    entries.iter().filter(|entry| entry.samples > 0).filter_map(|entry| open(entry).transpose()).collect()
}

/// Whether an image is what its caption says, if there is an evaluator that can tell from it alone.
pub fn verdict(caption: &str, image: &Image) -> Option<bool> {
    KINDS.iter().find_map(|kind| (kind.verdict)(caption, image))
}

impl Metric {
    /// The number for people.
    pub fn shown(&self) -> String {
        match self.value {
            None => "n/a".into(),
            Some(value) if self.share => format!("{:.1} %", 100.0 * value),
            Some(value) => format!("{value:.4}"),
        }
    }
}

impl Findings {
    /// Findings whose text is a line per number.
    pub fn of(metrics: Vec<Metric>) -> Findings {
        let lines: Vec<_> = metrics.iter().map(|m| format!("{:<14} {:>8}", m.name, m.shown())).collect();
        Findings { metrics, text: lines.join("\n"), tasks: None, losses: None }
    }

    /// The share of every task, and overall.
    pub fn of_tasks(table: TaskTable) -> Findings {
        let estimates = table.estimates();
        let metric = |name: &str, estimate: Option<Estimate>| Metric {
            name: name.into(),
            value: estimate.map(|e| e.value),
            interval: estimate.map(|e| e.interval),
            share: true,
        };
        let tasks = table.tasks.iter().zip(&estimates.tasks).map(|(task, e)| metric(&task.name, *e));
        let metrics = tasks.chain([metric("overall", estimates.overall)]).collect();
        Findings { metrics, text: table.shown(&estimates), tasks: Some(table), losses: None }
    }

    /// The numbers that there are, as `evaluator/name`.
    pub fn named(&self, evaluator: &str) -> Vec<(String, f64)> {
        let named = |m: &Metric| Some((format!("{evaluator}/{}", m.name), m.value?));
        self.metrics.iter().filter_map(named).collect()
    }
}
