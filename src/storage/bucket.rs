//! What a bucket gives, whoever keeps it, and what is told of one that gives nothing.

use std::fmt;
use std::fs::File;
use std::io::{self, ErrorKind, Write};
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

/// A bucket that is written to as well. What fails for a moment is tried again, with the outcome looked at where an answer
/// was lost: what was made by a request without an answer counts as made.
pub trait Writable: Bucket {
    /// The objects in a folder, at any depth, with whole keys.
    ///
    /// # Errors
    /// If it cannot be listed.
    fn list(&self, folder: &str) -> io::Result<Vec<Item>>;

    /// Writes a small object, over what is there.
    ///
    /// # Errors
    /// If it cannot be written.
    fn put(&self, key: &str, bytes: &[u8]) -> io::Result<()>;

    /// Writes a small object where none is.
    ///
    /// # Errors
    /// With [`ErrorKind::AlreadyExists`] if there is one with other bytes; with [`ErrorKind::Unsupported`] if the bucket
    /// cannot do so; if it cannot be written.
    fn create(&self, key: &str, bytes: &[u8]) -> io::Result<Stamp>;

    /// Writes a small object in place of the one that was stamped so.
    ///
    /// # Errors
    /// With [`ErrorKind::AlreadyExists`] if another is there, or none; if it cannot be written.
    fn replace(&self, key: &str, stamp: &Stamp, bytes: &[u8]) -> io::Result<Stamp>;

    /// All of an object of at most `limit` bytes, with what tells it from others under its key; none if there is none.
    ///
    /// # Errors
    /// If it cannot be read.
    fn look(&self, key: &str, limit: u64) -> io::Result<Option<Looked>>;

    /// Removes objects; those that are not there are no error.
    ///
    /// # Errors
    /// If one cannot be removed.
    fn remove(&self, keys: &[String]) -> io::Result<()>;

    /// Begins an object of about `bytes` bytes, which is there once [`Upload::finish`] is done. Its parts are sent while it
    /// is written.
    ///
    /// # Errors
    /// If it cannot be begun.
    fn upload<'b>(&'b self, key: &str, bytes: u64) -> io::Result<Box<dyn Upload + 'b>>;

    /// Copies an object of `size` bytes into a file, several parts at a time.
    ///
    /// # Errors
    /// If it cannot be read, or the file cannot be written; with [`ErrorKind::InvalidData`] if it has another size, or is
    /// written anew meanwhile.
    fn download(&self, key: &str, size: u64, to: &File) -> io::Result<()>;
}

/// An object that is being written; one that is dropped unfinished never was.
pub trait Upload: Write {
    /// Makes it appear.
    ///
    /// # Errors
    /// If some of it could not be written.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

/// An object of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its key.
    pub key: String,
    /// How many bytes it has.
    pub size: u64,
    /// When it was written, by the clock of the store, in milliseconds.
    pub written: i64,
}

/// What tells an object from others under its key, for [`Writable::replace`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// The tag of its content.
    pub tag: Option<String>,
    /// Its version or generation.
    pub version: Option<String>,
}

/// A small object as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// When it was written, by the clock of the store, in milliseconds.
    pub written: i64,
    /// What tells it from others.
    pub stamp: Stamp,
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
