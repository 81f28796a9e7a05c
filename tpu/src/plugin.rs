//! Plugins: which library to load, and what it is.
use crate::env::{self, PLUGIN_ENV};
use crate::error::Error;
use crate::install::Installer;
use crate::known::Known;
use crate::pjrt::api::Api;
use crate::pjrt::{Value, api};
use crate::platform::{Platform, Purpose};
use crate::probe::{self, Probe};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Who said which library to load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The caller (a flag or a configuration).
    Given,
    /// The environment variable [`PLUGIN_ENV`].
    Environment,
    /// The installer's cache.
    Installed,
}

/// The library to load for a platform: the given path, else `$FLUID_PJRT_PLUGIN`, else the installed one.
///
/// `NoPlugin` if there is none, with what to do; a given path is not searched further, and
/// `PluginUnreadable` if it is no file.
pub fn find(
    platform: Platform,
    given: Option<&Path>,
    installer: &Installer,
) -> Result<(PathBuf, Source), Error> {
    find_in(platform, given, env::plugin().as_deref(), installer)
}

/// [`find`], and [`Installer::install`] where there is none; `say` is told what takes time.
pub fn find_or_install(
    platform: Platform,
    given: Option<&Path>,
    installer: &Installer,
    say: impl FnMut(&str),
) -> Result<PathBuf, Error> {
    match find(platform, given, installer) {
        Err(Error::NoPlugin { .. }) if installer.pin(platform).is_some() => installer.install(platform, say),
        found => found.map(|(path, _)| path),
    }
}

fn find_in(
    platform: Platform,
    given: Option<&Path>,
    variable: Option<&Path>,
    installer: &Installer,
) -> Result<(PathBuf, Source), Error> {
    let named = given.map(|p| (p, Source::Given)).or(variable.map(|p| (p, Source::Environment)));
    if let Some((path, source)) = named {
        return match fs::metadata(path) {
            Ok(_) => Ok((path.to_owned(), source)),
            Err(source) => Err(Error::PluginUnreadable { path: path.to_owned(), source }),
        };
    }
    match installer.installed(platform) {
        Some(path) => Ok((path, Source::Installed)),
        None => Err(Error::NoPlugin {
            platform: platform.to_string(),
            searched: format!(
                "no path given, {PLUGIN_ENV} not set, none installed under {}",
                installer.cache.display()
            ),
            remedy: installer.remedy(platform),
        }),
    }
}

/// Sets the environment variables that plugins of a platform read at start, for this purpose, where they are not set.
///
/// [`Plugin::load`] does it too, if this was not called. To change the environment is safe only while no other thread
/// reads it from C code, as the plugins of other platforms and resolvers of host names do: a program with such threads
/// calls this first in `main`, and `load` then changes nothing. [`PluginLog`](crate::platform::PluginLog) is to be set
/// before.
pub fn prepare(platform: Platform, purpose: Purpose) {
    api::set_environment(&purpose.environment(platform));
}

/// A plugin that has been loaded and has started.
#[derive(Clone)]
pub struct Plugin {
    api: Arc<Api>,
    platform: Platform,
    hash: blake3::Hash,
}

impl Plugin {
    /// Loads the library at `path` and starts it.
    ///
    /// It may set environment variables: [`prepare`] says when that must be done earlier.
    ///
    /// A library never seen before is first tried by `probe` (if given) in a process of its own; what is
    /// known of libraries is kept under the cache root. Errors: `NoDevice` (for the devices of a machine that
    /// has none), `PluginUnreadable`, `NotAPlugin`, `PluginVersion`, `MissingFunction`, `PluginCrashed`,
    /// `PluginHung`, `Probe`, and those of the cache folder.
    pub fn load(
        platform: Platform,
        purpose: Purpose,
        path: &Path,
        cache: &Path,
        probe: Option<&Probe>,
    ) -> Result<Plugin, Error> {
        if purpose == Purpose::Devices {
            check_devices(platform, Path::new("/dev"))?;
        }
        let known = Known::open(cache)?;
        let hash = known.hash(path)?;
        if let Some(probe) = probe
            && !probe::is_child()
            && !known.is_tried(&hash)
        {
            probe.run(platform, purpose, path)?;
            known.set_tried(&hash)?;
        }
        prepare(platform, purpose);
        Ok(Plugin { api: Api::load(path)?, platform, hash })
    }

    /// The platform it was loaded for.
    pub fn platform(&self) -> Platform {
        self.platform
    }

    /// Where the library lies, links resolved.
    pub fn path(&self) -> &Path {
        self.api.path()
    }

    /// The version of the C API it was built with: (major, minor).
    pub fn version(&self) -> (i32, i32) {
        self.api.version()
    }

    /// What it says about itself, such as `xla_version` and `stablehlo_current_version`.
    pub fn attributes(&self) -> Vec<(String, Value)> {
        self.api.attributes()
    }

    /// The blake3 hash of the library.
    pub fn hash(&self) -> blake3::Hash {
        self.hash
    }

    /// One line for the log: platform, file, versions, hash.
    pub fn version_line(&self) -> String {
        let (major, minor) = self.version();
        let mut line =
            format!("{} plugin {} (PJRT C API {major}.{minor}", self.platform, self.path().display());
        for (name, value) in self.attributes() {
            match value {
                Value::Int(n) => line.push_str(&format!(", {name} {n}")),
                Value::Ints(list) if name.contains("version") => {
                    let list: Vec<String> = list.iter().map(i64::to_string).collect();
                    line.push_str(&format!(", {name} {}", list.join(".")));
                }
                _ => {}
            }
        }
        line.push_str(&format!(", blake3 {})", &self.hash.to_hex()[..16]));
        line
    }

    pub(crate) fn api(&self) -> &Arc<Api> {
        &self.api
    }
}

/// Fails if the machine has no device of a platform whose plugin would look for one for minutes, or for ever.
fn check_devices(platform: Platform, dev: &Path) -> Result<(), Error> {
    let spec = platform.spec();
    if !spec.waits_for_devices || !platform.device_files(dev).is_empty() {
        return Ok(());
    }
    let compile = if spec.topologies { ", or only compile for a named topology" } else { "" };
    let reason = format!("{} exists; {}{compile}", platform.no_device_files(dev), spec.advice);
    Err(Error::NoDevice { platform: platform.to_string(), reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_given_path_comes_first_then_the_variable_then_the_installed_one() {
        let root = tempfile::tempdir().unwrap();
        let installer = Installer::new(root.path().to_owned());
        let (given, variable) = (root.path().join("given"), root.path().join("variable"));
        fs::write(&given, "").unwrap();
        fs::write(&variable, "").unwrap();
        let find = |g: Option<&Path>, v: Option<&Path>| find_in(Platform::CPU, g, v, &installer);
        assert_eq!(find(Some(&given), Some(&variable)).unwrap(), (given, Source::Given));
        assert_eq!(find(None, Some(&variable)).unwrap(), (variable.clone(), Source::Environment));
        let error = find(None, None).unwrap_err();
        assert_eq!(error.kind(), crate::Kind::NoPlugin);
        assert!(error.to_string().contains("FLUID_PJRT_PLUGIN not set, none installed under"), "{error}");
        let error = find(Some(&root.path().join("absent")), Some(&variable)).unwrap_err();
        assert!(matches!(error, Error::PluginUnreadable { .. }), "{error}");
    }

    #[test]
    fn a_tpu_client_is_not_even_tried_without_a_device_file() {
        let dev = tempfile::tempdir().unwrap();
        let check = || check_devices(Platform::TPU, dev.path());
        assert_eq!(check().unwrap_err().kind(), crate::Kind::NoDevice);
        fs::create_dir(dev.path().join("vfio")).unwrap();
        fs::write(dev.path().join("vfio/vfio"), "").unwrap();
        assert!(check().is_err(), "the control file alone is no device");
        fs::write(dev.path().join("vfio/0"), "").unwrap();
        check().unwrap();
        fs::remove_dir_all(dev.path().join("vfio")).unwrap();
        fs::write(dev.path().join("accel0"), "").unwrap();
        check().unwrap();
        check_devices(Platform::CPU, Path::new("/nowhere")).unwrap();
    }

    #[test]
    fn hashes_are_remembered_until_the_file_changes() {
        let root = tempfile::tempdir().unwrap();
        let known = Known::open(root.path()).unwrap();
        let file = root.path().join("library");
        fs::write(&file, "one").unwrap();
        assert_eq!(known.hash(&file).unwrap(), blake3::hash(b"one"));
        assert_eq!(known.hash(&file).unwrap(), blake3::hash(b"one"));
        fs::write(&file, "three").unwrap();
        assert_eq!(known.hash(&file).unwrap(), blake3::hash(b"three"));
        let hash = blake3::hash(b"three");
        assert!(!known.is_tried(&hash));
        known.set_tried(&hash).unwrap();
        assert!(known.is_tried(&hash));
        assert!(matches!(known.hash(root.path()), Err(Error::PluginUnreadable { .. })), "a folder");
    }
}
