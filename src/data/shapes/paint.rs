//! How a shape looks: its outline, its color, and pixels of whole scenes.

use super::spec::{Color, Shape};
use crate::formats::image::Image;

/// The ground that every image is painted on, 0 to 255 per channel.
pub const BACKGROUND: [f64; 3] = [255.0; 3];

/// One object of a scene; lengths in units of the image's side, y downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// What is drawn.
    pub shape: Shape,
    /// In which color.
    pub color: Color,
    /// Center, from the left edge.
    pub x: f64,
    /// Center, from the top edge.
    pub y: f64,
    /// Half of the shape's extent: it fits into the square of side `2 * radius` around the center.
    pub radius: f64,
}

impl Shape {
    /// Whether the point `(x, y)` is inside the shape of radius 1 centerd at 0, y downwards.
    pub fn contains(self, x: f64, y: f64) -> bool {
        match self {
            Shape::Circle => x * x + y * y <= 1.0,
            Shape::Square => x.abs().max(y.abs()) <= SQUARE_HALF,
            Shape::Triangle => {
                let down = (y + 1.0) / (TRIANGLE_BASE + 1.0);
                (0.0..=1.0).contains(&down) && x.abs() <= down
            }
            Shape::Cross => x.abs().min(y.abs()) <= CROSS_HALF && x.abs().max(y.abs()) <= 1.0,
            Shape::Ring => (RING_HOLE * RING_HOLE..=1.0).contains(&(x * x + y * y)),
        }
    }
}

// Proportions at radius 1: the square's area is near the circle's, the triangle is nearly equilateral.
const SQUARE_HALF: f64 = 0.86;
const TRIANGLE_BASE: f64 = 0.75;
const CROSS_HALF: f64 = 0.35;
const RING_HOLE: f64 = 0.46;

impl Color {
    /// Red, green, blue, 0 to 255.
    pub fn rgb(self) -> [f64; 3] {
        match self {
            Color::Red => [225.0, 25.0, 35.0],
            Color::Green => [20.0, 160.0, 60.0],
            Color::Blue => [25.0, 70.0, 225.0],
            Color::Yellow => [250.0, 200.0, 0.0],
            Color::Purple => [155.0, 35.0, 175.0],
            Color::Black => [20.0, 20.0, 20.0],
        }
    }
}

/// The share of the pixel `(column, row)` that `shape` covers, from `points` x `points` places in the pixel: center
/// `(x, y)` and `radius` in pixels.
pub fn coverage(shape: Shape, [x, y]: [f64; 2], radius: f64, [column, row]: [u32; 2], points: u32) -> f64 {
    let mut inside = 0;
    let at = |pixel: u32, part: u32| f64::from(pixel) + (f64::from(part) + 0.5) / f64::from(points);
    for i in 0..points {
        let down = (at(row, i) - y) / radius;
        for j in 0..points {
            inside += u32::from(shape.contains((at(column, j) - x) / radius, down));
        }
    }
    f64::from(inside) / f64::from(points * points)
}

/// Points per pixel and axis that a painted image is made from.
const SUBSAMPLES: u32 = 4;

/// Paints `scene` on a white square of `size` pixels, edges anti-aliased.
pub fn render(scene: &[Placed], size: u32) -> Image {
    let side = f64::from(size);
    let mut canvas = vec![BACKGROUND; size as usize * size as usize];
    for object in scene {
        let (center, radius) = ([object.x * side, object.y * side], object.radius * side);
        let color = object.color.rgb();
        // The pixels of the square around it.
        let [columns, rows] = center.map(|at| {
            let (first, end) = ((at - radius).floor().max(0.0), (at + radius).ceil().min(side));
            first as u32..end as u32
        });
        for row in rows {
            for column in columns.clone() {
                let share = coverage(object.shape, center, radius, [column, row], SUBSAMPLES);
                for (p, c) in canvas[(row * size + column) as usize].iter_mut().zip(color) {
                    *p += share * (c - *p);
                }
            }
        }
    }
    // Rounded; `f64::round` is a call on processors that have no instruction for it.
    let byte = |p: f64| (p + 0.5) as u8;
    Image::from_fn(size as usize, size as usize, |row, column| {
        let [red, green, blue] = canvas[row * size as usize + column];
        [byte(red), byte(green), byte(blue)]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_painted_circle_has_its_area_and_color() {
        let circle = Placed { shape: Shape::Circle, color: Color::Black, x: 0.5, y: 0.5, radius: 0.3 };
        let image = render(&[circle], 64);
        let dark: f64 = image.colors().map(|p| (255.0 - f64::from(p[0])) / 235.0).sum();
        let area = std::f64::consts::PI * (0.3f64 * 64.0).powi(2);
        assert!((dark / area - 1.0).abs() < 0.01, "{dark} of {area} pixels");
        assert_eq!(image.at(32, 32), [20, 20, 20]);
        assert_eq!(image.at(0, 0), [255, 255, 255]);
    }

    #[test]
    fn shapes_fit_their_radius_and_differ() {
        let points: Vec<_> = (-60..=60).flat_map(|i| (-60..=60).map(move |j| [i, j])).collect();
        let holds = |s: Shape, [i, j]: [i32; 2]| s.contains(f64::from(i) / 50.0, f64::from(j) / 50.0);
        for a in Shape::ALL {
            assert!(points.iter().all(|&[i, j]| !holds(a, [i, j]) || i.abs().max(j.abs()) <= 50), "{a}");
            for b in Shape::ALL.into_iter().filter(|&b| b != a) {
                let differ = points.iter().filter(|&&p| holds(a, p) != holds(b, p)).count();
                assert!(differ > 500, "{a} and {b} differ in {differ} of {} points", points.len());
            }
        }
    }
}
