//! The loss of images that training does not see, each on its own, by draws that are fixed.
use super::named::{finish_with, output};
use super::spec::{FunctionError, ProgramSpec};
use super::train::batch;
use crate::ir::{Function, FunctionBuilder};
use crate::models;
use crate::nn::Params;
use crate::types::DType;

/// The training loss of each image of a batch by the averaged weights `ema/...`, without gradients. Its draws follow from
/// `seed: ui32[2]`, `step: i32[]` (the number of the draw) and the image's own number in `images: ui32[batch]` alone; no
/// text is dropped. Images that are not `valid: i1[batch]` give zeros.
///
/// Outputs are sums over the tokens of an image that count: `loss`, its parts and `weight`, `[batch]`; `bands/loss`,
/// `bands/weight`, `[batch, 4]`, by the share of the image that was unknown; and for continuous tokens `times/loss`,
/// `times/weight`, `[batch, 4]`, by the diffusion timestep. Every device holds all of them.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn validation_loss(r: &ProgramSpec) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let seed = inputs.whole("seed", DType::U32, &[2]);
    let step = inputs.whole("step", DType::S32, &[]);
    let images = inputs.batched("images", DType::U32, &[r.batch], 0);
    let valid = inputs.batched("valid", DType::Pred, &[r.batch], 0);
    let batch = batch(&mut inputs, r);
    // Whatever training draws: the losses of two runs can then be compared.
    let model = r.model.with_uniform_levels();
    let noise = models::noise_inputs(&model, inputs.builder(), &seed, &step, &images, 0.0);
    let p = Params::new(inputs.builder(), r.model.precision);
    let losses = model.image_losses(&p, &batch, &noise, &valid);
    let parts = losses.parts.into_iter().map(|(name, t)| (name.to_string(), t));
    let times = losses.times.into_iter().flat_map(|t| [("times/loss", t.loss), ("times/weight", t.weight)]);
    let bands = [("bands/loss", losses.bin_loss), ("bands/weight", losses.bin_weight)];
    let all = [("loss".to_string(), losses.loss), ("weight".to_string(), losses.weight)].into_iter();
    let all = all.chain(parts).chain(bands.into_iter().chain(times).map(|(name, t)| (name.to_string(), t)));
    let outputs = all.map(|(name, t)| output(name, vec![""; t.rank()], t)).collect();
    Ok(finish_with("validation_loss", inputs, (&p, "ema"), outputs, vec![])?)
}
