//! `[tokenizer]`: a run that trains a tokenizer of images, and no model. What it has no use for is refused where it is
//! given, and kept out of the configs that runs keep.
use super::Config;
use super::check::{PATCH_LIMIT, Problem, Rules};
use super::tree::{Node, Origin, Value};
use super::words::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[tokenizer]`: a tokenizer of images that is trained, in place of a model. A config that has it has no `[codec]`,
/// `[text]`, `[model]` and `[head]`, and of `[sample]` only `preview_images`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tokenizer {
    /// What images become. Default: `kl`.
    pub kind: TokenizerKind,
    /// Channels of each level, the largest image first; sides are halved between levels. Of `tiny` all the same.
    pub block_out_channels: Vec<usize>,
    /// Residual blocks of a level of the encoder; a level of the decoder has one more. Of `tiny` those of every level but the
    /// largest, which has one.
    pub layers_per_block: usize,
    /// Groups of channels of each norm. Default: the largest number up to 32 that divides all `block_out_channels` into
    /// groups of at least 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["tokenizer.kind", "kl", "vq"]))]
    pub norm_num_groups: Option<usize>,
    /// Channels of a latent.
    pub latent_channels: usize,
    /// Whether there is attention in the middle; false with `tiny`.
    pub mid_block_add_attention: bool,
    /// The first layer sees squares of so many pixels a side as one, and the last one makes such: with 4, images of 64
    /// pixels are 16 x 16 to the network, which is as much cheaper. 1 for the layout of diffusers, and with `tiny`.
    pub patch_size: usize,
    /// Adds a linear map of the pixels of a latent to what the encoder makes, and one of the latent to what the decoder
    /// makes. They start as the principal components of the data, so that training starts from those and not from
    /// nothing. Default: true where `patch_size` is more than 1; false for the layout of diffusers, and with `tiny`.
    pub linear_path: bool,
    /// Entries of the codebook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["tokenizer.kind", "vq"]))]
    pub num_vq_embeddings: Option<usize>,
    /// Values of an entry. Default: `latent_channels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["tokenizer.kind", "vq"]))]
    pub vq_embed_dim: Option<usize>,
    /// How far images are from what they were.
    pub pixel_loss: PixelLoss,
    /// Weight of how far images are from what they were to EfficientNet-Lite0, the network of the metric `fd-effnetlite0`: the
    /// squared distance of its feature vectors, each of length 1, on average over places and the four stages that halve the
    /// sides, as in LPIPS. 0 for none. `fluid weights install efficientnet-lite0` gets the network.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub feature_weight: f64,
    /// Weight of the divergence of latents from a standard normal distribution, summed over the latents of an image,
    /// against the pixel loss summed over its values, as in latent diffusion. Latents of `tiny` have no distribution, and
    /// count as the means of such with variance 1: half of their squares is weighed, which keeps them where the decoder can
    /// tell them apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["tokenizer.kind", "kl", "tiny"]))]
    pub kl_weight: Option<f64>,
    /// Weight of the mean square of what the encoder gives, less the entry that is taken for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["tokenizer.kind", "vq"]))]
    pub commitment_weight: Option<f64>,
    /// Decay of the running averages that entries of the codebook are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["tokenizer.kind", "vq"]))]
    pub codebook_decay: Option<f64>,
    /// An entry that is used less than this share of an even use, on average, begins anew as a latent of the batch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["tokenizer.kind", "vq"]))]
    pub revive_below: Option<f64>,
    /// The element type of convolutions; weights, norms and losses are f32.
    pub compute_dtype: ComputeDtype,
}

fn is_zero(weight: &f64) -> bool {
    *weight == 0.0
}

/// Sections, and what of `[train]`, a config with `[tokenizer]` has no use for.
const USELESS: [&str; 5] = ["codec", "text", "model", "head", "train.cond_dropout"];

/// The only key of `[sample]` that such a config takes.
const PREVIEW: &str = "preview_images";

/// Fills in `[tokenizer]` where it is given. Gives what is given beside it and has no use; the caller fills in the rest.
pub(super) fn fill(tree: &mut Node) -> Vec<Problem> {
    if tree.get("tokenizer").is_none() {
        return vec![];
    }
    let mut problems = Rules::default();
    let mut refuse = |key: &str, shown: String| {
        problems.useless(key.to_string(), format!("{shown} has no use in a config with [tokenizer]"));
    };
    for key in USELESS {
        if tree.get(key).is_some() {
            refuse(key, if key.contains('.') { key.to_string() } else { format!("[{key}]") });
        }
    }
    if let Some(Value::Table(keys)) = tree.get("sample").map(|node| &node.value) {
        for (key, _) in keys.iter().filter(|(key, _)| key != PREVIEW) {
            refuse(&format!("sample.{key}"), format!("sample.{key}"));
        }
    }
    let number = |tree: &Node, key: &str| match tree.get(key).map(|node| &node.value) {
        Some(Value::Integer(n)) => Some(*n),
        _ => None,
    };
    let is_kind = |word: &str| matches!(tree.get("tokenizer.kind").map(|n| &n.value), Some(Value::Text(kind)) if kind == word);
    let (is_vq, is_tiny) = (is_kind("vq"), is_kind("tiny"));
    let list = |all: &[i64]| {
        let node = |n: &i64| Node { origin: Origin::Default, value: Value::Integer(*n) };
        Value::List(all.iter().map(node).collect())
    };
    let word = |text: &str| Value::Text(text.into());
    tree.fill("tokenizer.kind", word("kl"));
    // Those of TAESD.
    let channels: &[i64] = if is_tiny { &[64; 4] } else { &[64, 128] };
    tree.fill("tokenizer.block_out_channels", list(channels));
    let levels: Vec<i64> = match tree.get("tokenizer.block_out_channels").map(|node| &node.value) {
        Some(Value::List(nodes)) => nodes
            .iter()
            .filter_map(|node| if let Value::Integer(n) = node.value { Some(n) } else { None })
            .collect(),
        _ => vec![],
    };
    let groups = (1..=32).rev().find(|groups| levels.iter().all(|n| n % groups == 0 && n / groups >= 4));
    if !is_tiny {
        tree.fill("tokenizer.norm_num_groups", groups.unwrap_or(1).into());
    }
    tree.fill("tokenizer.layers_per_block", if is_tiny { 3 } else { 1 }.into());
    tree.fill("tokenizer.latent_channels", 32.into());
    tree.fill("tokenizer.mid_block_add_attention", Value::Bool(false));
    tree.fill("tokenizer.patch_size", if is_tiny { 1 } else { 4 }.into());
    let patched = !is_tiny && number(tree, "tokenizer.patch_size") != Some(1);
    tree.fill("tokenizer.linear_path", Value::Bool(patched));
    tree.fill("tokenizer.pixel_loss", word("l1"));
    tree.fill("tokenizer.feature_weight", 0.0.into());
    tree.fill("tokenizer.compute_dtype", word("f32"));
    if is_vq {
        tree.fill("tokenizer.num_vq_embeddings", 512.into());
        let latent = number(tree, "tokenizer.latent_channels").unwrap_or(1);
        tree.fill("tokenizer.vq_embed_dim", latent.into());
        tree.fill("tokenizer.commitment_weight", 0.25.into());
        tree.fill("tokenizer.codebook_decay", 0.99.into());
        tree.fill("tokenizer.revive_below", 0.1.into());
    } else {
        tree.fill("tokenizer.kl_weight", if is_tiny { 1e-2 } else { 1e-6 }.into());
    }
    tree.fill("image.size", 64.into());
    tree.fill("optimizer.lr", 1e-3.into());
    tree.fill("optimizer.weight_decay", 0.01.into());
    let spared = ["*/bias", "*norm*", "quantize/*"];
    let spared = spared.iter().map(|text| Node { origin: Origin::Default, value: word(text) });
    tree.fill("optimizer.no_decay", Value::List(spared.collect()));
    // Of the text there is nothing but a stub.
    tree.fill("text.length", 1.into());
    tree.fill("text.width", 1.into());
    problems.into_problems()
}

impl Tokenizer {
    /// Pixels of a side of an image per latent.
    pub fn factor(&self) -> usize {
        self.patch_size.saturating_mul(1 << self.block_out_channels.len().saturating_sub(1).min(16))
    }
}

/// Rules for `[tokenizer]`.
pub(super) fn check(c: &Config, rules: &mut Rules) {
    let Some(t) = &c.tokenizer else { return };
    let levels = t.block_out_channels.len();
    if !(1..=8).contains(&levels) {
        let text = format!("tokenizer.block_out_channels has {levels} levels, not 1 to 8");
        rules.fail("tokenizer.block_out_channels", text);
        return;
    }
    let all = t.block_out_channels.iter();
    let sized = all.fold(true, |sized, n| rules.size("tokenizer.block_out_channels", *n) & sized);
    rules.size("tokenizer.latent_channels", t.latent_channels);
    if rules.size("tokenizer.layers_per_block", t.layers_per_block) && t.layers_per_block > 64 {
        let text = format!("tokenizer.layers_per_block = {} is above 64", t.layers_per_block);
        rules.fail("tokenizer.layers_per_block", text);
    }
    let groups = t.norm_num_groups.filter(|groups| rules.size("tokenizer.norm_num_groups", *groups));
    let odd = groups.and_then(|groups| t.block_out_channels.iter().find(|n| !n.is_multiple_of(groups)));
    if let (Some(odd), Some(groups), true) = (odd, groups, sized) {
        let all = &t.block_out_channels;
        let text = format!(
            "tokenizer.norm_num_groups = {groups} does not divide the {odd} of block_out_channels = {all:?}"
        );
        rules.fail("tokenizer.norm_num_groups", text);
    }
    if rules.size("tokenizer.patch_size", t.patch_size) && !c.image.size.is_multiple_of(t.factor()) {
        let (size, factor, patch) = (c.image.size, t.factor(), t.patch_size);
        let below = size - size % factor;
        let near = if below == 0 { factor.to_string() } else { format!("{below}, {}", below + factor) };
        let text = format!(
            "image.size = {size} does not divide into latents of {factor} x {factor} pixels (patch_size = {patch}, halved \
             {} times between {levels} levels); nearest that do: {near}",
            levels - 1
        );
        rules.fail("image.size", text);
    }
    let (factor, latent) = (t.factor(), t.latent_channels);
    let values = factor.saturating_mul(factor).saturating_mul(3);
    if t.linear_path && (factor > PATCH_LIMIT || latent > values) {
        let text = format!(
            "tokenizer.linear_path = true starts as principal components of {factor} x {factor} pixels, {latent} of {values}; \
             it takes at most {PATCH_LIMIT} x {PATCH_LIMIT} pixels, and no more components than values"
        );
        rules.fail("tokenizer.linear_path", text);
    }
    let (vq, tiny) = (t.kind == TokenizerKind::Vq, t.kind == TokenizerKind::Tiny);
    if tiny {
        check_tiny(t, rules);
    }
    let given = [
        ("tokenizer.norm_num_groups", !tiny, t.norm_num_groups.is_some()),
        ("tokenizer.num_vq_embeddings", vq, t.num_vq_embeddings.is_some()),
        ("tokenizer.vq_embed_dim", vq, t.vq_embed_dim.is_some()),
        ("tokenizer.commitment_weight", vq, t.commitment_weight.is_some()),
        ("tokenizer.codebook_decay", vq, t.codebook_decay.is_some()),
        ("tokenizer.revive_below", vq, t.revive_below.is_some()),
        ("tokenizer.kl_weight", !vq, t.kl_weight.is_some()),
    ];
    for (key, ..) in given.into_iter().filter(|(_, takes, given)| *given && !takes) {
        rules.useless(key, format!("{key} has no use with tokenizer.kind = {:?}", t.kind.as_str()));
    }
    for (key, size) in
        [("tokenizer.num_vq_embeddings", t.num_vq_embeddings), ("tokenizer.vq_embed_dim", t.vq_embed_dim)]
    {
        if let Some(size) = size {
            rules.size(key, size);
        }
    }
    if t.num_vq_embeddings == Some(1) {
        let text = "tokenizer.num_vq_embeddings = 1 tells nothing apart; at least 2";
        rules.fail("tokenizer.num_vq_embeddings", text.into());
    }
    for (key, weight) in
        [("tokenizer.kl_weight", t.kl_weight), ("tokenizer.commitment_weight", t.commitment_weight)]
    {
        if let Some(weight) = weight {
            rules.not_negative(key, weight);
        }
    }
    rules.not_negative("tokenizer.feature_weight", t.feature_weight);
    if let Some(decay) = t.codebook_decay {
        rules.decay("tokenizer.codebook_decay", decay);
    }
    if let Some(share) = t.revive_below {
        rules.share("tokenizer.revive_below", share);
    }
    if vq && c.train.accumulate > 1 {
        let text = format!(
            "train.accumulate = {}: the codebook of tokenizer.kind = \"vq\" is learned from whole batches",
            c.train.accumulate
        );
        rules.fail("train.accumulate", text);
    }
}

/// Rules for a tiny autoencoder, which has one width, and less in it.
fn check_tiny(t: &Tokenizer, rules: &mut Rules) {
    let all = &t.block_out_channels;
    if let Some((first, other)) = all.first().zip(all.iter().find(|n| Some(*n) != all.first())) {
        let text = format!(
            "tokenizer.block_out_channels = {all:?} has {first} and {other} channels: the levels of tokenizer.kind = \"tiny\" \
             have as many, such as {:?}",
            vec![first; all.len()]
        );
        rules.fail("tokenizer.block_out_channels", text);
    }
    let fixed = [
        ("tokenizer.patch_size", t.patch_size.to_string(), "1", "sees pixels one by one"),
        ("tokenizer.linear_path", t.linear_path.to_string(), "false", "has no linear maps beside it"),
        (
            "tokenizer.mid_block_add_attention",
            t.mid_block_add_attention.to_string(),
            "false",
            "has no attention",
        ),
    ];
    for (key, found, only, why) in fixed.into_iter().filter(|(_, found, only, _)| found != only) {
        let text = format!("{key} = {found}: the network of tokenizer.kind = \"tiny\" {why}; {key} = {only}");
        rules.fail(key, text);
    }
}

/// Takes out of a config that is written what a run with `[tokenizer]` has no use for.
pub(super) fn trim(config: &mut toml::Table) {
    for key in USELESS {
        match key.split_once('.') {
            None => drop(config.remove(key)),
            Some((section, key)) => {
                config.get_mut(section).and_then(toml::Value::as_table_mut).map(|table| table.remove(key));
            }
        }
    }
    if let Some(sample) = config.get_mut("sample").and_then(toml::Value::as_table_mut) {
        sample.retain(|key, _| key == PREVIEW);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Overlay, Override};
    use crate::util::error::render;

    const TEXT: &str = "run = { dir = \"r\" }\ndata = { kind = \"shapes\" }\n[tokenizer]\n";

    fn parse(text: &str, sets: &[&str]) -> anyhow::Result<Config> {
        let sets: Vec<Override> = sets.iter().map(|set| Override::from(set.to_string())).collect();
        Config::parse("t.toml", &format!("{text}{TEXT}"), &sets, &Overlay::default())
    }

    #[test]
    fn a_kept_config_has_no_model_and_is_the_same_config() {
        let config = parse("", &["sample.preview_images=4"]).unwrap();
        let text = config.to_kept_toml().unwrap();
        for section in ["[model]", "[codec]", "[text]", "[head]", "guidance", "cond_dropout"] {
            assert!(!text.contains(section), "{section} in {text}");
        }
        assert!(!text.contains("feature_weight"), "{text}");
        let featured = parse("", &["tokenizer.feature_weight=0.5"]).unwrap();
        assert!(featured.to_kept_toml().unwrap().contains("feature_weight = 0.5"));
        assert_ne!(featured.hash().unwrap(), config.hash().unwrap());
        let again = Config::parse("t.toml", &text, &[], &Overlay::default()).unwrap();
        assert_eq!(again.hash().unwrap(), config.hash().unwrap());
        assert_eq!(again.sample.preview_images, 4);
        let t = again.tokenizer.unwrap();
        assert_eq!((t.factor(), t.linear_path, t.norm_num_groups), (8, true, Some(16)));
        let vq = parse("", &["tokenizer.kind=vq", "tokenizer.patch_size=1"]).unwrap().tokenizer.unwrap();
        assert_eq!((vq.num_vq_embeddings, vq.kl_weight, vq.linear_path), (Some(512), None, false));
        let tiny = parse("", &["tokenizer.kind=tiny"]).unwrap();
        let text = tiny.to_kept_toml().unwrap();
        assert!(!text.contains("norm_num_groups") && text.contains("kl_weight = 0.01"), "{text}");
        let t = tiny.tokenizer.unwrap();
        assert_eq!((t.factor(), t.patch_size, t.linear_path, t.layers_per_block), (8, 1, false, 3));
        assert_eq!(t.block_out_channels, [64; 4]);
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_numbers() {
        let refused = |sets: &[&str]| render(&parse("", sets).unwrap_err());
        let cases: [(&[&str], &[&str]); 13] = [
            (&["tokenizer.feature_weight=-1.0"], &["tokenizer.feature_weight = -1"]),
            (&["image.size=60"], &["image.size = 60 does not divide into latents of 8 x 8 pixels", "56, 64"]),
            (&["model.width=64"], &["[model] has no use in a config with [tokenizer]", "--unset model"]),
            (&["sample.guidance=2.0"], &["sample.guidance has no use in a config with [tokenizer]"]),
            (&["tokenizer.kind=vq", "train.accumulate=2"], &["train.accumulate = 2", "whole batches"]),
            (
                &["tokenizer.num_vq_embeddings=8"],
                &["num_vq_embeddings has no use with tokenizer.kind = \"kl\""],
            ),
            (&["tokenizer.norm_num_groups=5"], &["norm_num_groups = 5 does not divide the 64"]),
            (&["tokenizer.patch_size=16"], &["linear_path = true", "32 x 32 pixels", "at most 16 x 16"]),
            (
                &["tokenizer.kind=tiny", "tokenizer.block_out_channels=[16,16,32]"],
                &["block_out_channels = [16, 16, 32] has 16 and 32 channels", "such as [16, 16, 16]"],
            ),
            (
                &["tokenizer.kind=tiny", "tokenizer.patch_size=2"],
                &["patch_size = 2", "sees pixels one by one", "patch_size = 1"],
            ),
            (
                &[
                    "tokenizer.kind=tiny",
                    "tokenizer.linear_path=true",
                    "tokenizer.mid_block_add_attention=true",
                ],
                &["linear_path = true: the network", "mid_block_add_attention = true", "has no attention"],
            ),
            (
                &["tokenizer.kind=tiny", "tokenizer.norm_num_groups=4"],
                &[
                    "norm_num_groups has no use with tokenizer.kind = \"tiny\"",
                    "--unset tokenizer.norm_num_groups",
                ],
            ),
            (
                &["tokenizer.kind=tiny", "image.size=60"],
                &["60 does not divide into latents of 8 x 8", "56, 64"],
            ),
        ];
        for (sets, words) in cases {
            let text = refused(sets);
            assert!(words.iter().all(|word| text.contains(word)), "{sets:?}: {text}");
        }
    }
}
