//! Buffers: one array in the memory of one device.
use super::call::{call, list};
use super::client::{self, Client};
use super::event::Event;
use super::ffi;
use crate::error::Error;
use graphs::types::Type;
use std::sync::Arc;

/// An array on a device, or the promise of one: it may still be computed or copied.
pub struct Buffer {
    client: Arc<Client>,
    raw: *mut ffi::PJRT_Buffer,
}

// SAFETY: buffers may be used from any thread.
unsafe impl Send for Buffer {}
// SAFETY: as above.
unsafe impl Sync for Buffer {}

impl Buffer {
    pub(super) fn new(client: Arc<Client>, raw: *mut ffi::PJRT_Buffer) -> Self {
        Buffer { client, raw }
    }

    /// Whether it belongs to `client`.
    pub fn is_of(&self, client: &Arc<Client>) -> bool {
        Arc::ptr_eq(&self.client, client)
    }

    pub(super) fn raw(&self) -> *mut ffi::PJRT_Buffer {
        self.raw
    }

    /// Its type; `None` if the element type is not one of ours.
    pub fn ty(&self) -> Result<Option<Type>, Error> {
        let mut element: ffi::PJRT_Buffer_ElementType_Args = ffi::zeroed();
        element.buffer = self.raw;
        let mut dims: ffi::PJRT_Buffer_Dimensions_Args = ffi::zeroed();
        dims.buffer = self.raw;
        // SAFETY: the buffer is alive and owns its dims.
        let dims = unsafe {
            call!(self.client.api(), PJRT_Buffer_ElementType, element)?;
            call!(self.client.api(), PJRT_Buffer_Dimensions, dims)?;
            list(dims.dims, dims.num_dims)
        };
        let dims: Vec<usize> = dims.iter().map(|&d| d as usize).collect();
        Ok(client::dtype(element.r#type).map(|dtype| Type::new(dtype, dims)))
    }

    /// Whether its memory was given up, by donation for one.
    pub fn is_deleted(&self) -> Result<bool, Error> {
        let mut args: ffi::PJRT_Buffer_IsDeleted_Args = ffi::zeroed();
        args.buffer = self.raw;
        // SAFETY: the buffer is alive.
        unsafe { call!(self.client.api(), PJRT_Buffer_IsDeleted, args) }?;
        Ok(args.is_deleted != 0)
    }

    /// Ready when the array has been computed; carries the error if that failed.
    pub fn ready(&self) -> Result<Event, Error> {
        let mut args: ffi::PJRT_Buffer_ReadyEvent_Args = ffi::zeroed();
        args.buffer = self.raw;
        // SAFETY: the buffer is alive.
        unsafe { call!(self.client.api(), PJRT_Buffer_ReadyEvent, args) }?;
        Ok(Event::new(self.client.clone(), args.event))
    }

    /// Starts copying the array, whose type is `ty`, to the host: dense, row-major.
    pub fn read(&self, ty: &Type) -> Result<Read, Error> {
        let minor_to_major: Vec<i64> = (0..ty.rank() as i64).rev().collect();
        let mut layout: ffi::PJRT_Buffer_MemoryLayout = ffi::zeroed();
        layout.tiled = ffi::zeroed();
        layout.tiled.minor_to_major = minor_to_major.as_ptr();
        layout.tiled.minor_to_major_size = minor_to_major.len();
        let mut bytes = vec![0u8; ty.bytes()];
        let mut args: ffi::PJRT_Buffer_ToHostBuffer_Args = ffi::zeroed();
        args.src = self.raw;
        args.host_layout = &mut layout;
        (args.dst, args.dst_size) = (bytes.as_mut_ptr().cast(), bytes.len());
        // SAFETY: the layout outlives the call, and `Read` keeps the destination until the event is ready.
        unsafe { call!(self.client.api(), PJRT_Buffer_ToHostBuffer, args) }?;
        Ok(Read { bytes, event: Some(Event::new(self.client.clone(), args.event)) })
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        let mut args: ffi::PJRT_Buffer_Destroy_Args = ffi::zeroed();
        args.buffer = self.raw;
        // SAFETY: this is the only owner; the plugin keeps the memory for what still uses it.
        let _ = unsafe { call!(self.client.api(), PJRT_Buffer_Destroy, args) };
    }
}

/// A copy from a device to the host under way.
pub struct Read {
    /// Written by the plugin until `event` is ready: not to be touched before.
    bytes: Vec<u8>,
    /// Gone once it is ready, or somebody else waits for it.
    event: Option<Event>,
}

impl Read {
    /// Whether [`Read::wait`] would return at once.
    pub fn is_ready(&self) -> Result<bool, Error> {
        self.event.as_ref().map_or(Ok(true), Event::is_ready)
    }

    /// Blocks until the bytes are here.
    pub fn wait(mut self) -> Result<Vec<u8>, Error> {
        // After an error it is not sure that the plugin is done: `drop` sees to that.
        self.event.as_ref().map_or(Ok(()), Event::wait)?;
        self.event = None;
        Ok(std::mem::take(&mut self.bytes))
    }
}

impl Drop for Read {
    fn drop(&mut self) {
        // The plugin still writes: the memory goes when it is done. Nobody waits for that here, for a device may be
        // stuck; nobody is left to hear how it ends.
        if let Some(event) = self.event.take() {
            let _ = event.keep(Box::new(std::mem::take(&mut self.bytes)));
        }
    }
}
