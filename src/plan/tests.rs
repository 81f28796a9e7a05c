//! Plans against counts by hand, and what they say when something does not fit.
use super::*;
use crate::config::{Overlay, Override};
use crate::util::error::render;
use std::path::Path;
use tpu::hardware::Target;

fn config(name: &str, sets: &[&str]) -> Config {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs").join(name);
    // What is counted by hand has no networks for encoders.
    let stand_ins = match name.starts_with("fluid-") {
        true => vec![
            Override::Unset("codec.weights".into()),
            Override::Unset("text.weights".into()),
            "codec.kind=patch_pca".into(),
            "text.kind=hashed_words".into(),
        ],
        false => vec![],
    };
    let sets = [stand_ins, Override::sets(sets)].concat();
    Config::load(&path, &sets, &Overlay::default()).unwrap()
}

fn question(target: Option<&str>, jobs: &[Workload]) -> PlanRequest {
    PlanRequest {
        target: target.map(|name| Target::parse(name).unwrap()),
        jobs: jobs.to_vec(),
        price: None,
        utilization: 0.4,
        compiled: Estimates::default(),
    }
}

#[test]
fn the_models_have_the_sizes_of_the_paper() {
    let sizes = [
        ("fluid-166m.toml", 166e6),
        ("fluid-369m.toml", 369e6),
        ("fluid-665m.toml", 665e6),
        ("fluid-1.1b.toml", 1.1e9),
        ("fluid-3.1b.toml", 3.1e9),
        ("fluid-10.5b.toml", 10.5e9),
    ];
    for (name, paper) in sizes {
        let config = config(name, &[]);
        let ours = Parameters::of(&config).unwrap().trainable() as f64;
        assert!((ours / paper - 1.0).abs() < 0.015, "{name}: {ours} parameters, the paper has {paper}");
        assert_eq!((config.image_tokens(), config.codec.channels), (256, Some(16)), "{name}");
        assert_eq!(config.head.as_ref().map(|h| (h.width, h.depth)), Some((config.model.width, 6)), "{name}");
        assert_eq!(config.model.width, 128 * config.model.heads, "{name}");
    }
}

#[test]
fn flops_are_those_of_the_formulas() {
    let c = config("fluid-166m.toml", &["run.batch=8", "sample.batch=8"]);
    let [b, n, t, e] = [8, 256, 128, 4096].map(f64::from);
    let [d, w, channels] = [c.model.width, c.model.width, 16].map(|n| n as f64);
    let [aligner, layers, blocks, levels] = [6, c.model.depth, 6, 4].map(|n| n as f64);
    let text = b * t * (e * d + aligner * (12.0 * d * d + 2.0 * t * d));
    let attended = 4.0 * d * d + 2.0 * n * d + 2.0 * d * d + 2.0 * t * d;
    let keys = b * t * 2.0 * d * d;
    let backbone = b * n * (channels * d + layers * (attended + 8.0 * d * d)) + layers * keys;
    let network = channels * w + blocks * 5.0 * w * w + 2.0 * w * w + 2.0 * channels * w;
    let time = |rows: f64| rows * (256.0 * w + w * w);
    let head = b * n * d * w + b * n * levels * network + time(1000.0);
    let work = Work::train(&c).unwrap();
    assert_eq!(work.model_flops, 3.0 * 2.0 * (text + backbone + head));
    // Most of every block's forward pass once more, and no gradients by what is given.
    let ratio = work.executed_flops / work.model_flops;
    assert!((1.2..4.0 / 3.0).contains(&ratio), "{ratio}");

    // Tokens are embedded once; without text, cross-attention to the null text costs nothing; each token is denoised
    // once.
    let null = layers * 2.0 * d * d;
    let setup = text + layers * keys + null;
    let pair = n * channels * d + 2.0 * n * layers * (4.0 * d * d + 2.0 * n * d + 8.0 * d * d);
    let cross = n * layers * (2.0 * d * d + 2.0 * t * d);
    let steps = 64.0 * (b * (pair + cross) + time(100.0)) + b * n * 2.0 * (d * w + 100.0 * network);
    let work = Work::sample(&c).unwrap();
    assert_eq!(work.model_flops, 2.0 * (setup + steps));
    assert_eq!(work.unknown_loops, 0);
}

#[test]
fn state_is_counted_shard_by_shard() {
    let c = config("fluid-166m.toml", &["run.batch=8", "sample.batch=8"]);
    let work = Work::train(&c).unwrap();
    let rules = spec::rules(&c.device);
    let total = Parameters::of(&c).unwrap().total() as f64;
    let of = |mesh: &[(&'static str, usize)], name: &str| {
        let memory = Memory::of(&work, &Mesh::new(mesh.iter().copied()).unwrap(), &rules).unwrap();
        memory.items.iter().find(|i| i.name == name).map(|i| i.bytes)
    };
    for (name, copies) in
        [("parameters", 4.0), ("Adam moments", 8.0), ("moving average", 4.0), ("gradients", 4.0)]
    {
        assert_eq!(of(&[], name), Some(copies * total), "{name}");
        assert_eq!(of(&[("data", 8)], name), Some(copies * total), "{name}");
        let split = of(&[("data", 1), ("fsdp", 8), ("tensor", 1)], name).unwrap();
        assert!(split >= copies * total / 8.0 && split < copies * total / 2.0, "{name}: {split}");
    }
    // What grows with the batch is split with it; gathered layers are only where weights are split.
    for name in ["activations kept", "working set"] {
        assert_eq!(of(&[("data", 8)], name), of(&[], name).map(|all| all / 8.0), "{name}");
        assert_eq!(of(&[("data", 2), ("fsdp", 4)], name), of(&[("data", 8)], name), "{name}");
    }
    // One carry of bf16 for each layer of the backbone, one for each of the aligner and of the head.
    let (width, per) = (c.model.width as f64, 2.0 * 8.0);
    let carries = per * width * (c.model.depth as f64 * 256.0 + 6.0 * 128.0 + 6.0 * 4.0 * 256.0);
    assert_eq!(of(&[], "activations kept"), Some(carries));
    assert_eq!(of(&[("data", 8)], "gathered layers"), None);
    // Two in bf16 and a gradient in f32 of the backbone's layer: self- and cross-attention, the MLP, three norms.
    let layer = 16.0 * width * width;
    let gathered = of(&[("fsdp", 8)], "gathered layers").unwrap();
    assert!(gathered > 8.0 * layer && gathered < 8.0 * layer * 1.01, "{gathered}");
}

#[test]
fn meshes_are_all_ways_to_split_devices() {
    let of = |n| meshes(n).iter().map(Mesh::to_string).collect::<Vec<_>>();
    let four = [
        "data=4 fsdp=1 tensor=1",
        "data=2 fsdp=2 tensor=1",
        "data=1 fsdp=4 tensor=1",
        "data=2 fsdp=1 tensor=2",
        "data=1 fsdp=2 tensor=2",
        "data=1 fsdp=1 tensor=4",
    ];
    assert_eq!(of(4), four);
    assert_eq!(of(1), ["data=1 fsdp=1 tensor=1"]);
    assert!(meshes(96).iter().all(|m| m.devices() == 96));
}

#[test]
fn a_model_that_does_not_fit_says_by_how_much_and_what_would() {
    let data = ["device.devices=32", "device.mesh={data=32}"];
    let plan = Plan::new(&config("fluid-10.5b.toml", &data), question(Some("v5p:4x4x2"), &[Workload::Train]))
        .unwrap();
    let text = render(&plan.verdict().unwrap_err());
    assert!(text.starts_with("error: on the mesh data=32: training needs about "), "{text}");
    assert!(text.contains(" of the 95.7 GiB of a v5p chip, ") && text.contains(" too much\n"), "{text}");
    assert!(text.contains("help: these meshes of 32 chips would do: ") && text.contains("fsdp=32"), "{text}");
    assert!(plan.spare(&plan.jobs[0]).unwrap() < 0.0);

    let sample =
        Plan::new(&config("fluid-369m.toml", &[]), question(Some("v5e:4x8"), &[Workload::Sample])).unwrap();
    sample.verdict().unwrap();
    assert!(sample.chosen && sample.fitting.is_empty());
    let small = ["run.batch=256", "sample.batch=256", "device.devices=1", "device.mesh={}"];
    let plan = Plan::new(&config("fluid-10.5b.toml", &small), question(Some("v5e:2x2"), &[Workload::Train]))
        .unwrap();
    let text = render(&plan.verdict().unwrap_err());
    assert!(text.contains("help: no mesh of 4 chips holds it; v5e:"), "{text}");
    assert!(text.contains(" would, with data=1 fsdp="), "{text}");
    // What a setting alone can do.
    let dots = ["model.remat=\"dots\"", "device.devices=32", "device.mesh={fsdp=32}"];
    let plan =
        Plan::new(&config("fluid-369m.toml", &dots), question(Some("v5e:4x8"), &[Workload::Train])).unwrap();
    let text = render(&plan.verdict().unwrap_err());
    assert!(text.contains("; these settings would: --set model.remat=\"keep_nothing\" ("), "{text}");
    assert!(text.contains(" on data=1 fsdp=32 tensor=1), --set train.accumulate=2 ("), "{text}");
}

#[test]
fn what_remat_keeps_is_not_computed_again() {
    let of = |sets: &[&str]| {
        let work = Work::train(&config("fluid-369m.toml", sets)).unwrap();
        (work.activations.kept, work.executed_flops / work.model_flops)
    };
    let model = ["nothing", "mlp", "mlp_qkv", "dots_no_batch"].map(|keep| format!("model.remat=keep_{keep}"));
    let all = model.each_ref().map(|set| of(&[set]));
    for pair in all.windows(2) {
        assert!(pair[0].0 < pair[1].0 && pair[0].1 > pair[1].1 && pair[1].1 > 1.0, "{all:?}");
    }
    // The head alone, which otherwise goes as the model.
    let (kept, again) = of(&[&model[0], "head.remat=keep_dots"]);
    assert!(kept > all[0].0 && (1.0..all[0].1).contains(&again), "{again}");
    assert_eq!(of(&[&model[1], "head.remat=keep_mlp"]), all[1]);
    // What would hold it says so of both.
    let sets =
        ["head.remat=keep_all", "device.devices=32", "device.mesh={fsdp=32}", "head.diffusion_batch_mul=16"];
    let plan =
        Plan::new(&config("fluid-369m.toml", &sets), question(Some("v5e:4x8"), &[Workload::Train])).unwrap();
    let text = render(&plan.verdict().unwrap_err());
    let both = "--set model.remat=\"keep_nothing\" --set head.remat=\"keep_nothing\" (";
    assert!(text.contains(both), "{text}");
}

#[test]
fn a_mesh_must_have_the_chips_of_the_slice_and_divide_everything() {
    let error_of = |job: Workload, sets: &[&str], target: &str| {
        let plan = Plan::new(&config("fluid-369m.toml", sets), question(Some(target), &[job]));
        render(&plan.unwrap_err())
    };
    let error = |sets: &[&str], target: &str| error_of(Workload::Train, sets, target);
    let text = error(&["device.devices=8", "device.mesh={fsdp=8}"], "v5e:4x8");
    assert!(
        text.starts_with("error: device.mesh (fsdp=8) is 8 devices, but v5e:4x8 has 32 chips\nhelp: "),
        "{text}"
    );
    let text = error(&["device.devices=32", "device.mesh={tensor=32}"], "v5e:4x8");
    assert!(text.starts_with("error: training does not divide over the mesh (tensor=32)\n"), "{text}");
    assert!(text.contains("which 32 devices (mesh tensor) do not divide"), "{text}");
    assert!(
        text.contains("help: meshes of 32 devices that it divides over: data=32 fsdp=1 tensor=1 ("),
        "{text}"
    );
    let batch = ["sample.batch=100", "device.devices=32", "device.mesh={fsdp=32}"];
    let text = error_of(Workload::Sample, &batch, "v5e:4x8");
    let help = "help: --set sample.batch=128; or meshes of 32 devices that it divides over: ";
    assert!(text.contains(help), "{text}");
    // Another batch would not help where heads do not divide.
    let heads = ["sample.batch=101", "device.devices=32", "device.mesh={data=2, tensor=16}"];
    let text = error_of(Workload::Sample, &heads, "v5e:4x8");
    assert!(text.contains("help: meshes of 32 devices"), "{text}");
    let text = error(&["run.batch=7"], "v5e:4x8");
    assert!(
        text.starts_with("error: there is no mesh of 32 devices that everything divides over\n"),
        "{text}"
    );
}

#[test]
fn times_and_costs_follow_from_the_bound_or_the_estimate() {
    let c = config("fluid-369m.toml", &["run.steps=1000"]);
    let mut q = question(Some("v5e:4x8"), &[Workload::Train, Workload::Sample]);
    q.price = Some(2.0);
    q.utilization = 0.5;
    let plan = Plan::new(&c, q.clone()).unwrap();
    let [train, sample] = &plan.jobs[..] else { panic!("two jobs") };
    let near = |a: Option<f64>, b: f64| assert!((a.unwrap() / b - 1.0).abs() < 1e-12, "{a:?} {b}");
    near(plan.bound(train.work.model_flops), train.work.model_flops / (32.0 * 197e12));
    near(plan.seconds(train), train.work.model_flops / (32.0 * 197e12) / 0.5);
    near(plan.cost(train), plan.seconds(train).unwrap() * 1000.0 * 32.0 / 3600.0 * 2.0);
    near(plan.seconds(sample), sample.work.model_flops / 2048.0 / 197e12 / 0.5);
    near(plan.cost(sample), plan.seconds(sample).unwrap() * 1000.0 / 3600.0 * 2.0);
    q.compiled.train = Some(Estimate { seconds: 0.467, encoding_seconds: 0.0, bytes: 8.5e9 });
    let plan = Plan::new(&c, q).unwrap();
    assert_eq!(plan.seconds(&plan.jobs[0]), Some(0.467));
    assert_eq!(plan.spare(&plan.jobs[0]), Some(16.909e9 - 8.5e9));
    assert!(plan.to_string().contains("467.000 s  on 32 chips, as the TPU compiler estimates\n"));
    // Without a slice there is no time and no limit.
    let plan = Plan::new(&c, question(None, &[Workload::Train])).unwrap();
    assert_eq!((plan.seconds(&plan.jobs[0]), plan.spare(&plan.jobs[0])), (None, None));
    plan.verdict().unwrap();
}

#[test]
fn the_report_of_the_compiler_is_taken_over_if_it_is_of_the_same_slice_and_batch() {
    let c = config("fluid-369m.toml", &[]);
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("report.json");
    let read = |text: &str, target: &str| {
        std::fs::write(&path, text).unwrap();
        Estimates::read(&path, &c, &Target::parse(target).unwrap())
    };
    let text = r#"{"target": "v5e:4x8", "mesh": "data=1 fsdp=32 tensor=1", "programs": [
        {"name": "train_step", "memory": {"needed": 9000000000}},
        {"name": "sample_setup", "memory": {"needed": 2000000000}},
        {"name": "sample_step_7", "memory": {"needed": 3000000000}}],
        "training": {"batch": 2048, "seconds": 0.5, "mfu": 0.3}, "sampling": {"batch": 2048, "seconds": 0.25}}"#;
    let found = read(text, "v5e:4x8").unwrap();
    assert_eq!(found.train, Some(Estimate { seconds: 0.5, encoding_seconds: 0.0, bytes: 9e9 }));
    assert_eq!(
        found.of(Workload::Sample),
        Some(Estimate { seconds: 0.25, encoding_seconds: 0.0, bytes: 3e9 })
    );
    let only = read(r#"{"target": "v5e:4x8", "mesh": "1 device", "programs": []}"#, "v5e:4x8").unwrap();
    assert_eq!(only, Estimates { mesh: Some(Mesh::single()), ..Estimates::default() });
    // Its mesh is taken over where the config names none, and must be the config's where it does.
    let mut q = question(Some("v5e:4x8"), &[Workload::Train]);
    q.compiled = found;
    assert_eq!(Plan::new(&c, q.clone()).unwrap().mesh.to_string(), "data=1 fsdp=32 tensor=1");
    let own = |mesh: &str| Plan::new(&config("fluid-369m.toml", &["device.devices=32", mesh]), q.clone());
    assert_eq!(own("device.mesh={fsdp=32}").unwrap().mesh.to_string(), "fsdp=32");
    let shown = render(&own("device.mesh={data=32}").unwrap_err());
    let expected = "error: the report is of the mesh data=1 fsdp=32 tensor=1, the config has data=32\n";
    assert!(shown.starts_with(expected), "{shown}");
    let error = |text: &str, target: &str| render(&read(text, target).unwrap_err());
    let shown = error(text, "v5e:4x4");
    assert!(
        shown
            .contains("report.json is of v5e:4x8, the plan is for v5e:4x4\nhelp: plan with --target v5e:4x8"),
        "{shown}"
    );
    let shown = error(&text.replace("2048", "1024"), "v5e:4x8");
    assert!(shown.contains("report.json is of batches of 1024, the config has 2048\n"), "{shown}");
    let shown = error(&text.replace("data=1 ", "data= "), "v5e:4x8");
    assert!(
        shown.contains("report.json has the mesh \"data= fsdp=32 tensor=1\", which is none\n"),
        "{shown}"
    );
    assert!(error("{}", "v5e:4x8").contains("report.json is not a report of `fluid compile`\n"));
}

#[test]
fn encoders_are_held_by_every_job_that_encodes() {
    let codec = r#"codec={kind="sd_vae",patch=16,channels=16,weights="none"}"#;
    let held = |sets: &[&str], job| {
        let config = config("fluid-369m.toml", sets);
        let plan = Plan::new(&config, question(Some("v5e:4x8"), &[job])).unwrap();
        plan.jobs[0].memory.items.iter().find(|item| item.name == "encoders").map(|item| item.bytes / 1e6)
    };
    assert_eq!(held(&[], Workload::Train), None);
    // 83.7 million parameters of the VAE, 4.1 million more where a doubled image takes sums of taps.
    for job in [Workload::Train, Workload::Sample] {
        assert!((350.0..353.0).contains(&held(&[codec], job).unwrap()), "{:?}", held(&[codec], job));
    }
    let encoded = r#"data={kind="encoded",train=["cache"]}"#;
    assert_eq!(held(&[codec, encoded], Workload::Train), None);
    // The text encoder is split like the model, and counted where its weights are.
    let weights = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity/t5_weights.safetensors");
    let text = format!(
        "text={{kind=\"t5\",weights={weights:?},vocabulary=\"none\",length=8,width=32,dtype=\"f32\"}}"
    );
    assert!(held(&[codec, &text], Workload::Train) > held(&[codec], Workload::Train));
}

/// The bounds of docs/results/tpu.md, and what follows from them.
#[test]
fn the_work_of_encoders_counts_in_every_job_that_encodes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs/fluid-369m.toml");
    let plan = |sets: &[&str], jobs: &[Workload], compiled: Estimates| {
        let config = Config::load(&path, &Override::sets(sets), &Overlay::default()).unwrap();
        Plan::new(&config, PlanRequest { compiled, ..question(Some("v5p:4x4x2"), jobs) }).unwrap()
    };
    let near = |a: f64, b: f64, within: f64| assert!((a / b - 1.0).abs() < within, "{a}, expected {b}");
    let batches = ["run.batch=4096", "sample.batch=256"];
    let both = plan(&batches, &[Workload::Train, Workload::Sample], Estimates::default());
    let [train, sample] = &both.jobs[..] else { panic!("two jobs") };
    near(both.bound(train.work.encoders.text_flops).unwrap(), 0.33, 0.02);
    near(both.bound(train.work.encoders.image_flops).unwrap(), 0.075, 0.02);
    near(both.bound(sample.work.encoders.image_flops).unwrap(), 0.009, 0.06);
    near(sample.work.encoders.text_flops, train.work.encoders.text_flops / 16.0, 1e-12);
    for job in &both.jobs {
        let all = job.work.model_flops + job.work.encoders.flops();
        let per = if job.work.job == Workload::Train { 1.0 } else { 32.0 / 256.0 };
        near(both.seconds(job).unwrap(), per * all / (32.0 * 459e12) / 0.4, 1e-12);
        let json = &both.to_json()["jobs"][job.work.job.as_str()];
        near(json["seconds_at_peak"].as_f64().unwrap(), all / (32.0 * 459e12), 1e-12);
        near(json["encoders"]["flops"].as_f64().unwrap(), job.work.encoders.flops(), 1e-12);
    }
    let text = both.to_string();
    assert!(text.contains("  encoders' FLOPs per step"), "{text}");
    assert!(text.contains(" % of the step; none where data is encoded\n"), "{text}");

    // The compiler's figure counts where it has one.
    let of = |encoding_seconds| {
        let train = Some(Estimate { seconds: 0.5, encoding_seconds, bytes: 1e9 });
        let plan = plan(&batches, &[Workload::Train], Estimates { train, ..Estimates::default() });
        plan.seconds(&plan.jobs[0]).unwrap()
    };
    near(of(0.25), 0.75, 1e-12);
    near(of(0.0), 0.5 + train.work.encoders.flops() / (32.0 * 459e12) / 0.4, 1e-12);

    let encoded =
        plan(&[r#"data={kind="encoded",train=["cache"]}"#], &[Workload::Train], Estimates::default());
    assert_eq!(encoded.jobs[0].work.encoders.flops(), 0.0);
    assert!(encoded.to_json()["jobs"]["training"]["encoders"].is_null());
    assert!(!encoded.to_string().contains("encoders"), "{encoded}");
}

/// What the TPU compiler (libtpu 0.0.52) asked for: bytes per chip of a program, with its config, settings and slice, and
/// how far off the plan is, at the most. Of sampling, the plan has the weights of all its programs, the compiler of one;
/// of what does not fit, the compiler tells the temporaries alone.
const ASKED: &str = include_str!("../../benches/runs/tpu-memory.json");

#[test]
fn plans_agree_with_what_the_tpu_compiler_asks_for() {
    #[derive(serde::Deserialize)]
    struct Row {
        config: String,
        target: String,
        sets: Vec<String>,
        job: String,
        program: String,
        bytes: f64,
        within: f64,
    }
    let rows: Vec<Row> = serde_json::from_str(ASKED).unwrap();
    for Row { config: name, target, sets, job, program, bytes, within } in rows {
        let job = if job == "training" { Workload::Train } else { Workload::Sample };
        let sets: Vec<&str> = sets.iter().map(String::as_str).collect();
        let plan = Plan::new(&config(&name, &sets), question(Some(&target), &[job])).unwrap();
        let (one, has) = (&plan.jobs[0], limit(plan.question.target.as_ref().unwrap()));
        let ratio = plan.bytes(one) / bytes;
        println!(
            "{name} {target} {sets:?} {program}: planned {:.2} GiB, {ratio:.2} of what is asked",
            plan.bytes(one) / f64::from(1 << 30)
        );
        assert_eq!(plan.spare(one).unwrap() >= 0.0, bytes <= has, "{name} {sets:?}: the verdict");
        assert!((ratio - 1.0).abs() <= within, "{name} {sets:?}: {ratio}");
    }
}
