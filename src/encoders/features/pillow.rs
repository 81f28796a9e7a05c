//! Pillow's bicubic resize of 8-bit images, to the last bit: along rows, rounded to whole numbers, then along columns. The
//! resize that data is read with goes along columns first, so that one pixel in some is a step of 1/255 apart, which shows
//! in the fourth digit of features.
use crate::formats::image::Image;
use std::ops::Range;

/// Bits of a share behind the point.
const BITS: u32 = 22;

/// Which pixels of an axis one pixel of the result is made of: the first, and the shares of all.
struct Taps {
    first: usize,
    shares: Vec<i32>,
}

/// Keys' kernel with -0.5.
fn kernel(distance: f64) -> f64 {
    const A: f64 = -0.5;
    let x = distance.abs();
    if x < 1.0 {
        ((A + 2.0) * x - (A + 3.0)) * x * x + 1.0
    } else if x < 2.0 {
        (((x - 5.0) * x + 8.0) * x - 4.0) * A
    } else {
        0.0
    }
}

/// The taps of the pixels `kept` of `to`, made of `from` pixels.
fn taps(from: usize, to: usize, kept: Range<usize>) -> Vec<Taps> {
    let scale = from as f64 / to as f64;
    let stretch = scale.max(1.0);
    let reach = 2.0 * stretch;
    let place = |at: usize| {
        let center = (at as f64 + 0.5) * scale;
        let first = (center - reach + 0.5).max(0.0) as usize;
        let end = ((center + reach + 0.5) as usize).min(from);
        let shares: Vec<f64> =
            (first..end).map(|pixel| kernel((pixel as f64 - center + 0.5) * (1.0 / stretch))).collect();
        let sum: f64 = shares.iter().sum();
        let whole = |share: f64| {
            let share = share / sum * f64::from(1 << BITS);
            (share + 0.5f64.copysign(share)) as i32
        };
        Taps { first, shares: shares.into_iter().map(whole).collect() }
    };
    kept.map(place).collect()
}

fn rounded(sum: i32) -> u8 {
    (sum >> BITS).clamp(0, 255) as u8
}

/// A `part` of an image (rows, columns), seen alone, resized to `to` pixels (rows, columns); of those, the pixels `kept`.
pub(super) fn bicubic(
    image: &Image,
    part: [Range<usize>; 2],
    to: [usize; 2],
    kept: [Range<usize>; 2],
) -> Image {
    let [rows, columns] = part;
    let [down, across] = [0, 1].map(|axis| {
        let from = if axis == 0 { rows.len() } else { columns.len() };
        // An axis that keeps its size is not touched.
        (from != to[axis]).then(|| taps(from, to[axis], kept[axis].clone()))
    });
    let (height, width) = (kept[0].len(), kept[1].len());
    // The rows of the image that are looked at.
    let seen = match &down {
        None => kept[0].clone(),
        Some(taps) => {
            let ends = taps.iter().map(|tap| tap.first + tap.shares.len());
            taps.iter().map(|tap| tap.first).min().unwrap_or(0)..ends.max().unwrap_or(0)
        }
    };
    let half = 1 << (BITS - 1);
    let pitch = image.width() * 3;
    let mut narrow = Vec::with_capacity(seen.len() * width * 3);
    for row in seen.clone() {
        let start = (rows.start + row) * pitch + columns.start * 3;
        let row = &image.pixels()[start..start + columns.len() * 3];
        match &across {
            None => narrow.extend_from_slice(&row[kept[1].start * 3..kept[1].end * 3]),
            Some(taps) => narrow.extend(taps.iter().flat_map(|tap| {
                let mut sums = [half; 3];
                for (pixel, share) in row[tap.first * 3..].as_chunks::<3>().0.iter().zip(&tap.shares) {
                    sums.iter_mut().zip(pixel).for_each(|(sum, color)| *sum += i32::from(*color) * share);
                }
                sums.map(rounded)
            })),
        }
    }
    let Some(taps) = down else {
        return Image::new(height, width, narrow).expect("as many rows as are kept");
    };
    let mut pixels = Vec::with_capacity(height * width * 3);
    let mut sums = vec![half; width * 3];
    for tap in &taps {
        sums.fill(half);
        let rows = narrow[(tap.first - seen.start) * width * 3..].chunks(width * 3);
        for (row, share) in rows.zip(&tap.shares) {
            sums.iter_mut().zip(row).for_each(|(sum, color)| *sum += i32::from(*color) * share);
        }
        pixels.extend(sums.iter().map(|sum| rounded(*sum)));
    }
    Image::new(height, width, pixels).expect("as many pixels as are kept")
}
