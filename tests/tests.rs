//! The tests that see the crate from outside.
mod cli;
mod common;
mod conformance;
mod kill;
mod parity;
mod signals;
mod tidy;
