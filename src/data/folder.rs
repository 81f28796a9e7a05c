//! Folders of pictures with captions: a `.txt` beside each, or one `captions.jsonl` (or `metadata.jsonl`) in the
//! folder with a line a picture.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};

use super::files::{Caption, Files, Item};
use super::pair::{CAPTION_LIMIT, Options, is_picture, without_mark};
use super::store::{Blob, Stores};
use crate::exit::Failure;

/// Names of the file with all captions; the first that is there counts.
const LISTS: [&str; 2] = ["captions.jsonl", "metadata.jsonl"];
/// The largest such file, in bytes.
const LIST_LIMIT: u64 = 1 << 30;

/// The names in use for the picture of a line and for its caption, such as `{"file": "a.jpg", "caption": "..."}`; a
/// line may hold more than one of them.
const FILE: [&str; 3] = ["file", "file_name", "image"];
const CAPTION: [&str; 2] = ["caption", "text"];
/// The name for several captions.
const CAPTIONS: &str = "captions";

/// The pictures of some folders, and of folders in them, in the order of their names.
///
/// # Errors
/// If a folder cannot be listed or holds no picture, or a line of its captions cannot be read (it is named).
pub fn open(stores: &Stores, folders: &[String], options: Options) -> Result<Files> {
    let mut items = Vec::new();
    for folder in folders {
        let found = pictures(stores, folder)?;
        ensure!(
            !found.is_empty(),
            Failure::input(format!(
                "{folder} holds no picture (a name that ends in .jpg, .jpeg, .png or .webp)"
            ))
        );
        items.extend(found);
    }
    Files::new(format!("folder {}", folders.join(", ")), items, options)
}

fn pictures(stores: &Stores, folder: &str) -> Result<Vec<Item>> {
    let root = format!("{}/", folder.trim_end_matches('/'));
    let inside = |blob: &Blob| blob.name().strip_prefix(&root).unwrap_or(blob.name()).to_owned();
    // What other programs leave in folders: `._a.jpg` of macOS, `.ipynb_checkpoints`, half downloads.
    let hidden = |name: &str| name.split('/').any(|part| part.starts_with('.'));
    let named = stores.list(folder)?.into_iter().map(|blob| (inside(&blob), blob));
    let mut files: BTreeMap<String, Blob> = named.filter(|(name, _)| !hidden(name)).collect();
    let list = LISTS.iter().find_map(|name| files.remove(*name));
    let mut listed = match &list {
        Some(list) => captions(list)?,
        None => BTreeMap::new(),
    };
    let mut items = Vec::new();
    for (name, picture) in files.iter().filter(|(name, _)| is_picture(name)) {
        let mut captions = listed.remove(name).unwrap_or_default();
        let beside = name.rsplit_once('.').and_then(|(stem, _)| files.get(&format!("{stem}.txt")));
        if let Some(text) = beside.filter(|_| captions.is_empty()) {
            captions.push(Caption::File(text.clone()));
        }
        items.push(Item { picture: picture.clone(), captions });
    }
    // Listed, but not there: each a bad sample of its own, counted like the others.
    for (name, captions) in listed {
        ensure!(
            !name.starts_with('/') && name.split('/').all(|part| part != ".."),
            Failure::input(format!(
                "{root}: its list of captions names {name:?}, which is not in the folder"
            ))
        );
        items.push(Item { picture: Blob::local(format!("{root}{name}")), captions });
    }
    items.sort_by(|a, b| a.picture.name().cmp(b.picture.name()));
    Ok(items)
}

/// Captions by the names of their pictures.
fn captions(list: &Blob) -> Result<BTreeMap<String, Vec<Caption>>> {
    let bytes = list.read_all(LIST_LIMIT);
    parse(list.name(), &bytes.with_context(|| Failure::input(format!("cannot read {}", list.name())))?)
}

/// Captions by the names of their pictures, from the content of the file `name`.
pub(super) fn parse(name: &str, bytes: &[u8]) -> Result<BTreeMap<String, Vec<Caption>>> {
    let mut all: BTreeMap<String, Vec<Caption>> = BTreeMap::new();
    for (number, line) in (1..).zip(without_mark(bytes).split(|&byte| byte == b'\n')) {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let wrong = || Failure::input(format!("{name}, line {number}"));
        if line.len() > CAPTION_LIMIT as usize {
            bail!(wrong().help(format!("it has {} bytes; the limit is {CAPTION_LIMIT}", line.len())));
        }
        let (file, texts) = entry(line).with_context(|| {
            wrong().help(r#"a line is an object such as {"file": "a.jpg", "caption": "a red circle"}"#)
        })?;
        all.entry(file).or_default().extend(texts.into_iter().map(Caption::Text));
    }
    Ok(all)
}

/// The picture and the captions of a line.
fn entry(line: &[u8]) -> Result<(String, Vec<String>)> {
    let mut values: Map<String, Value> = serde_json::from_slice(line)?;
    let mut text = |names: &[&str]| {
        let found = names.iter().find(|name| values.get(**name).is_some_and(Value::is_string));
        found.and_then(|name| Some(values.remove(*name)?.as_str()?.to_owned()))
    };
    let file = text(&FILE).with_context(|| format!("none of {FILE:?} in it is a name"))?;
    let one = text(&CAPTION);
    let several: Option<Vec<String>> =
        serde_json::from_value(values.remove(CAPTIONS).unwrap_or_default()).context("its captions")?;
    let texts = several.filter(|captions| !captions.is_empty()).or(one.map(|one| vec![one]));
    // As `./a.jpg`, which some tools write.
    let file = file.strip_prefix("./").map(str::to_owned).unwrap_or(file);
    Ok((file, texts.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::data::{Dataset, Picture, Reason};
    use crate::pictures::encode_png;

    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        folder
    }

    fn open_at(path: &Path, scheme: &str) -> Result<Files> {
        open(&Stores::default(), &[format!("{scheme}{}", path.display())], Options::new(4))
    }

    fn png(shade: u8) -> Vec<u8> {
        encode_png(&Picture::filled(5, 9, [shade, 0, 0]), &[]).unwrap()
    }

    #[test]
    fn captions_beside_the_pictures_are_read_without_their_line_ends() {
        let folder = folder(&[
            ("b.png", &png(2)),
            ("b.txt", b"\xef\xbb\xbftwo\r\n"),
            ("in/a.PNG", &png(3)),
            ("in/a.txt", b" three"),
            ("a.png", &png(1)),
            ("a.txt", b"caf\xe9"),
            ("c.png", &png(4)),
            ("notes.txt", b"no picture"),
        ]);
        for scheme in ["", "file://"] {
            let files = open_at(folder.path(), scheme).unwrap();
            assert_eq!(files.len(), 4);
            assert_eq!(files.get(0, 0).unwrap_err().reason, Reason::CaptionNotUtf8);
            let two = files.get(1, 0).unwrap();
            assert_eq!((two.caption.as_str(), two.picture().unwrap().at(1, 1)), ("two", [2, 0, 0]));
            assert_eq!(files.get(2, 0).unwrap_err().reason, Reason::MissingCaption);
            assert_eq!(files.get(3, 9).unwrap().caption, " three");
            assert_eq!(files.get(4, 0).unwrap_err().reason, Reason::OutOfRange);
        }
    }

    #[test]
    fn a_list_has_captions_in_turn_and_names_what_is_missing() {
        let lines = "{\"file\":\"a.png\",\"captions\":[\"0\",\"1\",\"2\"],\"caption\":\"0\",\"more\":7}\n\n\
                     {\"file_name\":\"gone.png\",\"text\":\"x\"}\n{\"file\":\"b.png\"}\n";
        let folder = folder(&[
            ("captions.jsonl", lines.as_bytes()),
            ("a.png", &png(1)),
            ("b.png", &png(2)),
            ("b.txt", b"beside"),
        ]);
        let files = open_at(folder.path(), "").unwrap();
        let turns: Vec<String> = (0..6).map(|turn| files.get(0, turn).unwrap().caption).collect();
        assert_eq!(turns[..3], turns[3..]);
        let mut sorted = turns[..3].to_vec();
        sorted.sort();
        assert_eq!((sorted, files.captions(0)), (["0", "1", "2"].map(String::from).to_vec(), 3));
        assert_eq!(files.get(1, 0).unwrap().caption, "beside");
        let gone = files.get(2, 0).unwrap_err();
        assert_eq!((gone.reason, gone.key.as_str()), (Reason::MissingImage, "gone.png"));
        assert!(files.describe().contains("3 pictures, 5 captions"), "{}", files.describe());
    }

    #[test]
    fn lists_and_folders_are_read_as_other_programs_leave_them() {
        // A byte order mark, ends of lines of Windows, a column of its own, names that say the same twice.
        let lines = "\u{feff}{\"file_name\":\"./a b.png\",\"text\":\"one\",\"caption\":null,\"image\":{\"x\":1}}\r\n\
                     {\"file\":\"größe.png\",\"caption\":\"two\",\"text\":\"2\",\"captions\":null}\r\n";
        let folder = folder(&[
            ("metadata.jsonl", lines.as_bytes()),
            ("a b.png", &png(1)),
            ("größe.png", &png(2)),
            ("._a b.png", b"attributes of macOS"),
            (".ipynb_checkpoints/a b.png", &png(3)),
        ]);
        let files = open_at(folder.path(), "").unwrap();
        let captions: Vec<String> = (0..files.len()).map(|i| files.get(i, 0).unwrap().caption).collect();
        assert_eq!(captions, ["one", "two"]);
    }

    #[test]
    fn what_cannot_be_a_folder_of_pictures_is_an_error() {
        let error = |files: &[(&str, &[u8])]| format!("{:#}", open_at(folder(files).path(), "").unwrap_err());
        assert!(error(&[("a.gif", b"")]).contains("holds no picture"));
        let error = error(&[("captions.jsonl", b"{\"file\":\"a.png\"}\n{\"caption\":1}"), ("a.png", b"")]);
        assert!(error.contains("captions.jsonl, line 2"), "{error}");
        let out = folder(&[("captions.jsonl", b"{\"file\":\"../x.png\",\"caption\":\"\"}"), ("a.png", b"")]);
        assert!(open_at(out.path(), "").unwrap_err().to_string().contains("which is not in the folder"));
    }
}
