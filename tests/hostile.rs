//! A stranger's run folder, with one hole each: on it every command that takes a run, a checkpoint or a config opens nothing
//! outside, waits for nothing, prints no escape sequence and ends with an error that says what to do.
use crate::common::{SMOKE, TRAINED, cache_dir, copy_dir, fluid_command, names};
use fluid::config::{Config, Overlay};
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use rustix::fs::{CWD, FileType, Mode, mknodat};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The longest that a command may take: much more than any does.
const LIMIT: Duration = Duration::from_secs(100);

/// A working folder: `gift` is a stranger's run, `outside` holds files that nothing may open, for who does waits for ever.
struct Scene {
    dir: TempDir,
}

/// What a command said, and its exit code.
struct Said {
    code: i32,
    text: String,
}

impl Scene {
    fn new() -> Scene {
        let dir = TempDir::new().unwrap();
        let at = |name: &str| dir.path().join(name);
        copy_dir(&TRAINED.path().join("straight"), &at("gift"));
        fs::create_dir_all(at("outside/images")).unwrap();
        for name in [
            "a.safetensors",
            "spiece.model",
            "images/a.png",
            "images/a.txt",
            "a.tar",
            "a.json",
            "a.toml",
            "a.npz",
        ] {
            pipe(&at("outside").join(name));
        }
        fs::write(at("outside/list"), "").unwrap();
        fs::write(at("a.png"), encode_png(&Image::filled(16, 16, [9; 3]), &[]).unwrap()).unwrap();
        Scene { dir }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Changes the config of the gift, that of its checkpoints too, whose hashes are made to fit.
    fn edit(&self, change: impl Fn(&str) -> String) {
        let path = self.at("gift/config.toml");
        let text = change(&fs::read_to_string(&path).unwrap());
        fs::write(&path, &text).unwrap();
        for step in names(&self.at("gift/checkpoints")) {
            let dir = self.at("gift/checkpoints").join(step);
            fs::write(dir.join("config.toml"), &text).unwrap();
            self.sign(&dir, |manifest| {
                if let Ok(config) = Config::parse("c", &text, &[], &Overlay::default()) {
                    manifest["fingerprint"] = json!(config.fingerprint().unwrap());
                }
                let records = manifest["files"].as_array_mut().unwrap();
                let record = records.iter_mut().find(|record| record["file"] == "config.toml").unwrap();
                record["bytes"] = json!(text.len());
                record["blake3"] = json!(blake3::hash(text.as_bytes()).to_hex().as_str());
            });
        }
    }

    /// Changes the manifest of a checkpoint, which is then committed as it is.
    fn sign(&self, dir: &Path, change: impl Fn(&mut Value)) {
        let path = dir.join("manifest.json");
        let mut manifest: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        change(&mut manifest);
        let text = serde_json::to_vec(&manifest).unwrap();
        fs::write(&path, &text).unwrap();
        fs::write(dir.join("COMMIT"), blake3::hash(&text).to_hex().as_str()).unwrap();
    }

    /// Runs a command; it must end in time, by no panic, without an escape
    /// sequence, and leave what is outside alone.
    #[track_caller]
    fn run(&self, args: &[&str]) -> Said {
        let outside = || (names(&self.at("outside")), fs::read(self.at("outside/list")).unwrap());
        let before = outside();
        let mut command = fluid_command(self.dir.path(), args);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let start = Instant::now();
        let mut child = command.stdin(Stdio::null()).spawn().unwrap();
        while child.try_wait().unwrap().is_none() {
            if start.elapsed() > LIMIT {
                child.kill().unwrap();
                panic!("{args:?} does not end");
            }
            sleep(Duration::from_millis(5));
        }
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        let strange =
            text.chars().find(|c| (c.is_control() && !['\n', '\t'].contains(c)) || *c == '\u{202e}');
        assert_eq!(strange, None, "{args:?}: {text:?}");
        let code = output.status.code().unwrap_or_else(|| panic!("{args:?} died: {text}"));
        assert!(code != 101 && !text.contains("panicked"), "{args:?}: {text}");
        assert!(
            !text.contains("named pipe") || !text.contains("outside/"),
            "{args:?} opened a canary: {text}"
        );
        assert!(outside() == before, "{args:?} changed what is outside");
        assert!(!self.at("elsewhere").exists(), "{args:?} made the folder that the gift names");
        Said { code, text }
    }
}

fn pipe(path: &Path) {
    mknodat(CWD, path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
}

/// Every command that takes a run, a checkpoint or a config.
const COMMANDS: [&[&str]; 22] = [
    &["sample", "gift"],
    &["sample", "gift", "a red circle"],
    &["sample", "gift/checkpoints/step-00000006", "a red circle"],
    &["edit", "gift", "a.png", "a red circle", "--keep", "0.5"],
    &["export", "gift", "--out", "weights"],
    &["eval", "gift", "--prompts", "2"],
    &["compare", "gift", "--prompts", "2"],
    &["compare", "gift", "--sheet", "s.png"],
    &["train", "gift", "--resume", "--steps", "7"],
    &["train", "gift/config.toml", "--resume", "--steps", "7"],
    &["train", "over.toml", "--resume", "--steps", "7"],
    &["train", "start.toml", "--steps", "1"],
    &["bench", "train", "gift", "--steps", "1", "--warmup", "1"],
    &["bench", "data", "gift", "--steps", "1", "--warmup", "1"],
    &["bench", "sample", "gift", "--run", "gift", "--steps", "1", "--warmup", "1"],
    &["compile", "gift", "--target", "v5e:2x4", "--out", "programs"],
    &["plan", "gift", "--target", "v5e:2x4"],
    &["graph", "list", "gift"],
    &["data", "inspect", "gift"],
    &["data", "encode", "gift", "--out", "encoded"],
    &["config", "show", "gift", "--docs"],
    &["config", "diff", "gift", "gift/checkpoints/step-00000003"],
];

/// Configs of the user's own, which go by the gift.
fn own_configs(scene: &Scene) {
    fs::write(scene.at("over.toml"), "base = \"gift/config.toml\"\n").unwrap();
    let start = "base = \"gift\"\n[run]\ndir = \"mine\"\n[train]\ninit_from = \"gift\"\n[sample]\npreview_images = 0\n";
    fs::write(scene.at("start.toml"), start).unwrap();
}

/// A config that names a path or a URL wherever one can be.
fn with_places(text: &str) -> String {
    let mut config: toml::Table = toml::from_str(text).unwrap();
    let mut put = |section: &str, lines: &str| {
        let new: toml::Table = toml::from_str(lines).unwrap();
        config[section].as_table_mut().unwrap().extend(new);
    };
    put("run", "dir = \"elsewhere\"");
    put("data", "kind = \"folder\"\ntrain = [\"outside/images\"]");
    put(
        "text",
        "kind = \"t5\"\nweights = \"outside/a.safetensors\"\nvocabulary = \"outside/spiece.model\"\ndtype = \"f32\"",
    );
    put("train", "init_from = \"outside\"");
    let evals = "[[eval]]\nkind = \"features\"\nsamples = 2\nmetrics = [\"fid-clean\"]\nagainst = \"outside/a.npz\"\n\
                 weights = { inception-v3 = \"outside/a.safetensors\" }\n[[eval]]\nkind = \"validation_loss\"\n\
                 samples = 2\ndata = { kind = \"webdataset\", train = [\"outside/a.tar\"] }\n";
    config.extend(toml::from_str::<toml::Table>(evals).unwrap());
    toml::to_string(&config).unwrap()
}

#[test]
fn what_a_found_config_names_is_not_opened() {
    let scene = Scene::new();
    own_configs(&scene);
    scene.edit(with_places);
    for args in COMMANDS {
        let Said { code, text } = scene.run(args);
        match args[0] {
            "plan" | "config" | "export" => assert_eq!(code, 0, "{args:?}: {text}"),
            // No published encoder has this width, and its file is not looked into.
            "graph" => assert!(text.contains("is not opened without --trust-run"), "{args:?}: {text}"),
            // What compiles for a TPU needs its plugin first.
            "compile" => assert!([0, 1, 3].contains(&code), "{args:?}: {text}"),
            _ => {
                assert_eq!(code, 1, "{args:?}: {text}");
                assert!(text.contains("chosen by the config of a run, not by you"), "{args:?}: {text}");
                assert!(text.contains("gift/") && text.contains("--trust-run"), "{args:?}: {text}");
            }
        }
    }
    assert!(
        !scene.at("mine").exists() && !scene.at("encoded").exists() && !scene.at("gift/samples").exists()
    );
    // What was exported is found as well.
    for args in [&["sample", "weights"][..], &["sample", "weights", "a red circle"], &["eval", "weights"]] {
        let Said { code, text } = scene.run(args);
        assert_eq!(code, 1, "{args:?}: {text}");
        assert!(text.contains("chosen by the config of a run, not by you"), "{args:?}: {text}");
        assert!(text.contains("weights/config.toml") && text.contains("--trust-run"), "{args:?}: {text}");
    }
}

#[test]
fn an_exported_folder_leads_nowhere() {
    let scene = Scene::new();
    assert_eq!(scene.run(&["export", "gift", "--out", "weights"]).code, 0);
    let draw = ["sample", "weights", "a red circle"];
    let shard = "model-00001-of-00001.safetensors";
    for (name, target) in [(shard, "a.safetensors"), ("codec.safetensors", "a.safetensors"), ("samples", ".")]
    {
        let (path, aside) = (scene.at("weights").join(name), scene.at("aside"));
        let was_there = fs::rename(&path, &aside).is_ok();
        symlink(scene.at("outside").join(target), &path).unwrap();
        let Said { code, text } = scene.run(&draw);
        assert_eq!(code, 1, "{name}: {text}");
        assert!(text.contains(&format!("{name} is a link that leads out of weights, to /")), "{text}");
        fs::remove_file(&path).unwrap();
        if was_there {
            fs::rename(&aside, &path).unwrap();
        }
    }
    let dtype = |dtype: &str| {
        scene.sign(&scene.at("weights"), |m| m["files"][0]["tensors"][0]["dtype"] = json!(dtype));
        scene.run(&draw)
    };
    for (kind, words) in [("ui32", "exported weights are of f32 or bf16"), ("bf16", " in the file, ")] {
        let Said { code, text } = dtype(kind);
        assert!(
            code == 7 && text.contains(words) && text.contains("export or copy it again"),
            "{kind}: {text}"
        );
    }
    scene.sign(&scene.at("weights"), |m| {
        m["files"][0]["tensors"][0]["dtype"] = json!("f32");
        m["files"][0]["file"] = json!("../outside/a.safetensors");
    });
    let Said { code, text } = scene.run(&draw);
    assert!(code == 7 && text.contains("which is no name of a file of a checkpoint"), "{text}");
}

#[test]
fn a_found_config_contacts_nobody() {
    let scene = Scene::new();
    // Of a config with one such URL, whatever else is good.
    scene.edit(|text| {
        let data = "kind = \"webdataset\"\ntrain = [\"s3://theirs/{0..9}.tar\"]";
        text.replacen("kind = \"shapes\"", data, 1)
    });
    for args in [
        &["sample", "gift"][..],
        &["train", "gift", "--resume", "--steps", "7"],
        &["data", "inspect", "gift"],
    ] {
        let Said { code, text } = scene.run(args);
        assert_eq!(code, 1, "{args:?}: {text}");
        assert!(text.contains("data.train.0 = \"s3://theirs/{0..9}.tar\" (gift/"), "{args:?}: {text}");
    }
    // Sizes, weights and settings are the stranger's to choose: with a prompt of the user's own, an image is drawn.
    assert_eq!(scene.run(&["sample", "gift", "a red circle"]).code, 0);
}

#[test]
fn ones_own_runs_need_no_flag() {
    let dir = TempDir::new().unwrap();
    fs::create_dir(dir.path().join("images")).unwrap();
    for i in 0..4 {
        let image = encode_png(&Image::filled(16, 16, [9 * i; 3]), &[]).unwrap();
        fs::write(dir.path().join(format!("images/{i}.png")), image).unwrap();
        fs::write(dir.path().join(format!("images/{i}.txt")), "a dot").unwrap();
    }
    let ends = |args: &[&str], code: i32| {
        let output = fluid_command(dir.path(), args).output().unwrap();
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
        text
    };
    let sets = ["data.kind=folder", "data.train=images", "eval=[]", "run.dir=run", "run.batch=4"];
    let sets: Vec<&str> = sets.iter().flat_map(|set| ["--set", set]).collect();
    ends(&[&["train", SMOKE, "--steps", "1"][..], &sets].concat(), 0);
    ends(&["sample", "run", "--steps", "1"], 0);
    ends(&["train", "run", "--resume", "--steps", "2"], 0);
    // On another machine, or for another user: nothing is noted.
    let notes = fs::read_dir(cache_dir().join("accepted")).unwrap().map(|entry| entry.unwrap().path());
    let here = dir.path().join("images").display().to_string();
    let notes = notes.filter(|path| fs::read_to_string(path).is_ok_and(|text| text.contains(&here)));
    assert_eq!(notes.map(|path| fs::remove_file(path).unwrap()).count(), 1);
    let sample = ["sample", "run", "--steps", "1", "--out", "out"];
    let text = ends(&sample, 1);
    assert!(
        text.contains("data.train.0 = \"images\" (run/checkpoints/step-00000002/config.toml, line "),
        "{text}"
    );
    ends(&["data", "inspect", "run"], 1);
    ends(&["data", "inspect", "run", "--set", "data.train=images"], 0);
    ends(&["data", "inspect", "run"], 1);
    ends(&[&sample[..], &["--trust-run"]].concat(), 0);
    ends(&sample, 0);
}

#[test]
fn links_of_a_run_folder_lead_nowhere() {
    // Where each lies in the run folder, and commands that would go through it.
    let train = &["train", "gift", "--resume", "--steps", "7"][..];
    let draw = &["sample", "gift", "a red circle"][..];
    let export = &["export", "gift", "--out", "weights"][..];
    let holes: [(&str, &str, &[&[&str]]); 10] = [
        ("samples", "outside", &[draw]),
        ("samples/a-red-circle-step-6", "outside", &[draw]),
        ("samples/a-red-circle-step-6/manifest.jsonl", "outside/list", &[draw]),
        ("edits", "outside", &[&["edit", "gift", "a.png", "a red circle", "--keep", "0.5"]]),
        ("metrics.jsonl", "outside/list", &[train, &["compare", "gift"], export]),
        ("scales.safetensors", "outside/a.safetensors", &[export]),
        ("pictures", "outside", &[train]),
        ("tensorboard", "outside", &[train]),
        ("config.toml", "outside/a.toml", &[train, draw, &["config", "show", "gift"]]),
        (
            "checkpoints/step-00000006/ema.safetensors",
            "outside/a.safetensors",
            &[train, draw, &["eval", "gift"]],
        ),
    ];
    let scene = Scene::new();
    for (name, target, commands) in holes {
        let (path, aside) = (scene.at("gift").join(name), scene.at("aside"));
        let was_there = path.exists();
        if was_there {
            fs::rename(&path, &aside).unwrap();
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        symlink(scene.at(target), &path).unwrap();
        for args in commands {
            let Said { code, text } = scene.run(args);
            assert_eq!(code, 1, "{name}, {args:?}: {text}");
            assert!(
                text.contains(&format!("gift/{name} is a link that leads out of gift, to /")),
                "{args:?}: {text}"
            );
            assert!(text.contains("\nhelp: if you made it, add --trust-run; else remove it"), "{text}");
        }
        fs::remove_file(&path).unwrap();
        if was_there {
            fs::rename(&aside, &path).unwrap();
        }
        let _ = fs::remove_dir_all(scene.at("gift/samples"));
    }
    // Whoever made the link says so.
    fs::create_dir(scene.at("large")).unwrap();
    symlink(scene.at("large"), scene.at("gift/samples")).unwrap();
    assert_eq!(scene.run(&[draw, &["--trust-run"]].concat()).code, 0);
    assert_eq!(names(&scene.at("large")), ["a-red-circle-step-6"]);
}

#[test]
fn pipes_in_place_of_files_are_waited_for_by_nobody() {
    let scene = Scene::new();
    let checkpoint = "checkpoints/step-00000006";
    let files = ["COMMIT", "manifest.json", "config.toml", "ema.safetensors", "params.safetensors"];
    let files = files.map(|name| format!("{checkpoint}/{name}"));
    let files = files
        .into_iter()
        .chain(["config.toml", "codec.safetensors", "text_encoder.txt", "metrics.jsonl"].map(String::from));
    let commands: [&[&str]; 7] = [
        &["sample", "gift", "a red circle"],
        &["export", "gift", "--out", "weights"],
        &["train", "gift", "--resume", "--steps", "7"],
        &["eval", "gift", "--prompts", "1"],
        &["compare", "gift", "--prompts", "0"],
        &["plan", "gift", "--target", "v5e:2x4"],
        &["config", "diff", "gift", "gift/checkpoints/step-00000006"],
    ];
    for name in files {
        let (path, aside) = (scene.at("gift").join(&name), scene.at("aside"));
        fs::rename(&path, &aside).unwrap();
        pipe(&path);
        for args in commands {
            let Said { code, text } = scene.run(args);
            let looks = ["plan", "config"].contains(&args[0]);
            assert!(code != 0 || looks, "{name}, {args:?}: {text}");
            assert!(code == 0 || text.contains("pipe"), "{name}, {args:?}: {text}");
        }
        fs::remove_file(&path).unwrap();
        fs::rename(&aside, &path).unwrap();
    }
}

#[test]
fn encoded_pairs_lead_nowhere_and_wait_for_nothing() {
    let scene = Scene::new();
    fs::create_dir(scene.at("pairs")).unwrap();
    let sets = ["--set", "data.kind=encoded", "--set", "data.train=[\"pairs\"]"];
    let inspect = [&["data", "inspect", SMOKE][..], &sets].concat();
    for name in ["manifest.json", "codec.safetensors", "00000.safetensors"] {
        let path = scene.at("pairs").join(name);
        pipe(&path);
        let Said { code, text } = scene.run(&inspect);
        assert!(code == 1 && text.contains(&format!("pairs/{name} is a named pipe")), "{text}");
        fs::remove_file(&path).unwrap();
        symlink(scene.at("outside/a.safetensors"), &path).unwrap();
        let Said { code, text } = scene.run(&inspect);
        assert!(
            code == 1 && text.contains(&format!("pairs/{name} is a link that leads out of pairs")),
            "{text}"
        );
        fs::remove_file(&path).unwrap();
    }
}

/// What a terminal would take for the title of its window, red text, and the same by a character of Latin-1's upper half.
const ESCAPES: &str = "\u{1b}]0;owned\u{7}\u{1b}[31m\u{9b}31m\u{202e}";

#[test]
fn no_escape_sequence_reaches_the_terminal() {
    let key = |text: &str| text.replace("[sample]", &format!("[sample]\n\"{ESCAPES_TOML}\" = 1"));
    // Names and values of configs.
    let scene = Scene::new();
    own_configs(&scene);
    scene.edit(key);
    for args in COMMANDS {
        let Said { code, text } = scene.run(args);
        assert!(code != 0 && text.contains("\\u{1b}]0;owned"), "{args:?}: {text}");
    }
    let scene = Scene::new();
    own_configs(&scene);
    scene.edit(|text| {
        text.replace("[sample]", &format!("[price]\n\"v5e{ESCAPES_TOML}\" = 1.0\n[sample]")).replacen(
            "kind = \"shapes\"",
            &format!("kind = \"folder\"\ntrain = [\"{ESCAPES_TOML}\"]"),
            1,
        )
    });
    for args in COMMANDS.iter().filter(|args| args[0] != "bench") {
        scene.run(args);
    }
    // Names of tensors, prompts in a record, metrics, words of the text encoder.
    let scene = Scene::new();
    own_configs(&scene);
    for step in names(&scene.at("gift/checkpoints")) {
        scene.sign(&scene.at("gift/checkpoints").join(step), |manifest| {
            let tensors = &mut manifest["files"][1]["tensors"];
            let name = tensors[0]["name"].as_str().unwrap().to_owned() + ESCAPES;
            tensors[0]["name"] = json!(name);
            // Whoever writes the manifest writes its hashes too.
            let hash = blake3::hash(ESCAPES.as_bytes()).to_hex().to_string();
            manifest["notes"]["file text_encoder.txt"] = json!(hash);
        });
    }
    fs::write(scene.at("gift/text_encoder.txt"), ESCAPES).unwrap();
    let line = json!({ "step": 3, "loss": 1.0, ESCAPES: 2.0, "sample/prompt": ESCAPES });
    fs::write(scene.at("gift/metrics.jsonl"), format!("{line}\n{ESCAPES}\n")).unwrap();
    for args in
        [&["sample", "gift", "a red circle"][..], &["eval", "gift"], &["compare", "gift"], COMMANDS[7]]
    {
        scene.run(args);
        scene.run(&[args, &["--log-format", "json"]].concat());
    }
    let said = scene.run(&["sample", "gift", "a red circle"]);
    assert!(said.code != 0 && said.text.contains("\\u{1b}]0;owned\\u{7}"), "{}", said.text);
}

/// [`ESCAPES`] as TOML writes it.
const ESCAPES_TOML: &str = "\\u001B]0;owned\\u0007\\u001B[31m\\u009B31m\\u202E";
