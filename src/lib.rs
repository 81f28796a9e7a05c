//! `fluid`: files, flags and loops around the programs of `graphs` and the devices of `tpu`.
pub mod checkpoint;
pub mod codec;
pub mod config;
pub mod data;
pub mod exit;
pub mod log;
pub mod meter;
pub mod pictures;
pub mod signals;
pub mod storage;
pub mod tensors;
pub mod text;
