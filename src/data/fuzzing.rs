//! Readers of shards and of their indexes for the fuzz targets, with what must hold of all that they take.
use super::index::{Index, Place};
use super::members::Filters;
use super::webdataset;
use super::{coco, folder};
use crate::storage::object::Blob;
use std::fs;
use std::path::Path;

/// Walks through a shard; every member that its index names lies inside of it.
pub fn shard(bytes: &[u8]) -> bool {
    let filters = Filters { min_side: Some(64), max_aspect: Some(3.0) };
    let Ok(index) = webdataset::read("s.tar", &bytes, filters, None) else { return false };
    let length = bytes.len() as u64;
    assert_eq!(index.summary().length, length);
    for number in 0..index.summary().samples {
        let entry = index.entry(number).expect("a row of an index in memory");
        let ends = [entry.image, entry.caption].map(|span| span.map_or(0, |span| span.range().end));
        assert!(ends.iter().all(|&end| end <= length), "a member that ends after its shard");
    }
    true
}

/// The index of a shard of three samples as it is kept in `dir`, and its bytes.
pub fn kept_index(dir: &Path, shard: &[u8]) -> (KeptIndex, Vec<u8>) {
    let (path, cache) = (dir.join("s.tar"), dir.join("indexes"));
    fs::write(&path, shard).expect("a folder to write to");
    let place = Place::new(&cache, &Blob::local(&path), "").expect("the shard was just written");
    let index = webdataset::read("s.tar", &shard, Filters::default(), Some(&place)).expect("a whole shard");
    place.keep(&index).expect("a folder to write to");
    let file = fs::read_dir(&cache).expect("it was just made").flatten().next().expect("the index").path();
    let bytes = fs::read(&file).expect("it was just written");
    (KeptIndex { place, index, file }, bytes)
}

/// An index on the disk, and the same in memory.
pub struct KeptIndex {
    place: Place,
    index: Index,
    file: std::path::PathBuf,
}

impl KeptIndex {
    /// Reads other bytes in its place: what is taken is what was written.
    pub fn read(&self, bytes: &[u8]) -> bool {
        fs::write(&self.file, bytes).expect("a folder to write to");
        let Ok(layout) = self.place.find() else { return false };
        assert_eq!(layout.summary(), self.index.summary());
        let cache = self.file.parent().expect("it lies in a folder");
        (0..self.index.summary().samples).all(|number| {
            let Ok(entry) = layout.read(cache, number) else { return false };
            assert_eq!(entry, self.index.entry(number).expect("a row of an index in memory"));
            true
        })
    }
}

/// Reads a list of captions of a folder.
pub fn captions(bytes: &[u8]) -> bool {
    folder::parse("captions.jsonl", bytes).is_ok()
}

/// Reads COCO's list of captions: no image lies outside of its folder.
pub fn coco(bytes: &[u8]) -> bool {
    let Ok(items) = coco::parse("captions.json", bytes) else { return false };
    items.iter().all(|(file, _)| !file.starts_with('/') && !file.split('/').any(|part| part == ".."))
}
