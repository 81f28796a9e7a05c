//! Reading slices of a checkpoint's tensors, whatever the slices that they were saved in: of the files, only the pieces
//! that hold them are read, and no piece is believed before its hash is checked.
use super::exported::converted;
use super::read::{or_pruned, others};
use super::remote;
use super::{Checkpoint, FileRecord, TensorRecord};
use crate::formats::safetensors::{NamedTensor, TensorFile};
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use graphs::types::Type;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;
use tpu::sharding::{Region, runs};

/// The tensors of a checkpoint that somebody asked for.
pub struct Reader<'a> {
    checkpoint: &'a Checkpoint,
    wanted: &'a [(String, Type)],
    types: BTreeMap<&'a str, &'a Type>,
    /// Where the slices of each tensor lie.
    places: BTreeMap<&'a str, Vec<(&'a FileRecord, &'a TensorRecord)>>,
    files: BTreeMap<&'a str, Verified<'a>>,
}

impl Checkpoint {
    /// Opens the tensors `wanted` to be read, whole or by slices. The groups they lie in must hold exactly those: a
    /// tensor that is missing, unexpected or of another type is an error that shows both sides.
    pub fn restore<'a>(&'a self, wanted: &'a [(String, Type)]) -> Result<Reader<'a>> {
        self.compare(wanted, true)?;
        Ok(Reader::new(self, wanted))
    }

    /// Opens the tensors `wanted` to be read, whole or by slices, from groups that may hold others besides.
    pub fn take<'a>(&'a self, wanted: &'a [(String, Type)]) -> Result<Reader<'a>> {
        self.holds(wanted)?;
        Ok(Reader::new(self, wanted))
    }
}

impl<'a> Reader<'a> {
    /// For tensors that are known to be there, with these types.
    fn new(checkpoint: &'a Checkpoint, wanted: &'a [(String, Type)]) -> Self {
        let mut places: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for file in &checkpoint.manifest.files {
            for tensor in &file.tensors {
                places.entry(&tensor.name).or_default().push((file, tensor));
            }
        }
        let types = wanted.iter().map(|(name, ty)| (name.as_str(), ty)).collect();
        Reader { checkpoint, wanted, types, places, files: BTreeMap::new() }
    }

    /// The bytes of a slice (a range of indices for each axis) of the tensor called `name`, row-major.
    ///
    /// # Errors
    /// When the tensor is none of those that were asked for, or a file that holds some of the slice is cut short or
    /// damaged.
    pub fn slice(&mut self, name: &str, slice: &Region) -> Result<Vec<u8>> {
        let path = &self.checkpoint.path;
        let failure = || {
            let text = format!("the checkpoint {} cannot be restored", path.display());
            Failure::storage(text).help(others(path))
        };
        let ty = *self.types.get(name).with_context(|| format!("no `{name}`"))?;
        self.read(name, ty, slice).map_err(|error| or_pruned(path, error)).with_context(failure)
    }

    /// The tensors, whole, one at a time, in the order in which they were asked for.
    pub fn whole(mut self) -> impl Iterator<Item = Result<NamedTensor>> + use<'a> {
        self.wanted.iter().map(move |(name, ty)| {
            let all: Vec<Range<usize>> = ty.dims.iter().map(|dim| 0..*dim).collect();
            Ok(NamedTensor::new(name, ty.clone(), self.slice(name, &all)?))
        })
    }

    fn read(&mut self, name: &str, ty: &Type, slice: &Region) -> Result<Vec<u8>> {
        let places = self.places.get(name).map_or(&[][..], Vec::as_slice);
        // Exported weights may be stored in another dtype than they are read in.
        let stored = places.first().map_or(Ok(ty.dtype), |(_, record)| record.dtype())?;
        let wanted = Type::new(stored, slice.iter().map(Range::len).collect::<Vec<_>>());
        let (mut bytes, mut found) = (vec![0; wanted.bytes()], 0);
        for (file, record) in places {
            let saved = record.region();
            let both: Vec<_> =
                saved.iter().zip(slice).map(|(a, b)| a.start.max(b.start)..a.end.min(b.end)).collect();
            if both.iter().any(Range::is_empty) {
                continue;
            }
            let within = |origin: &Region| -> Vec<Range<usize>> {
                both.iter().zip(origin).map(|(r, o)| r.start - o.start..r.end - o.start).collect()
            };
            let saved_ty = wanted.with_dims(saved.iter().map(Range::len).collect::<Vec<_>>());
            let open = match self.files.entry(&file.file) {
                Entry::Occupied(open) => open.into_mut(),
                Entry::Vacant(slot) => slot.insert(Verified::open(self.checkpoint, file)?),
            };
            let (entry, entry_ty) = self.checkpoint.manifest.entry(record)?;
            let at = open.start(&entry, &entry_ty)?;
            // Both in the order of the bytes of what they share; of the two, one has the shorter runs.
            let (from_run, from) = runs(&saved_ty, &within(&saved));
            let (to_run, to) = runs(&wanted, &within(slice));
            let run = from_run.min(to_run);
            let of = |start: usize, length: usize| (0..length / run).map(move |part| start + part * run);
            let from = from.flat_map(|start| of(start, from_run));
            for (from, to) in from.zip(to.flat_map(|start| of(start, to_run))) {
                open.copy(at + from as u64, &mut bytes[to..to + run])?;
                found += run;
            }
        }
        if found != wanted.bytes() {
            bail!("of `{name}`, {found} of {} bytes are there", wanted.bytes());
        }
        converted(bytes, stored, ty.dtype)
    }
}

/// A file of which every piece is checked against its hash before it is used.
struct Verified<'a> {
    file: TensorFile,
    record: &'a FileRecord,
    /// Bytes of a piece; the whole file where it has no pieces.
    piece: u64,
    /// The piece that was read last: most reads go on where the one before ended.
    last: Option<(u64, Vec<u8>)>,
    /// A large file without hashes of its pieces, as earlier versions saved it, was checked as a whole.
    checked: bool,
}

impl<'a> Verified<'a> {
    /// The longest file without pieces that is kept in memory.
    const SMALL: u64 = 64 << 20;

    fn open(checkpoint: &Checkpoint, record: &'a FileRecord) -> Result<Self> {
        let file = TensorFile::open(&remote::file(&checkpoint.path, record)?)?;
        let piece = record.pieces.as_ref().map_or(record.bytes, |p| p.bytes).max(1);
        let mut verified = Verified { file, record, piece, last: None, checked: false };
        if record.pieces.is_none() && record.bytes > Verified::SMALL {
            let (hash, _) = verified.file.hash()?;
            verified.check(&hash, &record.blake3, 0..record.bytes)?;
            verified.checked = true;
        }
        // The header says where everything lies.
        let mut header = vec![0; usize::try_from(verified.file.data_at())?];
        verified.copy(0, &mut header)?;
        Ok(verified)
    }

    fn check(&self, read: &str, saved: &str, range: Range<u64>) -> Result<()> {
        if read == saved {
            return Ok(());
        }
        let short = |hash: &str| hash[..16.min(hash.len())].to_owned();
        let place = match self.record.pieces {
            None => String::new(),
            Some(_) => format!(" between bytes {} and {}", range.start, range.end),
        };
        let (file, saved, read) = (&self.record.file, short(saved), short(read));
        bail!("{file} is damaged{place}: saved with the hash {saved}..., read with {read}...")
    }

    /// Where the bytes of an entry begin in the file.
    fn start(&self, entry: &str, ty: &Type) -> Result<u64> {
        let found = self.file.entry(entry);
        let found = found.with_context(|| format!("`{entry}` is in the manifest, not in the file"))?;
        if found.ty != *ty {
            bail!("`{entry}` is {} in the file, {ty} in the manifest", found.ty);
        }
        Ok(self.file.data_at() + found.offset)
    }

    /// Fills `out` with the bytes of the file from `at` on.
    fn copy(&mut self, mut at: u64, mut out: &mut [u8]) -> Result<()> {
        if self.checked {
            return self.file.read_at(out, at);
        }
        while !out.is_empty() {
            let (number, skip) = (at / self.piece, (at % self.piece) as usize);
            let bytes = self.piece(number)?;
            let n = out.len().min(bytes.len().saturating_sub(skip));
            if n == 0 {
                bail!("{} ends before byte {at}", self.record.file);
            }
            out[..n].copy_from_slice(&bytes[skip..skip + n]);
            (at, out) = (at + n as u64, &mut out[n..]);
        }
        Ok(())
    }

    /// A piece of the file, checked.
    fn piece(&mut self, number: u64) -> Result<&[u8]> {
        if self.last.as_ref().is_none_or(|(last, _)| *last != number) {
            let range = number * self.piece..((number + 1) * self.piece).min(self.record.bytes);
            let mut bytes = vec![0; usize::try_from(range.end.saturating_sub(range.start))?];
            self.file.read_at(&mut bytes, range.start)?;
            let saved = match &self.record.pieces {
                None => Some(&self.record.blake3),
                Some(pieces) => pieces.blake3.get(usize::try_from(number)?),
            };
            let saved = saved.with_context(|| format!("{} has no piece {number}", self.record.file))?;
            self.check(blake3::hash(&bytes).to_hex().as_str(), saved, range)?;
            self.last = Some((number, bytes));
        }
        Ok(self.last.as_ref().map_or(&[], |(_, bytes)| bytes))
    }
}
