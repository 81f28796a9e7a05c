//! Which device sits where in a mesh.
use crate::error::Error;
use crate::pjrt::device::Device;
use graphs::types::Mesh;

/// The devices of a mesh: position `i` (row-major over the mesh axes, major to minor) is `devices()[i]`, and
/// partition `i` of a program runs there.
#[derive(Clone)]
pub struct DeviceMesh {
    mesh: Mesh,
    devices: Vec<Device>,
}

impl DeviceMesh {
    /// Lays a mesh over the first devices of a client, in the client's order.
    ///
    /// `TooFewDevices` where there are not enough; more than enough is fine.
    pub(crate) fn new(mesh: Mesh, devices: &[Device], platform: &str) -> Result<Self, Error> {
        let needed = mesh.devices();
        let Some(devices) = devices.get(..needed) else {
            let (mesh, platform) = (mesh.to_string(), platform.to_owned());
            return Err(Error::TooFewDevices { mesh, needed, available: devices.len(), platform });
        };
        Ok(DeviceMesh { mesh, devices: devices.to_vec() })
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

    /// The devices in mesh order.
    pub(crate) fn devices(&self) -> &[Device] {
        &self.devices
    }
}
