//! The programs of a config that are compiled ahead, and how often each runs.
use crate::config::Config;
use crate::plan::Job;
use crate::sample::plan;
use crate::{device, recipe};
use anyhow::Result;
use graphs::functions::{self, Recipe};
use graphs::hlo::module::{seal, seal_with_places};
use graphs::ir::Function;
use graphs::program::Program;
use std::collections::BTreeMap;

/// Which program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The training step.
    TrainStep,
    /// What is made once per batch of pictures.
    SampleSetup,
    /// A step that reveals so many tokens.
    SampleStep(usize),
}

/// A program to compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Which.
    pub part: Part,
    /// How often it runs: per training step, or per batch of pictures.
    pub runs: usize,
}

/// The programs of a config: one step per number of tokens that the schedule reveals at once.
pub fn planned(config: &Config, only: Option<Job>) -> Vec<Planned> {
    let mut all = vec![];
    if only != Some(Job::Sample) {
        all.push(Planned { part: Part::TrainStep, runs: 1 });
    }
    if only != Some(Job::Train) {
        all.push(Planned { part: Part::SampleSetup, runs: 1 });
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for step in plan(config, config.image_tokens()) {
            *counts.entry(step.count).or_default() += 1;
        }
        all.extend(counts.into_iter().map(|(n, runs)| Planned { part: Part::SampleStep(n), runs }));
    }
    all
}

/// A program, twice: as it runs, and with the places of its operations, for the compiler to hand on.
pub struct Built {
    /// The computation.
    pub function: Function,
    /// As `fluid train` and `fluid sample` make it.
    pub program: Program,
    /// The same with places.
    pub placed: Program,
}

/// Builds a program of a config whose mesh is settled.
///
/// # Errors
/// When sizes do not fit together, or an axis cannot be split over the mesh.
pub fn build(config: &Config, part: Part) -> Result<Built> {
    let function = match part {
        Part::TrainStep => functions::train_step(&training(config)?)?,
        Part::SampleSetup => functions::sample_setup(&recipe::recipe(config, config.sample.batch)?)?,
        Part::SampleStep(n) => functions::sample_step(&recipe::recipe(config, config.sample.batch)?, n)?,
    };
    let (mesh, rules) = (device::mesh(&config.device)?, recipe::rules(&config.device));
    let program = seal(&function, &mesh, &rules)?;
    let placed = seal_with_places(&function, &mesh, &rules)?;
    Ok(Built { function, program, placed })
}

fn training(config: &Config) -> Result<Recipe> {
    recipe::recipe(config, config.run.batch)
}

/// The loss of a training batch: three times its matrix products are what a step cannot do without.
///
/// # Errors
/// When sizes do not fit together.
pub fn loss(config: &Config) -> Result<Function> {
    Ok(functions::loss(&training(config)?)?)
}
