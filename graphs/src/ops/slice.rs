//! Parts of tensors: slices, padding, joining, parts at positions known only when the program runs.
use super::case::{Case, f32, i32};
use super::{Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array};
use crate::interp::Array;
use crate::ir::{Builder, Tensor};
use crate::types::{DType, Type};

/// `out[o] = in[start + o stride]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slice {
    /// First index per axis.
    pub start: Vec<usize>,
    /// End per axis, not included.
    pub limit: Vec<usize>,
    /// Step per axis.
    pub stride: Vec<usize>,
}

/// Elements put around and between those of the first operand; negative counts cut. The second operand is
/// the scalar to put.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pad {
    /// Before each axis.
    pub low: Vec<i64>,
    /// After each axis.
    pub high: Vec<i64>,
    /// Between elements.
    pub interior: Vec<usize>,
}

/// Operands one after the other along an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Concatenate {
    /// The axis.
    pub axis: usize,
}

/// A part of the first operand at the position given by one integer scalar per axis, moved inside as
/// needed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DynamicSlice {
    /// Size of the part.
    pub sizes: Vec<usize>,
}

/// The first operand with the second put in place at the position given by one integer scalar per axis,
/// moved inside as needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DynamicUpdateSlice;

impl Tensor {
    /// Indices `start..limit` of one axis.
    #[track_caller]
    pub fn slice(&self, axis: usize, start: usize, limit: usize) -> Tensor {
        if start == 0 && limit == self.dim(axis) && axis < self.rank() {
            return self.clone();
        }
        let mut op = Slice { start: vec![0; self.rank()], limit: self.dims().to_vec(), stride: vec![1; self.rank()] };
        if let (Some(s), Some(l)) = (op.start.get_mut(axis), op.limit.get_mut(axis)) {
            (*s, *l) = (start, limit);
        }
        self.apply(op)
    }

    /// Elements `value` put around (`low`, `high`) and between (`interior`) those of this.
    #[track_caller]
    pub fn pad(&self, value: &Tensor, low: &[i64], high: &[i64], interior: &[usize]) -> Tensor {
        let op = Pad { low: low.to_vec(), high: high.to_vec(), interior: interior.to_vec() };
        self.builder().push1(op, &[self, value])
    }

    /// The part of the given sizes that starts at `start`, an integer scalar per axis.
    #[track_caller]
    pub fn dynamic_slice(&self, start: &[Tensor], sizes: &[usize]) -> Tensor {
        let operands: Vec<&Tensor> = std::iter::once(self).chain(start).collect();
        self.builder().push1(DynamicSlice { sizes: sizes.to_vec() }, &operands)
    }

    /// This with `update` in place at `start`, an integer scalar per axis.
    #[track_caller]
    pub fn dynamic_update_slice(&self, update: &Tensor, start: &[Tensor]) -> Tensor {
        let operands: Vec<&Tensor> = [self, update].into_iter().chain(start).collect();
        self.builder().push1(DynamicUpdateSlice, &operands)
    }
}

impl Builder {
    /// Tensors one after the other along an axis.
    #[track_caller]
    pub fn concat(&self, parts: &[Tensor], axis: usize) -> Tensor {
        match parts {
            [one] => one.clone(),
            _ => self.push1(Concatenate { axis }, &parts.iter().collect::<Vec<_>>()),
        }
    }
}

impl Primitive for Slice {
    fn name(&self) -> &'static str {
        "slice"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let &[x] = ins else { return Err(format!("takes 1 operand, got {}", ins.len())) };
        if [self.start.len(), self.limit.len(), self.stride.len()] != [x.rank(); 3] {
            return Err(format!("{} bounds for an operand of rank {}", self.start.len(), x.rank()));
        }
        let mut dims = vec![];
        for i in 0..x.rank() {
            let (start, limit, stride) = (self.start[i], self.limit[i], self.stride[i]);
            if start > limit || limit > x.dims[i] || stride == 0 {
                return Err(format!("{start}..{limit} by {stride} of axis {i}, which has size {}", x.dims[i]));
            }
            dims.push((limit - start).div_ceil(stride));
        }
        Ok(vec![x.with_dims(dims)])
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (ct, x) = (cx.ct(), &cx.ins[0]);
        let span = |i: usize| if ct.dim(i) == 0 { 0 } else { (ct.dim(i) - 1) * self.stride[i] + 1 };
        let low: Vec<i64> = self.start.iter().map(|s| *s as i64).collect();
        let high: Vec<i64> = (0..x.rank()).map(|i| (x.dim(i) - self.start[i]) as i64 - span(i) as i64).collect();
        let interior: Vec<usize> = self.stride.iter().map(|s| s - 1).collect();
        Ok(vec![ct.pad(&ct.scalar_like(0.0), &low, &high, &interior).into()])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let op = HloOp::new("stablehlo.slice")
            .attr("start_indices", i64_array(self.start.iter().copied()))
            .attr("limit_indices", i64_array(self.limit.iter().copied()))
            .attr("strides", i64_array(self.stride.iter().copied()));
        cx.emit(op, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        vec![ins[0].rearrange(&outs[0].dims, |o, i| {
            (0..o.len()).for_each(|k| i[k] = self.start[k] + o[k] * self.stride[k]);
            true
        })]
    }
}

impl Pad {
    /// Where an output index comes from, or `None` for padding.
    fn source(&self, k: usize, o: usize, size: usize) -> Option<usize> {
        let at = o as i64 - self.low[k];
        let step = self.interior[k] as i64 + 1;
        (at >= 0 && at % step == 0 && at / step < size as i64).then_some((at / step) as usize)
    }
}

impl Primitive for Pad {
    fn name(&self) -> &'static str {
        "pad"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let &[x, value] = ins else { return Err(format!("takes 2 operands, got {}", ins.len())) };
        if value.rank() != 0 || value.dtype != x.dtype {
            return Err(format!("the value to put must be {}[], not {value}", x.dtype));
        }
        if [self.low.len(), self.high.len(), self.interior.len()] != [x.rank(); 3] {
            return Err(format!("{} paddings for an operand of rank {}", self.low.len(), x.rank()));
        }
        let mut dims = vec![];
        for i in 0..x.rank() {
            let n = x.dims[i] as i128;
            let spread = if n == 0 { 0 } else { n + (n - 1) * self.interior[i] as i128 };
            let size = spread + i128::from(self.low[i]) + i128::from(self.high[i]);
            let fits = usize::try_from(size).map_err(|_| format!("axis {i} of size {n} would get size {size}"))?;
            dims.push(fits);
        }
        Ok(vec![x.with_dims(dims)])
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (ct, x) = (cx.ct(), &cx.ins[0]);
        let undo = || {
            let negative = |v: &[i64]| v.iter().map(|p| -p).collect::<Vec<_>>();
            let none = vec![0; x.rank()];
            let cut = ct.pad(&ct.scalar_like(0.0), &negative(&self.low), &negative(&self.high), &none);
            let stride: Vec<usize> = self.interior.iter().map(|i| i + 1).collect();
            cut.apply(Slice { start: none.iter().map(|_| 0).collect(), limit: cut.dims().to_vec(), stride })
        };
        let axes: Vec<usize> = (0..x.rank()).collect();
        let inner = cx.when(0, undo);
        let value = cx.when(1, || ct.sum(&axes) - undo().sum(&axes));
        Ok(vec![inner, value])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let signed = |v: &[i64]| {
            let list: Vec<String> = v.iter().map(i64::to_string).collect();
            if list.is_empty() { "array<i64>".to_string() } else { format!("array<i64: {}>", list.join(", ")) }
        };
        let op = HloOp::new("stablehlo.pad")
            .attr("edge_padding_low", signed(&self.low))
            .attr("edge_padding_high", signed(&self.high))
            .attr("interior_padding", i64_array(self.interior.iter().copied()));
        cx.emit(op, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let value = ins[1].values()[0];
        let dims = ins[0].dims().to_vec();
        let x = ins[0].to_float();
        let values = ndarray::ArrayD::from_shape_fn(ndarray::IxDyn(&outs[0].dims), |o| {
            let from: Option<Vec<usize>> = (0..dims.len()).map(|k| self.source(k, o[k], dims[k])).collect();
            from.map_or(value, |from| x[&from[..]])
        });
        vec![match outs[0].dtype.is_float() {
            true => Array::float(outs[0].dtype, values),
            false => Array::int(outs[0].dtype, values.mapv(|v| v as i64)),
        }]
    }
}

impl Primitive for Concatenate {
    fn name(&self) -> &'static str {
        "concatenate"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let first = ins.first().ok_or("takes at least 1 operand")?;
        let axis = self.axis;
        if axis >= first.rank() {
            return Err(format!("axis {axis} of operands of rank {}", first.rank()));
        }
        let mut out = (*first).clone();
        for ty in &ins[1..] {
            let fits = |(i, d): (usize, &usize)| i == axis || *d == first.dims[i];
            if ty.dtype != first.dtype || ty.rank() != first.rank() || !ty.dims.iter().enumerate().all(fits) {
                return Err(format!("{ty} does not go with {first} along axis {axis}"));
            }
            out.dims[axis] += ty.dims[axis];
        }
        Ok(vec![out])
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let ct = cx.ct();
        let mut at = 0;
        let mut cts = vec![];
        for (i, x) in cx.ins.iter().enumerate() {
            let size = x.dim(self.axis);
            cts.push(cx.when(i, || ct.slice(self.axis, at, at + size)));
            at += size;
        }
        Ok(cts)
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(HloOp::new("stablehlo.concatenate").attr("dimension", format!("{} : i64", self.axis)), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let parts: Vec<_> = ins.iter().map(|a| a.to_float()).collect();
        let views: Vec<_> = parts.iter().map(|p| p.view()).collect();
        let joined = ndarray::concatenate(ndarray::Axis(self.axis), &views).unwrap_or_default();
        vec![match outs[0].dtype.is_float() {
            true => Array::float(outs[0].dtype, joined),
            false => Array::int(outs[0].dtype, joined.mapv(|v| v as i64)),
        }]
    }
}

/// Start indices are integer scalars, one per axis.
fn check_starts(x: &Type, starts: &[&Type]) -> Result<(), String> {
    if starts.len() != x.rank() {
        return Err(format!("{} start indices for an operand of rank {}", starts.len(), x.rank()));
    }
    match starts.iter().find(|s| s.rank() != 0 || !s.dtype.is_int()) {
        Some(s) => Err(format!("a start index must be an integer scalar, not {s}")),
        None => Ok(()),
    }
}

/// Start indices moved so that the part lies inside.
fn inside(starts: &[&Array], dims: &[usize], sizes: &[usize]) -> Vec<usize> {
    let at = |(i, s): (usize, &&Array)| s.values()[0].clamp(0.0, (dims[i] - sizes[i]) as f64) as usize;
    starts.iter().enumerate().map(at).collect()
}

impl Primitive for DynamicSlice {
    fn name(&self) -> &'static str {
        "dynamic_slice"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let (x, starts) = ins.split_first().ok_or("takes an operand and its start indices")?;
        check_starts(x, starts)?;
        if self.sizes.len() != x.rank() {
            return Err(format!("{} sizes for an operand of rank {}", self.sizes.len(), x.rank()));
        }
        match (0..x.rank()).find(|i| self.sizes[*i] > x.dims[*i]) {
            Some(i) => Err(format!("a part of size {} of axis {i}, which has size {}", self.sizes[i], x.dims[i])),
            None => Ok(vec![x.with_dims(self.sizes.clone())]),
        }
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let mut cts = vec![Ct::Zero; cx.ins.len()];
        cts[0] = cx.ins[0].zeros_like().dynamic_update_slice(&cx.ct(), &cx.ins[1..]).into();
        Ok(cts)
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let sizes = i64_array(self.sizes.iter().copied());
        cx.emit(HloOp::new("stablehlo.dynamic_slice").attr("slice_sizes", sizes), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let start = inside(&ins[1..], ins[0].dims(), &self.sizes);
        vec![ins[0].rearrange(&outs[0].dims, |o, i| {
            (0..o.len()).for_each(|k| i[k] = start[k] + o[k]);
            true
        })]
    }
}

impl Primitive for DynamicUpdateSlice {
    fn name(&self) -> &'static str {
        "dynamic_update_slice"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x, update, starts @ ..] = ins else { return Err("takes an operand, an update and start indices".into()) };
        check_starts(x, starts)?;
        let fits = update.rank() == x.rank() && (0..x.rank()).all(|i| update.dims[i] <= x.dims[i]);
        match fits && update.dtype == x.dtype {
            true => Ok(vec![(*x).clone()]),
            false => Err(format!("an update of type {update} does not fit into {x}")),
        }
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (ct, starts) = (cx.ct(), &cx.ins[2..]);
        let mut cts = vec![Ct::Zero; cx.ins.len()];
        cts[0] = cx.when(0, || ct.dynamic_update_slice(&cx.ins[1].zeros_like(), starts));
        cts[1] = cx.when(1, || ct.dynamic_slice(starts, cx.ins[1].dims()));
        Ok(cts)
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(HloOp::new("stablehlo.dynamic_update_slice"), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let start = inside(&ins[2..], ins[0].dims(), ins[1].dims());
        let (mut x, update) = (ins[0].to_float(), ins[1].to_float());
        for (i, v) in update.indexed_iter() {
            let at: Vec<usize> = (0..start.len()).map(|k| start[k] + i[k]).collect();
            x[&at[..]] = *v;
        }
        vec![match outs[0].dtype.is_float() {
            true => Array::float(outs[0].dtype, x),
            false => Array::int(outs[0].dtype, x.mapv(|v| v as i64)),
        }]
    }
}

/// Cases of the slices.
pub fn cases() -> Vec<Case> {
    let ty = f32(&[4, 5]);
    let at = i32(&[]);
    vec![
        Case::new(Slice { start: vec![1, 0], limit: vec![4, 5], stride: vec![1, 2] }, [ty.clone()]),
        Case::new(Pad { low: vec![1, -1], high: vec![0, 2], interior: vec![1, 0] }, [ty.clone(), f32(&[])]),
        Case::new(Concatenate { axis: 1 }, [ty.clone(), f32(&[4, 2]), f32(&[4, 1])]),
        Case::new(Concatenate { axis: 0 }, [ty.with_dtype(DType::S32), i32(&[1, 5])]).domain(0, -9.0, 9.0),
        Case::new(DynamicSlice { sizes: vec![2, 3] }, [ty.clone(), at.clone(), at.clone()]).domain(1, 0.0, 6.0),
        Case::new(DynamicUpdateSlice, [ty, f32(&[2, 3]), at.clone(), at]).domain(2, 0.0, 6.0).domain(3, -2.0, 1.0),
    ]
}
