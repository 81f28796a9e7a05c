//! Compiles a small program for a TPU slice that need not be here, and prints what the compiler says.
//!
//! `cargo run -p tpu --example aot -- v5e:2x4` (the first time installs libtpu with pip).
use graphs::program::{Program, Slot};
use graphs::types::{DType, Mesh, Sharding, Type};
use std::error::Error;
use std::process::ExitCode;
use tpu::cache;
use tpu::hardware::Target;
use tpu::install::Installer;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::{self, Plugin};
use tpu::probe::{self, Probe};
use tpu::topology::Topology;

/// `y = tanh(x w)`, with the rows of `x` and `y`, and those of `w` at rest, over all devices.
fn program(devices: usize) -> Result<Program, Box<dyn Error>> {
    let mesh = Mesh::new([("data", devices)])?;
    let sharding = Sharding { dims: vec![vec!["data".into()], vec![]] };
    let slot = |name: &str, dims: [usize; 2]| Slot {
        name: name.into(),
        ty: Type::new(DType::BF16, dims),
        sharding: sharding.clone(),
    };
    let rows = 128 * devices;
    let (x, w) = (format!("tensor<{rows}x1024xbf16>"), "tensor<1024x1024xbf16>");
    let on = "{sdy.sharding = #sdy.sharding<@mesh, [{\"data\"}, {}]>}";
    let text = format!(
        "module @layer {{
          sdy.mesh @mesh = <[\"data\"={devices}]>
          func.func @main(%x: {x} {on}, %w: {w} {on}) -> ({x} {on}) {{
            %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : ({x}, {w}) -> {x}
            %1 = stablehlo.tanh %0 : {x}
            return %1 : {x}
        }} }}"
    );
    Ok(Program {
        name: "layer".into(),
        text,
        inputs: vec![slot("x", [rows, 1024]), slot("w", [1024, 1024])],
        outputs: vec![slot("y", [rows, 1024])],
        donated: vec![None, None],
        mesh,
    })
}

fn main() -> ExitCode {
    if let Some(code) = probe::child() {
        return code;
    }
    plugin::prepare(Platform::TPU, Purpose::Compile);
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let name = std::env::args().nth(1).unwrap_or_else(|| "v5e:2x4".into());
    let root = cache::root()?;
    let installer = Installer::new(root.clone());
    let path = plugin::find_or_install(Platform::TPU, None, &installer, |what| eprintln!("{what}"))?;
    let probe = Probe::current_exe();
    let plugin = Plugin::load(Platform::TPU, Purpose::Compile, &path, &root, probe.as_ref())?;
    println!("{}", plugin.version_line());
    let topology = match Target::parse(&name) {
        Ok(target) => Topology::of(&plugin, &target)?,
        Err(_) => Topology::new(&plugin, &name)?,
    };
    println!("{name}: {} devices of kind {}", topology.devices(), topology.kind());
    for (name, value) in topology.attributes()? {
        println!("  {name} = {value:?}");
    }
    let compiled = topology.compile(&program(topology.devices())?, &[])?;
    let (serialized, optimized) = (compiled.serialize()?.len(), compiled.optimized()?.len());
    println!(
        "{serialized} bytes serialized, {optimized} bytes optimized; per device {:?}",
        compiled.memory()?
    );
    for (name, value) in compiled.cost()?.iter().filter(|(name, _)| !name.contains(['{', '0', '1', '2'])) {
        println!("  {name} = {value}");
    }
    Ok(())
}
