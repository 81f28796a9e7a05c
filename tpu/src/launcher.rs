//! What Cloud TPU's environment says of the slice that this host is part of.
//!
//! The plugin reads the same variables and finds the processes on the other hosts by itself, before its client exists:
//! nothing here connects to anybody. It serves to wait long enough, and to say who is missing.
use crate::error::Error;
use std::time::Duration;

/// The hosts of a slice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// This host among them (`TPU_WORKER_ID`).
    pub worker: usize,
    /// Their names (`TPU_WORKER_HOSTNAMES`), in the order of their numbers.
    pub hosts: Vec<String>,
}

/// The slice that the environment tells of, if it does: on GKE it always does; a TPU VM may have it from the metadata
/// server alone.
pub fn slice() -> Option<Slice> {
    let read = |name: &str| std::env::var(name).ok();
    parse(read("TPU_WORKER_ID").as_deref(), read("TPU_WORKER_HOSTNAMES").as_deref())
}

fn parse(worker: Option<&str>, hosts: Option<&str>) -> Option<Slice> {
    let hosts: Vec<String> =
        hosts?.split(',').map(|h| h.trim().to_owned()).filter(|h| !h.is_empty()).collect();
    let worker = worker.and_then(|w| w.trim().parse().ok()).unwrap_or(0);
    (!hosts.is_empty()).then_some(Slice { worker, hosts })
}

/// The time that a client's devices have to answer: a minute on one host; five where processes on others may still be
/// starting, which is also so where the environment does not tell.
pub fn init_timeout() -> Duration {
    Duration::from_secs(match slice() {
        Some(slice) if slice.hosts.len() == 1 => 60,
        _ => 300,
    })
}

/// The launcher that started this process among several, and how many, if one did: for platforms whose plugins do not
/// find each other.
pub fn detected_launcher() -> Option<(&'static str, usize)> {
    let variables =
        [("Slurm", "SLURM_STEP_NUM_TASKS"), ("Open MPI", "OMPI_COMM_WORLD_SIZE"), ("MPICH", "PMI_SIZE")];
    variables
        .into_iter()
        .find_map(|(name, variable)| Some((name, std::env::var(variable).ok()?.parse().ok()?)))
}

impl Slice {
    /// The error of a slice that did not come together in time.
    pub(crate) fn incomplete(&self, seconds: u64) -> Error {
        let others = self.hosts.iter().enumerate().filter(|(number, _)| *number != self.worker);
        let others: Vec<String> = others.map(|(number, name)| format!("{number} ({name})")).collect();
        let missing = format!(
            "one or more of {}: start the same command on each of the {} hosts",
            others.join(", "),
            self.hosts.len()
        );
        Error::Peers { process: self.worker, seconds, missing }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_counted_and_the_missing_named() {
        assert_eq!(parse(Some("1"), None), None);
        assert_eq!(parse(None, Some("")), None);
        let one = Slice { worker: 0, hosts: vec!["localhost".into()] };
        assert_eq!(parse(None, Some("localhost")), Some(one));
        let three = parse(Some("1"), Some("a, b,c")).unwrap();
        assert_eq!((three.worker, three.hosts.len()), (1, 3));
        let error = three.incomplete(300);
        assert_eq!(error.kind(), crate::Kind::Peers);
        assert_eq!(
            error.to_string(),
            "process 1 waited 300 s for the others, and in vain for one or more of 0 (a), 2 (c): start the same \
             command on each of the 3 hosts"
        );
    }
}
