//! Batches without data: numbers of the right types and sizes, for a machine that has no shards yet.
use crate::data::batch::Batch;
use crate::encoders::image::{Images, Tokens};
use crate::encoders::text::{Prepared, Texts};
use crate::util::rng::SplitMix;
use graphs::functions::ProgramSpec;
use graphs::models::Kind;

/// Bounds of the made-up channels.
const BOUND: f32 = 3.0;

/// A batch of uniform tokens and text features; no text is padded.
pub(super) fn batch(spec: &ProgramSpec) -> Batch {
    let (m, samples) = (&spec.model, spec.batch);
    let mut stream = SplitMix::new(0);
    // 24 bits are exact in f32.
    let mut uniform = || (stream.next_u64() >> 40) as f32 / (1 << 23) as f32 - 1.0;
    let ty = m.token_type(samples);
    let tokens = match &m.kind {
        Kind::Continuous { .. } => {
            Tokens::Continuous((0..ty.elements()).map(|_| uniform() * BOUND).collect())
        }
        Kind::Discrete(softmax) => {
            let ids = softmax.vocabulary.max(1) as u64;
            let mut stream = SplitMix::new(1);
            Tokens::Discrete((0..ty.elements()).map(|_| (stream.next_u64() % ids) as i32).collect())
        }
    };
    let text_shape = [samples, m.text_length, m.text_width];
    Batch {
        step: 0,
        shape: ty.dims.clone(),
        images: Images::Tokens(tokens),
        text_shape,
        texts: Texts {
            text: Prepared::Features((0..text_shape.iter().product()).map(|_| uniform()).collect()),
            mask: vec![1; samples * m.text_length],
            truncated: 0,
        },
        ids: vec![],
        captions: vec![],
    }
}

/// Bounds of a token's channels, low and high; `None` for discrete tokens.
pub(super) fn range(spec: &ProgramSpec) -> Option<[Vec<f32>; 2]> {
    match &spec.model.kind {
        Kind::Continuous { head, .. } => Some([vec![-BOUND; head.channels], vec![BOUND; head.channels]]),
        Kind::Discrete(_) => None,
    }
}
