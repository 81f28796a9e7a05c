//! Ops, each defined in one place: type rule, cotangent rule, StableHLO text, interpreter, test cases.
//!
//! The list at the end generates the enum [`Op`] and the one dispatch over it. A missing rule does not
//! compile.
mod annotate;
mod case;
mod check;
mod compare;
#[cfg(test)]
mod conformance;
mod constant;
mod conv;
mod dot;
mod elementwise;
mod gather;
mod normalize;
mod primitive;
mod reduce;
mod remat;
mod scan;
mod shape;
mod slice;
mod softmax_parts;
mod sort;

pub use annotate::*;
pub use case::{Case, Domain};
pub use compare::*;
pub use constant::*;
pub use conv::*;
pub use dot::*;
pub use elementwise::*;
pub use gather::*;
pub use normalize::*;
pub use primitive::*;
pub use reduce::*;
pub use remat::{MLP, QKV, Remat};
pub use scan::*;
pub use shape::*;
pub use slice::*;
pub use softmax_parts::*;
pub use sort::*;

/// The enum of all ops and its dispatch, from their list.
macro_rules! ops {
    ($($op:ident),* $(,)?) => {
        /// Every op. Data is the enum; behavior is behind [`Op::rules`].
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs)]
        #[non_exhaustive]
        pub enum Op { $($op($op)),* }

        impl Op {
            /// The op's meanings.
            pub fn rules(&self) -> &dyn Primitive {
                match self { $(Op::$op(op) => op),* }
            }

            /// The variant's name.
            pub fn kind(&self) -> &'static str {
                match self { $(Op::$op(_) => stringify!($op)),* }
            }

            /// The names of all variants.
            pub const KINDS: &[&str] = &[$(stringify!($op)),*];
        }

        $(impl From<$op> for Op {
            fn from(op: $op) -> Op {
                Op::$op(op)
            }
        })*
    };
}

ops! {
    Neg, Abs, Sign, Exp, ExpM1, Log, Log1p, Sqrt, Rsqrt, Sin, Cos, Tanh, Logistic, Erf, Floor, Round, Not,
    Add, Sub, Mul, Div, Max, Min, Pow, Rem, And, Or, Xor, Shl, Shr,
    Compare, Select, Clamp, Convert, BitcastConvert,
    Constant, Iota,
    Reshape, Transpose, BroadcastInDim, Reverse,
    Slice, Pad, Concatenate, DynamicSlice, DynamicUpdateSlice,
    Gather, Scatter,
    Reduce, ArgMax, ReduceWindow, CumSum,
    Sort,
    DotGeneral, Conv, Normalize, SoftmaxParts,

    Scan, While, Call,
    ShardingConstraint, Barrier, StopGradient, CheckpointName,
}

/// The test cases of every op.
pub fn all_cases() -> Vec<Case> {
    [
        elementwise_cases(),
        compare_cases(),
        constant_cases(),
        shape_cases(),
        slice_cases(),
        gather_cases(),
        reduce_cases(),
        sort_cases(),
        dot_cases(),
        conv_cases(),
        scan_cases(),
        annotate_cases(),
        normalize_cases(),
        softmax_parts_cases(),
    ]
    .concat()
}
