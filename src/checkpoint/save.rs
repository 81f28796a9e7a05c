//! Saving: snapshots go to disk on a thread of their own while training goes on.
use super::parts::{self, Draft, Part};
use super::write::write_synced;
use super::{
    COMMIT, CONFIG, FOLDER, FileRecord, MANIFEST, Manifest, Share, TEMPORARY, TensorRecord, committed,
    entry_name, file_of, group, outside, step_folder,
};
use crate::formats::safetensors;
use crate::util::disk::{self, Lock};
use crate::util::error::Failure;
use crate::util::text::human_bytes;
use anyhow::{Context, Error, Result, anyhow};
use graphs::types::Type;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;
use std::time::Instant;

/// All that a run needs to go on from a step; of the state, what this process saves.
#[derive(Debug)]
pub struct Snapshot {
    /// Training steps done.
    pub step: u64,
    /// The state; names are unique. All processes have the same names.
    pub tensors: Vec<Saved>,
    /// The resolved config as TOML.
    pub config: String,
    /// See [`Manifest::config_hash`].
    pub config_hash: String,
    /// See [`Manifest::fingerprint`].
    pub fingerprint: String,
    /// See [`Manifest::notes`].
    pub notes: BTreeMap<String, String>,
}

/// A tensor of a snapshot.
#[derive(Debug)]
pub struct Saved {
    /// Name: `params/backbone/norm/scale`.
    pub name: String,
    /// Element type and dims of the whole.
    pub ty: Type,
    /// What this process saves of it: slices that do not overlap. Over all processes they are the whole.
    pub pieces: Vec<Piece>,
}

/// A slice of a tensor that is on its way.
pub struct Piece {
    /// The range of indices of each axis; `None` for the whole tensor.
    pub slice: Option<Vec<Range<usize>>>,
    /// Waits for its bytes, row-major and little-endian.
    pub bytes: Box<dyn FnOnce() -> Result<Vec<u8>> + Send>,
}

impl Saved {
    /// A tensor that this process saves as a whole.
    pub fn whole(name: impl Into<String>, ty: Type, bytes: Vec<u8>) -> Saved {
        Saved { name: name.into(), ty, pieces: vec![Piece { slice: None, bytes: Box::new(|| Ok(bytes)) }] }
    }
}

impl Piece {
    /// The type of the slice.
    fn ty(&self, whole: &Type) -> Type {
        let dims = |slice: &Vec<Range<usize>>| slice.iter().map(Range::len).collect::<Vec<_>>();
        self.slice.as_ref().map_or_else(|| whole.clone(), |slice| whole.with_dims(dims(slice)))
    }
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Piece({:?})", self.slice)
    }
}

/// The checkpoints of the one run that writes to a folder.
///
/// A snapshot is written at once, and committed once a later step was seen to be finite ([`Store::confirm`]): weights that
/// an update ruined may be finite themselves.
#[derive(Debug)]
pub struct Store {
    dir: PathBuf,
    keep: usize,
    share: Share,
    under_way: Option<UnderWay>,
    /// Whether the snapshot under way still waits for [`Store::confirm`].
    unconfirmed: bool,
    /// The step that was given last, unless it was discarded or failed.
    newest: Option<u64>,
    /// The step that is known to be committed last, by this process.
    committed: Option<u64>,
    /// Why the last save failed, if it did.
    failed: Option<Error>,
    lock: Option<Lock>,
}

/// A snapshot on its way to the disk.
#[derive(Debug)]
struct UnderWay {
    step: u64,
    /// Tells the thread whether to commit; gone once that is told.
    verdict: Option<Sender<Verdict>>,
    work: JoinHandle<Result<()>>,
}

/// What is to become of a snapshot that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Commit,
    Discard,
}

impl Store {
    /// Takes the run folder for the processes of this run and removes what dead runs left half-written. `keep` newest
    /// checkpoints stay, at least one. Fails if another run holds the folder.
    ///
    /// Process 0 does so; the others are to open their stores once it has.
    pub fn open(run_dir: &Path, keep: usize, share: Share) -> Result<Store> {
        let lock = if share.process == 0 { Some(Lock::take(run_dir)?) } else { None };
        let dir = run_dir.join(FOLDER);
        disk::create_dir(&dir)?;
        if share.process == 0 {
            for entry in fs::read_dir(&dir).with_context(|| disk::io_failure(&dir, "list"))? {
                let path = entry.with_context(|| disk::io_failure(&dir, "list"))?.path();
                // Nobody else writes here while we hold the lock.
                if path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(TEMPORARY)) {
                    fs::remove_dir_all(&path).with_context(|| disk::io_failure(&path, "remove"))?;
                    tracing::debug!("removed {}, left by a run that died", path.display());
                }
            }
            for dir in [run_dir.to_owned(), run_dir.join("pictures")].iter().filter(|dir| dir.is_dir()) {
                disk::remove_temporary(dir)?;
            }
        }
        let (keep, under_way, unconfirmed) = (keep.max(1), None, false);
        let (newest, committed, failed) = (None, None, None);
        Ok(Store { dir, keep, share, under_way, unconfirmed, newest, committed, failed, lock })
    }

    /// Starts to write a snapshot, after the one under way is done; it is committed by [`Store::confirm`]. One under way
    /// that is not confirmed is discarded. Errors are those of earlier saves, as told by [`Store::poll`]. A step that is
    /// already saved is left as it is.
    ///
    /// # Errors
    /// At once when the run folder was removed or replaced.
    pub fn stage(&mut self, snapshot: Snapshot) -> Result<()> {
        self.discard();
        self.collect()?;
        if let Some(lock) = &self.lock {
            outside::check_folder(disk::parent(&self.dir), lock, &snapshot.notes)?;
        }
        let (dir, keep, share, step) = (self.dir.clone(), self.keep, self.share, snapshot.step);
        let (tell, verdict) = channel();
        let work = std::thread::Builder::new().name("checkpoint".into()).spawn(move || {
            let started = Instant::now();
            match commit(&dir, snapshot, share, || verdict.recv().unwrap_or(Verdict::Discard))? {
                Some(path) if share.process == 0 => {
                    tracing::debug!("saved {} in {:.1} s", path.display(), started.elapsed().as_secs_f64());
                    tracing::info!(event = "checkpoint", step, "checkpoint at step {step}");
                    prune(&dir, keep)
                }
                _ => Ok(()),
            }
        });
        let work = work.context("cannot start a thread to save on")?;
        self.under_way = Some(UnderWay { step, verdict: Some(tell), work });
        (self.unconfirmed, self.newest) = (true, Some(step));
        Ok(())
    }

    /// [`Store::stage`] of what is known to be sound.
    ///
    /// # Errors
    /// As there.
    pub fn save(&mut self, snapshot: Snapshot) -> Result<()> {
        let step = snapshot.step;
        self.stage(snapshot)?;
        self.confirm(step);
        Ok(())
    }

    /// Commits the snapshot under way, if it is of `step` or an earlier one: a later step was finite.
    pub fn confirm(&mut self, step: u64) {
        if self.newest.is_some_and(|newest| newest <= step) {
            self.tell(Verdict::Commit);
        }
    }

    /// Leaves no trace of the snapshot under way, unless it is confirmed.
    pub fn discard(&mut self) {
        if self.unconfirmed {
            self.newest = None;
            self.tell(Verdict::Discard);
        }
    }

    fn tell(&mut self, verdict: Verdict) {
        self.unconfirmed = false;
        if let Some(tell) = self.under_way.as_mut().and_then(|under_way| under_way.verdict.take()) {
            // A thread that failed hears nothing; its error is told when it is collected.
            let _ = tell.send(verdict);
        }
    }

    /// Removes what a run that was killed had too many of, for whoever saves no more.
    ///
    /// # Errors
    /// When they cannot be removed.
    pub fn prune(&self) -> Result<()> {
        if self.lock.is_some() { prune(&self.dir, self.keep) } else { Ok(()) }
    }

    /// Whether the snapshot under way waits for [`Store::confirm`].
    pub fn is_unconfirmed(&self) -> bool {
        self.unconfirmed
    }

    /// The step that was staged last, unless it was discarded or could not be saved.
    pub fn newest(&self) -> Option<u64> {
        self.newest
    }

    /// The newest step that this process knows to be on the disk, of those that it saved.
    pub fn committed(&self) -> Option<u64> {
        self.committed
    }

    /// To be called between steps: tells of a save that failed meanwhile. The first failure is only logged, the
    /// last good checkpoint being intact; the second in a row is an error.
    pub fn poll(&mut self) -> Result<()> {
        match &self.under_way {
            Some(under_way) if under_way.work.is_finished() => self.collect(),
            _ => Ok(()),
        }
    }

    /// Waits for the save under way, which is discarded unless it is confirmed. An error if that, or the one before
    /// without another since, failed.
    pub fn finish(&mut self) -> Result<()> {
        self.discard();
        self.collect()?;
        self.failed.take().map_or(Ok(()), Err)
    }

    fn collect(&mut self) -> Result<()> {
        let Some(UnderWay { step, work, .. }) = self.under_way.take() else { return Ok(()) };
        let result = work.join().unwrap_or_else(|_| Err(anyhow!("saving step {step} panicked")));
        let before = self.failed.take();
        if let Err(error) = result {
            (self.newest, self.unconfirmed) = (None, false);
            if before.is_some() {
                return Err(error);
            }
            tracing::error!("{error:#}; the run goes on, and stops if the next save fails too");
            self.failed = Some(error);
        } else if self.newest == Some(step) && !self.unconfirmed {
            self.committed = self.newest;
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

/// Writes a snapshot, or this process's share of one, beside the checkpoints of `dir`; process 0 then commits it, if
/// `verdict`, which it waits for, says so. On any error nothing is left. Gives the folder of the step, `None` if it was
/// discarded.
pub(super) fn commit(
    dir: &Path,
    snapshot: Snapshot,
    share: Share,
    verdict: impl FnOnce() -> Verdict,
) -> Result<Option<PathBuf>> {
    let pieces = snapshot.tensors.iter().flat_map(|t| t.pieces.iter().map(|piece| piece.ty(&t.ty)));
    let (step, need) = (snapshot.step, pieces.map(|ty| ty.bytes() as u64).sum());
    let failure = || {
        let free = disk::free_bytes(dir)
            .map_or(String::new(), |n| format!(", {} free on that disk", human_bytes(n)));
        Failure::storage(format!("cannot save step {step} ({}{free})", human_bytes(need)))
            .help("make room and resume; the checkpoints before are intact")
    };
    try_commit(dir, snapshot, share, verdict).with_context(failure)
}

fn try_commit(
    dir: &Path,
    mut snapshot: Snapshot,
    share: Share,
    verdict: impl FnOnce() -> Verdict,
) -> Result<Option<PathBuf>> {
    let target = dir.join(step_folder(snapshot.step));
    if disk::exists(&target.join(COMMIT))? {
        return Ok(Some(target));
    }
    let draft = Draft::open(dir, snapshot.step, share)?;
    let here = draft.path();
    let mut files = write_tensors(here, &mut snapshot, share.process)?;
    if share.process > 0 {
        parts::announce(here, share.process, &Part { step: snapshot.step, files })?;
        return Ok(Some(target));
    }
    files.extend(parts::collect(here, snapshot.step, share)?);
    let (bytes, blake3, _) =
        write_synced(&here.join(CONFIG), |w| Ok(w.write_all(snapshot.config.as_bytes())?))?;
    files.push(FileRecord { file: CONFIG.into(), bytes, blake3, pieces: None, tensors: vec![] });
    let manifest = Manifest {
        step: snapshot.step,
        config_hash: snapshot.config_hash,
        fingerprint: snapshot.fingerprint,
        notes: snapshot.notes,
        export: None,
        files,
    };
    let manifest = serde_json::to_vec_pretty(&manifest)?;
    let (_, hash, _) = write_synced(&here.join(MANIFEST), |w| Ok(w.write_all(&manifest)?))?;
    disk::sync_dir(here)?;
    if verdict() == Verdict::Discard {
        return Ok(None);
    }
    write_synced(&here.join(COMMIT), |w| Ok(writeln!(w, "{hash}")?))?;
    disk::sync_dir(here)?;
    // A folder of this step without a commit is the remains of one.
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    draft.rename(&target)?;
    disk::sync_dir(dir)?;
    Ok(Some(target))
}

/// A piece that is to be written: what the manifest says of it, its type, and where its bytes come from.
type Queued = (TensorRecord, Type, Option<Piece>);

/// Writes what a process saves, a piece at a time, a file for each group of tensors.
fn write_tensors(here: &Path, snapshot: &mut Snapshot, process: usize) -> Result<Vec<FileRecord>> {
    let note = BTreeMap::from([("fluid.step".to_string(), snapshot.step.to_string())]);
    let mut groups: BTreeMap<&str, Vec<Queued>> = BTreeMap::new();
    for tensor in &mut snapshot.tensors {
        for piece in tensor.pieces.drain(..) {
            let record = TensorRecord {
                name: tensor.name.clone(),
                dtype: tensor.ty.dtype.to_string(),
                shape: tensor.ty.dims.clone(),
                slice: piece.slice.clone(),
            };
            groups.entry(group(&tensor.name)).or_default().push((record, piece.ty(&tensor.ty), Some(piece)));
        }
    }
    let mut files = vec![];
    for (group, mut pieces) in groups {
        let file = file_of(group, process);
        let names: Vec<String> =
            pieces.iter().map(|(r, ..)| entry_name(&r.name, r.slice.as_deref())).collect();
        let types: Vec<Type> = pieces.iter().map(|(_, ty, _)| ty.clone()).collect();
        let entries: Vec<(&str, &Type)> = names.iter().map(String::as_str).zip(&types).collect();
        let (bytes, blake3, hashes) = write_synced(&here.join(&file), |w| {
            safetensors::stream_to(w, &entries, &note, |i| {
                (pieces[i].2.take().with_context(|| format!("`{}` was saved before", names[i]))?.bytes)()
            })
        })?;
        let tensors = pieces.into_iter().map(|(record, ..)| record).collect();
        files.push(FileRecord { file, bytes, blake3, pieces: hashes, tensors });
    }
    Ok(files)
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
            .with_context(|| disk::io_failure(path, "remove"))?;
    }
    Ok(())
}
