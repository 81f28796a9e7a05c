//! The T5 encoder: against the reference implementation, at full size by names and shapes, on every mesh, and what
//! is said of weights that are not its own.
use crate::common::{SMOKE, VOCABULARY, ends, engine, on, parity, rules, small_t5, train};
use fluid::config::{Device, TextDtype};
use fluid::encoders::text::t5;
use fluid::formats::safetensors::{NamedTensor, read_file, write_file};
use fluid::formats::weights::{Weights, maps};
use fluid::runtime::Runtime;
use fluid::util::error::{Code, code, render};
use graphs::functions::{TextModel, encode_text, encoder_params};
use graphs::hlo::module::lower;
use graphs::models::T5;
use graphs::program::Program;
use graphs::types::{DType, Mesh, Type};
use half::f16;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tpu::array::HostArray;
use tpu::engine::Engine;

/// Ids, mask and features of the reference, and the lengths of its texts.
struct Reference {
    tensors: BTreeMap<String, NamedTensor>,
    batch: usize,
    length: usize,
}

impl Reference {
    fn read() -> Reference {
        let read = read_file(&parity("t5.safetensors")).unwrap();
        let tensors: BTreeMap<_, _> = read.into_iter().map(|t| (t.name.clone(), t)).collect();
        let [batch, length] = tensors["ids"].ty.dims[..] else { panic!("ids are a matrix") };
        Reference { tensors, batch, length }
    }

    /// The first `rows` of an input, taken in turn.
    fn rows(&self, name: &str, rows: usize) -> HostArray {
        let t = &self.tensors[name];
        let row = t.bytes.len() / self.batch;
        let bytes = t.bytes.iter().copied().cycle().take(rows * row).collect();
        HostArray::new(Type::new(t.ty.dtype, [rows, self.length]), bytes).unwrap()
    }

    fn values(&self, name: &str) -> Vec<f64> {
        let bytes = &self.tensors[name].bytes;
        match self.tensors[name].ty.dtype {
            DType::F64 => bytes.as_chunks().0.iter().map(|b| f64::from_le_bytes(*b)).collect(),
            _ => bytes.as_chunks().0.iter().map(|b| f64::from(i32::from_le_bytes(*b))).collect(),
        }
    }

    /// The largest difference of features of the first `rows` from the reference, over its largest value.
    fn difference(&self, engine: &Engine, weights: &Path, dtype: TextDtype, rows: usize) -> f64 {
        let weights = Weights::open(weights).unwrap();
        let stage = t5::stage(&Runtime::new(engine.clone(), &Device::default()), weights, dtype, self.length)
            .unwrap();
        let ids = self.rows("ids", rows);
        let all: Vec<usize> = (0..ids.ty().dims[0]).collect();
        let features = stage.features((ids, self.rows("mask", rows)), &all, all.len()).unwrap();
        let got = features.get().unwrap().to_vec::<f32>().unwrap();
        let want = self.values("features");
        let largest = want.iter().fold(0.0, |a: f64, x| a.max(x.abs()));
        let pairs = got.iter().zip(want.iter().cycle());
        pairs.map(|(a, b)| (f64::from(*a) - b).abs() / largest).fold(0.0, f64::max)
    }
}

#[test]
fn features_are_those_of_the_reference() {
    let weights = parity("t5_weights.safetensors");
    let reference = Reference::read();
    let single = reference.difference(&engine(), &weights, TextDtype::F32, 3);
    let half = reference.difference(&engine(), &weights, TextDtype::Bf16, 3);
    println!("of the largest feature: f32 {single:.1e}, bf16 {half:.1e}");
    assert!(single < 1e-4 && half < 0.05, "f32 {single:.1e}, bf16 {half:.1e}");
    let buckets: Vec<f64> = graphs::models::t5::buckets(601, 32).iter().map(|b| *b as f64).collect();
    assert!(buckets == reference.values("buckets"));
}

#[test]
fn features_are_the_same_on_every_mesh() {
    let weights = parity("t5_weights.safetensors");
    let reference = Reference::read();
    for mesh in
        [&[("data", 2)][..], &[("fsdp", 4)], &[("tensor", 4)], &[("data", 2), ("fsdp", 2), ("tensor", 2)]]
    {
        let difference = reference.difference(&on(mesh), &weights, TextDtype::F32, 12);
        assert!(difference < 1e-4, "{mesh:?}: {difference:.1e}");
    }
}

const XXL: T5 =
    T5 { vocabulary: 32128, width: 4096, depth: 24, heads: 64, head_dim: 64, hidden: 10240, buckets: 32 };

/// Names and shapes of published weights.
fn manifest() -> BTreeMap<String, Vec<usize>> {
    serde_json::from_slice(&fs::read(parity("t5_v1_1_xxl.json")).unwrap()).unwrap()
}

#[test]
fn published_names_and_shapes_are_covered_exactly() {
    let params = encoder_params(&XXL.into(), t5::precision(TextDtype::Bf16)).unwrap();
    let mut names = BTreeMap::new();
    for param in &params {
        let wanted = maps::t5::expected(&XXL, param).unwrap();
        let elements: usize = wanted.iter().map(|w| w.dims[0].iter().product::<usize>()).sum();
        assert_eq!(elements, param.ty.elements(), "{}", param.name);
        names.extend(wanted.into_iter().map(|w| (w.names[0].clone(), w.dims[0].clone())));
    }
    assert!(names == manifest());
    let elements: usize = params.iter().map(|p| p.ty.elements()).sum();
    assert_eq!(elements, 4_762_310_656);
}

/// A file of these tensors, whose bytes are a hole: a header of any size costs nothing.
fn hollow(path: &Path, dtype: &str, size: usize, tensors: &BTreeMap<String, Vec<usize>>) {
    let (mut header, mut at) = (serde_json::Map::new(), 0);
    for (name, shape) in tensors {
        let end = at + shape.iter().product::<usize>() * size;
        let entry = serde_json::json!({ "dtype": dtype, "shape": shape, "data_offsets": [at, end] });
        header.insert(name.clone(), entry);
        at = end;
    }
    let header = Value::Object(header).to_string();
    fs::write(path, [&(header.len() as u64).to_le_bytes(), header.as_bytes()].concat()).unwrap();
    let file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.set_len((8 + header.len() + at) as u64).unwrap();
}

#[test]
fn the_sizes_of_full_weights_are_read_from_their_shapes() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("model.safetensors");
    hollow(&path, "BF16", 2, &manifest());
    assert_eq!(maps::t5::sizes(&Weights::open(dir.path()).unwrap()).unwrap(), XXL);
}

/// The program of an encoder in bf16 for 64 captions of 128 tokens on a mesh.
fn lowered(sizes: &T5, mesh: &Mesh) -> Program {
    let function = encode_text(&TextModel::T5(*sizes), t5::precision(TextDtype::Bf16), [64, 128]).unwrap();
    lower(&function, mesh, &rules()).unwrap()
}

/// The largest model over a slice: all of its weights are split, none is whole anywhere.
#[test]
fn every_large_weight_is_split() {
    let mesh = Mesh::new([("data", 2), ("fsdp", 4), ("tensor", 4)]).unwrap();
    let program = lowered(&XXL, &mesh);
    let params = program.inputs.iter().filter(|s| s.name.starts_with("params/"));
    let bytes: usize = params.clone().map(|s| s.sharding.shard_type(&s.ty, &mesh).bytes()).sum();
    let whole: usize = params.clone().map(|s| s.ty.bytes()).sum();
    assert!(bytes * 15 < whole, "{bytes} of {whole} bytes on a device");
    for slot in params.filter(|s| s.ty.elements() > 1 << 20) {
        assert!(
            slot.sharding.shard_type(&slot.ty, &mesh).elements() * 16 == slot.ty.elements(),
            "{}",
            slot.name
        );
    }
    let shallow = lowered(&T5 { depth: 2, ..XXL }, &mesh);
    assert!(shallow.text.len().abs_diff(program.text.len()) < 500);
    assert!(program.text.len() < 200_000, "{}", program.text.len());
}

/// The tiny weights with some changed, opened.
fn changed(change: impl FnOnce(&mut Vec<NamedTensor>)) -> String {
    let dir = tempfile::tempdir().unwrap();
    let mut tensors = read_file(&parity("t5_weights.safetensors")).unwrap();
    change(&mut tensors);
    let path = dir.path().join("t5.safetensors");
    write_file(&path, &tensors, &BTreeMap::new()).unwrap();
    let weights = Weights::open(&path).unwrap();
    let error =
        t5::stage(&Runtime::new(engine(), &Device::default()), weights, TextDtype::F32, 8).err().unwrap();
    assert_eq!(code(&error), Code::Input);
    render(&error).replace(&dir.path().display().to_string(), "HERE")
}

fn find<'t>(tensors: &'t mut [NamedTensor], name: &str) -> &'t mut NamedTensor {
    tensors.iter_mut().find(|t| t.name.ends_with(name)).unwrap()
}

#[test]
fn weights_that_do_not_fit_are_shown_on_both_sides() {
    let text =
        changed(|all| find(all, "block.1.layer.0.SelfAttention.k.weight").name = "block.1.k.weight".into());
    for line in [
        "error: HERE/t5.safetensors does not hold the weights that are asked for",
        "  missing there (1):\n    encoder.block.1.layer.0.SelfAttention.k.weight [32, 24]",
        "  not known here (1):\n    block.1.k.weight F32[32, 24]",
    ] {
        assert!(text.contains(line), "{text}");
    }
    let text = changed(|all| find(all, "block.2.layer.1.DenseReluDense.wo.weight").ty.dims = vec![40, 24]);
    let line = "encoder.block.2.layer.1.DenseReluDense.wo.weight is [24, 40] here, [40, 24] there";
    assert!(text.contains(&format!("of another shape (1):\n    {line}")), "{text}");
    let text =
        changed(|all| find(all, "block.0.layer.1.DenseReluDense.wi_0.weight").name = "encoder.wi".into());
    let line = "holds no T5 v1.1 encoder: there is no encoder.block.0.layer.1.DenseReluDense.wi_0.weight; nearest there: ";
    assert!(text.contains(line) && text.contains("help: name the weights of t5-v1_1-small"), "{text}");
}

#[test]
fn models_that_only_look_like_t5_are_told_by_their_config() {
    let dir = tempfile::tempdir().unwrap();
    let weights = dir.path().join("model.safetensors");
    fs::copy(parity("t5_weights.safetensors"), &weights).unwrap();
    let sizes = |settings: &str| {
        fs::write(dir.path().join("config.json"), settings).unwrap();
        maps::t5::sizes(&Weights::open(&weights).unwrap())
    };
    let own = r#"{"feed_forward_proj": "gated-gelu", "layer_norm_epsilon": 1e-06, "relative_attention_max_distance": 128}"#;
    assert_eq!(sizes(own).unwrap().depth, 3);
    let shown = render(&sizes(r#"{"feed_forward_proj": "gated-silu"}"#).unwrap_err());
    assert!(
        shown.contains("has feed_forward_proj = \"gated-silu\"; only \"gated-gelu\" is supported"),
        "{shown}"
    );
    assert!(shown.contains("config.json") && shown.contains("help: name the weights of t5-v1_1"), "{shown}");
    assert!(sizes(r#"{"relative_attention_max_distance": 256}"#).is_err());
    assert!(render(&sizes("[").unwrap_err()).contains("config.json is no JSON object"));
}

#[test]
fn float16_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("t5.safetensors");
    let tensors = read_file(&parity("t5_weights.safetensors")).unwrap();
    let shapes = tensors.iter().map(|t| (t.name.clone(), t.ty.dims.clone())).collect();
    hollow(&path, "F16", size_of::<f16>(), &shapes);
    let weights = Weights::open(&path).unwrap();
    let text = render(
        &t5::stage(&Runtime::new(engine(), &Device::default()), weights, TextDtype::F32, 8).err().unwrap(),
    );
    assert!(
        text.contains("in float16: activations of T5 overflow it") && text.contains("help: use the same"),
        "{text}"
    );
}

/// Encoder and decoder in one file, and both names of the embedding, as some publish them.
#[test]
fn what_the_encoder_does_without_may_be_there() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("t5.safetensors");
    let mut tensors = read_file(&parity("t5_weights.safetensors")).unwrap();
    let mut other = find(&mut tensors, "shared.weight").clone();
    for name in ["encoder.embed_tokens.weight", "decoder.embed_tokens.weight", "lm_head.weight"] {
        other.name = name.into();
        tensors.push(other.clone());
    }
    write_file(&path, &tensors, &BTreeMap::new()).unwrap();
    let reference = Reference::read();
    let difference = reference.difference(&engine(), &path, TextDtype::F32, 3);
    assert!(difference < 1e-4, "{difference:.1e}");
}

/// Training encodes on the devices, sampling through the host: by one program, from the same files.
#[test]
fn a_run_trains_and_draws_with_t5() {
    let dir = tempfile::tempdir().unwrap();
    let set = |key: &str, value: &str| format!("--set=text.{key}={value:?}");
    let with = |run: &str, weights: &str, dtype: &str, width: &str| {
        let own =
            [set("kind", "t5"), set("weights", weights), set("vocabulary", VOCABULARY), set("dtype", dtype)];
        let sizes = ["--set=text.length=12".to_string(), format!("--set=text.width={width}")];
        let steps = if run == "run.dir=longer" { "3" } else { "2" };
        let run = train(run, &["--steps", steps]).into_iter().map(String::from);
        run.chain(own).chain(sizes).collect::<Vec<String>>()
    };
    let ends =
        |args: &[String], code| ends(dir.path(), &args.iter().map(String::as_str).collect::<Vec<_>>(), code);
    let weights = small_t5(dir.path());
    let text = ends(&with("run.dir=run", &weights, "bf16", "16"), 0);
    let line = ": 1 layers, 12 tokens x 16 features, bf16";
    assert!(text.contains("text: T5 v1.1 encoder ") && text.contains(line), "{text}");
    let command =
        ["sample", "run", "a red ring", "</s> is text", "a red ring", "--out", "out"].map(String::from);
    let text = ends(&command, 0);
    assert!(text.contains("3 images in "), "{text}");
    // Weights of the same sizes that the run does not know.
    let mut other = read_file(Path::new(&weights)).unwrap();
    other[0].bytes[0] ^= 1;
    let path = dir.path().join("other.safetensors");
    write_file(&path, &other, &BTreeMap::new()).unwrap();
    let foreign = set("weights", &path.display().to_string());
    let drawn = ["sample", "run", "a red ring", "--out", "other"].map(String::from);
    let text = ends(&[&drawn[..], std::slice::from_ref(&foreign)].concat(), 1);
    assert!(text.contains("error: the run run was trained with another text encoder:\n  T5 v1.1"), "{text}");
    assert!(text.contains("help: name its files with --set text.weights=PATH"), "{text}");
    fs::rename(dir.path().join("run"), dir.path().join("longer")).unwrap();
    let resumed = [with("run.dir=longer", &weights, "bf16", "16"), vec!["--resume".into(), foreign]].concat();
    assert!(ends(&resumed, 1).contains("was trained with another text encoder"));

    let text = ends(&with("run.dir=no", &weights, "bf16", "24"), 1);
    assert!(text.contains("text.width = 24, but ") && text.contains("help: set text.width = 16"), "{text}");
    let tiny = parity("t5_weights.safetensors").display().to_string();
    let text = ends(&with("run.dir=no", &tiny, "f32", "24"), 1);
    let line = "has 32000 pieces, which do not go with the 96 rows of the embedding in ";
    assert!(text.contains(line) && text.contains("help: name the spiece.model"), "{text}");
    let text = ends(&with("run.dir=no", &weights, "f16", "16"), 1);
    assert!(text.contains("text.dtype = \"f16\": activations of T5 overflow float16"), "{text}");
    let text = ends(&["train".into(), SMOKE.into(), set("kind", "t5")], 1);
    assert!(
        text.contains("text.weights is missing: the weights of the text encoder, a file or a folder"),
        "{text}"
    );
}
