//! A bucket of shards that are nowhere: names, sizes and counts are arithmetic, and what is read is made when it is asked
//! for. It counts what is asked of it. For tests, and for `benches/shards.rs`.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use tar::Header;

use crate::formats::contact_sheet::encode_png;
use crate::formats::image::Image;
use crate::storage::bucket::{Bucket, Head, check_limit};
use crate::util::rng::mix;

const BLOCK: u64 = 512;
/// What every caption is padded to, in bytes.
const CAPTION: u64 = 32;

/// Shards `00000.tar` and so on, with `00000_stats.json` beside them, of samples that are small images.
#[derive(Debug)]
pub struct Simulated {
    shards: u64,
    /// The most samples of a shard; each has up to an eighth fewer.
    samples: u64,
    /// Bytes of an image.
    size: u64,
    /// How long an answer takes.
    delay: Duration,
    /// An image of each of 16 shades.
    images: Vec<Vec<u8>>,
    counts: [AtomicU64; 3],
    faults: Mutex<Faults>,
}

/// What is wrong with a bucket.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    /// Shards that are not there.
    pub missing: BTreeSet<u64>,
    /// Shards that were written anew, with other samples.
    pub changed: BTreeSet<u64>,
    /// Shards that were cut in their middle.
    pub cut: BTreeSet<u64>,
    /// Shards whose counts say one sample more than they have.
    pub lying: BTreeSet<u64>,
}

/// What was asked of a bucket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Requests of any kind.
    pub requests: u64,
    /// Bytes of shards that were read.
    pub bytes: u64,
    /// Files of counts that were read.
    pub counts: u64,
}

impl Simulated {
    /// A bucket of `shards` shards of at most `samples` samples, whose images have `size` bytes.
    pub fn new(shards: u64, samples: u64, size: u64) -> Self {
        let shade =
            |i: u8| encode_png(&Image::filled(4, 4, [i * 16, 0, 255 - i * 16]), &[]).unwrap_or_default();
        let images = (0..16).map(shade).collect();
        let (delay, counts, faults) = (Duration::ZERO, Default::default(), Mutex::default());
        Self { shards, samples, size, delay, images, counts, faults }
    }

    /// The same bucket, whose answers take a while.
    pub fn with_delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sets what is wrong with it from now on.
    pub fn fail(&self, faults: Faults) {
        *self.faults.lock().unwrap_or_else(PoisonError::into_inner) = faults;
    }

    /// What was asked of it.
    pub fn asked(&self) -> Asked {
        let [requests, bytes, counts] = [0, 1, 2].map(|i: usize| self.counts[i].load(Ordering::Relaxed));
        Asked { requests, bytes, counts }
    }

    /// How many samples a shard has.
    pub fn count(&self, shard: u64) -> u64 {
        self.samples - mix(shard) % (self.samples / 8 + 1)
    }

    /// Bytes of a shard that a sample takes, with its headers.
    pub fn stride(&self) -> u64 {
        2 * BLOCK + self.size.next_multiple_of(BLOCK) + BLOCK
    }

    fn length(&self, shard: u64) -> u64 {
        self.count(shard) * self.stride() + 2 * BLOCK
    }

    fn faults(&self) -> Faults {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn answer(&self, bytes: u64) {
        self.counts[0].fetch_add(1, Ordering::Relaxed);
        self.counts[1].fetch_add(bytes, Ordering::Relaxed);
        thread::sleep(self.delay);
    }

    /// The number in the name of a shard, or of what stands beside it.
    fn number(&self, key: &str, ending: &str) -> io::Result<u64> {
        let number = key.rsplit('/').next().and_then(|name| name.strip_suffix(ending)?.parse().ok());
        let number = number.filter(|number| *number < self.shards && !self.faults().missing.contains(number));
        Ok(number.ok_or(ErrorKind::NotFound)?)
    }

    /// A sample as it stands in its shard.
    fn sample(&self, shard: u64, sample: u64, changed: bool) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.stride() as usize);
        let key = format!("{shard:05}{sample:05}{}", if changed { "b" } else { "" });
        let image = &self.images[(mix(shard ^ mix(sample)) % 16) as usize];
        let caption = format!("sample {sample} of shard {shard}");
        for (name, content, size) in [("png", &image[..], self.size), ("txt", caption.as_bytes(), CAPTION)] {
            let mut header = Header::new_ustar();
            // Neither is long enough to fail.
            let _ = header.set_path(format!("{key}.{name}"));
            header.set_size(size);
            header.set_mode(0o644);
            header.set_cksum();
            bytes.extend(header.as_bytes());
            let end = bytes.len() + size.next_multiple_of(BLOCK) as usize;
            bytes.extend(&content[..content.len().min(size as usize)]);
            bytes.resize(end, if name == "txt" { b' ' } else { 0 });
        }
        bytes
    }
}

impl Bucket for Simulated {
    fn heads(&self, keys: &[&str]) -> Result<Vec<Head>, (usize, io::Error)> {
        let head = |(i, key): (usize, &&str)| {
            self.answer(0);
            let number = self.number(key, ".tar").map_err(|error| (i, error))?;
            let faults = self.faults();
            let tag = if faults.changed.contains(&number) { "b" } else { "a" };
            let size = self.length(number) >> u32::from(faults.cut.contains(&number));
            Ok(Head { key: (*key).to_owned(), size, tag: Some(tag.into()), written: "then".into() })
        };
        keys.iter().enumerate().map(head).collect()
    }

    fn names(&self, _folder: &str) -> io::Result<Vec<String>> {
        // Pages of a thousand, as the clouds give them: a shard, its list and its counts.
        for _ in 0..(3 * self.shards).div_ceil(1000) {
            self.answer(0);
        }
        let missing = self.faults().missing;
        let there = (0..self.shards).filter(|shard| !missing.contains(shard));
        Ok(there.flat_map(|shard| ["tar", "parquet"].map(|end| format!("{shard:05}.{end}"))).collect())
    }

    fn read(&self, head: &Head, range: Range<u64>) -> io::Result<Vec<u8>> {
        self.answer(range.end - range.start);
        let (shard, stride) = (self.number(&head.key, ".tar")?, self.stride());
        let changed = self.faults().changed.contains(&shard);
        if changed != (head.tag.as_deref() == Some("b")) {
            return Err(io::Error::other("the object changed since it was opened"));
        }
        let samples = range.start / stride..range.end.div_ceil(stride).min(self.count(shard));
        let (first, mut bytes) = (samples.start * stride, Vec::new());
        bytes.reserve_exact((range.end - first) as usize);
        for sample in samples {
            bytes.extend(self.sample(shard, sample, changed));
        }
        bytes.resize((range.end - first) as usize, 0);
        bytes.drain(..(range.start - first) as usize);
        Ok(bytes)
    }

    fn read_all(&self, key: &str, limit: u64) -> io::Result<Vec<u8>> {
        self.answer(0);
        self.counts[2].fetch_add(1, Ordering::Relaxed);
        let shard = self.number(key, "_stats.json")?;
        let said = self.count(shard) + u64::from(self.faults().lying.contains(&shard));
        let text = format!("{{\"count\": {}, \"successes\": {said}}}", self.samples);
        check_limit(text.len() as u64, limit)?;
        Ok(text.into_bytes())
    }
}
