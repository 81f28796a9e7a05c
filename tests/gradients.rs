//! The gradient of the whole loss against differences, in f64 in the interpreter, under every policy of what the
//! forward pass keeps.
use crate::common::{Fixture, Named, apart, fill, head, interpret, is_noise, random, state, variants, wide};
use graphs::functions::{self, ProgramSpec};
use graphs::interp::Array;
use graphs::ir::{Function, Graph, Value, extract};
use graphs::ops::{Op, Remat};
use graphs::types::{DType, Type};

/// The step of the difference quotients, whose error is of its square.
const STEP: f64 = 1e-5;

fn sizes() -> (ProgramSpec, Named) {
    let fixture = Fixture::read("loss.safetensors");
    (wide(fixture.spec()), fixture.under("in/"))
}

fn arrays(function: &Function, inputs: &Named) -> Vec<Array> {
    let fitted = |(name, ty): (&str, &Type)| inputs[name].reshape(&ty.dims).unwrap().convert(ty.dtype);
    function.input_types().map(|(port, ty)| fitted((&port.name, ty))).collect()
}

/// The loss as the gradient sees it: what is behind a stop is one more input. Also what those inputs are.
fn frozen(graph: &Graph, inputs: &[Array]) -> (Graph, Vec<Array>) {
    let stopped = graph.nodes.iter().filter(|n| matches!(n.op, Op::StopGradient(_)));
    let stopped: Vec<Value> = stopped.flat_map(|n| n.outs.clone()).collect();
    let held = extract(graph, &graph.inputs, &stopped).unwrap().eval(inputs);
    let all = [&graph.inputs[..], &stopped].concat();
    (extract(graph, &all, &graph.outputs[..1]).unwrap(), held)
}

#[test]
fn the_gradient_of_the_loss_agrees_with_differences() {
    let (spec, named) = sizes();
    let function = functions::loss(&spec).unwrap();
    let stops = function.graph.nodes.iter().any(|n| matches!(n.op, Op::StopGradient(_)));
    assert!(stops, "the variance term does not teach the mean");
    assert!(against_differences(&spec, &named) > 60);
}

#[test]
fn the_gradient_of_every_variant_agrees_with_differences() {
    for (name, spec) in variants(&sizes().0).into_iter().skip(1) {
        println!("{name}");
        let mut named = state(&spec);
        fill(&functions::loss(&spec).unwrap(), &mut named, 3);
        assert!(against_differences(&spec, &named) > 30);
    }
}

/// Compares the gradient by every parameter; how many there are.
fn against_differences(spec: &ProgramSpec, named: &Named) -> usize {
    let function = functions::loss(spec).unwrap();
    let mut inputs = arrays(&function, named);
    let (graph, held) = frozen(&function.graph, &inputs);
    inputs.extend(held);
    let grads = interpret(&functions::grad(spec).unwrap(), named);

    let moved = |at: usize, direction: &[f64], by: f64| {
        let mut moved = inputs.clone();
        let values = inputs[at].values().iter().zip(direction).map(|(x, d)| x + by * STEP * d).collect();
        moved[at] = Array::from_values(&inputs[at].ty(), values).unwrap();
        graph.eval(&moved)[0].values()[0]
    };
    let (mut checked, mut worst) = (0, (0.0, ""));
    for (at, port) in function.inputs.iter().enumerate() {
        let Some(name) = port.name.strip_prefix("params/") else { continue };
        let grad = &grads[&format!("grads/{name}")];
        assert_eq!(grad.ty(), inputs[at].ty().with_dtype(DType::F64), "{name}");
        // Along the gradient and something of every element besides, so that no part can hide.
        let size = grad.values().iter().map(|g| g * g).sum::<f64>().sqrt();
        let noise = random(&grad.ty(), at as u64).values();
        let direction: Vec<f64> = match is_noise(name) {
            true => noise,
            false => grad.values().iter().zip(&noise).map(|(g, n)| g / size + 0.2 * n).collect(),
        };
        let along: f64 = grad.values().iter().zip(&direction).map(|(g, d)| g * d).sum();
        let at = |by| moved(at, &direction, by);
        let difference = (at(1.0) - at(-1.0)) / (2.0 * STEP);
        if is_noise(name) {
            assert!(
                difference.abs() < 1e-9 && along.abs() < 1e-12,
                "{name}: {difference:e} and {along:e}, not 0"
            );
            continue;
        }
        let off = (along - difference).abs() / difference.abs();
        if off > worst.0 {
            worst = (off, name);
        }
        assert!(off <= 1e-6, "{name}: {along:e} by the gradient, {difference:e} by differences");
        checked += 1;
    }
    println!("gradient and differences: {checked} parameters, at most {:.1e} apart ({})", worst.0, worst.1);
    checked
}

#[test]
fn what_is_kept_does_not_change_the_gradient() {
    let (spec, inputs) = sizes();
    let under = |remat: Remat| {
        let mut spec = spec.clone();
        head(&mut spec).remat = remat.clone();
        spec.model.remat = remat;
        let function = functions::grad(&spec).unwrap();
        (function.graph.size(), interpret(&function, &inputs))
    };
    let (least, want) = under(Remat::Everything);
    for remat in [Remat::Dots, Remat::DotsNoBatch, Remat::Nothing, Remat::Mlp, Remat::MlpQkv] {
        let (size, got) = under(remat.clone());
        assert!(size > least, "{remat:?} computes again what it does not keep: {size} nodes, not {least}");
        for (name, want) in &want {
            let apart = apart(&got[name], want);
            assert!(apart < 1e-12 || is_noise(name), "{name} under {remat:?}: {apart:e}");
        }
    }
}
