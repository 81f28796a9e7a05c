//! Folders of images with captions: a `.txt` beside each, or one `captions.jsonl` (or `metadata.jsonl`) in the
//! folder with a line an image.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::{Map, Value};

use super::decode::{CAPTION_LIMIT, Options, is_image, without_mark};
use super::files::{Captions, Files, Items, beside};
use super::kind::Kind;
use crate::storage::object::{Folder, Stores};
use crate::util::error::Failure;

/// Folders of images in configs.
pub const KIND: Kind = Kind {
    name: "folder",
    about: "Folders of images, each with a `.txt` of its caption beside it, or with one `captions.jsonl`.",
    keys: &["train"],
    is_encoded: false,
    in_shards: None,
    words: None,
    held_out: |_| None,
    check: |source, rules| {
        source.needs_train("a folder of images, or a list of them", "\"my/images\"", rules)
    },
    open: |mix, with| Ok(Arc::new(open(with.stores, &mix.train, with.options)?)),
};

/// Names of the file with all captions; the first that is there counts.
const LISTS: [&str; 2] = ["captions.jsonl", "metadata.jsonl"];
/// The list of a folder that `fluid sample` wrote: its images alone count, not the sheet of them.
const MANIFEST: &str = "manifest.jsonl";
/// The largest such file, in bytes.
const LIST_LIMIT: u64 = 1 << 30;

/// The names in use for the image of a line and for its caption, such as `{"file": "a.jpg", "caption": "..."}`; a
/// line may hold more than one of them.
const FILE: [&str; 3] = ["file", "file_name", "image"];
const CAPTION: [&str; 3] = ["caption", "text", "prompt"];
/// The name for several captions.
const CAPTIONS: &str = "captions";

/// The images of some folders, and of folders in them, in the order of their names.
///
/// # Errors
/// If a folder cannot be listed or holds no image, or a line of its captions cannot be read (it is named).
pub fn open(stores: &Stores, folders: &[String], options: Options) -> Result<Files> {
    let (mut items, mut opened) = (Items::default(), Vec::new());
    for (number, name) in folders.iter().enumerate() {
        let folder = stores.folder(name)?;
        let found = images(&folder)?;
        ensure!(
            !found.is_empty(),
            Failure::input(format!("{name} holds no image (a name that ends in .jpg, .jpeg, .png or .webp)"))
        );
        found.iter().try_for_each(|(name, captions)| items.push(number, name, captions))?;
        opened.push(folder);
    }
    Files::new(format!("folder {}", folders.join(", ")), opened, items, options)
}

/// The images of a folder with their captions, in the order of their names.
fn images(folder: &Folder) -> Result<Vec<(String, Captions<String>)>> {
    // What other programs leave in folders: `._a.jpg` of macOS, `.ipynb_checkpoints`, half downloads.
    let hidden = |name: &str| name.split('/').any(|part| part.starts_with('.'));
    let mut files = folder.names()?;
    files.retain(|name| !hidden(name));
    let is_there = |name: &str| files.binary_search_by(|file| file.as_str().cmp(name)).is_ok();
    let list = LISTS.into_iter().chain([MANIFEST]).find(|name| is_there(name));
    let mut listed = list.map_or_else(|| Ok(BTreeMap::new()), |list| captions(folder, list))?;
    let mut found = Vec::new();
    for name in files.iter().filter(|name| is_image(name)) {
        let texts = listed.remove(name);
        if texts.is_none() && list == Some(MANIFEST) {
            continue;
        }
        let texts = texts.unwrap_or_default();
        let captions = match texts.is_empty() && is_there(&beside(name)) {
            true => Captions::Beside,
            false => Captions::Texts(texts),
        };
        found.push((name.clone(), captions));
    }
    // Listed, but not there: each a bad sample of its own, counted like the others.
    for (name, texts) in listed {
        ensure!(
            !name.starts_with('/') && name.split('/').all(|part| part != ".."),
            Failure::input(format!(
                "{}: its list of captions names {name:?}, which is not in the folder",
                folder.name()
            ))
        );
        found.push((name, Captions::Texts(texts)));
    }
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(found)
}

/// Captions by the names of their images.
fn captions(folder: &Folder, list: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let (bytes, name) = (folder.read_all(list, LIST_LIMIT), folder.full_name(list));
    parse(&name, &bytes.with_context(|| Failure::input(format!("cannot read {name}")))?)
}

/// Captions by the names of their images, from the content of the file `name`.
pub(super) fn parse(name: &str, bytes: &[u8]) -> Result<BTreeMap<String, Vec<String>>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (number, line) in (1..).zip(without_mark(bytes).split(|&byte| byte == b'\n')) {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let wrong = || Failure::input(format!("{name}, line {number}, cannot be read"));
        if line.len() > CAPTION_LIMIT as usize {
            bail!(wrong().help(format!("it has {} bytes; the limit is {CAPTION_LIMIT}", line.len())));
        }
        let (file, texts) = entry(line).with_context(|| {
            wrong().help(r#"a line is an object such as {"file": "a.jpg", "caption": "a red circle"}"#)
        })?;
        all.entry(file).or_default().extend(texts);
    }
    Ok(all)
}

/// The image and the captions of a line.
fn entry(line: &[u8]) -> Result<(String, Vec<String>)> {
    // Its own count of lines, of which there is one here, would contradict ours.
    let told = |error: serde_json::Error| {
        let text = error.to_string();
        anyhow!("{}", text.split(" at line ").next().unwrap_or(&text))
            .context(format!("at byte {}", error.column()))
    };
    let mut values: Map<String, Value> = serde_json::from_slice(line).map_err(told)?;
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
    use crate::data::{Dataset, Reason};
    use crate::formats::contact_sheet::encode_png;
    use crate::formats::image::Image;

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
        encode_png(&Image::filled(5, 9, [shade, 0, 0]), &[]).unwrap()
    }

    #[test]
    fn captions_beside_the_images_are_read_without_their_line_ends() {
        let folder = folder(&[
            ("b.png", &png(2)),
            ("b.txt", b"\xef\xbb\xbftwo\r\n"),
            ("in/a.PNG", &png(3)),
            ("in/a.txt", b" three"),
            ("a.png", &png(1)),
            ("a.txt", b"caf\xe9"),
            ("c.png", &png(4)),
            ("notes.txt", b"no image"),
        ]);
        for scheme in ["", "file://"] {
            let files = open_at(folder.path(), scheme).unwrap();
            assert_eq!(files.len(), 4);
            assert_eq!(files.get(0, 0).unwrap_err().reason, Reason::CaptionNotUtf8);
            let two = files.get(1, 0).unwrap();
            assert_eq!((two.caption.as_str(), two.image().unwrap().at(1, 1)), ("two", [2, 0, 0]));
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
        assert!(files.summary().contains("3 images, 5 captions"), "{}", files.summary());
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
    fn what_cannot_be_a_folder_of_images_is_an_error() {
        let error = |files: &[(&str, &[u8])]| format!("{:#}", open_at(folder(files).path(), "").unwrap_err());
        assert!(error(&[("a.gif", b"")]).contains("holds no image"));
        let error = error(&[("captions.jsonl", b"{\"file\":\"a.png\"}\n{\"caption\":1}"), ("a.png", b"")]);
        assert!(error.contains("captions.jsonl, line 2, cannot be read: none of [\"file\""), "{error}");
        let out = folder(&[("captions.jsonl", b"{\"file\":\"../x.png\",\"caption\":\"\"}"), ("a.png", b"")]);
        assert!(open_at(out.path(), "").unwrap_err().to_string().contains("which is not in the folder"));
    }
}
