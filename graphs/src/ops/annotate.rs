//! Marks that leave values as they are: sharding constraints, barriers, stopped gradients, saved names.
use super::case::{Case, f32};
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa};
use crate::interp::Array;
use crate::ir::{Builder, Tensor};
use crate::types::Type;

/// Lays a value over the mesh by logical axis names (one per axis, empty for none).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShardingConstraint {
    /// Logical axis names.
    pub axes: Vec<String>,
    /// Those of its cotangent.
    pub cotangent: Vec<String>,
}

/// Keeps the compiler from moving or merging work across this point.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Barrier;

/// The identity whose cotangent is zero.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StopGradient;

/// The identity with a name by which rematerialization policies may save it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CheckpointName {
    /// The name.
    pub name: String,
}

impl Tensor {
    /// Lays the value over the mesh by logical axis names; no effect on one device.
    #[track_caller]
    pub fn constrain(&self, axes: &[&str]) -> Tensor {
        let axes: Vec<String> = axes.iter().map(|a| a.to_string()).collect();
        self.apply(ShardingConstraint { cotangent: axes.clone(), axes })
    }

    /// The value of a parameter with logical `axes`, put together along those called `along`, for use: each device
    /// holds a part at rest, and its part of the cotangent.
    #[track_caller]
    pub fn all_gathered(&self, axes: &[&str], along: &str) -> Tensor {
        let whole = axes.iter().map(|a| if *a == along { String::new() } else { a.to_string() }).collect();
        let rest = axes.iter().map(|a| a.to_string()).collect();
        if axes.contains(&along) {
            self.apply(ShardingConstraint { axes: whole, cotangent: rest })
        } else {
            self.clone()
        }
    }

    /// The same value, with a cotangent of zero.
    #[track_caller]
    pub fn stop_gradient(&self) -> Tensor {
        self.apply(StopGradient)
    }

    /// The same value, which policies may save by this name.
    #[track_caller]
    pub fn checkpoint_name(&self, name: &str) -> Tensor {
        self.apply(CheckpointName { name: name.into() })
    }

    /// The same value behind a barrier.
    #[track_caller]
    pub fn barrier(&self) -> Tensor {
        self.apply(Barrier)
    }
}

impl Builder {
    /// The same values behind one barrier.
    #[track_caller]
    pub fn barrier(&self, values: &[Tensor]) -> Vec<Tensor> {
        let refs: Vec<&Tensor> = values.iter().collect();
        let outs = self.push(Barrier, &refs);
        if outs.is_empty() { values.to_vec() } else { outs }
    }
}

fn identity(ins: &[&Type]) -> Result<Vec<Type>, String> {
    if ins.len() == 1 { Ok(vec![ins[0].clone()]) } else { Err(format!("takes 1 operand, got {}", ins.len())) }
}

impl Primitive for ShardingConstraint {
    fn name(&self) -> &'static str {
        "constrain"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let out = identity(ins)?;
        match [&self.axes, &self.cotangent].into_iter().find(|axes| axes.len() != ins[0].rank()) {
            None => Ok(out),
            Some(axes) => Err(format!("{} axis names for an operand of rank {}", axes.len(), ins[0].rank())),
        }
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let turned = ShardingConstraint { axes: self.cotangent.clone(), cotangent: self.axes.clone() };
        Ok(vec![cx.ct().apply(turned).into()])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        if cx.mesh.devices() == 1 {
            return vec![ins[0].clone()];
        }
        let resolve =
            |axes: &[String]| cx.rules.resolve(&axes.iter().map(String::as_str).collect::<Vec<_>>(), cx.mesh);
        let sharding = resolve(&self.axes);
        // What has nothing to gather on this mesh stays as it lies.
        if self.axes != self.cotangent && sharding == resolve(&self.cotangent) {
            return vec![ins[0].clone()];
        }
        let sharding = crate::hlo::sdy::attribute(&sharding, outs[0].rank());
        cx.emit(HloOp::new("sdy.sharding_constraint").attr("sharding", sharding), ins, outs)
    }
    fn eval(&self, ins: &[&Array], _: &[Type]) -> Vec<Array> {
        vec![ins[0].clone()]
    }
}

impl Primitive for Barrier {
    fn name(&self) -> &'static str {
        "barrier"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        Ok(ins.iter().map(|t| (*t).clone()).collect())
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(cx.cts.to_vec())
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(HloOp::new("stablehlo.optimization_barrier"), ins, outs)
    }
    fn eval(&self, ins: &[&Array], _: &[Type]) -> Vec<Array> {
        ins.iter().map(|a| (*a).clone()).collect()
    }
}

impl Primitive for StopGradient {
    fn name(&self) -> &'static str {
        "stop_gradient"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        identity(ins)
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Free
    }
    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![Ct::Zero])
    }
    fn lower(&self, _: &mut LowerCx<'_>, ins: &[&Ssa], _: &[Type]) -> Vec<Ssa> {
        vec![ins[0].clone()]
    }
    fn eval(&self, ins: &[&Array], _: &[Type]) -> Vec<Array> {
        vec![ins[0].clone()]
    }
}

impl Primitive for CheckpointName {
    fn name(&self) -> &'static str {
        "save"
    }
    fn checkpoint_name(&self) -> Option<&str> {
        Some(&self.name)
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        identity(ins)
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Free
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![cx.ct().into()])
    }
    fn lower(&self, _: &mut LowerCx<'_>, ins: &[&Ssa], _: &[Type]) -> Vec<Ssa> {
        vec![ins[0].clone()]
    }
    fn eval(&self, ins: &[&Array], _: &[Type]) -> Vec<Array> {
        vec![ins[0].clone()]
    }
}

/// Cases of the marks.
pub(super) fn annotate_cases() -> Vec<Case> {
    vec![
        Case::new(
            ShardingConstraint {
                axes: vec!["batch".into(), String::new()],
                cotangent: vec![String::new(); 2],
            },
            [f32(&[2, 3])],
        ),
        Case::new(Barrier, [f32(&[2]), f32(&[3])]),
        Case::new(StopGradient, [f32(&[2])]),
        Case::new(CheckpointName { name: "x".into() }, [f32(&[2])]),
    ]
}
