//! What every layer needs and nothing of it knows the system: errors and exit codes, the log, signals, files that are
//! whole or absent, threads, hashes, text.
pub mod append;
pub mod disk;
pub mod ending;
pub mod error;
pub mod inside;
pub mod json;
pub mod log;
pub mod machine;
pub mod parallel;
pub mod process;
pub mod rng;
pub mod screen;
pub mod signals;
pub mod style;
pub mod text;
