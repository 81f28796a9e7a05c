//! `fluid plan`
use super::common::{ConfigArgs, slice};
use super::json::JsonArg;
use crate::config::Config;
use crate::plan::{Estimates, Plan, PlanRequest, Workload};
use crate::runtime::session::Session;
use crate::util::error::Failure;
use crate::util::screen::screen;
use anyhow::{Result, bail};
use clap::Args;
use std::io::Write;
use std::path::PathBuf;
use tpu::hardware::Generation;

/// `fluid plan`
#[derive(Args, Clone, Debug)]
pub struct PlanArgs {
    /// The config.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// TPU slice to plan for (v4, v5e, v5p, v6e, tpu7x), such as v5p:4x4x2 (its shape in chips) or v5p-64 (its
    /// accelerator type) [default: none, for memory and FLOPs only]
    #[arg(long, value_name = "SLICE", help_heading = "What to plan")]
    pub target: Option<String>,
    /// Plan only training or only sampling
    #[arg(long, value_name = "JOB", value_enum, help_heading = "What to plan")]
    pub only: Option<Workload>,
    /// Price per chip-hour [default: the config's [price] for the slice's generation]
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true, help_heading = "Times and costs")]
    pub price: Option<f64>,
    /// Fraction of the chips' peak FLOP/s to assume for times and costs
    #[arg(
        long,
        alias = "utilisation",
        value_name = "FRACTION",
        default_value_t = 0.4,
        allow_negative_numbers = true,
        help_heading = "Times and costs"
    )]
    pub utilization: f64,
    /// Use the times estimated by the TPU compiler, from the report.json of `fluid compile`
    #[arg(long, value_name = "FILE", requires = "target", help_heading = "Times and costs")]
    pub report: Option<PathBuf>,
    /// Output for programs.
    #[command(flatten)]
    pub json: JsonArg,
}

impl PlanArgs {
    /// Loads the config, finds the slice and its price, and reads the report of the compiler.
    fn resolve(&self, session: &Session) -> Result<(Config, PlanRequest)> {
        let config = self.config.resolve(session)?;
        let target = self.target.as_deref().map(slice).transpose()?;
        if let Some(price) = self.price.filter(|p| !(*p > 0.0 && p.is_finite())) {
            bail!(Failure::input(format!("--price {price} must be a positive number")));
        }
        let utilization = self.utilization;
        if !(utilization > 0.0 && utilization <= 1.0) {
            let text = format!("--utilization {utilization} is not a share above 0, at most 1");
            bail!(Failure::input(text).help("0.4 reckons with 40 % of the chips' peak"));
        }
        let known = target.as_ref().and_then(|t| {
            let name = t.generation().name;
            let named = |word: &str| Generation::parse(word).is_some_and(|g| g.name == name);
            config.price.iter().find(|(word, _)| named(word)).map(|(_, price)| *price)
        });
        let compiled = match (&self.report, &target) {
            (Some(path), Some(target)) => Estimates::read(path, &config, target)?,
            _ => Estimates::default(),
        };
        let jobs = self.only.map_or(vec![Workload::Train, Workload::Sample], |job| vec![job]);
        let question = PlanRequest { target, jobs, price: self.price.or(known), utilization, compiled };
        Ok((config, question))
    }

    /// Prints what a config needs on a slice. Ends with an error if it does not fit.
    pub fn run(&self, session: &Session) -> Result<()> {
        let (config, question) = self.resolve(session)?;
        let plan = Plan::new(&config, question)?;
        if let Some(target) = self.json.target() {
            target.write(&plan.to_json())?;
        }
        if self.json.prints_text() {
            let mut out = screen();
            write!(out, "{plan}")?;
            out.flush()?;
        }
        plan.verdict()
    }
}
