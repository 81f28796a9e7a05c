//! BERT and CLIP's tower over text as text encoders: against transformers, on every mesh, captions that come again, a run
//! from end to end, and what is said of weights and vocabularies that are not theirs.
use crate::common::{copy_dir, ends, engine, on, parity, train};
use fluid::config::{Config, Device, Overlay, Override, TextDtype};
use fluid::encoders::text::network::{NetworkEncoder, Pieces, Published, Stage};
use fluid::encoders::text::wordpiece::WordPiece;
use fluid::encoders::text::{TextEncoder, bert, clip, text_encoder};
use fluid::formats::safetensors::{NamedTensor, read_file, write_file};
use fluid::formats::weights::Weights;
use fluid::runtime::Runtime;
use fluid::util::error::{Code, code, render};
use graphs::functions::{TextModel, encode_text};
use graphs::hlo::module::lower;
use graphs::models::Bert;
use graphs::types::{DType, Mesh, Type};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tpu::array::HostArray;
use tpu::engine::Engine;

type Open = fn(Weights) -> anyhow::Result<Published>;

const ALL: [(&str, Open); 2] = [("bert", bert::open_weights), ("clip_text", clip::open_weights)];

fn stage(
    folder: &Path,
    open: Open,
    engine: &Engine,
    dtype: TextDtype,
    length: usize,
) -> anyhow::Result<Stage> {
    let runtime = Runtime::new(engine.clone(), &Device::default());
    Stage::open(&runtime, open(Weights::open(folder)?)?, dtype, length)
}

fn tensors(folder: &str) -> BTreeMap<String, NamedTensor> {
    let read = read_file(&parity(folder).join("case.safetensors")).unwrap();
    read.into_iter().map(|t| (t.name.clone(), t)).collect()
}

/// The largest difference of features of the first `rows` texts, taken in turn, from those of transformers.
fn difference(
    (folder, open): (&str, Open),
    weights: &Path,
    engine: &Engine,
    dtype: TextDtype,
    rows: usize,
) -> f64 {
    let tensors = tensors(folder);
    let [batch, length] = tensors["ids"].ty.dims[..] else { panic!("ids are a matrix") };
    let input = |name: &str| {
        let t = &tensors[name];
        let bytes = t.bytes.iter().copied().cycle().take(rows * t.bytes.len() / batch).collect();
        HostArray::new(Type::new(t.ty.dtype, [rows, length]), bytes).unwrap()
    };
    let stage = stage(weights, open, engine, dtype, length).unwrap();
    let all: Vec<usize> = (0..rows).collect();
    let got = stage.features((input("ids"), input("mask")), &all, rows).unwrap();
    let got = got.get().unwrap().to_vec::<f32>().unwrap();
    assert_eq!(stage.encoded(), rows);
    let bytes = tensors["features"].bytes.as_chunks().0;
    let want: Vec<f64> = bytes.iter().map(|b| f64::from_le_bytes(*b)).collect();
    assert_eq!(got.len(), want.len() / batch * rows);
    got.iter().zip(want.iter().cycle()).map(|(a, b)| (f64::from(*a) - b).abs()).fold(0.0, f64::max)
}

#[test]
fn features_are_those_of_transformers() {
    for (folder, open) in ALL {
        let single = difference((folder, open), &parity(folder), &engine(), TextDtype::F32, 3);
        let half = difference((folder, open), &parity(folder), &engine(), TextDtype::Bf16, 3);
        println!("{folder}: f32 {single:.1e}, bf16 {half:.1e}");
        assert!(single < 1e-5 && half < 0.15, "{folder}: f32 {single:.1e}, bf16 {half:.1e}");
    }
}

#[test]
fn features_are_the_same_on_every_mesh() {
    for mesh in [&[("data", 2)][..], &[("fsdp", 4)], &[("data", 2), ("fsdp", 2), ("tensor", 2)]] {
        for (folder, open) in ALL {
            let off = difference((folder, open), &parity(folder), &on(mesh), TextDtype::F32, 12);
            assert!(off < 1e-5, "{folder} on {mesh:?}: {off:.1e}");
        }
    }
}

/// Names as a model for another task has them, and as the first BERTs had them.
#[test]
fn other_names_of_the_same_weights_are_read() {
    let dir = tempfile::tempdir().unwrap();
    fs::copy(parity("bert/config.json"), dir.path().join("config.json")).unwrap();
    let mut tensors = read_file(&parity("bert/model.safetensors")).unwrap();
    for tensor in &mut tensors {
        let old = tensor
            .name
            .replace("LayerNorm.weight", "LayerNorm.gamma")
            .replace("LayerNorm.bias", "LayerNorm.beta");
        tensor.name = format!("bert.{old}");
    }
    let mut other = tensors[0].clone();
    other.name = "cls.predictions.bias".into();
    tensors.push(other);
    write_file(&dir.path().join("model.safetensors"), &tensors, &BTreeMap::new()).unwrap();
    let off = difference(ALL[0], dir.path(), &engine(), TextDtype::F32, 3);
    assert!(off < 1e-5, "{off:.1e}");
}

#[test]
fn the_size_of_the_program_does_not_depend_on_the_depth() {
    let published = bert::open_weights(Weights::open(&parity("bert")).unwrap()).unwrap();
    let TextModel::Bert(bert) = published.model else { panic!("it is a BERT") };
    let text = |depth: usize| {
        let mut deep = Bert { ..bert };
        deep.blocks.depth = depth;
        let precision = fluid::encoders::text::network::precision(TextDtype::F32);
        let function = encode_text(&TextModel::Bert(deep), precision, [4, 16]).unwrap();
        lower(&function, &Mesh::new([("data", 1)]).unwrap(), &crate::common::rules()).unwrap().text.len()
    };
    assert!(text(24).abs_diff(text(3)) < 300, "{} and {}", text(24), text(3));
}

#[derive(Deserialize)]
struct Case {
    text: String,
    ids: Vec<i32>,
}

#[test]
fn captions_are_cut_into_the_ids_of_transformers() {
    let cases: Vec<Case> = serde_json::from_slice(&fs::read(parity("bert/cases.json")).unwrap()).unwrap();
    let pieces = WordPiece::open(&parity("bert")).unwrap();
    for Case { text, ids } in &cases {
        let got = pieces.encode(text, 160).unwrap();
        let count = got.mask.iter().filter(|mask| **mask == 1).count();
        assert_eq!((&got.ids[..count], got.truncated), (&ids[..], 0), "{text:?}");
    }
    assert!(cases.len() > 20 && cases.iter().any(|case| case.ids.contains(&1)));
}

/// A config of a run with the tiny BERT.
fn config(sets: &[&str]) -> anyhow::Result<Config> {
    let own = [
        "text.kind=bert".to_string(),
        format!("text.weights={:?}", parity("bert")),
        "text.width=24".into(),
        "text.length=12".into(),
    ];
    let all: Vec<&str> = own.iter().map(String::as_str).chain(sets.iter().copied()).collect();
    Config::load(Path::new(crate::common::SMOKE), &Override::sets(&all), &Overlay::default())
}

#[test]
fn a_caption_that_comes_again_is_not_encoded_again() {
    let (config, runtime) = (config(&[]).unwrap(), Runtime::new(engine(), &Device::default()));
    let published = bert::open_weights(Weights::open(&parity("bert")).unwrap()).unwrap();
    let pieces = Box::new(WordPiece::open(&parity("bert")).unwrap());
    let text = NetworkEncoder::open(&config.text, &runtime, (pieces, &parity("bert")), published).unwrap();
    let captions = ["a red circle", "a blue square", "A  RED circle", "", "a red circle"];
    let first = text.encode(&captions).unwrap();
    // The third is cut into the pieces of the first.
    assert_eq!((text.on_devices().encoded(), &first[0]), (3, &first[2]));
    assert_eq!((text.encode(&captions).unwrap(), text.on_devices().encoded()), (first.clone(), 3));
    // A training batch depends on nothing that came before: all of it goes through the network.
    let prepared = text.prepare(&captions).unwrap();
    let fluid::encoders::text::Prepared::Ids(ids) = &prepared.text else { panic!("ids go to the devices") };
    let ids = HostArray::from_slice([5, 12], ids).unwrap();
    let mask = HostArray::new(Type::new(DType::Pred, [5, 12]), prepared.mask.clone()).unwrap();
    let batch = text.stage(ids, mask, &[0, 1, 2, 3, 4], 5).unwrap().get().unwrap().to_vec::<f32>().unwrap();
    let same: Vec<f32> = first.iter().flat_map(|text| text.features.clone()).collect();
    let rows = batch.chunks(text.width()).zip(same.chunks(text.width())).zip(&prepared.mask);
    let off = |(a, b): (&[f32], &[f32])| a.iter().zip(b).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
    let off = rows.filter(|(_, mask)| **mask == 1).map(|(pair, _)| off(pair)).fold(0.0, f32::max);
    assert!(off < 1e-5 && text.on_devices().encoded() == 3 + 5, "{off}");
    text.encode(&["a red circle", "a cat"]).unwrap();
    assert_eq!(text.on_devices().encoded(), 3 + 5 + 1);
}

/// Longer captions are cut to the positions there are, and what is lost is counted.
#[test]
fn captions_past_the_positions_are_cut_and_counted() {
    let runtime = Runtime::new(engine(), &Device::default());
    let error = |sets: &[&str]| {
        let error = text_encoder(&config(sets).unwrap(), &runtime).err().unwrap();
        assert_eq!(code(&error), Code::Input);
        render(&error)
    };
    let text = error(&["text.length=41"]);
    assert!(text.contains("text.length = 41, but ") && text.contains("has 40 positions"), "{text}");
    assert!(text.contains("help: set text.length = 40, or less"), "{text}");
    let text = error(&["text.width=32"]);
    assert!(text.contains("is a BERT of width 24") && text.contains("help: set text.width = 24"), "{text}");
    let encoder = text_encoder(&config(&["text.length=40"]).unwrap(), &runtime).unwrap();
    let long = "a red circle ".repeat(200);
    let features = encoder.encode(&[&long]).unwrap();
    // 38 pieces beside the marks.
    assert_eq!((features[0].truncated, features[0].mask.iter().sum::<u8>()), (600 - 38, 40));
}

/// Opens the tiny BERT with some of its files changed.
fn changed(change: impl FnOnce(&Path, &mut Vec<NamedTensor>)) -> String {
    let dir = tempfile::tempdir().unwrap();
    copy_dir(&parity("bert"), dir.path());
    fs::remove_file(dir.path().join("case.safetensors")).unwrap();
    let weights = dir.path().join("model.safetensors");
    let mut tensors = read_file(&weights).unwrap();
    change(dir.path(), &mut tensors);
    write_file(&weights, &tensors, &BTreeMap::new()).unwrap();
    let config = config(&[&format!("text.weights={:?}", dir.path())]).unwrap();
    let error = text_encoder(&config, &Runtime::new(engine(), &Device::default())).err().unwrap();
    assert_eq!(code(&error), Code::Input, "{error:?}");
    render(&error).replace(&dir.path().display().to_string(), "HERE")
}

#[test]
fn weights_and_vocabularies_of_others_are_named() {
    let t5 = changed(|_, all| *all = read_file(&parity("t5_weights.safetensors")).unwrap());
    let line = "holds no BERT: there is no embeddings.word_embeddings.weight; it looks like a T5 (text.kind = \"t5\")";
    assert!(t5.contains(line) && t5.contains("there, among others (6):") && t5.contains(" more"), "{t5}");
    let setting = |key: &str, value: Value| {
        changed(|dir, _| {
            let path = dir.join("config.json");
            let mut config: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            config[key] = value;
            fs::write(&path, config.to_string()).unwrap();
        })
    };
    let text = setting("model_type", "roberta".into());
    assert!(text.contains("config.json has model_type = \"roberta\"; only \"bert\" is supported"), "{text}");
    let text = setting("hidden_act", "relu".into());
    assert!(text.contains("has hidden_act = \"relu\"; only \"gelu\" is supported"), "{text}");
    let text = setting("num_attention_heads", 7.into());
    assert!(
        text.contains("num_attention_heads = 7, which does not divide the width of 24 channels"),
        "{text}"
    );
    let text = setting("num_attention_heads", "many".into());
    assert!(text.contains("has no number \"num_attention_heads\""), "{text}");
    let text = setting("layer_norm_eps", 1e9.into());
    assert!(text.contains("has layer_norm_eps = 1000000000, not from 0 to 1"), "{text}");
    let text = changed(|dir, _| fs::remove_file(dir.join("config.json")).unwrap());
    assert!(
        text.contains("there is no config.json beside HERE") && text.contains("how many heads"),
        "{text}"
    );
    let text = changed(|_, all| all.retain(|t| t.name != "encoder.layer.1.output.dense.bias"));
    assert!(text.contains("missing there (1):\n    encoder.layer.1.output.dense.bias [24]"), "{text}");
    let text = changed(|dir, _| fs::remove_file(dir.join("tokenizer.json")).unwrap());
    assert!(text.contains("cannot read the vocabulary HERE/tokenizer.json"), "{text}");
    let text = changed(|_, all| {
        let words = all.iter_mut().find(|t| t.name == "embeddings.word_embeddings.weight").unwrap();
        words.ty.dims[0] -= 9;
        words.bytes.truncate(words.ty.bytes());
    });
    assert!(text.contains("has 159 pieces, which do not go with the 150 rows of the embedding"), "{text}");
    let runtime = Runtime::new(engine(), &Device::default());
    let vae = format!("text.weights={:?}", parity("vae"));
    let text = render(&text_encoder(&config(&[&vae]).unwrap(), &runtime).err().unwrap());
    assert!(text.contains("it looks like a VAE"), "{text}");
}

/// Training, sampling, encoding and resuming by the binary; weights that are not installed.
#[test]
fn a_run_trains_and_draws_with_bert() {
    let dir = tempfile::tempdir().unwrap();
    let set = |key: &str, value: &str| format!("--set=text.{key}={value}");
    let weights = format!("{:?}", parity("bert"));
    let own = [set("kind", "bert"), set("weights", &weights), set("width", "24"), set("length", "8")];
    let with = |steps: &str, own: &[String]| {
        let run = train("run.dir=run", &["--steps", steps]).into_iter().map(String::from);
        run.chain(own.iter().cloned()).collect::<Vec<String>>()
    };
    let ends =
        |args: &[String], code| ends(dir.path(), &args.iter().map(String::as_str).collect::<Vec<_>>(), code);
    let text = ends(&with("2", &own), 0);
    assert!(
        text.contains("text: BERT encoder ") && text.contains(": 3 layers, 8 tokens x 24 features, f32"),
        "{text}"
    );
    let sample = ["sample", "run", "a red ring", "[SEP] is text", "--out", "out"].map(String::from);
    assert!(ends(&sample, 0).contains("2 images in "));
    let kept = fs::read_to_string(dir.path().join("run/text_encoder.txt")).unwrap();
    assert!(kept.starts_with("BERT encoder ") && kept.contains(", vocabulary "), "{kept}");
    // Another vocabulary is another encoder.
    copy_dir(&parity("bert"), &dir.path().join("other"));
    let tokenizer = dir.path().join("other/tokenizer.json");
    let cased =
        fs::read_to_string(&tokenizer).unwrap().replace("\"lowercase\": true", "\"lowercase\": false");
    fs::write(&tokenizer, cased).unwrap();
    let other = [&own[..], &[set("vocabulary", "\"other\"")]].concat();
    let resumed = [with("3", &other), vec!["--resume".into()]].concat();
    assert!(ends(&resumed, 1).contains("was trained with another text encoder:\n  BERT encoder "));
    ends(&[with("3", &own), vec!["--resume".into()]].concat(), 0);
    // Nothing is installed in an empty cache folder.
    let cache = format!("--cache={}", dir.path().join("none").display());
    let run = train("run.dir=named", &["--steps", "2"]).into_iter().map(String::from);
    let named: Vec<String> = run.chain([set("kind", "bert"), cache]).collect();
    let text = ends(&named, 1);
    let line = "error: the weights of minilm are not installed\nhelp: run `fluid weights install minilm`";
    assert!(text.contains(line) && text.matches("help:").count() == 1, "{text}");
}
