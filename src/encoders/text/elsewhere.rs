//! A text encoder that encoded the data of a run, and whose weights are not here: training does without them.
use super::{TextEncoder, TextFeatures};
use crate::config;
use crate::util::error::Failure;
use anyhow::{Result, bail};
use std::path::PathBuf;
use std::sync::Arc;

/// What is known of an encoder without its weights.
#[derive(Clone, Debug)]
pub struct Elsewhere {
    length: usize,
    width: usize,
    weights: PathBuf,
    describe: String,
}

impl Elsewhere {
    /// The encoder of a config, which described itself so when it encoded the data.
    pub fn new(config: &config::Text, describe: &str) -> Elsewhere {
        let (length, width, describe) = (config.length, config.width, describe.to_string());
        Elsewhere { length, width, weights: config.weights.clone().unwrap_or_default(), describe }
    }
}

impl TextEncoder for Elsewhere {
    fn length(&self) -> usize {
        self.length
    }

    fn width(&self) -> usize {
        self.width
    }

    fn encode(&self, _captions: &[&str]) -> Result<Vec<Arc<TextFeatures>>> {
        let weights = self.weights.display();
        bail!(
            Failure::input(format!("the text encoder's weights are needed, and not at {weights}"))
                .help("name them with --set text.weights=PATH")
        )
    }

    fn describe(&self) -> String {
        self.describe.clone()
    }
}
