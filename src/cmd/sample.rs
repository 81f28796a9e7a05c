//! `fluid sample`: prompts to pictures, by the averaged weights of a checkpoint.
use crate::cli::{Host, SampleJob};
use crate::gallery;
use crate::job::Job;
use crate::job::prompts::{Prompt, requests};
use crate::train::data;
use anyhow::Result;

/// Draws the pictures of the prompts into a folder; without prompts, those of prompts of the run's own data.
///
/// # Errors
/// As [`Job::run`]; also when the run's data cannot be read for prompts.
pub fn run(host: &Host, job: SampleJob) -> Result<()> {
    let SampleJob { checkpoint, config, mut prompts, negative, count, seed, out } = job;
    if prompts.is_empty() {
        let own = gallery::prompts(&config, &data(&config, &host.cache()?)?, config.sample.grid.max(1));
        prompts = own.into_iter().map(Prompt::new).collect();
    }
    let requests = requests(&config, &prompts, negative.as_deref(), count, seed);
    let pictures = requests.into_iter().map(|request| (request, None)).collect();
    Job { checkpoint, config, pictures, source: None, codec: None, out }.run(host)
}
