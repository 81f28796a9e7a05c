//! The crate against the real CPU plugin. It is downloaded where it is not installed yet; after that no network.
use graphs::program::{Program, Slot};
use graphs::types::{DType, Mesh, Sharding, Type};
use std::sync::LazyLock;
use tpu::array::HostArray;
use tpu::cache;
use tpu::engine::{Engine, Input, Options};
use tpu::install::Installer;
use tpu::plugin::{self, Platform, Plugin, Purpose};

/// The plugin, installed once.
static PLUGIN: LazyLock<Plugin> = LazyLock::new(|| {
    let root = cache::root().unwrap();
    let installer = Installer::new(root.clone());
    let path = match plugin::find(Platform::Cpu, None, &installer) {
        Ok((path, _)) => path,
        Err(_) => installer.install(Platform::Cpu, |what| eprintln!("{what}")).unwrap(),
    };
    Plugin::load(Platform::Cpu, Purpose::Devices, &path, &root, None).unwrap()
});

fn slot(name: &str, dtype: DType, dims: &[usize]) -> Slot {
    Slot { name: name.into(), ty: Type::new(dtype, dims), sharding: Sharding::replicated() }
}

fn program(text: &str, inputs: Vec<Slot>, outputs: Vec<Slot>) -> Program {
    let donated = vec![None; inputs.len()];
    Program { name: "test".into(), text: text.into(), inputs, outputs, donated, mesh: Mesh::single() }
}

fn engine(mesh: Mesh) -> Engine {
    Engine::new(&PLUGIN, &Options::new(mesh)).unwrap()
}

const ADD: &str = "module @add { func.func @main(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.add %a, %b : tensor<4xf32>
  return %0 : tensor<4xf32>
} }";

fn add() -> Program {
    let x = |name| slot(name, DType::F32, &[4]);
    program(ADD, vec![x("a"), x("b")], vec![x("sum")])
}

#[test]
fn adds_two_arrays() {
    let engine = engine(Mesh::single());
    let add = engine.compile(&add()).unwrap();
    let put =
        |x: &[f32]| engine.put("x", HostArray::from_slice([4], x).unwrap(), &Sharding::replicated()).unwrap();
    let (a, b) = (put(&[1.0, 2.0, 3.0, 4.0]), put(&[0.5, 0.25, 0.0, -4.0]));
    let sums = add.run(vec![Input::Keep(&a), Input::Keep(&b)]).unwrap();
    assert_eq!(sums.len(), 1);
    assert_eq!(sums[0].get().unwrap().to_vec::<f32>().unwrap(), [1.5, 2.25, 3.0, 0.0]);
    assert_eq!(a.get().unwrap().to_vec::<f32>().unwrap(), [1.0, 2.0, 3.0, 4.0], "kept inputs stay");
    println!("{}\n{}", PLUGIN.version_line(), engine.platform_version());
}
