//! Jobs: any number of images drawn into a folder, with what made each of them, by a process that may be stopped
//! at any time and goes on where it was.
//!
//! Images are drawn in chunks; while one is on the devices, the one before is decoded and written.
use super::benchmarks;
use super::edit::{SourceImage, read_image};
use super::folder::{self, Folder, ManifestLine};
use super::layout::Layout;
use super::place::{Destination, Place};
use super::scales::scales_hash;
use super::seeds::{MAX_SEED, seed_too_large};
use crate::checkpoint::Checkpoint;
use crate::config::{self, Config, TextKind};
use crate::data;
use crate::encoders::image::{ImageTokenizer, Tokens};
use crate::encoders::text::words;
use crate::formats::contact_sheet::{encode_png, write_png};
use crate::formats::image::Image;
use crate::runtime::Runtime;
use crate::runtime::compile_time::{CompileClock, CompileTime};
use crate::runtime::processes::ProcessGroup;
use crate::runtime::session::{Ending, Session};
use crate::sample::Request;
use crate::sample::pipeline::{self, GeneratedImage, LoadedPipeline};
use crate::storage::remote;
use crate::util::error::{Code, Failure};
use crate::util::log::Console;
use crate::util::parallel::no_thread;
use crate::util::screen::screen;
use crate::util::signals::{self, Stop};
use crate::util::text::{count, eta, quoted};
use anyhow::{Context, Result, bail};
use graphs::models::Order;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};
use tracing::{info, warn};

/// The captioned sheet of a job's images.
const SHEET: &str = "sheet.png";
/// The most images on a contact sheet.
const SHEET_PICTURES: usize = 256;
/// The most pixels that the images of a contact sheet take.
const SHEET_PIXELS: usize = 64 << 20;
/// Time between log lines where nobody watches a bar.
const REPORT_EVERY: Duration = Duration::from_secs(10);

/// Images to draw into a folder.
#[derive(Clone, Debug)]
pub struct GenerationRun {
    /// The weights.
    pub checkpoint: Checkpoint,
    /// How to sample.
    pub config: Config,
    /// The images.
    pub images: Vec<Request>,
    /// The seeds that version 0.1 gave the images: a folder that it began goes on with them. None: the same.
    pub old_seeds: Vec<u64>,
    /// The image that all are drawn into, if one is edited.
    pub source: Option<SourceImage>,
    /// The codec of the run, if it is open already.
    pub codec: Option<Arc<dyn ImageTokenizer>>,
    /// The folder.
    pub out: Destination,
    /// How the images are named in it.
    pub layout: Layout,
}

/// A job whose folder is settled.
struct Job {
    run: GenerationRun,
    dir: PathBuf,
}

impl GenerationRun {
    /// Draws what the folder does not hold yet, then its sheet.
    ///
    /// # Errors
    /// When the folder holds another job or cannot be written, the checkpoint does not fit, or the devices fail; also
    /// when a signal asked to stop, after the batch in hand is written.
    pub fn run(self, session: &Session) -> Result<()> {
        let runtime = Runtime::open(&self.config.device, session)?;
        self.run_on(&runtime, session, Stop::listen)
    }

    /// [`GenerationRun::run`] on devices at hand: every process of the job does so, each on its own. `listen` is called once
    /// there is something under way.
    ///
    /// # Errors
    /// As [`GenerationRun::run`].
    pub fn run_on(
        self,
        runtime: &Runtime,
        session: &Session,
        listen: impl FnOnce() -> Result<Stop>,
    ) -> Result<()> {
        let (job, processes) = self.draw(runtime, session, listen)?;
        if processes.is_first() {
            session.done(&job.ending(runtime)?);
            writeln!(screen(), "{}", job.dir.display())?;
        }
        Ok(())
    }

    /// [`GenerationRun::run_on`] for who goes on with the images: nothing is printed. Gives the folder.
    ///
    /// # Errors
    /// As [`GenerationRun::run`].
    pub fn draw_on(
        self,
        runtime: &Runtime,
        session: &Session,
        listen: impl FnOnce() -> Result<Stop>,
    ) -> Result<PathBuf> {
        Ok(self.draw(runtime, session, listen)?.0.dir)
    }

    fn draw(
        mut self,
        runtime: &Runtime,
        session: &Session,
        listen: impl FnOnce() -> Result<Stop>,
    ) -> Result<(Job, ProcessGroup)> {
        let processes = ProcessGroup::new(runtime.engine());
        let found = processes.is_first().then(|| self.find()).transpose();
        let found = processes.all_ok("find the folder", found)?;
        let told = processes.gather(found.map_or(0, |place| place.word()))?;
        let place = self.out.told(told.first().copied().unwrap_or(0));
        if place.old_seeds {
            self.images.iter_mut().zip(&self.old_seeds).for_each(|(image, seed)| image.seed = *seed);
        }
        let mut job = Job { run: self, dir: place.dir.clone() };
        job.run_in(place, (runtime, &processes), session, listen)?;
        Ok((job, processes))
    }

    /// The folder; a job that begins has no seeds that are too large.
    fn find(&self) -> Result<Place> {
        let lines = manifest_lines(self)?;
        let old = (!self.old_seeds.is_empty()).then(|| {
            let seeds = lines.iter().zip(&self.old_seeds);
            seeds.map(|(line, seed)| ManifestLine { seed: *seed, ..line.clone() }).collect::<Vec<_>>()
        });
        let place = self.out.find(&lines, old.as_deref())?;
        if let Some(line) = lines.iter().find(|line| line.seed > MAX_SEED && !place.begun) {
            bail!(Failure::input(format!("{}: {}", line.file, seed_too_large(line.seed))));
        }
        Ok(place)
    }
}

impl Job {
    fn run_in(
        &mut self,
        place: Place,
        (runtime, processes): (&Runtime, &ProcessGroup),
        session: &Session,
        listen: impl FnOnce() -> Result<Stop>,
    ) -> Result<()> {
        // A new folder is made only once the weights are there to fill it; an old one may lack nothing.
        let mut loaded = if place.begun { None } else { Some(self.load(runtime)?) };
        let claimed = processes.is_first().then(|| self.run.out.claim(place)).transpose();
        let claimed = processes.all_ok("make the folder", claimed)?;
        let told = processes.gather(claimed.map_or(0, |place| place.word()))?;
        self.dir = self.run.out.told(told.first().copied().unwrap_or(0)).dir;
        let mut folder = self.open(processes)?;
        let (missing, all) = (folder.missing(), self.run.images.len());
        processes.assert_equal(
            "list of missing images",
            &missing.iter().flat_map(|i| i.to_le_bytes()).collect::<Vec<_>>(),
        )?;
        if missing.len() < all {
            info!("{} of {} exist already", all - missing.len(), count(all, "image"));
        }
        let mut stopped = None;
        if !missing.is_empty() {
            let loaded = match loaded.take() {
                Some(loaded) => loaded,
                None => self.load(runtime)?,
            };
            if processes.is_first() {
                self.warn_of_words();
            }
            let hidden = Console::hidden();
            let console = if processes.is_first() { &session.console } else { &hidden };
            let drawn = self.generate((processes, console), &loaded, &mut folder, &missing, listen);
            stopped = processes.all_ok("draw its images", drawn)?;
        }
        let finished = if processes.is_first() { folder.finish() } else { Ok(()) };
        processes.all_ok("finish the list of images", finished)?;
        if processes.is_first() && !missing.is_empty() {
            let mut cut = pipeline::Cut::default();
            cut.extend(folder.words_cut().into_values());
            cut.warn();
        }
        if let Some(signal) = stopped {
            // Process 0 has the lines of all.
            let done = processes.gather((all - folder.missing().len()) as u64)?.first().copied().unwrap_or(0);
            let text = format!("{signal}: {done} of {} are in {}", count(all, "image"), self.dir.display());
            return Err(Failure::new(Code::Stopped, text).help("go on with the same command").into());
        }
        if processes.is_first() {
            self.run.layout.finish(&self.dir)?;
            self.sheet()?;
        }
        Ok(())
    }

    /// The folder: process 0 makes it, or mends what a dead job left; then the others look at it.
    fn open(&self, processes: &ProcessGroup) -> Result<Folder> {
        let first = || {
            let folder = Folder::open(&self.dir, manifest_lines(&self.run)?)?;
            self.run.layout.write(&self.dir)?;
            if let Some(source) = &self.run.source {
                write_png(&self.dir.join("source.png"), &source.image, &[])?;
            }
            Ok(folder)
        };
        let made = processes.is_first().then(first).transpose();
        let folder = match processes.all_ok("open the folder", made)? {
            Some(folder) => Ok(folder),
            None => Folder::join(&self.dir, manifest_lines(&self.run)?, processes.process()),
        };
        processes.all_ok("see the folder of process 0", folder)
    }

    /// The weights and programs; no batch is much larger than the job, unless its programs are compiled ahead.
    fn load(&self, runtime: &Runtime) -> Result<LoadedPipeline> {
        let mut config = self.run.config.clone();
        if runtime.engine().aot_dir().is_none() {
            config.sample.batch =
                job_batch(self.run.images.len(), config.device.devices, config.sample.batch);
        }
        match &self.run.codec {
            Some(codec) => LoadedPipeline::with_codec(runtime, &config, &self.run.checkpoint, codec.clone()),
            None => LoadedPipeline::open(runtime, &config, &self.run.checkpoint),
        }
    }

    /// Draws the missing images, and puts those that this process answers for into the folder; the signal, if one asked
    /// to stop before the last.
    fn generate(
        &self,
        (processes, console): (&ProcessGroup, &Console),
        loaded: &LoadedPipeline,
        folder: &mut Folder,
        missing: &[usize],
        listen: impl FnOnce() -> Result<Stop>,
    ) -> Result<Option<&'static str>> {
        // Until here a signal just ends the process: nothing is under way.
        let stop = listen()?;
        let clock = loaded.pipeline.compiling().clone();
        let mut progress = Progress::start(console, clock, self.run.images.len(), missing.len())?;
        let (codec, size) = (loaded.pipeline.codec().clone(), self.run.config.image.size);
        let (sender, receiver) = sync_channel(1);
        let stopped = thread::scope(|scope| {
            let writer = thread::Builder::new()
                .name("writer".into())
                .spawn_scoped(scope, || write(receiver, folder, &*codec, size, &mut progress))
                .map_err(|error| no_thread("write images on", error))?;
            let drawn = self.generate_chunks(processes, loaded, missing, sender, &stop);
            let written = writer.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            // Where the writer failed, drawing only found nobody to hand over to.
            written.and(drawn)
        });
        progress.finish();
        stopped
    }

    /// Draws chunk after chunk and hands them over; the signal, if one asked to stop before the last. A process that
    /// can no longer write tells the others before the next chunk.
    fn generate_chunks(
        &self,
        processes: &ProcessGroup,
        loaded: &LoadedPipeline,
        missing: &[usize],
        sender: SyncSender<Chunk>,
        stop: &Stop,
    ) -> Result<Option<&'static str>> {
        const FAILED: u64 = u64::MAX;
        let mut failed = false;
        for (i, chunk) in missing.chunks(loaded.pipeline.batch()).enumerate() {
            let votes = processes.gather(if failed { FAILED } else { stop.number() })?;
            let vote = votes.into_iter().max().unwrap_or(0);
            if vote == FAILED {
                break;
            }
            if let Some(signal) = signals::name(vote).filter(|_| i > 0) {
                return Ok(Some(signal));
            }
            let request = |i: &usize| {
                let mut request = self.run.images[*i].clone();
                request.edit = self.run.source.as_ref().map(|source| source.edit(request.seed));
                request
            };
            let requests: Vec<Request> = chunk.iter().map(request).collect();
            let mut own = loaded.pipeline.generate_own(loaded.weights(), &requests)?;
            own.iter_mut().for_each(|(index, ..)| *index = chunk[*index]);
            failed = sender.send(Chunk { images: chunk.len(), own }).is_err();
        }
        Ok(None)
    }

    /// What there is in the end, and what to do with it.
    fn ending(&self, runtime: &Runtime) -> Result<Ending> {
        let images = self.run.images.len();
        let (dir, run) = (self.dir.display(), self.run.checkpoint.run_dir()?);
        // Of an edit the sheet is what is looked at; models of raster order have no edits.
        let next = (self.run.source.is_none() && self.run.config.model.order == Order::Random).then(|| {
            let prompt = self.run.images.first().map_or("", |image| &image.prompt);
            let image = self.dir.join(self.run.layout.file(0));
            let words = [&*remote::name(&run), &*image.to_string_lossy(), prompt];
            format!("fluid edit {} --keep 0.5", words.map(quoted).join(" "))
        });
        let made = benchmarks::found(&self.run.layout).map_or(String::new(), |made| format!(", {made}"));
        let results = Some(format!("{dir}: {SHEET}, {}{made}", folder::MANIFEST));
        let (what, compiled) = (count(images, "image"), runtime.compiling().read());
        Ok(Ending { what, compiled, results, next, ..Ending::default() })
    }

    /// Warns of words of the prompts that no caption of the run's data has: an encoder that knows words by their letters
    /// alone makes noise of them.
    fn warn_of_words(&self) {
        let config = &self.run.config;
        let Some(known) = data::vocabulary(config).filter(|_| config.text.kind == TextKind::HashedWords)
        else {
            return;
        };
        let texts = self.run.images.iter().flat_map(|image| [Some(&image.prompt), image.negative.as_ref()]);
        let distinct: BTreeSet<&String> = texts.flatten().collect();
        let unknown: BTreeSet<String> =
            distinct.into_iter().flat_map(|text| words(text)).filter(|word| !known.contains(word)).collect();
        if !unknown.is_empty() {
            let [unknown, known] = [&unknown, &known].map(|words| {
                let first: Vec<&str> = words.iter().take(40).map(String::as_str).collect();
                format!("{}{}", first.join(", "), if words.len() > 40 { ", ..." } else { "" })
            });
            warn!(
                "words that the model never saw, and cannot draw: {unknown}; those of its captions: {known}"
            );
        }
    }

    /// The captioned sheet of the first images, after the one that was edited.
    fn sheet(&self) -> Result<()> {
        let (all, side) = (self.run.images.len(), self.run.config.image.size.max(128));
        let count = (SHEET_PIXELS / (side * side)).clamp(1, SHEET_PICTURES).min(all);
        if count < all {
            info!("{SHEET} shows the first {count} of {all} images");
        }
        let mut images: Vec<Image> = self.run.source.iter().map(|source| source.image.clone()).collect();
        let mut captions: Vec<String> = images.iter().map(|_| "(source)".into()).collect();
        for (i, request) in self.run.images[..count].iter().enumerate() {
            images.push(read_image(&self.dir.join(self.run.layout.file(i)), "the image")?.0);
            captions.push(request.prompt.clone());
        }
        pipeline::write_sheet(&images, &captions, &self.dir.join(SHEET))
    }
}

/// The images that a job of `images` draws at once, with at most `most`: a power of two on each device, so that a job
/// with an image more needs no programs of its own. Images that are none of the job's are dropped.
fn job_batch(images: usize, devices: usize, most: usize) -> usize {
    let devices = devices.max(1);
    (images.div_ceil(devices).next_power_of_two() * devices).min(most)
}

/// What makes each image of a job.
fn manifest_lines(run: &GenerationRun) -> Result<Vec<ManifestLine>> {
    let (mut settings, codec) = (settings(&run.config)?, run.checkpoint.codec_hash()?);
    // Where they lie says nothing, and others may be measured there.
    if let (Value::Object(all), Some(hash)) = (&mut settings, scales_hash(&run.config, &run.checkpoint)?) {
        all.insert("activation_scales".into(), hash.into());
    }
    let edit = run.source.as_ref().map(|source| source.record.clone());
    let plan = |(i, r): (usize, &Request)| ManifestLine {
        file: run.layout.file(i),
        prompt: r.prompt.clone(),
        negative: r.negative.clone(),
        seed: r.seed,
        guidance: r.guidance,
        temperature: r.temperature,
        top_k: r.top_k,
        top_p: r.top_p,
        edit: edit.clone(),
        weights: run.checkpoint.hash.clone(),
        codec: codec.clone(),
        step: run.checkpoint.step(),
        config: run.checkpoint.manifest.config_hash.clone(),
        settings: settings.clone(),
    };
    Ok(run.images.iter().enumerate().map(plan).collect())
}

/// What the job's sampling depends on beyond an image's own settings.
fn settings(config: &Config) -> Result<Value> {
    let mut settings = serde_json::to_value(&config.sample).context("the settings cannot be written")?;
    if let Value::Object(all) = &mut settings {
        let discrete = config.model.tokens == config::Tokens::Discrete;
        let raster = config.model.order == Order::Raster;
        let others = [("solver", discrete), ("clip_x0", discrete), ("reveal_schedule", raster)];
        let others = others.into_iter().filter(|(_, unused)| *unused).map(|(key, _)| key);
        for not_here in
            ["guidance", "temperature", "top_k", "top_p", "batch", "preview_images"].into_iter().chain(others)
        {
            all.remove(not_here);
        }
        // The names of version 0.1: its folders are gone on with.
        for (now, then) in [("reveal_schedule", "reveal"), ("start_timestep", "first_timestep")] {
            if let Some(value) = all.remove(now) {
                all.insert(then.into(), value);
            }
        }
        all.insert("compute_dtype".into(), config.model.compute_dtype.as_str().into());
    }
    Ok(settings)
}

/// Images drawn together.
struct Chunk {
    /// How many, over all processes.
    images: usize,
    /// Those that this process answers for, each with its number in the job and the words cut off of its texts.
    own: Vec<(usize, GeneratedImage, usize)>,
}

/// Decodes what the devices did not, and puts all that is drawn into the folder, until no more comes.
fn write(
    receiver: Receiver<Chunk>,
    folder: &mut Folder,
    codec: &dyn ImageTokenizer,
    size: usize,
    progress: &mut Progress,
) -> Result<()> {
    for Chunk { images, own } in receiver.iter() {
        let others = images - own.len();
        let tokens = own.iter().filter_map(|(_, drawing, _)| match drawing {
            GeneratedImage::Tokens(tokens) => Some(tokens),
            GeneratedImage::Image(_) => None,
        });
        let tokens: Vec<&Tokens> = tokens.collect();
        let mut decoded = codec.decode(&tokens, size, size)?.into_iter();
        for (index, drawing, truncated) in own {
            let image = match drawing {
                GeneratedImage::Image(image) => image,
                GeneratedImage::Tokens(_) => decoded.next().context("tokens without an image")?,
            };
            let texts = texts(folder.plan(index), &image);
            let texts: Vec<(&str, &str)> = texts.iter().map(|(key, text)| (*key, text.as_str())).collect();
            let png = encode_png(&image, &texts)
                .with_context(|| format!("cannot encode {}", folder.plan(index).file))?;
            folder.add(index, &png, truncated)?;
            progress.more(1);
        }
        progress.more(others);
    }
    Ok(())
}

/// The text chunks of an image: what made it, by name, and all in one as `parameters`, as image viewers read it.
fn texts(plan: &ManifestLine, image: &Image) -> Vec<(&'static str, String)> {
    // What does not apply to the model is not in the settings.
    let setting = |key: &'static str| match &plan.settings[key] {
        Value::Null => None,
        Value::String(word) => Some((key, word.clone())),
        other => Some((key, other.to_string())),
    };
    let negative = plan.negative.iter().map(|text| ("negative", text.clone()));
    let rest = [
        ("prompt", plan.prompt.clone()),
        ("seed", plan.seed.to_string()),
        ("guidance", plan.guidance.to_string()),
        ("temperature", plan.temperature.to_string()),
        ("weights", plan.weights.clone()),
    ];
    let likeliest = [
        ("top_k", (plan.top_k > 0).then(|| plan.top_k.to_string())),
        ("top_p", (plan.top_p < 1.0).then(|| plan.top_p.to_string())),
    ];
    let likeliest = likeliest.into_iter().filter_map(|(key, text)| Some((key, text?)));
    let stages = plan.settings["stages"]["steps"]
        .as_array()
        .map(|steps| ("steps", steps.iter().filter_map(Value::as_u64).sum::<u64>().to_string()));
    let settings = [
        "steps",
        "diffusion_steps",
        "final_diffusion_steps",
        "guidance_floor",
        "solver",
        "preset",
        "quantization",
    ];
    let settings = settings.into_iter().filter_map(setting).chain(stages);
    let size = ("size", format!("{}x{}", image.width(), image.height()));
    let mut texts: Vec<_> =
        rest.into_iter().chain(negative).chain(likeliest).chain(settings).chain([size]).collect();
    texts.push(("parameters", parameters(&texts)));
    texts
}

/// What made an image, in the form of AUTOMATIC1111's web UI, which image viewers and galleries read: the prompt, a line
/// with the negative one if there is one, and a line of settings.
fn parameters(texts: &[(&str, String)]) -> String {
    let of = |key: &str| texts.iter().find(|(name, _)| *name == key).map(|(_, text)| text.as_str());
    let names = [
        ("Steps", "steps"),
        ("Sampler", "solver"),
        ("CFG scale", "guidance"),
        ("Seed", "seed"),
        ("Size", "size"),
        ("Model hash", "weights"),
        ("Temperature", "temperature"),
        ("Diffusion steps", "diffusion_steps"),
        ("Top-k", "top_k"),
        ("Top-p", "top_p"),
    ];
    let settings = names.iter().filter_map(|(name, key)| match (of(key)?, *key) {
        // The length of a hash that those viewers know.
        (hash, "weights") => Some(format!("{name}: {}", hash.get(..10).unwrap_or(hash))),
        (text, _) => Some(format!("{name}: {text}")),
    });
    let negative = of("negative").map_or(String::new(), |text| format!("Negative prompt: {text}\n"));
    let settings = settings.collect::<Vec<_>>().join(", ");
    format!("{}\n{negative}{settings}", of("prompt").unwrap_or_default())
}

/// How far a job is: a bar, or a log line now and then where nobody watches.
struct Progress {
    bar: ProgressBar,
    live: bool,
    begin: Instant,
    compiling: CompileClock,
    /// The programs that were ready before the first image.
    ready: CompileTime,
    told: Instant,
    drawn: u64,
    left: u64,
}

impl Progress {
    fn start(console: &Console, compiling: CompileClock, all: usize, missing: usize) -> Result<Progress> {
        let style = ProgressStyle::with_template("{bar:24} {pos}/{len} images  {msg}")
            .context("the bar's template")?;
        let bar = console.bars().add(ProgressBar::new(all as u64).with_style(style));
        bar.set_position((all - missing) as u64);
        let (now, ready, live) = (Instant::now(), compiling.read(), console.is_live());
        Ok(Progress { bar, live, begin: now, compiling, ready, told: now, drawn: 0, left: missing as u64 })
    }

    /// Seconds of drawing, without those of compiling.
    fn seconds(&self) -> f64 {
        let waited = (self.compiling.read() - self.ready).waited;
        (self.begin.elapsed().as_secs_f64() - waited).max(1e-9)
    }

    fn more(&mut self, images: usize) {
        let n = images as u64;
        (self.drawn, self.left) = (self.drawn + n, self.left.saturating_sub(n));
        self.bar.inc(n);
        let text = || {
            let seconds = self.seconds();
            let left = eta(seconds, self.drawn, self.left);
            format!("{:.1} images/s  {left} left", self.drawn as f64 / seconds)
        };
        if self.live {
            self.bar.set_message(text());
        } else if self.told.elapsed() >= REPORT_EVERY {
            info!("{}/{} images  {}", self.bar.position(), self.bar.length().unwrap_or(0), text());
            self.told = Instant::now();
        }
    }

    fn finish(&self) {
        self.bar.finish_and_clear();
        let (seconds, compiled) = (self.seconds(), self.compiling.read().shown());
        let (images, rate) = (count(self.drawn, "image"), self.drawn as f64 / seconds);
        info!("{images} in {seconds:.1} s, {rate:.1} images/s{compiled}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_says_what_made_it() {
        let mut plan = ManifestLine {
            file: Layout::Flat.file(0),
            prompt: "a ring,\nnew line".into(),
            negative: None,
            seed: 7,
            guidance: 3.5,
            temperature: 1.0,
            top_k: 0,
            top_p: 1.0,
            edit: None,
            weights: "0123456789abcdef".into(),
            codec: None,
            step: 6,
            config: "def".into(),
            settings: serde_json::json!({"steps": 9, "solver": "dpm", "diffusion_steps": 20}),
        };
        let all = |plan: &ManifestLine| texts(plan, &Image::filled(16, 32, [0; 3]));
        let of = |plan: &ManifestLine, key: &str| {
            all(plan).into_iter().find(|(name, _)| *name == key).map(|(_, text)| text)
        };
        assert_eq!([of(&plan, "top_k"), of(&plan, "top_p"), of(&plan, "negative")], [None, None, None]);
        assert_eq!([of(&plan, "seed"), of(&plan, "size")], [Some("7".into()), Some("32x16".into())]);
        let expected = "a ring,\nnew line\nSteps: 9, Sampler: dpm, CFG scale: 3.5, Seed: 7, Size: 32x16, \
                        Model hash: 0123456789, Temperature: 1, Diffusion steps: 20";
        assert_eq!(of(&plan, "parameters").unwrap(), expected);
        plan.settings = serde_json::json!({});
        (plan.negative, plan.top_k, plan.top_p) = (Some("blue".into()), 5, 0.5);
        let expected = "a ring,\nnew line\nNegative prompt: blue\nCFG scale: 3.5, Seed: 7, Size: 32x16, \
                        Model hash: 0123456789, Temperature: 1, Top-k: 5, Top-p: 0.5";
        assert_eq!(of(&plan, "parameters").unwrap(), expected);
        assert_eq!([of(&plan, "top_k"), of(&plan, "top_p")], [Some("5".into()), Some("0.5".into())]);
    }

    #[test]
    fn jobs_of_similar_sizes_have_the_same_batch() {
        let batches = |devices| [1, 2, 3, 4, 5, 7, 8, 9, 12, 99].map(|images| job_batch(images, devices, 12));
        assert_eq!(batches(1), [1, 2, 4, 4, 8, 8, 8, 12, 12, 12]);
        assert_eq!(batches(3), [3, 3, 3, 6, 6, 12, 12, 12, 12, 12]);
    }
}
