//! Settings that are one of a few words.
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares enums whose values are written as the given words.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        pub enum $name {$(
            $(#[$of])*
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
        /// A tiny autoencoder (`AutoencoderTiny` of diffusers, or TAEF2), from its weights.
        Tiny = "tiny",
    }
    /// Which value of a number is the best.
    Best {
        /// The largest.
        Highest = "highest",
        /// The smallest.
        Lowest = "lowest",
    }
    /// In which order training reads its data.
    DataOrder {
        /// A keyed permutation of all samples of each epoch: any sample beside any other. Shards are indexed first.
        Permutation = "permutation",
        /// Shards in a keyed permutation of each pass, several read at once from end to end, shuffled within a window: for
        /// shards in buckets, and more of them than can be indexed.
        Shards = "shards",
    }
    /// What a tokenizer that is trained makes of images.
    TokenizerKind {
        /// Vectors, drawn from normal distributions that are held near the standard one (`AutoencoderKL` of diffusers).
        Kl = "kl",
        /// Entries of a codebook that is learned by running averages (`VQModel` of diffusers).
        Vq = "vq",
        /// Vectors, by a small network without norms and distributions (`AutoencoderTiny` of diffusers).
        Tiny = "tiny",
    }
    /// How far images are from what they were.
    PixelLoss {
        /// The mean of absolute differences.
        L1 = "l1",
        /// The mean of squares.
        L2 = "l2",
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
        /// A BERT, from published weights: its last hidden state. `fluid weights install minilm` gets a small one.
        Bert = "bert",
        /// CLIP's tower over text, from published weights: its last hidden state, normalized.
        Clip = "clip",
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
    /// From which distribution the timesteps of training are drawn, of `T` from the least noise to the most. Validation
    /// draws them evenly whatever this is.
    TimestepSampling {
        /// All alike, as in the reference.
        Uniform = "uniform",
        /// `T - 1 - T s^power`, `s` uniform: `timestep_power` above 1 is towards noise, where what is learned is the text
        /// and what the tokens have to do with each other; below 1 is towards detail.
        Power = "power",
        /// `T sigmoid(mean + std n)`, `n` normal, as in Stable Diffusion 3: few at either end.
        LogitNormal = "logit_normal",
    }
    /// How much a timestep counts in the squared error of training. Validation counts all alike whatever this is.
    LossWeighting {
        /// All alike, as in the reference.
        Uniform = "uniform",
        /// By the signal-to-noise ratio cut at `snr_gamma`, in errors of the clean token (min-SNR).
        MinSnr = "min_snr",
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
    /// Settings of sampling that go together: `steps`, `stages`, `diffusion_steps`, `final_diffusion_steps` and
    /// `guidance_floor`. What is given beside it comes first.
    Preset {
        /// Those of the paper.
        Paper = "paper",
        /// Stages of 24, 6 and 2 steps for 256 tokens (larger grids: as many for each token; smaller ones: as many, as far as
        /// a stage has tokens), 50 diffusion steps at the first step and 20 at the last.
        Fast = "fast",
        /// The same, and no unconditional half while guidance is below 1.2.
        Fastest = "fastest",
    }
    /// How guidance changes while tokens are revealed.
    GuidanceSchedule {
        /// 1 + (g - 1) times the share of tokens known after the step.
        Linear = "linear",
        /// g at every step.
        Constant = "constant",
    }
}
