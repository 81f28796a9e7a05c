//! What the numbers of a run depend on: noted in each of its checkpoints, and compared when the run goes on. What would
//! change the meaning of the run is refused, unless it is accepted; every other difference is told.
//!
//! Data are told apart by the fingerprints of their datasets ([`crate::data::Dataset::fingerprint`]). A text encoder is
//! told apart by its own words, in which a network has a hash of its vocabulary's file and a fingerprint of its weights: of
//! names, types and shapes, and of 12 KiB of each tensor, so that gigabytes are not read
//! ([`crate::formats::weights::Weights::fingerprint`]). The codec is one of the files that
//! [`crate::checkpoint::outside`] notes.
use crate::checkpoint::{Checkpoint, outside};
use crate::config::Config;
use crate::data::decode::Options;
use crate::data::mixture::Mixture;
use crate::encoders::text::TextEncoder;
use crate::runtime::spec::Trained;
use crate::runtime::{Runtime, spec};
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::machine::now;
use anyhow::{Context, Result, bail};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use tracing::{info, warn};

/// A note of every checkpoint that knows its run's identity.
const SEED: &str = "run.seed";
/// What the note of a dataset begins with.
const DATA: &str = "data";
const ORDER: &str = "order";
const PROGRAM: &str = "training step";
const MESH: &str = "mesh";
/// Notes whose differences are told and change nothing in the meaning of a run.
const TOLD: [&str; 4] = [MESH, "devices", "plugin", "fluid"];
/// The list of accepted changes in the run folder.
const CHANGES: &str = "changes.jsonl";

/// What the numbers of a run depend on, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity(BTreeMap<String, String>);

/// A difference between a run and a checkpoint that it goes on from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What differs.
    pub what: String,
    /// In the checkpoint.
    pub was: String,
    /// Here and now.
    pub is: String,
}

impl Change {
    /// In words; of hashes, the beginning.
    fn line(&self) -> String {
        let Change { what, was, is } = self;
        let short =
            |value: &str| match value.len() == 64 && value.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                true => format!("{}...", &value[..16]),
                false => value.to_owned(),
            };
        let why =
            if what == PROGRAM { " (of the same settings: another build of fluid made it)" } else { "" };
        format!("{what}: was {}, is {}{why}", short(was), short(is))
    }
}

/// Whether another order of other samples comes of some changes: the position in the one before means nothing then.
pub fn is_another_order(changes: &[Change]) -> bool {
    changes.iter().any(|change| is_data(&change.what) || [ORDER, SEED].contains(&change.what.as_str()))
}

/// Whether a note is of a dataset, the only one or one of several.
fn is_data(what: &str) -> bool {
    what == DATA || what.starts_with("data ")
}

fn lines(changes: &[Change]) -> String {
    changes.iter().map(Change::line).collect::<Vec<_>>().join("\n  ")
}

impl Identity {
    /// That of a run of these data with a training step of this text; of its files, [`Identity::with_files`] knows.
    pub fn new(
        config: &Config,
        runtime: &Runtime,
        step: &str,
        data: &Mixture,
        text: &dyn TextEncoder,
    ) -> Identity {
        let engine = runtime.engine();
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut notes = BTreeMap::new();
        let mut note = |what: &str, value: String| drop(notes.insert(what.to_owned(), value));
        let several = data.parts().len() > 1;
        for (number, part) in data.parts().iter().enumerate() {
            let name = if several { format!("{DATA} {}", number + 1) } else { DATA.into() };
            let mut value =
                format!("{} of fingerprint {:016x}", part.dataset.size(), part.dataset.fingerprint());
            if several {
                value.push_str(&format!(", {}", part.share()));
            }
            note(&name, value);
        }
        if data.codec().is_none() {
            note("images", Options::of(config).summary());
        }
        note(ORDER, data.order());
        note(SEED, config.run.seed.to_string());
        note("run.batch", config.run.batch.to_string());
        note(PROGRAM, blake3::hash(step.as_bytes()).to_hex().to_string());
        note("text encoder", text.summary());
        note(MESH, runtime.mesh().to_string());
        note("devices", words(engine.device_kind()));
        note("plugin", words(&format!("{} {}", engine.platform(), engine.platform_version())));
        note("fluid", env!("CARGO_PKG_VERSION").into());
        Identity(notes)
    }

    /// This identity with another note.
    pub fn with_note(mut self, what: &str, value: &str) -> Identity {
        self.0.insert(what.to_owned(), value.to_owned());
        self
    }

    /// This identity with the hashes of the codec and the record of the text encoder in the run folder.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn with_files(mut self, run_dir: &Path) -> Result<Identity> {
        self.0.extend(outside::notes(run_dir)?);
        Ok(self)
    }

    /// The notes of a checkpoint.
    pub fn notes(&self) -> BTreeMap<String, String> {
        self.0.clone()
    }

    /// Compares with a checkpoint that a run of `config` is to go on from: tells what differs and changes nothing in the
    /// meaning of the run, and gives what would change it, which is nothing unless `accept` is set.
    ///
    /// # Errors
    /// When something would change the meaning of the run and is not accepted: all of it, as it was and is.
    pub fn compare(&self, config: &Config, checkpoint: &Checkpoint, accept: bool) -> Result<Vec<Change>> {
        let (step, notes) = (checkpoint.step(), &checkpoint.manifest.notes);
        if !notes.contains_key(SEED) {
            info!(
                "the checkpoint of step {step} is of an older version: whether data, order and encoders are the same is not known"
            );
            return Ok(vec![]);
        }
        let same_program = || {
            Ok::<_, anyhow::Error>(notes.get(MESH) == self.0.get(MESH) && same_settings(config, checkpoint)?)
        };
        let (mut told, mut refused) = (vec![], vec![]);
        for change in self.differences(notes) {
            match change.what.as_str() {
                what if TOLD.contains(&what) => told.push(change),
                // Other settings or devices make another program; they are told themselves.
                PROGRAM if !same_program()? => {}
                _ => refused.push(change),
            }
        }
        if !told.is_empty() {
            info!("other than when step {step} was saved:\n  {}", lines(&told));
        }
        if !refused.is_empty() && !accept {
            bail!(
                Failure::input(format!(
                    "{} would go on from step {step} as another run:\n  {}",
                    config.run.dir.display(),
                    lines(&refused)
                ))
                .help("put back what was changed, or train anew with --out DIR; --accept-changes goes on all the same, and notes it in the run")
            );
        }
        Ok(refused)
    }

    /// Where these notes differ from others; of what only one side knows, nothing is said.
    fn differences(&self, there: &BTreeMap<String, String>) -> Vec<Change> {
        let keys = there.keys().chain(self.0.keys().filter(|key| !there.contains_key(*key)));
        let known =
            keys.filter(|what| is_data(what) || (there.contains_key(*what) && self.0.contains_key(*what)));
        let of = |notes: &BTreeMap<String, String>, what: &str| {
            notes.get(what).cloned().unwrap_or_else(|| "none".into())
        };
        let changes =
            known.map(|what| Change { what: what.clone(), was: of(there, what), is: of(&self.0, what) });
        changes.filter(|change| change.was != change.is).collect()
    }
}

/// Whether the config of a checkpoint asks for the same training step.
fn same_settings(config: &Config, checkpoint: &Checkpoint) -> Result<bool> {
    let stored = checkpoint.config()?;
    // All that shapes the program, and how it is laid over a mesh.
    let shape = |config: &Config| -> Result<String> {
        let spec = Trained::of(config)?;
        Ok(format!("{spec:?} {:?}", spec::rules(&config.device)))
    };
    Ok(shape(config)? == shape(&stored)?)
}

/// Notes in the run folder what was accepted when the run went on after `step`: a line of `changes.jsonl`, and a warning.
///
/// # Errors
/// When the list cannot be written.
pub fn note_changes(run_dir: &Path, step: u64, changes: &[Change]) -> Result<()> {
    #[derive(Serialize)]
    struct Line<'a> {
        step: u64,
        time: String,
        changes: &'a [Change],
    }
    if changes.is_empty() {
        return Ok(());
    }
    let path = run_dir.join(CHANGES);
    let failure = || disk::io_failure(&path, "write");
    let line = serde_json::to_string(&Line { step, time: now(), changes })
        .context("the changes cannot be written")?;
    let mut file = OpenOptions::new().create(true).append(true).open(&path).with_context(failure)?;
    file.write_all(format!("{line}\n").as_bytes()).and_then(|()| file.sync_all()).with_context(failure)?;
    warn!(
        "after step {step} this is another run, as accepted ({} notes it):\n  {}",
        path.display(),
        lines(changes)
    );
    Ok(())
}
