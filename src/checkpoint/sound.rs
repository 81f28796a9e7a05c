//! Going on without a person: the newest checkpoint every byte of which is as it was saved. Newer ones that are damaged
//! are set aside, so that no restart meets them again.
use super::read::{open_remote, steps};
use super::remote;
use super::{COMMIT, Checkpoint, FOLDER, FileRecord};
use crate::storage::remote::of;
use crate::util::disk::{self, Lock};
use crate::util::error::Failure;
use crate::util::parallel::parallel;
use crate::util::text::count;
use anyhow::{Context, Result, bail};
use rustix::io::Errno;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use tracing::warn;

/// What the names of damaged checkpoints begin with.
const DAMAGED: &str = "damaged-";

/// A folder that is no sound checkpoint, and why.
struct Bad {
    step: u64,
    path: PathBuf,
    why: String,
    /// Whether it has a commit mark.
    committed: bool,
}

impl Checkpoint {
    /// The newest checkpoint of a run folder that is whole, read to the last byte; `None` if it has none. Newer folders
    /// that are damaged, or lack their commit mark, are renamed to `damaged-step-...` and warned of; nothing is removed.
    ///
    /// # Errors
    /// When checkpoints are there and all are damaged (nothing is renamed then), or one cannot be read for now.
    pub fn newest_sound(run_dir: &Path) -> Result<Option<Checkpoint>> {
        if let Some(remote) = of(run_dir) {
            // Stores keep hashes of their own, and pieces are checked where they are read.
            return remote::newest(&remote, open_remote);
        }
        let mut bad = vec![];
        for (step, path) in steps(&run_dir.join(FOLDER))?.into_iter().rev() {
            let committed = disk::exists(&path.join(COMMIT))?;
            match judge(&path, committed)? {
                Ok(checkpoint) => {
                    set_aside(run_dir, &bad, &format!("going on from step {step}"))?;
                    return Ok(Some(checkpoint));
                }
                // Another process of this run has just set it aside.
                Err(_) if !path.exists() => {}
                Err(why) => bad.push(Bad { step, path, why, committed }),
            }
        }
        let damaged: Vec<String> = bad
            .iter()
            .filter(|bad| bad.committed)
            .map(|bad| format!("step {}: {}", bad.step, bad.why))
            .collect();
        if !damaged.is_empty() {
            let text = format!(
                "{} of {} is sound:\n  {}",
                match damaged.len() {
                    1 => "the only checkpoint, none".into(),
                    n => format!("none of the {}", count(n, "checkpoint")),
                },
                run_dir.display(),
                damaged.join("\n  ")
            );
            bail!(Failure::storage(text).help(
                "put one back from a copy; to begin anew, train in another folder, or remove this one's checkpoints"
            ));
        }
        set_aside(run_dir, &bad, "beginning anew")?;
        Ok(None)
    }

    /// Reads every file and compares it with its hashes; in words what is wrong, if something is.
    ///
    /// # Errors
    /// When a file cannot be read for a reason that may pass.
    pub fn verify(&self) -> Result<std::result::Result<(), String>> {
        // Names, lengths and numbers of pieces were looked at when it was opened.
        let mut ranges = vec![];
        for record in &self.manifest.files {
            match &record.pieces {
                Some(pieces) => {
                    let starts = (0..record.bytes).step_by(usize::try_from(pieces.bytes)?);
                    let piece = |(at, hash)| (record, at, pieces.bytes.min(record.bytes - at), hash);
                    ranges.extend(starts.zip(&pieces.blake3).map(piece));
                }
                None => ranges.push((record, 0, record.bytes, &record.blake3)),
            }
        }
        let wrong = parallel(ranges.len(), |i| {
            let (record, at, length, noted) = ranges[i];
            let path = self.path.join(&record.file);
            match hash(&path, at, length) {
                Ok(hash) if hash == *noted => Ok(None),
                Ok(_) => {
                    Ok(Some(format!("{} is damaged between bytes {at} and {}", record.file, at + length)))
                }
                Err(error) => unreadable(record, &path, error).map(Some),
            }
        });
        let wrong: Vec<Option<String>> = wrong.into_iter().collect::<Result<_>>()?;
        Ok(wrong.into_iter().flatten().next().map_or(Ok(()), Err))
    }
}

/// The hash of a range of a file.
fn hash(path: &Path, at: u64, length: u64) -> io::Result<String> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(at))?;
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(file.take(length))?;
    Ok(hasher.finalize().to_hex().to_string())
}

/// What is wrong with a file that cannot be read, in words: it is lost, or its disk is broken there.
///
/// # Errors
/// For reasons that may pass: no permission, a server that is away.
fn unreadable(record: &FileRecord, path: &Path, error: io::Error) -> Result<String> {
    match (error.kind(), error.raw_os_error()) {
        (ErrorKind::NotFound, _) => Ok(format!("{} is missing", record.file)),
        (_, Some(number)) if number == Errno::IO.raw_os_error() => {
            Ok(format!("{} cannot be read: its disk reports an error", record.file))
        }
        _ => Err(error).with_context(|| disk::io_failure(path, "read")),
    }
}

/// The checkpoint in a folder, or what is wrong with it.
fn judge(path: &Path, committed: bool) -> Result<std::result::Result<Checkpoint, String>> {
    if !committed {
        return Ok(Err(format!("it has no {COMMIT} file")));
    }
    match Checkpoint::open(path) {
        Ok(checkpoint) => Ok(checkpoint.verify()?.map(|()| checkpoint)),
        Err(error) => {
            let passing = |error: &io::Error| {
                let broken = error.raw_os_error() == Some(Errno::IO.raw_os_error());
                error.kind() != ErrorKind::NotFound && !broken
            };
            match error.chain().filter_map(|e| e.downcast_ref::<io::Error>()).any(passing) {
                true => Err(error),
                // That it cannot be used is said already.
                false => Ok(Err(error.chain().nth(1).map_or_else(|| error.to_string(), ToString::to_string))),
            }
        }
    }
}

/// Renames what is bad, and tells of it and of what comes now.
fn set_aside(run_dir: &Path, bad: &[Bad], next: &str) -> Result<()> {
    for Bad { step, path, why, .. } in bad {
        if Lock::is_held(run_dir) {
            warn!(
                "step {step} is damaged: {why}; {next} (another process uses the folder: it stays where it is)"
            );
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let candidates = (1u32..).map(|n| match n {
            1 => format!("{DAMAGED}{name}"),
            n => format!("{DAMAGED}{name}-{n}"),
        });
        let free = candidates.map(|name| path.with_file_name(name)).find(|path| !path.exists());
        let Some(aside) = free else { continue };
        match fs::rename(path, &aside) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            renamed => {
                renamed.with_context(|| disk::io_failure(path, "rename"))?;
                warn!(
                    "step {step} is damaged: {why}; {next} (the damaged one is kept as {})",
                    aside.display()
                );
            }
        }
    }
    Ok(())
}
