//! The sections of a config file. A field with a default says so and why; every other field must be given.
use super::Network;
use super::check::RULES;
use super::named;
use crate::util::error::Failure;
use anyhow::{Context, Result};
use graphs::models::Order;
use graphs::models::diffusion::Prediction;
use graphs::models::solver::Solver;
use graphs::nn::Gelu;
use graphs::ops::Remat;
use graphs::types::DType;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Declares enums whose values are written as the given words.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name {$(
            $(#[$of])*
            #[doc = concat!("Written `\"", $word, "\"`.")]
            #[serde(rename = $word)]
            $variant,
        )+}

        impl $name {
            /// The word of the config file.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }
    )+};
}

words! {
    /// How images become tokens.
    CodecKind {
        /// A fixed linear map of square patches, fitted to the data and saved with the run: the stand-in for a VAE.
        PatchPca = "patch_pca",
        /// A codebook of square patches, fitted to the data and saved with the run: the stand-in for a VQGAN.
        PatchVq = "patch_vq",
        /// The VAE of Stable Diffusion (`AutoencoderKL` of diffusers), from its weights.
        SdVae = "sd_vae",
        /// A VQGAN (`VQModel` of diffusers), from its weights.
        Vqgan = "vqgan",
    }
    /// Which latents of the distribution that a VAE gives.
    Latents {
        /// Its mean.
        Mean = "mean",
        /// A draw from it, by random numbers that depend on the image alone.
        Sample = "sample",
    }
    /// How captions become features.
    TextKind {
        /// Frozen random word vectors plus sinusoidal positions: the stand-in for a T5 encoder.
        HashedWords = "hashed_words",
        /// The encoder of T5 v1.1, from published weights.
        T5 = "t5",
    }
    /// The element type of a text encoder's weights and products; its norms, sums and features are f32.
    TextDtype {
        /// Single precision.
        F32 = "f32",
        /// bfloat16.
        Bf16 = "bf16",
        /// Half precision: refused, with the reason.
        F16 = "f16",
    }
    /// What is done to captions.
    CaptionKind {
        /// Nothing.
        AsIs = "as_is",
        /// Tags, entities, addresses and control characters go; white space becomes single spaces.
        Clean = "clean",
    }
    /// What a token is.
    Tokens {
        /// A vector of real numbers, predicted through the diffusion loss.
        Continuous = "continuous",
        /// An entry of a codebook, predicted by a softmax.
        Discrete = "discrete",
    }
    /// The element type of matrix products and activations; master weights, norms, softmax and losses are f32.
    ComputeDtype {
        /// Single precision.
        F32 = "f32",
        /// bfloat16.
        Bf16 = "bf16",
    }
    /// How the learning rate ends.
    LrDecay {
        /// It stays constant after the warm-up.
        None = "none",
        /// It falls linearly to zero over the last `lr_decay_fraction` of the run.
        Linear = "linear",
        /// It falls to zero by half a cosine over all of the run after the warm-up.
        Cosine = "cosine",
    }
    /// How many tokens the steps of random order reveal.
    RevealSchedule {
        /// Few at first: `tokens * cos(pi/2 k/K)` stay unknown after step `k` of `K`, as in the reference.
        Cosine = "cosine",
        /// The same number in every step.
        Linear = "linear",
    }
    /// How guidance changes while tokens are revealed.
    GuidanceSchedule {
        /// 1 + (g - 1) times the share of tokens known after the step.
        Linear = "linear",
        /// g at every step.
        Constant = "constant",
    }
}

/// `[run]`: where the run lies, how long it is, what it leaves behind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// The folder of the run: config, metrics, checkpoints, images.
    pub dir: PathBuf,
    /// The seed of everything random: initial weights, data order, masks, noise.
    pub seed: u64,
    /// Training steps in all.
    pub steps: u64,
    /// Images per step, over all devices.
    pub batch: usize,
    /// Steps between two metrics lines.
    pub log_every: u64,
    /// Steps between two image grids; 0 for none before the end.
    pub sample_every: u64,
    /// Steps between two checkpoints; 0 for none before the end.
    pub checkpoint_every: u64,
    /// How many checkpoints stay; older ones are removed once a newer one is safe.
    pub keep_checkpoints: usize,
}

/// `[image]`: the images that the model sees.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// Width and height in pixels, three channels.
    pub size: usize,
}

/// `[codec]`: images to tokens and back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Codec {
    /// Which codec.
    pub kind: CodecKind,
    /// Width and height of a patch in pixels; one patch is one token.
    pub patch: usize,
    /// Channels per token, C (`patch_pca`, `sd_vae`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<usize>,
    /// How far channels are evened out: 1 gives each unit variance, 0 keeps their ratios (`patch_pca`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whiten: Option<f64>,
    /// Entries of the codebook, V (`patch_vq`, `vqgan`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vocabulary: Option<usize>,
    /// The weights: a safetensors file, its index or the folder of either; a `config.json` beside them is read
    /// (`sd_vae`, `vqgan`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<PathBuf>,
    /// Images that go through at once, over all devices. Default 8 on each, 4 on CPUs: enough to fill one, in 1 or 2 GiB
    /// at 256 x 256 pixels (`sd_vae`, `vqgan`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch: Option<usize>,
    /// The element type of convolutions. Default f32, as the weights were trained (`sd_vae`, `vqgan`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compute_dtype: Option<ComputeDtype>,
    /// Which latents images are encoded to. Default their means (`sd_vae`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latents: Option<Latents>,
    /// `[codec.network]` (`sd_vae`, `vqgan`)
    #[serde(default, skip_serializing_if = "Network::is_empty")]
    pub network: Network,
}

impl ComputeDtype {
    /// The element type.
    pub fn dtype(self) -> DType {
        match self {
            ComputeDtype::F32 => DType::F32,
            ComputeDtype::Bf16 => DType::BF16,
        }
    }
}

impl CodecKind {
    /// Whether tokens are vectors, not entries of a codebook.
    pub fn is_continuous(self) -> bool {
        matches!(self, CodecKind::PatchPca | CodecKind::SdVae)
    }

    /// Whether it is a network with weights of its own, not fitted to the data.
    pub fn is_network(self) -> bool {
        matches!(self, CodecKind::SdVae | CodecKind::Vqgan)
    }
}

impl Codec {
    /// A codec with the settings that all kinds need.
    pub fn new(kind: CodecKind, patch: usize) -> Codec {
        let (channels, whiten, vocabulary, network) = (None, None, None, Network::default());
        let (weights, batch, compute_dtype, latents) = (None, None, None, None);
        Codec { kind, patch, channels, whiten, vocabulary, weights, batch, compute_dtype, latents, network }
    }

    /// The settings that tokens depend on: not where the weights lie, nor how many images go through at once.
    pub fn tokens_alone(&self) -> Codec {
        Codec { weights: None, batch: None, ..self.clone() }
    }

    /// Channels per token.
    ///
    /// # Errors
    /// If the codec has none; a config that was checked has what its kind needs.
    pub fn channels(&self) -> Result<usize> {
        self.channels.with_context(|| self.has_no("channels"))
    }

    /// How far channels are evened out.
    ///
    /// # Errors
    /// As [`channels`](Self::channels).
    pub fn whiten(&self) -> Result<f64> {
        self.whiten.with_context(|| self.has_no("whiten"))
    }

    /// Entries of the codebook.
    ///
    /// # Errors
    /// As [`channels`](Self::channels).
    pub fn vocabulary(&self) -> Result<usize> {
        self.vocabulary.with_context(|| self.has_no("vocabulary"))
    }

    fn has_no(&self, key: &str) -> Failure {
        Failure::input(format!("codec.kind = {:?} has no codec.{key}", self.kind.as_str()))
    }
}

/// `[text]`: captions to features.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Which encoder.
    pub kind: TextKind,
    /// Text tokens per caption, T; longer captions are cut.
    pub length: usize,
    /// Width of a text feature, E.
    pub width: usize,
    /// The weights of `t5`: a safetensors file, its index, or the folder of either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<PathBuf>,
    /// The vocabulary of `t5`: its `spiece.model` or `tokenizer.json`, or the folder of either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vocabulary: Option<PathBuf>,
    /// In what `t5` computes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dtype: Option<TextDtype>,
}

impl Text {
    /// The settings that features depend on: not where the files lie.
    pub fn features_alone(&self) -> Text {
        Text { weights: None, vocabulary: None, ..self.clone() }
    }
}

/// `[data]`: images with captions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    /// Which source: a kind of dataset, or `"mixture"`.
    pub kind: String,
    /// Training shards (`webdataset`), folders (`folder`), lists of captions (`coco`) or the folder that
    /// `fluid data encode` wrote (`encoded`): paths or URLs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub train: Vec<String>,
    /// The folder of the images (`coco`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub images: Option<String>,
    /// Leaves out samples whose original image has a shorter side of fewer pixels (`webdataset`). Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_side: Option<u32>,
    /// Leaves out samples whose original image is longer than so many times its width, or wider (`webdataset`).
    /// Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_aspect: Option<f64>,
    /// The most pixels that an image may have: larger ones are bad samples. Default 25,000,000; an image takes up to 12
    /// bytes for each while it is decoded, on every core.
    #[serde(default = "max_pixels")]
    pub max_pixels: u64,
    /// What is done to captions. Default `"as_is"`: nothing.
    #[serde(default = "captions")]
    pub captions: CaptionKind,
    /// The datasets of a mixture, each `[[data.mix]]` (`mixture`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mix: Vec<Mix>,
    /// The share of samples that may be bad before the run stops. Default 0.01: bad samples are skipped,
    /// counted and named either way, and change no result below it.
    #[serde(default = "max_bad_fraction")]
    pub max_bad_fraction: f64,
}

/// `[[data.mix]]`: a dataset of a mixture; keys as in `[data]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mix {
    /// Which source: a kind of dataset.
    pub kind: String,
    /// How often it is drawn from, against the sum of all weights.
    pub weight: f64,
    /// As in `[data]`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub train: Vec<String>,
    /// As in `[data]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub images: Option<String>,
    /// As in `[data]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_side: Option<u32>,
    /// As in `[data]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_aspect: Option<f64>,
}

impl Data {
    /// The `kind` of several datasets, by weight: the only one that is no kind of dataset.
    pub const MIXTURE: &str = "mixture";

    /// Whether there are several datasets.
    pub fn is_mixture(&self) -> bool {
        self.kind == Self::MIXTURE
    }

    /// The datasets that samples are drawn from: those of the mixture, or the only one.
    pub fn sources(&self) -> Vec<Mix> {
        if self.is_mixture() {
            return self.mix.clone();
        }
        let Data { kind, train, images, min_side, max_aspect, .. } = self.clone();
        vec![Mix { kind, weight: 1.0, train, images, min_side, max_aspect }]
    }
}

/// `[model]`: text aligner and backbone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// What a token is.
    pub tokens: Tokens,
    /// Generation order: `"random"`, a permutation per image, or `"raster"`, row by row.
    #[serde(with = "named")]
    pub order: Order,
    /// Width of the backbone and the aligner, d.
    pub width: usize,
    /// Backbone layers, L.
    pub depth: usize,
    /// Attention heads, H; they divide the width.
    pub heads: usize,
    /// Hidden width of an MLP over the model's width. Default 4, the reference's.
    #[serde(default = "mlp_ratio")]
    pub mlp_ratio: usize,
    /// Aligner layers, A.
    pub text_depth: usize,
    /// The GELU of the MLPs: `"erf"` or `"tanh"`. Default `"erf"`, the reference's.
    #[serde(with = "named", default = "gelu")]
    pub gelu: Gelu,
    /// Compute dtype.
    pub compute_dtype: ComputeDtype,
    /// What the forward pass of a layer keeps for the backward pass: `"nothing"`, `"dots"` (results of matrix products),
    /// `"dots_no_batch"` (of those with weights, not attention's logits) or `"everything"`.
    #[serde(with = "named")]
    pub remat: Remat,
}

/// `[head]`: the diffusion loss per continuous token; discrete tokens have none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Width, w.
    pub width: usize,
    /// Residual blocks, R.
    pub depth: usize,
    /// Noise levels of the cosine schedule. Default 1000, the reference's.
    #[serde(default = "timesteps")]
    pub timesteps: usize,
    /// Noise levels drawn per token and step, M.
    pub diffusion_batch_mul: usize,
    /// What is predicted: the noise, `"eps"`, or the velocity, `"v"`. Default `"eps"`, the reference's.
    #[serde(with = "named", default = "prediction")]
    pub prediction: Prediction,
}

/// `[optimizer]`: AdamW with warm-up, clipping and an average of the weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Optimizer {
    /// Learning rate after the warm-up.
    pub lr: f64,
    /// Steps of linear warm-up; 0 for none.
    pub warmup: u64,
    /// How the learning rate ends. Default `"none"`, the reference's.
    #[serde(default = "lr_decay")]
    pub lr_decay: LrDecay,
    /// The share of the run's steps, at its end, over which the learning rate falls; only with `lr_decay`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lr_decay_fraction: Option<f64>,
    /// Decay of the first moment. Default 0.9, the reference's.
    #[serde(default = "beta1")]
    pub beta1: f64,
    /// Decay of the second moment. Default 0.95, the reference's.
    #[serde(default = "beta2")]
    pub beta2: f64,
    /// Added to the root of the second moment. Default 1e-8, the reference's.
    #[serde(default = "eps")]
    pub eps: f64,
    /// Decoupled weight decay, per unit of learning rate.
    pub weight_decay: f64,
    /// Names of parameters without weight decay; `*` stands for any characters.
    pub no_decay: Vec<String>,
    /// Names of parameters that training leaves as they are; `*` stands for any characters. Default: none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub frozen: Vec<String>,
    /// Largest global norm of the gradient; larger ones are scaled down to it.
    pub clip: f64,
    /// Decay of the average of the weights that sampling uses.
    pub ema: f64,
}

/// `[train]`: what training does to its input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Train {
    /// Probability with which a caption is replaced by the learned null text, for classifier-free guidance.
    pub cond_dropout: f64,
    /// Parts of a batch whose gradients are computed one after the other and added up before the update, to save
    /// memory; they divide `run.batch`. Default 1; the result is the same whatever it is.
    #[serde(default = "accumulate")]
    pub accumulate: usize,
    /// The run folder or checkpoint whose averaged weights a new run starts from, instead of from random ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_from: Option<PathBuf>,
    /// Names of the parameters that are taken over; `*` stands for any characters. Default: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub init_params: Vec<String>,
}

/// `[sample]`: how images are generated, unless the command line says otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// Autoregressive steps, K, of random order; in raster order there is one per token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<usize>,
    /// How many tokens the steps of random order reveal. Default `"cosine"`, the reference's.
    #[serde(default = "reveal_schedule")]
    pub reveal_schedule: RevealSchedule,
    /// Respaced diffusion steps per continuous token, S.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diffusion_steps: Option<usize>,
    /// How noise becomes a continuous token: `"ancestral"`, `"ddim"` or `"dpm"`. Default `"ancestral"`, the reference's.
    #[serde(with = "named", default = "solver")]
    pub solver: Solver,
    /// Guidance strength, g; 1 for none.
    pub guidance: f64,
    /// How guidance changes over the steps.
    pub guidance_schedule: GuidanceSchedule,
    /// Factor on the noise of the diffusion steps (of the first noise, with solvers that add none), or what the
    /// logits of discrete tokens are divided by.
    pub temperature: f64,
    /// Draw discrete tokens from so many of the likeliest only. Default: from all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_k: Option<usize>,
    /// Draw discrete tokens from the likeliest that reach this share of probability only. Default: from all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// Whether predicted tokens are clipped to the codec's range in every diffusion step. Default false, the
    /// reference's.
    #[serde(default)]
    pub clip_x0: bool,
    /// The noisiest timestep that denoising starts from. Default: the last one of `head.timesteps`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_timestep: Option<usize>,
    /// Images drawn at once, over all devices.
    pub batch: usize,
    /// Images in the grid that a run draws to show where it is; 0 for none.
    pub preview_images: usize,
}

/// `[[eval]]`: an evaluation of images that a run generates from its averaged weights. There may be several, or none;
/// `[eval]` is a list of one, and `prompts` in it is `samples`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Eval {
    /// Which evaluator. Default: the one that suits the data, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What its numbers are called in the metrics, before a slash. Default: as its kind has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Steps of training from one evaluation to the next. Default 0: at the end alone, where there is one in any case.
    #[serde(default)]
    pub every: u64,
    /// Images to generate and look at; 0 for none.
    pub samples: usize,
    /// Seed of prompts and images while a run trains. Default: that of the run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// Keys that its kind alone has.
    #[serde(flatten)]
    pub options: IndexMap<String, toml::Value>,
}

impl Eval {
    /// One that names no kind, over so many images.
    pub fn of(samples: usize) -> Eval {
        Eval { kind: None, name: None, every: 0, samples, seed: None, options: IndexMap::new() }
    }
}

/// `[device]`: what the programs run on. Flags of the command line come first. The whole section may be absent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Device {
    /// Which platform's plugin. Default `"cpu"`, which every machine has.
    pub platform: String,
    /// The plugin's file. Default: the installed one of the platform. Runs and checkpoints keep none, and where one is
    /// written there it is not loaded: name it with `--plugin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin: Option<PathBuf>,
    /// How many devices. Default 1.
    pub devices: usize,
    /// Mesh axes (`data`, `fsdp`, `tensor`) and their sizes, major to minor. Default: all devices on `data`.
    pub mesh: IndexMap<String, usize>,
    /// Which mesh axes split which logical axes of parameters and activations, where not as usual: `batch` over
    /// `data` and `fsdp`; `embed` over `fsdp`; `heads`, `mlp`, `head` and `vocabulary` over `tensor`.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub logical_axis_rules: IndexMap<String, Vec<String>>,
}

impl Device {
    /// The mesh axes that split a logical axis.
    pub fn split(&self, logical: &str) -> Vec<&str> {
        match (self.logical_axis_rules.get(logical), RULES.iter().find(|(name, _)| *name == logical)) {
            (Some(axes), _) => axes.iter().map(String::as_str).collect(),
            (None, Some((_, axes))) => axes.to_vec(),
            (None, None) => vec![],
        }
    }
}

impl Default for Device {
    fn default() -> Self {
        Device {
            platform: "cpu".into(),
            plugin: None,
            devices: 1,
            mesh: IndexMap::new(),
            logical_axis_rules: IndexMap::new(),
        }
    }
}

/// Declares the functions that give settings their defaults.
macro_rules! defaults {
    ($($name:ident: $ty:ty = $value:expr;)+) => {
        $(fn $name() -> $ty {
            $value
        })+
    };
}

defaults! {
    captions: CaptionKind = CaptionKind::AsIs;
    max_pixels: u64 = crate::formats::decode::MAX_PIXELS;
    max_bad_fraction: f64 = 0.01;
    mlp_ratio: usize = 4;
    gelu: Gelu = Gelu::Erf;
    accumulate: usize = 1;
    reveal_schedule: RevealSchedule = RevealSchedule::Cosine;
    solver: Solver = Solver::Ancestral;
    timesteps: usize = 1000;
    prediction: Prediction = Prediction::Eps;
    lr_decay: LrDecay = LrDecay::None;
    beta1: f64 = 0.9;
    beta2: f64 = 0.95;
    eps: f64 = 1e-8;
}
