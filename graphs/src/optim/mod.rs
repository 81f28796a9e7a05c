//! Optimizers as graph code.
mod adamw;

pub use adamw::{AdamW, Decay, State, Update};
