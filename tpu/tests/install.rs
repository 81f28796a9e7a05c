//! Installing plugins, with a script in place of Python: no network.
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::thread;
use tpu::install::{Installer, Pin};
use tpu::platform::Platform;
use tpu::{Error, Kind};

const LIBRARY: &[u8] = b"the library";

/// A folder with a wheel, a script that is its Python, and an installer that uses both.
struct Scene {
    dir: tempfile::TempDir,
    installer: Installer,
}

impl Scene {
    /// `script` is the body of the shell script; `$WHEEL` is the wheel, `$DIR` pip's `-d`.
    fn new(script: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let wheel = dir.path().join("thing-1.0-py3-none-any.whl");
        fs::write(
            &wheel,
            wheel_of(&[("thing/lib.so", LIBRARY), ("thing/junk.py", b"x"), ("licenses/LICENSE", b"free")]),
        )
        .unwrap();
        let python = dir.path().join("python");
        let head = "#!/bin/sh\nwhile [ \"$1\" != -d ]; do echo \"$1\" >> \"$0.log\"; shift; done; DIR=$2\n";
        let body = script.replace("$WHEEL", &wheel.display().to_string());
        fs::write(&python, format!("{head}{body}\n")).unwrap();
        fs::set_permissions(&python, fs::Permissions::from_mode(0o755)).unwrap();
        let mut installer = Installer::new(dir.path().join("cache"));
        let sum: String =
            Sha256::digest(fs::read(&wheel).unwrap()).iter().map(|b| format!("{b:02x}")).collect();
        installer.python = python;
        installer.host = ("plan9", "pdp11");
        installer.pins = vec![Pin {
            platform: Platform::CPU,
            host: ("plan9", "pdp11"),
            package: "thing",
            version: "1.0",
            tags: &["--platform=any"],
            sha256: Box::leak(sum.into_boxed_str()),
            library: "thing/lib.so",
            library_bytes: LIBRARY.len() as u64,
            library_blake3: Box::leak(blake3::hash(LIBRARY).to_hex().to_string().into_boxed_str()),
            licenses: &["licenses/LICENSE"],
        }];
        Scene { dir, installer }
    }

    fn install(&self) -> Result<PathBuf, Error> {
        self.installer.install(Platform::CPU, |_| {})
    }

    /// Why it fails; checks that nothing stays behind.
    fn refusal(&self) -> String {
        let error = self.install().unwrap_err();
        assert_eq!(error.kind(), Kind::NoPlugin, "{error}");
        let text = error.to_string();
        let head = "cannot install the plugin for platform `cpu` (thing==1.0): ";
        let left: Vec<_> = files(&self.installer.cache.join("plugins"));
        assert_eq!(left, [".lock"], "{text}");
        assert_eq!(self.installer.installed(Platform::CPU), None);
        text.strip_prefix(head).unwrap_or_else(|| panic!("{text}")).to_owned()
    }

    fn calls(&self) -> usize {
        let log = fs::read_to_string(self.dir.path().join("python.log")).unwrap_or_default();
        log.lines().filter(|line| *line == "download").count()
    }
}

/// Names in a folder, sorted.
fn files(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = entries.collect();
    names.sort();
    names
}

fn wheel_of(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(vec![]));
    for (name, bytes) in members {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const COPY: &str = "cp $WHEEL $DIR";

#[test]
fn the_library_and_its_license_are_unpacked_once() {
    let scene = Scene::new(COPY);
    assert_eq!(scene.installer.installed(Platform::CPU), None);
    let path = scene.install().unwrap();
    assert_eq!(path, scene.installer.cache.join("plugins/thing-1.0/lib.so"));
    assert_eq!(fs::read(&path).unwrap(), LIBRARY);
    assert_eq!(files(path.parent().unwrap()), ["LICENSE", "lib.so"]);
    assert_eq!(files(&scene.installer.cache.join("plugins")), [".lock", "thing-1.0"]);
    assert_eq!(fs::metadata(&scene.installer.cache).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(scene.install().unwrap(), path);
    assert_eq!(scene.calls(), 1, "an installed one is found");
    fs::write(&path, "cut").unwrap();
    assert_eq!(scene.install().unwrap(), path);
    assert_eq!((fs::read(&path).unwrap(), scene.calls()), (LIBRARY.to_vec(), 2), "a damaged one is replaced");
    let log = fs::read_to_string(scene.dir.path().join("python.log")).unwrap();
    let args: Vec<&str> = log.lines().take(10).collect();
    let expected = "-m pip download --no-deps --only-binary=:all: --platform=any thing==1.0 \
                    --disable-pip-version-check --quiet --no-input";
    assert_eq!(args.join(" "), expected);
}

#[test]
fn a_library_that_was_overwritten_is_replaced() {
    let scene = Scene::new(COPY);
    let path = scene.install().unwrap();
    let other: Vec<u8> = LIBRARY.iter().map(|byte| byte ^ 1).collect();
    fs::write(&path, other).unwrap();
    assert_eq!(scene.installer.installed(Platform::CPU), None, "of the same length");
    assert_eq!((scene.install().unwrap(), scene.calls()), (path.clone(), 2));
    assert_eq!(fs::read(&path).unwrap(), LIBRARY);
}

#[test]
fn a_wheel_that_was_fetched_by_other_means_is_checked_and_unpacked() {
    let scene = Scene::new(COPY);
    let wheel = scene.dir.path().join("thing-1.0-py3-none-any.whl");
    let from = |file: &Path| scene.installer.install_from(Platform::CPU, file, |_| {});
    let error = from(&scene.dir.path().join("python")).unwrap_err().to_string();
    assert!(error.contains("): the wheel has sha256 ") && error.contains("Nothing was installed"), "{error}");
    assert_eq!(from(&scene.dir.path().join("gone")).unwrap_err().kind(), Kind::Storage);
    assert_eq!(fs::read(from(&wheel).unwrap()).unwrap(), LIBRARY);
    assert_eq!(scene.calls(), 0, "pip is not asked");
}

#[test]
fn installers_at_the_same_time_wait_for_the_first() {
    let scene = Scene::new(&format!("sleep 0.3; {COPY}"));
    thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| scene.install().unwrap())).collect();
        threads.into_iter().for_each(|t| assert_eq!(fs::read(t.join().unwrap()).unwrap(), LIBRARY));
    });
    assert_eq!(scene.calls(), 1);
}

#[test]
fn a_changed_wheel_is_not_unpacked() {
    let why = Scene::new("echo changed > $DIR/thing.whl").refusal();
    assert!(why.starts_with("the wheel has sha256 "), "{why}");
    assert!(why.contains("Nothing was installed"), "{why}");
}

#[test]
fn what_pip_says_becomes_what_to_do() {
    let why = Scene::new("echo '/usr/bin/python3: No module named pip' >&2; exit 1").refusal();
    assert!(why.contains("has no pip. Install it: `") && why.contains("-m ensurepip --user"), "{why}");
    let why = Scene::new("echo 'ERROR: No matching distribution found for thing==1.0' >&2; exit 1").refusal();
    assert!(why.contains("does not offer it (or cannot be reached)"), "{why}");
    let why = Scene::new("echo one >&2; echo two >&2; echo three >&2; echo four >&2; exit 7").refusal();
    assert!(why.ends_with("failed (exit status: 7); it says: two | three | four"), "{why}");
    let why = Scene::new("exit 0").refusal();
    assert!(why.ends_with("succeeded but left no wheel"), "{why}");
}

#[test]
fn without_python_it_says_how_to_get_it() {
    let mut scene = Scene::new(COPY);
    scene.installer.python = scene.dir.path().join("absent");
    let why = scene.refusal();
    assert!(
        why.contains("on PATH. Install Python 3 with pip (Debian, Ubuntu: apt install python3-pip)"),
        "{why}"
    );
    assert!(why.contains("unpack thing/lib.so from it"), "{why}");
}

#[test]
fn a_wheel_that_is_not_what_was_pinned_is_refused() {
    let mut scene = Scene::new(COPY);
    scene.installer.pins[0].library = "thing/other.so";
    assert!(scene.refusal().starts_with("the wheel lacks thing/other.so"));
    scene.installer.pins[0].sha256 = "d2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26";
    fs::write(scene.dir.path().join("thing-1.0-py3-none-any.whl"), "hello world\n").unwrap();
    let why = scene.refusal();
    assert!(
        why.starts_with(
            "the wheel has sha256 a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447"
        ),
        "{why}"
    );
    scene.installer.pins[0].sha256 = "a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447";
    assert!(scene.refusal().starts_with("the wheel is no zip file"));
}

#[test]
fn a_host_without_a_pin_is_told_so() {
    let mut scene = Scene::new(COPY);
    scene.installer.host = ("linux", "sparc");
    let error = scene.install().unwrap_err();
    assert_eq!(error.kind(), Kind::NoPlugin);
    let words = "none is pinned for cpu on linux sparc, so give the path of one built for it";
    assert!(error.to_string().ends_with(words), "{error}");
}

#[test]
fn a_folder_that_others_can_enter_is_not_trusted() {
    let scene = Scene::new(COPY);
    scene.install().unwrap();
    let plugins = scene.installer.cache.join("plugins");
    fs::set_permissions(&plugins, fs::Permissions::from_mode(0o777)).unwrap();
    assert_eq!(scene.installer.installed(Platform::CPU), None);
    let error = scene.install().unwrap_err();
    assert_eq!(error.kind(), Kind::Storage);
    assert!(error.to_string().ends_with("its mode is 777; close it to others with `chmod 700`"), "{error}");
}

#[test]
fn what_a_killed_installation_left_is_removed() {
    let scene = Scene::new(COPY);
    let plugins = scene.installer.cache.join("plugins");
    let folder = |path: &Path| fs::DirBuilder::new().recursive(true).mode(0o700).create(path).unwrap();
    folder(&plugins.join(".installing-x1"));
    fs::write(plugins.join(".installing-x1/half"), "half").unwrap();
    scene.install().unwrap();
    assert_eq!(files(&plugins), [".lock", "thing-1.0"]);
}

#[test]
fn a_cache_that_cannot_be_made_is_a_storage_error() {
    let mut scene = Scene::new(COPY);
    scene.installer.cache = scene.dir.path().join("python");
    assert_eq!(scene.install().unwrap_err().kind(), Kind::Storage);
}
