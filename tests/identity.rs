//! A run goes on as the run that it was: what would make it another one is refused, damage is told, and restarts
//! without a person find the newest checkpoint that is whole.
use crate::common::{SMOKE, TRAINED, copy_dir, ends, names, train};
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use fluid::formats::safetensors::read_file;
use serde_json::Value;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A shard of captioned images.
fn shard(images: std::ops::Range<usize>) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for i in images {
        let png =
            encode_png(&Image::filled(16, 16, [(i * 7) as u8, (i * 31) as u8, (i * 3) as u8]), &[]).unwrap();
        for (name, content) in
            [(format!("{i:04}.png"), png), (format!("{i:04}.txt"), format!("image {i}").into())]
        {
            let mut header = tar::Header::new_gnu();
            header.set_size(content.len() as u64);
            builder.append_data(&mut header, name, &content[..]).unwrap();
        }
    }
    builder.into_inner().unwrap()
}

/// Every file of a folder, folders in it included, with what is in it.
fn tree(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = vec![];
    for name in names(dir) {
        let path = dir.join(&name);
        match path.is_dir() {
            true => {
                all.extend(tree(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)))
            }
            false => all.push((name, fs::read(path).unwrap())),
        }
    }
    all
}

/// Changes the notes of a checkpoint and commits them, as another version would have written it.
fn renote(checkpoint: &Path, change: impl Fn(&mut serde_json::Map<String, Value>)) {
    let path = checkpoint.join("manifest.json");
    let mut manifest: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(manifest["notes"].as_object_mut().unwrap());
    let text = serde_json::to_vec_pretty(&manifest).unwrap();
    fs::write(checkpoint.join("COMMIT"), blake3::hash(&text).to_hex().as_str()).unwrap();
    fs::write(path, text).unwrap();
}

/// The weights of a run's step.
fn weights(run: &Path, step: u64) -> Vec<u8> {
    fs::read(run.join(format!("checkpoints/step-{step:08}/params.safetensors"))).unwrap()
}

/// Flips a bit in the middle of a file.
fn flip(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    fs::write(path, bytes).unwrap();
}

#[test]
fn what_would_make_it_another_run_is_refused_before_anything_is_written() {
    let dir = TempDir::new().unwrap();
    fs::create_dir(dir.path().join("data")).unwrap();
    fs::write(dir.path().join("data/0.tar"), shard(0..12)).unwrap();
    let on = |more: &[&'static str], code| {
        let data = ["--set", "data.kind=\"webdataset\"", "--set", "data.train=[\"data/*.tar\"]"];
        ends(dir.path(), &train("run.dir=run", &[&data[..], more].concat()), code)
    };
    on(&["--steps", "3"], 0);
    let run = dir.path().join("run");
    let notes = |step: u64| -> Value {
        let path = run.join(format!("checkpoints/step-{step:08}/manifest.json"));
        serde_json::from_slice::<Value>(&fs::read(path).unwrap()).unwrap()["notes"].take()
    };
    let all = notes(3);
    let known: Vec<&str> = all.as_object().unwrap().keys().map(String::as_str).collect();
    let expected =
        ["data", "devices", "file codec.safetensors", "file text_encoder.txt", "fluid", "images", "mesh"];
    assert_eq!(known[..7], expected);
    assert_eq!(known[7..], ["order", "plugin", "run.batch", "run.seed", "text encoder", "training step"]);
    assert!(all["plugin"].as_str().unwrap().starts_with("cpu "), "{all}");

    let (before, go_on) = (tree(&run), ["--resume", "--steps", "6"]);
    let refused = |more: &[&'static str], lines: &[&str]| {
        let text = on(&[&go_on[..], more].concat(), 1);
        assert!(text.contains("error: run would go on from step 3 as another run:\n  "), "{text}");
        assert!(text.contains("--accept-changes goes on all the same"), "{text}");
        for line in lines {
            assert!(text.contains(line), "{line}: {text}");
        }
        assert!(tree(&run) == before, "a file was written");
    };
    refused(&["--set", "run.seed=5"], &["\n  run.seed: was 1, is 5\n"]);
    let both = ["--set", "run.batch=4", "--set", "run.seed=5", "--set", "data.captions=clean"];
    let lines = ["\n  run.batch: was 8, is 4\n  run.seed: was 1, is 5\n", "\n  images: was centre square, "];
    refused(&both, &lines);
    fs::write(dir.path().join("data/1.tar"), shard(12..20)).unwrap();
    refused(&[], &["\n  data: was 12 samples of fingerprint ", ", is 20 samples of fingerprint "]);
    let mixed = [
        "--set",
        "data.kind=\"mixture\"",
        "--set",
        "data.mix=[{ kind=\"webdataset\", train=[\"data/0.tar\"], weight=3.0 }, { kind=\"shapes\", weight=1.0 }]",
    ];
    let text = ends(dir.path(), &train("run.dir=run", &[&go_on[..], &mixed].concat()), 1);
    assert!(
        text.contains("\n  data: was 12 samples")
            && text.contains(", is none\n  data 1: was none, is 12 samples"),
        "{text}"
    );
    assert!(text.contains(", 3072 of 4096 places\n") && tree(&run) == before, "{text}");
    fs::remove_file(dir.path().join("data/1.tar")).unwrap();

    // Moved data are the same, and other settings are told.
    fs::rename(dir.path().join("data"), dir.path().join("moved")).unwrap();
    let moved = ["--set", "data.train=[\"moved/*.tar\"]", "--set", "optimizer.lr=0.5"];
    let text = on(&[&["--resume", "--steps", "4"], &moved[..]].concat(), 0);
    assert!(
        text.contains("settings changed after step 3") && text.contains("optimizer.lr: 0.5 here, "),
        "{text}"
    );
    assert!(!text.contains("other than when") && !run.join("changes.jsonl").exists(), "{text}");
    // What is accepted is noted, and is what later checkpoints compare with.
    let other = ["--set", "data.train=[\"moved/*.tar\"]", "--set", "run.seed=5", "--resume", "--steps"];
    let text = on(&[&other[..], &["5", "--accept-changes"]].concat(), 0);
    assert!(text.contains("WARN after step 4 this is another run, as accepted (run/changes.jsonl"), "{text}");
    let line: Value = serde_json::from_str(&fs::read_to_string(run.join("changes.jsonl")).unwrap()).unwrap();
    assert_eq!((&line["step"], line["time"].as_str().map(str::len)), (&4.into(), Some(20)));
    assert_eq!(line["changes"], serde_json::json!([{ "what": "run.seed", "was": "1", "is": "5" }]));
    let text = on(&[&other[..], &["6"]].concat(), 0);
    assert!(!text.contains("another run"), "{text}");
}

#[test]
fn checkpoints_of_other_versions_and_programs() {
    let dir = TempDir::new().unwrap();
    let run = dir.path().join("run");
    copy_dir(&TRAINED.path().join("straight"), &run);
    let newest = run.join("checkpoints/step-00000006");
    let on =
        |more: &[&str], code| ends(dir.path(), &train("run.dir=run", &[&["--resume"], more].concat()), code);
    renote(&newest, |notes| {
        notes.insert("fluid".into(), "0.0.1".into());
        notes.insert("plugin".into(), "tpu 7".into());
    });
    let text = on(&["--steps", "7"], 0);
    let told = format!(
        "other than when step 6 was saved:\n  fluid: was 0.0.1, is {}\n  plugin: was tpu 7, is cpu ",
        env!("CARGO_PKG_VERSION")
    );
    assert!(text.replace("\n        ", "\n  ").contains(&told) || text.contains(&told), "{text}");
    // Another program of the same settings and devices is another run; of others it is theirs.
    renote(&run.join("checkpoints/step-00000007"), |notes| {
        drop(notes.insert("training step".into(), "0123".into()))
    });
    let text = on(&["--steps", "8"], 1);
    assert!(text.contains("another run:\n  training step: was 0123, is "), "{text}");
    assert!(text.contains("... (of the same settings: another build of fluid made it)\n"), "{text}");
    let text = on(&["--steps", "8", "--set", "optimizer.lr=0.5"], 0);
    assert!(!text.contains("training step"), "{text}");
    renote(&run.join("checkpoints/step-00000008"), |notes| notes.clear());
    let text = on(&["--steps", "9", "--set", "run.seed=7"], 0);
    let unknown = "the checkpoint of step 8 is of an older version: whether data, order and encoders are the same is not known";
    assert!(text.contains(unknown), "{text}");
}

#[test]
fn damage_to_files_beside_the_weights_is_told_by_every_command() {
    let dir = TempDir::new().unwrap();
    let run = dir.path().join("run");
    let again = || {
        let _ = fs::remove_dir_all(&run);
        copy_dir(&TRAINED.path().join("straight"), &run);
    };
    fs::write(dir.path().join("a.png"), encode_png(&Image::filled(16, 16, [9; 3]), &[]).unwrap()).unwrap();
    let go_on = train("run.dir=run", &["--resume", "--steps", "7"]);
    let straight = TRAINED.path().join("straight");
    let commands: [&[&str]; 6] = [
        &go_on,
        &["sample", "run", "a ring"],
        &["edit", "run", "a.png", "a ring", "--keep", "0.5"],
        &["eval", "run", "--prompts", "2"],
        &["compare", "run", straight.to_str().unwrap(), "--prompts", "2"],
        &["bench", "sample", SMOKE, "--run", "run", "--steps", "1"],
    ];
    type Damage<'a> = (&'a str, &'a dyn Fn(&Path), &'a str);
    let swap = |path: &Path| {
        // The codec of a run on other images: as good as this one, and not this one.
        fs::write(dir.path().join("data.tar"), shard(0..12)).unwrap();
        let data =
            ["--set", "data.kind=\"webdataset\"", "--set", "data.train=[\"data.tar\"]", "--steps", "1"];
        ends(dir.path(), &train("run.dir=other", &data), 0);
        fs::copy(dir.path().join("other/codec.safetensors"), path).unwrap();
    };
    let config = |path: &Path| {
        let text = fs::read_to_string(path).unwrap();
        fs::write(path, text.replace("guidance = 3.0", "guidance = 7.0")).unwrap();
    };
    let cut = |path: &Path| fs::write(path, &fs::read(path).unwrap()[..100]).unwrap();
    let remove = |path: &Path| fs::remove_file(path).unwrap();
    let codec = "run/codec.safetensors is not the file that step 6 was saved with: its blake3 hash is ";
    let damages: [Damage<'_>; 6] = [
        ("codec.safetensors", &swap, codec),
        ("codec.safetensors", &flip, codec),
        ("codec.safetensors", &cut, codec),
        ("codec.safetensors", &remove, "run/codec.safetensors is missing: step 6 was saved with it"),
        ("text_encoder.txt", &flip, "run/text_encoder.txt is not the file that step 6 was saved with"),
        ("checkpoints/step-00000006/config.toml", &config, "its config.toml is not the one that was saved"),
    ];
    for (number, (file, damage, said)) in damages.into_iter().enumerate() {
        again();
        damage(&run.join(file));
        let before = tree(&run);
        // One damage for all commands, the others for two of them.
        for args in &commands[..if [1, 5].contains(&number) { 6 } else { 2 }] {
            let text = ends(dir.path(), args, 7);
            assert!(text.contains(said) && text.contains("\nhelp: "), "{args:?}: {text}");
            assert!(tree(&run) == before, "{args:?} wrote something");
        }
    }
    // Of a run of an older version nothing is known of the codec, unless it cannot be read.
    again();
    renote(&run.join("checkpoints/step-00000006"), |notes| notes.clear());
    ends(dir.path(), commands[1], 0);
    cut(&run.join("codec.safetensors"));
    let text = ends(dir.path(), commands[0], 7);
    assert!(
        text.contains("cannot load the codec run/codec.safetensors") && text.contains("put it back"),
        "{text}"
    );
}

#[test]
fn an_accepted_codec_is_noted() {
    let dir = TempDir::new().unwrap();
    let run = dir.path().join("run");
    copy_dir(&TRAINED.path().join("straight"), &run);
    flip(&run.join("codec.safetensors"));
    let text = ends(dir.path(), &train("run.dir=run", &["--resume", "--steps", "7", "--accept-changes"]), 0);
    assert!(text.contains("file codec.safetensors: was "), "{text}");
    assert_eq!(fs::read_to_string(run.join("changes.jsonl")).unwrap().lines().count(), 1);
    ends(dir.path(), &["sample", "run", "a ring"], 0);
    let text = ends(dir.path(), &train("run.dir=new", &["--steps", "1", "--accept-changes"]), 2);
    assert!(text.contains("--resume"), "{text}");
}

#[test]
fn a_restart_without_a_person_finds_what_is_whole() {
    let dir = TempDir::new().unwrap();
    let (straight, run) = (TRAINED.path().join("straight"), dir.path().join("run"));
    let checkpoints = run.join("checkpoints");
    let auto = |steps: &str, code| {
        ends(dir.path(), &train("run.dir=run", &["--resume=auto", "--steps", steps]), code)
    };
    // Nothing there: it begins. Then the same command goes on, and rests when all is done.
    auto("3", 0);
    assert_eq!(weights(&run, 3), weights(&straight, 3));
    auto("6", 0);
    assert_eq!(weights(&run, 6), weights(&straight, 6));
    assert!(auto("6", 0).contains("run is finished: step 6 of 6"));

    // The newest is damaged: a person is told which is the one before, a restart goes on from it.
    flip(&checkpoints.join("step-00000006/adam.safetensors"));
    let text = ends(dir.path(), &train("run.dir=run", &["--resume", "--steps", "7"]), 7);
    let advice =
        "help: the one before is run/checkpoints/step-00000003; `fluid train --resume=auto` goes on from it";
    assert!(text.contains("adam.safetensors is damaged") && text.contains(advice), "{text}");
    let damaged = fs::read(checkpoints.join("step-00000006/adam.safetensors")).unwrap();
    let text = auto("6", 0);
    assert!(
        text.contains("WARN step 6 is damaged: adam.safetensors is damaged between bytes 0 and "),
        "{text}"
    );
    assert!(
        text.contains(
            "; going on from step 3 (the damaged one is kept as run/checkpoints/damaged-step-00000006)"
        ),
        "{text}"
    );
    assert_eq!(names(&checkpoints), ["damaged-step-00000006", "step-00000003", "step-00000006"]);
    assert_eq!(fs::read(checkpoints.join("damaged-step-00000006/adam.safetensors")).unwrap(), damaged);
    let file = "checkpoints/step-00000006/adam.safetensors";
    assert_eq!(read_file(&run.join(file)).unwrap(), read_file(&straight.join(file)).unwrap());

    // Without its commit mark it is none: a person is told so as well.
    fs::remove_file(checkpoints.join("step-00000006/COMMIT")).unwrap();
    let text = ends(dir.path(), &["sample", "run", "a ring"], 0);
    let told = "step-00000006 has no COMMIT file: step 6 is not used, step 3 is";
    assert!(text.contains("WARN run/checkpoints/") && text.contains(told), "{text}");
    let text = auto("6", 0);
    assert!(text.contains("WARN step 6 is damaged: it has no COMMIT file; going on from step 3"), "{text}");
    assert!(names(&checkpoints).contains(&"damaged-step-00000006-2".to_string()));

    // With no good one left it neither begins anew nor touches anything.
    for step in ["step-00000003", "step-00000006"] {
        fs::remove_file(checkpoints.join(step).join("ema.safetensors")).unwrap();
    }
    let before = tree(&run);
    let text = auto("7", 7);
    assert!(
        text.contains(
            "none of the 2 checkpoints of run is sound:\n  step 6: the file \"ema.safetensors\" is missing"
        ),
        "{text}"
    );
    assert!(tree(&run) == before);
}
