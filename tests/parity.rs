//! The graphs against the stored reference of `tests/parity`: in f64 in the interpreter, in f32 through the
//! plugin. What the tolerances mean is in the README there.
use crate::common::{
    Compiled, Fixture, Named, apart, close, engine, head, interpret, is_noise, largest, minus, only, parity,
    wide,
};
use fluid::config::{GuidanceSchedule, RevealSchedule};
use fluid::sample::reveals;
use graphs::functions::{self, FunctionError, ProgramSpec};
use graphs::interp::Array;
use graphs::ir::Function;
use graphs::models::{Tables, respaced};
use graphs::types::{DType, Type};
use serde_json::Value;
use std::collections::BTreeMap;

/// A way to run a function that was made for a spec.
type Runner = Box<dyn Fn(&Named) -> Named>;

/// Where functions run, and in what precision.
#[derive(Clone, Copy, PartialEq)]
enum Where {
    Interpreter,
    Plugin,
}

impl Where {
    fn function(
        self,
        spec: ProgramSpec,
        make: fn(&ProgramSpec) -> Result<Function, FunctionError>,
    ) -> Runner {
        match self {
            Where::Interpreter => {
                let function = make(&wide(spec)).unwrap();
                Box::new(move |inputs| interpret(&function, inputs))
            }
            Where::Plugin => {
                let compiled = Compiled::new(&engine(), &make(&spec).unwrap());
                Box::new(move |inputs| compiled.run(inputs))
            }
        }
    }

    /// The bound of this precision.
    fn bound(self, wide: f64, narrow: f64) -> f64 {
        if self == Where::Interpreter { wide } else { narrow }
    }
}

/// The loss and what it is made of.
const LOSSES: [&str; 5] = ["loss", "mse", "vb", "bands/loss", "bands/weight"];

fn loss_and_gradients(at: Where, file: &str) {
    let fixture = Fixture::read(file);
    let (inputs, want) = (fixture.under("in/"), fixture.under("out/"));
    let run = |make| at.function(fixture.spec(), make)(&inputs);
    let losses = only(&want, |n| LOSSES.contains(&n));
    println!("{file}");
    close("backbone", &run(functions::backbone), &only(&want, |n| n == "z"), |_| at.bound(1e-12, 1e-5));
    close("loss", &run(functions::loss), &losses, |_| at.bound(1e-11, 1e-5));
    let grads = run(functions::grad);
    close("loss of grad", &grads, &losses, |_| at.bound(1e-11, 1e-5));
    let wanted = only(&want, |n| n.starts_with("grads/") && !is_noise(n));
    close("grad", &grads, &wanted, |_| at.bound(1e-9, 1e-4));
    assert_eq!(grads.len(), losses.len() + fixture.under("in/params/").len(), "of every parameter");
    for (name, grad) in grads.iter().filter(|(name, _)| is_noise(name)) {
        assert!(largest(grad) < 1e-6, "{name}: {:e}", largest(grad));
    }
}

const VARIANTS: [&str; 4] = [
    "loss.safetensors",
    "loss_continuous_raster.safetensors",
    "loss_discrete_random.safetensors",
    "loss_discrete_raster.safetensors",
];

#[test]
fn loss_and_gradients_in_the_interpreter() {
    VARIANTS.iter().for_each(|file| loss_and_gradients(Where::Interpreter, file));
}

#[test]
fn loss_and_gradients_through_the_plugin() {
    VARIANTS.iter().for_each(|file| loss_and_gradients(Where::Plugin, file));
}

fn first_steps(at: Where) {
    let fixture = Fixture::read("loss_first_step.safetensors");
    let want = only(&fixture.under("out/"), |n| LOSSES.contains(&n));
    let got = at.function(fixture.spec(), functions::loss)(&fixture.under("in/"));
    close("loss at t = 0", &got, &want, |_| 1e-5);
}

#[test]
fn losses_of_first_steps_in_the_interpreter() {
    first_steps(Where::Interpreter);
}

#[test]
fn losses_of_first_steps_through_the_plugin() {
    first_steps(Where::Plugin);
}

fn sampled(at: Where, fixture: &Fixture, what: &str, want: &Named) {
    let mut inputs = fixture.under("in/");
    let mut spec = fixture.spec();
    spec.batch = inputs["z/cond"].dims()[0];
    if let Some(bound) = fixture.config["clip_x0"].as_f64() {
        let channels = head(&mut spec).channels;
        let range = |x| Array::full(&Type::new(DType::F64, [channels]), x);
        inputs.extend([("range/low".into(), range(-bound)), ("range/high".into(), range(bound))]);
    }
    let got = at.function(spec, functions::diffusion_sample)(&inputs);
    close(what, &got, want, |_| at.bound(1e-10, 1e-4));
}

fn samples(at: Where) {
    for file in ["diffusion_sample.safetensors", "diffusion_sample_clipped.safetensors"] {
        let fixture = Fixture::read(file);
        sampled(at, &fixture, file, &fixture.under("out/"));
    }
    // One set of inputs for several predictions and bounds.
    for file in ["diffusion_sample_ddim.safetensors", "diffusion_sample_dpm.safetensors"] {
        let mut fixture = Fixture::read(file);
        let plain = fixture.config.clone();
        let cases: BTreeMap<String, BTreeMap<String, Value>> =
            serde_json::from_str(&fixture.notes["cases"]).unwrap();
        assert_eq!(cases.len(), 4);
        for (case, settings) in cases {
            fixture.config.clone_from(&plain);
            settings.into_iter().for_each(|(key, value)| fixture.config[key] = value);
            sampled(at, &fixture, &format!("{file}, {case}"), &fixture.under(&format!("out/{case}/")));
        }
    }
}

#[test]
fn samples_in_the_interpreter() {
    samples(Where::Interpreter);
}

#[test]
fn samples_through_the_plugin() {
    samples(Where::Plugin);
}

/// Ids drawn with other temperatures, top_k and top_p by one program: all of them are inputs.
fn tokens(at: Where) {
    let fixture = Fixture::read("token_sample.safetensors");
    let (mut inputs, calls, want) = (fixture.under("in/"), fixture.under("calls/"), fixture.under("out/"));
    let names: Vec<String> = serde_json::from_str(&fixture.notes["calls"]).unwrap();
    assert_eq!((calls.len(), names.len()), (3, 9));
    let mut spec = fixture.spec();
    spec.batch = inputs["z/cond"].dims()[0];
    let run = at.function(spec, functions::token_sample);
    for (i, name) in names.iter().enumerate() {
        inputs.extend(calls.iter().map(|(name, all)| (name.clone(), slice(all, i))));
        let got = run(&inputs);
        // Inputs are on a grid and no choice is close: nothing rounds.
        assert_eq!(got["logits"].values(), want["logits"].values(), "{name}");
        assert_eq!(got["tokens"].values(), slice(&want["tokens"], i).values(), "{name}");
    }
}

#[test]
fn tokens_in_the_interpreter() {
    tokens(Where::Interpreter);
}

#[test]
fn tokens_through_the_plugin() {
    tokens(Where::Plugin);
}

/// One step's slice of an input that has a leading step axis.
fn slice(array: &Array, step: usize) -> Array {
    let (dims, values) = (&array.dims()[1..], array.values());
    let each = dims.iter().product::<usize>();
    Array::from_values(&Type::new(array.dtype(), dims), values[step * each..][..each].to_vec()).unwrap()
}

/// The settings of the optimizer, from the file's notes.
fn optimized(fixture: &Fixture) -> ProgramSpec {
    let settings: BTreeMap<String, f64> = serde_json::from_str(&fixture.notes["optimizer"]).unwrap();
    let mut spec = fixture.spec();
    let o = &mut spec.optimizer;
    (o.lr, o.warmup, o.eps) = (settings["lr"], settings["warmup"] as u32, settings["eps"]);
    (o.beta1, o.beta2) = (settings["beta1"], settings["beta2"]);
    (o.weight_decay, o.clip, o.ema) = (settings["weight_decay"], settings["clip"], settings["ema"]);
    spec.no_decay = serde_json::from_str(&fixture.notes["no_decay"]).unwrap();
    spec
}

fn ten_steps(at: Where) {
    const ROOMS: [&str; 4] = ["params/", "ema/", "adam/m/", "adam/v/"];
    let fixture = Fixture::read("train_steps.safetensors");
    let (start, steps, want) = (fixture.under("in/params/"), fixture.under("steps/"), fixture.under("out/"));
    let run = at.function(optimized(&fixture), functions::train_step_with_noise);
    let mut state: Named = BTreeMap::from([("step".into(), Array::full(&Type::scalar(DType::S32), 0.0))]);
    for (name, value) in &start {
        let zeros = Array::full(&value.ty(), 0.0);
        let values = [value.clone(), value.clone(), zeros.clone(), zeros];
        state.extend(ROOMS.iter().zip(values).map(|(room, value)| (format!("{room}{name}"), value)));
    }
    let mut metrics: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for step in 0..10 {
        state.extend(steps.iter().map(|(name, all)| (name.clone(), slice(all, step))));
        state.extend(run(&state));
        for name in LOSSES.into_iter().chain(["grad_norm", "lr"]) {
            metrics.entry(name).or_default().extend(state[name].values());
        }
    }
    assert_eq!(state["step"].values(), [10.0]);
    for (name, values) in &metrics {
        let got = Array::from_values(&want[*name].ty(), values.clone()).unwrap();
        let apart = apart(&got, &want[*name]);
        println!("{name} of ten steps: {apart:.1e} apart");
        assert!(apart <= at.bound(1e-9, 1e-4), "{name}: {apart:e}");
    }
    // Not where parameters are but how far they moved.
    let moved = |all: &Named| -> Named {
        let under = |room: &str| only(all, |n| n.starts_with(room) && !is_noise(n));
        let step = |(name, value): (String, Array)| {
            let from = &start[name.trim_start_matches("params/").trim_start_matches("ema/")];
            let moved = minus(&value, from);
            (name, moved)
        };
        under("params/").into_iter().chain(under("ema/")).map(step).collect()
    };
    close("moves of ten steps", &moved(&state), &moved(&want), |_| at.bound(1e-8, 1e-3));
    let moments = only(&want, |n| n.starts_with("adam/") && !is_noise(n));
    close("moments of ten steps", &state, &moments, |_| at.bound(1e-8, 1e-4));
    let furthest: f64 = metrics["lr"].iter().sum();
    for (name, from) in start.iter().filter(|(name, _)| is_noise(name)) {
        let moved = largest(&minus(&state[&format!("params/{name}")], from));
        assert!(moved <= furthest * 1.001, "{name} moved by {moved:e}, the rates sum to {furthest:e}");
    }
}

#[test]
fn ten_steps_in_the_interpreter() {
    ten_steps(Where::Interpreter);
}

#[test]
fn ten_steps_through_the_plugin() {
    ten_steps(Where::Plugin);
}

fn json(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(parity(name)).unwrap()).unwrap()
}

fn floats(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect()
}

#[test]
fn reveal_schedules_are_those_of_the_reference() {
    let all = json("sampling_order.json");
    let cases = all["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 11);
    for case in cases {
        let [tokens, steps] = ["tokens", "steps"].map(|key| case[key].as_u64().unwrap() as usize);
        let reveal = match case["reveal"].as_str() {
            Some("linear") => RevealSchedule::Linear,
            _ => RevealSchedule::Cosine,
        };
        for (name, schedule) in
            [("linear", GuidanceSchedule::Linear), ("constant", GuidanceSchedule::Constant)]
        {
            let (revealed, guidance) = (floats(&case["revealed"]), floats(&case["guidance_3"][name]));
            // Steps that reveal nothing are left out.
            let want: Vec<(usize, f64)> = revealed
                .iter()
                .zip(guidance)
                .filter(|(n, _)| **n > 0.0)
                .map(|(n, g)| (*n as usize, g))
                .collect();
            let got: Vec<(usize, f64)> = reveals((tokens, tokens), steps, reveal, schedule)
                .iter()
                .map(|r| (r.count, r.guided(3.0)))
                .collect();
            assert_eq!(got.len(), want.len(), "{tokens} tokens in {steps} steps");
            for (k, (got, want)) in got.iter().zip(&want).enumerate() {
                assert!(got.0 == want.0 && (got.1 - want.1).abs() < 1e-12, "step {k}: {got:?}, not {want:?}");
            }
        }
    }
}

#[test]
fn noise_schedules_are_those_of_the_reference() {
    let all = json("timesteps.json");
    let cases = all["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 6);
    for case in cases {
        let [total, count] = ["timesteps", "count"].map(|key| case[key].as_u64().unwrap() as usize);
        let steps = respaced(total, count);
        if let Some(want) = case.get("steps") {
            assert_eq!(steps.iter().map(|s| *s as f64).collect::<Vec<_>>(), floats(want));
        }
        let tables = Tables::cosine(total).keep(&steps);
        let rows = [
            ("betas", &tables.beta),
            ("abar", &tables.alpha_bar),
            ("log_beta", &tables.log_beta),
            ("log_posterior_variance", &tables.log_posterior_variance),
            ("posterior_x0", &tables.mean_x0),
            ("posterior_xt", &tables.mean_xt),
        ];
        for (name, row) in rows {
            let near = |got: f64, want: f64| (got - want).abs() <= 1e-9 * want.abs().max(1e-3);
            let sum: f64 = row.iter().sum();
            let want = case[format!("sum_{name}")].as_f64().unwrap();
            assert!(near(sum, want), "{count} steps, sum of {name}: {sum}, not {want}");
            for (at, want) in floats(&case["at"]).iter().zip(floats(&case[name])) {
                let got = row[*at as usize];
                assert!(near(got, want), "{count} steps, {name}[{at}]: {got}, not {want}");
            }
        }
    }
}
