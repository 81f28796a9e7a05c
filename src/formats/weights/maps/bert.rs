//! BERT as transformers writes it: names of its weights, and its sizes by their shapes and by the `config.json` beside them.
use crate::formats::weights::{ExpectedTensor, HfConfig, TensorInfo, Weights};
use crate::util::error::Failure;
use crate::util::text::{joined_list, nearest};
use anyhow::{Context, Result, bail, ensure};
use graphs::models::Bert;
use graphs::models::vit::{Activation, Blocks};
use graphs::nn::Param;
use serde_json::{Value, json};

/// What stands before the names of an encoder: nothing, or the name of the model inside of a larger one.
const PREFIXES: [&str; 2] = ["", "bert."];

/// Names in files that the encoder does without: what is made of features, and numbers of positions.
pub const IGNORED: [&str; 6] = [
    "pooler.*",
    "cls.*",
    "classifier.*",
    "embeddings.position_ids",
    "bert.pooler.*",
    "bert.embeddings.position_ids",
];

/// What is read.
const MODELS: &str =
    "name the folder of a BERT with its config.json and tokenizer.json, or set text.weights = \"minilm\"";

/// Tensors shown of files that hold another model.
const SHOWN: usize = 6;

/// How files call the parameters of an encoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names {
    prefix: &'static str,
    /// What the scale and the bias of a norm are called.
    norm: [&'static str; 2],
}

/// The weights that `fluid weights install minilm` puts into the cache: all-MiniLM-L6-v2.
pub const MINILM: Bert = Bert {
    blocks: Blocks {
        width: 384,
        depth: 6,
        heads: 12,
        hidden: 1536,
        activation: Activation::Gelu,
        layer_scale: false,
        eps: 1e-12,
    },
    vocabulary: 30_522,
    positions: 512,
    segments: 2,
};

/// An encoder in some files: its sizes, and how they call its parameters.
///
/// # Errors
/// When the files hold another model, or the `config.json` is not there or tells of one that the graphs have not.
pub fn open(weights: &Weights) -> Result<(Names, Bert)> {
    let first =
        |prefix: &&&str| weights.find(&format!("{prefix}embeddings.word_embeddings.weight")).is_some();
    let prefix = *PREFIXES
        .iter()
        .find(first)
        .with_context(|| another(weights, "embeddings.word_embeddings.weight"))?;
    let old = weights.find(&format!("{prefix}embeddings.LayerNorm.gamma")).is_some();
    let names = Names { prefix, norm: if old { ["gamma", "beta"] } else { ["weight", "bias"] } };
    let matrix = |name: &str| -> Result<[usize; 2]> {
        let name = format!("{prefix}{name}.weight");
        let found = weights.find(&name).with_context(|| another(weights, &name))?;
        let dims = <[usize; 2]>::try_from(found.dims()).ok().filter(|dims| !dims.contains(&0));
        dims.with_context(|| {
            let path = weights.path().display();
            Failure::input(format!("{name} of {path} is {:?}, not a matrix", found.dims())).help(MODELS)
        })
    };
    let [vocabulary, width] = matrix("embeddings.word_embeddings")?;
    let [positions, _] = matrix("embeddings.position_embeddings")?;
    let [segments, _] = matrix("embeddings.token_type_embeddings")?;
    let [hidden, _] = matrix("encoder.layer.0.intermediate.dense")?;
    let there =
        |layer: &usize| weights.find(&format!("{prefix}encoder.layer.{layer}.output.dense.weight")).is_some();
    let depth = (0..).take_while(there).count().max(1);
    let path = weights.path().display();
    let config = HfConfig::beside(weights.path())?.with_context(|| {
        Failure::input(format!(
            "there is no config.json beside {path}, which says how many heads the encoder has"
        ))
        .help("put it there: it is published with the weights")
    })?;
    config.require(&FIXED.map(|(key, value)| (key, json!(value))), MODELS)?;
    let number = |key: &str| {
        let found = config.settings.get(key).and_then(Value::as_f64);
        found.with_context(|| config.bad(format!("has no number {key:?}")).help(MODELS))
    };
    let (heads, eps) = (number("num_attention_heads")?, number("layer_norm_eps").unwrap_or(1e-12));
    ensure!(
        heads >= 1.0 && heads.fract() == 0.0 && heads <= width as f64 && width.is_multiple_of(heads as usize),
        config.bad(format!(
            "has num_attention_heads = {heads}, which does not divide the width of {width} channels"
        ))
    );
    ensure!((0.0..1.0).contains(&eps), config.bad(format!("has layer_norm_eps = {eps}, not from 0 to 1")));
    let (activation, layer_scale) = (Activation::Gelu, false);
    let blocks = Blocks { width, depth, heads: heads as usize, hidden, activation, layer_scale, eps };
    Ok((names, Bert { blocks, vocabulary, positions, segments }))
}

/// What a `config.json` may not contradict. Others have the names of BERT: RoBERTa, whose positions begin at 2, and
/// models of relative positions.
const FIXED: [(&str, &str); 3] =
    [("model_type", "bert"), ("hidden_act", "gelu"), ("position_embedding_type", "absolute")];

/// Says that files hold no BERT, for they lack `name`, and what they hold.
fn another(weights: &Weights, name: &str) -> Failure {
    let known: Vec<&str> = weights.tensors().iter().map(TensorInfo::name).collect();
    let looks = LOOKS.iter().find(|(name, _)| known.iter().any(|known| known.contains(name)));
    let what = match (looks, nearest(name, &known)) {
        (Some((_, what)), _) => format!("; it looks like {what}"),
        (None, Some(near)) => format!("; nearest there: {near}"),
        (None, None) => String::new(),
    };
    let shown: Vec<String> =
        weights.tensors().iter().take(SHOWN).map(|t| format!("{} {:?}", t.name(), t.dims())).collect();
    let more = known.len().saturating_sub(SHOWN);
    let more = if more > 0 { format!("\n    and {more} more") } else { String::new() };
    let there = joined_list("there, among others", &shown);
    let path = weights.path().display();
    Failure::input(format!("{path} holds no BERT: there is no {name}{what}{there}{more}")).help(MODELS)
}

/// Names that tell other models.
const LOOKS: [(&str, &str); 7] = [
    ("SelfAttention.relative_attention_bias", "a T5 (text.kind = \"t5\")"),
    ("text_model.embeddings.token_embedding", "a CLIP (text.kind = \"clip\")"),
    ("transformer.resblocks.", "a CLIP (text.kind = \"clip\")"),
    ("roberta.embeddings.", "a RoBERTa"),
    ("distilbert.", "a DistilBERT"),
    ("transformer.layer.0.attention.q_lin", "a DistilBERT"),
    ("decoder.up_blocks.", "a VAE"),
];

impl Names {
    /// What a parameter is called in files, and its dims there: one tensor, or some for each layer of a stack.
    ///
    /// # Errors
    /// When files have no name for it.
    pub fn expected(&self, sizes: &Bert, param: &Param) -> Result<Vec<ExpectedTensor>> {
        let Names { prefix, norm: [scale, bias] } = self;
        let mut dims = param.ty.dims.clone();
        let name = param.name.as_str();
        let one = |name: String, dims: &[usize]| ExpectedTensor::new(format!("{prefix}{name}"), dims);
        let embeddings = match name {
            "embedding" => Some("word_embeddings.weight".to_string()),
            "positions" => Some("position_embeddings.weight".to_string()),
            "segments" => Some("token_type_embeddings.weight".to_string()),
            "norm/scale" => Some(format!("LayerNorm.{scale}")),
            "norm/bias" => Some(format!("LayerNorm.{bias}")),
            _ => None,
        };
        if let Some(theirs) = embeddings {
            return Ok(vec![one(format!("embeddings.{theirs}"), &dims)]);
        }
        let theirs: Vec<String> = match name {
            "blocks/attn/qkv/kernel" => QKV.map(|part| format!("attention.self.{part}.weight")).to_vec(),
            "blocks/attn/qkv/bias" => QKV.map(|part| format!("attention.self.{part}.bias")).to_vec(),
            "blocks/attn/out/kernel" => vec!["attention.output.dense.weight".into()],
            "blocks/attn/out/bias" => vec!["attention.output.dense.bias".into()],
            "blocks/norm_attn/scale" => vec![format!("attention.output.LayerNorm.{scale}")],
            "blocks/norm_attn/bias" => vec![format!("attention.output.LayerNorm.{bias}")],
            "blocks/mlp/in/kernel" => vec!["intermediate.dense.weight".into()],
            "blocks/mlp/in/bias" => vec!["intermediate.dense.bias".into()],
            "blocks/mlp/out/kernel" => vec!["output.dense.weight".into()],
            "blocks/mlp/out/bias" => vec!["output.dense.bias".into()],
            "blocks/norm_mlp/scale" => vec![format!("output.LayerNorm.{scale}")],
            "blocks/norm_mlp/bias" => vec![format!("output.LayerNorm.{bias}")],
            name => bail!("files of BERT have no name for `{name}`"),
        };
        // Ours is `[layers, parts * rows, ..]`.
        dims.remove(0);
        dims[0] /= theirs.len();
        let layers = 0..sizes.blocks.depth;
        Ok(layers
            .flat_map(|layer| theirs.iter().map(move |theirs| (layer, theirs)))
            .map(|(layer, theirs)| one(format!("encoder.layer.{layer}.{theirs}"), &dims))
            .collect())
    }
}

/// The parts of a joined projection, in our order.
const QKV: [&str; 3] = ["query", "key", "value"];
