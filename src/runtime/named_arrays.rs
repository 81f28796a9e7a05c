//! Arrays on devices by name: the state of a run, and how programs find their inputs.
use anyhow::{Context, Result, bail, ensure};
use graphs::program::Slot;
use std::collections::HashMap;
use tpu::array::Sharded;
use tpu::engine::{Executable, Input};

fn missing(slot: &Slot) -> String {
    format!("the program needs `{}` ({}), which is not at hand", slot.name, slot.ty)
}

/// Named arrays on devices.
#[derive(Debug, Default)]
pub struct NamedArrays(HashMap<String, Sharded>);

impl NamedArrays {
    /// Names an array.
    pub fn insert(&mut self, name: impl Into<String>, value: Sharded) {
        self.0.insert(name.into(), value);
    }

    /// The array called `name`.
    ///
    /// # Errors
    /// When there is none.
    pub fn get(&self, name: &str) -> Result<&Sharded> {
        self.0.get(name).with_context(|| format!("there is no value called `{name}`"))
    }

    /// Takes out the array called `name`.
    ///
    /// # Errors
    /// When there is none.
    pub fn take(&mut self, name: &str) -> Result<Sharded> {
        self.0.remove(name).with_context(|| format!("there is no value called `{name}`"))
    }

    /// Runs a program on these values. Donated inputs leave; outputs come in under their names. Returns once the
    /// program is dispatched.
    ///
    /// # Errors
    /// When an input is missing or does not fit, or the devices refuse.
    pub fn run(&mut self, program: &Executable) -> Result<()> {
        self.run_with(program, &NamedArrays::default())
    }

    /// The outputs of a program that donates nothing, of these values and `others`. Both stay as they are.
    ///
    /// # Errors
    /// As [`run`](Self::run); also when the program donates one.
    pub fn outputs_of(&self, program: &Executable, others: &NamedArrays) -> Result<NamedArrays> {
        let mut inputs = vec![];
        for (i, slot) in program.inputs().iter().enumerate() {
            ensure!(!program.donates(i), "the program takes `{}` for itself", slot.name);
            let value = self.0.get(&slot.name).or_else(|| others.0.get(&slot.name));
            inputs.push(Input::Keep(value.with_context(|| missing(slot))?));
        }
        let outputs = program.run(inputs)?;
        let names = program.outputs().iter().map(|slot| slot.name.clone());
        Ok(NamedArrays(names.zip(outputs).collect()))
    }

    /// [`run`](Self::run), with `others` for names that are not here.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub fn run_with(&mut self, program: &Executable, others: &NamedArrays) -> Result<()> {
        // Donated values are moved out first, so that the rest can be borrowed.
        let mut donated = HashMap::new();
        for (i, slot) in program.inputs().iter().enumerate().filter(|(i, _)| program.donates(*i)) {
            donated.insert(i, self.take(&slot.name)?);
        }
        let mut inputs = Vec::with_capacity(program.inputs().len());
        for (i, slot) in program.inputs().iter().enumerate() {
            inputs.push(match (donated.remove(&i), self.0.get(&slot.name)) {
                (Some(value), _) => Input::Donate(value),
                (None, Some(value)) => Input::Keep(value),
                (None, None) => match others.0.get(&slot.name) {
                    Some(value) => Input::Keep(value),
                    None => bail!(missing(slot)),
                },
            });
        }
        let outputs = program.run(inputs)?;
        for (slot, value) in program.outputs().iter().zip(outputs) {
            self.0.insert(slot.name.clone(), value);
        }
        Ok(())
    }
}
