//! The loop. The device never waits for the host: batches are made ahead, steps are dispatched ahead, metrics
//! are read late.
use super::TrainJob;
use super::inputs::{self, Inputs, run_text};
use super::mask_ratio_bins::MaskRatioBins;
use super::origin;
use super::resume::{self, sheet_name};
use super::state::{InitFrom, Start, State};
use crate::checkpoint::{Share, Snapshot, Store};
use crate::config::Config;
use crate::data;
use crate::data::batch::{Loader, LoaderOptions, Source};
use crate::data::staging::{batch_rows, put_batch};
use crate::encoders::image::codec_path;
use crate::encoders::text::record;
use crate::eval::{self, Evaluation, Model, Opened};
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::processes::{ProcessGroup, StopVote};
use crate::runtime::session::{Ending, Session};
use crate::runtime::{Runtime, spec};
use crate::sample::pipeline::{self, Pipeline};
use crate::train::metrics::{MetricsLogger, StepRange};
use crate::train::tensorboard::EventFile;
use crate::util::disk;
use crate::util::error::{Code, Failure};
use crate::util::log::Console;
use crate::util::signals::{self, Stop};
use crate::util::text::{count, quoted, thousands};
use anyhow::{Context, Result, bail};
use graphs::functions::train_step;
use std::collections::VecDeque;
use std::io::{Write, stdout};
use std::time::Instant;
use tpu::array::Fetch;
use tpu::engine::Executable;
use tracing::info;

/// Steps that may be under way on the devices before the host waits for the oldest.
pub const MAX_IN_FLIGHT: usize = 3;

/// Trains a run to its end, or until a signal asks it to stop; then samples and evaluates it.
///
/// # Errors
/// Everything that a run can meet; the exit code is in the error.
pub fn train(session: &Session, job: &TrainJob) -> Result<()> {
    let runtime = Runtime::open(&job.config.device, session)?;
    train_on(&runtime, session, job, Stop::listen)
}

/// [`train`] on devices at hand: every process of the run does so, each on its own. `listen` is called once there is
/// something worth saving.
///
/// # Errors
/// As [`train`].
pub fn train_on(
    runtime: &Runtime,
    session: &Session,
    job: &TrainJob,
    listen: impl FnOnce() -> Result<Stop>,
) -> Result<()> {
    let (config, processes) = (&job.config, ProcessGroup::new(runtime.engine()));
    let spec = spec::program_spec(config, config.run.batch)?;
    let program = runtime.lower(&train_step(&spec)?)?;

    // Before anything is written: a shard that is missing, or data that no codec can be fitted to, leave no trace.
    let prepared = (|| {
        let start = match (&job.from, &config.train.init_from) {
            (Some(checkpoint), _) => Start::Resume(checkpoint.clone()),
            (None, Some(path)) => Start::InitFrom(InitFrom::find(config, &spec, path)?),
            (None, None) => Start::Seed,
        };
        let data = data::open(config, &session.cache()?)?;
        let text = run_text(config, runtime, &data)?;
        if let Start::Resume(_) = &start {
            record::check(&config.run.dir, &*text)?;
        }
        let codec = processes
            .is_first()
            .then(|| inputs::codec(config, runtime, &data, &start, &*text))
            .transpose()?;
        let evaluations = eval::open(config, &config.eval, (runtime, &session.cache()?), None)?;
        session.enter(config)?;
        Ok((start, data, text, codec, evaluations))
    })();
    let (start, data, text, codec, evaluations) = processes.all_ok("prepare the run", prepared)?;
    processes.assert_equal("config", config.to_kept_toml()?.as_bytes())?;
    processes.assert_equal("checkpoint", job.from.as_ref().map_or("", |c| &c.hash).as_bytes())?;
    processes.assert_equal("training step", program.text.as_bytes())?;

    let share = Share::new(processes.process(), processes.processes());
    let open = || Store::open(&config.run.dir, config.run.keep_checkpoints, share);
    let first_opens = || {
        let Some(codec) = &codec else { return Ok(None) };
        disk::create_dir(&config.run.dir)?;
        let store = open()?;
        if let Some(checkpoint) = &job.from {
            resume::keep_history(config, checkpoint)?;
        }
        origin::write_config(config, session.command.as_deref())?;
        if job.from.is_none() {
            codec.save(&codec_path(&config.run.dir))?;
            record::keep(&config.run.dir, &*text)?;
        }
        Ok(Some(store))
    };
    let store = processes.all_ok("open the run folder", first_opens())?;
    let others_open = || match (store, codec) {
        (Some(store), Some(codec)) => Ok((store, codec)),
        _ => Ok((open()?, inputs::reopen(config, runtime, &data, &codec_path(&config.run.dir))?)),
    };
    let (store, codec) = processes.all_ok("see the run folder that process 0 made", others_open())?;
    let inputs = Inputs::open(data, codec, text);
    inputs.load()?;
    let state = processes.all_ok("start from its state", State::start(runtime, config, &spec, &start))?;
    let first = job.from.as_ref().map_or(0, |c| c.step());
    info!(
        "{} parameters, steps {first} to {} on {} {}",
        thousands(state.parameters() as u64),
        config.run.steps,
        runtime.mesh(),
        runtime.engine().device_kind()
    );

    let step = runtime.compile(&program).context("cannot compile the training step")?;
    // What a step returns beside the state; the first is the one to watch.
    let reports = program.outputs.iter().map(|s| s.name.clone());
    let reports = reports.filter(|name| !state.slots.iter().any(|s| s.name == *name)).collect();
    let mut options = LoaderOptions::new(inputs.source.data.batch(), first);
    options.max_bad_fraction = config.data.max_bad_fraction;
    let rows = batch_rows(runtime.engine(), step.inputs())?;
    options.slots = rows.iter().map(|row| *row as u64).collect();
    options.bad_list = Some(config.run.dir.join(match processes.process() {
        0 => "bad_samples.jsonl".into(),
        process => format!("bad_samples-{process:05}.jsonl"),
    }));
    let loader = Loader::new(inputs.source.clone(), options)?;
    let plan = StepRange { first, steps: config.run.steps, batch: config.run.batch };
    // Until here a signal just ends the process: nothing is worth saving.
    let stop = listen()?;
    let metrics = if processes.is_first() {
        let path = config.run.dir.join("metrics.jsonl");
        let metrics = MetricsLogger::start(&session.console, &path, plan)?;
        match config.run.tensorboard {
            true => metrics.with_events(EventFile::create(&config.run.dir, first, &config.to_kept_toml()?)?),
            false => metrics,
        }
    } else {
        MetricsLogger::silent(plan)?
    };
    let ballot = StopVote::new(&processes, MAX_IN_FLIGHT);
    Loop {
        session,
        config,
        processes,
        ballot,
        rows,
        runtime,
        step,
        inputs,
        state,
        loader,
        metrics,
        store,
        reports,
        bins: MaskRatioBins::default(),
        pipeline: None,
        evaluations,
        in_flight: VecDeque::new(),
    }
    .run(first, &stop)
}

/// Handles of a step's reports, on their way to the host.
struct InFlight {
    step: u64,
    reports: Vec<Fetch>,
}

struct Loop<'a> {
    session: &'a Session,
    config: &'a Config,
    processes: ProcessGroup,
    ballot: StopVote,
    /// The rows of each batch that this process makes.
    rows: Vec<usize>,
    runtime: &'a Runtime,
    step: Executable,
    inputs: Inputs,
    state: State,
    loader: Loader,
    metrics: MetricsLogger,
    store: Store,
    reports: Vec<String>,
    bins: MaskRatioBins,
    pipeline: Option<Pipeline>,
    evaluations: Vec<Evaluation>,
    in_flight: VecDeque<InFlight>,
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
            self.metrics.step(waited);
            self.metrics.bad_samples(self.loader.bad_samples());
            let values = &mut self.state.values;
            let reports =
                self.reports.iter().map(|name| Ok(values.take(name)?.fetch()?)).collect::<Result<_>>()?;
            self.in_flight.push_back(InFlight { step: done, reports });
            self.drain(MAX_IN_FLIGHT)?;
            self.store.poll()?;

            // The vote of a step is the same for all processes: they stop together.
            let asked = signals::name(self.ballot.reduce(&self.processes, stop.number())?);
            let last = done == run.steps;
            if last || asked.is_some() || due(done, run.checkpoint_every) {
                self.save(done)?;
            }
            if let Some(signal) = asked.filter(|_| !last) {
                self.store.finish()?;
                self.metrics.finish();
                let stopped = Failure::new(Code::Stopped, format!("{signal}: saved at step {done}"));
                return Err(stopped.help("go on with the same command and --resume").into());
            }
            if !last && due(done, run.sample_every) {
                self.images(done)?;
            }
            if !last {
                self.evaluate(done, false)?;
            }
        }
        self.drain(0)?;
        self.metrics.finish();
        let bad = self.loader.bad_samples();
        if bad.total() > 0 {
            info!("bad samples skipped: {bad}, listed in {}", run.dir.join("bad_samples.jsonl").display());
        }
        self.store.finish()?;
        // What a run that was stopped at its very end has already is not made twice.
        let trained = first < run.steps;
        if trained || !resume::is_drawn(&run.dir, self.config) {
            self.images(run.steps)?;
        }
        if trained || !resume::is_evaluated(&run.dir, self.config) {
            self.evaluate(run.steps, true)?;
        }
        if self.processes.is_first() {
            self.session.done(&self.ending(first));
        }
        Ok(())
    }

    /// What there is after the last step, and what to do with it.
    fn ending(&self, first: u64) -> Ending {
        let run = &self.config.run;
        let loss = self.metrics.last().map_or(String::new(), |shown| format!(", {shown}"));
        let shown = self.config.sample.preview_images > 0;
        let sheet = if shown { format!("{}, ", sheet_name(run.steps)) } else { String::new() };
        let dir = run.dir.display();
        let prompt = self.inputs.source.data.prompts(1).pop().unwrap_or_default();
        Ending {
            what: format!("{}{loss}", count(run.steps - first, "step")),
            compiled: self.runtime.compiling().read(),
            results: Some(format!("{dir}: {sheet}the checkpoint of step {}, metrics.jsonl", run.steps)),
            next: Some(format!("fluid sample {} {}", quoted(&dir.to_string()), quoted(&prompt))),
        }
    }

    /// Waits until at most `left` steps are under way and logs those that are due.
    fn drain(&mut self, left: usize) -> Result<()> {
        while self.in_flight.len() > left {
            let Some(InFlight { step, reports }) = self.in_flight.pop_front() else { break };
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
                self.metrics.log(step, &metrics)?;
            }
        }
        Ok(())
    }

    /// Copies the state out and hands it to the background.
    fn save(&mut self, step: u64) -> Result<()> {
        // Every step up to here must have been finite before it is kept.
        self.drain(0)?;
        let begin = Instant::now();
        let snapshot = Snapshot {
            step,
            tensors: self.state.snapshot()?,
            config: self.config.to_kept_toml()?,
            config_hash: self.config.hash()?,
            fingerprint: self.config.fingerprint()?,
            notes: Default::default(),
        };
        self.store.save(snapshot)?;
        if self.processes.is_first() {
            info!(event = "checkpoint", step, "checkpoint at step {step}");
        }
        self.metrics.exclude(begin.elapsed());
        Ok(())
    }

    fn pipeline(&mut self) -> Result<&Pipeline> {
        if self.pipeline.is_none() {
            let source = &self.inputs.source;
            self.pipeline =
                Some(Pipeline::new(self.runtime, self.config, source.codec.clone(), source.text.clone())?);
        }
        self.pipeline.as_ref().context("no pipeline")
    }

    /// A captioned sheet of images by the averaged weights.
    fn images(&mut self, step: u64) -> Result<()> {
        if self.config.sample.preview_images == 0 {
            return Ok(());
        }
        let begin = Instant::now();
        self.pipeline()?;
        let prompts = self.inputs.source.data.prompts(self.config.sample.preview_images);
        let path = self.config.run.dir.join(sheet_name(step));
        let weights = pipeline::sampling_weights(self.runtime, self.config, &self.state.values)?;
        if let Some(pipeline) = &self.pipeline {
            let path = self.processes.is_first().then_some(path.as_path());
            pipeline.sheet(&weights, &prompts, self.config.run.seed, path)?;
        }
        if self.processes.is_first() {
            self.metrics.image(step, &path)?;
        }
        info!(event = "images", step, path = %path.display(), "images at step {step}: {}", path.display());
        self.metrics.exclude(begin.elapsed());
        Ok(())
    }

    /// Runs the evaluators that are due after `step`, by the averaged weights; all of them after the last.
    fn evaluate(&mut self, step: u64, last: bool) -> Result<()> {
        let mut evaluations = std::mem::take(&mut self.evaluations);
        let mut wanted = evaluations.iter_mut().filter(|e| last || due(step, e.every)).peekable();
        if wanted.peek().is_some() {
            self.drain(0)?;
            let mut begin = Instant::now();
            let hidden = Console::hidden();
            let console = if self.processes.is_first() { &self.session.console } else { &hidden };
            // Made once there is an evaluator that images are drawn for.
            let mut weights: Option<NamedArrays> = None;
            for evaluation in wanted {
                let findings = match &mut evaluation.evaluator {
                    Opened::Images(evaluator) => {
                        if weights.is_none() {
                            let average = &self.state.values;
                            weights = Some(pipeline::sampling_weights(self.runtime, self.config, average)?);
                        }
                        let weights = weights.as_ref().context("no weights")?;
                        self.pipeline()?.evaluate(console, weights, &mut **evaluator, evaluation.seed)?
                    }
                    Opened::Model(evaluator) => {
                        let Source { codec, text, .. } = &self.inputs.source;
                        let codec_file = &codec_path(&self.config.run.dir);
                        let average = &self.state.values;
                        evaluator.evaluate(&Model { average, codec, codec_file, text, console })?
                    }
                };
                self.metrics.exclude(begin.elapsed());
                let named = findings.named(&evaluation.name);
                self.metrics.note(step, &named.iter().map(|(n, v)| (n.as_str(), *v)).collect::<Vec<_>>())?;
                begin = Instant::now();
                match (last, self.processes.is_first()) {
                    (true, true) => writeln!(stdout(), "{}", findings.text)?,
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
