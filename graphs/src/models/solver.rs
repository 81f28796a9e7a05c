//! Drawing a token from the diffusion head: the ancestral sampler of the reference, and deterministic solvers
//! of the same process that need fewer steps.
use super::diffusion::{Head, PREFIX, Prediction, interpolate};
use super::interleave::{deinterleave, interleave};
use super::tables::{Tables, respaced};
use crate::ir::{Builder, Tensor};
use crate::nn::{Param, Params};
use crate::ops::ScanOptions;
use crate::types::{DType, Type, names};

/// How noise becomes a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Solver {
    /// Ancestral sampling with the learned variance, noise added in every step.
    #[default]
    Ancestral,
    /// DDIM (Song et al. 2021) without noise: the first-order solver.
    Ddim,
    /// DPM-Solver++ (2M) (Lu et al. 2022): the second-order multistep solver.
    Dpm,
}

names!(Solver { Ancestral = "ancestral", Ddim = "ddim", Dpm = "dpm" });

/// How the head is sampled.
#[derive(Clone, Debug, PartialEq)]
pub struct Denoise {
    /// Which solver.
    pub solver: Solver,
    /// Diffusion steps, respaced from the training ones.
    pub steps: usize,
    /// Training timesteps to draw from: `timesteps` for all of them, less to start below the noisiest.
    pub first_timestep: usize,
    /// Whether the predicted x_0 is clipped to a range.
    pub clip: bool,
}

/// Noise `[rows, channels]` of an executed step from the loop's constants and the step's number `i32[]`, which
/// counts from 0, the noisiest.
pub type NoiseFn<'a> = &'a dyn Fn(&Builder, &[Tensor], &Tensor) -> Tensor;

/// Inputs of [`Head::sample`].
#[derive(Clone, Copy)]
pub struct SampleIns<'a> {
    /// Backbone outputs, `[rows, condition]`; with guidance, those with and without text in turn, `[2 rows, condition]`.
    pub z: &'a Tensor,
    /// `[rows]`; `None` draws with text alone.
    pub guidance: Option<&'a Tensor>,
    /// Factor on the noise of every step, or on the first noise of solvers that add none; `[rows]`.
    pub temperature: &'a Tensor,
    /// The first noise, `[rows, channels]`.
    pub start: &'a Tensor,
    /// What `noise` reads.
    pub noise_consts: &'a [Tensor],
    /// The noise of the steps; not asked for by solvers that add none.
    pub noise: NoiseFn<'a>,
    /// Bounds of x_0, `[channels]` each.
    pub range: Option<&'a [Tensor; 2]>,
}

/// Weights of a step's next x, one entry per step, the least noisy first: `x * xt + x_0 * x0 + before * last x_0`.
#[derive(Clone, Debug, PartialEq)]
struct Weights {
    xt: Vec<f64>,
    x0: Vec<f64>,
    before: Vec<f64>,
}

impl Solver {
    /// Whether steps add noise.
    pub fn adds_noise(self) -> bool {
        self == Solver::Ancestral
    }

    fn weights(self, t: &Tables) -> Weights {
        let n = t.len();
        if self == Solver::Ancestral {
            return Weights { xt: t.mean_xt.clone(), x0: t.mean_x0.clone(), before: vec![0.0; n] };
        }
        // In terms of the half log signal-to-noise ratio; step `i` goes from timestep `i` to `i - 1`, the last
        // one to no noise at all.
        let alpha: Vec<f64> = t.alpha_bar.iter().map(|a| a.sqrt()).collect();
        let sigma: Vec<f64> = t.alpha_bar.iter().map(|a| (1.0 - a).sqrt()).collect();
        let lambda = |i: usize| (alpha[i] / sigma[i]).ln();
        let mut w = Weights { xt: vec![0.0; n], x0: vec![1.0; n], before: vec![0.0; n] };
        for i in 1..n {
            let h = lambda(i - 1) - lambda(i);
            let weight = -alpha[i - 1] * (-h).exp_m1();
            let share = match self {
                Solver::Dpm if i + 1 < n => h / (2.0 * (lambda(i) - lambda(i + 1))),
                _ => 0.0,
            };
            w.xt[i] = sigma[i - 1] / sigma[i];
            w.x0[i] = weight * (1.0 + share);
            w.before[i] = -weight * share;
        }
        w
    }
}

impl Head {
    /// Draws tokens `[rows, channels]`.
    #[track_caller]
    pub fn sample(&self, p: &Params, how: &Denoise, ins: SampleIns<'_>) -> Tensor {
        let p = &p.at(PREFIX);
        let b = p.builder().clone();
        let (rows, c) = (ins.start.dim(0), self.channels);
        let dtype = ins.start.dtype();
        let tables = Tables::cosine(self.timesteps).keep(&respaced(how.first_timestep, how.steps));
        let weights = how.solver.weights(&tables);
        // Scanned in the order of execution: the noisiest first.
        let column = |f: &dyn Fn(usize) -> f64| {
            let values: Vec<f64> = (0..how.steps).rev().map(f).collect();
            b.constant(&Type::new(dtype, [how.steps]), &values)
        };
        let timesteps: Vec<f64> = tables.timesteps.iter().rev().map(|t| *t as f64).collect();
        let timesteps = b.constant(&Type::new(DType::S32, [how.steps]), &timesteps);
        // Constant over the loop: embeddings of all steps at once, and the conditions.
        let times = self.time(p, &timesteps);
        let cond = self.condition(p, ins.z);
        let a = &tables.alpha_bar;
        let eps_form = self.prediction == Prediction::Eps;
        let xs = [
            times,
            b.iota(&Type::new(DType::S32, [how.steps]), 0),
            // x_0 = x_t * [2] - prediction * [3]
            column(&|i| if eps_form { (1.0 / a[i]).sqrt() } else { a[i].sqrt() }),
            column(&|i| if eps_form { (1.0 / a[i] - 1.0).sqrt() } else { (1.0 - a[i]).sqrt() }),
            column(&|i| weights.x0[i]),
            column(&|i| weights.xt[i]),
            column(&|i| weights.before[i]),
            column(&|i| tables.log_beta[i]),
            column(&|i| tables.log_posterior_variance[i]),
            column(&|i| if i == 0 { 0.0 } else { 1.0 }),
        ];
        // Parameters enter the loop as consts: declare them once, outside.
        let temperature = ins.temperature.expand(1);
        let mut consts: Vec<Tensor> =
            std::iter::once(cond).chain(ins.guidance.map(|g| g.expand(1))).collect();
        let temperature_at = consts.len();
        consts.push(temperature.clone());
        let range_at = consts.len();
        consts.extend(ins.range.iter().flat_map(|r| r.iter().cloned()));
        let noise_at = consts.len();
        consts.extend(ins.noise_consts.iter().cloned());
        let weights_at = consts.len();
        let names = self.declare(p);
        consts.extend(names.iter().map(|(_, t)| t.clone()));
        let start = if how.solver.adds_noise() {
            vec![ins.start.clone()]
        } else {
            vec![ins.start * &temperature, ins.start.zeros_like()]
        };
        let (carry, _) = b.scan(how.steps, &consts, &start, &xs, ScanOptions::default(), |b, k, carry, x| {
            let bound = names.iter().map(|(param, _)| param.clone()).zip(k[weights_at..].iter().cloned());
            let p = Params::bound(b, p, bound);
            let xt = &carry[0];
            let y = &k[0] + x[0].expand(0);
            let (prediction, v) = match ins.guidance {
                None => self.network(&p, xt, &y, false),
                Some(_) => {
                    let (both, v) = self.network(&p, &interleave(xt, xt), &y, false);
                    let [with, without] = deinterleave(&both);
                    (&without + &k[1] * (with - &without), v)
                }
            };
            let mut x0 = xt * &x[2] - prediction * &x[3];
            if ins.range.is_some() {
                let bound = |i: usize| k[range_at + i].broadcast_to(&[rows, c]);
                x0 = x0.max(&bound(0)).min(&bound(1));
            }
            let next = &x0 * &x[4] + xt * &x[5];
            if let Some(before) = carry.get(1) {
                return (vec![next + before * &x[6], x0], vec![]);
            }
            let v = if ins.guidance.is_some() { deinterleave(&v)[0].clone() } else { v };
            let log_variance = interpolate(&v, &x[7], &x[8]);
            let noise = (ins.noise)(b, &k[noise_at..weights_at], &x[1]);
            (vec![next + (log_variance * 0.5).exp() * noise * &k[temperature_at] * &x[9]], vec![])
        });
        carry.into_iter().next().unwrap_or_else(|| ins.start.clone())
    }

    /// Declares the parameters that the network needs inside a loop, put together before it: else each diffusion step would
    /// gather them anew.
    fn declare(&self, p: &Params) -> Vec<(Param, Tensor)> {
        let trial = p.trial();
        let b = trial.builder();
        let compute = p.precision().compute;
        let row = |n: usize| b.input(Type::new(compute, [1, n]));
        self.network(&trial, &row(self.channels), &row(self.width), false);
        let whole = |param: Param| {
            let value = p.declare(&param).all_gathered(&param.axes, "embed");
            (param, value)
        };
        trial.declared().into_iter().map(|(param, _)| whole(param)).collect()
    }
}
