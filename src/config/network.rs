//! The sizes and constants of codecs that are networks, by the names of the `config.json` beside their weights.
use serde::{Deserialize, Serialize};

/// Declares settings that may be missing, their names, and how those of two places go together.
macro_rules! network {
    ($($(#[$doc:meta])* $key:ident: $ty:ty),+ $(,)?) => {
        /// `[codec.network]`: settings that come before those of `config.json`. All are optional.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Network {$(
            $(#[$doc])*
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub $key: Option<$ty>,
        )+}

        impl Network {
            /// The names of all settings.
            pub const KEYS: &[&str] = &[$(stringify!($key)),+];

            /// These settings, and those of `below` where there is none here.
            pub fn over(self, below: Network) -> Network {
                Network { $($key: self.$key.or(below.$key)),+ }
            }
        }
    };
}

network! {
    /// Channels of each level, the largest image first; sides are halved between levels.
    block_out_channels: Vec<usize>,
    /// Residual blocks of a level of the encoder.
    layers_per_block: usize,
    /// Groups of channels of each norm.
    norm_num_groups: usize,
    /// Channels of a latent.
    latent_channels: usize,
    /// Whether there is attention in the middle.
    mid_block_add_attention: bool,
    /// Whether a 1 x 1 convolution follows the encoder (`sd_vae`).
    use_quant_conv: bool,
    /// Whether a 1 x 1 convolution comes before the decoder (`sd_vae`).
    use_post_quant_conv: bool,
    /// What latents are multiplied by after encoding (`sd_vae`).
    scaling_factor: f64,
    /// What is taken from latents before that (`sd_vae`).
    shift_factor: f64,
    /// The same per channel, in place of it (`sd_vae`).
    latents_mean: Vec<f64>,
    /// What each channel is divided by besides, with `latents_mean` (`sd_vae`).
    latents_std: Vec<f64>,
    /// Entries of the codebook (`vqgan`).
    num_vq_embeddings: usize,
    /// Values of an entry, if not as many as a latent has channels (`vqgan`).
    vq_embed_dim: usize,
}

impl Network {
    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        *self == Network::default()
    }
}
