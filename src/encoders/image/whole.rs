//! Images as they are, for a run that trains a tokenizer: it has none yet.
use super::{ImageTokenizer, Images, Pixels, Tokens};
use crate::formats::image::Image;
use anyhow::{Result, bail};
use std::path::Path;

/// Gives pixels alone, which go to the devices as they are. It is no file of the run.
#[derive(Debug)]
pub struct WholeImages;

impl ImageTokenizer for WholeImages {
    fn patch(&self) -> usize {
        1
    }

    fn encode(&self, _images: &[&Image]) -> Result<Vec<Tokens>> {
        bail!("a run that trains a tokenizer has no tokens")
    }

    fn decode(&self, _tokens: &[&Tokens], _height: usize, _width: usize) -> Result<Vec<Image>> {
        bail!("a run that trains a tokenizer has no tokens")
    }

    fn prepare(&self, images: &[&Image]) -> Result<Images> {
        let Some(size) = super::one_size(images)? else { bail!("a batch of 0 images") };
        let values = images.iter().flat_map(|image| image.pixels()).copied().collect();
        Ok(Images::Pixels(Pixels { size, values, noise: vec![] }))
    }

    fn save(&self, _path: &Path) -> Result<()> {
        Ok(())
    }

    fn summary(&self) -> String {
        "images as they are".into()
    }
}
