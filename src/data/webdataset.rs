//! WebDataset shards as img2dataset writes them: tar archives in which `KEY.jpg` (or png, webp, jpeg),
//! `KEY.txt` and `KEY.json` stand side by side.
//!
//! The headers of a shard are read once, to make its `index`, which is kept in the cache folder: of a shard in a
//! bucket that takes a walk through all of it, by a window of a few megabytes. A sample is then read by its row there and its
//! offsets, from any thread. Nothing is ever unpacked; in memory stays what there is per shard, nothing per sample.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};
use tracing::{info, warn};

use super::dataset::reason;
use super::decode::Options;
use super::index::{Absent, Entry, Index, Layout, Place, Rows, Summary};
use super::kind::Kind;
use super::members::{self, Filters, Others, Pair, Samples};
use super::shards::Shards;
use super::{BadSample, Dataset, Example, Reason, urls};
use crate::config::Mix;
use crate::formats::read_at::ReadAt;
use crate::storage::object::{Blob, Stores};
use crate::util::error::Failure;
use crate::util::parallel::parallel;
use crate::util::rng;
use crate::util::text::{count, human_bytes, without_number};

/// Tar shards in configs.
pub const KIND: Kind = Kind {
    name: "webdataset",
    about: "WebDataset tar shards of images and captions, on disks or in buckets.",
    keys: &["train", "min_side", "max_aspect"],
    is_encoded: false,
    in_shards: Some(|mix, with| {
        Ok(Arc::new(Shards::open(with.stores, &mix.train, with.options, Filters::of(mix))?))
    }),
    words: None,
    held_out: beside,
    check: |source, rules| source.needs_train("shards, by paths or URLs", "[\"data/train/*.tar\"]", rules),
    open: |mix, with| {
        let (filters, cache) = (Filters::of(mix), Some(with.cache));
        Ok(Arc::new(WebDataset::open(with.stores, &mix.train, with.options, filters, cache)?))
    },
};

/// The shards in a folder `val` beside the folder `train` of the training shards, as `fluid data fetch` writes both.
fn beside(mix: &Mix) -> Option<Mix> {
    let beside = |pattern: &String| {
        let (folder, file) = pattern.rsplit_once('/')?;
        let above = folder.strip_suffix("train")?;
        (above.is_empty() || above.ends_with('/')).then(|| format!("{above}val/{file}"))
    };
    Some(Mix { train: mix.train.iter().map(beside).collect::<Option<_>>()?, ..mix.clone() })
}

/// How often to say how far indexing is.
const REPORT_EVERY: Duration = Duration::from_secs(10);

/// Pairs in tar shards, numbered through in the order of the shards.
#[derive(Debug)]
pub struct WebDataset {
    shards: Vec<Shard>,
    /// The number of the first sample of each shard.
    starts: Vec<u64>,
    len: u64,
    fingerprint: u64,
    options: Options,
    filters: Filters,
    /// The folder of indexes.
    folder: Option<PathBuf>,
}

#[derive(Debug)]
struct Shard {
    blob: Blob,
    layout: Layout,
    /// Its index, where it cannot be kept in a file.
    index: OnceLock<Index>,
    /// Held by the thread that makes the index anew.
    making: Mutex<()>,
}

/// An index that was looked for.
enum Found {
    /// It is in its file.
    Kept(Layout),
    /// It is not, and why.
    Unkept(Index, anyhow::Error),
}

impl WebDataset {
    /// Opens the shards of `patterns` (see [`urls::expand`]), and indexes those whose index is not in the cache folder
    /// `cache`, several at a time. What cannot be kept there, or all without one, stays in memory.
    ///
    /// # Errors
    /// If a shard is missing, or is no whole tar archive (the file and the byte are named), or there is no
    /// sample in any of them, or the size is out of range.
    pub fn open(
        stores: &Stores,
        patterns: &[String],
        options: Options,
        filters: Filters,
        cache: Option<&Path>,
    ) -> Result<Self> {
        options.check()?;
        let blobs = urls::expand(stores, patterns)?;
        let folder = cache.map(|cache| cache.join("indexes"));
        let progress =
            Progress { all: blobs.len(), made: AtomicUsize::new(0), told: Mutex::new(Instant::now()) };
        // Of several faulty ones the first in the list is reported.
        let found = parallel(blobs.len(), |i| find(&blobs[i], filters, folder.as_deref(), &progress));
        let mut dataset =
            Self { shards: vec![], starts: vec![], len: 0, fingerprint: 0, options, filters, folder };
        let (mut unkept, mut hash) = (None, rng::fnv1a(b"webdataset 3"));
        for (blob, found) in blobs.into_iter().zip(found) {
            let (layout, index) = match found? {
                Found::Kept(layout) => (layout, OnceLock::new()),
                Found::Unkept(index, error) => {
                    unkept.get_or_insert(error);
                    (index.layout(), OnceLock::from(index))
                }
            };
            let Summary { samples, digest, .. } = layout.summary();
            hash = rng::fnv1a_more(hash, blob.file_name().as_bytes());
            hash = rng::fnv1a_more(hash, &[0xff]);
            hash = rng::fnv1a_more(hash, &digest.to_le_bytes());
            dataset.starts.push(dataset.len);
            dataset.len += samples;
            dataset.shards.push(Shard { blob, layout, index, making: Mutex::new(()) });
        }
        dataset.fingerprint = hash;
        if dataset.len == 0 {
            let Others { ignored, refused, filtered } = dataset.others();
            bail!(Failure::input(format!(
                "no sample in {}: no member is named like KEY.jpg, KEY.png, KEY.webp or KEY.txt ({} others{})",
                dataset.places(),
                ignored + refused,
                if filtered > 0 {
                    format!(", {} filtered", count(filtered, "sample"))
                } else {
                    String::new()
                }
            )));
        }
        if let Some(error) = unkept.filter(|_| dataset.folder.is_some()) {
            let in_memory = dataset.shards.iter().filter_map(|shard| shard.index.get());
            let sizes: Vec<usize> = in_memory.map(Index::bytes).collect();
            warn!(
                "the indexes of {} of {} shards cannot be saved: they stay in memory ({}), and the next start \
                 builds them again: {error:#}",
                sizes.len(),
                dataset.shards.len(),
                human_bytes(sizes.iter().sum::<usize>() as u64)
            );
        }
        Ok(dataset)
    }

    /// The number of shards.
    pub fn shards(&self) -> usize {
        self.shards.len()
    }

    /// Members that are part of no sample.
    pub fn others(&self) -> Others {
        self.shards.iter().fold(Others::default(), |sum, shard| {
            let [ignored, refused, filtered] = shard.layout.summary().others;
            Others {
                ignored: sum.ignored + ignored,
                refused: sum.refused + refused,
                filtered: sum.filtered + filtered,
            }
        })
    }

    fn places(&self) -> String {
        match self.shards.as_slice() {
            [] => "no shard".to_owned(),
            [only] => only.blob.name().to_owned(),
            [first, .., last] => {
                format!(
                    "{}, {} to {}",
                    count(self.shards.len(), "shard"),
                    first.blob.name(),
                    last.blob.name()
                )
            }
        }
    }

    /// What the index of a shard says of a sample of it.
    fn entry(&self, shard: &Shard, number: u64) -> Result<Entry> {
        let (folder, index) = (self.folder.as_deref(), shard.index.get());
        let (Some(folder), None) = (folder, index) else {
            return Ok(index.context("there is no index")?.entry(number)?);
        };
        let error = match shard.layout.read(folder, number) {
            Ok(entry) => return Ok(entry),
            Err(error) => error,
        };
        // The cache was cleaned, or damaged: it is made anew, by one thread of one process.
        let _one = shard.making.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(index) = shard.index.get() {
            return Ok(index.entry(number)?);
        }
        let place = Place::new(folder, &shard.blob, &self.filters.words())?;
        ensure!(place.seal() == shard.layout.seal(), "the shard changed since it was opened");
        let _lock = place.hold();
        if let Ok(entry) = shard.layout.read(folder, number) {
            return Ok(entry);
        }
        warn!("{}: its index cannot be read and is built again: {error}", shard.blob.name());
        let index = walk(&shard.blob, self.filters, Some(&place))?;
        ensure!(index.summary() == shard.layout.summary(), "the shard changed since it was opened");
        let entry = index.entry(number)?;
        if let Err(error) = place.keep(&index) {
            warn!("{}: its index cannot be saved and stays in memory: {error:#}", shard.blob.name());
            shard.index.get_or_init(|| index);
        }
        Ok(entry)
    }

    fn read(&self, shard: &Shard, number: u64) -> Result<Example, BadSample> {
        let entry = self.entry(shard, number).map_err(|error| {
            let of_io = error.chain().find_map(|cause| cause.downcast_ref()).map(reason);
            let (shard, key) = (shard.blob.name().to_owned(), format!("number {number}"));
            let text = without_number(&format!("its index: {error:#}"));
            BadSample { shard, key, offset: 0, reason: of_io.unwrap_or(Reason::Unreadable), text }
        })?;
        let pair = Pair { shard: shard.blob.name(), entry: &entry, options: &self.options };
        let parts = shard.blob.read(&pair.parts()?, Some(shard.layout.summary().length));
        let parts = parts.map_err(|error| pair.bad(pair.first(), (reason(&error), error.to_string())))?;
        let [text, image] = parts.try_into().unwrap_or_default();
        pair.example(text, &image)
    }
}

impl Dataset for WebDataset {
    fn len(&self) -> u64 {
        self.len
    }

    fn get(&self, index: u64, _turn: u64) -> Result<Example, BadSample> {
        let shard_number = self.starts.partition_point(|&start| start <= index).wrapping_sub(1);
        match self.shards.get(shard_number).filter(|_| index < self.len) {
            Some(shard) => self.read(shard, index - self.starts[shard_number]),
            None => Err(BadSample::out_of_range(self.places(), index, self.len)),
        }
    }

    fn is_remote(&self) -> bool {
        self.shards.iter().any(|shard| shard.blob.is_remote())
    }

    /// Of file names (not folders), lengths, keys and offsets: up to bytes changed in place.
    fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    fn summary(&self) -> String {
        let others = self.others();
        let bytes: u64 = self.shards.iter().map(|shard| shard.layout.summary().length).sum();
        format!(
            "webdataset: {} in {} ({:.1} MiB, fingerprint {:016x}); members left out: {} others, {} refused{}",
            count(self.len, "sample"),
            self.places(),
            bytes as f64 / f64::from(1 << 20),
            self.fingerprint(),
            others.ignored,
            others.refused,
            if others.filtered > 0 {
                format!("; {} filtered", count(others.filtered, "sample"))
            } else {
                String::new()
            }
        )
    }
}

/// How far indexing is.
struct Progress {
    all: usize,
    made: AtomicUsize,
    /// When it was last said.
    told: Mutex<Instant>,
}

impl Progress {
    fn made(&self) {
        let made = self.made.fetch_add(1, Ordering::Relaxed) + 1;
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.elapsed() >= REPORT_EVERY {
            info!("indexed {made} of {} shards", self.all);
            *told = Instant::now();
        }
    }
}

/// The index of a shard, made if it is not in `folder`.
fn find(blob: &Blob, filters: Filters, folder: Option<&Path>, progress: &Progress) -> Result<Found> {
    let Some(folder) = folder else {
        return Ok(Found::Unkept(walk(blob, filters, None)?, anyhow!("there is no cache folder")));
    };
    let place = Place::new(folder, blob, &filters.words()).with_context(|| unreadable(blob))?;
    if let Ok(layout) = place.find() {
        return Ok(Found::Kept(layout));
    }
    let _lock = place.hold();
    // Another process may have made it meanwhile.
    match place.find() {
        Ok(layout) => return Ok(Found::Kept(layout)),
        Err(Absent::Damaged(why)) => warn!("{}: its index is built again: {why}", blob.name()),
        Err(Absent::Missing) => {}
    }
    let index = walk(blob, filters, Some(&place))?;
    let now = blob.version().with_context(|| unreadable(blob))?;
    ensure!(
        now == place.version(),
        Failure::input(format!("{} changed while it was read: is it still being written?", blob.name()))
    );
    progress.made();
    Ok(match place.keep(&index) {
        Ok(()) => Found::Kept(index.layout()),
        Err(error) => Found::Unkept(index, error),
    })
}

fn unreadable(blob: &Blob) -> Failure {
    Failure::input(format!("cannot open {}", blob.name()))
}

/// The index of a shard, made by a walk through it.
fn walk(blob: &Blob, filters: Filters, place: Option<&Place>) -> Result<Index> {
    let opened = blob.walk().with_context(|| unreadable(blob))?;
    read(blob.name(), &*opened, filters, place)
}

/// The index of the shard `name`, whose bytes are `file`, to be kept at `place`.
pub(super) fn read(name: &str, file: &dyn ReadAt, filters: Filters, place: Option<&Place>) -> Result<Index> {
    let mut rows = Rows::new(place);
    let (length, others) = members::walk(name, file, filters, &mut Indexing { name, rows: &mut rows })?;
    let Others { ignored, refused, filtered } = others;
    rows.finish(length, [ignored, refused, filtered])
}

/// An index under construction.
struct Indexing<'r> {
    name: &'r str,
    rows: &'r mut Rows,
}

impl Samples for Indexing<'_> {
    fn sample(&mut self, entry: Entry) -> Result<()> {
        let added = self.rows.push(&entry);
        added.with_context(|| Failure::input(format!("{} cannot be indexed", self.name)))
    }
}

#[cfg(test)]
#[path = "webdataset_tests.rs"]
mod tests;
