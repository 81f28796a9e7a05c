//! The encoder of BERT (Devlin et al. 2019) and of what was distilled from it: text in, features out. Frozen: its weights
//! come from files, in whose layout they stay, `[out, in]`; products contract the last axis of both sides.
//!
//! A block is `x = norm(x + attn(x))`, `x = norm(x + mlp(x))`: norms stand behind what a block adds. Positions are
//! learned, one vector each. Sums and norms are in the master dtype.
use super::vit::{Blocks, Seen, matrix, vector};
use crate::ir::Tensor;
use crate::nn::Params;

/// Sizes of an encoder.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bert {
    /// Its blocks.
    pub blocks: Blocks,
    /// Rows of the embedding.
    pub vocabulary: usize,
    /// Rows of the table of positions: the tokens of a text at most.
    pub positions: usize,
    /// Rows of the table of segments, of which a text alone has the first.
    pub segments: usize,
}

impl Bert {
    /// Features `[batch, tokens, width]`, in the master dtype, of `ids: i32[batch, tokens]`: the last hidden state. Where
    /// `mask` (`i1[batch, tokens]`) is false there is no token: nothing looks at it, and its features are zero.
    #[track_caller]
    pub fn encode(&self, p: &Params, ids: &Tensor, mask: &Tensor) -> Tensor {
        let ([batch, length], d, blocks) = ([ids.dim(0), ids.dim(1)], self.blocks.width, &self.blocks);
        let words = matrix(p, "embedding", &[self.vocabulary, d]).take(ids, 0).convert(p.precision().master);
        let places = vector(p, "positions", &[self.positions, d]).slice(0, 0, length);
        let segment = vector(p, "segments", &[self.segments, d]).slice(0, 0, 1).reshape(&[d]);
        let x = blocks.norm(&p.at("norm"), &(words + places + segment));
        let (x, keys) = (x.constrain(&["batch", "", "activation"]), mask.reshape(&[batch, 1, 1, length]));
        let x = blocks.scan(p, &x, &[keys], |p, x, consts| {
            let x = x + blocks.attention(&p.at("attn"), x, Seen::Where(&consts[0]));
            let x = blocks.norm(&p.at("norm_attn"), &x);
            let x = &x + blocks.mlp(&p.at("mlp"), &x);
            blocks.norm(&p.at("norm_mlp"), &x)
        });
        mask.expand(2).select(&x, &x.scalar_like(0.0))
    }
}
