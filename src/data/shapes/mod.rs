//! `shapes`: the embedded data set, colored shapes on a white ground with exact captions.
//!
//! It is GenEval in miniature: the same six kinds of prompt, objects that a program can tell apart without a
//! detector ([`crate::eval::shapes`]), and no file to download. A sample is a pure function of (seed, index, size), so
//! every host and every restart sees the same images in whatever order it asks.
//!
//! Scenes are drawn in units of the image's side: one to four objects, in cells of a grid or anywhere ([`Layout`]).
//! Positions and sizes vary continuously; objects never touch.

mod layout;
pub mod paint;
pub mod spec;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{BadSample, Dataset, Example, kind};
use crate::encoders::text::words;
use crate::formats::image::Image;
use crate::util::rng::mix;

pub use layout::Layout;
pub use paint::Placed;
pub use spec::{Color, Kind, MAX_COUNT, Object, ParseError, Relation, Shape, Spec};

/// The embedded data in configs.
pub const KIND: kind::Kind = kind::Kind {
    name: "shapes",
    about: "Colored shapes that are drawn on the fly, with captions that say what is there; in cells of a grid of 3 x 3.",
    keys: &[],
    is_encoded: false,
    in_shards: None,
    words: Some(vocabulary),
    held_out: |mix| Some(mix.clone()),
    check: |_, _| (),
    open: |_, with| Ok(Arc::new(Shapes::of_config(Layout::Grid, with))),
};

/// The same in cells of 16 pixels, where [`KIND`] has them in images of 48.
pub const SMALL: kind::Kind = kind::Kind {
    name: "small_shapes",
    about: "The same shapes and captions, smaller: in cells of a grid of 4 x 4. For 64 pixels.",
    open: |_, with| Ok(Arc::new(Shapes::of_config(Layout::Small, with))),
    ..KIND
};

/// The same, without a grid.
pub const FREE: kind::Kind = kind::Kind {
    name: "free_shapes",
    about: "The same shapes and captions, anywhere in the image and of more sizes: harder to learn. For 64 pixels or more.",
    open: |_, with| Ok(Arc::new(Shapes::of_config(Layout::Free, with))),
    ..KIND
};

/// The words of all captions: of so many that none is missing.
fn vocabulary() -> BTreeSet<String> {
    prompts(2000, 0).iter().flat_map(|spec| words(&spec.caption())).collect()
}

/// One image with what it shows.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The image, RGB8, square.
    pub image: Image,
    /// What the image shows in words: `spec.caption()`.
    pub caption: String,
    /// The task kind: `spec.kind()`.
    pub kind: Kind,
    /// What the caption says; the image holds exactly these objects.
    pub spec: Spec,
}

/// The data set as the loader sees it: 2^40 samples, drawn when they are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Shapes {
    layout: Layout,
    seed: u64,
    size: usize,
}

impl Shapes {
    /// The data set of a seed, images of `size` pixels a side.
    pub fn new(layout: Layout, seed: u64, size: usize) -> Shapes {
        Shapes { layout, seed, size }
    }

    fn of_config(layout: Layout, with: &kind::Opening) -> Shapes {
        Shapes::new(layout, with.config.run.seed, with.config.image.size)
    }
}

impl Dataset for Shapes {
    fn len(&self) -> u64 {
        1 << 40
    }

    fn get(&self, index: u64, _turn: u64) -> Result<Example, BadSample> {
        let Sample { image, caption, .. } = sample(self.layout, self.seed, index, self.size as u32);
        Ok(Example::new(image, caption, format!("shapes-{index}")))
    }

    /// One of each task kind in turn.
    fn prompts(&self, n: usize) -> Vec<String> {
        prompts(n, self.seed).iter().map(Spec::caption).collect()
    }

    fn is_drawn(&self) -> bool {
        true
    }

    fn held_out(&self, samples: u64) -> Option<Arc<dyn Dataset>> {
        Some(Arc::new(HeldOut { samples, layout: self.layout, size: self.size }))
    }

    fn fingerprint(&self) -> u64 {
        let on_a_grid = mix(mix(self.seed) ^ self.size as u64);
        match self.layout {
            Layout::Grid => on_a_grid,
            Layout::Free => mix(on_a_grid ^ mix(FREE_LAYOUT)),
            Layout::Small => mix(on_a_grid ^ mix(SMALL_LAYOUT)),
        }
    }

    fn summary(&self) -> String {
        format!("{1}, {0} x {0} pixels, drawn on the fly", self.size, self.layout.name())
    }
}

/// Samples beyond the last that training draws, of a seed of their own: those of all runs are the same.
#[derive(Clone, Copy, Debug)]
struct HeldOut {
    samples: u64,
    layout: Layout,
    size: usize,
}

impl Dataset for HeldOut {
    fn len(&self) -> u64 {
        self.samples
    }

    fn get(&self, index: u64, turn: u64) -> Result<Example, BadSample> {
        if index >= self.samples {
            return Err(BadSample::out_of_range("held-out shapes", index, self.samples));
        }
        let shapes = Shapes::new(self.layout, 0, self.size);
        shapes.get(shapes.len() + index, turn)
    }

    fn is_drawn(&self) -> bool {
        true
    }

    fn fingerprint(&self) -> u64 {
        mix(Shapes::new(self.layout, 0, self.size).fingerprint() ^ mix(HELD_OUT))
    }

    fn summary(&self) -> String {
        format!("{} held-out {2}, {1} x {1} pixels", self.samples, self.size, self.layout.name())
    }
}

/// The sample `index` of the data set `seed`, `size` pixels a side (36 or more to be recognizable).
pub fn sample(layout: Layout, seed: u64, index: u64, size: u32) -> Sample {
    let mut draws = Draws::new(seed, PURPOSE_SAMPLE, index);
    let kind = *draws.pick(&Kind::ALL);
    let spec = draw_spec(kind, &mut draws);
    let image = paint::render(&layout.place(&spec, &mut draws), size);
    Sample { image, caption: spec.caption(), kind, spec }
}

/// `n` prompts to evaluate with, as even over the six kinds as `n` allows (`Kind::ALL` in turn). Their captions come
/// from the same distribution as those of [`sample`] and are not held out from it.
pub fn prompts(n: usize, seed: u64) -> Vec<Spec> {
    (0..n as u64).map(|i| prompt(i, seed)).collect()
}

/// The prompt `i` of [`prompts`].
pub fn prompt(i: u64, seed: u64) -> Spec {
    let kind = Kind::ALL[(i % Kind::ALL.len() as u64) as usize];
    draw_spec(kind, &mut Draws::new(seed, PURPOSE_PROMPT, i))
}

/// What a prompt of this kind asks for. Two objects always differ in shape, and in color where colors are named.
fn draw_spec(kind: Kind, draws: &mut Draws) -> Spec {
    let [shape, other_shape] = draws.pick_two(&Shape::ALL);
    let [color, other_color] = draws.pick_two(&Color::ALL);
    let named = draws.pick(&[true, false]);
    let count = draws.pick(&[2, 3, MAX_COUNT]);
    let relation = draws.pick(&Relation::ALL);
    let colored = match kind {
        Kind::SingleObject | Kind::TwoObjects => false,
        Kind::Colors | Kind::ColorAttribution => true,
        Kind::Counting | Kind::Position => *named,
    };
    let object = |shape, color| Object { shape, color: Some(color).filter(|_| colored), count: 1 };
    let first = object(*shape, *color);
    let second = object(*other_shape, *other_color);
    match kind {
        Kind::SingleObject | Kind::Colors => Spec { objects: vec![first], relation: None },
        Kind::Counting => Spec { objects: vec![Object { count: *count, ..first }], relation: None },
        Kind::TwoObjects | Kind::ColorAttribution => Spec { objects: vec![first, second], relation: None },
        Kind::Position => Spec { objects: vec![first, second], relation: Some(*relation) },
    }
}

const PURPOSE_SAMPLE: u64 = 1;
const PURPOSE_PROMPT: u64 = 2;
/// Sets the fingerprint of held-out samples apart.
const HELD_OUT: u64 = 3;
/// Sets that of free scenes apart.
const FREE_LAYOUT: u64 = 4;
/// And that of small ones.
const SMALL_LAYOUT: u64 = 5;

/// Random draws keyed by (seed, purpose, index): the n-th draw is a mix of the key and n (SplitMix64).
struct Draws {
    key: u64,
    drawn: u64,
}

impl Draws {
    fn new(seed: u64, purpose: u64, index: u64) -> Draws {
        Draws { key: mix(mix(mix(seed) ^ purpose) ^ index), drawn: 0 }
    }

    fn bits(&mut self) -> u64 {
        self.drawn += 1;
        mix(self.key.wrapping_add(self.drawn.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// Uniform in `[0, 1)`.
    fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn between(&mut self, [low, high]: [f64; 2]) -> f64 {
        low + (high - low) * self.unit()
    }

    fn jitter(&mut self, reach: f64) -> f64 {
        self.between([-reach, reach])
    }

    fn below(&mut self, n: usize) -> usize {
        (self.unit() * n as f64) as usize
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Two different elements, in either order.
    fn pick_two<'a, T>(&mut self, from: &'a [T]) -> [&'a T; 2] {
        let first = self.below(from.len());
        let step = 1 + self.below(from.len() - 1);
        [&from[first], &from[(first + step) % from.len()]]
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_vocabulary_is_whole() {
        let known = vocabulary();
        let all = Shape::ALL.map(|shape| shape.to_string());
        assert!(all.iter().all(|word| known.contains(word)), "{known:?}");
        assert!(["a", "two", "four", "red", "left", "of", "rings"].iter().all(|w| known.contains(*w)));
        assert!(
            (0..500).all(|i| words(&sample(Layout::Grid, 1, i, 36).caption)
                .iter()
                .all(|word| known.contains(word)))
        );
        assert!(!known.contains("dog") && known.len() < 40, "{known:?}");
    }

    #[test]
    fn a_sample_depends_on_nothing_but_its_key() {
        let later: Vec<_> = (0..20).rev().map(|i| sample(Layout::Grid, 7, i, 48)).collect();
        for (i, again) in (0..20).rev().zip(later) {
            let first = sample(Layout::Grid, 7, i, 48);
            assert_eq!(first.image, again.image);
            assert_eq!(first.spec, again.spec);
        }
        assert_ne!(sample(Layout::Grid, 7, 0, 48).image, sample(Layout::Grid, 8, 0, 48).image);
    }

    #[test]
    fn held_out_samples_are_none_of_training() {
        let shapes = Shapes::new(Layout::Grid, 0, 36);
        let held_out = shapes.held_out(5).unwrap();
        assert_eq!((held_out.len(), held_out.get(5, 0).is_err()), (5, true));
        for i in 0..5 {
            let example = held_out.get(i, 0).unwrap();
            assert_eq!(example.image(), Some(&sample(Layout::Grid, 0, (1 << 40) + i, 36).image));
        }
        // Those of all runs are the same.
        assert_eq!(Shapes::new(Layout::Grid, 7, 36).held_out(5).unwrap().get(1, 0), held_out.get(1, 0));
        assert_ne!(held_out.fingerprint(), shapes.fingerprint());
    }

    #[test]
    fn the_first_sample_never_changes() {
        // Runs are resumed and compared by index: a change here changes every data set.
        let first = sample(Layout::Grid, 0, 0, 48);
        let sum: u64 = first.image.pixels().iter().map(|&b| u64::from(b)).sum();
        assert_eq!((first.caption.as_str(), sum), FIRST);
    }
    const FIRST: (&str, u64) = ("a circle and a triangle", 1680446);

    #[test]
    fn kinds_are_drawn_evenly_and_images_differ() {
        let mut counts = [0; 6];
        let mut images = HashSet::new();
        for i in 0..3000 {
            let s = sample(Layout::Grid, 1, i, 36);
            assert_eq!(s.kind, s.spec.kind());
            counts[s.kind as usize] += 1;
            images.insert(s.image.into_pixels());
        }
        assert!(counts.iter().all(|&n| (400..600).contains(&n)), "{counts:?}");
        assert!(images.len() > 2990, "{} different images of 3000", images.len());
    }

    #[test]
    fn prompts_are_balanced_and_drawn_by_seed() {
        let a = prompts(260, 5);
        for kind in Kind::ALL {
            let n = a.iter().filter(|s| s.kind() == kind).count();
            assert!((43..=44).contains(&n), "{n} prompts of {kind}");
        }
        assert_eq!(a[..100], prompts(100, 5));
        assert_ne!(a, prompts(260, 6));
    }
}
