//! Checkpoints under all that can happen to them.
use super::commit::{Verdict, commit};
use super::read::others;
use super::*;
use crate::formats::safetensors::NamedTensor;
use crate::util::error::{Code, code, render};
use graphs::types::{DType, Type};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::time::Duration;

pub(super) fn tensors(step: u64) -> Vec<NamedTensor> {
    let tensor = |name: &str, dims: &[usize]| {
        let ty = Type::new(DType::F32, dims);
        let bytes = (0..ty.bytes()).map(|i| (i as u64 * 31 + step) as u8).collect();
        NamedTensor::new(name, ty, bytes)
    };
    let tensors = ["params/a", "params/b", "ema/a", "ema/b", "adam/m/a", "adam/v/a"];
    let mut tensors: Vec<_> = tensors.iter().map(|n| tensor(n, &[25, 10])).collect();
    tensors.push(NamedTensor::new("step", Type::scalar(DType::S32), (step as i32).to_le_bytes().to_vec()));
    tensors
}

pub(super) fn snapshot(step: u64) -> Snapshot {
    snapshot_of(step, tensors(step))
}

fn snapshot_of(step: u64, tensors: Vec<NamedTensor>) -> Snapshot {
    Snapshot {
        step,
        tensors: tensors.into_iter().map(|t| Saved::whole(t.name, t.ty, t.bytes)).collect(),
        config: include_str!("../../configs/shapes.toml").into(),
        config_hash: "c".into(),
        fingerprint: "f".into(),
        notes: BTreeMap::from([("plugin".into(), "cpu".into())]),
    }
}

pub(super) fn wanted(prefix: &str) -> Vec<(String, Type)> {
    let all = tensors(0).into_iter().filter(|t| t.name.starts_with(prefix));
    all.map(|t| (t.name, t.ty)).collect()
}

fn saved(dir: &Path, steps: &[u64], keep: usize) {
    let mut store = Store::open(dir, keep, Share::alone()).unwrap();
    for step in steps {
        store.save(snapshot(*step)).unwrap();
    }
    store.finish().unwrap();
}

pub(super) fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = entries.collect();
    names.sort();
    names
}

/// Everything that is wanted, read to the end.
pub(super) fn all(checkpoint: &Checkpoint, wanted: &[(String, Type)]) -> anyhow::Result<Vec<NamedTensor>> {
    checkpoint.restore(wanted)?.whole().collect()
}

#[test]
fn what_was_saved_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    saved(dir.path(), &[7], 2);
    let checkpoint = Checkpoint::find(dir.path()).unwrap();
    assert_eq!(checkpoint.step(), 7);
    assert_eq!(checkpoint.manifest.notes["plugin"], "cpu");
    assert_eq!(all(&checkpoint, &wanted("")).unwrap(), tensors(7));
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
fn steps_that_a_number_divides_stay_beside_the_newest() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), Keep { newest: 2, every: 10 }, Share::alone()).unwrap();
    for step in [5, 10, 15, 20, 25, 30, 35] {
        store.save(snapshot(step)).unwrap();
    }
    store.finish().unwrap();
    let kept = [10, 20, 30, 35].map(|step| format!("step-{step:08}"));
    assert_eq!(names(&dir.path().join("checkpoints")), kept);
}

#[test]
fn the_best_stays_beside_the_newest_and_goes_when_it_is_beaten() {
    let dir = tempfile::tempdir().unwrap();
    let there = || names(&dir.path().join("checkpoints"));
    let kept = |steps: &[u64]| steps.iter().map(|step| format!("step-{step:08}")).collect::<Vec<_>>();
    let run = |scores: &[(u64, f64)], before: &[(u64, f64)]| {
        let mut store = Store::open(dir.path(), Keep { newest: 1, every: 100 }, Share::alone()).unwrap();
        before.iter().for_each(|(step, score)| store.rate(*step, *score));
        for (step, score) in scores {
            store.save(snapshot(*step)).unwrap();
            store.rate(*step, *score);
        }
        store.finish().unwrap();
    };
    let first = [(10, 0.1), (20, 0.5), (30, f64::NAN), (40, 0.5), (50, 0.4)];
    run(&first, &[]);
    // Of two that are as good, the first.
    assert_eq!(there(), kept(&[20, 50]));
    // Another process knows it of the metrics.
    run(&[(60, 0.45), (100, 0.2)], &first);
    assert_eq!(there(), kept(&[20, 100]));
    run(&[(110, 0.7), (120, 0.6), (130, 0.1)], &first);
    assert_eq!(there(), kept(&[100, 110, 130]));
    // What nobody evaluated does not stay, however good what is gone was.
    run(&[(140, 0.1), (150, 0.0)], &[(20, 0.9)]);
    assert_eq!(there(), kept(&[100, 140, 150]));
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
    let mut bad = tensors(5);
    bad[6].bytes.pop();
    let error = commit(dir.path(), snapshot_of(5, bad), Share::alone(), || Verdict::Commit).unwrap_err();
    assert_eq!(code(&error), Code::Storage);
    assert!(error.to_string().starts_with("cannot save step 5 (5.9 KiB, "), "{error}");
    assert!(format!("{error:#}").contains("`step` is i32[], 4 bytes, but 3 bytes were given"), "{error:#}");
    assert_eq!(names(dir.path()), Vec::<String>::new());
}

#[test]
fn the_second_failed_save_in_a_row_stops_the_run() {
    let dir = tempfile::tempdir().unwrap();
    let bad = |step| {
        let mut bad = tensors(step);
        bad[0].bytes.clear();
        snapshot_of(step, bad)
    };
    let mut store = Store::open(dir.path(), 2, Share::alone()).unwrap();
    store.save(bad(1)).unwrap();
    store.save(snapshot(2)).unwrap();
    store.save(bad(3)).unwrap();
    store.save(bad(4)).unwrap();
    let error = store.save(snapshot(5)).unwrap_err();
    assert!(error.to_string().starts_with("cannot save step 4"), "{error}");
    assert_eq!(Checkpoint::latest(dir.path()).unwrap().unwrap().step(), 2);
    drop(store);
    let mut store = Store::open(dir.path(), 2, Share::alone()).unwrap();
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
        shown.contains("help: the one before is ")
            && shown.contains("step-00000001; `fluid train --resume=auto`"),
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
    let store = Store::open(dir.path(), 1, Share::alone()).unwrap();
    assert!(
        Store::open(dir.path(), 1, Share::alone())
            .unwrap_err()
            .to_string()
            .contains("is in use by another run")
    );
    drop(store);
    Store::open(dir.path(), 1, Share::alone()).unwrap();
}

#[test]
fn another_model_is_told_apart_by_its_settings() {
    let dir = tempfile::tempdir().unwrap();
    let text = include_str!("../../configs/shapes.toml");
    let parse = |sets: &[crate::config::Override]| {
        crate::config::Config::parse("a.toml", text, sets, &crate::config::Overlay::default()).unwrap()
    };
    let (mine, other) = (parse(&[]), parse(&["model.depth=9".into(), "run.seed=5".into()]));
    let mut snapshot = snapshot(1);
    snapshot.config = mine.to_toml().unwrap();
    snapshot.fingerprint = mine.fingerprint().unwrap();
    let path = commit(dir.path(), snapshot, Share::alone(), || Verdict::Commit).unwrap().unwrap();
    let checkpoint = Checkpoint::open(&path).unwrap();
    checkpoint.check_config(&parse(&["run.seed=5".into()])).unwrap();
    let error = checkpoint.check_config(&other).unwrap_err().to_string();
    assert!(error.contains("is of another model:\n  model.depth: 9 here, "), "{error}");
    assert!(!error.contains("run.seed"), "{error}");
}

/// The slices of a grid over a tensor's first two axes, in order.
fn grid(dims: &[usize], parts: [usize; 2]) -> Vec<Vec<Range<usize>>> {
    let size: Vec<usize> = dims.iter().enumerate().map(|(i, d)| d / parts.get(i).unwrap_or(&1)).collect();
    let range = |axis: usize, at: usize| at * size[axis]..(at + 1) * size[axis];
    let all = (0..parts[0]).flat_map(|i| (0..parts[1]).map(move |j| [i, j]));
    let slice =
        |at: [usize; 2]| (0..dims.len()).map(|axis| range(axis, *at.get(axis).unwrap_or(&0))).collect();
    all.map(slice).collect()
}

/// The bytes of a slice, an element at a time.
fn cut(tensor: &NamedTensor, slice: &[Range<usize>]) -> Vec<u8> {
    let (dims, size) = (&tensor.ty.dims, tensor.ty.dtype.bytes());
    let inside = |i: &usize| {
        let mut rest = *i;
        slice.iter().zip(dims).rev().all(|(range, dim)| {
            let index = rest % dim;
            rest /= dim;
            range.contains(&index)
        })
    };
    (0..tensor.ty.elements()).filter(inside).flat_map(|i| tensor.bytes[i * size..][..size].to_vec()).collect()
}

/// What each of some processes saves where every tensor of rank 2 or more is cut into a grid, whose slices are dealt
/// out; the others are those of process 0.
pub(super) fn dealt(
    step: u64,
    tensors: &[NamedTensor],
    parts: [usize; 2],
    processes: usize,
) -> Vec<Snapshot> {
    let mut snapshots: Vec<Snapshot> = (0..processes).map(|_| snapshot_of(step, vec![])).collect();
    for tensor in tensors {
        for (process, snapshot) in snapshots.iter_mut().enumerate() {
            let mut saved = Saved { name: tensor.name.clone(), ty: tensor.ty.clone(), pieces: vec![] };
            if tensor.ty.rank() < 2 {
                if process == 0 {
                    saved = Saved::whole(tensor.name.clone(), tensor.ty.clone(), tensor.bytes.clone());
                }
            } else {
                let slices = grid(&tensor.ty.dims, parts);
                let each = slices.len().div_ceil(processes);
                for slice in slices.into_iter().skip(process * each).take(each) {
                    let bytes = cut(tensor, &slice);
                    saved.pieces.push(Piece { slice: Some(slice), bytes: Box::new(|| Ok(bytes)) });
                }
            }
            snapshot.tensors.push(saved);
        }
    }
    snapshots
}

/// Saves by so many processes at once; what each of them got.
fn save_together(dir: &Path, snapshots: Vec<Snapshot>, deadline: Duration) -> Vec<anyhow::Result<()>> {
    let processes = snapshots.len();
    let save = |(process, snapshot)| {
        let mut store = Store::open(dir, 2, Share { deadline, ..Share::new(process, processes) })?;
        store.save(snapshot)?;
        store.finish()
    };
    std::thread::scope(|scope| {
        let mut work = vec![];
        for (process, snapshot) in snapshots.into_iter().enumerate() {
            // Process 0 clears the folder before the others begin.
            let store = (process == 0).then(|| fs::create_dir_all(dir.join("checkpoints")).unwrap());
            work.push(scope.spawn(move || save((process, snapshot))));
            if store.is_some() {
                std::thread::sleep(Duration::from_millis(50));
            }
        }
        work.into_iter().map(|w| w.join().unwrap()).collect()
    })
}

pub(super) fn random_tensors(dims: &[usize]) -> Vec<NamedTensor> {
    let tensor = |name: &str, dtype, dims: &[usize]| {
        let ty = Type::new(dtype, dims);
        let bytes = (0..ty.bytes()).map(|i| (i * 97 % 251) as u8).collect();
        NamedTensor::new(name, ty, bytes)
    };
    vec![
        tensor("params/a", DType::F32, dims),
        tensor("ema/a", DType::BF16, dims),
        tensor("params/scale", DType::F32, &dims[..1]),
        tensor("step", DType::S32, &[]),
    ]
}

#[test]
fn several_processes_save_together_and_any_number_restores() {
    let dir = tempfile::tempdir().unwrap();
    let tensors = random_tensors(&[8, 12, 3]);
    let snapshots = dealt(4, &tensors, [4, 2], 4);
    for result in save_together(dir.path(), snapshots, Duration::from_secs(30)) {
        result.unwrap();
    }
    let checkpoint = Checkpoint::find(dir.path()).unwrap();
    let files = ["COMMIT", "config.toml", "ema-00001.safetensors", "ema-00002.safetensors"];
    assert_eq!(names(&checkpoint.path)[..4], files);
    assert!(!names(&checkpoint.path).iter().any(|name| name.starts_with("part-")));
    let wanted: Vec<_> = tensors.iter().map(|t| (t.name.clone(), t.ty.clone())).collect();
    assert_eq!(all(&checkpoint, &wanted).unwrap(), tensors);
    // The other way round: saved by one, read by the slices of a mesh.
    for parts in [[1, 1], [2, 1], [8, 1], [1, 4], [2, 6], [8, 12]] {
        let mut reader = checkpoint.restore(&wanted).unwrap();
        for tensor in tensors.iter().filter(|t| t.ty.rank() > 1) {
            for slice in grid(&tensor.ty.dims, parts) {
                assert_eq!(reader.slice(&tensor.name, &slice).unwrap(), cut(tensor, &slice), "{slice:?}");
            }
        }
    }
    // Without one of its files it is refused by name; with a manifest that lacks a slice, too.
    fs::remove_file(checkpoint.path.join("params-00003.safetensors")).unwrap();
    let error = format!("{:#}", all(&checkpoint, &wanted).unwrap_err());
    assert!(error.contains("params-00003.safetensors"), "{error}");
    let mut short = checkpoint.clone();
    short.manifest.files.retain(|f| f.file != "params-00003.safetensors");
    let error = short.manifest.validate(&short.path).unwrap_err().to_string();
    assert_eq!(error, "the tensor \"params/a\" has 216 of its 288 elements in slices");
}

#[test]
fn a_part_that_does_not_come_is_no_commit() {
    let dir = tempfile::tempdir().unwrap();
    let mut snapshots = dealt(4, &random_tensors(&[4, 4]), [4, 1], 4);
    // Processes 1 and 3 never come.
    let (first, third) = (snapshots.swap_remove(0), snapshots.swap_remove(2));
    drop(snapshots);
    let share = |process| Share { deadline: Duration::from_millis(100), ..Share::new(process, 4) };
    commit(&dir.path().join("checkpoints"), third, share(2), || Verdict::Commit).unwrap();
    let error = commit(&dir.path().join("checkpoints"), first, share(0), || Verdict::Commit).unwrap_err();
    let text = format!("{error:#}");
    assert!(text.contains("the parts of 2 of 4 processes did not come within 0 s: process 1, 3"), "{text}");
    assert_eq!(names(&dir.path().join("checkpoints")), [""; 0]);
    assert!(Checkpoint::latest(dir.path()).unwrap().is_none());
}

#[test]
fn of_a_large_file_only_the_pieces_that_are_asked_for_are_read() {
    let dir = tempfile::tempdir().unwrap();
    // 40 MiB in three pieces.
    let big = NamedTensor::new("params/a", Type::new(DType::U8, [40, 1 << 20]), vec![7; 40 << 20]);
    let wanted = [(big.name.clone(), big.ty.clone())];
    let path =
        commit(dir.path(), snapshot_of(1, vec![big]), Share::alone(), || Verdict::Commit).unwrap().unwrap();
    let checkpoint = Checkpoint::open(&path).unwrap();
    let pieces = checkpoint.manifest.files[0].pieces.as_ref().unwrap();
    assert_eq!((pieces.bytes, pieces.blake3.len()), (16 << 20, 3));
    let file = path.join("params.safetensors");
    let mut bytes = fs::read(&file).unwrap();
    let at = bytes.len() - 5;
    bytes[at] ^= 1;
    fs::write(&file, bytes).unwrap();
    let mut reader = checkpoint.restore(&wanted).unwrap();
    assert_eq!(reader.slice("params/a", &[4..6, 0..1 << 20]).unwrap(), vec![7; 2 << 20]);
    let error = format!("{:#}", reader.slice("params/a", &[39..40, 0..4]).unwrap_err());
    assert!(error.contains("params.safetensors is damaged between bytes 33554432 and "), "{error}");
    // As earlier versions saved it: one hash for all.
    let mut old = checkpoint.clone();
    old.manifest.files[0].pieces = None;
    let error = format!("{:#}", old.restore(&wanted).unwrap().slice("params/a", &[0..1, 0..1]).unwrap_err());
    assert!(error.contains("params.safetensors is damaged: saved with"), "{error}");
}

#[test]
fn the_one_before_is_named_and_never_a_newer_one() {
    let dir = tempfile::tempdir().unwrap();
    saved(dir.path(), &[1, 2, 3], 3);
    let help = |step: u64| others(&dir.path().join("checkpoints").join(step_folder(step)));
    assert!(help(2).contains("step-00000001;") && help(3).contains("step-00000002;"), "{}", help(2));
    assert!(help(1).starts_with("there is none before it: put it back"), "{}", help(1));
}

#[test]
fn a_checkpoint_that_goes_while_it_is_read_is_told_apart_from_damage() {
    let dir = tempfile::tempdir().unwrap();
    saved(dir.path(), &[1], 1);
    let old = Checkpoint::find(dir.path()).unwrap();
    saved(dir.path(), &[2], 1);
    for error in [
        all(&old, &wanted("ema/")).unwrap_err(),
        old.config().unwrap_err(),
        Checkpoint::open(&old.path).unwrap_err(),
    ] {
        let shown = render(&error);
        assert!(is_pruned(&error) && !shown.contains("remove it"), "{shown}");
    }
    let shown = render(&all(&old, &wanted("ema/")).unwrap_err());
    assert!(
        shown.contains("help: the run that goes on keeps its newest checkpoints: the same command"),
        "{shown}"
    );
    let new = Checkpoint::find(dir.path()).unwrap();
    fs::remove_file(new.path.join("ema.safetensors")).unwrap();
    assert!(!is_pruned(&all(&new, &wanted("ema/")).unwrap_err()));
}

#[test]
fn nothing_is_saved_into_a_run_folder_that_is_gone_or_another() {
    let dir = tempfile::tempdir().unwrap();
    let run = dir.path().join("run");
    let change: [(&dyn Fn(), &str); 4] = [
        (&|| fs::remove_dir_all(&run).unwrap(), "its codec.safetensors is gone"),
        (&|| fs::remove_file(run.join("codec.safetensors")).unwrap(), "its codec.safetensors is gone"),
        (&|| fs::remove_file(run.join("lock")).unwrap(), "its lock file is gone, or another one"),
        (
            &|| {
                fs::rename(run.join("lock"), run.join("other")).unwrap();
                fs::write(run.join("lock"), "1").unwrap();
            },
            "its lock file is gone, or another one",
        ),
    ];
    for (change, why) in change {
        let mut store = Store::open(&run, 2, Share::alone()).unwrap();
        fs::write(run.join("codec.safetensors"), "codec").unwrap();
        let with_notes = |step| Snapshot { notes: outside::notes(&run).unwrap(), ..snapshot(step) };
        let (first, second) = (with_notes(1), with_notes(2));
        store.save(first).unwrap();
        store.finish().unwrap();
        change();
        let error = store.save(second).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("was removed or replaced during the run: ") && text.ends_with(why), "{text}");
        assert_eq!(code(&error), Code::Storage);
        assert!(!run.join("checkpoints/step-00000002").exists());
        drop(store);
        let _ = fs::remove_dir_all(&run);
    }
}

#[test]
fn the_newest_sound_checkpoint_is_found_whatever_is_wrong_with_newer_ones() {
    let dir = tempfile::tempdir().unwrap();
    let at = |step: u64, file: &str| dir.path().join("checkpoints").join(step_folder(step)).join(file);
    let found = || Checkpoint::newest_sound(dir.path()).unwrap().map(|c| c.step());
    assert_eq!(found(), None);
    type Damage<'a> = &'a dyn Fn(u64);
    let damages: [Damage<'_>; 7] = [
        &|step| fs::write(at(step, "ema.safetensors"), "short").unwrap(),
        &|step| fs::remove_file(at(step, "state.safetensors")).unwrap(),
        &|step| fs::remove_file(at(step, "manifest.json")).unwrap(),
        &|step| fs::remove_file(at(step, "COMMIT")).unwrap(),
        &|step| fs::write(at(step, "config.toml"), "").unwrap(),
        &|step| {
            let mut bytes = fs::read(at(step, "adam.safetensors")).unwrap();
            bytes[900] ^= 4;
            fs::write(at(step, "adam.safetensors"), bytes).unwrap();
        },
        &|step| {
            fs::remove_file(at(step, "params.safetensors")).unwrap();
            fs::create_dir(at(step, "params.safetensors")).unwrap();
        },
    ];
    for (number, damage) in damages.iter().enumerate() {
        saved(dir.path(), &[1, 5, 9], 3);
        damage(9);
        assert_eq!(found(), Some(5), "damage {number}");
        // Once more, as a restart would: nothing is left to stumble over.
        assert_eq!((found(), Checkpoint::latest(dir.path()).unwrap().unwrap().step()), (Some(5), 5));
        let aside = |name: &String| name.starts_with("damaged-step-00000009");
        assert_eq!(
            names(&dir.path().join("checkpoints")).iter().filter(|name| aside(name)).count(),
            number + 1
        );
    }
    saved(dir.path(), &[9], 3);
    damages[0](9);
    damages[5](5);
    // What another process uses stays where it is.
    let lock = crate::util::disk::Lock::take(dir.path()).unwrap();
    assert_eq!(found(), Some(1));
    assert!(at(9, "COMMIT").exists());
    drop(lock);
    assert_eq!((found(), at(9, "COMMIT").exists(), at(5, "COMMIT").exists()), (Some(1), false, false));
}

#[test]
fn of_a_thousand_saves_the_newest_stay_and_never_none() {
    // In memory where there is a folder for that: flushing to a disk takes most of the time.
    let memory = Path::new("/dev/shm");
    let dir = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    let folder = dir.path().join("checkpoints");
    let mut store = Store::open(dir.path(), 3, Share::alone()).unwrap();
    let step =
        |step: u64| NamedTensor::new("step", Type::scalar(DType::S32), (step as i32).to_le_bytes().to_vec());
    let mut last = vec![];
    for number in 1..=1000 {
        // Steps as they come: some at once, some after long, one save in nine fails.
        let at = number * 7 + number % 5;
        let mut tensor = step(at);
        if number % 9 == 0 {
            tensor.bytes.clear();
        } else {
            last.push(at);
        }
        store.save(snapshot_of(at, vec![tensor])).unwrap();
        // Seen by somebody else at any time.
        let seen = committed(&folder).unwrap();
        assert!(seen.len() <= 4 && (number < 3 || !seen.is_empty()), "save {number}: {seen:?}");
        if number % 100 == 1 {
            assert_eq!(store.finish().is_err(), number % 9 == 0);
            let kept: Vec<u64> = committed(&folder).unwrap().into_iter().map(|(step, _)| step).collect();
            assert_eq!(kept, last[last.len().saturating_sub(3)..], "save {number}");
        }
    }
    store.finish().unwrap();
    assert_eq!(names(&folder).len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn slices_come_back_whatever_grid_and_processes_they_were_saved_by(
        per in prop::array::uniform2(1usize..4),
        saved in prop::array::uniform2(1usize..5),
        read in prop::array::uniform2(1usize..5),
        tail in 1usize..4,
        processes in 1usize..5,
    ) {
        let dir = tempfile::tempdir().unwrap();
        let dims = [per[0] * saved[0] * read[0], per[1] * saved[1] * read[1], tail];
        let tensors = random_tensors(&dims);
        let mut snapshots = dealt(2, &tensors, saved, processes);
        // Process 0 last: nobody has to wait.
        snapshots.reverse();
        for (i, snapshot) in snapshots.into_iter().enumerate() {
            commit(dir.path(), snapshot, Share::new(processes - 1 - i, processes), || Verdict::Commit).unwrap();
        }
        let checkpoint = Checkpoint::open(&dir.path().join("step-00000002")).unwrap();
        let wanted: Vec<_> = tensors.iter().map(|t| (t.name.clone(), t.ty.clone())).collect();
        prop_assert_eq!(&all(&checkpoint, &wanted).unwrap(), &tensors);
        let mut reader = checkpoint.restore(&wanted).unwrap();
        for slice in grid(&dims, read) {
            prop_assert_eq!(reader.slice("ema/a", &slice).unwrap(), cut(&tensors[1], &slice));
        }
    }
}
