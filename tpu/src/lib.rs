//! Programs on devices.
//!
//! A [`plugin`] is a library that speaks the PJRT C API for one platform; [`install`] fetches a pinned one. An
//! [`engine`] is a plugin's devices laid over a mesh: it compiles sealed [`graphs::program::Program`]s (with a
//! disk [`cache`]), moves [arrays](mod@array) to and from the devices, and runs programs without waiting for
//! them. A [`topology`] compiles for devices that are not there; [`chips`] knows what they
//! have, and [`ahead`] keeps the result for where they are.
//!
//! This crate sees programs as text with slots, and arrays as bytes: it knows no op and no model.
#![deny(unsafe_code)]

pub mod ahead;
pub mod array;
pub mod cache;
pub mod chips;
pub mod cloud;
mod compile;
pub mod engine;
pub mod env;
mod error;
pub mod install;
pub mod mesh;
#[allow(unsafe_code)]
mod pjrt;
pub mod platform;
pub mod plugin;
pub mod probe;
mod rehearsal;
pub mod sharding;
pub mod topology;

pub use error::{Code, Error, Kind};
pub use pjrt::Value;
pub use pjrt::device::DeviceMemory;
pub use pjrt::executable::MemoryStats;
pub use pjrt::host::keep_freed_memory;
pub use pjrt::options::Flag;
