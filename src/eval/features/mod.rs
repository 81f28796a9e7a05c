//! Metrics of sets of images by the features that a frozen network gives of them: FID and its kin. A metric is a row of
//! [`METRICS`].
mod captions;
mod evaluator;
mod extract;
mod images;
mod kinds;
mod measure;
mod reference;
mod scratch;
mod store;

pub use evaluator::KIND;
pub use images::{ImageSet, holds_images};
pub use kinds::{METRICS, MetricKind};
pub use measure::{Measured, measure};
pub use reference::{Reference, StatisticsFile};
pub use store::Features;

use crate::encoders::features::{self, FeatureNetwork, Preparation, TextNetwork};
use crate::runtime::Runtime;
use crate::runtime::processes::ProcessGroup;
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::log::Console;
use crate::util::text::{count, thousands};
use anyhow::{Context, Result};
use captions::CaptionRows;
use extract::Extractor;
use indicatif::{ProgressBar, ProgressStyle};
use scratch::Scratch;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Instant;
use store::Store;
use tracing::info;

/// Images that a network takes at once on each device.
const BATCH: usize = 16;

/// A network, and how it takes images: all metrics of one have the same features.
pub type View = (&'static str, Preparation);

/// The features of a set of images, for every network and mode that is asked for.
pub type AllFeatures = BTreeMap<View, Rc<Features>>;

/// The metrics that are asked for, with their networks on the devices.
pub struct Judge {
    metrics: Vec<&'static MetricKind>,
    networks: BTreeMap<&'static str, Arc<dyn FeatureNetwork>>,
    /// Those that embed captions, too.
    texts: BTreeMap<&'static str, Rc<TextNetwork>>,
    /// Where features are kept.
    cache: PathBuf,
    /// Those of several processes, until the last of them is read.
    scratch: Option<Scratch>,
    /// What the devices are, and their software.
    device: String,
    console: Console,
}

impl Judge {
    /// Opens the networks of some metrics. `find` says where the weights of a network are; features are kept in the folder
    /// `cache`.
    ///
    /// # Errors
    /// When there is no such metric, the weights of its network are not there or are another network's, or the devices
    /// refuse.
    pub fn open(
        metrics: &[String],
        find: impl Fn(&str) -> Result<PathBuf>,
        runtime: &Runtime,
        cache: &Path,
        console: &Console,
    ) -> Result<Judge> {
        let mut kinds: Vec<&'static MetricKind> = vec![];
        for name in metrics {
            let kind = MetricKind::named(name)?;
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        let mut networks: BTreeMap<&'static str, Arc<dyn FeatureNetwork>> = BTreeMap::new();
        let mut texts = BTreeMap::new();
        for kind in &kinds {
            if networks.contains_key(kind.network) {
                continue;
            }
            let path = find(kind.network).with_context(|| format!("the weights for {}", kind.name))?;
            let batch = BATCH * runtime.batch_parts().max(1);
            networks.insert(kind.network, features::open(kind.network, &path, runtime, batch)?);
            if kind.reads_captions() {
                // As published, the vocabulary lies beside the weights.
                let beside = if path.is_dir() { &path } else { disk::parent(&path) };
                let text = TextNetwork::open(kind.network, &path, beside, runtime, batch)?;
                texts.insert(kind.network, Rc::new(text));
            }
        }
        // Processes run the network together, so all must skip the same images: of several, none keeps any.
        let processes = ProcessGroup::new(runtime.engine());
        let alone = processes.processes() == 1;
        let cache = cache.join("features");
        let scratch = (!alone).then(|| Scratch::new(&cache, processes.process()));
        let engine = runtime.engine();
        let device = format!("{} {}", engine.device_kind(), engine.platform_version());
        Ok(Judge { metrics: kinds, networks, texts, cache, scratch, device, console: console.clone() })
    }

    fn network(&self, kind: &MetricKind) -> Result<&dyn FeatureNetwork> {
        let network = self.networks.get(kind.network);
        network.map(|network| &**network).with_context(|| format!("{} is not open", kind.network))
    }

    /// Whose features are wanted; of a reference, those of metrics that compare alone.
    fn views(&self, is_reference: bool) -> BTreeSet<View> {
        let metrics = self.metrics.iter().filter(|kind| kind.compares() || !is_reference);
        metrics.map(|kind| kind.view()).collect()
    }

    /// Fails where a metric cannot be compared with `reference`: before hours are spent on features.
    ///
    /// # Errors
    /// When a metric compares and there is nothing to compare with, or a file of statistics is of another network or mode,
    /// or a metric needs more than it holds.
    pub fn check(&self, reference: Option<&StatisticsFile>, is_alone: bool) -> Result<()> {
        for kind in self.metrics.iter().filter(|kind| kind.compares()) {
            if is_alone {
                return Err(measure::alone(kind).into());
            }
            let Some(file) = reference else { continue };
            if kind.statistic != kinds::Statistic::Frechet {
                return Err(reference::no_images(kind, file).into());
            }
            file.moments(kind, self.network(kind)?)?;
        }
        Ok(())
    }

    /// Fails where a set has too few images for a metric: before hours are spent on features. `is_reference` is of what
    /// images are compared with.
    ///
    /// # Errors
    /// As said.
    pub fn check_images(&self, path: &Path, images: u64, is_reference: bool) -> Result<(), Failure> {
        let mut metrics = self.metrics.iter().filter(|kind| kind.compares() || !is_reference);
        match metrics.find(|kind| images < kind.fewest() as u64) {
            None => Ok(()),
            Some(kind) => {
                let (path, fewest) = (path.display(), thousands(kind.fewest() as u64));
                let text = format!(
                    "{} of {path} for {}: at least {fewest} are needed",
                    count(images, "image"),
                    kind.name
                );
                Err(Failure::input(text).help("give more images, or leave that metric out"))
            }
        }
    }

    /// The captions of a set, where a metric reads them; else none.
    ///
    /// # Errors
    /// When an image has none, or it cannot be read.
    pub fn captions(&self, set: &ImageSet) -> Result<Vec<String>> {
        if !self.metrics.iter().any(|kind| kind.reads_captions()) {
            return Ok(vec![]);
        }
        let path = set.path().display();
        let captions = set.captions().with_context(|| format!("the captions of {path}"))?;
        if captions.is_empty() {
            let text = format!("{path} holds no captions: a CLIP score needs one of each image");
            return Err(Failure::input(text).help("give a folder with a .txt beside each image").into());
        }
        captions::check(&captions)?;
        Ok(captions)
    }

    /// Fails where statistics of what is asked for would not be of one network and one mode.
    ///
    /// # Errors
    /// As said.
    pub fn check_writing(&self) -> Result<(), Failure> {
        if self.views(false).len() == 1 {
            return Ok(());
        }
        let text = "--write-stats writes the statistics of one network and one mode";
        Err(Failure::input(text).help("ask for metrics of one mode, such as fid-clean"))
    }

    /// What shows images to every network in every mode; `dir` says where features are kept.
    fn extractors(
        &self,
        views: BTreeSet<View>,
        dir: impl Fn(View) -> PathBuf,
    ) -> Result<Vec<(View, Extractor)>> {
        let open = |view: View| {
            let network = self.networks.get(view.0).with_context(|| format!("{} is not open", view.0))?;
            let outputs: Vec<_> = network.outputs().iter().map(|o| (o.name, o.width)).collect();
            let store = Store::open(&dir(view), &outputs)?;
            Ok((view, Extractor::new(network.clone(), view.1, store)))
        };
        views.into_iter().map(open).collect()
    }

    /// The features of a set of images that is judged. What was made of them before, by a process that was stopped too, is not made again.
    ///
    /// # Errors
    /// When an image cannot be read, or the devices or the disk fail.
    pub fn features(&self, set: &ImageSet) -> Result<AllFeatures> {
        self.features_for(set, self.views(false))
    }

    /// [`Judge::features`] of what images are compared with: only those that a comparison reads.
    ///
    /// # Errors
    /// As [`Judge::features`].
    pub fn reference(&self, set: &ImageSet) -> Result<Reference> {
        let features = self.features_for(set, self.views(true))?;
        Ok(Reference::Images(set.path().display().to_string(), features))
    }

    fn features_for(&self, set: &ImageSet, views: BTreeSet<View>) -> Result<AllFeatures> {
        if views.is_empty() {
            return Ok(AllFeatures::new());
        }
        let path = set.path().canonicalize().unwrap_or_else(|_| set.path().to_owned());
        let mut extractors = self.extractors(views, |(name, preparation)| {
            let network = self.networks.get(name);
            let weights = network.map_or("", |network| network.fingerprint());
            let batch = network.map_or(0, |network| network.batch()).to_string();
            // Of another device, batch or version of this program, features may differ in their last bits.
            let version = env!("CARGO_PKG_VERSION");
            let path = path.to_string_lossy();
            let key = [version, &self.device, &batch, name, weights, preparation.name(), &path];
            let key = key.join("\n");
            let cache = self.scratch.as_ref().map_or(&*self.cache, Scratch::path);
            cache.join(&blake3::hash(key.as_bytes()).to_hex()[..32])
        })?;
        let part = extractors.iter().map(|(_, extractor)| extractor.batch()).max().unwrap_or(BATCH);
        let template = "{prefix} {wide_bar} {pos}/{len} images, {eta} left";
        let bar = set.count().map_or_else(ProgressBar::no_length, ProgressBar::new);
        let bar = self.console.bars().add(bar.with_style(ProgressStyle::with_template(template)?));
        bar.set_prefix(format!("features of {}", set.path().display()));
        let begin = Instant::now();
        set.each(part, |images| {
            for (_, extractor) in &mut extractors {
                extractor.add(&images)?;
            }
            bar.inc(images.len() as u64);
            Ok(())
        })?;
        let images = bar.position();
        bar.finish_and_clear();
        let passed = extractors.iter().map(|(_, extractor)| extractor.passed()).min().unwrap_or(0);
        let finish = |(view, extractor): (View, Extractor)| Ok((view, Rc::new(extractor.finish()?)));
        let all = extractors.into_iter().map(finish).collect::<Result<AllFeatures>>()?;
        let seconds = begin.elapsed().as_secs_f64();
        let kept =
            if passed > 0 { format!(", {} from before", thousands(passed as u64)) } else { String::new() };
        info!("features of {} in {seconds:.1} s{kept}: {}", count(images, "image"), set.path().display());
        Ok(all)
    }

    /// The numbers of all metrics; without a reference, of those that judge one set alone. `captions` are those of the
    /// images, if a metric reads them.
    ///
    /// # Errors
    /// As [`measure`].
    pub fn measure(
        &self,
        features: &AllFeatures,
        reference: Option<&Reference>,
        captions: &[String],
    ) -> Result<Vec<Measured>> {
        let mut all = vec![];
        for kind in self.metrics.iter().filter(|kind| reference.is_some() || !kind.compares()) {
            let own = features.get(&kind.view()).with_context(|| format!("no features for {}", kind.name))?;
            let text = self.texts.get(kind.network).filter(|_| kind.reads_captions());
            let rows = text.map(|text| CaptionRows::new(text, captions)).transpose()?;
            all.extend(measure(kind, self.network(kind)?, own, reference, rows.as_ref())?);
        }
        Ok(all)
    }

    /// Writes the statistics of images to a file, for comparisons to come.
    ///
    /// # Errors
    /// When metrics of more than one network or mode are asked for, there are fewer than two images, or the file cannot be
    /// written.
    pub fn write_statistics(&self, path: &Path, features: &AllFeatures) -> Result<()> {
        self.check_writing()?;
        let ((name, preparation), features) = features.iter().next().context("there are no features")?;
        let network = self.networks.get(name).with_context(|| format!("{name} is not open"))?;
        reference::write(path, &**network, *preparation, features)
    }
}
