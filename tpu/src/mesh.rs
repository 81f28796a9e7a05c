//! Which device sits where in a mesh, and which process has it.
use crate::error::Error;
use crate::pjrt::device::Device;
use graphs::types::Mesh;
use std::sync::Arc;

/// The devices of a mesh: position `i` (row-major over the mesh axes, major to minor) is `devices()[i]`, and
/// partition `i` of a program runs there.
///
/// The order is the same in every process: by process, then by id. That is also the order of the devices of a TPU
/// topology, so that what was compiled ahead runs where it was compiled for; and the positions of one process are
/// neighbors, so that it makes a run of rows of each batch.
#[derive(Clone)]
pub struct DeviceMesh {
    mesh: Mesh,
    devices: Vec<Device>,
    owners: Owners,
}

/// Which process has each position of a mesh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owners {
    process: usize,
    /// The process of each position.
    of: Vec<usize>,
    /// The positions of this process, ascending.
    local: Arc<[usize]>,
}

impl Owners {
    /// The owners as `process` sees them; `of` has the process of each position.
    pub fn new(process: usize, of: Vec<usize>) -> Self {
        let local = (0..of.len()).filter(|p| of[*p] == process).collect();
        Owners { process, of, local }
    }

    /// This process.
    pub fn process(&self) -> usize {
        self.process
    }

    /// Number of processes.
    pub fn processes(&self) -> usize {
        self.of.iter().max().map_or(1, |last| last + 1)
    }

    /// The positions of this process, ascending.
    pub fn local(&self) -> &Arc<[usize]> {
        &self.local
    }

    /// The process that has a position.
    ///
    /// Panics on a position of no device.
    pub fn of(&self, position: usize) -> usize {
        self.of[position]
    }
}

/// Puts devices into the order of meshes, which is the same in every process.
pub(crate) fn order(devices: &mut [Device]) {
    devices.sort_by_key(|device| (device.process(), device.id()));
}

impl DeviceMesh {
    /// Lays a mesh over the first of the devices of all processes, which are in the order of meshes; `process` is
    /// this one.
    ///
    /// `TooFewDevices` where there are not enough; more than enough is fine, as long as every process has one of the
    /// mesh's: `IdleProcess` where one has none.
    pub(crate) fn new(mesh: Mesh, all: &[Device], process: usize, platform: &str) -> Result<Self, Error> {
        let needed = mesh.devices();
        let Some(devices) = all.get(..needed) else {
            let (mesh, platform) = (mesh.to_string(), platform.to_owned());
            return Err(Error::TooFewDevices { mesh, needed, available: all.len(), platform });
        };
        let owners = Owners::new(process, devices.iter().map(Device::process).collect());
        if let Some(idle) = all.iter().map(Device::process).find(|p| !owners.of.contains(p)) {
            let (mesh, available) = (mesh.to_string(), all.len());
            return Err(Error::IdleProcess { mesh, needed, available, idle });
        }
        Ok(DeviceMesh { mesh, devices: devices.to_vec(), owners })
    }

    /// The same devices, told apart by other owners.
    pub(crate) fn owned_by(&self, owners: Owners) -> Self {
        DeviceMesh { owners, ..self.clone() }
    }

    /// The mesh without its devices.
    pub fn mesh(&self) -> &Mesh {
        &self.mesh
    }

    /// Number of devices.
    pub fn len(&self) -> usize {
        self.devices.len()
    }

    /// A mesh has at least one device.
    pub fn is_empty(&self) -> bool {
        self.devices.is_empty()
    }

    /// Ids of the devices in mesh order, as device assignments name them.
    pub fn ids(&self) -> Vec<i32> {
        self.devices.iter().map(Device::id).collect()
    }

    /// Which process has each position.
    pub fn owners(&self) -> &Owners {
        &self.owners
    }

    /// The devices in mesh order.
    pub(crate) fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// The devices of this process, in mesh order.
    pub(crate) fn local(&self) -> impl Iterator<Item = &Device> {
        self.owners.local.iter().map(|&p| &self.devices[p])
    }
}
