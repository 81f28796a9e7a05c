//! Sampling: the reveal schedule, and the driver that keeps a batch of images on the devices from prompt to
//! tokens.
pub mod edit;
pub mod folder;
pub mod generation;
pub mod pipeline;
pub mod prompts;
mod sampler;
mod schedule;

pub use sampler::{Edit, Generated, Part, Request, Sampler, Watch, image_seed};
pub use schedule::{Reveal, one_by_one, reveal_schedule, reveals};
