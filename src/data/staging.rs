//! Batches on their way to the devices.
use super::batch::{Batch, Source};
use crate::encoders::image::{Images, Tokens};
use crate::encoders::text::Prepared;
use crate::runtime::named_arrays::NamedArrays;
use anyhow::{Context, Result, bail};
use graphs::program::Slot;
use graphs::types::{DType, Type};
use std::ops::Range;
use tpu::array::{HostArray, Sharded};
use tpu::engine::{Engine, Executable};
use tpu::sharding::Region;

/// The rows of a program's batch that devices of this process hold, ascending: all, of one process.
///
/// # Errors
/// When the program, which takes `inputs`, takes neither tokens nor images.
pub fn batch_rows(engine: &Engine, inputs: &[Slot]) -> Result<Vec<usize>> {
    let slot = inputs.iter().find(|s| s.name == "tokens" || s.name == PICTURES);
    let slot = slot.context("the program takes no tokens")?;
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
    if let Ok(slot) = find(PICTURES) {
        let Images::Pixels(pixels) = images else { bail!("the program takes images, the batch has none") };
        let count = slot.ty.dims.first().copied().unwrap_or(rows.len());
        let array = HostArray::new(Type::new(DType::U8, shape), pixels.values)?;
        values.insert(PICTURES, engine.put_rows(PICTURES, (array, rows), count, &slot.sharding)?);
        return Ok(());
    }
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

/// Says for the `rows` of this process whether a training step is to leave the state as it is: of those that all processes
/// say, one suffices.
///
/// # Errors
/// When the program, which should be a training step, has no such input, or the devices refuse.
pub fn put_hold(
    engine: &Engine,
    program: &Executable,
    values: &mut NamedArrays,
    rows: &[usize],
    hold: bool,
) -> Result<()> {
    let slot = program.inputs().iter().find(|s| s.name == HOLD).context("the program takes no hold")?;
    let count = slot.ty.dims.first().copied().unwrap_or(rows.len());
    let array = HostArray::new(Type::new(DType::Pred, [rows.len()]), vec![u8::from(hold); rows.len()])?;
    values.insert(HOLD, engine.put_rows(HOLD, (array, rows), count, &slot.sharding)?);
    Ok(())
}

/// Puts numbers of the `rows` of this process on the devices, `dims` of them for each row, where the rows of a program's
/// batch lie.
///
/// # Errors
/// When the program, which should be a training step, has no batch, or the devices refuse.
pub fn put_by_row(
    engine: &Engine,
    program: &Executable,
    (name, rows): (&str, &[usize]),
    dims: &[usize],
    values: &[u32],
) -> Result<Sharded> {
    let slot = program.inputs().iter().find(|s| s.name == HOLD).context("the program takes no hold")?;
    let count = slot.ty.dims.first().copied().unwrap_or(rows.len());
    let array = HostArray::from_slice([&[rows.len()], dims].concat(), values)?;
    Ok(engine.put_rows(name, (array, rows), count, &slot.sharding)?)
}

/// Zeros for what a program takes and nobody has yet.
///
/// # Errors
/// When the devices refuse.
pub fn put_zeros(engine: &Engine, program: &Executable, values: &mut NamedArrays) -> Result<()> {
    for slot in program.inputs().iter().filter(|slot| slot.name != HOLD) {
        if values.get(&slot.name).is_err() {
            let make = &mut |slice: &Region| {
                let part = slot.ty.with_dims(slice.iter().map(Range::len).collect::<Vec<_>>());
                Ok::<_, tpu::Error>(vec![0; part.bytes()])
            };
            values.insert(&slot.name, engine.put_with(&slot.name, &slot.ty, &slot.sharding, make)?);
        }
    }
    Ok(())
}

/// The input of a program that takes images themselves, and no text.
const PICTURES: &str = "pictures";

/// The input of a training step that says whether it leaves the state as it is.
const HOLD: &str = "hold";
