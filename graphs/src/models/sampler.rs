//! Sampling: a setup program per batch of images, then steps that reveal tokens. Random order: one program per
//! number of tokens that a step reveals. Raster order: one program, one token, keys and values kept.
use super::fluid::{Fluid, Kind, Text, TextCache};
use super::interleave::interleave;
use super::softmax::{SamplingParams, TopKTopP};
use super::solver::{Denoise, SampleIns};
use crate::ir::{Builder, Tensor};
use crate::nn::random::{Key, counters};
use crate::nn::{KvCache, Observe, Params, Quantization};
use crate::types::{DType, Type};

/// What sampling programs are made for. Everything else is their input.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampler {
    /// How continuous tokens are drawn.
    pub denoise: Denoise,
    /// Discrete tokens: whether only the likeliest are drawn from, by top-k and top-p.
    pub truncate: bool,
    /// Whether images are guided away from texts of their own, not from the null text.
    pub negative: bool,
    /// Whether steps are guided. Those that are not, run half of the rows. In raster order all are.
    pub guided: bool,
    /// Random order: whether it goes by stages, which are an input.
    pub staged: bool,
    /// How products of the backbone's blocks are taken.
    pub quantization: Quantization,
    /// What steps tell beside the tokens, for a calibration.
    pub observe: Observe,
}

/// What a key is for, apart from the purposes of training.
mod purpose {
    pub const ORDER: u32 = 11;
    pub const START: u32 = 12;
    pub const NOISE: u32 = 13;
    pub const CHOICE: u32 = 14;
}

/// What images are guided away from.
#[derive(Clone, Debug)]
pub enum NegativeBranch {
    /// The null text, by what it adds to an image, `[layers, width]`.
    Null(Tensor),
    /// Texts of their own, by their keys and values.
    Cached(TextCache),
}

/// What else is made once per batch of images.
#[derive(Clone, Debug)]
pub enum Progress {
    /// Random order.
    Random {
        /// The order of positions, `i32[batch, tokens]`; tokens are revealed from its end, those known before
        /// are behind it.
        order: Tensor,
        /// Where each position stands in the order, `i32[batch, tokens]`.
        rank: Tensor,
    },
    /// Raster order: self-attention keys and values with the prompt and away from it, `[layers, heads, head_dim,
    /// batch, tokens]`, filled as tokens are drawn.
    Raster([KvCache; 2]),
}

/// Texts that images are guided away from.
#[derive(Clone, Debug)]
pub struct Negative {
    /// `[batch, text, text_width]`.
    pub features: Tensor,
    /// `i1[batch, text]`.
    pub mask: Tensor,
    /// Which images have none, and are guided away from the null text, `i1[batch]`.
    pub none: Tensor,
}

/// Cross-attention keys and values of prompts with `features: [batch, text, text_width]` and `mask: i1[batch, text]`, and what
/// images are guided away from.
#[track_caller]
pub fn text_keys(
    model: &Fluid,
    p: &Params,
    features: &Tensor,
    mask: &Tensor,
    negative: Option<&Negative>,
) -> (TextCache, NegativeBranch) {
    let (keys, null) = model.text_keys(p, &model.text(p, features, mask));
    let negative = match negative {
        None => NegativeBranch::Null(null),
        Some(n) => NegativeBranch::Cached(
            model.text_keys(p, &model.dropped_text(p, &n.features, &n.mask, &n.none)).0,
        ),
    };
    (keys, negative)
}

/// How many stages an order may have.
pub const MAX_STAGES: usize = 128;

/// Random order of each image, from `seeds: ui32[batch, 2]`: unknown positions first, at random; those that are
/// `known` (`i1[batch, tokens]`) last. Tokens are revealed from the end: with `stages` (`ui32[tokens]`, below
/// [`MAX_STAGES`]), unknown positions of the highest number are revealed first, at random among themselves.
#[track_caller]
pub fn random_start(model: &Fluid, seeds: &Tensor, known: &Tensor, stages: Option<&Tensor>) -> Progress {
    let b = seeds.builder();
    let key = Key::from_seeds(seeds).purpose(purpose::ORDER).expand(1);
    let bits = key.bits(&counters(b, &[model.tokens]));
    let unknown = match stages {
        None => bits.shr(&bits.full_like(1.0)),
        Some(stages) => {
            let stages = stages.shl(&stages.full_like(24.0)).expand(0).broadcast_to(bits.dims());
            bits.shr(&bits.full_like(8.0)).or(&stages)
        }
    };
    let order = known.select(&unknown.or(&unknown.full_like(2_147_483_648.0)), &unknown).argsort(1);
    Progress::Random { rank: order.argsort(1), order }
}

/// Empty keys and values for `batch` images in raster order.
#[track_caller]
pub fn raster_start(model: &Fluid, b: &Builder, batch: usize) -> Progress {
    let dims = [model.depth, model.heads, model.width / model.heads.max(1), batch, model.tokens];
    let empty = b.full(&Type::new(model.precision.compute, dims), 0.0);
    let empty = KvCache { k: empty.clone(), v: empty };
    Progress::Raster([empty.clone(), empty])
}

/// Inputs of a sampling step.
#[derive(Clone, Debug)]
pub struct StepIns {
    /// The tokens so far, as [`Fluid::token_type`].
    pub tokens: Tensor,
    /// The prompts, and in guided steps what images are guided away from.
    pub texts: Vec<Text>,
    /// `ui32[batch, 2]`.
    pub seeds: Tensor,
    /// Tokens still unknown after the step, `i32[]`.
    pub remaining: Tensor,
    /// Guidance of the step, `[batch]`, if it is guided.
    pub guidance: Option<Tensor>,
    /// `[batch]`.
    pub temperature: Tensor,
    /// Bounds of x_0, `[channels]` each, if the sampler clips.
    pub range: Option<[Tensor; 2]>,
    /// `i32[batch]` and `[batch]`, if the sampler keeps only the likeliest.
    pub top_k_top_p: Option<[Tensor; 2]>,
}

/// Reveals `count` tokens of every image. Random order: those at places `remaining .. remaining + count` of its
/// order; raster: the one before the last `remaining`. Returns the tokens with the revealed ones in place, and
/// the progress.
#[track_caller]
pub fn step(
    model: &Fluid,
    sampler: &Sampler,
    p: &Params,
    ins: &StepIns,
    progress: &Progress,
    count: usize,
) -> (Tensor, Progress) {
    let b = p.builder();
    let (batch, n, d) = (ins.tokens.dim(0), model.tokens, model.width);
    match progress {
        Progress::Random { order, rank } => {
            let known_from = &ins.remaining + count as f64;
            let masked = rank.lt(&known_from.broadcast_to(rank.dims()));
            let z = model.backbone(p, &ins.tokens, Some(&masked), &ins.texts);
            let start = b.scalar(DType::S32, 0.0);
            let positions = order.dynamic_slice(&[start, ins.remaining.clone()], &[batch, count]);
            let revealed = |z: &Tensor| z.take_per_row(&positions, 1).reshape(&[batch * count, d]);
            let z = rows(&z.iter().map(revealed).collect::<Vec<_>>());
            let drawn = draw(model, sampler, p, ins, &positions, &z);
            let place = rank - &ins.remaining;
            let revealed = place.ge(&place.zeros_like()).and(&place.lt(&place.full_like(count as f64)));
            let value = drawn.take_per_row(&place.clamp(0.0, count as f64 - 1.0), 1);
            let revealed = revealed.reshape(&[&[batch, n][..], &vec![1; ins.tokens.rank() - 2]].concat());
            (revealed.select(&value, &ins.tokens), progress.clone())
        }
        Progress::Raster(caches) => {
            let position = (&ins.remaining - (n as f64 - 1.0)) * -1.0;
            let zero = b.scalar(DType::S32, 0.0);
            let at = |position: Tensor| -> Vec<Tensor> {
                (0..ins.tokens.rank())
                    .map(|axis| if axis == 1 { position.clone() } else { zero.clone() })
                    .collect()
            };
            let mut one = ins.tokens.dims().to_vec();
            one[1] = 1;
            let before = ins.tokens.dynamic_slice(&at((&position - 1.0).max(&zero)), &one);
            let (z, caches) = model.decode_step(p, &before, &position, caches, &ins.texts);
            let positions = position.broadcast_to(&[batch, 1]);
            let z = rows(&z.iter().map(|z| z.reshape(&[batch, d])).collect::<Vec<_>>());
            let drawn = draw(model, sampler, p, ins, &positions, &z);
            let tokens = ins.tokens.dynamic_update_slice(&drawn, &at(position));
            (tokens, Progress::Raster([caches[0].clone(), caches[1].clone()]))
        }
    }
}

/// The rows that the head takes: of each token, `[rows, width]`, or with and without text in turn, `[2 rows, width]`.
#[track_caller]
fn rows(z: &[Tensor]) -> Tensor {
    match z {
        [with, without] => interleave(with, without),
        _ => z[0].clone(),
    }
}

/// Tokens `[batch, count, ..]` of the images' `positions` (`i32[batch, count]`) from `z: [batch count, width]`, in guided
/// steps `[2 batch count, width]`, with and without text in turn. Random numbers go by image and position, whatever else shares the program.
fn draw(
    model: &Fluid,
    sampler: &Sampler,
    p: &Params,
    ins: &StepIns,
    positions: &Tensor,
    z: &Tensor,
) -> Tensor {
    let b = p.builder();
    let (batch, count) = (positions.dim(0), positions.dim(1));
    let rows = batch * count;
    let spread = |t: &Tensor| t.expand(1).broadcast_to(&[batch, count]).reshape(&[rows]);
    let places = positions.convert(DType::U32);
    let key = Key::from_seeds(&ins.seeds).expand(1);
    let (guidance, temperature) = (ins.guidance.as_ref().map(spread), spread(&ins.temperature));
    let dtype = model.precision.master;
    match &model.kind {
        Kind::Continuous { head, .. } => {
            let c = head.channels;
            let start = key.fold(purpose::START, &places).expand(1).normal(&counters(b, &[c]), dtype);
            let noise_key = key.fold(purpose::NOISE, &places);
            let noise = |b: &Builder, consts: &[Tensor], step: &Tensor| {
                let key = Key::from_words([consts[0].clone(), consts[1].clone()]).expand(1);
                let counter = counters(b, &[c]) + step.convert(DType::U32) * c as f64;
                key.normal(&counter, dtype).reshape(&[rows, c])
            };
            let noise_consts =
                if sampler.denoise.solver.adds_noise() { noise_key.words().to_vec() } else { vec![] };
            let ins = SampleIns {
                z,
                guidance: guidance.as_ref(),
                temperature: &temperature,
                start: &start.reshape(&[rows, c]),
                noise_consts: &noise_consts,
                noise: &noise,
                range: ins.range.as_ref(),
            };
            head.sample(p, &sampler.denoise, ins).reshape(&[batch, count, c])
        }
        Kind::Discrete(softmax) => {
            let v = softmax.vocabulary;
            let gumbel = key.fold(purpose::CHOICE, &places).expand(1).gumbel(&counters(b, &[v]), dtype);
            let logits = softmax.guided(p, z, guidance.as_ref());
            let keep = ins.top_k_top_p.as_ref().map(|keep| keep.each_ref().map(spread));
            let how = SamplingParams {
                temperature: &temperature,
                keep: keep.as_ref().map(|[top_k, top_p]| TopKTopP { top_k, top_p }),
                gumbel: &gumbel.reshape(&[rows, v]),
            };
            softmax.choose(&logits, &how).reshape(&[batch, count])
        }
    }
}
