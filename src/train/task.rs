//! What a run trains, as far as the loop is not the same for all: what it shows of itself, and what it leaves.
use super::inputs::Inputs;
use crate::config::Config;
use crate::encoders::image::{self, ImageTokenizer};
use crate::eval::{Evaluator, Findings};
use crate::runtime::Runtime;
use crate::runtime::named_arrays::NamedArrays;
use crate::sample::pipeline::{self, Pipeline};
use crate::storage::remote;
use crate::util::log::Console;
use crate::util::text::quoted;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::sync::Arc;

/// What is trained. The state of the loop has its averaged weights, as `ema/...`; all processes ask for the same in the same
/// order.
pub(super) trait Task {
    /// A sheet of preview images, written to `path` by the process that has one.
    ///
    /// # Errors
    /// When it cannot be written, or the devices fail.
    fn sheet(&mut self, state: &NamedArrays, inputs: &Inputs, path: Option<&Path>) -> Result<()>;

    /// What an evaluator of drawn images finds.
    ///
    /// # Errors
    /// When the devices or the evaluator fail, or nothing can be drawn.
    fn evaluate(
        &mut self,
        state: &NamedArrays,
        inputs: &Inputs,
        console: &Console,
        evaluator: (&mut dyn Evaluator, u64),
    ) -> Result<Findings>;

    /// Drops what was made for the evaluators of a step.
    fn evaluated(&mut self) {}

    /// What to warn of, by the metrics of a step that are logged.
    fn watch(&mut self, _metrics: &[(&str, f64)]) -> Option<String> {
        None
    }

    /// Writes what the run leaves beside its checkpoints, by the process that `writes`, and says what that is.
    ///
    /// # Errors
    /// When it cannot be written, or the devices fail.
    fn leave(&mut self, _state: &NamedArrays, _inputs: &Inputs, _writes: bool) -> Result<Option<String>> {
        Ok(None)
    }

    /// What comes next for a user.
    fn next(&self, inputs: &Inputs) -> String;
}

/// The model: it draws images.
pub(super) struct ModelTask<'a> {
    runtime: &'a Runtime,
    config: &'a Config,
    pipeline: Option<Pipeline>,
    /// What decodes previews, if it is not the codec.
    previews: Option<Arc<dyn ImageTokenizer>>,
    /// Made once there is an evaluator that images are drawn for.
    weights: Option<NamedArrays>,
}

impl<'a> ModelTask<'a> {
    /// Nothing is compiled yet.
    ///
    /// # Errors
    /// When the codec of previews does not fit the config, or cannot be read.
    pub(super) fn new(runtime: &'a Runtime, config: &'a Config) -> Result<ModelTask<'a>> {
        let previews = match config.sample.preview_images {
            0 => None,
            _ => image::of_previews(config, &|| Ok(runtime.clone()))?,
        };
        Ok(ModelTask { runtime, config, pipeline: None, previews, weights: None })
    }

    fn pipeline(&mut self, inputs: &Inputs) -> Result<&Pipeline> {
        if self.pipeline.is_none() {
            let source = &inputs.source;
            let (codec, text) = (source.codec.clone(), source.text.clone());
            let pipeline = Pipeline::new(self.runtime, self.config, codec, text)?;
            self.pipeline = Some(pipeline.with_previews(self.previews.clone()));
        }
        self.pipeline.as_ref().context("no pipeline")
    }
}

impl Task for ModelTask<'_> {
    fn sheet(&mut self, state: &NamedArrays, inputs: &Inputs, path: Option<&Path>) -> Result<()> {
        self.pipeline(inputs)?;
        let prompts = inputs.source.data.prompts(self.config.sample.preview_images);
        let weights = pipeline::sampling_weights(self.runtime, self.config, state, None)?;
        let seed = self.config.run.seed;
        self.pipeline(inputs)?.sheet(&weights, &prompts, seed, path)
    }

    fn evaluate(
        &mut self,
        state: &NamedArrays,
        inputs: &Inputs,
        console: &Console,
        (evaluator, seed): (&mut dyn Evaluator, u64),
    ) -> Result<Findings> {
        let weights = match self.weights.take() {
            Some(weights) => weights,
            None => pipeline::sampling_weights(self.runtime, self.config, state, None)?,
        };
        let found = self.pipeline(inputs)?.evaluate(console, &weights, evaluator, seed);
        self.weights = Some(weights);
        found
    }

    fn evaluated(&mut self) {
        self.weights = None;
    }

    fn next(&self, inputs: &Inputs) -> String {
        let prompt = inputs.source.data.prompts(1).pop().unwrap_or_default();
        format!("fluid sample {} {}", quoted(&remote::name(&self.config.run.dir)), quoted(&prompt))
    }
}

/// What a tokenizer says to an evaluator of drawn images; a config that was checked has none.
pub(super) fn draws_nothing() -> Result<Findings> {
    bail!("a tokenizer draws no images")
}
