//! `fluid export`: what is in the folder, that it draws, evaluates and trains as the run does, what is refused, and that
//! it takes little memory. `parity/export` are folders of before: they are read, and the reader in the docs agrees.
use crate::common::{
    Named, SMOKE, TRAINED, apart, copy_dir, ends, fluid, fluid_command, interpret, names, parity, wide,
};
use fluid::checkpoint::{Checkpoint, Saved, Share, Snapshot, Store};
use fluid::config::{Config, Overlay, Override};
use fluid::formats::decode::{Limits, decode};
use fluid::formats::safetensors::{NamedTensor, read_file};
use fluid::formats::weights::Weights;
use fluid::runtime::spec::program_spec;
use graphs::functions;
use graphs::interp::Array;
use graphs::types::{DType, Type};
use half::bf16;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The run `straight`, in a folder of its own.
fn trained() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    copy_dir(&TRAINED.path().join("straight"), &dir.path().join("run"));
    dir
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// The tensors of the files that the index of a folder names.
fn exported(dir: &Path) -> BTreeMap<String, NamedTensor> {
    let index = json(&dir.join("model.safetensors.index.json"));
    let map = index["weight_map"].as_object().unwrap();
    let (mut all, mut bytes) = (BTreeMap::new(), 0);
    for name in
        names(dir).into_iter().filter(|name| name.starts_with("model-") && name.ends_with(".safetensors"))
    {
        for tensor in read_file(&dir.join(&name)).unwrap() {
            assert_eq!(map[&tensor.name], name.as_str());
            bytes += tensor.bytes.len() as u64;
            all.insert(tensor.name.clone(), tensor);
        }
    }
    assert_eq!((map.len(), &index["metadata"]["total_size"]), (all.len(), &Value::from(bytes)));
    // Readers of other people's weights take it as well.
    Weights::open(dir.join("model.safetensors.index.json").as_path()).unwrap();
    all
}

/// What an export should hold of a group of the last checkpoint, by the names in its files.
fn expected(run: &Path, group: &str) -> BTreeMap<String, Vec<f32>> {
    let file = run.join(format!("checkpoints/step-00000006/{group}.safetensors"));
    let mut all = BTreeMap::new();
    for tensor in read_file(&file).unwrap() {
        let name = tensor.name.strip_prefix(&format!("{group}/")).unwrap();
        let values: Vec<f32> =
            tensor.bytes.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect();
        match name.split_once("/blocks/") {
            None => drop(all.insert(name.to_string(), values)),
            Some((stack, rest)) => {
                let layers = tensor.ty.dims[0];
                for (i, layer) in values.chunks(values.len() / layers).enumerate() {
                    all.insert(format!("{stack}/blocks/{i}/{rest}"), layer.to_vec());
                }
            }
        }
    }
    all
}

#[test]
fn the_files_hold_the_weights_layer_by_layer() {
    let dir = trained();
    let at = dir.path();
    let cases: [(&str, &str, &[&str]); 4] = [
        ("averaged", "ema", &[]),
        ("raw", "params", &["--raw", "--shard-size", "4K"]),
        ("bf16", "ema", &["--dtype", "bf16", "--shard-size", "4K"]),
        ("raw-bf16", "params", &["--raw", "--dtype", "bf16"]),
    ];
    for (out, group, more) in cases {
        ends(at, &[&["export", "run", "--out", out], more].concat(), 0);
        let (found, want) = (exported(&at.join(out)), expected(&at.join("run"), group));
        assert_eq!(found.keys().collect::<Vec<_>>(), want.keys().collect::<Vec<_>>(), "{out}");
        assert!(want.contains_key("backbone/blocks/1/mlp/in/kernel"));
        let is_half = more.contains(&"bf16");
        for (name, want) in &want {
            let bytes: Vec<u8> = match is_half {
                true => want.iter().flat_map(|x| bf16::from_f32(*x).to_le_bytes()).collect(),
                false => want.iter().flat_map(|x| x.to_le_bytes()).collect(),
            };
            assert!(found[name].bytes == bytes, "{out}: {name}");
        }
        assert_eq!(found["backbone/blocks/0/self_attn/q/kernel"].ty.dims, [16, 2, 8]);
        let shards = names(&at.join(out)).iter().filter(|name| name.starts_with("model-")).count();
        assert_eq!(shards > 1, more.contains(&"4K"), "{out}: {shards} files");
        let config = json(&at.join(out).join("config.json"));
        assert_eq!(config["weights"], if group == "ema" { "averaged" } else { "raw" });
        assert_eq!([&config["width"], &config["step"]], [16, 6]);
        let card = fs::read_to_string(at.join(out).join("README.md")).unwrap();
        assert!(card.contains("| Parameters | 21,056 |") && card.contains(config["hash"].as_str().unwrap()));
        // No more than a header is over the size that was asked for, but where a tensor alone is.
        for name in names(&at.join(out)).iter().filter(|_| more.contains(&"4K")) {
            let tensors = name.ends_with("safetensors").then(|| read_file(&at.join(out).join(name)).unwrap());
            let tensors = tensors.filter(|all| name.starts_with("model-") && all.len() > 1);
            let bytes: usize = tensors.iter().flatten().map(|tensor| tensor.bytes.len()).sum();
            assert!(bytes <= 4096, "{name}: {bytes}");
        }
    }
    assert_eq!(names(at), ["averaged", "bf16", "raw", "raw-bf16", "run"], "nothing else is left");
    // An export can be exported.
    ends(at, &["export", "averaged", "--out", "again"], 0);
    assert_eq!(exported(&at.join("again")), exported(&at.join("averaged")));
    assert_eq!(
        json(&at.join("again/config.json"))["source"],
        json(&at.join("averaged/config.json"))["source"]
    );
    ends(at, &["export", "averaged", "--dtype", "bf16", "--out", "half"], 0);
    assert_eq!(exported(&at.join("half")), exported(&at.join("bf16")));
}

#[test]
fn an_export_draws_evaluates_and_begins_runs_as_its_run_does() {
    let dir = trained();
    let at = dir.path();
    ends(at, &["export", "run", "--out", "weights", "--shard-size", "4K"], 0);
    let pixels = |of: &str, name: &str| {
        let bytes = fs::read(at.join(of).join(name)).unwrap();
        decode(&bytes, &Limits::default()).unwrap()
    };
    for from in ["run", "weights"] {
        let out = format!("{from}-images");
        ends(at, &["sample", from, "a red circle", "two blue squares", "-n", "2", "--out", &out], 0);
    }
    for i in 0..4 {
        let name = format!("{i:05}.png");
        assert!(pixels("run-images", &name) == pixels("weights-images", &name), "{name}");
    }
    // By default they go into the folder itself, which is still read afterwards.
    ends(at, &["sample", "weights", "a red circle"], 0);
    assert_eq!(names(&at.join("weights/samples")), ["a-red-circle-step-6"]);
    let numbers = |of: &str| -> Value {
        let output = fluid(at, &["eval", of, "-n", "6", "--json"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<Value>(&output.stdout).unwrap()["evaluations"].clone()
    };
    assert_eq!(numbers("run"), numbers("weights"));
    for (from, out) in [("run", "from-run"), ("weights", "from-weights")] {
        let sets = [format!("train.init_from={from}"), format!("run.dir={out}")];
        let args = ["train", SMOKE, "--steps", "1", "--set", &sets[0], "--set", &sets[1]];
        let text =
            ends(at, &[&args[..], &["--set", "eval=[]", "--set", "sample.preview_images=0"]].concat(), 0);
        assert!(text.contains("initialized 73 parameters from "), "{text}");
    }
    let tensors =
        |of: &str| read_file(&at.join(of).join("checkpoints/step-00000001/params.safetensors")).unwrap();
    assert!(tensors("from-run") == tensors("from-weights"));
    // It is no run.
    for more in [&[][..], &["--resume"], &["--resume=auto"]] {
        let text = ends(at, &[&["train", "weights"], more].concat(), 1);
        assert!(
            text.contains("weights holds weights alone") && text.contains("train.init_from=weights"),
            "{text}"
        );
    }
    // Rounded weights draw too.
    ends(at, &["export", "run", "--out", "half", "--dtype", "bf16"], 0);
    ends(at, &["sample", "half", "a red circle", "--out", "half-images"], 0);
    // Damage is seen.
    let second = names(&at.join("weights")).into_iter().find(|name| name.starts_with("model-00002")).unwrap();
    let mut bytes = fs::read(at.join("weights").join(&second)).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(at.join("weights").join(&second), bytes).unwrap();
    let text = ends(at, &["sample", "weights", "a blue square"], 7);
    assert!(text.contains(&format!("{second} is damaged")), "{text}");
}

#[test]
fn scales_go_with_the_weights_that_they_are_of() {
    let dir = trained();
    let at = dir.path();
    fs::write(at.join("prompts.txt"), "a red circle\na blue square\n").unwrap();
    ends(at, &["quantize", "run", "--prompts", "prompts.txt"], 0);
    ends(at, &["export", "run", "--out", "weights"], 0);
    let sample =
        |of: &str| ["sample", of, "a red circle", "--quantization", "int8_static", "--out"].map(String::from);
    for of in ["run", "weights"] {
        let args = [&sample(of)[..], &[format!("{of}-images")]].concat();
        ends(at, &args.iter().map(String::as_str).collect::<Vec<_>>(), 0);
    }
    let pixels =
        |of: &str| decode(&fs::read(at.join(of).join("00000.png")).unwrap(), &Limits::default()).unwrap();
    assert!(pixels("run-images") == pixels("weights-images"));
    let text = ends(at, &["export", "run", "--raw", "--out", "raw"], 0);
    assert!(text.contains("scales.safetensors is left out: it was measured on other weights"), "{text}");
    assert!(text.contains("fluid quantize raw") && !at.join("raw/scales.safetensors").exists(), "{text}");
    ends(at, &["export", "run/checkpoints/step-00000003", "--out", "earlier"], 0);
    assert!(!at.join("earlier/scales.safetensors").exists());
}

#[test]
fn what_cannot_be_exported_is_told() {
    let dir = trained();
    let at = dir.path();
    let refused = |args: &[&str], code: i32, words: &[&str]| {
        let text = ends(at, &[&["export"], args].concat(), code);
        assert!(words.iter().all(|word| text.contains(word)) && text.contains("help: "), "{args:?}: {text}");
    };
    fs::create_dir_all(at.join("full/of")).unwrap();
    fs::create_dir_all(at.join("young")).unwrap();
    fs::create_dir_all(at.join("empty")).unwrap();
    fs::write(at.join("file"), "").unwrap();
    fs::copy(at.join("run/config.toml"), at.join("young/config.toml")).unwrap();
    refused(&["none", "--out", "x"], 1, &["there is no run at none"]);
    refused(&["full", "--out", "x"], 1, &["full holds no checkpoint", "name a run folder"]);
    refused(&["young", "--out", "x"], 1, &["young holds no checkpoint yet", "run.checkpoint_every"]);
    refused(&["run", "--out", "full"], 1, &["--out full is there, with 1 entry", "name another folder"]);
    refused(&["run", "--out", "file"], 1, &["--out file is a file"]);
    refused(&["run", "--out", "/"], 1, &["--out / is there"]);
    refused(&["run", "--out", "x", "--shard-size", "0"], 1, &["--shard-size is 0"]);
    ends(at, &["export", "run", "--out", "x", "--shard-size", "big"], 2);
    ends(at, &["export", "run", "--out", "x", "--dtype", "f16"], 2);
    ends(at, &["export", "run", "--out", "empty"], 0);
    refused(&["empty", "--raw", "--out", "x"], 1, &["empty is exported already", "leave out --raw"]);
    let mut damaged = fs::read(at.join("run/codec.safetensors")).unwrap();
    damaged[100] ^= 1;
    fs::write(at.join("run/codec.safetensors"), damaged).unwrap();
    refused(&["run", "--out", "x"], 7, &["codec.safetensors is not the file that step 6 was saved with"]);
    saved(
        &at.join("tokenizer"),
        concat!(env!("CARGO_MANIFEST_DIR"), "/configs/tokenizers/shapes-kl.toml"),
        &[],
        |_| vec![],
    );
    let words = ["tokenizer is the run of a tokenizer", "`fluid weights export tokenizer`"];
    refused(&["tokenizer", "--out", "x"], 1, &words);
    assert!(!at.join("x").exists());
    assert!(names(at).iter().all(|name| !name.starts_with('.')), "{:?}", names(at));

    // What a killed one left goes; one that is at work is not disturbed.
    copy_dir(&TRAINED.path().join("straight"), &at.join("run"));
    fs::create_dir(at.join(".fluid-export-y")).unwrap();
    fs::write(at.join(".fluid-export-y/model-00001-of-00009.safetensors"), "half").unwrap();
    fs::write(at.join(".fluid-export-y/lock"), "1\n").unwrap();
    ends(at, &["export", "run", "--out", "y"], 0);
    assert_eq!(exported(&at.join("y")), exported(&at.join("empty")));
    assert!(!at.join(".fluid-export-y").exists() && !at.join("y/lock").exists());
    fs::create_dir(at.join(".fluid-export-z")).unwrap();
    let lock = fs::File::create(at.join(".fluid-export-z/lock")).unwrap();
    lock.lock().unwrap();
    refused(&["run", "--out", "z"], 1, &["is in use by another run"]);
}

/// Saves a run of a config at step 1 whose tensors are `tensors` of its parameters.
fn saved(run: &Path, config: &str, sets: &[&str], tensors: impl FnOnce(&Config) -> Vec<Saved>) {
    let sets: Vec<Override> = sets.iter().map(|set| Override::from(set.to_string())).collect();
    let config = Config::load(Path::new(config), &sets, &Overlay::default()).unwrap();
    let mut store = Store::open(run, 1, Share::alone()).unwrap();
    let snapshot = Snapshot {
        step: 1,
        tensors: tensors(&config),
        config: config.to_kept_toml().unwrap(),
        config_hash: config.hash().unwrap(),
        fingerprint: config.fingerprint().unwrap(),
        notes: BTreeMap::new(),
    };
    store.save(snapshot).unwrap();
    store.finish().unwrap();
}

#[test]
fn an_export_takes_no_memory_for_the_model() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    let sets = ["model.width=512", "model.heads=8", "model.depth=24", "model.text_depth=1"];
    let mut bytes = 0;
    saved(&at.join("run"), SMOKE, &sets, |config| {
        let params = program_spec(config, 1).unwrap().params().unwrap();
        let whole = params.into_iter().map(|param| {
            bytes += param.ty.bytes();
            let size = param.ty.bytes();
            Saved {
                name: format!("ema/{}", param.name),
                ty: param.ty,
                pieces: vec![fluid::checkpoint::Piece {
                    slice: None,
                    bytes: Box::new(move || Ok(vec![1; size])),
                }],
            }
        });
        whole.collect()
    });
    assert!(bytes > 390 << 20, "{bytes}");
    // The largest tensor, of a stack of 24 layers, has 100 MB. All memory that the program asks for is counted, its own
    // text and the stacks of its threads too.
    let command =
        fluid_command(at, &["export", "run", "--dtype", "bf16", "--shard-size", "60M", "--out", "out"]);
    let args: Vec<_> = command.get_args().map(ToOwned::to_owned).collect();
    let limit = "ulimit -v 300000; exec \"$0\" \"$@\"";
    let mut limited = Command::new("sh");
    limited.args(["-c", limit]).arg(command.get_program()).args(args).current_dir(at);
    let output = limited.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let shards = names(&at.join("out")).into_iter().filter(|name| name.starts_with("model-"));
    let sizes: Vec<u64> = shards.map(|name| fs::metadata(at.join("out").join(name)).unwrap().len()).collect();
    assert!(sizes.len() > 2 && sizes.iter().all(|size| *size < 61 << 20), "{sizes:?}");
}

/// What the reader in the docs, `docs/examples/read_export.py`, makes of exported folders (`parity/check_export.py`), and
/// what the interpreter makes of them as they are read here.
#[test]
fn the_reader_in_the_docs_agrees() {
    for variant in
        ["reference", "reference-continuous-raster", "reference-discrete-random", "reference-discrete-raster"]
    {
        let folder = parity("export").join(variant);
        let checkpoint = Checkpoint::find(&folder).unwrap();
        let config = checkpoint.config().unwrap();
        let case = read_file(&folder.with_extension("safetensors")).unwrap();
        let array = |t: &NamedTensor| (t.name.clone(), Array::from_bytes(&t.ty, &t.bytes).unwrap());
        let mut inputs: Named = case.iter().map(array).collect();
        let want = inputs.remove("z").unwrap();
        let spec = program_spec(&config, want.dims()[0]).unwrap();
        let wanted: Vec<(String, Type)> =
            spec.params().unwrap().into_iter().map(|p| (format!("ema/{}", p.name), p.ty)).collect();
        for tensor in checkpoint.restore(&wanted).unwrap().whole() {
            let (name, value) = array(&tensor.unwrap());
            inputs.insert(name.replacen("ema/", "params/", 1), value);
        }
        let z = &interpret(&functions::backbone(&wide(spec)).unwrap(), &inputs)["z"];
        assert_eq!(want.dtype(), DType::F64);
        let apart = apart(z, &want);
        println!("{variant}: {apart:.1e} apart");
        assert!(apart < 1e-12, "{variant}: {apart:e}");
    }
}
