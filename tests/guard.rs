//! Finite or not saved: a step that went wrong leaves the state as it was, and a run that went wrong its last good
//! checkpoint.
use crate::common::{
    Named, SMOKE, ends, fill, fluid, interpret, names, random, runtime, simulate_hosts, smoke, state, train,
    variants,
};
use fluid::checkpoint::Checkpoint;
use fluid::cli::Globals;
use fluid::config::{Config, Overlay, Override};
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use fluid::runtime::spec::program_spec;
use fluid::train::{TrainJob, train_on};
use fluid::util::error::{Code, code};
use fluid::util::log::Console;
use fluid::util::signals::Stop;
use graphs::functions::{self, ProgramSpec};
use graphs::interp::Array;
use graphs::optim::{Outcome, SpikeRule};
use graphs::types::{DType, Type};
use serde_json::Value;
use std::fs;
use std::path::Path;

fn sizes() -> ProgramSpec {
    program_spec(&smoke(1), 2).unwrap()
}

/// The state and a batch of a training step.
fn inputs(spec: &ProgramSpec) -> Named {
    let mut named = state(spec);
    fill(&functions::train_step(spec).unwrap(), &mut named, 9);
    named.insert("seed".into(), Array::full(&Type::new(DType::U32, [2]), 5.0));
    named.insert("step".into(), Array::full(&Type::scalar(DType::S32), 4.0));
    named
}

fn outcome(named: &Named) -> Option<Outcome> {
    Outcome::of(named["outcome"].values()[0])
}

/// With one element of an array made into another.
fn with(named: &Named, name: &str, value: f64) -> Named {
    let mut named = named.clone();
    let (ty, mut values) = (named[name].ty(), named[name].values());
    values[0] = value;
    named.insert(name.into(), Array::from_values(&ty, values).unwrap());
    named
}

/// The names of what a step changes, `step` aside.
fn changed(before: &Named, after: &Named) -> Vec<String> {
    let other = |name: &&String| name.as_str() != "step" && after[*name] != before[*name];
    after.keys().filter(|name| before.contains_key(*name)).filter(other).cloned().collect()
}

/// Where every element that is the same counts as such, those that are no number too.
fn same_bits(before: &Named, after: &Named, name: &str) -> bool {
    let bits = |named: &Named| named[name].values().iter().map(|x| x.to_bits()).collect::<Vec<_>>();
    bits(before) == bits(after)
}

#[test]
fn what_is_not_finite_is_caught_in_its_step_and_changes_nothing() {
    for (variant, spec) in variants(&sizes()) {
        let step = functions::train_step(&spec).unwrap();
        let sound = inputs(&spec);
        let after = interpret(&step, &sound);
        assert_eq!(outcome(&after), Some(Outcome::Applied), "{variant}");
        assert!(changed(&sound, &after).len() > 40, "{variant}");
        let of = |group: &str| {
            let name = sound.keys().find(|name| name.starts_with(group));
            name.unwrap_or_else(|| panic!("{variant} has no {group}")).clone()
        };
        let mut places: Vec<(String, f64)> = vec![
            ("text/features".into(), f64::NAN),
            (of("params/backbone/"), f64::INFINITY),
            (of("adam/m/backbone/"), f64::NAN),
            (of("adam/v/backbone/"), f64::INFINITY),
            (of("ema/backbone/"), f64::NAN),
        ];
        if sound["tokens"].ty().dtype.is_float() {
            places.push(("tokens".into(), f64::NAN));
        }
        // Of captions that are dropped, features are not looked at: none is.
        let spec = ProgramSpec { text_drop: 0.0, ..spec };
        let step = functions::train_step(&spec).unwrap();
        for (place, value) in places {
            let mut planted = with(&sound, &place, value);
            planted.insert("text/mask".into(), Array::full(&sound["text/mask"].ty(), 1.0));
            let after = interpret(&step, &planted);
            assert_eq!(outcome(&after), Some(Outcome::NotFinite), "{variant}: {place} is {value}");
            for name in after.keys().filter(|name| planted.contains_key(*name) && *name != "step") {
                assert!(
                    same_bits(&planted, &after, name),
                    "{variant}: {place} is {value}, and {name} changes"
                );
            }
            assert_eq!(after["step"].values(), [5.0], "the next step has other data and noise");
        }
    }
}

#[test]
fn a_step_that_is_held_back_tells_the_loss_and_changes_nothing() {
    let spec = sizes();
    let step = functions::train_step(&spec).unwrap();
    let sound = inputs(&spec);
    let loss = interpret(&step, &sound)["loss"].clone();
    let held = with(&sound, "hold", 1.0);
    let after = interpret(&step, &held);
    assert_eq!((outcome(&after), &after["loss"]), (Some(Outcome::Held), &loss));
    assert_eq!(after["step"], sound["step"]);
    assert!(changed(&held, &after).is_empty());
    let after = interpret(&step, &with(&held, "adam/m/text/null", f64::NAN));
    assert_eq!(outcome(&after), Some(Outcome::NotFinite));
}

#[test]
fn norms_by_layer_are_those_of_the_gradients_and_have_names() {
    let spec = sizes();
    let step = functions::train_step_with_noise(&spec).unwrap();
    let mut named = state(&spec);
    fill(&step, &mut named, 9);
    let after = interpret(&step, &named);
    let grads = interpret(&functions::grad(&spec).unwrap(), &named);
    let norm = |values: &[f64]| values.iter().map(|x| x * x).sum::<f64>().sqrt();
    let norms = after["grad_norms"].values();
    let all = (&spec as &dyn functions::Objective).grad_norm_names().unwrap();
    assert_eq!(all.len(), norms.len());
    let close = |a: f64, b: f64| (a - b).abs() <= 1e-5 * b.abs() + 1e-12;
    assert!(close(norm(&norms), after["grad_norm"].values()[0]));
    for (name, got) in all.iter().zip(norms) {
        let (param, layer) = match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
            Some((param, layer)) => (param, Some(layer.parse::<usize>().unwrap())),
            None => (name.as_str(), None),
        };
        let grad = &grads[&format!("grads/{param}")];
        let values = grad.values();
        let part = layer.map_or(&values[..], |layer| {
            let each = values.len() / grad.dims()[0];
            &values[layer * each..(layer + 1) * each]
        });
        assert!(close(norm(part), got), "{name}: {} and {got}", norm(part));
    }
    assert!(all.iter().any(|name| name.starts_with("backbone/blocks/") && name.ends_with("[1]")), "{all:?}");
}

#[test]
fn a_spike_is_skipped_and_what_is_usual_is_not() {
    const WINDOW: usize = 16;
    let mut spec = sizes();
    spec.spikes = Some(SpikeRule { window: WINDOW, sigmas: 12.0 });
    let step = functions::train_step(&spec).unwrap();
    let mut named = inputs(&spec);
    for name in ["spikes/losses", "spikes/grad_norms", "spikes/seen"] {
        named.insert(name.into(), Array::full(&named[name].ty(), 0.0));
    }
    let (mut losses, tokens) = (vec![], named["tokens"].clone());
    // Ten times the tokens: a leap, told once half of a window is known.
    let large = tokens.values().iter().map(|x| 10.0 * x).collect();
    let large = Array::from_values(&tokens.ty(), large).unwrap();
    // The second time, the first is no longer among those before.
    for usual in [10, WINDOW as u64] {
        for _ in 0..usual {
            // Other images, as in training.
            named.insert("tokens".into(), random(&tokens.ty(), 100 + losses.len() as u64));
            named.extend(interpret(&step, &named));
            assert_eq!(outcome(&named), Some(Outcome::Applied), "after {} steps", losses.len());
            losses.push(named["loss"].values()[0]);
        }
        named.insert("tokens".into(), large.clone());
        let after = interpret(&step, &named);
        assert_eq!(outcome(&after), Some(Outcome::Spike));
        let mut other = changed(&named, &after);
        other.retain(|name| ["params/", "adam/", "ema/"].iter().any(|group| name.starts_with(group)));
        assert!(other.is_empty(), "{other:?}");
        named.extend(after);
        losses.push(named["loss"].values()[0]);
    }
    // Those that were skipped are known as well: what stays is no spike for ever.
    assert_eq!(named["spikes/seen"].values(), [losses.len() as f64]);
    let mut known = named["spikes/losses"].values();
    let mut last = losses[losses.len() - WINDOW..].to_vec();
    known.sort_by(f64::total_cmp);
    last.sort_by(f64::total_cmp);
    assert_eq!(known, last);
}

fn lines(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_run_that_diverges_keeps_its_last_good_checkpoint_and_goes_on_from_it() {
    let dir = tempfile::tempdir().unwrap();
    let keep = ["--set", "run.keep_checkpoints=1", "--set", "run.log_every=1"];
    let of = |more: &[&'static str]| train("run.dir=g", &[&keep[..], more].concat()).join(" ");
    let words = |text: String| text.split(' ').map(String::from).collect::<Vec<_>>();
    let run = |more: &[&'static str], code: i32| {
        let words = words(of(more));
        ends(dir.path(), &words.iter().map(String::as_str).collect::<Vec<_>>(), code)
    };
    run(&["--steps", "4", "--set", "run.checkpoint_every=2"], 0);
    let diverging = [
        "--steps",
        "40",
        "--set",
        "run.checkpoint_every=1",
        "--set",
        "optimizer.lr=1e9",
        "--set",
        "optimizer.warmup=0",
    ];
    let resumed = [&["--resume"][..], &diverging].concat();
    let text = run(&resumed, 6);
    assert!(
        text.contains("the loss is NaN at step ") && text.contains("of the last 100 were skipped"),
        "{text}"
    );
    assert!(text.contains("norms of") && text.contains("its batch: "), "{text}");
    let kept = names(&dir.path().join("g/checkpoints"));
    assert_eq!(kept.len(), 1, "{kept:?}");
    let skipped = lines(&dir.path().join("g/skipped_steps.jsonl"));
    assert_eq!(skipped.len(), 8);
    assert_eq!((&skipped[0]["reason"], &skipped[0]["loss"]), (&"not finite".into(), &"NaN".into()));
    assert_eq!(skipped[0]["samples"].as_array().unwrap().len(), 8);
    assert!(skipped[0]["grad_norms"].as_object().unwrap().len() > 40);
    // The checkpoint is of a step whose successor was finite: with a good rate, the run goes on from it.
    run(&["--resume", "--steps", "12", "--set", "run.checkpoint_every=2"], 0);
    let last =
        lines(&dir.path().join("g/metrics.jsonl")).into_iter().rev().find(|l| l["loss"].is_f64()).unwrap();
    assert_eq!(last["step"], 12);
    // With a budget of none, the first is the last.
    let strict = [&["--resume", "--set", "train.max_skipped=0"][..], &diverging].concat();
    let text = run(&strict, 6);
    assert!(text.contains("error: the loss is NaN at step "), "{text}");
    assert_eq!(lines(&dir.path().join("g/skipped_steps.jsonl")).len(), 9);
}

#[test]
fn spikes_are_kept_in_checkpoints_and_a_run_without_them_goes_on_with_them() {
    let dir = tempfile::tempdir().unwrap();
    let rule =
        ["--set", "train.spike_sigmas=6", "--set", "run.checkpoint_every=2", "--set", "run.log_every=1"];
    let with_rule = |more: &[&'static str], name: &'static str| train(name, &[&rule[..], more].concat());
    ends(dir.path(), &with_rule(&["--steps", "6"], "run.dir=straight"), 0);
    ends(dir.path(), &with_rule(&["--steps", "4"], "run.dir=parts"), 0);
    ends(dir.path(), &with_rule(&["--steps", "6", "--resume"], "run.dir=parts"), 0);
    let spikes = |run: &str| {
        let checkpoint = Checkpoint::find(&dir.path().join(run)).unwrap();
        let wanted = checkpoint.tensors("spikes/").unwrap();
        let all = checkpoint.take(&wanted).unwrap().whole().map(Result::unwrap);
        all.map(|t| (t.name.clone(), t.bytes.clone())).collect::<Vec<_>>()
    };
    assert_eq!(spikes("straight").len(), 3);
    assert_eq!(spikes("straight"), spikes("parts"));
    // One that begins without it.
    ends(dir.path(), &train("run.dir=plain", &["--steps", "4"]), 0);
    let later = with_rule(&["--steps", "6", "--resume"], "run.dir=plain");
    ends(dir.path(), &later, 0);
    let seen = spikes("plain").into_iter().find(|(name, _)| name == "spikes/seen").unwrap().1;
    assert_eq!(seen, 2i32.to_le_bytes());
}

/// Captioned images in a folder.
fn images(dir: &Path) {
    fs::create_dir(dir).unwrap();
    for i in 0..32u8 {
        let png = encode_png(&Image::filled(16, 16, [i * 7, i * 3, 255 - i]), &[]).unwrap();
        fs::write(dir.join(format!("{i:02}.png")), png).unwrap();
        fs::write(dir.join(format!("{i:02}.txt")), format!("image {i}")).unwrap();
    }
}

#[test]
fn what_one_host_cannot_do_ends_all_with_the_state_saved() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    images(&data);
    let config = |run: &str, steps: u64| {
        let sets = [
            format!("run.dir={:?}", dir.path().join(run)),
            format!("data.train=[{:?}]", data),
            "data.kind=\"folder\"".into(),
            "data.max_bad_fraction=0".into(),
            "image.size=16".into(),
            format!("run.steps={steps}"),
            "optimizer.lr_decay=\"none\"".into(),
            "run.log_every=1".into(),
            "run.checkpoint_every=0".into(),
            "eval=[]".into(),
            "sample.preview_images=0".into(),
            "device.mesh={ data = 4 }".into(),
        ];
        let flags = Overlay { devices: Some(4), ..Overlay::default() };
        Config::load(Path::new(SMOKE), &Override::sets(sets), &flags).unwrap()
    };
    let run = |name: &str, steps: u64, from: Option<Checkpoint>| {
        let job = TrainJob { config: config(name, steps), from, accept_changes: false };
        simulate_hosts(&crate::common::on(&[("data", 4)]), 2, |engine| {
            let session = &Globals::default().session_in(Console::hidden());
            train_on(&runtime(engine, &job.config), session, &job, || Ok(Stop::default()))
        })
    };
    // One image of 32 cannot be read: some steps of 8 images come before it.
    let broken = data.join("17.png");
    let good = fs::read(&broken).unwrap();
    fs::write(&broken, &good[..60]).unwrap();
    let results = run("halted", 12, None);
    let errors: Vec<_> = results.iter().map(|result| result.as_ref().unwrap_err()).collect();
    for error in &errors {
        assert_eq!(code(error), Code::Data, "{error:#}");
    }
    let texts: Vec<String> = errors.iter().map(|error| error.to_string()).collect();
    let saved = Checkpoint::latest(&dir.path().join("halted")).unwrap();
    let saved = saved.unwrap_or_else(|| panic!("nothing was saved: {texts:?}"));
    let step = saved.step();
    let of_other = format!(" of the run could not go on; all end saved at step {step}");
    assert_eq!(texts.iter().filter(|text| text.ends_with(&of_other)).count(), 1, "{texts:?}");
    // The state is that of a run which ends there.
    run("straight", step, None).into_iter().for_each(Result::unwrap);
    let state = |run: &str| {
        let checkpoint = Checkpoint::find(&dir.path().join(run)).unwrap();
        let wanted = checkpoint.tensors("").unwrap();
        let all = checkpoint.restore(&wanted).unwrap().whole().map(Result::unwrap);
        all.map(|t| (t.name.clone(), t.bytes.clone())).collect::<Vec<_>>()
    };
    assert!(state("halted") == state("straight"), "what was saved is not the state of step {step}");
    fs::write(&broken, &good).unwrap();
    run("halted", 12, Some(saved)).into_iter().for_each(Result::unwrap);
    assert!(!dir.path().join("halted/.heartbeat").exists());
}

#[test]
fn a_log_that_cannot_be_written_does_not_end_the_run() {
    let dir = tempfile::tempdir().unwrap();
    ends(dir.path(), &train("run.dir=r", &["--steps", "2"]), 0);
    // A list that cannot be opened for writing, for whoever runs this: it is a folder.
    fs::create_dir(dir.path().join("r/skipped_steps.jsonl")).unwrap();
    let rate = ["--steps", "4", "--resume", "--set", "optimizer.lr=1e30", "--set", "optimizer.warmup=0"];
    let output =
        fluid(dir.path(), &train("run.dir=r", &[&rate[..], &["--set", "train.max_skipped=90"]].concat()));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("skipped_steps.jsonl") && text.contains("the run goes on"), "{text}");
}
