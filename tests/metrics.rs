//! Metrics of images as a user asks for them, beside what pytorch-fid, torch-fidelity and clean-fid find between the same
//! folders with the same weights; statistics written and read; what is not computed twice; what does not compare.
use crate::common::{fluid_command, parity};
use crate::features::{squares, weights};
use fluid::formats::contact_sheet::write_png;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

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

/// `fluid eval` in a folder, its cache of features there too: exit code, standard output, standard error.
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
    refused(dir, &asked(&["one", "--against", "one"]), "1 image(s) have no covariance: at least 2");
    fs::write(dir.join("one/001.png"), b"no image").unwrap();
    refused(dir, &asked(&["one", "--against", "b"]), "001.png");
    fs::write(dir.join("stats.npz"), b"no statistics").unwrap();
    refused(dir, &asked(&["a", "--against", "stats.npz"]), "stats.npz is no .npz file");
}
