//! The PJRT C API: the only room with `unsafe` code, raw pointers and `PJRT_` names.
//!
//! `ffi` is the raw ABI, `call` makes every call, and each other file is one safe noun. A handle keeps its
//! parent alive through an `Arc`, and frees itself in `Drop`; what a plugin answers to a free is ignored, for
//! nobody is left to hear it. Memory that a plugin reads or writes in the background is kept until it says that it is
//! done.
mod call;
mod error;
mod ffi;

pub mod api;
pub mod buffer;
pub mod client;
pub mod device;
pub mod event;
pub mod executable;
#[cfg(test)]
mod lifetimes;
pub mod options;
pub mod topology;

pub use call::Value;
