//! From images to features on disk: prepared on all cores while the network works on those before.
use super::images::Hashed;
use super::store::{Features, HASH, Store};
use crate::encoders::features::{FeatureNetwork, Pending, Preparation};
use crate::util::parallel::parallel;
use anyhow::{Context, Result};
use std::sync::Arc;

/// Shows images to a network, in order, and keeps the features.
pub struct Extractor {
    network: Arc<dyn FeatureNetwork>,
    preparation: Preparation,
    store: Store,
    /// Images that wait until a batch is full.
    waiting: Vec<(Vec<f32>, [u8; HASH])>,
    /// The batch that the devices work on.
    started: Option<(Vec<[u8; HASH]>, Pending)>,
    /// Images whose features were held already.
    passed: usize,
}

impl Extractor {
    /// An extractor into a store, which is for the network's outputs.
    pub fn new(network: Arc<dyn FeatureNetwork>, preparation: Preparation, store: Store) -> Extractor {
        Extractor { network, preparation, store, waiting: vec![], started: None, passed: 0 }
    }

    /// Images that the network takes at once.
    pub fn batch(&self) -> usize {
        self.network.batch()
    }

    /// Shows the next images.
    ///
    /// # Errors
    /// When the devices or the disk fail.
    pub fn add(&mut self, images: &[Hashed]) -> Result<()> {
        let mut new = images;
        // Once one is not held, none behind it is.
        if self.waiting.is_empty() && self.started.is_none() {
            while let [(_, hash), rest @ ..] = new
                && self.store.passes(hash)?
            {
                self.passed += 1;
                new = rest;
            }
        }
        let preparation = self.preparation;
        let prepared = parallel(new.len(), |i| {
            let mut pixels = vec![];
            preparation.prepare(&new[i].0, &mut pixels);
            pixels
        });
        for (pixels, (_, hash)) in prepared.into_iter().zip(new) {
            self.waiting.push((pixels, *hash));
            if self.waiting.len() == self.network.batch() {
                self.start()?;
            }
        }
        Ok(())
    }

    /// Sends what waits to the devices, and takes what they made before.
    fn start(&mut self) -> Result<()> {
        let batch = std::mem::take(&mut self.waiting);
        if batch.is_empty() {
            return Ok(());
        }
        let images = batch.len();
        let (pixels, hashes): (Vec<Vec<f32>>, Vec<_>) = batch.into_iter().unzip();
        let next = self.network.clone().start(&pixels.concat(), images)?;
        let last = self.started.replace((hashes, next));
        self.keep(last)
    }

    fn keep(&mut self, started: Option<(Vec<[u8; HASH]>, Pending)>) -> Result<()> {
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
