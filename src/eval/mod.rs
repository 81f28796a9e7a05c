//! How good images are.
pub mod shapes;
