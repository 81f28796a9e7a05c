//! Programs as data: a typed tensor IR with shape rules, reverse-mode autodiff, an interpreter, StableHLO
//! text with Shardy annotations, and the models, losses and optimisers built on them.
//!
//! Without the feature `ir` (on by default) there are only [`types`] and [`program`]: what a runner of finished
//! programs needs.
//!
//! Pure: no files, no threads, no devices, no `unsafe`.
#![forbid(unsafe_code)]

pub mod program;
pub mod types;

#[cfg(feature = "ir")]
pub mod cost;
#[cfg(feature = "ir")]
pub mod functions;
#[cfg(feature = "ir")]
pub mod grad;
#[cfg(feature = "ir")]
pub mod hlo;
#[cfg(feature = "ir")]
pub mod interp;
#[cfg(feature = "ir")]
pub mod ir;
#[cfg(feature = "ir")]
pub mod models;
#[cfg(feature = "ir")]
pub mod nn;
#[cfg(feature = "ir")]
pub mod ops;
#[cfg(feature = "ir")]
pub mod optim;
#[cfg(feature = "ir")]
pub mod passes;
