//! Discrete tokens: their embedding, its transpose as the output layer, cross-entropy, and drawing with
//! temperature, top-k and top-p.
use super::interleave::deinterleave;
use crate::ir::Tensor;
use crate::nn::{Init, Params};
use crate::types::{DType, Type};

/// Sizes of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Softmax {
    /// Number of tokens there are.
    pub vocabulary: usize,
    /// Width of an embedding, the backbone's.
    pub width: usize,
}

/// How a token is chosen from logits.
#[derive(Clone, Copy, Debug)]
pub struct SamplingParams<'a> {
    /// `[rows]`; 0 takes the likeliest token.
    pub temperature: &'a Tensor,
    /// Which tokens may be drawn, if not all.
    pub keep: Option<TopKTopP<'a>>,
    /// Standard Gumbel noise, `[rows, vocabulary]`.
    pub gumbel: &'a Tensor,
}

/// The likeliest tokens, which alone may be drawn.
#[derive(Clone, Copy, Debug)]
pub struct TopKTopP<'a> {
    /// How many, `i32[rows]`.
    pub top_k: &'a Tensor,
    /// The share of probability among those that they reach, `[rows]` (Holtzman et al. 2020).
    pub top_p: &'a Tensor,
}

impl Softmax {
    /// The embeddings `[vocabulary, width]`; `p` is at `backbone/tokens`.
    #[track_caller]
    fn table(&self, p: &Params) -> Tensor {
        let axes = ["vocabulary", "embed"];
        p.matrix("embedding", &[self.vocabulary, self.width], &axes, Init::Normal(0.02))
            .all_gathered(&axes, "embed")
    }

    /// Embeddings `[.., width]` of tokens `i32[..]`.
    #[track_caller]
    pub(super) fn embed(&self, p: &Params, tokens: &Tensor) -> Tensor {
        self.table(p).take(tokens, 0)
    }

    /// Logits `[rows, vocabulary]` of `z: [rows, width]`, in the master dtype. The weights are the embeddings.
    #[track_caller]
    pub fn logits(&self, p: &Params, z: &Tensor) -> Tensor {
        let master = p.precision().master;
        let table = self.table(&p.at("backbone").at("tokens"));
        let bias = p.at("head").get("bias", &[self.vocabulary], &["vocabulary"], Init::Zeros);
        let z = z.convert(table.dtype());
        z.dot_general_as(&table, [&[], &[]], [&[1], &[1]], Some(master)) + bias
    }

    /// Cross-entropy in nats, `[rows]`, of the true tokens `i32[rows]`.
    #[track_caller]
    pub fn loss(&self, p: &Params, tokens: &Tensor, z: &Tensor) -> Tensor {
        let logits = self.logits(p, z);
        let max = logits.max_over(&[1]).expand(1).stop_gradient();
        let shifted = logits - max;
        // A comparison and a sum: cheaper than a gather, whose cotangent is a scatter.
        let ids = p.builder().iota(&Type::new(DType::S32, [1, self.vocabulary]), 1);
        let hit = tokens.expand(1).eq(&ids);
        let picked = hit.select(&shifted, &shifted.zeros_like()).sum(&[1]);
        shifted.exp().sum(&[1]).log() - picked
    }

    /// Logits `[rows, vocabulary]` of `z: [rows, width]`; with `guidance: [rows]`, of `z: [2 rows, width]`, with and
    /// without text in turn.
    #[track_caller]
    pub fn guided(&self, p: &Params, z: &Tensor, guidance: Option<&Tensor>) -> Tensor {
        let logits = self.logits(p, z);
        let Some(guidance) = guidance else { return logits };
        let [with, without] = deinterleave(&logits);
        &without + guidance.expand(1) * (with - &without)
    }

    /// Tokens `i32[rows]` drawn from guided logits: the largest of `logits + temperature * gumbel` among those
    /// kept, which is a draw from `softmax(logits / temperature)`.
    #[track_caller]
    pub fn choose(&self, logits: &Tensor, how: &SamplingParams<'_>) -> Tensor {
        let temperature = how.temperature.expand(1);
        let score = logits + &temperature * how.gumbel;
        let score = match &how.keep {
            None => score,
            Some(keep) => {
                let least = last_kept(logits, &temperature, keep);
                logits.ge(&least.broadcast_to(logits.dims())).select(&score, &score.scalar_like(-1e30))
            }
        };
        score.argmax(1)
    }
}

/// The smallest logit that is kept, `[rows, 1]`.
fn last_kept(logits: &Tensor, temperature: &Tensor, keep: &TopKTopP<'_>) -> Tensor {
    let b = logits.builder();
    let sorted = b.sort(std::slice::from_ref(logits), 1, true).swap_remove(0);
    let rank = b.iota(&sorted.ty().with_dtype(DType::S32), 1);
    let within = rank.lt(&keep.top_k.expand(1).broadcast_to(rank.dims()));
    let first = sorted.slice(1, 0, 1);
    // Those that tie with the last of the largest are among them.
    let least = within.select(&sorted, &first).min_over(&[1]).expand(1);
    let within = sorted.ge(&least.broadcast_to(sorted.dims()));
    let cold = temperature.max(&temperature.scalar_like(1e-6));
    let mass = ((&sorted - &first) / cold).exp();
    let mass = within.select(&mass, &mass.zeros_like());
    let mass = &mass / mass.sum(&[1]).expand(1);
    // Kept while the mass before it is short of the share; the first always is, and all are if the share is
    // everything, which sums of small parts may round up to.
    let before = mass.cumsum(1) - &mass;
    let share = keep.top_p.expand(1);
    let short = before.lt(&share.broadcast_to(before.dims()));
    let short = short.or(&share.ge(&share.full_like(1.0)).broadcast_to(short.dims()));
    let kept = within.and(&short).select(&sorted, &first);
    kept.min_over(&[1]).expand(1)
}
