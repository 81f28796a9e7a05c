//! The command line: a file per sub-command, with its arguments, what they mean, and what is done.
mod bench;
mod common;
mod compare;
mod compile;
mod config;
mod data;
mod doctor;
mod edit;
mod eval;
mod globals;
mod graph;
mod overrides;
mod plan;
mod plugin;
mod sample;
#[cfg(test)]
mod tests;
mod train;
mod unknown_flag;

pub use globals::Globals;
pub use unknown_flag::parse;

use crate::runtime::session::Session;
use anyhow::Result;
use clap::{Parser, Subcommand};

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
    /// Train a model, then sample and evaluate it
    Train(train::TrainArgs),
    /// Generate images for prompts
    Sample(sample::SampleArgs),
    /// Inpaint, outpaint or vary an image
    Edit(edit::EditArgs),
    /// Run the evaluators of a run's config on images that it generates
    #[command(visible_alias = "score")]
    Eval(eval::EvalArgs),
    /// Train and evaluate several configs and print their results side by side
    Compare(compare::CompareArgs),
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
    /// Inspect configs
    #[command(subcommand)]
    Config(config::ConfigCommand),
}

/// Does what the command line says.
pub fn run(cli: &Cli) -> Result<()> {
    cli.command.run(&cli.globals.session()?)
}
