//! A study, or runs, as one page: tables, plots, learning curves, sheets of images, the settings that differ, what it cost.
mod chart;
mod charts;
mod page;
mod rank;
mod runs;
mod settings;
mod write;

pub use runs::{last_sheet, metrics};
pub use settings::unequal;
pub use write::{Written, html, write};
