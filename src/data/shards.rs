//! Shards that are read from end to end, without an index of their samples: which there are, and what is said of them.
//!
//! Nothing of a shard is asked for before its turn comes. A few samples at the beginning of a few shards are known by
//! number, for who fits a codec or shows captions; training reads the [`streams`](super::streams).

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use tracing::warn;

use super::chunked::{CHUNK, Chunked};
use super::dataset::reason;
use super::decode::{Fault, Options};
use super::index::{Entry, Span};
use super::members::{self, Filters, Others, Pair, Samples};
use super::shard_order::Cursor;
use super::shard_set::{Next, ShardSample, ShardSet, Sink, Visit, blob_of, name_of, unreadable};
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
/// Samples that one request should bring, as far as their sizes are known.
const AT_ONCE: u64 = 128;
/// How much of a shard tells what stands at a byte of it: a header of tar.
const HEADER: u64 = 512;
/// Shards without such a file before no other is asked for.
const MISSES: usize = 3;

/// Tar shards in the order in which a config lists them.
#[derive(Debug)]
pub struct Shards {
    stores: Stores,
    names: Vec<String>,
    options: Options,
    filters: Filters,
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
    /// The shards of `patterns` (see [`urls::expand`]). The beginnings of a few are read.
    ///
    /// # Errors
    /// If there is no shard, one that is looked at is missing or damaged, there is no sample in any of
    /// those, or the size of images is out of range.
    pub fn open(stores: &Stores, patterns: &[String], options: Options, filters: Filters) -> Result<Self> {
        options.check()?;
        let names = urls::names(stores, patterns)?;
        let (probed, about, misses) = (vec![], None, AtomicUsize::new(0));
        let mut shards = Self { stores: stores.clone(), names, options, filters, probed, about, misses };
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

    fn places(&self) -> String {
        let ends = [self.names.first(), self.names.last()].map(|name| name.map_or("", String::as_str));
        format!("{}, {} to {}", count(self.names.len(), "shard"), ends[0], ends[1])
    }
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

impl ShardSet for Shards {
    fn shards(&self) -> u64 {
        self.names.len() as u64
    }

    fn name(&self, shard: u64) -> &str {
        name_of(&self.names, shard)
    }

    fn blob(&self, shard: u64) -> Result<Blob> {
        blob_of(&self.stores, self.name(shard))
    }

    fn read(&self, visit: &Visit, sink: &mut dyn Sink) -> Result<()> {
        let blob = &**visit.blob;
        let length = blob.length().with_context(|| unreadable(blob))?;
        // What is read at once becomes samples at once, and is not held beside them.
        let open = |from| {
            let file = Chunked::new(blob, from, CHUNK.start).with_context(|| unreadable(blob))?;
            Ok::<_, anyhow::Error>(file.with_gate(visit.gate))
        };
        let (mut from, mut file, mut samples) = (0, open(0)?, 0);
        if let Some(Cursor { offset, check, sample, .. }) = visit.goes_on {
            let there = open(offset)?;
            let same = offset.saturating_add(HEADER) <= length && {
                let header = there.part(offset..offset + HEADER).with_context(|| unreadable(blob))?;
                check_of(&header, length) == check
            };
            if same {
                (from, file, samples) = (offset, there, sample);
            } else if visit.accept {
                let left_out = count(sample, "sample");
                warn!("{}: another shard than when it was saved; {left_out} of it are left out", blob.name());
                sink.leave_out();
            } else {
                bail!(
                    "{} is another than when the run was saved: byte {offset} is not what it was",
                    blob.name()
                );
            }
        }
        file.set_chunk(sink.mean().of(AT_ONCE));
        let options = &self.options;
        let mut walked =
            Walked { blob: visit.blob, length, options, file: &file, from, begin: from, samples, sink };
        let walk = members::walk(blob.name(), &file, self.filters, &mut walked);
        let samples = walked.samples;
        let (_, Others { filtered, .. }) = walk.map_err(|error| match from {
            0 => error,
            _ => error.context(format!("bytes count from {from} of {}", blob.name())),
        })?;
        // Of a shard that was not read from its beginning it is not known how many were filtered.
        let holds = samples + filtered;
        if (from == 0 || self.filters == Filters::default())
            && let Some(said) = self.count(visit.number).filter(|said| *said != holds)
        {
            warn!(
                "{} holds {}, and the counts beside it say {said}: those that it holds are taken",
                blob.name(),
                count(holds, "sample")
            );
        }
        Ok(())
    }
}

/// A shard while it is walked through, from some byte on.
struct Walked<'w> {
    blob: &'w Arc<Blob>,
    length: u64,
    options: &'w Options,
    file: &'w Chunked<'w>,
    from: u64,
    /// Where the sample begins that comes next.
    begin: u64,
    samples: u64,
    sink: &'w mut dyn Sink,
}

impl Samples for Walked<'_> {
    fn sample(&mut self, mut entry: Entry) -> Result<()> {
        let Self { blob, length, file, begin, .. } = *self;
        entry.image = shifted(entry.image, self.from);
        entry.caption = shifted(entry.caption, self.from);
        let read = |parts: &[Range<u64>]| {
            let read = |part: &Range<u64>| file.part(part.clone()).with_context(|| unreadable(blob));
            parts.iter().map(read).collect()
        };
        let check = || {
            let header = file.part(begin..begin + HEADER).with_context(|| unreadable(blob))?;
            Ok(check_of(&header, length))
        };
        let sample = Box::new(TarSample { blob: Arc::clone(blob), entry, options: *self.options });
        self.sink.take(Next { sample, begin, check: &check, read: &read })?;
        self.samples += 1;
        file.set_chunk(self.sink.mean().of(AT_ONCE));
        Ok(())
    }

    fn begins(&mut self, at: u64) {
        self.begin = at + self.from;
        self.file.forget(self.begin);
    }
}

/// A sample of a tar archive.
#[derive(Debug)]
struct TarSample {
    blob: Arc<Blob>,
    entry: Entry,
    options: Options,
}

impl TarSample {
    fn pair(&self) -> Pair<'_> {
        Pair { shard: self.blob.name(), entry: &self.entry, options: &self.options }
    }
}

impl ShardSample for TarSample {
    fn parts(&self) -> Result<Vec<Range<u64>>, BadSample> {
        Ok(self.pair().parts()?.into())
    }

    fn example(&self, parts: Vec<Vec<u8>>) -> Result<Example, BadSample> {
        let [text, image] = parts.try_into().unwrap_or_default();
        self.pair().example(text, &image)
    }

    fn bad(&self, fault: Fault) -> BadSample {
        self.pair().bad(self.pair().first(), fault)
    }
}

/// A hash of what stands at a byte of a shard, and of the shard's length.
fn check_of(header: &[u8], length: u64) -> u64 {
    rng::fnv1a_more(rng::fnv1a(header), &length.to_le_bytes())
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
fn shifted(span: Option<Span>, from: u64) -> Option<Span> {
    span.map(|span| Span { offset: span.offset + from, ..span })
}
