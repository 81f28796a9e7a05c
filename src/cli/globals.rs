//! The flags of every sub-command, and the session they start.
use crate::config::{Check, Overlay, Trust};
use crate::data;
use crate::eval;
use crate::runtime::session::Session;
use crate::storage::remote;
use crate::util::inside;
use crate::util::log::{self, Console};
use crate::util::style::{Color, Format, Style};
use crate::util::text::quoted;
use anyhow::Result;
use clap::builder::FalseyValueParser;
use clap::{ArgAction, Args};
use std::path::PathBuf;
use std::time::Instant;
use tpu::network;
use tpu::platform::PluginLog;
use tpu::probe::Probe;

/// The rules that layers above the config have for their sections.
const CHECKS: &[Check] = &[data::check, eval::check];

/// Flags of every sub-command.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Global options")]
pub struct Globals {
    /// Platform to run on (cpu, tpu, cuda, or with --plugin any other); overrides device.platform of the
    /// config
    #[arg(long, global = true, value_name = "NAME")]
    pub platform: Option<String>,
    /// PJRT plugin file to load; overrides device.plugin of the config
    #[arg(long, global = true, value_name = "PATH")]
    pub plugin: Option<PathBuf>,
    /// Number of devices; overrides device.devices of the config
    #[arg(long, global = true, value_name = "N")]
    pub devices: Option<usize>,
    /// Folder for plugins, compiled programs and shard indexes [default: $FLUID_CACHE, else fluid in the
    /// user's cache folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Maximum size of the cache of compiled programs, such as 500M; the least recently used are deleted
    /// first [default: 20G]
    #[arg(long, global = true, value_name = "SIZE", env = "FLUID_CACHE_LIMIT", hide_env_values = true, value_parser = size)]
    pub cache_limit: Option<u64>,
    /// Folder of programs that `fluid compile` wrote for these devices; programs not in it are compiled here. They are
    /// native code: trust the folder as you would a binary. It must be yours or root's, and nobody else may write to it
    #[arg(long, global = true, value_name = "DIR")]
    pub programs: Option<PathBuf>,
    /// Open the paths and URLs that the config of a run or a checkpoint names, though its maker chose them: data,
    /// weights, train.init_from. What you have once trained with, or trusted, needs no flag
    #[arg(long, global = true)]
    pub trust_run: bool,
    /// Contact nobody: what would be downloaded, or read from a bucket, is an error that says how to bring it by
    /// hand; FLUID_OFFLINE=1 is the same
    #[arg(long, global = true, env = "FLUID_OFFLINE", hide_env = true, value_parser = FalseyValueParser::new())]
    pub offline: bool,
    /// Format of log lines and errors on stderr
    #[arg(long, global = true, value_name = "FORMAT", value_enum, default_value_t)]
    pub log_format: Format,
    /// When to color log lines, errors and help; NO_COLOR=1 is the same as never
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    pub color: Color,
    /// Log more; repeat to log everything
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    /// Log only warnings; repeat to log only errors
    #[arg(short, long, global = true, action = ArgAction::Count, conflicts_with = "verbose")]
    pub quiet: u8,
    /// Print help
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
}

impl Globals {
    /// Starts the log of the process and takes over the flags of every sub-command. The process is `fluid` itself:
    /// its `main` answers to [`tpu::probe`].
    pub fn session(&self) -> Result<Session> {
        let console = Console::stderr();
        let count = |n: u8| i8::try_from(n).unwrap_or(i8::MAX);
        let plugins = [PluginLog::Fatal, PluginLog::Warnings, PluginLog::All];
        plugins[usize::from(self.verbose).min(2)].set();
        log::start(
            &console,
            Style::new(self.log_format, self.color),
            count(self.verbose) - count(self.quiet),
        )?;
        if self.offline {
            network::stay_offline();
        }
        if self.trust_run {
            inside::trust_links();
        }
        let words = std::env::args_os().skip(1).map(|word| quoted(&word.to_string_lossy()));
        let command = std::iter::once("fluid".to_string()).chain(words).collect::<Vec<_>>().join(" ");
        Ok(Session { probe: Probe::current_exe(), command: Some(command), ..self.session_in(console) })
    }

    /// [`Globals::session`] for a part of another process: with a console at hand, no log, no probe.
    pub fn session_in(&self, console: Console) -> Session {
        let Globals { platform, plugin, devices, cache, cache_limit, programs, trust_run, .. } = self.clone();
        let root = cache.clone().or_else(|| tpu::cache::root().ok());
        let trust = Trust { run: trust_run, cache: root };
        let flags = Overlay { platform, plugin, devices, trust, checks: CHECKS };
        let started = Instant::now();
        let cache_limit = cache_limit.unwrap_or(tpu::cache::LIMIT);
        if let Some(dir) = &cache {
            remote::cache_in(dir.clone());
        }
        let (probe, command, apart) = (None, None, false);
        Session { console, flags, probe, programs, cache_limit, started, cache, command, apart }
    }
}

/// The form of `--cache-limit` and `--shard-size`, in bytes: a number, and K, M, G or T for powers of 1024.
pub(super) fn size(text: &str) -> Result<u64, String> {
    let units = [("K", 10), ("M", 20), ("G", 30), ("T", 40)];
    let unit = units.into_iter().find_map(|(unit, shift)| Some((text.strip_suffix(unit)?, shift)));
    let (number, shift) = unit.unwrap_or((text, 0));
    let bytes = number.parse::<u64>().ok().and_then(|n| n.checked_mul(1 << shift));
    bytes.ok_or_else(|| "not a size such as 500M or 20G".into())
}
