//! What lies at a path, where no config says so: which kind of dataset, and its files.
use super::{coco, folder, webdataset};
use crate::util::disk;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The `[data]` section of what lies at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detected {
    /// `data.kind`
    pub kind: &'static str,
    /// `data.train`
    pub train: String,
    /// `data.images`
    pub images: Option<PathBuf>,
}

/// The data at a path: a folder of images, one of shards, a shard, or captions as COCO has them. `None` for a config
/// and for the folder of a run.
///
/// # Errors
/// When a folder cannot be listed.
pub fn detect(path: &Path) -> Result<Option<Detected>> {
    let found = |kind, train: &Path, images| {
        Ok(Some(Detected { kind, train: train.to_string_lossy().into_owned(), images }))
    };
    if path.is_dir() {
        if path.join("config.toml").exists() {
            return Ok(None);
        }
        let mut entries = fs::read_dir(path).with_context(|| disk::io_failure(path, "list"))?.flatten();
        return match entries.any(|entry| is(&entry.path(), "tar")) {
            true => found(webdataset::KIND.name, &path.join("*.tar"), None),
            false => found(folder::KIND.name, path, None),
        };
    }
    match path {
        path if is(path, "tar") => found(webdataset::KIND.name, path, None),
        path if is(path, "json") => found(coco::KIND.name, path, Some(images(path))),
        _ => Ok(None),
    }
}

fn is(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case(extension))
}

/// Where the images of a file of COCO captions lie: `annotations/captions_val2017.json` is of `val2017`; else beside it.
fn images(captions: &Path) -> PathBuf {
    let beside = disk::parent(captions);
    let stem = captions.file_stem().unwrap_or_default().to_string_lossy();
    let set = stem.strip_prefix("captions_").unwrap_or(&stem);
    let places = [beside.join(set), beside.join("..").join(set), beside.join("images")];
    places.into_iter().find(|place| place.is_dir()).unwrap_or_else(|| beside.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_told_by_its_files() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for folder in ["photos", "shards", "run", "coco/annotations", "coco/val2017"] {
            fs::create_dir_all(at(folder)).unwrap();
        }
        for file in
            ["photos/a.jpg", "shards/0.tar", "run/config.toml", "coco/annotations/captions_val2017.json"]
        {
            fs::write(at(file), "").unwrap();
        }
        let told = |name: &str| {
            let Detected { kind, train, images } = detect(&at(name)).unwrap()?;
            Some((kind, train, images.map(|path| path.canonicalize().unwrap())))
        };
        let text = |name: &str| at(name).to_string_lossy().into_owned();
        assert_eq!(told("photos"), Some(("folder", text("photos"), None)));
        assert_eq!(told("shards"), Some(("webdataset", text("shards/*.tar"), None)));
        assert_eq!(told("shards/0.tar"), Some(("webdataset", text("shards/0.tar"), None)));
        let captions = "coco/annotations/captions_val2017.json";
        let images = at("coco/val2017").canonicalize().unwrap();
        assert_eq!(told(captions), Some(("coco", text(captions), Some(images))));
        assert_eq!((told("run"), told("run/config.toml"), told("gone")), (None, None, None));
    }
}
