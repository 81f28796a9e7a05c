//! Sorting along an axis, payloads going with the keys.
use super::case::{Case, f32, i32};
use super::{Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::{DType, Type};
use ndarray::{ArrayD, Axis};
use std::cmp::Ordering;

/// Operands of equal dims put in the order of the first one along an axis; ties stay in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    /// The axis.
    pub axis: usize,
    /// Whether the greatest comes first.
    pub descending: bool,
}

impl Tensor {
    /// The positions of the elements in increasing order along an axis, `i32`; ties stay in order.
    #[track_caller]
    pub fn argsort(&self, axis: usize) -> Tensor {
        let positions = self.builder().iota(&self.ty().with_dtype(DType::S32), axis);
        let sorted = self.builder().push(Sort { axis, descending: false }, &[self, &positions]);
        sorted.into_iter().nth(1).unwrap_or_else(|| self.builder().poison())
    }
}

impl Primitive for Sort {
    fn name(&self) -> &'static str {
        "sort"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let key = ins.first().ok_or("takes at least 1 operand")?;
        if self.axis >= key.rank() {
            return Err(format!("axis {} of an operand of rank {}", self.axis, key.rank()));
        }
        if let Some(other) = ins.iter().find(|t| t.dims != key.dims) {
            return Err(format!("operands differ in dims: {:?} and {:?}", key.dims, other.dims));
        }
        Ok(ins.iter().map(|t| (*t).clone()).collect())
    }
    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Err("sort the positions (argsort) and take along them instead".into())
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let scalars: Vec<Type> = ins.iter().flat_map(|s| [Type::scalar(s.ty.dtype), Type::scalar(s.ty.dtype)]).collect();
        let dtype = ins[0].ty.dtype;
        // The total order gives NaN and signed zeros a place, so that every backend agrees.
        let kind = if dtype.is_float() { "TOTALORDER" } else if dtype.is_unsigned() || dtype == DType::Pred { "UNSIGNED" } else { "SIGNED" };
        let direction = if self.descending { "GT" } else { "LT" };
        let body = cx.region(&scalars, |cx, args| {
            let compare = HloOp::new("stablehlo.compare")
                .attr("comparison_direction", format!("#stablehlo<comparison_direction {direction}>"))
                .attr("compare_type", format!("#stablehlo<comparison_type {kind}>"));
            cx.emit(compare, &[&args[0], &args[1]], &[Type::scalar(DType::Pred)])
        });
        let op = HloOp::new("stablehlo.sort")
            .attr("dimension", format!("{} : i64", self.axis))
            .attr("is_stable", "true")
            .region(body);
        cx.emit(op, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let (axis, key) = (Axis(self.axis), ins[0].to_float());
        let mut order = ArrayD::<usize>::zeros(key.shape());
        for (lane, mut places) in key.lanes(axis).into_iter().zip(order.lanes_mut(axis)) {
            let mut sorted: Vec<usize> = (0..lane.len()).collect();
            let by = |a: f64, b: f64| -> Ordering { a.total_cmp(&b) };
            sorted.sort_by(|a, b| if self.descending { by(lane[*b], lane[*a]) } else { by(lane[*a], lane[*b]) });
            sorted.into_iter().enumerate().for_each(|(i, place)| places[i] = place);
        }
        let sorted = |(x, ty): (&&Array, &Type)| {
            x.rearrange(&ty.dims, |o, i| {
                i.copy_from_slice(o);
                i[self.axis] = order[o];
                true
            })
        };
        ins.iter().zip(outs).map(sorted).collect()
    }
}

/// Cases of sort.
pub fn cases() -> Vec<Case> {
    vec![
        Case::new(Sort { axis: 1, descending: false }, [f32(&[2, 5]), i32(&[2, 5])]).domain(1, 0.0, 9.0),
        Case::new(Sort { axis: 0, descending: true }, [f32(&[4, 2]).with_dtype(DType::U32)]).domain(0, 0.0, 5.0),
        Case::new(Sort { axis: 0, descending: false }, [i32(&[6]), i32(&[6])]).domain(0, -3.0, 3.0).domain(1, 0.0, 99.0),
    ]
}
