//! Manifests that lie: each is told when its checkpoint is opened, before any of its numbers is used.
use super::*;
use crate::checkpoint::{
    Checkpoint, Piece, Saved, Share, Snapshot,
    commit::{Verdict, commit},
    committed,
};
use crate::util::error::{Code, code, render};
use graphs::types::Type;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A checkpoint of `params/a`, f32[4,6] in two slices, and `params/b`, u8[5].
fn saved(dir: &Path) -> std::path::PathBuf {
    let ty = Type::new(DType::F32, [4, 6]);
    let piece = |rows: Range<usize>| Piece {
        slice: Some(vec![rows.clone(), 0..6]),
        bytes: Box::new(move || Ok(vec![1; rows.len() * 24])),
    };
    let a = Saved { name: "params/a".into(), ty, pieces: vec![piece(0..2), piece(2..4)] };
    let b = Saved::whole("params/b", Type::new(DType::U8, [5]), vec![2; 5]);
    let snapshot = Snapshot {
        step: 3,
        tensors: vec![a, b],
        config: "[run]\n".into(),
        config_hash: "c".into(),
        fingerprint: "f".into(),
        notes: BTreeMap::new(),
    };
    commit(dir, snapshot, Share::alone(), || Verdict::Commit).unwrap().unwrap()
}

/// The error of a checkpoint whose manifest was changed and committed again.
fn told(change: impl FnOnce(&mut Value)) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = saved(dir.path());
    Checkpoint::open(&path).unwrap();
    let mut manifest: Value = serde_json::from_slice(&fs::read(path.join(MANIFEST)).unwrap()).unwrap();
    change(&mut manifest);
    let text = serde_json::to_vec(&manifest).unwrap();
    fs::write(path.join(MANIFEST), &text).unwrap();
    fs::write(path.join(COMMIT), blake3::hash(&text).to_hex().as_str()).unwrap();
    let error = Checkpoint::open(&path).unwrap_err();
    assert_eq!(code(&error), Code::Storage, "{error:#}");
    assert!(render(&error).contains("help"), "{}", render(&error));
    format!("{error:#}").split_once(" cannot be used: ").expect("of the manifest").1.to_owned()
}

#[test]
fn files_lie_beside_their_manifest() {
    for name in ["/etc/hostname", "../../x", "a/b", "..", "", "COMMIT", "manifest.json"] {
        let error = told(|m| m["files"][0]["file"] = json!(name));
        assert_eq!(error, format!("it lists {name:?}, which is no name of a file of a checkpoint"));
    }
    assert_eq!(told(|m| m["files"][1] = m["files"][0].clone()), "it lists \"params.safetensors\" twice");
}

#[test]
fn lengths_and_pieces_are_those_of_the_files() {
    let error = told(|m| m["files"][0]["bytes"] = json!(1u64 << 60));
    assert!(error.ends_with("bytes, saved were 1,152,921,504,606,846,976"), "{error}");
    let pieces = |bytes: u64, n: usize| {
        move |m: &mut Value| m["files"][0]["pieces"] = json!({"bytes": bytes, "blake3": vec!["0"; n]})
    };
    for (bytes, n) in [(0, 1), (1 << 60, 1), (100, 1), (100, 9), (1 << 27, 1)] {
        assert!(told(pieces(bytes, n)).contains(&format!("{n} pieces of {} bytes each", thousands(bytes))));
    }
}

#[test]
fn tensors_fit_their_files_and_their_slices_make_them_up() {
    let set =
        |at: usize, key: &'static str, value: Value| told(move |m| m["files"][0]["tensors"][at][key] = value);
    let slice = |rows: [usize; 2], columns: [usize; 2]| json!([{"start": rows[0], "end": rows[1]}, {"start": columns[0], "end": columns[1]}]);
    let a = "the tensor \"params/a\" ";
    assert_eq!(set(0, "dtype", json!("f31")), format!("{a}is of \"f31\""));
    assert_eq!(set(0, "slice", json!([{"start": 0, "end": 2}])), format!("{a}has 2 axes, a slice of it 1"));
    assert_eq!(
        set(0, "slice", slice([0, 2], [0, 7])),
        format!("{a}has 6 indices on axis 1, a slice of it 0..7")
    );
    assert_eq!(
        set(0, "slice", slice([2, 1], [0, 6])),
        format!("{a}has 4 indices on axis 0, a slice of it 2..1")
    );
    assert_eq!(set(1, "slice", slice([0, 2], [0, 6])), format!("{a}has slices that overlap"));
    assert_eq!(set(1, "slice", slice([2, 3], [0, 6])), format!("{a}has 18 of its 24 elements in slices"));
    assert_eq!(set(1, "slice", Value::Null), format!("{a}is there as a whole and in slices"));
    assert_eq!(set(1, "shape", json!([4, 7])), format!("{a}is of one type here and of another there"));
    assert_eq!(
        set(2, "shape", json!([1u64 << 40, 1u64 << 40])),
        "the tensor \"params/b\" has more elements than can be counted"
    );
    assert!(set(2, "shape", json!([1u64 << 40])).ends_with("\"params/b\" alone has 1,099,511,627,776"));
    assert_eq!(set(2, "shape", json!(vec![1; 65])), "the tensor \"params/b\" has 65 axes; 64 are the most");
    let twice = told(|m| {
        let b = m["files"][0]["tensors"][2].clone();
        m["files"][0]["tensors"] = json!([b, b]);
    });
    assert_eq!(twice, "the tensor \"params/b\" is there twice");
}

#[test]
fn what_is_no_file_is_told_and_not_waited_for() {
    let dir = tempfile::tempdir().unwrap();
    let path = saved(dir.path());
    let file = path.join("params.safetensors");
    fs::remove_file(&file).unwrap();
    let error = format!("{:#}", Checkpoint::open(&path).unwrap_err());
    assert!(error.contains("the file \"params.safetensors\" is missing or cannot be read"), "{error}");
    let fifo = |path: &Path| {
        let kind = rustix::fs::FileType::Fifo;
        rustix::fs::mknodat(rustix::fs::CWD, path, kind, 0o600.into(), 0).unwrap();
    };
    fifo(&file);
    let error = format!("{:#}", Checkpoint::open(&path).unwrap_err());
    assert!(error.ends_with("params.safetensors is a named pipe, where files and folders belong"), "{error}");
    for name in [MANIFEST, COMMIT] {
        fs::remove_file(path.join(name)).unwrap();
        fifo(&path.join(name));
        let error = format!("{:#}", Checkpoint::open(&path).unwrap_err());
        assert!(error.contains("is a named pipe, where files and folders belong"), "{error}");
    }
}

/// A disk that does not answer: the folder is neither passed over nor removed.
#[test]
fn a_commit_that_cannot_be_looked_for_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    let path = saved(dir.path());
    assert_eq!(committed(dir.path()).unwrap(), [(3, path.clone())]);
    fs::remove_file(path.join(COMMIT)).unwrap();
    std::os::unix::fs::symlink(COMMIT, path.join(COMMIT)).unwrap();
    let error = committed(dir.path()).unwrap_err();
    assert_eq!(code(&error), Code::Storage, "{error:#}");
    assert!(error.to_string().starts_with("cannot look for "), "{error}");
}

/// Boxes of a grid, cut at these places.
fn grid(cuts: &[Vec<usize>]) -> Vec<Vec<Range<usize>>> {
    cuts.iter().fold(vec![vec![]], |boxes, cuts| {
        let ranges: Vec<_> = cuts.windows(2).map(|pair| pair[0]..pair[1]).collect();
        boxes.iter().flat_map(|b| ranges.iter().map(|r| [&b[..], std::slice::from_ref(r)].concat())).collect()
    })
}

proptest! {
    #[test]
    fn boxes_make_up_a_whole_if_each_place_is_in_one(
        dims in prop::collection::vec(1usize..5, 1..4),
        cuts in prop::array::uniform3(prop::collection::btree_set(1usize..4, 0..3)),
        damage in prop::option::of((0usize..64, 0usize..3, 0usize..5, 0usize..5)),
    ) {
        let cuts: Vec<Vec<usize>> = dims
            .iter()
            .zip(&cuts)
            .map(|(&dim, cuts)| [0].into_iter().chain(cuts.iter().copied().filter(|c| *c < dim)).chain([dim]).collect())
            .collect();
        let mut boxes = grid(&cuts);
        if let Some((at, axis, start, end)) = damage {
            let (at, axis) = (at % boxes.len(), axis % dims.len());
            let start = start % dims[axis];
            boxes[at][axis] = start..(start + 1 + end).min(dims[axis]);
        }
        let mut places = vec![0; dims.iter().product()];
        for (place, held) in places.iter_mut().enumerate() {
            let mut rest = place;
            let index: Vec<usize> =
                dims.iter().map(|dim| { let at = rest % dim; rest /= dim; at }).collect();
            *held = boxes.iter().filter(|b| b.iter().zip(&index).all(|(range, at)| range.contains(at))).count();
        }
        let slices: Vec<&[Range<usize>]> = boxes.iter().map(Vec::as_slice).collect();
        let keys = RandomState::new();
        prop_assert_eq!(
            tile(&dims, &slices, |axis, at| keys.hash_one((axis, at))),
            places.iter().all(|held| *held == 1)
        );
    }
}
