//! Devices of a client.
use super::api::Api;
use super::call::{Value, call, named_values, text};
use super::client::Client;
use super::ffi;
use crate::error::Error;
use std::sync::Arc;

/// One device, of this process or another.
#[derive(Clone)]
pub struct Device {
    /// Owns the device.
    client: Arc<Client>,
    pub(super) raw: *mut ffi::PJRT_Device,
    id: i32,
    kind: Arc<str>,
    process: usize,
    addressable: bool,
    coords: Arc<[i64]>,
}

// SAFETY: devices are constant for the life of their client and may be used from any thread.
unsafe impl Send for Device {}
// SAFETY: as above.
unsafe impl Sync for Device {}

impl Device {
    /// Wraps a device of `client`, reading what is constant of it.
    pub(super) fn new(client: &Arc<Client>, raw: *mut ffi::PJRT_Device) -> Result<Self, Error> {
        let mut args: ffi::PJRT_Device_GetDescription_Args = ffi::zeroed();
        args.device = raw;
        // SAFETY: the device lives as long as its client.
        unsafe { call!(client.api(), PJRT_Device_GetDescription, args) }?;
        let description = args.device_description;
        let (id, kind) = summary(client.api(), description)?;
        let mut process: ffi::PJRT_DeviceDescription_ProcessIndex_Args = ffi::zeroed();
        process.device_description = description;
        let mut addressable: ffi::PJRT_Device_IsAddressable_Args = ffi::zeroed();
        addressable.device = raw;
        // SAFETY: the device and its description live as long as its client.
        unsafe {
            call!(client.api(), PJRT_DeviceDescription_ProcessIndex, process)?;
            call!(client.api(), PJRT_Device_IsAddressable, addressable)?;
        }
        Ok(Device {
            client: client.clone(),
            raw,
            id,
            kind: kind.into(),
            process: usize::try_from(process.process_index).unwrap_or(0),
            addressable: addressable.is_addressable != 0,
            coords: coordinates(client.api(), description).into(),
        })
    }

    /// The process that can address it.
    pub fn process(&self) -> usize {
        self.process
    }

    /// Whether this process can address it: put arrays there, read them, see its memory.
    pub fn is_addressable(&self) -> bool {
        self.addressable
    }

    /// Where it sits in the slice; empty where the plugin does not say.
    pub fn coordinates(&self) -> &[i64] {
        &self.coords
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
            peak: (args.peak_bytes_in_use_is_set != 0).then_some(args.peak_bytes_in_use),
            limit: (args.bytes_limit_is_set != 0).then_some(args.bytes_limit),
        })
    }
}

/// The attribute `coords` of a device description, which must be alive; empty if it has none.
fn coordinates(api: &Api, raw: *mut ffi::PJRT_DeviceDescription) -> Vec<i64> {
    let mut args: ffi::PJRT_DeviceDescription_Attributes_Args = ffi::zeroed();
    args.device_description = raw;
    // SAFETY: the description is alive and owns the list.
    let attributes = unsafe {
        match call!(api, PJRT_DeviceDescription_Attributes, args) {
            Ok(()) => named_values(args.attributes, args.num_attributes),
            Err(_) => vec![],
        }
    };
    let found = attributes.into_iter().find(|(name, _)| name == "coords");
    match found {
        Some((_, Value::Ints(coords))) => coords,
        _ => vec![],
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
pub(super) fn summary(api: &Api, raw: *mut ffi::PJRT_DeviceDescription) -> Result<(i32, String), Error> {
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
