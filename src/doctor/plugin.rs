//! Plugin and devices.
use super::child::{self, Answer};
use super::{Check, Places, Status};
use crate::util::error::Code;
use rustix::fs::{Access, access};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use tpu::env::PLUGIN_ENV;
use tpu::install::Installer;
use tpu::platform::{Platform, numbered};
use tpu::plugin::{self, Source};

/// The time that a plugin has to load and to find its devices.
const DEADLINE: Duration = Duration::from_secs(90);
/// Which plugin a run would load, and its path if there is one.
pub(super) fn find(platform: Platform, given: Option<&Path>, cache: &Path) -> (Check, Option<PathBuf>) {
    let installer = Installer::new(cache.to_owned());
    match plugin::find(platform, given, &installer) {
        Ok((path, source)) => {
            let how = match source {
                Source::Given => "--plugin".to_string(),
                Source::Environment => PLUGIN_ENV.to_string(),
                Source::Installed => "installed".to_string(),
            };
            (Check::ok("plugin", format!("{platform}: {} ({how})", path.display())), Some(path))
        }
        Err(error) => {
            let remedy = match installer.pin(platform) {
                Some(_) => format!("fluid plugin install {platform}, or name a file with --plugin PATH"),
                None => "name a file with --plugin PATH: none is pinned for this platform and machine".into(),
            };
            (Check::fail("plugin", error.to_string(), remedy), None)
        }
    }
}

/// Whether the device files are there: a plugin without its devices may wait for them for ever. `None` for platforms
/// that need none.
pub(super) fn device_files(platform: Platform, places: &Places) -> Option<Check> {
    const NAME: &str = "device files";
    let spec = platform.spec();
    if spec.device_files.is_empty() {
        return None;
    }
    let found = platform.device_files(&places.dev);
    if found.is_empty() {
        let compile = if spec.topologies { "; `fluid compile --target` needs no TPU" } else { "" };
        let remedy = format!("{}{compile}", spec.advice);
        return Some(Check::fail(NAME, platform.no_device_files(&places.dev), remedy));
    }
    let names: Vec<String> = found.iter().map(|path| path.display().to_string()).collect();
    let closed = found.iter().find(|path| access(*path, Access::READ_OK | Access::WRITE_OK).is_err());
    Some(match closed {
        Some(path) => Check::fail(
            NAME,
            format!("{} may not be opened by this user", path.display()),
            "run as a user of the group that owns it, or as root",
        ),
        None => Check::ok(NAME, names.join(", ")),
    })
}

/// Whether another process holds the chips; `None` for platforms that several processes may use.
pub(super) fn lock(platform: Platform, places: &Places) -> Option<Check> {
    const NAME: &str = "device lock";
    let lock = places.tmp.join(platform.spec().lock?);
    let holders = holders(&places.proc, &platform.device_files(&places.dev));
    Some(match (holders.first(), lock.exists()) {
        (Some((pid, name)), _) => Check::fail(
            NAME,
            format!("process {pid} ({name}) holds the devices"),
            format!("wait for it, or stop it: kill {pid}"),
        ),
        (None, true) => Check::warn(
            NAME,
            format!("{} is there, and no process of yours holds the devices", lock.display()),
            format!(
                "if no other user runs on them, `sudo rm {}` (it is left behind by runs that were killed)",
                lock.display()
            ),
        ),
        (None, false) => {
            Check::ok(NAME, format!("no {}, and nobody seen to hold the devices", lock.display()))
        }
    })
}

/// Processes that have one of the files open, as far as this user may look: number and name.
fn holders(proc: &Path, files: &[PathBuf]) -> Vec<(String, String)> {
    let open = |process: &PathBuf| {
        let links = fs::read_dir(process.join("fd")).into_iter().flatten().filter_map(Result::ok);
        links.filter_map(|link| fs::read_link(link.path()).ok()).any(|target| files.contains(&target))
    };
    let named = |process: PathBuf| {
        let pid = process.file_name()?.to_str()?.to_owned();
        // The name alone: arguments may hold what is nobody's business.
        let name = fs::read_to_string(process.join("comm")).unwrap_or_default();
        Some((pid, name.trim().to_owned()))
    };
    numbered(proc, "").into_iter().filter(open).filter_map(named).collect()
}

/// Loads the plugin in a process of its own, which also looks for the devices if their files are there: `fluid plugin
/// info`.
pub(super) fn load(platform: Platform, path: &Path, cache: &Path, devices: bool) -> Vec<Check> {
    let Ok(program) = std::env::current_exe() else {
        return vec![Check::warn(
            "plugin loads",
            "this program does not know its own path",
            "start it by its path",
        )];
    };
    let mut command = Command::new(program);
    command.args(["plugin", "info", "--quiet", "--platform", platform.name(), "--plugin"]).arg(path);
    command.arg("--cache").arg(cache);
    match child::run(&mut command, DEADLINE) {
        Ok(answer) => loaded(platform, answer.as_ref(), devices),
        Err(error) => {
            vec![Check::fail(
                "plugin loads",
                format!("no process can be started: {error}"),
                "free some memory",
            )]
        }
    }
}

/// What the lines of `fluid plugin info` mean: the plugin's version, then its devices or why there are none.
pub(super) fn loaded(platform: Platform, answer: Option<&Answer>, devices: bool) -> Vec<Check> {
    const LOADS: &str = "plugin loads";
    let Some(answer) = answer else {
        let found =
            format!("it did not load and find its devices within {} s; it was stopped", DEADLINE.as_secs());
        let remedy =
            "another process may hold the devices, or the plugin waits for a service that is not there";
        return vec![Check::fail(LOADS, found, remedy)];
    };
    let mut lines = answer.out.lines();
    let version = lines.next().filter(|_| answer.status.success());
    let Some(version) = version else {
        let causes = answer.err.lines().filter(|l| !l.starts_with("help: ")).map(str::trim);
        let found = causes.collect::<Vec<_>>().join("; ");
        let help = answer.err.lines().find_map(|l| l.strip_prefix("help: "));
        let storage = answer.status.code() == Some(Code::Storage as i32);
        let remedy = help.unwrap_or(if storage {
            "see the cache folder"
        } else {
            "install the pinned plugin: fluid plugin install, and name no other"
        });
        let found = if found.is_empty() { answer.status.to_string() } else { found };
        return vec![Check::fail(if storage { "cache folder" } else { LOADS }, found, remedy)];
    };
    // The path was told before.
    let words = version.rsplit_once(" (").map_or(version, |(_, words)| words.trim_end_matches(')'));
    let mut checks = vec![Check::ok(LOADS, words)];
    let rest = lines.collect::<Vec<_>>().join("; ");
    // Without device files, that there are no devices was told before.
    if devices {
        let counted = rest.split_once(" x ").is_some_and(|(count, _)| count.parse::<usize>().is_ok());
        let status = if counted { Status::Ok } else { Status::Fail };
        let remedy = (status == Status::Fail).then(|| {
            format!("`fluid plugin info {platform}` tells more; another process may hold the devices")
        });
        checks.push(Check { name: "devices", status, found: rest, remedy });
    }
    checks
}
