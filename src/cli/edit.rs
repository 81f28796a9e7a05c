//! `fluid edit`: a picture of which a part is drawn anew, by the averaged weights of a checkpoint.
use crate::cli::{EditJob, SampleJob};
use crate::runtime::Runtime;
use crate::runtime::processes::Crew;
use crate::runtime::session::Session;
use crate::sample::edit::Original;
use crate::sample::generation::Job;
use crate::sample::pipeline::run_codec;
use crate::sample::prompts::requests;
use crate::util::signals::Stop;
use anyhow::Result;

/// Draws the pictures of the prompts into a folder, each with the part of the given one that stays.
///
/// # Errors
/// As [`Original::open`] and [`Job::run`].
pub fn run(host: &Session, job: EditJob) -> Result<()> {
    let EditJob { sample, picture, change } = job;
    let SampleJob { checkpoint, config, prompts, negative, count, seed, out } = sample;
    let runtime = Runtime::open(&config.device, host)?;
    let codec = run_codec(&runtime, &config, &checkpoint)?;
    let original =
        Original::open(&Crew::new(runtime.engine()), &*codec, config.image.size, &picture, &change)?;
    let mut pictures = vec![];
    for mut request in requests(&config, &prompts, negative.as_deref(), count, seed) {
        request.edit = Some(original.edit(request.seed));
        pictures.push((request, Some(original.record.clone())));
    }
    Job { checkpoint, config, pictures, source: Some(original.picture), codec: Some(codec), out }.run_on(
        &runtime,
        &host.console,
        Stop::listen,
    )
}
