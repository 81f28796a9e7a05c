//! The loss on pairs that training does not see, by the averaged weights and draws that are fixed: the same weights give the
//! same number, and two models are compared on the same images, masks and noise.
//!
//! Each held-out image has a number, which its draws hang on: not on the batch, the mesh or the images beside it. The
//! devices give sums for each image, which the host adds up in the order of the images.
use super::evaluator::{Findings, Kind, Metric, Model, ModelEvaluator, Opened, Request};
use super::held_out::{self, HeldOut};
use super::paired::{ImageLosses, Mean, mean};
use crate::config::{Config, Eval, Rules, Tokens};
use crate::data::Content;
use crate::data::batch::{Batch, Source};
use crate::data::mixture::Mixture;
use crate::data::staging::{batch_rows, put_batch};
use crate::formats::safetensors::TensorFile;
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::{Runtime, spec};
use crate::util::rng::mix;
use crate::util::text::count;
use anyhow::{Context, Result};
use graphs::functions::validation_loss;
use graphs::ir::Function;
use graphs::models::Order;
use graphs::types::{DType, Sharding, Type};
use indicatif::{ProgressBar, ProgressStyle};
use std::collections::{BTreeMap, VecDeque};
use std::time::Instant;
use toml::Value;
use tpu::array::{Fetch, HostArray};
use tpu::engine::Executable;
use tracing::{info, warn};

/// The row of the table of evaluators.
pub const KIND: Kind = Kind {
    name: "validation_loss",
    about: "The training loss of `samples` held-out pairs by the averaged weights, with draws that are fixed: they follow from \
            the entry's `seed` (default: 0) and the image alone, so that runs compare.",
    prefix: "validation",
    keys: &[
        ("data", held_out::ABOUT),
        ("draws", "How often masks and noise are drawn for each image, where there are any. Default: 4."),
        (
            "batch",
            "Images that go through a device at once, whatever the batches of the run: numbers that are to agree to the last \
             bit need the same. Default: 8.",
        ),
    ],
    check,
    suits: |_| false,
    open: |request| Ok(Opened::Model(Box::new(ValidationLoss::open(request)?))),
    verdict: |_, _| None,
};

/// Draws of an image, unless the entry says otherwise.
const DRAWS: u32 = 4;
/// Images at once on a device, unless the entry says otherwise: a fixed number, for sums on devices hang on it in their last
/// bits.
const BATCH: u32 = 8;
/// The most of either.
const MAX: i64 = 1 << 16;
/// Sets the draws apart from those of training under the same seed.
const PURPOSE: u64 = 0x7661_6c69_6461_7465;
/// Runs of the program that may be under way before the host waits for the oldest.
const IN_FLIGHT: usize = 3;
/// Names of quarters.
const QUARTERS: [&str; 4] = ["00_25", "25_50", "50_75", "75_100"];

/// Rules for the keys of an entry.
fn check(config: &Config, number: usize, rules: &mut Rules) {
    let at = format!("eval.{number}");
    let Some(entry) = config.eval.get(number) else { return };
    for name in ["draws", "batch"] {
        match entry.options.get(name) {
            None | Some(Value::Integer(1..=MAX)) => {}
            Some(other) => {
                let key = format!("{at}.{name}");
                let text = format!("{key} is {other}, expected a whole number from 1 to {MAX}");
                rules.fail(key, text);
            }
        }
    }
    held_out::check(entry, number, rules);
}

/// The number at a key of an entry, else its default.
fn number(entry: &Eval, key: &str, default: u32) -> u32 {
    let given = entry.options.get(key).and_then(Value::as_integer);
    given.and_then(|given| u32::try_from(given).ok()).unwrap_or(default)
}

/// How many images go through the program of an entry at once, on all devices.
fn batch(config: &Config, entry: &Eval) -> Result<usize> {
    let mesh = spec::mesh(&config.device)?;
    let parts = spec::rules(&config.device).resolve(&["batch"], &mesh).parts(&mesh, 0);
    Ok(number(entry, "batch", BATCH) as usize * parts)
}

/// The program of an entry.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn function(config: &Config, entry: &Eval) -> Result<Function> {
    Ok(validation_loss(&spec::program_spec(config, batch(config, entry)?)?)?)
}

/// See [`KIND`].
struct ValidationLoss {
    runtime: Runtime,
    config: Config,
    pairs: HeldOut,
    draws: u32,
    seed: u64,
    /// The images that go through the program at once.
    batch: usize,
    function: Function,
    program: Option<Executable>,
}

/// Sums of the losses of each image, and how many were summed; a row for each image.
#[derive(Debug, Default)]
struct Sums {
    /// By the names of the outputs, `[images, width]`.
    all: BTreeMap<String, (usize, Vec<f64>)>,
}

impl Sums {
    /// Adds what a run of the program gave of the output `name` to the images from `first` on, of `images`. The batch may have
    /// more rows than there are images left.
    fn add(&mut self, name: &str, values: &[f32], (first, batch, images): (usize, usize, usize)) {
        let width = values.len() / batch.max(1);
        let (_, all) = self.all.entry(name.into()).or_insert_with(|| (width, vec![0.0; images * width]));
        let places = all.iter_mut().skip(first * width);
        places.zip(values).for_each(|(sum, value)| *sum += f64::from(*value));
    }

    /// Of each image, what place `at` of the output `sum` has, and that of `count`.
    fn of(&self, [sum, count]: [&str; 2], at: usize) -> Vec<[f64; 2]> {
        let (Some((width, sums)), Some((_, counts))) = (self.all.get(sum), self.all.get(count)) else {
            return vec![];
        };
        let places = sums.iter().zip(counts).skip(at).step_by((*width).max(1));
        places.map(|(sum, count)| [*sum, *count]).collect()
    }
}

impl ValidationLoss {
    /// Opens the held-out pairs and reads the first that can be.
    fn open(request: Request<'_>) -> Result<ValidationLoss> {
        let Request { entry, config, runtime, .. } = request;
        let pairs = HeldOut::open(&request, "the validation loss")?;
        // Discrete tokens in raster order have neither masks nor noise.
        let m = &config.model;
        let is_drawn = m.order == Order::Random || m.tokens == Tokens::Continuous;
        Ok(ValidationLoss {
            runtime: runtime.clone(),
            config: config.clone(),
            pairs,
            draws: if is_drawn { number(entry, "draws", DRAWS) } else { 1 },
            seed: entry.seed.unwrap_or(0),
            batch: batch(config, entry)?,
            function: function(config, entry)?,
            program: None,
        })
    }

    /// The sums of all images.
    fn sums(&mut self, model: &Model<'_>) -> Result<Sums> {
        if self.program.is_none() {
            self.program = Some(self.runtime.build(&self.function, "the validation loss")?);
        }
        let program = self.program.as_ref().context("no program")?;
        let (engine, batch, images) = (self.runtime.engine(), self.batch, self.pairs.numbers.len());
        let processes = ProcessGroup::new(engine);
        let rows = batch_rows(engine, program.inputs())?;
        let source = Source {
            data: Mixture::single(self.seed, batch as u64, self.pairs.dataset.clone())?,
            codec: model.codec.clone(),
            text: model.text.clone(),
        };
        let style = ProgressStyle::with_template("validating {wide_bar} {pos}/{len} images")?;
        let bar = model.console.bars().add(ProgressBar::new(images as u64).with_style(style));
        let sharding = |name: &str| {
            let slot = program.inputs().iter().find(|slot| slot.name == name);
            slot.map(|slot| slot.sharding.clone()).with_context(|| format!("the program takes no {name}"))
        };
        let (numbered, valid_at) = (sharding("images")?, sharding("valid")?);
        let mut values = NamedArrays::default();
        let seed = mix(self.seed ^ PURPOSE);
        let words = HostArray::from_slice([2], &[seed as u32, (seed >> 32) as u32])?;
        values.insert("seed", engine.put("seed", words, &Sharding::replicated())?);
        let (mut sums, mut under_way, mut bad) = (Sums::default(), VecDeque::new(), vec![]);
        let finish = |sums: &mut Sums, (first, fetches): (usize, Vec<(String, Fetch)>)| -> Result<()> {
            for (name, fetch) in fetches {
                sums.add(&name, &fetch.wait()?.to_vec::<f32>()?, (first, batch, images));
            }
            Ok(())
        };
        for first in (0..images).step_by(batch) {
            self.runtime.interrupt().check_all(&processes)?;
            let read = || {
                let (examples, valid, faults) = self.pairs.read(first, &rows)?;
                let batch = Batch::new(first as u64, examples, &**model.codec, &**model.text)?;
                Ok((batch, valid, faults))
            };
            let (pairs, valid, faults) = processes.all_ok("read the held-out pairs", read())?;
            bad.extend(faults);
            put_batch(engine, program, &mut values, &rows, pairs, Some(&source))?;
            let here: Vec<u32> = rows
                .iter()
                .map(|row| self.pairs.numbers.get(first + row).map_or(0, |number| *number as u32))
                .collect();
            let numbers = HostArray::from_slice([rows.len()], &here)?;
            values.insert("images", engine.put_rows("images", (numbers, &rows), batch, &numbered)?);
            let valid = HostArray::new(Type::new(DType::Pred, [rows.len()]), valid)?;
            values.insert("valid", engine.put_rows("valid", (valid, &rows), batch, &valid_at)?);
            for draw in 0..self.draws {
                let step = HostArray::from_slice([], &[draw as i32])?;
                values.insert("step", engine.put("step", step, &Sharding::replicated())?);
                values.run_with(program, model.average).context("the validation loss failed")?;
                let fetch = |name: String| Ok((name.clone(), values.take(&name)?.fetch()?));
                let names = program.outputs().iter().map(|slot| slot.name.clone());
                under_way.push_back((first, names.map(fetch).collect::<Result<Vec<_>>>()?));
                while under_way.len() > IN_FLIGHT {
                    under_way.pop_front().map_or(Ok(()), |oldest| finish(&mut sums, oldest))?;
                }
            }
            bar.set_position(images.min(first + batch) as u64);
        }
        under_way.into_iter().try_for_each(|oldest| finish(&mut sums, oldest))?;
        bar.finish_and_clear();
        if let Some(worst) = bad.first() {
            let left_out = count(bad.len(), "held-out pair");
            warn!("{left_out} cannot be used and left out of the validation loss; the first: {worst}");
        }
        Ok(sums)
    }

    /// What the losses hang on beside the weights.
    fn of(&self, codec: String, text: String) -> Vec<(&'static str, String)> {
        let m = &self.config.model;
        let head = self.config.head.as_ref();
        let head = head.map_or("none".into(), |h| {
            format!(
                "{} of {} timesteps, {} a token",
                h.prediction.as_str(),
                h.timesteps,
                h.diffusion_batch_mul
            )
        });
        vec![
            ("the variant", format!("{}, {}", m.tokens.as_str(), m.order.as_str())),
            (
                "the held-out data",
                format!("{} ({:016x})", self.pairs.dataset.summary(), self.pairs.dataset.fingerprint()),
            ),
            ("the number of images", self.pairs.numbers.len().to_string()),
            ("the number of draws", self.draws.to_string()),
            ("the seed", self.seed.to_string()),
            ("the size of images", self.config.image.size.to_string()),
            ("the number of tokens in an image", self.config.image_tokens().to_string()),
            ("data.captions", self.config.data.captions.as_str().into()),
            ("the noise", head),
            ("the codec", codec),
            ("the text encoder", text),
        ]
    }
}

impl ModelEvaluator for ValidationLoss {
    fn images(&self) -> usize {
        self.pairs.numbers.len()
    }

    fn seed(&self) -> u64 {
        self.seed
    }

    fn evaluate(&mut self, model: &Model<'_>) -> Result<Findings> {
        let (begin, before) = (Instant::now(), self.runtime.compiling().read());
        let processes = ProcessGroup::new(self.runtime.engine());
        let encoders = || {
            let (codec, text) = (TensorFile::open(model.codec_file)?.hash()?.0, model.text.summary());
            self.pairs.dataset.check_encoders(&codec, &text)?;
            Ok((codec, text))
        };
        let (codec, text) = processes.all_ok("open the encoders of the held-out pairs", encoders())?;
        if matches!(self.pairs.stand_in.content, Content::Image(_)) {
            model.text.load()?;
            model.codec.load()?;
        }
        let sums = self.sums(model)?;
        let each = sums.of(["loss", "weight"], 0);
        let used = each.iter().filter(|[_, weight]| *weight > 0.0).count();
        let finding = |name: String, of: Vec<[f64; 2]>| {
            // A loss that is no number is none: the run that has it says so itself.
            let found = mean(of.into_iter()).filter(|e| e.value.is_finite());
            (name, found)
        };
        let mut found = vec![finding("loss".into(), each.clone())];
        let parts = ["mse", "vb"].into_iter().filter(|part| sums.all.contains_key(*part));
        found.extend(parts.map(|part| finding(part.into(), sums.of([part, "weight"], 0))));
        for (what, group) in
            [("unknown", ["bands/loss", "bands/weight"]), ("time", ["times/loss", "times/weight"])]
        {
            if sums.all.contains_key(group[0]) {
                let quarters = QUARTERS.iter().enumerate();
                found.extend(
                    quarters.map(|(i, name)| finding(format!("loss/{what}_{name}"), sums.of(group, i))),
                );
            }
        }
        if found[0].1.is_none() {
            warn!("the validation loss is no finite number");
        }
        let (images, draws) = (count(used, "held-out image"), count(self.draws, "draw"));
        let compiled = (self.runtime.compiling().read() - before).shown();
        info!("{images} of {draws} in {:.1} s{compiled}", begin.elapsed().as_secs_f64());
        Ok(Findings {
            text: shown(&format!("{images}, {draws} each"), &found),
            metrics: found.into_iter().map(|(name, found)| metric(name, found)).collect(),
            tasks: None,
            losses: Some(ImageLosses { of: self.of(codec, text), images: each }),
        })
    }
}

fn metric(name: String, found: Option<Mean>) -> Metric {
    Metric { name, value: found.map(|e| e.value), interval: found.and_then(|e| e.interval), share: false }
}

/// A line of what was looked at, and one for each number.
fn shown(heading: &str, found: &[(String, Option<Mean>)]) -> String {
    let line = |(name, found): &(String, Option<Mean>)| match found {
        Some(mean) => format!("{name:<20} {mean}"),
        None => format!("{name:<20}      n/a"),
    };
    let lines: Vec<String> = found.iter().map(line).collect();
    format!("validation loss of {heading}:\n{}", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_an_image_over_all_draws() {
        let mut sums = Sums::default();
        // Five images in batches of four, two draws; what is beyond the last is not of an image.
        for (first, values) in [(0, [1.0, 2.0, 3.0, 4.0]), (4, [5.0, 9.0, 9.0, 9.0])] {
            for _ in 0..2 {
                let pairs: Vec<f32> = values.iter().flat_map(|v| [*v, 10.0 * v]).collect();
                sums.add("times/loss", &pairs, (first, 4, 5));
                sums.add("times/weight", &[1.0; 8], (first, 4, 5));
            }
        }
        let of = |at| sums.of(["times/loss", "times/weight"], at);
        assert_eq!(of(0), [[2.0, 2.0], [4.0, 2.0], [6.0, 2.0], [8.0, 2.0], [10.0, 2.0]]);
        assert_eq!(of(1)[4], [100.0, 2.0]);
        assert!(sums.of(["mse", "weight"], 0).is_empty());
    }

    #[test]
    fn numbers_have_a_line_each() {
        let found = [
            ("loss".to_string(), Some(Mean { value: 0.5, interval: Some([0.25, 0.75]) })),
            ("loss/time_00_25".into(), None),
        ];
        assert_eq!(
            shown("5 held-out images, 4 draws each", &found),
            "validation loss of 5 held-out images, 4 draws each:\n\
             loss                   0.5000  (0.2500 to 0.7500)\n\
             loss/time_00_25           n/a"
        );
    }
}
