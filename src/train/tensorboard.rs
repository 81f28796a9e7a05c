//! The run as TensorBoard shows it: event files in `tensorboard/` of the run folder, a new one for each start.
//!
//! They have a folder of their own, so that TensorBoard does not walk checkpoints, and a folder of runs shows each
//! under its name.
use crate::formats::tfevents::{Payload, event, record};
use crate::util::append::AppendFile;
use crate::util::disk;
use anyhow::{Context, Result};
use std::fs::{self, OpenOptions};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The folder of event files in a run folder.
pub const FOLDER: &str = "tensorboard";
/// What the names of event files begin with; seconds since 1970 and the host's name follow.
const PREFIX: &str = "events.out.tfevents.";

/// An event file that is written.
#[derive(Debug)]
pub struct EventFile {
    file: AppendFile,
}

impl EventFile {
    /// Begins the file of a start of the run in `run_dir` that goes on after step `first`, 0 for a new run, with its
    /// config. Readers drop what older files have of later steps; those files stay as they are.
    ///
    /// # Errors
    /// When the file cannot be made or written.
    pub fn create(run_dir: &Path, first: u64, config: &str) -> Result<EventFile> {
        let dir = run_dir.join(FOLDER);
        disk::create_dir(&dir)?;
        // Readers go through the files by name: a later one must have a later time, whatever the clock says.
        let seconds = now().max(0.0) as u64;
        let seconds = newest(&dir)?.map_or(seconds, |newest| seconds.max(newest + 1));
        let path = dir.join(format!("{PREFIX}{seconds:010}.{}", host()));
        let open = OpenOptions::new().create_new(true).append(true).open(&path);
        let file = open.with_context(|| disk::io_failure(&path, "create"))?;
        let mut events = EventFile { file: AppendFile::of(&path, file)? };
        events.add(0, &Payload::Version);
        // What is of this step and later ones is dropped; of a new run, all.
        events.add(if first > 0 { first + 1 } else { 0 }, &Payload::Start);
        let text = format!("```toml\n{}\n```", config.trim_end());
        events.add(first, &Payload::Text { tag: "config", text: &text });
        Ok(events)
    }

    /// Adds the numbers of `step`, each under its name.
    pub fn scalars(&mut self, step: u64, values: &[(&str, f32)]) {
        self.add(step, &Payload::Scalars(values));
    }

    /// Adds the preview images of `step`, one PNG, as `samples`.
    ///
    /// # Errors
    /// When it is no PNG.
    pub fn image(&mut self, step: u64, png: &[u8]) -> Result<()> {
        let side = |at: usize| png.get(at..)?.first_chunk().map(|bytes| u32::from_be_bytes(*bytes));
        // The header of a PNG begins with width and height.
        let size = side(16).zip(side(20)).context("the sheet of preview images is no PNG")?;
        self.add(step, &Payload::Png { tag: "samples", size, png });
        Ok(())
    }

    fn add(&mut self, step: u64, payload: &Payload) {
        // One write per record: a kill leaves whole records, and at worst one that readers leave out.
        self.file.append(record(&event(now(), step, payload)));
    }
}

/// Seconds since 1970.
fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |time| time.as_secs_f64())
}

/// The name of this machine.
fn host() -> String {
    let name = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let name = name.trim().replace('/', "-");
    if name.is_empty() { "localhost".into() } else { name }
}

/// The time in the name of the newest event file of a folder.
fn newest(dir: &Path) -> Result<Option<u64>> {
    let mut newest = None;
    for entry in fs::read_dir(dir).with_context(|| disk::io_failure(dir, "list"))? {
        let name = entry.with_context(|| disk::io_failure(dir, "list"))?.file_name();
        let name = name.to_string_lossy();
        let time = name.strip_prefix(PREFIX).and_then(|rest| rest.split('.').next()?.parse::<u64>().ok());
        newest = newest.max(time);
    }
    Ok(newest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::protobuf::{Content, fields};
    use crate::formats::tfevents::read::records;
    use crate::train::metrics::{MetricsLogger, StepRange};
    use crate::util::log::Console;
    use serde_json::Value;
    use std::path::PathBuf;

    fn files(dir: &Path) -> Vec<PathBuf> {
        let mut files: Vec<_> =
            fs::read_dir(dir.join(FOLDER)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    }

    fn step(event: &[u8]) -> u64 {
        let step = fields(event).map(Result::unwrap).find(|field| field.number == 2);
        step.map_or(0, |field| field.int().unwrap() as u64)
    }

    fn payload(event: &[u8], number: u32) -> Option<&[u8]> {
        fields(event).map(Result::unwrap).find(|f| f.number == number).map(|f| f.bytes().unwrap())
    }

    /// The tags and numbers of an event.
    fn scalars(event: &[u8]) -> Vec<(String, f32)> {
        let values = fields(payload(event, 5).unwrap()).map(|value| value.unwrap().bytes().unwrap());
        let pair = |value: &[u8]| {
            let fields: Vec<_> = fields(value).map(Result::unwrap).collect();
            let Content::Fixed(bits) = fields[1].content else { panic!("no number") };
            (fields[0].text().unwrap(), f32::from_bits(bits as u32))
        };
        values.map(pair).collect()
    }

    #[test]
    fn events_have_the_numbers_of_the_lines() {
        let dir = tempfile::tempdir().unwrap();
        let (dir, path) = (dir.path(), dir.path().join("metrics.jsonl"));
        let start = |first| {
            let plan = StepRange { first, steps: 9, batch: 8 };
            let metrics = MetricsLogger::start(&Console::hidden(), &path, plan).unwrap();
            metrics.with_events(EventFile::create(dir, first, "seed = 1\n").unwrap())
        };
        let mut metrics = start(0);
        metrics.log(4, &[("loss", 1.0 / 3.0), ("lr", 1e-4)]);
        metrics.note(4, &[("score/single", 0.5)]);
        metrics.log(5, &[("loss", 0.3), ("grad_norm", f64::INFINITY)]);
        let lines: Vec<Value> = fs::read_to_string(&path)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let written = fs::read(&files(dir)[0]).unwrap();
        let events = records(&written);
        assert_eq!(payload(events[0], 3), Some(&b"brain.Event:2"[..]));
        assert_eq!((step(events[1]), payload(events[1], 7)), (0, Some(&[8, 1][..])));
        let text = String::from_utf8_lossy(events[2]).into_owned();
        assert!(text.contains("```toml\nseed = 1\n```"), "{text}");
        assert_eq!(events.len(), 3 + lines.len());
        for (line, event) in lines.iter().zip(&events[3..]) {
            assert_eq!(line["step"], step(event));
            let numbers = scalars(event);
            assert_eq!(numbers.len(), line.as_object().unwrap().len() - 2, "all but step and time");
            for (tag, number) in numbers {
                match line[&tag].as_f64() {
                    Some(there) => assert_eq!(there as f32, number, "{tag}"),
                    None => assert_eq!((tag.as_str(), number), ("grad_norm", f32::INFINITY)),
                }
            }
        }

        // A run that goes on writes a later file, from which readers know what to drop.
        drop(start(4));
        let files = files(dir);
        assert_eq!(files.len(), 2);
        assert_eq!(fs::read(&files[0]).unwrap(), written);
        let resumed = fs::read(&files[1]).unwrap();
        let events = records(&resumed);
        assert_eq!((step(events[1]), payload(events[1], 7)), (5, Some(&[8, 1][..])));
        assert_eq!(step(events[2]), 4);
    }

    #[test]
    fn an_image_has_its_size() {
        let dir = tempfile::tempdir().unwrap();
        let mut events = EventFile::create(dir.path(), 0, "").unwrap();
        let image = crate::formats::image::Image::filled(16, 32, [0; 3]);
        let png = crate::formats::contact_sheet::encode_png(&image, &[]).unwrap();
        events.image(7, &png).unwrap();
        assert!(events.image(7, b"none").is_err());
        let written = fs::read(&files(dir.path())[0]).unwrap();
        let last = *records(&written).last().unwrap();
        let value = fields(payload(last, 5).unwrap()).next().unwrap().unwrap().bytes().unwrap();
        let image: Vec<_> = fields(payload(value, 4).unwrap()).map(Result::unwrap).collect();
        assert_eq!([image[0].int(), image[1].int(), image[2].int()], [Ok(16), Ok(32), Ok(3)]);
        assert_eq!((step(last), image[3].bytes()), (7, Ok(&png[..])));
    }
}
