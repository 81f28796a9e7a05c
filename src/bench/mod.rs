//! What a run costs before it is rented: training steps and sampled pictures timed with the programs, the state
//! and the data of the run itself, and the machine they were timed on.
mod data;
mod machine;
mod report;
mod sample;
mod stats;
mod synthetic;
mod train;

pub use data::{DataReport, data};
pub(crate) use machine::kib;
pub use machine::{Machine, now};
pub use report::{Compiled, Memory, Work, write};
pub use sample::{SampleReport, sample};
pub use stats::Spread;
pub use train::{TrainReport, Training, train};

#[cfg(test)]
mod tests;
