//! Being asked to stop: the first SIGINT or SIGTERM asks, the second ends the process at once.
use anyhow::{Context, Result};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

/// Whether somebody asked the process to stop. Loops look at it once per step.
#[derive(Clone, Debug, Default)]
pub struct Stop {
    signal: Arc<AtomicUsize>,
}

impl Stop {
    /// Listens for SIGINT and SIGTERM from the first call on; what was heard once, every later call knows. After the first of them the next one ends the process with
    /// 128 + its number, whatever is under way: everything on disk is written aside first, so nothing is torn.
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

/// The name of the signal with a number; `None` for 0.
pub fn name(number: u64) -> Option<&'static str> {
    match i32::try_from(number) {
        Ok(0) => None,
        Ok(SIGINT) => Some("SIGINT"),
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
        assert_eq!([0, 2, 15].map(name), [None, Some("SIGINT"), Some("SIGTERM")]);
    }
}
