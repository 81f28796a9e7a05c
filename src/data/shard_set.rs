//! Shards that [`streams`](super::streams) read from end to end, whatever they are made of: what streams ask of them.

use std::fmt;
use std::io;
use std::ops::Range;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};

use super::decode::Fault;
use super::shard_order::Cursor;
use super::{BadSample, Dataset, Example};
use crate::storage::object::{Blob, Stores};
use crate::util::error::Failure;

/// Shards that are read in an order of their own.
pub trait ShardSet: fmt::Debug + Send + Sync {
    /// How many there are.
    fn shards(&self) -> u64;

    /// The path or URL of the shard of this number; empty if there is none.
    fn name(&self, shard: u64) -> &str;

    /// The shard of this number, found where it is now.
    ///
    /// # Errors
    /// If it is not there.
    fn blob(&self, shard: u64) -> Result<Blob>;

    /// Reads a shard to its end and hands its samples over, in order.
    ///
    /// # Errors
    /// If it cannot be read, is damaged, or is another than the one that is gone on with; what `sink` ends it with.
    fn read(&self, visit: &Visit, sink: &mut dyn Sink) -> Result<()>;

    /// As [`read`](Self::read), of a shard that stays as it is.
    ///
    /// # Errors
    /// As there; if it changed while it was read.
    fn read_unchanged(&self, visit: &Visit, sink: &mut dyn Sink) -> Result<()> {
        let blob = &**visit.blob;
        let version = || blob.version().with_context(|| unreadable(blob));
        let before = version()?;
        self.read(visit, sink)?;
        ensure!(version()? == before, "{} changed while it was read", blob.name());
        Ok(())
    }
}

/// A dataset whose shards can be read in an order of their own. By number only some of its samples are known.
pub trait ShardedDataset: Dataset + ShardSet {}

impl<T: Dataset + ShardSet> ShardedDataset for T {}

/// That a shard cannot be read.
pub(super) fn unreadable(blob: &Blob) -> Failure {
    Failure::input(format!("cannot read {}", blob.name()))
}

/// [`ShardSet::name`] of a list of names.
pub(super) fn name_of(names: &[String], shard: u64) -> &str {
    let name = usize::try_from(shard).ok().and_then(|at| names.get(at));
    name.map_or("", String::as_str)
}

/// [`ShardSet::blob`] of the shard of a name.
pub(super) fn blob_of(stores: &Stores, name: &str) -> Result<Blob> {
    let mut found = stores.blobs(&[name.to_owned()])?;
    found.pop().with_context(|| format!("{name} is not there"))
}

/// A shard while a stream reads it.
#[derive(Clone, Copy)]
pub struct Visit<'v> {
    /// Its number.
    pub number: u64,
    /// How often all shards were gone through before.
    pub pass: u64,
    /// The shard itself.
    pub blob: &'v Arc<Blob>,
    /// Where in it the stream goes on; at its beginning, without.
    pub goes_on: Option<Cursor>,
    /// Whether one that is another now is gone on with, after as many samples as were read.
    pub accept: bool,
    /// Asked before anything large is read: waits until there is room for it.
    pub gate: &'v dyn Fn() -> io::Result<()>,
}

/// The size of samples, in bytes, as of late; 0 before the first.
#[derive(Clone, Copy, Debug, Default)]
pub struct MeanSize(u64);

impl MeanSize {
    /// Counts a sample with these parts.
    pub fn add(&mut self, parts: &[Vec<u8>]) {
        let size = parts.iter().map(|part| part.len() as u64).sum();
        self.0 = if self.0 == 0 { size } else { (self.0 * 15 + size) / 16 };
    }

    /// What so many samples take, in bytes.
    pub fn of(self, samples: u64) -> u64 {
        self.0.saturating_mul(samples)
    }
}

/// Who takes the samples of a shard.
pub trait Sink {
    /// The size of its samples.
    fn mean(&self) -> MeanSize;

    /// As many samples as were read of the shard that stood here before are left out of this one, from its beginning on.
    fn leave_out(&mut self);

    /// Takes the next sample.
    ///
    /// # Errors
    /// If it cannot be read, or the stream is stopped.
    fn take(&mut self, next: Next) -> Result<()>;
}

/// Reads parts of a shard.
pub type ReadParts<'r> = dyn Fn(&[Range<u64>]) -> Result<Vec<Vec<u8>>> + 'r;

/// A sample that was come to in a shard.
pub struct Next<'n> {
    /// The sample.
    pub sample: Box<dyn ShardSample>,
    /// Where it begins in the shard, in bytes; 0 for the first.
    pub begin: u64,
    /// A hash of what tells the shard, at this place, from another.
    pub check: &'n dyn Fn() -> Result<u64>,
    /// Reads parts of the shard, which are near.
    pub read: &'n ReadParts<'n>,
}

/// A sample of a shard whose bytes are yet to become a pair.
pub trait ShardSample: fmt::Debug + Send + Sync {
    /// Where its parts lie in the shard.
    ///
    /// # Errors
    /// [`BadSample`] if one is missing, or too large.
    fn parts(&self) -> Result<Vec<Range<u64>>, BadSample>;

    /// The pair of these [`parts`](Self::parts).
    ///
    /// # Errors
    /// [`BadSample`] if it cannot be used.
    fn example(&self, parts: Vec<Vec<u8>>) -> Result<Example, BadSample>;

    /// It cannot be used, for a fault of all of it.
    fn bad(&self, fault: Fault) -> BadSample;
}
