//! Bytes per device, from the shardings that the rules give every tensor on a mesh.
use super::{Work, Workload};
use crate::config::{Config, MESH_AXES};
use crate::runtime::spec;
use graphs::ir::Port;
use graphs::types::{Mesh, Rules, Sharding, ShardingError, Type};
use std::collections::BTreeMap;

/// One line of the bill.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is.
    pub name: &'static str,
    /// Bytes on each device.
    pub bytes: f64,
    /// How it was found.
    pub formula: &'static str,
}

/// What a device needs for a job.
#[derive(Clone, Debug, PartialEq)]
pub struct Memory {
    /// Part by part.
    pub items: Vec<Item>,
}

const HELD: &str = "the shard of each tensor";

impl Memory {
    /// What each device of `mesh` needs for `work` when tensors are laid out by `rules`.
    ///
    /// # Errors
    /// When an axis of a tensor does not divide over the mesh.
    pub fn of(work: &Work, mesh: &Mesh, rules: &Rules) -> Result<Memory, ShardingError> {
        let mut rooms: BTreeMap<&'static str, f64> = BTreeMap::new();
        let mut gradients = 0.0;
        let shard = |(port, ty): &(Port, Type)| {
            let sharding = rules.resolve(&port.axes, mesh);
            sharding.check(&port.name, ty, mesh)?;
            Ok(sharding.shard_type(ty, mesh).bytes() as f64)
        };
        for input in &work.inputs {
            let (port, bytes) = (&input.0, shard(input)?);
            *rooms.entry(room(work.job, &port.name)).or_default() += bytes;
            // Every parameter that has moments has a gradient, laid out as they are.
            gradients += if port.name.starts_with("adam/m/") { bytes } else { 0.0 };
        }
        for weight in &work.encoders.weights {
            *rooms.entry(ENCODERS).or_default() += shard(weight)?;
        }
        let held =
            ROOMS.into_iter().filter_map(|name| Some(Item { name, bytes: *rooms.get(name)?, formula: HELD }));
        let mut items: Vec<Item> = held.collect();
        let parts = rules.resolve(&["batch"], mesh).parts(mesh, 0) as f64;
        let made = work.activations;
        if work.job == Workload::Train {
            let formula = "as the parameters that are trained, f32";
            items.push(Item { name: "gradients", bytes: gradients, formula });
            let formula = "estimate: stacks from the forward to the backward pass / shards of the batch";
            items.push(Item { name: "activations kept", bytes: made.kept / parts, formula });
        }
        let formula = "estimate: the most alive at once beyond that / shards of the batch";
        items.push(Item { name: "working set", bytes: (made.peak - made.kept) / parts, formula });
        let gathered = gathered(work, mesh, rules);
        if gathered > 0.0 {
            let formula = match work.job {
                Workload::Train => "estimate: two layers put together for use, and a gradient",
                Workload::Sample => "estimate: two layers put together for use",
            };
            items.push(Item { name: "gathered layers", bytes: gathered, formula });
        }
        Ok(Memory { items })
    }

    /// Bytes per device in all.
    pub fn total(&self) -> f64 {
        self.items.iter().map(|i| i.bytes).sum()
    }
}

/// What inputs are called, in the order of the bill.
const ROOMS: [&str; 7] = [
    "parameters",
    "Adam moments",
    "moving average",
    "keys and values",
    "batch",
    "prompts and tokens",
    ENCODERS,
];

/// What the weights of the text encoder and of the codec are called.
const ENCODERS: &str = "encoders";

fn room(job: Workload, name: &str) -> &'static str {
    match (job, name.split('/').next()) {
        (_, Some("params")) => ROOMS[0],
        (_, Some("adam")) => ROOMS[1],
        (_, Some("ema")) => ROOMS[2],
        (_, Some("cross" | "cache")) => ROOMS[3],
        (Workload::Train, _) => ROOMS[4],
        (Workload::Sample, _) => ROOMS[5],
    }
}

/// Bytes of layers that are put together from their shards when they are used: what is split over the axes that
/// also split the batch. The largest stack of layers counts.
fn gathered(work: &Work, mesh: &Mesh, rules: &Rules) -> f64 {
    let batch: Vec<String> = rules.resolve(&["batch"], mesh).dims.concat();
    let mut stacks: BTreeMap<&str, f64> = BTreeMap::new();
    for (port, ty) in &work.inputs {
        let layer = port.name.strip_prefix("params/").and_then(|name| name.split_once("/blocks/"));
        if let Some((stack, _)) = layer {
            *stacks.entry(stack).or_default() += gathered_layer((port, ty), &batch, mesh, rules);
        }
    }
    let per_element = match work.job {
        Workload::Train => 2 * work.compute.bytes() + 4,
        Workload::Sample => 2 * work.compute.bytes(),
    };
    stacks.into_values().fold(0.0, f64::max) * per_element as f64
}

/// Elements of one layer of a stack on a device once it is gathered over the axes of the batch; 0 if it is not split
/// over them.
fn gathered_layer((port, ty): (&Port, &Type), batch: &[String], mesh: &Mesh, rules: &Rules) -> f64 {
    let whole = rules.resolve(&port.axes, mesh);
    let size = |axes: &[String]| axes.iter().map(|a| mesh.size(a).unwrap_or(1)).product::<usize>();
    let split = whole.dims.iter().flatten().filter(|a| batch.contains(a)).cloned().collect::<Vec<_>>();
    if size(&split) == 1 {
        return 0.0;
    }
    let left = |axes: &Vec<String>| axes.iter().filter(|a| !batch.contains(a)).cloned().collect();
    let sharding = Sharding { dims: whole.dims.iter().map(left).collect() };
    let layers = ty.dims.first().copied().unwrap_or(1).max(1);
    sharding.shard_type(ty, mesh).elements() as f64 / layers as f64
}

/// Every mesh of so many devices over the axes that programs can be split over, those with the fewest splits of the
/// model first.
pub fn meshes(devices: usize) -> Vec<Mesh> {
    let mut sizes: Vec<Vec<usize>> = vec![vec![]];
    for axis in 0..MESH_AXES.len() {
        let last = axis + 1 == MESH_AXES.len();
        let extend = |sizes: Vec<usize>| -> Vec<Vec<usize>> {
            let left = devices / sizes.iter().product::<usize>();
            let fits = (1..=left).filter(|n| left.is_multiple_of(*n) && (!last || *n == left));
            fits.map(|n| [&sizes[..], &[n]].concat()).collect()
        };
        sizes = sizes.into_iter().flat_map(extend).collect();
    }
    // From the last axis on: a split of the model costs more traffic than a split of the batch.
    sizes.sort_by_key(|sizes| sizes.iter().rev().copied().collect::<Vec<_>>());
    let mesh = |sizes: Vec<usize>| Mesh::new(MESH_AXES.into_iter().zip(sizes)).ok();
    sizes.into_iter().filter_map(mesh).collect()
}

/// The meshes of so many devices on which every job of `works` divides and needs at most `limit` bytes, with what
/// the neediest job needs.
pub fn fitting(config: &Config, works: &[Work], devices: usize, limit: f64) -> Vec<(Mesh, f64)> {
    let rules = spec::rules(&config.device);
    let need = |mesh: &Mesh| -> Option<f64> {
        let totals = works.iter().map(|w| Memory::of(w, mesh, &rules).ok().map(|m| m.total()));
        totals.collect::<Option<Vec<f64>>>().map(|all| all.into_iter().fold(0.0, f64::max))
    };
    let all = meshes(devices).into_iter().filter_map(|mesh| need(&mesh).map(|bytes| (mesh, bytes)));
    all.filter(|(_, bytes)| *bytes <= limit).collect()
}
