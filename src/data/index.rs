//! What is in a shard of pairs, kept as a file in the cache folder: where the image and the caption of each sample
//! begin, and its key. It is made once, by a walk through the shard, and read a row at a time: nothing of a sample stays
//! in memory. A safetensors file, `[samples, 36]` bytes of `rows` and the bytes of all `keys`; a row is
//!
//! | bytes | little-endian |
//! | --- | --- |
//! | 0, 8 | where the image and the caption begin in the shard, u64; 0 for none |
//! | 16, 20 | their lengths, u32 |
//! | 24 | where the key begins among the keys, u32 |
//! | 28 | the length of the key, u32; the top bit says that the caption is a value of the sidecar |
//! | 32 | a hash of the above, the key, and what the index is of, u32 |
//!
//! The metadata name the shard and its version: of an object its tag, of a file its length and time. The index of another
//! version is written over. One that cannot be read is made anew, also in the middle of a run; one that cannot be
//! written stays in memory.

use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use graphs::types::{DType, Type};
use tpu::cache::{check_owners, own_dir};
use tracing::info;

use crate::formats::read_at::ReadAt;
use crate::formats::safetensors::{NamedTensor, TensorFile, write_to};
use crate::storage::object::{Blob, Opened};
use crate::util::disk;
use crate::util::rng;

/// The layout described above.
const FORMAT: &str = "fluid index of a shard 1";
/// Bytes of a row.
const ROW: usize = 36;
/// The bit of a key's length that says where the caption is.
const IN_SIDECAR: u32 = 1 << 31;
/// The longest key, in bytes: that of the name of a member.
const KEY_LIMIT: u32 = 1 << 20;
/// How often to look whether another process is done, and when to say that it is waited for.
const POLL: Duration = Duration::from_millis(20);
const REPORT_AFTER: Duration = Duration::from_secs(10);

/// A member's content. Never at byte 0, where the first header is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// Where it begins in the shard.
    pub offset: u64,
    /// Its bytes.
    pub size: u32,
}

impl Span {
    /// Its bytes in the shard.
    pub fn range(self) -> Range<u64> {
        self.offset..self.offset + u64::from(self.size)
    }
}

/// A sample of a shard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// What its members are called but for their endings.
    pub key: String,
    /// Whether the caption is a value of the sidecar, for want of a file of its own.
    pub in_sidecar: bool,
    /// The image.
    pub image: Option<Span>,
    /// The caption, or the sidecar that has it.
    pub caption: Option<Span>,
}

/// What an index says of all samples of a shard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Summary {
    /// The length of the shard in bytes.
    pub length: u64,
    /// Its samples.
    pub samples: u64,
    /// A hash of keys and offsets, in order.
    pub digest: u64,
    /// Members that are part of no sample: ignored, refused; and samples that were filtered.
    pub others: [u64; 3],
}

/// A shard's name, its version and the filters: what an index is of, and so where it lies.
#[derive(Debug)]
pub(super) struct Place {
    folder: PathBuf,
    file: blake3::Hash,
    name: String,
    version: String,
}

/// How to read an index: some 120 bytes, whatever it holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    summary: Summary,
    file: blake3::Hash,
    seal: u64,
    rows: u64,
    keys: u64,
    key_bytes: u64,
}

/// An index in memory: the bytes of its file.
#[derive(Debug)]
pub(super) struct Index {
    layout: Layout,
    bytes: Vec<u8>,
}

/// An index under construction.
#[derive(Debug)]
pub(super) struct Rows {
    rows: Vec<u8>,
    keys: Vec<u8>,
    digest: u64,
    file: blake3::Hash,
    seal: u64,
    /// The shard's name and version.
    of: [String; 2],
}

/// Why there is no index to read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Absent {
    /// None was made, or of another version.
    Missing,
    /// What is there cannot be used.
    Damaged(String),
}

fn path_of(folder: &Path, file: &blake3::Hash) -> PathBuf {
    folder.join(format!("{}.safetensors", file.to_hex()))
}

impl Place {
    /// Where in `folder` the index of a shard lies that is made with `filters`, in words.
    ///
    /// # Errors
    /// If the shard is not there.
    pub fn new(folder: &Path, blob: &Blob, filters: &str) -> io::Result<Self> {
        let (name, version) = (blob.full_name()?, blob.version()?);
        let mut hasher = blake3::Hasher::new();
        for part in [FORMAT, &name, filters] {
            hasher.update(part.as_bytes()).update(&[0xff]);
        }
        Ok(Self { folder: folder.to_owned(), file: hasher.finalize(), name, version })
    }

    /// A hash that ties rows to this shard, version and filters.
    pub fn seal(&self) -> u64 {
        rng::fnv1a_more(rng::fnv1a(self.file.as_bytes()), self.version.as_bytes())
    }

    /// The version of the shard.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The index that is kept there, if it is whole and of this version.
    pub fn find(&self) -> Result<Layout, Absent> {
        let path = path_of(&self.folder, &self.file);
        if !path.exists() {
            return Err(Absent::Missing);
        }
        // It says which bytes are captions: its check is against damage, not against others.
        check_owners(&self.folder).map_err(|error| Absent::Damaged(error.to_string()))?;
        let damaged = |what: String| Absent::Damaged(format!("{}: {what}", path.display()));
        let file = TensorFile::open(&path).map_err(|error| Absent::Damaged(format!("{error:#}")))?;
        let field = |name: &str| file.metadata.get(name).map_or("", String::as_str);
        let [format, version, summary] = ["format", "version", "summary"].map(field);
        if format == FORMAT && version != self.version {
            return Err(Absent::Missing);
        }
        if format != FORMAT || field("check") != check(self.seal(), summary) {
            return Err(damaged("its head was changed".into()));
        }
        let tensor = |name: &str| file.entry(name).filter(|entry| entry.ty.dtype == DType::U8);
        let (Some(rows), Some(keys)) = (tensor("rows"), tensor("keys")) else {
            return Err(damaged("there are no rows and keys in it".into()));
        };
        let summary = Summary::parse(summary)
            .filter(|summary| u64::try_from(rows.ty.bytes()).ok() == summary.samples.checked_mul(ROW as u64));
        let summary = summary.ok_or_else(|| damaged("its rows are not those of its head".into()))?;
        let (rows, key_bytes) = (file.start(rows), keys.ty.bytes() as u64);
        let (keys, seal) = (file.start(keys), self.seal());
        Ok(Layout { summary, file: self.file, seal, rows, keys, key_bytes })
    }

    /// Keeps an index there, whole or not at all.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep(&self, index: &Index) -> Result<()> {
        own_dir(&self.folder)?;
        disk::write_cached(&path_of(&self.folder, &self.file), |w| Ok(w.write_all(&index.bytes)?))
    }

    /// A lock, held until it is dropped, that lets one at a time make this index: others wait, and find it. `None`
    /// where the folder takes no locks: then several may make the same.
    pub fn hold(&self) -> Option<File> {
        own_dir(&self.folder).ok()?;
        let path = self.folder.join(format!("lock-{:02x}", self.file.as_bytes()[0]));
        let file = File::options().write(true).create(true).truncate(false).open(path).ok()?;
        let (begin, mut told) = (Instant::now(), false);
        loop {
            match file.try_lock() {
                Ok(()) => return Some(file),
                Err(TryLockError::Error(_)) => return None,
                Err(TryLockError::WouldBlock) => thread::sleep(POLL),
            }
            if !told && begin.elapsed() > REPORT_AFTER {
                info!("waiting for another process that is indexing {}", self.name);
                told = true;
            }
        }
    }
}

impl Layout {
    /// What the index says of the whole shard.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// A hash of what the index is of.
    pub fn seal(&self) -> u64 {
        self.seal
    }

    /// Sample number `number` of the shard, from the index that is kept in `folder`.
    ///
    /// # Errors
    /// If the index is not there, or the row is not the one that was written.
    pub fn read(&self, folder: &Path, number: u64) -> io::Result<Entry> {
        self.entry(&Opened::new(&path_of(folder, &self.file))?, number)
    }

    fn entry(&self, file: &dyn ReadAt, number: u64) -> io::Result<Entry> {
        let changed = |what: &str| io::Error::new(ErrorKind::InvalidData, format!("row {number}: {what}"));
        if number >= self.summary.samples {
            return Err(changed("there is none"));
        }
        let mut row = [0; ROW];
        file.fill(self.rows + number * ROW as u64, &mut row)?;
        let long = |at: usize| u64::from_le_bytes(std::array::from_fn(|i| row[at + i]));
        let short = |at: usize| u32::from_le_bytes(std::array::from_fn(|i| row[at + i]));
        let (key_at, flags) = (u64::from(short(24)), short(28));
        let key_len = flags & !IN_SIDECAR;
        if key_len > KEY_LIMIT || key_at + u64::from(key_len) > self.key_bytes {
            return Err(changed("its key is outside of the keys"));
        }
        let mut key = vec![0; key_len as usize];
        file.fill(self.keys + key_at, &mut key)?;
        if short(32) != row_check(self.seal, &row[..32], &key) {
            return Err(changed("its bytes are not those that were written"));
        }
        let span = |at: usize, size: usize| -> Result<Option<Span>, io::Error> {
            let span = Span { offset: long(at), size: short(size) };
            let end = span.offset.checked_add(span.size.into());
            match end.is_some_and(|end| end <= self.summary.length) {
                true => Ok((span.offset > 0).then_some(span)),
                false => Err(changed("it points outside of the shard")),
            }
        };
        Ok(Entry {
            image: span(0, 16)?,
            caption: span(8, 20)?,
            in_sidecar: flags & IN_SIDECAR != 0,
            key: String::from_utf8(key).map_err(|_| changed("its key is no UTF-8"))?,
        })
    }
}

impl Index {
    /// What the index says of the whole shard.
    pub fn summary(&self) -> &Summary {
        &self.layout.summary
    }

    /// How to read it where it is kept.
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// Bytes that it takes.
    pub fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// Sample number `number` of the shard.
    ///
    /// # Errors
    /// If there is none.
    pub fn entry(&self, number: u64) -> io::Result<Entry> {
        self.layout.entry(&&self.bytes[..], number)
    }
}

impl Rows {
    /// No rows; they are to be kept at `place`, or nowhere.
    pub fn new(place: Option<&Place>) -> Self {
        let (file, seal) = place.map_or((blake3::Hash::from_bytes([0; 32]), 0), |at| (at.file, at.seal()));
        let of = place.map(|place| [place.name.clone(), place.version.clone()]).unwrap_or_default();
        Self { rows: vec![], keys: vec![], digest: rng::fnv1a(b"rows"), file, seal, of }
    }

    /// Adds a sample.
    ///
    /// # Errors
    /// If its key, or all keys together, are too long.
    pub fn push(&mut self, Entry { key, in_sidecar, image, caption }: &Entry) -> Result<()> {
        let start = u32::try_from(self.keys.len()).context("over 4 GiB of member names; split it")?;
        let length = u32::try_from(key.len()).ok().filter(|&length| length <= KEY_LIMIT);
        let length = length
            .with_context(|| format!("a member name of {} bytes; the limit is {KEY_LIMIT}", key.len()))?;
        let flag = if *in_sidecar { IN_SIDECAR } else { 0 };
        let [image, caption] = [image, caption].map(|span| span.unwrap_or(Span { offset: 0, size: 0 }));
        let at = self.rows.len();
        for offset in [image.offset, caption.offset] {
            self.rows.extend(offset.to_le_bytes());
        }
        for value in [image.size, caption.size, start, length | flag] {
            self.rows.extend(value.to_le_bytes());
        }
        self.keys.extend(key.as_bytes());
        let offsets = rng::fnv1a_more(self.digest, &self.rows[at..at + 16]);
        self.digest = rng::fnv1a_more(rng::fnv1a_more(offsets, key.as_bytes()), &[0xff]);
        let check = row_check(self.seal, &self.rows[at..], key.as_bytes());
        self.rows.extend(check.to_le_bytes());
        Ok(())
    }

    /// Samples so far.
    pub fn len(&self) -> u64 {
        (self.rows.len() / ROW) as u64
    }

    /// The index of these samples, of a shard of `length` bytes.
    ///
    /// # Errors
    /// None that files of tensors do not have.
    pub fn finish(self, length: u64, others: [u64; 3]) -> Result<Index> {
        let digest = rng::fnv1a_more(self.digest, &length.to_le_bytes());
        let summary = Summary { length, samples: self.len(), digest, others };
        let bytes =
            |name: &str, dims: &[usize], bytes| NamedTensor::new(name, Type::new(DType::U8, dims), bytes);
        let key_bytes = self.keys.len();
        let rows = bytes("rows", &[self.rows.len() / ROW, ROW], self.rows);
        let keys = bytes("keys", &[key_bytes], self.keys);
        let (text, [name, version]) = (summary.text(), self.of);
        let metadata = [
            ("format", FORMAT.to_owned()),
            ("shard", name),
            ("version", version),
            ("check", check(self.seal, &text)),
            ("summary", text),
        ];
        let metadata = metadata.map(|(key, value)| (key.to_owned(), value));
        let mut file = Vec::new();
        write_to(&mut file, &[&rows, &keys], &BTreeMap::from(metadata))?;
        let data = (file.len() - rows.bytes.len() - key_bytes) as u64;
        let keys = data + rows.bytes.len() as u64;
        ensure!(file[data as usize..keys as usize] == rows.bytes, "rows that are not where they should be");
        let (file_name, key_bytes) = (self.file, key_bytes as u64);
        let layout = Layout { summary, file: file_name, seal: self.seal, rows: data, keys, key_bytes };
        Ok(Index { layout, bytes: file })
    }
}

impl Summary {
    fn text(&self) -> String {
        let Self { length, samples, digest, others: [ignored, refused, filtered] } = self;
        format!("{length} {samples} {digest} {ignored} {refused} {filtered}")
    }

    fn parse(text: &str) -> Option<Self> {
        let numbers = text.split(' ').map(str::parse).collect::<Result<Vec<u64>, _>>().ok()?;
        let [length, samples, digest, others @ ..] = &numbers[..] else { return None };
        let others = others.try_into().ok()?;
        Some(Self { length: *length, samples: *samples, digest: *digest, others })
    }
}

fn check(seal: u64, summary: &str) -> String {
    format!("{:016x}", rng::fnv1a_more(seal, summary.as_bytes()))
}

fn row_check(seal: u64, row: &[u8], key: &[u8]) -> u32 {
    rng::mix(rng::fnv1a_more(rng::fnv1a_more(seal, row), key)) as u32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use std::fs;

    use super::*;

    fn entry(key: &str, at: u64) -> Entry {
        let span = |offset, size| Some(Span { offset, size });
        Entry { key: key.into(), in_sidecar: at % 2 == 1, image: span(at, 10), caption: span(at + 512, 3) }
    }

    /// A shard of some bytes, the place of its index, and that index, kept.
    fn kept(keys: &[&str]) -> (tempfile::TempDir, Place, Index) {
        let folder = tempfile::tempdir().unwrap();
        let shard = folder.path().join("a.tar");
        fs::write(&shard, [0; 4096]).unwrap();
        let place = Place::new(&folder.path().join("in"), &Blob::local(shard), "").unwrap();
        let mut rows = Rows::new(Some(&place));
        (512..).zip(keys).for_each(|(at, key)| rows.push(&entry(key, at)).unwrap());
        let index = rows.finish(4096, [1, 2, 3]).unwrap();
        place.keep(&index).unwrap();
        (folder, place, index)
    }

    impl Place {
        fn path(&self) -> PathBuf {
            path_of(&self.folder, &self.file)
        }

        fn read(&self, number: u64) -> io::Result<Entry> {
            self.find().unwrap().read(&self.folder, number)
        }
    }

    #[test]
    fn an_index_that_others_can_write_is_not_read() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, place, index) = kept(&["0"]);
        assert_eq!(fs::metadata(&place.folder).unwrap().permissions().mode() & 0o777, 0o700);
        fs::set_permissions(&place.folder, fs::Permissions::from_mode(0o777)).unwrap();
        assert!(matches!(place.find(), Err(Absent::Damaged(why)) if why.contains("others may write to it")));
        assert!(place.keep(&index).is_err() && place.hold().is_none());
        fs::set_permissions(&place.folder, fs::Permissions::from_mode(0o755)).unwrap();
        place.find().unwrap();
    }

    #[test]
    fn rows_come_back_from_file_and_memory() {
        let keys = ["000", "größe", "", "folder/3"];
        let (_folder, place, index) = kept(&keys);
        let layout = place.find().unwrap();
        assert_eq!((layout.summary(), layout.summary().samples), (index.summary(), 4));
        assert_eq!(layout.summary().others, [1, 2, 3]);
        for (number, key) in (0..).zip(keys) {
            let expected = entry(key, 512 + number);
            assert_eq!(place.read(number).unwrap(), expected);
            assert_eq!(index.entry(number).unwrap(), expected);
        }
        assert!(place.read(4).is_err() && place.read(u64::MAX).is_err() && index.entry(4).is_err());
        // Nothing else is left in the folder.
        assert_eq!(fs::read_dir(&place.folder).unwrap().count(), 1);
    }

    #[test]
    fn another_version_is_no_index() {
        let (folder, place, _) = kept(&["0"]);
        let shard = folder.path().join("a.tar");
        let place_now = || Place::new(&place.folder, &Blob::local(&shard), "").unwrap();
        assert!(place_now().find().is_ok());
        File::options().write(true).open(&shard).unwrap().set_modified(std::time::UNIX_EPOCH).unwrap();
        assert_eq!(place_now().find().unwrap_err(), Absent::Missing);
        assert_ne!(place_now().seal(), place.seal());
        assert_eq!(
            Place::new(&place.folder, &Blob::local(&shard), "other").unwrap().find().err(),
            Some(Absent::Missing)
        );
        // Rows of the version that was written over are not taken for those of the new one.
        let old = place.find().unwrap();
        let mut rows = Rows::new(Some(&place_now()));
        rows.push(&entry("0", 512)).unwrap();
        place_now().keep(&rows.finish(4096, [1, 2, 3]).unwrap()).unwrap();
        assert!(old.read(&place.folder, 0).is_err());
    }

    #[test]
    fn every_cut_and_every_changed_byte_is_noticed() {
        let (_folder, place, index) = kept(&["000", "001"]);
        let whole = fs::read(place.path()).unwrap();
        let entries = || [place.read(0), place.read(1)];
        let good: Vec<Entry> = entries().into_iter().map(Result::unwrap).collect();
        for cut in 0..whole.len() {
            fs::write(place.path(), &whole[..cut]).unwrap();
            assert!(matches!(place.find(), Err(Absent::Damaged(_))), "cut to {cut} bytes");
        }
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 4;
            fs::write(place.path(), &bytes).unwrap();
            let Ok(found) = place.find() else { continue };
            // Only what nobody reads may differ: the shard's name in the head, and names of neighbors.
            assert_eq!(found.summary(), index.summary(), "byte {at}");
            for (number, good) in good.iter().enumerate() {
                let read = found.read(&place.folder, number as u64);
                assert!(read.is_err() || read.unwrap() == *good, "byte {at}");
            }
        }
    }

    #[test]
    fn one_at_a_time_makes_an_index() {
        let (_folder, place, _) = kept(&["0"]);
        let lock = place.hold().unwrap();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| place.hold().is_some());
            thread::sleep(POLL * 3);
            assert!(!waiting.is_finished());
            drop(lock);
            assert!(waiting.join().unwrap());
        });
    }

    proptest! {
        #[test]
        fn a_row_never_points_outside_of_its_shard(
            offsets: [u64; 2], sizes: [u32; 2], length: u64, key in ".{0,9}", in_sidecar: bool,
        ) {
            let span = |i: usize| Some(Span { offset: offsets[i], size: sizes[i] });
            let mut rows = Rows::new(None);
            rows.push(&Entry { key: key.clone(), in_sidecar, image: span(0), caption: span(1) }).unwrap();
            if let Ok(read) = rows.finish(length, [0; 3]).unwrap().entry(0) {
                prop_assert_eq!((read.key, read.in_sidecar), (key, in_sidecar));
                for span in [read.image, read.caption].into_iter().flatten() {
                    prop_assert!(span.range().end <= length);
                }
            }
        }
    }
}
