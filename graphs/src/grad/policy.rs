//! What a split body keeps: a decision per op.
use crate::ops::{Op, Remat};

impl Remat {
    /// Whether the results of `op` are kept when the backward half reads them. `fresh` says that the value
    /// depends on what is gone by then (a carry) and not only on what can be read again.
    pub(super) fn saves(&self, op: &Op, fresh: bool) -> bool {
        let heavy = matches!(op, Op::DotGeneral(_) | Op::Conv(_) | Op::Scan(_) | Op::While(_) | Op::Call(_));
        match self {
            Remat::Everything => heavy || (fresh && !free(op)),
            Remat::Dots => heavy,
            Remat::DotsNoBatch => heavy && !matches!(op, Op::DotGeneral(dot) if dot.has_batch()),
            Remat::Named(names) => matches!(op, Op::Save(s) if names.contains(&s.name)),
            Remat::Nothing => false,
        }
    }
}

/// Ops whose result is never worth keeping: they only repeat or relabel their operand.
fn free(op: &Op) -> bool {
    matches!(
        op,
        Op::Constant(_)
            | Op::Iota(_)
            | Op::BroadcastInDim(_)
            | Op::Reshape(_)
            | Op::StopGradient(_)
            | Op::Save(_)
    )
}
