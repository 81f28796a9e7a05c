//! Writing to a bucket that fails, is late and loses answers; and the folders and locks in one.
use super::*;
use crate::storage::bucket::Writable;
use crate::storage::lock::{self, RemoteLock};
use crate::storage::remote::{RemoteFolder, Use};
use crate::storage::shaky::{Faults, Shaky};
use crate::util::error::render;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

const PATIENCE: Duration = Duration::from_secs(60);
const USUAL: Faults = Faults { fail: 5, lose: 5, late: 500, dies_after: 0, ignores: false, denies: false };

fn folder(bucket: Arc<dyn Writable>, local: &Path) -> Arc<RemoteFolder> {
    RemoteFolder::with("gs://b/run", bucket, "run", local.to_owned(), Use::Run)
}

#[test]
fn what_fails_for_a_moment_is_done_once() {
    let bucket = Shaky::new(USUAL).bucket(PATIENCE);
    for number in 0..200 {
        let (key, bytes) = (format!("a/{number}"), format!("first {number}"));
        let stamp = bucket.create(&key, bytes.as_bytes()).unwrap();
        let refused = |done: io::Result<Stamp>| done.unwrap_err().kind() == ErrorKind::AlreadyExists;
        assert!(refused(bucket.create(&key, b"other")));
        let next = bucket.replace(&key, &stamp, b"second").unwrap();
        assert!(refused(bucket.replace(&key, &stamp, b"third")));
        assert_eq!(bucket.look(&key, 99).unwrap().unwrap().stamp, next);
        assert_eq!(bucket.read_all(&key, 99).ok().map_or(6, |bytes| bytes.len()), 6);
    }
    let listed = bucket.list("a").unwrap();
    assert_eq!((listed.len(), listed[0].size), (200, 6));
    bucket.remove(&listed.into_iter().map(|item| item.key).collect::<Vec<_>>()).unwrap();
    assert!(bucket.list("a").unwrap().is_empty() && bucket.look("a/1", 9).unwrap().is_none());
}

#[test]
fn large_objects_go_and_come_in_parts() {
    let bucket = Shaky::new(USUAL).bucket(PATIENCE);
    let bytes: Vec<u8> =
        (0..(PART as u32 * 3 + 1234) / 4).flat_map(|n| n.wrapping_mul(2_654_435_769).to_le_bytes()).collect();
    for (key, length) in [("none", 0), ("small", 1000), ("part", PART), ("parts", bytes.len())] {
        let mut upload = bucket.upload(key, 0).unwrap();
        bytes[..length].chunks(1 << 20).for_each(|chunk| upload.write_all(chunk).unwrap());
        assert!(bucket.look(key, u64::MAX).unwrap().is_none(), "{key} is there before it is done");
        upload.finish().unwrap();
        let file = tempfile::NamedTempFile::new().unwrap();
        bucket.download(key, length as u64, file.as_file()).unwrap();
        assert!(fs::read(file.path()).unwrap() == bytes[..length], "{key} came back as another");
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    let error = bucket.download("small", 1001, file.as_file()).unwrap_err().to_string();
    assert_eq!(error, "it has 1000 bytes; 1001 were listed");
    bucket.upload("half", 0).unwrap().write_all(&bytes).unwrap();
    assert!(bucket.look("half", 9).unwrap().is_none());
}

#[test]
fn a_bucket_is_tried_before_it_is_used() {
    let local = tempfile::tempdir().unwrap();
    let tried = |faults: Faults| {
        let shaky = Shaky::new(faults);
        let result = folder(shaky.bucket(Duration::ZERO), local.path()).probe();
        (result, shaky.with(Faults::default()).bucket(PATIENCE).list("run").unwrap().len())
    };
    assert!(matches!(tried(Faults::default()), (Ok(()), 0)));
    let (result, left) = tried(Faults { ignores: true, ..Faults::default() });
    let text = render(&result.unwrap_err());
    assert!(left == 0 && text.contains("only where none is (conditional put)"), "{text}");
    let (result, left) = tried(Faults { denies: true, ..Faults::default() });
    let text = render(&result.unwrap_err());
    assert!(left == 0 && text.starts_with("error: cannot write to gs://b/run\n"), "{text}");
    assert!(text.contains("create, read, list and remove"), "{text}");
}

#[test]
fn files_are_sent_when_they_were_changed_and_come_to_another_machine() {
    let shaky = Shaky::new(USUAL);
    let [here, there] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let one = folder(shaky.bucket(PATIENCE), here.path());
    let write =
        |name: &str, text: &str| crate::util::disk::write_bytes(&here.path().join(name), text.as_bytes());
    for name in ["config.toml", "pictures/a.png", "lock", ".heartbeat/1", "checkpoints/step-00000001/COMMIT"]
    {
        write(name, "text").unwrap();
    }
    one.send_files().unwrap();
    let keys = || one.list("").unwrap().into_iter().map(|item| item.key).collect::<Vec<_>>();
    assert_eq!(keys(), ["config.toml", "pictures/a.png"]);
    one.bucket().remove(&[one.key("pictures/a.png")]).unwrap();
    write("config.toml", "longer").unwrap();
    one.send_files().unwrap();
    assert_eq!(keys(), ["config.toml"], "what was not changed is not sent again");
    let two = folder(shaky.bucket(PATIENCE), there.path());
    fs::write(there.path().join("metrics.jsonl"), "of a run that is gone").unwrap();
    two.clear().unwrap();
    two.fetch_files(true).unwrap();
    assert_eq!(fs::read_to_string(there.path().join("config.toml")).unwrap(), "longer");
    assert!(!there.path().join("metrics.jsonl").exists());
}

/// A log that the run sends anew while another machine fetches it.
#[test]
fn files_that_change_while_they_are_fetched_come_whole() {
    let shaky = Shaky::new(Faults { late: 500, ..Faults::default() });
    let local = tempfile::tempdir().unwrap();
    let [one, two] = [(); 2].map(|()| folder(shaky.bucket(PATIENCE), local.path()));
    one.bucket().put(&one.key("log"), b"0").unwrap();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for number in 1..200 {
                let text = format!("{number} ").repeat(number);
                two.bucket().put(&two.key("log"), text.as_bytes()).unwrap();
                std::thread::sleep(Duration::from_millis(2));
            }
        });
        while !writer.is_finished() {
            one.fetch_files(false).unwrap();
            let text = fs::read_to_string(local.path().join("log")).unwrap();
            let words: Vec<&str> = text.split_whitespace().collect();
            let number = words[0].parse::<usize>().unwrap();
            assert!(words.len() == number.max(1) && words.iter().all(|word| *word == words[0]), "{text}");
        }
    });
}

#[test]
fn names_in_a_bucket_lead_nowhere_else() {
    let shaky = Shaky::new(Faults::default());
    let local = tempfile::tempdir().unwrap();
    let one = folder(shaky.bucket(PATIENCE), &local.path().join("in"));
    for name in ["fine", "a\\b"] {
        one.bucket().put(&one.key(name), b"x").unwrap();
    }
    one.fetch_files(true).unwrap();
    let found: Vec<_> = fs::read_dir(one.local()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(found, ["fine"]);
    for url in ["gs://b", "gs://b/", "s3:///a", "http://b/a", "gs://b/a/../c"] {
        let error = RemoteFolder::open(url, local.path(), "run", Use::Run).unwrap_err();
        assert!(error.to_string().contains("cannot be a run folder"), "{error}");
    }
}

#[test]
fn one_writes_and_who_is_silent_is_followed() {
    let shaky = Shaky::new(Faults::default());
    let local = tempfile::tempdir().unwrap();
    let [one, two] = [(); 2].map(|()| folder(shaky.bucket(PATIENCE), local.path()));
    let term = Duration::from_millis(400);
    let first = RemoteLock::take(&one, term).unwrap();
    let text = render(&RemoteLock::take(&two, term).unwrap_err());
    let owner = format!("gs://b/run is in use by another run (process {} on ", std::process::id());
    assert!(text.contains(&owner) && text.contains("gs://b/run/.fluid-lock.json"), "{text}");
    first.holder().confirm().unwrap();
    assert!(!lock::is_free(&two).unwrap());
    // Let go, it is free at once; of somebody unheard of, after a while.
    drop(first);
    assert!(lock::is_free(&two).unwrap());
    drop(RemoteLock::take(&two, term).unwrap());
    one.bucket().put(&one.key(".fluid-lock.json"), b"whatever").unwrap();
    assert!(!lock::is_free(&two).unwrap());
    let begin = Instant::now();
    let second = RemoteLock::take(&two, term).unwrap();
    assert!(begin.elapsed() > term);
    // Who lost it may not write, and leaves it to the other.
    one.bucket().put(&one.key(".fluid-lock.json"), b"another").unwrap();
    let text = second.holder().confirm().unwrap_err().to_string();
    assert!(second.holder().is_lost() && text.contains("is another run's by now"), "{text}");
    drop(second);
    assert_eq!(one.bucket().look(&one.key(".fluid-lock.json"), 99).unwrap().unwrap().bytes, b"another");
}
