//! Batches made ahead of time: worker threads decode and encode, the training loop takes them in order.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};

use super::bad_samples::{BadSamples, Counts, DEFAULT_SHARE};
use super::mixture::Mixture;
use super::shard_order::Cursor;
use super::streams::{Position, Streams};
use super::{BadSample, Content, Encoded, Example};
use crate::encoders::image::{ImageTokenizer, Images, Tokens};
use crate::encoders::text::{TextEncoder, Texts};
use crate::formats::image::Image;
use crate::util::parallel::no_thread;
use crate::util::text::printable;

/// Neighbors that are tried in place of a bad sample before the data are given up.
const REPLACEMENTS: u64 = 64;

/// Worker threads per core for data that are read over a network, and the most of them.
pub const REMOTE_THREADS: usize = 16;
const MAX_REMOTE_THREADS: usize = 256;

/// The most samples that a worker takes at once.
const CHUNK: u64 = 16;

/// What one step trains on, or one evaluation reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// The step it is for.
    pub step: u64,
    /// `[samples, tokens, channels]`, or `[samples, tokens]` of discrete tokens; `[samples, height, width, 3]` of pixels.
    pub shape: Vec<usize>,
    /// Image tokens of all samples, of that shape, or the pixels that the devices make them of.
    pub images: Images,
    /// `[samples, text tokens, features]`.
    pub text_shape: [usize; 3],
    /// Text features of that shape, or what the devices make them of; with the mask.
    pub texts: Texts,
    /// The samples' names.
    pub ids: Vec<String>,
    /// The samples' captions.
    pub captions: Vec<String>,
}

impl Batch {
    /// The batch of some examples, all of them encoded or none: of images and captions, what goes to the devices.
    ///
    /// # Errors
    /// If there is no example, some are encoded and others not, or an image does not fit the codec or the others.
    pub fn new(
        step: u64,
        examples: Vec<Example>,
        codec: &dyn ImageTokenizer,
        text: &dyn TextEncoder,
    ) -> Result<Self> {
        let raw: Vec<(&Example, &Image)> = examples.iter().filter_map(|e| Some((e, e.image()?))).collect();
        one_size(&raw)?;
        let images: Vec<&Image> = raw.iter().map(|(_, image)| *image).collect();
        let captions: Vec<&str> = raw.iter().map(|(example, _)| example.caption.as_str()).collect();
        let samples = examples.len();
        let mut batch = Self {
            step,
            shape: vec![],
            images: Images::Tokens(Tokens::Discrete(vec![])),
            text_shape: [samples, text.length(), text.width()],
            texts: Texts::default(),
            ids: examples.iter().map(|e| e.id.clone()).collect(),
            captions: examples.iter().map(|e| e.caption.clone()).collect(),
        };
        if images.len() == samples {
            (batch.images, batch.texts) = (codec.prepare(&images)?, text.prepare(&captions)?);
            batch.shape = match (&batch.images, images.first()) {
                (Images::Tokens(tokens), Some(first)) => {
                    shape(samples, codec.tokens(first.height(), first.width())?, tokens)
                }
                (Images::Pixels(pixels), _) => vec![samples, pixels.size[0], pixels.size[1], 3],
                (_, None) => bail!("a batch of 0 samples"),
            };
            return Ok(batch);
        }
        for Example { content, id, .. } in examples {
            let Content::Encoded(encoded) = content else {
                bail!("sample {}: it is not encoded, others of its batch are", printable(&id));
            };
            batch.add(encoded).with_context(|| format!("sample {}", printable(&id)))?;
        }
        Ok(batch)
    }

    /// Appends an encoded sample.
    fn add(&mut self, Encoded { count, tokens, text }: Encoded) -> Result<()> {
        let [samples, length, width] = self.text_shape;
        let mut one = shape(1, count, &tokens);
        one[0] = samples;
        match &mut self.images {
            Images::Tokens(all) if !self.shape.is_empty() => {
                let (one, other) = (&one[1..], &self.shape[1..]);
                ensure!(one == other, "its tokens are {one:?}, those of others of its batch {other:?}");
                all.append(tokens)?;
            }
            first => (self.shape, *first) = (one, Images::Tokens(tokens)),
        }
        ensure!(
            (text.mask.len(), text.features.len()) == (length, length * width),
            "its text has {} tokens and {} features, the encoder {length} x {width}",
            text.mask.len(),
            text.features.len()
        );
        self.texts.add(&text);
        Ok(())
    }
}

/// Fails with the name of the first image that is not as large as the others.
fn one_size(raw: &[(&Example, &Image)]) -> Result<()> {
    let sides = |image: &Image| [image.height(), image.width()];
    let Some((_, first)) = raw.first() else { return Ok(()) };
    let Some((odd, image)) = raw.iter().find(|(_, image)| sides(image) != sides(first)) else {
        return Ok(());
    };
    let ([h, w], [height, width], id) = (sides(image), sides(first), printable(&odd.id));
    bail!("sample {id}: its image has {h} x {w} pixels, others of its batch {height} x {width}");
}

/// The shape of the tokens of so many images, `count` each.
fn shape(images: usize, count: usize, tokens: &Tokens) -> Vec<usize> {
    match tokens {
        Tokens::Continuous(values) => vec![images, count, values.len() / (images * count).max(1)],
        Tokens::Discrete(_) => vec![images, count],
    }
}

/// How often who waits for a batch looks up.
const LOOK_UP: Duration = Duration::from_millis(100);

/// How a [`Loader`] works. None of it but `first_step` and `slots` changes what is in a batch.
#[derive(Clone, Debug)]
pub struct LoaderOptions {
    /// The step of the first batch.
    pub first_step: u64,
    /// The slots of each batch to load, ascending: all of `0..batch`, or those of one host.
    pub slots: Vec<u64>,
    /// Worker threads; 0 for one per core, or [`REMOTE_THREADS`] per core where reads wait for a network.
    pub threads: usize,
    /// Batches that may be ready or under way at once, at least 1.
    pub ahead: usize,
    /// The share of samples that may be bad, 0 to 1.
    pub max_bad_fraction: f64,
    /// Where bad samples are listed, as JSON Lines.
    pub bad_list: Option<PathBuf>,
    /// Where a run goes on that reads shards in their order, as [`Loader::position`] gave it; from the first shard on,
    /// without.
    pub position: Option<Position>,
}

impl LoaderOptions {
    /// All slots of batches of `batch` from `first_step` on, on all cores, 4 batches ahead, 1% bad samples, no list.
    pub fn new(batch: u64, first_step: u64) -> Self {
        Self {
            first_step,
            slots: (0..batch).collect(),
            threads: 0,
            ahead: 4,
            max_bad_fraction: DEFAULT_SHARE,
            bad_list: None,
            position: None,
        }
    }
}

/// Where batches come from: which samples, in which order, made into what.
#[derive(Clone)]
pub struct Source {
    /// The samples and their order.
    pub data: Mixture,
    /// Images to tokens.
    pub codec: Arc<dyn ImageTokenizer>,
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
    streams: Option<Arc<Streams>>,
    workers: Vec<JoinHandle<()>>,
    step: u64,
    bad_samples: BadSamples,
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
    /// The next place to be drawn from, a step and the number of one of its slots, and the first step that may not
    /// be begun yet.
    next: (u64, u64),
    end: u64,
    /// Steps whose samples are under way.
    open: BTreeMap<u64, Open>,
    done: BTreeMap<u64, Made>,
    stop: bool,
}

/// A step under way: what came of its slots, in slot order, and how many are missing.
#[derive(Debug)]
struct Open {
    drawn: Vec<Option<Generated>>,
    missing: u64,
    panic: Option<String>,
}

/// What came of a slot: the bad samples met on the way, then its sample or the last of the bad ones.
#[derive(Debug)]
struct Generated {
    bad: Vec<BadSample>,
    sample: Result<Example, BadSample>,
}

/// What came of a step: the bad samples it met, in slot order, then the batch or why there is none.
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
        let LoaderOptions { first_step, slots, threads, ahead, max_bad_fraction, bad_list, position } =
            options;
        ensure!(
            slots.last().is_some_and(|last| *last < source.data.batch()) && slots.is_sorted(),
            "slots {:?} to {:?} of a batch of {} were asked for",
            slots.first(),
            slots.last(),
            source.data.batch()
        );
        let streams = source.data.streams((first_step, slots.clone()), position.as_ref())?.map(Arc::new);
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let threads = match threads {
            // What streams read is in memory.
            0 if streams.is_none() && source.data.is_remote() => {
                (cores * REMOTE_THREADS).min(MAX_REMOTE_THREADS)
            }
            0 => cores,
            threads => threads,
        };
        let ahead = ahead.max(1) as u64;
        // The share of a small dataset is taken of all of it.
        let least = if streams.is_some() { 1000 } else { source.data.len().min(1000) };
        let bad_samples = BadSamples::new(max_bad_fraction, least, bad_list.as_deref())?;
        let shared = Arc::new(Shared {
            state: Mutex::new(State {
                next: (first_step, 0),
                end: first_step.saturating_add(ahead),
                open: BTreeMap::new(),
                done: BTreeMap::new(),
                stop: false,
            }),
            taken: Condvar::new(),
            made: Condvar::new(),
        });
        let mut loader = Self {
            shared,
            streams,
            workers: Vec::with_capacity(threads),
            step: first_step,
            bad_samples,
            truncated_words: 0,
            failed: false,
            waited: Duration::ZERO,
            since: None,
        };
        for number in 0..threads {
            // A few chunks per thread and step, so that all have something to do until its end.
            let chunk = (slots.len() as u64 / (threads as u64 * 4)).clamp(1, CHUNK);
            let (shared, source, slots) = (Arc::clone(&loader.shared), source.clone(), slots.clone());
            let streams = loader.streams.clone();
            let worker = thread::Builder::new()
                .name(format!("loader-{number}"))
                .spawn(move || work(&shared, (&source, streams.as_deref()), &slots, chunk));
            match worker {
                Ok(worker) => loader.workers.push(worker),
                Err(error) if number == 0 => return Err(no_thread("load data on", error).into()),
                Err(error) => {
                    let reason = no_thread("load data on", error);
                    tracing::warn!("{reason}; {number} of {threads} do it");
                    break;
                }
            }
        }
        Ok(loader)
    }

    /// The batch of the next step; waits for it if it is not ready.
    ///
    /// # Errors
    /// With [`Code::Data`](crate::util::error::Code::Data) if the data are too bad to go on; else if a
    /// image does not fit the codec, or the list of bad samples cannot be written. After an error every call
    /// is an error.
    #[allow(clippy::should_implement_trait, reason = "an iterator ends; this fails")]
    pub fn next(&mut self) -> Result<Batch> {
        self.next_while(&mut |_| Ok(()))
    }

    /// [`Loader::next`] that tells `waiting`, some ten times a second, how long it has waited for the batch. An error of it
    /// ends the wait and is given back; the batch is then still to come.
    ///
    /// # Errors
    /// As [`Loader::next`], and those of `waiting`.
    pub fn next_while(&mut self, waiting: &mut dyn FnMut(Duration) -> Result<()>) -> Result<Batch> {
        if self.failed {
            bail!("the loader stopped at step {} after an error", self.step);
        }
        let begin = Instant::now();
        self.since.get_or_insert(begin);
        let made = self.take(waiting);
        self.waited += begin.elapsed();
        let result = self.settle(made?);
        match &result {
            Ok(batch) => {
                self.step += 1;
                self.truncated_words += batch.texts.truncated as u64;
            }
            Err(_) => self.failed = true,
        }
        result
    }

    fn take(&self, waiting: &mut dyn FnMut(Duration) -> Result<()>) -> Result<Made> {
        let (begin, mut state) = (Instant::now(), self.shared.lock());
        loop {
            if let Some(made) = state.done.remove(&self.step) {
                state.end = state.end.saturating_add(1);
                self.shared.taken.notify_all();
                return Ok(made);
            }
            let waited = self.shared.made.wait_timeout(state, LOOK_UP);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
            waiting(begin.elapsed())?;
        }
    }

    fn settle(&mut self, made: Made) -> Result<Batch> {
        // The good ones first: the share of bad ones is of the whole batch.
        if let Ok(batch) = &made.batch {
            self.bad_samples.good((batch.ids.len() - made.bad.len()) as u64);
        }
        for sample in &made.bad {
            self.bad_samples.bad(sample)?;
        }
        made.batch.map_err(|failure| match failure {
            Failure::Bad(last) => match last.check_store() {
                Err(error) => error,
                Ok(()) => self.bad_samples.too_many(&last).into(),
            },
            Failure::Other(error) => error.context(format!("cannot load the batch of step {}", self.step)),
        })
    }

    /// The step that the next call of [`next`](Self::next) gives.
    pub fn step(&self) -> u64 {
        self.step
    }

    /// Where the run is in its shards before `step`, of each of these slots the cursors of the streams that it takes its
    /// samples of; `None` where samples have another order, in which the step alone says it.
    ///
    /// # Errors
    /// If a slot is not loaded here, or the step is long past.
    pub fn position(&self, step: u64, slots: &[usize]) -> Result<Option<Vec<Vec<Cursor>>>> {
        let Some(streams) = &self.streams else { return Ok(None) };
        let slots: Vec<u64> = slots.iter().map(|slot| *slot as u64).collect();
        streams.position(step, &slots).map(Some)
    }

    /// Bad samples so far in this process.
    pub fn bad_samples(&self) -> &Counts {
        self.bad_samples.counts()
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

/// How long workers have to come back when nobody needs them any more. One that hangs, as on a disk that does not answer, is
/// left alone: a process that has saved its work must come to its end.
const PATIENCE: Duration = Duration::from_secs(5);

impl Drop for Loader {
    fn drop(&mut self) {
        self.shared.lock().stop = true;
        self.shared.taken.notify_all();
        if let Some(streams) = &self.streams {
            streams.stop();
        }
        let begin = Instant::now();
        for worker in self.workers.drain(..) {
            while !worker.is_finished() && begin.elapsed() < PATIENCE {
                thread::sleep(Duration::from_millis(1));
            }
            if worker.is_finished() {
                // A worker catches its panics and hands them over as errors.
                let _ = worker.join();
            }
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs under the lock, so a poisoned state is whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Draws samples, and makes the batch of a step whose last sample it drew, until the loader stops.
fn work(shared: &Shared, (source, streams): (&Source, Option<&Streams>), slots: &[u64], chunk: u64) {
    let count = slots.len() as u64;
    loop {
        let mut state = shared.lock();
        while state.next.0 >= state.end && !state.stop {
            state = shared.taken.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.stop {
            return;
        }
        let (step, first) = state.next;
        let last = count.min(first + chunk);
        state.next = if last == count { (step + 1, 0) } else { (step, last) };
        if first == 0 {
            let drawn = (0..count).map(|_| None).collect();
            state.open.insert(step, Open { drawn, missing: count, panic: None });
        }
        drop(state);

        let stopped = || shared.lock().stop;
        // After one that cannot be had the batch is lost, and others of it need not be waited for.
        let mut lost = false;
        let mut draw = |number: u64| {
            let drawn = (!lost && !stopped()).then(|| draw(source, streams, step, slots[number as usize]));
            lost |= drawn.as_ref().is_some_and(|drawn| drawn.sample.is_err());
            drawn
        };
        let drawn = caught(|| (first..last).map(&mut draw).collect::<Vec<_>>());
        let mut state = shared.lock();
        if state.stop {
            return;
        }
        let Some(open) = state.open.get_mut(&step) else { continue };
        open.missing -= last - first;
        match drawn {
            Ok(drawn) => {
                open.drawn[first as usize..last as usize].iter_mut().zip(drawn).for_each(|(at, d)| *at = d)
            }
            Err(panic) => open.panic = Some(panic),
        }
        if open.missing > 0 {
            continue;
        }
        let Some(open) = state.open.remove(&step) else { continue };
        drop(state);
        let made = caught(|| make(source, step, open)).unwrap_or_else(|panic| Made::failed(&panic));
        shared.lock().done.insert(step, made);
        shared.made.notify_one();
    }
}

/// What `f` gives, or the message of its panic.
fn caught<T>(f: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(f)).map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message").to_owned()
    })
}

impl Made {
    fn failed(panic: &str) -> Self {
        let failure = Failure::Other(anyhow!("a loader thread panicked: {panic}"));
        Self { bad: Vec::new(), batch: Err(failure) }
    }
}

/// The batch of a step all of whose slots were drawn.
fn make(source: &Source, step: u64, open: Open) -> Made {
    if let Some(panic) = open.panic {
        return Made::failed(&panic);
    }
    let mut bad = Vec::new();
    let mut examples = Vec::with_capacity(open.drawn.len());
    for drawn in open.drawn.into_iter().flatten() {
        bad.extend(drawn.bad);
        match drawn.sample {
            Ok(example) => examples.push(example),
            Err(last) => return Made { bad, batch: Err(Failure::Bad(last)) },
        }
    }
    let batch = Batch::new(step, examples, &*source.codec, &*source.text).map_err(Failure::Other);
    Made { bad, batch }
}

/// The sample of a slot, or the next good one in the order of its epoch, or of its block. The slot's own sample is among the
/// bad ones if it is; neighbors that are bad as well go there in their own slots, unless they are the end of the run.
fn draw(source: &Source, streams: Option<&Streams>, step: u64, slot: u64) -> Generated {
    if let Some(streams) = streams {
        return match streams.draw(step, slot) {
            Ok(drawn) => first_good(drawn.len(), |ahead| drawn.get(ahead)),
            Err(fault) => Generated { bad: vec![], sample: Err(fault) },
        };
    }
    let place = source.data.place(step, slot);
    first_good(source.data.parts()[place.part].dataset.len(), |ahead| source.data.get(place, ahead))
}

/// The first that is good of `len` samples.
fn first_good(len: u64, get: impl Fn(u64) -> Result<Example, BadSample>) -> Generated {
    let most = REPLACEMENTS.min(len);
    let mut bad = Vec::new();
    loop {
        match get(bad.len() as u64) {
            Ok(example) => {
                bad.truncate(1);
                return Generated { bad, sample: Ok(example) };
            }
            // Its neighbors are no better off, and nothing is wrong with it.
            Err(fault) if fault.reason.is_of_store() => {
                return Generated { bad, sample: Err(fault) };
            }
            Err(fault) => {
                bad.push(fault.clone());
                if bad.len() as u64 >= most {
                    return Generated { bad, sample: Err(fault) };
                }
            }
        }
    }
}

#[cfg(test)]
#[path = "batch_tests.rs"]
mod tests;
