//! Transformers over the patches of an image (Dosovitskiy et al. 2021), as DINOv2 (Oquab et al. 2023) and CLIP (Radford et
//! al. 2021) have them, and CLIP's transformer over text. Frozen: their weights come from files, in whose layout they
//! stay, `[out, in]`; products contract the last axis of both sides.
//!
//! A block is `x += attn(norm(x))`, `x += mlp(norm(x))`; what is added is scaled per channel in DINOv2. Sums and norms are
//! in the master dtype.
use super::autoencoder::COLORS;
use crate::ir::Tensor;
use crate::nn::{Gelu, Init, KvCache, Params, attend, causal, gelu};
use crate::ops::{Remat, ScanOptions};
use crate::types::{DType, Type};

/// What an MLP has between its layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activation {
    /// GELU by the error function.
    Gelu,
    /// `x sigmoid(1.702 x)`: an approximation that OpenAI's CLIP was trained with.
    QuickGelu,
}

/// Blocks of a transformer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Blocks {
    /// Channels.
    pub width: usize,
    /// How many blocks.
    pub depth: usize,
    /// Attention heads, of `width / heads` channels each.
    pub heads: usize,
    /// Hidden channels of an MLP.
    pub hidden: usize,
    /// Between the layers of an MLP.
    pub activation: Activation,
    /// Whether what a block adds is scaled per channel.
    pub layer_scale: bool,
    /// The epsilon of every norm.
    pub eps: f64,
}

/// What a token looks at.
#[derive(Clone, Copy)]
pub(super) enum Seen<'a> {
    /// All tokens.
    All,
    /// Those up to itself.
    Before,
    /// Those where a mask holds: `i1`, broadcast to `[batch, heads, queries, keys]`.
    Where(&'a Tensor),
}

/// A network over the patches of an image.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vit {
    /// Its blocks.
    pub blocks: Blocks,
    /// Height and width of images in pixels.
    pub side: usize,
    /// Height and width of a patch in pixels; divides `side`.
    pub patch: usize,
    /// Whether patches are embedded with a bias.
    pub patch_bias: bool,
    /// Whether there is a norm before the blocks.
    pub norm_before: bool,
    /// Channels that the class token is projected to behind the last norm, if it is.
    pub projection: Option<usize>,
}

/// The text tower of CLIP.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClipText {
    /// Its blocks.
    pub blocks: Blocks,
    /// Rows of the embedding.
    pub vocabulary: usize,
    /// Tokens of a text.
    pub length: usize,
    /// Channels that a text is projected to.
    pub projection: usize,
}

/// A parameter that is read from files: frozen, whole on every device.
#[track_caller]
pub(super) fn vector(p: &Params, name: &str, dims: &[usize]) -> Tensor {
    p.get(name, dims, &vec![""; dims.len()], Init::Zeros)
}

/// A factor of products that is read from files.
#[track_caller]
pub(super) fn matrix(p: &Params, name: &str, dims: &[usize]) -> Tensor {
    p.matrix(name, dims, &vec![""; dims.len()], Init::Zeros)
}

/// `x kernel^T + bias` over the last axis, in the master dtype.
#[track_caller]
fn linear(p: &Params, x: &Tensor, outs: usize, ins: usize) -> Tensor {
    let (master, last) = (p.precision().master, x.rank().saturating_sub(1));
    let kernel = matrix(p, "kernel", &[outs, ins]);
    let x = x.convert(p.precision().compute);
    x.dot_general_as(&kernel, [&[], &[]], [&[last], &[1]], Some(master)) + vector(p, "bias", &[outs])
}

/// Embedding projected without a bias, by a kernel called `projection`, in the master dtype.
#[track_caller]
fn projected(p: &Params, x: &Tensor, outs: usize, ins: usize) -> Tensor {
    let kernel = matrix(p, "projection", &[outs, ins]);
    let x = x.convert(p.precision().compute);
    x.dot_general_as(&kernel, [&[], &[]], [&[1], &[1]], Some(p.precision().master))
}

impl Blocks {
    /// Layer norm with a learned scale and bias, in the master dtype.
    #[track_caller]
    pub(super) fn norm(&self, p: &Params, x: &Tensor) -> Tensor {
        let [scale, bias] = ["scale", "bias"].map(|name| vector(p, name, &[self.width]));
        x.normalize(self.eps) * scale + bias
    }

    /// `x: [batch, tokens, width]` in the master dtype through all blocks.
    #[track_caller]
    fn apply(&self, p: &Params, x: &Tensor, seen: Seen<'_>) -> Tensor {
        self.scan(p, x, &[], |p, x, _| {
            let n = self.norm(&p.at("norm_attn"), x);
            let x = x + self.scaled(&p.at("attn"), self.attention(&p.at("attn"), &n, seen));
            let n = self.norm(&p.at("norm_mlp"), &x);
            &x + self.scaled(&p.at("mlp"), self.mlp(&p.at("mlp"), &n))
        })
    }

    /// `x` through as many blocks as there are, whose program stands once. Of `consts` all see the same.
    #[track_caller]
    pub(super) fn scan(
        &self,
        p: &Params,
        x: &Tensor,
        consts: &[Tensor],
        block: impl FnOnce(&Params, &Tensor, &[Tensor]) -> Tensor,
    ) -> Tensor {
        let ins = (consts, std::slice::from_ref(x), &[][..]);
        let options = ScanOptions { remat: Remat::Nothing, ..Default::default() };
        let (x, _) = p.layers("blocks", self.depth, options, ins, |p, consts, carry, _| {
            (vec![block(p, &carry[0], consts).constrain(&["batch", "", "activation"])], vec![])
        });
        x.into_iter().next().unwrap_or_else(|| p.builder().poison())
    }

    /// What a block adds, scaled per channel if the model has that.
    #[track_caller]
    fn scaled(&self, p: &Params, x: Tensor) -> Tensor {
        if self.layer_scale { x * vector(p, "scale", &[self.width]) } else { x }
    }

    /// What attention adds.
    #[track_caller]
    pub(super) fn attention(&self, p: &Params, n: &Tensor, seen: Seen<'_>) -> Tensor {
        let (d, compute) = (self.width, p.precision().compute);
        let [batch, tokens] = [n.dim(0), n.dim(1)];
        let (heads, channels) = (self.heads, d / self.heads.max(1));
        let qkv = p.at("qkv");
        let (kernel, bias) = (matrix(&qkv, "kernel", &[3 * d, d]), vector(&qkv, "bias", &[3 * d]));
        // [3 width, batch, tokens]: attention contracts channels and keeps tokens.
        let all = kernel.dot_general(&n.convert(compute), [&[], &[]], [&[1], &[2]]);
        let all = all + bias.convert(compute).expand(1).expand(2);
        let part = |at: usize| all.slice(0, at * d, (at + 1) * d).reshape(&[heads, channels, batch, tokens]);
        let (q, cache) = (part(0), KvCache { k: part(1), v: part(2) });
        let mixed = match seen {
            Seen::Before => attend(p, &q, &[cache.masked(&causal(p.builder(), tokens))]),
            Seen::Where(mask) => attend(p, &q, &[cache.masked(mask)]),
            Seen::All => attend(p, &q, &[cache.unmasked()]),
        };
        // [batch, heads, tokens, channels]
        linear(&p.at("out"), &mixed.transpose(&[0, 2, 1, 3]).reshape(&[batch, tokens, d]), d, d)
    }

    /// What the MLP adds.
    #[track_caller]
    pub(super) fn mlp(&self, p: &Params, n: &Tensor) -> Tensor {
        let h = linear(&p.at("in"), n, self.hidden, self.width);
        let h = match self.activation {
            Activation::Gelu => gelu(&h, Gelu::Erf),
            Activation::QuickGelu => &h * (&h * 1.702).logistic(),
        };
        // Fused into the product, the activation would be computed again for every tile of it.
        linear(&p.at("out"), &h.convert(p.precision().compute).barrier(), self.width, self.hidden)
    }
}

impl Vit {
    /// Patches along a side.
    pub fn grid(&self) -> usize {
        self.side / self.patch.max(1)
    }

    /// What comes out, and how many numbers of an image: `image`, the class token projected to where CLIP's texts are, or
    /// `cls`, the class token behind the last norm.
    pub fn output(&self) -> (&'static str, usize) {
        self.projection.map_or(("cls", self.blocks.width), |width| ("image", width))
    }

    /// From images `[batch, side, side, 3]` in the range of their network: its output `[batch, width]` in the master dtype.
    #[track_caller]
    pub fn apply(&self, p: &Params, images: &Tensor) -> Tensor {
        let (b, d) = (images.dim(0), self.blocks.width);
        let x = self.patches(&p.at("patch"), images);
        let class = vector(p, "class", &[d]).broadcast_to(&[b, 1, d]);
        let x = p.builder().concat(&[class, x], 1) + vector(p, "positions", &[1 + self.grid().pow(2), d]);
        let x = if self.norm_before { self.blocks.norm(&p.at("norm_before"), &x) } else { x };
        let x = self.blocks.apply(p, &x.constrain(&["batch", "", "activation"]), Seen::All);
        let class = self.blocks.norm(&p.at("norm"), &x.slice(1, 0, 1).reshape(&[b, d]));
        self.projection.map_or(class.clone(), |outs| projected(p, &class, outs, d))
    }

    /// Patches `[batch, grid^2, width]`, row by row: a convolution whose kernel is as large as its step.
    #[track_caller]
    fn patches(&self, p: &Params, images: &Tensor) -> Tensor {
        let (b, grid, side, d) = (images.dim(0), self.grid(), self.patch, self.blocks.width);
        // [out, color, row, column], as files have it.
        let kernel = matrix(p, "kernel", &[d, COLORS, side, side]).reshape(&[d, COLORS * side * side]);
        let x = images.convert(p.precision().compute).reshape(&[b, grid, side, grid, side, COLORS]);
        let x = x.transpose(&[0, 1, 3, 5, 2, 4]).reshape(&[b, grid * grid, COLORS * side * side]);
        let x = x.dot_general_as(&kernel, [&[], &[]], [&[2], &[1]], Some(p.precision().master));
        if self.patch_bias { x + vector(p, "bias", &[d]) } else { x }
    }
}

impl ClipText {
    /// Embeddings `[batch, projection]`, in the master dtype, of `ids: i32[batch, length]` whose last token is number
    /// `end: i32[batch]`. What is behind it is not looked at.
    #[track_caller]
    pub fn apply(&self, p: &Params, ids: &Tensor, end: &Tensor) -> Tensor {
        let (b, d) = (ids.dim(0), self.blocks.width);
        let x = self.hidden(p, ids);
        let place = p.builder().iota(&Type::new(DType::S32, [b, self.length, 1]), 1);
        let last = place.eq(&end.reshape(&[b, 1, 1]).broadcast_to(place.dims()));
        let last = last.broadcast_to(x.dims()).select(&x, &x.zeros_like()).sum(&[1]);
        projected(p, &self.blocks.norm(&p.at("norm"), &last), self.projection, d)
    }

    /// Features `[batch, tokens, width]`, in the master dtype, of `ids: i32[batch, tokens]`, which may be fewer than
    /// [`ClipText::length`]: the last hidden state, normalized. Where `mask` (`i1[batch, tokens]`) is false they are zero.
    #[track_caller]
    pub fn encode(&self, p: &Params, ids: &Tensor, mask: &Tensor) -> Tensor {
        let x = self.blocks.norm(&p.at("norm"), &self.hidden(p, ids));
        mask.expand(2).select(&x, &x.scalar_like(0.0))
    }

    /// What the blocks make of `ids: i32[batch, tokens]`, `[batch, tokens, width]`.
    #[track_caller]
    fn hidden(&self, p: &Params, ids: &Tensor) -> Tensor {
        let (d, tokens) = (self.blocks.width, ids.dim(1));
        let x = matrix(p, "embedding", &[self.vocabulary, d]).take(ids, 0).convert(p.precision().master);
        let places = vector(p, "positions", &[self.length, d]);
        let x = x + if tokens == self.length { places } else { places.slice(0, 0, tokens) };
        self.blocks.apply(p, &x.constrain(&["batch", "", "activation"]), Seen::Before)
    }
}
