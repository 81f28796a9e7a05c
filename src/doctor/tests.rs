//! The checks on fake folders, and the lines of plugins that answer in every way.
use super::*;
use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

fn places(root: &Path) -> Places {
    let places = Places { dev: root.join("dev"), proc: root.join("proc"), tmp: root.join("tmp") };
    for dir in [&places.dev.join("vfio"), &places.proc.join("self"), &places.tmp] {
        fs::create_dir_all(dir).unwrap();
    }
    places
}

/// Status and text.
#[track_caller]
fn assert_is(check: &Check, status: Status, part: &str) {
    assert!(check.status == status && check.lines().contains(part), "{}", check.lines());
    assert_eq!(check.remedy.is_some(), status != Status::Ok, "{}", check.lines());
}

#[test]
fn a_tpu_needs_its_device_files_and_no_other_user() {
    let root = tempfile::tempdir().unwrap();
    let places = places(root.path());
    assert_eq!(plugin::device_files(Platform::CPU, &places), None);
    assert_eq!(plugin::lock(Platform::CPU, &places), None);
    let files = || plugin::device_files(Platform::TPU, &places).unwrap();
    fs::write(places.dev.join("vfio/vfio"), "").unwrap();
    assert_is(&files(), Status::Fail, "run on a TPU VM");
    fs::write(places.dev.join("accel0"), "").unwrap();
    fs::write(places.dev.join("vfio/1"), "").unwrap();
    assert_is(&files(), Status::Ok, "accel0, ");
    assert_is(&plugin::device_files(Platform::named("cuda"), &places).unwrap(), Status::Fail, "nvidia");

    let lock = || plugin::lock(Platform::TPU, &places).unwrap();
    assert_is(&lock(), Status::Ok, "nobody");
    fs::write(places.tmp.join("libtpu_lockfile"), "").unwrap();
    assert_is(&lock(), Status::Warn, "sudo rm ");
    let process = places.proc.join("4711");
    fs::create_dir_all(process.join("fd")).unwrap();
    fs::write(process.join("comm"), "other\n").unwrap();
    symlink("/elsewhere", process.join("fd/0")).unwrap();
    assert_is(&lock(), Status::Warn, "sudo rm ");
    symlink(places.dev.join("accel0"), process.join("fd/9")).unwrap();
    assert_is(&lock(), Status::Fail, "process 4711 (other) holds the devices");
}

#[test]
fn a_missing_plugin_has_a_remedy() {
    let root = tempfile::tempdir().unwrap();
    let given = root.path().join("p.so");
    let (check, path) = plugin::find(Platform::CPU, Some(&given), root.path());
    assert_is(&check, Status::Fail, "cannot read plugin ");
    assert_eq!(path, None);
    fs::write(&given, "").unwrap();
    let (check, path) = plugin::find(Platform::CPU, Some(&given), root.path());
    assert_is(&check, Status::Ok, "p.so (--plugin)");
    assert_eq!(path, Some(given));
}

/// What `sh` answers.
fn answer(script: &str) -> child::Answer {
    child::run(Command::new("sh").args(["-c", script]), Duration::from_secs(20)).unwrap().unwrap()
}

#[test]
fn what_a_plugin_says_is_told() {
    let checks = |script: &str, devices| plugin::loaded(Platform::TPU, Some(&answer(script)), devices);
    let good = "echo 'tpu plugin /a (b)/c.so (PJRT C API 0.115, blake3 12)'; echo '4 x TPU v5 (1)'";
    let [loads, devices] = &checks(good, true)[..] else { panic!("not two") };
    assert_is(loads, Status::Ok, "plugin loads   PJRT C API 0.115, blake3 12\n");
    assert_is(devices, Status::Ok, "4 x TPU v5 (1)");
    assert_eq!(checks(good, false).len(), 1);
    let none = "echo 'tpu plugin /a (PJRT C API 0.115)'; echo 'no tpu device on this machine'";
    assert_is(&checks(none, true)[1], Status::Fail, "fluid plugin info tpu");
    let bad = "printf 'error: p.so is not a plugin\\nhelp: take another\\n' >&2; exit 3";
    assert_is(&checks(bad, true)[0], Status::Fail, "error: p.so is not a plugin\n");
    assert_is(&checks(bad, true)[0], Status::Fail, "-> take another\n");
    let storage = checks("echo 'error: cannot write' >&2; exit 7", true);
    assert_eq!((storage[0].name, code(&storage)), ("cache folder", Some(Code::Storage)));
    assert_is(&plugin::loaded(Platform::TPU, None, true)[0], Status::Fail, "within 90 s");
}

#[test]
fn what_hangs_is_ended_with_its_children() {
    let begin = Instant::now();
    let hung = child::run(Command::new("sh").args(["-c", "sleep 60 & sleep 60"]), Duration::from_millis(50));
    assert!(hung.unwrap().is_none());
    // A child that outlives its parent does not hold up who asked.
    let left = answer("sleep 3 & echo done");
    assert!(left.status.success() && begin.elapsed() < Duration::from_secs(20));
}

#[test]
fn folders_must_be_writable_and_private_ones_ours() {
    let root = tempfile::tempdir().unwrap();
    let folder = |path: &str, private| host::folder("cache folder", &root.path().join(path), private);
    assert_is(&folder("new/cache", true), Status::Ok, "can be made in ");
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0, "nothing is left behind");
    fs::create_dir(root.path().join("own")).unwrap();
    fs::set_permissions(root.path().join("own"), Permissions::from_mode(0o700)).unwrap();
    assert_is(&folder("own", true), Status::Ok, "can be written to");
    fs::set_permissions(root.path().join("own"), Permissions::from_mode(0o777)).unwrap();
    assert_is(&folder("own", true), Status::Fail, "--cache DIR");
    assert_is(&folder("own", false), Status::Ok, "can be written to");
    fs::write(root.path().join("file"), "").unwrap();
    assert_is(&folder("file/cache", true), Status::Fail, "no folder");
}

#[test]
fn a_disk_that_is_full_fails() {
    let room = |free| host::room("runs disk", Path::new("runs"), free);
    assert_is(&room(None), Status::Warn, "df");
    assert_is(&room(Some(100 << 20)), Status::Fail, "100.0 MiB free for runs");
    assert_is(&room(Some(1 << 30)), Status::Warn, "make room");
    assert_is(&room(Some(64 << 30)), Status::Ok, "64.0 GiB free");
}

#[test]
fn limits_are_read_from_the_system() {
    let root = tempfile::tempdir().unwrap();
    let proc = places(root.path()).proc;
    let limit = |words: &str| {
        let text = format!("Limit   Soft   Hard   Units\nMax open files    {words}    files\n");
        fs::write(proc.join("self/limits"), text).unwrap();
        host::open_files(&proc)
    };
    assert_is(&host::open_files(&proc), Status::Warn, "ulimit -n");
    assert_is(&limit("1024  4096"), Status::Ok, "1,024 at most");
    assert_is(&limit("256  4096"), Status::Warn, "256 at most");
    assert_is(&limit("unlimited unlimited"), Status::Ok, "no limit");
    assert_is(&host::memory(&proc), Status::Warn, "does not tell");
    fs::write(proc.join("meminfo"), "MemTotal: 8388608 kB\nMemAvailable: 4194304 kB\n").unwrap();
    assert_is(&host::memory(&proc), Status::Ok, "4.0 GiB of 8.0 GiB");
    fs::write(proc.join("meminfo"), "MemTotal: 8388608 kB\nMemAvailable: 1048576 kB\n").unwrap();
    assert_is(&host::memory(&proc), Status::Warn, "1.0 GiB of 8.0 GiB");
}

#[test]
fn a_clock_before_the_program_is_wrong() {
    let day = Duration::from_secs(86_400);
    let at = |days: u32, built: Option<u32>| {
        let time = |days| SystemTime::UNIX_EPOCH + days * day;
        host::plausible(time(days), built.map(time), "today")
    };
    assert_is(&at(0, None), Status::Warn, "before this program was written");
    assert_is(&at(20_780, None), Status::Ok, "today");
    assert_is(&at(20_780, Some(20_781)), Status::Warn, "before this program was built");
    assert_is(&at(20_780, Some(20_779)), Status::Ok, "today");
    assert_is(&at(60_000, None), Status::Warn, "50 years");
}

#[test]
fn pip_is_only_for_installing() {
    let pip = |command: &[&str]| host::pip(command, Platform::CPU);
    assert_is(&pip(&["echo", "pip 25.1 from /lib/pip (python 3.11)"]), Status::Ok, "25.1, python 3.11");
    assert_is(&pip(&["no/such/python"]), Status::Warn, "does not start");
    assert!(!pip(&["no/such/python"]).found.contains("os error"), "{:?}", pip(&["no/such/python"]));
    assert_is(&pip(&["false"]), Status::Warn, "`false` fails");
}

#[test]
fn devices_come_before_storage() {
    let fail = |name| Check::fail(name, "", "");
    assert_eq!(code(&[Check::ok("plugin", ""), Check::warn("runs disk", "", "")]), None);
    assert_eq!(code(&[fail("runs disk")]), Some(Code::Storage));
    assert_eq!(code(&[fail("cache folder"), fail("plugin")]), Some(Code::Device));
}
