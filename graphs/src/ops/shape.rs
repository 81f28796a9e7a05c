//! Reshape, transpose, broadcast, reverse: the same elements in another place.
use super::case::{Case, f32};
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::Type;

/// The same elements in row-major order under other dims.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reshape {
    /// The new dims.
    pub dims: Vec<usize>,
}

/// `out[i_perm] = in[i]`: axis `j` of the result is axis `perm[j]` of the operand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Transpose {
    /// For each result axis, the operand axis.
    pub perm: Vec<usize>,
}

/// Axis `j` of the operand becomes axis `axes[j]` of the result; the other axes repeat.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BroadcastInDim {
    /// Dims of the result.
    pub dims: Vec<usize>,
    /// For each operand axis, the result axis; increasing.
    pub axes: Vec<usize>,
}

/// The order of elements turned round along some axes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reverse {
    /// The axes.
    pub axes: Vec<usize>,
}

impl Tensor {
    /// The same elements in row-major order under other dims.
    #[track_caller]
    pub fn reshape(&self, dims: &[usize]) -> Tensor {
        if self.dims() == dims {
            return self.clone();
        }
        self.apply(Reshape { dims: dims.to_vec() })
    }

    /// Axis `j` of the result is axis `perm[j]` of this.
    #[track_caller]
    pub fn transpose(&self, perm: &[usize]) -> Tensor {
        if perm.len() == self.rank() && perm.iter().enumerate().all(|(i, p)| i == *p) {
            return self.clone();
        }
        self.apply(Transpose { perm: perm.to_vec() })
    }

    /// Axis `j` of this becomes axis `axes[j]` of a result of the given dims.
    #[track_caller]
    pub fn broadcast_in_dim(&self, dims: &[usize], axes: &[usize]) -> Tensor {
        if self.dims() == dims && axes.iter().enumerate().all(|(i, a)| i == *a) {
            return self.clone();
        }
        self.apply(BroadcastInDim { dims: dims.to_vec(), axes: axes.to_vec() })
    }

    /// The order of elements turned round along some axes.
    #[track_caller]
    pub fn reverse(&self, axes: &[usize]) -> Tensor {
        self.apply(Reverse { axes: axes.to_vec() })
    }

    /// A new axis of size 1 at position `axis`.
    #[track_caller]
    pub fn expand(&self, axis: usize) -> Tensor {
        let mut dims = self.dims().to_vec();
        dims.insert(axis.min(dims.len()), 1);
        self.reshape(&dims)
    }
}

fn operand<'a>(ins: &[&'a Type]) -> Result<&'a Type, String> {
    if ins.len() == 1 { Ok(ins[0]) } else { Err(format!("takes 1 operand, got {}", ins.len())) }
}

impl Primitive for Reshape {
    fn name(&self) -> &'static str {
        "reshape"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let out = operand(ins)?.with_dims(self.dims.clone());
        match out.elements() == ins[0].elements() {
            true => Ok(vec![out]),
            false => Err(format!(
                "{} elements do not fill dims {:?}, which hold {}",
                ins[0].elements(),
                self.dims,
                out.elements()
            )),
        }
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Free
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![cx.ct().reshape(cx.ins[0].dims()).into()])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(HloOp::new("stablehlo.reshape"), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        vec![ins[0].reshape(&self.dims).unwrap_or_else(|| Array::full(&outs[0], 0.0))]
    }
}

impl Primitive for Transpose {
    fn name(&self) -> &'static str {
        "transpose"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let x = operand(ins)?;
        let mut sorted = self.perm.clone();
        sorted.sort_unstable();
        if sorted.iter().copied().eq(0..x.rank()) {
            Ok(vec![x.with_dims(self.perm.iter().map(|p| x.dims[*p]).collect::<Vec<_>>())])
        } else {
            Err(format!("{:?} is no permutation of the {} axes", self.perm, x.rank()))
        }
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let mut inverse = vec![0; self.perm.len()];
        self.perm.iter().enumerate().for_each(|(i, p)| inverse[*p] = i);
        Ok(vec![cx.ct().transpose(&inverse).into()])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let perm = i64_array(self.perm.iter().copied());
        cx.emit(HloOp::new("stablehlo.transpose").attr("permutation", perm), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        vec![ins[0].rearrange(&outs[0].dims, |o, i| {
            self.perm.iter().enumerate().for_each(|(j, p)| i[*p] = o[j]);
            true
        })]
    }
}

impl Primitive for BroadcastInDim {
    fn name(&self) -> &'static str {
        "broadcast_in_dim"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let x = operand(ins)?;
        if self.axes.len() != x.rank() {
            return Err(format!("{} result axes named for an operand of rank {}", self.axes.len(), x.rank()));
        }
        for (j, a) in self.axes.iter().enumerate() {
            let target = self.dims.get(*a).copied();
            if target != Some(x.dims[j]) {
                let target = target.map_or("missing".into(), |t| t.to_string());
                return Err(format!(
                    "operand axis {j} has size {}, but result axis {a} is {target}",
                    x.dims[j]
                ));
            }
            if j > 0 && self.axes[j - 1] >= *a {
                return Err(format!("result axes {:?} do not increase", self.axes));
            }
        }
        Ok(vec![x.with_dims(self.dims.clone())])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Free
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let repeated: Vec<usize> = (0..self.dims.len()).filter(|i| !self.axes.contains(i)).collect();
        Ok(vec![cx.ct().sum(&repeated).into()])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let axes = i64_array(self.axes.iter().copied());
        cx.emit(HloOp::new("stablehlo.broadcast_in_dim").attr("broadcast_dimensions", axes), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        vec![ins[0].rearrange(&outs[0].dims, |o, i| {
            self.axes.iter().enumerate().for_each(|(j, a)| i[j] = o[*a]);
            true
        })]
    }
}

impl Primitive for Reverse {
    fn name(&self) -> &'static str {
        "reverse"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let x = operand(ins)?;
        match self.axes.iter().find(|a| **a >= x.rank()) {
            Some(a) => Err(format!("axis {a} of an operand of rank {}", x.rank())),
            None => Ok(vec![x.clone()]),
        }
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![cx.ct().reverse(&self.axes).into()])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let axes = i64_array(self.axes.iter().copied());
        cx.emit(HloOp::new("stablehlo.reverse").attr("dimensions", axes), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        vec![ins[0].rearrange(&outs[0].dims, |o, i| {
            i.copy_from_slice(o);
            self.axes.iter().for_each(|a| i[*a] = outs[0].dims[*a] - 1 - o[*a]);
            true
        })]
    }
}

/// Cases of the shape ops.
pub(super) fn shape_cases() -> Vec<Case> {
    vec![
        Case::new(Reshape { dims: vec![3, 2, 2] }, [f32(&[4, 3])]),
        Case::new(Reshape { dims: vec![] }, [f32(&[1, 1])]),
        Case::new(Transpose { perm: vec![2, 0, 1] }, [f32(&[2, 3, 4])]),
        Case::new(BroadcastInDim { dims: vec![2, 3, 4], axes: vec![0, 2] }, [f32(&[2, 4])]),
        Case::new(BroadcastInDim { dims: vec![2, 2], axes: vec![] }, [f32(&[])]),
        Case::new(Reverse { axes: vec![0, 2] }, [f32(&[2, 3, 4])]),
    ]
}
