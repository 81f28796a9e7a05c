//! What the TPU compiler said of a config: the `report.json` of `fluid compile`.
use super::Workload;
use crate::config::Config;
use crate::util::disk::read_text;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use graphs::types::Mesh;
use serde::Deserialize;
use std::path::Path;
use tpu::hardware::Target;

/// The compiler's figures for one job.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// Estimated seconds per training step, or per image and chip, without encoders.
    pub seconds: f64,
    /// Estimated seconds of the encoders before a training step; 0 where none was compiled.
    pub encoding_seconds: f64,
    /// Bytes per chip of the program that needs the most.
    pub bytes: f64,
}

/// The compiler's figures, of the jobs that were compiled.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Estimates {
    /// The mesh that was compiled for; none without a report.
    pub mesh: Option<Mesh>,
    /// Of the training step.
    pub train: Option<Estimate>,
    /// Of a batch of images.
    pub sample: Option<Estimate>,
}

/// The part of the report that is read.
#[derive(Deserialize)]
struct Report {
    target: String,
    mesh: String,
    programs: Vec<Program>,
    training: Option<Part>,
    sampling: Option<Part>,
}

#[derive(Deserialize)]
struct Program {
    name: String,
    memory: Needed,
}

#[derive(Deserialize)]
struct Needed {
    needed: f64,
}

#[derive(Deserialize)]
struct Part {
    batch: usize,
    seconds: f64,
    /// Of encoders, before a training step.
    #[serde(default)]
    encoding_seconds: f64,
}

impl Estimates {
    /// The figures for one job.
    pub fn of(&self, job: Workload) -> Option<Estimate> {
        match job {
            Workload::Train => self.train,
            Workload::Sample => self.sample,
        }
    }

    /// Reads the report of a compilation of `config` for `target`.
    ///
    /// # Errors
    /// When it cannot be read, or is of another slice or of other batches.
    pub fn read(path: &Path, config: &Config, target: &Target) -> Result<Estimates> {
        let text = read_text(path, "the report")?;
        let name = path.display();
        let report: Report = serde_json::from_str(&text).with_context(|| {
            Failure::input(format!("{name} is not a report of `fluid compile`"))
                .help("it is the report.json in the folder of its --out")
        })?;
        let failure = || Failure::input(format!("{name} has the mesh {:?}, which is none", report.mesh));
        let mesh = mesh(&report.mesh).with_context(failure)?;
        if report.target != target.to_string() {
            let text = format!("{name} is of {}, the plan is for {target}", report.target);
            bail!(Failure::input(text).help(format!("plan with --target {}", report.target)));
        }
        let estimate =
            |part: &Option<Part>, batch: usize, of: fn(&str) -> bool| -> Result<Option<Estimate>> {
                let Some(part) = part else { return Ok(None) };
                if part.batch != batch {
                    let text = format!("{name} is of batches of {}, the config has {batch}", part.batch);
                    bail!(Failure::input(text).help("compile again, or --set the batch that was compiled"));
                }
                let needs = report.programs.iter().filter(|p| of(&p.name)).map(|p| p.memory.needed);
                let Part { seconds, encoding_seconds, .. } = *part;
                Ok(Some(Estimate { seconds, encoding_seconds, bytes: needs.fold(0.0, f64::max) }))
            };
        Ok(Estimates {
            mesh: Some(mesh),
            train: estimate(&report.training, config.run.batch, |name| name.starts_with("train"))?,
            sample: estimate(&report.sampling, config.sample.batch, |name| name.starts_with("sample"))?,
        })
    }
}

/// The mesh that displays as `text`.
fn mesh(text: &str) -> Option<Mesh> {
    if text == Mesh::single().to_string() {
        return Some(Mesh::single());
    }
    let axis =
        |text: &str| text.split_once('=').and_then(|(name, n)| Some((name.to_string(), n.parse().ok()?)));
    let axes = text.split_whitespace().map(axis).collect::<Option<Vec<(String, usize)>>>()?;
    Mesh::new(axes).ok()
}

/// Whether two meshes split everything alike: axes of size 1 split nothing.
pub(super) fn alike(a: &Mesh, b: &Mesh) -> bool {
    let splits = |mesh: &Mesh| mesh.axes().iter().filter(|(_, n)| *n > 1).cloned().collect::<Vec<_>>();
    splits(a) == splits(b)
}
