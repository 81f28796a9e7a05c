//! The first config for some data and a machine: sizes and steps that fit into the time there is, why each was taken, and
//! what to expect of them.
mod facts;
mod file;
mod outlook;
mod recipe;
#[cfg(test)]
mod tests;

pub use facts::{DataFacts, MachineFacts};
pub use file::{Names, text};
pub use outlook::{expectations, time};
pub use recipe::{Cost, Recipe, choose};
