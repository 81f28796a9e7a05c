//! A run that was interrupted ends as one that was not, to the bit.
use crate::common::{SMOKE, TRAINED, copy_dir, ends, names, on, runtime, train};
use fluid::checkpoint::Checkpoint;
use fluid::cli::Globals;
use fluid::config::{Config, Overlay, Override};
use fluid::formats::safetensors::{NamedTensor, read_file};
use fluid::runtime::spec::program_spec;
use fluid::train::{Start, State, TrainJob, train_on};
use fluid::util::log::Console;
use fluid::util::signals::Stop;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The lines of training in the metrics of a run, without what depends on the clock.
fn metrics(run: &Path) -> Vec<Vec<(String, Value)>> {
    let text = fs::read_to_string(run.join("metrics.jsonl")).unwrap();
    let line = |l: &str| serde_json::from_str::<serde_json::Map<String, Value>>(l).unwrap();
    let keep = ["step", "loss", "mse", "vb", "grad_norm", "lr"];
    let named = |l| keep.map(|key| (key.to_string(), line(l).get(key).cloned().unwrap_or_default())).to_vec();
    text.lines().filter(|l| l.contains("\"loss\"")).map(named).collect()
}

#[test]
fn three_steps_and_three_more_are_six() {
    let dir = tempfile::tempdir().unwrap();
    let (straight, halves) = (TRAINED.path().join("straight"), dir.path().join("two halves"));
    let text = ends(dir.path(), &train("run.dir=two halves", &["--steps", "3"]), 0);
    assert!(text.contains("next: fluid sample 'two halves' "), "a shell must take it: {text}");
    assert_eq!(names(&halves.join("checkpoints")), ["step-00000003"]);
    let text = ends(dir.path(), &train("run.dir=two halves", &["--steps", "6"]), 1);
    assert!(text.contains("already holds a run, saved at step 3") && text.contains("--resume"), "{text}");
    // Evaluations on the way leave no trace in the state.
    let every = ["--steps", "6", "--resume", "--set", "eval.samples=3", "--set", "eval.every=4"];
    ends(dir.path(), &train("run.dir=two halves", &every), 0);

    assert_eq!(names(&halves.join("checkpoints")), ["step-00000003", "step-00000006"]);
    let last = Path::new("checkpoints/step-00000006");
    for file in ["params", "ema", "adam", "state"].map(|f| last.join(f).with_extension("safetensors")) {
        let [a, b] = [&straight, &halves].map(|run| read_file(&run.join(&file)).unwrap());
        assert!(!a.is_empty() && a == b, "{} differs", file.display());
    }
    let (a, b) = (metrics(&straight), metrics(&halves));
    assert_eq!(a.iter().map(|l| l[0].1.as_u64().unwrap()).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(a, b);
    let text = fs::read_to_string(halves.join("metrics.jsonl")).unwrap();
    let lines = text.lines().map(|l| serde_json::from_str::<Value>(l).unwrap());
    let evaluated = lines.filter(|l| l["score/overall"].is_number()).map(|l| l["step"].as_u64());
    assert_eq!(evaluated.collect::<Vec<_>>(), [Some(4), Some(6)]);
}

/// The files of a run with what is in them.
fn files(run: &Path) -> Vec<(String, Vec<u8>)> {
    let names = names(run).into_iter().filter(|name| run.join(name).is_file());
    names.map(|name| (name.clone(), fs::read(run.join(name)).unwrap())).collect()
}

#[test]
fn a_finished_run_stays_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let run = dir.path().join("done");
    copy_dir(&TRAINED.path().join("straight"), &run);
    let before = files(&run);
    let train = |more: &[&str], code| {
        ends(dir.path(), &train("run.dir=done", &[&["--resume"][..], more].concat()), code)
    };
    let text = train(&["--steps", "6"], 0);
    assert!(text.contains("done is finished: step 6 of 6 is done, and nothing was changed"), "{text}");
    let text = train(&["--steps", "4"], 1);
    let expected =
        "error: done is saved at step 6, past the 4 steps asked for\nhelp: ask for more than 6 --steps ";
    assert!(text.starts_with(expected), "{text}");
    let text = train(&["--steps", "6", "--set", "sample.guidance=4.5", "--set", "optimizer.lr=0.5"], 1);
    let expected = "error: done is finished at step 6, and nothing is left to do with other settings:\n  \
                    optimizer.lr: 0.5 here, ";
    assert!(
        text.starts_with(expected) && text.contains("\n  sample.guidance: 4.5 here, 3.0 there\nhelp: "),
        "{text}"
    );
    assert!(files(&run) == before, "a file was changed");

    // A run that goes on with other settings says so, and keeps those of before.
    let text = train(&["--steps", "7", "--set", "sample.guidance=4.5"], 0);
    assert!(text.contains("settings changed after step 6"), "{text}");
    let config = |name: &str| fs::read_to_string(run.join(name)).unwrap();
    assert!(config("config-00000006.toml").contains("guidance = 3.0"));
    assert!(config("config.toml").contains("guidance = 4.5"));
    let starts = config("config.toml").lines().take_while(|l| l.starts_with("# started ")).count();
    assert_eq!(starts, 2, "{}", config("config.toml"));
    assert!(config("config.toml").contains(" --resume --steps 7 --set sample.guidance=4.5\n# Every setting"));

    // What was lost at the end is made up for.
    let lacking = ["--steps", "8", "--set", "sample.guidance=4.5", "--set", "eval.samples=3"];
    let evaluated = || config("metrics.jsonl").lines().filter(|l| l.contains("score/overall")).count();
    train(&lacking, 0);
    assert_eq!(evaluated(), 1);
    let lines: Vec<_> = config("metrics.jsonl").lines().map(|l| format!("{l}\n")).collect();
    fs::write(run.join("metrics.jsonl"), lines[..lines.len() - 1].concat()).unwrap();
    train(&lacking, 0);
    assert_eq!(evaluated(), 1);

    // What is looked at may be added to, also after the end; not changed.
    let entries = |samples: u32| {
        format!(
            "eval=[{{ kind=\"shapes\", samples={samples} }}, {{ kind=\"validation_loss\", samples=2, batch=2 }}]"
        )
    };
    let more = entries(3);
    let more = [&lacking[..4], &["--set", &more]].concat();
    train(&more, 0);
    assert!(
        config("metrics.jsonl").lines().last().unwrap().contains("\"step\":8,"),
        "{}",
        config("metrics.jsonl")
    );
    assert!(config("metrics.jsonl").lines().last().unwrap().contains("validation/loss"));
    assert!(train(&more, 0).contains("done is finished: step 8 of 8") && evaluated() == 1);
    let other = entries(2);
    let text = train(&[&lacking[..4], &["--set", &other]].concat(), 1);
    assert!(text.contains("nothing is left to do with other settings:\n  eval: "), "{text}");
    let text = train(&lacking, 0);
    assert!(text.contains("done is finished") && evaluated() == 1, "{text}");
    let lost = [&["--steps", "9", "--set", "sample.preview_images=2"], &lacking[2..]].concat();
    train(&lost, 0);
    fs::remove_dir_all(run.join("pictures")).unwrap();
    train(&lost, 0);
    assert_eq!((names(&run.join("pictures")).len(), evaluated()), (1, 2), "drawn, and not evaluated again");
}

#[test]
fn a_lost_checkpoint_is_made_again_from_the_one_before() {
    let dir = tempfile::tempdir().unwrap();
    let (straight, again) = (TRAINED.path().join("straight"), dir.path().join("again"));
    copy_dir(&straight, &again);
    fs::remove_dir_all(again.join("checkpoints/step-00000006")).unwrap();
    ends(dir.path(), &train("run.dir=again", &["--steps", "6", "--resume"]), 0);
    let file = "checkpoints/step-00000006/params.safetensors";
    assert_eq!(read_file(&again.join(file)).unwrap(), read_file(&straight.join(file)).unwrap());
    assert_eq!(metrics(&again), metrics(&straight), "lines after the checkpoint are written anew");
}

#[test]
fn checkpoints_are_sampled_by_seed() {
    let dir = tempfile::tempdir().unwrap();
    let run = TRAINED.path().join("straight").to_str().unwrap().to_owned();
    let draw = |seed: &str, file: &str| {
        ends(dir.path(), &["sample", &run, "a red circle", "two dogs", "--seed", seed, "--out", file], 0);
        fs::read(dir.path().join(file).join("00001.png")).unwrap()
    };
    let first = draw("1", "a");
    assert!(first.starts_with(b"\x89PNG"));
    assert_eq!(first, draw("1", "b"));
    assert_ne!(first, draw("2", "c"));
}

/// The smallest config in one of the four variants, without images and scores, on a mesh.
fn variant(dir: &Path, tokens: &str, order: &str, mesh: &[(&str, usize)], steps: u64) -> Config {
    let mut text = fs::read_to_string(SMOKE).unwrap();
    if tokens == "discrete" {
        let of = |text: &str, from: &str, to: &str| text.find(from).unwrap()..text.find(to).unwrap();
        text.replace_range(of(&text, "[head]", "[optimizer]"), "");
        text.replace_range(of(&text, "diffusion_steps", "guidance ="), "");
        text = text.replace("clip_x0 = true\n", "").replace(", \"head/*\"", "");
        text = text.replace("kind = \"patch_pca\"", "kind = \"patch_vq\"").replace("whiten = 0.5\n", "");
        text = text.replace("channels = 8", "vocabulary = 16").replace("\"continuous\"", "\"discrete\"");
    }
    if order == "raster" {
        text = text
            .replace("\nsteps = 3\n", "\n")
            .replace("\"random\"", "\"raster\"")
            .replace("backbone/mask_token\", \"backbone/positions", "backbone/begin");
    }
    let axes: Vec<String> = mesh.iter().map(|(axis, size)| format!("{axis} = {size}")).collect();
    let mesh_set = format!("device.mesh={{ {} }}", axes.join(", "));
    let dir = format!("run.dir={:?}", dir.display().to_string());
    let steps = format!("run.steps={steps}");
    let quick = ["run.checkpoint_every=5", "run.log_every=1", "eval.prompts=0", "sample.preview_images=0"];
    let all = quick.iter().copied().chain([&*mesh_set, &*dir, &*steps]);
    let flags = Overlay { devices: Some(mesh.iter().map(|(_, size)| size).product()), ..Overlay::default() };
    Config::parse("smoke.toml", &text, &Override::sets(all), &flags).unwrap()
}

/// Trains a config on a mesh, from the newest checkpoint if there is one.
fn train_on_mesh(config: &Config, mesh: &[(&str, usize)]) {
    let from = Checkpoint::latest(&config.run.dir).unwrap();
    let job = TrainJob { config: config.clone(), from, accept_changes: false };
    let host = &Globals::default().session_in(Console::hidden());
    train_on(&runtime(&on(mesh), config), host, &job, || Ok(Stop::default())).unwrap();
}

/// All that a checkpoint holds of the state.
fn state(run: &Path) -> Vec<NamedTensor> {
    let checkpoint = Checkpoint::find(run).unwrap();
    let wanted = checkpoint.tensors("").unwrap();
    let mut all: Vec<_> = checkpoint.restore(&wanted).unwrap().whole().map(Result::unwrap).collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

#[test]
fn of_all_variants_five_steps_and_five_more_are_ten() {
    let dir = tempfile::tempdir().unwrap();
    for (tokens, order) in
        [("continuous", "random"), ("continuous", "raster"), ("discrete", "random"), ("discrete", "raster")]
    {
        let [straight, halves] =
            ["straight", "halves"].map(|run| dir.path().join(format!("{tokens}-{order}-{run}")));
        let train = |run: &Path, steps| {
            train_on_mesh(&variant(run, tokens, order, &[("data", 1)], steps), &[("data", 1)])
        };
        train(&straight, 10);
        train(&halves, 5);
        train(&halves, 10);
        let (a, b) = (state(&straight), state(&halves));
        for group in ["params/", "ema/", "adam/m/", "adam/v/"] {
            assert!(a.iter().any(|tensor| tensor.name.starts_with(group)), "{group}");
        }
        assert!(a == b, "{tokens} {order} differs");
        let (a, b) = (metrics(&straight), metrics(&halves));
        assert!(a.len() == 10 && a == b, "{tokens} {order}: {a:?} {b:?}");
    }
}

#[test]
fn a_run_goes_on_on_any_mesh() {
    let dir = tempfile::tempdir().unwrap();
    let eight = [("data", 2), ("fsdp", 2), ("tensor", 2)];
    let (saved, straight) = (dir.path().join("saved"), dir.path().join("straight"));
    let of = |run: &Path, mesh: &[(&str, usize)], steps| variant(run, "continuous", "random", mesh, steps);
    train_on_mesh(&of(&saved, &eight, 5), &eight);
    copy_dir(&saved, &straight);
    train_on_mesh(&of(&straight, &eight, 6), &eight);
    let loss = |run: &Path| {
        metrics(run).pop().unwrap().into_iter().find(|(key, _)| key == "loss").unwrap().1.as_f64().unwrap()
    };
    let want = loss(&straight);
    for (name, mesh) in [("4", [("fsdp", 4)]), ("2", [("tensor", 2)]), ("1", [("data", 1)])] {
        let run = dir.path().join(name);
        copy_dir(&saved, &run);
        let config = of(&run, &mesh, 6);
        let checkpoint = Checkpoint::find(&run).unwrap();
        let spec = program_spec(&config, config.run.batch).unwrap();
        let restored =
            State::start(&runtime(&on(&mesh), &config), &config, &spec, &Start::Resume(checkpoint)).unwrap();
        for tensor in state(&run) {
            let here = restored.values.get(&tensor.name).unwrap().get().unwrap();
            assert!(here.bytes() == &tensor.bytes[..], "{name} devices: {} differs", tensor.name);
        }
        train_on_mesh(&config, &mesh);
        let got = loss(&run);
        assert!((got - want).abs() <= 1e-6 * want.abs(), "{name} devices: {got}, {want} on 8");
    }
}
