//! Shards that [`streams`](super::streams) read from end to end, whatever they are made of: what streams ask of them.

use std::fmt;
use std::io;
use std::ops::Range;
use std::sync::Arc;

use anyhow::{Context, Result};

use super::decode::Fault;
use super::shard_order::{Cursor, ShardOrder};
use super::{BadSample, Dataset, Example};
use crate::storage::object::{Blob, Stores};

/// Shards that are read in an order of their own. Of a [`Dataset`] only some of their samples are known by number.
pub trait ShardSet: Dataset + fmt::Debug {
    /// The order in which a run under `seed` visits them, `batch` samples a step.
    ///
    /// # Errors
    /// As [`ShardOrder::new`].
    fn order(&self, seed: u64, batch: u64) -> Result<ShardOrder>;

    /// The paths or URLs of the shards, by their numbers.
    fn names(&self) -> &[String];

    /// Where they lie.
    fn stores(&self) -> &Stores;

    /// The path or URL of the shard of this number; empty if there is none.
    fn name(&self, shard: u64) -> &str {
        let name = usize::try_from(shard).ok().and_then(|at| self.names().get(at));
        name.map_or("", String::as_str)
    }

    /// The shard of this number, found where it is now.
    ///
    /// # Errors
    /// If it is not there.
    fn blob(&self, shard: u64) -> Result<Blob> {
        let mut found = self.stores().blobs(&[self.name(shard).to_owned()])?;
        found.pop().with_context(|| format!("{} is not there", self.name(shard)))
    }

    /// Reads a shard to its end and hands its samples over, in order.
    ///
    /// # Errors
    /// If it cannot be read, is damaged, or is another than the one that is gone on with; what `sink` ends it with.
    fn read(&self, visit: &Visit, sink: &mut dyn Sink) -> Result<()>;
}

/// A shard while a stream reads it.
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

/// Who takes the samples of a shard.
pub trait Sink {
    /// The size of samples, in bytes, as of late; 0 before the first.
    fn mean(&self) -> u64;

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
