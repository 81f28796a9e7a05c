//! Programs as data: a typed tensor IR with shape rules, reverse-mode autodiff, an interpreter, StableHLO
//! text with Shardy annotations, and the models, losses and optimizers built on them.
//!
//! ```
//! use graphs::{Array, DType, Function, Mesh, Rules, Type, lower, value_and_grad};
//!
//! let layer = Function::build("layer", |f| {
//!     let x = f.input("x", Type::new(DType::F32, [1, 2]));
//!     let w = f.input("w", Type::new(DType::F32, [2, 1]));
//!     let y = x.dot_general(&w, [&[], &[]], [&[1], &[0]]).tanh();
//!     f.output("y", y.sum(&[0, 1]));
//! })?;
//! let array = |dims: [usize; 2], values| Array::from_values(&Type::new(DType::F32, dims), values).unwrap();
//! let inputs = [array([1, 2], vec![1.0, 2.0]), array([2, 1], vec![0.5, -0.25])];
//! // The value, and the gradient by the second input: (1 - y²) x.
//! let results = value_and_grad(&layer.graph, &[1])?.eval(&inputs);
//! assert_eq!(results[0].values(), [0.0]);
//! assert_eq!(results[1].values(), [1.0, 2.0]);
//! let program = lower(&layer, &Mesh::single(), &Rules::default())?;
//! assert!(program.text.contains("stablehlo.tanh"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
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

#[cfg(feature = "ir")]
pub use grad::{GradError, value_and_grad};
#[cfg(feature = "ir")]
pub use hlo::module::lower;
#[cfg(feature = "ir")]
pub use interp::Array;
#[cfg(feature = "ir")]
pub use ir::{BuildError, Builder, Function, FunctionBuilder, Graph, Tensor};
pub use program::Program;
pub use types::{DType, Mesh, Rules, Sharding, Type};
