//! What a run reads: the dataset, the codec fitted to it, the text encoder.
use super::state::Start;
use crate::codec::{Codec, Tokens};
use crate::config::{Config, DataKind, TextKind};
use crate::data::Dataset;
use crate::data::batch::{Batch, Source};
use crate::data::order::Order;
use crate::data::shapes::Shapes;
use crate::data::webdataset::{Options, WebDataset};
use crate::text::{HashedWords, TextEncoder};
use crate::values::Values;
use anyhow::{Context, Result};
use graphs::types::{DType, Type};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tpu::array::HostArray;
use tpu::engine::{Engine, Executable};
use tracing::info;

/// Where the codec of a run lies.
pub fn codec_path(run_dir: &Path) -> PathBuf {
    run_dir.join("codec.safetensors")
}

/// The training data of a config.
///
/// # Errors
/// When shards are missing or damaged.
pub fn dataset(config: &Config) -> Result<Arc<dyn Dataset>> {
    Ok(match config.data.kind {
        DataKind::Shapes => Arc::new(Shapes::new(config.run.seed, config.image.size)),
        DataKind::Webdataset => {
            Arc::new(WebDataset::open(&config.data.train, Options::new(config.image.size))?)
        }
    })
}

/// The text encoder of a config.
///
/// # Errors
/// When its sizes are out of range.
pub fn text_encoder(config: &Config) -> Result<Arc<dyn TextEncoder>> {
    Ok(match config.text.kind {
        TextKind::HashedWords => Arc::new(HashedWords::new(config.text.length, config.text.width)?),
    })
}

/// What training batches are made of.
pub struct Inputs {
    /// Samples, order, codec, text.
    pub source: Source,
}

impl Inputs {
    /// What goes with a dataset. The codec is read back for a run that goes on; it is that of the weights that a
    /// new run starts from, if its settings are the same, for they know its tokens; else it is fitted to the
    /// data. Nothing is written: a fit that fails leaves no trace.
    ///
    /// # Errors
    /// When data or codec cannot be read, or do not fit the config.
    pub fn open(config: &Config, dataset: Arc<dyn Dataset>, start: &Start) -> Result<Inputs> {
        info!("data: {}", dataset.describe());
        let kept = match start {
            Start::Seed => None,
            Start::Resume(_) => Some(config.run.dir.clone()),
            Start::Weights(weights) => {
                let same = weights.checkpoint.config()?.codec == config.codec;
                weights.checkpoint.path.ancestors().nth(2).filter(|_| same).map(Path::to_path_buf)
            }
        };
        let codec = match kept {
            Some(run_dir) => Codec::load(&codec_path(&run_dir))?,
            None => Codec::fit_dataset(&*dataset, config.run.seed, &config.codec)
                .context("cannot fit the codec")?,
        };
        info!("codec: {}", codec.describe());
        let text = text_encoder(config)?;
        info!("text: {}", text.describe());
        let order = Order::new(config.run.seed, dataset.len(), config.run.batch as u64)?;
        Ok(Inputs { source: Source { dataset, order, codec: Arc::new(codec), text } })
    }
}

/// Starts the transfer of a batch to where a training step wants it.
///
/// # Errors
/// When the batch does not have the step's sizes, or the devices refuse.
pub fn put_batch(engine: &Engine, step: &Executable, values: &mut Values, batch: Batch) -> Result<()> {
    let Batch { shape, tokens, text_shape, text_features, text_mask, .. } = batch;
    let mask = HostArray::new(Type::new(DType::Pred, [text_shape[0], text_shape[1]]), text_mask)?;
    let tokens = match tokens {
        Tokens::Continuous(values) => HostArray::from_slice(shape, &values)?,
        Tokens::Discrete(ids) => HostArray::from_slice(shape, &ids)?,
    };
    let arrays = [
        ("tokens", tokens),
        ("text/features", HostArray::from_slice(text_shape, &text_features)?),
        ("text/mask", mask),
    ];
    for (name, array) in arrays {
        let slot = step.inputs().iter().find(|s| s.name == name);
        let sharding = slot.map(|s| s.sharding.clone()).unwrap_or_default();
        values.insert(name, engine.put(name, array, &sharding)?);
    }
    Ok(())
}
