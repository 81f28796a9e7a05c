//! Files beside the checkpoints of a run that its weights mean nothing without: their hashes are notes of each
//! checkpoint, and are checked wherever one is used.
use super::Checkpoint;
use crate::util::disk::{self, Lock};
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

/// The names of these files in the run folder; no manifest can name others.
pub const OUTSIDE: [&str; 2] = ["codec.safetensors", "text_encoder.txt"];

/// What the notes call the hash of a file.
fn note(name: &str) -> String {
    format!("file {name}")
}

/// The blake3 hash of a file in hexadecimal; `None` if it is not there.
fn hash(path: &Path) -> Result<Option<String>> {
    let failure = || disk::io_failure(path, "read");
    match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Ok(found) if !found.is_file() => {
            bail!(Failure::storage(format!("{} is not a file", path.display())))
        }
        found => found.with_context(failure)?,
    };
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(File::open(path).with_context(failure)?).with_context(failure)?;
    Ok(Some(hasher.finalize().to_hex().to_string()))
}

/// The notes about the files that a run folder has.
///
/// # Errors
/// When one cannot be read.
pub fn notes(run_dir: &Path) -> Result<BTreeMap<String, String>> {
    let hashes = OUTSIDE.iter().map(|name| Ok((note(name), hash(&run_dir.join(name))?)));
    let hashes: Vec<(String, Option<String>)> = hashes.collect::<Result<_>>()?;
    Ok(hashes.into_iter().filter_map(|(note, hash)| Some((note, hash?))).collect())
}

/// Fails unless the run folder is the one that was locked, with the files that are noted: a checkpoint that is saved
/// elsewhere, or without them, is of no use.
pub(super) fn check_folder(run_dir: &Path, lock: &Lock, notes: &BTreeMap<String, String>) -> Result<()> {
    let is_gone =
        |name: &str| fs::metadata(run_dir.join(name)).is_err_and(|e| e.kind() == ErrorKind::NotFound);
    let why = match OUTSIDE.iter().find(|name| notes.contains_key(&note(name)) && is_gone(name)) {
        Some(name) => format!("its {name} is gone"),
        None if lock.is_lost() => "its lock file is gone, or another one".into(),
        None => return Ok(()),
    };
    let text = format!("the run folder {} was removed or replaced during the run: {why}", run_dir.display());
    bail!(
        Failure::storage(text).help(
            "nothing more is saved there; put the folder back from a copy, or train anew in another one"
        )
    );
}

impl Checkpoint {
    /// The blake3 hash of the codec in the run folder, in hexadecimal; `None` if there is none.
    ///
    /// # Errors
    /// When it cannot be read, or the checkpoint lies in no run folder.
    pub fn codec_hash(&self) -> Result<Option<String>> {
        hash(&self.run_dir()?.join(OUTSIDE[0]))
    }

    /// Fails unless the codec and the record of the text encoder in the run folder are those that the checkpoint was
    /// saved with. Of checkpoints of versions that did not note them, nothing is known.
    ///
    /// # Errors
    /// When one was changed, cut or removed, or the checkpoint lies in no run folder.
    pub fn check_files(&self) -> Result<()> {
        for (name, noted) in
            OUTSIDE.iter().filter_map(|name| Some((name, self.manifest.notes.get(&note(name))?)))
        {
            let path = self.run_dir()?.join(name);
            let shown = path.display();
            let text = match hash(&path)? {
                Some(found) if found == *noted => continue,
                Some(found) => format!(
                    "{shown} is not the file that step {} was saved with: its blake3 hash is {found}, and was {noted}",
                    self.step()
                ),
                None => format!("{shown} is missing: step {} was saved with it", self.step()),
            };
            bail!(Failure::storage(text).help(format!(
                "it was damaged, replaced or lost: put {name} back from a copy of the run folder"
            )));
        }
        Ok(())
    }
}
