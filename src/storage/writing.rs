//! Buckets of the clouds as they are written to. Beside what `object_store` tries again itself (refused connections, answers of
//! 5xx and 429), each call that fails for a moment is made again here, a part of a large object alone.

use std::fs::File;
use std::future::Future;
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::FileExt;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use futures_util::{StreamExt, TryStreamExt};
use object_store::multipart::{MultipartStore, PartId};
use object_store::path::Path as Key;
use object_store::{
    Error, GetOptions, GetRange, ObjectStoreExt, PutMode, PutOptions, PutPayload, PutResult, UpdateVersion,
};
use tokio::task::JoinSet;

use super::bucket::{Item, Looked, Stamp, Upload, Writable, check_limit};
use super::cloud::{CloudBucket, fault, key};

/// Bytes of a part of a large object; more where the parts would be too many.
const PART: usize = 16 << 20;
/// The most parts of an object: S3 takes 10,000, and sizes are known about.
const PARTS: u64 = 5_000;
/// Parts of an object that are under way at once, each in memory.
const AT_ONCE: usize = 8;
/// How long it is tried to give up an object.
const ABORT: Duration = Duration::from_secs(5);
/// How often a call is made, at the most.
const TIMES: u32 = 6;
/// The first pause before it is made again; each is twice the one before.
const PAUSE: Duration = Duration::from_millis(50);

/// Makes a call again while it fails with what may pass, for as long as `patience`.
async fn retrying<T, F>(patience: Duration, mut call: impl FnMut() -> F) -> object_store::Result<T>
where
    F: Future<Output = object_store::Result<T>>,
{
    let (begin, mut pause) = (Instant::now(), PAUSE);
    for _ in 1..TIMES {
        match call().await {
            Err(Error::Generic { .. } | Error::JoinError { .. }) if begin.elapsed() + pause < patience => {
                tokio::time::sleep(pause).await;
                pause *= 2;
            }
            done => return done,
        }
    }
    call().await
}

fn stamp(result: PutResult) -> Stamp {
    Stamp { tag: result.e_tag, version: result.version }
}

impl CloudBucket {
    /// Writes an object under a condition. Where that does not hold, the object may be ours nevertheless, by a request
    /// whose answer was lost.
    fn put_if(&self, name: &str, bytes: &[u8], mode: &PutMode) -> io::Result<Stamp> {
        let key = key(name)?;
        let put = || {
            let options = PutOptions { mode: mode.clone(), ..PutOptions::default() };
            self.store.put_opts(&key, PutPayload::from(bytes.to_vec()), options)
        };
        let refused = match self.wait(async { Ok(retrying(self.patience, put).await) })? {
            Ok(result) => return Ok(stamp(result)),
            Err(error @ (Error::AlreadyExists { .. } | Error::Precondition { .. })) => error,
            Err(error) => return Err(fault(error)),
        };
        match self.look(name, bytes.len() as u64) {
            Ok(Some(found)) if found.bytes == bytes => Ok(found.stamp),
            _ => Err(io::Error::new(ErrorKind::AlreadyExists, refused.to_string())),
        }
    }
}

impl Writable for CloudBucket {
    fn list(&self, folder: &str) -> io::Result<Vec<Item>> {
        let folder = key(folder)?;
        let list = || self.store.list(Some(&folder)).try_collect::<Vec<_>>();
        let found = self.wait(async { retrying(self.patience, list).await.map_err(fault) })?;
        let item = |meta: object_store::ObjectMeta| Item {
            key: meta.location.into(),
            size: meta.size,
            written: meta.last_modified.timestamp_millis(),
        };
        Ok(found.into_iter().map(item).collect())
    }

    fn put(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let key = key(name)?;
        let put = || self.store.put(&key, PutPayload::from(bytes.to_vec()));
        self.wait(async { retrying(self.patience, put).await.map(drop).map_err(fault) })
    }

    fn create(&self, name: &str, bytes: &[u8]) -> io::Result<Stamp> {
        self.put_if(name, bytes, &PutMode::Create)
    }

    fn replace(&self, name: &str, stamp: &Stamp, bytes: &[u8]) -> io::Result<Stamp> {
        let Stamp { tag, version } = stamp.clone();
        self.put_if(name, bytes, &PutMode::Update(UpdateVersion { e_tag: tag, version }))
    }

    fn look(&self, name: &str, limit: u64) -> io::Result<Option<Looked>> {
        let key = key(name)?;
        let get = || async {
            let found = self.store.get_opts(&key, GetOptions::default()).await?;
            let meta = found.meta.clone();
            match check_limit(meta.size, limit) {
                Ok(()) => Ok(Ok((meta, found.bytes().await?))),
                Err(error) => Ok(Err(error)),
            }
        };
        let (meta, bytes) = match self.wait(async { Ok(retrying(self.patience, get).await) })? {
            Ok(found) => found?,
            Err(Error::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(fault(error)),
        };
        let stamp = Stamp { tag: meta.e_tag, version: meta.version };
        let written = meta.last_modified.timestamp_millis();
        Ok(Some(Looked { bytes: bytes.into(), written, stamp }))
    }

    fn remove(&self, keys: &[String]) -> io::Result<()> {
        let keys: Vec<Key> = keys.iter().map(|name| key(name)).collect::<io::Result<_>>()?;
        let remove = |key: &Key| {
            let key = key.clone();
            async move {
                match retrying(self.patience, || self.store.delete(&key)).await {
                    Err(Error::NotFound { .. }) => Ok(()),
                    done => done.map_err(fault),
                }
            }
        };
        let all = futures_util::stream::iter(&keys).map(remove).buffer_unordered(AT_ONCE);
        self.wait(all.try_collect::<()>())
    }

    fn upload<'b>(&'b self, name: &str, bytes: u64) -> io::Result<Box<dyn Upload + 'b>> {
        let part = PART.max(usize::try_from(bytes / PARTS).map_err(io::Error::other)?);
        Ok(Box::new(Parts {
            bucket: self,
            key: key(name)?,
            part,
            id: None,
            buffer: vec![],
            sent: 0,
            under_way: JoinSet::new(),
            parts: vec![],
            finished: false,
        }))
    }

    fn download(&self, name: &str, size: u64, to: &File) -> io::Result<()> {
        let key = key(name)?;
        // Of the part that came first: all are to be of one object.
        let first: OnceLock<Option<String>> = OnceLock::new();
        let first = &first;
        let get = |start: u64| {
            let (key, end) = (key.clone(), (start + PART as u64).min(size));
            async move {
                let get = || async {
                    let range = Some(GetRange::Bounded(start..end));
                    let found =
                        self.store.get_opts(&key, GetOptions { range, ..GetOptions::default() }).await?;
                    Ok((found.meta.clone(), found.bytes().await?))
                };
                let (meta, bytes) = retrying(self.patience, get).await.map_err(fault)?;
                let changed = |text: String| io::Error::new(ErrorKind::InvalidData, text);
                if meta.size != size || bytes.len() as u64 != end - start {
                    return Err(changed(format!("it has {} bytes; {size} were listed", meta.size)));
                }
                if *first.get_or_init(|| meta.e_tag.clone()) != meta.e_tag {
                    return Err(changed("it was written anew while it was read".into()));
                }
                to.write_all_at(&bytes, start)
            }
        };
        let starts = (0..size).step_by(PART);
        self.wait(futures_util::stream::iter(starts).map(get).buffer_unordered(AT_ONCE).try_collect::<()>())
    }
}

/// An object that is sent in parts while it is written; in one request, if it has but one part.
struct Parts<'b> {
    bucket: &'b CloudBucket,
    key: Key,
    /// Bytes of a part.
    part: usize,
    /// What the store calls the upload, once there is one.
    id: Option<String>,
    buffer: Vec<u8>,
    /// Bytes that were handed over.
    sent: u64,
    under_way: JoinSet<(usize, object_store::Result<PartId>)>,
    /// What the store calls the parts.
    parts: Vec<Option<PartId>>,
    finished: bool,
}

impl Parts<'_> {
    /// Hands the buffer over, after a place is free.
    fn send(&mut self) -> io::Result<()> {
        let (bucket, patience) = (self.bucket, self.bucket.patience);
        let store: Arc<dyn MultipartStore> = Arc::clone(&bucket.parts);
        let id = match &self.id {
            Some(id) => id.clone(),
            None => {
                bucket.remove(&[self.key.to_string()])?;
                let create = || store.create_multipart(&self.key);
                let id = bucket.wait(async { retrying(patience, create).await.map_err(fault) })?;
                self.id.insert(id).clone()
            }
        };
        self.land(AT_ONCE - 1)?;
        let (number, key) = (self.parts.len(), self.key.clone());
        let bytes = std::mem::take(&mut self.buffer);
        self.sent += bytes.len() as u64;
        let payload = PutPayload::from(bytes);
        let put = async move {
            let put = || store.put_part(&key, &id, number, payload.clone());
            (number, retrying(patience, put).await)
        };
        self.under_way.spawn_on(put, bucket.runtime.handle());
        self.parts.push(None);
        Ok(())
    }

    /// Waits until at most `left` parts are under way.
    fn land(&mut self, left: usize) -> io::Result<()> {
        while self.under_way.len() > left {
            let landed = self.bucket.wait(async { Ok(self.under_way.join_next().await) })?;
            let Some(landed) = landed else { break };
            let (number, part) = landed.map_err(io::Error::other)?;
            self.parts[number] = Some(part.map_err(fault)?);
        }
        Ok(())
    }
}

impl Write for Parts<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.buffer.len() == self.part {
            self.send()?;
        }
        let n = bytes.len().min(self.part - self.buffer.len());
        self.buffer.extend_from_slice(&bytes[..n]);
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Upload for Parts<'_> {
    fn finish(mut self: Box<Self>) -> io::Result<()> {
        let (bucket, patience) = (self.bucket, self.bucket.patience);
        if self.id.is_none() {
            let payload = PutPayload::from(std::mem::take(&mut self.buffer));
            let put = || bucket.store.put(&self.key, payload.clone());
            return bucket.wait(async { retrying(patience, put).await.map(drop).map_err(fault) });
        }
        self.send()?;
        self.land(0)?;
        let Some(id) = self.id.clone() else { return Ok(()) };
        let parts: Vec<PartId> = self.parts.drain(..).flatten().collect();
        let complete = || bucket.parts.complete_multipart(&self.key, &id, parts.clone());
        match bucket.wait(async { Ok(retrying(patience, complete).await) })? {
            Ok(_) => {}
            // It may be done by a request whose answer was lost: what was there before is not.
            Err(error) => {
                let head = || bucket.store.head(&self.key);
                let found = bucket.wait(async { Ok(retrying(patience, head).await) })?;
                if !found.is_ok_and(|meta| meta.size == self.sent) {
                    return Err(fault(error));
                }
            }
        }
        self.finished = true;
        Ok(())
    }
}

impl Drop for Parts<'_> {
    fn drop(&mut self) {
        if let Some(id) = self.id.take().filter(|_| !self.finished) {
            self.under_way.abort_all();
            // What is left of it is seen by nobody; buckets have rules that remove it after days.
            let abort = self.bucket.parts.abort_multipart(&self.key, &id);
            let _ = self.bucket.runtime.block_on(async { tokio::time::timeout(ABORT, abort).await });
        }
    }
}

#[cfg(test)]
#[path = "writing_tests.rs"]
mod tests;
