//! Images to tokens and back: by the VAE or the VQGAN of the paper, on the devices, or by stand-ins for them, on the
//! host, fitted in seconds to the run's own images and saved with the run.
//!
//! The stand-ins cut an image into square patches of `patch x patch` pixels, `D = patch * patch * 3` values each (row,
//! column, color). A patch is a token; tokens stand in raster order: `N = (height / patch) * (width / patch)`.

mod eigen;
mod network;
mod open;
mod patches;
mod pca;
mod programs;
mod reconstruct;
mod round_trip;
mod saved;
mod sizes;
mod tokens;
mod vq;
mod whole;

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result, bail};
use tpu::array::Sharded;

pub use network::{Network, stored};
pub use open::{Devices, codec_path, create, fit, load, of_previews, reopen};
pub use pca::{FitOptions, PatchPca};
pub use programs::{Functions, functions, programs};
pub use reconstruct::{Latents, Reconstruction, Reconstructor};
pub use round_trip::RoundTrip;
pub use sizes::open_weights;
pub use tokens::{Images, Pixels, Tokens};
pub use vq::PatchVq;

use crate::formats::image::Image;
use crate::util::parallel::parallel;

/// What makes tokens of images, and images of tokens. Both are pure: the same file gives the same tokens.
pub trait ImageTokenizer: Send + Sync + fmt::Debug {
    /// Height and width of the pixels of a token.
    fn patch(&self) -> usize;

    /// Tokens of an image of this size.
    ///
    /// # Errors
    /// If a side is 0 or no multiple of the patch.
    fn tokens(&self, height: usize, width: usize) -> Result<usize> {
        patches::grid(self.patch(), height, width).map(|(rows, columns)| rows * columns)
    }

    /// The tokens of images, in their order: in batches on devices, else on all cores.
    ///
    /// # Errors
    /// As [`tokens`](Self::tokens), and if the devices fail.
    fn encode(&self, images: &[&Image]) -> Result<Vec<Tokens>>;

    /// The tokens of an image.
    ///
    /// # Errors
    /// As [`encode`](Self::encode).
    fn encode_one(&self, image: &Image) -> Result<Tokens> {
        self.encode(&[image])?.pop().context("an image without tokens")
    }

    /// The images of tokens, all of this size: in batches on devices, else on all cores.
    ///
    /// # Errors
    /// If the tokens are of the other kind, their number does not fit the size, the size is no multiple of the
    /// patch, or a discrete token has no entry; also if the devices fail.
    fn decode(&self, tokens: &[&Tokens], height: usize, width: usize) -> Result<Vec<Image>>;

    /// The image of tokens.
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    fn decode_one(&self, tokens: &Tokens, height: usize, width: usize) -> Result<Image> {
        self.decode(&[tokens], height, width)?.pop().context("tokens without an image")
    }

    /// What of the images of a training batch goes to the devices: their tokens, made on this thread, or what
    /// [`stage`](Self::stage) makes tokens of there. Uses no device.
    ///
    /// # Errors
    /// If there is none, sizes differ, or a side is no multiple of the patch.
    fn prepare(&self, images: &[&Image]) -> Result<Images>;

    /// The smallest and largest value of each channel over the tokens that it was fitted to, `[channels]` each, if it was
    /// and they are continuous.
    fn range(&self) -> Option<(&[f32], &[f32])> {
        None
    }

    /// Whether it runs on the devices, where all processes of a run must do the same, in the same order.
    fn is_on_devices(&self) -> bool {
        false
    }

    /// Reads its weights to the devices, if it runs there and they are not there yet.
    ///
    /// # Errors
    /// When they cannot be read, by this process or by another, or the devices refuse.
    fn load(&self) -> Result<()> {
        Ok(())
    }

    /// Tokens `[batch, tokens, channels]`, or `i32[batch, tokens]`, of the pixels of a batch, of which those numbered
    /// `rows` are at hand, ascending. They stay on the devices. Returns once the program is dispatched.
    ///
    /// # Errors
    /// When it does not run on devices, the batch cannot be split over the mesh, or the devices refuse.
    fn stage(&self, _pixels: Pixels, _rows: &[usize], _batch: usize) -> Result<Sharded> {
        bail!("the batch holds pixels, and no codec is on the devices")
    }

    /// [`decode`](Self::decode) on devices, where each process takes the images that it answers for, with their numbers:
    /// over all processes, every image comes once.
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    fn decode_own(&self, tokens: &[&Tokens], height: usize, width: usize) -> Result<Vec<(usize, Image)>> {
        Ok(self.decode(tokens, height, width)?.into_iter().enumerate().collect())
    }

    /// Saves it as safetensors, whole or not at all; the format is in the file's metadata. Of a network only a record is
    /// kept, of which weights it has.
    ///
    /// # Errors
    /// If the file cannot be written.
    fn save(&self, path: &Path) -> Result<()>;

    /// One line for logs.
    fn summary(&self) -> String;
}

/// The height and width that all images have; `None` of none.
fn one_size(images: &[&Image]) -> Result<Option<[usize; 2]>> {
    let mut sizes = images.iter().map(|image| [image.height(), image.width()]);
    let Some(size) = sizes.next() else { return Ok(None) };
    if let Some(other) = sizes.find(|other| *other != size) {
        bail!("images of {size:?} and {other:?} pixels do not go through a codec at once");
    }
    Ok(Some(size))
}

/// The tokens of images by `one`, which works on the host.
fn encode_on_cores(images: &[&Image], one: impl Fn(&Image) -> Result<Tokens> + Sync) -> Result<Vec<Tokens>> {
    parallel(images.len(), |i| one(images[i])).into_iter().collect()
}

/// The tokens of a training batch by `one`, which works on the host.
fn prepare_here(images: &[&Image], one: impl Fn(&Image) -> Result<Tokens>) -> Result<Images> {
    let mut all = images.iter().map(|image| one(image));
    let mut tokens = all.next().context("a batch of 0 images")??;
    all.try_for_each(|more| tokens.append(more?))?;
    Ok(Images::Tokens(tokens))
}

/// The images of tokens by `one`, which works on the host and gives `None` for tokens of the other kind.
fn decode_on_cores(
    tokens: &[&Tokens],
    one: impl Fn(&Tokens) -> Option<Result<Image>> + Sync,
    summary: &str,
) -> Result<Vec<Image>> {
    let decode = |i: usize| {
        let other = || bail!("{} tokens are not what this codec makes: {summary}", tokens[i].as_str());
        one(tokens[i]).unwrap_or_else(other)
    };
    parallel(tokens.len(), decode).into_iter().collect()
}

#[cfg(test)]
mod tests;
