//! `fluid sample`: prompts to pictures, by the averaged weights of a checkpoint.
use crate::cli::SampleJob;
use crate::data;
use crate::runtime::session::Session;
use crate::sample::generation::Job;
use crate::sample::prompts::{Prompt, requests};
use anyhow::Result;

/// Draws the pictures of the prompts into a folder; without prompts, those of prompts of the run's own data.
///
/// # Errors
/// As [`Job::run`]; also when the run's data cannot be read for prompts.
pub fn run(host: &Session, job: SampleJob) -> Result<()> {
    let SampleJob { checkpoint, config, mut prompts, negative, count, seed, out } = job;
    if prompts.is_empty() {
        let own = data::open(&config, &host.cache()?)?.prompts(config.sample.grid.max(1));
        prompts = own.into_iter().map(Prompt::new).collect();
    }
    let requests = requests(&config, &prompts, negative.as_deref(), count, seed);
    let pictures = requests.into_iter().map(|request| (request, None)).collect();
    Job { checkpoint, config, pictures, source: None, codec: None, out }.run(host)
}
