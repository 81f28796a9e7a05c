//! Reductions over axes and windows: sums, extrema, products, argmax, cumulative sums.
use super::case::{Case, f32};
use super::check::{self, operands, per_axis, sized};
use super::compare::{Direction, ordered};
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array, i64_pairs};
use crate::interp::{Array, float_lowest};
use crate::ir::Tensor;
use crate::types::{DType, Type};
use ndarray::{ArrayD, Axis, Dimension, IxDyn};

/// How two values become one. Extrema of floats are NaN if one of the values is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReduceKind {
    /// a + b
    Sum,
    /// a b
    Prod,
    /// The greater one.
    Max,
    /// The lesser one.
    Min,
    /// Bitwise (logical for booleans) and.
    And,
    /// Bitwise (logical for booleans) or.
    Or,
}

/// Combines all elements along some axes, which vanish. The result keeps the dtype.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reduce {
    /// How elements are combined.
    pub kind: ReduceKind,
    /// The axes that vanish.
    pub axes: Vec<usize>,
}

/// `i32` index of the greatest element along an axis, which vanishes; the first one of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ArgMax {
    /// The axis.
    pub axis: usize,
}

/// Combines the elements of each window that slides over the padded operand. Padding is neutral.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReduceWindow {
    /// How elements are combined.
    pub kind: ReduceKind,
    /// Size of the window along each axis.
    pub window: Vec<usize>,
    /// Step of the window along each axis.
    pub strides: Vec<usize>,
    /// Padding before and behind each axis.
    pub padding: Vec<(usize, usize)>,
}

/// Each element becomes the sum of itself and all before it (behind it, if reversed) along an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CumSum {
    /// The axis.
    pub axis: usize,
    /// Whether the sum runs from the end.
    pub reverse: bool,
}

impl Tensor {
    #[track_caller]
    fn reduce(&self, kind: ReduceKind, axes: &[usize]) -> Tensor {
        if axes.is_empty() { self.clone() } else { self.apply(Reduce { kind, axes: axes.to_vec() }) }
    }

    /// The sum over `axes`, which vanish.
    #[track_caller]
    pub fn sum(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::Sum, axes)
    }

    /// The mean over `axes`, which vanish. Floats only.
    #[track_caller]
    pub fn mean(&self, axes: &[usize]) -> Tensor {
        if !self.dtype().is_float() {
            return self.builder().fail("mean", format!("takes floats, not {}", self.dtype()));
        }
        let count: usize = axes.iter().map(|a| self.dim(*a)).product();
        if count == 1 { self.sum(axes) } else { self.sum(axes) * (1.0 / count as f64) }
    }

    /// The product over `axes`, which vanish.
    #[track_caller]
    pub fn prod(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::Prod, axes)
    }

    /// The greatest element over `axes`, which vanish.
    #[track_caller]
    pub fn max_over(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::Max, axes)
    }

    /// The least element over `axes`, which vanish.
    #[track_caller]
    pub fn min_over(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::Min, axes)
    }

    /// Whether any element over `axes` holds (`i1`; integers: bitwise or).
    #[track_caller]
    pub fn any(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::Or, axes)
    }

    /// Whether all elements over `axes` hold (`i1`; integers: bitwise and).
    #[track_caller]
    pub fn all(&self, axes: &[usize]) -> Tensor {
        self.reduce(ReduceKind::And, axes)
    }

    /// The `i32` index of the greatest element along `axis`, which vanishes; the first one of several.
    #[track_caller]
    pub fn argmax(&self, axis: usize) -> Tensor {
        self.apply(ArgMax { axis })
    }

    /// Combines the elements of each window; `window`, `strides` and `padding` have one entry per axis.
    #[track_caller]
    pub fn reduce_window(
        &self,
        kind: ReduceKind,
        window: &[usize],
        strides: &[usize],
        padding: &[(usize, usize)],
    ) -> Tensor {
        let (window, strides, padding) = (window.to_vec(), strides.to_vec(), padding.to_vec());
        self.apply(ReduceWindow { kind, window, strides, padding })
    }

    /// The running sum along `axis`, itself included.
    #[track_caller]
    pub fn cumsum(&self, axis: usize) -> Tensor {
        self.apply(CumSum { axis, reverse: false })
    }

    /// The running sum along `axis` from its end, itself included.
    #[track_caller]
    pub fn cumsum_reverse(&self, axis: usize) -> Tensor {
        self.apply(CumSum { axis, reverse: true })
    }
}

/// Axes of `0..rank` that are not in `axes`.
fn kept(rank: usize, axes: &[usize]) -> Vec<usize> {
    (0..rank).filter(|a| !axes.contains(a)).collect()
}

impl ReduceKind {
    fn check(self, dtype: DType) -> Result<(), String> {
        match self {
            ReduceKind::And | ReduceKind::Or if dtype.is_float() => {
                Err(format!("{} takes integers or booleans, not {dtype}", self.name()))
            }
            ReduceKind::And | ReduceKind::Or => Ok(()),
            _ if dtype == DType::Pred => Err(format!("{} takes numbers, not {dtype}", self.name())),
            _ => Ok(()),
        }
    }

    fn name(self) -> &'static str {
        match self {
            ReduceKind::Sum => "sum",
            ReduceKind::Prod => "product",
            ReduceKind::Max => "maximum",
            ReduceKind::Min => "minimum",
            ReduceKind::And => "and",
            ReduceKind::Or => "or",
        }
    }

    fn hlo(self) -> &'static str {
        match self {
            ReduceKind::Sum => "stablehlo.add",
            ReduceKind::Prod => "stablehlo.multiply",
            ReduceKind::Max => "stablehlo.maximum",
            ReduceKind::Min => "stablehlo.minimum",
            ReduceKind::And => "stablehlo.and",
            ReduceKind::Or => "stablehlo.or",
        }
    }

    /// The value that changes nothing, as a scalar.
    fn neutral(self, dtype: DType) -> Array {
        let low = |top: i64| if dtype.is_unsigned() { 0 } else { -top - 1 };
        let top = if dtype.is_unsigned() { -1 } else { i64::MAX >> (64 - 8 * dtype.bytes()) };
        let lowest = float_lowest(dtype);
        let (float, int) = match self {
            ReduceKind::Sum | ReduceKind::Or => (0.0, 0),
            ReduceKind::Prod => (1.0, 1),
            ReduceKind::Max => (lowest, low(top)),
            ReduceKind::Min => (-lowest, top),
            ReduceKind::And => (1.0, -1),
        };
        if dtype.is_float() {
            Array::float(dtype, ArrayD::from_elem(IxDyn(&[]), float))
        } else {
            Array::int(dtype, ArrayD::from_elem(IxDyn(&[]), int))
        }
    }

    fn float(self, a: f64, b: f64) -> f64 {
        match self {
            ReduceKind::Sum => a + b,
            ReduceKind::Prod => a * b,
            _ if a.is_nan() || b.is_nan() => f64::NAN,
            ReduceKind::Min => a.min(b),
            _ => a.max(b),
        }
    }

    fn int(self, dtype: DType, a: i64, b: i64) -> i64 {
        match self {
            ReduceKind::Sum => a.wrapping_add(b),
            ReduceKind::Prod => a.wrapping_mul(b),
            ReduceKind::Max => {
                if ordered(dtype, a) < ordered(dtype, b) {
                    b
                } else {
                    a
                }
            }
            ReduceKind::Min => {
                if ordered(dtype, b) < ordered(dtype, a) {
                    b
                } else {
                    a
                }
            }
            ReduceKind::And => a & b,
            ReduceKind::Or => a | b,
        }
    }
}

/// What share of the cotangent each of several candidates takes: those equal to the result share it.
fn share(candidates: &[Tensor], result: &Tensor, ct: &Tensor) -> Vec<Tensor> {
    let won: Vec<Tensor> = candidates.iter().map(|c| c.eq(result)).collect();
    let mut counts = won.iter().map(|w| w.convert(DType::S32));
    let count = counts.next().map(|first| counts.fold(first, |a, b| a + b));
    let part = count.map_or_else(|| ct.clone(), |n| ct / n.convert(ct.dtype()));
    let zero = ct.zeros_like();
    won.iter().map(|w| w.select(&part, &zero)).collect()
}

impl Primitive for Reduce {
    fn name(&self) -> &'static str {
        "reduce"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x] = operands(ins)?;
        self.kind.check(x.dtype)?;
        check::axes(&self.axes, x)?;
        Ok(vec![x.with_dims(kept(x.rank(), &self.axes).iter().map(|a| x.dims[*a]).collect::<Vec<_>>())])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Written
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let x = &cx.ins[0];
        let kept = kept(x.rank(), &self.axes);
        let spread = |t: &Tensor| t.broadcast_in_dim(x.dims(), &kept);
        match self.kind {
            ReduceKind::Sum => Ok(vec![spread(&cx.ct()).into()]),
            ReduceKind::Max | ReduceKind::Min => {
                let won = x.eq(&spread(&cx.outs[0]));
                let count = won.convert(DType::S32).sum(&self.axes).convert(x.dtype());
                Ok(vec![won.select(&spread(&(cx.ct() / count)), &x.zeros_like()).into()])
            }
            _ => Err(format!("the {} over axes; multiply the factors one by one instead", self.kind.name())),
        }
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let dtype = outs[0].dtype;
        let init = cx.constant(&Type::scalar(dtype), &self.kind.neutral(dtype).to_bytes());
        let body = cx.combiner(self.kind.hlo(), dtype);
        let axes = i64_array(self.axes.iter().copied());
        cx.emit(HloOp::new("stablehlo.reduce").attr("dimensions", axes).region(body), &[ins[0], &init], outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        fn fold<T: Copy>(x: ArrayD<T>, axes: &[usize], init: T, f: impl Fn(T, T) -> T) -> ArrayD<T> {
            let mut axes = axes.to_vec();
            axes.sort_unstable();
            axes.iter().rev().fold(x, |x, a| x.fold_axis(Axis(*a), init, |acc, v| f(*acc, *v)))
        }
        let (kind, dtype, axes) = (self.kind, outs[0].dtype, &self.axes);
        let init = kind.neutral(dtype);
        vec![match dtype.is_float() {
            true => Array::float(
                dtype,
                fold(ins[0].to_float(), axes, init.to_float().sum(), |a, b| kind.float(a, b)),
            ),
            false => Array::int(
                dtype,
                fold(ins[0].to_int(), axes, init.to_int().sum(), |a, b| kind.int(dtype, a, b)),
            ),
        }]
    }
}

impl Primitive for ArgMax {
    fn name(&self) -> &'static str {
        "argmax"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x] = operands(ins)?;
        ReduceKind::Max.check(x.dtype)?;
        check::axis(self.axis, x)?;
        let size = x.dims[self.axis];
        if size == 0 || i32::try_from(size).is_err() {
            return Err(format!("axis {} has size {size}; it must be at least 1 and fit an i32", self.axis));
        }
        let dims: Vec<usize> = kept(x.rank(), &[self.axis]).iter().map(|a| x.dims[*a]).collect();
        Ok(vec![Type::new(DType::S32, dims)])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![Ct::Zero])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let (x, dtype) = (ins[0], ins[0].ty.dtype);
        let iota = HloOp::new("stablehlo.iota").attr("iota_dimension", format!("{} : i64", self.axis));
        let index = cx.emit1(iota, &[], &x.ty.with_dtype(DType::S32));
        let init = cx.constant(&Type::scalar(dtype), &ReduceKind::Max.neutral(dtype).to_bytes());
        let zero = cx.scalar(DType::S32, 0.0);
        let [value, at] = [Type::scalar(dtype), Type::scalar(DType::S32)];
        let pred = Type::scalar(DType::Pred);
        let args = [value.clone(), at.clone(), value.clone(), at.clone()];
        let body = cx.region(&args, |cx, args| {
            let [a, i, b, j] = [&args[0], &args[1], &args[2], &args[3]];
            let (select, or) = (HloOp::new("stablehlo.select"), HloOp::new("stablehlo.or"));
            let greater = cx.emit1(Direction::Gt.hlo(dtype), &[a, b], &pred);
            // Only a NaN differs from itself: it wins, as it does in a maximum.
            let nan = cx.emit1(Direction::Ne.hlo(dtype), &[a, a], &pred);
            let wins = cx.emit1(or.clone(), &[&greater, &nan], &pred);
            let tie = cx.emit1(Direction::Eq.hlo(dtype), &[a, b], &pred);
            let first = cx.emit1(Direction::Lt.hlo(DType::S32), &[i, j], &pred);
            let tie = cx.emit1(HloOp::new("stablehlo.and"), &[&tie, &first], &pred);
            let earlier = cx.emit1(or, &[&wins, &tie], &pred);
            vec![cx.emit1(select.clone(), &[&wins, a, b], &value), cx.emit1(select, &[&earlier, i, j], &at)]
        });
        let reduce = HloOp::new("stablehlo.reduce").attr("dimensions", i64_array([self.axis])).region(body);
        let types = [outs[0].with_dtype(dtype), outs[0].clone()];
        cx.emit(reduce, &[x, &index, &init, &zero], &types).split_off(1)
    }
    fn eval(&self, ins: &[&Array], _: &[Type]) -> Vec<Array> {
        fn first<T: Copy>(x: &ArrayD<T>, axis: usize, wins: impl Fn(T, T) -> bool) -> ArrayD<i64> {
            x.map_axis(Axis(axis), |lane| {
                let best =
                    (1..lane.len()).fold(0, |best, i| if wins(lane[i], lane[best]) { i } else { best });
                best as i64
            })
        }
        let dtype = ins[0].dtype();
        let index = if dtype.is_float() {
            first(&ins[0].to_float(), self.axis, |a, b| a > b || (a.is_nan() && !b.is_nan()))
        } else {
            first(&ins[0].to_int(), self.axis, |a, b| ordered(dtype, a) > ordered(dtype, b))
        };
        vec![Array::int(DType::S32, index)]
    }
}

/// Windows with more elements than this are not differentiated (extrema only): each is a slice of its own.
const MAX_WINDOW: usize = 256;

impl ReduceWindow {
    /// The cotangent of a sum: the strided result spread out, and the same window slid over it.
    fn sum_ct(&self, x: &Tensor, ct: &Tensor) -> Tensor {
        let spread = |a: usize| (ct.dim(a) + (ct.dim(a) - 1) * (self.strides[a] - 1)) as i64;
        let low: Vec<i64> =
            self.window.iter().zip(&self.padding).map(|(w, p)| *w as i64 - 1 - p.0 as i64).collect();
        let whole = |a: usize| (x.dim(a) + self.window[a] - 1) as i64;
        let high: Vec<i64> = (0..x.rank()).map(|a| whole(a) - low[a] - spread(a)).collect();
        let interior: Vec<i64> = self.strides.iter().map(|s| *s as i64 - 1).collect();
        let ones = vec![1; x.rank()];
        ct.pad(&ct.scalar_like(0.0), &low, &high, &interior).reduce_window(
            ReduceKind::Sum,
            &self.window,
            &ones,
            &vec![(0, 0); x.rank()],
        )
    }

    /// The cotangent of an extremum: one slice per place in the window, ties share.
    fn extremum_ct(&self, x: &Tensor, y: &Tensor, ct: &Tensor) -> Result<Tensor, NotDifferentiable> {
        let count: usize = self.window.iter().product();
        if count > MAX_WINDOW {
            return Err(format!(
                "the {} over windows of {count} elements; at most {MAX_WINDOW} are supported",
                self.kind.name()
            ));
        }
        let signed =
            |f: fn(&(usize, usize)) -> usize| self.padding.iter().map(|p| f(p) as i64).collect::<Vec<_>>();
        let (low, high, none) = (signed(|p| p.0), signed(|p| p.1), vec![0; x.rank()]);
        let b = x.builder();
        let neutral = b.constant(&Type::scalar(x.dtype()), &self.kind.neutral(x.dtype()).values());
        let padded = x.pad(&neutral, &low, &high, &none);
        let places: Vec<Vec<usize>> =
            ndarray::indices(&self.window[..]).into_iter().map(|i| i.slice().to_vec()).collect();
        let limit = |start: &[usize]| -> Vec<usize> {
            start
                .iter()
                .zip(&self.strides)
                .zip(y.dims())
                .map(|((s, stride), n)| s + (n - 1) * stride + 1)
                .collect()
        };
        let slices: Vec<Tensor> =
            places.iter().map(|p| padded.slice_strided(p, &limit(p), &self.strides)).collect();
        let zero = ct.scalar_like(0.0);
        let interior: Vec<i64> = self.strides.iter().map(|s| *s as i64 - 1).collect();
        let parts = share(&slices, y, ct).into_iter().zip(&places).map(|(part, place)| {
            // Back to the place in the padded operand, and the padding cut off.
            let before: Vec<i64> = place.iter().zip(&low).map(|(p, l)| *p as i64 - l).collect();
            let end = limit(place);
            let behind: Vec<i64> = (0..x.rank()).map(|a| x.dim(a) as i64 + low[a] - end[a] as i64).collect();
            part.pad(&zero, &before, &behind, &interior)
        });
        Ok(parts.reduce(|a, b| a + b).unwrap_or_else(|| x.zeros_like()))
    }

    fn hlo(&self, body: String) -> HloOp {
        let padding: Vec<(i64, i64)> = self.padding.iter().map(|p| (p.0 as i64, p.1 as i64)).collect();
        HloOp::new("stablehlo.reduce_window")
            .attr("window_dimensions", i64_array(self.window.iter().copied()))
            .attr("window_strides", i64_array(self.strides.iter().copied()))
            .attr("padding", i64_pairs(&padding))
            .region(body)
    }
}

impl Primitive for ReduceWindow {
    fn name(&self) -> &'static str {
        "reduce_window"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x] = operands(ins)?;
        self.kind.check(x.dtype)?;
        per_axis("window sizes", self.window.len(), x)?;
        per_axis("strides", self.strides.len(), x)?;
        per_axis("paddings", self.padding.len(), x)?;
        let mut dims = vec![];
        for (a, size) in x.dims.iter().enumerate() {
            let (window, stride, (low, high)) = (self.window[a], self.strides[a], self.padding[a]);
            if window == 0 || stride == 0 {
                return Err(format!("window {window} and stride {stride} of axis {a} must be at least 1"));
            }
            let padded = low
                .checked_add(high)
                .and_then(|p| p.checked_add(*size))
                .filter(|p| i64::try_from(*p).is_ok());
            let Some(padded) = padded else {
                return Err(format!("padding ({low}, {high}) of axis {a} is too large to address"));
            };
            if padded < window {
                return Err(format!(
                    "window {window} is larger than axis {a}, which has {padded} elements with padding"
                ));
            }
            dims.push((padded - window) / stride + 1);
        }
        Ok(vec![sized(x.with_dims(dims))?])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Written
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        if cx.ins[0].ty().elements() == 0 {
            return Ok(vec![Ct::Zero]);
        }
        match self.kind {
            ReduceKind::Sum => Ok(vec![self.sum_ct(&cx.ins[0], &cx.ct()).into()]),
            ReduceKind::Max | ReduceKind::Min => {
                Ok(vec![self.extremum_ct(&cx.ins[0], &cx.outs[0], &cx.ct())?.into()])
            }
            _ => Err(format!("the {} over windows", self.kind.name())),
        }
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let dtype = outs[0].dtype;
        let init = cx.constant(&Type::scalar(dtype), &self.kind.neutral(dtype).to_bytes());
        let body = cx.combiner(self.kind.hlo(), dtype);
        cx.emit(self.hlo(body), &[ins[0], &init], outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        fn slide<T: Copy>(
            op: &ReduceWindow,
            x: &ArrayD<T>,
            dims: &[usize],
            init: T,
            f: impl Fn(T, T) -> T,
        ) -> ArrayD<T> {
            ArrayD::from_shape_fn(IxDyn(dims), |o| {
                let place = |w: &[usize]| -> Option<Vec<usize>> {
                    (0..w.len()).map(|a| (o[a] * op.strides[a] + w[a]).checked_sub(op.padding[a].0)).collect()
                };
                let inside = |w: IxDyn| place(w.slice()).and_then(|i| x.get(&i[..]));
                ndarray::indices(IxDyn(&op.window))
                    .into_iter()
                    .filter_map(inside)
                    .fold(init, |acc, v| f(acc, *v))
            })
        }
        let (kind, dtype, dims) = (self.kind, outs[0].dtype, &outs[0].dims);
        let init = kind.neutral(dtype);
        vec![if dtype.is_float() {
            let init = init.to_float().sum();
            Array::float(dtype, slide(self, &ins[0].to_float(), dims, init, |a, b| kind.float(a, b)))
        } else {
            let init = init.to_int().sum();
            Array::int(dtype, slide(self, &ins[0].to_int(), dims, init, |a, b| kind.int(dtype, a, b)))
        }]
    }
}

impl Primitive for CumSum {
    fn name(&self) -> &'static str {
        "cumsum"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x] = operands(ins)?;
        ReduceKind::Sum.check(x.dtype)?;
        check::axis(self.axis, x)?;
        Ok(vec![x.clone()])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Written
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![cx.ct().apply(CumSum { axis: self.axis, reverse: !self.reverse }).into()])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let n = outs[0].dims[self.axis];
        if n == 0 {
            return vec![ins[0].clone()];
        }
        let rank = outs[0].rank();
        let (mut window, mut padding) = (vec![1; rank], vec![(0, 0); rank]);
        window[self.axis] = n;
        padding[self.axis] = if self.reverse { (0, n - 1) } else { (n - 1, 0) };
        ReduceWindow { kind: ReduceKind::Sum, window, strides: vec![1; rank], padding }.lower(cx, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        fn run<T: Copy>(x: ArrayD<T>, op: &CumSum, add: impl Fn(T, T) -> T) -> ArrayD<T> {
            let mut out = x;
            for mut lane in out.lanes_mut(Axis(op.axis)) {
                if op.reverse {
                    lane.invert_axis(Axis(0));
                }
                for i in 1..lane.len() {
                    lane[i] = add(lane[i - 1], lane[i]);
                }
            }
            out
        }
        let dtype = outs[0].dtype;
        vec![if dtype.is_float() {
            Array::float(dtype, run(ins[0].to_float(), self, |a, b| a + b))
        } else {
            Array::int(dtype, run(ins[0].to_int(), self, i64::wrapping_add))
        }]
    }
}

/// Cases of reductions.
pub(super) fn reduce_cases() -> Vec<Case> {
    use ReduceKind::{And, Max, Min, Or, Prod, Sum};
    let reduce = |kind, axes: &[usize]| Reduce { kind, axes: axes.to_vec() };
    let window = |kind, window: &[usize], strides: &[usize], padding: &[(usize, usize)]| {
        let (window, strides, padding) = (window.to_vec(), strides.to_vec(), padding.to_vec());
        ReduceWindow { kind, window, strides, padding }
    };
    let ty = |d| Type::new(d, [2, 3, 4]);
    let mut cases = vec![
        Case::new(reduce(Sum, &[1]), [ty(DType::F32)]),
        Case::new(reduce(Sum, &[2, 0]), [ty(DType::F32)]),
        Case::new(reduce(Sum, &[]), [ty(DType::F32)]),
        Case::new(reduce(Sum, &[0, 1, 2]), [ty(DType::S32)]),
        Case::new(reduce(Sum, &[1]), [ty(DType::BF16)]),
        Case::new(reduce(Sum, &[0]), [f32(&[0, 3])]),
        Case::new(reduce(Prod, &[1]), [ty(DType::F32)]),
        Case::new(reduce(And, &[0]), [ty(DType::Pred)]),
        Case::new(reduce(Or, &[2]), [ty(DType::Pred)]),
        Case::new(reduce(And, &[0]), [ty(DType::U32)]).domain(0, 0.0, 99.0),
        Case::new(reduce(Or, &[0]), [ty(DType::S32)]),
        Case::new(ArgMax { axis: 1 }, [ty(DType::F32)]),
        Case::new(ArgMax { axis: 2 }, [ty(DType::S32)]),
        Case::new(window(Sum, &[2, 3], &[1, 2], &[(0, 1), (1, 1)]), [f32(&[4, 5])]),
        Case::new(window(Sum, &[2], &[2], &[(3, 0)]), [f32(&[5])]),
        Case::new(window(Max, &[2, 3], &[2, 1], &[(0, 0), (1, 1)]), [f32(&[4, 5])]),
        Case::new(window(Min, &[2, 2], &[1, 2], &[(1, 0), (0, 1)]), [f32(&[3, 5])]),
        Case::new(window(Max, &[2], &[1], &[(1, 0)]), [Type::new(DType::S32, [5])]),
        Case::new(CumSum { axis: 1, reverse: false }, [ty(DType::F32)]),
        Case::new(CumSum { axis: 0, reverse: true }, [ty(DType::F32)]),
        Case::new(CumSum { axis: 2, reverse: false }, [ty(DType::S32)]),
    ];
    for kind in [Max, Min] {
        cases.push(Case::new(reduce(kind, &[0, 2]), [ty(DType::F32)]));
        cases.push(Case::new(reduce(kind, &[1]), [ty(DType::S32)]));
        cases.push(Case::new(reduce(kind, &[1]), [ty(DType::U32)]).domain(0, 0.0, 9.0));
    }
    cases
}
