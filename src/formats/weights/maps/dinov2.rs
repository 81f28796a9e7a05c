//! DINOv2 as its authors publish it, which timm follows, and as transformers writes it: names of its weights, and its sizes
//! by their shapes.
use super::vit::{Family, Names};
use crate::formats::weights::Weights;
use crate::util::error::Failure;
use anyhow::{Result, bail};
use graphs::models::Vit;
use graphs::models::vit::Activation;

/// What its networks have in common.
pub const FAMILY: Family =
    Family { name: "DINOv2", activation: Activation::Gelu, layer_scale: true, eps: 1e-6 };

/// The formats.
pub const FORMATS: [Names; 2] = [
    Names {
        blocks: "blocks.",
        table: &[
            ("class", &["cls_token"]),
            ("positions", &["pos_embed"]),
            ("patch/kernel", &["patch_embed.proj.weight"]),
            ("patch/bias", &["patch_embed.proj.bias"]),
            ("blocks/norm_attn/scale", &["norm1.weight"]),
            ("blocks/norm_attn/bias", &["norm1.bias"]),
            ("blocks/attn/qkv/kernel", &["attn.qkv.weight"]),
            ("blocks/attn/qkv/bias", &["attn.qkv.bias"]),
            ("blocks/attn/out/kernel", &["attn.proj.weight"]),
            ("blocks/attn/out/bias", &["attn.proj.bias"]),
            ("blocks/attn/scale", &["ls1.gamma"]),
            ("blocks/norm_mlp/scale", &["norm2.weight"]),
            ("blocks/norm_mlp/bias", &["norm2.bias"]),
            ("blocks/mlp/in/kernel", &["mlp.fc1.weight"]),
            ("blocks/mlp/in/bias", &["mlp.fc1.bias"]),
            ("blocks/mlp/out/kernel", &["mlp.fc2.weight"]),
            ("blocks/mlp/out/bias", &["mlp.fc2.bias"]),
            ("blocks/mlp/scale", &["ls2.gamma"]),
            ("norm/scale", &["norm.weight"]),
            ("norm/bias", &["norm.bias"]),
        ],
        projection_turned: false,
        ignored: &["mask_token"],
    },
    Names {
        blocks: "encoder.layer.",
        table: &[
            ("class", &["embeddings.cls_token"]),
            ("positions", &["embeddings.position_embeddings"]),
            ("patch/kernel", &["embeddings.patch_embeddings.projection.weight"]),
            ("patch/bias", &["embeddings.patch_embeddings.projection.bias"]),
            ("blocks/norm_attn/scale", &["norm1.weight"]),
            ("blocks/norm_attn/bias", &["norm1.bias"]),
            (
                "blocks/attn/qkv/kernel",
                &[
                    "attention.attention.query.weight",
                    "attention.attention.key.weight",
                    "attention.attention.value.weight",
                ],
            ),
            (
                "blocks/attn/qkv/bias",
                &[
                    "attention.attention.query.bias",
                    "attention.attention.key.bias",
                    "attention.attention.value.bias",
                ],
            ),
            ("blocks/attn/out/kernel", &["attention.output.dense.weight"]),
            ("blocks/attn/out/bias", &["attention.output.dense.bias"]),
            ("blocks/attn/scale", &["layer_scale1.lambda1"]),
            ("blocks/norm_mlp/scale", &["norm2.weight"]),
            ("blocks/norm_mlp/bias", &["norm2.bias"]),
            ("blocks/mlp/in/kernel", &["mlp.fc1.weight"]),
            ("blocks/mlp/in/bias", &["mlp.fc1.bias"]),
            ("blocks/mlp/out/kernel", &["mlp.fc2.weight"]),
            ("blocks/mlp/out/bias", &["mlp.fc2.bias"]),
            ("blocks/mlp/scale", &["layer_scale2.lambda1"]),
            ("norm/scale", &["layernorm.weight"]),
            ("norm/bias", &["layernorm.bias"]),
        ],
        projection_turned: false,
        ignored: &["embeddings.mask_token"],
    },
];

/// The network in some files, for images of `side x side` pixels, with heads of so many channels; how the files call its
/// parameters, and how many positions they have.
///
/// # Errors
/// When the files hold no such network, or patches do not divide the side.
pub fn open(weights: &Weights, side: usize, head: usize) -> Result<(&'static Names, Vit, usize)> {
    let names = Names::find(&FORMATS, weights, "class", "DINOv2 network")?;
    let [width] = names.dims(weights, "class")?;
    let [_, _, patch, _] = names.dims(weights, "patch/kernel")?;
    let [positions, _] = names.dims(weights, "positions")?;
    let path = weights.path().display();
    let wrong = if !side.is_multiple_of(patch) {
        Some(format!("{path} has patches of {patch} pixels, which do not divide {side}"))
    } else if grid(positions).is_none() {
        Some(format!("{path} has {positions} positions, which are not one more than a square"))
    } else {
        None
    };
    if let Some(wrong) = wrong {
        bail!(Failure::input(wrong));
    }
    let blocks = names.blocks(weights, FAMILY, width, head)?;
    Ok((
        names,
        Vit { blocks, side, patch, patch_bias: true, norm_before: false, projection: None },
        positions,
    ))
}

/// Patches along a side, of positions that are one for the class and one for each patch.
pub fn grid(positions: usize) -> Option<usize> {
    let patches = positions.checked_sub(1)?;
    Some(patches.isqrt()).filter(|grid| *grid > 0 && grid * grid == patches)
}
