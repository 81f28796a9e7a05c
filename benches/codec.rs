//! Runs the programs of a codec from files of weights on given inputs, as often as asked: how its numbers and its speed
//! are compared with other implementations.
//!
//! `cargo run --release --example codec -- sd_vae|vqgan|tiny FOLDER BATCH f32|bf16`, then a line per task on stdin:
//! `encode|decode INPUTS RESULTS COUNT`, safetensors files of the program's inputs (of 256 x 256 images) and outputs, `-` for
//! no results. Answers each with a line of JSON: seconds of each run, from inputs on the host to results on the host,
//! and of compiling.
use anyhow::{Context, Result, bail};
use fluid::config::{self, CodecKind, ComputeDtype, Config, Overlay};
use fluid::encoders::image::{open_weights, programs, stored};
use fluid::formats::safetensors::{NamedTensor, read_file, write_file};
use fluid::formats::weights::maps::tiny;
use fluid::runtime::named_arrays::NamedArrays;
use graphs::functions::{Codec, ImageBatch, codec_weights, decode_tokens, encode_pictures};
use graphs::hlo::module::lower;
use graphs::ir::Function;
use graphs::types::{Mesh, Rules};
use mimalloc::MiMalloc;
use std::collections::{BTreeMap, HashMap};
use std::io::BufRead;
use std::path::Path;
use std::time::Instant;
use tpu::array::HostArray;
use tpu::cache;
use tpu::engine::{Engine, Executable, Options};
use tpu::install::Installer;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::{self, Plugin};

/// That of the `fluid` command.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// A config with the sizes of images; its codec is replaced.
const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/configs/fluid-369m.toml");

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [kind, folder, batch, dtype] = &arguments[..] else {
        bail!("usage: codec sd_vae|vqgan|tiny FOLDER BATCH f32|bf16");
    };
    let (model, images) = model(kind, folder, batch.parse()?, dtype)?;
    let engine = engine()?;
    let weights = open_weights(kind_of(kind)?, Path::new(folder))?;
    let prepare = compile(&engine, &codec_weights(&model)?)?;
    let found = stored(&model, &weights)?;
    let (mut read, mut params) = (NamedArrays::default(), NamedArrays::default());
    for slot in prepare.inputs() {
        read.insert(&slot.name, weights.put(&engine, slot, &[found[&slot.name]])?);
    }
    params.run_with(&prepare, &read)?;
    drop(read);

    let mut compiled = HashMap::new();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let words: Vec<&str> = line.split_whitespace().collect();
        let [what @ ("encode" | "decode"), inputs, results, count] = words[..] else {
            bail!("not a task: {line:?}");
        };
        if !compiled.contains_key(what) {
            let function = match what {
                "encode" => encode_pictures(&model, images, false)?,
                _ => decode_tokens(&model, images)?,
            };
            compiled.insert(what.to_string(), compile(&engine, &function)?);
        }
        let program = &compiled[what];
        let given = read_file(Path::new(inputs))?;
        let (mut times, mut out) = (vec![], vec![]);
        for _ in 0..count.parse::<usize>()? {
            let begin = Instant::now();
            out = run(&engine, program, &params, &given)?;
            times.push(begin.elapsed().as_secs_f64());
        }
        if results != "-" {
            write_file(Path::new(results), &out, &BTreeMap::new())?;
        }
        println!("{}", serde_json::json!({ "seconds": times, "compile_s": program.seconds() }));
    }
    Ok(())
}

/// The codec of a folder, for so many images.
fn model(kind: &str, folder: &str, batch: usize, dtype: &str) -> Result<(Codec, ImageBatch)> {
    let mut config = Config::load(Path::new(BASE), &[], &Overlay::default())?;
    let kind = kind_of(kind)?;
    let codec = config::Codec::new(kind, 16);
    let compute = if dtype == "bf16" { ComputeDtype::Bf16 } else { ComputeDtype::F32 };
    let channels = match kind {
        // Two by two latents.
        CodecKind::Tiny => 4 * tiny::open(&open_weights(kind, Path::new(folder))?)?[0].latent,
        _ => 16,
    };
    config.codec = config::Codec {
        weights: Some(folder.into()),
        channels: Some(channels),
        vocabulary: Some(8192),
        compute_dtype: Some(compute),
        ..codec
    };
    let (model, images) = programs(&config)?;
    Ok((model, ImageBatch { batch, ..images }))
}

fn kind_of(kind: &str) -> Result<CodecKind> {
    Ok(match kind {
        "sd_vae" => CodecKind::SdVae,
        "vqgan" => CodecKind::Vqgan,
        "tiny" => CodecKind::Tiny,
        other => bail!("no kind of codec: {other:?}"),
    })
}

fn engine() -> Result<Engine> {
    let root = cache::root()?;
    let (path, _) = plugin::find(Platform::CPU, None, &Installer::new(root.clone()))?;
    let plugin = Plugin::load(Platform::CPU, Purpose::Devices, &path, &root, None)?;
    Ok(Engine::new(&plugin, &Options::new(Mesh::single()))?)
}

fn compile(engine: &Engine, function: &Function) -> Result<Executable> {
    let program = lower(function, &Mesh::single(), &Rules::new(Vec::<(String, Vec<String>)>::new()))?;
    engine.compile(&program).with_context(|| format!("cannot compile `{}`", function.name))
}

fn run(
    engine: &Engine,
    program: &Executable,
    params: &NamedArrays,
    given: &[NamedTensor],
) -> Result<Vec<NamedTensor>> {
    let mut values = NamedArrays::default();
    for slot in program.inputs().iter().filter(|slot| !slot.name.starts_with("params/")) {
        let tensor = given.iter().find(|t| t.name == slot.name);
        let tensor = tensor.with_context(|| format!("no input {} ({})", slot.name, slot.ty))?;
        let array = HostArray::new(tensor.ty.clone(), tensor.bytes.clone())?;
        values.insert(&slot.name, engine.put(&slot.name, array, &slot.sharding)?);
    }
    values.run_with(program, params)?;
    let outputs = program.outputs().iter().map(|slot| {
        let bytes = values.get(&slot.name)?.get()?.into_bytes();
        Ok(NamedTensor::new(slot.name.clone(), slot.ty.clone(), bytes))
    });
    outputs.collect()
}
