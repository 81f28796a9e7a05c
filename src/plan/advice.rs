//! Which mesh to take where none is named, and what to change where something does not fit.
use super::memory::{Memory, fitting};
use super::report::alike;
use super::{Work, Workload, limit, render};
use crate::config::Config;
use crate::runtime::spec;
use crate::util::error::Failure;
use crate::util::text::count;
use anyhow::{Context, Result};
use graphs::ops::Remat;
use graphs::types::Mesh;
use tpu::hardware::Target;

/// A mesh for a slice, and what the neediest job needs on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The mesh.
    pub mesh: Mesh,
    /// Bytes per chip, as estimated here.
    pub bytes: f64,
    /// Whether a chip has as many.
    pub fits: bool,
}

/// A mesh for the jobs of a config that names none: the first of those that hold everything, with the fewest splits
/// of the model; else the one that needs the least memory.
///
/// # Errors
/// When nothing divides over the chips, or the sizes of the model do not fit together.
pub fn choose(config: &Config, jobs: &[Workload], target: &Target) -> Result<Choice> {
    choose_for(config, &works(config, jobs)?, target)
}

pub(super) fn choose_for(config: &Config, works: &[Work], target: &Target) -> Result<Choice> {
    let chips = target.devices();
    let any = fitting(config, works, chips, f64::INFINITY);
    let fits = any.iter().find(|(_, bytes)| *bytes <= limit(target));
    let least = || any.iter().min_by(|a, b| a.1.total_cmp(&b.1));
    let (mesh, bytes) = fits.or_else(least).cloned().with_context(|| {
        Failure::input(format!("there is no mesh of {chips} devices that everything divides over"))
            .help("change run.batch or sample.batch to a multiple of the number of chips")
    })?;
    Ok(Choice { mesh, bytes, fits: fits.is_some() })
}

/// What programs of all jobs need.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn works(config: &Config, jobs: &[Workload]) -> Result<Vec<Work>> {
    let work = |job: &Workload| match job {
        Workload::Train => Work::train(config),
        Workload::Sample => Work::sample(config),
    };
    jobs.iter().map(work).collect()
}

/// What would hold jobs that are too much for `mesh` on `target`, in words. A compiler that asked for more or less
/// than is estimated here says so by `asked`, the bytes that it asked for.
pub fn advice(
    config: &Config,
    jobs: &[Workload],
    mesh: &Mesh,
    target: &Target,
    asked: Option<f64>,
) -> String {
    let Ok(works) = works(config, jobs) else { return "take a smaller batch".into() };
    let rules = spec::rules(&config.device);
    let own = works.iter().filter_map(|w| Memory::of(w, mesh, &rules).ok()).map(|m| m.total());
    let own = own.fold(0.0, f64::max);
    // What was wrong by a factor here is taken to be wrong by the same there.
    let factor = asked.map_or(1.0, |asked| if own > 0.0 { asked / own } else { 1.0 });
    let short = Short { config, jobs, mesh, target, factor };
    let meshes = short.fitting(&works, target);
    let mut ways = vec![match &meshes[..] {
        [] => format!("no mesh of {} holds it", count(target.devices(), target.generation().device())),
        meshes => {
            let (devices, device) = (target.devices(), target.generation().device());
            format!("these meshes of {devices} {device}s would do: {}", names(meshes))
        }
    }];
    let settings = short.settings();
    if !settings.is_empty() {
        ways.push(format!("these settings would: {}", settings.join(", ")));
    }
    if meshes.is_empty() {
        ways.extend(short.larger(&works));
    }
    if meshes.is_empty() && settings.is_empty() {
        ways.push("else take a smaller batch".into());
    }
    ways.join("; ")
}

/// What is too much for a mesh.
struct Short<'a> {
    config: &'a Config,
    jobs: &'a [Workload],
    mesh: &'a Mesh,
    target: &'a Target,
    /// How many times what is estimated here is needed.
    factor: f64,
}

impl Short<'_> {
    /// Meshes of a slice that hold `works`, with what they need.
    fn fitting(&self, works: &[Work], target: &Target) -> Vec<(Mesh, f64)> {
        let found = fitting(self.config, works, target.devices(), limit(target) / self.factor);
        found.into_iter().map(|(mesh, bytes)| (mesh, bytes * self.factor)).collect()
    }

    /// The smallest larger slice that holds `works`.
    fn larger(&self, works: &[Work]) -> Option<String> {
        let larger = self.target.generation().targets().filter(|t| t.devices() > self.target.devices());
        let mut fits = larger.filter_map(|target| {
            let (mesh, bytes) = self.fitting(works, &target).into_iter().next()?;
            Some(format!("{target} would, with {mesh} ({})", render::bytes(bytes)))
        });
        fits.next()
    }

    /// Settings with which as many chips hold the jobs, the least costly of each kind.
    fn settings(&self) -> Vec<String> {
        let mut found = vec![];
        if self.jobs.contains(&Workload::Train) {
            let mut config = self.config.clone();
            let of_model = std::mem::replace(&mut config.model.remat, Remat::Nothing);
            let of_head = config.head.as_mut().map(|head| std::mem::replace(&mut head.remat, Remat::Nothing));
            let set = match of_head {
                Some(of_head) if of_head != of_model => {
                    "model.remat=\"keep_nothing\" --set head.remat=\"keep_nothing\""
                }
                _ => "model.remat=\"keep_nothing\"",
            };
            let remat = (config != *self.config).then_some((set, config));
            found.extend(remat.and_then(|(set, config)| self.holds(set, &config)));
            let parts = self.doublings().map(|n| self.config.train.accumulate * n);
            let parts = parts.filter(|parts| {
                let batch = self.config.run.batch;
                batch.is_multiple_of(*parts) && (batch / parts).is_multiple_of(self.target.devices())
            });
            let mut tried = parts.filter_map(|parts| {
                let mut config = self.config.clone();
                config.train.accumulate = parts;
                self.holds(&format!("train.accumulate={parts}"), &config)
            });
            found.extend(tried.next());
        }
        if self.jobs.contains(&Workload::Sample) {
            let batches = self.doublings().map(|n| (self.config.sample.batch, n));
            let batches = batches.filter(|(batch, n)| batch.is_multiple_of(n * self.target.devices()));
            let mut tried = batches.filter_map(|(batch, n)| {
                let mut config = self.config.clone();
                config.sample.batch = batch / n;
                self.holds(&format!("sample.batch={}", batch / n), &config)
            });
            found.extend(tried.next());
        }
        found
    }

    fn doublings(&self) -> impl Iterator<Item = usize> + use<> {
        (1..=8).map(|i| 1 << i)
    }

    /// A setting in words, if a mesh of as many chips holds the config that it leads to: the mesh in hand, if that does.
    fn holds(&self, set: &str, config: &Config) -> Option<String> {
        let works = works(config, self.jobs).ok()?;
        let found = self.fitting(&works, self.target);
        let (mesh, bytes) = found.iter().find(|(mesh, _)| alike(mesh, self.mesh)).or(found.first())?;
        Some(format!("--set {set} ({} on {mesh})", render::bytes(*bytes)))
    }
}

/// An error of what does not divide over a mesh, with the next batch of images that does, if that mends it, and the meshes of
/// as many devices that it divides over.
pub fn indivisible(config: &Config, works: &[Work], what: &str, mesh: &Mesh) -> Failure {
    let devices = mesh.devices();
    let any = fitting(config, works, devices, f64::INFINITY);
    let parts = spec::rules(&config.device).resolve(&["batch"], mesh).parts(mesh, 0);
    // That of training is checked with the config. Said only where nothing else is in the way.
    let batch = config.sample.batch.next_multiple_of(parts);
    let mut larger = config.clone();
    larger.sample.batch = batch;
    let jobs: Vec<_> = works.iter().map(|work| work.job).collect();
    let divides = |works: Vec<Work>| {
        fitting(&larger, &works, devices, f64::INFINITY).iter().any(|(found, _)| alike(found, mesh))
    };
    let mends = batch != config.sample.batch && self::works(&larger, &jobs).is_ok_and(divides);
    let mut ways: Vec<String> = mends.then(|| format!("--set sample.batch={batch}")).into_iter().collect();
    ways.push(format!("meshes of {devices} devices that it divides over: {}", names(&any)));
    Failure::input(format!("{what} does not divide over the mesh ({mesh})")).help(ways.join("; or "))
}

/// Meshes in words, with the bytes that each needs, at most six.
fn names(meshes: &[(Mesh, f64)]) -> String {
    let shown = meshes.iter().take(6).map(|(mesh, bytes)| format!("{mesh} ({})", render::bytes(*bytes)));
    let shown = shown.collect::<Vec<_>>().join(", ");
    match meshes.len() {
        0 => "none".into(),
        n if n > 6 => format!("{shown} and {} more", n - 6),
        _ => shown,
    }
}
