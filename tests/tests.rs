//! The tests that see the crate from outside.
mod bad_input;
mod bench;
mod cli;
mod common;
mod conformance;
mod finetune;
mod golden;
mod gradients;
mod jobs;
mod kill;
mod mesh;
mod parity;
mod resume;
mod sampling;
mod signals;
mod tidy;
mod variants;
