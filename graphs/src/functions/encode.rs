//! The frozen text encoder as a function.
use super::named::{batch_axes, finish, output};
use super::spec::FunctionError;
use crate::ir::{Function, FunctionBuilder};
use crate::models::T5;
use crate::nn::{Param, Params, Precision};
use crate::types::{DType, Type};

/// Features `text/features: [batch, tokens, width]` in the master dtype of `text/ids: i32[batch, tokens]` under
/// `text/mask: i1[batch, tokens]`, as `encode_text_BATCH`, with the parameters of [`encoder_params`] under `params/`.
///
/// # Errors
/// When the sizes do not fit together.
pub fn encode_text(
    t5: &T5,
    precision: Precision,
    [batch, tokens]: [usize; 2],
) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let ids = inputs.batched("text/ids", DType::S32, &[batch, tokens], 0);
    let mask = inputs.batched("text/mask", DType::Pred, &[batch, tokens], 0);
    let p = Params::new(inputs.builder(), precision.sampling());
    let features = t5.encode(&p, &ids, &mask);
    let outputs = vec![output("text/features", batch_axes(3, 0), features)];
    Ok(finish(&format!("encode_text_{batch}"), inputs, &p, outputs, vec![])?)
}

/// The parameters of a text encoder, in the order of their declaration.
///
/// # Errors
/// When the sizes do not fit together.
pub fn encoder_params(t5: &T5, precision: Precision) -> Result<Vec<Param>, FunctionError> {
    let inputs = FunctionBuilder::default();
    let p = Params::new(inputs.builder(), precision.sampling());
    let input = |dtype| inputs.builder().input(Type::new(dtype, [1, 1]));
    let features = t5.encode(&p, &input(DType::S32), &input(DType::Pred));
    inputs.builder().finish(&[features])?;
    Ok(p.declared().into_iter().map(|(param, _)| param).collect())
}
