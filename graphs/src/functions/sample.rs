//! Sampling: one token from the head alone, the setup of a batch of prompts, one autoregressive step.
use super::named::{Output, batch_axes, finish, output};
use super::spec::{FunctionError, ProgramSpec};
use crate::ir::{Builder, Function, FunctionBuilder, Tensor};
use crate::models::sampler::{self, Negative, NegativeBranch, Progress, StepIns};
use crate::models::softmax::{SamplingParams, TopKTopP};
use crate::models::solver::SampleIns;
use crate::models::{Kind, Order, Text, TextCache, interleave};
use crate::nn::{
    INPUT_CHANNELS, INPUT_POSITIONS, Int8Kernel, KERNEL_SCALE, KvCache, Observe, Params, Precision,
    Quantization, quantized_kernel,
};
use crate::types::DType;
use std::collections::BTreeMap;

/// Logical axes of cached keys and values `[layers, heads, head_dim, batch, positions]`.
const KEY_AXES: [&str; 5] = ["layers", "heads", "head_dim", "batch", ""];

/// Logical axes of the keys of a text, `[layers, batch, heads, text, head_dim]`, and of its values, `[layers, batch, heads,
/// head_dim, text]`.
const TEXT_AXES: [[&str; 5]; 2] =
    [["layers", "batch", "heads", "", "head_dim"], ["layers", "batch", "heads", "head_dim", ""]];

/// Parameters by whose products the sampler draws, looked at if it observes.
pub(super) fn sampler_params(inputs: &FunctionBuilder, r: &ProgramSpec, precision: Precision) -> Params {
    Params::new(inputs.builder(), precision.quantized(r.sampler.quantization)).observing(r.sampler.observe)
}

/// What was observed, as outputs.
pub(super) fn observed(p: &Params) -> Vec<Output> {
    let one = |(name, value): (String, Tensor)| {
        // Of blocks, every device keeps its own images.
        let of_batch = |axis| if p.observes(Observe::Blocks) && axis == 1 { "batch" } else { "" };
        output(format!("observed/{name}"), (0..value.rank()).map(of_batch).collect(), value)
    };
    p.observed().into_iter().map(one).collect()
}

fn range(inputs: &mut FunctionBuilder, r: &ProgramSpec) -> Option<[Tensor; 2]> {
    match &r.model.kind {
        Kind::Continuous { head, .. } if r.sampler.denoise.clip => {
            let (master, c) = (r.model.precision.master, head.channels);
            Some([inputs.whole("range/low", master, &[c]), inputs.whole("range/high", master, &[c])])
        }
        _ => None,
    }
}

/// Backbone outputs of `rows` tokens with and without text, from `z/cond` and `z/uncond: [rows, width]`, in turn.
fn conditions(inputs: &mut FunctionBuilder, r: &ProgramSpec) -> Tensor {
    let (rows, master) = (r.batch, r.model.precision.master);
    let with = inputs.batched("z/cond", master, &[rows, r.model.width], 0);
    let without = inputs.batched("z/uncond", master, &[rows, r.model.width], 0);
    interleave(&with, &without)
}

/// Tokens drawn by the diffusion head for given `z/cond`, `z/uncond: [rows, width]`, `guidance: [rows]`,
/// `temperature: []`, `noise/init: [rows, channels]` and, if the solver adds noise, `noise/steps: [steps, rows,
/// channels]`. There is a row per image of the batch.
///
/// # Errors
/// When tokens are discrete, or the sizes of the model do not fit together.
pub fn diffusion_sample(r: &ProgramSpec) -> Result<Function, FunctionError> {
    let Kind::Continuous { head, .. } = &r.model.kind else {
        return Err(FunctionError::NoSuch("a model of discrete tokens has no diffusion head"));
    };
    let (m, rows, master, c) = (&r.model, r.batch, r.model.precision.master, head.channels);
    let steps = r.sampler.denoise.steps;
    let mut inputs = FunctionBuilder::default();
    let z = conditions(&mut inputs, r);
    let guidance = inputs.batched("guidance", master, &[rows], 0);
    let temperature = inputs.whole("temperature", master, &[]).broadcast_to(&[rows]);
    let start = inputs.batched("noise/init", master, &[rows, c], 0);
    let noise = if r.sampler.denoise.solver.adds_noise() {
        vec![inputs.batched("noise/steps", master, &[steps, rows, c], 1)]
    } else {
        vec![]
    };
    let range = range(&mut inputs, r);
    let p = Params::new(inputs.builder(), m.precision);
    let pick = |b: &Builder, consts: &[Tensor], step: &Tensor| {
        let zero = b.scalar(DType::S32, 0.0);
        consts[0].dynamic_slice(&[step.clone(), zero.clone(), zero], &[1, rows, c]).reshape(&[rows, c])
    };
    let ins = SampleIns {
        z: &z,
        guidance: Some(&guidance),
        temperature: &temperature,
        start: &start,
        noise_consts: &noise,
        noise: &pick,
        range: range.as_ref(),
    };
    let tokens = head.sample(&p, &r.sampler.denoise, ins);
    Ok(finish("diffusion_sample", inputs, &p, vec![output("tokens", batch_axes(2, 0), tokens)], vec![])?)
}

/// Guided `logits: [rows, vocabulary]`, and the `tokens: i32[rows]` drawn from them with `temperature: []`, `top_k:
/// i32[]`, `top_p: []` and `noise/gumbel: [rows, vocabulary]`, for given `z/cond`, `z/uncond: [rows, width]` and
/// `guidance: [rows]`. There is a row per image of the batch.
///
/// # Errors
/// When tokens are continuous, or the sizes of the model do not fit together.
pub fn token_sample(r: &ProgramSpec) -> Result<Function, FunctionError> {
    let Kind::Discrete(softmax) = &r.model.kind else {
        return Err(FunctionError::NoSuch("a model of continuous tokens has no softmax"));
    };
    let (rows, master) = (r.batch, r.model.precision.master);
    let mut inputs = FunctionBuilder::default();
    let z = conditions(&mut inputs, r);
    let guidance = inputs.batched("guidance", master, &[rows], 0);
    let mut setting = |name: &str, dtype| inputs.whole(name, dtype, &[]).broadcast_to(&[rows]);
    let temperature = setting("temperature", master);
    let (top_k, top_p) = (setting("top_k", DType::S32), setting("top_p", master));
    let gumbel = inputs.batched("noise/gumbel", master, &[rows, softmax.vocabulary], 0);
    let p = Params::new(inputs.builder(), r.model.precision);
    let logits = softmax.guided(&p, &z, Some(&guidance));
    let keep = Some(TopKTopP { top_k: &top_k, top_p: &top_p });
    let tokens =
        softmax.choose(&logits, &SamplingParams { temperature: &temperature, keep, gumbel: &gumbel });
    let outputs =
        vec![output("logits", batch_axes(2, 0), logits), output("tokens", batch_axes(1, 0), tokens)];
    Ok(finish("token_sample", inputs, &p, outputs, vec![])?)
}

/// The weights that sampling steps take, `params/...`, from averaged ones, `ema/...`: matrices in the compute dtype, or as int8
/// with their scales, `kernel_scale`, if the sampler is quantized. Scales of activations, if they are static, are inputs
/// `scales/PLACE/input_positions` (`[layers, tokens]`) and `scales/PLACE/input_channels` (`[layers, channels..]`), and come out as
/// `params/PLACE/...`.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn sampling_weights(r: &ProgramSpec) -> Result<Function, FunctionError> {
    let (precision, quantization) = (r.model.precision.sampling(), r.sampler.quantization);
    let mut inputs = FunctionBuilder::default();
    let mut outputs = vec![];
    let mut scales: BTreeMap<String, Tensor> = BTreeMap::new();
    for p in r.params()? {
        let average = inputs.named(&format!("ema/{}", p.name), p.ty.dtype, &p.ty.dims, p.axes.clone());
        let name = format!("params/{}", p.name);
        let stacked = p.axes.first() == Some(&"layers");
        let first = usize::from(stacked);
        let held = |kernel: Tensor| {
            let mut order: Vec<usize> = (0..p.axes.len()).collect();
            if p.outs_first {
                order[first..].rotate_left(1);
            }
            output(name.clone(), order.iter().map(|axis| p.axes[*axis]).collect(), kernel.transpose(&order))
        };
        let Some(Int8Kernel { contracted, place }) = p.int8.as_ref().filter(|_| quantization.is_on()) else {
            outputs.push(held(if p.matrix { average.convert(precision.matrices()) } else { average }));
            continue;
        };
        if quantization == Quantization::Int8Static && !scales.contains_key(place) {
            let end = first + contracted;
            let positions = [&p.ty.dims[..first], &[r.model.tokens]].concat();
            let of_positions = [&p.axes[..first], &[""]].concat();
            for (kind, dims, axes) in [
                (INPUT_POSITIONS, &positions[..], of_positions),
                (INPUT_CHANNELS, &p.ty.dims[..end], p.axes[..end].to_vec()),
            ] {
                let scale =
                    inputs.named(&format!("scales/{place}/{kind}"), precision.master, dims, axes.clone());
                outputs.push(output(format!("params/{place}/{kind}"), axes, scale.clone()));
                scales.insert(place.clone(), scale);
            }
        }
        let [kernel, scale] = quantized_kernel(&average, stacked, *contracted, scales.get(place));
        let outs: Vec<&'static str> = p
            .axes
            .iter()
            .enumerate()
            .filter(|(i, _)| !(first..first + contracted).contains(i))
            .map(|(_, axis)| *axis)
            .collect();
        let of_scale = name.trim_end_matches("kernel").to_string() + KERNEL_SCALE;
        outputs.extend([held(kernel), output(of_scale, outs, scale)]);
    }
    let none = Params::new(inputs.builder(), precision);
    Ok(finish("sampling_weights", inputs, &none, outputs, vec![])?)
}

/// What is made once per batch of images: from `text/features` and `text/mask` (with negative prompts also
/// `negative/features`, `negative/mask` and `negative/none: i1[batch]`) to `cross/k`, `cross/v` and `cross/null`
/// (with negative prompts `away/k` and `away/v`); in random order, from `seeds: ui32[batch, 2]` and `known: i1[batch,
/// tokens]`, also `order` and `rank`, by `stages: ui32[tokens]` if the sampler is staged; in raster order empty `cache/k`, `cache/v`, `cache/away/k` and `cache/away/v`.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn sample_setup(r: &ProgramSpec) -> Result<Function, FunctionError> {
    let (m, b, master) = (&r.model, r.batch, r.model.precision.master);
    let mut inputs = FunctionBuilder::default();
    let mut text = |group: &str| {
        let features =
            inputs.batched(&format!("{group}/features"), master, &[b, m.text_length, m.text_width], 0);
        (features, inputs.batched(&format!("{group}/mask"), DType::Pred, &[b, m.text_length], 0))
    };
    let (features, mask) = text("text");
    let without = r.sampler.negative.then(|| text("negative"));
    let negative = without.map(|(features, mask)| {
        let none = inputs.batched("negative/none", DType::Pred, &[b], 0);
        Negative { features, mask, none }
    });
    let p = Params::new(inputs.builder(), m.precision.sampling().quantized(r.sampler.quantization));
    let (keys, without) = sampler::text_keys(m, &p, &features, &mask, negative.as_ref());
    let mut outputs = Vec::from(text_outputs("cross", keys));
    match without {
        NegativeBranch::Null(null) => outputs.push(output("cross/null", vec!["layers", ""], null)),
        NegativeBranch::Cached(keys) => outputs.extend(text_outputs("away", keys)),
    }
    let progress = match m.order {
        Order::Random => {
            let seeds = inputs.batched("seeds", DType::U32, &[b, 2], 0);
            let known = inputs.batched("known", DType::Pred, &[b, m.tokens], 0);
            let stages = r.sampler.staged.then(|| inputs.whole("stages", DType::U32, &[m.tokens]));
            sampler::random_start(m, &seeds, &known, stages.as_ref())
        }
        Order::Raster => sampler::raster_start(m, inputs.builder(), b),
    };
    outputs.extend(progress_outputs(progress));
    let name = if r.sampler.negative { "sample_setup_negative" } else { "sample_setup" };
    Ok(finish(name, inputs, &p, outputs, vec![])?)
}

fn progress_outputs(progress: Progress) -> Vec<Output> {
    match progress {
        Progress::Random { order, rank } => {
            vec![output("order", batch_axes(2, 0), order), output("rank", batch_axes(2, 0), rank)]
        }
        Progress::Raster([with, without]) => {
            key_outputs("cache", with).into_iter().chain(key_outputs("cache/away", without)).collect()
        }
    }
}

fn text_outputs(group: &str, TextCache { k, v }: TextCache) -> [Output; 2] {
    let [of_k, of_v] = TEXT_AXES;
    [("k", of_k, k), ("v", of_v, v)]
        .map(|(part, axes, t)| output(format!("{group}/{part}"), axes.to_vec(), t))
}

fn key_outputs(group: &str, keys: KvCache) -> [Output; 2] {
    [("k", keys.k), ("v", keys.v)].map(|(part, t)| output(format!("{group}/{part}"), KEY_AXES.to_vec(), t))
}

/// One autoregressive step that reveals `count` tokens of every image (raster order: one). `remaining: i32[]`,
/// `guidance` (if the step is guided), `temperature` and, if the sampler keeps only the likeliest, `top_k` and `top_p: [batch]` are
/// inputs; `tokens`, and the `cache/...` of raster order, are donated. What the sampler observes is
/// `observed/..`; see [`Observe`]. If it is the blocks, nothing is donated: such a step is run beside the one that draws.
///
/// # Errors
/// When a raster model is asked for more than one token, or the sizes of the model do not fit together.
pub fn sample_step(r: &ProgramSpec, count: usize) -> Result<Function, FunctionError> {
    if r.model.order == Order::Raster && count != 1 {
        return Err(FunctionError::NoSuch("in raster order a step draws one token"));
    }
    if r.model.order == Order::Raster && !r.sampler.guided {
        return Err(FunctionError::NoSuch(
            "in raster order all steps are guided: later ones read keys of both halves",
        ));
    }
    let (m, b, precision) = (&r.model, r.batch, r.model.precision);
    let master = precision.master;
    let mut inputs = FunctionBuilder::default();
    let head_dim = m.width / m.heads.max(1);
    let mut part = |name: String, axes: [&'static str; 5], dims: [usize; 5]| {
        inputs.named(&name, precision.compute, &dims, axes.to_vec())
    };
    let mut text = |group: &str| {
        let k = [m.depth, b, m.heads, m.text_length, head_dim];
        let v = [m.depth, b, m.heads, head_dim, m.text_length];
        let [of_k, of_v] = TEXT_AXES;
        TextCache { k: part(format!("{group}/k"), of_k, k), v: part(format!("{group}/v"), of_v, v) }
    };
    let cross = text("cross");
    let guided = r.sampler.guided;
    let negative = guided && r.sampler.negative;
    let without = negative.then(|| text("away"));
    let mut keys = |group: &str| {
        let dims = [m.depth, m.heads, head_dim, b, m.tokens];
        KvCache {
            k: part(format!("{group}/k"), KEY_AXES, dims),
            v: part(format!("{group}/v"), KEY_AXES, dims),
        }
    };
    let caches = (m.order == Order::Raster).then(|| [keys("cache"), keys("cache/away")]);
    let mut mask =
        |group: &str| inputs.batched(&format!("{group}/mask"), DType::Pred, &[b, m.text_length], 0);
    let with = Text::Cached(cross, mask("text"));
    let without = match without {
        Some(keys) => Some(Text::Cached(keys, mask("negative"))),
        None => guided.then(|| {
            let dims = [m.depth, m.width];
            Text::Null(inputs.named("cross/null", precision.compute, &dims, vec!["layers", ""]))
        }),
    };
    let progress = match caches {
        Some(caches) => Progress::Raster(caches),
        None => Progress::Random {
            order: inputs.batched("order", DType::S32, &[b, m.tokens], 0),
            rank: inputs.batched("rank", DType::S32, &[b, m.tokens], 0),
        },
    };
    let tokens = m.token_type(b);
    let discrete = matches!(m.kind, Kind::Discrete(_));
    let ins = StepIns {
        tokens: inputs.batched("tokens", tokens.dtype, &tokens.dims, 0),
        texts: std::iter::once(with).chain(without).collect(),
        seeds: inputs.batched("seeds", DType::U32, &[b, 2], 0),
        remaining: inputs.whole("remaining", DType::S32, &[]),
        guidance: guided.then(|| inputs.batched("guidance", master, &[b], 0)),
        temperature: inputs.batched("temperature", master, &[b], 0),
        range: range(&mut inputs, r),
        top_k_top_p: (discrete && r.sampler.truncate).then(|| {
            [inputs.batched("top_k", DType::S32, &[b], 0), inputs.batched("top_p", master, &[b], 0)]
        }),
    };
    let p = sampler_params(&inputs, r, precision.sampling());
    let (tokens, progress) = sampler::step(m, &r.sampler, &p, &ins, &progress, count);
    let mut outputs = vec![output("tokens", batch_axes(tokens.rank(), 0), tokens)];
    outputs.extend(observed(&p));
    let mut donated = vec!["tokens".to_string()];
    if m.order == Order::Raster {
        outputs.extend(progress_outputs(progress));
        donated.extend(["cache/k", "cache/v", "cache/away/k", "cache/away/v"].map(String::from));
    }
    if r.sampler.observe == Observe::Blocks {
        donated.clear();
    }
    let kind = match (guided, negative) {
        (false, _) => "unguided_",
        (true, true) => "negative_",
        (true, false) => "",
    };
    Ok(finish(&format!("sample_step_{kind}{count}"), inputs, &p, outputs, donated)?)
}
