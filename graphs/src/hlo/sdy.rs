//! Shardy: meshes and shardings as MLIR attributes.
use crate::types::{Mesh, Sharding};

/// `sdy.mesh @mesh = <["data"=4, "tensor"=2]>`.
pub fn mesh(mesh: &Mesh) -> String {
    let axes: Vec<String> = mesh.axes().iter().map(|(n, s)| format!("{n:?}={s}")).collect();
    format!("sdy.mesh @mesh = <[{}]>", axes.join(", "))
}

/// `#sdy.sharding<@mesh, [{"data"}, {}]>` for a tensor of the given rank.
pub fn attribute(sharding: &Sharding, rank: usize) -> String {
    let dims: Vec<String> = (0..rank)
        .map(|i| {
            let axes = sharding.dims.get(i).map_or(&[][..], |a| a);
            let names: Vec<String> = axes.iter().map(|a| format!("{a:?}")).collect();
            format!("{{{}}}", names.join(", "))
        })
        .collect();
    format!("#sdy.sharding<@mesh, [{}]>", dims.join(", "))
}
