//! From pixels to blobs: what covers each pixel, which pixels belong together, which template they follow.

use crate::data::shapes::{Color, Shape, paint};
use crate::formats::image::Image as Pixels;

/// An image whose pixels are explained: `pixel = ground + share * (color - ground)` with the palette color and
/// the share that leave the least error.
pub struct Image {
    width: usize,
    height: usize,
    pixels: Vec<Pixel>,
    /// Per pixel, the blob or speck it belongs to.
    owner: Vec<Option<usize>>,
    /// Pixels of each connected covered region.
    regions: Vec<Vec<usize>>,
}

#[derive(Clone, Copy)]
struct Pixel {
    color: Color,
    /// How much of the pixel the color covers, 0 to 1.
    share: f64,
    /// Distance between the pixel and its explanation, in levels (RGB, Euclidean).
    error: f64,
    /// Distance between the pixel and the ground, in levels.
    off_ground: f64,
}

/// A covered region large enough to be an object.
pub struct Blob<'a> {
    image: &'a Image,
    id: usize,
}

/// A pixel belongs to a blob from this share on.
const COVERED: f64 = 0.5;
/// Regions up to this share of the image's area are specks, and so much of them all together is forgiven.
const SPECK: f64 = 0.003;
const SPECKS: f64 = 0.008;
/// A smaller region, as a share of the image's area, is a fragment: the data set's smallest object covers 0.025.
const FRAGMENT: f64 = 0.02;
/// Root mean square of the ground's distance from white, in levels, that is forgiven.
const DIRTY: f64 = 32.0;
/// Share of a blob's core, the more covered half of its pixels, that must have its color.
const PURE: f64 = 0.8;
/// Mean share that the core must reach: below it the color is washed out.
const SOLID: f64 = 0.8;
/// Mean error of the core, in levels, above which the color is none of the palette.
const ODD: f64 = 45.0;

impl Image {
    /// Explains every pixel and finds the connected (by edges) regions of covered ones.
    pub fn explain(image: &Pixels) -> Image {
        let (width, height) = (image.width(), image.height());
        let pixels: Vec<Pixel> = image.colors().map(|p| unmix(p.map(f64::from))).collect();
        let mut image = Image { width, height, owner: vec![None; pixels.len()], pixels, regions: vec![] };
        for start in 0..image.pixels.len() {
            if image.pixels[start].share <= COVERED || image.owner[start].is_some() {
                continue;
            }
            let id = image.regions.len();
            let mut region = vec![start];
            image.owner[start] = Some(id);
            let mut next = 0;
            while let Some(&at) = region.get(next) {
                next += 1;
                for beside in image.beside(at) {
                    if image.pixels[beside].share > COVERED && image.owner[beside].is_none() {
                        image.owner[beside] = Some(id);
                        region.push(beside);
                    }
                }
            }
            image.regions.push(region);
        }
        image
    }

    /// The unit of lengths: the shorter side in pixels.
    pub fn side(&self) -> f64 {
        self.width.min(self.height) as f64
    }

    /// The regions that are no specks.
    pub fn blobs(&self) -> impl Iterator<Item = Blob<'_>> {
        let large = self.regions.iter().enumerate().filter(|(_, region)| !self.is_speck(region));
        large.map(|(id, _)| Blob { image: self, id })
    }

    /// What makes the image unclean outside its blobs.
    pub fn clutter(&self) -> Option<String> {
        let specks: usize = self.regions.iter().filter(|r| self.is_speck(r)).map(Vec::len).sum();
        if self.portion(specks) > SPECKS {
            return Some(format!("specks cover {specks} pixels"));
        }
        let near = |at: usize| self.around(at).any(|p| self.owner[p].is_some());
        let ground = (0..self.pixels.len()).filter(|&at| !near(at));
        let (sum, count) = ground
            .fold((0.0, 0usize), |(sum, count), at| (sum + self.pixels[at].off_ground.powi(2), count + 1));
        let rms = (sum / count.max(1) as f64).sqrt();
        (rms > DIRTY).then(|| format!("the ground is off white by {rms:.0} levels, more than {DIRTY}"))
    }

    /// How much of each pixel the blob covers, in a window around it.
    pub fn cover(&self, blob: &Blob) -> Cover {
        let region = &self.regions[blob.id];
        let (mut left, mut right, mut top, mut bottom) = (self.width, 0, self.height, 0);
        for &at in region {
            let (x, y) = (at % self.width, at / self.width);
            (left, right, top, bottom) = (left.min(x), right.max(x), top.min(y), bottom.max(y));
        }
        let (left, top) = (left.saturating_sub(MARGIN), top.saturating_sub(MARGIN));
        let (right, bottom) = ((right + MARGIN).min(self.width - 1), (bottom + MARGIN).min(self.height - 1));
        let mut shares = vec![];
        for y in top..=bottom {
            for x in left..=right {
                let at = y * self.width + x;
                // Only the blob and its fringe: the next blob may reach into the window.
                let own = self.around(at).any(|p| self.owner[p] == Some(blob.id));
                shares.push(if own { self.pixels[at].share } else { 0.0 });
            }
        }
        Cover { left, top, width: right - left + 1, shares }
    }

    fn portion(&self, pixels: usize) -> f64 {
        pixels as f64 / self.pixels.len() as f64
    }

    fn is_speck(&self, region: &[usize]) -> bool {
        self.portion(region.len()) <= SPECK
    }

    /// The pixels that share an edge with this one.
    fn beside(&self, at: usize) -> impl Iterator<Item = usize> + use<> {
        let (x, y, w, h) = (at % self.width, at / self.width, self.width, self.height);
        let all = [
            (x > 0).then(|| at - 1),
            (x + 1 < w).then(|| at + 1),
            (y > 0).then(|| at - w),
            (y + 1 < h).then(|| at + w),
        ];
        all.into_iter().flatten()
    }

    /// The pixel and up to eight around it.
    fn around(&self, at: usize) -> impl Iterator<Item = usize> + use<> {
        let (x, y, w) = (at % self.width, at / self.width, self.width);
        let (rows, columns) =
            (y.saturating_sub(1)..=(y + 1).min(self.height - 1), x.saturating_sub(1)..=(x + 1).min(w - 1));
        rows.flat_map(move |row| columns.clone().map(move |column| row * w + column))
    }
}

/// Pixels around a blob's bounding box that a template may reach into.
const MARGIN: usize = 2;

fn unmix(pixel: [f64; 3]) -> Pixel {
    let from_ground: [f64; 3] = std::array::from_fn(|i| pixel[i] - paint::BACKGROUND[i]);
    let off_ground = dot(from_ground, from_ground).sqrt();
    let explain = |color: Color| {
        let rgb = color.rgb();
        let way: [f64; 3] = std::array::from_fn(|i| rgb[i] - paint::BACKGROUND[i]);
        let share = (dot(from_ground, way) / dot(way, way)).clamp(0.0, 1.0);
        let rest: [f64; 3] = std::array::from_fn(|i| from_ground[i] - share * way[i]);
        Pixel { color, share, error: dot(rest, rest).sqrt(), off_ground }
    };
    let [first, rest @ ..] = Color::ALL.map(explain);
    rest.into_iter().fold(first, |best, other| if other.error < best.error { other } else { best })
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

impl Blob<'_> {
    /// The one palette color of its core, or why there is none.
    pub fn color(&self) -> Result<Color, String> {
        let image = self.image;
        let region = &image.regions[self.id];
        if image.portion(region.len()) < FRAGMENT {
            return Err(format!("a fragment of {} pixels", region.len()));
        }
        let mut core: Vec<Pixel> = region.iter().map(|&at| image.pixels[at]).collect();
        core.sort_by(|a, b| b.share.total_cmp(&a.share));
        core.truncate(region.len().div_ceil(2));
        let of = |color: Color| core.iter().filter(|p| p.color == color).count();
        let [first, rest @ ..] = Color::ALL;
        let color =
            rest.into_iter().fold(first, |best, other| if of(other) > of(best) { other } else { best });
        let n = core.len() as f64;
        let pure = of(color) as f64 / n;
        let solid = core.iter().map(|p| p.share).sum::<f64>() / n;
        let error = core.iter().map(|p| p.error).sum::<f64>() / n;
        if error > ODD {
            Err(format!("an odd color: {error:.0} levels from {color}, more than {ODD}"))
        } else if pure < PURE {
            Err(format!("a mixed color: {:.0} % of a blob is {color}", 100.0 * pure))
        } else if solid < SOLID {
            Err(format!("a washed-out color: {:.0} % of {color}", 100.0 * solid))
        } else {
            Ok(color)
        }
    }
}

/// How much of each pixel of a window a blob covers.
pub struct Cover {
    left: usize,
    top: usize,
    width: usize,
    /// Row by row, 0 to 1.
    shares: Vec<f64>,
}

/// A template laid over a blob; `radius` in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    /// The template.
    pub shape: Shape,
    /// Its best radius.
    pub radius: f64,
    /// Intersection over union with the blob.
    pub overlap: f64,
}

impl Cover {
    /// Each pixel's column and row in the image.
    fn places(&self) -> impl Iterator<Item = (u32, u32)> {
        (0..self.shares.len())
            .map(|at| ((self.left + at % self.width) as u32, (self.top + at / self.width) as u32))
    }

    fn area(&self) -> f64 {
        self.shares.iter().sum()
    }

    /// The center of the covered area, in pixels from the image's top left corner.
    pub fn center(&self) -> [f64; 2] {
        let sum = self.places().zip(&self.shares).fold([0.0; 2], |[x, y], ((column, row), share)| {
            [x + share * (f64::from(column) + 0.5), y + share * (f64::from(row) + 0.5)]
        });
        sum.map(|s| s / self.area())
    }

    /// The best overlap of `shape` over position and scale: hill climbing from the blob's own center and area.
    pub fn fit(&self, shape: Shape) -> Fit {
        let unit = moments(shape);
        let radius = (self.area() / unit.area).sqrt();
        let [x, y] = self.center();
        let mut at = [x, y - unit.center_y * radius, radius];
        let mut overlap = self.overlap(shape, at);
        for step in [0.5, 0.25, 0.12] {
            loop {
                let before = overlap;
                for (axis, sign) in [(0, 1.0), (0, -1.0), (1, 1.0), (1, -1.0), (2, 1.0), (2, -1.0)] {
                    let mut moved = at;
                    moved[axis] += sign * step;
                    let now = self.overlap(shape, moved);
                    if now > overlap {
                        (at, overlap) = (moved, now);
                    }
                }
                if overlap <= before {
                    break;
                }
            }
        }
        Fit { shape, radius: at[2], overlap }
    }

    /// Intersection over union with the template, as it is or softened as a codec would: the better of the two.
    fn overlap(&self, shape: Shape, [x, y, radius]: [f64; 3]) -> f64 {
        let sharp: Vec<f64> = self
            .places()
            .map(|(column, row)| paint::coverage(shape, [x, y], radius, [column, row], POINTS))
            .collect();
        let across = soften(&sharp, 1, self.width);
        let soft = soften(&across, self.width, sharp.len());
        self.agreement(&sharp).max(self.agreement(&soft))
    }

    fn agreement(&self, template: &[f64]) -> f64 {
        let pairs = self.shares.iter().zip(template);
        let [both, either] =
            pairs.fold([0.0; 2], |[both, either], (&a, &b)| [both + a.min(b), either + a.max(b)]);
        both / either
    }
}

/// Weights 1/4, 1/2, 1/4 over neighbors `stride` apart within runs of `run`; beyond a run's ends there is nothing.
fn soften(values: &[f64], stride: usize, run: usize) -> Vec<f64> {
    let at = |i: usize| {
        let start = i / run * run;
        let before = if i >= start + stride { values[i - stride] } else { 0.0 };
        let after = if i + stride < (start + run).min(values.len()) { values[i + stride] } else { 0.0 };
        0.25 * before + 0.5 * values[i] + 0.25 * after
    };
    (0..values.len()).map(at).collect()
}

/// Points per pixel and axis that a template is made from.
const POINTS: u32 = 3;

struct Moments {
    area: f64,
    center_y: f64,
}

/// Area and height of the center of mass of the shape of radius 1 (all are symmetric left to right).
fn moments(shape: Shape) -> Moments {
    const GRID: u32 = 16;
    let cells = (0..2 * GRID).flat_map(|row| (0..2 * GRID).map(move |column| (column, row)));
    let center = [f64::from(GRID); 2];
    let (mut area, mut sum) = (0.0, 0.0);
    for (column, row) in cells {
        let share = paint::coverage(shape, center, f64::from(GRID), [column, row], POINTS);
        area += share;
        sum += share * (f64::from(row) + 0.5 - f64::from(GRID));
    }
    let cell = f64::from(GRID);
    Moments { area: area / (cell * cell), center_y: sum / area / cell }
}
