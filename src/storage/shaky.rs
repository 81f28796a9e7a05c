//! A store in memory for tests that fails, is late, loses answers, dies at a call, or does not look at conditions.
use super::bucket::Writable;
use super::cloud::CloudBucket;
use crate::util::rng::mix;
use async_trait::async_trait;
use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use object_store::memory::InMemory;
use object_store::multipart::{MultipartStore, PartId};
use object_store::path::Path;
use object_store::{
    CopyOptions, Error, GetOptions, GetResult, ListResult, MultipartId, MultipartUpload, ObjectMeta,
    ObjectStore, ObjectStoreExt, PutMode, PutMultipartOptions, PutOptions, PutPayload, PutResult, Result,
};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What goes wrong.
#[derive(Clone, Copy, Debug, Default)]
pub struct Faults {
    /// Of a hundred calls, how many are not done.
    pub fail: u64,
    /// Of a hundred calls, how many are done, and fail all the same.
    pub lose: u64,
    /// Microseconds that a call is late at the most: those that are under way at once overtake each other.
    pub late: u64,
    /// After so many calls none is done any more; 0 for never.
    pub dies_after: u64,
    /// Whether conditions are not looked at.
    pub ignores: bool,
    /// Whether nothing may be written.
    pub denies: bool,
}

/// The store, through which others may look at the same objects.
#[derive(Clone, Debug)]
pub struct Shaky {
    inner: Arc<InMemory>,
    faults: Faults,
    calls: Arc<AtomicU64>,
}

impl fmt::Display for Shaky {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shaky")
    }
}

impl Shaky {
    /// One without objects.
    pub fn new(faults: Faults) -> Shaky {
        Shaky { inner: Arc::default(), faults, calls: Arc::default() }
    }

    /// The same objects with other faults, and calls counted from the start.
    pub fn with(&self, faults: Faults) -> Shaky {
        Shaky { inner: Arc::clone(&self.inner), faults, calls: Arc::default() }
    }

    /// It as a bucket, whose calls are made again for `patience`.
    pub fn bucket(&self, patience: Duration) -> Arc<dyn Writable> {
        Arc::new(CloudBucket::new("gs://b/", self.clone(), patience).unwrap())
    }

    /// Calls so far.
    pub fn calls(&self) -> u64 {
        self.calls.load(Ordering::Relaxed)
    }

    /// Begins a call; gives whether its answer is lost.
    async fn begin(&self, writes: bool) -> Result<bool> {
        let number = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
        let Faults { fail, lose, late, dies_after, denies, .. } = self.faults;
        let draw = mix(number);
        if late > 0 {
            tokio::time::sleep(Duration::from_micros(mix(draw) % late)).await;
        }
        if (dies_after > 0 && number > dies_after) || (denies && writes) {
            return Err(Error::PermissionDenied { path: "it".into(), source: "forbidden".into() });
        }
        match draw % 100 {
            n if n < fail => Err(failed()),
            n => Ok(n < fail + lose),
        }
    }

    async fn done<T>(&self, writes: bool, call: impl Future<Output = Result<T>>) -> Result<T> {
        let lost = self.begin(writes).await?;
        let answer = call.await?;
        if lost { Err(failed()) } else { Ok(answer) }
    }
}

fn failed() -> Error {
    Error::Generic { store: "shaky", source: "it failed for a moment".into() }
}

#[async_trait]
impl ObjectStore for Shaky {
    async fn put_opts(&self, key: &Path, payload: PutPayload, mut options: PutOptions) -> Result<PutResult> {
        if self.faults.ignores {
            options.mode = PutMode::Overwrite;
        }
        self.done(true, self.inner.put_opts(key, payload, options)).await
    }

    async fn put_multipart_opts(
        &self,
        key: &Path,
        options: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>> {
        self.done(true, self.inner.put_multipart_opts(key, options)).await
    }

    async fn get_opts(&self, key: &Path, options: GetOptions) -> Result<GetResult> {
        self.done(false, self.inner.get_opts(key, options)).await
    }

    fn delete_stream(&self, keys: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
        let this = self.clone();
        let delete = move |key: Result<Path>| {
            let this = this.clone();
            async move {
                let key = key?;
                this.done(true, this.inner.delete(&key)).await.map(|()| key)
            }
        };
        keys.then(delete).boxed()
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        let (this, found) = (self.clone(), self.inner.list(prefix));
        let begin = async move { this.done(false, async { Ok(()) }).await };
        futures_util::stream::once(begin)
            .flat_map(move |begun| match begun {
                Ok(()) => futures_util::stream::empty().boxed(),
                Err(error) => futures_util::stream::iter([Err(error)]).boxed(),
            })
            .chain(found)
            .boxed()
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        self.done(false, self.inner.list_with_delimiter(prefix)).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        self.done(true, self.inner.copy_opts(from, to, options)).await
    }
}

#[async_trait]
impl MultipartStore for Shaky {
    async fn create_multipart(&self, key: &Path) -> Result<MultipartId> {
        self.done(true, self.inner.create_multipart(key)).await
    }

    async fn put_part(&self, key: &Path, id: &MultipartId, part: usize, data: PutPayload) -> Result<PartId> {
        self.done(true, self.inner.put_part(key, id, part, data)).await
    }

    async fn complete_multipart(
        &self,
        key: &Path,
        id: &MultipartId,
        parts: Vec<PartId>,
    ) -> Result<PutResult> {
        self.done(true, self.inner.complete_multipart(key, id, parts)).await
    }

    async fn abort_multipart(&self, key: &Path, id: &MultipartId) -> Result<()> {
        self.done(true, self.inner.abort_multipart(key, id)).await
    }
}
