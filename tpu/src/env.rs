//! Environment variables that this crate reads. Their names are kept for those who set them.
use std::path::PathBuf;

/// The library to load, where no path is given.
pub const PLUGIN_ENV: &str = "FLUID_PJRT_PLUGIN";
/// The cache root, before the user's own cache folder.
pub const CACHE_ENV: &str = "FLUID_CACHE";
/// Tells a process that it is to try a plugin: the library's path.
pub(crate) const PROBE_PLUGIN_ENV: &str = "FLUID_PROBE_PLUGIN";
/// The platform that the library to try is for.
pub(crate) const PROBE_PLATFORM_ENV: &str = "FLUID_PROBE_PLATFORM";

/// The library that the environment names, if it does.
pub fn plugin() -> Option<PathBuf> {
    std::env::var_os(PLUGIN_ENV).filter(|value| !value.is_empty()).map(PathBuf::from)
}
