//! The rules of the house, as tests.
use crate::imports;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The one file that may be long: a table of foreign structs.
const FFI: &str = "tpu/src/pjrt/ffi.rs";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Files under the given folders of the tree, by path from the root.
fn files(folders: &[&str], extension: &str) -> Vec<(String, String)> {
    fn walk(dir: &Path, extension: &str, out: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(dir) else { return };
        for path in entries.map(|e| e.unwrap().path()) {
            if path.is_dir() {
                walk(&path, extension, out);
            } else if path.extension().is_some_and(|e| e == extension) {
                out.push(path);
            }
        }
    }
    let mut paths = vec![];
    for folder in folders {
        walk(&root().join(folder), extension, &mut paths);
    }
    paths.sort();
    let name = |p: &Path| p.strip_prefix(root()).unwrap().display().to_string();
    let read: Vec<_> = paths.iter().map(|p| (name(p), fs::read_to_string(p).unwrap())).collect();
    assert!(!read.is_empty(), "no .{extension} files under {folders:?}");
    read
}

/// Every Rust file of the house.
fn sources() -> Vec<(String, String)> {
    files(&["src", "graphs", "tpu", "tests", "benches"], "rs")
}

/// `path:line` of every code line (comments left out) that holds `word`.
fn uses(files: &[(String, String)], word: &str) -> Vec<String> {
    let hit = |(name, text): &(String, String)| {
        let code = |l: &str| !l.trim_start().starts_with("//") && l.contains(word);
        let lines =
            text.lines().enumerate().filter(|(_, l)| code(l)).map(|(i, _)| format!("{name}:{}", i + 1));
        lines.collect::<Vec<_>>()
    };
    files.iter().flat_map(hit).collect()
}

#[test]
fn every_file_says_what_it_is() {
    let silent: Vec<_> =
        sources().into_iter().filter(|(_, t)| !t.starts_with("//! ")).map(|(n, _)| n).collect();
    assert!(silent.is_empty(), "no `//!` line on top: {silent:?}");
}

#[test]
fn no_file_is_past_800_lines() {
    let long = sources().into_iter().filter(|(n, t)| n != FFI && t.lines().count() > 800);
    let long: Vec<_> = long.map(|(n, t)| format!("{n}: {}", t.lines().count())).collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn unsafe_code_lives_in_one_place() {
    // Spelled in two halves: this file is searched as well.
    let word = concat!("unsafe", " ");
    let mut outside = sources();
    outside.retain(|(n, _)| !n.starts_with("tpu/src/pjrt/"));
    let found: Vec<_> =
        ["{", "fn", "impl", "extern"].iter().flat_map(|w| uses(&outside, &format!("{word}{w}"))).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn only_graphs_writes_the_program_text() {
    let mut outside = sources();
    outside.retain(|(n, _)| {
        !["graphs/", "tests/", "tpu/tests/", "tpu/examples/"].iter().any(|d| n.starts_with(d))
    });
    let found = [uses(&outside, "stablehlo."), uses(&outside, "sdy.")].concat();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn plugins_are_the_business_of_one_folder() {
    let mut outside = sources();
    outside.retain(|(n, _)| !n.starts_with("tpu/") && n != "tests/tidy.rs");
    let found = uses(&outside, "PJRT_");
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn nothing_is_left_for_later() {
    let words = [
        concat!("#[ign", "ore"),
        concat!("todo", "!("),
        concat!("unimpl", "emented!("),
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
    ];
    let all = sources();
    let found: Vec<_> =
        words.iter().flat_map(|w| uses(&all, w).into_iter().map(move |at| format!("{w} {at}"))).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// The names under `[dependencies]` of a crate.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(manifest)).unwrap();
    let table: toml::Table = text.parse().unwrap();
    table["dependencies"].as_table().unwrap().keys().cloned().collect()
}

#[test]
fn arrows_between_the_crates_point_one_way() {
    let pure = BTreeSet::from(["ndarray".to_string(), "thiserror".to_string()]);
    let graphs = dependencies("graphs/Cargo.toml");
    assert!(graphs.is_subset(&pure), "graphs depends on {:?}", graphs.difference(&pure));
    assert!(!dependencies("tpu/Cargo.toml").contains("fluid"));
    // What `tpu` takes of `graphs` needs no arrays.
    let table = |manifest| fs::read_to_string(root().join(manifest)).unwrap().parse::<toml::Table>().unwrap();
    assert_eq!(table("graphs/Cargo.toml")["dependencies"]["ndarray"]["optional"].as_bool(), Some(true));
    let taken = &table("tpu/Cargo.toml")["dependencies"]["graphs"];
    assert_eq!((taken["default-features"].as_bool(), taken.get("features")), (Some(false), None));
    for name in ["graphs/Cargo.toml", "tpu/Cargo.toml"] {
        assert!(!dependencies(name).contains("anyhow"), "{name}: errors of this crate are typed");
    }
}

#[test]
fn graphs_is_pure() {
    let inside = files(&["graphs/src"], "rs");
    for word in ["std::fs", "std::env", "std::thread", "std::time", "std::net", "std::process"] {
        let found = uses(&inside, word);
        assert!(found.is_empty(), "{word}: {found:?}");
    }
}

/// What stands between backticks in the map of the house.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).filter(|t| !t.contains('\n')).collect()
}

#[test]
fn the_map_of_the_house_is_true() {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let quoted = quoted(&map);
    let path =
        |t: &&&str| t.contains('/') && !t.contains(['*', ' ', '{', '<']) && !t.starts_with(['/', '-', '.']);
    let exists =
        |t: &str| ["", "src", "graphs/src", "tpu/src"].iter().any(|d| root().join(d).join(t).exists());
    let rooms = ["src/", "graphs/", "tpu/", "tests/", "configs/", "benches/", ".ci/"];
    let gone: Vec<_> =
        quoted.iter().filter(path).filter(|t| rooms.iter().any(|r| t.starts_with(r)) && !exists(t)).collect();
    assert!(gone.is_empty(), "ARCHITECTURE.md names what is not there: {gone:?}");
    let folders: BTreeSet<_> = files(&["src", "graphs/src", "tpu/src", "tests", "configs"], "rs")
        .into_iter()
        .filter_map(|(n, _)| n.rsplit_once('/').map(|(dir, _)| dir.to_string()))
        .collect();
    let named = |dir: &str| {
        quoted.iter().any(|t| t.trim_end_matches('/') == dir || t.starts_with(&format!("{dir}/")))
    };
    let unnamed: Vec<_> = folders.iter().filter(|d| !named(d)).collect();
    assert!(unnamed.is_empty(), "ARCHITECTURE.md does not name {unnamed:?}");
}

/// The files of a crate's `src`, by path from there.
fn crate_files(src: &str) -> Vec<(String, String)> {
    let from = |(name, text): (String, String)| (name[src.len() + 1..].to_string(), text);
    files(&[src], "rs").into_iter().map(from).collect()
}

/// The layers of `src` from the ground up, as the table in ARCHITECTURE.md has them: the rows that begin with a number.
fn layers() -> Vec<Vec<String>> {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let rows = map.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.split(" | ");
        cells.next()?.parse::<usize>().ok()?;
        let folders = quoted(cells.next()?);
        let folder =
            |f: &&str| f.trim_start_matches("src/").split('/').next().unwrap_or_default().to_string();
        // A folder may be named with those in it.
        Some(folders.iter().map(folder).collect::<BTreeSet<_>>().into_iter().collect())
    });
    rows.collect()
}

#[test]
fn arrows_in_src_point_down() {
    let layers = layers();
    let rank = |room: &str| layers.iter().position(|row| row.iter().any(|r| r == room));
    let room = |file: &str| file.split('/').next().unwrap_or_default().to_string();
    let files = crate_files("src");
    let rooms: BTreeSet<String> =
        files.iter().map(|(n, _)| room(n)).filter(|r| !r.ends_with(".rs")).collect();
    let listed: Vec<String> = layers.iter().flatten().cloned().collect();
    assert_eq!(
        listed.iter().cloned().collect::<BTreeSet<_>>(),
        rooms,
        "folders of src and layers of ARCHITECTURE.md"
    );
    assert_eq!(listed.len(), rooms.len(), "a folder stands in two layers of ARCHITECTURE.md");
    for (file, to) in imports::arrows(&files) {
        let Some(from) = rank(&room(&file)) else { continue };
        for other in to {
            let down = room(&other) == room(&file) || rank(&room(&other)).is_some_and(|to| to < from);
            assert!(down, "src/{file} names src/{other}, which is not in a layer below it");
        }
    }
}

#[test]
fn no_files_name_each_other_in_a_circle() {
    for src in ["src", "graphs/src", "tpu/src"] {
        let mut arrows = imports::arrows(&crate_files(src));
        // Client, device, buffer and executable of PJRT hold each other by nature.
        arrows.retain(|name, _| !name.starts_with("pjrt/"));
        let circle = imports::circle(&arrows);
        assert!(circle.is_none(), "{src}: {}", circle.unwrap_or_default().join(" -> "));
    }
}
