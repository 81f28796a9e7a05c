//! Tests of choices: what facts, minutes and the time of a step make of a config.
use super::recipe::MIN_STEPS;
use super::*;
use crate::config::{Config, Overlay};
use crate::data::detect::Detected;
use std::fs;
use std::path::Path;
use tpu::platform::Platform;

fn photos(samples: u64) -> DataFacts {
    DataFacts { samples, bad: 0.0, side: 480, words: 14, per_second: 200.0 }
}

fn machine(platform: &str, devices: usize, cores: usize) -> MachineFacts {
    MachineFacts {
        platform: Platform::named(platform),
        devices,
        cores,
        memory: Some(16 << 30),
        load: Some(0.2),
    }
}

fn cpu() -> MachineFacts {
    machine("cpu", 1, 2)
}

/// The config of a recipe.
fn config(recipe: &Recipe) -> Config {
    Config::parse("photos.toml", &written(recipe), &[], &Overlay::default()).unwrap()
}

fn written(recipe: &Recipe) -> String {
    let data = Detected { kind: "folder", train: "my \"photos\"".into(), images: None };
    let (file, run) = (Path::new("photos.toml"), Path::new("runs/photos"));
    let names = Names { command: "fluid init --data photos".into(), file, run, data: &data };
    text(&names, recipe, 20, "About a minute.", &["20 images: few.".into()])
}

#[test]
fn every_recipe_is_a_config_that_can_be() {
    for (machine, minutes) in [cpu(), machine("cpu", 1, 64), machine("cuda", 3, 16), machine("tpu", 4, 96)]
        .into_iter()
        .flat_map(|machine| [1, 30, 10_000].map(|minutes| (machine.clone(), minutes)))
    {
        for samples in [1, 20, 1000, 1_000_000] {
            let mut tried = Some(Recipe::new(&photos(samples), &machine, minutes));
            while let Some(recipe) = tried {
                let config = config(&recipe);
                assert_eq!((config.run.steps, config.run.batch), (recipe.steps, recipe.batch));
                assert_eq!(config.run.batch % machine.devices, 0);
                assert_eq!(config.data.train, ["my \"photos\""]);
                assert!(config.text.length > 14 && config.sample_steps() <= config.image_tokens());
                tried = recipe.smaller();
            }
        }
    }
}

#[test]
fn more_time_and_more_machine_make_larger_models_and_few_images_small_batches() {
    let size =
        |data: &DataFacts, machine: &MachineFacts, minutes| Recipe::new(data, machine, minutes).preset().size;
    let many = photos(100_000);
    assert_eq!([5, 30, 180, 600].map(|minutes| size(&many, &cpu(), minutes)), [32, 32, 48, 64]);
    assert_eq!((size(&many, &machine("cpu", 1, 32), 30), size(&photos(20), &cpu(), 30)), (64, 48));
    assert_eq!([5, 30].map(|minutes| size(&many, &machine("cuda", 1, 8), minutes)), [64, 128]);
    // Small images are not enlarged.
    assert_eq!([20, 50, 64].map(|side| size(&DataFacts { side, ..photos(9) }, &cpu(), 600)), [32, 48, 64]);
    let batch = |samples, machine: &MachineFacts| Recipe::new(&photos(samples), machine, 30).batch;
    assert_eq!([20, 500, 5000].map(|samples| batch(samples, &cpu())), [16, 32, 64]);
    assert_eq!(batch(20, &machine("cuda", 3, 8)), 18);
}

#[test]
fn steps_fill_the_time_that_is_left_for_them() {
    let recipe = Recipe::new(&photos(20), &cpu(), 30);
    // 0.3 s on the devices, 0.08 s to read 16 images; a sheet is 1.5 s.
    let cost = Cost::new(0.3, 5.0, &photos(20), &recipe);
    assert!((cost.step - 0.38).abs() < 1e-9 && (cost.sheet - 1.5).abs() < 1e-9);
    let steps = cost.steps_in(30);
    assert_eq!(steps, 4600, "{}", cost.total(steps));
    let seconds = cost.total(steps);
    assert!((1700.0..=1800.0).contains(&seconds), "{seconds}");
    // An accelerator reads while it computes; time that is not there makes no steps vanish.
    let on_gpu = Recipe::new(&photos(20), &machine("cuda", 1, 8), 30);
    assert_eq!(Cost::new(0.3, 5.0, &photos(20), &on_gpu).step, 0.3);
    assert_eq!(Cost::new(100.0, 5.0, &photos(20), &recipe).steps_in(1), 50);
    let recipe = recipe.with_steps(steps);
    assert_eq!((recipe.every(), recipe.warmup(), recipe.passes(20)), (450, 100, 3680.0));
    assert_eq!(
        time(&recipe, &cost, 20, true),
        "About 30 minutes: 4,600 steps of 16 images at 2.63 steps/s, measured here; 3,680 passes over 20 images."
    );
    let mut busy = recipe.clone();
    busy.machine.load = Some(3.0);
    assert!(time(&busy, &cost, 20, true).contains("measured here beside other work"));
    assert!(time(&recipe, &cost, 20, false).contains("a rough guess that was not measured"));
}

#[test]
fn a_model_that_is_too_slow_makes_way_for_smaller_ones_twice_at_most() {
    let first = Recipe::new(&photos(5000), &machine("cpu", 1, 32), 30);
    let run = |seconds: [f64; 4]| {
        let mut tried = vec![];
        let (recipe, cost) = choose(first.clone(), 30, |recipe| {
            tried.push(recipe.preset().size);
            Ok(Cost { step: seconds[tried.len() - 1], sheet: 0.0, start: 0.0 })
        })
        .unwrap();
        (tried, recipe.preset().size, cost.steps_in(30) >= MIN_STEPS)
    };
    assert_eq!(run([1.0; 4]), (vec![64], 64, true));
    assert_eq!(run([9.0, 5.0, 1.0, 1.0]), (vec![64, 48], 48, true));
    assert_eq!(run([99.0; 4]), (vec![64, 48, 32], 32, false));
}

#[test]
fn samples_that_are_bad_are_allowed_for() {
    let fraction =
        |bad| config(&Recipe::new(&DataFacts { bad, ..photos(20) }, &cpu(), 30)).data.max_bad_fraction;
    assert_eq!([0.0, 0.005, 0.05, 0.5].map(fraction), [0.01, 0.01, 0.1, 1.0]);
}

#[test]
fn what_to_expect_depends_on_the_numbers() {
    let recipe = Recipe::new(&photos(20), &cpu(), 30).with_steps(4000);
    let about = |recipe: &Recipe, samples, words| expectations(recipe, samples, words).join(" ");
    let few = about(&recipe, 20, 14);
    assert!(few.contains("20 images: far too few") && few.contains("patches of 8 x 8"), "{few}");
    assert!(!few.contains("are few:") && !few.contains("are read."), "{few}");
    assert!(about(&recipe, 5000, 14).contains("too few for scenes"));
    let many = about(&recipe.clone().with_steps(100), 100_000, 90);
    for part in
        ["the time, not the data", "is seen 0.0 times", "100 steps are few", "up to 90 words; 15 are read"]
    {
        assert!(many.contains(part), "{many}");
    }
}

#[test]
fn a_machine_is_told_by_its_device_files() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("meminfo"), "MemTotal:  1048576 kB\n").unwrap();
    let read = || MachineFacts::read(dir.path(), dir.path());
    let cpu = read();
    assert_eq!((cpu.platform, cpu.devices, cpu.memory), (Platform::CPU, 1, Some(1 << 30)));
    for device in ["nvidia0", "nvidia1", "nvidiactl"] {
        fs::write(dir.path().join(device), "").unwrap();
    }
    let gpus = read();
    assert_eq!((gpus.platform.name(), gpus.devices), ("cuda", 2));
    assert!(gpus.words().starts_with("cuda (2 devices), "), "{}", gpus.words());
    assert_eq!(gpus.on_cpu(), cpu);
}

/// What the comments at the end of the file say to do makes a config, too.
#[test]
fn the_encoders_of_the_last_lines_fit_in() {
    let text = written(&Recipe::new(&photos(20), &machine("cuda", 1, 8), 30));
    let (head, advice) = text.split_once("# Better images need").unwrap();
    let sections: Vec<String> =
        advice.lines().filter_map(|l| l.strip_prefix("#   ")).map(String::from).collect();
    let mut kept = String::new();
    for section in head.split("\n[").skip(1) {
        if !["image]", "codec]", "text]"].iter().any(|name| section.starts_with(name)) {
            kept.push_str(&format!("[{}\n", section.replace("clip_x0 = true\n", "")));
        }
    }
    let edited = format!("{kept}\n{}", sections.join("\n"));
    let config = Config::parse("photos.toml", &edited, &[], &Overlay::default()).unwrap();
    assert_eq!((config.codec.kind.as_str(), config.text.width, config.image_tokens()), ("sd_vae", 384, 256));
}
