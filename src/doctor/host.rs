//! Folders, disks, memory, limits, clock, and what installing needs.
use super::{Check, child};
use crate::util::disk::free_bytes;
use crate::util::machine::{kib, now};
use crate::util::text::{human_bytes, thousands};
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};
use tpu::cache::check_owners;
use tpu::platform::Platform;
use tpu::wheel::python;

/// Room that a plugin with its compiled programs, or a small run, does not fit into.
const DISK_LEAST: u64 = 256 << 20;
/// Room that a run of some size soon fills.
const DISK_GOOD: u64 = 4 << 30;
/// Memory that compiling a small model takes.
const MEMORY_GOOD: u64 = 2 << 30;
/// Files that the shards of a large set, their loaders and a plugin have open.
const FILES_GOOD: u64 = 1024;
/// The time that `pip` has.
const DEADLINE: Duration = Duration::from_secs(20);
/// The first second of 2026: the program is not older.
const WRITTEN: Duration = Duration::from_secs(1_767_225_600);
/// How pip is started.
pub(super) const PYTHON: [&str; 4] = ["python3", "-m", "pip", "--version"];

/// Whether a folder, or the one that it will be made in, can be written to; a private one must be this user's alone.
pub(super) fn folder(name: &'static str, dir: &Path, private: bool) -> Check {
    let flag = if private { "--cache DIR" } else { "--set run.dir=DIR" };
    let other = || format!("make it writable, or choose another with {flag}");
    let absolute = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let Some(there) = absolute.ancestors().find(|d| d.exists()) else {
        return Check::fail(name, format!("{} cannot be reached", dir.display()), other());
    };
    if !there.is_dir() {
        return Check::fail(name, format!("{} is no folder", there.display()), other());
    }
    // As what runs code from there checks it.
    if let Err(error) = if private { check_owners(there) } else { Ok(()) } {
        return Check::fail(
            name,
            error.to_string(),
            "choose another with --cache DIR: what lies there is run as code",
        );
    }
    // Permissions, read-only mounts and full disks, all in one.
    match tempfile::Builder::new().prefix(".fluid-doctor-").tempfile_in(there) {
        Err(error) => {
            Check::fail(name, format!("no file can be made in {}: {error}", there.display()), other())
        }
        Ok(_) if there == absolute => Check::ok(name, format!("{} can be written to", dir.display())),
        Ok(_) => Check::ok(name, format!("{} can be made in {}", dir.display(), there.display())),
    }
}

/// Whether there is room on the disk of a folder.
pub(super) fn disk(name: &'static str, dir: &Path) -> Check {
    room(name, dir, free_bytes(&std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned())))
}

pub(super) fn room(name: &'static str, dir: &Path, free: Option<u64>) -> Check {
    let Some(free) = free else {
        return Check::warn(name, "the system does not tell how much is free", "look with df");
    };
    let found = format!("{} free for {}", human_bytes(free), dir.display());
    let more = || {
        format!(
            "make room: a checkpoint holds 16 bytes for each parameter; {} are good",
            human_bytes(DISK_GOOD)
        )
    };
    match free {
        free if free < DISK_LEAST => Check::fail(name, found, more()),
        free if free < DISK_GOOD => Check::warn(name, found, more()),
        _ => Check::ok(name, found),
    }
}

/// Whether memory is left.
pub(super) fn memory(proc: &Path) -> Check {
    let text = fs::read_to_string(proc.join("meminfo")).unwrap_or_default();
    let (Some(free), Some(all)) = (kib(&text, "MemAvailable:"), kib(&text, "MemTotal:")) else {
        return Check::warn("memory", "the system does not tell how much is free", "look with free");
    };
    let found = format!("{} of {} available", human_bytes(free), human_bytes(all));
    if free < MEMORY_GOOD {
        return Check::warn(
            "memory",
            found,
            format!("stop other programs: {} are good", human_bytes(MEMORY_GOOD)),
        );
    }
    Check::ok("memory", found)
}

/// Whether a process may have enough files open.
pub(super) fn open_files(proc: &Path) -> Check {
    const NAME: &str = "open files";
    let text = fs::read_to_string(proc.join("self/limits")).unwrap_or_default();
    let word = text.lines().find_map(|l| l.strip_prefix("Max open files")?.split_whitespace().next());
    match word.map(|word| (word, word.parse::<u64>())) {
        Some(("unlimited", _)) => Check::ok(NAME, "no limit"),
        Some((_, Ok(n))) if n >= FILES_GOOD => Check::ok(NAME, format!("{} at most", thousands(n))),
        Some((_, Ok(n))) => {
            Check::warn(NAME, format!("{n} at most"), format!("ulimit -n {FILES_GOOD} before the run"))
        }
        _ => Check::warn(NAME, "the system does not tell its limit", "look with ulimit -n"),
    }
}

/// Whether the clock can be right.
pub(super) fn clock() -> Check {
    let built = std::env::current_exe().and_then(|path| path.metadata()?.modified()).ok();
    plausible(SystemTime::now(), built, &now())
}

/// Whether `time`, in words `text`, can be now, for a program that was built at `built`.
pub(super) fn plausible(time: SystemTime, built: Option<SystemTime>, text: &str) -> Check {
    let remedy = "set the clock, as a rule by NTP: certificates, logs and file times go by it";
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    if since < WRITTEN {
        return Check::warn("clock", format!("{text} is before this program was written"), remedy);
    }
    if since > WRITTEN + Duration::from_secs(50 * 31_556_952) {
        return Check::warn(
            "clock",
            format!("{text} is more than 50 years after this program was written"),
            remedy,
        );
    }
    let minute = Duration::from_secs(60);
    if built.is_some_and(|built| built > time + minute) {
        return Check::warn("clock", format!("{text} is before this program was built"), remedy);
    }
    Check::ok("clock", text)
}

/// Whether plugins can be installed.
pub(super) fn pip(command: &[&str], platform: Platform) -> Check {
    const NAME: &str = "pip";
    let remedy = format!(
        "only installing needs it: install python3 and pip, or put a plugin for {platform} here and name it with --plugin"
    );
    let Some((program, args)) = command.split_first() else { return Check::warn(NAME, "no command", remedy) };
    match child::run(python(Path::new(program), Path::new("/")).args(args), DEADLINE) {
        Ok(Some(answer)) if answer.status.success() => {
            // `pip 25.1 from /usr/lib/... (python 3.11)`
            let words: Vec<&str> = answer.out.split_whitespace().collect();
            let version = words.get(1).copied().unwrap_or("of unknown version");
            let python =
                answer.out.rsplit_once('(').map_or("python3", |(_, p)| p.trim().trim_end_matches(')'));
            Check::ok(NAME, format!("{version}, {python}"))
        }
        Ok(Some(_)) => Check::warn(NAME, format!("`{}` fails", command.join(" ")), remedy),
        Ok(None) => {
            let found = format!("`{}` did not end within {} s", command.join(" "), DEADLINE.as_secs());
            Check::warn(NAME, found, remedy)
        }
        Err(error) => Check::warn(NAME, format!("`{program}` does not start: {error}"), remedy),
    }
}
