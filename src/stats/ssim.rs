//! Structural similarity of two images (Wang et al. 2004).
use std::array::from_fn;

/// Pixels of the window on each side of its middle.
const RADIUS: usize = 5;
/// Standard deviation of the window, in pixels.
const SIGMA: f64 = 1.5;
/// Keep a mean, and a deviation, from being divided by next to nothing: (0.01 x 255)^2 and (0.03 x 255)^2.
const C1: f64 = 6.5025;
const C2: f64 = 58.5225;

/// The mean structural similarity of two images `[height, width, 3]` of 8 bits: of each color by itself, over all places of
/// a Gaussian window of 11 x 11 pixels that lie within the image; `None` of images of other sizes than these, or below 11
/// pixels a side.
pub fn ssim(a: &[u8], b: &[u8], [height, width]: [usize; 2]) -> Option<f64> {
    let span = 2 * RADIUS + 1;
    let values = height.checked_mul(width)?.checked_mul(3)?;
    if a.len() != values || b.len() != values || height < span || width < span {
        return None;
    }
    let (mut sum, mut places) = (0.0, 0usize);
    for color in 0..3 {
        let plane = |bytes: &[u8]| -> Vec<f64> {
            bytes.iter().skip(color).step_by(3).map(|v| f64::from(*v)).collect()
        };
        let (x, y) = (plane(a), plane(b));
        let blurred = |of: &dyn Fn(f64, f64) -> f64| {
            blur(&x.iter().zip(&y).map(|(x, y)| of(*x, *y)).collect::<Vec<_>>(), width)
        };
        let [mx, my] = [blurred(&|x, _| x), blurred(&|_, y| y)];
        let [xx, yy, xy] = [blurred(&|x, _| x * x), blurred(&|_, y| y * y), blurred(&|x, y| x * y)];
        for i in 0..mx.len() {
            let (mean, cross) = (mx[i] * mx[i] + my[i] * my[i], mx[i] * my[i]);
            let (spread, both) = (xx[i] + yy[i] - mean, xy[i] - cross);
            sum += (2.0 * cross + C1) * (2.0 * both + C2) / ((mean + C1) * (spread + C2));
            places += 1;
        }
    }
    Some(sum / places as f64)
}

/// A plane of so many columns under the window, at the places where all of that is within.
fn blur(plane: &[f64], width: usize) -> Vec<f64> {
    let span = 2 * RADIUS + 1;
    let taps: [f64; 2 * RADIUS + 1] =
        from_fn(|i| (-(i as f64 - RADIUS as f64).powi(2) / (2.0 * SIGMA * SIGMA)).exp());
    let total: f64 = taps.iter().sum();
    let across = |row: &[f64]| -> Vec<f64> {
        row.windows(span).map(|seen| seen.iter().zip(taps).map(|(v, t)| v * t).sum::<f64>() / total).collect()
    };
    let lines: Vec<Vec<f64>> = plane.chunks_exact(width).map(across).collect();
    let down = |seen: &[Vec<f64>]| -> Vec<f64> {
        let columns = seen.first().map_or(0, Vec::len);
        (0..columns)
            .map(|c| seen.iter().zip(taps).map(|(line, t)| line[c] * t).sum::<f64>() / total)
            .collect()
    };
    lines.windows(span).flat_map(down).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_images_are_wholly_alike_and_even_ones_by_their_means() {
        let noise: Vec<u8> = (0..16 * 13 * 3).map(|i| (i * 7919 % 251) as u8).collect();
        assert!((ssim(&noise, &noise, [16, 13]).unwrap() - 1.0).abs() < 1e-12);
        let (a, b) = (vec![100; 12 * 12 * 3], vec![50; 12 * 12 * 3]);
        let expected = (2.0 * 5000.0 + C1) / (12500.0 + C1);
        assert!((ssim(&a, &b, [12, 12]).unwrap() - expected).abs() < 1e-12);
        assert_eq!(ssim(&a, &b, [12, 11]), None);
        assert_eq!(ssim(&a[..10 * 12 * 3], &b[..10 * 12 * 3], [10, 12]), None);
    }
}
