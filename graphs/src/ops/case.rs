//! Test cases: each op file ends with its own; one table checks them all.
use super::Op;
use crate::interp::Array;
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

    /// Operands drawn from their domains; equal seeds give equal operands. Integers are truncated.
    pub fn draw(&self, seed: u64) -> Vec<Array> {
        let mut state = seed;
        let mut uniform = || {
            // SplitMix64 (Steele et al. 2014).
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
        };
        let draw = |(ty, domain): &(Type, Domain)| {
            let values =
                (0..ty.elements()).map(|_| domain.lo + uniform() * (domain.hi - domain.lo)).collect();
            Array::from_values(ty, values).unwrap_or_else(|| Array::full(ty, 0.0))
        };
        self.ins.iter().map(draw).collect()
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
