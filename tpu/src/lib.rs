//! Programs on devices.
//!
//! A [`plugin`] is a library that speaks the PJRT C API for one [`platform`]; [`install`] fetches a pinned one. An
//! [`engine`] is a plugin's devices laid over a mesh: it compiles lowered [`graphs::program::Program`]s, or StableHLO text
//! of anybody's, with a disk [`cache`], moves [arrays](mod@array) to and from the devices, and runs programs without
//! waiting for them. A [`topology`] compiles for devices that are not there; [`hardware`] knows what they
//! have, and [`aot`] keeps the result for where they are.
//!
//! ```
//! use tpu::{Engine, HostArray, Installer, Mesh, Options, Platform, Plugin, Purpose};
//!
//! let installer = Installer::new(tpu::cache::root()?);
//! let path = tpu::plugin::find_or_install(Platform::CPU, None, &installer, |what| eprintln!("{what}"))?;
//! let plugin = Plugin::load(Platform::CPU, Purpose::Devices, &path, &installer.cache, None)?;
//! let engine = Engine::new(&plugin, &Options::new(Mesh::single()))?;
//! let double = engine.compile_text(
//!     "func.func @main(%x: tensor<3xf16>) -> tensor<3xf16> {
//!        %y = stablehlo.add %x, %x : tensor<3xf16>
//!        return %y : tensor<3xf16>
//!      }",
//! )?;
//! assert_eq!(double.inputs()[0].ty.to_string(), "f16[3]");
//! let x = HostArray::from_slice([3], &[1.0, 2.0, -0.5].map(tpu::f16::from_f32))?;
//! let y = double.call(&[x])?.remove(0).to_vec::<tpu::f16>()?;
//! assert_eq!(y, [2.0, 4.0, -1.0].map(tpu::f16::from_f32));
//! # Ok::<(), tpu::Error>(())
//! ```
//!
//! This crate sees programs as text with slots, and arrays as bytes: it knows no op and no model.
#![deny(unsafe_code)]

pub mod aot;
pub mod array;
pub mod cache;
mod compile;
pub mod engine;
pub mod env;
mod error;
pub mod hardware;
pub mod install;
mod known;
pub mod launcher;
pub mod mesh;
pub mod network;
#[allow(unsafe_code)]
mod pjrt;
pub mod platform;
pub mod plugin;
pub mod probe;
pub mod sharding;
mod signature;
mod simulated;
pub mod topology;
pub mod wheel;

pub use array::{HostArray, Sharded};
pub use engine::{Engine, Executable, Input, Options};
pub use error::{Code, Error, Kind};
pub use graphs::program::{Program, Slot};
pub use graphs::types::{DType, Mesh, Sharding, Type};
pub use half::{bf16, f16};
pub use install::Installer;
pub use pjrt::Value;
pub use pjrt::device::DeviceMemory;
pub use pjrt::executable::MemoryStats;
pub use pjrt::options::Flag;
pub use platform::{Platform, Purpose};
pub use plugin::Plugin;
