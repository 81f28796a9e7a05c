//! The random inputs of a training step, by counter: the same for any mesh and any split into hosts.
use super::{Fluid, Kind, LossTokens, Order};
use crate::ir::{Builder, Tensor};
use crate::nn::random::{Key, counters};
use crate::types::{DType, Type};
use std::f64::consts::FRAC_PI_2;

/// What is drawn for a batch.
#[derive(Clone, Debug)]
pub struct NoiseInputs {
    /// Whose text is dropped, `i1[batch]`.
    pub drop: Tensor,
    /// Random order: which tokens are masked, `i1[batch, tokens]`.
    pub mask: Option<Tensor>,
    /// Continuous tokens: at which noise levels they are predicted.
    pub levels: Option<Levels>,
    /// [`LossTokens::Unknown`]: the token of each row of the head, `i32[batch, rows]`; otherwise there is a row for each.
    pub tokens: Option<Tensor>,
}

/// Noise levels of every row of the head.
#[derive(Clone, Debug)]
pub struct Levels {
    /// Timesteps, `i32[levels, batch, rows]`.
    pub timestep: Tensor,
    /// Standard normal noise, `[levels, batch, rows, channels]`.
    pub noise: Tensor,
}

/// What a key is for; a purpose is never used twice on one key.
mod purpose {
    pub const STEP: u32 = 1;
    pub const IMAGE: u32 = 2;
    pub const DROP: u32 = 3;
    pub const RATIO: u32 = 4;
    pub const ORDER: u32 = 5;
    pub const TIMESTEP: u32 = 6;
    pub const NOISE: u32 = 7;
}

/// The random inputs of step `step` (`i32[]`) under `seed` (`ui32[2]`) for the images of these numbers, `ui32[batch]`: in
/// training their places in the batch. What is drawn for one does not depend on the others.
///
/// The share of masked tokens of an image is `cos(π/2 u)`, `u ~ U[0, 1)`, rounded up to at least one token
/// (MaskGIT, Chang et al. 2022); the text is dropped with probability `text_drop`.
#[track_caller]
pub fn noise_inputs(
    model: &Fluid,
    b: &Builder,
    seed: &Tensor,
    step: &Tensor,
    images: &Tensor,
    text_drop: f64,
) -> NoiseInputs {
    let dtype = model.precision.master;
    let n = model.tokens;
    let key =
        Key::from_seed(seed).fold(purpose::STEP, &step.convert(DType::U32)).fold(purpose::IMAGE, images);
    let zero = b.scalar(DType::U32, 0.0);
    let of = |purpose: u32, axes: usize| key.fold(purpose, &zero).expand(axes);

    let u = of(purpose::DROP, 0).uniform(&images.zeros_like(), dtype);
    let drop = u.lt(&u.full_like(text_drop));

    // Unknown tokens come first in the order, `count: [batch]` of them.
    let unknown = (model.order == Order::Random).then(|| {
        let u = of(purpose::RATIO, 0).uniform(&images.zeros_like(), dtype);
        let count = -((-((u * FRAC_PI_2).cos() * n as f64)).floor());
        let count = count.clamp(1.0, n as f64).convert(DType::S32);
        (random_order(&of(purpose::ORDER, 1), b, n), count)
    });
    let mask = unknown.as_ref().map(|(order, count)| order.argsort(1).lt(&count.expand(1)));

    // Counters by image: [batch, rows, levels, channels], then the axes the model expects.
    let (levels, tokens) = match &model.kind {
        Kind::Discrete(_) => (None, None),
        Kind::Continuous { head, noise_levels } => {
            let [rows, m] = noise_levels.rows(n);
            let key = of(purpose::TIMESTEP, 2);
            let timestep = noise_levels.sampling.draw(&key, &counters(b, &[rows, m]), head.timesteps, dtype);
            let noise = of(purpose::NOISE, 3).normal(&counters(b, &[rows, m, head.channels]), dtype);
            let timestep = timestep.transpose(&[2, 0, 1]);
            let tokens = match (noise_levels.tokens, unknown) {
                (LossTokens::Unknown, Some((order, count))) => {
                    let row = b.iota(&Type::new(DType::S32, [images.dim(0), rows]), 1);
                    Some(order.take_along(&row.rem(&count.expand(1).broadcast_to(row.dims())), 1))
                }
                _ => None,
            };
            (Some(Levels { timestep, noise: noise.transpose(&[2, 0, 1, 3]) }), tokens)
        }
    };
    NoiseInputs { drop, mask, levels, tokens }
}

/// A random permutation of the positions per key, `i32[keys, positions]`; `key` has dims `[keys, 1]`.
#[track_caller]
fn random_order(key: &Key, b: &Builder, positions: usize) -> Tensor {
    key.bits(&counters(b, &[positions])).argsort(1)
}
