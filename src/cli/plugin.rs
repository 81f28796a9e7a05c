//! `fluid plugin`
use super::json::JsonArg;
use crate::runtime::device;
use crate::runtime::session::Session;
use crate::util::screen::screen;
use crate::util::text::without_number;
use anyhow::{Error, Result};
use clap::Subcommand;
use graphs::types::Mesh;
use serde_json::json;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use tpu::engine::{Engine, Options};
use tpu::install::{Installer, PINS};
use tpu::platform::{Platform, Purpose};

/// `fluid plugin`
#[derive(Clone, Debug, Subcommand)]
pub enum PluginCommand {
    /// Download a platform's plugin with pip, verify its hash and unpack it into the cache folder
    Install {
        /// Platform [default: --platform, else cpu]
        #[arg(value_name = "PLATFORM")]
        which: Option<String>,
        /// The file of the pinned wheel, fetched by other means: nothing is downloaded
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
    },
    /// List installable and installed plugins
    List(JsonArg),
    /// Load a plugin and print its version and devices
    Info {
        /// Platform, or path of a plugin file [default: --plugin, else --platform, else cpu]
        #[arg(value_name = "PLATFORM|PATH")]
        which: Option<String>,
    },
}

impl PluginCommand {
    /// Installs, lists, or shows plugins.
    pub fn run(&self, session: &Session) -> Result<()> {
        let flag = || session.flags.platform.as_deref();
        match self {
            PluginCommand::Install { which, from } => {
                install(session, platform(which.as_deref().or(flag()), None)?, from.as_deref())
            }
            PluginCommand::List(json) => list(session, json),
            PluginCommand::Info { which } => info(session, which.as_deref()),
        }
    }
}

/// The platform of a name; the processor's without one.
fn platform(name: Option<&str>, plugin: Option<&Path>) -> Result<Platform> {
    name.map_or(Ok(Platform::CPU), |name| device::platform(name, plugin))
}

fn install(session: &Session, platform: Platform, from: Option<&Path>) -> Result<()> {
    let installer = Installer::new(session.cache()?);
    let path = match from {
        Some(wheel) => device::install_from(platform, wheel, &installer)?,
        None => device::install(platform, &installer)?,
    };
    Ok(writeln!(stdout(), "{}", path.display())?)
}

fn list(session: &Session, json: &JsonArg) -> Result<()> {
    let installer = Installer::new(session.cache()?);
    if let Some(target) = json.target() {
        let row = |platform: Platform| {
            let (pin, path) = (installer.pin(platform), installer.installed(platform));
            let (package, version) = (pin.map(|pin| pin.package), pin.map(|pin| pin.version));
            json!({ "platform": platform.name(), "package": package, "version": version, "path": path })
        };
        target.write(&Platform::all().map(row).collect::<Vec<_>>())?;
    }
    if !json.prints_text() {
        return Ok(());
    }
    let mut out = screen();
    for platform in Platform::all() {
        let Some(pin) = installer.pin(platform) else {
            let known = if PINS.iter().any(|p| p.platform == platform) { " for this machine" } else { "" };
            writeln!(out, "{:6} none pinned{known}; name a file with --plugin PATH", platform.name())?;
            continue;
        };
        let state = match installer.installed(platform) {
            Some(path) => path.display().to_string(),
            None => format!("not installed: fluid plugin install {platform}"),
        };
        writeln!(out, "{:6} {} {}  {state}", platform.name(), pin.package, pin.version)?;
    }
    Ok(())
}

/// Loads the plugin of a platform, or the one at a path, and prints what it says and what devices it finds.
fn info(session: &Session, which: Option<&str>) -> Result<()> {
    let named = which.and_then(Platform::known);
    let path = which.filter(|_| named.is_none()).map(Path::new).or(session.flags.plugin.as_deref());
    let platform = named.map_or_else(|| platform(session.flags.platform.as_deref(), path), Ok)?;
    let load = |purpose| device::load(platform, purpose, path, session);
    let mesh = match session.flags.devices {
        Some(devices) => Mesh::new([("data", devices)])?,
        None => Mesh::single(),
    };
    let tried = load(Purpose::Devices).and_then(|p| Ok((Engine::new(&p, &Options::new(mesh))?, p)));
    let mut out = screen();
    match tried {
        Ok((engine, plugin)) => {
            writeln!(out, "{}", plugin.version_line())?;
            let (kind, version) = (engine.device_kind(), engine.platform_version());
            Ok(writeln!(out, "{} x {kind} ({version})", engine.available())?)
        }
        // A plugin without its devices can still compile for them.
        Err(error) if is_no_device(&error) => {
            writeln!(out, "{}", load(Purpose::Compile)?.version_line())?;
            Ok(writeln!(out, "{}", without_number(&format!("{error:#}")))?)
        }
        Err(error) => Err(error),
    }
}

fn is_no_device(error: &Error) -> bool {
    error.downcast_ref::<tpu::Error>().is_some_and(|e| e.kind() == tpu::Kind::NoDevice)
}
