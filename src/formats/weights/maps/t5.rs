//! The encoder of T5 v1.1 as transformers writes it: names of its weights, and its sizes by their shapes.
use crate::formats::weights::{ExpectedTensor, HfConfig, TensorInfo, Weights};
use crate::util::error::Failure;
use crate::util::text::nearest;
use anyhow::{Context, Result, bail};
use graphs::models::T5;
use graphs::models::t5::{EPS, FAR};
use graphs::nn::Param;
use serde_json::json;

/// The sizes of an encoder, from the shapes of some of its weights.
///
/// # Errors
/// When one of those is missing or is no matrix, or a `config.json` beside them says that the model is another one.
pub fn sizes(weights: &Weights) -> Result<T5> {
    // UL2, say, has the names and shapes of T5 v1.1, and another activation.
    let fixed = [
        ("feed_forward_proj", json!("gated-gelu")),
        ("relative_attention_max_distance", json!(FAR)),
        ("layer_norm_epsilon", json!(EPS)),
    ];
    if let Some(config) = HfConfig::beside(weights.path())? {
        config.require(&fixed, MODELS)?;
    }
    let matrix = |names: &[&str]| -> Result<[usize; 2]> {
        let known = weights.tensors().iter().map(TensorInfo::name).collect::<Vec<_>>();
        let found = names.iter().find_map(|name| weights.find(name));
        let dims = found.and_then(|t| <[usize; 2]>::try_from(t.dims()).ok()).filter(|d| !d.contains(&0));
        dims.with_context(|| {
            let near = nearest(names[0], &known).map_or(String::new(), |n| format!("; nearest there: {n}"));
            let there = match found {
                Some(found) => format!("{} is {:?} there, not a matrix", found.name(), found.dims()),
                None => format!("there is no {}{near}", names.join(" or ")),
            };
            Failure::input(format!("{} holds no T5 v1.1 encoder: {there}", weights.path().display()))
                .help(MODELS)
        })
    };
    let block = |rest: &str| format!("encoder.block.0.layer.{rest}.weight");
    let [vocabulary, width] = matrix(&EMBEDDING)?;
    let [buckets, heads] = matrix(&[&block("0.SelfAttention.relative_attention_bias")])?;
    let [inner, _] = matrix(&[&block("0.SelfAttention.q")])?;
    let [hidden, _] = matrix(&[&block("1.DenseReluDense.wi_0")])?;
    let first =
        |layer: &usize| weights.find(&format!("encoder.block.{layer}.layer.0.layer_norm.weight")).is_some();
    let depth = (0..).take_while(first).count().max(1);
    if inner % heads != 0 {
        let path = weights.path().display();
        bail!(Failure::input(format!(
            "{path} has {heads} heads, which do not divide its {inner} query channels"
        )));
    }
    Ok(T5 { vocabulary, width, depth, heads, head_dim: inner / heads, hidden, buckets })
}

/// The sizes of the published encoder of a width: t5-v1_1-small, -base, -large, -xl or -xxl.
pub fn published(width: usize) -> Option<T5> {
    let (depth, heads, hidden) = match width {
        512 => (8, 6, 1024),
        768 => (12, 12, 2048),
        1024 => (24, 16, 2816),
        2048 => (24, 32, 5120),
        4096 => (24, 64, 10240),
        _ => return None,
    };
    Some(T5 { vocabulary: 32128, width, depth, heads, head_dim: 64, hidden, buckets: 32 })
}

/// What is read.
const MODELS: &str = "name the weights of t5-v1_1-small, -base, -large, -xl or -xxl, or of their encoders";

/// The embedding goes by two names.
const EMBEDDING: [&str; 2] = ["shared.weight", "encoder.embed_tokens.weight"];

/// What a parameter is called in files, and its dims there: one tensor, or one for each layer of a stack.
pub fn expected(sizes: &T5, param: &Param) -> Result<Vec<ExpectedTensor>> {
    let inner = sizes.heads * sizes.head_dim;
    let in_blocks = |rest: &str, dims: &[usize]| {
        let one = |layer| ExpectedTensor::new(format!("encoder.block.{layer}.layer.{rest}.weight"), dims);
        (0..sizes.depth).map(one).collect()
    };
    let (d, hidden) = (sizes.width, sizes.hidden);
    Ok(match param.name.as_str() {
        "embedding" => vec![ExpectedTensor::new(EMBEDDING[0], [sizes.vocabulary, d]).or_named(EMBEDDING[1])],
        "positions" => vec![ExpectedTensor::new(
            "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight",
            [sizes.buckets, sizes.heads],
        )],
        "norm/scale" => vec![ExpectedTensor::new("encoder.final_layer_norm.weight", [d])],
        "blocks/norm_attn/scale" => in_blocks("0.layer_norm", &[d]),
        "blocks/norm_mlp/scale" => in_blocks("1.layer_norm", &[d]),
        "blocks/attn/q" => in_blocks("0.SelfAttention.q", &[inner, d]),
        "blocks/attn/k" => in_blocks("0.SelfAttention.k", &[inner, d]),
        "blocks/attn/v" => in_blocks("0.SelfAttention.v", &[inner, d]),
        "blocks/attn/out" => in_blocks("0.SelfAttention.o", &[d, inner]),
        "blocks/mlp/gate" => in_blocks("1.DenseReluDense.wi_0", &[hidden, d]),
        "blocks/mlp/in" => in_blocks("1.DenseReluDense.wi_1", &[hidden, d]),
        "blocks/mlp/out" => in_blocks("1.DenseReluDense.wo", &[d, hidden]),
        name => bail!("files of T5 have no name for `{name}`"),
    })
}
