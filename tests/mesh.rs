//! One program on 1, 2, 4 and 8 virtual devices: the same numbers.
use crate::common::{
    Compiled, Named, close, devices, fill, is_noise, on, only, rules, smoke, state, variants,
};
use fluid::runtime::spec::program_spec;
use graphs::functions::{self, ProgramSpec};
use graphs::hlo::module::lower;
use graphs::interp::Array;
use graphs::models::Kind;
use graphs::ops::Remat;
use graphs::program::Slot;
use graphs::types::{DType, Mesh, Type};

/// Devices to run on, each dividing the batch of 8.
const DEVICES: [usize; 4] = [1, 2, 4, 8];

fn sizes(batch: usize) -> ProgramSpec {
    program_spec(&smoke(1), batch).unwrap()
}

fn seed() -> (String, Array) {
    ("seed".into(), Array::from_values(&Type::new(DType::U32, [2]), vec![7.0, 3.0]).unwrap())
}

#[test]
fn draws_are_the_same_bits_on_every_mesh() {
    let function = functions::noise_inputs(&sizes(8)).unwrap();
    let step = Array::full(&Type::scalar(DType::S32), 5.0);
    let inputs = Named::from([seed(), ("step".into(), step)]);
    let on = DEVICES.map(|n| Compiled::new(&devices(n), &function).run(&inputs));
    let masked = on[0]["draws/mask"].values().iter().sum::<f64>();
    assert!(masked > 8.0 && on[0]["draws/noise"].values().iter().any(|x| *x != 0.0));
    for (count, draws) in DEVICES.iter().zip(&on) {
        assert!(*draws == on[0], "{count} devices draw something else");
    }
}

/// Meshes of eight devices or fewer: batches, parameters and layers split, alone and together.
const MESHES: [&[(&str, usize)]; 5] = [
    &[("fsdp", 8)],
    &[("tensor", 2)],
    &[("data", 2), ("fsdp", 4)],
    &[("data", 2), ("fsdp", 2), ("tensor", 2)],
    &[("fsdp", 4), ("tensor", 2)],
];

#[test]
fn ten_steps_are_the_same_however_parameters_are_split() {
    let spec = sizes(8);
    let function = functions::train_step(&spec).unwrap();
    let mut start = state(&spec);
    start.extend([seed()]);
    fill(&function, &mut start, 1);
    let steps = |mesh: &[(&str, usize)]| {
        let (step, mut state, mut losses) = (Compiled::new(&on(mesh), &function), start.clone(), vec![]);
        for _ in 0..10 {
            state.extend(step.run(&state));
            losses.push(state["loss"].values()[0]);
        }
        (losses, state)
    };
    let (losses, state) = steps(&[("data", 1)]);
    let ours = |n: &str| n.starts_with("params/") || n.starts_with("ema/") || n == "grad_norm";
    let kept = only(&state, |n| ours(n) && !is_noise(n));
    for mesh in MESHES {
        let (other, got) = steps(mesh);
        let apart = losses.iter().zip(&other).map(|(a, b)| ((a - b) / a).abs()).fold(0.0, f64::max);
        println!("{mesh:?}: losses {apart:.1e} apart");
        assert!(apart <= 1e-5, "{mesh:?}: losses {other:?}, not {losses:?}");
        close(&format!("ten steps on {mesh:?}"), &got, &kept, |_| 1e-4);
    }
}

#[test]
fn every_parameter_is_split_where_the_mesh_says_so() {
    let mesh = Mesh::new([("fsdp", 4), ("tensor", 2)]).unwrap();
    for (name, mut spec) in variants(&sizes(8)) {
        if let Kind::Discrete(softmax) = &mut spec.model.kind {
            softmax.vocabulary = 12;
        }
        let program = lower(&functions::train_step(&spec).unwrap(), &mesh, &rules()).unwrap();
        let whole = |s: &&Slot| s.name.ends_with("/kernel") && s.sharding.is_replicated();
        let state = ["params/", "adam/m/", "adam/v/", "ema/"];
        let kernels = program.inputs.iter().filter(|s| state.iter().any(|room| s.name.starts_with(room)));
        assert_eq!(kernels.filter(whole).map(|s| s.name.as_str()).collect::<Vec<_>>(), [""; 0], "{name}");
        let tokens = &program.inputs[program.input("tokens").unwrap()];
        assert_eq!(tokens.sharding.dims[0], ["fsdp"], "{name}: the batch goes over what parameters go over");
        // Weights are put together where they are used, and their gradients come out in parts.
        assert!(program.text.contains("sdy.sharding_constraint"), "{name}");
    }
}

#[test]
fn three_steps_are_the_same_on_every_mesh() {
    let spec = sizes(8);
    let function = functions::train_step(&spec).unwrap();
    let mut start = state(&spec);
    start.extend([seed()]);
    fill(&function, &mut start, 1);
    let on = DEVICES.map(|n| {
        let (step, mut state, mut losses) = (Compiled::new(&devices(n), &function), start.clone(), vec![]);
        for _ in 0..3 {
            state.extend(step.run(&state));
            losses.push(state["loss"].values()[0]);
        }
        (losses, state)
    });
    let (losses, state) = &on[0];
    let ours = |n: &str| n.starts_with("params/") || n.starts_with("ema/") || n == "grad_norm";
    // Adam turns the noise that is the gradient of a key's bias into moves of the learning rate.
    let kept = only(state, |n| ours(n) && !is_noise(n));
    for (count, (other, got)) in DEVICES.iter().zip(&on) {
        let same = losses.iter().zip(other).all(|(a, b)| (a - b).abs() <= 2e-6 * a.abs());
        assert!(same, "{count} devices: losses {other:?}, not {losses:?}");
        close(&format!("three steps on {count} devices"), got, &kept, |_| 2e-5);
    }
}

#[test]
fn a_step_of_every_variant_is_the_same_on_every_mesh() {
    for (name, spec) in variants(&sizes(8)).into_iter().skip(1) {
        let function = functions::train_step(&spec).unwrap();
        let mut start = state(&spec);
        start.extend([seed()]);
        fill(&function, &mut start, 1);
        let on = [1, 4].map(|n| Compiled::new(&devices(n), &function).run(&start));
        close(&format!("{name} on 4 devices"), &on[1], &only(&on[0], |n| !is_noise(n)), |_| 2e-5);
    }
}

#[test]
fn blocks_one_after_the_other_give_the_step_that_a_loop_gives() {
    let keep = [Remat::Everything, Remat::Nothing, Remat::Mlp, Remat::Dots];
    for ((name, looped), remat) in variants(&sizes(8)).into_iter().zip(keep) {
        let mut spec = looped.clone();
        (spec.model.unroll, spec.model.remat) = (true, remat.clone());
        if let Kind::Continuous { head, .. } = &mut spec.model.kind {
            (head.unroll, head.remat) = (true, remat.clone());
        }
        let [looped, unrolled] = [&looped, &spec].map(|spec| functions::train_step(spec).unwrap());
        let loops = |f| lower(f, &Mesh::single(), &rules()).unwrap().text.matches("stablehlo.while").count();
        // What is left draws random numbers.
        let (many, few) = (loops(&looped), loops(&unrolled));
        assert!(few + 4 <= many, "{name}: {few} loops, {many} before");
        let mut start = state(&spec);
        start.extend([seed()]);
        fill(&looped, &mut start, 1);
        let want = Compiled::new(&devices(1), &looped).run(&start);
        let got = Compiled::new(&on(&[("fsdp", 4)]), &unrolled).run(&start);
        close(&format!("{name}, {remat:?}"), &got, &only(&want, |n| !is_noise(n)), |_| 2e-5);
    }
}

#[test]
fn a_batch_that_the_devices_do_not_divide_is_an_error() {
    let function = functions::loss(&sizes(6)).unwrap();
    let mesh = Mesh::new([("data", 8)]).unwrap();
    let error = lower(&function, &mesh, &rules()).unwrap_err().to_string();
    assert!(error.contains('6') && error.contains('8') && error.contains("data"), "{error}");
}
