//! Damaged bytes for every reader of foreign files: whole files, mutated. No input may panic, hang, or take more memory than
//! twice its bytes and 64 MiB. Some thousand inputs a reader by default; `FLUID_FUZZ=1000000` for more, `FLUID_FUZZ_SEED` for
//! others, `FLUID_FUZZ_TARGET` for one reader. What leads further is found by `tests/fuzz/run.sh`.
use cap::Cap;
use fluid::fuzzing::{TARGETS, Target};
use fluid::util::rng::SplitMix;
use mimalloc::MiMalloc;
use std::process::Command;
use std::time::{Duration, Instant};

/// That of the `fluid` command. Counts what the tests take.
#[global_allocator]
static ALLOCATOR: Cap<MiMalloc> = Cap::new(MiMalloc, usize::MAX);

/// What a reader may take beside twice its input.
const ALLOWANCE: usize = 64 << 20;
/// The longest that one input may take, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(10);
/// Values that lengths and counts go wrong at.
const EDGES: [u64; 8] = [0, 1, 0x7f, 0xff, 0x7fff_ffff, 0xffff_ffff, u64::MAX / 2, u64::MAX];
/// What says that this is the process whose memory is counted.
const CHILD: &str = "FLUID_FUZZ_CHILD";

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// One of the files with up to eight damages: bits, bytes, edge values, cuts, parts repeated, parts of another file.
fn mutate(files: &[Vec<u8>], draws: &mut SplitMix) -> Vec<u8> {
    let mut below = |n: usize| (draws.next_u64() % n.max(1) as u64) as usize;
    let mut bytes = files[below(files.len())].clone();
    for _ in 0..=below(8) {
        let at = below(bytes.len());
        let end = (at + 1 + below(64)).min(bytes.len());
        match below(8) {
            _ if bytes.is_empty() => bytes = files[below(files.len())].clone(),
            0 => bytes[at] ^= 1 << below(8),
            1 | 2 => bytes[at] = below(256) as u8,
            3 => {
                let edge = EDGES[below(EDGES.len())];
                let edge = if below(2) == 0 { edge.to_le_bytes() } else { edge.to_be_bytes() };
                let width = 1 << below(4);
                bytes.iter_mut().skip(at).zip(&edge[..width]).for_each(|(byte, edge)| *byte = *edge);
            }
            4 => bytes.truncate(at),
            5 => drop(bytes.drain(at..end)),
            6 => {
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
            _ => {
                let other = &files[below(files.len())];
                let from = below(other.len());
                let part = other[from..(from + 1 + below(256)).min(other.len())].to_vec();
                bytes.splice(at..end, part);
            }
        }
    }
    bytes
}

/// How many inputs a reader gets unless said: as many as it takes about a second for without optimization.
fn runs(target: &Target) -> u64 {
    match target.name {
        "safetensors" => 10_000,
        "shard" | "captions" | "coco" | "caption" => 3000,
        "encoded_manifest" | "encoded_shard" | "bpe" | "config" | "jpeg" => 300,
        _ => 1000,
    }
}

/// Hands mutated files to a reader.
fn fuzz(target: &Target) {
    let (name, files) = (target.name, (target.seeds)());
    assert!(files.iter().all(|file| (target.read)(file)), "{name}: a whole file is refused");
    let (runs, seed) = (number("FLUID_FUZZ", runs(target)), number("FLUID_FUZZ_SEED", 1));
    let (mut taken, mut most, begin) = (0, 0, Instant::now());
    for run in 0..runs {
        let mut draws = SplitMix::new(seed.wrapping_mul(0x1_0000_0001).wrapping_add(run));
        let bytes = mutate(&files, &mut draws);
        let since = Instant::now();
        let before = ALLOCATOR.allocated();
        // What is asked for over this ends the process as a lack of memory does.
        ALLOCATOR.set_limit(before + 2 * bytes.len() + ALLOWANCE).unwrap();
        let read = std::panic::catch_unwind(|| (target.read)(&bytes));
        ALLOCATOR.set_limit(usize::MAX).unwrap();
        taken += u64::from(read.unwrap_or_else(|_| panic!("{name}: run {run} panicked")));
        most = most.max(since.elapsed().as_millis());
        assert!(since.elapsed() < PATIENCE, "{name}: run {run} took {:?}", since.elapsed());
    }
    let seconds = begin.elapsed().as_secs_f64();
    println!("{name}: {runs} inputs, {taken} taken, at most {most} ms each, in {seconds:.1} s");
}

const NAME: &str = "readers::no_damage_makes_a_reader_panic_or_hang_or_take_more_memory_than_twice_its_input";

/// This test in a process of its own, where no other takes memory: whether it held, and what it wrote.
fn child(of: &str) -> (bool, String) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    let child =
        child.args(["--exact", NAME, "--nocapture", "--test-threads=1"]).env(CHILD, of).output().unwrap();
    let text =
        [child.stdout, child.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).join("\n");
    (child.status.success(), text)
}

#[test]
fn no_damage_makes_a_reader_panic_or_hang_or_take_more_memory_than_twice_its_input() {
    let only = std::env::var("FLUID_FUZZ_TARGET");
    let wanted = |name: &str| only.as_ref().map_or(true, |only| only == name);
    match std::env::var(CHILD).as_deref() {
        Ok("glutton") => {
            let read = |_: &[u8]| !vec![1u8; ALLOWANCE + (1 << 20)].is_empty();
            fuzz(&Target { name: "glutton", seeds: || vec![vec![]], read });
        }
        Ok(_) => TARGETS.iter().filter(|target| wanted(target.name)).for_each(fuzz),
        Err(_) => {
            let (held, text) = child("readers");
            println!("{text}");
            assert!(
                held && TARGETS.iter().all(|t| !wanted(t.name) || text.contains(&format!("{}: ", t.name))),
                "{text}"
            );
            // One that takes too much is noticed.
            let (held, text) = child("glutton");
            assert!(!held && text.contains("memory allocation of 68157440 bytes failed"), "{text}");
        }
    }
}
