//! `fluid edit`: an image of which a part is drawn anew, by the averaged weights of a checkpoint.
use super::common::{JobArgs, SampleJob, with_newest};
use crate::runtime::Runtime;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::session::Session;
use crate::sample::edit::{EditKind, Margins, SourceImage, check_order};
use crate::sample::generation::GenerationRun;
use crate::sample::layout::Layout;
use crate::sample::pipeline::run_codec;
use crate::sample::place::slug;
use crate::sample::prompts::{Prompt, old_seeds, requests};
use crate::util::signals::Stop;
use anyhow::Result;
use clap::{ArgGroup, Args};
use std::path::PathBuf;

/// `fluid edit`
#[derive(Args, Clone, Debug)]
#[command(group(ArgGroup::new("change").required(true).args(["mask", "outpaint", "keep"])))]
pub struct EditArgs {
    /// Run folder, or one of its checkpoints
    pub run: PathBuf,
    /// Image to edit; its central square is resized to the model's size
    #[arg(value_name = "IMAGE")]
    pub image: PathBuf,
    /// Prompts [default: an empty one]
    pub prompts: Vec<String>,
    /// Inpaint: a mask of the same size as the image, white where it is regenerated
    #[arg(long, value_name = "FILE", help_heading = "What to change (one of these)")]
    pub mask: Option<PathBuf>,
    /// Outpaint: the left, top, right and bottom margins to generate around the image, in pixels of the
    /// result
    #[arg(long, value_name = "L,T,R,B", value_parser = margins, help_heading = "What to change (one of these)")]
    pub outpaint: Option<Margins>,
    /// Vary: the fraction of tokens to keep, chosen at random
    #[arg(
        long,
        value_name = "FRACTION",
        allow_negative_numbers = true,
        help_heading = "What to change (one of these)"
    )]
    pub keep: Option<f64>,
    /// How many images, and where they go.
    #[command(flatten)]
    pub job: JobArgs,
}

impl EditArgs {
    /// Finds the checkpoint, which must be one that can edit, and reads the prompts.
    fn resolve(&self, session: &Session) -> Result<(SampleJob, EditKind)> {
        let mut sample = self.job.resolve(&self.run, &self.prompts, session)?;
        check_order(sample.config.model.order)?;
        if sample.prompts.is_empty() {
            sample.prompts.push(Prompt::new(""));
        }
        let change = match (&self.mask, self.outpaint, self.keep) {
            (Some(mask), _, _) => EditKind::Inpaint(mask.clone()),
            (_, Some(margins), _) => EditKind::Outpaint(margins),
            // The command line demands one of the three.
            (_, _, keep) => EditKind::Vary(keep.unwrap_or_default()),
        };
        Ok((sample, change))
    }

    /// Draws the images of the prompts into a folder, each with the part of the given one that stays.
    ///
    /// # Errors
    /// As [`SourceImage::open`] and [`GenerationRun::run`].
    pub fn run(&self, session: &Session) -> Result<()> {
        with_newest(&self.run, || self.draw(session))
    }

    fn draw(&self, session: &Session) -> Result<()> {
        let (sample, change) = self.resolve(session)?;
        let out = sample.destination("edits", &self.about(&sample))?;
        let SampleJob { checkpoint, config, prompts, negative, count, seed, .. } = sample;
        let runtime = Runtime::open(&config.device, session)?;
        let codec = run_codec(&runtime, &config, &checkpoint)?;
        let original = SourceImage::open(
            &ProcessGroup::new(runtime.engine()),
            &*codec,
            config.image.size,
            &self.image,
            &change,
        )?;
        let images = requests(&config, &prompts, negative.as_deref(), count, seed);
        let (old_seeds, source) = (old_seeds(&prompts, count, seed), Some(original));
        let (codec, layout) = (Some(codec), Layout::Flat);
        GenerationRun { checkpoint, config, images, old_seeds, source, codec, out, layout }.run_on(
            &runtime,
            session,
            Stop::listen,
        )
    }

    /// What a folder is named after: the image and the first prompt.
    fn about(&self, job: &SampleJob) -> String {
        let image = slug(&self.image.file_stem().unwrap_or_default().to_string_lossy());
        match job.prompts.iter().any(|p| !p.prompt.is_empty()) {
            true => format!("{image}-{}", job.about()),
            false => image,
        }
    }
}

/// The form of `--outpaint`; what fits is checked against the model.
fn margins(text: &str) -> Result<Margins, String> {
    let sides: Option<Vec<usize>> = text.split(',').map(|side| side.trim().parse().ok()).collect();
    match sides.as_deref() {
        Some(&[left, top, right, bottom]) => Ok(Margins { left, top, right, bottom }),
        _ => Err("not of the form LEFT,TOP,RIGHT,BOTTOM in whole pixels, for example 0,16,0,16".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::{run, session};
    use crate::cli::{Cli, Command};
    use clap::Parser;

    #[test]
    fn an_edit_is_one_of_three() {
        let dir = tempfile::tempdir().unwrap();
        let run = run(dir.path());
        let edit = |args: &[&str]| {
            let all = [&["fluid", "edit", run.to_str().unwrap(), "a.png"], args].concat();
            let Command::Edit(args) = Cli::try_parse_from(all).map_err(|e| e.to_string())?.command else {
                panic!("not edit")
            };
            args.resolve(&session()).map_err(|e| e.to_string())
        };
        let (job, change) = edit(&["--outpaint", "0, 16,0,32", "--seed", "2"]).unwrap();
        let margins = Margins { left: 0, top: 16, right: 0, bottom: 32 };
        assert_eq!(change, EditKind::Outpaint(margins));
        assert_eq!(job.prompts, [Prompt::new("")]);
        assert_eq!((job.out, job.seed), (None, 2));
        assert_eq!(edit(&["a dot", "--mask", "m.png"]).unwrap().1, EditKind::Inpaint("m.png".into()));
        assert_eq!(edit(&["--keep", "0.5"]).unwrap().1, EditKind::Vary(0.5));
        assert!(edit(&[]).unwrap_err().contains("required"), "{}", edit(&[]).unwrap_err());
        assert!(edit(&["--keep", "0.5", "--mask", "m.png"]).unwrap_err().contains("cannot be used with"));
        assert!(
            edit(&["--outpaint", "1,2,3"]).unwrap_err().contains("not of the form LEFT,TOP,RIGHT,BOTTOM")
        );
    }
}
