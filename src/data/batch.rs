//! Batches made ahead of time: worker threads decode and encode, the training loop takes them in order.

use std::collections::BTreeMap;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};

use super::order::Order;
use super::quarantine::{Counts, DEFAULT_SHARE, Quarantine};
use super::{BadSample, Dataset, Example};
use crate::codec::{Codec, Tokens};
use crate::text::TextEncoder;

/// Neighbours that are tried in place of a bad sample before the data are given up.
const REPLACEMENTS: u64 = 64;

/// What one step trains on, or one evaluation reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// The step it is for.
    pub step: u64,
    /// `[samples, tokens, channels]`, or `[samples, tokens]` of discrete tokens.
    pub shape: Vec<usize>,
    /// Image tokens of all samples, of that shape.
    pub tokens: Tokens,
    /// `[samples, text tokens, features]`.
    pub text_shape: [usize; 3],
    /// Text features, of that shape.
    pub text_features: Vec<f32>,
    /// `[samples, text tokens]`: 1 for a token, 0 for padding.
    pub text_mask: Vec<u8>,
    /// The samples' names.
    pub ids: Vec<String>,
    /// The samples' captions.
    pub captions: Vec<String>,
    /// Words of the captions that were cut off, over all samples.
    pub truncated_words: usize,
}

impl Batch {
    /// The batch of some examples, which must have pictures of one size.
    ///
    /// # Errors
    /// If there is no example, or a picture's size differs from the first or does not fit the codec.
    pub fn new(step: u64, examples: Vec<Example>, codec: &Codec, text: &dyn TextEncoder) -> Result<Self> {
        let first = examples.first().context("a batch of 0 samples")?;
        let size = (first.picture.height(), first.picture.width());
        let count = codec.tokens(size.0, size.1).with_context(|| format!("sample {}", first.id))?;
        let mut batch = Self {
            step,
            shape: vec![examples.len(), count],
            tokens: codec.encode(&first.picture)?,
            text_shape: [examples.len(), text.length(), text.width()],
            text_features: vec![],
            text_mask: vec![],
            ids: vec![],
            captions: vec![],
            truncated_words: 0,
        };
        if let Tokens::Continuous(values) = &batch.tokens {
            batch.shape.push(values.len() / count);
        }
        for (number, Example { picture, caption, id }) in examples.into_iter().enumerate() {
            ensure!(
                (picture.height(), picture.width()) == size,
                "sample {id} is {} x {} pixels, others of its batch {} x {}",
                picture.height(),
                picture.width(),
                size.0,
                size.1
            );
            if number > 0 {
                batch.tokens.append(codec.encode(&picture)?)?;
            }
            let features = text.encode(&caption);
            batch.text_features.extend(features.features);
            batch.text_mask.extend(features.mask);
            batch.truncated_words += features.truncated;
            batch.ids.push(id);
            batch.captions.push(caption);
        }
        Ok(batch)
    }
}

/// How a [`Loader`] works. None of it but `first_step` and `slots` changes what is in a batch.
#[derive(Clone, Debug)]
pub struct LoaderOptions {
    /// The step of the first batch.
    pub first_step: u64,
    /// The slots of each batch to load: all of `0..order.batch()`, or one host's part.
    pub slots: Range<u64>,
    /// Worker threads; 0 for one per core.
    pub threads: usize,
    /// Batches that may be ready or under way at once; at least one per thread.
    pub ahead: usize,
    /// The share of samples that may be bad, 0 to 1.
    pub bad_share: f64,
    /// Where bad samples are listed, as JSON Lines.
    pub bad_list: Option<PathBuf>,
}

impl LoaderOptions {
    /// All slots of `order` from `first_step` on, on all cores, 4 batches ahead, 1% bad samples, no list.
    pub fn new(order: &Order, first_step: u64) -> Self {
        Self {
            first_step,
            slots: 0..order.batch(),
            threads: 0,
            ahead: 4,
            bad_share: DEFAULT_SHARE,
            bad_list: None,
        }
    }
}

/// Where batches come from: which samples, in which order, made into what.
#[derive(Clone)]
pub struct Source {
    /// The samples.
    pub dataset: Arc<dyn Dataset>,
    /// Their order.
    pub order: Order,
    /// Pictures to tokens.
    pub codec: Arc<Codec>,
    /// Captions to features.
    pub text: Arc<dyn TextEncoder>,
}

/// Batches of a run, made ahead on worker threads. The batch of a step is the same whatever the number of
/// threads and wherever the run began. Threads end when the loader is dropped.
///
/// In place of a bad sample its slot takes the next good one in the order of its epoch, which thus comes twice:
/// batches after it do not shift, so a resume needs to know nothing of bad samples.
#[derive(Debug)]
pub struct Loader {
    shared: Arc<Shared>,
    workers: Vec<JoinHandle<()>>,
    step: u64,
    quarantine: Quarantine,
    truncated_words: u64,
    failed: bool,
    waited: Duration,
    since: Option<Instant>,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    /// The consumer took a batch, or stops.
    taken: Condvar,
    /// A worker finished a batch.
    made: Condvar,
}

#[derive(Debug)]
struct State {
    /// The next step to be made, and the first that may not be made yet.
    next: u64,
    end: u64,
    done: BTreeMap<u64, Made>,
    stop: bool,
}

/// What a worker made of a step: the bad samples it met, in slot order, then the batch or why there is none.
#[derive(Debug)]
struct Made {
    bad: Vec<BadSample>,
    batch: Result<Batch, Failure>,
}

#[derive(Debug)]
enum Failure {
    /// No sample near a slot's place can be used.
    Bad(BadSample),
    Other(anyhow::Error),
}

impl Loader {
    /// Starts the workers.
    ///
    /// # Errors
    /// If the options are out of range, the list of bad samples cannot be opened, or no thread can be started.
    pub fn new(source: Source, options: LoaderOptions) -> Result<Self> {
        let LoaderOptions { first_step, slots, threads, ahead, bad_share, bad_list } = options;
        ensure!(
            slots.start < slots.end && slots.end <= source.order.batch(),
            "slots {} to {} of a batch of {} were asked for",
            slots.start,
            slots.end,
            source.order.batch()
        );
        ensure!(
            source.order.len() == source.dataset.len(),
            "the order is of {} samples, the dataset has {}",
            source.order.len(),
            source.dataset.len()
        );
        let threads =
            if threads == 0 { thread::available_parallelism().map_or(1, usize::from) } else { threads };
        let ahead = ahead.max(threads) as u64;
        // The share of a small dataset is taken of all of it.
        let quarantine = Quarantine::new(bad_share, source.dataset.len().min(1000), bad_list.as_deref())?;
        let shared = Arc::new(Shared {
            state: Mutex::new(State {
                next: first_step,
                end: first_step.saturating_add(ahead),
                done: BTreeMap::new(),
                stop: false,
            }),
            taken: Condvar::new(),
            made: Condvar::new(),
        });
        let mut loader = Self {
            shared,
            workers: Vec::with_capacity(threads),
            step: first_step,
            quarantine,
            truncated_words: 0,
            failed: false,
            waited: Duration::ZERO,
            since: None,
        };
        for number in 0..threads {
            let (shared, source, slots) = (Arc::clone(&loader.shared), source.clone(), slots.clone());
            let worker = thread::Builder::new()
                .name(format!("loader-{number}"))
                .spawn(move || work(&shared, &source, &slots))
                .context("cannot start a loader thread")?;
            loader.workers.push(worker);
        }
        Ok(loader)
    }

    /// The batch of the next step; waits for it if it is not ready.
    ///
    /// # Errors
    /// [`TooManyBadSamples`](super::quarantine::TooManyBadSamples) if the data are too bad to go on; else if a
    /// picture does not fit the codec, or the list of bad samples cannot be written. After an error every call
    /// is an error.
    #[allow(clippy::should_implement_trait, reason = "an iterator ends; this fails")]
    pub fn next(&mut self) -> Result<Batch> {
        if self.failed {
            bail!("the loader stopped at step {} after an error", self.step);
        }
        let begin = Instant::now();
        self.since.get_or_insert(begin);
        let made = self.take();
        self.waited += begin.elapsed();
        let result = self.settle(made);
        match &result {
            Ok(batch) => {
                self.step += 1;
                self.truncated_words += batch.truncated_words as u64;
            }
            Err(_) => self.failed = true,
        }
        result
    }

    fn take(&self) -> Made {
        let mut state = self.shared.lock();
        loop {
            if let Some(made) = state.done.remove(&self.step) {
                state.end = state.end.saturating_add(1);
                self.shared.taken.notify_one();
                return made;
            }
            state = self.shared.made.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn settle(&mut self, made: Made) -> Result<Batch> {
        // The good ones first: the share of bad ones is of the whole batch.
        if let Ok(batch) = &made.batch {
            self.quarantine.good((batch.ids.len() - made.bad.len()) as u64);
        }
        for sample in &made.bad {
            self.quarantine.bad(sample)?;
        }
        made.batch.map_err(|failure| match failure {
            Failure::Bad(last) => self.quarantine.too_many(&last).into(),
            Failure::Other(error) => error.context(format!("cannot load the batch of step {}", self.step)),
        })
    }

    /// The step that the next call of [`next`](Self::next) gives.
    pub fn step(&self) -> u64 {
        self.step
    }

    /// Bad samples so far in this process.
    pub fn bad_samples(&self) -> &Counts {
        self.quarantine.counts()
    }

    /// Words of captions cut off so far in this process.
    pub fn truncated_words(&self) -> u64 {
        self.truncated_words
    }

    /// The share of time, 0 to 1, that the consumer has waited in [`next`](Self::next) since the last call of
    /// this function (at first: since the first batch was asked for).
    pub fn take_wait_share(&mut self) -> f64 {
        let now = Instant::now();
        let all = self.since.replace(now).map_or(Duration::ZERO, |since| now - since);
        let waited = std::mem::take(&mut self.waited);
        if all.is_zero() { 0.0 } else { (waited.as_secs_f64() / all.as_secs_f64()).min(1.0) }
    }
}

impl Drop for Loader {
    fn drop(&mut self) {
        self.shared.lock().stop = true;
        self.shared.taken.notify_all();
        for worker in self.workers.drain(..) {
            // A worker catches its panics and hands them over as errors.
            let _ = worker.join();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs under the lock, so a poisoned state is whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn work(shared: &Shared, source: &Source, slots: &Range<u64>) {
    loop {
        let mut state = shared.lock();
        while state.next >= state.end && !state.stop {
            state = shared.taken.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.stop {
            return;
        }
        let step = state.next;
        state.next += 1;
        drop(state);
        let stopped = || shared.lock().stop;
        let made = catch_unwind(AssertUnwindSafe(|| make(source, step, slots, &stopped)));
        let made = made.unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message");
            Made { bad: Vec::new(), batch: Err(Failure::Other(anyhow!("a loader thread panicked: {text}"))) }
        });
        shared.lock().done.insert(step, made);
        shared.made.notify_one();
    }
}

/// The batch of a step. Ends early, with a batch nobody takes, once `stopped`.
fn make(source: &Source, step: u64, slots: &Range<u64>, stopped: &dyn Fn() -> bool) -> Made {
    let mut bad = Vec::new();
    let mut examples = Vec::new();
    for slot in slots.clone() {
        if stopped() {
            break;
        }
        match sample(source, step, slot, &mut bad) {
            Ok(example) => examples.push(example),
            Err(last) => return Made { bad, batch: Err(Failure::Bad(last)) },
        }
    }
    let batch = Batch::new(step, examples, &source.codec, &*source.text).map_err(Failure::Other);
    Made { bad, batch }
}

/// The sample of a slot, or the next good one in the order of its epoch. The slot's own sample goes into `bad`
/// if it is; neighbours that are bad as well go there in their own slots, unless they are the end of the run.
fn sample(source: &Source, step: u64, slot: u64, bad: &mut Vec<BadSample>) -> Result<Example, BadSample> {
    let (epoch, position) = source.order.place(step, slot);
    let mut faults = Vec::new();
    loop {
        // Positions count modulo the length, so the end of an epoch goes on at its beginning.
        let place = (u128::from(position) + faults.len() as u128) % u128::from(source.order.len());
        match source.dataset.get(source.order.sample(epoch, place as u64)) {
            Ok(example) => {
                bad.extend(faults.into_iter().next());
                return Ok(example);
            }
            Err(fault) => {
                faults.push(fault.clone());
                if faults.len() as u64 >= REPLACEMENTS.min(source.order.len()) {
                    bad.extend(faults);
                    return Err(fault);
                }
            }
        }
    }
}

#[cfg(test)]
#[path = "batch_tests.rs"]
mod tests;
