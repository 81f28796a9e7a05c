//! `fluid quantize`: scales of activations for sampling with int8.
use super::common::{SampleFlags, with_newest};
use super::json::JsonArg;
use crate::checkpoint::Checkpoint;
use crate::data;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::session::Session;
use crate::sample::layer_errors;
use crate::sample::prompts::{self, Prompt};
use crate::sample::quantize::Calibration;
use crate::util::error::Failure;
use crate::util::screen::screen;
use anyhow::Result;
use clap::Args;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;

/// `fluid quantize`
#[derive(Args, Clone, Debug)]
pub struct QuantizeArgs {
    /// Run folder, or one of its checkpoints
    pub run: PathBuf,
    /// File of prompts to measure on, one per line, as `fluid sample` takes it [default: some from the run's own data]
    #[arg(long = "prompts", value_name = "FILE", help_heading = "What to draw")]
    pub prompt_file: Option<PathBuf>,
    /// How many of the prompts at most
    #[arg(short = 'n', long, value_name = "N", default_value_t = 128, help_heading = "What to draw")]
    pub count: usize,
    /// How much of the spread of channels moves from activations into weights, from 0 to 1
    #[arg(long, value_name = "ALPHA", default_value_t = 0.5, help_heading = "What to measure")]
    pub smoothing: f64,
    /// Tell how far int8 is from floats in each layer, over N of the images
    #[arg(long, value_name = "N", default_value_t = 0, help_heading = "What to measure")]
    pub compare: usize,
    /// The file of scales [default: scales.safetensors in the run folder]
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub out: Option<PathBuf>,
    /// How to sample.
    #[command(flatten)]
    pub flags: SampleFlags,
    /// Output for programs: what `--compare` tells.
    #[command(flatten)]
    pub json: JsonArg,
}

impl QuantizeArgs {
    /// Draws images of the prompts, and writes the scales of what went through the model's products.
    ///
    /// # Errors
    /// As [`Calibration::run`]; also when there are no prompts.
    pub fn run(&self, session: &Session) -> Result<()> {
        if self.compare == 0 && self.json.target().is_some() {
            let failure = Failure::input("--json tells what --compare finds, and --compare is not given");
            return Err(failure.help("add --compare 16").into());
        }
        with_newest(&self.run, || self.measure(session))
    }

    fn measure(&self, session: &Session) -> Result<()> {
        let checkpoint = Checkpoint::find(&self.run)?;
        let config = self.flags.over(&checkpoint, session, &[])?;
        let mut prompts = match &self.prompt_file {
            Some(path) => prompts::read(path, config.model.tokens)?,
            None => {
                let help = "name prompts by --prompts, or add --trust-run if you trust that run's data";
                config.places.check("data").map_err(|failure| failure.help(help))?;
                let own = data::open(&config, &session.cache()?)?.prompts(self.count);
                own.into_iter().map(Prompt::new).collect()
            }
        };
        prompts.truncate(self.count);
        if prompts.is_empty() {
            return Err(Failure::input("there is no prompt to measure on").into());
        }
        let (smoothing, out, compare) = (self.smoothing, self.out.clone(), self.compare);
        let mut calibration = Calibration { checkpoint, config, prompts, smoothing, out, compare };
        let runtime = calibration.open(session)?;
        let (errors, ending) = calibration.run(&runtime)?;
        let is_first = ProcessGroup::new(runtime.engine()).is_first();
        if let Some(target) = self.json.target().filter(|_| is_first) {
            target.write(&json!({ "compared": errors }))?;
        }
        if self.compare > 0 && self.json.prints_text() && is_first {
            write!(screen(), "{}", layer_errors::table(&errors))?;
        }
        session.done(&ending);
        Ok(())
    }
}
