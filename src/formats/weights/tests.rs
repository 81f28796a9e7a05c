//! What is opened, what is refused and how it is told, and what comes out of it.
use super::{ExpectedTensor, Weights};
use crate::formats::safetensors::{NamedTensor, write_file};
use crate::util::error::{Code, code, render};
use graphs::types::{DType, Type};
use half::{bf16, f16};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn tensor(name: &str, dims: &[usize], first: f32) -> NamedTensor {
    let ty = Type::new(DType::F32, dims);
    let bytes = (0..ty.elements()).flat_map(|i| (first + i as f32).to_le_bytes()).collect();
    NamedTensor::new(name, ty, bytes)
}

fn file(dir: &Path, name: &str, tensors: &[NamedTensor]) {
    write_file(&dir.join(name), tensors, &BTreeMap::new()).unwrap();
}

const PARTS: [&str; 2] = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"];

fn index(dir: &Path, map: &[(&str, &str)]) {
    let map: BTreeMap<_, _> = map.iter().copied().collect();
    let text = serde_json::json!({"metadata": {"total_size": 40}, "weight_map": map}).to_string();
    fs::write(dir.join("model.safetensors.index.json"), text).unwrap();
}

/// Two files: `a` [2, 3] and `b` [4].
fn sharded() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    file(dir.path(), PARTS[0], &[tensor("a", &[2, 3], 0.0)]);
    file(dir.path(), PARTS[1], &[tensor("b", &[4], 10.0)]);
    index(dir.path(), &[("a", PARTS[0]), ("b", PARTS[1])]);
    dir
}

fn wanted() -> [ExpectedTensor; 2] {
    [ExpectedTensor::new("a", [2, 3]), ExpectedTensor::new("b", [4])]
}

fn message(path: &Path) -> String {
    let error = Weights::open(path).unwrap_err();
    assert_eq!(code(&error), Code::Input);
    render(&error).replace(&path.display().to_string(), "HERE")
}

#[test]
fn a_file_a_folder_and_an_index_are_the_same_weights() {
    let (dir, single) = (sharded(), tempfile::tempdir().unwrap());
    file(single.path(), "x.safetensors", &[tensor("a", &[2, 3], 0.0), tensor("b", &[4], 10.0)]);
    let index = dir.path().join("model.safetensors.index.json");
    let one = single.path().join("x.safetensors");
    let mut prints = vec![];
    for path in [dir.path(), &index, single.path(), &one] {
        let weights = Weights::open(path).unwrap();
        let found = weights.select(&wanted(), &[]).unwrap();
        let b = weights.tensor(found[1], DType::F32).unwrap();
        assert_eq!(b.to_vec::<f32>().unwrap(), [10.0, 11.0, 12.0, 13.0]);
        let mut middle = vec![];
        weights.read(found[0], 2..4, DType::F32, &mut middle).unwrap();
        assert_eq!(middle, [2.0f32, 3.0].map(f32::to_le_bytes).concat());
        prints.push(weights.fingerprint(&found).unwrap());
    }
    assert!(prints.windows(2).all(|p| p[0] == p[1]));
    file(single.path(), "x.safetensors", &[tensor("a", &[2, 3], 0.0), tensor("b", &[4], 10.5)]);
    let other = Weights::open(&one).unwrap();
    let found = other.select(&wanted(), &[]).unwrap();
    assert_ne!(other.fingerprint(&found).unwrap(), prints[0]);
}

#[test]
fn every_dtype_is_converted_and_rounded_to_the_nearest() {
    let values = [1.0f32, -2.5, 0.1, 65504.0, 3.0e-5];
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.safetensors");
    for (dtype, bytes) in [
        ("F32", values.map(f32::to_le_bytes).concat()),
        ("F64", values.map(|x| f64::from(x).to_le_bytes()).concat()),
        ("BF16", values.map(|x| bf16::from_f32(x).to_le_bytes()).concat()),
        ("F16", values.map(|x| f16::from_f32(x).to_le_bytes()).concat()),
    ] {
        raw(
            &path,
            &format!(r#"{{"x":{{"dtype":"{dtype}","shape":[5],"data_offsets":[0,{}]}}}}"#, bytes.len()),
            &bytes,
        );
        let weights = Weights::open(&path).unwrap();
        let found = weights.select(&[ExpectedTensor::new("x", [5])], &[]).unwrap()[0];
        let stored = |x: f32| match dtype {
            "BF16" => bf16::from_f32(x).to_f32(),
            "F16" => f16::from_f32(x).to_f32(),
            _ => x,
        };
        let read = weights.tensor(found, DType::F32).unwrap().to_vec::<f32>().unwrap();
        assert_eq!(read, values.map(stored), "{dtype}");
        let read = weights.tensor(found, DType::BF16).unwrap().to_vec::<bf16>().unwrap();
        assert_eq!(read, values.map(|x| bf16::from_f32(stored(x))), "{dtype}");
        assert_eq!(weights.refuse_f16(&[found], "it overflows").is_err(), dtype == "F16");
        assert!(weights.tensor(found, DType::S32).is_err() && weights.tensor(found, DType::F64).is_err());
    }
    let weights = Weights::open(&path).unwrap();
    let error = weights.refuse_f16(&[&weights.tensors()[0]], "T5 overflows it").unwrap_err();
    assert!(
        render(&error)
            .contains("holds `x` in float16: T5 overflows it\nhelp: use the same weights in bfloat16")
    );
}

fn raw(path: &Path, header: &str, data: &[u8]) {
    fs::write(path, [&(header.len() as u64).to_le_bytes(), header.as_bytes(), data].concat()).unwrap();
}

#[test]
fn what_does_not_match_is_shown_on_both_sides() {
    let dir = tempfile::tempdir().unwrap();
    let held = [
        tensor("encoder.q.weight", &[2, 3], 0.0),
        tensor("encoder.k.weights", &[2, 2], 0.0),
        tensor("decoder.q.weight", &[1], 0.0),
    ];
    file(dir.path(), "x.safetensors", &held);
    let ints = NamedTensor::new("n", Type::scalar(DType::S64), vec![0; 8]);
    file(dir.path(), "y.safetensors", &[ints]);
    let wanted = [
        ExpectedTensor::new("encoder.q.weight", [3, 2]).or_dims([3, 2, 1, 1]),
        ExpectedTensor::new("encoder.k.weight", [2, 2]),
        ExpectedTensor::new("shared.weight", [9]).or_named("embed.weight"),
    ];
    let weights = Weights::open(&dir.path().join("x.safetensors")).unwrap();
    let error = render(&weights.select(&wanted, &["decoder.*"]).unwrap_err());
    let expected = "\
        x.safetensors does not hold the weights that are asked for\n  missing there (2):\n    encoder.k.weight [2, 2]; \
        nearest there: encoder.k.weights F32[2, 2]\n    shared.weight or embed.weight [9]\n  not known here (1):\n    \
        encoder.k.weights F32[2, 2]\n  of another shape (1):\n    encoder.q.weight is [3, 2] or [3, 2, 1, 1] here, \
        [2, 3] there\nhelp: ";
    assert!(error.contains(expected), "{error}");
    let weights = Weights::open(&dir.path().join("y.safetensors")).unwrap();
    let error = render(&weights.select(&[ExpectedTensor::new("n", [])], &[]).unwrap_err());
    assert!(error.contains("of a dtype that is not read (1):\n    n I64[]\nhelp: take the same"), "{error}");
}

#[test]
fn other_names_and_other_dims_are_found() {
    let dir = tempfile::tempdir().unwrap();
    let both = [tensor("shared", &[4], 1.0), tensor("embed", &[4], 1.0), tensor("conv", &[2, 3, 1, 1], 0.0)];
    file(dir.path(), "x.safetensors", &both);
    let weights = Weights::open(dir.path()).unwrap();
    let wanted = [
        ExpectedTensor::new("embed", [4]).or_named("shared"),
        ExpectedTensor::new("conv", [2, 3]).or_dims([2, 3, 1, 1]),
    ];
    let found = weights.select(&wanted, &[]).unwrap();
    assert_eq!(found.iter().map(|t| t.name()).collect::<Vec<_>>(), ["embed", "conv"]);
    let wanted = [ExpectedTensor::new("input", [4]).or_named("shared").or_named("embed"), wanted[1].clone()];
    assert_eq!(weights.select(&wanted, &[]).unwrap()[0].name(), "shared");
}

#[test]
fn a_cut_part_of_a_set_says_how_much_is_there() {
    let dir = sharded();
    let path = dir.path().join(PARTS[1]);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() - 12]).unwrap();
    let text = message(dir.path());
    let expected =
        "is cut short: its header promises 16 bytes of tensors, the file holds 4 (25%)\nhelp: copy";
    assert!(text.contains(expected) && text.contains(PARTS[1]), "{text}");
}

#[test]
fn an_index_that_does_not_fit_its_files_is_refused() {
    let dir = sharded();
    fs::remove_file(dir.path().join(PARTS[1])).unwrap();
    let text = message(dir.path());
    assert!(text.contains("names files that are not beside it\n  missing (1):\n    model-00002"), "{text}");
    assert!(text.contains(", with 1 tensors\nhelp: download"), "{text}");

    let dir = sharded();
    index(dir.path(), &[("a", PARTS[0]), ("c", PARTS[1])]);
    let text = message(dir.path());
    assert!(text.contains("in the index alone (1):\n    c\n  in the file alone (1):\n    b\n"), "{text}");

    let dir = sharded();
    index(dir.path(), &[("a", PARTS[0]), ("b", "../b.safetensors")]);
    assert!(message(dir.path()).contains("names \"../b.safetensors\", which is no plain file name"));

    fs::write(dir.path().join("model.safetensors.index.json"), "[").unwrap();
    assert!(message(dir.path()).contains("is no index of weights"));
}

/// At 50,000 tensors a square is minutes.
#[test]
fn large_indexes_are_read_in_time_that_grows_with_them() {
    let dir = TempDir::new().unwrap();
    let names: Vec<String> = (0..50_000).map(|i| format!("layers.{i}.weight")).collect();
    let tensors: Vec<NamedTensor> =
        names.iter().map(|n| NamedTensor::new(n.as_str(), Type::new(DType::U8, [0]), vec![])).collect();
    file(dir.path(), "a.safetensors", &tensors);
    let begin = std::time::Instant::now();
    let map: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "a.safetensors")).collect();
    index(dir.path(), &map);
    assert_eq!(Weights::open(dir.path()).unwrap().tensors().len(), names.len());
    assert!(begin.elapsed().as_secs() < 10, "{:?}", begin.elapsed());
}

#[test]
fn a_name_in_two_files_is_refused() {
    let dir = sharded();
    file(dir.path(), PARTS[1], &[tensor("b", &[4], 0.0), tensor("a", &[1], 0.0)]);
    index(dir.path(), &[("a", PARTS[0]), ("b", PARTS[1])]);
    assert!(message(dir.path()).contains("in the file alone (1):\n    a\n"));
}

#[test]
fn a_folder_must_hold_one_set() {
    let dir = tempfile::tempdir().unwrap();
    assert!(
        message(dir.path())
            .contains("HERE holds no .safetensors or .pth file\nhelp: safetensors and checkpoints")
    );
    assert!(message(&dir.path().join("gone")).contains("there are no weights at HERE"));
    file(dir.path(), "one.safetensors", &[tensor("a", &[1], 0.0)]);
    file(dir.path(), "two.safetensors", &[tensor("a", &[1], 0.0)]);
    let text = message(dir.path());
    assert!(text.contains("holds several sets of weights\n  there (2):\n    one.safetensors"), "{text}");
    file(dir.path(), "model.safetensors", &[tensor("m", &[1], 0.0)]);
    assert_eq!(Weights::open(dir.path()).unwrap().tensors()[0].name(), "m");
    // A variant, as many folders of diffusers have.
    file(dir.path(), "model.fp16.safetensors", &[tensor("half", &[1], 0.0)]);
    assert_eq!(Weights::open(dir.path()).unwrap().tensors()[0].name(), "m");
}

#[test]
fn a_folder_without_safetensors_says_what_is_there() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("model.h5"), "PK").unwrap();
    let text = message(dir.path());
    assert!(text.contains("holds no .safetensors or .pth file\n  there (1):\n    model.h5\n"), "{text}");
    assert!(text.contains("save_pretrained(FOLDER)"), "{text}");
    // A pipeline of several models.
    fs::create_dir(dir.path().join("vae")).unwrap();
    file(&dir.path().join("vae"), "x.safetensors", &[tensor("a", &[1], 0.0)]);
    let text = message(dir.path());
    assert!(text.contains("vae/, a folder with some\nhelp: name the folder in it"), "{text}");
}
