//! Tests of encoded pairs in the order of their shards: the same pairs as by number, on any number of hosts and after any
//! resume, from a disk and from a bucket.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use graphs::types::DType;

use super::*;
use crate::data::encode::tests::{Setup, config, setup};
use crate::data::encoded::EncodedPairs;
use crate::data::mixture::Mixture;
use crate::data::shard_order::ShardOrder;
use crate::data::streams::{Position, Streams};
use crate::util::error::render;
use crate::util::rng::SplitMix;

const BATCH: u64 = 16;
const ORDER: [&str; 3] = ["data.order=\"shards\"", "data.streams=4", "data.window=32"];

fn open_in(stores: &Stores, name: &str, cache: &Path) -> Result<Arc<EncodedShards>> {
    Ok(Arc::new(EncodedShards::open(stores, name, &config(&ORDER), cache)?))
}

fn open(setup: &Setup) -> Arc<EncodedShards> {
    let name = setup.out.path().to_str().unwrap();
    open_in(&Stores::default(), name, Path::new("none")).unwrap()
}

type Hosts = Vec<(Streams, Vec<u64>)>;

fn hosts(shards: &Arc<EncodedShards>, first: u64, count: u64, from: Option<&Position>) -> Result<Hosts> {
    let share = BATCH / count;
    let start = |host: u64| {
        let slots: Vec<u64> = (host * share..(host + 1) * share).collect();
        let order = ShardOrder::new(7, shards.shards(), BATCH, config(&ORDER).data.streams())?;
        let shards = Arc::clone(shards);
        Ok((Streams::start(shards, order, (first, slots.clone()), from)?, slots))
    };
    (0..count).map(start).collect()
}

/// The pairs of a step.
fn step(hosts: &Hosts, at: u64) -> Result<Vec<Example>, BadSample> {
    let slots = hosts.iter().flat_map(|(streams, slots)| slots.iter().map(move |slot| (streams, *slot)));
    slots.map(|(streams, slot)| streams.draw(at, slot)?.get(0)).collect()
}

fn position(hosts: &Hosts, step: u64) -> Position {
    let mut cursors = BTreeMap::new();
    for (streams, slots) in hosts {
        for (slot, own) in slots.iter().zip(streams.position(step, slots).unwrap()) {
            cursors.extend((streams.order().first_stream(*slot)..).zip(own));
        }
    }
    Position { cursors: cursors.into_values().collect(), accept: false }
}

/// The steps up to `until`, with 20 resumes on 1, 2 and 4 hosts.
fn resumed(shards: &Arc<EncodedShards>, until: u64) -> Vec<Vec<Example>> {
    let (mut draws, mut given, mut from) = (SplitMix::new(3), vec![], None);
    for resume in 0.. {
        let at = given.len() as u64;
        let hosts = hosts(shards, at, [1, 2, 4][resume % 3], from.as_ref()).unwrap();
        let end = (at + draws.next_u64() % 6).min(until);
        given.extend((at..end).map(|at| step(&hosts, at).unwrap()));
        if end == until {
            assert!(resume > 20, "{resume} resumes");
            break;
        }
        from = Some(position(&hosts, end));
    }
    given
}

#[test]
fn any_number_of_hosts_and_any_resume_gives_the_pairs_that_are_known_by_number() {
    let setup = setup(500);
    setup.encode(DType::F32).unwrap();
    let name = setup.out.path().to_str().unwrap();
    let whole = EncodedPairs::open(&Stores::default(), name, &config(&[]), Path::new("none")).unwrap();
    let shards = open(&setup);
    assert_eq!((shards.fingerprint(), shards.size()), (whole.fingerprint(), "499 samples".to_owned()));
    assert!(shards.summary().starts_with("encoded, in the order of shards: 499 samples in 8 shards of "));
    assert_eq!((shards.len(), shards.captions(2)), (499, whole.captions(2)));
    assert!((0..499).step_by(50).all(|index| shards.get(index, 1).unwrap() == whole.get(index, 1).unwrap()));
    assert!(shards.get(499, 0).is_err());
    const STEPS: u64 = 70;
    let straight: Vec<Vec<Example>> = {
        let hosts = hosts(&shards, 0, 1, None).unwrap();
        (0..STEPS).map(|at| step(&hosts, at).unwrap()).collect()
    };
    let numbers: BTreeMap<String, u64> =
        (0..499).map(|index| (whole.get(index, 0).unwrap().id, index)).collect();
    // Each is the pair of its number, whose captions come in turn.
    let mut seen: BTreeMap<u64, u64> = BTreeMap::new();
    for example in straight.iter().flatten() {
        let number = numbers[&example.id];
        let turn = seen.entry(number).or_default();
        assert_eq!(*example, whole.get(number, *turn).unwrap(), "number {number}, turn {turn}");
        *turn += 1;
    }
    assert_eq!(seen.len(), 499, "a pair is left out");
    assert!(
        seen.values().all(|times| (1..=4).contains(times)),
        "{:?}",
        seen.values().collect::<BTreeSet<_>>()
    );
    assert!(resumed(&shards, STEPS) == straight, "other pairs after resumes");
    // Neighbors of a pair that is bad: all pairs of its block.
    let hosts = hosts(&shards, 0, 1, None).unwrap();
    let drawn = hosts[0].0.draw(0, 0).unwrap();
    let ids: BTreeSet<String> = (0..drawn.len()).map(|ahead| drawn.get(ahead).unwrap().id).collect();
    assert_eq!((drawn.len(), ids.len()), (8, 8));
}

#[test]
fn shards_that_are_missing_damaged_or_others_end_the_run() {
    let setup = setup(500);
    setup.encode(DType::F32).unwrap();
    let at = |number: u64| setup.out.path().join(format!("{number:05}.safetensors"));
    let fault = |shards: &Arc<EncodedShards>, first: u64, from: Option<&Position>| {
        let hosts = hosts(shards, first, 1, from).unwrap();
        let found = (first..first + 60).find_map(|at| step(&hosts, at).err());
        render(&found.expect("nothing is wrong").check_store().unwrap_err())
    };
    let shards = open(&setup);
    let before = fs::read(at(3)).unwrap();
    let mut damaged = before.clone();
    *damaged.last_mut().unwrap() ^= 1;
    fs::write(at(3), &damaged).unwrap();
    let text = fault(&shards, 0, None);
    assert!(text.contains("00003.safetensors is damaged: the blake3 hash of its bytes is "), "{text}");
    fs::write(at(3), &before[..before.len() - 9]).unwrap();
    assert!(fault(&shards, 0, None).contains("00003.safetensors"));
    fs::remove_file(at(3)).unwrap();
    assert!(fault(&shards, 0, None).contains("00003.safetensors"));
    fs::write(at(3), &before).unwrap();
    // Encoded anew, with other bytes, between two starts.
    let first = hosts(&shards, 0, 1, None).unwrap();
    (0..9).for_each(|at| drop(step(&first, at).unwrap()));
    let saved = position(&first, 9);
    drop(first);
    let straight = step(&hosts(&shards, 9, 1, Some(&saved)).unwrap(), 9).unwrap();
    let again = self::setup(500);
    again.encode(DType::BF16).unwrap();
    let other = open(&again);
    let text = fault(&other, 9, Some(&saved));
    assert!(text.contains("is another than when the run was saved: its hash is not what it was"), "{text}");
    let accepting = Position { accept: true, ..saved };
    let anew = step(&hosts(&other, 9, 1, Some(&accepting)).unwrap(), 9).unwrap();
    let ids = |examples: Vec<Example>| examples.into_iter().map(|one| one.id).collect::<Vec<_>>();
    let name = |id: String| id.rsplit('/').next().unwrap().to_owned();
    let names = |examples| ids(examples).into_iter().map(name).collect::<Vec<String>>();
    assert_eq!(names(straight), names(anew));
    // Fewer shards than streams.
    let few = self::setup(70);
    few.encode(DType::F32).unwrap();
    let name = few.out.path().to_str().unwrap();
    let few = open_in(&Stores::default(), name, Path::new("none")).unwrap();
    let text = render(&Mixture::in_shards(7, BATCH, (4, 8), vec![(few, 1.0)]).unwrap_err());
    assert!(text.contains("reads 4 shards at once, and there are 2 shards"), "{text}");
}

#[cfg(feature = "cloud")]
#[test]
fn a_bucket_gives_the_pairs_of_a_disk_for_few_requests() {
    use crate::storage::bucket::{Bucket, Writable};
    use crate::storage::shaky::{Faults, Shaky};
    use std::time::Duration;
    let setup = setup(500);
    setup.encode(DType::BF16).unwrap();
    let shaky = Shaky::new(Faults { late: 300, ..Faults::default() });
    let bucket: Arc<dyn Writable> = shaky.bucket(Duration::from_secs(9));
    for entry in fs::read_dir(setup.out.path()).unwrap() {
        let path = entry.unwrap().path();
        let key = format!("in/{}", path.file_name().unwrap().to_str().unwrap());
        bucket.put(&key, &fs::read(path).unwrap()).unwrap();
    }
    let cache = tempfile::tempdir().unwrap();
    let shards =
        open_in(&Stores::with("gs://b/", bucket as Arc<dyn Bucket>), "gs://b/in", cache.path()).unwrap();
    assert!(shards.is_remote());
    const STEPS: u64 = 70;
    let before = shaky.calls();
    let there: Vec<Vec<Example>> = {
        let hosts = hosts(&shards, 0, 1, None).unwrap();
        (0..STEPS).map(|at| step(&hosts, at).unwrap()).collect()
    };
    // Of each visit of a shard: where it is, header, tables, and the four kinds of parts.
    let visits = STEPS * BATCH / 60 + 2 * 4;
    assert!(shaky.calls() - before <= visits * 7, "{} for {visits}", shaky.calls() - before);
    let local = open(&setup);
    let here = hosts(&local, 0, 1, None).unwrap();
    assert!(
        (0..STEPS).all(|at| step(&here, at).unwrap() == there[at as usize]),
        "other pairs than of the disk"
    );
    assert!(resumed(&shards, STEPS) == there, "other pairs after resumes");
}
