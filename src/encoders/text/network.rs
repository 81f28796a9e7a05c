//! A text encoder that is a network: the vocabulary here, the encoder on the devices, its weights read from the files in
//! which they are published. Features of captions that come again are kept.
use super::kept::KeptFeatures;
use super::{Ids, Prepared, TextEncoder, TextFeatures, Texts};
use crate::config::{self, TextDtype};
use crate::formats::weights::{ExpectedTensor, Weights};
use crate::runtime::Runtime;
use crate::runtime::frozen::{FrozenModel, Source};
use crate::runtime::named_arrays::NamedArrays;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use graphs::functions::{TextModel, encode_text, encoder_params};
use graphs::ir::Function;
use graphs::nn::{Param, Precision};
use graphs::program::Slot;
use graphs::types::{DType, Type};
use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tpu::array::{HostArray, Sharded};

/// Captions that go through the encoder at once, per device that batches are split over.
const MAX_BATCH: usize = 8;

/// Bytes of features that are kept for captions that come again.
const KEPT_BYTES: usize = 256 << 20;

/// A vocabulary that cuts captions into pieces.
pub trait Pieces: Send + Sync {
    /// A caption as `length` ids: what does not fit before the end is cut off.
    ///
    /// # Errors
    /// When a piece's number is beyond 31 bits.
    fn encode(&self, caption: &str, length: usize) -> Result<Ids>;

    /// How many pieces there are.
    fn size(&self) -> usize;

    /// A hash of what captions are cut into, in hexadecimal.
    fn hash(&self) -> String;
}

/// What a parameter is called in files, and its dims there: one tensor, or some for each layer of a stack.
pub type Expected = Box<dyn Fn(&Param) -> Result<Vec<ExpectedTensor>> + Send + Sync>;

/// A network that describes captions, in some files.
pub struct Published {
    /// What it is called: `T5 v1.1`.
    pub name: &'static str,
    /// Its sizes.
    pub model: TextModel,
    /// Its files.
    pub weights: Weights,
    /// What its parameters are called there.
    pub expected: Expected,
    /// Names in files that the encoder does without.
    pub ignored: Vec<&'static str>,
    /// What its vocabulary is published as: `spiece.model`.
    pub vocabulary: &'static str,
    /// Rows that its embedding may have beyond the vocabulary.
    pub spare_rows: usize,
    /// Why weights in float16 are refused, if they are.
    pub no_f16: Option<&'static str>,
}

/// A text encoder with its vocabulary. What it encodes goes through a program of all devices: it is for all processes of a
/// run together, in the same order.
pub struct NetworkEncoder {
    pieces: Box<dyn Pieces>,
    stage: Stage,
    length: usize,
    summary: String,
}

/// The part of an encoder that is on the devices: ids to features. It has a program for each size of batch.
pub struct Stage {
    frozen: FrozenModel<usize>,
    network: Network,
    precision: Precision,
    length: usize,
    kept: Mutex<KeptFeatures>,
    encoded: AtomicUsize,
}

/// What [`Published`] says but for the weights, which are elsewhere then.
struct Network {
    model: TextModel,
    expected: Expected,
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

/// The encoder of the given sizes and of a config for `batch` captions.
///
/// # Errors
/// When the sizes do not go together.
pub fn function(model: &TextModel, config: &config::Text, batch: usize) -> Result<Function> {
    let precision = precision(config.dtype.context("text.dtype is not set")?);
    Ok(encode_text(model, precision, [batch, config.length])?)
}

/// The sizes of batches that captions are encoded in for images, on devices that split a batch into `parts`: few, so
/// that programs are few.
pub fn batches(parts: usize) -> impl Iterator<Item = usize> {
    (0..=MAX_BATCH.ilog2()).map(move |power| parts << power)
}

impl NetworkEncoder {
    /// An encoder with its vocabulary, read from a file, for the length, width and dtype of a config. Of the weights only the
    /// headers and a sample of each tensor are read.
    ///
    /// # Errors
    /// When the weights are not those of an encoder, or do not fit the config's sizes or the vocabulary.
    pub fn open(
        config: &config::Text,
        runtime: &Runtime,
        (pieces, vocabulary): (Box<dyn Pieces>, &Path),
        published: Published,
    ) -> Result<NetworkEncoder> {
        let dtype = config.dtype.context("text.dtype is not set")?;
        let (name, model, path) = (published.name, published.model, published.weights.path().to_path_buf());
        let (width, path) = (model.width(), path.display());
        if width != config.width {
            bail!(
                Failure::input(format!(
                    "text.width = {}, but {path} is a {name} of width {width}",
                    config.width
                ))
                .help(format!("set text.width = {width}"))
            );
        }
        if let Some(longest) = model.longest().filter(|longest| *longest < config.length) {
            bail!(
                Failure::input(format!(
                    "text.length = {}, but {path} has {longest} positions: it takes texts of {longest} tokens at most",
                    config.length
                ))
                .help(format!("set text.length = {longest}, or less"))
            );
        }
        let (n, rows) = (pieces.size(), model.vocabulary());
        if !(n..=n + published.spare_rows).contains(&rows) {
            bail!(
                Failure::input(format!(
                    "{} has {n} pieces, which do not go with the {rows} rows of the embedding in {path}",
                    vocabulary.display()
                ))
                .help(format!("name the {} that was published with the weights", published.vocabulary))
            );
        }
        let stage = Stage::open(runtime, published, dtype, config.length)?;
        let (print, hash) = (&stage.frozen.fingerprint()[..16], pieces.hash());
        let (length, dtype, depth) = (config.length, dtype.as_str(), model.depth());
        let summary = format!(
            "{name} encoder {print}, vocabulary {}: {depth} layers, {length} tokens x {width} features, {dtype}",
            &hash[..16]
        );
        Ok(NetworkEncoder { pieces, stage, length: config.length, summary })
    }

    /// The part on the devices.
    pub fn on_devices(&self) -> &Stage {
        &self.stage
    }
}

impl TextEncoder for NetworkEncoder {
    fn length(&self) -> usize {
        self.length
    }

    fn width(&self) -> usize {
        self.stage.network.model.width()
    }

    fn encode(&self, captions: &[&str]) -> Result<Vec<Arc<TextFeatures>>> {
        let cut = captions.iter().map(|c| self.pieces.encode(c, self.length)).collect::<Result<Vec<_>>>()?;
        let tokens: Vec<&[i32]> = cut.iter().map(Ids::tokens).collect();
        let kept = self.stage.kept_or_made(&tokens)?;
        let all = kept.iter().zip(cut).map(|(kept, Ids { mask, truncated, .. })| {
            let mut features = kept.to_vec();
            features.resize(self.length * self.width(), 0.0);
            Arc::new(TextFeatures { features, mask, truncated })
        });
        Ok(all.collect())
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
    /// When the weights are not those of an encoder, or in a dtype that it cannot compute in.
    pub fn open(runtime: &Runtime, published: Published, dtype: TextDtype, length: usize) -> Result<Stage> {
        let Published { model, weights, expected, ignored, no_f16, .. } = published;
        let precision = precision(dtype);
        let named: Vec<Vec<ExpectedTensor>> =
            encoder_params(&model, precision)?.iter().map(&expected).collect::<Result<_>>()?;
        let found = weights.select(&named.concat(), &ignored)?;
        if let Some(why) = no_f16 {
            weights.refuse_f16(&found, why)?;
        }
        let fingerprint = weights.fingerprint(&found)?;
        let frozen = FrozenModel::new(runtime, "text encoder", weights, fingerprint);
        let (kept, encoded) = (Mutex::new(KeptFeatures::new(KEPT_BYTES)), AtomicUsize::new(0));
        Ok(Stage { frozen, network: Network { model, expected }, precision, length, kept, encoded })
    }

    /// Captions that went through the network so far, each time they did.
    pub fn encoded(&self) -> usize {
        self.encoded.load(Ordering::Relaxed)
    }

    /// The weights on the devices; put there if they are not yet, one parameter after another, by all processes together.
    fn params(&self) -> Result<Arc<NamedArrays>> {
        self.frozen.params(|weights| {
            let program = self.frozen.runtime().lower(&self.function(self.max_batch())?)?;
            let fill = |param: Param| {
                let name = format!("params/{}", param.name);
                let slot = program.inputs.iter().find(|s| s.name == name);
                let slot = slot.with_context(|| format!("the text encoder does not take {name}"))?;
                let found = weights.select(&(self.network.expected)(&param)?, &["*"])?;
                Ok((slot.clone(), Source::Stored(found)))
            };
            let params = encoder_params(&self.network.model, self.precision)?;
            Ok((params.into_iter().map(fill).collect::<Result<_>>()?, None))
        })
    }

    /// Captions that [`Stage::encode`] takes at most.
    fn max_batch(&self) -> usize {
        MAX_BATCH * self.frozen.runtime().batch_parts()
    }

    fn function(&self, batch: usize) -> Result<Function> {
        Ok(encode_text(&self.network.model, self.precision, [batch, self.length])?)
    }

    fn kept(&self) -> MutexGuard<'_, KeptFeatures> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Features `[batch, tokens, width]` of ids `i32[batch, tokens]` under a mask `i1[batch, tokens]`, of which the
    /// given `rows` are at hand, ascending: those that devices of this process hold, or all. They stay on the devices.
    ///
    /// All of them go through the program, also those that are kept, and this returns once it is dispatched: the host must not
    /// wait, and a step must not depend on what came before it.
    ///
    /// # Errors
    /// When the batch cannot be split over the mesh, or the devices refuse.
    pub fn features(
        &self,
        (ids, mask): (HostArray, HostArray),
        rows: &[usize],
        batch: usize,
    ) -> Result<Sharded> {
        self.encoded.fetch_add(rows.len(), Ordering::Relaxed);
        self.dispatch((ids, mask), rows, batch)
    }

    /// [`Stage::features`] by the program alone.
    fn dispatch(&self, (ids, mask): (HostArray, HostArray), rows: &[usize], batch: usize) -> Result<Sharded> {
        let (params, program) = (self.params()?, self.frozen.program(batch, || self.function(batch))?);
        let fill = |slot: &Slot| Ok(if slot.name == "text/ids" { ids.clone() } else { mask.clone() });
        self.frozen.run(&program, &params, Some((rows, batch)), fill, "text/features")
    }

    /// Features `[tokens, width]` of the tokens of each caption, without padding; those that are not kept are encoded.
    fn kept_or_made(&self, captions: &[&[i32]]) -> Result<Vec<Arc<[f32]>>> {
        let mut found: HashMap<&[i32], Arc<[f32]>> = HashMap::new();
        let mut new: Vec<&[i32]> = vec![];
        {
            let mut kept = self.kept();
            for caption in captions {
                match kept.get(caption) {
                    Some(features) => drop(found.insert(caption, features)),
                    None => new.push(caption),
                }
            }
        }
        new.sort_unstable();
        new.dedup();
        // Not under the lock: another thread may want what is there.
        let made = self.encode(&new)?;
        let mut kept = self.kept();
        for (caption, features) in new.into_iter().zip(made) {
            kept.put(Arc::from(caption), features.clone());
            found.insert(caption, features);
        }
        drop(kept);
        let all = captions.iter().map(|caption| found.get(*caption).cloned());
        all.collect::<Option<Vec<_>>>().context("a caption was not encoded")
    }

    /// Features `[tokens, width]` of each caption, by the network.
    fn encode(&self, captions: &[&[i32]]) -> Result<Vec<Arc<[f32]>>> {
        let (length, width) = (self.length, self.network.model.width());
        let mut made = Vec::with_capacity(captions.len());
        for chunk in captions.chunks(self.max_batch()) {
            // What is missing is filled up with padding.
            let enough = batches(self.frozen.runtime().batch_parts()).find(|batch| *batch >= chunk.len());
            let batch = enough.context("more captions than go through the encoder at once")?;
            let (mut ids, mut mask) = (vec![0; batch * length], vec![0; batch * length]);
            for ((ids, mask), tokens) in ids.chunks_mut(length).zip(mask.chunks_mut(length)).zip(chunk) {
                ids[..tokens.len()].copy_from_slice(tokens);
                mask[..tokens.len()].fill(1);
            }
            let ids = HostArray::from_slice([batch, length], &ids)?;
            let mask = HostArray::new(Type::new(DType::Pred, [batch, length]), mask)?;
            let all: Vec<usize> = (0..batch).collect();
            let features = self.dispatch((ids, mask), &all, batch)?;
            let features = self.frozen.processes().all_gather(&features)?.to_vec::<f32>()?;
            let rows = features.chunks(length * width).zip(chunk);
            made.extend(rows.map(|(row, tokens)| Arc::from(&row[..tokens.len() * width])));
            self.encoded.fetch_add(chunk.len(), Ordering::Relaxed);
        }
        Ok(made)
    }
}

/// The ids of a caption without padding, which stands behind them.
fn tokens<'i>(ids: &'i [i32], mask: &[u8]) -> &'i [i32] {
    &ids[..mask.iter().filter(|mask| **mask != 0).count().min(ids.len())]
}

impl Ids {
    /// The ids without padding.
    fn tokens(&self) -> &[i32] {
        tokens(&self.ids, &self.mask)
    }
}
