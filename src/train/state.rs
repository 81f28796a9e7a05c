//! The state of a run on the devices: parameters, moments, average, step. Made there, or restored to there.
use crate::checkpoint::{Checkpoint, Piece, Saved};
use crate::config::Config;
use crate::runtime::Runtime;
use crate::runtime::named_arrays::NamedArrays;
use crate::util::error::Failure;
use crate::util::text::fits;
use anyhow::{Context, Result, bail};
use graphs::functions::{Objective, init};
use graphs::program::Slot;
use graphs::types::{DType, Sharding, Type};
use std::path::Path;
use tpu::array::{HostArray, Part, Sharded};
use tpu::sharding::Region;
use tracing::info;

/// The state of a run. Values are named as in programs and checkpoints: `params/...`, `adam/m/...`,
/// `adam/v/...`, `ema/...`, `step`.
#[derive(Debug)]
pub struct State {
    /// The arrays, and the seed that the step's draws come from.
    pub values: NamedArrays,
    /// The slots that are saved.
    pub slots: Vec<Slot>,
}

/// What a run begins with.
#[derive(Debug)]
pub enum Start {
    /// The seed alone.
    Seed,
    /// The seed, and weights of another run.
    InitFrom(InitFrom),
    /// A checkpoint of the run itself.
    Resume(Checkpoint),
}

/// The averaged weights that a run takes over from another.
#[derive(Debug)]
pub struct InitFrom {
    /// Where they are.
    pub checkpoint: Checkpoint,
    /// Which, as `ema/...`.
    wanted: Vec<(String, Type)>,
}

const PARAMS: &str = "params/";
const AVERAGE: &str = "ema/";
const SPIKES: &str = "spikes/";

impl InitFrom {
    /// What `train.init_from` and `train.init_params` ask for.
    ///
    /// # Errors
    /// When the checkpoint lacks a weight that is asked for, or has it in other sizes, or a pattern fits none.
    pub fn find(config: &Config, spec: &dyn Objective, path: &Path) -> Result<InitFrom> {
        config.places.check("train.init_from")?;
        let checkpoint = Checkpoint::find(path)?;
        let patterns = &config.train.init_params;
        let params = spec.params()?;
        if let Some(idle) = patterns.iter().find(|p| !params.iter().any(|param| fits(p, &param.name))) {
            bail!(
                Failure::input(format!("train.init_params has {idle:?}, which fits no parameter")).help(
                    "`fluid graph list CONFIG --json` shows their names, as inputs params/... of `loss`"
                )
            );
        }
        let chosen = params
            .into_iter()
            .filter(|p| patterns.is_empty() || patterns.iter().any(|pattern| fits(pattern, &p.name)));
        let wanted: Vec<_> = chosen.map(|p| (format!("{AVERAGE}{}", p.name), p.ty)).collect();
        checkpoint
            .holds(&wanted)
            .context(Failure::input("the weights of train.init_from do not fit").help(
            "take over those that do with train.init_params, for example [\"text/*\", \"backbone/blocks/*\"]",
        ))?;
        info!("initialized {} parameters from {}", wanted.len(), checkpoint.path.display());
        Ok(InitFrom { checkpoint, wanted })
    }
}

/// The two words of a seed.
fn seed_words(seed: u64) -> HostArray {
    let words = [seed as u32, (seed >> 32) as u32];
    let bytes = words.iter().flat_map(|w| w.to_le_bytes()).collect();
    HostArray::new(Type::new(DType::U32, [2]), bytes)
        .unwrap_or_else(|_| HostArray::zeros(Type::new(DType::U32, [2])))
}

impl State {
    /// Makes or restores the state: as the checkpoint has it, or from the seed, where weights that are taken over
    /// come from elsewhere.
    ///
    /// # Errors
    /// When the checkpoint does not hold this model, or the devices fail.
    pub fn start(runtime: &Runtime, config: &Config, spec: &dyn Objective, start: &Start) -> Result<State> {
        let program = runtime.lower(&init(spec)?)?;
        let (slots, engine) = (program.outputs.clone(), runtime.engine());
        let mut values = match start {
            Start::Resume(checkpoint) => {
                // A run may begin to look for spikes later on.
                let new = |slot: &&Slot| slot.name.starts_with(SPIKES);
                let has_none = checkpoint.tensors(SPIKES)?.is_empty();
                let (new, saved): (Vec<_>, Vec<_>) = slots.iter().partition(|slot| has_none && new(slot));
                let saved: Vec<Slot> = saved.into_iter().cloned().collect();
                let mut values = runtime.restore(&saved, checkpoint)?;
                for slot in new {
                    let zeros = HostArray::zeros(slot.ty.clone());
                    values.insert(&slot.name, engine.put(&slot.name, zeros, &slot.sharding)?);
                }
                values
            }
            Start::Seed | Start::InitFrom(_) => NamedArrays::default(),
        };
        values.insert("seed", engine.put("seed", seed_words(config.run.seed), &Sharding::replicated())?);
        if let Start::Resume(_) = start {
            return Ok(State { values, slots });
        }
        let program = runtime.compile(&program).context("cannot compile the initialization")?;
        values.run(&program)?;
        if let Start::InitFrom(weights) = start {
            let mut reader = weights.checkpoint.take(&weights.wanted)?;
            for (average, _) in &weights.wanted {
                // The average starts anew with the first step.
                let name = average.replacen(AVERAGE, PARAMS, 1);
                let slot = slots.iter().find(|s| s.name == name).with_context(|| format!("no {name}"))?;
                for name in [&name, average] {
                    let make = &mut |slice: &Region| reader.slice(average, slice);
                    values.insert(name, engine.put_with(name, &slot.ty, &slot.sharding, make)?);
                }
            }
        }
        Ok(State { values, slots })
    }

    /// Sets parameters to these values, and their averages too.
    ///
    /// # Errors
    /// When there is no such parameter, it has another size, or the devices fail.
    pub fn set(&mut self, runtime: &Runtime, params: &[(String, Vec<f32>)]) -> Result<()> {
        for (param, values) in params {
            for name in [format!("{PARAMS}{param}"), format!("{AVERAGE}{param}")] {
                let slot = self.slots.iter().find(|slot| slot.name == name);
                let slot = slot.with_context(|| format!("no {name}"))?;
                let array = HostArray::from_slice(slot.ty.dims.clone(), values)?;
                self.values.insert(&name, runtime.engine().put(&name, array, &slot.sharding)?);
            }
        }
        Ok(())
    }

    /// Starts copying what this process saves of the state to the host. The next step may take over the devices'
    /// memory at once: it waits there for the copies.
    ///
    /// # Errors
    /// When the devices refuse; that a step which led here failed shows in the pieces.
    pub fn snapshot(&self) -> Result<Vec<Saved>> {
        self.slots.iter().map(|slot| saved(slot, self.values.get(&slot.name)?)).collect()
    }

    /// Parameters in the tree.
    pub fn parameters(&self) -> usize {
        self.slots.iter().filter(|s| s.name.starts_with("params/")).map(|s| s.ty.elements()).sum()
    }
}

/// What this process saves of an array: all in one piece, if it has all of it to itself; else the slices that it
/// answers for.
pub(super) fn saved(slot: &Slot, value: &Sharded) -> Result<Saved> {
    let pieces = if value.is_own() {
        let fetch = value.fetch()?;
        vec![Piece { slice: None, bytes: Box::new(|| Ok(fetch.wait()?.into_bytes())) }]
    } else {
        let piece =
            |part: Part| Piece { slice: Some(part.slice().to_vec()), bytes: Box::new(|| Ok(part.wait()?)) };
        value.own()?.into_iter().map(piece).collect()
    };
    Ok(Saved { name: slot.name.clone(), ty: slot.ty.clone(), pieces })
}
