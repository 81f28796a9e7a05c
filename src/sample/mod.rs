//! Sampling: the reveal schedule, and the driver that keeps a batch of images on the devices from prompt to
//! tokens.
pub mod benchmarks;
pub mod edit;
pub mod folder;
pub mod generation;
pub mod layer_errors;
pub mod layout;
pub mod pipeline;
pub mod place;
pub mod prompts;
pub mod quantize;
mod sampler;
pub mod scales;
mod schedule;
pub mod seeds;

pub use sampler::{Edit, Generated, Part, Request, Sampler, Watch};
pub use schedule::{Reveal, StepKind, one_by_one, reveal_schedule, reveals, staged, step_kinds};
