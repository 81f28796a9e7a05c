//! `fluid bench` and `fluid doctor`, as built.
use crate::common::{PLUGIN, SMOKE, ends, fluid, fluid_command, names};
use serde_json::Value;
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use tpu::env::PLUGIN_ENV;

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

#[test]
fn training_steps_are_timed_and_nothing_is_saved() {
    let dir = TempDir::new().unwrap();
    let args = ["bench", "train", SMOKE, "--steps", "3", "--warmup", "1", "--cached", "--json=r.json"];
    let output = fluid(dir.path(), &args);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let table = String::from_utf8(output.stdout).unwrap();
    assert!(table.lines().any(|l| l.starts_with("| step ") && l.contains("3 after 1")), "{table}");
    assert_eq!(names(dir.path()), ["r.json"], "a bench leaves no run behind");
    let report = json(&dir.path().join("r.json"));
    let step = &report["step"];
    assert_eq!((&report["bench"], &step["count"]), (&"train".into(), &3.into()));
    let places: Vec<f64> = ["min", "q1", "median", "q3", "max"].map(|name| number(&step[name])).to_vec();
    assert!(places[0] > 0.0 && places.is_sorted(), "{step}");
    assert!((number(&report["images_per_s"]) * places[2] - number(&report["batch"])).abs() < 1e-6);
    assert!((0.0..=1.0).contains(&number(&report["training"]["wait_share"])));
    assert!(number(&report["work"]["flops"]) > 1e5 && number(&report["loss"]).is_finite());
    assert!(number(&report["first_step_s"]) > number(&report["compiled"]["seconds"]));
    assert!(number(&report["memory"]["host_peak"]) > 1e7, "{}", report["memory"]);
    assert_eq!(report["machine"]["platform"], "cpu");
}

#[test]
fn images_are_timed_with_the_weights_of_a_new_run() {
    let dir = TempDir::new().unwrap();
    let args = [
        "bench",
        "sample",
        SMOKE,
        "a red circle",
        "--steps",
        "2",
        "--warmup",
        "0",
        "--cached",
        "--synthetic",
    ];
    let more = ["--set", "sample.steps=2", "--json=r.json"];
    ends(dir.path(), &[&args[..], &more].concat(), 0);
    let report = json(&dir.path().join("r.json"));
    assert_eq!((&report["steps"], &report["decode_time"]), (&2.into(), &Value::Null));
    let kinds = report["ar_step_by_tokens"].as_array().unwrap();
    let steps: u64 = kinds.iter().map(|kind| kind["steps"].as_u64().unwrap()).sum();
    let tokens = kinds.iter().map(|k| k["steps"].as_u64().unwrap() * k["tokens"].as_u64().unwrap());
    assert_eq!((steps, tokens.sum::<u64>()), (2, report["image_tokens"].as_u64().unwrap()));
    let rate = number(&report["s_per_image_per_device"]) * number(&report["images_per_s"]);
    assert!((rate - 1.0).abs() < 1e-9, "one device: {rate}");
}

#[test]
fn no_steps_are_nothing_to_time() {
    let dir = TempDir::new().unwrap();
    let text = ends(dir.path(), &["bench", "train", SMOKE, "--steps", "0"], 2);
    assert!(text.contains("'0' for '--steps <N>'"), "{text}");
    let text = ends(dir.path(), &["bench", "sample", SMOKE, "--run", "nowhere"], 1);
    assert!(text.contains("nowhere"), "{text}");
}

#[test]
fn the_doctor_finds_the_cpu_and_misses_a_plugin() {
    let dir = TempDir::new().unwrap();
    let output = fluid(dir.path(), &["doctor", "--json", "--plugin", PLUGIN.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let find = |name: &str| {
        let checks = report["checks"].as_array().unwrap();
        checks.iter().find(|c| c["name"] == name).unwrap_or_else(|| panic!("no {name} in {report}")).clone()
    };
    assert!(find("plugin loads")["found"].as_str().unwrap().starts_with("PJRT C API "), "{report}");
    assert!(find("devices")["found"].as_str().unwrap().starts_with("1 x "), "{report}");
    assert_eq!(names(dir.path()), [""; 0], "the doctor leaves nothing behind");

    let output = fluid(dir.path(), &["doctor", "--plugin", "none.so"]);
    assert_eq!(output.status.code(), Some(3));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("fail  plugin         cannot read plugin none.so"), "{text}");
    assert!(text.contains("\nok    clock "), "the other checks are made all the same: {text}");
    let mut command = fluid_command(dir.path(), &["doctor", "--platform", "tpx"]);
    let text = String::from_utf8(command.env_remove(PLUGIN_ENV).output().unwrap().stderr).unwrap();
    assert!(text.contains("did you mean tpu?"), "{text}");
    fs::write(dir.path().join("file"), "").unwrap();
    let args = ["doctor", "--runs", "file/runs", "--plugin", PLUGIN.to_str().unwrap()];
    let text = ends(dir.path(), &args, 7);
    assert!(text.starts_with("error: 1 of ") && text.ends_with("checks failed: runs folder\n"), "{text}");
}
