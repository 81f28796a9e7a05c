//! Studies: the same training for many variants, sizes and seeds, as one command, and what it shows as tables and scaling laws.
mod spec;
mod table;
mod train;

pub use spec::{Member, State, Study};
pub use table::{Findings, Law, Over, Row};
pub use train::{left, train};
