//! What is trained: a loss, what a batch of it is, and what of the state its optimizer does not move.
use super::spec::FunctionError;
use crate::grad::value_and_grad;
use crate::ir::{Builder, Function, FunctionBuilder, Graph, Tensor};
use crate::nn::{Param, Precision};
use crate::optim::{AdamW, SpikeRule};
use std::collections::BTreeSet;

/// Tensors of a batch, each with the axis that counts images.
pub type Rows = Vec<(Tensor, usize)>;

/// What is trained: the model ([`super::ProgramSpec`]), or a tokenizer of images ([`super::TokenizerSpec`]).
pub trait Objective {
    /// How it is trained.
    fn training(&self) -> Training<'_>;

    /// The loss of a batch of so many images; divided by a first input `total`, if it is `part` of a larger batch.
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    fn loss(&self, batch: usize, part: bool) -> Result<LossGraph, FunctionError>;

    /// The inputs of a batch, in the order of those of the loss.
    fn data(&self, inputs: &mut FunctionBuilder) -> Rows;

    /// The random inputs of a step, in the order of those of the loss, from its `seed: ui32[2]` and `step: i32[]`; without a
    /// seed, as inputs of the step.
    fn draws(&self, inputs: &mut FunctionBuilder, seed: Option<&Tensor>, step: &Tensor) -> Draws;

    /// What of the state moves by other rules than the optimizer's: whole names, and how each starts.
    fn extra(&self) -> Vec<Param> {
        vec![]
    }

    /// New values of what [`Objective::extra`] names, given the old ones and the `hidden` outputs of the loss.
    fn step_extra(
        &self,
        _extra: &[Tensor],
        _hidden: &[Tensor],
        _seed: Option<&Tensor>,
        _step: &Tensor,
    ) -> Moved {
        Moved::default()
    }
}

/// How something is trained.
#[derive(Clone, Copy, Debug)]
pub struct Training<'a> {
    /// Images per step, on all devices.
    pub batch: usize,
    /// Parts of a batch whose gradients are summed one after the other before the update.
    pub accumulate: usize,
    /// The optimizer.
    pub optimizer: &'a AdamW,
    /// The steps whose update is not applied because their loss leaps; `None` for none.
    pub spikes: Option<SpikeRule>,
    /// Names of the parameters without weight decay.
    pub no_decay: &'a BTreeSet<String>,
    /// Names of the parameters that the optimizer leaves as they are.
    pub frozen: &'a BTreeSet<String>,
    /// The dtypes.
    pub precision: Precision,
}

/// The random inputs of a step.
pub struct Draws {
    /// The tensors.
    pub rows: Rows,
    /// What the losses of a whole batch are divided by.
    pub total: Box<dyn Fn(&Builder) -> Tensor>,
}

/// What moved by other rules than the optimizer's.
#[derive(Debug, Default)]
pub struct Moved {
    /// New values, in the order of [`Objective::extra`].
    pub values: Vec<Tensor>,
    /// Numbers that the step tells, `[]`.
    pub told: Vec<(&'static str, Tensor)>,
}

/// The loss as a graph: inputs are the total weight (for parts of a batch), batch, draws, parameters, constants; the first
/// output is the loss.
#[derive(Debug)]
pub struct LossGraph {
    /// The graph with its names.
    pub function: Function,
    /// In order, inputs of the graph.
    pub params: Vec<Param>,
    /// Weights that are not trained and no part of the state, by the whole names of their inputs: in order, the last ones of
    /// the graph.
    pub constants: Vec<Param>,
    /// How many of the outputs are told; those behind are for [`Objective::step_extra`].
    pub reported: usize,
}

impl LossGraph {
    /// The graph with gradients by the parameters that `wanted` holds for, and those.
    pub(super) fn gradients(
        &self,
        wanted: impl Fn(&Param) -> bool,
    ) -> Result<(Graph, Vec<&Param>), FunctionError> {
        let params: Vec<&Param> = self.params.iter().filter(|p| wanted(p)).collect();
        let position = |p: &&Param| {
            self.function.inputs.iter().position(|i| i.name.strip_prefix("params/") == Some(&p.name))
        };
        let wrt: Vec<usize> = params.iter().filter_map(position).collect();
        Ok((value_and_grad(&self.function.graph, &wrt)?, params))
    }
}

/// Whether a parameter is those of a stack of layers, along its first axis.
pub(super) fn is_stacked(p: &Param) -> bool {
    p.axes.first() == Some(&"layers")
}

impl dyn Objective + '_ {
    /// All parameters, in the order of their declaration.
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    pub fn params(&self) -> Result<Vec<Param>, FunctionError> {
        Ok(self.loss(self.training().batch, false)?.params)
    }

    /// What the elements of `grad_norms` of a training step are norms of: a parameter that is trained, or a layer of a
    /// stack of them, as `backbone/blocks/mlp/up[3]`.
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    pub fn grad_norm_names(&self) -> Result<Vec<String>, FunctionError> {
        let (params, training) = (self.params()?, self.training());
        let trained = params.iter().filter(|p| !training.frozen.contains(&p.name));
        let names = trained.flat_map(|p| match is_stacked(p) {
            true => (0..p.ty.dims[0]).map(|layer| format!("{}[{layer}]", p.name)).collect(),
            false => vec![p.name.clone()],
        });
        Ok(names.collect())
    }
}
