//! `fluid study`: variants, sizes and seeds trained from one file, and their tables.
use super::json::JsonArg;
use crate::runtime::session::{Ending, Session};
use crate::study::{Findings, Study, left, train};
use crate::util::disk::write_bytes;
use crate::util::error::Failure;
use crate::util::screen::screen;
use crate::util::text::count;
use anyhow::{Result, bail};
use clap::Args;
use std::io::Write;
use std::path::PathBuf;
use tracing::info;

/// `fluid study`
#[derive(Args, Clone, Debug)]
pub struct StudyArgs {
    /// The file of the study: variants, sizes, seeds
    pub file: PathBuf,
    /// Train nothing: tell what there is
    #[arg(long, help_heading = "What to do")]
    pub no_train: bool,
    /// Other commands train this study at the same time, each on its own devices: members that they train are left to them
    #[arg(long, help_heading = "What to do", conflicts_with = "no_train")]
    pub share: bool,
    /// Output for programs.
    #[command(flatten)]
    pub json: JsonArg,
}

impl StudyArgs {
    /// Trains what is not finished, one run after another or beside other commands, and writes the tables into the folder of the study.
    ///
    /// # Errors
    /// When the file has a mistake, members do not compare, a signal asks to stop, or a member failed; the others are trained
    /// all the same.
    pub fn run(&self, session: &Session) -> Result<()> {
        let study = Study::read(&self.file, &session.flags)?;
        info!("{}: {}", self.file.display(), left(&study)?);
        let trained = if self.no_train { Ok(vec![]) } else { train(session, &study, self.share) };
        let findings = Findings::read(&study)?;
        // What was never begun needs no folder.
        let write = !self.no_train || study.dir.is_dir();
        for (name, text) in [("members.csv", findings.members_csv()), ("laws.csv", findings.laws_csv())]
            .into_iter()
            .filter(|_| write)
        {
            write_bytes(&study.dir.join(name), text.as_bytes())?;
        }
        if let Some(target) = self.json.target() {
            target.write(&findings.json())?;
        }
        if self.json.prints_text() {
            write!(screen(), "{}", findings.text())?;
        }
        let failed = trained?;
        if !failed.is_empty() {
            let lines: String = failed.iter().map(|(name, why)| format!("\n  {name}: {why}")).collect();
            let text = format!("{} of the study failed:{lines}", count(failed.len(), "run"));
            bail!(Failure::input(text).help("the others are trained; the same command tries these again"));
        }
        let results = Some(study.dir.join("members.csv").display().to_string());
        session.done(&Ending { what: left(&study)?, results, ..Ending::default() });
        Ok(())
    }
}
