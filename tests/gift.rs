//! What a stranger hands over, a run folder or a working folder, runs no native code and no Python.
use fluid::checkpoint::{Saved, Share, Snapshot, Store};
use fluid::config::{Config, Overlay};
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use graphs::types::{DType, Type};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;
use tpu::env::PLUGIN_ENV;

const SHAPES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/configs/shapes.toml");

/// A folder with a run in it, and beside its config a library that makes a file as soon as it is loaded.
struct Scene {
    dir: TempDir,
}

impl Scene {
    fn new() -> Scene {
        let dir = TempDir::new().unwrap();
        let at = |name: &str| dir.path().join(name);
        let gift = at("gift");
        let config = Config::load(Path::new(SHAPES), &["run.dir=gift".into()], &Overlay::default()).unwrap();
        let plain = config.to_toml().unwrap();
        let text = plain.replacen("[device]\n", "[device]\nplugin = \"gift/evil.so\"\n", 1);
        assert_ne!(text, plain);
        let mut store = Store::open(&gift, 1, Share::alone()).unwrap();
        let snapshot = Snapshot {
            step: 40,
            tensors: vec![Saved::whole("step", Type::scalar(DType::S32), vec![40u8, 0, 0, 0])],
            config: text.clone(),
            config_hash: config.hash().unwrap(),
            fingerprint: config.fingerprint().unwrap(),
            notes: BTreeMap::new(),
        };
        store.save(snapshot).unwrap();
        store.finish().unwrap();
        fs::write(gift.join("config.toml"), &text).unwrap();
        fs::write(at("mine.toml"), &text).unwrap();
        // Other ways to the same file: a link, a config over it, a run that was stopped before its first checkpoint.
        std::os::unix::fs::symlink("gift/config.toml", at("link.toml")).unwrap();
        fs::write(at("over.toml"), "base = \"gift/config.toml\"\n").unwrap();
        fs::create_dir(at("young")).unwrap();
        fs::write(at("young/config.toml"), &text).unwrap();
        fs::write(at("young/text_encoder.txt"), "").unwrap();
        fs::write(at("a.png"), encode_png(&Image::filled(32, 32, [9; 3]), &[]).unwrap()).unwrap();
        fs::create_dir(at("images")).unwrap();
        fs::copy(at("a.png"), at("images/a.png")).unwrap();
        fs::write(at("images/a.txt"), "a red circle").unwrap();
        let source = "int open(const char *, int, ...);\n\
                      __attribute__((constructor)) static void run(void) { open(MARK, 0101, 0600); }\n";
        fs::write(at("evil.c"), source).unwrap();
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-w", "-o"]).arg(gift.join("evil.so"));
        cc.arg(format!("-DMARK={:?}", at("loaded").display().to_string())).arg(at("evil.c"));
        let output = cc.output().expect("a C compiler, which linking Rust needs too");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Scene { dir }
    }

    fn mark(&self) -> PathBuf {
        self.dir.path().join("loaded")
    }

    /// Runs a command where no plugin is installed and none can be; gives what it says and whether the library was
    /// loaded.
    fn fluid(&self, args: &[&str]) -> (String, bool) {
        let dir = self.dir.path();
        let mut command = Command::new(env!("CARGO_BIN_EXE_fluid"));
        command.args(args).current_dir(dir).env("FLUID_CACHE", dir.join("cache")).env("PATH", dir);
        let output = command.env_remove("RUST_LOG").env_remove(PLUGIN_ENV).output().unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{args:?}: {text}");
        let loaded = self.mark().exists();
        if loaded {
            fs::remove_file(self.mark()).unwrap();
        }
        (text, loaded)
    }
}

#[test]
fn a_run_folder_or_checkpoint_names_no_library_that_is_loaded() {
    let scene = Scene::new();
    let newest = "gift/checkpoints/step-00000040";
    let inside = [newest, "config.toml"].join("/");
    let data = ["--set", "data.kind=\"folder\"", "--set", "data.train=[\"images\"]"];
    let commands: [&[&str]; 14] = [
        &["train", "link.toml", "--resume"],
        &["train", "over.toml", "--resume"],
        &["train", "young/config.toml", "--set", "run.dir=new"],
        &["sample", "gift", "a red circle"],
        &["sample", newest, "a red circle"],
        &["edit", "gift", "a.png", "a red circle", "--keep", "0.5", "--out", "edited"],
        &["eval", "gift"],
        &["train", "gift", "--resume"],
        &["train", "gift/config.toml", "--resume"],
        &["bench", "train", "gift"],
        &["bench", "sample", SHAPES, "--run", "gift"],
        &[&["data", "encode", "gift", "--out", "encoded"][..], &data].concat(),
        &["train", &inside, "--resume"],
        &["compile", "gift", "--target", "v5e:2x4", "--out", "programs"],
    ];
    for args in commands {
        let (text, loaded) = scene.fluid(args);
        assert!(!loaded, "{args:?} ran what the folder named: {text}");
        let reached = ["there is no plugin for cpu", "compiling for TPUs needs libtpu"];
        assert!(reached.iter().any(|s| text.contains(s)), "{args:?} did not get as far as plugins: {text}");
        let warned = text.matches("is the string \"gift/evil.so\": not loaded, because a run folder").count();
        assert_eq!(warned, usize::from(!args.contains(&SHAPES)), "{args:?}: {text}");
    }
}

#[test]
fn a_library_that_the_user_names_is_loaded() {
    let scene = Scene::new();
    let commands: [&[&str]; 3] = [
        &["train", "gift", "--resume", "--plugin", "gift/evil.so"],
        &["train", "gift", "--resume", "--set", "device.plugin=gift/evil.so"],
        &["train", "mine.toml", "--resume"],
    ];
    for args in commands {
        let (text, loaded) = scene.fluid(args);
        assert!(loaded && text.contains("is not a PJRT plugin"), "{args:?}: {text}");
        assert!(!text.contains("not loaded, because"), "{text}");
        let told = text.contains("loading the plugin that the config names, gift/evil.so");
        assert_eq!(told, !args.contains(&"--plugin"), "{args:?}: {text}");
    }
}

#[test]
fn what_is_kept_of_a_config_names_no_plugin() {
    let sets = ["device.plugin=p.so".to_string(), "device.platform=rocm".into()];
    let config = Config::load(Path::new(SHAPES), &sets.map(Into::into), &Overlay::default()).unwrap();
    assert!(config.to_toml().unwrap().contains("plugin = \"p.so\""));
    let kept = config.to_kept_toml().unwrap();
    assert!(!kept.contains("plugin") && kept.contains("platform = \"rocm\""), "{kept}");
}

#[test]
fn pip_is_not_taken_from_the_working_folder() {
    let dir = TempDir::new().unwrap();
    let (mark, here) = (dir.path().join("ran"), dir.path().join("here"));
    let trap = format!("open({:?}, 'w').close()\n", mark.display().to_string());
    let in_package = ["pip/__init__.py", "pip/__main__.py"];
    for (files, package) in [(&["pip.py"][..], false), (&in_package[..], true)] {
        fs::create_dir_all(here.join(if package { "pip" } else { "" })).unwrap();
        files.iter().for_each(|file| fs::write(here.join(file), &trap).unwrap());
        let run = |program: &str, args: &[&str]| {
            let mut command = Command::new(program);
            command.args(args).current_dir(&here).env("FLUID_CACHE", "cache").env("PIP_NO_INDEX", "1");
            command.env("PYTHONPATH", "").env_remove("PYTHONSAFEPATH");
            let output = command.env_remove("RUST_LOG").env_remove(PLUGIN_ENV).output();
            let output = output.expect("python3, which installing plugins needs");
            let ran = mark.exists();
            if ran {
                fs::remove_file(&mark).unwrap();
            }
            (String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned(), ran)
        };
        assert!(run("python3", &["-m", "pip", "--version"]).1, "the trap works");
        let fluid = env!("CARGO_BIN_EXE_fluid");
        let (text, ran) = run(fluid, &["plugin", "install", "cpu"]);
        assert!(!ran && text.contains("the package index that pip uses does not offer it"), "{text}");
        let (text, ran) = run(fluid, &["doctor"]);
        assert!(!ran && text.lines().any(|l| l.contains("pip") && l.contains(", python 3")), "{text}");
        fs::remove_dir_all(&here).unwrap();
    }
}

#[test]
fn offline_nothing_is_fetched() {
    use std::os::unix::fs::PermissionsExt;
    let dir = TempDir::new().unwrap();
    let (mark, bin) = (dir.path().join("ran"), dir.path().join("bin"));
    fs::create_dir(&bin).unwrap();
    for name in ["python3", "npm"] {
        fs::write(bin.join(name), format!("#!/bin/sh\n: > {:?}\nexit 1\n", mark.display())).unwrap();
        fs::set_permissions(bin.join(name), fs::Permissions::from_mode(0o755)).unwrap();
    }
    let run = |args: &[&str], variable: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fluid"));
        command
            .args(args)
            .current_dir(dir.path())
            .env("FLUID_CACHE", dir.path().join("cache"))
            .env("PATH", &bin);
        command.env("FLUID_OFFLINE", variable).env_remove("RUST_LOG").env_remove(PLUGIN_ENV);
        let output = command.output().unwrap();
        let ran = mark.exists();
        if ran {
            fs::remove_file(&mark).unwrap();
        }
        (output.status.code(), String::from_utf8(output.stderr).unwrap(), ran)
    };
    let bucket = ["--set", "data.kind=webdataset", "--set", "data.train=[\"gs://b/{0..3}.tar\"]"];
    let cases: [(&[&str], i32, &str, bool); 4] = [
        (&["plugin", "install", "cpu"], 3, "`fluid plugin install cpu --from FILE` takes it", true),
        (
            &["weights", "install", "efficientnet-lite0"],
            1,
            "`fluid weights install efficientnet-lite0 --from ",
            true,
        ),
        (&["data", "fetch", "emoji"], 1, "bring the files here and add --from FOLDER", true),
        (
            &[&["data", "inspect", SHAPES][..], &bucket].concat(),
            1,
            "copy what is needed here and name that",
            false,
        ),
    ];
    for (args, code, help, fetches) in cases {
        if fetches {
            assert!(run(args, "0").2, "{args:?}: the trap works");
        }
        for (more, variable) in [(&["--offline"][..], ""), (&[], "1")] {
            let (found, text, ran) = run(&[args, more].concat(), variable);
            assert!(!ran && found == Some(code) && text.contains(help), "{args:?} {found:?}: {text}");
            assert!(text.contains("--offline forbids"), "{args:?}: {text}");
        }
    }
}
