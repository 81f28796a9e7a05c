//! What a bucket gives, whoever keeps it, and what is told of one that gives nothing.

use std::fmt;
use std::io::{self, ErrorKind};
use std::ops::Range;

use crate::util::error::Failure;

/// An object store behind the beginning of a URL, such as `gs://bucket/`, asked by threads that wait. Keys are what comes
/// after it.
pub trait Bucket: fmt::Debug + Send + Sync {
    /// Sizes and versions of objects, in order, asked for many at a time.
    ///
    /// # Errors
    /// If one cannot be had: its number.
    fn heads(&self, keys: &[&str]) -> Result<Vec<Head>, (usize, io::Error)>;

    /// Names of the objects in a folder, without its own; of all for the folder "".
    ///
    /// # Errors
    /// If it cannot be listed.
    fn names(&self, folder: &str) -> io::Result<Vec<String>>;

    /// A part of an object; an object that was written anew since `head` was asked for is an error.
    ///
    /// # Errors
    /// If it cannot be read, or has changed.
    fn read(&self, head: &Head, range: Range<u64>) -> io::Result<Vec<u8>>;

    /// All of an object of at most `limit` bytes.
    ///
    /// # Errors
    /// If it cannot be read; with [`ErrorKind::FileTooLarge`] if it is longer.
    fn read_all(&self, key: &str, limit: u64) -> io::Result<Vec<u8>>;
}

/// What is known of an object without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its key.
    pub key: String,
    /// How many bytes it has.
    pub size: u64,
    /// The tag of its content, where the store gives one.
    pub tag: Option<String>,
    /// When it was written.
    pub written: String,
}

/// A bucket refuses, or was given up: no fault of its objects.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unavailable(pub String);

/// Whether an error is the bucket's and not the object's.
pub fn is_unavailable(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<Unavailable>())
}

/// Fails with [`ErrorKind::FileTooLarge`] if a file has more than `limit` bytes.
pub fn check_limit(length: u64, limit: u64) -> io::Result<()> {
    let text = || format!("it has {length} bytes; the limit is {limit}");
    if length > limit { Err(io::Error::new(ErrorKind::FileTooLarge, text())) } else { Ok(()) }
}

/// What to tell of an object or folder that cannot be read.
pub fn unreadable(name: &str, error: io::Error) -> anyhow::Error {
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
pub fn remedy(url: &str) -> &'static str {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_that_cannot_be_read_comes_with_a_remedy() {
        let refused = || io::Error::other(Unavailable("refused".into()));
        let render = |name: &str, error| crate::util::error::render(&unreadable(name, error));
        let text = render("gs://b/k", refused());
        assert!(
            is_unavailable(&refused())
                && text.starts_with("error: cannot read gs://b/k\n  caused by: refused"),
            "{text}"
        );
        assert!(text.contains("help: check the bucket's name") && text.contains("gcloud"), "{text}");
        assert!(render("s3://b/k", refused()).contains("AWS_REGION"));
        let text = render("s3://b/k", ErrorKind::NotFound.into());
        assert!(text.starts_with("error: s3://b/k does not exist\nhelp: there is no object"), "{text}");
    }
}
