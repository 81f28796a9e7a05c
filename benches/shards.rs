//! The order of shards at the scale of hundreds of millions of pairs, on a bucket that is not there: time to the first batch
//! of a cold start, memory, requests, bytes, seeks, the stream on any number of hosts, and how well samples are mixed.
//!
//! `cargo run --release --example shards -- [SHARDS [SAMPLES [BYTES [STEPS [WINDOW]]]]]`; without them 100,000 shards of 10,000 images
//! of 24,000 bytes, and 100 steps of 2,048. Every request takes 50 ms.
use anyhow::{Context, Result, ensure};
use fluid::data::decode::Options;
use fluid::data::members::Filters;
use fluid::data::mixing::Mixing;
use fluid::data::shard_order::ShardOrder;
use fluid::data::shard_set::ShardSet;
use fluid::data::shards::Shards;
use fluid::data::simulated::Simulated;
use fluid::data::streams::{Position, Streams};
use fluid::storage::object::Stores;
use fluid::util::rng::{SplitMix, fnv1a, fnv1a_more};
use mimalloc::MiMalloc;
use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// That of the `fluid` command.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const SEED: u64 = 7;
const BATCH: u64 = 2048;
/// The defaults of a config.
const STREAMS: u64 = 16;
const WINDOW: u64 = 3072;
/// How long every request takes.
const DELAY: Duration = Duration::from_millis(50);
/// Steps whose samples are hashed for each number of hosts, and resumes.
const HASHED: u64 = 24;
const RESUMES: u64 = 20;

type Host = (Streams, Vec<u64>);

/// A number of `/proc/self/status` in MiB.
fn memory(key: &str) -> Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(key)).context("no such line")?;
    let number = line.split_whitespace().next().context("no number")?;
    Ok(number.parse::<u64>()? >> 10)
}

fn hosts(
    (shards, window): (&Arc<Shards>, u64),
    count: u64,
    first: u64,
    position: Option<&Position>,
) -> Result<Vec<Host>> {
    let share = BATCH / count;
    let start = |host: u64| {
        let slots: Vec<u64> = (host * share..(host + 1) * share).collect();
        let order = ShardOrder::new(SEED, shards.shards(), BATCH, (STREAMS, window / STREAMS))?;
        Ok((Streams::start(shards.clone(), order, (first, slots.clone()), position)?, slots))
    };
    (0..count).map(start).collect()
}

/// Reads a batch; the hash of its samples, continued.
fn step(hosts: &[Host], step: u64, hash: u64) -> Result<u64> {
    let mut hash = hash;
    for (streams, slots) in hosts {
        for slot in slots {
            let example = streams.draw(step, *slot)?.get(0)?;
            hash = fnv1a_more(hash, example.id.as_bytes());
        }
    }
    Ok(hash)
}

fn position(hosts: &[Host], step: u64) -> Result<Position> {
    let mut cursors = BTreeMap::new();
    for (streams, slots) in hosts {
        for (slot, own) in slots.iter().zip(streams.position(step, slots)?) {
            cursors.extend((streams.order().first_stream(*slot)..).zip(own));
        }
    }
    Ok(Position { cursors: cursors.into_values().collect(), accept: false })
}

fn main() -> Result<()> {
    let given: Vec<u64> = std::env::args().skip(1).map(|text| text.parse()).collect::<Result<_, _>>()?;
    let number = |i: usize, default: u64| given.get(i).copied().unwrap_or(default);
    let [shards, samples, size, steps] =
        [number(0, 100_000), number(1, 10_000), number(2, 24_000), number(3, 100)];
    let window = number(4, WINDOW);
    println!(
        "{shards} shards of up to {samples} samples of {size} bytes, {STREAMS} streams, windows of {window}"
    );
    println!("{} ms a request, batches of {BATCH}", DELAY.as_millis());
    let bucket = Arc::new(Simulated::new(shards, samples, size).with_delay(DELAY));
    let stores = Stores::with("gs://b/", bucket.clone());

    let begin = Instant::now();
    let patterns = ["gs://b/laion/*.tar".to_owned()];
    let opened = Arc::new(Shards::open(&stores, &patterns, Options::new(4), Filters::default())?);
    println!(
        "\nlisted and looked at  {:.2} s, {} requests, {} MiB",
        begin.elapsed().as_secs_f64(),
        bucket.asked().requests,
        memory("VmHWM:")?
    );
    let alone = hosts((&opened, window), 1, 0, None)?;
    let mut hash = step(&alone, 0, fnv1a(b""))?;
    println!("first batch           {:.2} s after a cold start", begin.elapsed().as_secs_f64());

    let first = bucket.asked();
    let (begin, mut hashed, mut resident) = (Instant::now(), 0, vec![]);
    for at in 1..steps {
        hash = step(&alone, at, hash)?;
        if at + 1 == HASHED {
            hashed = hash;
        }
        if at % (steps / 5).max(1) == 0 {
            resident.push(memory("VmRSS:")?.to_string());
        }
    }
    let (asked, drawn) = (bucket.asked(), (steps - 1) * BATCH);
    let (requests, bytes) = (asked.requests - first.requests, asked.bytes - first.bytes);
    println!("samples/s             {:.0}", drawn as f64 / begin.elapsed().as_secs_f64());
    println!("requests per sample   {:.4}", requests as f64 / drawn as f64);
    let used = drawn * bucket.stride();
    println!("bytes read over used  {:.3} (of members with their headers)", bytes as f64 / used as f64);
    println!(
        "memory                {} MiB at most; {} MiB on the way",
        memory("VmHWM:")?,
        resident.join(", ")
    );

    let saved = position(&alone, steps)?;
    drop(alone);
    let begin = Instant::now();
    let resumed = hosts((&opened, window), 1, steps, Some(&saved))?;
    let started = begin.elapsed();
    step(&resumed, steps, 0)?;
    let seek = begin.elapsed().as_secs_f64();
    println!("seek to step {steps}      {:.3} s, first batch after {seek:.2} s", started.as_secs_f64());
    drop(resumed);

    ensure!(steps >= HASHED, "at least {HASHED} steps are hashed");
    for count in [1, 2, 4, 8] {
        let hosts = hosts((&opened, window), count, 0, None)?;
        let same = (0..HASHED).try_fold(fnv1a(b""), |hash, at| step(&hosts, at, hash))?;
        println!("stream on {count} hosts     {same:016x}");
        ensure!(same == hashed, "another stream on {count} hosts");
    }
    let (mut draws, mut at, mut same, mut from) = (SplitMix::new(1), 0, fnv1a(b""), None);
    for resume in 0..=RESUMES {
        let hosts =
            hosts((&opened, window), [1, 2, 4, 8][(draws.next_u64() % 4) as usize], at, from.as_ref())?;
        let left = HASHED - at;
        let until = if resume == RESUMES {
            HASHED
        } else {
            at + draws.next_u64() % (2 * left / (RESUMES - resume + 1) + 1).min(left + 1)
        };
        while at < until {
            same = step(&hosts, at, same)?;
            at += 1;
        }
        from = Some(position(&hosts, at)?);
    }
    println!("after {RESUMES} resumes      {same:016x}");
    ensure!(same == hashed, "another stream after resumes");

    let order = ShardOrder::new(SEED, opened.shards(), BATCH, (STREAMS, window / STREAMS))?;
    let in_shards = Mixing::of_shards(&order, BATCH, 50, (shards, samples));
    let permutation = Mixing::of_permutation(SEED, BATCH, 50, (shards, samples))?;
    println!("\nmixing of a batch                shards      permutation");
    for (what, of) in [
        ("shards in it", (|m| m.shards) as fn(Mixing) -> f64),
        ("not first of their shard, %", |m| m.repeated),
        ("pairs of one shard", |m| m.same_shard),
        ("pairs within 100 samples", |m| m.near),
        ("distance of neighbors", |m| m.distance),
    ] {
        println!("{what:<28} {:>12.6} {:>12.6}", of(in_shards), of(permutation));
    }
    Ok(())
}
