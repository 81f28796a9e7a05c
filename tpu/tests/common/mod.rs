//! What the tests with a real plugin share.
use graphs::program::{Program, Slot};
use graphs::types::{DType, Mesh, Sharding, Type};
use std::sync::LazyLock;
use tpu::array::{Element, Sharded};
use tpu::cache;
use tpu::engine::{Engine, Options};
use tpu::install::Installer;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::{self, Plugin};

/// The CPU plugin: the given or installed one, else installed now.
pub static PLUGIN: LazyLock<Plugin> = LazyLock::new(|| {
    let root = cache::root().unwrap();
    let installer = Installer::new(root.clone());
    let path = plugin::find_or_install(Platform::CPU, None, &installer, |what| eprintln!("{what}")).unwrap();
    Plugin::load(Platform::CPU, Purpose::Devices, &path, &root, None).unwrap()
});

/// A replicated slot.
pub fn slot(name: &str, dtype: DType, dims: &[usize]) -> Slot {
    Slot { name: name.into(), ty: Type::new(dtype, dims), sharding: Sharding::replicated() }
}

/// A program called `test`, on one device, that donates nothing.
pub fn text_program(text: &str, inputs: Vec<Slot>, outputs: Vec<Slot>) -> Program {
    let donated = vec![None; inputs.len()];
    Program { name: "test".into(), text: text.into(), inputs, outputs, donated, mesh: Mesh::single() }
}

/// An engine without a cache, with as many devices as the mesh needs.
pub fn engine(mesh: Mesh) -> Engine {
    Engine::new(&PLUGIN, &Options::new(mesh)).unwrap()
}

/// The elements of an array.
pub fn read<T: Element>(array: &Sharded) -> Vec<T> {
    array.get().unwrap().to_vec().unwrap()
}
