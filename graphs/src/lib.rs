//! Programs as data: a typed tensor IR with shape rules, reverse-mode autodiff, an interpreter, StableHLO
//! text with Shardy annotations, and the models, losses and optimisers built on them.
//!
//! Pure: no files, no threads, no devices, no `unsafe`.
#![forbid(unsafe_code)]

pub mod types;

pub mod cost;
pub mod functions;
pub mod grad;
pub mod hlo;
pub mod interp;
pub mod ir;
pub mod models;
pub mod nn;
pub mod ops;
pub mod optim;
pub mod passes;
pub mod program;
