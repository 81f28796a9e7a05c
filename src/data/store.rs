//! Files on a disk and objects in a [`bucket`](super::bucket), alike: read at an offset, listed by folder.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use object_store::ObjectMeta;
use object_store::path::Path as Key;

use super::Reason;
use super::bucket::{Bucket, check_limit, is_away, unreadable};
use crate::formats::read_at::ReadAt;
use crate::util::error::Failure;

/// How much a walk through an object reads at once, in bytes.
const WINDOW: u64 = 4 << 20;
/// The most bytes between two parts that are still read with one request.
const GAP: u64 = 256 << 10;

/// A file or an object.
#[derive(Clone, Debug)]
pub struct Blob {
    name: String,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Local(PathBuf),
    Remote(Arc<Bucket>, Box<ObjectMeta>),
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
    Remote(Arc<Bucket>, Key),
}

/// The buckets that are open, by the beginning of their URLs, such as `gs://bucket/`.
#[derive(Debug, Default)]
pub struct Stores {
    open: Mutex<HashMap<String, Arc<Bucket>>>,
}

/// Why a sample cannot be used of which this could not be read.
pub fn reason(error: &io::Error) -> Reason {
    if is_away(error) { Reason::Away } else { Reason::Unreadable }
}

/// Whether a path is a URL.
pub fn is_url(path: &str) -> bool {
    path.contains("://")
}

impl Stores {
    /// The bucket of a URL and the rest of it, the key.
    ///
    /// # Errors
    /// If the scheme is unknown or not built in, or the settings of the cloud are incomplete.
    fn bucket<'u>(&self, url: &'u str) -> Result<(Arc<Bucket>, String, &'u str)> {
        let (scheme, rest) = url.split_once("://").with_context(|| format!("{url} is no URL"))?;
        let (host, key) = rest.split_once('/').unwrap_or((rest, ""));
        let root = format!("{scheme}://{host}/");
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bucket) = open.get(&root) {
            return Ok((Arc::clone(bucket), root, key));
        }
        let bucket = Arc::new(Bucket::open(scheme, host, &root)?);
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
        for run in names.chunk_by(|a, b| is_url(a) && is_url(b) && root_of(a) == root_of(b)) {
            if !is_url(&run[0]) {
                blobs.push(Blob::local(&run[0]));
                continue;
            }
            let (bucket, root, _) = self.bucket(&run[0])?;
            let key = |name: &String| -> Result<Key> {
                Key::parse(&name[root.len()..]).with_context(|| format!("{name} is no name of an object"))
            };
            let keys = run.iter().map(key).collect::<Result<Vec<_>>>()?;
            let found = bucket.heads(&keys).map_err(|(number, error)| unreadable(&run[number], error))?;
            let pairs = run.iter().zip(found);
            blobs.extend(pairs.map(|(name, meta)| Blob::remote(name.clone(), &bucket, meta)));
        }
        Ok(blobs)
    }

    /// A folder; it need not exist.
    ///
    /// # Errors
    /// If its bucket cannot be opened.
    pub fn folder(&self, name: &str) -> Result<Folder> {
        if !is_url(name) {
            let place = FolderPlace::Local(PathBuf::from(name));
            return Ok(Folder { name: name.trim_end_matches('/').to_owned(), place });
        }
        let (bucket, root, key) = self.bucket(name)?;
        let key = key.trim_end_matches('/');
        let key = Key::parse(key).with_context(|| format!("{name} is no name of a folder"))?;
        let name = format!("{root}{key}").trim_end_matches('/').to_owned();
        // Of the folder of all, the slash after the host is the one before the names in it.
        let name = if key.as_ref().is_empty() { root[..root.len() - 1].to_owned() } else { name };
        Ok(Folder { name, place: FolderPlace::Remote(bucket, key) })
    }

    /// Makes a store known under the beginning of its URLs.
    #[cfg(test)]
    pub fn with(root: &str, store: Arc<dyn object_store::ObjectStore>) -> Self {
        let bucket = Arc::new(Bucket::new(root, store).unwrap());
        Self { open: Mutex::new(HashMap::from([(root.to_owned(), bucket)])) }
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
                let key = Key::parse(format!("{key}/{name}")).map_err(io::Error::other)?;
                bucket.read_all(&key, limit)
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

    fn remote(name: String, bucket: &Arc<Bucket>, meta: ObjectMeta) -> Self {
        Self { name, place: Place::Remote(Arc::clone(bucket), Box::new(meta)) }
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
            Place::Remote(_, meta) => {
                let tag = meta.e_tag.clone().unwrap_or_else(|| meta.last_modified.to_string());
                Ok(format!("{} {tag}", meta.size))
            }
        }
    }

    /// Opens it to be walked through from its beginning to its end.
    ///
    /// # Errors
    /// If it is not there.
    pub fn walk(&self) -> io::Result<Box<dyn ReadAt + '_>> {
        Ok(match &self.place {
            Place::Local(path) => Box::new(Opened::new(path)?),
            Place::Remote(bucket, meta) => Box::new(Walked { bucket, meta, window: RefCell::default() }),
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
            Place::Remote(bucket, meta) => {
                changed(meta.size)?;
                let asked: u64 = parts.iter().map(|part| part.end - part.start).sum();
                let start = parts.iter().map(|part| part.start).min().unwrap_or(0);
                let end = parts.iter().map(|part| part.end).max().unwrap_or(0);
                if parts.len() < 2 || end - start > asked + GAP {
                    return parts.iter().map(|part| bucket.read(meta, part.clone())).collect();
                }
                let all = bucket.read(meta, start..end)?;
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
        let length = match &self.place {
            Place::Local(path) => std::fs::metadata(path)?.len(),
            Place::Remote(_, meta) => meta.size,
        };
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
        let file = File::open(path)?;
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
    bucket: &'b Bucket,
    meta: &'b ObjectMeta,
    /// Where the window begins, and its bytes.
    window: RefCell<(u64, Vec<u8>)>,
}

impl ReadAt for Walked<'_> {
    fn length(&self) -> u64 {
        self.meta.size
    }

    fn fill(&self, at: u64, into: &mut [u8]) -> io::Result<()> {
        let mut window = self.window.borrow_mut();
        let (mut at, mut done) = (at, 0);
        while done < into.len() {
            let (start, bytes) = &*window;
            let held = at.checked_sub(*start).and_then(|skip| bytes.get(usize::try_from(skip).ok()?..));
            let Some(held) = held.filter(|held| !held.is_empty()) else {
                if at >= self.meta.size {
                    return Err(ErrorKind::UnexpectedEof.into());
                }
                let end = at.saturating_add(WINDOW).min(self.meta.size);
                *window = (at, self.bucket.read(self.meta, at..end)?);
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
    use object_store::memory::InMemory;
    use object_store::{ObjectStoreExt, PutPayload};
    use tokio::runtime::Builder;

    use super::*;

    fn memory(objects: &[(&str, Vec<u8>)]) -> Arc<InMemory> {
        let store = Arc::new(InMemory::new());
        let runtime = Builder::new_current_thread().build().unwrap();
        for (key, bytes) in objects {
            runtime.block_on(store.put(&Key::from(*key), PutPayload::from(bytes.clone()))).unwrap();
        }
        store
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
    fn an_object_written_anew_is_noticed() {
        let store = memory(&[("a", b"one".to_vec())]);
        let blobs = Stores::with("gs://b/", store.clone()).blobs(&["gs://b/a".into()]).unwrap();
        assert!(blobs[0].version().unwrap().starts_with("3 "));
        let runtime = Builder::new_current_thread().build().unwrap();
        runtime.block_on(store.put(&Key::from("a"), PutPayload::from_static(b"two"))).unwrap();
        let error = blobs[0].read_all(9).unwrap_err().to_string();
        assert_eq!(error, "the object changed since it was opened");
    }

    #[test]
    fn names_that_cannot_be_read_are_errors_that_name_them() {
        let stores = Stores::with("gs://b/", memory(&[("a", vec![])]));
        let error = |name: &str| format!("{:#}", stores.blobs(&[name.to_owned()]).unwrap_err());
        assert_eq!(error("gs://b/no"), "gs://b/no does not exist");
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
    fn the_disk_is_a_store_as_well() {
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
