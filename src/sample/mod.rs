//! Sampling: the reveal schedule, and the driver that keeps a batch of images on the devices from prompt to
//! tokens.
mod run;
mod schedule;

pub use run::{Drawn, Edit, Part, Request, Sampler, Watch, image_seed};
pub use schedule::{Reveal, one_by_one, plan, reveals};
