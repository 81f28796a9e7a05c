//! Pairs that were encoded once: tokens of images and features of captions in safetensors shards, read row by row.
//!
//! A folder holds `manifest.json`, `codec.safetensors` and shards. In a shard of `rows` samples with `captions`
//! captions in all:
//!
//! | tensor | |
//! | --- | --- |
//! | `tokens` | `[rows, tokens, channels]`, or `[rows, tokens]` of discrete ones |
//! | `captions` | `[rows + 1]` u32: where the captions of each row begin |
//! | `text` | `[text tokens, width]`: features of all captions, padding left out |
//! | `text_starts` | `[captions + 1]` u32: where those of each caption begin |
//! | `cut` | `[captions]` u32: words that did not fit |
//! | `strings`, `string_starts` | u8, and `[captions + rows + 1]` u32: the captions, then the samples' names |
//! | `sizes` | `[rows, 2]` u32: height and width of the original images |
//!
//! The manifest ties them to what made them. A folder that does not fit the config is an error that says where.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result, bail, ensure};
use graphs::types::{DType, Type};
use half::bf16;
use tpu::cache::own_dir;

use super::dataset::ENCODE_AGAIN;
use super::dataset::reason;
use super::kind::{Kind, Source};
use super::manifest::{FORMAT, MANIFEST_LIMIT, Manifest, Provenance, RECIPE, Written, codec_path};
use super::{BadSample, Content, Dataset, Encoded, Example, Reason};
use crate::config::{Config, Rules};
use crate::encoders::image::Tokens;
use crate::encoders::text::TextFeatures;
use crate::formats::safetensors::{Head, NamedTensor, TensorFile, write_to};
use crate::storage::object::{Blob, Folder, Stores, is_url};
use crate::storage::output::{OutputFolder, PARTS};
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::inside;
use crate::util::parallel::parallel;
use crate::util::rng;
use crate::util::text::{count, human_bytes};

/// Encoded pairs in configs.
pub const KIND: Kind = Kind {
    name: "encoded",
    about: "What `fluid data encode` wrote: tokens and text features.",
    // They are read with the section that they were encoded with, whose other keys are about the images.
    keys: &["train", "images", "min_side", "max_aspect"],
    is_encoded: true,
    in_shards: None,
    words: None,
    held_out: |_| None,
    check,
    open: |mix, with| {
        let folder = mix.train.first().context("data.train is empty")?;
        Ok(Arc::new(EncodedPairs::open(with.stores, folder, with.config, with.cache)?))
    },
};

fn check(source: &Source, rules: &mut Rules) {
    let Source { mix, name, key } = source;
    source.needs_train("the folder that `fluid data encode` wrote", "\"encoded\"", rules);
    if mix.train.len() > 1 {
        let n = mix.train.len();
        rules.fail(*key, format!("{name}.train names {n} folders; {name}.kind = \"encoded\" reads one"));
    }
}

/// What to do about an encoding that does not fit.
const ENCODE_ANEW: &str = "encode anew into another folder, or use the settings it was made with";
/// Encoded samples on their way into a shard.
#[derive(Debug)]
pub struct Shard {
    dtype: DType,
    width: usize,
    shape: Vec<usize>,
    tokens: Vec<u8>,
    discrete: bool,
    captions: Vec<u32>,
    text: Vec<u8>,
    text_starts: Vec<u32>,
    cut: Vec<u32>,
    strings: Vec<String>,
    ids: Vec<String>,
    sizes: Vec<u32>,
}

impl Shard {
    /// A shard without samples; features are `width` wide.
    pub fn new(dtype: DType, width: usize) -> Self {
        Self {
            dtype,
            width,
            shape: vec![],
            tokens: vec![],
            discrete: false,
            captions: vec![0],
            text: vec![],
            text_starts: vec![0],
            cut: vec![],
            strings: vec![],
            ids: vec![],
            sizes: vec![],
        }
    }

    /// Samples in it.
    pub fn rows(&self) -> u64 {
        self.ids.len() as u64
    }

    /// Adds a sample of `count` tokens and its captions with their features.
    ///
    /// # Errors
    /// If its tokens are not like those of the others, or a mask has a gap.
    pub fn add(
        &mut self,
        (id, original): (String, [usize; 2]),
        (count, tokens): (usize, &Tokens),
        texts: &[(String, &TextFeatures)],
    ) -> Result<()> {
        let mut shape = vec![count];
        let discrete = match tokens {
            Tokens::Continuous(values) => {
                shape.push(values.len() / count.max(1));
                put(values, self.dtype, &mut self.tokens);
                false
            }
            Tokens::Discrete(values) => {
                self.tokens.extend(values.iter().flat_map(|value| value.to_le_bytes()));
                true
            }
        };
        if self.ids.is_empty() {
            (self.shape, self.discrete) = (shape, discrete);
        } else if (&shape, discrete) != (&self.shape, self.discrete) {
            bail!("sample {id} has tokens {shape:?}, others {:?}", self.shape);
        }
        for (caption, text) in texts {
            let kept = text.mask.iter().filter(|&&bit| bit == 1).count();
            ensure!(text.mask[..kept].iter().all(|&bit| bit == 1), "sample {id} has a text mask with gaps");
            put(&text.features[..kept * self.width], self.dtype, &mut self.text);
            let start = self.text_starts.last().copied().unwrap_or_default();
            self.text_starts.push(start + u32::try_from(kept)?);
            self.cut.push(u32::try_from(text.truncated).unwrap_or(u32::MAX));
            self.strings.push(caption.clone());
        }
        self.captions.push(u32::try_from(self.strings.len())?);
        self.ids.push(id);
        self.sizes.extend(original.map(|side| u32::try_from(side).unwrap_or(u32::MAX)));
        Ok(())
    }

    /// Writes the shard, whole or not at all, and tells what is in the file.
    ///
    /// # Errors
    /// If it has no sample, over 4 GiB of text, or cannot be written.
    pub fn write(&self, folder: &OutputFolder, file: &str) -> Result<Written> {
        ensure!(!self.ids.is_empty(), "a shard without samples");
        let rows = self.ids.len();
        let mut starts = vec![0u32];
        let mut strings = Vec::new();
        for text in self.strings.iter().chain(&self.ids) {
            strings.extend(text.as_bytes());
            starts.push(u32::try_from(strings.len()).context("a shard with over 4 GiB of captions")?);
        }
        let of = |dtype, dims: &[usize]| Type::new(dtype, dims);
        let words =
            |values: &[u32]| -> Vec<u8> { values.iter().flat_map(|value| value.to_le_bytes()).collect() };
        let table = |name: &str, values: &[u32]| {
            NamedTensor::new(name, of(DType::U32, &[values.len()]), words(values).into())
        };
        let token_type =
            of(if self.discrete { DType::S32 } else { self.dtype }, &[&[rows][..], &self.shape].concat());
        let text_tokens = self.text_starts.last().map_or(0, |&end| end as usize);
        type Bytes<'b> = std::borrow::Cow<'b, [u8]>;
        let tensors: [NamedTensor<Bytes>; 8] = [
            NamedTensor::new("tokens", token_type, (&self.tokens[..]).into()),
            NamedTensor::new("text", of(self.dtype, &[text_tokens, self.width]), (&self.text[..]).into()),
            table("captions", &self.captions),
            table("text_starts", &self.text_starts),
            table("cut", &self.cut),
            table("string_starts", &starts),
            NamedTensor::new("sizes", of(DType::U32, &[rows, 2]), words(&self.sizes).into()),
            NamedTensor::new("strings", of(DType::U8, &[strings.len()]), (&strings[..]).into()),
        ];
        let tensors: Vec<_> = tensors.iter().collect();
        let about = tensors.iter().map(|tensor| tensor.ty.bytes() as u64).sum();
        let metadata = BTreeMap::from([("format".to_owned(), FORMAT.to_owned())]);
        let (bytes, blake3) = folder.write(file, about, &mut |w| write_to(w, &tensors, &metadata))?;
        Ok(Written { file: file.into(), rows: rows as u64, bytes, blake3 })
    }
}

/// Appends values as little-endian `dtype`, `f32` or `bf16`, rounded to the nearest.
fn put(values: &[f32], dtype: DType, out: &mut Vec<u8>) {
    match dtype {
        DType::BF16 => out.extend(values.iter().flat_map(|&value| bf16::from_f32(value).to_le_bytes())),
        _ => out.extend(values.iter().flat_map(|value| value.to_le_bytes())),
    }
}

/// The inverse of [`put`].
fn take(bytes: &[u8], dtype: DType) -> Vec<f32> {
    match dtype {
        DType::BF16 => bytes.as_chunks::<2>().0.iter().map(|&b| bf16::from_le_bytes(b).to_f32()).collect(),
        _ => bytes.as_chunks::<4>().0.iter().map(|&b| f32::from_le_bytes(b)).collect(),
    }
}

/// A folder of encoded pairs as a dataset. A shard on a disk is compared with its hash when a pair of it is first read; one
/// in a bucket, which keeps hashes of its own, by [`Dataset::check_bytes`] alone. In memory it keeps the tables of its shards: 28 bytes a sample with one
/// caption, and 12 for each more.
#[derive(Debug)]
pub struct EncodedPairs {
    folder: String,
    codec: PathBuf,
    manifest: Manifest,
    shards: Vec<Opened>,
    starts: Vec<u64>,
    len: u64,
    length: usize,
    /// Ids of discrete tokens are below.
    vocabulary: Option<usize>,
}

/// A shard to be read from.
#[derive(Debug)]
struct Opened {
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

impl EncodedPairs {
    /// Opens a folder, on a disk or in a bucket, for a config, whose images, captions, and settings of codec and text
    /// must be those it was made with; [`Dataset::check_encoders`] is about their weights. The codec of a folder in a bucket is
    /// copied to the cache folder `cache`, under its hash.
    ///
    /// # Errors
    /// If the folder holds no finished encoding, or another one (with the differences), or a file in it is damaged.
    pub fn open(stores: &Stores, name: &str, config: &Config, cache: &Path) -> Result<Self> {
        if !is_url(name) {
            inside::check(Path::new(name), &[])?;
        }
        let folder = stores.folder(name)?;
        let manifest = whole_manifest(name, &folder)?;
        let codec = match is_url(name) {
            true => fetch_codec(stores, &folder, &manifest.provenance.codec_hash, cache)?,
            false => codec_path(Path::new(name)),
        };
        let codec_hash = TensorFile::open(&codec)?.hash()?.0;
        let noted = &manifest.provenance.codec_hash;
        if codec_hash != *noted {
            let text = format!(
                "{} is not the codec that encoded the pairs: its blake3 hash is {codec_hash}, the manifest notes {noted}",
                codec.display()
            );
            bail!(
                Failure::storage(text)
                    .help("put it back from a copy of the folder, or encode anew into another")
            );
        }
        let wanted = manifest.provenance.wanted_by(config, codec_hash)?;
        let differences = wanted.differences(&manifest.provenance)?;
        if !differences.is_empty() {
            bail!(
                Failure::input(format!(
                    "{name} was encoded with other settings than this config has:\n  {}",
                    differences.join("\n  ")
                ))
                .help(ENCODE_ANEW)
            );
        }
        let dtype = if manifest.provenance.dtype == DType::BF16.name() { DType::BF16 } else { DType::F32 };
        let names: Vec<String> = manifest.shards.iter().map(|shard| folder.full_name(&shard.file)).collect();
        let blobs = stores.blobs(&names)?;
        let opened = parallel(blobs.len(), |i| {
            Opened::new(blobs[i].clone(), &manifest.shards[i], dtype, config.text.width)
        });
        let shards: Vec<Opened> = opened.into_iter().collect::<Result<_>>()?;
        if let [first, rest @ ..] = &shards[..]
            && let Some(other) = rest.iter().find(|shard| shard.tokens.dims != first.tokens.dims)
        {
            bail!(Failure::input(format!(
                "{} has tokens of another shape than {}",
                other.blob.name(),
                first.blob.name()
            )));
        }
        let mut starts = Vec::with_capacity(shards.len());
        let mut len = 0;
        for shard in &manifest.shards {
            starts.push(len);
            len += shard.rows;
        }
        let (length, vocabulary) = (config.text.length, config.codec.vocabulary);
        Ok(Self {
            folder: folder.name().to_owned(),
            codec,
            manifest,
            shards,
            starts,
            len,
            length,
            vocabulary,
        })
    }

    /// These pairs with no shard compared with its hash.
    #[cfg(test)]
    pub(super) fn unchecked(self) -> Self {
        self.shards.iter().for_each(|shard| drop(shard.checked.set(None)));
        self
    }

    /// The manifest.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The shard and row of a sample.
    fn find(&self, index: u64) -> Option<(&Opened, usize)> {
        let number = self.starts.partition_point(|&start| start <= index).checked_sub(1)?;
        let row = usize::try_from(index - self.starts[number]).ok()?;
        let shard = self.shards.get(number)?;
        (row + 1 < shard.captions.len()).then_some((shard, row))
    }
}

/// The manifest of a folder that is finished.
fn whole_manifest(name: &str, folder: &Folder) -> Result<Manifest> {
    let (provenance, shards) = match Manifest::read_from(folder)? {
        Some(manifest) if manifest.complete => return Ok(manifest),
        Some(manifest) => (manifest.provenance, manifest.shards.len()),
        // While processes are at work, or after they were stopped, there are their notes.
        None => match folder.read_all(RECIPE, MANIFEST_LIMIT) {
            Ok(bytes) => {
                let files = folder.names()?;
                let is_note = |file: &&String| file.starts_with(PARTS) && file.ends_with(".json");
                (Provenance::parse(&folder.full_name(RECIPE), &bytes)?, files.iter().filter(is_note).count())
            }
            Err(_) => bail!(
                Failure::input(format!("{name} holds no encoded pairs: there is no manifest.json in it"))
                    .help("make them with `fluid data encode CONFIG --out DIR`")
            ),
        },
    };
    let Provenance { samples, samples_per_shard, .. } = provenance;
    let done = samples_per_shard.saturating_mul(shards as u64).min(samples);
    bail!(
        Failure::input(format!("{name} is not finished: {done} of {samples} samples are in"))
            .help("go on with the same `fluid data encode` command")
    )
}

/// The most bytes of a codec that is copied here: the largest codebook that is fitted has a fifth of it.
pub(super) const CODEC_LIMIT: u64 = 256 << 20;

/// The codec of a folder in a bucket, from the cache folder, or copied there.
fn fetch_codec(stores: &Stores, folder: &Folder, hash: &str, cache: &Path) -> Result<PathBuf> {
    let name = folder.full_name("codec.safetensors");
    let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    ensure!(is_hash, Failure::input(format!("the manifest of {} has no hash of a codec", folder.name())));
    let dir = cache.join("codecs");
    own_dir(&dir)?;
    let path = dir.join(format!("{hash}.safetensors"));
    let is_there = |path: &Path| {
        TensorFile::open(path).and_then(|file| file.hash()).is_ok_and(|(found, _)| found == hash)
    };
    if is_there(&path) {
        return Ok(path);
    }
    let [blob] = &stores.blobs(std::slice::from_ref(&name))?[..] else { bail!("{name} is not one object") };
    let file = blob.walk().with_context(|| Failure::input(format!("cannot open {name}")))?;
    let (bytes, most) = (human_bytes(file.length()), human_bytes(CODEC_LIMIT));
    let large = || Failure::input(format!("{name} has {bytes}; no codec of a run has more than {most}"));
    ensure!(file.length() <= CODEC_LIMIT, large().help(ENCODE_ANEW));
    disk::write_cached(&path, |w| {
        let (mut buffer, mut at) = (vec![0; 1 << 20], 0);
        while at < file.length() {
            let part = &mut buffer[..(file.length() - at).min(1 << 20) as usize];
            file.fill(at, part).with_context(|| Failure::input(format!("cannot read {name}")))?;
            w.write_all(part)?;
            at += part.len() as u64;
        }
        Ok(())
    })?;
    let failure =
        || Failure::input(format!("{name} is not the codec that its manifest speaks of")).help(ENCODE_ANEW);
    ensure!(is_there(&path), failure());
    Ok(path)
}

impl Opened {
    /// Opens a shard: its sizes must be those of the manifest, and its tables point inside of it.
    fn new(blob: Blob, written: &Written, dtype: DType, width: usize) -> Result<Self> {
        let path = PathBuf::from(blob.name());
        let damaged =
            |what: String| Failure::storage(format!("{}: {what}", path.display())).help(ENCODE_AGAIN);
        let open = || Failure::storage(format!("cannot open {}", path.display())).help(ENCODE_AGAIN);
        let file = blob.walk().with_context(open)?;
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
        let cut = table("cut", entry("cut")?.ty.elements(), None)?;
        let captions = table("captions", rows + 1, Some(cut.len()))?;
        let text_starts = table("text_starts", cut.len() + 1, Some(text_rows))?;
        let string_starts = table("string_starts", cut.len() + rows + 1, Some(string_bytes))?;
        let sizes = table("sizes", rows * 2, None)?;
        drop(file);
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
    fn check(&self) -> Result<()> {
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
    fn string(&self, i: usize) -> std::ops::Range<u64> {
        self.strings + u64::from(self.string_starts[i])..self.strings + u64::from(self.string_starts[i + 1])
    }

    fn read(
        &self,
        row: usize,
        turn: u64,
        (length, vocabulary): (usize, Option<usize>),
    ) -> Result<Example, (Reason, String)> {
        self.check_once()?;
        let unreadable = |error: std::io::Error| (reason(&error), error.to_string());
        let caption =
            self.caption(row, turn).ok_or((Reason::MissingCaption, "there is none for it".to_owned()))?;
        let [first, last] = [self.text_starts[caption], self.text_starts[caption + 1]];
        let rows = |part: &Part, from: u64, to: u64| part.at + from * part.row..part.at + to * part.row;
        let parts = [
            rows(&self.tokens, row as u64, row as u64 + 1),
            rows(&self.text, first.into(), last.into()),
            self.string(caption),
            self.string(self.cut.len() + row),
        ];
        let read = self.blob.read(&parts, Some(self.bytes)).map_err(unreadable)?;
        let Ok([tokens, text, words, id]) = <[Vec<u8>; 4]>::try_from(read) else {
            return Err((Reason::Unreadable, "parts of it are missing".into()));
        };
        let word = |bytes: Vec<u8>| {
            String::from_utf8(bytes)
                .map_err(|_| (Reason::CaptionNotUtf8, "a string of it is no UTF-8".to_owned()))
        };
        let kept = (last - first) as usize;
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

impl Dataset for EncodedPairs {
    fn len(&self) -> u64 {
        self.len
    }

    fn get(&self, index: u64, turn: u64) -> Result<Example, BadSample> {
        let Some((shard, row)) = self.find(index) else {
            return Err(BadSample::out_of_range(&*self.folder, index, self.len));
        };
        shard.read(row, turn, (self.length, self.vocabulary)).map_err(|(reason, text)| BadSample {
            shard: shard.blob.name().to_owned(),
            key: row.to_string(),
            offset: shard.tokens.at + row as u64 * shard.tokens.row,
            reason,
            text,
        })
    }

    fn captions(&self, index: u64) -> u64 {
        let count = |(shard, row): (&Opened, usize)| shard.captions[row + 1] - shard.captions[row];
        self.find(index).map_or(1, count).into()
    }

    fn codec(&self) -> Option<&Path> {
        Some(&self.codec)
    }

    fn is_remote(&self) -> bool {
        self.shards.iter().any(|shard| shard.blob.is_remote())
    }

    fn text_encoder(&self) -> Option<&str> {
        Some(&self.manifest.provenance.text_encoder)
    }

    fn check_encoders(&self, codec_hash: &str, text: &str) -> Result<()> {
        let Provenance { codec_hash: codec, text_encoder, .. } = &self.manifest.provenance;
        let name = &self.folder;
        if codec != codec_hash {
            let text = format!("{name} was encoded by the codec {codec}, this run has {codec_hash} (blake3)");
            bail!(Failure::input(text).help(ENCODE_ANEW));
        }
        if text_encoder != text {
            bail!(
                Failure::input(format!("{name} was encoded by {text_encoder:?}, this run has {text:?}"))
                    .help(ENCODE_ANEW)
            );
        }
        Ok(())
    }

    fn check_bytes(&self) -> Result<()> {
        parallel(self.shards.len(), |i| self.shards[i].check()).into_iter().collect()
    }

    fn fingerprint(&self) -> u64 {
        let start = rng::fnv1a(self.manifest.provenance.fingerprint.as_bytes());
        self.manifest.shards.iter().fold(start, |hash, shard| rng::fnv1a_more(hash, shard.blake3.as_bytes()))
    }

    fn summary(&self) -> String {
        let bytes: u64 = self.manifest.shards.iter().map(|shard| shard.bytes).sum();
        format!(
            "encoded: {} in {} of {} ({:.1} MiB, {}), of {}",
            count(self.len, "sample"),
            count(self.shards.len(), "shard"),
            self.folder,
            bytes as f64 / f64::from(1 << 20),
            self.manifest.provenance.dtype,
            self.manifest.provenance.source
        )
    }
}
