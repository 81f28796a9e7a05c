//! A folder on a disk or in a bucket that several processes write into at once. Each file appears whole or not at all, and
//! each process holds its own number, so that two of one number are told of each other.
use super::bucket::Writable;
use super::lock::{self, RemoteLock};
use super::object::is_url;
use super::remote::{RemoteFolder, Use};
use crate::util::disk::{self, Lock};
use crate::util::error::Failure;
use crate::util::inside;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The folder in it of what processes note while they are at work, until all is done.
pub const PARTS: &str = "parts";

/// One of several processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its number, from 0 on.
    pub process: usize,
    /// How many there are.
    pub processes: usize,
}

impl Member {
    /// The only one.
    pub const ALONE: Member = Member { process: 0, processes: 1 };

    /// Whether the part of this number is its own to make.
    pub fn takes(self, part: u64) -> bool {
        part % self.processes.max(1) as u64 == self.process as u64
    }
}

/// The folder, as one of the processes holds it.
#[derive(Debug)]
pub struct OutputFolder {
    name: String,
    place: Place,
    member: Member,
    /// Where this process writes before its files appear, or keeps what it fetched.
    own: PathBuf,
    // Let go in this order.
    locks: Vec<Lock>,
    _remote_lock: Option<RemoteLock>,
}

#[derive(Debug)]
enum Place {
    Local(PathBuf),
    Remote(Arc<RemoteFolder>),
}

/// The folder of a process in the folder of parts.
fn own_folder(process: usize) -> String {
    format!("{PARTS}/process-{process:05}")
}

impl OutputFolder {
    /// Takes the number of a process in the folder at a path or a URL. For a bucket, what a process does there is tried, and
    /// what it fetches is kept in the cache folder `cache`.
    ///
    /// # Errors
    /// If another process has this number, the folder cannot be written, or something in it leads out of it.
    pub fn open(name: &str, member: Member, cache: &Path) -> Result<Self> {
        if !is_url(name) {
            return Self::on_disk(Path::new(name), member);
        }
        let local = format!("encode-{:05}", member.process);
        let folder = RemoteFolder::open(name, cache, &local, Use::Encode)?;
        folder.probe()?;
        Self::in_bucket(folder, member, lock::term()?)
    }

    fn on_disk(root: &Path, member: Member) -> Result<Self> {
        let own = root.join(own_folder(member.process));
        let check = || inside::check(root, &[&root.join(PARTS), &own]);
        check()?;
        let taken = || already(root.display().to_string(), member);
        // Process 0 as older versions did, which were alone.
        let first = (member.process == 0).then(|| Lock::take(root)).transpose().with_context(taken)?;
        let locks = [Lock::take(&own).with_context(taken)?].into_iter().chain(first).collect();
        check()?;
        disk::remove_temporary(&own)?;
        if member == Member::ALONE {
            disk::remove_abandoned(root);
        }
        let (name, place) = (root.display().to_string(), Place::Local(root.to_owned()));
        Ok(Self { name, place, member, own, locks, _remote_lock: None })
    }

    /// As [`open`](Self::open) of a folder in a bucket that was tried before. A process of this number that was silent for
    /// `term` is taken to be dead.
    ///
    /// # Errors
    /// As there.
    pub fn in_bucket(folder: Arc<RemoteFolder>, member: Member, term: Duration) -> Result<Self> {
        let (name, own) = (folder.url().to_owned(), folder.local().to_owned());
        let taken = || already(name.clone(), member);
        let held = match member.process {
            0 => Arc::clone(&folder),
            process => folder.inner(&own_folder(process)),
        };
        let lock = RemoteLock::take(&held, term).with_context(taken)?;
        // What a process of this number fetched before may be of another time.
        let locks = vec![Lock::take(&own).with_context(taken)?];
        folder.clear()?;
        Ok(Self { name, place: Place::Remote(folder), member, own, locks, _remote_lock: Some(lock) })
    }

    /// Its path or URL.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The path or URL of a file in it.
    pub fn full_name(&self, file: &str) -> String {
        format!("{}/{file}", self.name)
    }

    /// Which process this is.
    pub fn member(&self) -> Member {
        self.member
    }

    /// Whether it lies in a bucket.
    pub fn is_remote(&self) -> bool {
        matches!(self.place, Place::Remote(_))
    }

    /// A place on this machine that no other process writes to.
    pub fn scratch(&self, file: &str) -> PathBuf {
        self.own.join(file)
    }

    fn bucket(folder: &RemoteFolder) -> &dyn Writable {
        folder.bucket()
    }

    /// The files in it, or in a folder of it, with their sizes; none where there is no such folder.
    ///
    /// # Errors
    /// If they cannot be listed.
    pub fn sizes(&self, folder: &str) -> Result<BTreeMap<String, u64>> {
        match &self.place {
            Place::Local(root) => {
                let dir = root.join(folder);
                let failure = || disk::io_failure(&dir, "list");
                let entries = match fs::read_dir(&dir) {
                    Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeMap::new()),
                    entries => entries.with_context(failure)?,
                };
                let mut sizes = BTreeMap::new();
                for entry in entries {
                    let entry = entry.with_context(failure)?;
                    // What another process removed meanwhile is not there.
                    let Ok(meta) = fs::metadata(entry.path()) else { continue };
                    let Ok(name) = entry.file_name().into_string() else { continue };
                    if meta.is_file() && !disk::is_temporary(&name) {
                        sizes.insert(name, meta.len());
                    }
                }
                Ok(sizes)
            }
            Place::Remote(remote) => {
                let before = if folder.is_empty() { String::new() } else { format!("{folder}/") };
                let named = |item: super::bucket::Item| {
                    let name = item.key.strip_prefix(&before)?.to_owned();
                    (!name.contains('/')).then_some((name, item.size))
                };
                Ok(remote.list(folder)?.into_iter().filter_map(named).collect())
            }
        }
    }

    /// All of a file of at most `limit` bytes; none if there is none.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(&self, file: &str, limit: u64) -> Result<Option<Vec<u8>>> {
        match &self.place {
            Place::Local(root) => {
                let path = root.join(file);
                match disk::read_bounded(&path, limit) {
                    Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
                    read => read.map(Some).with_context(|| disk::io_failure(&path, "read")),
                }
            }
            Place::Remote(remote) => {
                let found = Self::bucket(remote).look(&remote.key(file), limit);
                Ok(found.with_context(|| remote.failure("read", file))?.map(|found| found.bytes))
            }
        }
    }

    /// Writes a small file where none is. Gives whether what is there now is this; else it is another's.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn create(&self, file: &str, bytes: &[u8]) -> Result<bool> {
        match &self.place {
            Place::Local(root) => {
                let path = root.join(file);
                if disk::create_bytes(&self.own, &path, bytes)? {
                    return Ok(true);
                }
                let there = disk::read_bounded(&path, bytes.len() as u64);
                Ok(there.is_ok_and(|there| there == bytes))
            }
            Place::Remote(remote) => match Self::bucket(remote).create(&remote.key(file), bytes) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
                made => made.map(|_| true).with_context(|| remote.failure("write", file)),
            },
        }
    }

    /// Writes a small file, over what is there.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn put(&self, file: &str, bytes: &[u8]) -> Result<()> {
        self.write(file, bytes.len() as u64, &mut |w| Ok(w.write_all(bytes)?)).map(drop)
    }

    /// Writes a file of about `bytes` bytes, over what is there, by `fill`, which is called once. It appears whole. Gives its
    /// length in bytes and its blake3 hash.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(
        &self,
        file: &str,
        bytes: u64,
        fill: &mut dyn FnMut(&mut dyn Write) -> Result<()>,
    ) -> Result<(u64, String)> {
        match &self.place {
            Place::Local(root) => {
                let path = root.join(file);
                let failure = || disk::io_failure(&path, "write");
                disk::create_dir(disk::parent(&path))?;
                let mut temporary = disk::temporary(&self.own).with_context(failure)?;
                let writer = BufWriter::with_capacity(1 << 20, temporary.as_file_mut());
                let (mut writer, hash) = hashed(writer, fill).with_context(failure)?;
                writer.flush().with_context(failure)?;
                drop(writer);
                temporary.as_file().sync_all().with_context(failure)?;
                temporary.persist(&path).map_err(|error| error.error).with_context(failure)?;
                disk::sync_dir(disk::parent(&path))?;
                Ok(hash)
            }
            Place::Remote(remote) => {
                let failure = || remote.failure("write", file);
                let upload = Self::bucket(remote).upload(&remote.key(file), bytes).with_context(failure)?;
                let (upload, hash) = hashed(upload, fill).with_context(failure)?;
                upload.finish().with_context(failure)?;
                Ok(hash)
            }
        }
    }

    /// The path of a file on this machine, fetched from a bucket; none if there is none.
    ///
    /// # Errors
    /// If it cannot be fetched, or has over `limit` bytes.
    pub fn local(&self, file: &str, limit: u64) -> Result<Option<PathBuf>> {
        match &self.place {
            Place::Local(root) => {
                let path = root.join(file);
                Ok(disk::exists(&path)?.then_some(path))
            }
            Place::Remote(_) => {
                let Some(bytes) = self.read(file, limit)? else { return Ok(None) };
                let path = self.own.join(file);
                disk::write_bytes(&path, &bytes)?;
                Ok(Some(path))
            }
        }
    }

    /// The blake3 hash of a file.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn hash(&self, file: &str) -> Result<String> {
        let mut hasher = blake3::Hasher::new();
        match &self.place {
            Place::Local(root) => {
                let (path, failure) = (root.join(file), || disk::io_failure(&root.join(file), "read"));
                let opened = disk::open_file(&path).with_context(failure)?;
                hasher.update_reader(opened).with_context(failure)?;
            }
            Place::Remote(remote) => {
                let bytes = self.read(file, u64::MAX)?;
                hasher.update(&bytes.with_context(|| remote.failure("read", file))?);
            }
        }
        Ok(hasher.finalize().to_hex().to_string())
    }

    /// Where on this machine a file grows that [`send`](Self::send) sends; on a disk in the folder itself. Of a bucket what is
    /// there already is fetched.
    ///
    /// # Errors
    /// If it cannot be fetched.
    pub fn growing(&self, file: &str, limit: u64) -> Result<PathBuf> {
        match &self.place {
            Place::Local(root) => Ok(root.join(file)),
            Place::Remote(_) => Ok(self.local(file, limit)?.unwrap_or_else(|| self.own.join(file))),
        }
    }

    /// Sends a file that grew on this machine, if it is there.
    ///
    /// # Errors
    /// If it cannot be sent.
    pub fn send(&self, file: &str) -> Result<()> {
        let Place::Remote(_) = &self.place else { return Ok(()) };
        let path = self.own.join(file);
        match fs::read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            bytes => self.put(file, &bytes.with_context(|| disk::io_failure(&path, "read"))?),
        }
    }

    /// Removes files; those that are not there are no error.
    ///
    /// # Errors
    /// If one cannot be removed.
    pub fn remove(&self, files: &[String]) -> Result<()> {
        match &self.place {
            Place::Local(root) => files.iter().try_for_each(|file| {
                let path = root.join(file);
                match fs::remove_file(&path) {
                    Err(error) if error.kind() != ErrorKind::NotFound => {
                        Err(error).with_context(|| disk::io_failure(&path, "remove"))
                    }
                    _ => Ok(()),
                }
            }),
            Place::Remote(remote) => {
                let keys: Vec<String> = files.iter().map(|file| remote.key(file)).collect();
                Self::bucket(remote).remove(&keys).with_context(|| remote.failure("remove", PARTS))
            }
        }
    }

    /// Removes what processes left there that were killed: their folders on a disk. Those of processes at work stay.
    pub fn sweep(&self) {
        let Place::Local(root) = &self.place else { return };
        let parts = root.join(PARTS);
        for entry in fs::read_dir(&parts).into_iter().flatten().flatten() {
            let dir = entry.path();
            let is_ours = entry.file_name().to_string_lossy().starts_with("process-");
            if is_ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) && dir != self.own {
                // Who holds it is at work; and nobody begins while it is held here.
                let Ok(lock) = Lock::take(&dir) else { continue };
                let _ = disk::remove_temporary(&dir);
                drop(lock);
                let _ = fs::remove_dir(&dir);
            }
        }
    }
}

impl Drop for OutputFolder {
    fn drop(&mut self) {
        let Place::Local(root) = &self.place else { return };
        self.locks.clear();
        // Only while they are empty.
        let _ = fs::remove_dir(&self.own);
        let _ = fs::remove_dir(root.join(PARTS));
    }
}

/// That a process of this number is there already.
fn already(folder: String, Member { process, processes }: Member) -> Failure {
    Failure::input(format!("cannot be process {process} of {processes} in {folder}")).help(
        "each process has its own number, --process 0 to N-1 of --processes N; wait for the other one, stop it, or choose \
         another folder",
    )
}

/// Writes through `inner`, and gives it back with the length and the hash of what passed.
fn hashed<W: Write>(
    inner: W,
    fill: &mut dyn FnMut(&mut dyn Write) -> Result<()>,
) -> Result<(W, (u64, String))> {
    let mut writer = Hashed { inner, hasher: blake3::Hasher::new(), bytes: 0 };
    fill(&mut writer)?;
    Ok((writer.inner, (writer.bytes, writer.hasher.finalize().to_hex().to_string())))
}

/// A writer that hashes and counts what passes.
struct Hashed<W> {
    inner: W,
    hasher: blake3::Hasher,
    bytes: u64,
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.inner.write(bytes)?;
        self.hasher.update(&bytes[..n]);
        self.bytes += n as u64;
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
