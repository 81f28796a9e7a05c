//! A VQGAN (Esser et al. 2021; `VQModel`): images to codes, the entries of a codebook nearest to what an encoder
//! makes of them, and back.
use super::autoencoder::Autoencoder;
use crate::ir::Tensor;
use crate::nn::{Init, Params, Window, conv};

/// The sizes of a VQGAN.
#[derive(Clone, Debug, PartialEq)]
pub struct Vqgan {
    /// Encoder and decoder.
    pub body: Autoencoder,
    /// Entries of the codebook.
    pub vocabulary: usize,
    /// Values of an entry.
    pub width: usize,
}

/// What the encoder makes of images.
#[derive(Clone, Debug)]
pub struct Encoded {
    /// `i32[batch, rows, columns]`.
    pub codes: Tensor,
    /// What was compared with the codebook, `[batch, rows, columns, width]`, in the master dtype.
    pub latents: Tensor,
}

impl Vqgan {
    /// The name of the parameter that the codebook is.
    pub const CODEBOOK: &str = "quantize/embedding/weight";

    /// The codebook `[vocabulary, width]`, in the master dtype: which entry is nearest is not for half precision.
    fn codebook(&self, p: &Params) -> Tensor {
        p.at("quantize/embedding").get("weight", &[self.vocabulary, self.width], &["", ""], Init::Normal(1.0))
    }

    /// Codes of images `[batch, height, width, 3]` with values in [-1, 1]: the entries at the least distance, the
    /// first of equals.
    #[track_caller]
    pub fn encode(&self, p: &Params, images: &Tensor) -> Encoded {
        let latents = self.body.encode(p, images, self.body.latent);
        let latents = conv(&p.at("quant_conv"), &latents, [self.body.latent, self.width], Window::POINT);
        let latents = latents.convert(p.precision().master);
        let codebook = self.codebook(p);
        // |z - e|^2 = |z|^2 - 2 (z e - |e|^2 / 2): the largest of what is in brackets.
        let products = latents.dot_general(&codebook, [&[], &[]], [&[3], &[1]]);
        let codes = (products - codebook.square().sum(&[1]) * 0.5).argmax(3);
        Encoded { codes, latents }
    }

    /// Images `[batch, factor rows, factor columns, 3]` of codes `i32[batch, rows, columns]`, in the master dtype;
    /// not clamped.
    #[track_caller]
    pub fn decode(&self, p: &Params, codes: &Tensor) -> Tensor {
        self.decode_latents(p, &self.codebook(p).take(codes, 0))
    }

    /// What the codebook has for codes `i32[batch, rows, columns]`: `[batch, rows, columns, width]`, in the master dtype.
    #[track_caller]
    pub fn entries(&self, p: &Params, codes: &Tensor) -> Tensor {
        self.codebook(p).take(codes, 0)
    }

    /// Images `[batch, factor rows, factor columns, 3]` of entries of the codebook `[batch, rows, columns, width]`, in the
    /// master dtype; not clamped.
    #[track_caller]
    pub fn decode_latents(&self, p: &Params, latents: &Tensor) -> Tensor {
        let latents = conv(&p.at("post_quant_conv"), latents, [self.width, self.body.latent], Window::POINT);
        self.body.decode(p, &latents)
    }
}
