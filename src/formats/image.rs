//! An image in memory.
use std::fmt;

/// An image in memory: 8-bit sRGB, rows from the top, `[height, width, 3]`, no padding.
#[derive(Clone, PartialEq, Eq)]
pub struct Image {
    pub(super) height: usize,
    pub(super) width: usize,
    pub(super) pixels: Vec<u8>,
}

impl Image {
    /// An image of `pixels`, `[height, width, 3]`; `None` if their number is not `height * width * 3`, or 0.
    pub fn new(height: usize, width: usize, pixels: Vec<u8>) -> Option<Self> {
        let values = height.checked_mul(width)?.checked_mul(3)?;
        (values > 0 && pixels.len() == values).then_some(Self { height, width, pixels })
    }

    /// An image of one color. A height or width of 0 is taken as 1.
    pub fn filled(height: usize, width: usize, color: [u8; 3]) -> Self {
        let (height, width) = (height.max(1), width.max(1));
        Self { height, width, pixels: color.repeat(height * width) }
    }

    /// An image whose color at (row, column) is `color(row, column)`. A height or width of 0 is taken as 1.
    pub fn from_fn(height: usize, width: usize, mut color: impl FnMut(usize, usize) -> [u8; 3]) -> Self {
        let (height, width) = (height.max(1), width.max(1));
        let mut pixels = Vec::with_capacity(height * width * 3);
        for row in 0..height {
            for column in 0..width {
                pixels.extend_from_slice(&color(row, column));
            }
        }
        Self { height, width, pixels }
    }

    /// The colors, rows from the top.
    pub fn colors(&self) -> impl Iterator<Item = [u8; 3]> {
        self.pixels.as_chunks::<3>().0.iter().copied()
    }

    /// Number of rows.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Number of columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The values, `[height, width, 3]`.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// The values, to be changed in place.
    pub fn pixels_mut(&mut self) -> &mut [u8] {
        &mut self.pixels
    }

    /// The values, without the sizes.
    pub fn into_pixels(self) -> Vec<u8> {
        self.pixels
    }

    /// The color at a row and column.
    ///
    /// # Panics
    /// If the place is outside of the image.
    pub fn at(&self, row: usize, column: usize) -> [u8; 3] {
        let start = (row * self.width + column) * 3;
        [self.pixels[start], self.pixels[start + 1], self.pixels[start + 2]]
    }

    /// Sets the color at a row and column; a place outside of the image is left out.
    pub fn set(&mut self, row: usize, column: usize, color: [u8; 3]) {
        if row < self.height && column < self.width {
            let start = (row * self.width + column) * 3;
            self.pixels[start..start + 3].copy_from_slice(&color);
        }
    }

    /// Peak signal-to-noise ratio against another image of the same size, in dB (infinite if equal);
    /// `None` if the sizes differ.
    pub fn psnr(&self, other: &Self) -> Option<f64> {
        if (self.height, self.width) != (other.height, other.width) {
            return None;
        }
        let squares: f64 =
            self.pixels.iter().zip(&other.pixels).map(|(&a, &b)| (f64::from(a) - f64::from(b)).powi(2)).sum();
        Some(psnr_of(squares / self.pixels.len() as f64))
    }
}

impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Image({} x {})", self.height, self.width)
    }
}

/// The PSNR in dB of a mean squared error of 8-bit values.
pub(crate) fn psnr_of(mean_square: f64) -> f64 {
    10.0 * (255.0 * 255.0 / mean_square).log10()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_image_needs_the_right_number_of_values() {
        assert!(Image::new(2, 3, vec![0; 18]).is_some());
        assert!(Image::new(2, 3, vec![0; 17]).is_none());
        assert!(Image::new(0, 3, vec![]).is_none());
        assert!(Image::new(usize::MAX, 2, vec![]).is_none());
    }

    #[test]
    fn psnr_counts_decibels_of_the_mean_square() {
        let (black, grey) = (Image::filled(4, 4, [0; 3]), Image::filled(4, 4, [255, 0, 0]));
        assert_eq!(black.psnr(&black), Some(f64::INFINITY));
        // A third of the values is off by the full range.
        assert!((black.psnr(&grey).unwrap() - 10.0 * 3f64.log10()).abs() < 1e-12);
        assert_eq!(black.psnr(&Image::filled(4, 5, [0; 3])), None);
    }
}
