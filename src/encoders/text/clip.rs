//! CLIP's tower over text as a text encoder, for what it says of each token.
use super::Ids;
use super::network::{NetworkEncoder, Pieces, Published};
use crate::config;
use crate::formats::bpe::Bpe;
use crate::formats::weights::Weights;
use crate::formats::weights::maps::clip;
use crate::runtime::Runtime;
use anyhow::Result;
use graphs::functions::TextModel;
use std::path::Path;

/// Names in files that the tokens do without: the projection of a whole text.
const IGNORED: [&str; 2] = ["text_projection.weight", "text_projection"];

impl Pieces for Bpe {
    /// The start, pieces, the end, and 0 behind them, which nothing before it looks at.
    fn encode(&self, caption: &str, length: usize) -> Result<Ids> {
        let found = Bpe::encode(self, caption, length.max(2));
        let mut ids = found.ids;
        // Of a length of 1 the end is all there is.
        if length < ids.len() {
            ids.remove(0);
        }
        let mut mask = vec![1; ids.len()];
        ids.resize(length, 0);
        mask.resize(length, 0);
        Ok(Ids { ids, mask, truncated: found.lost })
    }

    fn size(&self) -> usize {
        Bpe::size(self)
    }

    fn hash(&self) -> String {
        Bpe::hash(self).to_string()
    }
}

/// An encoder in some files.
///
/// # Errors
/// When they hold no tower over text, or not which activation it has.
pub fn open_weights(weights: Weights) -> Result<Published> {
    let (names, sizes) = clip::open_tokens(&weights)?;
    Ok(Published {
        name: "CLIP",
        model: TextModel::Clip(sizes),
        weights,
        expected: Box::new(move |param| names.expected(param, sizes.length)),
        ignored: [names.ignored, &IGNORED].concat(),
        vocabulary: "vocabulary",
        spare_rows: 0,
        no_f16: None,
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
    let published = open_weights(Weights::open(weights)?)?;
    let pieces = Bpe::open(vocabulary)?;
    NetworkEncoder::open(config, runtime, (Box::new(pieces), vocabulary), published)
}
