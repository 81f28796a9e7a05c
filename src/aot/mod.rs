//! Compiling ahead of time: the programs of a config for a slice of TPUs that need not be here, as files that the
//! slice loads, with a report of what they need and of how long the compiler expects them to take.
pub mod estimate;
pub mod flags;
pub mod hlo;
pub mod manifest;
mod memory;
pub mod programs;
pub mod report;
#[cfg(test)]
mod tests;
pub mod traffic;
pub mod trips;
pub mod wire;

use crate::cli::{CompileJob, Host};
use crate::exit::{Code, Failure};
use crate::{device, storage};
use anyhow::{Context, Result};
use estimate::Estimate;
use graphs::cost::flops;
use manifest::{Entry, Manifest};
use programs::{Part, Planned};
use report::{Memory, ProgramReport, Report, Sampling, Time, Training};
use std::fs;
use std::time::Instant;
use tpu::ahead;
use tpu::chips::Target;
use tpu::install::Installer;
use tpu::plugin::{self, Platform, Plugin, Purpose};
use tpu::topology::Topology;
use tracing::info;

/// The report's name in the folder.
pub const REPORT: &str = "report.json";

/// Compiles what was asked for, writes programs, manifest and report, and gives the report.
///
/// # Errors
/// When there is no compiler for TPUs, the programs cannot be built or compiled, or the folder cannot be written.
pub fn compile(host: &Host, job: &CompileJob) -> Result<Report> {
    let plugin = compiler(host, job)?;
    let topology = topology(&plugin, &job.target)?;
    storage::create_dir(&job.out)?;
    // Programs without their manifest are not used: none stands while they are written.
    let manifest_path = job.out.join(manifest::FILE);
    if manifest_path.exists() {
        fs::remove_file(&manifest_path).with_context(|| storage::blame(&manifest_path, "remove"))?;
    }
    let mesh = device::mesh(&job.config.device)?;
    let generation = job.target.generation();
    let mut entries = vec![];
    let mut report = Report {
        accounting: report::ACCOUNTING,
        config: job.name.clone(),
        target: job.target.to_string(),
        slice: job.target.slice_name(),
        chips: job.target.devices(),
        hosts: job.target.hosts(),
        kind: topology.kind().to_string(),
        mesh: mesh.to_string(),
        plugin: nameless(&plugin),
        flags: job.flags.clone(),
        clock_hz: generation.clock_hz,
        peak_flops: generation.bf16_flops,
        collective_bytes_per_second: generation.collective_bytes_per_second(),
        programs: vec![],
        training: None,
        sampling: None,
    };
    let planned = programs::planned(&job.config, job.only);
    for one in &planned {
        let (program, entry) = compile_one(&plugin, &topology, job, *one)?;
        report.programs.push(program);
        entries.push(entry);
        // Compilers may take an hour in all: what is known stays, whatever happens.
        write_report(&report, job)?;
    }
    let of = |wanted: fn(&Part) -> bool| -> Vec<&ProgramReport> {
        let pairs = planned.iter().zip(&report.programs);
        pairs.filter(|(p, _)| wanted(&p.part)).map(|(_, program)| program).collect()
    };
    let train = of(|part| *part == Part::TrainStep);
    let sample = of(|part| *part != Part::TrainStep);
    let training = match train.first() {
        Some(step) => {
            let loss = flops(&programs::loss(&job.config)?.graph);
            Some(Training::new(job.config.run.batch, &step.estimate, loss, &job.target))
        }
        None => None,
    };
    let batch = job.config.sample.batch;
    let sampling = (!sample.is_empty()).then(|| Sampling::new(batch, &sample, &job.target));
    (report.training, report.sampling) = (training, sampling);

    write_report(&report, job)?;
    let manifest = Manifest {
        target: job.target.to_string(),
        kind: topology.kind().to_string(),
        plugin: plugin.hash().to_hex().to_string(),
        plugin_version: topology.platform()?.1,
        mesh: mesh.axes().to_vec(),
        flags: job.flags.clone(),
        programs: entries,
    };
    manifest.write(&job.out)?;
    Ok(report)
}

/// The plugin in words, by its file's name alone: reports are for other machines too.
fn nameless(plugin: &Plugin) -> String {
    let path = plugin.path();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    plugin.version_line().replace(&path.display().to_string(), &name)
}

fn write_report(report: &Report, job: &CompileJob) -> Result<()> {
    let text = serde_json::to_string_pretty(report).context("the report cannot be written as JSON")?;
    storage::write_bytes(&job.out.join(REPORT), (text + "\n").as_bytes())
}

/// The TPU plugin, for compiling alone. It is not installed unasked: it comes under its vendor's terms.
fn compiler(host: &Host, job: &CompileJob) -> Result<Plugin> {
    let cache = host.cache()?;
    let installer = Installer::new(cache.clone());
    let found = plugin::find(Platform::Tpu, job.config.device.plugin.as_deref(), &installer);
    let missing = found.as_ref().is_err_and(|error| error.kind() == tpu::Kind::NoPlugin);
    let (path, _) = match missing {
        true => found.with_context(|| {
            Failure::new(Code::Device, "compiling for TPUs needs libtpu, which is not installed").help(
                "install it with `fluid plugin install tpu` (137 MB, under Google's terms), or name its file with \
                 --plugin PATH",
            )
        })?,
        false => found?,
    };
    Ok(Plugin::load(Platform::Tpu, Purpose::Compile, &path, &cache, host.probe.as_ref())?)
}

/// The devices to compile for.
fn topology(plugin: &Plugin, target: &Target) -> Result<Topology> {
    Topology::new(plugin, &target.to_string()).with_context(|| {
        let file = plugin.path().display();
        Failure::input(format!("the plugin {file} cannot compile for {target}"))
            .help("it takes a plugin that knows topologies, as the pinned libtpu: `fluid plugin install tpu`")
    })
}

fn compile_one(
    plugin: &Plugin,
    topology: &Topology,
    job: &CompileJob,
    planned: Planned,
) -> Result<(ProgramReport, Entry)> {
    let built = programs::build(&job.config, planned.part)?;
    let (program, options) = (&built.program, flags::options(&job.flags));
    let name = &program.name;
    info!("compiling {name} for {}", job.target);
    memory::forget_peak();
    let start = Instant::now();
    let compiled = topology
        .compile(&built.placed, &options)
        .map_err(|error| memory::explain(error, name, planned.part, &job.config, &job.target))?;
    let compile_seconds = start.elapsed().as_secs_f64();
    let process_peak_bytes = memory::peak();
    let optimized = compiled.optimized()?;
    if job.hlo {
        storage::write_bytes(&job.out.join(format!("{name}.hlo.pb")), &optimized)?;
    }
    let estimate = Estimate::of(&optimized, job.target.generation().collective_bytes_per_cycle())
        .with_context(|| format!("{name} cannot be looked into"))?;
    let bytes = compiled.serialize()?;
    let ids = topology.ids().get(..program.mesh.devices()).unwrap_or(topology.ids());
    let key = ahead::key(plugin, topology.kind(), ids, &options, program);
    let path = ahead::write(&job.out, name, &key, &bytes)?;
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (kinds, top) = report::breakdown(&estimate, job.top);
    let report = ProgramReport {
        name: name.clone(),
        file: file.clone(),
        runs: planned.runs,
        compile_seconds,
        process_peak_bytes,
        serialized_bytes: bytes.len() as u64,
        memory: Memory::new(&compiled.memory()?, job.target.generation()),
        flops: flops(&built.function.graph),
        estimate: Time::new(&estimate, job.target.generation()),
        kinds,
        top,
    };
    info!("{name} compiled in {compile_seconds:.1} s; estimated at {:.4} s a run", report.estimate.seconds);
    let entry = Entry {
        name: name.clone(),
        file,
        text: blake3::hash(program.text.as_bytes()).to_hex().to_string(),
        key: key.to_hex().to_string(),
        bytes: bytes.len() as u64,
    };
    Ok((report, entry))
}
