//! The training loss of a batch, for every variant: per token, averaged by weight, and summed by how much of the
//! image was unknown.
use super::fluid::{Fluid, Kind, Order, Text};
use super::noise::NoiseInputs;
use crate::ir::{Builder, Tensor};
use crate::nn::Params;
use crate::types::{DType, Type};

/// Bins of the share of an image that is unknown when a token is predicted: quarters.
pub const MASK_RATIO_BINS: usize = 4;

/// A batch of images with their texts.
#[derive(Clone, Debug)]
pub struct Batch {
    /// As [`Fluid::token_type`].
    pub tokens: Tensor,
    /// `[batch, text, text_width]`.
    pub features: Tensor,
    /// `i1[batch, text]`; false is padding.
    pub text_mask: Tensor,
}

/// Losses of one batch in the master dtype.
#[derive(Clone, Debug)]
pub struct Losses {
    /// What is minimized, a scalar.
    pub loss: Tensor,
    /// Its parts by name, scalars; none if it has only one.
    pub parts: Vec<(&'static str, Tensor)>,
    /// Sum of weighted losses per bin, `[MASK_RATIO_BINS]`: see [`MASK_RATIO_BINS`].
    pub bin_loss: Tensor,
    /// Sum of weights per bin, `[MASK_RATIO_BINS]`.
    pub bin_weight: Tensor,
}

impl Fluid {
    /// How many tokens count in the loss of a batch, a scalar of at least 1: what [`Fluid::loss`] divides by.
    #[track_caller]
    pub fn loss_weight(&self, b: &Builder, noise: &NoiseInputs) -> Tensor {
        let dtype = self.precision.master;
        match &noise.mask {
            Some(mask) => mask.convert(dtype).sum(&[0, 1]).max(&b.scalar(dtype, 1.0)),
            None => b.scalar(dtype, (noise.drop.dim(0) * self.tokens) as f64),
        }
    }

    /// The training loss of a batch: the sum over its unknown tokens (random order) or all tokens (raster),
    /// divided by `total`, which is the batch's own weight, or that of a larger batch that it is a part of.
    #[track_caller]
    pub fn loss(&self, p: &Params, batch: &Batch, noise: &NoiseInputs, total: &Tensor) -> Losses {
        let text = self.dropped_text(p, &batch.features, &batch.text_mask, &noise.drop);
        let text = Text::Aligned(text, batch.text_mask.clone());
        let z = self.backbone(p, &batch.tokens, noise.mask.as_ref(), &[text]).swap_remove(0);
        let (b, n) = (batch.tokens.dim(0), self.tokens);
        let rows = b * n;
        let z = z.reshape(&[rows, self.width]);
        let (loss, parts) = self.token_losses(p, &batch.tokens, &z, noise);

        let every = Type::new(self.precision.master, [b, n]);
        let weights = match &noise.mask {
            Some(mask) => mask.convert(every.dtype),
            None => p.builder().full(&every, 1.0),
        };
        let weights = weights.reshape(&[rows]);
        let average = |t: &Tensor| (t * &weights).sum(&[0]) / total;
        let in_bin = self.mask_ratio_bins(p.builder(), b, noise).convert(every.dtype);
        let by_bin = |t: &Tensor| (t.expand(1) * &in_bin).sum(&[0]);
        Losses {
            parts: parts.iter().map(|(name, t)| (*name, average(t))).collect(),
            bin_loss: by_bin(&(&loss * &weights)),
            bin_weight: by_bin(&weights),
            loss: average(&loss),
        }
    }

    /// The loss of each token `[rows]` and its parts, for `z: [rows, width]`.
    fn token_losses(
        &self,
        p: &Params,
        tokens: &Tensor,
        z: &Tensor,
        noise: &NoiseInputs,
    ) -> (Tensor, Vec<(&'static str, Tensor)>) {
        let rows = z.dim(0);
        match (&self.kind, &noise.levels) {
            (Kind::Continuous { head, noise_levels }, Some(levels)) => {
                let (m, c) = (*noise_levels, head.channels);
                let timesteps = levels.timestep.transpose(&[1, 2, 0]).reshape(&[rows, m]);
                let noise = levels.noise.transpose(&[1, 2, 0, 3]).reshape(&[rows, m, c]);
                let loss = head.loss(p, &tokens.reshape(&[rows, c]), z, &timesteps, &noise);
                (&loss.mse + &loss.vb, vec![("mse", loss.mse), ("vb", loss.vb)])
            }
            (Kind::Continuous { .. }, None) => {
                (p.builder().fail("loss", "a diffusion loss needs timesteps and noise"), vec![])
            }
            (Kind::Discrete(softmax), _) => (softmax.loss(p, &tokens.reshape(&[rows]), z), vec![]),
        }
    }

    /// Which bin each token is in, `i1[rows, MASK_RATIO_BINS]`: with `u` of `n` tokens unknown when it is predicted,
    /// bin `(MASK_RATIO_BINS u - 1) / n`, rounded down.
    fn mask_ratio_bins(&self, b: &Builder, batch: usize, noise: &NoiseInputs) -> Tensor {
        let n = self.tokens;
        let unknown = match (self.order, &noise.mask) {
            (Order::Random, Some(mask)) => mask.convert(DType::S32).sum(&[1]).expand(1),
            _ => n as f64 - b.iota(&Type::new(DType::S32, [1, n]), 1),
        };
        let bin = unknown * MASK_RATIO_BINS as f64 - 1.0;
        let bin = &bin / bin.full_like(n as f64);
        let bin = bin.broadcast_to(&[batch, n]).reshape(&[batch * n, 1]);
        bin.eq(&b.iota(&Type::new(DType::S32, [1, MASK_RATIO_BINS]), 1))
    }
}
