//! The loss of held-out pairs: what training would say of them, the same bits wherever and however often it is asked.
use crate::common::{
    Compiled, Named, SMOKE, TRAINED, copy_dir, distance, ends, fill, interpret, names, on, smoke, state,
    train, variants, wide,
};
use fluid::formats::safetensors::read_file;
use fluid::runtime::spec::program_spec;
use graphs::functions::{self, ProgramSpec};
use graphs::interp::Array;
use graphs::ir::Function;
use graphs::models::{Kind, LossWeighting, Order, TimestepSampling};
use graphs::types::{DType, Type};
use serde_json::Value;
use std::fs;
use std::path::Path;

fn sizes(batch: usize) -> ProgramSpec {
    let mut spec = program_spec(&smoke(1), batch).unwrap();
    // Not a multiple of the bins.
    spec.model.tokens = 6;
    spec
}

fn array(dtype: DType, values: &[f64]) -> Array {
    Array::from_values(&Type::new(dtype, [values.len()]), values.to_vec()).unwrap()
}

/// Weights, a batch, and the key of the draws of images with these numbers.
fn inputs(spec: &ProgramSpec, function: &Function, images: &[f64]) -> Named {
    let mut named = state(spec);
    named.insert("seed".into(), array(DType::U32, &[7.0, 3.0]));
    named.insert("step".into(), Array::full(&Type::scalar(DType::S32), 5.0));
    named.insert("images".into(), array(DType::U32, images));
    named.insert("valid".into(), array(DType::Pred, &vec![1.0; images.len()]));
    fill(function, &mut named, 9);
    named
}

fn sum(array: &Array) -> f64 {
    array.values().iter().sum()
}

#[test]
fn the_mean_over_images_is_the_loss_of_training() {
    for (name, spec) in variants(&sizes(4)) {
        let spec = ProgramSpec { text_drop: 0.0, ..wide(spec) };
        let function = functions::validation_loss(&spec).unwrap();
        // Numbered as training numbers the images of a batch.
        let mut named = inputs(&spec, &function, &[0.0, 1.0, 2.0, 3.0]);
        let each = interpret(&function, &named);
        named.extend(interpret(&functions::noise_inputs(&spec).unwrap(), &named));
        let whole = interpret(&functions::loss(&spec).unwrap(), &named);
        let near = |what: &str, got: f64, want: f64| {
            assert!((got - want).abs() <= 1e-12 * want.abs().max(1.0), "{name}, {what}: {got}, not {want}");
        };
        let weight = sum(&each["weight"]);
        near("loss", sum(&each["loss"]) / weight, sum(&whole["loss"]));
        let parts = ["mse", "vb"].into_iter().filter(|part| whole.contains_key(*part));
        let parts: Vec<_> =
            parts.inspect(|part| near(part, sum(&each[*part]) / weight, sum(&whole[*part]))).collect();
        for band in ["bands/loss", "bands/weight"] {
            for (i, want) in whole[band].values().iter().enumerate() {
                near(band, each[band].values().iter().skip(i).step_by(4).sum(), *want);
            }
        }
        // Quarters of the timesteps are parts of the whole: each noise level of a token counts.
        match &spec.model.kind {
            Kind::Continuous { noise_levels, head } => {
                let levels = noise_levels.count as f64;
                near("times/loss", sum(&each["times/loss"]) / levels, sum(&each["loss"]));
                near("times/weight", sum(&each["times/weight"]) / levels, weight);
                let mask = named.get("draws/mask").map(Array::values);
                let tokens = 4 * spec.model.tokens;
                let counts = |i: usize| mask.as_ref().is_none_or(|mask| mask[i % tokens] == 1.0);
                let timesteps = named["draws/timestep"].values();
                for quarter in 0..4 {
                    let is_in = |(i, t): &(usize, &f64)| {
                        counts(*i) && (**t * 4.0 / head.timesteps as f64).floor() == f64::from(quarter)
                    };
                    let want = timesteps.iter().enumerate().filter(is_in).count();
                    let got: f64 =
                        each["times/weight"].values().iter().skip(quarter as usize).step_by(4).sum();
                    assert_eq!(got, want as f64, "{name}, {quarter}");
                }
                assert_eq!(parts, ["mse", "vb"]);
            }
            Kind::Discrete(_) => assert!(parts.is_empty() && !each.contains_key("times/loss")),
        }
        let all = spec.model.order == Order::Raster;
        assert_eq!(weight == 4.0 * spec.model.tokens as f64, all, "{name}: raster order predicts all tokens");
    }
}

/// Losses of validation can be compared whatever the timesteps that training draws, and however it weighs them.
#[test]
fn validation_draws_timesteps_evenly_whatever_training_does() {
    let plain = ProgramSpec { text_drop: 0.0, ..wide(sizes(4)) };
    let mut other = plain.clone();
    if let Kind::Continuous { noise_levels, .. } = &mut other.model.kind {
        noise_levels.sampling = TimestepSampling::Power(2.0);
        noise_levels.weighting = LossWeighting::MinSnr(5.0);
    }
    let of = |spec: &ProgramSpec| {
        let function = functions::validation_loss(spec).unwrap();
        let mut named = inputs(spec, &function, &[0.0, 1.0, 2.0, 3.0]);
        let losses = interpret(&function, &named);
        named.extend(interpret(&functions::noise_inputs(spec).unwrap(), &named));
        let training = interpret(&functions::loss(spec).unwrap(), &named);
        (losses, sum(&named["draws/timestep"]), training)
    };
    let ((plain, even, _), (changed, noisy, training)) = (of(&plain), of(&other));
    assert_eq!(plain.keys().collect::<Vec<_>>(), changed.keys().collect::<Vec<_>>());
    assert!(plain.iter().all(|(name, array)| changed[name].values() == array.values()));
    assert!(noisy > 1.2 * even, "{noisy} beside {even}");
    // Training counts what it draws by the signal in it, the variance as ever.
    let mut counted_alike = other.clone();
    if let Kind::Continuous { noise_levels, .. } = &mut counted_alike.model.kind {
        noise_levels.weighting = LossWeighting::Uniform;
    }
    let (_, same, alike) = of(&counted_alike);
    assert_eq!((same, alike["vb"].values()), (noisy, training["vb"].values()));
    assert!(sum(&training["mse"]) < 0.9 * sum(&alike["mse"]), "{:?} {:?}", training["mse"], alike["mse"]);
}

/// Row `i` of an array.
fn row(array: &Array, i: usize) -> Vec<f64> {
    let each: usize = array.dims()[1..].iter().product();
    array.values()[i * each..(i + 1) * each].to_vec()
}

#[test]
fn an_image_has_the_same_bits_in_any_batch_and_on_any_devices() {
    for (name, spec) in variants(&sizes(2)) {
        // Two images for each device.
        let wider = ProgramSpec { batch: 8, ..spec.clone() };
        let (small, large) = [&spec, &wider].map(|spec| functions::validation_loss(spec).unwrap()).into();
        let numbers = [40.0, 3.0, 11.0, 0.0, 7.0, 99.0, 5.0, 2.0];
        let all = inputs(&wider, &large, &numbers);
        let one = Compiled::new(&on(&[("data", 1)]), &small);
        // Another order, and beside others; the last is none.
        let order = [5, 2, 7, 0, 1, 6, 4, 3];
        let take = |name: &str, rows: &[usize]| {
            let ty = all[name].ty();
            let values = rows.iter().flat_map(|i| row(&all[name], *i)).collect();
            let dims = [&[rows.len()], &ty.dims[1..]].concat();
            Array::from_values(&Type::new(ty.dtype, dims), values).unwrap()
        };
        for mesh in [&[("data", 4)][..], &[("data", 2), ("fsdp", 2)]] {
            let mut shuffled = all.clone();
            for input in ["images", "tokens", "text/features", "text/mask"] {
                shuffled.insert(input.into(), take(input, &order));
            }
            shuffled.insert("valid".into(), array(DType::Pred, &[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0]));
            let many = Compiled::new(&on(mesh), &large).run(&shuffled);
            for (first, pair) in [[0, 1], [2, 3], [4, 5], [6, 7]].iter().enumerate() {
                let mut named = all.clone();
                for input in ["images", "tokens", "text/features", "text/mask", "valid"] {
                    named.insert(input.into(), take(input, pair));
                }
                let few = one.run(&named);
                for (output, found) in &many {
                    for (at, image) in pair.iter().enumerate() {
                        let place = order.iter().position(|i| i == image).unwrap();
                        let (got, want) = (row(found, place), row(&few[output], at));
                        let want = if place == 7 { vec![0.0; want.len()] } else { want };
                        assert!(
                            got == want,
                            "{name}, {mesh:?}, {output}, pair {first}: {got:?}, not {want:?}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn what_is_no_image_counts_for_nothing() {
    let spec = sizes(2);
    let function = functions::validation_loss(&spec).unwrap();
    let mut named = inputs(&spec, &function, &[4.0, 8.0]);
    let both = interpret(&function, &named);
    named.insert("valid".into(), array(DType::Pred, &[1.0, 0.0]));
    let (ty, mut tokens) = (named["tokens"].ty(), named["tokens"].values());
    let half = tokens.len() / 2;
    tokens[half..].fill(f64::NAN);
    named.insert("tokens".into(), Array::from_values(&ty, tokens).unwrap());
    for (name, found) in interpret(&function, &named) {
        let zeros = vec![0.0; row(&found, 1).len()];
        assert_eq!((row(&found, 0), row(&found, 1)), (row(&both[&name], 0), zeros), "{name}");
    }
    // Another number, other draws.
    named.insert("images".into(), array(DType::U32, &[5.0, 8.0]));
    assert!(distance(&interpret(&function, &named)["loss"], &both["loss"]) > 0.0);
}

const ENTRY: &str = "eval=[{kind=\"validation_loss\",samples=11,every=2,draws=2}]";

fn lines(run: &Path) -> Vec<Value> {
    let text = fs::read_to_string(run.join("metrics.jsonl")).unwrap();
    let lines = text.lines().map(|l| serde_json::from_str::<Value>(l).unwrap());
    lines.filter(|l| l["validation/loss"].is_number()).collect()
}

#[test]
fn a_run_is_validated_on_the_way_and_stays_what_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let sets = ["--steps", "6", "--set", ENTRY];
    ends(dir.path(), &train("run.dir=run", &sets), 0);
    let run = dir.path().join("run");
    let straight = TRAINED.path().join("straight");
    for file in ["params", "ema", "adam", "state"] {
        let file = Path::new("checkpoints/step-00000006").join(file).with_extension("safetensors");
        let [a, b] = [&straight, &run].map(|run| read_file(&run.join(&file)).unwrap());
        assert!(!a.is_empty() && a == b, "{} differs", file.display());
    }
    let found = lines(&run);
    assert_eq!(found.iter().map(|l| l["step"].as_u64().unwrap()).collect::<Vec<_>>(), [2, 4, 6]);
    assert!(found[0]["validation/loss"] != found[2]["validation/loss"]);
    for key in ["mse", "vb", "loss/unknown_75_100", "loss/time_00_25", "loss/time_75_100"] {
        assert!(found[2][format!("validation/{key}")].is_number(), "no {key}: {}", found[2]);
    }
    // What was lost at the end is made up for, with the same numbers.
    let text = fs::read_to_string(run.join("metrics.jsonl")).unwrap();
    let kept: String = text
        .lines()
        .filter(|l| !(l.contains("\"step\":6") && l.contains("validation")))
        .map(|l| format!("{l}\n"))
        .collect();
    fs::write(run.join("metrics.jsonl"), kept).unwrap();
    ends(dir.path(), &train("run.dir=run", &[&sets[..], &["--resume"]].concat()), 0);
    let again = lines(&run).pop().unwrap();
    assert_eq!(
        (&again["step"], &again["validation/loss"]),
        (&found[2]["step"], &found[2]["validation/loss"])
    );

    // The same bits of another process, of other batches of the run, by another seed of prompts, without a sampler.
    let evaluate = |name: &str, more: &[&str]| -> Value {
        let json = format!("--json={name}");
        let text = ends(dir.path(), &[&["eval", "run", &json, "--set", ENTRY], more].concat(), 0);
        assert!(!text.contains("sampl"), "no sampler is compiled: {text}");
        let report = fs::read_to_string(dir.path().join(name)).unwrap();
        serde_json::from_str::<Value>(&report).unwrap()["evaluations"][0].clone()
    };
    let first = evaluate("a.json", &[]);
    // Programs of so many steps are in no cache: that of a sampler would be compiled.
    let other = ["--set", "sample.batch=4", "--set", "sample.diffusion_steps=7", "--seed", "9"];
    let second = evaluate("b.json", &other);
    assert!(first["numbers"]["loss"].is_f64() && first["intervals"]["loss"][0].is_f64(), "{first}");
    assert_eq!(first, second);
    let near =
        (first["numbers"]["loss"].as_f64().unwrap() - found[2]["validation/loss"].as_f64().unwrap()).abs();
    assert!(near < 1e-6, "{near}");

    // Two runs of the same data and draws differ by nothing, if their weights do.
    copy_dir(&run, &dir.path().join("twin"));
    let compare = |more: &[&str]| {
        ends(dir.path(), &[&["compare", "run", "twin", "--json=c.json"], more].concat(), 0);
        let report: Value =
            serde_json::from_str(&fs::read_to_string(dir.path().join("c.json")).unwrap()).unwrap();
        report[1]["loss_differences"]["validation"].clone()
    };
    assert_eq!(compare(&[])["interval"], serde_json::json!([0.0, 0.0]));
}

#[test]
fn the_checkpoint_with_the_best_loss_stays_also_after_a_resume() {
    let dir = tempfile::tempdir().unwrap();
    for word in ["lowest", "highest"] {
        let (run, is) = (format!("run.dir={word}"), format!("run.keep_best_is={word}"));
        let sets =
            ["run.keep_checkpoints=1", "run.keep_best=validation/loss", &is, "optimizer.lr=0.02", ENTRY];
        let sets: Vec<&str> = sets.iter().flat_map(|set| ["--set", set]).collect();
        // What `train` sets comes before.
        let saved = ["--set", "run.checkpoint_every=2", "--resume=auto", "--steps"];
        for until in ["6", "10"] {
            ends(dir.path(), &train(&run, &[&sets[..], &saved, &[until]].concat()), 0);
        }
        let found = lines(&dir.path().join(word));
        let mut losses: Vec<(f64, u64)> = found
            .iter()
            .map(|l| (l["validation/loss"].as_f64().unwrap(), l["step"].as_u64().unwrap()))
            .collect();
        losses.sort_by(|a, b| a.partial_cmp(b).unwrap());
        let best = if word == "lowest" { losses[0].1 } else { losses[losses.len() - 1].1 };
        let mut kept = vec![format!("step-{best:08}"), "step-00000010".to_owned()];
        kept.dedup();
        assert_eq!(names(&dir.path().join(word).join("checkpoints")), kept, "{losses:?}");
    }
}

#[test]
fn held_out_pairs_that_cannot_be_had_are_said_before_anything_is_written() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("val");
    fs::create_dir(&folder).unwrap();
    let image = |name: &str, shade: u8| {
        let image = fluid::formats::image::Image::filled(20, 16, [shade, 9, 9]);
        let png = fluid::formats::contact_sheet::encode_png(&image, &[]).unwrap();
        fs::write(folder.join(name).with_extension("png"), png).unwrap();
        fs::write(folder.join(name).with_extension("txt"), "a circle").unwrap();
    };
    let entry = |samples: usize, data: &str| {
        format!("eval=[{{kind=\"validation_loss\",samples={samples},draws=2,data={{{data}}}}}]")
    };
    let val = "kind=\"folder\",train=\"val\"";
    let fails = |samples: usize, data: &str, code: i32| {
        let entry = entry(samples, data);
        ends(dir.path(), &["train", SMOKE, "--set", "run.dir=run", "--set", &entry], code)
    };
    (1..4).for_each(|i| image(&i.to_string(), 60 * i));
    let folder_of = |more: &[&str]| {
        let sets = ["--set", "data.kind=folder", "--set", "data.train=val"];
        ends(dir.path(), &[&["train", SMOKE, "--set", "run.dir=run"], &sets[..], more].concat(), 1)
    };
    let text = folder_of(&["--set", ENTRY]);
    assert!(text.contains("which pairs are held out of data.kind = \"folder\" is not known"), "{text}");
    assert!(text.contains("help: name them in the [[eval]]: data = { kind = "), "{text}");
    let text = folder_of(&["--set", &entry(1, val)]);
    assert!(text.contains("`data` of the [[eval]] is what the run is trained on: val"), "{text}");
    let more = "kind=\"folder\",train=[\"elsewhere\",\"val\"]";
    let text = folder_of(&["--set", &entry(1, more)]);
    assert!(text.contains("`data` of the [[eval]] is what the run is trained on: val"), "{text}");
    let text = fails(3, "kind=\"webdataset\",train=\"nowhere/*.tar\"", 1);
    assert!(
        text.contains("cannot open the held-out pairs nowhere/*.tar") && text.contains("no file matches"),
        "{text}"
    );
    fs::write(folder.join("0.png"), "broken").unwrap();
    fs::write(folder.join("0.txt"), "a square").unwrap();
    let text = fails(1, val, 5);
    assert!(text.contains("none of 1 held-out pairs can be used; the first: "), "{text}");
    let text = fails(9, val, 1);
    assert!(text.contains("samples = 9 of the validation loss, but 4 pairs are held out: "), "{text}");
    assert!(text.contains("help: ask for at most 4, by samples of the [[eval]] or by --prompts 4"), "{text}");
    assert!(!dir.path().join("run").exists());

    // One that is broken is left out, and said.
    let straight = TRAINED.path().join("straight").display().to_string();
    let text = ends(dir.path(), &["eval", &straight, "--set", &entry(4, val)], 0);
    assert!(
        text.contains("1 held-out pair cannot be used and left out") && text.contains("3 held-out images"),
        "{text}"
    );
}
