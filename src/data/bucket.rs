//! A bucket: an object store behind the beginning of a URL, such as `gs://bucket/`, asked by threads that wait.
//!
//! The `object_store` crate finds credentials as the tools of the clouds do. A request that fails for a moment, or takes
//! over 30 seconds, is made again, for two minutes in all, or `FLUID_BUCKET_RETRY` seconds; then the store is taken to be
//! away, which is a fault of no object: [`is_away`].

use std::future::Future;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use futures_util::{StreamExt, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{Error, GetOptions, GetRange, ObjectMeta, ObjectStore, ObjectStoreExt};
use tokio::runtime::{Builder, Runtime};
use tracing::warn;

use crate::util::error::Failure;

/// Requests for sizes of objects that are under way at once.
const HEADS: usize = 64;
/// How often a thread that waits looks whether others have given the store up.
const TICK: Duration = Duration::from_secs(1);
/// How long to wait for whether an object that cannot be read has changed.
const DOUBT: Duration = Duration::from_secs(5);
/// After how long to say that a store is waited for, and how often.
const TELL: Duration = Duration::from_secs(10);

/// An object store, or the disk by the name of `file://`.
#[derive(Debug)]
pub(super) struct Bucket {
    runtime: Runtime,
    store: Arc<dyn ObjectStore>,
    /// The beginning of its URLs.
    root: String,
    /// Why the last request that ended was given up, if it was.
    away: Mutex<Option<String>>,
    /// When it was last said that it is waited for.
    told: Mutex<Option<Instant>>,
}

/// A store that refuses, or was given up.
#[derive(Debug, thiserror::Error)]
enum Away {
    #[error("{0}")]
    Failed(Error),
    #[error("given up with another request: {0}")]
    GivenUp(String),
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether an error is the store's and not the object's.
pub(super) fn is_away(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<Away>())
}

fn fault(error: Error) -> io::Error {
    match error {
        Error::NotFound { .. } => ErrorKind::NotFound.into(),
        Error::Precondition { .. } => changed(),
        error => io::Error::other(Away::Failed(error)),
    }
}

fn changed() -> io::Error {
    io::Error::other("the object changed since it was opened")
}

/// Fails with [`ErrorKind::FileTooLarge`] if a file has more than `limit` bytes.
pub(super) fn check_limit(length: u64, limit: u64) -> io::Result<()> {
    let text = || format!("it has {length} bytes; the limit is {limit}");
    if length > limit { Err(io::Error::new(ErrorKind::FileTooLarge, text())) } else { Ok(()) }
}

/// What to tell of an object or folder that cannot be read.
pub(super) fn unreadable(name: &str, error: io::Error) -> anyhow::Error {
    if error.kind() != ErrorKind::NotFound {
        return anyhow::Error::from(error)
            .context(Failure::input(format!("cannot read {name}")).help(remedy(name)));
    }
    let missing = Failure::input(format!("{name} does not exist"));
    match name.starts_with("file:") {
        true => missing.into(),
        false => missing.help("there is no object of this name, or no such bucket").into(),
    }
}

/// What to do about a bucket that cannot be read.
pub(super) fn remedy(url: &str) -> &'static str {
    match url.split_once("://") {
        Some(("gs", _)) => {
            "check the bucket's name, the network, and the credentials: `gcloud auth application-default login`, or \
             GOOGLE_APPLICATION_CREDENTIALS with a key file; on Google Cloud the machine's account must be allowed to \
             read it"
        }
        Some(("s3", _)) => {
            "check the bucket's name, the network, and the credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY \
             or the machine's role, AWS_REGION, and AWS_ENDPOINT where it is not Amazon's"
        }
        _ => "check that it may be read",
    }
}

#[cfg(feature = "cloud")]
fn cloud(scheme: &str, root: &str) -> Result<Arc<dyn ObjectStore>> {
    use object_store::{aws::AmazonS3Builder, gcp::GoogleCloudStorageBuilder};
    let failure = || Failure::input(format!("cannot open {root}")).help(remedy(root));
    let retry = retries()?;
    Ok(match scheme {
        "gs" => {
            let builder = GoogleCloudStorageBuilder::from_env().with_url(root).with_retry(retry);
            Arc::new(builder.build().with_context(failure)?)
        }
        _ => {
            let builder = AmazonS3Builder::from_env().with_url(root).with_retry(retry);
            Arc::new(builder.build().with_context(failure)?)
        }
    })
}

/// How long what fails is tried again: bounded by time, not by a number of times, so that a store that is away for as
/// long is no fault.
#[cfg(feature = "cloud")]
fn retries() -> Result<object_store::RetryConfig> {
    const VARIABLE: &str = "FLUID_BUCKET_RETRY";
    let seconds = match std::env::var(VARIABLE) {
        Ok(text) => text
            .parse()
            .with_context(|| Failure::input(format!("{VARIABLE}={text:?} is no whole number of seconds")))?,
        Err(_) => 120,
    };
    let backoff = object_store::BackoffConfig { base: 3.0, ..Default::default() };
    Ok(object_store::RetryConfig { backoff, max_retries: 1000, retry_timeout: Duration::from_secs(seconds) })
}

#[cfg(not(feature = "cloud"))]
fn cloud(_: &str, root: &str) -> Result<Arc<dyn ObjectStore>> {
    let help = "build it anew with `cargo build --release --features cloud` (needs a C compiler, for TLS)";
    Err(Failure::input(format!("{root}: this `fluid` was built without the clouds' protocols"))
        .help(help)
        .into())
}

impl Bucket {
    /// The bucket whose URLs begin with `root`, of this scheme and host.
    ///
    /// # Errors
    /// If the scheme is unknown or not built in, or the settings of the cloud are incomplete.
    pub fn open(scheme: &str, host: &str, root: &str) -> Result<Self> {
        let store: Arc<dyn ObjectStore> = match scheme {
            "file" if host.is_empty() => Arc::new(LocalFileSystem::new()),
            "gs" | "s3" => cloud(scheme, root)?,
            _ => bail!(Failure::input(format!(
                "{root}: data are read from paths and from gs://, s3:// and file:/// URLs"
            ))),
        };
        Self::new(root, store)
    }

    /// The bucket of a store.
    ///
    /// # Errors
    /// If no thread can be started.
    pub fn new(root: &str, store: Arc<dyn ObjectStore>) -> Result<Self> {
        let runtime =
            Builder::new_multi_thread().worker_threads(1).thread_name("objects").enable_all().build();
        let runtime = runtime.context("cannot start the thread that reads objects")?;
        let (away, told) = (Mutex::new(None), Mutex::new(None));
        Ok(Self { runtime, store, root: root.to_owned(), away, told })
    }

    /// Waits for what was asked. When the store is found to be away by one, the others that wait give up as well.
    fn wait<T>(&self, asked: impl Future<Output = io::Result<T>>) -> io::Result<T> {
        self.runtime.block_on(async {
            let (mut asked, begin) = (pin!(asked), Instant::now());
            loop {
                if let Ok(answer) = tokio::time::timeout(TICK, asked.as_mut()).await {
                    let away = answer.as_ref().err().filter(|error| is_away(error));
                    *lock(&self.away) = away.map(io::Error::to_string);
                    return answer;
                }
                if let Some(why) = lock(&self.away).clone() {
                    return Err(io::Error::other(Away::GivenUp(why)));
                }
                let mut told = lock(&self.told);
                if begin.elapsed() > TELL && told.is_none_or(|told| told.elapsed() > TELL) {
                    *told = Some(Instant::now());
                    warn!("{}: no answer for {} s, still trying", self.root, begin.elapsed().as_secs());
                }
            }
        })
    }

    /// Sizes and versions of objects, in order, asked for many at a time.
    ///
    /// # Errors
    /// If one cannot be had: its number.
    pub fn heads(&self, keys: &[Key]) -> Result<Vec<ObjectMeta>, (usize, io::Error)> {
        let mut failed = 0;
        let asked = async {
            let head = |key| async move { self.store.head(key).await.map_err(fault) };
            let mut heads = futures_util::stream::iter(keys).map(head).buffered(HEADS);
            let mut found = Vec::with_capacity(keys.len());
            while let Some(head) = heads.next().await {
                failed = found.len();
                found.push(head?);
            }
            Ok(found)
        };
        self.wait(asked).map_err(|error| (failed, error))
    }

    /// Names of the objects in a folder, without its own.
    ///
    /// # Errors
    /// If it cannot be listed.
    pub fn names(&self, folder: &Key) -> io::Result<Vec<String>> {
        let inside = |meta: ObjectMeta| {
            let name = meta.location.as_ref().strip_prefix(folder.as_ref()).unwrap_or_default();
            name.trim_start_matches('/').to_owned()
        };
        let listing = self.store.list(Some(folder)).map_ok(inside).map_err(fault);
        self.wait(listing.try_collect())
    }

    /// A part of an object; an object that was written anew since it was listed is an error.
    ///
    /// # Errors
    /// If it cannot be read, or has changed.
    pub fn read(&self, meta: &ObjectMeta, range: Range<u64>) -> io::Result<Vec<u8>> {
        let options = GetOptions {
            range: Some(GetRange::Bounded(range.clone())),
            if_match: meta.e_tag.clone(),
            ..GetOptions::default()
        };
        let same = |found: &ObjectMeta| (&found.e_tag, found.size) == (&meta.e_tag, meta.size);
        let asked = async {
            let found = self.store.get_opts(&meta.location, options).await.map_err(fault)?;
            // Not every server looks at the condition.
            if !same(&found.meta) {
                return Err(changed());
            }
            found.bytes().await.map_err(fault)
        };
        let bytes = self.wait(async {
            let answer = asked.await;
            if !answer.as_ref().is_err_and(is_away) {
                return answer;
            }
            // Such a server refuses a range that the object no longer has.
            match tokio::time::timeout(DOUBT, self.store.head(&meta.location)).await {
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

    /// All of an object of at most `limit` bytes.
    ///
    /// # Errors
    /// If it cannot be read, or is longer.
    pub fn read_all(&self, key: &Key, limit: u64) -> io::Result<Vec<u8>> {
        let bytes = self.wait(async {
            let found = self.store.get_opts(key, GetOptions::default()).await.map_err(fault)?;
            check_limit(found.meta.size, limit)?;
            found.bytes().await.map_err(fault)
        })?;
        Ok(bytes.into())
    }
}

#[cfg(test)]
mod tests {
    use object_store::memory::InMemory;

    use super::*;

    fn refused() -> io::Error {
        fault(Error::Generic { store: "test", source: "refused".into() })
    }

    #[test]
    fn when_one_gives_up_all_do_that_wait() {
        let bucket = Bucket::new("gs://b/", Arc::new(InMemory::new())).unwrap();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| bucket.wait(std::future::pending::<io::Result<()>>()).unwrap_err());
            let error = bucket.wait(async { Err::<(), _>(refused()) }).unwrap_err();
            assert!(is_away(&error));
            let error = waiting.join().unwrap();
            assert!(is_away(&error));
            assert_eq!(error.to_string(), "given up with another request: Generic test error: refused");
        });
        // Missing objects, and those that changed, say nothing of the store; an answer says that it is there.
        assert!(!is_away(&bucket.wait(async { Err::<(), _>(changed()) }).unwrap_err()));
        assert!(lock(&bucket.away).is_none());
    }

    #[test]
    fn a_bucket_that_cannot_be_read_comes_with_a_remedy() {
        let render = |name: &str, error| crate::util::error::render(&unreadable(name, error));
        let text = render("gs://b/k", refused());
        assert!(
            text.starts_with("error: cannot read gs://b/k\n  caused by: Generic test error: refused"),
            "{text}"
        );
        assert!(text.contains("help: check the bucket's name") && text.contains("gcloud"), "{text}");
        assert!(render("s3://b/k", refused()).contains("AWS_REGION"));
        let text = render("s3://b/k", ErrorKind::NotFound.into());
        assert!(text.starts_with("error: s3://b/k does not exist\nhelp: there is no object"), "{text}");
    }
}
