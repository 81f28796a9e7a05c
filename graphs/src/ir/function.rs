//! A graph with names: what models hand over to be lowered, run or interpreted.
use super::{BuildError, Builder, Graph, Tensor, Value};
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
    /// Builds a function: `f` makes inputs and states outputs by name.
    ///
    /// # Errors
    /// When an op is used wrongly.
    pub fn build(name: &str, f: impl FnOnce(&mut FunctionBuilder)) -> Result<Function, BuildError> {
        let mut b = FunctionBuilder::default();
        f(&mut b);
        b.finish(name)
    }

    /// Inputs with their types.
    pub fn input_types(&self) -> impl Iterator<Item = (&Port, &Type)> {
        self.inputs.iter().zip(self.graph.inputs.iter().map(|v| self.graph.ty(*v)))
    }

    /// Outputs with their types.
    pub fn output_types(&self) -> impl Iterator<Item = (&Port, &Type)> {
        self.outputs.iter().zip(self.graph.outputs.iter().map(|v| self.graph.ty(*v)))
    }
}

/// Builds a [`Function`]: a [`Builder`] whose inputs and outputs have names.
#[derive(Clone, Debug, Default)]
pub struct FunctionBuilder {
    builder: Builder,
    inputs: Vec<(Port, Tensor)>,
    outputs: Vec<(Port, Tensor)>,
    donated: Vec<String>,
}

impl FunctionBuilder {
    /// The builder of its graph, for constants and loops.
    pub fn builder(&self) -> &Builder {
        &self.builder
    }

    /// An input of which every device holds the whole.
    pub fn input(&mut self, name: &str, ty: Type) -> Tensor {
        let axes = vec![""; ty.rank()];
        self.input_along(name, ty, axes)
    }

    /// An input with a logical name per axis, by which rules split it over a mesh; empty for none.
    pub fn input_along(&mut self, name: &str, ty: Type, axes: Vec<&'static str>) -> Tensor {
        let tensor = self.builder.input(ty);
        self.inputs.push((Port { name: name.into(), axes }, tensor.clone()));
        tensor
    }

    /// Names an input that was made by the builder itself.
    pub(crate) fn name_input(&mut self, port: Port, tensor: Tensor) {
        self.inputs.push((port, tensor));
    }

    /// States the next output, which every device holds whole.
    pub fn output(&mut self, name: &str, tensor: Tensor) {
        let axes = vec![""; tensor.rank()];
        self.output_along(name, axes, tensor);
    }

    /// States the next output, with a logical name per axis.
    pub fn output_along(&mut self, name: impl Into<String>, axes: Vec<&'static str>, tensor: Tensor) {
        self.outputs.push((Port { name: name.into(), axes }, tensor));
    }

    /// Gives the memory of the input `name` to the output of that name.
    pub fn donate(&mut self, name: impl Into<String>) {
        self.donated.push(name.into());
    }

    /// The function, its inputs in the order in which they were made.
    ///
    /// # Errors
    /// The first mistake that was made.
    pub fn finish(self, name: &str) -> Result<Function, BuildError> {
        let (outputs, tensors): (Vec<Port>, Vec<Tensor>) = self.outputs.into_iter().unzip();
        let graph = self.builder.finish(&tensors)?;
        let of = |v: &Value| {
            let port = self.inputs.iter().find(|(_, t)| t.value() == Some(*v)).map(|(p, _)| p.clone());
            port.unwrap_or_else(|| Port { name: format!("input{v}"), axes: vec![] })
        };
        let inputs = graph.inputs.iter().map(of).collect();
        Ok(Function { name: name.into(), graph, inputs, outputs, donated: self.donated })
    }
}
