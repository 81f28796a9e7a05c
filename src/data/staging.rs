//! Batches on their way to the devices.
use super::batch::{Batch, Source};
use crate::encoders::image::{Images, Tokens};
use crate::encoders::text::Prepared;
use crate::runtime::named_arrays::NamedArrays;
use anyhow::{Context, Result};
use graphs::program::Slot;
use graphs::types::{DType, Type};
use tpu::array::HostArray;
use tpu::engine::{Engine, Executable};

/// The rows of a program's batch that devices of this process hold, ascending: all, of one process.
///
/// # Errors
/// When the program, which takes `inputs`, takes no tokens.
pub fn batch_rows(engine: &Engine, inputs: &[Slot]) -> Result<Vec<usize>> {
    let slot = inputs.iter().find(|s| s.name == "tokens").context("the program takes no tokens")?;
    Ok(engine.rows(&slot.name, &slot.ty, &slot.sharding)?)
}

/// Starts the transfer of a batch, or of the `rows` of one that this process has, to where a program, such
/// as a training step, wants it. What is not encoded yet goes through the encoders of `source`: dispatched before the
/// program that reads what they make, and never on the host.
///
/// # Errors
/// When the batch does not have the program's sizes, or the devices refuse.
pub fn put_batch(
    engine: &Engine,
    program: &Executable,
    values: &mut NamedArrays,
    rows: &[usize],
    batch: Batch,
    source: Option<&Source>,
) -> Result<()> {
    let Batch { shape, images, text_shape: [samples, length, width], texts, .. } = batch;
    let find = |name: &str| {
        let slot = program.inputs().iter().find(|s| s.name == name);
        slot.with_context(|| format!("the program takes no {name}"))
    };
    let count = find("tokens")?.ty.dims.first().copied().unwrap_or(rows.len());
    let mask = HostArray::new(Type::new(DType::Pred, [samples, length]), texts.mask)?;
    let mut arrays = vec![("text/mask", mask.clone())];
    match texts.text {
        Prepared::Features(features) => {
            arrays.push(("text/features", HostArray::from_slice([samples, length, width], &features)?));
        }
        Prepared::Ids(ids) => {
            let ids = HostArray::from_slice([samples, length], &ids)?;
            let text = &source.context("the batch holds ids, and there is no text encoder")?.text;
            values.insert("text/features", text.stage(ids, mask, rows, count)?);
        }
    }
    match images {
        Images::Tokens(Tokens::Continuous(all)) => {
            arrays.push(("tokens", HostArray::from_slice(shape, &all)?))
        }
        Images::Tokens(Tokens::Discrete(all)) => arrays.push(("tokens", HostArray::from_slice(shape, &all)?)),
        Images::Pixels(pixels) => {
            let codec = &source.context("the batch holds pixels, and there is no codec")?.codec;
            values.insert("tokens", codec.stage(pixels, rows, count)?);
        }
    }
    for (name, array) in arrays {
        values.insert(name, engine.put_rows(name, (array, rows), count, &find(name)?.sharding)?);
    }
    Ok(())
}
