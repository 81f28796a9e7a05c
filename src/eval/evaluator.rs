//! What an evaluator is, what it finds, and what a kind of evaluator says of itself.
use super::paired::ImageLosses;
use super::tasks::TaskTable;
use crate::config::{Config, Eval, Rules};
use crate::encoders::image::ImageTokenizer;
use crate::encoders::text::TextEncoder;
use crate::formats::image::Image;
use crate::runtime::Runtime;
use crate::runtime::named_arrays::NamedArrays;
use crate::util::log::Console;
use anyhow::Result;
use std::path::Path;
use std::sync::Arc;

/// An evaluator, by what it looks at.
pub enum Opened {
    /// It looks at images, which are drawn for it.
    Images(Box<dyn Evaluator>),
    /// It looks at the model; nothing is drawn, and no sampler is compiled.
    Model(Box<dyn ModelEvaluator>),
}

impl Opened {
    /// How many images it looks at, drawn for it or its own.
    pub fn images(&self) -> usize {
        match self {
            Opened::Images(evaluator) => evaluator.images(),
            Opened::Model(evaluator) => evaluator.images(),
        }
    }

    /// Whether images are drawn for it.
    pub fn draws(&self) -> bool {
        matches!(self, Opened::Images(_))
    }
}

/// A model with averaged weights.
#[derive(Clone, Copy)]
pub struct Model<'a> {
    /// The averaged weights in the master dtype, by the names `ema/...`; what else there is, is not looked at.
    pub average: &'a NamedArrays,
    /// The codec of its run.
    pub codec: &'a Arc<dyn ImageTokenizer>,
    /// The file that the codec is saved in.
    pub codec_file: &'a Path,
    /// The text encoder of its run.
    pub text: &'a Arc<dyn TextEncoder>,
    /// Where it is shown how far it is.
    pub console: &'a Console,
}

/// Looks at a model and gives numbers. It may be evaluated any number of times; all processes of a run do so together.
pub trait ModelEvaluator {
    /// How many images of its own it looks at.
    fn images(&self) -> usize;

    /// The seed of what it draws.
    fn seed(&self) -> u64;

    /// What the model amounts to, which is left as it is.
    ///
    /// # Errors
    /// When its data cannot be read, or the devices fail.
    fn evaluate(&mut self, model: &Model<'_>) -> Result<Findings>;
}

/// Looks at images one at a time and gives numbers. It may be evaluated any number of times; all processes of a run
/// show theirs the same images in the same order.
pub trait Evaluator {
    /// How many images it wants to see.
    fn images(&self) -> usize;

    /// The prompt of image `index`, which is below [`Evaluator::images`].
    fn prompt(&self, index: usize) -> String;

    /// Comes before the first image: the averaged weights that all of them are drawn with, by the names of the sampling
    /// programs.
    ///
    /// # Errors
    /// Whatever it wants them for may fail.
    fn begin(&mut self, _weights: &NamedArrays) -> Result<()> {
        Ok(())
    }

    /// Looks at image `index`, drawn for `prompt`. They come in order, from 0; memory does not grow with their number.
    ///
    /// # Errors
    /// When the image, or the prompt, is not one that it can judge.
    fn add(&mut self, index: usize, prompt: &str, image: &Image) -> Result<()>;

    /// What the images since the beginning amount to; the evaluator is then as it was before the first.
    ///
    /// # Errors
    /// When they were too few.
    fn finish(&mut self) -> Result<Findings>;
}

/// A number with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Metric {
    /// The name, without that of the evaluator. One that sums up all others is called `overall`.
    pub name: String,
    /// The number; none where no image had to do with it.
    pub value: Option<f64>,
    /// Where the number lies with 95 % confidence, if that can be said.
    pub interval: Option<[f64; 2]>,
    /// Whether it is a share, from 0 to 1, which people read as a percentage.
    pub share: bool,
}

/// What an evaluation found.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// Its numbers, always of the same names in the same order.
    pub metrics: Vec<Metric>,
    /// The same for people: lines, the last without an end.
    pub text: String,
    /// How every prompt came out, of an evaluator that tells right images from wrong ones.
    pub tasks: Option<TaskTable>,
    /// The loss of every image, of an evaluator that has one.
    pub losses: Option<ImageLosses>,
}

/// What an evaluator is opened with.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// Its entry in the config.
    pub entry: &'a Eval,
    /// The config.
    pub config: &'a Config,
    /// The devices, for networks.
    pub runtime: &'a Runtime,
    /// The folder for what is kept of data in buckets and of shards.
    pub cache: &'a Path,
    /// Seed of the prompts; image `i` is drawn with the seed that follows from it and `i`.
    pub seed: u64,
}

/// A kind of evaluator: what its own file gives to the table of all of them.
pub struct Kind {
    /// What `kind` of an entry says.
    pub name: &'static str,
    /// What it looks at, for the reference of settings: a sentence.
    pub about: &'static str,
    /// What its numbers are called, before a slash, unless the entry says otherwise.
    pub prefix: &'static str,
    /// Keys of an entry beyond those that all kinds have, each with what it means: a sentence.
    pub keys: &'static [(&'static str, &'static str)],
    /// Rules for those keys of the entry of the number given.
    pub check: fn(&Config, usize, &mut Rules),
    /// Whether an entry that names no kind is of this one, in such a config.
    pub suits: fn(&Config) -> bool,
    /// Makes an evaluator.
    pub open: fn(Request<'_>) -> Result<Opened>,
    /// Whether one image, looked at alone, is what its caption says; none where that cannot be said.
    pub verdict: fn(&str, &Image) -> Option<bool>,
}
