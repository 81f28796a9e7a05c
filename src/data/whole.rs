//! Images as they are, of whatever lies at a path: for who judges images and does not train on them.
use super::dataset::Dataset;
use super::decode::Options;
use super::detect::{Detected, detect};
use super::members::Filters;
use super::webdataset::WebDataset;
use super::{coco, folder, webdataset};
use crate::storage::object::Stores;
use crate::util::error::Failure;
use anyhow::{Context, Result};
use std::path::Path;
use std::sync::Arc;

/// The images at a path, whole and at their own sizes: of a folder, of a shard or a folder of shards, or of captions as
/// COCO has them. One without a caption has an empty one. Indexes are kept in the folder `cache`.
///
/// # Errors
/// When there is nothing at the path, it holds no images, or it cannot be read.
pub fn whole(path: &Path, cache: &Path) -> Result<Arc<dyn Dataset>> {
    if !path.exists() {
        return Err(Failure::input(format!("there is nothing at {}", path.display())).into());
    }
    if path.join("config.toml").exists() {
        let text = format!("{} is the folder of a run: it is no set of images", path.display());
        let help = "draw images first (`fluid sample`), and name the folder that they are in";
        return Err(Failure::input(text).help(help).into());
    }
    let none = || {
        Failure::input(format!("{} holds no images", path.display())).help(
            "name a folder of images, a .tar of them, a folder of such shards, or the .json of COCO captions",
        )
    };
    let Detected { kind, train, images } = detect(path)?.with_context(none)?;
    let (stores, train, options) = (Stores::default(), [train], Options::whole());
    Ok(match images {
        Some(images) => Arc::new(coco::open(&stores, &train, &images.to_string_lossy(), options)?),
        None if kind == webdataset::KIND.name => {
            let (filters, cache) = (Filters::default(), Some(cache));
            Arc::new(WebDataset::open(&stores, &train, options, filters, cache)?)
        }
        None => Arc::new(folder::open(&stores, &train, options)?),
    })
}
