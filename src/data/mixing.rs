//! How far an order of samples is from a uniform one: of how many shards the samples of a batch are, and how often two of
//! them stood near each other. Of the order of shards, and of the permutation of all samples beside it.

use std::collections::HashMap;

use anyhow::Result;

use super::shard_order::ShardOrder;
use super::shuffle::Shuffle;

/// Samples of a shard that count as near each other.
pub const NEAR: u64 = 100;

/// How well the samples of batches are mixed, over some batches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mixing {
    /// Shards that a batch has samples of, on average.
    pub shards: f64,
    /// Of 100 samples of a batch, those that are not the first of their shard in it.
    pub repeated: f64,
    /// The share of pairs of samples of a batch that are of one shard.
    pub same_shard: f64,
    /// The share of pairs of samples of a batch that stood within [`NEAR`] samples of each other.
    pub near: f64,
    /// The mean distance of two samples that follow each other in a batch, where all shards stand in a row, as a share of
    /// all: a third, if they are uniform.
    pub distance: f64,
}

/// The mixing of `steps` batches whose slots are these shards and samples; `count` samples are in a shard, and `total` in all.
fn of_batches(
    steps: u64,
    batch: u64,
    [count, total]: [u64; 2],
    place: impl Fn(u64, u64) -> [u64; 2],
) -> Mixing {
    let mut sums = [0.0; 5];
    for step in 0..steps {
        let samples: Vec<[u64; 2]> = (0..batch).map(|slot| place(step, slot)).collect();
        let mut shards: HashMap<u64, Vec<u64>> = HashMap::new();
        samples.iter().for_each(|[shard, sample]| shards.entry(*shard).or_default().push(*sample));
        let pairs = (batch * batch.saturating_sub(1)).max(1) as f64;
        let (mut same, mut near) = (0, 0);
        for of in shards.values_mut() {
            of.sort_unstable();
            same += of.len() * (of.len() - 1);
            let close = |i: usize| of[i + 1..].iter().take_while(|later| *later - of[i] <= NEAR).count();
            near += 2 * (0..of.len()).map(close).sum::<usize>();
        }
        let apart = |pair: &[[u64; 2]]| {
            let [one, other] = [pair[0], pair[1]].map(|[shard, sample]| shard * count + sample);
            one.abs_diff(other) as f64
        };
        let distance = samples.windows(2).map(apart).sum::<f64>() / (batch - 1).max(1) as f64;
        let n = shards.len() as f64;
        let found = [
            n,
            100.0 * (batch as f64 - n) / batch as f64,
            same as f64 / pairs,
            near as f64 / pairs,
            distance / total as f64,
        ];
        sums.iter_mut().zip(found).for_each(|(sum, found)| *sum += found / steps as f64);
    }
    let [shards, repeated, same_shard, near, distance] = sums;
    Mixing { shards, repeated, same_shard, near, distance }
}

impl Mixing {
    /// Of `steps` batches in an order of shards of `count` samples each.
    pub fn of_shards(order: &ShardOrder, batch: u64, steps: u64, (shards, count): (u64, u64)) -> Self {
        of_batches(steps, batch, [count, shards * count], |step, slot| {
            let place = order.place(step, slot);
            let (block, position) = (place.number / order.window(), place.number % order.window());
            let number = block * order.window() + order.within(place.stream, block, position);
            [order.shard(place.stream, number / count).1, number % count]
        })
    }

    /// Of `steps` batches of `batch` in the permutation of all samples.
    ///
    /// # Errors
    /// If there is no sample, or the batch is 0.
    pub fn of_permutation(seed: u64, batch: u64, steps: u64, (shards, count): (u64, u64)) -> Result<Self> {
        let order = Shuffle::new(seed, shards * count, batch)?;
        Ok(of_batches(steps, batch, [count, shards * count], |step, slot| {
            let sample = order.sample_at(step, slot);
            [sample / count, sample % count]
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_permutation_is_uniform_and_shards_are_as_many_as_streams() {
        let (batch, size) = (512, (1000, 100));
        let all = Mixing::of_permutation(3, batch, 20, size).unwrap();
        // Of 512 draws from 1,000 shards some 401 are of another shard each.
        assert!((395.0..407.0).contains(&all.shards), "{all:?}");
        assert!((all.distance - 1.0 / 3.0).abs() < 0.01 && (all.same_shard - 1e-3).abs() < 1e-4, "{all:?}");
        let order = ShardOrder::new(3, size.0, batch, (16, 64)).unwrap();
        let shards = Mixing::of_shards(&order, batch, 20, size);
        assert!((16.0..33.0).contains(&shards.shards), "{shards:?}");
        assert!((0.03..0.07).contains(&shards.same_shard) && shards.near <= shards.same_shard, "{shards:?}");
        // Neighbors in a batch are of one stream.
        assert!(shards.distance < 0.1 && shards.repeated > 93.0, "{shards:?}");
    }
}
