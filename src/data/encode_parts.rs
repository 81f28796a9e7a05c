//! The parts that samples are encoded in: a fixed range of samples each, whoever makes it. What is there of them while
//! processes are at work, and how the whole is put together once none is missing.
//!
//! `parts/00017.json` says that part 17 is done, and what its shard holds; it comes after the shard. `recipe.json` says what
//! all of them are made of. Who finds all parts writes `manifest.json`, and then removes both: the manifest has it all.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use tracing::{info, warn};

use super::manifest::{CODEC, MANIFEST, MANIFEST_LIMIT, Manifest, Provenance, RECIPE, Written};
use crate::storage::output::{OutputFolder, PARTS};
use crate::util::error::Failure;
use crate::util::parallel::parallel;
use crate::util::text::count;

/// The most bytes of what is noted of one part.
const NOTE_LIMIT: u64 = 64 << 10;

/// What is there of an encoding.
#[derive(Debug)]
pub(super) struct Progress {
    /// What all of it is made of.
    pub provenance: Provenance,
    /// The parts that are done, by their numbers; one without a good sample has no rows, and no shard.
    pub done: BTreeMap<u64, Written>,
    /// Whether the manifest says that all of it is there.
    pub complete: bool,
}

/// The file of a shard.
pub(super) fn file_of(number: u64) -> String {
    format!("{number:05}.safetensors")
}

/// The number of a shard.
fn number_of(file: &str) -> Option<u64> {
    file.split('.').next()?.parse().ok().filter(|number| file_of(*number) == file)
}

fn note_of(number: u64) -> String {
    format!("{PARTS}/{number:05}.json")
}

/// What is noted of a part without a good sample.
pub(super) fn empty(number: u64) -> Written {
    Written { file: file_of(number), rows: 0, bytes: 0, blake3: String::new() }
}

/// The provenance of what is in a folder, finished or begun; none in a new one.
pub(super) fn provenance(folder: &OutputFolder) -> Result<Option<Provenance>> {
    if let Some(manifest) = manifest(folder)? {
        return Ok(Some(manifest.provenance));
    }
    let found = folder.read(RECIPE, MANIFEST_LIMIT)?;
    found.map(|bytes| Provenance::parse(&folder.full_name(RECIPE), &bytes)).transpose()
}

fn manifest(folder: &OutputFolder) -> Result<Option<Manifest>> {
    let found = folder.read(MANIFEST, MANIFEST_LIMIT)?;
    found.map(|bytes| Manifest::parse(&folder.full_name(MANIFEST), &bytes)).transpose()
}

/// Begins an encoding, unless another process did so first, and gives the provenance that is there then.
pub(super) fn begin(folder: &OutputFolder, provenance: &Provenance) -> Result<Provenance> {
    folder.create(RECIPE, provenance.text()?.as_bytes())?;
    self::provenance(folder)?.with_context(|| {
        Failure::storage(format!("{} was written, and is not there", folder.full_name(RECIPE)))
    })
}

/// Notes that a part is done; its shard is there.
pub(super) fn note(folder: &OutputFolder, number: u64, written: &Written) -> Result<()> {
    folder.put(&note_of(number), &serde_json::to_vec(written)?)
}

fn read_note(folder: &OutputFolder, number: u64, most: u64) -> Result<Option<Written>> {
    let name = note_of(number);
    let Some(bytes) = folder.read(&name, NOTE_LIMIT)? else { return Ok(None) };
    let wrong = || {
        let text = format!("{} does not say what part {number} of an encoding is", folder.full_name(&name));
        Failure::input(text).help("remove it: the part is then encoded again")
    };
    let written: Written = serde_json::from_slice(&bytes).with_context(wrong)?;
    let fits = written.rows <= most && (written.rows == 0 || written.rows < written.bytes);
    ensure!(written.file == file_of(number) && fits, wrong());
    Ok(Some(written))
}

/// Whether a part was done meanwhile, by whoever.
pub(super) fn is_done(folder: &OutputFolder, number: u64) -> Result<bool> {
    // Notes go once the manifest has all of them.
    Ok(folder.read(&note_of(number), NOTE_LIMIT)?.is_some()
        || manifest(folder)?.is_some_and(|manifest| manifest.complete))
}

/// Puts the shards of a manifest to the parts that are done. In its order no part before its last one is missing: those
/// without a shard have no good sample.
fn of_manifest(folder: &OutputFolder, manifest: &Manifest, done: &mut BTreeMap<u64, Written>) -> Result<()> {
    let mut end = 0;
    for written in &manifest.shards {
        let number = number_of(&written.file).with_context(|| {
            let text =
                format!("the manifest of {} lists {:?}, which is no shard", folder.name(), written.file);
            Failure::input(text)
        })?;
        end = end.max(number + 1);
        done.entry(number).or_insert_with(|| written.clone());
    }
    let all = manifest.provenance.division.parts();
    ensure!(
        end <= all,
        Failure::input(format!(
            "the manifest of {} lists shard {}, of {}",
            folder.name(),
            end - 1,
            count(all, "shard")
        ))
    );
    for number in 0..if manifest.complete { all } else { end } {
        done.entry(number).or_insert_with(|| empty(number));
    }
    Ok(())
}

impl Progress {
    /// What is there of the encoding of this provenance.
    ///
    /// # Errors
    /// If it cannot be read, or is not what it should be.
    pub fn read(folder: &OutputFolder, provenance: Provenance) -> Result<Self> {
        let division = provenance.division;
        let all = division.parts();
        let most = division.samples_of(0).map_or(u64::MAX, |samples| samples.end);
        let number = |name: String| name.strip_suffix(".json")?.parse::<u64>().ok();
        let mut numbers: Vec<u64> = folder.sizes(PARTS)?.into_keys().filter_map(number).collect();
        numbers.retain(|number| *number < all);
        let notes = parallel(numbers.len(), |i| read_note(folder, numbers[i], most));
        let mut done = BTreeMap::new();
        for (number, note) in numbers.into_iter().zip(notes) {
            done.extend(note?.map(|note| (number, note)));
        }
        // After the notes: who finished meanwhile wrote it before it removed them.
        let manifest = manifest(folder)?;
        let complete = manifest.as_ref().is_some_and(|manifest| manifest.complete);
        if complete {
            done.clear();
        }
        if let Some(manifest) = &manifest {
            of_manifest(folder, manifest, &mut done)?;
        }
        Ok(Self { provenance, done, complete })
    }

    /// The parts that are done, and whose shards are not there as it was noted: missing or cut; or damaged, with `hashes`,
    /// where they are this process's on a disk.
    ///
    /// # Errors
    /// If they cannot be looked at.
    pub fn worn(&self, folder: &OutputFolder, hashes: bool) -> Result<Vec<u64>> {
        let sizes = folder.sizes("")?;
        let done: Vec<(&u64, &Written)> = self.done.iter().filter(|(_, written)| written.rows > 0).collect();
        let worn = parallel(done.len(), |i| {
            let (number, written) = done[i];
            let what = match sizes.get(&written.file) {
                None => Some("is missing"),
                Some(size) if *size != written.bytes => Some("was cut or changed"),
                // A bucket keeps hashes of its own.
                Some(_) if !hashes || folder.is_remote() || !folder.member().takes(*number) => None,
                Some(_) => (folder.hash(&written.file)? != written.blake3).then_some("is damaged"),
            };
            Ok(what.map(|what| (*number, format!("{} {what}", folder.full_name(&written.file)))))
        });
        let worn: Vec<_> = worn.into_iter().collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
        for (number, what) in &worn {
            match folder.member().takes(*number) {
                true => warn!("{what}: it is encoded again"),
                false => warn!("{what}: the same command encodes it again, by the process whose part it is"),
            }
        }
        Ok(worn.into_iter().map(|(number, _)| number).collect())
    }

    /// Parts that are not done.
    pub fn missing(&self) -> impl Iterator<Item = u64> {
        (0..self.provenance.division.parts()).filter(|number| !self.done.contains_key(number))
    }

    /// Writes the manifest of all parts, unless it is there as it should be, and removes what was only needed until then.
    ///
    /// # Errors
    /// If that cannot be done; if another process finished with other bytes.
    pub fn finish(&self, folder: &OutputFolder) -> Result<Manifest> {
        let shards = self.done.values().filter(|written| written.rows > 0).cloned().collect();
        let new = Manifest { provenance: self.provenance.clone(), shards, complete: true };
        let text = new.text()?;
        match manifest(folder)? {
            Some(there) if there == new => {}
            // Of an older version, which wrote it from the beginning; or shards were made again.
            Some(_) => folder.put(MANIFEST, text.as_bytes())?,
            None if folder.create(MANIFEST, text.as_bytes())? => info!("{} is complete", folder.name()),
            None => {
                let text = format!("another process wrote another {}", folder.full_name(MANIFEST));
                bail!(Failure::storage(text).help(
                    "two processes made the same part of other bytes: encode anew into another folder"
                ));
            }
        }
        let notes = folder.sizes(PARTS)?.into_keys().filter(|name| name.ends_with(".json"));
        let notes = notes.map(|name| format!("{PARTS}/{name}"));
        folder.remove(&notes.chain([RECIPE.to_owned()]).collect::<Vec<_>>())?;
        folder.sweep();
        Ok(new)
    }
}

/// Fails unless the codec in the folder is that of the provenance: its hash.
pub(super) fn check_codec(folder: &OutputFolder, hash: &str, noted: &str) -> Result<()> {
    if noted == hash {
        return Ok(());
    }
    let text = format!(
        "{} is not the codec that encoded the pairs: its blake3 hash is {hash}, the manifest notes {noted}",
        folder.full_name(CODEC)
    );
    bail!(Failure::storage(text).help("put it back from a copy of the folder, or encode anew into another"))
}
