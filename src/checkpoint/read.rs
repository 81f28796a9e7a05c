//! Finding and restoring checkpoints: nothing is believed before names, types, lengths and hashes are checked.
use super::exported::INDEX;
use super::remote;
use super::validate::{Length, MANIFEST_LIMIT, on_disk};
use super::{COMMIT, CONFIG, FOLDER, MANIFEST, Manifest, STEP, group};
use crate::config::{Config, Overlay, Override};
use crate::storage::remote::{RemoteFolder, local, of};
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::inside;
use crate::util::text::{SHOWN, joined_list, nearest};
use anyhow::{Context, Error, Result, bail};
use graphs::types::Type;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The most bytes of a commit mark, which is one hash.
const COMMIT_LIMIT: u64 = 1 << 10;
/// The most bytes of a saved config.
pub(super) const CONFIG_LIMIT: u64 = 16 << 20;

/// A committed checkpoint.
#[derive(Clone, Debug)]
pub struct Checkpoint {
    /// Its folder.
    pub path: PathBuf,
    /// What it says of itself.
    pub manifest: Manifest,
    /// The blake3 hash of that, in hexadecimal: it covers every byte of the weights.
    pub hash: String,
}

/// A checkpoint went while it was read: the run that goes on keeps its newest ones.
#[derive(Debug)]
struct Pruned;

impl fmt::Display for Pruned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the checkpoint was removed while it was read")
    }
}

/// Whether an error is that a checkpoint was removed while it was read: there may be a newer one.
pub fn is_pruned(error: &Error) -> bool {
    error.downcast_ref::<Pruned>().is_some()
}

/// An error about the checkpoint at `path`, which may be gone.
pub(super) fn or_pruned(path: &Path, error: Error) -> Error {
    match path.try_exists() {
        Ok(false) => error.context(Pruned),
        _ => error,
    }
}

/// The committed checkpoints in a `checkpoints` folder as `(step, path)`, oldest first; none if there is no
/// folder.
///
/// # Errors
/// When the folder, or a checkpoint's commit mark, cannot be looked at.
pub fn committed(dir: &Path) -> Result<Vec<(u64, PathBuf)>> {
    let mut found = vec![];
    for (step, path) in steps(dir)? {
        // What cannot be looked at must not pass for a folder without the mark, which is written over.
        if disk::exists(&path.join(COMMIT))? {
            found.push((step, path));
        }
    }
    Ok(found)
}

/// The folders of steps, committed or not, oldest first.
pub(super) fn steps(dir: &Path) -> Result<Vec<(u64, PathBuf)>> {
    let entries = match fs::read_dir(dir) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(vec![]),
        Err(e) if e.kind() == ErrorKind::NotADirectory => {
            let run = disk::parent(dir).display();
            bail!(Failure::input(format!("{run} is a file, where a run folder is wanted")))
        }
        entries => entries.with_context(|| disk::io_failure(dir, "list"))?,
    };
    let mut found = vec![];
    for entry in entries {
        let path = entry.with_context(|| disk::io_failure(dir, "list"))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let step = name.strip_prefix(STEP).and_then(|n| n.parse().ok());
        found.extend(step.map(|step| (step, path)));
    }
    found.sort();
    Ok(found)
}

/// Opens the checkpoint of a step in a bucket: what is small of it is fetched, the rest where it is read.
pub(super) fn open_remote(remote: &RemoteFolder, step: u64) -> Result<Checkpoint> {
    let (path, lengths) = remote::fetch(remote, step)?;
    let length = |name: &str| match lengths.get(name) {
        Some(length) => Ok(Some(*length)),
        None => Err(io::Error::from(ErrorKind::NotFound)),
    };
    Checkpoint::open_folder(&path, &length).map_err(|error| or_pruned(&path, error))
}

impl Checkpoint {
    /// Opens the checkpoint folder at `path`, or the newest of the run folder at `path`. Either may be a URL.
    pub fn find(path: &Path) -> Result<Checkpoint> {
        let (typed, path) = (path, &local(path)?);
        if let Some((remote, step)) = remote::of_checkpoint(path) {
            return open_remote(&remote, step);
        }
        if disk::exists(&path.join(MANIFEST))? {
            return Checkpoint::open(path);
        }
        if let Ok(config) = Config::load(path, &[], &Overlay::default()) {
            let (name, dir) = (path.display(), config.run.dir.display());
            let failure = Failure::input(format!("{name} is a config; its run is {dir}"));
            bail!(match Checkpoint::latest(&config.run.dir) {
                Ok(Some(_)) => failure.help(format!("name the run: {dir}")),
                _ => failure.help(format!("there is none yet: `fluid train {name}` makes it")),
            });
        }
        match Checkpoint::latest(path)? {
            Some(checkpoint) => Ok(checkpoint),
            None if !path.exists() => bail!(
                Failure::input(format!("there is no run at {}", typed.display()))
                    .help("make one with `fluid train CONFIG`")
            ),
            None if path.join(CONFIG).is_file() => bail!(
                Failure::input(format!("{} holds no checkpoint yet", typed.display()))
                    .help("a run saves every run.checkpoint_every steps, and at its end; `fluid train` goes on with it")
            ),
            None => bail!(
                Failure::input(format!("{} holds no checkpoint", typed.display()))
                    .help("name a run folder, one of its checkpoints/step-* folders, or a folder of `fluid export`")
            ),
        }
    }

    /// The newest checkpoint of a run folder, if it has one. A newer folder without a commit mark is warned of.
    ///
    /// # Errors
    /// When the folder cannot be read, or the newest checkpoint is damaged.
    pub fn latest(run_dir: &Path) -> Result<Option<Checkpoint>> {
        let run_dir = &local(run_dir)?;
        if let Some(remote) = of(run_dir) {
            return remote::newest(&remote, open_remote);
        }
        let dir = run_dir.join(FOLDER);
        let Some((step, path)) = committed(&dir)?.pop() else { return Ok(None) };
        for (newer, lost) in steps(&dir)?.into_iter().filter(|(newer, _)| *newer > step) {
            // Between the two looks it may have been saved, or removed.
            if lost.join(COMMIT).try_exists().is_ok_and(|is_there| !is_there) && lost.exists() {
                let lost = lost.display();
                tracing::warn!("{lost} has no {COMMIT} file: step {newer} is not used, step {step} is");
            }
        }
        Checkpoint::open(&path).map(Some)
    }

    /// Opens a checkpoint folder: its commit mark, manifest and config must agree, and the files be as the manifest says
    /// ([`Manifest::validate`]).
    ///
    /// # Errors
    /// When they do not, or cannot be read.
    pub fn open(path: &Path) -> Result<Checkpoint> {
        // In no run folder, it is a folder of its own.
        if let Some((remote, step)) = remote::of_checkpoint(path) {
            return open_remote(&remote, step);
        }
        let above = path.ancestors().skip(1).take(2).collect::<Vec<_>>();
        match above[..] {
            [folder, run] if folder.ends_with(FOLDER) => inside::check(run, &[folder, path])?,
            _ => inside::check(path, &[])?,
        }
        Checkpoint::open_folder(path, &on_disk(path)).map_err(|error| or_pruned(path, error))
    }

    fn open_folder(path: &Path, length: Length<'_>) -> Result<Checkpoint> {
        let damaged = |what: &str| Failure::storage(format!("the checkpoint {} {what}", path.display()));
        let read = |file: &str, limit| {
            disk::read_bounded(&path.join(file), limit)
                .with_context(|| damaged(&format!("has no readable {file}")).help(others(path)))
        };
        let (commit, text) = (read(COMMIT, COMMIT_LIMIT)?, read(MANIFEST, MANIFEST_LIMIT)?);
        let hash = blake3::hash(&text).to_hex().to_string();
        if String::from_utf8_lossy(&commit).trim() != hash {
            bail!(damaged("is damaged: its manifest is not the one that was committed").help(others(path)));
        }
        let mut manifest: Manifest = serde_json::from_slice(&text)
            .with_context(|| damaged("has a manifest of another version of this program"))?;
        let checked = manifest.validate_by(length).and_then(|()| manifest.name_tensors());
        checked.with_context(|| damaged("cannot be used").help(others(path)))?;
        if let Some(record) = manifest.files.iter().find(|record| record.file == CONFIG) {
            let text = read(CONFIG, CONFIG_LIMIT)?;
            if text.len() as u64 != record.bytes || *blake3::hash(&text).to_hex() != *record.blake3 {
                let help = format!(
                    "a saved config is not changed in its file: put {CONFIG} back as it was, and change settings with \
                     --set; {}",
                    others(path)
                );
                bail!(damaged("is damaged: its config.toml is not the one that was saved").help(help));
            }
        }
        Ok(Checkpoint { path: path.to_owned(), manifest, hash })
    }

    /// Training steps done.
    pub fn step(&self) -> u64 {
        self.manifest.step
    }

    /// The run folder that the checkpoint lies in; of exported weights, their own.
    ///
    /// # Errors
    /// When it lies in none.
    pub fn run_dir(&self) -> Result<PathBuf> {
        if self.manifest.export.is_some() {
            return Ok(self.path.clone());
        }
        let dir = self.path.parent().and_then(Path::parent).map(Path::to_path_buf);
        dir.with_context(|| {
            Failure::input(format!("{} is not inside a run folder", self.path.display()))
                .help("a checkpoint is sampled from where it was saved: RUN/checkpoints/step-*")
        })
    }

    /// The config that the checkpoint was saved with, to be looked at ([`Config::look_at_kept`]).
    pub fn config(&self) -> Result<Config> {
        Config::look_at_kept(&self.path.join(CONFIG)).map_err(|error| or_pruned(&self.path, error))
    }

    /// The config that the checkpoint was saved with, overrides and device flags laid over it. It names no plugin
    /// ([`Config::load_kept`]).
    pub fn config_with(&self, overrides: &[Override], flags: &Overlay) -> Result<Config> {
        let loaded = Config::load_kept(&self.path.join(CONFIG), overrides, flags);
        Ok(loaded.map_err(|error| or_pruned(&self.path, error))?.0)
    }

    /// Fails unless the checkpoint's weights make sense under `config`; names the settings that differ.
    pub fn check_config(&self, config: &Config) -> Result<()> {
        if self.manifest.fingerprint == config.fingerprint()? {
            return Ok(());
        }
        let sections = ["image.", "codec.", "text.", "model.", "head."];
        let mut lines = config.differences(&self.config()?)?;
        lines.retain(|l| sections.iter().any(|s| l.starts_with(s)));
        let (path, lines) = (self.path.display(), lines.join("\n  "));
        bail!(
            Failure::input(format!("the checkpoint {path} is of another model:\n  {lines}"))
                .help("take over its settings, or train in another folder with --set run.dir=...")
        )
    }

    /// Fails unless every tensor `wanted` is there; shows those that are not, and what is there in their place.
    pub fn holds(&self, wanted: &[(String, Type)]) -> Result<()> {
        self.compare(wanted, false)
    }

    /// Every tensor that a name prefix (`ema/`) covers, with its type, in the order of the manifest.
    pub fn tensors(&self, prefix: &str) -> Result<Vec<(String, Type)>> {
        let records = self.manifest.files.iter().flat_map(|f| &f.tensors);
        let (mut typed, mut seen) = (vec![], BTreeSet::new());
        for t in records.filter(|t| t.name.starts_with(prefix)) {
            if seen.insert(&t.name) {
                typed.push((t.name.clone(), Type::new(self.manifest.read_dtype(t)?, t.shape.clone())));
            }
        }
        Ok(typed)
    }

    /// Fails unless the groups that `wanted` touches hold what is wanted; and nothing else, if `exactly`.
    pub(super) fn compare(&self, wanted: &[(String, Type)], exactly: bool) -> Result<()> {
        let touched: BTreeSet<_> = wanted.iter().map(|(name, _)| group(name)).collect();
        let mut there = self.tensors("")?;
        there.retain(|(name, _)| touched.contains(group(name)));
        let side: BTreeMap<_, _> = there.iter().map(|(n, t)| (n.as_str(), t)).collect();
        let here: BTreeMap<_, _> = wanted.iter().map(|(n, t)| (n.as_str(), t)).collect();
        let mut spare: Vec<_> =
            there.iter().map(|(n, _)| n.as_str()).filter(|n| !here.contains_key(n)).collect();
        let (mut missing, mut other) = (vec![], vec![]);
        for (name, ty) in wanted {
            match side.get(name.as_str()) {
                None => {
                    // For those that are shown alone: each is compared with all that are left over.
                    let near =
                        Some(&spare).filter(|_| missing.len() < SHOWN).and_then(|spare| nearest(name, spare));
                    let near = near.map_or(String::new(), |n| format!("; nearest there: {n} {}", side[n]));
                    missing.push(format!("{name} {ty}{near}"));
                }
                Some(found) if *found != ty => other.push(format!("{name} is {ty} here, {found} there")),
                Some(_) => {}
            }
        }
        spare.sort_unstable();
        spare.retain(|_| exactly);
        let unexpected: Vec<_> = spare.iter().map(|n| format!("{n} {}", side[n])).collect();
        let parts = [("missing there", missing), ("not known here", unexpected), ("of another type", other)];
        let shown: String = parts.iter().map(|(what, list)| joined_list(what, list)).collect();
        if shown.is_empty() {
            return Ok(());
        }
        bail!(
            Failure::input(format!(
                "the checkpoint {} does not fit this program{shown}",
                self.path.display()
            ))
            .help("it was saved with other settings or by another version: see its config.toml")
        )
    }
}

/// What to do about a checkpoint that is no good.
pub(super) fn others(path: &Path) -> String {
    if path.try_exists().is_ok_and(|is_there| !is_there) {
        return "the run that goes on keeps its newest checkpoints: the same command takes the newest".into();
    }
    if path.join(INDEX).exists() {
        return "export or copy it again".into();
    }
    let steps = committed(disk::parent(path)).unwrap_or_default();
    let before = steps.iter().take_while(|(_, p)| p != path).last();
    match before {
        Some((_, before)) => format!(
            "the one before is {}; `fluid train --resume=auto` goes on from it, and sets a damaged one aside",
            before.display()
        ),
        None => "there is none before it: put it back from a copy, or train anew in another folder".into(),
    }
}
