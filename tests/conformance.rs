//! Every op, and the whole loss with its gradient, through a real plugin against the interpreter.
use crate::common::{Compiled, Fixture, Named, close, distance, engine, interpret, is_noise, largest, only};
use graphs::functions;
use graphs::interp::Array;
use graphs::ir::{Builder, Function, Port};
use graphs::ops::{Case, all_cases};
use graphs::types::{DType, Type};

/// Cases in one program: starting the compiler for each alone takes longer than the tests.
const TOGETHER: usize = 24;

fn port(name: String, ty: &Type) -> Port {
    Port { name, axes: vec![""; ty.rank()] }
}

/// Cases as one function, with operands for it. Values of case `i` are called `i/...`.
fn function(cases: &[Case], seed: u64) -> (Function, Named) {
    let b = Builder::new();
    let (mut inputs, mut outputs, mut results, mut values) = (vec![], vec![], vec![], Named::new());
    for (i, case) in cases.iter().enumerate() {
        let operands: Vec<_> = case.ins.iter().map(|(ty, _)| b.input(ty.clone())).collect();
        for (at, value) in case.draw(seed).into_iter().enumerate() {
            inputs.push(port(format!("{i}/{at}"), &value.ty()));
            values.insert(format!("{i}/{at}"), value);
        }
        for (at, out) in b.push(case.op.clone(), &operands.iter().collect::<Vec<_>>()).into_iter().enumerate()
        {
            outputs.push(port(format!("{i}/{at}"), out.ty()));
            results.push(out);
        }
    }
    let graph = b.finish(&results).unwrap();
    (Function { name: "cases".into(), graph, inputs, outputs, donated: vec![] }, values)
}

/// How far results may be apart, as a share of the largest: rounding for floats, nothing for the rest.
fn bound(dtype: DType) -> f64 {
    match dtype {
        DType::BF16 => 1.0 / 128.0,
        dtype if dtype.is_float() => 1e-4,
        _ => 0.0,
    }
}

fn differs(got: &Array, want: &Array) -> bool {
    let same = |(g, w): (&f64, &f64)| g == w || (g.is_nan() && w.is_nan());
    let equal = got.values().iter().zip(&want.values()).all(same);
    let gap = distance(got, want);
    !equal && (gap.is_infinite() || gap > bound(want.dtype()) * largest(want))
}

#[test]
fn every_op_gives_the_same_through_the_plugin() {
    let (engine, cases) = (engine(), all_cases());
    let mut wrong = vec![];
    let (mut floats, mut worst) = (0, 0.0f64);
    for cases in cases.chunks(TOGETHER) {
        let (made, _) = function(cases, 0);
        let compiled = Compiled::new(&engine, &made);
        for seed in 1..3 {
            let (_, inputs) = function(cases, seed);
            let (got, want) = (compiled.run(&inputs), interpret(&made, &inputs));
            for (name, want) in &want {
                let (case, got) =
                    (&cases[name.split_once('/').unwrap().0.parse::<usize>().unwrap()], &got[name]);
                assert_eq!(got.ty(), want.ty(), "{:?}", case.op);
                if differs(got, want) {
                    wrong.push(format!(
                        "{:?}, seed {seed}: {:?}, not {:?}",
                        case.op,
                        got.values(),
                        want.values()
                    ));
                } else if want.dtype() == DType::F32 && largest(want).is_normal() {
                    floats += 1;
                    worst = worst.max(distance(got, want) / largest(want));
                }
            }
        }
    }
    println!("{} cases; {floats} results in f32, at most {worst:.1e} apart", cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.len() > 100 && floats > 100, "{} cases, {floats} results", cases.len());
}

#[test]
fn the_whole_loss_and_gradient_are_the_same_through_the_plugin() {
    let fixture = Fixture::read("loss.safetensors");
    let (function, inputs) = (functions::grad(&fixture.spec()).unwrap(), fixture.under("in/"));
    let (got, want) = (Compiled::new(&engine(), &function).run(&inputs), interpret(&function, &inputs));
    close("loss and gradient in f32", &got, &only(&want, |n| !is_noise(n)), |_| 1e-4);
    for (name, got) in got.iter().filter(|(name, _)| is_noise(name)) {
        assert!(distance(got, &want[name]) < 1e-6, "{name}");
    }
}

#[test]
fn a_loss_in_bf16_is_near_that_in_f32() {
    let fixture = Fixture::read("loss.safetensors");
    let (mut spec, inputs) = (fixture.spec(), fixture.under("in/"));
    let narrow = only(&interpret(&functions::loss(&spec).unwrap(), &inputs), |_| true);
    spec.model.precision.compute = DType::BF16;
    let function = functions::loss(&spec).unwrap();
    let (got, want) = (Compiled::new(&engine(), &function).run(&inputs), interpret(&function, &inputs));
    assert!(want.values().all(|loss| loss.dtype() == DType::F32), "losses are made in f32");
    close("loss in bf16, plugin and interpreter", &got, &want, |_| 1e-2);
    close("loss in bf16 and f32", &want, &narrow, |_| 2e-2);
}
