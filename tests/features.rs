//! Feature networks: what pytorch-fid, torch-fidelity, clean-fid and efficientnet_lite_pytorch make of the same images with
//! the same weights, resized and as features; by the names of their files; on several devices; and wrong weights.
use crate::common::{engine, on, parity, simulate_hosts};
use fluid::config::Device;
use fluid::encoders::features::{self, FeatureNetwork, Preparation};
use fluid::formats::image::Image;
use fluid::formats::safetensors::{NamedTensor, read_file, stream_to};
use fluid::runtime::Runtime;
use fluid::util::error::render;
use fluid::util::rng::{SplitMix, fnv1a};
use graphs::types::{DType, Type};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use tpu::engine::Engine;

/// Height and width of the images of the fixture.
const SIZES: [[usize; 2]; 4] = [[33, 20], [97, 331], [312, 305], [299, 299]];
/// Every so many rows and columns of the resized images are in it.
const STEP: usize = 23;
/// Differences over the largest value. Features and resizes as others have them.
const BOUND: f32 = 1e-4;

/// The random numbers of the fixture's script, in [-1, 1), times and plus what the name says.
fn values(name: &str, dims: &[usize]) -> Vec<u8> {
    let fan_in: usize = dims.iter().skip(1).product();
    let (factor, term) = match name {
        _ if dims.len() > 1 => ((6.0 / fan_in as f64).sqrt() as f32, 0.0),
        _ if name.ends_with(".weight") || name.ends_with("running_var") => (0.5, 1.0),
        _ => (0.25, 0.0),
    };
    let mut random = SplitMix::new(fnv1a(name.as_bytes()));
    let mut next = || (random.next_u64() >> 40) as f32 * (1.0 / (1 << 23) as f32) - 1.0;
    (0..dims.iter().product()).flat_map(|_| (next() * factor + term).to_le_bytes()).collect()
}

/// The fixture's image.
fn image(number: usize) -> Image {
    let [height, width] = SIZES[number];
    squares(number, height, width)
}

/// Squares of 8 x 8 pixels in random colors, under noise.
pub fn squares(number: usize, height: usize, width: usize) -> Image {
    let mut random = SplitMix::new(1000 + number as u64);
    let squares: Vec<u64> = (0..64 * 64 * 3).map(|_| random.next_u64() % 224).collect();
    let mut noise = SplitMix::new(number as u64);
    Image::from_fn(height, width, |row, column| {
        let square = &squares[(row / 8 * 64 + column / 8) * 3..][..3];
        [0, 1, 2].map(|color| (square[color] + noise.next_u64() % 32) as u8)
    })
}

/// Names and dims of a file of published weights; no dims for counters.
fn listed(file: &str) -> BTreeMap<String, Vec<usize>> {
    let text = fs::read_to_string(parity(file)).unwrap();
    let dims = |dims: &str| dims.split('x').filter_map(|d| d.parse().ok()).collect();
    text.lines().filter_map(|line| line.split_once(' ')).map(|(n, d)| (n.to_string(), dims(d))).collect()
}

/// Random weights of a network, as it is published.
pub fn weights(dir: &Path, keys: &str, leave_out: &str) -> PathBuf {
    let tensors: Vec<(String, Type)> = listed(keys)
        .into_iter()
        .filter(|(name, _)| name != leave_out)
        .map(|(name, dims)| (name, Type::new(if dims.is_empty() { DType::S64 } else { DType::F32 }, dims)))
        .collect();
    let path = dir.join("weights.safetensors");
    let types: Vec<(&str, &Type)> = tensors.iter().map(|(name, ty)| (name.as_str(), ty)).collect();
    let make = |i: usize| {
        let (name, ty) = &tensors[i];
        Ok(if ty.rank() == 0 { vec![0; 8] } else { values(name, &ty.dims) })
    };
    stream_to(&mut File::create(&path).unwrap(), &types, &BTreeMap::new(), make).unwrap();
    path
}

fn fixture() -> BTreeMap<String, Vec<f32>> {
    let tensors = read_file(&parity("features.safetensors")).unwrap();
    let floats = |t: &NamedTensor| t.bytes.as_chunks().0.iter().map(|b| f32::from_le_bytes(*b)).collect();
    tensors.iter().map(|t| (t.name.clone(), floats(t))).collect()
}

/// The largest difference over the largest value.
fn difference(got: &[f32], want: &[f32]) -> f32 {
    assert_eq!(got.len(), want.len());
    let largest = want.iter().fold(0f32, |a, x| a.max(x.abs()));
    got.iter().zip(want).map(|(a, b)| (a - b).abs() / largest).fold(0.0, f32::max)
}

/// An image as a network takes it, held to the fixture.
fn prepared(
    mode: &str,
    preparation: Preparation,
    number: usize,
    fixture: &BTreeMap<String, Vec<f32>>,
) -> Vec<f32> {
    let (mut pixels, side) = (vec![], preparation.side());
    preparation.prepare(&image(number), &mut pixels);
    let kept = |row: usize| (0..side).step_by(STEP).map(move |column| (row * side + column) * 3);
    let kept = (0..side).step_by(STEP).flat_map(kept).flat_map(|at| &pixels[at..at + 3]).copied();
    let off = difference(&kept.collect::<Vec<_>>(), &fixture[&format!("{mode}/{number}/resized")]);
    assert!(off < 1e-6, "{mode}, image {number}: resized {off:.1e}");
    pixels
}

fn open(engine: &Engine, name: &str, weights: &Path, batch: usize) -> Arc<dyn FeatureNetwork> {
    features::open(name, weights, &Runtime::new(engine.clone(), &Device::default()), batch).unwrap()
}

/// All images in batches, each output against the fixture where that has it; the largest difference.
fn agrees(network: &Arc<dyn FeatureNetwork>, modes: &[(&str, Preparation)]) -> f32 {
    let (fixture, mut worst) = (fixture(), 0f32);
    let cases: Vec<(String, Vec<f32>)> = modes
        .iter()
        .flat_map(|(mode, preparation)| (0..SIZES.len()).map(move |n| (*mode, *preparation, n)))
        .map(|(mode, preparation, n)| (format!("{mode}/{n}"), prepared(mode, preparation, n, &fixture)))
        .collect();
    let start = |cases: &[(String, Vec<f32>)]| {
        let pixels: Vec<f32> = cases.iter().flat_map(|(_, pixels)| pixels).copied().collect();
        network.clone().start(&pixels, cases.len()).unwrap()
    };
    // Two batches under way at a time.
    let parts: Vec<_> = cases.chunks(network.batch()).collect();
    let mut pending: Vec<_> = parts.iter().map(|part| Some(start(part))).collect();
    for (part, pending) in parts.iter().zip(&mut pending) {
        let got = pending.take().unwrap()().unwrap();
        for (output, got) in network.outputs().iter().zip(got) {
            assert_eq!(got.len(), part.len() * output.width);
            for ((case, _), got) in part.iter().zip(got.chunks(output.width)) {
                let Some(want) = fixture.get(&format!("{case}/{}", output.name)) else { continue };
                let off = difference(got, want);
                println!("{case}/{}: {off:.1e}", output.name);
                assert!(off < BOUND, "{case}/{}: {off:.1e}", output.name);
                worst = worst.max(off);
            }
        }
    }
    worst
}

const FID_MODES: [(&str, Preparation); 3] = [
    ("pytorch-fid", Preparation::PytorchFid),
    ("torch-fidelity", Preparation::TorchFidelity),
    ("clean-fid", Preparation::CleanFid),
];

#[test]
fn inception_gives_the_features_of_all_three_libraries() {
    let dir = TempDir::new().unwrap();
    let path = weights(dir.path(), "keys_fid_inception_v3.txt", "");
    let network = open(&engine(), "inception-v3", &path, 5);
    assert_eq!((network.side(), network.batch(), network.fingerprint().len()), (299, 5, 64));
    // The last batch is not full.
    let worst = agrees(&network, &FID_MODES);
    println!("of the largest feature: {worst:.1e}");
    let text = render(&network.clone().start(&[0.0; 3], 1).err().unwrap());
    assert!(text.contains("3 values for 1 images of 299 x 299 pixels, which have 268203"), "{text}");
    let text = render(&network.clone().start(&[], 6).err().unwrap());
    assert!(text.contains("6 images for inception-v3, which takes 1 to 5 at once"), "{text}");
}

#[test]
fn efficientnet_gives_the_features_of_its_package_on_all_devices_of_all_processes() {
    let dir = TempDir::new().unwrap();
    let path = weights(dir.path(), "keys_efficientnet_lite0.txt", "");
    let works = |engine: &Engine| {
        let network = open(engine, "efficientnet-lite0", &path, 3);
        let worst = agrees(&network, &[("efficientnet-lite0", Preparation::EfficientNetLite0)]);
        println!("of the largest feature: {worst:.1e}");
        network.batch()
    };
    assert_eq!(works(&engine()), 3);
    // A batch is dealt out evenly.
    let two = on(&[("data", 2)]);
    assert_eq!(works(&two), 4);
    assert_eq!(simulate_hosts(&two, 2, works), [4, 4]);
}

#[test]
fn wrong_weights_are_named() {
    let dir = TempDir::new().unwrap();
    let missing = "_blocks.3._depthwise_conv.weight";
    let path = weights(dir.path(), "keys_efficientnet_lite0.txt", missing);
    let runtime = Runtime::new(engine(), &Device::default());
    let text = |name: &str| render(&features::open(name, &path, &runtime, 1).err().unwrap());
    assert!(text("efficientnet-lite0").contains(missing), "{}", text("efficientnet-lite0"));
    assert!(text("inception-v3").contains("Conv2d_1a_3x3.conv.weight"), "{}", text("inception-v3"));
    let unknown = text("inception");
    assert!(unknown.contains("there is no feature network \"inception\""), "{unknown}");
    assert!(unknown.contains("name one of inception-v3, efficientnet-lite0"), "{unknown}");
}
