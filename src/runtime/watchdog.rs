//! A deadline for what a process waits for: devices, other processes, a disk. Where it passes, the process says what it
//! waited for and ends, so that whoever started it can start it again: a wait inside of a plugin cannot be ended otherwise.
use crate::util::error::Code;
use crate::util::text::duration;
use signal_hook::low_level;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tracing::error;

/// How often the watchdog looks.
const LOOK: Duration = Duration::from_millis(500);

/// What is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// In words: `step 12 on the devices`.
    pub what: String,
    /// How long it may take.
    pub limit: Duration,
}

#[derive(Debug)]
struct Waiting {
    wait: Wait,
    since: Instant,
}

/// Watches one wait at a time.
#[derive(Debug)]
pub struct Watchdog {
    waiting: Arc<Mutex<Option<Waiting>>>,
    thread: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Watchdog {
    /// One that ends the process, which is called `who` in what it says.
    ///
    /// # Errors
    /// When no thread can be started.
    pub fn start(who: String) -> std::io::Result<Watchdog> {
        Watchdog::with(move |wait, code| {
            let took = duration(wait.limit.as_secs_f64());
            error!(event = "hung", "{who} waited {took} for {}, and ends here; start it again", wait.what);
            // Not `exit`: what the plugin does then could hang as well.
            low_level::exit(code as i32)
        })
    }

    /// One that does `late` once, where a deadline passed.
    fn with(late: impl FnOnce(&Wait, Code) + Send + 'static) -> std::io::Result<Watchdog> {
        let (stop, stopped) = channel();
        let waiting = Arc::new(Mutex::new(None));
        let watched = waiting.clone();
        let watch = thread::Builder::new().name("watchdog".into());
        let thread = watch.spawn(move || watch_over(&watched, &stopped, late))?;
        Ok(Watchdog { waiting, thread: Some((stop, thread)) })
    }

    /// Does what may take so long, `what` being made only where it is told of. A limit of zero is none.
    pub fn wait<T>(&self, limit: Duration, what: impl FnOnce() -> String, work: impl FnOnce() -> T) -> T {
        if limit.is_zero() {
            return work();
        }
        let now = Waiting { wait: Wait { what: what(), limit }, since: Instant::now() };
        let before = self.lock().replace(now);
        let result = work();
        *self.lock() = before;
        result
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn watch_over(waiting: &Mutex<Option<Waiting>>, stopped: &Receiver<()>, late: impl FnOnce(&Wait, Code)) {
    loop {
        match stopped.recv_timeout(LOOK) {
            Err(RecvTimeoutError::Timeout) => {}
            _ => return,
        }
        let waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Waiting { wait, since }) = &*waiting
            && since.elapsed() > wait.limit
        {
            let wait = wait.clone();
            drop(waiting);
            return late(&wait, Code::Peers);
        }
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.thread.take() {
            let _ = stop.send(());
            // It ends at once: it does nothing but look.
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_that_takes_too_long_is_named_and_others_are_not() {
        let (told, heard) = channel();
        let dog = Watchdog::with(move |wait, code| told.send((wait.clone(), code)).unwrap()).unwrap();
        let short = Duration::from_millis(100);
        dog.wait(Duration::ZERO, || "nothing".into(), || thread::sleep(2 * LOOK));
        dog.wait(Duration::from_secs(60), || "a batch".into(), || thread::sleep(2 * LOOK));
        thread::sleep(2 * LOOK);
        assert!(heard.try_recv().is_err());
        let inner = || dog.wait(Duration::from_secs(60), || "a part".into(), || ());
        dog.wait(
            short,
            || "step 12 on the devices".into(),
            || {
                inner();
                let (wait, code) = heard.recv_timeout(Duration::from_secs(20)).unwrap();
                assert_eq!(
                    (wait.what.as_str(), wait.limit, code),
                    ("step 12 on the devices", short, Code::Peers)
                );
            },
        );
    }
}
