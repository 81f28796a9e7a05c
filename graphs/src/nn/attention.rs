//! Multi-head attention (Vaswani et al. 2017). Softmax is taken in the master dtype.
use super::{Params, linear, linear_outs_first};
use crate::ir::{Builder, Tensor};
use crate::ops::QKV;
use crate::types::{DType, Type};

/// Keys and values, `[heads, head_dim, batch, keys]` each.
#[derive(Clone, Debug)]
pub struct KvCache {
    /// What queries are compared to.
    pub k: Tensor,
    /// What is mixed.
    pub v: Tensor,
}

/// The logit of a key that must not be attended to.
const MASKED: f64 = -1e9;

/// The part `name` of the attention `p`, in heads.
fn heads(p: &Params, name: &str, x: &Tensor, width: usize, heads: usize) -> Tensor {
    linear_outs_first(
        &p.at(name),
        p,
        x,
        (width, "embed"),
        &[(heads, "heads"), (width / heads.max(1), "head_dim")],
    )
}

/// Queries `[heads, head_dim, batch, queries]` of `x: [batch, queries, width]`.
#[track_caller]
pub fn q_proj(p: &Params, x: &Tensor, width: usize, n: usize) -> Tensor {
    heads(p, "q", x, width, n).checkpoint_name(QKV)
}

/// Keys and values of `x: [batch, keys, width]`.
#[track_caller]
pub fn kv_proj(p: &Params, x: &Tensor, width: usize, n: usize) -> KvCache {
    let [k, v] = ["k", "v"].map(|name| heads(p, name, x, width, n).checkpoint_name(QKV));
    KvCache { k, v }
}

/// What queries attend to: keys with values, and which of them each query may look at.
#[derive(Clone, Copy, Debug)]
pub struct KvContext<'a> {
    /// Keys and values.
    pub cache: &'a KvCache,
    /// `i1`, broadcast to `[batch, heads, queries, keys]`: false leaves a key out. None: all are seen.
    pub mask: Option<&'a Tensor>,
}

impl KvCache {
    /// All of these keys.
    pub fn unmasked(&self) -> KvContext<'_> {
        KvContext { cache: self, mask: None }
    }

    /// These keys where `mask` holds.
    pub fn masked<'a>(&'a self, mask: &'a Tensor) -> KvContext<'a> {
        KvContext { cache: self, mask: Some(mask) }
    }
}

/// `i1[1, 1, n, n]`: each query sees the keys up to its own place.
#[track_caller]
pub fn causal(b: &Builder, n: usize) -> Tensor {
    let place = |axis| b.iota(&Type::new(DType::S32, [1, 1, n, n]), axis);
    place(2).ge(&place(3))
}

/// `softmax(q k / sqrt(head_dim)) v`, `[batch, heads, queries, head_dim]`, the softmax over all keys of all
/// `contexts` together.
#[track_caller]
pub fn attend(p: &Params, q: &Tensor, contexts: &[KvContext<'_>]) -> Tensor {
    let b = p.builder();
    let master = p.precision().master;
    // [batch, heads, queries, keys]
    let logits = contexts.iter().map(|context| {
        let logits = q.dot_general_as(&context.cache.k, [&[2, 0], &[2, 0]], [&[1], &[1]], Some(master));
        let logits = logits * (1.0 / (q.dim(1) as f64).sqrt());
        match context.mask {
            Some(mask) => mask.select(&logits, &logits.scalar_like(MASKED)),
            None => logits,
        }
    });
    let logits = b.concat(&logits.collect::<Vec<_>>(), 3);
    let [e, sum] = logits.softmax_parts(p.precision().compute);
    let mut from = 0;
    let mixed = contexts.iter().map(|context| {
        let n = context.cache.v.dim(3);
        let part = e.slice(3, from, from + n);
        from += n;
        part.dot_general(&context.cache.v, [&[0, 1], &[2, 0]], [&[3], &[3]])
    });
    // Divided last: a head has fewer channels than there are keys, and the exponentials are written once.
    let mixed = mixed.reduce(|a, m| a + m).unwrap_or_else(|| b.poison());
    (mixed.convert(master) / sum).convert(p.precision().compute)
}

/// The output projection of mixed values `[batch, heads, queries, head_dim]` to `[batch, queries, width]`.
#[track_caller]
pub fn out_proj(p: &Params, mixed: &Tensor, width: usize, n: usize) -> Tensor {
    let ins = [(n, "heads"), (width / n.max(1), "head_dim")];
    linear(&p.at("out"), &mixed.transpose(&[0, 2, 1, 3]), &ins, &[(width, "embed")], None)
}
