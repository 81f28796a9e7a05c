//! Devices of a client.
use super::api::Api;
use super::call::{call, text};
use super::client::Client;
use super::ffi;
use crate::error::Error;
use std::sync::Arc;

/// One device that this process can address.
#[derive(Clone)]
pub struct Device {
    /// Owns the device.
    client: Arc<Client>,
    pub(super) raw: *mut ffi::PJRT_Device,
    id: i32,
    kind: Arc<str>,
}

// SAFETY: devices are constant for the life of their client and may be used from any thread.
unsafe impl Send for Device {}
// SAFETY: as above.
unsafe impl Sync for Device {}

impl Device {
    /// Wraps a device of `client`, reading its id and kind.
    pub(super) fn new(client: &Arc<Client>, raw: *mut ffi::PJRT_Device) -> Result<Self, Error> {
        let mut args: ffi::PJRT_Device_GetDescription_Args = ffi::zeroed();
        args.device = raw;
        // SAFETY: the device lives as long as its client.
        unsafe { call!(client.api(), PJRT_Device_GetDescription, args) }?;
        let (id, kind) = describe(client.api(), args.device_description)?;
        Ok(Device { client: client.clone(), raw, id, kind: kind.into() })
    }

    /// The global id, which device assignments name.
    pub fn id(&self) -> i32 {
        self.id
    }

    /// The vendor's name of this kind of device: `cpu`, `TPU v5 lite`.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// What the plugin counts of the device's memory; a `Plugin` error with code `Unimplemented` where it counts
    /// nothing.
    pub fn memory(&self) -> Result<DeviceMemory, Error> {
        let mut args: ffi::PJRT_Device_MemoryStats_Args = ffi::zeroed();
        args.device = self.raw;
        // SAFETY: the device lives as long as its client.
        unsafe { call!(self.client.api(), PJRT_Device_MemoryStats, args) }?;
        Ok(DeviceMemory {
            in_use: args.bytes_in_use,
            peak: args.peak_bytes_in_use_is_set.then_some(args.peak_bytes_in_use),
            limit: args.bytes_limit_is_set.then_some(args.bytes_limit),
        })
    }
}

/// Bytes of a device's memory since the client was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeviceMemory {
    /// In use now.
    pub in_use: i64,
    /// The most that was in use at once, where the plugin counts it.
    pub peak: Option<i64>,
    /// What programs can use, where the plugin tells.
    pub limit: Option<i64>,
}

/// The id and kind of a device description, which must be alive.
pub(super) fn describe(api: &Api, raw: *mut ffi::PJRT_DeviceDescription) -> Result<(i32, String), Error> {
    let mut id: ffi::PJRT_DeviceDescription_Id_Args = ffi::zeroed();
    id.device_description = raw;
    let mut kind: ffi::PJRT_DeviceDescription_Kind_Args = ffi::zeroed();
    kind.device_description = raw;
    // SAFETY: the description is alive, and the text lives as long as it.
    unsafe {
        call!(api, PJRT_DeviceDescription_Id, id)?;
        call!(api, PJRT_DeviceDescription_Kind, kind)?;
        Ok((id.id, text(kind.device_kind, kind.device_kind_size)))
    }
}
