//! Memory of the plugins comes from the command's own allocator.
use std::process::Command;

/// What gives memory, and what takes it back. Were some of them the C library's and some ours, one would free what it never
/// gave.
const FUNCTIONS: [&str; 9] = [
    "malloc",
    "calloc",
    "realloc",
    "free",
    "posix_memalign",
    "aligned_alloc",
    "memalign",
    "malloc_usable_size",
    "reallocarray",
];

/// A library that is loaded later, as a plugin is, finds first what the command defines. `nm` comes with the linker.
#[test]
fn plugins_allocate_with_ours() {
    let listed = Command::new("nm")
        .args(["--dynamic", "--defined-only", env!("CARGO_BIN_EXE_fluid")])
        .output()
        .expect("nm lists symbols");
    let text = String::from_utf8(listed.stdout).unwrap();
    let defined: Vec<&str> = text.lines().filter_map(|line| line.split(' ').next_back()).collect();
    for name in FUNCTIONS {
        assert!(defined.contains(&name), "plugins find another library's {name}");
    }
}
