//! Fluid (Fan et al., ICLR 2025): a transformer over image tokens with cross-attention to text, and a head
//! per token.
use super::diffusion::{Head, Losses};
use super::draws::Draws;
use crate::ir::Tensor;
use crate::nn::{
    Gelu, Init, Keys, Params, Precision, attend, keys, layer_norm, linear, mlp, queries, values_out,
};
use crate::ops::Remat;

/// Sizes of the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Fluid {
    /// Image tokens per picture.
    pub tokens: usize,
    /// Channels of a token.
    pub channels: usize,
    /// Text positions.
    pub text_length: usize,
    /// Channels of a text feature.
    pub text_width: usize,
    /// Blocks of the text aligner.
    pub text_depth: usize,
    /// Width of backbone and aligner.
    pub width: usize,
    /// Blocks of the backbone.
    pub depth: usize,
    /// Attention heads.
    pub heads: usize,
    /// Hidden channels of an MLP per channel.
    pub mlp_ratio: usize,
    /// Which GELU.
    pub gelu: Gelu,
    /// What the forward pass keeps per block.
    pub remat: Remat,
    /// Dtypes.
    pub precision: Precision,
    /// The diffusion head.
    pub head: Head,
    /// Noise levels per token and step (`diffusion_batch_mul` in MAR).
    pub noise_levels: usize,
}

/// What image tokens attend to across.
#[derive(Clone, Debug)]
pub enum CrossAttention {
    /// Aligned text `[batch, text, width]`, projected in every block.
    Text(Tensor),
    /// Stacked keys and values `[layers, batch, text, heads, head_dim]` of the first images, made once per
    /// image, and `[layers, width]`, what the null text adds to every later image.
    Cached(Keys, Tensor),
}

/// Logical axes of activations `[batch, positions, width]`.
const ACTIVATION: [&str; 3] = ["batch", "", "activation"];

impl Fluid {
    fn attention(&self, p: &Params, x: &Tensor, from: &Tensor, mask: Option<&Tensor>) -> Tensor {
        let q = queries(p, x, self.width, self.heads);
        self.mix(p, &q, &keys(p, from, self.width, self.heads), mask)
    }

    fn mix(&self, p: &Params, q: &Tensor, kv: &Keys, mask: Option<&Tensor>) -> Tensor {
        values_out(p, &attend(p, q, kv, mask), self.width, self.heads)
    }

    /// The learned vector that stands for no text, `[width]`.
    #[track_caller]
    pub fn null_text(&self, p: &Params) -> Tensor {
        p.at("text").get("null", &[self.width], &["embed"], Init::Normal(0.02))
    }

    /// Aligned text `[batch, text, width]` of features `[batch, text, text_width]`; positions where `mask`
    /// (`i1[batch, text]`) is false are padding.
    #[track_caller]
    pub fn text(&self, p: &Params, features: &Tensor, mask: &Tensor) -> Tensor {
        let p = p.at("text");
        let h = linear(&p.at("proj"), features, &[(self.text_width, "")], &[(self.width, "embed")], None);
        let ins = (&[mask.clone()][..], &[h][..], &[][..]);
        let (h, _) = p.layers("blocks", self.text_depth, &self.remat, ins, |p, consts, carry, _| {
            let h = &carry[0];
            let n = layer_norm(&p.at("norm1"), h, self.width);
            let h = h + self.attention(&p.at("attn"), &n, &n, Some(&consts[0]));
            let n = layer_norm(&p.at("norm2"), &h, self.width);
            let h = &h + self.mlp(p, &n);
            (vec![h.constrain(&ACTIVATION)], vec![])
        });
        layer_norm(&p.at("norm"), &h[0], self.width)
    }

    fn mlp(&self, p: &Params, x: &Tensor) -> Tensor {
        mlp(&p.at("mlp"), x, self.width, self.mlp_ratio * self.width, self.gelu)
    }

    /// Image tokens `[batch, tokens, channels]` to `z: [batch, tokens, width]`. Where `masked` (`i1[batch,
    /// tokens]`) holds, the token is unknown and its value is not looked at. `text_mask: i1[batch, text]`.
    #[track_caller]
    pub fn backbone(
        &self,
        p: &Params,
        tokens: &Tensor,
        masked: &Tensor,
        cross: &CrossAttention,
        text_mask: &Tensor,
    ) -> Tensor {
        let p = p.at("backbone");
        let d = self.width;
        let x = linear(&p.at("tokens"), tokens, &[(self.channels, "")], &[(d, "embed")], None);
        let small = Init::Normal(0.02);
        let unknown = p.get("mask_token", &[d], &["embed"], small).convert(x.dtype());
        let positions = p.get("positions", &[self.tokens, d], &["", "embed"], small).convert(x.dtype());
        let x = masked.expand(2).select(&unknown, &x) + positions;
        let x = x.constrain(&ACTIVATION);

        let mut consts = vec![text_mask.clone()];
        let mut xs = vec![];
        match cross {
            CrossAttention::Text(text) => consts.push(text.clone()),
            CrossAttention::Cached(kv, null) => xs = vec![kv.k.clone(), kv.v.clone(), null.clone()],
        }
        let (x, _) =
            p.layers("blocks", self.depth, &self.remat, (&consts, &[x], &xs), |p, consts, carry, xs| {
                let x = &carry[0];
                let n = layer_norm(&p.at("norm_self"), x, d);
                let x = x + self.attention(&p.at("self_attn"), &n, &n, None);
                let across = p.at("cross_attn");
                let x = match xs {
                    [k, v, null] => {
                        // The images without text attend to one key: the result is its value, whatever the query.
                        let (with, all) = (k.dim(0), x.dim(0));
                        let first = x.slice(0, 0, with);
                        let n = layer_norm(&p.at("norm_cross"), &first, d);
                        let q = queries(&across, &n, d, self.heads);
                        let kv = Keys { k: k.clone(), v: v.clone() };
                        let first = first + self.mix(&across, &q, &kv, Some(&consts[0]));
                        match all > with {
                            true => p.builder().concat(&[first, x.slice(0, with, all) + null], 0),
                            false => first,
                        }
                    }
                    _ => {
                        let n = layer_norm(&p.at("norm_cross"), &x, d);
                        &x + self.attention(&across, &n, &consts[1], Some(&consts[0]))
                    }
                };
                let n = layer_norm(&p.at("norm_mlp"), &x, d);
                let x = &x + self.mlp(p, &n);
                (vec![x.constrain(&ACTIVATION)], vec![])
            });
        layer_norm(&p.at("norm"), &x[0], d)
    }

    /// Aligned text with dropped images' rows replaced by the null vector. All their rows are then equal, so
    /// attention over them equals attention over one.
    #[track_caller]
    pub fn dropped_text(&self, p: &Params, features: &Tensor, mask: &Tensor, drop: &Tensor) -> Tensor {
        let aligned = self.text(p, features, mask);
        let null = self.null_text(p).convert(aligned.dtype());
        drop.reshape(&[drop.dim(0), 1, 1]).select(&null, &aligned)
    }

    /// The training loss of a batch: `tokens: [batch, tokens, channels]`, `features: [batch, text,
    /// text_width]`, `text_mask: i1[batch, text]`.
    #[track_caller]
    pub fn loss(
        &self,
        p: &Params,
        tokens: &Tensor,
        features: &Tensor,
        text_mask: &Tensor,
        draws: &Draws,
    ) -> Losses {
        let text = self.dropped_text(p, features, text_mask, &draws.drop);
        let z = self.backbone(p, tokens, &draws.mask, &CrossAttention::Text(text), text_mask);
        let (b, n, c, m) = (tokens.dim(0), self.tokens, self.channels, self.noise_levels);
        let rows = b * n;
        let timesteps = draws.timestep.transpose(&[1, 2, 0]).reshape(&[rows, m]);
        let noise = draws.noise.transpose(&[1, 2, 0, 3]).reshape(&[rows, m, c]);
        let weights = draws.mask.reshape(&[rows]).convert(tokens.dtype());
        let (x0, z) = (tokens.reshape(&[rows, c]), z.reshape(&[rows, self.width]));
        self.head.loss(p, &x0, &z, &timesteps, &noise, &weights)
    }
}

/// Keys and values of aligned text for every block, `[layers, batch, text, heads, head_dim]`, and what the
/// null text adds to an image in every block, `[layers, width]`.
#[track_caller]
pub fn text_keys(model: &Fluid, p: &Params, aligned: &Tensor) -> (Keys, Tensor) {
    let null = model.null_text(p).convert(aligned.dtype()).reshape(&[1, 1, model.width]);
    let ins = (&[aligned.clone(), null][..], &[][..], &[][..]);
    let (_, ys) =
        p.at("backbone").layers("blocks", model.depth, &Remat::Everything, ins, |p, consts, _, _| {
            let p = p.at("cross_attn");
            let kv = keys(&p, &consts[0], model.width, model.heads);
            let null = keys(&p, &consts[1], model.width, model.heads).v;
            let null = values_out(&p, &null, model.width, model.heads).reshape(&[model.width]);
            (vec![], vec![kv.k, kv.v, null])
        });
    (Keys { k: ys[0].clone(), v: ys[1].clone() }, ys[2].clone())
}
