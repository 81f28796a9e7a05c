//! What the programs of a job are, whatever they run on: inputs, FLOPs, activations.
use super::Workload;
use crate::config::Config;
use crate::data;
use crate::encoders::image;
use crate::encoders::text::{network, sizes};
use crate::runtime::spec::program_spec;
use crate::sample::step_kinds;
use anyhow::{Context, Result};
use graphs::cost::{self, Activations, Flops};
use graphs::functions::{self, FunctionError, ProgramSpec};
use graphs::ir::{Function, Port};
use graphs::types::{DType, Type};
use std::collections::BTreeMap;

/// A job as its programs describe it, of one batch on all devices together.
#[derive(Clone, Debug)]
pub struct Work {
    /// Which job.
    pub job: Workload,
    /// Images per batch.
    pub batch: usize,
    /// What devices hold between programs: state, weights, batch, keys and values. Each name once.
    pub inputs: Vec<(Port, Type)>,
    /// The networks whose weights are not trained.
    pub encoders: Encoders,
    /// FLOPs that the model calls for: of a step, three times the forward pass; of a batch of images, all.
    pub model_flops: f64,
    /// FLOPs that the programs run, recomputation included.
    pub executed_flops: f64,
    /// Loops of unknown length with matrix products, which count once.
    pub unknown_loops: usize,
    /// Activations of the program that needs the most.
    pub activations: Activations,
    /// Dtype of matrix products.
    pub compute: DType,
}

/// The text encoder and the codec, where they are networks, as a job uses them: nothing, where its data is encoded.
#[derive(Clone, Debug, Default)]
pub struct Encoders {
    /// Their weights.
    pub weights: Vec<(Port, Type)>,
    /// FLOPs that the captions or prompts of a batch take, each image having its own.
    pub text_flops: f64,
    /// FLOPs that encoding or decoding the images of a batch takes.
    pub image_flops: f64,
}

impl Encoders {
    /// Those of a config for a job.
    fn of(config: &Config, job: Workload) -> Result<Encoders> {
        let mut found = Encoders::default();
        if job == Workload::Train && data::is_encoded(&config.data) {
            return Ok(found);
        }
        let text = sizes::model(config)?;
        let text = text.map(|model| network::function(&model, &config.text, 1)).transpose()?;
        if let Some(text) = &text {
            found.text_flops = cost::flops(&text.graph);
        }
        let image = config.codec.kind.is_network().then(|| image::functions(config)).transpose()?;
        if let Some(image) = &image {
            found.image_flops = match job {
                Workload::Train => cost::flops(&image.batch.graph),
                Workload::Sample => {
                    cost::flops(&image.decode.graph) / image::programs(config)?.1.batch as f64
                }
            };
        }
        let images = image.iter().flat_map(|image| [&image.encode, &image.decode]);
        found.weights = named(&text.iter().chain(images).collect::<Vec<_>>());
        found.weights.retain(|(port, _)| port.name.starts_with("params/"));
        match job {
            Workload::Train => found.text_flops *= config.run.batch as f64,
            Workload::Sample => {
                found.text_flops *= config.sample.batch as f64;
                found.image_flops *= config.sample.batch as f64;
            }
        }
        Ok(found)
    }

    /// FLOPs of a batch in all.
    pub fn flops(&self) -> f64 {
        self.text_flops + self.image_flops
    }
}

/// How often the batch is doubled to find two sizes whose programs have the same nodes.
const DOUBLINGS: u32 = 8;

/// FLOPs of a training step of a config that the model calls for: those of the forward pass, and twice as many for the
/// gradient.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn train_flops(config: &Config) -> Result<f64> {
    let spec = program_spec(config, config.run.batch)?;
    Ok(3.0 * cost::count(&functions::loss(&spec)?.graph).total)
}

impl Work {
    /// FLOPs that the job calls for: the model's and the encoders', none of them twice.
    pub fn flops(&self) -> f64 {
        self.model_flops + self.encoders.flops()
    }

    /// The training step of a config.
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    pub fn train(config: &Config) -> Result<Work> {
        let spec = program_spec(config, config.run.batch)?;
        let step = functions::train_step(&spec)?;
        let executed = cost::count(&step.graph);
        Ok(Work {
            job: Workload::Train,
            batch: spec.batch,
            inputs: named(&[&step]),
            encoders: Encoders::of(config, Workload::Train)?,
            model_flops: train_flops(config)?,
            executed_flops: executed.total,
            unknown_loops: executed.unknown_loops,
            activations: activations(&spec, |spec: &ProgramSpec| functions::train_step(spec))?,
            compute: spec.model.precision.compute,
        })
    }

    /// A batch of images: the setup, and a program per kind of step, each as often as the schedule runs it.
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    pub fn sample(config: &Config) -> Result<Work> {
        let spec = program_spec(config, config.sample.batch)?;
        let setup = functions::sample_setup(&spec)?;
        let Flops { mut total, mut unknown_loops, .. } = cost::count(&setup.graph);
        let mut made = activations(&spec, functions::sample_setup)?;
        let mut programs = vec![setup];
        for (kind, times) in step_kinds(config) {
            let make = |r: &ProgramSpec| functions::sample_step(&kind.spec(r), kind.count);
            let step = make(&spec)?;
            let found = cost::count(&step.graph);
            total += times as f64 * found.total;
            unknown_loops += times * found.unknown_loops;
            let own = activations(&spec, make)?;
            made = if own.peak > made.peak { own } else { made };
            programs.push(step);
        }
        Ok(Work {
            job: Workload::Sample,
            batch: spec.batch,
            inputs: named(&programs.iter().collect::<Vec<_>>()),
            encoders: Encoders::of(config, Workload::Sample)?,
            model_flops: total,
            executed_flops: total,
            unknown_loops,
            activations: made,
            compute: spec.model.precision.compute,
        })
    }
}

/// The inputs of several programs, each name once.
fn named(functions: &[&Function]) -> Vec<(Port, Type)> {
    let mut all: BTreeMap<&str, (Port, Type)> = BTreeMap::new();
    for (port, ty) in functions.iter().flat_map(|f| f.input_types()) {
        all.entry(&port.name).or_insert_with(|| (port.clone(), ty.clone()));
    }
    all.into_values().collect()
}

/// Activations of a program for the batch of `spec`; they grow in proportion to it.
fn activations(
    spec: &ProgramSpec,
    make: impl Fn(&ProgramSpec) -> Result<Function, FunctionError>,
) -> Result<Activations> {
    for times in (0..DOUBLINGS).map(|i| 1 << i) {
        let of = |batch: usize| make(&ProgramSpec { batch, ..spec.clone() });
        let batch = spec.batch.saturating_mul(times);
        let (one, two) = (of(batch)?, of(batch.saturating_mul(2))?);
        if let Some(Activations { peak, kept }) = cost::activations(&one.graph, &two.graph) {
            return Ok(Activations { peak: peak / times as f64, kept: kept / times as f64 });
        }
    }
    None.context("programs of different batches have different nodes, whatever the batch")
}
