//! The one writer of a run folder in a bucket: an object that names it, which it writes anew in short intervals. Who does not
//! do so for a while is taken to be dead; another may then write there.
use super::bucket::Stamp;
use super::remote::{RemoteFolder, token};
use crate::util::disk::IN_USE;
use crate::util::error::Failure;
use crate::util::machine::now;
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::ErrorKind;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tracing::{info, warn};

/// The object of the lock.
const NAME: &str = ".fluid-lock.json";
/// The most bytes that it has.
const LIMIT: u64 = 64 << 10;
/// How often the lock is written anew while it may be silent.
const BEATS: u32 = 8;
/// How often it is looked whether another writer is alive.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Who writes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Owner {
    host: String,
    process: u32,
    since: String,
    token: String,
    /// What tells the machine, and the processes that see each other on it, from others; empty where nothing does.
    machine: String,
    /// When the process was started, as its machine counts; numbers of processes are used again.
    started: u64,
    /// How often this was written.
    beat: u64,
}

impl Owner {
    fn this() -> Owner {
        let text = |path: &str| fs::read_to_string(path).map(|text| text.trim().to_owned());
        let boot = text("/proc/sys/kernel/random/boot_id").ok();
        let space = fs::read_link("/proc/self/ns/pid").ok();
        let machine = boot.zip(space).map(|(boot, space)| format!("{boot} {}", space.display()));
        let process = std::process::id();
        Owner {
            host: text("/proc/sys/kernel/hostname").unwrap_or_else(|_| "a host".into()),
            process,
            since: now(),
            token: token(),
            machine: machine.unwrap_or_default(),
            started: started(process).unwrap_or_default(),
            beat: 0,
        }
    }

    /// Whether it was a process of this machine that has ended.
    fn is_dead(&self, here: &Owner) -> bool {
        !here.machine.is_empty()
            && self.machine == here.machine
            && started(self.process) != Some(self.started)
    }

    fn shown(&self) -> String {
        match self.host.is_empty() {
            true => "whose name cannot be read".into(),
            false => format!("process {} on {}, since {}", self.process, self.host, self.since),
        }
    }
}

/// When a process of this machine was started, if it is alive.
fn started(process: u32) -> Option<u64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // After the name, which may hold anything: the state, then numbers.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let is_gone = ["Z", "X"].contains(&fields.next()?);
    fields.nth(18)?.parse().ok().filter(|_| !is_gone)
}

/// How long a writer may be silent: `FLUID_BUCKET_LOCK` seconds.
///
/// # Errors
/// If that is no number of seconds.
pub fn term() -> Result<Duration> {
    const VARIABLE: &str = "FLUID_BUCKET_LOCK";
    let seconds = match std::env::var(VARIABLE) {
        Ok(text) => {
            let wrong =
                || Failure::input(format!("{VARIABLE}={text:?} is no whole number of seconds above 0"));
            let seconds: u64 = text.parse().with_context(wrong)?;
            if seconds == 0 {
                bail!(wrong());
            }
            seconds
        }
        Err(_) => 120,
    };
    Ok(Duration::from_secs(seconds))
}

/// Whether a folder can be taken at once: nobody has its lock, or a process of this machine that has ended.
///
/// # Errors
/// If the bucket cannot be read.
pub fn is_free(folder: &RemoteFolder) -> Result<bool> {
    let found =
        folder.bucket().look(&folder.key(NAME), LIMIT).with_context(|| folder.failure("read", NAME))?;
    let Some(found) = found else { return Ok(true) };
    let owner: Owner = serde_json::from_slice(&found.bytes).unwrap_or_default();
    Ok(owner.is_dead(&Owner::this()))
}

/// The hold on a run folder in a bucket, until it is dropped.
#[derive(Debug)]
pub struct RemoteLock {
    shared: Arc<Shared>,
    thread: Option<(Sender<()>, JoinHandle<()>)>,
}

#[derive(Debug)]
struct Shared {
    folder: Arc<RemoteFolder>,
    term: Duration,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    owner: Owner,
    stamp: Stamp,
    /// When the lock was last known to be ours.
    held: Instant,
    /// Whether another has it.
    lost: bool,
}

fn bytes(owner: &Owner) -> Result<Vec<u8>> {
    Ok(serde_json::to_vec_pretty(owner)?)
}

/// Writes the lock where there is none, or in place of one whose owner is dead. Waits for an owner that may be dead until
/// that is known.
fn acquire(folder: &RemoteFolder, owner: &Owner, term: Duration) -> Result<Stamp> {
    let (key, failure) = (folder.key(NAME), || folder.failure("lock", NAME));
    // Of the lock that stands there: its stamp, and since when it has not changed.
    let mut seen: Option<(Stamp, Instant)> = None;
    loop {
        match folder.bucket().create(&key, &bytes(owner)?) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            made => return made.with_context(failure),
        }
        let Some(found) = folder.bucket().look(&key, LIMIT).with_context(failure)? else { continue };
        let other: Owner = serde_json::from_slice(&found.bytes).unwrap_or_default();
        let is_silent =
            seen.as_ref().is_some_and(|(stamp, since)| *stamp == found.stamp && since.elapsed() > term);
        if is_silent || other.is_dead(owner) {
            match folder.bucket().replace(&key, &found.stamp, &bytes(owner)?) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                replaced => {
                    let stamp = replaced.with_context(failure)?;
                    warn!("{}: took over from {}, which is dead", folder.url(), other.shown());
                    return Ok(stamp);
                }
            }
        }
        match &seen {
            Some((stamp, _)) if *stamp == found.stamp => {}
            Some(_) => {
                let text = format!("{} {IN_USE} ({})", folder.url(), other.shown());
                bail!(Failure::input(text).help(format!(
                    "wait for it, stop it, or choose another folder; the lock of a process that is dead is taken over \
                     after {} s: it is {}/{NAME}",
                    term.as_secs(),
                    folder.url()
                )));
            }
            None => {
                info!(
                    "{} is locked by {}; looking for up to {} s whether it is alive",
                    folder.url(),
                    other.shown(),
                    term.as_secs()
                );
                seen = Some((found.stamp, Instant::now()));
            }
        }
        thread::sleep(LOOK_EVERY.min(term / BEATS));
    }
}

impl RemoteLock {
    /// Takes the lock of a run folder, from an owner that has been silent for `term` too.
    ///
    /// # Errors
    /// If another process has it that is alive, which is named; if the bucket cannot be read or written.
    pub fn take(folder: &Arc<RemoteFolder>, term: Duration) -> Result<RemoteLock> {
        let owner = Owner::this();
        let stamp = acquire(folder, &owner, term)?;
        let state = Mutex::new(State { owner, stamp, held: Instant::now(), lost: false });
        let shared = Arc::new(Shared { folder: Arc::clone(folder), term, state });
        let (stop, stopped) = channel();
        let renewed = Arc::clone(&shared);
        let renew = move || {
            while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(renewed.term / BEATS) {
                match renewed.renew() {
                    // Told of when something is to be written.
                    Err(_) if renewed.state().lost => return,
                    Err(error) => warn!("{error:#}"),
                    Ok(()) => {}
                }
            }
        };
        let thread = thread::Builder::new().name("bucket lock".into()).spawn(renew);
        let thread = thread.context("cannot start the thread of the lock")?;
        Ok(RemoteLock { shared, thread: Some((stop, thread)) })
    }

    /// What says before something is written whether the lock is still held.
    pub fn holder(&self) -> Holder {
        Holder(Arc::clone(&self.shared))
    }
}

/// Knows whether a lock is held.
#[derive(Clone, Debug)]
pub struct Holder(Arc<Shared>);

impl Holder {
    /// Writes the lock anew, so that it is held at this moment.
    ///
    /// # Errors
    /// If another has it, or the bucket cannot be written.
    pub fn confirm(&self) -> Result<()> {
        self.0.renew()
    }

    /// Whether another is known to have the lock.
    pub fn is_lost(&self) -> bool {
        self.0.state().lost
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn renew(&self) -> Result<()> {
        let mut state = self.state();
        let url = self.folder.url();
        if !state.lost {
            let owner = Owner { beat: state.owner.beat + 1, ..state.owner.clone() };
            match self.folder.bucket().replace(&self.folder.key(NAME), &state.stamp, &bytes(&owner)?) {
                Ok(stamp) => {
                    (state.owner, state.stamp, state.held) = (owner, stamp, Instant::now());
                    return Ok(());
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => state.lost = true,
                Err(error) => {
                    let silent =
                        format!("cannot renew the lock, last held {} s ago,", state.held.elapsed().as_secs());
                    let what = silent.trim_start_matches("cannot ");
                    return Err(error).with_context(|| self.folder.failure(what, NAME));
                }
            }
        }
        bail!(
            Failure::storage(format!("{url} is another run's by now: this one was not heard of for too long"))
                .help("nothing more is saved there; see that no second run was started in it, and go on with --resume")
        )
    }
}

impl Drop for RemoteLock {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.thread.take() {
            let _ = stop.send(());
            let _ = thread.join();
        }
        // Only what is ours is removed: it is so at the moment of this.
        if self.shared.renew().is_ok() {
            let _ = self.shared.folder.bucket().remove(&[self.shared.folder.key(NAME)]);
        }
    }
}
