//! What a run has logged so far, read from its `metrics.jsonl`.
use crate::util::disk;
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// The most bytes of a line of metrics.
const LINE_LIMIT: u64 = 1 << 20;

/// A line of metrics.
struct Line {
    step: u64,
    /// Whether it is of training, not of an evaluation.
    training: bool,
    numbers: Map<String, Value>,
}

/// Shows every whole line of a step up to `last`; none where there is no file.
fn each_line(path: &Path, last: u64, mut show: impl FnMut(Line)) -> Result<()> {
    if !disk::exists(path)? {
        return Ok(());
    }
    let file = disk::open_file(path).with_context(|| disk::io_failure(path, "read"))?;
    let (mut lines, mut line) = (BufReader::new(file), vec![]);
    loop {
        line.clear();
        let n = lines.by_ref().take(LINE_LIMIT).read_until(b'\n', &mut line);
        if n.with_context(|| disk::io_failure(path, "read"))? == 0 {
            return Ok(());
        }
        // A run that was killed may have left half a line.
        let Ok(Value::Object(numbers)) = serde_json::from_slice(&line) else { continue };
        let step = numbers.get("step").and_then(Value::as_u64).filter(|step| *step <= last);
        // A line of training has a speed.
        let training = numbers.contains_key("steps_per_s");
        if let Some(step) = step {
            show(Line { step, training, numbers });
        }
    }
}

/// The last evaluation of each number up to a step, and the step that it was made after; nothing where there is no file.
///
/// # Errors
/// When the file cannot be read.
pub fn last_evaluations(path: &Path, last: u64) -> Result<BTreeMap<String, (f64, u64)>> {
    let mut found = BTreeMap::new();
    each_line(path, last, |line| {
        for (name, value) in line.numbers.into_iter().filter(|(name, _)| !line.training && name.contains('/'))
        {
            if let Some(value) = value.as_f64() {
                found.insert(name, (value, line.step));
            }
        }
    })?;
    Ok(found)
}

/// Every number of a run over its steps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// Of training lines: `loss`, `grad_norm`, `lr`, ... as (step, value), by step.
    pub training: BTreeMap<String, Vec<(u64, f64)>>,
    /// Of evaluations: `validation/loss`, `shapes/overall`, ...
    pub evaluations: BTreeMap<String, Vec<(u64, f64)>>,
    /// Seconds of training, compiling and evaluations left out.
    pub seconds: f64,
    /// The last step that was logged.
    pub step: u64,
}

impl History {
    /// Reads the metrics of a run up to the step `last`; nothing where there is no file. Of a step that was trained twice,
    /// the second counts.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(path: &Path, last: u64) -> Result<History> {
        type Curves = BTreeMap<String, BTreeMap<u64, f64>>;
        let (mut training, mut evaluations) = (Curves::new(), Curves::new());
        let mut history = History::default();
        each_line(path, last, |line| {
            history.step = history.step.max(line.step);
            let time = line.numbers.get("time").and_then(Value::as_f64);
            history.seconds = history.seconds.max(time.unwrap_or(0.0));
            let curves = if line.training { &mut training } else { &mut evaluations };
            for (name, value) in line.numbers {
                if let (Some(value), false) = (value.as_f64(), ["step", "time"].contains(&name.as_str())) {
                    curves.entry(name).or_default().insert(line.step, value);
                }
            }
        })?;
        let lists = |curves: Curves| {
            curves.into_iter().map(|(name, curve)| (name, curve.into_iter().collect())).collect()
        };
        Ok(History { training: lists(training), evaluations: lists(evaluations), ..history })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curves_of_training_and_of_evaluations() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("metrics.jsonl");
        assert_eq!(History::read(&path, 15).unwrap(), History::default());
        let text = "{\"step\":5,\"time\":2.5,\"loss\":0.5,\"lr\":null,\"steps_per_s\":2.0}\n\
                    {\"step\":5,\"time\":2.5,\"shapes/overall\":0.25}\n\
                    half a line\n\
                    {\"step\":10,\"time\":5.0,\"loss\":0.25,\"steps_per_s\":2.0}\n\
                    {\"step\":10,\"time\":5.5,\"loss\":0.125,\"steps_per_s\":2.0}\n\
                    {\"step\":10,\"time\":5.5,\"shapes/overall\":0.75}\n{\"step\":15,\"time\":7.5}\n{\"step\":10,\"ti";
        std::fs::write(&path, text).unwrap();
        let history = History::read(&path, 10).unwrap();
        assert_eq!(history.training["loss"], [(5, 0.5), (10, 0.125)]);
        assert_eq!(history.training.keys().collect::<Vec<_>>(), ["loss", "steps_per_s"]);
        assert_eq!(history.evaluations["shapes/overall"], [(5, 0.25), (10, 0.75)]);
        assert_eq!((history.seconds, history.step), (5.5, 10));
        assert_eq!(
            last_evaluations(&path, 7).unwrap(),
            BTreeMap::from([("shapes/overall".into(), (0.25, 5))])
        );
    }
}
