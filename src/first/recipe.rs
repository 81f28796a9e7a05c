//! Sizes, steps and batch of a first config: a pure function of facts, minutes and the time of a step.
use super::facts::{DataFacts, MachineFacts};
use anyhow::Result;

/// A model that is known to learn, and the images it draws.
#[derive(Debug, PartialEq)]
pub struct Preset {
    /// `image.size`
    pub size: usize,
    /// `codec.patch`
    pub patch: usize,
    /// `model.width`
    pub width: usize,
    /// `model.depth`
    pub depth: usize,
    /// `model.heads`
    pub heads: usize,
    /// `head.width`
    pub head_width: usize,
    /// `head.depth`
    pub head_depth: usize,
    /// `sample.steps`
    pub sample_steps: usize,
}

const fn preset(image: [usize; 2], model: [usize; 3], head: [usize; 2], sample_steps: usize) -> Preset {
    let ([size, patch], [width, depth, heads], [head_width, head_depth]) = (image, model, head);
    Preset { size, patch, width, depth, heads, head_width, head_depth, sample_steps }
}

/// On processors, the fastest first. The last has the sizes of `configs/emoji.toml`.
const CPU: &[Preset] = &[
    preset([32, 8], [64, 2, 2], [128, 2], 8),
    preset([32, 8], [128, 4, 4], [256, 3], 8),
    preset([48, 8], [128, 4, 4], [256, 3], 12),
    preset([64, 8], [192, 6, 6], [256, 3], 16),
];
/// On accelerators.
const ACCELERATOR: &[Preset] = &[
    preset([32, 8], [128, 4, 4], [256, 3], 8),
    preset([64, 8], [256, 8, 4], [512, 3], 16),
    preset([128, 8], [512, 12, 8], [768, 4], 32),
];

/// Minutes times cores, of batches of 64, from which a processor begins with the third and the fourth of its models.
const CORE_MINUTES: [u64; 2] = [240, 720];
/// Minutes from which an accelerator begins with its third.
const ACCELERATOR_MINUTES: u64 = 20;

/// Steps below which a smaller model is better: with fewer nothing is learned.
pub const MIN_STEPS: u64 = 300;
/// The fewest steps of a config, whatever the time.
const FEWEST: u64 = 50;
/// Sheets of preview images of a run, the last included.
const SHEETS: u64 = 10;
/// Preview images on a sheet at most.
const SHEET: u64 = 16;
/// Words of a caption that are read at most.
const MOST_WORDS: usize = 63;

/// What a config says beside names: all numbers that depend on facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipe {
    /// Where it runs.
    pub machine: MachineFacts,
    /// The models of this platform.
    presets: &'static [Preset],
    /// The number of the model.
    chosen: usize,
    /// `run.steps`
    pub steps: u64,
    /// `run.batch`
    pub batch: usize,
    /// `text.length`
    pub text_length: usize,
    /// `sample.preview_images`
    pub preview_images: u64,
    /// `data.max_bad_fraction`, where the default would end the run.
    pub max_bad_fraction: Option<f64>,
}

impl Recipe {
    /// What to try first for so many minutes; its steps are yet to be set.
    pub fn new(data: &DataFacts, machine: &MachineFacts, minutes: u64) -> Recipe {
        let usable = (data.samples as f64 * (1.0 - data.bad)).round() as u64;
        // Of few images, small batches: each step then is another few of them.
        let batch: usize = match usable {
            0..200 => 16,
            200..2000 => 32,
            _ if machine.is_cpu() => 64,
            _ => 128,
        };
        let core_minutes = minutes.saturating_mul(machine.cores as u64 * 64) / batch as u64;
        let (presets, wanted) = match machine.is_cpu() {
            true => (CPU, 1 + CORE_MINUTES.iter().filter(|least| core_minutes >= **least).count()),
            false => (ACCELERATOR, 1 + usize::from(minutes >= ACCELERATOR_MINUTES)),
        };
        // Images are not enlarged.
        let chosen = (0..=wanted).rev().find(|at| presets.get(*at).is_some_and(|p| p.size <= data.side));
        Recipe {
            machine: machine.clone(),
            presets,
            // The models of the least images differ in width alone.
            chosen: chosen.unwrap_or(if machine.is_cpu() { 1 } else { 0 }),
            steps: MIN_STEPS,
            batch: batch.next_multiple_of(machine.devices.max(1)),
            // And the end token.
            text_length: (data.words.min(MOST_WORDS) + 1).next_multiple_of(8),
            preview_images: SHEET.min(usable.max(1)),
            // Twice what was seen, for what was not.
            max_bad_fraction: (data.bad > 0.005).then(|| ((data.bad * 200.0).ceil() / 100.0).min(1.0)),
        }
    }

    /// The model and its images.
    pub fn preset(&self) -> &'static Preset {
        &self.presets[self.chosen]
    }

    /// The same with so many steps.
    pub fn with_steps(self, steps: u64) -> Recipe {
        Recipe { steps, ..self }
    }

    /// The same with the next smaller model, if there is one.
    pub fn smaller(&self) -> Option<Recipe> {
        Some(Recipe { chosen: self.chosen.checked_sub(1)?, ..self.clone() })
    }

    /// Steps from one checkpoint and sheet of images to the next: about a tenth of the run.
    pub fn every(&self) -> u64 {
        let unit = if self.steps < 1000 { 10 } else { 50 };
        (self.steps / SHEETS / unit * unit).max(unit)
    }

    /// Steps of warm-up.
    pub fn warmup(&self) -> u64 {
        (self.steps / 10).min(100)
    }

    /// The decay of the average of the weights: over some 5 % of the steps.
    pub fn ema(&self) -> f64 {
        match self.steps {
            0..600 => 0.97,
            600..2000 => 0.99,
            2000..20_000 => 0.995,
            _ => 0.999,
        }
    }

    /// The learning rate: that of the recipes for shapes and emoji, less for wider models.
    pub fn lr(&self) -> f64 {
        match self.preset().width {
            0..=128 => 2e-3,
            129..=192 => 1.5e-3,
            193..=256 => 1e-3,
            _ => 5e-4,
        }
    }

    /// Times that each image is seen, on average.
    pub fn passes(&self, samples: u64) -> f64 {
        (self.steps * self.batch as u64) as f64 / samples.max(1) as f64
    }
}

/// The recipe, or one of the next two smaller ones, that leaves time for enough steps, and what it costs as `cost_of` it
/// says.
///
/// # Errors
/// When `cost_of` fails.
pub fn choose(
    first: Recipe,
    minutes: u64,
    mut cost_of: impl FnMut(&Recipe) -> Result<Cost>,
) -> Result<(Recipe, Cost)> {
    let mut chosen = (cost_of(&first)?, first);
    for _ in 0..2 {
        let (cost, recipe) = &chosen;
        let Some(smaller) = recipe.smaller().filter(|_| cost.steps_in(minutes) < MIN_STEPS) else { break };
        chosen = (cost_of(&smaller)?, smaller);
    }
    let (cost, recipe) = chosen;
    Ok((recipe, cost))
}

/// What a run costs here, in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// A step, waits for data included.
    pub step: f64,
    /// A sheet of preview images.
    pub sheet: f64,
    /// Everything before the first step, and compiling what draws images.
    pub start: f64,
}

impl Cost {
    /// That of a step of so many seconds on the devices, where drawing a sheet is as much arithmetic as
    /// `sheet_in_steps` steps.
    pub fn new(step: f64, sheet_in_steps: f64, data: &DataFacts, recipe: &Recipe) -> Cost {
        let read = recipe.batch as f64 / data.per_second.max(1e-3);
        // A processor decodes images with the cores that it trains on; else it does both at once.
        let step_with_data = if recipe.machine.is_cpu() { step + read } else { step.max(read) };
        // Compilers for accelerators take longer.
        let start = if recipe.machine.is_cpu() { 30.0 } else { 60.0 };
        Cost { step: step_with_data, sheet: step * sheet_in_steps, start }
    }

    /// Seconds of a run of so many steps.
    pub fn total(&self, steps: u64) -> f64 {
        self.start + SHEETS as f64 * self.sheet + steps as f64 * self.step
    }

    /// Steps that fit into so many minutes, to two digits.
    pub fn steps_in(&self, minutes: u64) -> u64 {
        let left = minutes as f64 * 60.0 - self.total(0);
        let fitting = (left / self.step).max(FEWEST as f64) as u64;
        let unit = 10_u64.pow(fitting.ilog10().saturating_sub(1));
        fitting / unit * unit
    }
}
