//! Fluid (Fan et al., ICLR 2025): a transformer over image tokens with cross-attention to text, and a head per
//! token. The four variants of the study, {continuous, discrete} tokens x {random, raster} order, are this one
//! model: [`Kind`] is how a token goes in and comes out, [`Order`] is what a token may look at.
use super::diffusion::Head;
use super::noise_levels::NoiseLevels;
use super::softmax::Softmax;
use crate::ir::Tensor;
use crate::nn::{
    Gelu, Init, KvCache, KvContext, Moments, Params, Precision, attend, causal, kv_proj, layer_norm, linear,
    mlp, out_proj, q_proj,
};
use crate::ops::{Remat, ScanOptions};
use crate::types::{DType, Type, names};
use std::ops::Range;

/// What a token is, and how it is predicted.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A vector of real numbers, drawn by a diffusion head.
    Continuous {
        /// The head.
        head: Head,
        /// The noise levels that a token is trained at.
        noise_levels: NoiseLevels,
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

names!(Order { Random = "random", Raster = "raster" });

/// What tells the backbone where a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Positions {
    /// A learned vector for each token.
    Learned,
    /// The same on top of sines and cosines of column and row (MAE, He et al. 2022), so that neighbors are alike from the first
    /// step on.
    Sincos2d,
}

names!(Positions { Learned = "learned", Sincos2d = "sincos_2d" });

/// Sizes of the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Fluid {
    /// What tokens are.
    pub kind: Kind,
    /// Their order.
    pub order: Order,
    /// What says where a token is.
    pub positions: Positions,
    /// Image tokens per image.
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
    /// Whether each block stands in the program by itself, instead of a loop.
    pub unroll: bool,
    /// Dtypes.
    pub precision: Precision,
}

/// Cross-attention keys and values of a text for every block, made once per image, each as the products of a step read it.
#[derive(Clone, Debug)]
pub struct TextCache {
    /// Keys, `[layers, batch, heads, text, head_dim]`.
    pub k: Tensor,
    /// Values, `[layers, batch, heads, head_dim, text]`.
    pub v: Tensor,
}

/// A text that image tokens attend to across.
#[derive(Clone, Debug)]
pub enum Text {
    /// Aligned text `[batch, text, width]`, projected in every block, and its mask `i1[batch, text]`; false is
    /// padding.
    Aligned(Tensor, Tensor),
    /// Keys and values of every block, and the mask.
    Cached(TextCache, Tensor),
    /// The null text, by what it adds to every image in every block, `[layers, width]`: attention over one key is
    /// its value, whatever the query.
    Null(Tensor),
}

/// What texts hand to the scan over blocks, and where the parts of each are.
struct Operands {
    consts: Vec<Tensor>,
    xs: Vec<Tensor>,
    at: Vec<[Range<usize>; 2]>,
}

impl Operands {
    fn new(texts: &[Text]) -> Operands {
        let mut all = Operands { consts: vec![], xs: vec![], at: vec![] };
        for text in texts {
            let (consts, xs) = match text {
                Text::Aligned(text, mask) => (vec![padding(mask), text.clone()], vec![]),
                Text::Cached(kv, mask) => (vec![padding(mask)], vec![kv.k.clone(), kv.v.clone()]),
                Text::Null(null) => (vec![], vec![null.clone()]),
            };
            let (c, x) = (all.consts.len(), all.xs.len());
            all.at.push([c..c + consts.len(), x..x + xs.len()]);
            all.consts.extend(consts);
            all.xs.extend(xs);
        }
        all
    }
}

/// Logical axes of activations `[batch, positions, width]`.
const ACTIVATION: [&str; 3] = ["batch", "", "activation"];

/// Standard deviation of single learned vectors and embeddings at the start.
const SMALL: Init = Init::Normal(0.02);

impl Fluid {
    /// This model with noise levels that are drawn evenly and counted alike, as many.
    pub fn with_uniform_levels(&self) -> Fluid {
        let mut model = self.clone();
        if let Kind::Continuous { noise_levels, .. } = &mut model.kind {
            *noise_levels = NoiseLevels::uniform(noise_levels.count);
        }
        model
    }

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

    fn attention(&self, p: &Params, x: &Tensor, contexts: &[KvContext<'_>]) -> Tensor {
        let q = q_proj(p, x, self.width, self.heads);
        out_proj(p, &attend(p, &q, contexts), self.width, self.heads)
    }

    /// How blocks stand in a program whose forward pass keeps `remat` of each.
    fn blocks(&self, remat: &Remat) -> ScanOptions {
        ScanOptions { remat: remat.clone(), unroll: self.unroll, ..Default::default() }
    }

    fn mlp(&self, p: &Params, x: &Tensor) -> Tensor {
        let n = layer_norm(&p.at("norm_mlp"), x, self.width);
        x + mlp(&p.at("mlp"), &n, self.width, self.mlp_ratio * self.width, self.gelu)
    }

    /// The learned vector that stands for no text, `[width]`.
    #[track_caller]
    pub fn null_text(&self, p: &Params) -> Tensor {
        p.at("text").get("null", &[self.width], &["embed"], SMALL).all_gathered(&["embed"], "embed")
    }

    /// Aligned text `[batch, text, width]` of features `[batch, text, text_width]`; positions where `mask`
    /// (`i1[batch, text]`) is false are padding.
    #[track_caller]
    pub fn text(&self, p: &Params, features: &Tensor, mask: &Tensor) -> Tensor {
        let (p, d) = (p.at("text"), self.width);
        let h = linear(&p.at("proj"), features, &[(self.text_width, "")], &[(d, "embed")], None);
        let ins = (&[padding(mask)][..], &[h][..], &[][..]);
        let options = self.blocks(&self.remat);
        let (h, _) = p.layers("blocks", self.text_depth, options, ins, |p, consts, carry, _| {
            let h = &carry[0];
            let n = layer_norm(&p.at("norm1"), h, d);
            let attn = p.at("attn");
            let h = h + self.attention(&attn, &n, &[kv_proj(&attn, &n, d, self.heads).masked(&consts[0])]);
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

    /// Keys and values of aligned text for every block, and what the null text adds to an image in every block,
    /// `[layers, width]`.
    #[track_caller]
    pub fn text_keys(&self, p: &Params, aligned: &Tensor) -> (TextCache, Tensor) {
        let null = self.null_text(p).convert(aligned.dtype()).reshape(&[1, 1, self.width]);
        let ins = (&[aligned.clone(), null][..], &[][..], &[][..]);
        let backbone = p.at("backbone");
        let options = self.blocks(&Remat::Everything);
        let (_, ys) = backbone.layers("blocks", self.depth, options, ins, |p, consts, _, _| {
            let p = p.at("cross_attn");
            let kv = kv_proj(&p, &consts[0], self.width, self.heads);
            let null = kv_proj(&p, &consts[1], self.width, self.heads).v.transpose(&[2, 0, 3, 1]);
            let null = out_proj(&p.dequantized(), &null, self.width, self.heads).reshape(&[self.width]);
            (vec![], vec![kv.k.transpose(&[2, 0, 3, 1]), kv.v.transpose(&[2, 0, 1, 3]), null])
        });
        (TextCache { k: ys[0].clone(), v: ys[1].clone() }, ys[2].clone())
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
    fn embeddings(&self, p: &Params, name: &str) -> [Tensor; 2] {
        let compute = p.precision().compute;
        let d = self.width;
        let vector = p.get(name, &[d], &["embed"], SMALL).all_gathered(&["embed"], "embed");
        let positions = p.get("positions", &[self.tokens, d], &["", "embed"], SMALL);
        let positions = positions.all_gathered(&["", "embed"], "embed");
        let positions = match self.positions {
            Positions::Learned => positions,
            Positions::Sincos2d => positions + sincos_2d(p, self.tokens, d),
        };
        [vector.convert(compute), positions.convert(compute)]
    }

    /// Image tokens (as [`Fluid::token_type`]) to `z: [batch, tokens, width]` under each of `texts`, from which the
    /// token of each position is predicted. The same images under several texts go through the same blocks side by
    /// side.
    ///
    /// Random order: where `masked` (`i1[batch, tokens]`) holds, the token is unknown and its value is not
    /// looked at. Raster order: `masked` is not read; position `i` sees the tokens before it.
    #[track_caller]
    pub fn backbone(
        &self,
        p: &Params,
        tokens: &Tensor,
        masked: Option<&Tensor>,
        texts: &[Text],
    ) -> Vec<Tensor> {
        let p = p.at("backbone");
        let (b, n, d) = (tokens.dim(0), self.tokens, self.width);
        let x = self.embed(&p, tokens);
        let x = match (self.order, masked) {
            (Order::Random, Some(masked)) => {
                let [unknown, positions] = self.embeddings(&p, "mask_token");
                masked.expand(2).select(&unknown, &x) + positions
            }
            (Order::Random, None) => p.builder().fail("backbone", "random order needs a mask"),
            (Order::Raster, _) => {
                let [begin, positions] = self.embeddings(&p, "begin");
                let before = x.slice(1, 0, n.saturating_sub(1));
                p.builder().concat(&[begin.broadcast_to(&[b, 1, d]), before], 1) + positions
            }
        };
        let Operands { consts, xs, at } = Operands::new(texts);
        let x = x.constrain(&ACTIVATION);
        let x = with_moments(&p, x);
        let carried = x.len();
        let carry = vec![x; texts.len()].concat();
        let ins = (&consts[..], &carry[..], &xs[..]);
        let options = self.blocks(&self.remat);
        let (z, _) = p.layers("blocks", self.depth, options, ins, |p, consts, carry, xs| {
            let p = &p.quantizable();
            let block = |(x, [c, s]): (&[Tensor], &[Range<usize>; 2])| {
                let (x, moments) = (&x[0], &x[1..]);
                let norm = p.at("norm_self");
                let q = match moments {
                    [mean, rsqrt] => {
                        Moments { mean: mean.clone(), rsqrt: rsqrt.clone() }.layer_norm(&norm, x, d)
                    }
                    _ => layer_norm(&norm, x, d),
                };
                let attn = p.at("self_attn");
                let kv = kv_proj(&attn, &q, d, self.heads);
                let x = match self.order {
                    Order::Random => x + self.attention(&attn, &q, &[kv.unmasked()]),
                    Order::Raster => x + self.attention(&attn, &q, &[kv.masked(&causal(p.builder(), n))]),
                };
                let x = self.cross_attention(p, &x, &consts[c.clone()], &xs[s.clone()]);
                with_moments(p, self.mlp(p, &x).constrain(&ACTIVATION))
            };
            let next: Vec<Tensor> = carry.chunks(carried).zip(&at).flat_map(block).collect();
            next.iter().take(1).for_each(|x| p.observe_block(x));
            (next, vec![])
        });
        z.iter().step_by(carried).map(|z| layer_norm(&p.at("norm"), z, d)).collect()
    }

    /// One position of a raster model: `z: [batch, 1, width]` of `position` (`i32[]`) under each of `texts`, given
    /// the token before it (`[batch, 1, channels]` or `i32[batch, 1]`; any value at position 0) and, for each text,
    /// the stacked self-attention keys and values of all positions, `[layers, heads, head_dim, batch, tokens]`,
    /// filled before `position`. Returns them with this position filled.
    #[track_caller]
    pub fn decode_step(
        &self,
        p: &Params,
        previous: &Tensor,
        position: &Tensor,
        caches: &[KvCache],
        texts: &[Text],
    ) -> (Vec<Tensor>, Vec<KvCache>) {
        let (p, b, d) = (p.at("backbone"), p.builder(), self.width);
        let [begin, positions] = self.embeddings(&p, "begin");
        let zero = b.scalar(DType::S32, 0.0);
        let x = self.embed(&p, previous);
        let x = position.eq(&zero).broadcast_to(x.dims()).select(&begin, &x);
        let x = x + positions.dynamic_slice(&[position.clone(), zero.clone()], &[1, d]);

        let Operands { mut consts, mut xs, at } = Operands::new(texts);
        let (own, text) = (consts.len(), xs.len());
        let place = b.iota(&Type::new(DType::S32, [1, 1, 1, self.tokens]), 3);
        consts.push(place.lt(&position.broadcast_to(place.dims())));
        xs.extend(caches.iter().flat_map(|kv| [kv.k.clone(), kv.v.clone()]));
        let carry = vec![x; texts.len()];
        let ins = (&consts[..], &carry[..], &xs[..]);
        let options = self.blocks(&Remat::Everything);
        let (z, new) = p.layers("blocks", self.depth, options, ins, |p, consts, carry, xs| {
            let (p, mut next, mut new) = (&p.quantizable(), vec![], vec![]);
            for (i, (x, [c, s])) in carry.iter().zip(&at).enumerate() {
                let q = layer_norm(&p.at("norm_self"), x, d);
                let attn = p.at("self_attn");
                let kv = kv_proj(&attn, &q, d, self.heads);
                let before = KvCache { k: xs[text + 2 * i].clone(), v: xs[text + 2 * i + 1].clone() };
                let x = x + self.attention(&attn, &q, &[before.masked(&consts[own]), kv.unmasked()]);
                next.push(self.mlp(p, &self.cross_attention(p, &x, &consts[c.clone()], &xs[s.clone()])));
                new.extend([kv.k, kv.v]);
            }
            (next, new)
        });
        let at = [zero.clone(), zero.clone(), zero.clone(), zero, position.clone()];
        let put = |all: &Tensor, new: &Tensor| all.dynamic_update_slice(new, &at);
        let filled = caches.iter().zip(new.chunks(2));
        let caches = filled.map(|(all, new)| KvCache { k: put(&all.k, &new[0]), v: put(&all.v, &new[1]) });
        (z.iter().map(|z| layer_norm(&p.at("norm"), z, d)).collect(), caches.collect())
    }

    /// Cross-attention of one block to a text, from the text's parts of the [`Operands`].
    fn cross_attention(&self, p: &Params, x: &Tensor, consts: &[Tensor], xs: &[Tensor]) -> Tensor {
        let (attn, d) = (p.at("cross_attn"), self.width);
        let mixed = |mask: &Tensor, kv: &KvCache| {
            let q = q_proj(&attn, &layer_norm(&p.at("norm_cross"), x, d), d, self.heads);
            attend(&attn, &q, &[kv.masked(mask)])
        };
        let add = |mixed: &Tensor| x + out_proj(&attn, mixed, d, self.heads);
        match (consts, xs) {
            ([mask], [k, v]) => {
                let kv = KvCache { k: k.transpose(&[1, 3, 0, 2]), v: v.transpose(&[1, 2, 0, 3]) };
                // Mixed within the product that comes next, values would cost twice as much on a TPU.
                add(&mixed(mask, &kv).barrier())
            }
            ([mask, text], []) => add(&mixed(mask, &kv_proj(&attn.float(), text, d, self.heads))),
            (_, [null]) => x + null,
            _ => p.builder().fail("cross-attention", "a text of another kind"),
        }
    }
}

/// Sines and cosines of where the `tokens` of a square grid are, `[tokens, width]` in the master dtype: of the column in
/// the first half of the channels, of the row in the second, at wavelengths from 2 pi tokens on (MAE, `get_2d_sincos_pos_embed`).
/// The width is a multiple of four.
fn sincos_2d(p: &Params, tokens: usize, width: usize) -> Tensor {
    let (b, master) = (p.builder(), p.precision().master);
    let (side, count) = (tokens.isqrt(), width / 4);
    if side * side != tokens || count * 4 != width {
        return b
            .fail("positions", format!("{tokens} tokens of width {width}: not a square, or not in fours"));
    }
    let frequencies: Vec<f64> = (0..count).map(|i| 10_000f64.powf(-(i as f64) / count as f64)).collect();
    let frequencies = b.constant(&Type::new(master, [1, count]), &frequencies);
    let along = |axis| {
        let place = b.iota(&Type::new(master, [side, side]), axis).reshape(&[tokens, 1]);
        let angles = place * frequencies.clone();
        [angles.sin(), angles.cos()]
    };
    b.concat(&[along(1), along(0)].concat(), 1)
}

/// What a loop over blocks carries: `x`, and in sampling the [`Moments`] for the norm that the next block begins with. Taken in
/// that block, they would need one more pass over `x`.
fn with_moments(p: &Params, x: Tensor) -> Vec<Tensor> {
    if !p.precision().sampling {
        return vec![x];
    }
    let Moments { mean, rsqrt } = Moments::of(p, &x);
    vec![x, mean, rsqrt]
}

/// A mask `i1[batch, keys]` as attention takes it, `[batch, 1, 1, keys]`.
fn padding(mask: &Tensor) -> Tensor {
    mask.reshape(&[mask.dim(0), 1, 1, mask.dim(1)])
}
