//! Why a gradient does not exist or could not be built.
use crate::ir::{BuildError, Value};
use crate::types::Type;
use thiserror::Error;

/// Why a graph has no gradient.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum GradError {
    /// An op on the path has no cotangent.
    #[error("{op} has no cotangent: {message}\n  at {location}")]
    NotDifferentiable {
        /// The op's name.
        op: String,
        /// Why.
        message: String,
        /// `file:line:column` of the caller that added the op.
        location: String,
    },
    /// The first output is no float scalar.
    #[error("the gradient of a {0} is not defined; the first output must be a float scalar")]
    NotScalar(String),
    /// An input without a gradient was asked for.
    #[error("input {index} of type {ty} has no gradient; only floats have one")]
    NotFloat {
        /// Position among the inputs.
        index: usize,
        /// Its type.
        ty: String,
    },
    /// A rule gave an operand a cotangent of another type: a defect of the rule.
    #[error(transparent)]
    Mismatch(Box<Mismatch>),
    /// A cotangent rule built an invalid op: a defect of this crate.
    #[error("while building the gradient: {0}")]
    Build(#[from] BuildError),
}

/// A cotangent of another type than the value it belongs to.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error(
    "{op}, which makes {node}, gives its operand {value} of type {ty} a cotangent of type {cotangent}\n  at {location}"
)]
#[non_exhaustive]
pub struct Mismatch {
    /// The op's name.
    pub op: String,
    /// The results of the node, as the printed graph names them.
    pub node: String,
    /// The operand.
    pub value: Value,
    /// Its type.
    pub ty: Type,
    /// The type of what it got.
    pub cotangent: Type,
    /// `file:line:column` of the caller that added the op.
    pub location: String,
}
