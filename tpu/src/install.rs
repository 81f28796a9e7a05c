//! Installing plugins: a pinned wheel from the Python package index, by `python3 -m pip download`.
//!
//! pip is the only thing that touches the network. The wheel's sha256 is checked before anything is unpacked,
//! only the library and its licenses are taken, and the folder appears whole, by renaming, or not at all.
use crate::cache::{self, storage};
use crate::error::Error;
use crate::platform::Platform;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A plugin that is known to work, for one platform on one kind of machine.
#[derive(Clone, Debug)]
pub struct Pin {
    /// The platform.
    pub platform: Platform,
    /// Operating system and processor of the host, as `std::env::consts` names them.
    pub host: (&'static str, &'static str),
    /// Name of the package.
    pub package: &'static str,
    /// Version of the package.
    pub version: &'static str,
    /// What makes pip choose the one wheel, whatever Python it runs under.
    pub tags: &'static [&'static str],
    /// sha256 of the wheel, in hexadecimal.
    pub sha256: &'static str,
    /// The library inside the wheel.
    pub library: &'static str,
    /// Bytes of the library: an installed one that was cut short is installed again.
    pub library_bytes: u64,
    /// License files inside the wheel, unpacked next to the library.
    pub licenses: &'static [&'static str],
}

/// The plugins that `install` knows.
pub const PINS: [Pin; 2] = [
    Pin {
        platform: Platform::CPU,
        host: ("linux", "x86_64"),
        package: "lammps-jax-pjrt-cpu",
        version: "0.11.2",
        tags: &["--platform=manylinux_2_27_x86_64", "--implementation=py", "--abi=none"],
        sha256: "1319390d948b39f69f7dade496b7c385149d9ca6097a6b62114da113216d9ad1",
        library: "lammps_jax_pjrt_cpu/pjrt_c_api_cpu_plugin.so",
        library_bytes: 201_600_336,
        licenses: &[
            "lammps_jax_pjrt_cpu-0.11.2.dist-info/licenses/LICENSE",
            "lammps_jax_pjrt_cpu-0.11.2.dist-info/licenses/THIRD_PARTY_NOTICES",
        ],
    },
    Pin {
        platform: Platform::TPU,
        host: ("linux", "x86_64"),
        package: "libtpu",
        version: "0.0.52",
        tags: &[
            "--platform=manylinux_2_31_x86_64",
            "--implementation=cp",
            "--abi=cp311",
            "--python-version=3.11",
        ],
        sha256: "f5e2e596eaea9357fbb5a6755a7a9007c6ab75bfde4a55191b03eff402971140",
        library: "libtpu/libtpu.so",
        library_bytes: 467_479_448,
        licenses: &["libtpu/LICENSE", "libtpu/THIRD_PARTY_NOTICES.txt"],
    },
];

impl Pin {
    /// The folder it is unpacked to, under the installer's.
    fn folder(&self) -> String {
        format!("{}-{}", self.package, self.version)
    }

    /// Package and version as pip writes them.
    fn requirement(&self) -> String {
        format!("{}=={}", self.package, self.version)
    }

    fn library_name(&self) -> &'static str {
        self.library.rsplit('/').next().unwrap_or(self.library)
    }

    fn error(&self, reason: String) -> Error {
        Error::Install { platform: self.platform.to_string(), package: self.requirement(), reason }
    }
}

/// Installs plugins into a folder.
#[derive(Clone, Debug)]
pub struct Installer {
    /// The cache root; plugins go to `plugins` under it.
    pub cache: PathBuf,
    /// The Python that has pip: a name on `PATH`, or a path.
    pub python: PathBuf,
    /// The plugins it knows.
    pub pins: Vec<Pin>,
    /// The host to install for, as `std::env::consts` names it.
    pub host: (&'static str, &'static str),
}

impl Installer {
    /// An installer of the pinned plugins for this machine, with the `python3` on `PATH`.
    pub fn new(cache: PathBuf) -> Self {
        let host = (std::env::consts::OS, std::env::consts::ARCH);
        Installer { cache, python: "python3".into(), pins: PINS.to_vec(), host }
    }

    /// The pinned plugin of a platform for this host.
    pub fn pin(&self, platform: Platform) -> Option<&Pin> {
        self.pins.iter().find(|pin| pin.platform == platform && pin.host == self.host)
    }

    /// Where the plugin of a platform lies, if it is installed whole, in a folder that only the user can
    /// enter.
    pub fn installed(&self, platform: Platform) -> Option<PathBuf> {
        let pin = self.pin(platform)?;
        let dir = self.cache.join("plugins");
        if !dir.is_dir() || cache::private_dir(&dir).is_err() {
            return None;
        }
        let library = dir.join(pin.folder()).join(pin.library_name());
        let whole =
            fs::metadata(&library).is_ok_and(|meta| meta.is_file() && meta.len() == pin.library_bytes);
        whole.then_some(library)
    }

    /// What to do where there is no plugin.
    pub(crate) fn remedy(&self, platform: Platform) -> String {
        match self.pin(platform) {
            Some(pin) => format!(
                "install the pinned {} with `plugin install {platform}`, or give a path",
                pin.requirement()
            ),
            None => {
                let (known, (os, processor)) = (Platform::names().join(", "), self.host);
                let others = if Platform::known(platform.name()).is_some() {
                    String::new()
                } else {
                    format!(" (known platforms are: {known})")
                };
                format!(
                    "none is pinned for {platform} on {os} {processor}, so give the path of one built for it{others}"
                )
            }
        }
    }

    /// Installs the plugin of a platform, unless it is there, and gives the library's path.
    ///
    /// Two processes may install at once: the second waits for the first and finds it done. `say` is told,
    /// in a few words, what takes time. `NoPlugin` if none is pinned for this host, `Install` if pip or the
    /// wheel is at fault (with what to do), `Storage` or `UntrustedCache` if the folder is.
    pub fn install(&self, platform: Platform, mut say: impl FnMut(&str)) -> Result<PathBuf, Error> {
        let pin = self.pin(platform).ok_or_else(|| Error::NoPlugin {
            platform: platform.to_string(),
            searched: "nothing to install".into(),
            remedy: self.remedy(platform),
        })?;
        if let Some(library) = self.installed(platform) {
            return Ok(library);
        }
        let dir = self.cache.join("plugins");
        cache::private_dir(&dir)?;
        let lock_path = dir.join(".lock");
        let lock = File::create(&lock_path).map_err(storage("create", &lock_path))?;
        if lock.try_lock().is_err() {
            say("waiting for another process that installs a plugin");
            lock.lock().map_err(storage("lock", &lock_path))?;
            if let Some(library) = self.installed(platform) {
                return Ok(library);
            }
        }
        remove_leftovers(&dir)?;
        let work = tempfile::Builder::new().prefix(WORK).tempdir_in(&dir);
        let work = work.map_err(storage("create a folder in", &dir))?;
        say(&format!("downloading {} with pip", pin.requirement()));
        let wheel = self.download(pin, work.path())?;
        check_sum(pin, &wheel)?;
        say(&format!("unpacking {}", pin.library_name()));
        let unpacked = work.path().join("unpacked");
        fs::create_dir(&unpacked).map_err(storage("create", &unpacked))?;
        unpack(pin, &wheel, &unpacked)?;
        let place = dir.join(pin.folder());
        if place.exists() {
            // A damaged one: whole ones were found above.
            fs::remove_dir_all(&place).map_err(storage("remove", &place))?;
        }
        fs::rename(&unpacked, &place).map_err(storage("create", &place))?;
        self.installed(platform).ok_or_else(|| {
            pin.error(format!("its {} does not have the pinned {} bytes", pin.library, pin.library_bytes))
        })
    }

    /// Downloads the wheel into a folder and gives its path.
    fn download(&self, pin: &Pin, dir: &Path) -> Result<PathBuf, Error> {
        // It runs in another folder.
        let dir = &std::path::absolute(dir).map_err(storage("find", dir))?;
        let mut command = python(&self.python, dir);
        command.args([
            "-m",
            "pip",
            "download",
            "--no-deps",
            "--only-binary=:all:",
            "--disable-pip-version-check",
        ]);
        command.args(["--quiet", "--no-input"]).args(pin.tags).arg("-d").arg(dir).arg(pin.requirement());
        let output = command.stdin(Stdio::null()).output().map_err(|e| {
            pin.error(match e.kind() {
                io::ErrorKind::NotFound => format!(
                    "there is no `{0}` on PATH. Install Python 3 with pip ({DEBIAN}), \
                     or get the wheel by other means, unpack {1} from it and give that path",
                    self.python.display(),
                    pin.library
                ),
                _ => format!("{} does not start: {e}", self.python.display()),
            })
        })?;
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            return Err(pin.error(explain(&stderr, output.status, &self.python)));
        }
        let entries = fs::read_dir(dir).map_err(storage("read", dir))?;
        let mut wheels = entries.filter_map(Result::ok).map(|entry| entry.path());
        wheels.find(|path| path.extension().is_some_and(|e| e == "whl")).ok_or_else(|| {
            pin.error(format!("`{} -m pip download` succeeded but left no wheel", self.python.display()))
        })
    }
}

/// A command that runs a Python in `folder`, and not in the working folder: `python -m` takes modules from there first,
/// so that whoever wrote the working folder would choose what `pip` is. `program` is a name on `PATH`, or a path.
pub fn python(program: &Path, folder: &Path) -> Command {
    let named = program.components().nth(1).is_none();
    let program = if named { Ok(program.to_owned()) } else { std::path::absolute(program) };
    let mut command = Command::new(program.unwrap_or_default());
    // From Python 3.11 on, not from that folder either.
    command.current_dir(folder).env("PYTHONSAFEPATH", "1");
    command
}

/// How the names of folders start in which an installation is under way.
const WORK: &str = ".installing-";

/// Removes what killed installations left behind. Only for the holder of the lock.
fn remove_leftovers(dir: &Path) -> Result<(), Error> {
    for entry in fs::read_dir(dir).map_err(storage("read", dir))?.filter_map(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(WORK) {
            fs::remove_dir_all(entry.path()).map_err(storage("remove", &entry.path()))?;
        }
    }
    Ok(())
}

/// Where pip is not part of Python.
const DEBIAN: &str = "Debian, Ubuntu: apt install python3-pip";

/// What pip's words mean, and what to do.
fn explain(stderr: &str, status: std::process::ExitStatus, python: &Path) -> String {
    let python = python.display();
    if stderr.contains("No module named pip") {
        return format!("`{python}` has no pip. Install it: `{python} -m ensurepip --user` ({DEBIAN})");
    }
    let mut last: Vec<&str> =
        stderr.lines().rev().map(str::trim).filter(|line| !line.is_empty()).take(3).collect();
    last.reverse();
    let words =
        if last.is_empty() { "it says nothing".to_owned() } else { format!("it says: {}", last.join(" | ")) };
    if stderr.contains("No matching distribution") {
        return format!(
            "the package index that pip uses does not offer it (or cannot be reached). Check the connection \
             and `{python} -m pip config list`; {words}"
        );
    }
    format!("`{python} -m pip download` failed ({status}); {words}")
}

/// Compares the wheel with its pinned sum.
fn check_sum(pin: &Pin, wheel: &Path) -> Result<(), Error> {
    let mut file = File::open(wheel).map_err(storage("read", wheel))?;
    let (mut hasher, mut chunk) = (Sha256::new(), vec![0; 1 << 20]);
    loop {
        let n = file.read(&mut chunk).map_err(storage("read", wheel))?;
        if n == 0 {
            break;
        }
        hasher.update(&chunk[..n]);
    }
    let found: String = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    if found == pin.sha256 {
        return Ok(());
    }
    Err(pin.error(format!(
        "the downloaded wheel has sha256 {found}, pinned is {}: it was damaged on the way or is not the \
         pinned one. Nothing was installed; try again, or give the path of a plugin you trust",
        pin.sha256
    )))
}

/// Takes the library and its licenses out of a wheel.
fn unpack(pin: &Pin, wheel: &Path, into: &Path) -> Result<(), Error> {
    let file = File::open(wheel).map_err(storage("read", wheel))?;
    let mut archive =
        zip::ZipArchive::new(file).map_err(|e| pin.error(format!("the wheel is no zip file: {e}")))?;
    for name in [pin.library].iter().chain(pin.licenses) {
        let mut entry =
            archive.by_name(name).map_err(|e| pin.error(format!("the wheel lacks {name}: {e}")))?;
        let path = into.join(name.rsplit('/').next().unwrap_or(name));
        let mut out = File::create_new(&path).map_err(storage("create", &path))?;
        io::copy(&mut entry, &mut out).map_err(storage("write", &path))?;
    }
    Ok(())
}
