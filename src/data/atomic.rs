//! Files that are whole or absent: written beside their place, flushed to the disk, then renamed.

use std::fs::{File, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use anyhow::{Context, Result};

/// Writes `bytes` to `path`, replacing what is there only once all of it is on the disk. The folder must
/// exist.
///
/// # Errors
/// If the folder cannot be written to, or the disk is full; what was at `path` before is then untouched.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    write_with(path, |file| Ok(file.write_all(bytes)?))
}

/// As [`write()`], with the bytes written by `fill`.
///
/// # Errors
/// As [`write()`], and what `fill` returns.
pub fn write_with(path: &Path, fill: impl FnOnce(&mut File) -> Result<()>) -> Result<()> {
    let attempt = || -> Result<()> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        // The mode of an ordinary new file: the process's umask is taken off by the system.
        builder.prefix(".tmp-").permissions(Permissions::from_mode(0o666));
        let mut file = builder.tempfile_in(folder)?;
        fill(file.as_file_mut())?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|failed| failed.error)?;
        // The rename itself is safe only once the folder is on the disk.
        Ok(File::open(folder)?.sync_all()?)
    };
    attempt().with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_write_leaves_the_old_file_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        write(&path, b"old").unwrap();
        let failed = write_with(&path, |file| {
            file.write_all(b"half")?;
            anyhow::bail!("the pictures ran out")
        });
        let message = format!("{:#}", failed.unwrap_err());
        assert!(message.contains("a.txt: the pictures ran out"), "{message}");
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        write(&path, b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn a_missing_folder_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let message = format!("{:#}", write(&folder.path().join("no/a.txt"), b"").unwrap_err());
        assert!(message.starts_with("cannot write ") && message.contains("no/a.txt"), "{message}");
    }
}
