//! Tensors of checkpoints on the devices.
use super::Runtime;
use super::named_arrays::NamedArrays;
use crate::checkpoint::Checkpoint;
use anyhow::Result;
use graphs::functions::{Objective, init};
use graphs::program::Slot;
use graphs::types::Type;
use tpu::sharding::Region;

impl Runtime {
    /// Puts the tensors of a checkpoint where the slots say; each process reads the slices that its devices hold.
    ///
    /// # Errors
    /// When the checkpoint lacks one of them, or the devices refuse.
    pub fn restore(&self, slots: &[Slot], checkpoint: &Checkpoint) -> Result<NamedArrays> {
        let wanted: Vec<(String, Type)> = slots.iter().map(|s| (s.name.clone(), s.ty.clone())).collect();
        let (mut reader, mut values) = (checkpoint.restore(&wanted)?, NamedArrays::default());
        for slot in slots {
            let make = &mut |slice: &Region| reader.slice(&slot.name, slice);
            let value = self.engine.put_with(&slot.name, &slot.ty, &slot.sharding, make)?;
            // Else the host would hold what is read ahead of the devices.
            value.wait()?;
            values.insert(&slot.name, value);
        }
        Ok(values)
    }

    /// The averaged weights of a checkpoint, as `ema/...`.
    ///
    /// # Errors
    /// When the checkpoint does not hold this model, or the devices fail.
    pub fn restore_average(&self, spec: &dyn Objective, checkpoint: &Checkpoint) -> Result<NamedArrays> {
        let mut slots = self.lower(&init(spec)?)?.outputs;
        slots.retain(|slot| slot.name.starts_with("ema/"));
        self.restore(&slots, checkpoint)
    }
}
