//! `fluid`: files, flags and loops around the programs of `graphs` and the devices of `tpu`.
pub mod codec;
pub mod data;
pub mod pictures;
pub mod text;
