//! What every command has at hand.
use crate::config::{Config, Overlay};
use crate::runtime::manifest::Manifest;
use crate::util::log::Console;
use anyhow::Result;
use std::path::PathBuf;
use std::time::Instant;
use tpu::probe::Probe;

/// What every job has at hand.
#[derive(Clone, Debug)]
pub struct Session {
    /// Where bars and log lines go.
    pub console: Console,
    /// The device flags of the command line.
    pub flags: Overlay,
    /// How to try a plugin never seen before in a process of its own; `None` loads it right away.
    pub probe: Option<Probe>,
    /// The folder of programs compiled ahead, if there is one.
    pub programs: Option<PathBuf>,
    /// Bytes of compiled programs that are kept at most.
    pub cache_limit: u64,
    /// When the process began its work.
    pub started: Instant,
    /// `--cache`, if given.
    pub cache: Option<PathBuf>,
}

impl Session {
    /// A config on the mesh of the programs compiled ahead, if there are some and neither it nor the command line says
    /// anything of devices.
    pub fn settle(&self, config: Config) -> Result<Config> {
        match &self.programs {
            Some(dir) if config.device.devices == 1 && self.flags.devices.is_none() => {
                config.on_mesh(Manifest::read(dir)?.mesh)
            }
            _ => Ok(config),
        }
    }

    /// The folder for plugins, compiled programs and indexes of shards: `--cache`, else [`tpu::cache::root`]. It need not exist.
    pub fn cache(&self) -> Result<PathBuf> {
        match &self.cache {
            Some(dir) => Ok(dir.clone()),
            None => Ok(tpu::cache::root()?),
        }
    }
}
