//! Devices that are not here: compiling for them, and what the compiler says of the result.
use crate::compile::{check_slots, encode_options};
use crate::error::{Code, Error};
use crate::hardware::Target;
use crate::pjrt::executable::{Executable, MemoryStats};
use crate::pjrt::options::Flag;
use crate::pjrt::{Value, topology};
use crate::plugin::Plugin;
use graphs::program::Program;

/// A named set of devices to compile for, such as `v5e:2x4` (eight chips) or `v5p:4x4x2` (32 chips).
pub struct Topology {
    raw: topology::Topology,
    name: String,
    ids: Vec<i32>,
    kind: String,
}

impl Topology {
    /// The topology of the vendor's name. The plugin is to be loaded for [`crate::platform::Purpose::Compile`].
    ///
    /// `Topology` if the plugin does not know the name.
    pub fn new(plugin: &Plugin, name: &str) -> Result<Self, Error> {
        Self::with_options(plugin, name, &[])
    }

    /// The topology of a slice, with as many devices a chip as programs see there. Errors as [`Topology::new`].
    pub fn of(plugin: &Plugin, target: &Target) -> Result<Self, Error> {
        Self::with_options(plugin, &target.to_string(), target.generation().topology_options)
    }

    fn with_options(plugin: &Plugin, name: &str, options: &[(&str, &str)]) -> Result<Self, Error> {
        let raw = topology::Topology::create(plugin.api().clone(), name, options);
        let raw = raw.map_err(|error| match error {
            Error::Plugin { code: Code::InvalidArgument | Code::NotFound, message, .. } => {
                Error::Topology { name: name.into(), reason: message }
            }
            error => error,
        })?;
        let devices = raw.devices()?;
        let kind = devices.first().map(|(_, kind)| kind.clone()).unwrap_or_default();
        let ids = devices.into_iter().map(|(id, _)| id).collect();
        Ok(Topology { raw, name: name.into(), ids, kind })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Number of devices.
    pub fn devices(&self) -> usize {
        self.ids.len()
    }

    /// Ids of the devices.
    pub fn ids(&self) -> &[i32] {
        &self.ids
    }

    /// The vendor's name of the kind of device.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Platform name and version, in the vendor's words.
    pub fn platform(&self) -> Result<(String, String), Error> {
        Ok((self.raw.platform()?, self.raw.platform_version()?))
    }

    /// What the plugin says of it, such as `device_memory_bytes_limit`.
    pub fn attributes(&self) -> Result<Vec<(String, Value)>, Error> {
        self.raw.attributes()
    }

    /// Compiles a program for the first devices of the topology. `flags` are XLA flags for this compilation.
    ///
    /// `TooFewDevices` if the program's mesh needs more, `OutOfMemory` if it does not fit a device.
    pub fn compile(&self, program: &Program, flags: &[(String, Flag)]) -> Result<Compiled, Error> {
        check_slots(program)?;
        let needed = program.mesh.devices();
        let Some(ids) = self.ids.get(..needed) else {
            let (mesh, platform) = (program.mesh.to_string(), self.name.clone());
            return Err(Error::TooFewDevices { mesh, needed, available: self.ids.len(), platform });
        };
        let executable =
            self.raw.compile(&program.name, &program.text, &encode_options(ids.to_vec(), flags))?;
        let found = executable.outputs()?;
        if found != program.outputs.len() {
            let (program, expected) = (program.name.clone(), program.outputs.len());
            return Err(Error::OutputCount { program, expected, found });
        }
        Ok(Compiled { executable })
    }
}

/// A program compiled for devices that need not be here.
pub struct Compiled {
    executable: Executable,
}

impl Compiled {
    /// The compiled program as bytes, for a machine that has the devices.
    pub fn serialize(&self) -> Result<Vec<u8>, Error> {
        self.executable.serialize()
    }

    /// Bytes that it needs per device.
    pub fn memory(&self) -> Result<MemoryStats, Error> {
        self.executable.memory()
    }

    /// The compiler's estimates per device: `flops`, `bytes accessed`, `optimal_seconds`, ... A loop's body
    /// counts once, whatever its trip count.
    pub fn cost(&self) -> Result<Vec<(String, f64)>, Error> {
        self.executable.cost()
    }

    /// The program after the compiler's passes, in the plugin's format.
    pub fn optimized(&self) -> Result<Vec<u8>, Error> {
        self.executable.optimized()
    }
}
