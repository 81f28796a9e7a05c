//! `fluid compile`
use crate::compile;
use crate::compile::CompileJob;
use crate::runtime::session::Session;
use anyhow::Result;
use std::io::{Write, stdout};

/// Compiles the programs of a config for a slice and prints the report.
///
/// # Errors
/// As [`aot::compile`].
pub fn run(host: &Session, job: &CompileJob) -> Result<()> {
    let report = compile::compile(host, job)?;
    let mut out = stdout().lock();
    write!(out, "{}", report.table())?;
    Ok(writeln!(out, "\nprograms, manifest and report are in {}", job.out.display())?)
}
