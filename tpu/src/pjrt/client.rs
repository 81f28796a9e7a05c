//! Clients: a plugin with its devices.
use super::api::Api;
use super::buffer::Buffer;
use super::call::{Value, call, list, text};
use super::device::Device;
use super::event::{Event, Pending};
use super::executable::LoadedPipeline;
use super::ffi;
use crate::error::Error;
use graphs::types::{DType, Type};
use std::ffi::c_int;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

/// A client of a plugin.
pub struct Client {
    api: Arc<Api>,
    raw: *mut ffi::PJRT_Client,
    pending: Arc<Pending>,
}

/// The longest that a client waits for its last copies when it goes. Devices that are stuck must not keep the process
/// from ending: then it is left as it is.
const LAST_COPIES: Duration = Duration::from_secs(60);

// SAFETY: PJRT clients may be used from any thread.
unsafe impl Send for Client {}
// SAFETY: as above.
unsafe impl Sync for Client {}

/// The name of StableHLO text among program formats.
const MLIR: &str = "mlir";

/// A borrowed program for a call.
pub(super) fn program(code: &str) -> ffi::PJRT_Program {
    let mut program: ffi::PJRT_Program = ffi::zeroed();
    // Plugins only read the code: `mut` serves `PJRT_Executable_OptimizedProgram`.
    (program.code, program.code_size) = (code.as_ptr().cast_mut().cast(), code.len());
    (program.format, program.format_size) = (MLIR.as_ptr().cast(), MLIR.len());
    program
}

impl Client {
    /// Creates a client with options such as `("cpu_device_count", Value::Int(8))`.
    ///
    /// Blocks; a plugin whose devices are missing may block for ever.
    pub fn create(api: Arc<Api>, options: &[(&str, Value)]) -> Result<Arc<Client>, Error> {
        let option = |(name, value): &(&str, Value)| {
            let mut option: ffi::PJRT_NamedValue = ffi::zeroed();
            (option.name, option.name_size) = (name.as_ptr().cast(), name.len());
            (option.r#type, option.value, option.value_size) = value.named();
            option
        };
        let options: Vec<_> = options.iter().map(option).collect();
        let mut args: ffi::PJRT_Client_Create_Args = ffi::zeroed();
        (args.create_options, args.num_options) = (options.as_ptr(), options.len());
        // SAFETY: the options and their names outlive the call.
        unsafe { call!(&api, PJRT_Client_Create, args) }?;
        Ok(Arc::new(Client { api, raw: args.client, pending: Arc::default() }))
    }

    /// The plugin.
    pub fn api(&self) -> &Arc<Api> {
        &self.api
    }

    /// The callbacks that are still to come.
    pub(super) fn pending(&self) -> &Arc<Pending> {
        &self.pending
    }

    /// The platform: `cpu`, `tpu`, `cuda`.
    pub fn platform(&self) -> Result<String, Error> {
        let mut args: ffi::PJRT_Client_PlatformName_Args = ffi::zeroed();
        args.client = self.raw;
        // SAFETY: the client is alive and owns the text.
        unsafe {
            call!(&self.api, PJRT_Client_PlatformName, args)?;
            Ok(text(args.platform_name, args.platform_name_size))
        }
    }

    /// The version of the platform, in the vendor's words.
    pub fn platform_version(&self) -> Result<String, Error> {
        let mut args: ffi::PJRT_Client_PlatformVersion_Args = ffi::zeroed();
        args.client = self.raw;
        // SAFETY: the client is alive and owns the text.
        unsafe {
            call!(&self.api, PJRT_Client_PlatformVersion, args)?;
            Ok(text(args.platform_version, args.platform_version_size))
        }
    }

    /// This process among those that share the devices.
    pub fn process(&self) -> Result<usize, Error> {
        let mut args: ffi::PJRT_Client_ProcessIndex_Args = ffi::zeroed();
        args.client = self.raw;
        // SAFETY: the client is alive.
        unsafe { call!(&self.api, PJRT_Client_ProcessIndex, args) }?;
        Ok(usize::try_from(args.process_index).unwrap_or(0))
    }

    /// The devices of all processes, in the plugin's order.
    pub fn devices(self: &Arc<Self>) -> Result<Vec<Device>, Error> {
        let mut args: ffi::PJRT_Client_Devices_Args = ffi::zeroed();
        args.client = self.raw;
        // SAFETY: the client is alive and owns the list.
        let raw = unsafe {
            call!(&self.api, PJRT_Client_Devices, args)?;
            list(args.devices, args.num_devices)
        };
        raw.iter().map(|&device| Device::new(self, device)).collect()
    }

    /// Compiles StableHLO text with encoded compile options. Blocks. `name` is for errors.
    pub fn compile(
        self: &Arc<Self>,
        name: &str,
        code: &str,
        options: &[u8],
    ) -> Result<LoadedPipeline, Error> {
        let program = program(code);
        let mut args: ffi::PJRT_Client_Compile_Args = ffi::zeroed();
        args.client = self.raw;
        args.program = &program;
        (args.compile_options, args.compile_options_size) = (options.as_ptr().cast(), options.len());
        // SAFETY: the program and the options outlive the call.
        let compiled = unsafe { call!(&self.api, PJRT_Client_Compile, args) };
        compiled.map_err(|error| error.of_compiling(name))?;
        LoadedPipeline::new(self.clone(), args.executable)
    }

    /// Loads what [`Executable::serialize`](super::executable::Executable::serialize) wrote.
    ///
    /// The bytes are code: load only what this program wrote and nobody else could change.
    pub fn load(self: &Arc<Self>, serialized: &[u8]) -> Result<LoadedPipeline, Error> {
        let mut args: ffi::PJRT_Executable_DeserializeAndLoad_Args = ffi::zeroed();
        args.client = self.raw;
        args.serialized_executable = serialized.as_ptr().cast();
        args.serialized_executable_size = serialized.len();
        // SAFETY: the bytes outlive the call.
        unsafe { call!(&self.api, PJRT_Executable_DeserializeAndLoad, args) }?;
        LoadedPipeline::new(self.clone(), args.loaded_executable)
    }

    /// Starts copying `bytes[range]`, a dense row-major array of type `ty`, to `device`.
    ///
    /// Does not wait: the plugin may read the bytes later, and they are kept until it has.
    pub fn put(
        self: &Arc<Self>,
        device: &Device,
        ty: &Type,
        bytes: &Arc<Vec<u8>>,
        range: Range<usize>,
    ) -> Result<Buffer, Error> {
        let Some(data) = bytes.get(range.clone()).filter(|data| data.len() == ty.bytes()) else {
            return Err(Error::Bytes { ty: ty.clone(), expected: ty.bytes(), found: range.len() });
        };
        let dims: Vec<i64> = ty.dims.iter().map(|&d| d as i64).collect();
        let mut args: ffi::PJRT_Client_BufferFromHostBuffer_Args = ffi::zeroed();
        args.client = self.raw;
        args.data = data.as_ptr().cast();
        args.r#type = buffer_type(ty.dtype);
        (args.dims, args.num_dims) = (dims.as_ptr(), dims.len());
        args.host_buffer_semantics = ffi::IMMUTABLE_UNTIL_TRANSFER_COMPLETES;
        args.device = device.raw;
        // SAFETY: `data` holds a whole array of this type and lives until the event below is ready: it is
        // kept.
        unsafe { call!(&self.api, PJRT_Client_BufferFromHostBuffer, args) }?;
        let buffer = Buffer::new(self.clone(), args.buffer);
        Event::new(self.clone(), args.done_with_host_buffer).keep(Box::new(bytes.clone()))?;
        Ok(buffer)
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        if !self.pending.finish(LAST_COPIES) {
            return;
        }
        let mut args: ffi::PJRT_Client_Destroy_Args = ffi::zeroed();
        args.client = self.raw;
        // SAFETY: whatever belongs to the client holds an `Arc` of it or is waited for above, so nothing is left.
        let _ = unsafe { call!(&self.api, PJRT_Client_Destroy, args) };
    }
}

/// The number of a dtype in the C API (`PJRT_Buffer_Type`).
fn buffer_type(dtype: DType) -> c_int {
    match dtype {
        DType::Pred => 1,
        DType::S8 => 2,
        DType::S16 => 3,
        DType::S32 => 4,
        DType::S64 => 5,
        DType::U8 => 6,
        DType::U16 => 7,
        DType::U32 => 8,
        DType::U64 => 9,
        DType::F16 => 10,
        DType::F32 => 11,
        DType::F64 => 12,
        DType::BF16 => 13,
        DType::F8E5M2 => 16,
        DType::F8E4M3FN => 17,
    }
}

/// The dtype of a number of the C API, if it is one we have.
pub(super) fn dtype(raw: c_int) -> Option<DType> {
    DType::ALL.into_iter().find(|dtype| buffer_type(*dtype) == raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dtype_has_its_own_number() {
        for d in DType::ALL {
            assert_eq!(dtype(buffer_type(d)), Some(d));
        }
        assert_eq!(dtype(14), None, "complex numbers are not ours");
    }
}
