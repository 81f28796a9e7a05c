//! The sections of a config file. Their doc comments are the reference of settings; `defaults.rs` has what they are unless
//! given.
use super::Network;
use super::check::RULES;
use super::defaults::{PLATFORM, STREAMS, WINDOW};
use super::named;
use super::sampling::Stages;
use super::words::*;
use crate::storage::remote;
use crate::util::error::Failure;
use anyhow::{Context, Result};
use graphs::models::diffusion::Prediction;
use graphs::models::solver::Solver;
use graphs::models::{LossTokens, Order, Positions};
use graphs::nn::{Gelu, Quantization};
use graphs::ops::Remat;
use graphs::types::DType;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer};
use std::path::{Path, PathBuf};

/// `[run]`: where the run lies, how long it is, what it leaves behind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// The folder of the run: config, metrics, checkpoints and images go there. It may lie in a bucket, as
    /// `gs://BUCKET/runs/first` or `s3://BUCKET/runs/first`. It is the one setting besides `[data]` that every config needs.
    #[schemars(extend("examples" = ["runs/first"]))]
    #[serde(serialize_with = "run_folder")]
    pub dir: PathBuf,
    /// The seed of everything random: initial weights, order of the data, masks and noise.
    pub seed: u64,
    /// Training steps in all.
    pub steps: u64,
    /// Images per training step, over all devices.
    pub batch: usize,
    /// Steps from one line of metrics to the next.
    pub log_every: u64,
    /// Steps from one grid of preview images to the next; 0 for none before the end.
    pub sample_every: u64,
    /// Steps from one checkpoint to the next; 0 for none before the end.
    pub checkpoint_every: u64,
    /// How many checkpoints stay; older ones are removed once a newer one is safe.
    pub keep_checkpoints: usize,
    /// Checkpoints of steps that this divides stay as well; 0 for none.
    #[schemars(extend("examples" = [10000]))]
    pub keep_every: u64,
    /// The checkpoint with the best value so far of this number stays as well. It is one that an `[[eval]]` gives, by its name
    /// in `metrics.jsonl`; the `every` of that must be a multiple of `checkpoint_every`. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = ["validation/loss"]))]
    pub keep_best: Option<String>,
    /// Which value of `keep_best` is the best. Default: `lowest` of a loss or a distance (`loss`, `fid`, `sfid`, `kid`, `fd`,
    /// `kd`, `cmmd` in its name), else `highest`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = ["highest"]))]
    pub keep_best_is: Option<Best>,
    /// Minutes after the last checkpoint in which another is saved, at the next step that is logged, whatever
    /// `checkpoint_every` says; 0 for never.
    #[schemars(extend("examples" = [30]))]
    pub checkpoint_minutes: u64,
    /// Seconds that a step, a batch or another process is waited for before the run ends; steps that are slow from the
    /// beginning have 20 times as long as the first ones took. 0 to wait for ever.
    pub hang_timeout: u64,
    /// Whether metrics, preview images and the config also go into `tensorboard/` of the run folder, as event files that
    /// TensorBoard and Weights & Biases read. `metrics.jsonl` is written either way.
    pub tensorboard: bool,
}

/// Of a run folder in a bucket its URL, not the folder here that works for it.
fn run_folder<S: Serializer>(dir: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    match remote::of(dir) {
        Some(folder) => serializer.serialize_str(folder.url()),
        None => dir.serialize(serializer),
    }
}

/// `[image]`: the images that the model sees.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// Width and height in pixels of the images that the model sees, which have three channels. Default: 64 with the
    /// stand-ins for an encoder, 256 with an encoder of published weights.
    pub size: usize,
}

/// `[codec]`: images to tokens and back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Codec {
    /// How images become tokens.
    pub kind: CodecKind,
    /// Width and height in pixels of what one token stands for. Default: 16 with an encoder of published weights,
    /// else the largest number up to 8 that divides `image.size`.
    pub patch: usize,
    /// Channels of a token, C. Default: as many as a VAE of 4 channels makes of the patch; 32 with `patch_pca`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["codec.kind", "patch_pca", "sd_vae", "tiny"]))]
    pub channels: Option<usize>,
    /// How far channels are evened out: 1 gives each unit variance, 0 keeps their ratios.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["codec.kind", "patch_pca"]))]
    pub whiten: Option<f64>,
    /// Entries of the codebook, V.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["codec.kind", "patch_vq", "vqgan"]))]
    pub vocabulary: Option<usize>,
    /// The weights: a safetensors file, its index or the folder of either; with `tiny` also the folder of an encoder's and a
    /// decoder's. A `config.json` beside them is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["codec.kind", "sd_vae", "vqgan", "tiny"]), extend("examples" = ["weights/sd-vae-ft-mse"]))]
    pub weights: Option<PathBuf>,
    /// Images that go through the encoder at once, over all devices. Default: 8 on each, 4 on CPUs, which fills one,
    /// in 1 or 2 GiB at 256 x 256 pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["codec.kind", "sd_vae", "vqgan", "tiny"]), extend("examples" = [8]))]
    pub batch: Option<usize>,
    /// The element type of convolutions. Default: f32, as the weights were trained.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["codec.kind", "sd_vae", "vqgan", "tiny"]), extend("examples" = ["bf16"]))]
    pub compute_dtype: Option<ComputeDtype>,
    /// Which latents images are encoded to. Default: their means.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["codec.kind", "sd_vae"]), extend("examples" = ["sample"]))]
    pub latents: Option<Latents>,
    /// The weights of a tiny autoencoder of the same latents, such as TAESD beside the VAE of Stable Diffusion. It decodes
    /// the preview images of training, in a small part of the time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["codec.kind", "sd_vae"]), extend("examples" = ["weights/taesd"]))]
    pub preview_weights: Option<PathBuf>,
    /// Sizes and constants that come before those of the `config.json` beside the weights.
    #[serde(default, skip_serializing_if = "Network::is_empty")]
    #[schemars(extend("x-only" = ["codec.kind", "sd_vae", "vqgan", "tiny"]))]
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
        matches!(self, CodecKind::PatchPca | CodecKind::SdVae | CodecKind::Tiny)
    }

    /// Whether it is a network with weights of its own, not fitted to the data.
    pub fn is_network(self) -> bool {
        matches!(self, CodecKind::SdVae | CodecKind::Vqgan | CodecKind::Tiny)
    }
}

impl Codec {
    /// A codec with the settings that all kinds need.
    pub fn new(kind: CodecKind, patch: usize) -> Codec {
        let (channels, whiten, vocabulary, network) = (None, None, None, Network::default());
        let (weights, batch, compute_dtype, latents, preview_weights) = (None, None, None, None, None);
        Codec {
            kind,
            patch,
            channels,
            whiten,
            vocabulary,
            weights,
            batch,
            compute_dtype,
            latents,
            preview_weights,
            network,
        }
    }

    /// The settings that tokens depend on: not where the weights lie, nor how many images go through at once.
    pub fn tokens_alone(&self) -> Codec {
        Codec { weights: None, preview_weights: None, batch: None, ..self.clone() }
    }

    /// The codec that decodes previews, if it is another one.
    pub fn of_previews(&self) -> Option<Codec> {
        let weights = Some(self.preview_weights.clone()?);
        let Codec { patch, channels, compute_dtype, .. } = *self;
        Some(Codec { weights, channels, compute_dtype, ..Codec::new(CodecKind::Tiny, patch) })
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// How captions become features.
    pub kind: TextKind,
    /// Text tokens per caption, T; longer captions are cut. Default: 32 with the stand-in, 128 with `t5`, 64 with `bert`,
    /// 77 with `clip`.
    pub length: usize,
    /// Width of a text feature, E; with a network it is that of the weights. Default: 64 with the stand-in, 4096 as of
    /// T5-XXL with `t5`, 384 as of MiniLM with `bert`, 768 as of ViT-L/14 with `clip`.
    pub width: usize,
    /// Whether the stand-in's features of a word also say which words stand around it, as those of a real encoder do. Default:
    /// no.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["text.kind", "hashed_words"]), extend("examples" = [true]))]
    pub context: Option<bool>,
    /// The weights: a safetensors file, its index or the folder of either; of `bert` also the name of installed ones, of
    /// which there is `"minilm"`. Default: those, with `bert`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["text.kind", "t5", "bert", "clip"]), extend("examples" = ["weights/t5-v1_1-xxl"]))]
    pub weights: Option<PathBuf>,
    /// The vocabulary: a `spiece.model` or `tokenizer.json` (`t5`), a `tokenizer.json` (`bert`), any of CLIP's files
    /// (`clip`), or the folder of one. Default: the folder of the weights.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["text.kind", "t5", "bert", "clip"]), extend("examples" = ["weights/t5-v1_1-xxl/spiece.model"]))]
    pub vocabulary: Option<PathBuf>,
    /// The element type that the encoder computes in. Default: bf16 with `t5`, f32 with the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["text.kind", "t5", "bert", "clip"]), extend("examples" = ["bf16"]))]
    pub dtype: Option<TextDtype>,
}

/// Weights of text encoders that `text.weights` may name instead of a path, with `text.kind = "bert"`.
pub const INSTALLED_TEXT: [&str; 1] = ["minilm"];

impl Text {
    /// The name of the weights, where they are not a path: see [`INSTALLED_TEXT`].
    pub fn installed(&self) -> Option<&'static str> {
        let named =
            |name: &&&str| self.weights.as_deref().is_some_and(|weights| weights == Path::new(**name));
        INSTALLED_TEXT.iter().find(named).filter(|_| self.kind == TextKind::Bert).copied()
    }

    /// The settings that features depend on: not where the files lie.
    pub fn features_alone(&self) -> Text {
        let context = self.context.filter(|context| *context);
        Text { weights: None, vocabulary: None, context, ..self.clone() }
    }
}

/// `[data]`: images with captions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Data {
    /// Where images and captions come from: a kind of dataset, or `"mixture"` for several.
    #[schemars(extend("examples" = ["folder"]))]
    pub kind: String,
    /// Training data: shards (`webdataset`), folders (`folder`), lists of captions (`coco`) or the folder that `fluid
    /// data encode` wrote (`encoded`). Each is a path or a URL, and a single one needs no brackets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["my/images"]]))]
    pub train: Vec<String>,
    /// The folder of the images that the lists of captions name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = ["coco/train2014"]))]
    pub images: Option<String>,
    /// Leaves out samples whose original image has a shorter side of fewer pixels. Default: none are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = [256]))]
    pub min_side: Option<u32>,
    /// Leaves out samples whose original image is longer than so many times its width, or wider. Default: none are
    /// left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = [2.0]))]
    pub max_aspect: Option<f64>,
    /// The most pixels that an image may have: larger ones are bad samples. An image takes up to 12 bytes for each
    /// while it is decoded, on every core.
    pub max_pixels: u64,
    /// What is done to captions.
    pub captions: CaptionKind,
    /// In which order training reads its data.
    pub order: DataOrder,
    /// Samples that are shuffled in memory, over all hosts together; they stand there encoded, as in their shards. Part of
    /// the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["data.order", "shards"]), extend("examples" = [16384]))]
    pub window: Option<usize>,
    /// Shards that are read at once, over all hosts together: a power of two. Hosts share them, so there should be at least
    /// as many as hosts. Part of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["data.order", "shards"]), extend("examples" = [64]))]
    pub streams: Option<usize>,
    /// The datasets of a mixture, each a `[[data.mix]]`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mix: Vec<Mix>,
    /// The share of samples that may be bad before the run stops. Bad samples are skipped, counted and named either
    /// way, and change no result below it.
    pub max_bad_fraction: f64,
}

/// `[[data.mix]]`: a dataset of a mixture; keys as in `[data]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mix {
    /// Where images and captions come from: a kind of dataset.
    #[schemars(extend("examples" = ["webdataset"]))]
    pub kind: String,
    /// How often the dataset is drawn from, against the sum of all weights.
    pub weight: f64,
    /// Training data, as `data.train`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["data/train/*.tar"]]))]
    pub train: Vec<String>,
    /// The folder of the images, as `data.images`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = ["coco/train2014"]))]
    pub images: Option<String>,
    /// The shortest side of an image, as `data.min_side`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = [256]))]
    pub min_side: Option<u32>,
    /// The longest shape of an image, as `data.max_aspect`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = [2.0]))]
    pub max_aspect: Option<f64>,
}

impl Data {
    /// The `kind` of several datasets, by weight: the only one that is no kind of dataset.
    pub const MIXTURE: &str = "mixture";

    /// Whether there are several datasets.
    pub fn is_mixture(&self) -> bool {
        self.kind == Self::MIXTURE
    }

    /// Streams of the order of shards, and the samples that each has in memory.
    pub fn streams(&self) -> (u64, u64) {
        let streams = self.streams.unwrap_or(STREAMS);
        (streams as u64, (self.window.unwrap_or(WINDOW) / streams.max(1)) as u64)
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// What a token is. Default: what `codec.kind` makes.
    pub tokens: Tokens,
    /// The order in which tokens are generated: `"random"` takes a permutation per image, `"raster"` goes row by row.
    #[serde(with = "named")]
    #[schemars(schema_with = "named::order")]
    pub order: Order,
    /// What tells the backbone where a token is: `"learned"`, a vector for each, as in MAR; `"sincos_2d"`, the same on top of
    /// sines and cosines of row and column.
    #[serde(with = "named")]
    #[schemars(schema_with = "named::positions")]
    pub positions: Positions,
    /// Width of the backbone and of the text aligner, d.
    pub width: usize,
    /// Layers of the backbone, L.
    pub depth: usize,
    /// Attention heads, H; they divide the width. Default: of at least 64 channels each.
    pub heads: usize,
    /// Hidden width of an MLP over the model's width.
    pub mlp_ratio: usize,
    /// Layers of the text aligner, A. Default: 6 with `t5`, as in the paper; 2 with the others.
    pub text_depth: usize,
    /// The GELU of the MLPs: by the error function, or its `tanh` approximation.
    #[serde(with = "named")]
    #[schemars(schema_with = "named::gelu")]
    pub gelu: Gelu,
    /// The element type of matrix products and activations. Master weights, norms, softmax and losses are f32.
    pub compute_dtype: ComputeDtype,
    /// Rematerialization: what the forward pass of a layer keeps for the backward pass, which computes the rest again.
    #[serde(with = "named")]
    #[schemars(schema_with = "named::remat")]
    pub remat: Remat,
    /// Write each block into the programs by itself, instead of a loop over all blocks. Nothing is copied into and out of
    /// stacks then. But programs grow with depth, and take longer to compile.
    pub unroll: bool,
}

/// `[head]`: the diffusion loss per continuous token; discrete tokens have none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Width of the diffusion head, w. Default: `model.width`.
    pub width: usize,
    /// Residual blocks of the diffusion head, R.
    pub depth: usize,
    /// As `model.remat`, of the head's blocks. Default: `model.remat`.
    #[serde(with = "named")]
    #[schemars(schema_with = "named::remat")]
    pub remat: Remat,
    /// As `model.unroll`, of the head's blocks. Default: `model.unroll`.
    pub unroll: bool,
    /// Noise levels of the cosine schedule.
    pub timesteps: usize,
    /// Noise levels that are drawn per token and training step, M.
    pub diffusion_batch_mul: usize,
    /// The tokens of an image in random order that the head is trained on: `"all"`, as in MAR, where those that are known
    /// count nothing; or `"unknown"` ones alone, which spares 36 % of the head's work and has the same loss on average.
    #[serde(with = "named")]
    #[schemars(schema_with = "named::loss_tokens")]
    pub loss_tokens: LossTokens,
    /// What the head predicts: the noise, `"eps"`, or the velocity, `"v"`.
    #[serde(with = "named")]
    #[schemars(schema_with = "named::prediction")]
    pub prediction: Prediction,
    /// From which distribution the noise levels of training are drawn.
    pub timestep_sampling: TimestepSampling,
    /// The exponent of `timestep_sampling = "power"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["head.timestep_sampling", "power"]))]
    pub timestep_power: Option<f64>,
    /// The mean of the normal numbers of `timestep_sampling = "logit_normal"`; above 0 is towards noise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["head.timestep_sampling", "logit_normal"]))]
    pub logit_mean: Option<f64>,
    /// Their standard deviation.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["head.timestep_sampling", "logit_normal"]))]
    pub logit_std: Option<f64>,
    /// How much each noise level counts in the loss.
    pub loss_weighting: LossWeighting,
    /// The signal-to-noise ratio from which on noise levels count alike.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["head.loss_weighting", "min_snr"]))]
    pub snr_gamma: Option<f64>,
}

/// `[optimizer]`: AdamW with warm-up, clipping and an average of the weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Optimizer {
    /// Learning rate after the warm-up. The default is that of the paper; small models learn faster with more, such
    /// as 1e-3.
    pub lr: f64,
    /// Steps of linear warm-up; 0 for none. Default: 6.5 % of `run.steps`, as in the paper.
    pub warmup: u64,
    /// How the learning rate ends.
    pub lr_decay: LrDecay,
    /// The share of the run's steps, at its end, over which the learning rate falls.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["optimizer.lr_decay", "linear"]))]
    pub lr_decay_fraction: Option<f64>,
    /// Decay of the first moment of the gradient.
    pub beta1: f64,
    /// Decay of the second moment of the gradient.
    pub beta2: f64,
    /// Added to the root of the second moment.
    pub eps: f64,
    /// Decoupled weight decay, per unit of learning rate.
    pub weight_decay: f64,
    /// Names of parameters without weight decay; `*` stands for any characters. Default: biases, norms, single
    /// vectors, the diffusion head and the embedding of discrete tokens.
    pub no_decay: Vec<String>,
    /// Names of parameters that training leaves as they are; `*` stands for any characters. Default: none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["text/*"]]))]
    pub frozen: Vec<String>,
    /// Largest global norm of the gradient; larger ones are scaled down to it. `inf` for no clipping.
    pub clip: f64,
    /// Decay of the average of the weights that sampling uses. Default: an average over 2 % of `run.steps`, at most
    /// 0.9999, that of the paper.
    pub ema: f64,
}

/// `[train]`: what training does to its input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Train {
    /// Probability with which a caption is replaced by the learned null text, for classifier-free guidance.
    pub cond_dropout: f64,
    /// Parts of a batch whose gradients are computed one after the other and added up before the update, to save
    /// memory. They divide `run.batch`; the result is the same whatever their number.
    pub accumulate: usize,
    /// The run ends once so many of the last 100 steps were skipped. A step is skipped, its update not applied, where its
    /// loss, a gradient or the new state is not finite, or is a spike; 0 ends the run at the first.
    pub max_skipped: u64,
    /// Skips steps that are spikes: whose loss, or norm of the gradient, lies so many standard deviations above the mean
    /// of the 128 steps before. Default: none are skipped for that; 6 is usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = [6.0]))]
    pub spike_sigmas: Option<f64>,
    /// The run folder or checkpoint whose averaged weights a new run starts from. Default: none, it starts from
    /// random ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = ["runs/first"]))]
    pub init_from: Option<PathBuf>,
    /// Names of the parameters that are taken over from `train.init_from`; `*` stands for any characters. Default:
    /// all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["backbone/*"]]))]
    pub init_params: Vec<String>,
}

/// `[sample]`: how images are generated, unless the command line says otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// Settings that go together, in place of those of the paper. Given with a command, it takes the place of what the
    /// run's config says of the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["model.order", "random"]), extend("examples" = ["fast"]))]
    pub preset: Option<Preset>,
    /// Autoregressive steps per image, K. Default: 64, as in the paper, or one per token if those are fewer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["model.order", "random"]))]
    pub steps: Option<usize>,
    /// Reveals tokens stage by stage. Edits of images go by `reveal_schedule` all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stages: Option<Stages>,
    /// How many tokens the steps of random order reveal.
    pub reveal_schedule: RevealSchedule,
    /// Respaced diffusion steps per continuous token, S: at least 2. Default: 100, as in MAR, or all of them if those are
    /// fewer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["model.tokens", "continuous"]))]
    pub diffusion_steps: Option<usize>,
    /// Diffusion steps of the last autoregressive step, whose tokens are nearly determined: they go from `diffusion_steps`
    /// to these, alike for steps that reveal as many tokens (DiSA, arXiv 2505.20297). Default: `diffusion_steps`
    /// throughout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["model.tokens", "continuous"]), extend("examples" = [20]))]
    pub final_diffusion_steps: Option<usize>,
    /// How noise becomes a continuous token.
    #[serde(with = "named")]
    #[schemars(schema_with = "named::solver")]
    pub solver: Solver,
    /// Guidance scale, g; 1 for none.
    pub guidance: f64,
    /// How guidance changes over the steps.
    pub guidance_schedule: GuidanceSchedule,
    /// Steps whose guidance exceeds 1 by less than this are not guided: they leave out the half without text. Default: all
    /// are guided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["model.order", "random"]), extend("examples" = [0.2]))]
    pub guidance_floor: Option<f64>,
    /// How matrix products of the backbone's blocks are taken. Text, head, norms, softmax and embeddings stay floats.
    #[serde(default, with = "named", skip_serializing_if = "Quantization::is_none")]
    #[schemars(schema_with = "named::quantization")]
    pub quantization: Quantization,
    /// The scales of activations that `fluid quantize` measured. Default: `scales.safetensors` in the run folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["sample.quantization", "int8_static"]), extend("examples" = ["runs/mine/scales.safetensors"]))]
    pub activation_scales: Option<PathBuf>,
    /// Factor on the noise of the diffusion steps (of the first noise, with solvers that add none), or what the
    /// logits of discrete tokens are divided by.
    pub temperature: f64,
    /// Draws discrete tokens from so many of the likeliest only. Default: from all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["model.tokens", "discrete"]), extend("examples" = [100]))]
    pub top_k: Option<usize>,
    /// Draws discrete tokens from the likeliest that reach this share of probability only. Default: from all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["model.tokens", "discrete"]), extend("examples" = [0.95]))]
    pub top_p: Option<f64>,
    /// Whether predicted tokens are clipped to the codec's range in every diffusion step.
    #[serde(default)]
    pub clip_x0: bool,
    /// The noisiest timestep that denoising starts from. Default: the last of `head.timesteps`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-only" = ["model.tokens", "continuous"]), extend("examples" = [900]))]
    pub start_timestep: Option<usize>,
    /// Images drawn at once, over all devices. Default: `run.batch`.
    pub batch: usize,
    /// Images in the grid that a run draws to show where it is; 0 for none.
    pub preview_images: usize,
}

/// `[[eval]]`: an evaluation of a run's averaged weights, by images that are drawn with them or by their loss on held-out
/// pairs. There may be several, or none; `[eval]` is a list of one, and `prompts` in it is `samples`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Eval {
    /// Which evaluator. Default: the one that suits the data, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = ["shapes"]))]
    pub kind: Option<String>,
    /// What its numbers are called in the metrics, before a slash. Default: as its kind has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = ["score"]))]
    pub name: Option<String>,
    /// Steps of training from one evaluation to the next; 0 for one at the end only, where there is one in any case.
    #[serde(default)]
    pub every: u64,
    /// Images to draw and look at, or held-out pairs; 0 for none.
    pub samples: usize,
    /// Seed of prompts and images while a run trains. Default: that of the run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = [7]))]
    pub seed: Option<u64>,
    /// Keys that its kind alone has.
    #[serde(flatten)]
    #[schemars(skip)]
    pub options: IndexMap<String, toml::Value>,
}

impl Eval {
    /// One that names no kind, over so many images.
    pub fn of(samples: usize) -> Eval {
        Eval { kind: None, name: None, every: 0, samples, seed: None, options: IndexMap::new() }
    }
}

/// `[device]`: what the programs run on. Flags of the command line come first. The whole section may be absent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Device {
    /// The platform whose plugin runs the programs.
    #[schemars(extend("examples" = ["tpu"]))]
    pub platform: String,
    /// The plugin's file. Default: the installed one of the platform. Runs and checkpoints keep none, and where one is
    /// written there it is not loaded: name it with `--plugin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("examples" = ["plugins/pjrt_cpu.so"]))]
    pub plugin: Option<PathBuf>,
    /// How many devices there are, over all processes.
    pub devices: usize,
    /// Mesh axes (`data`, `fsdp`, `tensor`) and their sizes, major to minor. Default: all devices on `data`.
    pub mesh: IndexMap<String, usize>,
    /// Which mesh axes split which logical axes of parameters and activations. Default: `batch` over `data` and `fsdp`;
    /// `embed` over `fsdp`; `heads`, `mlp`, `head` and `vocabulary` over `tensor`.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
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
    /// One device of the platform that every machine has.
    fn default() -> Self {
        Device {
            platform: PLATFORM.into(),
            plugin: None,
            devices: 1,
            mesh: IndexMap::new(),
            logical_axis_rules: IndexMap::new(),
        }
    }
}
