//! Multi-head attention (Vaswani et al. 2017). Softmax is taken in the master dtype.
use super::{Params, linear};
use crate::ir::Tensor;

/// Keys and values, `[batch, keys, heads, head_dim]` each.
#[derive(Clone, Debug)]
pub struct Keys {
    /// What queries are compared to.
    pub k: Tensor,
    /// What is mixed.
    pub v: Tensor,
}

/// The logit of a key that must not be attended to.
const MASKED: f64 = -1e9;

fn heads(p: &Params, x: &Tensor, width: usize, heads: usize) -> Tensor {
    linear(p, x, &[(width, "embed")], &[(heads, "heads"), (width / heads.max(1), "head_dim")], None)
}

/// Queries `[batch, queries, heads, head_dim]` of `x: [batch, queries, width]`.
#[track_caller]
pub fn queries(p: &Params, x: &Tensor, width: usize, n: usize) -> Tensor {
    heads(&p.at("q"), x, width, n)
}

/// Keys and values of `x: [batch, keys, width]`.
#[track_caller]
pub fn keys(p: &Params, x: &Tensor, width: usize, n: usize) -> Keys {
    Keys { k: heads(&p.at("k"), x, width, n), v: heads(&p.at("v"), x, width, n) }
}

/// `softmax(q k / sqrt(head_dim)) v`, `[batch, queries, heads, head_dim]`; keys where `mask` (`i1[batch,
/// keys]`) is false are left out.
#[track_caller]
pub fn attend(p: &Params, q: &Tensor, keys: &Keys, mask: Option<&Tensor>) -> Tensor {
    let master = p.precision().master;
    // [batch, heads, queries, keys]
    let logits = q.dot_general_as(&keys.k, [&[0, 2], &[0, 2]], [&[3], &[3]], Some(master));
    let logits = logits * (1.0 / (q.dim(3) as f64).sqrt());
    let logits = match mask {
        Some(mask) => {
            mask.reshape(&[mask.dim(0), 1, 1, mask.dim(1)]).select(&logits, &logits.scalar_like(MASKED))
        }
        None => logits,
    };
    let max = logits.max_over(&[3]).expand(3).stop_gradient();
    let e = (logits - max).exp();
    let weights = (&e / e.sum(&[3]).expand(3)).convert(p.precision().compute);
    let mixed = weights.dot_general(&keys.v, [&[0, 1], &[0, 2]], [&[3], &[1]]);
    mixed.transpose(&[0, 2, 1, 3])
}

/// The output projection of mixed values `[batch, queries, heads, head_dim]` to `[batch, queries, width]`.
#[track_caller]
pub fn values_out(p: &Params, mixed: &Tensor, width: usize, n: usize) -> Tensor {
    let ins = [(n, "heads"), (width / n.max(1), "head_dim")];
    linear(&p.at("out"), mixed, &ins, &[(width, "embed")], None)
}
