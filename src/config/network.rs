//! The sizes and constants of codecs that are networks, by the names of the `config.json` beside their weights.
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares settings that may be missing, their names, and how those of two places go together.
macro_rules! network {
    ($($(#[$doc:meta])* $key:ident: $ty:ty $(, only $($kind:literal)|+)?;)+) => {
        /// `[codec.network]`: settings that come before those of `config.json`. All are optional.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct Network {$(
            $(#[$doc])*
            #[serde(default, skip_serializing_if = "Option::is_none")]
            $(#[schemars(extend("x-only" = ["codec.kind", $($kind),+]))])?
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
    block_out_channels: Vec<usize>;
    /// Residual blocks of a level of the encoder.
    layers_per_block: usize;
    /// Groups of channels of each norm.
    norm_num_groups: usize;
    /// Channels of a latent.
    latent_channels: usize;
    /// Whether there is attention in the middle.
    mid_block_add_attention: bool;
    /// Pixels a side that the first layer sees as one, and the last one makes. Default: 1.
    patch_size: usize;
    /// Whether linear maps are added to what the encoder and the decoder make. Default: false.
    linear_path: bool;
    /// Whether a 1 x 1 convolution follows the encoder.
    use_quant_conv: bool, only "sd_vae";
    /// Whether a 1 x 1 convolution comes before the decoder.
    use_post_quant_conv: bool, only "sd_vae";
    /// What latents are multiplied by after encoding.
    scaling_factor: f64, only "sd_vae" | "tiny";
    /// What is subtracted from latents before they are multiplied.
    shift_factor: f64, only "sd_vae" | "tiny";
    /// What is subtracted from each channel of latents, in place of `shift_factor`.
    latents_mean: Vec<f64>, only "sd_vae";
    /// What each channel of latents is divided by, with `latents_mean`.
    latents_std: Vec<f64>, only "sd_vae";
    /// Entries of the codebook.
    num_vq_embeddings: usize, only "vqgan";
    /// Values of an entry. Default: as many as a latent has channels.
    vq_embed_dim: usize, only "vqgan";
}

impl Network {
    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        *self == Network::default()
    }
}
