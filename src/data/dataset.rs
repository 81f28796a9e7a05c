//! What a dataset is: numbered pairs of image and caption, some of which cannot be used.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use crate::encoders::image::Tokens;
use crate::encoders::text::TextFeatures;
use crate::formats::image::Image;
use crate::storage::bucket::{self, is_unavailable};
use crate::util::error::Failure;
use crate::util::text::{count, printable};

/// What helps where a shard of encoded pairs is damaged.
pub(super) const ENCODE_AGAIN: &str = "the `fluid data encode` command that made the folder makes anew what is missing, \
                                       cut or damaged in it";

/// What helps where a shard that is read as a whole cannot be.
const PUT_BACK: &str = "put the shard back as it was, or a whole copy, and go on with --resume; for one that is another now, \
                        --accept-changes goes on after as many samples of it as were read";

/// Why a sample cannot be used of which this could not be read.
pub(super) fn reason(error: &io::Error) -> Reason {
    if is_unavailable(error) { Reason::Unavailable } else { Reason::Unreadable }
}

/// One training or validation pair.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// What is shown and said.
    pub content: Content,
    /// The caption as written: any Unicode, possibly empty.
    pub caption: String,
    /// A name that finds the sample again, unique in its dataset, such as `00003.tar/00003017`.
    pub id: String,
    /// Height and width of the image as it was before it was cut and resized, in pixels.
    pub original: [usize; 2],
}

/// A pair as a dataset holds it.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// An image, at the size the dataset was opened for; image and caption are yet to be encoded.
    Image(Image),
    /// Both were encoded before.
    Encoded(Encoded),
}

/// A pair as a model reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct Encoded {
    /// How many tokens the image is.
    pub count: usize,
    /// Its tokens.
    pub tokens: Tokens,
    /// The features of the caption.
    pub text: TextFeatures,
}

impl Example {
    /// A pair that is not encoded yet.
    pub fn new(image: Image, caption: impl Into<String>, id: impl Into<String>) -> Self {
        let original = [image.height(), image.width()];
        Self { content: Content::Image(image), caption: caption.into(), id: id.into(), original }
    }

    /// The image; `None` if it was encoded before.
    pub fn image(&self) -> Option<&Image> {
        match &self.content {
            Content::Image(image) => Some(image),
            Content::Encoded(_) => None,
        }
    }
}

/// A numbered collection of pairs that any thread may read from.
pub trait Dataset: Send + Sync {
    /// How many samples there are, bad ones included.
    fn len(&self) -> u64;

    /// Whether there is no sample at all.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Sample number `index`, the same at every call. `turn` counts how often the sample was used before (epochs,
    /// in training): of several captions each turn takes the next.
    ///
    /// # Errors
    /// [`BadSample`] if it cannot be used, or if `index` is not below [`len`](Self::len).
    fn get(&self, index: u64, turn: u64) -> Result<Example, BadSample>;

    /// How many captions sample number `index` has; [`get`](Self::get) takes them in turn.
    fn captions(&self, _index: u64) -> u64 {
        1
    }

    /// The caption that [`get`](Self::get) gives, without the image where that is less work.
    ///
    /// # Errors
    /// [`BadSample`] if it cannot be used.
    fn caption(&self, index: u64, turn: u64) -> Result<String, BadSample> {
        Ok(self.get(index, turn)?.caption)
    }

    /// Up to `n` prompts to look at while a run goes on: captions, spread over the samples.
    fn prompts(&self, n: usize) -> Vec<String> {
        let spread = |i: usize| (i as u128 * u128::from(self.len()) / n as u128) as u64;
        // A bad sample has no caption to offer.
        (0..n).filter_map(|i| self.caption(spread(i), 0).ok()).collect()
    }

    /// Whether samples are drawn as they are asked for, out of nothing: there are no files, and no end to them.
    fn is_drawn(&self) -> bool {
        false
    }

    /// So many samples that are never among those of this dataset, if it draws its samples: the same ones whatever the seed.
    fn held_out(&self, _samples: u64) -> Option<Arc<dyn Dataset>> {
        None
    }

    /// The file of the codec that encoded the samples, if they are encoded.
    fn codec(&self) -> Option<&Path> {
        None
    }

    /// The text encoder that encoded the samples, in its own words, if they are encoded.
    fn text_encoder(&self) -> Option<&str> {
        None
    }

    /// Whether samples that are encoded were encoded by what a run has: the blake3 hash of its codec's file, and its
    /// text encoder in its own words.
    ///
    /// # Errors
    /// If by another, with both.
    fn check_encoders(&self, _codec_hash: &str, _text: &str) -> anyhow::Result<()> {
        Ok(())
    }

    /// Whether the files still hold what was written into them, where that was noted: reads all of them.
    ///
    /// # Errors
    /// If one does not, or cannot be read.
    fn check_bytes(&self) -> anyhow::Result<()> {
        Ok(())
    }

    /// Whether a read waits for a network and not for a disk: many at once are the faster then.
    fn is_remote(&self) -> bool {
        false
    }

    /// A hash of what the samples are and how they are numbered: datasets of one fingerprint give the same sample
    /// for the same number.
    fn fingerprint(&self) -> u64;

    /// How much there is, in words that a checkpoint notes: the number of samples, where that is known.
    fn size(&self) -> String {
        count(self.len(), "sample")
    }

    /// One line for logs: the kind, how many samples, from where.
    fn summary(&self) -> String;
}

/// Why a sample was left out; each is counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// There is a caption, but no image.
    MissingImage,
    /// There is an image, but no caption.
    MissingCaption,
    /// The caption is not UTF-8.
    CaptionNotUtf8,
    /// The image is broken, of an unknown format, or over the limits on its size.
    BadImage,
    /// A file of the sample is over the limit on a file's size.
    TooLarge,
    /// An encoder makes numbers of it that are not finite.
    NotFinite,
    /// Ids of it are outside of the vocabulary.
    UnknownIds,
    /// Its bytes could not be read.
    Unreadable,
    /// The bucket that holds it refuses, or did not answer for a long time: no fault of the sample.
    #[serde(rename = "away")]
    Unavailable,
    /// The file that holds it is not the one that was written: no fault of the sample.
    Damaged,
    /// A shard that is read as a whole cannot be, or changed: no fault of the sample.
    Shard,
    /// There is no sample of this number.
    OutOfRange,
}

impl Reason {
    /// The reason in words, for counts in a log line.
    pub fn words(self) -> &'static str {
        match self {
            Self::MissingImage => "no image",
            Self::MissingCaption => "no caption",
            Self::CaptionNotUtf8 => "caption not UTF-8",
            Self::BadImage => "image not decodable",
            Self::TooLarge => "file too large",
            Self::NotFinite => "not finite when encoded",
            Self::UnknownIds => "ids outside of the vocabulary",
            Self::Unreadable => "not readable",
            Self::Unavailable => "bucket away",
            Self::Damaged => "shard damaged",
            Self::Shard => "shard not readable",
            Self::OutOfRange => "no such sample",
        }
    }
}

impl Reason {
    /// Whether the sample may be good, and its bucket or file is at fault: it must not be left out.
    pub fn is_of_store(self) -> bool {
        matches!(self, Self::Unavailable | Self::Damaged | Self::Shard)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

/// A sample that cannot be used: which one, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}: sample {:?} at byte {offset}: {reason}: {}", printable(shard), key, printable(text))]
pub struct BadSample {
    /// The file that holds it, or the name of its dataset.
    pub shard: String,
    /// Its key in the shard.
    pub key: String,
    /// Where its offending member (else its first one) begins in the shard, in bytes.
    pub offset: u64,
    /// The kind of fault.
    pub reason: Reason,
    /// The fault in words, with its numbers.
    pub text: String,
}

impl BadSample {
    /// There is no sample `index` among the `len` of the dataset `name`.
    pub fn out_of_range(name: impl Into<String>, index: u64, len: u64) -> Self {
        let (shard, key, text) = (name.into(), index.to_string(), format!("sample {index} of {len}"));
        Self { shard, key, offset: 0, reason: Reason::OutOfRange, text }
    }

    /// Fails if it could not be read for want of its bucket, or because its file is damaged: then there is nothing wrong
    /// with it, and it must not be left out.
    ///
    /// # Errors
    /// In these cases.
    pub fn check_store(&self) -> anyhow::Result<()> {
        let (shard, text) = (printable(&self.shard), &self.text);
        let failure = match self.reason {
            Reason::Unavailable => {
                Failure::storage(format!("cannot read {shard}: {text}")).help(bucket::remedy(&self.shard))
            }
            Reason::Damaged => Failure::storage(text).help(ENCODE_AGAIN),
            Reason::Shard => Failure::storage(text).help(PUT_BACK),
            _ => return Ok(()),
        };
        Err(failure.into())
    }

    /// An encoder made numbers of `what` of the sample called `id` that are not finite.
    pub fn encoded(id: String, what: &str) -> Self {
        let text = format!("{what} are not all finite numbers; check the encoder's weights and dtype");
        let (shard, key) = id.rsplit_once('/').map_or(("", &*id), |(shard, key)| (shard, key));
        let (shard, key) = (shard.to_owned(), key.to_owned());
        Self { shard, key, offset: 0, reason: Reason::NotFinite, text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_samples_print_no_control_characters() {
        let odd = || "\u{1b}[2J".to_owned();
        let bad = BadSample { shard: odd(), key: odd(), offset: 0, reason: Reason::BadImage, text: odd() };
        assert!(!bad.to_string().contains('\u{1b}'), "{bad:?}");
    }
}
