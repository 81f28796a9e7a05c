//! Which process of a run this is.
use std::sync::atomic::{AtomicUsize, Ordering};

static PROCESS: AtomicUsize = AtomicUsize::new(0);

/// Says which process of a run this is. All but process 0 log errors only, with their number.
pub fn set_number(number: usize) {
    PROCESS.store(number, Ordering::Relaxed);
}

/// The number of this process among those of a run: 0, until it is known.
pub fn number() -> usize {
    PROCESS.load(Ordering::Relaxed)
}

/// What begins a line on stderr, of a log or an error: `process 3: ` for all but process 0.
pub fn prefix() -> String {
    match number() {
        0 => String::new(),
        number => format!("process {number}: "),
    }
}
