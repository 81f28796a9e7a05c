//! A graph with names: what models hand over to be sealed, run or interpreted.
use super::Graph;
use crate::types::Type;

/// The name of an input or output and the logical names of its axes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// Unique among the inputs (or outputs) of a function.
    pub name: String,
    /// One logical axis name per axis, empty for none.
    pub axes: Vec<&'static str>,
}

/// A graph whose inputs and outputs have names.
#[derive(Clone, Debug)]
pub struct Function {
    /// The name of the program.
    pub name: String,
    /// The computation.
    pub graph: Graph,
    /// One port per graph input.
    pub inputs: Vec<Port>,
    /// One port per graph output.
    pub outputs: Vec<Port>,
    /// Names of inputs whose memory the output of the same name takes over.
    pub donated: Vec<String>,
}

impl Function {
    /// Inputs with their types.
    pub fn input_types(&self) -> impl Iterator<Item = (&Port, &Type)> {
        self.inputs.iter().zip(self.graph.inputs.iter().map(|v| self.graph.ty(*v)))
    }

    /// Outputs with their types.
    pub fn output_types(&self) -> impl Iterator<Item = (&Port, &Type)> {
        self.outputs.iter().zip(self.graph.outputs.iter().map(|v| self.graph.ty(*v)))
    }
}
