//! Sampling: the diffusion head alone, the setup of a batch of prompts, one autoregressive step.
use super::{FunctionError, Inputs, Recipe, batch_axes, finish, output};
use crate::ir::{Builder, Function, Tensor};
use crate::models::diffusion::SampleIns;
use crate::models::{self};
use crate::nn::{Keys, Params};
use crate::types::DType;

/// Logical axes of cached keys and values `[layers, batch, text, heads, head_dim]`.
const KEY_AXES: [&str; 5] = ["layers", "batch", "", "heads", "head_dim"];

fn range(inputs: &mut Inputs, r: &Recipe) -> Option<[Tensor; 2]> {
    let (master, c) = (r.model.precision.master, r.model.channels);
    r.sampler
        .clip
        .then(|| [inputs.whole("range/low", master, &[c]), inputs.whole("range/high", master, &[c])])
}

/// Tokens drawn by the diffusion head for given `z/cond`, `z/uncond: [rows, width]`, `guidance: [rows]`,
/// `temperature: []`, `noise/init: [rows, channels]` and `noise/steps: [steps, rows, channels]`. There is a row
/// per image of the batch.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn diffusion_sample(r: &Recipe) -> Result<Function, FunctionError> {
    let (m, rows, master) = (&r.model, r.batch, r.model.precision.master);
    let steps = r.sampler.ancestral.steps;
    let mut inputs = Inputs::new();
    let with = inputs.batched("z/cond", master, &[rows, m.width], 0);
    let without = inputs.batched("z/uncond", master, &[rows, m.width], 0);
    let guidance = inputs.batched("guidance", master, &[rows], 0);
    let temperature = inputs.whole("temperature", master, &[]).broadcast_to(&[rows]);
    let start = inputs.batched("noise/init", master, &[rows, m.channels], 0);
    let noise = inputs.batched("noise/steps", master, &[steps, rows, m.channels], 1);
    let range = range(&mut inputs, r);
    let p = Params::new(&inputs.builder, m.precision);
    let pick = |b: &Builder, consts: &[Tensor], step: &Tensor| {
        let zero = b.scalar(DType::S32, 0.0);
        let at = [step.clone(), zero.clone(), zero];
        consts[0].dynamic_slice(&at, &[1, rows, m.channels]).reshape(&[rows, m.channels])
    };
    let ins = SampleIns {
        z: [&with, &without],
        guidance: &guidance,
        temperature: &temperature,
        start: &start,
        noise_consts: &[noise],
        noise: &pick,
        range: range.as_ref(),
    };
    let tokens = m.head.sample(&p, &r.sampler.ancestral, ins);
    Ok(finish("diffusion_sample", &inputs, &p, vec![output("tokens", batch_axes(2, 0), tokens)], vec![])?)
}

/// The text side and the order of every image of a batch, once per image: from `text/features`, `text/mask`
/// and `seeds: ui32[batch, 2]` to `cross/k`, `cross/v`, `cross/null`, `order`, `rank`, `tokens`.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn sample_setup(r: &Recipe) -> Result<Function, FunctionError> {
    let (m, b, master) = (&r.model, r.batch, r.model.precision.master);
    let mut inputs = Inputs::new();
    let features = inputs.batched("text/features", master, &[b, m.text_length, m.text_width], 0);
    let mask = inputs.batched("text/mask", DType::Pred, &[b, m.text_length], 0);
    let seeds = inputs.batched("seeds", DType::U32, &[b, 2], 0);
    let p = Params::new(&inputs.builder, m.precision);
    let setup = models::setup(m, &p, &features, &mask, &seeds);
    let outputs = vec![
        output("cross/k", KEY_AXES.to_vec(), setup.keys.k),
        output("cross/v", KEY_AXES.to_vec(), setup.keys.v),
        output("cross/null", vec!["layers", ""], setup.null),
        output("order", batch_axes(2, 0), setup.order),
        output("rank", batch_axes(2, 0), setup.rank),
        output("tokens", batch_axes(3, 0), setup.tokens),
    ];
    Ok(finish("sample_setup", &inputs, &p, outputs, vec![])?)
}

/// One autoregressive step that reveals `count` tokens of every image. `remaining: i32[]`, `guidance` and
/// `temperature: [batch]` are inputs; `tokens` is donated.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn sample_step(r: &Recipe, count: usize) -> Result<Function, FunctionError> {
    let (m, b, precision) = (&r.model, r.batch, r.model.precision);
    let master = precision.master;
    let mut inputs = Inputs::new();
    let cached = [m.depth, b, m.text_length, m.heads, m.width / m.heads.max(1)];
    let mut cross = |name: &str| inputs.named(name, precision.compute, &cached, KEY_AXES.to_vec());
    let keys = Keys { k: cross("cross/k"), v: cross("cross/v") };
    let setup = models::Setup {
        keys,
        null: inputs.named("cross/null", precision.compute, &[m.depth, m.width], vec!["layers", ""]),
        order: inputs.batched("order", DType::S32, &[b, m.tokens], 0),
        rank: inputs.batched("rank", DType::S32, &[b, m.tokens], 0),
        tokens: inputs.batched("tokens", master, &[b, m.tokens, m.channels], 0),
    };
    let ins = models::StepIns {
        text_mask: inputs.batched("text/mask", DType::Pred, &[b, m.text_length], 0),
        seeds: inputs.batched("seeds", DType::U32, &[b, 2], 0),
        remaining: inputs.whole("remaining", DType::S32, &[]),
        guidance: inputs.batched("guidance", master, &[b], 0),
        temperature: inputs.batched("temperature", master, &[b], 0),
        range: range(&mut inputs, r),
    };
    let p = Params::new(&inputs.builder, precision);
    let tokens = models::step(m, &r.sampler, &p, &setup, &ins, count);
    let outputs = vec![output("tokens", batch_axes(3, 0), tokens)];
    Ok(finish(&format!("sample_step_{count}"), &inputs, &p, outputs, vec!["tokens".into()])?)
}
