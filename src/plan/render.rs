//! A plan as text and as JSON.
use super::{Plan, Planned, Workload};
use crate::config::Config;
use crate::sample::reveal_schedule;
use crate::util::text::{count, human_bytes, thousands};
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
pub(super) fn money(amount: f64) -> String {
    let cents = (amount * 100.0).round() as u64;
    format!("{}.{:02}", thousands(cents / 100), cents % 100)
}

/// `6.879e16`
fn flops(n: f64) -> String {
    format!("{n:.3e}")
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
            self.jobs.iter().map(|job| (job.work.job.as_str().to_string(), self.job_json(job))).collect();
        let others =
            self.fitting.iter().map(|(mesh, bytes)| json!({"mesh": mesh.to_string(), "bytes": bytes}));
        json!({
            "target": target.map(|t| json!({
                "name": t.to_string(),
                "slice": t.slice_name(),
                "chips": t.chips(),
                "devices": t.devices(),
                "hosts": t.hosts(),
                "bytes_per_device": t.generation().hbm_bytes,
                "bytes_per_chip": t.generation().hbm_bytes * t.generation().devices_per_chip as u64,
                "bytes_per_second_per_chip": t.generation().hbm_bytes_per_second,
                "flops_per_second_per_chip": t.generation().bf16_flops,
            })),
            "mesh": mesh,
            "mesh_chosen": self.chosen,
            "parameters": {"total": self.parameters.total(), "trainable": self.parameters.trainable(), "parts": parts},
            "jobs": jobs,
            "price_per_chip_hour": self.question.price,
            "utilisation": self.question.utilization,
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
            "encoders": (work.encoders.flops() > 0.0).then(|| json!({
                "flops": work.encoders.flops(),
                "text_flops": work.encoders.text_flops,
                "image_flops": work.encoders.image_flops,
                "share": work.encoders.flops() / work.flops(),
                "seconds_at_peak": self.bound(work.encoders.flops()),
            })),
            "seconds_at_peak": self.bound(work.flops()),
            "seconds_at_peak_executed": self.bound(work.executed_flops + work.encoders.flops()),
            "seconds": self.seconds(job),
            "estimated_by_the_tpu_compiler": self.compiled(job).map(|c| json!({
                "seconds": c.seconds + c.encoding_seconds,
                "encoding_seconds": c.encoding_seconds,
                "bytes": c.bytes,
            })),
            "cost": self.cost(job),
        })
    }

    fn show_job(&self, f: &mut fmt::Formatter<'_>, job: &Planned) -> fmt::Result {
        let work = &job.work;
        let steps = match work.job {
            Workload::Train => count(self.config.run.steps, "step"),
            Workload::Sample => match self.config.sample.diffusion_steps {
                Some(n) => {
                    let diffusion = count(n, "diffusion step");
                    let diffusion = match self.config.sample.final_diffusion_steps {
                        Some(last) => format!("{diffusion} a token at first and {last} at last"),
                        None => format!("{diffusion} a token"),
                    };
                    format!("{}, {diffusion}", steps_of_an_image(&self.config))
                }
                None => steps_of_an_image(&self.config),
            },
        };
        writeln!(f, "\n{}: batch {}, {steps}", work.job.as_str(), thousands(work.batch as u64))?;
        line(f, 2, "memory per device", &bytes(job.memory.total()), "estimated: the sum of")?;
        for item in &job.memory.items {
            line(f, 4, item.name, &bytes(item.bytes), item.formula)?;
        }
        if let Some(c) = self.compiled(job) {
            line(f, 2, "by the TPU compiler", &bytes(c.bytes), "its program that needs the most")?;
        }
        if let Some((spare, target)) = self.spare(job).zip(self.question.target.as_ref()) {
            let has = bytes(target.generation().hbm_bytes as f64);
            let (name, rest) = if spare >= 0.0 { ("fits", "to spare") } else { ("does not fit", "too much") };
            line(
                f,
                2,
                name,
                &bytes(spare.abs()),
                &format!("{rest}, of {has} that a {} has", target.generation().device()),
            )?;
        }
        match work.job {
            Workload::Train => {
                let more = work.executed_flops / work.model_flops;
                let three = "three times the forward pass: the numerator of MFU";
                line(f, 2, "FLOPs per step", &flops(work.model_flops), three)?;
                let again = if more > 1.0 {
                    format!("{more:.2} times that: some is computed again")
                } else {
                    format!("{more:.2} times that: nothing is computed again")
                };
                line(f, 2, "FLOPs run per step", &flops(work.executed_flops), &again)?;
            }
            Workload::Sample => {
                let image = flops(work.model_flops / work.batch as f64);
                line(f, 2, "FLOPs per image", &image, "setup and all steps, both halves of guidance")?;
            }
        }
        self.show_encoders(f, job)?;
        if work.unknown_loops > 0 {
            let loops = work.unknown_loops.to_string();
            line(f, 2, "loops of unknown length", &loops, "counted once: more FLOPs than stated")?;
        }
        self.show_times(f, job)
    }

    /// What the networks take that are not trained, beside the model.
    fn show_encoders(&self, f: &mut fmt::Formatter<'_>, job: &Planned) -> fmt::Result {
        let (work, encoders) = (&job.work, &job.work.encoders);
        if encoders.flops() == 0.0 {
            return Ok(());
        }
        let share = 100.0 * encoders.flops() / work.flops();
        let (name, each, whole) = match work.job {
            Workload::Train => ("encoders' FLOPs per step", 1.0, "of the step; none where data is encoded"),
            Workload::Sample => {
                ("encoders' FLOPs per image", work.batch as f64, "of the image, with a prompt of its own")
            }
        };
        let parts = [("text", encoders.text_flops), ("images", encoders.image_flops)];
        let parts = parts.iter().filter(|(_, n)| *n > 0.0);
        let parts: Vec<String> = parts.map(|(name, n)| format!("{name} {}", flops(n / each))).collect();
        let note = format!("{}: {share:.1} % {whole}", parts.join(", "));
        line(f, 2, name, &flops(encoders.flops() / each), &note)
    }

    fn show_times(&self, f: &mut fmt::Formatter<'_>, job: &Planned) -> fmt::Result {
        let (work, chips) = (&job.work, self.chips());
        let (Some(bound), Some(spent)) = (self.bound(work.flops()), self.seconds(job)) else {
            return Ok(());
        };
        let (name, least, note) = match work.job {
            Workload::Train => {
                let run = self.bound(work.executed_flops + work.encoders.flops()).unwrap_or(bound);
                ("seconds per step", bound, format!("at the peak; {} for the FLOPs run", seconds(run)))
            }
            Workload::Sample => {
                let each = bound * chips / work.batch as f64;
                ("seconds per image", each, format!("of one chip at the peak; a batch: {}", seconds(bound)))
            }
        };
        line(f, 2, name, &seconds(least), &note)?;
        let (what, time) = match work.job {
            Workload::Train => ("the training run", spent * self.config.run.steps as f64),
            Workload::Sample => ("1,000 images", spent * 1000.0 / chips),
        };
        let assumed = format!("at {:.0} % of the peak, which is assumed", 100.0 * self.question.utilization);
        let basis = match self.compiled(job) {
            Some(c) if c.encoding_seconds == 0.0 && work.encoders.flops() > 0.0 => {
                format!("as the TPU compiler estimates; encoders {assumed}")
            }
            Some(_) => "as the TPU compiler estimates".to_string(),
            None => assumed,
        };
        line(f, 2, what, &seconds(time), &format!("on {}, {basis}", count(chips as u64, "chip")))?;
        match self.cost(job) {
            Some(cost) => line(f, 2, "costs", &money(cost), "with the price below"),
            None => Ok(()),
        }
    }
}

/// A name, a value in a column of its own, and a note.
fn line(f: &mut fmt::Formatter<'_>, indent: usize, name: &str, value: &str, note: &str) -> fmt::Result {
    let text = format!("{:indent$}{name:<width$}{value:>14}  {note}", "", width = 28 - indent);
    writeln!(f, "{}", text.trim_end())
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(t) = &self.question.target {
            let (chips, hosts, g) = (t.counted(), t.hosts(), t.generation());
            let (memory, peak) =
                (bytes((g.hbm_bytes * g.devices_per_chip as u64) as f64), g.bf16_flops / 1e12);
            let speed = g.hbm_bytes_per_second / 1e9;
            let hosts = count(hosts, "host");
            write!(f, "{t} (rented as {}): {chips} on {hosts}, ", t.slice_name())?;
            writeln!(f, "{memory} at {speed} GB/s and {peak} TFLOP/s in bf16 per chip")?;
        }
        writeln!(f, "mesh: {}", self.mesh)?;
        if self.chosen {
            let axes: Vec<String> = self.mesh.axes().iter().map(|(name, n)| format!("{name}={n}")).collect();
            let (devices, axes) = (self.mesh.devices(), axes.join(","));
            write!(f, "  chosen here, for the config names none; for other commands: ")?;
            writeln!(f, "--set device.devices={devices} --set 'device.mesh={{{axes}}}'")?;
        }
        let total = self.parameters.total();
        writeln!(f)?;
        line(f, 0, "parameters", &thousands(total), "")?;
        for (name, n) in self.parameters.parts.iter().filter(|(_, n)| *n > 0) {
            line(f, 4, name, &thousands(*n), "")?;
        }
        if self.parameters.frozen > 0 {
            line(f, 4, "of these not trained", &thousands(self.parameters.frozen), "")?;
        }
        for job in &self.jobs {
            self.show_job(f, job)?;
        }
        if self.question.target.is_none() {
            let slice = "name a slice with --target, such as v5e:2x4";
            let here = "`fluid bench train` and `fluid bench sample` measure this machine";
            writeln!(f, "\nno times: without a chip there are none; {slice}; {here}")?;
        }
        if let Some(price) = self.question.price {
            writeln!(f, "\nprice: {price} per chip and hour")?;
        }
        Ok(())
    }
}

fn steps_of_an_image(config: &Config) -> String {
    count(reveal_schedule(config, config.image_tokens()).len(), "step")
}
