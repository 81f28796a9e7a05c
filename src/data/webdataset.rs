//! WebDataset shards as img2dataset writes them: tar archives in which `KEY.jpg` (or png, webp, jpeg),
//! `KEY.txt` and `KEY.json` stand side by side.
//!
//! Opening reads the headers of every shard once and keeps 40 bytes and the key of each sample; a sample is
//! then read by its offsets, from any thread. Nothing is ever unpacked.

use std::fs::File;
use std::num::NonZeroU64;
use std::os::unix::fs::FileExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, bail};

use super::image::{self, Filter, Limits};
use super::tar::{self, Member};
use super::{BadSample, Dataset, Example, Reason, printable, shards, stable};

/// The largest picture file that is read, in bytes.
const IMAGE_LIMIT: u32 = 64 << 20;
/// The largest caption file that is read, in bytes.
const CAPTION_LIMIT: u32 = 1 << 20;

/// How to open shards.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Height and width of the pictures to hand out, in pixels.
    pub size: usize,
    /// The filter of the resize.
    pub filter: Filter,
    /// What an encoded picture may ask for.
    pub limits: Limits,
}

impl Options {
    /// Pictures of `size x size`, with the usual filter and limits.
    pub fn new(size: usize) -> Self {
        Self { size, filter: Filter::default(), limits: Limits::default() }
    }
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Others {
    /// Files that are no picture or caption: JSON sidecars, second pictures of a key, and so on.
    pub ignored: u64,
    /// Links, devices, and names that are absolute or hold `..`: left out for safety.
    pub refused: u64,
}

#[derive(Debug)]
struct Shard {
    path: PathBuf,
    length: u64,
    /// All keys, one after the other.
    keys: String,
    entries: Vec<Entry>,
    others: Others,
}

#[derive(Debug)]
struct Entry {
    key_end: u32,
    image: Option<Span>,
    caption: Option<Span>,
}

/// A member's content. Never at byte 0, where the first header is.
#[derive(Clone, Copy, Debug)]
struct Span {
    offset: NonZeroU64,
    size: u32,
}

enum Part {
    Image,
    Caption,
    Other,
}

impl WebDataset {
    /// Opens and indexes the shards of `patterns` (see [`shards::expand`]), several at a time.
    ///
    /// # Errors
    /// If a shard is missing, or is no whole tar archive (the file and the byte are named), or there is no
    /// sample in any of them, or the size is 0.
    pub fn open(patterns: &[String], options: Options) -> Result<Self> {
        if options.size == 0 || options.size > 1 << 14 {
            bail!("pictures of {0} x {0} pixels were asked for; the size must be 1 to 16384", options.size);
        }
        let paths = shards::expand(patterns)?;
        let shards = index_all(&paths)?;
        let mut starts = Vec::with_capacity(shards.len());
        let mut len = 0;
        for shard in &shards {
            starts.push(len);
            len += shard.entries.len() as u64;
        }
        let dataset = Self { shards, starts, len, options };
        if len == 0 {
            bail!(
                "no sample in {}: no member is named like KEY.jpg, KEY.png, KEY.webp or KEY.txt ({} others)",
                dataset.places(),
                dataset.others().ignored + dataset.others().refused
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
        self.shards.iter().fold(Others::default(), |sum, shard| Others {
            ignored: sum.ignored + shard.others.ignored,
            refused: sum.refused + shard.others.refused,
        })
    }

    /// A hash of what the samples are and how they are numbered: file names (not folders), lengths, keys,
    /// offsets. Two openings with the same fingerprint give the same sample for the same number, up to bytes
    /// changed in place.
    pub fn fingerprint(&self) -> u64 {
        let mut hash = stable::fnv1a(b"webdataset 1");
        for shard in &self.shards {
            let name = shard.path.file_name().unwrap_or_default().to_string_lossy();
            hash = stable::fnv1a_more(hash, name.as_bytes());
            hash = stable::fnv1a_more(hash, &[0xff]);
            hash = stable::fnv1a_more(hash, &shard.length.to_le_bytes());
            hash = stable::fnv1a_more(hash, shard.keys.as_bytes());
            for entry in &shard.entries {
                for span in [entry.image, entry.caption] {
                    let offset = span.map_or(0, |span| span.offset.get());
                    hash = stable::fnv1a_more(hash, &offset.to_le_bytes());
                }
            }
        }
        hash
    }

    fn places(&self) -> String {
        match self.shards.as_slice() {
            [] => "no shard".to_owned(),
            [only] => only.path.display().to_string(),
            [first, .., last] => {
                format!("{} shards, {} to {}", self.shards.len(), first.path.display(), last.path.display())
            }
        }
    }

    fn read(&self, shard: &Shard, entry: &Entry, key: &str) -> Result<Example, BadSample> {
        let first = entry.image.or(entry.caption).map_or(0, |span| span.offset.get());
        let bad = |reason, offset, text: String| {
            let shard = shard.path.display().to_string();
            BadSample { shard, key: key.to_owned(), offset, reason, text }
        };
        let Some(image) = entry.image else {
            return Err(bad(Reason::MissingImage, first, "no .jpg, .jpeg, .png or .webp member".into()));
        };
        let Some(caption) = entry.caption else {
            return Err(bad(Reason::MissingCaption, first, "no .txt member".into()));
        };
        for (span, limit, what) in [(image, IMAGE_LIMIT, "picture"), (caption, CAPTION_LIMIT, "caption")] {
            if span.size > limit {
                let text = format!("the {what} has {} bytes or more; the limit is {limit}", span.size);
                return Err(bad(Reason::TooLarge, span.offset.get(), text));
            }
        }
        let unreadable = |error: std::io::Error| bad(Reason::Unreadable, first, error.to_string());
        // Opened anew for each sample, so that any number of shards needs no more files than threads.
        let file = File::open(&shard.path).map_err(unreadable)?;
        let length = file.metadata().map_err(unreadable)?.len();
        if length != shard.length {
            let text = format!("the shard changed: it has {length} bytes, {} when opened", shard.length);
            return Err(bad(Reason::Unreadable, first, text));
        }
        let bytes = |span: Span| -> std::io::Result<Vec<u8>> {
            let mut bytes = vec![0; span.size as usize];
            file.read_exact_at(&mut bytes, span.offset.get())?;
            Ok(bytes)
        };
        let caption_bytes = bytes(caption).map_err(unreadable)?;
        let caption = String::from_utf8(caption_bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let text = format!("byte {at} of its {} bytes is no UTF-8", error.as_bytes().len());
            bad(Reason::CaptionNotUtf8, caption.offset.get(), text)
        })?;
        let image_bytes = bytes(image).map_err(unreadable)?;
        // A decoder's panic is a fault of this sample, not of the run.
        let decoded = catch_unwind(AssertUnwindSafe(|| image::decode(&image_bytes, &self.options.limits)));
        let picture = match decoded {
            Ok(Ok(picture)) => picture,
            Ok(Err(error)) => return Err(bad(Reason::BadImage, image.offset.get(), error.to_string())),
            Err(_) => {
                return Err(bad(Reason::BadImage, image.offset.get(), "the decoder panicked".into()));
            }
        };
        let picture = image::centre_square(&picture, self.options.size, self.options.filter);
        Ok(Example { picture, caption, id: format!("{}/{}", shard.path.display(), printable(key)) })
    }
}

impl Dataset for WebDataset {
    fn len(&self) -> u64 {
        self.len
    }

    fn get(&self, index: u64) -> Result<Example, BadSample> {
        let shard_number = self.starts.partition_point(|&start| start <= index).wrapping_sub(1);
        let found = self.shards.get(shard_number).and_then(|shard| {
            let place = usize::try_from(index - self.starts[shard_number]).ok()?;
            let entry = shard.entries.get(place)?;
            let key_start = place.checked_sub(1).map_or(0, |before| shard.entries[before].key_end);
            Some((shard, entry, &shard.keys[key_start as usize..entry.key_end as usize]))
        });
        match found {
            Some((shard, entry, key)) => self.read(shard, entry, key),
            None => Err(BadSample {
                shard: self.places(),
                key: index.to_string(),
                offset: 0,
                reason: Reason::OutOfRange,
                text: format!("sample {index} of {}", self.len),
            }),
        }
    }

    fn describe(&self) -> String {
        let others = self.others();
        let bytes: u64 = self.shards.iter().map(|shard| shard.length).sum();
        format!(
            "webdataset: {} samples in {} ({:.1} MiB, fingerprint {:016x}); members left out: {} others, {} refused",
            self.len,
            self.places(),
            bytes as f64 / f64::from(1 << 20),
            self.fingerprint(),
            others.ignored,
            others.refused
        )
    }
}

/// Indexes shards on all cores. Of several faulty ones the first in the list is reported.
fn index_all(paths: &[PathBuf]) -> Result<Vec<Shard>> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(paths.len().max(1));
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = paths.get(number) else { return done };
            done.push((number, index(path)));
        }
    };
    let mut all: Vec<(usize, Result<Shard>)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    all.sort_by_key(|(number, _)| *number);
    all.into_iter().map(|(_, shard)| shard).collect()
}

fn index(path: &Path) -> Result<Shard> {
    let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    let mut shard = Shard {
        path: path.to_owned(),
        length: 0,
        keys: String::new(),
        entries: Vec::new(),
        others: Others::default(),
    };
    let mut last_key = String::new();
    shard.length = tar::walk(path, &file, |member| shard.add(&member, &mut last_key))?;
    Ok(shard)
}

impl Shard {
    fn add(&mut self, member: &Member, last_key: &mut String) -> Result<()> {
        if member.name.ends_with('/') && member.size == 0 && member.name_is_inside() {
            return Ok(());
        }
        if !member.is_file || !member.name_is_inside() {
            self.others.refused += 1;
            return Ok(());
        }
        let name = member.name.strip_prefix("./").unwrap_or(&member.name);
        let base = name.rfind('/').map_or(0, |slash| slash + 1);
        let Some(dot) = name[base..].find('.').map(|dot| base + dot).filter(|&dot| dot > base) else {
            self.others.ignored += 1;
            return Ok(());
        };
        let (key, ending) = (&name[..dot], name[dot + 1..].to_ascii_lowercase());
        let part = match ending.as_str() {
            "jpg" | "jpeg" | "png" | "webp" => Part::Image,
            "txt" => Part::Caption,
            _ => Part::Other,
        };
        let Some(offset) = NonZeroU64::new(member.offset).filter(|_| !matches!(part, Part::Other)) else {
            self.others.ignored += 1;
            return Ok(());
        };
        if self.entries.is_empty() || key != last_key {
            self.keys.push_str(key);
            let key_end = u32::try_from(self.keys.len());
            let key_end = key_end.with_context(|| {
                format!("{} has more than 4 GiB of member names; split it", self.path.display())
            })?;
            self.entries.push(Entry { key_end, image: None, caption: None });
            key.clone_into(last_key);
        }
        // A size over 32 bits is over the limits as well: cut, it is still refused when read.
        let span = Span { offset, size: u32::try_from(member.size).unwrap_or(u32::MAX) };
        let Some(entry) = self.entries.last_mut() else { return Ok(()) };
        let slot = if matches!(part, Part::Image) { &mut entry.image } else { &mut entry.caption };
        if slot.is_some() {
            self.others.ignored += 1;
        } else {
            *slot = Some(span);
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "webdataset_tests.rs"]
mod tests;
