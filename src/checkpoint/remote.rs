//! Checkpoints in a bucket as they are found and read: objects below `checkpoints/step-00001000/`, whole once `COMMIT` is
//! among them. Of the step that is read, what is small is fetched into the folder here at once, each file of tensors when
//! something of it is wanted; of one step at a time.
use super::validate::MANIFEST_LIMIT;
use super::{COMMIT, CONFIG, FOLDER, FileRecord, MANIFEST, STEP, step_folder};
use crate::storage::remote::{RemoteFolder, of};
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tracing::warn;

/// The objects of a step by their names, with their lengths.
pub(super) type Objects = BTreeMap<String, u64>;

/// The objects of all steps, committed or not.
pub(super) fn steps(remote: &RemoteFolder) -> Result<BTreeMap<u64, Objects>> {
    let mut steps: BTreeMap<u64, Objects> = BTreeMap::new();
    for item in remote.list(FOLDER)? {
        let Some((step, file)) =
            item.key.strip_prefix(&format!("{FOLDER}/{STEP}")).and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        if let Some(step) = step.parse().ok().filter(|number| format!("{STEP}{step}") == step_folder(*number))
        {
            steps.entry(step).or_default().insert(file.to_owned(), item.size);
        }
    }
    Ok(steps)
}

/// The steps that are committed, oldest first.
pub(super) fn committed(remote: &RemoteFolder) -> Result<Vec<u64>> {
    let whole = |(step, objects): (u64, Objects)| objects.contains_key(COMMIT).then_some(step);
    Ok(steps(remote)?.into_iter().filter_map(whole).collect())
}

/// The name of a file of a step in the run folder.
pub(super) fn object(step: u64, file: &str) -> String {
    format!("{FOLDER}/{}/{file}", step_folder(step))
}

/// The run folder in a bucket and the step of a checkpoint's folder here.
pub(super) fn of_checkpoint(path: &Path) -> Option<(Arc<RemoteFolder>, u64)> {
    let dir = path.parent().filter(|dir| dir.ends_with(FOLDER))?;
    let remote = of(dir.parent()?)?;
    let step = path.file_name()?.to_str()?.strip_prefix(STEP)?.parse().ok()?;
    Some((remote, step))
}

/// The newest checkpoint that is whole, by `open`; newer ones that are not are warned of.
///
/// # Errors
/// When committed ones are there and none of them can be opened; when the bucket cannot be read.
pub(super) fn newest<C>(
    remote: &RemoteFolder,
    open: impl Fn(&RemoteFolder, u64) -> Result<C>,
) -> Result<Option<C>> {
    let mut first = None;
    for (step, objects) in steps(remote)?.into_iter().rev() {
        if !objects.contains_key(COMMIT) {
            let folder = step_folder(step);
            warn!("{}/{FOLDER}/{folder} has no {COMMIT}: step {step} is not used", remote.url());
            continue;
        }
        match open(remote, step) {
            Ok(checkpoint) => return Ok(Some(checkpoint)),
            // What says of itself that it is not as it was saved; a bucket that is away is not passed over.
            Err(error) if error.chain().any(|e| e.downcast_ref::<io::Error>().is_some_and(is_away)) => {
                return Err(error);
            }
            Err(error) => {
                warn!("step {step} is damaged: {error:#}; the one before is used");
                first.get_or_insert(error);
            }
        }
    }
    first.map_or(Ok(None), |error| {
        Err(error.context(Failure::storage(format!("none of the checkpoints of {} is sound", remote.url())).help(
            "put one back from a copy; to begin anew, train in another folder, or remove this one's checkpoints",
        )))
    })
}

fn is_away(error: &io::Error) -> bool {
    error.kind() != io::ErrorKind::NotFound
}

/// Fetches what is small of a step, and gives its folder here and the lengths of its objects. Other steps go from here.
pub(super) fn fetch(remote: &RemoteFolder, step: u64) -> Result<(PathBuf, Objects)> {
    let (dir, folder) = (remote.local().join(FOLDER), step_folder(step));
    let whole = remote.list(&format!("{FOLDER}/{folder}"))?;
    let inside = object(step, "");
    let objects: Objects =
        whole.into_iter().filter_map(|i| Some((i.key.strip_prefix(&inside)?.to_owned(), i.size))).collect();
    ensure!(
        objects.contains_key(COMMIT),
        Failure::input(format!("{}/{FOLDER}/{folder} is no checkpoint: it has no {COMMIT}", remote.url()))
    );
    disk::create_dir(&dir)?;
    for entry in fs::read_dir(&dir).with_context(|| disk::io_failure(&dir, "list"))? {
        let path = entry.with_context(|| disk::io_failure(&dir, "list"))?.path();
        if !path.ends_with(&folder) {
            disk::remove_dir(&path)?;
        }
    }
    let path = dir.join(&folder);
    // What was fetched of another checkpoint of this step is none of this one.
    let mark = remote.bucket().look(&remote.key(&object(step, COMMIT)), 1 << 10);
    let mark = mark.with_context(|| remote.failure("read", &object(step, COMMIT)))?.map(|found| found.bytes);
    if mark.is_none() || disk::read_bounded(&path.join(COMMIT), 1 << 10).ok() != mark {
        disk::remove_dir(&path)?;
    }
    for name in [CONFIG, MANIFEST, COMMIT] {
        let Some(size) = objects.get(name) else { continue };
        if *size > MANIFEST_LIMIT {
            bail!(remote.failure("use", &object(step, name)).help("it is longer than such files are"));
        }
        remote.fetch(&object(step, name), *size)?;
    }
    Ok((path, objects))
}

/// The path of a file of the checkpoint at `path`, fetched where it lies in a bucket and is not here.
pub(super) fn file(path: &Path, record: &FileRecord) -> Result<PathBuf> {
    let file = path.join(&record.file);
    let Some((remote, step)) = of_checkpoint(path) else { return Ok(file) };
    if fs::metadata(&file).is_ok_and(|meta| meta.len() == record.bytes) {
        return Ok(file);
    }
    remote.fetch(&object(step, &record.file), record.bytes)
}
