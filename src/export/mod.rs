//! Weights for other tools: a folder with the weights of a checkpoint, all that they are sampled with, what a reader in
//! another language needs, and a model card.
mod card;
mod describe;

use crate::checkpoint::outside::OUTSIDE;
use crate::checkpoint::{Checkpoint, Written};
use crate::formats::safetensors::{TensorFile, read_file, write_file};
use crate::runtime::session::{Ending, Session};
use crate::runtime::spec;
use crate::sample::scales::SCALES;
use crate::storage::remote;
use crate::util::disk::{self, Lock};
use crate::util::error::Failure;
use crate::util::text::{count, human_bytes, quoted, thousands};
use anyhow::{Context, Result, bail};
use graphs::types::{DType, Type};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use tracing::{info, warn};

/// Weights to export.
#[derive(Clone, Debug)]
pub struct ExportJob {
    /// Where they are.
    pub checkpoint: Checkpoint,
    /// The folder, which is not there yet or empty.
    pub out: PathBuf,
    /// The weights of the last step, not their moving average.
    pub raw: bool,
    /// `f32` or `bf16`.
    pub dtype: DType,
    /// The most bytes of a file.
    pub shard_bytes: u64,
}

impl ExportJob {
    /// Writes the folder, whole or not at all.
    ///
    /// # Errors
    /// When the checkpoint is of a tokenizer or damaged, the folder is there and not empty, or the disk is full.
    pub fn run(&self, session: &Session) -> Result<()> {
        let checkpoint = &self.checkpoint;
        let config = checkpoint.config()?;
        let run = checkpoint.run_dir()?;
        let shown = quoted(&remote::name(&run));
        if config.tokenizer.is_some() {
            let text = format!("{} is the run of a tokenizer of images, not of a model", run.display());
            bail!(Failure::input(text).help(format!("`fluid weights export {shown}` writes its weights")));
        }
        checkpoint.check_files()?;
        let params: Vec<(String, Type, bool)> = spec::program_spec(&config, 1)?
            .params()?
            .into_iter()
            .map(|param| (param.name, param.ty, param.axes.first() == Some(&"layers")))
            .collect();
        let plan = checkpoint.plan_export(&params, self.raw, self.dtype, self.shard_bytes)?;
        for (name, bytes) in plan.oversized(self.shard_bytes) {
            let (bytes, most) = (human_bytes(bytes), human_bytes(self.shard_bytes));
            warn!("{name} has {bytes}: it gets a file of its own that is larger than {most}");
        }
        let need = plan.bytes();
        let free = disk::free_bytes(&self.out);
        let no_room = || {
            let free =
                free.map_or(String::new(), |free| format!(", {} free on that disk", human_bytes(free)));
            let smaller = if self.dtype == DType::F32 { "; --dtype bf16 takes half" } else { "" };
            Failure::storage(format!("cannot export to {} ({}{free})", self.out.display(), human_bytes(need)))
                .help(format!("make room, or choose a folder on another disk{smaller}"))
        };
        if free.is_some_and(|free| free < need) {
            bail!(no_room());
        }
        let written = (|| -> Result<Written> {
            let draft = Draft::open(&self.out)?;
            self.copy_files(&run, &draft.path)?;
            let told = |file: &str, bytes| info!("{file}: {}", human_bytes(bytes));
            let written = checkpoint.write_export(&plan, &draft.path, told)?;
            self.keep_scales(&run, &draft.path, &written.hash, plan.raw())?;
            let described = describe::describe(&config, &plan, &written, &run)?;
            let text = serde_json::to_string_pretty(&described)?;
            disk::write_bytes(&draft.path.join("config.json"), (text + "\n").as_bytes())?;
            let card = card::card(&config, &described, &written);
            disk::write_bytes(&draft.path.join("README.md"), card.as_bytes())?;
            draft.finish()?;
            Ok(written)
        })();
        let written = written.map_err(|error| match is_full(&error) {
            true => error.context(no_room()),
            false => error,
        })?;
        let kind = if plan.raw() { "raw" } else { "averaged" };
        let files = written.manifest.files.iter().filter(|file| !file.tensors.is_empty()).count();
        let (parameters, files) = (thousands(plan.parameters()), count(files, "file"));
        let dtype = plan.dtype();
        session.done(&Ending {
            what: format!("{parameters} {kind} parameters of step {} in {dtype}, {files}", checkpoint.step()),
            results: Some(format!("{}: README.md says how to load it", self.out.display())),
            next: Some(format!("fluid sample {}", quoted(&self.out.display().to_string()))),
            ..Ending::default()
        });
        Ok(())
    }

    /// Copies what lies in the run folder and is sampled with.
    fn copy_files(&self, run: &Path, to: &Path) -> Result<()> {
        for name in OUTSIDE {
            let from = run.join(name);
            let mut file = match disk::open_file(&from) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                opened => opened.with_context(|| disk::io_failure(&from, "read"))?,
            };
            disk::write_atomic(&to.join(name), |w| Ok(io::copy(&mut file, w).map(drop)?))?;
        }
        Ok(())
    }

    /// Takes over the scales of activations, under the hash of the exported weights, if they are of these weights.
    fn keep_scales(&self, run: &Path, to: &Path, hash: &str, raw: bool) -> Result<()> {
        let from = run.join(SCALES);
        if !disk::exists(&from)? {
            return Ok(());
        }
        let mut metadata = TensorFile::open(&from)?.metadata;
        let of = metadata.insert("weights".into(), hash.into());
        if (raw && self.checkpoint.manifest.export.is_none()) || of.as_ref() != Some(&self.checkpoint.hash) {
            let out = quoted(&self.out.display().to_string());
            warn!(
                "{} is left out: it was measured on other weights; `fluid quantize {out}` measures it for these",
                from.display()
            );
            return Ok(());
        }
        write_file(&to.join(SCALES), &read_file(&from)?, &metadata)
    }
}

/// Whether the disk has no room left.
fn is_full(error: &anyhow::Error) -> bool {
    let kinds = [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded, io::ErrorKind::FileTooLarge];
    error.chain().filter_map(|e| e.downcast_ref::<io::Error>()).any(|e| kinds.contains(&e.kind()))
}

/// The folder that is filled before it has its name, which goes with whoever does not finish it. One that a killed process left
/// goes when the next one exports to the same place.
struct Draft {
    path: PathBuf,
    out: PathBuf,
    lock: Option<Lock>,
}

impl Draft {
    fn open(out: &Path) -> Result<Draft> {
        let named = || {
            Failure::input(format!("--out {} is no name of a folder", out.display()))
                .help("name a folder that is not there yet")
        };
        let mut target = std::path::absolute(out).with_context(named)?;
        if disk::exists(&target)? {
            // A link stays one.
            target = target.canonicalize().with_context(|| disk::io_failure(out, "look for"))?;
            if !target.is_dir() {
                let text = format!("--out {} is a file, where a folder is wanted", out.display());
                bail!(Failure::input(text).help("name a folder that is not there yet"));
            }
            let entries = fs::read_dir(&target).with_context(|| disk::io_failure(&target, "list"))?.count();
            if entries > 0 {
                let text = format!("--out {} is there, with {}", out.display(), count(entries, "entry"));
                bail!(
                    Failure::input(text).help("nothing is written over: name another folder, or remove it")
                );
            }
        }
        let name = target.file_name().with_context(named)?.to_string_lossy().into_owned();
        let path = target.with_file_name(format!(".fluid-export-{name}"));
        let lock = match Lock::take(&path) {
            Err(error) if !Lock::is_held(&path) => {
                let _ = fs::remove_dir_all(&path);
                return Err(error);
            }
            taken => taken?,
        };
        for entry in fs::read_dir(&path).with_context(|| disk::io_failure(&path, "list"))? {
            let path = entry.with_context(|| disk::io_failure(&path, "list"))?.path();
            if !path.ends_with("lock") {
                fs::remove_file(&path).with_context(|| disk::io_failure(&path, "remove"))?;
            }
        }
        Ok(Draft { path, out: target, lock: Some(lock) })
    }

    /// Gives the folder its name.
    fn finish(mut self) -> Result<()> {
        // Its file would be in the folder.
        self.lock = None;
        fs::rename(&self.path, &self.out).with_context(|| disk::io_failure(&self.out, "write"))?;
        disk::sync_dir(disk::parent(&self.out))
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // After a rename there is none.
        let _ = fs::remove_dir_all(&self.path);
    }
}
