//! `fluid doctor`: what this machine lacks for a run.
use super::json::JsonArg;
use crate::doctor::{self, Check, Places, Status};
use crate::runtime::device;
use crate::runtime::session::Session;
use crate::util::error::Failure;
use crate::util::screen::screen;
use crate::util::text::count;
use anyhow::{Result, bail};
use clap::Args;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;

/// `fluid doctor`
#[derive(Args, Clone, Debug)]
pub struct DoctorArgs {
    /// Folder that runs will be written to
    #[arg(long, value_name = "DIR", default_value = "runs")]
    pub runs: PathBuf,
    /// Output for programs.
    #[command(flatten)]
    pub json: JsonArg,
}

impl DoctorArgs {
    /// Prints a line for each check, with a remedy where one is needed.
    ///
    /// # Errors
    /// When a check fails, with the exit code of what is missing; also when there is no such platform.
    pub fn run(&self, session: &Session) -> Result<()> {
        let platform = device::platform(
            session.flags.platform.as_deref().unwrap_or("cpu"),
            session.flags.plugin.as_deref(),
        )?;
        let mut out = screen();
        let mut tell = |check: &Check| -> Result<()> {
            if self.json.prints_text() { Ok(out.write_all(check.lines().as_bytes())?) } else { Ok(()) }
        };
        let checks = doctor::examine(session, platform, &self.runs, &Places::default(), &mut tell)?;
        if let Some(target) = self.json.target() {
            target.write(&json!({ "platform": platform.name(), "checks": checks }))?;
        }
        let failed: Vec<&str> = checks.iter().filter(|c| c.status == Status::Fail).map(|c| c.name).collect();
        if let Some(code) = doctor::code(&checks) {
            let (n, all) = (failed.len(), checks.len());
            bail!(Failure::new(
                code,
                format!("{n} of {} failed: {}", count(all, "check"), failed.join(", "))
            ));
        }
        Ok(())
    }
}
