//! Pictures to tokens and back: stand-ins for the VAE and the VQGAN of the paper, fitted in seconds to the run's own
//! pictures and saved with the run.
//!
//! Both cut a picture into square patches of `patch x patch` pixels, `D = patch * patch * 3` values each (row,
//! column, colour). A patch is a token; tokens stand in raster order: `N = (height / patch) * (width / patch)`.

mod eigen;
mod patches;
mod pca;
mod vq;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use graphs::types::{DType, Type};

pub use pca::{FitOptions, PatchPca};
pub use vq::{PatchVq, VOCABULARY_LIMIT};

use crate::config::{self, CodecKind};
use crate::data::mixture::Mixture;
use crate::data::{BadSample, Content, Picture};
use crate::exit::{Code, Failure};
use crate::tensors::{self, TensorFile};

/// The largest patch, in pixels: 768 values.
pub const PATCH_LIMIT: usize = 16;
/// Pictures that a fit reads at most, and the most bytes that they may take.
const FIT_PICTURES: u64 = 4096;
const FIT_BYTES: u64 = 256 << 20;

/// Tokens of one picture, or of several of one size.
#[derive(Clone, Debug, PartialEq)]
pub enum Tokens {
    /// Vectors, `[tokens, channels]`.
    Continuous(Vec<f32>),
    /// Numbers of entries of a codebook, `[tokens]`.
    Discrete(Vec<i32>),
}

impl Tokens {
    /// Appends the tokens of more pictures.
    ///
    /// # Errors
    /// If they are of the other kind.
    pub fn append(&mut self, more: Tokens) -> Result<()> {
        match (self, more) {
            (Tokens::Continuous(tokens), Tokens::Continuous(more)) => tokens.extend(more),
            (Tokens::Discrete(tokens), Tokens::Discrete(more)) => tokens.extend(more),
            (tokens, more) => bail!("{} tokens cannot go with {} ones", more.word(), tokens.word()),
        }
        Ok(())
    }

    fn word(&self) -> &'static str {
        match self {
            Tokens::Continuous(_) => "continuous",
            Tokens::Discrete(_) => "discrete",
        }
    }
}

/// A fitted codec. Encoding and decoding are pure; the same file gives the same tokens.
#[derive(Clone, Debug, PartialEq)]
pub enum Codec {
    /// Continuous tokens by a linear map.
    Pca(PatchPca),
    /// Discrete tokens by a codebook.
    Vq(PatchVq),
}

impl Codec {
    /// Fits a codec to a sample of the data, chosen by `seed`: at most 4,096 pictures and 256 MiB, read on all
    /// cores. Bad samples are left out.
    ///
    /// # Errors
    /// If no sample of those tried can be read, a picture's size is no multiple of the patch, or a setting is
    /// out of range.
    pub fn fit_data(data: &Mixture, seed: u64, config: &config::Codec) -> Result<Codec> {
        let pictures = sample(data, seed)?;
        let patch = config.patch;
        Ok(match config.kind {
            CodecKind::PatchPca => {
                let (channels, whiten) = (config.channels()?, config.whiten()?);
                Codec::Pca(PatchPca::fit(&pictures, &FitOptions { patch, channels, whiten })?)
            }
            CodecKind::PatchVq => Codec::Vq(PatchVq::fit(&pictures, patch, config.vocabulary()?)?),
        })
    }

    /// Saves the codec as safetensors, whole or not at all; the format is in the file's metadata.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<()> {
        let (tensors, metadata) = match self {
            Codec::Pca(codec) => codec.to_tensors(),
            Codec::Vq(codec) => codec.to_tensors(),
        };
        tensors::write_file(path, &tensors, &metadata)
    }

    /// Loads a codec that [`save`](Self::save) wrote.
    ///
    /// # Errors
    /// If the file cannot be read, is of no known format, or holds what no codec can.
    pub fn load(path: &Path) -> Result<Codec> {
        let read = || {
            let file = Saved(TensorFile::open(path)?);
            Ok(match file.text("format")? {
                pca::FORMAT => Codec::Pca(PatchPca::from_file(&file)?),
                vq::FORMAT => Codec::Vq(PatchVq::from_file(&file)?),
                other => {
                    bail!("its format is {other:?}; known are {:?} and {:?}", pca::FORMAT, vq::FORMAT)
                }
            })
        };
        read().with_context(|| format!("cannot load the codec {}", path.display()))
    }

    /// Height and width of a patch, in pixels.
    pub fn patch(&self) -> usize {
        match self {
            Codec::Pca(codec) => codec.patch(),
            Codec::Vq(codec) => codec.patch(),
        }
    }

    /// Tokens of a picture of this size.
    ///
    /// # Errors
    /// If a side is 0 or no multiple of the patch.
    pub fn tokens(&self, height: usize, width: usize) -> Result<usize> {
        patches::grid(self.patch(), height, width).map(|(rows, columns)| rows * columns)
    }

    /// The tokens of a picture.
    ///
    /// # Errors
    /// If the picture's size is no multiple of the patch.
    pub fn encode(&self, picture: &Picture) -> Result<Tokens> {
        Ok(match self {
            Codec::Pca(codec) => Tokens::Continuous(codec.encode(picture)?),
            Codec::Vq(codec) => Tokens::Discrete(codec.encode(picture)?),
        })
    }

    /// The picture of tokens.
    ///
    /// # Errors
    /// If the tokens are of the other kind, their number does not fit the size, the size is no multiple of the
    /// patch, or a discrete token has no entry.
    pub fn decode(&self, tokens: &Tokens, height: usize, width: usize) -> Result<Picture> {
        match (self, tokens) {
            (Codec::Pca(codec), Tokens::Continuous(tokens)) => codec.decode(tokens, height, width),
            (Codec::Vq(codec), Tokens::Discrete(tokens)) => codec.decode(tokens, height, width),
            _ => bail!("{} tokens are not what this codec makes: {}", tokens.word(), self.describe()),
        }
    }

    /// The smallest and largest value of each channel over the fitted tokens, `[channels]` each; `None` for
    /// discrete tokens.
    pub fn range(&self) -> Option<(&[f32], &[f32])> {
        match self {
            Codec::Pca(codec) => Some((codec.low(), codec.high())),
            Codec::Vq(_) => None,
        }
    }

    /// One line for logs.
    pub fn describe(&self) -> String {
        match self {
            Codec::Pca(codec) => codec.describe(),
            Codec::Vq(codec) => codec.describe(),
        }
    }
}

/// Pictures to fit to, in an order that `seed` draws.
fn sample(data: &Mixture, seed: u64) -> Result<Vec<Picture>> {
    // One at a time, so that any batch gives the same.
    let order = data.one_by_one(seed)?;
    let (tried, mut last) = (data.len().min(FIT_PICTURES), None);
    let picture = |i: u64| match order.get(order.place(i, 0), 0)?.content {
        Content::Picture(picture) => Ok(Some(picture)),
        Content::Encoded(_) => Ok::<_, BadSample>(None),
    };
    let first = (0..tried).find_map(|i| picture(i).map_err(|e| last = Some(e)).ok());
    let first = first.flatten().with_context(|| {
        let last = last.map_or(String::new(), |bad| format!("; the last was {bad}"));
        Failure::new(Code::Data, format!("none of {tried} samples can be used{last}"))
    })?;
    let fitting = (FIT_BYTES / first.pixels().len() as u64).max(1);
    let read = |i: usize| picture(i as u64).ok().flatten();
    Ok(parallel(tried.min(fitting) as usize, read).into_iter().flatten().collect())
}

/// `f(0)` to `f(count - 1)`, made on all cores.
pub(crate) fn parallel<T: Send>(count: usize, f: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(count);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        loop {
            match next.fetch_add(1, Ordering::Relaxed) {
                i if i < count => made.push((i, f(i))),
                _ => return made,
            }
        }
    };
    let mut made: Vec<(usize, T)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let done = workers.into_iter().map(|w| w.join().unwrap_or_else(|p| std::panic::resume_unwind(p)));
        done.flatten().collect()
    });
    made.sort_unstable_by_key(|(i, _)| *i);
    made.into_iter().map(|(_, value)| value).collect()
}

fn check_patch(patch: usize) -> Result<()> {
    ensure!(
        (1..=PATCH_LIMIT).contains(&patch),
        "the codec's patch must be 1 to {PATCH_LIMIT} pixels, not {patch}"
    );
    Ok(())
}

/// A codec's file: free text and tensors that are checked as they are read.
struct Saved(TensorFile);

impl Saved {
    fn text(&self, key: &str) -> Result<&str> {
        self.0.metadata.get(key).map(String::as_str).with_context(|| format!("no {key:?} in its metadata"))
    }

    fn number(&self, key: &str) -> Result<usize> {
        let text = self.text(key)?;
        text.parse().with_context(|| format!("its {key} {text:?} is no number"))
    }

    fn psnr(&self) -> Result<f64> {
        self.text("psnr")?.parse().context("its psnr is no number")
    }

    fn bytes(&self, name: &str, ty: &Type) -> Result<Vec<u8>> {
        let entry = self.0.entry(name).with_context(|| format!("no tensor {name:?}"))?;
        ensure!(entry.ty == *ty, "tensor {name:?} is {}, not {ty}", entry.ty);
        self.0.read(entry)
    }

    fn floats(&self, name: &str, dims: &[usize]) -> Result<Vec<f32>> {
        let bytes = self.bytes(name, &Type::new(DType::F32, dims))?;
        let values: Vec<f32> = bytes.as_chunks::<4>().0.iter().map(|&b| f32::from_le_bytes(b)).collect();
        let finite = values.iter().all(|value| value.is_finite());
        ensure!(finite, "tensor {name:?} holds a value that is not finite");
        Ok(values)
    }
}

/// The text beside a codec's tensors.
fn metadata(format: &str, sizes: [(&str, usize); 2], psnr: f64) -> BTreeMap<String, String> {
    let sizes = sizes.map(|(key, size)| (key.to_owned(), size.to_string()));
    let rest = [("format", format.to_owned()), ("psnr", psnr.to_string())];
    sizes.into_iter().chain(rest.map(|(key, value)| (key.to_owned(), value))).collect()
}

#[cfg(test)]
mod tests;
