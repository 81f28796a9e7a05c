//! The command line as typed.
use crate::plan::Job;
use crate::runtime::flags::{self, Setting};
use crate::sample::edit::Margins;
use crate::util::log::Format;
use clap::{ArgAction, ArgGroup, Args, Parser, Subcommand, ValueEnum};
use std::num::{NonZeroU64, NonZeroUsize};
use std::path::PathBuf;

/// Train and sample autoregressive text-to-image models on accelerators, through PJRT.
#[derive(Clone, Debug, Parser)]
#[command(name = "fluid", version, max_term_width = 100)]
pub struct Cli {
    /// Flags of every sub-command.
    #[command(flatten)]
    pub globals: Globals,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Flags of every sub-command.
#[derive(Args, Clone, Debug, Default)]
pub struct Globals {
    /// Platform to run on (cpu, tpu, cuda, or with --plugin any other), before the config's device.platform
    #[arg(long, global = true, value_name = "NAME")]
    pub platform: Option<String>,
    /// PJRT plugin file to load, before the config's device.plugin
    #[arg(long, global = true, value_name = "PATH")]
    pub plugin: Option<PathBuf>,
    /// Number of devices, before the config's device.devices
    #[arg(long, global = true, value_name = "N")]
    pub devices: Option<usize>,
    /// Folder for plugins, compiled programs and indexes of shards [default: $FLUID_CACHE, else fluid in the user's cache folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Bytes of compiled programs to keep at most, such as 500M; those not used for longest go first [default: 20G]
    #[arg(long, global = true, value_name = "SIZE", env = "FLUID_CACHE_LIMIT", value_parser = size)]
    pub cache_limit: Option<u64>,
    /// Folder of programs that `fluid compile` made for these devices; what is not in it is compiled here
    #[arg(long, global = true, value_name = "DIR")]
    pub programs: Option<PathBuf>,
    /// How log lines look
    #[arg(long, global = true, value_name = "FORMAT", value_enum, default_value_t)]
    pub log_format: Format,
    /// Log more; twice for everything
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    /// Log only warnings; twice for only errors
    #[arg(short, long, global = true, action = ArgAction::Count, conflicts_with = "verbose")]
    pub quiet: u8,
}

/// The sub-commands.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Train a model, then sample and score it
    Train(TrainArgs),
    /// Draw pictures for prompts
    Sample(SampleArgs),
    /// Draw a part of a picture anew: where a mask says, around it, or at random
    Edit(EditArgs),
    /// Draw prompts of the shapes data and count the right pictures
    Score(ScoreArgs),
    /// Train and score several configs on the shapes data, and print them side by side
    Compare(CompareArgs),
    /// Compile the programs of a config for a slice of TPUs that need not be here, and say what they need
    Compile(CompileArgs),
    /// Say what a config needs on a slice of TPUs: parameters, memory, FLOPs, time at the least, cost
    Plan(PlanArgs),
    /// Time training steps or sampled pictures of a config on this machine
    #[command(subcommand)]
    Bench(BenchCommand),
    /// Look at, fetch and encode data
    #[command(subcommand)]
    Data(DataCommand),
    /// Check what a run needs of this machine: plugin, devices, locks, folders, disk, clock
    Doctor(DoctorArgs),
    /// List, write and run the programs of a config
    #[command(subcommand)]
    Graph(GraphCommand),
    /// Install, list and try PJRT plugins
    #[command(subcommand)]
    Plugin(PluginCommand),
    /// Look at configs
    #[command(subcommand)]
    Config(ConfigCommand),
}

/// `fluid config`
#[derive(Clone, Debug, Subcommand)]
pub enum ConfigCommand {
    /// Print a config as it is resolved: overrides laid over it, every default written out
    Show(ConfigArgs),
}

/// A config file with overrides.
#[derive(Args, Clone, Debug)]
pub struct ConfigArgs {
    /// Config file, or the folder of a run
    pub config: PathBuf,
    /// Override one setting, for example --set run.steps=100; may be repeated
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = key_value)]
    pub sets: Vec<String>,
}

/// `fluid train`
#[derive(Args, Clone, Debug)]
pub struct TrainArgs {
    /// The config.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// Go on from the newest checkpoint of the run folder
    #[arg(long)]
    pub resume: bool,
    /// Training steps in all, as --set run.steps=N
    #[arg(long, value_name = "N")]
    pub steps: Option<u64>,
}

/// How to sample, where it differs from the run's config.
#[derive(Args, Clone, Debug, Default)]
pub struct SampleFlags {
    /// Guidance strength; 1 for none
    #[arg(long, value_name = "G", allow_negative_numbers = true)]
    pub guidance: Option<f64>,
    /// Factor on the noise of the diffusion steps, or on that of the draw of discrete tokens
    #[arg(long, value_name = "T", allow_negative_numbers = true)]
    pub temperature: Option<f64>,
    /// Discrete tokens: draw from the K likeliest ids
    #[arg(long, value_name = "K")]
    pub top_k: Option<usize>,
    /// Discrete tokens: draw from the likeliest ids that make up the share P
    #[arg(long, value_name = "P", allow_negative_numbers = true)]
    pub top_p: Option<f64>,
    /// Autoregressive steps
    #[arg(long, value_name = "N")]
    pub steps: Option<usize>,
    /// Diffusion steps per token
    #[arg(long, value_name = "N")]
    pub diffusion_steps: Option<usize>,
    /// How a token's noise is taken away: ancestral, ddim or dpm
    #[arg(long, value_name = "NAME")]
    pub solver: Option<String>,
    /// Override one setting of the run's config; may be repeated
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = key_value)]
    pub sets: Vec<String>,
}

/// How many pictures, and where they go.
#[derive(Args, Clone, Debug)]
pub struct JobArgs {
    /// More prompts: a file with one on each line, or *.jsonl with objects of prompt and, as wanted, negative, seed,
    /// guidance, temperature, top_k, top_p
    #[arg(long = "prompts", value_name = "FILE")]
    pub prompt_file: Option<PathBuf>,
    /// Pictures for each prompt
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub count: usize,
    /// Seed; each picture depends on it and its place in the job alone
    #[arg(long, default_value_t = 0)]
    pub seed: u64,
    /// What pictures are not to show, where a prompt does not say
    #[arg(long, value_name = "TEXT")]
    pub negative: Option<String>,
    /// How to sample.
    #[command(flatten)]
    pub flags: SampleFlags,
    /// Folder for the pictures, sheet.png and manifest.jsonl; the same command goes on with it [default: in the run
    /// folder]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// `fluid sample`
#[derive(Args, Clone, Debug)]
pub struct SampleArgs {
    /// Run folder, or one of its checkpoints
    pub run: PathBuf,
    /// Prompts [default: some of the run's own data]
    pub prompts: Vec<String>,
    /// How many pictures, and where they go.
    #[command(flatten)]
    pub job: JobArgs,
}

/// `fluid edit`
#[derive(Args, Clone, Debug)]
#[command(group(ArgGroup::new("change").required(true).args(["mask", "outpaint", "keep"])))]
pub struct EditArgs {
    /// Run folder, or one of its checkpoints
    pub run: PathBuf,
    /// Picture to start from; its central square is taken at the model's size
    pub picture: PathBuf,
    /// Prompts [default: one without words]
    pub prompts: Vec<String>,
    /// Inpainting: a picture of the same size, white where tokens are drawn anew
    #[arg(long, value_name = "FILE")]
    pub mask: Option<PathBuf>,
    /// Outpainting: the margins left, top, right and bottom that are drawn around the picture, in pixels of the result
    #[arg(long, value_name = "L,T,R,B", value_parser = margins)]
    pub outpaint: Option<Margins>,
    /// Variations: the share of tokens that stay, chosen at random
    #[arg(long, value_name = "SHARE", allow_negative_numbers = true)]
    pub keep: Option<f64>,
    /// How many pictures, and where they go.
    #[command(flatten)]
    pub job: JobArgs,
}

/// `fluid compare`
#[derive(Args, Clone, Debug)]
pub struct CompareArgs {
    /// Configs of runs on the shapes data; a run that is not finished is trained to its end
    #[arg(required = true)]
    pub configs: Vec<PathBuf>,
    /// How many prompts to score with [default: each config's eval.prompts]
    #[arg(long, value_name = "N")]
    pub prompts: Option<usize>,
    /// Seed of prompts and pictures
    #[arg(long, default_value_t = 0)]
    pub seed: u64,
    /// Also write the table as JSON
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}

/// `fluid compile`
#[derive(Args, Clone, Debug)]
pub struct CompileArgs {
    /// The config.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// Slice to compile for, such as v5e:4x8 (extents in chips) or v5p-64 (as it is rented)
    #[arg(long, value_name = "SLICE")]
    pub target: String,
    /// Folder for programs, manifest.json and report.json
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Compile only the programs of training or of sampling; they join those that the folder holds. Training draws
    /// pictures too
    #[arg(long, value_name = "JOB", value_enum)]
    pub only: Option<Job>,
    /// Leave out the programs whose names fit, for example '*_negative*', those for negative prompts; may be repeated
    #[arg(long, value_name = "PATTERN")]
    pub skip: Vec<String>,
    /// Set an XLA flag, beside or in place of the default ones; may be repeated
    #[arg(long = "flag", value_name = "NAME=VALUE", value_parser = flags::parse)]
    pub flags: Vec<(String, Setting)>,
    /// Report the N instructions of each program that take longest
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub top: usize,
    /// Also keep what the compiler made of each program, as NAME.hlo.pb (a serialised HloModuleProto)
    #[arg(long)]
    pub hlo: bool,
}

/// `fluid plan`
#[derive(Args, Clone, Debug)]
pub struct PlanArgs {
    /// The config.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// Slice to plan for, such as v5p:4x4x2 (extents in chips) or v5p-64 (as it is rented) [default: none: memory and
    /// FLOPs alone]
    #[arg(long, value_name = "SLICE")]
    pub target: Option<String>,
    /// Plan only this job
    #[arg(long, value_name = "JOB", value_enum)]
    pub only: Option<Job>,
    /// Price of a chip and hour [default: the config's [price] of the slice's generation]
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true)]
    pub price: Option<f64>,
    /// Share of the chips' peak that times and costs are reckoned at
    #[arg(long, value_name = "SHARE", default_value_t = 0.4, allow_negative_numbers = true)]
    pub utilisation: f64,
    /// Reckon with the seconds that the TPU compiler estimated: the report.json of `fluid compile`
    #[arg(long, value_name = "FILE", requires = "target")]
    pub report: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `fluid score`
#[derive(Args, Clone, Debug)]
pub struct ScoreArgs {
    /// Run folder, or one of its checkpoints
    pub run: PathBuf,
    /// How many prompts [default: the config's eval.prompts]
    #[arg(long, value_name = "N")]
    pub prompts: Option<usize>,
    /// Seed of prompts and pictures
    #[arg(long, default_value_t = 0)]
    pub seed: u64,
    /// How to sample.
    #[command(flatten)]
    pub flags: SampleFlags,
}

/// `fluid bench`
#[derive(Clone, Debug, Subcommand)]
pub enum BenchCommand {
    /// Time training steps: alone, and with the loader. Nothing is saved
    Train(BenchArgs),
    /// Time the loader alone: pictures read, decoded and resized on all cores, and whole batches
    Data(BenchArgs),
    /// Time sampled pictures, and the autoregressive steps one by one
    Sample {
        /// What to measure.
        #[command(flatten)]
        bench: BenchArgs,
        /// Prompts [default: some of the config's own data]
        prompts: Vec<String>,
        /// Run folder, or one of its checkpoints, to take the weights from [default: those a new run starts with]
        #[arg(long, value_name = "RUN")]
        run: Option<PathBuf>,
    },
}

/// What to measure, and how long.
#[derive(Args, Clone, Debug)]
pub struct BenchArgs {
    /// The config.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// Training steps, or batches of pictures, to time
    #[arg(long, value_name = "N", default_value = "20")]
    pub steps: NonZeroUsize,
    /// Steps or batches before them that are not timed
    #[arg(long, value_name = "N", default_value_t = 3)]
    pub warmup: usize,
    /// Also write the report as JSON
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Do without data: a made-up batch, and no loader
    #[arg(long)]
    pub synthetic: bool,
    /// Read compiled programs from the cache; without, all are compiled and the time is that of compiling
    #[arg(long)]
    pub cached: bool,
}

/// `fluid data`
#[derive(Clone, Debug, Subcommand)]
pub enum DataCommand {
    /// Print what is in the data of a config: counts, sizes, captions, bad samples; and draw a sheet of pictures
    Inspect {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Samples to read, spread over the data; if it is all of them, hashes of encoded shards are checked as well
        #[arg(long, value_name = "N", default_value = "10000")]
        limit: NonZeroU64,
        /// Pictures on the sheet; 0 for none
        #[arg(long, value_name = "N", default_value_t = 36)]
        pictures: usize,
        /// The sheet's file
        #[arg(long, value_name = "FILE", default_value = "data-sheet.png")]
        sheet: PathBuf,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Encode the data of a config once, to train from: tokens and text features in shards, with a manifest
    Encode {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Folder for the shards; the same command goes on with it
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Element type of tokens and features: bf16 takes half the room and rounds
        #[arg(long, value_name = "TYPE", value_enum, default_value_t)]
        dtype: Element,
        /// Size of a shard, about, in MiB
        #[arg(long, value_name = "MIB", default_value = "128")]
        shard_size: NonZeroU64,
    },
    /// Fetch a public set of pairs as WebDataset shards
    Fetch {
        /// Which set: emoji (3,491 pictures of 64 x 64 pixels with their names, through npm)
        #[arg(value_name = "SET", value_parser = ["emoji"])]
        set: String,
        /// Folder for train and val [default: data/SET]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}

/// Element types that encoded data can have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Element {
    /// Single precision: what training on the pictures themselves would see, to the bit.
    #[default]
    F32,
    /// bfloat16.
    Bf16,
}

/// `fluid doctor`
#[derive(Args, Clone, Debug)]
pub struct DoctorArgs {
    /// Folder that runs are to be written to
    #[arg(long, value_name = "DIR", default_value = "runs")]
    pub runs: PathBuf,
    /// Print the checks as JSON
    #[arg(long)]
    pub json: bool,
}

/// `fluid plugin`
#[derive(Clone, Debug, Subcommand)]
pub enum PluginCommand {
    /// Download a platform's plugin with pip, check its hash, and unpack it into the cache folder
    Install {
        /// Platform [default: --platform, else cpu]
        #[arg(value_name = "PLATFORM")]
        which: Option<String>,
    },
    /// List the plugins that can be installed and those that are
    List,
    /// Load a plugin and show its version and devices
    Info {
        /// Platform, or the path of a plugin file [default: --plugin, else --platform, else cpu]
        #[arg(value_name = "PLATFORM|PATH")]
        which: Option<String>,
    },
}

/// `fluid graph`
#[derive(Clone, Debug, Subcommand)]
pub enum GraphCommand {
    /// List the graphs by name
    List {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Print every input and output as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write the StableHLO text of a graph
    Emit {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Which graph
        name: String,
        /// File to write [default: standard output]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Run a graph on inputs from a file: every parameter and every random draw is an input
    Run {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Which graph
        name: String,
        /// Inputs by name (safetensors)
        #[arg(long, value_name = "FILE")]
        inputs: PathBuf,
        /// Outputs by name (safetensors)
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// The form of `--set`; what it means is checked against the config.
fn key_value(text: &str) -> Result<String, String> {
    match text.split_once('=') {
        Some((key, _)) if !key.trim().is_empty() => Ok(text.into()),
        _ => Err("not of the form KEY=VALUE, for example run.steps=100".into()),
    }
}

/// The form of `--cache-limit`, in bytes: a number, and K, M, G or T for powers of 1024.
fn size(text: &str) -> Result<u64, String> {
    let units = [("K", 10), ("M", 20), ("G", 30), ("T", 40)];
    let unit = units.into_iter().find_map(|(unit, shift)| Some((text.strip_suffix(unit)?, shift)));
    let (number, shift) = unit.unwrap_or((text, 0));
    let bytes = number.parse::<u64>().ok().and_then(|n| n.checked_mul(1 << shift));
    bytes.ok_or_else(|| "not a size such as 500M or 20G".into())
}

/// The form of `--outpaint`; what fits is checked against the model.
fn margins(text: &str) -> Result<Margins, String> {
    let sides: Option<Vec<usize>> = text.split(',').map(|side| side.trim().parse().ok()).collect();
    match sides.as_deref() {
        Some(&[left, top, right, bottom]) => Ok(Margins { left, top, right, bottom }),
        _ => Err("not of the form LEFT,TOP,RIGHT,BOTTOM in whole pixels, for example 0,16,0,16".into()),
    }
}
