//! The sub-commands, a module each.
pub mod config;
pub mod plugin;
