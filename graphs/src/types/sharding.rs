//! How the axes of a tensor are laid over mesh axes.
use super::{Mesh, Type};
use thiserror::Error;

/// For each axis of a tensor, the mesh axes that split it (major to minor); none means replicated.
/// `Sharding::default()` (no entries) is fully replicated at any rank.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sharding {
    /// Mesh axis names per tensor axis.
    pub dims: Vec<Vec<String>>,
}

/// What can be wrong between a sharding, a type and a mesh.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShardingError {
    /// A mesh axis that the mesh lacks.
    #[error("`{what}` is sharded over mesh axis `{axis}`, but the mesh ({mesh}) has no such axis")]
    UnknownAxis {
        /// The tensor's name.
        what: String,
        /// The missing axis.
        axis: String,
        /// The mesh as text.
        mesh: String,
    },
    /// A mesh axis used on two tensor axes.
    #[error("`{what}` uses mesh axis `{axis}` on two of its axes")]
    Reused {
        /// The tensor's name.
        what: String,
        /// The axis.
        axis: String,
    },
    /// A size that the mesh axes do not divide.
    #[error("axis {dim} of `{what}` has size {size}, which {parts} devices (mesh {axes}) do not divide")]
    Indivisible {
        /// The tensor's name.
        what: String,
        /// Tensor axis.
        dim: usize,
        /// Its size.
        size: usize,
        /// Devices along it.
        parts: usize,
        /// The mesh axes, joined by `*`.
        axes: String,
    },
}

impl Sharding {
    /// Fully replicated.
    pub fn replicated() -> Self {
        Sharding::default()
    }

    /// Whether no axis is split.
    pub fn is_replicated(&self) -> bool {
        self.dims.iter().all(Vec::is_empty)
    }

    /// Number of parts along a tensor axis.
    pub fn parts(&self, mesh: &Mesh, dim: usize) -> usize {
        self.dims.get(dim).map_or(1, |axes| axes.iter().map(|a| mesh.size(a).unwrap_or(1)).product())
    }

    /// Checks this sharding of `what: ty` against a mesh.
    pub fn check(&self, what: &str, ty: &Type, mesh: &Mesh) -> Result<(), ShardingError> {
        let mut seen: Vec<&str> = vec![];
        for (dim, axes) in self.dims.iter().enumerate() {
            for axis in axes {
                if mesh.size(axis).is_none() {
                    let (what, axis, mesh) = (what.into(), axis.clone(), mesh.to_string());
                    return Err(ShardingError::UnknownAxis { what, axis, mesh });
                }
                if seen.contains(&axis.as_str()) {
                    return Err(ShardingError::Reused { what: what.into(), axis: axis.clone() });
                }
                seen.push(axis);
            }
            let (parts, size) = (self.parts(mesh, dim), ty.dims.get(dim).copied().unwrap_or(1));
            if size % parts != 0 {
                let axes = axes.join("*");
                return Err(ShardingError::Indivisible { what: what.into(), dim, size, parts, axes });
            }
        }
        Ok(())
    }

    /// The type of one device's shard.
    pub fn shard_type(&self, ty: &Type, mesh: &Mesh) -> Type {
        ty.with_dims(ty.dims.iter().enumerate().map(|(i, d)| d / self.parts(mesh, i)).collect::<Vec<_>>())
    }
}

/// Rules from logical axis names (`batch`, `embed`, `heads`, ...) to mesh axes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    rules: Vec<(String, Vec<String>)>,
}

impl Rules {
    /// Rules in order; the first whose name matches wins.
    pub fn new(rules: impl IntoIterator<Item = (String, Vec<String>)>) -> Self {
        Rules { rules: rules.into_iter().collect() }
    }

    /// The sharding of a tensor with the given logical axes. Axes without a rule are replicated; a mesh
    /// axis that the mesh lacks, or that an earlier tensor axis took, is left out.
    pub fn resolve(&self, logical: &[&str], mesh: &Mesh) -> Sharding {
        let mut taken: Vec<String> = vec![];
        let dims = logical
            .iter()
            .map(|name| {
                let axes = self.rules.iter().find(|(n, _)| n == name).map_or(&[][..], |(_, a)| a);
                let free = axes.iter().filter(|a| mesh.size(a).is_some() && !taken.contains(a));
                let free: Vec<String> = free.cloned().collect();
                taken.extend(free.iter().cloned());
                free
            })
            .collect();
        Sharding { dims }
    }
}
