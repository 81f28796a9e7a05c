//! Programs as data: graphs of ops, the builder that makes them, and the walks over them.
mod builder;
mod function;
mod graph;
mod print;
mod tensor;
mod verify;
mod walk;

pub use builder::{BuildError, Builder, Tensor};
pub use function::{Function, FunctionBuilder, Port};
pub use graph::{Body, Graph, Node, Value, extract};
pub use verify::VerifyError;
