//! Measures what one run costs the host: a program of many small donated arrays, dispatched many times.
//!
//! `cargo run --release -p tpu --example dispatch -- 200 64 256` (arrays; floats in each; width of a square
//! matrix that is multiplied with itself in every run, 0 for none: the CPU plugin runs cheap programs
//! before it returns, and only others in the background)
use graphs::program::{Program, Slot};
use graphs::types::{DType, Mesh, Sharding, Type};
use std::error::Error;
use std::fmt::Write;
use std::time::Instant;
use tpu::array::HostArray;
use tpu::cache;
use tpu::engine::{Engine, Input, Options};
use tpu::install::Installer;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::{self, Plugin};

const RUNS: usize = 300;

fn main() -> Result<(), Box<dyn Error>> {
    let argument = |i, default| std::env::args().nth(i).map_or(Ok(default), |text| text.parse::<usize>());
    let (arrays, floats, width) = (argument(1, 200)?, argument(2, 64)?, argument(3, 256)?);
    let root = cache::root()?;
    let installer = Installer::new(root.clone());
    let (path, _) = plugin::find(Platform::CPU, None, &installer)?;
    let start = Instant::now();
    let plugin = Plugin::load(Platform::CPU, Purpose::Devices, &path, &root, None)?;
    println!("load the plugin: {:.1} ms", start.elapsed().as_secs_f64() * 1e3);
    let start = Instant::now();
    let mut options = Options::new(Mesh::single());
    options.cache = Some(root);
    let engine = Engine::new(&plugin, &options)?;
    println!("create the client: {:.1} ms", start.elapsed().as_secs_f64() * 1e3);
    let step = engine.compile(&program(arrays, floats, width))?;
    println!("compile ({:?}): {:.1} ms", step.cache(), step.seconds() * 1e3);

    let zeros = HostArray::zeros(Type::new(DType::F32, [floats]));
    let start = Instant::now();
    let put = |_| engine.put("x", zeros.clone(), &Sharding::replicated());
    let mut state = (0..arrays).map(put).collect::<Result<Vec<_>, _>>()?;
    let per = |total: f64, n: usize| total * 1e6 / n as f64;
    println!("put: {:.1} us per array", per(start.elapsed().as_secs_f64(), arrays));
    let matrix = HostArray::zeros(Type::new(DType::F32, [width, width]));
    state.push(engine.put("m", matrix, &Sharding::replicated())?);
    let mut dispatch = vec![];
    let start = Instant::now();
    for _ in 0..RUNS {
        let inputs = state.into_iter().map(Input::Donate).collect();
        let call = Instant::now();
        state = step.run(inputs)?;
        dispatch.push(call.elapsed().as_secs_f64() * 1e6);
    }
    state.iter().try_for_each(|array| array.wait())?;
    let total = start.elapsed().as_secs_f64();
    dispatch.sort_by(f64::total_cmp);
    println!(
        "{arrays} arrays of {floats} floats: a run returns after {:.1} us (median; {:.1} least, {:.1} most), \
         and is done every {:.1} us",
        dispatch[RUNS / 2],
        dispatch[0],
        dispatch[RUNS - 1],
        per(total, RUNS)
    );
    let start = Instant::now();
    for array in &state[..arrays] {
        let values: Vec<f32> = array.get()?.to_vec()?;
        assert!(values.iter().all(|&x| x == RUNS as f32), "every run added one");
    }
    println!("get: {:.1} us per array", per(start.elapsed().as_secs_f64(), arrays));
    Ok(())
}

/// Adds one to every array and squares a matrix, in place.
fn program(arrays: usize, floats: usize, width: usize) -> Program {
    let ty = format!("tensor<{floats}xf32>");
    let (mut head, mut body, mut results) = (String::new(), String::new(), vec![]);
    for i in 0..arrays {
        let comma = if i > 0 { ", " } else { "" };
        let _ = write!(head, "{comma}%x{i}: {ty} {{tf.aliasing_output = {i} : i32}}");
        let _ = writeln!(body, "  %y{i} = stablehlo.add %x{i}, %one : {ty}");
        results.push(format!("%y{i}"));
    }
    let matrix = format!("tensor<{width}x{width}xf32>");
    let _ = write!(head, ", %m: {matrix} {{tf.aliasing_output = {arrays} : i32}}");
    let _ = writeln!(
        body,
        "  %mm = stablehlo.dot_general %m, %m, contracting_dims = [1] x [0]\n    \
         : ({matrix}, {matrix}) -> {matrix}"
    );
    let (types, results) = (vec![ty.as_str(); arrays].join(", "), results.join(", "));
    let text = format!(
        "module @step {{ func.func @main({head}) -> ({types}, {matrix}) {{\n\
         %one = stablehlo.constant dense<1.0> : {ty}\n\
         {body}  return {results}, %mm : {types}, {matrix}\n}} }}"
    );
    let slot = |i: usize| Slot {
        name: format!("x{i}"),
        ty: Type::new(DType::F32, if i < arrays { vec![floats] } else { vec![width, width] }),
        sharding: Sharding::replicated(),
    };
    Program {
        name: "step".into(),
        text,
        inputs: (0..=arrays).map(slot).collect(),
        outputs: (0..=arrays).map(slot).collect(),
        donated: (0..=arrays).map(Some).collect(),
        mesh: Mesh::single(),
    }
}
