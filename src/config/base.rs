//! Configs over others: the file below one, what is taken away of it, and what the config of a run may not say.
use super::overrides::unset_in;
use super::tree::{Node, Origin, Value};
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::inside;
use anyhow::{Result, bail};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Reads a config file and the files below it.
///
/// # Errors
/// When one cannot be read, is not TOML, or is below itself.
pub fn read(path: &Path) -> Result<Node> {
    read_over(path, &mut vec![])
}

/// Reads the config that a run or a checkpoint keeps, and gives it without the plugin that it names, and that. Others may
/// have made it: it has no file below itself, does not choose native code, and its run is where it lies, whatever it
/// says.
///
/// # Errors
/// When it cannot be read, is not TOML, or names a `base`.
pub fn read_kept(path: &Path) -> Result<(Node, Option<Node>)> {
    let (dir, run) = run_of(path);
    inside::check(&run, &[&dir])?;
    let text = disk::read_text(path, "the config")?;
    let mut node = Node::parse(&path.display().to_string(), &text)?;
    node.mark_found();
    if let Some(base) = node.take("base").or_else(|| node.take("unset")) {
        let text = format!("the config of a run has no other below it ({})", base.origin);
        bail!(Failure::input(text).help("if you trust it, copy it out of the run folder and name the copy"));
    }
    let plugin = node.take_plugin();
    if let Some(Node { value: dir @ Value::Text(_), .. }) = node.get_mut("run.dir") {
        *dir = Value::Text(run.display().to_string());
    }
    Ok((node, plugin))
}

/// The folder that a config lies in, and the run folder that this is, or that its checkpoint lies in.
fn run_of(config: &Path) -> (PathBuf, PathBuf) {
    let elsewhere = || config.canonicalize().ok().filter(|file| is_beside_a_run(file));
    let file = if is_beside_a_run(config) { None } else { elsewhere() };
    let file = file.unwrap_or_else(|| config.into());
    let dir = disk::parent(&file);
    let checkpoints = |dir: &Path| dir.file_name().is_some_and(|name| name == "checkpoints");
    let above = std::path::absolute(dir).ok().and_then(|dir| Some(checkpoints(dir.parent()?)));
    let run = match (above, dir.ancestors().nth(2)) {
        (Some(true), Some(run)) if !run.as_os_str().is_empty() => run.into(),
        (Some(true), _) => dir.join("../.."),
        _ => dir.into(),
    };
    (dir.into(), run)
}

/// Whether a config file lies in a run folder or a checkpoint, which others may have made; also where a link leads there.
pub fn is_kept(config: &Path) -> bool {
    is_beside_a_run(config) || config.canonicalize().is_ok_and(|file| is_beside_a_run(&file))
}

fn is_beside_a_run(config: &Path) -> bool {
    const BESIDE: [&str; 6] =
        ["checkpoints", "COMMIT", "manifest.json", "metrics.jsonl", "codec.safetensors", "text_encoder.txt"];
    BESIDE.iter().any(|name| disk::parent(config).join(name).symlink_metadata().is_ok())
}

/// Says, once for each line of a file, that a plugin which it names is not loaded.
pub fn warn_of_plugin(dropped: &Node) {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let (place, named) = (dropped.origin.to_string(), &dropped.value);
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if said.insert(place.clone()) {
        tracing::warn!(
            "device.plugin ({place}) is {named}: not loaded, because a run folder does not choose native code; if you \
             trust that file, name it with --plugin PATH"
        );
    }
}

/// The text of the file called `name`, over the files below it.
///
/// # Errors
/// As [`read`].
pub fn parse(name: &str, text: &str) -> Result<Node> {
    based(Node::parse(name, text)?, Path::new(name), &mut vec![])
}

fn read_over(path: &Path, above: &mut Vec<PathBuf>) -> Result<Node> {
    // Only what was typed may be a pipe.
    let read = if above.is_empty() { disk::read_typed_text } else { disk::read_text };
    let text = read(path, "the config")?;
    based(Node::parse(&path.display().to_string(), &text)?, path, above)
}

/// A file over its `base`, less what it says is `unset` there. `above` are the files that were read on the way to it.
fn based(mut node: Node, path: &Path, above: &mut Vec<PathBuf>) -> Result<Node> {
    let (base, unset) = (node.take("base"), node.take("unset"));
    let Some(base) = base else {
        if let Some(Node { origin, .. }) = unset {
            let text = format!("`unset` takes settings of a base away, and there is no `base` ({origin})");
            bail!(Failure::input(text).help("leave it out"));
        }
        return Ok(node);
    };
    let Value::Text(name) = &base.value else {
        let (value, origin) = (base.value, base.origin);
        let text = format!("`base` is {value}, expected the path of a config ({origin})");
        bail!(Failure::input(text).help("for example base = \"shapes.toml\""));
    };
    above.push(path.to_path_buf());
    let mut below = path.parent().unwrap_or(Path::new("")).join(name);
    let kept = below.is_dir() || is_kept(&below);
    if below.is_dir() {
        below.push("config.toml");
    }
    let same = |a: &PathBuf| a == &below || same_file(a, &below);
    if let Some(first) = above.iter().position(same) {
        let chain = above[first..].iter().chain([&below]).map(|p| p.display().to_string());
        let chain = chain.collect::<Vec<_>>().join(" -> ");
        bail!(
            Failure::input(format!("`base` goes round in a circle: {chain} ({})", base.origin))
                .help("take one `base` out")
        );
    }
    if !below.exists() {
        let text = format!("`base` names {}, which is not there ({})", below.display(), base.origin);
        bail!(Failure::input(text).help("its path is relative to the folder of the file that names it"));
    }
    let mut tree = if kept {
        let (tree, dropped) = read_kept(&below)?;
        dropped.iter().for_each(warn_of_plugin);
        tree
    } else {
        read_over(&below, above)?
    };
    for key in texts(unset)? {
        unset_in(&mut tree, &key, &Origin::Flag(format!("unset in {}", base.origin).into()))?;
    }
    Ok(node.over(tree))
}

/// What `unset` of a file lists: one path, or several.
fn texts(unset: Option<Node>) -> Result<Vec<String>> {
    let Some(unset) = unset else { return Ok(vec![]) };
    let nodes = match unset.value {
        Value::List(nodes) => nodes,
        _ => vec![unset],
    };
    let text = |node: Node| match node.value {
        Value::Text(text) => Ok(text),
        value => {
            let text = format!("`unset` has {value}, expected a key ({})", node.origin);
            Err(Failure::input(text).help("for example unset = [\"codec.whiten\"]").into())
        }
    };
    nodes.into_iter().map(text).collect()
}

fn same_file(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}
