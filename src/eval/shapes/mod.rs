//! Does an image show what its caption says? The exact scorer of the `shapes` data set.
//!
//! It looks at pixels only, in four steps: every pixel is explained as a mix of the white ground and one color of the
//! palette; connected covered pixels are blobs; a blob's shape is the template, over position and scale, that overlaps
//! it best; the found objects must be exactly those of the [`Spec`], lying as it says. Anything that cannot be
//! explained (an odd color, a torn or merged shape, a dirty ground, an object too many) makes the image wrong.

mod blobs;

use super::evaluator::{self, Evaluator, Findings, Opened};
use super::tasks::{Outcome, Task, TaskTable};
use crate::data::shapes::{self, Color, Kind, Object, Relation, Shape, Spec, prompt};
use crate::formats::image::Image;
use anyhow::Result;
use blobs::Blob;
use std::fmt;

/// The row of the table of evaluators. Its prompts are balanced over the six task kinds.
pub const KIND: evaluator::Kind = evaluator::Kind {
    name: "shapes",
    about: "Whether images of shapes show what their captions say, for `data.kind = \"shapes\"`, `\"small_shapes\"` and `\"free_shapes\"`.",
    prefix: "score",
    keys: &[],
    check: |_, _, _| {},
    suits: |config| {
        [&shapes::KIND, &shapes::SMALL, &shapes::FREE]
            .map(|kind| kind.name)
            .contains(&config.data.kind.as_str())
    },
    open: |request| Ok(Opened::Images(Box::new(Scorer::new(request.entry.samples, request.seed)))),
    verdict: |caption, image| Some(score(&Spec::parse(caption).ok()?, image).correct),
};

/// The share of images that show what their prompt says, by task kind.
#[derive(Clone, Debug)]
pub struct Scorer {
    samples: usize,
    seed: u64,
    report: Report,
}

impl Scorer {
    /// A scorer of so many images.
    pub fn new(samples: usize, seed: u64) -> Scorer {
        Scorer { samples, seed, report: Report::default() }
    }
}

impl Evaluator for Scorer {
    fn images(&self) -> usize {
        self.samples
    }

    fn prompt(&self, index: usize) -> String {
        prompt(index as u64, self.seed).caption()
    }

    fn add(&mut self, _: usize, prompt: &str, image: &Image) -> Result<()> {
        let spec = Spec::parse(prompt)?;
        self.report.add(spec.kind(), prompt, score(&spec, image).correct);
        Ok(())
    }

    fn finish(&mut self) -> Result<Findings> {
        Ok(std::mem::take(&mut self.report).findings())
    }
}

/// An object that the scorer recognized; lengths in units of the image's side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// Its outline.
    pub shape: Shape,
    /// Its color.
    pub color: Color,
    /// Center of its covered area, from the left edge.
    pub x: f64,
    /// Center of its covered area, from the top edge.
    pub y: f64,
    /// Radius of the template that fits it best.
    pub radius: f64,
    /// Overlap with that template, sharp or softened, intersection over union: 1 is perfect.
    pub fit: f64,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} {}", self.color, self.shape)
    }
}

/// What the scorer says about one image.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Whether the image shows exactly what the caption says.
    pub correct: bool,
    /// Why not; empty for a correct image.
    pub reason: String,
    /// What was recognized, in reading order of the first pixel.
    pub found: Vec<Found>,
}

/// Compares the image with the caption it was made for.
pub fn score(spec: &Spec, image: &Image) -> Verdict {
    let (found, problem) = find(image);
    let reason = problem.or_else(|| mismatch(spec, &found)).unwrap_or_default();
    Verdict { correct: reason.is_empty(), reason, found }
}

/// The objects in an image, and the first thing in it that is no clean object on a clean ground.
fn find(image: &Image) -> (Vec<Found>, Option<String>) {
    let image = blobs::Image::explain(image);
    let (mut found, mut problem) = (vec![], image.clutter());
    for blob in image.blobs() {
        match recognize(&image, &blob) {
            Ok(object) => found.push(object),
            Err(reason) => problem = problem.or(Some(reason)),
        }
    }
    (found, problem)
}

/// Overlap that a blob must reach with its best template.
const MIN_FIT: f64 = 0.80;
/// By how much the best template must beat every other.
const MIN_LEAD: f64 = 0.02;

fn recognize(image: &blobs::Image, blob: &Blob) -> Result<Found, String> {
    let color = blob.color()?;
    let cover = image.cover(blob);
    let [x, y] = cover.center();
    let mut fits = Shape::ALL.map(|shape| cover.fit(shape));
    fits.sort_by(|a, b| b.overlap.total_cmp(&a.overlap));
    let side = image.side();
    let place = format!("at ({:.2}, {:.2})", x / side, y / side);
    let [best, second, ..] = fits;
    if best.overlap < MIN_FIT {
        return Err(format!(
            "no shape {place}: {} overlaps {:.2}, below {MIN_FIT}",
            best.shape, best.overlap
        ));
    }
    if best.overlap - second.overlap < MIN_LEAD {
        return Err(format!(
            "no clear shape {place}: {} overlaps {:.2}, {} {:.2}",
            best.shape, best.overlap, second.shape, second.overlap
        ));
    }
    Ok(Found {
        shape: best.shape,
        color,
        x: x / side,
        y: y / side,
        radius: best.radius / side,
        fit: best.overlap,
    })
}

/// Why `found` is not what `spec` asks for.
fn mismatch(spec: &Spec, found: &[Found]) -> Option<String> {
    let shown = || match found {
        [] => "nothing".to_string(),
        _ => found.iter().map(Found::to_string).collect::<Vec<_>>().join(", "),
    };
    let mut groups = vec![vec![]; spec.objects.len()];
    if assign(&spec.objects, found, &mut groups, &|groups| lies(spec.relation, groups)) {
        None
    } else if assign(&spec.objects, found, &mut groups, &|_| true) {
        let relation = spec.relation.map_or("", Relation::as_str);
        Some(format!("the first object is not {relation} the second"))
    } else {
        Some(format!("asked for {}, found {}", spec.caption(), shown()))
    }
}

/// Whether every found object can be given to a phrase so that all phrases get their count and `accept` agrees.
fn assign(
    objects: &[Object],
    found: &[Found],
    groups: &mut [Vec<Found>],
    accept: &dyn Fn(&[Vec<Found>]) -> bool,
) -> bool {
    let Some((next, rest)) = found.split_first() else {
        return objects.iter().zip(groups.iter()).all(|(o, g)| o.count == g.len()) && accept(groups);
    };
    for (at, object) in objects.iter().enumerate() {
        let matches = object.shape == next.shape && object.color.is_none_or(|c| c == next.color);
        if matches && groups[at].len() < object.count {
            groups[at].push(*next);
            let done = assign(objects, rest, groups, accept);
            groups[at].pop();
            if done {
                return true;
            }
        }
    }
    false
}

/// GenEval's rule: the offset between the centers must point the asked way by more than half of its length.
fn lies(relation: Option<Relation>, groups: &[Vec<Found>]) -> bool {
    let (Some(relation), [first, second]) = (relation, groups) else { return true };
    let pairs = first.iter().flat_map(|a| second.iter().map(move |b| [b.x - a.x, b.y - a.y]));
    pairs.into_iter().all(|[dx, dy]| {
        let along = match relation {
            Relation::LeftOf => dx,
            Relation::RightOf => -dx,
            Relation::Above => dy,
            Relation::Below => -dy,
        };
        along > 0.5 * dx.hypot(dy)
    })
}

/// Scores of many images, by kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report(TaskTable);

impl Default for Report {
    fn default() -> Report {
        let task = |kind: Kind| Task { name: kind.to_string(), outcomes: vec![] };
        Report(TaskTable { tasks: Kind::ALL.into_iter().map(task).collect() })
    }
}

impl Report {
    /// Counts the image of a prompt.
    pub fn add(&mut self, kind: Kind, prompt: &str, correct: bool) {
        let outcome = Outcome { prompt: prompt.into(), correct: usize::from(correct), images: 1 };
        self.0.tasks[kind as usize].outcomes.push(outcome);
    }

    /// GenEval's overall score: the mean of the kinds' rates; none where nothing was scored.
    pub fn overall(&self) -> Option<f64> {
        self.0.overall()
    }

    /// The rate of every kind, and overall, with intervals.
    pub fn findings(self) -> Findings {
        Findings::of_tasks(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::shapes::{Layout, Placed, paint, sample};

    const N: u64 = 150;

    /// Standard normal draws, enough for a test (Box-Muller over a linear congruential generator).
    fn noise(seed: u64) -> impl FnMut() -> f64 {
        let mut state = seed;
        let mut unit = move || {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            ((state >> 11) as f64 + 0.5) / (1u64 << 53) as f64
        };
        move || (-2.0 * unit().ln()).sqrt() * (std::f64::consts::TAU * unit()).cos()
    }

    fn report(size: u32, change: impl Fn(u64, Image) -> Image) -> Report {
        report_of((Layout::Grid, N), size, change)
    }

    fn report_of((layout, count): (Layout, u64), size: u32, change: impl Fn(u64, Image) -> Image) -> Report {
        let mut report = Report::default();
        for i in 0..count {
            let s = sample(layout, 11, i, size);
            report.add(s.kind, "", score(&s.spec, &change(i, s.image)).correct);
        }
        report
    }

    fn noisy(sigma: f64) -> impl Fn(u64, Image) -> Image {
        move |i, mut image| {
            let mut normal = noise(i);
            image.pixels_mut().iter_mut().for_each(|b| *b = (f64::from(*b) + sigma * normal()).round() as u8);
            image
        }
    }

    /// A 3 x 3 binomial blur.
    fn blurred(_: u64, image: Image) -> Image {
        let [w, h] = [image.width() as i32, image.height() as i32];
        Image::from_fn(image.height(), image.width(), |y, x| {
            let mut sum = [8u32; 3];
            for (dx, dy, weight) in (-1..=1)
                .flat_map(|dx: i32| (-1..=1).map(move |dy: i32| (dx, dy, (2 - dx.abs()) * (2 - dy.abs()))))
            {
                let at = |p: usize, d: i32, n: i32| (p as i32 + d).clamp(0, n - 1) as usize;
                let pixel = image.at(at(y, dy, h), at(x, dx, w));
                sum.iter_mut().zip(pixel).for_each(|(s, b)| *s += weight as u32 * u32::from(b));
            }
            sum.map(|s| (s / 16) as u8)
        })
    }

    #[test]
    fn real_images_are_right() {
        for (layout, size) in [
            (Layout::Grid, 36),
            (Layout::Grid, 48),
            (Layout::Grid, 60),
            (Layout::Small, 64),
            (Layout::Free, 48),
            (Layout::Free, 64),
        ] {
            let report = report_of((layout, N), size, |_, image| image);
            assert!(report.overall() >= Some(0.995), "{size} pixels:\n{report:?}");
        }
    }

    #[test]
    fn mild_noise_and_blur_are_forgiven() {
        let report_noise = report(48, noisy(8.0));
        assert!(report_noise.overall() >= Some(0.99), "{report_noise:?}");
        let report_blur = report(48, blurred);
        assert!(report_blur.overall() >= Some(0.97), "{report_blur:?}");
    }

    #[test]
    fn strong_noise_is_not_forgiven() {
        let report = report(48, noisy(48.0));
        assert!(report.overall() < Some(0.1), "{report:?}");
    }

    #[test]
    fn another_images_caption_is_wrong() {
        let report = report(48, |i, _| sample(Layout::Grid, 11, i + N, 48).image);
        assert!(report.overall() < Some(0.05), "{report:?}");
    }

    #[test]
    fn blank_grey_and_random_images_are_wrong() {
        for value in [255, 200, 128, 0] {
            // What is found in it does not hang on the caption: enough for every kind of one.
            let blank = report_of((Layout::Grid, 24), 48, |_, image| {
                Image::filled(image.height(), image.width(), [value; 3])
            });
            assert_eq!(blank.overall(), Some(0.0), "all pixels {value}");
        }
        let random = report_of((Layout::Grid, 48), 48, |i, mut image| {
            let mut normal = noise(i);
            image.pixels_mut().iter_mut().for_each(|b| *b = (128.0 + 80.0 * normal()) as u8);
            image
        });
        assert_eq!(random.overall(), Some(0.0));
    }

    fn object(shape: Shape, color: Color, x: f64, y: f64) -> Placed {
        Placed { shape, color, x, y, radius: 0.17 }
    }

    fn verdict(caption: &str, scene: &[Placed]) -> Verdict {
        score(&Spec::parse(caption).unwrap(), &paint::render(scene, 32))
    }

    #[test]
    fn every_part_of_a_caption_counts() {
        let circle = object(Shape::Circle, Color::Red, 0.25, 0.5);
        let square = object(Shape::Square, Color::Blue, 0.75, 0.55);
        let right =
            ["a circle and a square", "a red circle and a blue square", "a square right of a red circle"];
        for caption in right {
            assert_eq!(verdict(caption, &[circle, square]).reason, "", "{caption}");
        }
        let wrong = [
            "a circle",
            "two circles",
            "a circle and a triangle",
            "a blue circle and a red square",
            "a red circle and a red square",
            "a circle right of a square",
            "a circle above a square",
        ];
        for caption in wrong {
            assert!(!verdict(caption, &[circle, square]).correct, "{caption}");
        }
        let asked = verdict("three rings", &[circle, square]);
        assert_eq!(asked.reason, "asked for three rings, found red circle, blue square");
        let beside = verdict("a circle above a square", &[circle, square]);
        assert_eq!(beside.reason, "the first object is not above the second");
    }

    #[test]
    fn phrases_may_share_a_shape() {
        let red = object(Shape::Ring, Color::Red, 0.25, 0.5);
        let black = object(Shape::Ring, Color::Black, 0.75, 0.5);
        assert!(verdict("a ring and a red ring", &[red, black]).correct);
        assert!(verdict("a red ring left of a black ring", &[red, black]).correct);
        assert!(!verdict("a black ring left of a ring", &[red, black]).correct);
        assert!(!verdict("two red rings", &[red, black]).correct);
    }

    #[test]
    fn odd_colors_merged_shapes_and_dirt_are_wrong() {
        let circle = object(Shape::Circle, Color::Red, 0.3, 0.5);
        let caption = Spec::parse("a circle").unwrap();
        let clean = paint::render(&[circle], 32);
        assert!(score(&caption, &clean).correct);
        let recolored = |to: [u8; 3]| {
            let mut image = clean.clone();
            image.pixels_mut().as_chunks_mut::<3>().0.iter_mut().filter(|p| p[1] < 128).for_each(|p| *p = to);
            score(&caption, &image).reason
        };
        for odd in [[120, 120, 120], [250, 140, 150], [0, 220, 220], [150, 100, 40]] {
            assert!(!recolored(odd).is_empty(), "{odd:?}");
        }
        let mut halved = clean.clone();
        for (row, column) in (16..halved.height()).flat_map(|row| (0..32).map(move |column| (row, column))) {
            if halved.at(row, column)[1] < 128 {
                halved.set(row, column, [25, 70, 225]);
            }
        }
        assert!(!score(&caption, &halved).correct, "half red, half blue");
        let mut dirty = clean.clone();
        (0..10).for_each(|i| dirty.set(30, 3 * i + 1, [20, 20, 20]));
        assert!(score(&caption, &dirty).reason.starts_with("specks"), "{}", score(&caption, &dirty).reason);
        let touching = [circle, object(Shape::Circle, Color::Red, 0.55, 0.5)];
        assert!(!verdict("two circles", &touching).correct);
    }
}
