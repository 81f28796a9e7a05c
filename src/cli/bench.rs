//! `fluid bench`: how fast a config trains and samples on this machine.
use crate::bench;
use crate::cli::BenchCommand;
use crate::runtime::session::Session;
use anyhow::Result;

/// Measures, prints a table, and writes JSON where asked.
///
/// # Errors
/// When the run cannot be started, or the report not written.
pub fn run(host: &Session, command: &BenchCommand) -> Result<()> {
    let job = command.resolve(host)?;
    match command {
        BenchCommand::Train(_) => {
            let report = bench::train(host, &job)?;
            bench::write(&report, &report.table(), job.json.as_deref())
        }
        BenchCommand::Data(_) => {
            let report = bench::data(host, &job)?;
            bench::write(&report, &report.table(), job.json.as_deref())
        }
        BenchCommand::Sample { .. } => {
            let report = bench::sample(host, &job)?;
            bench::write(&report, &report.table(), job.json.as_deref())
        }
    }
}
