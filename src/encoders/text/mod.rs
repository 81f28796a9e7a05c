//! Captions to features: the trait every text encoder has; networks (in [`network`]): T5, BERT, CLIP; and [`HashedWords`], a
//! stand-in for them.
pub mod bert;
mod charsmap;
pub mod clip;
mod ids;
mod kept;
pub mod network;
pub mod record;
pub mod sentencepiece;
pub mod sizes;
pub mod t5;
mod unigram;
pub mod wordpiece;
pub mod words;

pub use ids::Ids;
pub use words::{HashedWords, words};

use crate::config::{self, Config, TextKind};
use crate::runtime::Runtime;
use crate::runtime::weights_store::WeightsStore;
use anyhow::{Context, Result, bail};
use network::NetworkEncoder;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tpu::array::{HostArray, Sharded};

/// The text encoder of a config, on these devices if it needs any.
///
/// # Errors
/// When its sizes are out of range, or its files do not fit.
pub fn text_encoder(config: &Config, runtime: &Runtime) -> Result<Arc<dyn TextEncoder>> {
    let text = &config.text;
    let open: fn(&config::Text, [&Path; 2], &Runtime) -> Result<NetworkEncoder> = match text.kind {
        TextKind::HashedWords => {
            let words = HashedWords::new(text.length, text.width)?;
            return Ok(Arc::new(words.with_context(text.context == Some(true))));
        }
        TextKind::T5 => t5::open,
        TextKind::Bert => bert::open,
        TextKind::Clip => clip::open,
    };
    config.places.check("text")?;
    let [weights, vocabulary] = files(config, runtime)?;
    Ok(Arc::new(open(text, [&weights, &vocabulary], runtime)?))
}

/// The weights and the vocabulary of a config: as it names them, or where `fluid weights install` put them.
fn files(config: &Config, runtime: &Runtime) -> Result<[PathBuf; 2]> {
    let text = &config.text;
    let weights = text.weights.as_deref().context("text.weights is not set")?;
    let vocabulary = text.vocabulary.as_deref().context("text.vocabulary is not set")?;
    let Some(name) = text.installed() else { return Ok([weights.to_owned(), vocabulary.to_owned()]) };
    let file = WeightsStore::new(&runtime.cache()?).require(name)?;
    let folder = file.parent().unwrap_or(&file).to_owned();
    // The vocabulary goes by the same name, unless another one is named.
    let vocabulary = if vocabulary == weights { folder } else { vocabulary.to_owned() };
    Ok([file, vocabulary])
}

/// Features of one caption.
#[derive(Clone, Debug, PartialEq)]
pub struct TextFeatures {
    /// `[length, width]`; zero where there is no token.
    pub features: Vec<f32>,
    /// `[length]`: 1 for a token, 0 for padding. The first is always 1.
    pub mask: Vec<u8>,
    /// Words of the caption that did not fit and were left out.
    pub truncated: usize,
}

/// The captions of a batch on their way to the devices.
#[derive(Clone, Debug, PartialEq)]
pub struct Texts {
    /// What there is of each.
    pub text: Prepared,
    /// `[samples, length]`: 1 for a token, 0 for padding.
    pub mask: Vec<u8>,
    /// Words that were left out, over all samples.
    pub truncated: usize,
}

impl Default for Texts {
    /// No captions yet.
    fn default() -> Self {
        Texts { text: Prepared::Features(vec![]), mask: vec![], truncated: 0 }
    }
}

impl Texts {
    /// Appends a caption's features, to others that are features too.
    pub fn add(&mut self, text: &TextFeatures) {
        if let Prepared::Features(all) = &mut self.text {
            all.extend(&text.features);
            self.mask.extend(&text.mask);
            self.truncated += text.truncated;
        }
    }
}

/// Features, or what the devices make them of.
#[derive(Clone, Debug, PartialEq)]
pub enum Prepared {
    /// `[samples, length, width]`.
    Features(Vec<f32>),
    /// Ids of a vocabulary, `[samples, length]`.
    Ids(Vec<i32>),
}

/// A frozen text encoder.
pub trait TextEncoder: Send + Sync {
    /// Tokens a caption is padded or cut to.
    fn length(&self) -> usize;

    /// Features of a token.
    fn width(&self) -> usize;

    /// The features of captions (any Unicode, possibly empty), in their order. One call for many is faster than
    /// many for one.
    ///
    /// # Errors
    /// When the devices that compute them fail.
    fn encode(&self, captions: &[&str]) -> Result<Vec<Arc<TextFeatures>>>;

    /// What of captions goes to the devices, for a training batch: their features, or what [`stage`](Self::stage)
    /// makes features of. Uses no device.
    ///
    /// # Errors
    /// When a caption cannot be encoded.
    fn prepare(&self, captions: &[&str]) -> Result<Texts> {
        let mut texts = Texts::default();
        self.encode(captions)?.iter().for_each(|text| texts.add(text));
        Ok(texts)
    }

    /// Reads its weights to the devices, if it runs there and they are not there yet.
    ///
    /// # Errors
    /// When they cannot be read, by this process or by another, or the devices refuse.
    fn load(&self) -> Result<()> {
        Ok(())
    }

    /// Features `[batch, tokens, width]` of ids `i32[batch, tokens]` under a mask `i1[batch, tokens]`, of which the
    /// given `rows` are at hand, ascending: those that devices of this process hold, or all. They stay on the devices.
    /// Returns once the program is dispatched.
    ///
    /// # Errors
    /// When it does not run on devices, the batch cannot be split over the mesh, or the devices refuse.
    fn stage(&self, _ids: HostArray, _mask: HostArray, _rows: &[usize], _batch: usize) -> Result<Sharded> {
        bail!("the batch holds ids, and no text encoder is on the devices")
    }

    /// One line for logs and for the run's record: same line, same features.
    fn summary(&self) -> String;
}
