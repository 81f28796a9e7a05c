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
use serde::{Deserialize, Serialize};
use tracing::{info, warn};

use super::decode::{CAPTION_LIMIT, Fault, IMAGE_EXTENSIONS, IMAGE_LIMIT, Options};
use super::index::{Absent, Entry, Index, Layout, Place, Rows, Span, Summary};
use super::kind::Kind;
use super::object::{Blob, Stores, reason};
use super::{BadSample, Dataset, Example, Reason, urls};
use crate::config::Mix;
use crate::formats::read_at::ReadAt;
use crate::formats::tar::{self, Member};
use crate::util::error::Failure;
use crate::util::parallel::parallel;
use crate::util::rng;
use crate::util::text::{count, human_bytes, printable, without_number};

/// Tar shards in configs.
pub const KIND: Kind = Kind {
    name: "webdataset",
    about: "WebDataset tar shards of images and captions, on disks or in buckets.",
    keys: &["train", "min_side", "max_aspect"],
    is_encoded: false,
    words: None,
    held_out: beside,
    check: |source, rules| source.needs_train("shards, by paths or URLs", "[\"data/train/*.tar\"]", rules),
    open: |mix, with| {
        let filters = Filters { min_side: mix.min_side, max_aspect: mix.max_aspect };
        Ok(Arc::new(WebDataset::open(with.stores, &mix.train, with.options, filters, Some(with.cache))?))
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

/// The largest sidecar that is read, in bytes.
const SIDECAR_LIMIT: u64 = 64 << 10;
/// How often to say how far indexing is.
const REPORT_EVERY: Duration = Duration::from_secs(10);

/// Which samples to leave out, by what their sidecars say of the original image. A sample without a sidecar, or
/// with one that does not say, stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Filters {
    /// The least number of pixels of the shorter side.
    pub min_side: Option<u32>,
    /// The most that the longer side may be of the shorter one.
    pub max_aspect: Option<f64>,
}

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

/// Members that are part of no sample, over all shards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Others {
    /// Files that are no image, caption or sidecar: second images of a key, and so on.
    pub ignored: u64,
    /// Links, devices, and names that are absolute or hold `..`: left out for safety.
    pub refused: u64,
    /// Samples that the filters left out.
    pub filtered: u64,
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

enum Part {
    Image,
    Caption,
    Sidecar,
}

/// What is read of a sidecar.
#[derive(Deserialize)]
struct Sidecar {
    caption: Option<String>,
    width: Option<f64>,
    height: Option<f64>,
    original_width: Option<f64>,
    original_height: Option<f64>,
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
        let bad = |key: &str, offset: u64, (reason, text): Fault| BadSample {
            shard: shard.blob.name().to_owned(),
            key: key.to_owned(),
            offset,
            reason,
            text: without_number(&text),
        };
        let entry = self.entry(shard, number);
        let entry = entry.map_err(|error| {
            let of_io = error.chain().find_map(|cause| cause.downcast_ref()).map(reason);
            let reason = of_io.unwrap_or(Reason::Unreadable);
            bad(&format!("number {number}"), 0, (reason, format!("its index: {error:#}")))
        })?;
        let first = entry.image.or(entry.caption).map_or(0, |span| span.offset);
        let bad = |offset: u64, fault: Fault| bad(&entry.key, offset, fault);
        let Some(image) = entry.image else {
            return Err(bad(first, (Reason::MissingImage, "no .jpg, .jpeg, .png or .webp member".into())));
        };
        let no_caption = || bad(first, (Reason::MissingCaption, "no .txt member".into()));
        let caption = match entry.caption {
            // An empty part of the image.
            None if self.options.is_whole => Span { size: 0, ..image },
            caption => caption.ok_or_else(no_caption)?,
        };
        for (span, limit, what) in [(image, IMAGE_LIMIT, "image"), (caption, CAPTION_LIMIT, "caption")] {
            if span.size > limit {
                let text = format!("the {what} has {} bytes or more; the limit is {limit}", span.size);
                return Err(bad(span.offset, (Reason::TooLarge, text)));
            }
        }
        let parts = shard.blob.read(&[caption.range(), image.range()], Some(shard.layout.summary().length));
        let parts = parts.map_err(|error| bad(first, (reason(&error), error.to_string())))?;
        let Ok([mut text, encoded]) = <[Vec<u8>; 2]>::try_from(parts) else { return Err(no_caption()) };
        if entry.in_sidecar {
            let sidecar: Option<Sidecar> = serde_json::from_slice(&text).ok();
            text = sidecar.and_then(|sidecar| sidecar.caption).ok_or_else(no_caption)?.into_bytes();
        }
        let text = self.options.caption(&text).map_err(|fault| bad(caption.offset, fault))?;
        let (image, original) = self.options.image(&encoded).map_err(|fault| bad(image.offset, fault))?;
        let id = format!("{}/{}", shard.blob.name(), printable(&entry.key));
        Ok(Example { original, ..Example::new(image, text, id) })
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
    let (others, last_key) = (Others::default(), String::new());
    let rows = Rows::new(place);
    let mut indexing =
        Indexing { name, file, filters, rows, others, open: None, last_key, dropped: false, sidecar: None };
    let length = tar::walk(name, file, |member| indexing.add(&member))?;
    indexing.close()?;
    let Others { ignored, refused, filtered } = indexing.others;
    indexing.rows.finish(length, [ignored, refused, filtered])
}

/// An index under construction.
struct Indexing<'s> {
    name: &'s str,
    file: &'s dyn ReadAt,
    filters: Filters,
    rows: Rows,
    others: Others,
    /// The sample whose members come now.
    open: Option<Entry>,
    last_key: String,
    /// Whether the filters left out the sample of that key, with all that is still to come of it.
    dropped: bool,
    /// A sidecar, and its key, that stands before the other files of its sample.
    sidecar: Option<(String, Span)>,
}

impl Indexing<'_> {
    fn add(&mut self, member: &Member) -> Result<()> {
        if member.name.ends_with('/') && member.size == 0 && member.name_is_inside() {
            return Ok(());
        }
        if !member.is_file || !member.name_is_inside() {
            self.others.refused += 1;
            return Ok(());
        }
        let name = member.name.strip_prefix("./").unwrap_or(&member.name);
        let base = name.rfind('/').map_or(0, |slash| slash + 1);
        let dot = name[base..].find('.').map(|dot| base + dot).filter(|&dot| dot > base);
        let part = dot.and_then(|dot| match name[dot + 1..].to_ascii_lowercase().as_str() {
            ending if IMAGE_EXTENSIONS.contains(&ending) => Some((&name[..dot], Part::Image)),
            "txt" => Some((&name[..dot], Part::Caption)),
            "json" => Some((&name[..dot], Part::Sidecar)),
            _ => None,
        });
        let Some((key, part)) = part else {
            self.others.ignored += 1;
            return Ok(());
        };
        // A size over 32 bits is over the limits as well: cut, it is still refused when read.
        let span = Span { offset: member.offset, size: u32::try_from(member.size).unwrap_or(u32::MAX) };
        if self.dropped && key == self.last_key {
            return Ok(());
        }
        let is_new = key != self.last_key;
        match part {
            Part::Sidecar if is_new => {
                self.sidecar = Some((key.to_owned(), span));
                return Ok(());
            }
            Part::Sidecar => return self.summary(span),
            Part::Image | Part::Caption if is_new => self.start(key)?,
            Part::Image | Part::Caption => {}
        }
        let Some(entry) = &mut self.open else { return Ok(()) };
        match part {
            Part::Image if entry.image.is_none() => entry.image = Some(span),
            Part::Caption if entry.caption.is_none() || entry.in_sidecar => {
                (entry.caption, entry.in_sidecar) = (Some(span), false);
            }
            _ => self.others.ignored += 1,
        }
        Ok(())
    }

    /// Begins a sample; with what its sidecar says, if that came first.
    fn start(&mut self, key: &str) -> Result<()> {
        self.close()?;
        self.open = Some(Entry { key: key.to_owned(), in_sidecar: false, image: None, caption: None });
        key.clone_into(&mut self.last_key);
        self.dropped = false;
        match self.sidecar.take().filter(|(of, _)| of == key) {
            Some((_, span)) => self.summary(span),
            None => Ok(()),
        }
    }

    /// Adds the sample that is complete.
    fn close(&mut self) -> Result<()> {
        let added = self.open.take().map_or(Ok(()), |entry| self.rows.push(&entry));
        added.with_context(|| Failure::input(format!("{} cannot be indexed", self.name)))
    }

    /// Takes what a sidecar says of the sample begun last: its caption until a file has it; its size, by which it
    /// may be left out.
    fn summary(&mut self, span: Span) -> Result<()> {
        let Some(entry) = &mut self.open else { return Ok(()) };
        if entry.caption.is_none() {
            (entry.caption, entry.in_sidecar) = (Some(span), true);
        }
        if self.filters == Filters::default() || u64::from(span.size) > SIDECAR_LIMIT {
            return Ok(());
        }
        let mut bytes = vec![0; span.size as usize];
        let at = span.offset;
        self.file.fill(at, &mut bytes).with_context(|| format!("cannot read {} at byte {at}", self.name))?;
        let Ok(sidecar) = serde_json::from_slice::<Sidecar>(&bytes) else { return Ok(()) };
        if !self.filters.pass(&sidecar) {
            self.open = None;
            self.dropped = true;
            self.others.filtered += 1;
        }
        Ok(())
    }
}

impl Filters {
    /// What tells filters apart.
    fn words(&self) -> String {
        format!("{self:?}")
    }

    fn pass(&self, sidecar: &Sidecar) -> bool {
        let width = sidecar.original_width.or(sidecar.width);
        let height = sidecar.original_height.or(sidecar.height);
        let (Some(width), Some(height)) = (width, height) else { return true };
        let (short, long) = (width.min(height), width.max(height));
        self.min_side.is_none_or(|least| short >= f64::from(least))
            && self.max_aspect.is_none_or(|most| long <= most * short)
    }
}

#[cfg(test)]
#[path = "webdataset_tests.rs"]
mod tests;
