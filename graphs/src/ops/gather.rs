//! Gather and scatter with StableHLO's dimension numbers.
//!
//! Law of gather: with `g` the batch part of the output index and `w` the rest, `out[g, w] = in[at(g) + w]`,
//! where `at(g)` puts `indices[g]` on the axes of `start_index_map`, moved inside as needed.
use super::case::{Case, f32, i32};
use super::{Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array, list};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::Type;
use ndarray::{ArrayD, IxDyn};

/// How indices address windows of an operand: the same numbers for gather (windows out) and scatter
/// (windows in).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Windows {
    /// Axes of the windowed side (gather's output, scatter's updates) that run inside a window.
    pub window_axes: Vec<usize>,
    /// Operand axes that a window does not have (size 1 there).
    pub collapsed: Vec<usize>,
    /// Operand axes paired with `index_batch` axes of the indices.
    pub operand_batch: Vec<usize>,
    /// Index axes paired with `operand_batch`.
    pub index_batch: Vec<usize>,
    /// Operand axes that the entries of an index vector address.
    pub map: Vec<usize>,
    /// The axis of the indices that holds index vectors; their rank if indices are scalars.
    pub vector_axis: usize,
}

/// Windows of an operand at positions given by integer indices.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gather {
    /// How indices address windows.
    pub windows: Windows,
    /// Window size per operand axis.
    pub sizes: Vec<usize>,
}

/// What scatter does where an update lands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Combine {
    /// Adds it.
    Add,
    /// Puts it; its cotangent rule holds for indices without repeats.
    Replace,
}

/// Windows of updates combined into an operand at positions given by integer indices; windows that do not
/// fit inside are left out. Operands: operand, indices, updates.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scatter {
    /// How indices address windows.
    pub windows: Windows,
    /// What happens where an update lands.
    pub combine: Combine,
}

impl Tensor {
    /// Slices of one axis at `indices` (integers of any dims): the axis is replaced by the axes of the
    /// indices.
    #[track_caller]
    pub fn take(&self, indices: &Tensor, axis: usize) -> Tensor {
        let mut sizes = self.dims().to_vec();
        if let Some(size) = sizes.get_mut(axis) {
            *size = 1;
        }
        let (n, rank) = (indices.rank(), self.rank());
        let window_axes = (0..axis).chain(axis + n..(rank + n).saturating_sub(1)).collect();
        let windows = Windows { window_axes, collapsed: vec![axis], map: vec![axis], vector_axis: n, ..Windows::default() };
        self.builder().push1(Gather { windows, sizes }, &[self, indices])
    }

    /// This `[n, ...]` with rows `rows: [k, ...]` put at `indices: [k]`, which must not repeat.
    #[track_caller]
    pub fn put_rows(&self, indices: &Tensor, rows: &Tensor) -> Tensor {
        self.scatter_rows(indices, rows, Combine::Replace)
    }

    /// This `[n, ...]` with rows `rows: [k, ...]` added at `indices: [k]`.
    #[track_caller]
    pub fn add_rows(&self, indices: &Tensor, rows: &Tensor) -> Tensor {
        self.scatter_rows(indices, rows, Combine::Add)
    }

    #[track_caller]
    fn scatter_rows(&self, indices: &Tensor, rows: &Tensor, combine: Combine) -> Tensor {
        let window_axes = (1..self.rank()).collect();
        let windows = Windows { window_axes, collapsed: vec![0], map: vec![0], vector_axis: 1, ..Windows::default() };
        self.builder().push1(Scatter { windows, combine }, &[self, indices, rows])
    }
}

fn increasing(what: &str, axes: &[usize], rank: usize) -> Result<(), String> {
    match axes.windows(2).all(|w| w[0] < w[1]) && axes.last().is_none_or(|a| *a < rank) {
        true => Ok(()),
        false => Err(format!("{what} {axes:?} must increase and lie below {rank}")),
    }
}

impl Windows {
    /// Operand axes that run inside a window, in order.
    fn inner(&self, rank: usize) -> Vec<usize> {
        (0..rank).filter(|a| !self.collapsed.contains(a) && !self.operand_batch.contains(a)).collect()
    }

    /// Axes of the windowed side that count windows.
    fn outer(&self, rank: usize) -> Vec<usize> {
        (0..rank).filter(|a| !self.window_axes.contains(a)).collect()
    }

    /// Checks the numbers and gives the dims of the windowed side for windows of the given sizes.
    fn windowed_dims(&self, operand: &Type, indices: &Type, sizes: &[usize]) -> Result<Vec<usize>, String> {
        let rank = operand.rank();
        if !indices.dtype.is_int() {
            return Err(format!("indices must be integers, not {}", indices.dtype));
        }
        increasing("collapsed axes", &self.collapsed, rank)?;
        increasing("batch axes of the operand", &self.operand_batch, rank)?;
        if self.vector_axis > indices.rank() {
            return Err(format!("vector axis {} of indices of rank {}", self.vector_axis, indices.rank()));
        }
        let vector = indices.dims.get(self.vector_axis).copied().unwrap_or(1);
        if vector != self.map.len() {
            return Err(format!("index vectors have {vector} entries, but address {} axes", self.map.len()));
        }
        let fits = |(i, a): (usize, &usize)| *a < rank && !self.map[..i].contains(a) && !self.operand_batch.contains(a);
        if !self.map.iter().enumerate().all(fits) || self.collapsed.iter().any(|a| self.operand_batch.contains(a)) {
            return Err(format!("addressed axes {:?}, collapsed {:?} and batch axes {:?} clash", self.map, self.collapsed, self.operand_batch));
        }
        if self.operand_batch.len() != self.index_batch.len() {
            return Err(format!("{} batch axes of the operand, {} of the indices", self.operand_batch.len(), self.index_batch.len()));
        }
        for (o, i) in self.operand_batch.iter().zip(&self.index_batch) {
            let (a, b) = (operand.dims[*o], indices.dims.get(*i).copied());
            if b != Some(a) || *i == self.vector_axis {
                return Err(format!("batch axis {o} of the operand has size {a}, axis {i} of the indices {b:?}"));
            }
        }
        if sizes.len() != rank || (0..rank).any(|a| sizes[a] > operand.dims[a]) {
            return Err(format!("windows of size {sizes:?} in an operand of dims {:?}", operand.dims));
        }
        if let Some(a) = self.collapsed.iter().chain(&self.operand_batch).find(|a| sizes[**a] > 1) {
            return Err(format!("axis {a} goes away, but windows have size {} there", sizes[*a]));
        }
        let inner = self.inner(rank);
        let counts: Vec<usize> =
            indices.dims.iter().enumerate().filter(|(i, _)| *i != self.vector_axis).map(|(_, d)| *d).collect();
        let total = inner.len() + counts.len();
        increasing("window axes", &self.window_axes, total)?;
        if self.window_axes.len() != inner.len() {
            return Err(format!("{} window axes named for windows of rank {}", self.window_axes.len(), inner.len()));
        }
        let mut dims = vec![0; total];
        self.window_axes.iter().zip(&inner).for_each(|(o, a)| dims[*o] = sizes[*a]);
        self.outer(total).iter().zip(counts).for_each(|(o, d)| dims[*o] = d);
        Ok(dims)
    }

    /// Where the window of a windowed index starts in the operand, before it is moved inside.
    fn start(&self, indices: &ArrayD<i64>, at: &[usize], rank: usize) -> Vec<i64> {
        let mut place: Vec<usize> = self.outer(at.len()).iter().map(|o| at[*o]).collect();
        let has_vector = self.vector_axis < indices.ndim();
        if has_vector {
            place.insert(self.vector_axis, 0);
        }
        let mut start = vec![0; rank];
        for (entry, axis) in self.map.iter().enumerate() {
            if has_vector {
                place[self.vector_axis] = entry;
            }
            start[*axis] = indices[&place[..]];
        }
        for (axis, batch) in self.operand_batch.iter().zip(&self.index_batch) {
            start[*axis] = place[*batch] as i64;
        }
        start
    }

    fn fields(&self, window_axes: &str, collapsed: &str, operand_batch: &str, index_batch: &str, map: &str) -> String {
        let named = [
            (window_axes, &self.window_axes),
            (collapsed, &self.collapsed),
            (operand_batch, &self.operand_batch),
            (index_batch, &self.index_batch),
            (map, &self.map),
        ];
        let given = named.iter().filter(|(_, axes)| !axes.is_empty());
        let mut fields: Vec<String> = given.map(|(name, axes)| format!("{name} = {}", list(axes.iter().copied()))).collect();
        fields.push(format!("index_vector_dim = {}", self.vector_axis));
        fields.join(", ")
    }
}

impl Primitive for Gather {
    fn name(&self) -> &'static str {
        "gather"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let &[x, indices] = ins else { return Err(format!("takes 2 operands, got {}", ins.len())) };
        Ok(vec![x.with_dims(self.windows.windowed_dims(x, indices, &self.sizes)?)])
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        // Windows moved inside would need their moved position; positions here are inside by construction.
        let scatter = Scatter { windows: self.windows.clone(), combine: Combine::Add };
        let zeros = cx.ins[0].zeros_like();
        let ct = cx.ct();
        Ok(vec![zeros.builder().push1(scatter, &[&zeros, &cx.ins[1], &ct]).into(), Ct::Zero])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let fields = self.windows.fields(
            "offset_dims",
            "collapsed_slice_dims",
            "operand_batching_dims",
            "start_indices_batching_dims",
            "start_index_map",
        );
        let op = HloOp::new("stablehlo.gather")
            .attr("dimension_numbers", format!("#stablehlo.gather<{fields}>"))
            .attr("slice_sizes", i64_array(self.sizes.iter().copied()))
            .attr("indices_are_sorted", "false");
        cx.emit(op, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let (dims, indices) = (ins[0].dims().to_vec(), ins[1].to_int());
        let inner = self.windows.inner(dims.len());
        vec![ins[0].rearrange(&outs[0].dims, |o, i| {
            let start = self.windows.start(&indices, o, dims.len());
            for a in 0..dims.len() {
                i[a] = start[a].clamp(0, (dims[a] - self.sizes[a]) as i64) as usize;
            }
            self.windows.window_axes.iter().zip(&inner).for_each(|(w, a)| i[*a] += o[*w]);
            true
        })]
    }
}

impl Scatter {
    /// Window sizes per operand axis, as the updates have them.
    fn sizes(&self, rank: usize, updates: &[usize]) -> Option<Vec<usize>> {
        let mut sizes = vec![1; rank];
        for (w, a) in self.windows.window_axes.iter().zip(self.windows.inner(rank)) {
            sizes[a] = *updates.get(*w)?;
        }
        Some(sizes)
    }
}

impl Primitive for Scatter {
    fn name(&self) -> &'static str {
        "scatter"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let &[x, indices, updates] = ins else { return Err(format!("takes 3 operands, got {}", ins.len())) };
        let sizes = self.sizes(x.rank(), &updates.dims).ok_or_else(|| {
            format!("window axes {:?} of updates of rank {}", self.windows.window_axes, updates.rank())
        })?;
        let dims = self.windows.windowed_dims(x, indices, &sizes)?;
        match dims == updates.dims && updates.dtype == x.dtype {
            true => Ok(vec![x.clone()]),
            false => Err(format!("updates have type {updates}, but {} is wanted", x.with_dims(dims))),
        }
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (x, indices, updates, ct) = (&cx.ins[0], &cx.ins[1], &cx.ins[2], cx.ct());
        let sizes = self.sizes(x.rank(), updates.dims()).unwrap_or_default();
        let gather = Gather { windows: self.windows.clone(), sizes };
        let operand = cx.when(0, || match self.combine {
            Combine::Add => ct.clone(),
            Combine::Replace => ct.builder().push1(self.clone(), &[&ct, indices, &updates.zeros_like()]),
        });
        let updates = cx.when(2, || ct.builder().push1(gather, &[&ct, indices]));
        Ok(vec![operand, Ct::Zero, updates])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let fields = self.windows.fields(
            "update_window_dims",
            "inserted_window_dims",
            "input_batching_dims",
            "scatter_indices_batching_dims",
            "scatter_dims_to_operand_dims",
        );
        let scalar = Type::scalar(outs[0].dtype);
        let body = match self.combine {
            Combine::Add => cx.combiner("stablehlo.add", scalar.dtype),
            Combine::Replace => cx.region(&[scalar.clone(), scalar], |_, args| vec![args[1].clone()]),
        };
        let op = HloOp::new("stablehlo.scatter")
            .attr("scatter_dimension_numbers", format!("#stablehlo.scatter<{fields}>"))
            .attr("indices_are_sorted", "false")
            .attr("unique_indices", (self.combine == Combine::Replace).to_string())
            .region(body);
        cx.emit(op, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let (mut x, indices, updates) = (ins[0].to_float(), ins[1].to_int(), ins[2].to_float());
        let dims = x.shape().to_vec();
        let inner = self.windows.inner(dims.len());
        let sizes = self.sizes(dims.len(), updates.shape()).unwrap_or_default();
        for (u, value) in updates.indexed_iter() {
            let u = ndarray::Dimension::slice(&u);
            let mut at = self.windows.start(&indices, u, dims.len());
            let fits = (0..dims.len()).all(|a| at[a] >= 0 && at[a] + sizes[a] as i64 <= dims[a] as i64);
            if !fits {
                continue;
            }
            self.windows.window_axes.iter().zip(&inner).for_each(|(w, a)| at[*a] += u[*w] as i64);
            let at: Vec<usize> = at.into_iter().map(|i| i as usize).collect();
            let slot = &mut x[IxDyn(&at)];
            *slot = if self.combine == Combine::Add { *slot + value } else { *value };
        }
        vec![match outs[0].dtype.is_float() {
            true => Array::float(outs[0].dtype, x),
            false => Array::int(outs[0].dtype, x.mapv(|v| v as i64)),
        }]
    }
}

/// Cases of gather and scatter: rows, columns, index vectors, batches.
pub fn cases() -> Vec<Case> {
    let rows = Windows { window_axes: vec![1], collapsed: vec![0], map: vec![0], vector_axis: 1, ..Windows::default() };
    let columns = Windows { window_axes: vec![0], collapsed: vec![1], map: vec![1], vector_axis: 2, ..Windows::default() };
    let blocks = Windows { window_axes: vec![1, 2], map: vec![1, 0], vector_axis: 1, ..Windows::default() };
    let batched = Windows {
        window_axes: vec![],
        collapsed: vec![1],
        operand_batch: vec![0],
        index_batch: vec![0],
        map: vec![1],
        vector_axis: 2,
    };
    let scatter = |windows: &Windows, combine| Scatter { windows: windows.clone(), combine };
    vec![
        Case::new(Gather { windows: rows.clone(), sizes: vec![1, 3] }, [f32(&[5, 3]), i32(&[4])]).domain(1, 0.0, 5.0),
        Case::new(Gather { windows: columns, sizes: vec![5, 1] }, [f32(&[5, 3]), i32(&[2, 2])]).domain(1, 0.0, 3.0),
        Case::new(Gather { windows: blocks.clone(), sizes: vec![2, 2] }, [f32(&[5, 4]), i32(&[3, 2])]).domain(1, 0.0, 3.0),
        Case::new(Gather { windows: batched.clone(), sizes: vec![1, 1] }, [f32(&[2, 5]), i32(&[2, 3])]).domain(1, 0.0, 5.0),
        Case::new(scatter(&rows, Combine::Add), [f32(&[5, 3]), i32(&[4]), f32(&[4, 3])]).domain(1, 0.0, 7.0),
        Case::new(scatter(&rows, Combine::Replace), [f32(&[5, 3]), i32(&[1]), f32(&[1, 3])]).domain(1, 0.0, 5.0),
        Case::new(scatter(&blocks, Combine::Add), [f32(&[5, 4]), i32(&[3, 2]), f32(&[3, 2, 2])]).domain(1, 0.0, 3.0),
        Case::new(scatter(&batched, Combine::Add), [f32(&[2, 5]), i32(&[2, 3]), f32(&[2, 3])]).domain(1, 0.0, 5.0),
    ]
}
