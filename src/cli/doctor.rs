//! `fluid doctor`: what this machine lacks for a run.
use crate::cli::DoctorArgs;
use crate::doctor::{self, Check, Places, Status};
use crate::runtime::device;
use crate::runtime::session::Session;
use crate::util::error::Failure;
use anyhow::{Result, bail};
use serde_json::json;
use std::io::{Write, stdout};

/// Prints a line for each check, with a remedy where one is needed.
///
/// # Errors
/// When a check fails, with the exit code of what is missing; also when there is no such platform.
pub fn run(host: &Session, args: &DoctorArgs) -> Result<()> {
    let platform =
        device::platform(host.flags.platform.as_deref().unwrap_or("cpu"), host.flags.plugin.as_deref())?;
    let mut out = stdout();
    let mut tell = |check: &Check| -> Result<()> {
        match args.json {
            true => Ok(()),
            false => Ok(out.write_all(check.lines().as_bytes())?),
        }
    };
    let checks = doctor::examine(host, platform, &args.runs, &Places::default(), &mut tell)?;
    if args.json {
        let text = json!({ "platform": platform.name(), "checks": checks });
        writeln!(stdout(), "{}", serde_json::to_string_pretty(&text)?)?;
    }
    let failed: Vec<&str> = checks.iter().filter(|c| c.status == Status::Fail).map(|c| c.name).collect();
    if let Some(code) = doctor::code(&checks) {
        let (n, all) = (failed.len(), checks.len());
        bail!(Failure::new(code, format!("{n} of {all} checks failed: {}", failed.join(", "))));
    }
    Ok(())
}
