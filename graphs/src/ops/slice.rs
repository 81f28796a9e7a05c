//! Parts of tensors: slices, padding, concatenation, slices at places known only when the program runs.
use super::case::{Case, f32, i32};
use super::check::{axis, operands, per_axis, sized};
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array};
use crate::interp::Array;
use crate::ir::{Builder, Tensor};
use crate::types::{DType, Type};
use ndarray::{ArrayD, IxDyn};

/// Elements `start, start + stride, ... < limit` of every axis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slice {
    /// First index of each axis.
    pub start: Vec<usize>,
    /// First index behind the slice, of each axis.
    pub limit: Vec<usize>,
    /// Step of each axis.
    pub stride: Vec<usize>,
}

/// Operands `x` and a scalar that fills: each axis grows by `low` before, `high` behind and `interior`
/// between elements. Negative `low` and `high` cut off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pad {
    /// Added before the first element of each axis.
    pub low: Vec<i64>,
    /// Added behind the last element of each axis.
    pub high: Vec<i64>,
    /// Added between neighbors of each axis; not negative.
    pub interior: Vec<i64>,
}

/// Tensors of equal dims but for one axis, one behind the other along it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Concatenate {
    /// The axis.
    pub axis: usize,
}

/// Operands `x` and one `i32` scalar per axis: the part of the given sizes that starts there. Starts are
/// clamped so that the part lies inside.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DynamicSlice {
    /// Size of each axis.
    pub sizes: Vec<usize>,
}

/// Operands `x`, `update` and one `i32` scalar per axis: `x` with the update written there. Starts are
/// clamped so that the update lies inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DynamicUpdateSlice;

impl Tensor {
    /// Elements `start..limit` of one axis.
    #[track_caller]
    pub fn slice(&self, axis: usize, start: usize, limit: usize) -> Tensor {
        if axis >= self.rank() {
            return self
                .builder()
                .fail("slice", format!("axis {axis} of an operand of rank {}", self.rank()));
        }
        let (mut starts, mut limits) = (vec![0; self.rank()], self.dims().to_vec());
        starts[axis] = start;
        limits[axis] = limit;
        self.slice_strided(&starts, &limits, &vec![1; self.rank()])
    }

    /// Elements `start, start + stride, ... < limit` of every axis.
    #[track_caller]
    pub fn slice_strided(&self, start: &[usize], limit: &[usize], stride: &[usize]) -> Tensor {
        if start.iter().all(|s| *s == 0) && limit == self.dims() && stride.iter().all(|s| *s == 1) {
            return self.clone();
        }
        self.apply(Slice { start: start.to_vec(), limit: limit.to_vec(), stride: stride.to_vec() })
    }

    /// Every axis grown by `low` before, `high` behind and `interior` between elements, filled with the
    /// scalar `value`. Negative `low` and `high` cut off.
    #[track_caller]
    pub fn pad(&self, value: &Tensor, low: &[i64], high: &[i64], interior: &[i64]) -> Tensor {
        if [low, high, interior].iter().all(|list| list.len() == self.rank() && list.iter().all(|n| *n == 0))
        {
            return self.clone();
        }
        let op = Pad { low: low.to_vec(), high: high.to_vec(), interior: interior.to_vec() };
        self.builder().push1(op, &[self, value])
    }

    /// The part of the given sizes that starts at `index` (one `i32` scalar per axis).
    #[track_caller]
    pub fn dynamic_slice(&self, index: &[Tensor], sizes: &[usize]) -> Tensor {
        let ins: Vec<&Tensor> = std::iter::once(self).chain(index).collect();
        self.builder().push1(DynamicSlice { sizes: sizes.to_vec() }, &ins)
    }

    /// This with `update` written at `index` (one `i32` scalar per axis).
    #[track_caller]
    pub fn dynamic_update_slice(&self, update: &Tensor, index: &[Tensor]) -> Tensor {
        let ins: Vec<&Tensor> = [self, update].into_iter().chain(index).collect();
        self.builder().push1(DynamicUpdateSlice, &ins)
    }
}

impl Builder {
    /// Tensors one behind the other along `axis`.
    #[track_caller]
    pub fn concat(&self, parts: &[Tensor], axis: usize) -> Tensor {
        match parts {
            [only] if axis < only.rank() => only.clone(),
            _ => self.push1(Concatenate { axis }, &parts.iter().collect::<Vec<_>>()),
        }
    }
}

impl Primitive for Slice {
    fn name(&self) -> &'static str {
        "slice"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x] = operands(ins)?;
        per_axis("starts", self.start.len(), x)?;
        per_axis("limits", self.limit.len(), x)?;
        per_axis("strides", self.stride.len(), x)?;
        let mut dims = vec![];
        for (a, size) in x.dims.iter().enumerate() {
            let (start, limit, stride) = (self.start[a], self.limit[a], self.stride[a]);
            if start > limit || limit > *size {
                return Err(format!("{start}..{limit} is not inside axis {a}, which has size {size}"));
            }
            if stride == 0 {
                return Err(format!("the stride of axis {a} is 0"));
            }
            dims.push((limit - start).div_ceil(stride));
        }
        Ok(vec![x.with_dims(dims)])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (x, ct) = (&cx.ins[0], cx.ct());
        // Where nothing was taken there is nothing to put back.
        if ct.ty().elements() == 0 {
            return Ok(vec![Ct::Zero]);
        }
        let low: Vec<i64> = self.start.iter().map(|s| *s as i64).collect();
        // A stride beyond the only element taken says nothing.
        let step = |a: usize| if ct.dim(a) == 1 { 1 } else { self.stride[a] };
        let end = |a: usize| self.start[a] + (ct.dim(a) - 1) * step(a) + 1;
        let high: Vec<i64> = (0..x.rank()).map(|a| (x.dim(a) - end(a)) as i64).collect();
        let interior: Vec<i64> = (0..x.rank()).map(|a| step(a) as i64 - 1).collect();
        Ok(vec![ct.pad(&ct.scalar_like(0.0), &low, &high, &interior).into()])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let slice = HloOp::new("stablehlo.slice")
            .attr("start_indices", i64_array(self.start.iter().copied()))
            .attr("limit_indices", i64_array(self.limit.iter().copied()))
            .attr("strides", i64_array(self.stride.iter().copied()));
        cx.emit(slice, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        vec![ins[0].rearrange(&outs[0].dims, |o, i| {
            (0..o.len()).for_each(|a| i[a] = self.start[a] + o[a] * self.stride[a]);
            true
        })]
    }
}

/// Edges beyond this are refused, so that sums of a few of them stay in range.
const MAX_PADDING: u64 = 1 << 60;

impl Pad {
    /// The place in the operand that is seen at place `o` of the result along axis `a`.
    fn source(&self, a: usize, o: usize, size: usize) -> Option<usize> {
        let (offset, step) = (o as i64 - self.low[a], self.interior[a] + 1);
        let index = usize::try_from(offset / step).ok()?;
        (offset >= 0 && offset % step == 0 && index < size).then_some(index)
    }
}

impl Primitive for Pad {
    fn name(&self) -> &'static str {
        "pad"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x, value] = operands(ins)?;
        if *value != Type::scalar(x.dtype) {
            return Err(format!("the fill is {value}, but a scalar {} is wanted", x.dtype));
        }
        per_axis("low paddings", self.low.len(), x)?;
        per_axis("high paddings", self.high.len(), x)?;
        per_axis("interior paddings", self.interior.len(), x)?;
        let mut dims = vec![];
        for (a, size) in x.dims.iter().enumerate() {
            let (low, high, interior) = (self.low[a], self.high[a], self.interior[a]);
            if interior < 0 {
                return Err(format!("interior padding {interior} of axis {a} is negative"));
            }
            let grown = i64::try_from(*size).ok().and_then(|n| {
                let gaps = interior.checked_mul((n - 1).max(0))?;
                n.checked_add(gaps)?.checked_add(low)?.checked_add(high)
            });
            let grown = grown.filter(|_| low.unsigned_abs().max(high.unsigned_abs()) <= MAX_PADDING);
            match grown.map(usize::try_from) {
                // Interior + 1 is a step below.
                Some(Ok(n)) if interior < i64::MAX => dims.push(n),
                Some(Err(_)) => {
                    let given = format!("low {low}, high {high} and interior {interior}");
                    return Err(format!("{given} leave axis {a} of size {size} with less than nothing"));
                }
                _ => {
                    return Err(format!(
                        "low {low}, high {high}, interior {interior} of axis {a} is too large to address"
                    ));
                }
            }
        }
        Ok(vec![sized(x.with_dims(dims))?])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (x, ct) = (&cx.ins[0], cx.ct());
        let negated = |list: &[i64]| list.iter().map(|n| -n).collect::<Vec<_>>();
        let none = vec![0; x.rank()];
        let zero = ct.scalar_like(0.0);
        // The edges off (or, where they were cut, back on), then every (interior + 1)th element.
        let inner = || -> Tensor {
            if x.ty().elements() == 0 {
                return x.zeros_like();
            }
            let whole = ct.pad(&zero, &negated(&self.low), &negated(&self.high), &none);
            let stride: Vec<usize> = self.interior.iter().map(|n| *n as usize + 1).collect();
            whole.slice_strided(&vec![0; x.rank()], whole.dims(), &stride)
        };
        let all: Vec<usize> = (0..ct.rank()).collect();
        let fill = || {
            // One where the fill is seen, zero where an element of x is.
            let mask = x.zeros_like().pad(&ct.scalar_like(1.0), &self.low, &self.high, &self.interior);
            (&ct * mask).sum(&all)
        };
        Ok(vec![cx.when(0, inner), cx.when(1, fill)])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let signed = |list: &[i64]| {
            let list: Vec<String> = list.iter().map(i64::to_string).collect();
            if list.is_empty() { "array<i64>".into() } else { format!("array<i64: {}>", list.join(", ")) }
        };
        let pad = HloOp::new("stablehlo.pad")
            .attr("edge_padding_low", signed(&self.low))
            .attr("edge_padding_high", signed(&self.high))
            .attr("interior_padding", signed(&self.interior));
        cx.emit(pad, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        fn pad<T: Copy>(op: &Pad, x: &ArrayD<T>, fill: &ArrayD<T>, dims: &[usize]) -> Option<ArrayD<T>> {
            let fill = *fill.first()?;
            let size = x.shape();
            Some(ArrayD::from_shape_fn(IxDyn(dims), |o| {
                let from: Option<Vec<usize>> = (0..size.len()).map(|a| op.source(a, o[a], size[a])).collect();
                from.map_or(fill, |i| x[&i[..]])
            }))
        }
        let (dtype, dims) = (outs[0].dtype, &outs[0].dims);
        let out = if dtype.is_float() {
            pad(self, &ins[0].to_float(), &ins[1].to_float(), dims).map(|a| Array::float(dtype, a))
        } else {
            pad(self, &ins[0].to_int(), &ins[1].to_int(), dims).map(|a| Array::int(dtype, a))
        };
        vec![out.unwrap_or_else(|| Array::full(&outs[0], 0.0))]
    }
}

impl Primitive for Concatenate {
    fn name(&self) -> &'static str {
        "concatenate"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let Some(first) = ins.first() else { return Err("takes at least 1 operand, got 0".into()) };
        axis(self.axis, first)?;
        let mut out = (*first).clone();
        for (i, ty) in ins.iter().enumerate().skip(1) {
            if ty.dtype != first.dtype {
                return Err(format!("operand {i} has dtype {}, the first {}", ty.dtype, first.dtype));
            }
            if ty.rank() != first.rank() {
                return Err(format!("operand {i} has rank {}, the first {}", ty.rank(), first.rank()));
            }
            if let Some(a) = (0..ty.rank()).find(|a| *a != self.axis && ty.dims[*a] != first.dims[*a]) {
                return Err(format!(
                    "operand {i} has size {} in axis {a}, the first {}",
                    ty.dims[a], first.dims[a]
                ));
            }
            let sum = out.dims[self.axis].checked_add(ty.dims[self.axis]);
            out.dims[self.axis] = sum.ok_or_else(|| format!("axis {} is too large to address", self.axis))?;
        }
        Ok(vec![sized(out)?])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Written
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let ct = cx.ct();
        let mut start = 0;
        let part = |(i, x): (usize, &Tensor)| {
            let from = start;
            start += x.dim(self.axis);
            cx.when(i, || ct.slice(self.axis, from, from + x.dim(self.axis)))
        };
        Ok(cx.ins.iter().enumerate().map(part).collect())
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(
            HloOp::new("stablehlo.concatenate").attr("dimension", format!("{} : i64", self.axis)),
            ins,
            outs,
        )
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        fn concat<T: Copy>(parts: &[ArrayD<T>], axis: usize) -> Option<ArrayD<T>> {
            let views: Vec<_> = parts.iter().map(|p| p.view()).collect();
            ndarray::concatenate(ndarray::Axis(axis), &views).ok()
        }
        let dtype = outs[0].dtype;
        let out = match dtype.is_float() {
            true => concat(&ins.iter().map(|a| a.to_float()).collect::<Vec<_>>(), self.axis)
                .map(|a| Array::float(dtype, a)),
            false => concat(&ins.iter().map(|a| a.to_int()).collect::<Vec<_>>(), self.axis)
                .map(|a| Array::int(dtype, a)),
        };
        vec![out.unwrap_or_else(|| Array::full(&outs[0], 0.0))]
    }
}

/// Checks the index operands of a dynamic slice of `sizes` out of `x`.
fn check_dynamic(x: &Type, sizes: &[usize], index: &[&Type]) -> Result<(), String> {
    per_axis("sizes", sizes.len(), x)?;
    per_axis("indices", index.len(), x)?;
    if let Some(a) = (0..x.rank()).find(|a| sizes[*a] > x.dims[*a]) {
        return Err(format!("size {} is larger than axis {a}, which has size {}", sizes[a], x.dims[a]));
    }
    match index.iter().position(|ty| **ty != Type::scalar(DType::S32)) {
        Some(a) => Err(format!("index {a} is {}, but a scalar i32 is wanted", index[a])),
        None => Ok(()),
    }
}

/// Where a part of `sizes` starts: clamped so that it lies inside.
fn clamped(index: &[&Array], dims: &[usize], sizes: &[usize]) -> Vec<usize> {
    let room = dims.iter().zip(sizes).map(|(d, s)| d - s);
    index.iter().zip(room).map(|(i, room)| (i.to_int().sum().max(0) as usize).min(room)).collect()
}

/// No cotangents for the indices, which follow the first operands.
fn and_no_more(mut cts: Vec<Ct>, cx: &VjpCx<'_>) -> Vec<Ct> {
    cts.resize(cx.ins.len(), Ct::Zero);
    cts
}

impl Primitive for DynamicSlice {
    fn name(&self) -> &'static str {
        "dynamic_slice"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let Some((x, index)) = ins.split_first() else {
            return Err("takes an operand and indices, got nothing".into());
        };
        check_dynamic(x, &self.sizes, index)?;
        Ok(vec![x.with_dims(self.sizes.clone())])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(and_no_more(vec![cx.ins[0].zeros_like().dynamic_update_slice(&cx.ct(), &cx.ins[1..]).into()], cx))
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let sizes = i64_array(self.sizes.iter().copied());
        cx.emit(HloOp::new("stablehlo.dynamic_slice").attr("slice_sizes", sizes), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let start = clamped(&ins[1..], ins[0].dims(), &self.sizes);
        vec![ins[0].rearrange(&outs[0].dims, |o, i| {
            (0..o.len()).for_each(|a| i[a] = start[a] + o[a]);
            true
        })]
    }
}

impl Primitive for DynamicUpdateSlice {
    fn name(&self) -> &'static str {
        "dynamic_update_slice"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let &[x, update, ref index @ ..] = ins else {
            return Err(format!("takes an operand, an update and indices, got {} operands", ins.len()));
        };
        if x.dtype != update.dtype {
            return Err(format!("operand and update differ in dtype: {} and {}", x.dtype, update.dtype));
        }
        check_dynamic(x, &update.dims, index)?;
        Ok(vec![x.clone()])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Written
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (ct, update, index) = (cx.ct(), &cx.ins[1], &cx.ins[2..]);
        let cts = vec![
            cx.when(0, || ct.dynamic_update_slice(&update.zeros_like(), index)),
            cx.when(1, || ct.dynamic_slice(index, update.dims())),
        ];
        Ok(and_no_more(cts, cx))
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(HloOp::new("stablehlo.dynamic_update_slice"), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        fn write<T: Copy>(mut x: ArrayD<T>, update: &ArrayD<T>, start: &[usize]) -> ArrayD<T> {
            let ends = start.iter().zip(update.shape()).map(|(s, n)| s + n).collect::<Vec<_>>();
            x.slice_each_axis_mut(|a| (start[a.axis.index()]..ends[a.axis.index()]).into()).assign(update);
            x
        }
        let start = clamped(&ins[2..], ins[0].dims(), ins[1].dims());
        let dtype = outs[0].dtype;
        vec![if dtype.is_float() {
            Array::float(dtype, write(ins[0].to_float(), &ins[1].to_float(), &start))
        } else {
            Array::int(dtype, write(ins[0].to_int(), &ins[1].to_int(), &start))
        }]
    }
}

/// Cases of slices, padding and concatenation; dynamic starts reach outside on both sides.
pub(super) fn slice_cases() -> Vec<Case> {
    let slice = |start: &[usize], limit: &[usize], stride: &[usize]| Slice {
        start: start.to_vec(),
        limit: limit.to_vec(),
        stride: stride.to_vec(),
    };
    let pad = |low: &[i64], high: &[i64], interior: &[i64]| Pad {
        low: low.to_vec(),
        high: high.to_vec(),
        interior: interior.to_vec(),
    };
    let mut cases = vec![
        Case::new(slice(&[1, 0], &[4, 5], &[2, 1]), [f32(&[4, 5])]),
        Case::new(slice(&[0, 1], &[3, 5], &[2, 3]), [f32(&[4, 6])]),
        Case::new(slice(&[2, 1], &[3, 1], &[9, 1]), [f32(&[4, 5])]),
        Case::new(slice(&[], &[], &[]), [f32(&[])]),
        Case::new(pad(&[1, 0], &[0, 2], &[0, 1]), [f32(&[2, 3]), f32(&[])]),
        Case::new(pad(&[-1, 2], &[1, -3], &[2, 1]), [f32(&[3, 4]), f32(&[])]),
        Case::new(pad(&[-2], &[-1], &[0]), [f32(&[5]), f32(&[])]),
        Case::new(pad(&[1], &[1], &[1]), [Type::new(DType::S32, [3]), Type::scalar(DType::S32)]),
        Case::new(Concatenate { axis: 1 }, [f32(&[2, 1]), f32(&[2, 3]), f32(&[2, 0]), f32(&[2, 2])]),
        Case::new(Concatenate { axis: 0 }, [Type::new(DType::Pred, [2, 3]), Type::new(DType::Pred, [1, 3])]),
    ];
    for (lo, hi) in [(-3.0, 0.0), (0.0, 3.0), (3.0, 9.0)] {
        let index = i32(&[]);
        let ins = [f32(&[4, 5]), index.clone(), index.clone()];
        let case = Case::new(DynamicSlice { sizes: vec![2, 3] }, ins).domain(1, lo, hi).domain(2, lo, hi);
        cases.push(case);
        let ins = [f32(&[4, 5]), f32(&[2, 3]), index.clone(), index];
        cases.push(Case::new(DynamicUpdateSlice, ins).domain(2, lo, hi).domain(3, lo, hi));
    }
    cases
}
