//! The convolutional encoder and decoder that the VAE of Stable Diffusion and VQGANs have in common (Esser et al. 2021,
//! Rombach et al. 2022), by the names of `AutoencoderKL` and `VQModel`: residual blocks with group norm, a size
//! halved or doubled between levels, attention in the middle.
use crate::ir::Tensor;
use crate::nn::{
    Param, Params, Precision, Window, conv, conv_of_zeros, group_norm, silu, spatial_attention, upsample_conv,
};
use crate::types::DType;

/// Sizes of the encoder and the decoder.
#[derive(Clone, Debug, PartialEq)]
pub struct Autoencoder {
    /// Channels of each level, the largest image first.
    pub channels: Vec<usize>,
    /// Residual blocks of a level of the encoder; a level of the decoder has one more.
    pub layers: usize,
    /// Groups of channels of each norm.
    pub groups: usize,
    /// Channels of a latent pixel.
    pub latent: usize,
    /// Whether pixels attend to each other in the middle.
    pub attention: bool,
    /// The encoder sees squares of so many pixels a side as one with the values of all of them, and the decoder makes
    /// such: 1 with published models, more for small networks that are fast on CPUs.
    pub patch: usize,
    /// Whether a linear map of the pixels of a latent is added to what the encoder makes, and one of the latent to what the
    /// decoder makes: the networks then learn what linear maps cannot say, and start at saying nothing.
    pub linear: bool,
    /// Whether every kernel is a parameter as files have it, to be trained; not made ready for speed.
    pub trained: bool,
    /// The dtypes.
    pub precision: Precision,
}

/// What the linear maps are called, below `encoder` and `decoder`.
pub const LINEAR: &str = "linear";

/// Colors of an image.
pub(crate) const COLORS: usize = 3;

impl Autoencoder {
    /// Pixels of a side of an image per latent pixel.
    pub fn factor(&self) -> usize {
        self.patch.max(1) << self.channels.len().saturating_sub(1)
    }

    /// Values of a pixel of the image that the encoder sees first, and the decoder makes last.
    fn values(&self) -> usize {
        COLORS * self.patch * self.patch
    }

    /// The size of the latents of images of `height` x `width` pixels; `None` if a side is no multiple of
    /// [`Autoencoder::factor`], or empty.
    pub fn latents(&self, [height, width]: [usize; 2]) -> Option<[usize; 2]> {
        let f = self.factor();
        let fits = |side: usize| (side > 0 && side.is_multiple_of(f)).then(|| side / f);
        Some([fits(height)?, fits(width)?])
    }

    /// What the encoder makes of images `[batch, height, width, 3]` with values in [-1, 1]: `[batch, height / factor,
    /// width / factor, outs]`.
    #[track_caller]
    pub fn encode(&self, p: &Params, images: &Tensor, outs: usize) -> Tensor {
        let p = p.at("encoder");
        let seen = patches(images, self.patch);
        let mut x = conv(&p.at("conv_in"), &seen, [self.values(), self.first()], Window::SAME);
        for (level, outs) in self.channels.iter().enumerate() {
            let p = p.at("down_blocks").at(&level.to_string());
            for layer in 0..self.layers {
                x = self.residual(&p.at("resnets").at(&layer.to_string()), &x, *outs);
            }
            if level + 1 < self.channels.len() {
                x = conv(&p.at("downsamplers/0/conv"), &x, [*outs; 2], Window::HALF);
            }
        }
        let x = self.mid_block(&p, &x);
        let x = self.out_block(&p, &x, outs);
        if self.linear {
            let (factor, whole) = (self.factor(), patches(images, self.factor()));
            x + conv(&p.at(LINEAR), &whole, [COLORS * factor * factor, outs], Window::POINT)
        } else {
            x
        }
    }

    /// The images `[batch, factor height, factor width, 3]` that the decoder makes of latents `[batch, height, width,
    /// latent]`, in the master dtype; not clamped.
    #[track_caller]
    pub fn decode(&self, p: &Params, latents: &Tensor) -> Tensor {
        let p = p.at("decoder");
        let x = conv(&p.at("conv_in"), latents, [self.latent, self.last()], Window::SAME);
        let mut x = self.mid_block(&p, &x);
        for (level, outs) in self.channels.iter().rev().enumerate() {
            let p = p.at("up_blocks").at(&level.to_string());
            for layer in 0..=self.layers {
                x = self.residual(&p.at("resnets").at(&layer.to_string()), &x, *outs);
            }
            if level + 1 < self.channels.len() {
                x = upsample_conv(&p.at("upsamplers/0/conv"), &x, *outs, self.trained);
            }
        }
        let made = pixels(&self.out_block(&p, &x, self.values()), self.patch);
        let made = if self.linear {
            let factor = self.factor();
            let ends = [self.latent, COLORS * factor * factor];
            made + pixels(&conv(&p.at(LINEAR), latents, ends, Window::POINT), factor)
        } else {
            made
        };
        made.convert(self.precision.master)
    }

    fn first(&self) -> usize {
        self.channels.first().copied().unwrap_or(0)
    }

    fn last(&self) -> usize {
        self.channels.last().copied().unwrap_or(0)
    }

    fn norm(&self, p: &Params, x: &Tensor) -> Tensor {
        silu(&group_norm(p, x, x.dim(3), self.groups))
    }

    /// `x + conv(silu(norm(conv(silu(norm(x))))))`; where channels change, `x` goes through a map of its own.
    #[track_caller]
    fn residual(&self, p: &Params, x: &Tensor, outs: usize) -> Tensor {
        let ins = x.dim(3);
        let h = conv(&p.at("conv1"), &self.norm(&p.at("norm1"), x), [ins, outs], Window::SAME);
        let h = conv(&p.at("conv2"), &self.norm(&p.at("norm2"), &h), [outs; 2], Window::SAME);
        if ins == outs { x + h } else { conv(&p.at("conv_shortcut"), x, [ins, outs], Window::POINT) + h }
    }

    #[track_caller]
    fn mid_block(&self, p: &Params, x: &Tensor) -> Tensor {
        let (p, n) = (p.at("mid_block"), self.last());
        let mut x = self.residual(&p.at("resnets/0"), x, n);
        if self.attention {
            x = spatial_attention(&p.at("attentions/0"), &x, n, self.groups);
        }
        self.residual(&p.at("resnets/1"), &x, n)
    }

    #[track_caller]
    fn out_block(&self, p: &Params, x: &Tensor, outs: usize) -> Tensor {
        let (p, x) = (p.at("conv_out"), self.norm(&p.at("conv_norm_out"), x));
        let ends = [x.dim(3), outs];
        if self.linear { conv_of_zeros(&p, &x, ends, Window::SAME) } else { conv(&p, &x, ends, Window::SAME) }
    }
}

/// Squares of `patch` pixels a side as one pixel: `[batch, height, width, 3]` to `[batch, height / patch, width / patch,
/// 3 patch patch]`, row by row.
#[track_caller]
fn patches(x: &Tensor, patch: usize) -> Tensor {
    if patch == 1 {
        return x.clone();
    }
    let [b, h, w, c] = [0, 1, 2, 3].map(|axis| x.dim(axis));
    let split = x.reshape(&[b, h / patch, patch, w / patch, patch, c]);
    split.transpose(&[0, 1, 3, 2, 4, 5]).reshape(&[b, h / patch, w / patch, c * patch * patch])
}

/// The inverse of [`patches`].
#[track_caller]
fn pixels(x: &Tensor, patch: usize) -> Tensor {
    if patch == 1 {
        return x.clone();
    }
    let [b, h, w, c] = [0, 1, 2, 3].map(|axis| x.dim(axis));
    let split = x.reshape(&[b, h, w, patch, patch, c / (patch * patch)]);
    split.transpose(&[0, 1, 3, 2, 4, 5]).reshape(&[b, h * patch, w * patch, c / (patch * patch)])
}

/// Pixels `u8` as values in [-1, 1].
#[track_caller]
pub(crate) fn from_bytes(pixels: &Tensor, dtype: DType) -> Tensor {
    pixels.convert(dtype) * (1.0 / 127.5) - 1.0
}

/// Values in [-1, 1] as pixels `u8`, rounded; values beyond are clamped.
#[track_caller]
pub(crate) fn to_bytes(values: &Tensor) -> Tensor {
    ((values.clamp(-1.0, 1.0) + 1.0) * 127.5 + 0.5).floor().convert(DType::U8)
}

/// The dims in files of a parameter of these models: there kernels are `[out, in, height, width]`, and those of
/// [`upsample_conv`] 3 x 3. All others are as they are.
pub fn stored_dims(param: &Param) -> Vec<usize> {
    match param.ty.dims[..] {
        [height, width, ins, outs] => vec![outs, ins, height, width],
        [2, 2, 2, 2, ins, outs] => vec![outs, ins, 3, 3],
        ref dims => dims.to_vec(),
    }
}
