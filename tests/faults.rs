//! The built binary under `kill -9` and SIGTERM at instants drawn by a seed: whatever the instant, what was committed stays
//! readable, and what goes on ends as if nothing had happened, to the bit.
//!
//! `FLUID_KILLS` sets how many kills there are in all; of SIGTERMs there are a quarter as many.
use crate::common::{SMOKE, fluid_command, names, write_shards};
use fluid::checkpoint::{Checkpoint, committed};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Kills in all, unless `FLUID_KILLS` sets another number.
const KILLS: u64 = 16;

/// The folder of all tests here, with the four variants as `VARIANT.toml`.
pub struct Place {
    dir: TempDir,
}

const VARIANTS: [&str; 4] = ["continuous-random", "continuous-raster", "discrete-random", "discrete-raster"];

impl Place {
    pub fn new() -> Place {
        let dir = TempDir::new().unwrap();
        for variant in VARIANTS {
            let (tokens, order) = variant.split_once('-').unwrap();
            let (raster, discrete) = (order == "raster", tokens == "discrete");
            let mut unset = vec![];
            if discrete {
                unset.extend([
                    "codec.channels",
                    "codec.whiten",
                    "head",
                    "sample.diffusion_steps",
                    "sample.clip_x0",
                ]);
            }
            if raster {
                unset.push("sample.steps");
            }
            let mut text = format!("base = {SMOKE:?}\nunset = {unset:?}\n");
            text += "[run]\nsteps = 120\nbatch = 4\nlog_every = 1\ncheckpoint_every = 2\nsample_every = 40\n";
            text += if discrete { "[codec]\nkind = \"patch_vq\"\nvocabulary = 16\n" } else { "" };
            text += &format!("[model]\ntokens = {tokens:?}\norder = {order:?}\nwidth = 8\ndepth = 1\n");
            text += if discrete { "" } else { "[head]\nwidth = 8\ndepth = 1\ndiffusion_batch_mul = 1\n" };
            // What draws takes its time to be compiled: of one alone.
            let drawn = if variant == VARIANTS[0] { 2 } else { 0 };
            text += &format!("[optimizer]\nno_decay = [\"*/bias\"]\n[sample]\npreview_images = {drawn}\n");
            text += &format!("[[eval]]\nkind = \"shapes\"\nsamples = {}\n", 2 * drawn);
            fs::write(dir.path().join(variant).with_extension("toml"), text).unwrap();
        }
        Place { dir }
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn command(&self, args: &[&str]) -> Command {
        fluid_command(self.dir.path(), args)
    }

    /// Runs a command to its end, which must be good; gives what it prints.
    pub fn done(&self, args: &[&str]) -> String {
        let output = self.command(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

/// How many kills are asked for.
pub fn kills() -> u64 {
    std::env::var("FLUID_KILLS").map_or(KILLS, |kills| kills.parse().unwrap())
}

/// Numbers that depend on a seed alone.
struct Draws(u64);

impl Draws {
    fn new(name: &str) -> Draws {
        let hash = blake3::hash(name.as_bytes());
        Draws(u64::from_le_bytes(hash.as_bytes()[..8].try_into().unwrap()))
    }

    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// When a process is struck.
enum Instants {
    /// So long after its start.
    AfterStart(Duration),
    /// So long after what this counts has changed.
    AfterProgress(Duration),
}

/// Starts a command and sends it a signal; how it ended, and what it said on stderr.
fn struck(
    mut command: Command,
    signal: &str,
    when: Instants,
    progress: &dyn Fn() -> u64,
) -> (ExitStatus, String) {
    let log = TempDir::new().unwrap();
    let log = log.path().join("log");
    let before = progress();
    let began = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(File::create(&log).unwrap()).spawn().unwrap();
    match when {
        Instants::AfterStart(delay) => thread::sleep(delay),
        Instants::AfterProgress(delay) => {
            while progress() == before && child.try_wait().unwrap().is_none() {
                assert!(
                    began.elapsed() < Duration::from_secs(120),
                    "no progress: {}",
                    fs::read_to_string(&log).unwrap()
                );
                thread::sleep(Duration::from_millis(1));
            }
            thread::sleep(delay);
        }
    }
    if child.try_wait().unwrap().is_none() {
        let id = child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }
    let status = child.wait().unwrap();
    (status, fs::read_to_string(&log).unwrap())
}

/// What is done around the kills of a command.
struct Looks<'a> {
    /// Makes room for the first start of a turn.
    fresh: &'a dyn Fn(),
    /// Looks after each kill.
    intact: &'a dyn Fn(),
    /// Looks at what ended by itself.
    whole: &'a dyn Fn(),
}

/// A command that is killed `kills` times, in turns of which each goes on until it ends by itself. Gives how often it ended.
fn killed(
    name: &str,
    kills: u64,
    start: &dyn Fn() -> Command,
    progress: &dyn Fn() -> u64,
    looks: &Looks,
) -> u64 {
    let (mut draws, mut left, mut ends) = (Draws::new(name), kills, 0);
    while left > 0 || ends == 0 {
        (looks.fresh)();
        loop {
            let when = match draws.below(4) {
                0 => Instants::AfterStart(Duration::from_millis(draws.below(2500))),
                _ => Instants::AfterProgress(Duration::from_micros(draws.below(300_000))),
            };
            let (status, text) = match left {
                // The last start goes on to the end.
                0 => {
                    let output = start().output().unwrap();
                    (output.status, String::from_utf8(output.stderr).unwrap())
                }
                _ => struck(start(), "-KILL", when, progress),
            };
            if let Some(code) = status.code() {
                assert_eq!(code, 0, "{name}: {text}");
                break;
            }
            left -= 1;
            (looks.intact)();
        }
        (looks.whole)();
        ends += 1;
    }
    ends
}

/// The files of a folder with what is in them; none of a killed process's is left.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let there = names(dir).into_iter().filter(|name| dir.join(name).is_file());
    there.map(|name| (name.clone(), fs::read(dir.join(name)).unwrap())).collect()
}

/// The lines of metrics, without what depends on the clock.
fn metrics(run: &Path) -> Vec<Map<String, Value>> {
    let text = fs::read_to_string(run.join("metrics.jsonl")).unwrap();
    let line = |line: &str| {
        let mut line: Map<String, Value> = serde_json::from_str(line).unwrap();
        line.retain(|key, _| !["time", "steps_per_s", "images_per_s", "data_wait"].contains(&key.as_str()));
        line
    };
    text.lines().map(line).collect()
}

/// Whether a run has all that another has: weights, averages, moments, counters, metrics, images.
pub fn assert_same_run(a: &Path, b: &Path) {
    let checkpoints = names(&a.join("checkpoints"));
    assert_eq!(checkpoints.len(), 2);
    assert_eq!(checkpoints, names(&b.join("checkpoints")), "{}", b.display());
    assert_same_checkpoint(a, b, &checkpoints[0]);
    assert_same_end(a, b);
    let [all, others] = [a, b].map(names);
    assert_eq!(all, others, "something is left of a dead process, or was lost");
}

/// Whether a run has ended as another: the newest checkpoint, metrics, images.
pub fn assert_same_end(a: &Path, b: &Path) {
    assert_same_checkpoint(a, b, &format!("step-{:08}", newest(a)));
    assert_eq!(metrics(a), metrics(b), "{}", b.display());
    let [sheets, others] = [a, b].map(|run| files(&run.join("pictures")));
    assert!(sheets == others, "{:?}, {:?}", sheets.keys(), others.keys());
}

fn assert_same_checkpoint(a: &Path, b: &Path, name: &str) {
    let [a, b] = [a, b].map(|run| files(&run.join("checkpoints").join(name)));
    assert!(a.len() >= 7, "{:?}", a.keys());
    for (file, bytes) in a.iter().filter(|(file, _)| file.ends_with(".safetensors")) {
        assert!(b.get(file) == Some(bytes), "{name}/{file} differs");
    }
}

/// The newest step that is committed, by name.
fn newest(run: &Path) -> u64 {
    committed(&run.join("checkpoints")).unwrap_or_default().last().map_or(0, |(step, _)| *step)
}

/// Reads all checkpoints of a run to the last byte, which checks their hashes; gives the newest step.
pub fn read_all(run: &Path) -> u64 {
    for (step, path) in committed(&run.join("checkpoints")).unwrap_or_default() {
        let checkpoint = Checkpoint::open(&path).unwrap();
        assert_eq!(checkpoint.step(), step);
        let types = checkpoint.tensors("").unwrap();
        assert!(types.len() > 20);
        assert!(checkpoint.restore(&types).unwrap().whole().all(|tensor| tensor.is_ok()));
    }
    newest(run)
}

pub fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |meta| meta.len())
}

pub fn train<'a>(variant: &'a str, dir: &'a str) -> [&'a str; 5] {
    ["train", variant, "--resume=auto", "--out", dir]
}

/// Kills of training; `straight` is the same run undisturbed.
fn train_killed(place: &Place, variant: &str, kills: u64) -> u64 {
    let (straight, run) = (format!("{variant}-straight"), format!("{variant}-killed"));
    let config = format!("{variant}.toml");
    place.done(&train(&config, &straight));
    let (straight, dir) = (place.at(&straight), place.at(&run));
    let seen = Mutex::new(0);
    let progress = || {
        // What was seen to be committed must not be lost.
        let mut seen = seen.lock().unwrap();
        *seen = newest(&dir).max(*seen);
        length(&dir.join("metrics.jsonl"))
    };
    let fresh = || {
        let _ = fs::remove_dir_all(&dir);
        *seen.lock().unwrap() = 0;
    };
    let intact = || {
        let (now, mut seen) = (read_all(&dir), seen.lock().unwrap());
        assert!(now >= *seen, "{variant}: step {now} after {seen}");
        *seen = now;
    };
    let whole = || assert_same_run(&straight, &dir);
    let looks = Looks { fresh: &fresh, intact: &intact, whole: &whole };
    killed(variant, kills, &|| place.command(&train(&config, &run)), &progress, &looks)
}

/// Kills of a command that makes the folder `out`.
fn folder_killed(place: &Place, args: &[&str], kills: u64) -> u64 {
    let out =
        |name: &str| [args, &["--out", name]].concat().iter().map(|a| a.to_string()).collect::<Vec<_>>();
    let name: Vec<&str> = args.iter().filter(|arg| !arg.starts_with('-')).copied().collect();
    let name = name.join("-").replace('/', "-");
    let (straight, killed_out) = (format!("{name}-straight"), format!("{name}-killed"));
    let run = |name: &str| {
        let args = out(name);
        place.command(&args.iter().map(String::as_str).collect::<Vec<_>>())
    };
    assert!(run(&straight).output().unwrap().status.success(), "{args:?}");
    let (straight, dir) = (place.at(&straight), place.at(&killed_out));
    let fresh = || {
        let _ = fs::remove_dir_all(&dir);
    };
    let whole = || {
        let (a, b) = (files(&straight), files(&dir));
        assert!(a.len() > 3 && a.keys().eq(b.keys()), "{args:?}: {:?}, {:?}", a.keys(), b.keys());
        for (name, bytes) in &a {
            assert!(b[name] == *bytes, "{args:?}: {name} differs");
        }
    };
    let progress = || names(&dir).len() as u64;
    let looks = Looks { fresh: &fresh, intact: &|| {}, whole: &whole };
    killed(&name, kills, &|| run(&killed_out), &progress, &looks)
}

/// Kills of an evaluation of a run, which stays as it is.
fn eval_killed(place: &Place, run: &str, kills: u64) -> u64 {
    let args = ["eval", run, "--prompts", "300"];
    let (told, before) = (place.done(&args), names(&place.at(run)));
    let whole = || {
        read_all(&place.at(run));
        assert_eq!((place.done(&args), names(&place.at(run))), (told.clone(), before.clone()));
    };
    let looks = Looks { fresh: &|| {}, intact: &|| {}, whole: &whole };
    killed("eval", kills, &|| place.command(&args), &|| 0, &looks)
}

/// A folder of images with captions, and a config of images that are large enough for several shards of a MiB.
pub fn images(place: &Place) {
    use fluid::formats::contact_sheet::encode_png;
    use fluid::formats::image::Image;
    let folder = place.at("images");
    fs::create_dir(&folder).unwrap();
    for i in 0..200usize {
        let png = encode_png(&Image::filled(16 + i % 9, 20, [i as u8, (i * 31) as u8, 7]), &[]).unwrap();
        fs::write(folder.join(format!("{i:03}.png")), png).unwrap();
        fs::write(folder.join(format!("{i:03}.txt")), format!("image number {i}\n")).unwrap();
    }
    let data = "[data]\nkind = \"folder\"\ntrain = [\"images\"]\n[image]\nsize = 192\n";
    let text = format!("base = {SMOKE:?}\n{data}");
    fs::write(place.at("images.toml"), text).unwrap();
}

/// Tar shards, and a config that reads them in their order.
fn shards(place: &Place) {
    write_shards(&place.at("shards"), 12, 16);
    let data = "[data]\nkind = \"webdataset\"\ntrain = [\"shards/*.tar\"]\norder = \"shards\"\n[image]\nsize = 192\n";
    fs::write(place.at("shards.toml"), format!("base = {SMOKE:?}\n{data}")).unwrap();
}

#[test]
fn what_a_kill_after_the_last_checkpoint_left_is_removed() {
    let place = Place::new();
    let args = ["train", "discrete-raster.toml", "--steps", "6", "--resume=auto", "--out", "run"];
    place.done(&args);
    let run = place.at("run");
    let whole = names(&run);
    // A checkpoint that was to go, and one that went half.
    let checkpoints = run.join("checkpoints");
    for name in ["step-00000002", "tmp-00000001-old"] {
        fs::create_dir(checkpoints.join(name)).unwrap();
        for (file, bytes) in files(&checkpoints.join("step-00000004")) {
            fs::write(checkpoints.join(name).join(file), bytes).unwrap();
        }
    }
    fs::remove_file(checkpoints.join("tmp-00000001-old/COMMIT")).unwrap();
    assert_eq!(names(&checkpoints).len(), 4);
    place.done(&args);
    assert_eq!(names(&run), whole);
}

#[test]
fn what_is_killed_at_any_instant_loses_nothing() {
    let (place, kills) = (Place::new(), kills());
    images(&place);
    shards(&place);
    let prompts: String = (0..40).map(|i| format!("a red circle {i}\n")).collect();
    fs::write(place.at("prompts.txt"), prompts).unwrap();
    let queue = Mutex::new(VARIANTS.to_vec());
    let train_all = || {
        while let Some(variant) = { queue.lock().unwrap().pop() } {
            let begin = Instant::now();
            let share = kills * 5 / 32;
            let ends = train_killed(&place, variant, share);
            println!("{variant}: {share} kills, {ends} runs, {:.0} s", begin.elapsed().as_secs_f64());
        }
    };
    thread::scope(|scope| {
        scope.spawn(train_all);
        scope.spawn(train_all);
    });
    let others = kills - 4 * (kills * 5 / 32);
    let begin = Instant::now();
    let eighth = others / 3;
    let run = "continuous-random-straight";
    let encode = ["data", "encode", "images.toml", "--shard-size", "1"];
    let sampled = thread::scope(|scope| {
        let encoded = scope.spawn(|| {
            let in_shards = ["data", "encode", "shards.toml"];
            folder_killed(&place, &encode, eighth / 2)
                + folder_killed(&place, &in_shards, eighth - eighth / 2)
        });
        let sample = ["sample", run, "--prompts", "prompts.txt", "--count", "10"];
        let sampled = folder_killed(&place, &sample, eighth);
        sampled + encoded.join().unwrap()
    });
    let evaluated = eval_killed(&place, run, others - 2 * eighth);
    println!(
        "encode, sample, eval: {others} kills, {} jobs, {:.0} s",
        sampled + evaluated,
        begin.elapsed().as_secs_f64()
    );
}

#[test]
fn a_run_that_is_asked_to_stop_at_any_instant_is_saved() {
    let (place, mut draws) = (Place::new(), Draws::new("terms"));
    let terms = (kills() / 4).max(4);
    let config = "continuous-random.toml";
    place.done(&train(config, "straight"));
    let run = place.at("run");
    let progress = || length(&run.join("metrics.jsonl"));
    let (mut stopped, mut ended, begin) = (0, 0, Instant::now());
    while stopped < terms || ended == 0 {
        let delay = Duration::from_micros(draws.below(200_000));
        let (status, text) = match stopped < terms {
            true => struck(
                place.command(&train(config, "run")),
                "-TERM",
                Instants::AfterProgress(delay),
                &progress,
            ),
            false => {
                let output = place.command(&train(config, "run")).output().unwrap();
                (output.status, String::from_utf8(output.stderr).unwrap())
            }
        };
        match status.code() {
            Some(75) => {
                stopped += 1;
                let step = read_all(&run);
                // On a busy machine a program may take longer to compile than is waited for.
                if !text.contains(&format!("SIGTERM: saved at step {step}; what was under way is given up")) {
                    assert!(text.contains(&format!("stopped: SIGTERM: saved at step {step}")), "{text}");
                    assert!(text.ends_with("help: go on with the same command and --resume\n"), "{text}");
                }
            }
            // It came when nothing was left to stop.
            Some(0) => {
                // The checkpoint before the last may be the one that a signal made.
                assert_same_end(&place.at("straight"), &run);
                assert_eq!(names(&place.at("straight")), names(&run));
                assert_eq!(names(&run.join("checkpoints")).len(), 2);
                fs::remove_dir_all(&run).unwrap();
                ended += 1;
            }
            code => panic!("{code:?}: {text}"),
        }
    }
    println!("{stopped} times stopped, {ended} runs, {:.0} s", begin.elapsed().as_secs_f64());
}
