//! Ops that carry bodies: `scan`, `while`, `call`.
//!
//! `scan` knows four roles, in this order: *consts* (the same at every step), *carry* (handed from step to
//! step), *xs* (one slice of the leading axis per step) and *ys* (stacked results). Its cotangent is a scan
//! in the other direction, made from the body's [`Split`]: consts and xs are read again, carries and what
//! the policy saves come back as stacked residuals, the rest is recomputed.
use super::Op;
use super::case::{Case, f32, i32};
use super::primitive::{
    Backward, Cost, Ct, NotDifferentiable, Primitive, Role, Split, Splitter, VjpCx, Widened,
};
use super::remat::{MLP, Remat};
use super::slice::{Concatenate, Slice};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array};
use crate::interp::Array;
use crate::ir::{Body, BuildError, Builder, Graph, Tensor};
use crate::types::{DType, Type};
use std::sync::Arc;

/// `length` applications of a body `(consts, carry, x) -> (carry, y)`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scan {
    /// Inputs: consts, carry, slices of xs. Outputs: carry, slices of ys.
    pub body: Body,
    /// Number of steps.
    pub length: usize,
    /// Number of consts.
    pub consts: usize,
    /// Number of carries.
    pub carries: usize,
    /// Whether steps run from the last slice to the first.
    pub reverse: bool,
    /// What the forward pass keeps.
    pub remat: Remat,
    /// Whether each step stands in the program by itself, instead of a loop.
    pub unroll: bool,
}

/// Repeats `body` while `cond` holds. Operands: consts, then carries; results: carries.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct While {
    /// Inputs: consts and carries. Output: one `i1` scalar.
    pub cond: Body,
    /// Inputs: consts and carries. Outputs: carries.
    pub body: Body,
    /// Number of consts.
    pub consts: usize,
}

/// A body as a function: written once however often it is called.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// Symbol prefix in the text.
    pub name: String,
    /// The function.
    pub body: Body,
    /// What is kept for the backward pass: with less than everything, the call is a checkpoint.
    pub remat: Remat,
}

/// How a scan runs.
#[derive(Clone, Debug, Default)]
pub struct ScanOptions {
    /// From the last slice to the first.
    pub reverse: bool,
    /// What the forward pass keeps.
    pub remat: Remat,
    /// Each step by itself, instead of a loop: the program grows with the length, and nothing is copied into and
    /// out of stacks.
    pub unroll: bool,
}

impl Builder {
    /// Scans `f(body, consts, carry, x) -> (carry, y)` over the leading axis of `xs`, `length` steps.
    /// Returns the last carry and the stacked `ys`.
    #[track_caller]
    pub fn scan(
        &self,
        length: usize,
        consts: &[Tensor],
        carry: &[Tensor],
        xs: &[Tensor],
        options: ScanOptions,
        f: impl FnOnce(&Builder, &[Tensor], &[Tensor], &[Tensor]) -> (Vec<Tensor>, Vec<Tensor>),
    ) -> (Vec<Tensor>, Vec<Tensor>) {
        let body = Builder::new();
        let inner = |ts: &[Tensor]| ts.iter().map(|t| body.input(t.ty().clone())).collect::<Vec<_>>();
        let (c, k) = (inner(consts), inner(carry));
        let slices = |t: &Tensor| t.ty().with_dims(t.dims().get(1..).unwrap_or_default());
        let x: Vec<Tensor> = xs.iter().map(|t| body.input(slices(t))).collect();
        let (next, ys) = f(&body, &c, &k, &x);
        let outputs: Vec<Tensor> = next.iter().chain(&ys).cloned().collect();
        let operands: Vec<Tensor> = consts.iter().chain(carry).chain(xs).cloned().collect();
        let mut outs =
            self.scan_body(length, [consts.len(), carry.len()], &operands, options, body.finish(&outputs));
        outs.resize_with(outputs.len(), || self.poison());
        let ys = outs.split_off(next.len());
        (outs, ys)
    }

    /// Scans a finished body; `counts` are the numbers of consts and carries among the operands. Empty
    /// once the builder is poisoned.
    #[track_caller]
    pub(crate) fn scan_body(
        &self,
        length: usize,
        counts: [usize; 2],
        operands: &[Tensor],
        options: ScanOptions,
        body: Result<Graph, BuildError>,
    ) -> Vec<Tensor> {
        let ScanOptions { reverse, remat, unroll } = options;
        let [consts, carries] = counts;
        match body {
            Ok(body) => {
                let op = Scan { body: Arc::new(body), length, consts, carries, reverse, remat, unroll };
                self.push(op, &operands.iter().collect::<Vec<_>>())
            }
            Err(error) => {
                self.fail_with(error);
                vec![]
            }
        }
    }

    /// Repeats `body` on the carries while `cond` holds. Not differentiable.
    #[track_caller]
    pub fn while_loop(
        &self,
        consts: &[Tensor],
        carry: &[Tensor],
        cond: impl FnOnce(&Builder, &[Tensor], &[Tensor]) -> Tensor,
        body: impl FnOnce(&Builder, &[Tensor], &[Tensor]) -> Vec<Tensor>,
    ) -> Vec<Tensor> {
        let inner = |b: &Builder, ts: &[Tensor]| -> Vec<Tensor> {
            ts.iter().map(|t| b.input(t.ty().clone())).collect()
        };
        let (b_cond, b_body) = (Builder::new(), Builder::new());
        let (c, k) = (inner(&b_cond, consts), inner(&b_cond, carry));
        let holds = cond(&b_cond, &c, &k);
        let (c, k) = (inner(&b_body, consts), inner(&b_body, carry));
        let next = body(&b_body, &c, &k);
        let graphs = b_cond.finish(&[holds]).and_then(|cond| Ok((cond, b_body.finish(&next)?)));
        let operands: Vec<&Tensor> = consts.iter().chain(carry).collect();
        let mut outs = match graphs {
            Ok((cond, body)) => self
                .push(While { cond: Arc::new(cond), body: Arc::new(body), consts: consts.len() }, &operands),
            Err(error) => {
                self.fail_with(error);
                vec![]
            }
        };
        outs.resize_with(carry.len(), || self.poison());
        outs
    }

    /// Calls `f` as a function of its own: equal bodies are written once.
    #[track_caller]
    pub fn call(
        &self,
        name: &str,
        args: &[Tensor],
        remat: Remat,
        f: impl FnOnce(&Builder, &[Tensor]) -> Vec<Tensor>,
    ) -> Vec<Tensor> {
        let body = Builder::new();
        let inner: Vec<Tensor> = args.iter().map(|t| body.input(t.ty().clone())).collect();
        let results = f(&body, &inner);
        let mut outs = match body.finish(&results) {
            Ok(graph) => self.push(
                Call { name: name.into(), body: Arc::new(graph), remat },
                &args.iter().collect::<Vec<_>>(),
            ),
            Err(error) => {
                self.fail_with(error);
                vec![]
            }
        };
        outs.resize_with(results.len(), || self.poison());
        outs
    }
}

fn check(what: &str, want: &[Type], got: &[Type]) -> Result<(), String> {
    if want.len() != got.len() {
        return Err(format!("{what}: {} values, but {} are wanted", got.len(), want.len()));
    }
    match want.iter().zip(got).position(|(w, g)| w != g) {
        Some(i) => Err(format!("{what} {i} has type {}, but {} is wanted", got[i], want[i])),
        None => Ok(()),
    }
}

fn stacked(length: usize, ty: &Type) -> Type {
    let mut dims = vec![length];
    dims.extend(&ty.dims);
    ty.with_dims(dims)
}

fn owned(types: &[&Type]) -> Vec<Type> {
    types.iter().map(|t| (*t).clone()).collect()
}

impl Scan {
    fn ys(&self) -> usize {
        self.body.outputs.len().saturating_sub(self.carries)
    }

    /// The slice that step `step` takes and gives.
    fn at(&self, step: usize) -> usize {
        if self.reverse { self.length - 1 - step } else { step }
    }

    /// One step after the other, without a loop.
    fn lower_steps(
        &self,
        cx: &mut LowerCx<'_>,
        [consts, carry, xs]: [&[&Ssa]; 3],
        outs: &[Type],
    ) -> Vec<Ssa> {
        let mut carry: Vec<Ssa> = carry.iter().map(|s| (*s).clone()).collect();
        let mut parts: Vec<Vec<Ssa>> = vec![vec![]; self.ys()];
        for step in 0..self.length {
            let at = self.at(step);
            let mut inner: Vec<Ssa> = consts.iter().map(|s| (*s).clone()).collect();
            inner.append(&mut carry);
            for x in xs {
                let (mut dims, rank) = (x.ty.dims.clone(), x.ty.rank());
                let mut slice = Slice { start: vec![0; rank], limit: dims.clone(), stride: vec![1; rank] };
                (dims[0], slice.start[0], slice.limit[0]) = (1, at, at + 1);
                let ty = x.ty.with_dims(&dims[1..]);
                for slice in slice.lower(cx, &[x], &[x.ty.with_dims(dims)]) {
                    inner.push(cx.emit1(HloOp::new("stablehlo.reshape"), &[&slice], &ty));
                }
            }
            let mut results = self.body.lower(cx, &inner);
            for ((part, y), ty) in
                parts.iter_mut().zip(results.split_off(self.carries)).zip(&outs[self.carries..])
            {
                let mut dims = ty.dims.clone();
                dims[0] = 1;
                part.push(cx.emit1(HloOp::new("stablehlo.reshape"), &[&y], &ty.with_dims(dims)));
            }
            carry = results;
        }
        for (mut part, ty) in parts.into_iter().zip(&outs[self.carries..]) {
            if self.reverse {
                part.reverse();
            }
            let parts: Vec<&Ssa> = part.iter().collect();
            carry.extend(Concatenate { axis: 0 }.lower(cx, &parts, std::slice::from_ref(ty)));
        }
        carry
    }
}

impl Primitive for Scan {
    fn name(&self) -> &'static str {
        "scan"
    }

    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let (body_ins, body_outs) = (self.body.input_types(), self.body.output_types());
        let fixed = self.consts + self.carries;
        if ins.len() != body_ins.len() || ins.len() < fixed || body_outs.len() < self.carries {
            let (c, k) = (self.consts, self.carries);
            return Err(format!(
                "{} operands for a body of {} ({c} consts, {k} carries)",
                ins.len(),
                body_ins.len()
            ));
        }
        check("const or carry", &body_ins[..fixed], &owned(&ins[..fixed]))?;
        let xs: Vec<Type> = body_ins[fixed..].iter().map(|ty| stacked(self.length, ty)).collect();
        check("scanned input", &xs, &owned(&ins[fixed..]))?;
        check("carry leaving the body", &body_ins[self.consts..fixed], &body_outs[..self.carries])?;
        let ys = body_outs[self.carries..].iter().map(|ty| stacked(self.length, ty));
        Ok(body_outs[..self.carries].iter().cloned().chain(ys).collect())
    }

    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Bodies { times: Some(self.length) }
    }

    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Err("a scan is differentiated through its split body".into())
    }

    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let (consts, rest) = ins.split_at(self.consts);
        let (carry, xs) = rest.split_at(self.carries);
        if self.unroll && self.length > 0 {
            return self.lower_steps(cx, [consts, carry, xs], outs);
        }
        let index = Type::scalar(DType::S32);
        let mut init = vec![cx.scalar(DType::S32, 0.0)];
        init.extend(carry.iter().map(|s| (*s).clone()));
        for ty in &outs[self.carries..] {
            let zero = cx.scalar(ty.dtype, 0.0);
            let fill = HloOp::new("stablehlo.broadcast_in_dim").attr("broadcast_dimensions", i64_array([]));
            init.push(cx.emit1(fill, &[&zero], ty));
        }
        init.extend(consts.iter().chain(xs).map(|s| (*s).clone()));
        let types: Vec<Type> = init.iter().map(|s| s.ty.clone()).collect();

        let cond = cx.region(&types, |cx, args| {
            let end = cx.scalar(DType::S32, self.length as f64);
            let less = HloOp::new("stablehlo.compare")
                .attr("comparison_direction", "#stablehlo<comparison_direction LT>")
                .attr("compare_type", "#stablehlo<comparison_type SIGNED>");
            cx.emit(less, &[&args[0], &end], &[Type::scalar(DType::Pred)])
        });
        let body = cx.region(&types, |cx, args| {
            let (k, ys) = (self.carries, self.ys());
            let (zero, one) = (cx.scalar(DType::S32, 0.0), cx.scalar(DType::S32, 1.0));
            let at = if self.reverse {
                let last = cx.scalar(DType::S32, self.length as f64 - 1.0);
                cx.emit1(HloOp::new("stablehlo.subtract"), &[&last, &args[0]], &index)
            } else {
                args[0].clone()
            };
            let mut inner: Vec<Ssa> = args[1 + k + ys..1 + k + ys + self.consts].to_vec();
            inner.extend_from_slice(&args[1..1 + k]);
            for x in &args[1 + k + ys + self.consts..] {
                let mut sizes = x.ty.dims.clone();
                sizes[0] = 1;
                let mut operands = vec![x, &at];
                operands.resize(1 + sizes.len(), &zero);
                operands[1] = &at;
                let slice =
                    HloOp::new("stablehlo.dynamic_slice").attr("slice_sizes", i64_array(sizes.clone()));
                let slice = cx.emit1(slice, &operands, &x.ty.with_dims(sizes.clone()));
                inner.push(cx.emit1(
                    HloOp::new("stablehlo.reshape"),
                    &[&slice],
                    &x.ty.with_dims(&sizes[1..]),
                ));
            }
            let results = self.body.lower(cx, &inner);
            let mut next = vec![cx.emit1(HloOp::new("stablehlo.add"), &[&args[0], &one], &index)];
            next.extend_from_slice(&results[..k]);
            for (stack, y) in args[1 + k..1 + k + ys].iter().zip(&results[k..]) {
                let mut sizes = stack.ty.dims.clone();
                sizes[0] = 1;
                let y = cx.emit1(HloOp::new("stablehlo.reshape"), &[y], &stack.ty.with_dims(sizes));
                let mut operands = vec![stack, &y, &at];
                operands.resize(2 + stack.ty.rank(), &zero);
                next.push(cx.emit1(HloOp::new("stablehlo.dynamic_update_slice"), &operands, &stack.ty));
            }
            next.extend_from_slice(&args[1 + k + ys..]);
            next
        });
        let refs: Vec<&Ssa> = init.iter().collect();
        let results = cx.emit(HloOp::new("stablehlo.while").region(cond).region(body), &refs, &types);
        results[1..1 + outs.len()].to_vec()
    }

    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let (consts, rest) = ins.split_at(self.consts);
        let (carry, xs) = rest.split_at(self.carries);
        let mut carry: Vec<Array> = carry.iter().map(|a| (*a).clone()).collect();
        let mut ys: Vec<Vec<Option<Array>>> = vec![vec![None; self.length]; self.ys()];
        for step in 0..self.length {
            let at = self.at(step);
            let slices = xs.iter().map(|x| {
                x.rearrange(&x.dims()[1..], |o, i| {
                    i[0] = at;
                    i[1..].copy_from_slice(o);
                    true
                })
            });
            let inner: Vec<Array> = consts.iter().map(|a| (*a).clone()).chain(carry).chain(slices).collect();
            let mut results = self.body.eval(&inner);
            for (stack, y) in ys.iter_mut().zip(results.split_off(self.carries)) {
                stack[at] = Some(y);
            }
            carry = results;
        }
        let stacks = ys.into_iter().zip(&outs[self.carries..]).map(|(parts, ty)| {
            let values = parts.into_iter().flatten().flat_map(|a| a.values()).collect();
            Array::from_values(ty, values).unwrap_or_else(|| Array::full(ty, 0.0))
        });
        carry.into_iter().chain(stacks).collect()
    }

    fn bodies(&self) -> Vec<&Body> {
        vec![&self.body]
    }

    fn map_bodies(&self, f: &mut dyn FnMut(&Body) -> Body) -> Option<Op> {
        Some(Scan { body: f(&self.body), ..self.clone() }.into())
    }

    fn widen(&self, splitter: &dyn Splitter, needs: &[bool]) -> Option<Result<Widened, NotDifferentiable>> {
        Some(self.split(splitter, needs))
    }
}

impl Scan {
    fn split(&self, splitter: &dyn Splitter, needs: &[bool]) -> Result<Widened, NotDifferentiable> {
        let types = self.body.input_types();
        let fixed = self.consts + self.carries;
        let carried = |i: usize| (self.consts..fixed).contains(&i);
        let roles: Vec<Role> =
            (0..types.len()).map(|i| if carried(i) { Role::Carried } else { Role::Available }).collect();
        // A float carry hands its cotangent from step to step, whether or not its start wants one.
        let needs: Vec<bool> =
            (0..types.len()).map(|i| types[i].dtype.is_float() && (carried(i) || needs[i])).collect();
        let Split { forward, residuals, backward } =
            splitter.split(&self.body, &roles, &needs, &self.remat)?;
        let op = Op::Scan(Scan { body: Arc::new(forward), ..self.clone() });
        let scan = self.clone();
        let backward = Box::new(move |cx: &VjpCx<'_>, saved: &[Tensor]| {
            scan.backward(&backward, residuals, &needs, cx, saved)
        });
        Ok(Widened { op, backward })
    }

    /// The scan that carries cotangents the other way.
    fn backward(
        &self,
        body: &Graph,
        residuals: usize,
        needs: &[bool],
        cx: &VjpCx<'_>,
        saved: &[Tensor],
    ) -> Vec<Ct> {
        let b = cx.ins.first().or(cx.outs.first()).map(|t| t.builder().clone()).unwrap_or_default();
        let fixed = self.consts + self.carries;
        let is_float = |t: &&Tensor| t.dtype().is_float();
        let (consts, xs) = (&cx.ins[..self.consts], &cx.ins[fixed..]);
        let wide =
            |t: &Tensor| t.ty().with_dtype(if t.dtype() == DType::BF16 { DType::F32 } else { t.dtype() });

        let mut carry: Vec<Tensor> = (0..self.carries)
            .filter(|i| is_float(&&cx.outs[*i]))
            .map(|i| cx.cts[i].or_zeros(&cx.outs[i]))
            .collect();
        let carry_cts = carry.len();
        // Sums over steps are kept in f32 or better.
        carry.extend(consts.iter().zip(needs).filter(|(_, n)| **n).map(|(t, _)| b.full(&wide(t), 0.0)));
        let mut scanned = xs.to_vec();
        scanned.extend_from_slice(saved);
        let ys = self.carries..self.carries + self.ys();
        scanned.extend(ys.filter(|i| is_float(&&cx.outs[*i])).map(|i| cx.cts[i].or_zeros(&cx.outs[i])));

        let const_cts = carry.len() - carry_cts;
        let options = ScanOptions { reverse: !self.reverse, remat: Remat::Everything, unroll: self.unroll };
        let (last, slices) = b.scan(self.length, consts, &carry, &scanned, options, |b, c, k, x| {
            let mut args = c.to_vec();
            args.extend_from_slice(&x[..xs.len() + residuals]);
            args.extend_from_slice(&k[..carry_cts]);
            args.extend_from_slice(&x[xs.len() + residuals..]);
            // Without a loop between them, XLA would merge the recomputation with the forward pass.
            let args = if self.unroll && self.remat != Remat::Everything { b.barrier(&args) } else { args };
            let cts = b.inline(body, &args);
            let sums = k[carry_cts..].iter().zip(&cts).map(|(sum, ct)| sum + ct.convert(sum.dtype()));
            let next = cts[const_cts..const_cts + carry_cts].iter().cloned().chain(sums);
            (next.collect(), cts[const_cts + carry_cts..].to_vec())
        });

        let (carry_last, sums) = last.split_at(carry_cts.min(last.len()));
        let mut queue = [sums, carry_last, &slices].concat().into_iter();
        let mut take = |i: usize| {
            if needs[i] {
                queue.next().map_or(Ct::Zero, |t| Ct::Value(t.convert(cx.ins[i].dtype())))
            } else {
                Ct::Zero
            }
        };
        (0..cx.ins.len()).map(&mut take).collect()
    }
}

impl Primitive for While {
    fn name(&self) -> &'static str {
        "while"
    }

    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let ins = owned(ins);
        check("operand of the condition", &self.cond.input_types(), &ins)?;
        check("operand of the body", &self.body.input_types(), &ins)?;
        check("condition", &[Type::scalar(DType::Pred)], &self.cond.output_types())?;
        let carry = ins.get(self.consts..).unwrap_or_default();
        check("carry leaving the body", carry, &self.body.output_types())?;
        Ok(carry.to_vec())
    }

    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Bodies { times: None }
    }

    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Err("a while loop of unknown length has no cotangent; use scan".into())
    }

    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let types: Vec<Type> = ins.iter().map(|s| s.ty.clone()).collect();
        let cond = cx.region(&types, |cx, args| self.cond.lower(cx, args));
        let body = cx.region(&types, |cx, args| {
            let next = self.body.lower(cx, args);
            args[..self.consts].iter().cloned().chain(next).collect()
        });
        let results = cx.emit(HloOp::new("stablehlo.while").region(cond).region(body), ins, &types);
        results[self.consts..self.consts + outs.len()].to_vec()
    }

    fn eval(&self, ins: &[&Array], _: &[Type]) -> Vec<Array> {
        let mut values: Vec<Array> = ins.iter().map(|a| (*a).clone()).collect();
        while self.cond.eval(&values).first().is_some_and(|p| p.values().first() == Some(&1.0)) {
            let next = self.body.eval(&values);
            values.splice(self.consts.., next);
        }
        values.split_off(self.consts)
    }

    fn bodies(&self) -> Vec<&Body> {
        vec![&self.cond, &self.body]
    }

    fn map_bodies(&self, f: &mut dyn FnMut(&Body) -> Body) -> Option<Op> {
        Some(While { cond: f(&self.cond), body: f(&self.body), consts: self.consts }.into())
    }
}

impl Primitive for Call {
    fn name(&self) -> &'static str {
        "call"
    }

    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        check("argument", &self.body.input_types(), &owned(ins))?;
        Ok(self.body.output_types())
    }

    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Bodies { times: Some(1) }
    }

    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Err("a call is differentiated through its split body".into())
    }

    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let symbol = cx.function(&self.name, &self.body);
        cx.emit(HloOp::new("func.call").attr("callee", format!("@{symbol}")), ins, outs)
    }

    fn eval(&self, ins: &[&Array], _: &[Type]) -> Vec<Array> {
        self.body.eval(&ins.iter().map(|a| (*a).clone()).collect::<Vec<_>>())
    }

    fn bodies(&self) -> Vec<&Body> {
        vec![&self.body]
    }

    fn map_bodies(&self, f: &mut dyn FnMut(&Body) -> Body) -> Option<Op> {
        Some(Call { body: f(&self.body), ..self.clone() }.into())
    }

    fn widen(&self, splitter: &dyn Splitter, needs: &[bool]) -> Option<Result<Widened, NotDifferentiable>> {
        let types = self.body.input_types();
        let needs: Vec<bool> = types.iter().zip(needs).map(|(ty, n)| *n && ty.dtype.is_float()).collect();
        let roles = vec![Role::Available; types.len()];
        Some(splitter.split(&self.body, &roles, &needs, &self.remat).map(|split| {
            let op = Op::Call(Call { body: Arc::new(split.forward), ..self.clone() });
            let recompute = self.remat != Remat::Everything;
            let (name, body) = (format!("{}_backward", self.name), Arc::new(split.backward));
            let backward: Backward = Box::new(move |cx, saved| {
                let mut args: Vec<Tensor> = cx.ins.to_vec();
                args.extend_from_slice(saved);
                let floats = cx.outs.iter().zip(cx.cts).filter(|(out, _)| out.dtype().is_float());
                args.extend(floats.map(|(out, ct)| ct.or_zeros(out)));
                let Some(b) = args.first().map(|t| t.builder().clone()) else { return vec![] };
                // Without the barrier XLA would merge the recomputation with the forward pass.
                let args = if recompute { b.barrier(&args) } else { args };
                let call = Call { name: name.clone(), body: body.clone(), remat: Remat::Everything };
                let mut cts = b.push(call, &args.iter().collect::<Vec<_>>()).into_iter();
                needs
                    .iter()
                    .map(|n| if *n { cts.next().map_or(Ct::Zero, Ct::Value) } else { Ct::Zero })
                    .collect()
            });
            Widened { op, backward }
        }))
    }
}

/// Cases of the ops with bodies.
pub(super) fn scan_cases() -> Vec<Case> {
    let mut cases: Vec<Case> = vec![];
    for (i, remat) in Remat::ALL.iter().cloned().enumerate() {
        for unroll in [false, true] {
            let b = Builder::new();
            let operands = [f32(&[3, 3]), f32(&[2, 3]), i32(&[]), f32(&[4, 3, 3])];
            let t: Vec<Tensor> = operands.iter().map(|ty| b.input(ty.clone())).collect();
            // h = tanh(carry x const); carry' = h x_t + carry; y = sin(carry'), and a counter rides along.
            let options = ScanOptions { reverse: i % 2 == 1, remat: remat.clone(), unroll };
            let (carry, ys) = b.scan(4, &t[..1], &t[1..3], &t[3..], options, |_, c, k, x| {
                let h = k[0].dot_general(&c[0], [&[], &[]], [&[1], &[0]]).tanh().checkpoint_name(MLP);
                let next = h.dot_general(&x[0], [&[], &[]], [&[1], &[0]]) * 0.5 + &k[0];
                (vec![next.clone(), &k[1] + 1.0], vec![next.sin()])
            });
            let outs: Vec<Tensor> = carry.into_iter().chain(ys).collect();
            if let Some(case) = last_op(&b, &outs, &operands) {
                cases.push(case);
            }
        }
        let b = Builder::new();
        let t: Vec<Tensor> = [f32(&[2, 3]), f32(&[3])].iter().map(|ty| b.input(ty.clone())).collect();
        let outs = b.call("gate", &t, remat, |_, a| vec![(&a[0] * a[1].tanh().checkpoint_name(MLP)).sin()]);
        cases.extend(last_op(&b, &outs, &[f32(&[2, 3]), f32(&[3])]));
    }
    let b = Builder::new();
    let t = b.input(i32(&[]));
    let limit = b.input(i32(&[]));
    let outs = b.while_loop(&[limit], &[t], |_, c, k| k[0].lt(&c[0]), |_, _, k| vec![&k[0] + 3.0]);
    cases.extend(last_op(&b, &outs, &[i32(&[]), i32(&[])]).map(|c| c.domain(0, 9.0, 20.0)));
    cases
}

/// The case of the single op that a builder holds.
fn last_op(b: &Builder, outs: &[Tensor], operands: &[Type]) -> Option<Case> {
    let graph = b.finish(outs).ok()?;
    graph.nodes.last().map(|node| Case::new(node.op.clone(), operands.iter().cloned()))
}
