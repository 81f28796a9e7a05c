//! The sub-commands, a module each.
pub mod bench;
pub mod compare;
pub mod compile;
pub mod config;
pub mod data;
pub mod doctor;
pub mod edit;
pub mod graph;
pub mod plan;
pub mod plugin;
pub mod sample;
pub mod score;
