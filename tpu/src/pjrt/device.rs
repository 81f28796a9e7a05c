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
    _client: Arc<Client>,
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
        Ok(Device { _client: client.clone(), raw, id, kind: kind.into() })
    }

    /// The global id, which device assignments name.
    pub fn id(&self) -> i32 {
        self.id
    }

    /// The vendor's name of this kind of device: `cpu`, `TPU v5 lite`.
    pub fn kind(&self) -> &str {
        &self.kind
    }
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
