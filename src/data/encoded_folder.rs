//! A folder of encoded pairs as it is opened: finished, made by what a config has, with its codec on this machine.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use graphs::types::DType;
use tpu::cache::own_dir;

use super::encoded_shard::{Limits, Opened};
use super::manifest::{CODEC, MANIFEST_LIMIT, Manifest, Provenance, RECIPE, codec_path};
use crate::config::Config;
use crate::formats::read_at::ReadAt;
use crate::formats::safetensors::TensorFile;
use crate::storage::object::{Blob, Folder, Stores, is_url};
use crate::storage::output::PARTS;
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::inside;
use crate::util::rng;
use crate::util::text::{count, human_bytes};

/// What to do about an encoding that does not fit.
const ENCODE_ANEW: &str = "encode anew into another folder, or use the settings it was made with";

/// A folder of encoded pairs that fits a config, and what its shards are read with.
#[derive(Debug)]
pub(super) struct Encoding {
    /// Its path or URL.
    pub folder: String,
    /// The codec's file on this machine.
    pub codec: PathBuf,
    /// What the shards hold.
    pub manifest: Manifest,
    /// Paths or URLs of the shards.
    pub names: Vec<String>,
    /// The element type of features.
    pub dtype: DType,
    /// Features of a text token.
    pub width: usize,
    /// How pairs are read.
    pub limits: Limits,
}

impl Encoding {
    /// Opens a folder as [`EncodedPairs::open`](super::encoded::EncodedPairs::open) does, without its shards.
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
        let names = manifest.shards.iter().map(|shard| folder.full_name(&shard.file)).collect();
        let limits = Limits { length: config.text.length, vocabulary: config.codec.vocabulary };
        let (folder, width) = (folder.name().to_owned(), config.text.width);
        Ok(Self { folder, codec, manifest, names, dtype, width, limits })
    }

    /// Opens the shard of this number, which is `blob`; its header and tables are read by `file`.
    ///
    /// # Errors
    /// If it is damaged, or not the one of the manifest.
    pub fn shard(&self, number: usize, blob: Blob, file: &dyn ReadAt) -> Result<Opened> {
        let written = self.manifest.shards.get(number).context("there is no such shard")?;
        Opened::new(blob, file, written, self.dtype, self.width)
    }

    /// Fails unless a shard has tokens of the shape that another has.
    ///
    /// # Errors
    /// With the names of both.
    pub fn same_shape(first: &Opened, other: &Opened) -> Result<()> {
        let text =
            || format!("{} has tokens of another shape than {}", other.blob().name(), first.blob().name());
        ensure!(other.token_dims() == first.token_dims(), Failure::input(text()));
        Ok(())
    }

    /// As [`Dataset::check_encoders`].
    pub fn check_encoders(&self, codec_hash: &str, text: &str) -> Result<()> {
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

    /// As [`Dataset::fingerprint`].
    pub fn fingerprint(&self) -> u64 {
        let start = rng::fnv1a(self.manifest.provenance.fingerprint.as_bytes());
        self.manifest.shards.iter().fold(start, |hash, shard| rng::fnv1a_more(hash, shard.blake3.as_bytes()))
    }

    /// As [`Dataset::summary`].
    pub fn summary(&self) -> String {
        let shards = &self.manifest.shards;
        let (bytes, rows): (u64, u64) = shards.iter().fold((0, 0), |(b, r), s| (b + s.bytes, r + s.rows));
        format!(
            "{} in {} of {} ({:.1} MiB, {}), of {}",
            count(rows, "sample"),
            count(shards.len(), "shard"),
            self.folder,
            bytes as f64 / f64::from(1 << 20),
            self.manifest.provenance.dtype,
            self.manifest.provenance.source
        )
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
                let rest = |file: &String| file.strip_prefix(PARTS).map(str::to_owned);
                let is_note = |name: &String| name.ends_with(".json") && name.matches('/').count() == 1;
                (
                    Provenance::parse(&folder.full_name(RECIPE), &bytes)?,
                    files.iter().filter_map(rest).filter(is_note).count(),
                )
            }
            Err(_) => bail!(
                Failure::input(format!("{name} holds no encoded pairs: there is no manifest.json in it"))
                    .help("make them with `fluid data encode CONFIG --out DIR`")
            ),
        },
    };
    let done = provenance.division.progress(shards as u64);
    bail!(
        Failure::input(format!("{name} is not finished: {done} are in"))
            .help("go on with the same `fluid data encode` command")
    )
}

/// The most bytes of a codec that is copied here: the largest codebook that is fitted has a fifth of it.
pub(super) const CODEC_LIMIT: u64 = 256 << 20;

/// The codec of a folder in a bucket, from the cache folder, or copied there.
fn fetch_codec(stores: &Stores, folder: &Folder, hash: &str, cache: &Path) -> Result<PathBuf> {
    let name = folder.full_name(CODEC);
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
