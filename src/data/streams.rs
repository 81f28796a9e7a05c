//! Shards that are read from end to end by several streams at once, each on a thread of its own, which give their samples
//! in the order of [`ShardOrder`]: those of a block stand in memory, encoded as they are, until they are given.
//!
//! Where a stream goes on is a [`Cursor`], the same whatever the number of hosts: a run that resumes reads the blocks anew
//! that it was in, from the byte on at which each begins.

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};

use super::dataset::reason;
use super::shard_order::{Cursor, Place, ShardOrder};
use super::shard_set::{MeanSize, Next, ShardSample, ShardSet, Sink, Visit, unreadable};
use super::{BadSample, Example, Reason};
use crate::storage::bucket::is_unavailable;
use crate::storage::object::Blob;
use crate::util::parallel::no_thread;
use crate::util::text::count;

/// Beginnings of blocks that are remembered: more than a run has steps under way.
const REMEMBERED: usize = 1024;
/// Shards in a row without a sample that a stream reads before it gives up.
const MOST_EMPTY: u32 = 1000;
/// How long to wait for the beginning of a block that a checkpoint is to name.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often who waits looks up.
const LOOK_UP: Duration = Duration::from_millis(100);

/// Where a run goes on in its shards.
#[derive(Clone, Debug, Default)]
pub struct Position {
    /// Of each stream.
    pub cursors: Vec<Cursor>,
    /// Whether a shard that is another now is gone on with, after as many samples as were read of it.
    pub accept: bool,
}

/// The streams that some slots of the batches take their samples of. Threads end when it is dropped.
#[derive(Debug)]
pub struct Streams {
    shared: Arc<Shared>,
    readers: Vec<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    shards: Arc<dyn ShardSet>,
    order: ShardOrder,
    first_step: u64,
    /// The slots that samples are given to, ascending.
    slots: Vec<u64>,
    streams: BTreeMap<u64, Stream>,
    accept: bool,
}

#[derive(Debug)]
struct Stream {
    /// What its count of samples has above that of the order: nothing, but where a run goes on with another batch.
    shift: u64,
    start: Cursor,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// Blocks of which all samples are in memory, and how many are still to be given.
    ready: BTreeMap<u64, (Arc<Block>, u64)>,
    /// Where the last blocks begin.
    begins: BTreeMap<u64, Cursor>,
    /// The last block that somebody asked for, and the one that is filled.
    wanted: u64,
    filled: u64,
    /// Samples in memory.
    held: u64,
    fault: Option<BadSample>,
    stop: bool,
}

/// The samples of a block in the order of their shards.
#[derive(Debug)]
struct Block {
    samples: Vec<Held>,
}

/// A sample; its bytes are there until it is given.
#[derive(Debug)]
struct Held {
    blob: Arc<Blob>,
    length: u64,
    sample: Box<dyn ShardSample>,
    bytes: Mutex<Option<Vec<Vec<u8>>>>,
}

/// The sample of a slot, and those beside it in its block.
#[derive(Debug)]
pub struct Drawn<'s> {
    shared: &'s Shared,
    stream: u64,
    number: u64,
    block: Arc<Block>,
    bytes: Mutex<Option<Vec<Vec<u8>>>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // No code that can panic runs under these locks, so what they guard is whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Streams {
    /// Starts to read what `slots` take from `first_step` on: where `position` says, or from the first shard on.
    ///
    /// # Errors
    /// If the position is not one of these streams, or no thread can be started.
    pub fn start(
        shards: Arc<dyn ShardSet>,
        order: ShardOrder,
        (first_step, slots): (u64, Vec<u64>),
        position: Option<&Position>,
    ) -> Result<Self> {
        let among = order.streams_of_row();
        let mut streams = BTreeMap::new();
        for stream in slots.iter().flat_map(|slot| (0..among).map(|i| order.first_stream(*slot) + i)) {
            let given = order.given(first_step, stream);
            let start = match position {
                Some(position) => {
                    let number = position.cursors.len();
                    ensure!(
                        number as u64 == order.streams(),
                        "a position of {} for {}",
                        count(number, "stream"),
                        order.streams()
                    );
                    position.cursors[stream as usize]
                }
                None => Cursor { given, block: given / order.window(), ..Cursor::default() },
            };
            let (wanted, filled) = (start.given / order.window(), start.block);
            let state = State { wanted, filled, ..State::default() };
            let (shift, changed) = (start.given.wrapping_sub(given), Condvar::new());
            streams.entry(stream).or_insert_with(|| Stream {
                shift,
                start,
                state: Mutex::new(state),
                changed,
            });
        }
        let accept = position.is_some_and(|position| position.accept);
        let shared = Arc::new(Shared { shards, order, first_step, slots, streams, accept });
        let mut started = Self { shared, readers: vec![] };
        for &number in started.shared.streams.keys() {
            let shared = Arc::clone(&started.shared);
            let reader = thread::Builder::new()
                .name(format!("shards-{number}"))
                .spawn(move || shared.read(number))
                .map_err(|error| no_thread("read shards on", error))?;
            started.readers.push(reader);
        }
        Ok(started)
    }

    /// The sample of a slot: waits for its block. Each is given once.
    ///
    /// # Errors
    /// The fault of the store or the shard that keeps the stream from going on.
    pub fn draw(&self, step: u64, slot: u64) -> Result<Drawn<'_>, BadSample> {
        let shared = &*self.shared;
        let Place { stream, number } = shared.order.place(step, slot);
        let stopped = || fault("shards", "no stream reads for this slot".into());
        let own = shared.streams.get(&stream).ok_or_else(stopped)?;
        let number = number.wrapping_add(own.shift);
        let window = shared.order.window();
        let at = number / window;
        let mut state = lock(&own.state);
        if at > state.wanted {
            state.wanted = at;
            own.changed.notify_all();
        }
        let block = loop {
            if let Some((block, _)) = state.ready.get(&at) {
                break Arc::clone(block);
            }
            if state.stop {
                return Err(fault("shards", "the streams were stopped".into()));
            }
            if let Some(fault) = &state.fault {
                return Err(fault.clone());
            }
            state = own.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        };
        let within = shared.order.within(stream, at, number % window);
        let bytes = Mutex::new(block.samples.get(within as usize).and_then(|held| lock(&held.bytes).take()));
        state.held = state.held.saturating_sub(1);
        if let Some((_, left)) = state.ready.get_mut(&at) {
            *left -= 1;
            if *left == 0 {
                state.ready.remove(&at);
            }
        }
        drop(state);
        own.changed.notify_all();
        Ok(Drawn { shared, stream, number, block, bytes })
    }

    /// Where the streams of each of these slots are before `step`: of each, as many as a row of batches takes its samples of.
    ///
    /// # Errors
    /// If a slot is not read here, or it is not known any more: the step is long past.
    pub fn position(&self, step: u64, slots: &[u64]) -> Result<Vec<Vec<Cursor>>> {
        let (shared, until) = (&*self.shared, Instant::now() + PATIENCE);
        let of_slot = |slot: &u64| {
            let first = shared.order.first_stream(*slot);
            let streams = first..first + shared.order.streams_of_row();
            streams.map(|stream| shared.cursor(step, stream, until)).collect()
        };
        slots.iter().map(of_slot).collect()
    }

    /// The order of the samples.
    pub fn order(&self) -> &ShardOrder {
        &self.shared.order
    }

    /// Ends the wait of all that wait for samples, with an error.
    pub fn stop(&self) {
        for stream in self.shared.streams.values() {
            lock(&stream.state).stop = true;
            stream.changed.notify_all();
        }
    }
}

impl Drop for Streams {
    fn drop(&mut self) {
        self.stop();
        let begin = Instant::now();
        for reader in self.readers.drain(..) {
            // One that hangs, as on a bucket that does not answer, is left alone.
            while !reader.is_finished() && begin.elapsed() < PATIENCE / 2 {
                thread::sleep(Duration::from_millis(1));
            }
            if reader.is_finished() {
                // A reader catches its panics and hands them over as faults.
                let _ = reader.join();
            }
        }
    }
}

impl Drawn<'_> {
    /// How many samples can be tried: those of the block.
    pub fn len(&self) -> u64 {
        self.block.samples.len() as u64
    }

    /// Never true: a block has at least one sample.
    pub fn is_empty(&self) -> bool {
        self.block.samples.is_empty()
    }

    /// The sample `ahead` positions after the slot's in the order of its block, whose end goes on at its beginning.
    ///
    /// # Errors
    /// [`BadSample`] if it cannot be used.
    pub fn get(&self, ahead: u64) -> Result<Example, BadSample> {
        let order = &self.shared.order;
        let (block, position) = (self.number / order.window(), self.number % order.window());
        let position = (u128::from(position) + u128::from(ahead)) % u128::from(order.window());
        let within = order.within(self.stream, block, position as u64);
        let held = self.block.samples.get(within as usize);
        let held = held.ok_or_else(|| fault("shards", format!("a block without sample {within}")))?;
        let Held { blob, length, sample, bytes } = held;
        let parts = sample.parts()?;
        let at_hand = if ahead == 0 { lock(&self.bytes).take() } else { lock(bytes).clone() };
        let bytes = match at_hand {
            Some(bytes) => bytes,
            // Given before, to another slot: read anew for this one.
            None => {
                let read = blob.read(&parts, Some(*length));
                read.map_err(|error| sample.bad((reason(&error), error.to_string())))?
            }
        };
        sample.example(bytes)
    }
}

/// What keeps a stream from going on.
fn fault(shard: &str, text: String) -> BadSample {
    BadSample { shard: shard.to_owned(), key: String::new(), offset: 0, reason: Reason::Shard, text }
}

impl Stream {
    /// Waits until more may come into memory: at once, if somebody asks for the block that is filled; else when there is less
    /// than three quarters of a block, for as much comes at once as a half of one.
    fn room(&self, window: u64) -> io::Result<()> {
        let mut state = lock(&self.state);
        while state.filled > state.wanted && state.held >= window.div_ceil(4) * 3 && !state.stop {
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.stop { Err(io::Error::other("the streams were stopped")) } else { Ok(()) }
    }
}

impl Shared {
    /// Whether sample `number` of a stream is given to a slot that is here.
    fn is_given(&self, stream: u64, number: u64) -> bool {
        let Some(own) = self.streams.get(&stream) else { return false };
        if number < own.start.given {
            return false;
        }
        let (step, slot) = self.order.slot(Place { stream, number: number.wrapping_sub(own.shift) });
        step >= self.first_step && self.slots.binary_search(&slot).is_ok()
    }

    /// Where a stream is before a step; `until` then, the beginning of its block is waited for.
    fn cursor(&self, step: u64, stream: u64, until: Instant) -> Result<Cursor> {
        let own = self.streams.get(&stream).context("a stream that is not read here")?;
        let given = self.order.given(step, stream).wrapping_add(own.shift);
        let block = given / self.order.window();
        let mut state = lock(&own.state);
        // A block that nobody has asked for yet is about to be begun. Where it cannot be, the one before says as much.
        while !state.begins.contains_key(&block)
            && state.fault.is_none()
            && !state.stop
            && Instant::now() < until
        {
            state = own.changed.wait_timeout(state, LOOK_UP).unwrap_or_else(PoisonError::into_inner).0;
        }
        let (_, found) = state.begins.range(..=block).next_back().unwrap_or((&0, &own.start));
        ensure!(found.block <= block, "where stream {stream} was before step {step} is not known any more");
        Ok(Cursor { given, ..*found })
    }

    /// Reads a stream until it is stopped, or cannot go on.
    fn read(&self, stream: u64) {
        let Some(own) = self.streams.get(&stream) else { return };
        let mut at = String::new();
        let read = catch_unwind(AssertUnwindSafe(|| self.visits(stream, own, &mut at)));
        let error = match read {
            Ok(Err(_)) if lock(&own.state).stop => return,
            Ok(Err(error)) => error,
            Ok(Ok(())) => anyhow!("the stream ended"),
            Err(_) => anyhow!("the thread that reads it panicked"),
        };
        let of_io = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>());
        let mut fault = fault(&at, format!("{error:#}"));
        if let Some(away) = of_io.filter(|error| is_unavailable(error)) {
            (fault.reason, fault.text) = (Reason::Unavailable, away.to_string());
        }
        lock(&own.state).fault = Some(fault);
        own.changed.notify_all();
    }

    /// Reads one shard after the other; `at` is the name of the one.
    fn visits(&self, stream: u64, own: &Stream, at: &mut String) -> Result<()> {
        let Cursor { block, visit, sample, offset, .. } = own.start;
        let mut reading = Reading {
            shared: self,
            stream,
            own,
            block,
            filling: vec![],
            needed: vec![],
            shard: None,
            visit,
            sample,
            skip: 0,
            mean: MeanSize::default(),
        };
        let mut goes_on = Some(own.start).filter(|_| offset > 0);
        let mut empty = 0;
        loop {
            let (pass, shard) = self.order.shard(stream, reading.visit);
            let before = reading.sample;
            self.shards.name(shard).clone_into(at);
            let blob = Arc::new(self.shards.blob(shard)?);
            reading.shard((shard, pass), &blob, goes_on.take())?;
            empty = if reading.sample > before { 0 } else { empty + 1 };
            ensure!(empty < MOST_EMPTY, "{} in a row have no sample", count(empty, "shard"));
            (reading.visit, reading.sample) = (reading.visit + 1, 0);
        }
    }
}

/// A stream while it is read.
struct Reading<'s> {
    shared: &'s Shared,
    stream: u64,
    own: &'s Stream,
    /// The block that is filled, its samples so far, and which of them are given here.
    block: u64,
    filling: Vec<Held>,
    needed: Vec<bool>,
    /// The shard, and its length.
    shard: Option<(Arc<Blob>, u64)>,
    visit: u64,
    /// The number of the next sample of the shard, and how many of the next are left out.
    sample: u64,
    skip: u64,
    mean: MeanSize,
}

impl Reading<'_> {
    /// Reads a shard to its end: from its beginning, or from where a cursor is in it.
    fn shard(&mut self, (number, pass): (u64, u64), blob: &Arc<Blob>, goes_on: Option<Cursor>) -> Result<()> {
        let (shared, own) = (self.shared, self.own);
        let length = blob.length().with_context(|| unreadable(blob))?;
        self.shard = Some((Arc::clone(blob), length));
        let gate = || own.room(shared.order.window());
        let visit = Visit { number, pass, blob, goes_on, accept: shared.accept, gate: &gate };
        shared.shards.read_unchanged(&visit, self)
    }

    /// Notes where the block begins, and which of its samples are given here.
    fn begin_block(&mut self, next: &Next) -> Result<()> {
        let (order, window) = (&self.shared.order, self.shared.order.window());
        let check = if next.begin == 0 { 0 } else { (next.check)()? };
        let (block, visit, sample, offset) = (self.block, self.visit, self.sample, next.begin);
        let cursor = Cursor { given: block * window, block, visit, sample, offset, check };
        self.needed = vec![false; window as usize];
        for position in 0..window {
            if self.shared.is_given(self.stream, block * window + position) {
                self.needed[order.within(self.stream, block, position) as usize] = true;
            }
        }
        let mut state = lock(&self.own.state);
        state.begins.insert(block, cursor);
        while state.begins.len() > REMEMBERED {
            state.begins.pop_first();
        }
        drop(state);
        self.own.changed.notify_all();
        Ok(())
    }

    fn end_block(&mut self) {
        let samples = std::mem::take(&mut self.filling);
        let left = self.needed.iter().filter(|needed| **needed).count() as u64;
        if left > 0 {
            lock(&self.own.state).ready.insert(self.block, (Arc::new(Block { samples }), left));
            self.own.changed.notify_all();
        }
        self.block += 1;
        lock(&self.own.state).filled = self.block;
    }
}

impl Sink for Reading<'_> {
    fn mean(&self) -> MeanSize {
        self.mean
    }

    fn leave_out(&mut self) {
        (self.skip, self.sample) = (self.sample, 0);
    }

    /// Takes a sample into the block, where there is room.
    fn take(&mut self, next: Next) -> Result<()> {
        if self.skip > 0 {
            (self.skip, self.sample) = (self.skip - 1, self.sample + 1);
            return Ok(());
        }
        if self.filling.is_empty() {
            self.begin_block(&next)?;
        }
        let (blob, length) = self.shard.clone().context("no shard is read")?;
        let needed = self.needed.get(self.filling.len()).copied().unwrap_or(false);
        let mut bytes = None;
        if needed && let Ok(parts) = next.sample.parts() {
            let parts = (next.read)(&parts)?;
            self.mean.add(&parts);
            bytes = Some(parts);
        }
        if needed {
            lock(&self.own.state).held += 1;
        }
        self.filling.push(Held { blob, length, sample: next.sample, bytes: Mutex::new(bytes) });
        self.sample += 1;
        if self.filling.len() as u64 == self.shared.order.window() {
            self.end_block();
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "streams_tests.rs"]
mod tests;
