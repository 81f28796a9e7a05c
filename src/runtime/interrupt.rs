//! Long work between two steps of training that a signal ends: between its parts it asks whether to go on.
use super::processes::ProcessGroup;
use crate::util::error::{Code, Failure};
use crate::util::signals::{self, Stop};
use anyhow::{Result, bail};
use std::sync::{Arc, Mutex, PoisonError};

/// Who may end the work of a runtime; nobody at first. Clones are ended together.
#[derive(Clone, Debug, Default)]
pub struct Interrupt(Arc<Mutex<Option<Stop>>>);

impl Interrupt {
    /// From now on the work ends where `stop` was asked to; with `None`, nobody ends it.
    pub fn set(&self, stop: Option<Stop>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = stop;
    }

    fn number(&self) -> u64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map_or(0, Stop::number)
    }

    /// Whether to go on, for a process by itself. Of several, none may leave what all compute together: they go on.
    ///
    /// # Errors
    /// With [`Code::Stopped`] when a signal asked to stop.
    pub fn check(&self, processes: usize) -> Result<()> {
        if processes == 1 { go_on(self.number()) } else { Ok(()) }
    }

    /// [`Interrupt::check`] for all processes together, which must all ask: it ends for all once it ends for one.
    ///
    /// # Errors
    /// As there; also when the devices fail.
    pub fn check_all(&self, processes: &ProcessGroup) -> Result<()> {
        go_on(processes.gather(self.number())?.into_iter().max().unwrap_or(0))
    }
}

fn go_on(signal: u64) -> Result<()> {
    match signals::name(signal) {
        Some(signal) => bail!(Failure::new(Code::Stopped, signal)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::code;

    #[test]
    fn work_ends_once_its_signal_came() {
        let (interrupt, stop) = (Interrupt::default(), Stop::default());
        let clone = interrupt.clone();
        stop.ask();
        interrupt.check(1).unwrap();
        clone.set(Some(stop));
        let error = interrupt.check(1).unwrap_err();
        assert_eq!((code(&error), error.to_string()), (Code::Stopped, "SIGTERM".into()));
        interrupt.check(2).unwrap();
        clone.set(None);
        interrupt.check(1).unwrap();
    }
}
