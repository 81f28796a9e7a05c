//! One stream of samples out of one dataset or several with weights, each in its own keyed order.
//!
//! Which dataset a place of the run draws from is a schedule: of every 4,096 places in a row each dataset has a
//! fixed number, in a keyed order. So shares are exact, and the position in every dataset follows from the place
//! alone, in constant time: any step can be the first, on any number of hosts.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};

use super::mixed_shards::MixedShards;
use super::shard_order::ShardOrder;
use super::shard_set::{ShardSet, ShardedDataset};
use super::shuffle::Shuffle;
use super::streams::{Position, Streams};
use super::{BadSample, Dataset, Example};
use crate::util::error::Failure;
use crate::util::text::count;

/// The name of the order of samples. It changes when the same seed and datasets give another order.
pub const ORDER: &str = "keyed permutation of each epoch, rounds of 4096 places, version 1";

/// Places of one round of the schedule.
const ROUND: u64 = 4096;

/// Datasets, their weights, and the order in which a run visits their samples, `batch` of them a step.
#[derive(Clone)]
pub struct Mixture {
    parts: Vec<Part>,
    /// The order of a round's places; the sample numbers of a place's round tell the dataset.
    rounds: Shuffle,
    batch: u64,
    /// The shards, where training reads them in their order.
    shards: Option<(Arc<dyn ShardSet>, ShardOrder)>,
}

/// A dataset of a mixture.
#[derive(Clone)]
pub struct Part {
    /// The samples.
    pub dataset: Arc<dyn Dataset>,
    order: Shuffle,
    /// Its places in a round, after the keyed order: from `start`, `count` of them.
    start: u64,
    count: u64,
    /// Its streams, of how many, where training reads shards in their order.
    streams: Option<[u64; 2]>,
}

/// Where a slot of a step draws its sample from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The number of the dataset.
    pub part: usize,
    /// Times that the dataset was gone through before.
    pub epoch: u64,
    /// The position in this epoch.
    pub position: u64,
}

impl Part {
    /// Its share of the places of a run, in words.
    pub fn share(&self) -> String {
        match self.streams {
            Some([own, all]) => format!("{own} of {all} streams"),
            None => format!("{} of {ROUND} places", self.count),
        }
    }

    /// Its share in percent.
    fn percent(&self) -> f64 {
        let [own, all] = self.streams.unwrap_or([self.count, ROUND]);
        own as f64 / all as f64 * 100.0
    }
}

impl fmt::Debug for Mixture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mixture({})", self.summary())
    }
}

impl Mixture {
    /// The mixture of some datasets and their weights, in any unit, under `seed`; `batch` samples a step over all
    /// hosts together.
    ///
    /// # Errors
    /// If there is no dataset, one is empty, the batch is 0, or a weight is no positive number or so small a part of
    /// their sum that it has no place in a round of 4,096.
    pub fn new(seed: u64, batch: u64, datasets: Vec<(Arc<dyn Dataset>, f64)>) -> Result<Self> {
        let weights: Vec<f64> = datasets.iter().map(|(_, weight)| *weight).collect();
        let mut start = 0;
        let mut parts = Vec::with_capacity(datasets.len());
        for (number, ((dataset, _), count)) in datasets.into_iter().zip(counts(&weights, ROUND)?).enumerate()
        {
            // Datasets of one size are not to be walked alike.
            let order = Shuffle::new(seed.wrapping_add(number as u64), dataset.len(), batch)
                .with_context(|| dataset.summary())?;
            parts.push(Part { dataset, order, start, count, streams: None });
            start += count;
        }
        let rounds = Shuffle::new(seed ^ 0x726f_756e_6473, ROUND, 1)?;
        Ok(Self { parts, rounds, batch, shards: None })
    }

    /// The only dataset of a run.
    ///
    /// # Errors
    /// If it is empty, or the batch is 0.
    pub fn single(seed: u64, batch: u64, dataset: Arc<dyn Dataset>) -> Result<Self> {
        Self::new(seed, batch, vec![(dataset, 1.0)])
    }

    /// Datasets whose shards training reads in their order, by `streams` streams of which each has `window` samples in
    /// memory; of a dataset, as many as its weight says. By number there are only some samples of them.
    ///
    /// # Errors
    /// As [`Mixture::new`]; if a dataset has fewer shards than streams, or its weight is too small for a stream.
    pub fn in_shards(
        seed: u64,
        batch: u64,
        (streams, window): (u64, u64),
        datasets: Vec<(Arc<dyn ShardedDataset>, f64)>,
    ) -> Result<Self> {
        let weights: Vec<f64> = datasets.iter().map(|(_, weight)| *weight).collect();
        let own = counts(&weights, streams)?;
        let datasets: Vec<_> = datasets.into_iter().map(|(dataset, _)| dataset).collect();
        for (dataset, own) in datasets.iter().zip(&own) {
            let of = if datasets.len() > 1 { format!(" of {}", dataset.summary()) } else { String::new() };
            enough(*own, dataset.shards(), &of)?;
        }
        let by_number = datasets.iter().map(|dataset| Arc::clone(dataset) as Arc<dyn Dataset>);
        let mut mixture = Self::new(seed, batch, by_number.zip(own.iter().map(|own| *own as f64)).collect())?;
        for (part, own) in mixture.parts.iter_mut().zip(&own) {
            part.streams = Some([*own, streams]);
        }
        let dealt: Vec<_> = datasets.iter().map(|dataset| dataset.shards()).zip(own).collect();
        let order = ShardOrder::mixed(seed, &dealt, batch, window)?;
        let shards: Arc<dyn ShardSet> = match &datasets[..] {
            [only] => Arc::clone(only) as Arc<dyn ShardSet>,
            _ => Arc::new(MixedShards::new(datasets)),
        };
        mixture.shards = Some((shards, order));
        Ok(mixture)
    }

    /// Starts to read the samples of some slots from a step on, where training reads shards in their order.
    ///
    /// # Errors
    /// As [`Streams::start`].
    pub fn streams(&self, from: (u64, Vec<u64>), position: Option<&Position>) -> Result<Option<Streams>> {
        let Some((shards, order)) = &self.shards else { return Ok(None) };
        Ok(Some(Streams::start(Arc::clone(shards), order.clone(), from, position)?))
    }

    /// The name of the order of samples.
    pub fn order(&self) -> String {
        self.shards.as_ref().map_or_else(|| ORDER.to_owned(), |(_, order)| order.words())
    }

    /// The same datasets with the same weights under another seed, one sample a step.
    ///
    /// # Errors
    /// None that this mixture did not have.
    pub fn one_by_one(&self, seed: u64) -> Result<Self> {
        let datasets = self.parts.iter().map(|part| (Arc::clone(&part.dataset), part.count as f64));
        Self::new(seed, 1, datasets.collect())
    }

    /// The datasets.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Samples a step, over all hosts.
    pub fn batch(&self) -> u64 {
        self.batch
    }

    /// The number of samples of all datasets.
    pub fn len(&self) -> u64 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.dataset.len()))
    }

    /// Never true: every dataset has at least one sample.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// The file of the codec that encoded the samples, if they are encoded.
    pub fn codec(&self) -> Option<&Path> {
        self.parts.iter().find_map(|part| part.dataset.codec())
    }

    /// The text encoder that encoded the samples, in its own words, if they are encoded.
    pub fn text_encoder(&self) -> Option<&str> {
        self.parts.iter().find_map(|part| part.dataset.text_encoder())
    }

    /// As [`Dataset::check_encoders`], of every dataset.
    ///
    /// # Errors
    /// If one was encoded by another codec or text encoder.
    pub fn check_encoders(&self, codec_hash: &str, text: &str) -> Result<()> {
        self.parts.iter().try_for_each(|part| part.dataset.check_encoders(codec_hash, text))
    }

    /// Whether every dataset draws its samples as they are asked for.
    pub fn is_drawn(&self) -> bool {
        self.parts.iter().all(|part| part.dataset.is_drawn())
    }

    /// Whether reads of some dataset wait for a network.
    pub fn is_remote(&self) -> bool {
        self.parts.iter().any(|part| part.dataset.is_remote())
    }

    /// Where `slot` (below `batch`) of `step` draws from.
    pub fn place(&self, step: u64, slot: u64) -> Place {
        let [part] = &self.parts[..] else { return self.mixed_place(step, slot) };
        let (epoch, position) = part.order.place(step, slot);
        Place { part: 0, epoch, position }
    }

    fn mixed_place(&self, step: u64, slot: u64) -> Place {
        // In 128 bits, since a large step times a large batch overflows.
        let place = u128::from(step) * u128::from(self.batch) + u128::from(slot);
        let (round, at) = (place / u128::from(ROUND), (place % u128::from(ROUND)) as u64);
        let at = self.rounds.sample(round as u64, at);
        let number = self.parts.partition_point(|part| part.start <= at).saturating_sub(1);
        let part = &self.parts[number];
        let drawn = round * u128::from(part.count) + u128::from(at - part.start);
        let len = u128::from(part.order.len());
        Place { part: number, epoch: (drawn / len) as u64, position: (drawn % len) as u64 }
    }

    /// The sample `ahead` positions after a place in the order of its dataset's epoch, whose end goes on at its
    /// beginning; 0 for the sample of the place itself.
    ///
    /// # Errors
    /// [`BadSample`] if it cannot be used.
    pub fn get(&self, place: Place, ahead: u64) -> Result<Example, BadSample> {
        let part = &self.parts[place.part];
        let position = (u128::from(place.position) + u128::from(ahead)) % u128::from(part.order.len());
        part.dataset.get(part.order.sample(place.epoch, position as u64), place.epoch)
    }

    /// Sample number `index`, counted through all datasets one after the other.
    ///
    /// # Errors
    /// [`BadSample`] if it cannot be used, or there is none.
    pub fn by_number(&self, index: u64) -> Result<Example, BadSample> {
        let mut left = index;
        for part in &self.parts {
            match left.checked_sub(part.dataset.len()) {
                Some(rest) => left = rest,
                None => return part.dataset.get(left, 0),
            }
        }
        Err(BadSample::out_of_range(self.summary(), index, self.len()))
    }

    /// Up to `n` prompts to look at while a run goes on: those of the only dataset, or captions, spread over several.
    pub fn prompts(&self, n: usize) -> Vec<String> {
        if let [only] = &self.parts[..] {
            return only.dataset.prompts(n);
        }
        let n = n as u64;
        let caption = |i: u64| {
            // A bad sample has no caption to offer.
            let dataset = &self.parts[(i % self.parts.len() as u64) as usize].dataset;
            let index = u128::from(i) * u128::from(dataset.len()) / u128::from(n);
            dataset.caption(index as u64, 0).ok()
        };
        (0..n).filter_map(caption).collect()
    }

    /// One line for logs.
    pub fn summary(&self) -> String {
        let share = |part: &Part| match self.parts.len() {
            1 => part.dataset.summary(),
            _ => format!("{:.1} % {}", part.percent(), part.dataset.summary()),
        };
        self.parts.iter().map(share).collect::<Vec<_>>().join("; ")
    }
}

/// Fails if there are fewer shards, ` of` a dataset, than streams that each read one.
fn enough(streams: u64, shards: u64, of: &str) -> Result<()> {
    let text = || {
        let (streams, shards) = (count(streams, "shard"), count(shards, "shard"));
        Failure::input(format!("data.order = \"shards\" reads {streams} at once, and there are {shards}{of}"))
            .help("set data.streams to a smaller power of two, or data.order to \"permutation\"")
    };
    ensure!(shards >= streams, text());
    Ok(())
}

/// Of so many places, or streams, those of each weight: the nearest whole numbers that add up.
pub(super) fn counts(weights: &[f64], places: u64) -> Result<Vec<u64>> {
    if weights.is_empty() {
        bail!("there is no dataset to draw from");
    }
    if let Some(weight) = weights.iter().find(|weight| !(**weight > 0.0 && weight.is_finite())) {
        bail!("a dataset has the weight {weight}; weights are positive numbers");
    }
    let sum: f64 = weights.iter().sum();
    let exact: Vec<f64> = weights.iter().map(|weight| weight / sum * places as f64).collect();
    let mut counts: Vec<u64> = exact.iter().map(|share| share.floor() as u64).collect();
    let mut by_rest: Vec<usize> = (0..weights.len()).collect();
    let rest = |i: usize| exact[i] - exact[i].floor();
    by_rest.sort_by(|&a, &b| rest(b).total_cmp(&rest(a)).then(a.cmp(&b)));
    let missing = places.saturating_sub(counts.iter().sum());
    by_rest.iter().cycle().take(missing as usize).for_each(|&i| counts[i] += 1);
    match counts.iter().position(|&count| count == 0) {
        Some(i) => bail!(
            "the weight {} is {:.6} of the sum of weights; the least share that can be drawn is 1 in {places}",
            weights[i],
            weights[i] / sum
        ),
        None => Ok(counts),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::data::shapes::{Layout, Shapes};
    use crate::formats::image::Image;

    /// So many samples, whose number and turn are their caption.
    struct Numbers(u64);

    impl Dataset for Numbers {
        fn len(&self) -> u64 {
            self.0
        }

        fn get(&self, index: u64, turn: u64) -> Result<Example, BadSample> {
            Ok(Example::new(Image::filled(1, 1, [0; 3]), format!("{index} {turn}"), index.to_string()))
        }

        fn fingerprint(&self) -> u64 {
            self.0
        }

        fn summary(&self) -> String {
            format!("{} numbers", self.0)
        }
    }

    fn mixture(parts: &[(u64, f64)], batch: u64) -> Result<Mixture> {
        let parts = parts.iter().map(|&(len, weight)| (Arc::new(Numbers(len)) as Arc<dyn Dataset>, weight));
        Mixture::new(7, batch, parts.collect())
    }

    #[test]
    fn shares_are_exact_and_each_dataset_is_gone_through_in_epochs() {
        let mixture = mixture(&[(1000, 3.0), (50, 1.0)], 64).unwrap();
        let mut seen = [vec![], vec![]];
        for place in (0..2 * ROUND / 64).flat_map(|step| (0..64).map(move |slot| (step, slot))) {
            let place = mixture.place(place.0, place.1);
            seen[place.part].push((place.epoch * mixture.parts[place.part].order.len()) + place.position);
        }
        assert_eq!([seen[0].len(), seen[1].len()], [6144, 2048]);
        for mut drawn in seen {
            drawn.sort_unstable();
            assert!((0..).zip(&drawn).all(|(i, &place)| i == place), "a place is left out or comes twice");
        }
        assert!(mixture.summary().starts_with("75.0 % 1000 numbers; 25.0 % 50"), "{}", mixture.summary());
    }

    #[test]
    fn turns_count_epochs() {
        let mixture = mixture(&[(4, 1.0)], 2).unwrap();
        let turn = |step| mixture.get(mixture.place(step, 0), 0).unwrap().caption;
        assert!(turn(0).ends_with(" 0") && turn(1).ends_with(" 0") && turn(2).ends_with(" 1"));
    }

    #[test]
    fn a_single_dataset_is_walked_in_the_order_of_old_runs() {
        let single = Mixture::single(42, 64, Arc::new(Numbers(3121))).unwrap();
        let order = Shuffle::new(42, 3121, 64).unwrap();
        for (step, slot) in [(0, 0), (1000, 7), (77, 63)] {
            let drawn = single.get(single.place(step, slot), 0).unwrap().id;
            assert_eq!(drawn, order.sample_at(step, slot).to_string());
        }
    }

    #[test]
    fn a_seek_far_ahead_takes_no_time() {
        let shapes = || (Arc::new(Shapes::new(Layout::Grid, 1, 48)) as Arc<dyn Dataset>, 1.0);
        let mixture = Mixture::new(1, 4096, vec![shapes(), shapes()]).unwrap();
        let begin = std::time::Instant::now();
        for step in (1 << 50)..(1 << 50) + 100 {
            mixture.place(step, 4095);
        }
        assert!(begin.elapsed().as_millis() < 100, "{:?}", begin.elapsed());
    }

    #[test]
    fn weights_that_cannot_be_are_errors() {
        let error = |parts: &[(u64, f64)]| format!("{:#}", mixture(parts, 1).unwrap_err());
        assert!(error(&[]).contains("no dataset"));
        assert!(error(&[(3, 1.0), (3, 0.0)]).contains("the weight 0; weights are positive"));
        assert!(error(&[(3, f64::NAN)]).contains("NaN"));
        assert!(error(&[(3, 1e6), (3, 1.0)]).contains("the least share that can be drawn is 1 in 4096"));
        assert!(error(&[(0, 1.0)]).contains("no sample"));
    }

    proptest! {
        #[test]
        fn hosts_and_restarts_see_the_same_samples(
            sizes in prop::collection::vec((1..2000u64, 1..20u32), 1..5),
            step in 0..1u64 << 40,
            hosts in prop::sample::select(vec![1u64, 2, 4, 8]),
        ) {
            let parts: Vec<(u64, f64)> = sizes.iter().map(|&(n, w)| (n, f64::from(w))).collect();
            let whole = mixture(&parts, 64).unwrap();
            let all: Vec<Place> = (0..64).map(|slot| whole.place(step, slot)).collect();
            let share = 64 / hosts;
            let split: Vec<Place> = (0..hosts)
                .flat_map(|host| {
                    // Another process: opened anew, at this step.
                    let own = mixture(&parts, 64).unwrap();
                    (host * share..(host + 1) * share).map(move |slot| own.place(step, slot))
                })
                .collect();
            prop_assert_eq!(all, split);
        }

        #[test]
        fn every_dataset_is_gone_through_once_per_epoch(sizes in prop::collection::vec((1..300u64, 1..9u32), 2..4)) {
            let parts: Vec<(u64, f64)> = sizes.iter().map(|&(n, w)| (n, f64::from(w))).collect();
            let mixture = mixture(&parts, 1).unwrap();
            let mut first = vec![std::collections::HashSet::new(); parts.len()];
            for step in 0..3 * ROUND {
                let place = mixture.place(step, 0);
                if place.epoch == 0 {
                    prop_assert!(first[place.part].insert(mixture.get(place, 0).unwrap().id));
                }
            }
        }
    }
}
