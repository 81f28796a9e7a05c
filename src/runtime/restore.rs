//! Tensors of checkpoints on the devices.
use super::named_arrays::Values;
use super::{device, spec};
use crate::checkpoint::Checkpoint;
use crate::config::Config;
use anyhow::Result;
use graphs::functions::{ProgramSpec, init};
use graphs::hlo::module::lower;
use graphs::program::Slot;
use graphs::types::Type;
use tpu::engine::Engine;
use tpu::sharding::Region;

/// Puts the tensors of a checkpoint where the slots say; each process reads the slices that its devices hold.
///
/// # Errors
/// When the checkpoint lacks one of them, or the devices refuse.
pub fn put_tensors(
    engine: &Engine,
    values: &mut Values,
    slots: &[Slot],
    checkpoint: &Checkpoint,
) -> Result<()> {
    let wanted: Vec<(String, Type)> = slots.iter().map(|s| (s.name.clone(), s.ty.clone())).collect();
    let mut reader = checkpoint.restore(&wanted)?;
    for slot in slots {
        let make = &mut |slice: &Region| reader.slice(&slot.name, slice);
        let value = engine.put_with(&slot.name, &slot.ty, &slot.sharding, make)?;
        // Else the host would hold what is read ahead of the devices.
        value.wait()?;
        values.insert(&slot.name, value);
    }
    Ok(())
}

/// The averaged weights of a checkpoint, as `ema/...`.
///
/// # Errors
/// When the checkpoint does not hold this model, or the devices fail.
pub fn load_weights(
    engine: &Engine,
    config: &Config,
    spec: &ProgramSpec,
    checkpoint: &Checkpoint,
) -> Result<Values> {
    let program = lower(&init(spec)?, &device::mesh(&config.device)?, &spec::rules(&config.device))?;
    let slots: Vec<Slot> = program.outputs.into_iter().filter(|s| s.name.starts_with("ema/")).collect();
    let mut values = Values::default();
    put_tensors(engine, &mut values, &slots, checkpoint)?;
    Ok(values)
}
