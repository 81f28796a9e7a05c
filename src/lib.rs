//! `fluid`: files, flags and loops around the programs of `graphs` and the devices of `tpu`.
//!
//! The modules are layers: each may use those above it in this list, and none below (`tests/tidy.rs` holds them to it).

/// That of the `fluid` command, for the unit tests.
#[cfg(test)]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod util;

pub mod formats;

pub mod stats;
pub mod storage;

pub mod config;

pub mod checkpoint;

pub mod runtime;

pub mod encoders;

pub mod data;

pub mod eval;

pub mod sample;

pub mod plan;
pub mod train;

pub mod compile;
pub mod export;

pub mod bench;
pub mod doctor;

pub mod first;
pub mod study;

pub mod report;

pub mod watch;

pub mod cli;

#[doc(hidden)]
pub mod fuzzing;
