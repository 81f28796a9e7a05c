//! What a manifest must be before anything is done by it: names of files in its folder, the lengths that they have, hashes
//! for all their pieces, and slices that make up each tensor once. After this, whatever is read of a checkpoint takes no
//! more memory than its files have bytes.
use super::{COMMIT, FileRecord, MANIFEST, Manifest, PieceHashes, TensorRecord};
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::text::{count, thousands};
use anyhow::{Context, Result, bail, ensure};
use graphs::types::DType;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::ops::Range;
use std::path::Path;

/// The most bytes that a manifest may have, or a part of one: a million slices.
pub(super) const MANIFEST_LIMIT: u64 = 256 << 20;

/// The longest piece. Ours have 16 MiB.
const MAX_PIECE: u64 = 64 << 20;

/// The most axes of a tensor.
const MAX_RANK: usize = 64;

/// The length of a file of the folder by its name, if it is a file; an error if there is none.
pub(super) type Length<'a> = &'a dyn Fn(&str) -> io::Result<Option<u64>>;

/// Lengths of the files of a folder on a disk.
pub(super) fn on_disk(dir: &Path) -> impl Fn(&str) -> io::Result<Option<u64>> {
    move |name| fs::metadata(dir.join(name)).map(|meta| meta.is_file().then_some(meta.len()))
}

impl Manifest {
    /// Checks all that it says against itself and against the files of its folder `dir`, but for their bytes.
    ///
    /// # Errors
    /// What is wrong, with its file and the numbers.
    pub fn validate(&self, dir: &Path) -> Result<()> {
        self.validate_by(&on_disk(dir))
    }

    /// [`Manifest::validate`] of files that may lie elsewhere.
    pub(super) fn validate_by(&self, length: Length<'_>) -> Result<()> {
        let mut names = BTreeSet::new();
        for record in &self.files {
            ensure!(
                names.insert(&record.file),
                Failure::storage(format!("it lists {:?} twice", record.file))
            );
            record.validate(length)?;
        }
        self.check_tensors()
    }

    /// Slices of one name are of one tensor, and make it up.
    fn check_tensors(&self) -> Result<()> {
        let mut tensors: BTreeMap<&str, Pieces> = BTreeMap::new();
        for record in self.files.iter().flat_map(|file| &file.tensors) {
            let wrong = |what: String| Failure::storage(format!("the tensor {:?} {what}", record.name));
            let (first, slices, pieces) = tensors.entry(&record.name).or_insert((record, vec![], 0));
            ensure!(
                (&first.dtype, &first.shape) == (&record.dtype, &record.shape),
                wrong("is of one type here and of another there".into())
            );
            slices.extend(record.slice.as_deref());
            *pieces += 1;
        }
        for (name, (record, slices, pieces)) in tensors {
            let wrong = |what: String| Failure::storage(format!("the tensor {name:?} {what}"));
            if slices.is_empty() {
                ensure!(pieces == 1, wrong("is there twice".into()));
                continue;
            }
            ensure!(slices.len() == pieces, wrong("is there as a whole and in slices".into()));
            let whole: usize = record.shape.iter().product();
            let held = slices.iter().map(|slice| slice.iter().map(Range::len).product::<usize>());
            let held: u128 = held.map(|n| n as u128).sum();
            if held != whole as u128 {
                bail!(wrong(format!("has {held} of its {} in slices", count(whole, "element"))));
            }
            let keys = RandomState::new();
            ensure!(
                tile(&record.shape, &slices, |axis, at| keys.hash_one((axis, at))),
                wrong("has slices that overlap".into())
            );
        }
        Ok(())
    }
}

/// Of a tensor the first record, its slices, and how many records there are.
type Pieces<'a> = (&'a TensorRecord, Vec<&'a [Range<usize>]>, usize);

impl FileRecord {
    /// Checks the file's name, its length, the hashes of its pieces, and each of its tensors by itself.
    ///
    /// # Errors
    /// What is wrong, with the numbers.
    pub(super) fn validate(&self, length: Length<'_>) -> Result<()> {
        let (name, bytes) = (&self.file, self.bytes);
        let wrong = |what: String| Failure::storage(format!("the file {name:?} {what}"));
        let plain = disk::is_plain_name(name) && name != MANIFEST && name != COMMIT;
        ensure!(
            plain,
            Failure::storage(format!("it lists {name:?}, which is no name of a file of a checkpoint"))
        );
        let there = length(name).with_context(|| wrong("is missing or cannot be read".into()))?;
        let there =
            there.with_context(|| wrong("is no file, but a folder, a named pipe or a device".into()))?;
        let is_whole = there == bytes;
        let [there, due] = [there, bytes].map(thousands);
        ensure!(is_whole, wrong(format!("has {there} bytes, saved were {due}")));
        if let Some(PieceHashes { bytes: piece, blake3 }) = &self.pieces {
            let hashes = blake3.len() as u64;
            if !(1..=MAX_PIECE).contains(piece) || bytes.div_ceil(*piece) != hashes {
                let [piece, hashes] = [*piece, hashes].map(thousands);
                bail!(wrong(format!("of {due} bytes is listed with {hashes} pieces of {piece} bytes each")));
            }
        }
        let mut held = 0u64;
        for tensor in &self.tensors {
            let size = tensor.validate()?;
            // With what is held it cannot be over the length of a file, so never over a number's range.
            held = held.checked_add(size).filter(|held| *held <= bytes).with_context(|| {
                wrong(format!(
                    "of {due} bytes is to hold more than that: {:?} alone has {}",
                    tensor.name,
                    thousands(size)
                ))
            })?;
        }
        Ok(())
    }
}

impl TensorRecord {
    /// Its element type.
    pub(super) fn dtype(&self) -> Result<DType> {
        let unknown = || Failure::storage(format!("the tensor {:?} is of {:?}", self.name, self.dtype));
        DType::parse(&self.dtype).with_context(|| unknown().help("it was saved by a newer version"))
    }

    /// Checks type, dims and slice; gives the bytes of what the file has of it.
    fn validate(&self) -> Result<u64> {
        let wrong = |what: String| Failure::storage(format!("the tensor {:?} {what}", self.name));
        let rank = self.shape.len();
        ensure!(rank <= MAX_RANK, wrong(format!("has {rank} axes; {MAX_RANK} are the most")));
        let size = self.dtype()?.bytes();
        let whole = self.shape.iter().try_fold(size, |all, dim| all.checked_mul(*dim));
        let whole = whole.with_context(|| wrong("has more elements than can be counted".into()))?;
        let Some(slice) = &self.slice else { return Ok(whole as u64) };
        ensure!(slice.len() == rank, wrong(format!("has {rank} axes, a slice of it {}", slice.len())));
        for (axis, (range, dim)) in slice.iter().zip(&self.shape).enumerate() {
            let Range { start, end } = range;
            ensure!(
                start < end && end <= dim,
                wrong(format!("has {dim} indices on axis {axis}, a slice of it {start}..{end}"))
            );
        }
        Ok(slice.iter().map(Range::len).product::<usize>() as u64 * size as u64)
    }
}

/// Whether boxes inside of a whole make it up without a gap or an overlap. `key` gives numbers that nobody can foresee.
///
/// Boxes do so exactly if their corners, each with its sign, add up to those of the whole. A sum of products stands for
/// all corners at once: over the axes, the key of where a box begins less the key of where it ends. Of other boxes the
/// sums are equal by a chance of 1 in 2^50, modulo a prime of 61 bits.
fn tile(whole: &[usize], boxes: &[&[Range<usize>]], key: impl Fn(usize, usize) -> u64) -> bool {
    const PRIME: u128 = (1 << 61) - 1;
    let corners = |ranges: &mut dyn Iterator<Item = (usize, Range<usize>)>| {
        ranges.fold(1, |product: u128, (axis, range)| {
            let [start, end] = [range.start, range.end].map(|at| u128::from(key(axis, at)) % PRIME);
            product * (start + PRIME - end) % PRIME
        })
    };
    let all = boxes.iter().map(|ranges| corners(&mut ranges.iter().cloned().enumerate()));
    let all = all.fold(0, |sum, product| (sum + product) % PRIME);
    all == corners(&mut whole.iter().map(|dim| 0..*dim).enumerate())
}

#[cfg(test)]
#[path = "validate_tests.rs"]
mod tests;
