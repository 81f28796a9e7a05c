//! The built binary on data: looked at, encoded once, trained from both ways, fetched where it cannot be.
use crate::common::{SMOKE, ends, fluid_command, names, train};
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use fluid::formats::safetensors::read_file;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A folder `pictures` with captions beside them, number 5 broken if asked for.
fn images(broken: bool) -> TempDir {
    let dir = TempDir::new().unwrap();
    let folder = dir.path().join("pictures");
    fs::create_dir(&folder).unwrap();
    for i in 0..24usize {
        let png = encode_png(&Image::filled(20 + i, 30, [(i * 9) as u8, (i * 31) as u8, 7]), &[]).unwrap();
        fs::write(folder.join(format!("{i:02}.png")), if broken && i == 5 { &png[..30] } else { &png })
            .unwrap();
        fs::write(folder.join(format!("{i:02}.txt")), format!("image number {i}\n")).unwrap();
    }
    dir
}

const FOLDER: [&str; 4] = ["--set", "data.kind=\"folder\"", "--set", "data.train=[\"pictures\"]"];

fn data<'a>(what: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["data", what, SMOKE][..], &FOLDER, more].concat()
}

#[test]
fn training_from_encoded_data_is_training_from_images() {
    let dir = images(false);
    ends(dir.path(), &data("encode", &["--out", "encoded"]), 0);
    assert!(names(&dir.path().join("encoded")).contains(&"manifest.json".to_string()));
    ends(dir.path(), &train("run.dir=raw", &[&FOLDER[..], &["--steps", "3"]].concat()), 0);
    let encoded = ["--set", "data.kind=\"encoded\"", "--set", "data.train=[\"encoded\"]", "--steps", "3"];
    let text = ends(dir.path(), &train("run.dir=cached", &encoded), 0);
    assert!(text.contains("encoded: 24 samples in 1 shard of encoded"), "{text}");
    for file in ["params", "ema", "adam"].map(|f| Path::new("checkpoints/step-00000003").join(f)) {
        let [a, b] = ["raw", "cached"]
            .map(|run| read_file(&dir.path().join(run).join(&file).with_extension("safetensors")).unwrap());
        assert!(!a.is_empty() && a == b, "{} differs", file.display());
    }
    let other = ["--set", "codec.whiten=1.0"];
    let text = ends(dir.path(), &train("run.dir=other", &[&encoded[..], &other].concat()), 1);
    assert!(text.contains("codec.whiten: 1.0 here, 0.5 there"), "{text}");
    assert!(!dir.path().join("other").exists());
}

#[test]
fn the_first_samples_are_encoded_alone() {
    let dir = images(false);
    let text = ends(dir.path(), &data("encode", &["--out", "few", "--samples", "10"]), 0);
    assert!(text.contains("the first 10 of ") && text.contains("done: 10 samples encoded"), "{text}");
    let text = ends(dir.path(), &data("encode", &["--out", "all", "--samples", "25"]), 0);
    assert!(text.contains("done: 24 samples encoded"), "{text}");
    // Of shapes, which are drawn as they are needed, it must be said how many.
    let shapes = |more: &[&'static str]| [&["data", "encode", SMOKE, "--out", "shapes"], more].concat();
    let text = ends(dir.path(), &shapes(&[]), 1);
    assert!(text.contains("say how many with --samples N"), "{text}");
    ends(dir.path(), &shapes(&["--samples", "32"]), 0);
    let encoded = ["--set", "data.kind=encoded", "--set", "data.train=shapes", "--steps", "3"];
    let evaluated = ["--set", "eval=[{kind='validation_loss',samples=4,data={kind='shapes'}}]"];
    let args = [&["train", SMOKE, "--out", "run"], &encoded[..], &evaluated].concat();
    let text = ends(dir.path(), &args, 0);
    assert!(text.contains("encoded: 32 samples in 1 shard of shapes"), "{text}");
    let text = ends(dir.path(), &shapes(&["--samples", "33"]), 1);
    assert!(text.contains("samples: 33 here, 32 there"), "{text}");
}

#[test]
fn several_processes_encode_what_one_does_and_shards_are_read_in_their_order() {
    let dir = images(true);
    let allowed = ["--set", "data.max_bad_fraction=0.1"];
    let encode = |out: &str, more: &[&str]| {
        data("encode", &[&["--out", out], &allowed[..], more].concat())
            .iter()
            .map(|s| (*s).to_owned())
            .collect()
    };
    let run = |args: Vec<String>, code| {
        ends(dir.path(), &args.iter().map(String::as_str).collect::<Vec<_>>(), code)
    };
    run(encode("one", &[]), 0);
    // All of it is one shard, that of process 0.
    let text = run(encode("two", &["--process", "1", "--processes", "2"]), 0);
    assert!(
        text.contains("done: 0 samples encoded")
            && text.contains("two: 0 shards; 1 shard still to be made by other processes"),
        "{text}"
    );
    let text = run(encode("two", &["--process", "2", "--processes", "2"]), 1);
    assert!(text.contains("error: --process 2 is none of --processes 2: they are numbered from 0"), "{text}");
    run(encode("two", &["--process", "0", "--processes", "2"]), 0);
    let [one, two] = ["one", "two"].map(|out| dir.path().join(out));
    assert_eq!(names(&one), names(&two));
    assert!(
        names(&one).iter().all(|name| fs::read(one.join(name)).unwrap() == fs::read(two.join(name)).unwrap())
    );

    let in_order =
        ["data.kind=encoded", "data.train=two", "data.order=shards", "data.streams=1", "data.window=8"];
    let sets: Vec<&str> = in_order.iter().flat_map(|set| ["--set", set]).collect();
    let last = |run: &str| {
        let file = |name: &str| dir.path().join(run).join("checkpoints/step-00000007").join(name);
        ["params.safetensors", "data.safetensors"].map(|name| read_file(&file(name)).unwrap())
    };
    let text = ends(dir.path(), &train("run.dir=straight", &[&sets[..], &["--steps", "7"]].concat()), 0);
    assert!(text.contains("data: encoded, in the order of shards: 23 samples in 1 shard of two"), "{text}");
    for until in ["2", "7"] {
        let more = ["--resume=auto", "--steps", until];
        ends(dir.path(), &train("run.dir=halting", &[&sets[..], &more].concat()), 0);
    }
    assert!(last("halting") == last("straight"), "other pairs than at one go");
}

#[test]
fn shards_that_are_damaged_end_training_and_are_encoded_again() {
    let dir = images(false);
    let encode = data("encode", &["--out", "encoded"]);
    ends(dir.path(), &encode, 0);
    let shard = dir.path().join("encoded/00000.safetensors");
    let whole = fs::read(&shard).unwrap();
    let encoded = ["--set", "data.kind=\"encoded\"", "--set", "data.train=[\"encoded\"]", "--steps", "3"];
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    let damages: [(Option<&[u8]>, &str, &str); 3] = [
        (
            Some(&flipped),
            "encoded/00000.safetensors is damaged: the blake3 hash",
            "is damaged: it is encoded again",
        ),
        (Some(&whole[..1000]), "00000.safetensors is cut short", "was cut or changed: it is encoded again"),
        (None, "cannot open encoded/00000.safetensors", "is missing: it is encoded again"),
    ];
    for (bytes, said, mended) in damages {
        match bytes {
            Some(bytes) => fs::write(&shard, bytes).unwrap(),
            None => fs::remove_file(&shard).unwrap(),
        }
        let text = ends(dir.path(), &train("run.dir=run", &encoded), 7);
        assert!(
            text.contains(said) && text.contains("\nhelp: the `fluid data encode` command that"),
            "{text}"
        );
        let text = ends(dir.path(), &encode, 0);
        assert!(text.contains(mended), "{text}");
        assert!(fs::read(&shard).unwrap() == whole);
    }
    ends(dir.path(), &train("run.dir=run", &encoded), 0);
    assert!(!ends(dir.path(), &encode, 0).contains("encoded again"));
}

#[test]
fn an_inspection_says_what_is_there() {
    let dir = images(true);
    let output = fluid_command(dir.path(), &data("inspect", &["--json"])).output().unwrap();
    assert!(output.status.success());
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&found["samples"], &found["read"]), (&24.into(), &24.into()));
    assert_eq!(found["height"]["most"], 43);
    assert_eq!(found["bad"][0], serde_json::json!(["image not decodable", 1]));
    assert_eq!(found["bad_samples"][0]["shard"], "pictures/05.png");
    assert_eq!(found["example"][1], "image number 0");
    assert_eq!(names(dir.path()), ["pictures"], "no sheet that nobody asked for");
    // The folder itself, without a config.
    let inspect = ["data", "inspect", "pictures", "--json", "--out", "sheet.png"];
    let output = fluid_command(dir.path(), &inspect).output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("pictures is data: data.kind is \"folder\""), "{text}");
    let again: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&again["samples"], &again["bad"]), (&found["samples"], &found["bad"]));
    assert_eq!((&again["height"], &again["words"]), (&found["height"], &found["words"]));
    assert!(dir.path().join("sheet.png").exists());
    let text = ends(dir.path(), &data("encode", &["--out", "encoded"]), 5);
    assert!(text.contains("over the limit of 1%: 1 x image not decodable"), "{text}");
}

#[test]
fn without_npm_nothing_is_fetched() {
    let dir = TempDir::new().unwrap();
    let output = fluid_command(dir.path(), &["data", "fetch", "emoji"]).env("PATH", "").output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(
        text.contains("error: there is no npm on this machine") && text.contains("help: install Node.js"),
        "{text}"
    );
    assert_eq!(names(dir.path()), [""; 0]);
}

#[test]
fn the_loader_is_timed_alone() {
    let dir = images(false);
    let more = ["--steps", "2", "--warmup", "1", "--json=report.json"];
    ends(dir.path(), &[&["bench", "data", SMOKE][..], &FOLDER, &more].concat(), 0);
    let text = fs::read_to_string(dir.path().join("report.json")).unwrap();
    let report: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        (&report["bench"], &report["samples"], &report["bad"]),
        (&"data".into(), &16.into(), &0.into())
    );
    assert!(report["pictures_per_s"].as_f64().unwrap() > 0.0);
}
