//! The diffusion head: a small MLP that denoises one token given the backbone's output for it, and its training
//! loss with the learned-variance term.
//!
//! After MAR (Li et al. 2024), whose open reference is followed where the paper is silent; improved DDPM
//! (Nichol and Dhariwal 2021) for the schedule, the hybrid loss and respacing; DiT (Peebles and Xie 2023) for
//! adaLN.
use super::tables::Tables;
use crate::ir::Tensor;
use crate::nn::{Init, Params, layer_norm, linear, linear_parts, normalize};
use crate::ops::{MLP, Remat, ScanOptions};
use crate::types::{DType, Type, names};

/// Sinusoidal features per timestep.
const TIME_FEATURES: usize = 256;

/// The bin half-width of the discretized Gaussian at t = 0.
const BIN: f64 = 1.0 / 255.0;

/// What the first half of the head's output is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Prediction {
    /// The noise, as in the reference.
    #[default]
    Eps,
    /// The velocity `sqrt(abar) eps - sqrt(1 - abar) x_0` (Salimans and Ho 2022).
    V,
}

names!(Prediction { Eps = "eps", V = "v" });

/// Sizes of the head.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Channels of a token.
    pub channels: usize,
    /// Width of the condition.
    pub condition: usize,
    /// Width of the MLP.
    pub width: usize,
    /// Residual blocks.
    pub depth: usize,
    /// Steps of the diffusion process in training.
    pub timesteps: usize,
    /// What it predicts.
    pub prediction: Prediction,
    /// What the forward pass keeps per block.
    pub remat: Remat,
    /// Whether each block stands in the program by itself, instead of a loop.
    pub unroll: bool,
}

/// Losses in the master dtype: of each token at each noise level, or averaged over its levels, `[rows]`.
#[derive(Clone, Debug)]
pub struct DiffusionLoss {
    /// Mean squared error of the prediction.
    pub mse: Tensor,
    /// The variational-bound term, bits per dimension.
    pub vb: Tensor,
}

/// The head's parameters are under this prefix.
pub(super) const PREFIX: &str = "head";

impl Head {
    /// Embeddings `[rows, width]` of timesteps `i32[rows]`: cos then sin features, two layers.
    #[track_caller]
    pub(super) fn time(&self, p: &Params, timesteps: &Tensor) -> Tensor {
        let master = p.precision().master;
        let half = TIME_FEATURES / 2;
        // Numbers of f32 whatever the dtype, as the reference's: t = 999 turns the next digit into 1e-5.
        let frequency = |i| f64::from((-(10_000f64.ln()) * i as f64 / half as f64).exp() as f32);
        let frequencies: Vec<f64> = (0..half).map(frequency).collect();
        let frequencies = p.builder().constant(&Type::new(master, [1, half]), &frequencies);
        let angles = timesteps.convert(master).expand(1) * frequencies;
        let features = p.builder().concat(&[angles.cos(), angles.sin()], 1);
        let p = p.at("time");
        let init = Some(Init::Normal(0.02));
        let h = linear(&p.at("in"), &features, &[(TIME_FEATURES, "")], &[(self.width, "head")], init);
        linear(&p.at("out"), &silu(&h), &[(self.width, "head")], &[(self.width, "embed")], init)
    }

    /// The projected condition `[rows, width]` of `z: [rows, condition]`.
    #[track_caller]
    pub(super) fn condition(&self, p: &Params, z: &Tensor) -> Tensor {
        linear(&p.at("cond"), z, &[(self.condition, "embed")], &[(self.width, "head")], None)
    }

    /// The network: noisy tokens `[rows, channels]` and `y = time + condition: [rows, width]` to the
    /// prediction and the variance channels, `[rows, channels]` each in the master dtype. Whether it `trains` changes
    /// the program alone, not the result.
    #[track_caller]
    pub(super) fn network(&self, p: &Params, x: &Tensor, y: &Tensor, trains: bool) -> (Tensor, Tensor) {
        let (w, c) = (self.width, self.channels);
        let x = linear(&p.at("tokens"), x, &[(c, "")], &[(w, "head")], None);
        let y = silu(y);
        // Training puts no cotangents together; sampling, which has few rows, reads the kernel once.
        let ada = |p: &Params, y: &Tensor, n: usize| {
            let p = p.at("ada");
            if trains {
                return linear_parts(&p, y, (w, "embed"), (w, "head"), n, Init::Zeros);
            }
            let all = linear(&p, y, &[(w, "embed")], &[(n * w, "head")], Some(Init::Zeros));
            (0..n).map(|i| all.slice(1, i * w, (i + 1) * w)).collect()
        };
        let (x, _) = p.layers(
            "blocks",
            self.depth,
            ScanOptions { remat: self.remat.clone(), unroll: self.unroll, ..Default::default() },
            (std::slice::from_ref(&y), &[x], &[]),
            |p, consts, carry, _| {
                let x = &carry[0];
                let ada = ada(p, &consts[0], 3);
                let h = layer_norm(&p.at("norm"), x, w) * (&ada[1] + 1.0) + &ada[0];
                let hidden = linear(&p.at("mlp/in"), &h, &[(w, "embed")], &[(w, "head")], None);
                let hidden = hidden.checkpoint_name(MLP);
                // Fused into the product, the activation would be computed again for every tile of it.
                let hidden = silu(&hidden).barrier();
                let h = linear(&p.at("mlp/out"), &hidden, &[(w, "head")], &[(w, "embed")], None);
                (vec![x + &ada[2] * h], vec![])
            },
        );
        let p = p.at("final");
        let modulation = ada(&p, &y, 2);
        let x = normalize(&p, &x[0]).convert(p.precision().compute) * (&modulation[1] + 1.0) + &modulation[0];
        let out = linear(&p.at("out"), &x, &[(w, "embed")], &[(2 * c, "")], Some(Init::Zeros));
        let out = out.convert(p.precision().master);
        (out.slice(1, 0, c), out.slice(1, c, 2 * c))
    }

    /// The training losses of tokens `x0: [rows, channels]` under conditions `z: [rows, condition]`, each at
    /// `levels` noise levels: `timesteps: i32[rows, levels]`, `noise: [rows, levels, channels]`.
    #[track_caller]
    pub fn loss(
        &self,
        p: &Params,
        x0: &Tensor,
        z: &Tensor,
        timesteps: &Tensor,
        noise: &Tensor,
    ) -> DiffusionLoss {
        self.level_losses(p, x0, z, timesteps, noise).averaged(timesteps)
    }

    /// [`Head::loss`] of each token at each of its noise levels, `[rows levels]`: those of a token stand together.
    #[track_caller]
    pub fn level_losses(
        &self,
        p: &Params,
        x0: &Tensor,
        z: &Tensor,
        timesteps: &Tensor,
        noise: &Tensor,
    ) -> DiffusionLoss {
        let p = &p.at(PREFIX);
        let b = p.builder();
        let (rows, levels, c) = (timesteps.dim(0), timesteps.dim(1), self.channels);
        // One row per token and level, tokens major: a sharded batch stays in its place.
        let n = levels * rows;
        let tables = Tables::cosine(self.timesteps);
        let at = timesteps.reshape(&[n]);
        let table = |values: &[f64]| {
            let table = b.constant(&Type::new(x0.dtype(), [values.len()]), values);
            table.take(&at, 0).expand(1)
        };
        let signal: Vec<f64> = tables.alpha_bar.iter().map(|a| a.sqrt()).collect();
        let sigma: Vec<f64> = tables.alpha_bar.iter().map(|a| (1.0 - a).sqrt()).collect();
        // The error of the predicted x_0 per unit of error of the prediction.
        let gain: Vec<f64> = match self.prediction {
            Prediction::Eps => tables.alpha_bar.iter().map(|a| (1.0 / a - 1.0).sqrt()).collect(),
            Prediction::V => sigma.clone(),
        };

        let repeat = |t: &Tensor, width: usize| {
            let rows = t.expand(1).broadcast_to(&[rows, levels, width]).reshape(&[n, width]);
            rows.constrain(&["batch", ""])
        };
        let x0 = repeat(x0, c);
        let eps = noise.reshape(&[n, c]);
        let (signal, sigma) = (table(&signal), table(&sigma));
        let xt = &x0 * &signal + &eps * &sigma;
        let target = match self.prediction {
            Prediction::Eps => eps,
            Prediction::V => &eps * &signal - &x0 * &sigma,
        };
        // Embeddings depend on the timestep alone: with more rows than timesteps, embed each timestep once.
        let time = if n > self.timesteps {
            let every = b.iota(&Type::new(DType::S32, [self.timesteps]), 0);
            self.time(p, &every).take(&at, 0)
        } else {
            self.time(p, &at)
        };
        let cond = repeat(&self.condition(p, z), self.width);
        let y = (time + cond).constrain(&["batch", ""]);
        let (prediction, v) = self.network(p, &xt, &y, true);

        let error = &target - &prediction;
        let mse = error.square().mean(&[1]);
        // The predicted x_0 is x_0 plus this; the posterior means differ by the weight of x_0 times it.
        let x0_error = error.stop_gradient() * table(&gain);
        let log_variance = interpolate(&v, &table(&tables.log_beta), &table(&tables.log_posterior_variance));
        let true_log_variance = table(&tables.log_posterior_variance);
        let kl = gaussian_kl(&(&x0_error * table(&tables.mean_x0)), &true_log_variance, &log_variance);
        let first = at.eq(&at.zeros_like()).expand(1);
        // At t = 0 the mean is the predicted x_0. Elsewhere zero is fed, lest unused cubes overflow.
        let offset = first.select(&-x0_error.clone(), &x0_error.zeros_like());
        let nll = discretized_nll(&x0, &offset, &log_variance);
        let vb = first.select(&nll, &kl).mean(&[1]) * std::f64::consts::LOG2_E;

        DiffusionLoss { mse, vb }
    }
}

impl DiffusionLoss {
    /// The mean of each token, `[rows]`, of the losses at all of its levels; they are those of `timesteps: i32[rows, levels]`.
    #[track_caller]
    pub fn averaged(&self, timesteps: &Tensor) -> DiffusionLoss {
        let average = |t: &Tensor| t.reshape(timesteps.dims()).mean(&[1]);
        DiffusionLoss { mse: average(&self.mse), vb: average(&self.vb) }
    }
}

/// x · sigmoid(x).
#[track_caller]
fn silu(x: &Tensor) -> Tensor {
    x * x.logistic()
}

/// The learned log variance between its bounds: `v = 1` is `upper`, `v = -1` is `lower`.
#[track_caller]
pub(super) fn interpolate(v: &Tensor, upper: &Tensor, lower: &Tensor) -> Tensor {
    let share = (v + 1.0) * 0.5;
    &share * upper + (1.0 - &share) * lower
}

/// KL divergence of two Gaussians whose means differ by `offset`, in nats per element.
#[track_caller]
fn gaussian_kl(offset: &Tensor, log_variance1: &Tensor, log_variance2: &Tensor) -> Tensor {
    let ratio = log_variance1 - log_variance2;
    ((-&ratio) - 1.0 + ratio.exp() + offset.square() * (-log_variance2).exp()) * 0.5
}

/// Negative log-likelihood, in nats, of `x` in bins of half-width 1/255 under a Gaussian whose mean is `x -
/// offset`; the bins beyond ±0.999 are open. The normal CDF is the tanh approximation.
///
/// A bin above the mean is mirrored below it, where the two CDFs are small and their difference keeps its
/// digits in `f32`.
#[track_caller]
fn discretized_nll(x: &Tensor, offset: &Tensor, log_variance: &Tensor) -> Tensor {
    let inverse = (log_variance * -0.5).exp();
    let cdf = |u: Tensor| {
        let cubic = &u + u.square() * &u * 0.044715;
        (cubic * (2.0 * (2.0 / std::f64::consts::PI).sqrt())).logistic()
    };
    let mirrored = -offset.abs();
    let inside = cdf((&mirrored + BIN) * &inverse) - cdf((&mirrored - BIN) * &inverse);
    let below = cdf((offset + BIN) * &inverse);
    let above = cdf((-offset + BIN) * &inverse);
    let edge = x.scalar_like(0.999);
    let mass = x.gt(&edge).select(&above, &inside);
    let mass = x.lt(&-edge).select(&below, &mass);
    let floor = mass.full_like(1e-12);
    -mass.gt(&floor).select(&mass, &floor).log()
}
