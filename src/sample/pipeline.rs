//! Pictures from weights: captioned sheets, single files, and the score over the shapes prompts.
use crate::checkpoint::Checkpoint;
use crate::config::Config;
use crate::data::shapes::{self, Spec};
use crate::encoders::image::{self, ImageTokenizer, Tokens, codec_path};
use crate::encoders::text::{TextEncoder, record, text_encoder};
use crate::eval::shapes::{self as score, Report};
use crate::formats::contact_sheet::{Cell, Layout, Mark, contact_sheet, write_png};
use crate::formats::image::Picture;
use crate::runtime::Runtime;
use crate::runtime::named_arrays::Values;
use crate::runtime::processes::Crew;
use crate::runtime::session::Session;
use crate::runtime::spec;
use crate::sample::{Drawn, Request, Sampler, image_seed};
use crate::util::disk;
use crate::util::log::Console;
use anyhow::{Context, Result};
use graphs::functions;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;
use tpu::array::Sharded;
use tracing::{info, warn};

/// Finds a weight by the name that sampling programs use.
pub type Weights<'w, 'a> = &'w dyn Fn(&str) -> Option<&'a Sharded>;

/// A sampler with what turns prompts into its inputs and its tokens into pictures.
pub struct Gallery {
    sampler: Sampler,
    codec: Arc<dyn ImageTokenizer>,
    text: Arc<dyn TextEncoder>,
    config: Config,
}

/// A drawn picture: one that the devices decoded, or tokens for the host to decode.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// The picture.
    Picture(Picture),
    /// Its tokens.
    Tokens(Tokens),
}

/// A gallery with the averaged weights of a checkpoint.
pub struct Loaded {
    /// The gallery.
    pub gallery: Gallery,
    weights: Values,
}

impl Loaded {
    /// Opens the devices of a config and puts the weights of a checkpoint there.
    ///
    /// # Errors
    /// When the checkpoint does not fit or lies in no run folder, or the devices fail.
    pub fn open(host: &Session, config: &Config, checkpoint: &Checkpoint) -> Result<Loaded> {
        Loaded::open_on(&Runtime::open(&config.device, host)?, config, checkpoint)
    }

    /// [`Loaded::open`] on devices at hand.
    ///
    /// # Errors
    /// As [`Loaded::open`].
    pub fn open_on(runtime: &Runtime, config: &Config, checkpoint: &Checkpoint) -> Result<Loaded> {
        Loaded::with_codec(runtime, config, checkpoint, run_codec(runtime, config, checkpoint)?)
    }

    /// [`Loaded::open_on`] with the codec of the run at hand.
    ///
    /// # Errors
    /// As [`Loaded::open`].
    pub fn with_codec(
        runtime: &Runtime,
        config: &Config,
        checkpoint: &Checkpoint,
        codec: Arc<dyn ImageTokenizer>,
    ) -> Result<Loaded> {
        let spec = spec::program_spec(config, config.sample.batch)?;
        // Read by all before the first of them runs a program.
        let read = || {
            let (average, text) =
                (runtime.restore_average(&spec, checkpoint)?, text_encoder(config, runtime)?);
            record::check(&checkpoint.run_dir()?, &*text)?;
            Ok((average, text))
        };
        let (average, text) = Crew::new(runtime.engine()).agree("read the weights", read())?;
        let weights = sampling_weights(runtime, config, &average)?;
        let gallery = Gallery::new(runtime, config, codec, text)?;
        Ok(Loaded { gallery, weights })
    }

    /// The averaged weight that a sampling program calls `params/...`.
    pub fn weight(&self, name: &str) -> Option<&Sharded> {
        self.weights.get(name).ok()
    }
}

/// The codec of the run of a checkpoint; a network on these devices.
///
/// # Errors
/// When the checkpoint lies in no run folder, or the codec cannot be read, by this process or by another.
pub fn run_codec(
    runtime: &Runtime,
    config: &Config,
    checkpoint: &Checkpoint,
) -> Result<Arc<dyn ImageTokenizer>> {
    let open = || image::reopen(config, &codec_path(&checkpoint.run_dir()?), &|| Ok(runtime.clone()));
    Crew::new(runtime.engine()).agree("open the codec", open())
}

/// The averaged weights among `state` (`ema/...`) as sampling programs take them: as `params/...`, matrices in the
/// compute dtype.
///
/// # Errors
/// When the program that converts them cannot be built or compiled, or a weight is missing.
pub fn sampling_weights(runtime: &Runtime, config: &Config, state: &Values) -> Result<Values> {
    let function = functions::sampling_weights(&spec::program_spec(config, config.sample.batch)?)?;
    let program = runtime.build(&function, "the conversion of weights")?;
    let mut values = Values::default();
    values.run(&program, &|name| state.get(name).ok())?;
    Ok(values)
}

/// The request for a picture as a config draws it.
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

/// Warns of prompts that were cut, given the words that each lost.
pub fn warn_cut(words: impl Iterator<Item = usize>) {
    let (prompts, words) = words.filter(|n| *n > 0).fold((0, 0), |(p, w), n| (p + 1, w + n));
    if prompts > 0 {
        let longer = if prompts == 1 { "prompt is" } else { "prompts are" };
        warn!("{prompts} {longer} longer than the text window and truncated; words cut off: {words}");
    }
}

impl Gallery {
    /// A gallery for a config.
    ///
    /// # Errors
    /// When they cannot be built or compiled.
    pub fn new(
        runtime: &Runtime,
        config: &Config,
        codec: Arc<dyn ImageTokenizer>,
        text: Arc<dyn TextEncoder>,
    ) -> Result<Gallery> {
        let sampler = Sampler::new(runtime, config, config.sample.batch, codec.range())?;
        Ok(Gallery { sampler, codec, text, config: config.clone() })
    }

    /// The requests for prompts of a job: picture `i` has its own seed.
    pub fn requests(&self, prompts: &[String], seed: u64) -> Vec<Request> {
        let request =
            |(i, prompt): (usize, &String)| request(&self.config, prompt, image_seed(seed, i as u64));
        prompts.iter().enumerate().map(request).collect()
    }

    /// One picture per request.
    ///
    /// # Errors
    /// When the devices fail or a token cannot be decoded.
    pub fn draw(
        &self,
        weights: Weights<'_, '_>,
        requests: &[Request],
        done: impl FnMut(usize),
    ) -> Result<Vec<Picture>> {
        let drawn = self.sampler.draw(weights, &*self.text, requests, done)?;
        warn_cut(drawn.iter().map(|d| d.truncated));
        let size = self.config.image.size;
        let tokens: Vec<&Tokens> = drawn.iter().map(|d| &d.tokens).collect();
        self.codec.decode(&tokens, size, size)
    }

    /// The pictures of the requests that this process answers for, each with the number of its request and the words that
    /// were cut off of its texts. Over all processes, every picture comes once.
    ///
    /// # Errors
    /// When the devices fail.
    pub fn draw_own(
        &self,
        weights: Weights<'_, '_>,
        requests: &[Request],
    ) -> Result<Vec<(usize, Drawing, usize)>> {
        if !self.codec.is_on_devices() {
            let own = self.sampler.draw_own(weights, &*self.text, requests, |_| {})?;
            let drawing = |(i, drawn): (usize, Drawn)| (i, Drawing::Tokens(drawn.tokens), drawn.truncated);
            return Ok(own.into_iter().map(drawing).collect());
        }
        // Decoded by all together, as they are drawn.
        let drawn = self.sampler.draw(weights, &*self.text, requests, |_| {})?;
        let size = self.config.image.size;
        let tokens: Vec<&Tokens> = drawn.iter().map(|d| &d.tokens).collect();
        let own = self.codec.decode_own(&tokens, size, size)?;
        Ok(own.into_iter().map(|(i, picture)| (i, Drawing::Picture(picture), drawn[i].truncated)).collect())
    }

    /// Compiles the programs that pictures of prompts need, so that none waits for it.
    ///
    /// # Errors
    /// When they cannot be built or compiled.
    pub fn prepare(&self) -> Result<()> {
        self.sampler.prepare()
    }

    /// Pictures per batch.
    pub fn batch(&self) -> usize {
        self.sampler.batch()
    }

    /// The codec of the run.
    pub fn codec(&self) -> &Arc<dyn ImageTokenizer> {
        &self.codec
    }

    /// Draws a captioned sheet of the prompts, and writes it to a PNG file where there is a path.
    ///
    /// # Errors
    /// When the devices fail or the file cannot be written.
    pub fn sheet(
        &self,
        weights: Weights<'_, '_>,
        prompts: &[String],
        seed: u64,
        path: Option<&Path>,
    ) -> Result<()> {
        let requests = self.requests(prompts, seed);
        let pictures = self.draw(weights, &requests, |_| {})?;
        path.map_or(Ok(()), |path| write_sheet(&pictures, prompts, path))
    }

    /// Draws `n` prompts of the shapes data, balanced over the task kinds, and looks at what came out.
    ///
    /// # Errors
    /// When the devices fail.
    pub fn score(&self, console: &Console, weights: Weights<'_, '_>, n: usize, seed: u64) -> Result<Report> {
        let specs = shapes::prompts(n, seed);
        let captions: Vec<String> = specs.iter().map(Spec::caption).collect();
        let requests = self.requests(&captions, seed);
        let style = ProgressStyle::with_template("scoring {wide_bar} {pos}/{len} pictures")?;
        let bar = console.bars().add(ProgressBar::new(n as u64).with_style(style));
        self.prepare()?;
        let begin = Instant::now();
        let pictures = self.draw(weights, &requests, |done| bar.set_position(done as u64))?;
        let seconds = begin.elapsed().as_secs_f64();
        bar.finish_and_clear();
        let mut report = Report::default();
        specs
            .iter()
            .zip(&pictures)
            .for_each(|(spec, p)| report.add(spec.kind(), score::score(spec, p).correct));
        info!("{n} images in {seconds:.1} s, {:.3} s each", seconds / n.max(1) as f64);
        Ok(report)
    }
}

/// Writes a captioned sheet of pictures.
///
/// # Errors
/// When the file cannot be written.
pub fn write_sheet(pictures: &[Picture], captions: &[String], path: &Path) -> Result<()> {
    let mark = |caption: &str, picture: &Picture| -> Option<Mark> {
        let spec = Spec::parse(caption).ok()?;
        Some(if score::score(&spec, picture).correct { Mark::Right } else { Mark::Wrong })
    };
    let cells: Vec<Cell> = pictures
        .iter()
        .zip(captions)
        .map(|(picture, caption)| Cell { picture, caption, mark: mark(caption, picture) })
        .collect();
    let columns = (cells.len() as f64).sqrt().ceil().max(1.0) as usize;
    // Some 128 pixels a side, so that captions have room and small pictures can be seen.
    let scale = (128 / pictures.first().map_or(128, Picture::width)).max(1);
    let sheet = contact_sheet(&cells, &Layout { columns, scale, lines: 3 })?;
    disk::create_dir(disk::parent(path))?;
    write_png(path, &sheet, &[]).with_context(|| disk::blame(path, "write"))
}
