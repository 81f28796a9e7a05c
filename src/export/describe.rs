//! `config.json`: sizes, constants and references for readers that know nothing of our configs.
use crate::checkpoint::outside::OUTSIDE;
use crate::checkpoint::{ExportPlan, Written};
use crate::config::{Config, Tokens};
use crate::formats::safetensors::TensorFile;
use crate::train::history::last_evaluations;
use crate::util::disk;
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::path::Path;

/// The most bytes of a text encoder in words.
const RECORD_LIMIT: u64 = 1 << 16;

/// What `config.json` says of exported weights of the run at `run`.
///
/// # Errors
/// When a file of the run cannot be read.
pub fn describe(config: &Config, plan: &ExportPlan, written: &Written, run: &Path) -> Result<Value> {
    let (m, manifest) = (&config.model, &written.manifest);
    let tokens = match m.tokens {
        Tokens::Continuous => ("channels", config.codec.channels()?),
        Tokens::Discrete => ("vocabulary", config.codec.vocabulary()?),
    };
    let hash = |name: &str| manifest.notes.get(&format!("file {name}")).cloned();
    let [codec_file, text_file] = OUTSIDE;
    let codec = run.join(codec_file);
    let record = if codec.is_file() { TensorFile::open(&codec)?.metadata } else { Default::default() };
    let text = run.join(text_file);
    let summary = match disk::exists(&text)? {
        true => disk::read_bounded_text(&text, RECORD_LIMIT)
            .with_context(|| disk::io_failure(&text, "read"))?
            .trim_end()
            .to_owned(),
        false => String::new(),
    };
    let found = last_evaluations(&run.join("metrics.jsonl"), manifest.step)?;
    let evaluations: Map<String, Value> = found
        .into_iter()
        .map(|(name, (value, step))| (name, json!({ "value": value, "step": step })))
        .collect();
    let mut all = json!({
        "model_type": "fluid",
        "tokens": m.tokens,
        "order": m.order.as_str(),
        "positions": m.positions.as_str(),
        "image_size": config.image.size,
        "image_tokens": config.image_tokens(),
        "width": m.width,
        "depth": m.depth,
        "heads": m.heads,
        "mlp_ratio": m.mlp_ratio,
        "gelu": m.gelu.as_str(),
        "norm_eps": 1e-6,
        "text_length": config.text.length,
        "text_width": config.text.width,
        "text_depth": m.text_depth,
        "head": config.head.as_ref().map(|head| json!({
            "width": head.width,
            "depth": head.depth,
            "timesteps": head.timesteps,
            "prediction": head.prediction.as_str(),
        })),
        "weights": if plan.raw() { "raw" } else { "averaged" },
        "dtype": plan.dtype().to_string(),
        "parameters": plan.parameters(),
        "step": manifest.step,
        "source": plan.source(),
        "hash": written.hash,
        "codec": {
            "kind": config.codec.kind,
            "weights": config.codec.weights,
            "patch": config.codec.patch,
            "file": codec_file,
            "blake3": hash(codec_file),
            "record": record,
        },
        "text_encoder": {
            "kind": config.text.kind,
            "weights": config.text.weights,
            "vocabulary": config.text.vocabulary,
            "file": text_file,
            "blake3": hash(text_file),
            "record": summary,
        },
        "evaluations": evaluations,
    });
    all[tokens.0] = json!(tokens.1);
    Ok(all)
}
