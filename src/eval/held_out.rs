//! Pairs that training does not see, which evaluations look at: those that an entry names as its `data`, or those that lie
//! beside the training data.
use super::evaluator::Request;
use crate::config::{Config, Data, Eval, Mix, Rules};
use crate::data::{self, BadSample, Dataset, Example};
use crate::util::error::{Code, Failure};
use crate::util::parallel::parallel;
use anyhow::{Context, Result, bail, ensure};
use std::sync::Arc;
use toml::Value;

/// What the key `data` of an entry means.
pub const ABOUT: &str = "The held-out pairs, a table of `kind`, `train`, `images`, `min_side` and `max_aspect` as in `[data]`. \
    Default: shapes that training never draws; of shards in a folder `train`, those in the folder `val` beside it.";

/// The keys of `data` of an entry.
const DATA_KEYS: [&str; 5] = ["kind", "train", "images", "min_side", "max_aspect"];

/// The held-out pairs that an entry names as its `data`; none if that cannot be, which `rules` are told.
fn named(value: &Value, key: &str, rules: &mut Rules) -> Option<Mix> {
    let Value::Table(table) = value else {
        rules.fail(key.to_string(), format!("{key} is {value}, expected a table such as {EXAMPLE}"));
        return None;
    };
    for unknown in table.keys().filter(|name| !DATA_KEYS.contains(&name.as_str())) {
        rules.unknown_key(format!("{key}.{unknown}"), key, &DATA_KEYS);
    }
    let mut is_wrong = false;
    let mut wrong = |name: &str, value: &Value, expected: &str| {
        is_wrong = true;
        rules.fail(format!("{key}.{name}"), format!("{key}.{name} is {value}, expected {expected}"));
    };
    let mut mix = Mix {
        kind: String::new(),
        weight: 1.0,
        train: vec![],
        images: None,
        min_side: None,
        max_aspect: None,
    };
    for (name, value) in table {
        match (name.as_str(), value) {
            ("kind", Value::String(word)) => mix.kind = word.clone(),
            ("images", Value::String(folder)) => mix.images = Some(folder.clone()),
            ("kind" | "images", _) => wrong(name, value, "a text"),
            ("train", Value::String(one)) => mix.train = vec![one.clone()],
            ("train", Value::Array(all)) if all.iter().all(Value::is_str) => {
                mix.train = all.iter().filter_map(Value::as_str).map(String::from).collect();
            }
            ("train", _) => wrong(name, value, "a list of texts"),
            ("min_side", Value::Integer(side)) if u32::try_from(*side).is_ok() => {
                mix.min_side = u32::try_from(*side).ok();
            }
            ("min_side", _) => wrong(name, value, "a whole number of 0 or more"),
            ("max_aspect", Value::Float(aspect)) => mix.max_aspect = Some(*aspect),
            ("max_aspect", Value::Integer(aspect)) => mix.max_aspect = Some(*aspect as f64),
            ("max_aspect", _) => wrong(name, value, "a number"),
            _ => {}
        }
    }
    if is_wrong {
        return None;
    }
    if mix.kind.is_empty() {
        rules.missing(key.to_string(), &format!("{key}.kind"), "a kind of dataset", "\"webdataset\"");
        return None;
    }
    if mix.kind == Data::MIXTURE {
        let text =
            format!("{key} is a mixture; write an [[eval]] for each of its datasets, with a name of its own");
        rules.fail(format!("{key}.kind"), text);
        return None;
    }
    Some(mix)
}

/// How held-out pairs are named.
const EXAMPLE: &str = "{ kind = \"webdataset\", train = [\"data/val/*.tar\"] }";

/// Rules for the key `data` of the entry of the number given.
pub fn check(entry: &Eval, number: usize, rules: &mut Rules) {
    let key = format!("eval.{number}.data");
    let mix = entry.options.get("data").and_then(|value| named(value, &key, rules));
    if let Some(mix) = mix {
        data::check_source(data::Source { mix: &mix, name: &key, key: "eval" }, rules);
    }
}

/// The held-out pairs of an entry, and whether it names them itself. That there are none is no matter of the config: what
/// reads other data by it, and evaluates nothing, needs none.
fn held_out(config: &Config, entry: &Eval) -> Result<(Mix, bool)> {
    let given = entry.options.get("data").and_then(|value| named(value, "data", &mut Rules::default()));
    let Some(mix) = given else {
        let found = data::held_out(config).map(|mix| (mix, false));
        return found.with_context(|| {
            let text = format!("which pairs are held out of data.kind = {:?} is not known", config.data.kind);
            Failure::input(text).help(format!("name them in the [[eval]]: data = {EXAMPLE}"))
        });
    };
    // One path that both have is enough.
    let sources = config.data.sources();
    let trained_on = |path: &&String| sources.iter().any(|of| of.kind == mix.kind && of.train.contains(path));
    if let Some(path) = mix.train.iter().find(trained_on) {
        let text = format!("`data` of the [[eval]] is what the run is trained on: {path}");
        bail!(Failure::input(text).help("name pairs that training does not see"));
    }
    Ok((mix, true))
}

/// Held-out pairs that are open.
pub struct HeldOut {
    /// All of them.
    pub dataset: Arc<dyn Dataset>,
    /// The number of each that is looked at in the dataset, ascending.
    pub numbers: Vec<u64>,
    /// One that can be read, for places of a batch that have none.
    pub stand_in: Example,
}

impl HeldOut {
    /// Opens the held-out pairs of an entry, for `what`, and reads the first that can be.
    ///
    /// # Errors
    /// When they are not known, too few, or none can be read.
    pub fn open(request: &Request<'_>, what: &str) -> Result<HeldOut> {
        let Request { entry, config, cache, .. } = *request;
        let (mix, is_given) = held_out(config, entry)?;
        let samples = entry.samples as u64;
        config.places.check(if is_given { "eval" } else { "data" })?;
        let opened = data::open_held_out(config, &mix, samples, cache);
        let dataset = opened.with_context(|| {
            let files = mix.train.join(", ");
            let failure = Failure::input(format!("cannot open the held-out pairs {files}"));
            match is_given {
                true => failure.help("they are what `data` of the [[eval]] names"),
                false => failure.help(format!("name others in the [[eval]]: data = {EXAMPLE}")),
            }
        })?;
        let len = dataset.len();
        ensure!(
            samples <= len,
            Failure::input(format!(
                "samples = {samples} of {what}, but {len} pairs are held out: {}",
                dataset.summary()
            ))
            .help(format!("ask for at most {len}, by samples of the [[eval]] or by --prompts {len}"))
        );
        // Spread over all of them: neighbors in a shard are often alike.
        let spread = |i: u64| (u128::from(i) * u128::from(len) / u128::from(samples)) as u64;
        let numbers: Vec<u64> = (0..samples).map(spread).collect();
        let mut first_bad = None;
        let mut readable = None;
        for number in &numbers {
            match dataset.get(*number, 0) {
                Ok(example) => {
                    readable = Some(example);
                    break;
                }
                Err(bad) => {
                    bad.check_store()?;
                    first_bad.get_or_insert(bad);
                }
            }
        }
        let stand_in = readable.with_context(|| {
            let first = first_bad.map_or(String::new(), |bad| format!("; the first: {bad}"));
            Failure::new(Code::Data, format!("none of {samples} held-out pairs can be used{first}"))
        })?;
        Ok(HeldOut { dataset, numbers, stand_in })
    }

    /// The pairs of the images from `first` on, for those `rows` of a batch that are held here: with which of them there are,
    /// and which are bad.
    ///
    /// # Errors
    /// When the store that they lie in fails.
    pub fn read(&self, first: usize, rows: &[usize]) -> Result<(Vec<Example>, Vec<u8>, Vec<BadSample>)> {
        let number = |row: &usize| self.numbers.get(first + row);
        let read = parallel(rows.len(), |i| number(&rows[i]).map(|number| self.dataset.get(*number, 0)));
        let (mut examples, mut valid, mut bad) = (vec![], vec![], vec![]);
        for read in read {
            let example = match read {
                None => None,
                Some(Ok(example)) => Some(example),
                Some(Err(fault)) => {
                    fault.check_store()?;
                    bad.push(fault);
                    None
                }
            };
            valid.push(u8::from(example.is_some()));
            examples.push(example.unwrap_or_else(|| self.stand_in.clone()));
        }
        Ok((examples, valid, bad))
    }
}
