//! Tensor types: a dtype and dims.
use super::DType;
use std::fmt;

/// The type of a tensor: element type and dims. Displays as `f32[2,3]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Type {
    /// Element type.
    pub dtype: DType,
    /// Sizes of the axes, major to minor.
    pub dims: Vec<usize>,
}

impl Type {
    /// A type of the given dtype and dims.
    pub fn new(dtype: DType, dims: impl Into<Vec<usize>>) -> Self {
        Type { dtype, dims: dims.into() }
    }

    /// A rank-0 type.
    pub fn scalar(dtype: DType) -> Self {
        Type { dtype, dims: vec![] }
    }

    /// Number of axes.
    pub fn rank(&self) -> usize {
        self.dims.len()
    }

    /// Number of elements; `usize::MAX` if there are more.
    pub fn elements(&self) -> usize {
        self.dims.iter().fold(1, |n, d| n.saturating_mul(*d))
    }

    /// Size in bytes of a dense buffer; `usize::MAX` if it is larger.
    pub fn bytes(&self) -> usize {
        self.elements().saturating_mul(self.dtype.bytes())
    }

    /// The same dims with another dtype.
    pub fn with_dtype(&self, dtype: DType) -> Self {
        Type { dtype, dims: self.dims.clone() }
    }

    /// The same dtype with other dims.
    pub fn with_dims(&self, dims: impl Into<Vec<usize>>) -> Self {
        Type { dtype: self.dtype, dims: dims.into() }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[", self.dtype)?;
        for (i, d) in self.dims.iter().enumerate() {
            if i > 0 {
                f.write_str(",")?;
            }
            write!(f, "{d}")?;
        }
        f.write_str("]")
    }
}
