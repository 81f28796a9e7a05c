//! A plan as text and as JSON.
use super::{Job, Plan, Planned};
use crate::storage::{grouped, human_bytes};
use serde_json::{Value, json};
use std::fmt;

/// Bytes at a glance.
pub(super) fn bytes(n: f64) -> String {
    human_bytes(n.max(0.0).round() as u64)
}

/// `1.19 s`, `31 ms`: a time at a glance.
fn seconds(s: f64) -> String {
    match s {
        s if s >= 86_400.0 * 2.0 => format!("{:.1} days", s / 86_400.0),
        s if s >= 7_200.0 => format!("{:.1} h", s / 3600.0),
        s if s >= 0.1 => format!("{s:.3} s"),
        s => format!("{:.3} ms", s * 1e3),
    }
}

/// `1,234.56`: an amount of money.
fn money(amount: f64) -> String {
    let cents = (amount * 100.0).round() as u64;
    format!("{}.{:02}", grouped(cents / 100), cents % 100)
}

impl Plan {
    /// The plan as a JSON object; numbers are bytes, FLOPs, seconds, and the currency of the price.
    pub fn to_json(&self) -> Value {
        let target = self.question.target.as_ref();
        let mesh: serde_json::Map<String, Value> =
            self.mesh.axes().iter().map(|(name, size)| (name.clone(), json!(size))).collect();
        let parts: serde_json::Map<String, Value> =
            self.parameters.parts.iter().map(|(name, n)| (name.to_string(), json!(n))).collect();
        let jobs: serde_json::Map<String, Value> =
            self.jobs.iter().map(|job| (job.work.job.word().to_string(), self.job_json(job))).collect();
        let others =
            self.fitting.iter().map(|(mesh, bytes)| json!({"mesh": mesh.to_string(), "bytes": bytes}));
        json!({
            "target": target.map(|t| json!({
                "name": t.to_string(),
                "slice": t.slice_name(),
                "chips": t.devices(),
                "hosts": t.hosts(),
                "bytes_per_chip": t.generation().hbm_bytes,
                "flops_per_second_per_chip": t.generation().bf16_flops,
            })),
            "mesh": mesh,
            "mesh_chosen": self.chosen,
            "parameters": {"total": self.parameters.total(), "trainable": self.parameters.trainable(), "parts": parts},
            "jobs": jobs,
            "price_per_chip_hour": self.question.price,
            "utilisation": self.question.utilisation,
            "meshes_that_fit": others.collect::<Vec<_>>(),
        })
    }

    fn job_json(&self, job: &Planned) -> Value {
        let work = &job.work;
        let items: Vec<Value> = job
            .memory
            .items
            .iter()
            .map(|i| json!({"name": i.name, "bytes": i.bytes, "formula": i.formula}))
            .collect();
        let spare = self.spare(job);
        json!({
            "batch": work.batch,
            "memory_per_device": {"total": job.memory.total(), "items": items},
            "fits": spare.map(|s| s >= 0.0),
            "bytes_to_spare": spare,
            "model_flops": work.model_flops,
            "executed_flops": work.executed_flops,
            "loops_of_unknown_length": work.unknown_loops,
            "seconds_at_peak": self.bound(work.model_flops),
            "seconds_at_peak_executed": self.bound(work.executed_flops),
            "seconds": self.seconds(job),
            "estimated_by_the_tpu_compiler": self.compiled(job).map(|c| json!({"seconds": c.seconds, "bytes": c.bytes})),
            "cost": self.cost(job),
        })
    }

    fn show_job(&self, f: &mut fmt::Formatter<'_>, job: &Planned) -> fmt::Result {
        let work = &job.work;
        let steps = match work.job {
            Job::Train => format!("{} steps", grouped(self.config.run.steps)),
            Job::Sample => match self.config.sample.diffusion_steps {
                Some(n) => format!("{} steps, {n} diffusion steps a token", self.config.sample_steps()),
                None => format!("{} steps", self.config.sample_steps()),
            },
        };
        writeln!(f, "\n{}: batch {}, {steps}", work.job.word(), grouped(work.batch as u64))?;
        writeln!(f, "  memory per device, estimated {:>14}", bytes(job.memory.total()))?;
        for item in &job.memory.items {
            writeln!(f, "    {:<24} {:>14}  {}", item.name, bytes(item.bytes), item.formula)?;
        }
        if let Some(c) = self.compiled(job) {
            writeln!(f, "    {:<24} {:>14}  by the TPU compiler", "of the largest program", bytes(c.bytes))?;
        }
        if let Some((spare, target)) = self.spare(job).zip(self.question.target.as_ref()) {
            let has = bytes(target.generation().hbm_bytes as f64);
            let (fits, rest) = if spare >= 0.0 { ("fits", "to spare") } else { ("does not fit", "too much") };
            writeln!(f, "    {fits} the {has} of a chip: {} {rest}", bytes(spare.abs()))?;
        }
        let (per, every) = match work.job {
            Job::Train => ("step", work.model_flops),
            Job::Sample => ("picture", work.model_flops / work.batch as f64),
        };
        writeln!(
            f,
            "  FLOPs per {per} {every:>29.3e}  {}",
            match work.job {
                Job::Train => "three times the forward pass: the numerator of MFU",
                Job::Sample => "setup and all steps, both halves of guidance",
            }
        )?;
        if work.job == Job::Train {
            let (executed, more) = (work.executed_flops, work.executed_flops / work.model_flops);
            writeln!(f, "    executed {executed:>30.3e}  {more:.2} times that, with what is computed again")?;
        }
        if work.unknown_loops > 0 {
            writeln!(f, "    {} loops of unknown length are counted once", work.unknown_loops)?;
        }
        self.show_times(f, job)
    }

    fn show_times(&self, f: &mut fmt::Formatter<'_>, job: &Planned) -> fmt::Result {
        let work = &job.work;
        let Some(bound) = self.bound(work.model_flops) else { return Ok(()) };
        let chips = self.mesh.devices() as f64;
        match work.job {
            Job::Train => {
                let executed = self.bound(work.executed_flops).unwrap_or(bound);
                writeln!(
                    f,
                    "  seconds per step at peak {:>18}  executed: {}",
                    seconds(bound),
                    seconds(executed)
                )?;
            }
            Job::Sample => {
                let each = seconds(bound * chips / work.batch as f64);
                writeln!(f, "  seconds per picture and chip at peak {each:>6}  a batch: {}", seconds(bound))?;
            }
        }
        let Some(spent) = self.seconds(job) else { return Ok(()) };
        let basis = match self.compiled(job) {
            Some(_) => "as the TPU compiler estimates".to_string(),
            None => format!("at {:.0} % of the peak", 100.0 * self.question.utilisation),
        };
        let (what, time) = match work.job {
            Job::Train => ("the training run", spent * self.config.run.steps as f64),
            Job::Sample => ("1,000 pictures", spent * 1000.0 / chips),
        };
        write!(f, "  {what} {basis}: {} on {chips} chips", seconds(time))?;
        match self.cost(job) {
            Some(cost) => writeln!(f, ", costs {}", money(cost)),
            None => writeln!(f),
        }
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(t) = &self.question.target {
            let (chips, hosts, g) = (t.devices(), t.hosts(), t.generation());
            let (memory, peak) = (bytes(g.hbm_bytes as f64), g.bf16_flops / 1e12);
            write!(f, "{t} (rented as {}): {chips} chips on {hosts} hosts, ", t.slice_name())?;
            writeln!(f, "{memory} and {peak} TFLOP/s in bf16 each")?;
        }
        let chosen = if self.chosen { ", chosen here: the config names no devices" } else { "" };
        writeln!(f, "mesh: {}{chosen}", self.mesh)?;
        let total = self.parameters.total();
        writeln!(f, "\nparameters {:>33}", grouped(total))?;
        for (name, n) in self.parameters.parts.iter().filter(|(_, n)| *n > 0) {
            writeln!(f, "    {name:<24} {:>14}", grouped(*n))?;
        }
        if self.parameters.frozen > 0 {
            writeln!(f, "    {:<24} {:>14}", "of these not trained", grouped(self.parameters.frozen))?;
        }
        for job in &self.jobs {
            self.show_job(f, job)?;
        }
        if let Some(price) = self.question.price {
            writeln!(f, "\nprice: {price} per chip and hour")?;
        }
        Ok(())
    }
}
