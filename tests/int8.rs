//! Sampling with products of int8: how near it is to floats, what a calibration measures, and what it refuses.
use crate::common::{
    Compiled, Named, TRAINED, close, copy_dir, devices, ends, fill, interpret, smoke, state, train, variants,
};
use fluid::runtime::spec::program_spec;
use graphs::functions::{self, ProgramSpec};
use graphs::interp::Array;
use graphs::nn::{Observe, Quantization};
use graphs::types::{DType, Type};
use serde_json::Value;
use std::fs;

fn with(spec: &ProgramSpec, quantization: Quantization) -> ProgramSpec {
    let mut spec = spec.clone();
    spec.sampler.quantization = quantization;
    spec
}

/// The length of `a - b` over that of `b`.
fn off(a: &Array, b: &Array) -> f64 {
    let square = |values: Vec<f64>| values.iter().map(|x| x * x).sum::<f64>();
    let apart = a.values().iter().zip(b.values()).map(|(a, b)| a - b).collect();
    (square(apart) / square(b.values())).sqrt()
}

/// Scales of what was observed: of each channel the root of its greatest magnitude, of each position by what is left.
fn scales(observed: &Named) -> Named {
    let mut scales = Named::new();
    for (name, magnitudes) in observed {
        let Some(place) = name.strip_prefix("observed/") else { continue };
        let (dims, values) = (magnitudes.dims().to_vec(), magnitudes.values());
        let (positions, channels) = (dims[1], dims[2..].iter().product::<usize>());
        let (mut of_channels, mut of_positions) = (vec![], vec![]);
        for layer in values.chunks(positions * channels) {
            let largest = |c: usize| layer.iter().skip(c).step_by(channels).fold(0.0f64, |m, x| m.max(*x));
            let own: Vec<f64> = (0..channels).map(|c| largest(c).max(1e-6).sqrt()).collect();
            let left = |row: &[f64]| row.iter().zip(&own).fold(0.0f64, |m, (x, s)| m.max(x / s)) / 127.0;
            of_positions.extend(layer.chunks(channels).map(left));
            of_channels.extend(own);
        }
        let array =
            |dims: &[usize], values| Array::from_values(&Type::new(DType::F32, dims), values).unwrap();
        let of_channel_dims = [&dims[..1], &dims[2..]].concat();
        scales.insert(format!("scales/{place}/input_channels"), array(&of_channel_dims, of_channels));
        scales.insert(format!("scales/{place}/input_positions"), array(&dims[..2], of_positions));
    }
    scales
}

#[test]
fn products_of_int8_are_near_those_of_floats() {
    let mut compiled = 0;
    for (name, spec) in variants(&program_spec(&smoke(1), 2).unwrap()) {
        let float = functions::backbone(&spec).unwrap();
        let mut inputs = state(&spec);
        fill(&float, &mut inputs, 9);
        let z = &interpret(&float, &inputs)["z"];
        let mut looking = spec.clone();
        looking.sampler.observe = Observe::Inputs;
        let observed = interpret(&functions::backbone(&looking).unwrap(), &inputs);
        assert_eq!(&observed["z"], z, "{name}: looking changes nothing");
        assert_eq!(observed.len(), 1 + 6, "{name}: {:?}", observed.keys());
        let mut inputs = [inputs, scales(&observed)].into_iter().flatten().collect::<Named>();
        for quantization in [Quantization::Int8, Quantization::Int8Static] {
            let spec = with(&spec, quantization);
            let weights = interpret(&functions::sampling_weights(&spec).unwrap(), &inputs);
            let kernel = &weights["params/backbone/blocks/mlp/in/kernel"];
            assert_eq!(kernel.ty().dtype, DType::S8);
            assert_eq!(kernel.values().iter().fold(0.0f64, |m, x| m.max(x.abs())), 127.0);
            assert_eq!(weights["params/backbone/blocks/cross_attn/k/kernel"].ty().dtype, DType::F32);
            inputs.extend(weights);
            let quantized = functions::backbone(&spec).unwrap();
            let of_int8 = interpret(&quantized, &inputs);
            let apart = off(&of_int8["z"], z);
            println!("{name}, {quantization}: {apart:.4} off");
            assert!((1e-4..0.03).contains(&apart), "{name}, {quantization}: {apart}");
            if compiled < 2 {
                // The plugin rounds a few values to the other side.
                let got = Compiled::new(&devices(1), &quantized).run(&inputs);
                close(&format!("{name}, {quantization}"), &got, &of_int8, |_| 0.02);
                compiled += 1;
            }
        }
    }
}

#[test]
fn steps_of_int8_draw_what_those_of_floats_draw() {
    for (name, spec) in variants(&program_spec(&smoke(1), 2).unwrap()).into_iter().take(2) {
        let drawn = |spec: &ProgramSpec, inputs: &mut Named| {
            inputs.extend(interpret(&functions::sampling_weights(spec).unwrap(), inputs));
            let setup = functions::sample_setup(spec).unwrap();
            fill(&setup, inputs, 3);
            inputs.extend(interpret(&setup, inputs));
            let step = functions::sample_step(spec, 1).unwrap();
            fill(&step, inputs, 5);
            let one = Array::full(&Type::scalar(DType::S32), 1.0);
            inputs.insert("remaining".into(), one);
            interpret(&step, inputs)["tokens"].clone()
        };
        let mut inputs = state(&spec);
        let float = drawn(&spec, &mut inputs);
        // The same draws.
        let apart = off(&drawn(&with(&spec, Quantization::Int8), &mut inputs), &float);
        assert!(apart > 0.0 && apart < 0.05, "{name}: {apart}");
    }
}

#[test]
fn a_calibration_is_used_and_what_does_not_fit_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    copy_dir(&TRAINED.path().join("straight"), &at.join("run"));
    let sample = ["sample", "run", "a red circle", "--quantization", "int8_static", "--out"];
    let text = ends(at, &[&sample[..], &["none"]].concat(), 1);
    assert!(text.contains("needs scales of activations, and there is no run/scales.safetensors"), "{text}");
    assert!(text.contains("fluid quantize"), "{text}");

    fs::write(at.join("prompts.txt"), "a red circle\na blue square\n").unwrap();
    let guided = "{\"prompt\": \"a red circle\", \"negative\": \"a ring\"}\n";
    fs::write(at.join("guided.jsonl"), guided).unwrap();
    let text = ends(at, &["quantize", "run", "--prompts", "prompts.txt"], 0);
    assert!(text.contains("scales of 6 places measured over 2 prompts"), "{text}");
    // The same, and how far each layer is.
    let compare = ["quantize", "run", "--prompts", "prompts.txt", "--compare", "2", "--json=apart.json"];
    ends(at, &compare, 0);
    // Prompts with negative ones; and a table for people.
    let out = ["--prompts", "guided.jsonl", "--compare", "1", "--out", "guided.safetensors"];
    ends(at, &[&["quantize", "run"], &out[..]].concat(), 0);
    let apart: Value = serde_json::from_slice(&fs::read(at.join("apart.json")).unwrap()).unwrap();
    for (of, kind) in apart["compared"].as_array().unwrap().iter().zip(["int8", "int8_static"]) {
        assert_eq!(of["quantization"], kind);
        let layers = of["layers"].as_array().unwrap();
        assert_eq!(layers.len(), 2, "{apart}");
        for layer in layers {
            let number = |name: &str| layer[name].as_f64().unwrap();
            let [relative, cosine, least] = ["relative", "cosine", "least_cosine"].map(number);
            assert!((1e-5..0.05).contains(&relative) && least <= cosine, "{kind}: {layer}");
            // Vectors at an angle whose sine is the error have this cosine.
            assert!((1.0 - cosine) < relative && 0.9 < least && cosine < 1.0, "{kind}: {layer}");
        }
    }
    ends(at, &[&sample[..], &["static"]].concat(), 0);
    let manifest = fs::read_to_string(at.join("static/manifest.jsonl")).unwrap();
    assert!(manifest.contains("\"quantization\":\"int8_static\""), "{manifest}");
    ends(at, &["sample", "run", "a red circle", "--quantization", "int8", "--out", "int8"], 0);
    ends(at, &["sample", "run", "a red circle", "--out", "float"], 0);
    let image = |of: &str| fs::read(at.join(of).join("00000.png")).unwrap();
    assert!(image("static") != image("int8") && image("int8") != image("float"));

    // A job is not gone on with by other scales.
    let again = ends(at, &[&sample[..], &["static"]].concat(), 0);
    assert!(again.contains("1 image"), "{again}");
    ends(
        at,
        &["quantize", "run", "--prompts", "prompts.txt", "--smoothing", "0.2", "--out", "other.safetensors"],
        0,
    );
    let other = ["--set", "sample.activation_scales=other.safetensors"];
    let text = ends(at, &[&sample[..], &["static"], &other].concat(), 1);
    assert!(text.contains("activation_scales"), "{text}");

    let refused = |args: &[&str], words: &str| {
        let text = ends(at, args, 1);
        assert!(text.contains(words), "{args:?}: {text}");
    };
    refused(&["quantize", "run", "--smoothing", "2"], "--smoothing 2: it is between 0 and 1");
    refused(&["quantize", "run", "--json"], "--json tells what --compare finds");
    // Of other weights, of another model, and no scales at all.
    ends(at, &["train", "run", "--resume", "--steps", "8"], 0);
    refused(&[&sample[..], &["x"]].concat(), "the scales are of other weights");
    let file = at.join("run/scales.safetensors");
    let bytes = fs::read(&file).unwrap();
    let hash = |text: &[u8]| {
        let text = String::from_utf8_lossy(text).into_owned();
        let begin = text.find("\"weights\":\"").unwrap() + 11;
        text[begin..begin + 64].to_string()
    };
    fs::copy(at.join("run/codec.safetensors"), &file).unwrap();
    refused(&[&sample[..], &["x"]].concat(), "this is no file of scales");
    ends(at, &["quantize", "run", "--prompts", "prompts.txt", "--out", "new.safetensors"], 0);
    let (old, new) = (hash(&bytes), hash(&fs::read(at.join("new.safetensors")).unwrap()));
    let renamed = |what: &[u8], by: &[u8]| {
        let mut all = bytes.clone();
        for at in 0..all.len() - what.len() {
            if &all[at..at + what.len()] == what {
                all[at..at + what.len()].copy_from_slice(by);
            }
        }
        all
    };
    let current = renamed(old.as_bytes(), new.as_bytes());
    fs::write(&file, &current).unwrap();
    ends(at, &[&sample[..], &["y"]].concat(), 0);
    let mut zero = current.clone();
    let end = zero.len();
    zero[end - 4..].fill(0);
    fs::write(&file, &zero).unwrap();
    refused(&[&sample[..], &["x"]].concat(), "has a scale of 0; all are above 0");
    let elsewhere = String::from_utf8_lossy(&current).into_owned();
    let at_name = elsewhere.find("backbone/blocks/mlp/in/input_channels").unwrap();
    let mut foreign = current;
    foreign[at_name] = b'B';
    fs::write(&file, &foreign).unwrap();
    refused(&[&sample[..], &["x"]].concat(), "the scales are of another model");
}

#[test]
fn raster_models_take_no_static_scales() {
    let dir = tempfile::tempdir().unwrap();
    let set = ["--set", "model.order=raster", "--set", "sample.quantization=int8_static"];
    let text = ends(dir.path(), &[&["config", "check", crate::common::SMOKE][..], &set].concat(), 1);
    assert!(text.contains("int8_static") && text.contains("raster"), "{text}");
    let text = ends(dir.path(), &train("run.dir=x", &set[2..]), 1);
    assert!(text.contains("scales that are measured on trained weights"), "{text}");
}
