//! The `config.json` that lies beside weights and says what their shapes do not.
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// What a `config.json` says.
#[derive(Clone, Debug)]
pub struct HfConfig {
    /// Where it lies.
    pub path: PathBuf,
    /// Its keys and values.
    pub settings: Map<String, Value>,
}

impl HfConfig {
    /// The one beside weights, which are a file or a folder, if there is one.
    ///
    /// # Errors
    /// When it cannot be read or is no JSON object.
    pub fn beside(weights: &Path) -> Result<Option<HfConfig>> {
        let folder = if weights.is_dir() { weights } else { disk::parent(weights) };
        let path = folder.join("config.json");
        if !path.is_file() {
            return Ok(None);
        }
        let text = disk::read_text(&path, "the settings of a model")?;
        let bad = || Failure::input(format!("{} is no JSON object", path.display()));
        let settings = serde_json::from_str(&text).with_context(bad)?;
        Ok(Some(HfConfig { path, settings }))
    }

    /// What is wrong with it, for an error.
    pub fn bad(&self, what: impl std::fmt::Display) -> Failure {
        Failure::input(format!("{} {what}", self.path.display()))
    }

    /// Fails if a setting is another one than the graphs have. `help` says what to do then.
    ///
    /// # Errors
    /// Then.
    pub fn require(&self, fixed: &[(&str, Value)], help: &str) -> Result<()> {
        for (key, want) in fixed {
            if let Some(found) = self.settings.get(*key).filter(|found| *found != want) {
                bail!(self.bad(format!("has {key} = {found}; only {want} is supported")).help(help));
            }
        }
        Ok(())
    }
}
