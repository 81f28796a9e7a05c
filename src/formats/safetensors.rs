//! Named tensors and safetensors files: strict reading that says what is wrong with a file, streamed writing.
//!
//! Files are read with positioned reads, not mapped: a mapped file that somebody cuts short kills the process,
//! and mapping needs `unsafe`, which lives in one place of this house only (`tpu/src/pjrt`).
use crate::formats::sniff::{CONVERT_HELP, SNIFF_BYTES, sniff};
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::text::thousands;
use anyhow::{Context, Result, bail};
use graphs::types::{DType, Type};
use safetensors::tensor::{Dtype, Metadata, TensorInfo};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::fs::File;
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// A dense host tensor with its name: bytes in row-major order, little-endian.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedTensor<B = Vec<u8>> {
    /// Name, unique in its file or set: `params/backbone/norm/scale`.
    pub name: String,
    /// Element type and dims.
    pub ty: Type,
    /// The elements: `ty.bytes()` bytes.
    pub bytes: B,
}

impl<B> NamedTensor<B> {
    /// A tensor from its parts.
    pub fn new(name: impl Into<String>, ty: Type, bytes: B) -> Self {
        NamedTensor { name: name.into(), ty, bytes }
    }
}

/// The header limit of the format.
const MAX_HEADER: u64 = 100_000_000;

/// An open safetensors file whose header was checked against the file's length, whatever dtypes it holds.
#[derive(Debug)]
pub struct RawFile {
    path: PathBuf,
    file: File,
    data_at: u64,
    /// The tensors, in the order of their bytes.
    pub entries: Vec<RawEntry>,
    /// The free text that the file carries.
    pub metadata: BTreeMap<String, String>,
}

/// One tensor of a file as the file describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawEntry {
    /// Name.
    pub name: String,
    /// Element type.
    pub dtype: Dtype,
    /// Dims.
    pub dims: Vec<usize>,
    /// First byte, counted from the end of the header.
    pub offset: u64,
    /// Number of bytes.
    pub bytes: u64,
    /// Elements from one to the next along each axis, where the file has the axes in another order than row-major; safetensors
    /// have not.
    pub strides: Option<Vec<usize>>,
}

/// What the header of a file says.
#[derive(Debug)]
pub struct Head<E = RawEntry> {
    /// Where the first tensor's bytes begin in the file.
    pub data_at: u64,
    /// The tensors, in the order of their bytes.
    pub entries: Vec<E>,
    /// The free text that the file carries.
    pub metadata: BTreeMap<String, String>,
}

impl Head {
    /// Reads the header of a file of `length` bytes, called `path` in errors, by `fill`, which fills a buffer from an offset
    /// on; and checks it: length, names, offsets without holes, sizes, total size.
    pub fn read(
        path: &Path,
        length: u64,
        fill: impl Fn(u64, &mut [u8]) -> std::io::Result<()>,
    ) -> Result<Head> {
        let name = path.display();
        let mut start = vec![0; length.min(SNIFF_BYTES as u64) as usize];
        fill(0, &mut start).with_context(|| format!("cannot read {name}"))?;
        let header_len = start.first_chunk().map(|prefix| u64::from_le_bytes(*prefix));
        let Some(header_len) = header_len.filter(|n| *n <= MAX_HEADER) else {
            bail!(no_safetensors(path, &start, length, header_len));
        };
        if length < 8 + header_len {
            bail!(cut_short(path, "a header", 8 + header_len, length));
        }
        let mut header = vec![0; header_len as usize];
        fill(8, &mut header).with_context(|| format!("cannot read {name}"))?;
        let mut header: Header = serde_json::from_slice(&header)
            .with_context(|| damaged(path, "has a header that cannot be read".into()))?;
        let (entries, total) = header.check(path)?;
        let held = length - 8 - header_len;
        if held < total {
            bail!(cut_short(path, "tensors", total, held));
        }
        if held > total {
            let (held, total) = (thousands(held), thousands(total));
            bail!(damaged(path, format!("holds {held} bytes of tensors, its header accounts for {total}")));
        }
        Ok(Head { data_at: 8 + header_len, entries, metadata: header.metadata })
    }

    /// The same with the dtypes that programs have; another one is an error that names it.
    pub fn typed(self, path: &Path) -> Result<Head<Entry>> {
        let ours = |RawEntry { name, dtype, dims, offset, .. }: RawEntry| {
            let Some(ours) = our_dtype(dtype) else {
                let known: Vec<_> = DType::ALL.iter().map(|d| format!("{:?}", file_dtype(*d))).collect();
                let what = format!("holds `{name}` as {dtype:?}, a dtype we do not read");
                bail!(
                    Failure::input(format!("{} {what}", path.display()))
                        .help(format!("convert it to one of {}", known.join(", ")))
                );
            };
            Ok(Entry { name, ty: Type::new(ours, dims), offset })
        };
        let entries = self.entries.into_iter().map(ours).collect::<Result<_>>()?;
        Ok(Head { data_at: self.data_at, entries, metadata: self.metadata })
    }
}

impl RawFile {
    /// Opens a file and checks its header as [`Head::read`] does.
    pub fn open(path: &Path) -> Result<RawFile> {
        let name = path.display();
        let file = disk::open_file(path).with_context(|| Failure::input(format!("cannot open {name}")))?;
        let length = file.metadata().with_context(|| format!("cannot read {name}"))?.len();
        let Head { data_at, entries, metadata } =
            Head::read(path, length, |at, bytes| file.read_exact_at(bytes, at))?;
        Ok(RawFile { path: path.to_owned(), file, data_at, entries, metadata })
    }

    /// A file of another format, whose tensors lie at these offsets, counted from its beginning.
    pub fn of_entries(path: &Path, file: File, entries: Vec<RawEntry>) -> RawFile {
        RawFile { path: path.to_owned(), file, data_at: 0, entries, metadata: BTreeMap::new() }
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the bytes from `offset` on, counted from the end of the header, until `bytes` is full. `name` is that
    /// of their tensor.
    pub fn read_at(&self, name: &str, offset: u64, bytes: &mut [u8]) -> Result<()> {
        self.file
            .read_exact_at(bytes, self.data_at + offset)
            .with_context(|| Failure::storage(format!("cannot read `{name}` of {}", self.path.display())))
    }
}

/// An open safetensors file of dtypes that programs have.
#[derive(Debug)]
pub struct TensorFile {
    raw: RawFile,
    entries: Vec<Entry>,
    /// Their numbers in the order of their names.
    by_name: Vec<usize>,
    /// The free text that the file carries.
    pub metadata: BTreeMap<String, String>,
}

/// One tensor of a file: where its bytes lie after the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Name.
    pub name: String,
    /// Element type and dims.
    pub ty: Type,
    /// First byte, counted from the end of the header.
    pub offset: u64,
}

impl TensorFile {
    /// Opens a file, checks its header as [`RawFile::open`] does, and its dtypes.
    pub fn open(path: &Path) -> Result<TensorFile> {
        let mut raw = RawFile::open(path)?;
        let (entries, metadata) = (std::mem::take(&mut raw.entries), std::mem::take(&mut raw.metadata));
        let Head { entries, metadata, .. } = Head { data_at: raw.data_at, entries, metadata }.typed(path)?;
        let mut by_name: Vec<usize> = (0..entries.len()).collect();
        by_name.sort_by(|&a, &b| entries[a].name.cmp(&entries[b].name));
        Ok(TensorFile { raw, entries, by_name, metadata })
    }

    /// The tensors, in the order of their bytes.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry called `name`.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        let found = self.by_name.binary_search_by(|&number| self.entries[number].name.as_str().cmp(name));
        found.ok().map(|at| &self.entries[self.by_name[at]])
    }

    /// Where the bytes of a tensor begin, counted from the start of the file.
    pub fn start(&self, entry: &Entry) -> u64 {
        self.raw.data_at + entry.offset
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.raw.path
    }

    /// Reads the bytes of one tensor.
    pub fn read(&self, entry: &Entry) -> Result<Vec<u8>> {
        let mut bytes = vec![0; entry.ty.bytes()];
        self.raw.read_at(&entry.name, entry.offset, &mut bytes)?;
        Ok(bytes)
    }

    /// Where the first tensor's bytes begin in the file: after the header.
    pub fn data_at(&self) -> u64 {
        self.raw.data_at
    }

    /// Fills `bytes` with those of the file from `at` on.
    pub fn read_at(&self, bytes: &mut [u8], at: u64) -> Result<()> {
        let failure = || Failure::storage(format!("cannot read {}", self.path().display()));
        self.raw.file.read_exact_at(bytes, at).with_context(failure)
    }

    /// The blake3 hash of the whole file, and its length in bytes.
    pub fn hash(&self) -> Result<(String, u64)> {
        let mut hasher = blake3::Hasher::new();
        let (mut buffer, mut at) = (vec![0; 1 << 20], 0);
        loop {
            let n = self
                .raw
                .file
                .read_at(&mut buffer, at)
                .with_context(|| Failure::storage(format!("cannot read {}", self.path().display())))?;
            if n == 0 {
                return Ok((hasher.finalize().to_hex().to_string(), at));
            }
            hasher.update(&buffer[..n]);
            at += n as u64;
        }
    }
}

/// Reads every tensor of a file, in the order of their bytes.
pub fn read_file(path: &Path) -> Result<Vec<NamedTensor>> {
    let file = TensorFile::open(path)?;
    file.entries().iter().map(|e| Ok(NamedTensor::new(e.name.clone(), e.ty.clone(), file.read(e)?))).collect()
}

/// Writes a file of tensors whole or not at all. `metadata` is free text carried along.
pub fn write_file<B: AsRef<[u8]>>(
    path: &Path,
    tensors: &[NamedTensor<B>],
    metadata: &BTreeMap<String, String>,
) -> Result<()> {
    let tensors: Vec<_> = tensors.iter().collect();
    disk::write_atomic(path, |w| write_to(w, &tensors, metadata))
}

/// Streams tensors in the given order as one safetensors file; nothing is copied. The same tensors make the
/// same bytes. Fails on two tensors of one name and on bytes that do not fit their type.
pub fn write_to<B: AsRef<[u8]>>(
    w: &mut dyn Write,
    tensors: &[&NamedTensor<B>],
    metadata: &BTreeMap<String, String>,
) -> Result<()> {
    let types: Vec<(&str, &Type)> = tensors.iter().map(|t| (t.name.as_str(), &t.ty)).collect();
    stream_to(w, &types, metadata, |i| Ok(tensors[i].bytes.as_ref()))
}

/// [`write_to`] of tensors that come one at a time: `bytes` is asked for each once, when those before are written.
pub fn stream_to<B: AsRef<[u8]>>(
    w: &mut dyn Write,
    tensors: &[(&str, &Type)],
    metadata: &BTreeMap<String, String>,
    mut bytes: impl FnMut(usize) -> Result<B>,
) -> Result<()> {
    // Format tools expect wider elements first (alignment); within one width the given order stays.
    let mut order: Vec<usize> = (0..tensors.len()).collect();
    order.sort_by_key(|i| std::cmp::Reverse(tensors[*i].1.dtype.bytes()));
    let mut header = serde_json::Map::new();
    if !metadata.is_empty() {
        header.insert("__metadata__".into(), serde_json::to_value(metadata)?);
    }
    let (mut offset, mut seen) = (0, HashSet::new());
    for &i in &order {
        let (name, ty) = tensors[i];
        if name == "__metadata__" || !seen.insert(name) {
            bail!("a file cannot hold two tensors named `{name}`");
        }
        let (dtype, shape, end) = (file_dtype(ty.dtype), ty.dims.clone(), offset + ty.bytes());
        let info = TensorInfo { dtype, shape, data_offsets: (offset, end) };
        header.insert(name.to_owned(), serde_json::to_value(info)?);
        offset = end;
    }
    let mut header = serde_json::to_vec(&header)?;
    header.resize(header.len().next_multiple_of(8), b' ');
    w.write_all(&(header.len() as u64).to_le_bytes())?;
    w.write_all(&header)?;
    for i in order {
        let ((name, ty), bytes) = (tensors[i], bytes(i)?);
        let (expected, found) = (ty.bytes(), bytes.as_ref().len());
        if expected != found {
            bail!("`{name}` is {ty}, {expected} bytes, but {found} bytes were given for it");
        }
        w.write_all(bytes.as_ref())?;
    }
    Ok(())
}

/// A file's header as written, duplicates included.
struct Header {
    metadata: BTreeMap<String, String>,
    tensors: Vec<(String, TensorInfo)>,
}

impl Header {
    /// The tensors in the order of their bytes, and how many bytes they are together.
    fn check(&mut self, path: &Path) -> Result<(Vec<RawEntry>, u64)> {
        let mut seen = HashSet::new();
        if let Some((name, _)) = self.tensors.iter().find(|(n, _)| !seen.insert(n)) {
            bail!(damaged(path, format!("names the tensor `{name}` twice")));
        }
        drop(seen);
        // Offsets from 0, no hole, no overlap, sizes that match shapes without overflow.
        let mut tensors = std::mem::take(&mut self.tensors);
        tensors.sort_by_key(|(_, info)| info.data_offsets);
        let checked = Metadata::new(None, tensors)
            .with_context(|| damaged(path, "has a header that contradicts itself".into()))?;
        let entries = checked.offset_keys().into_iter().map(|name| {
            let info = checked.info(&name).with_context(|| format!("`{name}` has no entry"))?;
            let (begin, end) = info.data_offsets;
            let (offset, bytes) = (begin as u64, (end - begin) as u64);
            Ok(RawEntry { name, dtype: info.dtype, dims: info.shape.clone(), offset, bytes, strides: None })
        });
        Ok((entries.collect::<Result<_>>()?, checked.data_len() as u64))
    }
}

impl<'de> Deserialize<'de> for Header {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Header;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a table of tensors")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Header, A::Error> {
                let mut header = Header { metadata: BTreeMap::new(), tensors: vec![] };
                while let Some(name) = map.next_key::<String>()? {
                    if name == "__metadata__" {
                        header.metadata = map.next_value()?;
                    } else {
                        header.tensors.push((name, map.next_value()?));
                    }
                }
                Ok(header)
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

fn damaged(path: &Path, what: String) -> Failure {
    Failure::input(format!("{} {what}", path.display()))
}

/// A file of `length` bytes that begins with `start`, whose first number is no length of a header.
fn no_safetensors(path: &Path, start: &[u8], length: u64, claimed: Option<u64>) -> Failure {
    match (sniff(start), claimed) {
        (Some(known), _) => damaged(path, format!("is no safetensors file but {}", known.what))
            .help(known.help.unwrap_or(CONVERT_HELP)),
        (None, None) => {
            damaged(path, format!("is no safetensors file: {length} bytes, not even a header length"))
        }
        (None, Some(n)) => {
            let n = thousands(n);
            damaged(path, format!("is no safetensors file: it claims a header of {n} bytes"))
                .help(CONVERT_HELP)
        }
    }
}

fn cut_short(path: &Path, what: &str, promised: u64, held: u64) -> Failure {
    // Rounded down: what is cut short is not 100 %.
    let percent = (held as f64 / promised as f64 * 100.0).floor();
    let (promised, held) = (thousands(promised), thousands(held));
    let name = path.display();
    Failure::input(format!(
        "{name} is cut short: its header promises {promised} bytes of {what}, the file holds {held} ({percent:.0}%)"
    ))
    .help("copy or download it again")
}

/// How the format spells a dtype of ours.
pub fn file_dtype(dtype: DType) -> Dtype {
    match dtype {
        DType::Pred => Dtype::BOOL,
        DType::S8 => Dtype::I8,
        DType::U8 => Dtype::U8,
        DType::S16 => Dtype::I16,
        DType::U16 => Dtype::U16,
        DType::S32 => Dtype::I32,
        DType::U32 => Dtype::U32,
        DType::S64 => Dtype::I64,
        DType::U64 => Dtype::U64,
        DType::F8E4M3FN => Dtype::F8_E4M3,
        DType::F8E5M2 => Dtype::F8_E5M2,
        DType::F16 => Dtype::F16,
        DType::BF16 => Dtype::BF16,
        DType::F32 => Dtype::F32,
        DType::F64 => Dtype::F64,
    }
}

/// The inverse of [`file_dtype`], where there is one.
fn our_dtype(dtype: Dtype) -> Option<DType> {
    DType::ALL.into_iter().find(|d| file_dtype(*d) == dtype)
}

#[cfg(test)]
#[path = "safetensors_tests.rs"]
mod tests;
