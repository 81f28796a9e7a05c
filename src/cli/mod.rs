//! The command line: a file per sub-command, with its arguments, what they mean, and what is done.
mod bench;
mod cache;
mod common;
mod compare;
mod compare_report;
mod compile;
mod completions;
mod config;
mod data;
mod doctor;
mod edit;
mod eval;
mod eval_metrics;
mod export;
mod globals;
mod graph;
mod help;
mod init;
mod json;
mod man;
mod overrides;
mod plan;
mod plugin;
mod quantize;
mod report;
mod sample;
mod study;
#[cfg(test)]
mod tests;
mod train;
mod unknown_flag;
mod version;
mod watch;
mod weights;

pub use globals::Globals;
pub use help::command;

use crate::runtime::session::Session;
use crate::util::ending;
use crate::util::signals;
use crate::util::style::{Color, Style};
use anyhow::Result;
use clap::{ColorChoice, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::process::ExitCode;
use unknown_flag::with_settings;

/// Train and sample autoregressive text-to-image models on accelerators, through PJRT.
#[derive(Clone, Debug, Parser)]
#[command(name = "fluid", version, long_version = version::long(), max_term_width = 100)]
#[command(disable_help_flag = true)]
pub struct Cli {
    /// Flags of every sub-command.
    #[command(flatten)]
    pub globals: Globals,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The sub-commands, each of which has `run(&self, &Session)`.
macro_rules! commands {
    ($($(#[$attribute:meta])* $name:ident($args:ty),)*) => {
        /// The sub-commands.
        #[derive(Clone, Debug, Subcommand)]
        pub enum Command {
            $($(#[$attribute])* $name($args),)*
        }

        impl Command {
            fn run(&self, session: &Session) -> Result<()> {
                match self {
                    $(Command::$name(command) => command.run(session),)*
                }
            }
        }
    };
}

commands! {
    /// Write a config for some data and this machine, with an estimate of time and quality
    Init(init::InitArgs),
    /// Train a model, then sample and evaluate it
    Train(train::TrainArgs),
    /// Generate images for prompts
    Sample(sample::SampleArgs),
    /// Inpaint, outpaint or vary an image
    Edit(edit::EditArgs),
    /// Measure the scales that sampling with int8 takes
    Quantize(quantize::QuantizeArgs),
    /// Write a run's weights for other tools: sharded safetensors with an index, a config and a model card
    Export(export::ExportArgs),
    /// Judge images: of a run by its evaluators, or any images by FID and its kin
    #[command(visible_alias = "score")]
    Eval(eval::EvalArgs),
    /// Put runs side by side: settings that differ, losses, scores, images
    Compare(compare::CompareArgs),
    /// Train variants, sizes and seeds from one file, and tell what they show
    Study(study::StudyArgs),
    /// Show a study, or runs, as one page: tables, plots, learning curves, images, settings, cost
    Report(report::ReportArgs),
    /// Look at runs while they train: curves, last images, rate and time left, in a terminal or a browser
    Watch(watch::WatchArgs),
    /// Compile a config's programs for a TPU slice that need not be here, and report on them
    Compile(compile::CompileArgs),
    /// Estimate what a config needs on a TPU slice: memory, FLOPs, time, cost
    Plan(plan::PlanArgs),
    /// Time training, data loading or sampling of a config on this machine
    #[command(subcommand)]
    Bench(bench::BenchCommand),
    /// Inspect, fetch and encode datasets
    #[command(subcommand)]
    Data(data::DataCommand),
    /// Check that this machine is ready: plugin, devices, locks, folders, disk, clock
    Doctor(doctor::DoctorArgs),
    /// List, export and run the programs of a config
    #[command(subcommand)]
    Graph(graph::GraphCommand),
    /// Install, list and inspect PJRT plugins
    #[command(subcommand)]
    Plugin(plugin::PluginCommand),
    /// Install and list weights of networks that metrics need
    #[command(subcommand)]
    Weights(weights::WeightsCommand),
    /// Inspect configs
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Show and clean the cache of programs, plugins, indexes, weights and features
    #[command(subcommand)]
    Cache(cache::CacheCommand),
    /// Print a script that completes command lines in a shell
    Completions(completions::CompletionsArgs),
    /// Write manual pages
    Man(man::ManArgs),
}

/// Does what the command line says.
pub fn run(cli: &Cli) -> Result<()> {
    cli.command.run(&cli.globals.session()?)
}

/// The whole process: reads the command line, does what it says, prints what went wrong, and gives the exit code.
pub fn main(args: Vec<OsString>) -> ExitCode {
    let color = early::<Color>(&args, "--color");
    Style::new(early(&args, "--log-format"), color).keep();
    let choice = match color {
        Color::Auto => ColorChoice::Auto,
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    };
    // A limit on the size of files is told as an error of the file, as a full disk is.
    signals::outlive_file_limit();
    let matches = command().color(choice).try_get_matches_from(&args);
    match matches.and_then(|mut matches| Cli::from_arg_matches_mut(&mut matches)) {
        Ok(cli) => ending::finish(run(&cli)),
        Err(error) => ending::usage(&with_settings(error, &args)),
    }
}

/// The value of a flag, or its default, before the command line is read as a whole: mistakes in that are told by it.
fn early<T: ValueEnum + Default>(args: &[OsString], flag: &str) -> T {
    let words: Vec<&str> = args.iter().map_while(|arg| arg.to_str()).take_while(|arg| *arg != "--").collect();
    let joined = words.iter().filter_map(|word| word.strip_prefix(flag)?.strip_prefix('='));
    let apart = words.windows(2).filter(|pair| pair[0] == flag).map(|pair| pair[1]);
    joined.chain(apart).find_map(|value| T::from_str(value, false).ok()).unwrap_or_default()
}
