//! Compiling ahead of time: the programs of a config for a slice of TPUs that need not be here, as files that the
//! slice loads, with a report of what they need and of how long the compiler expects them to take.
pub mod collectives;
pub mod estimate;
pub mod hlo;
mod memory;
pub mod output_dir;
#[cfg(test)]
mod output_dir_tests;
pub mod programs;
pub mod report;
#[cfg(test)]
mod tests;
pub mod trip_count;

use crate::config::Config;
use crate::plan::{self, Workload};
use crate::runtime::device;
use crate::runtime::flags::{self, Flags};
use crate::runtime::manifest::{Entry, Manifest};
use crate::runtime::session::Session;
use crate::runtime::spec;
use crate::util::disk;
use crate::util::error::{Code, Failure};
use anyhow::{Context, Result};
use estimate::Estimate;
use graphs::cost::{self, flops};
use output_dir::OutputDir;
use programs::{Built, Planned};
use report::{Memory, ProgramReport, Report, Sampling, Time, Training};
use std::path::PathBuf;
use std::time::Instant;
use tpu::aot;
use tpu::hardware::Target;
use tpu::install::Installer;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::{self, Plugin};
use tpu::topology::Topology;
use tracing::info;

/// Programs to compile ahead of time.
#[derive(Clone, Debug)]
pub struct CompileJob {
    /// The config's name, for the report.
    pub name: String,
    /// The config; its mesh has as many devices as the target.
    pub config: Config,
    /// Whether the mesh was chosen here, for the config names none.
    pub mesh_chosen: bool,
    /// The slice.
    pub target: Target,
    /// The folder for the results.
    pub out: PathBuf,
    /// Which programs; `None` for all.
    pub only: Option<Workload>,
    /// Patterns of the names of programs to leave out.
    pub skip: Vec<String>,
    /// The compiler's flags, default ones included.
    pub flags: Flags,
    /// How many instructions of each program to report.
    pub top: usize,
    /// Whether to keep what the compiler made of each program.
    pub hlo: bool,
}

/// Compiles what was asked for, writes programs, manifest and report, and gives the report: of these programs, and of
/// those of the same config that the folder holds.
///
/// # Errors
/// When there is no compiler for TPUs, the programs cannot be built or compiled, or the folder holds programs for
/// something else or cannot be written.
pub fn compile(session: &Session, job: &CompileJob) -> Result<Report> {
    let all = programs::programs(&job.config)?;
    let chosen = programs::chosen(&all, job.only, &job.skip)?;
    let built = all.iter().map(|p| build(job, p)).collect::<Result<Vec<_>>>()?;
    let plugin = compiler(session, job)?;
    let topology = topology(&plugin, &job.target)?;
    let texts = built.iter().map(|b| (b.program.name.clone(), text_hash(b))).collect();
    let mut folder = OutputDir::open(
        &job.out,
        manifest(&plugin, &topology, job)?,
        report(&plugin, &topology, job)?,
        texts,
    )?;
    for (planned, built) in
        all.iter().zip(&built).filter(|(p, _)| chosen.iter().any(|c| std::ptr::eq(*c, *p)))
    {
        let (program, entry) = compile_one(&plugin, &topology, job, planned, built)?;
        folder.add(entry, program)?;
    }
    folder.report.training = training(&folder.report, &all, job)?;
    folder.report.sampling = sampling(&folder.report, &all, job);
    folder.write()?;
    Ok(folder.report)
}

/// A program, which must divide over the mesh.
fn build(job: &CompileJob, planned: &Planned) -> Result<Built> {
    programs::build(&job.config, &planned.function).or_else(|error| {
        let mesh = spec::mesh(&job.config.device)?;
        let works = plan::works(&job.config, planned.jobs)?;
        Err(error.context(plan::indivisible(&job.config, &works, &planned.function.name, &mesh)))
    })
}

fn text_hash(built: &Built) -> String {
    blake3::hash(built.program.text.as_bytes()).to_hex().to_string()
}

/// The manifest of a folder that holds no program yet.
fn manifest(plugin: &Plugin, topology: &Topology, job: &CompileJob) -> Result<Manifest> {
    Ok(Manifest {
        target: job.target.to_string(),
        kind: topology.kind().to_string(),
        plugin: plugin.hash().to_hex().to_string(),
        plugin_version: topology.platform()?.1,
        mesh: spec::mesh(&job.config.device)?.axes().to_vec(),
        flags: job.flags.clone(),
        programs: vec![],
    })
}

/// The report of a folder that holds no program yet.
fn report(plugin: &Plugin, topology: &Topology, job: &CompileJob) -> Result<Report> {
    let generation = job.target.generation();
    Ok(Report {
        accounting: report::ACCOUNTING.into(),
        config: job.name.clone(),
        target: job.target.to_string(),
        slice: job.target.slice_name(),
        chips: job.target.chips(),
        devices_per_chip: generation.devices_per_chip,
        hosts: job.target.hosts(),
        kind: topology.kind().to_string(),
        mesh: spec::mesh(&job.config.device)?.to_string(),
        mesh_chosen: job.mesh_chosen,
        plugin: nameless(plugin),
        flags: job.flags.clone(),
        clock_hz: generation.clock_hz,
        peak_flops: generation.bf16_flops,
        collective_bytes_per_second: generation.collective_bytes_per_second(),
        programs: vec![],
        training: None,
        sampling: None,
    })
}

/// The figures of a training step, if the step is there, with those of the encoders that are there.
fn training(report: &Report, all: &[Planned], job: &CompileJob) -> Result<Option<Training>> {
    let Some(step) = report.programs.iter().find(|p| p.name == programs::TRAIN_STEP) else { return Ok(None) };
    let loss = flops(&programs::loss(&job.config)?.graph);
    let before = |p: &&Planned| p.jobs.contains(&Workload::Train) && p.function.name != programs::TRAIN_STEP;
    let each = all.iter().filter(before).filter_map(|p| {
        let found = report.programs.iter().find(|r| r.name == p.function.name)?;
        Some(p.runs as f64 * found.estimate.seconds)
    });
    // The sum of nothing is -0.
    let encoding = each.fold(0.0, |sum, seconds| sum + seconds);
    Ok(Some(Training::new(job.config.run.batch, &step.estimate, encoding, loss, &job.target)))
}

/// The figures of an image, if all programs that a batch runs are there.
fn sampling(report: &Report, all: &[Planned], job: &CompileJob) -> Option<Sampling> {
    let batch = all.iter().filter(|p| p.jobs == [Workload::Sample] && p.runs > 0);
    let there = batch.map(|p| report.programs.iter().find(|r| r.name == p.function.name));
    Some(Sampling::new(job.config.sample.batch, &there.collect::<Option<Vec<_>>>()?, &job.target))
}

/// The plugin in words, by its file's name alone: reports are for other machines too.
fn nameless(plugin: &Plugin) -> String {
    let path = plugin.path();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    plugin.version_line().replace(&path.display().to_string(), &name)
}

/// The TPU plugin, for compiling alone. It is not installed unasked: it comes under its vendor's terms.
fn compiler(session: &Session, job: &CompileJob) -> Result<Plugin> {
    let cache = session.cache()?;
    let installer = Installer::new(cache.clone());
    let found = plugin::find(Platform::TPU, device::named(&job.config.device, session), &installer);
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
    Ok(Plugin::load(Platform::TPU, Purpose::Compile, &path, &cache, session.probe.as_ref())?)
}

/// The devices to compile for.
fn topology(plugin: &Plugin, target: &Target) -> Result<Topology> {
    Topology::of(plugin, target).with_context(|| {
        let file = plugin.path().display();
        Failure::input(format!("the plugin {file} cannot compile for {target}"))
            .help("it takes a plugin that knows topologies, as the pinned libtpu: `fluid plugin install tpu`")
    })
}

fn compile_one(
    plugin: &Plugin,
    topology: &Topology,
    job: &CompileJob,
    planned: &Planned,
    built: &Built,
) -> Result<(ProgramReport, Entry)> {
    let (program, options, generation) =
        (&built.program, flags::options(&job.flags), job.target.generation());
    let name = &program.name;
    info!("compiling {name} for {}", job.target);
    memory::forget_peak();
    let start = Instant::now();
    let compiled = topology
        .compile(&built.placed, &options)
        .map_err(|error| memory::explain(error, name, planned.jobs, &job.config, &job.target))?;
    let compile_seconds = start.elapsed().as_secs_f64();
    let process_peak_bytes = memory::peak();
    let optimized = compiled.optimized()?;
    if job.hlo {
        disk::write_bytes(&job.out.join(format!("{name}.hlo.pb")), &optimized)?;
    }
    let estimate = Estimate::of(&optimized, generation.collective_bytes_per_cycle())
        .with_context(|| format!("{name} cannot be looked into"))?;
    let bytes = compiled.serialize()?;
    let ids = topology.ids().get(..program.mesh.devices()).unwrap_or(topology.ids());
    let key = aot::key(plugin, topology.kind(), ids, &options, program);
    let path = aot::write(&job.out, name, &key, &bytes)?;
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (kinds, top) = report::breakdown(&estimate, job.top);
    let work = cost::count(&planned.function.graph);
    let report = ProgramReport {
        name: name.clone(),
        file: file.clone(),
        runs: planned.runs,
        compile_seconds,
        process_peak_bytes,
        serialized_bytes: bytes.len() as u64,
        memory: Memory::new(&compiled.memory()?, generation),
        flops: work.total,
        int8_flops: work.int8,
        estimate: Time::new(&estimate, generation),
        kinds,
        top,
    };
    info!(
        "compiled {name} in {compile_seconds:.1} s; estimated time per run: {:.4} s",
        report.estimate.seconds
    );
    let entry = Entry {
        name: name.clone(),
        file,
        text: text_hash(built),
        key: key.to_hex().to_string(),
        bytes: bytes.len() as u64,
    };
    Ok((report, entry))
}
