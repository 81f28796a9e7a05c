//! Features of images on disk: they do not fit into memory when images are many, and what is there when an evaluation
//! is stopped need not be computed again.
use crate::stats::Rows;
use crate::util::disk::{self, Lock};
use crate::util::error::Failure;
use anyhow::{Context, Result, ensure};
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;
use tracing::info;

/// Bytes of an image's hash.
pub const HASH: usize = 16;

/// A folder with a file of rows for each output of a network, `f32[images, width]`, and one of hashes of the images.
/// Images are appended in order. What is written is never changed in place: where other images come, the files are copied
/// up to there, so that those who read the old ones go on.
#[derive(Debug)]
pub struct Store {
    hashes: (PathBuf, File),
    outputs: Vec<FeatureFile>,
    /// Images whose hash and features are all there.
    held: usize,
    /// Images that were asked for, or added, since the folder was opened.
    seen: usize,
    /// Whether nothing lies behind the images seen.
    at_end: bool,
    /// Nobody else writes into it.
    _lock: Lock,
}

/// The rows of one output.
#[derive(Debug)]
pub struct FeatureFile {
    at: (PathBuf, File),
    width: usize,
    rows: usize,
}

fn open_file(path: &Path) -> Result<File> {
    let open = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
    open.with_context(|| disk::io_failure(path, "open"))
}

fn length(path: &Path, file: &File) -> Result<usize> {
    let meta = file.metadata().with_context(|| disk::io_failure(path, "read"))?;
    Ok(usize::try_from(meta.len())?)
}

/// Where a file is longer than `bytes`, puts a copy of so many in its place, and opens that.
fn copy_from((path, file): &mut (PathBuf, File), bytes: usize) -> Result<()> {
    if length(path, file)? > bytes {
        let source = disk::open_file(path).with_context(|| disk::io_failure(path, "read"))?;
        disk::write_cached(path, |out| {
            io::copy(&mut source.take(bytes as u64), out).with_context(|| disk::io_failure(path, "copy"))?;
            Ok(())
        })?;
        *file = open_file(path)?;
    }
    Ok(())
}

impl Store {
    /// Opens a folder for a network's outputs, by their names and widths; makes it if it is not there. Waits for another
    /// process that writes into it: it may compute the very same.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn open(dir: &Path, outputs: &[(&str, usize)]) -> Result<Store> {
        disk::create_dir(dir)?;
        let mut told = false;
        let lock = loop {
            match Lock::take(dir) {
                Err(error) if Lock::is_held(dir) => {
                    if !std::mem::replace(&mut told, true) {
                        info!("waiting: {error}");
                    }
                    thread::sleep(Duration::from_millis(200));
                }
                taken => break taken?,
            }
        };
        let path = dir.join("images.hash");
        let hashes = open_file(&path)?;
        let mut held = length(&path, &hashes)? / HASH;
        let mut files = vec![];
        for (name, width) in outputs {
            let path = dir.join(format!("{name}.f32"));
            let file = open_file(&path)?;
            held = held.min(length(&path, &file)? / (width * size_of::<f32>()));
            files.push(FeatureFile { at: (path, file), width: *width, rows: 0 });
        }
        let hashes = (path, hashes);
        Ok(Store { hashes, outputs: files, held, seen: 0, at_end: false, _lock: lock })
    }

    /// Whether the next image in order is held already; then it is passed over. From the first that is another image on,
    /// none is.
    ///
    /// # Errors
    /// When the file of hashes cannot be read.
    pub fn passes(&mut self, hash: &[u8; HASH]) -> Result<bool> {
        if self.seen >= self.held {
            return Ok(false);
        }
        let mut there = [0; HASH];
        let (path, file) = &self.hashes;
        let read = file.read_exact_at(&mut there, (self.seen * HASH) as u64);
        read.with_context(|| disk::io_failure(path, "read"))?;
        if there != *hash {
            self.held = self.seen;
            return Ok(false);
        }
        self.seen += 1;
        Ok(true)
    }

    /// Appends images by their hashes, with the rows of every output, in the order of [`Store::open`].
    ///
    /// # Errors
    /// When the rows are not as many as the images, or the disk is full.
    pub fn add(&mut self, hashes: &[[u8; HASH]], rows: &[Vec<f32>]) -> Result<()> {
        ensure!(rows.len() == self.outputs.len(), "{} outputs, not {}", rows.len(), self.outputs.len());
        if !self.at_end {
            // Hashes first: without one, a row counts for nothing.
            copy_from(&mut self.hashes, self.seen * HASH)?;
            for output in &mut self.outputs {
                copy_from(&mut output.at, self.seen * output.width * size_of::<f32>())?;
            }
            self.at_end = true;
        }
        for (output, rows) in self.outputs.iter().zip(rows) {
            let values = hashes.len() * output.width;
            ensure!(rows.len() == values, "{} features of {} images", rows.len(), hashes.len());
            ensure!(
                rows.iter().all(|value| value.is_finite()),
                Failure::input(format!(
                    "the features in {} are not all finite numbers",
                    output.at.0.display()
                ))
                .help("check the weights of the network")
            );
            let bytes: Vec<u8> = rows.iter().flat_map(|value| value.to_le_bytes()).collect();
            let at = self.seen * output.width * size_of::<f32>();
            let write = output.at.1.write_all_at(&bytes, at as u64);
            write.with_context(|| disk::io_failure(&output.at.0, "write"))?;
        }
        // Hashes last: an image counts as held by them.
        let (path, file) = &self.hashes;
        let write = file.write_all_at(&hashes.concat(), (self.seen * HASH) as u64);
        write.with_context(|| disk::io_failure(path, "write"))?;
        self.seen += hashes.len();
        self.held = self.seen;
        Ok(())
    }

    /// The features of the images seen, and a hash of those images.
    ///
    /// # Errors
    /// When the files cannot be read.
    pub fn finish(self) -> Result<Features> {
        let (path, file) = self.hashes;
        let mut outputs = self.outputs;
        outputs.iter_mut().for_each(|output| output.rows = self.seen);
        let mut hasher = blake3::Hasher::new();
        let mut block = vec![0; 4096 * HASH];
        for first in (0..self.seen).step_by(4096) {
            let block = &mut block[..4096.min(self.seen - first) * HASH];
            let read = file.read_exact_at(block, (first * HASH) as u64);
            read.with_context(|| disk::io_failure(&path, "read"))?;
            hasher.update(block);
        }
        let hash = hasher.finalize().to_hex().to_string();
        Ok(Features { images: self.seen, hash, outputs })
    }
}

/// All features of a set of images.
#[derive(Debug)]
pub struct Features {
    /// How many images.
    pub images: usize,
    /// A hash of the pixels of all of them in their order, in hexadecimal.
    pub hash: String,
    outputs: Vec<FeatureFile>,
}

impl Features {
    /// The rows of output number `output`.
    ///
    /// # Errors
    /// When there is no such output.
    pub fn output(&self, output: usize) -> Result<&FeatureFile> {
        self.outputs.get(output).with_context(|| format!("there is no output {output}"))
    }
}

impl Rows for FeatureFile {
    fn len(&self) -> usize {
        self.rows
    }

    fn width(&self) -> usize {
        self.width
    }

    fn read(&self, rows: Range<usize>, out: &mut Vec<f32>) -> Result<()> {
        let row = self.width * size_of::<f32>();
        let mut bytes = vec![0; rows.len() * row];
        let (path, file) = &self.at;
        let read = file.read_exact_at(&mut bytes, (rows.start * row) as u64);
        read.with_context(|| disk::io_failure(path, "read"))?;
        out.clear();
        out.extend(bytes.as_chunks::<4>().0.iter().map(|value| f32::from_le_bytes(*value)));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(image: usize) -> [u8; HASH] {
        [image as u8; HASH]
    }

    /// Shows images; gives the numbers of those whose features were not held.
    fn show(dir: &Path, images: &[usize]) -> (Vec<usize>, Features) {
        let mut store = Store::open(dir, &[("pool", 2), ("logits", 1)]).unwrap();
        let mut computed = vec![];
        for image in images {
            if !store.passes(&hash(*image)).unwrap() {
                let value = *image as f32;
                store.add(&[hash(*image)], &[vec![value, -value], vec![2.0 * value]]).unwrap();
                computed.push(*image);
            }
        }
        (computed, store.finish().unwrap())
    }

    fn rows(features: &Features, output: usize) -> Vec<f32> {
        let (file, mut all) = (features.output(output).unwrap(), vec![]);
        file.read(0..file.len(), &mut all).unwrap();
        all
    }

    #[test]
    fn what_is_held_is_not_computed_again() {
        let dir = tempfile::tempdir().unwrap();
        let (computed, first) = show(dir.path(), &[1, 2, 3]);
        assert_eq!((computed, rows(&first, 0)), (vec![1, 2, 3], vec![1.0, -1.0, 2.0, -2.0, 3.0, -3.0]));
        let hash = first.hash.clone();
        let (computed, again) = show(dir.path(), &[1, 2, 3]);
        assert_eq!((computed, &again.hash), (vec![], &hash));
        // Another image, then others: from there on all are computed.
        let (computed, other) = show(dir.path(), &[1, 9, 3, 4]);
        assert_eq!((computed, rows(&other, 1)), (vec![9, 3, 4], vec![2.0, 18.0, 6.0, 8.0]));
        assert_ne!(other.hash, hash);
        // Who reads the old ones still does.
        assert_eq!(rows(&again, 1), vec![2.0, 4.0, 6.0]);
        // Fewer, and all of them again.
        let (computed, fewer) = show(dir.path(), &[1]);
        assert_eq!((computed, rows(&fewer, 1), fewer.images), (vec![], vec![2.0], 1));
        assert!(show(dir.path(), &[1, 9, 3, 4]).0.is_empty());
    }

    #[test]
    fn a_cut_row_is_computed_again() {
        let dir = tempfile::tempdir().unwrap();
        show(dir.path(), &[1, 2, 3]);
        let path = dir.path().join("pool.f32");
        OpenOptions::new().write(true).open(&path).unwrap().set_len(2 * 8 + 3).unwrap();
        let (computed, features) = show(dir.path(), &[1, 2, 3]);
        assert_eq!((computed, rows(&features, 0)), (vec![3], vec![1.0, -1.0, 2.0, -2.0, 3.0, -3.0]));
    }

    #[test]
    fn features_that_are_no_numbers_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        let mut store = Store::open(dir.path(), &[("pool", 1)]).unwrap();
        let error = store.add(&[hash(1)], &[vec![f32::NAN]]).unwrap_err().to_string();
        assert!(error.contains("pool.f32 are not all finite"), "{error}");
    }
}
