//! What a run will need, before anyone rents a chip: parameters, memory per device, FLOPs, the time that they take at
//! the least, and what that costs.
//!
//! Everything comes from the programs themselves, which are built and not compiled. Shards and FLOPs are exact;
//! activations are estimates, and say so.
mod advice;
mod memory;
mod render;
mod report;
pub mod table;
#[cfg(test)]
mod tests;
mod work;

pub use advice::{Choice, advice, choose, indivisible, works};
pub use memory::{Item, Memory, fitting, meshes};
pub use report::{Estimate, Estimates};
pub use work::{Encoders, Work, train_flops};

use crate::config::Config;
use crate::runtime::spec;
use crate::util::error::{Code, Failure};
use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use graphs::types::Mesh;
use tpu::hardware::Target;

/// What is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Workload {
    /// The training run
    Train,
    /// Sampling batches of images
    Sample,
}

impl Workload {
    /// What messages call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Workload::Train => "training",
            Workload::Sample => "sampling",
        }
    }
}

/// What to plan for.
#[derive(Clone, Debug)]
pub struct PlanRequest {
    /// The slice; without one there is no limit of memory, and no time.
    pub target: Option<Target>,
    /// Which jobs.
    pub jobs: Vec<Workload>,
    /// Price of a chip and hour, in the currency of whoever asks.
    pub price: Option<f64>,
    /// The share of the chips' peak that costs are reckoned at, above 0 and at most 1.
    pub utilization: f64,
    /// What the TPU compiler said; where it did, that counts, and not `utilization` or the bytes estimated here.
    pub compiled: Estimates,
}

/// Parameters by part of the model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parameters {
    /// Name and number, the parts of a model in order.
    pub parts: Vec<(&'static str, u64)>,
    /// How many of them training leaves as they are.
    pub frozen: u64,
}

impl Parameters {
    /// Counts the parameters of a config.
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    pub fn of(config: &Config) -> Result<Parameters> {
        let spec = spec::program_spec(config, config.run.batch)?;
        let mut parts = ["text aligner", "embeddings", "backbone", "head"].map(|name| (name, 0)).to_vec();
        let mut frozen = 0;
        for param in spec.params()? {
            let part = match param.name.as_str() {
                name if name.starts_with("text/") => 0,
                name if name.starts_with("backbone/blocks/") || name.starts_with("backbone/norm/") => 2,
                name if name.starts_with("backbone/") => 1,
                _ => 3,
            };
            let count = param.ty.elements() as u64;
            parts[part].1 += count;
            frozen += if spec.frozen.contains(&param.name) { count } else { 0 };
        }
        Ok(Parameters { parts, frozen })
    }

    /// All of them.
    pub fn total(&self) -> u64 {
        self.parts.iter().map(|(_, n)| n).sum()
    }

    /// Those that are trained.
    pub fn trainable(&self) -> u64 {
        self.total() - self.frozen
    }
}

/// A job on a mesh.
#[derive(Clone, Debug)]
pub struct Planned {
    /// What its programs are.
    pub work: Work,
    /// What they need per device.
    pub memory: Memory,
}

/// The answer.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What was asked.
    pub question: PlanRequest,
    /// The config.
    pub config: Config,
    /// Parameters by part.
    pub parameters: Parameters,
    /// The mesh.
    pub mesh: Mesh,
    /// Whether the mesh was chosen here, for the config names none.
    pub chosen: bool,
    /// The jobs, as asked.
    pub jobs: Vec<Planned>,
    /// Meshes on which everything fits, the neediest job's bytes beside each; looked for where something does not.
    pub fitting: Vec<(Mesh, f64)>,
}

impl Plan {
    /// Plans a config.
    ///
    /// # Errors
    /// When the config's mesh has another number of devices than the slice, an axis of a tensor does not divide over
    /// it, or the sizes of the model do not fit together. That a job needs too much memory is no error here: see
    /// [`Plan::verdict`].
    pub fn new(config: &Config, question: PlanRequest) -> Result<Plan> {
        let parameters = Parameters::of(config)?;
        let works = works(config, &question.jobs)?;
        let given = spec::mesh(&config.device)?;
        let (mesh, chosen) = match (&question.target, &question.compiled.mesh) {
            (Some(target), _) if given.devices() > 1 && given.devices() != target.devices() => {
                let (devices, chips, all) = (given.devices(), target.counted(), target.devices());
                bail!(
                    Failure::input(format!("device.mesh ({given}) is {devices} devices, but {target} has {chips}"))
                        .help(format!("--set device.devices={all} and a device.mesh of as many, or leave both out of the config"))
                );
            }
            (Some(target), None) if given.devices() != target.devices() => {
                (advice::choose_for(config, &works, target)?.mesh, true)
            }
            (_, Some(compiled)) if given.devices() == 1 => (compiled.clone(), false),
            (_, Some(compiled)) if !report::alike(compiled, &given) => bail!(
                Failure::input(format!("the report is of the mesh {compiled}, the config has {given}"))
                    .help("compile again, or --set the device.mesh that was compiled")
            ),
            _ => (given, false),
        };
        let rules = spec::rules(&config.device);
        let on = |work: &Work| {
            let one = std::slice::from_ref(work);
            Memory::of(work, &mesh, &rules)
                .with_context(|| indivisible(config, one, work.job.as_str(), &mesh))
        };
        let memories = works.iter().map(on).collect::<Result<Vec<_>>>()?;
        let limit = question.target.as_ref().map(limit);
        let short = limit.filter(|limit| memories.iter().any(|m| m.total() > *limit));
        let fitting = short.map_or(vec![], |limit| fitting(config, &works, mesh.devices(), limit));
        let jobs = works.into_iter().zip(memories).map(|(work, memory)| Planned { work, memory }).collect();
        Ok(Plan { question, config: config.clone(), parameters, mesh, chosen, jobs, fitting })
    }

    /// What the TPU compiler said of a job, if it did.
    pub fn compiled(&self, job: &Planned) -> Option<Estimate> {
        self.question.compiled.of(job.work.job)
    }

    /// Bytes that a job needs per device: what the TPU compiler says, else what is estimated here.
    pub fn bytes(&self, job: &Planned) -> f64 {
        self.compiled(job).map_or(job.memory.total(), |c| c.bytes)
    }

    /// Bytes that a chip has beyond what a job needs, below 0 where it lacks some; `None` without a slice.
    pub fn spare(&self, job: &Planned) -> Option<f64> {
        Some(limit(self.question.target.as_ref()?) - self.bytes(job))
    }

    /// The least seconds that FLOPs take on all chips of the slice at their bf16 peak.
    pub fn bound(&self, flops: f64) -> Option<f64> {
        let target = self.question.target.as_ref()?;
        Some(flops / (target.chips() as f64 * target.generation().bf16_flops))
    }

    /// Chips that the mesh covers; devices, without a slice.
    fn chips(&self) -> f64 {
        let each = self.question.target.as_ref().map_or(1, |t| t.generation().devices_per_chip);
        self.mesh.devices() as f64 / each as f64
    }

    /// Seconds per training step, or per image and chip, that costs are reckoned with: the compiler's estimate
    /// where there is one, else the bound over the utilization. Encoders that the compiler did not see are reckoned by
    /// theirs.
    pub fn seconds(&self, job: &Planned) -> Option<f64> {
        let by_bound = |flops: f64| {
            let all = self.bound(flops)? / self.question.utilization;
            Some(match job.work.job {
                Workload::Train => all,
                Workload::Sample => all * self.chips() / job.work.batch as f64,
            })
        };
        match self.compiled(job) {
            Some(c) if c.encoding_seconds > 0.0 => Some(c.seconds + c.encoding_seconds),
            Some(c) => Some(c.seconds + by_bound(job.work.encoders.flops())?),
            None => by_bound(job.work.flops()),
        }
    }

    /// What a job costs, if there is a price: the whole training run, or 1,000 images.
    pub fn cost(&self, job: &Planned) -> Option<f64> {
        let (seconds, price) = (self.seconds(job)?, self.question.price?);
        let chip_seconds = match job.work.job {
            Workload::Train => seconds * self.config.run.steps as f64 * self.chips(),
            Workload::Sample => seconds * 1000.0,
        };
        Some(chip_seconds / 3600.0 * price)
    }

    /// Whether every job fits.
    ///
    /// # Errors
    /// When one does not: by how much, and which meshes would do.
    pub fn verdict(&self) -> Result<()> {
        let Some(target) = &self.question.target else { return Ok(()) };
        let lacks = |job: &&Planned| self.spare(job).is_some_and(|spare| spare < 0.0);
        let short = self.jobs.iter().filter(lacks).map(|job| {
            let need = self.bytes(job);
            let [need, has, over] = [need, limit(target), need - limit(target)].map(render::bytes);
            let job = job.work.job.as_str();
            format!(
                "{job} needs about {need} of the {has} of a {} {}, {over} too much",
                target.generation().name,
                target.generation().device()
            )
        });
        let short: Vec<String> = short.collect();
        if short.is_empty() {
            return Ok(());
        }
        let help = advice(&self.config, &self.question.jobs, &self.mesh, target, self.most());
        bail!(
            Failure::new(Code::Memory, format!("on the mesh {}: {}", self.mesh, short.join("; "))).help(help)
        )
    }

    /// The most bytes that the compiler asked for, if it was asked.
    fn most(&self) -> Option<f64> {
        self.jobs.iter().filter_map(|job| self.compiled(job)).map(|c| c.bytes).reduce(f64::max)
    }
}

/// Bytes that programs can use on a chip.
fn limit(target: &Target) -> f64 {
    target.generation().hbm_bytes as f64
}
