//! What a kind of dataset says of itself, for the table of kinds.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;

use super::dataset::Dataset;
use super::decode::Options;
use super::shard_set::ShardedDataset;
use crate::config::{Config, Mix, Rules};
use crate::storage::object::Stores;

/// Opens shards to be read from end to end.
pub type OpenShards = fn(&Mix, &Opening) -> Result<Arc<dyn ShardedDataset>>;

/// A kind of dataset: its name in configs, and how one is checked and opened.
#[derive(Debug)]
pub struct Kind {
    /// The word that `data.kind` has for it.
    pub name: &'static str,
    /// What it is, for the reference of settings: a sentence.
    pub about: &'static str,
    /// The keys that it takes of `train`, `images`, `min_side` and `max_aspect`; the others are refused.
    pub keys: &'static [&'static str],
    /// Whether its samples are tokens and features, encoded before.
    pub is_encoded: bool,
    /// Opens its shards to be read from end to end, if it has any: `data.order = "shards"`.
    pub in_shards: Option<OpenShards>,
    /// The words of all its captions, where these are known and few.
    pub words: Option<fn() -> BTreeSet<String>>,
    /// The pairs that are held out of such data, where that is known: beside the training pairs, or out of the same source.
    pub held_out: fn(&Mix) -> Option<Mix>,
    /// Its own rules: what it needs of the keys that it takes.
    pub check: fn(&Source, &mut Rules),
    /// Opens it.
    pub open: fn(&Mix, &Opening) -> Result<Arc<dyn Dataset>>,
}

/// A dataset of a config while it is checked.
#[derive(Clone, Copy, Debug)]
pub struct Source<'c> {
    /// What is set.
    pub mix: &'c Mix,
    /// What messages call it: `data`, or `data.mix.2`.
    pub name: &'c str,
    /// The key that what is wrong with it stands at.
    pub key: &'static str,
}

impl Source<'_> {
    /// Fails if `train` names nothing; it should name `what`, for example `example` (TOML).
    pub fn needs_train(&self, what: &str, example: &str, rules: &mut Rules) {
        let Source { mix, name, .. } = self;
        if mix.train.is_empty() {
            rules.missing(format!("{name}.kind"), &format!("{name}.train"), what, example);
        }
    }
}

/// What datasets are opened with.
#[derive(Clone, Copy, Debug)]
pub struct Opening<'c> {
    /// The buckets that are open.
    pub stores: &'c Stores,
    /// The whole config.
    pub config: &'c Config,
    /// What becomes of images and captions.
    pub options: Options,
    /// The folder for what is kept of data in buckets: indexes, codecs.
    pub cache: &'c Path,
}
