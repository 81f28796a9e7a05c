//! Reductions, argmax, windows, running sums.
use super::case::{Case, f32};
use super::{Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array, i64_pairs};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::{DType, Type};
use ndarray::{ArrayD, Axis, IxDyn};

/// What is made of many elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReduceKind {
    /// Their sum.
    Sum,
    /// The greatest.
    Max,
    /// The least.
    Min,
    /// Their product.
    Prod,
    /// Whether all hold.
    And,
    /// Whether any holds.
    Or,
}

impl ReduceKind {
    fn hlo(self) -> &'static str {
        match self {
            ReduceKind::Sum => "stablehlo.add",
            ReduceKind::Max => "stablehlo.maximum",
            ReduceKind::Min => "stablehlo.minimum",
            ReduceKind::Prod => "stablehlo.multiply",
            ReduceKind::And => "stablehlo.and",
            ReduceKind::Or => "stablehlo.or",
        }
    }

    /// The value that changes nothing.
    fn start(self, dtype: DType) -> f64 {
        let (low, high) = match dtype {
            DType::Pred => (0.0, 1.0),
            DType::U8 => (0.0, 255.0),
            DType::S32 => (f64::from(i32::MIN), f64::from(i32::MAX)),
            DType::U32 => (0.0, f64::from(u32::MAX)),
            DType::S64 => (i64::MIN as f64, i64::MAX as f64),
            DType::U64 => (0.0, -1.0),
            _ => (f64::NEG_INFINITY, f64::INFINITY),
        };
        match self {
            ReduceKind::Sum | ReduceKind::Or => 0.0,
            ReduceKind::Prod => 1.0,
            ReduceKind::Max => low,
            ReduceKind::Min => high,
            ReduceKind::And => if dtype == DType::Pred { 1.0 } else { -1.0 },
        }
    }

    fn apply(self, a: f64, b: f64) -> f64 {
        match self {
            ReduceKind::Sum => a + b,
            ReduceKind::Max => if a.is_nan() || b.is_nan() { f64::NAN } else { a.max(b) },
            ReduceKind::Min => if a.is_nan() || b.is_nan() { f64::NAN } else { a.min(b) },
            ReduceKind::Prod => a * b,
            ReduceKind::And => (a as i64 & b as i64) as f64,
            ReduceKind::Or => (a as i64 | b as i64) as f64,
        }
    }

    fn check(self, dtype: DType) -> Result<(), String> {
        let logical = matches!(self, ReduceKind::And | ReduceKind::Or);
        let fits = if logical { !dtype.is_float() } else { dtype != DType::Pred };
        if fits { Ok(()) } else { Err(format!("{self:?} does not take {dtype}")) }
    }
}

/// One value of all elements along some axes, which go away.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reduce {
    /// What is made of them.
    pub kind: ReduceKind,
    /// The axes, increasing.
    pub axes: Vec<usize>,
}

/// The position of the greatest element along an axis, `i32`; the first at a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ArgMax {
    /// The axis, which goes away.
    pub axis: usize,
}

/// A sum or maximum over windows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReduceWindow {
    /// What is made of a window.
    pub kind: ReduceKind,
    /// Window sizes per axis.
    pub window: Vec<usize>,
    /// Steps per axis.
    pub strides: Vec<usize>,
    /// Elements before and after each axis.
    pub padding: Vec<(usize, usize)>,
}

/// Running sums along an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CumSum {
    /// The axis.
    pub axis: usize,
    /// Whether sums run from the end.
    pub reverse: bool,
}

impl Tensor {
    #[track_caller]
    fn reduce(&self, kind: ReduceKind, axes: &[usize]) -> Tensor {
        if axes.is_empty() {
            return self.clone();
        }
        let mut axes = axes.to_vec();
        axes.sort_unstable();
        self.apply(Reduce { kind, axes })
    }

    /// The sum over some axes, which go away.
    #[track_caller]
    pub fn sum(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::Sum, axes)
    }

    /// The mean over some axes, which go away.
    #[track_caller]
    pub fn mean(&self, axes: &[usize]) -> Tensor {
        let count: usize = axes.iter().map(|a| self.dim(*a)).product();
        self.sum(axes) * (1.0 / count as f64)
    }

    /// The greatest element over some axes, which go away.
    #[track_caller]
    pub fn max_over(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::Max, axes)
    }

    /// The least element over some axes, which go away.
    #[track_caller]
    pub fn min_over(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::Min, axes)
    }

    /// Whether any element over some axes holds (`i1`).
    #[track_caller]
    pub fn any(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::Or, axes)
    }

    /// Whether all elements over some axes hold (`i1`).
    #[track_caller]
    pub fn all(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::And, axes)
    }

    /// The position of the greatest element along an axis, `i32`.
    #[track_caller]
    pub fn argmax(&self, axis: usize) -> Tensor {
        self.apply(ArgMax { axis })
    }

    /// Running sums along an axis.
    #[track_caller]
    pub fn cumsum(&self, axis: usize) -> Tensor {
        self.apply(CumSum { axis, reverse: false })
    }
}

fn one<'a>(ins: &[&'a Type]) -> Result<&'a Type, String> {
    if ins.len() == 1 { Ok(ins[0]) } else { Err(format!("takes 1 operand, got {}", ins.len())) }
}

fn axis_of(ty: &Type, axis: usize) -> Result<(), String> {
    if axis < ty.rank() { Ok(()) } else { Err(format!("axis {axis} of an operand of rank {}", ty.rank())) }
}

fn finish(dtype: DType, values: ArrayD<f64>) -> Array {
    match dtype.is_float() {
        true => Array::float(dtype, values),
        false => Array::int(dtype, values.mapv(|x| x as i64)),
    }
}

impl Primitive for Reduce {
    fn name(&self) -> &'static str {
        "reduce"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let x = one(ins)?;
        self.kind.check(x.dtype)?;
        for (i, a) in self.axes.iter().enumerate() {
            axis_of(x, *a)?;
            if i > 0 && self.axes[i - 1] >= *a {
                return Err(format!("axes {:?} do not increase", self.axes));
            }
        }
        let kept = (0..x.rank()).filter(|i| !self.axes.contains(i)).map(|i| x.dims[i]);
        Ok(vec![x.with_dims(kept.collect::<Vec<_>>())])
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let x = &cx.ins[0];
        let kept: Vec<usize> = (0..x.rank()).filter(|i| !self.axes.contains(i)).collect();
        let spread = |t: &Tensor| t.broadcast_in_dim(x.dims(), &kept);
        match self.kind {
            ReduceKind::Sum => Ok(vec![spread(&cx.ct()).into()]),
            ReduceKind::Max | ReduceKind::Min => {
                // Ties share the cotangent equally.
                let hit = x.eq(&spread(&cx.outs[0])).convert(x.dtype());
                let count = hit.sum(&self.axes);
                Ok(vec![(spread(&(cx.ct() / count)) * hit).into()])
            }
            ReduceKind::Prod => Err("products over an axis have no cotangent here".into()),
            ReduceKind::And | ReduceKind::Or => Ok(vec![Ct::Zero]),
        }
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let dtype = ins[0].ty.dtype;
        let start = cx.scalar(dtype, self.kind.start(dtype));
        let body = cx.combiner(self.kind.hlo(), dtype);
        let op = HloOp::new("stablehlo.reduce").attr("dimensions", i64_array(self.axes.iter().copied())).region(body);
        cx.emit(op, &[ins[0], &start], outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let start = self.kind.start(outs[0].dtype);
        let mut values = ins[0].to_float();
        for axis in self.axes.iter().rev() {
            values = values.fold_axis(Axis(*axis), start, |a, b| self.kind.apply(*a, *b));
        }
        vec![finish(outs[0].dtype, values)]
    }
}

impl Primitive for ArgMax {
    fn name(&self) -> &'static str {
        "argmax"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let x = one(ins)?;
        axis_of(x, self.axis)?;
        if x.dtype == DType::Pred || x.dims[self.axis] == 0 {
            return Err(format!("takes numbers along an axis that is not empty, not {x}"));
        }
        let mut dims = x.dims.clone();
        dims.remove(self.axis);
        Ok(vec![Type::new(DType::S32, dims)])
    }
    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![Ct::Zero])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let dtype = ins[0].ty.dtype;
        let iota = HloOp::new("stablehlo.iota").attr("iota_dimension", format!("{} : i64", self.axis));
        let index = cx.emit1(iota, &[], &ins[0].ty.with_dtype(DType::S32));
        let (low, zero) = (cx.scalar(dtype, ReduceKind::Max.start(dtype)), cx.scalar(DType::S32, 0.0));
        let (value, place, pred) = (Type::scalar(dtype), Type::scalar(DType::S32), Type::scalar(DType::Pred));
        let types = [value.clone(), place.clone(), value.clone(), place.clone()];
        let kind = if dtype.is_float() { "FLOAT" } else if dtype.is_unsigned() { "UNSIGNED" } else { "SIGNED" };
        let compare = |direction: &str, kind: &str| {
            HloOp::new("stablehlo.compare")
                .attr("comparison_direction", format!("#stablehlo<comparison_direction {direction}>"))
                .attr("compare_type", format!("#stablehlo<comparison_type {kind}>"))
        };
        let body = cx.region(&types, |cx, a| {
            let greater = cx.emit1(compare("GT", kind), &[&a[0], &a[2]], &pred);
            let equal = cx.emit1(compare("EQ", kind), &[&a[0], &a[2]], &pred);
            let earlier = cx.emit1(compare("LT", "SIGNED"), &[&a[1], &a[3]], &pred);
            let first = cx.emit1(HloOp::new("stablehlo.and"), &[&equal, &earlier], &pred);
            let wins = cx.emit1(HloOp::new("stablehlo.or"), &[&greater, &first], &pred);
            let select = || HloOp::new("stablehlo.select");
            let best = cx.emit1(select(), &[&wins, &a[0], &a[2]], &value);
            vec![best, cx.emit1(select(), &[&wins, &a[1], &a[3]], &place)]
        });
        let op = HloOp::new("stablehlo.reduce").attr("dimensions", i64_array([self.axis])).region(body);
        let types = [outs[0].with_dtype(dtype), outs[0].clone()];
        cx.emit(op, &[ins[0], &index, &low, &zero], &types).split_off(1)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let x = ins[0].to_float();
        let best = x.map_axis(Axis(self.axis), |lane| {
            (1..lane.len()).fold(0, |best, i| if lane[i] > lane[best] { i } else { best }) as f64
        });
        vec![finish(outs[0].dtype, best)]
    }
}

impl ReduceWindow {
    fn out_size(&self, i: usize, size: usize) -> Option<usize> {
        let (low, high) = self.padding[i];
        let padded = size.checked_add(low)?.checked_add(high)?;
        Some(padded.checked_sub(self.window[i])? / self.strides[i] + 1)
    }
}

impl Primitive for ReduceWindow {
    fn name(&self) -> &'static str {
        "reduce_window"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let x = one(ins)?;
        self.kind.check(x.dtype)?;
        let rank = x.rank();
        if [self.window.len(), self.strides.len(), self.padding.len()] != [rank; 3] {
            let (w, s, p) = (self.window.len(), self.strides.len(), self.padding.len());
            return Err(format!("{w} window sizes, {s} strides and {p} paddings for an operand of rank {rank}"));
        }
        if self.strides.contains(&0) || self.window.contains(&0) {
            return Err("window sizes and strides start at 1".into());
        }
        let size = |i: usize| {
            let too_small = || format!("axis {i} of size {} is smaller than its window of {}", x.dims[i], self.window[i]);
            self.out_size(i, x.dims[i]).ok_or_else(too_small)
        };
        Ok(vec![x.with_dims((0..rank).map(size).collect::<Result<Vec<_>, _>>()?)])
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        if self.kind != ReduceKind::Sum {
            return Err(format!("windows of {:?} have no cotangent here", self.kind));
        }
        // Each element feeds the windows that cover it: a sum over windows of the spread-out cotangent.
        let x = &cx.ins[0];
        let (mut low, mut high, mut interior) = (vec![], vec![], vec![]);
        for i in 0..x.rank() {
            let spread = (cx.outs[0].dim(i).max(1) - 1) * self.strides[i] + 1;
            let before = self.window[i] as i64 - 1 - self.padding[i].0 as i64;
            low.push(before);
            high.push(x.dim(i) as i64 + self.window[i] as i64 - 1 - spread as i64 - before);
            interior.push(self.strides[i] - 1);
        }
        let ct = cx.ct();
        let padded = ct.pad(&ct.scalar_like(0.0), &low, &high, &interior);
        let rank = x.rank();
        let window = ReduceWindow { strides: vec![1; rank], padding: vec![(0, 0); rank], ..self.clone() };
        Ok(vec![padded.apply(window).into()])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let dtype = ins[0].ty.dtype;
        let start = cx.scalar(dtype, self.kind.start(dtype));
        let body = cx.combiner(self.kind.hlo(), dtype);
        let padding: Vec<(i64, i64)> = self.padding.iter().map(|(a, b)| (*a as i64, *b as i64)).collect();
        let op = HloOp::new("stablehlo.reduce_window")
            .attr("window_dimensions", i64_array(self.window.iter().copied()))
            .attr("window_strides", i64_array(self.strides.iter().copied()))
            .attr("padding", i64_pairs(&padding))
            .region(body);
        cx.emit(op, &[ins[0], &start], outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let x = ins[0].to_float();
        let windows = IxDyn(&self.window);
        let values = ArrayD::from_shape_fn(IxDyn(&outs[0].dims), |o| {
            ndarray::indices(windows.clone()).into_iter().fold(self.kind.start(outs[0].dtype), |sum, w| {
                let at: Option<Vec<usize>> = (0..x.ndim())
                    .map(|i| (o[i] * self.strides[i] + w[i]).checked_sub(self.padding[i].0).filter(|p| *p < x.shape()[i]))
                    .collect();
                at.map_or(sum, |at| self.kind.apply(sum, x[&at[..]]))
            })
        });
        vec![finish(outs[0].dtype, values)]
    }
}

impl Primitive for CumSum {
    fn name(&self) -> &'static str {
        "cumsum"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let x = one(ins)?;
        axis_of(x, self.axis)?;
        if x.dtype == DType::Pred { Err("takes numbers, not i1".into()) } else { Ok(vec![x.clone()]) }
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![cx.ct().apply(CumSum { axis: self.axis, reverse: !self.reverse }).into()])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let (rank, size) = (outs[0].rank(), outs[0].dims[self.axis]);
        let mut window = vec![1; rank];
        window[self.axis] = size.max(1);
        let mut padding = vec![(0, 0); rank];
        let before = size.saturating_sub(1);
        padding[self.axis] = if self.reverse { (0, before) } else { (before, 0) };
        ReduceWindow { kind: ReduceKind::Sum, window, strides: vec![1; rank], padding }.lower(cx, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let mut x = ins[0].to_float();
        for mut lane in x.lanes_mut(Axis(self.axis)) {
            let mut sum = 0.0;
            let n = lane.len();
            for i in 0..n {
                let at = if self.reverse { n - 1 - i } else { i };
                sum += lane[at];
                lane[at] = sum;
            }
        }
        vec![finish(outs[0].dtype, x)]
    }
}

/// Cases of the reductions.
pub fn cases() -> Vec<Case> {
    use ReduceKind::{And, Max, Min, Or, Prod, Sum};
    let ty = f32(&[2, 3, 4]);
    let mut cases: Vec<Case> =
        [Sum, Max, Min].into_iter().map(|kind| Case::new(Reduce { kind, axes: vec![0, 2] }, [ty.clone()])).collect();
    cases.push(Case::new(Reduce { kind: Prod, axes: vec![1] }, [ty.with_dtype(DType::S32)]));
    for kind in [And, Or] {
        cases.push(Case::new(Reduce { kind, axes: vec![1] }, [ty.with_dtype(DType::Pred)]).domain(0, 0.0, 2.0));
    }
    cases.push(Case::new(ArgMax { axis: 1 }, [ty.clone()]));
    let window = |kind| ReduceWindow { kind, window: vec![1, 2, 2], strides: vec![1, 1, 2], padding: vec![(0, 0), (1, 0), (0, 1)] };
    cases.push(Case::new(window(Sum), [ty.clone()]));
    cases.push(Case::new(window(Max), [ty.with_dtype(DType::S32)]).domain(0, -9.0, 9.0));
    cases.push(Case::new(CumSum { axis: 1, reverse: false }, [ty.clone()]));
    cases.push(Case::new(CumSum { axis: 2, reverse: true }, [ty]));
    cases
}
