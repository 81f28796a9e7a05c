//! What a config is that gives little; files below files; and what the reference of settings says.
use super::tree::Origin;
use super::*;
use crate::util::error::render;
use std::fs;
use std::path::PathBuf;

const LEAST: &str = "[run]\ndir = \"runs/a\"\n[data]\nkind = \"shapes\"\n";

fn parse(text: &str, sets: &[&str]) -> Result<Config> {
    Config::parse("a.toml", text, &Override::sets(sets), &Overlay::default())
}

fn least(sets: &[&str]) -> Config {
    parse(LEAST, sets).unwrap()
}

fn notes() -> Vec<KindNote> {
    let keys = vec![("train", "")];
    vec![KindNote { section: "data", name: "folder", about: "Folders of images.", keys }]
}

#[test]
fn a_dataset_and_a_folder_are_a_config() {
    let config = least(&[]);
    assert_eq!(
        (config.image.size, config.codec.patch, config.model.width, config.model.heads),
        (64, 8, 256, 4)
    );
    let (o, head) = (&config.optimizer, config.head().unwrap());
    assert_eq!((o.lr, o.weight_decay, o.clip, o.warmup, o.ema), (1e-4, 0.02, 3.0, 650, 0.995));
    assert_eq!((head.depth, head.diffusion_batch_mul, config.sample.guidance), (6, 4, 3.0));
    assert_eq!(config.sample.diffusion_steps, Some(100));
    // The reference has the same recipe: what differs are sizes, and lengths of a run.
    let reference = include_str!("../../configs/reference.toml");
    let differ: Vec<String> =
        config.diff(&parse(reference, &[]).unwrap()).unwrap().into_iter().map(|d| d.key).collect();
    let sizes =
        ["run.", "image.", "codec.patch", "codec.channels", "text.length", "model.width", "model.depth"];
    let short = ["model.text_depth", "head.width", "optimizer.warmup", "optimizer.ema", "sample.batch"];
    let allowed = |key: &String| sizes.iter().chain(&short).any(|start| key.starts_with(start));
    assert!(differ.iter().all(|key| allowed(key) || key == "sample.preview_images"), "{differ:?}");
}

#[test]
fn defaults_follow_what_is_given() {
    let vae = least(&["codec.kind=sd_vae", "codec.weights=vae"]);
    assert_eq!(
        (vae.image.size, vae.codec.patch, vae.codec.channels, vae.codec.whiten),
        (256, 16, Some(16), None)
    );
    let small = least(&["codec.kind=sd_vae", "codec.weights=vae", "codec.patch=8"]);
    assert_eq!(small.codec.channels, Some(4));
    let t5 = least(&["text.kind=t5", "text.weights=t5/model.safetensors"]).text;
    assert_eq!((t5.length, t5.width, t5.dtype), (128, 4096, Some(TextDtype::Bf16)));
    assert_eq!(t5.vocabulary, Some(PathBuf::from("t5")));
    let vq = least(&["codec.kind=patch_vq"]);
    assert_eq!((vq.model.tokens, vq.codec.vocabulary, vq.head), (Tokens::Discrete, Some(512), None));
    assert_eq!(least(&["model.tokens=discrete"]).codec.kind, CodecKind::PatchVq);
    assert_eq!(least(&["model.order=raster"]).sample.steps, None);
    assert_eq!(least(&["image.size=20"]).codec.patch, 5);
    assert_eq!(least(&["model.width=100"]).model.heads, 1);
    assert_eq!(least(&["run.steps=1000000"]).optimizer.warmup, 65_000);
    assert_eq!(least(&["run.steps=1000000"]).optimizer.ema, 0.9999);
    assert_eq!(least(&["optimizer.lr_decay=linear"]).optimizer.lr_decay_fraction, Some(0.2));
    assert_eq!(least(&["head.timesteps=7"]).sample.diffusion_steps, Some(7));
    let mixed = least(&["data={kind=\"mixture\",mix=[{kind=\"shapes\"}]}", "eval=[{kind=\"shapes\"}]"]);
    assert_eq!((mixed.data.mix[0].weight, mixed.eval[0].samples), (1.0, 256));
}

#[test]
fn a_kind_is_switched_from_the_command_line() {
    let text = include_str!("../../configs/shapes.toml");
    let to = ["codec.kind=sd_vae", "codec.weights=vae"];
    let shown = render(&parse(text, &to).unwrap_err());
    assert!(shown.contains("leave it out, here by --unset codec.whiten"), "{shown}");
    let mut all = Override::sets(to);
    let rest = ["codec.whiten", "codec.channels", "codec.patch", "image.size", "sample.clip_x0"];
    all.extend(rest.map(|key| Override::Unset(key.into())));
    let config = Config::parse("a.toml", text, &all, &Overlay::default()).unwrap();
    assert_eq!((config.image.size, config.codec.patch, config.codec.channels), (256, 16, Some(16)));
    // In the order in which they are typed.
    all.push(Override::Set("codec.patch=8".into()));
    let config = Config::parse("a.toml", text, &all, &Overlay::default()).unwrap();
    assert_eq!((config.codec.patch, config.codec.channels), (8, Some(4)));
    for (key, help) in [
        ("codec.whitn", "help: did you mean `codec.whiten`? keys of [codec]: kind, patch,"),
        ("whiten", "help: did you mean `codec.whiten`?"),
        ("nothing", "help: sections: run, data,"),
    ] {
        let error = Config::parse("a.toml", text, &[Override::Unset(key.into())], &Overlay::default());
        let shown = render(&error.unwrap_err());
        assert!(shown.contains(&format!("(--unset {key})")) && shown.contains(help), "{shown}");
    }
}

#[test]
fn what_a_config_does_not_have_is_default() {
    let text = format!("{LEAST}[optimizer]\nlr_decay = \"linear\"\n");
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.toml");
    fs::write(&path, text).unwrap();
    let (_, origins) = Config::load_with_origins(&path, &[], &Overlay::default()).unwrap();
    assert!(!origins.is_default("optimizer.lr_decay"));
    // Neither given nor filled in; the section it is of is there.
    assert!(origins.is_default("optimizer.frozen") && origins.is_default("optimizer.lr"));
}

#[test]
fn a_width_beyond_reason_is_told_at_once() {
    let sets = Override::sets(["model.width=2305843009213693951"]);
    assert!(Config::parse("a.toml", LEAST, &sets, &Overlay::default()).is_err());
}

#[test]
fn a_config_is_written_over_others() {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    };
    let load = |path: &Path, sets: &[&str]| Config::load(path, &Override::sets(sets), &Overlay::default());
    write("low.toml", &format!("{LEAST}[codec]\nwhiten = 0.5\nchannels = 9\n[train]\ntext_drop = 0.3\n"));
    write("in/middle.toml", "base = \"../low.toml\"\n[model]\nwidth = 64\nheads = 2\n");
    let top =
        write("top.toml", "base = \"in/middle.toml\"\nunset = \"codec.channels\"\n[model]\nheads = 0\n");
    let shown = render(&load(&top, &[]).unwrap_err());
    let place = format!("({}, line 4)", top.display());
    assert_eq!(shown, format!("error: model.heads is 0; it must be at least 1 {place}\n"));
    let config = load(&top, &["model.heads=1"]).unwrap();
    assert_eq!((config.model.width, config.model.heads, config.train.cond_dropout), (64, 1, 0.3));
    assert_eq!((config.codec.whiten, config.codec.channels), (Some(0.5), Some(32)));
    // An error below names the file and the line there.
    let shown = render(&load(&top, &["codec.kind=patch_vq"]).unwrap_err());
    assert!(shown.contains("low.toml, line 6); leave it out, here by --unset codec.whiten"), "{shown}");
    // The folder of a run is a config; what it says is whole.
    let run = write("run/config.toml", &config.to_toml().unwrap());
    let over = write("over.toml", "base = \"run\"\n[run]\nsteps = 3\n");
    assert_eq!(load(&over, &[]).unwrap().run.steps, 3);
    assert_eq!(load(&run, &[]).unwrap(), config);

    write("a.toml", "base = \"b.toml\"\n");
    let b = write("b.toml", "# b\nbase = \"./in/../a.toml\"\n");
    let shown = render(&load(&b, &[]).unwrap_err());
    let chain = "b.toml -> ";
    assert!(shown.starts_with("error: `base` goes round in a circle: ") && shown.contains(chain), "{shown}");
    assert!(shown.contains("a.toml, line 1)\nhelp: "), "{shown}");
    for (text, message) in [
        ("base = 3\n", "`base` is 3, expected the path of a config ("),
        ("base = \"none.toml\"\n", "none.toml, which is not there ("),
        ("unset = \"codec.whiten\"\n", "`unset` takes settings of a base away, and there is no `base` ("),
        ("base = \"low.toml\"\nunset = 3\n", "`unset` has 3, expected a key ("),
        ("base = \"low.toml\"\nunset = \"codec.witen\"\n", "did you mean `codec.whiten`?"),
    ] {
        let shown = render(&load(&write("wrong.toml", text), &[]).unwrap_err());
        assert!(shown.contains(message), "{shown}");
    }
}

#[test]
fn a_string_is_a_list_of_one_and_what_is_typed_is_a_string() {
    let train = |set: &str| parse(LEAST, &["data.kind=folder", set]).unwrap().data.train;
    assert_eq!(train("data.train=my/pictures"), ["my/pictures"]);
    assert_eq!(train("data.train=[\"a\", \"b\"]"), ["a", "b"]);
    assert_eq!(parse(&format!("{LEAST}train = \"a\"\n"), &["data.kind=folder"]).unwrap().data.train, ["a"]);
    assert_eq!(least(&["run.dir=1.50"]).run.dir, Path::new("1.50"));
    let shown = render(&parse(LEAST, &["codec.network.block_out_channels=a"]).unwrap_err());
    assert!(
        shown.contains("`codec.network.block_out_channels.0` is the string \"a\", expected a whole number"),
        "{shown}"
    );
}

#[test]
fn what_the_command_line_says_is_blamed() {
    let flags = Overlay { platform: Some("cudda".into()), ..Overlay::default() };
    let text = format!("{LEAST}[device]\nplatform = \"cpu\"\n");
    let shown = render(&Config::parse("a.toml", &text, &[], &flags).unwrap_err());
    let start = "error: there is no platform \"cudda\" (--platform cudda)\nhelp: did you mean \"cuda\"? ";
    assert!(shown.starts_with(start), "{shown}");
    let flags = Overlay { devices: Some(3), ..Overlay::default() };
    let shown = render(&Config::parse("a.toml", &text, &[], &flags).unwrap_err());
    assert!(shown.contains("cannot be split over 3 devices"), "{shown}");
    let with = |flag: Option<Override>| {
        render(
            &Config::parse("a.toml", &text, &flag.into_iter().collect::<Vec<_>>(), &Overlay::default())
                .unwrap_err(),
        )
    };
    let shown = with(Override::flag("solver", "sample.solver", Some("\"euler\"")));
    assert!(
        shown.contains("`sample.solver` cannot be \"euler\" (--solver euler)\nhelp: it takes"),
        "{shown}"
    );
    let shown = with(Override::flag("steps", "sample.steps", Some(100)));
    assert!(shown.contains("of an image; each step reveals one or more (--steps 100)\n"), "{shown}");
    let shown = with(Some("width=32".into()));
    let expected = "error: `width` lacks its section (--set width=32)\nhelp: write --set model.width=32; settings of that \
                    name: model.width, text.width, head.width\n";
    assert_eq!(shown, expected);
}

#[test]
fn every_setting_has_its_sentences() {
    let all = settings(&notes());
    assert!(all.len() > 100, "{}", all.len());
    for Setting { key, about, form, words, defaults, .. } in &all {
        let sentence = |text: &str| {
            let starts = text.chars().next().is_some_and(|c| c.is_uppercase() || c == '`');
            starts && text.ends_with('.') && text.split(' ').count() >= 2
        };
        assert!(sentence(about), "{key}: {about:?}");
        assert!(!form.is_empty(), "{key}");
        assert!(words.iter().all(|(_, about)| about.ends_with('.') && about.len() > 3), "{key}: {words:?}");
        let given = ["run.dir", "data.kind", "data.mix.kind"].contains(&key.as_str());
        let absent = about.contains("Default: ") || all.iter().any(|s| s.key == *key && s.only.is_some());
        let free =
            ["data.train", "data.mix.train", "data.mix.images", "data.mix.min_side", "data.mix.max_aspect"];
        let free = free.contains(&key.as_str()) || key == "data.images" || key.starts_with("codec.network.");
        assert!(!defaults.is_empty() || given || absent || free, "{key} has no default, and does not say so");
    }
    let sections =
        ["run", "data", "image", "codec", "text", "model", "head", "optimizer", "train", "sample", "eval"];
    for section in sections.into_iter().chain(["data.mix", "codec.network", "device", "price"]) {
        let about = reference::about_section(&notes(), section).unwrap();
        assert!(about.ends_with('.'), "{section}: {about:?}");
    }
}

#[test]
fn a_setting_is_explained() {
    let shown = explain(&notes(), Some("codec.channels")).unwrap();
    for part in [
        "codec.channels\n  Channels of a token, C. ",
        "\n  type       a whole number, 0 or more\n",
        "\n  default    32\n             16 with codec.kind = \"sd_vae\"\n",
        "\n  only with  codec.kind = \"patch_pca\" or \"sd_vae\" or \"tiny\"\n",
        "\n  example    --set codec.channels=32\n",
    ] {
        assert!(shown.contains(part), "{part:?} is not in\n{shown}");
    }
    assert!(explain(&notes(), Some("data.kind")).unwrap().contains("\"folder\"        Folders of images.\n"));
    assert!(explain(&notes(), Some("data.train")).unwrap().contains("only with  data.kind = \"folder\"\n"));
    assert!(explain(&notes(), Some("eval.0.samples")).unwrap().contains("default    256\n"));
    let all = explain(&notes(), None).unwrap();
    assert!(all.starts_with("[run]  ") && all.contains("\n[price]  What a chip costs"), "{all}");
    assert!(all.lines().count() > settings(&notes()).len());
    let shown = render(&explain(&notes(), Some("wdth")).unwrap_err());
    assert!(
        shown.starts_with("error: there is no setting `wdth`\nhelp: did you mean `model.width`? "),
        "{shown}"
    );
}

#[test]
fn a_commented_config_is_the_config() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.toml");
    let codec = "[codec]\nkind = \"sd_vae\"\nweights = \"vae\"\n[codec.network]\nscaling_factor = 0.13\n";
    let rest = "[[eval]]\nkind = \"shapes\"\n[price]\nv5p = 4.0\n";
    let mix = "kind = \"mixture\"\n[[data.mix]]\nkind = \"shapes\"\nweight = 2\n[[data.mix]]\nkind = \"folder\"\ntrain = \"a\"\n";
    let text = LEAST.replace("kind = \"shapes\"\n", mix) + codec + rest;
    fs::write(&path, text).unwrap();
    let (config, origins) = Config::load_with_origins(&path, &[], &Overlay::default()).unwrap();
    let shown = commented(&config, &origins, &notes()).unwrap();
    assert_eq!(parse(&shown, &[]).unwrap(), config, "{shown}");
    assert!(shown.contains("# Training steps in all.\nsteps = 10000  # default\n"), "{shown}");
    assert!(
        shown.contains("\ndir = \"runs/a\"\n") && shown.contains("\n# latents = \"sample\"  # not set\n"),
        "{shown}"
    );
    assert!(!shown.contains("top_k"), "discrete tokens alone have it\n{shown}");
}

#[test]
fn origins_are_shown_as_typed() {
    assert_eq!(Origin::Flag("--solver x".into()).to_string(), "--solver x");
    assert_eq!(Origin::Set("a=b".into()).to_string(), "--set a=b");
}
