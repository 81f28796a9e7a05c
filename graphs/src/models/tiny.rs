//! Tiny autoencoders (Bohan 2023: TAESD, TAESDXL, TAESD3, TAEF1, TAEF2; `AutoencoderTiny`): distilled from a large VAE, to
//! and from its latents, deterministic. Layers have the numbers that they have in diffusers.
//!
//! A block is `relu(x + conv(relu(conv(relu(conv x)))))`. In models of many channels it comes at the size of the latents
//! behind `x += map(relu(norm(map x)))`, two maps of each pixel to four times the channels and back.
use super::autoencoder::COLORS;
use super::vae::{grouped, ungrouped};
use crate::ir::Tensor;
use crate::nn::{Params, Precision, Window, conv, group_norm_by, plain_conv, plain_upsample_conv, relu};

/// The sizes and constants of a tiny autoencoder.
#[derive(Clone, Debug, PartialEq)]
pub struct Tiny {
    /// Channels of the encoder's layers.
    pub encoder_width: usize,
    /// Blocks of each of the encoder's sizes, the image's own first; sides are halved between them.
    pub encoder_blocks: Vec<usize>,
    /// Channels of the decoder's layers.
    pub decoder_width: usize,
    /// Blocks of each of the decoder's sizes, that of the latents first.
    pub decoder_blocks: Vec<usize>,
    /// Channels of a latent.
    pub latent: usize,
    /// Whether blocks at the size of the latents have the two maps before them.
    pub mapped: bool,
    /// What is taken from latents before they are scaled.
    pub shift: f64,
    /// The factor that brings latents to unit variance.
    pub scale: f64,
    /// A token is a square of so many latent pixels a side.
    pub group: usize,
    /// Whether every kernel is a parameter as files have it, to be trained; not made ready for speed.
    pub trained: bool,
    /// The dtypes.
    pub precision: Precision,
}

/// Of the maps before blocks: channels in between over those of the block, groups of the norm, its epsilon.
const MAPPED: usize = 4;
const GROUPS: usize = 4;
const EPS: f64 = 1e-5;

impl Tiny {
    /// Latents are kept within so much of zero, smoothly, before they are decoded.
    pub const BOUND: f64 = 3.0;

    /// Pixels of a side of an image per latent pixel.
    pub fn factor(&self) -> usize {
        1 << self.encoder_blocks.len().saturating_sub(1)
    }

    /// Channels of a token.
    pub fn channels(&self) -> usize {
        self.latent * self.group * self.group
    }

    /// Tokens `[batch, rows, columns, channels]` of images `[batch, height, width, 3]` with values in [-1, 1], in the master
    /// dtype.
    #[track_caller]
    pub fn encode(&self, p: &Params, images: &Tensor) -> Tensor {
        grouped(&((self.latents(p, images) - self.shift) * self.scale), self.group)
    }

    /// Latents `[batch, height / factor, width / factor, latent]` of images `[batch, height, width, 3]` with values in [-1,
    /// 1], before they are shifted, scaled and grouped, in the master dtype.
    #[track_caller]
    pub fn latents(&self, p: &Params, images: &Tensor) -> Tensor {
        let (p, width, mut number) = (Layers(p.at("encoder/layers")), self.encoder_width, 0);
        // The network takes values from 0 to 1.
        let mut x = conv(&p.layer(&mut number), &((images + 1.0) * 0.5), [COLORS, width], Window::SAME);
        for (level, blocks) in self.encoder_blocks.iter().enumerate() {
            if level > 0 {
                x = plain_conv(&p.layer(&mut number), &x, [width; 2], Window::SAME.strided(2));
            }
            let mapped = self.mapped && level + 1 == self.encoder_blocks.len();
            for _ in 0..*blocks {
                x = block(&p.layer(&mut number), &x, width, mapped);
            }
        }
        let latents = conv(&p.layer(&mut number), &x, [width, self.latent], Window::SAME);
        latents.convert(self.precision.master)
    }

    /// Images `[batch, height, width, 3]` of tokens `[batch, rows, columns, channels]`, in the master dtype; not clamped.
    #[track_caller]
    pub fn decode(&self, p: &Params, tokens: &Tensor) -> Tensor {
        self.decode_latents(p, &(ungrouped(tokens, self.group) * (1.0 / self.scale) + self.shift))
    }

    /// Images `[batch, height, width, 3]` of latents as [`Tiny::latents`] has them, in the master dtype; not clamped.
    #[track_caller]
    pub fn decode_latents(&self, p: &Params, latents: &Tensor) -> Tensor {
        let (p, width, mut number) = (Layers(p.at("decoder/layers")), self.decoder_width, 0);
        let latents = (latents * (1.0 / Self::BOUND)).tanh() * Self::BOUND;
        let mut x = relu(&conv(&p.layer(&mut number), &latents, [self.latent, width], Window::SAME));
        // That of the activation.
        number += 1;
        for (level, blocks) in self.decoder_blocks.iter().enumerate() {
            if level > 0 {
                // That of the doubling.
                number += 1;
                x = plain_upsample_conv(&p.layer(&mut number), &x, width, self.trained);
            }
            for _ in 0..*blocks {
                x = block(&p.layer(&mut number), &x, width, self.mapped && level == 0);
            }
        }
        let values = conv(&p.layer(&mut number), &x, [width, COLORS], Window::SAME);
        values.convert(self.precision.master) * 2.0 - 1.0
    }
}

/// Parameters of layers that are numbered one by one.
struct Layers(Params);

impl Layers {
    /// Those of the next layer.
    fn layer(&self, number: &mut usize) -> Params {
        let p = self.0.at(&number.to_string());
        *number += 1;
        p
    }
}

/// A residual block, with the two maps before it if it has them.
#[track_caller]
fn block(p: &Params, x: &Tensor, width: usize, mapped: bool) -> Tensor {
    let (inner, pool, convs) = (MAPPED * width, p.at("pool"), p.at("conv"));
    let before = mapped.then(|| {
        let h = plain_conv(&pool.at("0"), x, [width, inner], Window::POINT);
        let h = relu(&group_norm_by(&pool.at("1"), &h, inner, GROUPS, EPS));
        x + plain_conv(&pool.at("3"), &h, [inner, width], Window::POINT)
    });
    let x = before.as_ref().unwrap_or(x);
    let h = relu(&conv(&convs.at("0"), x, [width; 2], Window::SAME));
    let h = relu(&conv(&convs.at("2"), &h, [width; 2], Window::SAME));
    relu(&(x + conv(&convs.at("4"), &h, [width; 2], Window::SAME)))
}
