//! Being asked to stop: the first SIGINT or SIGTERM asks, the second ends the process at once; SIGHUP asks.
use super::error::Code;
use anyhow::{Context, Result};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGXFSZ};
use signal_hook::{flag, low_level};
use std::fs;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Whether somebody asked the process to stop. Loops look at it once per step.
#[derive(Clone, Debug, Default)]
pub struct Stop {
    signal: Arc<AtomicUsize>,
}

impl Stop {
    /// Listens for SIGINT, SIGTERM and SIGHUP from the first call on; what was heard once, every later call knows. After
    /// SIGINT or SIGTERM the next of these ends the process with 128 + its number, whatever is under way: everything on disk
    /// is written aside first, so nothing is torn. SIGHUP, which a terminal sends that is closed, only asks, for it may come
    /// twice; under `nohup` it does nothing.
    pub fn listen() -> Result<Stop> {
        // One for the process: of two that listen, the first would take a signal from the second's work.
        static LISTENING: OnceLock<Stop> = OnceLock::new();
        if let Some(stop) = LISTENING.get() {
            return Ok(stop.clone());
        }
        let stop = Stop::default();
        let again = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM] {
            // In this order: the first signal finds `again` unset, passes on, and sets it.
            flag::register_conditional_shutdown(signal, 128 + signal, again.clone())
                .and_then(|_| flag::register(signal, again.clone()))
                .and_then(|_| flag::register_usize(signal, stop.signal.clone(), signal as usize))
                .with_context(|| format!("cannot listen for signal {signal}"))?;
        }
        if !is_ignored(SIGHUP) {
            flag::register_usize(SIGHUP, stop.signal.clone(), SIGHUP as usize)
                .context("cannot listen for signal 1")?;
        }
        Ok(LISTENING.get_or_init(|| stop).clone())
    }

    /// The name of the signal that asked to stop, if one did.
    pub fn requested(&self) -> Option<&'static str> {
        name(self.number())
    }

    /// The number of the signal that asked to stop, 0 for none.
    pub fn number(&self) -> u64 {
        self.signal.load(Ordering::Relaxed) as u64
    }

    /// Asks to stop, as SIGTERM does.
    pub fn ask(&self) {
        self.signal.store(SIGTERM as usize, Ordering::Relaxed);
    }
}

/// Ends the process some time after a signal asked it to stop, while it does what it cannot leave, such as compiling; until it
/// is dropped.
#[derive(Debug)]
pub struct LateExit(Option<(Sender<()>, JoinHandle<()>)>);

impl LateExit {
    /// How long the process has to come back after the signal.
    const GRACE: Duration = Duration::from_secs(10);

    /// Watches a process whose work is safe, as `saved` says: `saved at step 40`.
    pub fn after_signal(stop: &Stop, saved: String) -> LateExit {
        LateExit::with(stop.clone(), LateExit::GRACE, move |signal| {
            tracing::warn!("{signal}: {saved}; what was under way is given up");
            // Not `exit`: the plugin is at work, and would be taken down under its own threads.
            low_level::exit(Code::Stopped as i32)
        })
    }

    fn with(stop: Stop, grace: Duration, end: impl FnOnce(&'static str) + Send + 'static) -> LateExit {
        let (done, heard) = channel();
        let watch = thread::Builder::new().name("late-exit".into()).spawn(move || {
            let mut since = None;
            while let Err(RecvTimeoutError::Timeout) = heard.recv_timeout(Duration::from_millis(100)) {
                if let Some(signal) = stop.requested()
                    && since.get_or_insert_with(Instant::now).elapsed() > grace
                {
                    return end(signal);
                }
            }
        });
        // Without a thread for it, the process ends when its work does.
        LateExit(watch.ok().map(|watch| (done, watch)))
    }
}

impl Drop for LateExit {
    fn drop(&mut self) {
        if let Some((done, watch)) = self.0.take() {
            let _ = done.send(());
            let _ = watch.join();
        }
    }
}

/// Lets this process outlive SIGXFSZ, which a file gets that grows past the limit of its user (`ulimit -f`): the write is an
/// error then. Programs that it starts are not touched.
pub fn outlive_file_limit() {
    // Where it cannot be, the limit ends the process as it did.
    let _ = flag::register(SIGXFSZ, Arc::default());
}

/// Whether who started this process had it ignore a signal, as `nohup` does.
fn is_ignored(signal: i32) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask >> (signal - 1) & 1 == 1)
}

/// The name of the signal with a number; `None` for 0.
pub fn name(number: u64) -> Option<&'static str> {
    match i32::try_from(number) {
        Ok(0) => None,
        Ok(SIGINT) => Some("SIGINT"),
        Ok(SIGHUP) => Some("SIGHUP"),
        _ => Some("SIGTERM"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Signals themselves are sent to a process of their own, by tests/signals.rs: here they would stop other tests.
    #[test]
    fn who_asks_has_a_name() {
        let stop = Stop::default();
        assert_eq!((stop.requested(), stop.number()), (None, 0));
        stop.clone().ask();
        assert_eq!((stop.requested(), stop.number()), (Some("SIGTERM"), 15));
        assert_eq!([0, 1, 2, 15].map(name), [None, Some("SIGHUP"), Some("SIGINT"), Some("SIGTERM")]);
    }

    #[test]
    fn who_does_not_come_back_after_a_signal_is_ended() {
        let (stop, (told, heard)) = (Stop::default(), channel());
        let late = |stop: &Stop| {
            let told = told.clone();
            LateExit::with(stop.clone(), Duration::from_millis(50), move |signal| told.send(signal).unwrap())
        };
        drop(late(&stop));
        stop.ask();
        drop(late(&stop));
        assert!(heard.try_recv().is_err(), "who comes back is not");
        let _late = late(&stop);
        assert_eq!(heard.recv_timeout(Duration::from_secs(20)).unwrap(), "SIGTERM");
    }
}
