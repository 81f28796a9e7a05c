//! FID and its kin as an evaluator: images drawn for the captions of the set that they are compared with.
use super::extract::Extractor;
use super::images::{ImageSet, holds_images, image_hash};
use super::kinds::METRICS;
use super::scratch::Scratch;
use super::{AllFeatures, Judge, MetricKind, Reference, StatisticsFile, View};
use crate::config::{Config, Eval, Rules};
use crate::data;
use crate::eval::evaluator::{Evaluator, Findings, Kind, Metric, Opened, Request};
use crate::eval::held_out::{self, HeldOut};
use crate::formats::image::Image;
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::weights_store::WeightsStore;
use crate::util::error::Failure;
use crate::util::text::count;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use toml::Value;

/// The row of the table of evaluators.
pub const KIND: Kind = Kind {
    name: "features",
    about: "How far images are from others, by features of a frozen network: FID and its kin. An image is drawn for the \
            caption of each of the first `samples` images of `against`, or of `samples` pairs that are held out.",
    prefix: "images",
    keys: &[
        (
            "metrics",
            "The metrics, a list such as `[\"fid-clean\", \"is\"]`; `fluid eval --metric` has the same.",
        ),
        (
            "against",
            "The images to compare with: a folder, a `.tar`, a folder of shards, the `.json` of COCO captions; or an `.npz` of \
             statistics, which has no captions. Default: the held-out pairs that `data` says.",
        ),
        ("captions", "Images whose captions are drawn. Default: those of `against`."),
        ("data", held_out::ABOUT),
        (
            "weights",
            "Where the weights of feature networks are, a table such as `{ inception-v3 = \"inception.pth\" }`. Default: as \
             `fluid weights` installed them.",
        ),
    ],
    check,
    suits: |_| false,
    open: |request| Ok(Opened::Images(Box::new(FeatureEvaluator::open(request)?))),
    verdict: |_, _| None,
};

/// Rules for the keys of an entry.
fn check(config: &Config, number: usize, rules: &mut Rules) {
    let at = format!("eval.{number}");
    let Some(entry) = config.eval.get(number) else { return };
    match metrics(entry) {
        None => rules.missing(format!("{at}.kind"), &format!("{at}.metrics"), "metrics", "[\"fid-clean\"]"),
        Some(Err(value)) => {
            let text = format!("{at}.metrics is {value}, expected a list of names such as [\"fid-clean\"]");
            rules.fail(format!("{at}.metrics"), text);
        }
        Some(Ok(names)) => {
            for name in names.iter().filter(|name| MetricKind::named(name).is_err()) {
                rules.unknown_word(format!("{at}.metrics"), name, &METRICS.map(|kind| kind.name));
            }
        }
    }
    for key in ["against", "captions"] {
        match entry.options.get(key) {
            None | Some(Value::String(_)) => {}
            Some(other) => {
                let text = format!("{at}.{key} is {other}, expected the path of images");
                rules.fail(format!("{at}.{key}"), text);
            }
        }
    }
    let is_named = text(entry, "against").is_some() || text(entry, "captions").is_some();
    if is_named && entry.options.contains_key("data") {
        let text = format!("{at} has both `data` and other images: `against` or `captions`");
        rules.fail(format!("{at}.data"), text);
    }
    if !is_named && !entry.options.contains_key("data") && data::held_out(config).is_none() {
        let what = "images to compare with";
        rules.missing(format!("{at}.kind"), &format!("{at}.against"), what, "\"val2014\"");
    }
    held_out::check(entry, number, rules);
    let paths = |table: &toml::Table| table.values().all(Value::is_str);
    match entry.options.get("weights") {
        None => {}
        Some(Value::Table(table)) if paths(table) => {}
        Some(other) => {
            let text = format!("{at}.weights is {other}, expected a table of paths by network");
            rules.fail(format!("{at}.weights"), text);
        }
    }
}

/// The names of an entry's metrics; the value, where it is no list of them.
fn metrics(entry: &Eval) -> Option<Result<Vec<String>, &Value>> {
    let value = entry.options.get("metrics")?;
    let names = match value {
        Value::String(one) => vec![one.clone()],
        Value::Array(all) => all.iter().filter_map(Value::as_str).map(String::from).collect(),
        _ => vec![],
    };
    let given = value.as_array().map_or(1, Vec::len);
    Some(if names.is_empty() || names.len() < given { Err(value) } else { Ok(names) })
}

/// The text at a key.
fn text<'a>(entry: &'a Eval, key: &str) -> Option<&'a str> {
    entry.options.get(key).and_then(Value::as_str)
}

/// See [`KIND`].
struct FeatureEvaluator {
    judge: Judge,
    reference: Option<Reference>,
    /// What is drawn.
    captions: Vec<String>,
    /// Where the features of drawn images are while an evaluation goes on.
    scratch: Scratch,
    extractors: Vec<(View, Extractor)>,
}

impl FeatureEvaluator {
    fn open(request: Request<'_>) -> Result<FeatureEvaluator> {
        let Request { entry, config, runtime, cache, .. } = request;
        config.places.check("eval")?;
        let names = metrics(entry).and_then(Result::ok).context("no metrics are named")?;
        let weights = entry.options.get("weights").and_then(Value::as_table);
        let find = |network: &str| match weights.and_then(|all| all.get(network)).and_then(Value::as_str) {
            Some(path) => Ok(PathBuf::from(path)),
            None => WeightsStore::new(cache).require(network),
        };
        // What is wrong with the sets is told before any network is opened.
        let against = text(entry, "against").map(Path::new);
        let statistics = match against {
            Some(path) if path.extension().is_some_and(|e| e == "npz") && !holds_images(path)? => {
                Some(Rc::new(StatisticsFile::open(path)?))
            }
            _ => None,
        };
        let other = against.filter(|_| statistics.is_none());
        let mut other = other.map(|path| ImageSet::open(path, cache)).transpose()?;
        let captioned =
            text(entry, "captions").map(|path| ImageSet::open(Path::new(path), cache)).transpose()?;
        let captions = if against.is_none() && captioned.is_none() {
            let pairs = HeldOut::open(&request, "pairs")?;
            let name = format!("held-out pairs: {}", pairs.dataset.summary());
            let set = other.insert(ImageSet::of(pairs.dataset, name.into()));
            captions(set, &pairs.numbers)?
        } else {
            let set = captioned.as_ref().or(other.as_ref()).with_context(|| {
                Failure::input("statistics have no captions to draw images for")
                    .help("name images with captions: captions = \"val2014\" in the [[eval]]")
            })?;
            first_captions(set, entry.samples)?
        };
        let judge = Judge::open(&names, find, runtime, cache, runtime.console())?;
        judge.check(statistics.as_deref(), against.is_none() && other.is_none())?;
        // Training must not end at the first evaluation.
        judge.check_images(&config.run.dir, captions.len() as u64, false)?;
        if let Some((set, images)) = other.as_ref().and_then(|set| Some((set, set.count()?))) {
            judge.check_images(set.path(), images, true)?;
        }
        let reference = match (statistics, &other) {
            (Some(file), _) => Some(Reference::Statistics(file)),
            (None, Some(set)) => Some(judge.reference(set)?),
            (None, None) => None,
        };
        let process = ProcessGroup::new(runtime.engine()).process();
        let scratch = Scratch::new(&cache.join("features"), process);
        Ok(FeatureEvaluator { judge, reference, captions, scratch, extractors: vec![] })
    }
}

/// The captions of the first `samples` images of a set.
fn first_captions(set: &ImageSet, samples: usize) -> Result<Vec<String>> {
    let path = set.path().display();
    let held = set.count().unwrap_or(0);
    ensure!(
        samples as u64 <= held,
        Failure::input(format!("samples = {samples}, but {path} holds {}", count(held, "captioned image")))
            .help(format!("ask for at most {held}"))
    );
    captions(set, &(0..samples as u64).collect::<Vec<_>>())
}

/// The captions of images of a set, by their numbers.
fn captions(set: &ImageSet, numbers: &[u64]) -> Result<Vec<String>> {
    let captions: Vec<String> = numbers.iter().map(|number| set.caption(*number)).collect::<Result<_>>()?;
    if let Some(at) = captions.iter().position(|caption| caption.trim().is_empty()) {
        let (at, path) = (numbers[at], set.path().display());
        let text = format!("image {at} of {path} has no caption: there is nothing to draw for it");
        return Err(Failure::input(text).help("name other images by captions = PATH in the [[eval]]").into());
    }
    Ok(captions)
}

impl Evaluator for FeatureEvaluator {
    fn images(&self) -> usize {
        self.captions.len()
    }

    fn prompt(&self, index: usize) -> String {
        self.captions[index].clone()
    }

    fn begin(&mut self, _: &NamedArrays) -> Result<()> {
        self.scratch.clear()?;
        let dir = |view: View| self.scratch.path().join(format!("{}-{}", view.0, view.1.name()));
        self.extractors = self.judge.extractors(self.judge.views(false), dir)?;
        Ok(())
    }

    fn add(&mut self, _: usize, _: &str, image: &Image) -> Result<()> {
        let image = [(image.clone(), image_hash(image))];
        self.extractors.iter_mut().try_for_each(|(_, extractor)| extractor.add(&image))
    }

    fn finish(&mut self) -> Result<Findings> {
        let finish = |(view, extractor): (View, Extractor)| Ok((view, Rc::new(extractor.finish()?)));
        let features =
            std::mem::take(&mut self.extractors).into_iter().map(finish).collect::<Result<AllFeatures>>()?;
        let measured = self.judge.measure(&features, self.reference.as_ref(), &self.captions)?;
        self.scratch.clear()?;
        let metric = |m: &super::Measured| Metric {
            name: m.name.clone(),
            value: Some(m.value),
            interval: m.interval,
            share: m.share,
        };
        let metrics = measured.iter().map(metric).collect();
        let lines: Vec<String> = measured.iter().map(super::Measured::shown).collect();
        Ok(Findings { metrics, text: lines.join("\n"), tasks: None, losses: None })
    }
}
