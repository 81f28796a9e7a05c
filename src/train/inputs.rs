//! What a run reads: the dataset, the codec fitted to it, the text encoder.
use super::state::Start;
use crate::config::Config;
use crate::data;
use crate::data::batch::Source;
use crate::data::mixture::Mixture;
use crate::encoders::absent::Absent;
use crate::encoders::image::{self, ImageTokenizer};
use crate::encoders::text::{TextEncoder, text_encoder};
use crate::formats::safetensors::TensorFile;
use crate::runtime::Runtime;
use crate::runtime::weights_store::WeightsStore;
use crate::util::error::Failure;
use anyhow::{Result, ensure};
use std::path::Path;
use std::sync::Arc;
use tracing::info;

/// Whether a run does without the weights of an encoder, `key` of its config: they are not here, have encoded the data
/// already, and no images are drawn.
fn is_absent(config: &Config, data: &Mixture, key: &str, weights: Option<&Path>) -> Result<bool> {
    let absent = weights.filter(|path| data.codec().is_some() && !path.exists());
    let Some(path) = absent else { return Ok(false) };
    ensure!(
        config.sample.preview_images == 0,
        Failure::input(format!("{key} = {path:?} is not there, and images are drawn with it"))
            .help("sample.preview_images = 0 trains without it on what it encoded")
    );
    Ok(true)
}

/// The text encoder of a run on these data; without its weights, where they are not needed and not here.
///
/// # Errors
/// As [`text_encoder`].
pub fn run_text(config: &Config, runtime: &Runtime, data: &Mixture) -> Result<Arc<dyn TextEncoder>> {
    let installed = match config.text.installed() {
        Some(name) => WeightsStore::new(&runtime.cache()?).find(name),
        None => None,
    };
    let weights = installed.as_deref().or(config.text.weights.as_deref());
    match data.text_encoder() {
        Some(words) if is_absent(config, data, "text.weights", weights)? => {
            Ok(Arc::new(Absent::text(config, words)))
        }
        _ => text_encoder(config, runtime),
    }
}

/// The codec of a run. It is read back for a run that goes on; it is that of the weights that a new run starts from, if
/// its settings are the same, for they know its tokens; else that which encoded the data, if they are; else it is fitted
/// to them, or opened if it is a network. Nothing is written: a fit that fails leaves no trace.
///
/// # Errors
/// When data or codec cannot be read, or do not fit the config.
pub fn codec(
    config: &Config,
    runtime: &Runtime,
    data: &Mixture,
    start: &Start,
    text: &dyn TextEncoder,
) -> Result<Arc<dyn ImageTokenizer>> {
    if config.tokenizer.is_some() {
        return image::create(config, &|| Ok(vec![]), &|| Ok(runtime.clone()));
    }
    let kept = match start {
        Start::Seed => None,
        Start::Resume(_) => Some(config.run.dir.clone()),
        Start::InitFrom(weights) => {
            let theirs = weights.checkpoint.config()?.codec;
            let same = theirs.tokens_alone() == config.codec.tokens_alone();
            if same {
                weights.checkpoint.check_files()?;
            }
            weights.checkpoint.path.ancestors().nth(2).filter(|_| same).map(Path::to_path_buf)
        }
    };
    let saved =
        kept.map(|run_dir| image::codec_path(&run_dir)).or_else(|| data.codec().map(Path::to_path_buf));
    let Some(path) = saved else {
        let images = || data::sample(data, config.run.seed);
        return image::create(config, &images, &|| Ok(runtime.clone()));
    };
    if data.codec().is_some() {
        data.check_encoders(&TensorFile::open(&path)?.hash()?.0, &text.summary())?;
    }
    reopen(config, runtime, data, &path)
}

/// The codec of a run on these data that was saved at `path`; a network without its weights, where they are not needed
/// and not here.
///
/// # Errors
/// As [`image::reopen`].
pub fn reopen(
    config: &Config,
    runtime: &Runtime,
    data: &Mixture,
    path: &Path,
) -> Result<Arc<dyn ImageTokenizer>> {
    if is_absent(config, data, "codec.weights", config.codec.weights.as_deref())? {
        return Ok(Arc::new(Absent::image(config, path)?));
    }
    image::reopen(config, path, &|| Ok(runtime.clone()))
}

/// What training batches are made of.
pub struct Inputs {
    /// Samples in their order, codec, text.
    pub source: Source,
}

impl Inputs {
    /// What goes with the data, a codec and a text encoder.
    pub fn open(
        config: &Config,
        data: Mixture,
        codec: Arc<dyn ImageTokenizer>,
        text: Arc<dyn TextEncoder>,
    ) -> Inputs {
        info!("data: {}", data.summary());
        if config.tokenizer.is_none() {
            info!("codec: {}", codec.summary());
            info!("text: {}", text.summary());
        }
        Inputs { source: Source { data, codec, text } }
    }

    /// Reads the weights of encoders to the devices, by all processes together; not of those whose work is done, which
    /// are read when images are drawn.
    ///
    /// # Errors
    /// When they cannot be read, or the devices refuse.
    pub fn load(&self) -> Result<()> {
        let Source { data, codec, text } = &self.source;
        if data.codec().is_none() {
            text.load()?;
            codec.load()?;
        }
        Ok(())
    }
}
