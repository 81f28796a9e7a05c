//! Programs as data: graphs of ops, the builder that makes them, and the walks over them.
mod builder;
mod function;
mod graph;
mod tensor;
mod walk;

pub use builder::{BuildError, Builder};
pub use function::{Function, Port};
pub use graph::{Body, Graph, Node, Value, extract};
pub use tensor::Tensor;
