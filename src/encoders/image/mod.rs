//! Pictures to tokens and back: by the VAE or the VQGAN of the paper, on the devices, or by stand-ins for them, on the
//! host, fitted in seconds to the run's own pictures and saved with the run.
//!
//! The stand-ins cut a picture into square patches of `patch x patch` pixels, `D = patch * patch * 3` values each (row,
//! column, colour). A patch is a token; tokens stand in raster order: `N = (height / patch) * (width / patch)`.

mod eigen;
mod elsewhere;
mod names;
mod network;
mod patches;
mod pca;
mod programs;
mod sizes;
mod vq;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};
use graphs::types::{DType, Type};
use tpu::engine::Engine;

pub use elsewhere::Elsewhere;
pub use names::wanted;
pub use network::{Network, stored};
pub use pca::{FitOptions, PatchPca};
pub use programs::{Functions, functions, programs};
pub use vq::PatchVq;

use crate::config::{self, CodecKind, Config, PATCH_LIMIT};
use crate::formats::image::Picture;
use crate::formats::safetensors::{self, TensorFile};
use crate::util::parallel::parallel;

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

/// The pictures of a batch on their way to the devices: tokens, or what the devices make them of.
#[derive(Clone, Debug, PartialEq)]
pub enum Images {
    /// Tokens of all pictures.
    Tokens(Tokens),
    /// The pictures themselves.
    Pixels(Pixels),
}

/// Pictures of one size, as a network takes them.
#[derive(Clone, Debug, PartialEq)]
pub struct Pixels {
    /// Height and width.
    pub size: [usize; 2],
    /// `[pictures, height, width, 3]`.
    pub values: Vec<u8>,
    /// Standard normal numbers, `[pictures, height / factor, width / factor, latent]`, if latents are drawn; else none.
    pub noise: Vec<f32>,
}

/// A codec. Encoding and decoding are pure; the same file gives the same tokens.
#[derive(Clone, Debug, PartialEq)]
pub enum Codec {
    /// Continuous tokens by a linear map.
    Pca(PatchPca),
    /// Discrete tokens by a codebook.
    Vq(PatchVq),
    /// Either kind by a network on devices.
    Network(Arc<Network>),
    /// Either kind by a network whose weights are not here: it encoded the data, and can neither encode nor decode more.
    Elsewhere(Elsewhere),
}

/// Opens the devices of a run, for codecs that need them.
pub type Devices<'a> = &'a dyn Fn() -> Result<Engine>;

impl Codec {
    /// The codec of a new run: read from the weights that its config names, or fitted to images of its data, which are
    /// read only then.
    ///
    /// # Errors
    /// As [`Codec::fit`] and [`Network::open`].
    pub fn new(
        config: &Config,
        images: &dyn Fn() -> Result<Vec<Picture>>,
        devices: Devices<'_>,
    ) -> Result<Codec> {
        if config.codec.kind.is_network() {
            return Ok(Codec::Network(Arc::new(Network::open(config, &devices()?)?)));
        }
        images().and_then(|images| Codec::fit(&images, &config.codec)).context("cannot fit the codec")
    }

    /// The codec of a run that is there: what [`Codec::save`] wrote, or the weights that its config names, which must be
    /// those that it wrote a record of.
    ///
    /// # Errors
    /// As [`Codec::load`] and [`Network::open`], and when the weights are others.
    pub fn reopen(config: &Config, saved: &Path, devices: Devices<'_>) -> Result<Codec> {
        if !config.codec.kind.is_network() {
            return Codec::load(saved);
        }
        let record = Saved(TensorFile::open(saved)?);
        let network = Network::open(config, &devices()?)?;
        network.check_record(&record).with_context(|| format!("the run's codec is {}", saved.display()))?;
        Ok(Codec::Network(Arc::new(network)))
    }

    /// Fits a codec to images.
    ///
    /// # Errors
    /// If there is none, an image's size is no multiple of the patch, or a setting is out of range.
    pub fn fit(pictures: &[Picture], config: &config::Codec) -> Result<Codec> {
        let patch = config.patch;
        Ok(match config.kind {
            CodecKind::PatchPca => {
                let (channels, whiten) = (config.channels()?, config.whiten()?);
                Codec::Pca(PatchPca::fit(pictures, &FitOptions { patch, channels, whiten })?)
            }
            CodecKind::PatchVq => Codec::Vq(PatchVq::fit(pictures, patch, config.vocabulary()?)?),
            CodecKind::SdVae | CodecKind::Vqgan => bail!("a network is not fitted to data"),
        })
    }

    /// Saves the codec as safetensors, whole or not at all; the format is in the file's metadata. Of a network only a
    /// record is kept, of which weights it has.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<()> {
        let (tensors, metadata) = match self {
            Codec::Pca(codec) => codec.to_tensors(),
            Codec::Vq(codec) => codec.to_tensors(),
            Codec::Network(network) => (vec![], network.record()),
            Codec::Elsewhere(codec) => (vec![], codec.record().clone()),
        };
        safetensors::write_file(path, &tensors, &metadata)
    }

    /// Loads a fitted codec that [`save`](Self::save) wrote.
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
            Codec::Network(network) => network.patch(),
            Codec::Elsewhere(codec) => codec.patch(),
        }
    }

    /// Tokens of a picture of this size.
    ///
    /// # Errors
    /// If a side is 0 or no multiple of the patch.
    pub fn tokens(&self, height: usize, width: usize) -> Result<usize> {
        if let Codec::Network(network) = self {
            return network.tokens(height, width);
        }
        patches::grid(self.patch(), height, width).map(|(rows, columns)| rows * columns)
    }

    /// The tokens of a picture.
    ///
    /// # Errors
    /// As [`Codec::tokens`], and if the devices of a network fail.
    pub fn encode(&self, picture: &Picture) -> Result<Tokens> {
        let tokens = self.encode_all(&[picture])?;
        tokens.into_iter().next().context("a picture without tokens")
    }

    /// The tokens of pictures: in batches on devices, else on all cores.
    ///
    /// # Errors
    /// As [`Codec::encode`].
    pub fn encode_all(&self, pictures: &[&Picture]) -> Result<Vec<Tokens>> {
        match self {
            Codec::Network(network) => network.encode(pictures),
            _ => parallel(pictures.len(), |i| self.encode_here(pictures[i])).into_iter().collect(),
        }
    }

    /// The tokens of a picture by a codec on the host.
    fn encode_here(&self, picture: &Picture) -> Result<Tokens> {
        Ok(match self {
            Codec::Pca(codec) => Tokens::Continuous(codec.encode(picture)?),
            Codec::Vq(codec) => Tokens::Discrete(codec.encode(picture)?),
            Codec::Network(_) => bail!("a network takes pictures in batches"),
            Codec::Elsewhere(codec) => return codec.missing(),
        })
    }

    /// What of the pictures of a batch goes to the devices: their tokens, made on this thread, or what a network makes
    /// tokens of there ([`Network::stage`]). Uses no device.
    ///
    /// # Errors
    /// If there is none, sizes differ, or a side is no multiple of the patch.
    pub fn prepare(&self, pictures: &[&Picture]) -> Result<Images> {
        if let Codec::Network(network) = self {
            return Ok(Images::Pixels(network.prepare(pictures)?));
        }
        let mut all = pictures.iter().map(|picture| self.encode_here(picture));
        let mut tokens = all.next().context("a batch of 0 pictures")??;
        all.try_for_each(|more| tokens.append(more?))?;
        Ok(Images::Tokens(tokens))
    }

    /// The picture of tokens.
    ///
    /// # Errors
    /// If the tokens are of the other kind, their number does not fit the size, the size is no multiple of the
    /// patch, or a discrete token has no entry; also if the devices of a network fail.
    pub fn decode(&self, tokens: &Tokens, height: usize, width: usize) -> Result<Picture> {
        let pictures = self.decode_all(&[tokens], height, width)?;
        pictures.into_iter().next().context("tokens without a picture")
    }

    /// The pictures of tokens: in batches on devices, else on all cores.
    ///
    /// # Errors
    /// As [`Codec::decode`].
    pub fn decode_all(&self, tokens: &[&Tokens], height: usize, width: usize) -> Result<Vec<Picture>> {
        let one = |i: usize| match (self, tokens[i]) {
            (Codec::Pca(codec), Tokens::Continuous(tokens)) => codec.decode(tokens, height, width),
            (Codec::Vq(codec), Tokens::Discrete(tokens)) => codec.decode(tokens, height, width),
            (Codec::Elsewhere(codec), _) => codec.missing(),
            (_, other) => bail!("{} tokens are not what this codec makes: {}", other.word(), self.describe()),
        };
        match self {
            Codec::Network(network) => network.decode(tokens, height, width),
            _ => parallel(tokens.len(), one).into_iter().collect(),
        }
    }

    /// The codec as far as it runs on the devices, where all processes of a run must do the same.
    pub fn network(&self) -> Option<&Network> {
        match self {
            Codec::Network(network) => Some(network),
            Codec::Pca(_) | Codec::Vq(_) | Codec::Elsewhere(_) => None,
        }
    }

    /// The smallest and largest value of each channel over the fitted tokens, `[channels]` each; `None` for
    /// discrete tokens and networks.
    pub fn range(&self) -> Option<(&[f32], &[f32])> {
        match self {
            Codec::Pca(codec) => Some((codec.low(), codec.high())),
            Codec::Vq(_) | Codec::Network(_) | Codec::Elsewhere(_) => None,
        }
    }

    /// One line for logs.
    pub fn describe(&self) -> String {
        match self {
            Codec::Pca(codec) => codec.describe(),
            Codec::Vq(codec) => codec.describe(),
            Codec::Network(network) => network.describe(),
            Codec::Elsewhere(codec) => codec.describe(),
        }
    }
}

/// Where the codec of a run lies.
pub fn codec_path(run_dir: &Path) -> PathBuf {
    run_dir.join("codec.safetensors")
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
