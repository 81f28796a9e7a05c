//! The parts that both reports have, and their two forms: a table for people, JSON for programs.
use super::machine::{Machine, peak_resident};
use super::stats::{Spread, scaled, seconds};
use crate::util::json::JsonTarget;
use crate::util::screen::screen;
use crate::util::text::{count, human_bytes};
use anyhow::Result;
use serde::Serialize;
use std::io::Write as _;
use tpu::MemoryStats;
use tpu::engine::{CacheOutcome, Engine, Executable};

/// What was compiled before the first step.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Compiled {
    /// Programs.
    pub programs: usize,
    /// Seconds that compiling them took.
    pub seconds: f64,
    /// Those that were read from the cache, or as compiled ahead, instead.
    pub from_cache: usize,
}

impl Compiled {
    /// Counts a program.
    pub(super) fn add(&mut self, program: &Executable) {
        self.programs += 1;
        self.seconds += program.seconds();
        let read = matches!(program.cache(), CacheOutcome::Hit | CacheOutcome::Aot);
        self.from_cache += usize::from(read);
    }

    fn words(&self) -> String {
        let (n, s) = (self.programs, if self.programs == 1 { "" } else { "s" });
        let how = match self.from_cache {
            0 => String::new(),
            c if c == n => ", read, not compiled".into(),
            c => format!(", {c} read, not compiled"),
        };
        format!("{} ({n} program{s}{how})", seconds(self.seconds))
    }
}

/// Memory, in bytes.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Memory {
    /// The most that the process had resident on the host. On the platform `cpu`, the devices' memory is in it.
    pub host_peak: Option<u64>,
    /// The most that the fullest device had in use, where the plugin counts it.
    pub device_peak: Option<i64>,
    /// What a program can use of a device, where the plugin tells.
    pub device_limit: Option<i64>,
    /// Arguments of the largest program per device, by its compiler.
    pub program_arguments: Option<i64>,
    /// Temporaries of the largest program per device, by its compiler.
    pub program_temporaries: Option<i64>,
}

impl Memory {
    /// What the process, the devices of an engine, and the compiler of a program say.
    pub(super) fn now(engine: &Engine, program: Option<MemoryStats>) -> Memory {
        // A plugin that counts nothing is no reason to end a measurement.
        let devices = engine.device_memory().unwrap_or_default();
        // Some answer with zeros in place of refusing.
        let known = |bytes: &i64| *bytes > 0;
        Memory {
            host_peak: peak_resident(),
            device_peak: devices.iter().filter_map(|d| d.peak).filter(known).max(),
            device_limit: devices.iter().filter_map(|d| d.limit).filter(known).min(),
            program_arguments: program.map(|p| p.arguments),
            program_temporaries: program.map(|p| p.temporaries),
        }
    }

    fn rows(&self, rows: &mut Rows) {
        let signed = |n: i64| human_bytes(u64::try_from(n).unwrap_or(0));
        rows.push("peak memory, host", self.host_peak.map(human_bytes));
        let device = self.device_peak.map(|peak| match self.device_limit {
            Some(limit) => format!("{} of {}", signed(peak), signed(limit)),
            None => signed(peak),
        });
        rows.push("peak memory, device", device);
        let parts = self.program_arguments.zip(self.program_temporaries);
        let program = parts.map(|(a, t)| format!("{} arguments, {} temporaries", signed(a), signed(t)));
        rows.push("program per device, by its compiler", program);
    }
}

/// Arithmetic over time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Work {
    /// Floating-point operations of the matrix products of one step, or of one batch of images, as
    /// [`graphs::cost::flops`] counts them; what is computed anew for want of memory counts too.
    pub flops: f64,
    /// Operations per second, all devices together.
    pub flops_per_s: f64,
    /// The devices' peak in bf16 products, where it is known.
    pub peak_flops_per_s: Option<f64>,
    /// The part of that peak.
    pub share_of_peak: Option<f64>,
    /// Operations that the model calls for, without what is computed anew: of a training step, three times those of
    /// the forward pass.
    pub model_flops: f64,
    /// The part of the peak that those come to: the utilization (MFU).
    pub model_share_of_peak: Option<f64>,
}

impl Work {
    /// `flops` done in `seconds` on a machine, of which the model calls for `model_flops`.
    pub(super) fn new(flops: f64, model_flops: f64, seconds: f64, machine: &Machine) -> Work {
        let (flops_per_s, peak) = (flops / seconds, machine.peak_flops());
        Work {
            flops,
            flops_per_s,
            peak_flops_per_s: peak,
            share_of_peak: peak.map(|p| flops_per_s / p),
            model_flops,
            model_share_of_peak: peak.map(|p| model_flops / seconds / p),
        }
    }

    pub(super) fn rows(&self, per: &str, rows: &mut Rows) {
        rows.add(&format!("FLOPs per {per}"), scaled(self.flops));
        rows.add("FLOP/s", scaled(self.flops_per_s));
        let percent = |share: Option<f64>| share.map(|s| format!("{:.1} %", 100.0 * s));
        rows.push("share of the bf16 peak", percent(self.share_of_peak));
        if self.model_flops < self.flops {
            let again = 100.0 * (self.flops / self.model_flops - 1.0);
            rows.add("FLOPs of the model", format!("{} (+{again:.0} % are done)", scaled(self.model_flops)));
            rows.push("share of the peak, of those (MFU)", percent(self.model_share_of_peak));
        }
    }
}

/// A table of two columns in Markdown.
#[derive(Debug, Default)]
pub(super) struct Rows(Vec<(String, String)>);

impl Rows {
    /// Adds a row; what is not known is `n/a`.
    pub(super) fn push(&mut self, name: &str, value: Option<String>) {
        self.0.push((name.into(), value.unwrap_or_else(|| "n/a".into())));
    }

    /// Adds a row with a value.
    pub(super) fn add(&mut self, name: &str, value: impl Into<String>) {
        self.push(name, Some(value.into()));
    }

    /// Adds the median of some times and where they lie.
    pub(super) fn spread(&mut self, name: &str, s: &Spread, warmup: usize) {
        let [q1, q3, min, max] = [s.q1, s.q3, s.min, s.max].map(seconds);
        let (median, n) = (seconds(s.median), s.count);
        let text = format!("{median} (quartiles {q1} to {q3}, all {min} to {max}; {n} after {warmup})");
        self.add(name, text);
    }

    /// The rows that every report ends with.
    pub(super) fn finish(
        mut self,
        title: &str,
        c: &Compiled,
        first: f64,
        m: &Memory,
        on: &Machine,
    ) -> String {
        self.add("compilation", c.words());
        self.add("process start to the end of the first", seconds(first));
        m.rows(&mut self);
        let memory = on.memory.map_or("n/a".into(), human_bytes);
        self.add("machine", format!("{}, {}, {memory}", on.cpu, count(on.cores, "core")));
        self.push("load before (1, 5, 15 min)", on.load.map(|l| l.map(|x| format!("{x:.2}")).join(", ")));
        self.add("devices", format!("{} x {} ({})", on.devices, on.device, on.platform));
        self.add("plugin", on.plugin.clone());
        self.add("date", on.date.clone());
        let width = self.0.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        let mut text = format!("| {title:width$} | |\n| {} | --- |\n", "-".repeat(width));
        self.0.iter().for_each(|(name, value)| text.push_str(&format!("| {name:width$} | {value} |\n")));
        text
    }
}

/// Prints the table of a report, or writes the report as JSON where asked: instead of the table where that is to go to
/// standard output, else beside it.
///
/// # Errors
/// When one of them cannot be written.
pub fn write(report: &impl Serialize, table: &str, json: Option<&JsonTarget>) -> Result<()> {
    if let Some(target) = json {
        target.write(report)?;
    }
    match json {
        Some(JsonTarget::Stdout) => Ok(()),
        _ => Ok(screen().write_all(table.as_bytes())?),
    }
}
