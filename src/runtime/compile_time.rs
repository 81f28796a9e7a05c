//! The time that programs took to compile, told apart from that of the work itself.
use crate::util::text::count;
use std::ops::{Add, Sub};
use std::sync::{Arc, Mutex, PoisonError};
use tpu::engine::{CacheOutcome, Executable};

/// Programs made ready, and the time that took.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CompileTime {
    /// Those that were compiled, and read from no cache.
    pub compiled: usize,
    /// Seconds of compiling them.
    pub seconds: f64,
    /// Seconds of all that was not the work itself: of compiling and of reading from the cache.
    pub waited: f64,
}

impl Sub for CompileTime {
    type Output = CompileTime;

    fn sub(self, before: CompileTime) -> CompileTime {
        CompileTime {
            compiled: self.compiled - before.compiled,
            seconds: self.seconds - before.seconds,
            waited: self.waited - before.waited,
        }
    }
}

impl Add for CompileTime {
    type Output = CompileTime;

    fn add(self, more: CompileTime) -> CompileTime {
        CompileTime {
            compiled: self.compiled + more.compiled,
            seconds: self.seconds + more.seconds,
            waited: self.waited + more.waited,
        }
    }
}

impl CompileTime {
    /// ` (compiled 2 programs in 5.1 s)`; nothing where none was compiled.
    pub fn shown(&self) -> String {
        match self.compiled {
            0 => String::new(),
            n => format!(" (compiled {} in {:.1} s)", count(n, "program"), self.seconds),
        }
    }
}

/// Counts programs as they are made ready. Clones count together.
#[derive(Clone, Debug, Default)]
pub struct CompileClock(Arc<Mutex<CompileTime>>);

impl CompileClock {
    /// One more program.
    pub fn add(&self, program: &Executable) {
        let mut time = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        time.waited += program.seconds();
        if !matches!(program.cache(), CacheOutcome::Hit | CacheOutcome::Aot) {
            time.compiled += 1;
            time.seconds += program.seconds();
        }
    }

    /// All programs so far.
    pub fn read(&self) -> CompileTime {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compile_time_is_told_where_there_is_some() {
        let at = |compiled, seconds| CompileTime { compiled, seconds, waited: seconds };
        assert_eq!((at(3, 7.25) - at(3, 7.25)).shown(), "");
        assert_eq!((at(3, 7.25) - at(1, 2.0)).shown(), " (compiled 2 programs in 5.2 s)");
        assert_eq!(at(1, 0.5).shown(), " (compiled 1 program in 0.5 s)");
    }
}
