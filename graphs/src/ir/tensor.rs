//! Operator sugar on values of a graph being built.
use super::Tensor;
use crate::ops::{self, Op};
use crate::types::{DType, Type};
use std::ops::{Add, Div, Mul, Neg, Sub};

impl Tensor {
    /// Dtype and dims.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Element type.
    pub fn dtype(&self) -> DType {
        self.ty.dtype
    }

    /// Number of axes.
    pub fn rank(&self) -> usize {
        self.ty.rank()
    }

    /// Sizes of the axes.
    pub fn dims(&self) -> &[usize] {
        &self.ty.dims
    }

    /// The size of one axis; 1 if there is no such axis (placeholders of a poisoned builder have none).
    pub fn dim(&self, axis: usize) -> usize {
        self.ty.dims.get(axis).copied().unwrap_or(1)
    }

    #[track_caller]
    pub(crate) fn apply(&self, op: impl Into<Op>) -> Tensor {
        self.builder().push1(op, &[self])
    }

    /// A scalar of this tensor's dtype.
    #[track_caller]
    pub fn scalar_like(&self, value: f64) -> Tensor {
        self.builder().scalar(self.dtype(), value)
    }

    /// A tensor of this type, filled with `value`.
    #[track_caller]
    pub fn full_like(&self, value: f64) -> Tensor {
        self.builder().full(&self.ty, value)
    }

    /// A tensor of zeros of this type.
    #[track_caller]
    pub fn zeros_like(&self) -> Tensor {
        self.full_like(0.0)
    }

    /// Stretches to `dims`, numpy style: axes aligned at the right, size 1 stretches.
    #[track_caller]
    pub fn broadcast_to(&self, dims: &[usize]) -> Tensor {
        if self.dims() == dims || self.value().is_none() {
            return self.clone();
        }
        let offset = dims.len().saturating_sub(self.rank());
        let kept: Vec<usize> =
            (0..self.rank()).filter(|i| self.dim(*i) != 1 || dims.get(i + offset) == Some(&1)).collect();
        let squeezed = self.reshape(&kept.iter().map(|i| self.dim(*i)).collect::<Vec<_>>());
        squeezed.broadcast_in_dim(dims, &kept.iter().map(|i| i + offset).collect::<Vec<_>>())
    }

    /// Both operands stretched to their common dims.
    #[track_caller]
    pub(crate) fn align(&self, other: &Tensor) -> (Tensor, Tensor) {
        if self.dims() == other.dims() {
            return (self.clone(), other.clone());
        }
        let rank = self.rank().max(other.rank());
        let size = |t: &Tensor, i: usize| (i + t.rank()).checked_sub(rank).map_or(1, |j| t.dim(j));
        let dims: Vec<usize> = (0..rank)
            .map(|i| match (size(self, i), size(other, i)) {
                (1, n) => n,
                (n, _) => n,
            })
            .collect();
        (self.broadcast_to(&dims), other.broadcast_to(&dims))
    }

    /// Applies a binary op after broadcasting.
    #[track_caller]
    pub(crate) fn binary(&self, op: impl Into<Op>, other: &Tensor) -> Tensor {
        let (a, b) = self.align(other);
        self.builder().push1(op, &[&a, &b])
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $op:expr) => {
        impl $trait<&Tensor> for &Tensor {
            type Output = Tensor;
            #[track_caller]
            fn $method(self, other: &Tensor) -> Tensor {
                self.binary($op, other)
            }
        }
        impl $trait<Tensor> for &Tensor {
            type Output = Tensor;
            #[track_caller]
            fn $method(self, other: Tensor) -> Tensor {
                self.binary($op, &other)
            }
        }
        impl $trait<&Tensor> for Tensor {
            type Output = Tensor;
            #[track_caller]
            fn $method(self, other: &Tensor) -> Tensor {
                self.binary($op, other)
            }
        }
        impl $trait<Tensor> for Tensor {
            type Output = Tensor;
            #[track_caller]
            fn $method(self, other: Tensor) -> Tensor {
                self.binary($op, &other)
            }
        }
        impl $trait<f64> for &Tensor {
            type Output = Tensor;
            #[track_caller]
            fn $method(self, other: f64) -> Tensor {
                self.binary($op, &self.scalar_like(other))
            }
        }
        impl $trait<f64> for Tensor {
            type Output = Tensor;
            #[track_caller]
            fn $method(self, other: f64) -> Tensor {
                self.binary($op, &self.scalar_like(other))
            }
        }
        impl $trait<&Tensor> for f64 {
            type Output = Tensor;
            #[track_caller]
            fn $method(self, other: &Tensor) -> Tensor {
                other.scalar_like(self).binary($op, other)
            }
        }
        impl $trait<Tensor> for f64 {
            type Output = Tensor;
            #[track_caller]
            fn $method(self, other: Tensor) -> Tensor {
                other.scalar_like(self).binary($op, &other)
            }
        }
    };
}

operator!(Add, add, ops::Add);
operator!(Sub, sub, ops::Sub);
operator!(Mul, mul, ops::Mul);
operator!(Div, div, ops::Div);

impl Neg for &Tensor {
    type Output = Tensor;
    #[track_caller]
    fn neg(self) -> Tensor {
        self.apply(ops::Neg)
    }
}

impl Neg for Tensor {
    type Output = Tensor;
    #[track_caller]
    fn neg(self) -> Tensor {
        self.apply(ops::Neg)
    }
}
