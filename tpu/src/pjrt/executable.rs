//! Executables: compiled programs, loaded onto devices or not.
use super::api::Api;
use super::buffer::Buffer;
use super::call::{Value, call, list, named_values};
use super::client::Client;
use super::device::Device;
use super::event::Event;
use super::ffi;
use crate::error::Error;
use std::sync::Arc;

/// A compiled program.
pub struct Executable {
    api: Arc<Api>,
    /// Outlives the program, where it was compiled by one.
    _client: Option<Arc<Client>>,
    raw: *mut ffi::PJRT_Executable,
}

// SAFETY: executables are constant and may be used from any thread.
unsafe impl Send for Executable {}
// SAFETY: as above.
unsafe impl Sync for Executable {}

/// Bytes per device that a compiled program needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MemoryStats {
    /// Machine code.
    pub code: i64,
    /// Arguments.
    pub arguments: i64,
    /// Outputs, those that take over the memory of an argument included.
    pub outputs: i64,
    /// The part of the outputs that takes over the memory of arguments.
    pub aliased: i64,
    /// Temporaries.
    pub temporaries: i64,
    /// The highest sum at any time, where the plugin knows it.
    pub peak: i64,
}

impl Executable {
    /// Takes over a program that was compiled without a client.
    pub(super) fn new(api: Arc<Api>, raw: *mut ffi::PJRT_Executable) -> Self {
        Executable { api, _client: None, raw }
    }

    /// Number of outputs.
    pub fn outputs(&self) -> Result<usize, Error> {
        let mut args: ffi::PJRT_Executable_NumOutputs_Args = ffi::zeroed();
        args.executable = self.raw;
        // SAFETY: the executable is alive.
        unsafe { call!(&self.api, PJRT_Executable_NumOutputs, args) }?;
        Ok(args.num_outputs)
    }

    /// What the compiled program needs, per device.
    pub fn memory(&self) -> Result<MemoryStats, Error> {
        let mut args: ffi::PJRT_Executable_GetCompiledMemoryStats_Args = ffi::zeroed();
        args.executable = self.raw;
        // SAFETY: the executable is alive.
        unsafe { call!(&self.api, PJRT_Executable_GetCompiledMemoryStats, args) }?;
        Ok(MemoryStats {
            code: args.generated_code_size_in_bytes,
            arguments: args.argument_size_in_bytes,
            outputs: args.output_size_in_bytes,
            aliased: args.alias_size_in_bytes,
            temporaries: args.temp_size_in_bytes,
            peak: args.peak_memory_in_bytes,
        })
    }

    /// The compiler's cost estimates by name, such as `flops` and `bytes accessed`. Loop bodies count once.
    pub fn cost(&self) -> Result<Vec<(String, f64)>, Error> {
        let mut args: ffi::PJRT_Executable_GetCostAnalysis_Args = ffi::zeroed();
        args.executable = self.raw;
        // SAFETY: the executable is alive and owns the list.
        let values = unsafe {
            call!(&self.api, PJRT_Executable_GetCostAnalysis, args)?;
            named_values(args.properties, args.num_properties)
        };
        let number = |(name, value)| match value {
            Value::Float(x) => Some((name, f64::from(x))),
            Value::Int(x) => Some((name, x as f64)),
            _ => None,
        };
        Ok(values.into_iter().filter_map(number).collect())
    }

    /// The program after the compiler's passes, in the plugin's format (a serialized HLO module as a rule).
    pub fn optimized(&self) -> Result<Vec<u8>, Error> {
        let mut program: ffi::PJRT_Program = ffi::zeroed();
        let mut args: ffi::PJRT_Executable_OptimizedProgram_Args = ffi::zeroed();
        args.executable = self.raw;
        args.program = &mut program;
        // SAFETY: the first call asks for the size, the second fills a buffer of that size.
        unsafe {
            call!(&self.api, PJRT_Executable_OptimizedProgram, args)?;
            let mut code = vec![0u8; (*args.program).code_size];
            (*args.program).code = code.as_mut_ptr().cast();
            call!(&self.api, PJRT_Executable_OptimizedProgram, args)?;
            Ok(code)
        }
    }

    /// The compiled program as bytes that [`Client::load`] takes.
    pub fn serialize(&self) -> Result<Vec<u8>, Error> {
        let mut args: ffi::PJRT_Executable_Serialize_Args = ffi::zeroed();
        args.executable = self.raw;
        // SAFETY: the executable is alive; the bytes live until the deleter is called, once, after the copy.
        unsafe {
            call!(&self.api, PJRT_Executable_Serialize, args)?;
            let bytes = list(args.serialized_bytes.cast::<u8>(), args.serialized_bytes_size).to_vec();
            if let Some(delete) = args.serialized_executable_deleter {
                delete(args.serialized_executable);
            }
            Ok(bytes)
        }
    }
}

impl Drop for Executable {
    fn drop(&mut self) {
        let mut args: ffi::PJRT_Executable_Destroy_Args = ffi::zeroed();
        args.executable = self.raw;
        // SAFETY: this is the only owner.
        let _ = unsafe { call!(&self.api, PJRT_Executable_Destroy, args) };
    }
}

/// A compiled program on the devices of a client.
pub struct LoadedPipeline {
    client: Arc<Client>,
    raw: *mut ffi::PJRT_LoadedExecutable,
    devices: usize,
    outputs: usize,
}

// SAFETY: executables may be used from any thread.
unsafe impl Send for LoadedPipeline {}
// SAFETY: as above.
unsafe impl Sync for LoadedPipeline {}

impl LoadedPipeline {
    pub(super) fn new(client: Arc<Client>, raw: *mut ffi::PJRT_LoadedExecutable) -> Result<Self, Error> {
        let mut loaded = LoadedPipeline { client, raw, devices: 0, outputs: 0 };
        loaded.outputs = loaded.executable()?.outputs()?;
        loaded.devices = loaded.raw_devices()?.len();
        Ok(loaded)
    }

    /// The program without its devices.
    pub fn executable(&self) -> Result<Executable, Error> {
        let mut args: ffi::PJRT_LoadedExecutable_GetExecutable_Args = ffi::zeroed();
        args.loaded_executable = self.raw;
        // SAFETY: the executable is alive.
        unsafe { call!(self.client.api(), PJRT_LoadedExecutable_GetExecutable, args) }?;
        let (api, client) = (self.client.api().clone(), Some(self.client.clone()));
        Ok(Executable { api, _client: client, raw: args.executable })
    }

    /// Number of outputs.
    pub fn outputs(&self) -> usize {
        self.outputs
    }

    /// The devices it runs on, in the order of its arguments.
    pub fn devices(&self) -> Result<Vec<Device>, Error> {
        self.raw_devices()?.iter().map(|&device| Device::new(&self.client, device)).collect()
    }

    fn raw_devices(&self) -> Result<&[*mut ffi::PJRT_Device], Error> {
        let mut args: ffi::PJRT_LoadedExecutable_AddressableDevices_Args = ffi::zeroed();
        args.executable = self.raw;
        // SAFETY: the executable is alive and owns the list.
        unsafe {
            call!(self.client.api(), PJRT_LoadedExecutable_AddressableDevices, args)?;
            Ok(list(args.addressable_devices, args.num_addressable_devices))
        }
    }

    /// Dispatches one run; `arguments[device][input]` to `outputs[device][output]`. Does not wait.
    ///
    /// Every row of `arguments` has one buffer per input of the program, of which there are `inputs`. Buffers that the
    /// program donates are deleted; the others stay. The events are ready when each device has finished.
    ///
    /// `RunDevices` if there is not one row for each device of this process, `InputCount` if a row is not of that
    /// length, `OtherClient` for a buffer of another client; `name` is for these errors.
    pub fn execute(
        &self,
        (name, inputs): (&str, usize),
        arguments: &[Vec<Arc<Buffer>>],
    ) -> Result<(Vec<Vec<Buffer>>, Vec<Event>), Error> {
        // The plugin reads as many pointers as it is told, out of each row.
        let program = || name.to_owned();
        if arguments.len() != self.devices {
            let (expected, found) = (self.devices, arguments.len());
            return Err(Error::RunDevices { program: program(), expected, found });
        }
        if let Some(row) = arguments.iter().find(|row| row.len() != inputs) {
            return Err(Error::InputCount { program: program(), expected: inputs, found: row.len() });
        }
        for row in arguments {
            if let Some(i) = row.iter().position(|buffer| !buffer.is_of(&self.client)) {
                return Err(Error::OtherClient { program: program(), slot: format!("input {i}") });
            }
        }
        let rows: Vec<Vec<_>> = arguments.iter().map(|row| row.iter().map(|b| b.raw()).collect()).collect();
        let row_starts: Vec<_> = rows.iter().map(|row| row.as_ptr()).collect();
        let mut outputs = vec![vec![std::ptr::null_mut(); self.outputs]; rows.len()];
        let output_starts: Vec<_> = outputs.iter_mut().map(|row| row.as_mut_ptr()).collect();
        let mut done = vec![std::ptr::null_mut(); rows.len()];
        let mut options: ffi::PJRT_ExecuteOptions = ffi::zeroed();
        let mut args: ffi::PJRT_LoadedExecutable_Execute_Args = ffi::zeroed();
        args.executable = self.raw;
        args.options = &mut options;
        args.argument_lists = row_starts.as_ptr();
        args.num_devices = rows.len();
        args.num_args = inputs;
        args.output_lists = output_starts.as_ptr();
        args.device_complete_events = done.as_mut_ptr();
        // SAFETY: all lists outlive the call; there is a row for each device, of `inputs` buffers that are alive and
        // of this client, and one with room for every output.
        unsafe { call!(self.client.api(), PJRT_LoadedExecutable_Execute, args) }?;
        let wrap = |raw| Buffer::new(self.client.clone(), raw);
        let outputs = outputs.into_iter().map(|row| row.into_iter().map(wrap).collect()).collect();
        let done = done.into_iter().map(|raw| Event::new(self.client.clone(), raw)).collect();
        Ok((outputs, done))
    }
}

impl Drop for LoadedPipeline {
    fn drop(&mut self) {
        let mut args: ffi::PJRT_LoadedExecutable_Destroy_Args = ffi::zeroed();
        args.executable = self.raw;
        // SAFETY: this is the only owner; runs under way keep what they need.
        let _ = unsafe { call!(self.client.api(), PJRT_LoadedExecutable_Destroy, args) };
    }
}
