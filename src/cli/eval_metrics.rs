//! `fluid eval --metric`: images judged by the features that a frozen network gives of them. Those of a run are drawn
//! first, by a job that can be stopped, for the captions of what they are compared with.
use super::common::{SampleFlags, with_newest};
use super::json::JsonArg;
use crate::checkpoint::Checkpoint;
use crate::config::{Config, Tokens};
use crate::data::detect::mistaken;
use crate::encoders::features;
use crate::encoders::image::{Reconstructor, RoundTrip};
use crate::eval::features::{ImageSet, Judge, METRICS, Measured, Reference, StatisticsFile, holds_images};
use crate::runtime::Runtime;
use crate::runtime::device;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::session::{Ending, Session};
use crate::runtime::weights_store::WeightsStore;
use crate::sample::generation::GenerationRun;
use crate::sample::layout::Layout;
use crate::sample::pipeline::run_codec;
use crate::sample::place::{Destination, slug};
use crate::sample::prompts::{self, Prompt};
use crate::util::error::Failure;
use crate::util::screen::screen;
use crate::util::signals::Stop;
use crate::util::text::count;
use anyhow::Result;
use clap::Args;
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use tracing::warn;

/// Metrics of images, and what they need.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "What to compare")]
pub struct MetricArgs {
    /// Metrics of images, such as fid-clean,kid-clean,is; a wrong name lists all
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub metric: Vec<String>,
    /// Where the weights of a feature network are, if not in the cache (see fluid weights); may be given more
    /// than once
    #[arg(long, value_name = "NETWORK=PATH", value_parser = named_path)]
    pub weights: Vec<(String, PathBuf)>,
    /// Of a run: whose captions to draw, a set of images or a file of prompts [default: those of --against]
    #[arg(long, value_name = "PATH")]
    pub captions: Option<PathBuf>,
    /// Of a run: judge the images of --against as they come out of its codec, instead of drawing: what the codec alone
    /// loses. The run of a tokenizer is always judged so
    #[arg(long)]
    pub reconstruct: bool,
    /// Write the statistics of the images judged to an .npz, for comparisons to come
    #[arg(long, value_name = "FILE")]
    pub write_stats: Option<PathBuf>,
}

/// The form of `--weights`.
fn named_path(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((name, path)) if !name.is_empty() && !path.is_empty() => Ok((name.into(), path.into())),
        _ => Err("not of the form NETWORK=PATH, for example inception-v3=inception.pth".into()),
    }
}

impl MetricArgs {
    /// Where the weights of a feature network are: as named, else in the cache folder.
    fn weights(&self, network: &str, cache: &Path) -> Result<PathBuf> {
        let all: Vec<&str> = features::names().collect();
        if let Some((name, _)) = self.weights.iter().find(|(name, _)| !all.contains(&name.as_str())) {
            let text = format!("--weights {name}: there is no feature network {name:?}");
            return Err(Failure::input(text).help(format!("networks are: {}", all.join(", "))).into());
        }
        match self.weights.iter().rev().find(|(name, _)| name == network) {
            Some((_, path)) => Ok(path.clone()),
            None => WeightsStore::new(cache).require(network),
        }
    }

    /// Fails where no metric is named, and there are images or an option that a metric alone uses.
    ///
    /// # Errors
    /// As said.
    pub fn refuse(&self, target: &Path) -> Result<()> {
        let help = format!("metrics are: {}", METRICS.map(|kind| kind.name).join(", "));
        if let Some(found) = mistaken(target)? {
            let text = format!("{} is {}: --metric says how to judge them", target.display(), found.words());
            return Err(Failure::input(text).help(help).into());
        }
        match self.given().next() {
            None => Ok(()),
            Some(option) => Err(Failure::input(format!("{option} needs --metric")).help(help).into()),
        }
    }

    /// The options that are given.
    pub fn given(&self) -> impl Iterator<Item = &'static str> {
        let all = [
            ("--metric", !self.metric.is_empty()),
            ("--weights", !self.weights.is_empty()),
            ("--captions", self.captions.is_some()),
            ("--reconstruct", self.reconstruct),
            ("--write-stats", self.write_stats.is_some()),
        ];
        all.into_iter().filter(|(_, given)| *given).map(|(option, _)| option)
    }
}

/// Images to be judged, as the command line has it.
#[derive(Clone, Copy, Debug)]
pub struct ImagesToJudge<'a> {
    /// A run, or images.
    pub target: &'a Path,
    /// What to compare with.
    pub against: Option<&'a Path>,
    /// The metrics.
    pub metrics: &'a MetricArgs,
    /// How many images a run draws.
    pub prompts: Option<usize>,
    /// With which seed.
    pub seed: u64,
    /// And how.
    pub flags: &'a SampleFlags,
    /// Output for programs.
    pub json: &'a JsonArg,
}

impl ImagesToJudge<'_> {
    /// Judges images by their features; those of a run are drawn first.
    ///
    /// # Errors
    /// When a metric, its weights or its images are not there or do not fit, or the devices or the disk fail; also when a
    /// signal asked to stop while a run draws.
    pub fn run(&self, session: &Session) -> Result<()> {
        with_newest(self.target, || self.judge(session))
    }

    fn judge(&self, session: &Session) -> Result<()> {
        let cache = session.cache()?;
        let is_run = !self.target.exists() || self.target.join("config.toml").exists();
        let job = match is_run {
            true => {
                let checkpoint = Checkpoint::find(self.target)?;
                let config = self.flags.over_any(&checkpoint, session, &[])?;
                Some((checkpoint, config))
            }
            false => None,
        };
        let reconstructs =
            job.as_ref().is_some_and(|(_, config)| self.metrics.reconstruct || config.tokenizer.is_some());
        self.check_options(job.is_some(), reconstructs)?;
        let reference = self.against.map(|path| Compared::open(path, &cache)).transpose()?;
        // What is to be judged is looked at before any device is.
        let target = if job.is_none() { Some(ImageSet::open(self.target, &cache)?) } else { None };
        let originals = if reconstructs { Some(self.originals(reference.as_ref(), &cache)?) } else { None };
        let captions = match &job {
            Some((_, config)) if !reconstructs => {
                self.prompts_of(reference.as_ref(), config.model.tokens, &cache)?
            }
            _ => vec![],
        };
        let device = match &job {
            Some((_, config)) => config.device.clone(),
            None => device::of_flags(session)?,
        };
        let runtime = Runtime::open(&device, session)?;
        let processes = ProcessGroup::new(runtime.engine());
        let find = |network: &str| self.metrics.weights(network, &cache);
        let judge = Judge::open(&self.metrics.metric, find, &runtime, &cache, &session.console)?;
        let statistics = reference.as_ref().and_then(Compared::statistics);
        judge.check(statistics, reference.is_none() && self.metrics.write_stats.is_none())?;
        if self.metrics.write_stats.is_some() {
            judge.check_writing()?;
        }
        let images = match target.as_ref().or(originals.as_ref()) {
            Some(set) => set.count(),
            None => Some(captions.len() as u64),
        };
        if let Some(images) = images {
            judge.check_images(self.target, images, false)?;
        }
        if let Some((path, images)) = reference.as_ref().and_then(Compared::count) {
            judge.check_images(path, images, true)?;
        }
        let texts = target.as_ref().map(|set| judge.captions(set)).transpose()?;
        let reference = match reference {
            None => None,
            Some(Compared::Statistics(file)) => Some(Reference::Statistics(file)),
            Some(Compared::Images(set)) => {
                let is_same = target.as_ref().is_some_and(|target| is_same(target.path(), set.path()));
                if is_same { None } else { Some(judge.reference(&set)?) }
            }
        };
        let set = match (job, target, originals) {
            (Some((checkpoint, config)), _, Some(originals)) => {
                let name = format!("{} of {}", self.target.display(), originals.path().display());
                originals.reconstructed(round_trip(&runtime, &config, &checkpoint)?, name.into())
            }
            (Some((checkpoint, config)), ..) => {
                let about = format!("{}-{}", slug(&self.about()), captions.len());
                let out = Destination::default(&checkpoint, "eval", &about, self.seed)?;
                let images = prompts::requests(&config, &captions, None, 1, self.seed);
                let (old_seeds, source, codec, layout) = (vec![], None, None, Layout::Flat);
                let job = GenerationRun { checkpoint, config, images, old_seeds, source, codec, out, layout };
                ImageSet::open(&job.draw_on(&runtime, session, Stop::listen)?, &cache)?
            }
            (None, Some(target), _) => target,
            (None, None, _) => ImageSet::open(self.target, &cache)?,
        };
        let features = judge.features(&set)?;
        // A set against itself: its features are there.
        let reference = match (self.against, reference) {
            (Some(path), None) => Some(Reference::Images(path.display().to_string(), features.clone())),
            (_, reference) => reference,
        };
        let texts = texts.map_or_else(|| judge.captions(&set), Ok)?;
        // By all processes: captions go through a network, too.
        let measured = judge.measure(&features, reference.as_ref(), &texts)?;
        if !processes.is_first() {
            return Ok(());
        }
        // The numbers first: the disk may be full.
        self.tell(&measured, set.path())?;
        if let Some(path) = &self.metrics.write_stats {
            judge.write_statistics(path, &features)?;
        }
        let images = features.values().next().map_or(0, |features| features.images);
        let results = self.metrics.write_stats.as_ref().map(|path| path.display().to_string());
        let compiled = runtime.compiling().read();
        session.done(&Ending {
            what: format!("{} judged", count(images, "image")),
            compiled,
            results,
            ..Ending::default()
        });
        Ok(())
    }

    /// What goes through the codec of a run.
    fn originals(&self, reference: Option<&Compared>, cache: &Path) -> Result<ImageSet> {
        let Some(Compared::Images(set)) = reference else {
            let text = "there are no images to take through the codec";
            return Err(Failure::input(text).help("name a set of images with --against").into());
        };
        let set = ImageSet::open(set.path(), cache)?;
        match self.prompts {
            Some(wanted) => set.first(wanted as u64),
            None => Ok(set),
        }
    }

    /// Options that say how a run draws are for runs that draw.
    fn check_options(&self, is_run: bool, reconstructs: bool) -> Result<(), Failure> {
        if self.metrics.reconstruct && !is_run {
            let text = format!(
                "--reconstruct takes images through the codec of a run; {} is no run",
                self.target.display()
            );
            return Err(Failure::input(text).help("name a run folder"));
        }
        if reconstructs {
            let given = [("--captions", self.metrics.captions.is_some()), ("--seed", self.seed != 0)];
            let given = given.into_iter().filter(|(_, given)| *given).map(|(option, _)| option);
            // Any setting may be changed.
            let flags = self.flags.given().filter(|flag| *flag != "--set");
            return match given.chain(flags).next() {
                None => Ok(()),
                Some(option) => {
                    let text = format!("{option} says how a run draws, and here it draws nothing");
                    Err(Failure::input(text).help("leave it out: images of --against go through the codec"))
                }
            };
        }
        let given = [
            ("--prompts", self.prompts.is_some()),
            ("--captions", self.metrics.captions.is_some()),
            ("--seed", self.seed != 0),
        ];
        let given = given.into_iter().filter(|(_, given)| *given).map(|(option, _)| option);
        match given.chain(self.flags.given()).next().filter(|_| !is_run) {
            None => Ok(()),
            Some(option) => {
                let text = format!("{option} says how a run draws; {} is no run", self.target.display());
                Err(Failure::input(text).help("leave it out: all images there are judged"))
            }
        }
    }

    /// What the captions are of, for the name of a folder.
    fn about(&self) -> String {
        let path = self.metrics.captions.as_deref().or(self.against);
        path.and_then(|path| path.file_stem())
            .map_or(String::new(), |name| name.to_string_lossy().into_owned())
    }

    /// The prompts that a run draws: of a file of prompts, or the captions of images, the first of each.
    fn prompts_of(&self, reference: Option<&Compared>, tokens: Tokens, cache: &Path) -> Result<Vec<Prompt>> {
        let none = || {
            Failure::input("a run draws images of captions, and there are none to draw")
                .help("name images with captions, or a file of prompts, with --captions")
        };
        let other;
        let set = match (&self.metrics.captions, reference) {
            (Some(path), _) if is_list(path) => {
                let mut all = prompts::read(path, tokens)?;
                let wanted = self.prompts.unwrap_or(all.len());
                if wanted > all.len() || wanted == 0 {
                    let text =
                        format!("-n {wanted}: {} holds {}", path.display(), count(all.len(), "prompt"));
                    return Err(Failure::input(text).into());
                }
                all.truncate(wanted);
                return Ok(all);
            }
            (Some(path), _) => {
                other = ImageSet::open(path, cache)?;
                &other
            }
            (None, Some(Compared::Images(set))) => set,
            _ => return Err(none().into()),
        };
        let held = set.count().ok_or_else(none)?;
        let wanted = self.prompts.map_or(held, |wanted| wanted as u64);
        if wanted > held || wanted == 0 {
            let text = format!("-n {wanted}: {} holds {}", set.path().display(), count(held, "image"));
            return Err(Failure::input(text).help("one image is drawn for each of its captions").into());
        }
        let prompt = |index| {
            let caption = set.caption(index)?;
            match caption.trim().is_empty() {
                false => Ok(Prompt::new(caption)),
                true => Err(none().into()),
            }
        };
        (0..wanted).map(prompt).collect()
    }

    /// Prints the numbers.
    fn tell(&self, measured: &[Measured], images: &Path) -> Result<()> {
        if self.json.prints_text() {
            let mut out = screen();
            measured.iter().try_for_each(|number| writeln!(out, "{}", number.shown()))?;
        } else {
            let warnings = measured.iter().flat_map(|m| m.warnings.iter().map(move |w| (&m.name, w)));
            warnings.for_each(|(name, warning)| warn!("{name}: {warning}"));
        }
        if let Some(target) = self.json.target() {
            let numbers: Vec<Value> = measured.iter().map(Measured::json).collect();
            target.write(&json!({
                "target": self.target.display().to_string(), "images": images.display().to_string(),
                "against": self.against.map(|path| path.display().to_string()), "metrics": numbers,
            }))?;
        }
        Ok(())
    }
}

/// What images are compared with, before its features are there.
enum Compared {
    Images(ImageSet),
    Statistics(Rc<StatisticsFile>),
}

impl Compared {
    fn open(path: &Path, cache: &Path) -> Result<Compared> {
        if path.extension().is_some_and(|extension| extension == "npz") && !holds_images(path)? {
            return Ok(Compared::Statistics(Rc::new(StatisticsFile::open(path)?)));
        }
        Ok(Compared::Images(ImageSet::open(path, cache)?))
    }

    /// Where images are, and how many, where that is known.
    fn count(&self) -> Option<(&Path, u64)> {
        match self {
            Compared::Images(set) => Some((set.path(), set.count()?)),
            Compared::Statistics(_) => None,
        }
    }

    fn statistics(&self) -> Option<&StatisticsFile> {
        match self {
            Compared::Images(_) => None,
            Compared::Statistics(file) => Some(file),
        }
    }
}

/// What takes images through the codec of a run, or through the tokenizer that it trains.
fn round_trip(runtime: &Runtime, config: &Config, checkpoint: &Checkpoint) -> Result<RoundTrip> {
    if config.tokenizer.is_none() {
        return RoundTrip::of_codec(config, &run_codec(runtime, config, checkpoint)?);
    }
    let reconstructor = Reconstructor::new(config, runtime)?;
    let read = runtime.restore_average(reconstructor.spec(), checkpoint);
    let average = ProcessGroup::new(runtime.engine()).all_ok("read the weights", read)?;
    Ok(RoundTrip::of_tokenizer(config, reconstructor, average))
}

/// Whether a path is a file of prompts.
fn is_list(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "txt" || extension == "jsonl")
}

fn is_same(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}
