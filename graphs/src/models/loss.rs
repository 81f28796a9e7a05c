//! The training loss of a batch, for every variant: per token, averaged by weight, and summed by how much of the
//! image was unknown.
use super::fluid::{Fluid, Kind, Order, Text};
use super::noise::NoiseInputs;
use super::tables::Tables;
use crate::ir::{Builder, Tensor};
use crate::nn::Params;
use crate::types::{DType, Type};

/// Bins of the share of an image that is unknown when a token is predicted: quarters.
pub const MASK_RATIO_BINS: usize = 4;

/// Bins of the diffusion timesteps: quarters, the least noise first.
pub const TIME_BINS: usize = 4;

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

/// The losses of each image of a batch on its own, in the master dtype: sums over its unknown tokens (random order) or all
/// tokens (raster), to be divided by the weights.
#[derive(Clone, Debug)]
pub struct ImageLosses {
    /// The loss, `[batch]`.
    pub loss: Tensor,
    /// Its parts by name, `[batch]` each; none if it has only one.
    pub parts: Vec<(&'static str, Tensor)>,
    /// Tokens that count, `[batch]`.
    pub weight: Tensor,
    /// The loss by the share of the image that was unknown, `[batch, MASK_RATIO_BINS]`: see [`MASK_RATIO_BINS`].
    pub bin_loss: Tensor,
    /// The tokens of each of those bins, of that shape.
    pub bin_weight: Tensor,
    /// Continuous tokens: the loss by the timestep of the noise level.
    pub times: Option<TimeLosses>,
}

/// The loss of each image by the timestep, `[batch, TIME_BINS]`: see [`TIME_BINS`].
#[derive(Clone, Debug)]
pub struct TimeLosses {
    /// Sums of losses.
    pub loss: Tensor,
    /// How many were summed: there is one for each noise level of a token.
    pub weight: Tensor,
}

/// The losses of tokens before they are averaged.
struct TokenLosses {
    /// `[rows]`.
    loss: Tensor,
    /// By name, `[rows]`.
    parts: Vec<(&'static str, Tensor)>,
    /// Continuous tokens: the loss at each noise level and its timestep, `[rows, levels]`.
    levels: Option<[Tensor; 2]>,
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
        let TokenLosses { loss, parts, .. } = self.batch_losses(p, batch, noise, false);
        let b = batch.tokens.dim(0);
        let weights = self.token_weights(p.builder(), b, noise);
        let average = |t: &Tensor| (t * &weights).sum(&[0]) / total;
        let in_bin = self.mask_ratio_bins(p.builder(), b, noise).convert(self.precision.master);
        let by_bin = |t: &Tensor| (t.expand(1) * &in_bin).sum(&[0]);
        Losses {
            parts: parts.iter().map(|(name, t)| (*name, average(t))).collect(),
            bin_loss: by_bin(&(&loss * &weights)),
            bin_weight: by_bin(&weights),
            loss: average(&loss),
        }
    }

    /// The losses of each image of a batch; 0 for those that are not `valid: i1[batch]`, whatever they hold.
    #[track_caller]
    pub fn image_losses(
        &self,
        p: &Params,
        batch: &Batch,
        noise: &NoiseInputs,
        valid: &Tensor,
    ) -> ImageLosses {
        let TokenLosses { loss, parts, levels } = self.batch_losses(p, batch, noise, true);
        let (builder, b, n) = (p.builder(), batch.tokens.dim(0), self.tokens);
        let master = self.precision.master;
        let weights = self.token_weights(builder, b, noise);
        let keep = |t: Tensor| match t.rank() {
            1 => valid.select(&t, &t.zeros_like()),
            _ => valid.expand(1).broadcast_to(t.dims()).select(&t, &t.zeros_like()),
        };
        let of_image = |t: &Tensor| keep((t * &weights).reshape(&[b, n]).sum(&[1]));
        let in_bin = self.mask_ratio_bins(builder, b, noise).convert(master);
        let by_bin = |t: &Tensor| keep((t.expand(1) * &in_bin).reshape(&[b, n, MASK_RATIO_BINS]).sum(&[1]));
        let times = levels.map(|[loss, timestep]| {
            let (m, last) = (loss.dim(1), self.timesteps());
            let bin = timestep * TIME_BINS as f64;
            let bin = (&bin / bin.full_like(last as f64)).expand(2);
            let bins = builder.iota(&Type::new(DType::S32, [1, 1, TIME_BINS]), 2);
            let in_bin = bin.eq(&bins).convert(master);
            // Of a token that does not count, none of its levels does.
            let in_bin = in_bin * weights.expand(1).expand(2);
            let by_time = |t: Tensor| keep(t.reshape(&[b, n * m, TIME_BINS]).sum(&[1]));
            TimeLosses { loss: by_time(loss.expand(2) * &in_bin), weight: by_time(in_bin) }
        });
        ImageLosses {
            parts: parts.iter().map(|(name, t)| (*name, of_image(t))).collect(),
            weight: keep(weights.reshape(&[b, n]).sum(&[1])),
            bin_loss: by_bin(&(&loss * &weights)),
            bin_weight: by_bin(&weights),
            loss: of_image(&loss),
            times,
        }
    }

    /// Steps of the diffusion process; 1 of discrete tokens.
    fn timesteps(&self) -> usize {
        match &self.kind {
            Kind::Continuous { head, .. } => head.timesteps,
            Kind::Discrete(_) => 1,
        }
    }

    /// The losses of the tokens of a batch, all images one after the other; if asked for, also by noise level.
    #[track_caller]
    fn batch_losses(&self, p: &Params, batch: &Batch, noise: &NoiseInputs, by_level: bool) -> TokenLosses {
        let text = self.dropped_text(p, &batch.features, &batch.text_mask, &noise.drop);
        let text = Text::Aligned(text, batch.text_mask.clone());
        let z = self.backbone(p, &batch.tokens, noise.mask.as_ref(), &[text]).swap_remove(0);
        let (tokens, z) = match &noise.tokens {
            None => (batch.tokens.clone(), z),
            Some(rows) => {
                // A product for what has a cotangent, which a gather would scatter; it is exact, as is the gather.
                let places = p.builder().iota(&Type::new(DType::S32, [1, 1, self.tokens]), 2);
                let picked = rows.expand(2).eq(&places).convert(z.dtype());
                (batch.tokens.take_per_row(rows, 1), picked.dot_general(&z, [&[0], &[0]], [&[2], &[1]]))
            }
        };
        let z = z.reshape(&[z.dim(0) * z.dim(1), self.width]);
        self.token_losses(p, &tokens, &z, noise, by_level)
    }

    /// How much each row counts, `[rows]`: 1 or 0, or where rows are unknown tokens in turn, its part of all of the image.
    fn token_weights(&self, b: &Builder, batch: usize, noise: &NoiseInputs) -> Tensor {
        let every = Type::new(self.precision.master, [batch, self.tokens]);
        let weights = match (&noise.mask, &noise.tokens) {
            (Some(mask), Some(rows)) => {
                let unknown = mask.convert(every.dtype).sum(&[1]).expand(1);
                (unknown / rows.dim(1) as f64).broadcast_to(rows.dims())
            }
            (Some(mask), None) => mask.convert(every.dtype),
            (None, _) => b.full(&every, 1.0),
        };
        weights.reshape(&[batch * weights.dim(1)])
    }

    /// The losses of each token for `z: [rows, width]`; if asked for, also by noise level.
    fn token_losses(
        &self,
        p: &Params,
        tokens: &Tensor,
        z: &Tensor,
        noise: &NoiseInputs,
        by_level: bool,
    ) -> TokenLosses {
        let rows = z.dim(0);
        match (&self.kind, &noise.levels) {
            (Kind::Continuous { head, noise_levels }, Some(levels)) => {
                let (m, c) = (levels.timestep.dim(0), head.channels);
                let timesteps = levels.timestep.transpose(&[1, 2, 0]).reshape(&[rows, m]);
                let noise = levels.noise.transpose(&[1, 2, 0, 3]).reshape(&[rows, m, c]);
                let mut each = head.level_losses(p, &tokens.reshape(&[rows, c]), z, &timesteps, &noise);
                let tables = Tables::cosine(head.timesteps);
                if let Some(weights) = noise_levels.weighting.weights(head.prediction, &tables) {
                    let weights =
                        p.builder().constant(&Type::new(each.mse.dtype(), [weights.len()]), &weights);
                    each.mse = each.mse * weights.take(&timesteps.reshape(&[rows * m]), 0);
                }
                let loss = each.averaged(&timesteps);
                let levels = by_level.then(|| [(&each.mse + &each.vb).reshape(&[rows, m]), timesteps]);
                TokenLosses {
                    loss: &loss.mse + &loss.vb,
                    parts: vec![("mse", loss.mse), ("vb", loss.vb)],
                    levels,
                }
            }
            (Kind::Continuous { .. }, None) => {
                let loss = p.builder().fail("loss", "a diffusion loss needs timesteps and noise");
                TokenLosses { loss, parts: vec![], levels: None }
            }
            (Kind::Discrete(softmax), _) => {
                let loss = softmax.loss(p, &tokens.reshape(&[rows]), z);
                TokenLosses { loss, parts: vec![], levels: None }
            }
        }
    }

    /// Which bin each row is in, `i1[rows, MASK_RATIO_BINS]`: with `u` of `n` tokens unknown when it is predicted,
    /// bin `(MASK_RATIO_BINS u - 1) / n`, rounded down.
    fn mask_ratio_bins(&self, b: &Builder, batch: usize, noise: &NoiseInputs) -> Tensor {
        let n = self.tokens;
        let unknown = match (self.order, &noise.mask) {
            (Order::Random, Some(mask)) => mask.convert(DType::S32).sum(&[1]).expand(1),
            _ => n as f64 - b.iota(&Type::new(DType::S32, [1, n]), 1),
        };
        let bin = unknown * MASK_RATIO_BINS as f64 - 1.0;
        let bin = &bin / bin.full_like(n as f64);
        let rows = noise.tokens.as_ref().map_or(n, |rows| rows.dim(1));
        let bin = bin.broadcast_to(&[batch, rows]).reshape(&[batch * rows, 1]);
        bin.eq(&b.iota(&Type::new(DType::S32, [1, MASK_RATIO_BINS]), 1))
    }
}
