//! The text of programs: kept word for word for a small config, free of the depth of the model, small for a
//! large one. `UPDATE_EXPECT=1 cargo test golden` writes the files anew.
use crate::common::{head, rules, smoke, variants};
use fluid::runtime::spec::program_spec;
use graphs::functions::{self, ProgramSpec};
use graphs::hlo::module::lower;
use graphs::ir::Function;
use graphs::models::Kind;
use graphs::program::Program;
use graphs::types::Mesh;
use std::fs;
use std::path::Path;

type Make = fn(&ProgramSpec) -> Function;

const PROGRAMS: [(&str, Make); 4] = [
    ("loss", |r| functions::loss(r).unwrap()),
    ("train_step_seeded", |r| functions::train_step(r).unwrap()),
    ("sample_setup", |r| functions::sample_setup(r).unwrap()),
    ("sample_step_1", |r| functions::sample_step(r, 1).unwrap()),
];

/// Of the variants with each other's parts, what is not in the first: the variant, the program.
const OTHERS: [(&str, &str); 4] = [
    ("continuous_raster", "sample_setup"),
    ("continuous_raster", "sample_step_1"),
    ("discrete_raster", "loss"),
    ("discrete_random", "sample_step_1"),
];

fn program(spec: &ProgramSpec, make: Make) -> Program {
    lower(&make(spec), &Mesh::new([("data", 2)]).unwrap(), &rules()).unwrap()
}

fn sizes(batch: usize) -> ProgramSpec {
    program_spec(&smoke(1), batch).unwrap()
}

#[test]
fn programs_are_those_of_the_files() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let bless = std::env::var_os("UPDATE_EXPECT").is_some();
    let first = PROGRAMS.map(|(name, make)| (name.to_string(), program(&sizes(8), make).text));
    let others = OTHERS.map(|(variant, name)| {
        let spec = variants(&sizes(8)).into_iter().find(|(v, _)| *v == variant).unwrap().1;
        let make = PROGRAMS.into_iter().find(|(n, _)| *n == name).unwrap().1;
        (format!("{name}_{variant}"), program(&spec, make).text)
    });
    for (name, text) in first.into_iter().chain(others) {
        let path = dir.join(name).with_extension("mlir");
        if bless {
            fs::create_dir_all(&dir).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let file = fs::read_to_string(&path).unwrap_or_default();
        let changed = text.lines().zip(file.lines()).enumerate().find(|(_, (new, old))| new != old);
        let (at, (new, old)) = changed.unwrap_or_default();
        assert!(
            text == file,
            "{} has another text, from line {}:\n- {old}\n+ {new}\nif that is meant: UPDATE_EXPECT=1 cargo test golden",
            path.display(),
            at + 1
        );
    }
}

#[test]
fn the_same_program_has_the_same_text() {
    for (name, make) in PROGRAMS {
        assert!(program(&sizes(8), make) == program(&sizes(8), make), "{name}");
    }
}

/// The text with every number as `0`: sizes differ, nothing else.
fn shape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_ascii_digit() {
            true if out.ends_with('0') => {}
            true => out.push('0'),
            false => out.push(c),
        }
    }
    out
}

#[test]
fn programs_do_not_grow_with_depth() {
    let at = |depth: usize| {
        let mut spec = sizes(8);
        spec.model.depth = depth;
        spec.model.text_depth = depth;
        head(&mut spec).depth = depth;
        spec
    };
    let init: Make = |r| functions::init(r).unwrap();
    for (name, make) in PROGRAMS.into_iter().chain([("init", init)]) {
        let of = |depth| variants(&at(depth)).map(|(_, spec)| spec);
        for (flat, deep) in of(2).iter().zip(&of(34)) {
            one_shape(name, make, [flat, deep]);
        }
    }
}

fn one_shape(name: &str, make: Make, [flat, deep]: [&ProgramSpec; 2]) {
    let size = |spec| make(spec).graph.size();
    assert_eq!(size(flat), size(deep), "{name}");
    let (flat, deep) = (program(flat, make), program(deep, make));
    assert!(flat.text.len().abs_diff(deep.text.len()) < flat.text.len() / 50, "{name}");
    assert_eq!(shape(&flat.text).len(), shape(&deep.text).len(), "{name}");
    assert!(shape(&flat.text) == shape(&deep.text), "{name} of depth 34 is another program than of depth 2");
}

/// The largest model: 10.5 billion parameters, as far as its sizes are known.
fn largest() -> ProgramSpec {
    let mut spec = sizes(64);
    let m = &mut spec.model;
    m.tokens = 256;
    (m.text_length, m.text_width, m.text_depth) = (128, 4096, 6);
    (m.width, m.depth, m.heads) = (4096, 34, 64);
    if let Kind::Continuous { head, noise_levels } = &mut m.kind {
        noise_levels.count = 4;
        (head.channels, head.condition, head.width, head.depth) = (16, m.width, 1536, 12);
    }
    spec
}

#[test]
fn the_largest_train_step_is_under_two_megabytes() {
    let spec = largest();
    let count: usize = spec.params().unwrap().iter().map(|p| p.ty.elements()).sum();
    assert!((10e9..11e9).contains(&(count as f64)), "{count} parameters");
    for (name, make) in PROGRAMS {
        let text = program(&spec, make).text;
        println!("{name} of {count} parameters: {} KiB", text.len() / 1024);
        assert!(text.len() < 2_000_000, "{name}: {} bytes", text.len());
    }
}
