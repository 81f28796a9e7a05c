//! Runs a text encoder on captions: how its numbers and its speed are compared with other implementations.
//!
//! `cargo run --release --example text -- KIND WEIGHTS LENGTH CAPTIONS RESULTS [TIMES]`: the kind and the weights of a
//! config (`bert minilm`), tokens per caption, a file with a JSON list of captions, and the safetensors file that `ids`,
//! `mask` and `features` of all of them go to. Answers with a line of JSON: seconds of each of so many times, from captions
//! to features on the host, of which the first compiles; after the first they are kept.
use anyhow::{Context, Result, bail};
use fluid::config::{Config, Device, Overlay, Override};
use fluid::encoders::text::{Prepared, sizes, text_encoder};
use fluid::formats::safetensors::{NamedTensor, write_file};
use fluid::runtime::Runtime;
use graphs::types::{DType, Mesh, Type};
use mimalloc::MiMalloc;
use std::collections::BTreeMap;
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
    let [kind, weights, length, captions, results, times @ ..] = &arguments[..] else {
        bail!("usage: text KIND WEIGHTS LENGTH CAPTIONS RESULTS [TIMES]");
    };
    let times: usize = times.first().map_or(Ok(1), |times| times.parse())?;
    let captions: Vec<String> = serde_json::from_slice(&std::fs::read(captions)?)?;
    let captions: Vec<&str> = captions.iter().map(String::as_str).collect();
    let smoke = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/configs/smoke.toml"));
    let config = |width: usize| {
        let sets = [format!(
            "text={{kind={kind:?}, weights={weights:?}, length={length}, dtype=\"f32\", width={width}}}"
        )];
        Config::load(smoke, &Override::sets(sets.each_ref().map(String::as_str)), &Overlay::default())
    };
    let width = sizes::model(&config(1)?)?.map_or(1, |model| model.width());
    let config = config(width)?;
    let installer = Installer::new(cache::root()?);
    let path = plugin::find_or_install(Platform::CPU, None, &installer, |what| eprintln!("{what}"))?;
    let plugin = Plugin::load(Platform::CPU, Purpose::Devices, &path, &installer.cache, None)?;
    let engine = Engine::new(&plugin, &Options::new(Mesh::single()))?;
    let text = text_encoder(&config, &Runtime::new(engine, &Device::default()))?;
    eprintln!("{}", text.summary());
    let (mut seconds, mut features) = (vec![], vec![]);
    for _ in 0..times.max(1) {
        let start = Instant::now();
        features = text.encode(&captions)?;
        seconds.push(start.elapsed().as_secs_f64());
    }
    let start = Instant::now();
    let prepared = text.prepare(&captions)?;
    eprintln!("{} captions cut in {:.3} s", captions.len(), start.elapsed().as_secs_f64());
    let Prepared::Ids(ids) = &prepared.text else { bail!("it is no network") };
    let (count, length, width) = (captions.len(), text.length(), text.width());
    let bytes = |values: &[f32]| values.iter().flat_map(|value| value.to_le_bytes()).collect::<Vec<u8>>();
    let values: Vec<u8> = features.iter().flat_map(|text| bytes(&text.features)).collect();
    let ids: Vec<u8> = ids.iter().flat_map(|id| id.to_le_bytes()).collect();
    let tensors = [
        NamedTensor::new("ids", Type::new(DType::S32, [count, length]), ids),
        NamedTensor::new("mask", Type::new(DType::Pred, [count, length]), prepared.mask),
        NamedTensor::new("features", Type::new(DType::F32, [count, length, width]), values),
    ];
    write_file(Path::new(results), &tensors, &BTreeMap::new()).context("the results cannot be written")?;
    println!("{}", serde_json::json!({ "seconds": seconds }));
    Ok(())
}
