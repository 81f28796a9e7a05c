//! Images to discrete tokens and back by a codebook of patches: the stand-in for the VQGAN.
//!
//! The codebook is found by k-means over the different patches of the fitted images, in the space of their first
//! principal components. A token is the number of the entry nearest by squared error, the lowest of equals, in whole
//! numbers: the same on every machine. Entries are numbered by how often they are chosen, the most frequent first.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use graphs::types::{DType, Type};
use ndarray::{Array1, Array2, Axis, s};

use super::eigen::{Components, components};
use super::patches::{self, Patches, scaled};
use super::saved::{Saved, check_patch, fitted, metadata};
use super::{ImageTokenizer, Images, Tokens, decode_on_cores, encode_on_cores, prepare_here};
use crate::config::VOCABULARY_LIMIT;
use crate::formats::image::{Image, psnr_of};
use crate::formats::safetensors::{NamedTensor, write_file};
use crate::util::parallel::parallel;
use crate::util::rng::SplitMix;

/// The version in the file's metadata.
pub(super) const FORMAT: &str = "patch_vq 1";
/// Different patches that a fit looks at, at most.
const FIT_PATCHES: usize = 1 << 15;
/// Principal components that k-means looks at.
const COMPONENTS: usize = 48;
/// Rounds of k-means, unless nothing moves any more.
const ROUNDS: usize = 12;
/// Patches that are looked at together.
const CHUNK: usize = 512;

/// The codec.
#[derive(Clone, Debug, PartialEq)]
pub struct PatchVq {
    patch: usize,
    /// `[vocabulary, D]`.
    entries: Vec<u8>,
    psnr: f64,
    search: Search,
}

/// The entries with their values in another order: those that differ most between entries come first, so that a
/// sum of squares tells early that an entry is too far.
#[derive(Clone, Debug, PartialEq)]
struct Search {
    /// `[D]`: which value stands where.
    order: Vec<usize>,
    /// `[vocabulary, D]`.
    entries: Vec<u8>,
}

impl PatchVq {
    /// Fits a codebook of `vocabulary` entries to images of any sizes that are multiples of the patch. Same
    /// images in the same order, same codec. Where there are fewer different patches than entries, the entries
    /// left over repeat the first and are never chosen.
    ///
    /// # Errors
    /// If there is no image, an image's size is no multiple of the patch, or a size is out of range.
    pub fn fit(images: &[Image], patch: usize, vocabulary: usize) -> Result<Self> {
        check_sizes(patch, vocabulary)?;
        let mut patches = Patches::new(images, patch)?;
        patches.keep(FIT_PATCHES);
        let codebook = codebook(&patches, vocabulary)?;
        let mut codec = Self::new(patch, codebook, f64::INFINITY);
        // Numbers by frequency.
        let (chosen, _) = codec.measure(&patches);
        let values = patches.values();
        let mut ranked: Vec<usize> = (0..chosen.len()).collect();
        ranked.sort_by(|&a, &b| chosen[b].total_cmp(&chosen[a]));
        let mut entries: Vec<u8> = ranked
            .into_iter()
            .filter(|&id| chosen[id] > 0.0)
            .flat_map(|id| &codec.entries[id * values..(id + 1) * values])
            .copied()
            .collect();
        let first = entries[..values].to_vec();
        while entries.len() < vocabulary * values {
            entries.extend(&first);
        }
        codec = Self::new(patch, entries, f64::INFINITY);
        codec.psnr = codec.measure(&patches).1;
        Ok(codec)
    }

    fn new(patch: usize, entries: Vec<u8>, psnr: f64) -> Self {
        let values = patch * patch * 3;
        let count = (entries.len() / values) as i64;
        let spread = |value: usize| {
            let levels = || entries.iter().skip(value).step_by(values).map(|&level| i64::from(level));
            count * levels().map(|level| level * level).sum::<i64>() - levels().sum::<i64>().pow(2)
        };
        let mut order: Vec<usize> = (0..values).collect();
        order.sort_by_cached_key(|&value| std::cmp::Reverse(spread(value)));
        let sorted = entries.chunks_exact(values).flat_map(|entry| order.iter().map(|&value| entry[value]));
        let search = Search { entries: sorted.collect(), order };
        Self { patch, entries, psnr, search }
    }

    /// How often each entry is chosen for the patches, `[vocabulary]`, and the PSNR in dB.
    fn measure(&self, patches: &Patches) -> (Vec<f64>, f64) {
        let nearest = parallel(patches.len().div_ceil(CHUNK), |n| {
            let range = patches.range(n * CHUNK, (n + 1) * CHUNK);
            range.map(|(pixels, times)| (self.search.nearest(pixels), times)).collect::<Vec<_>>()
        });
        let mut chosen = vec![0.0; self.vocabulary()];
        let (mut squares, mut count) = (0.0, 0.0);
        for ((id, square), times) in nearest.into_iter().flatten() {
            chosen[id] += times;
            squares += times * f64::from(square);
            count += times;
        }
        (chosen, psnr_of(squares / (count * patches.values() as f64)))
    }

    /// Entries of the codebook, V.
    pub fn vocabulary(&self) -> usize {
        self.entries.len() / self.values()
    }

    /// The PSNR in dB of the fitted patches after encoding and decoding (of their mean squared error).
    pub fn psnr(&self) -> f64 {
        self.psnr
    }

    fn values(&self) -> usize {
        self.patch * self.patch * 3
    }

    /// The tokens of an image, `[tokens]`, each from 0 to before the vocabulary.
    ///
    /// # Errors
    /// If the image's size is no multiple of the patch.
    pub fn quantize(&self, image: &Image) -> Result<Vec<i32>> {
        let mut tokens = Vec::new();
        patches::each(image, self.patch, |pixels| tokens.push(self.search.nearest(pixels).0 as i32))?;
        Ok(tokens)
    }

    /// The image of `tokens`, `[tokens]`.
    ///
    /// # Errors
    /// If the size is no multiple of the patch, the number of tokens does not fit it, or a token has no entry.
    pub fn look_up(&self, tokens: &[i32], height: usize, width: usize) -> Result<Image> {
        let (rows, columns) = patches::grid(self.patch, height, width)?;
        let (count, vocabulary, values) = (rows * columns, self.vocabulary(), self.values());
        ensure!(
            tokens.len() == count,
            "a {height} x {width} image has {count} tokens; {} were given",
            tokens.len()
        );
        let known = |&token: &i32| usize::try_from(token).ok().filter(|id| *id < vocabulary);
        let entry = |(n, token): (usize, &i32)| {
            let unknown =
                || format!("token {n} of an image is {token}; the codebook has {vocabulary} entries");
            known(token).with_context(unknown)
        };
        let ids = tokens.iter().enumerate().map(entry).collect::<Result<Vec<usize>>>()?;
        patches::join(self.patch, height, width, |n, pixels| {
            pixels.copy_from_slice(&self.entries[ids[n] * values..(ids[n] + 1) * values]);
        })
    }

    pub(super) fn from_file(file: &Saved) -> Result<Self> {
        let (patch, vocabulary) = (file.number("patch")?, file.number("vocabulary")?);
        check_sizes(patch, vocabulary)?;
        let entries = file.bytes("entries", &entries_type(patch, vocabulary))?;
        Ok(Self::new(patch, entries, file.psnr()?))
    }
}

impl ImageTokenizer for PatchVq {
    fn patch(&self) -> usize {
        self.patch
    }

    fn encode(&self, images: &[&Image]) -> Result<Vec<Tokens>> {
        encode_on_cores(images, |image| Ok(Tokens::Discrete(self.quantize(image)?)))
    }

    fn prepare(&self, images: &[&Image]) -> Result<Images> {
        prepare_here(images, |image| Ok(Tokens::Discrete(self.quantize(image)?)))
    }

    fn decode(&self, tokens: &[&Tokens], height: usize, width: usize) -> Result<Vec<Image>> {
        let one = |tokens: &Tokens| match tokens {
            Tokens::Discrete(tokens) => Some(self.look_up(tokens, height, width)),
            _ => None,
        };
        decode_on_cores(tokens, one, &self.summary())
    }

    fn save(&self, path: &Path) -> Result<()> {
        let (patch, vocabulary) = (self.patch, self.vocabulary());
        let entries = NamedTensor::new("entries", entries_type(patch, vocabulary), self.entries.clone());
        write_file(
            path,
            &[entries],
            &metadata(FORMAT, [("patch", patch), ("vocabulary", vocabulary)], self.psnr),
        )
    }

    fn summary(&self) -> String {
        let (patch, vocabulary, psnr) = (self.patch, self.vocabulary(), &self.psnr);
        format!(
            "patch vq (a stand-in for the VQGAN): {patch} x {patch} pixels to one of {vocabulary}, {}",
            fitted(*psnr)
        )
    }
}

fn entries_type(patch: usize, vocabulary: usize) -> Type {
    Type::new(DType::U8, [vocabulary, patch, patch, 3])
}

fn check_sizes(patch: usize, vocabulary: usize) -> Result<()> {
    check_patch(patch)?;
    ensure!(
        (2..=VOCABULARY_LIMIT).contains(&vocabulary),
        "the codec's vocabulary must be 2 to {VOCABULARY_LIMIT} entries, not {vocabulary}"
    );
    Ok(())
}

impl Search {
    /// The entry nearest to some pixels, and its squared distance in grey levels.
    fn nearest(&self, pixels: &[u8]) -> (usize, u32) {
        /// Values between two looks at the sum.
        const PART: usize = 32;
        let squares = |a: &[u8], b: &[u8]| {
            let mut sum = 0;
            for (&a, &b) in a.iter().zip(b) {
                sum += u32::from(a.abs_diff(b)).pow(2);
            }
            sum
        };
        let mut sorted = vec![0; self.order.len()];
        for (to, &value) in sorted.iter_mut().zip(&self.order) {
            *to = pixels[value];
        }
        let (parts, rest) = sorted.as_chunks::<PART>();
        let mut best = (0, u32::MAX);
        for (id, entry) in self.entries.chunks_exact(sorted.len()).enumerate() {
            let (its_parts, its_rest) = entry.as_chunks::<PART>();
            let mut sum = squares(rest, its_rest);
            for (a, b) in parts.iter().zip(its_parts) {
                if sum >= best.1 {
                    break;
                }
                sum += squares(a, b);
            }
            if sum < best.1 {
                best = (id, sum);
            }
            // A plain ground, most of the time: no entry is nearer, and those after it only as near.
            if sum == 0 {
                break;
            }
        }
        best
    }
}

/// K-means over patches: at most `vocabulary` entries, `[entries, D]`.
///
/// A patch that comes up `n` times weighs `sqrt(n)`: were it `n`, a plain ground would take the entries that rare
/// patches need.
fn codebook(patches: &Patches, vocabulary: usize) -> Result<Vec<u8>> {
    let points = Points::new(patches)?;
    let seeds = points.seeds(vocabulary);
    let mut centers = points.values.select(Axis(0), &seeds);
    let mut nearest = points.nearest(&centers);
    for _ in 0..ROUNDS {
        centers = points.means(&nearest, centers.nrows());
        let moved = points.nearest(&centers);
        let settled = moved.iter().zip(&nearest).all(|(a, b)| a.0 == b.0);
        nearest = moved;
        if settled {
            break;
        }
    }
    let values = patches.values();
    let mut sums = vec![0.0; centers.nrows() * values];
    let mut weights = vec![0.0; centers.nrows()];
    for (((pixels, _), weight), (id, _)) in patches.range(0, patches.len()).zip(&points.weights).zip(&nearest)
    {
        let sum = &mut sums[id * values..(id + 1) * values];
        sum.iter_mut().zip(pixels).for_each(|(sum, &pixel)| *sum += weight * f64::from(pixel));
        weights[*id] += weight;
    }
    let entries = sums.chunks_exact(values).zip(weights).filter(|(_, weight)| *weight > 0.0);
    Ok(entries.flat_map(|(sum, weight)| sum.iter().map(move |v| (v / weight).round() as u8)).collect())
}

/// Patches by their first principal components.
struct Points {
    /// `[points, components]`.
    values: Array2<f32>,
    weights: Vec<f64>,
}

impl Points {
    fn new(patches: &Patches) -> Result<Self> {
        let Components { mean, vectors, .. } = components(patches, COMPONENTS)?;
        let (mean, vectors) = (mean.mapv(|v| v as f32), vectors.mapv(|v| v as f32));
        let parts = parallel(patches.len().div_ceil(CHUNK), |n| {
            let range = patches.range(n * CHUNK, (n + 1) * CHUNK);
            let pixels: Vec<f32> =
                range.flat_map(|(pixels, _)| pixels.iter().zip(&mean).map(|(&p, m)| scaled(p) - m)).collect();
            let rows = pixels.len() / patches.values();
            Ok(Array2::from_shape_vec((rows, patches.values()), pixels)?.dot(&vectors.t()))
        });
        let parts = parts.into_iter().collect::<Result<Vec<_>>>()?;
        let views: Vec<_> = parts.iter().map(|part| part.view()).collect();
        let weights = patches.range(0, patches.len()).map(|(_, times)| times.sqrt()).collect();
        Ok(Self { values: ndarray::concatenate(Axis(0), &views)?, weights })
    }

    /// Where k-means begins (k-means++): the most frequent patch, then patches drawn with a chance in proportion
    /// to weight times squared distance from those before. Fewer than `count` if there are no more to tell apart.
    fn seeds(&self, count: usize) -> Vec<usize> {
        let mut stream = SplitMix::new(0);
        let mut seeds = vec![0];
        let mut apart = vec![f32::INFINITY; self.weights.len()];
        while let Some(&last) = seeds.last().filter(|_| seeds.len() < count) {
            let center = self.values.row(last);
            let center = center.as_slice().unwrap_or_default();
            let rows = self.values.as_slice().unwrap_or_default().chunks_exact(center.len());
            let mut total = 0.0;
            for ((apart, row), weight) in apart.iter_mut().zip(rows).zip(&self.weights) {
                *apart = apart.min(squared_distance(row, center));
                total += weight * f64::from(*apart);
            }
            let mut left = total * (stream.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
            let mut chosen = None;
            for (i, (apart, weight)) in
                apart.iter().zip(&self.weights).enumerate().filter(|(_, (a, _))| **a > 0.0)
            {
                chosen = Some(i);
                left -= weight * f64::from(*apart);
                if left < 0.0 {
                    break;
                }
            }
            match chosen {
                Some(point) => seeds.push(point),
                None => break,
            }
        }
        seeds
    }

    /// The nearest center of each point and the squared distance to it.
    fn nearest(&self, centers: &Array2<f32>) -> Vec<(usize, f32)> {
        let norms: Array1<f32> = centers.rows().into_iter().map(|c| c.dot(&c)).collect();
        let parts = parallel(self.weights.len().div_ceil(CHUNK), |n| {
            let end = ((n + 1) * CHUNK).min(self.weights.len());
            let points = self.values.slice(s![n * CHUNK..end, ..]);
            let products = points.dot(&centers.t());
            let nearest = |(point, products): (ndarray::ArrayView1<f32>, ndarray::ArrayView1<f32>)| {
                let mut best = (0, f32::INFINITY);
                for (id, (product, norm)) in products.iter().zip(&norms).enumerate() {
                    let score = norm - 2.0 * product;
                    if score < best.1 {
                        best = (id, score);
                    }
                }
                (best.0, (best.1 + point.dot(&point)).max(0.0))
            };
            points.rows().into_iter().zip(products.rows()).map(nearest).collect::<Vec<_>>()
        });
        parts.into_iter().flatten().collect()
    }

    /// The weighted mean of the points of each center; a center without points goes to a point that is far from
    /// its own.
    fn means(&self, nearest: &[(usize, f32)], count: usize) -> Array2<f32> {
        let mut sums = Array2::<f64>::zeros((count, self.values.ncols()));
        let mut weights = vec![0.0; count];
        for ((point, weight), &(id, _)) in self.values.rows().into_iter().zip(&self.weights).zip(nearest) {
            sums.row_mut(id).zip_mut_with(&point, |sum, &v| *sum += weight * f64::from(v));
            weights[id] += weight;
        }
        let error = |i: usize| self.weights[i] * f64::from(nearest[i].1);
        let mut far: Vec<usize> = (0..nearest.len()).collect();
        far.sort_by(|&a, &b| error(b).total_cmp(&error(a)));
        let mut far = far.into_iter();
        for (mut sum, weight) in sums.rows_mut().into_iter().zip(weights) {
            if weight > 0.0 {
                sum /= weight;
            } else if let Some(i) = far.next() {
                sum.assign(&self.values.row(i).mapv(f64::from));
            }
        }
        sums.mapv(|v| v as f32)
    }
}

/// Summed in eight lanes, which a processor adds at once.
fn squared_distance(a: &[f32], b: &[f32]) -> f32 {
    let (a, b) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    let mut lanes = [0.0; 8];
    for (a, b) in a.0.iter().zip(b.0) {
        for ((lane, a), b) in lanes.iter_mut().zip(a).zip(b) {
            *lane += (a - b) * (a - b);
        }
    }
    let rest = a.1.iter().zip(b.1).map(|(a, b)| (a - b) * (a - b));
    lanes.into_iter().chain(rest).sum()
}

#[cfg(test)]
#[path = "vq_tests.rs"]
mod tests;
