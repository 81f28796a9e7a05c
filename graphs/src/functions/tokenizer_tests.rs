//! Gradients of tokenizers against differences, and a codebook's step by hand, in the interpreter in f64.
use super::tokenizer::{Codebook, PixelLoss, TokenizerSpec};
use super::{FeatureModel, Objective, Trainable, init, reconstruct, train_step};
use crate::interp::Array;
use crate::ir::{Function, Graph, Port, Value, extract};
use crate::models::{Autoencoder, Tiny, Vae, Vqgan};
use crate::nn::Precision;
use crate::ops::Op;
use crate::optim::{AdamW, Decay};
use crate::types::{DType, Type};
use std::collections::{BTreeMap, BTreeSet};

const STEP: f64 = 1e-6;

fn body(patch: usize, linear: bool, attention: bool) -> Autoencoder {
    let precision = Precision::new(DType::F64, DType::F64);
    let (channels, layers, groups, latent) = (vec![2, 4], 1, 1, 3);
    Autoencoder { channels, layers, groups, latent, attention, patch, linear, trained: true, precision }
}

fn spec(codec: Trainable, pixels: PixelLoss, frozen: &[&str]) -> TokenizerSpec {
    let optimizer = AdamW {
        lr: 1e-2,
        warmup: 0,
        decay: Decay::Constant,
        beta1: 0.9,
        beta2: 0.95,
        eps: 1e-8,
        weight_decay: 0.0,
        clip: f64::INFINITY,
        ema: 0.9,
    };
    TokenizerSpec {
        codec,
        size: [4, 4],
        batch: 2,
        pixels,
        kl: 0.1,
        codebook: Codebook { commitment: 0.25, decay: 0.9, revive: 0.1 },
        features: 0.0,
        optimizer,
        spikes: None,
        no_decay: BTreeSet::new(),
        frozen: frozen.iter().map(|name| name.to_string()).collect(),
        accumulate: 1,
    }
}

fn vae(patch: usize, linear: bool, attention: bool, quant: bool) -> Trainable {
    let (shift, scale) = (vec![0.0; 3], vec![1.0; 3]);
    let body = body(patch, linear, attention);
    Trainable::Vae(Vae { body, quant, post_quant: quant, shift, scale, group: 1 })
}

fn vqgan() -> Trainable {
    Trainable::Vqgan(Vqgan { body: body(1, false, false), vocabulary: 7, width: 2 })
}

fn tiny() -> Trainable {
    Trainable::Tiny(Tiny {
        encoder_width: 3,
        encoder_blocks: vec![1, 2],
        decoder_width: 3,
        decoder_blocks: vec![2, 1],
        latent: 3,
        mapped: false,
        shift: 0.0,
        scale: 1.0,
        group: 1,
        trained: true,
        precision: Precision::new(DType::F64, DType::F64),
    })
}

/// Numbers that look drawn: floats in [-1, 1), pixels, a seed.
fn random(ty: &Type, seed: u64) -> Array {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) + 1;
    let mut unit = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / (1u64 << 31) as f64
    };
    let mut one = || match ty.dtype {
        DType::U8 => (unit() * 256.0).floor(),
        DType::Pred => 0.0,
        dtype if dtype.is_float() => 2.0 * unit() - 1.0,
        _ => (unit() * 100.0).floor(),
    };
    Array::from_values(ty, (0..ty.elements()).map(|_| one()).collect()).unwrap()
}

/// The graph with what is behind a stop as more inputs, and what those are.
fn frozen(graph: &Graph, inputs: &[Array]) -> (Graph, Vec<Array>) {
    let stopped = graph.nodes.iter().filter(|n| matches!(n.op, Op::StopGradient(_)));
    let stopped: Vec<Value> = stopped.flat_map(|n| n.outs.clone()).collect();
    let held = extract(graph, &graph.inputs, &stopped).unwrap().eval(inputs);
    let all = [&graph.inputs[..], &stopped].concat();
    (extract(graph, &all, &graph.outputs[..1]).unwrap(), held)
}

#[test]
fn gradients_of_tokenizers_agree_with_differences() {
    for spec in [
        spec(vae(1, false, true, true), PixelLoss::L1, &[]),
        spec(vae(2, true, false, false), PixelLoss::L2, &[]),
        spec(vqgan(), PixelLoss::L2, &[Vqgan::CODEBOOK]),
        spec(tiny(), PixelLoss::L1, &[]),
    ] {
        agree(&spec, |_| true);
    }
}

/// Weights of the network of the feature loss, of a size at which it neither fades nor saturates; else as [`random`].
fn input(name: &str, ty: &Type, seed: u64) -> Array {
    let found = random(ty, seed);
    if !name.starts_with(TokenizerSpec::FEATURES) {
        return found;
    }
    let taps = ty.dims.split_last().map_or(1, |(_, taps)| taps.iter().product::<usize>());
    let scale = if ty.rank() > 1 { (6.0 / taps as f64).sqrt() } else { 0.2 };
    Array::from_values(ty, found.values().iter().map(|x| x * scale).collect()).unwrap()
}

#[test]
fn gradients_of_the_feature_loss_agree_with_differences() {
    let spec = TokenizerSpec { features: 0.7, ..spec(tiny(), PixelLoss::L2, &[]) };
    let chosen = ["encoder/layers/0/weight", "decoder/layers/0/bias", "decoder/layers/7/weight"];
    agree(&spec, |name| chosen.contains(&name));
}

#[test]
fn the_network_of_the_feature_loss_is_no_state() {
    let plain = spec(tiny(), PixelLoss::L2, &[]);
    let spec = TokenizerSpec { features: 0.7, ..plain.clone() };
    let names = |all: &[Port]| all.iter().map(|port| port.name.clone()).collect::<BTreeSet<_>>();
    let is_feature = |name: &&String| name.starts_with(TokenizerSpec::FEATURES);
    let (step, before) = (train_step(&spec).unwrap(), train_step(&plain).unwrap());
    assert_eq!(names(&init(&spec).unwrap().outputs), names(&init(&plain).unwrap().outputs));
    let new: Vec<String> = names(&step.outputs).difference(&names(&before.outputs)).cloned().collect();
    assert_eq!(new, ["features"]);
    let inputs = names(&step.inputs);
    assert!(inputs.difference(&names(&before.inputs)).all(|name| is_feature(&name)));
    assert!(!step.donated.iter().any(|name| is_feature(&name)));
    // They are those that the network has.
    let network = FeatureModel::EfficientNetLite0.params(spec.training().precision).unwrap();
    let features: Vec<&String> = inputs.iter().filter(is_feature).collect();
    assert!(features.len() > 80);
    for name in features {
        assert!(network.iter().any(|p| Some(p.name.as_str()) == name.strip_prefix("features/")), "{name}");
    }

    // The loss is the sum of its parts, in one part or in two.
    let known = |function: &Function| -> BTreeMap<String, Array> {
        let seed = |name: &str| name.bytes().map(u64::from).sum();
        function.input_types().map(|(p, ty)| (p.name.clone(), input(&p.name, ty, seed(&p.name)))).collect()
    };
    let halves = train_step(&TokenizerSpec { accumulate: 2, ..spec }).unwrap();
    let (whole, halves) = (run(&step, &known(&step)), run(&halves, &known(&halves)));
    let of = |name: &str| whole[name].values()[0];
    assert!(of("features") > 1e-3 && of("features") < 4.0, "{}", of("features"));
    let loss = of("mse") + 0.1 * of("kl") * 12.0 / 48.0 + 0.7 * of("features");
    assert!((of("loss") - loss).abs() < 1e-9 * loss);
    for name in ["loss", "features", "grad_norm"] {
        let (one, two) = (of(name), halves[name].values()[0]);
        assert!((one - two).abs() < 1e-9 * one, "{name}: {one} and {two}");
    }
}

/// Gradients by the parameters that `chosen` names agree with differences.
fn agree(spec: &TokenizerSpec, chosen: impl Fn(&str) -> bool) {
    let loss = spec.loss(1, false).unwrap();
    let function = &loss.function;
    let mut inputs: Vec<Array> =
        function.input_types().enumerate().map(|(i, (port, ty))| input(&port.name, ty, i as u64)).collect();
    let (graph, trained) = loss.gradients(|p| !spec.frozen.contains(&p.name)).unwrap();
    let results = graph.eval(&inputs);
    let grads = &results[function.outputs.len()..];
    assert_eq!(grads.len(), trained.len());
    let (single, held) = frozen(&function.graph, &inputs);
    inputs.extend(held);
    for (param, grad) in trained.iter().zip(grads).filter(|(param, _)| chosen(&param.name)) {
        let at = function.inputs.iter().position(|i| i.name == format!("params/{}", param.name)).unwrap();
        let size = grad.values().iter().map(|g| g * g).sum::<f64>().sqrt();
        let noise = random(&grad.ty(), 1000 + at as u64).values();
        let direction: Vec<f64> =
            grad.values().iter().zip(&noise).map(|(g, n)| g / size.max(1e-30) + 0.2 * n).collect();
        let along: f64 = grad.values().iter().zip(&direction).map(|(g, d)| g * d).sum();
        let moved = |by: f64| {
            let mut moved = inputs.clone();
            let values = inputs[at].values().iter().zip(&direction).map(|(x, d)| x + by * d).collect();
            moved[at] = Array::from_values(&inputs[at].ty(), values).unwrap();
            single.eval(&moved)[0].values()[0]
        };
        let difference = (moved(STEP) - moved(-STEP)) / (2.0 * STEP);
        // The bias of a key of attention has no gradient.
        let close = (along - difference).abs() <= 1e-5 * difference.abs() + 1e-8;
        assert!(close, "{}: {along:e} by the gradient, {difference:e} by differences", param.name);
        assert!(size > 1e-8 || param.name.ends_with("to_k/bias"), "{} has no gradient", param.name);
    }
}

#[test]
fn latents_of_a_tiny_autoencoder_are_weighed_by_half_of_their_squares() {
    let spec = spec(tiny(), PixelLoss::L2, &[]);
    let known = BTreeMap::new();
    let told = run(&spec.loss(2, false).unwrap().function, &known);
    let mut average = BTreeMap::new();
    let loss = spec.loss(2, false).unwrap().function;
    for (port, ty) in loss.input_types() {
        let name = port.name.replacen("params/", "ema/", 1);
        average.insert(name, random(ty, 5));
    }
    let latents = run(&reconstruct(&spec).unwrap(), &average)["latents"].values();
    assert_eq!(latents.len(), 2 * 2 * 2 * 3);
    let half = latents.iter().map(|x| x * x / 2.0).sum::<f64>() / latents.len() as f64;
    let of = |name: &str| told[name].values()[0];
    assert!((of("kl") - half).abs() < 1e-9 * half, "{} and {half}", of("kl"));
    // 12 latent values and 48 values of an image.
    let loss = of("mse") + 0.1 * half * 12.0 / 48.0;
    assert!((of("loss") - loss).abs() < 1e-9 * loss, "{} and {loss}", of("loss"));
}

fn run(function: &Function, known: &BTreeMap<String, Array>) -> BTreeMap<String, Array> {
    let inputs: Vec<Array> = function
        .input_types()
        .map(|(port, ty)| known.get(&port.name).cloned().unwrap_or_else(|| random(ty, 5)))
        .collect();
    let names = function.outputs.iter().map(|port| port.name.clone());
    names.zip(function.graph.eval(&inputs)).collect()
}

#[test]
fn a_codebook_follows_its_latents_and_dead_entries_come_back() {
    let spec = spec(vqgan(), PixelLoss::L1, &[Vqgan::CODEBOOK]);
    let seed = Array::full(&Type::new(DType::U32, [2]), 3.0);
    let mut state = run(&init(&spec).unwrap(), &BTreeMap::from([("seed".into(), seed.clone())]));
    state.insert("seed".into(), seed);
    let step = train_step(&spec).unwrap();
    let book = format!("params/{}", Vqgan::CODEBOOK);

    let first = run(&step, &state);
    assert_eq!(first["outcome"].values(), [0.0]);
    // Of entries that were never used before, those begin anew that the batch hardly uses: 2 images of 2 x 2 latents.
    let threshold = 0.1 * 8.0 / 7.0;
    let loss = spec.loss(2, false).unwrap().function;
    let dead = run(&loss, &state)["uses"].values().iter().filter(|n| 0.1 * **n < threshold).count() as f64;
    assert!(dead >= 1.0);
    assert_eq!(first["codes_revived"].values(), [dead]);
    let (before, sums) = (first["codebook/uses"].values(), first["codebook/sums"].values());
    assert!(before.iter().filter(|n| (**n - 8.0 / 7.0).abs() < 1e-9).count() as f64 == dead);
    let close = |a: &[f64], b: &[f64]| a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-9);
    let entries = |sums: &[f64], uses: &[f64]| -> Vec<f64> {
        sums.iter().enumerate().map(|(i, sum)| sum / uses[i / 2]).collect()
    };
    assert!(close(&first[&book].values(), &entries(&sums, &before)));
    assert_eq!(first[&book].values(), first[&book.replacen("params", "ema", 1)].values());

    // Another step, against averages by hand from the codes of the loss.
    let mut known = state.clone();
    known.extend(first);
    let told = run(&loss, &known);
    let second = run(&step, &known);
    let (used, summed) = (told["uses"].values(), told["sums"].values());
    assert!((used.iter().sum::<f64>() - 8.0).abs() < 1e-9);
    let uses: Vec<f64> = before.iter().zip(&used).map(|(old, n)| 0.9 * old + 0.1 * n).collect();
    let sums: Vec<f64> = sums.iter().zip(&summed).map(|(old, new)| 0.9 * old + 0.1 * new).collect();
    assert!(uses.iter().all(|n| *n >= threshold), "none is dead: {uses:?}");
    assert_eq!(second["codes_revived"].values(), [0.0]);
    assert!(
        close(&second["codebook/uses"].values(), &uses) && close(&second["codebook/sums"].values(), &sums)
    );
    assert!(close(&second[&book].values(), &entries(&sums, &uses)));
    let many = used.iter().filter(|n| **n > 0.0).count() as f64;
    assert_eq!(second["codes_used"].values(), [many]);
    let entropy: f64 = used.iter().filter(|n| **n > 0.0).map(|n| -(n / 8.0) * (n / 8.0).ln()).sum();
    assert!((second["perplexity"].values()[0] - entropy.exp()).abs() < 1e-9);

    // A step that is held leaves all of it.
    known.insert("hold".into(), Array::full(&Type::new(DType::Pred, [2]), 1.0));
    let held = run(&step, &known);
    for name in [&book, "codebook/uses", "codebook/sums"] {
        assert_eq!(held[name].values(), known[name].values(), "{name}");
    }
}
