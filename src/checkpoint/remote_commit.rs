//! A snapshot on its way into a bucket. Its objects are sent while its tensors come from the devices; `COMMIT` comes last,
//! once all of them are there, by whoever holds the lock, and only where there is none.
use super::commit::{Snapshot, Target, Verdict, write_tensors};
use super::parts::{Part, gather, part_file};
use super::remote::{object, steps};
use super::validate::MANIFEST_LIMIT;
use super::write::{Fill, Hashes, hashed};
use super::{COMMIT, CONFIG, FOLDER, FileRecord, MANIFEST, Share, step_folder};
use crate::storage::lock::Holder;
use crate::storage::remote::RemoteFolder;
use crate::util::error::Failure;
use crate::util::text::human_bytes;
use anyhow::{Context, Result, bail};
use std::io::{self, ErrorKind};
use std::time::Duration;

/// How often it is looked whether the others are done.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// The objects of a step that is being saved. Process 0 removes them where it does not become a checkpoint.
struct Draft<'a> {
    remote: &'a RemoteFolder,
    step: u64,
    ours: bool,
}

impl Target for Draft<'_> {
    fn write(&self, file: &str, bytes: u64, fill: Fill<'_>) -> Result<Hashes> {
        let name = object(self.step, file);
        let failure = || self.remote.failure("write", &name);
        let upload = self.remote.bucket().upload(&self.remote.key(&name), bytes).with_context(failure)?;
        let (upload, hashes) = hashed(upload, fill).with_context(failure)?;
        upload.finish().with_context(failure)?;
        Ok(hashes)
    }
}

impl Draft<'_> {
    fn put(&self, file: &str, bytes: &[u8]) -> Result<()> {
        let name = object(self.step, file);
        let put = self.remote.bucket().put(&self.remote.key(&name), bytes);
        put.with_context(|| self.remote.failure("write", &name))
    }

    /// The part of a process, if it is there; its files must be.
    fn part(&self, process: usize) -> Result<Option<Part>> {
        let (remote, name) = (self.remote, object(self.step, &part_file(process)));
        let found = remote.bucket().look(&remote.key(&name), MANIFEST_LIMIT);
        let Some(found) = found.with_context(|| remote.failure("read", &name))? else { return Ok(None) };
        let there = remote.list(&object(self.step, ""))?;
        let length = |file: &str| {
            let name = object(self.step, file);
            let item = there.iter().find(|item| item.key == name);
            item.map(|item| Some(item.size)).ok_or_else(|| io::Error::from(ErrorKind::NotFound))
        };
        // It stays: a put that is made again may come after a removal, and would bring it back.
        Part::parse(&found.bytes, self.step, &format!("{}/{name}", remote.url()), &length).map(Some)
    }
}

impl Drop for Draft<'_> {
    fn drop(&mut self) {
        if self.ours {
            // What stays is removed by the next run.
            let _ = remove(self.remote, self.step);
        }
    }
}

/// Saves a snapshot, or this process's share of one; process 0, which has a `holder`, then commits it, if `verdict` says so.
/// Gives whether there is a checkpoint now; `false` if it was discarded.
pub(super) fn commit(
    remote: &RemoteFolder,
    snapshot: Snapshot,
    (share, holder): (Share, Option<&Holder>),
    verdict: impl FnOnce() -> Verdict,
) -> Result<bool> {
    let (step, need) = (snapshot.step, snapshot.bytes());
    try_commit(remote, snapshot, (share, holder), verdict).with_context(|| {
        let text = format!("cannot save step {step} ({}) to {}", human_bytes(need), remote.url());
        Failure::storage(text).help("see what the bucket says, and resume; the checkpoints before are intact")
    })
}

fn try_commit(
    remote: &RemoteFolder,
    mut snapshot: Snapshot,
    (share, holder): (Share, Option<&Holder>),
    verdict: impl FnOnce() -> Verdict,
) -> Result<bool> {
    let step = snapshot.step;
    let mark = object(step, COMMIT);
    let failure = || remote.failure("write", &mark);
    if remote.bucket().look(&remote.key(&mark), 1 << 10).with_context(failure)?.is_some() {
        return Ok(true);
    }
    let mut draft = Draft { remote, step, ours: share.process == 0 };
    if let Some(holder) = holder {
        holder.confirm()?;
    }
    let mut files = write_tensors(&draft, &mut snapshot, share.process)?;
    if share.process > 0 {
        draft.put(&part_file(share.process), &serde_json::to_vec(&Part { step, files })?)?;
        return Ok(true);
    }
    files.extend(gather(share, LOOK_EVERY, |process| draft.part(process))?);
    draft.put(CONFIG, snapshot.config.as_bytes())?;
    let (bytes, blake3) = (snapshot.config.len() as u64, blake3::hash(snapshot.config.as_bytes()));
    let blake3 = blake3.to_hex().to_string();
    files.push(FileRecord { file: CONFIG.into(), bytes, blake3, pieces: None, tensors: vec![] });
    let manifest = serde_json::to_vec_pretty(&snapshot.manifest(files))?;
    draft.put(MANIFEST, &manifest)?;
    if verdict() == Verdict::Discard {
        return Ok(false);
    }
    // Whoever goes on from this step elsewhere has its metrics too.
    remote.send_files()?;
    if let Some(holder) = holder {
        holder.confirm()?;
    }
    let hash = format!("{}\n", blake3::hash(&manifest).to_hex());
    match remote.bucket().create(&remote.key(&mark), hash.as_bytes()) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            draft.ours = false;
            bail!("another run has saved step {step} there")
        }
        Err(error) => {
            // It may be there all the same.
            draft.ours = false;
            return Err(error).with_context(failure);
        }
    }
    draft.ours = false;
    Ok(true)
}

/// Removes a step, its mark first: what is left of it must not pass for a checkpoint.
pub(super) fn remove(remote: &RemoteFolder, step: u64) -> Result<()> {
    let folder = object(step, "");
    let failure = || remote.failure("remove", &format!("{FOLDER}/{}", step_folder(step)));
    let keys = remote.list(&folder)?.into_iter().map(|item| remote.key(&item.key));
    let mark = remote.key(&object(step, COMMIT));
    let (marks, rest): (Vec<String>, Vec<String>) = keys.partition(|key| *key == mark);
    remote.bucket().remove(&marks).with_context(failure)?;
    remote.bucket().remove(&rest).with_context(failure)
}

/// Removes what runs that died left half-written.
pub(super) fn sweep(remote: &RemoteFolder) -> Result<()> {
    for (step, _) in steps(remote)?.into_iter().filter(|(_, objects)| !objects.contains_key(COMMIT)) {
        remove(remote, step)?;
        tracing::debug!("removed step {step} of {}, left by a run that died", remote.url());
    }
    Ok(())
}
