//! Several processes at one checkpoint: the folder they fill together, and how they tell that they are done.
use super::validate::{Length, MANIFEST_LIMIT, on_disk};
use super::write::write_synced;
use super::{FileRecord, TEMPORARY};
use crate::util::disk;
use crate::util::error::{Code, Failure};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// Which of the processes that save a checkpoint together this one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Its number; process 0 commits.
    pub process: usize,
    /// How many there are.
    pub processes: usize,
    /// How long process 0 waits for the parts of the others once its own is written.
    pub deadline: Duration,
}

impl Share {
    /// One of several processes; parts may come ten minutes apart.
    pub fn new(process: usize, processes: usize) -> Share {
        Share { process, processes, deadline: Duration::from_secs(600) }
    }

    /// The only process.
    pub fn alone() -> Share {
        Share::new(0, 1)
    }
}

/// What a process tells of the files that it wrote.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Part {
    /// Training steps done.
    pub step: u64,
    /// The files.
    pub files: Vec<FileRecord>,
}

impl Part {
    /// Reads the part called `name`, whose files must be there with the lengths that it says.
    pub(super) fn parse(text: &[u8], step: u64, name: &str, length: Length<'_>) -> Result<Part> {
        let part: Part =
            serde_json::from_slice(text).with_context(|| Failure::storage(format!("{name} is damaged")))?;
        if part.step != step {
            bail!("{name} is of step {}, not {step}", part.step);
        }
        part.files.iter().try_for_each(|record| record.validate(length)).with_context(|| name.to_owned())?;
        Ok(part)
    }
}

/// The folder that processes fill before it is a checkpoint. Process 0 removes it where it does not become one.
pub(super) struct Draft {
    path: PathBuf,
    ours: bool,
}

impl Draft {
    /// The folder of a step, the same for all processes.
    pub(super) fn open(dir: &Path, step: u64, share: Share) -> Result<Draft> {
        let path = dir.join(format!("{TEMPORARY}{step:08}"));
        // Of one process, nobody else's files are in it.
        if share.processes == 1 && path.exists() {
            fs::remove_dir_all(&path).with_context(|| disk::io_failure(&path, "remove"))?;
        }
        disk::create_dir(&path)?;
        Ok(Draft { path, ours: share.process == 0 })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives the folder its final name.
    pub(super) fn rename(mut self, target: &Path) -> Result<()> {
        fs::rename(&self.path, target)?;
        self.ours = false;
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if self.ours {
            // What stays is removed by the next run.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

pub(super) fn part_file(process: usize) -> String {
    format!("part-{process:05}.json")
}

/// Tells that the files of a process are on the disk.
pub(super) fn announce(here: &Path, process: usize, part: &Part) -> Result<()> {
    let (path, text) = (here.join(part_file(process)), serde_json::to_vec(part)?);
    let aside = path.with_extension("tmp");
    write_synced(&aside, &mut |w| Ok(w.write_all(&text)?))?;
    disk::sync_dir(here)?;
    fs::rename(&aside, &path).with_context(|| disk::io_failure(&path, "write"))?;
    disk::sync_dir(here)
}

/// Waits for the parts of the other processes and gives their files; fails after the deadline, naming those whose part
/// is missing.
pub(super) fn collect(here: &Path, step: u64, share: Share) -> Result<Vec<FileRecord>> {
    gather(share, Duration::from_millis(20), |process| read(here, step, process))
}

/// [`collect`] by `read`, which gives the part of a process if it is there, and looks at most as often as `pause` says.
pub(super) fn gather(
    share: Share,
    pause: Duration,
    mut read: impl FnMut(usize) -> Result<Option<Part>>,
) -> Result<Vec<FileRecord>> {
    let (begin, mut files) = (Instant::now(), BTreeMap::new());
    let mut missing: Vec<usize> = (1..share.processes).collect();
    loop {
        let mut left = vec![];
        for process in missing {
            match read(process)? {
                Some(part) => drop(files.insert(process, part.files)),
                None => left.push(process),
            }
        }
        if left.is_empty() {
            return Ok(files.into_values().flatten().collect());
        }
        if begin.elapsed() >= share.deadline {
            let list: Vec<String> = left.iter().map(usize::to_string).collect();
            let (n, seconds) = (share.processes, share.deadline.as_secs());
            let text = format!(
                "the parts of {} of {n} processes did not come within {seconds} s: process {}",
                left.len(),
                list.join(", ")
            );
            bail!(
                Failure::new(Code::Peers, text)
                    .help("all hosts must see the run folder under the same path, and be alive")
            );
        }
        missing = left;
        thread::sleep(pause);
    }
}

/// The part of a process, if it is there; its files must be.
fn read(here: &Path, step: u64, process: usize) -> Result<Option<Part>> {
    let path = here.join(part_file(process));
    let text = match disk::read_bounded(&path, MANIFEST_LIMIT) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        read => read.with_context(|| disk::io_failure(&path, "read"))?,
    };
    let part = Part::parse(&text, step, &path.display().to_string(), &on_disk(here))?;
    fs::remove_file(&path).with_context(|| disk::io_failure(&path, "remove"))?;
    Ok(Some(part))
}
