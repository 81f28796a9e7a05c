//! Images from weights: captioned sheets, single files, and those that evaluators look at.
use crate::checkpoint::Checkpoint;
use crate::config::Config;
use crate::encoders::image::{self, ImageTokenizer, Tokens, codec_path};
use crate::encoders::text::{TextEncoder, record, text_encoder};
use crate::eval::{self, Evaluation, Evaluator, Findings, Model, Opened};
use crate::formats::contact_sheet::{Cell, Layout, Mark, contact_sheet, write_png};
use crate::formats::image::Image;
use crate::runtime::Runtime;
use crate::runtime::compile_time::CompileClock;
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::spec;
use crate::sample::sampler::Part;
use crate::sample::seeds::{image_seed, repeat_seed};
use crate::sample::{Generated, Request, Sampler, scales};
use crate::util::disk;
use crate::util::error::{Failure, code, help};
use crate::util::log::Console;
use crate::util::text::count;
use anyhow::{Context, Result};
use graphs::functions::{self, Objective};
use graphs::program::Slot;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tracing::{info, warn};

/// A sampler with what turns prompts into its inputs and its tokens into images.
pub struct Pipeline {
    sampler: Sampler,
    codec: Arc<dyn ImageTokenizer>,
    /// What decodes sheets, if it is not the codec.
    previews: Option<Arc<dyn ImageTokenizer>>,
    text: Arc<dyn TextEncoder>,
    config: Config,
}

/// A drawn image: one that the devices decoded, or tokens for the host to decode.
#[derive(Clone, Debug, PartialEq)]
pub enum GeneratedImage {
    /// The image.
    Image(Image),
    /// Its tokens.
    Tokens(Tokens),
}

/// A pipeline with the averaged weights of a checkpoint.
pub struct LoadedPipeline {
    /// The pipeline.
    pub pipeline: Pipeline,
    weights: NamedArrays,
}

/// The averaged weights of a checkpoint with the encoders of its run: what evaluators look at. Samplers are made once
/// images are drawn.
pub struct LoadedModel {
    runtime: Runtime,
    config: Config,
    /// `ema/...`
    average: NamedArrays,
    codec: Arc<dyn ImageTokenizer>,
    codec_file: PathBuf,
    text: Arc<dyn TextEncoder>,
    checkpoint: Checkpoint,
    drawing: Option<LoadedPipeline>,
}

impl LoadedModel {
    /// Puts the weights of a checkpoint on the devices of a config.
    ///
    /// # Errors
    /// When the checkpoint does not fit or lies in no run folder, or the devices fail.
    pub fn open(runtime: &Runtime, config: &Config, checkpoint: &Checkpoint) -> Result<LoadedModel> {
        LoadedModel::with_codec(runtime, config, checkpoint, run_codec(runtime, config, checkpoint)?)
    }

    fn with_codec(
        runtime: &Runtime,
        config: &Config,
        checkpoint: &Checkpoint,
        codec: Arc<dyn ImageTokenizer>,
    ) -> Result<LoadedModel> {
        let spec: Box<dyn Objective> = match config.tokenizer {
            None => Box::new(spec::program_spec(config, config.sample.batch)?),
            Some(_) => Box::new(spec::tokenizer_spec(config, config.run.batch)?),
        };
        // Read by all before the first of them runs a program.
        let read = || {
            let (average, text) =
                (runtime.restore_average(&*spec, checkpoint)?, text_encoder(config, runtime)?);
            let dir = checkpoint.run_dir()?;
            // A tokenizer reads no text.
            if config.tokenizer.is_none() {
                record::check(&dir, &*text)?;
            }
            Ok((average, text, codec_path(&dir)))
        };
        let processes = ProcessGroup::new(runtime.engine());
        let (average, text, codec_file) = processes.all_ok("read the weights", read()).map_err(|error| {
            // Of several processes, none is to look for a newer checkpoint by itself.
            match processes.processes() {
                1 => error,
                _ => Failure { code: code(&error), cause: format!("{error:#}"), help: help(&error) }.into(),
            }
        })?;
        let (runtime, config) = (runtime.clone(), config.clone());
        let checkpoint = checkpoint.clone();
        Ok(LoadedModel { runtime, config, average, codec, codec_file, text, checkpoint, drawing: None })
    }

    /// `ema/...`, in the master dtype.
    pub fn average(&self) -> &NamedArrays {
        &self.average
    }

    /// The codec of the run.
    pub fn codec(&self) -> &dyn ImageTokenizer {
        &*self.codec
    }

    /// The text encoder of the run.
    pub fn text(&self) -> &dyn TextEncoder {
        &*self.text
    }

    /// What draws its images.
    ///
    /// # Errors
    /// When it cannot be built, or the devices fail.
    pub fn drawing(&mut self) -> Result<&LoadedPipeline> {
        if self.drawing.is_none() {
            let weights =
                sampling_weights(&self.runtime, &self.config, &self.average, Some(&self.checkpoint))?;
            let (codec, text) = (self.codec.clone(), self.text.clone());
            let pipeline = Pipeline::new(&self.runtime, &self.config, codec, text)?;
            self.drawing = Some(LoadedPipeline { pipeline, weights });
        }
        self.drawing.as_ref().context("no pipeline")
    }

    /// What an evaluator finds of it.
    ///
    /// # Errors
    /// When the devices or the evaluator fail.
    pub fn evaluate(&mut self, console: &Console, evaluation: &mut Evaluation) -> Result<Findings> {
        match &mut evaluation.evaluator {
            Opened::Images(evaluator) => {
                let loaded = self.drawing()?;
                loaded.pipeline.evaluate(console, &loaded.weights, &mut **evaluator, evaluation.seed)
            }
            Opened::Model(evaluator) => {
                let LoadedModel { average, codec, codec_file, text, .. } = self;
                evaluator.evaluate(&Model { average, codec, codec_file, text, console })
            }
        }
    }
}

impl LoadedPipeline {
    /// Puts the weights of a checkpoint on the devices of a config.
    ///
    /// # Errors
    /// When the checkpoint does not fit or lies in no run folder, or the devices fail.
    pub fn open(runtime: &Runtime, config: &Config, checkpoint: &Checkpoint) -> Result<LoadedPipeline> {
        LoadedPipeline::with_codec(runtime, config, checkpoint, run_codec(runtime, config, checkpoint)?)
    }

    /// [`LoadedPipeline::open`] with the codec of the run at hand.
    ///
    /// # Errors
    /// As [`LoadedPipeline::open`].
    pub fn with_codec(
        runtime: &Runtime,
        config: &Config,
        checkpoint: &Checkpoint,
        codec: Arc<dyn ImageTokenizer>,
    ) -> Result<LoadedPipeline> {
        let mut model = LoadedModel::with_codec(runtime, config, checkpoint, codec)?;
        model.drawing()?;
        model.drawing.context("no pipeline")
    }

    /// The averaged weights, which sampling programs call `params/...`.
    pub fn weights(&self) -> &NamedArrays {
        &self.weights
    }
}

/// The codec of the run of a checkpoint; a network on these devices.
///
/// # Errors
/// When the checkpoint lies in no run folder, or the codec cannot be read or is not the one that the checkpoint was saved
/// with, by this process or by another.
pub fn run_codec(
    runtime: &Runtime,
    config: &Config,
    checkpoint: &Checkpoint,
) -> Result<Arc<dyn ImageTokenizer>> {
    let open = || {
        checkpoint.check_files()?;
        image::reopen(config, &codec_path(&checkpoint.run_dir()?), &|| Ok(runtime.clone()))
    };
    ProcessGroup::new(runtime.engine()).all_ok("open the codec", open())
}

/// The averaged weights among `state` (`ema/...`) as sampling programs take them: as `params/...`, matrices in the
/// compute dtype or as int8. Static int8 reads scales, which were measured on the checkpoint that the weights are `of`.
///
/// # Errors
/// When the program that converts them cannot be built or compiled, a weight is missing, or the scales are not those of the
/// checkpoint.
pub fn sampling_weights(
    runtime: &Runtime,
    config: &Config,
    state: &NamedArrays,
    of: Option<&Checkpoint>,
) -> Result<NamedArrays> {
    let function = functions::sampling_weights(&spec::program_spec(config, config.sample.batch)?)?;
    let program = runtime.build(&function, "the conversion of weights")?;
    let slots: Vec<&Slot> = program.inputs().iter().filter(|slot| slot.name.starts_with("scales/")).collect();
    let mut values = match (&slots[..], of) {
        ([], _) => NamedArrays::default(),
        (slots, Some(checkpoint)) => {
            let path = scales::scales_path(config, checkpoint)?;
            let put = scales::put_scales(runtime, &path, &checkpoint.hash, slots);
            ProcessGroup::new(runtime.engine()).all_ok("read the scales", put)?
        }
        (_, None) => {
            let text =
                "sample.quantization = \"int8_static\" needs scales, which are measured on a checkpoint";
            let help = "sample.quantization = \"int8\" needs none";
            return Err(Failure::input(text).help(help).into());
        }
    };
    values.run_with(&program, state)?;
    Ok(values)
}

/// The request for an image as a config draws it.
pub fn request(config: &Config, prompt: impl Into<String>, seed: u64) -> Request {
    let s = &config.sample;
    Request {
        prompt: prompt.into(),
        negative: None,
        seed,
        guidance: s.guidance,
        temperature: s.temperature,
        top_k: s.top_k.unwrap_or(0),
        top_p: s.top_p.unwrap_or(1.0),
        edit: None,
    }
}

/// Prompts that were longer than the text window.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cut {
    prompts: usize,
    words: usize,
}

impl Extend<usize> for Cut {
    /// Counts prompts, given the words that each lost.
    fn extend<I: IntoIterator<Item = usize>>(&mut self, words: I) {
        for words in words.into_iter().filter(|words| *words > 0) {
            self.prompts += 1;
            self.words += words;
        }
    }
}

impl Cut {
    /// Warns of them, if there are any.
    pub fn warn(self) {
        let Cut { prompts, words } = self;
        if prompts > 0 {
            let longer = if prompts == 1 { "prompt is" } else { "prompts are" };
            warn!("{prompts} {longer} longer than the text window and truncated; words cut off: {words}");
        }
    }
}

impl Pipeline {
    /// A pipeline for a config.
    ///
    /// # Errors
    /// When they cannot be built or compiled.
    pub fn new(
        runtime: &Runtime,
        config: &Config,
        codec: Arc<dyn ImageTokenizer>,
        text: Arc<dyn TextEncoder>,
    ) -> Result<Pipeline> {
        let sampler = Sampler::new(runtime, config, config.sample.batch, codec.range())?;
        Ok(Pipeline { sampler, codec, previews: None, text, config: config.clone() })
    }

    /// The same with a codec for sheets alone.
    pub fn with_previews(self, previews: Option<Arc<dyn ImageTokenizer>>) -> Pipeline {
        Pipeline { previews, ..self }
    }

    /// An image of each prompt, with its seed, decoded by `codec`.
    fn generate(
        &self,
        codec: &dyn ImageTokenizer,
        weights: &NamedArrays,
        prompts: &[String],
        seeds: impl Iterator<Item = u64>,
        cut: &mut Cut,
    ) -> Result<Vec<Image>> {
        let request = |(prompt, seed): (&String, u64)| request(&self.config, prompt, seed);
        let requests: Vec<Request> = prompts.iter().zip(seeds).map(request).collect();
        let go_on = &mut |_: Option<Part>, _: &NamedArrays| self.sampler.runtime().go_on();
        let drawn = self.sampler.generate_watched(weights, &*self.text, &requests, |_| {}, go_on)?;
        cut.extend(drawn.iter().map(|d| d.truncated));
        let size = self.config.image.size;
        let tokens: Vec<&Tokens> = drawn.iter().map(|d| &d.tokens).collect();
        codec.decode(&tokens, size, size)
    }

    /// The images of the requests that this process answers for, each with the number of its request and the words that
    /// were cut off of its texts. Over all processes, every image comes once.
    ///
    /// # Errors
    /// When the devices fail.
    pub fn generate_own(
        &self,
        weights: &NamedArrays,
        requests: &[Request],
    ) -> Result<Vec<(usize, GeneratedImage, usize)>> {
        if !self.codec.is_on_devices() {
            let own = self.sampler.generate_own(weights, &*self.text, requests, |_| {})?;
            let drawing =
                |(i, drawn): (usize, Generated)| (i, GeneratedImage::Tokens(drawn.tokens), drawn.truncated);
            return Ok(own.into_iter().map(drawing).collect());
        }
        // Decoded by all together, as they are drawn.
        let drawn = self.sampler.generate(weights, &*self.text, requests, |_| {})?;
        let size = self.config.image.size;
        let tokens: Vec<&Tokens> = drawn.iter().map(|d| &d.tokens).collect();
        let own = self.codec.decode_own(&tokens, size, size)?;
        Ok(own.into_iter().map(|(i, image)| (i, GeneratedImage::Image(image), drawn[i].truncated)).collect())
    }

    /// Compiles the programs that images of prompts need, so that none waits for it.
    ///
    /// # Errors
    /// When they cannot be built or compiled.
    pub fn prepare(&self) -> Result<()> {
        self.sampler.prepare()
    }

    /// Images per batch.
    pub fn batch(&self) -> usize {
        self.sampler.batch()
    }

    /// Counts the programs that are made ready on the devices.
    pub fn compiling(&self) -> &CompileClock {
        self.sampler.runtime().compiling()
    }

    /// The codec of the run.
    pub fn codec(&self) -> &Arc<dyn ImageTokenizer> {
        &self.codec
    }

    /// An image of each prompt, on this process, all with one seed; a prompt that comes again has the next.
    ///
    /// # Errors
    /// When the devices fail.
    pub fn draw(&self, weights: &NamedArrays, prompts: &[String], seed: u64) -> Result<Vec<Image>> {
        self.draw_with(&*self.codec, weights, prompts, seed, &mut Cut::default())
    }

    fn draw_with(
        &self,
        codec: &dyn ImageTokenizer,
        weights: &NamedArrays,
        prompts: &[String],
        seed: u64,
        cut: &mut Cut,
    ) -> Result<Vec<Image>> {
        let before = |i: usize| prompts[..i].iter().filter(|prompt| **prompt == prompts[i]).count() as u64;
        let seeds = (0..prompts.len()).map(|i| repeat_seed(seed, before(i)));
        self.generate(codec, weights, prompts, seeds, cut)
    }

    /// Draws a captioned sheet of the prompts, all with one seed (a prompt that comes again with the next), and writes it
    /// to a PNG file where there is a path.
    ///
    /// # Errors
    /// When the devices fail or the file cannot be written.
    pub fn sheet(
        &self,
        weights: &NamedArrays,
        prompts: &[String],
        seed: u64,
        path: Option<&Path>,
    ) -> Result<()> {
        let mut cut = Cut::default();
        let codec = self.previews.as_ref().unwrap_or(&self.codec);
        let images = self.draw_with(&**codec, weights, prompts, seed, &mut cut)?;
        cut.warn();
        path.map_or(Ok(()), |path| write_sheet(&images, prompts, path))
    }

    /// Draws what an evaluator asks for and shows it to it, a batch at a time: memory does not grow with the number.
    ///
    /// # Errors
    /// When the devices or the evaluator fail.
    pub fn evaluate(
        &self,
        console: &Console,
        weights: &NamedArrays,
        evaluator: &mut dyn Evaluator,
        seed: u64,
    ) -> Result<Findings> {
        let n = evaluator.images();
        let style = ProgressStyle::with_template("scoring {wide_bar} {pos}/{len} images")?;
        let bar = console.bars().add(ProgressBar::new(n as u64).with_style(style));
        let before = self.compiling().read();
        self.prepare()?;
        evaluator.begin(weights)?;
        let (mut cut, mut drawing) = (Cut::default(), Duration::ZERO);
        let (runtime, processes) =
            (self.sampler.runtime(), ProcessGroup::new(self.sampler.runtime().engine()));
        for first in (0..n).step_by(self.batch()) {
            runtime.interrupt().check_all(&processes)?;
            let all = first..n.min(first + self.batch());
            let prompts: Vec<String> = all.clone().map(|i| evaluator.prompt(i)).collect();
            let (begin, ready) = (Instant::now(), self.compiling().read());
            // Each image has noise of its own: of images that share it, a number of them says less.
            let seeds = all.clone().map(|i| image_seed(seed, i as u64));
            let images = self.generate(&*self.codec, weights, &prompts, seeds, &mut cut)?;
            let waited = Duration::from_secs_f64((self.compiling().read() - ready).waited);
            drawing += begin.elapsed().saturating_sub(waited);
            for (index, (prompt, image)) in all.clone().zip(prompts.iter().zip(&images)) {
                evaluator.add(index, prompt, image)?;
            }
            bar.set_position(all.end as u64);
        }
        cut.warn();
        let findings = evaluator.finish()?;
        bar.finish_and_clear();
        let seconds = drawing.as_secs_f64();
        let (each, compiled) = (seconds / n.max(1) as f64, (self.compiling().read() - before).shown());
        let images = count(n, "image");
        info!("{images} in {seconds:.1} s, {each:.3} s each{compiled}");
        Ok(findings)
    }
}

/// The frame of an image on a sheet: whether it is what its caption says, where that can be told.
pub fn mark(caption: &str, image: &Image) -> Option<Mark> {
    if eval::verdict(caption, image)? { Some(Mark::Right) } else { Some(Mark::Wrong) }
}

/// Writes a captioned sheet of images.
///
/// # Errors
/// When the file cannot be written.
pub fn write_sheet(images: &[Image], captions: &[String], path: &Path) -> Result<()> {
    let cells: Vec<Cell> = images
        .iter()
        .zip(captions)
        .map(|(image, caption)| Cell { image, caption, mark: mark(caption, image) })
        .collect();
    let columns = (cells.len() as f64).sqrt().ceil().max(1.0) as usize;
    // Some 128 pixels a side, so that captions have room and small images can be seen.
    let scale = (128 / images.first().map_or(128, Image::width)).max(1);
    let sheet = contact_sheet(&cells, &Layout { columns, scale, lines: 3 })?;
    disk::create_dir(disk::parent(path))?;
    write_png(path, &sheet, &[]).with_context(|| disk::io_failure(path, "write"))
}
