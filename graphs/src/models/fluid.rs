//! Fluid (Fan et al., ICLR 2025): a transformer over image tokens with cross-attention to text, and a head per
//! token. The four variants of the study, {continuous, discrete} tokens x {random, raster} order, are this one
//! model: [`Kind`] is how a token goes in and comes out, [`Order`] is what a token may look at.
use super::diffusion::Head;
use super::softmax::Softmax;
use crate::ir::Tensor;
use crate::nn::{
    Gelu, Init, Keys, Memory, Params, Precision, attend, causal, keys, layer_norm, linear, mlp, queries,
    values_out,
};
use crate::ops::Remat;
use crate::types::{DType, Type};

/// What a token is, and how it is predicted.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A vector of real numbers, drawn by a diffusion head.
    Continuous {
        /// The head.
        head: Head,
        /// Noise levels per token and step (`diffusion_batch_mul` in MAR).
        noise_levels: usize,
    },
    /// An entry of a vocabulary, drawn from a softmax whose weights are the token embedding.
    Discrete(Softmax),
}

/// In which order tokens are generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// A random permutation per image: attention in both directions, unknown tokens are a mask token.
    Random,
    /// Row by row: causal attention, each position sees the tokens before it and predicts the next.
    Raster,
}

/// Sizes of the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Fluid {
    /// What tokens are.
    pub kind: Kind,
    /// Their order.
    pub order: Order,
    /// Image tokens per picture.
    pub tokens: usize,
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
}

/// What image tokens attend to across.
#[derive(Clone, Debug)]
pub enum CrossAttention {
    /// Aligned text `[batch, text, width]`, projected in every block.
    Text(Tensor),
    /// Stacked keys and values `[layers, heads, head_dim, batch, text]`, made once per image.
    Cached(Keys),
    /// Images in pairs, the first of each with text, the second with the null text: stacked keys and values of
    /// the first, and `[layers, width]`, what the null text adds to the second.
    Paired(Keys, Tensor),
}

/// Logical axes of activations `[batch, positions, width]`.
const ACTIVATION: [&str; 3] = ["batch", "", "activation"];

/// Standard deviation of single learned vectors and embeddings at the start.
const SMALL: Init = Init::Normal(0.02);

impl Fluid {
    /// The type of the tokens of `batch` images: `[batch, tokens, channels]` in the master dtype, or
    /// `i32[batch, tokens]`.
    pub fn token_type(&self, batch: usize) -> Type {
        match &self.kind {
            Kind::Continuous { head, .. } => {
                Type::new(self.precision.master, [batch, self.tokens, head.channels])
            }
            Kind::Discrete(_) => Type::new(DType::S32, [batch, self.tokens]),
        }
    }

    fn mix(&self, p: &Params, x: &Tensor, memories: &[Memory<'_>]) -> Tensor {
        let q = queries(p, x, self.width, self.heads);
        values_out(p, &attend(p, &q, memories), self.width, self.heads)
    }

    fn mlp(&self, p: &Params, x: &Tensor) -> Tensor {
        let n = layer_norm(&p.at("norm_mlp"), x, self.width);
        x + mlp(&p.at("mlp"), &n, self.width, self.mlp_ratio * self.width, self.gelu)
    }

    /// The learned vector that stands for no text, `[width]`.
    #[track_caller]
    pub fn null_text(&self, p: &Params) -> Tensor {
        p.at("text").get("null", &[self.width], &["embed"], SMALL)
    }

    /// Aligned text `[batch, text, width]` of features `[batch, text, text_width]`; positions where `mask`
    /// (`i1[batch, text]`) is false are padding.
    #[track_caller]
    pub fn text(&self, p: &Params, features: &Tensor, mask: &Tensor) -> Tensor {
        let (p, d) = (p.at("text"), self.width);
        let h = linear(&p.at("proj"), features, &[(self.text_width, "")], &[(d, "embed")], None);
        let ins = (&[padding(mask)][..], &[h][..], &[][..]);
        let (h, _) = p.layers("blocks", self.text_depth, &self.remat, ins, |p, consts, carry, _| {
            let h = &carry[0];
            let n = layer_norm(&p.at("norm1"), h, d);
            let attn = p.at("attn");
            let h = h + self.mix(&attn, &n, &[keys(&attn, &n, d, self.heads).seen(&consts[0])]);
            let n = layer_norm(&p.at("norm2"), &h, d);
            let h = &h + mlp(&p.at("mlp"), &n, d, self.mlp_ratio * d, self.gelu);
            (vec![h.constrain(&ACTIVATION)], vec![])
        });
        layer_norm(&p.at("norm"), &h[0], d)
    }

    /// Aligned text with dropped images' rows replaced by the null vector. All their rows are then equal, so
    /// attention over them equals attention over one.
    #[track_caller]
    pub fn dropped_text(&self, p: &Params, features: &Tensor, mask: &Tensor, drop: &Tensor) -> Tensor {
        let aligned = self.text(p, features, mask);
        let null = self.null_text(p).convert(aligned.dtype());
        drop.reshape(&[drop.dim(0), 1, 1]).select(&null, &aligned)
    }

    /// Keys and values of aligned text for every block, `[layers, heads, head_dim, batch, text]`, and what the
    /// null text adds to an image in every block, `[layers, width]`.
    #[track_caller]
    pub fn text_keys(&self, p: &Params, aligned: &Tensor) -> (Keys, Tensor) {
        let null = self.null_text(p).convert(aligned.dtype()).reshape(&[1, 1, self.width]);
        let ins = (&[aligned.clone(), null][..], &[][..], &[][..]);
        let backbone = p.at("backbone");
        let (_, ys) = backbone.layers("blocks", self.depth, &Remat::Everything, ins, |p, consts, _, _| {
            let p = p.at("cross_attn");
            let kv = keys(&p, &consts[0], self.width, self.heads);
            let null = keys(&p, &consts[1], self.width, self.heads).v.transpose(&[2, 0, 3, 1]);
            let null = values_out(&p, &null, self.width, self.heads).reshape(&[self.width]);
            (vec![], vec![kv.k, kv.v, null])
        });
        (Keys { k: ys[0].clone(), v: ys[1].clone() }, ys[2].clone())
    }

    /// Tokens, `[.., channels]` or `i32[..]`, in the width of the backbone, `[.., width]`.
    #[track_caller]
    fn embed(&self, p: &Params, tokens: &Tensor) -> Tensor {
        match &self.kind {
            Kind::Continuous { head, .. } => {
                linear(&p.at("tokens"), tokens, &[(head.channels, "")], &[(self.width, "embed")], None)
            }
            Kind::Discrete(softmax) => softmax.embed(&p.at("tokens"), tokens),
        }
    }

    /// A learned vector `[width]` of the backbone, and the position embeddings `[tokens, width]`.
    fn learned(&self, p: &Params, name: &str) -> [Tensor; 2] {
        let compute = p.precision().compute;
        let vector = p.get(name, &[self.width], &["embed"], SMALL);
        let positions = p.get("positions", &[self.tokens, self.width], &["", "embed"], SMALL);
        [vector.convert(compute), positions.convert(compute)]
    }

    /// Image tokens (as [`Fluid::token_type`]) to `z: [batch, tokens, width]`, from which the token of each
    /// position is predicted.
    ///
    /// Random order: where `masked` (`i1[batch, tokens]`) holds, the token is unknown and its value is not
    /// looked at. Raster order: `masked` is not read; position `i` sees the tokens before it. `text_mask:
    /// i1[batch, text]`.
    #[track_caller]
    pub fn backbone(
        &self,
        p: &Params,
        tokens: &Tensor,
        masked: Option<&Tensor>,
        cross: &CrossAttention,
        text_mask: &Tensor,
    ) -> Tensor {
        let p = p.at("backbone");
        let (b, n, d) = (tokens.dim(0), self.tokens, self.width);
        let x = self.embed(&p, tokens);
        let x = match (self.order, masked) {
            (Order::Random, Some(masked)) => {
                let [unknown, positions] = self.learned(&p, "mask_token");
                masked.expand(2).select(&unknown, &x) + positions
            }
            (Order::Random, None) => p.builder().fail("backbone", "random order needs a mask"),
            (Order::Raster, _) => {
                let [begin, positions] = self.learned(&p, "begin");
                let before = x.slice(1, 0, n.saturating_sub(1));
                p.builder().concat(&[begin.broadcast_to(&[b, 1, d]), before], 1) + positions
            }
        };
        let (consts, xs) = cross.operands(text_mask);
        let ins = (&consts[..], &[x.constrain(&ACTIVATION)][..], &xs[..]);
        let (x, _) = p.layers("blocks", self.depth, &self.remat, ins, |p, consts, carry, xs| {
            let x = &carry[0];
            let q = layer_norm(&p.at("norm_self"), x, d);
            let attn = p.at("self_attn");
            let kv = keys(&attn, &q, d, self.heads);
            let x = match self.order {
                Order::Random => x + self.mix(&attn, &q, &[kv.all()]),
                Order::Raster => x + self.mix(&attn, &q, &[kv.seen(&causal(p.builder(), n))]),
            };
            let x = self.mlp(p, &self.across(p, &x, consts, xs));
            (vec![x.constrain(&ACTIVATION)], vec![])
        });
        layer_norm(&p.at("norm"), &x[0], d)
    }

    /// One position of a raster model: `z: [batch, 1, width]` of `position` (`i32[]`), given the token before
    /// it (`[batch, 1, channels]` or `i32[batch, 1]`; any value at position 0) and the stacked self-attention
    /// keys and values of all positions, `[layers, heads, head_dim, batch, tokens]`, filled before `position`.
    /// Returns them with this position filled.
    #[track_caller]
    pub fn next(
        &self,
        p: &Params,
        previous: &Tensor,
        position: &Tensor,
        cache: &Keys,
        cross: &CrossAttention,
        text_mask: &Tensor,
    ) -> (Tensor, Keys) {
        let (p, b, d) = (p.at("backbone"), p.builder(), self.width);
        let [begin, positions] = self.learned(&p, "begin");
        let zero = b.scalar(DType::S32, 0.0);
        let x = self.embed(&p, previous);
        let x = position.eq(&zero).broadcast_to(x.dims()).select(&begin, &x);
        let x = x + positions.dynamic_slice(&[position.clone(), zero.clone()], &[1, d]);

        let (mut consts, mut xs) = cross.operands(text_mask);
        let (own, text) = (consts.len(), xs.len());
        let place = b.iota(&Type::new(DType::S32, [1, 1, 1, self.tokens]), 3);
        consts.push(place.lt(&position.broadcast_to(place.dims())));
        xs.extend([cache.k.clone(), cache.v.clone()]);
        let ins = (&consts[..], &[x][..], &xs[..]);
        let (x, new) = p.layers("blocks", self.depth, &Remat::Everything, ins, |p, consts, carry, xs| {
            let x = &carry[0];
            let q = layer_norm(&p.at("norm_self"), x, d);
            let attn = p.at("self_attn");
            let kv = keys(&attn, &q, d, self.heads);
            let before = Keys { k: xs[text].clone(), v: xs[text + 1].clone() };
            let x = x + self.mix(&attn, &q, &[before.seen(&consts[own]), kv.all()]);
            let x = self.mlp(p, &self.across(p, &x, &consts[..own], &xs[..text]));
            (vec![x], vec![kv.k, kv.v])
        });
        let at = [zero.clone(), zero.clone(), zero.clone(), zero, position.clone()];
        let put = |all: &Tensor, new: &Tensor| all.dynamic_update_slice(new, &at);
        let cache = Keys { k: put(&cache.k, &new[0]), v: put(&cache.v, &new[1]) };
        (layer_norm(&p.at("norm"), &x[0], d), cache)
    }

    /// Cross-attention of one block, from what [`CrossAttention::operands`] hands to it.
    fn across(&self, p: &Params, x: &Tensor, consts: &[Tensor], xs: &[Tensor]) -> Tensor {
        let (attn, d, seen) = (p.at("cross_attn"), self.width, &consts[0]);
        let add = |x: &Tensor, kv: &Keys| {
            let n = layer_norm(&p.at("norm_cross"), x, d);
            x + self.mix(&attn, &n, &[kv.seen(seen)])
        };
        match xs {
            [k, v] => add(x, &Keys { k: k.clone(), v: v.clone() }),
            [k, v, null] => {
                // The second of a pair attends to one key: the result is its value, whatever the query.
                let [with, without] = halves(x);
                pairs(&add(&with, &Keys { k: k.clone(), v: v.clone() }), &(without + null))
            }
            _ => add(x, &keys(&attn, &consts[1], d, self.heads)),
        }
    }
}

impl CrossAttention {
    /// Constants and per-layer operands of the scan over blocks.
    fn operands(&self, text_mask: &Tensor) -> (Vec<Tensor>, Vec<Tensor>) {
        let seen = padding(text_mask);
        match self {
            CrossAttention::Text(text) => (vec![seen, text.clone()], vec![]),
            CrossAttention::Cached(kv) => (vec![seen], vec![kv.k.clone(), kv.v.clone()]),
            CrossAttention::Paired(kv, null) => (vec![seen], vec![kv.k.clone(), kv.v.clone(), null.clone()]),
        }
    }
}

/// A mask `i1[batch, keys]` as attention takes it, `[batch, 1, 1, keys]`.
fn padding(mask: &Tensor) -> Tensor {
    mask.reshape(&[mask.dim(0), 1, 1, mask.dim(1)])
}

/// Rows of two tensors of `[n, ..]` in turn, `[2 n, ..]`: row `2 i` is row `i` of `with`. A pair stays together
/// when rows are split over devices.
#[track_caller]
pub(crate) fn pairs(with: &Tensor, without: &Tensor) -> Tensor {
    let both = with.builder().concat(&[with.expand(1), without.expand(1)], 1);
    let mut dims = with.dims().to_vec();
    dims[0] *= 2;
    both.reshape(&dims)
}

/// What [`pairs`] put together.
#[track_caller]
pub(crate) fn halves(both: &Tensor) -> [Tensor; 2] {
    let mut dims = both.dims().to_vec();
    dims[0] /= 2;
    let split: Vec<usize> = [dims[0], 2].iter().chain(&dims[1..]).copied().collect();
    let split = both.reshape(&split);
    [0, 1].map(|half| split.slice(1, half, half + 1).reshape(&dims))
}
