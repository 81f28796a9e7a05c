//! Which text encoder the weights of a run know, in its own words, kept in the run's folder: features of another one mean
//! nothing to them, and nothing in their shapes tells.
use super::TextEncoder;
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Result, ensure};
use std::path::{Path, PathBuf};

fn path(run_dir: &Path) -> PathBuf {
    run_dir.join("text_encoder.txt")
}

/// Keeps the text encoder of a run that begins.
///
/// # Errors
/// When it cannot be written.
pub fn keep(run_dir: &Path, text: &dyn TextEncoder) -> Result<()> {
    disk::write_bytes(&path(run_dir), format!("{}\n", text.summary()).as_bytes())
}

/// Fails unless the text encoder is that of the run, if the run has kept one.
///
/// # Errors
/// Then, with both in their own words.
pub fn check(run_dir: &Path, text: &dyn TextEncoder) -> Result<()> {
    let path = path(run_dir);
    if !path.exists() {
        return Ok(());
    }
    let (there, here) = (disk::read_text(&path, "the run's text encoder")?, text.summary());
    ensure!(
        there.trim_end() == here,
        Failure::input(format!(
            "the run {} was trained with another text encoder:\n  {here} here\n  {} there",
            run_dir.display(),
            there.trim_end()
        ))
        .help("name its files with --set text.weights=PATH and --set text.vocabulary=PATH")
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoders::text::HashedWords;
    use crate::util::error::render;

    #[test]
    fn another_encoder_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let [text, other] = [8, 9].map(|length| HashedWords::new(length, 4).unwrap());
        // A run of before there were records.
        check(dir.path(), &text).unwrap();
        keep(dir.path(), &text).unwrap();
        check(dir.path(), &text).unwrap();
        let shown = render(&check(dir.path(), &other).unwrap_err());
        assert!(shown.contains("9 tokens x 4 features here\n") && shown.contains("8 tokens x 4"), "{shown}");
    }
}
