//! `fluid study`: many runs from one file.
use crate::common::{SMOKE, copy_dir, ends, fluid_command, names};
use crate::faults::kills;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A study of four runs of some steps each, in a folder of its own.
fn place(more: &str) -> TempDir {
    let dir = TempDir::new().unwrap();
    let text = format!(
        "dir = \"out\"\nseeds = [1, 2]\nloss = \"validation/loss\"\n\
         set = [\"run.steps=12\", \"run.checkpoint_every=3\", \"sample.preview_images=0\", \
         \"eval=[{{kind='validation_loss',samples=4}}]\"]\n\
         [variants]\nrandom = {SMOKE:?}\n\
         [[size]]\nname = \"s\"\n[[size]]\nname = \"m\"\nset = [\"model.width=32\"]\n{more}"
    );
    fs::write(dir.path().join("study.toml"), text).unwrap();
    dir
}

/// The same, with data that are encoded once.
fn encoding_place() -> TempDir {
    let dir = place("");
    let study = dir.path().join("study.toml");
    let text = fs::read_to_string(&study).unwrap();
    let text = text.replace("samples=4", "samples=4,data={kind='shapes'}");
    fs::write(&study, format!("encode = 96\n{text}")).unwrap();
    dir
}

/// What a study leaves: its tables, and the files of weights.
fn tables(dir: &Path) -> Vec<String> {
    ["members.csv", "laws.csv"]
        .iter()
        .map(|name| fs::read_to_string(dir.join("out").join(name)).unwrap())
        .collect()
}

#[test]
fn a_study_trains_its_members_and_tells_of_them() {
    let dir = place("");
    let text = ends(dir.path(), &["study", "study.toml", "--no-train"], 0);
    assert!(text.contains("0 of 4 runs finished"), "{text}");
    assert!(!dir.path().join("out").exists());
    let text = ends(dir.path(), &["study", "study.toml", "--json=t.json"], 0);
    assert!(text.contains("done: 4 of 4 runs finished"), "{text}");
    let whole = tables(dir.path());
    assert_eq!(whole[0].matches(",finished,").count(), 4, "{}", whole[0]);
    assert!(
        whole[1].contains("random,parameters,validation/loss,4,,,,,,,,,\"2 sizes; three numbers are fitted")
    );
    let json: serde_json::Value =
        serde_json::from_slice(&fs::read(dir.path().join("t.json")).unwrap()).unwrap();
    let loss = json["members"][3]["metrics"]["validation/loss"].as_f64();
    assert!(loss.is_some_and(f64::is_finite), "{json}");
    // Nothing is left: the same tables, and no run is entered.
    let log = fs::read(dir.path().join("out/random-s-1.log")).unwrap();
    ends(dir.path(), &["study", "study.toml"], 0);
    assert_eq!(
        (tables(dir.path()), fs::read(dir.path().join("out/random-s-1.log")).unwrap()),
        (whole.clone(), log)
    );
    // A run that was deleted is told, and trained again to the same numbers.
    fs::remove_dir_all(dir.path().join("out/random-m-2")).unwrap();
    ends(dir.path(), &["study", "study.toml", "--no-train"], 0);
    assert!(tables(dir.path())[0].contains("random,m,2,not begun,"));
    ends(dir.path(), &["study", "study.toml"], 0);
    assert_eq!(tables(dir.path()), whole);
    // Runs that are finished with other settings are not told as those of this study.
    let study = fs::read_to_string(dir.path().join("study.toml")).unwrap();
    let other = study.replacen("set = [", "set = [\"optimizer.lr=0.5\", ", 1);
    fs::write(dir.path().join("study.toml"), other).unwrap();
    let text = ends(dir.path(), &["study", "study.toml"], 1);
    assert!(
        text.contains("out/random-s-1 is finished at step 12") && text.contains("optimizer.lr"),
        "{text}"
    );
    assert_eq!(tables(dir.path()), whole);
}

#[test]
fn the_data_of_a_study_are_encoded_once() {
    let dir = encoding_place();
    let study = dir.path().join("study.toml");
    let text = fs::read_to_string(&study).unwrap();
    let told = ends(dir.path(), &["study", "study.toml"], 0);
    assert_eq!(told.matches("encoding 96 samples into out/encoded-continuous").count(), 1, "{told}");
    let whole = tables(dir.path());
    assert_eq!(whole[0].matches(",finished,").count(), 4, "{}", whole[0]);
    let config = fs::read_to_string(dir.path().join("out/random-m-2/config.toml")).unwrap();
    assert!(config.contains("kind = \"encoded\"") && config.contains("out/encoded-continuous"), "{config}");
    // Only while a member has steps to do are the samples needed.
    fs::remove_dir_all(dir.path().join("out/encoded-continuous")).unwrap();
    let told = ends(dir.path(), &["study", "study.toml"], 0);
    assert!(!told.contains("encoding"), "{told}");
    // They are the same when they are made again, and so is what is trained on them.
    fs::remove_dir_all(dir.path().join("out/random-s-2")).unwrap();
    ends(dir.path(), &["study", "study.toml"], 0);
    assert_eq!(tables(dir.path()), whole);
    // Another number of samples is another study.
    fs::write(&study, text.replace("encode = 96", "encode = 95")).unwrap();
    fs::remove_dir_all(dir.path().join("out/random-s-2")).unwrap();
    let told = ends(dir.path(), &["study", "study.toml"], 1);
    assert!(told.contains("samples: 95 here, 96 there"), "{told}");
}

#[test]
fn commands_share_a_study() {
    let whole = place("");
    ends(whole.path(), &["study", "study.toml"], 0);
    let dir = place("");
    let start = || {
        let mut command = fluid_command(dir.path(), &["study", "study.toml", "--share"]);
        command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let both = [start(), start()].map(|child| child.wait_with_output().unwrap());
    assert!(both.iter().all(|output| output.status.success()), "{both:?}");
    let told = both.map(|output| String::from_utf8(output.stderr).unwrap());
    // Each member by one of them, and none of them idle.
    for member in ["s-1", "s-2", "m-1", "m-2"] {
        let trained = format!("random-{member} is finished, after");
        assert_eq!(told.concat().matches(&trained).count(), 1, "{told:?}");
    }
    assert!(told.iter().all(|told| told.contains(" is finished, after")), "{told:?}");
    assert_eq!(tables(dir.path()), tables(whole.path()));
}

/// Sends a signal to a process; it may have come to its end before.
fn send(signal: &str, id: &str) {
    assert!(Command::new("kill").args([signal, id]).stderr(Stdio::null()).status().is_ok());
}

#[test]
fn a_study_that_is_killed_goes_on_to_the_same_tables() {
    let whole = encoding_place();
    ends(whole.path(), &["study", "study.toml"], 0);
    let dir = encoding_place();
    let kills = kills().div_ceil(10).max(5);
    let mut ended = 0;
    for number in 0..kills {
        let signal = ["-KILL", "-TERM", "-KILL", "-INT", "-KILL"][number as usize % 5];
        let mut command = fluid_command(dir.path(), &["study", "study.toml"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let id = child.id();
        // Multiples of the golden ratio come near every instant.
        let after = 0.2 + 2.0 * (number as f64 * 0.618_034).fract();
        std::thread::sleep(Duration::from_secs_f64(after));
        let members = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
        send(signal, &id.to_string());
        // Every other time what it runs dies as well, as where a machine stops.
        if signal == "-KILL" && number % 2 == 0 {
            members.split_whitespace().for_each(|id| send(signal, id));
        }
        let begin = Instant::now();
        let status = child.wait().unwrap();
        assert!(begin.elapsed() < Duration::from_secs(60), "{signal}: it goes on");
        assert!(status.success() || signal == "-KILL" || status.code() == Some(75), "{signal}: {status}");
        if status.success() {
            assert_eq!(tables(dir.path()), tables(whole.path()));
            fs::remove_dir_all(dir.path().join("out")).unwrap();
            ended += 1;
        }
    }
    ends(dir.path(), &["study", "study.toml"], 0);
    assert_eq!(tables(dir.path()), tables(whole.path()));
    println!("{kills} kills and signals, {} studies", ended + 1);
}

#[test]
fn a_member_that_fails_is_told_and_the_rest_goes_on() {
    let dir = place(
        "[[size]]\nname = \"broken\"\nset = [\"train.init_from='nowhere'\"]\nseeds = [1]\n[[size]]\nname = \"l\"\nseeds = [3]\n",
    );
    let text = ends(dir.path(), &["study", "study.toml"], 1);
    assert!(text.contains("1 run of the study failed:\n  random-broken-1: "), "{text}");
    assert!(text.contains("nowhere") && text.contains("random-l-3 is finished"), "{text}");
    let members = &tables(dir.path())[0];
    assert!(
        members.contains("random,broken,1,not begun,") && members.contains("random,l,3,finished,"),
        "{members}"
    );
}

#[test]
fn studies_with_mistakes_are_refused_before_anything_is_trained() {
    let refused = |more: &str, told: &str| {
        let dir = place(more);
        let text = ends(dir.path(), &["study", "study.toml"], 1);
        assert!(text.contains(told), "{told}: {text}");
        assert!(!dir.path().join("out").exists());
    };
    let size = |set: &str| format!("[[size]]\nname = \"x\"\nset = [{set:?}]\nseeds = [1]\n");
    refused(
        &size("image.size=32"),
        "random-s-1 and random-x-1 do not compare: image.size is 16 in the first, 32 in the second",
    );
    refused(&size("codec.channels=4"), "do not compare: codec.channels is 8 in the first, 4 in the second");
    refused(&size("data.kind='free_shapes'"), "do not compare: data.kind is \"shapes\" in the first");
    refused(&size("model.widht=4"), "of random, x");
    refused("[[size]]\nname = \"s\"\n", "the size \"s\" is there twice");
    refused("[[size]]\nname = \"../s\"\n", "the size \"../s\" cannot be part of a folder's name");
    refused("[[size]]\nname = \"t\"\nseeds = [1, 1]\n", "two runs would be random-t-1");
    refused("[[sizes]]\nname = \"t\"\n", "study.toml is no study");
    let dir = place("");
    let study = dir.path().join("study.toml");
    let text = fs::read_to_string(&study).unwrap();
    fs::write(&study, text.replace("\"out\"", "\"gs://bucket/out\"")).unwrap();
    let text = ends(dir.path(), &["study", "study.toml"], 1);
    assert!(text.contains("dir = \"gs://bucket/out\": a study is in a folder of this machine"), "{text}");
    assert_eq!(names(dir.path()), ["study.toml"]);
}

#[test]
fn the_studies_of_the_tree_are_whole() {
    // Configs name their tokenizers as seen from the root.
    let dir = TempDir::new().unwrap();
    copy_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("configs"), &dir.path().join("configs"));
    // And the one that the guide shows.
    let guide = include_str!("../docs/guides/study.md");
    let shown = guide.split_once("```toml\n").unwrap().1.split_once("```").unwrap().0;
    fs::write(dir.path().join("configs/study/shown.toml"), shown).unwrap();
    let files = names(&dir.path().join("configs/study"));
    assert!(files.len() > 1);
    for file in files {
        let text = ends(dir.path(), &["study", &format!("configs/study/{file}"), "--no-train"], 0);
        assert!(text.contains("done: 0 of "), "{text}");
    }
    assert_eq!(names(dir.path()), ["configs"], "nothing is written");
}
