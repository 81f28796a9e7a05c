//! StableHLO: how graphs become text.
pub mod module;
pub mod sdy;
pub mod text;
