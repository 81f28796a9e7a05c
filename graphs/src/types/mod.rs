//! The words everything else is said in: dtypes, tensor types, mesh axes, shardings.
mod dtype;
mod mesh;
mod names;
mod shape;
mod sharding;

pub use dtype::DType;
pub use mesh::{Mesh, MeshError};
pub use names::UnknownName;
pub(crate) use names::names;
pub use shape::Type;
pub use sharding::{Rules, Sharding, ShardingError};
