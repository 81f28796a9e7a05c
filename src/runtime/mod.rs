//! From a config to devices that run programs: the session, the plugin, arrays by name, the processes of a run.
pub mod device;
pub mod flags;
pub mod manifest;
pub mod named_arrays;
pub mod processes;
pub mod restore;
pub mod session;
pub mod spec;
