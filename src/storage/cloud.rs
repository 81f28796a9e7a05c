//! Buckets of the clouds, by the `object_store` crate, which finds credentials as the tools of the clouds do.
//!
//! A request that fails for a moment, or takes over 30 seconds, is made again, for two minutes in all, or
//! `FLUID_BUCKET_RETRY` seconds; then the store is taken to be unavailable, which is a fault of no object.

use std::fmt;
use std::future::Future;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::multipart::MultipartStore;
use object_store::path::Path as Key;
use object_store::{
    BackoffConfig, Error, GetOptions, GetRange, ObjectMeta, ObjectStore, ObjectStoreExt, RetryConfig,
};
use tokio::runtime::{Builder, Runtime};
use tracing::warn;

use super::bucket::{Bucket, Head, Unavailable, check_limit, is_unavailable, remedy};
use crate::util::error::Failure;

/// Requests for sizes of objects that are under way at once.
const HEADS: usize = 64;
/// How often a thread that waits looks whether others have given the store up.
const TICK: Duration = Duration::from_secs(1);
/// How long to wait for whether an object that cannot be read has changed.
const RECHECK_TIMEOUT: Duration = Duration::from_secs(5);
/// After how long to say that a store is waited for, and how often.
const REPORT_EVERY: Duration = Duration::from_secs(10);

/// A bucket of a cloud.
pub struct CloudBucket {
    pub(super) runtime: Runtime,
    pub(super) store: Arc<dyn ObjectStore>,
    /// The same store, for objects that are written in parts.
    pub(super) parts: Arc<dyn MultipartStore>,
    /// How long what fails is tried again.
    pub(super) patience: Duration,
    /// The beginning of its URLs.
    root: String,
    /// Why the last request that ended was given up, if it was.
    given_up: Mutex<Option<String>>,
    /// When it was last said that it is waited for.
    reported: Mutex<Option<Instant>>,
}

impl fmt::Debug for CloudBucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CloudBucket({})", self.root)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn fault(error: Error) -> io::Error {
    match error {
        Error::NotFound { .. } => ErrorKind::NotFound.into(),
        Error::Precondition { .. } => changed(),
        Error::AlreadyExists { .. } => ErrorKind::AlreadyExists.into(),
        Error::NotImplemented { .. } | Error::NotSupported { .. } => {
            io::Error::new(ErrorKind::Unsupported, error.to_string())
        }
        error => io::Error::other(Unavailable(told(error.to_string()))),
    }
}

/// An error of the store in words; of a bucket in another region, which S3 answers for with a redirect to nowhere, that it is.
fn told(error: String) -> String {
    if !error.contains("incorrectly configured region") {
        return error;
    }
    let given = ["AWS_REGION", "AWS_DEFAULT_REGION"]
        .into_iter()
        .find_map(|name| Some(format!("{name}={} says", std::env::var(name).ok()?)));
    let asked = given.unwrap_or_else(|| "us-east-1, which is asked as long as AWS_REGION is not set".into());
    format!("the bucket is in another region than {asked} ({error})")
}

fn changed() -> io::Error {
    io::Error::other("the object changed since it was opened")
}

pub(super) fn key(text: &str) -> io::Result<Key> {
    Key::parse(text).map_err(io::Error::other)
}

fn head(meta: ObjectMeta) -> Head {
    let ObjectMeta { location, size, e_tag, last_modified, .. } = meta;
    Head { key: location.into(), size, tag: e_tag, written: last_modified.to_string() }
}

/// How long what fails is tried again: bounded by time, not by a number of times, so that a store that is away for as
/// long is no fault.
fn retries() -> Result<RetryConfig> {
    const VARIABLE: &str = "FLUID_BUCKET_RETRY";
    let seconds = match std::env::var(VARIABLE) {
        Ok(text) => text
            .parse()
            .with_context(|| Failure::input(format!("{VARIABLE}={text:?} is no whole number of seconds")))?,
        Err(_) => 120,
    };
    let backoff = BackoffConfig { base: 3.0, ..Default::default() };
    Ok(RetryConfig { backoff, max_retries: 1000, retry_timeout: Duration::from_secs(seconds) })
}

impl CloudBucket {
    /// The bucket whose URLs begin with `root`: Google's for `gs`, else of the protocol of S3.
    ///
    /// # Errors
    /// If the settings of the cloud are incomplete.
    pub fn open(scheme: &str, root: &str) -> Result<Self> {
        let failure = || Failure::input(format!("cannot open {root}")).help(remedy(root));
        let retry = retries()?;
        let patience = retry.retry_timeout;
        if scheme == "gs" {
            let builder = GoogleCloudStorageBuilder::from_env().with_url(root).with_retry(retry);
            Self::new(root, builder.build().with_context(failure)?, patience)
        } else {
            let builder = AmazonS3Builder::from_env().with_url(root).with_retry(retry);
            Self::new(root, builder.build().with_context(failure)?, patience)
        }
    }

    /// The bucket of a store.
    ///
    /// # Errors
    /// If no thread can be started.
    pub(super) fn new<S>(root: &str, store: S, patience: Duration) -> Result<Self>
    where
        S: ObjectStore + MultipartStore,
    {
        let store = Arc::new(store);
        let parts: Arc<dyn MultipartStore> = store.clone();
        let runtime =
            Builder::new_multi_thread().worker_threads(1).thread_name("objects").enable_all().build();
        let runtime = runtime.context("cannot start the thread that reads objects")?;
        let (given_up, reported) = (Mutex::new(None), Mutex::new(None));
        Ok(Self { runtime, store, parts, patience, root: root.to_owned(), given_up, reported })
    }

    /// Waits for what was asked. When the store is found to be unavailable by one, the others that wait give up as well.
    pub(super) fn wait<T>(&self, asked: impl Future<Output = io::Result<T>>) -> io::Result<T> {
        self.runtime.block_on(async {
            let (mut asked, begin) = (pin!(asked), Instant::now());
            loop {
                if let Ok(answer) = tokio::time::timeout(TICK, asked.as_mut()).await {
                    let refused = answer.as_ref().err().filter(|error| is_unavailable(error));
                    *lock(&self.given_up) = refused.map(io::Error::to_string);
                    return answer;
                }
                if let Some(why) = lock(&self.given_up).clone() {
                    return Err(io::Error::other(Unavailable(format!(
                        "given up with another request: {why}"
                    ))));
                }
                let mut reported = lock(&self.reported);
                if begin.elapsed() > REPORT_EVERY && reported.is_none_or(|last| last.elapsed() > REPORT_EVERY)
                {
                    *reported = Some(Instant::now());
                    warn!("{}: no answer for {} s, still trying", self.root, begin.elapsed().as_secs());
                }
            }
        })
    }
}

impl Bucket for CloudBucket {
    fn heads(&self, keys: &[&str]) -> Result<Vec<Head>, (usize, io::Error)> {
        let mut failed = 0;
        let asked = async {
            let ask = |name: &&str| {
                let key = key(name);
                async move { self.store.head(&key?).await.map(head).map_err(fault) }
            };
            let mut heads = futures_util::stream::iter(keys).map(ask).buffered(HEADS);
            let mut found = Vec::with_capacity(keys.len());
            while let Some(head) = heads.next().await {
                failed = found.len();
                found.push(head?);
            }
            Ok(found)
        };
        self.wait(asked).map_err(|error| (failed, error))
    }

    fn names(&self, folder: &str) -> io::Result<Vec<String>> {
        let folder = key(folder)?;
        let inside = |meta: ObjectMeta| {
            let name = meta.location.as_ref().strip_prefix(folder.as_ref()).unwrap_or_default();
            name.trim_start_matches('/').to_owned()
        };
        let listing = self.store.list(Some(&folder)).map_ok(inside).map_err(fault);
        self.wait(listing.try_collect())
    }

    fn read(&self, head: &Head, range: Range<u64>) -> io::Result<Vec<u8>> {
        let key = key(&head.key)?;
        let options = GetOptions {
            range: Some(GetRange::Bounded(range.clone())),
            if_match: head.tag.clone(),
            ..GetOptions::default()
        };
        let same = |found: &ObjectMeta| (&found.e_tag, found.size) == (&head.tag, head.size);
        let asked = async {
            let found = self.store.get_opts(&key, options).await.map_err(fault)?;
            // Not every server looks at the condition.
            if !same(&found.meta) {
                return Err(changed());
            }
            found.bytes().await.map_err(fault)
        };
        let bytes = self.wait(async {
            let answer = asked.await;
            if !answer.as_ref().is_err_and(is_unavailable) {
                return answer;
            }
            // Such a server refuses a range that the object no longer has.
            match tokio::time::timeout(RECHECK_TIMEOUT, self.store.head(&key)).await {
                Ok(Ok(found)) if !same(&found) => Err(changed()),
                _ => answer,
            }
        })?;
        if bytes.len() as u64 != range.end - range.start {
            let text = format!("bytes {} to {} were asked for, {} came", range.start, range.end, bytes.len());
            return Err(io::Error::new(ErrorKind::UnexpectedEof, text));
        }
        Ok(bytes.into())
    }

    fn read_all(&self, name: &str, limit: u64) -> io::Result<Vec<u8>> {
        let key = key(name)?;
        let bytes = self.wait(async {
            let found = self.store.get_opts(&key, GetOptions::default()).await.map_err(fault)?;
            check_limit(found.meta.size, limit)?;
            found.bytes().await.map_err(fault)
        })?;
        Ok(bytes.into())
    }
}

#[cfg(test)]
mod tests {
    use object_store::PutPayload;
    use object_store::memory::InMemory;

    use super::*;

    fn refused() -> io::Error {
        fault(Error::Generic { store: "test", source: "refused".into() })
    }

    #[test]
    fn when_one_gives_up_all_do_that_wait() {
        let bucket = CloudBucket::new("gs://b/", InMemory::new(), Duration::ZERO).unwrap();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| bucket.wait(std::future::pending::<io::Result<()>>()).unwrap_err());
            let error = bucket.wait(async { Err::<(), _>(refused()) }).unwrap_err();
            assert!(is_unavailable(&error));
            let error = waiting.join().unwrap();
            assert!(is_unavailable(&error));
            assert_eq!(error.to_string(), "given up with another request: Generic test error: refused");
        });
        // Missing objects, and those that changed, say nothing of the store; an answer says that it is there.
        assert!(!is_unavailable(&bucket.wait(async { Err::<(), _>(changed()) }).unwrap_err()));
        assert!(lock(&bucket.given_up).is_none());
    }

    #[test]
    fn a_bucket_in_another_region_is_told_as_such() {
        let answer =
            "Received redirect without LOCATION, this normally indicates an incorrectly configured region";
        let error = fault(Error::Generic { store: "S3", source: answer.into() });
        assert!(is_unavailable(&error));
        assert!(error.to_string().starts_with("the bucket is in another region than "), "{error}");
        assert!(!refused().to_string().contains("region"));
    }

    #[test]
    fn objects_are_listed_and_read() {
        let bucket = CloudBucket::new("gs://b/", InMemory::new(), Duration::ZERO).unwrap();
        let store = Arc::clone(&bucket.store);
        let put = |key: &str, bytes: &'static str| {
            bucket
                .runtime
                .block_on(store.put(&Key::from(key), PutPayload::from_static(bytes.as_bytes())))
                .unwrap();
        };
        put("d/b", "bytes");
        put("d/a/x", "");
        put("other", "");
        let mut names = bucket.names("d").unwrap();
        names.sort();
        assert_eq!(names, ["a/x", "b"]);
        assert_eq!(bucket.names("").unwrap().len(), 3);
        let heads = bucket.heads(&["d/b", "other"]).unwrap();
        assert_eq!((heads[0].key.as_str(), heads[0].size, heads[1].size), ("d/b", 5, 0));
        assert_eq!(bucket.read(&heads[0], 1..3).unwrap(), b"yt");
        assert_eq!(bucket.read_all("d/b", 5).unwrap(), b"bytes");
        assert_eq!(bucket.read_all("d/b", 4).unwrap_err().kind(), ErrorKind::FileTooLarge);
        assert_eq!(bucket.read_all("d/c", 4).unwrap_err().kind(), ErrorKind::NotFound);
        let (number, error) = bucket.heads(&["d/b", "no"]).unwrap_err();
        assert_eq!((number, error.kind()), (1, ErrorKind::NotFound));
        // Written anew, it is another object.
        put("d/b", "other");
        let error = bucket.read(&heads[0], 0..5).unwrap_err();
        assert_eq!(error.to_string(), "the object changed since it was opened");
        assert!(!is_unavailable(&error));
    }
}
