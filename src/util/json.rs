//! JSON that a command gives: to standard output or to a file.
use super::disk;
use super::text::shown_json;
use anyhow::{Context, Result};
use serde::Serialize;
use std::io::Write;
use std::path::PathBuf;

/// Where JSON goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonTarget {
    /// To standard output, which holds nothing else then.
    Stdout,
    /// To a file.
    File(PathBuf),
}

impl JsonTarget {
    /// Writes a value, in lines that people can read.
    ///
    /// # Errors
    /// When the file or standard output cannot be written.
    pub fn write(&self, value: &impl Serialize) -> Result<()> {
        let text = serde_json::to_string_pretty(value).context("the report cannot be written")? + "\n";
        match self {
            JsonTarget::Stdout => Ok(std::io::stdout().lock().write_all(shown_json(&text).as_bytes())?),
            JsonTarget::File(path) => disk::write_bytes(path, text.as_bytes()),
        }
    }
}
