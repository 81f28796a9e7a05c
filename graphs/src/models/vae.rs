//! The variational autoencoder of Stable Diffusion (Rombach et al. 2022; `AutoencoderKL`): images to latents of
//! about unit variance, squares of them grouped into tokens, and back.
use super::autoencoder::Autoencoder;
use crate::ir::{Builder, Tensor};
use crate::nn::{Params, Window, conv};
use crate::types::Type;

/// Bounds of the logarithm of a latent's variance.
const LOG_VARIANCE: [f64; 2] = [-30.0, 20.0];

/// The sizes and constants of a VAE.
#[derive(Clone, Debug, PartialEq)]
pub struct Vae {
    /// Encoder and decoder.
    pub body: Autoencoder,
    /// Whether a map of each pixel follows the encoder.
    pub quant: bool,
    /// Whether a map of each pixel comes before the decoder.
    pub post_quant: bool,
    /// Per channel, `[latent]`: what is taken from a latent before it is scaled.
    pub shift: Vec<f64>,
    /// Per channel, `[latent]`: the factor that brings latents to unit variance.
    pub scale: Vec<f64>,
    /// A token is a square of so many latent pixels a side.
    pub group: usize,
}

impl Vae {
    /// Channels of a token.
    pub fn channels(&self) -> usize {
        self.body.latent * self.group * self.group
    }

    /// Rows and columns of tokens of images of this size; `None` if a side is no multiple of the pixels of a token.
    pub fn grid(&self, image: [usize; 2]) -> Option<[usize; 2]> {
        let [h, w] = self.body.latents(image)?;
        let fits = |side: usize| side.is_multiple_of(self.group).then(|| side / self.group);
        Some([fits(h)?, fits(w)?])
    }

    /// Tokens `[batch, rows, columns, channels]` of images `[batch, height, width, 3]` with values in [-1, 1], in the
    /// master dtype: of the latents' means, or of draws from their normal distributions by standard normal `noise`
    /// `[batch, height / factor, width / factor, latent]`.
    #[track_caller]
    pub fn encode(&self, p: &Params, images: &Tensor, noise: Option<&Tensor>) -> Tensor {
        let n = self.body.latent;
        let moments = self.moments(p, images);
        let mean = moments.slice(3, 0, n);
        let latents = match noise {
            None => mean,
            Some(noise) => {
                let [low, high] = LOG_VARIANCE;
                mean + (moments.slice(3, n, 2 * n).clamp(low, high) * 0.5).exp() * noise
            }
        };
        let [shift, scale] = self.affine(p.builder(), &latents);
        grouped(&((latents - shift) * scale), self.group)
    }

    /// The latents' means and, behind them, the logarithms of their variances, `[batch, height / factor, width / factor, 2
    /// latent]`, in the master dtype.
    #[track_caller]
    fn moments(&self, p: &Params, images: &Tensor) -> Tensor {
        let n = self.body.latent;
        let moments = self.body.encode(p, images, 2 * n);
        let moments =
            if self.quant { conv(&p.at("quant_conv"), &moments, [2 * n; 2], Window::POINT) } else { moments };
        moments.convert(p.precision().master)
    }

    /// The normal distributions of the latents of images, before they are shifted, scaled and grouped: their means and
    /// the logarithms of their variances, `[batch, height / factor, width / factor, latent]` each, in the master dtype.
    #[track_caller]
    pub fn posterior(&self, p: &Params, images: &Tensor) -> [Tensor; 2] {
        let (n, moments) = (self.body.latent, self.moments(p, images));
        let [low, high] = LOG_VARIANCE;
        [moments.slice(3, 0, n), moments.slice(3, n, 2 * n).clamp(low, high)]
    }

    /// Images `[batch, height, width, 3]` of latents as [`Vae::posterior`] has them, in the master dtype; not clamped.
    #[track_caller]
    pub fn decode_latents(&self, p: &Params, latents: &Tensor) -> Tensor {
        let latents = if self.post_quant {
            conv(&p.at("post_quant_conv"), latents, [self.body.latent; 2], Window::POINT)
        } else {
            latents.clone()
        };
        self.body.decode(p, &latents)
    }

    /// Images `[batch, height, width, 3]` of tokens `[batch, rows, columns, channels]`, in the master dtype; not
    /// clamped.
    #[track_caller]
    pub fn decode(&self, p: &Params, tokens: &Tensor) -> Tensor {
        let latents = ungrouped(tokens, self.group);
        let [shift, scale] = self.affine(p.builder(), &latents);
        self.decode_latents(p, &(latents / scale + shift))
    }

    fn affine(&self, b: &Builder, like: &Tensor) -> [Tensor; 2] {
        [&self.shift, &self.scale].map(|v| b.constant(&Type::new(like.dtype(), [v.len()]), v))
    }
}

/// Squares of `g x g` pixels as one: `[batch, h, w, c]` to `[batch, h / g, w / g, c g g]`. A channel's square, row by
/// row, stays together, as in MAR.
#[track_caller]
pub(super) fn grouped(x: &Tensor, g: usize) -> Tensor {
    let [b, h, w, c] = [0, 1, 2, 3].map(|axis| x.dim(axis));
    let split = x.reshape(&[b, h / g, g, w / g, g, c]);
    split.transpose(&[0, 1, 3, 5, 2, 4]).reshape(&[b, h / g, w / g, c * g * g])
}

/// The inverse of [`grouped`].
#[track_caller]
pub(super) fn ungrouped(x: &Tensor, g: usize) -> Tensor {
    let [b, h, w, c] = [0, 1, 2, 3].map(|axis| x.dim(axis));
    let split = x.reshape(&[b, h, w, c / (g * g), g, g]);
    split.transpose(&[0, 1, 4, 2, 5, 3]).reshape(&[b, h * g, w * g, c / (g * g)])
}
