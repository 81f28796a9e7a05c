//! How the processes of a run know that the others are alive: each counts up in a file of its own in the run folder, which
//! all of them see. One that died in a step would else be waited for without end.
use crate::storage::bucket::Item;
use crate::storage::remote::{RemoteFolder, of};
use crate::util::disk;
use crate::util::error::Code;
use anyhow::{Context, Result};
use signal_hook::low_level;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tracing::error;

/// The folder of the files, in the run folder.
const FOLDER: &str = ".heartbeat";

/// The folder of the objects in a bucket.
const OBJECTS: &str = ".fluid-heartbeat";

/// How often a process counts up, and how long one may be silent.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// From one beat to the next.
    pub every: Duration,
    /// Who did not beat for so long is dead.
    pub silence: Duration,
}

impl Pace {
    /// A beat every 5 seconds; dead after 45, so that all have ended within a minute.
    pub const USUAL: Pace = Pace { every: Duration::from_secs(5), silence: Duration::from_secs(45) };
    /// In a bucket, whose requests may be made again for two minutes.
    pub const BUCKET: Pace = Pace { every: Duration::from_secs(15), silence: Duration::from_secs(180) };
}

/// Where the beats are seen by all.
#[derive(Clone, Debug)]
enum Place {
    /// A folder.
    Disk(PathBuf),
    /// A run folder in a bucket.
    Bucket(Arc<RemoteFolder>),
}

/// What is seen of each process that beats: another text for each beat.
type Seen = BTreeMap<usize, String>;

impl Place {
    /// Readers see the number before or this one.
    fn beat(&self, process: usize, count: u64) -> io::Result<()> {
        match self {
            Place::Disk(dir) => {
                let (path, aside) = (file(dir, process), dir.join(format!("{process:05}.tmp")));
                fs::write(&aside, count.to_string())?;
                fs::rename(&aside, &path)
            }
            Place::Bucket(folder) => {
                let key = folder.key(&format!("{OBJECTS}/{process:05}"));
                folder.bucket().put(&key, count.to_string().as_bytes())
            }
        }
    }

    /// What is there of the others; an error where nobody can be seen for now.
    fn look(&self, others: &[usize]) -> Result<Seen> {
        match self {
            Place::Disk(dir) => {
                let seen = |other: &usize| Some((*other, fs::read_to_string(file(dir, *other)).ok()?));
                Ok(others.iter().filter_map(seen).collect())
            }
            Place::Bucket(folder) => {
                let seen =
                    |item: Item| Some((item.key.rsplit('/').next()?.parse().ok()?, item.written.to_string()));
                Ok(folder.list(OBJECTS)?.into_iter().filter_map(seen).collect())
            }
        }
    }

    fn leave(&self, process: usize) {
        match self {
            Place::Disk(dir) => {
                let _ = fs::remove_file(file(dir, process));
                // The last of them removes the folder.
                let _ = fs::remove_dir(dir);
            }
            Place::Bucket(folder) => {
                let _ = folder.bucket().remove(&[folder.key(&format!("{OBJECTS}/{process:05}"))]);
            }
        }
    }
}

/// The heartbeat of a process, until it is dropped.
#[derive(Debug)]
pub struct Heartbeat {
    place: Place,
    process: usize,
    thread: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Heartbeat {
    /// Begins to beat as `process` of so many, and ends this process where another fell silent. All must do so, after the
    /// run folder is there.
    ///
    /// # Errors
    /// When the folder cannot be written, or no thread can be started.
    pub fn start(run_dir: &Path, process: usize, processes: usize) -> Result<Heartbeat> {
        let (place, pace) = match of(run_dir) {
            Some(folder) => (Place::Bucket(folder), Pace::BUCKET),
            None => (Place::Disk(run_dir.join(FOLDER)), Pace::USUAL),
        };
        Heartbeat::with(place, (process, processes), pace, move |dead| {
            let list: Vec<String> = dead.iter().map(usize::to_string).collect();
            error!(
                event = "peers",
                "process {} of the run did not answer for {} s: its host died, or cannot write the run folder; process \
                 {process} ends here; start all of them again",
                list.join(", "),
                pace.silence.as_secs()
            );
            low_level::exit(Code::Peers as i32)
        })
    }

    fn with(
        place: Place,
        (process, processes): (usize, usize),
        pace: Pace,
        dead: impl FnOnce(&[usize]) + Send + 'static,
    ) -> Result<Heartbeat> {
        let failure = || match &place {
            Place::Disk(dir) => disk::io_failure(dir, "write"),
            Place::Bucket(folder) => folder.failure("write", OBJECTS),
        };
        if let Place::Disk(dir) = &place {
            disk::create_dir(dir)?;
        }
        place.beat(process, 0).with_context(failure)?;
        let (stop, stopped) = channel();
        let (watched, others) = (place.clone(), (0..processes).filter(|p| *p != process).collect());
        let watch = thread::Builder::new().name("heartbeat".into());
        let thread = watch
            .spawn(move || watch_over(&watched, process, others, pace, &stopped, dead))
            .context("cannot start the thread of the heartbeat")?;
        Ok(Heartbeat { place, process, thread: Some((stop, thread)) })
    }
}

/// The file of a process.
fn file(dir: &Path, process: usize) -> PathBuf {
    dir.join(format!("{process:05}"))
}

fn watch_over(
    place: &Place,
    process: usize,
    others: Vec<usize>,
    pace: Pace,
    stopped: &Receiver<()>,
    dead: impl FnOnce(&[usize]),
) {
    // The clock of this process alone counts: those of hosts differ.
    let mut heard: BTreeMap<usize, (String, Instant)> =
        others.iter().map(|other| (*other, (String::new(), Instant::now()))).collect();
    for count in 1.. {
        match stopped.recv_timeout(pace.every) {
            Err(RecvTimeoutError::Timeout) => {}
            _ => return,
        }
        // A disk that is full or away for a while is not the end: the others wait.
        let _ = place.beat(process, count);
        match place.look(&others) {
            Ok(mut seen) => {
                for (other, (last, since)) in &mut heard {
                    if let Some(now) = seen.remove(other).filter(|now| now != last) {
                        (*last, *since) = (now, Instant::now());
                    }
                }
            }
            // Of whom nothing can be seen, nothing is known.
            Err(_) => heard.values_mut().for_each(|(_, since)| *since = Instant::now()),
        }
        let silent = heard.iter().filter(|(_, (_, since))| since.elapsed() > pace.silence);
        let silent: Vec<usize> = silent.map(|(other, _)| *other).collect();
        if !silent.is_empty() {
            return dead(&silent);
        }
    }
}

impl Drop for Heartbeat {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.thread.take() {
            let _ = stop.send(());
            let _ = thread.join();
        }
        self.place.leave(self.process);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_falls_silent_is_named_and_nothing_is_left() {
        let dir = tempfile::tempdir().unwrap();
        let pace = Pace { every: Duration::from_millis(20), silence: Duration::from_millis(500) };
        let start = |process: usize| {
            let (told, heard) = channel();
            let dead = move |dead: &[usize]| told.send(dead.to_vec()).unwrap();
            (Heartbeat::with(Place::Disk(dir.path().join(FOLDER)), (process, 3), pace, dead).unwrap(), heard)
        };
        let (zero, heard_by_zero) = start(0);
        let (one, _keep) = start(1);
        let (two, heard_by_two) = start(2);
        thread::sleep(Duration::from_millis(1000));
        assert!(heard_by_zero.try_recv().is_err() && heard_by_two.try_recv().is_err(), "all are alive");
        drop(one);
        for heard in [heard_by_zero, heard_by_two] {
            assert_eq!(heard.recv_timeout(Duration::from_secs(20)).unwrap(), [1]);
        }
        drop((zero, two));
        assert!(!dir.path().join(FOLDER).exists());
    }
}
