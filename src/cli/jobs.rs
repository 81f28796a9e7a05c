//! What the command line means: configs loaded, prompts read, folders chosen, everything checked.
use super::args::{ConfigArgs, Globals, SampleArgs, SampleFlags, ScoreArgs, TrainArgs};
use crate::checkpoint::Checkpoint;
use crate::config::{Config, DeviceFlags};
use crate::exit::Failure;
use crate::log::{self, Console};
use crate::storage;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use tpu::probe::Probe;

/// What every job has at hand.
#[derive(Clone, Debug)]
pub struct Host {
    /// Where bars and log lines go.
    pub console: Console,
    /// The device flags of the command line.
    pub flags: DeviceFlags,
    /// How to try a plugin never seen before in a process of its own; `None` loads it right away.
    pub probe: Option<Probe>,
    /// `--cache`, if given.
    cache: Option<PathBuf>,
}

impl Host {
    /// Starts the log of the process and takes over the flags of every sub-command. The process is `fluid` itself:
    /// its `main` answers to [`tpu::probe`].
    pub fn resolve(globals: &Globals) -> Result<Host> {
        let console = Console::stderr();
        let count = |n: u8| i8::try_from(n).unwrap_or(i8::MAX);
        log::start(&console, globals.log_format, count(globals.verbose) - count(globals.quiet))?;
        Ok(Host { probe: Probe::current_exe(), ..Host::new(globals, console) })
    }

    /// [`Host::resolve`] for a part of another process: with a console at hand, no log, no probe.
    pub fn new(globals: &Globals, console: Console) -> Host {
        let Globals { platform, plugin, devices, cache, .. } = globals.clone();
        Host { console, flags: DeviceFlags { platform, plugin, devices }, probe: None, cache }
    }

    /// The folder for plugins and compiled programs: `--cache`, else [`tpu::cache::root`]. It need not exist.
    pub fn cache(&self) -> Result<PathBuf> {
        match &self.cache {
            Some(dir) => Ok(dir.clone()),
            None => Ok(tpu::cache::root()?),
        }
    }
}

/// A training run.
#[derive(Clone, Debug)]
pub struct TrainJob {
    /// The resolved config.
    pub config: Config,
    /// The checkpoint to go on from, if any.
    pub from: Option<Checkpoint>,
}

/// Pictures for prompts.
#[derive(Clone, Debug)]
pub struct SampleJob {
    /// The weights.
    pub checkpoint: Checkpoint,
    /// The config of the run with the flags laid over it.
    pub config: Config,
    /// One picture each; none given: the caller chooses.
    pub prompts: Vec<String>,
    /// Seed.
    pub seed: u64,
    /// The picture file, if one was named.
    pub out: Option<PathBuf>,
}

/// A score over prompts of the run's own data.
#[derive(Clone, Debug)]
pub struct ScoreJob {
    /// The weights.
    pub checkpoint: Checkpoint,
    /// The config of the run with the flags laid over it; `eval.prompts` is at least 1.
    pub config: Config,
    /// Seed of prompts and pictures.
    pub seed: u64,
}

impl ConfigArgs {
    /// Loads the config; that of a run, if its folder is named.
    pub fn resolve(&self, host: &Host) -> Result<Config> {
        self.load(host, &[])
    }

    fn load(&self, host: &Host, more: &[String]) -> Result<Config> {
        let sets = [&self.sets[..], more].concat();
        if !self.config.is_dir() {
            return Config::load(&self.config, &sets, &host.flags);
        }
        let mut config = Config::load(&self.config.join("config.toml"), &sets, &host.flags)?;
        // Runs may be moved; the folder that was named is the folder meant.
        if !sets.iter().any(|s| s.trim_start().starts_with("run.dir")) {
            config.run.dir.clone_from(&self.config);
        }
        Ok(config)
    }
}

impl TrainArgs {
    /// Loads the config and finds the checkpoint to go on from. A run folder that already holds checkpoints is
    /// only entered with `--resume`.
    pub fn resolve(&self, host: &Host) -> Result<TrainJob> {
        let steps: Vec<_> = self.steps.iter().map(|n| format!("run.steps={n}")).collect();
        let config = self.config.load(host, &steps)?;
        let dir = config.run.dir.display();
        match (Checkpoint::latest(&config.run.dir)?, self.resume) {
            (Some(checkpoint), false) => bail!(
                Failure::input(format!("{dir} already holds a run, saved at step {}", checkpoint.step()))
                    .help("go on with --resume, remove the folder, or choose another with --set run.dir=...")
            ),
            (None, true) => bail!(
                Failure::input(format!("{dir} holds no checkpoint to go on from"))
                    .help("start without --resume")
            ),
            (Some(checkpoint), true) => {
                checkpoint.check_config(&config)?;
                Ok(TrainJob { config, from: Some(checkpoint) })
            }
            (None, false) => Ok(TrainJob { config, from: None }),
        }
    }
}

impl SampleFlags {
    /// The checkpoint's config with these flags and `more` overrides laid over it.
    fn over(&self, checkpoint: &Checkpoint, host: &Host, more: &[String]) -> Result<Config> {
        fn set<T: ToString>(key: &str, value: &Option<T>) -> Option<String> {
            // TOML writes NaN in small letters.
            value.as_ref().map(|v| format!("sample.{key}={}", v.to_string().to_lowercase()))
        }
        let own = [
            set("guidance", &self.guidance),
            set("temperature", &self.temperature),
            set("steps", &self.steps),
            set("diffusion_steps", &self.diffusion_steps),
        ];
        let sets = [&self.sets[..], &own.into_iter().flatten().collect::<Vec<_>>(), more].concat();
        let config = checkpoint.config_with(&sets, &host.flags)?;
        checkpoint.check_config(&config)?;
        Ok(config)
    }
}

impl SampleArgs {
    /// Finds the checkpoint and reads the prompts.
    pub fn resolve(&self, host: &Host) -> Result<SampleJob> {
        let checkpoint = Checkpoint::find(&self.run)?;
        let config = self.flags.over(&checkpoint, host, &[])?;
        let mut prompts = self.prompts.clone();
        if let Some(path) = &self.prompt_file {
            prompts.extend(read_prompts(path)?);
        }
        Ok(SampleJob { checkpoint, config, prompts, seed: self.seed, out: self.out.clone() })
    }
}

impl ScoreArgs {
    /// Finds the checkpoint and settles the number of prompts.
    pub fn resolve(&self, host: &Host) -> Result<ScoreJob> {
        let checkpoint = Checkpoint::find(&self.run)?;
        let prompts: Vec<_> = self.prompts.iter().map(|n| format!("eval.prompts={n}")).collect();
        let config = self.flags.over(&checkpoint, host, &prompts)?;
        if config.eval.prompts == 0 {
            bail!(
                Failure::input("eval.prompts is 0: there is nothing to score")
                    .help("ask for some with --prompts N")
            );
        }
        Ok(ScoreJob { checkpoint, config, seed: self.seed })
    }
}

/// The lines of a prompt file that are not blank.
fn read_prompts(path: &Path) -> Result<Vec<String>> {
    let text = storage::read_text(path, "the prompts")?;
    let prompts: Vec<_> = text.lines().map(str::trim).filter(|l| !l.is_empty()).map(String::from).collect();
    if prompts.is_empty() {
        bail!(Failure::input(format!("{} holds no prompts; write one on each line", path.display())));
    }
    Ok(prompts)
}
