//! Comparison, choice, clamping and conversion: element by element, with operands of mixed dtypes.
use super::case::{Case, f32};
use super::check::{operands, same_dims};
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::{DType, Type};
use ndarray::{ArrayD, Zip};

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// a = b
    Eq,
    /// a ≠ b
    Ne,
    /// a < b
    Lt,
    /// a ≤ b
    Le,
    /// a > b
    Gt,
    /// a ≥ b
    Ge,
}

/// `i1` where the comparison of two tensors of one type holds. NaN is unequal to everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Compare {
    /// The comparison.
    pub direction: Direction,
}

/// Operands `i1[dims]`, `on_true`, `on_false`: the second where the first holds, else the third.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Select;

/// Operands `lo`, `x`, `hi`: `min(max(x, lo), hi)`. Bounds are scalars or of the type of `x`, with
/// `lo <= hi`. The cotangent goes to whichever was chosen, to `x` where it equals a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Clamp;

/// The same values in another dtype: floats round, floats to integers truncate toward zero (to the nearest that
/// fits), integers wrap, and everything that is not zero is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Convert {
    /// Dtype of the result.
    pub to: DType,
}

/// The same bits read as another dtype of equal width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BitcastConvert {
    /// Dtype of the result.
    pub to: DType,
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $method:ident, $direction:ident;)*) => {
        impl Tensor {
            $(
                $(#[$doc])*
                #[track_caller]
                pub fn $method(&self, other: &Tensor) -> Tensor {
                    self.binary(Compare { direction: Direction::$direction }, other)
                }
            )*
        }
    };
}

comparisons! {
    /// Where this equals `other` (`i1`, broadcast).
    eq, Eq;
    /// Where this differs from `other` (`i1`, broadcast).
    ne, Ne;
    /// Where this is less than `other` (`i1`, broadcast).
    lt, Lt;
    /// Where this is not greater than `other` (`i1`, broadcast).
    le, Le;
    /// Where this is greater than `other` (`i1`, broadcast).
    gt, Gt;
    /// Where this is not less than `other` (`i1`, broadcast).
    ge, Ge;
}

impl Tensor {
    /// `on_true` where this (`i1`) holds, else `on_false`; all three broadcast.
    #[track_caller]
    pub fn select(&self, on_true: &Tensor, on_false: &Tensor) -> Tensor {
        let (on_true, on_false) = on_true.align(on_false);
        let (pred, on_true) = self.align(&on_true);
        let on_false = on_false.broadcast_to(on_true.dims());
        self.builder().push1(Select, &[&pred, &on_true, &on_false])
    }

    /// The nearest value in `[lo, hi]`.
    #[track_caller]
    pub fn clamp(&self, lo: f64, hi: f64) -> Tensor {
        self.clamp_to(&self.scalar_like(lo), &self.scalar_like(hi))
    }

    /// The nearest value in `[lo, hi]`; the bounds are scalars or of this tensor's dims.
    #[track_caller]
    pub fn clamp_to(&self, lo: &Tensor, hi: &Tensor) -> Tensor {
        self.builder().push1(Clamp, &[lo, self, hi])
    }

    /// The same values in another dtype.
    #[track_caller]
    pub fn convert(&self, to: DType) -> Tensor {
        if self.dtype() == to { self.clone() } else { self.apply(Convert { to }) }
    }

    /// The same bits read as another dtype of equal width.
    #[track_caller]
    pub fn bitcast(&self, to: DType) -> Tensor {
        if self.dtype() == to { self.clone() } else { self.apply(BitcastConvert { to }) }
    }
}

impl Direction {
    const ALL: [Direction; 6] =
        [Direction::Eq, Direction::Ne, Direction::Lt, Direction::Le, Direction::Gt, Direction::Ge];

    /// The spelling of StableHLO text.
    fn name(self) -> &'static str {
        match self {
            Direction::Eq => "EQ",
            Direction::Ne => "NE",
            Direction::Lt => "LT",
            Direction::Le => "LE",
            Direction::Gt => "GT",
            Direction::Ge => "GE",
        }
    }

    fn holds<T: PartialOrd>(self, a: T, b: T) -> bool {
        match self {
            Direction::Eq => a == b,
            Direction::Ne => a != b,
            Direction::Lt => a < b,
            Direction::Le => a <= b,
            Direction::Gt => a > b,
            Direction::Ge => a >= b,
        }
    }

    /// `stablehlo.compare` of two operands of this dtype.
    pub(super) fn hlo(self, dtype: DType) -> HloOp {
        let kind = match dtype {
            d if d.is_float() => "FLOAT",
            DType::Pred => "UNSIGNED",
            d if d.is_unsigned() => "UNSIGNED",
            _ => "SIGNED",
        };
        HloOp::new("stablehlo.compare")
            .attr("comparison_direction", format!("#stablehlo<comparison_direction {}>", self.name()))
            .attr("compare_type", format!("#stablehlo<comparison_type {kind}>"))
    }
}

impl Primitive for Compare {
    fn name(&self) -> &'static str {
        "compare"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [a, b] = operands(ins)?;
        if a.dtype != b.dtype {
            return Err(format!("operands differ in dtype: {} and {}", a.dtype, b.dtype));
        }
        same_dims(["the left operand", "the right one"], a, b)?;
        Ok(vec![a.with_dtype(DType::Pred)])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![Ct::Zero, Ct::Zero])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(self.direction.hlo(ins[0].ty.dtype), ins, outs)
    }
    fn eval(&self, ins: &[&Array], _: &[Type]) -> Vec<Array> {
        let d = self.direction;
        let out = match ins[0].dtype() {
            t if t.is_float() => Zip::from(&ins[0].to_float())
                .and(&ins[1].to_float())
                .map_collect(|a, b| i64::from(d.holds(a, b))),
            t => Zip::from(&ins[0].to_int())
                .and(&ins[1].to_int())
                .map_collect(|a, b| i64::from(d.holds(ordered(t, *a), ordered(t, *b)))),
        };
        vec![Array::int(DType::Pred, out)]
    }
}

/// An integer as the interpreter holds it, in a type where all dtypes are ordered as they should be.
pub(super) fn ordered(dtype: DType, x: i64) -> i128 {
    if dtype == DType::U64 { i128::from(x as u64) } else { i128::from(x) }
}

impl Primitive for Select {
    fn name(&self) -> &'static str {
        "select"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [pred, on_true, on_false] = operands(ins)?;
        if pred.dtype != DType::Pred {
            return Err(format!("the choice has dtype {}, but i1 is wanted", pred.dtype));
        }
        if on_true.dtype != on_false.dtype {
            return Err(format!("the two sides differ in dtype: {} and {}", on_true.dtype, on_false.dtype));
        }
        same_dims(["the true side", "the false side"], on_true, on_false)?;
        same_dims(["the choice", "the true side"], pred, on_true)?;
        Ok(vec![on_true.clone()])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (pred, ct) = (&cx.ins[0], cx.ct());
        let zero = ct.zeros_like();
        Ok(vec![Ct::Zero, cx.when(1, || pred.select(&ct, &zero)), cx.when(2, || pred.select(&zero, &ct))])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(HloOp::new("stablehlo.select"), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        fn pick<T: Copy>(pred: &ArrayD<i64>, a: &ArrayD<T>, b: &ArrayD<T>) -> ArrayD<T> {
            Zip::from(pred).and(a).and(b).map_collect(|p, a, b| if *p != 0 { *a } else { *b })
        }
        let (dtype, pred) = (outs[0].dtype, ins[0].to_int());
        vec![if dtype.is_float() {
            Array::float(dtype, pick(&pred, &ins[1].to_float(), &ins[2].to_float()))
        } else {
            Array::int(dtype, pick(&pred, &ins[1].to_int(), &ins[2].to_int()))
        }]
    }
}

impl Primitive for Clamp {
    fn name(&self) -> &'static str {
        "clamp"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [lo, x, hi] = operands(ins)?;
        if x.dtype == DType::Pred {
            return Err("takes numbers, not i1".into());
        }
        for (what, bound) in [("lower", lo), ("upper", hi)] {
            if bound.dtype != x.dtype || (bound.rank() != 0 && bound.dims != x.dims) {
                return Err(format!(
                    "the {what} bound {bound} is neither a scalar {} nor of type {x}",
                    x.dtype
                ));
            }
        }
        Ok(vec![x.clone()])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let (lo, x, hi, ct) = (&cx.ins[0], &cx.ins[1], &cx.ins[2], cx.ct());
        let zero = ct.zeros_like();
        let bound = |i: usize, outside: Tensor| {
            let ct = outside.select(&ct, &zero);
            if cx.ins[i].rank() == 0 { ct.sum(&(0..ct.rank()).collect::<Vec<_>>()) } else { ct }
        };
        Ok(vec![
            cx.when(0, || bound(0, x.lt(lo))),
            cx.when(1, || x.ge(lo).and(&x.le(hi)).select(&ct, &zero)),
            cx.when(2, || bound(2, x.gt(hi))),
        ])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(HloOp::new("stablehlo.clamp"), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        fn clamp<T: Copy>(
            lo: &ArrayD<T>,
            x: &ArrayD<T>,
            hi: &ArrayD<T>,
            less: impl Fn(T, T) -> bool,
        ) -> ArrayD<T> {
            let (Some(lo), Some(hi)) = (lo.broadcast(x.raw_dim()), hi.broadcast(x.raw_dim())) else {
                return x.clone();
            };
            let pick = |a: &T, b: &T, second: bool| if second { *b } else { *a };
            let above = Zip::from(x).and(&lo).map_collect(|x, lo| pick(x, lo, less(*x, *lo)));
            Zip::from(&above).and(&hi).map_collect(|x, hi| pick(x, hi, less(*hi, *x)))
        }
        let dtype = outs[0].dtype;
        let [lo, x, hi] = [ins[0], ins[1], ins[2]];
        vec![if dtype.is_float() {
            Array::float(dtype, clamp(&lo.to_float(), &x.to_float(), &hi.to_float(), |a, b| a < b))
        } else {
            let less = |a, b| ordered(dtype, a) < ordered(dtype, b);
            Array::int(dtype, clamp(&lo.to_int(), &x.to_int(), &hi.to_int(), less))
        }]
    }
}

impl Primitive for Convert {
    fn name(&self) -> &'static str {
        "convert"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x] = operands(ins)?;
        Ok(vec![x.with_dtype(self.to)])
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        let from = cx.ins[0].dtype();
        let floats = from.is_float() && self.to.is_float();
        Ok(vec![if floats { cx.ct().convert(from).into() } else { Ct::Zero }])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(HloOp::new("stablehlo.convert"), ins, outs)
    }
    fn eval(&self, ins: &[&Array], _: &[Type]) -> Vec<Array> {
        vec![ins[0].convert(self.to)]
    }
}

impl Primitive for BitcastConvert {
    fn name(&self) -> &'static str {
        "bitcast_convert"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x] = operands(ins)?;
        if x.dtype == DType::Pred || self.to == DType::Pred {
            return Err(format!("from {} to {}: i1 has no bits to read", x.dtype, self.to));
        }
        match x.dtype.bytes() == self.to.bytes() {
            true => Ok(vec![x.with_dtype(self.to)]),
            false => Err(format!(
                "{} has {} bytes, but {} has {}",
                x.dtype,
                x.dtype.bytes(),
                self.to,
                self.to.bytes()
            )),
        }
    }
    fn cost(&self, _: &[&Type], _: &[&Type]) -> Cost {
        Cost::Fused
    }
    fn vjp(&self, _: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        Ok(vec![Ct::Zero])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        cx.emit(HloOp::new("stablehlo.bitcast_convert"), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        vec![Array::from_bytes(&outs[0], &ins[0].to_bytes()).unwrap_or_else(|| Array::full(&outs[0], 0.0))]
    }
}

/// Cases of comparison, choice, clamping and conversion.
pub(super) fn compare_cases() -> Vec<Case> {
    let ty = |d| Type::new(d, [3, 5]);
    let mut cases: Vec<Case> = vec![
        Case::new(Select, [ty(DType::Pred), ty(DType::F32), ty(DType::F32)]),
        Case::new(Select, [ty(DType::Pred), ty(DType::S32), ty(DType::S32)]),
        Case::new(Clamp, [f32(&[]), f32(&[3, 5]), f32(&[])]).domain(0, -1.0, -0.5).domain(2, 0.5, 1.0),
        Case::new(Clamp, [f32(&[3, 5]), f32(&[3, 5]), f32(&[3, 5])])
            .domain(0, -1.0, -0.5)
            .domain(2, 0.5, 1.0),
        Case::new(BitcastConvert { to: DType::U32 }, [ty(DType::F32)]),
        Case::new(BitcastConvert { to: DType::F32 }, [ty(DType::S32)]).domain(0, 1e8, 1e9),
    ];
    for direction in Direction::ALL {
        for dtype in [DType::F32, DType::S32, DType::U32, DType::Pred] {
            cases.push(Case::new(Compare { direction }, [ty(dtype), ty(dtype)]));
        }
    }
    for from in [DType::Pred, DType::S32, DType::U32, DType::U8, DType::F32, DType::BF16] {
        let to = [DType::Pred, DType::S32, DType::U32, DType::S64, DType::BF16, DType::F32];
        let positive = |to: DType| if to.is_unsigned() || from.is_unsigned() { 0.0 } else { -9.0 };
        let convert = |to| Case::new(Convert { to }, [ty(from)]).domain(0, positive(to), 9.0);
        cases.extend(to.into_iter().filter(|to| *to != from).map(convert));
    }
    for small in [DType::S8, DType::S16, DType::U16, DType::F8E4M3FN, DType::F8E5M2, DType::F16] {
        let lowest = if small.is_unsigned() { 0.0 } else { -9.0 };
        cases.push(Case::new(Convert { to: small }, [ty(DType::F32)]).domain(0, lowest, 9.0));
        cases.push(Case::new(Convert { to: DType::F32 }, [ty(small)]).domain(0, lowest, 9.0));
    }
    // What does not fit: floats become the nearest integer that does, or NaN; integers wrap.
    for to in [DType::S8, DType::U8, DType::S32] {
        cases.push(Case::new(Convert { to }, [ty(DType::F32)]).domain(0, -1e10, 1e10));
    }
    cases.push(Case::new(Convert { to: DType::F8E4M3FN }, [ty(DType::F32)]).domain(0, -900.0, 900.0));
    for to in [DType::S8, DType::U8, DType::U16] {
        cases.push(Case::new(Convert { to }, [ty(DType::S32)]).domain(0, -1e9, 1e9));
    }
    cases
}
