//! The built binary on damaged files and wrong words: what it says, how it ends, what it leaves behind.
use crate::common::{SMOKE, TRAINED, copy_dir, ends, fluid_command, names, train};
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use fluid::formats::safetensors::{NamedTensor, write_file};
use graphs::types::{DType, Type};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A shard of `n` captioned images; those in `bad` are cut short.
fn shard(n: usize, bad: impl Fn(usize) -> bool) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    let mut add = |name: String, content: &[u8]| {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        builder.append_data(&mut header, name, content).unwrap();
    };
    for i in 0..n {
        let image = Image::filled(16, 16, [(i * 7) as u8, (i * 31) as u8, (i * 3) as u8]);
        let png = encode_png(&image, &[]).unwrap();
        add(format!("{i:04}.png"), if bad(i) { &png[..png.len() / 2] } else { &png });
        add(format!("{i:04}.txt"), format!("image {i}").as_bytes());
    }
    builder.into_inner().unwrap()
}

/// `fluid train` on the shard `a.tar` of the folder, into `run`.
fn on_shard<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let data = ["--set", "data.kind=\"webdataset\"", "--set", "data.train=[\"a.tar\"]", "--steps", "4"];
    train("run.dir=run", &[&data[..], more].concat())
}

/// Trains on a shard that cannot be opened; gives what was said.
#[track_caller]
fn refuses(content: Option<&[u8]>) -> String {
    let dir = TempDir::new().unwrap();
    if let Some(content) = content {
        fs::write(dir.path().join("a.tar"), content).unwrap();
    }
    let text = ends(dir.path(), &on_shard(&[]), 1);
    assert!(!dir.path().join("run").exists(), "a run folder was left behind: {text}");
    text
}

#[test]
fn a_missing_shard_is_named() {
    assert_eq!(refuses(None), "error: a.tar does not exist\n");
}

#[test]
fn a_shard_cut_short_is_named_with_its_bytes() {
    let whole = shard(8, |_| false);
    let text = refuses(Some(&whole[..whole.len() / 2 - 200]));
    assert!(text.starts_with("error: a.tar is cut short: it ends at byte "), "{text}");
    let text = refuses(Some(&whole[..600]));
    assert!(text.starts_with("error: a.tar is cut short: the member at byte 0 has "), "{text}");
    assert!(text.ends_with("copy it again\n"), "{text}");
}

#[test]
fn what_is_no_shard_is_refused() {
    assert!(refuses(Some(b"")).starts_with("error: a.tar is empty (0 bytes)"));
    let text = refuses(Some(&b"hello ".repeat(1000)));
    assert_eq!(text, "error: a.tar is not a tar archive: its first 512 bytes are no header\n");
}

#[test]
fn bad_samples_are_skipped_counted_and_listed() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("a.tar"), shard(32, |i| i == 5)).unwrap();
    // Four steps of eight are one epoch: every sample comes up.
    let text = ends(dir.path(), &on_shard(&["--set", "data.max_bad_fraction=0.1"]), 0);
    assert!(text.contains("step 4/4"), "{text}");
    let counted = "bad samples skipped: 1 x image not decodable, listed in run/bad_samples.jsonl";
    assert!(text.contains(counted), "{text}");
    let listed = fs::read_to_string(dir.path().join("run/bad_samples.jsonl")).unwrap();
    let line: serde_json::Value = serde_json::from_str(listed.trim()).unwrap();
    assert_eq!(
        (&line["shard"], &line["key"], &line["reason"]),
        (&"a.tar".into(), &"0005".into(), &"bad_image".into())
    );
    assert_eq!(names(&dir.path().join("run/checkpoints")), ["step-00000003", "step-00000004"]);
}

#[test]
fn a_run_without_bad_samples_lists_none() {
    assert!(!names(&TRAINED.path().join("straight")).contains(&"bad_samples.jsonl".to_string()));
}

#[test]
fn too_many_bad_samples_end_the_run() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("a.tar"), shard(32, |i| i % 2 == 0)).unwrap();
    let text = ends(dir.path(), &on_shard(&[]), 5);
    assert!(text.contains("samples cannot be used, over the limit of 1%"), "{text}");
    assert!(text.contains("image not decodable; the last was a.tar: sample \""), "{text}");
    assert_eq!(names(&dir.path().join("run/checkpoints")), [""; 0]);
}

#[test]
fn data_without_a_good_sample_are_refused() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("a.tar"), shard(8, |_| true)).unwrap();
    let text = ends(dir.path(), &on_shard(&[]), 5);
    assert!(text.contains("none of 8 samples can be used; the last was a.tar: sample \""), "{text}");
    assert_eq!(names(dir.path()), ["a.tar"]);
}

/// A copy of the trained run whose file `file` of the last checkpoint is cut to `length`.
fn damaged(file: &str, length: u64) -> TempDir {
    let dir = TempDir::new().unwrap();
    copy_dir(&TRAINED.path().join("straight"), &dir.path().join("run"));
    let path = dir.path().join("run/checkpoints/step-00000006").join(file);
    fs::File::options().write(true).open(path).unwrap().set_len(length).unwrap();
    dir
}

#[test]
fn a_checkpoint_cut_short_is_named_with_its_bytes() {
    let dir = damaged("params.safetensors", 20_000);
    let text = ends(dir.path(), &train("run.dir=run", &["--steps", "8", "--resume"]), 7);
    assert!(text.contains("error: the checkpoint run/checkpoints/step-00000006 cannot be used\n"), "{text}");
    assert!(text.contains("\"params.safetensors\" has 20,000 bytes, saved were "), "{text}");
    assert!(text.contains("step-00000003"), "names the one before: {text}");
    assert_eq!(names(&dir.path().join("run/checkpoints")), ["step-00000003", "step-00000006"]);
}

#[test]
fn a_sample_of_a_damaged_checkpoint_leaves_no_image() {
    let dir = damaged("ema.safetensors", 100);
    let text = ends(dir.path(), &["sample", "run", "a red circle", "--out", "a"], 7);
    assert!(text.contains("\"ema.safetensors\" has 100 bytes, saved were "), "{text}");
    assert_eq!(names(dir.path()), ["run"]);
}

#[test]
fn a_run_that_is_not_there_is_named() {
    let dir = TempDir::new().unwrap();
    for command in ["sample", "eval", "score"] {
        let text = ends(dir.path(), &[command, "none"], 1);
        assert_eq!(text, "error: there is no run at none\nhelp: make one with `fluid train CONFIG`\n");
    }
    let text = ends(dir.path(), &train("run.dir=none", &["--resume"]), 1);
    assert!(text.starts_with("error: none holds no checkpoint to go on from\n"), "{text}");
    assert_eq!(names(dir.path()), [""; 0]);
}

#[test]
fn a_file_where_a_run_is_wanted_is_named() {
    let dir = TempDir::new().unwrap();
    let sample = ["sample", SMOKE, "a cat", "--out", "out"];
    let text = ends(dir.path(), &sample, 1);
    let expected = format!(
        "error: {SMOKE} is a config; its run is runs/smoke\nhelp: there is none yet: `fluid train {SMOKE}` makes it\n"
    );
    assert_eq!(text, expected);
    copy_dir(&TRAINED.path().join("straight"), &dir.path().join("runs/smoke"));
    assert!(ends(dir.path(), &sample, 1).ends_with("\nhelp: name the run: runs/smoke\n"));
    fs::write(dir.path().join("notes"), "no config").unwrap();
    for args in [&["sample", "notes", "a cat"][..], &train("run.dir=notes", &["--resume"])] {
        let text = ends(dir.path(), args, 1);
        assert_eq!(text, "error: notes is a file, where a run folder is wanted\n");
    }
}

#[test]
fn evaluators_that_are_not_there_are_refused_before_anything_is_written() {
    let dir = TempDir::new().unwrap();
    for (set, says) in [
        (
            "eval.kind=shaps",
            "error: `eval.0.kind` cannot be \"shaps\" (--set eval.kind=shaps)\nhelp: did you mean \"shapes\"? ",
        ),
        (
            "eval.sampels=3",
            "error: unknown key `eval.0.sampels` (--set eval.sampels=3)\nhelp: did you mean `eval.0.samples`? ",
        ),
    ] {
        let text = ends(dir.path(), &train("run.dir=run", &["--set", set]), 1);
        assert!(text.starts_with(says), "{text}");
    }
    assert_eq!(names(dir.path()), [""; 0]);
}

#[test]
fn a_plugin_that_is_text_is_refused_before_anything_is_written() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("p.so"), "not a library").unwrap();
    let text = ends(dir.path(), &train("run.dir=run", &["--plugin", "p.so"]), 3);
    assert!(text.contains("p.so is not a PJRT plugin: "), "{text}");
    assert_eq!(names(dir.path()), ["p.so"]);
}

#[test]
fn devices_that_do_not_divide_the_batch_are_refused() {
    let dir = TempDir::new().unwrap();
    let text = ends(dir.path(), &train("run.dir=run", &["--devices", "3"]), 1);
    assert!(
        text.starts_with("error: run.batch = 8 cannot be split over 3 devices; nearest that can: 6, 9"),
        "{text}"
    );
    assert_eq!(names(dir.path()), [""; 0]);
}

/// Runs the graph `name` on a file of the given tensors, which must fail without a result.
#[track_caller]
fn graph_refuses(name: &str, tensors: &[(&str, DType, &[usize])]) -> String {
    let dir = TempDir::new().unwrap();
    let tensor = |(name, dtype, dims): &(&str, DType, &[usize])| {
        let ty = Type::new(*dtype, *dims);
        NamedTensor::new(*name, ty.clone(), vec![0; ty.bytes()])
    };
    let tensors: Vec<_> = tensors.iter().map(tensor).collect();
    write_file(&dir.path().join("in"), &tensors, &BTreeMap::new()).unwrap();
    let text = ends(dir.path(), &["graph", "run", SMOKE, name, "--inputs", "in", "--out", "out"], 1);
    assert_eq!(names(dir.path()), ["in"]);
    text
}

#[test]
fn inputs_of_graphs_are_compared_by_name_and_type() {
    let given = [("step", DType::F32, &[][..]), ("sede", DType::U32, &[2])];
    let text = graph_refuses("draws", &given);
    let expected = "error: in does not hold the inputs of `draws`:\n  - seed: ui32[2] is missing\n  \
                    ! step: i32[] is given as f32[]\n  + sede: ui32[2] is not an input\nhelp: ";
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn inputs_of_graphs_that_number_something_are_in_range() {
    let dir = TempDir::new().unwrap();
    let list = fluid_command(dir.path(), &["graph", "list", SMOKE, "--json"]).output().unwrap();
    let list: serde_json::Value = serde_json::from_slice(&list.stdout).unwrap();
    let loss = list.as_array().unwrap().iter().find(|g| g["name"] == "loss").unwrap();
    let tensors = loss["inputs"].as_array().unwrap().iter().map(|input| {
        let dims: Vec<usize> =
            input["dims"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap() as usize).collect();
        let ty = Type::new(DType::parse(input["dtype"].as_str().unwrap()).unwrap(), dims);
        let name = input["name"].as_str().unwrap();
        let mut bytes = vec![0; ty.bytes()];
        if name == "draws/timestep" {
            // The second token of the first image, at the first noise level.
            bytes[4..8].copy_from_slice(&1000i32.to_le_bytes());
        }
        NamedTensor::new(name, ty, bytes)
    });
    write_file(&dir.path().join("in"), &tensors.collect::<Vec<_>>(), &BTreeMap::new()).unwrap();
    let text = ends(dir.path(), &["graph", "run", SMOKE, "loss", "--inputs", "in", "--out", "out"], 1);
    let expected = "error: inputs of `loss` in in are out of range:\n  draws/timestep[0, 0, 1] is 1000, not from 0 to 999 \
                    (head.timesteps)\nhelp: ";
    assert!(text.starts_with(expected), "{text}");
    assert_eq!(names(dir.path()), ["in"]);
}

#[test]
fn an_unknown_graph_is_named_with_the_known() {
    let text = graph_refuses("drows", &[]);
    assert!(text.starts_with("error: there is no graph called `drows`\nhelp: one of loss, grad, "), "{text}");
}

#[test]
fn a_file_that_holds_no_tensors_is_refused() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("in"), "no tensors").unwrap();
    let graph = ["graph", "run", SMOKE, "draws", "--inputs", "in", "--out", "out"];
    let text = ends(dir.path(), &graph, 1);
    assert!(text.starts_with("error: in is no safetensors file: it claims a header of "), "{text}");
    assert_eq!(names(Path::new(dir.path())), ["in"]);
}

/// The config of another variant of the study.
const RASTER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/configs/reference-discrete-raster.toml");

#[test]
fn a_checkpoint_of_another_variant_is_refused_with_what_differs() {
    let dir = TempDir::new().unwrap();
    copy_dir(&TRAINED.path().join("straight"), &dir.path().join("run"));
    let text = ends(dir.path(), &["train", RASTER, "--set", "run.dir=run", "--resume"], 1);
    assert!(text.contains("is of another model"), "{text}");
    for differs in [
        "model.tokens: \"discrete\" here, \"continuous\" there",
        "model.order: \"raster\" here, \"random\" there",
    ] {
        assert!(text.contains(differs), "{text}");
    }
    // To sample it as if it were one is refused as well, and weights are compared by name.
    let text = ends(dir.path(), &["sample", "run", "x", "--top-k", "3"], 1);
    assert!(text.contains("sample.top_k chooses among discrete tokens"), "{text}");
    let from = ["train", RASTER, "--set", "run.dir=new", "--set", "train.init_from=run"];
    let text = ends(dir.path(), &from, 1);
    assert!(text.contains("missing there") && text.contains("ema/backbone/begin f32[64]"), "{text}");
    assert!(!dir.path().join("new").exists());
}

#[test]
fn settings_without_use_are_refused_by_variant() {
    let dir = TempDir::new().unwrap();
    let cases = [
        (RASTER, "sample.steps=3", "sample.steps = 3 has no use with model.order = \"raster\""),
        (RASTER, "sample.diffusion_steps=3", "sample.diffusion_steps is about the diffusion head"),
        (
            RASTER,
            "model.tokens=continuous",
            "codec.kind = \"patch_vq\" does not make the model's continuous tokens",
        ),
        (RASTER, "sample.top_p=1.5", "sample.top_p = 1.5 is not a share above 0, at most 1"),
        (SMOKE, "model.tokens=discrete", "[head] is the diffusion head"),
        (SMOKE, "sample.top_k=3", "sample.top_k chooses among discrete tokens"),
        (
            SMOKE,
            "train.accumulate=3",
            "train.accumulate = 3 does not divide run.batch = 8; nearest that do: 2, 4",
        ),
        (SMOKE, "train.init_params=[\"*\"]", "train.init_params has no use without train.init_from"),
        (SMOKE, "sample.solver=euler", "sample.solver"),
    ];
    for (config, set, what) in cases {
        let text = ends(dir.path(), &["config", "show", config, "--set", set], 1);
        assert!(text.contains(what), "{set}: {text}");
    }
}

/// Whoever opens a named pipe waits for its other end: in place of any file of a run, and of what a user names, it is told.
#[test]
fn nobody_waits_at_a_named_pipe() {
    let dir = TempDir::new().unwrap();
    let fifo = |path: &Path| {
        let _ = fs::remove_file(path);
        rustix::fs::mknodat(rustix::fs::CWD, path, rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
    };
    let checkpoint = "checkpoints/step-00000006";
    for file in ["ema.safetensors", "manifest.json", "COMMIT", "config.toml"] {
        let run = dir.path().join(file);
        copy_dir(&TRAINED.path().join("straight"), &run);
        fifo(&run.join(checkpoint).join(file));
        let text = ends(dir.path(), &["sample", file, "a red circle"], 1);
        assert!(text.contains("named pipe") && text.contains(file), "{text}");
    }
    let run = dir.path().join("run");
    copy_dir(&TRAINED.path().join("straight"), &run);
    for file in ["text_encoder.txt", "codec.safetensors", "metrics.jsonl"] {
        let kept = fs::read(run.join(file)).unwrap();
        fifo(&run.join(file));
        let done =
            fluid_command(dir.path(), &train("run.dir=run", &["--steps", "8", "--resume"])).output().unwrap();
        let text = String::from_utf8_lossy(&done.stderr);
        assert!(!done.status.success(), "{text}");
        assert!(text.contains("is a named pipe") && text.contains(file), "{text}");
        fs::remove_file(run.join(file)).unwrap();
        fs::write(run.join(file), kept).unwrap();
    }
    for name in ["prompts.txt", "a.png"] {
        fifo(&dir.path().join(name));
    }
    let said = |args: &[&str]| {
        let text = ends(dir.path(), args, 1);
        assert!(text.contains("is a named pipe"), "{text}");
    };
    said(&["sample", "run", "--prompts", "prompts.txt"]);
    said(&["edit", "run", "a.png", "--keep", "0.5"]);
    said(&["train", "prompts.txt"]);
    fifo(&run.join("config.toml"));
    said(&["train", "run/config.toml"]);
}
