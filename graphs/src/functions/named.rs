//! Functions from parts: inputs by name, lists of named outputs, the parameters of a model.
use crate::ir::{BuildError, Function, FunctionBuilder, Port, Tensor};
use crate::nn::Params;
use crate::types::{DType, Type};

/// Logical axes of what has one row per image.
pub(super) fn batch_axes(rank: usize, at: usize) -> Vec<&'static str> {
    (0..rank).map(|i| if i == at { "batch" } else { "" }).collect()
}

impl FunctionBuilder {
    /// An input whose axis `batch_axis` is split over the batch.
    pub(super) fn batched(&mut self, name: &str, dtype: DType, dims: &[usize], batch_axis: usize) -> Tensor {
        self.named(name, dtype, dims, batch_axes(dims.len(), batch_axis))
    }

    /// An input that every device holds whole.
    pub(super) fn whole(&mut self, name: &str, dtype: DType, dims: &[usize]) -> Tensor {
        self.input(name, Type::new(dtype, dims))
    }

    pub(super) fn named(
        &mut self,
        name: &str,
        dtype: DType,
        dims: &[usize],
        axes: Vec<&'static str>,
    ) -> Tensor {
        self.input_along(name, Type::new(dtype, dims), axes)
    }
}

/// A named output with the logical names of its axes.
pub(super) struct Output {
    pub(super) port: Port,
    pub(super) tensor: Tensor,
}

pub(super) fn output(name: impl Into<String>, axes: Vec<&'static str>, tensor: Tensor) -> Output {
    Output { port: Port { name: name.into(), axes }, tensor }
}

/// Finishes a function whose inputs are those of `f` and the parameters of `params`, under `params/`.
pub(super) fn finish(
    name: &str,
    f: FunctionBuilder,
    params: &Params,
    outputs: Vec<Output>,
    donated: Vec<String>,
) -> Result<Function, BuildError> {
    finish_with(name, f, (params, "params"), outputs, donated)
}

/// [`finish`] with the parameters under another name.
pub(super) fn finish_with(
    name: &str,
    mut f: FunctionBuilder,
    (params, group): (&Params, &str),
    outputs: Vec<Output>,
    donated: Vec<String>,
) -> Result<Function, BuildError> {
    for (p, tensor) in params.declared() {
        f.name_input(Port { name: format!("{group}/{}", p.name), axes: p.axes }, tensor);
    }
    outputs.into_iter().for_each(|o| f.output_along(o.port.name, o.port.axes, o.tensor));
    donated.into_iter().for_each(|input| f.donate(input));
    f.finish(name)
}
