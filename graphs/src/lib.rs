//! Programs as data: a typed tensor IR with shape rules, reverse-mode autodiff, an interpreter, StableHLO
//! text with Shardy annotations, and the models, losses and optimisers built on them.
//!
//! Pure: no files, no threads, no devices, no `unsafe`.
#![forbid(unsafe_code)]

pub mod types;

pub mod program;
