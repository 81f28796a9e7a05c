//! Folders that others may have made: nothing in them leads out of them, and nothing is there that reading waits for.
use super::disk;
use super::error::Failure;
use anyhow::{Context, Result, bail};
use std::fs::{self, FileType};
use std::io::ErrorKind;
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

static LINKS: AtomicBool = AtomicBool::new(false);

/// Lets links lead out of such folders from now on, for the whole process: `--trust-run`.
pub fn trust_links() {
    LINKS.store(true, Ordering::Relaxed);
}

/// Fails if an entry of `root`, or of one of `folders` in it, is a link that leads out of `root`, or a pipe, socket or
/// device. Folders that are not there are left out. The entries' own entries are not looked at.
///
/// # Errors
/// When there is such an entry, or a folder cannot be listed.
pub fn check(root: &Path, folders: &[&Path]) -> Result<()> {
    let Ok(whole) = root.canonicalize() else { return Ok(()) };
    for dir in [root].iter().chain(folders) {
        let entries = match fs::read_dir(dir) {
            Err(e) if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&e.kind()) => continue,
            entries => entries.with_context(|| disk::io_failure(dir, "list"))?,
        };
        for entry in entries {
            let entry = entry.with_context(|| disk::io_failure(dir, "list"))?;
            // What another process has removed meanwhile is not there.
            let Ok(kind) = entry.file_type() else { continue };
            let path = entry.path();
            if let Some(what) = special(kind) {
                let text = format!("{} is {what}, where files and folders belong", path.display());
                bail!(Failure::input(text).help("remove it, if you do not know what it is for"));
            }
            if !kind.is_symlink() || LINKS.load(Ordering::Relaxed) {
                continue;
            }
            let target = path.canonicalize().or_else(|_| fs::read_link(&path));
            if target.as_ref().is_ok_and(|target| target.starts_with(&whole)) {
                continue;
            }
            let (target, root) = (target.unwrap_or_default(), root.display());
            let text =
                format!("{} is a link that leads out of {root}, to {}", path.display(), target.display());
            bail!(Failure::input(text).help(
                "if you made it, add --trust-run; else remove it: whoever made that folder chose what is read and written there"
            ));
        }
    }
    Ok(())
}

/// [`check`] of a run folder, before it is written to.
///
/// # Errors
/// As there.
pub fn check_run(run: &Path) -> Result<()> {
    let folders = ["checkpoints", "pictures", "tensorboard"].map(|name| run.join(name));
    check(run, &folders.each_ref().map(PathBuf::as_path))
}

fn special(kind: FileType) -> Option<&'static str> {
    match () {
        () if kind.is_fifo() => Some("a named pipe"),
        () if kind.is_socket() => Some("a socket"),
        () if kind.is_block_device() || kind.is_char_device() => Some("a device"),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    #[test]
    fn links_stay_inside_and_files_are_files() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("run");
        fs::create_dir_all(root.join("sub")).unwrap();
        fs::write(root.join("a"), "").unwrap();
        symlink("../a", root.join("sub/b")).unwrap();
        symlink("a", root.join("c")).unwrap();
        let whole = || check(&root, &[&root.join("sub"), &root.join("none")]);
        whole().unwrap();
        check(&dir.path().join("none"), &[]).unwrap();
        for (target, name) in
            [("..", "up"), ("/etc/passwd", "sub/absolute"), ("../../run/../gone", "sub/gone")]
        {
            symlink(target, root.join(name)).unwrap();
            let error = whole().unwrap_err().to_string();
            assert!(error.contains(&format!("{name} is a link that leads out of ")), "{error}");
            fs::remove_file(root.join(name)).unwrap();
        }
        let _socket = UnixListener::bind(root.join("sub/s")).unwrap();
        assert!(
            whole().unwrap_err().to_string().ends_with("sub/s is a socket, where files and folders belong")
        );
        // A run folder may itself be a link.
        fs::remove_file(root.join("sub/s")).unwrap();
        symlink("run", dir.path().join("link")).unwrap();
        check(&dir.path().join("link"), &[&dir.path().join("link/sub")]).unwrap();
    }
}
