//! Sampling in random order: a setup program per batch of images, then one program per number of tokens that
//! a step reveals.
use super::diffusion::{Ancestral, SampleIns};
use super::draws::random_order;
use super::{CrossAttention, Fluid, text_keys};
use crate::ir::{Builder, Tensor};
use crate::nn::random::{Key, counters};
use crate::nn::{Keys, Params};
use crate::types::{DType, Type};

/// What a sampling step is made for.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampler {
    /// The diffusion sampler.
    pub ancestral: Ancestral,
    /// Whether the predicted x_0 is clipped to a range.
    pub clip: bool,
}

/// What a key is for, apart from the purposes of training.
mod purpose {
    pub const ORDER: u32 = 11;
    pub const START: u32 = 12;
    pub const NOISE: u32 = 13;
}

/// What the setup makes of a batch of prompts.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Cross-attention keys and values, `[layers, batch, text, heads, head_dim]`.
    pub keys: Keys,
    /// What the null text adds, `[layers, width]`.
    pub null: Tensor,
    /// The order of positions, `i32[batch, tokens]`; tokens are revealed from its end.
    pub order: Tensor,
    /// Where each position stands in the order, `i32[batch, tokens]`.
    pub rank: Tensor,
    /// Tokens, zero so far, `[batch, tokens, channels]`.
    pub tokens: Tensor,
}

/// The text side and the order of each image, once per image. `seeds: ui32[batch, 2]`.
#[track_caller]
pub fn setup(model: &Fluid, p: &Params, features: &Tensor, text_mask: &Tensor, seeds: &Tensor) -> Setup {
    let b = p.builder();
    let aligned = model.text(p, features, text_mask);
    let (keys, null) = text_keys(model, p, &aligned);
    let order = random_order(&Key::from_seeds(seeds).purpose(purpose::ORDER).expand(1), b, model.tokens);
    let rank = order.argsort(1);
    let dims = [features.dim(0), model.tokens, model.channels];
    let tokens = b.full(&Type::new(model.precision.master, dims), 0.0);
    Setup { keys, null, order, rank, tokens }
}

/// Inputs of a sampling step besides the setup.
#[derive(Clone, Debug)]
pub struct StepIns {
    /// `i1[batch, text]`.
    pub text_mask: Tensor,
    /// `ui32[batch, 2]`.
    pub seeds: Tensor,
    /// Tokens still masked after the step, `i32[]`.
    pub remaining: Tensor,
    /// Guidance of the step, `[batch]`.
    pub guidance: Tensor,
    /// `[batch]`.
    pub temperature: Tensor,
    /// Bounds of x_0, `[channels]` each, if the sampler clips.
    pub range: Option<[Tensor; 2]>,
}

/// Reveals `count` tokens of every image: those at places `remaining .. remaining + count` of its order.
/// Returns the tokens with the revealed ones in place.
#[track_caller]
pub fn step(
    model: &Fluid,
    sampler: &Sampler,
    p: &Params,
    setup: &Setup,
    ins: &StepIns,
    count: usize,
) -> Tensor {
    let b = p.builder();
    let (batch, n, c) = (setup.tokens.dim(0), model.tokens, model.channels);
    let twice = |t: &Tensor| b.concat(&[t.clone(), t.clone()], 0);
    let known_from = &ins.remaining + count as f64;
    let masked = setup.rank.lt(&known_from.broadcast_to(setup.rank.dims()));
    let cross = CrossAttention::Cached(setup.keys.clone(), setup.null.clone());
    let z = model.backbone(p, &twice(&setup.tokens), &twice(&masked), &cross, &ins.text_mask);

    // The positions that this step reveals, and their rows of z in both halves.
    let start = b.scalar(DType::S32, 0.0);
    let positions = setup.order.dynamic_slice(&[start, ins.remaining.clone()], &[batch, count]);
    let rows = batch * count;
    let flat = |offset: usize| {
        let first = b.iota(&Type::new(DType::S32, [batch, 1]), 0) * n as f64 + (offset * n) as f64;
        (&positions + first).reshape(&[rows])
    };
    let z = z.reshape(&[2 * batch * n, model.width]);
    let (with, without) = (z.take(&flat(0), 0), z.take(&flat(batch), 0));

    // Noise by image, position, diffusion step and channel: whatever else shares the program.
    let spread = |t: &Tensor| t.expand(1).broadcast_to(&[batch, count]).reshape(&[rows]);
    let places = positions.convert(DType::U32);
    let key = Key::from_seeds(&ins.seeds).expand(1);
    let start_key = key.fold(purpose::START, &places).expand(1);
    let dtype = setup.tokens.dtype();
    let start = start_key.normal(&counters(b, &[c]), dtype).reshape(&[rows, c]);
    let noise_key = key.fold(purpose::NOISE, &places);
    let noise = |b: &Builder, consts: &[Tensor], step: &Tensor| {
        let key = Key::from_words([consts[0].clone(), consts[1].clone()]).expand(1);
        let counter = counters(b, &[c]) + step.convert(DType::U32) * c as f64;
        key.normal(&counter, dtype).reshape(&[rows, c])
    };
    let drawn = model.head.sample(
        p,
        &sampler.ancestral,
        SampleIns {
            z: [&with, &without],
            guidance: &spread(&ins.guidance),
            temperature: &spread(&ins.temperature),
            start: &start,
            noise_consts: &noise_key.words(),
            noise: &noise,
            range: ins.range.as_ref(),
        },
    );

    let tokens = setup.tokens.reshape(&[batch * n, c]);
    tokens.put_rows(&flat(0), &drawn).reshape(&[batch, n, c])
}
