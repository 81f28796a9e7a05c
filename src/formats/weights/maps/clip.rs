//! CLIP as transformers writes it and as OpenAI and OpenCLIP do: names of the weights of both towers, and their sizes by the
//! shapes.
use super::dinov2::grid;
use super::vit::{Family, Names};
use crate::formats::weights::{HfConfig, Weights};
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use graphs::models::vit::Activation;
use graphs::models::{ClipText, Vit};
use serde_json::Value;

/// What networks with an activation have in common.
pub const fn family(activation: Activation) -> Family {
    Family { name: "CLIP", activation, layer_scale: false, eps: 1e-5 }
}

/// The blocks of transformers, with more names before and behind them.
macro_rules! transformers {
    ($($more:tt)*) => {
        &[
            $($more)*
            ("blocks/norm_attn/scale", &["layer_norm1.weight"]),
            ("blocks/norm_attn/bias", &["layer_norm1.bias"]),
            (
                "blocks/attn/qkv/kernel",
                &["self_attn.q_proj.weight", "self_attn.k_proj.weight", "self_attn.v_proj.weight"],
            ),
            (
                "blocks/attn/qkv/bias",
                &["self_attn.q_proj.bias", "self_attn.k_proj.bias", "self_attn.v_proj.bias"],
            ),
            ("blocks/attn/out/kernel", &["self_attn.out_proj.weight"]),
            ("blocks/attn/out/bias", &["self_attn.out_proj.bias"]),
            ("blocks/norm_mlp/scale", &["layer_norm2.weight"]),
            ("blocks/norm_mlp/bias", &["layer_norm2.bias"]),
            ("blocks/mlp/in/kernel", &["mlp.fc1.weight"]),
            ("blocks/mlp/in/bias", &["mlp.fc1.bias"]),
            ("blocks/mlp/out/kernel", &["mlp.fc2.weight"]),
            ("blocks/mlp/out/bias", &["mlp.fc2.bias"]),
        ]
    };
}

/// The blocks of OpenCLIP, with more names before them.
macro_rules! open_clip {
    ($($more:tt)*) => {
        &[
            $($more)*
            ("blocks/norm_attn/scale", &["ln_1.weight"]),
            ("blocks/norm_attn/bias", &["ln_1.bias"]),
            ("blocks/attn/qkv/kernel", &["attn.in_proj_weight"]),
            ("blocks/attn/qkv/bias", &["attn.in_proj_bias"]),
            ("blocks/attn/out/kernel", &["attn.out_proj.weight"]),
            ("blocks/attn/out/bias", &["attn.out_proj.bias"]),
            ("blocks/norm_mlp/scale", &["ln_2.weight"]),
            ("blocks/norm_mlp/bias", &["ln_2.bias"]),
            ("blocks/mlp/in/kernel", &["mlp.c_fc.weight"]),
            ("blocks/mlp/in/bias", &["mlp.c_fc.bias"]),
            ("blocks/mlp/out/kernel", &["mlp.c_proj.weight"]),
            ("blocks/mlp/out/bias", &["mlp.c_proj.bias"]),
        ]
    };
}

/// The formats of the tower over images.
pub const IMAGE: [Names; 2] = [
    Names {
        blocks: "vision_model.encoder.layers.",
        table: transformers![
            ("class", &["vision_model.embeddings.class_embedding"]),
            ("positions", &["vision_model.embeddings.position_embedding.weight"]),
            ("patch/kernel", &["vision_model.embeddings.patch_embedding.weight"]),
            ("norm_before/scale", &["vision_model.pre_layrnorm.weight"]),
            ("norm_before/bias", &["vision_model.pre_layrnorm.bias"]),
            ("norm/scale", &["vision_model.post_layernorm.weight"]),
            ("norm/bias", &["vision_model.post_layernorm.bias"]),
            ("projection", &["visual_projection.weight"]),
        ],
        projection_turned: false,
        ignored: &["text_model.*", "text_projection.weight", "logit_scale", "*.position_ids"],
    },
    Names {
        blocks: "visual.transformer.resblocks.",
        table: open_clip![
            ("class", &["visual.class_embedding"]),
            ("positions", &["visual.positional_embedding"]),
            ("patch/kernel", &["visual.conv1.weight"]),
            ("norm_before/scale", &["visual.ln_pre.weight"]),
            ("norm_before/bias", &["visual.ln_pre.bias"]),
            ("norm/scale", &["visual.ln_post.weight"]),
            ("norm/bias", &["visual.ln_post.bias"]),
            ("projection", &["visual.proj"]),
        ],
        projection_turned: true,
        ignored: &[
            "transformer.*",
            "token_embedding.weight",
            "positional_embedding",
            "ln_final.*",
            "text_projection",
            "logit_scale",
            "attn_mask",
        ],
    },
];

/// The formats of the tower over text.
pub const TEXT: [Names; 3] = [
    Names {
        blocks: "text_model.encoder.layers.",
        table: transformers![
            ("embedding", &["text_model.embeddings.token_embedding.weight"]),
            ("positions", &["text_model.embeddings.position_embedding.weight"]),
            ("norm/scale", &["text_model.final_layer_norm.weight"]),
            ("norm/bias", &["text_model.final_layer_norm.bias"]),
            ("projection", &["text_projection.weight"]),
        ],
        projection_turned: false,
        ignored: &["vision_model.*", "visual_projection.weight", "logit_scale", "*.position_ids"],
    },
    // The tower alone, as newer versions of transformers write it.
    Names {
        blocks: "encoder.layers.",
        table: transformers![
            ("embedding", &["embeddings.token_embedding.weight"]),
            ("positions", &["embeddings.position_embedding.weight"]),
            ("norm/scale", &["final_layer_norm.weight"]),
            ("norm/bias", &["final_layer_norm.bias"]),
            ("projection", &["text_projection.weight"]),
        ],
        projection_turned: false,
        ignored: &["*.position_ids"],
    },
    Names {
        blocks: "transformer.resblocks.",
        table: open_clip![
            ("embedding", &["token_embedding.weight"]),
            ("positions", &["positional_embedding"]),
            ("norm/scale", &["ln_final.weight"]),
            ("norm/bias", &["ln_final.bias"]),
            ("projection", &["text_projection"]),
        ],
        projection_turned: true,
        ignored: &["visual.*", "logit_scale", "attn_mask"],
    },
];

/// Fails if a `config.json` of transformers beside the weights tells another activation, in its `section` or, of a tower
/// alone, outside of all.
fn check_activation(weights: &Weights, section: &str, activation: Activation) -> Result<()> {
    let Some(config) = HfConfig::beside(weights.path())? else { return Ok(()) };
    let key = "hidden_act";
    let within = config.settings.get(section).and_then(|section| section.get(key));
    let want = match activation {
        Activation::Gelu => "gelu",
        Activation::QuickGelu => "quick_gelu",
    };
    match within.or_else(|| config.settings.get(key)).and_then(Value::as_str) {
        Some(found) if found != want => bail!(
            config
                .bad(format!("has {key} = {found:?}, where the network that was named has {want:?}"))
                .help("clip-... are OpenAI's networks, with \"quick_gelu\"; openclip-... have \"gelu\"")
        ),
        _ => Ok(()),
    }
}

/// The tower over text in some files, for what it says of each token: it need not have a projection. Its activation is that of
/// the `config.json` beside them.
///
/// # Errors
/// When the files hold no such tower, or no `config.json` tells the activation.
pub fn open_tokens(weights: &Weights) -> Result<(&'static Names, ClipText)> {
    let names = Names::find(&TEXT, weights, "embedding", "CLIP network over text")?;
    let path = weights.path().display();
    let config = HfConfig::beside(weights.path())?.with_context(|| {
        Failure::input(format!(
            "there is no config.json beside {path}, which says what activation the network has"
        ))
        .help("put it there: it is published with the weights")
    })?;
    let key = "hidden_act";
    let within = config.settings.get("text_config").and_then(|section| section.get(key));
    let activation = match within.or_else(|| config.settings.get(key)).and_then(Value::as_str) {
        // What transformers takes where nothing is said: OpenAI's networks leave it out.
        None | Some("quick_gelu") => Activation::QuickGelu,
        Some("gelu") => Activation::Gelu,
        Some(other) => bail!(
            config.bad(format!("has {key} = {other:?}; only \"quick_gelu\" and \"gelu\" are supported"))
        ),
    };
    let [vocabulary, width] = names.dims(weights, "embedding")?;
    let [length, _] = names.dims(weights, "positions")?;
    let blocks = names.blocks(weights, family(activation), width, 64)?;
    Ok((names, ClipText { blocks, vocabulary, length, projection: 0 }))
}

/// Channels that a tower projects to.
fn projection(names: &Names, weights: &Weights) -> Result<usize> {
    let [outs, ins] = names.dims(weights, "projection")?;
    Ok(if names.projection_turned { ins } else { outs })
}

/// The tower over images in some files, with heads of so many channels, and how the files call its parameters.
///
/// # Errors
/// When the files hold no such tower, or a `config.json` beside them tells another activation.
pub fn open_image(
    weights: &Weights,
    activation: Activation,
    head: usize,
) -> Result<(&'static Names, Vit, usize)> {
    let names = Names::find(&IMAGE, weights, "class", "CLIP network over images")?;
    check_activation(weights, "vision_config", activation)?;
    let [width] = names.dims(weights, "class")?;
    let [_, _, patch, _] = names.dims(weights, "patch/kernel")?;
    let [positions, _] = names.dims(weights, "positions")?;
    let path = weights.path().display();
    let grid = grid(positions).with_context(|| {
        Failure::input(format!("{path} has {positions} positions, which are not one more than a square"))
    })?;
    let blocks = names.blocks(weights, family(activation), width, head)?;
    let projection = Some(projection(names, weights)?);
    let side = grid * patch;
    Ok((names, Vit { blocks, side, patch, patch_bias: false, norm_before: true, projection }, positions))
}

/// The tower over text in some files, with heads of 64 channels as all that are published have, and how the files call its
/// parameters.
///
/// # Errors
/// When the files hold no such tower, or a `config.json` beside them tells another activation.
pub fn open_text(weights: &Weights, activation: Activation) -> Result<(&'static Names, ClipText)> {
    let names = Names::find(&TEXT, weights, "embedding", "CLIP network over text")?;
    check_activation(weights, "text_config", activation)?;
    let [vocabulary, width] = names.dims(weights, "embedding")?;
    let [length, _] = names.dims(weights, "positions")?;
    let blocks = names.blocks(weights, family(activation), width, 64)?;
    let projection = projection(names, weights)?;
    Ok((names, ClipText { blocks, vocabulary, length, projection }))
}
