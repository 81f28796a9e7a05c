//! The command line. `args` is what was typed; `jobs` is what it means, every file read and every value checked;
//! a file per sub-command does it.
mod args;
mod bench;
mod compare;
mod compile;
mod config;
mod data;
mod doctor;
mod edit;
mod graph;
mod jobs;
mod plan;
mod plugin;
mod sample;
mod score;
#[cfg(test)]
mod tests;

pub use args::*;
pub use jobs::*;

use crate::train;
use anyhow::Result;

/// Does what the command line says.
pub fn run(cli: &Cli) -> Result<()> {
    let host = cli.globals.session()?;
    match &cli.command {
        Command::Train(args) => train::train(&host, &args.resolve(&host)?),
        Command::Sample(args) => sample::run(&host, args.resolve(&host)?),
        Command::Edit(args) => edit::run(&host, args.resolve(&host)?),
        Command::Compare(args) => compare::run(&host, &args.resolve(&host)?),
        Command::Compile(args) => compile::run(&host, &args.resolve(&host)?),
        Command::Score(args) => score::run(&host, &args.resolve(&host)?),
        Command::Plan(args) => plan::run(args.resolve(&host)?),
        Command::Bench(command) => bench::run(&host, command),
        Command::Data(command) => data::run(&host, command),
        Command::Doctor(args) => doctor::run(&host, args),
        Command::Graph(command) => graph::run(&host, command),
        Command::Plugin(command) => plugin::run(&host, command),
        Command::Config(ConfigCommand::Show(args)) => config::show(&args.resolve(&host)?),
    }
}
