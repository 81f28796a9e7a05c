//! The tests that see the crate from outside.
mod ahead;
mod bad_input;
mod bench;
mod cli;
mod codecs;
mod common;
mod compat;
mod conformance;
mod data;
mod finetune;
mod golden;
mod gradients;
mod hosts;
mod jobs;
mod kill;
#[cfg(feature = "libtpu")]
mod libtpu;
mod mesh;
mod parity;
mod plan;
mod resume;
mod sampling;
mod signals;
mod text;
mod tidy;
mod variants;
mod weights;
