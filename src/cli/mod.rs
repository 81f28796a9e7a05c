//! The command line. `args` is what was typed; `jobs` is what it means, every file read and every value checked;
//! `cmd` does it.
mod args;
mod jobs;
#[cfg(test)]
mod tests;

pub use args::*;
pub use jobs::*;

use crate::{cmd, train};
use anyhow::Result;

/// Does what the command line says.
pub fn run(cli: &Cli) -> Result<()> {
    let host = Host::resolve(&cli.globals)?;
    match &cli.command {
        Command::Train(args) => train::train(&host, &args.resolve(&host)?),
        Command::Sample(args) => cmd::sample::run(&host, args.resolve(&host)?),
        Command::Edit(args) => cmd::edit::run(&host, args.resolve(&host)?),
        Command::Compare(args) => cmd::compare::run(&host, &args.resolve(&host)?),
        Command::Compile(args) => cmd::compile::run(&host, &args.resolve(&host)?),
        Command::Score(args) => cmd::score::run(&host, &args.resolve(&host)?),
        Command::Plan(args) => cmd::plan::run(args.resolve(&host)?),
        Command::Bench(command) => cmd::bench::run(&host, command),
        Command::Data(command) => cmd::data::run(&host, command),
        Command::Doctor(args) => cmd::doctor::run(&host, args),
        Command::Graph(command) => cmd::graph::run(&host, command),
        Command::Plugin(command) => cmd::plugin::run(&host, command),
        Command::Config(ConfigCommand::Show(args)) => cmd::config::show(&args.resolve(&host)?),
    }
}
