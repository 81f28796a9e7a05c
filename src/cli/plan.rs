//! `fluid plan`
use crate::cli::PlanJob;
use crate::plan::Plan;
use anyhow::Result;
use std::io::{Write, stdout};

/// Prints what a config needs on a slice. Ends with an error if it does not fit.
pub fn run(job: PlanJob) -> Result<()> {
    let plan = Plan::new(&job.config, job.question)?;
    let mut out = stdout().lock();
    match job.json {
        true => writeln!(out, "{}", serde_json::to_string_pretty(&plan.to_json())?)?,
        false => write!(out, "{plan}")?,
    }
    out.flush()?;
    plan.verdict()
}
