//! Saving: snapshots go to disk on a thread of their own while training goes on.
use super::{
    COMMIT, CONFIG, FOLDER, FileRecord, MANIFEST, Manifest, TEMPORARY, TensorRecord, committed, file_of,
    step_folder,
};
use crate::exit::Failure;
use crate::storage::{self, Lock, human_bytes};
use crate::tensors::{self, NamedTensor};
use anyhow::{Context, Error, Result, anyhow};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use std::time::Instant;

/// All that a run needs to go on from a step.
#[derive(Clone, Debug)]
pub struct Snapshot<B> {
    /// Training steps done.
    pub step: u64,
    /// The state; names are unique.
    pub tensors: Vec<NamedTensor<B>>,
    /// The resolved config as TOML.
    pub config: String,
    /// See [`Manifest::config_hash`].
    pub config_hash: String,
    /// See [`Manifest::fingerprint`].
    pub fingerprint: String,
    /// See [`Manifest::notes`].
    pub notes: BTreeMap<String, String>,
}

/// The checkpoints of the one run that writes to a folder.
#[derive(Debug)]
pub struct Store {
    dir: PathBuf,
    keep: usize,
    under_way: Option<(u64, JoinHandle<Result<()>>)>,
    /// Why the last save failed, if it did.
    failed: Option<Error>,
    _lock: Lock,
}

impl Store {
    /// Takes the run folder for this process and removes what dead runs left half-written. `keep` newest
    /// checkpoints stay, at least one. Fails if another process holds the folder.
    pub fn open(run_dir: &Path, keep: usize) -> Result<Store> {
        let lock = Lock::take(run_dir)?;
        let dir = run_dir.join(FOLDER);
        storage::create_dir(&dir)?;
        for entry in fs::read_dir(&dir).with_context(|| storage::blame(&dir, "list"))? {
            let path = entry.with_context(|| storage::blame(&dir, "list"))?.path();
            // Nobody else writes here while we hold the lock.
            if path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(TEMPORARY)) {
                fs::remove_dir_all(&path).with_context(|| storage::blame(&path, "remove"))?;
                tracing::debug!("removed {}, left by a run that died", path.display());
            }
        }
        Ok(Store { dir, keep: keep.max(1), under_way: None, failed: None, _lock: lock })
    }

    /// Starts to save a snapshot, after the one under way is done. Errors are those of earlier saves, as told
    /// by [`Store::poll`]. A step that is already saved is left as it is.
    pub fn save<B: AsRef<[u8]> + Send + 'static>(&mut self, snapshot: Snapshot<B>) -> Result<()> {
        self.collect()?;
        let (dir, keep, step) = (self.dir.clone(), self.keep, snapshot.step);
        let work = std::thread::Builder::new().name("checkpoint".into()).spawn(move || {
            let started = Instant::now();
            let path = commit(&dir, &snapshot)?;
            tracing::debug!("saved {} in {:.1} s", path.display(), started.elapsed().as_secs_f64());
            prune(&dir, keep)
        });
        self.under_way = Some((step, work.context("cannot start a thread to save on")?));
        Ok(())
    }

    /// To be called between steps: tells of a save that failed meanwhile. The first failure is only logged, the
    /// last good checkpoint being intact; the second in a row is an error.
    pub fn poll(&mut self) -> Result<()> {
        match &self.under_way {
            Some((_, work)) if work.is_finished() => self.collect(),
            _ => Ok(()),
        }
    }

    /// Waits for the save under way. An error if that, or the one before without another since, failed.
    pub fn finish(&mut self) -> Result<()> {
        self.collect()?;
        self.failed.take().map_or(Ok(()), Err)
    }

    fn collect(&mut self) -> Result<()> {
        let Some((step, work)) = self.under_way.take() else { return Ok(()) };
        let result = work.join().unwrap_or_else(|_| Err(anyhow!("saving step {step} panicked")));
        let before = self.failed.take();
        if let Err(error) = result {
            if before.is_some() {
                return Err(error);
            }
            tracing::error!("{error:#}; the run goes on, and stops if the next save fails too");
            self.failed = Some(error);
        }
        Ok(())
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if let Err(error) = self.finish() {
            tracing::error!("{error:#}");
        }
    }
}

/// Writes a snapshot beside the checkpoints of `dir`, then commits it. On any error nothing is left.
pub(super) fn commit<B: AsRef<[u8]>>(dir: &Path, snapshot: &Snapshot<B>) -> Result<PathBuf> {
    let need: u64 = snapshot.tensors.iter().map(|t| t.bytes.as_ref().len() as u64).sum();
    let failure = || {
        let free = storage::free_bytes(dir)
            .map_or(String::new(), |n| format!(", {} free on that disk", human_bytes(n)));
        let (step, need) = (snapshot.step, human_bytes(need));
        Failure::storage(format!("cannot save step {step} ({need}{free})"))
            .help("make room and resume; the checkpoints before are intact")
    };
    try_commit(dir, snapshot).with_context(failure)
}

fn try_commit<B: AsRef<[u8]>>(dir: &Path, snapshot: &Snapshot<B>) -> Result<PathBuf> {
    let target = dir.join(step_folder(snapshot.step));
    if target.join(COMMIT).exists() {
        return Ok(target);
    }
    let prefix = format!("{TEMPORARY}{:08}-", snapshot.step);
    let temporary = tempfile::Builder::new().prefix(&prefix).permissions(folder_mode()).tempdir_in(dir)?;
    let here = temporary.path();
    let mut groups: BTreeMap<String, Vec<&NamedTensor<B>>> = BTreeMap::new();
    for tensor in &snapshot.tensors {
        groups.entry(file_of(&tensor.name)).or_default().push(tensor);
    }
    let mut files = vec![];
    for (file, tensors) in groups {
        let note = BTreeMap::from([("fluid.step".to_string(), snapshot.step.to_string())]);
        let (bytes, blake3) = write_synced(&here.join(&file), |w| tensors::write_to(w, &tensors, &note))?;
        let record = |t: &&NamedTensor<B>| TensorRecord {
            name: t.name.clone(),
            dtype: t.ty.dtype.to_string(),
            shape: t.ty.dims.clone(),
        };
        files.push(FileRecord { file, bytes, blake3, tensors: tensors.iter().map(record).collect() });
    }
    let (bytes, blake3) = write_synced(&here.join(CONFIG), |w| Ok(w.write_all(snapshot.config.as_bytes())?))?;
    files.push(FileRecord { file: CONFIG.into(), bytes, blake3, tensors: vec![] });
    let manifest = Manifest {
        step: snapshot.step,
        config_hash: snapshot.config_hash.clone(),
        fingerprint: snapshot.fingerprint.clone(),
        notes: snapshot.notes.clone(),
        files,
    };
    let manifest = serde_json::to_vec_pretty(&manifest)?;
    let (_, hash) = write_synced(&here.join(MANIFEST), |w| Ok(w.write_all(&manifest)?))?;
    storage::sync_dir(here)?;
    write_synced(&here.join(COMMIT), |w| Ok(writeln!(w, "{hash}")?))?;
    storage::sync_dir(here)?;
    // A folder of this step without a commit is the remains of one.
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    fs::rename(here, &target)?;
    // The folder has its final name: nothing to remove any more.
    let _ = temporary.keep();
    storage::sync_dir(dir)?;
    Ok(target)
}

/// Removes all but the `keep` newest checkpoints.
fn prune(dir: &Path, keep: usize) -> Result<()> {
    let found = committed(dir)?;
    let old = found.len().saturating_sub(keep);
    for (step, path) in &found[..old] {
        // Renamed first: a folder half removed must not pass for a checkpoint.
        let aside = dir.join(format!("{TEMPORARY}{step:08}-old"));
        fs::rename(path, &aside)
            .and_then(|()| fs::remove_dir_all(&aside))
            .with_context(|| storage::blame(path, "remove"))?;
    }
    Ok(())
}

/// Writes a file, flushes it to the disk, and gives its length and hash.
fn write_synced(path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<(u64, String)> {
    let failure = || storage::blame(path, "write");
    let file = File::create(path).with_context(failure)?;
    let mut writer =
        Hashed { inner: BufWriter::with_capacity(1 << 20, file), hasher: blake3::Hasher::new(), bytes: 0 };
    fill(&mut writer).with_context(failure)?;
    writer.flush().with_context(failure)?;
    writer.inner.get_ref().sync_all().with_context(failure)?;
    Ok((writer.bytes, writer.hasher.finalize().to_hex().to_string()))
}

/// A writer that hashes and counts what passes.
struct Hashed<W> {
    inner: W,
    hasher: blake3::Hasher,
    bytes: u64,
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let n = self.inner.write(bytes)?;
        self.hasher.update(&bytes[..n]);
        self.bytes += n as u64;
        Ok(n)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

/// Readable by everybody the umask lets, not private like temporary folders.
fn folder_mode() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(0o777)
}
