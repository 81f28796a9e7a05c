//! T5 v1.1 as a [`TextEncoder`]: the vocabulary here, the encoder on the devices, its weights read from the files in
//! which they are published.
use super::sentencepiece::{Ids, SentencePiece};
use super::{Prepared, TextEncoder, TextFeatures, Texts};
use crate::config::{self, Config, TextDtype};
use crate::formats::weights::maps::t5::{expected, published, sizes};
use crate::formats::weights::{ExpectedTensor, Weights};
use crate::runtime::Runtime;
use crate::runtime::frozen::{FrozenModel, Source};
use crate::runtime::named_arrays::NamedArrays;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use graphs::functions::{encode_text, encoder_params};
use graphs::ir::Function;
use graphs::models::T5;
use graphs::nn::{Param, Precision};
use graphs::program::Slot;
use graphs::types::{DType, Type};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};
use tpu::array::{HostArray, Sharded};
use tracing::{info, warn};

/// Captions that go through the encoder at once, per device that batches are split over.
const MAX_BATCH: usize = 8;

/// Bytes of features that are kept for captions that come again.
const CACHE_BYTES: usize = 256 << 20;

/// Rows that an embedding may have beyond its vocabulary: T5 has 100 sentinels, and fills up to a multiple of 128.
const SPARE_ROWS: usize = 255;

/// Names in a file of encoder and decoder that the encoder does without.
const IGNORED: [&str; 2] = ["decoder.*", "lm_head.weight"];

/// Why float16 is refused.
const OVERFLOW: &str = "activations of T5 overflow it (they reach 66,246, the largest float16 is 65,504)";

/// A T5 encoder with its vocabulary. What it encodes goes through a program of all devices: it is for all processes of a
/// run together, in the same order.
pub struct T5Encoder {
    pieces: SentencePiece,
    stage: Stage,
    length: usize,
    summary: String,
    cache: Mutex<FeatureCache>,
}

/// Features of captions met before.
#[derive(Default)]
struct FeatureCache {
    features: HashMap<String, Arc<TextFeatures>>,
    bytes: usize,
}

/// The part of the encoder that is on the devices: ids to features. It has a program for each size of batch.
pub struct Stage {
    frozen: FrozenModel<usize>,
    sizes: T5,
    precision: Precision,
    length: usize,
}

/// The dtypes of an encoder: norms, sums and features in f32.
pub fn precision(dtype: TextDtype) -> Precision {
    let compute = match dtype {
        TextDtype::Bf16 => DType::BF16,
        // Refused by the config's check.
        TextDtype::F32 | TextDtype::F16 => DType::F32,
    };
    Precision::new(compute, DType::F32)
}

/// The sizes of the encoder of a config, by the headers of its weights; where those are not here, or only the config of a
/// run names them, those of the published encoder of the same width, and none if none was published. Which it is, is said
/// once.
///
/// # Errors
/// When the weights are not those of an encoder.
pub fn model(config: &Config) -> Result<Option<T5>> {
    static SAID: Once = Once::new();
    let (text, is_chosen) = (&config.text, config.places.is_chosen("text"));
    let weights = text.weights.as_deref().context("text.weights is not set")?;
    if is_chosen && weights.exists() {
        return sizes(&Weights::open(weights)?).map(Some);
    }
    let (path, width, sizes) = (weights.display(), text.width, published(text.width));
    let why = if is_chosen { "is not here" } else { "is not opened without --trust-run" };
    SAID.call_once(|| match sizes {
        Some(_) => info!("text.weights = {path} {why}: its sizes are taken to be those of T5 v1.1 of width {width}"),
        None => warn!(
            "the text encoder is left out: text.weights = {path} {why}, and no T5 v1.1 of text.width = {width} was published"
        ),
    });
    Ok(sizes)
}

/// The encoder of the given sizes and of a config for `batch` captions.
///
/// # Errors
/// When the sizes do not go together.
pub fn function(sizes: &T5, config: &config::Text, batch: usize) -> Result<Function> {
    let precision = precision(config.dtype.context("text.dtype is not set")?);
    Ok(encode_text(sizes, precision, [batch, config.length])?)
}

/// Rows of the embedding that ids choose from.
///
/// # Errors
/// When the weights cannot be read.
pub fn vocabulary(config: &Config) -> Result<usize> {
    config.places.check("text")?;
    let weights = config.text.weights.as_deref().context("text.weights is not set")?;
    Ok(sizes(&Weights::open(weights)?)?.vocabulary)
}

/// The sizes of batches that captions are encoded in for images, on devices that split a batch into `parts`: few, so
/// that programs are few.
pub fn batches(parts: usize) -> impl Iterator<Item = usize> {
    (0..=MAX_BATCH.ilog2()).map(move |power| parts << power)
}

impl T5Encoder {
    /// Reads the vocabulary; of the weights only the headers and a sample of each tensor.
    ///
    /// # Errors
    /// When a file is missing, damaged or of another model, or they do not fit each other or the config.
    pub fn open(config: &config::Text, runtime: &Runtime) -> Result<T5Encoder> {
        let [weights, vocabulary] = [(&config.weights, "weights"), (&config.vocabulary, "vocabulary")]
            .map(|(path, key)| path.as_deref().with_context(|| format!("text.{key} is not set")));
        let (weights, vocabulary, dtype) =
            (weights?, vocabulary?, config.dtype.context("text.dtype is not set")?);
        let pieces = SentencePiece::open(vocabulary)?;
        let weights = Weights::open(weights)?;
        let sizes = sizes(&weights)?;
        if sizes.width != config.width {
            let (width, path) = (sizes.width, weights.path().display());
            bail!(
                Failure::input(format!("text.width = {}, but {path} is a T5 of width {width}", config.width))
                    .help(format!("set text.width = {width}"))
            );
        }
        if !(pieces.size()..=pieces.size() + SPARE_ROWS).contains(&sizes.vocabulary) {
            let (n, rows, path) = (pieces.size(), sizes.vocabulary, weights.path().display());
            let vocabulary = vocabulary.display();
            bail!(
                Failure::input(format!(
                    "{vocabulary} has {n} pieces, which do not go with the {rows} rows of the embedding in {path}"
                ))
                .help("name the spiece.model that was published with the weights")
            );
        }
        let stage = Stage::open(runtime, weights, dtype, config.length)?;
        let T5 { width, depth, .. } = sizes;
        let (print, words) = (&stage.frozen.fingerprint()[..16], &pieces.hash()[..16]);
        let (length, dtype) = (config.length, dtype.as_str());
        let summary = format!(
            "T5 v1.1 encoder {print}, vocabulary {words}: {depth} layers, {length} tokens x {width} features, {dtype}"
        );
        Ok(T5Encoder { pieces, stage, length: config.length, summary, cache: Mutex::default() })
    }

    fn cache(&self) -> MutexGuard<'_, FeatureCache> {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The features of captions that were not met before.
    fn compute(&self, captions: &[&str]) -> Result<Vec<Arc<TextFeatures>>> {
        let (mut all, width) = (Vec::with_capacity(captions.len()), self.stage.sizes.width);
        for chunk in captions.chunks(self.stage.max_batch()) {
            let cut = chunk.iter().map(|c| self.pieces.encode(c, self.length)).collect::<Result<Vec<_>>>()?;
            let features = self.stage.encode(&cut)?;
            let rows = features.chunks(self.length * width).zip(cut);
            all.extend(rows.map(|(features, Ids { mask, truncated, .. })| {
                Arc::new(TextFeatures { features: features.to_vec(), mask, truncated })
            }));
        }
        Ok(all)
    }
}

impl TextEncoder for T5Encoder {
    fn length(&self) -> usize {
        self.length
    }

    fn width(&self) -> usize {
        self.stage.sizes.width
    }

    fn encode(&self, captions: &[&str]) -> Result<Vec<Arc<TextFeatures>>> {
        let mut new: Vec<&str> = {
            let cache = self.cache();
            captions.iter().copied().filter(|c| !cache.features.contains_key(*c)).collect()
        };
        new.sort_unstable();
        new.dedup();
        // Not under the lock: another thread may want what is there.
        let computed: HashMap<&str, _> = new.iter().copied().zip(self.compute(&new)?).collect();
        let mut cache = self.cache();
        let all = captions.iter().map(|c| computed.get(c).or_else(|| cache.features.get(*c)).cloned());
        let all = all.collect::<Option<Vec<_>>>();
        for (caption, features) in computed {
            let bytes = features.features.len() * size_of::<f32>();
            if cache.bytes + bytes > CACHE_BYTES {
                *cache = FeatureCache::default();
            }
            cache.bytes += bytes;
            cache.features.insert(caption.to_string(), features);
        }
        drop(cache);
        // Forgotten by another thread in between.
        all.map_or_else(|| self.compute(captions), Ok)
    }

    fn prepare(&self, captions: &[&str]) -> Result<Texts> {
        let mut texts = Texts { text: Prepared::Ids(vec![]), mask: vec![], truncated: 0 };
        let mut all = vec![];
        for caption in captions {
            let Ids { ids, mask, truncated } = self.pieces.encode(caption, self.length)?;
            all.extend(ids);
            texts.mask.extend(mask);
            texts.truncated += truncated;
        }
        texts.text = Prepared::Ids(all);
        Ok(texts)
    }

    fn load(&self) -> Result<()> {
        self.stage.params().map(drop)
    }

    fn stage(&self, ids: HostArray, mask: HostArray, rows: &[usize], batch: usize) -> Result<Sharded> {
        self.stage.features((ids, mask), rows, batch)
    }

    fn summary(&self) -> String {
        self.summary.clone()
    }
}

impl Stage {
    /// An encoder of texts of `length` tokens.
    ///
    /// # Errors
    /// When the weights are not those of an encoder, or in float16.
    pub fn open(runtime: &Runtime, weights: Weights, dtype: TextDtype, length: usize) -> Result<Stage> {
        let (sizes, precision) = (sizes(&weights)?, precision(dtype));
        let named: Vec<Vec<ExpectedTensor>> =
            encoder_params(&sizes, precision)?.iter().map(|p| expected(&sizes, p)).collect::<Result<_>>()?;
        let found = weights.select(&named.concat(), &IGNORED)?;
        weights.refuse_f16(&found, OVERFLOW)?;
        let fingerprint = weights.fingerprint(&found)?;
        let frozen = FrozenModel::new(runtime, "text encoder", weights, fingerprint);
        Ok(Stage { frozen, sizes, precision, length })
    }

    /// The weights on the devices; put there if they are not yet, one parameter after another, by all processes together.
    fn params(&self) -> Result<Arc<NamedArrays>> {
        self.frozen.params(|weights| {
            let program = self.frozen.runtime().lower(&self.function(self.max_batch())?)?;
            let fill = |param: Param| {
                let name = format!("params/{}", param.name);
                let slot = program.inputs.iter().find(|s| s.name == name);
                let slot = slot.with_context(|| format!("the text encoder does not take {name}"))?;
                let found = weights.select(&expected(&self.sizes, &param)?, &["*"])?;
                Ok((slot.clone(), Source::Stored(found)))
            };
            let params = encoder_params(&self.sizes, self.precision)?;
            Ok((params.into_iter().map(fill).collect::<Result<_>>()?, None))
        })
    }

    /// Captions that [`Stage::encode`] takes at most.
    fn max_batch(&self) -> usize {
        MAX_BATCH * self.frozen.runtime().batch_parts()
    }

    fn function(&self, batch: usize) -> Result<Function> {
        Ok(encode_text(&self.sizes, self.precision, [batch, self.length])?)
    }

    /// Features `[batch, tokens, width]` of ids `i32[batch, tokens]` under a mask `i1[batch, tokens]`, of which the
    /// given `rows` are at hand, ascending: those that devices of this process hold, or all. They stay on the devices. Returns once the program is dispatched.
    ///
    /// # Errors
    /// When the batch cannot be split over the mesh, or the devices refuse.
    pub fn features(
        &self,
        (ids, mask): (HostArray, HostArray),
        rows: &[usize],
        batch: usize,
    ) -> Result<Sharded> {
        let (params, program) = (self.params()?, self.frozen.program(batch, || self.function(batch))?);
        let fill = |slot: &Slot| Ok(if slot.name == "text/ids" { ids.clone() } else { mask.clone() });
        self.frozen.run(&program, &params, Some((rows, batch)), fill, "text/features")
    }

    /// Features of captions on the host, `[captions, tokens, width]`.
    fn encode(&self, captions: &[Ids]) -> Result<Vec<f32>> {
        // What is missing is filled up with padding.
        let enough = batches(self.frozen.runtime().batch_parts()).find(|batch| *batch >= captions.len());
        let batch = enough.context("more captions than go through the encoder at once")?;
        let mut ids: Vec<i32> = captions.iter().flat_map(|c| &c.ids).copied().collect();
        let mut mask: Vec<u8> = captions.iter().flat_map(|c| &c.mask).copied().collect();
        ids.resize(batch * self.length, 0);
        mask.resize(batch * self.length, 0);
        let ids = HostArray::from_slice([batch, self.length], &ids)?;
        let mask = HostArray::new(Type::new(DType::Pred, [batch, self.length]), mask)?;
        let all: Vec<usize> = (0..batch).collect();
        let features = self.features((ids, mask), &all, batch)?;
        let mut features = self.frozen.processes().all_gather(&features)?.to_vec::<f32>()?;
        features.truncate(captions.len() * self.length * self.sizes.width);
        Ok(features)
    }
}
