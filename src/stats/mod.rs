//! Numbers about sets of features: distances between two sets, scores of one, and intervals around them. Pure mathematics in
//! `f64`, in an order that neither threads nor the size of reads change: equal rows give equal bits.
pub mod clip_score;
pub mod frechet;
pub mod inception_score;
pub mod kid;
pub mod mmd;
pub mod moments;
pub mod normal;
pub mod numpy_random;
#[cfg(test)]
mod parity_tests;
pub mod power_law;
pub mod precision_recall;
mod rows;
pub mod ssim;

pub use rows::{Matrix, Rows};
