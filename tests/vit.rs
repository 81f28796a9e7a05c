//! Transformers over patches: what DINOv2's own code, transformers and open_clip make of the same images with the same
//! weights, by the names of their files, with positions that are resized and both activations; how dgm-eval, open_clip,
//! transformers and cmmd-pytorch prepare images; CLIP's texts, from words to embeddings; and wrong weights.
use crate::common::{engine, on, parity, simulate_hosts};
use fluid::config::Device;
use fluid::encoders::features::{self, Embedded, FeatureNetwork, Preparation, TextNetwork, TextTower};
use fluid::formats::bpe::{Bpe, Ids};
use fluid::formats::image::Image;
use fluid::formats::safetensors::{NamedTensor, read_file, stream_to};
use fluid::runtime::Runtime;
use fluid::util::error::render;
use fluid::util::rng::{SplitMix, fnv1a};
use graphs::types::{DType, Type};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use tpu::engine::Engine;

/// Height and width of the images of the fixture.
const SIZES: [[usize; 2]; 5] = [[33, 20], [97, 331], [312, 305], [224, 224], [227, 224]];
/// Every so many rows and columns of the prepared images are in it.
const STEP: usize = 23;
/// Differences over the largest value.
const BOUND: f32 = 1e-4;

/// The random numbers of the fixture's script, in [-1, 1), times and plus what the name says.
fn values(name: &str, dims: &[usize]) -> Vec<u8> {
    let fan_in: usize = dims.iter().skip(1).product();
    let (factor, term) = match name {
        _ if ["pos", "class_embedding", "cls_token"].iter().any(|part| name.contains(part)) => (1.0, 0.0),
        _ if dims.len() > 1 => ((3.0 / fan_in as f64).sqrt() as f32, 0.0),
        _ if name.ends_with(".weight") => (0.5, 1.0),
        _ => (0.25, 0.0),
    };
    let mut random = SplitMix::new(fnv1a(name.as_bytes()));
    let mut next = || (random.next_u64() >> 40) as f32 * (1.0 / (1 << 23) as f32) - 1.0;
    (0..dims.iter().product()).flat_map(|_| (next() * factor + term).to_le_bytes()).collect()
}

/// The fixture's image.
fn image(number: usize) -> Image {
    let [height, width] = SIZES[number];
    let mut random = SplitMix::new(1000 + number as u64);
    let squares: Vec<u64> = (0..64 * 64 * 3).map(|_| random.next_u64() % 224).collect();
    let mut noise = SplitMix::new(number as u64);
    Image::from_fn(height, width, |row, column| {
        let square = &squares[(row / 8 * 64 + column / 8) * 3..][..3];
        [0, 1, 2].map(|color| (square[color] + noise.next_u64() % 32) as u8)
    })
}

/// Random weights of a network, by the names and dims of the fixture; `change` may leave tensors out or add some.
fn weights(dir: &Path, network: &str, change: impl Fn(&mut BTreeMap<String, Vec<usize>>)) -> PathBuf {
    let text = fs::read_to_string(parity("vit.json")).unwrap();
    let mut listed: BTreeMap<String, BTreeMap<String, Vec<usize>>> = serde_json::from_str(&text).unwrap();
    let mut listed = listed.remove(network).unwrap();
    change(&mut listed);
    let tensors: Vec<(String, Type)> =
        listed.into_iter().map(|(name, dims)| (name, Type::new(DType::F32, dims))).collect();
    let path = dir.join(format!("{network}.safetensors"));
    let types: Vec<(&str, &Type)> = tensors.iter().map(|(name, ty)| (name.as_str(), ty)).collect();
    let make = |i: usize| Ok(values(&tensors[i].0, &tensors[i].1.dims));
    stream_to(&mut File::create(&path).unwrap(), &types, &BTreeMap::new(), make).unwrap();
    path
}

fn all(_: &mut BTreeMap<String, Vec<usize>>) {}

fn fixture() -> BTreeMap<String, Vec<f32>> {
    let tensors = read_file(&parity("vit.safetensors")).unwrap();
    let floats = |t: &NamedTensor| t.bytes.as_chunks().0.iter().map(|b| f32::from_le_bytes(*b)).collect();
    tensors.iter().map(|t| (t.name.clone(), floats(t))).collect()
}

/// The largest difference over the largest value.
fn difference(got: &[f32], want: &[f32]) -> f32 {
    assert_eq!(got.len(), want.len());
    let largest = want.iter().fold(0f32, |a, x| a.max(x.abs()));
    got.iter().zip(want).map(|(a, b)| (a - b).abs() / largest).fold(0.0, f32::max)
}

fn prepared(preparation: Preparation, number: usize) -> Vec<f32> {
    let mut pixels = vec![];
    preparation.prepare(&image(number), &mut pixels);
    pixels
}

fn open(engine: &Engine, name: &str, weights: &Path, batch: usize) -> Arc<dyn FeatureNetwork> {
    features::open(name, weights, &Runtime::new(engine.clone(), &Device::default()), batch).unwrap()
}

/// All images in batches against the fixture.
fn agrees(network: &Arc<dyn FeatureNetwork>, preparation: Preparation, case: &str, output: &str) {
    let fixture = fixture();
    assert_eq!(network.outputs().iter().map(|o| o.name).collect::<Vec<_>>(), [output]);
    let numbers: Vec<usize> = (0..SIZES.len()).collect();
    for part in numbers.chunks(network.batch()) {
        let pixels: Vec<f32> = part.iter().flat_map(|number| prepared(preparation, *number)).collect();
        let got = network.clone().start(&pixels, part.len()).unwrap()().unwrap();
        for (number, got) in part.iter().zip(got[0].chunks(network.outputs()[0].width)) {
            let off = difference(got, &fixture[&format!("{case}/{number}/{output}")]);
            println!("{case}/{number}: {off:.1e}");
            assert!(off < BOUND, "{case}/{number}: {off:.1e}");
        }
    }
}

#[test]
fn images_are_prepared_as_by_each_library() {
    let fixture = fixture();
    for (name, preparation) in [
        ("dgm-eval", Preparation::DgmEval),
        ("dgm-eval-clean", Preparation::DgmEvalClean),
        ("open-clip", Preparation::OpenClip(224)),
        ("transformers-clip", Preparation::TransformersClip(224)),
        ("cmmd", Preparation::Cmmd),
    ] {
        for number in 0..SIZES.len() {
            let (side, pixels) = (preparation.side(), prepared(preparation, number));
            assert_eq!(pixels.len(), side * side * 3);
            let kept = |row: usize| (0..side).step_by(STEP).map(move |column| (row * side + column) * 3);
            let kept = (0..side).step_by(STEP).flat_map(kept).flat_map(|at| &pixels[at..at + 3]).copied();
            let off = difference(&kept.collect::<Vec<_>>(), &fixture[&format!("{name}/{number}")]);
            println!("{name}/{number}: {off:.1e}");
            assert!(off < 1e-6, "{name}, image {number}: {off:.1e}");
        }
    }
}

#[test]
fn dinov2_gives_the_features_of_its_authors_and_of_transformers_on_all_devices() {
    let dir = TempDir::new().unwrap();
    let path = weights(dir.path(), "dinov2", all);
    let works = |engine: &Engine| {
        let network = open(engine, "dinov2", &path, 3);
        agrees(&network, Preparation::DgmEval, "dinov2", "cls");
        (network.side(), network.batch())
    };
    assert_eq!(works(&engine()), (224, 3));
    let two = on(&[("data", 2)]);
    assert_eq!(simulate_hosts(&two, 2, works), [(224, 4); 2]);
    let path = weights(dir.path(), "dinov2-transformers", all);
    agrees(&open(&engine(), "dinov2", &path, 5), Preparation::DgmEval, "dinov2-transformers", "cls");
}

#[test]
fn clip_gives_the_embeddings_of_transformers_and_open_clip_with_both_activations() {
    let dir = TempDir::new().unwrap();
    for library in ["transformers", "open-clip"] {
        let path = weights(dir.path(), library, all);
        for (name, activation) in [("clip", "quick_gelu"), ("openclip", "gelu")] {
            let network = open(&engine(), name, &path, 5);
            agrees(&network, Preparation::OpenClip(224), &format!("{library}/{activation}"), "image");
        }
    }
}

#[test]
fn wrong_weights_are_named() {
    let dir = TempDir::new().unwrap();
    let runtime = Runtime::new(engine(), &Device::default());
    let text = |name: &str, path: &Path| render(&features::open(name, path, &runtime, 1).err().unwrap());
    let path = weights(dir.path(), "dinov2", |all| {
        all.remove("blocks.1.ls1.gamma");
        all.insert("register_tokens".into(), vec![1, 4, 128]);
    });
    let missing = text("dinov2", &path);
    assert!(missing.contains("blocks.1.ls1.gamma") && missing.contains("register_tokens"), "{missing}");
    let path = weights(dir.path(), "dinov2", all);
    let other = text("dinov2-vitb14", &path);
    let sizes = "it has 3 blocks of width 128 on patches of 14 pixels of images of 224; dinov2-vitb14 has 12 blocks of \
                 width 768";
    assert!(other.contains(sizes), "{other}");
    let other = text("clip", &path);
    assert!(
        other.contains("holds no CLIP network over images: there is no vision_model.embeddings"),
        "{other}"
    );
    assert!(other.contains("or visual.class_embedding"), "{other}");
    let path = weights(dir.path(), "transformers", |all| {
        all.insert("vision_model.embeddings.position_embedding.weight".into(), vec![48, 128]);
    });
    let other = text("clip", &path);
    assert!(other.contains("48 positions, which are not one more than a square"), "{other}");
}

/// A text of the fixture, and its ids by either library.
#[derive(serde::Deserialize)]
struct Case {
    text: String,
    transformers: Vec<i32>,
    #[serde(rename = "open-clip")]
    open_clip: Vec<i32>,
}

#[test]
fn texts_are_cut_into_the_ids_of_both_libraries_by_all_of_their_files() {
    let text = fs::read_to_string(parity("clip_bpe/cases.json")).unwrap();
    let cases: Vec<Case> = serde_json::from_str(&text).unwrap();
    let open = |file: &str| Bpe::open(&parity("clip_bpe").join(file)).unwrap();
    let theirs = ["tokenizer.json", "vocab.json", "merges.txt", ""].map(open);
    let openai = open("bpe.txt.gz");
    assert!(theirs.iter().all(|bpe| bpe.hash() == theirs[0].hash() && bpe.size() == openai.size()));
    assert_ne!(theirs[0].hash(), openai.hash());
    for Case { text, transformers, open_clip } in &cases {
        let full = transformers.len() == 77;
        for bpe in &theirs {
            let ids = bpe.encode(text, 77);
            assert_eq!((&ids.ids, ids.lost > 0), (transformers, full), "{text:?} by transformers");
        }
        assert_eq!(&openai.encode(text, 77).ids, open_clip, "{text:?} by OpenCLIP");
    }
    assert!(cases.iter().any(|case| case.transformers.len() == 77));
    // As many as fit are not cut; more are.
    let red = openai.encode("red red red", 5);
    assert_eq!((red.ids.len(), red.lost), (5, 0));
    assert_eq!(openai.encode("red red red red red", 5), Ids { lost: 2, ..red });
    // A text is data.
    assert!(openai.encode("<|endoftext|>", 77).ids.len() > 3);
}

#[test]
fn clips_texts_have_the_embeddings_of_both_libraries_on_all_devices() {
    let (dir, fixture) = (TempDir::new().unwrap(), fixture());
    let texts = ["", "a photo of a red fox", "the fox isn't running, the dogs aren't sleeping, it's raining"];
    for library in ["transformers", "open-clip"] {
        let path = weights(dir.path(), library, all);
        for (name, activation) in [("clip", "quick_gelu"), ("openclip", "gelu")] {
            let works = |engine: &Engine| {
                let runtime = Runtime::new(engine.clone(), &Device::default());
                let network = TextNetwork::open(name, &path, &parity("clip_bpe"), &runtime, 2).unwrap();
                let Embedded { rows, cut } = network.embed(&texts).unwrap();
                let off = difference(&rows, &fixture[&format!("{library}/{activation}/text")]);
                println!("{library}/{activation}: {off:.1e}");
                assert!(off < BOUND, "{library}/{activation}: {off:.1e}");
                (cut, network.tower().width(), network.tower().fingerprint().len())
            };
            assert_eq!(works(&engine()), (1, 48, 64));
            if activation == "gelu" {
                assert_eq!(simulate_hosts(&on(&[("data", 2)]), 2, works), [(1, 48, 64); 2]);
            }
        }
    }
}

#[test]
fn wrong_texts_and_vocabularies_are_named() {
    let dir = TempDir::new().unwrap();
    let runtime = Runtime::new(engine(), &Device::default());
    let path = weights(dir.path(), "open-clip", all);
    let tower = |name: &str| TextTower::open(name, &path, &runtime, 1);
    let text = |name: &str| render(&tower(name).err().unwrap());
    assert!(text("dinov2").contains("dinov2 describes images alone, not texts"), "{}", text("dinov2"));
    let sizes = "it has 3 blocks of width 64 over text; openclip-vit-b-32 has 12 blocks of width 512";
    assert!(text("openclip-vit-b-32").contains(sizes), "{}", text("openclip-vit-b-32"));
    let id = render(&tower("openclip").unwrap().embed(&[vec![3, 100_000]]).err().unwrap());
    assert!(id.contains("text 0 has the id 100000, not one of 0 to"), "{id}");
    let long = render(&tower("openclip").unwrap().embed(&[vec![3; 13]]).err().unwrap());
    assert!(long.contains("text 0 has 13 ids for openclip, which takes 1 to 12"), "{long}");

    let missing = weights(dir.path(), "open-clip", |all| {
        all.remove("ln_final.bias");
    });
    let missing = render(&TextTower::open("clip", &missing, &runtime, 1).err().unwrap());
    assert!(missing.contains("ln_final.bias"), "{missing}");
    let more = weights(dir.path(), "open-clip", |all| {
        all.get_mut("token_embedding.weight").unwrap()[0] += 1;
    });
    let other = TextNetwork::open("clip", &more, &parity("clip_bpe"), &runtime, 1);
    let other = render(&other.err().unwrap());
    assert!(other.contains("rows for them") && other.contains("that was published with"), "{other}");

    let bpe = |name: &str, text: &str| {
        let file = dir.path().join(name);
        fs::write(&file, text).unwrap();
        render(&Bpe::open(&file).err().unwrap())
    };
    let page = bpe("bpe.txt", "<!DOCTYPE html>\n<p> no\n");
    assert!(page.contains("its first line tells no #version, as lists of merges do"), "{page}");
    let cut = fs::read(parity("clip_bpe/bpe.txt.gz")).unwrap();
    fs::write(dir.path().join("cut.txt.gz"), &cut[..cut.len() / 2]).unwrap();
    let cut = render(&Bpe::open(&dir.path().join("cut.txt.gz")).err().unwrap());
    assert!(cut.contains("cut.txt.gz is not a vocabulary of CLIP"), "{cut}");
    let alone = bpe("vocab.json", "{\"a\": 0}");
    assert!(alone.contains("is not a vocabulary of CLIP") && alone.contains("merges.txt"), "{alone}");
    let other = bpe("tokenizer.json", "{\"model\": {\"vocab\": [[\"a\", 0.5]], \"type\": \"Unigram\"}}");
    assert!(other.contains("no pieces and merges of byte pair encoding"), "{other}");
    let other = bpe("tokenizer.json", "{\"model\": {\"vocab\": {\"a\": 0}, \"merges\": [\"a b\"]}}");
    assert!(other.contains("does not mark the ends of words by </w>"), "{other}");
    fs::remove_file(dir.path().join("tokenizer.json")).unwrap();
    fs::remove_file(dir.path().join("vocab.json")).unwrap();
    let none = render(&Bpe::open(dir.path()).err().unwrap());
    assert!(none.contains("holds neither tokenizer.json nor vocab.json nor bpe_simple"), "{none}");
}

/// A network of the fixture: its first block and all that is in none, and how many blocks there are.
#[derive(serde::Deserialize)]
struct Published {
    blocks: BTreeMap<String, usize>,
    first: BTreeMap<String, Vec<usize>>,
}

/// A file with a network's header and zeros, which take no room on the disk.
fn zeros(path: &Path, network: &Published) {
    let (mut end, mut entries) = (0, serde_json::Map::new());
    for (name, dims) in &network.first {
        let stack = network.blocks.iter().find(|(prefix, _)| name.starts_with(*prefix));
        for number in 0..stack.map_or(1, |(_, depth)| *depth) {
            let name = match stack {
                Some((prefix, _)) => name.replacen(&format!("{prefix}0."), &format!("{prefix}{number}."), 1),
                None => name.clone(),
            };
            let bytes = 4 * dims.iter().product::<usize>();
            let entry =
                serde_json::json!({ "dtype": "F32", "shape": dims, "data_offsets": [end, end + bytes] });
            entries.insert(name, entry);
            end += bytes;
        }
    }
    let header = serde_json::Value::Object(entries).to_string();
    let mut file = File::create(path).unwrap();
    file.write_all(&(header.len() as u64).to_le_bytes()).unwrap();
    file.write_all(header.as_bytes()).unwrap();
    file.set_len((8 + header.len() + end) as u64).unwrap();
}

#[test]
fn networks_have_the_sizes_that_were_published() {
    let (dir, runtime) = (TempDir::new().unwrap(), Runtime::new(engine(), &Device::default()));
    let text = fs::read_to_string(parity("vit_sizes.json")).unwrap();
    let networks: BTreeMap<String, Published> = serde_json::from_str(&text).unwrap();
    let path = dir.path().join("weights.safetensors");
    for (name, network) in &networks {
        zeros(&path, network);
        let opened = features::open(name, &path, &runtime, 1);
        let opened = opened.unwrap_or_else(|error| panic!("{name}: {}", render(&error)));
        assert_eq!(opened.side(), if name.contains("336") { 336 } else { 224 }, "{name}");
        if name.contains("clip") {
            let text = TextTower::open(name, &path, &runtime, 1);
            let text = text.unwrap_or_else(|error| panic!("{name}: {}", render(&error)));
            assert_eq!((text.width(), text.length()), (opened.outputs()[0].width, 77), "{name}");
        }
    }
    let of_any_size = ["inception-v3", "efficientnet-lite0", "dinov2", "clip", "openclip"];
    let missing: Vec<_> = features::names()
        .filter(|name| !of_any_size.contains(name) && !networks.contains_key(*name))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    // Where the sizes are those of another network, that is named.
    zeros(&path, &networks["openclip-vit-l-14"]);
    let other = render(&features::open("clip-vit-base-patch32", &path, &runtime, 1).err().unwrap());
    assert!(
        other.contains("or the network clip-vit-large-patch14\n")
            || other.ends_with("clip-vit-large-patch14"),
        "{other}"
    );
}

#[test]
fn the_activation_in_a_config_is_that_of_the_network() {
    let (dir, runtime) = (TempDir::new().unwrap(), Runtime::new(engine(), &Device::default()));
    let path = weights(dir.path(), "transformers", all);
    let config = |text: &str| fs::write(dir.path().join("config.json"), text).unwrap();
    let opens = |name: &str| {
        let image = features::open(name, &path, &runtime, 1).map(drop);
        let text = TextTower::open(name, &path, &runtime, 1).map(drop);
        assert_eq!(image.is_ok(), text.is_ok());
        image.map_err(|error| render(&error))
    };
    config(r#"{"vision_config": {"hidden_act": "gelu"}, "text_config": {"hidden_act": "gelu"}}"#);
    opens("openclip").unwrap();
    let other = opens("clip").unwrap_err();
    assert!(
        other.contains(r#"has hidden_act = "gelu", where the network that was named has "quick_gelu""#),
        "{other}"
    );
    config(r#"{"hidden_act": "quick_gelu"}"#);
    opens("clip").unwrap();
    assert!(opens("openclip").unwrap_err().contains("openclip-... have \"gelu\""));
    config(r#"{"vision_config": {}}"#);
    opens("clip").unwrap();
    opens("openclip").unwrap();
}

proptest! {
    #[test]
    fn any_text_is_ids_from_the_start_to_the_end(text: String, length in 2..80usize) {
        thread_local! {
            static BPE: Bpe = Bpe::open(&parity("clip_bpe/bpe.txt.gz")).unwrap();
        }
        BPE.with(|bpe| {
            let Ids { ids, lost } = bpe.encode(&text, length);
            let (start, end) = (bpe.size() as i32 - 2, bpe.size() as i32 - 1);
            prop_assert!(ids.len() <= length && (lost == 0 || ids.len() == length));
            prop_assert_eq!((ids[0], *ids.last().unwrap()), (start, end));
            prop_assert!(ids[1..ids.len() - 1].iter().all(|id| (0..start).contains(id)));
            Ok(())
        })?;
    }
}
