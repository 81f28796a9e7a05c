//! Tells the release build which commit it is of. A build for tests does not know: it would be built anew after every
//! commit. Nor does one out of an archive, which has no repository.
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    if let Some(commit) = release.then(|| commit(Path::new(".git"))).flatten() {
        println!("cargo::rustc-env=FLUID_COMMIT={}", commit.get(..10).unwrap_or(&commit));
    }
}

/// The commit that is checked out, without `git`, which need not be there.
fn commit(dot_git: &Path) -> Option<String> {
    // In a work tree of its own, a file that names the folder.
    let folder = match fs::read_to_string(dot_git) {
        Ok(text) => PathBuf::from(text.strip_prefix("gitdir:")?.trim()),
        Err(_) => dot_git.to_owned(),
    };
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        println!("cargo::rerun-if-changed={}", path.display());
        Some(text)
    };
    let head = read(folder.join("HEAD"))?;
    let Some(branch) = head.trim().strip_prefix("ref: ") else { return Some(head.trim().into()) };
    // What all work trees share.
    let common =
        fs::read_to_string(folder.join("commondir")).map_or(folder.clone(), |path| folder.join(path.trim()));
    // It changes with every commit, also where that is the first since branches were packed.
    read(folder.join("logs/HEAD"));
    if let Some(commit) = read(folder.join(branch)).or_else(|| read(common.join(branch))) {
        return Some(commit.trim().into());
    }
    let packed = read(common.join("packed-refs"))?;
    let line = packed.lines().find_map(|line| line.strip_suffix(branch))?;
    Some(line.trim().into())
}
