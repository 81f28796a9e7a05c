//! The words everything else is said in: dtypes, tensor types, mesh axes, shardings.
mod dtype;
mod mesh;
#[cfg(feature = "ir")]
mod names;
mod shape;
mod sharding;

pub use dtype::DType;
pub use mesh::{Mesh, MeshError};
#[cfg(feature = "ir")]
pub use names::UnknownName;
#[cfg(feature = "ir")]
pub(crate) use names::names;
pub use shape::Type;
pub use sharding::{Rules, Sharding, ShardingError};
