//! The diffusion head: a small MLP that denoises one token given the backbone's output for it, its training
//! loss with the learned-variance term, and its ancestral sampler.
//!
//! After MAR (Li et al. 2024), whose open reference is followed where the paper is silent; improved DDPM
//! (Nichol and Dhariwal 2021) for the schedule, the hybrid loss and respacing; DiT (Peebles and Xie 2023) for
//! adaLN.
use super::tables::{Tables, respaced};
use crate::ir::Tensor;
use crate::nn::{Init, Params, layer_norm, linear, normalize};
use crate::ops::{Remat, ScanOptions};
use crate::types::{DType, Type};

/// Sinusoidal features per timestep.
const TIME_FEATURES: usize = 256;

/// The bin half-width of the discretised Gaussian at t = 0.
const BIN: f64 = 1.0 / 255.0;

/// What the first half of the head's output is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prediction {
    /// The noise, as in the reference.
    #[default]
    Eps,
    /// The velocity `sqrt(abar) eps - sqrt(1 - abar) x_0` (Salimans and Ho 2022).
    V,
}

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
}

/// Losses of one batch, scalars in the master dtype.
#[derive(Clone, Debug)]
pub struct Losses {
    /// `mse + vb`.
    pub loss: Tensor,
    /// Mean squared error of the prediction.
    pub mse: Tensor,
    /// The variational-bound term, bits per dimension.
    pub vb: Tensor,
}

/// How the sampler runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Ancestral {
    /// Diffusion steps, respaced from the training ones.
    pub steps: usize,
    /// Training timesteps to draw from: `timesteps` for all of them, less to start below the noisiest.
    pub first_timestep: usize,
}

/// The head's parameters are under this prefix.
const PREFIX: &str = "head";

impl Head {
    /// Embeddings `[rows, width]` of timesteps `i32[rows]`: cos then sin features, two layers.
    #[track_caller]
    fn time(&self, p: &Params, timesteps: &Tensor) -> Tensor {
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
        linear(&p.at("out"), &silu(&h), &[(self.width, "head")], &[(self.width, "")], init)
    }

    /// The projected condition `[rows, width]` of `z: [rows, condition]`.
    #[track_caller]
    fn condition(&self, p: &Params, z: &Tensor) -> Tensor {
        linear(&p.at("cond"), z, &[(self.condition, "embed")], &[(self.width, "head")], None)
    }

    /// The network: noisy tokens `[rows, channels]` and `y = time + condition: [rows, width]` to the
    /// prediction and the variance channels, `[rows, channels]` each in the master dtype.
    #[track_caller]
    fn network(&self, p: &Params, x: &Tensor, y: &Tensor) -> (Tensor, Tensor) {
        let (w, c) = (self.width, self.channels);
        let wide = |n: usize| [(n * w, "head")];
        let x = linear(&p.at("tokens"), x, &[(c, "")], &[(w, "head")], None);
        let y = silu(y);
        let ada = |p: &Params, y: &Tensor, n: usize| {
            let all = linear(&p.at("ada"), y, &[(w, "")], &wide(n), Some(Init::Zeros));
            (0..n).map(|i| all.slice(1, i * w, (i + 1) * w)).collect::<Vec<_>>()
        };
        let (x, _) = p.layers(
            "blocks",
            self.depth,
            &self.remat,
            (std::slice::from_ref(&y), &[x], &[]),
            |p, consts, carry, _| {
                let x = &carry[0];
                let ada = ada(p, &consts[0], 3);
                let h = layer_norm(&p.at("norm"), x, w) * (&ada[1] + 1.0) + &ada[0];
                let hidden = linear(&p.at("mlp/in"), &h, &[(w, "")], &[(w, "head")], None);
                let h = linear(&p.at("mlp/out"), &silu(&hidden), &[(w, "head")], &[(w, "")], None);
                (vec![x + &ada[2] * h], vec![])
            },
        );
        let p = p.at("final");
        let modulation = ada(&p, &y, 2);
        let x = normalize(&p, &x[0]).convert(p.precision().compute) * (&modulation[1] + 1.0) + &modulation[0];
        let out = linear(&p.at("out"), &x, &[(w, "")], &[(2 * c, "")], Some(Init::Zeros));
        let out = out.convert(p.precision().master);
        (out.slice(1, 0, c), out.slice(1, c, 2 * c))
    }

    /// The training loss of tokens `x0: [rows, channels]` under conditions `z: [rows, condition]`, each at
    /// `levels` noise levels: `timesteps: i32[rows, levels]`, `noise: [rows, levels, channels]`. Averaged over
    /// the rows by `weights: [rows]`.
    #[track_caller]
    pub fn loss(
        &self,
        p: &Params,
        x0: &Tensor,
        z: &Tensor,
        timesteps: &Tensor,
        noise: &Tensor,
        weights: &Tensor,
    ) -> Losses {
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

        let repeat =
            |t: &Tensor, width: usize| t.expand(1).broadcast_to(&[rows, levels, width]).reshape(&[n, width]);
        let x0 = repeat(x0, c);
        let eps = noise.reshape(&[n, c]);
        let (signal, sigma) = (table(&signal), table(&sigma));
        let xt = &x0 * &signal + &eps * &sigma;
        let target = match self.prediction {
            Prediction::Eps => eps,
            Prediction::V => &eps * &signal - &x0 * &sigma,
        };
        // Embeddings depend on the timestep alone: with more rows than timesteps, embed each timestep once.
        let time = match n > self.timesteps {
            true => {
                let every = b.iota(&Type::new(DType::S32, [self.timesteps]), 0);
                self.time(p, &every).take(&at, 0)
            }
            false => self.time(p, &at),
        };
        let cond = repeat(&self.condition(p, z), self.width);
        let (prediction, v) = self.network(p, &xt, &(time + cond));

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
        let nll = discretised_nll(&x0, &offset, &log_variance);
        let vb = first.select(&nll, &kl).mean(&[1]) * std::f64::consts::LOG2_E;

        let weights = repeat(&weights.expand(1), 1).reshape(&[n]);
        let total = weights.sum(&[0]).max(&weights.scalar_like(1.0));
        let average = |t: Tensor| (t * &weights).sum(&[0]) / &total;
        let (mse, vb) = (average(mse), average(vb));
        Losses { loss: &mse + &vb, mse, vb }
    }

    /// Draws tokens `[rows, channels]` by ancestral sampling with guidance.
    ///
    /// `z`: `[rows, condition]` with text, and without for guidance; `guidance: [rows]`; `temperature: [rows]`
    /// scales the noise of every step; `start: [rows, channels]` is the first noise, and `noise(step)` that
    /// of each later one, where `step: i32[]` counts executed steps from 0, the noisiest first. With `range`
    /// (`[channels]` each) the predicted x_0 is clipped.
    #[track_caller]
    pub fn sample(&self, p: &Params, how: &Ancestral, ins: SampleIns<'_>) -> Tensor {
        let p = &p.at(PREFIX);
        let b = p.builder().clone();
        let (rows, c) = (ins.start.dim(0), self.channels);
        let dtype = ins.start.dtype();
        let tables = Tables::cosine(self.timesteps).keep(&respaced(how.first_timestep, how.steps));
        // Scanned in the order of execution: the noisiest first.
        let column = |f: &dyn Fn(usize) -> f64| {
            let values: Vec<f64> = (0..how.steps).rev().map(f).collect();
            b.constant(&Type::new(dtype, [how.steps]), &values)
        };
        let timesteps: Vec<f64> = tables.timesteps.iter().rev().map(|t| *t as f64).collect();
        let timesteps = b.constant(&Type::new(DType::S32, [how.steps]), &timesteps);
        // Constant over the loop: embeddings of all steps at once, and the conditions of both halves.
        let times = self.time(p, &timesteps);
        let cond = self.condition(p, &b.concat(&[ins.z[0].clone(), ins.z[1].clone()], 0));
        let a = &tables.alpha_bar;
        let eps_form = self.prediction == Prediction::Eps;
        let xs = [
            times,
            b.iota(&Type::new(DType::S32, [how.steps]), 0),
            // x_0 = x_t * [2] - prediction * [3]
            column(&|i| if eps_form { (1.0 / a[i]).sqrt() } else { a[i].sqrt() }),
            column(&|i| if eps_form { (1.0 / a[i] - 1.0).sqrt() } else { (1.0 - a[i]).sqrt() }),
            column(&|i| tables.mean_x0[i]),
            column(&|i| tables.mean_xt[i]),
            column(&|i| tables.log_beta[i]),
            column(&|i| tables.log_posterior_variance[i]),
            column(&|i| if i == 0 { 0.0 } else { 1.0 }),
        ];
        // Parameters enter the loop as consts: declare them once, outside.
        let mut consts = vec![cond, ins.guidance.expand(1), ins.temperature.expand(1)];
        let fixed = consts.len();
        consts.extend(ins.range.iter().flat_map(|r| r.iter().cloned()));
        let noise_at = consts.len();
        consts.extend(ins.noise_consts.iter().cloned());
        let weights_at = consts.len();
        let names = self.declare(p);
        consts.extend(names.iter().map(|(_, t)| t.clone()));
        let (carry, _) = b.scan(
            how.steps,
            &consts,
            std::slice::from_ref(ins.start),
            &xs,
            ScanOptions::default(),
            |b, k, carry, x| {
                let p = Params::bound(
                    b,
                    p,
                    names.iter().map(|(param, _)| param.clone()).zip(k[weights_at..].iter().cloned()),
                );
                let xt = &carry[0];
                let y = &k[0] + x[0].expand(0);
                let (prediction, v) = self.network(&p, &b.concat(&[xt.clone(), xt.clone()], 0), &y);
                let (with, without) = (prediction.slice(0, 0, rows), prediction.slice(0, rows, 2 * rows));
                let guided = &without + &k[1] * (with - &without);
                let mut x0 = xt * &x[2] - guided * &x[3];
                if ins.range.is_some() {
                    x0 = x0
                        .max(&k[fixed].broadcast_to(&[rows, c]))
                        .min(&k[fixed + 1].broadcast_to(&[rows, c]));
                }
                let mean = x0 * &x[4] + xt * &x[5];
                let log_variance = interpolate(&v.slice(0, 0, rows), &x[6], &x[7]);
                let noise = (ins.noise)(b, &k[noise_at..weights_at], &x[1]);
                (vec![mean + (log_variance * 0.5).exp() * noise * &k[2] * &x[8]], vec![])
            },
        );
        carry.into_iter().next().unwrap_or_else(|| ins.start.clone())
    }

    /// Declares the parameters that the network needs inside a loop.
    fn declare(&self, p: &Params) -> Vec<(crate::nn::Param, Tensor)> {
        let trial = p.trial();
        let b = trial.builder();
        let compute = p.precision().compute;
        let row = |n: usize| b.input(Type::new(compute, [1, n]));
        self.network(&trial, &row(self.channels), &row(self.width));
        trial.declared().into_iter().map(|(param, _)| (param.clone(), p.declare(&param))).collect()
    }
}

/// Noise of an executed step from the loop's constants and the step's number.
pub type NoiseFn<'a> = &'a dyn Fn(&crate::ir::Builder, &[Tensor], &Tensor) -> Tensor;

/// Inputs of [`Head::sample`].
#[derive(Clone, Copy)]
pub struct SampleIns<'a> {
    /// Backbone outputs with and without text, `[rows, condition]` each.
    pub z: [&'a Tensor; 2],
    /// `[rows]`.
    pub guidance: &'a Tensor,
    /// `[rows]`.
    pub temperature: &'a Tensor,
    /// The first noise, `[rows, channels]`.
    pub start: &'a Tensor,
    /// What `noise` reads.
    pub noise_consts: &'a [Tensor],
    /// Noise `[rows, channels]` of a step.
    pub noise: NoiseFn<'a>,
    /// Bounds of x_0, `[channels]` each.
    pub range: Option<&'a [Tensor; 2]>,
}

/// x · sigmoid(x).
#[track_caller]
fn silu(x: &Tensor) -> Tensor {
    x * x.logistic()
}

/// The learned log variance between its bounds: `v = 1` is `upper`, `v = -1` is `lower`.
#[track_caller]
fn interpolate(v: &Tensor, upper: &Tensor, lower: &Tensor) -> Tensor {
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
fn discretised_nll(x: &Tensor, offset: &Tensor, log_variance: &Tensor) -> Tensor {
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
