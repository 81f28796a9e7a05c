//! Gather and scatter: slices read from, or written to, places that an index tensor names.
//!
//! Both use one set of dimension numbers: a scatter of updates goes to the places that a gather of the same
//! numbers would read. They differ at the edge: a gather moves slices that reach outside back inside, a
//! scatter drops them whole.
use super::case::{Case, f32, i32};
use super::check::{axes, operands, per_axis, sized};
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array, list};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::{DType, Type};
use ndarray::ArrayD;

/// How axes of operand, indices and slices belong together, by StableHLO's names for gather (scatter's
/// names in brackets). "Slices" are the result of a gather and the updates of a scatter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GatherDims {
    /// Axes of the slices that walk inside one slice, increasing (`update_window_dims`). The others walk
    /// over the indices.
    pub offset_dims: Vec<usize>,
    /// Operand axes of slice size 1 that the slices do not have, increasing (`inserted_window_dims`).
    pub collapsed_slice_dims: Vec<usize>,
    /// Operand axes that walk along with axes of the indices, increasing (`input_batching_dims`).
    pub operand_batching_dims: Vec<usize>,
    /// Their axes of the indices (`scatter_indices_batching_dims`).
    pub start_indices_batching_dims: Vec<usize>,
    /// For each component of an index, its operand axis (`scatter_dims_to_operand_dims`).
    pub start_index_map: Vec<usize>,
    /// The axis of the indices that holds the components; their rank if there is one component.
    pub index_vector_dim: usize,
}

/// Operands `x` and integer indices: slices of `x`. A slice that reaches outside is moved back inside.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gather {
    /// Which axes belong together.
    pub dims: GatherDims,
    /// Size of a slice along each axis of `x`.
    pub slice_sizes: Vec<usize>,
}

/// What a scatter does with an element and the update for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Combine {
    /// Their sum.
    Add,
    /// The update alone. Of several updates of one place, an unspecified one is kept.
    Update,
    /// The greater one.
    Max,
    /// The lesser one.
    Min,
}

/// Operands `x`, integer indices and updates: `x` with the updates combined into it. An update whose slice
/// reaches outside is dropped whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scatter {
    /// Which axes belong together.
    pub dims: GatherDims,
    /// How elements and updates are combined.
    pub combine: Combine,
    /// The promise that no place is written twice; without it `Combine::Update` has no cotangent.
    pub unique: bool,
}

impl Tensor {
    /// Slices of this at `indices`.
    #[track_caller]
    pub fn gather(&self, indices: &Tensor, dims: GatherDims, slice_sizes: &[usize]) -> Tensor {
        self.builder().push1(Gather { dims, slice_sizes: slice_sizes.to_vec() }, &[self, indices])
    }

    /// This with `updates` combined into it at `indices`. `unique` promises that no place is written twice.
    #[track_caller]
    pub fn scatter(
        &self,
        indices: &Tensor,
        updates: &Tensor,
        dims: GatherDims,
        combine: Combine,
        unique: bool,
    ) -> Tensor {
        self.builder().push1(Scatter { dims, combine, unique }, &[self, indices, updates])
    }

    /// Rows of a table: `axis` of this is replaced by the axes of `indices`, whose elements pick along it.
    /// Indices outside are clamped.
    #[track_caller]
    pub fn take(&self, indices: &Tensor, axis: usize) -> Tensor {
        let walked = axis..axis.saturating_add(indices.rank());
        let rank = (self.rank() + indices.rank()).saturating_sub(1);
        let dims = GatherDims {
            offset_dims: (0..rank).filter(|a| !walked.contains(a)).collect(),
            collapsed_slice_dims: vec![axis],
            start_index_map: vec![axis],
            index_vector_dim: indices.rank(),
            ..GatherDims::default()
        };
        let sizes: Vec<usize> = (0..self.rank()).map(|a| if a == axis { 1 } else { self.dim(a) }).collect();
        self.gather(indices, dims, &sizes)
    }

    /// `out[i, j, ..] = self[i, .., index[i, j], ..]` along `axis` of this, `[batch, ..]`, for `index: i32[batch, count]`: a
    /// gather that a batch split over devices does not mix. Indices outside are clamped.
    #[track_caller]
    pub fn take_per_row(&self, index: &Tensor, axis: usize) -> Tensor {
        let rank = self.rank();
        let dims = GatherDims {
            offset_dims: (2..rank).collect(),
            collapsed_slice_dims: vec![axis],
            operand_batching_dims: vec![0],
            start_indices_batching_dims: vec![0],
            start_index_map: vec![axis],
            index_vector_dim: 2,
        };
        let size = |a: usize| if a == 0 || a == axis { 1 } else { self.dim(a) };
        self.gather(index, dims, &(0..rank).map(size).collect::<Vec<_>>())
    }

    /// This with rows (of the leading axis) replaced: row `indices[i]` by `rows[i]`. `indices: [count]` must
    /// not repeat; rows outside are dropped.
    #[track_caller]
    pub fn put_rows(&self, indices: &Tensor, rows: &Tensor) -> Tensor {
        let dims = GatherDims {
            offset_dims: (1..self.rank()).collect(),
            collapsed_slice_dims: vec![0],
            start_index_map: vec![0],
            index_vector_dim: indices.rank(),
            ..GatherDims::default()
        };
        self.scatter(indices, rows, dims, Combine::Update, true)
    }

    /// `out[.., i, ..] = self[.., indices[.., i, ..], ..]` along `axis`; the other axes are those of
    /// `indices`, which has the same rank. Indices outside are clamped.
    #[track_caller]
    pub fn take_along(&self, indices: &Tensor, axis: usize) -> Tensor {
        let others: Vec<usize> = (0..self.rank()).filter(|a| *a != axis).collect();
        let dims = GatherDims {
            offset_dims: vec![],
            collapsed_slice_dims: vec![axis],
            operand_batching_dims: others.clone(),
            start_indices_batching_dims: others,
            start_index_map: vec![axis],
            index_vector_dim: indices.rank(),
        };
        self.gather(indices, dims, &vec![1; self.rank()])
    }
}

fn increasing(what: &str, list: &[usize]) -> Result<(), String> {
    match list.windows(2).find(|w| w[0] >= w[1]) {
        Some(w) => Err(format!("{what} {list:?} do not increase at {}, {}", w[0], w[1])),
        None => Ok(()),
    }
}

impl GatherDims {
    /// Operand axes that a slice has.
    fn window(&self, rank: usize) -> Vec<usize> {
        (0..rank)
            .filter(|a| !self.collapsed_slice_dims.contains(a) && !self.operand_batching_dims.contains(a))
            .collect()
    }

    /// Axes of the slices that walk over the indices.
    fn walked(&self, rank: usize) -> Vec<usize> {
        (0..rank).filter(|a| !self.offset_dims.contains(a)).collect()
    }

    /// Sizes along each operand axis of slices of the given dims.
    fn sizes(&self, rank: usize, slices: &[usize]) -> Vec<usize> {
        let mut sizes = vec![1; rank];
        for (axis, offset) in self.window(rank).into_iter().zip(&self.offset_dims) {
            sizes[axis] = slices.get(*offset).copied().unwrap_or(1);
        }
        sizes
    }

    /// Checks the numbers; the dims of the slices.
    fn check(&self, x: &Type, indices: &Type, sizes: &[usize]) -> Result<Vec<usize>, String> {
        if !matches!(indices.dtype, DType::S32 | DType::U32 | DType::S64) {
            return Err(format!("indices are {}, but i32, ui32 or i64 are wanted", indices.dtype));
        }
        per_axis("slice sizes", sizes.len(), x)?;
        for (what, list) in [
            ("collapsed axes", &self.collapsed_slice_dims),
            ("batching axes", &self.operand_batching_dims),
            ("axes of index components", &self.start_index_map),
        ] {
            axes(list, x).map_err(|e| format!("{what}: {e}"))?;
        }
        increasing("collapsed axes", &self.collapsed_slice_dims)?;
        increasing("batching axes", &self.operand_batching_dims)?;
        for (what, list) in
            [("collapsed", &self.collapsed_slice_dims), ("an index component", &self.start_index_map)]
        {
            if let Some(a) = self.operand_batching_dims.iter().find(|a| list.contains(a)) {
                return Err(format!("operand axis {a} is both batching and {what}"));
            }
        }
        axes(&self.start_indices_batching_dims, indices)
            .map_err(|e| format!("batching axes of the indices: {e}"))?;
        let batching = [&self.operand_batching_dims, &self.start_indices_batching_dims];
        if batching[0].len() != batching[1].len() {
            return Err(format!(
                "{} batching axes of the operand, {} of the indices",
                batching[0].len(),
                batching[1].len()
            ));
        }
        for (a, i) in batching[0].iter().zip(batching[1]) {
            if x.dims[*a] != indices.dims[*i] {
                let (n, m) = (x.dims[*a], indices.dims[*i]);
                return Err(format!(
                    "batching sizes differ: operand axis {a} has {n}, indices axis {i} has {m}"
                ));
            }
        }
        self.check_components(indices)?;
        for (a, size) in sizes.iter().enumerate() {
            if *size > x.dims[a] {
                return Err(format!(
                    "slice size {size} is larger than operand axis {a}, which has size {}",
                    x.dims[a]
                ));
            }
            let single = self.collapsed_slice_dims.contains(&a) || self.operand_batching_dims.contains(&a);
            if single && *size != 1 {
                return Err(format!("slice size {size} of collapsed or batching operand axis {a} is not 1"));
            }
        }
        self.slices(indices, &self.window(x.rank()).iter().map(|a| sizes[*a]).collect::<Vec<_>>())
    }

    /// Checks that indices have as many components as the map has axes.
    fn check_components(&self, indices: &Type) -> Result<(), String> {
        let at = self.index_vector_dim;
        if at > indices.rank() {
            return Err(format!(
                "the index components are in axis {at} of indices of rank {}",
                indices.rank()
            ));
        }
        if self.start_indices_batching_dims.contains(&at) {
            return Err(format!("axis {at} of the indices is both batching and the index components"));
        }
        let components = indices.dims.get(at).copied().unwrap_or(1);
        match components == self.start_index_map.len() {
            true => Ok(()),
            false => Err(format!(
                "indices have {components} components, mapped to {} axes",
                self.start_index_map.len()
            )),
        }
    }

    /// Dims of the slices, from the window sizes.
    fn slices(&self, indices: &Type, window: &[usize]) -> Result<Vec<usize>, String> {
        if window.len() != self.offset_dims.len() {
            return Err(format!(
                "{} offset axes for slices of {} axes",
                self.offset_dims.len(),
                window.len()
            ));
        }
        increasing("offset axes", &self.offset_dims)?;
        let walked: Vec<usize> =
            (0..indices.rank()).filter(|a| *a != self.index_vector_dim).map(|a| indices.dims[a]).collect();
        let rank = walked.len() + window.len();
        if let Some(a) = self.offset_dims.iter().find(|a| **a >= rank) {
            return Err(format!("offset axis {a} of slices of rank {rank}"));
        }
        let (mut walked, mut window) = (walked.into_iter(), window.iter().copied());
        let next = |a| if self.offset_dims.contains(&a) { window.next() } else { walked.next() };
        Ok((0..rank).filter_map(next).collect())
    }

    /// For an index of the slices: where its slice starts (before any clamping) and the place inside it.
    fn locate(&self, rank: usize, indices: &ArrayD<i64>, o: &[usize]) -> (Vec<i64>, Vec<usize>) {
        let walked: Vec<usize> = self.walked(o.len()).iter().map(|a| o[*a]).collect();
        let mut at = walked.clone();
        let vector = self.index_vector_dim < indices.ndim();
        if vector {
            at.insert(self.index_vector_dim, 0);
        }
        let (mut start, mut offset) = (vec![0; rank], vec![0; rank]);
        for (component, axis) in self.start_index_map.iter().enumerate() {
            if vector {
                at[self.index_vector_dim] = component;
            }
            start[*axis] = indices[&at[..]];
        }
        for (axis, i) in self.operand_batching_dims.iter().zip(&self.start_indices_batching_dims) {
            start[*axis] = at[*i] as i64;
        }
        for (axis, a) in self.window(rank).into_iter().zip(&self.offset_dims) {
            offset[axis] = o[*a];
        }
        (start, offset)
    }

    /// The last start inside `x`, per component, in the dims of the indices.
    #[track_caller]
    fn last(&self, x: &Tensor, indices: &Tensor, sizes: &[usize]) -> Tensor {
        let last: Vec<f64> = self.start_index_map.iter().map(|a| (x.dim(*a) - sizes[*a]) as f64).collect();
        let (b, dtype) = (x.builder(), indices.dtype());
        match self.index_vector_dim < indices.rank() {
            true => b
                .constant(&Type::new(dtype, [last.len()]), &last)
                .broadcast_in_dim(indices.dims(), &[self.index_vector_dim]),
            false => b.full(indices.ty(), last.first().copied().unwrap_or(0.0)),
        }
    }

    /// Which slices lie inside `x` whole, as `i1` in the dims of `slices`.
    #[track_caller]
    fn inside(&self, x: &Tensor, indices: &Tensor, slices: &Tensor) -> Tensor {
        let last = self.last(x, indices, &self.sizes(x.rank(), slices.dims()));
        let inside = indices.ge(&indices.zeros_like()).and(&indices.le(&last));
        let inside = if self.index_vector_dim < indices.rank() {
            inside.all(&[self.index_vector_dim])
        } else {
            inside
        };
        inside.broadcast_in_dim(slices.dims(), &self.walked(slices.rank()))
    }

    /// The attribute, by the names that the op uses.
    fn attribute(&self, kind: &str, names: [&str; 5]) -> String {
        let lists = [
            &self.offset_dims,
            &self.collapsed_slice_dims,
            &self.operand_batching_dims,
            &self.start_indices_batching_dims,
            &self.start_index_map,
        ];
        let mut fields: Vec<String> = names
            .iter()
            .zip(lists)
            .filter(|(_, axes)| !axes.is_empty())
            .map(|(name, axes)| format!("{name} = {}", list(axes.iter().copied())))
            .collect();
        fields.push(format!("index_vector_dim = {}", self.index_vector_dim));
        format!("#stablehlo.{kind}<{}>", fields.join(", "))
    }
}

impl Primitive for Gather {
    fn name(&self) -> &'static str {
        "gather"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x, indices] = operands(ins)?;
        let dims = self.dims.check(x, indices, &self.slice_sizes)?;
        Ok(vec![sized(x.with_dims(dims))?])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Written
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (x, indices) = (&cx.ins[0], &cx.ins[1]);
        // To where the slices were read, which is where clamping had put them.
        let last = self.dims.last(x, indices, &self.slice_sizes);
        let indices = indices.clamp_to(&indices.zeros_like(), &last);
        let ct = x.zeros_like().scatter(&indices, &cx.ct(), self.dims.clone(), Combine::Add, false);
        Ok(vec![ct.into(), Ct::Zero])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let names = [
            "offset_dims",
            "collapsed_slice_dims",
            "operand_batching_dims",
            "start_indices_batching_dims",
            "start_index_map",
        ];
        let gather = HloOp::new("stablehlo.gather")
            .attr("dimension_numbers", self.dims.attribute("gather", names))
            .attr("slice_sizes", i64_array(self.slice_sizes.iter().copied()))
            .attr("indices_are_sorted", "false");
        cx.emit(gather, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let (x, indices) = (ins[0], ins[1].to_int());
        vec![x.rearrange(&outs[0].dims, |o, i| {
            let (start, offset) = self.dims.locate(i.len(), &indices, o);
            for a in 0..i.len() {
                let last = (x.dims()[a] - self.slice_sizes[a]) as i64;
                i[a] = start[a].clamp(0, last) as usize + offset[a];
            }
            true
        })]
    }
}

impl Combine {
    fn hlo(self, cx: &mut LowerCx<'_>, dtype: DType) -> String {
        let scalar = Type::scalar(dtype);
        match self {
            Combine::Add => cx.combiner("stablehlo.add", dtype),
            Combine::Max => cx.combiner("stablehlo.maximum", dtype),
            Combine::Min => cx.combiner("stablehlo.minimum", dtype),
            Combine::Update => cx.region(&[scalar.clone(), scalar], |_, args| vec![args[1].clone()]),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Combine::Add => "add",
            Combine::Update => "update",
            Combine::Max => "max",
            Combine::Min => "min",
        }
    }
}

impl Primitive for Scatter {
    fn name(&self) -> &'static str {
        "scatter"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x, indices, updates] = operands(ins)?;
        if x.dtype != updates.dtype {
            return Err(format!("operand and updates differ in dtype: {} and {}", x.dtype, updates.dtype));
        }
        if x.dtype == DType::Pred && self.combine != Combine::Update {
            return Err(format!("{} takes numbers, not {}", self.combine.name(), x.dtype));
        }
        if let Some(a) = self.dims.offset_dims.iter().find(|a| **a >= updates.rank()) {
            return Err(format!("offset axis {a} of updates of rank {}", updates.rank()));
        }
        let want = self.dims.check(x, indices, &self.dims.sizes(x.rank(), &updates.dims))?;
        if want == updates.dims {
            Ok(vec![x.clone()])
        } else {
            Err(format!("updates have dims {:?}, but the indices ask for {want:?}", updates.dims))
        }
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Written
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (x, indices, updates, ct) = (&cx.ins[0], &cx.ins[1], &cx.ins[2], cx.ct());
        let operand = match self.combine {
            Combine::Add => cx.when(0, || ct.clone()),
            Combine::Update if self.unique => {
                let zeros = updates.zeros_like();
                cx.when(0, || ct.scatter(indices, &zeros, self.dims.clone(), Combine::Update, true))
            }
            Combine::Update => {
                return Err("updates of one place hide each other; promise `unique` if none meet".into());
            }
            Combine::Max | Combine::Min => return Err(format!("combining by {}", self.combine.name())),
        };
        let update = || {
            let sizes = self.dims.sizes(x.rank(), updates.dims());
            let read = ct.gather(indices, self.dims.clone(), &sizes);
            // What was dropped has no effect.
            self.dims.inside(x, indices, updates).select(&read, &read.zeros_like())
        };
        Ok(vec![operand, Ct::Zero, cx.when(2, update)])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let names = [
            "update_window_dims",
            "inserted_window_dims",
            "input_batching_dims",
            "scatter_indices_batching_dims",
            "scatter_dims_to_operand_dims",
        ];
        let body = self.combine.hlo(cx, outs[0].dtype);
        let scatter = HloOp::new("stablehlo.scatter")
            .attr("scatter_dimension_numbers", self.dims.attribute("scatter", names))
            .attr("indices_are_sorted", "false")
            .attr("unique_indices", self.unique.to_string())
            .region(body);
        cx.emit(scatter, ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        fn scatter<T: Copy>(
            op: &Scatter,
            mut x: ArrayD<T>,
            indices: &ArrayD<i64>,
            updates: &ArrayD<T>,
            f: impl Fn(T, T) -> T,
        ) -> ArrayD<T> {
            let dims = x.shape().to_vec();
            let sizes = op.dims.sizes(dims.len(), updates.shape());
            for (o, update) in updates.indexed_iter() {
                let (start, offset) = op.dims.locate(dims.len(), indices, ndarray::Dimension::slice(&o));
                if (0..dims.len()).all(|a| (0..=(dims[a] - sizes[a]) as i64).contains(&start[a])) {
                    let at: Vec<usize> = start.iter().zip(&offset).map(|(s, o)| *s as usize + o).collect();
                    x[&at[..]] = f(x[&at[..]], *update);
                }
            }
            x
        }
        let (dtype, indices) = (outs[0].dtype, ins[1].to_int());
        vec![if dtype.is_float() {
            let f = |a: f64, b: f64| match self.combine {
                Combine::Add => a + b,
                Combine::Update => b,
                _ if a.is_nan() || b.is_nan() => f64::NAN,
                Combine::Max => a.max(b),
                Combine::Min => a.min(b),
            };
            Array::float(dtype, scatter(self, ins[0].to_float(), &indices, &ins[2].to_float(), f))
        } else {
            let less = |a: i64, b: i64| super::compare::ordered(dtype, a) < super::compare::ordered(dtype, b);
            let f = |a: i64, b: i64| match self.combine {
                Combine::Add => a.wrapping_add(b),
                Combine::Max if less(b, a) => a,
                Combine::Min if less(a, b) => a,
                _ => b,
            };
            Array::int(dtype, scatter(self, ins[0].to_int(), &indices, &ins[2].to_int(), f))
        }]
    }
}

/// Cases of gather and scatter: rows, windows, batches, places outside.
pub(super) fn gather_cases() -> Vec<Case> {
    // Rows of a table; windows of 2 by 2 at 2-component indices; along an axis with batches.
    let rows = GatherDims {
        offset_dims: vec![2],
        collapsed_slice_dims: vec![0],
        start_index_map: vec![0],
        index_vector_dim: 2,
        ..GatherDims::default()
    };
    let windows = GatherDims {
        offset_dims: vec![0, 2],
        collapsed_slice_dims: vec![1],
        start_index_map: vec![2, 0],
        index_vector_dim: 0,
        ..GatherDims::default()
    };
    let along = GatherDims {
        offset_dims: vec![2],
        collapsed_slice_dims: vec![1],
        operand_batching_dims: vec![0],
        start_indices_batching_dims: vec![1],
        start_index_map: vec![1],
        index_vector_dim: 2,
    };
    let mut cases = vec![];
    for (dims, x, indices, sizes, slices) in [
        (&rows, f32(&[5, 3]), i32(&[2, 4]), vec![1, 3], f32(&[2, 4, 3])),
        (&rows, f32(&[5, 3]), i32(&[2, 4]), vec![1, 2], f32(&[2, 4, 2])),
        (&windows, f32(&[4, 1, 5]), i32(&[2, 3]), vec![2, 1, 2], f32(&[2, 3, 2])),
        (&along, f32(&[3, 5, 2]), i32(&[4, 3]), vec![1, 1, 2], f32(&[4, 3, 2])),
    ] {
        let gather = Gather { dims: dims.clone(), slice_sizes: sizes };
        cases.push(Case::new(gather, [x.clone(), indices.clone()]).domain(1, -3.0, 8.0));
        for combine in [Combine::Add, Combine::Max, Combine::Min] {
            let scatter = Scatter { dims: dims.clone(), combine, unique: false };
            cases.push(Case::new(scatter, [x.clone(), indices.clone(), slices.clone()]).domain(1, -3.0, 8.0));
        }
    }
    // One update, so that its place is certainly written once.
    let update =
        Scatter { dims: GatherDims { offset_dims: vec![1], ..rows }, combine: Combine::Update, unique: true };
    let update = Scatter { dims: GatherDims { index_vector_dim: 1, ..update.dims }, ..update };
    for (lo, hi) in [(0.0, 5.0), (5.0, 9.0)] {
        cases.push(Case::new(update.clone(), [f32(&[5, 3]), i32(&[1]), f32(&[1, 3])]).domain(1, lo, hi));
    }
    cases
}
