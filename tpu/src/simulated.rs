//! Several processes in one: engines that each have a part of one client's devices, and run programs together.
//!
//! Nobody but tests needs it: it puts the code that runs on each host of a slice through all its steps where there is
//! one host, with the arithmetic and the collectives of the plugin.
use crate::error::Error;
use crate::pjrt::buffer::Buffer;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The arguments of one process's devices: `[device][input]`.
type Rows = Vec<Vec<Arc<Buffer>>>;
/// What a run gives to one process: `[device][output]`.
type Outputs = Result<Vec<Vec<Buffer>>, Error>;

/// Where processes meet for a run.
pub(crate) struct Rendezvous {
    state: Mutex<State>,
    changed: Condvar,
    deadline: Duration,
}

struct State {
    /// Who came to the run that is gathering: the program and the arguments.
    came: Vec<Option<(String, Rows)>>,
    /// What the last run gave to those who have not left it.
    results: Vec<Option<Outputs>>,
}

/// One process's place at a rendezvous.
#[derive(Clone)]
pub(crate) struct Rank {
    pub rendezvous: Arc<Rendezvous>,
    pub process: usize,
}

impl Rendezvous {
    pub(crate) fn new(processes: usize, deadline: Duration) -> Self {
        let state = State {
            came: (0..processes).map(|_| None).collect(),
            results: (0..processes).map(|_| None).collect(),
        };
        Rendezvous { state: Mutex::new(state), changed: Condvar::new(), deadline }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rank {
    /// Waits until every process has come with its arguments; the last to come runs the program on all of them. Each
    /// gets the outputs of its own devices.
    pub(crate) fn together(
        &self,
        program: &str,
        rows: Rows,
        run: impl FnOnce(Rows) -> Result<Vec<Vec<Buffer>>, Error>,
    ) -> Outputs {
        let (end, mut state) = (Instant::now() + self.rendezvous.deadline, self.rendezvous.lock());
        state.came[self.process] = Some((program.to_owned(), rows));
        if state.came.iter().all(Option::is_some) {
            let all: Vec<(String, Rows)> = state.came.iter_mut().filter_map(Option::take).collect();
            let counts: Vec<usize> = all.iter().map(|(_, rows)| rows.len()).collect();
            let other = all.iter().position(|(name, _)| name != program);
            let outputs = match other {
                None => run(all.into_iter().flat_map(|(_, rows)| rows).collect()),
                Some(other) => Err(self.apart(format!("process {other}, which runs {}", all[other].0))),
            };
            state.results = match outputs {
                Ok(outputs) => {
                    let mut rest = outputs.into_iter();
                    counts.iter().map(|count| Some(Ok(rest.by_ref().take(*count).collect()))).collect()
                }
                Err(error) => {
                    let text = error.to_string();
                    let told = |_| Some(Err(self.apart(text.clone())));
                    let mut results: Vec<_> = counts.iter().map(told).collect();
                    results[self.process] = Some(Err(error));
                    results
                }
            };
            self.rendezvous.changed.notify_all();
        }
        loop {
            if let Some(result) = state.results[self.process].take() {
                return result;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                state.came[self.process] = None;
                let absent = (0..state.came.len()).filter(|p| *p != self.process && state.came[*p].is_none());
                let absent: Vec<String> = absent.map(|p| p.to_string()).collect();
                return Err(self.apart(format!("process {}", absent.join(", "))));
            }
            state =
                self.rendezvous.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn apart(&self, missing: String) -> Error {
        Error::Peers { process: self.process, seconds: self.rendezvous.deadline.as_secs(), missing }
    }
}
