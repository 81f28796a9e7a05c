//! Checkpoints of PyTorch (`.pth`, `.pt`, `.bin`, `.ckpt`), as archives (since 1.6) and in the old format: their tensors as
//! ranges of the file, like those of safetensors. Nothing in them is run, see [`crate::formats::pickle`].
//!
//! Tensors are called by the keys that lead to them, joined by dots: `model.blocks.0.weight`. Where all tensors lie in one
//! dictionary of the outermost, as under `state_dict`, its key is left out. What is no tensor is passed over.
use super::pickle::{Id, Node, Pickle, Storage, Tensor};
use super::safetensors::{RawEntry, RawFile};
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::text::{human_bytes, printable, thousands};
use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;
use zip::{CompressionMethod, ZipArchive};

/// The most bytes of a pickle; that of a model with a thousand tensors has some 200 kB.
const MAX_PICKLE: u64 = 8 << 20;
/// The most members of an archive, and tensors of a file.
const MAX_TENSORS: usize = 1_000_000;
/// The most dictionaries in each other.
const MAX_DEPTH: usize = 32;
/// The most bytes of a name, and of all of them.
const MAX_NAME: usize = 1024;
const MAX_NAMES: usize = 256 << 20;

/// What to do about a file that asks for more than tensors.
const HELP: &str = "fluid reads tensors, and runs nothing of a file. In Python, save the tensors alone: \
                    safetensors.torch.save_file(model.state_dict(), \"model.safetensors\")";

/// What an archive begins with.
pub const ARCHIVE: &[u8] = b"PK\x03\x04";
/// What a file in the old format begins with: a pickle of a number of ten bytes.
pub const OLD: &[u8] = b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.";

/// Where the numbers of a storage begin in the file, and how many bytes there are.
type Span = (u64, u64);

/// Opens a checkpoint; reads the pickles in it alone.
///
/// # Errors
/// When the file is cut or damaged, is no checkpoint, or asks for anything but tensors and the containers of them.
pub fn open(path: &Path) -> Result<RawFile> {
    let bad = |what: String| Failure::input(format!("{} {what}", path.display()));
    let file = disk::open_file(path).with_context(|| bad("cannot be opened".into()))?;
    let length = file.metadata().with_context(|| bad("cannot be read".into()))?.len();
    let mut start = vec![0; OLD.len().min(length as usize)];
    file.read_exact_at(&mut start, 0).with_context(|| bad("cannot be read".into()))?;
    let (pickle, spans) = match start == OLD {
        true => old(path, &file, length)?,
        false => archive(path, &file)?,
    };
    if let Some((start, bytes)) =
        spans.values().find(|(start, bytes)| start.checked_add(*bytes).is_none_or(|end| end > length))
    {
        let [bytes, start, length] = [*bytes, *start, length].map(thousands);
        bail!(
            bad(format!("ends too early: {bytes} bytes are to begin at byte {start} of its {length}"))
                .help("it may have been cut when it was copied: get it again")
        );
    }
    let mut entries = vec![];
    for (name, tensor) in tensors(path, &pickle)? {
        entries.push(entry(path, &pickle, &spans, name, tensor)?);
    }
    if entries.is_empty() {
        bail!(bad("holds no tensors".into()));
    }
    entries.sort_by(|a, b| (a.offset, &a.name).cmp(&(b.offset, &b.name)));
    Ok(RawFile::of_entries(path, file, entries))
}

/// Whether a file begins as a checkpoint does.
pub fn is_checkpoint(start: &[u8]) -> bool {
    start.starts_with(ARCHIVE) || start.starts_with(OLD)
}

fn read_pickle(path: &Path, bytes: &[u8]) -> Result<Pickle> {
    Pickle::read(bytes).map_err(|error| {
        let name = path.display();
        let help = match error.is_foreign {
            true => HELP,
            false => "the file is damaged, or was cut when it was copied: get it again",
        };
        Failure::input(format!("{name} cannot be read: {error}")).help(help).into()
    })
}

/// The pickle of an archive and the places of its storages.
fn archive(path: &Path, file: &File) -> Result<(Pickle, HashMap<String, Span>)> {
    let bad = |what: String| Failure::input(format!("{} {what}", path.display()));
    let cut = || {
        bad("is no whole zip archive".into()).help("it may have been cut when it was copied: get it again")
    };
    let mut archive = ZipArchive::new(file).with_context(cut)?;
    if archive.len() > MAX_TENSORS {
        bail!(bad(format!("is an archive of {} files; {MAX_TENSORS} are the most", archive.len())));
    }
    // A name that is no text is none of PyTorch's.
    let names: Vec<String> =
        archive.file_names().filter_map(|name| name.ok().map(std::borrow::Cow::into_owned)).collect();
    // In the one folder of the archive, or in none.
    let is_root = |root: &&str| root.find('/').is_none_or(|at| at + 1 == root.len());
    let is_folder = |root: &&str| root.is_empty() || root.ends_with('/');
    let mut roots = names.iter().filter_map(|name| name.strip_suffix("data.pkl"));
    let Some(root) = roots.find(|root| is_root(root) && is_folder(root)) else {
        bail!(bad("is a zip archive without data.pkl, so no checkpoint of PyTorch".into()));
    };
    let has = |name: &str| names.iter().any(|n| n.strip_prefix(root).is_some_and(|n| n.starts_with(name)));
    if has("code/") || has("constants.pkl") {
        bail!(bad("is a program (TorchScript), not a list of tensors".into()).help(
            "in Python: safetensors.torch.save_file(torch.jit.load(FILE).state_dict(), \"model.safetensors\")"
        ));
    }
    let (mut pickle, mut spans) = (vec![], HashMap::new());
    let data = format!("{root}data/");
    for number in 0..archive.len() {
        let member = archive.by_index_raw(number).with_context(cut)?;
        let Ok(name) = member.name().map(std::borrow::Cow::into_owned) else { continue };
        let (is_stored, size) = (member.compression() == CompressionMethod::Stored, member.size());
        let key = name.strip_prefix(&data);
        let is_pickle = name.strip_prefix(root) == Some("data.pkl");
        let is_order = name.strip_prefix(root) == Some("byteorder");
        if key.is_none() && !is_pickle && !is_order {
            continue;
        }
        if !is_stored || member.compressed_size() != size {
            bail!(bad(format!("has a compressed {}; PyTorch stores it as it is", printable(&name))));
        }
        let at = member.data_start().with_context(cut)?;
        if let Some(key) = key {
            spans.insert(key.to_string(), (at, size));
            continue;
        }
        let limit = if is_pickle { MAX_PICKLE } else { 16 };
        if size > limit {
            let [size, limit] = [size, limit].map(human_bytes);
            bail!(bad(format!("has a {} of {size}; {limit} are the most", printable(&name))));
        }
        let mut bytes = vec![0; size as usize];
        file.read_exact_at(&mut bytes, at).with_context(cut)?;
        if is_pickle {
            pickle = bytes;
        } else if bytes != b"little" {
            bail!(bad("was written on a machine of the other byte order".into()).help(HELP));
        }
    }
    Ok((read_pickle(path, &pickle)?, spans))
}

/// The pickle of a file in the old format, after two of numbers and one of the machine; and the places of its storages,
/// which follow the list of their keys.
fn old(path: &Path, file: &File, length: u64) -> Result<(Pickle, HashMap<String, Span>)> {
    let bad = |what: String| Failure::input(format!("{} {what}", path.display()));
    let cut = || bad("ends too early".into()).help("it may have been cut when it was copied: get it again");
    let mut bytes = vec![0; length.min(MAX_PICKLE) as usize];
    file.read_exact_at(&mut bytes, 0).with_context(cut)?;
    let mut at = 0;
    let mut next = || -> Result<Pickle> {
        let pickle = read_pickle(path, &bytes[at..])?;
        at += pickle.length;
        Ok(pickle)
    };
    let (_magic, _protocol, machine) = (next()?, next()?, next()?);
    if let Node::Dict(pairs) = machine.node(machine.root) {
        let named = |key: Id| matches!(machine.node(key), Node::Text(text) if text == "little_endian");
        if pairs.iter().any(|(key, value)| named(*key) && *machine.node(*value) == Node::Bool(false)) {
            bail!(bad("was written on a machine of the other byte order".into()).help(HELP));
        }
    }
    let (pickle, keys) = (next()?, next()?);
    let Node::List(keys_list) = keys.node(keys.root) else {
        bail!(bad("has no list of its storages".into()))
    };
    // The elements of each key, by any storage that names it.
    let sizes: HashMap<&str, u64> = pickle
        .nodes
        .iter()
        .filter_map(|node| match node {
            Node::Storage(Storage { dtype, key, .. }) => Some((key.as_str(), dtype.bitsize() as u64 / 8)),
            _ => None,
        })
        .collect();
    let (mut spans, mut at) = (HashMap::new(), at as u64);
    for key in keys_list {
        let Node::Text(key) = keys.node(*key) else { bail!(bad("has a storage without a name".into())) };
        let mut elements = [0; 8];
        file.read_exact_at(&mut elements, at).with_context(cut)?;
        let width = sizes.get(key.as_str()).with_context(|| bad("has numbers that no tensor uses".into()))?;
        let bytes = u64::from_le_bytes(elements).checked_mul(*width).with_context(cut)?;
        let end = (at + 8).checked_add(bytes).filter(|end| *end <= length).with_context(cut)?;
        spans.insert(key.clone(), (at + 8, bytes));
        at = end;
    }
    Ok((pickle, spans))
}

/// The tensors of a pickle with their names.
fn tensors<'p>(path: &Path, pickle: &'p Pickle) -> Result<BTreeMap<String, &'p Tensor>> {
    let bad = |what: String| Failure::input(format!("{} {what}", path.display()));
    let mut found = BTreeMap::new();
    // Of the outermost dictionary: the keys that lead to tensors.
    let mut waiting = vec![(String::new(), pickle.root, 0)];
    let (mut looked, mut names) = (0, 0);
    let leads =
        |id: Id| matches!(pickle.node(id), Node::Tensor(_) | Node::Dict(_) | Node::Tuple(_) | Node::List(_));
    while let Some((name, id, depth)) = waiting.pop() {
        looked += 1;
        // A value may stand in many places: what is reached by many paths is bounded too.
        let length = |key: Id| if let Node::Text(text) = pickle.node(key) { text.len() } else { 0 };
        // How many values there are in it, and the longest name.
        let (inner, longest) = match pickle.node(id) {
            Node::Dict(pairs) => (pairs.len(), pairs.iter().map(|(key, _)| length(*key)).max().unwrap_or(0)),
            Node::Tuple(items) | Node::List(items) => (items.len(), 0),
            _ => (0, 0),
        };
        names += inner * (name.len() + longest + 24);
        if depth > MAX_DEPTH
            || looked + waiting.len() + inner > MAX_TENSORS
            || name.len() + longest > MAX_NAME
            || names > MAX_NAMES
        {
            bail!(bad("has values in each other without end, or names that are too long".into()).help(HELP));
        }
        let join = |key: &str| if name.is_empty() { key.to_string() } else { format!("{name}.{key}") };
        match pickle.node(id) {
            Node::Tensor(tensor) => {
                let twin = found.insert(name.clone(), tensor);
                ensure!(twin.is_none(), bad(format!("has two tensors called `{}`", printable(&name))));
            }
            Node::Dict(pairs) => {
                waiting.extend(pairs.iter().filter(|(_, value)| leads(*value)).filter_map(|(key, value)| {
                    let key = match pickle.node(*key) {
                        Node::Text(text) => text.clone(),
                        Node::Int(number) => number.to_string(),
                        _ => return None,
                    };
                    Some((join(&key), *value, depth + 1))
                }))
            }
            Node::Tuple(items) | Node::List(items) => waiting.extend(
                items
                    .iter()
                    .enumerate()
                    .filter(|(_, item)| leads(**item))
                    .map(|(i, item)| (join(&i.to_string()), *item, depth + 1)),
            ),
            _ => {}
        }
    }
    let Node::Dict(pairs) = pickle.node(pickle.root) else { return Ok(found) };
    let holder = |(key, value): &(Id, Id)| match (pickle.node(*key), pickle.node(*value)) {
        (Node::Text(key), Node::Dict(_)) => Some(format!("{key}.")),
        _ => None,
    };
    let prefix =
        pairs.iter().filter_map(holder).find(|prefix| found.keys().all(|name| name.starts_with(prefix)));
    let Some(prefix) = prefix.filter(|_| !found.is_empty()) else { return Ok(found) };
    Ok(found.into_iter().map(|(name, tensor)| (name[prefix.len()..].to_string(), tensor)).collect())
}

/// A tensor as a range of the file.
fn entry(
    path: &Path,
    pickle: &Pickle,
    spans: &HashMap<String, Span>,
    name: String,
    tensor: &Tensor,
) -> Result<RawEntry> {
    let bad =
        |what: &str| Failure::input(format!("{}: the tensor `{}` {what}", path.display(), printable(&name)));
    let Node::Storage(Storage { dtype, key, .. }) = pickle.node(tensor.storage) else {
        bail!(bad("has no numbers"));
    };
    let (start, held) = *spans.get(key).with_context(|| bad("has no numbers in the file"))?;
    let width = dtype.bitsize() as u64 / 8;
    let elements = tensor.dims.iter().try_fold(1u64, |all, dim| all.checked_mul(*dim));
    let elements = elements.with_context(|| bad("is larger than any file"))?;
    // Axes of one element may have any stride. Else the elements fill the range, whatever the order of the axes.
    let mut axes: Vec<(u64, u64)> = tensor.strides.iter().copied().zip(tensor.dims.iter().copied()).collect();
    axes.retain(|(_, dim)| *dim > 1);
    let next = |step: u64, (stride, dim): &(u64, u64)| step.checked_mul(*dim).filter(|_| *stride == step);
    let is_row_major = axes.iter().rev().try_fold(1, next);
    axes.sort_unstable();
    let is_dense = axes.iter().try_fold(1, next);
    if elements > 0 && is_dense.is_none() {
        bail!(
            bad("is a view that leaves numbers out or repeats them").help("save it with tensor.contiguous()")
        );
    }
    let offset = tensor.offset.checked_mul(width).with_context(|| bad("lies outside of its numbers"))?;
    let bytes = elements.checked_mul(width).with_context(|| bad("is larger than any file"))?;
    if offset.checked_add(bytes).is_none_or(|end| end > held) {
        bail!(bad(&format!("needs {bytes} bytes from byte {offset} of its numbers, which are {held}")));
    }
    let [dims, strides] = [&tensor.dims, &tensor.strides]
        .map(|all| all.iter().map(|n| usize::try_from(*n)).collect::<Result<Vec<_>, _>>());
    let (dims, strides) = (dims?, strides?);
    let strides = (is_row_major.is_none() && elements > 0).then_some(strides);
    Ok(RawEntry { name, dtype: *dtype, dims, offset: start + offset, bytes, strides })
}
