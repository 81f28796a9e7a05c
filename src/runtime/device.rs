//! From the words of a config to a plugin and its devices: find, install on first use, load, lay out.
use super::spec;
use crate::config::{Config, Device};
use crate::runtime::flags;
use crate::runtime::manifest::Manifest;
use crate::runtime::session::Session;
use crate::util::error::{Code, Failure};
use crate::util::log::Console;
use crate::util::process;
use crate::util::text::{human_bytes, nearest};
use anyhow::{Context, Error, Result};
use graphs::program::Program;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use tpu::cache::{Dropped, check_owners_in};
use tpu::engine::{CacheOutcome, Engine, Executable, Options};
use tpu::env::{self, PLUGIN_ENV};
use tpu::install::Installer;
use tpu::launcher;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::{self, Plugin};

/// The platform called `name`: a known one, or, where a plugin is given, any.
pub fn platform(name: &str, plugin: Option<&Path>) -> Result<Platform> {
    if Platform::known(name).is_none() && plugin.is_none() && env::plugin().is_none() {
        let names = Platform::names();
        let hint = nearest(name, &names).map_or(String::new(), |n| format!("did you mean {n}? "));
        let help = format!("{hint}platforms are: {}; any other needs --plugin PATH", names.join(", "));
        return Err(Failure::input(format!("there is no platform {name:?}")).help(help).into());
    }
    Ok(Platform::named(name))
}

/// The plugin's file that the command line names, else the config where the environment names none. The config's is
/// told: it is native code that a file chose. Those of runs and checkpoints name none
/// ([`crate::config::Config::load_kept`]).
pub fn named<'a>(device: &'a Device, session: &'a Session) -> Option<&'a Path> {
    let flag = session.flags.plugin.as_deref();
    let config = device.plugin.as_deref().filter(|_| flag.is_none() && env::plugin().is_none());
    if let Some(path) = config {
        tracing::info!("loading the plugin that the config names, {}", path.display());
    }
    flag.or(config)
}

/// The devices that the command line alone names, for what has no config.
///
/// # Errors
/// When its flags do not fit together.
pub fn of_flags(session: &Session) -> Result<Device> {
    const LEAST: &str = "[run]\ndir = \".\"\n[data]\nkind = \"shapes\"\n";
    Ok(session.settle(Config::parse("the command line", LEAST, &[], &session.flags)?)?.device)
}

/// Loads the plugin that the command line, else the environment, else the config names, else the installed one
/// of the platform. Where there is none, the pinned one is installed first.
pub fn plugin(device: &Device, session: &Session) -> Result<Plugin> {
    let given = named(device, session);
    load(platform(&device.platform, given)?, Purpose::Devices, given, session)
}

/// Loads a platform's plugin: the given one, else that of the environment, else the installed one.
pub fn load(platform: Platform, purpose: Purpose, given: Option<&Path>, session: &Session) -> Result<Plugin> {
    let cache = session.cache()?;
    let installer = Installer::new(cache.clone());
    let path = match plugin::find(platform, given, &installer) {
        Ok((path, _)) => path,
        Err(error) if error.kind() == tpu::Kind::NoPlugin => install(platform, &installer)?,
        Err(error) => return Err(error.into()),
    };
    let plugin = Plugin::load(platform, purpose, &path, &cache, session.probe.as_ref())?;
    tracing::debug!("{}", plugin.version_line());
    Ok(plugin)
}

/// Installs a platform's pinned plugin, if it is not there yet.
pub fn install(platform: Platform, installer: &Installer) -> Result<PathBuf> {
    let path = installer.install(platform, |what| tracing::info!("{what}")).with_context(|| {
        Failure::new(Code::Device, format!("there is no plugin for {platform}, and it cannot be installed")).help(
            format!(
                "put one here by hand and name it with --plugin PATH or {PLUGIN_ENV}; of the pinned wheel, `fluid plugin \
                 install {platform} --from FILE` takes it"
            ),
        )
    })?;
    Ok(path)
}

/// [`install`] from the file of the pinned wheel.
pub fn install_from(platform: Platform, wheel: &Path, installer: &Installer) -> Result<PathBuf> {
    let path = installer.install_from(platform, wheel, |what| tracing::info!("{what}"));
    path.with_context(|| {
        Failure::new(
            Code::Device,
            format!("the plugin for {platform} cannot be installed from {}", wheel.display()),
        )
        .help("`fluid plugin list` says which package and version it is of")
    })
}

/// The devices of a resolved config, with the compile cache of the session or without one, and its programs compiled
/// ahead.
pub(super) fn engine(device: &Device, session: &Session, cached: bool) -> Result<Engine> {
    let plugin = plugin(device, session)?;
    let mut options = Options::new(spec::mesh(device)?);
    match plugin.platform() {
        platform if platform.spec().finds_hosts => options.deadline = launcher::init_timeout(),
        _ if session.apart => {}
        other => alone(other, launcher::detected_launcher())?,
    }
    options.cache = if cached { Some(session.cache()?) } else { None };
    options.cache_limit = session.cache_limit;
    let ahead =
        session.programs.as_deref().map(|dir| Ok::<_, Error>((dir, Manifest::read(dir)?))).transpose()?;
    if let Some((dir, _)) = &ahead {
        check_owners_in(dir).with_context(|| {
            let text = format!(
                "--programs {}: what lies there is run as code, and others can change it",
                dir.display()
            );
            Failure::storage(text)
                .help("if you trust it, copy it to a folder of your own, or compile it anew there")
        })?;
    }
    options.flags = match &ahead {
        Some((_, manifest)) => flags::options(&manifest.flags),
        None => flags::options(&flags::defaults(plugin.platform())),
    };
    options.aot = session.programs.clone();
    let engine = Engine::new(&plugin, &options)?;
    if let Some((dir, manifest)) = &ahead {
        manifest.check(dir, &plugin.hash(), engine.device_kind(), &options.mesh)?;
    }
    process::set_number(engine.process());
    let (kind, version) = (engine.device_kind(), engine.platform_version());
    tracing::debug!("{} x {kind} ({version})", options.mesh.devices());
    engine.places().iter().enumerate().for_each(|(i, place)| tracing::trace!("mesh position {i}: {place}"));
    Ok(engine)
}

/// Compiles a program, or loads it. Compiling is told while it goes on; loading is told only to
/// those who look closer. Warns where programs compiled ahead were to be had and this is none of them, and tells what
/// the cache dropped to make room for it.
///
/// # Errors
/// As [`Engine::compile`].
pub(super) fn compile(
    engine: &Engine,
    program: &Program,
    console: &Console,
) -> Result<Executable, tpu::Error> {
    let (name, mut under_way) = (program.name.as_str(), None);
    let compiled = engine.compile_telling(program, &mut || {
        let note = if engine.is_cached() { "; kept for next time" } else { "" };
        if console.is_live() {
            under_way = Some(console.spinner(&format!("compiling {name}"), note));
        } else {
            tracing::info!(event = "compile", program = name, "compiling {name}");
        }
    });
    drop(under_way);
    let compiled = compiled?;
    let seconds = compiled.seconds();
    match compiled.cache() {
        CacheOutcome::Hit | CacheOutcome::Aot => {
            tracing::debug!(event = "loaded", program = name, seconds, "loaded {name} in {seconds:.1} s");
        }
        _ => {
            // Of what took no time, a log has the line of its beginning; a terminal, nothing.
            if seconds >= TOLD_FROM {
                tracing::info!(
                    event = "compiled",
                    program = name,
                    seconds,
                    "compiled {name} in {seconds:.1} s"
                );
            } else {
                tracing::debug!(
                    event = "compiled",
                    program = name,
                    seconds,
                    "compiled {name} in {seconds:.1} s"
                );
            }
        }
    }
    let trouble = match compiled.cache() {
        CacheOutcome::Damaged(reason) => Some(format!("what it held of {name} is of no use: {reason}")),
        CacheOutcome::NotStored(reason) => Some(format!("{name} is not kept: {reason}")),
        _ => None,
    };
    // One program is like the other: each of them would say the same.
    static WARNED: AtomicBool = AtomicBool::new(false);
    if let Some(trouble) = trouble.filter(|_| !WARNED.swap(true, Ordering::Relaxed)) {
        tracing::warn!(
            event = "cache",
            "the cache of compiled programs: {trouble}; see `fluid doctor`, or choose another with --cache"
        );
    }
    if let (Some(dir), false) = (engine.aot_dir(), *compiled.cache() == CacheOutcome::Aot) {
        let (name, dir, seconds) = (&program.name, dir.display(), compiled.seconds());
        tracing::warn!(
            "{dir} has no {name} for this config; compiling it, or finding it in the cache, took {seconds:.1} s"
        );
    }
    let Dropped { programs, bytes } = compiled.dropped();
    if programs > 0 {
        let bytes = human_bytes(bytes);
        tracing::info!(
            "the cache dropped {programs} of its compiled programs ({bytes}), the least recently used; see --cache-limit"
        );
    }
    Ok(compiled)
}

/// Compilations from so many seconds on are told when they end.
const TOLD_FROM: f64 = 3.0;

/// Fails where a launcher started several processes on a platform whose plugin would make each of them a run of its
/// own: few plugins find the others.
fn alone(platform: Platform, launched: Option<(&str, usize)>) -> Result<()> {
    let Some((launcher, processes)) = launched.filter(|(_, processes)| *processes > 1) else { return Ok(()) };
    let text = format!("{launcher} started {processes} processes; on platform {platform} a run is one");
    Err(Failure::input(text)
        .help("start one process, which uses all devices of its machine; several hosts work on TPU slices")
        .into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_on_gpus_is_one_process() {
        alone(Platform::named("cuda"), None).unwrap();
        alone(Platform::named("cuda"), Some(("Slurm", 1))).unwrap();
        let error = alone(Platform::named("cuda"), Some(("Slurm", 4))).unwrap_err().to_string();
        assert_eq!(error, "Slurm started 4 processes; on platform cuda a run is one");
    }
}
