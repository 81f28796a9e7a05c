//! Tests of streams: the samples that they give on any number of hosts and after any resume, what they ask of a bucket, and
//! what is wrong with shards.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::data::chunked::CHUNK;
use crate::data::decode::Options;
use crate::data::members::Filters;
use crate::data::mixture::Mixture;
use crate::data::shard_set::ShardedDataset;
use crate::data::shards::Shards;
use crate::data::simulated::{Faults, Simulated};
use crate::storage::object::Stores;
use crate::util::rng::SplitMix;

const BATCH: u64 = 48;
const STREAMS: u64 = 16;
const WINDOW: u64 = 24;

fn bucket(shards: u64) -> Arc<Simulated> {
    Arc::new(Simulated::new(shards, 100, 400))
}

fn open_in(bucket: &Arc<Simulated>, folder: &str) -> Result<Arc<Shards>> {
    let (stores, options) = (Stores::with("gs://b/", bucket.clone()), Options::new(4));
    let names = [format!("gs://b/{folder}/*.tar")];
    Ok(Arc::new(Shards::open(&stores, &names, options, Filters::default())?))
}

fn open(bucket: &Arc<Simulated>) -> Arc<Shards> {
    open_in(bucket, "d").unwrap()
}

fn order(shards: &Arc<Shards>, batch: u64) -> ShardOrder {
    ShardOrder::new(7, shards.shards(), batch, (STREAMS, WINDOW)).unwrap()
}

fn start(shards: &Arc<Shards>, first: u64, slots: Vec<u64>, position: Option<&Position>) -> Streams {
    Streams::start(shards.clone(), order(shards, BATCH), (first, slots), position).unwrap()
}

/// The samples of these slots of a step.
fn step(streams: &Streams, step: u64, slots: &[u64]) -> Vec<Result<String, BadSample>> {
    slots.iter().map(|slot| streams.draw(step, *slot)?.get(0).map(|example| example.id)).collect()
}

fn good(streams: &Streams, at: u64, slots: &[u64]) -> Vec<String> {
    step(streams, at, slots).into_iter().map(Result::unwrap).collect()
}

fn all() -> Vec<u64> {
    (0..BATCH).collect()
}

/// Where all streams are before a step, by those that have some of the slots each.
fn position(hosts: &[(Streams, Vec<u64>)], step: u64) -> Position {
    let mut cursors = BTreeMap::new();
    for (streams, slots) in hosts {
        for (slot, own) in slots.iter().zip(streams.position(step, slots).unwrap()) {
            cursors.extend((streams.order().first_stream(*slot)..).zip(own));
        }
    }
    assert_eq!(cursors.len() as u64, STREAMS);
    Position { cursors: cursors.into_values().collect(), accept: false }
}

fn hosts(shards: &Arc<Shards>, first: u64, count: u64, from: Option<&Position>) -> Vec<(Streams, Vec<u64>)> {
    let share = BATCH / count;
    let slots = (0..count).map(|host| (host * share..(host + 1) * share).collect::<Vec<u64>>());
    slots.map(|slots| (start(shards, first, slots.clone(), from), slots)).collect()
}

#[test]
fn a_pass_gives_every_sample_once() {
    let bucket = bucket(32);
    let streams = start(&open(&bucket), 0, all(), None);
    // In two passes, every stream reads four shards, though they end at different times.
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    let steps = 4 * 100 * STREAMS / BATCH + 9;
    (0..steps).for_each(|at| {
        good(&streams, at, &all()).into_iter().for_each(|id| *seen.entry(id).or_default() += 1)
    });
    let samples: u64 = (0..32).map(|shard| bucket.count(shard)).sum();
    assert_eq!(seen.len() as u64, samples, "every sample of every shard");
    assert!(seen.values().all(|n| (1..=3).contains(n)));
}

#[test]
fn any_number_of_hosts_and_any_resume_gives_the_same_stream() {
    let bucket = bucket(200);
    let shards = open(&bucket);
    const STEPS: u64 = 60;
    let streams = start(&shards, 0, all(), None);
    let straight: Vec<Vec<String>> = (0..STEPS).map(|at| good(&streams, at, &all())).collect();
    assert_eq!(straight.concat().iter().collect::<BTreeSet<_>>().len() as u64, STEPS * BATCH, "one pass");
    drop(streams);
    let (mut draws, mut at, mut from) = (SplitMix::new(3), 0, None);
    for resume in 0.. {
        let count = [1, 2, 4, 8][resume % 4];
        let (hosts, first) = (hosts(&shards, at, count, from.as_ref()), at);
        // Some end before they began, some within a block, some within a batch that was drawn ahead.
        let until = (at + draws.next_u64() % 6).min(STEPS);
        while at < until {
            let drawn: Vec<String> =
                hosts.iter().flat_map(|(streams, slots)| good(streams, at, slots)).collect();
            assert!(drawn == straight[at as usize], "step {at} on {count} hosts, resumed at {first}");
            at += 1;
        }
        if at == STEPS {
            assert!(resume >= 20 / 2, "{resume} resumes");
            break;
        }
        // Those that go on read ahead before the position is asked for.
        for (streams, slots) in hosts.iter().filter(|_| resume % 3 == 0) {
            good(streams, at, slots);
        }
        let now = position(&hosts, at);
        let words: Vec<Cursor> = now.cursors.iter().filter_map(|c| Cursor::of_words(&c.words())).collect();
        assert_eq!(words, now.cursors);
        from = Some(now);
    }
}

#[test]
fn the_position_is_the_same_whoever_asks_for_it() {
    let shards = open(&bucket(64));
    let at = |count: u64, at: u64| {
        let hosts = hosts(&shards, 0, count, None);
        (0..at).for_each(|at| hosts.iter().for_each(|(streams, slots)| _ = good(streams, at, slots)));
        position(&hosts, at).cursors
    };
    // At the beginning of blocks, of shards, and elsewhere.
    for step in [0, 1, 8, 16, 31, 33] {
        assert_eq!(at(1, step), at(8, step), "step {step}");
    }
}

/// Three datasets, and how their streams are read as one.
fn mixture() -> Mixture {
    let dataset = |(folder, shards, weight)| {
        let bucket = Arc::new(Simulated::new(shards, 60, 400));
        (open_in(&bucket, folder).unwrap() as Arc<dyn ShardedDataset>, weight)
    };
    let datasets = [("one", 40, 2.0), ("two", 12, 1.0), ("three", 9, 1.0)].map(dataset);
    Mixture::in_shards(7, BATCH, (STREAMS, WINDOW), datasets.into()).unwrap()
}

#[test]
fn a_mixture_keeps_its_shares_and_gives_the_same_stream_on_any_hosts_after_any_resume() {
    let mixture = mixture();
    let hosts = |first, count: u64, from: Option<&Position>| -> Vec<(Streams, Vec<u64>)> {
        let share = BATCH / count;
        let slots = (0..count).map(|host| (host * share..(host + 1) * share).collect::<Vec<u64>>());
        slots.map(|own| (mixture.streams((first, own.clone()), from).unwrap().unwrap(), own)).collect()
    };
    const STEPS: u64 = 40;
    let one = hosts(0, 1, None);
    let straight: Vec<Vec<String>> = (0..STEPS).map(|at| good(&one[0].0, at, &all())).collect();
    // A batch has of each dataset what its streams are of all, and every sample of it comes once in a pass.
    for batch in &straight {
        let of = |name: &str| batch.iter().filter(|id| id.contains(name)).count() as u64;
        assert_eq!([of("/one/"), of("/two/"), of("/three/")], [BATCH / 2, BATCH / 4, BATCH / 4]);
    }
    let seen: BTreeSet<&String> = straight[..20].iter().flatten().filter(|id| id.contains("/one/")).collect();
    assert_eq!(seen.len() as u64, 20 * BATCH / 2);
    let (mut at, mut from) = (0, None);
    for count in [1, 2, 4, 8, 2, 1, 4].into_iter().cycle() {
        let hosts = hosts(at, count, from.as_ref());
        for step in at..(at + 3).min(STEPS) {
            let drawn: Vec<String> =
                hosts.iter().flat_map(|(streams, slots)| good(streams, step, slots)).collect();
            assert!(drawn == straight[step as usize], "step {step} on {count} hosts, resumed at {at}");
        }
        at = (at + 3).min(STEPS);
        if at == STEPS {
            break;
        }
        from = Some(position(&hosts, at));
    }
    assert!(mixture.summary().starts_with("50.0 % "), "{}", mixture.summary());
    assert_eq!(mixture.parts()[1].share(), "4 of 16 streams");
}

#[test]
fn another_batch_goes_on_where_the_one_before_ended() {
    let shards = open(&bucket(64));
    let first = hosts(&shards, 0, 1, None);
    let mut seen: Vec<String> = (0..10).flat_map(|at| good(&first[0].0, at, &all())).collect();
    let order = order(&shards, 32);
    let slots: Vec<u64> = (0..32).collect();
    let from = position(&first, 10);
    let second = Streams::start(shards.clone(), order, (10, slots.clone()), Some(&from)).unwrap();
    seen.extend((10..25).flat_map(|at| good(&second, at, &slots)));
    let straight: BTreeSet<String> =
        (0..20).flat_map(|at| good(&start(&shards, 0, all(), None), at, &all())).collect();
    assert_eq!(seen.into_iter().collect::<BTreeSet<_>>(), straight);
}

#[test]
fn little_is_asked_of_a_bucket() {
    let bucket = Arc::new(Simulated::new(2000, 1000, 2000));
    let shards = open(&bucket);
    let listed = bucket.asked();
    // The listing, then a head, a beginning and the counts of 16 shards.
    assert!(listed.requests <= 6 + 3 * 16 && listed.bytes <= 16 * (2 << 20), "{listed:?}");
    let order = ShardOrder::new(7, 2000, 512, (16, 256)).unwrap();
    let streams = Streams::start(shards.clone(), order, (0, (0..512).collect()), None).unwrap();
    let slots: Vec<u64> = (0..512).collect();
    let steps = 100;
    (0..steps).for_each(|at| _ = good(&streams, at, &slots));
    let asked = bucket.asked();
    let samples = steps * 512;
    let requests = asked.requests - listed.requests;
    assert!((requests as f64) < 0.01 * samples as f64, "{requests} for {samples} samples");
    // Beside what is in memory: two blocks a stream, and what is at hand of its shard.
    let most = samples * bucket.stride() + 16 * (CHUNK.start + 2 * 256 * bucket.stride());
    assert!(asked.bytes - listed.bytes <= most, "{asked:?}");
    let held: u64 = streams.shared.streams.values().map(|stream| lock(&stream.state).held).sum();
    assert!(held <= 16 * (256 + CHUNK.start / bucket.stride() + 1), "{held}");
}

#[test]
fn a_host_reads_its_own_streams_alone() {
    let bucket = bucket(400);
    let shards = open(&bucket);
    let before = bucket.asked().bytes;
    let slots: Vec<u64> = (0..BATCH / 8).collect();
    let streams = start(&shards, 0, slots.clone(), None);
    (0..100).for_each(|at| _ = good(&streams, at, &slots));
    assert_eq!(streams.shared.streams.len(), 2);
    let read = bucket.asked().bytes - before;
    // Chunks are larger than these shards: whole shards are read, of two streams.
    assert!(read <= (600 + 2 * 200 + 2 * WINDOW) * bucket.stride(), "{read}");
}

/// The fault that ends the run, and how many samples came before.
fn until_fault(
    bucket: &Arc<Simulated>,
    shards: &Arc<Shards>,
    position: Option<&Position>,
    first: u64,
) -> (u64, BadSample) {
    let streams = start(shards, first, all(), position);
    for at in first..1000 {
        if let Some(Err(fault)) = step(&streams, at, &all()).into_iter().find(Result::is_err) {
            return (at, fault);
        }
    }
    panic!("nothing is wrong, {:?}", bucket.asked());
}

#[test]
fn shards_that_are_missing_cut_or_changed_end_the_run() {
    let bucket = bucket(40);
    let shards = open(&bucket);
    // None of those that are looked at when they are opened.
    let odd = BTreeSet::from([1]);
    let cases = [
        (Faults { missing: odd.clone(), ..Faults::default() }, "gs://b/d/00001.tar does not exist"),
        (
            Faults { cut: odd.clone(), ..Faults::default() },
            "gs://b/d/00001.tar is cut short: the member at byte ",
        ),
    ];
    for (faults, text) in cases {
        bucket.fail(faults);
        let (_, fault) = until_fault(&bucket, &shards, None, 0);
        assert!(fault.text.contains(text), "{fault:?}");
        let shown = crate::util::error::render(&fault.check_store().unwrap_err());
        assert!(shown.contains("put the shard back as it was"), "{shown}");
    }
    bucket.fail(Faults::default());
    let streams = start(&shards, 0, all(), None);
    // Past the first blocks, which begin where shards do.
    (0..9).for_each(|at| _ = good(&streams, at, &all()));
    let saved = position(&[(streams, all())], 9);
    bucket.fail(Faults { changed: (0..40).collect(), ..Faults::default() });
    let (at, fault) = until_fault(&bucket, &shards, Some(&saved), 9);
    assert!(at == 9 && fault.text.contains("is another than when the run was saved"), "{fault:?}");
    let accepting = Position { accept: true, ..saved };
    let streams = start(&shards, 9, all(), Some(&accepting));
    let anew = good(&streams, 9, &all());
    assert!(anew.iter().all(|id| id.ends_with('b')), "{anew:?}");
    bucket.fail(Faults::default());
    let same: Vec<String> = good(&start(&shards, 9, all(), Some(&accepting)), 9, &all());
    let without = anew.iter().map(|id| id.trim_end_matches('b').to_owned()).collect::<Vec<_>>();
    assert_eq!(same, without, "as many samples of the new shards are left out as were read of the old ones");
}

#[test]
fn counts_that_lie_lose_nothing() {
    let bucket = bucket(32);
    let shards = open(&bucket);
    let ids = || {
        let streams = start(&shards, 0, all(), None);
        (0..70).flat_map(|at| good(&streams, at, &all())).collect::<Vec<String>>()
    };
    let honest = ids();
    bucket.fail(Faults { lying: (0..32).collect(), ..Faults::default() });
    assert!(honest == ids());
    assert!(bucket.asked().counts > 32, "they were compared");
}

#[test]
fn too_few_shards_and_none_with_samples_are_errors() {
    let render = crate::util::error::render;
    let few = Mixture::in_shards(7, BATCH, (16, 4), vec![(open(&bucket(5)), 1.0)]).unwrap_err();
    let few = render(&few);
    assert!(few.contains("reads 16 shards at once, and there are 5 shards"), "{few}");
    assert!(few.contains("help: set data.streams to a smaller power of two"), "{few}");
    let cut = bucket(32);
    cut.fail(Faults { cut: (0..32).collect(), ..Faults::default() });
    assert!(render(&open_in(&cut, "d").unwrap_err()).contains("00000.tar is cut short"));
}

#[test]
fn some_samples_are_known_by_number() {
    use crate::data::Dataset;
    let shards = open(&bucket(32));
    assert!(shards.len() > 16 * 80 && shards.fingerprint() == open(&bucket(32)).fingerprint());
    let first = shards.get(0, 0).unwrap();
    assert_eq!(
        (first.id.as_str(), first.caption.trim_end()),
        ("gs://b/d/00000.tar/0000000000", "sample 0 of shard 0")
    );
    assert!(shards.get(shards.len() - 1, 0).is_ok() && shards.get(shards.len(), 0).is_err());
    assert!(
        shards.summary().contains("32 shards, gs://b/d/00000.tar to gs://b/d/00031.tar; about 9"),
        "{}",
        shards.summary()
    );
}
