//! Runs while they train: how far, how fast, how long still, their curves and last images; in a terminal, as lines, or as the
//! page of `fluid report` on a port of this machine.
mod picture;
mod run;
mod screen;
mod serve;
mod terminal;

pub use picture::Colors;
pub use run::{Watched, json, text};
pub use serve::serve;
pub use terminal::watch;
