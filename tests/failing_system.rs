//! The built binary on a system that fails: disks that are full or hang, threads that cannot be started, output that nobody
//! takes. A small library, loaded before all others, makes the calls of the system fail, so that no root is needed.
use crate::common::fluid_command;
use crate::faults::{Place, assert_same_end, assert_same_run, images, length, read_all, train};
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// `write` and its kin fail under `FAULT_DIR` from call `FAULT_FROM` on, `FAULT_CALLS` times, with `FAULT_ERRNO`; the first that
/// fails takes half of its bytes, as a disk does that fills up. `FAULT_COUNT` is told how many calls there were. Reads under
/// `FAULT_DIR` hang while there is a file `FAULT_HANG`. Of threads that the program itself starts, those from number
/// `FAULT_THREADS` on cannot be.
const SHIM: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
static atomic_long calls, threads;
static long number(const char *name) { const char *text = getenv(name); return text ? atol(text) : 0; }
static int below(const char *path) {
    const char *dir = getenv("FAULT_DIR");
    return dir && path && !strncmp(path, dir, strlen(dir));
}
static const char *path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, 4095);
    path[n < 0 ? 0 : n] = 0;
    return path;
}
/* 0 to go on, 1 for half, 2 to fail. */
static int fails(const char *path) {
    if (!below(path) || !getenv("FAULT_FROM")) return 0;
    long n = ++calls, from = number("FAULT_FROM");
    if (n < from || n - from >= number("FAULT_CALLS")) return 0;
    errno = number("FAULT_ERRNO");
    return n == from ? 1 : 2;
}
static int fd_fails(int fd) {
    char path[4096];
    return fd > 2 ? fails(path_of(fd, path)) : 0;
}
ssize_t write(int fd, const void *bytes, size_t n) {
    int how = fd_fails(fd);
    if (how == 2 || (how == 1 && n < 2)) return -1;
    return NEXT(write)(fd, bytes, how ? n / 2 : n);
}
ssize_t writev(int fd, const struct iovec *parts, int n) {
    return fd_fails(fd) ? -1 : NEXT(writev)(fd, parts, n);
}
int fsync(int fd) { return fd_fails(fd) ? -1 : NEXT(fsync)(fd); }
int fdatasync(int fd) { return fd_fails(fd) ? -1 : NEXT(fdatasync)(fd); }
int rename(const char *from, const char *to) { return fails(to) ? -1 : NEXT(rename)(from, to); }
int mkdir(const char *path, unsigned mode) {
    return access(path, F_OK) && fails(path) ? -1 : ((int (*)(const char *, unsigned))dlsym(RTLD_NEXT, "mkdir"))(path, mode);
}
static void hang(int fd) {
    const char *file = getenv("FAULT_HANG");
    char path[4096];
    while (file && !access(file, F_OK) && below(path_of(fd, path))) usleep(10000);
}
ssize_t read(int fd, void *bytes, size_t n) {
    hang(fd);
    return NEXT(read)(fd, bytes, n);
}
ssize_t pread64(int fd, void *bytes, size_t n, off64_t at) {
    hang(fd);
    return NEXT(pread64)(fd, bytes, n, at);
}
int pthread_create(pthread_t *thread, const pthread_attr_t *attr, void *(*run)(void *), void *with) {
    Dl_info info;
    const char *own = getenv("FAULT_THREADS");
    if (own && dladdr(__builtin_return_address(0), &info) && info.dli_fname) {
        size_t n = strlen(info.dli_fname);
        if (n >= 6 && !strcmp(info.dli_fname + n - 6, "/fluid") && ++threads >= atol(own)) return EAGAIN;
    }
    return NEXT(pthread_create)(thread, attr, run, with);
}
__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : 0;
    if (file) { fprintf(file, "%ld", (long)calls); fclose(file); }
}
"#;

/// Builds [`SHIM`] into the folder of a test.
fn shim(place: &Place) -> PathBuf {
    let (source, library) = (place.at("shim.c"), place.at("shim.so"));
    fs::write(&source, SHIM).unwrap();
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-w", "-o"]).arg(&library).arg(&source).args(["-ldl", "-lpthread"]);
    let output = cc.output().expect("a C compiler, which linking Rust needs too");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    library
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const ENOSPC: &str = "28";
const EIO: &str = "5";

#[test]
fn a_disk_that_fills_up_leaves_no_half_export() {
    let place = Place::new();
    let shim = shim(&place);
    place.done(&[&train("discrete-raster.toml", "run")[..], &["--steps", "1"]].concat());
    let export = |from: &str, errno: &str| {
        let mut command = place.command(&["export", "run", "--out", "out/weights", "--shard-size", "40K"]);
        command.env("LD_PRELOAD", &shim).env("FAULT_DIR", place.at("out")).env("FAULT_FROM", from);
        command.env("FAULT_CALLS", "1000000").env("FAULT_ERRNO", errno).env("FAULT_COUNT", place.at("count"));
        command.output().unwrap()
    };
    let straight = export("1000000000", ENOSPC);
    assert!(straight.status.success(), "{}", text(&straight));
    let calls: u64 = fs::read_to_string(place.at("count")).unwrap().parse().unwrap();
    assert!(calls > 20, "{calls} calls");
    for i in 0..12 {
        // Where the first call failed there is none.
        let _ = fs::remove_dir_all(place.at("out"));
        let from = 1 + i * (calls - 1) / 12;
        let output = export(&from.to_string(), if i % 4 == 3 { EIO } else { ENOSPC });
        let told = text(&output);
        assert_eq!(output.status.code(), Some(7), "from {from}: {told}");
        if i % 4 != 3 && i > 1 {
            assert!(told.contains("cannot export to out/weights (") && told.contains("make room"), "{told}");
        }
        let left = fs::read_dir(place.at("out")).into_iter().flatten().count();
        assert_eq!(left, 0, "from {from}: something is left: {told}");
    }
    place.done(&["export", "run", "--out", "out/weights"]);
}

#[test]
fn a_disk_that_is_full_at_any_write_costs_no_checkpoint() {
    let place = Place::new();
    let shim = shim(&place);
    let config = "discrete-raster.toml";
    let quick = |dir: &'static str| {
        [
            &train(config, dir)[..],
            &["--steps", "24", "--set", "run.log_every=1", "--set", "run.checkpoint_every=4"],
        ]
        .concat()
    };
    let begin = |from: &str, calls: &str, errno: &str| {
        let mut command = place.command(&quick("run"));
        command.env("LD_PRELOAD", &shim).env("FAULT_DIR", place.at("run")).env("FAULT_FROM", from);
        command.env("FAULT_CALLS", calls).env("FAULT_ERRNO", errno).env("FAULT_COUNT", place.at("count"));
        command.output().unwrap()
    };
    place.done(&quick("straight"));
    let output = begin("1000000000", "0", ENOSPC);
    assert!(output.status.success(), "{}", text(&output));
    assert_same_run(&place.at("straight"), &place.at("run"));
    let calls: u64 = fs::read_to_string(place.at("count")).unwrap().parse().unwrap();
    assert!(calls > 100, "{calls} calls");

    let (mut went_on, mut ended) = (0, 0);
    for i in 0..20 {
        fs::remove_dir_all(place.at("run")).unwrap();
        let from = 1 + i * (calls - 1) / 20;
        // For a moment, and for good.
        let (many, errno) = ([1, 12, 1_000_000][i as usize % 3], if i % 4 == 3 { EIO } else { ENOSPC });
        let output = begin(&from.to_string(), &many.to_string(), errno);
        let told = text(&output);
        match output.status.code() {
            Some(0) => went_on += 1,
            Some(7) => {
                ended += 1;
                let reason = if errno == EIO { "Input/output error" } else { "No space left on device" };
                assert!(told.contains(reason), "from {from}: {told}");
                assert!(told.contains("\nhelp: ") || told.contains("cannot "), "from {from}: {told}");
            }
            code => panic!("from {from}, {many} calls: {code:?}: {told}"),
        }
        if told.contains("cannot save step") {
            let line = told.lines().find(|line| line.contains("cannot save step")).unwrap();
            assert!(line.contains("KiB"), "the bytes are named: {line}");
        }
        if place.at("run").exists() {
            read_all(&place.at("run"));
        }
        // There is room again.
        place.done(&quick("run"));
        let count = fs::read_to_string(place.at("run/metrics.jsonl")).unwrap().lines().count();
        assert_eq!(count, 24, "from {from}, {many} calls: {told}");
        // Where a run ended early it is saved at a step that a straight one does not save.
        assert_same_end(&place.at("straight"), &place.at("run"));
    }
    println!("{calls} calls; of 20 runs {went_on} went on, {ended} ended with 7");
    assert!(went_on > 0 && ended > 0);
}

/// Waits until something holds of a process that goes on.
#[track_caller]
fn until(child: &mut Child, log: &Path, what: impl Fn() -> bool) {
    let begin = Instant::now();
    while !what() {
        let ended = child.try_wait().unwrap();
        assert!(
            ended.is_none() && begin.elapsed() < Duration::from_secs(120),
            "{ended:?}: {}",
            fs::read_to_string(log).unwrap()
        );
        thread::sleep(Duration::from_millis(2));
    }
}

/// Waits for the end of a process: its code, its seconds, what it said.
fn end(mut child: Child, log: &Path) -> (Option<i32>, f64, String) {
    let begin = Instant::now();
    let status = child.wait().unwrap();
    assert_eq!(status.signal(), None);
    (status.code(), begin.elapsed().as_secs_f64(), fs::read_to_string(log).unwrap())
}

fn spawn(mut command: Command, log: &Path) -> Child {
    command.stdout(Stdio::null()).stderr(File::create(log).unwrap()).spawn().unwrap()
}

fn term(child: &Child) {
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
}

/// Training on [`images`], that saves nothing by itself.
const ON_IMAGES: [&str; 12] = [
    "train",
    "continuous-random.toml",
    "--set",
    "data.kind=\"folder\"",
    "--set",
    "data.train=[\"images\"]",
    "--set",
    "run.checkpoint_every=1000000",
    "--steps",
    "1000000",
    "--set",
    "run.sample_every=0",
];

#[test]
fn a_wait_for_data_hears_a_signal() {
    let place = Place::new();
    images(&place);
    let (shim, log, hang, run) = (shim(&place), place.at("log"), place.at("hang"), place.at("run"));
    let mut command = place.command(&[&ON_IMAGES[..], &["--out", "run"]].concat());
    command.env("LD_PRELOAD", shim).env("FAULT_DIR", place.at("images")).env("FAULT_HANG", &hang);
    let mut child = spawn(command, &log);
    until(&mut child, &log, || length(&run.join("metrics.jsonl")) > 0);
    fs::write(&hang, "").unwrap();
    // What was loaded ahead is used up.
    let (mut before, begin) = (0, Instant::now());
    while length(&run.join("metrics.jsonl")) != before {
        before = length(&run.join("metrics.jsonl"));
        thread::sleep(Duration::from_millis(700));
        assert!(begin.elapsed() < Duration::from_secs(60), "nothing hangs");
    }
    term(&child);
    let (code, seconds, text) = end(child, &log);
    assert!(code == Some(75) && seconds < 20.0, "{code:?} after {seconds:.1} s: {text}");
    let step = read_all(&run);
    assert!(step > 0 && text.contains(&format!("stopped: SIGTERM: saved at step {step}")), "{text}");
}

#[test]
fn a_run_whose_data_go_bad_is_saved_first() {
    let place = Place::new();
    images(&place);
    let (log, run) = (place.at("log"), place.at("run"));
    let mut child = spawn(place.command(&[&ON_IMAGES[..], &["--out", "run"]].concat()), &log);
    until(&mut child, &log, || length(&run.join("metrics.jsonl")) > 0);
    for i in 0..200 {
        fs::write(place.at(&format!("images/{i:03}.png")), "no image").unwrap();
    }
    let (code, _, text) = end(child, &log);
    assert_eq!(code, Some(5), "{text}");
    let step = read_all(&run);
    assert!(step > 0 && text.contains(&format!("ends saved at step {step}")), "{text}");
}

#[test]
fn a_signal_is_heard_while_images_are_drawn_which_are_drawn_later() {
    let place = Place::new();
    let (log, run) = (place.at("log"), place.at("run"));
    let args = |steps: &'static str, images: &'static str| {
        let often = ["--set", "run.sample_every=5", "--set", "run.checkpoint_every=100", "--set", images];
        [&train("continuous-random.toml", "run")[..], &often, &["--steps", steps]].concat()
    };
    let mut child = spawn(place.command(&args("8", "sample.preview_images=3000")), &log);
    until(&mut child, &log, || length(&run.join("metrics.jsonl")) > 0);
    thread::sleep(Duration::from_millis(1500));
    term(&child);
    let (code, seconds, text) = end(child, &log);
    assert!(code == Some(75), "{code:?} after {seconds:.1} s: {text}");
    assert!(text.contains("what is drawn and evaluated at step 5 is given up"), "{text}");
    assert!(!run.join("pictures/step-00000005.png").exists());
    assert!(text.contains("stopped: SIGTERM: saved at step 5"), "{text}");
    place.done(&args("8", "sample.preview_images=2"));
    assert!(run.join("pictures/step-00000005.png").exists(), "it is made up for");
    assert!(run.join("pictures/step-00000008.png").exists());
}

#[test]
fn threads_that_cannot_be_started_are_no_panic() {
    let place = Place::new();
    let shim = shim(&place);
    let args = [&train("discrete-raster.toml", "run")[..], &["--steps", "6"]].concat();
    let (mut good, mut bad) = (0, 0);
    for first in 1..=9 {
        let _ = fs::remove_dir_all(place.at("run"));
        let mut command = place.command(&args);
        let output =
            command.env("LD_PRELOAD", &shim).env("FAULT_THREADS", first.to_string()).output().unwrap();
        let text = text(&output);
        match output.status.code() {
            Some(0) => good += 1,
            Some(1) => {
                bad += 1;
                assert!(text.contains("thread"), "{text}");
            }
            code => panic!("thread {first}: {code:?}: {text}"),
        }
        assert!(!text.contains("panicked"), "{text}");
    }
    println!("{good} good, {bad} with an error");
    assert!(bad > 0);
}

#[test]
fn output_that_nobody_takes_is_no_panic() {
    let place = Place::new();
    place.done(&[&train("continuous-random.toml", "run")[..], &["--steps", "6"]].concat());
    let evaluated = ["--set", "sample.preview_images=0", "--set", "run.checkpoint_every=100"];
    let trained =
        [&["train", "continuous-random.toml", "--steps", "6", "--out", "new"][..], &evaluated].concat();
    let commands: [&[&str]; 4] = [
        &trained,
        &["sample", "run", "a ring", "--out", "drawn"],
        &["eval", "run", "--prompts", "2"],
        &["data", "inspect", "continuous-random.toml"],
    ];
    for args in commands {
        for full in [true, false] {
            let _ = fs::remove_dir_all(place.at("new"));
            let stdout = match full {
                true => Stdio::from(OpenOptions::new().write(true).open("/dev/full").unwrap()),
                // A pipe whose reader is gone.
                false => Stdio::from(std::io::pipe().unwrap().1),
            };
            let output = place.command(args).stdout(stdout).output().unwrap();
            let text = text(&output);
            let expected: &[Option<i32>] = if full { &[Some(0), Some(1), Some(7)] } else { &[Some(0)] };
            assert!(expected.contains(&output.status.code()), "{args:?}: {:?}: {text}", output.status);
            assert!(!text.contains("panicked"), "{args:?}: {text}");
        }
    }
}

#[test]
fn a_limit_on_the_size_of_files_is_an_error_of_the_file() {
    let place = Place::new();
    let args = [&train("continuous-random.toml", "run")[..], &["--steps", "40"]].concat();
    let command = fluid_command(&place.at("."), &args);
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -f 20; exec \"$0\" \"$@\""]).arg(command.get_program()).args(&args);
    limited.current_dir(place.at("."));
    for (name, value) in place.command(&args).get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    let output = limited.output().unwrap();
    let text = text(&output);
    assert_eq!(output.status.code(), Some(7), "{:?}: {text}", output.status);
    assert!(text.contains("File too large") && !text.contains("os error"), "{text}");
}

#[test]
fn a_cache_that_keeps_nothing_is_told_once() {
    let place = Place::new();
    let (shim, cache) = (shim(&place), place.at("cache"));
    let mut private = fs::DirBuilder::new();
    private.recursive(true).mode(0o700).create(cache.join("executables")).unwrap();
    let args = [&train("discrete-raster.toml", "run")[..], &["--steps", "2"]].concat();
    let mut command = place.command(&args);
    command.env("FLUID_CACHE", &cache).env("LD_PRELOAD", shim).env("FAULT_DIR", cache.join("executables"));
    command.env("FAULT_FROM", "1").env("FAULT_CALLS", "1000000").env("FAULT_ERRNO", ENOSPC);
    let output = command.output().unwrap();
    let text = text(&output);
    assert!(output.status.success(), "{text}");
    assert_eq!(text.matches("the cache of compiled programs: ").count(), 1, "{text}");
    assert!(text.contains("is not kept: ") && text.contains("No space left on device"), "{text}");
    assert!(!text.contains("os error"), "{text}");
}

#[test]
fn run_folders_that_a_config_cannot_name_are_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let place = Place::new();
    let before = fs::read_dir(place.at(".")).unwrap().count();
    let refused = |args: &[&OsStr]| {
        let mut command = place.command(&["train", "discrete-raster.toml"]);
        let output = command.args(args).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", text(&output));
        text(&output)
    };
    let home = refused(&[OsStr::new("--out=~/x")]);
    assert!(home.contains("run.dir begins with ~, which only a shell takes for your home folder"), "{home}");
    let latin = refused(&[OsStr::new("--out"), OsStr::from_bytes(b"caf\xe9")]);
    assert!(latin.contains("the path of the run folder is not UTF-8, as configs are: caf"), "{latin}");
    assert_eq!(fs::read_dir(place.at(".")).unwrap().count(), before, "nothing was made");
}
