//! The state of a run on the devices: parameters, moments, average, step. Made there, or restored to there.
use crate::checkpoint::Checkpoint;
use crate::config::Config;
use crate::tensors::NamedTensor;
use crate::values::Values;
use crate::{device, recipe};
use anyhow::{Context, Result};
use graphs::functions::{Recipe, init};
use graphs::hlo::module::seal;
use graphs::program::Slot;
use graphs::types::{DType, Sharding, Type};
use tpu::array::HostArray;
use tpu::engine::Engine;

/// The state of a run. Values are named as in programs and checkpoints: `params/...`, `adam/m/...`,
/// `adam/v/...`, `ema/...`, `step`.
#[derive(Debug)]
pub struct State {
    /// The arrays, and the seed that the step's draws come from.
    pub values: Values,
    /// The slots that are saved.
    pub slots: Vec<Slot>,
}

/// The two words of a seed.
fn seed_words(seed: u64) -> HostArray {
    let words = [seed as u32, (seed >> 32) as u32];
    let bytes = words.iter().flat_map(|w| w.to_le_bytes()).collect();
    HostArray::new(Type::new(DType::U32, [2]), bytes)
        .unwrap_or_else(|_| HostArray::zeros(Type::new(DType::U32, [2])))
}

impl State {
    /// Makes or restores the state, in this order: the checkpoint given, else from the seed.
    ///
    /// # Errors
    /// When the checkpoint does not hold this model, or the devices fail.
    pub fn start(
        engine: &Engine,
        config: &Config,
        recipe: &Recipe,
        from: Option<&Checkpoint>,
    ) -> Result<State> {
        let program = seal(&init(recipe)?, &device::mesh(&config.device)?, &recipe::rules())?;
        let slots = program.outputs.clone();
        let mut values = Values::default();
        values.insert("seed", engine.put("seed", seed_words(config.run.seed), &Sharding::replicated())?);
        match from {
            Some(checkpoint) => put_tensors(engine, &mut values, &slots, checkpoint)?,
            None => {
                let program = engine.compile(&program).context("cannot compile the initialisation")?;
                values.run(&program, &|_| None)?;
            }
        }
        Ok(State { values, slots })
    }

    /// Copies the state to the host, to be saved.
    ///
    /// # Errors
    /// When a step that led here failed on the devices.
    pub fn snapshot(&self) -> Result<Vec<NamedTensor>> {
        let fetches: Vec<_> =
            self.slots.iter().map(|s| Ok((s, self.values.get(&s.name)?.fetch()?))).collect::<Result<_>>()?;
        fetches
            .into_iter()
            .map(|(slot, fetch)| {
                Ok(NamedTensor::new(slot.name.clone(), slot.ty.clone(), fetch.wait()?.into_bytes()))
            })
            .collect()
    }

    /// Parameters in the tree.
    pub fn parameters(&self) -> usize {
        self.slots.iter().filter(|s| s.name.starts_with("params/")).map(|s| s.ty.elements()).sum()
    }
}

fn put_tensors(engine: &Engine, values: &mut Values, slots: &[Slot], checkpoint: &Checkpoint) -> Result<()> {
    let wanted: Vec<(String, Type)> = slots.iter().map(|s| (s.name.clone(), s.ty.clone())).collect();
    for (tensor, slot) in checkpoint.restore(&wanted)?.into_iter().zip(slots) {
        let array = HostArray::new(tensor.ty, tensor.bytes)?;
        values.insert(tensor.name, engine.put(&slot.name, array, &slot.sharding)?);
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
    recipe: &Recipe,
    checkpoint: &Checkpoint,
) -> Result<Values> {
    let program = seal(&init(recipe)?, &device::mesh(&config.device)?, &recipe::rules())?;
    let slots: Vec<Slot> = program.outputs.into_iter().filter(|s| s.name.starts_with("ema/")).collect();
    let mut values = Values::default();
    put_tensors(engine, &mut values, &slots, checkpoint)?;
    Ok(values)
}
