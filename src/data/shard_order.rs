//! The order of samples by shards: where a slot of a step falls, by arithmetic alone.
//!
//! The shards of all passes, each pass in a keyed permutation of its own, are dealt to a fixed number of streams, one after
//! the other. Of several datasets, each has streams of its own, as many as its weight says, spread over all. A stream
//! reads its shards from end to end. Its samples, counted through all of them, fall into blocks of
//! as many as stand in memory; within a block they are given in a keyed order. A batch takes its rows of the streams in
//! a fixed interleave: neighbors in the batch are of one stream, so that a host reads the streams of its rows and no others.
//!
//! Nothing here depends on the number of hosts, nor on how many samples a shard has. Which shard, and which byte of it, a
//! block begins at depends on what was read before: a [`Cursor`] says it.

use anyhow::{Result, ensure};

use super::shuffle::Shuffle;

/// The order in which a run visits shards and their samples.
#[derive(Clone, Debug)]
pub struct ShardOrder {
    datasets: Vec<Dealt>,
    /// Of each stream, the number of its dataset, and how many streams of that come before it.
    dealt: Vec<(usize, u64)>,
    /// The order within a block.
    blocks: Shuffle,
    streams: u64,
    /// Rows of a batch, and streams, that go together; both are `groups` times as many in all.
    rows: u64,
    among: u64,
}

/// The shards of a dataset, which are dealt to its streams.
#[derive(Clone, Debug)]
struct Dealt {
    /// The order of a pass.
    shards: Shuffle,
    /// The number of its first shard, counted through all datasets.
    first: u64,
    streams: u64,
}

/// Where a slot of a step falls: a stream, and how many samples it gave before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The number of the stream.
    pub stream: u64,
    /// The number of the sample among those of the stream.
    pub number: u64,
}

/// How far a stream is: what it gave, and where the block begins that it gives now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// Samples that it gave.
    pub given: u64,
    /// The number of the block.
    pub block: u64,
    /// The visit of a shard that the block begins in, counted through the stream.
    pub visit: u64,
    /// The sample of the shard that it begins with.
    pub sample: u64,
    /// Where that begins in the shard, in bytes.
    pub offset: u64,
    /// A hash of what stands there, and of the length of the shard; 0 at its beginning.
    pub check: u64,
}

impl Cursor {
    /// Words of 32 bits that a cursor is.
    pub const WORDS: usize = 12;

    /// The cursor as words, the low half of each number first.
    pub fn words(&self) -> [u32; Self::WORDS] {
        let Self { given, block, visit, sample, offset, check } = *self;
        let numbers = [given, block, visit, sample, offset, check];
        std::array::from_fn(|i| (numbers[i / 2] >> (32 * (i % 2))) as u32)
    }

    /// The cursor of these [`words`](Self::words); `None` if there are fewer.
    pub fn of_words(words: &[u32]) -> Option<Self> {
        let number = |i: usize| Some(u64::from(*words.get(2 * i)?) | u64::from(*words.get(2 * i + 1)?) << 32);
        Some(Self {
            given: number(0)?,
            block: number(1)?,
            visit: number(2)?,
            sample: number(3)?,
            offset: number(4)?,
            check: number(5)?,
        })
    }
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

impl ShardOrder {
    /// The order of `shards` shards under `seed`, `batch` samples a step over all hosts, read by `streams` streams of which
    /// each has `window` samples in memory.
    ///
    /// # Errors
    /// If one of them is 0.
    pub fn new(seed: u64, shards: u64, batch: u64, (streams, window): (u64, u64)) -> Result<Self> {
        Self::mixed(seed, &[(shards, streams)], batch, window)
    }

    /// [`ShardOrder::new`] of several datasets, of which each has so many shards and so many streams.
    ///
    /// # Errors
    /// As there.
    pub fn mixed(seed: u64, datasets: &[(u64, u64)], batch: u64, window: u64) -> Result<Self> {
        let streams = datasets.iter().map(|(_, streams)| streams).sum();
        ensure!(datasets.iter().all(|(shards, _)| *shards > 0), "there is no shard to order");
        ensure!(batch > 0 && streams > 0 && window > 0, "a batch, streams and a window are at least 1");
        let (mut first, mut all) = (0, vec![]);
        for (number, (shards, streams)) in datasets.iter().enumerate() {
            // Datasets of one size are not to be walked alike.
            let seed = seed.wrapping_add(number as u64) ^ 0x0073_6861_7264_7300;
            all.push(Dealt { shards: Shuffle::new(seed, *shards, 1)?, first, streams: *streams });
            first += shards;
        }
        // Every host has its share of each, whichever run of streams it reads.
        let mut spread: Vec<u64> = (0..streams).collect();
        spread.sort_by_key(|stream| stream.reverse_bits());
        let mut dealt = vec![(0, 0); usize::try_from(streams)?];
        let mut left = &spread[..];
        for (number, (_, streams)) in datasets.iter().enumerate() {
            let (own, rest) = left.split_at(*streams as usize);
            let mut own = own.to_vec();
            own.sort_unstable();
            own.iter().zip(0..).for_each(|(stream, before)| dealt[*stream as usize] = (number, before));
            left = rest;
        }
        let groups = gcd(batch, streams);
        Ok(Self {
            datasets: all,
            dealt,
            blocks: Shuffle::new(seed ^ 0x0062_6c6f_636b_7300, window, 1)?,
            streams,
            rows: batch / groups,
            among: streams / groups,
        })
    }

    /// The number of streams.
    pub fn streams(&self) -> u64 {
        self.streams
    }

    /// Samples of a block.
    pub fn window(&self) -> u64 {
        self.blocks.len()
    }

    /// Streams that one row of the batches takes its samples of.
    pub fn streams_of_row(&self) -> u64 {
        self.among
    }

    /// The first of the streams that a slot takes its samples of, [`streams_of_row`](Self::streams_of_row) many.
    pub fn first_stream(&self, slot: u64) -> u64 {
        slot / self.rows * self.among
    }

    /// Where `slot` (below the batch) of `step` falls.
    pub fn place(&self, step: u64, slot: u64) -> Place {
        // In 128 bits, since a large step times a large batch overflows.
        let turn = u128::from(step) * u128::from(self.rows) + u128::from(slot % self.rows);
        let among = u128::from(self.among);
        Place { stream: self.first_stream(slot) + (turn % among) as u64, number: (turn / among) as u64 }
    }

    /// The step and the slot that sample `number` of a stream goes to.
    pub fn slot(&self, Place { stream, number }: Place) -> (u64, u64) {
        let turn = u128::from(number) * u128::from(self.among) + u128::from(stream % self.among);
        let rows = u128::from(self.rows);
        ((turn / rows) as u64, stream / self.among * self.rows + (turn % rows) as u64)
    }

    /// How many samples a stream gives before `step`.
    pub fn given(&self, step: u64, stream: u64) -> u64 {
        let turns = u128::from(step) * u128::from(self.rows);
        let own = u128::from(stream % self.among);
        turns.saturating_sub(own).div_ceil(u128::from(self.among)) as u64
    }

    /// The pass of its dataset and the shard, counted through all datasets, that a stream reads at a visit, counted through
    /// the stream.
    pub fn shard(&self, stream: u64, visit: u64) -> (u64, u64) {
        let (number, before) = self.dealt[stream as usize];
        let Dealt { shards, first, streams } = &self.datasets[number];
        let all = u128::from(visit) * u128::from(*streams) + u128::from(before);
        let len = u128::from(shards.len());
        let (pass, position) = ((all / len) as u64, (all % len) as u64);
        (pass, first + shards.sample(pass, position))
    }

    /// Which sample of a block, in the order of its shards, is given at a position of it.
    pub fn within(&self, stream: u64, block: u64, position: u64) -> u64 {
        self.blocks.sample(block.wrapping_mul(self.streams).wrapping_add(stream), position)
    }

    /// The name of the order: it changes when the same seed and shards give another.
    pub fn words(&self) -> String {
        let Self { streams, .. } = self;
        let window = self.window() * streams;
        format!(
            "shards in a keyed permutation of each pass, {streams} streams, windows of {window}, version 1"
        )
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn slots_and_samples_of_streams_are_one_to_one(
            batch in 1..300u64, streams in prop::sample::select(vec![1u64, 2, 8, 16, 64]), step in 0..1u64 << 40,
        ) {
            let order = ShardOrder::new(1, 100, batch, (streams, 8)).unwrap();
            let mut given: Vec<u64> = (0..streams).map(|stream| order.given(step, stream)).collect();
            for (step, slot) in (step..step + 3).flat_map(|step| (0..batch).map(move |slot| (step, slot))) {
                let place = order.place(step, slot);
                prop_assert_eq!(order.slot(place), (step, slot));
                // Each stream counts through its samples, none twice and none left out.
                prop_assert_eq!(place.number, given[place.stream as usize]);
                given[place.stream as usize] += 1;
                let first = order.first_stream(slot);
                prop_assert!((first..first + order.streams_of_row()).contains(&place.stream));
            }
            for stream in 0..streams {
                prop_assert_eq!(order.given(step + 3, stream), given[stream as usize]);
            }
        }

        #[test]
        fn streams_of_datasets_are_spread_and_keep_to_their_shards(
            seed: u64, bits in 1..7u32, shares in prop::collection::vec((1..90u64, 1..9u64), 1..4),
        ) {
            let streams = 1 << bits;
            prop_assume!(shares.len() as u64 <= streams);
            // The last has what the others leave.
            let mut left = streams;
            let mut datasets = vec![];
            for (number, (shards, share)) in shares.iter().enumerate() {
                let after = (shares.len() - 1 - number) as u64;
                let own = if after == 0 { left } else { (*share).min(left - after) };
                left -= own;
                datasets.push((*shards, own));
            }
            let order = ShardOrder::mixed(seed, &datasets, 8, 8).unwrap();
            let starts = [0, datasets[0].0, datasets[0].0 + datasets.get(1).map_or(0, |(shards, _)| *shards)];
            let mut seen: Vec<Vec<(u64, u64)>> = vec![vec![]; datasets.len()];
            let mut of = vec![];
            for stream in 0..streams {
                let visits: Vec<_> = (0..3).map(|visit| order.shard(stream, visit)).collect();
                let number = starts[..datasets.len()].partition_point(|start| *start <= visits[0].1) - 1;
                let own = starts[number]..starts[number] + datasets[number].0;
                prop_assert!(visits.iter().all(|(_, shard)| own.contains(shard)));
                seen[number].extend(visits);
                of.push(number);
            }
            for ((shards, own), seen) in datasets.iter().zip(&mut seen) {
                prop_assert_eq!(seen.len() as u64, own * 3);
                // Of every pass that is over, each shard once.
                seen.sort_unstable();
                let whole = (own * 3 / shards * shards) as usize;
                let begun: BTreeSet<_> = seen.iter().collect();
                prop_assert_eq!(begun.len(), seen.len());
                prop_assert!(seen[..whole].iter().all(|(pass, _)| *pass < own * 3 / shards));
            }
            // Any half of the streams has half of those of a dataset, give or take one.
            for half in of.chunks(streams as usize / 2) {
                for (number, (_, own)) in datasets.iter().enumerate() {
                    let here = half.iter().filter(|of| **of == number).count() as u64;
                    prop_assert!((2 * here).abs_diff(*own) <= 2, "{} of {}", here, own);
                }
            }
        }

        #[test]
        fn every_shard_comes_once_a_pass(seed: u64, shards in 1..200u64, streams in prop::sample::select(vec![1u64, 8, 16])) {
            let order = ShardOrder::new(seed, shards, 8, (streams, 8)).unwrap();
            let visits = (0..).flat_map(|visit| (0..streams).map(move |stream| (stream, visit)));
            let mut seen = vec![0; shards as usize];
            for (number, (stream, visit)) in (0..3 * shards).zip(visits) {
                let (pass, shard) = order.shard(stream, visit);
                prop_assert_eq!(pass, number / shards);
                prop_assert_eq!(seen[shard as usize], pass);
                seen[shard as usize] += 1;
            }
        }

        #[test]
        fn cursors_come_back_of_their_words(numbers: [u64; 6]) {
            let [given, block, visit, sample, offset, check] = numbers;
            let cursor = Cursor { given, block, visit, sample, offset, check };
            prop_assert_eq!(Cursor::of_words(&cursor.words()), Some(cursor));
            prop_assert_eq!(Cursor::of_words(&cursor.words()[1..]), None);
        }
    }

    #[test]
    fn a_host_needs_the_streams_of_its_rows_alone() {
        let order = ShardOrder::new(1, 100_000, 2048, (16, 256)).unwrap();
        for hosts in [1, 2, 4, 8, 16] {
            let rows = 2048 / hosts;
            for host in 0..hosts {
                let streams: BTreeSet<u64> = (host * rows..(host + 1) * rows)
                    .flat_map(|slot| (0..4).map(move |step| (step, slot)))
                    .map(|(step, slot)| order.place(step, slot).stream)
                    .collect();
                assert_eq!(streams.len() as u64, 16 / hosts);
            }
        }
    }

    #[test]
    fn the_order_of_old_runs_is_pinned() {
        let order = ShardOrder::new(42, 1000, 48, (16, 32)).unwrap();
        let place = order.place(1000, 7);
        assert_eq!(place, Place { stream: 2, number: 3001 });
        let shards: Vec<(u64, u64)> = (61..64).map(|visit| order.shard(2, visit)).collect();
        let within: Vec<u64> = (0..4).map(|position| order.within(2, 93, position)).collect();
        assert_eq!((shards, within), (PINNED.0.to_vec(), PINNED.1.to_vec()));
    }

    const PINNED: ([(u64, u64); 3], [u64; 4]) = ([(0, 108), (0, 726), (1, 408)], [6, 29, 7, 21]);
}
