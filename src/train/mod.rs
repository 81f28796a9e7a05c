//! Training: the data, the state, the one loop.
mod bands;
mod run;
mod source;
mod state;

pub use run::train;
pub use source::{Inputs, codec_path, dataset, text_encoder};
pub use state::{State, load_weights};
