//! What lies at a path, where no config says so: which kind of dataset, and its files.
use super::decode::is_image;
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

impl Detected {
    /// Its settings as lines of TOML, the keys below `[data]`.
    pub fn settings(&self) -> String {
        let text = |text: &str| toml::Value::String(text.into()).to_string();
        let mut lines = format!("kind = {}\ntrain = {}\n", text(self.kind), text(&self.train));
        if let Some(images) = &self.images {
            lines.push_str(&format!("images = {}\n", text(&images.to_string_lossy())));
        }
        lines
    }

    /// What it is, for messages.
    pub fn words(&self) -> &'static str {
        match (self.kind, self.train.contains('*')) {
            ("webdataset", true) => "a folder of shards",
            ("webdataset", false) => "a shard of images",
            ("coco", _) => "a list of captions",
            _ => "a folder of images",
        }
    }
}

/// [`detect`], for who expects a config: a folder counts as data only where it holds a shard or an image, itself or in
/// a folder of its own.
///
/// # Errors
/// As [`detect`].
pub fn mistaken(path: &Path) -> Result<Option<Detected>> {
    let Some(found) = detect(path)? else { return Ok(None) };
    let is_data =
        if path.is_dir() { found.kind != folder::KIND.name || holds_image(path, 1) } else { path.exists() };
    Ok(Some(found).filter(|_| is_data))
}

fn holds_image(dir: &Path, depth: u8) -> bool {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let mut paths = entries.map(|entry| entry.path());
    paths.any(|path| match path.is_dir() {
        true => depth > 0 && holds_image(&path, depth - 1),
        false => is_image(&path.to_string_lossy()),
    })
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

    #[test]
    fn data_in_the_place_of_a_config_are_told_from_folders_of_anything() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for folder in ["photos/in", "empty", "notes"] {
            fs::create_dir_all(at(folder)).unwrap();
        }
        for file in ["photos/in/a.jpg", "notes/a.txt", "a.tar"] {
            fs::write(at(file), "").unwrap();
        }
        let words = |name: &str| mistaken(&at(name)).unwrap().map(|found| found.words());
        assert_eq!(
            (words("photos"), words("a.tar")),
            (Some("a folder of images"), Some("a shard of images"))
        );
        assert_eq!((words("empty"), words("notes"), words("gone.tar")), (None, None, None));
    }
}
