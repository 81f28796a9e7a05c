//! Sorting along an axis.
use super::case::{Case, f32};
use super::check::{axis, same_dims};
use super::compare::ordered;
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa};
use crate::interp::Array;
use crate::ir::{Builder, Tensor};
use crate::types::{DType, Type};
use ndarray::{ArrayD, Axis};
use std::cmp::Ordering;

/// Sorts the first operand, the key, along an axis and moves the other operands, of any dtypes and equal
/// dims, along with it. Floats are in total order: -0 before 0, NaN behind infinity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    /// The axis.
    pub axis: usize,
    /// Whether the greatest comes first.
    pub descending: bool,
    /// Whether equal keys keep their order.
    pub stable: bool,
}

impl Builder {
    /// Sorts `operands` by the first one along `axis`; equal keys keep their order.
    #[track_caller]
    pub fn sort(&self, operands: &[Tensor], axis: usize, descending: bool) -> Vec<Tensor> {
        let op = Sort { axis, descending, stable: true };
        let mut outs = self.push(op, &operands.iter().collect::<Vec<_>>());
        outs.resize_with(operands.len(), || self.poison());
        outs
    }
}

impl Tensor {
    /// The `i32` indices that put this in ascending order along `axis`; equal elements keep their order.
    #[track_caller]
    pub fn argsort(&self, axis: usize) -> Tensor {
        let b = self.builder();
        if i32::try_from(self.dim(axis)).is_err() {
            return b
                .fail("argsort", format!("axis {axis} of size {} has indices beyond i32", self.dim(axis)));
        }
        let index = b.iota(&self.ty().with_dtype(DType::S32), axis);
        b.sort(&[self.clone(), index], axis, false).swap_remove(1)
    }
}

impl Sort {
    /// The order of the axis: for each place of the result, the place in the operand.
    fn order<T: Copy>(&self, key: &ArrayD<T>, compare: impl Fn(T, T) -> Ordering) -> ArrayD<i64> {
        let mut order = key.map(|_| 0);
        for (lane, mut out) in key.lanes(Axis(self.axis)).into_iter().zip(order.lanes_mut(Axis(self.axis))) {
            let mut places: Vec<usize> = (0..lane.len()).collect();
            places.sort_by(|a, b| {
                let order = compare(lane[*a], lane[*b]);
                if self.descending { order.reverse() } else { order }
            });
            out.iter_mut().zip(places).for_each(|(o, p)| *o = p as i64);
        }
        order
    }
}

impl Primitive for Sort {
    fn name(&self) -> &'static str {
        "sort"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let Some((key, rest)) = ins.split_first() else {
            return Err("takes at least 1 operand, got 0".into());
        };
        axis(self.axis, key)?;
        if key.dtype == DType::Pred {
            return Err("the key is i1, but a number is wanted".into());
        }
        for (i, ty) in rest.iter().enumerate() {
            same_dims(["the key", &format!("operand {}", i + 1)], key, ty)?;
        }
        Ok(ins.iter().map(|ty| (*ty).clone()).collect())
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Written
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        if !self.stable && cx.ins.len() > 1 {
            return Err(
                "an unstable sort may order equal keys differently when it is repeated; make it stable"
                    .into(),
            );
        }
        // Each cotangent goes back to where its element came from: by the inverse of the permutation.
        let key = &cx.ins[0];
        if key.ty().elements() == 0 {
            return Ok(vec![Ct::Zero; cx.ins.len()]);
        }
        let b = key.builder();
        let index = b.iota(&key.ty().with_dtype(DType::S32), self.axis);
        let order = b.sort(&[key.clone(), index], self.axis, self.descending).swap_remove(1);
        let inverse = order.argsort(self.axis);
        let back = |(i, ct): (usize, &Ct)| match ct {
            Ct::Value(ct) => cx.when(i, || ct.take_along(&inverse, self.axis)),
            Ct::Zero => Ct::Zero,
        };
        Ok(cx.cts.iter().enumerate().map(back).collect())
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let args: Vec<Type> =
            ins.iter().flat_map(|s| [Type::scalar(s.ty.dtype), Type::scalar(s.ty.dtype)]).collect();
        let body = cx.region(&args, |cx, args| {
            let kind = match ins[0].ty.dtype {
                d if d.is_float() => "TOTALORDER",
                d if d.is_unsigned() => "UNSIGNED",
                _ => "SIGNED",
            };
            let direction = if self.descending { "GT" } else { "LT" };
            let compare = HloOp::new("stablehlo.compare")
                .attr("comparison_direction", format!("#stablehlo<comparison_direction {direction}>"))
                .attr("compare_type", format!("#stablehlo<comparison_type {kind}>"));
            cx.emit(compare, &[&args[0], &args[1]], &[Type::scalar(DType::Pred)])
        });
        let sort = HloOp::new("stablehlo.sort")
            .attr("dimension", format!("{} : i64", self.axis))
            .attr("is_stable", self.stable.to_string())
            .region(body);
        cx.emit(sort, ins, outs)
    }
    fn eval(&self, ins: &[&Array], _: &[Type]) -> Vec<Array> {
        let dtype = ins[0].dtype();
        let order = if dtype.is_float() {
            self.order(&ins[0].to_float(), |a, b| a.total_cmp(&b))
        } else {
            self.order(&ins[0].to_int(), |a, b| ordered(dtype, a).cmp(&ordered(dtype, b)))
        };
        let moved = |a: &&Array| {
            a.rearrange(order.shape(), |o, i| {
                i.copy_from_slice(o);
                i[self.axis] = order[o] as usize;
                true
            })
        };
        ins.iter().map(moved).collect()
    }
}

/// Cases of sort, with and without payload.
pub(super) fn sort_cases() -> Vec<Case> {
    let up = Sort { axis: 1, descending: false, stable: true };
    let ty = |d| Type::new(d, [3, 5]);
    vec![
        Case::new(up, [f32(&[3, 5])]),
        Case::new(Sort { stable: false, ..up }, [f32(&[3, 5])]),
        Case::new(Sort { axis: 0, descending: true, ..up }, [f32(&[3, 5]), f32(&[3, 5])]),
        Case::new(up, [ty(DType::S32), ty(DType::F32), ty(DType::Pred)]),
        Case::new(Sort { descending: true, ..up }, [ty(DType::U32), ty(DType::S32)]).domain(0, 0.0, 5.0),
    ]
}
