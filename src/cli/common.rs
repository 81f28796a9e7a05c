//! Arguments that several sub-commands share, and what they mean.
use super::overrides::Overrides;
use crate::checkpoint::{Checkpoint, is_pruned};
use crate::config::{Config, Difference, Origins, Override, Tokens};
use crate::data::detect::mistaken;
use crate::runtime::session::Session;
use crate::sample::place::{Destination, slug};
use crate::sample::prompts::{self, Prompt};
use crate::sample::seeds::{MAX_SEED, seed_too_large};
use crate::storage::remote;
use crate::train;
use crate::util::error::Failure;
use crate::util::text::quoted;
use anyhow::{Result, bail};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use graphs::types::DType;
use std::path::{Path, PathBuf};
use tpu::hardware::Target;
use tpu::platform::Platform;
use tracing::info;

/// The most images of a job.
const MAX_PICTURES: usize = 1_000_000;

/// Element types that files of numbers can have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Element {
    /// Single precision: bit for bit what training has.
    #[default]
    F32,
    /// bfloat16.
    Bf16,
}

impl Element {
    /// The element type of tensors.
    pub fn dtype(self) -> DType {
        match self {
            Element::F32 => DType::F32,
            Element::Bf16 => DType::BF16,
        }
    }
}

/// A config file with overrides.
#[derive(Args, Clone, Debug)]
pub struct ConfigArgs {
    /// Config file, or a run folder
    pub config: PathBuf,
    /// Changes to it.
    #[command(flatten)]
    pub overrides: Overrides,
}

impl ConfigArgs {
    /// Loads the config; that of a run, if its folder is named.
    pub fn resolve(&self, session: &Session) -> Result<Config> {
        self.load(session, &[])
    }

    /// [`ConfigArgs::resolve`] with more changes, which come last.
    pub fn load(&self, session: &Session, more: &[Override]) -> Result<Config> {
        Ok(self.load_with_origins(session, more)?.0)
    }

    /// [`ConfigArgs::load`], and where each setting is from.
    pub fn load_with_origins(&self, session: &Session, more: &[Override]) -> Result<(Config, Origins)> {
        if let Some(found) = mistaken(&self.config)? {
            let (path, what) = (self.config.display(), found.words());
            let command = format!("fluid init --data {}", quoted(&path.to_string()));
            bail!(
                Failure::input(format!("{path} is {what}, not a config"))
                    .help(format!("`{command}` writes a config for it"))
            );
        }
        let overrides = [&self.overrides.0[..], more].concat();
        let folder = remote::local(&self.config)?;
        if !folder.is_dir() {
            if remote::is_remote(&self.config) {
                let text = format!("there is no run at {}", self.config.display());
                bail!(Failure::input(text).help("a run there begins with a config: --set run.dir=URL"));
            }
            let (config, origins) = Config::load_with_origins(&self.config, &overrides, &session.flags)?;
            return Ok((session.settle(config)?, origins));
        }
        let path = folder.join("config.toml");
        let (mut config, origins) = Config::load_kept(&path, &overrides, &session.flags)?;
        // Runs may be moved; the folder that was named is the folder meant.
        if !overrides.iter().any(|change| change.key() == "run.dir") {
            config.run.dir.clone_from(&self.config);
        }
        Ok((session.settle(config)?, origins))
    }

    /// [`ConfigArgs::load`] for a run that goes on from a checkpoint. What nobody gives of the optimizer stays as the run has
    /// it: another number of steps must not change the warm-up that is behind it.
    pub fn resume(&self, session: &Session, more: &[Override], checkpoint: &Checkpoint) -> Result<Config> {
        let (config, origins) = self.load_with_origins(session, more)?;
        let kept =
            config.diff(&checkpoint.config()?)?.into_iter().filter_map(|Difference { key, b, .. }| {
                let is_kept = key.starts_with("optimizer.") && origins.is_default(&key);
                let set = format!("{key}={}", b.filter(|_| is_kept)?);
                Some(Override::Flag { shown: format!("{key} of the run"), set })
            });
        let mut args = self.clone();
        args.overrides.0.splice(0..0, kept);
        args.load(session, more)
    }
}

/// Does what reads a checkpoint of the run `named`. Where the run goes on and has removed that one meanwhile, it is done
/// again with the newest.
///
/// # Errors
/// Those of `work`.
pub fn with_newest<T>(named: &Path, mut work: impl FnMut() -> Result<T>) -> Result<T> {
    /// Each time reads weights; a run that saves faster than they are read is not to be run after for ever.
    const TIMES: usize = 5;
    for _ in 1..TIMES {
        match work() {
            Err(error)
                if is_pruned(&error) && Checkpoint::latest(named).is_ok_and(|newest| newest.is_some()) =>
            {
                info!("{}: the checkpoint was removed while it was read; taking the newest", named.display());
            }
            done => return done,
        }
    }
    work()
}

/// How to sample, where it differs from the run's config.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "How to draw")]
pub struct SampleFlags {
    /// Guidance scale; 1 for no guidance [default: the run's sample.guidance]
    #[arg(long, value_name = "G", allow_negative_numbers = true)]
    pub guidance: Option<f64>,
    /// Sampling temperature [default: the run's sample.temperature]
    #[arg(long, value_name = "T", allow_negative_numbers = true)]
    pub temperature: Option<f64>,
    /// Discrete tokens: sample from the K most likely
    #[arg(long, value_name = "K")]
    pub top_k: Option<usize>,
    /// Discrete tokens: sample from the most likely that together have probability P
    #[arg(long, value_name = "P", allow_negative_numbers = true)]
    pub top_p: Option<f64>,
    /// Settings that go together: those of the paper, or faster ones; see docs/guides/sampling.md
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(["paper", "fast", "fastest"]))]
    pub preset: Option<String>,
    /// Autoregressive steps per image [default: the run's sample.steps]
    #[arg(long, value_name = "N")]
    pub steps: Option<usize>,
    /// Diffusion steps per token [default: the run's sample.diffusion_steps]
    #[arg(long, value_name = "N")]
    pub diffusion_steps: Option<usize>,
    /// Diffusion solver [default: the run's sample.solver]
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(["ancestral", "ddim", "dpm"]))]
    pub solver: Option<String>,
    /// Products of the backbone as floats or as int8; int8_static after `fluid quantize` [default: the run's sample.quantization]
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(["none", "int8", "int8_static"]))]
    pub quantization: Option<String>,
    /// Changes to the run's config.
    #[command(flatten)]
    pub overrides: Overrides,
}

impl SampleFlags {
    /// The flags that are given.
    pub fn given(&self) -> impl Iterator<Item = &'static str> {
        let all = [
            ("--guidance", self.guidance.is_some()),
            ("--temperature", self.temperature.is_some()),
            ("--top-k", self.top_k.is_some()),
            ("--top-p", self.top_p.is_some()),
            ("--preset", self.preset.is_some()),
            ("--steps", self.steps.is_some()),
            ("--diffusion-steps", self.diffusion_steps.is_some()),
            ("--solver", self.solver.is_some()),
            ("--quantization", self.quantization.is_some()),
            ("--set", !self.overrides.0.is_empty()),
        ];
        all.into_iter().filter(|(_, given)| *given).map(|(flag, _)| flag)
    }

    /// The checkpoint's config with these flags and `more` overrides laid over it, of a run that draws images.
    ///
    /// # Errors
    /// When a setting is wrong or does not fit the checkpoint, or the run is of a tokenizer.
    pub fn over(&self, checkpoint: &Checkpoint, session: &Session, more: &[Override]) -> Result<Config> {
        let config = self.over_any(checkpoint, session, more)?;
        draws(&config)?;
        Ok(config)
    }

    /// The same of any run.
    ///
    /// # Errors
    /// When a setting is wrong or does not fit the checkpoint.
    pub fn over_any(&self, checkpoint: &Checkpoint, session: &Session, more: &[Override]) -> Result<Config> {
        let [solver, preset, quantization] = [&self.solver, &self.preset, &self.quantization]
            .map(|name| name.as_ref().map(|name| format!("{name:?}")));
        let own = [
            Override::flag("guidance", "sample.guidance", self.guidance),
            Override::flag("temperature", "sample.temperature", self.temperature),
            Override::flag("top-k", "sample.top_k", self.top_k),
            Override::flag("top-p", "sample.top_p", self.top_p),
            Override::flag("preset", "sample.preset", preset),
            Override::flag("steps", "sample.steps", self.steps),
            Override::flag("diffusion-steps", "sample.diffusion_steps", self.diffusion_steps),
            Override::flag("solver", "sample.solver", solver),
            Override::flag("quantization", "sample.quantization", quantization),
        ];
        let sets = [&self.overrides.0[..], &own.into_iter().flatten().collect::<Vec<_>>(), more].concat();
        let config = session.settle(checkpoint.config_with(&sets, &session.flags)?)?;
        checkpoint.check_config(&config)?;
        Ok(config)
    }
}

/// Fails for the config of a tokenizer, which draws nothing.
fn draws(config: &Config) -> Result<(), Failure> {
    if config.tokenizer.is_none() {
        return Ok(());
    }
    let dir = &config.run.dir;
    let weights = dir.join(train::TOKENIZER);
    let text = format!("{} is the run of a tokenizer, which draws no images", dir.display());
    Err(Failure::input(text)
        .help(format!("take it as codec.weights in the config of a model: {}", weights.display())))
}

/// Reads a file of prompts for a model of such tokens.
pub type PromptReader<'a> = dyn Fn(&Path, Tokens) -> Result<Vec<Prompt>> + 'a;

/// How many images, and where they go.
#[derive(Args, Clone, Debug)]
pub struct JobArgs {
    /// File of further prompts, - for standard input: one per line, or JSON Lines with objects of prompt and,
    /// optionally, negative, seed, guidance, temperature, top_k, top_p
    #[arg(long = "prompts", value_name = "FILE", help_heading = "What to draw")]
    pub prompt_file: Option<PathBuf>,
    /// Images per prompt [default: 1]
    #[arg(short = 'n', long, value_name = "N", help_heading = "What to draw")]
    pub count: Option<usize>,
    /// Seed of the first image of each prompt, below 2^53; further images count up from it. An image depends
    /// only on its prompt, its seed and the settings
    #[arg(short, long, default_value_t = 0, value_parser = image_seed, help_heading = "What to draw")]
    pub seed: u64,
    /// Negative prompt, for prompts that have none of their own
    #[arg(long, value_name = "TEXT", help_heading = "What to draw")]
    pub negative: Option<String>,
    /// How to sample.
    #[command(flatten)]
    pub flags: SampleFlags,
    /// Output folder for images, sheet.png and manifest.jsonl; repeat the command to continue [default: one
    /// in the run folder, named after the first prompt]
    #[arg(short, long, value_name = "DIR", help_heading = "Output")]
    pub out: Option<PathBuf>,
}

/// Images for prompts.
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
    /// Images for each prompt, at least 1.
    pub count: usize,
    /// Seed.
    pub seed: u64,
    /// The folder for the images, if one was named.
    pub out: Option<Destination>,
}

impl SampleJob {
    /// The folder for the images; in `kind` of the run, named after `about`, if none was named.
    ///
    /// # Errors
    /// When the checkpoint lies in no run folder.
    pub fn destination(&self, kind: &str, about: &str) -> Result<Destination> {
        match &self.out {
            Some(out) => Ok(out.clone()),
            None => Destination::default(&self.checkpoint, kind, about, self.seed),
        }
    }

    /// The first prompt as part of a folder's name, and how many others there are.
    pub fn about(&self) -> String {
        let first = slug(self.prompts.first().map_or("", |p| &p.prompt));
        match self.prompts.len() {
            0 | 1 => first,
            n => format!("{first}-and-{}-more", n - 1),
        }
    }
}

impl JobArgs {
    /// What is to be drawn, of prompts and of a file of them.
    ///
    /// # Errors
    /// When there is no such checkpoint, a setting or a prompt cannot be, or there are no images or too many.
    pub fn resolve(&self, run: &Path, prompts: &[String], session: &Session) -> Result<SampleJob> {
        self.resolve_with(run, prompts, session, (&prompts::read, 1))
    }

    /// [`JobArgs::resolve`] with another reader of the file of prompts, and so many images of each if nobody says.
    pub fn resolve_with(
        &self,
        run: &Path,
        prompts: &[String],
        session: &Session,
        (read, usual): (&PromptReader<'_>, usize),
    ) -> Result<SampleJob> {
        let checkpoint = Checkpoint::find(run)?;
        let config = self.flags.over(&checkpoint, session, &[])?;
        let mut prompts: Vec<Prompt> = prompts.iter().map(Prompt::new).collect();
        if let Some(path) = &self.prompt_file {
            prompts.extend(read(path, config.model.tokens)?);
        }
        let count = self.count.unwrap_or(usual);
        let all = count.saturating_mul(prompts.len().max(1));
        if count == 0 {
            bail!(Failure::input("--count is 0: there is nothing to draw").help("at least 1"));
        }
        if all > MAX_PICTURES {
            bail!(
                Failure::input(format!("the job has {all} images; {MAX_PICTURES} are the most"))
                    .help("part it into jobs with fewer prompts or a smaller --count")
            );
        }
        let out = self.out.as_deref().map(Destination::named).transpose()?;
        let (negative, seed) = (self.negative.clone(), self.seed);
        Ok(SampleJob { checkpoint, config, prompts, negative, count, seed, out })
    }
}

/// The form of `--seed`: a whole number that JSON keeps.
pub fn image_seed(text: &str) -> Result<u64, String> {
    match text.parse::<u64>() {
        Ok(seed) if seed > MAX_SEED => Err(seed_too_large(seed)),
        Ok(seed) => Ok(seed),
        Err(_) => Err(format!("not a whole number from 0 to {MAX_SEED}")),
    }
}

/// The slice of TPUs that `--target` names.
pub fn slice(name: &str) -> Result<Target> {
    let error = match Target::parse(name) {
        Err(tpu::Error::Target { name, reason, valid }) => (name, reason, valid),
        parsed => return Ok(parsed?),
    };
    let (name, reason, valid) = error;
    let other = Platform::known(&name).filter(|platform| *platform != Platform::TPU);
    if other.is_none() && !["gpu", "cuda", "rocm", "metal"].contains(&name.as_str()) {
        bail!(Failure::input(format!("`{name}` is not a TPU slice: {reason}")).help(valid));
    }
    let text = format!("--target {name}: plans and programs compiled ahead are for slices of TPUs alone");
    bail!(Failure::input(text).help(format!(
        "`fluid train` compiles for {name} when it starts, and `fluid bench train` measures a step; `fluid graph emit` \
         prints a program as StableHLO; {valid}"
    )))
}
