//! Optimizers as graph code.
mod adamw;
mod guard;
mod norm;

pub use adamw::{AdamW, Decay, State, Update};
pub use guard::{Outcome, SpikeHistory, SpikeRule, all_finite};
pub use norm::GradNorms;
