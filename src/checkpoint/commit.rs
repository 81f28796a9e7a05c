//! A snapshot on its way into a folder: what it is made of, its files, its commit.
use super::parts::{self, Draft, Part};
use super::write::{Fill, Hashes, write_synced};
use super::{
    COMMIT, CONFIG, FileRecord, MANIFEST, Manifest, Share, TensorRecord, entry_name, file_of, group,
    step_folder,
};
use crate::formats::safetensors;
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::text::human_bytes;
use anyhow::{Context, Result};
use graphs::types::Type;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

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

impl Snapshot {
    /// How many bytes this process saves.
    pub(super) fn bytes(&self) -> u64 {
        let pieces = self.tensors.iter().flat_map(|t| t.pieces.iter().map(|piece| piece.ty(&t.ty)));
        pieces.map(|ty| ty.bytes() as u64).sum()
    }

    /// Its manifest, once its files are written.
    pub(super) fn manifest(&self, files: Vec<FileRecord>) -> Manifest {
        Manifest {
            step: self.step,
            config_hash: self.config_hash.clone(),
            fingerprint: self.fingerprint.clone(),
            notes: self.notes.clone(),
            export: None,
            files,
        }
    }
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

/// What is to become of a snapshot that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Commit,
    Discard,
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
    let (step, need) = (snapshot.step, snapshot.bytes());
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
    let mut files = write_tensors(&Folder(here), &mut snapshot, share.process)?;
    if share.process > 0 {
        parts::announce(here, share.process, &Part { step: snapshot.step, files })?;
        return Ok(Some(target));
    }
    files.extend(parts::collect(here, snapshot.step, share)?);
    let (bytes, blake3, _) =
        write_synced(&here.join(CONFIG), &mut |w| Ok(w.write_all(snapshot.config.as_bytes())?))?;
    files.push(FileRecord { file: CONFIG.into(), bytes, blake3, pieces: None, tensors: vec![] });
    let manifest = snapshot.manifest(files);
    let manifest = serde_json::to_vec_pretty(&manifest)?;
    let (_, hash, _) = write_synced(&here.join(MANIFEST), &mut |w| Ok(w.write_all(&manifest)?))?;
    disk::sync_dir(here)?;
    if verdict() == Verdict::Discard {
        return Ok(None);
    }
    write_synced(&here.join(COMMIT), &mut |w| Ok(writeln!(w, "{hash}")?))?;
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

/// Where the files of a checkpoint go.
pub(super) trait Target {
    /// Writes a file of about `bytes` bytes, safe once this is done.
    fn write(&self, file: &str, bytes: u64, fill: Fill<'_>) -> Result<Hashes>;
}

struct Folder<'a>(&'a Path);

impl Target for Folder<'_> {
    fn write(&self, file: &str, _: u64, fill: Fill<'_>) -> Result<Hashes> {
        write_synced(&self.0.join(file), fill)
    }
}

/// Writes what a process saves, a piece at a time, a file for each group of tensors.
pub(super) fn write_tensors(
    target: &dyn Target,
    snapshot: &mut Snapshot,
    process: usize,
) -> Result<Vec<FileRecord>> {
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
        let about = types.iter().map(|ty| ty.bytes() as u64).sum();
        let (bytes, blake3, hashes) = target.write(&file, about, &mut |w| {
            safetensors::stream_to(w, &entries, &note, |i| {
                (pieces[i].2.take().with_context(|| format!("`{}` was saved before", names[i]))?.bytes)()
            })
        })?;
        let tensors = pieces.into_iter().map(|(record, ..)| record).collect();
        files.push(FileRecord { file, bytes, blake3, pieces: hashes, tensors });
    }
    Ok(files)
}
