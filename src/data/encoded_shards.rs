//! Shards of encoded pairs that are read from end to end: none is opened before its turn. What is in them the manifest says.
//! A few are open from the beginning, for who shows captions or compares codecs; training reads the
//! [`streams`](super::streams).

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, bail};
use tracing::warn;

use super::chunked::{CHUNK, Chunked};
use super::decode::Fault;
use super::encoded_folder::Encoding;
use super::encoded_shard::{Limits, Opened, cannot_open};
use super::shard_order::Cursor;
use super::shard_set::{Next, ShardSample, ShardSet, Sink, Visit, blob_of, name_of, unreadable};
use super::{BadSample, Dataset, Example};
use crate::config::Config;
use crate::formats::read_at::ReadAt;
use crate::storage::object::{Blob, Stores, is_url};
use crate::util::parallel::parallel;
use crate::util::rng;
use crate::util::text::count;

/// Shards that are open from the beginning.
const PROBED: u64 = 16;
/// How much of a shard is read at once for its header, and for its tables, in bytes.
const NEAR: u64 = 256 << 10;
/// Samples whose part of one kind a request should bring.
const AT_ONCE: u64 = 256;

/// A folder of encoded pairs, read in the order of its shards.
#[derive(Debug)]
pub struct EncodedShards {
    stores: Stores,
    encoding: Encoding,
    /// Shards that are open, and the number of the first sample of each.
    open: Vec<(u64, Opened)>,
    len: u64,
    /// Shards on a disk that were compared with their hashes.
    checked: Mutex<BTreeSet<u64>>,
}

impl EncodedShards {
    /// Opens a folder as [`EncodedPairs::open`](super::encoded::EncodedPairs::open) does, and a few of its shards.
    ///
    /// # Errors
    /// As there.
    pub fn open(stores: &Stores, name: &str, config: &Config, cache: &Path) -> Result<Self> {
        let encoding = Encoding::open(stores, name, config, cache)?;
        let all = encoding.names.len() as u64;
        let (open, len, checked) = (vec![], 0, Mutex::default());
        let mut shards = Self { stores: stores.clone(), encoding, open, len, checked };
        let looked = PROBED.min(all);
        let number = |i: u64| (u128::from(i) * u128::from(all) / u128::from(looked)) as u64;
        let opened =
            parallel(looked as usize, |i| shards.opened(number(i as u64), &shards.blob(number(i as u64))?));
        let opened: Vec<Opened> = opened.into_iter().collect::<Result<_>>()?;
        if let [first, rest @ ..] = &opened[..] {
            rest.iter().try_for_each(|other| Encoding::same_shape(first, other))?;
        }
        for shard in opened {
            let rows = shard.rows() as u64;
            shards.open.push((shards.len, shard));
            shards.len += rows;
        }
        Ok(shards)
    }

    fn opened(&self, number: u64, blob: &Blob) -> Result<Opened> {
        let near = Near::new(blob).with_context(|| cannot_open(blob))?;
        self.encoding.shard(usize::try_from(number)?, blob.clone(), &near)
    }

    /// Compares a shard on a disk with its hash, once.
    fn check_once(&self, number: u64, shard: &Opened) -> Result<()> {
        let checked = || self.checked.lock().unwrap_or_else(PoisonError::into_inner);
        if !shard.blob().is_remote() && !checked().contains(&number) {
            shard.check()?;
            checked().insert(number);
        }
        Ok(())
    }

    /// The open shard and the row in it of a sample that is known by number.
    fn find(&self, index: u64) -> Option<(&Opened, usize)> {
        let at = self.open.partition_point(|(start, _)| *start <= index).checked_sub(1)?;
        let (start, shard) = self.open.get(at)?;
        let row = usize::try_from(index - start).ok()?;
        (row < shard.rows()).then_some((shard, row))
    }
}

/// What tells a shard from another of its name: its hash as it was noted, and the row.
fn check_of(shard: &Opened, row: u64) -> u64 {
    rng::fnv1a_more(rng::fnv1a(shard.noted().as_bytes()), &row.to_le_bytes())
}

impl ShardSet for EncodedShards {
    fn shards(&self) -> u64 {
        self.encoding.names.len() as u64
    }

    fn name(&self, shard: u64) -> &str {
        name_of(&self.encoding.names, shard)
    }

    fn blob(&self, shard: u64) -> Result<Blob> {
        blob_of(&self.stores, self.name(shard))
    }

    fn read(&self, visit: &Visit, sink: &mut dyn Sink) -> Result<()> {
        let blob = &**visit.blob;
        let shard = Arc::new(self.opened(visit.number, blob)?);
        if let Some((_, first)) = self.open.first() {
            Encoding::same_shape(first, &shard)?;
        }
        self.check_once(visit.number, &shard)?;
        let mut first = 0;
        if let Some(Cursor { sample, check, .. }) = visit.goes_on {
            let same = check_of(&shard, sample) == check && sample < shard.rows() as u64;
            if !same && !visit.accept {
                bail!("{} is another than when the run was saved: its hash is not what it was", blob.name());
            }
            if !same {
                let left_out = count(sample, "sample");
                warn!("{}: another shard than when it was saved; {left_out} of it are left out", blob.name());
            }
            first = usize::try_from(sample)?.min(shard.rows());
        }
        if first == shard.rows() {
            return Ok(());
        }
        let near = |region: Range<u64>| {
            let chunk = ((region.end - region.start) / (shard.rows() - first) as u64).saturating_mul(AT_ONCE);
            let file = Chunked::new(blob, region.start, chunk.clamp(CHUNK.start, CHUNK.end));
            Ok::<_, anyhow::Error>(
                file.with_context(|| unreadable(blob))?.until(region.end).with_gate(visit.gate),
            )
        };
        let [tokens, text, words, names] = shard.regions(first);
        let files = [near(tokens)?, near(text)?, near(words)?, near(names)?];
        let read = |parts: &[Range<u64>]| {
            let parts = parts.iter().zip(&files).map(|(part, file)| {
                file.forget(part.start);
                file.part(part.clone()).with_context(|| unreadable(blob))
            });
            parts.collect()
        };
        for row in first..shard.rows() {
            let begin = if row == 0 { 0 } else { shard.offset(row) };
            let sample =
                Row { shard: Arc::clone(&shard), row, turn: visit.pass, limits: self.encoding.limits };
            let check = || Ok(check_of(&shard, row as u64));
            sink.take(Next { sample: Box::new(sample), begin, check: &check, read: &read })?;
        }
        Ok(())
    }
}

/// A row of a shard, at the caption of its turn.
#[derive(Debug)]
struct Row {
    shard: Arc<Opened>,
    row: usize,
    turn: u64,
    limits: Limits,
}

impl ShardSample for Row {
    fn parts(&self) -> Result<Vec<Range<u64>>, BadSample> {
        Ok(self.shard.parts(self.row, self.turn).map_err(|fault| self.bad(fault))?.into())
    }

    fn example(&self, parts: Vec<Vec<u8>>) -> Result<Example, BadSample> {
        self.shard.decode((self.row, self.turn), parts, self.limits).map_err(|fault| self.bad(fault))
    }

    fn bad(&self, fault: Fault) -> BadSample {
        self.shard.bad(self.row, fault)
    }
}

impl Dataset for EncodedShards {
    /// How many are known by number: those of some shards.
    fn len(&self) -> u64 {
        self.len
    }

    fn get(&self, index: u64, turn: u64) -> Result<Example, BadSample> {
        let Some((shard, row)) = self.find(index) else {
            return Err(BadSample::out_of_range(&*self.encoding.folder, index, self.len));
        };
        shard.get(row, turn, self.encoding.limits)
    }

    fn captions(&self, index: u64) -> u64 {
        self.find(index).map_or(1, |(shard, row)| shard.captions(row))
    }

    fn codec(&self) -> Option<&Path> {
        Some(&self.encoding.codec)
    }

    fn is_remote(&self) -> bool {
        is_url(&self.encoding.folder) && !self.encoding.folder.starts_with("file:")
    }

    fn text_encoder(&self) -> Option<&str> {
        Some(&self.encoding.manifest.provenance.text_encoder)
    }

    fn check_encoders(&self, codec_hash: &str, text: &str) -> Result<()> {
        self.encoding.check_encoders(codec_hash, text)
    }

    fn fingerprint(&self) -> u64 {
        self.encoding.fingerprint()
    }

    fn size(&self) -> String {
        count(self.encoding.manifest.shards.iter().map(|shard| shard.rows).sum::<u64>(), "sample")
    }

    fn summary(&self) -> String {
        format!("encoded, in the order of shards: {}", self.encoding.summary())
    }
}

/// What stands near the place that was read last. Its requests are few and small: the header is one, the tables are one.
struct Near<'b> {
    blob: &'b Blob,
    length: u64,
    held: RefCell<(u64, Vec<u8>)>,
}

impl<'b> Near<'b> {
    fn new(blob: &'b Blob) -> io::Result<Self> {
        Ok(Self { blob, length: blob.length()?, held: RefCell::default() })
    }
}

impl ReadAt for Near<'_> {
    fn length(&self) -> u64 {
        self.length
    }

    fn fill(&self, at: u64, into: &mut [u8]) -> io::Result<()> {
        let end = at.checked_add(into.len() as u64).filter(|end| *end <= self.length);
        let end = end.ok_or(io::ErrorKind::UnexpectedEof)?;
        let mut held = self.held.borrow_mut();
        if at < held.0 || end > held.0 + held.1.len() as u64 {
            let to = end.max(at.saturating_add(NEAR)).min(self.length);
            let mut parts = self.blob.read(std::slice::from_ref(&(at..to)), Some(self.length))?;
            *held = (at, parts.pop().unwrap_or_default());
        }
        let skip = (at - held.0) as usize;
        let there = held.1.get(skip..skip + into.len()).ok_or(io::ErrorKind::UnexpectedEof)?;
        into.copy_from_slice(there);
        Ok(())
    }
}

#[cfg(test)]
#[path = "encoded_shards_tests.rs"]
mod tests;
