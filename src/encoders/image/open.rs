//! The image tokenizer of a run: made for a new one, or found again.
use super::saved::Saved;
use super::whole::WholeImages;
use super::{FitOptions, ImageTokenizer, Network, PatchPca, PatchVq, pca, vq};
use crate::config::{self, CodecKind, Config};
use crate::formats::image::Image;
use crate::formats::safetensors::TensorFile;
use crate::runtime::Runtime;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Opens the devices of a run, for tokenizers that need them.
pub type Devices<'a> = &'a dyn Fn() -> Result<Runtime>;

/// Where the codec of a run lies.
pub fn codec_path(run_dir: &Path) -> PathBuf {
    run_dir.join("codec.safetensors")
}

/// The tokenizer of a new run: read from the weights that its config names, or fitted to images of its data, which are
/// read only then.
///
/// # Errors
/// As [`fit`] and [`Network::open`].
pub fn create(
    config: &Config,
    images: &dyn Fn() -> Result<Vec<Image>>,
    devices: Devices<'_>,
) -> Result<Arc<dyn ImageTokenizer>> {
    if config.tokenizer.is_some() {
        return Ok(Arc::new(WholeImages));
    }
    if config.codec.kind.is_network() {
        return Ok(Arc::new(Network::open(config, &devices()?)?));
    }
    images().and_then(|images| fit(&images, &config.codec)).context("cannot fit the codec")
}

/// The tokenizer of a run that is there: what [`ImageTokenizer::save`] wrote, or the weights that its config names, which
/// must be those that it wrote a record of.
///
/// # Errors
/// As [`load`] and [`Network::open`], and when the weights are others.
pub fn reopen(config: &Config, saved: &Path, devices: Devices<'_>) -> Result<Arc<dyn ImageTokenizer>> {
    if config.tokenizer.is_some() {
        return Ok(Arc::new(WholeImages));
    }
    if !config.codec.kind.is_network() {
        return load(saved);
    }
    let record = Saved(TensorFile::open(saved).with_context(|| unreadable(saved))?);
    let network = Network::open(config, &devices()?)?;
    network.check_record(&record).with_context(|| format!("the run's codec is {}", saved.display()))?;
    Ok(Arc::new(network))
}

/// What decodes the previews of a run whose config names weights for that.
///
/// # Errors
/// As [`Network::open`].
pub fn of_previews(config: &Config, devices: Devices<'_>) -> Result<Option<Arc<dyn ImageTokenizer>>> {
    let Some(codec) = config.codec.of_previews() else { return Ok(None) };
    let config = Config { codec, ..config.clone() };
    let network = Network::open(&config, &devices()?).context("cannot open codec.preview_weights")?;
    Ok(Some(Arc::new(network)))
}

/// Fits a tokenizer to images.
///
/// # Errors
/// If there is none, an image's size is no multiple of the patch, or a setting is out of range.
pub fn fit(images: &[Image], config: &config::Codec) -> Result<Arc<dyn ImageTokenizer>> {
    let patch = config.patch;
    Ok(match config.kind {
        CodecKind::PatchPca => {
            let (channels, whiten) = (config.channels()?, config.whiten()?);
            Arc::new(PatchPca::fit(images, &FitOptions { patch, channels, whiten })?)
        }
        CodecKind::PatchVq => Arc::new(PatchVq::fit(images, patch, config.vocabulary()?)?),
        CodecKind::SdVae | CodecKind::Vqgan | CodecKind::Tiny => bail!("a network is not fitted to data"),
    })
}

/// Loads a fitted tokenizer that [`ImageTokenizer::save`] wrote.
///
/// # Errors
/// If the file cannot be read, is of no known format, or holds what no tokenizer can.
pub fn load(path: &Path) -> Result<Arc<dyn ImageTokenizer>> {
    let read = || -> Result<Arc<dyn ImageTokenizer>> {
        let file = Saved(TensorFile::open(path)?);
        Ok(match file.text("format")? {
            pca::FORMAT => Arc::new(PatchPca::from_file(&file)?),
            vq::FORMAT => Arc::new(PatchVq::from_file(&file)?),
            other => bail!("its format is {other:?}; known are {:?} and {:?}", pca::FORMAT, vq::FORMAT),
        })
    };
    read().with_context(|| unreadable(path))
}

fn unreadable(path: &Path) -> Failure {
    Failure::storage(format!("cannot load the codec {}", path.display()))
        .help("the file was damaged, cut or lost: put it back from a copy of its folder")
}
