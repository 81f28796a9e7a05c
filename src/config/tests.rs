//! What configs accept, and what they say when they do not.
use super::*;
use crate::util::error::{Code, code, render};

const SMALL: &str = include_str!("../../configs/shapes.toml");

/// At 200,000 keys a square is minutes.
#[test]
fn large_configs_are_read_in_time_that_grows_with_them() {
    let smoke = include_str!("../../configs/smoke.toml");
    let keys: String = (0..200_000).map(|i| format!("key_{i} = {i}\n")).collect();
    let begin = std::time::Instant::now();
    let error = parse(&format!("{smoke}\n[more]\n{keys}"), &["run.seed=3"]).unwrap_err().to_string();
    assert!(error.starts_with("unknown key `more`"), "{error}");
    let error = parse(&format!("{smoke}\n[device.logical_axis_rules]\n{keys}"), &[]).unwrap_err().to_string();
    assert!(error.contains("key_0"), "{error}");
    assert!(begin.elapsed().as_secs() < 20, "{:?}", begin.elapsed());
}

fn parse(text: &str, sets: &[&str]) -> Result<Config> {
    let sets = Override::sets(sets);
    Config::parse("a.toml", text, &sets, &Overlay::default())
}

/// The text shown for the shapes config with the given overrides.
fn error(sets: &[&str]) -> String {
    let error = parse(SMALL, sets).unwrap_err();
    assert_eq!(code(&error), Code::Input);
    render(&error)
}

/// The line of the shapes config that starts with `text`.
fn line(text: &str) -> usize {
    SMALL.lines().position(|l| l.starts_with(text)).unwrap() + 1
}

#[test]
fn every_config_of_the_tree_is_good_and_comes_back_from_its_own_text() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs");
    let mut seen = 0;
    let paths = ["", "miniature", "tokenizers"].map(|folder| std::fs::read_dir(dir.join(folder)).unwrap());
    for path in paths.into_iter().flatten().map(|entry| entry.unwrap().path()) {
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let config = Config::load(&path, &[], &Overlay::default()).unwrap();
        let again = parse(&config.to_toml().unwrap(), &[]).unwrap();
        assert_eq!(config, again);
        assert_eq!(config.hash().unwrap(), again.hash().unwrap());
        seen += 1;
    }
    assert!(seen >= 2);
}

#[test]
fn an_unknown_key_is_named_with_its_line_and_the_nearest() {
    let text = SMALL.replace("\nheads", "\nhaeds");
    let shown = render(&parse(&text, &[]).unwrap_err());
    let line = line("heads");
    let start =
        format!("error: unknown key `model.haeds` (a.toml, line {line})\nhelp: did you mean `model.heads`? ");
    assert!(shown.starts_with(&start), "{shown}");
    assert!(shown.contains("keys of [model]: tokens, order, positions, width, depth, heads"), "{shown}");
    let shown = error(&["modle.heads=4"]);
    let start =
        "error: unknown key `modle` (--set modle.heads=4)\nhelp: did you mean `model`? sections: run, image,";
    assert!(shown.starts_with(start), "{shown}");
}

#[test]
fn a_wrong_type_is_named_with_its_line() {
    let text =
        SMALL.replace(&format!("\n{}", SMALL.lines().nth(line("heads") - 1).unwrap()), "\nheads = \"4\"");
    let shown = render(&parse(&text, &[]).unwrap_err());
    let line = line("heads");
    let expected = format!(
        "error: `model.heads` is the string \"4\", expected a whole number of 0 or more (a.toml, line {line})\n"
    );
    assert_eq!(shown, expected);
    let shown = error(&["model.heads=-4"]);
    assert!(shown.contains("`model.heads` is -4, expected a whole number of 0 or more"), "{shown}");
    let shown = error(&["optimizer.no_decay=[1]"]);
    assert!(shown.contains("`optimizer.no_decay.0` is 1, expected a string"), "{shown}");
    let shown = error(&["model=3"]);
    assert!(shown.contains("`model` is 3, expected a table (--set model=3)"), "{shown}");
}

#[test]
fn a_wrong_word_lists_the_right_ones() {
    let shown = error(&["model.compute_dtype=bf61"]);
    let expected = "error: `model.compute_dtype` cannot be \"bf61\" (--set model.compute_dtype=bf61)\n\
                    help: did you mean \"bf16\"? it takes \"f32\", \"bf16\"\n";
    assert_eq!(shown, expected);
}

#[test]
fn what_is_missing_is_told_at_once() {
    let shown = render(&parse("[data]\nkind = \"shapes\"\n", &[]).unwrap_err());
    let dir =
        "run.dir is missing: the path of the folder for the run, for example \"runs/first\" (in a.toml)\n";
    assert_eq!(shown, format!("error: {dir}"));
    let shown = render(&parse("", &["codec.kind=sd_vae", "text.kind=t5"]).unwrap_err());
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[0], "error: 4 settings are missing:");
    for (line, start) in
        lines[1..].iter().zip(["run.dir: ", "data.kind: ", "text.weights: ", "codec.weights: "])
    {
        assert!(shown.contains(&format!("\n  {start}")) && line.contains(", for example \""), "{shown}");
    }
    let shown = render(&parse("[[data.mix]]\nweight = 2\n", &["run.steps=0"]).unwrap_err());
    assert!(
        shown.starts_with("error: 4 settings are missing or cannot be:\n  run.dir is missing: "),
        "{shown}"
    );
    assert!(shown.contains("\n  data.mix.0.kind is missing: "), "{shown}");
    assert!(shown.contains("\n  run.steps is 0; it must be at least 1 (--set run.steps=0)\n"), "{shown}");
}

#[test]
fn text_that_is_not_toml_is_named_with_its_line() {
    let shown = render(&parse("[run]\nsteps = = 3\n", &[]).unwrap_err());
    assert!(shown.starts_with("error: a.toml, line 2: not TOML: "), "{shown}");
}

#[test]
fn overrides_are_toml_or_else_strings() {
    let config =
        parse(SMALL, &["run.seed = 7", "run.dir=some/where", "optimizer.lr=1", "device.mesh.data=1"])
            .unwrap();
    assert_eq!((config.run.seed, config.optimizer.lr), (7, 1.0));
    assert_eq!(config.run.dir, Path::new("some/where"));
    assert_eq!(config.device.mesh["data"], 1);
    assert!(error(&["seed"]).contains("--set seed: not of the form key=value"));
    assert!(error(&["run..seed=3"]).contains("`run..seed` is not a key"));
    assert!(error(&["run.seed.x=3"]).contains("`run.seed` is 1, not a table"));
}

#[test]
fn every_rule_speaks_with_its_numbers() {
    let cases: &[(&[&str], &str)] = &[
        (
            &["model.width=128", "model.heads=5"],
            "model.heads = 5 does not divide model.width = 128; nearest that do: 4, 8 (--set model.heads=5)",
        ),
        (
            &["model.width=6", "model.heads=7"],
            "model.heads = 7 does not divide model.width = 6; nearest that do: 6",
        ),
        (
            &["image.size=30", "codec.patch=8"],
            "codec.patch = 8 does not divide image.size = 30; nearest that do: 6, 10",
        ),
        (
            &["codec.patch=2", "codec.channels=13"],
            "codec.channels = 13 is more than the 12 values of a 2 x 2 patch of 3 channels",
        ),
        (&["image.size=64", "codec.patch=32"], "codec.patch = 32 is more than 16 pixels"),
        (
            &["codec.kind=patch_vq", "codec.vocabulary=512"],
            "codec.channels = 32 has no use with codec.kind = \"patch_vq\" (a.toml, line ",
        ),
        (
            &["codec.kind=patch_vq", "codec.vocabulary=512"],
            "codec.whiten = 0.5 has no use with codec.kind = \"patch_vq\" (a.toml, line ",
        ),
        (
            &["codec.vocabulary=512"],
            "codec.vocabulary = 512 has no use with codec.kind = \"patch_pca\" (--set codec.vocabulary=512)",
        ),
        (
            &["codec.kind=patch_vq", "codec.vocabulary=1"],
            "codec.vocabulary = 1 is not from 2 to 16384 (--set codec.vocabulary=1)",
        ),
        (&["codec.whiten=2"], "codec.whiten = 2 is not a share from 0 to 1"),
        (
            &["codec.kind=sd_vae"],
            "codec.weights is missing: the weights of the codec, a file or a folder, for example \"weights/sd-vae-ft-mse\" (--set codec.kind=sd_vae)",
        ),
        (&["codec.kind=sd_vae", "codec.weights=vae"], "); leave it out, here by --unset codec.whiten"),
        (
            &["codec.batch=2"],
            "codec.batch = 2 has no use with codec.kind = \"patch_pca\" (--set codec.batch=2)",
        ),
        (
            &["codec.network.scaling_factor=2"],
            "codec.network = { .. } has no use with codec.kind = \"patch_pca\" (--set codec.network.scaling_factor=2)",
        ),
        (&["codec.network.scaling=2"], "unknown key `codec.network.scaling` (--set codec.network.scaling=2)"),
        (&["run.steps=0"], "run.steps is 0; it must be at least 1"),
        (&["codec.patch=0"], "codec.patch is 0; it must be at least 1"),
        (&["model.width=99999999"], "model.width = 99999999 is larger than 1048576"),
        (&["train.cond_dropout=1.5"], "train.cond_dropout = 1.5 is not a share from 0 to 1"),
        (&["train.cond_dropout=nan"], "train.cond_dropout = NaN is not a share from 0 to 1"),
        (&["optimizer.lr=nan"], "optimizer.lr = NaN must be a positive number"),
        (&["optimizer.lr=inf"], "optimizer.lr = inf must be a positive number"),
        (&["optimizer.ema=1.0"], "optimizer.ema = 1 is not in [0, 1)"),
        (&["optimizer.clip=0"], "optimizer.clip = 0 must be a positive number, or inf for no clipping"),
        (&["optimizer.clip=nan"], "optimizer.clip = NaN must be a positive number, or inf for no clipping"),
        (&["optimizer.clip=-inf"], "optimizer.clip = -inf must be a positive number, or inf for no clipping"),
        (
            &["sample.diffusion_steps=1"],
            "sample.diffusion_steps = 1 would be the step of the least noise alone, which leaves noise as it is; it must \
             be at least 2",
        ),
        (&["sample.temperature=-1"], "sample.temperature = -1 must be 0 or a positive number"),
        (
            &["optimizer.lr_decay=none", "optimizer.lr_decay_fraction=0.5"],
            "optimizer.lr_decay_fraction = 0.5 has no use with optimizer.lr_decay = \"none\"",
        ),
        (
            &["head.timesteps=50", "sample.start_timestep=49", "sample.diffusion_steps=51"],
            "sample.diffusion_steps = 51 is more than the 50 of timesteps 0 to 49",
        ),
        (
            &["head.timesteps=50", "sample.start_timestep=50"],
            "sample.start_timestep = 50 is not below head.timesteps = 50; the noisiest is 49",
        ),
        (
            &["head.timestep_sampling=uniform", "head.timestep_power=2"],
            "head.timestep_power = 2 has no use with head.timestep_sampling = \"uniform\"",
        ),
        (
            &["head.timestep_sampling=power", "head.timestep_power=0"],
            "head.timestep_power = 0 is not above 0, at most 1000",
        ),
        (
            &["head.timestep_sampling=logit_normal", "head.logit_mean=-1001"],
            "head.logit_mean = -1001 is not from -1000 to 1000",
        ),
        (
            &["head.timestep_sampling=logit_normal", "head.logit_std=nan"],
            "head.logit_std = NaN is not above 0, at most 1000",
        ),
        (
            &["text.kind=t5", "text.weights=w", "text.context=true"],
            "text.context has no use with text.kind = \"t5\"",
        ),
        (
            &["model.order=raster", "head.loss_tokens=unknown"],
            "head.loss_tokens = \"unknown\" has no use with model.order = \"raster\", where all are predicted",
        ),
        (
            &["model.positions=sincos_2d", "model.width=6", "model.heads=2"],
            "model.positions = \"sincos_2d\" needs a width that 4 divides; model.width = 6",
        ),
        (&["head.snr_gamma=5"], "head.snr_gamma = 5 has no use with head.loss_weighting = \"uniform\""),
        (&["sample.steps=9999"], "sample.steps = 9999 is more than the "),
        (
            &["device.devices=3", "run.batch=64"],
            "run.batch = 64 cannot be split over 3 devices; nearest that can: 63, 66",
        ),
        (
            &["device.devices=2", "device.mesh={data=3}"],
            "device.mesh (data = 3) is 3 devices, device.devices is 2; make them equal, or leave the mesh out",
        ),
        (
            &["device.platform=cudda"],
            "there is no platform \"cudda\" (--set device.platform=cudda)\nhelp: did you mean \"cuda\"? platforms are: cpu, tpu,",
        ),
        (&["price={v5p=0}"], "price = 0 must be a positive number"),
        (&["device.mesh={dat=1}"], "device.mesh has an axis `dat`; axes are: data, fsdp, tensor"),
    ];
    for (sets, message) in cases {
        let shown = error(sets);
        assert!(shown.contains(message), "{sets:?}: {shown}");
    }
}

#[test]
fn a_codec_takes_the_settings_of_its_kind() {
    let pca = "kind = \"patch_pca\"\npatch = 16\nchannels = 32\nwhiten = 0.5\n";
    let with = |codec: &str| SMALL.replace(pca, &format!("{codec}\n"));
    assert_ne!(SMALL, with(""));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs/miniature/discrete-random.toml");
    let config = Config::load(&path, &[], &Overlay::default()).unwrap();
    assert_eq!(config.codec.vocabulary().unwrap(), 512);
    let shown = render(&config.codec.channels().unwrap_err());
    assert_eq!(shown, "error: codec.kind = \"vqgan\" has no codec.channels\n");
    assert_eq!(parse(&config.to_toml().unwrap(), &[]).unwrap(), config);
    assert_ne!(config.fingerprint().unwrap(), parse(SMALL, &[]).unwrap().fingerprint().unwrap());
    let fitted = parse(&with("kind = \"patch_pca\"\npatch = 16"), &[]).unwrap().codec;
    assert_eq!((fitted.channels().unwrap(), fitted.whiten().unwrap()), (32, 1.0));
}

#[test]
fn all_broken_rules_are_told_at_once() {
    let shown = error(&["run.steps=0", "optimizer.lr=-1"]);
    let expected = "error: 2 settings cannot be:\n  run.steps is 0; it must be at least 1 (--set run.steps=0)\n  \
                    optimizer.lr = -1 must be a positive number (--set optimizer.lr=-1)\n";
    assert_eq!(shown, expected);
}

#[test]
fn device_flags_come_before_the_file() {
    let flags = Overlay {
        platform: Some("cuda".into()),
        plugin: Some("p.so".into()),
        devices: Some(2),
        checks: &[],
        ..Default::default()
    };
    let config =
        Config::parse("a.toml", SMALL, &["device.plugin=cpu.so".into(), "device.mesh.data=1".into()], &flags)
            .unwrap();
    let d = &config.device;
    assert_eq!((d.platform.as_str(), d.plugin.as_deref(), d.devices), ("cuda", Some(Path::new("p.so")), 2));
    assert_eq!(d.mesh["data"], 2);
    let other = Overlay { platform: Some("cuda".into()), ..Default::default() };
    let config = Config::parse("a.toml", SMALL, &["device.plugin=cpu.so".into()], &other).unwrap();
    assert_eq!(config.device.plugin, None);
}

#[test]
fn the_fingerprint_follows_the_weights_and_nothing_else() {
    let base = parse(SMALL, &[]).unwrap();
    let same =
        parse(SMALL, &["run.steps=3", "optimizer.lr=1", "model.remat=dots", "head.diffusion_batch_mul=9"])
            .unwrap();
    let other = parse(SMALL, &["model.depth=11"]).unwrap();
    assert_eq!(base.fingerprint().unwrap(), same.fingerprint().unwrap());
    assert_ne!(base.fingerprint().unwrap(), other.fingerprint().unwrap());
    assert_ne!(base.hash().unwrap(), same.hash().unwrap());
    let depth = base.model.depth;
    assert_eq!(base.differences(&other).unwrap(), [format!("model.depth: {depth} here, 11 there")]);
}

#[test]
fn keys_of_version_0_1_are_read_wherever_they_are_written() {
    let lines = |text: &str| -> String { SMALL.replace("diffusion_batch_mul", text) };
    let now =
        parse(SMALL, &["head.diffusion_batch_mul=7", "device.logical_axis_rules.mlp=[\"fsdp\"]"]).unwrap();
    for (text, sets) in [
        (lines("noise_levels"), ["head.noise_levels = 7", "device.rules={mlp=[\"fsdp\"]}"]),
        (lines("noise_levels"), ["head.diffusion_batch_mul=7", "device = {rules={mlp=[\"fsdp\"]}}"]),
        (lines("diffusion_batch_mul"), ["head.noise_levels=7", "device.rules.mlp=[\"fsdp\"]"]),
    ] {
        assert_eq!(parse(&text, &sets).unwrap(), now, "{sets:?}");
    }
    let old = lines("noise_levels = 1\ndiffusion_batch_mul");
    let (shown, line) = (render(&parse(&old, &[]).unwrap_err()), line("diffusion_batch_mul"));
    let expected = format!(
        "error: `head.noise_levels` (a.toml, line {line}) is `head.diffusion_batch_mul` (a.toml, line {}) by its old \
         name\nhelp: leave `head.noise_levels` out\n",
        line + 1
    );
    assert_eq!(shown, expected);
    let shown = error(&["head.noise_levels=0"]);
    assert!(
        shown.contains("head.diffusion_batch_mul is 0; it must be at least 1 (--set head.noise_levels=0)"),
        "{shown}"
    );
    for (then, now) in [("everything", "keep_all"), ("nothing", "keep_nothing"), ("dots", "keep_dots")] {
        let config = parse(SMALL, &[&format!("model.remat={then}")]).unwrap();
        assert_eq!(config, parse(SMALL, &[&format!("model.remat={now}")]).unwrap());
        assert!(config.to_toml().unwrap().contains(&format!("remat = \"{now}\"\n")));
    }
    let shown = error(&["head.noise_level=1"]);
    assert!(shown.contains("unknown key `head.noise_level`"), "{shown}");
}

#[test]
fn evaluations_are_written_in_two_ways() {
    let second = "[[eval]]\nkind = \"validation_loss\"\nsamples = 256\nevery = 1200\n";
    let named = "[[eval]]\nkind = \"shapes\"\nsamples = 256\n";
    let small = SMALL.replace(second, "");
    assert_eq!((small.matches("[[eval]]").count(), small.matches(named).count()), (1, 1));
    let shapes = parse(&small, &[]).unwrap();
    let with = |text: &str, sets: &[&str]| parse(&small.replace(named, text), sets).unwrap().eval;
    let kind = Some("shapes".to_string());
    assert_eq!(shapes.eval, [Eval { kind: kind.clone(), ..Eval::of(256) }]);
    assert_eq!(with("", &[]), []);
    for old in ["[eval]\nprompts = 7\n", "[eval]\nsamples = 7\n", "[[eval]]\nsamples = 7\n"] {
        assert_eq!(with(old, &[]), [Eval::of(7)], "{old}");
        assert_eq!(with(old, &["eval.prompts=0"]), [Eval::of(0)], "{old}");
    }
    for set in ["eval.prompts=9", "eval.samples=9", "eval.0.samples=9"] {
        assert_eq!(with(named, &[set]), [Eval { kind: kind.clone(), ..Eval::of(9) }], "{set}");
    }
    assert_eq!(with("", &["eval.prompts=9"]), [Eval::of(9)]);
    let all = "kind = \"fid\"\nname = \"f\"\nevery = 5\nsamples = 3\nseed = 1\nstats = \"a.npz\"\n";
    let two =
        with(&format!("{named}[[eval]]\n{all}"), &["eval.every=6", "eval.1.seed=2", "eval.1.resize=\"b\""]);
    let options = [("stats", "a.npz"), ("resize", "b")].map(|(key, value)| (key.into(), value.into())).into();
    let fid =
        Eval { kind: Some("fid".into()), name: Some("f".into()), seed: Some(2), options, ..Eval::of(3) };
    assert_eq!(two, [Eval { kind, ..Eval::of(256) }, fid].map(|eval| Eval { every: 6, ..eval }));
    let config = Config { eval: two, ..shapes };
    assert_eq!(parse(&config.to_toml().unwrap(), &[]).unwrap(), config);
    assert!(
        error(&["eval.2.samples=3"])
            .contains("--set eval.2.samples=3: `eval` has 2 entries, from 0 on (a.toml, ")
    );
    assert!(error(&["eval.samples.x=3"]).contains("`eval.0.samples` is 256, not a table"));
    assert!(error(&["eval=3"]).contains("`eval` is 3, expected a list (--set eval=3)"));
    assert!(
        error(&["eval.every=5", "eval.0.every=x"])
            .contains("`eval.0.every` is the string \"x\", expected a whole")
    );
}

#[test]
fn no_clipping_is_written_and_read_back() {
    let config = parse(SMALL, &["optimizer.clip=inf"]).unwrap();
    let text = config.to_toml().unwrap();
    assert!(text.contains("\nclip = inf\n"), "{text}");
    assert_eq!(parse(&text, &[]).unwrap().optimizer.clip, f64::INFINITY);
}
