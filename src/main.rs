//! The `fluid` command.
use clap::Parser;
use fluid::{cli, exit};
use std::process::ExitCode;

fn main() -> ExitCode {
    exit::finish(cli::run(&cli::Cli::parse()))
}
