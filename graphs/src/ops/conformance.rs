//! One table of tests over the cases of all ops.
use super::case::{Case, f32, i32};
use super::*;
use crate::grad::{GradError, value_and_grad};
use crate::interp::Array;
use crate::ir::{Body, Builder, Graph, Tensor};
use crate::passes::simplify;
use crate::types::{DType, Type};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The dtype that gradients are checked in.
fn wide(dtype: DType) -> DType {
    if dtype.is_float() { DType::F64 } else { dtype }
}

/// The graph with every float in `f64`.
fn widened_graph(graph: &Graph) -> Body {
    let b = Builder::new();
    let mut env: Vec<Option<Tensor>> = vec![None; graph.values()];
    for v in &graph.inputs {
        let ty = graph.ty(*v);
        env[v.0 as usize] = Some(b.input(ty.with_dtype(wide(ty.dtype))));
    }
    for node in &graph.nodes {
        let ins: Vec<&Tensor> = node.ins.iter().map(|v| env[v.0 as usize].as_ref().unwrap()).collect();
        let outs = b.push(widened_op(&node.op), &ins);
        node.outs.iter().zip(outs).for_each(|(v, t)| env[v.0 as usize] = Some(t));
    }
    let outputs: Vec<Tensor> = graph.outputs.iter().map(|v| env[v.0 as usize].clone().unwrap()).collect();
    Arc::new(b.finish(&outputs).unwrap())
}

/// The op with every float that it names in `f64`.
fn widened_op(op: &Op) -> Op {
    let ty = |ty: &Type| ty.with_dtype(wide(ty.dtype));
    match op.clone() {
        Op::Constant(c) => {
            let whole = if c.bytes.len() == c.ty.bytes() { c.ty.clone() } else { Type::scalar(c.ty.dtype) };
            let value = Array::from_bytes(&whole, &c.bytes).unwrap().convert(wide(c.ty.dtype));
            Constant { ty: ty(&c.ty), bytes: value.to_bytes() }.into()
        }
        Op::Iota(i) => Iota { ty: ty(&i.ty), ..i }.into(),
        Op::Convert(c) => Convert { to: wide(c.to) }.into(),
        Op::DotGeneral(d) => DotGeneral { out: d.out.map(wide), ..d }.into(),
        Op::SoftmaxParts(s) => SoftmaxParts { dtype: wide(s.dtype) }.into(),
        op => op.rules().map_bodies(&mut |body| widened_graph(body)).unwrap_or(op),
    }
}

/// The case with every float in `f64`.
fn widened_case(case: &Case) -> Case {
    let ins = case.ins.iter().map(|(ty, domain)| (ty.with_dtype(wide(ty.dtype)), *domain)).collect();
    Case { op: widened_op(&case.op), ins }
}

/// A graph of the case that returns the sum of its float results, each times a fixed pseudo-random tensor;
/// and which inputs are floats. `None` if no float goes in, or none comes out.
fn projection(case: &Case) -> Option<(Graph, Vec<usize>)> {
    let b = Builder::new();
    let inputs: Vec<Tensor> = case.ins.iter().map(|(ty, _)| b.input(ty.clone())).collect();
    let floats: Vec<usize> = (0..inputs.len()).filter(|i| inputs[*i].dtype().is_float()).collect();
    let outs = b.push(case.op.clone(), &inputs.iter().collect::<Vec<_>>());
    let term = |out: &Tensor| {
        let weights = Case::new(Neg, [out.ty().clone()]).draw(99).swap_remove(0);
        (out * b.constant(out.ty(), &weights.values())).sum(&(0..out.rank()).collect::<Vec<_>>())
    };
    let loss = outs.iter().filter(|o| o.dtype().is_float()).map(term).reduce(|a, b| a + b)?;
    (!floats.is_empty()).then(|| (b.finish(&[loss]).unwrap(), floats))
}

/// The step of the difference quotients. Their error is of its fourth power; kinks closer than this mislead.
const STEP: f64 = 1e-5;

/// The largest error of the gradient of a case (against differences, relative to the largest component or
/// 1), or why it has none.
fn gradient_error(case: &Case, seed: u64) -> Result<Option<f64>, GradError> {
    let case = widened_case(case);
    let Some((graph, floats)) = projection(&case) else { return Ok(None) };
    let grads = value_and_grad(&graph, &floats)?;
    for graph in [&graph, &grads, &simplify(&grads)] {
        graph.verify().unwrap_or_else(|e| panic!("{e} in\n{graph}"));
    }
    let inputs = case.draw(seed);
    let results = grads.eval(&inputs);
    let mut worst: f64 = 0.0;
    for (i, grad) in floats.iter().zip(&results[1..]) {
        let (ty, values) = (inputs[*i].ty(), inputs[*i].values());
        assert_eq!(grad.ty(), ty, "type of the gradient of {:?}", case.op);
        let moved = |at: usize, by: f64| {
            let mut moved = (inputs.clone(), values.clone());
            moved.1[at] += by * STEP;
            moved.0[*i] = Array::from_values(&ty, moved.1).unwrap();
            graph.eval(&moved.0)[0].values()[0]
        };
        let differences: Vec<f64> = (0..values.len())
            .map(|at| {
                (8.0 * (moved(at, 1.0) - moved(at, -1.0)) - moved(at, 2.0) + moved(at, -2.0)) / (12.0 * STEP)
            })
            .collect();
        let scale = differences.iter().fold(1.0f64, |m, d| m.max(d.abs()));
        for (g, d) in grad.values().iter().zip(&differences) {
            worst = worst.max((g - d).abs() / scale);
        }
    }
    Ok(Some(worst))
}

fn infer(case: &Case) -> Result<Vec<Type>, String> {
    case.op.rules().infer(&case.ins.iter().map(|(ty, _)| ty).collect::<Vec<_>>())
}

#[test]
fn every_op_has_a_case() {
    let cases = all_cases();
    let missing: Vec<_> = Op::KINDS.iter().filter(|k| !cases.iter().any(|c| c.op.kind() == **k)).collect();
    assert!(missing.is_empty(), "no case of {missing:?}");
}

#[test]
fn bodies_are_mapped_in_their_order() {
    for case in all_cases() {
        let mut seen = vec![];
        let op = case.op.rules().map_bodies(&mut |body| {
            seen.push(body.clone());
            body.clone()
        });
        assert!(op.is_none_or(|op| op == case.op), "{:?}", case.op);
        assert_eq!(seen.iter().collect::<Vec<_>>(), case.op.rules().bodies(), "{:?}", case.op);
    }
}

#[test]
fn values_have_the_inferred_types() {
    for case in all_cases() {
        let types = infer(&case).unwrap_or_else(|e| panic!("{:?}: {e}", case.op));
        let inputs = case.draw(1);
        let values = case.op.rules().eval(&inputs.iter().collect::<Vec<_>>(), &types);
        assert_eq!(values.iter().map(Array::ty).collect::<Vec<_>>(), types, "{:?}", case.op);
    }
}

#[test]
fn gradients_agree_with_differences() {
    let mut worst: BTreeMap<&str, f64> = BTreeMap::new();
    let mut refused = vec![];
    for case in all_cases() {
        if matches!(case.op, Op::StopGradient(_)) {
            continue;
        }
        for seed in 0..3 {
            match gradient_error(&case, seed) {
                Ok(None) => {}
                Ok(Some(error)) => {
                    assert!(error <= 1e-8, "{:?}, seed {seed}: off by {error:e}", case.op);
                    let entry = worst.entry(case.op.kind()).or_default();
                    *entry = entry.max(error);
                }
                Err(GradError::NotDifferentiable { op, message, .. }) => {
                    refused.push(format!("{op}: {message}\n"))
                }
                Err(error) => panic!("{:?}: {error}", case.op),
            }
        }
    }
    println!("largest errors: {worst:?}");
    assert!(worst.len() > 40, "only {} kinds of ops were checked", worst.len());
    refused.sort();
    refused.dedup();
    expect_test::expect![[r#"
        conv: 2 batch groups; use feature groups instead
        reduce: the product over axes; multiply the factors one by one instead
        scatter: combining by max
        scatter: combining by min
    "#]]
    .assert_eq(&refused.concat());
}

#[test]
fn stopped_gradients_are_zero() {
    let case = widened_case(&Case::new(StopGradient, [f32(&[2])]));
    let (graph, floats) = projection(&case).unwrap();
    let results = value_and_grad(&graph, &floats).unwrap().eval(&case.draw(0));
    assert_ne!(results[0].values(), [0.0]);
    assert_eq!(results[1].values(), [0.0, 0.0]);
}

/// One wrong use of each op.
fn mistakes() -> Vec<Case> {
    let ty = |d| Type::new(d, [2, 3]);
    let (float, int, pred) = (ty(DType::F32), ty(DType::S32), ty(DType::Pred));
    let mut cases = vec![];
    macro_rules! each {
        ($ins:expr => $($op:ident),*) => { cases.extend([$(Case::new($op, $ins)),*]) };
    }
    each!([int.clone()] => Exp, ExpM1, Log, Log1p, Sqrt, Rsqrt, Sin, Cos, Tanh, Logistic, Erf, Floor, Round);
    each!([pred.clone()] => Neg, Abs, Sign);
    each!([float.clone()] => Not);
    each!([float.clone(), f32(&[2, 4])] => Add, Sub, Pow);
    each!([float.clone(), int.clone()] => Mul, Div);
    each!([float.clone()] => Max, Min);
    each!([float.clone(), float.clone()] => Rem, And, Or, Xor, Shl, Shr);
    let graph = |b: Builder, outs: &[Tensor]| Arc::new(b.finish(outs).unwrap());
    let body = || {
        let b = Builder::new();
        let x = b.input(f32(&[3]));
        graph(b, &[x])
    };
    let index = || i32(&[]);
    let rows = GatherDims {
        offset_dims: vec![1],
        collapsed_slice_dims: vec![0],
        start_index_map: vec![0],
        index_vector_dim: 1,
        ..GatherDims::default()
    };
    let window = ReduceWindow {
        kind: ReduceKind::Max,
        window: vec![1, 5],
        strides: vec![1, 1],
        padding: vec![(0, 0), (1, 0)],
    };
    let dot = DotGeneral { batch: [vec![], vec![]], contract: [vec![1], vec![0]], out: None };
    cases.extend([
        Case::new(Compare { direction: Direction::Lt }, [float.clone(), f32(&[3])]),
        Case::new(Select, [int.clone(), float.clone(), float.clone()]),
        Case::new(Clamp, [f32(&[3]), float.clone(), f32(&[])]),
        Case::new(Convert { to: DType::S32 }, []),
        Case::new(BitcastConvert { to: DType::F64 }, [float.clone()]),
        Case::new(Constant { ty: float.clone(), bytes: vec![0; 20] }, []),
        Case::new(Iota { ty: int.clone(), axis: 2 }, []),
        Case::new(Reshape { dims: vec![4, 2] }, [float.clone()]),
        Case::new(Transpose { perm: vec![0, 0] }, [float.clone()]),
        Case::new(BroadcastInDim { dims: vec![2, 4], axes: vec![0, 1] }, [float.clone()]),
        Case::new(Reverse { axes: vec![2] }, [float.clone()]),
        Case::new(Slice { start: vec![0, 2], limit: vec![2, 4], stride: vec![1, 1] }, [float.clone()]),
        Case::new(
            Pad { low: vec![-3, 0], high: vec![0, 0], interior: vec![0, 0] },
            [float.clone(), f32(&[])],
        ),
        Case::new(Concatenate { axis: 0 }, [float.clone(), f32(&[2, 4])]),
        Case::new(DynamicSlice { sizes: vec![2, 4] }, [float.clone(), index(), index()]),
        Case::new(DynamicUpdateSlice, [float.clone(), f32(&[1, 1]), index(), f32(&[])]),
        Case::new(Gather { dims: rows.clone(), slice_sizes: vec![1, 4] }, [float.clone(), i32(&[5])]),
        Case::new(
            Scatter { dims: rows, combine: Combine::Add, unique: false },
            [float.clone(), i32(&[5]), f32(&[4, 3])],
        ),
        Case::new(Reduce { kind: ReduceKind::Sum, axes: vec![1, 1] }, [float.clone()]),
        Case::new(ArgMax { axis: 0 }, [f32(&[0, 3])]),
        Case::new(window, [float.clone()]),
        Case::new(CumSum { axis: 2, reverse: false }, [float.clone()]),
        Case::new(Sort { axis: 0, descending: false, stable: true }, [float.clone(), i32(&[3])]),
        Case::new(dot, [float.clone(), float.clone()]),
        Case::new(Normalize::new(1e-6), [f32(&[4, 0])]),
        Case::new(SoftmaxParts { dtype: DType::BF16 }, [f32(&[4, 2]), f32(&[2])]),
        Case::new(Conv::channels_last(&[1], &[(0, 0)]), [f32(&[2, 5, 4]), f32(&[3, 3, 6])]),
        Case::new(
            Scan {
                body: body(),
                length: 4,
                consts: 0,
                carries: 0,
                reverse: false,
                remat: Remat::Nothing,
                unroll: false,
            },
            [f32(&[5, 3])],
        ),
        Case::new(While { cond: body(), body: body(), consts: 0 }, [f32(&[3])]),
        Case::new(Call { name: "f".into(), body: body(), remat: Remat::Nothing }, [f32(&[4])]),
        Case::new(
            ShardingConstraint { axes: vec!["batch".into()], cotangent: vec!["batch".into()] },
            [float.clone()],
        ),
        Case::new(StopGradient, []),
        Case::new(CheckpointName { name: "x".into() }, [float.clone(), float]),
    ]);
    cases
}

#[test]
fn mistakes_are_told_with_their_numbers() {
    let mut text = String::new();
    let mistakes = mistakes();
    for kind in Op::KINDS.iter().filter(|k| **k != "Barrier") {
        let Some(case) = mistakes.iter().find(|c| c.op.kind() == *kind) else {
            // Of an op that stands in its own file alone: an operand too many.
            let mut case = all_cases().into_iter().find(|c| c.op.kind() == *kind).expect(kind);
            case.ins.push(Case::new(StopGradient, [f32(&[7])]).ins.remove(0));
            let message = infer(&case).expect_err(kind);
            assert!(message.contains(char::is_numeric), "{kind}: {message}");
            continue;
        };
        let operands: Vec<String> = case.ins.iter().map(|(ty, _)| ty.to_string()).collect();
        let message = infer(case).expect_err(kind);
        text += &format!("{}({}): {message}\n", case.op.rules().name(), operands.join(", "));
    }
    expect_test::expect![[r#"
        negate(i1[2,3]): takes numbers, not i1
        abs(i1[2,3]): takes numbers, not i1
        sign(i1[2,3]): takes numbers, not i1
        exp(i32[2,3]): takes floats, not i32
        exp_m1(i32[2,3]): takes floats, not i32
        log(i32[2,3]): takes floats, not i32
        log1p(i32[2,3]): takes floats, not i32
        sqrt(i32[2,3]): takes floats, not i32
        rsqrt(i32[2,3]): takes floats, not i32
        sin(i32[2,3]): takes floats, not i32
        cos(i32[2,3]): takes floats, not i32
        tanh(i32[2,3]): takes floats, not i32
        logistic(i32[2,3]): takes floats, not i32
        erf(i32[2,3]): takes floats, not i32
        floor(i32[2,3]): takes floats, not i32
        round(i32[2,3]): takes floats, not i32
        complement(f32[2,3]): takes integers or booleans, not f32
        add(f32[2,3], f32[2,4]): operands differ in axis 1: 3 and 4
        sub(f32[2,3], f32[2,4]): operands differ in axis 1: 3 and 4
        mul(f32[2,3], i32[2,3]): operands differ in dtype: f32 and i32
        div(f32[2,3], i32[2,3]): operands differ in dtype: f32 and i32
        max(f32[2,3]): takes 2 operands, got 1
        min(f32[2,3]): takes 2 operands, got 1
        pow(f32[2,3], f32[2,4]): operands differ in axis 1: 3 and 4
        rem(f32[2,3], f32[2,3]): takes integers, not f32
        and(f32[2,3], f32[2,3]): takes integers or booleans, not f32
        or(f32[2,3], f32[2,3]): takes integers or booleans, not f32
        xor(f32[2,3], f32[2,3]): takes integers or booleans, not f32
        shl(f32[2,3], f32[2,3]): takes integers, not f32
        shr(f32[2,3], f32[2,3]): takes integers, not f32
        compare(f32[2,3], f32[3]): the left operand has dims [2, 3], but the right one has [3]
        select(i32[2,3], f32[2,3], f32[2,3]): the choice has dtype i32, but i1 is wanted
        clamp(f32[3], f32[2,3], f32[]): the lower bound f32[3] is neither a scalar f32 nor of type f32[2,3]
        convert(): takes 1 operand, got 0
        bitcast_convert(f32[2,3]): f32 has 4 bytes, but f64 has 8
        constant(): 20 bytes given for f32[2,3], which holds 24
        iota(): axis 2 of a tensor of rank 2
        reshape(f32[2,3]): 6 elements do not fill dims [4, 2], which hold 8
        transpose(f32[2,3]): [0, 0] is no permutation of the 2 axes
        broadcast_in_dim(f32[2,3]): operand axis 1 has size 3, but result axis 1 is 4
        reverse(f32[2,3]): axis 2 of an operand of rank 2
        slice(f32[2,3]): 2..4 is not inside axis 1, which has size 3
        pad(f32[2,3], f32[]): low -3, high 0 and interior 0 leave axis 0 of size 2 with less than nothing
        concatenate(f32[2,3], f32[2,4]): operand 1 has size 4 in axis 1, the first 3
        dynamic_slice(f32[2,3], i32[], i32[]): size 4 is larger than axis 1, which has size 3
        dynamic_update_slice(f32[2,3], f32[1,1], i32[], f32[]): index 1 is f32[], but a scalar i32 is wanted
        gather(f32[2,3], i32[5]): slice size 4 is larger than operand axis 1, which has size 3
        scatter(f32[2,3], i32[5], f32[4,3]): updates have dims [4, 3], but the indices ask for [5, 3]
        reduce(f32[2,3]): axis 1 is named twice in [1, 1]
        argmax(f32[0,3]): axis 0 has size 0; it must be at least 1 and fit an i32
        reduce_window(f32[2,3]): window 5 is larger than axis 1, which has 4 elements with padding
        cumsum(f32[2,3]): axis 2 of an operand of rank 2
        sort(f32[2,3], i32[3]): the key has dims [2, 3], but operand 1 has [3]
        dot_general(f32[2,3], f32[2,3]): contracting sizes differ: left axis 1 has 3, right axis 0 has 2
        conv(f32[2,5,4], f32[3,3,6]): the kernel takes 3 input features, but there are 4 in 1 groups
        normalize(f32[4,0]): takes floats with a last axis that is not empty, not f32[4,0]
        exp_sum(f32[4,2], f32[2]): takes floats and one of them per row, not f32[4,2] and f32[2]
        scan(f32[5,3]): scanned input 0 has type f32[5,3], but f32[4,3] is wanted
        while(f32[3]): condition 0 has type f32[3], but i1[] is wanted
        call(f32[4]): argument 0 has type f32[4], but f32[3] is wanted
        constrain(f32[2,3]): 1 axis names for an operand of rank 2
        stop_gradient(): takes 1 operand, got 0
        save(f32[2,3], f32[2,3]): takes 1 operand, got 2
    "#]]
    .assert_eq(&text);
}

/// Random parameters, most of them fitting, some absurd.
mod random {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    const HUGE: usize = usize::MAX;

    fn number() -> BoxedStrategy<usize> {
        prop_oneof![60 => 0usize..5, 1 => Just(HUGE), 1 => Just(1 << 62), 1 => Just(1 << 31)].boxed()
    }

    fn signed() -> BoxedStrategy<i64> {
        prop_oneof![60 => -2i64..4, 1 => Just(i64::MIN), 1 => Just(i64::MAX), 1 => Just(1 << 60)].boxed()
    }

    fn positive() -> BoxedStrategy<usize> {
        prop_oneof![40 => 1usize..4, 1 => number()].boxed()
    }

    /// A list of `n` numbers, or sometimes of another count.
    fn list<T: std::fmt::Debug + Clone + 'static>(n: usize, item: BoxedStrategy<T>) -> BoxedStrategy<Vec<T>> {
        prop_oneof![30 => vec(item.clone(), n), 1 => vec(item, 0..5)].boxed()
    }

    fn axes(rank: usize) -> BoxedStrategy<Vec<usize>> {
        let subset = proptest::sample::subsequence((0..rank).collect::<Vec<_>>(), 0..=rank);
        prop_oneof![20 => subset.clone(), 5 => subset.prop_shuffle(), 1 => vec(number(), 0..4)].boxed()
    }

    fn perm(rank: usize) -> BoxedStrategy<Vec<usize>> {
        let perm = Just((0..rank).collect::<Vec<_>>()).prop_shuffle();
        prop_oneof![30 => perm, 1 => vec(number(), 0..5)].boxed()
    }

    fn dtype() -> BoxedStrategy<DType> {
        prop_oneof![9 => Just(DType::F32), 1 => proptest::sample::select(DType::ALL.to_vec())].boxed()
    }

    fn tensor(rank: std::ops::Range<usize>) -> BoxedStrategy<Type> {
        let dims = vec(prop_oneof![40 => 1usize..5, 3 => Just(0), 1 => Just(1 << 40)], rank);
        (dtype(), dims).prop_map(|(dtype, dims)| Type::new(dtype, dims)).boxed()
    }

    fn kind() -> BoxedStrategy<ReduceKind> {
        use ReduceKind::{And, Max, Min, Or, Prod, Sum};
        proptest::sample::select(vec![Sum, Sum, Sum, Max, Min, Prod, And, Or]).boxed()
    }

    fn case<O: Into<Op>>(op: O, ins: impl IntoIterator<Item = Type>) -> Case {
        Case::new(op, ins)
    }

    fn shapes() -> BoxedStrategy<Case> {
        let one = tensor(0..4).prop_flat_map(|x| {
            let (r, y) = (x.rank(), x.clone());
            let dims = prop_oneof![Just(y.dims), vec(number(), 0..4)].prop_shuffle();
            prop_oneof![
                dims.prop_map(|dims| Op::from(Reshape { dims })),
                perm(r).prop_map(|perm| Transpose { perm }.into()),
                axes(r).prop_map(|axes| Reverse { axes }.into()),
                (list(r + 1, number()), axes(r + 1))
                    .prop_map(|(dims, axes)| BroadcastInDim { dims, axes }.into()),
                (list(r, number()), list(r, number()), list(r, positive()))
                    .prop_map(|(start, limit, stride)| Slice { start, limit, stride }.into()),
                (kind(), axes(r)).prop_map(|(kind, axes)| Reduce { kind, axes }.into()),
                (kind(), list(r, positive()), list(r, positive()), list(r, (0usize..3, number()).boxed()))
                    .prop_map(|(kind, window, strides, padding)| ReduceWindow {
                        kind,
                        window,
                        strides,
                        padding
                    }
                    .into()),
                (number(), any::<bool>()).prop_map(|(axis, reverse)| CumSum { axis, reverse }.into()),
                number().prop_map(|axis| ArgMax { axis }.into()),
            ]
            .prop_map(move |op| case(op, [x.clone()]))
        });
        one.boxed()
    }

    fn several() -> BoxedStrategy<Case> {
        let pads = tensor(0..4).prop_flat_map(|x| {
            let r = x.rank();
            let interior = prop_oneof![9 => 0i64..3, 1 => signed()].boxed();
            (list(r, signed()), list(r, signed()), list(r, interior)).prop_map(
                move |(low, high, interior)| {
                    case(Pad { low, high, interior }, [x.clone(), Type::scalar(x.dtype)])
                },
            )
        });
        let concats = (tensor(0..4), number(), vec(number(), 0..4)).prop_map(|(x, axis, sizes)| {
            let part = |size: usize| {
                let mut part = x.clone();
                part.dims.iter_mut().enumerate().filter(|(a, _)| *a == axis).for_each(|(_, d)| *d = size);
                part
            };
            case(Concatenate { axis }, sizes.into_iter().map(part).collect::<Vec<_>>())
        });
        let sorts = (tensor(0..4), number(), any::<[bool; 2]>(), vec(dtype(), 0..3)).prop_map(
            |(key, axis, [descending, stable], rest)| {
                let ins = std::iter::once(key.clone()).chain(rest.into_iter().map(|d| key.with_dtype(d)));
                case(Sort { axis, descending, stable }, ins.collect::<Vec<_>>())
            },
        );
        let dynamic = (tensor(0..4), 0usize..4).prop_flat_map(|(x, count)| {
            let r = x.rank();
            let index = vec![i32(&[]); if count == 0 { 2 } else { r }];
            (list(r, number()), any::<bool>()).prop_map(move |(sizes, update)| {
                let part = x.with_dims(sizes.clone());
                let ins = std::iter::once(x.clone()).chain(update.then_some(part)).chain(index.clone());
                let op = if update { Op::from(DynamicUpdateSlice) } else { DynamicSlice { sizes }.into() };
                (0..index.len()).fold(case(op, ins.collect::<Vec<_>>()), |case, i| {
                    let at = case.ins.len() - 1 - i;
                    case.domain(at, -2.0, 5.0)
                })
            })
        });
        let dots = (tensor(0..4), tensor(0..4)).prop_flat_map(|(x, y)| {
            let lists = (axes(x.rank()), axes(y.rank()), axes(x.rank()), axes(y.rank()));
            lists.prop_map(move |(a, b, c, d)| {
                case(DotGeneral { batch: [a, b], contract: [c, d], out: None }, [x.clone(), y.clone()])
            })
        });
        prop_oneof![pads, concats, sorts, dynamic, dots].boxed()
    }

    fn gathers() -> BoxedStrategy<Case> {
        let types = (tensor(1..4), vec(1usize..4, 0..3), any::<bool>());
        types
            .prop_flat_map(|(x, index, vector)| {
                let r = x.rank();
                // A partition of the operand's axes makes most numbers fit together.
                let role = vec(0u8..4, r);
                (
                    Just((x, index, vector)),
                    role,
                    perm(r),
                    list(r, number()),
                    axes(r + 2),
                    0usize..12,
                    any::<[bool; 2]>(),
                )
            })
            .prop_map(|((x, index, vector), role, order, mut sizes, wild, combine, [unique, scatter])| {
                let r = x.rank();
                let of = |k: u8| (0..r).filter(|a| role[*a] == k).collect::<Vec<_>>();
                let (mut collapsed, batching) = (of(0), of(1));
                let map: Vec<usize> = order.into_iter().filter(|a| !batching.contains(a)).take(2).collect();
                let mut dims = index;
                let start = dims.len();
                dims.extend(batching.iter().filter_map(|a| x.dims.get(*a)));
                if vector {
                    dims.push(map.len());
                }
                let walked = dims.len() - usize::from(vector);
                for (_, size) in sizes
                    .iter_mut()
                    .enumerate()
                    .filter(|(a, _)| collapsed.contains(a) || batching.contains(a))
                {
                    *size = 1;
                }
                let window: Vec<usize> = of(2).into_iter().chain(of(3)).collect();
                let offset: Vec<usize> = (walked..walked + window.len()).collect();
                if combine == 11 {
                    collapsed = wild;
                }
                let numbers = GatherDims {
                    offset_dims: offset,
                    collapsed_slice_dims: collapsed,
                    operand_batching_dims: batching.clone(),
                    start_indices_batching_dims: (start..start + batching.len()).collect(),
                    start_index_map: if vector { map } else { map.into_iter().take(1).collect() },
                    index_vector_dim: walked,
                };
                let indices = i32(&dims);
                let mut window: Vec<usize> = window;
                window.sort_unstable();
                let slices: Vec<usize> = dims[..walked]
                    .iter()
                    .copied()
                    .chain(window.iter().filter_map(|a| sizes.get(*a)).copied())
                    .collect();
                let case = match scatter {
                    true => {
                        let combine = [Combine::Add, Combine::Max, Combine::Min][combine % 3];
                        let op =
                            Scatter { dims: numbers, combine, unique: unique && combine != Combine::Add };
                        case(op, [x.clone(), indices, x.with_dims(slices)])
                    }
                    false => case(Gather { dims: numbers, slice_sizes: sizes }, [x, indices]),
                };
                case.domain(1, -2.0, 6.0)
            })
            .boxed()
    }

    fn convs() -> BoxedStrategy<Case> {
        (0usize..3, 1usize..3, prop_oneof![8 => Just(1usize), 1 => Just(2), 1 => number()])
            .prop_flat_map(|(n, groups, batch_groups)| {
                let lists = (perm(n + 2), perm(n + 2), perm(n + 2), list(n, positive()));
                let edges = (list(n, (signed(), signed()).boxed()), list(n, positive()), list(n, positive()));
                let sizes = (vec(1usize..6, n + 2), vec(1usize..4, n + 2));
                (lists, edges, sizes, Just((groups, batch_groups)))
            })
            .prop_map(
                |(
                    (input, kernel, output, strides),
                    (padding, dx, dk),
                    (mut x, mut k),
                    (groups, batch_groups),
                )| {
                    // Sizes in the order of the axes; features made to fit.
                    k[1] = k[1].min(2);
                    x[1] = k[1] * groups;
                    k[0] *= groups;
                    let place = |axes: &[usize], sizes: &[usize]| {
                        let mut dims = vec![1; sizes.len()];
                        axes.iter()
                            .zip(sizes)
                            .filter(|(a, _)| **a < dims.len())
                            .map(|(a, s)| (*a, *s))
                            .collect::<Vec<_>>()
                            .into_iter()
                            .for_each(|(a, s)| dims[a] = s);
                        f32(&dims)
                    };
                    let ins = [place(&input, &x), place(&kernel, &k)];
                    let op = Conv {
                        input,
                        kernel,
                        output,
                        strides,
                        padding,
                        input_dilation: dx,
                        kernel_dilation: dk,
                        feature_groups: groups,
                        batch_groups,
                    };
                    case(op, ins)
                },
            )
            .boxed()
    }

    /// No parameters make `infer` panic. What it accepts evaluates to what it promised, and has either a
    /// right gradient or a refusal.
    fn holds(name: &str, cases: BoxedStrategy<Case>) {
        let config = ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() };
        let accepted = std::cell::Cell::new(0);
        let outcome = proptest::test_runner::TestRunner::new_with_rng(
            config,
            proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
        )
        .run(&cases, |case| {
            let Ok(types) = infer(&case) else { return Ok(()) };
            let small = |ty: &Type| ty.dims.iter().map(|d| (*d).max(1)).fold(1, usize::saturating_mul) <= 300;
            if !types.iter().chain(case.ins.iter().map(|(ty, _)| ty)).all(small) {
                return Ok(());
            }
            accepted.set(accepted.get() + 1);
            let inputs = case.draw(1);
            let values = case.op.rules().eval(&inputs.iter().collect::<Vec<_>>(), &types);
            prop_assert_eq!(values.iter().map(Array::ty).collect::<Vec<_>>(), types);
            match gradient_error(&case, 1) {
                Ok(error) => prop_assert!(error.unwrap_or(0.0) <= 1e-8, "the gradient is off by {:?}", error),
                Err(GradError::NotDifferentiable { .. }) => {}
                Err(error) => prop_assert!(false, "{}", error),
            }
            Ok(())
        });
        if let Err(error) = outcome {
            panic!("{name}: {error}");
        }
        println!("{name}: {} accepted", accepted.get());
        assert!(accepted.get() >= 60, "{name}: only {} parameters were accepted", accepted.get());
    }

    #[test]
    fn one_operand() {
        holds("one operand", shapes());
    }

    #[test]
    fn several_operands() {
        holds("several operands", several());
    }

    #[test]
    fn gather_and_scatter() {
        holds("gather and scatter", gathers());
    }

    #[test]
    fn convolutions() {
        holds("convolutions", convs());
    }
}
