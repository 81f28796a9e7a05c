//! Training steps: the program, the state and the loader of a run, without its log, its checkpoints and its images.
use super::BenchJob;
use super::machine::{HostFacts, Machine};
use super::report::{Compiled, Memory, Rows, Work};
use super::runtime;
use super::stats::{Spread, scaled, seconds};
use super::synthetic;
use crate::config::Config;
use crate::data;
use crate::data::batch::{Loader, LoaderOptions};
use crate::data::staging::{batch_rows, put_batch, put_hold};
use crate::runtime::Runtime;
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::session::Session;
use crate::runtime::{device, spec};
use crate::train::{Inputs, MAX_IN_FLIGHT, Start, State, codec, run_text};
use crate::util::text::{count, thousands};
use anyhow::{Context, Result};
use graphs::cost::flops;
use graphs::functions::{loss, train_step};
use serde::Serialize;
use std::collections::VecDeque;
use std::path::Path;
use std::time::{Duration, Instant};
use tpu::array::Fetch;
use tpu::engine::Executable;
use tracing::info;

/// How fast a config trains.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrainReport {
    /// `train`.
    pub bench: &'static str,
    /// The config's file.
    pub config: String,
    /// Trained and frozen parameters.
    pub parameters: usize,
    /// Images of a step, on all devices.
    pub batch: usize,
    /// Tokens of an image.
    pub image_tokens: usize,
    /// The element type of matrix products.
    pub compute_dtype: String,
    /// The mesh, `data=8`.
    pub mesh: String,
    /// Whether the batch was made up.
    pub synthetic: bool,
    /// Steps before the clock.
    pub warmup: usize,
    /// Seconds of a step with a batch that lies on the devices, each waited for.
    pub step: Spread,
    /// Steps per second, by the median.
    pub steps_per_s: f64,
    /// Images per second, by the median.
    pub images_per_s: f64,
    /// Seconds per image and device, by the median.
    pub s_per_image_per_device: f64,
    /// Image tokens per second, by the median.
    pub tokens_per_s: f64,
    /// Arithmetic.
    pub work: Work,
    /// Steps as the training loop runs them.
    pub training: Training,
    /// The training step's compilation.
    pub compiled: Compiled,
    /// Seconds from the start of the process to the end of the first step.
    pub first_step_s: f64,
    /// Memory.
    pub memory: Memory,
    /// The loss of the last step.
    pub loss: f64,
    /// Where and when.
    pub machine: Machine,
}

/// Steps as the training loop runs them: dispatched ahead, each with a batch from the loader.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Training {
    /// Steps.
    pub steps: usize,
    /// Seconds that they took together.
    pub seconds: f64,
    /// Steps per second.
    pub steps_per_s: f64,
    /// Images per second.
    pub images_per_s: f64,
    /// The share of the time that the loop waited for the loader; `None` for a made-up batch, which all steps share.
    pub wait_share: Option<f64>,
}

/// Trains some steps of a new run, writes nothing, and tells how long they took.
///
/// # Errors
/// As the start of training: when data, devices or programs fail.
pub fn train(session: &Session, job: &BenchJob) -> Result<TrainReport> {
    let config = &job.config;
    let facts = HostFacts::read(Path::new("/proc"));
    let runtime = runtime(config, session, job.cached)?;
    let engine = runtime.engine();
    let spec = spec::program_spec(config, config.run.batch)?;
    let (function, mesh) = (train_step(&spec)?, runtime.mesh());
    let program = runtime.lower(&function)?;

    let inputs = if job.synthetic {
        None
    } else {
        let data = data::open(config, &session.cache()?)?;
        let text = run_text(config, &runtime, &data)?;
        let codec = codec(config, &runtime, &data, &Start::Seed, &*text)?;
        Some(Inputs::open(config, data, codec, text))
    };
    let rows = batch_rows(engine, &program.inputs)?;
    let loader = |inputs: &Inputs| -> Result<Loader> {
        let mut options = LoaderOptions::new(inputs.source.data.batch(), 0);
        options.max_bad_fraction = config.data.max_bad_fraction;
        options.slots = rows.iter().map(|row| *row as u64).collect();
        Loader::new(inputs.source.clone(), options)
    };
    // Its workers end with it: nothing else runs while steps with this batch are timed.
    let (first_rows, batch) = match &inputs {
        Some(inputs) => (rows.clone(), loader(inputs)?.next()?),
        None => ((0..spec.batch).collect(), synthetic::batch(&spec)),
    };
    let state = State::start(&runtime, config, &spec, &Start::Seed)?;
    let parameters = state.parameters();
    info!("{} parameters on {mesh} {}", thousands(parameters as u64), engine.device_kind());
    let step = runtime.compile(&program).context("cannot compile the training step")?;
    let mut compiled = Compiled::default();
    compiled.add(&step);
    // Not every plugin tells.
    let stats = step.memory().ok();

    let mut values = state.values;
    let source = inputs.as_ref().map(|inputs| &inputs.source);
    put_batch(engine, &step, &mut values, &first_rows, batch, source)?;
    put_hold(engine, &step, &mut values, &first_rows, false)?;
    let mut pace = Pace::new(&step, values);
    pace.step()?;
    pace.drain(0)?;
    let first_step_s = session.started.elapsed().as_secs_f64();
    info!("first step after {}", seconds(first_step_s));

    for _ in 0..job.warmup {
        pace.step()?;
    }
    let mut times = Vec::with_capacity(job.steps);
    for _ in 0..job.steps {
        pace.drain(0)?;
        let begin = Instant::now();
        pace.step()?;
        pace.drain(0)?;
        times.push(begin.elapsed());
    }
    let step_times = Spread::of(&times).context("no step was timed")?;

    let mut loader = inputs.as_ref().map(loader).transpose()?;
    let mut feed = |values: &mut NamedArrays| -> Result<Duration> {
        let Some(loader) = &mut loader else { return Ok(Duration::ZERO) };
        let begin = Instant::now();
        let batch = loader.next()?;
        let waited = begin.elapsed();
        put_batch(engine, &step, values, &rows, batch, source)?;
        Ok(waited)
    };
    pace.run(job.warmup, &mut feed)?;
    let warm = Instant::now();
    let waited = pace.run(job.steps, &mut feed)?;
    let total = warm.elapsed().as_secs_f64();
    let rate = job.steps as f64 / total;
    let training = Training {
        steps: job.steps,
        seconds: total,
        steps_per_s: rate,
        images_per_s: rate * spec.batch as f64,
        wait_share: loader.is_some().then(|| (waited.as_secs_f64() / total).min(1.0)),
    };

    let machine = Machine::new(engine, &device::plugin(&config.device, session)?, facts);
    let images_per_s = spec.batch as f64 / step_times.median;
    let model_flops = 3.0 * flops(&loss(&spec)?.graph);
    Ok(TrainReport {
        bench: "train",
        config: job.name.clone(),
        parameters,
        batch: spec.batch,
        image_tokens: spec.model.tokens,
        compute_dtype: config.model.compute_dtype.as_str().into(),
        mesh: mesh.to_string(),
        synthetic: job.synthetic,
        warmup: job.warmup,
        step: step_times,
        steps_per_s: 1.0 / step_times.median,
        images_per_s,
        s_per_image_per_device: machine.devices as f64 / images_per_s,
        tokens_per_s: images_per_s * spec.model.tokens as f64,
        work: Work::new(flops(&function.graph), model_flops, step_times.median, &machine),
        training,
        compiled,
        first_step_s,
        memory: Memory::now(engine, stats),
        loss: pace.loss,
        machine,
    })
}

/// How fast training steps are on devices at hand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StepTime {
    /// Seconds of a step, dispatched ahead as the training loop does.
    pub seconds: f64,
    /// Trained parameters.
    pub parameters: usize,
}

/// Times the training step of a config with a made-up batch: the first is not counted, and no more are begun once they
/// took `budget`. Programs come from the cache and go there.
///
/// # Errors
/// When the sizes do not fit together, or the devices fail.
pub fn step_time(runtime: &Runtime, config: &Config, budget: Duration) -> Result<StepTime> {
    const LEAST: usize = 3;
    const MOST: usize = 300;
    let (engine, spec) = (runtime.engine(), spec::program_spec(config, config.run.batch)?);
    let step = compile_step(runtime, config)?;
    let state = State::start(runtime, config, &spec, &Start::Seed)?;
    let (parameters, mut values) = (state.parameters(), state.values);
    let rows: Vec<usize> = (0..spec.batch).collect();
    put_batch(engine, &step, &mut values, &rows, synthetic::batch(&spec), None)?;
    put_hold(engine, &step, &mut values, &rows, false)?;
    let mut pace = Pace::new(&step, values);
    pace.step()?;
    pace.drain(0)?;
    let (begin, mut steps) = (Instant::now(), 0);
    while steps < LEAST || (steps < MOST && begin.elapsed() < budget) {
        pace.step()?;
        steps += 1;
    }
    pace.drain(0)?;
    Ok(StepTime { seconds: begin.elapsed().as_secs_f64() / steps as f64, parameters })
}

/// Compiles the training step of a config, or finds it in the cache: the program that `fluid train` runs.
///
/// # Errors
/// When the sizes do not fit together, or the compiler fails.
pub fn compile_step(runtime: &Runtime, config: &Config) -> Result<Executable> {
    let spec = spec::program_spec(config, config.run.batch)?;
    runtime.build(&train_step(&spec)?, "the training step")
}

/// Runs a training step again and again as the training loop does: dispatched ahead, reports read late.
struct Pace<'e> {
    step: &'e Executable,
    values: NamedArrays,
    /// What a step returns beside the state; the first is the loss.
    reports: Vec<String>,
    flying: VecDeque<Vec<Fetch>>,
    loss: f64,
}

impl<'e> Pace<'e> {
    fn new(step: &'e Executable, values: NamedArrays) -> Self {
        let fed = |name: &str| step.inputs().iter().any(|s| s.name == name);
        let reports = step.outputs().iter().map(|s| s.name.clone()).filter(|name| !fed(name)).collect();
        Pace { step, values, reports, flying: VecDeque::new(), loss: f64::NAN }
    }

    /// Dispatches a step; returns once few enough are under way.
    fn step(&mut self) -> Result<()> {
        self.values.run(self.step)?;
        let values = &mut self.values;
        let reports =
            self.reports.iter().map(|name| Ok(values.take(name)?.fetch()?)).collect::<Result<_>>()?;
        self.flying.push_back(reports);
        self.drain(MAX_IN_FLIGHT)
    }

    /// Waits until at most `left` steps are under way.
    fn drain(&mut self, left: usize) -> Result<()> {
        while self.flying.len() > left {
            let Some(reports) = self.flying.pop_front() else { break };
            for (i, report) in reports.into_iter().enumerate() {
                let values = report.wait()?.to_vec::<f32>()?;
                if let (0, [loss]) = (i, &values[..]) {
                    self.loss = f64::from(*loss);
                }
            }
        }
        Ok(())
    }

    /// Runs steps to their end. `feed` puts the batch of each and tells how long it waited for it; the sum.
    fn run(
        &mut self,
        steps: usize,
        feed: &mut dyn FnMut(&mut NamedArrays) -> Result<Duration>,
    ) -> Result<Duration> {
        let mut waited = Duration::ZERO;
        for _ in 0..steps {
            waited += feed(&mut self.values)?;
            self.step()?;
        }
        self.drain(0)?;
        Ok(waited)
    }
}

impl TrainReport {
    /// The report as a table.
    pub fn table(&self) -> String {
        let mut rows = Rows::default();
        rows.add("parameters", thousands(self.parameters as u64));
        let (dtype, n) = (&self.compute_dtype, self.image_tokens);
        rows.add(
            "batch",
            format!("{} of {n} tokens, {dtype}, mesh ({})", count(self.batch, "image"), self.mesh),
        );
        rows.spread("step", &self.step, self.warmup);
        rows.add("steps/s", scaled(self.steps_per_s));
        rows.add("images/s", scaled(self.images_per_s));
        rows.add("seconds per image per device", seconds(self.s_per_image_per_device));
        rows.add("image tokens/s", scaled(self.tokens_per_s));
        self.work.rows("step", &mut rows);
        let t = &self.training;
        let how = if self.synthetic { "made-up data" } else { "the loader" };
        let rate = format!("{} steps/s, {} images/s", scaled(t.steps_per_s), scaled(t.images_per_s));
        rows.add(
            "training loop",
            format!("{rate} ({} dispatched ahead, with {how})", count(t.steps, "step")),
        );
        rows.push("waiting for data", t.wait_share.map(|share| format!("{:.1} %", 100.0 * share)));
        rows.add("loss of the last step", format!("{:.4}", self.loss));
        let title = format!("train {}", self.config);
        rows.finish(&title, &self.compiled, self.first_step_s, &self.memory, &self.machine)
    }
}
