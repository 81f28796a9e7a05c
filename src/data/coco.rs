//! The annotations of COCO captions (2014 and 2017): one JSON file with `images` and `annotations`, several captions
//! an image, and a folder of images.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::decode::{Options, without_mark};
use super::files::{Captions, Files, Items};
use super::kind::{Kind, Source};
use crate::config::Rules;
use crate::storage::object::{Blob, Stores};
use crate::util::error::Failure;

/// COCO captions in configs.
pub const KIND: Kind = Kind {
    name: "coco",
    about: "Lists of captions in the format of MS-COCO, and a folder of images.",
    keys: &["train", "images"],
    is_encoded: false,
    in_shards: None,
    words: None,
    held_out: |_| None,
    check,
    open: |mix, with| {
        let images = mix.images.as_deref().context("data.images is not set")?;
        Ok(Arc::new(open(with.stores, &mix.train, images, with.options)?))
    },
};

fn check(source: &Source, rules: &mut Rules) {
    source.needs_train("lists of captions", "[\"coco/captions_train2014.json\"]", rules);
    let Source { mix, name, .. } = source;
    if mix.images.is_none() {
        rules.missing(
            format!("{name}.kind"),
            &format!("{name}.images"),
            "the folder of images",
            "\"coco/train2014\"",
        );
    }
}

/// The largest annotation file, in bytes; that of 2014 has 63 MB.
const ANNOTATION_LIMIT: u64 = 1 << 30;

#[derive(Deserialize)]
struct Annotations {
    images: Vec<Image>,
    annotations: Vec<Annotation>,
}

#[derive(Deserialize)]
struct Image {
    id: u64,
    file_name: String,
}

#[derive(Deserialize)]
struct Annotation {
    id: u64,
    image_id: u64,
    caption: String,
}

/// The images of annotation files in the order of their numbers, each with its captions in the order of theirs;
/// `folder` holds the image files.
///
/// # Errors
/// If a file is no such JSON, names an image twice or none, or annotates one that it does not name; or the folder
/// is in a bucket that cannot be opened.
pub fn open(stores: &Stores, lists: &[String], folder: &str, options: Options) -> Result<Files> {
    let mut items = Items::default();
    for list in stores.blobs(lists)? {
        for (name, captions) in read(&list)? {
            items.push(0, &name, &Captions::Texts(captions))?;
        }
    }
    let name = format!("coco {} with images in {folder}", lists.join(", "));
    Files::new(name, vec![stores.folder(folder)?], items, options)
}

/// Names of images with their captions, from a file.
fn read(list: &Blob) -> Result<Vec<(String, Vec<String>)>> {
    let bytes = list.read_all(ANNOTATION_LIMIT);
    parse(list.name(), &bytes.with_context(|| Failure::input(format!("cannot read {}", list.name())))?)
}

/// Names of images with their captions, from the content of the file `name`.
pub(super) fn parse(name: &str, bytes: &[u8]) -> Result<Vec<(String, Vec<String>)>> {
    let Annotations { images, mut annotations } = serde_json::from_slice(without_mark(bytes)).with_context(|| {
        Failure::input(format!("{name} is no list of COCO captions")).help(
            r#"it is one object: {"images": [{"id", "file_name"}...], "annotations": [{"id", "image_id", "caption"}...]}"#,
        )
    })?;
    ensure!(!images.is_empty(), Failure::input(format!("{name} names no image")));
    let mut all: BTreeMap<u64, (String, Vec<String>)> = BTreeMap::new();
    for Image { id, file_name } in images {
        let inside = !file_name.starts_with('/') && file_name.split(['/', '\\']).all(|part| part != "..");
        ensure!(
            inside && !file_name.is_empty(),
            Failure::input(format!(
                "{name}: image {id} has the file name {file_name:?}, which is not in a folder"
            ))
        );
        let twice = all.insert(id, (file_name, vec![])).is_some();
        ensure!(!twice, Failure::input(format!("{name} names image {id} twice")));
    }
    annotations.sort_by_key(|annotation| annotation.id);
    for Annotation { id, image_id, caption } in annotations {
        let of = all.get_mut(&image_id).with_context(|| {
            Failure::input(format!(
                "{name}: annotation {id} is of image {image_id}, which is not in its images"
            ))
        })?;
        of.1.push(caption);
    }
    Ok(all.into_values().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Dataset, Reason};
    use crate::formats::contact_sheet::encode_png;
    use crate::formats::image::Image;

    fn open_with(json: &str, scheme: &str) -> Result<Files> {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        std::fs::create_dir(path("train2014")).unwrap();
        std::fs::write(path("captions.json"), json).unwrap();
        let image = encode_png(&Image::filled(6, 6, [9, 9, 9]), &[]).unwrap();
        std::fs::write(path("train2014/COCO_train2014_000000000009.jpg"), image).unwrap();
        let url = |name: &str| format!("{scheme}{}", path(name).display());
        let files = open(&Stores::default(), &[url("captions.json")], &url("train2014"), Options::new(4));
        // Read while the folder is there.
        files.inspect(|files| assert!(files.get(0, 0).is_ok()))
    }

    const TWO: &str = r#"{"info": {"year": 2014}, "licenses": [], "images": [
        {"id": 30, "file_name": "gone.jpg", "height": 480, "width": 640},
        {"id": 9, "file_name": "COCO_train2014_000000000009.jpg", "license": 3, "coco_url": "u"}],
        "annotations": [
        {"image_id": 9, "id": 661977, "caption": "later"}, {"image_id": 9, "id": 5, "caption": "first"}]}"#;

    #[test]
    fn images_have_their_captions_in_turn() {
        for scheme in ["", "file://"] {
            let files = open_with(TWO, scheme).unwrap();
            assert_eq!((files.len(), files.captions(0)), (2, 2));
            assert_eq!(files.get(1, 0).unwrap_err().reason, Reason::MissingCaption);
        }
    }

    #[test]
    fn each_turn_takes_the_next_caption() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).display().to_string();
        std::fs::write(path("l.json"), TWO).unwrap();
        std::fs::write(
            path("COCO_train2014_000000000009.jpg"),
            encode_png(&Image::filled(4, 4, [1; 3]), &[]).unwrap(),
        )
        .unwrap();
        let files = open(&Stores::default(), &[path("l.json")], &path(""), Options::new(4)).unwrap();
        let captions: Vec<String> = (0..4).map(|turn| files.get(0, turn).unwrap().caption).collect();
        assert_eq!(captions[..2], captions[2..]);
        assert_ne!(captions[0], captions[1]);
    }

    #[test]
    fn lists_that_contradict_themselves_are_errors() {
        let error = |json: &str| format!("{:#}", open_with(json, "").unwrap_err());
        assert!(error("[]").contains("no list of COCO captions"));
        assert!(error(r#"{"images": [], "annotations": []}"#).contains("names no image"));
        let image = r#"{"id": 1, "file_name": "a.jpg"}"#;
        let twice = format!(r#"{{"images": [{image}, {image}], "annotations": []}}"#);
        assert!(error(&twice).contains("names image 1 twice"));
        let stray =
            format!(r#"{{"images": [{image}], "annotations": [{{"id": 7, "image_id": 2, "caption": ""}}]}}"#);
        assert!(error(&stray).contains("annotation 7 is of image 2, which is not in its images"));
        let up = r#"{"images": [{"id": 1, "file_name": "../a.jpg"}], "annotations": []}"#;
        assert!(error(up).contains("not in a folder"));
    }
}
