//! Runs a feature network on images, as often as asked: how its numbers and its speed are compared with other
//! implementations.
//!
//! `cargo run --release --example features -- NETWORK WEIGHTS PREPARATION BATCH IMAGE...`, with `pytorch-fid`,
//! `torch-fidelity`, `clean-fid`, `efficientnet-lite0`, `dgm-eval`, `open-clip` or `cmmd` as the preparation. Then a line per task on stdin: `COUNT RESULTS`,
//! how often a batch of the first images is run, and the safetensors file that all images' features go to, `-` for none.
//! Answers each with a line of JSON: seconds of each run, from prepared images on the host to features on the host.
use anyhow::{Context, Result, bail};
use fluid::config::Device;
use fluid::encoders::features::{self, Preparation};
use fluid::formats::decode::{Limits, decode_exactly};
use fluid::formats::safetensors::{NamedTensor, write_file};
use fluid::runtime::Runtime;
use graphs::types::{DType, Mesh, Type};
use mimalloc::MiMalloc;
use std::collections::BTreeMap;
use std::io::BufRead;
use std::path::Path;
use std::time::Instant;
use tpu::cache;
use tpu::engine::{Engine, Options};
use tpu::install::Installer;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::{self, Plugin};

/// That of the `fluid` command.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [network, weights, preparation, batch, images @ ..] = &arguments[..] else {
        bail!("usage: features NETWORK WEIGHTS PREPARATION BATCH IMAGE...");
    };
    let preparation = match preparation.as_str() {
        "pytorch-fid" => Preparation::PytorchFid,
        "torch-fidelity" => Preparation::TorchFidelity,
        "clean-fid" => Preparation::CleanFid,
        "efficientnet-lite0" => Preparation::EfficientNetLite0,
        "dgm-eval" => Preparation::DgmEval,
        "open-clip" => Preparation::OpenClip(224),
        "cmmd" => Preparation::Cmmd,
        other => bail!("no preparation: {other:?}"),
    };
    let root = cache::root()?;
    let (path, _) = plugin::find(Platform::CPU, None, &Installer::new(root.clone()))?;
    let plugin = Plugin::load(Platform::CPU, Purpose::Devices, &path, &root, None)?;
    let mut options = Options::new(Mesh::single());
    options.cache = Some(root);
    let runtime = Runtime::new(Engine::new(&plugin, &options)?, &Device::default());
    let network = features::open(network, Path::new(weights), &runtime, batch.parse()?)?;

    let each = network.side().pow(2) * 3;
    let mut pixels = vec![];
    for path in images {
        let image =
            decode_exactly(&std::fs::read(path)?, &Limits::default()).with_context(|| path.clone())?;
        preparation.prepare(&image, &mut pixels);
    }
    let count = |pixels: &[f32]| pixels.len() / each;
    let first = &pixels[..pixels.len().min(network.batch() * each)];
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let Some((rounds, results)) = line.split_once(' ') else { bail!("not a task: {line:?}") };
        let mut seconds = vec![];
        for _ in 0..rounds.parse::<usize>()? {
            let begin = Instant::now();
            network.clone().start(first, count(first))?()?;
            seconds.push(begin.elapsed().as_secs_f64());
        }
        if results != "-" {
            let mut all: Vec<Vec<f32>> = vec![vec![]; network.outputs().len()];
            for part in pixels.chunks(network.batch() * each) {
                let made = network.clone().start(part, count(part))?()?;
                all.iter_mut().zip(made).for_each(|(all, made)| all.extend(made));
            }
            let tensors = network.outputs().iter().zip(all).map(|(output, values)| {
                let ty = Type::new(DType::F32, [values.len() / output.width, output.width]);
                NamedTensor::new(output.name, ty, values.iter().flat_map(|x| x.to_le_bytes()).collect())
            });
            let tensors: Vec<NamedTensor> = tensors.collect();
            write_file(Path::new(results), &tensors, &BTreeMap::new())?;
        }
        println!("{}", serde_json::json!({ "seconds": seconds }));
    }
    Ok(())
}
