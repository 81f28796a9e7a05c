//! What a run shows of itself: metrics as JSON lines, a progress bar, or plain lines where nobody watches.
use crate::data::bad_samples::Counts;
use crate::train::tensorboard::EventFile;
use crate::util::append::AppendFile;
use crate::util::disk;
use crate::util::log::Console;
use crate::util::text::eta;
use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// What a meter needs to know of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRange {
    /// Steps done before; 0 for a new run.
    pub first: u64,
    /// Steps in all.
    pub steps: u64,
    /// Images per step.
    pub batch: usize,
}

/// Counts steps, measures speed, writes metrics.
///
/// Time is that of the monotonic clock, so it never runs backwards; `time` in the metrics goes on where the run
/// stopped. Values may be logged later than their step was dispatched.
#[derive(Debug)]
pub struct MetricsLogger {
    /// The metrics; none of a process that shows nothing.
    file: Option<AppendFile>,
    /// The same for TensorBoard, if it is wanted.
    events: Option<EventFile>,
    bar: ProgressBar,
    live: bool,
    plan: StepRange,
    started: Instant,
    /// Seconds of the run before this process.
    before: f64,
    /// Steps that were trained before and are trained again, as far as the metrics tell.
    redone: u64,
    /// Time that is not training: checkpoints, images.
    excluded: Duration,
    /// Since the last metrics line: when and at which step it was written, time spent on waiting for data.
    window: (Duration, u64, Duration),
    done: u64,
    /// What is said of bad samples, if there were any.
    bad: String,
    /// The last line whose values were all finite, for the message when one is not.
    last_good: Option<(u64, String)>,
    /// What the bar said last.
    shown: String,
}

impl MetricsLogger {
    /// Opens the metrics file at `path` for a run that goes on after step `plan.first`. Lines of later steps, and
    /// a last line that was cut by a crash, are dropped; the rewriting is atomic.
    pub fn start(console: &Console, path: &Path, plan: StepRange) -> Result<MetricsLogger> {
        let before = keep_until(path, plan.first)?;
        MetricsLogger::new(console, Some(AppendFile::open(path)?), before, plan)
    }

    /// A meter that writes and shows nothing, for processes other than the first: it checks values alike.
    pub fn silent(plan: StepRange) -> Result<MetricsLogger> {
        MetricsLogger::new(&Console::hidden(), None, Kept::default(), plan)
    }

    /// Writes all that is logged from now on into `events` too.
    pub fn with_events(self, events: EventFile) -> MetricsLogger {
        MetricsLogger { events: Some(events), ..self }
    }

    /// Puts the preview images of `step`, the PNG at `path`, beside the metrics where images can be.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn image(&mut self, step: u64, path: &Path) -> Result<()> {
        let Some(events) = &mut self.events else { return Ok(()) };
        events.image(step, &fs::read(path).with_context(|| disk::io_failure(path, "read"))?)
    }

    fn new(
        console: &Console,
        file: Option<AppendFile>,
        kept: Kept,
        plan: StepRange,
    ) -> Result<MetricsLogger> {
        let bar = console.bars().add(ProgressBar::new(plan.steps));
        let style =
            ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}").context("the bar's template")?;
        bar.set_style(style);
        bar.set_position(plan.first);
        let window = (Duration::ZERO, plan.first, Duration::ZERO);
        let (live, done, first) = (console.is_live(), plan.first, plan.first);
        let (started, excluded) = (Instant::now(), Duration::ZERO);
        Ok(MetricsLogger {
            file,
            events: None,
            bar,
            live,
            plan,
            started,
            before: kept.time,
            redone: kept.last.saturating_sub(first),
            excluded,
            window,
            done,
            bad: String::new(),
            last_good: None,
            shown: String::new(),
        })
    }

    /// One more step was dispatched, after `waited` for its batch.
    pub fn step(&mut self, waited: Duration) {
        self.done += 1;
        self.window.2 += waited;
        self.bar.set_position(self.done);
    }

    /// Bad samples so far, by reason: shown from now on.
    pub fn bad_samples(&mut self, counts: &Counts) {
        if counts.total() > 0 {
            self.bad = format!("  skipped: {counts}");
        }
    }

    /// Takes time out of the clock: that of a checkpoint, of images, of the first compilation.
    pub fn exclude(&mut self, time: Duration) {
        self.excluded += time;
    }

    /// Writes the metrics of `step`, with the speed since the last line: `steps_per_s`, `images_per_s`, and the
    /// share of time spent on waiting for data, `data_wait`. The first value is the one that the bar shows. A
    /// value that is not finite is written as `null`.
    pub fn log(&mut self, step: u64, values: &[(&str, f64)]) {
        let now = self.clock();
        let (since, last, waited) = std::mem::replace(&mut self.window, (now, step, Duration::ZERO));
        let steps = step.saturating_sub(last);
        let seconds = now.saturating_sub(since).as_secs_f64();
        let per_second = if seconds > 0.0 { steps as f64 / seconds } else { 0.0 };
        let wait = if seconds > 0.0 { (waited.as_secs_f64() / seconds).min(1.0) } else { 0.0 };
        let rates = [
            ("steps_per_s", per_second),
            ("images_per_s", per_second * self.plan.batch as f64),
            ("data_wait", wait),
        ];
        self.write(step, values.iter().chain(&rates));
        let shown = values.first().map_or(String::new(), |(name, v)| format!("{name} {v:.4}"));
        let (done, left) = (self.done - self.plan.first, self.plan.steps.saturating_sub(self.done));
        let eta_s = (done > 0).then(|| now.as_secs_f64() / done as f64 * left as f64);
        let images_per_second = per_second * self.plan.batch as f64;
        let speed = format!("{per_second:.2} steps/s  {images_per_second:.0} images/s");
        let mut text = format!("{shown}  {speed}  waits for data {:.0}%", wait * 100.0);
        text.push_str(&format!("  {} left", eta(now.as_secs_f64(), done, left)));
        text.push_str(&self.bad);
        if self.live {
            self.shown = format!("step {step}/{}  {text}", self.plan.steps);
            self.bar.set_message(text);
        } else {
            tracing::info!(
                event = "step",
                step,
                steps = self.plan.steps,
                loss = values.first().map(|(_, value)| *value),
                steps_per_s = per_second,
                images_per_s = images_per_second,
                data_wait = wait,
                eta_s,
                "step {step}/{}  {text}",
                self.plan.steps
            );
        }
        if values.iter().all(|(_, value)| value.is_finite()) {
            self.last_good = Some((step, shown));
        }
    }

    /// Writes numbers that belong to a step without being training metrics: scores, sampling speed.
    pub fn note(&mut self, step: u64, values: &[(&str, f64)]) {
        self.write(step, values.iter());
    }

    /// Steps that were trained before and are trained again, as far as the metrics tell.
    pub fn redone(&self) -> u64 {
        self.redone
    }

    /// Training time of this process so far, without what was excluded.
    pub fn clock(&self) -> Duration {
        self.started.elapsed().saturating_sub(self.excluded)
    }

    /// Takes the bar off the screen; what it said last stays.
    pub fn finish(&mut self) {
        self.bar.finish_and_clear();
        let shown = std::mem::take(&mut self.shown);
        if !shown.is_empty() {
            tracing::info!(event = "step", "{shown}");
        }
    }

    /// The last step that was logged with nothing but finite values, and what the bar shows of it, `loss 0.8826`.
    pub fn last(&self) -> Option<(u64, &str)> {
        self.last_good.as_ref().map(|(step, shown)| (*step, shown.as_str()))
    }

    fn write<'a>(&mut self, step: u64, values: impl Iterator<Item = &'a (&'a str, f64)>) {
        let time = self.before + self.clock().as_secs_f64();
        let mut line = format!("{{\"step\":{step},\"time\":{}", rounded(time));
        let mut scalars = vec![];
        for (name, value) in values {
            let rounded = rounded(*value);
            line.push_str(&format!(",{}:{rounded}", json!(name)));
            // What is no number in the line keeps what it is: not a number, or infinite.
            scalars.push((*name, rounded.as_f64().unwrap_or(*value) as f32));
        }
        line.push_str("}\n");
        // One write per line: a kill leaves whole lines, and at worst one that the next start drops.
        if let Some(file) = &mut self.file {
            file.append(line.into_bytes());
        }
        if let Some(events) = &mut self.events {
            events.scalars(step, &scalars);
        }
    }
}

/// Seven significant digits, which is what an f32 holds; `null` for what JSON cannot say.
fn rounded(value: f64) -> Value {
    format!("{value:.6e}").parse::<f64>().map_or(Value::Null, |v| json!(v))
}

/// The most bytes of `metrics.jsonl` that are read: some ten million lines.
pub const METRICS_LIMIT: u64 = 4 << 30;

/// What a metrics file had before a start.
#[derive(Clone, Copy, Debug, Default)]
struct Kept {
    /// The `time` of what is kept.
    time: f64,
    /// The last step that it had, kept or not; 0 of a new run.
    last: u64,
}

/// Drops from the metrics file what is not a whole line of a step up to `last`.
fn keep_until(path: &Path, last: u64) -> Result<Kept> {
    disk::create_dir(disk::parent(path))?;
    let text = match disk::read_bounded(path, METRICS_LIMIT) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Kept::default()),
        read => read.with_context(|| disk::io_failure(path, "read"))?,
    };
    let (mut kept, mut found) = (vec![], Kept::default());
    for line in text.split_inclusive(|b| *b == b'\n').filter(|l| l.ends_with(b"\n")) {
        let Ok(value) = serde_json::from_slice::<Value>(line) else { continue };
        let step = value["step"].as_u64();
        // At step 0 nothing was trained: a new run starts with an empty file.
        if last > 0 {
            found.last = found.last.max(step.unwrap_or(0));
            if step.is_some_and(|s| s <= last) {
                found.time = found.time.max(value["time"].as_f64().unwrap_or(0.0));
                kept.extend_from_slice(line);
            }
        }
    }
    if kept.len() < text.len() {
        disk::write_bytes(path, &kept)?;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meter(path: &Path, first: u64) -> MetricsLogger {
        MetricsLogger::start(&Console::hidden(), path, StepRange { first, steps: 100, batch: 8 }).unwrap()
    }

    fn lines(path: &Path) -> Vec<Value> {
        fs::read_to_string(path).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect()
    }

    #[test]
    fn lines_hold_values_and_speed() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("run/metrics.jsonl");
        let mut meter = meter(&path, 0);
        for _ in 0..10 {
            meter.step(Duration::from_micros(100));
        }
        std::thread::sleep(Duration::from_millis(20));
        meter.log(10, &[("loss", 0.1), ("lr", 1e-4)]);
        meter.note(10, &[("score/single", 0.5)]);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("{\"step\":10,\"time\":0.0"), "{text}");
        let lines = lines(&path);
        assert_eq!((&lines[0]["loss"], &lines[0]["lr"]), (&json!(0.1), &json!(1e-4)));
        let (steps, images) =
            (lines[0]["steps_per_s"].as_f64().unwrap(), lines[0]["images_per_s"].as_f64().unwrap());
        assert!(steps > 0.0 && steps <= 500.0, "{steps}");
        assert!((images / steps - 8.0).abs() < 1e-5);
        let wait = lines[0]["data_wait"].as_f64().unwrap();
        assert!(wait > 0.0 && wait <= 0.05, "{wait}");
        assert_eq!(lines[1]["score/single"], json!(0.5));
    }

    #[test]
    fn resuming_drops_what_came_after_and_what_was_cut() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("metrics.jsonl");
        let old = "{\"step\":10,\"time\":5.0,\"loss\":1.0}\n{\"step\":20,\"time\":9.5,\"loss\":0.5}\nnot json\n\
                   {\"step\":30,\"time\":12.0,\"loss\":0.4}\n{\"step\":20,\"tim";
        fs::write(&path, old).unwrap();
        let mut resumed = meter(&path, 20);
        resumed.step(Duration::ZERO);
        resumed.log(21, &[("loss", 0.3)]);
        let lines = lines(&path);
        let steps: Vec<_> = lines.iter().map(|l| l["step"].as_u64().unwrap()).collect();
        assert_eq!(steps, [10, 20, 21]);
        assert!(lines[2]["time"].as_f64().unwrap() >= 9.5);
        assert_eq!(resumed.redone(), 10, "step 30 was trained before");
        drop(resumed);
        meter(&path, 0);
        assert_eq!(fs::read_to_string(&path).unwrap(), "");
    }

    #[test]
    fn a_value_that_is_not_finite_is_null_and_no_good_step() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("metrics.jsonl");
        let mut meter = meter(&path, 0);
        meter.log(10, &[("loss", 0.25)]);
        meter.log(20, &[("loss", 0.5), ("grad_norm", f64::NAN)]);
        assert_eq!(lines(&path)[1]["grad_norm"], Value::Null);
        assert_eq!(meter.last(), Some((10, "loss 0.2500")));
    }

    #[test]
    fn excluded_time_is_not_counted() {
        let dir = tempfile::tempdir().unwrap();
        let mut meter = meter(&dir.path().join("m"), 0);
        let pause = Instant::now();
        std::thread::sleep(Duration::from_millis(50));
        meter.exclude(pause.elapsed());
        assert!(meter.clock() < Duration::from_millis(40), "{:?}", meter.clock());
        // Also where a line was written meanwhile.
        meter.log(1, &[("loss", 0.5)]);
        meter.exclude(Duration::from_secs(10));
        meter.log(2, &[("loss", 0.5)]);
    }
}
