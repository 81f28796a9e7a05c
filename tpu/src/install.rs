//! Installing plugins: a library and its licenses out of a pinned [`Wheel`], where only the user can write.
use crate::cache;
use crate::error::Error;
use crate::known::Known;
use crate::platform::Platform;
use crate::wheel::Wheel;
use std::fs;
use std::path::{Path, PathBuf};

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
    /// blake3 of the library, in hexadecimal: so is one that was changed.
    pub library_blake3: &'static str,
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
        library_blake3: "8ab554f9817e355a92ff578e09a8d0d3089e49ba0a165bbbefac60ad13f7816b",
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
        library_blake3: "02e92e5240bbf168083441c23260140b5e7e5a22ce5cba814a9924f3fb662371",
        licenses: &["libtpu/LICENSE", "libtpu/THIRD_PARTY_NOTICES.txt"],
    },
];

impl Pin {
    /// The folder it is unpacked to, under the installer's.
    fn folder(&self) -> String {
        format!("{}-{}", self.package, self.version)
    }

    fn wheel(&self) -> Wheel {
        Wheel {
            what: format!("the plugin for platform `{}`", self.platform),
            package: self.package,
            version: self.version,
            tags: self.tags,
            sha256: self.sha256,
            member: self.library,
            member_sha256: None,
            licenses: self.licenses,
            otherwise: "give the path of a plugin you trust",
        }
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
        let library = dir.join(pin.folder()).join(pin.wheel().file_name());
        let whole =
            fs::metadata(&library).is_ok_and(|meta| meta.is_file() && meta.len() == pin.library_bytes);
        // Read once for as long as the file does not change.
        let known = || Known::open(&self.cache)?.hash(&library);
        let same = whole && known().is_ok_and(|hash| hash.to_hex().as_str() == pin.library_blake3);
        same.then_some(library)
    }

    /// What to do where there is no plugin.
    pub(crate) fn remedy(&self, platform: Platform) -> String {
        match self.pin(platform) {
            Some(pin) => format!(
                "install the pinned {} with `plugin install {platform}`, or give a path",
                pin.wheel().requirement()
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
    pub fn install(&self, platform: Platform, say: impl FnMut(&str)) -> Result<PathBuf, Error> {
        self.put(platform, None, say)
    }

    /// [`Installer::install`] from the file of the pinned wheel, which was fetched by other means.
    ///
    /// # Errors
    /// As there; `Storage` if the file cannot be read.
    pub fn install_from(
        &self,
        platform: Platform,
        wheel: &Path,
        say: impl FnMut(&str),
    ) -> Result<PathBuf, Error> {
        self.put(platform, Some(wheel), say)
    }

    fn put(&self, platform: Platform, file: Option<&Path>, say: impl FnMut(&str)) -> Result<PathBuf, Error> {
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
        let wheel = pin.wheel();
        let found = || self.installed(platform);
        match file {
            Some(file) => wheel.install_from(file, &dir, &pin.folder(), found, say)?,
            None => wheel.install(&self.python, &dir, &pin.folder(), found, say)?,
        }
        self.installed(platform).ok_or_else(|| {
            let (library, bytes, hash) = (pin.library, pin.library_bytes, pin.library_blake3);
            wheel.error(format!("its {library} is not the pinned one of {bytes} bytes and blake3 {hash}"))
        })
    }
}
