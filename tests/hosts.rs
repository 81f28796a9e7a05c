//! Training and sampling as the hosts of a slice do: a thread for each, on a part of the devices of one client. Nothing
//! here ran on several machines.
use crate::common::{SMOKE, TRAINED, names, networks, on, runtime, simulate_hosts, write_shards};
use anyhow::Result;
use fluid::checkpoint::Checkpoint;
use fluid::cli::Globals;
use fluid::config::{Config, Overlay, Override};
use fluid::formats::safetensors::NamedTensor;
use fluid::runtime::processes::ProcessGroup;
use fluid::sample::edit::{EditKind, Margins, SourceImage};
use fluid::sample::generation::GenerationRun;
use fluid::sample::pipeline::{request, run_codec};
use fluid::sample::place::Destination;
use fluid::train::TrainJob;
use fluid::train::train_on;
use fluid::util::error::{Code, code};
use fluid::util::log::Console;
use fluid::util::signals::Stop;
use serde_json::Value;
use std::fs;
use std::path::Path;
use tpu::engine::Engine;

/// Splits the batch four ways, parameters and heads two ways each.
const MESH: [(&str, usize); 3] = [("data", 2), ("fsdp", 2), ("tensor", 2)];

fn config(dir: &Path, sets: &[&str]) -> Config {
    let mesh =
        format!("device.mesh={{ data = {}, fsdp = {}, tensor = {} }}", MESH[0].1, MESH[1].1, MESH[2].1);
    let dir = format!("run.dir={:?}", dir.display().to_string());
    let quick = [
        "run.steps=6",
        "run.checkpoint_every=3",
        "run.log_every=1",
        "eval.prompts=0",
        "sample.preview_images=0",
    ];
    let all: Vec<String> = quick.iter().chain(sets).map(|s| s.to_string()).chain([mesh, dir]).collect();
    let flags = Overlay { devices: Some(8), ..Overlay::default() };
    Config::load(Path::new(SMOKE), &Override::sets(all), &flags).unwrap()
}

/// Does something as each of so many processes, at once.
fn together<T: Send>(processes: usize, work: impl Fn(&Engine) -> T + Sync) -> Vec<T> {
    simulate_hosts(&on(&MESH), processes, work)
}

/// Trains by so many processes; each gets the signal that `stop` gives for its number.
fn train(
    processes: usize,
    config: &Config,
    resume: bool,
    stop: impl Fn(usize) -> Stop + Sync,
) -> Vec<Result<()>> {
    let from = resume.then(|| Checkpoint::latest(&config.run.dir).unwrap().unwrap());
    let job = TrainJob { config: config.clone(), from, accept_changes: false };
    together(processes, |engine| {
        let host = &Globals::default().session_in(Console::hidden());
        train_on(&runtime(engine, config), host, &job, || Ok(stop(engine.process())))
    })
}

fn state(run: &Path) -> (u64, Vec<NamedTensor>) {
    let checkpoint = Checkpoint::find(run).unwrap();
    let wanted = checkpoint.tensors("").unwrap();
    let mut tensors: Vec<_> = checkpoint.restore(&wanted).unwrap().whole().map(Result::unwrap).collect();
    tensors.sort_by(|a, b| a.name.cmp(&b.name));
    (checkpoint.step(), tensors)
}

/// The losses that a run logged, of training and of held-out pairs.
fn losses(run: &Path) -> Vec<(u64, f64)> {
    let text = fs::read_to_string(run.join("metrics.jsonl")).unwrap();
    let lines = text.lines().map(|l| serde_json::from_str::<Value>(l).unwrap());
    let loss = |l: &Value| l["loss"].as_f64().or(l["validation/loss"].as_f64()).unwrap();
    lines.map(|l| (l["step"].as_u64().unwrap(), loss(&l))).collect()
}

#[test]
fn hosts_train_together_what_one_process_trains() {
    let dir = tempfile::tempdir().unwrap();
    let run = |name: &str| dir.path().join(name);
    for processes in [1, 2, 4, 8] {
        // A batch of eight and one of three, on the way and at the end.
        let validated = "eval=[{kind=\"validation_loss\",samples=11,batch=2,draws=2,every=3}]";
        let config = config(&run(&processes.to_string()), &[validated]);
        train(processes, &config, false, |_| Stop::default()).into_iter().for_each(Result::unwrap);
    }
    let (step, one) = state(&run("1"));
    assert_eq!((step, one.iter().any(|t| t.name.starts_with("adam/v/"))), (6, true));
    assert_eq!(losses(&run("1")).len(), 6 + 2);
    for processes in ["2", "4", "8"] {
        // The same program on the same devices, fed by other processes: the same bits.
        assert!(state(&run(processes)) == (6, one.clone()), "{processes} processes train something else");
        assert_eq!(losses(&run(processes)), losses(&run("1")));
        assert_eq!(
            names(&run(processes)),
            [
                "checkpoints",
                "codec.safetensors",
                "config.toml",
                "metrics.jsonl",
                "tensorboard",
                "text_encoder.txt"
            ]
        );
    }
    // Of two, the first has a replica of everything; of four, parameters are with two.
    let files = names(&run("4").join("checkpoints/step-00000006"));
    assert!(files.contains(&"params-00001.safetensors".into()), "{files:?}");
    assert_eq!(names(&run("2").join("checkpoints")), ["step-00000003", "step-00000006"]);
    // What was saved once is not saved again by a replica's process: `params` are whole over `data`.
    let bytes = |run: &Path| -> u64 {
        let records = Checkpoint::find(run).unwrap().manifest.files;
        let tensors = records.iter().flat_map(|f| &f.tensors);
        let elements = |t: &fluid::checkpoint::TensorRecord| match &t.slice {
            Some(slice) => slice.iter().map(|r| r.len() as u64).product::<u64>(),
            None => t.shape.iter().map(|d| *d as u64).product(),
        };
        tensors.map(elements).sum()
    };
    assert_eq!(bytes(&run("8")), bytes(&run("1")));
}

#[test]
fn a_signal_to_one_host_stops_all_at_one_step_and_any_number_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let (halted, straight) = (dir.path().join("halted"), dir.path().join("straight"));
    let sets = ["run.checkpoint_every=0", "run.steps=9"];
    train(1, &config(&straight, &sets), false, |_| Stop::default()).into_iter().for_each(Result::unwrap);
    let asked = |process: usize| {
        let stop = Stop::default();
        if process == 2 {
            stop.ask();
        }
        stop
    };
    let results = train(4, &config(&halted, &sets), false, asked);
    for result in &results {
        let error = result.as_ref().unwrap_err();
        assert_eq!(code(error), Code::Stopped, "{error:#}");
        assert_eq!(error.to_string(), "SIGTERM: saved at step 4", "the vote of step 1 is read after step 4");
    }
    assert_eq!(state(&halted).0, 4);
    train(2, &config(&halted, &sets), true, |_| Stop::default()).into_iter().for_each(Result::unwrap);
    assert!(state(&halted) == state(&straight), "4 processes, then 2, end elsewhere than one");
    assert_eq!(losses(&halted), losses(&straight));
}

#[test]
fn shards_in_their_order_are_one_stream_on_any_number_of_hosts() {
    let dir = tempfile::tempdir().unwrap();
    let (run, shards) = (|name: &str| dir.path().join(name), dir.path().join("s"));
    write_shards(&shards, 20, 7);
    let train_on = format!("data.train=[\"{}/*.tar\"]", shards.display());
    let order = ["data.order=shards", "data.streams=8", "data.window=32"];
    let sets = [&["data.kind=webdataset", &train_on, "run.steps=9"], &order[..]].concat();
    train(1, &config(&run("1"), &sets), false, |_| Stop::default()).into_iter().for_each(Result::unwrap);
    let one = state(&run("1"));
    assert!(one.0 == 9 && one.1.iter().any(|tensor| tensor.name == "data/position"));
    for processes in [2, 4, 8] {
        let config = config(&run(&processes.to_string()), &sets);
        let asked = |process: usize| {
            let stop = Stop::default();
            if process == 1 {
                stop.ask();
            }
            stop
        };
        // Stopped after step 4 on all of them, and gone on with on another number.
        let ended = train(processes, &config, false, asked);
        assert!(ended.iter().all(|result| code(result.as_ref().unwrap_err()) == Code::Stopped), "{ended:?}");
        let others = [8, 1, 2][processes / 3];
        train(others, &config, true, |_| Stop::default()).into_iter().for_each(Result::unwrap);
        assert!(state(&config.run.dir) == one, "{processes} processes, then {others}");
        assert_eq!(losses(&config.run.dir), losses(&run("1")));
    }
}

#[test]
fn hosts_that_do_not_agree_do_not_start() {
    let dir = tempfile::tempdir().unwrap();
    let texts = together(4, |engine| {
        let processes = ProcessGroup::new(engine);
        assert_eq!(processes.gather(10 + engine.process() as u64).unwrap(), [10, 11, 12, 13]);
        let mine: Result<()> = match engine.process() {
            1 => Err(anyhow::anyhow!("no such file")),
            _ => Ok(()),
        };
        let agreed = processes.all_ok("read the data", mine).unwrap_err().to_string();
        let same =
            processes.assert_equal("config", &[u8::from(engine.process() == 3)]).unwrap_err().to_string();
        processes.assert_equal("config", &[7]).unwrap();
        (agreed, same)
    });
    for (process, (agreed, same)) in texts.into_iter().enumerate() {
        let expected = if process == 1 { "no such file" } else { "process 1 could not read the data" };
        assert_eq!(agreed, expected);
        assert_eq!(same, "process 3 has another config than process 0");
    }
    // A run whose hosts were given different settings: all end, and nothing is written.
    let results = together(2, |engine| {
        let sets: &[&str] = if engine.process() == 0 { &[] } else { &["optimizer.lr=2e-3"] };
        let job =
            TrainJob { config: config(&dir.path().join("run"), sets), from: None, accept_changes: false };
        train_on(
            &runtime(engine, &job.config),
            &Globals::default().session_in(Console::hidden()),
            &job,
            || Ok(Stop::default()),
        )
    });
    for result in results {
        assert_eq!(result.unwrap_err().to_string(), "process 1 has another config than process 0");
    }
    assert!(!dir.path().join("run").exists());
}

#[test]
fn each_host_writes_its_own_images_into_one_folder() {
    let dir = tempfile::tempdir().unwrap();
    let checkpoint = Checkpoint::find(&TRAINED.path().join("straight")).unwrap();
    let mut config = config(dir.path(), &["sample.batch=8"]);
    config.run.dir = checkpoint.run_dir().unwrap();
    let draw = |processes: usize, out: &str, count: u64, asked: Option<usize>| {
        draw(processes, &config, &checkpoint, &dir.path().join(out), count, asked)
    };
    draw(1, "one", 20, None).into_iter().for_each(Result::unwrap);
    // Asked on host 1: all end after the first batch, and as many others go on.
    for result in draw(2, "more", 20, Some(1)) {
        let text = result.unwrap_err().to_string();
        assert!(text.starts_with("SIGTERM: 8 of 20 images are in "), "{text}");
    }
    draw(4, "more", 20, None).into_iter().for_each(Result::unwrap);
    same_files(&dir.path().join("more"), &dir.path().join("one"));
}

/// Encoders and decoder are programs of all devices: every process runs them, in the same order, on what it has.
#[test]
fn hosts_encode_and_decode_together() {
    let dir = tempfile::tempdir().unwrap();
    let networks = networks(dir.path());
    let config = |name: &str| {
        let sets: Vec<&str> =
            networks.iter().map(String::as_str).chain(["sample.preview_images=3"]).collect();
        config(&dir.path().join(name), &sets)
    };
    for processes in [1, 2, 4] {
        let config = config(&processes.to_string());
        train(processes, &config, false, |_| Stop::default()).into_iter().for_each(Result::unwrap);
    }
    let run = |name: &str| dir.path().join(name);
    for processes in ["2", "4"] {
        assert!(state(&run(processes)) == state(&run("1")), "{processes} processes train something else");
        assert_eq!(losses(&run(processes)), losses(&run("1")));
        same_files(&run(processes).join("pictures"), &run("1").join("pictures"));
    }
    let (checkpoint, mut edits) = (Checkpoint::find(&run("1")).unwrap(), vec![]);
    for processes in [1, 2, 4, 8] {
        let out = run(&format!("drawn-{processes}"));
        let drawn = draw(processes, &config("1"), &checkpoint, &out, 11, None);
        drawn.into_iter().for_each(Result::unwrap);
        same_files(&out, &run("drawn-1"));
        // And what is edited is encoded by all.
        let (source, config) = (run("drawn-1").join("00000.png"), config("1"));
        let edited = together(processes, |engine| {
            let codec = run_codec(&runtime(engine, &config), &config, &checkpoint).unwrap();
            let margins = Margins { left: 8, top: 0, right: 0, bottom: 0 };
            let change = EditKind::Outpaint(margins);
            SourceImage::open(&ProcessGroup::new(engine), &*codec, 16, &source, &change).unwrap().edit(1)
        });
        edits.extend(edited);
    }
    assert!(edits.iter().all(|edit| *edit == edits[0]));
}

/// Images of a run drawn into a folder, as each of so many processes; `asked` is sent a signal.
fn draw(
    processes: usize,
    config: &Config,
    checkpoint: &Checkpoint,
    out: &Path,
    count: u64,
    asked: Option<usize>,
) -> Vec<Result<()>> {
    let job = GenerationRun {
        checkpoint: checkpoint.clone(),
        config: config.clone(),
        images: (0..count).map(|i| request(config, format!("a ring {i}"), i)).collect(),
        old_seeds: vec![],
        source: None,
        codec: None,
        out: Destination::named(out).unwrap(),
        layout: Default::default(),
    };
    together(processes, |engine| {
        let (stop, session) = (Stop::default(), Globals::default().session_in(Console::hidden()));
        if asked == Some(engine.process()) {
            stop.ask();
        }
        job.clone().run_on(&runtime(engine, config), &session, || Ok(stop))
    })
}

/// The files of two folders are the same to the byte.
fn same_files(a: &Path, b: &Path) {
    assert_eq!(names(a), names(b));
    for name in names(a) {
        assert!(fs::read(a.join(&name)).unwrap() == fs::read(b.join(&name)).unwrap(), "{name} differs");
    }
}
