//! Training: the data, the state, the one loop.
mod bands;
mod run;
mod source;
mod state;

pub use run::{AHEAD, train};
pub use source::{Inputs, codec_path, data, put_batch, text_encoder};
pub use state::{Start, State, load_weights};
