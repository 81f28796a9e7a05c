//! `fluid compile`
use crate::aot;
use crate::cli::{CompileJob, Host};
use anyhow::Result;
use std::io::{Write, stdout};

/// Compiles the programs of a config for a slice and prints the report.
///
/// # Errors
/// As [`aot::compile`].
pub fn run(host: &Host, job: &CompileJob) -> Result<()> {
    let report = aot::compile(host, job)?;
    let mut out = stdout().lock();
    write!(out, "{}", report.table())?;
    Ok(writeln!(out, "\nprograms, manifest and report are in {}", job.out.display())?)
}
