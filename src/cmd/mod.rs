//! The sub-commands, a module each.
pub mod bench;
pub mod compare;
pub mod config;
pub mod doctor;
pub mod edit;
pub mod graph;
pub mod plugin;
pub mod sample;
pub mod score;
