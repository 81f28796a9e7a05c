//! The order of samples: a keyed permutation of the numbers below `len`, another one each epoch.
//!
//! The sample at a place is computed from (seed, epoch, position) alone, in constant time and memory: a run
//! that resumes at any step, or on another number of hosts, sees exactly the samples it would have seen.

use anyhow::{Result, bail};

use crate::util::rng::mix;

/// Rounds of the Feistel network. Four suffice in theory for large halves; small datasets have small halves,
/// and eight cost 20 ns.
const ROUNDS: u64 = 8;

/// The order in which a run visits `len` samples, `batch` of them a step.
///
/// Place `step * batch + slot` of the run falls in epoch `place / len` at position `place % len`; batches run
/// across the end of an epoch. Within an epoch every sample comes exactly once.
#[derive(Clone, Debug)]
pub struct Shuffle {
    seed: u64,
    len: u64,
    batch: u64,
    /// Bits of one half of the Feistel network: `len <= 4^half_bits`.
    half_bits: u32,
}

impl Shuffle {
    /// The order of `len` samples under `seed`, `batch` samples a step over all hosts together.
    ///
    /// # Errors
    /// If there is no sample, or the batch is 0.
    pub fn new(seed: u64, len: u64, batch: u64) -> Result<Self> {
        if len == 0 {
            bail!("there is no sample to order");
        }
        if batch == 0 {
            bail!("a batch of 0 samples was asked for; it must be at least 1");
        }
        let bits = u64::BITS - (len - 1).leading_zeros();
        Ok(Self { seed, len, batch, half_bits: bits.div_ceil(2).max(1) })
    }

    /// The number of samples.
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Never true: an order has at least one sample.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// Samples a step, over all hosts.
    pub fn batch(&self) -> u64 {
        self.batch
    }

    /// The sample of `slot` (below `batch`) at `step`.
    pub fn sample_at(&self, step: u64, slot: u64) -> u64 {
        let (epoch, position) = self.place(step, slot);
        self.sample(epoch, position)
    }

    /// The epoch (from 0) and the position in it that `slot` at `step` falls on.
    pub fn place(&self, step: u64, slot: u64) -> (u64, u64) {
        // In 128 bits, since a large step times a large batch overflows.
        let place = u128::from(step) * u128::from(self.batch) + u128::from(slot);
        let len = u128::from(self.len);
        ((place / len) as u64, (place % len) as u64)
    }

    /// The sample at a position of an epoch; positions count modulo the number of samples.
    pub fn sample(&self, epoch: u64, position: u64) -> u64 {
        let key = mix(mix(self.seed ^ 0x6f72_6465_7200_0000).wrapping_add(epoch));
        let mut value = position % self.len;
        // Cycle walking: the network permutes 4^half_bits numbers, fewer than four times `len` of them; the
        // walk leaves a number of the range only to enter it again, so it is a permutation of the range.
        loop {
            value = self.feistel(key, value);
            if value < self.len {
                return value;
            }
        }
    }

    fn feistel(&self, key: u64, value: u64) -> u64 {
        let mask = u64::MAX >> (u64::BITS - self.half_bits);
        let (mut left, mut right) = (value >> self.half_bits, value & mask);
        for round in 0..ROUNDS {
            let noise = mix(key ^ mix(right.wrapping_add(round << 56)));
            (left, right) = (right, left ^ (noise & mask));
        }
        (left << self.half_bits) | right
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_epoch_is_a_permutation(seed: u64, len in 1..3000u64, epoch: u64) {
            let order = Shuffle::new(seed, len, 7).unwrap();
            let mut seen = vec![false; len as usize];
            for position in 0..len {
                let sample = order.sample(epoch, position);
                prop_assert!(!std::mem::replace(&mut seen[sample as usize], true), "{sample} twice");
            }
        }

        #[test]
        fn a_seek_equals_a_walk(seed: u64, len in 1..200u64, batch in 1..50u64, step in 0..40u64) {
            let order = Shuffle::new(seed, len, batch).unwrap();
            let walk = (0..).flat_map(|epoch| (0..len).map(move |position| (epoch, position)));
            let start = (step * batch) as usize;
            for (slot, (epoch, position)) in walk.skip(start).take(batch as usize).enumerate() {
                prop_assert_eq!(order.sample_at(step, slot as u64), order.sample(epoch, position));
            }
        }

        #[test]
        fn any_split_of_the_slots_over_hosts_gives_the_same_samples(seed: u64, step: u64, hosts in 1..9u64) {
            let whole = Shuffle::new(seed, 1_000_003, 72).unwrap();
            let all: Vec<u64> = (0..72).map(|slot| whole.sample_at(step, slot)).collect();
            let share = 72_u64.div_ceil(hosts);
            let split: Vec<u64> = (0..hosts)
                .flat_map(|host| host * share..((host + 1) * share).min(72))
                .map(|slot| Shuffle::new(seed, 1_000_003, 72).unwrap().sample_at(step, slot))
                .collect();
            prop_assert_eq!(all, split);
        }

        #[test]
        fn the_largest_sizes_stay_in_range(seed: u64, len in u64::MAX - 9.., step: u64, slot: u64) {
            prop_assert!(Shuffle::new(seed, len, u64::MAX).unwrap().sample_at(step, slot) < len);
        }
    }

    #[test]
    fn every_sample_is_equally_likely_at_every_position() {
        // 12 samples, 6,000 epochs: 500 expected at each of 144 (position, sample) pairs.
        let order = Shuffle::new(3, 12, 1).unwrap();
        let mut counts = [[0f64; 12]; 12];
        for epoch in 0..6000 {
            for position in 0..12 {
                counts[position as usize][order.sample(epoch, position) as usize] += 1.0;
            }
        }
        let chi: f64 = counts.iter().flatten().map(|n| (n - 500.0).powi(2) / 500.0).sum();
        // 121 degrees of freedom: mean 121, standard deviation 15.6.
        assert!((60.0..200.0).contains(&chi), "{chi}");
    }

    #[test]
    fn epochs_and_seeds_differ() {
        let order = |seed, epoch| -> Vec<u64> {
            (0..1000).map(|position| Shuffle::new(seed, 1000, 1).unwrap().sample(epoch, position)).collect()
        };
        let same = |a: &[u64], b: &[u64]| a.iter().zip(b).filter(|(a, b)| a == b).count();
        // Two random permutations agree in one place on average.
        assert!(same(&order(1, 0), &order(1, 1)) < 8);
        assert!(same(&order(1, 0), &order(2, 0)) < 8);
        // Neighbors do not stay neighbors.
        let near = order(1, 0).windows(2).filter(|pair| pair[0].abs_diff(pair[1]) == 1).count();
        assert!(near < 10, "{near}");
    }

    #[test]
    fn the_order_of_old_runs_is_pinned() {
        let order = Shuffle::new(42, 3121, 64).unwrap();
        let first: Vec<u64> = (0..8).map(|slot| order.sample_at(1000, slot)).collect();
        assert_eq!(first, PINNED);
    }

    const PINNED: [u64; 8] = [65, 2172, 1498, 1167, 1000, 624, 1151, 2016];

    #[test]
    fn nothing_to_order_is_an_error() {
        assert!(Shuffle::new(0, 0, 1).unwrap_err().to_string().contains("no sample"));
        assert!(Shuffle::new(0, 1, 0).unwrap_err().to_string().contains("at least 1"));
    }
}
