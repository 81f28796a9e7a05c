//! What can go wrong on the way to a device.
use graphs::types::{ShardingError, Type};
use std::io;
use std::path::PathBuf;
use std::time::Duration;
use thiserror::Error;

/// Status codes of plugins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names are the meaning: they are those of every gRPC status
pub enum Code {
    Canceled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
}

impl Code {
    /// The code of a number of the C API; `Unknown` for one that is not in use.
    pub(crate) fn from_raw(raw: i32) -> Code {
        const CODES: [Code; 16] = [
            Code::Canceled,
            Code::Unknown,
            Code::InvalidArgument,
            Code::DeadlineExceeded,
            Code::NotFound,
            Code::AlreadyExists,
            Code::PermissionDenied,
            Code::ResourceExhausted,
            Code::FailedPrecondition,
            Code::Aborted,
            Code::OutOfRange,
            Code::Unimplemented,
            Code::Internal,
            Code::Unavailable,
            Code::DataLoss,
            Code::Unauthenticated,
        ];
        let index = usize::try_from(raw).ok().and_then(|n| n.checked_sub(1));
        index.and_then(|n| CODES.get(n)).copied().unwrap_or(Code::Unknown)
    }
}

/// The kind of an error, for exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// There is no plugin, and none could be installed.
    NoPlugin,
    /// A library that is not a plugin, is too old, crashes, or is for another platform.
    BadPlugin,
    /// The plugin is there, its devices are not (or too few).
    NoDevice,
    /// Other processes of the run are missing.
    Peers,
    /// What the caller asked for cannot be: shapes, shardings, counts, names.
    Input,
    /// The device has too little memory.
    OutOfMemory,
    /// A folder or file that cannot be read or written.
    Storage,
    /// Anything else a plugin says.
    Other,
}

/// Everything this crate can fail with.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// No plugin was given and none is installed.
    #[error("no plugin for platform `{platform}`: {searched}; {remedy}")]
    NoPlugin {
        /// The platform.
        platform: String,
        /// Where it was looked for.
        searched: String,
        /// What to do.
        remedy: String,
    },
    /// A plugin, or another file of a package, could not be installed.
    #[error("cannot install {what} ({package}): {reason}")]
    Install {
        /// What it is: `the plugin for platform cpu`.
        what: String,
        /// Package and version.
        package: String,
        /// What went wrong and what to do.
        reason: String,
    },
    /// The file cannot be read.
    #[error("cannot read plugin {}: {source}", path.display())]
    PluginUnreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A library without the one function of plugins, or no library.
    #[error("{} is not a PJRT plugin: {reason}", path.display())]
    NotAPlugin {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The plugin speaks another major version of the C API.
    #[error(
        "plugin {} speaks PJRT C API {}.{}, this program {}.{}: the major versions must be equal",
        path.display(), found.0, found.1, expected.0, expected.1
    )]
    PluginVersion {
        /// The plugin.
        path: PathBuf,
        /// Its version.
        found: (i32, i32),
        /// Ours.
        expected: (i32, i32),
    },
    /// The plugin is too old to have a function.
    #[error(
        "plugin {} (PJRT C API {}.{}) has no function {function}; this program is written for {}.{}: \
         install a newer plugin",
        path.display(), found.0, found.1, expected.0, expected.1
    )]
    MissingFunction {
        /// The plugin.
        path: PathBuf,
        /// The function.
        function: &'static str,
        /// The plugin's version.
        found: (i32, i32),
        /// Ours.
        expected: (i32, i32),
    },
    /// The plugin ended the process that tried it.
    #[error("plugin {} crashes at start ({how}); its last words: {output}", path.display())]
    PluginCrashed {
        /// The plugin.
        path: PathBuf,
        /// The signal or exit code.
        how: String,
        /// The end of what it wrote to standard error.
        output: String,
    },
    /// The plugin did not start in time.
    #[error("plugin {} did not start within {} s", path.display(), deadline.as_secs())]
    PluginHung {
        /// The plugin.
        path: PathBuf,
        /// The time it had.
        deadline: Duration,
    },
    /// The process that was to try a plugin could not be started or did not answer.
    #[error("cannot try plugin {} in a process of its own: {reason}", path.display())]
    Probe {
        /// The plugin.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The plugin is for another platform than asked for.
    #[error("plugin {} is for platform `{found}`, not `{expected}`", path.display())]
    WrongPlatform {
        /// The plugin.
        path: PathBuf,
        /// Its platform.
        found: String,
        /// The platform asked for.
        expected: String,
    },
    /// The machine has no device of the platform.
    #[error("no `{platform}` device on this machine: {reason}")]
    NoDevice {
        /// The platform.
        platform: String,
        /// What was looked for, and what to do.
        reason: String,
    },
    /// The mesh needs more devices than there are.
    #[error("mesh ({mesh}) needs {needed} devices, {available} of platform `{platform}` are available")]
    TooFewDevices {
        /// The mesh.
        mesh: String,
        /// Devices it needs.
        needed: usize,
        /// Devices there are.
        available: usize,
        /// The platform.
        platform: String,
    },
    /// A process that shares the devices has none of the mesh's.
    #[error(
        "mesh ({mesh}) uses {needed} of {available} devices, and none of process {idle}: give it all of them, or start \
         fewer processes"
    )]
    IdleProcess {
        /// The mesh.
        mesh: String,
        /// Devices it needs.
        needed: usize,
        /// Devices there are.
        available: usize,
        /// The process.
        idle: usize,
    },
    /// The other processes that share the devices did not come.
    #[error("process {process} waited {} s for the others, and in vain for {missing}", seconds)]
    Peers {
        /// This process.
        process: usize,
        /// How long it waited.
        seconds: u64,
        /// Which did not come.
        missing: String,
    },
    /// A compiled program that does not tell its inputs and outputs.
    #[error(
        "program `{program}` was compiled, but the plugin does not describe its inputs and outputs in dtypes that we have"
    )]
    Signature {
        /// The program's name.
        program: String,
    },
    /// An array of which only other processes have some slices, read as a whole.
    #[error("only {here} of the {slices} slices of an array of type {ty} are on devices of this process")]
    Elsewhere {
        /// The array's type.
        ty: Type,
        /// Slices that are here.
        here: usize,
        /// Slices it has.
        slices: usize,
    },
    /// Rows that this process was to put, and does not have.
    #[error(
        "row {row} of `{what}` is to be put on a device of this process, which has {rows} other rows of it"
    )]
    MissingRow {
        /// The array's name.
        what: String,
        /// The row.
        row: usize,
        /// Rows at hand.
        rows: usize,
    },
    /// A program made for another mesh.
    #[error("program `{program}` is partitioned over mesh ({found}), the engine runs mesh ({expected})")]
    WrongMesh {
        /// The program's name.
        program: String,
        /// Its mesh.
        found: String,
        /// The engine's.
        expected: String,
    },
    /// Arguments for another number of devices than the program runs on.
    #[error("program `{program}` runs on {expected} devices of this process, got arguments for {found}")]
    RunDevices {
        /// The program's name.
        program: String,
        /// Its devices here.
        expected: usize,
        /// The devices that arguments are given for.
        found: usize,
    },
    /// Not as many inputs as the program takes.
    #[error("program `{program}` takes {expected} inputs, got {found}")]
    InputCount {
        /// The program's name.
        program: String,
        /// Its inputs.
        expected: usize,
        /// The inputs given.
        found: usize,
    },
    /// An input (or a compiled output) of another type than its slot.
    #[error("`{slot}` of program `{program}` is {expected}, got {found}")]
    SlotType {
        /// The program's name.
        program: String,
        /// The slot's name.
        slot: String,
        /// The slot's type.
        expected: Type,
        /// The type given.
        found: String,
    },
    /// An input that lies otherwise on the mesh than its slot says.
    #[error("`{slot}` of program `{program}` is sharded {expected}, got {found}")]
    SlotSharding {
        /// The program's name.
        program: String,
        /// The slot's name.
        slot: String,
        /// The slot's sharding, as mesh axes per tensor axis.
        expected: String,
        /// The sharding given.
        found: String,
    },
    /// An input on the devices of another client.
    #[error("`{slot}` of program `{program}` lies on the devices of another engine: get it and put it here")]
    OtherClient {
        /// The program's name.
        program: String,
        /// The slot's name.
        slot: String,
    },
    /// An input donated that the program does not take over, or kept though the program does.
    #[error("`{slot}` of program `{program}` is {}", if *donated {
        "not donated by the program: pass it as kept"
    } else {
        "donated by the program, which reuses its memory: pass it as donated"
    })]
    Donation {
        /// The program's name.
        program: String,
        /// The slot's name.
        slot: String,
        /// Whether the caller donated it.
        donated: bool,
    },
    /// A program whose compiled form has another number of outputs than its slots.
    #[error("program `{program}` declares {expected} outputs, its compiled form has {found}")]
    OutputCount {
        /// The program's name.
        program: String,
        /// Declared.
        expected: usize,
        /// Compiled.
        found: usize,
    },
    /// A compiled program that runs on other devices, or in another order, than the mesh says.
    #[error("program `{program}` is to run on devices {expected:?}, its compiled form runs on {found:?}")]
    DeviceOrder {
        /// The program's name.
        program: String,
        /// Ids of the mesh's devices.
        expected: Vec<i32>,
        /// Ids of the compiled program's.
        found: Vec<i32>,
    },
    /// Host bytes that are not an array of their type.
    #[error("an array of type {ty} has {expected} bytes, got {found}")]
    Bytes {
        /// The type.
        ty: Type,
        /// Its size in bytes.
        expected: usize,
        /// The bytes given.
        found: usize,
    },
    /// An array read as another element type than it has.
    #[error("an array of type {found} was read as {expected}")]
    ReadAs {
        /// The element type asked for.
        expected: &'static str,
        /// The array's type.
        found: Type,
    },
    /// A sharding that does not fit its type or mesh.
    #[error(transparent)]
    Sharding(#[from] ShardingError),
    /// The name of a slice that is not sold.
    #[error("`{name}` is not a TPU slice: {reason}; {valid}")]
    Target {
        /// The name.
        name: String,
        /// Why.
        reason: String,
        /// Names that are, as examples.
        valid: String,
    },
    /// A topology's name that is not one.
    #[error("`{name}` is not a topology this plugin knows: {reason}")]
    Topology {
        /// The name.
        name: String,
        /// Why.
        reason: String,
    },
    /// The device has too little memory.
    #[error("out of device memory ({function}): {message}")]
    OutOfMemory {
        /// The PJRT function.
        function: &'static str,
        /// The plugin's words.
        message: String,
    },
    /// The plugin's compiler refuses a program.
    #[error("program `{program}` does not compile: {code:?}: {message}")]
    Compile {
        /// The program's name.
        program: String,
        /// The status code; compilers say `Unknown` of text that they cannot parse.
        code: Code,
        /// The plugin's words.
        message: String,
    },
    /// A plugin's error.
    #[error("{function}: {code:?}: {message}")]
    Plugin {
        /// The PJRT function.
        function: &'static str,
        /// The status code.
        code: Code,
        /// The plugin's words.
        message: String,
    },
    /// A folder or file of the cache.
    #[error("cannot {action} {}: {source}", path.display())]
    Storage {
        /// What was tried: `create`, `write`, ...
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A folder or a file that others can write to: what lies there would be run as code.
    #[error("{} cannot be trusted with code: {reason}", path.display())]
    UntrustedCache {
        /// The folder.
        path: PathBuf,
        /// Why not, and what to do.
        reason: String,
    },
}

impl Error {
    /// The same error, as one of compiling `program`: only what the plugin's compiler said changes.
    pub(crate) fn of_compiling(self, program: &str) -> Self {
        match self {
            Error::Plugin { code, message, .. } => Error::Compile { program: program.into(), code, message },
            error => error,
        }
    }

    /// Which kind of failure this is.
    pub fn kind(&self) -> Kind {
        match self {
            Error::NoPlugin { .. } | Error::Install { .. } => Kind::NoPlugin,
            Error::PluginUnreadable { .. }
            | Error::NotAPlugin { .. }
            | Error::PluginVersion { .. }
            | Error::MissingFunction { .. }
            | Error::PluginCrashed { .. }
            | Error::PluginHung { .. }
            | Error::Probe { .. }
            | Error::WrongPlatform { .. } => Kind::BadPlugin,
            Error::NoDevice { .. } => Kind::NoDevice,
            Error::Peers { .. } => Kind::Peers,
            Error::TooFewDevices { .. }
            | Error::IdleProcess { .. }
            | Error::Elsewhere { .. }
            | Error::MissingRow { .. }
            | Error::WrongMesh { .. }
            | Error::RunDevices { .. }
            | Error::InputCount { .. }
            | Error::SlotType { .. }
            | Error::SlotSharding { .. }
            | Error::OtherClient { .. }
            | Error::Donation { .. }
            | Error::OutputCount { .. }
            | Error::Bytes { .. }
            | Error::ReadAs { .. }
            | Error::Sharding(_)
            | Error::Target { .. }
            | Error::Topology { .. } => Kind::Input,
            Error::OutOfMemory { .. } => Kind::OutOfMemory,
            Error::Plugin { .. }
            | Error::Compile { .. }
            | Error::Signature { .. }
            | Error::DeviceOrder { .. } => Kind::Other,
            Error::Storage { .. } | Error::UntrustedCache { .. } => Kind::Storage,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_their_numbers() {
        assert_eq!(Code::from_raw(1), Code::Canceled);
        assert_eq!(Code::from_raw(3), Code::InvalidArgument);
        assert_eq!(Code::from_raw(8), Code::ResourceExhausted);
        assert_eq!(Code::from_raw(16), Code::Unauthenticated);
        for odd in [-1, 0, 17, i32::MAX, i32::MIN] {
            assert_eq!(Code::from_raw(odd), Code::Unknown);
        }
    }
}
