//! AdamW (Loshchilov and Hutter 2019) with warm-up, clipping by global norm, and an average of the weights.
use crate::ir::Tensor;
use crate::types::DType;
use std::f64::consts::PI;

/// How the learning rate falls after the warm-up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Decay {
    /// It stays.
    #[default]
    Constant,
    /// Linearly to zero over the last `steps` of `total`.
    Linear {
        /// Steps of the run.
        total: u32,
        /// Steps of the fall.
        steps: u32,
    },
    /// Half a cosine from the end of the warm-up to zero at `total`.
    Cosine {
        /// Steps of the run.
        total: u32,
    },
}

/// Settings of the optimizer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AdamW {
    /// Learning rate after the warm-up.
    pub lr: f64,
    /// Steps of linear warm-up: step `s`, counted from 0, runs at `lr · min(1, (s + 1) / warmup)`.
    pub warmup: u32,
    /// How it falls later.
    pub decay: Decay,
    /// Decay of the first moment.
    pub beta1: f64,
    /// Decay of the second moment.
    pub beta2: f64,
    /// Added to the root of the second moment.
    pub eps: f64,
    /// Decoupled weight decay.
    pub weight_decay: f64,
    /// Bound of the global gradient norm; infinite for none.
    pub clip: f64,
    /// Decay of the average of the weights, which has no bias to where they started.
    pub ema: f64,
}

/// What is kept per parameter.
#[derive(Clone, Debug)]
pub struct State {
    /// The parameter.
    pub param: Tensor,
    /// First moment of the gradient.
    pub m: Tensor,
    /// Second moment of the gradient.
    pub v: Tensor,
    /// Average of the parameter over the steps so far; what it holds before the first step does not matter.
    pub ema: Tensor,
}

/// One step of all parameters.
#[derive(Clone, Debug)]
pub struct Update {
    /// New states, in order.
    pub states: Vec<State>,
    /// Learning rate of the step.
    pub lr: Tensor,
}

impl AdamW {
    /// The learning rate of `step` (`i32[]`, counted from 0).
    #[track_caller]
    pub fn rate(&self, step: &Tensor, dtype: DType) -> Tensor {
        let s = step.convert(dtype);
        let one = s.scalar_like(1.0);
        let warm = ((&s + 1.0) * (1.0 / f64::from(self.warmup.max(1)))).min(&one);
        let fall = match self.decay {
            Decay::Constant => one,
            Decay::Linear { total, steps } => {
                ((f64::from(total) - &s) * (1.0 / f64::from(steps.max(1)))).clamp(0.0, 1.0)
            }
            Decay::Cosine { total } => {
                let span = f64::from(total.saturating_sub(self.warmup).max(1));
                let share = ((s - f64::from(self.warmup)) * (1.0 / span)).clamp(0.0, 1.0);
                ((share * PI).cos() + 1.0) * 0.5
            }
        };
        warm * fall * self.lr
    }

    /// Applies gradients, whose norm over all of them is `grad_norm`, where `applies` says so (`i1[]`); elsewhere the states
    /// stay as they are. `applies` is given tensors that are finite only if the new states are, which no update need be made
    /// for. `decays[i]` says whether weight decay holds for parameter `i`. `step: i32[]` counts the steps done so far.
    #[track_caller]
    pub fn update(
        &self,
        states: &[State],
        (grads, grad_norm): (&[Tensor], &Tensor),
        decays: &[bool],
        step: &Tensor,
        applies: impl FnOnce(&[Tensor]) -> Tensor,
    ) -> Update {
        let dtype = grad_norm.dtype();
        let one = grad_norm.scalar_like(1.0);
        let scale = if self.clip.is_finite() {
            (self.clip / grad_norm.max(&one.scalar_like(1e-30))).min(&one)
        } else {
            one.clone()
        };
        let lr = self.rate(step, dtype);
        let t = step.convert(dtype) + 1.0;
        let correction = |beta: f64| &one - one.scalar_like(beta).pow(&t);
        let (c1, c2) = (correction(self.beta1), correction(self.beta2));
        // The weights of all steps sum to one from the first step on, as if divided by 1 - ema^t.
        let share = (1.0 - self.ema) / -(&t * self.ema.ln()).exp_m1();

        // What an element may move by, for each unit of its first moment or its gradient, and of itself. That the norm is
        // finite says so of squares of gradients too, and hence of second moments.
        let (moment, itself) = (&lr / (&c1 * self.eps.max(1e-30)), &lr * self.weight_decay + 1.0);
        let bound = |s: &State| s.m.abs() * &moment + s.param.abs() * &itself + s.ema.abs() + s.v.abs();
        let bounds: Vec<Tensor> = states.iter().map(bound).chain([grad_norm * &moment]).collect();
        // Without a barrier compilers take all that these numbers were made of again in each of the updates.
        let numbers = step.builder().barrier(&[applies(&bounds), scale, lr, c1, c2, share]);
        let [applies, scale, lr, c1, c2, share] = [0, 1, 2, 3, 4, 5].map(|i| numbers[i].clone());
        let states = states.iter().zip(grads).zip(decays).map(|((s, g), decayed)| {
            let g = g * &scale;
            // Chosen one by one: what follows reads what is kept, and no other copy of it.
            let m = applies.select(&(&s.m * self.beta1 + &g * (1.0 - self.beta1)), &s.m);
            let v = applies.select(&(&s.v * self.beta2 + g.square() * (1.0 - self.beta2)), &s.v);
            let direction = (&m / &c1) / ((&v / &c2).sqrt() + self.eps);
            let direction = if *decayed { direction + &s.param * self.weight_decay } else { direction };
            let param = applies.select(&(&s.param - direction * &lr), &s.param);
            let ema = applies.select(&(&s.ema + (&param - &s.ema) * &share), &s.ema);
            State { param, m, v, ema }
        });
        Update { states: states.collect(), lr }
    }
}
