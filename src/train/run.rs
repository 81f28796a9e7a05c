//! The loop. The device never waits for the host: batches are made ahead, steps are dispatched ahead, metrics
//! are read late.
use super::TrainJob;
use super::inputs::{self, Inputs, batch_rows, put_batch, run_text};
use super::mask_ratio_bins::MaskRatioBins;
use super::state::{Start, State, Weights};
use crate::checkpoint::{Share, Snapshot, Store};
use crate::config::Config;
use crate::data;
use crate::data::batch::{Loader, LoaderOptions};
use crate::encoders::image::codec_path;
use crate::encoders::text::record;
use crate::eval::{self, Evaluation};
use crate::runtime::processes::{Ballot, Crew};
use crate::runtime::session::Session;
use crate::runtime::{Runtime, spec};
use crate::sample::pipeline::{self, Gallery};
use crate::train::metrics::{Meter, Plan};
use crate::util::disk;
use crate::util::error::{Code, Failure};
use crate::util::log::Console;
use crate::util::signals::{self, Stop};
use crate::util::text::grouped;
use anyhow::{Context, Result, bail};
use graphs::functions::train_step;
use std::collections::VecDeque;
use std::time::Instant;
use tpu::array::Fetch;
use tpu::engine::{CacheOutcome, Executable};
use tracing::info;

/// Steps that may be under way on the devices before the host waits for the oldest.
pub const AHEAD: usize = 3;

/// Trains a run to its end, or until a signal asks it to stop; then samples and evaluates it.
///
/// # Errors
/// Everything that a run can meet; the exit code is in the error.
pub fn train(host: &Session, job: &TrainJob) -> Result<()> {
    let runtime = Runtime::open(&job.config.device, host)?;
    train_on(&runtime, host, job, Stop::listen)
}

/// [`train`] on devices at hand: every process of the run does so, each on its own. `listen` is called once there is
/// something worth saving.
///
/// # Errors
/// As [`train`].
pub fn train_on(
    runtime: &Runtime,
    host: &Session,
    job: &TrainJob,
    listen: impl FnOnce() -> Result<Stop>,
) -> Result<()> {
    let (config, crew) = (&job.config, Crew::new(runtime.engine()));
    let spec = spec::program_spec(config, config.run.batch)?;
    let program = runtime.lower(&train_step(&spec)?)?;

    // Before anything is written: a shard that is missing, or data that no codec can be fitted to, leave no trace.
    let prepared = (|| {
        let start = match (&job.from, &config.train.init_from) {
            (Some(checkpoint), _) => Start::Resume(checkpoint.clone()),
            (None, Some(path)) => Start::Weights(Weights::find(config, &spec, path)?),
            (None, None) => Start::Seed,
        };
        let data = data::open(config, &host.cache()?)?;
        let text = run_text(config, runtime, &data)?;
        if let Start::Resume(_) = &start {
            record::check(&config.run.dir, &*text)?;
        }
        let codec =
            crew.is_first().then(|| inputs::codec(config, runtime, &data, &start, &*text)).transpose()?;
        let evaluations = eval::open(config, &config.eval, runtime, None)?;
        Ok((start, data, text, codec, evaluations))
    })();
    let (start, data, text, codec, evaluations) = crew.agree("prepare the run", prepared)?;
    crew.same("config", config.to_toml()?.as_bytes())?;
    crew.same("checkpoint", job.from.as_ref().map_or("", |c| &c.hash).as_bytes())?;
    crew.same("training step", program.text.as_bytes())?;

    let share = Share::new(crew.process(), crew.processes());
    let open = || Store::open(&config.run.dir, config.run.keep_checkpoints, share);
    let first_opens = || {
        let Some(codec) = &codec else { return Ok(None) };
        disk::create_dir(&config.run.dir)?;
        let store = open()?;
        disk::write_bytes(&config.run.dir.join("config.toml"), config.to_toml()?.as_bytes())?;
        if job.from.is_none() {
            codec.save(&codec_path(&config.run.dir))?;
            record::keep(&config.run.dir, &*text)?;
        }
        Ok(Some(store))
    };
    let store = crew.agree("open the run folder", first_opens())?;
    let others_open = || match (store, codec) {
        (Some(store), Some(codec)) => Ok((store, codec)),
        _ => Ok((open()?, inputs::reopen(config, runtime, &data, &codec_path(&config.run.dir))?)),
    };
    let (store, codec) = crew.agree("see the run folder that process 0 made", others_open())?;
    let inputs = Inputs::open(data, codec, text);
    inputs.load()?;
    let state = crew.agree("start from its state", State::start(runtime, config, &spec, &start))?;
    let first = job.from.as_ref().map_or(0, |c| c.step());
    info!(
        "{} parameters, steps {first} to {} on {} {}",
        grouped(state.parameters() as u64),
        config.run.steps,
        runtime.mesh(),
        runtime.engine().device_kind()
    );

    let step = runtime.compile(&program).context("cannot compile the training step")?;
    // What a step returns beside the state; the first is the one to watch.
    let reports = program.outputs.iter().map(|s| s.name.clone());
    let reports = reports.filter(|name| !state.slots.iter().any(|s| s.name == *name)).collect();
    let how = match step.cache() {
        CacheOutcome::Hit => "read from the cache",
        CacheOutcome::Aot => "read as compiled ahead",
        _ => "compiled",
    };
    info!("training step {how} in {:.1} s", step.seconds());
    let mut options = LoaderOptions::new(inputs.source.data.batch(), first);
    options.max_bad_fraction = config.data.max_bad_fraction;
    let rows = batch_rows(runtime.engine(), step.inputs())?;
    options.slots = rows.iter().map(|row| *row as u64).collect();
    options.bad_list = Some(config.run.dir.join(match crew.process() {
        0 => "bad_samples.jsonl".into(),
        process => format!("bad_samples-{process:05}.jsonl"),
    }));
    let loader = Loader::new(inputs.source.clone(), options)?;
    let plan = Plan { first, steps: config.run.steps, batch: config.run.batch };
    // Until here a signal just ends the process: nothing is worth saving.
    let stop = listen()?;
    let meter = if crew.is_first() {
        Meter::start(&host.console, &config.run.dir.join("metrics.jsonl"), plan)?
    } else {
        Meter::silent(plan)?
    };
    let ballot = Ballot::new(&crew, AHEAD);
    Loop {
        host,
        config,
        crew,
        ballot,
        rows,
        runtime,
        step,
        inputs,
        state,
        loader,
        meter,
        store,
        reports,
        bins: MaskRatioBins::default(),
        gallery: None,
        evaluations,
        flying: VecDeque::new(),
    }
    .run(first, &stop)
}

/// Handles of a step's reports, on their way to the host.
struct Flying {
    step: u64,
    reports: Vec<Fetch>,
}

struct Loop<'a> {
    host: &'a Session,
    config: &'a Config,
    crew: Crew,
    ballot: Ballot,
    /// The rows of each batch that this process makes.
    rows: Vec<usize>,
    runtime: &'a Runtime,
    step: Executable,
    inputs: Inputs,
    state: State,
    loader: Loader,
    meter: Meter,
    store: Store,
    reports: Vec<String>,
    bins: MaskRatioBins,
    gallery: Option<Gallery>,
    evaluations: Vec<Evaluation>,
    flying: VecDeque<Flying>,
}

impl Loop<'_> {
    fn run(mut self, first: u64, stop: &Stop) -> Result<()> {
        let run = &self.config.run;
        for done in first + 1..=run.steps {
            let waiting = Instant::now();
            let batch = self.loader.next()?;
            let waited = waiting.elapsed();
            let source = Some(&self.inputs.source);
            put_batch(self.runtime.engine(), &self.step, &mut self.state.values, &self.rows, batch, source)?;
            self.state.values.run(&self.step).with_context(|| format!("step {done} failed"))?;
            self.meter.tick(waited);
            self.meter.bad_samples(self.loader.bad_samples());
            let values = &mut self.state.values;
            let reports =
                self.reports.iter().map(|name| Ok(values.take(name)?.fetch()?)).collect::<Result<_>>()?;
            self.flying.push_back(Flying { step: done, reports });
            self.land(AHEAD)?;
            self.store.poll()?;

            // The vote of a step is the same for all processes: they stop together.
            let asked = signals::name(self.ballot.cast(&self.crew, stop.number())?);
            let last = done == run.steps;
            if last || asked.is_some() || due(done, run.checkpoint_every) {
                self.save(done)?;
            }
            if let Some(signal) = asked.filter(|_| !last) {
                self.store.finish()?;
                self.meter.finish();
                let stopped = Failure::new(Code::Stopped, format!("{signal}: saved at step {done}"));
                return Err(stopped.help("go on with the same command and --resume").into());
            }
            if !last && due(done, run.sample_every) {
                self.pictures(done)?;
            }
            if !last {
                self.evaluate(done, false)?;
            }
        }
        self.land(0)?;
        self.meter.finish();
        let bad = self.loader.bad_samples();
        if bad.total() > 0 {
            info!("bad samples skipped: {bad}, listed in {}", run.dir.join("bad_samples.jsonl").display());
        }
        self.store.finish()?;
        self.pictures(run.steps)?;
        self.evaluate(run.steps, true)
    }

    /// Waits until at most `left` steps are under way and logs those that are due.
    fn land(&mut self, left: usize) -> Result<()> {
        while self.flying.len() > left {
            let Some(Flying { step, reports }) = self.flying.pop_front() else { break };
            let mut metrics: Vec<(&str, f64)> = vec![];
            for (name, fetch) in self.reports.iter().zip(reports) {
                let values = fetch.wait()?.to_vec::<f32>()?;
                match (name.as_str(), &values[..]) {
                    ("bands/loss", values) => self.bins.loss(values),
                    ("bands/weight", values) => self.bins.weight(values),
                    (name, [value]) => metrics.push((name, f64::from(*value))),
                    (name, _) => bail!("{name} is not a scalar"),
                }
            }
            let finite = metrics.first().is_some_and(|(_, loss)| loss.is_finite());
            if due(step, self.config.run.log_every) || step == self.config.run.steps || !finite {
                let bins = self.bins.take();
                metrics.extend(bins.iter().map(|(name, loss)| (name.as_str(), *loss)));
                self.meter.log(step, &metrics)?;
            }
        }
        Ok(())
    }

    /// Copies the state out and hands it to the background.
    fn save(&mut self, step: u64) -> Result<()> {
        // Every step up to here must have been finite before it is kept.
        self.land(0)?;
        let begin = Instant::now();
        let snapshot = Snapshot {
            step,
            tensors: self.state.snapshot()?,
            config: self.config.to_toml()?,
            config_hash: self.config.hash()?,
            fingerprint: self.config.fingerprint()?,
            notes: Default::default(),
        };
        self.store.save(snapshot)?;
        self.meter.exclude(begin.elapsed());
        Ok(())
    }

    fn gallery(&mut self) -> Result<&Gallery> {
        if self.gallery.is_none() {
            let source = &self.inputs.source;
            self.gallery =
                Some(Gallery::new(self.runtime, self.config, source.codec.clone(), source.text.clone())?);
        }
        self.gallery.as_ref().context("no gallery")
    }

    /// A captioned sheet of pictures by the averaged weights.
    fn pictures(&mut self, step: u64) -> Result<()> {
        if self.config.sample.preview_images == 0 {
            return Ok(());
        }
        let begin = Instant::now();
        self.gallery()?;
        let prompts = self.inputs.source.data.prompts(self.config.sample.preview_images);
        let path = self.config.run.dir.join(format!("pictures/step-{step:08}.png"));
        let weights = pipeline::sampling_weights(self.runtime, self.config, &self.state.values)?;
        if let Some(gallery) = &self.gallery {
            let path = self.crew.is_first().then_some(path.as_path());
            gallery.sheet(&weights, &prompts, self.config.run.seed, path)?;
        }
        info!("{}", path.display());
        self.meter.exclude(begin.elapsed());
        Ok(())
    }

    /// Runs the evaluators that are due after `step`, by the averaged weights; all of them after the last.
    fn evaluate(&mut self, step: u64, last: bool) -> Result<()> {
        let mut evaluations = std::mem::take(&mut self.evaluations);
        let mut wanted = evaluations.iter_mut().filter(|e| last || due(step, e.every)).peekable();
        if wanted.peek().is_some() {
            self.land(0)?;
            let mut begin = Instant::now();
            self.gallery()?;
            let weights = pipeline::sampling_weights(self.runtime, self.config, &self.state.values)?;
            let hidden = Console::hidden();
            let console = if self.crew.is_first() { &self.host.console } else { &hidden };
            for evaluation in wanted {
                let Some(gallery) = &self.gallery else { continue };
                let findings = gallery.evaluate(console, &weights, evaluation)?;
                self.meter.exclude(begin.elapsed());
                let named = findings.named(&evaluation.name);
                self.meter.note(step, &named.iter().map(|(n, v)| (n.as_str(), *v)).collect::<Vec<_>>())?;
                begin = Instant::now();
                match (last, self.crew.is_first()) {
                    (true, true) => println!("{}", findings.text),
                    (false, true) => info!("step {step}, {}:\n{}", evaluation.name, findings.text),
                    (_, false) => {}
                }
            }
        }
        self.evaluations = evaluations;
        Ok(())
    }
}

/// Whether something that happens every `every` steps, 0 for never, happens at `step`.
fn due(step: u64, every: u64) -> bool {
    every > 0 && step.is_multiple_of(every)
}
