//! The tests that see the crate from outside.
mod cli;
mod kill;
mod signals;
mod tidy;
