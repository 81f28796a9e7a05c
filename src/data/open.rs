//! The datasets of a config, and the sample of them that a codec is fitted to.
use crate::config::{Config, Data, DataOrder, Mix};
use crate::data::check::kind_of;
use crate::data::dataset::{BadSample, Content, Dataset};
use crate::data::decode::Options;
use crate::data::kind::Opening;
use crate::data::mixture::Mixture;
use crate::data::shard_set::ShardedDataset;
use crate::formats::image::Image;
use crate::storage::object::Stores;
use crate::util::error::{Code, Failure};
use crate::util::parallel::parallel;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// Whether training reads tokens and features, and encodes none.
pub fn is_encoded(data: &Data) -> bool {
    data.sources().iter().all(|source| kind_of(source).is_some_and(|kind| kind.is_encoded))
}

/// The training data of a config, in the order of the run. Indexes of data in buckets are kept in the folder `cache`. Of
/// shards that are read in their order, only some samples are known by number.
///
/// # Errors
/// When data are missing or damaged, of no kind that there is, or only the config of a run names them.
pub fn open(config: &Config, cache: &Path) -> Result<Mixture> {
    if config.data.order == DataOrder::Permutation {
        return open_by_number(config, cache);
    }
    config.places.check("data")?;
    let stores = Stores::default();
    let open = |mix: &Mix| Ok((open_shards(config, mix, &stores, cache)?, mix.weight));
    let datasets = config.data.sources().iter().map(open).collect::<Result<_>>()?;
    Mixture::in_shards(config.run.seed, config.run.batch as u64, config.data.streams(), datasets)
}

/// The training data of a config, as far as samples are known by number at once: of shards that training reads in their
/// order, those at the beginnings of some; of other data, all.
///
/// # Errors
/// As [`open`].
pub fn open_known(config: &Config, cache: &Path) -> Result<Mixture> {
    if config.data.order == DataOrder::Permutation {
        return open_by_number(config, cache);
    }
    config.places.check("data")?;
    let stores = Stores::default();
    let open = |mix: &Mix| {
        let known = open_shards(config, mix, &stores, cache)? as Arc<dyn Dataset>;
        Ok((known, mix.weight))
    };
    let datasets = config.data.sources().iter().map(open).collect::<Result<_>>()?;
    Mixture::new(config.run.seed, config.run.batch as u64, datasets)
}

/// The shards of a config's only dataset, to be read from end to end; `None` unless it says so by `data.order`. No sample
/// of them is looked for but those at the beginnings of a few.
///
/// # Errors
/// As [`open`].
pub fn open_whole_shards(config: &Config, cache: &Path) -> Result<Option<Arc<dyn ShardedDataset>>> {
    match &config.data.sources()[..] {
        [mix] if config.data.order == DataOrder::Shards => {
            config.places.check("data")?;
            open_shards(config, mix, &Stores::default(), cache).map(Some)
        }
        _ => Ok(None),
    }
}

fn open_shards(config: &Config, mix: &Mix, stores: &Stores, cache: &Path) -> Result<Arc<dyn ShardedDataset>> {
    let in_shards = kind_of(mix).and_then(|kind| kind.in_shards);
    let shards = in_shards.with_context(|| format!("{:?} data have no order of shards", mix.kind))?;
    shards(mix, &Opening { stores, config, options: Options::of(config), cache })
}

/// The training data of a config, every sample known by its number, whatever the order that training reads them in.
///
/// # Errors
/// As [`open`].
pub fn open_by_number(config: &Config, cache: &Path) -> Result<Mixture> {
    config.places.check("data")?;
    let stores = Stores::default();
    let sources = config.data.sources().into_iter();
    let sources = sources.map(|mix| Ok((open_source(config, &mix, &stores, cache)?, mix.weight)));
    Mixture::new(config.run.seed, config.run.batch as u64, sources.collect::<Result<_>>()?)
}

fn open_source(config: &Config, mix: &Mix, stores: &Stores, cache: &Path) -> Result<Arc<dyn Dataset>> {
    let with = Opening { stores, config, options: Options::of(config), cache };
    let kind = kind_of(mix).with_context(|| format!("there are no {:?} data", mix.kind))?;
    (kind.open)(mix, &with)
}

/// Opens held-out pairs, read as the training data of a config are: of what draws its pairs, `samples` that training
/// never draws.
///
/// # Errors
/// As [`open`].
pub fn open_held_out(config: &Config, mix: &Mix, samples: u64, cache: &Path) -> Result<Arc<dyn Dataset>> {
    let dataset = open_source(config, mix, &Stores::default(), cache)?;
    Ok(dataset.held_out(samples).unwrap_or(dataset))
}

/// The pairs that are held out of the training data of a config, where that is known of a dataset of their kind.
pub fn held_out(config: &Config) -> Option<Mix> {
    let [mix] = &config.data.sources()[..] else { return None };
    (kind_of(mix)?.held_out)(mix)
}

/// The words of all captions of a config's data, where these are known and few.
pub fn vocabulary(config: &Config) -> Option<BTreeSet<String>> {
    let mut all = BTreeSet::new();
    for source in config.data.sources() {
        all.extend(kind_of(&source)?.words?());
    }
    Some(all)
}

/// Images that a fit reads at most, and the most bytes that they may take.
const FIT_PICTURES: u64 = 4096;
const FIT_BYTES: u64 = 256 << 20;

/// Images to fit a codec to, in an order that `seed` draws: at most 4,096, and 256 MiB, read on all cores. Bad samples
/// are left out.
///
/// # Errors
/// If no sample of those tried can be read.
pub fn sample(data: &Mixture, seed: u64) -> Result<Vec<Image>> {
    // One at a time, so that any batch gives the same.
    let order = data.one_by_one(seed)?;
    let (tried, mut last) = (data.len().min(FIT_PICTURES), None);
    let image = |i: u64| match order.get(order.place(i, 0), 0)?.content {
        Content::Image(image) => Ok(Some(image)),
        Content::Encoded(_) => Ok::<_, BadSample>(None),
    };
    let first = (0..tried).find_map(|i| match image(i) {
        Err(bad) if !bad.reason.is_of_store() => {
            last = Some(bad);
            None
        }
        read => Some(read),
    });
    let first = first.transpose().map_err(|bad| bad.check_store().err().unwrap_or_else(|| bad.into()))?;
    let first = first.flatten().with_context(|| {
        let last = last.map_or(String::new(), |bad| format!("; the last was {bad}"));
        Failure::new(Code::Data, format!("none of {tried} samples can be used{last}"))
    })?;
    let fitting = (FIT_BYTES / first.pixels().len() as u64).max(1);
    let mut images = Vec::new();
    for read in parallel(tried.min(fitting) as usize, |i| image(i as u64)) {
        match read {
            Ok(image) => images.extend(image),
            // Others are left out; without these another codec would come of the same data.
            Err(bad) => bad.check_store()?,
        }
    }
    Ok(images)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Example;
    use crate::data::dataset::Reason;
    use crate::data::shuffle::Shuffle;

    /// Images as a dataset; the numbers in `bad` cannot be read.
    #[derive(Clone)]
    struct Fixed {
        images: Vec<Image>,
        bad: Vec<u64>,
    }

    impl Dataset for Fixed {
        fn len(&self) -> u64 {
            self.images.len() as u64
        }

        fn get(&self, index: u64, _turn: u64) -> Result<Example, BadSample> {
            let key = index.to_string();
            if self.bad.contains(&index) {
                let (shard, text) = ("fixed".to_owned(), "planted".to_owned());
                return Err(BadSample { shard, key, offset: 0, reason: Reason::BadImage, text });
            }
            Ok(Example::new(self.images[index as usize].clone(), "", key))
        }

        fn fingerprint(&self) -> u64 {
            self.images.len() as u64
        }

        fn summary(&self) -> String {
            "fixed images".to_owned()
        }
    }

    fn fixed(bad: Vec<u64>) -> Fixed {
        let shade = |i: u8| Image::filled(2, 2, [i; 3]);
        Fixed { images: (0..24).map(shade).collect(), bad }
    }

    #[test]
    fn a_sample_leaves_out_what_cannot_be_read() {
        let dataset = fixed(vec![2, 3, 19]);
        let mixture = |dataset: &Fixed| Mixture::single(9, 5, Arc::new(dataset.clone())).unwrap();
        let read = sample(&mixture(&dataset), 9).unwrap();
        let order = Shuffle::new(9, 24, 1).unwrap();
        let used = (0..24).map(|i| order.sample(0, i)).filter(|i| !dataset.bad.contains(i));
        let used: Vec<Image> = used.map(|i| dataset.images[i as usize].clone()).collect();
        assert_eq!(read, used);
        let error = sample(&mixture(&fixed((0..24).collect())), 9).unwrap_err().to_string();
        assert!(error.starts_with("none of 24 samples can be used; the last was "), "{error}");
    }
}
