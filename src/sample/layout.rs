//! Where the images of a job lie in its folder: one after another, or as a benchmark's scorer wants to find them.
use super::folder::file_name;
use crate::util::disk;
use anyhow::Result;
use std::path::Path;

/// Images of a prompt that GenEval's published numbers are of.
pub const GENEVAL_IMAGES: usize = 4;

/// How the images of a job are named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// `00000.png`, `00001.png` and so on.
    #[default]
    Flat,
    /// As GenEval's scorer reads them: `00000/metadata.jsonl` with a prompt's line of the benchmark, and its images
    /// `00000/samples/0000.png` and so on.
    GenEval {
        /// Images of each prompt.
        images: usize,
        /// The lines of the prompts, without their ends.
        metadata: Vec<String>,
    },
}

impl Layout {
    /// The file of image `index` in the folder of the job.
    pub fn file(&self, index: usize) -> String {
        match self {
            Layout::Flat => file_name(index),
            Layout::GenEval { images, .. } => {
                let (prompt, image) = (index / images.max(&1), index % images.max(&1));
                format!("{prompt:05}/samples/{image:04}.png")
            }
        }
    }

    /// Writes what lies beside the images, where it is not there yet.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, dir: &Path) -> Result<()> {
        let Layout::GenEval { metadata, .. } = self else { return Ok(()) };
        for (prompt, line) in metadata.iter().enumerate() {
            let folder = dir.join(format!("{prompt:05}"));
            disk::create_dir(&folder.join("samples"))?;
            let (path, line) = (folder.join("metadata.jsonl"), format!("{line}\n"));
            if std::fs::read(&path).ok().as_deref() != Some(line.as_bytes()) {
                disk::write_bytes(&path, line.as_bytes())?;
            }
        }
        Ok(())
    }
}
