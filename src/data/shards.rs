//! Shards that are read from end to end, without an index of their samples: which there are, and what is said of them.
//!
//! Nothing of a shard is asked for before its turn comes. A few samples at the beginning of a few shards are known by
//! number, for who fits a codec or shows captions; training reads the [`streams`](super::streams).

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde::Deserialize;

use super::chunked::Chunked;
use super::dataset::reason;
use super::decode::Options;
use super::index::{Entry, Span};
use super::members::{self, Filters, Pair, Samples};
use super::shard_order::ShardOrder;
use super::{BadSample, Dataset, Example, urls};
use crate::storage::object::{Blob, Stores, is_url};
use crate::util::error::Failure;
use crate::util::parallel::parallel;
use crate::util::rng;
use crate::util::text::{count, thousands};

/// Shards whose first samples are known by number, and how much of each is read for that, in bytes.
const PROBED: u64 = 16;
const PROBE: u64 = 2 << 20;
/// What the file of counts beside a shard may have, in bytes.
const STATS_LIMIT: u64 = 1 << 20;
/// Shards without such a file before no other is asked for.
const MISSES: usize = 3;

/// Tar shards in the order in which a config lists them.
#[derive(Debug)]
pub struct Shards {
    stores: Stores,
    names: Vec<String>,
    options: Options,
    filters: Filters,
    /// Streams, and samples that each has in memory.
    streams: (u64, u64),
    /// Samples that are known by number, with the numbers of their shards.
    probed: Vec<(u64, Entry)>,
    /// Samples of a shard by the counts of those that were looked at.
    about: Option<u64>,
    /// Shards without counts beside them, until one has them.
    misses: AtomicUsize,
}

/// The counts that img2dataset writes beside a shard.
#[derive(Deserialize)]
struct Stats {
    successes: u64,
}

impl Shards {
    /// The shards of `patterns` (see [`urls::expand`]), for `streams.0` streams of which each has `streams.1` samples in
    /// memory. The beginnings of a few are read.
    ///
    /// # Errors
    /// If there are fewer shards than streams, one that is looked at is missing or damaged, there is no sample in any of
    /// those, or the size of images is out of range.
    pub fn open(
        stores: &Stores,
        patterns: &[String],
        options: Options,
        filters: Filters,
        streams: (u64, u64),
    ) -> Result<Self> {
        options.check()?;
        let names = urls::names(stores, patterns)?;
        let few = names.len() as u64;
        ensure!(
            few >= streams.0,
            Failure::input(format!(
                "data.order = \"shards\" reads {} at once, and there are {}",
                count(streams.0, "shard"),
                count(few, "shard")
            ))
            .help("set data.streams to a power of two of at most so many, or data.order to \"permutation\"")
        );
        let (probed, about, misses) = (vec![], None, AtomicUsize::new(0));
        let mut shards =
            Self { stores: stores.clone(), names, options, filters, streams, probed, about, misses };
        shards.probe()?;
        Ok(shards)
    }

    /// Reads the beginnings of some shards, spread over all.
    fn probe(&mut self) -> Result<()> {
        let all = self.names.len() as u64;
        let looked = PROBED.min(all);
        let number = |i: u64| (u128::from(i) * u128::from(all) / u128::from(looked)) as u64;
        let looks: Vec<u64> = (0..looked).map(number).collect();
        // Of several faulty ones the first in the list is reported.
        let found = parallel(looks.len(), |i| {
            Ok::<_, anyhow::Error>((self.beginning(looks[i])?, self.count(looks[i])))
        });
        let (mut counts, mut probed) = (vec![], vec![]);
        for (shard, found) in looks.into_iter().zip(found) {
            let (entries, samples) = found?;
            counts.extend(samples);
            probed.extend(entries.into_iter().map(|entry| (shard, entry)));
        }
        if probed.is_empty() {
            let what =
                "no member is named like KEY.jpg, KEY.png, KEY.webp or KEY.txt, or the filters leave out all";
            let of = count(looked, "shard");
            bail!(Failure::input(format!("no sample at the beginning of {of} of {}: {what}", self.places())));
        }
        self.probed = probed;
        self.about = counts.iter().sum::<u64>().checked_div(counts.len() as u64);
        Ok(())
    }

    /// The samples at the beginning of a shard.
    fn beginning(&self, shard: u64) -> Result<Vec<Entry>> {
        let blob = self.blob(shard)?;
        let file = Chunked::new(&blob, 0, PROBE).with_context(|| unreadable(&blob))?;
        let mut first = Beginning { file: &file, at: 0, entries: vec![] };
        match members::walk(blob.name(), &file, self.filters, &mut first) {
            Err(error) if !error.is::<Enough>() => Err(error.context(unreadable(&blob))),
            _ => Ok(first.entries),
        }
    }

    /// The shard of this number, found where it is now.
    ///
    /// # Errors
    /// If it is not there.
    pub(super) fn blob(&self, shard: u64) -> Result<Blob> {
        let mut found = self.stores.blobs(&[self.name(shard).to_owned()])?;
        found.pop().with_context(|| format!("{} is not there", self.name(shard)))
    }

    /// The path or URL of the shard of this number; empty if there is none.
    pub(super) fn name(&self, shard: u64) -> &str {
        let name = usize::try_from(shard).ok().and_then(|at| self.names.get(at));
        name.map_or("", String::as_str)
    }

    /// How many samples the file of counts beside a shard says that were written into it. `None` if it has none that can be
    /// read; where several have none, no other is looked for.
    pub(super) fn count(&self, shard: u64) -> Option<u64> {
        if self.misses.load(Ordering::Relaxed) >= MISSES {
            return None;
        }
        let name = self.name(shard);
        let (folder, file) = name.rsplit_once('/').unwrap_or((".", name));
        let file = format!("{}_stats.json", file.strip_suffix(".tar")?);
        let read = self.stores.folder(folder).ok()?.read_all(&file, STATS_LIMIT);
        let stats: Option<Stats> = read.ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        match &stats {
            Some(_) => self.misses.store(0, Ordering::Relaxed),
            None => _ = self.misses.fetch_add(1, Ordering::Relaxed),
        }
        stats.map(|stats| stats.successes)
    }

    /// The order in which a run under `seed` visits them, `batch` samples a step.
    ///
    /// # Errors
    /// As [`ShardOrder::new`].
    pub fn order(&self, seed: u64, batch: u64) -> Result<ShardOrder> {
        ShardOrder::new(seed, self.names.len() as u64, batch, self.streams)
    }

    /// What becomes of images and captions.
    pub(super) fn options(&self) -> &Options {
        &self.options
    }

    /// Which samples are left out.
    pub(super) fn filters(&self) -> Filters {
        self.filters
    }

    fn places(&self) -> String {
        let ends = [self.names.first(), self.names.last()].map(|name| name.map_or("", String::as_str));
        format!("{}, {} to {}", count(self.names.len(), "shard"), ends[0], ends[1])
    }
}

/// That a shard cannot be read.
pub(super) fn unreadable(blob: &Blob) -> Failure {
    Failure::input(format!("cannot read {}", blob.name()))
}

/// Enough of a shard was read.
#[derive(Debug, thiserror::Error)]
#[error("enough")]
struct Enough;

/// The samples at the beginning of a shard: those in what is read at once, or the first.
struct Beginning<'f> {
    file: &'f Chunked<'f>,
    at: u64,
    entries: Vec<Entry>,
}

impl Samples for Beginning<'_> {
    fn sample(&mut self, entry: Entry) -> Result<()> {
        self.entries.push(entry);
        // The next one may end behind what is read at once.
        if self.at >= PROBE / 4 * 3 { Err(anyhow!(Enough)) } else { Ok(()) }
    }

    fn begins(&mut self, at: u64) {
        self.at = at;
        self.file.forget(at);
    }
}

impl Dataset for Shards {
    /// How many are known by number: some at the beginning of some shards.
    fn len(&self) -> u64 {
        self.probed.len() as u64
    }

    fn get(&self, index: u64, _turn: u64) -> Result<Example, BadSample> {
        let found = usize::try_from(index).ok().and_then(|at| self.probed.get(at));
        let (shard, entry) =
            found.ok_or_else(|| BadSample::out_of_range(self.places(), index, self.len()))?;
        let pair = Pair { shard: self.name(*shard), entry, options: &self.options };
        let parts = pair.parts()?;
        let fault = |error: &std::io::Error| pair.bad(pair.first(), (reason(error), error.to_string()));
        let blob = self.blob(*shard).map_err(|error| fault(&std::io::Error::other(format!("{error:#}"))))?;
        let read = blob.read(&parts, None).map_err(|error| fault(&error))?;
        let [text, image] = read.try_into().unwrap_or_default();
        pair.example(text, &image)
    }

    fn is_remote(&self) -> bool {
        self.names.iter().any(|name| is_url(name) && !name.starts_with("file:"))
    }

    /// Of the names of the shards (not their folders) and the filters: not of what is in them.
    fn fingerprint(&self) -> u64 {
        let hash = rng::fnv1a_more(rng::fnv1a(b"shards 1"), self.filters.words().as_bytes());
        self.names.iter().fold(hash, |hash, name| {
            let file = name.rsplit('/').next().unwrap_or_default();
            rng::fnv1a_more(rng::fnv1a_more(hash, &[0xff]), file.as_bytes())
        })
    }

    fn size(&self) -> String {
        count(self.names.len(), "shard")
    }

    fn summary(&self) -> String {
        let about = self.about.map_or("their counts are not known".into(), |about| {
            format!("about {} samples in each by their counts", thousands(about))
        });
        format!(
            "webdataset in the order of shards: {}; {about} (fingerprint {:016x})",
            self.places(),
            self.fingerprint()
        )
    }
}

/// Where a span of what is left of a shard lies in the whole.
pub(super) fn shifted(span: Option<Span>, from: u64) -> Option<Span> {
    span.map(|span| Span { offset: span.offset + from, ..span })
}
