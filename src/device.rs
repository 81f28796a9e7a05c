//! The devices of a job: which plugin, how many of them, where compiled programs are kept.
use crate::cli::Host;
use crate::config::Config;
use crate::exit::Failure;
use crate::recipe;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use tpu::engine::{Engine, Options};
use tpu::install::Installer;
use tpu::plugin::{self, Platform, Plugin, Purpose};
use tpu::probe::Probe;
use tpu::Kind;
use tracing::info;

/// The platform of that name.
///
/// # Errors
/// When there is none.
pub fn platform(name: &str) -> Result<Platform> {
    name.parse().map_err(|_| {
        let known: Vec<&str> = Platform::ALL.iter().map(|p| p.name()).collect();
        Failure::input(format!("there is no platform called `{name}`")).help(format!("one of {}", known.join(", "))).into()
    })
}

/// The plugin file of a platform: the one that was named, else the environment's, else the installed one; the
/// CPU's, which every machine can run, is installed on first use.
///
/// # Errors
/// When there is none and none can be installed.
pub fn plugin_file(host: &Host, platform: Platform, named: Option<&Path>) -> Result<PathBuf> {
    let installer = Installer::new(host.cache()?);
    match plugin::find(platform, named, &installer) {
        Ok((path, _)) => Ok(path),
        Err(error) if error.kind() == Kind::NoPlugin && platform == Platform::Cpu => {
            Ok(installer.install(platform, |what| info!("{what}"))?)
        }
        Err(error) => Err(error.into()),
    }
}

/// Opens the devices that the config asks for.
///
/// # Errors
/// When the plugin is missing or does not work, or the devices do not make up the mesh.
pub fn open(host: &Host, config: &Config) -> Result<Engine> {
    let device = &config.device;
    let platform = platform(&device.platform)?;
    let path = plugin_file(host, platform, device.plugin.as_deref())?;
    let cache = host.cache()?;
    let plugin = Plugin::load(platform, Purpose::Devices, &path, &cache, Probe::current_exe().as_ref())?;
    info!("{}", plugin.version_line());
    let mut options = Options::new(recipe::mesh(config)?);
    options.cpu_devices = device.devices;
    options.cache = Some(cache);
    Engine::new(&plugin, &options).with_context(|| format!("cannot open the {} devices", platform.name()))
}
