//! Steps whose update was not applied: told one by one, listed in a file of the run, and a budget of them.
use crate::util::append::AppendFile;
use crate::util::error::{Code, Failure};
use crate::util::text::{count, printable};
use anyhow::Result;
use graphs::optim::Outcome;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use tracing::warn;

/// The file in the run folder that lists them.
pub const FILE: &str = "skipped_steps.jsonl";
/// Steps that the budget is of.
const WINDOW: u64 = 100;
/// Samples and norms that a log line names at most.
const NAMED: usize = 4;

/// A step that was skipped.
#[derive(Clone, Debug)]
pub struct SkippedStep {
    /// Its number, from 1 on.
    pub step: u64,
    /// Why.
    pub outcome: Outcome,
    /// Its loss.
    pub loss: f64,
    /// The norm of its gradient.
    pub grad_norm: f64,
    /// The samples of its batch that this process loaded.
    pub samples: Vec<String>,
    /// The norms of its gradients, by parameter and layer.
    pub grad_norms: Vec<f32>,
}

/// The skipped steps of a run.
#[derive(Debug)]
pub struct SkippedSteps {
    limit: u64,
    /// Whose gradients the norms are of.
    names: Vec<String>,
    path: PathBuf,
    list: Option<AppendFile>,
    recent: VecDeque<u64>,
    total: u64,
}

impl SkippedSteps {
    /// None so far; `limit` of 100 steps end the run. `names` are those of the norms of the gradients.
    pub fn new(run_dir: &Path, limit: u64, names: Vec<String>) -> SkippedSteps {
        let path = run_dir.join(FILE);
        SkippedSteps { limit, names, path, list: None, recent: VecDeque::new(), total: 0 }
    }

    /// How many there were in this process.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Tells of one more and lists it. `good` is the last step that was logged with finite values, as the bar shows it.
    ///
    /// # Errors
    /// With [`Code::NonFinite`] when it was one too many.
    pub fn add(
        &mut self,
        skipped: &SkippedStep,
        good: Option<(u64, &str)>,
        lists: bool,
    ) -> Result<(), Failure> {
        self.total += 1;
        self.recent.push_back(skipped.step);
        while self.recent.front().is_some_and(|first| first + WINDOW <= skipped.step) {
            self.recent.pop_front();
        }
        let what = self.what(skipped);
        let (samples, norms) = (samples(&skipped.samples), self.norms(&skipped.grad_norms));
        warn!(
            event = "skipped",
            step = skipped.step,
            loss = skipped.loss,
            grad_norm = skipped.grad_norm,
            "{what}; its update is not applied{samples}{norms}"
        );
        if lists {
            self.list(skipped);
        }
        let recent = self.recent.len() as u64;
        if recent < self.limit.max(1) {
            return Ok(());
        }
        let since =
            good.map_or(String::new(), |(step, shown)| format!("; all was finite at step {step} ({shown})"));
        let text = match self.limit {
            0 | 1 => what,
            _ => format!("{} of the last {WINDOW} were skipped, and at last {what}", count(recent, "step")),
        };
        let help = format!(
            "a lower optimizer.lr or optimizer.clip, or a longer optimizer.warmup; {} has the samples and the norms of the \
             gradients; the checkpoints are of steps before, and finite. train.max_skipped is the limit",
            self.path.display()
        );
        Err(Failure::new(Code::NonFinite, format!("{text}{since}{samples}{norms}")).help(help))
    }

    /// What is wrong with a step.
    fn what(&self, skipped: &SkippedStep) -> String {
        let SkippedStep { step, outcome, loss, grad_norm, .. } = skipped;
        match outcome {
            Outcome::Spike => format!(
                "step {step} is a spike: its loss is {loss:.4}, the norm of its gradient {grad_norm:.4}"
            ),
            _ if !loss.is_finite() => format!("the loss is {} at step {step}", word(*loss)),
            _ if !grad_norm.is_finite() => {
                format!("the norm of the gradient is {} at step {step}, the loss {loss:.4}", word(*grad_norm))
            }
            _ => format!("the new weights are not finite at step {step}, the loss is {loss:.4}"),
        }
    }

    /// The norms that say most: those that are not finite, else the largest.
    fn norms(&self, norms: &[f32]) -> String {
        let mut named: Vec<(&String, f32)> = self.names.iter().zip(norms.iter().copied()).collect();
        let odd = named.iter().filter(|(_, norm)| !norm.is_finite()).count();
        named.sort_by(|a, b| b.1.is_nan().cmp(&a.1.is_nan()).then(b.1.total_cmp(&a.1)));
        let shown = named.iter().take(NAMED).map(|(name, norm)| format!("{name} {}", word(f64::from(*norm))));
        let shown: Vec<String> = shown.collect();
        match odd {
            _ if named.is_empty() => String::new(),
            0 => format!("; the largest norms: {}", shown.join(", ")),
            odd => {
                format!("; norms of {odd} of {} gradients are not finite: {}", named.len(), shown.join(", "))
            }
        }
    }

    fn list(&mut self, skipped: &SkippedStep) {
        let number = |value: f64| if value.is_finite() { json!(value) } else { json!(word(value)) };
        let norms = self.names.iter().zip(&skipped.grad_norms);
        let norms: serde_json::Map<String, Value> =
            norms.map(|(name, norm)| (name.clone(), number(f64::from(*norm)))).collect();
        let line = json!({
            "step": skipped.step,
            "reason": if skipped.outcome == Outcome::Spike { "spike" } else { "not finite" },
            "loss": number(skipped.loss),
            "grad_norm": number(skipped.grad_norm),
            "samples": skipped.samples,
            "grad_norms": norms,
        });
        if self.list.is_none() {
            match AppendFile::open(&self.path) {
                Ok(file) => self.list = Some(file),
                Err(error) => warn!("{error:#}; the run goes on"),
            }
        }
        if let Some(list) = &mut self.list {
            list.append(format!("{line}\n").into_bytes());
        }
    }
}

/// A number, or what it is instead of one.
fn word(value: f64) -> String {
    match value {
        v if v.is_nan() => "NaN".into(),
        v if v.is_infinite() => if v > 0.0 { "inf" } else { "-inf" }.into(),
        v => format!("{v:.4e}"),
    }
}

/// The samples of a batch in a few words.
fn samples(all: &[String]) -> String {
    let shown: Vec<String> = all.iter().take(NAMED).map(|id| printable(id)).collect();
    match all.len().saturating_sub(NAMED) {
        _ if all.is_empty() => String::new(),
        0 => format!("; its batch: {}", shown.join(", ")),
        more => format!("; its batch: {} and {more} more", shown.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn step(step: u64, loss: f64) -> SkippedStep {
        SkippedStep {
            step,
            outcome: Outcome::NotFinite,
            loss,
            grad_norm: f64::NAN,
            samples: (0..6).map(|i| format!("a.tar: {i}\u{1b}[31m")).collect(),
            grad_norms: vec![0.5, f32::NAN, f32::INFINITY],
        }
    }

    #[test]
    fn a_budget_of_the_last_hundred_steps_and_what_its_end_names() {
        let dir = tempfile::tempdir().unwrap();
        let names = ["head/in", "backbone/blocks/mlp[0]", "backbone/blocks/mlp[1]"].map(String::from);
        let mut skips = SkippedSteps::new(dir.path(), 3, names.to_vec());
        for number in [1, 2, 101, 200] {
            skips.add(&step(number, f64::NAN), None, true).unwrap();
        }
        let error = skips.add(&step(200, 0.5), Some((198, "loss 0.1000")), true).unwrap_err();
        assert_eq!(error.code, Code::NonFinite);
        assert_eq!(
            error.cause,
            "3 steps of the last 100 were skipped, and at last the norm of the gradient is NaN at step 200, the loss \
             0.5000; all was finite at step 198 (loss 0.1000); its batch: a.tar: 0\\u{1b}[31m, a.tar: 1\\u{1b}[31m, a.tar: \
             2\\u{1b}[31m, a.tar: 3\\u{1b}[31m and 2 more; norms of 2 of 3 gradients are not finite: \
             backbone/blocks/mlp[0] NaN, backbone/blocks/mlp[1] inf, head/in 5.0000e-1"
        );
        let text = fs::read_to_string(dir.path().join(FILE)).unwrap();
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!((lines.len(), skips.total()), (5, 5));
        assert_eq!(lines[0]["grad_norms"]["backbone/blocks/mlp[1]"], "inf");
        assert_eq!((&lines[4]["loss"], lines[4]["samples"].as_array().unwrap().len()), (&json!(0.5), 6));
    }

    #[test]
    fn without_a_budget_the_first_ends_the_run_in_its_own_words() {
        let dir = tempfile::tempdir().unwrap();
        let mut skips = SkippedSteps::new(dir.path(), 0, vec![]);
        let spike = SkippedStep {
            outcome: Outcome::Spike,
            grad_norm: 9.0,
            grad_norms: vec![],
            samples: vec![],
            ..step(7, 2.5)
        };
        let error = skips.add(&spike, None, false).unwrap_err();
        assert_eq!(error.cause, "step 7 is a spike: its loss is 2.5000, the norm of its gradient 9.0000");
        assert!(!dir.path().join(FILE).exists());
    }
}
