//! Files on a disk and objects in a `bucket`, alike: read at an offset, listed by folder.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, bail, ensure};

use super::bucket::{Bucket, Head, Writable, check_limit, unreadable};
#[cfg(feature = "cloud")]
use super::cloud::CloudBucket;
use crate::formats::read_at::ReadAt;
use crate::util::disk;
use crate::util::error::Failure;
use tpu::network;

/// How much a walk through an object reads at once, in bytes.
const WINDOW: u64 = 4 << 20;
/// The most bytes between two parts that are still read with one request.
const MAX_GAP: u64 = 256 << 10;

/// A file or an object.
#[derive(Clone, Debug)]
pub struct Blob {
    name: String,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Local(PathBuf),
    Remote(Arc<dyn Bucket>, Box<Head>),
}

/// A folder on a disk or in a bucket, whose files go by their names in it.
#[derive(Debug)]
pub struct Folder {
    name: String,
    place: FolderPlace,
}

#[derive(Debug)]
enum FolderPlace {
    Local(PathBuf),
    Remote(Arc<dyn Bucket>, String),
}

/// The buckets that are open, by the beginning of their URLs, such as `gs://bucket/`.
#[derive(Clone, Debug, Default)]
pub struct Stores {
    open: Arc<Mutex<HashMap<String, Arc<dyn Bucket>>>>,
}

/// Whether a path is a URL.
pub fn is_url(path: &str) -> bool {
    path.contains("://")
}

/// The path of what lies on a disk, by its path or its `file://` URL.
fn on_disk(name: &str) -> Option<&str> {
    if is_url(name) { name.strip_prefix("file://").filter(|path| path.starts_with('/')) } else { Some(name) }
}

/// Whether a key can be one: not empty between its slashes, and no way out of a folder.
pub(super) fn is_key(key: &str) -> bool {
    key.split('/').all(|part| !["", ".", ".."].contains(&part))
}

/// The bucket of a scheme whose URLs begin with `root`.
fn open_bucket(scheme: &str, root: &str) -> Result<Arc<dyn Bucket>> {
    let copied = "copy what is needed here and name that, as by --set data.train=PATH";
    if ["gs", "s3"].contains(&scheme) {
        return Ok(open_cloud(scheme, root, copied)?);
    }
    bail!(Failure::input(format!("{root}: data are read from paths and from gs://, s3:// and file:/// URLs")))
}

/// The bucket of a cloud whose URLs begin with `root`, to be written to as well.
///
/// # Errors
/// If it is not to be contacted (`offline` is what helps then), the clouds' protocols are not built in, or settings of the
/// cloud are incomplete.
pub fn open_cloud(scheme: &str, root: &str, offline: &str) -> Result<Arc<dyn Writable>> {
    if network::is_offline() {
        let text = format!("{root} is a bucket, and --offline forbids contacting it");
        bail!(Failure::input(text).help(offline));
    }
    #[cfg(feature = "cloud")]
    return Ok(Arc::new(CloudBucket::open(scheme, root)?));
    #[cfg(not(feature = "cloud"))]
    bail!(
        Failure::input(format!("{root}: this `fluid` was built without the clouds' protocols ({scheme}://)"))
            .help(
                "build it anew with `cargo build --release --features cloud` (needs a C compiler, for TLS)"
            )
    )
}

impl Stores {
    /// The bucket of a URL and the rest of it, the key.
    ///
    /// # Errors
    /// If the scheme is unknown or not built in, or the settings of the cloud are incomplete.
    fn bucket<'u>(&self, url: &'u str) -> Result<(Arc<dyn Bucket>, String, &'u str)> {
        let (scheme, rest) = url.split_once("://").with_context(|| format!("{url} is no URL"))?;
        let (host, key) = rest.split_once('/').unwrap_or((rest, ""));
        let root = format!("{scheme}://{host}/");
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bucket) = open.get(&root) {
            return Ok((Arc::clone(bucket), root, key));
        }
        let bucket = open_bucket(scheme, &root)?;
        open.insert(root.clone(), Arc::clone(&bucket));
        Ok((bucket, root, key))
    }

    /// The objects and files of these names, in order; sizes of objects are asked for many at a time.
    ///
    /// # Errors
    /// If one is not there.
    pub fn blobs(&self, names: &[String]) -> Result<Vec<Blob>> {
        let mut blobs = Vec::with_capacity(names.len());
        // Runs of one bucket, so that one call waits for all of them.
        let both_in = |a: &str, b: &str| on_disk(a).is_none() && on_disk(b).is_none();
        for run in names.chunk_by(|a, b| both_in(a, b) && root_of(a) == root_of(b)) {
            let first = &run[0];
            if let Some(path) = on_disk(first) {
                let blob = Blob { name: first.clone(), place: Place::Local(path.into()) };
                if is_url(first) && !Path::new(path).is_file() {
                    return Err(unreadable(first, ErrorKind::NotFound.into()));
                }
                blobs.push(blob);
                continue;
            }
            let (bucket, root, _) = self.bucket(first)?;
            let keys: Vec<_> = run.iter().map(|name| &name[root.len()..]).collect();
            if let Some(number) = keys.iter().position(|key| !is_key(key)) {
                bail!("{} is no name of an object", run[number]);
            }
            let found = bucket.heads(&keys).map_err(|(number, error)| unreadable(&run[number], error))?;
            let pairs = run.iter().zip(found);
            blobs.extend(pairs.map(|(name, head)| Blob::remote(name.clone(), &bucket, head)));
        }
        Ok(blobs)
    }

    /// A folder; it need not exist.
    ///
    /// # Errors
    /// If its bucket cannot be opened.
    pub fn folder(&self, name: &str) -> Result<Folder> {
        if let Some(path) = on_disk(name) {
            // The slash of the root is the one before the names in it.
            let own = format!("{}{}", &name[..name.len() - path.len()], path.trim_end_matches('/'));
            return Ok(Folder { name: own, place: FolderPlace::Local(path.into()) });
        }
        let (bucket, root, key) = self.bucket(name)?;
        let key = key.trim_end_matches('/');
        ensure!(key.is_empty() || is_key(key), "{name} is no name of a folder");
        let name = format!("{root}{key}").trim_end_matches('/').to_owned();
        Ok(Folder { name, place: FolderPlace::Remote(bucket, key.to_owned()) })
    }

    /// Makes a store known under the beginning of its URLs.
    pub fn with(root: &str, bucket: Arc<dyn Bucket>) -> Self {
        Self { open: Arc::new(Mutex::new(HashMap::from([(root.to_owned(), bucket)]))) }
    }
}

fn root_of(url: &str) -> Option<&str> {
    let host = url.find("://")? + 3;
    Some(&url[..host + url[host..].find('/')?])
}

/// Names of the files in a folder and its folders, with `before` before them.
fn walk(folder: &Path, before: &str, found: &mut Vec<String>) -> Result<()> {
    let failure = || Failure::input(format!("cannot list {}", folder.display()));
    for entry in std::fs::read_dir(folder).with_context(failure)? {
        let entry = entry.with_context(failure)?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        // Of the entry itself: a link to a folder above would never end.
        let kind = entry.file_type().with_context(failure)?;
        match kind.is_dir() {
            true => walk(&entry.path(), &format!("{name}/"), found)?,
            false => found.push(name),
        }
    }
    Ok(())
}

impl Folder {
    /// The path or URL of the file of this name in it.
    pub fn full_name(&self, name: &str) -> String {
        format!("{}/{name}", self.name)
    }

    /// Its path or URL, without a slash at its end.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Names of everything in it and its folders, sorted.
    ///
    /// # Errors
    /// If it is not there or cannot be listed.
    pub fn names(&self) -> Result<Vec<String>> {
        let mut names = match &self.place {
            FolderPlace::Local(path) => {
                let mut names = Vec::new();
                walk(path, "", &mut names)?;
                names
            }
            FolderPlace::Remote(bucket, key) => {
                bucket.names(key).map_err(|error| unreadable(&self.name, error))?
            }
        };
        names.sort_unstable();
        Ok(names)
    }

    /// All of the file of this name, if it has at most `limit` bytes.
    ///
    /// # Errors
    /// If it cannot be read; with [`ErrorKind::FileTooLarge`] if it is longer.
    pub fn read_all(&self, name: &str, limit: u64) -> io::Result<Vec<u8>> {
        match &self.place {
            FolderPlace::Local(path) => Blob::local(path.join(name)).read_all(limit),
            FolderPlace::Remote(bucket, key) => {
                bucket.read_all(format!("{key}/{name}").trim_start_matches('/'), limit)
            }
        }
    }

    /// Whether a read waits for a network.
    pub fn is_remote(&self) -> bool {
        matches!(self.place, FolderPlace::Remote(..))
    }
}

impl Blob {
    /// A file; it need not exist.
    pub fn local(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        Self { name: path.display().to_string(), place: Place::Local(path) }
    }

    fn remote(name: String, bucket: &Arc<dyn Bucket>, head: Head) -> Self {
        Self { name, place: Place::Remote(Arc::clone(bucket), Box::new(head)) }
    }

    /// Its path or URL.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The part of its name after the last slash.
    pub fn file_name(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or_default()
    }

    /// The path of a file.
    pub fn path(&self) -> Option<&Path> {
        match &self.place {
            Place::Local(path) => Some(path),
            Place::Remote(..) => None,
        }
    }

    /// Its URL, or its path from the root.
    ///
    /// # Errors
    /// If this process is in no folder.
    pub fn full_name(&self) -> io::Result<String> {
        match &self.place {
            Place::Local(path) => Ok(std::path::absolute(path)?.display().to_string()),
            Place::Remote(..) => Ok(self.name.clone()),
        }
    }

    /// What tells this content from another under its name: size, and the tag of an object, or the time of its last
    /// change.
    ///
    /// # Errors
    /// If a file is not there.
    pub fn version(&self) -> io::Result<String> {
        match &self.place {
            Place::Local(path) => {
                let meta = std::fs::metadata(path)?;
                Ok(format!("{} {}.{:09}", meta.len(), meta.mtime(), meta.mtime_nsec()))
            }
            Place::Remote(_, head) => {
                Ok(format!("{} {}", head.size, head.tag.as_ref().unwrap_or(&head.written)))
            }
        }
    }

    /// How many bytes it has.
    ///
    /// # Errors
    /// If a file is not there.
    pub fn length(&self) -> io::Result<u64> {
        match &self.place {
            Place::Local(path) => Ok(std::fs::metadata(path)?.len()),
            Place::Remote(_, head) => Ok(head.size),
        }
    }

    /// Opens it to be walked through from its beginning to its end.
    ///
    /// # Errors
    /// If it is not there.
    pub fn walk(&self) -> io::Result<Box<dyn ReadAt + '_>> {
        Ok(match &self.place {
            Place::Local(path) => Box::new(Opened::new(path)?),
            Place::Remote(bucket, head) => {
                Box::new(Walked { bucket: &**bucket, head, window: RefCell::default() })
            }
        })
    }

    /// Parts of it, which must be `length` bytes long as it was before, or of any length without.
    ///
    /// # Errors
    /// If it cannot be read, is shorter, or has changed.
    pub fn read(&self, parts: &[Range<u64>], length: Option<u64>) -> io::Result<Vec<Vec<u8>>> {
        let changed = |now: u64| match length {
            Some(then) if then != now => {
                Err(io::Error::other(format!("the file changed: it has {now} bytes, {then} when opened")))
            }
            _ => Ok(()),
        };
        let size = |part: &Range<u64>| usize::try_from(part.end - part.start).map_err(io::Error::other);
        match &self.place {
            Place::Local(path) => {
                // Opened anew for each read, so that any number of files needs no more handles than threads.
                let file = Opened::new(path)?;
                changed(file.length)?;
                let read = |part: &Range<u64>| {
                    let mut bytes = vec![0; size(part)?];
                    file.fill(part.start, &mut bytes)?;
                    Ok(bytes)
                };
                parts.iter().map(read).collect()
            }
            Place::Remote(bucket, head) => {
                changed(head.size)?;
                let asked: u64 = parts.iter().map(|part| part.end - part.start).sum();
                let start = parts.iter().map(|part| part.start).min().unwrap_or(0);
                let end = parts.iter().map(|part| part.end).max().unwrap_or(0);
                if parts.len() < 2 || end - start > asked + MAX_GAP {
                    return parts.iter().map(|part| bucket.read(head, part.clone())).collect();
                }
                let all = bucket.read(head, start..end)?;
                let cut = |part: &Range<u64>| {
                    all[(part.start - start) as usize..(part.end - start) as usize].to_vec()
                };
                Ok(parts.iter().map(cut).collect())
            }
        }
    }

    /// All of it, if it has at most `limit` bytes.
    ///
    /// # Errors
    /// If it cannot be read; with [`ErrorKind::FileTooLarge`] if it is longer.
    pub fn read_all(&self, limit: u64) -> io::Result<Vec<u8>> {
        let length = self.length()?;
        check_limit(length, limit)?;
        let mut all = self.read(std::slice::from_ref(&(0..length)), Some(length))?;
        Ok(all.pop().unwrap_or_default())
    }

    /// Whether a read waits for a network.
    pub fn is_remote(&self) -> bool {
        matches!(self.place, Place::Remote(..))
    }
}

/// A file and its length.
#[derive(Debug)]
pub struct Opened {
    file: File,
    length: u64,
}

impl Opened {
    /// Opens a file.
    ///
    /// # Errors
    /// If it is not there or is no file.
    pub fn new(path: &Path) -> io::Result<Self> {
        let file = disk::open_file(path)?;
        let length = file.metadata()?.len();
        Ok(Self { file, length })
    }
}

impl ReadAt for Opened {
    fn length(&self) -> u64 {
        self.length
    }

    fn fill(&self, at: u64, into: &mut [u8]) -> io::Result<()> {
        self.file.read_exact_at(into, at)
    }
}

impl ReadAt for &[u8] {
    fn length(&self) -> u64 {
        self.len() as u64
    }

    fn fill(&self, at: u64, into: &mut [u8]) -> io::Result<()> {
        let from = usize::try_from(at).ok().and_then(|at| self.get(at..)?.get(..into.len()));
        into.copy_from_slice(from.ok_or(ErrorKind::UnexpectedEof)?);
        Ok(())
    }
}

/// An object read from its beginning to its end through a window, whatever its size.
struct Walked<'b> {
    bucket: &'b dyn Bucket,
    head: &'b Head,
    /// Where the window begins, and its bytes.
    window: RefCell<(u64, Vec<u8>)>,
}

impl ReadAt for Walked<'_> {
    fn length(&self) -> u64 {
        self.head.size
    }

    fn fill(&self, at: u64, into: &mut [u8]) -> io::Result<()> {
        let mut window = self.window.borrow_mut();
        let (mut at, mut done) = (at, 0);
        while done < into.len() {
            let (start, bytes) = &*window;
            let held = at.checked_sub(*start).and_then(|skip| bytes.get(usize::try_from(skip).ok()?..));
            let Some(held) = held.filter(|held| !held.is_empty()) else {
                if at >= self.head.size {
                    return Err(ErrorKind::UnexpectedEof.into());
                }
                let end = at.saturating_add(WINDOW).min(self.head.size);
                *window = (at, self.bucket.read(self.head, at..end)?);
                continue;
            };
            let n = held.len().min(into.len() - done);
            into[done..done + n].copy_from_slice(&held[..n]);
            (at, done) = (at + n as u64, done + n);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Objects in memory.
    #[derive(Debug)]
    struct Memory(BTreeMap<String, Vec<u8>>);

    impl Bucket for Memory {
        fn heads(&self, keys: &[&str]) -> Result<Vec<Head>, (usize, io::Error)> {
            let head = |(number, key): (usize, &&str)| {
                let bytes = self.read_all(key, u64::MAX).map_err(|error| (number, error))?;
                Ok(Head { key: (*key).into(), size: bytes.len() as u64, tag: None, written: "now".into() })
            };
            keys.iter().enumerate().map(head).collect()
        }

        fn names(&self, folder: &str) -> io::Result<Vec<String>> {
            let inside = |key: &String| Some(key.strip_prefix(folder)?.trim_start_matches('/').to_owned());
            Ok(self.0.keys().filter_map(inside).collect())
        }

        fn read(&self, head: &Head, range: Range<u64>) -> io::Result<Vec<u8>> {
            Ok(self.0[&head.key][range.start as usize..range.end as usize].to_vec())
        }

        fn read_all(&self, key: &str, limit: u64) -> io::Result<Vec<u8>> {
            let bytes = self.0.get(key).ok_or(ErrorKind::NotFound)?;
            check_limit(bytes.len() as u64, limit)?;
            Ok(bytes.clone())
        }
    }

    fn memory(objects: &[(&str, Vec<u8>)]) -> Arc<Memory> {
        Arc::new(Memory(objects.iter().map(|(key, bytes)| ((*key).to_owned(), bytes.clone())).collect()))
    }

    #[test]
    fn objects_are_listed_and_read_like_files() {
        let long: Vec<u8> = (0..9 << 20).map(|i: u32| (i % 251) as u8).collect();
        let store = memory(&[("d/b", b"bytes".to_vec()), ("d/a/x", long.clone()), ("other", vec![])]);
        let stores = Stores::with("gs://bucket/", store);
        let folder = stores.folder("gs://bucket/d/").unwrap();
        assert_eq!(folder.names().unwrap(), ["a/x", "b"]);
        assert_eq!(folder.read_all("b", 5).unwrap(), b"bytes");
        assert_eq!(folder.read_all("b", 4).unwrap_err().kind(), ErrorKind::FileTooLarge);
        assert_eq!(folder.read_all("c", 4).unwrap_err().kind(), ErrorKind::NotFound);
        let all = stores.folder("gs://bucket").unwrap();
        assert_eq!((all.names().unwrap().len(), all.full_name("other")), (3, "gs://bucket/other".to_owned()));
        let names = ["a/x", "b"].map(|name| folder.full_name(name));
        let listed = stores.blobs(&names).unwrap();
        assert_eq!(listed[1].name(), "gs://bucket/d/b");
        assert_eq!(listed[1].version().unwrap(), "5 now");
        assert_eq!(listed[1].read_all(5).unwrap(), b"bytes");
        assert_eq!(listed[1].read_all(4).unwrap_err().kind(), ErrorKind::FileTooLarge);
        assert_eq!(listed[1].read(&[1..3, 4..5], Some(5)).unwrap(), [b"yt".to_vec(), b"s".to_vec()]);
        assert!(
            listed[1]
                .read(&[1..3, 4..5], Some(6))
                .unwrap_err()
                .to_string()
                .contains("it has 5 bytes, 6 when opened")
        );
        let walk = listed[0].walk().unwrap();
        assert_eq!(walk.length(), long.len() as u64);
        for at in [0usize, 100, (4 << 20) - 3, 8 << 20] {
            let mut part = vec![0; 1000];
            walk.fill(at as u64, &mut part).unwrap();
            assert!(part == long[at..at + 1000], "at {at}");
        }
        assert!(walk.fill(long.len() as u64 - 1, &mut [0; 2]).is_err());
    }

    #[test]
    fn names_that_cannot_be_read_are_errors_that_name_them() {
        let stores = Stores::with("gs://b/", memory(&[("a", vec![])]));
        let error = |name: &str| format!("{:#}", stores.blobs(&[name.to_owned()]).unwrap_err());
        assert_eq!(error("gs://b/no"), "gs://b/no does not exist");
        assert_eq!(error("gs://b/../no"), "gs://b/../no is no name of an object");
        assert_eq!(error("file:///no/such"), "file:///no/such does not exist");
        assert!(error("http://x/y").contains("gs://, s3:// and file:///"));
        if cfg!(not(feature = "cloud")) {
            assert!(
                error("s3://b/k").contains("built without the clouds' protocols"),
                "{}",
                error("s3://b/k")
            );
        }
    }

    #[test]
    fn files_go_by_paths_and_by_urls() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("in")).unwrap();
        std::fs::write(folder.path().join("in/x.txt"), b"hello").unwrap();
        let path = folder.path().to_str().unwrap();
        for name in [path.to_owned(), format!("file://{path}")] {
            let listed = Stores::default().folder(&name).unwrap();
            assert_eq!(listed.names().unwrap(), ["in/x.txt"], "{name}");
            assert_eq!(listed.read_all("in/x.txt", 99).unwrap(), b"hello");
        }
        let missing = Stores::default().folder("/no/such/folder").unwrap();
        assert!(missing.names().unwrap_err().to_string().contains("/no/such/folder"));
        assert_eq!(Stores::default().folder("file:///").unwrap().full_name("x"), "file:///x");
    }
}
