//! A folder of one process for features that nobody else reads; it is removed when they are no longer wanted.
use crate::util::disk;
use std::path::{Path, PathBuf};
use std::process;
use std::time::{SystemTime, UNIX_EPOCH};
use tracing::warn;

/// A folder that no other process has, on no other host either: who waited for another of the same run would wait for ever.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// A folder in `dir` for process number `process` of a run. It is made by what first writes into it.
    pub fn new(dir: &Path, process: usize) -> Scratch {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
        Scratch { path: dir.join(format!("scratch-{process}-{}-{now:x}", process::id())) }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Removes what is in it.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn clear(&self) -> anyhow::Result<()> {
        disk::remove_dir(&self.path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = self.clear() {
            warn!("{error}");
        }
    }
}
