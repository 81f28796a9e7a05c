//! The fuzz targets, of which `FLUID_FUZZ_TARGET` names one; `list` prints them. `FLUID_FUZZ_SEEDS` is a folder that gets
//! its whole files. A reader may not panic, nor take more memory than twice its input and 64 MiB.
#![no_main]
use cap::Cap;
use fluid::fuzzing::{TARGETS, Target};
use libfuzzer_sys::fuzz_target;
use std::alloc::System;
use std::sync::LazyLock;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// What a reader may take beside twice its input.
const ALLOWANCE: usize = 64 << 20;

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("FLUID_FUZZ_TARGET").unwrap_or_default();
    if name == "list" {
        TARGETS.iter().for_each(|target| println!("{}", target.name));
        std::process::exit(0);
    }
    let found = TARGETS.iter().find(|target| target.name == name);
    found.unwrap_or_else(|| panic!("FLUID_FUZZ_TARGET is {name:?}, which is none; `list` prints them"))
});

fn prepare() {
    let target = &*TARGET;
    let seeds = (target.seeds)();
    if let Ok(folder) = std::env::var("FLUID_FUZZ_SEEDS") {
        for (number, seed) in seeds.iter().enumerate() {
            std::fs::write(format!("{folder}/seed-{number}"), seed).expect("a folder to write to");
        }
    }
    // Its files and tables are there before memory is counted.
    assert!(seeds.iter().all(|seed| (target.read)(seed)), "{}: a whole file is refused", target.name);
}

fuzz_target!(init: prepare(), |bytes: &[u8]| {
    // What is asked for over this ends the process as a lack of memory does.
    let _ = ALLOCATOR.set_limit(ALLOCATOR.allocated() + 2 * bytes.len() + ALLOWANCE);
    (TARGET.read)(bytes);
    let _ = ALLOCATOR.set_limit(usize::MAX);
});
