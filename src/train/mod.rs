//! Training: the data, the state, the one loop.
mod bands;
mod run;
mod source;
mod state;

pub use run::{AHEAD, train, train_on};
pub use source::{Inputs, batch_rows, codec, codec_path, data, put_batch, run_text, text_encoder};
pub use state::{Start, State, load_weights};
