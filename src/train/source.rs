//! What a run reads: the dataset, the codec fitted to it, the text encoder.
use super::state::Start;
use crate::codec::{Codec, Tokens};
use crate::config::{Config, DataKind, Mix, TextKind};
use crate::data::batch::{Batch, Source};
use crate::data::encoded::EncodedPairs;
use crate::data::mixture::Mixture;
use crate::data::pair::Options;
use crate::data::shapes::Shapes;
use crate::data::store::Stores;
use crate::data::webdataset::{Filters, WebDataset};
use crate::data::{Dataset, coco, folder};
use crate::recipe;
use crate::tensors::TensorFile;
use crate::text::t5::{Stage, T5Encoder};
use crate::text::{HashedWords, Prepared, TextEncoder};
use crate::values::Values;
use anyhow::{Context, Result, bail};
use graphs::program::Slot;
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

/// The training data of a config, in the order of the run. Indexes of data in buckets are kept in the folder `cache`.
///
/// # Errors
/// When data are missing or damaged.
pub fn data(config: &Config, cache: &Path) -> Result<Mixture> {
    let (stores, data) = (Stores::default(), &config.data);
    let options = Options { captions: data.captions, ..Options::new(config.image.size) };
    let open = |mix: &Mix| -> Result<(Arc<dyn Dataset>, f64)> {
        let Mix { kind, weight, train, images, min_side, max_aspect } = mix;
        let dataset: Arc<dyn Dataset> = match kind {
            DataKind::Shapes => Arc::new(Shapes::new(config.run.seed, config.image.size)),
            DataKind::Webdataset => {
                let filters = Filters { min_side: *min_side, max_aspect: *max_aspect };
                Arc::new(WebDataset::open(&stores, train, options, filters, Some(cache))?)
            }
            DataKind::Folder => Arc::new(folder::open(&stores, train, options)?),
            DataKind::Coco => {
                let images = images.as_deref().context("data.images is not set")?;
                Arc::new(coco::open(&stores, train, images, options)?)
            }
            DataKind::Encoded => {
                let folder = train.first().context("data.train is empty")?;
                Arc::new(EncodedPairs::open(&stores, folder, config, cache)?)
            }
            DataKind::Mixture => bail!("a mixture of mixtures"),
        };
        Ok((dataset, *weight))
    };
    let sources = data.sources().iter().map(open).collect::<Result<_>>()?;
    Mixture::new(config.run.seed, config.run.batch as u64, sources)
}

/// The text encoder of a config, on these devices if it needs any.
///
/// # Errors
/// When its sizes are out of range, or its files do not fit.
pub fn text_encoder(config: &Config, engine: &Engine) -> Result<Arc<dyn TextEncoder>> {
    Ok(match config.text.kind {
        TextKind::HashedWords => Arc::new(HashedWords::new(config.text.length, config.text.width)?),
        TextKind::T5 => Arc::new(T5Encoder::open(&config.text, engine, recipe::rules(&config.device))?),
    })
}

/// The codec of a run. It is read back for a run that goes on; it is that of the weights that a new run starts from, if
/// its settings are the same, for they know its tokens; else that which encoded the data, if they are; else it is fitted
/// to them, or read to the devices if it is a network. Nothing is written: a fit that fails leaves no trace.
///
/// # Errors
/// When data or codec cannot be read, or do not fit the config.
pub fn codec(
    config: &Config,
    engine: &Engine,
    data: &Mixture,
    start: &Start,
    text: &dyn TextEncoder,
) -> Result<Codec> {
    let kept = match start {
        Start::Seed => None,
        Start::Resume(_) => Some(config.run.dir.clone()),
        Start::Weights(weights) => {
            let theirs = weights.checkpoint.config()?.codec;
            let same = theirs.tokens_alone() == config.codec.tokens_alone();
            weights.checkpoint.path.ancestors().nth(2).filter(|_| same).map(Path::to_path_buf)
        }
    };
    let saved = kept.map(|run_dir| codec_path(&run_dir)).or_else(|| data.codec().map(Path::to_path_buf));
    let devices = || Ok(engine.clone());
    let Some(path) = saved else { return Codec::new(config, data, &devices) };
    if data.codec().is_some() {
        data.check_encoders(&TensorFile::open(&path)?.hash()?.0, &text.describe())?;
    }
    Codec::reopen(config, &path, &devices)
}

/// What training batches are made of.
pub struct Inputs {
    /// Samples in their order, codec, text.
    pub source: Source,
}

impl Inputs {
    /// What goes with the data, a codec and a text encoder.
    pub fn open(data: Mixture, codec: Codec, text: Arc<dyn TextEncoder>) -> Inputs {
        info!("data: {}", data.describe());
        info!("codec: {}", codec.describe());
        info!("text: {}", text.describe());
        Inputs { source: Source { data, codec: Arc::new(codec), text } }
    }
}

/// The rows of a training step's batch that devices of this process hold, ascending: all, of one process.
///
/// # Errors
/// When the step, which takes `inputs`, takes no tokens.
pub fn batch_rows(engine: &Engine, inputs: &[Slot]) -> Result<Vec<usize>> {
    let slot = inputs.iter().find(|s| s.name == "tokens").context("the step takes no tokens")?;
    Ok(engine.rows(&slot.name, &slot.ty, &slot.sharding)?)
}

/// Starts the transfer of a batch, or of the `rows` of one that this process has, to where a training step wants it.
///
/// # Errors
/// When the batch does not have the step's sizes, or the devices refuse.
pub fn put_batch(
    engine: &Engine,
    step: &Executable,
    values: &mut Values,
    rows: &[usize],
    batch: Batch,
    stage: Option<&Stage>,
) -> Result<()> {
    let Batch { shape, tokens, text_shape, texts, .. } = batch;
    let mask = HostArray::new(Type::new(DType::Pred, [text_shape[0], text_shape[1]]), texts.mask)?;
    let tokens = match tokens {
        Tokens::Continuous(values) => HostArray::from_slice(shape, &values)?,
        Tokens::Discrete(ids) => HostArray::from_slice(shape, &ids)?,
    };
    let mut arrays = vec![("tokens", tokens), ("text/mask", mask.clone())];
    match (texts.text, stage) {
        (Prepared::Features(features), _) => {
            arrays.push(("text/features", HostArray::from_slice(text_shape, &features)?));
        }
        // Dispatched before the step that reads them, and never on the host.
        (Prepared::Ids(ids), Some(stage)) => {
            let ids = HostArray::from_slice([text_shape[0], text_shape[1]], &ids)?;
            let slot = step.inputs().iter().find(|s| s.name == "text/mask");
            let count = slot.and_then(|s| s.ty.dims.first().copied()).unwrap_or(rows.len());
            values.insert("text/features", stage.features((ids, mask), rows, count)?);
        }
        (Prepared::Ids(_), None) => bail!("the batch holds ids, and no text encoder is on the devices"),
    }
    for (name, array) in arrays {
        let slot = step.inputs().iter().find(|s| s.name == name);
        let slot = slot.with_context(|| format!("the step takes no {name}"))?;
        let count = slot.ty.dims.first().copied().unwrap_or(1);
        values.insert(name, engine.put_rows(name, (array, rows), count, &slot.sharding)?);
    }
    Ok(())
}
