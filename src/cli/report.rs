//! `fluid report`: a study, or runs side by side, as one page.
use super::compare_report::names;
use crate::report::write;
use crate::runtime::session::{Ending, Session};
use crate::study::Study;
use crate::util::error::Failure;
use crate::util::text::{count, human_bytes};
use anyhow::{Result, bail};
use clap::Args;
use std::path::{Path, PathBuf};

/// `fluid report`
#[derive(Args, Clone, Debug)]
pub struct ReportArgs {
    /// The file of a study, or run folders
    #[arg(required = true, value_name = "STUDY|RUN")]
    pub paths: Vec<PathBuf>,
    /// The page's folder [default: report, in the folder of the study or of the one run, or here]
    #[arg(short, long, value_name = "DIR", help_heading = "Output")]
    pub out: Option<PathBuf>,
    /// What stands above the page [default: the study's file, or the runs' names]
    #[arg(long, value_name = "TEXT", help_heading = "Output")]
    pub title: Option<String>,
}

impl ReportArgs {
    /// Writes the page, its plots and its numbers.
    ///
    /// # Errors
    /// When a path is neither a study nor a run, or files cannot be read or written.
    pub fn run(&self, session: &Session) -> Result<()> {
        let (study, title, dir) = studied(&self.paths, session)?;
        if let Some(why) = study.not_comparable() {
            tracing::warn!("{why}");
        }
        let title = self.title.as_deref().unwrap_or(&title);
        let written = write(title, &study, self.out.as_deref().unwrap_or(&dir))?;
        let what = format!(
            "{} and {} on a page of {}",
            count(written.runs, "run"),
            count(written.plots, "plot"),
            human_bytes(written.bytes as u64)
        );
        session.done(&Ending {
            what,
            results: Some(written.page.display().to_string()),
            ..Ending::default()
        });
        Ok(())
    }
}

/// The study that a file describes, or runs side by side; with what it is called, and the folder of its report.
pub(super) fn studied(paths: &[PathBuf], session: &Session) -> Result<(Study, String, PathBuf)> {
    let is_file = |path: &Path| path.extension().is_some_and(|extension| extension == "toml");
    if let [file] = paths
        && is_file(file)
    {
        let study = Study::read(file, &session.flags)?;
        let dir = study.dir.join("report");
        return Ok((study, file.display().to_string(), dir));
    }
    if let Some(file) = paths.iter().find(|path| is_file(path)) {
        let text = format!("{} is one of several paths", file.display());
        bail!(Failure::input(text).help("name one file of a study alone, or run folders"));
    }
    let names = names(&paths.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    let named: Vec<(String, PathBuf)> = names.iter().cloned().zip(paths.iter().cloned()).collect();
    let dir = match paths {
        [run] if run.is_dir() => run.join("report"),
        _ => PathBuf::from("report"),
    };
    Ok((Study::of_runs(&dir, &named, &session.flags)?, names.join(", "), dir))
}
