//! WebDataset shards as img2dataset writes them: tar archives in which `KEY.jpg` (or png, webp, jpeg),
//! `KEY.txt` and `KEY.json` stand side by side.
//!
//! Opening reads the headers of every shard once and keeps 40 bytes and the key of each sample; a sample is
//! then read by its offsets, from any thread. Nothing is ever unpacked. A shard in a bucket has to be read whole to
//! find its headers, through a window of a few megabytes; what was found is kept in the cache folder.

use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::pair::{CAPTION_LIMIT, ENDINGS, Fault, IMAGE_LIMIT, Options};
use super::store::{Blob, ReadAt, Stores};
use super::tar::{self, Member};
use super::{BadSample, Dataset, Example, Reason, printable, shards, stable};
use crate::codec::parallel;
use crate::exit::Failure;
use crate::storage;

/// The largest sidecar that is read, in bytes.
const SIDECAR_LIMIT: u64 = 64 << 10;

/// Which samples to leave out, by what their sidecars say of the original picture. A sample without a sidecar, or
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
    options: Options,
}

/// Members that are part of no sample, over all shards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Others {
    /// Files that are no picture, caption or sidecar: second pictures of a key, and so on.
    pub ignored: u64,
    /// Links, devices, and names that are absolute or hold `..`: left out for safety.
    pub refused: u64,
    /// Samples that the filters left out.
    pub filtered: u64,
}

#[derive(Debug)]
struct Shard {
    blob: Blob,
    index: Index,
}

/// What is in a shard.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Index {
    length: u64,
    /// All keys, one after the other.
    keys: String,
    entries: Vec<Entry>,
    others: Others,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Entry {
    key_end: u32,
    /// Whether the caption is a value of the sidecar, for want of a file of its own.
    in_sidecar: bool,
    image: Option<Span>,
    caption: Option<Span>,
}

/// A member's content. Never at byte 0, where the first header is.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Span {
    offset: NonZeroU64,
    size: u32,
}

impl Span {
    fn range(self) -> std::ops::Range<u64> {
        self.offset.get()..self.offset.get() + u64::from(self.size)
    }
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
    /// Opens and indexes the shards of `patterns` (see [`shards::expand`]), several at a time. Indexes of shards in
    /// buckets are kept in `cache`.
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
        let blobs = shards::expand(stores, patterns)?;
        // Of several faulty ones the first in the list is reported.
        let indexes = parallel(blobs.len(), |i| index_of(&blobs[i], filters, cache));
        let indexes: Vec<Index> = indexes.into_iter().collect::<Result<_>>()?;
        let shards: Vec<Shard> =
            blobs.into_iter().zip(indexes).map(|(blob, index)| Shard { blob, index }).collect();
        let mut starts = Vec::with_capacity(shards.len());
        let mut len = 0;
        for shard in &shards {
            starts.push(len);
            len += shard.index.entries.len() as u64;
        }
        let dataset = Self { shards, starts, len, options };
        if len == 0 {
            let Others { ignored, refused, filtered } = dataset.others();
            bail!(Failure::input(format!(
                "no sample in {}: no member is named like KEY.jpg, KEY.png, KEY.webp or KEY.txt ({} others{})",
                dataset.places(),
                ignored + refused,
                if filtered > 0 { format!(", {filtered} samples filtered") } else { String::new() }
            )));
        }
        Ok(dataset)
    }

    /// The number of shards.
    pub fn shards(&self) -> usize {
        self.shards.len()
    }

    /// Members that are part of no sample.
    pub fn others(&self) -> Others {
        self.shards.iter().fold(Others::default(), |sum, Shard { index: Index { others, .. }, .. }| Others {
            ignored: sum.ignored + others.ignored,
            refused: sum.refused + others.refused,
            filtered: sum.filtered + others.filtered,
        })
    }

    fn places(&self) -> String {
        match self.shards.as_slice() {
            [] => "no shard".to_owned(),
            [only] => only.blob.name().to_owned(),
            [first, .., last] => {
                format!("{} shards, {} to {}", self.shards.len(), first.blob.name(), last.blob.name())
            }
        }
    }

    fn read(&self, shard: &Shard, entry: &Entry, key: &str) -> Result<Example, BadSample> {
        let first = entry.image.or(entry.caption).map_or(0, |span| span.offset.get());
        let bad = |offset: u64, (reason, text): Fault| BadSample {
            shard: shard.blob.name().to_owned(),
            key: key.to_owned(),
            offset,
            reason,
            text,
        };
        let Some(image) = entry.image else {
            return Err(bad(first, (Reason::MissingImage, "no .jpg, .jpeg, .png or .webp member".into())));
        };
        let no_caption = || bad(first, (Reason::MissingCaption, "no .txt member".into()));
        let caption = entry.caption.ok_or_else(no_caption)?;
        for (span, limit, what) in [(image, IMAGE_LIMIT, "picture"), (caption, CAPTION_LIMIT, "caption")] {
            if span.size > limit {
                let text = format!("the {what} has {} bytes or more; the limit is {limit}", span.size);
                return Err(bad(span.offset.get(), (Reason::TooLarge, text)));
            }
        }
        let parts = shard.blob.read(&[caption.range(), image.range()], Some(shard.index.length));
        let parts = parts.map_err(|error| bad(first, (Reason::Unreadable, error.to_string())))?;
        let Ok([mut text, encoded]) = <[Vec<u8>; 2]>::try_from(parts) else { return Err(no_caption()) };
        if entry.in_sidecar {
            let sidecar: Option<Sidecar> = serde_json::from_slice(&text).ok();
            text = sidecar.and_then(|sidecar| sidecar.caption).ok_or_else(no_caption)?.into_bytes();
        }
        let text = self.options.caption(&text).map_err(|fault| bad(caption.offset.get(), fault))?;
        let (picture, original) =
            self.options.picture(&encoded).map_err(|fault| bad(image.offset.get(), fault))?;
        let id = format!("{}/{}", shard.blob.name(), printable(key));
        Ok(Example { original, ..Example::new(picture, text, id) })
    }
}

impl Dataset for WebDataset {
    fn len(&self) -> u64 {
        self.len
    }

    fn get(&self, index: u64, _turn: u64) -> Result<Example, BadSample> {
        let shard_number = self.starts.partition_point(|&start| start <= index).wrapping_sub(1);
        let found = self.shards.get(shard_number).and_then(|shard| {
            let place = usize::try_from(index - self.starts[shard_number]).ok()?;
            let (entry, key) = shard.index.entry(place)?;
            Some((shard, entry, key))
        });
        match found {
            Some((shard, entry, key)) => self.read(shard, entry, key),
            None => Err(BadSample::out_of_range(self.places(), index, self.len)),
        }
    }

    fn is_remote(&self) -> bool {
        self.shards.iter().any(|shard| shard.blob.is_remote())
    }

    /// Of file names (not folders), lengths, keys and offsets: up to bytes changed in place.
    fn fingerprint(&self) -> u64 {
        let mut hash = stable::fnv1a(b"webdataset 2");
        for Shard { blob, index } in &self.shards {
            hash = stable::fnv1a_more(hash, blob.file_name().as_bytes());
            hash = stable::fnv1a_more(hash, &[0xff]);
            hash = stable::fnv1a_more(hash, &index.length.to_le_bytes());
            hash = stable::fnv1a_more(hash, index.keys.as_bytes());
            for entry in &index.entries {
                for span in [entry.image, entry.caption] {
                    let offset = span.map_or(0, |span| span.offset.get());
                    hash = stable::fnv1a_more(hash, &offset.to_le_bytes());
                }
            }
        }
        hash
    }

    fn describe(&self) -> String {
        let others = self.others();
        let bytes: u64 = self.shards.iter().map(|shard| shard.index.length).sum();
        format!(
            "webdataset: {} samples in {} ({:.1} MiB, fingerprint {:016x}); members left out: {} others, {} refused{}",
            self.len,
            self.places(),
            bytes as f64 / f64::from(1 << 20),
            self.fingerprint(),
            others.ignored,
            others.refused,
            if others.filtered > 0 {
                format!("; {} samples filtered", others.filtered)
            } else {
                String::new()
            }
        )
    }
}

/// The index of a shard; that of an object is kept in `cache`, under its name and version.
fn index_of(blob: &Blob, filters: Filters, cache: Option<&Path>) -> Result<Index> {
    let read = || -> Result<Index> {
        let opened = blob.walk().with_context(|| Failure::input(format!("cannot open {}", blob.name())))?;
        Index::read(blob.name(), &*opened, filters)
    };
    let (Some(version), Some(cache)) = (blob.version(), cache) else { return read() };
    let key = serde_json::to_string(&("webdataset 2", blob.name(), version, filters))?;
    let name = blake3::hash(key.as_bytes()).to_hex();
    let path: PathBuf = cache.join("indexes").join(format!("{name}.json"));
    // An index that cannot be read is made anew.
    let kept = std::fs::read(&path).ok().and_then(|bytes| serde_json::from_slice::<Index>(&bytes).ok());
    if let Some(index) = kept.filter(Index::is_sound) {
        return Ok(index);
    }
    tracing::info!("{}: reading the shard once, to know what is in it", blob.name());
    let index = read()?;
    storage::write_bytes(&path, &serde_json::to_vec(&index)?)?;
    Ok(index)
}

/// An index under construction.
struct Indexing<'s> {
    name: &'s str,
    file: &'s dyn ReadAt,
    filters: Filters,
    index: Index,
    last_key: String,
    /// Whether the filters left out the sample of that key, with all that is still to come of it.
    dropped: bool,
    /// A sidecar, and its key, that stands before the other files of its sample.
    sidecar: Option<(String, Span)>,
}

impl Index {
    /// The index of a shard.
    pub(super) fn read(name: &str, file: &dyn ReadAt, filters: Filters) -> Result<Self> {
        let index = Index::default();
        let mut indexing =
            Indexing { name, file, filters, index, last_key: String::new(), dropped: false, sidecar: None };
        let length = tar::walk(name, file, |member| indexing.add(&member))?;
        indexing.index.length = length;
        Ok(indexing.index)
    }

    fn entry(&self, place: usize) -> Option<(&Entry, &str)> {
        let entry = self.entries.get(place)?;
        let start = place.checked_sub(1).map_or(0, |before| self.entries[before].key_end);
        Some((entry, &self.keys[start as usize..entry.key_end as usize]))
    }

    /// All keys.
    #[cfg(test)]
    pub(super) fn keys(&self) -> Vec<&str> {
        (0..self.entries.len()).filter_map(|place| self.entry(place)).map(|(_, key)| key).collect()
    }

    /// Whether every key is one of the text of keys, as in an index that was read from a shard.
    pub(super) fn is_sound(&self) -> bool {
        let ends: Vec<usize> = self.entries.iter().map(|entry| entry.key_end as usize).collect();
        ends.is_sorted() && ends.iter().all(|&end| self.keys.is_char_boundary(end))
    }
}

impl Indexing<'_> {
    fn add(&mut self, member: &Member) -> Result<()> {
        let others = &mut self.index.others;
        if member.name.ends_with('/') && member.size == 0 && member.name_is_inside() {
            return Ok(());
        }
        if !member.is_file || !member.name_is_inside() {
            others.refused += 1;
            return Ok(());
        }
        let name = member.name.strip_prefix("./").unwrap_or(&member.name);
        let base = name.rfind('/').map_or(0, |slash| slash + 1);
        let dot = name[base..].find('.').map(|dot| base + dot).filter(|&dot| dot > base);
        let part = dot.and_then(|dot| match name[dot + 1..].to_ascii_lowercase().as_str() {
            ending if ENDINGS.contains(&ending) => Some((&name[..dot], Part::Image)),
            "txt" => Some((&name[..dot], Part::Caption)),
            "json" => Some((&name[..dot], Part::Sidecar)),
            _ => None,
        });
        let (Some((key, part)), Some(offset)) = (part, NonZeroU64::new(member.offset)) else {
            others.ignored += 1;
            return Ok(());
        };
        // A size over 32 bits is over the limits as well: cut, it is still refused when read.
        let span = Span { offset, size: u32::try_from(member.size).unwrap_or(u32::MAX) };
        if self.dropped && key == self.last_key {
            return Ok(());
        }
        let is_new = self.index.entries.is_empty() || key != self.last_key;
        match part {
            Part::Sidecar if is_new => {
                self.sidecar = Some((key.to_owned(), span));
                return Ok(());
            }
            Part::Sidecar => return self.describe(span),
            Part::Image | Part::Caption if is_new => self.start(key)?,
            Part::Image | Part::Caption => {}
        }
        let Some(entry) = self.index.entries.last_mut().filter(|_| !self.dropped) else { return Ok(()) };
        match part {
            Part::Image if entry.image.is_none() => entry.image = Some(span),
            Part::Caption if entry.caption.is_none() || entry.in_sidecar => {
                (entry.caption, entry.in_sidecar) = (Some(span), false);
            }
            _ => self.index.others.ignored += 1,
        }
        Ok(())
    }

    /// Begins a sample; with what its sidecar says, if that came first.
    fn start(&mut self, key: &str) -> Result<()> {
        self.index.keys.push_str(key);
        let key_end = u32::try_from(self.index.keys.len());
        let key_end = key_end
            .with_context(|| format!("{} has more than 4 GiB of member names; split it", self.name))?;
        self.index.entries.push(Entry { key_end, in_sidecar: false, image: None, caption: None });
        key.clone_into(&mut self.last_key);
        self.dropped = false;
        match self.sidecar.take().filter(|(of, _)| of == key) {
            Some((_, span)) => self.describe(span),
            None => Ok(()),
        }
    }

    /// Takes what a sidecar says of the sample begun last: its caption until a file has it; its size, by which it
    /// may be left out.
    fn describe(&mut self, span: Span) -> Result<()> {
        let Some(entry) = self.index.entries.last_mut() else { return Ok(()) };
        if entry.caption.is_none() {
            (entry.caption, entry.in_sidecar) = (Some(span), true);
        }
        if self.filters == Filters::default() || u64::from(span.size) > SIDECAR_LIMIT {
            return Ok(());
        }
        let mut bytes = vec![0; span.size as usize];
        let at = span.offset.get();
        self.file.fill(at, &mut bytes).with_context(|| format!("cannot read {} at byte {at}", self.name))?;
        let Ok(sidecar) = serde_json::from_slice::<Sidecar>(&bytes) else { return Ok(()) };
        if !self.filters.pass(&sidecar) {
            self.index.entries.pop();
            let end = self.index.entries.last().map_or(0, |entry| entry.key_end as usize);
            self.index.keys.truncate(end);
            self.dropped = true;
            self.index.others.filtered += 1;
        }
        Ok(())
    }
}

impl Filters {
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
