//! From typed words to jobs.
use super::*;
use crate::checkpoint::{Saved, Share, Snapshot, Store};
use crate::config::Overlay;
use crate::runtime::session::Session;
use crate::sample::edit::Change;
use crate::train::TrainJob;
use crate::util::error::render;
use crate::util::log::Console;
use clap::{CommandFactory, Parser, Subcommand};
use graphs::types::{DType, Type};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const SHAPES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/configs/shapes.toml");

/// Every argument struct, whatever `fluid` itself offers.
#[derive(Parser)]
struct All {
    #[command(flatten)]
    globals: Globals,
    #[command(subcommand)]
    command: Any,
}

#[derive(Subcommand)]
enum Any {
    Train(TrainArgs),
    Sample(SampleArgs),
    Edit(EditArgs),
    Compare(CompareArgs),
    Score(ScoreArgs),
    #[command(subcommand)]
    Plugin(PluginCommand),
    #[command(subcommand)]
    Graph(GraphCommand),
}

fn parse(args: &[&str]) -> Any {
    All::try_parse_from([&["fluid"], args].concat()).unwrap().command
}

fn host() -> Session {
    Globals::default().session_in(Console::hidden())
}

/// A run folder with one checkpoint of the shapes config, at step 40.
fn run(dir: &Path) -> PathBuf {
    let config = crate::config::Config::load(Path::new(SHAPES), &[], &Overlay::default()).unwrap();
    let tensors = vec![Saved::whole("step", Type::scalar(DType::S32), vec![40u8, 0, 0, 0])];
    let mut store = Store::open(dir, 1, Share::alone()).unwrap();
    let snapshot = Snapshot {
        step: 40,
        tensors,
        config: config.to_toml().unwrap(),
        config_hash: config.hash().unwrap(),
        fingerprint: config.fingerprint().unwrap(),
        notes: BTreeMap::new(),
    };
    store.save(snapshot).unwrap();
    store.finish().unwrap();
    fs::write(dir.join("config.toml"), config.to_toml().unwrap()).unwrap();
    dir.to_owned()
}

fn train(args: &[&str]) -> Result<TrainJob> {
    let Any::Train(args) = parse(&[&["train"], args].concat()) else { panic!("not train") };
    args.resolve(&host())
}

#[test]
fn the_command_lines_are_well_formed() {
    Cli::command().debug_assert();
    All::command().debug_assert();
    let all = All::try_parse_from([
        "fluid",
        "plugin",
        "info",
        "cpu",
        "--devices",
        "8",
        "-vv",
        "--log-format",
        "json",
    ]);
    let all = all.unwrap();
    assert_eq!((all.globals.devices, all.globals.verbose), (Some(8), 2));
    let Any::Plugin(PluginCommand::Info { which }) = all.command else { panic!("not plugin info") };
    assert_eq!(which.as_deref(), Some("cpu"));
    let Any::Graph(GraphCommand::Run { name, config, .. }) =
        parse(&["graph", "run", "c.toml", "loss", "--inputs", "i.st", "--out", "o.st", "--set", "a.b=1"])
    else {
        panic!("not graph run")
    };
    assert_eq!((name.as_str(), config.sets), ("loss", vec!["a.b=1".to_string()]));
}

#[test]
fn a_run_folder_is_only_entered_with_resume() {
    let dir = tempfile::tempdir().unwrap();
    let to = |dir: &Path| format!("run.dir={}", dir.display());
    let fresh = dir.path().join("fresh");
    let job = train(&[SHAPES, "--set", &to(&fresh), "--steps", "7"]).unwrap();
    assert_eq!((job.config.run.steps, job.from.is_none()), (7, true));
    let error = train(&[SHAPES, "--set", &to(&fresh), "--resume"]).unwrap_err();
    assert!(
        render(&error).ends_with("holds no checkpoint to go on from\nhelp: start without --resume\n"),
        "{error}"
    );
    assert!(!fresh.exists());
    let run = run(&dir.path().join("run"));
    let error = train(&[SHAPES, "--set", &to(&run)]).unwrap_err();
    assert!(error.to_string().ends_with("already holds a run, saved at step 40"), "{error}");
    let job = train(&[SHAPES, "--set", &to(&run), "--resume", "--steps", "99"]).unwrap();
    assert_eq!((job.config.run.steps, job.from.unwrap().step()), (99, 40));
    let error = train(&[SHAPES, "--set", &to(&run), "--resume", "--set", "model.depth=9"]).unwrap_err();
    assert!(error.to_string().contains("is of another model:\n  model.depth: 9 here, "), "{error}");
}

#[test]
fn the_folder_of_a_run_is_a_config() {
    let dir = tempfile::tempdir().unwrap();
    let run = run(&dir.path().join("moved"));
    let job = train(&[run.to_str().unwrap(), "--resume"]).unwrap();
    assert_eq!((job.config.run.dir, job.from.unwrap().step()), (run, 40));
}

#[test]
fn flags_change_how_a_run_samples() {
    let dir = tempfile::tempdir().unwrap();
    let run = run(dir.path());
    let prompts = dir.path().join("prompts.txt");
    fs::write(&prompts, "a red circle\n\n  two blue squares \n").unwrap();
    let (run, prompts) = (run.to_str().unwrap(), prompts.to_str().unwrap());
    let sample = |args: &[&str]| {
        let Any::Sample(args) = parse(&[&["sample", run], args].concat()) else { panic!("not sample") };
        args.resolve(&host())
    };
    let job =
        sample(&["a dot", "--prompts", prompts, "--guidance", "1.5", "--steps", "4", "--seed", "3"]).unwrap();
    let prompt = |p: &crate::sample::prompts::Prompt| p.prompt.clone();
    assert_eq!(
        job.prompts.iter().map(prompt).collect::<Vec<_>>(),
        ["a dot", "a red circle", "two blue squares"]
    );
    assert_eq!((job.config.sample.guidance, job.config.sample.steps, job.seed), (1.5, Some(4), 3));
    assert_eq!(job.out, Path::new(run).join("samples/step-00000040-seed-3"));
    let error = |args: &[&str]| sample(args).unwrap_err().to_string();
    let cases: [(&[&str], &str); 8] = [
        (&["--steps", "0"], "sample.steps is 0; it must be at least 1"),
        (&["--guidance", "nan"], "sample.guidance = NaN must be 0 or a positive number"),
        (&["--guidance", "-1"], "sample.guidance = -1 must be 0 or a positive number"),
        (&["--top-p", "0"], "sample.top_p chooses among discrete tokens"),
        (&["--top-k", "3"], "sample.top_k chooses among discrete tokens"),
        (&["--count", "0"], "--count is 0: there is nothing to draw"),
        (&["--count", "99999999"], "the job has 99999999 pictures; 1000000 are the most"),
        (&["--out", "a.png"], "--out a.png is the name of a picture; a job writes a folder"),
    ];
    for (args, start) in cases {
        assert!(error(args).starts_with(start), "{args:?}: {}", error(args));
    }
    assert!(error(&["--solver", "eulre"]).contains("solver"), "{}", error(&["--solver", "eulre"]));
    let error = sample(&["--temperature", "nan"]).unwrap_err().to_string();
    assert!(error.starts_with("sample.temperature = NaN must be 0 or a positive number"), "{error}");
    let error = sample(&["--set", "model.width=256"]).unwrap_err().to_string();
    assert!(error.contains("is of another model:\n  model.width: 256 here, 128 there"), "{error}");
    fs::write(dir.path().join("prompts.txt"), "\n \n").unwrap();
    let error = sample(&["--prompts", prompts]).unwrap_err().to_string();
    assert!(error.ends_with("prompts.txt holds no prompts; write one on each line"), "{error}");
}

#[test]
fn an_edit_is_one_of_three() {
    let dir = tempfile::tempdir().unwrap();
    let run = run(dir.path());
    let edit = |args: &[&str]| {
        let all = [&["fluid", "edit", run.to_str().unwrap(), "a.png"], args].concat();
        let Any::Edit(args) = All::try_parse_from(all).map_err(|e| e.to_string())?.command else {
            panic!("not edit")
        };
        args.resolve(&host()).map_err(|e| e.to_string())
    };
    let job = edit(&["--outpaint", "0, 16,0,32", "--seed", "2"]).unwrap();
    let margins = crate::sample::edit::Margins { left: 0, top: 16, right: 0, bottom: 32 };
    assert_eq!(job.change, Change::Outpaint(margins));
    assert_eq!(job.sample.prompts, [crate::sample::prompts::Prompt::new("")]);
    assert!(job.sample.out.ends_with("edits/step-00000040-seed-2"), "{:?}", job.sample.out);
    assert_eq!(edit(&["a dot", "--mask", "m.png"]).unwrap().change, Change::Inpaint("m.png".into()));
    assert_eq!(edit(&["--keep", "0.5"]).unwrap().change, Change::Vary(0.5));
    assert!(edit(&[]).unwrap_err().contains("required"), "{}", edit(&[]).unwrap_err());
    assert!(edit(&["--keep", "0.5", "--mask", "m.png"]).unwrap_err().contains("cannot be used with"));
    assert!(edit(&["--outpaint", "1,2,3"]).unwrap_err().contains("not of the form LEFT,TOP,RIGHT,BOTTOM"));
}

#[test]
fn configs_to_compare_are_checked_together() {
    let compare = |args: &[&str]| {
        let Any::Compare(args) = parse(&[&["compare"], args].concat()) else { panic!("not compare") };
        args.resolve(&host())
    };
    let smoke = SHAPES.replace("shapes.toml", "smoke.toml");
    let job = compare(&[SHAPES, &smoke, "--prompts", "6"]).unwrap();
    assert_eq!((job.configs.len(), job.prompts), (2, Some(6)));
    let error = compare(&[SHAPES, SHAPES]).unwrap_err().to_string();
    assert!(error.ends_with("share the run folder runs/shapes"), "{error}");
    let emoji = SHAPES.replace("shapes.toml", "emoji.toml");
    let error = compare(&[SHAPES, &emoji]).unwrap_err().to_string();
    assert!(error.ends_with("emoji.toml has data.kind = \"webdataset\""), "{error}");
    let error = compare(&[SHAPES, "--prompts", "0"]).unwrap_err().to_string();
    assert!(error.ends_with("shapes.toml: there are no prompts to score"), "{error}");
}

#[test]
fn a_score_needs_prompts() {
    let dir = tempfile::tempdir().unwrap();
    let run = run(dir.path());
    let score = |args: &[&str]| {
        let Any::Score(args) = parse(&[&["score", run.to_str().unwrap()], args].concat()) else {
            panic!("not score")
        };
        args.resolve(&host())
    };
    assert_eq!(score(&["--prompts", "12"]).unwrap().config.eval.prompts, 12);
    let error = score(&["--prompts", "0"]).unwrap_err().to_string();
    assert_eq!(error, "eval.prompts is 0: there is nothing to score");
}
