//! Topologies: devices that programs can be compiled for, present or not.
use super::api::Api;
use super::call::{Value, call, list, named_values, text};
use super::client::program;
use super::executable::Executable;
use super::{device, ffi};
use crate::error::Error;
use std::sync::Arc;

/// A description of devices.
pub struct Topology {
    api: Arc<Api>,
    raw: *mut ffi::PJRT_TopologyDescription,
}

// SAFETY: topologies are constant and may be used from any thread.
unsafe impl Send for Topology {}
// SAFETY: as above.
unsafe impl Sync for Topology {}

impl Topology {
    /// The topology of a vendor's name, such as `v5e:2x4`, with options such as `("chip_config_name", "megacore")`.
    pub fn create(api: Arc<Api>, name: &str, options: &[(&str, &str)]) -> Result<Self, Error> {
        let option = |&(name, value): &(&str, &str)| {
            let mut option: ffi::PJRT_NamedValue = ffi::zeroed();
            (option.name, option.name_size) = (name.as_ptr().cast(), name.len());
            option.r#type = ffi::named::STRING;
            option.value = ffi::NamedUnion { string_value: value.as_ptr().cast() };
            option.value_size = value.len();
            option
        };
        let options: Vec<_> = options.iter().map(option).collect();
        let mut args: ffi::PJRT_TopologyDescription_Create_Args = ffi::zeroed();
        (args.topology_name, args.topology_name_size) = (name.as_ptr().cast(), name.len());
        (args.create_options, args.num_options) = (options.as_ptr(), options.len());
        // SAFETY: the name, the options and their texts outlive the call.
        unsafe { call!(&api, PJRT_TopologyDescription_Create, args) }?;
        Ok(Topology { api, raw: args.topology })
    }

    /// The platform's name.
    pub fn platform(&self) -> Result<String, Error> {
        let mut args: ffi::PJRT_TopologyDescription_PlatformName_Args = ffi::zeroed();
        args.topology = self.raw;
        // SAFETY: the topology is alive and owns the text.
        unsafe {
            call!(&self.api, PJRT_TopologyDescription_PlatformName, args)?;
            Ok(text(args.platform_name, args.platform_name_size))
        }
    }

    /// The version of the platform, in the vendor's words.
    pub fn platform_version(&self) -> Result<String, Error> {
        let mut args: ffi::PJRT_TopologyDescription_PlatformVersion_Args = ffi::zeroed();
        args.topology = self.raw;
        // SAFETY: the topology is alive and owns the text.
        unsafe {
            call!(&self.api, PJRT_TopologyDescription_PlatformVersion, args)?;
            Ok(text(args.platform_version, args.platform_version_size))
        }
    }

    /// Id and kind of every device.
    pub fn devices(&self) -> Result<Vec<(i32, String)>, Error> {
        let mut args: ffi::PJRT_TopologyDescription_GetDeviceDescriptions_Args = ffi::zeroed();
        args.topology = self.raw;
        // SAFETY: the topology is alive and owns the list.
        let raw = unsafe {
            call!(&self.api, PJRT_TopologyDescription_GetDeviceDescriptions, args)?;
            list(args.descriptions, args.num_descriptions)
        };
        raw.iter().map(|&description| device::summary(&self.api, description)).collect()
    }

    /// What the plugin says of it, such as `device_memory_bytes_limit`.
    pub fn attributes(&self) -> Result<Vec<(String, Value)>, Error> {
        let mut args: ffi::PJRT_TopologyDescription_Attributes_Args = ffi::zeroed();
        args.topology = self.raw;
        // SAFETY: the topology is alive and owns the list.
        unsafe {
            call!(&self.api, PJRT_TopologyDescription_Attributes, args)?;
            Ok(named_values(args.attributes, args.num_attributes))
        }
    }

    /// Compiles StableHLO text with encoded compile options, without a device. Blocks. `name` is for errors.
    pub fn compile(&self, name: &str, code: &str, options: &[u8]) -> Result<Executable, Error> {
        let program = program(code);
        let mut args: ffi::PJRT_Compile_Args = ffi::zeroed();
        args.topology = self.raw;
        args.program = &program;
        (args.compile_options, args.compile_options_size) = (options.as_ptr().cast(), options.len());
        // SAFETY: the topology is alive; the program and the options outlive the call.
        let compiled = unsafe { call!(&self.api, PJRT_Compile, args) };
        compiled.map_err(|error| error.of_compiling(name))?;
        Ok(Executable::new(self.api.clone(), args.executable))
    }
}

impl Drop for Topology {
    fn drop(&mut self) {
        let mut args: ffi::PJRT_TopologyDescription_Destroy_Args = ffi::zeroed();
        args.topology = self.raw;
        // SAFETY: this is the only owner.
        let _ = unsafe { call!(&self.api, PJRT_TopologyDescription_Destroy, args) };
    }
}
