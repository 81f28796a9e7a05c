//! Opening weights: which files there are, and that they agree with their index.
use super::{TensorInfo, Weights};
use crate::formats::pth;
use crate::formats::safetensors::RawFile;
use crate::formats::sniff::CONVERT_HELP;
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::text::{joined_list, thousands};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// How the file names of indices end.
const INDEX: &str = ".index.json";

/// The extension of weights.
const WEIGHTS: &str = "safetensors";

/// File stems that win where a folder holds several files, as public models name theirs; others beside them, such as
/// `model.fp16.safetensors`, are variants.
const STEMS: [&str; 3] = ["model", "diffusion_pytorch_model", "pytorch_model"];

/// Endings of checkpoints of PyTorch.
const CHECKPOINTS: [&str; 4] = ["bin", "pt", "pth", "ckpt"];

/// Endings of weights in other formats, to name them where there are no others.
const FOREIGN_EXTENSIONS: [&str; 4] = ["h5", "msgpack", "gguf", "onnx"];

/// The most bytes an index may have: as many as the header of a file.
const MAX_INDEX: u64 = 100_000_000;

/// `model.safetensors.index.json`: which file holds which tensor.
#[derive(Deserialize)]
struct Index {
    #[serde(default)]
    metadata: serde_json::Map<String, serde_json::Value>,
    weight_map: BTreeMap<String, String>,
}

impl Weights {
    /// Opens a file, an index (`*.index.json`), or the one set of weights in a folder. Reads headers only.
    ///
    /// # Errors
    /// When there is nothing to open or too much, a file is cut short or contradicts itself, the index names what is
    /// not there or leaves out what is, or two files hold a tensor of one name.
    pub fn open(path: &Path) -> Result<Weights> {
        if path.is_dir() {
            return open_folder(path);
        }
        if path.to_string_lossy().ends_with(INDEX) {
            return open_index(path);
        }
        if !path.exists() {
            bail!(
                Failure::input(format!("there are no weights at {}", path.display()))
                    .help("name a .safetensors or .pth file, an .index.json, or the folder that holds them")
            );
        }
        collect(path, vec![open_file(path)?])
    }
}

/// The names that the halves of a model end with, where each has a file of its own.
const HALVES: [&str; 2] = ["encoder", "decoder"];

impl Weights {
    /// Opens an encoder and a decoder that are two files of a folder, whose names end with those words, by the folder or by
    /// either file; none if there are no such two. Names of tensors have the word and a point before them then.
    ///
    /// # Errors
    /// As [`Weights::open`], and when there is one file without the other, or several of a kind.
    pub fn open_halves(path: &Path) -> Result<Option<Weights>> {
        let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_file = path.is_file();
        if is_file && !HALVES.iter().any(|half| stem(path).ends_with(half)) {
            return Ok(None);
        }
        let dir = if is_file { disk::parent(path) } else { path };
        if !dir.is_dir() {
            return Ok(None);
        }
        let mut found = [vec![], vec![]];
        for entry in fs::read_dir(dir).with_context(|| disk::io_failure(dir, "list"))? {
            let path = entry.with_context(|| disk::io_failure(dir, "list"))?.path();
            let known =
                |end: &std::ffi::OsStr| end == WEIGHTS || CHECKPOINTS.iter().any(|other| end == *other);
            if !path.extension().is_some_and(known) {
                continue;
            }
            for (half, found) in HALVES.iter().zip(&mut found) {
                if stem(&path).ends_with(half) {
                    found.push(path.clone());
                }
            }
        }
        // Of a named file, the other has the same name but for the word.
        if is_file
            && let Some(begins) =
                HALVES.iter().find_map(|half| stem(path).strip_suffix(half).map(str::to_owned))
        {
            for (half, found) in HALVES.iter().zip(&mut found) {
                found.retain(|path| stem(path) == format!("{begins}{half}"));
            }
        }
        if found.iter().all(Vec::is_empty) {
            return Ok(None);
        }
        let mut files = vec![];
        for (half, paths) in HALVES.iter().zip(found) {
            let [one] = &paths[..] else {
                let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
                let (dir, count) = (dir.display(), paths.len());
                let what = format!(
                    "{dir} has {count} files of an {half}, where one is needed{}",
                    joined_list("there", &names)
                );
                bail!(
                    Failure::input(what.replace("an decoder", "a decoder"))
                        .help("name one of the two files that belong together")
                );
            };
            let mut file = open_file(one)?;
            for entry in &mut file.entries {
                entry.name = format!("{half}.{}", entry.name);
            }
            files.push(file);
        }
        collect(path, files).map(Some)
    }
}

/// Opens a file of tensors: safetensors, or a checkpoint of PyTorch, told by how it begins.
fn open_file(path: &Path) -> Result<RawFile> {
    let mut start = vec![];
    let read =
        disk::open_file(path).and_then(|file| file.take(pth::OLD.len() as u64).read_to_end(&mut start));
    read.with_context(|| disk::io_failure(path, "read"))?;
    if pth::is_checkpoint(&start) { pth::open(path) } else { RawFile::open(path) }
}

fn open_folder(dir: &Path) -> Result<Weights> {
    let (mut indices, mut files, mut others) = (vec![], vec![], vec![]);
    let (mut old_indices, mut checkpoints) = (vec![], vec![]);
    for entry in fs::read_dir(dir).with_context(|| disk::io_failure(dir, "list"))? {
        let path = entry.with_context(|| disk::io_failure(dir, "list"))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(&format!(".{WEIGHTS}{INDEX}")) {
            indices.push((name, path));
        } else if name.ends_with(&format!(".bin{INDEX}")) {
            old_indices.push((name, path));
        } else if path.extension().is_some_and(|e| e == WEIGHTS) {
            files.push((name, path));
        } else if path.extension().is_some_and(|e| CHECKPOINTS.iter().any(|other| e == *other)) {
            checkpoints.push((name, path));
        } else if path.extension().is_some_and(|e| FOREIGN_EXTENSIONS.iter().any(|other| e == *other)) {
            others.push(name);
        } else if path.is_dir() && holds_weights(&path) {
            others.push(format!("{name}/, a folder with some"));
        }
    }
    if let Some(index) = only(dir, indices, &format!(".{WEIGHTS}{INDEX}"))? {
        return open_index(&index);
    }
    if let Some(file) = only(dir, files, &format!(".{WEIGHTS}"))? {
        return Weights::open(&file);
    }
    // Safetensors come first: they are the same weights where both are there.
    if let Some(index) = only(dir, old_indices, &format!(".bin{INDEX}"))? {
        return open_index(&index);
    }
    if let Some(file) = only(dir, checkpoints, ".bin")? {
        return Weights::open(&file);
    }
    others.sort();
    let other =
        if others.iter().any(|name| name.contains('/')) { "name the folder in it" } else { CONVERT_HELP };
    let there = joined_list("there", &others);
    bail!(Failure::input(format!("{} holds no .{WEIGHTS} or .pth file{there}", dir.display())).help(other))
}

/// Whether a folder holds safetensors, as those of the models in a pipeline do.
fn holds_weights(dir: &Path) -> bool {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    entries.into_iter().any(|entry| entry.path().extension().is_some_and(|e| e == WEIGHTS))
}

/// The one of several files: the only one, or the only one with a usual name before its `ending`.
fn only(dir: &Path, mut found: Vec<(String, PathBuf)>, ending: &str) -> Result<Option<PathBuf>> {
    if found.len() > 1 {
        let usual = |(name, _): &(String, PathBuf)| {
            name.strip_suffix(ending).is_some_and(|stem| STEMS.contains(&stem))
        };
        let mut names: Vec<_> = found.iter().map(|(name, _)| name.clone()).collect();
        names.sort();
        found.retain(usual);
        if found.len() != 1 {
            let what =
                format!("{} holds several sets of weights{}", dir.display(), joined_list("there", &names));
            bail!(Failure::input(what).help("name one of them"));
        }
    }
    Ok(found.pop().map(|(_, path)| path))
}

fn open_index(path: &Path) -> Result<Weights> {
    let name = path.display();
    let bad = |what: String| Failure::input(format!("{name} {what}"));
    let text = disk::read_bounded(path, MAX_INDEX).with_context(|| bad("cannot be read".into()))?;
    let index: Index = serde_json::from_slice(&text).with_context(|| bad("is no index of weights".into()))?;
    let mut parts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (tensor, file) in &index.weight_map {
        parts.entry(file).or_default().push(tensor);
    }
    let dir = disk::parent(path);
    let (mut files, mut gone) = (vec![], vec![]);
    for file in parts.keys() {
        // Files lie beside their index: an index cannot make us read elsewhere.
        if !disk::is_plain_name(file) {
            bail!(bad(format!("names {file:?}, which is no plain file name")));
        }
        let path = dir.join(file);
        match path.exists() {
            true => files.push(open_file(&path)?),
            false => gone.push(format!("{file}, with {} tensors", parts[file].len())),
        }
    }
    if !gone.is_empty() {
        let what = format!("names files that are not beside it{}", joined_list("missing", &gone));
        bail!(bad(what).help("download or copy them again"));
    }
    for (file, (part, mapped)) in files.iter().zip(&parts) {
        let held: BTreeSet<&str> = file.entries.iter().map(|e| e.name.as_str()).collect();
        let lost: Vec<_> = mapped.iter().filter(|n| !held.contains(*n)).map(|n| n.to_string()).collect();
        let spare: Vec<_> = held
            .iter()
            .filter(|n| index.weight_map.get(**n).is_none_or(|f| f != part))
            .map(|n| n.to_string())
            .collect();
        if !lost.is_empty() || !spare.is_empty() {
            let (lost, spare) =
                (joined_list("in the index alone", &lost), joined_list("in the file alone", &spare));
            bail!(bad(format!("and {part} disagree{lost}{spare}")).help("they are of different downloads"));
        }
    }
    let weights = collect(path, files)?;
    let total: u64 = weights.tensors.iter().map(|t| t.entry.bytes).sum();
    // Published indices are known to count otherwise; every tensor has been checked by itself.
    if let Some(claimed) = index.metadata.get("total_size").and_then(serde_json::Value::as_u64)
        && claimed != total
    {
        tracing::warn!(
            "{name} promises {} bytes, but its files have {}",
            thousands(claimed),
            thousands(total)
        );
    }
    Ok(weights)
}

/// The tensors of some files, of which no two may have one name.
fn collect(path: &Path, mut files: Vec<RawFile>) -> Result<Weights> {
    let mut tensors = vec![];
    for (number, file) in files.iter_mut().enumerate() {
        tensors.extend(file.entries.drain(..).map(|entry| TensorInfo { file: number, entry }));
    }
    tensors.sort_by(|a, b| a.name().cmp(b.name()));
    if let Some(twice) = tensors.windows(2).find(|pair| pair[0].name() == pair[1].name()) {
        let places: Vec<_> = twice.iter().map(|t| files[t.file].path().display().to_string()).collect();
        let (name, places) = (twice[0].name(), places.join(" and "));
        bail!(Failure::input(format!("the tensor `{name}` is in both {places}")));
    }
    Ok(Weights { path: path.to_owned(), files, tensors })
}
