//! `fluid`: files, flags and loops around the programs of `graphs` and the devices of `tpu`.

pub mod data;
pub mod score;
