//! The one place that completes a config and checks it: every rule, with the numbers in the message.
use super::de::{unknown_key, unknown_word};
use super::{Check, Codec, CodecKind, Config, Head, LrDecay, RevealSchedule, TextDtype, TextKind, Tokens};
use crate::util::text::nearest;
use graphs::models::solver::Solver;
use graphs::models::{LossTokens, Order, Positions};
use std::borrow::Cow;
use tpu::env;
use tpu::hardware::{GENERATIONS, Generation};
use tpu::platform::Platform;

/// The largest patch of a codec that is fitted to data, in pixels a side: 768 values.
pub const PATCH_LIMIT: usize = 16;

/// The largest codebook that is fitted to data.
pub const VOCABULARY_LIMIT: usize = 1 << 14;

/// Mesh axes that programs can be split over.
pub const MESH_AXES: [&str; 3] = ["data", "fsdp", "tensor"];

/// Logical axes that can be split, and the mesh axes that split them unless the config says otherwise.
pub const RULES: [(&str, &[&str]); 6] = [
    ("batch", &["data", "fsdp"]),
    ("embed", &["fsdp"]),
    ("heads", &["tensor"]),
    ("mlp", &["tensor"]),
    ("head", &["tensor"]),
    ("vocabulary", &["tensor"]),
];

/// The largest size of any axis that a config may ask for; beyond it products of sizes overflow.
const MAX_SIZE: usize = 1 << 20;

/// A rule that a config breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key: `model.heads`.
    pub key: Cow<'static, str>,
    /// What is wrong, numbers included.
    pub text: String,
    /// What to do about it, where that does not follow.
    pub help: Option<String>,
    /// The setting that is not there and must be, if that is what is wrong; `text` then says what it is.
    pub missing: Option<String>,
}

impl Problem {
    /// A setting of the given name is not there. Where it must be follows from the setting at `key`.
    pub fn missing(key: impl Into<Cow<'static, str>>, name: &str, what: &str, example: &str) -> Problem {
        let text = format!("{what}, for example {example}");
        Problem { key: key.into(), text, help: None, missing: Some(name.into()) }
    }
}

/// The rules that a config breaks, collected: each method fails for a key whose value is out of its range.
#[derive(Debug, Default)]
pub struct Rules {
    broken: Vec<Problem>,
}

impl Rules {
    /// What was found.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.broken
    }

    /// The key is wrong, as the text says, with its numbers.
    pub fn fail(&mut self, key: impl Into<Cow<'static, str>>, text: String) {
        self.broken.push(Problem { key: key.into(), text, help: None, missing: None });
    }

    /// The setting called `name` must be there, because of that at `key`: it is `what`, for example `example` (TOML).
    pub fn missing(&mut self, key: impl Into<Cow<'static, str>>, name: &str, what: &str, example: &str) {
        self.broken.push(Problem::missing(key, name, what, example));
    }

    /// The key is given where it has no use, as the text says.
    pub fn useless(&mut self, key: impl Into<Cow<'static, str>>, text: String) {
        let key = key.into();
        let help = Some(format!("leave it out, here by --unset {key}"));
        self.broken.push(Problem { key, text, help, missing: None });
    }

    /// The setting at `key` (`data.mix.2.kind`) does not take `word`, but those of `known`.
    pub fn unknown_word(&mut self, key: String, word: &str, known: &[&str]) {
        let (text, help) = unknown_word(&key, word, known);
        self.broken.push(Problem { key: key.into(), text, help: Some(help), missing: None });
    }

    /// There is no `key` (`eval.0.smaples`); `whose` keys (`[[eval]]`) are those of `known`.
    pub fn unknown_key(&mut self, key: String, whose: &str, known: &[&str]) {
        let (text, help) = unknown_key(&key, whose, known);
        self.broken.push(Problem { key: key.into(), text, help: Some(help), missing: None });
    }

    /// A size: at least 1, and not absurd.
    pub fn size(&mut self, key: &'static str, value: usize) -> bool {
        match value {
            0 => self.fail(key, format!("{key} is 0; it must be at least 1")),
            1..=MAX_SIZE => return true,
            _ => self
                .fail(key, format!("{key} = {value} is larger than {MAX_SIZE}, the largest size there is")),
        }
        false
    }

    /// A number of things: at least 1.
    pub fn count(&mut self, key: &'static str, value: u64) {
        if value == 0 {
            self.fail(key, format!("{key} is 0; it must be at least 1"));
        }
    }

    /// A share of something: 0 to 1, both included.
    pub fn share(&mut self, key: &'static str, value: f64) {
        if !(0.0..=1.0).contains(&value) {
            self.fail(key, format!("{key} = {value} is not a share from 0 to 1"));
        }
    }

    /// A decay: below 1, else the average never moves.
    pub fn decay(&mut self, key: &'static str, value: f64) {
        if !(0.0..1.0).contains(&value) {
            self.fail(key, format!("{key} = {value} is not in [0, 1)"));
        }
    }

    /// A positive number.
    pub fn positive(&mut self, key: &'static str, value: f64) {
        if !(value > 0.0 && value.is_finite()) {
            self.fail(key, format!("{key} = {value} must be a positive number"));
        }
    }

    /// 0, or a positive number.
    pub fn not_negative(&mut self, key: &'static str, value: f64) {
        if !(value >= 0.0 && value.is_finite()) {
            self.fail(key, format!("{key} = {value} must be 0 or a positive number"));
        }
    }

    /// `part` divides `whole`; else names the nearest divisors on both sides.
    pub fn divides(&mut self, part: (&'static str, usize), whole: (&str, usize)) {
        if whole.1.is_multiple_of(part.1) {
            return;
        }
        let (key, n) = part;
        let near = near_divisors(whole.1, n);
        self.fail(
            key,
            format!("{key} = {n} does not divide {} = {}; nearest that do: {near}", whole.0, whole.1),
        );
    }
}

/// Fills in what follows from other settings: the mesh, if none is given, is all devices on `data`.
pub fn complete(config: &mut Config) {
    if config.device.mesh.is_empty() {
        config.device.mesh.insert(MESH_AXES[0].into(), config.device.devices);
    }
}

/// Every rule that a completed config breaks, in the order of the file; `checks` are those of the layers above.
pub fn problems(c: &Config, checks: &[Check]) -> Vec<Problem> {
    let mut rules = Rules::default();
    run(c, &mut rules);
    tokens(c, &mut rules);
    model(c, &mut rules);
    optimizer(c, &mut rules);
    sample(c, &mut rules);
    device(c, &mut rules);
    price(c, &mut rules);
    checks.iter().for_each(|check| check(c, &mut rules));
    rules.broken
}

fn run(c: &Config, rules: &mut Rules) {
    if c.run.dir.as_os_str().is_empty() {
        rules.fail("run.dir", "run.dir is empty; it names the folder of the run".into());
    }
    if c.run.dir.starts_with("~") {
        let text =
            "run.dir begins with ~, which only a shell takes for your home folder; write that out".into();
        rules.fail("run.dir", text);
    }
    rules.count("run.steps", c.run.steps);
    rules.size("run.batch", c.run.batch);
    rules.count("run.log_every", c.run.log_every);
    rules.size("run.keep_checkpoints", c.run.keep_checkpoints);
    if c.run.keep_best.is_none() && c.run.keep_best_is.is_some() {
        rules.useless("run.keep_best_is", "run.keep_best_is has no use without run.keep_best".into());
    }
}

fn text(c: &Config, rules: &mut Rules) {
    let t = &c.text;
    rules.size("text.length", t.length);
    rules.size("text.width", t.width);
    let network = t.kind != TextKind::HashedWords;
    for (key, given) in [
        ("text.weights", t.weights.is_some()),
        ("text.vocabulary", t.vocabulary.is_some()),
        ("text.dtype", t.dtype.is_some()),
    ] {
        if given && !network {
            rules.useless(key, format!("{key} has no use with text.kind = {:?}", t.kind.as_str()));
        }
    }
    if t.context.is_some() && t.kind != TextKind::HashedWords {
        let text = format!("text.context has no use with text.kind = {:?}", t.kind.as_str());
        rules.useless("text.context", text);
    }
    if network && t.weights.is_none() {
        let what = "the weights of the text encoder, a file or a folder";
        let example = if t.kind == TextKind::Clip {
            "\"weights/clip-vit-large-patch14\""
        } else {
            "\"weights/t5-v1_1-xxl\""
        };
        rules.missing("text.kind", "text.weights", what, example);
    }
    if t.dtype == Some(TextDtype::F16) {
        let why = if t.kind == TextKind::T5 {
            "activations of T5 overflow float16"
        } else {
            "no encoder computes in float16"
        };
        rules.fail("text.dtype", format!("text.dtype = \"f16\": {why}; take \"bf16\" or \"f32\""));
    }
}

fn tokens(c: &Config, rules: &mut Rules) {
    let sized = rules.size("image.size", c.image.size) & rules.size("codec.patch", c.codec.patch);
    if sized {
        rules.divides(("codec.patch", c.codec.patch), ("image.size", c.image.size));
        if c.codec.patch > PATCH_LIMIT && !c.codec.kind.is_network() {
            let text = format!("codec.patch = {} is more than {PATCH_LIMIT} pixels", c.codec.patch);
            rules.fail("codec.patch", text);
        }
    }
    codec(c, rules);
    text(c, rules);
    rules.share("data.max_bad_fraction", c.data.max_bad_fraction);
    rules.count("data.max_pixels", c.data.max_pixels);
    rules.share("train.cond_dropout", c.train.cond_dropout);
    if rules.size("train.accumulate", c.train.accumulate) {
        rules.divides(("train.accumulate", c.train.accumulate), ("run.batch", c.run.batch));
    }
    if let Some(sigmas) = c.train.spike_sigmas {
        rules.positive("train.spike_sigmas", sigmas);
    }
    if c.train.init_from.is_none() && !c.train.init_params.is_empty() {
        rules.useless("train.init_params", "train.init_params has no use without train.init_from".into());
    }
}

/// What the codec's kind needs is there and in range; what it has no use for is not there.
fn codec(c: &Config, rules: &mut Rules) {
    let Codec { kind, patch, channels, whiten, vocabulary, .. } = &c.codec;
    let (continuous, network) = (kind.is_continuous(), kind.is_network());
    uses(c, rules);
    let values = patch.saturating_mul(*patch).saturating_mul(3);
    if let Some(channels) = channels.filter(|_| continuous)
        && rules.size("codec.channels", channels)
        && !network
        && (1..channels).contains(&values)
    {
        let text = format!(
            "codec.channels = {channels} is more than the {values} values of a {patch} x {patch} patch of 3 channels"
        );
        rules.fail("codec.channels", text);
    }
    if let Some(whiten) = whiten.filter(|_| continuous) {
        rules.share("codec.whiten", whiten);
    }
    let limit = if network { i32::MAX as usize } else { VOCABULARY_LIMIT };
    if let Some(vocabulary) = vocabulary.filter(|n| !continuous && !(2..=limit).contains(n)) {
        rules.fail("codec.vocabulary", format!("codec.vocabulary = {vocabulary} is not from 2 to {limit}"));
    }
    if let Some(batch) = c.codec.batch {
        rules.size("codec.batch", batch);
    }
}

/// Which settings each kind of codec takes.
fn uses(c: &Config, rules: &mut Rules) {
    let codec = &c.codec;
    let (kind, continuous, network) = (codec.kind, codec.kind.is_continuous(), codec.kind.is_network());
    let shown = |value: &dyn std::fmt::Debug| Some(format!("{value:?}"));
    // Whether the kind takes a setting, and what is given.
    let given = [
        ("codec.channels", continuous, codec.channels.and_then(|n| shown(&n))),
        ("codec.whiten", continuous && !network, codec.whiten.map(|x| x.to_string())),
        ("codec.vocabulary", !continuous, codec.vocabulary.and_then(|n| shown(&n))),
        ("codec.weights", network, codec.weights.as_ref().and_then(|w| shown(w))),
        ("codec.batch", network, codec.batch.and_then(|n| shown(&n))),
        ("codec.compute_dtype", network, codec.compute_dtype.and_then(|d| shown(&d.as_str()))),
        ("codec.latents", kind == CodecKind::SdVae, codec.latents.and_then(|l| shown(&l.as_str()))),
        (
            "codec.preview_weights",
            kind == CodecKind::SdVae,
            codec.preview_weights.as_ref().and_then(|w| shown(w)),
        ),
        ("codec.network", network, (!codec.network.is_empty()).then(|| "{ .. }".to_string())),
    ];
    for (key, _, value) in given.into_iter().filter(|(_, takes, _)| !takes) {
        if let Some(value) = value {
            rules.useless(key, format!("{key} = {value} has no use with codec.kind = {:?}", kind.as_str()));
        }
    }
    if network && codec.weights.is_none() {
        let (what, example) = ("the weights of the codec, a file or a folder", "\"weights/sd-vae-ft-mse\"");
        rules.missing("codec.kind", "codec.weights", what, example);
    }
}

fn model(c: &Config, rules: &mut Rules) {
    if rules.size("model.width", c.model.width) & rules.size("model.heads", c.model.heads) {
        rules.divides(("model.heads", c.model.heads), ("model.width", c.model.width));
    }
    if c.model.positions == Positions::Sincos2d && !c.model.width.is_multiple_of(4) {
        let text = "model.positions = \"sincos_2d\" needs a width that 4 divides; model.width = ";
        rules.fail("model.width", format!("{text}{}", c.model.width));
    }
    rules.size("model.depth", c.model.depth);
    rules.size("model.mlp_ratio", c.model.mlp_ratio);
    rules.size("model.text_depth", c.model.text_depth);
    let (continuous, fit) = match c.model.tokens {
        Tokens::Continuous => (true, &[CodecKind::PatchPca, CodecKind::SdVae, CodecKind::Tiny][..]),
        Tokens::Discrete => (false, &[CodecKind::PatchVq, CodecKind::Vqgan][..]),
    };
    if c.codec.kind.is_continuous() != continuous {
        let (tokens, kind) = (c.model.tokens.as_str(), c.codec.kind.as_str());
        let fit: Vec<String> = fit.iter().map(|kind| format!("{:?}", kind.as_str())).collect();
        let fit = fit.join(" and ");
        let text = format!("codec.kind = {kind:?} does not make the model's {tokens} tokens; {fit} do");
        rules.fail("codec.kind", text);
    }
    match (c.model.tokens, &c.head) {
        (Tokens::Continuous, Some(h)) => {
            head(h, rules);
            if c.model.order == Order::Raster && h.loss_tokens == LossTokens::Unknown {
                let text = "head.loss_tokens = \"unknown\" has no use with model.order = \"raster\", where all are predicted";
                rules.useless("head.loss_tokens", text.into());
            }
        }
        (Tokens::Continuous, None) => {
            rules.fail("head", "model.tokens = \"continuous\" needs a section [head]".into());
        }
        (Tokens::Discrete, None) => {}
        (Tokens::Discrete, Some(_)) => {
            let text = "[head] is the diffusion head, which model.tokens = \"discrete\" has not";
            rules.useless("head", text.into());
        }
    }
}

/// The largest number that shapes the distribution of noise levels: all of them are at one end long before.
const MOST: f64 = 1000.0;

fn head(h: &Head, rules: &mut Rules) {
    rules.size("head.width", h.width);
    rules.size("head.depth", h.depth);
    if rules.size("head.timesteps", h.timesteps) && h.timesteps < 2 {
        rules.fail("head.timesteps", "head.timesteps = 1 leaves nothing to denoise; at least 2".into());
    }
    rules.size("head.diffusion_batch_mul", h.diffusion_batch_mul);
    let (sampling, weighting) = (h.timestep_sampling.as_str(), h.loss_weighting.as_str());
    for (key, value, setting, word, least) in [
        ("head.timestep_power", h.timestep_power, ("timestep_sampling", sampling), "power", 0.0),
        ("head.logit_mean", h.logit_mean, ("timestep_sampling", sampling), "logit_normal", f64::NEG_INFINITY),
        ("head.logit_std", h.logit_std, ("timestep_sampling", sampling), "logit_normal", 0.0),
        ("head.snr_gamma", h.snr_gamma, ("loss_weighting", weighting), "min_snr", 0.0),
    ] {
        let Some(value) = value else { continue };
        let (name, set) = setting;
        if set != word {
            rules.useless(key, format!("{key} = {value} has no use with head.{name} = \"{set}\""));
        } else if !(value > least && value.abs() <= MOST) {
            let from = if least == 0.0 { "above 0, at most".to_string() } else { format!("from -{MOST} to") };
            rules.fail(key, format!("{key} = {value} is not {from} {MOST}"));
        }
    }
}

fn optimizer(c: &Config, rules: &mut Rules) {
    let o = &c.optimizer;
    rules.positive("optimizer.lr", o.lr);
    match (o.lr_decay, o.lr_decay_fraction) {
        (LrDecay::Linear, Some(share)) => {
            rules.share("optimizer.lr_decay_fraction", share);
            if share == 0.0 {
                let text =
                    "optimizer.lr_decay_fraction = 0 leaves no steps to fall in; write lr_decay = \"none\"";
                rules.fail("optimizer.lr_decay_fraction", text.into());
            }
        }
        (LrDecay::None | LrDecay::Cosine, Some(share)) => {
            let decay = o.lr_decay.as_str();
            let text = format!(
                "optimizer.lr_decay_fraction = {share} has no use with optimizer.lr_decay = \"{decay}\""
            );
            rules.useless("optimizer.lr_decay_fraction", text);
        }
        (_, None) => {}
    }
    rules.decay("optimizer.beta1", o.beta1);
    rules.decay("optimizer.beta2", o.beta2);
    rules.positive("optimizer.eps", o.eps);
    rules.not_negative("optimizer.weight_decay", o.weight_decay);
    if o.clip.is_nan() || o.clip <= 0.0 {
        let text = format!("optimizer.clip = {} must be a positive number, or inf for no clipping", o.clip);
        rules.fail("optimizer.clip", text);
    }
    rules.decay("optimizer.ema", o.ema);
}

fn sample(c: &Config, rules: &mut Rules) {
    let s = &c.sample;
    match c.model.order {
        Order::Random => reveals(c, rules),
        Order::Raster => {
            if let Some(steps) = s.steps {
                let text = format!(
                    "sample.steps = {steps} has no use with model.order = \"raster\", which takes one step per token"
                );
                rules.useless("sample.steps", text);
            }
            if s.reveal_schedule != RevealSchedule::Cosine {
                rules.useless(
                    "sample.reveal_schedule",
                    "sample.reveal_schedule has no use with model.order = \"raster\"".into(),
                );
            }
        }
    }
    match &c.head {
        Some(head) => denoising(c, head, rules),
        None => softmax(c, rules),
    }
    if rules.size("sample.batch", s.batch) {
        rules.not_negative("sample.guidance", s.guidance);
    }
    rules.not_negative("sample.temperature", s.temperature);
}

fn reveals(c: &Config, rules: &mut Rules) {
    let Some(steps) = c.sample.steps else { return };
    if rules.size("sample.steps", steps) && c.codec.patch > 0 && steps > c.image_tokens() {
        let tokens = c.image_tokens();
        let text = format!(
            "sample.steps = {steps} is more than the {tokens} tokens of an image; each step reveals one or more"
        );
        rules.fail("sample.steps", text);
    }
}

/// Settings of the diffusion head's sampler.
fn denoising(c: &Config, head: &Head, rules: &mut Rules) {
    let s = &c.sample;
    for (key, given) in [("sample.top_k", s.top_k.is_some()), ("sample.top_p", s.top_p.is_some())] {
        if given {
            rules
                .useless(key, format!("{key} chooses among discrete tokens; model.tokens is \"continuous\""));
        }
    }
    if s.clip_x0 && c.codec.kind.is_network() {
        let kind = c.codec.kind.as_str();
        let text = format!(
            "sample.clip_x0 = true needs the range of tokens, which codec.kind = {kind:?} does not know; --set sample.clip_x0=false"
        );
        rules.fail("sample.clip_x0", text);
    }
    if let Some(first) = s.start_timestep.filter(|t| *t >= head.timesteps) {
        let text = format!(
            "sample.start_timestep = {first} is not below head.timesteps = {}; the noisiest is {}",
            head.timesteps,
            head.timesteps.saturating_sub(1)
        );
        rules.fail("sample.start_timestep", text);
        return;
    }
    let Some(steps) = s.diffusion_steps else { return };
    let levels = s.start_timestep.map_or(head.timesteps, |t| t + 1);
    if steps == 1 {
        // Steps are spaced from timestep 0 on.
        let text = "sample.diffusion_steps = 1 would be the step of the least noise alone, which leaves noise as it is; it \
                    must be at least 2";
        rules.fail("sample.diffusion_steps", text.into());
    } else if rules.size("sample.diffusion_steps", steps) && steps > levels {
        let whose = s.start_timestep.map_or("head.timesteps".to_string(), |t| format!("timesteps 0 to {t}"));
        let text = format!("sample.diffusion_steps = {steps} is more than the {levels} of {whose}");
        rules.fail("sample.diffusion_steps", text);
    }
    if let Some(last) = s.final_diffusion_steps.filter(|last| !(2..=levels.max(2)).contains(last)) {
        let text = format!("sample.final_diffusion_steps = {last} must be 2 to {levels}");
        rules.fail("sample.final_diffusion_steps", text);
    }
}

/// Settings of drawing from a softmax.
fn softmax(c: &Config, rules: &mut Rules) {
    let s = &c.sample;
    let given = [
        ("sample.diffusion_steps", s.diffusion_steps.is_some()),
        ("sample.final_diffusion_steps", s.final_diffusion_steps.is_some()),
        ("sample.solver", s.solver != Solver::Ancestral),
        ("sample.clip_x0", s.clip_x0),
        ("sample.start_timestep", s.start_timestep.is_some()),
    ];
    for (key, _) in given.into_iter().filter(|(_, given)| *given) {
        rules.useless(
            key,
            format!("{key} is about the diffusion head, which model.tokens = \"discrete\" has not"),
        );
    }
    if let Some(k) = s.top_k {
        rules.size("sample.top_k", k);
    }
    if let Some(p) = s.top_p.filter(|p| !(*p > 0.0 && *p <= 1.0)) {
        rules.fail("sample.top_p", format!("sample.top_p = {p} is not a share above 0, at most 1"));
    }
}

fn device(c: &Config, rules: &mut Rules) {
    let d = &c.device;
    let given = d.plugin.is_some() || env::plugin().is_some();
    if Platform::known(&d.platform).is_none() && !given {
        let (names, text) = (Platform::names(), format!("there is no platform {:?}", d.platform));
        let meant =
            nearest(&d.platform, &names).map_or(String::new(), |name| format!("did you mean {name:?}? "));
        let help = Some(format!("{meant}platforms are: {}; any other needs --plugin PATH", names.join(", ")));
        rules.broken.push(Problem { key: "device.platform".into(), text, help, missing: None });
    }
    if !rules.size("device.devices", d.devices) {
        return;
    }
    for (axis, size) in &d.mesh {
        if !MESH_AXES.contains(&axis.as_str()) {
            let known = MESH_AXES.join(", ");
            rules.fail("device.mesh", format!("device.mesh has an axis `{axis}`; axes are: {known}"));
            return;
        }
        if !rules.size("device.mesh", *size) {
            return;
        }
    }
    let product = d.mesh.values().fold(1usize, |a, b| a.saturating_mul(*b));
    if product != d.devices {
        let axes: Vec<_> = d.mesh.iter().map(|(n, s)| format!("{n} = {s}")).collect();
        let text = format!(
            "device.mesh ({}) is {product} devices, device.devices is {}; make them equal, or leave the mesh out",
            axes.join(", "),
            d.devices
        );
        rules.fail("device.mesh", text);
        return;
    }
    for (logical, axes) in &d.logical_axis_rules {
        if !RULES.iter().any(|(name, _)| name == logical) {
            let known = RULES.map(|(name, _)| name).join(", ");
            let text = format!(
                "device.logical_axis_rules has a logical axis `{logical}`; those that can be split are: {known}"
            );
            rules.fail("device.logical_axis_rules", text);
        }
        if let Some(axis) = axes.iter().find(|a| !MESH_AXES.contains(&a.as_str())) {
            let known = MESH_AXES.join(", ");
            rules.fail(
                "device.logical_axis_rules",
                format!("device.logical_axis_rules.{logical} names `{axis}`; mesh axes are: {known}"),
            );
        }
    }
    let batch = c.run.batch;
    let data: usize =
        c.device.split("batch").iter().map(|axis| d.mesh.get(*axis).copied().unwrap_or(1)).product();
    let part = batch / c.train.accumulate.max(1);
    if batch.is_multiple_of(data) && !part.is_multiple_of(data) {
        let text = format!(
            "run.batch = {batch} in train.accumulate = {} parts of {part} cannot be split over {data} devices",
            c.train.accumulate
        );
        rules.fail("train.accumulate", text);
    }
    if !batch.is_multiple_of(data) {
        let below = batch - batch % data;
        let near = if below == 0 { data.to_string() } else { format!("{below}, {}", below + data) };
        let text =
            format!("run.batch = {batch} cannot be split over {data} devices; nearest that can: {near}");
        rules.fail("run.batch", text);
    }
}

fn price(c: &Config, rules: &mut Rules) {
    for (generation, price) in &c.price {
        if Generation::parse(generation).is_none() {
            let known = GENERATIONS.map(|g| g.name).join(", ");
            rules.fail(
                "price",
                format!("price has {generation:?}, which is no generation; there are: {known}"),
            );
        }
        rules.positive("price", *price);
    }
}

/// The largest divisor of `whole` below `n` and the smallest above it: `4, 8`.
fn near_divisors(whole: usize, n: usize) -> String {
    let below = (1..n.min(whole + 1)).rev().find(|d| whole.is_multiple_of(*d));
    let above = (n + 1..=whole).find(|d| whole.is_multiple_of(*d));
    let near: Vec<_> = below.iter().chain(&above).map(usize::to_string).collect();
    near.join(", ")
}
