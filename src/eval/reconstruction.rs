//! How much of held-out images a tokenizer in training gives back, by its averaged weights.
use super::evaluator::{Findings, Kind, Metric, Model, ModelEvaluator, Opened};
use super::held_out::{self, HeldOut};
use super::paired::mean;
use crate::config::{Config, Rules};
use crate::encoders::image::{Latents, Reconstructor};
use crate::formats::image::{Image, psnr_of};
use crate::runtime::processes::ProcessGroup;
use crate::stats::ssim::ssim;
use crate::util::text::count;
use anyhow::Result;
use std::collections::BTreeMap;
use tracing::warn;

/// The row of the table of evaluators.
pub const KIND: Kind = Kind {
    name: "reconstruction",
    about: "How close `samples` held-out images come out of a tokenizer in training: PSNR and SSIM against the images that went \
            in, by the averaged weights. Only in a config with `[tokenizer]`, which takes no other kind.",
    prefix: "reconstruction",
    keys: &[("data", held_out::ABOUT)],
    check,
    suits: |config| config.tokenizer.is_some(),
    open: |request| {
        let pairs = HeldOut::open(&request, "the reconstruction")?;
        let reconstructor = Reconstructor::new(request.config, request.runtime)?;
        let processes = ProcessGroup::new(request.runtime.engine());
        Ok(Opened::Model(Box::new(Evaluation { pairs, reconstructor, processes, seed: request.seed })))
    },
    verdict: |_, _| None,
};

/// What an image that comes back as it was counts as, in dB: more than 8 bits can say of any other.
const MOST: f64 = 100.0;

fn check(config: &Config, number: usize, rules: &mut Rules) {
    let Some(entry) = config.eval.get(number) else { return };
    held_out::check(entry, number, rules);
    if config.tokenizer.is_none() && entry.kind.is_some() {
        let text = format!(
            "eval.{number} of kind \"reconstruction\" looks at a tokenizer in training, and the config has no [tokenizer]"
        );
        rules.fail(format!("eval.{number}.kind"), text);
    }
}

struct Evaluation {
    pairs: HeldOut,
    reconstructor: Reconstructor,
    processes: ProcessGroup,
    seed: u64,
}

impl ModelEvaluator for Evaluation {
    fn images(&self) -> usize {
        self.pairs.numbers.len()
    }

    fn seed(&self) -> u64 {
        self.seed
    }

    fn evaluate(&mut self, model: &Model<'_>) -> Result<Findings> {
        let rows: Vec<usize> = (0..self.reconstructor.spec().batch).collect();
        let (mut decibels, mut alike, mut squares) = (vec![], vec![], 0.0);
        let (mut codes, mut first_bad) = (BTreeMap::<i32, u64>::new(), None);
        for first in (0..self.pairs.numbers.len()).step_by(rows.len()) {
            let read = self.pairs.read(first, &rows);
            let (examples, valid, bad) = self.processes.all_ok("read the held-out images", read)?;
            first_bad = first_bad.or(bad.into_iter().next());
            let valid = examples.iter().zip(&valid).filter(|(_, valid)| **valid == 1);
            let images: Vec<&Image> = valid.filter_map(|(example, _)| example.image()).collect();
            for (image, made) in images.iter().zip(self.reconstructor.run(model.average, &images)?) {
                let found = image.psnr(&made.image).unwrap_or(f64::NAN);
                squares += 255.0 * 255.0 / 10f64.powf(found / 10.0);
                decibels.push(found.min(MOST));
                alike.extend(ssim(image.pixels(), made.image.pixels(), [image.height(), image.width()]));
                if let Latents::Codes(all) = made.latents {
                    all.into_iter().for_each(|code| *codes.entry(code).or_default() += 1);
                }
            }
        }
        if let Some(bad) = first_bad {
            warn!("held-out images cannot be used and are left out; the first: {bad}");
        }
        let of = |name: &str, values: &[f64]| {
            let found = mean(values.iter().map(|value| [*value, 1.0]));
            let (value, interval) = (found.map(|mean| mean.value), found.and_then(|mean| mean.interval));
            Metric { name: name.into(), value, interval, share: false }
        };
        let one = |name: &str, value: f64| Metric {
            name: name.into(),
            value: Some(value).filter(|value| value.is_finite()),
            interval: None,
            share: false,
        };
        let worst = decibels.iter().copied().fold(f64::INFINITY, f64::min);
        let mut metrics = vec![
            of("psnr", &decibels),
            one("psnr_of_all", psnr_of(squares / decibels.len().max(1) as f64)),
            one("psnr_worst", worst),
            of("ssim", &alike),
        ];
        if !codes.is_empty() {
            let total: u64 = codes.values().sum();
            let share = codes.values().map(|uses| *uses as f64 / total as f64);
            metrics.push(one("codes_used", codes.len() as f64));
            metrics.push(one("perplexity", share.map(|p| -p * p.ln()).sum::<f64>().exp()));
        }
        let lines: Vec<String> = metrics.iter().map(line).collect();
        let text =
            format!("reconstruction of {}:\n{}", count(decibels.len(), "held-out image"), lines.join("\n"));
        Ok(Findings { metrics, text, tasks: None, losses: None })
    }
}

fn line(metric: &Metric) -> String {
    let unit = if metric.name.starts_with("psnr") { " dB" } else { "" };
    let [low, high] = metric.interval.unwrap_or_default();
    let interval = metric.interval.map_or(String::new(), |_| format!("  ({low:.4} to {high:.4})"));
    match metric.value {
        Some(value) => format!("{:<14} {value:>10.4}{unit}{interval}", metric.name),
        None => format!("{:<14}        n/a", metric.name),
    }
}
