//! The machine that something was measured on.
use crate::util::machine::{kib, now};
use serde::Serialize;
use std::fs;
use std::path::Path;
use tpu::engine::Engine;
use tpu::platform::Platform;
use tpu::plugin::Plugin;

/// A machine and its devices.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Machine {
    /// When, as `2026-11-23T18:40:00Z`.
    pub date: String,
    /// The processor's name.
    pub cpu: String,
    /// Its cores that this process may use.
    pub cores: usize,
    /// Bytes of memory.
    pub memory: Option<u64>,
    /// Processes that ran or waited over the last 1, 5 and 15 minutes, before the measurement.
    pub load: Option<[f64; 3]>,
    /// The platform of the devices.
    pub platform: String,
    /// The vendor's name of the kind of device.
    pub device: String,
    /// Devices in use.
    pub devices: usize,
    /// The plugin's package, and its words about its version.
    pub plugin: String,
    /// The version of this program.
    pub fluid: String,
}

/// What the host says of itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct HostFacts {
    pub(super) cpu: Option<String>,
    memory: Option<u64>,
    pub(super) load: Option<[f64; 3]>,
}

impl HostFacts {
    /// Reads them below `proc`, as a rule `/proc`; what is not there is left out.
    pub(super) fn read(proc: &Path) -> HostFacts {
        let text = |name: &str| fs::read_to_string(proc.join(name)).unwrap_or_default();
        let cpu = text("cpuinfo")
            .lines()
            .find_map(|line| Some(line.strip_prefix("model name")?.split_once(':')?.1.trim().to_owned()));
        let memory = kib(&text("meminfo"), "MemTotal:");
        let numbers: Vec<f64> =
            text("loadavg").split_whitespace().take(3).filter_map(|word| word.parse().ok()).collect();
        HostFacts { cpu, memory, load: numbers.try_into().ok() }
    }
}

/// The most memory that this process had resident, in bytes.
pub(super) fn peak_resident() -> Option<u64> {
    kib(&fs::read_to_string("/proc/self/status").ok()?, "VmHWM:")
}

impl Machine {
    /// This machine under an engine, given what the host said before the work.
    pub(super) fn new(engine: &Engine, plugin: &Plugin, facts: HostFacts) -> Machine {
        Machine {
            date: now(),
            cpu: facts.cpu.unwrap_or_else(|| std::env::consts::ARCH.into()),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory: facts.memory,
            load: facts.load,
            platform: engine.platform().to_string(),
            device: engine.device_kind().into(),
            devices: engine.mesh().len(),
            plugin: plugin_words(plugin),
            fluid: env!("CARGO_PKG_VERSION").into(),
        }
    }

    /// The peak of all devices in bf16 products, in FLOP/s; `None` for a kind that is not in the table of chips.
    pub fn peak_flops(&self) -> Option<f64> {
        let one = Platform::named(&self.platform).peak(&self.device)?;
        Some(one * self.devices as f64)
    }
}

/// The plugin's package and version. Not its path: reports are shown to others.
fn plugin_words(plugin: &Plugin) -> String {
    let package = plugin.path().parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
    let line = plugin.version_line();
    let words = line.rsplit_once(" (").map_or("", |(_, words)| words.trim_end_matches(')'));
    format!("{package}, {words}")
}
