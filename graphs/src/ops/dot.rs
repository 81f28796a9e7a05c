//! `dot_general`: `out[b, m, n] = sum_k lhs[b, m, k] rhs[b, n, k]` for any placing of the axes.
use super::case::{Case, f32};
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, list};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::{DType, Type};
use ndarray::{ArrayD, Ix3};

/// Contraction of two tensors. The result's axes: batch axes in the order given, then the free axes of
/// the left operand, then those of the right one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DotGeneral {
    /// Batch axes of the left and right operand, paired.
    pub batch: [Vec<usize>; 2],
    /// Contracted axes of the left and right operand, paired.
    pub contract: [Vec<usize>; 2],
    /// Dtype of the result (`None`: that of the operands). Sums are kept in `f32` or better.
    pub out: Option<DType>,
}

impl Tensor {
    /// Contracts axes `contract` of this and `other`, pairwise, with paired `batch` axes.
    #[track_caller]
    pub fn dot_general(&self, other: &Tensor, batch: [&[usize]; 2], contract: [&[usize]; 2]) -> Tensor {
        self.dot_general_as(other, batch, contract, None)
    }

    /// [`Tensor::dot_general`] with a result of another dtype: `f32` sums of `bf16` products, say.
    #[track_caller]
    pub fn dot_general_as(
        &self,
        other: &Tensor,
        batch: [&[usize]; 2],
        contract: [&[usize]; 2],
        out: Option<DType>,
    ) -> Tensor {
        let (batch, contract) = (batch.map(<[usize]>::to_vec), contract.map(<[usize]>::to_vec));
        self.builder().push1(DotGeneral { batch, contract, out }, &[self, other])
    }
}

/// The axes of an operand of rank `rank` that are neither batch nor contracted.
fn free(rank: usize, batch: &[usize], contract: &[usize]) -> Vec<usize> {
    (0..rank).filter(|a| !batch.contains(a) && !contract.contains(a)).collect()
}

impl DotGeneral {
    fn free(&self, side: usize, rank: usize) -> Vec<usize> {
        free(rank, &self.batch[side], &self.contract[side])
    }

    /// The cotangent of one operand, by one derivation for both: contract the result's cotangent with
    /// the other operand over the other's free axes, then put the axes back in place.
    fn operand_ct(&self, cx: &VjpCx<'_>, side: usize) -> Tensor {
        let (this, other) = (&cx.ins[side], &cx.ins[1 - side]);
        let batches = self.batch[0].len();
        let (mine, theirs) = (self.free(side, this.rank()), self.free(1 - side, other.rank()));
        // Where the other's free axes sit in the result.
        let start = if side == 0 { batches + mine.len() } else { batches };
        let ct_axes: Vec<usize> = (start..start + theirs.len()).collect();
        let ct = cx.ct().convert(this.dtype());
        let ct_batch: Vec<usize> = (0..batches).collect();
        // Result: batch axes, this operand's free axes, then the other's contracted axes in its own order.
        let dot = ct.dot_general(other, [&ct_batch, &self.batch[1 - side]], [&ct_axes, &theirs]);
        let mut order: Vec<usize> = self.contract[1 - side].clone();
        order.sort_unstable();
        let partner = |axis: &usize| {
            let pair = self.contract[1 - side].iter().position(|a| a == axis).unwrap_or(0);
            self.contract[side][pair]
        };
        let placed: Vec<usize> =
            self.batch[side].iter().copied().chain(mine).chain(order.iter().map(partner)).collect();
        let mut perm = vec![0; placed.len()];
        placed.iter().enumerate().for_each(|(i, axis)| perm[*axis] = i);
        dot.transpose(&perm)
    }
}

impl Primitive for DotGeneral {
    fn name(&self) -> &'static str {
        "dot_general"
    }

    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let &[lhs, rhs] = ins else { return Err(format!("takes 2 operands, got {}", ins.len())) };
        if lhs.dtype != rhs.dtype {
            return Err(format!("operands differ in dtype: {} and {}", lhs.dtype, rhs.dtype));
        }
        for (side, ty) in [lhs, rhs].into_iter().enumerate() {
            let mut axes: Vec<usize> = self.batch[side].iter().chain(&self.contract[side]).copied().collect();
            axes.sort_unstable();
            if let Some(a) = axes.iter().find(|a| **a >= ty.rank()) {
                return Err(format!("axis {a} of {ty} is named, which has rank {}", ty.rank()));
            }
            if axes.windows(2).any(|w| w[0] == w[1]) {
                return Err(format!("an axis of {ty} is named twice in {axes:?}"));
            }
        }
        for (what, pairs) in [("batch", &self.batch), ("contracting", &self.contract)] {
            if pairs[0].len() != pairs[1].len() {
                return Err(format!(
                    "{} {what} axes on the left, {} on the right",
                    pairs[0].len(),
                    pairs[1].len()
                ));
            }
            for (l, r) in pairs[0].iter().zip(&pairs[1]) {
                let (dl, dr) = (lhs.dims[*l], rhs.dims[*r]);
                if dl != dr {
                    return Err(format!(
                        "{what} sizes differ: left axis {l} has {dl}, right axis {r} has {dr}"
                    ));
                }
            }
        }
        let mut dims: Vec<usize> = self.batch[0].iter().map(|a| lhs.dims[*a]).collect();
        dims.extend(self.free(0, lhs.rank()).iter().map(|a| lhs.dims[*a]));
        dims.extend(self.free(1, rhs.rank()).iter().map(|a| rhs.dims[*a]));
        Ok(vec![Type::new(self.out.unwrap_or(lhs.dtype), dims)])
    }

    fn cost(&self, ins: &[&Type], outs: &[&Type]) -> Cost {
        let contracted: f64 = self.contract[0].iter().map(|axis| ins[0].dims[*axis] as f64).product();
        let flops = 2.0 * contracted * outs[0].dims.iter().map(|d| *d as f64).product::<f64>();
        Cost::Matrix { flops, batched: !self.batch[0].is_empty() }
    }

    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok((0..2).map(|side| cx.when(side, || self.operand_ct(cx, side))).collect())
    }

    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let mut fields = vec![];
        for (name, axes) in [("batching", &self.batch), ("contracting", &self.contract)] {
            for (side, axes) in ["lhs", "rhs"].iter().zip(axes) {
                if !axes.is_empty() {
                    fields.push(format!("{side}_{name}_dimensions = {}", list(axes.iter().copied())));
                }
            }
        }
        let numbers = format!("#stablehlo.dot<{}>", fields.join(", "));
        let op = HloOp::new("stablehlo.dot_general").attr("dot_dimension_numbers", numbers);
        cx.emit(op.exact(ins), ins, outs)
    }

    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        // Both operands as [batch, free, contracted].
        let matrices: Vec<_> = (0..2)
            .map(|side| {
                let a = ins[side].to_float();
                let free = self.free(side, a.ndim());
                let order: Vec<usize> =
                    self.batch[side].iter().chain(&free).chain(&self.contract[side]).copied().collect();
                let size = |axes: &[usize]| axes.iter().map(|i| a.shape()[*i]).product::<usize>();
                let shape = (size(&self.batch[side]), size(&free), size(&self.contract[side]));
                a.permuted_axes(order).to_shape(shape).map(|v| v.to_owned()).unwrap_or_default()
            })
            .collect();
        let (lhs, rhs) = (&matrices[0], &matrices[1]);
        let mut out = ndarray::Array::<f64, Ix3>::zeros((lhs.dim().0, lhs.dim().1, rhs.dim().1));
        for ((l, r), mut o) in lhs.outer_iter().zip(rhs.outer_iter()).zip(out.outer_iter_mut()) {
            o.assign(&l.dot(&r.t()));
        }
        let out: ArrayD<f64> = out.to_shape(&outs[0].dims[..]).map(|v| v.to_owned()).unwrap_or_default();
        vec![if outs[0].dtype.is_float() {
            Array::float(outs[0].dtype, out)
        } else {
            Array::int(outs[0].dtype, out.mapv(|x| x as i64))
        }]
    }
}

/// Cases of `dot_general`: sorted, unsorted and empty dimension numbers.
pub(super) fn dot_cases() -> Vec<Case> {
    let dot = |batch: [&[usize]; 2], contract: [&[usize]; 2]| DotGeneral {
        batch: batch.map(<[usize]>::to_vec),
        contract: contract.map(<[usize]>::to_vec),
        out: None,
    };
    vec![
        Case::new(dot([&[], &[]], [&[1], &[0]]), [f32(&[2, 3]), f32(&[3, 4])]),
        Case::new(dot([&[0], &[0]], [&[2], &[1]]), [f32(&[2, 3, 4]), f32(&[2, 4, 5])]),
        Case::new(dot([&[2, 0], &[1, 2]], [&[3, 1], &[3, 0]]), [f32(&[2, 3, 4, 5]), f32(&[3, 4, 2, 5])]),
        Case::new(dot([&[], &[]], [&[1, 2], &[2, 0]]), [f32(&[2, 3, 4]), f32(&[4, 5, 3])]),
        Case::new(dot([&[], &[]], [&[], &[]]), [f32(&[2]), f32(&[3])]),
        Case::new(
            DotGeneral { batch: [vec![], vec![]], contract: [vec![0], vec![0]], out: Some(DType::F32) },
            [f32(&[4, 2]).with_dtype(DType::BF16), f32(&[4, 3]).with_dtype(DType::BF16)],
        ),
    ]
}
