//! What an op must say of itself: the trait that each implements, and what its rules see and return.
use super::Op;
use super::remat::Remat;
use crate::hlo::text::{LowerCx, Ssa};
use crate::interp::Array;
use crate::ir::{Body, Graph, Tensor};
use crate::types::Type;
use std::fmt;

/// A cotangent: symbolic zero never reaches the text.
#[derive(Clone, Debug)]
pub enum Ct {
    /// Nothing flows back.
    Zero,
    /// A tensor of the type of the value it belongs to.
    Value(Tensor),
}

impl Ct {
    /// The tensor, if it is not the symbolic zero.
    pub fn value(&self) -> Option<&Tensor> {
        match self {
            Ct::Zero => None,
            Ct::Value(t) => Some(t),
        }
    }

    /// The tensor, zeros made explicit in the type of `like`.
    #[track_caller]
    pub fn or_zeros(&self, like: &Tensor) -> Tensor {
        self.value().cloned().unwrap_or_else(|| like.zeros_like())
    }

    /// The sum of two cotangents.
    #[track_caller]
    pub fn plus(self, other: Ct) -> Ct {
        match (self, other) {
            (Ct::Zero, b) => b,
            (a, Ct::Zero) => a,
            (Ct::Value(a), Ct::Value(b)) => Ct::Value(a + b),
        }
    }
}

impl From<Tensor> for Ct {
    fn from(t: Tensor) -> Ct {
        Ct::Value(t)
    }
}

/// What a cotangent rule sees. At least one of `cts` is not zero and at least one of `needs` is true.
#[derive(Debug)]
pub struct VjpCx<'a> {
    /// Operands.
    pub ins: &'a [Tensor],
    /// Results.
    pub outs: &'a [Tensor],
    /// Cotangents of the results.
    pub cts: &'a [Ct],
    /// Which operands want a cotangent; rules may return `Ct::Zero` for the others.
    pub needs: &'a [bool],
}

impl VjpCx<'_> {
    /// The cotangent of the first result, zeros made explicit.
    #[track_caller]
    pub fn ct(&self) -> Tensor {
        self.cts[0].or_zeros(&self.outs[0])
    }

    /// The cotangent of operand `i` if it is wanted, else zero.
    pub fn when(&self, i: usize, f: impl FnOnce() -> Tensor) -> Ct {
        if self.needs[i] { Ct::Value(f()) } else { Ct::Zero }
    }
}

/// Why an op has no cotangent.
pub type NotDifferentiable = String;

/// What an op's results cost: decides what is counted, what is taken to lie in memory and what is kept for the
/// backward pass.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Cost {
    /// Repeats or relabels its operands: made where it is read, and never worth keeping.
    Free,
    /// Made where it is read.
    Fused,
    /// Written to memory.
    Written,
    /// Products of a matrix unit, written to memory.
    Matrix {
        /// Floating-point operations: two per multiplication.
        flops: f64,
        /// Whether these are many products, one per index of batch axes.
        batched: bool,
    },
    /// What its bodies cost, written to memory.
    Bodies {
        /// How often they run, if that is known.
        times: Option<usize>,
    },
}

impl Cost {
    /// Whether the results are only written into what reads them.
    pub fn is_fused(self) -> bool {
        matches!(self, Cost::Free | Cost::Fused)
    }

    /// Whether the results are dear: made by a matrix unit or by bodies.
    pub fn is_heavy(self) -> bool {
        matches!(self, Cost::Matrix { .. } | Cost::Bodies { .. })
    }
}

/// How a body's inputs are fed when it is split into forward and backward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Available again in the backward pass at no cost (loop constants, scanned inputs).
    Available,
    /// Gone by then unless saved (loop carries).
    Carried,
}

/// A body split for reverse mode.
#[derive(Clone, Debug)]
pub struct Split {
    /// Inputs of the body; outputs of the body followed by the residuals.
    pub forward: Graph,
    /// Number of residuals.
    pub residuals: usize,
    /// Inputs: the body's `Available` inputs, the residuals, the cotangents of the float outputs.
    /// Outputs: the cotangents of the inputs that want one, in order.
    pub backward: Graph,
}

/// The service that ops with bodies ask of the differentiator, which they do not know.
pub trait Splitter {
    /// Splits `body`. `needs` says which inputs want a cotangent (only floats may).
    fn split(
        &self,
        body: &Graph,
        roles: &[Role],
        needs: &[bool],
        policy: &Remat,
    ) -> Result<Split, NotDifferentiable>;
}

/// The backward half of a widened op: from operands, residuals and cotangents to operand cotangents.
pub type Backward = Box<dyn Fn(&VjpCx<'_>, &[Tensor]) -> Vec<Ct>>;

/// An op with a body, made ready for reverse mode.
pub struct Widened {
    /// The op with its residuals as further results.
    pub op: Op,
    /// What to do in the reverse sweep.
    pub backward: Backward,
}

/// The meanings of an op. None of the first six has a default: a new op states them all.
pub trait Primitive: fmt::Debug {
    /// The name in errors and printed graphs.
    fn name(&self) -> &'static str;
    /// Types of the results, or what clashes.
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String>;
    /// What the results cost, for types that [`Primitive::infer`] accepts.
    fn cost(&self, ins: &[&Type], outs: &[&Type]) -> Cost;
    /// Cotangents of the operands.
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable>;
    /// StableHLO text.
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa>;
    /// Values in the interpreter.
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array>;
    /// Graphs that the op carries.
    fn bodies(&self) -> Vec<&Body> {
        vec![]
    }
    /// The op with other bodies; `None` for ops without.
    fn map_bodies(&self, _: &mut dyn FnMut(&Body) -> Body) -> Option<Op> {
        None
    }
    /// The name by which policies may save the result.
    fn checkpoint_name(&self) -> Option<&str> {
        None
    }
    /// The op made ready for reverse mode, for ops whose cotangent rule needs their body split.
    fn widen(&self, _: &dyn Splitter, _needs: &[bool]) -> Option<Result<Widened, NotDifferentiable>> {
        None
    }
}
