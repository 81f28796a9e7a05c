//! Constants and iota.
use super::case::Case;
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa};
use crate::interp::{Array, float_bits};
use crate::ir::{Builder, Tensor};
use crate::types::{DType, Type};

/// A constant: little-endian bytes of all elements, or of one that fills the tensor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Constant {
    /// Type of the constant.
    pub ty: Type,
    /// Bytes of one element (a splat) or of all.
    pub bytes: Vec<u8>,
}

/// 0, 1, 2, ... along one axis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Iota {
    /// Type of the result.
    pub ty: Type,
    /// The axis that counts.
    pub axis: usize,
}

impl Builder {
    /// A rank-0 constant.
    #[track_caller]
    pub fn scalar(&self, dtype: DType, value: f64) -> Tensor {
        self.full(&Type::scalar(dtype), value)
    }

    /// A tensor filled with one value.
    #[track_caller]
    pub fn full(&self, ty: &Type, value: f64) -> Tensor {
        let bytes = Array::full(&Type::scalar(ty.dtype), value).to_bytes();
        self.push1(Constant { ty: ty.clone(), bytes }, &[])
    }

    /// A constant of row-major values, rounded to the dtype of `ty`.
    #[track_caller]
    pub fn constant(&self, ty: &Type, values: &[f64]) -> Tensor {
        let bytes = values.iter().flat_map(|v| {
            let bits = if ty.dtype.is_float() { float_bits(ty.dtype, *v) } else { *v as i64 as u64 };
            bits.to_le_bytes().into_iter().take(ty.dtype.bytes())
        });
        self.push1(Constant { ty: ty.clone(), bytes: bytes.collect() }, &[])
    }

    /// 0, 1, 2, ... along `axis` of a tensor of type `ty`.
    #[track_caller]
    pub fn iota(&self, ty: &Type, axis: usize) -> Tensor {
        self.push1(Iota { ty: ty.clone(), axis }, &[])
    }
}

impl Primitive for Constant {
    fn name(&self) -> &'static str {
        "constant"
    }
    fn infer(&self, _: &[&Type]) -> Result<Vec<Type>, String> {
        let (width, bytes) = (self.ty.dtype.bytes(), self.bytes.len());
        if bytes == width || bytes == self.ty.bytes() {
            Ok(vec![self.ty.clone()])
        } else {
            Err(format!("{bytes} bytes given for {}, which holds {}", self.ty, self.ty.bytes()))
        }
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Free
    }
    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, _: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        vec![cx.constant(&outs[0], &self.bytes)]
    }
    fn eval(&self, _: &[&Array], outs: &[Type]) -> Vec<Array> {
        let bytes = if self.bytes.len() == self.ty.bytes() {
            self.bytes.clone()
        } else {
            self.bytes.repeat(self.ty.elements())
        };
        vec![Array::from_bytes(&self.ty, &bytes).unwrap_or_else(|| Array::full(&outs[0], 0.0))]
    }
}

impl Primitive for Iota {
    fn name(&self) -> &'static str {
        "iota"
    }
    fn infer(&self, _: &[&Type]) -> Result<Vec<Type>, String> {
        if self.axis < self.ty.rank() {
            Ok(vec![self.ty.clone()])
        } else {
            Err(format!("axis {} of a tensor of rank {}", self.axis, self.ty.rank()))
        }
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Free
    }
    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, _: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(
            HloOp::new("stablehlo.iota").attr("iota_dimension", format!("{} : i64", self.axis)),
            &[],
            outs,
        )
    }
    fn eval(&self, _: &[&Array], outs: &[Type]) -> Vec<Array> {
        let index = ndarray::ArrayD::from_shape_fn(outs[0].dims.clone(), |i| i[self.axis] as i64);
        vec![Array::int(DType::S64, index).convert(outs[0].dtype)]
    }
}

/// Cases of constant and iota.
pub(super) fn constant_cases() -> Vec<Case> {
    let ty = |d| Type::new(d, [2, 3]);
    let splat = |d| Constant { ty: ty(d), bytes: Array::full(&Type::scalar(d), 1.5).to_bytes() };
    let mut cases: Vec<Case> = DType::ALL.into_iter().map(|d| Case::new(splat(d), [])).collect();
    let values = [0.5, -1.25, 1e-7, 3e7, f64::INFINITY, -0.0];
    for d in DType::ALL {
        let bytes = Array::from_values(&ty(d), values.to_vec()).map(|a| a.to_bytes()).unwrap_or_default();
        cases.push(Case::new(Constant { ty: ty(d), bytes }, []));
    }
    cases.push(Case::new(Iota { ty: ty(DType::S32), axis: 1 }, []));
    cases.push(Case::new(Iota { ty: ty(DType::F32), axis: 0 }, []));
    cases
}
