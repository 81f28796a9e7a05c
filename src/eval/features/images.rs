//! A set of images to be judged, read in order and in parts: what lies at a path, or the images in an .npz.
use super::store::HASH;
use crate::data::whole::whole;
use crate::data::{Content, Dataset};
use crate::encoders::image::RoundTrip;
use crate::formats::image::Image;
use crate::formats::npz;
use crate::util::error::Failure;
use crate::util::parallel::parallel;
use anyhow::{Context, Result, ensure};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// An image and the hash of its size and pixels.
pub type Hashed = (Image, [u8; HASH]);

/// Where the images are.
enum Source {
    Dataset(Arc<dyn Dataset>),
    Npz,
}

/// A set of images, of any sizes.
pub struct ImageSet {
    path: PathBuf,
    source: Source,
    /// No more than so many, the first.
    limit: Option<u64>,
    /// Each is shown as it comes out of this.
    through: Option<RefCell<RoundTrip>>,
}

impl ImageSet {
    /// The images at a path: of a folder, of a shard or a folder of shards, of captions as COCO has them, or `arr_0` of an
    /// .npz. Indexes are kept in the folder `cache`.
    ///
    /// # Errors
    /// When there are none, or they cannot be read.
    pub fn open(path: &Path, cache: &Path) -> Result<ImageSet> {
        let source = match path.extension().is_some_and(|extension| extension == "npz") && path.is_file() {
            true => Source::Npz,
            false => Source::Dataset(whole(path, cache)?),
        };
        Ok(ImageSet { path: path.to_owned(), source, limit: None, through: None })
    }

    /// All images of a dataset, called `name`.
    pub fn of(dataset: Arc<dyn Dataset>, name: PathBuf) -> ImageSet {
        ImageSet { path: name, source: Source::Dataset(dataset), limit: None, through: None }
    }

    /// The first `limit` of them.
    ///
    /// # Errors
    /// When there are fewer.
    pub fn first(mut self, limit: u64) -> Result<ImageSet> {
        if let Some(count) = self.count().filter(|count| *count < limit) {
            let text = format!("{} holds {count} images, fewer than {limit}", self.path.display());
            return Err(Failure::input(text).into());
        }
        self.limit = Some(limit);
        Ok(self)
    }

    /// These images as they come out of a codec, under another name.
    pub fn reconstructed(self, through: RoundTrip, name: PathBuf) -> ImageSet {
        ImageSet { path: name, through: Some(RefCell::new(through)), ..self }
    }

    /// Where it lies, or what it is called.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many images there are, where that is known before they are read.
    pub fn count(&self) -> Option<u64> {
        match &self.source {
            Source::Dataset(data) => Some(self.limit.unwrap_or(data.len())),
            Source::Npz => self.limit,
        }
    }

    /// The caption of image `index`; empty where it has none.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn caption(&self, index: u64) -> Result<String> {
        match &self.source {
            Source::Npz => Ok(String::new()),
            Source::Dataset(data) => {
                data.caption(index, 0).map_err(|bad| Failure::input(bad.to_string()).into())
            }
        }
    }

    /// The captions of all images in order; empty ones where there are none.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn captions(&self) -> Result<Vec<String>> {
        (0..self.count().unwrap_or(0)).map(|index| self.caption(index)).collect()
    }

    /// Shows all images in order, `part` at a time.
    ///
    /// # Errors
    /// When one cannot be read: a number over the rest would be of another set. Or when `show` fails.
    pub fn each(&self, part: usize, mut show: impl FnMut(Vec<Hashed>) -> Result<()>) -> Result<()> {
        let mut show = |images: Vec<Hashed>| match &self.through {
            None => show(images),
            Some(through) => {
                let originals: Vec<&Image> = images.iter().map(|(image, _)| image).collect();
                let made = through.borrow_mut().run(&originals)?;
                ensure!(made.len() == images.len(), "{} images came out of {}", made.len(), images.len());
                show(made.into_iter().map(hashed).collect())
            }
        };
        match &self.source {
            Source::Dataset(data) => {
                let count = self.limit.unwrap_or(data.len());
                for first in (0..count).step_by(part) {
                    let images = part.min((count - first) as usize);
                    let read = parallel(images, |i| {
                        let example = data.get(first + i as u64, 0).map_err(|bad| {
                            Failure::input(bad.to_string())
                                .help("take it out of the set: a number over the others is of another set")
                        })?;
                        match example.content {
                            Content::Image(image) => Ok(hashed(image)),
                            Content::Encoded(_) => {
                                let text = format!("{} is encoded: there is no image to judge", example.id);
                                Err(Failure::input(text).into())
                            }
                        }
                    });
                    show(read.into_iter().collect::<Result<_>>()?)?;
                }
            }
            Source::Npz => {
                let mut left = self.limit.unwrap_or(u64::MAX);
                let count = npz::read_samples(&self.path, part, |_, [height, width], bytes| {
                    let take = left.min((bytes.len() / (height * width * 3)) as u64) as usize;
                    left -= take as u64;
                    let image = |i: usize| {
                        let pixels = bytes[i * height * width * 3..][..height * width * 3].to_vec();
                        Ok(hashed(Image::new(height, width, pixels).context("images without pixels")?))
                    };
                    if take == 0 {
                        Ok(())
                    } else {
                        show(parallel(take, image).into_iter().collect::<Result<_>>()?)
                    }
                })?;
                if let Some(limit) = self.limit.filter(|limit| *limit > count as u64) {
                    let text = format!("{} holds {count} images, fewer than {limit}", self.path.display());
                    return Err(Failure::input(text).into());
                }
            }
        }
        Ok(())
    }
}

fn hashed(image: Image) -> Hashed {
    let hash = image_hash(&image);
    (image, hash)
}

/// Whether an .npz holds images, and not statistics.
///
/// # Errors
/// When it is no .npz, or cannot be read.
pub fn holds_images(path: &Path) -> Result<bool> {
    npz::holds(path, "arr_0")
}

/// The hash of an image: of its size and its pixels.
pub fn image_hash(image: &Image) -> [u8; HASH] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&(image.height() as u64).to_le_bytes());
    hasher.update(image.pixels());
    let mut hash = [0; HASH];
    hash.copy_from_slice(&hasher.finalize().as_bytes()[..HASH]);
    hash
}
