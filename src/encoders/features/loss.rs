//! The network of the feature loss of tokenizers: its weights are inputs of a training step, and no part of its state.
use super::{Frozen, open_frozen};
use crate::runtime::Runtime;
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::weights_store::WeightsStore;
use anyhow::{Context, Result};
use graphs::functions::TokenizerSpec;
use graphs::program::Slot;
use std::path::Path;
use std::sync::Arc;

/// What the network is called.
const NETWORK: &str = "efficientnet-lite0";

/// EfficientNet-Lite0 with installed weights, of which only the headers were read.
pub struct LossNetwork(Frozen);

impl LossNetwork {
    /// The network whose weights are installed in the cache folder.
    ///
    /// # Errors
    /// When they are not installed, with what to do, or are not its own.
    pub fn open(runtime: &Runtime, cache: &Path) -> Result<LossNetwork> {
        let weights = WeightsStore::new(cache).require(NETWORK)?;
        Ok(LossNetwork(open_frozen(NETWORK, &weights, runtime, 1)?))
    }

    /// A hash that tells its weights from others, in hexadecimal.
    pub fn fingerprint(&self) -> &str {
        self.0.frozen.fingerprint()
    }

    /// Puts its weights on the devices, as a training step with these `inputs` reads them, by all processes together.
    ///
    /// # Errors
    /// When they cannot be read, by this process or by another, or the devices refuse.
    pub fn put(self, inputs: &[Slot], values: &mut NamedArrays) -> Result<()> {
        let params = self.0.params(inputs)?;
        drop(self);
        let mut params = Arc::into_inner(params).context("the weights of the feature loss are in use")?;
        for slot in inputs {
            if let Some(name) = slot.name.strip_prefix(TokenizerSpec::FEATURES) {
                values.insert(&slot.name, params.take(&format!("params/{name}"))?);
            }
        }
        Ok(())
    }
}
