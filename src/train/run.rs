//! A run from its config to its last step: everything opened and agreed on, then the loop.
use super::TrainJob;
use super::best::BestBy;
use super::goodput::Goodput;
use super::identity::{self, Identity};
use super::inputs::{self, Inputs, run_text};
use super::metrics::{MetricsLogger, StepRange};
use super::origin;
use super::position;
use super::resume;
use super::skips::SkippedSteps;
use super::state::{InitFrom, Start, State};
use super::steps::{Loop, MAX_IN_FLIGHT, Progress};
use super::task::{ModelTask, Task};
use super::tensorboard::EventFile;
use super::tokenizer::{self, TokenizerTask};
use crate::checkpoint::{Checkpoint, Share, Store};
use crate::data::batch::{Loader, LoaderOptions};
use crate::data::staging::batch_rows;
use crate::data::{self, bad_samples};
use crate::encoders::features::LossNetwork;
use crate::encoders::image::codec_path;
use crate::encoders::text::record;
use crate::eval;
use crate::runtime::Runtime;
use crate::runtime::heartbeat::Heartbeat;
use crate::runtime::processes::{EndVotes, ProcessGroup};
use crate::runtime::session::Session;
use crate::runtime::spec::Trained;
use crate::runtime::watchdog::Watchdog;
use crate::storage::remote;
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::signals::Stop;
use crate::util::text::thousands;
use anyhow::{Context, Error, Result, bail};
use graphs::functions::train_step;
use graphs::nn::Quantization;
use tracing::info;

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
    if remote::is_remote(&config.run.dir) {
        let text =
            format!("{} lies in a bucket, which this command cannot train in", config.run.dir.display());
        bail!(Failure::input(text).help("`fluid train` can"));
    }
    if config.sample.quantization == Quantization::Int8Static {
        let text = "sample.quantization = \"int8_static\" has scales that are measured on trained weights";
        bail!(Failure::input(text).help("train with \"none\" or \"int8\", then `fluid quantize`"));
    }
    let trained = Trained::of(config)?;
    let spec = trained.objective();
    let program = runtime.lower(&train_step(spec)?)?;

    // Before anything is written: a shard that is missing, or data that no codec can be fitted to, leave no trace.
    let prepared = (|| {
        let start = match (&job.from, &config.train.init_from) {
            (Some(checkpoint), _) => Start::Resume(checkpoint.clone()),
            (None, Some(path)) => Start::InitFrom(InitFrom::find(config, spec, path)?),
            (None, None) => Start::Seed,
        };
        let data = data::open(config, &session.cache()?)?;
        let text = run_text(config, runtime, &data)?;
        let mut identity = Identity::new(config, runtime, &program.text, &data, &*text);
        let network = match config.tokenizer.as_ref().filter(|t| t.feature_weight > 0.0) {
            Some(_) => Some(LossNetwork::open(runtime, &session.cache()?)?),
            None => None,
        };
        if let Some(network) = &network {
            identity = identity.with_note("feature network", network.fingerprint());
        }
        let mut changes = vec![];
        if let Start::Resume(checkpoint) = &start {
            if !job.accept_changes {
                checkpoint.check_files()?;
                record::check(&config.run.dir, &*text)?;
            }
            let identity = identity.clone().with_files(&config.run.dir)?;
            changes = identity.compare(config, checkpoint, job.accept_changes)?;
        }
        let codec = processes
            .is_first()
            .then(|| inputs::codec(config, runtime, &data, &start, &*text))
            .transpose()?;
        let evaluations = eval::open(config, &config.eval, (runtime, &session.cache()?), None)?;
        session.enter(config)?;
        Ok((start, data, text, codec, (evaluations, network), (identity, changes)))
    })();
    let (start, data, text, codec, (evaluations, network), (identity, changes)) =
        processes.all_ok("prepare the run", prepared)?;
    processes.assert_equal("config", config.to_kept_toml()?.as_bytes())?;
    processes.assert_equal("checkpoint", job.from.as_ref().map_or("", |c| &c.hash).as_bytes())?;
    processes.assert_equal("training step", program.text.as_bytes())?;

    let share = Share::new(processes.process(), processes.processes());
    let bad_list = bad_samples::list_name(processes.process());
    let open = || {
        let store = Store::open(&config.run.dir, resume::keep(config), share)?;
        Ok::<_, Error>(store.with_own(bad_list.clone()))
    };
    let first_opens = || {
        let Some(codec) = &codec else { return Ok(None) };
        disk::create_dir(&config.run.dir)?;
        let store = open()?;
        // Before the lock of a bucket was held, another may have gone on there.
        if remote::of(&config.run.dir).is_some()
            && Checkpoint::latest(&config.run.dir)?.map(|c| c.hash)
                != job.from.as_ref().map(|c| c.hash.clone())
        {
            let text = format!("another run has saved in {} meanwhile", remote::name(&config.run.dir));
            bail!(Failure::input(text).help("start again with --resume, to go on from there"));
        }
        if let Some(checkpoint) = &job.from {
            resume::keep_history(config, checkpoint)?;
            identity::note_changes(&config.run.dir, checkpoint.step(), &changes)?;
        }
        origin::write_config(config, session.command.as_deref())?;
        if job.from.is_none() {
            codec.save(&codec_path(&config.run.dir))?;
        }
        // A tokenizer reads no text.
        if config.tokenizer.is_none() && (job.from.is_none() || job.accept_changes) {
            record::keep(&config.run.dir, &*text)?;
        }
        // From a bucket, the other processes fetch it.
        store.send()?;
        Ok(Some(store))
    };
    let store = processes.all_ok("open the run folder", first_opens())?;
    let others_open = || match (store, codec) {
        (Some(store), Some(codec)) => Ok((store, codec)),
        _ => Ok((open()?, inputs::reopen(config, runtime, &data, &codec_path(&config.run.dir))?)),
    };
    let (store, codec) = processes.all_ok("see the run folder that process 0 made", others_open())?;
    // All are here now; from here on they may compile for longer than one may be silent.
    let _heartbeat = (processes.processes() > 1)
        .then(|| Heartbeat::start(&config.run.dir, processes.process(), processes.processes()))
        .transpose()?;
    let identity = identity.with_files(&config.run.dir)?;
    let inputs = Inputs::open(config, data, codec, text);
    inputs.load()?;
    let begin = || {
        let mut state = State::start(runtime, config, spec, &start)?;
        if let (Trained::Tokenizer(tokenizer), Start::Seed) = (&trained, &start) {
            let params = tokenizer::principal(tokenizer, &inputs.source.data, config.run.seed)?;
            state.set(runtime, &params)?;
        }
        Ok(state)
    };
    let mut state = processes.all_ok("start from its state", begin())?;
    if let Some(network) = network {
        network.put(&program.inputs, &mut state.values)?;
    }
    let first = job.from.as_ref().map_or(0, |c| c.step());
    let best = processes.all_ok("read what was evaluated before", BestBy::of(config, &store, first))?;
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
    options.bad_list = Some(config.run.dir.join(&bad_list));
    if let Some(checkpoint) = &job.from {
        options.position = position::read(config, checkpoint, &changes, job.accept_changes)?;
    }
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
    let votes = EndVotes::new(&processes, MAX_IN_FLIGHT);
    let who = match processes.processes() {
        1 => "the run".into(),
        n => format!("process {} of {n}", processes.process()),
    };
    let task: Box<dyn Task + '_> = match &trained {
        Trained::Model(_) => Box::new(ModelTask::new(runtime, config)?),
        Trained::Tokenizer(_) => Box::new(TokenizerTask::new(runtime, config, &session.cache()?)?),
    };
    Loop {
        goodput: Goodput::new(session.started, metrics.redone()),
        skips: SkippedSteps::new(&config.run.dir, config.train.max_skipped, spec.grad_norm_names()?),
        watchdog: Watchdog::start(who).context("cannot start the thread of the watchdog")?,
        session,
        config,
        processes,
        votes,
        rows,
        runtime,
        step,
        inputs,
        state,
        loader,
        metrics,
        store,
        best,
        identity,
        reports,
        evaluations,
        task,
        first,
        stop: &stop,
        progress: Progress::default(),
    }
    .run()
}
