//! The first samples of a dataset, as a dataset of its own.

use std::sync::Arc;

use super::{BadSample, Dataset, Example};
use crate::util::text::thousands;

/// The first samples of a dataset that has more.
pub struct First {
    dataset: Arc<dyn Dataset>,
    samples: u64,
}

impl First {
    /// The first `samples` of a dataset; of one with no more than that, all.
    pub fn of(dataset: Arc<dyn Dataset>, samples: u64) -> Arc<dyn Dataset> {
        if dataset.len() <= samples { dataset } else { Arc::new(First { dataset, samples }) }
    }

    fn within(&self, index: u64) -> Result<(), BadSample> {
        let Self { samples, .. } = *self;
        if index < samples { Ok(()) } else { Err(BadSample::out_of_range("the samples", index, samples)) }
    }
}

impl Dataset for First {
    fn len(&self) -> u64 {
        self.samples
    }

    fn get(&self, index: u64, turn: u64) -> Result<Example, BadSample> {
        self.within(index)?;
        self.dataset.get(index, turn)
    }

    fn captions(&self, index: u64) -> u64 {
        self.dataset.captions(index)
    }

    fn caption(&self, index: u64, turn: u64) -> Result<String, BadSample> {
        self.within(index)?;
        self.dataset.caption(index, turn)
    }

    fn check_bytes(&self) -> anyhow::Result<()> {
        self.dataset.check_bytes()
    }

    fn is_remote(&self) -> bool {
        self.dataset.is_remote()
    }

    /// That of the whole: a sample has the same number in both.
    fn fingerprint(&self) -> u64 {
        self.dataset.fingerprint()
    }

    fn summary(&self) -> String {
        format!("the first {} of {}", thousands(self.samples), self.dataset.summary())
    }
}
