//! The processes of a run, one on each host: which of them this is, and how they come to know of each other.
//!
//! They share devices and a folder, nothing else: what one has to tell the others goes through a program over all
//! devices, like everything that they compute together. All must therefore ask the same questions in the same order. A
//! single process is a group of one, and asks nobody.
use crate::util::error::{Code, Failure};
use anyhow::{Context, Result, bail};
use graphs::functions::{GATHERED, gather};
use graphs::hlo::module::lower;
use graphs::types::{DType, Mesh, Rules, Sharding, Type};
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use tpu::array::{Fetch, HostArray, Sharded};
use tpu::engine::{Engine, Executable, Input};

/// The processes of a run, as one of them sees them.
pub struct ProcessGroup {
    engine: Engine,
    /// Programs that put arrays together, by what they take.
    programs: Mutex<Vec<(Type, Sharding, Executable)>>,
}

/// A word of each process, on its way to this one.
struct Words {
    fetch: Option<Fetch>,
    mine: u64,
}

impl ProcessGroup {
    /// Those who share the devices of an engine.
    pub fn new(engine: &Engine) -> ProcessGroup {
        ProcessGroup { engine: engine.clone(), programs: Mutex::default() }
    }

    /// The number of this process.
    pub fn process(&self) -> usize {
        self.engine.process()
    }

    /// How many processes there are.
    pub fn processes(&self) -> usize {
        self.engine.processes()
    }

    /// Whether this is the process that writes logs, images and metrics.
    pub fn is_first(&self) -> bool {
        self.process() == 0
    }

    /// Waits for all processes, and fails on all of them if `result` is an error on one.
    ///
    /// # Errors
    /// The error itself where it is; elsewhere that some process could not do `what`, with their numbers.
    pub fn all_ok<T>(&self, what: &str, result: Result<T>) -> Result<T> {
        let words = self.gather(u64::from(result.is_err()))?;
        let result = result?;
        let failed: Vec<String> =
            words.iter().enumerate().filter(|(_, word)| **word != 0).map(|(p, _)| p.to_string()).collect();
        if failed.is_empty() {
            return Ok(result);
        }
        let text = format!("process {} could not {what}", failed.join(", "));
        bail!(Failure::new(Code::Peers, text).help("its own log says why"))
    }

    /// Fails, on all processes, unless all hold the same `what`.
    ///
    /// # Errors
    /// With the numbers of those that differ from process 0.
    pub fn assert_equal(&self, what: &str, bytes: &[u8]) -> Result<()> {
        let hash = blake3::hash(bytes);
        let mut word = [0; 8];
        word.copy_from_slice(&hash.as_bytes()[..8]);
        let words = self.gather(u64::from_le_bytes(word))?;
        let other = words.iter().enumerate().filter(|(_, word)| Some(*word) != words.first());
        let other: Vec<String> = other.map(|(process, _)| process.to_string()).collect();
        if other.is_empty() {
            return Ok(());
        }
        let text = format!("process {} has another {what} than process 0", other.join(", "));
        bail!(
            Failure::input(text).help(
                "start the same binary with the same command on hosts of one kind that share their files"
            )
        )
    }

    /// A word of each process, by number.
    ///
    /// # Errors
    /// When the devices fail.
    pub fn gather(&self, word: u64) -> Result<Vec<u64>> {
        let words = self.start(word)?;
        self.land(words)
    }

    /// An array as a whole, wherever its slices are.
    ///
    /// # Errors
    /// When the devices fail.
    pub fn all_gather(&self, array: &Sharded) -> Result<HostArray> {
        if array.is_whole() {
            return Ok(array.get()?);
        }
        Ok(self.put_together(array)?.get()?)
    }

    /// Sends a word to the others; does not wait for theirs.
    fn start(&self, mine: u64) -> Result<Words> {
        if self.processes() == 1 {
            return Ok(Words { fetch: None, mine });
        }
        let mesh = self.engine.mesh();
        let ty = Type::new(DType::U32, [mesh.len(), 2]);
        let all = mesh.mesh().axes().iter().map(|(name, _)| name.clone()).collect();
        let sharding = Sharding { dims: vec![all, vec![]] };
        let halves: Vec<u8> =
            [mine as u32, (mine >> 32) as u32].iter().flat_map(|w| w.to_le_bytes()).collect();
        let make = &mut |_: &tpu::sharding::Region| Ok::<_, tpu::Error>(halves.clone());
        let words = self.engine.put_with("words", &ty, &sharding, make)?;
        Ok(Words { fetch: Some(self.put_together(&words)?.fetch()?), mine })
    }

    fn land(&self, words: Words) -> Result<Vec<u64>> {
        let Some(fetch) = words.fetch else { return Ok(vec![words.mine]) };
        let halves = fetch.wait()?.to_vec::<u32>()?;
        let owners = self.engine.mesh().owners();
        // Any device of a process has its word.
        let word = |process: usize| {
            let position = (0..self.engine.mesh().len()).find(|p| owners.of(*p) == process)?;
            Some(u64::from(halves[2 * position]) | u64::from(halves[2 * position + 1]) << 32)
        };
        (0..self.processes()).map(|p| word(p).with_context(|| format!("process {p} has no device"))).collect()
    }

    fn put_together(&self, parts: &Sharded) -> Result<Sharded> {
        let mut programs = self.programs.lock().unwrap_or_else(PoisonError::into_inner);
        let known = programs.iter().position(|(ty, s, _)| ty == parts.ty() && s == parts.sharding());
        let index = match known {
            Some(index) => index,
            None => {
                let (ty, sharding) = (parts.ty().clone(), parts.sharding().clone());
                let program = lower(&gather(&ty)?, self.mesh(), &rules(&sharding))?;
                let program =
                    self.engine.compile(&program).context("cannot compile the gathering of an array")?;
                programs.push((ty, sharding, program));
                programs.len() - 1
            }
        };
        Ok(programs[index].2.run(vec![Input::Keep(parts)])?.remove(0))
    }

    fn mesh(&self) -> &Mesh {
        self.engine.mesh().mesh()
    }
}

/// The rules by which the axes of what is gathered are split as `sharding` says.
fn rules(sharding: &Sharding) -> Rules {
    let rule = |(name, axes): (&&str, &Vec<String>)| (name.to_string(), axes.clone());
    Rules::new(GATHERED.iter().zip(&sharding.dims).map(rule))
}

/// Why a process wants a run to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndVote {
    /// The signal of this number asked it to.
    Signal(u64),
    /// It cannot go on, and would end with this code.
    Failed(Code),
}

impl EndVote {
    const FAILED: u64 = 1 << 16;

    /// The word that stands for a vote; 0 for none.
    fn word(vote: Option<EndVote>) -> u64 {
        match vote {
            None => 0,
            Some(EndVote::Signal(number)) => number,
            Some(EndVote::Failed(code)) => EndVote::FAILED | code as u64,
        }
    }

    fn of(word: u64) -> Option<EndVote> {
        let code = || Code::ALL.into_iter().find(|code| *code as u64 == word ^ EndVote::FAILED);
        match word {
            0 => None,
            signal if signal < EndVote::FAILED => Some(EndVote::Signal(signal)),
            _ => Some(EndVote::Failed(code().unwrap_or(Code::Input))),
        }
    }
}

/// That a run ends, and why: the same for all of its processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The process whose vote it is; of several the first that failed, else the first.
    pub process: usize,
    /// Its vote.
    pub vote: EndVote,
}

/// What processes vote on at every step, so that all do the same at the same step: whether one wants to end.
///
/// A vote is read some steps after it was cast, like the metrics of its step: the devices never wait for it.
pub struct EndVotes {
    lag: usize,
    cast: VecDeque<Words>,
}

impl EndVotes {
    /// Votes that are read `lag` steps later; at once in a group of one.
    pub fn new(processes: &ProcessGroup, lag: usize) -> EndVotes {
        EndVotes { lag: if processes.processes() == 1 { 0 } else { lag }, cast: VecDeque::new() }
    }

    /// Casts this process's vote, and gives what all agree on by the votes that are read now.
    ///
    /// # Errors
    /// When the devices fail.
    pub fn cast(&mut self, processes: &ProcessGroup, vote: Option<EndVote>) -> Result<Option<Agreed>> {
        self.cast.push_back(processes.start(EndVote::word(vote))?);
        if self.cast.len() <= self.lag { Ok(None) } else { self.read(processes) }
    }

    /// What all agree on by the votes that were cast and not read.
    ///
    /// # Errors
    /// When the devices fail.
    pub fn rest(&mut self, processes: &ProcessGroup) -> Result<Option<Agreed>> {
        while !self.cast.is_empty() {
            if let Some(agreed) = self.read(processes)? {
                return Ok(Some(agreed));
            }
        }
        Ok(None)
    }

    /// Reads the oldest votes.
    fn read(&mut self, processes: &ProcessGroup) -> Result<Option<Agreed>> {
        let Some(words) = self.cast.pop_front() else { return Ok(None) };
        let votes = processes.land(words)?.into_iter().enumerate();
        let votes = votes.filter_map(|(process, word)| Some(Agreed { process, vote: EndVote::of(word)? }));
        Ok(votes.min_by_key(|agreed| (matches!(agreed.vote, EndVote::Signal(_)), agreed.process)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn votes_are_words() {
        let all = Code::ALL.map(EndVote::Failed).into_iter().chain([2, 15].map(EndVote::Signal));
        for vote in all.map(Some).chain([None]) {
            assert_eq!(EndVote::of(EndVote::word(vote)), vote);
        }
    }
}
