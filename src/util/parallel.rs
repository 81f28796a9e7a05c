//! Work that falls into parts, on all cores.
use crate::util::error::{Code, Failure, message};
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// `f(0)` to `f(count - 1)`, made on all cores.
pub fn parallel<T: Send>(count: usize, f: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(count);
    if threads < 2 {
        return (0..count).map(f).collect();
    }
    let next = AtomicUsize::new(0);
    let work = || -> Vec<(usize, T)> {
        let mut made = Vec::new();
        loop {
            match next.fetch_add(1, Ordering::Relaxed) {
                i if i < count => made.push((i, f(i))),
                _ => return made,
            }
        }
    };
    let mut made: Vec<(usize, T)> = thread::scope(|scope| {
        // Where no more threads can be started, those that were, and this one, do it.
        let start = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let workers: Vec<_> = (1..threads).map_while(start).collect();
        let own = work();
        let done = workers.into_iter().map(|w| w.join().unwrap_or_else(|p| std::panic::resume_unwind(p)));
        done.flatten().chain(own).collect()
    });
    made.sort_unstable_by_key(|(i, _)| *i);
    made.into_iter().map(|(_, value)| value).collect()
}

/// That the system starts no thread to do something on: `write images on`.
pub fn no_thread(what: &str, error: io::Error) -> Failure {
    let reason = message(&error.into());
    Failure::new(Code::Input, format!("cannot start a thread to {what}: {reason}"))
        .help("`ulimit -u`, and pids.max of the container, limit how many there are; raise it or end other programs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_their_numbers() {
        for count in [0, 1, 2, 1000] {
            let slow_first = |i: usize| {
                if i == 0 {
                    thread::sleep(std::time::Duration::from_millis(2));
                }
                i * i
            };
            assert_eq!(parallel(count, slow_first), (0..count).map(|i| i * i).collect::<Vec<_>>());
        }
    }
}
