//! Folders of compiled programs: what joins what lies there, what goes, what is refused.
use super::estimate::Estimate;
use super::flags;
use super::output_dir::{OutputDir, REPORT};
use super::report::{ACCOUNTING, Memory, ProgramReport, Report, Time, Top};
use crate::runtime::manifest::{self, Entry, Manifest};
use crate::util::error::render;
use graphs::types::Mesh;
use std::fs;
use tpu::hardware::Target;
use tpu::platform::Platform;

/// An empty folder's manifest and report.
fn empty() -> (Manifest, Report) {
    let flags = flags::defaults(Platform::TPU);
    let manifest = Manifest {
        target: "v5e:2x4".into(),
        kind: "TPU v5 lite".into(),
        plugin: blake3::hash(b"plugin").to_hex().to_string(),
        plugin_version: "TFRT\nBuilt on Nov 5".into(),
        mesh: vec![("data".into(), 8)],
        flags: flags.clone(),
        programs: vec![],
    };
    let report = Report {
        accounting: ACCOUNTING.into(),
        config: "a.toml".into(),
        target: "v5e:2x4".into(),
        slice: "v5litepod-8".into(),
        chips: 8,
        devices_per_chip: 1,
        hosts: 1,
        kind: "TPU v5 lite".into(),
        mesh: "data=8".into(),
        mesh_chosen: false,
        plugin: "libtpu".into(),
        flags,
        clock_hz: 1.5e9,
        peak_flops: 197e12,
        collective_bytes_per_second: 100e9,
        programs: vec![],
        training: None,
        sampling: None,
    };
    (manifest, report)
}

/// A program as it is added to a folder.
fn compiled(name: &str, text: &str, runs: usize) -> (Entry, ProgramReport) {
    let target = Target::parse("v5e:2x4").unwrap();
    let file = format!("{name}.pjrt");
    let entry =
        Entry { name: name.into(), file: file.clone(), text: text.into(), key: String::new(), bytes: 3 };
    let report = ProgramReport {
        name: name.into(),
        file,
        runs,
        compile_seconds: 1.5,
        process_peak_bytes: None,
        serialized_bytes: 3,
        memory: Memory::new(&tpu::MemoryStats::default(), target.generation()),
        int8_flops: 0.0,
        flops: 1e9,
        estimate: Time::new(&Estimate::default(), target.generation()),
        kinds: vec![],
        top: vec![],
    };
    (entry, report)
}

#[test]
fn compilations_into_one_folder_join_each_other() {
    let dir = tempfile::tempdir().unwrap();
    let texts = |a: &str| {
        let all = [("train_step", a), ("init", "b"), ("sample_setup", "c")];
        all.map(|(name, text)| (name.to_string(), text.to_string())).to_vec()
    };
    let open = |a: &str, change: fn(&mut Manifest)| {
        let (mut manifest, report) = empty();
        change(&mut manifest);
        OutputDir::open(dir.path(), manifest, report, texts(a))
    };
    let add = |folder: &mut OutputDir, name: &str, text: &str| {
        let (entry, report) = compiled(name, text, 1);
        fs::write(dir.path().join(&entry.file), "abc").unwrap();
        folder.add(entry, report).unwrap();
    };
    let names = |folder: &OutputDir| {
        let report: Vec<_> = folder.report.programs.iter().map(|p| p.name.clone()).collect();
        let manifest: Vec<_> = folder.manifest.programs.iter().map(|e| e.name.clone()).collect();
        assert_eq!(report, manifest);
        assert_eq!(Manifest::read(dir.path()).unwrap(), folder.manifest);
        report
    };
    let mut sample = open("a", |_| {}).unwrap();
    add(&mut sample, "sample_setup", "c");
    let mut train = open("a", |_| {}).unwrap();
    add(&mut train, "init", "b");
    add(&mut train, "train_step", "a");
    add(&mut train, "init", "b");
    assert_eq!(names(&train), ["train_step", "init", "sample_setup"], "in the order of the list");
    // Another config's programs go, with their files; what is the same in both stays.
    let other = open("another", |_| {}).unwrap();
    assert_eq!(names(&other), ["init", "sample_setup"]);
    assert!(!dir.path().join("train_step.pjrt").exists() && dir.path().join("init.pjrt").exists());
    let error = |change: fn(&mut Manifest)| render(&open("a", change).unwrap_err());
    let text = error(|m| m.plugin = "0123456789abcdef01".into());
    assert!(text.contains(" were compiled for something else: plugin "), "{text}");
    assert!(
        text.contains(" (Built on Nov 5) there, 0123456789abcdef (Built on Nov 5) now\nhelp: "),
        "{text}"
    );
    let text = error(|m| (m.target, m.mesh) = ("v5p:2x2x2".into(), vec![("fsdp".into(), 8)]));
    assert!(text.contains("target v5e:2x4 there, v5p:2x2x2 now; mesh data=8 there, fsdp=8 now"), "{text}");
    let text = error(|m| m.flags.clear());
    assert!(text.contains("flags {\"xla_") && text.contains("} there, {} now"), "{text}");
    fs::write(dir.path().join(REPORT), "{}").unwrap();
    assert!(error(|_| {}).contains("report.json is not a report of this version of fluid\n"));
}

/// A stranger's manifest names what is to be removed with the next compilation.
#[test]
fn nothing_is_removed_but_programs() {
    let dir = tempfile::tempdir().unwrap();
    let [folder, victim] = ["programs", "victim"].map(|name| dir.path().join(name));
    fs::create_dir(&folder).unwrap();
    fs::write(&victim, "mine").unwrap();
    fs::write(folder.join("notes.txt"), "mine").unwrap();
    for (name, file) in [
        ("x", victim.to_str().unwrap()),
        ("x", "../victim"),
        ("x", "notes.txt"),
        ("../victim", "../victim.pjrt"),
        ("", ".pjrt/.."),
    ] {
        let (mut manifest, report) = empty();
        manifest.programs.push(Entry { name: name.into(), file: file.into(), ..compiled("a", "", 1).0 });
        manifest.write(&folder).unwrap();
        fs::write(folder.join(REPORT), serde_json::to_string(&report).unwrap()).unwrap();
        let (manifest, report) = empty();
        let error = format!("{:#}", OutputDir::open(&folder, manifest, report, vec![]).unwrap_err());
        assert!(error.contains(&format!("it names the file {file:?}")), "{error}");
        assert!(victim.exists() && folder.join("notes.txt").exists());
    }
}

#[test]
fn programs_run_only_on_what_they_were_compiled_for() {
    let dir = tempfile::tempdir().unwrap();
    let hash = blake3::hash(b"plugin");
    let mut manifest = empty().0;
    manifest.programs.push(compiled("train_step", "", 1).0);
    manifest.write(dir.path()).unwrap();
    let read = Manifest::read(dir.path()).unwrap();
    assert_eq!(read, manifest);
    let mesh = |axis: &str, n| Mesh::new([(axis, n)]).unwrap();
    read.check(dir.path(), &hash, "TPU v5 lite", &mesh("data", 8)).unwrap();
    let error = read.check(dir.path(), &hash, "TPU v5", &mesh("fsdp", 4)).unwrap_err().to_string();
    assert!(
        error.ends_with(
            "compiled for something else: device TPU v5 lite there, TPU v5 here; mesh data=8 there, fsdp=4 here"
        ),
        "{error}"
    );
    assert!(read.check(dir.path(), &blake3::hash(b"x"), "TPU v5 lite", &mesh("data", 8)).is_err());
    fs::write(dir.path().join(manifest::FILE), "{}").unwrap();
    let error = Manifest::read(dir.path()).unwrap_err().to_string();
    assert!(error.contains("is not a manifest of this version of fluid"), "{error}");
}

#[test]
fn instructions_are_listed_for_programs_that_run_again_and_again() {
    let (_, mut report) = empty();
    for (name, runs) in [("init", 0), ("train_step", 1)] {
        let (_, mut program) = compiled(name, "a", runs);
        let top = Top {
            name: format!("copy.of.{name}"),
            kind: "copy".into(),
            runs: 1.0,
            cycles: 2.0,
            share: 1.0,
            shape: "f32[2]".into(),
            place: String::new(),
        };
        program.top = vec![top];
        report.programs.push(program);
    }
    let table = report.table();
    assert!(
        table.starts_with("v5e:2x4 (v5litepod-8): 8 chips of TPU v5 lite on 1 host, mesh data=8\n"),
        "{table}"
    );
    assert!(table.contains("\nbytes per chip, of 15.7 GiB that it has:\n"), "{table}");
    assert!(table.contains("copy.of.train_step f32[2]") && !table.contains("copy.of.init"), "{table}");
    (report.kind, report.devices_per_chip) = ("TPU7x".into(), 2);
    let table = report.table();
    assert!(table.contains("8 chips of TPU7x, 2 devices a chip, on 1 host, mesh"), "{table}");
    assert!(table.contains("\nbytes per device, of ") && table.contains("compiler, per device; "), "{table}");
}
