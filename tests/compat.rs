//! Files of version 0.1 and what the code of today makes of them: runs, encoded pairs, jobs, configs.
use crate::common::{copy_dir, ends, fluid, names};
use serde_json::Value;
use std::fs;
use std::io::Cursor;
use std::path::Path;
use tempfile::TempDir;

/// How far apart numbers of two kinds of CPU may be, relatively.
const APART: f64 = 1e-4;

/// What the run `continuous` was asked for.
const JOB: [&str; 8] = ["a red circle", "two blue squares", "--count", "2", "--seed", "3", "--out", "job"];

/// A copy of the old files.
fn old() -> TempDir {
    let dir = TempDir::new().unwrap();
    copy_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compat"), dir.path());
    dir
}

fn lines(path: &Path) -> Vec<String> {
    fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
}

fn json(line: &str) -> Value {
    serde_json::from_str(line).unwrap()
}

/// Compares the metrics of eight steps with those that there are, the first `kept` lines to the byte, the others up to
/// rounding.
fn same_numbers(got: &Path, want: &Path, kept: usize) {
    let training = |path| {
        let mut lines = lines(path);
        lines.retain(|line| line.contains("\"loss\""));
        lines
    };
    let (got, want) = (training(got), training(want));
    assert_eq!(got.len(), 8);
    assert!(want.len() >= 2);
    assert_eq!(got[..kept], want[..kept], "lines before the checkpoint stay");
    for (got, want) in got.iter().zip(&want).skip(kept).map(|(got, want)| (json(got), json(want))) {
        assert_eq!(got["step"], want["step"]);
        for key in ["loss", "grad_norm", "lr"] {
            let (a, b) = (got[key].as_f64().unwrap(), want[key].as_f64().unwrap());
            assert!((a - b).abs() <= APART * b.abs(), "step {}: {key} is {a}, was {b}", want["step"]);
        }
    }
}

/// The pixels of a PNG.
fn pixels(path: &Path) -> Vec<u8> {
    let mut reader = png::Decoder::new(Cursor::new(fs::read(path).unwrap())).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    pixels
}

#[test]
fn old_runs_go_on_with_the_same_numbers() {
    let dir = old();
    for run in ["continuous", "discrete"] {
        let (dir, config) = (dir.path(), format!("{run}.toml"));
        fs::copy(dir.join(run).join("metrics.jsonl"), dir.join("was.jsonl")).unwrap();
        ends(dir, &["train", &config, "--resume"], 0);
        assert_eq!(names(&dir.join(run).join("checkpoints")), ["step-00000004", "step-00000008"]);
        same_numbers(&dir.join(run).join("metrics.jsonl"), &dir.join("was.jsonl"), 4);
    }
    // From another folder, by the words of then.
    let (elsewhere, run) = (TempDir::new().unwrap(), dir.path().join("continuous"));
    let output = fluid(elsewhere.path(), &["score", run.to_str().unwrap(), "--prompts", "6"]);
    let table = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && table.contains("overall"), "{table}");
    let args = ["compare", "continuous.toml", "discrete.toml", "--prompts", "6", "--json=table.json"];
    ends(dir.path(), &args, 0);
    let table = json(&fs::read_to_string(dir.path().join("table.json")).unwrap());
    let of = |key: &str| [0, 1].map(|i: usize| table[i][key].as_u64().unwrap());
    assert_eq!((of("steps"), of("parameters")), ([8, 8], [10368, 2348]));
}

#[test]
fn an_old_job_goes_on_with_the_image_it_lacks() {
    let (dir, elsewhere) = (old(), TempDir::new().unwrap());
    let job = elsewhere.path().join("job");
    copy_dir(&dir.path().join("job"), &job);
    let run = dir.path().join("continuous");
    let command = [&["sample", run.to_str().unwrap()], &JOB[..]].concat();
    let read = |name: &str| fs::read(job.join(name)).unwrap();
    let others = ["00000.png", "00001.png", "00003.png"];
    let (before, was) = (others.map(read), lines(&job.join("manifest.jsonl")));
    let text = ends(elsewhere.path(), &command, 0);
    assert!(text.contains("3 of 4 images exist already"), "{text}");
    let now = lines(&job.join("manifest.jsonl"));
    assert_eq!((before, was.len(), now.len()), (others.map(read), 4, 4));
    for (i, (was, now)) in was.iter().zip(&now).enumerate() {
        if i != 2 {
            assert_eq!(was, now);
            continue;
        }
        // Older versions did not note the codec. The hash of the image comes last.
        let (before, rest) = now.split_once("\"codec\":\"").unwrap();
        let now = format!("{before}{}", rest.split_once("\",").unwrap().1);
        let end = was.rfind("\"blake3\"").unwrap();
        assert_eq!(was[..end], now[..end]);
    }
    let (made, lost) = (pixels(&job.join("00002.png")), pixels(&dir.path().join("lost.png")));
    assert_eq!(made.len(), lost.len());
    let most = made.iter().zip(&lost).map(|(a, b)| a.abs_diff(*b)).max();
    assert!(most <= Some(2), "{most:?} apart");
    let text = ends(elsewhere.path(), &command, 0);
    assert!(text.contains("4 of 4 images exist already"), "{text}");
}

#[test]
fn old_encoded_pairs_are_trained_from() {
    let dir = old();
    ends(dir.path(), &["train", "encoded.toml"], 0);
    same_numbers(&dir.path().join("started/metrics.jsonl"), &dir.path().join("encoded.jsonl"), 0);
}

/// What `fluid config show` says.
#[track_caller]
fn shown(dir: &Path, file: &str, more: &[&str]) -> String {
    let output = fluid(dir, &[&["config", "show", file], more].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn old_keys_say_what_they_said() {
    let dir = old();
    let dir = dir.path();
    for file in ["continuous.toml", "discrete.toml", "encoded.toml", "continuous", "discrete"] {
        let text = shown(dir, file, &[]);
        fs::write(dir.join("again.toml"), &text).unwrap();
        assert_eq!(shown(dir, "again.toml", &[]), text, "{file}");
    }
    let (config, was) =
        (fs::read_to_string(dir.join("encoded.toml")).unwrap(), shown(dir, "encoded.toml", &[]));
    let keys = [
        ("run.picture_every", "picture_every = 0", "7"),
        ("data.bad_share", "bad_share = 0.02", "0.25"),
        ("head.noise_levels", "noise_levels = 2", "7"),
        ("optimizer.lr_decay_share", "lr_decay_share = 0.5", "0.75"),
        ("train.text_drop", "text_drop = 0.25", "0.375"),
        ("train.init_names", "init_names = [\"text/*\", \"backbone/*\"]", "[\"text/*\"]"),
        ("sample.reveal", "reveal = \"linear\"", "\"cosine\""),
        ("sample.first_timestep", "first_timestep = 900", "901"),
        ("sample.grid", "grid = 0", "7"),
        ("eval.prompts", "prompts = 6", "7"),
        (
            "device.rules",
            "rules = { mlp = [\"fsdp\"], head = [] }",
            "{ mlp = [\"fsdp\"], head = [\"data\"] }",
        ),
    ];
    for (key, line, value) in keys {
        let (name, _) = line.split_once(" = ").unwrap();
        assert_eq!(config.matches(&format!("\n{line}\n")).count(), 1, "{line}");
        fs::write(dir.join("other.toml"), config.replace(line, &format!("{name} = {value}"))).unwrap();
        let other = shown(dir, "other.toml", &[]);
        let changed = was.lines().zip(other.lines()).filter(|(was, now)| was != now).count();
        assert_eq!((changed, was.lines().count()), (1, other.lines().count()), "{key}");
        assert_eq!(shown(dir, "encoded.toml", &["--set", &format!("{key}={value}")]), other, "{key}");
    }
}
