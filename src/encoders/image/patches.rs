//! Images cut into patches, and the different patches of many images.

use anyhow::{Result, bail};
use indexmap::IndexMap;

use crate::formats::image::Image;

/// Rows and columns of patches of an image.
pub fn grid(patch: usize, height: usize, width: usize) -> Result<(usize, usize)> {
    if height == 0 || width == 0 || !height.is_multiple_of(patch) || !width.is_multiple_of(patch) {
        bail!(uneven(patch, height, width));
    }
    Ok((height / patch, width / patch))
}

/// What is wrong with a size that [`grid`] has no answer for.
pub fn uneven(patch: usize, height: usize, width: usize) -> String {
    format!("a {height} x {width} image does not divide into patches of {patch} x {patch} pixels")
}

/// Calls `f` with each patch of an image, `[patch, patch, 3]`, in raster order.
pub fn each(image: &Image, patch: usize, mut f: impl FnMut(&[u8])) -> Result<()> {
    let (rows, columns) = grid(patch, image.height(), image.width())?;
    let mut pixels = Vec::with_capacity(patch * patch * 3);
    for number in 0..rows * columns {
        let (top, left) = (number / columns * patch, number % columns * patch);
        pixels.clear();
        for line in top..top + patch {
            let start = (line * image.width() + left) * 3;
            pixels.extend_from_slice(&image.pixels()[start..start + patch * 3]);
        }
        f(&pixels);
    }
    Ok(())
}

/// The image of which patch `n` is what `paint(n, into)` makes of `into`, `[patch, patch, 3]`.
pub fn join(
    patch: usize,
    height: usize,
    width: usize,
    mut paint: impl FnMut(usize, &mut [u8]),
) -> Result<Image> {
    let (rows, columns) = grid(patch, height, width)?;
    let mut image = Image::filled(height, width, [0; 3]);
    let mut pixels = vec![0; patch * patch * 3];
    for number in 0..rows * columns {
        paint(number, &mut pixels);
        let (top, left) = (number / columns * patch, number % columns * patch);
        for (row, values) in pixels.chunks_exact(patch * 3).enumerate() {
            let start = ((top + row) * width + left) * 3;
            image.pixels_mut()[start..start + values.len()].copy_from_slice(values);
        }
    }
    Ok(image)
}

/// The different patches of some images and how often each comes up: a plain ground is looked at once.
pub struct Patches {
    values: usize,
    counts: IndexMap<Vec<u8>, u32>,
}

impl Patches {
    /// The patches of images, in the order in which they first come up.
    ///
    /// # Errors
    /// If there is no image, or an image's size is no multiple of the patch.
    pub fn new(images: &[Image], patch: usize) -> Result<Self> {
        if images.is_empty() {
            bail!("no image to fit the codec to");
        }
        let mut counts = IndexMap::new();
        for image in images {
            each(image, patch, |pixels| match counts.get_mut(pixels) {
                Some(count) => *count += 1,
                None => drop(counts.insert(pixels.to_vec(), 1)),
            })?;
        }
        Ok(Self { values: patch * patch * 3, counts })
    }

    /// Keeps the `most` that come up most often; of equals, those that came up first.
    pub fn keep(&mut self, most: usize) {
        self.counts.sort_by(|_, a, _, b| b.cmp(a));
        self.counts.truncate(most);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.counts.len()
    }

    /// Values of a patch, D.
    pub fn values(&self) -> usize {
        self.values
    }

    /// The pixels `[D]` of the patches from `start` to before `end`, and how often each comes up.
    pub fn range(&self, start: usize, end: usize) -> impl Iterator<Item = (&[u8], f64)> {
        let end = end.min(self.len());
        (start..end).filter_map(|i| self.counts.get_index(i)).map(|(p, n)| (p.as_slice(), f64::from(*n)))
    }
}

/// A pixel's value in [-1, 1].
pub fn scaled(pixel: u8) -> f32 {
    f32::from(pixel) / 127.5 - 1.0
}
