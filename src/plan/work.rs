//! What the programs of a job are, whatever they run on: inputs, FLOPs, activations.
use super::Workload;
use crate::config::{Config, TextKind};
use crate::data;
use crate::encoders::image;
use crate::encoders::text::t5;
use crate::runtime::spec::program_spec;
use crate::sample::reveal_schedule as reveals;
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
    /// Weights of the text encoder, if they are here to be counted, and of a codec that is a network.
    pub encoders: Vec<(Port, Type)>,
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

/// How often the batch is doubled to find two sizes whose programs have the same nodes.
const DOUBLINGS: u32 = 8;

impl Work {
    /// The training step of a config.
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    pub fn train(config: &Config) -> Result<Work> {
        let spec = program_spec(config, config.run.batch)?;
        let step = functions::train_step(&spec)?;
        let forward = cost::count(&functions::loss(&spec)?.graph);
        let executed = cost::count(&step.graph);
        Ok(Work {
            job: Workload::Train,
            batch: spec.batch,
            inputs: named(&[&step]),
            encoders: if data::is_encoded(&config.data) { vec![] } else { encoders(config)? },
            model_flops: 3.0 * forward.total,
            executed_flops: executed.total,
            unknown_loops: executed.unknown_loops,
            activations: activations(&spec, functions::train_step)?,
            compute: spec.model.precision.compute,
        })
    }

    /// A batch of images: the setup, and a step program per number of tokens that a step reveals, each as often
    /// as the schedule runs it.
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    pub fn sample(config: &Config) -> Result<Work> {
        let spec = program_spec(config, config.sample.batch)?;
        let mut steps: BTreeMap<usize, usize> = BTreeMap::new();
        for reveal in reveals(config, config.image_tokens()) {
            *steps.entry(reveal.count).or_default() += 1;
        }
        let setup = functions::sample_setup(&spec)?;
        let Flops { mut total, mut unknown_loops, .. } = cost::count(&setup.graph);
        let mut made = activations(&spec, functions::sample_setup)?;
        let mut programs = vec![setup];
        for (&count, &times) in &steps {
            let make = |r: &ProgramSpec| functions::sample_step(r, count);
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
            encoders: encoders(config)?,
            model_flops: total,
            executed_flops: total,
            unknown_loops,
            activations: made,
            compute: spec.model.precision.compute,
        })
    }
}

/// The weights of the encoders of a config.
fn encoders(config: &Config) -> Result<Vec<(Port, Type)>> {
    let sizes = if config.text.kind == TextKind::T5 { t5::model(&config.text)? } else { None };
    let text = match sizes {
        Some(sizes) => named(&[&t5::function(&sizes, &config.text, 1)?]),
        _ => vec![],
    };
    let codec = if config.codec.kind.is_network() {
        let image::Functions { encode, decode, .. } = image::functions(config)?;
        named(&[&encode, &decode])
    } else {
        vec![]
    };
    Ok(text.into_iter().chain(codec).filter(|(port, _)| port.name.starts_with("params/")).collect())
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
