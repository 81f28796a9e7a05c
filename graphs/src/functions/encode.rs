//! The frozen text encoder as a function.
use super::named::{batch_axes, finish, output};
use super::spec::FunctionError;
use crate::ir::{Function, FunctionBuilder, Tensor};
use crate::models::{Bert, ClipText, T5};
use crate::nn::{Param, Params, Precision};
use crate::types::{DType, Type};

/// A network that captions are described by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TextModel {
    /// See [`T5`].
    T5(T5),
    /// See [`Bert`].
    Bert(Bert),
    /// See [`ClipText`].
    Clip(ClipText),
}

impl From<T5> for TextModel {
    fn from(t5: T5) -> Self {
        TextModel::T5(t5)
    }
}

impl TextModel {
    /// Channels of a feature.
    pub fn width(&self) -> usize {
        match self {
            TextModel::T5(t5) => t5.width,
            TextModel::Bert(bert) => bert.blocks.width,
            TextModel::Clip(clip) => clip.blocks.width,
        }
    }

    /// Blocks.
    pub fn depth(&self) -> usize {
        match self {
            TextModel::T5(t5) => t5.depth,
            TextModel::Bert(bert) => bert.blocks.depth,
            TextModel::Clip(clip) => clip.blocks.depth,
        }
    }

    /// Rows of the embedding.
    pub fn vocabulary(&self) -> usize {
        match self {
            TextModel::T5(t5) => t5.vocabulary,
            TextModel::Bert(bert) => bert.vocabulary,
            TextModel::Clip(clip) => clip.vocabulary,
        }
    }

    /// The tokens of a text at most, where positions are counted.
    pub fn longest(&self) -> Option<usize> {
        match self {
            TextModel::T5(_) => None,
            TextModel::Bert(bert) => Some(bert.positions),
            TextModel::Clip(clip) => Some(clip.length),
        }
    }

    #[track_caller]
    fn encode(&self, p: &Params, ids: &Tensor, mask: &Tensor) -> Tensor {
        match self {
            TextModel::T5(t5) => t5.encode(p, ids, mask),
            TextModel::Bert(bert) => bert.encode(p, ids, mask),
            TextModel::Clip(clip) => clip.encode(p, ids, mask),
        }
    }
}

/// Features `text/features: [batch, tokens, width]` in the master dtype of `text/ids: i32[batch, tokens]` under
/// `text/mask: i1[batch, tokens]`, as `encode_text_BATCH`, with the parameters of [`encoder_params`] under `params/`.
///
/// # Errors
/// When the sizes do not fit together.
pub fn encode_text(
    model: &TextModel,
    precision: Precision,
    [batch, tokens]: [usize; 2],
) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let ids = inputs.batched("text/ids", DType::S32, &[batch, tokens], 0);
    let mask = inputs.batched("text/mask", DType::Pred, &[batch, tokens], 0);
    let p = Params::new(inputs.builder(), precision.sampling());
    let features = model.encode(&p, &ids, &mask);
    let outputs = vec![output("text/features", batch_axes(3, 0), features)];
    Ok(finish(&format!("encode_text_{batch}"), inputs, &p, outputs, vec![])?)
}

/// The parameters of a text encoder, in the order of their declaration.
///
/// # Errors
/// When the sizes do not fit together.
pub fn encoder_params(model: &TextModel, precision: Precision) -> Result<Vec<Param>, FunctionError> {
    let inputs = FunctionBuilder::default();
    let p = Params::new(inputs.builder(), precision.sampling());
    let input = |dtype| inputs.builder().input(Type::new(dtype, [1, 1]));
    let features = model.encode(&p, &input(DType::S32), &input(DType::Pred));
    inputs.builder().finish(&[features])?;
    Ok(p.declared().into_iter().map(|(param, _)| param).collect())
}
