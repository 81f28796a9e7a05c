//! The shards of several datasets as those of one: numbered one dataset after the other.

use anyhow::{Context, Result};

use super::shard_set::{ShardSet, ShardedDataset, Sink, Visit};
use crate::storage::object::Blob;
use std::sync::Arc;

/// Shards of several datasets.
#[derive(Debug)]
pub struct MixedShards {
    datasets: Vec<Arc<dyn ShardedDataset>>,
    /// The number of the first shard of each.
    starts: Vec<u64>,
    shards: u64,
}

impl MixedShards {
    /// Those of these datasets.
    pub fn new(datasets: Vec<Arc<dyn ShardedDataset>>) -> Self {
        let mut shards = 0;
        let mut starts = vec![];
        for dataset in &datasets {
            starts.push(shards);
            shards += dataset.shards();
        }
        Self { datasets, starts, shards }
    }

    /// The dataset of a shard, and the shard's number in it.
    fn find(&self, shard: u64) -> Option<(&dyn ShardedDataset, u64)> {
        let at = self.starts.partition_point(|start| *start <= shard).checked_sub(1)?;
        Some((&**self.datasets.get(at)?, shard - self.starts[at]))
    }
}

impl ShardSet for MixedShards {
    fn shards(&self) -> u64 {
        self.shards
    }

    fn name(&self, shard: u64) -> &str {
        self.find(shard).map_or("", |(dataset, number)| dataset.name(number))
    }

    fn blob(&self, shard: u64) -> Result<Blob> {
        let (dataset, number) = self.find(shard).context("no dataset has this shard")?;
        dataset.blob(number)
    }

    fn read(&self, visit: &Visit, sink: &mut dyn Sink) -> Result<()> {
        let (dataset, number) = self.find(visit.number).context("no dataset has this shard")?;
        dataset.read(&Visit { number, ..*visit }, sink)
    }
}
