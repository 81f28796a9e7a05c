//! Checkpoints and metrics under `kill -9`: whatever the instant, the newest checkpoint is whole.
use fluid::checkpoint::{Checkpoint, Saved, Share, Snapshot, Store};
use fluid::formats::safetensors::NamedTensor;
use fluid::train::metrics::{MetricsLogger, StepRange};
use fluid::util::log::Console;
use graphs::types::{DType, Type};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Names the run folder of the child process, and makes it the child.
const FOLDER: &str = "FLUID_TEST_KILL_FOLDER";

fn types() -> Vec<(String, Type)> {
    let names = ["params/w", "ema/w", "adam/m/w"];
    let mut all: Vec<_> = names.iter().map(|n| (n.to_string(), Type::new(DType::F32, [64, 256]))).collect();
    all.push(("step".into(), Type::scalar(DType::S32)));
    all
}

/// The state of a step: every value is the step itself.
fn state(step: u64) -> Vec<NamedTensor> {
    let bytes = |ty: &Type| (step as u32).to_le_bytes().repeat(ty.elements());
    types().into_iter().map(|(name, ty)| NamedTensor::new(name, ty.clone(), bytes(&ty))).collect()
}

/// Goes on from the newest checkpoint and saves every step, up to step `last`.
fn train(dir: &Path, last: u64) {
    let mut store = Store::open(dir, 2, Share::alone()).unwrap();
    let first = Checkpoint::latest(dir).unwrap().map_or(0, |c| c.step());
    let plan = StepRange { first, steps: last, batch: 1 };
    let mut meter = MetricsLogger::start(&Console::hidden(), &dir.join("metrics.jsonl"), plan).unwrap();
    for step in first + 1..=last {
        meter.step(Duration::ZERO);
        meter.log(step, &[("loss", 1.0 / step as f64)]);
        let (config, config_hash, fingerprint) = (String::new(), String::new(), String::new());
        let notes = BTreeMap::new();
        let tensors = state(step).into_iter().map(|t| Saved::whole(t.name, t.ty, t.bytes)).collect();
        store.save(Snapshot { step, tensors, config, config_hash, fingerprint, notes }).unwrap();
    }
    store.finish().unwrap();
}

/// The last checkpoint's step, after checking all of it; 0 for none.
fn checked(dir: &Path) -> u64 {
    let Some(checkpoint) = Checkpoint::latest(dir).unwrap() else { return 0 };
    let types = types();
    let restored: Vec<_> = checkpoint.restore(&types).unwrap().whole().map(Result::unwrap).collect();
    assert_eq!(restored, state(checkpoint.step()));
    checkpoint.step()
}

#[test]
fn a_run_killed_at_any_instant_goes_on() {
    if let Some(dir) = std::env::var_os(FOLDER) {
        train(Path::new(&dir), u64::MAX);
    }
    let dir = tempfile::tempdir().unwrap();
    let mut newest = 0;
    for round in 0..12u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kill::a_run_killed_at_any_instant_goes_on"])
            .env(FOLDER, dir.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // Until it saves for sure, then a little longer, by another little each round.
        let started = Instant::now();
        while checked_step(dir.path()) <= newest && started.elapsed() < Duration::from_secs(60) {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(round * 1700));
        child.kill().unwrap();
        child.wait().unwrap();
        let step = checked(dir.path());
        assert!(step > newest, "round {round}: step {step} after {newest}");
        newest = step;
    }
    train(dir.path(), newest + 3);
    assert_eq!(checked(dir.path()), newest + 3);
    let left = std::fs::read_dir(dir.path().join("checkpoints")).unwrap().count();
    assert_eq!(left, 2);
    let text = std::fs::read_to_string(dir.path().join("metrics.jsonl")).unwrap();
    let step = |l: &str| serde_json::from_str::<serde_json::Value>(l).unwrap()["step"].as_u64().unwrap();
    assert_eq!(text.lines().map(step).collect::<Vec<_>>(), (1..=newest + 3).collect::<Vec<_>>());
}

/// The newest step by name only: the folder may change while one looks.
fn checked_step(dir: &Path) -> u64 {
    let found = fluid::checkpoint::committed(&dir.join("checkpoints")).unwrap_or_default();
    found.last().map_or(0, |(step, _)| *step)
}
