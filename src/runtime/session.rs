//! What every command has at hand.
use crate::config::{Config, Overlay};
use crate::runtime::compile_time::CompileTime;
use crate::runtime::manifest::Manifest;
use crate::util::disk;
use crate::util::inside;
use crate::util::log::Console;
use crate::util::text::{count, duration};
use anyhow::Result;
use std::path::PathBuf;
use std::time::Instant;
use tpu::probe::Probe;
use tracing::{info, warn};

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
    /// The command line, as a shell takes it, if there is one.
    pub command: Option<String>,
    /// Whether this process is no part of a run of several: that a launcher started others beside it is as it should be.
    pub apart: bool,
}

/// What a command says when it has done a job that took long.
#[derive(Clone, Debug, Default)]
pub struct Ending {
    /// What was done, in a few words: `40 steps, loss 0.8826`.
    pub what: String,
    /// The programs that were compiled for it, and the time that took.
    pub compiled: CompileTime,
    /// How much of its time was spent on what it is for.
    pub goodput: Option<String>,
    /// Where the results are.
    pub results: Option<String>,
    /// The command that makes something of them.
    pub next: Option<String>,
}

impl Session {
    /// Says what a command did, how long it took since it was started, how much of that was compiling, where the
    /// results are and what comes next.
    pub fn done(&self, ending: &Ending) {
        let Ending { what, compiled, goodput, results, next } = ending;
        let (programs, compiling) = (compiled.compiled, compiled.seconds);
        let seconds = self.started.elapsed().as_secs_f64();
        let mut text = format!("done: {what}, in {}", duration(seconds));
        if programs > 0 {
            let (took, programs) = (duration(compiling), count(programs, "program"));
            text.push_str(&format!(", of which {took} for compiling {programs}"));
        }
        let lines = [("goodput", goodput), ("results", results), ("next", next)];
        lines.iter().filter_map(|(name, line)| Some((name, line.as_ref()?))).for_each(|(name, line)| {
            text.push_str(&format!("\n      {name}: {line}"));
        });
        info!(
            event = "done",
            seconds,
            compile_seconds = compiling,
            compiled_programs = programs,
            goodput = goodput.as_deref(),
            results = results.as_deref(),
            next = next.as_deref(),
            "{text}"
        );
    }

    /// A config on the mesh of the programs compiled ahead, if there are some and neither it nor the command line says
    /// anything of devices. What `--trust-run` lets it name is noted.
    pub fn settle(&self, config: Config) -> Result<Config> {
        if self.flags.trust.run {
            self.accept(&config);
        }
        match &self.programs {
            Some(dir) if config.device.devices == 1 && self.flags.devices.is_none() => {
                config.on_mesh(Manifest::read(dir)?.mesh)
            }
            _ => Ok(config),
        }
    }

    /// Notes that the paths and URLs of a config are this user's choice, so that the run's own config may name them
    /// again. Where that cannot be noted, it takes `--trust-run` later.
    fn accept(&self, config: &Config) {
        if let Some(Err(error)) = self.flags.trust.cache.as_ref().map(|cache| config.places.accept(cache)) {
            warn!("the paths of this run cannot be noted as yours; later commands need --trust-run: {error}");
        }
    }

    /// Makes sure that nothing in the folder of a run that is about to train leads out of it, removes what writers who were
    /// killed long ago left there and in the cache, and notes its paths and URLs as this user's choice.
    ///
    /// # Errors
    /// As [`inside::check_run`].
    pub fn enter(&self, config: &Config) -> Result<()> {
        let run = &config.run.dir;
        inside::check_run(run)?;
        let cache = self.cache()?;
        let folders = [run.clone(), run.join("pictures"), cache.join("indexes"), cache.join("codecs")];
        folders.iter().for_each(|dir| disk::remove_abandoned(dir));
        self.accept(config);
        Ok(())
    }

    /// The folder for plugins, compiled programs and indexes of shards: `--cache`, else [`tpu::cache::root`]. It need not exist.
    pub fn cache(&self) -> Result<PathBuf> {
        match &self.cache {
            Some(dir) => Ok(dir.clone()),
            None => Ok(tpu::cache::root()?),
        }
    }
}
