//! From the config to what shapes the programs.
use crate::config::{self, Config};
use crate::exit::Failure;
use anyhow::{Context, Result};
use graphs::functions::Recipe;
use graphs::models::diffusion::{Ancestral, Head, Prediction};
use graphs::models::{Fluid, Sampler};
use graphs::nn::{Gelu, Precision};
use graphs::ops::Remat;
use graphs::optim::{AdamW, Decay};
use graphs::types::{DType, Rules};

/// The programs' sizes and constants, for batches of `batch` pictures.
///
/// # Errors
/// When the sizes do not fit together in a way that the config's own checks do not see.
pub fn recipe(config: &Config, batch: usize) -> Result<Recipe> {
    let (m, h, o) = (&config.model, &config.head, &config.optimizer);
    let remat = match m.remat {
        config::Remat::Nothing => Remat::Nothing,
        config::Remat::Dots => Remat::Dots,
        config::Remat::Everything => Remat::Everything,
    };
    let compute = match m.compute_dtype {
        config::ComputeDtype::F32 => DType::F32,
        config::ComputeDtype::Bf16 => DType::BF16,
    };
    let channels = config.codec.channels()?;
    let head = Head {
        channels,
        condition: m.width,
        width: h.width,
        depth: h.depth,
        timesteps: h.timesteps,
        prediction: match h.prediction {
            config::Prediction::Eps => Prediction::Eps,
            config::Prediction::V => Prediction::V,
        },
        remat: remat.clone(),
    };
    let model = Fluid {
        tokens: config.image_tokens(),
        channels,
        text_length: config.text.length,
        text_width: config.text.width,
        text_depth: m.text_depth,
        width: m.width,
        depth: m.depth,
        heads: m.heads,
        mlp_ratio: m.mlp_ratio,
        gelu: match m.gelu {
            config::Gelu::Erf => Gelu::Erf,
            config::Gelu::Tanh => Gelu::Tanh,
        },
        remat,
        precision: Precision { compute, master: DType::F32 },
        head,
        noise_levels: h.noise_levels,
    };
    let count = |steps: u64, what: &str| {
        u32::try_from(steps)
            .with_context(|| Failure::input(format!("{what} = {steps} is beyond {}", u32::MAX)))
    };
    let total = count(config.run.steps, "run.steps")?;
    let decay = match (o.lr_decay, o.lr_decay_share) {
        (config::LrDecay::None, _) => Decay::Constant,
        (config::LrDecay::Linear, share) => {
            Decay::Linear { total, steps: (f64::from(total) * share.unwrap_or(1.0)).round() as u32 }
        }
    };
    let mut recipe = Recipe {
        model,
        batch,
        text_drop: config.train.text_drop,
        optimizer: AdamW {
            lr: o.lr,
            warmup: count(o.warmup, "optimizer.warmup")?,
            decay,
            beta1: o.beta1,
            beta2: o.beta2,
            eps: o.eps,
            weight_decay: o.weight_decay,
            clip: o.clip,
            ema: o.ema,
        },
        no_decay: Default::default(),
        sampler: Sampler {
            ancestral: Ancestral {
                steps: config.sample.diffusion_steps,
                first_timestep: config.sample.first_timestep.map_or(h.timesteps, |t| t + 1),
            },
            clip: config.sample.clip_x0,
        },
    };
    let names = recipe.params()?.into_iter().map(|p| p.name);
    recipe.no_decay = names.filter(|name| !config.decays(name)).collect();
    Ok(recipe)
}

/// Which mesh axes split which logical axes.
pub fn rules() -> Rules {
    let rule =
        |logical: &str, axes: &[&str]| (logical.to_string(), axes.iter().map(|a| a.to_string()).collect());
    Rules::new([rule("batch", &["data"])])
}
