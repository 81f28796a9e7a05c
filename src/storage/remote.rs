//! A run folder in a bucket: its objects, and the folder on this machine that works for it. Checkpoints are written to the
//! bucket alone; all else (config, metrics, images) is written here and sent with each of them.
use super::bucket::{Item, Writable, remedy};
use super::object::{is_key, is_url, open_cloud};
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::text::human_bytes;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// The folder of the checkpoints.
const CHECKPOINTS: &str = "checkpoints/";
/// What the names begin with of objects that are nobody's to fetch: the lock, what is tried, the beats of processes.
const OWN: &str = ".fluid-";
/// Folders of a run that only people look into, and its writer.
const SHOWN: [&str; 3] = ["pictures/", "tensorboard/", "samples/"];
/// The most bytes of files that are fetched at once, beside checkpoints.
const FETCHED: u64 = 64 << 30;

/// What a folder in a bucket is for, in what is said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A run.
    Run,
    /// Encoded pairs that several processes write.
    Encode,
}

impl Use {
    fn noun(self) -> &'static str {
        match self {
            Use::Run => "a run folder",
            Use::Encode => "a folder of encoded pairs",
        }
    }

    /// A place in a bucket for it.
    fn example(self) -> &'static str {
        match self {
            Use::Run => "runs/first",
            Use::Encode => "encoded",
        }
    }

    /// How a folder on a disk is named instead.
    fn on_disk(self) -> &'static str {
        match self {
            Use::Run => "--set run.dir=PATH",
            Use::Encode => "--out DIR",
        }
    }
}

/// A run folder, or another that is written to, in a bucket.
#[derive(Debug)]
pub struct RemoteFolder {
    url: String,
    purpose: Use,
    bucket: Arc<dyn Writable>,
    /// Its key in the bucket.
    key: String,
    local: PathBuf,
    /// Length and time of change of the files here as they were sent last.
    sent: Mutex<BTreeMap<String, (u64, SystemTime)>>,
}

/// The run folders in buckets that this process works for, by their folders here.
static OPEN: Mutex<BTreeMap<PathBuf, Arc<RemoteFolder>>> = Mutex::new(BTreeMap::new());

/// The cache folder that they lie in, if it is not the usual one.
static CACHE: OnceLock<PathBuf> = OnceLock::new();

/// Says in which cache folder the folders here are, once for the whole process.
pub fn cache_in(dir: PathBuf) {
    let _ = CACHE.set(dir);
}

fn cache() -> Result<PathBuf> {
    Ok(CACHE.get().map_or_else(tpu::cache::root, |dir| Ok(dir.clone()))?)
}

/// The folder here of the run folder, or the folder of a checkpoint in it, at a path that may be a URL, to be read; what is
/// no checkpoint of it is fetched, once. Of a path on a disk, that.
///
/// # Errors
/// If it cannot be fetched.
pub fn local(path: &Path) -> Result<PathBuf> {
    let Some(url) = path.to_str().filter(|url| is_url(url)) else { return Ok(path.to_owned()) };
    let url = url.trim_end_matches('/');
    let (run, step) = match url.rsplit_once("/checkpoints") {
        Some((run, step)) if step.is_empty() || step.starts_with("/step-") => (run, Some(step)),
        _ => (url, None),
    };
    let found = lock(&OPEN).values().find(|folder| folder.url == run).cloned();
    let folder = match found {
        Some(folder) => folder,
        None => {
            let folder = RemoteFolder::open(run, &cache()?, "read", Use::Run)?;
            folder.fetch_files(false)?;
            folder.register();
            folder
        }
    };
    Ok(match step {
        Some(step) => folder.local.join(format!("checkpoints{step}")),
        None => folder.local.clone(),
    })
}

/// Fails for a run folder in a bucket, which commands beside training only read, unless results go elsewhere.
///
/// # Errors
/// As said.
pub fn only_read(local: &Path, elsewhere: bool) -> Result<()> {
    match of(local).filter(|_| !elsewhere) {
        Some(folder) => bail!(
            Failure::input(format!("{} is only read, and the result would go there", folder.url))
                .help("name a file or folder on a disk with --out")
        ),
        None => Ok(()),
    }
}

/// Takes up the run folder at a URL, to be written to by this process: tries what a run does there, and fetches what is no
/// checkpoint of it. Gives the folder here that works for it.
///
/// # Errors
/// If the bucket cannot be used, or a process of this machine is in that folder.
pub fn enter(url: &str) -> Result<PathBuf> {
    let folder = RemoteFolder::open(url, &cache()?, "run", Use::Run)?;
    if disk::Lock::is_held(&folder.local) {
        bail!(
            Failure::input(format!("{} {} of this machine", folder.url, disk::IN_USE))
                .help("wait for it, stop it, or choose another folder")
        );
    }
    folder.probe()?;
    folder.clear()?;
    folder.fetch_files(true)?;
    folder.register();
    Ok(folder.local.clone())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The run folder in a bucket that a folder here works for, if it does: [`RemoteFolder::register`] said so.
pub fn of(local: &Path) -> Option<Arc<RemoteFolder>> {
    lock(&OPEN).get(local).cloned()
}

/// What to call a run folder: its URL, if it lies in a bucket.
pub fn name(local: &Path) -> String {
    of(local).map_or_else(|| local.display().to_string(), |folder| folder.url.clone())
}

/// Whether a path is the URL of a run folder.
pub fn is_remote(path: &Path) -> bool {
    path.to_str().is_some_and(is_url)
}

/// A word that no other process says.
pub(super) fn token() -> String {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_nanos());
    let chance = [RandomState::new(), RandomState::new()].map(|state| state.hash_one(time));
    blake3::hash(format!("{chance:?} {time} {}", std::process::id()).as_bytes()).to_hex()[..24].to_owned()
}

/// The scheme, the bucket's root and the key of the URL of a folder for a use.
fn parts(url: &str, purpose: Use) -> Result<(&str, String, &str)> {
    let wrong = |text: &str| {
        let example = purpose.example();
        Failure::input(format!("{url} cannot be {}: {text}", purpose.noun()))
            .help(format!("name a folder as in gs://BUCKET/{example} or s3://BUCKET/{example}"))
    };
    let (scheme, rest) = url.split_once("://").with_context(|| wrong("it is no URL"))?;
    ensure!(["gs", "s3"].contains(&scheme), wrong("those lie on disks, or in gs:// or s3:// buckets"));
    let (host, key) = rest.split_once('/').unwrap_or((rest, ""));
    let key = key.trim_end_matches('/');
    ensure!(!host.is_empty() && is_key(key), wrong("no bucket, or no folder in it, has such a name"));
    ensure!(!key.contains(|c: char| c.is_control()), wrong("its name has control characters"));
    Ok((scheme, format!("{scheme}://{host}/"), key))
}

impl RemoteFolder {
    /// The run folder at a URL, which the folder here of `cache` works for that is called after it and after `what` for.
    ///
    /// # Errors
    /// If it is no such URL, or the bucket cannot be opened.
    pub fn open(url: &str, cache: &Path, what: &str, purpose: Use) -> Result<Arc<RemoteFolder>> {
        let (scheme, root, key) = parts(url, purpose)?;
        let offline = format!("name a folder on a disk: {}", purpose.on_disk());
        let bucket = open_cloud(scheme, &root, &offline)?;
        let url = format!("{root}{key}");
        let last = key.rsplit('/').next().unwrap_or_default();
        let hash = blake3::hash(url.as_bytes()).to_hex();
        let local = std::path::absolute(cache)?.join(format!("runs/{last}-{}-{what}", &hash[..12]));
        Ok(Self::with(&url, bucket, key, local, purpose))
    }

    /// The folder of a key in a bucket.
    pub fn with(
        url: &str,
        bucket: Arc<dyn Writable>,
        key: &str,
        local: PathBuf,
        purpose: Use,
    ) -> Arc<RemoteFolder> {
        let (url, key, sent) = (url.to_owned(), key.to_owned(), Mutex::default());
        Arc::new(RemoteFolder { url, purpose, bucket, key, local, sent })
    }

    /// A folder in this one.
    pub fn inner(&self, name: &str) -> Arc<RemoteFolder> {
        let (url, bucket) = (format!("{}/{name}", self.url), Arc::clone(&self.bucket));
        Self::with(&url, bucket, &self.key(name), self.local.join(name), self.purpose)
    }

    /// Makes it known that its folder here works for it.
    pub fn register(self: &Arc<Self>) {
        lock(&OPEN).insert(self.local.clone(), Arc::clone(self));
    }

    /// Its URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The folder here.
    pub fn local(&self) -> &Path {
        &self.local
    }

    /// Where its objects are.
    pub fn bucket(&self) -> &dyn Writable {
        &*self.bucket
    }

    /// The key of one of its objects.
    pub fn key(&self, name: &str) -> String {
        format!("{}/{name}", self.key)
    }

    /// What is said when something cannot be done with one of its objects.
    pub fn failure(&self, what: &str, name: &str) -> Failure {
        Failure::storage(format!("cannot {what} {}/{name}", self.url)).help(remedy(&self.url))
    }

    /// Its objects whose names begin with those of `folder`, without its own name.
    ///
    /// # Errors
    /// If they cannot be listed.
    pub fn list(&self, folder: &str) -> Result<Vec<Item>> {
        let (inside, whole) = (format!("{}/", self.key), self.key(folder));
        let found = self.bucket.list(whole.trim_end_matches('/'));
        let found = found.with_context(|| self.failure("list", folder))?;
        let named = |item: Item| {
            let key = item.key.strip_prefix(&inside)?.to_owned();
            let plain = is_key(&key) && !key.contains(|c: char| c.is_control() || c == '\\');
            plain.then_some(Item { key, ..item })
        };
        Ok(found.into_iter().filter_map(named).collect())
    }

    /// Tries whether all can be done here that a run does, by an object that is removed again.
    ///
    /// # Errors
    /// What cannot be done: a bucket without permission, or one that does not keep to conditions.
    pub fn probe(&self) -> Result<()> {
        let name = format!("{OWN}probe-{}", token());
        let key = self.key(&name);
        let tried = self.try_out(&key);
        let removed = self.bucket.remove(std::slice::from_ref(&key));
        tried?;
        removed.with_context(|| {
            self.failure("remove an object that was written to try it,", &name)
                .help("what is old is removed in time: allow this account to remove objects")
        })
    }

    fn try_out(&self, key: &str) -> Result<()> {
        let unfit = || {
            Failure::input(format!(
                "{} lies in a bucket that does not write an object only where none is (conditional put), which keeps two \
                 writers apart and makes results appear whole",
                self.url
            ))
            .help(format!(
                "Google's and Amazon's buckets do; choose another store, or a folder on a disk: {}",
                self.purpose.on_disk()
            ))
        };
        let unwritable = || {
            Failure::input(format!("cannot write to {}", self.url)).help(format!(
                "the account must be allowed to create, read, list and remove objects there; {}",
                remedy(&self.url)
            ))
        };
        if let Err(error) = self.bucket.create(key, b"first") {
            if error.kind() == ErrorKind::NotFound {
                return Err(io::Error::new(ErrorKind::NotFound, "there is no such bucket"))
                    .with_context(unwritable);
            }
            // Without the condition it may be let through.
            return match error.kind() == ErrorKind::Unsupported || self.bucket.put(key, b"plain").is_ok() {
                true => Err(error).with_context(unfit),
                false => Err(error).with_context(unwritable),
            };
        }
        match self.bucket.create(key, b"second") {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error).with_context(unfit),
            Ok(_) => bail!(unfit()),
        }
        let found = self.bucket.look(key, 64).with_context(unwritable)?;
        let Some(found) = found.filter(|found| found.bytes == b"first") else { bail!(unfit()) };
        self.bucket.replace(key, &found.stamp, b"third").with_context(unfit)?;
        match self.bucket.replace(key, &found.stamp, b"fourth") {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error).with_context(unfit),
            Ok(_) => bail!(unfit()),
        }
        self.list("").map(drop).with_context(unwritable)
    }

    /// Fetches an object of `size` bytes into the folder here, where it appears whole, and gives its path.
    ///
    /// # Errors
    /// If it cannot be read, or written here.
    pub fn fetch(&self, name: &str, size: u64) -> Result<PathBuf> {
        let path = self.local.join(name);
        let dir = disk::parent(&path);
        disk::create_dir(dir)?;
        if disk::free_bytes(dir).is_some_and(|free| free < size) {
            let text = format!("no room to fetch {}/{name}: it has {}", self.url, human_bytes(size));
            bail!(disk::io_failure(&path, "write").help(text));
        }
        let file = disk::temporary(dir).with_context(|| disk::io_failure(&path, "write"))?;
        let fetched = self.bucket.download(&self.key(name), size, file.as_file());
        fetched.with_context(|| self.failure("fetch", name))?;
        file.persist(&path).map_err(|e| e.error).with_context(|| disk::io_failure(&path, "write"))?;
        Ok(path)
    }

    /// Fetches all but the checkpoints; for its writer also images and events.
    ///
    /// # Errors
    /// If that cannot be done.
    pub fn fetch_files(&self, writer: bool) -> Result<()> {
        let mut wanted = self.list("")?;
        wanted.retain(|item| {
            let is_shown = SHOWN.iter().any(|folder| item.key.starts_with(folder));
            !item.key.starts_with(CHECKPOINTS) && !item.key.starts_with(OWN) && (writer || !is_shown)
        });
        let bytes: u64 = wanted.iter().map(|item| item.size).sum();
        ensure!(
            bytes <= FETCHED,
            Failure::input(format!(
                "{} has {} of files beside its checkpoints, at most {} are fetched",
                self.url,
                human_bytes(bytes),
                human_bytes(FETCHED)
            ))
            .help("move what is no part of the run elsewhere")
        );
        for Item { key, size, .. } in wanted {
            let Some(path) = self.fetch_changing(&key, size)? else { continue };
            // It need not be sent back.
            lock(&self.sent).extend(version(&path).ok().map(|version| (key, version)));
        }
        Ok(())
    }

    /// [`RemoteFolder::fetch`] of an object that a run may write anew, which has had `size` bytes. None if it is gone.
    fn fetch_changing(&self, name: &str, mut size: u64) -> Result<Option<PathBuf>> {
        /// A run writes one anew after minutes, and can do so at any moment.
        const TIMES: usize = 20;
        let kind = |error: &anyhow::Error| error.root_cause().downcast_ref().map(io::Error::kind);
        for _ in 1..TIMES {
            match self.fetch(name, size) {
                Err(error) if kind(&error) == Some(ErrorKind::NotFound) => return Ok(None),
                Err(error) if kind(&error) == Some(ErrorKind::InvalidData) => {
                    size = match self.bucket.heads(&[&self.key(name)]) {
                        Ok(heads) => heads.first().map_or(0, |head| head.size),
                        Err((_, error)) if error.kind() == ErrorKind::NotFound => return Ok(None),
                        Err((_, error)) => return Err(error).with_context(|| self.failure("read", name)),
                    }
                }
                fetched => return fetched.map(Some),
            }
        }
        self.fetch(name, size).map(Some)
    }

    /// Removes from the folder here what is not in use: what a run left there that went on elsewhere since.
    ///
    /// # Errors
    /// If something cannot be removed.
    pub fn clear(&self) -> Result<()> {
        let dir = &self.local;
        disk::create_dir(dir)?;
        for entry in fs::read_dir(dir).with_context(|| disk::io_failure(dir, "list"))? {
            let entry = entry.with_context(|| disk::io_failure(dir, "list"))?;
            let path = entry.path();
            let is_dir = entry.file_type().with_context(|| disk::io_failure(&path, "look at"))?.is_dir();
            match entry.file_name().to_str() {
                // Hashes tell whether what is there of a checkpoint is as it was.
                Some("lock" | "checkpoints") => {}
                _ if is_dir => disk::remove_dir(&path)?,
                _ => match fs::remove_file(&path) {
                    Err(e) if e.kind() != ErrorKind::NotFound => {
                        return Err(e).with_context(|| disk::io_failure(&path, "remove"));
                    }
                    _ => {}
                },
            }
        }
        lock(&self.sent).clear();
        Ok(())
    }

    /// Sends the files that were changed since, but for checkpoints.
    ///
    /// # Errors
    /// If one cannot be read or sent.
    pub fn send_files(&self) -> Result<()> {
        let mut files = vec![];
        walk(&self.local, "", &mut files).with_context(|| disk::io_failure(&self.local, "list"))?;
        files.sort();
        files.iter().try_for_each(|name| self.send_changed(name))
    }

    /// Sends a file, if it is there, and was changed since.
    ///
    /// # Errors
    /// If it cannot be read or sent.
    pub fn send_changed(&self, name: &str) -> Result<()> {
        let path = self.local.join(name);
        // What was removed meanwhile is not sent.
        let Ok(now) = version(&path) else { return Ok(()) };
        if lock(&self.sent).get(name) == Some(&now) {
            return Ok(());
        }
        self.send(name, &path, now.0).with_context(|| self.failure("write", name))?;
        lock(&self.sent).insert(name.to_owned(), now);
        Ok(())
    }

    /// Sends the first `length` bytes of a file: it may grow meanwhile.
    fn send(&self, name: &str, path: &Path, length: u64) -> io::Result<()> {
        let mut upload = self.bucket.upload(&self.key(name), length)?;
        io::copy(&mut File::open(path)?.take(length), &mut upload)?;
        upload.finish()
    }
}

/// What tells a file from what it was before.
fn version(path: &Path) -> io::Result<(u64, SystemTime)> {
    let meta = fs::metadata(path)?;
    Ok((meta.len(), meta.modified()?))
}

/// Names of the files that are sent, with `before` before them.
fn walk(dir: &Path, before: &str, found: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let Ok(own) = entry.file_name().into_string() else { continue };
        let name = format!("{before}{own}");
        // Hidden folders hold what is of this moment.
        let is_ours =
            disk::is_temporary(&own) || (before.is_empty() && ["lock", "checkpoints"].contains(&&*own));
        match () {
            () if is_ours || own.starts_with('.') => {}
            () if kind.is_dir() => walk(&entry.path(), &format!("{name}/"), found)?,
            () if kind.is_file() => found.push(name),
            () => {}
        }
    }
    Ok(())
}
