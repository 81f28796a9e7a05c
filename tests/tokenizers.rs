//! Tokenizers that are trained here, by the binary: runs that go on, weights that come out, models that take them.
use crate::common::{SMOKE, ends, engine, fluid_command, names, runtime, smoke};
use crate::features::{squares, weights};
use fluid::config::{self, CodecKind};
use fluid::encoders::image::{ImageTokenizer, Network, Tokens};
use fluid::formats::contact_sheet::write_png;
use fluid::formats::safetensors::{read_file, write_file};
use fluid::runtime::weights_store::KNOWN;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use tempfile::TempDir;
use tpu::env::CACHE_ENV;

/// The kinds of tokenizers, and what their configs have more of.
const KINDS: [(&str, &str); 3] = [
    ("kl", "block_out_channels = [4, 8]\npatch_size = 2\n"),
    ("vq", "block_out_channels = [4, 8]\npatch_size = 2\nnum_vq_embeddings = 16\n"),
    ("tiny", "block_out_channels = [4, 4, 4]\nlayers_per_block = 2\n"),
];

/// The config of a tokenizer of shapes of 16 x 16 pixels: 4 x 4 tokens of 4 numbers, or of one of 16 entries.
fn config(kind: &str, more: &str) -> String {
    format!(
        "[run]\ndir = \"unnamed\"\nseed = 1\nsteps = 6\nbatch = 4\nlog_every = 1\nsample_every = 0\ncheckpoint_every = 3\n\
         [image]\nsize = 16\n\
         [tokenizer]\nkind = \"{kind}\"\nlatent_channels = 4\n{more}\
         [data]\nkind = \"shapes\"\n\
         [sample]\npreview_images = 2\n\
         [[eval]]\nkind = \"reconstruction\"\nsamples = 5\nevery = 3\n"
    )
}

/// A folder with the configs of a tokenizer of each kind, and the runs `kl`, `vq` and `tiny` of six steps.
static TRAINED: LazyLock<TempDir> = LazyLock::new(|| {
    let dir = TempDir::new().unwrap();
    for (kind, more) in KINDS {
        fs::write(dir.path().join(format!("{kind}.toml")), config(kind, more)).unwrap();
        let text = run(dir.path(), &train(kind, kind, &[]), 0);
        assert!(text.contains("the tokenizer, "), "{text}");
    }
    dir
});

/// The command that trains the tokenizer of a kind into the folder `run`.
fn train(kind: &str, run: &str, more: &[&str]) -> Vec<String> {
    let dir = [format!("{kind}.toml"), "--set".into(), format!("run.dir={run}")];
    let all = ["train".to_string()].into_iter().chain(dir);
    all.chain(more.iter().map(|arg| arg.to_string())).collect()
}

fn run(dir: &Path, args: &[String], code: i32) -> String {
    ends(dir, &args.iter().map(String::as_str).collect::<Vec<_>>(), code)
}

/// What a run has of a tokenizer's weights and state.
fn state(run: &Path) -> Vec<(String, Vec<u8>)> {
    let last = run.join("checkpoints/step-00000006");
    let files = ["params", "ema", "adam", "state"].map(|f| last.join(f).with_extension("safetensors"));
    let exported = names(&run.join("tokenizer")).into_iter().map(|name| run.join("tokenizer").join(name));
    files
        .into_iter()
        .chain(exported)
        .map(|file| (file.display().to_string(), fs::read(&file).unwrap()))
        .collect()
}

#[test]
fn three_steps_and_three_more_are_six() {
    let dir = TempDir::new().unwrap();
    for (kind, _) in KINDS {
        let file = format!("{kind}.toml");
        fs::copy(TRAINED.path().join(&file), dir.path().join(&file)).unwrap();
        run(dir.path(), &train(kind, kind, &["--steps", "3"]), 0);
        run(dir.path(), &train(kind, kind, &["--steps", "6", "--resume"]), 0);
        let (halves, straight) = (state(&dir.path().join(kind)), state(&TRAINED.path().join(kind)));
        assert_eq!((halves.len(), straight.len()), (6, 6), "{kind}");
        for ((name, ours), (_, theirs)) in halves.iter().zip(&straight) {
            assert!(ours == theirs, "{name} differs");
        }
        let metrics = |run: &Path| fs::read_to_string(run.join("metrics.jsonl")).unwrap();
        let text = metrics(&dir.path().join(kind));
        assert_eq!(text.matches("\"reconstruction/psnr\"").count(), 2, "{text}");
    }
}

#[test]
fn what_comes_out_is_what_an_export_writes() {
    let dir = TRAINED.path();
    for (kind, _) in KINDS {
        let out = format!("{kind} again");
        ends(dir, &["weights", "export", kind, "--out", &out], 0);
        for file in ["config.json", "diffusion_pytorch_model.safetensors"] {
            let [run, again] = [format!("{kind}/tokenizer"), out.clone()]
                .map(|folder| fs::read(dir.join(folder).join(file)).unwrap());
            assert!(run == again, "{kind}: {file} differs");
        }
        let weights =
            read_file(&dir.join(kind).join("tokenizer/diffusion_pytorch_model.safetensors")).unwrap();
        assert!(weights.len() > 20, "{kind}: {} tensors", weights.len());
    }
}

#[test]
fn a_model_takes_them() {
    let dir = TRAINED.path();
    let unset = "\"codec.whiten\", \"sample.clip_x0\"";
    let unset_of_discrete = format!("{unset}, \"codec.channels\", \"head\", \"sample.diffusion_steps\"");
    let codec = |kind, size, from| {
        format!("[codec]\nkind = \"{kind}\"\npatch = 4\n{size}\nweights = \"{from}/tokenizer\"\n")
    };
    for (name, unset, codec, tokens) in [
        ("continuous", unset, codec("sd_vae", "channels = 4", "kl"), ""),
        ("tiny codec", unset, codec("tiny", "channels = 4", "tiny"), ""),
        ("discrete", &unset_of_discrete, codec("vqgan", "vocabulary = 16", "vq"), "tokens = \"discrete\"\n"),
    ] {
        let text = format!(
            "base = {SMOKE:?}\nunset = [{unset}]\n[run]\ndir = \"{name}\"\n{codec}[model]\n{tokens}\
             [optimizer]\nno_decay = []\n"
        );
        fs::write(dir.join(format!("{name}.toml")), text).unwrap();
        let model = format!("{name}.toml");
        ends(dir, &["train", &model, "--steps", "2", "--set", "eval=[]"], 0);
    }
    for run in ["continuous", "tiny codec", "discrete"] {
        ends(dir, &["sample", run, "a red ring", "-n", "2", "--out", &format!("{run} drawn")], 0);
    }
}

/// Tokens of a tiny autoencoder have mean 0 and variance 1 over all channels, and its config has the keys of diffusers.
#[test]
fn a_tiny_autoencoder_is_one_of_diffusers_and_its_tokens_are_of_unit_variance() {
    let folder = TRAINED.path().join("tiny/tokenizer");
    let described: Value =
        serde_json::from_str(&fs::read_to_string(folder.join("config.json")).unwrap()).unwrap();
    assert_eq!(described["_class_name"], "AutoencoderTiny");
    assert_eq!(described["encoder_block_out_channels"], serde_json::json!([4, 4, 4]));
    assert_eq!(described["num_encoder_blocks"], serde_json::json!([1, 2, 2]));
    assert_eq!(described["num_decoder_blocks"], serde_json::json!([2, 2, 1]));
    let names: Vec<String> = read_file(&folder.join("diffusion_pytorch_model.safetensors"))
        .unwrap()
        .into_iter()
        .map(|tensor| tensor.name)
        .collect();
    for name in ["encoder.layers.0.bias", "encoder.layers.1.conv.4.weight", "decoder.layers.5.weight"] {
        assert!(names.iter().any(|other| other == name), "no {name} in {names:?}");
    }

    let mut config = smoke(1);
    config.image.size = 16;
    config.codec =
        config::Codec { weights: Some(folder), channels: Some(4), ..config::Codec::new(CodecKind::Tiny, 4) };
    let network = Network::open(&config, &runtime(&engine(), &config)).unwrap();
    let shapes = fs::read_to_string(TRAINED.path().join("tiny.toml")).unwrap();
    let shapes = config::Config::parse("tiny.toml", &shapes, &[], &config::Overlay::default()).unwrap();
    let data = fluid::data::open(&shapes, TRAINED.path()).unwrap();
    let images = fluid::data::sample(&data, 1).unwrap();
    let images: Vec<&fluid::formats::image::Image> = images.iter().take(1024).collect();
    let tokens = network.encode(&images).unwrap();
    let values: Vec<f64> = tokens
        .iter()
        .flat_map(|tokens| match tokens {
            Tokens::Continuous(values) => values.iter().map(|value| f64::from(*value)).collect(),
            Tokens::Discrete(_) => vec![],
        })
        .collect();
    assert_eq!(values.len(), images.len() * 64);
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / values.len() as f64;
    assert!(mean.abs() < 1e-3 && (variance - 1.0).abs() < 1e-3, "mean {mean}, variance {variance}");
}

/// Random weights of EfficientNet-Lite0 in a cache folder, as long as the published file, which is what tells that one is
/// installed.
fn install(cache: &Path) {
    let dir = TempDir::new().unwrap();
    let tensors = read_file(&weights(dir.path(), "keys_efficientnet_lite0.txt", "")).unwrap();
    let place = cache.join("weights/efficientnet-lite0");
    fs::create_dir_all(&place).unwrap();
    let file = place.join("efficientnet-lite0-57934424.pth");
    let write = |filler: usize| {
        let metadata = BTreeMap::from([("filler".to_string(), "-".repeat(filler))]);
        write_file(&file, &tensors, &metadata).unwrap();
        fs::metadata(&file).unwrap().len() as usize
    };
    let length = KNOWN[0].bytes as usize;
    let missing = length - write(0);
    assert_eq!(write(missing), length);
}

#[test]
fn a_feature_loss_asks_for_its_network_and_leaves_it_out_of_all_that_is_kept() {
    let (dir, cache) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    fs::copy(TRAINED.path().join("kl.toml"), dir.path().join("kl.toml")).unwrap();
    let train = |run: &str, more: &[&str]| -> (bool, String) {
        let more = [&["--set", "tokenizer.feature_weight=0.5", "--set", "eval=[]"], more].concat();
        let args = train("kl", run, &more);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let output = fluid_command(dir.path(), &args).env(CACHE_ENV, cache.path()).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (succeeds, text) = train("straight", &[]);
    assert!(!succeeds && text.contains("the weights of efficientnet-lite0 are not installed"), "{text}");
    assert!(text.contains("help: run `fluid weights install efficientnet-lite0`"), "{text}");
    assert!(!dir.path().join("straight").exists());

    install(cache.path());
    for (run, more) in
        [("straight", &[][..]), ("halves", &["--steps", "3"]), ("halves", &["--steps", "6", "--resume"])]
    {
        let (succeeds, text) = train(run, more);
        assert!(succeeds, "{text}");
    }
    let (straight, halves) = (state(&dir.path().join("straight")), state(&dir.path().join("halves")));
    let plain = state(&TRAINED.path().join("kl"));
    for (((name, ours), (_, theirs)), (_, plain)) in halves.iter().zip(&straight).zip(&plain) {
        assert!(ours == theirs, "{name} differs");
        let tensors = |bytes: &[u8]| String::from_utf8_lossy(bytes).matches("\"dtype\"").count();
        assert_eq!(tensors(ours), tensors(plain), "{name}");
    }
    let text = fs::read_to_string(dir.path().join("straight/metrics.jsonl")).unwrap();
    let line: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    let of = |name: &str| line[name].as_f64().unwrap();
    assert!(of("features") > 0.0 && of("loss") > of("l1") + 0.49 * of("features"), "{line}");
}

/// The number of a name in the `--json` of `fluid eval`.
fn number(args: &[&str], list: &str, name: &str) -> f64 {
    let output = fluid_command(TRAINED.path(), &[args, &["--json"]].concat()).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {stderr}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    match list {
        "metrics" => {
            let metrics = report[list].as_array().unwrap();
            metrics.iter().find(|metric| metric["name"] == name).unwrap()["value"].as_f64().unwrap()
        }
        _ => report[list][0]["numbers"][name].as_f64().unwrap(),
    }
}

#[test]
fn what_a_codec_alone_loses_is_measured() {
    let dir = TRAINED.path();
    // Held-out images again, as at the end of training.
    let found = number(&["eval", "kl"], "evaluations", "psnr");
    let text = fs::read_to_string(dir.join("kl/metrics.jsonl")).unwrap();
    let last = text.lines().rfind(|line| line.contains("reconstruction/psnr")).unwrap();
    let line: Value = serde_json::from_str(last).unwrap();
    assert!((found - line["reconstruction/psnr"].as_f64().unwrap()).abs() < 1e-4, "{found}: {line}");

    // Images of any size; by the run of the tokenizer, and by a model's that takes it as its codec.
    weights(dir, "keys_efficientnet_lite0.txt", "");
    fs::create_dir(dir.join("squares")).unwrap();
    for i in 0..12 {
        write_png(&dir.join(format!("squares/{i:02}.png")), &squares(i, 20, 26), &[]).unwrap();
    }
    let codec = "codec={kind=\"sd_vae\",patch=4,channels=4,weights=\"kl/tokenizer\"}";
    let model = ["train", SMOKE, "--set", codec, "--set", "run.dir=takes it", "--set", "image.size=16"];
    let unset = ["--set", "eval=[]", "--unset", "sample.clip_x0", "--steps", "1"];
    ends(dir, &[&model[..], &unset].concat(), 0);
    let judge = ["--metric", "fd-effnetlite0", "--weights", "efficientnet-lite0=weights.safetensors"];
    let against = [&judge[..], &["--against", "squares"]].concat();
    let own = number(&[&["eval", "kl"][..], &against].concat(), "metrics", "fd-effnetlite0");
    let taken =
        number(&[&["eval", "takes it", "--reconstruct"][..], &against].concat(), "metrics", "fd-effnetlite0");
    let floor = number(&[&["eval", "squares"][..], &against].concat(), "metrics", "fd-effnetlite0");
    println!("{own} by the tokenizer's run, {taken} by a model's, {floor} of the images themselves");
    assert!((own - taken).abs() < 1e-2 * own && own > 100.0 * floor.abs());
    let fewer = [&["eval", "kl", "-n", "11"][..], &against].concat();
    assert!(number(&fewer, "metrics", "fd-effnetlite0") != own);
}

#[test]
fn a_tokenizer_is_no_model() {
    let dir = TRAINED.path();
    for (args, part) in [
        (&["sample", "kl", "a ring", "--out", "drawn"][..], "tokenizer"),
        (&["eval", "kl", "--metric", "fd-effnetlite0", "--against", "kl", "--seed", "2"], "draws nothing"),
        (&["eval", "kl", "--metric", "fd-effnetlite0"], "no images to take through the codec"),
        (&["plan", "kl.toml", "--target", "v5e:2x4"], "tokenizer"),
    ] {
        let text = ends(dir, args, 1);
        assert!(text.contains(part) && text.contains("help: "), "{args:?}: {text}");
    }
    let text = ends(dir, &["weights", "export", "continuous that is not there"], 1);
    assert!(text.contains("continuous that is not there"), "{text}");
}
