//! Pictures to continuous tokens and back by a fixed linear map of patches: a stand-in for the VAE that is
//! fitted in seconds to the run's own pictures and saved with the run.
//!
//! Pixels are scaled to [-1, 1]; a patch of `patch x patch` pixels is a vector of `D = patch * patch * 3`
//! values (row, column, colour). Principal components of the patches, the first `channels` of them, each
//! divided by its scale, make a token. Patches stand in raster order: `N = (height / patch) * (width / patch)`.

use std::collections::HashMap;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use nalgebra::{DMatrix, SymmetricEigen};
use ndarray::{Array1, Array2, Axis, linalg::general_mat_mul};
use safetensors::tensor::{Dtype, SafeTensors, TensorView};

use crate::data::order::Order;
use crate::data::{Dataset, Picture, psnr_of};
use crate::exit::{Code, Failure};
use crate::storage;

/// The version in the file's metadata.
const FORMAT: &str = "patch_pca 1";
/// The largest patch, in pixels: 768 values, whose eigenvectors take seconds.
const PATCH_LIMIT: usize = 16;
/// The smallest scale of a channel, in units of [-1, 1]: half a grey level. Below it there is only rounding,
/// which must not be blown up to unit variance.
const SCALE_FLOOR: f64 = 1.0 / 255.0;
/// Pictures that a fit reads at most, and the most bytes that they may take.
const FIT_PICTURES: u64 = 4096;
const FIT_BYTES: u64 = 256 << 20;

/// The tokens of a picture, in raster order.
#[derive(Clone, Debug, PartialEq)]
pub enum Tokens {
    /// `[tokens, channels]`.
    Continuous(Vec<f32>),
    /// `[tokens]`, ids of a vocabulary.
    Discrete(Vec<i32>),
}

/// The codec of a run.
#[derive(Clone, Debug, PartialEq)]
pub enum Codec {
    /// Continuous tokens.
    Pca(PatchPca),
}

impl Codec {
    /// Loads a codec.
    ///
    /// # Errors
    /// As [`PatchPca::load`].
    pub fn load(path: &Path) -> Result<Self> {
        PatchPca::load(path).map(Codec::Pca)
    }

    /// Height and width of a patch, in pixels.
    pub fn patch(&self) -> usize {
        let Codec::Pca(pca) = self;
        pca.patch()
    }

    /// The smallest and largest value of each channel over the fitted tokens, if tokens are continuous.
    pub fn range(&self) -> Option<(&[f32], &[f32])> {
        let Codec::Pca(pca) = self;
        Some((pca.low(), pca.high()))
    }

    /// The tokens of a picture.
    ///
    /// # Errors
    /// If the picture's size is no multiple of the patch.
    pub fn encode(&self, picture: &Picture) -> Result<Tokens> {
        let Codec::Pca(pca) = self;
        pca.encode(picture).map(Tokens::Continuous)
    }

    /// The picture of `tokens`.
    ///
    /// # Errors
    /// If tokens are of another kind, or their number does not fit the size.
    pub fn decode(&self, tokens: &Tokens, height: usize, width: usize) -> Result<Picture> {
        match (self, tokens) {
            (Codec::Pca(pca), Tokens::Continuous(tokens)) => pca.decode(tokens, height, width),
            (Codec::Pca(_), Tokens::Discrete(_)) => bail!("the codec decodes continuous tokens, not ids"),
        }
    }
}

/// What codec to fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FitOptions {
    /// Height and width of a patch, in pixels; pictures must be multiples of it.
    pub patch: usize,
    /// Channels of a token, at most `patch * patch * 3`.
    pub channels: usize,
    /// How far channels are evened out: 1 gives each unit variance, 0 keeps their ratios; the mean of the
    /// variances is 1 either way.
    pub whiten: f64,
}

/// The codec. Encoding and decoding are pure; the same codec file gives the same tokens.
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
    /// Fits the codec to pictures of any sizes that are multiples of the patch. Same pictures in the same
    /// order, same codec.
    ///
    /// # Errors
    /// If there is no picture, a picture's size is no multiple of the patch, or the options are out of range.
    pub fn fit(pictures: &[Picture], options: &FitOptions) -> Result<Self> {
        let FitOptions { patch, channels, whiten } = *options;
        check_sizes(patch, channels)?;
        ensure!((0.0..=1.0).contains(&whiten), "the codec's whitening must be from 0 to 1, not {whiten}");
        ensure!(!pictures.is_empty(), "no picture to fit the codec to");
        let values = patch * patch * 3;
        let (mean, covariance) = moments(pictures, patch)?;
        let eigen = SymmetricEigen::try_new(covariance, f64::EPSILON, 0)
            .context("the patches' covariance has no eigenvectors: is a value not finite?")?;
        let mut ranked: Vec<usize> = (0..values).collect();
        ranked.sort_by(|&a, &b| eigen.eigenvalues[b].total_cmp(&eigen.eigenvalues[a]));
        ranked.truncate(channels);
        let deviations: Vec<f64> =
            ranked.iter().map(|&i| eigen.eigenvalues[i].max(0.0).sqrt().max(SCALE_FLOOR)).collect();
        // The spread that whitening leaves, brought to a mean variance of 1.
        let left: f64 = deviations.iter().map(|d| d.powf(2.0 * (1.0 - whiten))).sum();
        let unit = (left / channels as f64).sqrt();
        let mut codec = Self {
            patch,
            channels,
            mean: mean.iter().map(|&value| value as f32).collect(),
            encode: vec![0.0; values * channels],
            decode: vec![0.0; values * channels],
            low: vec![f32::INFINITY; channels],
            high: vec![f32::NEG_INFINITY; channels],
            psnr: f64::INFINITY,
        };
        for (channel, (&column, deviation)) in ranked.iter().zip(&deviations).enumerate() {
            let vector = eigen.eigenvectors.column(column);
            let scale = deviation.powf(whiten) * unit;
            // An eigenvector's sign is free: its largest coordinate is made positive, the first of equals.
            let largest =
                vector.iter().fold(0f64, |best, &v| if v.abs() > best.abs() + 1e-9 { v } else { best });
            let sign = if largest < 0.0 { -1.0 } else { 1.0 };
            for (value, &coordinate) in vector.iter().enumerate() {
                codec.encode[value * channels + channel] = (sign * coordinate / scale) as f32;
                codec.decode[channel * values + value] = (sign * coordinate * scale) as f32;
            }
        }
        let mut squares = 0.0;
        let mut pixels = 0usize;
        for picture in pictures {
            let tokens = codec.encode(picture)?;
            for (i, &value) in tokens.iter().enumerate() {
                let channel = i % channels;
                codec.low[channel] = codec.low[channel].min(value);
                codec.high[channel] = codec.high[channel].max(value);
            }
            let back = codec.decode(&tokens, picture.height(), picture.width())?;
            let pairs = picture.pixels().iter().zip(back.pixels());
            squares += pairs.map(|(&a, &b)| (f64::from(a) - f64::from(b)).powi(2)).sum::<f64>();
            pixels += picture.pixels().len();
        }
        codec.psnr = psnr_of(squares / pixels as f64);
        Ok(codec)
    }

    /// Fits the codec to a sample of a dataset, chosen by `seed`: at most 4,096 pictures and 256 MiB, read on
    /// all cores. Bad samples are left out.
    ///
    /// # Errors
    /// As [`fit`](Self::fit); also if no sample of those tried can be read.
    pub fn fit_dataset(dataset: &dyn Dataset, seed: u64, options: &FitOptions) -> Result<Self> {
        let order = Order::new(seed, dataset.len(), 1)?;
        let (tried, mut last) = (dataset.len().min(FIT_PICTURES), None);
        let first = (0..tried).find_map(|i| dataset.get(order.sample(0, i)).map_err(|e| last = Some(e)).ok());
        let first = first.with_context(|| {
            let last = last.map_or(String::new(), |bad| format!("; the last was {bad}"));
            Failure::new(Code::Data, format!("none of {tried} samples can be used{last}"))
        })?;
        let fitting = (FIT_BYTES / first.picture.pixels().len() as u64).max(1);
        let count = dataset.len().min(FIT_PICTURES).min(fitting);
        let threads = thread::available_parallelism().map_or(1, usize::from) as u64;
        let share = count.div_ceil(threads).max(1);
        let read = |from: u64| {
            let numbers = from..(from + share).min(count);
            numbers
                .filter_map(|i| dataset.get(order.sample(0, i)).ok())
                .map(|example| example.picture)
                .collect()
        };
        let pictures: Vec<Picture> = thread::scope(|scope| {
            let workers: Vec<_> = (0..count)
                .step_by(share as usize)
                .map(|from| scope.spawn(move || -> Vec<Picture> { read(from) }))
                .collect();
            workers
                .into_iter()
                .flat_map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
                .collect()
        });
        Self::fit(&pictures, options)
    }

    /// Height and width of a patch, in pixels.
    pub fn patch(&self) -> usize {
        self.patch
    }

    /// Channels of a token.
    pub fn channels(&self) -> usize {
        self.channels
    }

    /// The smallest value of each channel over the fitted tokens, `[channels]`.
    pub fn low(&self) -> &[f32] {
        &self.low
    }

    /// The largest value of each channel over the fitted tokens, `[channels]`.
    pub fn high(&self) -> &[f32] {
        &self.high
    }

    /// The PSNR in dB of the fitted pictures after encoding and decoding (of their mean squared error).
    pub fn psnr(&self) -> f64 {
        self.psnr
    }

    /// Tokens of a picture of this size.
    ///
    /// # Errors
    /// If a side is 0 or no multiple of the patch.
    pub fn tokens(&self, height: usize, width: usize) -> Result<usize> {
        grid(self.patch, height, width).map(|(rows, columns)| rows * columns)
    }

    /// The tokens of a picture, `[tokens, channels]`.
    ///
    /// # Errors
    /// If the picture's size is no multiple of the patch.
    pub fn encode(&self, picture: &Picture) -> Result<Vec<f32>> {
        let (rows, columns) = grid(self.patch, picture.height(), picture.width())?;
        let mut tokens = vec![0.0; rows * columns * self.channels];
        let mut pixels = Vec::with_capacity(self.mean.len());
        for (number, token) in tokens.chunks_exact_mut(self.channels).enumerate() {
            pixels.clear();
            gather(picture, self.patch, number / columns, number % columns, &mut pixels);
            for ((&pixel, mean), weights) in
                pixels.iter().zip(&self.mean).zip(self.encode.chunks_exact(token.len()))
            {
                let pixel = scaled(pixel) - mean;
                for (value, weight) in token.iter_mut().zip(weights) {
                    *value += pixel * weight;
                }
            }
        }
        Ok(tokens)
    }

    /// The picture of `tokens`, `[tokens, channels]`, values clamped to what a pixel can hold (not a number: 0).
    ///
    /// # Errors
    /// If the size is no multiple of the patch, or the number of values does not fit it.
    pub fn decode(&self, tokens: &[f32], height: usize, width: usize) -> Result<Picture> {
        let (rows, columns) = grid(self.patch, height, width)?;
        let expected = rows * columns * self.channels;
        ensure!(
            tokens.len() == expected,
            "a {height} x {width} picture has {} tokens of {} channels, {expected} values; {} were given",
            rows * columns,
            self.channels,
            tokens.len()
        );
        let mut picture = Picture::filled(height, width, [0; 3]);
        let mut pixels = Vec::with_capacity(self.mean.len());
        for (number, token) in tokens.chunks_exact(self.channels).enumerate() {
            pixels.clone_from(&self.mean);
            for (&value, weights) in token.iter().zip(self.decode.chunks_exact(pixels.len())) {
                for (pixel, weight) in pixels.iter_mut().zip(weights) {
                    *pixel += value * weight;
                }
            }
            let (top, left) = (number / columns * self.patch, number % columns * self.patch);
            for (row, values) in pixels.chunks_exact(self.patch * 3).enumerate() {
                let start = ((top + row) * width + left) * 3;
                for (byte, value) in picture.pixels_mut()[start..].iter_mut().zip(values) {
                    *byte = ((value + 1.0) * 127.5).round() as u8;
                }
            }
        }
        Ok(picture)
    }

    /// Saves the codec as safetensors, whole or not at all.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<()> {
        let values = self.mean.len();
        let parts = self.parts(values).map(|(name, shape, data)| {
            let bytes: Vec<u8> = data.iter().flat_map(|value| value.to_le_bytes()).collect();
            (name, shape, bytes)
        });
        let views: Vec<(&str, TensorView)> = parts
            .iter()
            .map(|(name, shape, bytes)| Ok((*name, TensorView::new(Dtype::F32, shape.clone(), bytes)?)))
            .collect::<Result<_>>()?;
        let metadata = HashMap::from([
            ("format".to_owned(), FORMAT.to_owned()),
            ("patch".to_owned(), self.patch.to_string()),
            ("channels".to_owned(), self.channels.to_string()),
            ("psnr".to_owned(), self.psnr.to_string()),
        ]);
        let bytes = safetensors::serialize(views, Some(metadata))
            .with_context(|| format!("cannot lay out {}", path.display()))?;
        storage::write_bytes(path, &bytes)
    }

    fn parts(&self, values: usize) -> [(&'static str, Vec<usize>, &[f32]); 5] {
        [
            ("decode", vec![self.channels, values], &self.decode),
            ("encode", vec![values, self.channels], &self.encode),
            ("high", vec![self.channels], &self.high),
            ("low", vec![self.channels], &self.low),
            ("mean", vec![values], &self.mean),
        ]
    }

    /// Loads a codec that [`save`](Self::save) wrote.
    ///
    /// # Errors
    /// If the file cannot be read, is no such file, or holds a value that is not finite.
    pub fn load(path: &Path) -> Result<Self> {
        let read = || -> Result<Self> {
            let bytes = std::fs::read(path)?;
            let (_, header) = SafeTensors::read_metadata(&bytes)?;
            let metadata = header.metadata().clone().unwrap_or_default();
            let text = |key: &str| metadata.get(key).with_context(|| format!("no {key:?} in its metadata"));
            ensure!(text("format")? == FORMAT, "its format is {:?}, not {FORMAT:?}", text("format")?);
            let number = |key: &str| -> Result<usize> {
                text(key)?.parse().with_context(|| format!("its {key} {:?} is no number", metadata.get(key)))
            };
            let (patch, channels) = (number("patch")?, number("channels")?);
            check_sizes(patch, channels)?;
            let mut codec = Self {
                patch,
                channels,
                mean: Vec::new(),
                encode: Vec::new(),
                decode: Vec::new(),
                low: Vec::new(),
                high: Vec::new(),
                psnr: text("psnr")?.parse().context("its psnr is no number")?,
            };
            let tensors = SafeTensors::deserialize(&bytes)?;
            let mut loaded = HashMap::new();
            for (name, shape, _) in codec.parts(patch * patch * 3) {
                loaded.insert(name, values_of(&tensors, name, &shape)?);
            }
            let mut take = |name| loaded.remove(name).unwrap_or_default();
            codec.mean = take("mean");
            codec.encode = take("encode");
            codec.decode = take("decode");
            codec.low = take("low");
            codec.high = take("high");
            Ok(codec)
        };
        read().with_context(|| format!("cannot load the codec {}", path.display()))
    }

    /// One line for logs.
    pub fn describe(&self) -> String {
        let Self { patch, channels, psnr, .. } = self;
        format!(
            "patch pca (a stand-in for the VAE): {patch} x {patch} pixels to {channels} channels, {psnr:.1} dB"
        )
    }
}

fn check_sizes(patch: usize, channels: usize) -> Result<()> {
    ensure!(
        (1..=PATCH_LIMIT).contains(&patch),
        "the codec's patch must be 1 to {PATCH_LIMIT} pixels, not {patch}"
    );
    let most = patch * patch * 3;
    ensure!(
        (1..=most).contains(&channels),
        "a patch of {patch} x {patch} pixels has {most} values: the codec's channels must be 1 to {most}, not \
         {channels}"
    );
    Ok(())
}

fn grid(patch: usize, height: usize, width: usize) -> Result<(usize, usize)> {
    if height == 0 || width == 0 || !height.is_multiple_of(patch) || !width.is_multiple_of(patch) {
        bail!("a {height} x {width} picture does not divide into patches of {patch} x {patch} pixels");
    }
    Ok((height / patch, width / patch))
}

/// Appends the patch at a place of the grid, `[patch, patch, 3]`.
fn gather(picture: &Picture, patch: usize, row: usize, column: usize, into: &mut Vec<u8>) {
    for line in row * patch..(row + 1) * patch {
        let start = (line * picture.width() + column * patch) * 3;
        into.extend_from_slice(&picture.pixels()[start..start + patch * 3]);
    }
}

fn scaled(pixel: u8) -> f32 {
    f32::from(pixel) / 127.5 - 1.0
}

/// Mean `[D]` and covariance `[D, D]` of all patches, in f64.
fn moments(pictures: &[Picture], patch: usize) -> Result<(Vec<f64>, DMatrix<f64>)> {
    /// Patches a matrix product takes at once.
    const CHUNK: usize = 1024;
    let values = patch * patch * 3;
    let mut sum = Array1::<f64>::zeros(values);
    let mut squares = Array2::<f64>::zeros((values, values));
    let mut count = 0usize;
    let mut pixels = Vec::with_capacity(CHUNK * values);
    let mut flush = |pixels: &mut Vec<u8>| {
        let patches: Array1<f64> = pixels.iter().map(|&pixel| f64::from(scaled(pixel))).collect();
        let patches = patches.into_shape_with_order((pixels.len() / values, values))?;
        general_mat_mul(1.0, &patches.t(), &patches, 1.0, &mut squares);
        sum += &patches.sum_axis(Axis(0));
        count += patches.nrows();
        pixels.clear();
        anyhow::Ok(())
    };
    for picture in pictures {
        let (rows, columns) = grid(patch, picture.height(), picture.width())?;
        for number in 0..rows * columns {
            gather(picture, patch, number / columns, number % columns, &mut pixels);
            if pixels.len() == CHUNK * values {
                flush(&mut pixels)?;
            }
        }
    }
    flush(&mut pixels)?;
    let mean = (sum / count as f64).to_vec();
    let covariance =
        DMatrix::from_fn(values, values, |i, j| squares[(i, j)] / count as f64 - mean[i] * mean[j]);
    Ok((mean, covariance))
}

fn values_of(tensors: &SafeTensors, name: &str, shape: &[usize]) -> Result<Vec<f32>> {
    let tensor = tensors.tensor(name).with_context(|| format!("no tensor {name:?}"))?;
    ensure!(
        tensor.dtype() == Dtype::F32 && tensor.shape() == shape,
        "tensor {name:?} is {:?} {:?}, not F32 {shape:?}",
        tensor.dtype(),
        tensor.shape()
    );
    let bytes = tensor.data().chunks_exact(4);
    let values: Vec<f32> = bytes.map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
    ensure!(values.iter().all(|value| value.is_finite()), "tensor {name:?} holds a value that is not finite");
    Ok(values)
}

#[cfg(test)]
#[path = "codec_tests.rs"]
mod tests;
