//! The loader alone: images per second read, decoded, cut and resized; and whole batches, as they go to the devices.
use super::BenchJob;
use super::machine::HostFacts;
use super::stats::scaled;
use crate::data::batch::{Loader, LoaderOptions};
use crate::data::open;
use crate::runtime::Runtime;
use crate::runtime::session::Session;
use crate::train::{Inputs, Start, codec, run_text};
use crate::util::error::Failure;
use crate::util::machine::now;
use crate::util::parallel::parallel;
use crate::util::text::count;
use anyhow::{Result, bail};
use serde::Serialize;
use std::path::Path;
use std::time::Instant;

/// How fast the data of a config can be read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataReport {
    /// `data`.
    pub bench: &'static str,
    /// The config's file.
    pub config: String,
    /// The data in their own words.
    pub data: String,
    /// Height and width of the images handed out, in pixels.
    pub size: usize,
    /// Samples that were timed, each way.
    pub samples: u64,
    /// Cores that worked on them.
    pub cores: usize,
    /// Images per second, on all cores: read, decoded, cut and resized.
    pub pictures_per_s: f64,
    /// Samples per second in whole batches: those images and their captions, put together in order, as they go to the
    /// devices. Codecs and text encoders that run on the host have encoded them.
    pub batched_per_s: f64,
    /// Samples of a batch.
    pub batch: usize,
    /// Samples that could not be used.
    pub bad: u64,
    /// The processor.
    pub cpu: Option<String>,
    /// Processes that wanted a core when the bench began, over 1, 5 and 15 minutes.
    pub load: Option<[f64; 3]>,
    /// When, in UTC.
    pub date: String,
}

/// Reads the samples of `job.steps` batches twice: alone, and as batches. `job.warmup` batches come before.
///
/// # Errors
/// When the data cannot be read, or are too bad.
pub fn data(session: &Session, job: &BenchJob) -> Result<DataReport> {
    let config = &job.config;
    if job.synthetic {
        bail!(Failure::input("--synthetic leaves nothing to measure: there is no data without data"));
    }
    let facts = HostFacts::read(Path::new("/proc"));
    let runtime = Runtime::open(&config.device, session)?;
    let data = open(config, &session.cache()?)?;
    let text = run_text(config, &runtime, &data)?;
    let codec = codec(config, &runtime, &data, &Start::Seed, &*text)?;
    let inputs = Inputs::open(config, data, codec, text);
    let (data, batch) = (&inputs.source.data, config.run.batch);
    let read = |first: usize, steps: usize| {
        let place = |i: usize| data.place((first + i / batch) as u64, (i % batch) as u64);
        parallel(steps * batch, |i| data.get(place(i), 0).is_ok())
    };
    read(0, job.warmup);
    let begin = Instant::now();
    let read = read(job.warmup, job.steps);
    let alone = begin.elapsed().as_secs_f64();

    let mut options = LoaderOptions::new(data.batch(), 0);
    options.max_bad_fraction = 1.0;
    let mut loader = Loader::new(inputs.source.clone(), options)?;
    for _ in 0..job.warmup {
        loader.next()?;
    }
    let begin = Instant::now();
    for _ in 0..job.steps {
        loader.next()?;
    }
    let batched = begin.elapsed().as_secs_f64();

    let samples = read.len() as u64;
    Ok(DataReport {
        bench: "data",
        config: job.name.clone(),
        data: data.summary(),
        size: config.image.size,
        samples,
        cores: std::thread::available_parallelism().map_or(1, usize::from),
        pictures_per_s: samples as f64 / alone,
        batched_per_s: samples as f64 / batched,
        batch,
        bad: read.iter().filter(|good| !**good).count() as u64,
        cpu: facts.cpu,
        load: facts.load,
        date: now(),
    })
}

impl DataReport {
    /// The report as a table.
    pub fn table(&self) -> String {
        let (size, per_core) = (self.size, self.pictures_per_s / self.cores as f64);
        let rows = [
            ("data", self.data.clone()),
            (
                "images/s",
                format!(
                    "{} to {size} x {size} pixels on {}",
                    scaled(self.pictures_per_s),
                    count(self.cores, "core")
                ),
            ),
            ("per core", scaled(per_core)),
            ("in batches/s", format!("{} samples/s, {} a batch", scaled(self.batched_per_s), self.batch)),
            ("bad samples", self.bad.to_string()),
            ("machine", format!("{}, {}", self.cpu.as_deref().unwrap_or("unknown"), self.date)),
        ];
        let head = format!("data {}\n", self.config);
        rows.iter().fold(head, |all, (name, text)| all + &format!("  {name:<14} {text}\n"))
    }
}
