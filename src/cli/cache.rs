//! `fluid cache`: what the cache folder holds, and making room.
use super::json::JsonArg;
use crate::runtime::session::Session;
use crate::runtime::weights_store::KNOWN;
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::text::{count, human_bytes};
use anyhow::{Context, Result, bail};
use clap::{Subcommand, ValueEnum};
use serde_json::json;
use std::fs;
use std::io::{ErrorKind, Write, stdout};
use std::path::Path;

/// `fluid cache`
#[derive(Clone, Debug, Subcommand)]
pub enum CacheCommand {
    /// Show what the cache folder holds, and how large it is
    Info(JsonArg),
    /// Delete parts of the cache folder; what is needed again is made, or downloaded, again
    Clean {
        /// What to delete
        #[arg(required = true, value_name = "PART", value_enum)]
        parts: Vec<Part>,
    },
}

/// A part of the cache folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Compiled programs: seconds to minutes of compiling each.
    Programs,
    /// Indexes of shards in buckets: one reading of the shards' headers.
    Indexes,
    /// Plugins, and what is known of them: a download.
    Plugins,
    /// Weights of networks that metrics need: a download each, some by hand.
    Weights,
    /// Features of images that metrics compared: the network's time over all of them.
    Features,
}

impl Part {
    const ALL: [Part; 5] = [Part::Programs, Part::Indexes, Part::Plugins, Part::Weights, Part::Features];

    fn name(self) -> &'static str {
        match self {
            Part::Programs => "programs",
            Part::Indexes => "indexes",
            Part::Plugins => "plugins",
            Part::Weights => "weights",
            Part::Features => "features",
        }
    }

    /// Its folders in the cache folder.
    fn folders(self) -> &'static [&'static str] {
        match self {
            Part::Programs => &["executables"],
            Part::Indexes => &["indexes", "codecs"],
            Part::Plugins => &["plugins", "known-plugins"],
            Part::Weights => &["weights"],
            Part::Features => &["features"],
        }
    }

    /// Its files, and their bytes.
    fn size(self, root: &Path) -> Result<(usize, u64)> {
        let sizes = self.folders().iter().map(|folder| size(&root.join(folder)));
        sizes.into_iter().try_fold((0, 0), |sum, one| one.map(|one| (sum.0 + one.0, sum.1 + one.1)))
    }
}

impl CacheCommand {
    /// Shows or deletes.
    ///
    /// # Errors
    /// When the folder cannot be read, or a part not deleted.
    pub fn run(&self, session: &Session) -> Result<()> {
        let root = session.cache()?;
        match self {
            CacheCommand::Info(json) => info(&root, json),
            CacheCommand::Clean { parts } => {
                check(&root, parts)?;
                parts.iter().try_for_each(|part| clean(&root, *part))
            }
        }
    }
}

fn info(root: &Path, json: &JsonArg) -> Result<()> {
    let sizes = Part::ALL.into_iter().map(|part| Ok((part, part.size(root)?))).collect::<Result<Vec<_>>>()?;
    if let Some(target) = json.target() {
        let part = |(part, (files, bytes)): &(Part, (usize, u64))| json!({ "part": part.name(), "files": files, "bytes": bytes });
        target.write(&json!({ "folder": root, "parts": sizes.iter().map(part).collect::<Vec<_>>() }))?;
    }
    if json.prints_text() {
        let mut out = stdout().lock();
        writeln!(out, "{}", root.display())?;
        for (part, (files, bytes)) in &sizes {
            writeln!(out, "{:<10} {:>10}  {}", part.name(), human_bytes(*bytes), count(*files, "file"))?;
        }
    }
    Ok(())
}

/// Refuses a folder that is no cache. Folders of such names are elsewhere, too.
fn check(root: &Path, parts: &[Part]) -> Result<()> {
    // Weights may be there before any plugin: each in a folder of a known name, its file under the name as published.
    let has_known = || KNOWN.iter().any(|of| root.join("weights").join(of.name).join(of.file).is_file());
    let is_cache =
        ["known-plugins", "executables"].iter().any(|name| root.join(name).is_dir()) || has_known();
    let mut folders = parts.iter().flat_map(|part| part.folders());
    if !is_cache && folders.any(|folder| root.join(folder).exists()) {
        let text = format!("{} does not look like a cache of fluid: nothing was deleted", root.display());
        bail!(Failure::input(text).help(
            "it has neither known-plugins nor executables, nor known weights; delete by hand what you mean"
        ));
    }
    Ok(())
}

fn clean(root: &Path, part: Part) -> Result<()> {
    let (files, bytes) = part.size(root)?;
    for folder in part.folders() {
        let path = root.join(folder);
        match fs::remove_dir_all(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            done => done.with_context(|| disk::io_failure(&path, "delete"))?,
        }
    }
    let (files, bytes) = (count(files, "file"), human_bytes(bytes));
    Ok(writeln!(stdout(), "{}: {files} deleted, {bytes}", part.name())?)
}

/// The files in a folder and the folders in it, and their bytes; none of a folder that is not there.
fn size(path: &Path) -> Result<(usize, u64)> {
    let entries = match fs::read_dir(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok((0, 0)),
        entries => entries.with_context(|| disk::io_failure(path, "read"))?,
    };
    let mut sum = (0, 0);
    for entry in entries {
        let entry = entry.with_context(|| disk::io_failure(path, "read"))?;
        // A file that another process deleted meanwhile takes no room.
        let Ok(about) = entry.metadata() else { continue };
        let one = if about.is_dir() { size(&entry.path())? } else { (1, about.len()) };
        sum = (sum.0 + one.0, sum.1 + one.1);
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_is_deleted() {
        let root = tempfile::tempdir().unwrap();
        let put = |path: &str, bytes: usize| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, vec![0; bytes]).unwrap();
        };
        put("executables/a", 100);
        put("plugins/p/p.so", 30);
        put("known-plugins/x", 3);
        put("weights/net/n.pth", 5);
        put("features/set/pool.f32", 8);
        put("of-others", 7);
        let sizes = || Part::ALL.map(|part| part.size(root.path()).unwrap());
        assert_eq!(sizes(), [(1, 100), (0, 0), (2, 33), (1, 5), (1, 8)]);
        clean(root.path(), Part::Programs).unwrap();
        clean(root.path(), Part::Indexes).unwrap();
        assert_eq!(sizes(), [(0, 0), (0, 0), (2, 33), (1, 5), (1, 8)]);
        clean(root.path(), Part::Plugins).unwrap();
        assert!(root.path().join("weights/net/n.pth").exists());
        check(root.path(), &[Part::Programs, Part::Plugins]).unwrap();
        check(root.path(), &[Part::Programs, Part::Weights]).unwrap_err();
        // Known weights alone make it a cache.
        let known = KNOWN[0];
        put(&format!("weights/{}/{}", known.name, known.file), 1);
        check(root.path(), &[Part::Weights]).unwrap();
        clean(root.path(), Part::Weights).unwrap();
        clean(root.path(), Part::Features).unwrap();
        assert_eq!(sizes(), [(0, 0); 5]);
        assert!(root.path().join("of-others").exists() && !root.path().join("plugins").exists());
    }
}
