//! The encoder of T5 v1.1 (Raffel et al. 2020; v1.1: gated GELU, Shazeer 2020): text in, features out. Frozen: its
//! weights come from files, in whose layout they stay, `[out, in]`; products contract the last axis of both sides.
//!
//! A block is `x += attn(rms(x))`, `x += mlp(rms(x))`. Queries are not scaled; a learned bias per head and bucket of
//! distances, the same in every block, stands for positions. Sums and norms are in the master dtype.
use crate::ir::{Builder, Tensor};
use crate::nn::{Gelu, Init, Params, gelu};
use crate::ops::{Remat, ScanOptions};
use crate::types::{DType, Type};

/// Sizes of an encoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct T5 {
    /// Rows of the embedding.
    pub vocabulary: usize,
    /// Channels of a feature.
    pub width: usize,
    /// Blocks.
    pub depth: usize,
    /// Attention heads.
    pub heads: usize,
    /// Channels of a head; `heads * head_dim` need not be `width`.
    pub head_dim: usize,
    /// Hidden channels of the gated MLP.
    pub hidden: usize,
    /// Buckets of distances, both directions together.
    pub buckets: usize,
}

/// The distance from which on all share the last bucket.
pub const FAR: usize = 128;

/// The epsilon of every norm.
pub const EPS: f64 = 1e-6;

/// The logit of a key that must not be attended to.
const MASKED: f64 = -1e9;

/// The bucket of each distance `key - query` from `1 - length` to `length - 1`: half of them for keys ahead. Of each
/// half, the first half are for one distance each, the rest for ranges that grow by equal factors up to [`FAR`].
pub fn buckets(length: usize, buckets: usize) -> Vec<usize> {
    let half = buckets / 2;
    let exact = (half / 2).max(1);
    let bucket = |distance: usize| {
        if distance < exact {
            return distance;
        }
        let ratio = (distance as f64 / exact as f64).ln() / (FAR as f64 / exact as f64).ln();
        // Where a power is exact, its logarithm may be rounded down.
        let step = (ratio * half.saturating_sub(exact) as f64 + 1e-9) as usize;
        (exact + step).min(half.saturating_sub(1))
    };
    let behind = (1..length).rev().map(bucket);
    behind.chain((0..length).map(|ahead| if ahead > 0 { half + bucket(ahead) } else { 0 })).collect()
}

/// `x / sqrt(mean x^2 + eps)` over the last axis times a learned scale (Zhang and Sennrich 2019), in the master dtype.
#[track_caller]
fn rms_norm(p: &Params, x: &Tensor, width: usize) -> Tensor {
    let scale = p.get("scale", &[width], &["embed"], Init::Ones).all_gathered(&["embed"], "embed");
    let mean = x.square().mean(&[x.rank().saturating_sub(1)]).expand(x.rank().saturating_sub(1));
    x * (mean + EPS).rsqrt() * scale
}

/// A matrix called `name`, `[out.., in..]`, in the compute dtype, put together along `embed`.
#[track_caller]
fn matrix(p: &Params, name: &str, axes: &[(usize, &'static str)]) -> Tensor {
    let (dims, axes): (Vec<usize>, Vec<&'static str>) = axes.iter().copied().unzip();
    p.matrix(name, &dims, &axes, Init::Normal(0.05)).all_gathered(&axes, "embed")
}

impl T5 {
    /// Features `[batch, tokens, width]`, in the master dtype, of `ids: i32[batch, tokens]`. Where `mask`
    /// (`i1[batch, tokens]`) is false there is no token: nothing looks at it, and its features are zero.
    #[track_caller]
    pub fn encode(&self, p: &Params, ids: &Tensor, mask: &Tensor) -> Tensor {
        let (batch, length, d) = (ids.dim(0), ids.dim(1), self.width);
        let precision = p.precision();
        let table = matrix(p, "embedding", &[(self.vocabulary, "vocabulary"), (d, "embed")]);
        let x = table.take(ids, 0).convert(precision.master).constrain(&["batch", "", "activation"]);
        let consts = [self.bias(p, length), mask.reshape(&[batch, 1, 1, length])];
        let ins = (&consts[..], &[x][..], &[][..]);
        let options = ScanOptions { remat: Remat::Nothing, ..Default::default() };
        let (x, _) = p.layers("blocks", self.depth, options, ins, |p, consts, carry, _| {
            let x = &carry[0];
            let n = rms_norm(&p.at("norm_attn"), x, d).convert(precision.compute);
            let x = x + self.attend(&p.at("attn"), &n, &consts[0], &consts[1]);
            let n = rms_norm(&p.at("norm_mlp"), &x, d).convert(precision.compute);
            let x = &x + self.mlp(&p.at("mlp"), &n);
            (vec![x.constrain(&["batch", "", "activation"])], vec![])
        });
        let features = rms_norm(&p.at("norm"), &x[0], d);
        mask.expand(2).select(&features, &features.scalar_like(0.0))
    }

    /// What distances add to the logits, `[heads, queries, keys]`.
    #[track_caller]
    fn bias(&self, p: &Params, length: usize) -> Tensor {
        let b: &Builder = p.builder();
        let dims = [self.buckets, self.heads];
        let table = p.get("positions", &dims, &["", "heads"], Init::Normal(0.05));
        let buckets: Vec<f64> = buckets(length, self.buckets).iter().map(|b| *b as f64).collect();
        let by_distance = table.take(&b.constant(&Type::new(DType::S32, [buckets.len()]), &buckets), 0);
        let place = |axis| b.iota(&Type::new(DType::S32, [length, length]), axis);
        let distance = place(1) - place(0) + b.scalar(DType::S32, length as f64 - 1.0);
        by_distance.take(&distance, 0).transpose(&[2, 0, 1])
    }

    /// What attention adds to `x: [batch, tokens, width]`.
    fn attend(&self, p: &Params, n: &Tensor, bias: &Tensor, mask: &Tensor) -> Tensor {
        let precision = p.precision();
        let (heads, channels, d) = ((self.heads, "heads"), (self.head_dim, ""), (self.width, "embed"));
        // [heads, head_dim, batch, tokens]
        let project = |name| matrix(p, name, &[heads, channels, d]).dot_general(n, [&[], &[]], [&[2], &[2]]);
        let (q, k, v) = (project("q"), project("k"), project("v"));
        // [batch, heads, queries, keys]
        let logits = q.dot_general_as(&k, [&[2, 0], &[2, 0]], [&[1], &[1]], Some(precision.master)) + bias;
        let logits = mask.select(&logits, &logits.scalar_like(MASKED));
        let e = (&logits - logits.max_over(&[3]).expand(3)).exp();
        let weights = (&e / e.sum(&[3]).expand(3)).convert(precision.compute);
        // [batch, heads, queries, head_dim]
        let mixed = weights.dot_general(&v, [&[0, 1], &[2, 0]], [&[3], &[3]]).transpose(&[0, 2, 1, 3]);
        let out = matrix(p, "out", &[d, heads, channels]);
        mixed.dot_general_as(&out, [&[], &[]], [&[2, 3], &[1, 2]], Some(precision.master))
    }

    /// `out(gelu(gate x) * in x)`.
    fn mlp(&self, p: &Params, n: &Tensor) -> Tensor {
        let (hidden, d, master) = ((self.hidden, "mlp"), (self.width, "embed"), p.precision().master);
        let project =
            |name| n.dot_general_as(&matrix(p, name, &[hidden, d]), [&[], &[]], [&[2], &[1]], Some(master));
        let h = gelu(&project("gate"), Gelu::Tanh) * project("in");
        let out = matrix(p, "out", &[d, hidden]);
        // Fused into the product, the activation would be computed again for every tile of it.
        let h = h.convert(p.precision().compute).barrier();
        h.dot_general_as(&out, [&[], &[]], [&[2], &[1]], Some(master))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_fall_into_their_buckets() {
        // Table 1 of what the reference gives for 32 buckets: every distance alone up to 7, then ranges.
        let all = buckets(200, 32);
        let (zero, at) = (199, |d: isize| all[(199 + d) as usize]);
        assert_eq!(all[zero], 0);
        assert_eq!([-1, -7, -8, -11, -12, -15, -16].map(at), [1, 7, 8, 8, 9, 9, 10]);
        assert_eq!([-31, -32, -63, -64, -90, -91, -199].map(at), [11, 12, 13, 14, 14, 15, 15]);
        assert_eq!([1, 7, 8, 16, 64, 127, 199].map(at), [17, 23, 24, 26, 30, 31, 31]);
        assert_eq!(buckets(1, 32), [0]);
    }
}
