//! Pictures from weights: captioned sheets, single files, and the score over the shapes prompts.
use crate::codec::Codec;
use crate::config::{Config, DataKind};
use crate::data::shapes::{self, Spec};
use crate::data::{Dataset, Picture};
use crate::log::Console;
use crate::pictures::{Cell, Layout, Mark, contact_sheet, write_png};
use crate::sample::{Request, Sampler, image_seed};
use crate::score::{self, Report};
use crate::storage;
use crate::text::TextEncoder;
use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;
use tpu::array::Sharded;
use tpu::engine::Engine;
use tracing::{info, warn};

/// Finds a weight by the name that sampling programs use.
pub type Weights<'w, 'a> = &'w dyn Fn(&str) -> Option<&'a Sharded>;

/// A sampler with what turns prompts into its inputs and its tokens into pictures.
pub struct Gallery {
    sampler: Sampler,
    codec: Arc<Codec>,
    text: Arc<dyn TextEncoder>,
    size: usize,
    guidance: f64,
    temperature: f64,
}

/// Prompts to look at while a run goes on: one of each task kind in turn, or captions of the data.
pub fn prompts(config: &Config, dataset: &dyn Dataset, n: usize) -> Vec<String> {
    match config.data.kind {
        DataKind::Shapes => shapes::prompts(n, config.run.seed).iter().map(Spec::caption).collect(),
        DataKind::Webdataset => {
            // Spread over the data; a bad sample has no caption to offer.
            let len = dataset.len();
            let at = |i: usize| i as u64 * len / n.max(1) as u64;
            (0..n).filter_map(|i| dataset.get(at(i)).ok()).map(|e| e.caption).collect()
        }
    }
}

impl Gallery {
    /// Compiles the sampling programs of a config.
    ///
    /// # Errors
    /// When they cannot be built or compiled.
    pub fn new(
        engine: &Engine,
        config: &Config,
        codec: Arc<Codec>,
        text: Arc<dyn TextEncoder>,
    ) -> Result<Gallery> {
        let sampler = Sampler::new(engine, config, config.sample.batch, codec.range())?;
        let (guidance, temperature) = (config.sample.guidance, config.sample.temperature);
        Ok(Gallery { sampler, codec, text, size: config.image.size, guidance, temperature })
    }

    /// The requests for prompts of a job: picture `i` has its own seed.
    pub fn requests(&self, prompts: &[String], seed: u64) -> Vec<Request> {
        let request = |(i, prompt): (usize, &String)| Request {
            prompt: prompt.clone(),
            seed: image_seed(seed, i as u64),
            guidance: self.guidance,
            temperature: self.temperature,
            negative: None,
            top_k: 0,
            top_p: 1.0,
            edit: None,
        };
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
        let cut = drawn.iter().filter(|d| d.truncated > 0).count();
        if cut > 0 {
            let words: usize = drawn.iter().map(|d| d.truncated).sum();
            warn!("{cut} prompts are longer than the text window: {words} words were cut off");
        }
        drawn.iter().map(|d| self.codec.decode(&d.tokens, self.size, self.size)).collect()
    }

    /// Draws a captioned sheet of the prompts into a PNG file.
    ///
    /// # Errors
    /// When the devices fail or the file cannot be written.
    pub fn sheet(&self, weights: Weights<'_, '_>, prompts: &[String], seed: u64, path: &Path) -> Result<()> {
        let requests = self.requests(prompts, seed);
        let pictures = self.draw(weights, &requests, |_| {})?;
        write_sheet(&pictures, prompts, path)
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
        let begin = Instant::now();
        let pictures = self.draw(weights, &requests, |done| bar.set_position(done as u64))?;
        let seconds = begin.elapsed().as_secs_f64();
        bar.finish_and_clear();
        let mut report = Report::default();
        specs
            .iter()
            .zip(&pictures)
            .for_each(|(spec, p)| report.add(spec.kind(), score::score(spec, p).correct));
        info!("{n} pictures in {seconds:.1} s, {:.3} s each", seconds / n.max(1) as f64);
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
    storage::create_dir(storage::parent(path))?;
    write_png(path, &sheet, &[]).with_context(|| storage::blame(path, "write"))
}
