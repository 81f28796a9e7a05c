//! The sizes of the text encoder of a config, for programs that are built where its weights need not be.
use super::{bert, clip, t5};
use crate::config::{Config, TextKind};
use crate::formats::weights::Weights;
use crate::formats::weights::maps::bert::MINILM;
use anyhow::{Context, Result};
use graphs::functions::TextModel;
use std::sync::Once;
use tracing::warn;

/// The network that encodes the captions of a config, by the headers of its weights. Where those are not here, or only the
/// config of a run names them: what was published of the same width of T5, and none of the others, which is said once. None
/// where the text encoder is no network.
///
/// # Errors
/// When the weights are not those of an encoder.
pub fn model(config: &Config) -> Result<Option<TextModel>> {
    let text = &config.text;
    match text.kind {
        TextKind::HashedWords => Ok(None),
        TextKind::T5 => Ok(t5::model(config)?.map(TextModel::T5)),
        // Pinned by hash: there is but one.
        TextKind::Bert if text.installed().is_some() => Ok(Some(TextModel::Bert(MINILM))),
        TextKind::Bert | TextKind::Clip => {
            static SAID: Once = Once::new();
            let is_chosen = config.places.is_chosen("text");
            let weights = text.weights.as_deref().context("text.weights is not set")?;
            if !is_chosen || !weights.exists() {
                let why = if is_chosen { "is not here" } else { "is not opened without --trust-run" };
                let path = weights.display();
                SAID.call_once(|| warn!("the text encoder is left out: text.weights = {path} {why}"));
                return Ok(None);
            }
            let weights = Weights::open(weights)?;
            let open = if text.kind == TextKind::Clip { clip::open_weights } else { bert::open_weights };
            Ok(Some(open(weights)?.model))
        }
    }
}

/// Rows of the embedding that ids choose from.
///
/// # Errors
/// When the weights cannot be read, or the text encoder is no network.
pub fn vocabulary(config: &Config) -> Result<usize> {
    config.places.check("text")?;
    let model = model(config)?.context("the weights of the text encoder are not here")?;
    Ok(model.vocabulary())
}
