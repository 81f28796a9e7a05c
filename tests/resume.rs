//! A run that was interrupted ends as one that was not, to the bit.
use crate::common::{TRAINED, copy_dir, ends, names, train};
use fluid::formats::safetensors::read_file;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The lines of training in the metrics of a run, without what depends on the clock.
fn metrics(run: &Path) -> Vec<Vec<(String, Value)>> {
    let text = fs::read_to_string(run.join("metrics.jsonl")).unwrap();
    let line = |l: &str| serde_json::from_str::<serde_json::Map<String, Value>>(l).unwrap();
    let keep = ["step", "loss", "mse", "vb", "grad_norm", "lr"];
    let named = |l| keep.map(|key| (key.to_string(), line(l)[key].clone())).to_vec();
    text.lines().filter(|l| l.contains("\"loss\"")).map(named).collect()
}

#[test]
fn three_steps_and_three_more_are_six() {
    let dir = tempfile::tempdir().unwrap();
    let (straight, halves) = (TRAINED.path().join("straight"), dir.path().join("halves"));
    ends(dir.path(), &train("run.dir=halves", &["--steps", "3"]), 0);
    assert_eq!(names(&halves.join("checkpoints")), ["step-00000003"]);
    let text = ends(dir.path(), &train("run.dir=halves", &["--steps", "6"]), 1);
    assert!(text.contains("already holds a run, saved at step 3") && text.contains("--resume"), "{text}");
    // Evaluations on the way leave no trace in the state.
    let every = ["--steps", "6", "--resume", "--set", "eval.samples=3", "--set", "eval.every=4"];
    ends(dir.path(), &train("run.dir=halves", &every), 0);

    assert_eq!(names(&halves.join("checkpoints")), ["step-00000003", "step-00000006"]);
    let last = Path::new("checkpoints/step-00000006");
    for file in ["params", "ema", "adam", "state"].map(|f| last.join(f).with_extension("safetensors")) {
        let [a, b] = [&straight, &halves].map(|run| read_file(&run.join(&file)).unwrap());
        assert!(!a.is_empty() && a == b, "{} differs", file.display());
    }
    let (a, b) = (metrics(&straight), metrics(&halves));
    assert_eq!(a.iter().map(|l| l[0].1.as_u64().unwrap()).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(a, b);
    let text = fs::read_to_string(halves.join("metrics.jsonl")).unwrap();
    let lines = text.lines().map(|l| serde_json::from_str::<Value>(l).unwrap());
    let evaluated = lines.filter(|l| l["score/overall"].is_number()).map(|l| l["step"].as_u64());
    assert_eq!(evaluated.collect::<Vec<_>>(), [Some(4), Some(6)]);
}

#[test]
fn a_lost_checkpoint_is_made_again_from_the_one_before() {
    let dir = tempfile::tempdir().unwrap();
    let (straight, again) = (TRAINED.path().join("straight"), dir.path().join("again"));
    copy_dir(&straight, &again);
    fs::remove_dir_all(again.join("checkpoints/step-00000006")).unwrap();
    ends(dir.path(), &train("run.dir=again", &["--steps", "6", "--resume"]), 0);
    let file = "checkpoints/step-00000006/params.safetensors";
    assert_eq!(read_file(&again.join(file)).unwrap(), read_file(&straight.join(file)).unwrap());
    assert_eq!(metrics(&again), metrics(&straight), "lines after the checkpoint are written anew");
}

#[test]
fn checkpoints_are_sampled_by_seed() {
    let dir = tempfile::tempdir().unwrap();
    let run = TRAINED.path().join("straight").to_str().unwrap().to_owned();
    let draw = |seed: &str, file: &str| {
        ends(dir.path(), &["sample", &run, "a red circle", "two dogs", "--seed", seed, "--out", file], 0);
        fs::read(dir.path().join(file).join("00001.png")).unwrap()
    };
    let first = draw("1", "a");
    assert!(first.starts_with(b"\x89PNG"));
    assert_eq!(first, draw("1", "b"));
    assert_ne!(first, draw("2", "c"));
}
