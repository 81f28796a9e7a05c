//! `fluid`: files, flags and loops around the programs of `graphs` and the devices of `tpu`.
pub mod checkpoint;
pub mod cli;
pub mod cmd;
pub mod config;
pub mod device;
pub mod exit;
pub mod log;
pub mod meter;
pub mod signals;
pub mod storage;
pub mod tensors;
