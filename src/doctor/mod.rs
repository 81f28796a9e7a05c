//! Whether this machine has what a run needs: checks of a line each, with a remedy where one is not passed.
//!
//! Nothing is installed, no device is taken in this process, and every command that could hang runs in a process of its
//! own with a deadline.
mod child;
mod host;
mod plugin;
#[cfg(test)]
mod tests;

use crate::runtime::session::Session;
use crate::util::error::Code;
use crate::util::text::without_number;
use anyhow::Result;
use serde::Serialize;
use std::path::{Path, PathBuf};
use tpu::platform::Platform;

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// All is well.
    Ok,
    /// A run may work, or work badly.
    Warn,
    /// A run cannot work.
    Fail,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What was looked at, one or two words.
    pub name: &'static str,
    /// How it came out.
    pub status: Status,
    /// What was found, with the numbers.
    pub found: String,
    /// What to do, unless all is well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<String>,
}

impl Check {
    fn ok(name: &'static str, found: impl Into<String>) -> Check {
        Check { name, status: Status::Ok, found: found.into(), remedy: None }
    }

    fn warn(name: &'static str, found: impl Into<String>, remedy: impl Into<String>) -> Check {
        Check {
            name,
            status: Status::Warn,
            found: without_number(&found.into()),
            remedy: Some(remedy.into()),
        }
    }

    fn fail(name: &'static str, found: impl Into<String>, remedy: impl Into<String>) -> Check {
        Check {
            name,
            status: Status::Fail,
            found: without_number(&found.into()),
            remedy: Some(remedy.into()),
        }
    }

    /// The check in two lines at most.
    pub fn lines(&self) -> String {
        let status = match self.status {
            Status::Ok => "ok",
            Status::Warn => "warn",
            Status::Fail => "fail",
        };
        let remedy = self.remedy.as_ref().map_or(String::new(), |r| format!("{:21}-> {r}\n", ""));
        format!("{status:4}  {:14} {}\n{remedy}", self.name, self.found)
    }

    /// How the process is to end for this check, if it failed.
    pub fn code(&self) -> Option<Code> {
        let storage = ["cache folder", "cache disk", "runs folder", "runs disk"].contains(&self.name);
        (self.status == Status::Fail).then_some(if storage { Code::Storage } else { Code::Device })
    }
}

/// The folders that a system answers in; others in tests.
#[derive(Clone, Debug)]
pub struct Places {
    /// Device files.
    pub dev: PathBuf,
    /// Processes and memory.
    pub proc: PathBuf,
    /// Where libtpu keeps its lock.
    pub tmp: PathBuf,
}

impl Default for Places {
    fn default() -> Places {
        Places { dev: "/dev".into(), proc: "/proc".into(), tmp: "/tmp".into() }
    }
}

/// Checks everything for a platform and a folder that runs are written to; `tell` hears of each check at once.
///
/// # Errors
/// When there is no cache folder to look at, or `tell` fails.
pub fn examine(
    session: &Session,
    platform: Platform,
    runs: &Path,
    places: &Places,
    tell: &mut dyn FnMut(&Check) -> Result<()>,
) -> Result<Vec<Check>> {
    let mut all = vec![];
    let mut add = |check: Check| -> Result<()> {
        tell(&check)?;
        all.push(check);
        Ok(())
    };
    let cache = session.cache()?;
    let (found, path) = plugin::find(platform, session.flags.plugin.as_deref(), &cache);
    add(found)?;
    let files = plugin::device_files(platform, places);
    let devices = files.as_ref().is_none_or(|check| check.status != Status::Fail);
    files.into_iter().try_for_each(&mut add)?;
    plugin::lock(platform, places).into_iter().try_for_each(&mut add)?;
    let folder = host::folder("cache folder", &cache, true);
    let usable = folder.status != Status::Fail;
    add(folder)?;
    if let Some(path) = path.filter(|_| usable) {
        plugin::load(platform, &path, &cache, devices).into_iter().try_for_each(&mut add)?;
    }
    add(host::disk("cache disk", &cache))?;
    add(host::folder("runs folder", runs, false))?;
    add(host::disk("runs disk", runs))?;
    add(host::memory(&places.proc))?;
    add(host::open_files(&places.proc))?;
    add(host::clock())?;
    add(host::pip(&host::PYTHON, platform))?;
    Ok(all)
}

/// How the process is to end for some checks: for a device or plugin before storage.
pub fn code(checks: &[Check]) -> Option<Code> {
    let codes: Vec<Code> = checks.iter().filter_map(Check::code).collect();
    [Code::Device, Code::Storage].into_iter().find(|code| codes.contains(code))
}
