//! From the config to what shapes the programs.
use crate::config::{self, Config, Device};
use crate::util::error::Failure;
use crate::util::text::fits;
use anyhow::{Context, Result, bail};
use graphs::functions::{Codebook, Objective, PixelLoss, ProgramSpec, TokenizerSpec, Trainable};
use graphs::hlo::module;
use graphs::ir::Function;
use graphs::models::diffusion::Head;
use graphs::models::softmax::Softmax;
use graphs::models::solver::Denoise;
use graphs::models::{
    Autoencoder, Fluid, Kind, LossWeighting, NoiseLevels, Sampler, TimestepSampling, Tiny, Vae, Vqgan,
};
use graphs::nn::{Observe, Param, Precision};
use graphs::optim::{AdamW, Decay, SpikeRule};
use graphs::program::Program;
use graphs::types::{DType, Mesh, Rules};
use std::collections::BTreeSet;

/// Steps before that a leap of the loss is told by.
const SPIKE_WINDOW: usize = 128;

/// The noise levels of training. Numbers that a config lacks have no use in it.
fn noise_levels(h: &config::Head) -> NoiseLevels {
    let number = |of: Option<f64>| of.unwrap_or_default();
    NoiseLevels {
        count: h.diffusion_batch_mul,
        sampling: match h.timestep_sampling {
            config::TimestepSampling::Uniform => TimestepSampling::Uniform,
            config::TimestepSampling::Power => TimestepSampling::Power(number(h.timestep_power)),
            config::TimestepSampling::LogitNormal => {
                TimestepSampling::LogitNormal { mean: number(h.logit_mean), std: number(h.logit_std) }
            }
        },
        weighting: match h.loss_weighting {
            config::LossWeighting::Uniform => LossWeighting::Uniform,
            config::LossWeighting::MinSnr => LossWeighting::MinSnr(number(h.snr_gamma)),
        },
        tokens: h.loss_tokens,
    }
}

/// The programs' sizes and constants, for batches of `batch` images.
///
/// # Errors
/// When the sizes do not fit together in a way that the config's own checks do not see.
pub fn program_spec(config: &Config, batch: usize) -> Result<ProgramSpec> {
    if config.tokenizer.is_some() {
        bail!(
            Failure::input(
                "the config has [tokenizer]: it is of a tokenizer that is trained, and has no model"
            )
            .help(
                "a tokenizer is trained by fluid train, and then serves as codec.weights of a model's config"
            )
        );
    }
    let (m, s) = (&config.model, &config.sample);
    let kind = match m.tokens {
        config::Tokens::Discrete => {
            Kind::Discrete(Softmax { vocabulary: config.codec.vocabulary()?, width: m.width })
        }
        config::Tokens::Continuous => {
            let h = config.head()?;
            let head = Head {
                channels: config.codec.channels()?,
                condition: m.width,
                width: h.width,
                depth: h.depth,
                timesteps: h.timesteps,
                prediction: h.prediction,
                remat: h.remat.clone(),
                unroll: h.unroll,
            };
            Kind::Continuous { head, noise_levels: noise_levels(h) }
        }
    };
    // Discrete tokens are not denoised.
    let timesteps = config.head.as_ref().map_or(1, |h| h.timesteps);
    let denoise = Denoise {
        solver: s.solver,
        steps: s.diffusion_steps.unwrap_or(1),
        first_timestep: s.start_timestep.map_or(timesteps, |t| t + 1),
        clip: s.clip_x0,
    };
    let model = Fluid {
        kind,
        order: m.order,
        positions: m.positions,
        tokens: config.image_tokens(),
        text_length: config.text.length,
        text_width: config.text.width,
        text_depth: m.text_depth,
        width: m.width,
        depth: m.depth,
        heads: m.heads,
        mlp_ratio: m.mlp_ratio,
        gelu: m.gelu,
        remat: m.remat.clone(),
        unroll: m.unroll,
        precision: Precision::new(m.compute_dtype.dtype(), DType::F32),
    };
    let mut spec = ProgramSpec {
        model,
        batch,
        text_drop: config.train.cond_dropout,
        optimizer: optimizer(config)?,
        spikes: config.train.spike_sigmas.map(|sigmas| SpikeRule { window: SPIKE_WINDOW, sigmas }),
        no_decay: Default::default(),
        frozen: Default::default(),
        accumulate: config.train.accumulate,
        sampler: Sampler {
            denoise,
            truncate: s.top_k.is_some() || s.top_p.is_some(),
            negative: false,
            guided: true,
            staged: s.stages.is_some(),
            quantization: s.quantization,
            observe: Observe::Nothing,
        },
    };
    (spec.no_decay, spec.frozen) = spared(config, &spec.params()?)?;
    Ok(spec)
}

/// The optimizer of a config.
fn optimizer(config: &Config) -> Result<AdamW> {
    let o = &config.optimizer;
    let count = |steps: u64, what: &str| {
        u32::try_from(steps)
            .with_context(|| Failure::input(format!("{what} = {steps} is beyond {}", u32::MAX)))
    };
    let total = count(config.run.steps, "run.steps")?;
    let decay = match (o.lr_decay, o.lr_decay_fraction) {
        (config::LrDecay::None, _) => Decay::Constant,
        (config::LrDecay::Cosine, _) => Decay::Cosine { total },
        (config::LrDecay::Linear, share) => {
            Decay::Linear { total, steps: (f64::from(total) * share.unwrap_or(1.0)).round() as u32 }
        }
    };
    Ok(AdamW {
        lr: o.lr,
        warmup: count(o.warmup, "optimizer.warmup")?,
        decay,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        clip: o.clip,
        ema: o.ema,
    })
}

/// The names of parameters without weight decay, and of those that are frozen.
fn spared(config: &Config, params: &[Param]) -> Result<(BTreeSet<String>, BTreeSet<String>)> {
    let o = &config.optimizer;
    let names: Vec<&String> = params.iter().map(|p| &p.name).collect();
    let spared = names.iter().filter(|name| !config.decays(name)).map(|name| (*name).clone()).collect();
    if let Some(idle) = o.frozen.iter().find(|pattern| !names.iter().any(|n| fits(pattern, n))) {
        bail!(Failure::input(format!("optimizer.frozen has {idle:?}, which fits no parameter")));
    }
    let is_frozen = |name: &&&String| o.frozen.iter().any(|pattern| fits(pattern, name));
    let frozen: BTreeSet<String> = names.iter().filter(is_frozen).map(|name| (*name).clone()).collect();
    if frozen.len() == names.len() {
        bail!(Failure::input("optimizer.frozen leaves no parameter to train"));
    }
    Ok((spared, frozen))
}

/// What a config trains.
#[derive(Debug)]
pub enum Trained {
    /// The model.
    Model(Box<ProgramSpec>),
    /// A tokenizer of images.
    Tokenizer(Box<TokenizerSpec>),
}

impl Trained {
    /// What a config trains, in batches of its size.
    ///
    /// # Errors
    /// As [`program_spec`].
    pub fn of(config: &Config) -> Result<Trained> {
        Ok(match config.tokenizer {
            None => Trained::Model(Box::new(program_spec(config, config.run.batch)?)),
            Some(_) => Trained::Tokenizer(Box::new(tokenizer_spec(config, config.run.batch)?)),
        })
    }

    /// What its programs are made from.
    pub fn objective(&self) -> &dyn Objective {
        match self {
            Trained::Model(spec) => &**spec,
            Trained::Tokenizer(spec) => &**spec,
        }
    }
}

/// The sizes and constants of the programs of a config with `[tokenizer]`, for batches of `batch` images.
///
/// # Errors
/// When the config has none, or names parameters that there are not.
pub fn tokenizer_spec(config: &Config, batch: usize) -> Result<TokenizerSpec> {
    let t = config.tokenizer.as_ref().context("the config has no [tokenizer]")?;
    let body = Autoencoder {
        channels: t.block_out_channels.clone(),
        layers: t.layers_per_block,
        groups: t.norm_num_groups.unwrap_or(1),
        latent: t.latent_channels,
        attention: t.mid_block_add_attention,
        patch: t.patch_size,
        linear: t.linear_path,
        trained: true,
        precision: Precision::new(t.compute_dtype.dtype(), DType::F32),
    };
    let latent = t.latent_channels;
    let mut frozen = BTreeSet::new();
    let codec = match t.kind {
        config::TokenizerKind::Kl => Trainable::Vae(Vae {
            body,
            quant: false,
            post_quant: false,
            shift: vec![0.0; latent],
            scale: vec![1.0; latent],
            group: 1,
        }),
        config::TokenizerKind::Vq => {
            frozen.insert(Vqgan::CODEBOOK.to_string());
            let vocabulary = t.num_vq_embeddings.context("there is no tokenizer.num_vq_embeddings")?;
            Trainable::Vqgan(Vqgan { body, vocabulary, width: t.vq_embed_dim.unwrap_or(latent) })
        }
        config::TokenizerKind::Tiny => Trainable::Tiny(tiny(t, body.precision)),
    };
    let mut spec = TokenizerSpec {
        codec,
        size: [config.image.size; 2],
        batch,
        pixels: match t.pixel_loss {
            config::PixelLoss::L1 => PixelLoss::L1,
            config::PixelLoss::L2 => PixelLoss::L2,
        },
        kl: t.kl_weight.unwrap_or(0.0),
        codebook: Codebook {
            commitment: t.commitment_weight.unwrap_or(0.0),
            decay: t.codebook_decay.unwrap_or(0.0),
            revive: t.revive_below.unwrap_or(0.0),
        },
        features: t.feature_weight,
        optimizer: optimizer(config)?,
        spikes: config.train.spike_sigmas.map(|sigmas| SpikeRule { window: SPIKE_WINDOW, sigmas }),
        no_decay: BTreeSet::new(),
        frozen: BTreeSet::new(),
        accumulate: config.train.accumulate,
    };
    let params = (&spec as &dyn Objective).params()?;
    (spec.no_decay, spec.frozen) = spared(config, &params)?;
    spec.frozen.extend(frozen);
    Ok(spec)
}

/// A tiny autoencoder in training: one block at the images' own size, more at the smaller ones.
fn tiny(t: &config::Tokenizer, precision: Precision) -> Tiny {
    let (levels, width) = (t.block_out_channels.len(), t.block_out_channels.first().copied().unwrap_or(0));
    let mut blocks = vec![t.layers_per_block; levels];
    blocks.iter_mut().take(1).for_each(|first| *first = 1);
    Tiny {
        encoder_width: width,
        decoder_width: width,
        decoder_blocks: blocks.iter().rev().copied().collect(),
        encoder_blocks: blocks,
        latent: t.latent_channels,
        mapped: false,
        shift: 0.0,
        scale: 1.0,
        group: 1,
        trained: true,
        precision,
    }
}

/// The text of a function for the mesh of a config, with no devices at hand.
///
/// # Errors
/// When a size cannot be split as the config's rules say.
pub fn lower(function: &Function, device: &Device) -> Result<Program> {
    Ok(module::lower(function, &mesh(device)?, &rules(device))?)
}

/// The mesh of a resolved config.
///
/// # Errors
/// When its axes make no mesh.
pub fn mesh(device: &Device) -> Result<Mesh> {
    Ok(Mesh::new(device.mesh.iter().map(|(name, size)| (name.as_str(), *size)))?)
}

/// Which mesh axes split which logical axes.
pub fn rules(device: &Device) -> Rules {
    let rule =
        |logical: &str| (logical.to_string(), device.split(logical).into_iter().map(String::from).collect());
    Rules::new(config::RULES.map(|(logical, _)| rule(logical)))
}
