//! Metrics of images as a user asks for them, beside what pytorch-fid, torch-fidelity and clean-fid find between the same
//! folders with the same weights; statistics written and read; what is not computed twice; what does not compare.
use crate::common::{SMOKE, fluid_command, parity};
use crate::features::{squares, weights};
use fluid::formats::contact_sheet::write_png;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tpu::env::CACHE_ENV;

/// The two folders of the fixture: the number of the first image, and how many there are.
const SETS: [(&str, usize, usize); 2] = [("a", 0, 14), ("b", 100, 16)];
const INCEPTION: &str = "inception-v3=weights.safetensors";
const EFFICIENTNET: &str = "efficientnet-lite0=weights.safetensors";
const ALL: &str = "fid-pytorch,fid-clean,kid-clean,fid-torch-fidelity,is,precision-recall,sfid";

/// A folder with both sets of images and random weights of a network.
fn folders(keys: &str) -> TempDir {
    let dir = TempDir::new().unwrap();
    for (name, first, count) in SETS {
        fs::create_dir(dir.path().join(name)).unwrap();
        for number in first..first + count {
            let path = dir.path().join(name).join(format!("{number:03}.png"));
            write_png(&path, &squares(number, 40, 56), &[]).unwrap();
        }
    }
    weights(dir.path(), keys, "");
    dir
}

/// `fluid eval` in a folder: exit code, standard output, standard error.
fn eval(dir: &Path, args: &[&str]) -> (i32, String, String) {
    let out = fluid_command(dir, &[&["eval"], args].concat()).output().unwrap();
    let [stdout, stderr] = [out.stdout, out.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (out.status.code().unwrap(), stdout, stderr)
}

fn json(dir: &Path, args: &[&str]) -> Vec<Value> {
    let (code, stdout, stderr) = eval(dir, &[args, &["--json"]].concat());
    assert_eq!(code, 0, "{stderr}");
    let report: Value = serde_json::from_str(&stdout).unwrap();
    report["metrics"].as_array().unwrap().clone()
}

fn refused(dir: &Path, args: &[&str], text: &str) {
    let (code, _, stderr) = eval(dir, args);
    assert!(
        code == 1 && stderr.contains(text),
        "{args:?} gives {code}:\n{stderr}\nwhere this is due:\n{text}"
    );
}

#[test]
fn numbers_are_those_of_all_three_libraries() {
    let dir = folders("keys_fid_inception_v3.txt");
    let dir = dir.path();
    let found = json(dir, &["a", "--against", "b", "--metric", ALL, "--weights", INCEPTION]);
    let text = fs::read_to_string(parity("metrics.json")).unwrap();
    let due: BTreeMap<String, f64> = serde_json::from_str(&text).unwrap();
    for (name, due) in &due {
        let number = found.iter().find(|number| number["name"] == **name).unwrap();
        let value = number["value"].as_f64().unwrap();
        println!("{name}: {value}, {due} there: {:.1e}", (value - due).abs() / due.abs());
        assert!((value - due).abs() < 1e-4 * due.abs(), "{name}: {value}, {due} there");
        assert_eq!(number["images"], 14);
        assert_eq!(number["against"]["images"], if name == "is" { Value::Null } else { 16.into() });
        assert_eq!(number["weights"], found[0]["weights"]);
    }
    assert_eq!(found[0]["mode"], "pytorch-fid");
    let warning = found[0]["warnings"][0].as_str().unwrap();
    assert!(warning.starts_with("14 images do not span 2,048 features"), "{warning}");

    // Statistics are of one mode.
    let file = ["b", "--metric", "fid-clean", "--write-stats", "b.npz", "--weights", INCEPTION];
    let (code, _, stderr) = eval(dir, &file);
    assert_eq!(code, 0, "{stderr}");
    let with = |metric| ["a", "--against", "b.npz", "--metric", metric, "--weights", INCEPTION];
    refused(
        dir,
        &with("fid-pytorch"),
        "b.npz is of another mode: clean-fid, where fid-pytorch has pytorch-fid",
    );
    refused(
        dir,
        &with("kid-clean"),
        "kid-clean needs images to compare with; b.npz holds a mean and a covariance",
    );
    let two = ["b", "--metric", "fid-clean,is", "--write-stats", "x.npz", "--weights", INCEPTION];
    refused(dir, &two, "--write-stats writes the statistics of one network and one mode");
}

#[test]
fn what_was_computed_is_kept_and_statistics_are_as_good_as_images() {
    let dir = folders("keys_efficientnet_lite0.txt");
    let dir = dir.path();
    let metric = ["--metric", "fd-effnetlite0", "--weights", EFFICIENTNET];
    let with = |more: &[&'static str]| [more, &metric[..]].concat();
    let first = json(dir, &with(&["a", "--against", "b"]));
    // Again, bit for bit, without the network.
    let (code, stdout, stderr) = eval(dir, &with(&["a", "--against", "b", "--json"]));
    assert!(code == 0 && stderr.contains("14 images") && stderr.contains("14 from before"), "{stderr}");
    let again: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(again["metrics"].as_array().unwrap(), &first);
    // A set that differs in its last image is another set.
    write_png(&dir.join("a/013.png"), &squares(77, 40, 56), &[]).unwrap();
    let (code, stdout, stderr) = eval(dir, &with(&["a", "--against", "b", "--json"]));
    assert!(code == 0 && stderr.contains("13 from before"), "{stderr}");
    let other: Value = serde_json::from_str(&stdout).unwrap();
    assert_ne!(other["metrics"][0]["value"], first[0]["value"]);
    assert_ne!(other["metrics"][0]["images_hash"], first[0]["images_hash"]);

    let (code, _, stderr) = eval(dir, &with(&["b", "--write-stats", "b.npz"]));
    assert_eq!(code, 0, "{stderr}");
    let by_file = json(dir, &with(&["a", "--against", "b.npz"]));
    let [near, exact] = [&by_file[0], &other["metrics"][0]].map(|found| found["value"].as_f64().unwrap());
    assert!((near - exact).abs() < 1e-9 * exact, "{near}, {exact}");
    assert_eq!(by_file[0]["against"]["images"], 16);
}

#[test]
fn what_cannot_be_judged_is_named() {
    let dir = folders("keys_efficientnet_lite0.txt");
    let dir = dir.path();
    let fid = ["--metric", "fd-effnetlite0", "--weights", EFFICIENTNET];
    let asked = |more: &[&'static str]| [more, &fid[..]].concat();
    refused(
        dir,
        &asked(&["a"]),
        "fd-effnetlite0 compares two sets of images, and there is one\nhelp: name the other",
    );
    refused(dir, &asked(&["a", "--against", "c"]), "there is nothing at c");
    refused(
        dir,
        &asked(&["a", "--against", "b", "--guidance", "3"]),
        "--guidance says how a run draws; a is no run",
    );
    refused(dir, &["a", "--against", "b", "--metric", "fid"], "there is no metric \"fid\"");
    refused(
        dir,
        &["a", "--against", "b", "--metric", "fid-clean"],
        "the weights of inception-v3-fid are not installed",
    );
    let wrong = ["a", "--against", "b", "--metric", "fid-clean", "--weights", "inception=x.pth"];
    refused(dir, &wrong, "there is no feature network \"inception\"");
    refused(dir, &["a", "--against", "b"], "a is a folder of images: --metric says how to judge them");
    // A single image has no covariance; a damaged one is named.
    fs::create_dir(dir.join("one")).unwrap();
    fs::copy(dir.join("a/000.png"), dir.join("one/000.png")).unwrap();
    refused(
        dir,
        &asked(&["one", "--against", "one"]),
        "1 image of one for fd-effnetlite0: at least 2 are needed",
    );
    fs::create_dir(dir.join("empty")).unwrap();
    refused(dir, &asked(&["empty", "--against", "b"]), "empty holds no image");
    fs::write(dir.join("one/001.png"), b"no image").unwrap();
    refused(dir, &asked(&["one", "--against", "b"]), "001.png");
    // Three images have no third neighbor: told before any image goes through the network.
    fs::create_dir(dir.join("three")).unwrap();
    for name in ["000.png", "001.png", "002.png"] {
        fs::copy(dir.join("a").join(name), dir.join("three").join(name)).unwrap();
    }
    let neighbors =
        ["a", "--against", "three", "--metric", "precision-recall-effnetlite0", "--weights", EFFICIENTNET];
    refused(dir, &neighbors, "3 images of three for precision-recall-effnetlite0: at least 4 are needed");
    // A run is no set of images; results are no images.
    fs::create_dir(dir.join("run")).unwrap();
    fs::write(dir.join("run/config.toml"), "").unwrap();
    refused(dir, &asked(&["a", "--against", "run"]), "run is the folder of a run: it is no set of images");
    fs::write(dir.join("results.jsonl"), "").unwrap();
    refused(dir, &asked(&["results.jsonl"]), "--metric: results.jsonl holds results, there are no images");
    fs::write(dir.join("stats.npz"), b"no statistics").unwrap();
    refused(dir, &asked(&["a", "--against", "stats.npz"]), "stats.npz is no .npz file");
}

/// The most images whose features a folder in the cache holds, by its file of hashes.
fn held(cache: &Path) -> u64 {
    let folders = fs::read_dir(cache.join("features")).into_iter().flatten().flatten();
    let hashes = folders.filter_map(|folder| fs::metadata(folder.path().join("images.hash")).ok());
    hashes.map(|meta| meta.len() / 16).max().unwrap_or(0)
}

#[test]
fn a_killed_evaluation_goes_on_where_it_was() {
    let dir = folders("keys_efficientnet_lite0.txt");
    let dir = dir.path();
    fs::create_dir(dir.join("many")).unwrap();
    for number in 0..150 {
        write_png(&dir.join(format!("many/{number:03}.png")), &squares(number, 40, 56), &[]).unwrap();
    }
    // A cache of its own for features, so that they can be looked at.
    let cache = dir.join("cache");
    fs::create_dir(&cache).unwrap();
    let command = || {
        let metrics = ["--metric", "fd-effnetlite0,kd-effnetlite0", "--json", "--weights", EFFICIENTNET];
        let mut command = fluid_command(dir, &[&["eval", "many", "--against", "b"], &metrics[..]].concat());
        command.env(CACHE_ENV, &cache).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    };
    let run = || {
        let out = command().output().unwrap();
        let [stdout, stderr] = [out.stdout, out.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        assert!(out.status.success(), "{stderr}");
        (stdout, stderr)
    };
    let mut child = command().spawn().unwrap();
    // The 16 images of b come first.
    let begin = Instant::now();
    while held(&cache) <= 16 && begin.elapsed() < Duration::from_secs(60) {
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
        thread::sleep(Duration::from_millis(2));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let there = held(&cache);
    assert!((17..150).contains(&there), "{there} images");
    let (resumed, stderr) = run();
    assert!(stderr.contains(&format!(", {there} from before: many")), "{there}: {stderr}");
    fs::remove_dir_all(cache.join("features")).unwrap();
    let (fresh, stderr) = run();
    assert!(!stderr.contains("from before"), "{stderr}");
    assert_eq!(resumed, fresh);
}

#[test]
fn while_training_images_are_compared_with_the_held_out_pairs() {
    let dir = folders("keys_efficientnet_lite0.txt");
    let dir = dir.path();
    let entry =
        |more: &str| format!("eval=[{{ kind=\"features\", metrics=[\"fd-effnetlite0\"], samples=6{more} }}]");
    let of = |eval: &str, sets: &[&str]| {
        let all = [&["train", SMOKE, "--set", "run.steps=1", "--set", eval][..], sets].concat();
        let out = fluid_command(dir, &all).output().unwrap();
        (out.status.code(), String::from_utf8(out.stderr).unwrap())
    };
    let weights = ", weights={ efficientnet-lite0=\"weights.safetensors\" }";
    let (code, stderr) = of(&entry(weights), &["--set", "run.dir=run"]);
    assert_eq!(code, Some(0), "{stderr}");
    let lines = fs::read_to_string(dir.join("run/metrics.jsonl")).unwrap();
    let last: Value = serde_json::from_str(lines.lines().last().unwrap()).unwrap();
    let distance = last["images/fd-effnetlite0"].as_f64().unwrap();
    assert!(distance > 0.0, "{last}");

    let (code, stderr) = of(&entry(", against=\"a\", data={ kind=\"shapes\" }"), &[]);
    assert!(code == Some(1) && stderr.contains("both `data` and other images"), "{stderr}");
    let folder = ["--set", "data.kind=folder", "--set", "data.train=[\"a\"]"];
    let (code, stderr) = of(&entry(""), &folder);
    assert!(code == Some(1) && stderr.contains("eval.0.against"), "{stderr}");
}
