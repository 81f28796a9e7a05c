//! From images to features on disk: prepared on all cores while the network works on those before.
use super::store::{Features, Store};
use crate::encoders::features::{FeatureNetwork, Preparation};
use crate::formats::image::Image;
use crate::util::parallel::parallel;
use anyhow::{Context, Result};
use std::sync::Arc;

/// Features that the devices make of a batch, and what reads them: `[images, width]` for each output.
type Started<'a> = Box<dyn FnOnce() -> Result<Vec<Vec<f32>>> + 'a>;

/// The hash of an image: of its size and its pixels.
pub fn image_hash(image: &Image) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&(image.height() as u64).to_le_bytes());
    hasher.update(image.pixels());
    let mut hash = [0; 16];
    hash.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    hash
}

/// Shows images to a network, in order, and keeps the features.
pub struct Extractor<'n> {
    network: &'n dyn FeatureNetwork,
    preparation: Preparation,
    store: Store,
    /// Images that wait until a batch is full.
    waiting: Vec<(Arc<Image>, [u8; 16])>,
    /// The batch that the devices work on.
    started: Option<(Vec<[u8; 16]>, Started<'n>)>,
    /// Images whose features were held already.
    passed: usize,
}

impl<'n> Extractor<'n> {
    /// An extractor into a store.
    pub fn new(network: &'n dyn FeatureNetwork, preparation: Preparation, store: Store) -> Extractor<'n> {
        Extractor { network, preparation, store, waiting: vec![], started: None, passed: 0 }
    }

    /// Shows the next image.
    ///
    /// # Errors
    /// When the devices or the disk fail.
    pub fn add(&mut self, image: &Arc<Image>, hash: [u8; 16]) -> Result<()> {
        // Once one is not held, none behind it is.
        if self.waiting.is_empty() && self.started.is_none() && self.store.passes(&hash)? {
            self.passed += 1;
            return Ok(());
        }
        self.waiting.push((image.clone(), hash));
        if self.waiting.len() == self.network.batch() { self.start() } else { Ok(()) }
    }

    /// Sends what waits to the devices, and takes what they made before.
    fn start(&mut self) -> Result<()> {
        let batch = std::mem::take(&mut self.waiting);
        if batch.is_empty() {
            return Ok(());
        }
        let prepared = parallel(batch.len(), |i| {
            let mut pixels = vec![];
            self.preparation.prepare(&batch[i].0, &mut pixels);
            pixels
        });
        let network: &'n dyn FeatureNetwork = self.network;
        let next = network.start(&prepared.concat(), batch.len())?;
        let hashes = batch.into_iter().map(|(_, hash)| hash).collect();
        let last = self.started.replace((hashes, next));
        self.keep(last)
    }

    fn keep(&mut self, started: Option<(Vec<[u8; 16]>, Started<'n>)>) -> Result<()> {
        let Some((hashes, read)) = started else { return Ok(()) };
        let rows = read().context("the features of a batch")?;
        self.store.add(&hashes, &rows)
    }

    /// How many images were passed over, since their features were there.
    pub fn passed(&self) -> usize {
        self.passed
    }

    /// The features of all images shown.
    ///
    /// # Errors
    /// When the devices or the disk fail.
    pub fn finish(mut self) -> Result<Features> {
        self.start()?;
        let last = self.started.take();
        self.keep(last)?;
        self.store.finish()
    }
}
