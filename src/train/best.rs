//! Which checkpoint is the best so far: how the number of an evaluation that a config names becomes the score of its step.
use super::history::History;
use crate::checkpoint::Store;
use crate::config::{Best, Config};
use anyhow::Result;
use tracing::warn;

/// The number by which the best checkpoint is kept.
#[derive(Debug)]
pub(super) struct BestBy {
    name: String,
    best: Best,
}

impl BestBy {
    /// That of a config, if it names one. What the metrics of the run say of it up to step `first` is told to `store`.
    ///
    /// # Errors
    /// When the metrics cannot be read.
    pub fn of(config: &Config, store: &Store, first: u64) -> Result<Option<BestBy>> {
        let Some(name) = config.run.keep_best.clone() else { return Ok(None) };
        let by = BestBy { name, best: config.run.keep_best_is.unwrap_or(Best::Highest) };
        if first > 0 {
            let history = History::read(&config.run.dir.join("metrics.jsonl"), first)?;
            let values = history.evaluations.get(&by.name).into_iter().flatten();
            values.for_each(|(step, value)| store.rate(*step, by.score(*value)));
        }
        Ok(Some(by))
    }

    fn score(&self, value: f64) -> f64 {
        match self.best {
            Best::Highest => value,
            Best::Lowest => -value,
        }
    }

    /// Tells `store` what the evaluation called `evaluation` found after a step, if this is among it.
    pub fn tell(&self, store: &Store, step: u64, evaluation: &str, numbers: &[(String, f64)]) {
        if self.name.split_once('/').is_none_or(|(prefix, _)| prefix != evaluation) {
            return;
        }
        match numbers.iter().find(|(name, _)| *name == self.name) {
            Some((_, value)) => store.rate(step, self.score(*value)),
            None => {
                let there: Vec<&str> = numbers.iter().map(|(name, _)| &**name).collect();
                let (name, there) = (&self.name, there.join(", "));
                warn!(
                    "run.keep_best = {name:?} is not among what was evaluated, which keeps no checkpoint: {there}"
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkpoint::{Saved, Share, Snapshot};
    use crate::config::{Overlay, Override};
    use graphs::types::{DType, Type};
    use std::collections::BTreeMap;
    use std::path::Path;

    fn config(dir: &Path, sets: &[&str]) -> Config {
        let run = format!("run.dir={:?}", dir.display().to_string());
        let sets = Override::sets([&[&*run], sets].concat());
        Config::parse("a.toml", include_str!("../../configs/shapes.toml"), &sets, &Overlay::default())
            .unwrap()
    }

    fn snapshot(step: u64) -> Snapshot {
        Snapshot {
            step,
            tensors: vec![Saved::whole("step", Type::scalar(DType::S32), vec![0; 4])],
            config: String::new(),
            config_hash: String::new(),
            fingerprint: String::new(),
            notes: BTreeMap::new(),
        }
    }

    /// The steps that stay of a run whose evaluations find these values, resumed after the fourth.
    fn kept(sets: &[&str], name: &str) -> Vec<u64> {
        let dir = tempfile::tempdir().unwrap();
        let config = config(dir.path(), &[&[&*format!("run.keep_best={name:?}")], sets].concat());
        let values = [(1, 0.5), (2, 0.2), (3, 0.9), (4, 0.4), (5, 0.6), (6, 0.5)];
        let (prefix, _) = name.split_once('/').unwrap();
        let mut metrics = String::new();
        for half in [&values[..4], &values[4..]] {
            let mut store = Store::open(dir.path(), 1, Share::alone()).unwrap();
            let best = BestBy::of(&config, &store, half[0].0 - 1).unwrap().unwrap();
            for (step, value) in half {
                store.save(snapshot(*step)).unwrap();
                best.tell(&store, *step, prefix, &[("other/number".into(), 9.0), (name.into(), *value)]);
                best.tell(&store, *step, "other", &[("other/number".into(), 7.0)]);
                metrics += &format!("{{\"step\":{step},\"{name}\":{value}}}\n");
            }
            store.finish().unwrap();
            std::fs::write(dir.path().join("metrics.jsonl"), &metrics).unwrap();
        }
        let steps = std::fs::read_dir(dir.path().join("checkpoints")).unwrap();
        let step = |name: String| name.strip_prefix("step-").unwrap().parse().unwrap();
        let mut steps: Vec<u64> =
            steps.map(|entry| step(entry.unwrap().file_name().into_string().unwrap())).collect();
        steps.sort_unstable();
        steps
    }

    #[test]
    fn the_best_of_all_starts_of_a_run_stays() {
        assert_eq!(kept(&[], "shapes/overall"), [3, 6]);
        assert_eq!(kept(&[], "validation/loss"), [2, 6]);
        assert_eq!(kept(&[], "features/fd-effnetlite0"), [2, 6]);
        assert_eq!(kept(&["run.keep_best_is=lowest"], "shapes/overall"), [2, 6]);
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(dir.path(), 1, Share::alone()).unwrap();
        assert!(BestBy::of(&config(dir.path(), &[]), &store, 7).unwrap().is_none());
    }
}
