//! Numerators and denominators of softmax over the last axis.
//!
//! Law: `e = exp(x - m)`, `s = sum e`; with `m = max x`, softmax is `e / s`, and what is averaged by it may be divided
//! at the end (Milakov and Gimelshein 2018; Dao et al. 2022). It is one op because its cotangent by `x`,
//! `(g_e + g_s) e`, reads `e` alone, in the dtype in which it is kept, and because the pass over `x` is to happen
//! once: the barrier keeps a compiler from taking the exponential again in every reader.
use super::case::{Case, f32};
use super::check::operands;
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::{DType, Type};
use ndarray::Axis;

/// Exponentials of `x - m`, where `m` is without the last axis of `x`. Results: `e`, shaped as `x`, and its sum over the
/// last axis in the dtype of `x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SoftmaxParts {
    /// Dtype of `e`.
    pub dtype: DType,
}

impl Tensor {
    /// Softmax over the last axis before its division: `exp(x - max x)` in `dtype`, and its sum `[.., 1]` in the dtype
    /// of `x`. The quotient does not depend on the maximum, so no cotangent passes through it.
    #[track_caller]
    pub fn softmax_parts(&self, dtype: DType) -> [Tensor; 2] {
        let axis = self.rank().saturating_sub(1);
        let max = self.stop_gradient().max_over(&[axis]).barrier();
        let outs = self.builder().push(SoftmaxParts { dtype }, &[self, &max]);
        let at = |i: usize| outs.get(i).cloned().unwrap_or_else(|| self.builder().poison());
        [at(0), at(1).expand(axis)]
    }
}

impl Primitive for SoftmaxParts {
    fn name(&self) -> &'static str {
        "exp_sum"
    }

    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x, m] = operands(ins)?;
        match x.dims.split_last() {
            Some((_, rest)) if x.dtype.is_float() && self.dtype.is_float() && *m == x.with_dims(rest) => {
                Ok(vec![Type::new(self.dtype, x.dims.clone()), m.clone()])
            }
            _ => Err(format!("takes floats and one of them per row, not {x} and {m}")),
        }
    }

    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }

    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let dtype = cx.ins[0].dtype();
        let axis = cx.outs[1].rank();
        let e = cx.outs[0].convert(dtype);
        let by_e = cx.cts[0].value().map_or(Ct::Zero, |g| (g.convert(dtype) * &e).into());
        let by_s = cx.cts[1].value().map_or(Ct::Zero, |g| (g.expand(axis) * &e).into());
        let by_x = by_e.plus(by_s);
        let by_m = match by_x.value() {
            Some(g) if cx.needs[1] => (-g.sum(&[axis])).into(),
            _ => Ct::Zero,
        };
        Ok(vec![by_x, by_m])
    }

    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let (x, rows) = (ins[0], &outs[1]);
        let axis = rows.rank();
        let spread =
            HloOp::new("stablehlo.broadcast_in_dim").attr("broadcast_dimensions", i64_array(0..axis));
        let m = cx.emit1(spread, &[ins[1]], &x.ty);
        let below = cx.emit1(HloOp::new("stablehlo.subtract"), &[x, &m], &x.ty);
        let e = cx.emit1(HloOp::new("stablehlo.exponential"), &[&below], &x.ty);
        let zero = cx.scalar(rows.dtype, 0.0);
        let add = cx.combiner("stablehlo.add", rows.dtype);
        let reduce = HloOp::new("stablehlo.reduce").attr("dimensions", i64_array([axis])).region(add);
        let sum = cx.emit1(reduce, &[&e, &zero], rows);
        let e = if self.dtype == rows.dtype {
            e
        } else {
            cx.emit1(HloOp::new("stablehlo.convert"), &[&e], &outs[0])
        };
        cx.emit(HloOp::new("stablehlo.optimization_barrier"), &[&e, &sum], outs)
    }

    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let (x, m) = (ins[0].to_float(), ins[1].to_float());
        let axis = Axis(outs[1].rank());
        let e = (x - m.insert_axis(axis)).mapv(f64::exp);
        let sum = e.sum_axis(axis);
        vec![Array::float(outs[0].dtype, e), Array::float(outs[1].dtype, sum)]
    }
}

/// Cases of exponentials and their sums.
pub fn softmax_parts_cases() -> Vec<Case> {
    let to = |dtype| SoftmaxParts { dtype };
    vec![
        Case::new(to(DType::F32), [f32(&[2, 3, 5]), f32(&[2, 3])]),
        Case::new(to(DType::F32), [f32(&[4]), f32(&[])]),
    ]
}
