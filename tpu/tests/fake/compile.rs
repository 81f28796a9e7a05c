//! Compiles the fake plugin, for the tests of both sides of the C API.
use std::path::Path;
use std::process::Command;

/// The variable with further flags of the C compiler: `tests/asan.sh` sets it.
const FLAGS: &str = "FLUID_FAKE_CFLAGS";

/// Compiles `plugin.c`, with `switches` defined, to the library at `path`.
pub fn compile(path: &Path, switches: &[&str]) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fake/plugin.c");
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-pthread", "-w", "-g", "-o"]).arg(path);
    cc.args(std::env::var(FLAGS).unwrap_or_default().split_whitespace());
    cc.args(switches.iter().map(|s| format!("-D{s}"))).arg(source);
    let output = cc.output().expect("a C compiler, which linking Rust needs too");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
