//! Compiling for a slice of TPUs with the real compiler, which comes under its vendor's terms: the feature `libtpu` asks
//! for it, and `fluid plugin install tpu` puts it there. No TPU and no network are needed.
use crate::common::{SMOKE, fluid_command};
use fluid::compile::estimate::Estimate;
use fluid::compile::report::Report;
use fluid::runtime::flags;
use graphs::program::{Program, Slot};
use graphs::types::{DType, Mesh, Sharding, Type};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tpu::Value as Attribute;
use tpu::cache;
use tpu::hardware::GENERATIONS;
use tpu::install::Installer;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::Plugin;
use tpu::topology::Topology;

/// The library's file.
static LIBTPU: LazyLock<PathBuf> = LazyLock::new(|| {
    let installer = Installer::new(cache::root().unwrap());
    installer.installed(Platform::TPU).expect("libtpu is not installed: `fluid plugin install tpu` does it")
});

/// One compilation at a time: each takes what a machine has.
static TURN: Mutex<()> = Mutex::new(());

/// A compilation ends, or is ended: far beyond what a small program takes.
const DEADLINE: Duration = Duration::from_secs(240);

/// Runs `fluid compile` on the smallest config, which must end with `code`; gives what it wrote to both streams.
#[track_caller]
fn compile(dir: &Path, args: &[&str], code: i32) -> String {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let logs = ["out.log", "err.log"].map(|name| dir.join(name));
    let [out, err] = [&logs[0], &logs[1]].map(|path| Stdio::from(fs::File::create(path).unwrap()));
    let plugin = ["--plugin", LIBTPU.to_str().unwrap()];
    let args = [&["compile", SMOKE, "--out", "slice"], args, &plugin].concat();
    let mut child = fluid_command(dir, &args).stdout(out).stderr(err).spawn().unwrap();
    let begin = Instant::now();
    let status = loop {
        match child.try_wait().unwrap() {
            Some(status) => break status,
            None if begin.elapsed() < DEADLINE => sleep(Duration::from_millis(50)),
            None => {
                child.kill().unwrap();
                panic!("{args:?} took longer than {DEADLINE:?}");
            }
        }
    };
    let text = logs.map(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()).concat();
    assert_eq!(status.code(), Some(code), "{args:?}: {text}");
    text
}

#[test]
fn a_small_config_is_compiled_for_a_slice_in_two_turns() {
    let dir = TempDir::new().unwrap();
    // No mesh is named: the plan's is taken, and the second turn takes that of the first.
    let text = compile(dir.path(), &["--target", "v5e:2x2", "--only", "train", "--skip", "init"], 0);
    assert!(
        text.contains(" INFO mesh data=4 fsdp=1 tensor=1: chosen because the config names none"),
        "{text}"
    );
    let text = compile(
        dir.path(),
        &["--target", "v5e:2x2", "--only", "sample", "--skip", "*_negative*", "--top", "3"],
        0,
    );
    assert!(text.contains(" INFO mesh data=4 fsdp=1 tensor=1: taken from the programs in slice\n"), "{text}");
    assert!(
        text.contains("\ntraining, batch 8: ") && text.contains("\nsampling, batch 8 in 3 steps: "),
        "{text}"
    );

    let slice = dir.path().join("slice");
    let report = fs::read_to_string(slice.join("report.json")).unwrap();
    let report: Report = serde_json::from_str(&report).unwrap();
    let names: Vec<&str> = report.programs.iter().map(|p| p.name.as_str()).collect();
    let all = ["train_step", "sampling_weights", "sample_setup", "sample_step_1", "sample_step_2"];
    assert_eq!(names, all);
    for program in &report.programs {
        let (memory, time) = (&program.memory, &program.estimate);
        assert!(memory.arguments > 0 && memory.needed < 1 << 28, "{}: {memory:?}", program.name);
        assert!(time.unknown_loops.is_empty() && time.overlapped_seconds <= time.seconds, "{time:?}");
        assert_eq!(fs::metadata(slice.join(&program.file)).unwrap().len(), program.serialized_bytes + 80);
    }
    // Gradients are summed over the chips.
    let step = &report.programs[0].estimate;
    assert!(step.cycles > 0.0 && step.collectives["all-reduce"].bytes > 1000.0, "{step:?}");
    let manifest: Value = serde_json::from_slice(&fs::read(slice.join("manifest.json")).unwrap()).unwrap();
    assert_eq!(manifest["programs"].as_array().unwrap().len(), all.len());
    assert_eq!(manifest["target"], "v5e:2x2");

    let plan = ["plan", SMOKE, "--target", "v5e:2x2", "--report", "slice/report.json"];
    let output = fluid_command(dir.path(), &plan).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains(" on 4 chips, as the TPU compiler estimates\n"), "{text}");

    let other = ["--target", "v5e:2x2", "--only", "train", "--flag", "xla_tpu_scoped_vmem_limit_kib=32768"];
    let text = compile(dir.path(), &other, 1);
    assert!(
        text.contains("error: the programs in slice were compiled for something else: flags {"),
        "{text}"
    );
}

#[test]
fn weights_split_over_a_slice_are_gathered_and_listed() {
    let dir = TempDir::new().unwrap();
    let args = ["--target", "v5e:2x2", "--set", "device.mesh={fsdp=4}", "--skip", "sampl*", "--skip", "init"];
    compile(dir.path(), &args, 0);
    let report = fs::read_to_string(dir.path().join("slice/report.json")).unwrap();
    let report: Report = serde_json::from_str(&report).unwrap();
    let step = &report.programs[0].estimate;
    assert!(step.collectives["all-gather"].bytes > 1000.0, "{step:?}");
    assert!(step.waiting_seconds <= step.collective_seconds * (1.0 + 1e-9), "{step:?}");
    assert!(report.training.unwrap().mfu_overlapped >= report.training.unwrap().mfu);
}

#[test]
fn what_a_chip_cannot_hold_is_told_with_numbers_and_ways_out() {
    let dir = TempDir::new().unwrap();
    let sets = ["run.batch=1048576", "model.width=512", "model.heads=2", "device.mesh={data=4}"];
    let sets: Vec<&str> = sets.iter().flat_map(|set| ["--set", *set]).collect();
    let args = [&["--target", "v5e:2x2", "--only", "train", "--skip", "init"], &sets[..]].concat();
    let text = compile(dir.path(), &args, 8);
    let found = text.lines().find(|line| line.starts_with("error: train_step needs ")).expect(&text);
    assert!(
        found.contains(" GiB on each chip of v5e:2x2, ") && found.contains(" more than the 15.75 "),
        "{found}"
    );
    assert!(text.contains("\nhelp: no mesh of 4 chips holds it; "), "{text}");
    assert!(text.contains("--set train.accumulate=") || text.contains(" would, with "), "{text}");
}

/// The product of two square matrices of bf16 on one device.
fn product(side: usize) -> Program {
    let matrix = format!("tensor<{side}x{side}xbf16>");
    let text = format!(
        "module @product {{
          func.func @main(%x: {matrix}, %w: {matrix}) -> {matrix} {{
            %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : ({matrix}, {matrix}) -> {matrix}
            return %0 : {matrix}
        }} }}"
    );
    let slot = |name: &str| Slot {
        name: name.into(),
        ty: Type::new(DType::BF16, [side, side]),
        sharding: Sharding::replicated(),
    };
    Program {
        name: "product".into(),
        text,
        inputs: vec![slot("x"), slot("w")],
        outputs: vec![slot("y")],
        donated: vec![None, None],
        mesh: Mesh::single(),
    }
}

#[test]
fn the_table_of_chips_is_what_the_compiler_says_of_each_generation() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let root = cache::root().unwrap();
    let plugin = Plugin::load(Platform::TPU, Purpose::Compile, &LIBTPU, &root, None).unwrap();
    let side = 8192;
    let flags = flags::options(&flags::defaults(Platform::TPU));
    for generation in &GENERATIONS {
        // Larger ones take seconds each.
        for target in generation.targets().filter(|target| target.chips() <= 256) {
            let topology = Topology::of(&plugin, &target).unwrap();
            assert_eq!(topology.devices(), target.devices(), "{target}");
            let peak = Platform::TPU.peak(topology.kind());
            assert_eq!(peak, Some(generation.device_bf16_flops()), "{}", topology.kind());
            let attributes = topology.attributes().unwrap();
            let limit = attributes.iter().find(|(name, _)| name == "device_memory_bytes_limit");
            let Some((_, Attribute::Int(limit))) = limit else { panic!("{target}: {attributes:?}") };
            let ratio = *limit as f64 / generation.hbm_bytes as f64;
            assert!((1.0..1.001).contains(&ratio), "{target}: {limit}");
        }
        // A product of large matrices runs near the peak: so peak, clock and devices per chip belong together.
        let smallest = generation.targets().next().unwrap();
        let compiled = Topology::of(&plugin, &smallest).unwrap().compile(&product(side), &flags).unwrap();
        let estimate = Estimate::of(&compiled.optimized().unwrap(), 1.0).unwrap();
        let seconds = estimate.cycles / generation.clock_hz;
        let share = 2.0 * (side as f64).powi(3) / seconds / generation.device_bf16_flops();
        eprintln!("{smallest}: {} cycles, {share:.3} of the peak", estimate.cycles);
        assert!((0.8..1.02).contains(&share), "{smallest}: {} cycles, {share} of the peak", estimate.cycles);
    }
}
