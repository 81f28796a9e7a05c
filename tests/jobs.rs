//! Folders of images by the built binary: what is in them, how they go on, what edits keep, what is refused.
use crate::common::{TRAINED, copy_dir, ends, fluid, fluid_command, names};
use fluid::encoders::image::load;
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::decode;
use fluid::formats::image::Image;
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A folder to work in, and the trained run's path.
fn place() -> (TempDir, String) {
    (TempDir::new().unwrap(), TRAINED.path().join("straight").to_str().unwrap().to_owned())
}

fn manifest(dir: &Path) -> Vec<Value> {
    let text = fs::read_to_string(dir.join("manifest.jsonl")).unwrap();
    text.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

fn image(path: &Path) -> Image {
    decode::decode(&fs::read(path).unwrap(), &decode::Limits::default()).unwrap()
}

#[test]
fn a_folder_says_what_made_each_image_and_goes_on() {
    let (dir, run) = place();
    let out = dir.path().join("out");
    let lines = [
        r#"{"prompt": "a red circle left of a blue square and some words more", "seed": 7}"#,
        "",
        r#"{"prompt": "two dogs", "guidance": 1.5, "temperature": 0.5}"#,
    ];
    fs::write(dir.path().join("p.jsonl"), lines.join("\n")).unwrap();
    let command = ["sample", &run, "a ring", "--prompts", "p.jsonl", "--count", "2", "--out", "out"];
    let text = ends(dir.path(), &command, 0);
    assert!(text.contains("longer than the text window and truncated; words cut off: "), "{text}");
    assert!(text.contains("6 images in ") && text.contains(" images/s"), "{text}");
    let strange = "cannot draw: dogs, more, some, words; those of its captions: a, above, and, ";
    assert!(text.contains(strange), "{text}");
    let results = "\n      results: out: sheet.png, manifest.jsonl\n      next: fluid edit /";
    assert!(text.contains("done: 6 images, in ") && text.contains(results), "{text}");
    assert!(text.contains("out/00000.png 'a ring' --keep 0.5"), "{text}");
    let images: Vec<String> = (0..6).map(|i| format!("{i:05}.png")).collect();
    assert_eq!(names(&out), [&images[..], &["manifest.jsonl", "sheet.png"].map(String::from)].concat());
    let all = manifest(&out);
    let of = |key: &str| all.iter().map(|line| line[key].clone()).collect::<Vec<_>>();
    assert_eq!(of("file"), images);
    assert_eq!(of("seed")[2..4], [7, 8]);
    assert_eq!((&of("guidance")[0], &of("guidance")[4]), (&3.0.into(), &1.5.into()));
    assert_eq!(of("words_cut"), [0, 0, 5, 5, 0, 0]);
    assert!(of("step").iter().all(|step| *step == 6));
    assert_eq!(
        (&all[0]["settings"]["steps"], &all[0]["settings"]["solver"]),
        (&3.into(), &"ancestral".into())
    );
    let commit = Path::new(&run).join("checkpoints/step-00000006/COMMIT");
    assert_eq!(fs::read_to_string(commit).unwrap().trim(), all[0]["weights"].as_str().unwrap());
    for line in &all {
        let png = fs::read(out.join(line["file"].as_str().unwrap())).unwrap();
        assert_eq!(line["blake3"], blake3::hash(&png).to_hex().as_str());
    }

    // Nothing is missing, then one image and the end of a line.
    let before = fs::read(out.join("manifest.jsonl")).unwrap();
    let text = ends(dir.path(), &command, 0);
    assert!(text.contains("6 of 6 images exist already") && !text.contains("images/s"), "{text}");
    assert!(!text.contains("cannot draw"), "nothing is drawn: {text}");
    let lost = image(&out.join("00001.png"));
    fs::remove_file(out.join("00001.png")).unwrap();
    fs::write(out.join("manifest.jsonl"), &before[..before.len() - 5]).unwrap();
    let text = ends(dir.path(), &command, 0);
    assert!(text.contains("4 of 6 images exist already"), "{text}");
    assert!(image(&out.join("00001.png")).psnr(&lost).unwrap() > 40.0);
    assert_eq!(manifest(&out).len(), 6);

    // Another job.
    let other = [&command[..], &["--steps", "2"]].concat();
    let text = ends(dir.path(), &other, 1);
    let expected = "error: out holds another job: 00000.png: settings.steps is 3 there, 2 here\nhelp: choose \
                    another folder with --out, or remove this one\n";
    assert_eq!(text, expected);
}

#[test]
fn a_seed_has_one_meaning() {
    let (dir, run) = place();
    let sample = |out: &str, more: &[&str]| {
        ends(dir.path(), &[&["sample", &run, "--out", out], more].concat(), 0);
        let all = manifest(&dir.path().join(out));
        let image =
            |line: &Value| fs::read(dir.path().join(out).join(line["file"].as_str().unwrap())).unwrap();
        let seeds = all.iter().map(|line| line["seed"].as_u64().unwrap()).collect::<Vec<_>>();
        (seeds, all.iter().map(image).collect::<Vec<_>>())
    };
    let (seeds, alone) = sample("alone", &["a ring", "--seed", "7"]);
    assert_eq!(seeds, [7]);
    let (seeds, list) = sample("list", &["two dogs", "a ring", "--seed", "7", "--count", "2"]);
    assert_eq!(seeds, [7, 8, 7, 8]);
    assert!(list[2] == alone[0], "alone or in a list");
    assert!(list[2] != list[3], "further images of a prompt are others");
    fs::write(dir.path().join("p.jsonl"), r#"{"prompt": "a ring", "seed": 7}"#).unwrap();
    assert!(sample("object", &["--prompts", "p.jsonl", "--seed", "5"]).1 == alone);
    let (_, again) = sample("again", &["a ring", "--seed", "8"]);
    assert!(again[0] == list[3], "a recorded seed gives its image");
    let last = (1u64 << 53) - 1;
    let (seeds, _) = sample("last", &["a ring", "--seed", &last.to_string(), "--count", "2"]);
    assert_eq!(seeds, [last, 0]);

    // Larger ones are read of old folders alone.
    let text = ends(dir.path(), &["sample", &run, "a ring", "--seed", "9007199254740992"], 2);
    assert!(
        text.contains("the seed 9007199254740992 is too large: the largest is 9007199254740991"),
        "{text}"
    );
    fs::write(dir.path().join("p.jsonl"), r#"{"prompt": "a ring", "seed": 9007199254740992}"#).unwrap();
    let large = ["sample", &run, "--prompts", "p.jsonl", "--out", "large"];
    let text = ends(dir.path(), &large, 1);
    assert!(text.starts_with("error: 00000.png: the seed 9007199254740992 is too large"), "{text}");
    assert!(!dir.path().join("large").exists());
}

#[test]
fn prompts_come_from_standard_input() {
    let (dir, run) = place();
    let drawn = |name: &str, file: &str, text: &str| {
        let args = ["sample", &run, "--prompts", file, "--out", name];
        let mut child =
            fluid_command(dir.path(), &args).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        assert!(child.wait().unwrap().success());
        manifest(&dir.path().join(name)).iter().map(|line| line["prompt"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(drawn("lines", "-", "a ring\n\na dot\n"), ["a ring", "a dot"]);
    for file in ["-", "/dev/stdin"] {
        let name = if file == "-" { "objects" } else { "device" };
        assert_eq!(drawn(name, file, "\n{\"prompt\": \"a ring\", \"seed\": 7}\n"), ["a ring"], "{file}");
    }
}

#[test]
fn one_more_prompt_compiles_nothing() {
    let (dir, run) = place();
    let cache = dir.path().join("cache");
    let sample = |out: &str, prompts: &[&str]| {
        let args = [&["sample", &run, "--out", out], prompts].concat();
        let output = fluid_command(dir.path(), &args).env("FLUID_CACHE", &cache).output().unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{text}");
        text
    };
    let three = sample("three", &["a ring", "a dot", "a cross"]);
    assert!(three.contains("3 images in ") && three.contains(" images/s (compiled "), "{three}");
    let four = sample("four", &["a ring", "a dot", "a cross", "a circle"]);
    assert!(four.contains("4 images in ") && !four.contains("compiled"), "{four}");
    let read = |name: &str| fs::read(dir.path().join(name)).unwrap();
    assert!(read("three/00002.png") == read("four/00002.png"));
}

#[test]
fn a_job_without_a_folder_never_meets_another() {
    let dir = TempDir::new().unwrap();
    copy_dir(&TRAINED.path().join("straight"), &dir.path().join("run"));
    let drawn = |args: &[&str]| {
        let output = fluid(dir.path(), args);
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{text}");
        (String::from_utf8(output.stdout).unwrap().trim().to_owned(), text.contains("exist already"))
    };
    let sample = |more: &[&str]| drawn(&[&["sample", "run"], more].concat());
    let at = |name: &str| format!("run/samples/{name}");
    assert_eq!(sample(&["a ring"]), (at("a-ring-step-6"), false));
    assert_eq!(sample(&["a ring", "--guidance", "5"]), (at("a-ring-step-6-2"), false));
    assert_eq!(sample(&["A Ring!"]), (at("a-ring-step-6-3"), false));
    assert_eq!(sample(&["a dot", "a ring"]), (at("a-dot-and-1-more-step-6"), false));
    // The same jobs again.
    assert_eq!(sample(&["a ring"]), (at("a-ring-step-6"), true));
    assert_eq!(sample(&["a ring", "--guidance", "5"]), (at("a-ring-step-6-2"), true));
    let png = fs::read(dir.path().join("run/samples/a-ring-step-6/00000.png")).unwrap();
    fs::write(dir.path().join("My photo.png"), png).unwrap();
    let edit = |more: &[&str]| drawn(&[&["edit", "run", "My photo.png", "--keep", "0.5"], more].concat());
    assert_eq!(edit(&[]), ("run/edits/my-photo-step-6".into(), false));
    assert_eq!(edit(&["a hat"]), ("run/edits/my-photo-a-hat-step-6".into(), false));
    assert_eq!(edit(&["--seed", "1"]), ("run/edits/my-photo-step-6-2".into(), false));
    assert_eq!(edit(&["--seed", "1"]), ("run/edits/my-photo-step-6-2".into(), true));
    // A folder that was named is kept to.
    let text = ends(dir.path(), &["sample", "run", "a dot", "--out", &at("a-ring-step-6")], 1);
    assert!(
        text.starts_with("error: run/samples/a-ring-step-6 holds another job: 00000.png: prompt is"),
        "{text}"
    );
}

#[test]
fn a_job_that_is_stopped_ends_after_its_batch() {
    let (dir, run) = place();
    let out = dir.path().join("out");
    let command = ["sample", &run, "a ring", "--count", "5000", "--out", "out"];
    let child =
        fluid_command(dir.path(), &command).stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let started = Instant::now();
    while !out.join("00000.png").exists() && started.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(5));
    }
    let kill = std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(75), "{text}");
    let done = manifest(&out).len();
    let expected =
        format!("stopped: SIGTERM: {done} of 5,000 images are in out\nhelp: go on with the same command\n");
    assert!(text.ends_with(&expected), "{text}");
    assert!(done >= 8 && done.is_multiple_of(8), "{done}");
    assert_eq!(names(&out).iter().filter(|n| n.ends_with(".png")).count(), done, "no sheet, nothing aside");
}

/// The patches of a 16 x 16 image, 2 x 2 of them, each as its pixels.
fn patches(image: &Image) -> Vec<Vec<[u8; 3]>> {
    let patch = |(top, left): (usize, usize)| -> Vec<[u8; 3]> {
        (0..64).map(|i| image.at(top + i / 8, left + i % 8)).collect()
    };
    [(0, 0), (0, 8), (8, 0), (8, 8)].map(patch).to_vec()
}

/// Edits an image of 32 x 32 pixels and gives, for each result, which of its patches are the source's.
fn edited(change: &[&str]) -> (Vec<Vec<bool>>, Vec<Value>) {
    let (dir, run) = place();
    let given = Image::from_fn(32, 32, |y, x| [(y * 7) as u8, (x * 5) as u8, 200]);
    fs::write(dir.path().join("a.png"), encode_png(&given, &[]).unwrap()).unwrap();
    let mask = Image::from_fn(32, 32, |y, x| if y < 3 && x == 16 { [255; 3] } else { [0; 3] });
    fs::write(dir.path().join("m.png"), encode_png(&mask, &[]).unwrap()).unwrap();
    let edit = ["edit", &run, "a.png", "a red circle", "--count", "4", "--out", "out"];
    let text = ends(dir.path(), &[&edit[..], change].concat(), 0);
    assert!(text.contains("a.png has 32 x 32 pixels: it is resized to the 16 x 16 of the model"), "{text}");
    let out = dir.path().join("out");
    let codec = load(&Path::new(&run).join("codec.safetensors")).unwrap();
    let source = codec.encode_one(&image(&out.join("source.png"))).unwrap();
    let source = patches(&codec.decode_one(&source, 16, 16).unwrap());
    let same = |i| {
        let drawn = patches(&image(&out.join(format!("{i:05}.png"))));
        drawn.iter().zip(&source).map(|(a, b)| a == b).collect()
    };
    ((0..4).map(same).collect(), manifest(&out))
}

#[test]
fn an_edit_keeps_its_tokens_to_the_bit() {
    let (same, lines) = edited(&["--mask", "m.png"]);
    assert_eq!(same, [[true, false, true, true]; 4]);
    assert_eq!(lines[0]["edit"]["kind"], "inpaint");
    assert_eq!(lines[0]["edit"]["mask"].as_str().unwrap().len(), 64);
    let (same, lines) = edited(&["--outpaint", "0,0,8,0"]);
    assert_eq!(same, [[true, false, true, false]; 4]);
    assert_eq!(lines[3]["edit"]["margins"], serde_json::json!([0, 0, 8, 0]));
    let (same, lines) = edited(&["--keep", "0.5"]);
    assert!(same.iter().all(|s| s.iter().filter(|same| **same).count() == 2), "{same:?}");
    assert!(same.iter().any(|s| *s != same[0]), "each image keeps others: {same:?}");
    assert_eq!(lines[0]["edit"]["keep"], 0.5);
}

/// Runs `fluid`, which must refuse and leave nothing behind, beside the files of the folder.
#[track_caller]
fn refuses(dir: &Path, args: &[&str], start: &str) {
    let before = names(dir);
    let text = ends(dir, args, 1);
    assert!(text.starts_with(&format!("error: {start}")), "{text}");
    assert_eq!(names(dir), before);
}

#[test]
fn what_cannot_be_drawn_is_refused_before_a_folder_is_made() {
    let (dir, run) = place();
    let dir = dir.path();
    let write = |name: &str, height, width| {
        fs::write(dir.join(name), encode_png(&Image::filled(height, width, [0; 3]), &[]).unwrap()).unwrap();
    };
    write("a.png", 16, 16);
    write("m.png", 8, 16);
    fs::write(dir.join("empty.txt"), "\n").unwrap();
    fs::write(dir.join("bad.txt"), b"a\xff").unwrap();
    fs::write(dir.join("p.jsonl"), "{\"prompt\": \"a\"}\n{\"prompt\": \"a\", \"guidance\": -2}\n").unwrap();
    let sample =
        |more: &[&str], start| refuses(dir, &[&["sample", &run, "--out", "out"], more].concat(), start);
    sample(&["--prompts", "empty.txt"], "empty.txt holds no prompts; write one on each line\n");
    sample(&["--prompts", "bad.txt"], "cannot read the prompts bad.txt\n  caused by: ");
    sample(&["--prompts", "p.jsonl"], "p.jsonl, line 2: guidance = -2 must be 0 or a positive number\n");
    sample(&["a", "--guidance", "nan"], "sample.guidance = NaN must be 0 or a positive number");
    sample(&["a", "--steps", "0"], "sample.steps is 0; it must be at least 1");
    let edit = |more: &[&str], start| {
        refuses(dir, &[&["edit", &run, "a.png", "--out", "out"], more].concat(), start)
    };
    edit(&["--mask", "m.png"], "the mask has 16 x 8 pixels, the image 16 x 16\n");
    edit(&["--mask", "a.png"], "the mask is white nowhere in the central square: there is nothing to draw\n");
    edit(&["--mask", "empty.txt"], "cannot read the mask empty.txt\n");
    edit(
        &["--outpaint", "4,0,0,0"],
        "the left margin of 4 pixels is no multiple of the 8 pixels of a token\n",
    );
    edit(
        &["--outpaint", "8,0,8,0"],
        "the left and right margins of 8 and 8 pixels leave nothing of an image of 16\n",
    );
    edit(&["--keep", "1"], "--keep 1 keeps all 4 tokens: there is nothing to draw\n");
}

#[test]
fn runs_are_compared_in_one_table() {
    let (dir, run) = place();
    let dir = dir.path();
    // One that is finished, one that lacks a step.
    for (name, steps) in [("first", 6), ("second", 7)] {
        copy_dir(Path::new(&run), &dir.join(name));
        let config = fs::read_to_string(Path::new(&run).join("config.toml")).unwrap();
        let moved = config.replace("dir = \"straight\"", &format!("dir = \"{name}\""));
        let longer = moved.replace("steps = 6", &format!("steps = {steps}"));
        fs::write(dir.join(format!("{name}.toml")), longer).unwrap();
    }
    let text = ends(dir, &["compare", "first.toml", "second.toml"], 1);
    assert!(text.contains("second.toml: its run second is at step 6 of 7\nhelp: train what is not finished with --train, or name second"), "{text}");
    let sheet = ["--sheet", "sheets/both.png", "--images", "2"];
    let args = ["compare", "first.toml", "second.toml", "--train", "--prompts", "6", "--json=table.json"];
    let args = [&args[..], &sheet].concat();
    let output = fluid(dir, &args);
    let (table, log) = [output.stdout, output.stderr].map(|t| String::from_utf8(t).unwrap()).into();
    assert_eq!(output.status.code(), Some(0), "{log}");
    let lines: Vec<&str> = table.lines().collect();
    let head = "| run | tokens, order | parameters | steps | training s | loss | s per image | ";
    assert!(lines[0].starts_with(head), "{table}");
    assert!(
        table.contains("\n| setting | first | second |\n| --- | --- | --- |\n| run.steps | 6 | 7 |\n"),
        "{table}"
    );
    assert!(dir.join("sheets/both.png").exists());
    assert!(
        lines[2].starts_with("| first | continuous, random | ") && lines[2].contains(" | 6 | "),
        "{table}"
    );
    assert!(lines[3].contains(" | 7 | "), "{table}");
    let json: Value = serde_json::from_slice(&fs::read(dir.join("table.json")).unwrap()).unwrap();
    assert_eq!(
        (&json[0]["steps"], &json[1]["steps"], &json[1]["prompts"]),
        (&6.into(), &7.into(), &6.into())
    );
    assert!(json[1]["training_seconds"].as_f64() > json[0]["training_seconds"].as_f64());
    let parameters = json[0]["parameters"].as_u64().unwrap();
    assert!(
        log.contains(&format!("{} parameters, steps 6 to 7", fluid::util::text::thousands(parameters))),
        "{log}"
    );
}

/// Runs a job of a layout twice: as it is, and after what a kill leaves of it. Gives what is in the files then, which is
/// the same.
fn killed_and_gone_on(dir: &Path, command: &[&str], files: &[&str], half: &str) -> Vec<Vec<u8>> {
    let out = dir.join("out");
    let bytes = || files.iter().map(|file| fs::read(out.join(file)).unwrap()).collect::<Vec<_>>();
    ends(dir, command, 0);
    let (before, list) = (bytes(), fs::read(out.join("manifest.jsonl")).unwrap());
    fs::write(out.join("manifest.jsonl"), &list[..list.len() - 7]).unwrap();
    fs::write(out.join(half), "half").unwrap();
    fs::write(out.join(files[0]), "changed").unwrap();
    fs::remove_file(out.join(files[1])).unwrap();
    let text = ends(dir, command, 0);
    assert!(text.contains(" exist already"), "{text}");
    assert!(bytes() == before && fs::read(out.join("manifest.jsonl")).unwrap() == list);
    assert!(!out.join(half).exists());
    before
}

#[test]
fn geneval2_finds_the_image_of_each_prompt() {
    let (dir, run) = place();
    let line = |prompt: &str| format!("{{\"prompt\": {prompt:?}, \"vqa_list\": [], \"skills\": []}}");
    fs::write(
        dir.path().join("d.jsonl"),
        [line("two \"dogs\""), String::new(), line("a cat"), line("é")].join("\n"),
    )
    .unwrap();
    let command = ["sample", &run, "--layout", "geneval2", "--prompts", "d.jsonl", "--out", "out"];
    let files = ["image_paths.json", "00000.png", "00001.png", "00002.png"];
    let found = killed_and_gone_on(dir.path(), &command, &files, ".fluid-x");
    assert_eq!(
        names(&dir.path().join("out")),
        ["00000.png", "00001.png", "00002.png", files[0], "manifest.jsonl", "sheet.png"]
    );
    let map: Value = serde_json::from_slice(&found[0]).unwrap();
    for (prompt, png) in [("two \"dogs\"", 1), ("a cat", 2), ("é", 3)] {
        let path = Path::new(map[prompt].as_str().unwrap());
        assert!(path.is_absolute() && fs::read(path).unwrap() == found[png], "{path:?}");
    }
    assert_eq!(map.as_object().unwrap().len(), 3);
    let text = ends(dir.path(), &[&command[..], &["-n", "4"]].concat(), 1);
    let why = "--count is 4: the scorer of geneval2 takes one image of each prompt\nhelp: leave --count out: 1 is what";
    assert!(text.contains(why), "{text}");
    fs::write(dir.path().join("d.jsonl"), [line("a cat"), line("a cat")].join("\n")).unwrap();
    assert!(ends(dir.path(), &command, 1).contains("d.jsonl has the prompt \"a cat\" twice"));
    fs::write(dir.path().join("d.jsonl"), "{\"prompt\": \"a cat\"}").unwrap();
    assert!(ends(dir.path(), &command, 1).starts_with("error: d.jsonl, line 1, is no prompt of GenEval 2\n"));
}

/// The four images of a prompt and their grid.
fn is_grid(out: &Path, prompt: usize, grid: &[u8]) {
    let grid = decode::decode(grid, &decode::Limits::default()).unwrap();
    for i in 0..4 {
        let one = image(&out.join(format!("{:05}.png", 4 * prompt + i)));
        let (height, width) = (one.height(), one.width());
        assert_eq!((grid.height(), grid.width()), (2 * height, 2 * width));
        let part = |row: usize, column: usize| grid.at(i / 2 * height + row, i % 2 * width + column);
        assert!(Image::from_fn(height, width, part) == one, "image {i} of prompt {prompt}");
    }
}

#[test]
fn dpg_finds_grids_named_after_the_files_of_the_prompts() {
    let (dir, run) = place();
    let prompts = dir.path().join("prompts");
    fs::create_dir(&prompts).unwrap();
    fs::write(prompts.join("whoops1.txt"), "a red\ncircle\n").unwrap();
    fs::write(prompts.join("0.txt"), " a ring").unwrap();
    fs::write(prompts.join("README.md"), "others").unwrap();
    let command = ["sample", &run, "--layout", "dpg", "--prompts", "prompts", "--out", "out"];
    let files = ["grids/0.png", "grids/whoops1.png"];
    let found = killed_and_gone_on(dir.path(), &command, &files, "grids/.fluid-x");
    let out = dir.path().join("out");
    assert_eq!(names(&out.join("grids")), ["0.png", "whoops1.png"]);
    found.iter().enumerate().for_each(|(i, grid)| is_grid(&out, i, grid));
    let prompts_of: Vec<Value> = manifest(&out).iter().map(|line| line["prompt"].clone()).collect();
    assert_eq!((&prompts_of[0], &prompts_of[7]), (&"a ring".into(), &"a red\ncircle".into()));
    let text = ends(dir.path(), &["sample", &run, "--layout", "dpg", "--prompts", "prompts/0.txt"], 1);
    assert!(text.contains("prompts/0.txt is no folder"), "{text}");
    fs::write(prompts.join("a.b.txt"), "a dot").unwrap();
    assert!(ends(dir.path(), &command, 1).contains("a.b.txt: the scorer of DPG-Bench would not find"));
    let text = ends(dir.path(), &[&command[..], &["-n", "2"]].concat(), 1);
    assert!(text.contains("a.b.txt"), "{text}");
    fs::remove_file(prompts.join("a.b.txt")).unwrap();
    let text = ends(dir.path(), &[&command[..], &["-n", "2"]].concat(), 1);
    assert!(text.contains("--count is 2: the scorer of dpg takes four images"), "{text}");
}

#[test]
fn oneig_finds_grids_in_the_folders_of_categories_and_of_the_run() {
    let (dir, run) = place();
    let table = |rows: &str| {
        fs::write(dir.path().join("t.csv"), format!("category,id,prompt_en,type\n{rows}")).unwrap()
    };
    table("Anime_Stylization,000,\"1girl, a \"\"ring\"\"\",T\nText_Rendering,000,a dot,\n");
    let command = ["sample", &run, "--layout", "oneig", "--prompts", "t.csv", "--out", "out"];
    let files = ["grids/anime/straight/000.png", "grids/text/straight/000.png"];
    let found = killed_and_gone_on(dir.path(), &command, &files, "grids/text/straight/.fluid-x");
    let out = dir.path().join("out");
    assert_eq!(names(&out.join("grids")), ["anime", "text"]);
    found.iter().enumerate().for_each(|(i, grid)| is_grid(&out, i, grid));
    assert_eq!(manifest(&out)[0]["prompt"], "1girl, a \"ring\"");
    let refused = |rows: &str, why: &str| {
        table(rows);
        let text = ends(dir.path(), &command, 1);
        assert!(text.contains(why), "{text}");
    };
    refused(
        "Portraits,000,a,\n",
        "t.csv: line 2 has the category \"Portraits\", which is none; did you mean Portrait?",
    );
    refused("Portrait,1,a,\n", "line 2 has the id \"1\"; an id is three digits, as 007");
    refused("Portrait,001,a,\nPortrait,001,b,\n", "line 3 has the id 001 of Portrait a second time");
    refused("Portrait,001,,\n", "line 2 has no prompt");
    refused("Portrait,001\n", "this is no table of comma-separated values");
    refused("", "t.csv holds no prompts");
    fs::write(dir.path().join("t.csv"), "id,prompt_en\n").unwrap();
    assert!(ends(dir.path(), &command, 1).contains("t.csv: no column category"));
}

#[test]
fn geneval_finds_its_images_and_its_results_are_told() {
    let (dir, run) = place();
    let out = dir.path().join("out");
    let metadata = [
        r#"{"tag": "single_object", "include": [{"class": "dog", "count": 1}], "prompt": "a photo of a dog"}"#,
        r#"{"tag": "colors", "include": [{"class": "cat", "count": 1, "color": "red"}], "prompt": "a red cat"}"#,
    ];
    fs::write(dir.path().join("m.jsonl"), metadata.join("\n")).unwrap();
    let command = ["sample", &run, "--layout", "geneval", "--prompts", "m.jsonl", "--out", "out"];
    ends(dir.path(), &command, 0);
    assert_eq!(names(&out), ["00000", "00001", "manifest.jsonl", "sheet.png"]);
    let files: Vec<String> = (0..8).map(|i| format!("{:05}/samples/{:04}.png", i / 4, i % 4)).collect();
    for (prompt, line) in metadata.iter().enumerate() {
        let folder = out.join(format!("{prompt:05}"));
        assert_eq!(names(&folder), ["metadata.jsonl", "samples"]);
        assert_eq!(fs::read_to_string(folder.join("metadata.jsonl")).unwrap(), format!("{line}\n"));
        assert_eq!(names(&folder.join("samples")), ["0000.png", "0001.png", "0002.png", "0003.png"]);
    }
    let bytes = || files.iter().map(|file| fs::read(out.join(file)).unwrap()).collect::<Vec<_>>();
    let (before, list) = (bytes(), fs::read(out.join("manifest.jsonl")).unwrap());
    // As a kill leaves it: an image without its line, a temporary file, the end of a line.
    fs::write(out.join("manifest.jsonl"), &list[..list.len() - 7]).unwrap();
    fs::write(out.join("00001/samples/.fluid-abc"), "half").unwrap();
    fs::remove_file(out.join("00000/samples/0002.png")).unwrap();
    let text = ends(dir.path(), &command, 0);
    assert!(text.contains("6 of 8 images exist already"), "{text}");
    assert_eq!((bytes() == before, fs::read(out.join("manifest.jsonl")).unwrap() == list), (true, true));
    assert_eq!(names(&out.join("00001/samples")).len(), 4);
    // The folder is not one of plain images.
    let flat = ["sample", &run, "a photo of a dog", "--out", "out"];
    let text = ends(dir.path(), &flat, 1);
    assert!(text.contains("samples/0003.png\" there, \"00000.png\" here"), "{text}");
    let text = ends(dir.path(), &["sample", &run, "--layout", "geneval", "a dog"], 1);
    assert!(text.starts_with("error: --layout geneval: the prompt \"a dog\" is not one of"), "{text}");
    fs::write(dir.path().join("p.jsonl"), r#"{"prompt": "a dog"}"#).unwrap();
    let text = ends(dir.path(), &["sample", &run, "--layout", "geneval", "--prompts", "p.jsonl"], 1);
    assert!(text.starts_with("error: p.jsonl, line 1, is no prompt of GenEval"), "{text}");

    // What a scorer would write of it, for two models: the second has the cat right half of the time.
    let results = |name: &str, right: usize| {
        let line = |(i, file): (usize, &String)| {
            let line: Value = serde_json::from_str(metadata[i / 4]).unwrap();
            let correct = i < 4 || i - 4 < right;
            serde_json::json!({
                "filename": format!("out/{file}"), "tag": line["tag"], "prompt": line["prompt"], "correct": correct,
                "reason": "", "metadata": metadata[i / 4], "details": "{}",
            })
            .to_string()
        };
        let lines: Vec<String> = files.iter().enumerate().map(line).collect();
        fs::write(dir.path().join(name), lines.join("\n")).unwrap();
    };
    results("a.jsonl", 2);
    results("b.jsonl", 0);
    let text = ends(dir.path(), &["eval", "a.jsonl", "--against", "b.jsonl", "--json=t.json"], 0);
    assert!(text.contains("a.jsonl: single_object has 1 prompts; GenEval has 80"), "{text}");
    let table: Value = serde_json::from_slice(&fs::read(dir.path().join("t.json")).unwrap()).unwrap();
    let value = |path: &str| table.pointer(path).and_then(Value::as_f64);
    assert_eq!((value("/numbers/colors/value"), value("/numbers/overall/value")), (Some(0.5), Some(0.75)));
    assert_eq!((value("/difference/overall/value"), value("/numbers/position/value")), (Some(0.25), None));
    let text = ends(dir.path(), &["eval", "a.jsonl", "--fail-under", "0.8"], 1);
    assert!(text.contains("overall is 0.7500, below --fail-under 0.8"), "{text}");
    let other = fs::read_to_string(dir.path().join("b.jsonl")).unwrap().replace("a red cat", "a blue cat");
    fs::write(dir.path().join("c.jsonl"), other).unwrap();
    let text = ends(dir.path(), &["eval", "a.jsonl", "--against", "c.jsonl"], 1);
    assert!(text.contains("c.jsonl and a.jsonl are results of other prompts"), "{text}");
    assert!(text.contains("prompt 1 of colors is \"a blue cat\" in the first, \"a red cat\""), "{text}");
}

#[test]
fn two_ways_to_draw_are_compared_prompt_by_prompt() {
    let (dir, run) = place();
    ends(dir.path(), &["eval", &run, "-n", "12", "--results", "a.jsonl"], 0);
    ends(dir.path(), &["eval", &run, "-n", "12", "--steps", "1", "--results", "b.jsonl"], 0);
    let text = ends(dir.path(), &["eval", "b.jsonl", "--against", "a.jsonl", "--json=t.json"], 0);
    assert!(!text.contains("GenEval has"), "{text}");
    let table: Value = serde_json::from_slice(&fs::read(dir.path().join("t.json")).unwrap()).unwrap();
    assert_eq!((table["images"].as_u64(), table["difference"]["overall"].is_object()), (Some(12), true));
    let refused = |args: &[&str]| ends(dir.path(), &[&["eval"], args].concat(), 1);
    assert!(refused(&[&run, "--results", "a.txt"]).contains("a.txt: the name does not end in .jsonl"));
    let validation = "eval=[{kind='validation_loss',samples=4}]";
    let text = refused(&[&run, "--set", validation, "--results", "c.jsonl"]);
    assert!(text.contains("--results c.jsonl: 0 evaluators tell right images from wrong ones"), "{text}");
    let text = refused(&["a.jsonl", "--results", "c.jsonl"]);
    assert!(text.contains("--results: a.jsonl holds results"), "{text}");
    assert!(!dir.path().join("c.jsonl").exists());
}
