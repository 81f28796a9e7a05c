//! `fluid compile`
use super::common::{ConfigArgs, slice};
use crate::compile::{self, CompileJob};
use crate::config::Config;
use crate::plan::{self, Choice, Workload};
use crate::runtime::compile_time::CompileTime;
use crate::runtime::flags::{self, Setting};
use crate::runtime::manifest::Manifest;
use crate::runtime::session::{Ending, Session};
use crate::util::error::Failure;
use crate::util::screen::screen;
use crate::util::text::{count, human_bytes, quoted};
use anyhow::{Result, bail};
use clap::Args;
use std::io::Write;
use std::path::PathBuf;
use tpu::hardware::Target;
use tpu::platform::Platform;
use tracing::{info, warn};

/// `fluid compile`
#[derive(Args, Clone, Debug)]
pub struct CompileArgs {
    /// The config.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// TPU slice to compile for (v4, v5e, v5p, v6e, tpu7x), such as v5e:4x8 (its shape in chips) or v5p-64 (its
    /// accelerator type)
    #[arg(long, value_name = "SLICE", help_heading = "What to compile")]
    pub target: String,
    /// Output folder for programs, manifest.json and report.json
    #[arg(short, long, value_name = "DIR", help_heading = "Output")]
    pub out: PathBuf,
    /// Compile only the programs for training or for sampling, adding to an existing folder; a training run
    /// uses both
    #[arg(long, value_name = "JOB", value_enum, help_heading = "What to compile")]
    pub only: Option<Workload>,
    /// Skip programs whose names match, for example '*_negative*' (negative prompts); may be repeated
    #[arg(long, value_name = "PATTERN", help_heading = "What to compile")]
    pub skip: Vec<String>,
    /// Set an XLA flag, in addition to the default ones or overriding one; may be repeated
    #[arg(
        long = "flag",
        value_name = "NAME=VALUE",
        value_parser = flags::parse,
        help_heading = "What to compile"
    )]
    pub flags: Vec<(String, Setting)>,
    /// Report the N slowest instructions of each program
    #[arg(long, value_name = "N", default_value_t = 10, help_heading = "Output")]
    pub top: usize,
    /// Also write the optimized HLO of each program as NAME.hlo.pb, a serialized HloModuleProtoWithConfig
    #[arg(long, help_heading = "Output")]
    pub hlo: bool,
}

impl CompileArgs {
    /// Loads the config for the devices of the target.
    fn resolve(&self, session: &Session) -> Result<CompileJob> {
        let target = slice(&self.target)?;
        let all = target.devices();
        if let Some(devices) = session.flags.devices.filter(|devices| *devices != all) {
            let each = if target.chips() == all { ", each of which is a device" } else { "" };
            let text = format!("--devices is {devices}, {target} has {}{each}", target.counted());
            bail!(Failure::input(text).help("leave --devices out"));
        }
        let name = Platform::TPU.name();
        if let Some(platform) = session.flags.platform.as_deref().filter(|platform| *platform != name) {
            let text = format!("--platform is {platform}, {target} is of TPUs");
            bail!(Failure::input(text).help("leave --platform out"));
        }
        let mut there = session.clone();
        (there.flags.platform, there.flags.devices) = (Some(name.into()), Some(all));
        let mut settings = flags::defaults(Platform::TPU);
        settings.extend(self.flags.iter().cloned());
        let (config, mesh_chosen) = self.on_mesh(&there, &target)?;
        Ok(CompileJob {
            name: self.config.config.display().to_string(),
            config,
            mesh_chosen,
            target,
            out: self.out.clone(),
            only: self.only,
            skip: self.skip.clone(),
            flags: settings,
            top: self.top,
            hlo: self.hlo,
        })
    }

    /// The config on the devices of the target, and whether its mesh was chosen: that of the programs in the folder,
    /// if there are some for the target, else that of a plan.
    fn on_mesh(&self, there: &Session, target: &Target) -> Result<(Config, bool)> {
        let mut plain = there.clone();
        plain.flags.devices = None;
        let Some(config) = self.config.resolve(&plain).ok().filter(|config| config.device.devices == 1)
        else {
            return Ok((self.config.resolve(there)?, false));
        };
        if target.devices() == 1 {
            return Ok((config, false));
        }
        let begun = Manifest::read(&self.out).ok().filter(|m| m.target == target.to_string());
        if let Some(manifest) = begun {
            info!("mesh {}: taken from the programs in {}", manifest.mesh_words(), self.out.display());
            return Ok((config.on_mesh(manifest.mesh)?, true));
        }
        let jobs = self.only.map_or(vec![Workload::Train, Workload::Sample], |job| vec![job]);
        let Choice { mesh, bytes, fits } = plan::choose(&config, &jobs, target)?;
        let (bytes, device) = (human_bytes(bytes as u64), target.generation().device());
        match fits {
            true => {
                info!(
                    "mesh {mesh}: chosen because the config names none; it needs about {bytes} per {device}"
                )
            }
            false => warn!(
                "mesh {mesh}: the config names none, and none is expected to fit; this one needs the least, about \
                 {bytes} per {device}"
            ),
        }
        Ok((config.on_mesh(mesh.axes().to_vec())?, true))
    }

    /// Compiles the programs of a config for a slice and prints the report.
    ///
    /// # Errors
    /// As [`compile::compile`].
    pub fn run(&self, session: &Session) -> Result<()> {
        let report = compile::compile(session, &self.resolve(session)?)?;
        let mut out = screen();
        write!(out, "{}", report.table())?;
        let (config, dir) = (quoted(&self.config.config.to_string_lossy()), self.out.display());
        let seconds = report.programs.iter().map(|program| program.compile_seconds).sum();
        let compiled = CompileTime { compiled: report.programs.len(), seconds, waited: seconds };
        session.done(&Ending {
            what: format!("{} for {}", count(report.programs.len(), "program"), self.target),
            compiled,
            results: Some(format!("{dir}: programs, manifest.json, report.json")),
            next: Some(format!("on the slice: fluid train {config} --programs {}", quoted(&dir.to_string()))),
            ..Ending::default()
        });
        Ok(())
    }
}
