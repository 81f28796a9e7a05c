//! Compiles a small program for a TPU slice that need not be here, and prints what the compiler says.
//!
//! `cargo run -p tpu --example aot -- v5e:2x4` (the first time installs libtpu with pip).
use graphs::program::{Program, Slot};
use graphs::types::{DType, Mesh, Sharding, Type};
use std::error::Error;
use std::process::ExitCode;
use tpu::install::Installer;
use tpu::plugin::{self, Platform, Plugin, Purpose};
use tpu::probe::{self, Probe};
use tpu::topology::Topology;
use tpu::{Kind, cache};

/// `tanh(x x)`.
const SQUARE: &str = "module @square { func.func @main(%x: tensor<256x256xbf16>) -> tensor<256x256xbf16> {
  %0 = stablehlo.dot_general %x, %x, contracting_dims = [1] x [0]
    : (tensor<256x256xbf16>, tensor<256x256xbf16>) -> tensor<256x256xbf16>
  %1 = stablehlo.tanh %0 : tensor<256x256xbf16>
  return %1 : tensor<256x256xbf16>
} }";

fn main() -> ExitCode {
    if let Some(code) = probe::child() {
        return code;
    }
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
    let path = match plugin::find(Platform::Tpu, None, &installer) {
        Ok((path, _)) => path,
        Err(error) if error.kind() == Kind::NoPlugin => {
            installer.install(Platform::Tpu, |what| eprintln!("{what}"))?
        }
        Err(error) => return Err(error.into()),
    };
    let probe = Probe::current_exe();
    let plugin = Plugin::load(Platform::Tpu, Purpose::Compile, &path, &root, probe.as_ref())?;
    println!("{}", plugin.version_line());
    let topology = Topology::new(&plugin, &name)?;
    println!("{name}: {} devices of kind {}", topology.devices(), topology.kind());
    for (name, value) in topology.attributes()? {
        println!("  {name} = {value:?}");
    }
    let slot = |name: &str| {
        let ty = Type::new(DType::BF16, [256, 256]);
        vec![Slot { name: name.into(), ty, sharding: Sharding::replicated() }]
    };
    let program = Program {
        name: "square".into(),
        text: SQUARE.into(),
        inputs: slot("x"),
        outputs: slot("y"),
        donated: vec![None],
        mesh: Mesh::single(),
    };
    let compiled = topology.compile(&program, &[])?;
    println!("{} bytes serialised; per device {:?}", compiled.serialize()?.len(), compiled.memory()?);
    for (name, value) in compiled.cost()?.iter().filter(|(name, _)| !name.contains(['{', '0', '1', '2'])) {
        println!("  {name} = {value}");
    }
    Ok(())
}
