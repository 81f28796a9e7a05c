//! The sub-commands, a module each.
pub mod config;
pub mod graph;
pub mod plugin;
pub mod sample;
pub mod score;
