//! A shard of encoded pairs as it is read: its tables, and the parts of its rows. [`encoded`](super::encoded) describes it.

use std::io;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::OnceLock;

use anyhow::{Context, Result, bail, ensure};
use graphs::types::{DType, Type};
use half::bf16;

use super::dataset::{ENCODE_AGAIN, reason};
use super::decode::Fault;
use super::manifest::Written;
use super::{BadSample, Content, Encoded, Example, Reason};
use crate::encoders::image::Tokens;
use crate::encoders::text::TextFeatures;
use crate::formats::read_at::ReadAt;
use crate::formats::safetensors::Head;
use crate::storage::object::Blob;
use crate::util::error::Failure;

/// What a model reads.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Tokens of a text.
    pub length: usize,
    /// Ids of discrete tokens are below.
    pub vocabulary: Option<usize>,
}

/// That a shard cannot be opened.
pub(super) fn cannot_open(blob: &Blob) -> Failure {
    Failure::storage(format!("cannot open {}", blob.name())).help(ENCODE_AGAIN)
}

/// A shard to be read from: its tables stand in memory.
#[derive(Debug)]
pub(super) struct Opened {
    blob: Blob,
    bytes: u64,
    /// Its hash as it was noted, and, once that was compared, what is wrong with it.
    noted: String,
    checked: OnceLock<Option<String>>,
    tokens: Part,
    discrete: bool,
    text: Part,
    strings: u64,
    captions: Vec<u32>,
    text_starts: Vec<u32>,
    cut: Vec<u32>,
    string_starts: Vec<u32>,
    sizes: Vec<u32>,
}

/// A tensor of rows of one size.
#[derive(Debug)]
struct Part {
    at: u64,
    dtype: DType,
    /// Dims of a row, and its bytes.
    dims: Vec<usize>,
    row: u64,
}

impl Opened {
    /// Takes its bytes for those that were written, without a look at them.
    #[cfg(test)]
    pub fn leave_unchecked(&self) {
        let _ = self.checked.set(None);
    }

    /// Opens a shard, whose header and tables are read by `file`: its sizes must be those of the manifest, and its tables point
    /// inside of it.
    pub fn new(blob: Blob, file: &dyn ReadAt, written: &Written, dtype: DType, width: usize) -> Result<Self> {
        let path = PathBuf::from(blob.name());
        let damaged =
            |what: String| Failure::storage(format!("{}: {what}", path.display())).help(ENCODE_AGAIN);
        let length = file.length();
        let head =
            Head::read(&path, length, |at, bytes| file.fill(at, bytes)).and_then(|head| head.typed(&path));
        let head = head.with_context(|| damaged("it is no shard of encoded pairs".into()))?;
        let stale =
            || format!("it has {length} bytes, the manifest says {}: it was changed or cut", written.bytes);
        ensure!(length == written.bytes, damaged(stale()));
        ensure!(written.rows < length, damaged(format!("{} samples in {length} bytes", written.rows)));
        let rows = written.rows as usize;
        let entry = |name: &str| {
            let entry = head.entries.iter().find(|entry| entry.name == name);
            entry.with_context(|| damaged(format!("there is no {name:?} in it")))
        };
        let table = |name: &str, len: usize, last: Option<usize>| -> Result<Vec<u32>> {
            let entry = entry(name)?;
            let elements = entry.ty.elements();
            ensure!(
                entry.ty.dtype == DType::U32 && elements == len,
                damaged(format!("{name:?} is {}, not {len} u32", entry.ty))
            );
            let mut bytes = vec![0; entry.ty.bytes()];
            let read = file.fill(head.data_at + entry.offset, &mut bytes);
            read.with_context(|| damaged(format!("{name:?} cannot be read")))?;
            let values: Vec<u32> = bytes.as_chunks::<4>().0.iter().map(|&b| u32::from_le_bytes(b)).collect();
            let sound = last
                .is_none_or(|last| values.is_sorted() && values.last().is_some_and(|&v| v as usize == last));
            ensure!(sound, damaged(format!("{name:?} points outside of the shard")));
            Ok(values)
        };
        let part = |name: &str| -> Result<(Part, usize)> {
            let entry = entry(name)?;
            let [count, dims @ ..] = &entry.ty.dims[..] else {
                bail!(damaged(format!("{name:?} is a scalar")))
            };
            let row = Type::new(entry.ty.dtype, dims).bytes() as u64;
            let at = head.data_at + entry.offset;
            Ok((Part { at, dtype: entry.ty.dtype, dims: dims.to_vec(), row }, *count))
        };
        let (tokens, token_rows) = part("tokens")?;
        let (text, text_rows) = part("text")?;
        let (strings, string_bytes) = part("strings")?;
        let discrete = tokens.dtype == DType::S32;
        ensure!(
            token_rows == rows
                && tokens.dims.len() == if discrete { 1 } else { 2 }
                && (discrete || tokens.dtype == dtype),
            damaged(format!("its tokens are {token_rows} x {:?} {}", tokens.dims, tokens.dtype))
        );
        ensure!(
            text.dims == [width] && text.dtype == dtype,
            damaged(format!("its text features are {:?} {}, not [{width}] {dtype}", text.dims, text.dtype))
        );
        ensure!(
            strings.dims.is_empty() && strings.dtype == DType::U8,
            damaged("its strings are no bytes".into())
        );
        // In the order in which they stand in the shard.
        let cuts = entry("cut")?.ty.elements();
        let captions = table("captions", rows + 1, Some(cuts))?;
        let text_starts = table("text_starts", cuts + 1, Some(text_rows))?;
        let cut = table("cut", cuts, None)?;
        let string_starts = table("string_starts", cuts + rows + 1, Some(string_bytes))?;
        let sizes = table("sizes", rows * 2, None)?;
        Ok(Self {
            blob,
            bytes: length,
            noted: written.blake3.clone(),
            checked: OnceLock::new(),
            captions,
            text_starts,
            string_starts,
            sizes,
            tokens,
            discrete,
            text,
            strings: strings.at,
            cut,
        })
    }

    /// Whether it is as it was written, as far as that is known of a shard that pairs are read from.
    fn check_once(&self) -> Result<(), (Reason, String)> {
        if self.blob.is_remote() {
            return Ok(());
        }
        let wrong = self.checked.get_or_init(|| self.check().err().map(|error| format!("{error:#}")));
        wrong.as_ref().map_or(Ok(()), |wrong| Err((Reason::Damaged, wrong.clone())))
    }

    /// Fails unless its bytes have the hash that was noted when they were written.
    ///
    /// # Errors
    /// As said, or if they cannot be read.
    pub fn check(&self) -> Result<()> {
        const CHUNK: u64 = 1 << 20;
        let failure = || Failure::storage(format!("cannot read {}", self.blob.name()));
        let file = self.blob.walk().with_context(failure)?;
        let mut hasher = blake3::Hasher::new();
        let mut buffer = vec![0; CHUNK.min(self.bytes) as usize];
        for at in (0..self.bytes).step_by(CHUNK as usize) {
            let part = &mut buffer[..CHUNK.min(self.bytes - at) as usize];
            file.fill(at, part).with_context(failure)?;
            hasher.update(part);
        }
        let hash = hasher.finalize().to_hex();
        ensure!(
            *hash == *self.noted,
            Failure::storage(format!(
                "{} is damaged: the blake3 hash of its bytes is {hash}, the manifest notes {}",
                self.blob.name(),
                self.noted
            ))
            .help(ENCODE_AGAIN)
        );
        Ok(())
    }

    /// Which caption of a row a turn takes; `None` if there is none.
    fn caption(&self, row: usize, turn: u64) -> Option<usize> {
        let [start, end] = [self.captions[row], self.captions[row + 1]];
        Some(start as usize + turn.checked_rem(u64::from(end - start))? as usize)
    }

    /// Bytes of a string: caption `i`, or the name of row `i` after all captions.
    fn string(&self, i: usize) -> Range<u64> {
        self.strings + u64::from(self.string_starts[i])..self.strings + u64::from(self.string_starts[i + 1])
    }

    /// Samples in it.
    pub fn rows(&self) -> usize {
        self.captions.len() - 1
    }

    /// Captions of a row.
    pub fn captions(&self, row: usize) -> u64 {
        u64::from(self.captions[row + 1] - self.captions[row])
    }

    /// The file or object.
    pub fn blob(&self) -> &Blob {
        &self.blob
    }

    /// Its hash as the manifest notes it.
    pub fn noted(&self) -> &str {
        &self.noted
    }

    /// Dims of the tokens of a sample.
    pub fn token_dims(&self) -> &[usize] {
        &self.tokens.dims
    }

    /// Where the parts lie of all samples from `row` on, which [`parts`](Self::parts) are of: each from its first byte to the
    /// end of its kind.
    pub fn regions(&self, row: usize) -> [Range<u64>; 4] {
        let end = |part: &Part, count: u64| part.at + count * part.row;
        let rows = self.rows();
        let text = self.text_starts.last().copied().unwrap_or_default();
        let (caption, captions) = (self.captions[row] as usize, self.cut.len());
        let first = self.text_starts[caption];
        let string = |i: usize| self.strings + u64::from(self.string_starts[i]);
        [
            end(&self.tokens, row as u64)..end(&self.tokens, rows as u64),
            end(&self.text, first.into())..end(&self.text, text.into()),
            string(caption)..string(captions),
            string(captions + row)..string(captions + rows),
        ]
    }

    /// Where a row begins.
    pub fn offset(&self, row: usize) -> u64 {
        self.tokens.at + row as u64 * self.tokens.row
    }

    /// The pair of a row, at the caption of this turn.
    ///
    /// # Errors
    /// [`BadSample`] if it cannot be used.
    pub fn get(&self, row: usize, turn: u64, limits: Limits) -> Result<Example, BadSample> {
        let read = || {
            self.check_once()?;
            let unreadable = |error: io::Error| (reason(&error), error.to_string());
            let bytes = self.blob.read(&self.parts(row, turn)?, Some(self.bytes)).map_err(unreadable)?;
            self.decode((row, turn), bytes, limits)
        };
        read().map_err(|fault| self.bad(row, fault))
    }

    /// The sample of a row cannot be used.
    pub fn bad(&self, row: usize, (reason, text): Fault) -> BadSample {
        let (shard, key) = (self.blob.name().to_owned(), row.to_string());
        BadSample { shard, key, offset: self.offset(row), reason, text }
    }

    fn caption_of(&self, row: usize, turn: u64) -> Result<usize, Fault> {
        self.caption(row, turn).ok_or_else(|| (Reason::MissingCaption, "there is none for it".to_owned()))
    }

    /// Where the tokens of a row lie in the shard, the features of the caption of this turn, that, and the sample's name.
    ///
    /// # Errors
    /// If it has no caption.
    pub fn parts(&self, row: usize, turn: u64) -> Result<[Range<u64>; 4], Fault> {
        let caption = self.caption_of(row, turn)?;
        let [first, last] = [self.text_starts[caption], self.text_starts[caption + 1]];
        let rows = |part: &Part, from: u64, to: u64| part.at + from * part.row..part.at + to * part.row;
        Ok([
            rows(&self.tokens, row as u64, row as u64 + 1),
            rows(&self.text, first.into(), last.into()),
            self.string(caption),
            self.string(self.cut.len() + row),
        ])
    }

    /// The pair of these [`parts`](Self::parts).
    ///
    /// # Errors
    /// If no model can read it.
    pub fn decode(
        &self,
        (row, turn): (usize, u64),
        bytes: Vec<Vec<u8>>,
        Limits { length, vocabulary }: Limits,
    ) -> Result<Example, Fault> {
        let caption = self.caption_of(row, turn)?;
        let Ok([tokens, text, words, id]) = <[Vec<u8>; 4]>::try_from(bytes) else {
            return Err((Reason::Unreadable, "parts of it are missing".into()));
        };
        let word = |bytes: Vec<u8>| {
            String::from_utf8(bytes)
                .map_err(|_| (Reason::CaptionNotUtf8, "a string of it is no UTF-8".to_owned()))
        };
        let kept = (self.text_starts[caption + 1] - self.text_starts[caption]) as usize;
        if kept > length {
            return Err((Reason::TooLarge, format!("its text has {kept} tokens, over {length}")));
        }
        let not_finite = |what: &str| Err((Reason::NotFinite, format!("{what} are not all finite numbers")));
        let mut features = take(&text, self.text.dtype);
        if !features.iter().all(|value| value.is_finite()) {
            return not_finite("the features of its caption");
        }
        features.resize(length * self.text.dims[0], 0.0);
        let tokens = match self.discrete {
            true => {
                Tokens::Discrete(tokens.as_chunks::<4>().0.iter().map(|&b| i32::from_le_bytes(b)).collect())
            }
            false => Tokens::Continuous(take(&tokens, self.tokens.dtype)),
        };
        match &tokens {
            Tokens::Continuous(values) if !values.iter().all(|value| value.is_finite()) => {
                return not_finite("the tokens of its image");
            }
            Tokens::Discrete(ids) => {
                let entries = vocabulary.unwrap_or(i32::MAX as usize);
                let known = |id: &i32| usize::try_from(*id).is_ok_and(|id| id < entries);
                if let Some(id) = ids.iter().find(|id| !known(id)) {
                    let text = format!("a token of its image is {id}, of a vocabulary of {entries}");
                    return Err((Reason::UnknownIds, text));
                }
            }
            Tokens::Continuous(_) => {}
        }
        let mask = (0..length).map(|token| u8::from(token < kept)).collect();
        let text = TextFeatures { features, mask, truncated: self.cut[caption] as usize };
        Ok(Example {
            content: Content::Encoded(Encoded { count: self.tokens.dims[0], tokens, text }),
            caption: word(words)?,
            id: word(id)?,
            original: [self.sizes[row * 2] as usize, self.sizes[row * 2 + 1] as usize],
        })
    }
}

/// Values of little-endian `dtype`, `f32` or `bf16`.
fn take(bytes: &[u8], dtype: DType) -> Vec<f32> {
    match dtype {
        DType::BF16 => bytes.as_chunks::<2>().0.iter().map(|&b| bf16::from_le_bytes(b).to_f32()).collect(),
        _ => bytes.as_chunks::<4>().0.iter().map(|&b| f32::from_le_bytes(b)).collect(),
    }
}
