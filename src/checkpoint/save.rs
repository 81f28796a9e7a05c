//! Saving: snapshots go to disk on a thread of their own while training goes on.
use super::commit::{Snapshot, Verdict, commit};
use super::{FOLDER, Share, TEMPORARY, committed, outside};
use super::{remote, remote_commit};
use crate::storage::lock::{self, RemoteLock};
use crate::storage::remote::{RemoteFolder, of};
use crate::util::disk::{self, Lock};
use anyhow::{Context, Error, Result, anyhow};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Instant;

/// Which checkpoints stay once a newer one is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keep {
    /// So many of the newest, at least one.
    pub newest: usize,
    /// And those of steps that this divides; 0 for none.
    pub every: u64,
}

impl From<usize> for Keep {
    fn from(newest: usize) -> Keep {
        Keep { newest, every: 0 }
    }
}

impl Keep {
    /// Of steps in order those that go; the one with the highest score stays, of several the first.
    fn old(self, mut steps: Vec<u64>, scores: &Scores) -> Vec<u64> {
        let scores = scores.lock().unwrap_or_else(PoisonError::into_inner);
        let scored = steps.iter().filter_map(|step| Some((*step, *scores.get(step)?)));
        let best = scored.reduce(|best, next| if next.1 > best.1 { next } else { best });
        steps.truncate(steps.len().saturating_sub(self.newest.max(1)));
        steps.retain(|step| self.every == 0 || !step.is_multiple_of(self.every));
        steps.retain(|step| best.is_none_or(|(best, _)| best != *step));
        steps
    }
}

/// How good the steps are that were evaluated: more is better.
type Scores = Mutex<BTreeMap<u64, f64>>;

/// The checkpoints of the one run that writes to a folder.
///
/// A snapshot is written at once, and committed once a later step was seen to be finite ([`Store::confirm`]): weights that
/// an update ruined may be finite themselves.
#[derive(Debug)]
pub struct Store {
    dir: PathBuf,
    keep: Keep,
    scores: Arc<Scores>,
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
    /// Where the checkpoints lie, if not in the folder here.
    remote: Option<Arc<RemoteFolder>>,
    /// The hold on it, of process 0.
    remote_lock: Option<RemoteLock>,
    /// The file that another process writes beside its checkpoints.
    own: Option<String>,
}

/// A snapshot on its way to the disk.
#[derive(Debug)]
struct UnderWay {
    step: u64,
    /// Tells the thread whether to commit; gone once that is told.
    verdict: Option<Sender<Verdict>>,
    work: JoinHandle<Result<()>>,
}

impl Store {
    /// Takes the run folder for the processes of this run and removes what dead runs left half-written. `keep` says which
    /// checkpoints stay. Fails if another run holds the folder.
    ///
    /// Process 0 does so; the others are to open their stores once it has. Of a run folder in a bucket, `run_dir` is the
    /// folder here that works for it; the others fetch what process 0 has sent.
    pub fn open(run_dir: &Path, keep: impl Into<Keep>, share: Share) -> Result<Store> {
        let lock = if share.process == 0 { Some(Lock::take(run_dir)?) } else { None };
        let dir = run_dir.join(FOLDER);
        disk::create_dir(&dir)?;
        let remote = of(run_dir);
        let mut remote_lock = None;
        match &remote {
            Some(remote) if share.process == 0 => {
                remote_lock = Some(RemoteLock::take(remote, lock::term()?)?);
                remote_commit::sweep(remote)?;
            }
            Some(remote) => remote.fetch_files(true)?,
            None => {}
        }
        if share.process == 0 && remote.is_none() {
            for entry in fs::read_dir(&dir).with_context(|| disk::io_failure(&dir, "list"))? {
                let path = entry.with_context(|| disk::io_failure(&dir, "list"))?.path();
                // Nobody else writes here while we hold the lock.
                if path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(TEMPORARY)) {
                    fs::remove_dir_all(&path).with_context(|| disk::io_failure(&path, "remove"))?;
                    tracing::debug!("removed {}, left by a run that died", path.display());
                }
            }
        }
        if share.process == 0 {
            for dir in [run_dir.to_owned(), run_dir.join("pictures")].iter().filter(|dir| dir.is_dir()) {
                disk::remove_temporary(dir)?;
            }
        }
        let (keep, under_way, unconfirmed) = (keep.into(), None, false);
        let (newest, committed, failed) = (None, None, None);
        Ok(Store {
            dir,
            keep,
            scores: Arc::default(),
            share,
            under_way,
            unconfirmed,
            newest,
            committed,
            failed,
            lock,
            remote,
            remote_lock,
            own: None,
        })
    }

    /// Sends a file of this process along with its part of each checkpoint, where the run folder lies in a bucket. Process 0
    /// sends all that is in its folder; the others have folders of their own.
    #[must_use]
    pub fn with_own(mut self, file: String) -> Store {
        self.own = (self.share.process > 0).then_some(file);
        self
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
        let (remote, scores) = (self.remote.clone(), Arc::clone(&self.scores));
        let (holder, own) = (self.remote_lock.as_ref().map(RemoteLock::holder), self.own.clone());
        let work = std::thread::Builder::new().name("checkpoint".into()).spawn(move || {
            let (started, verdict) = (Instant::now(), || verdict.recv().unwrap_or(Verdict::Discard));
            let saved = match &remote {
                Some(remote) => {
                    own.iter().try_for_each(|own| remote.send_changed(own))?;
                    remote_commit::commit(remote, snapshot, (share, holder.as_ref()), verdict)?
                }
                None => commit(&dir, snapshot, share, verdict)?.is_some(),
            };
            if saved && share.process == 0 {
                tracing::debug!("saved step {step} in {:.1} s", started.elapsed().as_secs_f64());
                tracing::info!(event = "checkpoint", step, "checkpoint at step {step}");
                return prune(&dir, remote.as_deref(), keep, &scores);
            }
            Ok(())
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
        match &self.lock {
            Some(_) => prune(&self.dir, self.remote.as_deref(), self.keep, &self.scores),
            None => Ok(()),
        }
    }

    /// Says how good a step is: more is better. Of the checkpoints, the one with the best score so far stays. What is not
    /// finite says nothing.
    pub fn rate(&self, step: u64, score: f64) {
        let mut scores = self.scores.lock().unwrap_or_else(PoisonError::into_inner);
        match score.is_finite() {
            true => scores.insert(step, score),
            // Of a step that is evaluated again, the last time counts.
            false => scores.remove(&step),
        };
    }

    /// Sends what was changed in the folder here since, beside checkpoints, where the run folder lies in a bucket.
    ///
    /// # Errors
    /// When it cannot be sent, or the folder is another run's by now.
    pub fn send(&self) -> Result<()> {
        match (&self.remote, &self.remote_lock) {
            (Some(remote), Some(lock)) => {
                lock.holder().confirm()?;
                remote.send_files()
            }
            (Some(remote), None) => self.own.iter().try_for_each(|own| remote.send_changed(own)),
            _ => Ok(()),
        }
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

/// Removes the checkpoints that need not be kept.
fn prune(dir: &Path, remote: Option<&RemoteFolder>, keep: Keep, scores: &Scores) -> Result<()> {
    if let Some(remote) = remote {
        let old = keep.old(remote::committed(remote)?, scores);
        return old.into_iter().try_for_each(|step| remote_commit::remove(remote, step));
    }
    let found = committed(dir)?;
    let old = keep.old(found.iter().map(|(step, _)| *step).collect(), scores);
    for (step, path) in found.iter().filter(|(step, _)| old.contains(step)) {
        // Renamed first: a folder half removed must not pass for a checkpoint.
        let aside = dir.join(format!("{TEMPORARY}{step:08}-old"));
        fs::rename(path, &aside)
            .and_then(|()| fs::remove_dir_all(&aside))
            .with_context(|| disk::io_failure(path, "remove"))?;
    }
    Ok(())
}
