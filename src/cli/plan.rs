//! `fluid plan`
use super::common::{ConfigArgs, slice};
use super::json::JsonArg;
use crate::config::Config;
use crate::plan::table::{self, Line};
use crate::plan::{Estimates, Plan, PlanRequest, Workload};
use crate::runtime::session::Session;
use crate::study::Study;
use crate::util::error::{Code, Failure};
use crate::util::screen::screen;
use anyhow::{Result, bail};
use clap::Args;
use std::io::Write;
use std::path::PathBuf;
use tpu::hardware::{Generation, Target};

/// `fluid plan`
#[derive(Args, Clone, Debug)]
pub struct PlanArgs {
    /// The config; or the file of a study, for a table of all its runs.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// TPU slice to plan for (v4, v5e, v5p, v6e, tpu7x), such as v5p:4x4x2 (its shape in chips) or v5p-64 (its
    /// accelerator type); repeat it for a table of several [default: none, for memory and FLOPs only]
    #[arg(long, value_name = "SLICE", help_heading = "What to plan")]
    pub target: Vec<String>,
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
    fn check(&self) -> Result<()> {
        if let Some(price) = self.price.filter(|p| !(*p > 0.0 && p.is_finite())) {
            bail!(Failure::input(format!("--price {price} must be a positive number")));
        }
        let utilization = self.utilization;
        if !(utilization > 0.0 && utilization <= 1.0) {
            let text = format!("--utilization {utilization} is not a share above 0, at most 1");
            bail!(Failure::input(text).help("0.4 reckons with 40 % of the chips' peak"));
        }
        Ok(())
    }

    /// What is asked of a config: with the price of the slice, and the report of the compiler.
    fn question(&self, config: &Config, target: Option<Target>) -> Result<PlanRequest> {
        let known = target.as_ref().and_then(|t| {
            let name = t.generation().name;
            let named = |word: &str| Generation::parse(word).is_some_and(|g| g.name == name);
            config.price.iter().find(|(word, _)| named(word)).map(|(_, price)| *price)
        });
        let compiled = match (&self.report, &target) {
            (Some(path), Some(target)) => Estimates::read(path, config, target)?,
            _ => Estimates::default(),
        };
        let jobs = self.only.map_or(vec![Workload::Train, Workload::Sample], |job| vec![job]);
        let (price, utilization) = (self.price.or(known), self.utilization);
        Ok(PlanRequest { target, jobs, price, utilization, compiled })
    }

    /// Prints what a config needs on a slice; of a study, or for several slices, a table. Ends with an error if it does not
    /// fit; of a table, if some run fits on no slice.
    pub fn run(&self, session: &Session) -> Result<()> {
        self.check()?;
        let targets = self.target.iter().map(|name| slice(name)).collect::<Result<Vec<_>>>()?;
        let is_study = Study::describes(&self.config.config);
        if is_study || targets.len() > 1 {
            return self.compare(session, &targets, is_study);
        }
        let config = self.config.resolve(session)?;
        let plan = Plan::new(&config, self.question(&config, targets.into_iter().next())?)?;
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

    fn compare(&self, session: &Session, targets: &[Target], is_study: bool) -> Result<()> {
        if targets.is_empty() {
            let failure = Failure::input("a study is planned on slices, and none is named");
            bail!(failure.help("name one or more: --target v5e:16x16 --target v5p:4x4x2"));
        }
        if self.report.is_some() {
            let failure = Failure::input("--report is of one config on one slice");
            bail!(failure.help("leave it out, or plan that config alone"));
        }
        let runs: Vec<(String, Config)> = if is_study {
            if let Some(change) = self.config.overrides.0.first() {
                let failure = Failure::input(format!(
                    "--set {}: the runs of a study are set in its file",
                    change.key()
                ));
                bail!(failure.help("set it there, under `set`"));
            }
            let study = Study::read(&self.config.config, &session.flags)?;
            study.members.into_iter().map(|member| (member.name(), member.config)).collect()
        } else {
            let config = self.config.resolve(session)?;
            vec![(self.config.config.display().to_string(), config)]
        };
        let mut lines = vec![];
        for (run, config) in &runs {
            for target in targets {
                let plan = self.question(config, Some(target.clone())).and_then(|q| Plan::new(config, q));
                lines.push(Line { run: run.clone(), target: target.clone(), plan });
            }
        }
        if let Some(target) = self.json.target() {
            target.write(&table::to_json(&lines))?;
        }
        if self.json.prints_text() {
            write!(screen(), "{}", table::text(&lines))?;
        }
        let homeless = lines.chunks(targets.len()).filter(|of_run| !of_run.iter().any(Line::fits));
        let homeless: Vec<&str> = homeless.map(|of_run| of_run[0].run.as_str()).collect();
        if homeless.is_empty() {
            return Ok(());
        }
        let text = format!("on none of these slices: {}", homeless.join(", "));
        bail!(
            Failure::new(Code::Memory, text)
                .help("`fluid plan` of one config and slice says what is missing")
        )
    }
}
