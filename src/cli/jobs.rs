//! What the command line means: configs loaded, prompts read, folders chosen, everything checked.
use super::args::{
    BenchArgs, BenchCommand, CompareArgs, CompileArgs, ConfigArgs, EditArgs, Globals, JobArgs, PlanArgs,
    SampleArgs, SampleFlags, ScoreArgs, TrainArgs,
};
use crate::bench::BenchJob;
use crate::checkpoint::Checkpoint;
use crate::compile::CompileJob;
use crate::config::{Check, Config, Overlay};
use crate::data;
use crate::plan::{self, Choice, Estimates, Job, Question};
use crate::runtime::flags;
use crate::runtime::manifest::Manifest;
use crate::runtime::session::Session;
use crate::sample::edit::{Change, check_order};
use crate::sample::generation::{default_folder, named_folder};
use crate::sample::prompts::{self, Prompt};
use crate::train::TrainJob;
use crate::util::error::Failure;
use crate::util::log::{self, Console};
use crate::util::text::human_bytes;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::time::Instant;
use tpu::chips::Target;
use tpu::plugin::Platform;
use tpu::probe::Probe;
use tracing::{info, warn};

/// The rules that layers above the config have for their sections.
const CHECKS: &[Check] = &[data::check];

impl Globals {
    /// Starts the log of the process and takes over the flags of every sub-command. The process is `fluid` itself:
    /// its `main` answers to [`tpu::probe`].
    pub fn session(&self) -> Result<Session> {
        let console = Console::stderr();
        let count = |n: u8| i8::try_from(n).unwrap_or(i8::MAX);
        log::start(&console, self.log_format, count(self.verbose) - count(self.quiet))?;
        Ok(Session { probe: Probe::current_exe(), ..self.session_in(console) })
    }

    /// [`Globals::session`] for a part of another process: with a console at hand, no log, no probe.
    pub fn session_in(&self, console: Console) -> Session {
        let Globals { platform, plugin, devices, cache, cache_limit, programs, .. } = self.clone();
        let flags = Overlay { platform, plugin, devices, checks: CHECKS };
        let started = Instant::now();
        let cache_limit = cache_limit.unwrap_or(tpu::cache::LIMIT);
        Session { console, flags, probe: None, programs, cache_limit, started, cache }
    }
}

/// Pictures for prompts.
#[derive(Clone, Debug)]
pub struct SampleJob {
    /// The weights.
    pub checkpoint: Checkpoint,
    /// The config of the run with the flags laid over it.
    pub config: Config,
    /// What to draw; none given: the caller chooses.
    pub prompts: Vec<Prompt>,
    /// What not to draw, for prompts that do not say.
    pub negative: Option<String>,
    /// Pictures for each prompt, at least 1.
    pub count: usize,
    /// Seed.
    pub seed: u64,
    /// The folder for the pictures.
    pub out: PathBuf,
}

/// Pictures from a picture.
#[derive(Clone, Debug)]
pub struct EditJob {
    /// What is drawn; there is a prompt.
    pub sample: SampleJob,
    /// The picture's file.
    pub picture: PathBuf,
    /// Which part of it is drawn anew.
    pub change: Change,
}

/// Runs to train and score side by side.
#[derive(Clone, Debug)]
pub struct CompareJob {
    /// Config files and what they hold: all on the shapes data, each with a folder of its own.
    pub configs: Vec<(PathBuf, Config)>,
    /// How many prompts to score with; `None` for each config's own number, which is not 0 then.
    pub prompts: Option<usize>,
    /// Seed of prompts and pictures.
    pub seed: u64,
    /// Where to write the table as JSON, if anywhere.
    pub json: Option<PathBuf>,
}

/// A plan of a config.
#[derive(Clone, Debug)]
pub struct PlanJob {
    /// The resolved config.
    pub config: Config,
    /// What to plan for.
    pub question: Question,
    /// Whether to print JSON.
    pub json: bool,
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

impl BenchCommand {
    /// Loads the config, and finds the checkpoint, which must be of that model.
    pub fn resolve(&self, host: &Session) -> Result<BenchJob> {
        let (args, prompts, run) = match self {
            BenchCommand::Train(args) | BenchCommand::Data(args) => (args, &[][..], None),
            BenchCommand::Sample { bench, prompts, run } => (bench, &prompts[..], run.as_deref()),
        };
        let BenchArgs { config, steps, warmup, json, synthetic, cached } = args.clone();
        let name = config.config.display().to_string();
        let config = config.resolve(host)?;
        let from = run.map(Checkpoint::find).transpose()?;
        if let Some(checkpoint) = &from {
            checkpoint.check_config(&config)?;
        }
        let (prompts, steps) = (prompts.to_vec(), steps.get());
        Ok(BenchJob { name, config, from, prompts, steps, warmup, synthetic, cached, json })
    }
}

impl ConfigArgs {
    /// Loads the config; that of a run, if its folder is named.
    pub fn resolve(&self, host: &Session) -> Result<Config> {
        self.load(host, &[])
    }

    fn load(&self, host: &Session, more: &[String]) -> Result<Config> {
        let sets = [&self.sets[..], more].concat();
        if !self.config.is_dir() {
            return host.settle(Config::load(&self.config, &sets, &host.flags)?);
        }
        let mut config = Config::load(&self.config.join("config.toml"), &sets, &host.flags)?;
        // Runs may be moved; the folder that was named is the folder meant.
        if !sets.iter().any(|s| s.trim_start().starts_with("run.dir")) {
            config.run.dir.clone_from(&self.config);
        }
        host.settle(config)
    }
}

impl TrainArgs {
    /// Loads the config and finds the checkpoint to go on from. A run folder that already holds checkpoints is
    /// only entered with `--resume`.
    pub fn resolve(&self, host: &Session) -> Result<TrainJob> {
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
    fn over(&self, checkpoint: &Checkpoint, host: &Session, more: &[String]) -> Result<Config> {
        fn set<T: ToString>(key: &str, value: &Option<T>) -> Option<String> {
            // TOML writes NaN in small letters.
            value.as_ref().map(|v| format!("sample.{key}={}", v.to_string().to_lowercase()))
        }
        let own = [
            set("guidance", &self.guidance),
            set("temperature", &self.temperature),
            set("top_k", &self.top_k),
            set("top_p", &self.top_p),
            set("steps", &self.steps),
            set("diffusion_steps", &self.diffusion_steps),
            set("solver", &self.solver.as_ref().map(|name| format!("{name:?}"))),
        ];
        let sets = [&self.sets[..], &own.into_iter().flatten().collect::<Vec<_>>(), more].concat();
        let config = host.settle(checkpoint.config_with(&sets, &host.flags)?)?;
        checkpoint.check_config(&config)?;
        Ok(config)
    }
}

/// The most pictures of a job.
const MAX_PICTURES: usize = 1_000_000;

impl JobArgs {
    fn resolve(&self, run: &Path, prompts: &[String], kind: &str, host: &Session) -> Result<SampleJob> {
        let checkpoint = Checkpoint::find(run)?;
        let config = self.flags.over(&checkpoint, host, &[])?;
        let mut prompts: Vec<Prompt> = prompts.iter().map(Prompt::new).collect();
        if let Some(path) = &self.prompt_file {
            prompts.extend(prompts::read(path, config.model.tokens)?);
        }
        let (count, all) = (self.count, self.count.saturating_mul(prompts.len().max(1)));
        if count == 0 {
            bail!(Failure::input("--count is 0: there is nothing to draw").help("at least 1"));
        }
        if all > MAX_PICTURES {
            bail!(
                Failure::input(format!("the job has {all} pictures; {MAX_PICTURES} are the most"))
                    .help("part it into jobs with fewer prompts or a smaller --count")
            );
        }
        let out = match &self.out {
            Some(path) => named_folder(path)?,
            None => default_folder(&checkpoint, kind, self.seed)?,
        };
        let (negative, seed) = (self.negative.clone(), self.seed);
        Ok(SampleJob { checkpoint, config, prompts, negative, count, seed, out })
    }
}

impl SampleArgs {
    /// Finds the checkpoint and reads the prompts.
    pub fn resolve(&self, host: &Session) -> Result<SampleJob> {
        self.job.resolve(&self.run, &self.prompts, "samples", host)
    }
}

impl EditArgs {
    /// Finds the checkpoint, which must be one that can edit, and reads the prompts.
    pub fn resolve(&self, host: &Session) -> Result<EditJob> {
        let mut sample = self.job.resolve(&self.run, &self.prompts, "edits", host)?;
        check_order(sample.config.model.order)?;
        if sample.prompts.is_empty() {
            sample.prompts.push(Prompt::new(""));
        }
        let change = match (&self.mask, self.outpaint, self.keep) {
            (Some(mask), _, _) => Change::Inpaint(mask.clone()),
            (_, Some(margins), _) => Change::Outpaint(margins),
            // The command line demands one of the three.
            (_, _, keep) => Change::Vary(keep.unwrap_or_default()),
        };
        Ok(EditJob { sample, picture: self.picture.clone(), change })
    }
}

impl CompareArgs {
    /// Loads the configs; all are checked before anything is trained.
    pub fn resolve(&self, host: &Session) -> Result<CompareJob> {
        let mut configs: Vec<(PathBuf, Config)> = vec![];
        for path in &self.configs {
            let (config, name) = (Config::load(path, &[], &host.flags)?, path.display());
            if config.data.kind != "shapes" {
                let text = format!("{name} has data.kind = {:?}", config.data.kind);
                bail!(Failure::input(text).help("only runs on the `shapes` data can be scored by rule"));
            }
            if let Some((twin, _)) = configs.iter().find(|(_, other)| other.run.dir == config.run.dir) {
                let (twin, dir) = (twin.display(), config.run.dir.display());
                bail!(Failure::input(format!("{twin} and {name} share the run folder {dir}")));
            }
            if self.prompts.unwrap_or(config.eval.prompts) == 0 {
                bail!(
                    Failure::input(format!("{name}: there are no prompts to score"))
                        .help("ask for some with --prompts N")
                );
            }
            configs.push((path.clone(), config));
        }
        Ok(CompareJob { configs, prompts: self.prompts, seed: self.seed, json: self.json.clone() })
    }
}

impl CompileArgs {
    /// Loads the config for the devices of the target.
    pub fn resolve(&self, host: &Session) -> Result<CompileJob> {
        let target = Target::parse(&self.target)?;
        let chips = target.devices();
        if let Some(devices) = host.flags.devices.filter(|devices| *devices != chips) {
            let text =
                format!("--devices is {devices}, {target} has {chips} chips, each of which is a device");
            bail!(Failure::input(text).help("leave --devices out"));
        }
        let name = Platform::Tpu.name();
        if let Some(platform) = host.flags.platform.as_deref().filter(|platform| *platform != name) {
            let text = format!("--platform is {platform}, {target} is of TPUs");
            bail!(Failure::input(text).help("leave --platform out"));
        }
        let mut there = host.clone();
        (there.flags.platform, there.flags.devices) = (Some(name.into()), Some(chips));
        let mut all = flags::defaults(Platform::Tpu);
        all.extend(self.flags.iter().cloned());
        let (config, mesh_chosen) = self.on_mesh(&there, &target)?;
        Ok(CompileJob {
            name: self.config.config.display().to_string(),
            config,
            mesh_chosen,
            target,
            out: self.out.clone(),
            only: self.only,
            skip: self.skip.clone(),
            flags: all,
            top: self.top,
            hlo: self.hlo,
        })
    }

    /// The config on the devices of the target, and whether its mesh was chosen: that of the programs in the folder,
    /// if there are some for the target, else that of a plan.
    fn on_mesh(&self, there: &Session, target: &Target) -> Result<(Config, bool)> {
        let mut plain = there.clone();
        plain.flags.devices = None;
        let Some(config) = self.config.resolve(&plain).ok().filter(|config| config.device.devices == 1)
        else {
            return Ok((self.config.resolve(there)?, false));
        };
        if target.devices() == 1 {
            return Ok((config, false));
        }
        let begun = Manifest::read(&self.out).ok().filter(|m| m.target == target.to_string());
        if let Some(manifest) = begun {
            info!("mesh {}: that of the programs in {}", manifest.mesh_words(), self.out.display());
            return Ok((config.on_mesh(manifest.mesh)?, true));
        }
        let jobs = self.only.map_or(vec![Job::Train, Job::Sample], |job| vec![job]);
        let Choice { mesh, bytes, fits } = plan::choose(&config, &jobs, target)?;
        let bytes = human_bytes(bytes as u64);
        match fits {
            true => info!(
                "mesh {mesh}: as the config names none, the first that holds it, with about {bytes} a chip"
            ),
            false => warn!(
                "mesh {mesh}: the config names none, and none is expected to hold it; this needs the least, about \
                 {bytes} a chip"
            ),
        }
        Ok((config.on_mesh(mesh.axes().to_vec())?, true))
    }
}

impl PlanArgs {
    /// Loads the config, finds the slice and its price, and reads the report of the compiler.
    pub fn resolve(&self, host: &Session) -> Result<PlanJob> {
        let config = self.config.resolve(host)?;
        let target = self.target.as_deref().map(Target::parse).transpose()?;
        if let Some(price) = self.price.filter(|p| !(*p > 0.0 && p.is_finite())) {
            bail!(Failure::input(format!("--price {price} must be a positive number")));
        }
        let utilisation = self.utilisation;
        if !(utilisation > 0.0 && utilisation <= 1.0) {
            let text = format!("--utilisation {utilisation} is not a share above 0, at most 1");
            bail!(Failure::input(text).help("0.4 reckons with 40 % of the chips' peak"));
        }
        let known = target.as_ref().and_then(|t| config.price.get(t.generation().name).copied());
        let compiled = match (&self.report, &target) {
            (Some(path), Some(target)) => Estimates::read(path, &config, target)?,
            _ => Estimates::default(),
        };
        let jobs = self.only.map_or(vec![Job::Train, Job::Sample], |job| vec![job]);
        let question = Question { target, jobs, price: self.price.or(known), utilisation, compiled };
        Ok(PlanJob { config, question, json: self.json })
    }
}

impl ScoreArgs {
    /// Finds the checkpoint and settles the number of prompts.
    pub fn resolve(&self, host: &Session) -> Result<ScoreJob> {
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
