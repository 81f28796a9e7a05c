//! Normalization over the last axis, the core of layer norm (Ba et al. 2016).
//!
//! Variance is taken as `mean x^2 - (mean x)^2`, one pass over `x` where `mean (x - mean x)^2` needs two; its rounding is of the
//! order of `(mean x)^2 / var x` units in the last place.
//!
//! Law: `y = (x - mean x) r` with `r = 1 / sqrt(var x + eps)`. It is one op because its cotangent has a closed
//! form, `r (g - mean g - y mean(g y))`, that reads `y` and `r` alone; reverse mode through the single steps reads
//! and writes four times as much.
use super::case::{Case, f32};
use super::check::operands;
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::Type;
use ndarray::Axis;

/// Mean 0 and variance 1 over the last axis. Results: `y` like the operand, and `r`, without the last axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Normalize {
    /// The bits of eps, an `f64`.
    eps: u64,
}

impl Normalize {
    /// With `eps` added to the variance.
    pub fn new(eps: f64) -> Normalize {
        Normalize { eps: eps.to_bits() }
    }

    fn eps(self) -> f64 {
        f64::from_bits(self.eps)
    }
}

impl Tensor {
    /// Mean 0 and variance 1 over the last axis, `eps` added to the variance.
    #[track_caller]
    pub fn normalize(&self, eps: f64) -> Tensor {
        self.apply(Normalize::new(eps))
    }
}

impl Primitive for Normalize {
    fn name(&self) -> &'static str {
        "normalize"
    }

    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x] = operands(ins)?;
        match x.dims.split_last() {
            Some((n, rest)) if *n > 0 && x.dtype.is_float() => Ok(vec![x.clone(), x.with_dims(rest)]),
            _ => Err(format!("takes floats with a last axis that is not empty, not {x}")),
        }
    }

    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }

    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (y, axis) = (&cx.outs[0], cx.outs[1].rank());
        let r = cx.outs[1].expand(axis);
        let mean = |t: &Tensor| t.mean(&[axis]).expand(axis);
        let by_y = cx.cts[0].value().map_or(Ct::Zero, |g| ((g - mean(g) - y * mean(&(g * y))) * &r).into());
        let share = -1.0 / cx.ins[0].dim(axis) as f64;
        let by_r = cx.cts[1].value().map_or(Ct::Zero, |g| (g.expand(axis) * r.square() * y * share).into());
        Ok(vec![by_y.plus(by_r)])
    }

    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let (full, rows) = (&outs[0], &outs[1]);
        let axis = rows.rank();
        let spread = |cx: &mut LowerCx<'_>, s: &Ssa, ty: &Type| {
            let axes = i64_array(0..s.ty.rank());
            cx.emit1(HloOp::new("stablehlo.broadcast_in_dim").attr("broadcast_dimensions", axes), &[s], ty)
        };
        let binary = |cx: &mut LowerCx<'_>, op: &str, a: &Ssa, b: &Ssa| {
            cx.emit1(HloOp::new(format!("stablehlo.{op}")), &[a, b], &a.ty)
        };
        let share = cx.scalar(full.dtype, 1.0 / full.dims[axis] as f64);
        let share = spread(cx, &share, rows);
        let eps = cx.scalar(full.dtype, self.eps());
        let eps = spread(cx, &eps, rows);
        let mean = |cx: &mut LowerCx<'_>, s: &Ssa| {
            let zero = cx.scalar(full.dtype, 0.0);
            let add = cx.combiner("stablehlo.add", full.dtype);
            let op = HloOp::new("stablehlo.reduce").attr("dimensions", i64_array([axis])).region(add);
            let sum = cx.emit1(op, &[s, &zero], rows);
            binary(cx, "multiply", &sum, &share)
        };
        // Both sums in one pass over x; rounding may leave a variance just below 0.
        let squares = binary(cx, "multiply", ins[0], ins[0]);
        let (m, square) = (mean(cx, ins[0]), mean(cx, &squares));
        let m2 = binary(cx, "multiply", &m, &m);
        let variance = binary(cx, "subtract", &square, &m2);
        let zero = cx.scalar(full.dtype, 0.0);
        let zero = spread(cx, &zero, rows);
        let variance = binary(cx, "maximum", &variance, &zero);
        let variance = binary(cx, "add", &variance, &eps);
        let m = spread(cx, &m, full);
        let centered = binary(cx, "subtract", ins[0], &m);
        let r = cx.emit1(HloOp::new("stablehlo.rsqrt"), &[&variance], rows);
        let wide = spread(cx, &r, full);
        vec![binary(cx, "multiply", &centered, &wide), r]
    }

    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let x = ins[0].to_float();
        let axis = Axis(outs[1].rank());
        let share = 1.0 / x.len_of(axis) as f64;
        let mean = x.sum_axis(axis) * share;
        let centered = &x - &mean.insert_axis(axis);
        let variance = centered.mapv(|c| c * c).sum_axis(axis) * share;
        let r = variance.mapv(|v| 1.0 / (v + self.eps()).sqrt());
        let y = centered * r.clone().insert_axis(axis);
        vec![Array::float(outs[0].dtype, y), Array::float(outs[1].dtype, r)]
    }
}

/// Cases of normalization.
pub fn normalize_cases() -> Vec<Case> {
    vec![Case::new(Normalize::new(1e-6), [f32(&[2, 3, 5])]), Case::new(Normalize::new(0.1), [f32(&[4])])]
}
