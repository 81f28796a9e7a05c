//! Names in checkpoints of latent-diffusion: those of Stable Diffusion as they were published, and of VQGANs.

/// The rest of a whole checkpoint, beside an autoencoder, and what only training needs.
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

/// The projections of attention: those of diffusers, and here.
const PROJECTIONS: [(&str, &str); 4] =
    [("to_q", "q"), ("to_k", "k"), ("to_v", "v"), ("to_out.0", "proj_out")];

/// What is called `name` in diffusers, of an autoencoder of so many levels; its decoder counts levels here from the largest
/// image.
pub fn name(name: &str, levels: usize) -> String {
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
                .find_map(|(theirs, here)| Some(format!("{here}{}", rest.strip_prefix(theirs)?)));
            format!("{half}.mid.attn_1.{}", named.unwrap_or(rest))
        }
        [half, "conv_norm_out", leaf] => format!("{half}.norm_out.{leaf}"),
        _ => name.to_string(),
    }
}
