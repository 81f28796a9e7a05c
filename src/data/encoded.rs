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
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};
use graphs::types::{DType, Type};
use half::bf16;

use super::encoded_folder::Encoding;
use super::encoded_shard::{Opened, cannot_open};
use super::encoded_shards::EncodedShards;
use super::kind::{Kind, Source};
use super::manifest::{FORMAT, Manifest, Written};
use super::{BadSample, Dataset, Example};
use crate::config::{Config, Rules};
use crate::encoders::image::Tokens;
use crate::encoders::text::TextFeatures;
use crate::formats::safetensors::{NamedTensor, write_to};
use crate::storage::object::Stores;
use crate::storage::output::OutputFolder;
use crate::util::parallel::parallel;

/// Encoded pairs in configs.
pub const KIND: Kind = Kind {
    name: "encoded",
    about: "What `fluid data encode` wrote: tokens and text features.",
    // They are read with the section that they were encoded with, whose other keys are about the images.
    keys: &["train", "images", "min_side", "max_aspect"],
    is_encoded: true,
    in_shards: Some(|mix, with| {
        let folder = mix.train.first().context("data.train is empty")?;
        Ok(Arc::new(EncodedShards::open(with.stores, folder, with.config, with.cache)?))
    }),
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

/// A folder of encoded pairs as a dataset. A shard on a disk is compared with its hash when a pair of it is first read; one
/// in a bucket, which keeps hashes of its own, by [`Dataset::check_bytes`] alone. In memory it keeps the tables of its shards: 28 bytes a sample with one
/// caption, and 12 for each more.
#[derive(Debug)]
pub struct EncodedPairs {
    encoding: Encoding,
    shards: Vec<Opened>,
    starts: Vec<u64>,
    len: u64,
}

impl EncodedPairs {
    /// Opens a folder, on a disk or in a bucket, for a config, whose images, captions, and settings of codec and text
    /// must be those it was made with; [`Dataset::check_encoders`] is about their weights. The codec of a folder in a bucket is
    /// copied to the cache folder `cache`, under its hash.
    ///
    /// # Errors
    /// If the folder holds no finished encoding, or another one (with the differences), or a file in it is damaged.
    pub fn open(stores: &Stores, name: &str, config: &Config, cache: &Path) -> Result<Self> {
        let encoding = Encoding::open(stores, name, config, cache)?;
        let blobs = stores.blobs(&encoding.names)?;
        let opened = parallel(blobs.len(), |i| {
            let file = blobs[i].walk().with_context(|| cannot_open(&blobs[i]))?;
            encoding.shard(i, blobs[i].clone(), &*file)
        });
        let shards: Vec<Opened> = opened.into_iter().collect::<Result<_>>()?;
        if let [first, rest @ ..] = &shards[..] {
            rest.iter().try_for_each(|other| Encoding::same_shape(first, other))?;
        }
        let mut starts = Vec::with_capacity(shards.len());
        let mut len = 0;
        for shard in &encoding.manifest.shards {
            starts.push(len);
            len += shard.rows;
        }
        Ok(Self { encoding, shards, starts, len })
    }

    /// These pairs with no shard compared with its hash.
    #[cfg(test)]
    pub(super) fn unchecked(self) -> Self {
        self.shards.iter().for_each(Opened::leave_unchecked);
        self
    }

    /// The manifest.
    pub fn manifest(&self) -> &Manifest {
        &self.encoding.manifest
    }

    /// The shard and row of a sample.
    fn find(&self, index: u64) -> Option<(&Opened, usize)> {
        let number = self.starts.partition_point(|&start| start <= index).checked_sub(1)?;
        let row = usize::try_from(index - self.starts[number]).ok()?;
        let shard = self.shards.get(number)?;
        (row < shard.rows()).then_some((shard, row))
    }
}

impl Dataset for EncodedPairs {
    fn len(&self) -> u64 {
        self.len
    }

    fn get(&self, index: u64, turn: u64) -> Result<Example, BadSample> {
        let Some((shard, row)) = self.find(index) else {
            return Err(BadSample::out_of_range(&*self.encoding.folder, index, self.len));
        };
        shard.get(row, turn, self.encoding.limits)
    }

    fn captions(&self, index: u64) -> u64 {
        self.find(index).map_or(1, |(shard, row)| shard.captions(row))
    }

    fn codec(&self) -> Option<&Path> {
        Some(&self.encoding.codec)
    }

    fn is_remote(&self) -> bool {
        self.shards.iter().any(|shard| shard.blob().is_remote())
    }

    fn text_encoder(&self) -> Option<&str> {
        Some(&self.encoding.manifest.provenance.text_encoder)
    }

    fn check_encoders(&self, codec_hash: &str, text: &str) -> Result<()> {
        self.encoding.check_encoders(codec_hash, text)
    }

    fn check_bytes(&self) -> Result<()> {
        parallel(self.shards.len(), |i| self.shards[i].check()).into_iter().collect()
    }

    fn fingerprint(&self) -> u64 {
        self.encoding.fingerprint()
    }

    fn summary(&self) -> String {
        format!("encoded: {}", self.encoding.summary())
    }
}
