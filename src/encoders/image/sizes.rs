//! The sizes of networks: of the config, else of the `config.json` beside the weights, else of the models that everybody
//! means.
use crate::config::{self, CodecKind, ComputeDtype, Network};
use crate::formats::weights::maps::diffusers;
use crate::formats::weights::maps::tiny::{self, Half};
use crate::formats::weights::{HfConfig, Weights};
use crate::util::error::Failure;
use anyhow::{Context, Result, bail, ensure};
use graphs::functions::Codec;
use graphs::models::{Autoencoder, Tiny, Vae, Vqgan};
use graphs::nn::Precision;
use graphs::types::DType;
use std::path::Path;
use std::sync::Once;
use tracing::info;

/// The sizes of a codec of this config. Only where its weights are the user's choice, `is_chosen`, is anything looked for
/// beside them.
///
/// # Errors
/// When `config.json` is none, of another kind of model, or has what the graphs have not; when sizes do not go together
/// or make other tokens than the config says.
pub fn model(config: &config::Codec, is_chosen: bool) -> Result<Codec> {
    let weights = config.weights.as_deref().context("codec.weights is not set")?;
    let beside = if is_chosen { HfConfig::beside(weights)? } else { None };
    let (described, from) = match beside {
        Some(found) => (read(config.kind, &found)?, found.path.display().to_string()),
        None => (Network::default(), format!("the usual {}", config.kind.as_str())),
    };
    static SAID: Once = Once::new();
    if !is_chosen || !weights.exists() {
        let weights = weights.display();
        let why = if is_chosen { "is not here" } else { "is not opened without --trust-run" };
        SAID.call_once(|| {
            info!("codec.weights = {weights} {why}: its sizes are taken to be those of {from}")
        });
    }
    let network = config.network.clone().over(described);
    let model = match config.kind {
        CodecKind::Tiny => {
            let here = is_chosen && weights.exists();
            let found = here.then(|| tiny::open(&open_weights(config.kind, weights)?)).transpose()?;
            Codec::Tiny(tiny_of(config, network, found)?)
        }
        CodecKind::SdVae => Codec::Vae(vae(config, network.over(usual_vae()))?),
        _ => Codec::Vqgan(vqgan(config, network.over(usual_vqgan(config)))?),
    };
    check_tokens(config, &model).with_context(|| {
        let (kind, name) = (config.kind.as_str(), weights.display());
        let sizes = format!("these are the sizes of {from}; [codec.network] takes others for {kind:?}");
        match is_chosen && !weights.exists() {
            true => Failure::input(format!("codec.weights = {name} is not here"))
                .help(format!("fetch it, or train a tokenizer first (docs/guides/tokenizers.md); {sizes}")),
            false => Failure::input(format!("codec.weights = {name} does not fit the config")).help(sizes),
        }
    })?;
    Ok(model)
}

/// All that a model is but its weights and its dtypes, as names and values: what a run keeps of it.
pub fn facts(model: &Codec) -> Vec<(&'static str, String)> {
    let of_body = |body: &Autoencoder| {
        let Autoencoder {
            channels,
            layers,
            groups,
            latent,
            attention,
            patch,
            linear,
            trained: _,
            precision: _,
        } = body;
        let mut facts = vec![
            ("block_out_channels", format!("{channels:?}")),
            ("layers_per_block", layers.to_string()),
            ("norm_num_groups", groups.to_string()),
            ("latent_channels", latent.to_string()),
            ("mid_block_add_attention", attention.to_string()),
        ];
        // Of published models nobody says it.
        if *patch != 1 {
            facts.push(("patch_size", patch.to_string()));
        }
        if *linear {
            facts.push(("linear_path", linear.to_string()));
        }
        facts
    };
    let mut facts = match model {
        Codec::Vae(vae) => of_body(&vae.body),
        Codec::Vqgan(vqgan) => of_body(&vqgan.body),
        Codec::Tiny(_) => vec![],
    };
    match model {
        Codec::Tiny(tiny) => facts.extend([
            ("encoder_block_out_channels", tiny.encoder_width.to_string()),
            ("num_encoder_blocks", format!("{:?}", tiny.encoder_blocks)),
            ("decoder_block_out_channels", tiny.decoder_width.to_string()),
            ("num_decoder_blocks", format!("{:?}", tiny.decoder_blocks)),
            ("latent_channels", tiny.latent.to_string()),
            ("mapped", tiny.mapped.to_string()),
            ("shift", format!("{:?}", tiny.shift)),
            ("scale", format!("{:?}", tiny.scale)),
            ("group", tiny.group.to_string()),
        ]),
        Codec::Vae(Vae { body: _, quant, post_quant, shift, scale, group }) => facts.extend([
            ("use_quant_conv", quant.to_string()),
            ("use_post_quant_conv", post_quant.to_string()),
            ("shift", format!("{shift:?}")),
            ("scale", format!("{scale:?}")),
            ("group", group.to_string()),
        ]),
        Codec::Vqgan(Vqgan { body: _, vocabulary, width }) => {
            facts.extend([("num_vq_embeddings", vocabulary.to_string()), ("vq_embed_dim", width.to_string())])
        }
    }
    facts
}

/// What to warn of: the scale of latents cannot be told from the weights, and nothing else says it.
///
/// # Errors
/// When a `config.json` cannot be read.
pub fn unsaid(config: &config::Codec) -> Result<Option<String>> {
    let weights = config.weights.as_deref().context("codec.weights is not set")?;
    let said = config.network.scaling_factor.is_some() || HfConfig::beside(weights)?.is_some();
    Ok((config.kind == CodecKind::SdVae && !said).then(|| {
        let (weights, usual) = (weights.display(), USUAL_SCALE);
        format!(
            "there is no config.json beside {weights}: latents are scaled by {usual}, as in Stable Diffusion 1 and 2; \
             for others set codec.network.scaling_factor (that of SDXL is 0.13025)"
        )
    }))
}

/// The weights of a codec: a file, a set, or of a tiny autoencoder the two files of its halves.
///
/// # Errors
/// As [`Weights::open`] and [`Weights::open_halves`].
pub fn open_weights(kind: CodecKind, path: &Path) -> Result<Weights> {
    let halves = if kind == CodecKind::Tiny { Weights::open_halves(path)? } else { None };
    halves.map_or_else(|| Weights::open(path), Ok)
}

fn read(kind: CodecKind, beside: &HfConfig) -> Result<Network> {
    if kind == CodecKind::Tiny {
        tiny::check(beside)?;
        let keys = ["latent_channels", "scaling_factor", "shift_factor"];
        let known =
            beside.settings.iter().filter(|(key, value)| keys.contains(&key.as_str()) && !value.is_null());
        let known: serde_json::Map<_, _> = known.map(|(key, value)| (key.clone(), value.clone())).collect();
        let bad = || beside.bad("has a setting that cannot be read");
        return serde_json::from_value(known.into()).with_context(bad);
    }
    let class = if kind == CodecKind::SdVae { "AutoencoderKL" } else { "VQModel" };
    let help = format!("codec.kind = {:?} takes the weights of an {class}", kind.as_str());
    let settings = diffusers::settings(beside, class, &help, Network::KEYS)?;
    serde_json::from_value(settings.into()).with_context(|| beside.bad("has a setting that cannot be read"))
}

/// What the VAE of Stable Diffusion 1 and 2 multiplies latents by.
const USUAL_SCALE: f64 = 0.18215;

/// As stabilityai/sd-vae-ft-mse.
fn usual_vae() -> Network {
    Network {
        block_out_channels: Some(vec![128, 256, 512, 512]),
        layers_per_block: Some(2),
        norm_num_groups: Some(32),
        latent_channels: Some(4),
        scaling_factor: Some(USUAL_SCALE),
        ..Network::default()
    }
}

/// As amused/amused-256's vqvae.
fn usual_vqgan(config: &config::Codec) -> Network {
    Network {
        block_out_channels: Some(vec![128, 256, 256, 512, 768]),
        layers_per_block: Some(2),
        norm_num_groups: Some(32),
        latent_channels: Some(64),
        mid_block_add_attention: Some(false),
        num_vq_embeddings: config.vocabulary,
        ..Network::default()
    }
}

/// The most of anything that sizes may say: far beyond real ones, and far from an overflow.
const MAX_SIZE: usize = 1 << 20;

fn body(config: &config::Codec, n: &Network) -> Result<Autoencoder> {
    let compute = config.compute_dtype.map_or(DType::F32, ComputeDtype::dtype);
    let body = Autoencoder {
        channels: n.block_out_channels.clone().unwrap_or_default(),
        layers: n.layers_per_block.unwrap_or_default(),
        groups: n.norm_num_groups.unwrap_or_default(),
        latent: n.latent_channels.unwrap_or_default(),
        attention: n.mid_block_add_attention.unwrap_or(true),
        patch: n.patch_size.unwrap_or(1),
        linear: n.linear_path.unwrap_or(false),
        trained: false,
        precision: Precision::new(compute, DType::F32),
    };
    let levels = body.channels.len();
    ensure!(
        (1..=8).contains(&levels),
        Failure::input(format!("block_out_channels has {levels} levels, not 1 to 8"))
    );
    let sizes = [
        ("layers_per_block", body.layers),
        ("norm_num_groups", body.groups),
        ("latent_channels", body.latent),
        ("patch_size", body.patch),
    ];
    for (key, size) in sizes.into_iter().chain(body.channels.iter().map(|c| ("block_out_channels", *c))) {
        ensure!(
            (1..=MAX_SIZE).contains(&size),
            Failure::input(format!("{key} = {size} is not from 1 to {MAX_SIZE}"))
        );
    }
    ensure!(body.patch <= 64, Failure::input(format!("patch_size = {} is above 64", body.patch)));
    ensure!(body.layers <= 64, Failure::input(format!("layers_per_block = {} is above 64", body.layers)));
    if let Some(odd) = body.channels.iter().find(|c| !c.is_multiple_of(body.groups)) {
        let (all, groups) = (&body.channels, body.groups);
        let text =
            format!("norm_num_groups = {groups} does not divide the {odd} of block_out_channels = {all:?}");
        bail!(Failure::input(text));
    }
    Ok(body)
}

/// Latents along the side of a token, where each stands for `factor x factor` pixels.
fn group(config: &config::Codec, factor: usize) -> Result<usize> {
    let patch = config.patch;
    let group = patch / factor;
    if group == 0 || group * factor != patch {
        let text =
            format!("codec.patch = {patch} is no multiple of the {factor} x {factor} pixels of a latent");
        bail!(
            Failure::input(text).help(format!("codec.patch = {} makes tokens of 2 x 2 latents", 2 * factor))
        );
    }
    Ok(group)
}

fn scaling(n: &Network) -> Result<f64> {
    let scaling = n.scaling_factor.unwrap_or(1.0);
    ensure!(
        scaling.is_finite() && scaling > 0.0,
        Failure::input(format!("scaling_factor = {scaling} is not positive"))
    );
    Ok(scaling)
}

/// A tiny autoencoder of the sizes that its weights tell, or where those are not here, of those that were published.
fn tiny_of(config: &config::Codec, n: Network, found: Option<[Half; 2]>) -> Result<Tiny> {
    let said = n.latent_channels;
    let [encoder, decoder] = found.unwrap_or_else(|| {
        let latent = said.unwrap_or(USUAL_LATENT);
        let half = |blocks: [usize; 4]| Half {
            width: 64,
            blocks: blocks.to_vec(),
            latent,
            mapped: latent == MAPPED,
        };
        [half([1, 3, 3, 3]), half([3, 3, 3, 1])]
    });
    let latent = encoder.latent;
    if let Some(said) = said.filter(|said| *said != latent) {
        let text = format!("latent_channels = {said}, but the weights have latents of {latent} channels");
        bail!(
            Failure::input(text)
                .help(format!("set codec.network.latent_channels = {latent}, or leave it out"))
        );
    }
    let (scale, shift) = (scaling(&n)?, n.shift_factor.unwrap_or(0.0));
    ensure!(shift.is_finite(), Failure::input("a constant of the latents is not finite"));
    let compute = config.compute_dtype.map_or(DType::F32, ComputeDtype::dtype);
    let mut tiny = Tiny {
        encoder_width: encoder.width,
        encoder_blocks: encoder.blocks,
        decoder_width: decoder.width,
        decoder_blocks: decoder.blocks,
        latent,
        mapped: encoder.mapped,
        shift,
        scale,
        group: 1,
        trained: false,
        precision: Precision::new(compute, DType::F32),
    };
    tiny.group = group(config, tiny.factor())?;
    Ok(tiny)
}

/// Channels of a latent of TAESD and TAESDXL, and of TAEF2, which alone has maps before its blocks.
const USUAL_LATENT: usize = 4;
const MAPPED: usize = 32;

fn vae(config: &config::Codec, n: Network) -> Result<Vae> {
    let body = body(config, &n)?;
    let (latent, group, scaling) = (body.latent, group(config, body.factor())?, scaling(&n)?);
    let (mut shift, mut scale) = (vec![n.shift_factor.unwrap_or(0.0); latent], vec![scaling; latent]);
    if n.latents_mean.is_some() || n.latents_std.is_some() {
        let (mean, std) = (n.latents_mean.unwrap_or_default(), n.latents_std.unwrap_or_default());
        let (means, stds) = (mean.len(), std.len());
        if means != latent || stds != latent || std.iter().any(|s| *s <= 0.0) {
            let text = format!(
                "latents_mean has {means} values, latents_std {stds}: {latent} are needed, all deviations above 0"
            );
            bail!(Failure::input(text));
        }
        shift = mean;
        scale = std.iter().map(|s| scaling / s).collect();
    }
    let finite = shift.iter().chain(&scale).all(|x| x.is_finite());
    ensure!(finite, Failure::input("a constant of the latents is not finite"));
    let (quant, post_quant) = (n.use_quant_conv.unwrap_or(true), n.use_post_quant_conv.unwrap_or(true));
    Ok(Vae { body, quant, post_quant, shift, scale, group })
}

fn vqgan(config: &config::Codec, n: Network) -> Result<Vqgan> {
    let body = body(config, &n)?;
    let (factor, patch) = (body.factor(), config.patch);
    if factor != patch {
        let text = format!("codec.patch = {patch}, but a code stands for {factor} x {factor} pixels");
        bail!(Failure::input(text).help(format!("codec.patch = {factor} fits")));
    }
    let (vocabulary, width) =
        (n.num_vq_embeddings.unwrap_or_default(), n.vq_embed_dim.unwrap_or(body.latent));
    for (key, size) in [("num_vq_embeddings", vocabulary), ("vq_embed_dim", width)] {
        ensure!(
            (1..=MAX_SIZE).contains(&size),
            Failure::input(format!("{key} = {size} is not from 1 to {MAX_SIZE}"))
        );
    }
    Ok(Vqgan { body, vocabulary, width })
}

/// The tokens are those that the model is made for.
fn check_tokens(config: &config::Codec, model: &Codec) -> Result<()> {
    match model {
        Codec::Vae(_) | Codec::Tiny(_) => {
            let (said, made, group) = (config.channels()?, model.channels().unwrap_or(0), model.group());
            let latent = made / (group * group).max(1);
            if said != made {
                let text = format!(
                    "codec.channels = {said}, but {group} x {group} latents of {latent} channels make tokens of {made}: \
                     set codec.channels = {made}"
                );
                bail!(Failure::input(text));
            }
        }
        Codec::Vqgan(vqgan) => {
            let (said, made) = (config.vocabulary()?, vqgan.vocabulary);
            if said != made {
                bail!(Failure::input(format!(
                    "codec.vocabulary = {said}, but the codebook has {made} entries"
                )));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_that_nothing_tells_is_warned_of() {
        let dir = tempfile::tempdir().unwrap();
        let weights = dir.path().join("sdxl_vae.safetensors");
        let mut config = config::Codec { weights: Some(weights), ..config::Codec::new(CodecKind::SdVae, 16) };
        let text = unsaid(&config).unwrap().unwrap();
        assert!(
            text.contains("sdxl_vae.safetensors: latents are scaled by 0.18215") && text.contains("0.13025")
        );
        config.network.scaling_factor = Some(0.13025);
        assert_eq!(unsaid(&config).unwrap(), None);
        config.network.scaling_factor = None;
        std::fs::write(dir.path().join("config.json"), "{}").unwrap();
        assert_eq!(unsaid(&config).unwrap(), None);
    }
}
