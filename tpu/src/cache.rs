//! The cache folder: installed plugins, what is known of plugins, compiled programs.
//!
//! What lies here is run as code, so it is written and read only in folders that belong to the user, that nobody else can
//! enter (mode 0700), and that nobody else can put another in place of. Files appear whole, by renaming, or not at all.
use crate::env::CACHE_ENV;
use crate::error::Error;
use rustix::fs::{Mode, OFlags};
use std::fs::{self, DirBuilder, File, Metadata};
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The default cache folder: `$FLUID_CACHE`, else `$XDG_CACHE_HOME/fluid`, else `~/.cache/fluid`.
///
/// `Storage` if none of the variables, nor `HOME`, is set.
pub fn root() -> Result<PathBuf, Error> {
    let var = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let xdg = || var("XDG_CACHE_HOME").map(|path| path.join("fluid"));
    let home = || var("HOME").map(|path| path.join(".cache").join("fluid"));
    var(CACHE_ENV).or_else(xdg).or_else(home).ok_or_else(|| Error::Storage {
        action: "find a cache folder, for neither FLUID_CACHE nor HOME is set, to hold",
        path: "plugins".into(),
        source: io::ErrorKind::NotFound.into(),
    })
}

/// Wraps an IO error with what was tried on which path.
pub(crate) fn storage(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Storage { action, path, source }
}

/// Fails if others than this user and root could change what a path leads to: each folder on the way, and what lies there,
/// must be one of theirs, and nobody else may write to it, unless it is sticky, as `/tmp` is, or its group is the user's
/// own. What does not exist is not looked at; links are followed, and those who could turn them are looked at too.
///
/// `UntrustedCache` with the folder at fault.
pub fn check_owners(path: &Path) -> Result<(), Error> {
    let absolute = std::path::absolute(path).map_err(storage("find", path))?;
    let me = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    let real = absolute.ancestors().find_map(|there| there.canonicalize().ok());
    for part in absolute.ancestors().chain(real.iter().flat_map(|real| real.ancestors())) {
        let Ok(meta) = fs::metadata(part) else { continue };
        if let Some(reason) = others_write(&meta, me) {
            return Err(Error::UntrustedCache { path: part.to_owned(), reason });
        }
    }
    Ok(())
}

/// [`check_owners`] of a folder and of the files in it, which are to be loaded as code.
///
/// `UntrustedCache` with the folder or the file at fault, `Storage` if it cannot be read.
pub fn check_owners_in(dir: &Path) -> Result<(), Error> {
    check_owners(dir)?;
    let me = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    for entry in fs::read_dir(dir).map_err(storage("read", dir))?.filter_map(Result::ok) {
        let Ok(meta) = fs::metadata(entry.path()) else { continue };
        if let Some(reason) = others_write(&meta, me) {
            return Err(Error::UntrustedCache { path: entry.path(), reason });
        }
    }
    Ok(())
}

/// Why others than user `me` (and its group) and root could change a file or a folder, if they could.
fn others_write(meta: &Metadata, (me, group): (u32, u32)) -> Option<String> {
    if ![0, me].contains(&meta.uid()) {
        let owner = meta.uid();
        return Some(format!("it belongs to user {owner}, this process runs as {me}; use another folder"));
    }
    // Many systems give each user a group of the same number, and files that it may write.
    let own_group = meta.gid() == group && group == me;
    let writers = if own_group { 0o002 } else { 0o022 };
    let sticky = meta.is_dir() && meta.mode() & 0o1000 != 0;
    if meta.mode() & writers == 0 || sticky {
        return None;
    }
    Some(format!("others may write to it: its mode is {:o}; `chmod go-w` closes it", meta.mode() & 0o7777))
}

/// Makes sure that a folder exists, is ours, is closed to others (mode 0700), and that others cannot put another in its
/// place ([`check_owners`]).
///
/// `UntrustedCache` if it is another's or open to others, `Storage` if it cannot be made.
pub fn private_dir(path: &Path) -> Result<(), Error> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.map_err(storage("create", path))?;
    let meta = fs::metadata(path).map_err(storage("read", path))?;
    let me = rustix::process::geteuid().as_raw();
    let untrusted = |reason| Err(Error::UntrustedCache { path: path.to_owned(), reason });
    if meta.uid() != me {
        return untrusted(format!(
            "it belongs to user {}, this process runs as {me}; use another folder",
            meta.uid()
        ));
    }
    let mode = meta.mode() & 0o777;
    if mode & 0o077 != 0 {
        return untrusted(format!("its mode is {mode:o}; close it to others with `chmod 700`"));
    }
    check_owners(path)
}

/// Makes sure that a folder exists, and that nobody else can write to it or exchange it ([`check_owners`]); a new one is
/// closed to others.
///
/// `UntrustedCache` if others can, `Storage` if it cannot be made.
pub fn own_dir(path: &Path) -> Result<(), Error> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.map_err(storage("create", path))?;
    check_owners(path)
}

/// Flushes a folder's entries (names made, renamed) to the disk, and those of the folder that it is in.
pub(crate) fn sync_dirs(dir: &Path) -> Result<(), Error> {
    for dir in [Some(dir), dir.parent().filter(|parent| !parent.as_os_str().is_empty())].into_iter().flatten()
    {
        File::open(dir).and_then(|dir| dir.sync_all()).map_err(storage("flush", dir))?;
    }
    Ok(())
}

/// How the names of half-written files begin.
const TEMPORARY: &str = ".tmp";
/// A half-written file of this age has no writer any more.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

/// Removes half-written files that killed processes left in a folder long ago.
fn remove_abandoned(dir: &Path) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(TEMPORARY);
        let age = entry
            .metadata()
            .ok()
            .filter(Metadata::is_file)
            .and_then(|meta| meta.modified().ok()?.elapsed().ok());
        if is_ours && age.is_some_and(|age| age > ABANDONED) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Writes a file in one step: others see the old one or the new one.
///
/// `Storage` if it cannot be written.
pub fn write_file(path: &Path, parts: &[&[u8]]) -> Result<(), Error> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let file = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(dir);
    let mut file = file.map_err(storage("create a file in", dir))?;
    parts.iter().try_for_each(|part| file.write_all(part)).map_err(storage("write", path))?;
    file.persist(path).map_err(|e| storage("write", path)(e.error))?;
    Ok(())
}

/// What keeps a compiled program apart from all others: a hash of all that it depends on.
pub type Key = blake3::Hash;

/// What a look into the cache gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// The bytes that were stored under this key.
    Hit(Vec<u8>),
    /// Nothing is stored under it.
    Miss,
    /// What is stored is cut short, changed or another's; the reason.
    Damaged(String),
}

/// Bytes of compiled programs that are kept unless told otherwise: 20 GiB, some hundred large programs.
pub const LIMIT: u64 = 20 << 30;

/// Programs that had to make room for newer ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dropped {
    /// How many.
    pub programs: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// Compiled programs on disk, those that were not used for longest dropped where they become too many.
#[derive(Clone, Debug)]
pub struct Cache {
    dir: PathBuf,
    /// The folder that was checked: what is read is read from this one, whatever `dir` leads to later.
    opened: Arc<OwnedFd>,
    limit: u64,
}

/// The first bytes of every entry: what it is, and the version of this layout.
const MAGIC: &[u8; 16] = b"pjrt-executable1";
/// Magic, key, hash of the payload.
const HEAD: usize = 16 + 32 + 32;

impl Cache {
    /// Opens (and creates) the folder `executables` under a cache root, to hold at most `limit` bytes, the newest
    /// program aside.
    ///
    /// `UntrustedCache` if others can enter it, `Storage` if it cannot be made.
    pub fn open(root: &Path, limit: u64) -> Result<Self, Error> {
        let dir = root.join("executables");
        private_dir(&dir)?;
        let opened =
            rustix::fs::open(&dir, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty());
        let opened = opened.map_err(|e| storage("open", &dir)(e.into()))?;
        remove_abandoned(&dir);
        Ok(Cache { dir, opened: Arc::new(opened), limit })
    }

    fn path(&self, key: &Key) -> PathBuf {
        self.dir.join(key.to_hex().as_str())
    }

    /// What is stored under a key. Never an error: what cannot be read can be compiled again.
    pub fn read(&self, key: &Key) -> Lookup {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let file = rustix::fs::openat(&self.opened, key.to_hex().as_str(), flags, Mode::empty());
        let file = match file.map(File::from).map_err(io::Error::from) {
            Ok(file) => file,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Lookup::Miss,
            Err(e) => return Lookup::Damaged(format!("it cannot be opened: {e}")),
        };
        let me = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
        match file.metadata() {
            Ok(meta) if !meta.is_file() => return Lookup::Damaged("it is no file".into()),
            Ok(meta) => {
                if let Some(reason) = others_write(&meta, me) {
                    return Lookup::Damaged(reason);
                }
            }
            Err(e) => return Lookup::Damaged(format!("it cannot be read: {e}")),
        }
        let found = entry_of(&file, key);
        if matches!(found, Lookup::Hit(_)) {
            // When it was last used. Where that cannot be noted, it only goes earlier.
            let _ = file.set_modified(SystemTime::now());
        }
        found
    }

    /// Stores bytes under a key, in place of what was there; gives what had to make room.
    pub fn write(&self, key: &Key, payload: &[u8]) -> Result<Dropped, Error> {
        write_entry(&self.path(key), key, payload)?;
        Ok(self.make_room(key))
    }

    /// Drops what was not used for longest until no more than the limit is left; what was just stored stays.
    fn make_room(&self, newest: &Key) -> Dropped {
        let newest = newest.to_hex();
        // What another process is writing counts as well: it will soon be there, or lies there for nothing.
        let writing = fs::read_dir(&self.dir).into_iter().flatten().flatten().filter_map(|entry| {
            let is_ours = entry.file_name().to_string_lossy().starts_with(TEMPORARY);
            Some(entry.metadata().ok()?.len()).filter(|_| is_ours)
        });
        let writing: u64 = writing.sum();
        // What another process has dropped meanwhile is not looked at.
        let entries = fs::read_dir(&self.dir).into_iter().flatten().flatten().filter_map(|entry| {
            let name = entry.file_name().into_string().ok().filter(|name| is_key(name))?;
            let meta = entry.metadata().ok()?;
            Some((meta.modified().ok()?, name, meta.len()))
        });
        let mut entries: Vec<_> = entries.collect();
        entries.sort();
        let (mut left, mut dropped) =
            (writing + entries.iter().map(|(_, _, len)| len).sum::<u64>(), Dropped::default());
        for (_, name, len) in entries.iter().filter(|(_, name, _)| name != newest.as_str()) {
            if left <= self.limit {
                break;
            }
            if fs::remove_file(self.dir.join(name)).is_ok() {
                dropped.programs += 1;
                dropped.bytes += len;
                left -= len;
            }
        }
        dropped
    }
}

/// Whether a file's name is that of an entry.
fn is_key(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Opens a file to read it; what is none, such as a named pipe, is an error and not waited for.
fn open_file(path: &Path) -> io::Result<File> {
    let check = |meta: Metadata| match meta.is_file() {
        true => Ok(()),
        false => Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file")),
    };
    check(fs::metadata(path)?)?;
    let file = fs::OpenOptions::new().read(true).custom_flags(OFlags::NONBLOCK.bits() as i32).open(path)?;
    check(file.metadata()?)?;
    Ok(file)
}

/// What a file holds that was written by [`write_entry`] under this key.
pub(crate) fn read_entry(path: &Path, key: &Key) -> Lookup {
    match open_file(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Lookup::Miss,
        Err(e) => Lookup::Damaged(format!("it cannot be read: {e}")),
        Ok(file) => entry_of(&file, key),
    }
}

/// What an opened file holds under this key.
fn entry_of(mut file: &File, key: &Key) -> Lookup {
    let mut bytes = vec![];
    if let Err(e) = file.read_to_end(&mut bytes) {
        return Lookup::Damaged(format!("it cannot be read: {e}"));
    }
    let Some((head, payload)) = bytes.split_at_checked(HEAD) else {
        return Lookup::Damaged(format!("it has {} bytes, its head alone {HEAD}", bytes.len()));
    };
    if head[..16] != *MAGIC {
        return Lookup::Damaged("it is not a compiled program of this layout".into());
    }
    if head[16..48] != *key.as_bytes() {
        return Lookup::Damaged("it was stored under another key".into());
    }
    if head[48..] != *blake3::hash(payload).as_bytes() {
        return Lookup::Damaged(format!("its {} bytes are not those that were stored", payload.len()));
    }
    bytes.drain(..HEAD);
    Lookup::Hit(bytes)
}

/// Writes a file that says under which key its bytes are stored, and whether they are whole.
pub(crate) fn write_entry(path: &Path, key: &Key, payload: &[u8]) -> Result<(), Error> {
    let hash = blake3::hash(payload);
    write_file(path, &[MAGIC, key.as_bytes(), hash.as_bytes(), payload])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn cache() -> (tempfile::TempDir, Cache) {
        let root = tempfile::tempdir().unwrap();
        let cache = Cache::open(root.path(), LIMIT).unwrap();
        (root, cache)
    }

    /// A stranger's folder of programs may hold anything.
    #[test]
    fn what_is_no_file_is_no_entry_and_not_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        let pipe = dir.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        for path in [&pipe, dir.path()] {
            let key = blake3::hash(b"key");
            assert_eq!(read_entry(path, &key), Lookup::Damaged("it cannot be read: it is no file".into()));
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let (_root, cache) = cache();
        let key = blake3::hash(b"a");
        assert_eq!(cache.read(&key), Lookup::Miss);
        for payload in [&b"one"[..], b"", b"another"] {
            cache.write(&key, payload).unwrap();
            assert_eq!(cache.read(&key), Lookup::Hit(payload.to_vec()));
        }
        assert_eq!(cache.read(&blake3::hash(b"b")), Lookup::Miss);
        assert_eq!(fs::read_dir(&cache.dir).unwrap().count(), 1, "temporary files are gone");
    }

    #[test]
    fn what_was_not_used_for_longest_goes() {
        let (_root, mut cache) = cache();
        let entry = HEAD as u64 + 100;
        cache.limit = 3 * entry;
        let key = |i: u8| blake3::hash(&[i]);
        let old = |i: u8, seconds: u64| {
            let time = SystemTime::now() - Duration::from_secs(seconds);
            File::open(cache.path(&key(i))).unwrap().set_modified(time).unwrap();
        };
        for i in 0..3 {
            assert_eq!(cache.write(&key(i), &[i; 100]).unwrap(), Dropped::default());
            old(i, 100 - u64::from(i));
        }
        fs::write(cache.dir.join("notes"), [0; 1000]).unwrap();
        // Used: now the second is the one.
        assert!(matches!(cache.read(&key(0)), Lookup::Hit(_)));
        assert_eq!(cache.write(&key(3), &[3; 100]).unwrap(), Dropped { programs: 1, bytes: entry });
        let there = |i: u8| cache.read(&key(i)) != Lookup::Miss;
        assert_eq!([0, 1, 2, 3].map(there), [true, false, true, true]);
        // What is larger than the limit stays alone.
        assert_eq!(cache.write(&key(4), &[4; 1000]).unwrap(), Dropped { programs: 3, bytes: 3 * entry });
        assert_eq!([0, 2, 3, 4].map(there), [false, false, false, true]);
        assert!(cache.dir.join("notes").exists(), "it is none of ours");
    }

    #[test]
    fn half_written_files_count_and_go_when_they_are_old() {
        let (root, mut cache) = cache();
        cache.limit = 1000;
        let key = |i: u8| blake3::hash(&[i]);
        cache.write(&key(0), &[0; 300]).unwrap();
        let half = cache.dir.join(".tmpAbCd");
        fs::write(&half, [0; 500]).unwrap();
        assert_eq!(cache.write(&key(1), &[1; 100]).unwrap().programs, 1);
        Cache::open(root.path(), LIMIT).unwrap();
        assert!(half.exists(), "it may still be written");
        let old = SystemTime::now() - 2 * ABANDONED;
        File::open(&half).unwrap().set_modified(old).unwrap();
        fs::write(cache.dir.join("notes"), "").unwrap();
        File::open(cache.dir.join("notes")).unwrap().set_modified(old).unwrap();
        Cache::open(root.path(), LIMIT).unwrap();
        assert!(!half.exists() && cache.dir.join("notes").exists());
    }

    #[test]
    fn a_folder_that_others_could_exchange_is_refused() {
        let top = tempfile::tempdir().unwrap();
        let root = top.path().join("shared/cache");
        let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        Cache::open(&root, LIMIT).unwrap();
        for (at, bits) in [("shared", 0o777), ("shared/cache", 0o777), ("shared", 0o702)] {
            let path = top.path().join(at);
            mode(&path, bits);
            let error = Cache::open(&root, LIMIT).unwrap_err();
            let text = format!("others may write to it: its mode is {bits:o}; `chmod go-w` closes it");
            assert!(error.to_string().contains(&text) && error.kind() == crate::Kind::Storage, "{error}");
            mode(&path, 0o700);
        }
        // A sticky one is as good, and a link is as good as what it leads to and where it lies.
        mode(&top.path().join("shared"), 0o1777);
        Cache::open(&root, LIMIT).unwrap();
        let aside = top.path().join("aside");
        fs::create_dir(&aside).unwrap();
        std::os::unix::fs::symlink(&root, aside.join("link")).unwrap();
        Cache::open(&aside.join("link"), LIMIT).unwrap();
        mode(&aside, 0o777);
        assert!(Cache::open(&aside.join("link"), LIMIT).is_err());
    }

    #[test]
    fn what_is_read_lies_in_the_folder_that_was_checked() {
        let (root, cache) = cache();
        let key = blake3::hash(b"a");
        cache.write(&key, b"mine").unwrap();
        // Another folder is put in its place, with an entry of the same key.
        fs::rename(&cache.dir, root.path().join("before")).unwrap();
        Cache::open(root.path(), LIMIT).unwrap().write(&key, b"theirs").unwrap();
        assert_eq!(cache.read(&key), Lookup::Hit(b"mine".to_vec()));
        let path = root.path().join("before").join(key.to_hex().as_str());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).unwrap();
        assert!(
            matches!(cache.read(&key), Lookup::Damaged(why) if why.starts_with("others may write to it"))
        );
        fs::rename(&path, root.path().join("aside")).unwrap();
        std::os::unix::fs::symlink(root.path().join("aside"), &path).unwrap();
        assert!(matches!(cache.read(&key), Lookup::Damaged(_)), "a link in its place");
    }

    #[test]
    fn every_cut_and_every_changed_byte_is_noticed() {
        let (_root, cache) = cache();
        let key = blake3::hash(b"a");
        cache.write(&key, b"payload").unwrap();
        let path = cache.path(&key);
        let good = fs::read(&path).unwrap();
        for cut in 0..good.len() {
            fs::write(&path, &good[..cut]).unwrap();
            assert!(matches!(cache.read(&key), Lookup::Damaged(_)), "cut to {cut} bytes");
        }
        for changed in 0..good.len() {
            let mut bad = good.clone();
            bad[changed] ^= 1;
            fs::write(&path, bad).unwrap();
            assert!(matches!(cache.read(&key), Lookup::Damaged(_)), "byte {changed} changed");
        }
        let other = blake3::hash(b"b");
        cache.write(&other, b"foreign").unwrap();
        fs::copy(cache.path(&other), &path).unwrap();
        assert_eq!(cache.read(&key), Lookup::Damaged("it was stored under another key".into()));
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert!(matches!(cache.read(&key), Lookup::Damaged(_)), "a folder in its place");
    }

    #[test]
    fn a_folder_open_to_others_is_refused() {
        let (root, cache) = cache();
        fs::set_permissions(&cache.dir, fs::Permissions::from_mode(0o755)).unwrap();
        let error = Cache::open(root.path(), LIMIT).unwrap_err();
        assert!(
            error.to_string().contains("its mode is 755; close it to others with `chmod 700`"),
            "{error}"
        );
        assert_eq!(error.kind(), crate::Kind::Storage);
    }

    #[test]
    fn a_file_in_place_of_the_folder_is_an_error() {
        let root = tempfile::NamedTempFile::new().unwrap();
        let error = Cache::open(root.path(), LIMIT).unwrap_err();
        assert!(error.to_string().starts_with("cannot create "), "{error}");
    }
}
