//! Several plans as one table: a line for each run on each slice.
use super::render::{bytes, money};
use super::{Plan, Planned, Workload};
use crate::util::text::{count, markdown, thousands};
use anyhow::Result;
use indexmap::IndexSet;
use serde_json::{Value, json};
use tpu::hardware::Target;

/// A run on a slice.
#[derive(Debug)]
pub struct Line {
    /// The run's name.
    pub run: String,
    /// The slice.
    pub target: Target,
    /// Its plan, or why there is none.
    pub plan: Result<Plan>,
}

const HEAD: [&str; 10] = [
    "run",
    "slice",
    "mesh",
    "parameters",
    "memory",
    "s per step",
    "days",
    "chip hours",
    "cost",
    "s per image",
];

impl Line {
    /// Whether there is a plan and everything fits.
    pub fn fits(&self) -> bool {
        self.plan.as_ref().is_ok_and(|plan| plan.verdict().is_ok())
    }

    fn train(&self) -> Option<(&Plan, &Planned)> {
        let plan = self.plan.as_ref().ok()?;
        Some((plan, plan.jobs.iter().find(|job| job.work.job == Workload::Train)?))
    }

    fn training_seconds(&self) -> Option<f64> {
        let (plan, job) = self.train()?;
        Some(plan.seconds(job)? * plan.config.run.steps as f64)
    }

    fn chip_hours(&self) -> Option<f64> {
        Some(self.training_seconds()? / 3600.0 * self.train()?.0.chips())
    }

    fn cost(&self) -> Option<f64> {
        let (plan, job) = self.train()?;
        plan.cost(job)
    }

    fn cells(&self) -> Vec<String> {
        let mut cells = vec![self.run.clone(), self.target.to_string()];
        let plan = match &self.plan {
            Ok(plan) => plan,
            Err(error) => {
                cells.push(format!("{error:#}"));
                cells.resize(HEAD.len(), "-".into());
                return cells;
            }
        };
        let job = |kind: Workload| plan.jobs.iter().find(|job| job.work.job == kind);
        let (train, sample) = (job(Workload::Train), job(Workload::Sample));
        let most = plan.jobs.iter().map(|job| plan.bytes(job)).fold(0.0, f64::max);
        let fits = if self.fits() { "" } else { ", too much" };
        let shown = |value: Option<f64>, text: &dyn Fn(f64) -> String| value.map_or("-".into(), text);
        let seconds = |job: Option<&Planned>| job.and_then(|job| plan.seconds(job));
        let training = self.training_seconds();
        let step = |seconds: f64| format!("{seconds:.3}");
        cells.extend([
            plan.mesh.to_string(),
            thousands(plan.parameters.total()),
            format!("{}{fits}", bytes(most)),
            shown(seconds(train), &step),
            shown(training, &|seconds| format!("{:.1}", seconds / 86_400.0)),
            shown(self.chip_hours(), &|hours| thousands(hours.round() as u64)),
            shown(self.cost(), &money),
            shown(seconds(sample), &step),
        ]);
        cells
    }
}

/// The lines in Markdown: memory a device of the job that needs the most; days, chip hours and cost of the whole training;
/// seconds per image and chip. Then what all runs take on a slice, if it trains all of them.
pub fn text(lines: &[Line]) -> String {
    let mut text = markdown(&HEAD.map(String::from), 3, lines.iter().map(Line::cells));
    let targets: IndexSet<String> = lines.iter().map(|line| line.target.to_string()).collect();
    for target in targets {
        let mine = || lines.iter().filter(|line| line.target.to_string() == target);
        let hours: Option<f64> = mine().map(|line| line.chip_hours().filter(|_| line.fits())).sum();
        if let (Some(hours), true) = (hours, mine().count() > 1) {
            let cost = mine().map(Line::cost).sum::<Option<f64>>();
            let cost = cost.map_or(String::new(), |cost| format!(", which cost {}", money(cost)));
            let runs = count(mine().count(), "run");
            let hours = thousands(hours.round() as u64);
            text += &format!("\n{runs} on {target}, one after another: {hours} chip hours{cost}\n");
        }
    }
    text
}

/// An object for each line: `run`, `slice`, and the plan, or the error.
pub fn to_json(lines: &[Line]) -> Value {
    let line = |line: &Line| {
        let (plan, error) = match &line.plan {
            Ok(plan) => (plan.to_json(), Value::Null),
            Err(error) => (Value::Null, json!(format!("{error:#}"))),
        };
        json!({"run": line.run, "slice": line.target.to_string(), "fits": line.fits(), "plan": plan, "error": error})
    };
    lines.iter().map(line).collect()
}
