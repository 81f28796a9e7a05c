//! A mesh: axis names and sizes. Which device sits where is the business of the `tpu` crate.
use std::fmt;
use thiserror::Error;

/// Named mesh axes with their sizes, major to minor. A mesh without axes is one device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mesh {
    axes: Vec<(String, usize)>,
}

/// What can be wrong with the description of a mesh.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum MeshError {
    /// An axis of size zero.
    #[error("mesh axis `{0}` has size 0; every axis needs at least one device")]
    ZeroAxis(String),
    /// Two axes with one name.
    #[error("mesh axis `{0}` is named twice")]
    Duplicate(String),
}

impl Mesh {
    /// A mesh of the given `(name, size)` axes.
    pub fn new<N: Into<String>>(axes: impl IntoIterator<Item = (N, usize)>) -> Result<Self, MeshError> {
        let mut mesh = Mesh::default();
        for (name, size) in axes {
            let name = name.into();
            if size == 0 {
                return Err(MeshError::ZeroAxis(name));
            }
            if mesh.size(&name).is_some() {
                return Err(MeshError::Duplicate(name));
            }
            mesh.axes.push((name, size));
        }
        Ok(mesh)
    }

    /// The mesh of one device.
    pub fn single() -> Self {
        Mesh::default()
    }

    /// Axes as `(name, size)`, major to minor.
    pub fn axes(&self) -> &[(String, usize)] {
        &self.axes
    }

    /// The size of one axis, if the mesh has it.
    pub fn size(&self, name: &str) -> Option<usize> {
        self.axes.iter().find(|(n, _)| n == name).map(|(_, s)| *s)
    }

    /// Number of devices.
    pub fn devices(&self) -> usize {
        self.axes.iter().map(|(_, s)| s).product()
    }
}

impl fmt::Display for Mesh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.axes.is_empty() {
            return f.write_str("1 device");
        }
        for (i, (n, s)) in self.axes.iter().enumerate() {
            write!(f, "{}{n}={s}", if i > 0 { " " } else { "" })?;
        }
        Ok(())
    }
}
