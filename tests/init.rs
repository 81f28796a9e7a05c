//! `fluid init`: from a folder of captioned images to a config that trains, and what it says where it cannot.
use crate::common::{ends, fluid, names};
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A folder `photos` of 20 images, those below `captioned` with a caption.
fn photos(captioned: u8) -> TempDir {
    let dir = TempDir::new().unwrap();
    let at = |name: &str| dir.path().join("photos").join(name);
    fs::create_dir(at("")).unwrap();
    for i in 0..20_u8 {
        let image = Image::from_fn(40, 50, |y, x| [12 * i, (6 * y) as u8, (5 * x) as u8]);
        fs::write(at(&format!("{i:02}.png")), encode_png(&image, &[]).unwrap()).unwrap();
        if i < captioned {
            fs::write(at(&format!("{i:02}.txt")), format!("photo number {i} of twenty")).unwrap();
        }
    }
    dir
}

/// `fluid init` without timing, on any machine.
fn init<'a>(data: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["init", "--data", data, "--no-measure", "--platform", "cpu"], more].concat()
}

#[test]
fn two_commands_train_on_a_folder_of_photos() {
    let dir = photos(20);
    let at = dir.path();
    let output = fluid(at, &init("photos", &["--minutes", "10"]));
    let [stdout, stderr] = [output.stdout, output.stderr].map(|b| String::from_utf8(b).unwrap());
    assert!(output.status.success(), "{stderr}");
    for part in
        ["data      photos, a folder of images: 20 images, 50 x 40 pixels, captions of 5 words", "cpu, "]
    {
        assert!(stdout.contains(part), "{part}: {stdout}");
    }
    // How many depends on how fast images are read here.
    assert!(stdout.contains("time      About ") && stdout.contains(" minutes: "), "{stdout}");
    assert!(stdout.contains("expect    20 images: far too few to learn what captions mean."), "{stdout}");
    let next = "next: fluid train photos.toml, then fluid sample runs/photos 'photo number 0 of twenty'";
    assert!(stderr.contains(next), "{stderr}");
    let config = fs::read_to_string(at.join("photos.toml")).unwrap();
    assert!(config.starts_with("# Written by `fluid init --data photos --minutes 10"), "{config}");
    assert!(config.lines().all(|line| line.chars().count() <= 120), "{config}");

    // It is not written over, nor is the folder of its run shared.
    let text = ends(at, &init("photos/", &[]), 1);
    assert!(text.contains("photos.toml is there already") && text.contains("--out"), "{text}");
    assert_eq!(fs::read_to_string(at.join("photos.toml")).unwrap(), config);

    let mut train = vec!["train", "photos.toml"];
    let small =
        ["run.steps=2", "model.width=16", "model.heads=2", "model.depth=1", "head.width=16", "head.depth=1"];
    small.iter().chain(&["sample.preview_images=0"]).for_each(|set| train.extend(["--set", set]));
    ends(at, &train, 0);
    assert!(at.join("runs/photos/checkpoints").exists());

    fs::remove_file(at.join("photos.toml")).unwrap();
    ends(at, &init("photos", &[]), 0);
    assert!(fs::read_to_string(at.join("photos.toml")).unwrap().contains("dir = \"runs/photos-2\"\n"));
}

#[test]
fn what_is_no_data_is_told_and_leaves_nothing() {
    let dir = photos(0);
    let at = dir.path();
    fs::create_dir(at.join("empty")).unwrap();
    fs::write(at.join("old.toml"), "").unwrap();
    fs::write(at.join("notes.md"), "").unwrap();
    for (data, code, part) in [
        ("gone", 1, "--data gone: there is nothing at this path"),
        ("empty", 1, "empty holds no image (a name that ends in .jpg"),
        ("old.toml", 1, "--data old.toml is a config already"),
        ("notes.md", 1, "--data notes.md is no data that can be read"),
        ("photos", 5, "20 of 20 samples of photos cannot be used: 20 x no caption"),
    ] {
        let text = ends(at, &init(data, &[]), code);
        assert!(text.contains(part), "{data}: {text}");
        assert!(text.contains("help: ") || data == "empty", "{data}: {text}");
    }
    assert!(ends(at, &init("photos", &[]), 5).contains("cat.txt beside cat.jpg"));
    assert_eq!(names(at), ["empty", "notes.md", "old.toml", "photos"]);
}

#[test]
fn a_few_bad_samples_are_told_and_left_out() {
    let dir = photos(18);
    let output = fluid(dir.path(), &init("photos", &["-o", "my.toml"]));
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(stdout.contains("; cannot be used: 2 x no caption"), "{stdout}");
    let config = fs::read_to_string(dir.path().join("my.toml")).unwrap();
    assert!(
        config.contains("max_bad_fraction = 0.2\n") && config.contains("dir = \"runs/my\"\n"),
        "{config}"
    );
}

#[test]
fn data_in_the_place_of_a_config_are_told_the_way() {
    let dir = photos(20);
    let at: &Path = dir.path();
    for command in [&["train", "photos"][..], &["config", "show", "photos"]] {
        let text = ends(at, command, 1);
        let told = "error: photos is a folder of images, not a config\nhelp: `fluid init --data photos` writes a config";
        assert!(text.contains(told), "{text}");
    }
}
