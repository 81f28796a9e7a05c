//! Compiling ahead of time without a compiler for TPUs at hand: what is said, and that programs are loaded.
use crate::common::{PLUGIN, SMOKE, ends, fluid_command, networks, rules};
use fluid::compile::programs;
use fluid::config::{Config, Overlay, Override};
use fluid::runtime::flags::{self, Flags};
use fluid::runtime::manifest::{Entry, Manifest};
use fluid::runtime::spec;
use fluid::runtime::spec::program_spec;
use graphs::functions;
use graphs::hlo::module::lower;
use graphs::types::Mesh;
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use tpu::aot;
use tpu::engine::{CacheOutcome, Engine, Options};
use tpu::env::PLUGIN_ENV;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::Plugin;

#[test]
fn slices_and_meshes_that_cannot_be_are_refused() {
    let dir = TempDir::new().unwrap();
    let compile = |target: &str, more: &[&str]| {
        ends(dir.path(), &[&["compile", SMOKE, "--target", target, "--out", "out"], more].concat(), 1)
    };
    let text = compile("v5e:3x4", &[]);
    assert!(
        text.starts_with("error: `v5e:3x4` is not a TPU slice: v5e has no slice of 3x4 chips\nhelp: slices of v5e in chips: "),
        "{text}"
    );
    assert!(text.contains("v5e:4x8 (v5litepod-32)"), "{text}");
    let text = compile("v5e:2x4", &["--set", "device.mesh={data=2,fsdp=2}"]);
    assert!(text.contains("device.mesh (data = 2, fsdp = 2) is 4 devices, device.devices is 8"), "{text}");
    let text = compile("v5e:2x4", &["--set", "device.mesh={tensor=8}"]);
    assert!(text.starts_with("error: train_step does not divide over the mesh (tensor=8)\n"), "{text}");
    assert!(
        text.contains("help: meshes of 8 devices that it divides over: data=8 fsdp=1 tensor=1 ("),
        "{text}"
    );
    let text = compile("v5e:2x4", &["--devices", "4"]);
    assert!(text.contains("--devices is 4, v5e:2x4 has 8 chips, each of which is a device"), "{text}");
    let text = compile("v5e:2x4", &["--platform", "cpu"]);
    assert!(text.contains("--platform is cpu, v5e:2x4 is of TPUs"), "{text}");
    assert!(!dir.path().join("out").exists());
}

#[test]
fn the_compiler_for_tpus_is_asked_for_and_never_installed_unasked() {
    let dir = TempDir::new().unwrap();
    let args = ["compile", SMOKE, "--target", "v5e:2x2", "--out", "out", "--cache", "cache"];
    let output = fluid_command(dir.path(), &args).env_remove(PLUGIN_ENV).output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(3), "{text}");
    assert!(text.contains("\nerror: compiling for TPUs needs libtpu, which is not installed\n"), "{text}");
    assert!(
        text.contains("Z  INFO mesh data=4 fsdp=1 tensor=1: chosen because the config names none"),
        "{text}"
    );
    assert!(text.contains("help: install it with `fluid plugin install tpu`"), "{text}");
    assert!(!dir.path().join("cache/plugins").exists() && !dir.path().join("out").exists());
}

#[test]
fn a_plugin_that_cannot_compile_for_slices_is_named() {
    let dir = TempDir::new().unwrap();
    let text = ends(dir.path(), &["compile", SMOKE, "--target", "v5e:2x2", "--out", "out"], 1);
    assert!(text.contains(&format!("the plugin {} cannot compile for v5e:2x2", PLUGIN.display())), "{text}");
    assert!(!dir.path().join("out").exists());
}

#[test]
fn programs_of_something_else_are_refused_before_anything_runs() {
    let dir = TempDir::new().unwrap();
    let text = ends(dir.path(), &["train", SMOKE, "--set", "run.dir=run", "--programs", "none"], 1);
    assert!(
        text.contains("cannot read the manifest of programs compiled ahead none/manifest.json"),
        "{text}"
    );
    fs::create_dir(dir.path().join("out")).unwrap();
    let manifest = r#"{"target": "v5e:2x2", "kind": "TPU v5 lite", "plugin": "00", "plugin_version": "1",
                       "mesh": [["data", 4]], "flags": {}, "programs": []}"#;
    fs::write(dir.path().join("out/manifest.json"), manifest).unwrap();
    let text = ends(dir.path(), &["train", SMOKE, "--set", "run.dir=run", "--programs", "out"], 1);
    assert!(text.contains("the programs in out were compiled for something else: plugin 00 there"), "{text}");
    assert!(text.contains("device TPU v5 lite there, cpu here"), "{text}");
    assert!(!dir.path().join("run").exists());
}

/// Compiles every program of a config for the CPU into a folder, as `fluid compile` leaves it for a slice.
fn compile_ahead(config: &Config, out: &Path) {
    let mesh = spec::mesh(&config.device).unwrap();
    let root = TempDir::new().unwrap();
    let plugin = Plugin::load(Platform::CPU, Purpose::Devices, &PLUGIN, root.path(), None).unwrap();
    let mut options = Options::new(mesh.clone());
    options.cache = Some(root.path().to_owned());
    // In haste: what is compiled is not what is looked at.
    let flags: Flags = ["xla_backend_optimization_level=0", "xla_llvm_disable_expensive_passes=true"]
        .map(|flag| flags::parse(flag).unwrap())
        .into();
    options.flags = flags::options(&flags);
    let engine = Engine::new(&plugin, &options).unwrap();
    let mut manifest = Manifest {
        target: "here".into(),
        kind: engine.device_kind().into(),
        plugin: plugin.hash().to_hex().to_string(),
        plugin_version: engine.platform_version().into(),
        mesh: mesh.axes().to_vec(),
        flags,
        programs: vec![],
    };
    for planned in programs::programs(config).unwrap() {
        let program = programs::build(config, &planned.function).unwrap().program;
        assert_eq!(*engine.compile(&program).unwrap().cache(), CacheOutcome::Miss, "{}", program.name);
        // The cache keeps a program behind 80 bytes of its own.
        let stored = fs::read_dir(root.path().join("executables")).unwrap().next().unwrap().unwrap().path();
        let (bytes, key) = (fs::read(&stored).unwrap(), engine.aot_key(&program));
        let file = aot::write(out, &program.name, &key, &bytes[80..]).unwrap();
        fs::remove_file(stored).unwrap();
        manifest.programs.push(Entry {
            name: program.name.clone(),
            file: file.file_name().unwrap().to_string_lossy().into_owned(),
            text: String::new(),
            key: key.to_hex().to_string(),
            bytes: bytes.len() as u64,
        });
    }
    manifest.write(out).unwrap();
}

#[test]
fn training_and_sampling_with_programs_compiled_ahead_compile_nothing() {
    let dir = TempDir::new().unwrap();
    let flags = Overlay { devices: Some(2), ..Overlay::default() };
    let networks = networks(dir.path());
    let config = Config::load(Path::new(SMOKE), &Override::sets(&networks), &flags).unwrap();
    fs::create_dir(dir.path().join("out")).unwrap();
    compile_ahead(&config, &dir.path().join("out"));
    // Nothing is said of devices: those of the programs are taken. Every compilation would leave a file in the cache.
    let run = |args: &[&str]| {
        let text = ends(dir.path(), &[args, &["--programs", "out", "--cache", "cache"]].concat(), 0);
        assert!(!text.contains("for this config"), "{text}");
        assert_eq!(fs::read_dir(dir.path().join("cache/executables")).unwrap().count(), 0, "{args:?}");
    };
    let sets = networks.iter().flat_map(|set| ["--set", set]);
    let train = ["train", SMOKE, "--set", "run.dir=run", "--steps", "2", "--set", "eval.prompts=2"];
    run(&train.into_iter().chain(sets).collect::<Vec<_>>());
    run(&["sample", "run", "a red circle", "--out", "one"]);
    run(&["sample", "run", "a red circle", "--negative", "a blue square", "--out", "negative"]);
    run(&["edit", "run", "one/00000.png", "a ring", "--outpaint", "8,0,0,0", "--out", "edited"]);
    // A program that is not there is compiled, and named.
    let args =
        ["sample", "run", "a ring", "--steps", "1", "--out", "two", "--programs", "out", "--cache", "cache"];
    let text = ends(dir.path(), &args, 0);
    assert!(text.contains("out has no sample_step_4 for this config; "), "{text}");
    assert!(!text.contains("sample_setup"), "{text}");
    assert_eq!(fs::read_dir(dir.path().join("cache/executables")).unwrap().count(), 1);
    let more = ["--negative", "a square", "--out", "three", "--cache-limit", "1K"];
    let text = ends(dir.path(), &[&args[..5], &more, &args[7..]].concat(), 0);
    assert!(text.contains("the cache dropped 1 of its compiled programs ("), "{text}");
}

#[test]
fn a_program_compiled_ahead_is_loaded_and_another_is_compiled() {
    let (root, out) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let plugin = Plugin::load(Platform::CPU, Purpose::Devices, &PLUGIN, root.path(), None).unwrap();
    let mut options = Options::new(Mesh::single());
    options.cache = Some(root.path().to_owned());
    let engine = Engine::new(&plugin, &options).unwrap();
    let config = Config::load(Path::new(SMOKE), &[], &Overlay::default()).unwrap();
    let draws = functions::noise_inputs(&program_spec(&config, config.run.batch).unwrap()).unwrap();
    let draws = lower(&draws, &Mesh::single(), &rules()).unwrap();
    assert_eq!(*engine.compile(&draws).unwrap().cache(), CacheOutcome::Miss);
    // The cache keeps a program behind 80 bytes of its own.
    let stored = fs::read_dir(root.path().join("executables")).unwrap().next().unwrap().unwrap().path();
    aot::write(out.path(), &draws.name, &engine.aot_key(&draws), &fs::read(stored).unwrap()[80..]).unwrap();
    options.aot = Some(out.path().to_owned());
    let engine = Engine::new(&plugin, &options).unwrap();
    assert_eq!(*engine.compile(&draws).unwrap().cache(), CacheOutcome::Aot);
    let mut other = draws.clone();
    other.text.push('\n');
    assert_eq!(*engine.compile(&other).unwrap().cache(), CacheOutcome::Miss);
}
