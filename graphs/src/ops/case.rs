//! Test cases: each op file ends with its own; one table checks them all.
use super::Op;
use crate::types::{DType, Type};

/// The values that an operand of a case is drawn from, uniformly: away from kinks and poles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Domain {
    /// Least value.
    pub lo: f64,
    /// Greatest value.
    pub hi: f64,
}

/// An op with operands to try it on: value, gradient, text.
#[derive(Clone, Debug)]
pub struct Case {
    /// The op.
    pub op: Op,
    /// Types of the operands and where their values come from.
    pub ins: Vec<(Type, Domain)>,
}

impl Case {
    /// A case whose operands are drawn from `[-2, 2]`.
    pub fn new(op: impl Into<Op>, ins: impl IntoIterator<Item = Type>) -> Self {
        let domain = Domain { lo: -2.0, hi: 2.0 };
        Case { op: op.into(), ins: ins.into_iter().map(|ty| (ty, domain)).collect() }
    }

    /// The same case with operand `i` drawn from `[lo, hi]`.
    pub fn domain(mut self, i: usize, lo: f64, hi: f64) -> Self {
        self.ins[i].1 = Domain { lo, hi };
        self
    }
}

/// `f32[dims]`, the type most cases are written in.
pub(crate) fn f32(dims: &[usize]) -> Type {
    Type::new(DType::F32, dims)
}

/// `i32[dims]`.
pub(crate) fn i32(dims: &[usize]) -> Type {
    Type::new(DType::S32, dims)
}
