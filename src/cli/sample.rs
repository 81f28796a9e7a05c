//! `fluid sample`: prompts to images, by the averaged weights of a checkpoint.
use super::common::{JobArgs, SampleJob, with_newest};
use crate::checkpoint::Checkpoint;
use crate::data;
use crate::runtime::session::Session;
use crate::sample::benchmarks::{Benchmark, BenchmarkPrompts};
use crate::sample::generation::GenerationRun;
use crate::sample::layout::Layout;
use crate::sample::prompts::{Prompt, old_seeds, requests};
use crate::storage::remote;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::cell::RefCell;
use std::path::{Path, PathBuf};

/// `fluid sample`
#[derive(Args, Clone, Debug)]
pub struct SampleArgs {
    /// Run folder, or one of its checkpoints
    pub run: PathBuf,
    /// Prompts [default: some from the run's own data]
    pub prompts: Vec<String>,
    /// Names files as the scorer of a benchmark wants them; --prompts is the benchmark's own file or folder, and
    /// --count is what its published numbers are of unless given
    #[arg(long, value_name = "NAME", value_enum, help_heading = "Output")]
    pub layout: Option<Benchmark>,
    /// How many images, and where they go.
    #[command(flatten)]
    pub job: JobArgs,
}

impl SampleArgs {
    /// Draws the images of the prompts into a folder; without prompts, those of prompts of the run's own data.
    ///
    /// # Errors
    /// As [`GenerationRun::run`]; also when the run's data cannot be read for prompts.
    pub fn run(&self, session: &Session) -> Result<()> {
        with_newest(&self.run, || self.draw(session))
    }

    fn draw(&self, session: &Session) -> Result<()> {
        let (mut job, layout) = self.resolve(session)?;
        if job.prompts.is_empty() {
            let prompts = "name prompts, or add --trust-run if you trust that run's data";
            let asked = job.config.places.check("data");
            asked
                .map_err(|failure| failure.help(prompts))
                .context("there are no prompts, and the run's are its data's")?;
            let wanted = job.config.sample.preview_images.max(1);
            let own = data::open(&job.config, &session.cache()?)?.prompts(wanted);
            job.prompts = own.into_iter().map(Prompt::new).collect();
        }
        let out = job.destination("samples", &job.about())?;
        let SampleJob { checkpoint, config, prompts, negative, count, seed, .. } = job;
        let images = requests(&config, &prompts, negative.as_deref(), count, seed);
        let old_seeds = old_seeds(&prompts, count, seed);
        let (source, codec) = (None, None);
        GenerationRun { checkpoint, config, images, old_seeds, source, codec, out, layout }.run(session)
    }

    /// The job, and how its files are named.
    fn resolve(&self, session: &Session) -> Result<(SampleJob, Layout)> {
        let Some(benchmark) = self.layout else {
            return Ok((self.job.resolve(&self.run, &self.prompts, session)?, Layout::Flat));
        };
        let (name, help) = (benchmark.name(), format!("give them all by {}", benchmark.source()));
        if let Some(prompt) = self.prompts.first() {
            let text = format!("--layout {name}: the prompt {prompt:?} is not one of the benchmark's file");
            bail!(Failure::input(text).help(help));
        }
        if self.job.prompt_file.is_none() {
            bail!(Failure::input(format!("--layout {name} needs the benchmark's prompts")).help(help));
        }
        let read = RefCell::new(BenchmarkPrompts::default());
        let run = remote::name(&Checkpoint::find(&self.run)?.run_dir()?);
        let run = std::path::absolute(run)?;
        let run = run.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let reader = |path: &Path, _| {
            let all = benchmark.read(path, &run)?;
            let prompts = all.prompts.clone();
            read.replace(all);
            Ok(prompts)
        };
        let job = self.job.resolve_with(&self.run, &[], session, (&reader, benchmark.images()))?;
        let layout = benchmark.layout(job.count, read.take())?;
        Ok((job, layout))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::{parse, run, session};
    use crate::cli::{Cli, Command};
    use crate::sample::place::Destination;
    use clap::Parser;
    use std::fs;
    use std::path::Path;

    #[test]
    fn flags_change_how_a_run_samples() {
        let dir = tempfile::tempdir().unwrap();
        let run = run(dir.path());
        let prompts = dir.path().join("prompts.txt");
        fs::write(&prompts, "a red circle\n\n  two blue squares \n").unwrap();
        let (run, prompts) = (run.to_str().unwrap(), prompts.to_str().unwrap());
        let sample = |args: &[&str]| {
            let Command::Sample(args) = parse(&[&["sample", run], args].concat()) else {
                panic!("not sample")
            };
            args.job.resolve(&args.run, &args.prompts, &session())
        };
        let job =
            sample(&["a dot", "--prompts", prompts, "--guidance", "1.5", "--steps", "4", "--seed", "3"])
                .unwrap();
        let prompt = |p: &Prompt| p.prompt.clone();
        assert_eq!(
            job.prompts.iter().map(prompt).collect::<Vec<_>>(),
            ["a dot", "a red circle", "two blue squares"]
        );
        assert_eq!((job.config.sample.guidance, job.config.sample.steps, job.seed), (1.5, Some(4), 3));
        let Destination::Default { dir: kind, name, old } = job.destination("samples", &job.about()).unwrap()
        else {
            panic!("not in the run folder")
        };
        assert_eq!(kind, Path::new(run).join("samples"));
        assert_eq!([name, old], ["a-dot-and-2-more-step-40", "step-00000040-seed-3"]);
        let error = |args: &[&str]| sample(args).unwrap_err().to_string();
        let cases: [(&[&str], &str); 8] = [
            (&["--steps", "0"], "sample.steps is 0; it must be at least 1"),
            (&["--guidance", "nan"], "sample.guidance = NaN must be 0 or a positive number"),
            (&["--guidance", "-1"], "sample.guidance = -1 must be 0 or a positive number"),
            (&["--top-p", "0"], "sample.top_p chooses among discrete tokens"),
            (&["--top-k", "3"], "sample.top_k chooses among discrete tokens"),
            (&["--count", "0"], "--count is 0: there is nothing to draw"),
            (&["--count", "99999999"], "the job has 99999999 images; 1000000 are the most"),
            (&["--out", "a.png"], "--out a.png is the name of an image; a job writes a folder"),
        ];
        for (args, start) in cases {
            assert!(error(args).starts_with(start), "{args:?}: {}", error(args));
        }
        let solver =
            Cli::try_parse_from(["fluid", "sample", run, "--solver", "eulre"]).unwrap_err().to_string();
        assert!(solver.contains("possible values: ancestral, ddim, dpm"), "{solver}");
        let error = sample(&["--temperature", "nan"]).unwrap_err().to_string();
        assert!(error.starts_with("sample.temperature = NaN must be 0 or a positive number"), "{error}");
        let error = sample(&["--set", "model.width=256"]).unwrap_err().to_string();
        assert!(error.contains("is of another model:\n  model.width: 256 here, 128 there"), "{error}");
        fs::write(dir.path().join("prompts.txt"), "\n \n").unwrap();
        let error = sample(&["--prompts", prompts]).unwrap_err().to_string();
        assert!(error.ends_with("prompts.txt holds no prompts; write one on each line"), "{error}");
    }
}
