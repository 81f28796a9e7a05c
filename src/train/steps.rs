//! The loop over steps. The device never waits for the host: batches are made ahead, steps dispatched ahead, metrics read
//! late. What can go on without a file does; what cannot saves the state, and ends all processes at one step.
use super::best::BestBy;
use super::goodput::Goodput;
use super::identity::Identity;
use super::inputs::Inputs;
use super::mask_ratio_bins::MaskRatioBins;
use super::metrics::MetricsLogger;
use super::position;
use super::resume::{self, sheet_name};
use super::skips::{SkippedStep, SkippedSteps};
use super::state::State;
use super::task::Task;
use crate::checkpoint::{Snapshot, Store};
use crate::config::Config;
use crate::data::bad_samples;
use crate::data::batch::{Loader, Source};
use crate::data::staging::{put_batch, put_hold, put_zeros};
use crate::encoders::image::codec_path;
use crate::eval::{Evaluation, Evaluator, Model, Opened};
use crate::runtime::Runtime;
use crate::runtime::processes::{Agreed, EndVote, EndVotes, ProcessGroup};
use crate::runtime::session::{Ending, Session};
use crate::runtime::watchdog::Watchdog;
use crate::storage::remote;
use crate::util::error::{Code, Failure, code};
use crate::util::log::Console;
use crate::util::signals::{self, LateExit, Stop};
use crate::util::text::count;
use anyhow::{Context, Error, Result, bail};
use graphs::optim::Outcome;
use std::collections::VecDeque;
use std::io::{Write, stdout};
use std::time::{Duration, Instant};
use tpu::array::Fetch;
use tpu::engine::Executable;
use tracing::{info, warn};

/// Steps that may be under way on the devices before the host waits for the oldest.
pub const MAX_IN_FLIGHT: usize = 3;

/// A wait for a batch that a signal does not end: it is heard after the step.
const SHORT_WAIT: Duration = Duration::from_secs(2);
/// A wait for a batch that is told of.
const LONG_WAIT: Duration = Duration::from_secs(30);
/// Training that is saved before programs are compiled, during which a signal finds nobody.
const WORTH_SAVING: Duration = Duration::from_secs(60);
/// Steps that show how long one takes.
const FIRST_STEPS: u64 = 3;
/// How many times as long a step may take, before its devices count as hung.
const PATIENCE: u32 = 20;

/// Handles of a step's reports, on their way to the host.
pub(super) struct InFlight {
    step: u64,
    /// The samples of its batch that this process loaded.
    samples: Vec<String>,
    reports: Vec<Fetch>,
}

/// Why this process wants the run to end.
enum Wish {
    Signal(u64),
    Failed(Error),
}

impl Wish {
    /// What an error amounts to: of one that a signal caused, the signal.
    fn of(error: Error, stop: &Stop) -> Wish {
        match stop.number() {
            signal if signal != 0 && code(&error) == Code::Stopped => Wish::Signal(signal),
            _ => Wish::Failed(error),
        }
    }

    fn vote(&self) -> EndVote {
        match self {
            Wish::Signal(number) => EndVote::Signal(*number),
            Wish::Failed(error) => EndVote::Failed(code(error)),
        }
    }
}

/// A run, ready to train.
pub(super) struct Loop<'a> {
    pub session: &'a Session,
    pub config: &'a Config,
    pub processes: ProcessGroup,
    pub votes: EndVotes,
    /// The rows of each batch that this process makes.
    pub rows: Vec<usize>,
    pub runtime: &'a Runtime,
    pub step: Executable,
    pub inputs: Inputs,
    pub state: State,
    pub loader: Loader,
    pub metrics: MetricsLogger,
    pub store: Store,
    pub best: Option<BestBy>,
    pub identity: Identity,
    /// What a step returns beside the state; the first is its loss.
    pub reports: Vec<String>,
    pub skips: SkippedSteps,
    pub goodput: Goodput,
    pub watchdog: Watchdog,
    pub evaluations: Vec<Evaluation>,
    pub task: Box<dyn Task + 'a>,
    /// Steps done before.
    pub first: u64,
    pub stop: &'a Stop,
    pub progress: Progress,
}

/// Where a loop is.
#[derive(Default)]
pub(super) struct Progress {
    bins: MaskRatioBins,
    in_flight: VecDeque<InFlight>,
    /// Why this process wants to end, once it does.
    wish: Option<Wish>,
    /// Whether this process holds the state back.
    holding: bool,
    /// Steps at the end of those that were read which were held back.
    held: u64,
    /// The longest wait for one of the first steps.
    slowest: Duration,
    /// When the state was saved last, or was begun with.
    saved: Option<Instant>,
    /// Whether what draws and evaluates is compiled.
    compiled: bool,
}

impl Loop<'_> {
    pub(super) fn run(mut self) -> Result<()> {
        let run = &self.config.run;
        let alone = self.processes.processes() == 1;
        self.goodput.begin();
        self.progress.saved = Some(Instant::now());
        self.hold(false)?;
        if self.first > 0 && self.first < run.steps {
            // What a kill or a signal kept from being seen.
            self.look(self.first)?;
        }
        for done in self.first + 1..=run.steps {
            if self.progress.wish.is_none()
                && let Err(error) = self.feed(done)
            {
                self.progress.wish = Some(Wish::of(error, self.stop));
            }
            if self.progress.wish.is_some() {
                if alone {
                    return self.end_early(done - 1, None);
                }
                // The others are in this step: it is made with them, and leaves the state as it is.
                self.hold(true)?;
            }
            self.dispatch(done)?;
            self.drain(MAX_IN_FLIGHT)?;
            if let Err(error) = self.store.poll() {
                self.progress.wish.get_or_insert(Wish::Failed(error));
            }

            // The vote of a step is the same for all processes: they end together.
            let signal = Some(self.stop.number()).filter(|number| *number != 0).map(EndVote::Signal);
            let vote = self.progress.wish.as_ref().map(Wish::vote).or(signal);
            let limit = self.limit();
            let (watchdog, votes) = (&self.watchdog, &mut self.votes);
            let cast = || votes.cast(&self.processes, vote);
            let agreed =
                watchdog.wait(limit, || format!("the votes of all processes on step {done}"), cast)?;
            if done == run.steps {
                self.drain(0)?;
                let agreed =
                    agreed.map_or_else(|| self.votes.rest(&self.processes), |agreed| Ok(Some(agreed)))?;
                // A signal at the end of all steps has nothing to stop.
                let ends =
                    |agreed: &Agreed| self.progress.held > 0 || !matches!(agreed.vote, EndVote::Signal(_));
                if let Some(agreed) = agreed.filter(ends) {
                    return self.end_early(done, Some(agreed));
                }
                break;
            }
            if let Some(agreed) = agreed {
                return self.end_early(done, Some(agreed));
            }
            if due(done, run.checkpoint_every) || self.is_late(done)? {
                self.save(done)?;
            }
            self.look(done)?;
        }
        self.end()
    }

    /// Puts the batch of step `done` on its way to the devices.
    ///
    /// # Errors
    /// When there is none, or a signal came while it was waited for; the state is as it was.
    fn feed(&mut self, done: u64) -> Result<()> {
        let (begin, limit, stop) =
            (Instant::now(), Duration::from_secs(self.config.run.hang_timeout), self.stop);
        let mut told = LONG_WAIT;
        let mut waiting = |waited: Duration| -> Result<()> {
            if let Some(signal) = stop.requested().filter(|_| waited > SHORT_WAIT) {
                bail!(Failure::new(Code::Stopped, signal));
            }
            if waited >= told {
                warn!(
                    event = "waiting",
                    step = done,
                    "waiting for the data of step {done} for {} s",
                    told.as_secs()
                );
                told *= 2;
            }
            if !limit.is_zero() && waited >= limit {
                let text = format!("the data of step {done} did not come within {} s", limit.as_secs());
                bail!(Failure::storage(text).help(
                    "see whether their disk or bucket answers, and go on with --resume; run.hang_timeout is the limit"
                ));
            }
            Ok(())
        };
        let batch = self.loader.next_while(&mut waiting);
        let waited = begin.elapsed();
        self.goodput.data += waited;
        self.metrics.bad_samples(self.loader.bad_samples());
        let mut batch = batch?;
        let samples = std::mem::take(&mut batch.ids);
        let source = Some(&self.inputs.source);
        put_batch(self.runtime.engine(), &self.step, &mut self.state.values, &self.rows, batch, source)?;
        self.metrics.step(waited);
        self.progress.in_flight.push_back(InFlight { step: done, samples, reports: vec![] });
        Ok(())
    }

    /// Starts a step on the values that are there.
    fn dispatch(&mut self, done: u64) -> Result<()> {
        let reports = self.start_step().with_context(|| format!("step {done} failed"))?;
        match self.progress.in_flight.back_mut() {
            Some(fed) if fed.step == done => fed.reports = reports,
            _ => self.progress.in_flight.push_back(InFlight { step: done, samples: vec![], reports }),
        }
        Ok(())
    }

    fn start_step(&mut self) -> Result<Vec<Fetch>> {
        let values = &mut self.state.values;
        values.run(&self.step)?;
        self.reports.iter().map(|name| Ok(values.take(name)?.fetch()?)).collect()
    }

    /// Says whether the next steps leave the state as it is.
    fn hold(&mut self, hold: bool) -> Result<()> {
        if hold {
            // Who never had a batch has nothing to give: what it gives is not looked at.
            put_zeros(self.runtime.engine(), &self.step, &mut self.state.values)?;
        }
        self.progress.holding = hold;
        put_hold(self.runtime.engine(), &self.step, &mut self.state.values, &self.rows, hold)
    }

    /// How long the devices may take for a step.
    fn limit(&self) -> Duration {
        let known = self.progress.slowest * PATIENCE;
        match self.config.run.hang_timeout {
            // The first ones may load and compile what they need.
            limit if limit > 0 && !known.is_zero() => known.max(Duration::from_secs(limit)),
            _ => Duration::ZERO,
        }
    }

    /// Waits until at most `left` steps are under way and logs those that are due.
    fn drain(&mut self, left: usize) -> Result<()> {
        while self.progress.in_flight.len() > left {
            let Some(InFlight { step, samples, reports }) = self.progress.in_flight.pop_front() else {
                break;
            };
            let begin = Instant::now();
            let read = || reports.into_iter().map(|fetch| Ok(fetch.wait()?.to_vec::<f32>()?)).collect();
            let values: Result<Vec<Vec<f32>>> =
                self.watchdog.wait(self.limit(), || format!("step {step} on the devices"), read);
            let values = values.with_context(|| format!("step {step} failed"))?;
            let done = step - self.first;
            if done > FIRST_STEPS && done <= 2 * FIRST_STEPS {
                self.progress.slowest = self.progress.slowest.max(begin.elapsed());
            }
            self.read(step, samples, &values)?;
        }
        Ok(())
    }

    /// Takes in what a step reported.
    fn read(&mut self, step: u64, samples: Vec<String>, values: &[Vec<f32>]) -> Result<()> {
        let (mut metrics, mut outcome, mut grad_norms): (Vec<(&str, f64)>, _, _) = (vec![], None, vec![]);
        for (name, values) in self.reports.iter().zip(values) {
            match (name.as_str(), &values[..]) {
                ("bands/loss" | "bands/weight", _) => {}
                ("grad_norms", norms) => grad_norms = norms.to_vec(),
                ("outcome", [number]) => outcome = Outcome::of(f64::from(*number)),
                (name, [value]) => metrics.push((name, f64::from(*value))),
                (name, _) => bail!("{name} is not a scalar"),
            }
        }
        let outcome = outcome.context("the step did not tell what became of it")?;
        if outcome == Outcome::Held {
            self.progress.held += 1;
            return Ok(());
        }
        if outcome != Outcome::NotFinite {
            // The state that this step began with has a finite loss.
            self.store.confirm(step - 1);
            for (name, values) in self.reports.iter().zip(values) {
                match name.as_str() {
                    "bands/loss" => self.progress.bins.loss(values),
                    "bands/weight" => self.progress.bins.weight(values),
                    _ => {}
                }
            }
        }
        self.goodput.step(outcome == Outcome::Applied);
        if due(step, self.config.run.log_every)
            || step == self.config.run.steps
            || outcome != Outcome::Applied
        {
            let bins = self.progress.bins.take();
            let mut all = metrics.clone();
            all.extend(bins.iter().map(|(name, loss)| (name.as_str(), *loss)));
            self.metrics.log(step, &all);
            if let Some(text) = self.task.watch(&metrics).filter(|_| self.processes.is_first()) {
                warn!(event = "collapse", step, "step {step}: {text}");
            }
        }
        if outcome != Outcome::Applied {
            let of =
                |name: &str| metrics.iter().find(|(n, _)| *n == name).map_or(f64::NAN, |(_, value)| *value);
            let loss = metrics.first().map_or(f64::NAN, |(_, loss)| *loss);
            let skipped =
                SkippedStep { step, outcome, loss, grad_norm: of("grad_norm"), samples, grad_norms };
            let lists = self.processes.is_first();
            if let Err(failure) = self.skips.add(&skipped, self.metrics.last(), lists) {
                self.progress.wish.get_or_insert(Wish::Failed(failure.into()));
            }
        }
        Ok(())
    }

    /// Whether the last checkpoint is older than it may be, for any of the processes: their clocks differ.
    fn is_late(&self, step: u64) -> Result<bool> {
        let (run, saved) = (&self.config.run, self.progress.saved);
        if run.checkpoint_minutes == 0 || !due(step, run.log_every) {
            return Ok(false);
        }
        let limit = Duration::from_secs(run.checkpoint_minutes.saturating_mul(60));
        Ok(!self.none(saved.is_some_and(|saved| saved.elapsed() >= limit))?)
    }

    /// Copies the state out and hands it to the background, which commits it once a later step was finite.
    fn save(&mut self, step: u64) -> Result<()> {
        let begin = Instant::now();
        if self.processes.processes() > 1 || self.store.is_unconfirmed() {
            self.drain(0)?;
        }
        // Where all steps since the last state were skipped, this is no other state.
        let keeps = self.progress.held > 0 || self.store.is_unconfirmed();
        if self.none(keeps)?
            && let Err(error) = self.stage(step)
        {
            self.progress.wish.get_or_insert(Wish::Failed(error));
        }
        self.saved(begin);
        Ok(())
    }

    /// Whether something holds for none of the processes.
    fn none(&self, holds: bool) -> Result<bool> {
        Ok(self.processes.gather(u64::from(holds))?.iter().all(|word| *word == 0))
    }

    /// Starts to write the state.
    ///
    /// # Errors
    /// When it cannot be copied, or earlier ones could not be saved.
    fn stage(&mut self, step: u64) -> Result<()> {
        let mut tensors = self.state.snapshot()?;
        let from = (&self.loader, &self.rows[..]);
        tensors.extend(position::save(self.runtime.engine(), &self.step, from, step)?);
        self.store.stage(Snapshot {
            step,
            tensors,
            config: self.config.to_kept_toml()?,
            config_hash: self.config.hash()?,
            fingerprint: self.config.fingerprint()?,
            notes: self.identity.notes(),
        })
    }

    /// Saves the state of `step`, the last that counts, and waits until it is committed; first looks whether its loss is
    /// finite, by a step that leaves it as it is. `false` where it is not: nothing is saved then.
    fn save_now(&mut self, step: u64) -> Result<bool> {
        let begin = Instant::now();
        self.drain(0)?;
        let is_saved = self.store.newest() == Some(step) && !self.store.is_unconfirmed();
        if step == self.first || self.none(!is_saved)? {
            self.store.finish()?;
            return Ok(true);
        }
        let staged = if self.store.newest() == Some(step) { Ok(()) } else { self.stage(step) };
        // Of several processes, all look, also where one cannot save.
        let holding = self.progress.holding;
        self.hold(true)?;
        let reports = self.start_step().context("the look at the state failed")?;
        let finite = self.outcome(reports)? != Outcome::NotFinite;
        self.hold(holding)?;
        if finite {
            self.store.confirm(step);
        }
        staged?;
        self.store.finish()?;
        self.saved(begin);
        Ok(finite)
    }

    /// Waits for what became of a step that is none of the run.
    fn outcome(&self, reports: Vec<Fetch>) -> Result<Outcome> {
        let at = self.reports.iter().position(|name| name == "outcome");
        let fetch = at.and_then(|at| reports.into_iter().nth(at)).context("the step tells no outcome")?;
        let read = || Ok::<_, Error>(fetch.wait()?.to_vec::<f32>()?);
        let number = self.watchdog.wait(self.limit(), || "a look at the state".into(), read)?;
        number.first().and_then(|n| Outcome::of(f64::from(*n))).context("no such outcome")
    }

    /// The step of the newest checkpoint that is known to be whole.
    fn on_disk(&self) -> Option<u64> {
        self.store.committed().or(Some(self.first).filter(|first| *first > 0))
    }

    fn saved(&mut self, begin: Instant) {
        self.goodput.saving += begin.elapsed();
        self.metrics.exclude(begin.elapsed());
        self.progress.saved = Some(Instant::now());
    }

    /// Ends before the last step, for a reason of this process or of another: what is sound is saved.
    fn end_early(mut self, at: u64, agreed: Option<Agreed>) -> Result<()> {
        // Steps that were held back did nothing.
        self.drain(0)?;
        let step = at - self.progress.held;
        let mut saved = self.save_now(step);
        self.metrics.finish();
        self.tell_goodput();
        if let Err(unsent) = self.store.send() {
            saved = saved.and(Err(unsent));
        }
        let told = match (&saved, self.on_disk()) {
            (Ok(true), _) if step == 0 => "before the first step".into(),
            (Ok(true), _) => format!("saved at step {step}"),
            (_, Some(newest)) => {
                format!("at step {step}, which could not be saved; the last checkpoint is of step {newest}")
            }
            (_, None) => format!("at step {step}, which could not be saved; there is no checkpoint"),
        };
        let wish = self.progress.wish.take();
        let other = agreed.filter(|agreed| agreed.process != self.processes.process());
        match (wish, agreed.map(|agreed| agreed.vote)) {
            (Some(Wish::Failed(error)), _) => {
                if let Err(unsaved) = saved {
                    warn!("{unsaved:#}");
                }
                info!(event = "ended", step, "ends {told}");
                Err(error)
            }
            (Some(Wish::Signal(signal)), None) | (_, Some(EndVote::Signal(signal))) => {
                saved?;
                let signal = signals::name(signal).unwrap_or("a signal");
                let stopped = Failure::new(Code::Stopped, format!("{signal}: {told}"));
                Err(stopped.help("go on with the same command and --resume").into())
            }
            (_, Some(EndVote::Failed(code))) => {
                let process = other.map_or(0, |agreed| agreed.process);
                let text = format!("process {process} of the run could not go on; all end {told}");
                Err(Failure::new(code, text).help("its own log says why").into())
            }
            (None, None) => Ok(()),
        }
    }

    /// What comes after the last step.
    fn end(mut self) -> Result<()> {
        let run = &self.config.run;
        let trained = self.first < run.steps;
        let saved = if trained { self.save_now(run.steps) } else { Ok(true) };
        self.metrics.finish();
        let saved = saved.and_then(|finite| match self.progress.wish.take() {
            Some(Wish::Failed(error)) => Err(error),
            _ if !finite => {
                let text = format!("the loss is not finite after step {}, which is not saved", run.steps);
                let help = "a lower optimizer.lr; the checkpoints are of steps before, and finite";
                Err(Failure::new(Code::NonFinite, text).help(help).into())
            }
            _ => Ok(()),
        });
        self.processes.all_ok("save the last step", saved)?;
        let bad = self.loader.bad_samples();
        if bad.total() > 0 {
            let list = bad_samples::list_name(self.processes.process());
            info!("bad samples skipped: {bad}, listed in {}/{list}", remote::name(&run.dir));
        }
        if !trained && let Err(error) = self.store.prune() {
            warn!("{error:#}");
        }
        // What a run that was stopped at its very end has already is not made twice.
        let drawn = !trained && resume::is_drawn(&run.dir, self.config);
        let evaluations = self.due_evaluations(run.steps, true, !trained)?;
        let looked = self.guarded(run.steps, true, |this| {
            if !drawn {
                this.images(run.steps)?;
            }
            this.evaluate(run.steps, true, &evaluations)
        });
        if let Err(error) = looked {
            if code(&error) != Code::Stopped {
                return Err(error);
            }
            let text =
                format!("{error}: saved at step {}, its images and evaluations are not done", run.steps);
            bail!(Failure::new(Code::Stopped, text).help("go on with the same command and --resume"));
        }
        // What the last evaluations beat goes.
        if self.best.is_some()
            && let Err(error) = self.store.prune()
        {
            warn!("{error:#}");
        }
        let left = self.task.leave(&self.state.values, &self.inputs, self.processes.is_first())?;
        self.store.send()?;
        if self.processes.is_first() {
            self.session.done(&self.ending(left));
        }
        Ok(())
    }

    /// What there is after the last step, and what to do with it.
    fn ending(&self, left: Option<String>) -> Ending {
        let run = &self.config.run;
        let loss = self.metrics.last().map_or(String::new(), |(_, shown)| format!(", {shown}"));
        let shown = self.config.sample.preview_images > 0;
        let sheet = if shown { format!("{}, ", sheet_name(run.steps)) } else { String::new() };
        let dir = remote::name(&run.dir);
        let left = left.map_or(String::new(), |left| format!("{left}, "));
        Ending {
            what: format!("{}{loss}", count(run.steps - self.first, "step")),
            compiled: self.runtime.compiling().read(),
            goodput: self.goodput.told(),
            results: Some(format!("{dir}: {left}{sheet}the checkpoint of step {}, metrics.jsonl", run.steps)),
            next: Some(self.task.next(&self.inputs)),
        }
    }

    fn tell_goodput(&self) {
        if let Some(goodput) = self.goodput.told().filter(|_| self.processes.is_first()) {
            info!(event = "goodput", "goodput: {goodput}");
        }
    }

    /// Draws and evaluates what is due after `step`, before the last. That it fails does not end the run.
    fn look(&mut self, step: u64) -> Result<()> {
        let (run, again) = (&self.config.run, step == self.first);
        let mut images = due(step, run.sample_every) && self.config.sample.preview_images > 0;
        if again && images {
            images &= !self.none(!run.dir.join(sheet_name(step)).exists())?;
        }
        let evaluations = self.due_evaluations(step, false, again)?;
        if !images && evaluations.is_empty() {
            return Ok(());
        }
        let long = self.progress.saved.is_some_and(|saved| saved.elapsed() > WORTH_SAVING);
        // The clocks of processes differ.
        if !self.progress.compiled
            && self.progress.held == 0
            && !self.none(long)?
            && let Err(error) = self.save_now(step)
        {
            self.progress.wish.get_or_insert(Wish::Failed(error));
        }
        let looked = self.guarded(step, false, |this| {
            let drawn = if images { this.images(step) } else { Ok(()) };
            drawn.and_then(|()| this.evaluate(step, false, &evaluations))
        });
        self.progress.compiled = true;
        match looked {
            Err(error) if code(&error) == Code::Stopped => {
                info!("{error}: what is drawn and evaluated at step {step} is given up");
                // Not after another step: it is made up for when the run goes on from this one.
                self.progress.wish.get_or_insert(Wish::of(error, self.stop));
            }
            Err(error) => warn!("what was to be seen at step {step} cannot be: {error:#}; the run goes on"),
            Ok(()) => {}
        }
        Ok(())
    }

    /// Does what compiles, draws and evaluates, so that a signal ends it soon.
    fn guarded(&mut self, step: u64, last: bool, work: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        let begin = Instant::now();
        self.runtime.interrupt().set(Some(self.stop.clone()));
        let saved = if last { Some(step) } else { self.on_disk() };
        // In the compiler, nobody asks whether to go on.
        let late = saved.map(|saved| LateExit::after_signal(self.stop, format!("saved at step {saved}")));
        let result = work(self);
        drop(late);
        self.runtime.interrupt().set(None);
        self.goodput.looking += begin.elapsed();
        result
    }

    /// A captioned sheet of images by the averaged weights.
    fn images(&mut self, step: u64) -> Result<()> {
        if self.config.sample.preview_images == 0 {
            return Ok(());
        }
        let begin = Instant::now();
        let path = self.config.run.dir.join(sheet_name(step));
        let to = self.processes.is_first().then_some(path.as_path());
        self.task.sheet(&self.state.values, &self.inputs, to)?;
        if self.processes.is_first() {
            self.metrics.image(step, &path)?;
        }
        info!(event = "images", step, path = %path.display(), "images at step {step}: {}", path.display());
        self.metrics.exclude(begin.elapsed());
        Ok(())
    }

    /// Which evaluators are due after `step`: all of them after the last. Of a step that was trained `before`, those whose
    /// numbers are not there.
    fn due_evaluations(&self, step: u64, last: bool, before: bool) -> Result<Vec<usize>> {
        let mut all = vec![];
        for (number, evaluation) in self.evaluations.iter().enumerate() {
            if !last && !due(step, evaluation.every) {
                continue;
            }
            // Metrics are read only when a run goes on.
            let name = [evaluation.name.as_str()];
            if !before || !self.none(!resume::is_evaluated_at(&self.config.run.dir, step, &name))? {
                all.push(number);
            }
        }
        Ok(all)
    }

    /// Runs evaluators after `step`, by the averaged weights.
    fn evaluate(&mut self, step: u64, last: bool, which: &[usize]) -> Result<()> {
        if which.is_empty() {
            return Ok(());
        }
        let mut evaluations = std::mem::take(&mut self.evaluations);
        let mut result = Ok(());
        for number in which {
            result = result.and_then(|()| self.evaluate_one(step, last, &mut evaluations[*number]));
        }
        self.evaluations = evaluations;
        self.task.evaluated();
        result
    }

    fn evaluate_one(&mut self, step: u64, last: bool, evaluation: &mut Evaluation) -> Result<()> {
        self.drain(0)?;
        let begin = Instant::now();
        let (hidden, session, first) = (Console::hidden(), self.session, self.processes.is_first());
        let console = if first { &session.console } else { &hidden };
        let findings = match &mut evaluation.evaluator {
            Opened::Images(evaluator) => {
                let evaluator: &mut dyn Evaluator = &mut **evaluator;
                let with = (evaluator, evaluation.seed);
                self.task.evaluate(&self.state.values, &self.inputs, console, with)?
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
        if let Some(best) = &self.best {
            best.tell(&self.store, step, &evaluation.name, &named);
        }
        self.metrics.note(step, &named.iter().map(|(n, v)| (n.as_str(), *v)).collect::<Vec<_>>());
        match (last, first) {
            (true, true) => writeln!(stdout(), "{}", findings.text)?,
            (false, true) => info!("step {step}, {}:\n{}", evaluation.name, findings.text),
            (_, false) => {}
        }
        Ok(())
    }
}

/// Whether something that happens every `every` steps, 0 for never, happens at `step`.
fn due(step: u64, every: u64) -> bool {
    every > 0 && step.is_multiple_of(every)
}
