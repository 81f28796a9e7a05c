//! Sampled images: batches as `fluid sample` draws them, and their steps one by one.
use super::BenchJob;
use super::machine::{HostFacts, Machine};
use super::report::{Compiled, Memory, Rows, Work};
use super::runtime;
use super::stats::{Spread, scaled, seconds};
use super::synthetic;
use crate::data;
use crate::encoders::image::{self, ImageTokenizer, Tokens, codec_path};
use crate::encoders::text::{TextEncoder, text_encoder};
use crate::runtime::Runtime;
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::session::Session;
use crate::runtime::{device, spec};
use crate::sample::seeds::image_seed;
use crate::sample::{Generated, Part, Request, Sampler, pipeline, reveal_schedule, step_kinds};
use crate::train::{Start, State};
use crate::util::text::{count, thousands};
use anyhow::{Context, Result};
use graphs::cost::flops;
use graphs::functions::{ProgramSpec, sample_setup, sample_step};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tpu::MemoryStats;
use tracing::info;

/// How fast a config samples.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SampleReport {
    /// `sample`.
    pub bench: &'static str,
    /// The config's file.
    pub config: String,
    /// Parameters.
    pub parameters: usize,
    /// The checkpoint that the weights are from; `None` for those of a new run.
    pub weights: Option<String>,
    /// Images of a batch, on all devices.
    pub batch: usize,
    /// Tokens of an image.
    pub image_tokens: usize,
    /// Autoregressive steps of an image.
    pub steps: usize,
    /// The element type of matrix products.
    pub compute_dtype: String,
    /// The mesh, `data=8`.
    pub mesh: String,
    /// Batches before the clock.
    pub warmup: usize,
    /// Seconds that a batch takes from its prompts to its tokens on the host.
    pub batch_time: Spread,
    /// Seconds that turning a batch's tokens into pixels takes on the host, after that; `None` without a codec.
    pub decode_time: Option<Spread>,
    /// Seconds per image and device, pixels included, by the medians.
    pub s_per_image_per_device: f64,
    /// Images per second on all devices, by the medians.
    pub images_per_s: f64,
    /// Image tokens per second on all devices, by the medians.
    pub tokens_per_s: f64,
    /// Seconds of the setup of a batch.
    pub setup: Spread,
    /// Seconds of an autoregressive step of a batch, each waited for.
    pub ar_step: Spread,
    /// The same by the number of tokens that a step reveals.
    pub ar_step_by_tokens: Vec<StepTimes>,
    /// Arithmetic of a batch.
    pub work: Work,
    /// Compilation of the programs.
    pub compiled: Compiled,
    /// Seconds from the start of the process to the end of the first batch.
    pub first_batch_s: f64,
    /// Memory.
    pub memory: Memory,
    /// Where and when.
    pub machine: Machine,
}

/// Autoregressive steps that reveal the same number of tokens.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StepTimes {
    /// Tokens of an image that a step reveals.
    pub tokens: usize,
    /// How many such steps an image has.
    pub steps: usize,
    /// Seconds of such a step of a batch.
    pub seconds: Spread,
}

/// Draws some batches and tells how long they took. Nothing is written.
///
/// # Errors
/// As the start of sampling: when data, checkpoint, devices or programs fail.
pub fn sample(session: &Session, job: &BenchJob) -> Result<SampleReport> {
    let config = &job.config;
    let facts = HostFacts::read(Path::new("/proc"));
    let runtime = runtime(config, session, job.cached)?;
    let engine = runtime.engine();
    let spec = spec::program_spec(config, config.sample.batch)?;
    let codec = codec(session, job, &runtime)?;
    let made_up = synthetic::range(&spec).filter(|_| codec.is_none());
    let range = match (&codec, &made_up) {
        (Some(codec), _) => codec.range(),
        (None, made_up) => made_up.as_ref().map(|[low, high]| (&low[..], &high[..])),
    };
    let sampler = Sampler::new(&runtime, config, spec.batch, range)?;
    let weights = pipeline::sampling_weights(
        &runtime,
        &job.config,
        &weights(&runtime, job, &spec)?,
        job.from.as_ref(),
    )?;
    let text = text_encoder(config, &runtime)?;
    let bench = Bench { sampler, weights, text: &*text, requests: requests(session, job)? };

    let (mut compiled, mut largest) = (Compiled::default(), None);
    bench.sampler.each_program(|program| {
        compiled.add(program);
        // Not every plugin tells.
        largest = larger(largest, program.memory().ok());
        Ok(())
    })?;
    let elapsed = session.started.elapsed().as_secs_f64();
    info!("{} ready after {}", count(compiled.programs, "program"), seconds(elapsed));
    let first = bench.batch()?;
    decode(job, codec.as_deref(), &first)?;
    let first_batch_s = session.started.elapsed().as_secs_f64();
    info!("first batch after {}", seconds(first_batch_s));

    let (mut drawing, mut decoding) = (vec![], vec![]);
    for i in 0..job.warmup + job.steps {
        let begin = Instant::now();
        let drawn = bench.batch()?;
        let end = Instant::now();
        decode(job, codec.as_deref(), &drawn)?;
        if i >= job.warmup {
            drawing.push(end - begin);
            decoding.push(end.elapsed());
        }
    }
    let (setup, by_tokens) = bench.step_times(job.steps)?;

    let spread = |times: &[Duration]| Spread::of(times).context("no batch was timed");
    let (batch_time, decode_time) = (spread(&drawing)?, codec.is_some().then(|| Spread::of(&decoding)));
    let decode_time = decode_time.flatten();
    let per_batch = batch_time.median + decode_time.map_or(0.0, |d| d.median);
    let images_per_s = spec.batch as f64 / per_batch;
    let steps = reveal_schedule(config, spec.model.tokens);
    let ar_step_by_tokens = by_tokens.iter().map(|(tokens, times)| -> Result<StepTimes> {
        let steps = steps.iter().filter(|s| s.count == *tokens).count();
        Ok(StepTimes { tokens: *tokens, steps, seconds: spread(times)? })
    });
    let all_flops = batch_flops(job, &spec)?;
    let machine = Machine::new(engine, &device::plugin(&config.device, session)?, facts);
    Ok(SampleReport {
        bench: "sample",
        config: job.name.clone(),
        parameters: spec.params()?.iter().map(|p| p.ty.elements()).sum(),
        weights: job.from.as_ref().map(|c| c.path.display().to_string()),
        batch: spec.batch,
        image_tokens: spec.model.tokens,
        steps: steps.len(),
        compute_dtype: config.model.compute_dtype.as_str().into(),
        mesh: runtime.mesh().to_string(),
        warmup: job.warmup,
        batch_time,
        decode_time,
        s_per_image_per_device: machine.devices as f64 / images_per_s,
        images_per_s,
        tokens_per_s: images_per_s * spec.model.tokens as f64,
        setup: spread(&setup)?,
        ar_step: spread(&by_tokens.values().flatten().copied().collect::<Vec<_>>())?,
        ar_step_by_tokens: ar_step_by_tokens.collect::<Result<_>>()?,
        work: Work::new(all_flops, all_flops, batch_time.median, &machine),
        compiled,
        first_batch_s,
        memory: Memory::now(engine, largest),
        machine,
    })
}

/// The one of two programs that needs more memory for its arguments and temporaries.
fn larger(a: Option<MemoryStats>, b: Option<MemoryStats>) -> Option<MemoryStats> {
    a.into_iter().chain(b).max_by_key(|s| s.arguments + s.temporaries)
}

/// The codec of the run, or one fitted to the data; `None` where there are none.
fn codec(session: &Session, job: &BenchJob, runtime: &Runtime) -> Result<Option<Arc<dyn ImageTokenizer>>> {
    let (config, devices) = (&job.config, || Ok(runtime.clone()));
    let images = || data::sample(&data::open(config, &session.cache()?)?, config.run.seed);
    Ok(match &job.from {
        Some(checkpoint) => {
            checkpoint.check_files()?;
            Some(image::reopen(config, &codec_path(&checkpoint.run_dir()?), &devices)?)
        }
        None if job.synthetic => None,
        None => Some(image::create(config, &images, &devices)?),
    })
}

/// The averaged weights of the checkpoint, or those that a new run starts with, as `ema/...`.
fn weights(runtime: &Runtime, job: &BenchJob, spec: &ProgramSpec) -> Result<NamedArrays> {
    match &job.from {
        Some(checkpoint) => runtime.restore_average(spec, checkpoint),
        None => {
            let mut state = State::start(runtime, &job.config, spec, &Start::Seed)?;
            let mut weights = NamedArrays::default();
            for slot in state.slots.iter().filter(|s| s.name.starts_with("ema/")) {
                weights.insert(&slot.name, state.values.take(&slot.name)?);
            }
            Ok(weights)
        }
    }
}

/// A batch of requests: the prompts in turn, each image with its own seed.
fn requests(session: &Session, job: &BenchJob) -> Result<Vec<Request>> {
    let (config, batch) = (&job.config, job.config.sample.batch);
    let prompts = match (&job.prompts[..], job.synthetic) {
        ([], true) => vec!["an image".into()],
        ([], false) => data::open(config, &session.cache()?)?.prompts(batch),
        (given, _) => given.to_vec(),
    };
    let one = |(i, prompt): (usize, &String)| pipeline::request(config, prompt, image_seed(0, i as u64));
    let all: Vec<Request> = prompts.iter().cycle().take(batch).enumerate().map(one).collect();
    all.first().context("there is no prompt to draw")?;
    Ok(all)
}

fn decode(job: &BenchJob, codec: Option<&dyn ImageTokenizer>, drawn: &[Generated]) -> Result<()> {
    let (Some(codec), size) = (codec, job.config.image.size) else { return Ok(()) };
    let tokens: Vec<&Tokens> = drawn.iter().map(|d| &d.tokens).collect();
    codec.decode(&tokens, size, size).map(drop)
}

/// Matrix products of a batch of images.
fn batch_flops(job: &BenchJob, spec: &ProgramSpec) -> Result<f64> {
    let mut sum = flops(&sample_setup(spec)?.graph);
    for (kind, times) in step_kinds(&job.config) {
        sum += times as f64 * flops(&sample_step(&kind.spec(spec), kind.count)?.graph);
    }
    Ok(sum)
}

/// Times by the number of tokens that a step reveals.
type ByTokens = BTreeMap<usize, Vec<Duration>>;

/// A sampler with all that it needs.
struct Bench<'t> {
    sampler: Sampler,
    weights: NamedArrays,
    text: &'t dyn TextEncoder,
    requests: Vec<Request>,
}

impl Bench<'_> {
    fn batch(&self) -> Result<Vec<Generated>> {
        self.sampler.generate(&self.weights, self.text, &self.requests, |_| {})
    }

    /// Draws `batches` batches, waiting for each program: seconds of the setups, and of the steps by the number of
    /// tokens that they reveal.
    fn step_times(&self, batches: usize) -> Result<(Vec<Duration>, ByTokens)> {
        let (mut setups, mut steps) = (vec![], ByTokens::new());
        for _ in 0..batches {
            let mut last = Instant::now();
            let mut watch = |part: Option<Part>, values: &NamedArrays| -> Result<()> {
                let last_made = match part {
                    None => "seeds",
                    Some(Part::Setup) => "cross/k",
                    Some(Part::Step(_)) => "tokens",
                };
                values.get(last_made)?.wait()?;
                let now = Instant::now();
                let time = now - std::mem::replace(&mut last, now);
                match part {
                    None => {}
                    Some(Part::Setup) => setups.push(time),
                    Some(Part::Step(kind)) => steps.entry(kind.count).or_default().push(time),
                }
                Ok(())
            };
            self.sampler.generate_watched(&self.weights, self.text, &self.requests, |_| {}, &mut watch)?;
        }
        Ok((setups, steps))
    }
}

impl SampleReport {
    /// The report as a table.
    pub fn table(&self) -> String {
        let mut rows = Rows::default();
        rows.add("parameters", thousands(self.parameters as u64));
        rows.add("weights", self.weights.clone().unwrap_or_else(|| "of a new run".into()));
        let (n, steps, dtype) = (self.image_tokens, self.steps, &self.compute_dtype);
        let sizes = format!("{} of {n} tokens in {}", count(self.batch, "image"), count(steps, "step"));
        rows.add("batch", format!("{sizes}, {dtype}, mesh ({})", self.mesh));
        rows.add("seconds per image per device", seconds(self.s_per_image_per_device));
        rows.add("images/s", scaled(self.images_per_s));
        rows.add("image tokens/s", scaled(self.tokens_per_s));
        rows.spread("batch, as tokens", &self.batch_time, self.warmup);
        match &self.decode_time {
            Some(decode) => rows.spread("batch, to pixels on the host", decode, self.warmup),
            None => rows.push("batch, to pixels on the host", None),
        }
        rows.spread("setup of a batch", &self.setup, self.warmup);
        rows.spread("step of a batch", &self.ar_step, self.warmup);
        for step in &self.ar_step_by_tokens {
            let name = format!("- {} an image, of {} tokens", step.steps, step.tokens);
            rows.spread(&name, &step.seconds, self.warmup);
        }
        self.work.rows("batch", &mut rows);
        let title = format!("sample {}", self.config);
        rows.finish(&title, &self.compiled, self.first_batch_s, &self.memory, &self.machine)
    }
}
