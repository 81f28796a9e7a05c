//! Whether this process may contact anybody.
use std::sync::atomic::{AtomicBool, Ordering};

static OFFLINE: AtomicBool = AtomicBool::new(false);

/// From now on, what would be fetched over a network is an error that says how to bring it by hand.
pub fn stay_offline() {
    OFFLINE.store(true, Ordering::Relaxed);
}

/// Whether [`stay_offline`] was called.
pub fn is_offline() -> bool {
    OFFLINE.load(Ordering::Relaxed)
}
