//! T5 v1.1 as a text encoder: what its files hold, and which of them go together.
use super::Ids;
use super::network::{NetworkEncoder, Pieces, Published, Stage};
use super::sentencepiece::SentencePiece;
use crate::config::{self, Config, TextDtype};
use crate::formats::weights::Weights;
use crate::formats::weights::maps::t5::{expected, published, sizes};
use crate::runtime::Runtime;
use anyhow::{Context, Result};
use graphs::functions::TextModel;
use graphs::models::T5;
use std::path::Path;
use std::sync::Once;
use tracing::{info, warn};

pub use super::network::precision;

/// Rows that an embedding may have beyond its vocabulary: T5 has 100 sentinels, and fills up to a multiple of 128.
const SPARE_ROWS: usize = 255;

/// Names in a file of encoder and decoder that the encoder does without.
const IGNORED: [&str; 2] = ["decoder.*", "lm_head.weight"];

/// Why float16 is refused.
const OVERFLOW: &str = "activations of T5 overflow it (they reach 66,246, the largest float16 is 65,504)";

impl Pieces for SentencePiece {
    fn encode(&self, caption: &str, length: usize) -> Result<Ids> {
        SentencePiece::encode(self, caption, length)
    }

    fn size(&self) -> usize {
        SentencePiece::size(self)
    }

    fn hash(&self) -> String {
        SentencePiece::hash(self)
    }
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

/// An encoder in some files.
///
/// # Errors
/// When they hold no encoder of T5 v1.1.
fn open_weights(weights: Weights) -> Result<Published> {
    let t5 = sizes(&weights)?;
    Ok(Published {
        name: "T5 v1.1",
        model: TextModel::T5(t5),
        weights,
        expected: Box::new(move |param| expected(&t5, param)),
        ignored: IGNORED.to_vec(),
        vocabulary: "spiece.model",
        spare_rows: SPARE_ROWS,
        no_f16: Some(OVERFLOW),
    })
}

/// The encoder of a config, with its files at these paths.
///
/// # Errors
/// When a file is missing, damaged or of another model, or they do not fit each other or the config.
pub(super) fn open(
    config: &config::Text,
    [weights, vocabulary]: [&Path; 2],
    runtime: &Runtime,
) -> Result<NetworkEncoder> {
    let pieces = SentencePiece::open(vocabulary)?;
    let published = open_weights(Weights::open(weights)?)?;
    NetworkEncoder::open(config, runtime, (Box::new(pieces), vocabulary), published)
}

/// The encoder in some files, without its vocabulary, for texts of `length` tokens.
///
/// # Errors
/// When the weights are not those of an encoder, or in float16.
pub fn stage(runtime: &Runtime, weights: Weights, dtype: TextDtype, length: usize) -> Result<Stage> {
    Stage::open(runtime, open_weights(weights)?, dtype, length)
}
