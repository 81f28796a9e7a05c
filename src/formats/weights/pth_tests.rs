//! Checkpoints of PyTorch as weights: those that PyTorch wrote (`tests/parity/make_pth.py`), and what is refused of them.
use super::*;
use crate::formats::pth;
use crate::util::error::render;
use crate::util::rng::SplitMix;
use graphs::types::DType;
use std::fs;

fn at(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity/pth").join(name)
}

fn error(path: &Path) -> String {
    let error = Weights::open(path).unwrap_err();
    render(&error).replace(&format!("{}/", path.parent().unwrap().display()), "")
}

#[test]
fn tensors_are_those_that_pytorch_wrote() {
    let wanted = Weights::open(&at("state.safetensors")).unwrap();
    for file in ["state.pth", "old.pth"] {
        let found = Weights::open(&at(file)).unwrap();
        let names = |w: &Weights| -> Vec<String> {
            w.tensors().iter().map(|t| format!("{} {}", t.name(), type_name(&t.entry))).collect()
        };
        assert_eq!(names(&found), names(&wanted), "{file}");
        for (a, b) in found.tensors().iter().zip(wanted.tensors()) {
            if a.name() == "num_batches_tracked" {
                continue;
            }
            let read = |w: &Weights, t: &TensorInfo| w.tensor(t, DType::F32).unwrap();
            assert_eq!(read(&found, a), read(&wanted, b), "{file}: {}", a.name());
            // And a part of it, as a device takes it.
            let (part, n) = (a.elements() / 3..a.elements() / 2, DType::F32);
            let [mut x, mut y] = [vec![], vec![]];
            found.read(a, part.clone(), n, &mut x).unwrap();
            wanted.read(b, part, n, &mut y).unwrap();
            assert_eq!(x, y, "{file}: {}", a.name());
        }
    }
}

#[test]
fn names_are_the_keys_that_lead_to_a_tensor() {
    let names = |file: &str| -> Vec<String> {
        let weights = Weights::open(&at(file)).unwrap();
        weights.tensors().iter().map(|t| t.name().to_string()).collect()
    };
    let nested = [
        "model.a.weight",
        "model.b",
        "model_ema.a.weight",
        "model_ema.b",
        "optimizer.state.0.exp_avg",
        "optimizer.state.0.step",
    ];
    assert_eq!(names("nested.pth"), nested);
    assert_eq!(names("held.pth"), ["a.weight", "b"], "of the only dictionary with tensors");
}

#[test]
fn all_else_is_refused_by_name() {
    let cases = [
        (
            "system.pth",
            "error: system.pth cannot be read: it asks for posix.system, which is not read (byte ",
        ),
        (
            "system_old.pth",
            "error: system_old.pth cannot be read: it asks for posix.system, which is not read",
        ),
        ("module.pth", "error: module.pth cannot be read: it asks for torch.nn.modules.linear.Linear, which"),
        (
            "script.pt",
            "error: script.pt is a program (TorchScript), not a list of tensors\nhelp: in Python: ",
        ),
        ("compressed.pth", "error: compressed.pth has a compressed held/"),
        ("other.zip", "error: other.zip is a zip archive without data.pkl, so no checkpoint of PyTorch"),
        (
            "cut.pth",
            "error: cut.pth: the tensor `t` is a view that leaves numbers out or repeats them\nhelp: save",
        ),
    ];
    for (file, text) in cases {
        let shown = error(&at(file));
        assert!(shown.starts_with(text), "{shown}\nis not\n{text}");
    }
    assert!(error(&at("system.pth")).contains("\nhelp: fluid reads tensors, and runs nothing of a file"));
}

#[test]
fn a_folder_may_hold_a_checkpoint_and_safetensors_come_first() {
    let dir = tempfile::tempdir().unwrap();
    fs::copy(at("held.pth"), dir.path().join("a.pth")).unwrap();
    assert_eq!(Weights::open(dir.path()).unwrap().tensors().len(), 2);
    fs::copy(at("held.pth"), dir.path().join("b.pth")).unwrap();
    assert!(error(dir.path()).contains("holds several sets of weights"), "{}", error(dir.path()));
    fs::copy(at("nested.pth"), dir.path().join("pytorch_model.bin")).unwrap();
    assert_eq!(Weights::open(dir.path()).unwrap().tensors().len(), 6);
    fs::copy(at("state.safetensors"), dir.path().join("model.safetensors")).unwrap();
    assert_eq!(Weights::open(dir.path()).unwrap().tensors().len(), 12);
}

#[test]
fn a_sharded_set_may_be_of_checkpoints() {
    let dir = tempfile::tempdir().unwrap();
    fs::copy(at("held.pth"), dir.path().join("pytorch_model-00001-of-00001.bin")).unwrap();
    let part = "pytorch_model-00001-of-00001.bin";
    let index = serde_json::json!({ "weight_map": { "a.weight": part, "b": part } });
    fs::write(dir.path().join("pytorch_model.bin.index.json"), index.to_string()).unwrap();
    let weights = Weights::open(dir.path()).unwrap();
    let values = weights.tensor(weights.find("a.weight").unwrap(), DType::F32).unwrap();
    assert_eq!(values.to_vec::<f32>().unwrap(), [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
}

#[test]
fn damaged_checkpoints_are_errors_and_never_a_panic() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.pth");
    let mut random = SplitMix::new(3);
    for file in ["state.pth", "old.pth", "nested.pth"] {
        let whole = fs::read(at(file)).unwrap();
        for length in (0..whole.len()).step_by(37) {
            fs::write(&path, &whole[..length]).unwrap();
            assert!(Weights::open(&path).is_err(), "{file} cut at {length}");
        }
        for _ in 0..400 {
            let mut bytes = whole.clone();
            for _ in 0..1 + random.next_u64() % 4 {
                let place = (random.next_u64() % bytes.len() as u64) as usize;
                bytes[place] = random.next_u64() as u8;
            }
            fs::write(&path, &bytes).unwrap();
            // What still opens lies in the file.
            for tensor in Weights::open(&path).iter().flat_map(Weights::tensors) {
                assert!(tensor.entry.offset + tensor.entry.bytes <= bytes.len() as u64);
            }
        }
    }
    // A key that is long, and a storage that is a part of another.
    let head = [pth::OLD, b"\x80\x02M\xe9\x03.\x80\x02}."].concat();
    let long = [&b"X\x00\x10\x00\x00"[..], "é".repeat(2048).as_bytes()].concat();
    let rest = b"]s.\x80\x02].";
    fs::write(&path, [&head[..], b"\x80\x02}", &long, rest].concat()).unwrap();
    assert!(error(&path).contains("names that are too long"), "{}", error(&path));
    let view = b"(X\x07\x00\x00\x00storagectorch\nFloatStorage\nU\x011U\x03cpuK\x09(U\x012K\x01K\x02ttQ.";
    fs::write(&path, [&head[..], b"\x80\x02", view].concat()).unwrap();
    assert!(error(&path).contains("a storage that is a view of another one"), "{}", error(&path));
    // Lengths that lie: a text of 2 GiB in few bytes.
    fs::write(&path, [pth::OLD, b"\x80\x02M\xe9\x03.\x80\x02}.\x80\x02X\xff\xff\xff\x7fa."].concat())
        .unwrap();
    assert!(error(&path).contains("it ends too early"), "{}", error(&path));
}
