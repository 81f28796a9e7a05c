//! Features of images on disk: they do not fit into memory when images are many, and what is there when an evaluation
//! is stopped need not be computed again.
use crate::stats::Rows;
use crate::util::disk::{self, Lock};
use crate::util::error::Failure;
use anyhow::{Context, Result, ensure};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// Bytes of an image's hash.
pub const HASH: usize = 16;

/// A folder with a file of rows for each output of a network, `f32[images, width]`, and one of hashes of the images.
/// Images are appended in order; a cut last row of a killed process is dropped when the folder is opened.
#[derive(Debug)]
pub struct Store {
    hashes: (PathBuf, File),
    outputs: Vec<FeatureFile>,
    /// Images whose hash and features are all there.
    held: usize,
    /// Images that were asked for, or added, since the folder was opened.
    seen: usize,
    /// Nobody else writes into it.
    lock: Lock,
}

/// The rows of one output.
#[derive(Debug)]
pub struct FeatureFile {
    path: PathBuf,
    file: File,
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

impl Store {
    /// Opens a folder for a network's outputs, by their names and widths; makes it if it is not there.
    ///
    /// # Errors
    /// When another process uses it, or it cannot be read or written.
    pub fn open(dir: &Path, outputs: &[(&str, usize)]) -> Result<Store> {
        disk::create_dir(dir)?;
        let lock = Lock::take(dir)?;
        let path = dir.join("images.hash");
        let hashes = open_file(&path)?;
        let mut held = length(&path, &hashes)? / HASH;
        let mut files = vec![];
        for (name, width) in outputs {
            let path = dir.join(format!("{name}.f32"));
            let file = open_file(&path)?;
            held = held.min(length(&path, &file)? / (width * size_of::<f32>()));
            files.push(FeatureFile { path, file, width: *width, rows: 0 });
        }
        Ok(Store { hashes: (path, hashes), outputs: files, held, seen: 0, lock })
    }

    /// Whether the next image in order is held already; then it is passed over. From the first that is another image on,
    /// all are dropped.
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
            // Now, not later: a kill must not leave a hash beside the features of another image.
            let cut = file.set_len((self.seen * HASH) as u64);
            cut.with_context(|| disk::io_failure(path, "write"))?;
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
        for (output, rows) in self.outputs.iter().zip(rows) {
            let values = hashes.len() * output.width;
            ensure!(rows.len() == values, "{} features of {} images", rows.len(), hashes.len());
            ensure!(
                rows.iter().all(|value| value.is_finite()),
                Failure::input(format!(
                    "the features in {} are not all finite numbers",
                    output.path.display()
                ))
                .help("check the weights of the network")
            );
            let bytes: Vec<u8> = rows.iter().flat_map(|value| value.to_le_bytes()).collect();
            let at = self.seen * output.width * size_of::<f32>();
            let write = output.file.write_all_at(&bytes, at as u64);
            write.with_context(|| disk::io_failure(&output.path, "write"))?;
        }
        // Hashes last: an image counts as held by them.
        let (path, file) = &self.hashes;
        let write = file.write_all_at(&hashes.concat(), (self.seen * HASH) as u64);
        write.with_context(|| disk::io_failure(path, "write"))?;
        self.seen += hashes.len();
        self.held = self.seen;
        Ok(())
    }

    /// The features of the images seen; what lies behind them in the files is cut off. A hash of the images, too.
    ///
    /// # Errors
    /// When the files cannot be read or written.
    pub fn finish(self) -> Result<Features> {
        let (path, mut file) = self.hashes;
        let cut = |path: &Path, file: &File, bytes: usize| {
            file.set_len(bytes as u64).with_context(|| disk::io_failure(path, "write"))
        };
        cut(&path, &file, self.seen * HASH)?;
        file.flush().with_context(|| disk::io_failure(&path, "write"))?;
        let mut outputs = self.outputs;
        for output in &mut outputs {
            output.rows = self.seen;
            cut(&output.path, &output.file, output.rows * output.width * size_of::<f32>())?;
        }
        let mut hasher = blake3::Hasher::new();
        let mut block = vec![0; 4096 * HASH];
        for first in (0..self.seen).step_by(4096) {
            let block = &mut block[..4096.min(self.seen - first) * HASH];
            let read = file.read_exact_at(block, (first * HASH) as u64);
            read.with_context(|| disk::io_failure(&path, "read"))?;
            hasher.update(block);
        }
        let hash = hasher.finalize().to_hex().to_string();
        Ok(Features { images: self.seen, hash, outputs, _lock: self.lock })
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
    /// Nobody writes into the files while they are read.
    _lock: Lock,
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
        let read = self.file.read_exact_at(&mut bytes, (rows.start * row) as u64);
        read.with_context(|| disk::io_failure(&self.path, "read"))?;
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
        drop(first);
        let (computed, again) = show(dir.path(), &[1, 2, 3]);
        assert_eq!((computed, &again.hash), (vec![], &hash));
        // Nobody writes while they are read.
        assert!(Store::open(dir.path(), &[("pool", 2), ("logits", 1)]).is_err());
        drop(again);
        // Another image, then others: from there on all are computed.
        let (computed, other) = show(dir.path(), &[1, 9, 3, 4]);
        assert_eq!((computed, rows(&other, 1)), (vec![9, 3, 4], vec![2.0, 18.0, 6.0, 8.0]));
        assert_ne!(other.hash, hash);
        drop(other);
        // Fewer: the rest is cut off.
        let (computed, fewer) = show(dir.path(), &[1]);
        assert_eq!((computed, rows(&fewer, 1), fewer.images), (vec![], vec![2.0], 1));
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
