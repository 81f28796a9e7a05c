//! Checkpoints in a bucket under all that can happen to them.
use super::tests::{all, dealt, random_tensors, snapshot, tensors, wanted};
use super::*;
use crate::storage::remote::{RemoteFolder, Use};
use crate::storage::shaky::{Faults, Shaky};
use graphs::types::Type;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(60);
const USUAL: Faults = Faults { fail: 5, lose: 5, late: 300, dies_after: 0, ignores: false, denies: false };

/// A machine that works for the run in a bucket.
fn machine(shaky: &Shaky, patience: Duration) -> (TempDir, Arc<RemoteFolder>) {
    let dir = tempfile::tempdir().unwrap();
    let folder =
        RemoteFolder::with("gs://b/run", shaky.bucket(patience), "run", dir.path().to_owned(), Use::Run);
    folder.register();
    (dir, folder)
}

fn saved(dir: &TempDir, steps: &[u64], keep: usize) {
    let mut store = Store::open(dir.path(), keep, Share::alone()).unwrap();
    for step in steps {
        store.save(snapshot(*step)).unwrap();
    }
    store.finish().unwrap();
}

fn objects(folder: &RemoteFolder) -> Vec<String> {
    folder.list("checkpoints").unwrap().into_iter().map(|item| item.key).collect()
}

#[test]
fn what_was_saved_in_a_bucket_comes_back_on_another_machine() {
    let shaky = Shaky::new(USUAL);
    let (here, _) = machine(&shaky, PATIENCE);
    saved(&here, &[1, 2, 3, 4, 7], 2);
    assert!(
        std::fs::read_dir(here.path().join("checkpoints")).unwrap().next().is_none(),
        "nothing is kept here"
    );
    let (there, folder) = machine(&shaky, PATIENCE);
    let checkpoint = Checkpoint::find(there.path()).unwrap();
    assert_eq!((checkpoint.step(), checkpoint.config().unwrap().image.size), (7, 48));
    assert!(!checkpoint.path.join("adam.safetensors").exists());
    assert_eq!(all(&checkpoint, &wanted("")).unwrap(), tensors(7));
    assert!(checkpoint.path.join("adam.safetensors").exists());
    let files = ["COMMIT", "adam", "config.toml", "ema", "manifest.json", "params", "state"];
    let file = |step: u64, name: &str| match name.contains(|c: char| c == '.' || c.is_uppercase()) {
        true => format!("checkpoints/step-{step:08}/{name}"),
        false => format!("checkpoints/step-{step:08}/{name}.safetensors"),
    };
    let expected: Vec<_> = [4, 7].iter().flat_map(|step| files.map(|name| file(*step, name))).collect();
    assert_eq!(objects(&folder), expected);
    // A checkpoint goes by name too; of what was fetched, one step stays.
    assert_eq!(Checkpoint::open(&there.path().join("checkpoints/step-00000004")).unwrap().step(), 4);
    assert!(!checkpoint.path.exists());
}

#[test]
fn the_best_stays_in_a_bucket_too() {
    let shaky = Shaky::new(USUAL);
    let (here, folder) = machine(&shaky, PATIENCE);
    let scores = [(1, 0.3), (2, 0.9), (3, 0.8), (4, 0.1), (5, 0.2)];
    let mut store = Store::open(here.path(), 2, Share::alone()).unwrap();
    for (step, score) in scores {
        store.save(snapshot(step)).unwrap();
        store.rate(step, score);
    }
    store.finish().unwrap();
    drop(store);
    let committed = || remote::committed(&folder).unwrap();
    assert_eq!(committed(), [2, 4, 5]);
    let (there, _) = machine(&shaky, PATIENCE);
    let mut store = Store::open(there.path(), 2, Share::alone()).unwrap();
    scores.iter().for_each(|(step, score)| store.rate(*step, *score));
    store.save(snapshot(6)).unwrap();
    store.rate(6, 0.95);
    [7, 8].iter().for_each(|step| store.save(snapshot(*step)).unwrap());
    store.finish().unwrap();
    assert_eq!(committed(), [6, 7, 8]);
}

#[test]
fn what_is_not_whole_is_never_chosen() {
    let shaky = Shaky::new(Faults::default());
    let (here, folder) = machine(&shaky, PATIENCE);
    saved(&here, &[1, 2, 3], 3);
    let remove = |name: &str| folder.bucket().remove(&[folder.key(&format!("checkpoints/{name}"))]).unwrap();
    // The mark is there before a file.
    remove("step-00000003/params.safetensors");
    remove("step-00000002/COMMIT");
    let (there, _) = machine(&shaky, PATIENCE);
    for find in [Checkpoint::latest, Checkpoint::newest_sound] {
        assert_eq!(find(there.path()).unwrap().unwrap().step(), 1);
    }
    remove("step-00000001/ema.safetensors");
    let error = format!("{:#}", Checkpoint::latest(there.path()).unwrap_err());
    assert!(error.starts_with("none of the checkpoints of gs://b/run is sound"), "{error}");
    // Whoever trains there next removes what has no mark, and that alone.
    drop(Store::open(here.path(), 3, Share::alone()).unwrap());
    let left = objects(&folder);
    assert!(left.iter().all(|name| !name.contains("step-00000002")) && left.len() == 12, "{left:?}");
}

#[test]
fn bytes_that_changed_in_a_bucket_are_refused() {
    let shaky = Shaky::new(Faults::default());
    let (here, folder) = machine(&shaky, PATIENCE);
    saved(&here, &[1], 1);
    let key = folder.key("checkpoints/step-00000001/ema.safetensors");
    let mut bytes = folder.bucket().look(&key, u64::MAX).unwrap().unwrap().bytes;
    *bytes.last_mut().unwrap() ^= 1;
    folder.bucket().put(&key, &bytes).unwrap();
    let error = format!("{:#}", all(&Checkpoint::find(here.path()).unwrap(), &wanted("ema/")).unwrap_err());
    assert!(error.contains("ema.safetensors is damaged"), "{error}");
}

#[test]
fn processes_save_together_in_a_bucket_and_any_number_restores() {
    let shaky = Shaky::new(USUAL);
    let tensors = random_tensors(&[8, 12, 3]);
    let (first, folder) = machine(&shaky, PATIENCE);
    let share = |process| Share { deadline: Duration::from_secs(30), ..Share::new(process, 4) };
    // Process 0 takes the folder before the others begin.
    let mut stores = vec![(first.path().to_owned(), Store::open(first.path(), 2, share(0)).unwrap())];
    let machines: Vec<_> = (1..4).map(|_| machine(&shaky, PATIENCE)).collect();
    for (process, (dir, _)) in machines.iter().enumerate() {
        stores.push((dir.path().to_owned(), Store::open(dir.path(), 2, share(process + 1)).unwrap()));
    }
    std::thread::scope(|scope| {
        let dealt = dealt(4, &tensors, [4, 2], 4);
        for (process, ((dir, store), snapshot)) in stores.into_iter().zip(dealt).enumerate() {
            scope.spawn(move || {
                // What each lists beside it; the last has nothing to list.
                let list = format!("list-{process}.jsonl");
                let mut store = store.with_own(list.clone());
                if process < 3 {
                    std::fs::write(dir.join(list), "{}").unwrap();
                }
                store.save(snapshot).unwrap();
                store.finish().unwrap();
            });
        }
    });
    let kept = objects(&folder);
    assert_eq!(kept.iter().filter(|name| name.contains("/part-")).count(), 3, "{kept:?}");
    let found = folder.list("").unwrap();
    let lists: Vec<&str> =
        found.iter().map(|item| &*item.key).filter(|key| key.starts_with("list-")).collect();
    assert_eq!(lists, ["list-0.jsonl", "list-1.jsonl", "list-2.jsonl"]);
    let (there, _) = machine(&shaky, PATIENCE);
    let checkpoint = Checkpoint::find(there.path()).unwrap();
    let wanted: Vec<(String, Type)> = tensors.iter().map(|t| (t.name.clone(), t.ty.clone())).collect();
    assert_eq!(all(&checkpoint, &wanted).unwrap(), tensors);
    let (mut reader, slice) = (checkpoint.restore(&wanted).unwrap(), vec![3..5, 1..2, 0..3]);
    assert_eq!(reader.slice("params/a", &slice).unwrap().len(), 2 * 3 * 4);
}

/// A run that is killed at its call number `n` to the bucket, for all `n` until it comes to its end.
#[test]
fn killed_at_any_call_nothing_is_lost() {
    let mut calls = 0;
    loop {
        calls += 1;
        let shaky = Shaky::new(Faults::default());
        let (before, _) = machine(&shaky, PATIENCE);
        saved(&before, &[1], 2);
        let dying = shaky.with(Faults { dies_after: calls, ..Faults::default() });
        let (dir, _) = machine(&dying, Duration::ZERO);
        let run = || -> anyhow::Result<()> {
            let mut store = Store::open(dir.path(), 2, Share::alone())?;
            store.save(snapshot(2))?;
            store.save(snapshot(3))?;
            store.finish()
        };
        let ended = run().is_ok();
        let (there, folder) = machine(&shaky, PATIENCE);
        let found = Checkpoint::latest(there.path()).unwrap().unwrap();
        assert_eq!(all(&found, &wanted("")).unwrap(), tensors(found.step()), "killed at call {calls}");
        // As a new process would find it dead.
        folder.bucket().remove(&[folder.key(".fluid-lock.json")]).unwrap();
        let step = found.step();
        saved(&there, &[step + 1], 2);
        assert_eq!(Checkpoint::latest(there.path()).unwrap().unwrap().step(), step + 1);
        assert_eq!(objects(&folder).iter().filter(|name| name.ends_with("COMMIT")).count(), 2);
        if ended {
            assert!(step == 3 && calls > 25, "{step} {calls}");
            return;
        }
    }
}
