//! What a first config is chosen by: facts of the data and of the machine.
use crate::data::inspect::Inspection;
use crate::util::machine::kib;
use crate::util::text::{count, human_bytes};
use std::fs;
use std::path::Path;
use std::thread;
use tpu::platform::Platform;

/// What matters of some data.
#[derive(Clone, Debug, PartialEq)]
pub struct DataFacts {
    /// Samples that there are, bad ones included.
    pub samples: u64,
    /// The share of those read that cannot be used, from 0 to 1.
    pub bad: f64,
    /// Pixels of the shorter side of an image: half of the images have fewer.
    pub side: usize,
    /// Words of the longest caption read, other signs counted as words.
    pub words: usize,
    /// Samples that this machine reads and decodes per second, on all cores.
    pub per_second: f64,
}

impl DataFacts {
    /// Those of data that were looked at.
    pub fn of(found: &Inspection) -> DataFacts {
        let bad: u64 = found.bad.iter().map(|(_, count)| count).sum();
        DataFacts {
            samples: found.samples,
            bad: bad as f64 / found.read.max(1) as f64,
            side: found.height.median.min(found.width.median),
            words: found.words.most,
            per_second: found.per_second,
        }
    }
}

/// What matters of a machine.
#[derive(Clone, Debug, PartialEq)]
pub struct MachineFacts {
    /// The platform to train on.
    pub platform: Platform,
    /// Its devices.
    pub devices: usize,
    /// Cores of the processor that this process may use.
    pub cores: usize,
    /// Bytes of memory, if the system tells.
    pub memory: Option<u64>,
    /// Processes that ran or waited over the last minute, if the system tells.
    pub load: Option<f64>,
}

impl MachineFacts {
    /// This machine: the first platform whose device files lie below `dev`, else its processor.
    pub fn read(dev: &Path, proc: &Path) -> MachineFacts {
        let found = Platform::all().map(|platform| (platform, platform.device_files(dev).len()));
        let (platform, devices) = found.into_iter().find(|(_, n)| *n > 0).unwrap_or((Platform::CPU, 1));
        let read = |name: &str| fs::read_to_string(proc.join(name)).unwrap_or_default();
        let memory = kib(&read("meminfo"), "MemTotal:");
        let load = read("loadavg").split_whitespace().next().and_then(|load| load.parse().ok());
        let cores = thread::available_parallelism().map_or(1, usize::from);
        MachineFacts { platform, devices, cores, memory, load }
    }

    /// Whether training runs on the processor.
    pub fn is_cpu(&self) -> bool {
        self.platform.spec().virtual_devices.is_some()
    }

    /// Whether other work takes so much of the processor that times measured now are too long.
    pub fn is_busy(&self) -> bool {
        self.load.is_some_and(|load| load > 0.5 * self.cores as f64)
    }

    /// FLOP/s that training reaches, roughly: a twentieth of what an accelerator of these years can at the most, or what
    /// small programs were seen to reach on a core.
    pub fn flops(&self) -> f64 {
        match self.is_cpu() {
            true => 30e9 * self.cores as f64,
            false => 10e12 * self.devices as f64,
        }
    }

    /// `cpu, 2 cores, 15.6 GiB of memory`.
    pub fn words(&self) -> String {
        let memory = self.memory.map_or(String::new(), |bytes| format!(", {} of memory", human_bytes(bytes)));
        let devices = match self.is_cpu() {
            true => String::new(),
            false => format!(" ({})", count(self.devices as u64, "device")),
        };
        format!("{}{devices}, {}{memory}", self.platform, count(self.cores as u64, "core"))
    }
}
