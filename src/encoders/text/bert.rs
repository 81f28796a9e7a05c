//! BERT as a text encoder: what its files hold, and which of them go together.
use super::network::{NetworkEncoder, Published};
use super::wordpiece::WordPiece;
use crate::config;
use crate::formats::weights::Weights;
use crate::formats::weights::maps::bert;
use crate::runtime::Runtime;
use anyhow::Result;
use graphs::functions::TextModel;
use std::path::Path;

/// Rows that an embedding may have beyond its vocabulary: some fill up to a multiple of 64 or more.
const SPARE_ROWS: usize = 255;

/// An encoder in some files.
///
/// # Errors
/// When they hold no BERT, or not how many heads it has.
pub fn open_weights(weights: Weights) -> Result<Published> {
    let (names, sizes) = bert::open(&weights)?;
    Ok(Published {
        name: "BERT",
        model: TextModel::Bert(sizes),
        weights,
        expected: Box::new(move |param| names.expected(&sizes, param)),
        ignored: bert::IGNORED.to_vec(),
        vocabulary: "tokenizer.json",
        spare_rows: SPARE_ROWS,
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
    // What model it is comes first: one of another kind has another vocabulary, too.
    let published = open_weights(Weights::open(weights)?)?;
    let pieces = WordPiece::open(vocabulary)?;
    NetworkEncoder::open(config, runtime, (Box::new(pieces), vocabulary), published)
}
