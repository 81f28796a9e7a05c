//! Files on a disk and objects in a bucket, alike: read at an offset, listed by folder.
//!
//! `gs://`, `s3://` and `file://` go through the `object_store` crate, which finds credentials as the tools of those
//! clouds do, tries again what fails for a moment, and is asynchronous; here a thread waits for what it asks for.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, bail};
use futures_util::{StreamExt, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{GetOptions, GetRange, ObjectMeta, ObjectStore, ObjectStoreExt};
use tokio::runtime::{Builder, Runtime};

use crate::exit::Failure;

/// Requests for sizes of objects that are under way at once.
const HEADS: usize = 64;
/// How much a walk through an object reads at once, in bytes.
const WINDOW: u64 = 4 << 20;
/// The most bytes between two parts that are still read with one request.
const GAP: u64 = 256 << 10;

/// Bytes that can be read anywhere.
pub trait ReadAt {
    /// How many there are.
    fn length(&self) -> u64;

    /// Fills `into` with those from `at` on.
    ///
    /// # Errors
    /// If they cannot be read, or end before.
    fn fill(&self, at: u64, into: &mut [u8]) -> io::Result<()>;
}

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

/// A bucket, or the disk by the name of `file://`.
#[derive(Debug)]
pub struct Bucket {
    runtime: Runtime,
    store: Arc<dyn ObjectStore>,
}

/// The buckets that are open, by the beginning of their URLs, such as `gs://bucket/`.
#[derive(Debug, Default)]
pub struct Stores {
    open: Mutex<HashMap<String, Arc<Bucket>>>,
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
        let store: Arc<dyn ObjectStore> = match scheme {
            "file" if host.is_empty() => Arc::new(LocalFileSystem::new()),
            "gs" | "s3" => cloud(scheme, &root)?,
            _ => bail!(Failure::input(format!(
                "{url}: data are read from paths and from gs://, s3:// and file:/// URLs"
            ))),
        };
        let bucket = Arc::new(Bucket::new(store)?);
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
            let heads = futures_util::stream::iter(&keys).map(|key| bucket.store.head(key)).buffered(HEADS);
            let found: Vec<_> = bucket.runtime.block_on(heads.collect());
            for (name, head) in run.iter().zip(found) {
                let meta = head.map_err(|error| unreadable(name, error))?;
                blobs.push(Blob::remote(name.clone(), &bucket, meta));
            }
        }
        Ok(blobs)
    }

    /// Everything in a folder and its folders, sorted by name.
    ///
    /// # Errors
    /// If it is not there or cannot be listed.
    pub fn list(&self, folder: &str) -> Result<Vec<Blob>> {
        if !is_url(folder) {
            let mut found = Vec::new();
            walk(Path::new(folder), &mut found)?;
            found.sort();
            return Ok(found.into_iter().map(Blob::local).collect());
        }
        let (bucket, root, key) = self.bucket(folder)?;
        let prefix = Key::parse(key.trim_end_matches('/'))
            .with_context(|| format!("{folder} is no name of a folder"))?;
        let listing = bucket.store.list(Some(&prefix)).try_collect::<Vec<_>>();
        let mut found = bucket.runtime.block_on(listing).map_err(|error| unreadable(folder, error))?;
        found.sort_by(|a, b| a.location.cmp(&b.location));
        let blob = |meta: ObjectMeta| Blob::remote(format!("{root}{}", meta.location), &bucket, meta);
        Ok(found.into_iter().map(blob).collect())
    }

    /// Makes a store known under the beginning of its URLs.
    #[cfg(test)]
    pub fn with(root: &str, store: Arc<dyn ObjectStore>) -> Self {
        let bucket = Arc::new(Bucket::new(store).unwrap());
        Self { open: Mutex::new(HashMap::from([(root.to_owned(), bucket)])) }
    }
}

fn root_of(url: &str) -> Option<&str> {
    let host = url.find("://")? + 3;
    Some(&url[..host + url[host..].find('/')?])
}

#[cfg(feature = "cloud")]
fn cloud(scheme: &str, root: &str) -> Result<Arc<dyn ObjectStore>> {
    use object_store::{aws::AmazonS3Builder, gcp::GoogleCloudStorageBuilder};
    let failure = || {
        Failure::input(format!("cannot open {root}"))
            .help("credentials and region are found where the tools of this cloud find them")
    };
    Ok(match scheme {
        "gs" => Arc::new(GoogleCloudStorageBuilder::from_env().with_url(root).build().with_context(failure)?),
        _ => Arc::new(AmazonS3Builder::from_env().with_url(root).build().with_context(failure)?),
    })
}

#[cfg(not(feature = "cloud"))]
fn cloud(_: &str, root: &str) -> Result<Arc<dyn ObjectStore>> {
    let help = "build it anew with `cargo build --release --features cloud` (needs a C compiler, for TLS)";
    Err(Failure::input(format!("{root}: this `fluid` was built without the clouds' protocols"))
        .help(help)
        .into())
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let failure = || Failure::input(format!("cannot list {}", folder.display()));
    for entry in std::fs::read_dir(folder).with_context(failure)? {
        let entry = entry.with_context(failure)?;
        // Of the entry itself: a link to a folder above would never end.
        let kind = entry.file_type().with_context(failure)?;
        match kind.is_dir() {
            true => walk(&entry.path(), found)?,
            false => found.push(entry.path()),
        }
    }
    Ok(())
}

fn unreadable(name: &str, error: object_store::Error) -> anyhow::Error {
    match error {
        object_store::Error::NotFound { .. } => Failure::input(format!("{name} does not exist")).into(),
        error => anyhow::Error::from(error).context(Failure::input(format!("cannot read {name}"))),
    }
}

impl Bucket {
    fn new(store: Arc<dyn ObjectStore>) -> Result<Self> {
        let runtime =
            Builder::new_multi_thread().worker_threads(1).thread_name("objects").enable_all().build();
        Ok(Self { runtime: runtime.context("cannot start the thread that reads objects")?, store })
    }

    /// A part of an object; an object that was written anew since it was listed is an error.
    fn read(&self, meta: &ObjectMeta, range: Range<u64>) -> io::Result<Vec<u8>> {
        let options = GetOptions {
            range: Some(GetRange::Bounded(range.clone())),
            if_match: meta.e_tag.clone(),
            ..GetOptions::default()
        };
        let bytes = self
            .runtime
            .block_on(async { self.store.get_opts(&meta.location, options).await?.bytes().await });
        match bytes {
            Ok(bytes) if bytes.len() as u64 == range.end - range.start => Ok(bytes.to_vec()),
            Ok(bytes) => Err(io::Error::new(
                ErrorKind::UnexpectedEof,
                format!("bytes {} to {} were asked for, {} came", range.start, range.end, bytes.len()),
            )),
            Err(object_store::Error::NotFound { .. }) => Err(ErrorKind::NotFound.into()),
            Err(object_store::Error::Precondition { .. }) => {
                Err(io::Error::other("the object changed since it was opened"))
            }
            Err(error) => Err(io::Error::other(error)),
        }
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

    /// What tells this content of an object from another under its name: size, and tag or time. `None` for a file.
    pub fn version(&self) -> Option<String> {
        match &self.place {
            Place::Local(_) => None,
            Place::Remote(_, meta) => {
                let tag = meta.e_tag.clone().unwrap_or_else(|| meta.last_modified.to_string());
                Some(format!("{} {tag}", meta.size))
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
        if length > limit {
            let text = format!("it has {length} bytes; the limit is {limit}");
            return Err(io::Error::new(ErrorKind::FileTooLarge, text));
        }
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
    use object_store::PutPayload;
    use object_store::memory::InMemory;

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
        let listed = stores.list("gs://bucket/d").unwrap();
        let names: Vec<&str> = listed.iter().map(Blob::name).collect();
        assert_eq!(names, ["gs://bucket/d/a/x", "gs://bucket/d/b"]);
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
            let listed = Stores::default().list(&name).unwrap();
            assert_eq!(listed.len(), 1, "{name}");
            assert_eq!(
                (listed[0].file_name(), listed[0].read_all(99).unwrap()),
                ("x.txt", b"hello".to_vec())
            );
        }
        assert!(
            Stores::default().list("/no/such/folder").unwrap_err().to_string().contains("/no/such/folder")
        );
    }
}
