//! Under which names files hold the weights of a network: those of diffusers, old and new, and those of latent-diffusion.
use crate::formats::weights::ExpectedTensor;
use graphs::models::autoencoder::stored_dims;
use graphs::nn::Param;

/// What may lie in the same files: the rest of a whole Stable Diffusion checkpoint, and what only training needs.
pub const IGNORED_PREFIXES: [&str; 14] = [
    "model.*",
    "model_ema.*",
    "cond_stage_model.*",
    "conditioner.*",
    "text_encoders.*",
    "denoiser.*",
    "loss.*",
    "first_stage_model.loss.*",
    "alphas_cumprod*",
    "betas",
    "log_one_minus_alphas_cumprod",
    "posterior_*",
    "sqrt_*",
    "lvlb_weights",
];

/// The projections of attention: ours, those of older diffusers, those of latent-diffusion.
const PROJECTIONS: [[&str; 3]; 4] = [
    ["to_q", "query", "q"],
    ["to_k", "key", "k"],
    ["to_v", "value", "v"],
    ["to_out.0", "proj_attn", "proj_out"],
];

/// What to look for in files for a parameter of a network of so many levels.
pub fn wanted(param: &Param, levels: usize) -> ExpectedTensor {
    let name = param.name.replace('/', ".");
    let dims = stored_dims(param);
    let ldm = ldm(&name, levels);
    let mut wanted = ExpectedTensor::new(&name, dims.clone());
    if let Some((block, rest)) = name.split_once(".attentions.0.") {
        for [new, old, _] in PROJECTIONS {
            if let Some(leaf) = rest.strip_prefix(new) {
                wanted = wanted.or_named(format!("{block}.attentions.0.{old}{leaf}"));
            }
        }
        if dims.len() == 2 {
            // As the 1 x 1 convolutions that these projections once were.
            wanted = wanted.or_dims([dims[0], dims[1], 1, 1]);
        }
    }
    let whole = format!("first_stage_model.{ldm}");
    if ldm != name {
        wanted = wanted.or_named(ldm);
    }
    wanted.or_named(whole)
}

/// The name in latent-diffusion, whose decoder counts levels from the largest image.
fn ldm(name: &str, levels: usize) -> String {
    let words: Vec<&str> = name.split('.').collect();
    let number = |word: &str| word.parse::<usize>().unwrap_or_default();
    let leaf = |word: &str| if word == "conv_shortcut" { "nin_shortcut" } else { word }.to_string();
    match words[..] {
        [half @ ("encoder" | "decoder"), blocks, level, kind, n, ref rest @ ..]
            if blocks.ends_with("_blocks") =>
        {
            let (way, sampler, level) = match half {
                "encoder" => ("down", "downsample", number(level)),
                _ => ("up", "upsample", (levels - 1).saturating_sub(number(level))),
            };
            let rest: Vec<String> = rest.iter().map(|w| leaf(w)).collect();
            let rest = rest.join(".");
            match kind {
                "resnets" => format!("{half}.{way}.{level}.block.{n}.{rest}"),
                _ => format!("{half}.{way}.{level}.{sampler}.{rest}"),
            }
        }
        [half, "mid_block", "resnets", n, ref rest @ ..] => {
            format!("{half}.mid.block_{}.{}", number(n) + 1, rest.join("."))
        }
        [half, "mid_block", "attentions", _, ref rest @ ..] => {
            let rest = rest.join(".").replacen("group_norm", "norm", 1);
            let named = PROJECTIONS
                .iter()
                .find_map(|[new, _, ldm]| rest.strip_prefix(new).map(|leaf| format!("{ldm}{leaf}")));
            format!("{half}.mid.attn_1.{}", named.unwrap_or(rest))
        }
        [half, "conv_norm_out", leaf] => format!("{half}.norm_out.{leaf}"),
        _ => name.to_string(),
    }
}
