//! Files that are either whole or absent: write aside, flush to the disk, rename; and the lock of a run folder.
use crate::util::error::Failure;
use crate::util::text::{human_bytes, thousands};
use anyhow::{Context, Result, bail};
use rustix::fs::{OFlags, StatVfs, StatVfsMountFlags};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::NamedTempFile;

/// What the names of temporary files begin with.
const TEMPORARY: &str = ".fluid-";

/// Writes `path` through `fill` so that readers see the old content or the new, never a part: a temporary
/// file in the same folder, flushed to the disk, then renamed. Missing parent folders are made. On any error
/// the old content stays and nothing is left behind.
pub fn write_atomic(path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    write_temporary(path, fill, true)
}

/// As [`write_atomic`], but for what can be made again and is checked when read: nothing waits for the disk.
pub fn write_cached(path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    write_temporary(path, fill, false)
}

fn write_temporary(path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<()>, flush: bool) -> Result<()> {
    let dir = parent(path);
    let failure = || io_failure(path, "write");
    create_dir(dir)?;
    let mut file = temporary(dir).with_context(failure)?;
    let mut writer = BufWriter::with_capacity(1 << 20, file.as_file_mut());
    fill(&mut writer).with_context(failure)?;
    writer.flush().with_context(failure)?;
    drop(writer);
    if flush {
        file.as_file().sync_all().with_context(failure)?;
    }
    file.persist(path).map_err(|e| e.error).with_context(failure)?;
    if flush { sync_dir(dir) } else { Ok(()) }
}

/// A file in a folder that no reader takes for one of its own, to be filled and renamed; removed when dropped.
///
/// # Errors
/// Those of the system.
pub fn temporary(dir: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new()
        .prefix(TEMPORARY)
        // Like any file the user makes, not the private mode of temporary files.
        .permissions(file_mode())
        .tempfile_in(dir)
}

/// Whether a file is one that is being written.
pub fn is_temporary(name: &str) -> bool {
    name.starts_with(TEMPORARY)
}

/// Removes the temporary files that killed processes left in a folder. Its writers must be held off by a [`Lock`].
pub fn remove_temporary(dir: &Path) -> Result<()> {
    for entry in fs::read_dir(dir).with_context(|| io_failure(dir, "list"))? {
        let path = entry.with_context(|| io_failure(dir, "list"))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(TEMPORARY) && path.is_file() {
            fs::remove_file(&path).with_context(|| io_failure(&path, "remove"))?;
        }
    }
    Ok(())
}

/// Removes the temporary files of a folder that no writer can still be at: it takes seconds, they are a day old. A folder
/// that is not there, or cannot be read, has none.
pub fn remove_abandoned(dir: &Path) {
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(TEMPORARY);
        let meta = entry.metadata().ok().filter(|meta| is_ours && meta.is_file());
        let age = meta.and_then(|meta| meta.modified().ok()?.elapsed().ok());
        if age.is_some_and(|age| age > DAY) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// [`write_atomic`] for bytes at hand.
pub fn write_bytes(path: &Path, bytes: &[u8]) -> Result<()> {
    write_atomic(path, |w| Ok(w.write_all(bytes)?))
}

/// Writes a file where none is, whole or not at all, by a temporary one in the folder `own` of the same disk. Gives `false`,
/// and changes nothing, where one is there.
///
/// # Errors
/// If it cannot be written.
pub fn create_bytes(own: &Path, path: &Path, bytes: &[u8]) -> Result<bool> {
    let (dir, failure) = (parent(path), || io_failure(path, "write"));
    create_dir(dir)?;
    let mut file = temporary(own).with_context(failure)?;
    file.write_all(bytes).with_context(failure)?;
    file.as_file().sync_all().with_context(failure)?;
    match file.persist_noclobber(path) {
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => return Ok(false),
        made => made.map_err(|error| error.error).with_context(failure)?,
    };
    sync_dir(dir)?;
    Ok(true)
}

/// Removes a folder with all that is in it, if it is there.
pub fn remove_dir(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| io_failure(dir, "remove"))
        }
        _ => Ok(()),
    }
}

/// Makes a folder and its parents, and flushes the entries of new ones to the disk, where that can be done.
pub fn create_dir(dir: &Path) -> Result<()> {
    let new: Vec<&Path> = dir.ancestors().take_while(|d| !d.as_os_str().is_empty() && !d.exists()).collect();
    fs::create_dir_all(dir).with_context(|| io_failure(dir, "create the folder"))?;
    for dir in new {
        let _ = sync_dir(parent(dir));
    }
    Ok(())
}

/// Flushes a folder's entries (names made, renamed, removed) to the disk.
pub fn sync_dir(dir: &Path) -> Result<()> {
    File::open(dir).and_then(|d| d.sync_all()).with_context(|| io_failure(dir, "flush the folder"))
}

/// The folder that holds `path`; `.` for a bare name.
pub fn parent(path: &Path) -> &Path {
    path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A storage failure for `path` that says how much room is left on its disk: `cannot write a/b`.
pub fn io_failure(path: &Path, what: &str) -> Failure {
    let failure = Failure::storage(format!("cannot {what} {}", path.display()));
    let read_only = |stat: StatVfs| stat.f_flag.contains(StatVfsMountFlags::RDONLY);
    match remedy(free_bytes(path), disk_of(path).is_some_and(read_only)) {
        Some(help) => failure.help(help),
        None => failure,
    }
}

/// What helps where so many bytes are free.
fn remedy(free: Option<u64>, read_only: bool) -> Option<String> {
    match free {
        // Whatever is free: nothing can be written.
        _ if read_only => Some("that file system is mounted read-only; choose a folder on another".into()),
        // Too little for anything here to fit: name the number, whatever the error below says.
        Some(free) if free < 64 << 20 => {
            Some(format!("{} free on that disk; make room and try again", human_bytes(free)))
        }
        _ => None,
    }
}

/// What the system knows of the disk of `path`, or of its nearest folder that exists.
fn disk_of(path: &Path) -> Option<StatVfs> {
    path.ancestors().chain([Path::new(".")]).find_map(|p| rustix::fs::statvfs(p).ok())
}

/// Bytes free to this user on the disk of `path` (or of its nearest folder that exists), if the system tells.
pub fn free_bytes(path: &Path) -> Option<u64> {
    let stat = disk_of(path)?;
    // Of no blocks at all: no disk, as `/proc`.
    (stat.f_blocks > 0).then(|| stat.f_bavail.saturating_mul(stat.f_frsize))
}

/// The most bytes that a text file may have which is read at once: configs, prompts, results, metrics.
pub const TEXT_LIMIT: u64 = 256 << 20;

/// Whether something is there. A disk that does not answer is an error, and not taken for absence.
///
/// # Errors
/// Those of the system but for what says that there is nothing.
pub fn exists(path: &Path) -> Result<bool> {
    match path.try_exists() {
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(false),
        there => there.with_context(|| io_failure(path, "look for")),
    }
}

/// Opens a file to read it. Whatever else lies there (a folder, a named pipe, a device, a socket) is refused, and never
/// waited for.
///
/// # Errors
/// Those of the system; for what is no file, one that says what it is.
pub fn open_file(path: &Path) -> io::Result<File> {
    // Before it is opened, for that alone can set off a device; and after, since it may be another by then.
    check_file(&fs::metadata(path)?)?;
    let file =
        OpenOptions::new().read(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed()).open(path)?;
    check_file(&file.metadata()?)?;
    Ok(file)
}

fn check_file(meta: &fs::Metadata) -> io::Result<()> {
    let kind = meta.file_type();
    let what = match () {
        () if kind.is_file() => return Ok(()),
        () if kind.is_dir() => "a folder",
        () if kind.is_fifo() => "a named pipe",
        () if kind.is_socket() => "a socket",
        () => "a device",
    };
    Err(io::Error::new(ErrorKind::InvalidInput, format!("it is {what}, not a file")))
}

/// Reads a whole file of at most `limit` bytes, as [`open_file`] opens it. Never takes more memory than the file has
/// bytes.
///
/// # Errors
/// Those of [`open_file`] and of the system; for a longer file, one with both numbers.
pub fn read_bounded(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let file = open_file(path)?;
    let length = file.metadata()?.len();
    let mut bytes = vec![];
    if length <= limit {
        bytes.try_reserve_exact(length as usize).map_err(|_| ErrorKind::OutOfMemory)?;
        // It may grow meanwhile.
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    }
    match length.max(bytes.len() as u64) {
        length if length > limit => {
            let [length, limit] = [length, limit].map(thousands);
            let text = format!("it has {length} bytes; at most {limit} are read");
            Err(io::Error::new(ErrorKind::FileTooLarge, text))
        }
        _ => Ok(bytes),
    }
}

/// [`read_bounded`] of text in UTF-8.
///
/// # Errors
/// As there, and where it is no such text.
pub fn read_bounded_text(path: &Path, limit: u64) -> io::Result<String> {
    let wrong = |_| io::Error::new(ErrorKind::InvalidData, "it is no text in UTF-8");
    String::from_utf8(read_bounded(path, limit)?).map_err(wrong)
}

/// [`read_text`] of a path as the user typed it: that may be a pipe that this process has open, `/dev/stdin` or what a shell
/// puts for `<(COMMAND)`, and then is waited for. A path out of a file may not.
pub fn read_typed_text(path: &Path, what: &str) -> Result<String> {
    let own = ["/dev/stdin", "/dev/fd", "/proc/self/fd"].iter().any(|own| path.starts_with(own));
    if !own {
        return read_text(path, what);
    }
    let failure = || Failure::input(format!("cannot read {what} {}", path.display()));
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(TEXT_LIMIT + 1).read_to_string(&mut text));
    read.with_context(failure)?;
    if text.len() as u64 > TEXT_LIMIT {
        bail!(failure().help(format!("it goes on after {} bytes", thousands(TEXT_LIMIT))));
    }
    Ok(text)
}

/// Reads a text file the user named; what is wrong with it is the user's to mend (exit code 1).
pub fn read_text(path: &Path, what: &str) -> Result<String> {
    let failure = || Failure::input(format!("cannot read {what} {}", path.display()));
    read_bounded_text(path, TEXT_LIMIT).with_context(failure)
}

/// Whether a name out of a file is that of a file in the same folder: no path, no `..`, nothing that an opening
/// would read otherwise.
pub fn is_plain_name(name: &str) -> bool {
    Path::new(name).file_name().is_some_and(|own| own == name) && !name.contains(char::is_control)
}

/// The mode that `open` gives new files: everything the umask lets through.
fn file_mode() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(0o666)
}

/// An exclusive hold on a folder, let go when dropped or when the process dies in any way.
///
/// Its file is removed while it is still held. Who locks a file looks afterwards whether it is still the one in the
/// folder, and else begins anew: two never hold the same folder.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
}

/// What is said of a folder that another process holds; a study looks for it in what its members say.
pub const IN_USE: &str = "is in use by another run";

impl Lock {
    /// Whether a process holds `dir/lock`.
    pub fn is_held(dir: &Path) -> bool {
        let lock = open_file(&dir.join("lock")).and_then(|file| file.try_lock().map_err(Into::into));
        lock.is_err_and(|e| e.kind() == ErrorKind::WouldBlock)
    }

    /// Takes `dir/lock`; fails at once, naming the other process, if that holds it.
    pub fn take(dir: &Path) -> Result<Lock> {
        create_dir(dir)?;
        let path: PathBuf = dir.join("lock");
        let failure = || io_failure(&path, "lock");
        let mut file = loop {
            let open = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
            let mut file = open.with_context(failure)?;
            if !Lock::hold(&mut file, dir, failure)? || is_at(&file, &path) {
                break file;
            }
        };
        file.set_len(0).with_context(failure)?;
        writeln!(file, "{}", std::process::id()).with_context(failure)?;
        Ok(Lock { file, path })
    }

    /// Whether the folder is gone, or another one, or the lock's file in it is: then nothing is held any more.
    pub fn is_lost(&self) -> bool {
        match (self.file.metadata(), fs::metadata(&self.path)) {
            (Ok(held), Ok(there)) => (held.dev(), held.ino()) != (there.dev(), there.ino()),
            // What cannot be looked at for now may be there.
            (_, there) => there.is_err_and(|e| e.kind() == ErrorKind::NotFound),
        }
    }

    /// Locks a file of a folder; `false` where there are no locks.
    fn hold(file: &mut File, dir: &Path, failure: impl Fn() -> Failure) -> Result<bool> {
        match file.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => {
                let mut pid = String::new();
                file.read_to_string(&mut pid).with_context(failure)?;
                let (dir, pid) = (dir.display(), pid.trim());
                bail!(
                    Failure::input(format!("{dir} {IN_USE} (process {pid})"))
                        .help("wait for it, stop it, or choose another folder")
                )
            }
            // Some network file systems have no locks; the run goes on without one.
            Err(TryLockError::Error(e)) if e.kind() == ErrorKind::Unsupported => {
                tracing::warn!("{} cannot be locked; do not start a second run in it", dir.display());
                Ok(false)
            }
            Err(TryLockError::Error(e)) => Err(e).with_context(failure),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The folder may be gone, or be another's by now.
        if is_at(&self.file, &self.path) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Whether a file is the one at `path`.
fn is_at(file: &File, path: &Path) -> bool {
    let (Ok(file), Ok(there)) = (file.metadata(), fs::metadata(path)) else { return false };
    (file.dev(), file.ino()) == (there.dev(), there.ino())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::{Code, code};
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn names(dir: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn of_a_disk_that_is_read_only_no_room_is_asked_for() {
        let room = "1.0 MiB free on that disk; make room and try again";
        assert_eq!(remedy(Some(1 << 20), false).as_deref(), Some(room));
        assert_eq!(remedy(Some(1 << 30), false), None);
        assert!(remedy(Some(1 << 20), true).unwrap().contains("mounted read-only"));
        let proc = disk_of(Path::new("/proc/self/no/such")).unwrap();
        assert!(proc.f_blocks == 0 && free_bytes(Path::new("/proc/self/no/such")).is_none());
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("deep/er/a.txt");
        write_bytes(&path, b"old").unwrap();
        let error = write_atomic(&path, |w| {
            w.write_all(b"half of the ne")?;
            bail!("out of ideas")
        });
        assert_eq!(
            format!("{:#}", error.unwrap_err()),
            format!("cannot write {}: out of ideas", path.display())
        );
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(path.parent().unwrap()), ["a.txt"]);
        write_bytes(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn what_killed_writers_left_goes_after_a_day() {
        let dir = tempfile::tempdir().unwrap();
        let old = std::time::SystemTime::now() - Duration::from_secs(2 * 24 * 60 * 60);
        for (name, is_old) in [(".fluid-a", true), (".fluid-b", false), ("metrics.jsonl", true)] {
            let file = File::create(dir.path().join(name)).unwrap();
            if is_old {
                file.set_modified(old).unwrap();
            }
        }
        remove_abandoned(dir.path());
        assert_eq!(names(dir.path()), [".fluid-b", "metrics.jsonl"]);
        remove_abandoned(&dir.path().join("none"));
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_named() {
        let dir = tempfile::tempdir().unwrap();
        write_bytes(&dir.path().join("file"), b"").unwrap();
        let error = write_bytes(&dir.path().join("file/x"), b"").unwrap_err();
        assert_eq!(code(&error), Code::Storage);
        assert!(error.to_string().ends_with("file"), "{error}");
    }

    #[test]
    fn one_run_at_a_time() {
        let dir = tempfile::tempdir().unwrap();
        let lock = Lock::take(dir.path()).unwrap();
        let error = Lock::take(dir.path()).unwrap_err().to_string();
        assert!(error.contains(&format!("(process {})", std::process::id())), "{error}");
        assert!(Lock::is_held(dir.path()));
        drop(lock);
        assert!(!Lock::is_held(dir.path()) && !Lock::is_held(&dir.path().join("none")));
        Lock::take(dir.path()).unwrap();
        assert_eq!(names(dir.path()), [""; 0], "nothing is left of it");
    }

    #[test]
    fn a_lock_that_comes_and_goes_is_held_by_one() {
        let dir = tempfile::tempdir().unwrap();
        let inside = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    // As often as it takes, whatever else the machine does.
                    let mut taken = 0;
                    while taken < 100 {
                        let lock = Lock::take(dir.path());
                        if lock.is_ok() {
                            assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "two hold it");
                            taken += 1;
                        }
                        std::thread::yield_now();
                        inside.fetch_sub(usize::from(lock.is_ok()), Ordering::SeqCst);
                    }
                });
            }
        });
    }

    /// A named pipe, which whoever opens it for reading waits at.
    fn fifo(path: &Path) {
        rustix::fs::mknodat(rustix::fs::CWD, path, rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
    }

    #[test]
    fn what_is_no_file_is_told_at_once() {
        let dir = tempfile::tempdir().unwrap();
        let pipe = dir.path().join("pipe");
        fifo(&pipe);
        std::os::unix::fs::symlink(&pipe, dir.path().join("link")).unwrap();
        let told = |path: &Path| open_file(path).unwrap_err().to_string();
        assert_eq!(told(&pipe), "it is a named pipe, not a file");
        assert_eq!(told(&dir.path().join("link")), "it is a named pipe, not a file");
        assert_eq!(told(dir.path()), "it is a folder, not a file");
        assert_eq!(told(Path::new("/dev/zero")), "it is a device, not a file");
        let error = format!("{:#}", read_text(&pipe, "the prompts").unwrap_err());
        assert!(error.starts_with("cannot read the prompts ") && error.ends_with("not a file"), "{error}");
    }

    #[test]
    fn only_what_is_not_there_is_absent() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("file"), "").unwrap();
        let at = |name: &str| exists(&dir.path().join(name));
        assert!(at("file").unwrap() && !at("none").unwrap() && !at("file/x").unwrap());
        // A link to itself stands for what a disk may answer: an error that says nothing of the file.
        std::os::unix::fs::symlink("circle", dir.path().join("circle")).unwrap();
        let error = at("circle").unwrap_err();
        assert_eq!(code(&error), Code::Storage);
        assert!(error.to_string().starts_with("cannot look for "), "{error}");
    }

    #[test]
    fn a_file_is_read_up_to_its_limit() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a");
        fs::write(&path, "0123456789").unwrap();
        assert_eq!(read_bounded(&path, 10).unwrap(), b"0123456789");
        let error = read_bounded(&path, 9).unwrap_err();
        assert_eq!(error.to_string(), "it has 10 bytes; at most 9 are read");
        // Long without taking room: refused before a byte of it is read.
        File::options().write(true).open(&path).unwrap().set_len(1 << 40).unwrap();
        let error = format!("{:#}", read_text(&path, "the config").unwrap_err());
        assert!(error.ends_with("it has 1,099,511,627,776 bytes; at most 268,435,456 are read"), "{error}");
        assert_eq!(read_bounded(&dir.path().join("b"), 1).unwrap_err().kind(), ErrorKind::NotFound);
        // The system says that it has no bytes.
        assert!(!read_bounded(Path::new("/proc/self/status"), 1 << 16).unwrap().is_empty());
    }

    #[test]
    fn plain_names_lie_in_the_same_folder() {
        assert!(["a", "a b.safetensors", "..a", ".a"].into_iter().all(is_plain_name));
        let others = ["", ".", "..", "/", "/a", "a/", "a/b", "../a", "./a", "a/.", "a\0", "a\n"];
        assert!(!others.into_iter().any(is_plain_name));
    }

    #[test]
    fn free_space_is_told_of_disks_alone() {
        assert!(free_bytes(Path::new("no/such/folder")).is_some_and(|b| b > 0));
        assert_eq!(free_bytes(Path::new("/proc/self")), None);
    }
}
