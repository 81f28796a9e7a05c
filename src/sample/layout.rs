//! Where the images of a job lie in its folder: one after another, or as a benchmark's scorer wants to find them; and what
//! is made of them for it.
use super::edit::read_image;
use super::folder::file_name;
use crate::formats::contact_sheet::encode_png;
use crate::formats::image::Image;
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::parallel::parallel;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// The folder of grids.
pub const GRIDS: &str = "grids";
/// The map from prompts to images.
pub const PATHS: &str = "image_paths.json";

/// How the images of a job are named, and what is made of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// `00000.png`, `00001.png` and so on.
    #[default]
    Flat,
    /// As GenEval's scorer reads them: `00000/metadata.jsonl` with a prompt's line of the benchmark, and its images
    /// `00000/samples/0000.png` and so on.
    GenEval {
        /// Images of each prompt.
        images: usize,
        /// The lines of the prompts, without their ends.
        metadata: Vec<String>,
    },
    /// As flat, and in the end [`PATHS`], an object with the path of the image of each prompt. The paths begin at `/`: the
    /// scorer of GenEval 2 looks for them from where it is started.
    Paths {
        /// The prompts, one for each image.
        prompts: Vec<String>,
    },
    /// As flat, and in the end the images of a prompt together in one, `grids/NAME.png`, rows from the top.
    Grids {
        /// Rows and columns of a grid.
        side: usize,
        /// The names of the prompts: paths below [`GRIDS`] without `.png`.
        names: Vec<String>,
    },
}

impl Layout {
    /// The file of image `index` in the folder of the job.
    pub fn file(&self, index: usize) -> String {
        match self {
            Layout::Flat | Layout::Paths { .. } | Layout::Grids { .. } => file_name(index),
            Layout::GenEval { images, .. } => {
                let (prompt, image) = (index / images.max(&1), index % images.max(&1));
                format!("{prompt:05}/samples/{image:04}.png")
            }
        }
    }

    /// Writes what lies beside the images from the start, where it is not there yet.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, dir: &Path) -> Result<()> {
        let Layout::GenEval { metadata, .. } = self else { return Ok(()) };
        for (prompt, line) in metadata.iter().enumerate() {
            let folder = dir.join(format!("{prompt:05}"));
            disk::create_dir(&folder.join("samples"))?;
            put(&folder.join("metadata.jsonl"), format!("{line}\n").as_bytes())?;
        }
        Ok(())
    }

    /// Writes what is made of the images, all of which are there; what is there already and is the same stays as it is.
    ///
    /// # Errors
    /// When an image cannot be read, or it cannot be written.
    pub fn finish(&self, dir: &Path) -> Result<()> {
        match self {
            Layout::Flat | Layout::GenEval { .. } => Ok(()),
            Layout::Paths { prompts } => {
                let dir = std::path::absolute(dir).with_context(|| disk::io_failure(dir, "find"))?;
                let path = |(i, prompt): (usize, &String)| -> Result<(String, serde_json::Value)> {
                    let path = dir.join(self.file(i));
                    let path = path.to_str().with_context(|| {
                        Failure::input(format!("{} is not UTF-8, as JSON is", path.display()))
                            .help("choose another folder with --out")
                    })?;
                    Ok((prompt.clone(), path.into()))
                };
                let map = prompts.iter().enumerate().map(path).collect::<Result<serde_json::Map<_, _>>>()?;
                let text =
                    serde_json::to_string_pretty(&map).context("the map of images cannot be written")?;
                put(&dir.join(PATHS), format!("{text}\n").as_bytes())
            }
            Layout::Grids { side, names } => {
                let file = |name: &String| dir.join(GRIDS).join(format!("{name}.png"));
                let mut folders: Vec<PathBuf> =
                    names.iter().map(|name| disk::parent(&file(name)).to_path_buf()).collect();
                folders.dedup();
                // A scorer takes all that lies there for images.
                folders.iter().filter(|dir| dir.is_dir()).try_for_each(|dir| disk::remove_temporary(dir))?;
                let grid = |prompt: usize| {
                    let first = prompt * side * side;
                    let images = (first..first + side * side)
                        .map(|i| Ok(read_image(&dir.join(self.file(i)), "the image")?.0))
                        .collect::<Result<Vec<_>>>()?;
                    let png = encode_png(&together(&images, *side)?, &[])?;
                    put(&file(&names[prompt]), &png)
                };
                parallel(names.len(), grid).into_iter().collect()
            }
        }
    }
}

/// Writes a file, unless it is there with these bytes.
fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    if disk::read_bounded(path, bytes.len() as u64).ok().as_deref() == Some(bytes) {
        return Ok(());
    }
    disk::write_bytes(path, bytes)
}

/// Images of one size in `side` rows and columns, rows from the top, edge to edge.
fn together(images: &[Image], side: usize) -> Result<Image> {
    let first = images.first().context("a grid of no images")?;
    let (height, width) = (first.height(), first.width());
    if images.iter().any(|image| (image.height(), image.width()) != (height, width)) {
        bail!(
            Failure::input("the images of a grid are of several sizes")
                .help("draw them again in a new folder")
        );
    }
    let at = |row: usize, column: usize| {
        images[row / height * side + column / width].at(row % height, column % width)
    };
    Ok(Image::from_fn(height * side, width * side, at))
}
