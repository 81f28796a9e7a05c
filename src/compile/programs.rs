//! The programs that training and sampling run, in one list, and how often each runs. What is not in it is compiled
//! on the slice, while its chips wait.
use crate::config::{Config, Tokens};
use crate::data;
use crate::encoders::image;
use crate::encoders::text::{network, sizes};
use crate::eval;
use crate::plan::Workload;
use crate::runtime::spec;
use crate::sample::pipeline::request;
use crate::sample::step_kinds;
use crate::util::error::Failure;
use crate::util::text::fits;
use anyhow::{Result, bail};
use graphs::functions::{self, FunctionError};
use graphs::hlo::module::{lower, lower_with_locations};
use graphs::ir::Function;
use graphs::program::Program;

/// A program of a config.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The jobs that it is for.
    pub jobs: &'static [Workload],
    /// How often it runs per training step, or per batch of images; 0 for what runs once in a job, or in few.
    pub runs: usize,
    /// The computation; its name is the program's.
    pub function: Function,
}

/// The name of the training step.
pub const TRAIN_STEP: &str = "train_step";

const TRAIN: &[Workload] = &[Workload::Train];
const SAMPLE: &[Workload] = &[Workload::Sample];
const BOTH: &[Workload] = &[Workload::Train, Workload::Sample];

/// Every program of a config, in the order in which they are compiled: another one is another line. Training draws
/// images too, by the programs of sampling.
///
/// # Errors
/// When sizes do not fit together.
pub fn programs(config: &Config) -> Result<Vec<Planned>> {
    type Made = Result<Function, FunctionError>;
    let one = |jobs, runs, made: Made| -> Result<Planned> { Ok(Planned { jobs, runs, function: made? }) };
    let train = spec::program_spec(config, config.run.batch)?;
    let mut sample = spec::program_spec(config, config.sample.batch)?;
    let usual = request(config, "", 0);
    sample.sampler.truncate =
        config.model.tokens == Tokens::Discrete && (usual.top_k > 0 || usual.top_p < 1.0);
    let mut negative = sample.clone();
    negative.sampler.negative = true;
    let mut all = vec![
        one(TRAIN, 1, functions::train_step(&train))?,
        one(TRAIN, 0, functions::init(&train))?,
        one(SAMPLE, 0, functions::sampling_weights(&sample))?,
    ];
    for (spec, times) in [(&sample, 1), (&negative, 0)] {
        all.push(one(SAMPLE, times, functions::sample_setup(spec))?);
        // Steps that are not guided have no negative prompt.
        for (kind, runs) in step_kinds(config).into_iter().filter(|(kind, _)| kind.guided || times > 0) {
            all.push(one(SAMPLE, times * runs, functions::sample_step(&kind.spec(spec), kind.count))?);
        }
    }
    all.extend(encoders(config)?);
    let of_evaluators = eval::functions(config)?.into_iter();
    all.extend(of_evaluators.map(|function| Planned { jobs: BOTH, runs: 0, function }));
    if config.codec.kind.is_network() {
        let image::Functions { weights, batch, encode, decode } = image::functions(config)?;
        let batch = (!data::is_encoded(&config.data)).then_some((TRAIN, 1, batch));
        // A single image is encoded to be edited.
        let rest = [(BOTH, 0, weights), (SAMPLE, 0, encode), (BOTH, 0, decode)];
        let named = batch.into_iter().chain(rest);
        all.extend(named.map(|(jobs, runs, function)| Planned { jobs, runs, function }));
    }
    Ok(all)
}

/// The programs of the text encoder, where it is one: for the captions of a training batch, and for those of images.
fn encoders(config: &Config) -> Result<Vec<Planned>> {
    let Some(model) = sizes::model(config)? else { return Ok(vec![]) };
    let mesh = spec::mesh(&config.device)?;
    let parts = spec::rules(&config.device).resolve(&["batch"], &mesh).parts(&mesh, 0);
    let batches =
        network::batches(parts).filter(|batch| *batch != config.run.batch).map(|batch| (SAMPLE, batch));
    let shared = network::batches(parts).any(|batch| batch == config.run.batch);
    let train = (if shared { BOTH } else { TRAIN }, config.run.batch);
    // Prompts of previews go through those of sampling.
    let made = (!data::is_encoded(&config.data) || shared).then_some(train).into_iter().chain(batches);
    made.map(|(jobs, batch)| {
        let runs = usize::from(jobs.contains(&Workload::Train) && !data::is_encoded(&config.data));
        Ok(Planned { jobs, runs, function: network::function(&model, &config.text, batch)? })
    })
    .collect()
}

/// The programs to compile: those of a job, or of both, without those whose names fit a pattern of `skip`.
///
/// # Errors
/// When a pattern fits no program, or nothing is left.
pub fn chosen<'p>(all: &'p [Planned], only: Option<Workload>, skip: &[String]) -> Result<Vec<&'p Planned>> {
    let names = || all.iter().map(|p| p.function.name.as_str()).collect::<Vec<_>>().join(", ");
    if let Some(idle) = skip.iter().find(|pattern| !all.iter().any(|p| fits(pattern, &p.function.name))) {
        bail!(
            Failure::input(format!("--skip {idle} fits no program")).help(format!("there are: {}", names()))
        );
    }
    let asked = |p: &&Planned| {
        only.is_none_or(|job| p.jobs.contains(&job)) && !skip.iter().any(|s| fits(s, &p.function.name))
    };
    let chosen: Vec<&Planned> = all.iter().filter(asked).collect();
    if chosen.is_empty() {
        bail!(
            Failure::input("--only and --skip leave no program to compile")
                .help(format!("there are: {}", names()))
        );
    }
    Ok(chosen)
}

/// A program, twice: as it runs, and with the places of its operations, for the compiler to hand on.
pub struct Built {
    /// As `fluid train` and `fluid sample` make it.
    pub program: Program,
    /// The same with places.
    pub placed: Program,
}

/// Seals a function for the mesh and the rules of a config.
///
/// # Errors
/// When an axis cannot be split over the mesh.
pub fn build(config: &Config, function: &Function) -> Result<Built> {
    let (mesh, rules) = (spec::mesh(&config.device)?, spec::rules(&config.device));
    let program = lower(function, &mesh, &rules)?;
    let placed = lower_with_locations(function, &mesh, &rules)?;
    Ok(Built { program, placed })
}

/// The loss of a training batch: three times its matrix products are what a step cannot do without.
///
/// # Errors
/// When sizes do not fit together.
pub fn loss(config: &Config) -> Result<Function> {
    Ok(functions::loss(&spec::program_spec(config, config.run.batch)?)?)
}
