//! Tokenizers that are trained here, by the binary: runs that go on, weights that come out, models that take them.
use crate::common::{SMOKE, ends, names};
use fluid::formats::safetensors::read_file;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use tempfile::TempDir;

/// The config of a tokenizer of shapes of 16 x 16 pixels: 4 x 4 tokens of 4 numbers, or of one of 16 entries.
fn config(kind: &str, more: &str) -> String {
    format!(
        "[run]\ndir = \"unnamed\"\nseed = 1\nsteps = 6\nbatch = 4\nlog_every = 1\nsample_every = 0\ncheckpoint_every = 3\n\
         [image]\nsize = 16\n\
         [tokenizer]\nkind = \"{kind}\"\nblock_out_channels = [4, 8]\nlatent_channels = 4\npatch_size = 2\n{more}\
         [data]\nkind = \"shapes\"\n\
         [sample]\npreview_images = 2\n\
         [[eval]]\nkind = \"reconstruction\"\nsamples = 5\nevery = 3\n"
    )
}

/// A folder with the configs of a tokenizer of each kind, and the runs `kl` and `vq` of six steps.
static TRAINED: LazyLock<TempDir> = LazyLock::new(|| {
    let dir = TempDir::new().unwrap();
    for (kind, more) in [("kl", ""), ("vq", "num_vq_embeddings = 16\n")] {
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
    for kind in ["kl", "vq"] {
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
    for kind in ["kl", "vq"] {
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
    for run in ["continuous", "discrete"] {
        ends(dir, &["sample", run, "a red ring", "-n", "2", "--out", &format!("{run} drawn")], 0);
    }
}

#[test]
fn a_tokenizer_is_no_model() {
    let dir = TRAINED.path();
    for (args, part) in [
        (&["sample", "kl", "a ring", "--out", "drawn"][..], "tokenizer"),
        (&["eval", "kl", "--prompts", "2"], "tokenizer"),
        (&["plan", "kl.toml", "--target", "v5e:2x4"], "tokenizer"),
    ] {
        let text = ends(dir, args, 1);
        assert!(text.contains(part) && text.contains("help: "), "{args:?}: {text}");
    }
    let text = ends(dir, &["weights", "export", "continuous that is not there"], 1);
    assert!(text.contains("continuous that is not there"), "{text}");
}
