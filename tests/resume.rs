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
    let (straight, halves) = (TRAINED.path().join("straight"), dir.path().join("two halves"));
    let text = ends(dir.path(), &train("run.dir=two halves", &["--steps", "3"]), 0);
    assert!(text.contains("next: fluid sample 'two halves' "), "a shell must take it: {text}");
    assert_eq!(names(&halves.join("checkpoints")), ["step-00000003"]);
    let text = ends(dir.path(), &train("run.dir=two halves", &["--steps", "6"]), 1);
    assert!(text.contains("already holds a run, saved at step 3") && text.contains("--resume"), "{text}");
    // Evaluations on the way leave no trace in the state.
    let every = ["--steps", "6", "--resume", "--set", "eval.samples=3", "--set", "eval.every=4"];
    ends(dir.path(), &train("run.dir=two halves", &every), 0);

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

/// The files of a run with what is in them.
fn files(run: &Path) -> Vec<(String, Vec<u8>)> {
    let names = names(run).into_iter().filter(|name| run.join(name).is_file());
    names.map(|name| (name.clone(), fs::read(run.join(name)).unwrap())).collect()
}

#[test]
fn a_finished_run_stays_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let run = dir.path().join("done");
    copy_dir(&TRAINED.path().join("straight"), &run);
    let before = files(&run);
    let train = |more: &[&str], code| {
        ends(dir.path(), &train("run.dir=done", &[&["--resume"][..], more].concat()), code)
    };
    let text = train(&["--steps", "6"], 0);
    assert!(text.contains("done is finished: step 6 of 6 is done, and nothing was changed"), "{text}");
    let text = train(&["--steps", "4"], 1);
    let expected =
        "error: done is saved at step 6, past the 4 steps asked for\nhelp: ask for more than 6 --steps ";
    assert!(text.starts_with(expected), "{text}");
    let text = train(&["--steps", "6", "--set", "sample.guidance=4.5", "--set", "optimizer.lr=0.5"], 1);
    let expected = "error: done is finished at step 6, and nothing is left to do with other settings:\n  \
                    optimizer.lr: 0.5 here, ";
    assert!(
        text.starts_with(expected) && text.contains("\n  sample.guidance: 4.5 here, 3.0 there\nhelp: "),
        "{text}"
    );
    assert!(files(&run) == before, "a file was changed");

    // A run that goes on with other settings says so, and keeps those of before.
    let text = train(&["--steps", "7", "--set", "sample.guidance=4.5"], 0);
    assert!(text.contains("settings changed after step 6"), "{text}");
    let config = |name: &str| fs::read_to_string(run.join(name)).unwrap();
    assert!(config("config-00000006.toml").contains("guidance = 3.0"));
    assert!(config("config.toml").contains("guidance = 4.5"));
    let starts = config("config.toml").lines().take_while(|l| l.starts_with("# started ")).count();
    assert_eq!(starts, 2, "{}", config("config.toml"));
    assert!(config("config.toml").contains(" --resume --steps 7 --set sample.guidance=4.5\n# Every setting"));

    // What was lost at the end is made up for.
    let lacking = ["--steps", "8", "--set", "sample.guidance=4.5", "--set", "eval.samples=3"];
    let evaluated = || config("metrics.jsonl").lines().filter(|l| l.contains("score/overall")).count();
    train(&lacking, 0);
    assert_eq!(evaluated(), 1);
    let lines: Vec<_> = config("metrics.jsonl").lines().map(|l| format!("{l}\n")).collect();
    fs::write(run.join("metrics.jsonl"), lines[..lines.len() - 1].concat()).unwrap();
    train(&lacking, 0);
    assert_eq!(evaluated(), 1);
    let text = train(&lacking, 0);
    assert!(text.contains("done is finished") && evaluated() == 1, "{text}");
    let lost = [&["--steps", "9", "--set", "sample.preview_images=2"], &lacking[2..]].concat();
    train(&lost, 0);
    fs::remove_dir_all(run.join("pictures")).unwrap();
    train(&lost, 0);
    assert_eq!((names(&run.join("pictures")).len(), evaluated()), (1, 2), "drawn, and not evaluated again");
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
