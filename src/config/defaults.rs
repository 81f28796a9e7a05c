//! What settings are that nobody gives. A recipe is that of the paper, or of MAR where the paper follows it; sizes are
//! small enough to train anywhere; what follows from other settings (kinds above all) follows from them here.
use super::INSTALLED_TEXT;
use super::check::Problem;
use super::sampling;
use super::tokenizer;
use super::tree::{Node, Value};

/// The platform that every machine has.
pub const PLATFORM: &str = "cpu";

/// Samples in memory of the order of shards, and the shards that are read at once.
pub(super) const WINDOW: usize = 3072;
pub(super) const STREAMS: usize = 16;

/// Settings that every config gives, or every dataset of a mixture (`data.mix.*.kind`): what they are, and an example.
const NEEDED: [(&str, &str, &str); 2] = [
    ("run.dir", "the path of the folder for the run", "\"runs/first\""),
    ("data.kind", "a word for where images and captions come from", "\"folder\""),
];

/// The patch of an encoder of published weights: 2 x 2 latents of 8 x 8 pixels, or one code of a VQGAN.
const NETWORK_PATCH: i64 = 16;

/// Fills in everything that is not given, or may be absent. Gives what is missing and has no default; it is filled in
/// with nothing, so that everything else can be checked too. Also gives what is given beside `[tokenizer]` and has no use.
pub fn fill(tree: &mut Node) -> Vec<Problem> {
    let mut missing = needed(tree);
    missing.extend(tokenizer::fill(tree));
    let t = &mut Tree(tree);
    run(t);
    tokens(t);
    text(t);
    data(t);
    model(t);
    optimizer(t);
    sample(t);
    for (key, value) in
        [("device.platform", word(PLATFORM)), ("device.devices", 1.into()), ("device.mesh", table())]
    {
        t.put(key, value);
    }
    missing
}

fn needed(tree: &mut Node) -> Vec<Problem> {
    let mut missing = vec![];
    for (key, what, example) in NEEDED {
        if tree.get(key).is_none() {
            missing.push(Problem::missing(key, key, what, example));
            tree.fill(key, word(""));
        }
    }
    let mix = match tree.get("data.mix").map(|node| &node.value) {
        Some(Value::List(nodes)) => nodes.len(),
        _ => 0,
    };
    for key in (0..mix).map(|i| format!("data.mix.{i}.kind")) {
        if tree.get(&key).is_none() {
            let (_, what, _) = NEEDED[1];
            missing.push(Problem::missing(key.clone(), &key, what, "\"webdataset\""));
            tree.fill(&key, word(""));
        }
    }
    missing
}

fn run(t: &mut Tree) {
    t.put("run.seed", 1.into());
    t.put("run.steps", 10_000.into());
    t.put("run.batch", 64.into());
    t.put("run.log_every", 50.into());
    t.put("run.sample_every", 1000.into());
    t.put("run.checkpoint_every", 1000.into());
    t.put("run.keep_checkpoints", 2.into());
    t.put("run.keep_every", 0.into());
    let best = t.word("run.keep_best");
    if !best.is_empty() {
        t.put("run.keep_best_is", word(if is_a_distance(&best) { "lowest" } else { "highest" }));
    }
    t.put("run.checkpoint_minutes", 0.into());
    t.put("run.hang_timeout", 600.into());
    t.put("run.tensorboard", Value::Bool(true));
}

fn tokens(t: &mut Tree) {
    let discrete = t.is("model.tokens", "discrete");
    t.put("codec.kind", word(if discrete { "patch_vq" } else { "patch_pca" }));
    let (kind, network) =
        (t.word("codec.kind"), ["sd_vae", "vqgan", "tiny"].iter().any(|kind| t.is("codec.kind", kind)));
    t.put("image.size", if network { 256 } else { 64 }.into());
    let size = t.number("image.size");
    let fits = (1..=8).rev().find(|patch| size % patch == 0).unwrap_or(8);
    t.put("codec.patch", if network { NETWORK_PATCH } else { fits }.into());
    let patch = t.number("codec.patch");
    match kind.as_str() {
        "patch_pca" => {
            let values = patch.saturating_mul(patch).saturating_mul(3);
            t.put("codec.channels", values.clamp(1, 32).into());
            t.put("codec.whiten", 1.0.into());
        }
        "sd_vae" | "tiny" => {
            let latent = t.given("codec.network.latent_channels").unwrap_or(4);
            let levels = match t.0.get("codec.network.block_out_channels").map(|node| &node.value) {
                Some(Value::List(levels)) => levels.len() as u32,
                _ => 4,
            };
            let group = patch >> levels.saturating_sub(1).min(62);
            t.put("codec.channels", latent.saturating_mul(group.saturating_mul(group)).max(1).into());
        }
        "patch_vq" => t.put("codec.vocabulary", 512.into()),
        "vqgan" => {
            let entries = t.given("codec.network.num_vq_embeddings").unwrap_or(8192);
            t.put("codec.vocabulary", entries.into());
        }
        _ => {}
    }
}

fn text(t: &mut Tree) {
    t.put("text.kind", word("hashed_words"));
    // Tokens, channels and dtype of a network; none of the stand-in.
    let (length, width, dtype) = match t.word("text.kind").as_str() {
        "t5" => (128, 4096, Some("bf16")),
        "bert" => (64, 384, Some("f32")),
        "clip" => (77, 768, Some("f32")),
        _ => (32, 64, None),
    };
    t.put("text.length", length.into());
    t.put("text.width", width.into());
    if let Some(dtype) = dtype {
        t.put("text.dtype", word(dtype));
        if t.is("text.kind", "bert") {
            t.put("text.weights", word(INSTALLED_TEXT[0]));
        }
        if let Some(weights) = t.0.get("text.weights").map(|_| t.word("text.weights")) {
            t.put("text.vocabulary", word(folder(&weights)));
        }
    }
}

/// The folder of weights that are named by their file, or by the folder itself.
fn folder(weights: &str) -> &str {
    let is_file = [".safetensors", ".json", ".bin", ".pth", ".pt"].iter().any(|end| weights.ends_with(end));
    match weights.rsplit_once('/') {
        Some((folder, _)) if is_file => folder,
        None if is_file => ".",
        _ => weights,
    }
}

fn data(t: &mut Tree) {
    let pixels = i64::try_from(crate::formats::decode::MAX_PIXELS).unwrap_or(i64::MAX);
    t.put("data.max_pixels", pixels.into());
    t.put("data.captions", word("as_is"));
    t.put("data.max_bad_fraction", 0.01.into());
    t.put("data.order", word("permutation"));
    if t.is("data.order", "shards") {
        t.put("data.window", (WINDOW as i64).into());
        t.put("data.streams", (STREAMS as i64).into());
    }
    t.each("data.mix", "weight", 1.0.into());
    t.each("eval", "every", 0.into());
    t.each("eval", "samples", 256.into());
}

fn model(t: &mut Tree) {
    let discrete = t.is("codec.kind", "patch_vq") || t.is("codec.kind", "vqgan");
    t.put("model.tokens", word(if discrete { "discrete" } else { "continuous" }));
    t.put("model.order", word("random"));
    t.put("model.width", 256.into());
    t.put("model.depth", 6.into());
    let width = t.number("model.width");
    // Of more heads than this a check has something to say.
    let heads = (1..=(width / 64).min(4096)).rev().find(|heads| width % heads == 0).unwrap_or(1);
    t.put("model.heads", heads.into());
    t.put("model.mlp_ratio", 4.into());
    let t5 = t.is("text.kind", "t5");
    t.put("model.text_depth", if t5 { 6 } else { 2 }.into());
    t.put("model.positions", word("learned"));
    t.put("model.gelu", word("erf"));
    t.put("model.compute_dtype", word("f32"));
    t.put("model.remat", word("keep_all"));
    t.put("model.unroll", Value::Bool(false));
    // A head that is given where it has no use is whole, too, to be refused as that.
    if t.is("model.tokens", "continuous") || t.0.get("head").is_some() {
        t.put("head.width", width.into());
        t.put("head.depth", 6.into());
        let remat = t.word("model.remat");
        t.put("head.remat", word(&remat));
        let unroll = t.flag("model.unroll");
        t.put("head.unroll", Value::Bool(unroll));
        t.put("head.timesteps", 1000.into());
        t.put("head.diffusion_batch_mul", 4.into());
        t.put("head.loss_tokens", word("all"));
        t.put("head.prediction", word("eps"));
        t.put("head.timestep_sampling", word("uniform"));
        if t.is("head.timestep_sampling", "power") {
            t.put("head.timestep_power", 2.0.into());
        }
        if t.is("head.timestep_sampling", "logit_normal") {
            t.put("head.logit_mean", 0.0.into());
            t.put("head.logit_std", 1.0.into());
        }
        t.put("head.loss_weighting", word("uniform"));
        if t.is("head.loss_weighting", "min_snr") {
            t.put("head.snr_gamma", 5.0.into());
        }
    }
}

fn optimizer(t: &mut Tree) {
    let steps = t.number("run.steps").max(0);
    t.put("optimizer.lr", 1e-4.into());
    // 65,000 of 1,000,000 in the paper.
    t.put("optimizer.warmup", (steps.min(1_000_000) * 65 / 1000).into());
    t.put("optimizer.lr_decay", word("none"));
    if t.is("optimizer.lr_decay", "linear") {
        t.put("optimizer.lr_decay_fraction", 0.2.into());
    }
    t.put("optimizer.beta1", 0.9.into());
    t.put("optimizer.beta2", 0.95.into());
    t.put("optimizer.eps", 1e-8.into());
    t.put("optimizer.weight_decay", 0.02.into());
    let (begin, embedding) = (t.is("model.order", "raster"), t.is("model.tokens", "discrete"));
    let single = if begin { "backbone/begin" } else { "backbone/mask_token" };
    let mut spared = vec!["*/bias", "*/scale", "text/null", single, "head/*"];
    spared.extend(embedding.then_some("*/embedding"));
    t.put("optimizer.no_decay", list(&spared));
    t.put("optimizer.clip", 3.0.into());
    // To six digits, so that it reads well.
    let ema = (1e6 - (50e6 / steps.max(50) as f64).round()) / 1e6;
    t.put("optimizer.ema", ema.min(0.9999).into());
    t.put("train.cond_dropout", 0.1.into());
    t.put("train.accumulate", 1.into());
    t.put("train.max_skipped", 8.into());
}

fn sample(t: &mut Tree) {
    let side = t.number("image.size") / t.number("codec.patch").max(1);
    if t.is("model.order", "random") {
        sampling::fill(t.0, side);
        if t.0.get("sample.stages").is_none() {
            t.put("sample.steps", side.saturating_mul(side).clamp(1, sampling::PAPER_STEPS).into());
        }
    }
    t.put("sample.reveal_schedule", word("cosine"));
    if t.is("model.tokens", "continuous") {
        let first = t.given("sample.start_timestep").map(|timestep| timestep.saturating_add(1));
        let levels = first.unwrap_or(t.number("head.timesteps"));
        t.put("sample.diffusion_steps", levels.clamp(1, 100).into());
    }
    t.put("sample.solver", word("ancestral"));
    t.put("sample.quantization", word("none"));
    t.put("sample.guidance", 3.0.into());
    t.put("sample.guidance_schedule", word("linear"));
    t.put("sample.temperature", 1.0.into());
    t.put("sample.clip_x0", Value::Bool(false));
    let batch = t.number("run.batch");
    t.put("sample.batch", batch.into());
    t.put("sample.preview_images", 16.into());
}

/// A tree with what is asked of it here. Values of a wrong type count as absent: they are refused later.
struct Tree<'t>(&'t mut Node);

impl Tree<'_> {
    fn put(&mut self, key: &str, value: Value) {
        self.0.fill(key, value);
    }

    /// The same key of each table of a list.
    fn each(&mut self, list: &str, key: &str, value: Value) {
        let count = match self.0.get(list).map(|node| &node.value) {
            Some(Value::List(nodes)) => nodes.len(),
            _ => 0,
        };
        (0..count).for_each(|i| self.0.fill(&format!("{list}.{i}.{key}"), value.clone()));
    }

    fn word(&self, key: &str) -> String {
        match self.0.get(key).map(|node| &node.value) {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        }
    }

    fn is(&self, key: &str, word: &str) -> bool {
        matches!(self.0.get(key).map(|node| &node.value), Some(Value::Text(text)) if text == word)
    }

    fn flag(&self, key: &str) -> bool {
        matches!(self.0.get(key).map(|node| &node.value), Some(Value::Bool(true)))
    }

    fn given(&self, key: &str) -> Option<i64> {
        match self.0.get(key).map(|node| &node.value) {
            Some(Value::Integer(n)) => Some(*n),
            _ => None,
        }
    }

    /// A number that has a default.
    fn number(&self, key: &str) -> i64 {
        self.given(key).unwrap_or(1)
    }
}

/// Whether less of a number is better, by its name: `validation/loss`, `features/fid-clean`.
fn is_a_distance(name: &str) -> bool {
    const DISTANCES: [&str; 7] = ["loss", "fid", "sfid", "kid", "fd", "kd", "cmmd"];
    let number = name.rsplit('/').next().unwrap_or_default();
    number.split(|c: char| !c.is_ascii_alphanumeric()).any(|part| DISTANCES.contains(&part))
}

fn word(text: &str) -> Value {
    Value::Text(text.into())
}

fn table() -> Value {
    Value::Table(vec![])
}

fn list(words: &[&str]) -> Value {
    use super::tree::Origin::Default;
    Value::List(words.iter().map(|text| Node { origin: Default, value: word(text) }).collect())
}

impl From<i64> for Value {
    fn from(n: i64) -> Self {
        Value::Integer(n)
    }
}

impl From<f64> for Value {
    fn from(x: f64) -> Self {
        Value::Float(x)
    }
}
