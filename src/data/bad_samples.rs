//! Bad samples: counted by reason, listed once each in a JSON Lines file, and a stop when they are too many.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::{BadSample, Reason};
use crate::util::append::AppendFile;
use crate::util::disk;
use crate::util::error::{Code, Failure};
use crate::util::rng;

/// The share of samples that may be bad unless the user says otherwise.
pub const DEFAULT_SHARE: f64 = 0.01;

/// The largest list that is read back to know what it already holds, in bytes.
pub(super) const LIST_LIMIT: u64 = 64 << 20;

/// The file in which a process lists its bad samples.
pub fn list_name(process: usize) -> String {
    match process {
        0 => "bad_samples.jsonl".to_owned(),
        process => format!("bad_samples-{process:05}.jsonl"),
    }
}

/// How many samples were bad, by reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(BTreeMap<Reason, u64>);

impl Counts {
    /// All bad samples.
    pub fn total(&self) -> u64 {
        self.0.values().sum()
    }

    /// Counts one more.
    pub fn add(&mut self, reason: Reason) {
        *self.0.entry(reason).or_default() += 1;
    }

    /// Bad samples of one reason.
    pub fn of(&self, reason: Reason) -> u64 {
        self.0.get(&reason).copied().unwrap_or(0)
    }

    /// Reasons and their counts, the most frequent first.
    pub fn sorted(&self) -> Vec<(Reason, u64)> {
        let mut pairs: Vec<_> = self.0.iter().map(|(&reason, &count)| (reason, count)).collect();
        pairs.sort_by_key(|&(reason, count)| (std::cmp::Reverse(count), reason));
        pairs
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<String> =
            self.sorted().iter().map(|(reason, count)| format!("{count} x {reason}")).collect();
        f.write_str(if words.is_empty() { "none" } else { "" })?;
        f.write_str(&words.join(", "))
    }
}

/// A share as a percentage without the noise of binary fractions: 0.07 is 7, not 7.000000000000001.
fn percent(share: f64) -> f64 {
    (share * 1e8).round() / 1e6
}

/// The book of bad samples of one run.
#[derive(Debug)]
pub struct BadSamples {
    share: f64,
    settle: u64,
    tried: u64,
    counts: Counts,
    /// Hashes of (shard, key, offset) that the list holds, so that later epochs do not repeat it.
    listed: HashSet<u64>,
    list: Option<List>,
}

/// Where bad samples are listed. The file is made for the first one: a run without any leaves none.
#[derive(Debug)]
struct List {
    path: PathBuf,
    file: Option<AppendFile>,
}

impl List {
    /// Appends a line, now or once that can be done.
    fn write(&mut self, line: Vec<u8>) {
        if self.file.is_none() {
            match AppendFile::open(&self.path) {
                Ok(file) => self.file = Some(file),
                Err(error) => tracing::warn!("{error:#}; the run goes on"),
            }
        }
        if let Some(file) = &mut self.file {
            file.append(line);
        }
    }
}

impl BadSamples {
    /// A book that allows `share` (0 to 1) of the samples to be bad, and lists them in `list` if given: made with
    /// the first if missing, continued if there. Until `settle` samples were read the share is taken of `settle`, so that
    /// one bad sample at the start is not 100%.
    ///
    /// # Errors
    /// If the share is no number from 0 to 1, or a list that is there cannot be opened.
    pub fn new(share: f64, settle: u64, list: Option<&Path>) -> Result<Self> {
        if !(0.0..=1.0).contains(&share) {
            bail!("the share of bad samples must be between 0 and 1, not {share}");
        }
        let mut book =
            Self { share, settle, tried: 0, counts: Counts::default(), listed: HashSet::new(), list: None };
        if let Some(path) = list {
            let file = match OpenOptions::new().read(true).append(true).open(path) {
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
                opened => opened.and_then(|file| book.continue_list(file)).map(Some),
            };
            let file = file.with_context(|| disk::io_failure(path, "open"))?;
            let file = file.map(|file| AppendFile::of(path, file)).transpose()?;
            book.list = Some(List { path: path.to_owned(), file });
        }
        Ok(book)
    }

    fn continue_list(&mut self, mut file: File) -> io::Result<File> {
        #[derive(Deserialize)]
        struct Listed {
            shard: String,
            key: String,
            offset: u64,
        }
        let length = file.seek(SeekFrom::End(0))?;
        file.seek(SeekFrom::Start(length.saturating_sub(LIST_LIMIT)))?;
        let mut text = Vec::new();
        (&mut file).take(LIST_LIMIT).read_to_end(&mut text)?;
        for line in text.split(|&byte| byte == b'\n') {
            // A line that a kill cut short is no entry; its sample is listed again.
            if let Ok(entry) = serde_json::from_slice::<Listed>(line) {
                self.listed.insert(identity(&entry.shard, &entry.key, entry.offset));
            }
        }
        if text.last().is_some_and(|&byte| byte != b'\n') {
            file.write_all(b"\n")?;
        }
        Ok(file)
    }

    /// Counts samples that were read without fault.
    pub fn good(&mut self, samples: u64) {
        self.tried += samples;
    }

    /// Counts and lists a bad sample.
    ///
    /// # Errors
    /// With [`Code::Data`] if this one is over the limit.
    pub fn bad(&mut self, sample: &BadSample) -> Result<()> {
        self.tried += 1;
        self.counts.add(sample.reason);
        if let Some(list) = &mut self.list
            && self.listed.insert(identity(&sample.shard, &sample.key, sample.offset))
        {
            let mut line = serde_json::to_vec(sample)?;
            line.push(b'\n');
            list.write(line);
        }
        let allowed = self.share * self.tried.max(self.settle) as f64;
        if self.counts.total() as f64 > allowed { Err(self.too_many(sample).into()) } else { Ok(()) }
    }

    /// The error that ends the run, with the counts so far and the `last` bad sample.
    pub fn too_many(&self, last: &BadSample) -> Failure {
        let (bad, tried, limit) = (self.counts.total(), self.tried, percent(self.share));
        let text = format!(
            "{bad} of the first {tried} samples cannot be used, over the limit of {limit}%: {}; the last was {last}",
            self.counts
        );
        let listed = self.list.as_ref().map_or(String::new(), |list| format!(" in {}", list.path.display()));
        let help = format!(
            "repair or remove those listed{listed}, or allow a larger share with data.max_bad_fraction"
        );
        Failure::new(Code::Data, text).help(help)
    }

    /// Samples read so far in this process, good and bad.
    pub fn tried(&self) -> u64 {
        self.tried
    }

    /// Bad samples so far in this process; one that comes up in several epochs counts each time.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }
}

fn identity(shard: &str, key: &str, offset: u64) -> u64 {
    // Bytes that no UTF-8 text holds part the fields.
    let hash = rng::fnv1a_more(rng::fnv1a(shard.as_bytes()), &[0xff]);
    rng::fnv1a_more(rng::fnv1a_more(hash, key.as_bytes()), &offset.to_le_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::{code, render};

    fn sample(key: &str, reason: Reason) -> BadSample {
        BadSample { shard: "a.tar".into(), key: key.into(), offset: 512, reason, text: "why".into() }
    }

    #[test]
    fn the_run_stops_above_the_share_with_the_top_reasons() {
        let mut book = BadSamples::new(0.01, 300, None).unwrap();
        book.good(10);
        book.bad(&sample("1", Reason::BadImage)).unwrap();
        book.bad(&sample("2", Reason::MissingCaption)).unwrap();
        book.bad(&sample("3", Reason::BadImage)).unwrap();
        let error = book.bad(&sample("4", Reason::BadImage)).unwrap_err();
        assert_eq!(
            render(&error),
            "error: 4 of the first 14 samples cannot be used, over the limit of 1%: 3 x image not decodable, 1 x no \
             caption; the last was a.tar: sample \"4\" at byte 512: image not decodable: why\nhelp: repair or remove \
             those listed, or allow a larger share with data.max_bad_fraction\n"
        );
        assert_eq!(code(&error), Code::Data);
        assert_eq!([0.07, 0.29, 0.001].map(|share| percent(share).to_string()), ["7", "29", "0.1"]);
    }

    #[test]
    fn the_share_is_of_all_samples_once_settled() {
        let mut book = BadSamples::new(0.01, 10, None).unwrap();
        for _ in 0..50 {
            book.good(100);
            book.bad(&sample("1", Reason::BadImage)).unwrap();
        }
        assert!(book.bad(&sample("1", Reason::BadImage)).is_err());
        assert_eq!(book.counts().of(Reason::BadImage), 51);
        assert!(BadSamples::new(1.1, 0, None).is_err());
        assert!(BadSamples::new(f64::NAN, 0, None).is_err());
        assert!(BadSamples::new(0.0, 1000, None).unwrap().bad(&sample("1", Reason::BadImage)).is_err());
    }

    #[test]
    fn a_list_that_cannot_be_written_ends_nothing_and_one_that_cannot_be_read_does() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gone/bad_samples.jsonl");
        let mut book = BadSamples::new(1.0, 0, Some(&path)).unwrap();
        book.bad(&sample("1", Reason::BadImage)).unwrap();
        assert_eq!(book.counts().total(), 1);
        let error = BadSamples::new(1.0, 0, Some(folder.path())).unwrap_err();
        assert_eq!(code(&error), Code::Storage);
    }

    #[test]
    fn the_list_holds_each_sample_once_also_after_a_kill() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bad_samples.jsonl");
        let mut book = BadSamples::new(1.0, 0, Some(&path)).unwrap();
        book.good(5);
        assert!(!path.exists(), "nothing to list, and a list");
        for key in ["1", "2", "1", "\n\"é"] {
            book.bad(&sample(key, Reason::CaptionNotUtf8)).unwrap();
        }
        // A kill in the middle of the last line.
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, &text[..text.len() - 9]).unwrap();
        let mut book = BadSamples::new(1.0, 0, Some(&path)).unwrap();
        for key in ["1", "2", "\n\"é"] {
            book.bad(&sample(key, Reason::CaptionNotUtf8)).unwrap();
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let keys: Vec<String> = text
            .lines()
            .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
            .map(|entry| entry["key"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(keys, ["1", "2", "\n\"é"]);
        assert_eq!(text.lines().count(), 4);
        assert!(text.starts_with(
            r#"{"shard":"a.tar","key":"1","offset":512,"reason":"caption_not_utf8","text":"why"}"#
        ));
    }
}
