//! A lowered program: all that leaves this crate.
use crate::types::{Mesh, Sharding, Type};

/// One named input or output of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Name, unique among the inputs (or outputs) of one program: `params/backbone/norm/scale`.
    pub name: String,
    /// Global type.
    pub ty: Type,
    /// How it lies on the mesh.
    pub sharding: Sharding,
}

/// StableHLO text with ordered, named slots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Name of the module.
    pub name: String,
    /// The StableHLO module as MLIR text; `@main` takes `inputs` and returns `outputs`, in order.
    pub text: String,
    /// Inputs of `@main`.
    pub inputs: Vec<Slot>,
    /// Outputs of `@main`.
    pub outputs: Vec<Slot>,
    /// Per input: the output that takes over its memory, if it is donated.
    pub donated: Vec<Option<usize>>,
    /// The mesh it is partitioned over.
    pub mesh: Mesh,
}

impl Program {
    /// The position of the input called `name`.
    pub fn input(&self, name: &str) -> Option<usize> {
        self.inputs.iter().position(|s| s.name == name)
    }

    /// The position of the output called `name`.
    pub fn output(&self, name: &str) -> Option<usize> {
        self.outputs.iter().position(|s| s.name == name)
    }
}
