//! What `tests/parity/make_stats.py` wrote, held against ours.
use super::inception_score::{SEED, SPLITS, inception_score};
use super::kid::{Order, Subsets, kid};
use super::precision_recall::{NEIGHBOR, precision_recall};
use super::{Matrix, Rows, frechet, mmd, moments, numpy_random::RandomState};
use safetensors::SafeTensors;
use serde_json::Value;
use std::ops::Range;

const FEATURES: &[u8] = include_bytes!("../../tests/parity/stats.safetensors");
const NUMBERS: &str = include_str!("../../tests/parity/stats.json");

fn matrix(name: &str) -> Matrix {
    let file = SafeTensors::deserialize(FEATURES).unwrap();
    let tensor = file.tensor(name).unwrap();
    let values = tensor.data().as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect();
    Matrix::new(tensor.shape()[1], values).unwrap()
}

fn numbers() -> Value {
    serde_json::from_str(NUMBERS).unwrap()
}

#[track_caller]
fn near(ours: f64, theirs: &Value, relative: f64) {
    let theirs = theirs.as_f64().unwrap();
    assert!((ours - theirs).abs() <= relative * theirs.abs(), "{ours}, not {theirs}");
}

#[test]
fn distances_are_those_of_the_packages() {
    for (set, names) in [("enough", ["a", "b"]), ("few", ["few_a", "few_b"])] {
        let expected = &numbers()[set];
        let [a, b] = names.map(matrix);
        let [of_a, of_b] = [&a, &b].map(|rows| moments::moments(rows).unwrap());
        let found = frechet::frechet(&of_a, &of_b).unwrap();
        assert_eq!(found.singular, set == "few");
        for package in ["fid_pytorch_fid", "fid_clean_fid", "fid_torch_fidelity"] {
            near(found.value, &expected[package], 1e-5);
        }
        let size = expected["kid_subset_size"].as_u64().unwrap() as usize;
        let subsets = Subsets { count: 20, size, ..Subsets::torch_fidelity() };
        let found = kid(&a, &b, subsets).unwrap();
        near(found.value, &expected["kid_torch_fidelity"], 1e-9);
        near(found.deviation, &expected["kid_torch_fidelity_std"], 1e-8);
        assert_eq!(found, kid(&a, &b, subsets).unwrap());
        let clean = Subsets { count: 20, size, ..Subsets::clean_fid([a.len(), b.len()]) };
        assert_eq!(clean.order, Order::SecondSet);
        near(kid(&a, &b, clean).unwrap().value, &expected["kid_clean_fid"], 1e-9);
        let found = precision_recall(&a, &b, NEIGHBOR).unwrap();
        // Theirs is a mean in f32.
        near(found.precision, &expected["precision"], 1e-6);
        near(found.recall, &expected["recall"], 1e-6);
        near(found.f_score, &expected["f_score"], 1e-6);
        let found = mmd::cmmd(&a, &b).unwrap();
        near(found.value, &expected["cmmd"], 1e-7);
        assert!(mmd::cmmd(&a, &a).unwrap().value.abs() < 1e-9);
        assert_eq!(found.value.to_bits(), mmd::cmmd(&a, &b).unwrap().value.to_bits());
    }
}

#[test]
fn moments_and_scores_are_those_of_numpy_and_torch_fidelity() {
    let expected = numbers();
    let found = moments::moments(&matrix("a")).unwrap();
    for i in 0..3 {
        near(found.mean[i], &expected["mean_first"][i], 1e-13);
        near(found.covariance[[0, i]], &expected["cov_first"][i], 1e-12);
    }
    let logits = matrix("logits");
    for (name, splits, order) in
        [("inception_score", SPLITS, Some(SEED)), ("inception_score_in_order", 3, None)]
    {
        let found = inception_score(&logits, splits, order).unwrap();
        near(found.value, &expected[name][0], 1e-9);
        near(found.deviation, &expected[name][1], 1e-8);
        assert_eq!(found, inception_score(&logits, splits, order).unwrap());
    }
    let error = inception_score(&logits, 204, None).unwrap_err().to_string();
    assert_eq!(error, "203 image(s) cannot be divided into 204 splits of an inception score");
}

#[test]
fn random_numbers_are_numpys() {
    let expected = numbers();
    let mut random = RandomState::new(2020);
    let check = |name: &str, made: Vec<usize>| {
        assert_eq!(serde_json::to_value(made).unwrap(), expected[name], "{name}");
    };
    check("choice_1000_7", random.choice(1000, 7));
    check("permutation_12", random.permutation(12));
    check("choice_70000_5", random.choice(70_000, 5));
    check("randint", (0..4).map(|_| random.next_u32() as usize).collect());
}

/// More rows than a block, each asked for within the matrix, never more than a block at a time.
struct Made(usize);

impl Rows for Made {
    fn len(&self) -> usize {
        self.0
    }

    fn width(&self) -> usize {
        3
    }

    fn read(&self, rows: Range<usize>, out: &mut Vec<f32>) -> anyhow::Result<()> {
        assert!(rows.end <= self.0 && rows.len() <= super::rows::BLOCK, "{rows:?}");
        let value = |row: usize, i: usize| ((row * 31 + i * 17 + self.0) % 101) as f32 / 50.0 + 0.1;
        *out = rows.flat_map(|row| [0, 1, 2].map(|i| value(row, i))).collect();
        Ok(())
    }
}

#[test]
fn blocks_are_bounded_and_change_nothing() {
    let [a, b] = [Made(1200), Made(700)];
    let in_memory = |rows: &Made| {
        let mut all = vec![];
        for row in 0..rows.0 {
            let mut one = vec![];
            rows.read(row..row + 1, &mut one).unwrap();
            all.extend(one);
        }
        Matrix::new(3, all).unwrap()
    };
    let [whole_a, whole_b] = [&a, &b].map(in_memory);
    assert_eq!(mmd::cmmd(&a, &b).unwrap(), mmd::cmmd(&whole_a, &whole_b).unwrap());
    let found = precision_recall(&a, &b, 3).unwrap();
    assert_eq!(found, precision_recall(&whole_a, &whole_b, 3).unwrap());
    assert_eq!(precision_recall(&a, &a, 3).unwrap().precision, 1.0);
    assert!(precision_recall(&Made(3), &a, 3).is_err());
    assert!(kid(&a, &b, Subsets::torch_fidelity()).unwrap_err().to_string().contains("1200 and 700 images"));
}
