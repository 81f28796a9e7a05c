//! What is in a dataset, for people: counts, sizes, captions, what is bad, and a sheet of images.

use std::fmt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde::Serialize;

use super::bad_samples::Counts;
use super::mixture::Mixture;
use super::{BadSample, Content, Example};
use crate::encoders::image::ImageTokenizer;
use crate::encoders::text::words;
use crate::formats::image::Image;
use crate::util::parallel::parallel;
use crate::util::text::{count, printable};

/// Bad samples that are shown in full.
const SHOWN: usize = 5;

/// The least, middle and most of some numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// The least.
    pub least: usize,
    /// The middle one.
    pub median: usize,
    /// The most.
    pub most: usize,
}

/// What samples of a dataset look like.
#[derive(Clone, Debug, Serialize)]
pub struct Inspection {
    /// The data in their own words.
    pub data: String,
    /// Samples that are known by number: all, unless [`known_of`](Self::known_of) says how much there is.
    pub samples: u64,
    /// All data, where only some samples are known by number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_of: Option<String>,
    /// Samples that were read.
    pub read: u64,
    /// Those that cannot be used, by reason, the most frequent first.
    pub bad: Vec<(String, u64)>,
    /// Some of them.
    pub bad_samples: Vec<BadSample>,
    /// Heights of the original images, in pixels.
    pub height: Spread,
    /// Widths.
    pub width: Spread,
    /// Images whose shorter side is less than the size of the config: they are enlarged.
    pub enlarged: u64,
    /// Characters of a caption.
    pub characters: Spread,
    /// Words of a caption, other signs counted as words.
    pub words: Spread,
    /// Captions without a word.
    pub empty: u64,
    /// One sample in full: its name and its caption.
    pub example: Option<(String, String)>,
    /// The sheet of images, if one was drawn.
    pub sheet: Option<PathBuf>,
    /// Samples read per second, on all cores.
    pub per_second: f64,
}

impl Spread {
    fn of(mut values: Vec<usize>) -> Self {
        values.sort_unstable();
        let at = |i: usize| values.get(i).copied().unwrap_or_default();
        Self { least: at(0), median: at(values.len() / 2), most: at(values.len().saturating_sub(1)) }
    }
}

/// Looks at `limit` samples spread over the data (all, if there are no more), and keeps `shown` images with their
/// captions. `size` is that of the images handed out, in pixels; `codec` decodes what was encoded before.
pub fn inspect(
    data: &Mixture,
    size: usize,
    codec: Option<&dyn ImageTokenizer>,
    limit: u64,
    shown: usize,
) -> (Inspection, Vec<(Image, String)>) {
    let begin = Instant::now();
    let (all, mut counts, mut bad_samples) = (data.len(), Counts::default(), vec![]);
    let (mut heights, mut widths, mut characters, mut lengths) = (vec![], vec![], vec![], vec![]);
    let (mut enlarged, mut empty, mut example, mut images) = (0, 0, None, vec![]);
    let limit = limit.clamp(1, all);
    let chunk = 256;
    let mut done = 0;
    while done < limit {
        let now = chunk.min(limit - done);
        // Spread evenly over the numbers of the samples, not drawn: twice the same, and no sample twice.
        let index = |i: u64| (u128::from(i) * u128::from(all) / u128::from(limit)) as u64;
        let samples = parallel(now as usize, |i| data.by_number(index(done + i as u64)));
        for (at, sample) in (done..).zip(samples) {
            match sample {
                Ok(sample) => {
                    let Example { original: [height, width], caption, id, .. } = &sample;
                    heights.push(*height);
                    widths.push(*width);
                    enlarged += u64::from((*height).min(*width) < size);
                    let count = words(caption).len();
                    empty += u64::from(count == 0);
                    characters.push(caption.chars().count());
                    lengths.push(count);
                    example.get_or_insert_with(|| (id.clone(), caption.clone()));
                    // The first good one at or after each of `shown` places, evenly spread.
                    let due = images.len() as u64 * limit / shown.max(1) as u64;
                    if images.len() < shown
                        && at >= due
                        && let Some(image) = image(&sample, size, codec)
                    {
                        images.push((image, sample.caption));
                    }
                }
                Err(bad) => {
                    counts.add(bad.reason);
                    if bad_samples.len() < SHOWN {
                        bad_samples.push(bad);
                    }
                }
            }
        }
        done += now;
    }
    let seconds = begin.elapsed().max(Duration::from_micros(1)).as_secs_f64();
    let inspection = Inspection {
        data: data.summary(),
        samples: all,
        known_of: known_of(data),
        read: limit,
        bad: counts.sorted().into_iter().map(|(reason, count)| (reason.words().to_owned(), count)).collect(),
        bad_samples,
        height: Spread::of(heights),
        width: Spread::of(widths),
        enlarged,
        characters: Spread::of(characters),
        words: Spread::of(lengths),
        empty,
        example,
        sheet: None,
        per_second: limit as f64 / seconds,
    };
    (inspection, images)
}

/// How much there is, where only some samples are known by number.
fn known_of(data: &Mixture) -> Option<String> {
    let parts = || data.parts().iter().map(|part| &part.dataset);
    let is_partial = parts().any(|dataset| dataset.size() != count(dataset.len(), "sample"));
    is_partial.then(|| parts().map(|dataset| dataset.size()).collect::<Vec<_>>().join(" and "))
}

/// The image of a sample: its own, or that of its tokens.
fn image(sample: &Example, size: usize, codec: Option<&dyn ImageTokenizer>) -> Option<Image> {
    match &sample.content {
        Content::Image(image) => Some(image.clone()),
        Content::Encoded(encoded) => codec?.decode_one(&encoded.tokens, size, size).ok(),
    }
}

/// `1 is`, `2 are`: so many of what was named, with their verb.
fn some(n: u64, one: &str, more: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { more })
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {}, half of them up to {}", self.least, self.most, self.median)
    }
}

impl fmt::Display for Inspection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut row = |name: &str, text: String| writeln!(f, "{name:<12} {text}");
        row("data", printable(&self.data))?;
        let of = |all: &String| format!(" at the beginnings of some of {all}");
        let known = self.known_of.as_ref().map_or(String::new(), of);
        let speed = format!("{:.0} per second", self.per_second);
        row(
            "samples",
            format!("{}{known}, of which {} read, {speed}", self.samples, some(self.read, "was", "were")),
        )?;
        row("height", self.height.to_string())?;
        row("width", self.width.to_string())?;
        if self.enlarged > 0 {
            row(
                "",
                format!("{} smaller than the size asked for, and enlarged", some(self.enlarged, "is", "are")),
            )?;
        }
        row("characters", self.characters.to_string())?;
        row("words", self.words.to_string())?;
        if self.empty > 0 {
            row("", format!("{} without a word", count(self.empty, "caption")))?;
        }
        let bad: Vec<String> = self.bad.iter().map(|(reason, count)| format!("{count} x {reason}")).collect();
        row("bad", if bad.is_empty() { "none".into() } else { bad.join(", ") })?;
        for sample in &self.bad_samples {
            row("", sample.to_string())?;
        }
        if let Some((id, caption)) = &self.example {
            row("example", printable(id))?;
            row("", format!("{:?}", caption))?;
        }
        match &self.sheet {
            Some(sheet) => row("sheet", sheet.display().to_string()),
            None => Ok(()),
        }
    }
}
