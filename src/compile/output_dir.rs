//! A folder of compiled programs: one manifest and one report, whatever the number of compilations that filled it.
use super::report::{ProgramReport, Report};
use crate::runtime::manifest::{Entry, FILE, Manifest};
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use tracing::info;

/// The report's name in the folder.
pub const REPORT: &str = "report.json";

/// The programs of one config, compiled by one compiler with one set of flags for one slice and one mesh.
#[derive(Debug)]
pub struct OutputDir {
    dir: PathBuf,
    /// What a device must match.
    pub manifest: Manifest,
    /// What the compiler said.
    pub report: Report,
    /// All programs of the config by name, with the hashes of their texts: the order of manifest and report.
    texts: Vec<(String, String)>,
}

impl OutputDir {
    /// Opens a folder for programs like those that `manifest` and `report` describe, still without programs. Those
    /// that lie there stay if they are of the config, whose programs and their texts' hashes are `texts`; others are
    /// removed.
    ///
    /// # Errors
    /// When what lies there was compiled for something else, or the folder cannot be written.
    pub fn open(
        dir: &Path,
        mut manifest: Manifest,
        mut report: Report,
        texts: Vec<(String, String)>,
    ) -> Result<OutputDir> {
        disk::create_dir(dir)?;
        let mut others = vec![];
        if dir.join(FILE).exists() {
            let there = Manifest::read(dir)?;
            there.check_like(dir, &manifest)?;
            let told = read_report(dir)?.programs;
            let ours = |e: &Entry| texts.iter().any(|(name, text)| *name == e.name && *text == e.text);
            let (kept, gone): (Vec<_>, Vec<_>) = there.programs.into_iter().partition(ours);
            report.programs = told.into_iter().filter(|p| kept.iter().any(|e| e.name == p.name)).collect();
            (manifest.programs, others) = (kept, gone);
        }
        let folder = OutputDir { dir: dir.to_owned(), manifest, report, texts };
        if !others.is_empty() {
            folder.write()?;
        }
        for Entry { name, file, .. } in others {
            info!("removed {name} from {}: it is for another config", dir.display());
            let path = dir.join(file);
            fs::remove_file(&path)
                .or_else(|e| if e.kind() == std::io::ErrorKind::NotFound { Ok(()) } else { Err(e) })
                .with_context(|| disk::io_failure(&path, "remove"))?;
        }
        Ok(folder)
    }

    /// Adds a program whose file is there, in place of one of the same name, and writes manifest and report: compilers
    /// may take an hour in all, and what is known stays, whatever happens.
    ///
    /// # Errors
    /// When one of them cannot be written.
    pub fn add(&mut self, entry: Entry, program: ProgramReport) -> Result<()> {
        let place = |name: &str| self.texts.iter().position(|(known, _)| known == name);
        self.manifest.programs.retain(|e| e.name != entry.name);
        self.manifest.programs.push(entry);
        self.manifest.programs.sort_by_key(|e| place(&e.name));
        self.report.programs.retain(|p| p.name != program.name);
        self.report.programs.push(program);
        self.report.programs.sort_by_key(|p| place(&p.name));
        self.write()
    }

    /// Writes manifest and report.
    ///
    /// # Errors
    /// When one of them cannot be written.
    pub fn write(&self) -> Result<()> {
        let text =
            serde_json::to_string_pretty(&self.report).context("the report cannot be written as JSON")?;
        disk::write_bytes(&self.dir.join(REPORT), (text + "\n").as_bytes())?;
        self.manifest.write(&self.dir)
    }
}

fn read_report(dir: &Path) -> Result<Report> {
    let path = dir.join(REPORT);
    let text = disk::read_text(&path, "the report of programs compiled ahead")?;
    serde_json::from_str(&text).with_context(|| {
        Failure::input(format!("{} is not a report of this version of fluid", path.display()))
            .help("choose another folder with --out, or remove this one")
    })
}

impl Manifest {
    /// Makes sure that programs compiled as `new` says can lie in the same folder.
    ///
    /// # Errors
    /// What differs, with both sides.
    fn check_like(&self, dir: &Path, new: &Manifest) -> Result<()> {
        let flags = |m: &Manifest| serde_json::to_string(&m.flags).unwrap_or_default();
        let sides = [
            ("target", self.target.clone(), new.target.clone()),
            ("plugin", self.plugin_words(), new.plugin_words()),
            ("mesh", self.mesh_words(), new.mesh_words()),
            ("flags", flags(self), flags(new)),
        ];
        let differs = sides.into_iter().filter(|(_, there, now)| there != now);
        let differs: Vec<_> = differs.map(|(what, a, b)| format!("{what} {a} there, {b} now")).collect();
        if !differs.is_empty() {
            let (dir, differs) = (dir.display(), differs.join("; "));
            bail!(
                Failure::input(format!("the programs in {dir} were compiled for something else: {differs}"))
                    .help("one folder is for one of each: choose another with --out, or remove this one")
            );
        }
        Ok(())
    }
}
