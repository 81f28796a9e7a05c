//! Platforms: what sets one apart, in one table. A platform is a row; any other name takes the plugin that it is given,
//! and what holds for most.
use crate::hardware::GENERATIONS;
use crate::pjrt::options::Flag;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, PoisonError};

/// What sets a platform apart.
#[derive(Debug)]
#[non_exhaustive]
pub struct PlatformSpec {
    /// The name, which is also the one that its plugins answer with.
    pub name: &'static str,
    /// Other names that people and plugins have for it.
    pub aliases: &'static [&'static str],
    /// How the paths of its device files begin below `/dev`, before a number; none where there is nothing to look for.
    pub device_files: &'static [&'static str],
    /// Whether its plugins wait for devices that are not there, for minutes or for ever.
    pub waits_for_devices: bool,
    /// Where its devices are to be found, as advice.
    pub advice: &'static str,
    /// Whether its plugins compile for devices that are not here ([`crate::topology`]).
    pub topologies: bool,
    /// Environment of a plugin that is only to compile, where it is not set.
    pub compile_environment: &'static [(&'static str, &'static str)],
    /// Variables that set options of the plugin's client, with the option and what it is.
    pub client_environment: &'static [(&'static str, &'static str, OptionKind)],
    /// The variable that says from which level on its plugins write to stderr, beside the one of all: 0 for all there is
    /// to 3 for what ends the process.
    pub log_level: Option<&'static str>,
    /// XLA flags of every compilation, unless told otherwise.
    pub flags: &'static [(&'static str, Flag)],
    /// The file among temporary ones that is locked while one process owns all devices; `None` where several may use
    /// them.
    pub lock: Option<&'static str>,
    /// Whether its plugins find the processes on other hosts.
    pub finds_hosts: bool,
    /// Set where the devices are this machine's processor.
    pub virtual_devices: Option<VirtualDevices>,
    /// Samples that a device should get at once to be used well.
    pub samples_at_once: usize,
    /// How names of kinds of devices begin, and their peak in bf16 products without sparsity, in FLOP/s; the first that
    /// fits holds.
    pub peaks: &'static [(&'static str, f64)],
}

/// What an option of a plugin's client is.
#[derive(Clone, Copy, Debug)]
pub enum OptionKind {
    /// A number from 0 to 1.
    Fraction,
    /// `true` or `false`.
    Bool,
}

/// Devices that are made of this machine's processor.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct VirtualDevices {
    /// The option of the plugin's client that says how many there are.
    pub option: &'static str,
    /// The most runs over several of them that may be under way.
    pub most_under_way: usize,
}

/// What holds for a platform without a row.
const OTHER: PlatformSpec = PlatformSpec {
    name: "",
    aliases: &[],
    device_files: &[],
    waits_for_devices: false,
    advice: "",
    topologies: false,
    compile_environment: &[],
    client_environment: &[],
    log_level: None,
    flags: &[],
    lock: None,
    finds_hosts: false,
    virtual_devices: None,
    samples_at_once: 8,
    peaks: &[],
};

/// Every platform that is known.
pub static PLATFORMS: [PlatformSpec; 3] = [
    PlatformSpec {
        name: "cpu",
        aliases: &["host"],
        // The plugin blocks the threads that its devices meet on once 32 runs are under way, and then they never meet.
        virtual_devices: Some(VirtualDevices { option: "cpu_device_count", most_under_way: 8 }),
        // More are of no use.
        samples_at_once: 4,
        ..OTHER
    },
    PlatformSpec {
        name: "tpu",
        device_files: &["accel", "vfio/"],
        waits_for_devices: true,
        advice: "run on a TPU VM",
        topologies: true,
        // libtpu looks for a metadata server, and for other users of the chips, unless told that this is no TPU
        // machine. The type is not that of the topology compiled for: any will do.
        compile_environment: &[
            ("TPU_SKIP_MDS_QUERY", "1"),
            ("TPU_ACCELERATOR_TYPE", "v5litepod-8"),
            ("TPU_WORKER_HOSTNAMES", "localhost"),
            ("TPU_WORKER_ID", "0"),
            ("ALLOW_MULTIPLE_LIBTPU_LOAD", "1"),
        ],
        log_level: Some("TPU_MIN_LOG_LEVEL"),
        flags: &[
            // Gradients of split weights are whole products that are then summed over chips, not loops over thin slices
            // of a product, each sent on while the next is made: slices of 32 channels use a quarter of a matrix unit.
            ("xla_jf_spmd_threshold_for_windowed_einsum_mib", Flag::Int(1_000_000)),
            // A scoped memory of 64 MiB, where the default is 16, keeps larger windows of matrix products on the chip.
            ("xla_tpu_scoped_vmem_limit_kib", Flag::Int(65536)),
        ],
        lock: Some("libtpu_lockfile"),
        finds_hosts: true,
        // With fewer the compiler makes batches of pieces of samples, which takes four times as long.
        samples_at_once: 8,
        peaks: &[
            ("TPU v4", GENERATIONS[0].device_bf16_flops()),
            ("TPU v5 lite", GENERATIONS[1].device_bf16_flops()),
            ("TPU v5e", GENERATIONS[1].device_bf16_flops()),
            ("TPU v5", GENERATIONS[2].device_bf16_flops()),
            ("TPU v6 lite", GENERATIONS[3].device_bf16_flops()),
            ("TPU v6e", GENERATIONS[3].device_bf16_flops()),
            ("TPU7x", GENERATIONS[4].device_bf16_flops()),
        ],
        ..OTHER
    },
    PlatformSpec {
        name: "cuda",
        aliases: &["nvidia", "gpu"],
        device_files: &["nvidia"],
        advice: "run on a machine with a GPU and its driver; `nvidia-smi` shows both",
        // Named as JAX names them.
        client_environment: &[
            ("XLA_PYTHON_CLIENT_MEM_FRACTION", "memory_fraction", OptionKind::Fraction),
            ("XLA_PYTHON_CLIENT_PREALLOCATE", "preallocate", OptionKind::Bool),
        ],
        // NVIDIA's data sheets, for the modules with the highest (SXM).
        peaks: &[("NVIDIA H200", 989e12), ("NVIDIA H100 80GB HBM3", 989e12), ("NVIDIA A100-SXM", 312e12)],
        ..OTHER
    },
];

/// A platform that programs run on: one of [`PLATFORMS`], or another by the name that its plugin answers with.
#[derive(Clone, Copy)]
pub struct Platform(&'static PlatformSpec);

impl Platform {
    /// This machine's processor, as any number of virtual devices.
    pub const CPU: Platform = Platform(&PLATFORMS[0]);
    /// Google's TPUs.
    pub const TPU: Platform = Platform(&PLATFORMS[1]);

    /// Every platform that is known.
    pub fn all() -> impl Iterator<Item = Platform> {
        PLATFORMS.iter().map(Platform)
    }

    /// The known platform of a name or an alias.
    pub fn known(name: &str) -> Option<Platform> {
        Platform::all().find(|platform| platform.answers_to(name))
    }

    /// The platform of a name: the known one, else one of which nothing is known. Such a name is kept for ever.
    pub fn named(name: &str) -> Platform {
        static OTHERS: Mutex<Vec<Platform>> = Mutex::new(vec![]);
        let mut others = OTHERS.lock().unwrap_or_else(PoisonError::into_inner);
        let found = others.iter().find(|platform| platform.answers_to(name)).copied();
        Platform::known(name).or(found).unwrap_or_else(|| {
            let name = Box::leak(name.to_owned().into_boxed_str());
            others.push(Platform(Box::leak(Box::new(PlatformSpec { name, ..OTHER }))));
            others[others.len() - 1]
        })
    }

    /// Names of the known platforms, for messages.
    pub fn names() -> Vec<&'static str> {
        Platform::all().map(Platform::name).collect()
    }

    /// The name.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// What sets it apart.
    pub fn spec(self) -> &'static PlatformSpec {
        self.0
    }

    /// Whether a name, of a plugin for one, means this platform.
    pub fn answers_to(self, name: &str) -> bool {
        let mut names = self.0.aliases.iter().chain([&self.0.name]);
        names.any(|own| own.eq_ignore_ascii_case(name))
    }

    /// The files of its devices below a folder, as a rule `/dev`.
    pub fn device_files(self, dev: &Path) -> Vec<PathBuf> {
        let found = |path: &&str| {
            let (folder, prefix) = path.rsplit_once('/').unwrap_or(("", path));
            numbered(&dev.join(folder), prefix)
        };
        self.0.device_files.iter().flat_map(found).collect()
    }

    /// Which device files there are not, in words: `no /dev/nvidia*`.
    pub fn no_device_files(self, dev: &Path) -> String {
        let all: Vec<String> =
            self.0.device_files.iter().map(|path| format!("{}/{path}*", dev.display())).collect();
        if all.len() < 2 { format!("no {}", all.join("")) } else { format!("neither {}", all.join(" nor ")) }
    }

    /// The peak of one device in bf16 products, in FLOP/s, by the vendor's name of its kind.
    pub fn peak(self, kind: &str) -> Option<f64> {
        self.0.peaks.iter().find(|(start, _)| kind.starts_with(start)).map(|(_, peak)| *peak)
    }
}

impl PartialEq for Platform {
    fn eq(&self, other: &Platform) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for Platform {}

impl std::fmt::Debug for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Platform({})", self.0.name)
    }
}

impl std::fmt::Display for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.name)
    }
}

/// What a plugin is loaded for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To run programs on the devices of this machine.
    Devices,
    /// Only to compile, for devices that need not be here.
    Compile,
}

impl Purpose {
    /// The environment a plugin needs for this purpose.
    pub(crate) fn environment(self, platform: Platform) -> Vec<(&'static str, &'static str)> {
        let own = if self == Purpose::Compile { platform.0.compile_environment } else { &[] };
        // What matters of errors is in what the plugins' functions give back.
        let (all, other) = match PluginLog::current() {
            PluginLog::Fatal => ("2", "3"),
            PluginLog::Warnings => ("1", "1"),
            PluginLog::All => ("0", "0"),
        };
        let other = platform.0.log_level.map(|name| (name, other));
        [("TF_CPP_MIN_LOG_LEVEL", all)].into_iter().chain(other).chain(own.iter().copied()).collect()
    }
}

/// What plugins write to stderr themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum PluginLog {
    /// What ends the process, and errors of compilers.
    Fatal,
    /// Warnings and errors, also of what is none.
    Warnings,
    /// Everything, such as every option they are given.
    All,
}

static PLUGIN_LOG: AtomicU8 = AtomicU8::new(PluginLog::Fatal as u8);

impl PluginLog {
    /// Holds for plugins that are loaded from now on, where the environment does not say otherwise.
    pub fn set(self) {
        PLUGIN_LOG.store(self as u8, Ordering::Relaxed);
    }

    fn current() -> PluginLog {
        match PLUGIN_LOG.load(Ordering::Relaxed) {
            0 => PluginLog::Fatal,
            1 => PluginLog::Warnings,
            _ => PluginLog::All,
        }
    }
}

/// The entries of a folder whose names are `prefix` and a number, sorted.
pub fn numbered(dir: &Path, prefix: &str) -> Vec<PathBuf> {
    let is_numbered = |path: &PathBuf| {
        let number = path.file_name().and_then(|name| name.to_str()?.strip_prefix(prefix));
        number.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    };
    let entries = fs::read_dir(dir).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = entries.filter(is_numbered).collect();
    paths.sort();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_a_row_is_a_platform_too() {
        assert_eq!(Platform::named("Host"), Platform::CPU);
        let (rocm, again) = (Platform::named("rocm"), Platform::named("ROCM"));
        assert!(std::ptr::eq(rocm.0, again.0) && rocm != Platform::CPU);
        assert_eq!((Platform::known("rocm"), rocm.name(), rocm.spec().lock), (None, "rocm", None));
        assert_eq!(Platform::names(), ["cpu", "tpu", "cuda"]);
    }

    #[test]
    fn names_are_told_apart() {
        let all = PLATFORMS.iter().flat_map(|row| row.aliases.iter().chain([&row.name]));
        let mut all: Vec<_> = all.collect();
        all.sort();
        assert!(all.windows(2).all(|pair| pair[0] != pair[1]), "{all:?}");
    }

    #[test]
    fn plugins_are_quiet_unless_asked() {
        let of = |platform| Purpose::Devices.environment(platform);
        assert_eq!(of(Platform::CPU), [("TF_CPP_MIN_LOG_LEVEL", "2")]);
        assert!(of(Platform::TPU).contains(&("TPU_MIN_LOG_LEVEL", "3")));
        PluginLog::All.set();
        let all = of(Platform::TPU);
        PluginLog::Fatal.set();
        assert_eq!(all, [("TF_CPP_MIN_LOG_LEVEL", "0"), ("TPU_MIN_LOG_LEVEL", "0")]);
    }

    #[test]
    fn peaks_are_those_of_the_kind() {
        assert_eq!(Platform::TPU.peak("TPU v5 lite"), Some(197e12));
        assert_eq!(Platform::TPU.peak("TPU v5p"), Some(459e12));
        assert_eq!(Platform::TPU.peak("TPU v4"), Some(275e12));
        assert_eq!(Platform::TPU.peak("TPU v6 lite"), Some(918e12));
        assert_eq!(Platform::TPU.peak("TPU7x"), Some(1153.5e12));
        assert_eq!(Platform::named("cuda").peak("NVIDIA H200 NVL"), Some(989e12));
        assert_eq!(Platform::CPU.peak("cpu"), None);
    }
}
