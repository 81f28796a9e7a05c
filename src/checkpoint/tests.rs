//! Checkpoints under all that can happen to them.
use super::save::commit;
use super::*;
use crate::exit::{Code, code, render};
use crate::tensors::NamedTensor;
use graphs::types::{DType, Type};
use std::fs;
use std::path::Path;

fn snapshot(step: u64) -> Snapshot<Vec<u8>> {
    let tensor = |name: &str, dims: &[usize]| {
        let ty = Type::new(DType::F32, dims);
        let bytes = (0..ty.bytes()).map(|i| (i as u64 * 31 + step) as u8).collect();
        NamedTensor::new(name, ty, bytes)
    };
    let tensors = ["params/a", "params/b", "ema/a", "ema/b", "adam/m/a", "adam/v/a"];
    let mut tensors: Vec<_> = tensors.iter().map(|n| tensor(n, &[25, 10])).collect();
    tensors.push(NamedTensor::new("step", Type::scalar(DType::S32), (step as i32).to_le_bytes().to_vec()));
    Snapshot {
        step,
        tensors,
        config: include_str!("../../configs/shapes.toml").into(),
        config_hash: "c".into(),
        fingerprint: "f".into(),
        notes: BTreeMap::from([("plugin".into(), "cpu".into())]),
    }
}

fn wanted(prefix: &str) -> Vec<(String, Type)> {
    let all = snapshot(0).tensors.into_iter().filter(|t| t.name.starts_with(prefix));
    all.map(|t| (t.name, t.ty)).collect()
}

fn saved(dir: &Path, steps: &[u64], keep: usize) {
    let mut store = Store::open(dir, keep).unwrap();
    for step in steps {
        store.save(snapshot(*step)).unwrap();
    }
    store.finish().unwrap();
}

fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = entries.collect();
    names.sort();
    names
}

/// Everything that is wanted, read to the end.
fn all(checkpoint: &Checkpoint, wanted: &[(String, Type)]) -> anyhow::Result<Vec<NamedTensor>> {
    checkpoint.restore(wanted)?.collect()
}

#[test]
fn what_was_saved_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    saved(dir.path(), &[7], 2);
    let checkpoint = Checkpoint::find(dir.path()).unwrap();
    assert_eq!(checkpoint.step(), 7);
    assert_eq!(checkpoint.manifest.notes["plugin"], "cpu");
    assert_eq!(all(&checkpoint, &wanted("")).unwrap(), snapshot(7).tensors);
    let files = [
        "COMMIT",
        "adam.safetensors",
        "config.toml",
        "ema.safetensors",
        "manifest.json",
        "params.safetensors",
    ];
    assert_eq!(names(&checkpoint.path), [&files[..], &["state.safetensors"]].concat());
    assert_eq!(checkpoint.config().unwrap().image.size, 48);
    assert_eq!(checkpoint.tensors("adam/m/").unwrap(), wanted("adam/m/"));
    // The folder of the checkpoint itself will do as well.
    assert_eq!(Checkpoint::find(&checkpoint.path).unwrap().step(), 7);
}

#[test]
fn part_of_a_checkpoint_reads_only_its_file() {
    let dir = tempfile::tempdir().unwrap();
    saved(dir.path(), &[7], 2);
    let checkpoint = Checkpoint::find(dir.path()).unwrap();
    fs::remove_file(checkpoint.path.join("params.safetensors")).unwrap();
    let ema = all(&checkpoint, &wanted("ema/")).unwrap();
    assert_eq!(ema.iter().map(|t| t.name.as_str()).collect::<Vec<_>>(), ["ema/a", "ema/b"]);
    let error = all(&checkpoint, &wanted("params/")).unwrap_err();
    assert!(format!("{error:#}").contains("cannot open"), "{error:#}");
}

#[test]
fn the_newest_stay() {
    let dir = tempfile::tempdir().unwrap();
    saved(dir.path(), &[1, 2, 3, 4, 5, 10], 3);
    assert_eq!(names(&dir.path().join("checkpoints")), ["step-00000004", "step-00000005", "step-00000010"]);
    saved(dir.path(), &[11], 0);
    assert_eq!(names(&dir.path().join("checkpoints")), ["step-00000011"]);
}

#[test]
fn remains_of_dead_runs_are_no_checkpoints_and_go() {
    let dir = tempfile::tempdir().unwrap();
    saved(dir.path(), &[1, 2, 3], 9);
    let at = |name: &str| dir.path().join("checkpoints").join(name);
    // Died while writing; died between the manifest and the commit; died while removing.
    fs::create_dir(at("tmp-00000004-abc")).unwrap();
    fs::write(at("tmp-00000004-abc/params.safetensors"), "half").unwrap();
    fs::remove_file(at("step-00000003/COMMIT")).unwrap();
    fs::create_dir(at("step-what")).unwrap();
    assert_eq!(Checkpoint::find(dir.path()).unwrap().step(), 2);
    saved(dir.path(), &[3], 9);
    assert!(!at("tmp-00000004-abc").exists());
    assert_eq!(Checkpoint::find(dir.path()).unwrap().step(), 3);
}

#[test]
fn a_commit_that_fails_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut bad = snapshot(5);
    bad.tensors[6].bytes.pop();
    let error = commit(dir.path(), &bad).unwrap_err();
    assert_eq!(code(&error), Code::Storage);
    assert!(error.to_string().starts_with("cannot save step 5 (5.9 KiB, "), "{error}");
    assert!(format!("{error:#}").contains("`step` is i32[], 4 bytes, but 3 bytes were given"), "{error:#}");
    assert_eq!(names(dir.path()), Vec::<String>::new());
}

#[test]
fn the_second_failed_save_in_a_row_stops_the_run() {
    let dir = tempfile::tempdir().unwrap();
    let bad = |step| {
        let mut bad = snapshot(step);
        bad.tensors[0].bytes.clear();
        bad
    };
    let mut store = Store::open(dir.path(), 2).unwrap();
    store.save(bad(1)).unwrap();
    store.save(snapshot(2)).unwrap();
    store.save(bad(3)).unwrap();
    store.save(bad(4)).unwrap();
    let error = store.save(snapshot(5)).unwrap_err();
    assert!(error.to_string().starts_with("cannot save step 4"), "{error}");
    assert_eq!(Checkpoint::latest(dir.path()).unwrap().unwrap().step(), 2);
    drop(store);
    let mut store = Store::open(dir.path(), 2).unwrap();
    store.save(bad(6)).unwrap();
    assert!(store.finish().is_err());
}

#[test]
fn a_cut_or_damaged_file_is_named() {
    let dir = tempfile::tempdir().unwrap();
    saved(dir.path(), &[1, 2], 2);
    let checkpoint = Checkpoint::find(dir.path()).unwrap();
    let path = checkpoint.path.join("ema.safetensors");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 560]).unwrap();
    let error = all(&checkpoint, &wanted("ema/")).unwrap_err();
    assert_eq!(code(&error), Code::Storage);
    let shown = render(&error);
    let cause = "is cut short: its header promises 2,000 bytes of tensors, the file holds 1,440 (72%)";
    assert!(shown.contains(cause), "{shown}");
    assert!(
        shown.contains("help: remove it to go by the one before, ") && shown.contains("step-00000001"),
        "{shown}"
    );
    let mut bytes = whole.clone();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&path, &bytes).unwrap();
    let error = format!("{:#}", all(&checkpoint, &wanted("ema/")).unwrap_err());
    assert!(error.contains("ema.safetensors is damaged: saved with the hash"), "{error}");
    fs::write(&path, &whole).unwrap();
    all(&checkpoint, &wanted("ema/")).unwrap();
    let manifest = fs::read_to_string(checkpoint.path.join("manifest.json")).unwrap();
    fs::write(checkpoint.path.join("manifest.json"), manifest.replace("25", "26")).unwrap();
    let error = Checkpoint::open(&checkpoint.path).unwrap_err().to_string();
    assert!(error.ends_with("is damaged: its manifest is not the one that was committed"), "{error}");
}

#[test]
fn a_checkpoint_that_does_not_fit_shows_both_sides() {
    let dir = tempfile::tempdir().unwrap();
    saved(dir.path(), &[1], 2);
    let checkpoint = Checkpoint::find(dir.path()).unwrap();
    let ty = Type::new(DType::F32, [10, 25]);
    let wanted = [("params/a".to_string(), ty.clone()), ("params/bb".to_string(), ty)];
    let error = all(&checkpoint, &wanted).unwrap_err();
    let expected = "does not fit this program\n  missing there (1):\n    params/bb f32[10,25]; nearest there: params/b \
                    f32[25,10]\n  not known here (1):\n    params/b f32[25,10]\n  of another type (1):\n    params/a is \
                    f32[10,25] here, f32[25,10] there";
    assert!(error.to_string().ends_with(expected), "{error}");
    let many: Vec<_> = (0..20).map(|i| (format!("ema/x{i}"), Type::scalar(DType::F32))).collect();
    let error = all(&checkpoint, &many).unwrap_err().to_string();
    assert!(error.contains("missing there (20):") && error.contains("and 12 more"), "{error}");
}

#[test]
fn a_run_that_is_not_there_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let error = Checkpoint::find(&dir.path().join("none")).unwrap_err();
    assert!(error.to_string().starts_with("there is no run at "), "{error}");
    let error = Checkpoint::find(dir.path()).unwrap_err();
    assert!(error.to_string().ends_with("holds no checkpoint"), "{error}");
    assert_eq!(code(&error), Code::Input);
}

#[test]
fn two_runs_cannot_write_to_one_folder() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), 1).unwrap();
    assert!(Store::open(dir.path(), 1).unwrap_err().to_string().contains("is in use by another run"));
    drop(store);
    Store::open(dir.path(), 1).unwrap();
}

#[test]
fn another_model_is_told_apart_by_its_settings() {
    let dir = tempfile::tempdir().unwrap();
    let text = include_str!("../../configs/shapes.toml");
    let parse = |sets: &[String]| {
        crate::config::Config::parse("a.toml", text, sets, &crate::config::DeviceFlags::default()).unwrap()
    };
    let (mine, other) = (parse(&[]), parse(&["model.depth=9".into(), "run.seed=5".into()]));
    let mut snapshot = snapshot(1);
    snapshot.config = mine.to_toml().unwrap();
    snapshot.fingerprint = mine.fingerprint().unwrap();
    let path = commit(dir.path(), &snapshot).unwrap();
    let checkpoint = Checkpoint::open(&path).unwrap();
    checkpoint.check_config(&parse(&["run.seed=5".into()])).unwrap();
    let error = checkpoint.check_config(&other).unwrap_err().to_string();
    assert!(error.contains("is of another model:\n  model.depth: 9 here, "), "{error}");
    assert!(!error.contains("run.seed"), "{error}");
}
