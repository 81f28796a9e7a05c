//! A new run that starts from the weights of another: all of them, or by name.
use crate::common::{TRAINED, copy_dir, ends, names, parity, train};
use fluid::checkpoint::Checkpoint;
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// The values of a newest checkpoint under a prefix, as bytes.
fn weights(run: &Path, prefix: &str) -> BTreeMap<String, Vec<u8>> {
    let checkpoint = Checkpoint::find(run).unwrap();
    let wanted = checkpoint.tensors(prefix).unwrap();
    let tensors = checkpoint.take(&wanted).unwrap().whole().map(Result::unwrap);
    tensors.map(|t| (t.name[prefix.len()..].to_string(), t.bytes)).collect()
}

/// A folder with the trained run, in which new runs are made.
fn folder() -> TempDir {
    let dir = TempDir::new().unwrap();
    copy_dir(&TRAINED.path().join("straight"), &dir.path().join("straight"));
    dir
}

const FROM: &str = "train.init_from=straight";

#[test]
fn weights_are_taken_over_whole_or_by_name() {
    let dir = folder();
    let given = weights(&dir.path().join("straight"), "ema/");
    // A rate that moves nothing that an f32 could hold.
    let still = ["--steps", "1", "--set", "optimizer.lr=1e-30", "--set", "run.seed=9", "--set", FROM];
    let text = ends(dir.path(), &train("run.dir=all", &still), 0);
    assert!(text.contains("initialized "), "{text}");
    assert_eq!(weights(&dir.path().join("all"), "params/"), given);
    assert_eq!(weights(&dir.path().join("all"), "ema/"), given, "the average begins with them");
    assert_eq!(
        fs::read(dir.path().join("all/codec.safetensors")).unwrap(),
        fs::read(dir.path().join("straight/codec.safetensors")).unwrap(),
        "tokens mean what they meant to the weights"
    );

    let some = [&still[..], &["--set", "train.init_params=[\"text/*\", \"backbone/norm/*\"]"]].concat();
    ends(dir.path(), &train("run.dir=some", &some), 0);
    let got = weights(&dir.path().join("some"), "params/");
    for (name, bytes) in &given {
        let taken = name.starts_with("text/") || name.starts_with("backbone/norm/");
        let plain = name.ends_with("bias") || name.ends_with("scale");
        assert!(taken == (got[name] == *bytes) || (plain && !taken), "{name}");
    }
}

#[test]
fn frozen_parameters_come_out_as_they_went_in() {
    let dir = folder();
    let given = weights(&dir.path().join("straight"), "ema/");
    let frozen = ["--steps", "2", "--set", FROM, "--set", "optimizer.frozen=[\"head/*\"]"];
    ends(dir.path(), &train("run.dir=tuned", &frozen), 0);
    let run = dir.path().join("tuned");
    for prefix in ["params/", "ema/"] {
        for (name, bytes) in weights(&run, prefix) {
            // The bias of a key has no gradient but rounding.
            let moves = !name.starts_with("head/");
            assert!(moves != (bytes == given[&name]) || name.ends_with("/k/bias"), "{prefix}{name}");
        }
    }
    let moments = weights(&run, "adam/m/");
    assert!(!moments.is_empty() && moments.keys().all(|name| !name.starts_with("head/")));
}

#[test]
fn weights_that_do_not_fit_are_an_error_that_shows_both_sides() {
    let dir = folder();
    let wider = ["--steps", "1", "--set", FROM, "--set", "model.width=32", "--set", "model.heads=2"];
    let text = ends(dir.path(), &train("run.dir=wider", &wider), 1);
    assert!(text.contains("here") && text.contains("there") && text.contains("init_params"), "{text}");
    let idle = ["--steps", "1", "--set", FROM, "--set", "train.init_params=[\"bockbone/*\"]"];
    let text = ends(dir.path(), &train("run.dir=idle", &idle), 1);
    assert!(text.contains("bockbone/*") && text.contains("fits no parameter"), "{text}");
    let idle = ["--steps", "1", "--set", "optimizer.frozen=[\"bockbone/*\"]"];
    let text = ends(dir.path(), &train("run.dir=idle", &idle), 1);
    assert!(text.contains("optimizer.frozen") && text.contains("bockbone/*"), "{text}");
    let text = ends(dir.path(), &train("run.dir=none", &["--set", "train.init_from=nowhere"]), 1);
    assert!(text.contains("nowhere"), "{text}");
    assert_eq!(names(dir.path()), ["straight"], "nothing is left of them");
}

/// The two configs for people with photos, one after the other, at sizes for a test.
#[test]
fn a_few_photos_are_learned_by_a_run_of_many() {
    let dir = TempDir::new().unwrap();
    for (folder, count) in [("data/photos", 8), ("data/my-photos/train", 4), ("data/my-photos/val", 2)] {
        let folder = dir.path().join(folder);
        fs::create_dir_all(&folder).unwrap();
        for i in 0..count {
            let image = Image::filled(18, 20, [30 * i as u8, 200, 90]);
            fs::write(folder.join(format!("{i}.png")), encode_png(&image, &[]).unwrap()).unwrap();
            fs::write(folder.join(format!("{i}.txt")), format!("photo number {i}")).unwrap();
        }
    }
    let weights = format!("codec.weights={}", parity("vae").display());
    let settings = [
        &weights,
        "codec.patch=8",
        "codec.channels=12",
        "image.size=16",
        "text.width=16",
        "model.width=16",
        "model.heads=2",
        "model.depth=1",
        "model.text_depth=1",
        "head.depth=1",
        "run.batch=2",
        "run.checkpoint_every=2",
        "run.sample_every=0",
        "sample.preview_images=0",
    ];
    let run = |config: &str, steps: &str, more: &[&str]| {
        let config = format!("{}/configs/{config}.toml", env!("CARGO_MANIFEST_DIR"));
        let mut args = vec!["train", &config, "--steps", steps];
        settings.iter().chain(more).for_each(|setting| args.extend(["--set", setting]));
        ends(dir.path(), &args, 0)
    };
    run("photos-sd-vae", "2", &[]);
    let text = run("photos-finetune", "4", &["eval.samples=2", "eval.every=2"]);
    assert!(text.contains("initialized "), "{text}");
    let tuned = dir.path().join("runs/photos-finetune");
    assert_eq!(names(&tuned.join("checkpoints")), ["step-00000002", "step-00000004"]);
    let metrics = fs::read_to_string(tuned.join("metrics.jsonl")).unwrap();
    assert_eq!(metrics.matches("\"validation/loss\"").count(), 2, "{metrics}");
}
