//! Images to continuous tokens and back by a fixed linear map of patches: the stand-in for the VAE.
//!
//! Pixels are scaled to [-1, 1]. Principal components of the patches, the first `channels` of them, each divided
//! by its scale, make a token.

use std::path::Path;

use anyhow::{Result, ensure};
use graphs::types::{DType, Type};

use super::eigen::{Components, components};
use super::patches::{self, Patches, scaled};
use super::saved::{Saved, check_patch, fitted, metadata};
use super::{ImageTokenizer, Images, Tokens, decode_on_cores, encode_on_cores, prepare_here};
use crate::formats::image::{Image, psnr_of};
use crate::formats::safetensors::{NamedTensor, write_file};
use crate::util::parallel::parallel;

/// The version in the file's metadata.
pub(super) const FORMAT: &str = "patch_pca 1";
/// The smallest scale of a channel, in units of [-1, 1]: half a grey level. Below it there is only rounding,
/// which must not be blown up to unit variance.
const SCALE_FLOOR: f64 = 1.0 / 255.0;

/// What codec to fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FitOptions {
    /// Height and width of a patch, in pixels; images must be multiples of it.
    pub patch: usize,
    /// Channels of a token, at most `patch * patch * 3`.
    pub channels: usize,
    /// How far channels are evened out: 1 gives each unit variance, 0 keeps their ratios; the mean of the
    /// variances is 1 either way.
    pub whiten: f64,
}

/// The codec.
#[derive(Clone, Debug, PartialEq)]
pub struct PatchPca {
    patch: usize,
    channels: usize,
    /// `[D]`.
    mean: Vec<f32>,
    /// `[D, C]`: token = (patch - mean) @ encode.
    encode: Vec<f32>,
    /// `[C, D]`: patch = mean + token @ decode.
    decode: Vec<f32>,
    /// `[C]`: the smallest and largest value of the fitted tokens.
    low: Vec<f32>,
    high: Vec<f32>,
    psnr: f64,
}

impl PatchPca {
    /// Fits the codec to images of any sizes that are multiples of the patch. Same images in the same
    /// order, same codec.
    ///
    /// # Errors
    /// If there is no image, an image's size is no multiple of the patch, or the options are out of range.
    pub fn fit(images: &[Image], options: &FitOptions) -> Result<Self> {
        let FitOptions { patch, channels, whiten } = *options;
        check_sizes(patch, channels)?;
        ensure!((0.0..=1.0).contains(&whiten), "the codec's whitening must be from 0 to 1, not {whiten}");
        let patches = Patches::new(images, patch)?;
        let Components { mean, variances, vectors } = components(&patches, channels)?;
        let deviations: Vec<f64> = variances.iter().map(|v| v.max(0.0).sqrt().max(SCALE_FLOOR)).collect();
        // The spread that whitening leaves, brought to a mean variance of 1.
        let left: f64 = deviations.iter().map(|d| d.powf(2.0 * (1.0 - whiten))).sum();
        let unit = (left / channels as f64).sqrt();
        let scales: Vec<f64> = deviations.iter().map(|d| d.powf(whiten) * unit).collect();
        let per_value = vectors.columns().into_iter();
        let encode = per_value
            .flat_map(|column| column.iter().zip(&scales).map(|(v, s)| (v / s) as f32).collect::<Vec<_>>());
        let decode = vectors.rows().into_iter().zip(&scales);
        let mut codec = Self {
            patch,
            channels,
            mean: mean.iter().map(|&value| value as f32).collect(),
            encode: encode.collect(),
            decode: decode
                .flat_map(|(row, scale)| row.iter().map(|v| (v * scale) as f32).collect::<Vec<_>>())
                .collect(),
            low: vec![f32::INFINITY; channels],
            high: vec![f32::NEG_INFINITY; channels],
            psnr: f64::INFINITY,
        };
        codec.measure(&patches);
        Ok(codec)
    }

    /// Takes range and PSNR of the patches that the codec was fitted to.
    fn measure(&mut self, patches: &Patches) {
        const CHUNK: usize = 512;
        let parts = parallel(patches.len().div_ceil(CHUNK), |n| {
            let (mut low, mut high) = (self.low.clone(), self.high.clone());
            let (mut squares, mut pixels) = (0.0, 0.0);
            let mut token = vec![0.0; self.channels];
            let mut back = vec![0; self.mean.len()];
            for (patch, times) in patches.range(n * CHUNK, (n + 1) * CHUNK) {
                self.encode_patch(patch, &mut token);
                self.decode_patch(&token, &mut back);
                low.iter_mut().zip(&token).for_each(|(low, value)| *low = low.min(*value));
                high.iter_mut().zip(&token).for_each(|(high, value)| *high = high.max(*value));
                let apart = patch.iter().zip(&back).map(|(&a, &b)| (f64::from(a) - f64::from(b)).powi(2));
                squares += times * apart.sum::<f64>();
                pixels += times * patch.len() as f64;
            }
            (low, high, squares, pixels)
        });
        let (mut squares, mut pixels) = (0.0, 0.0);
        for part in parts {
            self.low.iter_mut().zip(part.0).for_each(|(low, value)| *low = low.min(value));
            self.high.iter_mut().zip(part.1).for_each(|(high, value)| *high = high.max(value));
            squares += part.2;
            pixels += part.3;
        }
        self.psnr = psnr_of(squares / pixels);
    }

    /// The linear maps: `[D, C]` and `[D]`, which is taken from a patch before, to tokens; `[C, D]` back, before that is added.
    pub fn maps(&self) -> [&[f32]; 3] {
        [&self.encode, &self.mean, &self.decode]
    }

    /// Channels of a token.
    pub fn channels(&self) -> usize {
        self.channels
    }

    /// The PSNR in dB of the fitted images after encoding and decoding (of their mean squared error).
    pub fn psnr(&self) -> f64 {
        self.psnr
    }

    /// The tokens of an image, `[tokens, channels]`.
    ///
    /// # Errors
    /// If the image's size is no multiple of the patch.
    pub fn project(&self, image: &Image) -> Result<Vec<f32>> {
        let mut tokens = Vec::new();
        patches::each(image, self.patch, |pixels| {
            let start = tokens.len();
            tokens.resize(start + self.channels, 0.0);
            self.encode_patch(pixels, &mut tokens[start..]);
        })?;
        Ok(tokens)
    }

    fn encode_patch(&self, pixels: &[u8], token: &mut [f32]) {
        token.fill(0.0);
        let weights = self.encode.chunks_exact(token.len());
        for ((&pixel, mean), weights) in pixels.iter().zip(&self.mean).zip(weights) {
            let pixel = scaled(pixel) - mean;
            for (value, weight) in token.iter_mut().zip(weights) {
                *value += pixel * weight;
            }
        }
    }

    /// The image of `tokens`, `[tokens, channels]`, values clamped to what a pixel can hold (not a number: 0).
    ///
    /// # Errors
    /// If the size is no multiple of the patch, or the number of values does not fit it.
    pub fn reconstruct(&self, tokens: &[f32], height: usize, width: usize) -> Result<Image> {
        let (rows, columns) = patches::grid(self.patch, height, width)?;
        let (count, channels) = (rows * columns, self.channels);
        ensure!(
            tokens.len() == count * channels,
            "a {height} x {width} image has {count} tokens of {channels} channels, {} values; {} were given",
            count * channels,
            tokens.len()
        );
        patches::join(self.patch, height, width, |n, pixels| {
            self.decode_patch(&tokens[n * channels..(n + 1) * channels], pixels);
        })
    }

    fn decode_patch(&self, token: &[f32], pixels: &mut [u8]) {
        let mut values = self.mean.clone();
        for (&value, weights) in token.iter().zip(self.decode.chunks_exact(values.len())) {
            for (sum, weight) in values.iter_mut().zip(weights) {
                *sum += value * weight;
            }
        }
        for (pixel, value) in pixels.iter_mut().zip(values) {
            *pixel = ((value + 1.0) * 127.5).round() as u8;
        }
    }

    pub(super) fn from_file(file: &Saved) -> Result<Self> {
        let (patch, channels) = (file.number("patch")?, file.number("channels")?);
        check_sizes(patch, channels)?;
        let values = patch * patch * 3;
        Ok(Self {
            patch,
            channels,
            mean: file.floats("mean", &[values])?,
            encode: file.floats("encode", &[values, channels])?,
            decode: file.floats("decode", &[channels, values])?,
            low: file.floats("low", &[channels])?,
            high: file.floats("high", &[channels])?,
            psnr: file.psnr()?,
        })
    }
}

impl ImageTokenizer for PatchPca {
    fn patch(&self) -> usize {
        self.patch
    }

    fn encode(&self, images: &[&Image]) -> Result<Vec<Tokens>> {
        encode_on_cores(images, |image| Ok(Tokens::Continuous(self.project(image)?)))
    }

    fn prepare(&self, images: &[&Image]) -> Result<Images> {
        prepare_here(images, |image| Ok(Tokens::Continuous(self.project(image)?)))
    }

    fn decode(&self, tokens: &[&Tokens], height: usize, width: usize) -> Result<Vec<Image>> {
        let one = |tokens: &Tokens| match tokens {
            Tokens::Continuous(tokens) => Some(self.reconstruct(tokens, height, width)),
            _ => None,
        };
        decode_on_cores(tokens, one, &self.summary())
    }

    fn range(&self) -> Option<(&[f32], &[f32])> {
        Some((&self.low, &self.high))
    }

    fn save(&self, path: &Path) -> Result<()> {
        let (values, channels) = (self.mean.len(), self.channels);
        let tensor = |name: &str, dims: &[usize], data: &[f32]| {
            let bytes: Vec<u8> = data.iter().flat_map(|value| value.to_le_bytes()).collect();
            NamedTensor::new(name, Type::new(DType::F32, dims), bytes)
        };
        let tensors = vec![
            tensor("mean", &[values], &self.mean),
            tensor("encode", &[values, channels], &self.encode),
            tensor("decode", &[channels, values], &self.decode),
            tensor("low", &[channels], &self.low),
            tensor("high", &[channels], &self.high),
        ];
        write_file(
            path,
            &tensors,
            &metadata(FORMAT, [("patch", self.patch), ("channels", channels)], self.psnr),
        )
    }

    fn summary(&self) -> String {
        let Self { patch, channels, psnr, .. } = self;
        format!(
            "patch pca (a stand-in for the VAE): {patch} x {patch} pixels to {channels} channels, {}",
            fitted(*psnr)
        )
    }
}

fn check_sizes(patch: usize, channels: usize) -> Result<()> {
    check_patch(patch)?;
    let most = patch * patch * 3;
    ensure!(
        (1..=most).contains(&channels),
        "a patch of {patch} x {patch} pixels has {most} values: the codec's channels must be 1 to {most}, not \
         {channels}"
    );
    Ok(())
}

#[cfg(test)]
#[path = "pca_tests.rs"]
mod tests;
