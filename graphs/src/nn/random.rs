//! Random numbers by counter: Threefry-2x32 with 20 rounds (Salmon et al. 2011), written in the graph.
//!
//! A number depends on its key and counter alone, never on the order of evaluation or on the mesh, so one
//! seed gives the same numbers on every device count.
use crate::ir::{Builder, Tensor};
use crate::ops::{Remat, ScanOptions};
use crate::types::{DType, Type};

/// A key, or an array of keys: two `ui32` words of equal dims.
#[derive(Clone, Debug)]
pub struct Key {
    words: [Tensor; 2],
}

/// The rotations of Threefry-2x32.
const ROTATIONS: [[u32; 4]; 2] = [[13, 15, 26, 6], [17, 29, 16, 24]];

/// The parity constant of the key schedule.
const PARITY: u32 = 0x1bd1_1bda;

/// Threefry-2x32-20 of counters `c` under keys `k`, all of one type.
#[track_caller]
fn threefry(k: [&Tensor; 2], c: [&Tensor; 2]) -> [Tensor; 2] {
    let args = [k[0].clone(), k[1].clone(), c[0].clone(), c[1].clone()];
    let out = c[0].builder().call("threefry2x32", &args, Remat::Everything, |_, a| {
        // A loop over the five groups of rounds: unrolled, the hundred ops make XLA's fusions explode.
        let (b, dims) = (a[0].builder(), a[0].dims());
        let table = |values: &[u32], dims: &[usize]| {
            let values: Vec<f64> = values.iter().map(|v| f64::from(*v)).collect();
            b.constant(&Type::new(DType::U32, dims), &values)
        };
        let rotations: Vec<u32> = (0..5).flat_map(|group| ROTATIONS[group % 2]).collect();
        let xs = [table(&rotations, &[5, 4]), table(&[1, 2, 3, 4, 5], &[5])];
        let k2 = a[0].xor(&a[1]).xor(&a[0].full_like(f64::from(PARITY)));
        let start = [&a[2] + &a[0], &a[3] + &a[1], a[1].clone(), k2, a[0].clone()];
        let (end, _) = b.scan(5, &[], &start, &xs, ScanOptions::default(), |_, _, c, x| {
            let (mut x0, mut x1) = (c[0].clone(), c[1].clone());
            for i in 0..4 {
                let by = x[0].slice(0, i, i + 1).reshape(&[]);
                // Below 32 for a compiler to see: else LLVM makes the loop once more for each shift that might not be.
                let below_32 = |by: Tensor| by.and(&by.scalar_like(31.0)).broadcast_to(dims);
                let back = below_32(by.scalar_like(32.0) - &by);
                x0 = x0 + &x1;
                x1 = x1.shl(&below_32(by)).or(&x1.shr(&back)).xor(&x0);
            }
            let (x0, x1) = (x0 + &c[2], x1 + &c[3] + x[1].broadcast_to(dims));
            (vec![x0, x1, c[3].clone(), c[4].clone(), c[2].clone()], vec![])
        });
        end[..2].to_vec()
    });
    [out[0].clone(), out[1].clone()]
}

impl Key {
    /// A key from a seed, `ui32[2]`.
    #[track_caller]
    pub fn from_seed(seed: &Tensor) -> Key {
        let word = |i| seed.slice(0, i, i + 1).reshape(&[]);
        Key { words: [word(0), word(1)] }
    }

    /// Keys from an array of seeds, `ui32[n, 2]`: an array of `n` keys.
    #[track_caller]
    pub fn from_seeds(seeds: &Tensor) -> Key {
        let word = |i| seeds.slice(1, i, i + 1).reshape(&[seeds.dim(0)]);
        Key { words: [word(0), word(1)] }
    }

    /// A key from its words.
    pub fn from_words(words: [Tensor; 2]) -> Key {
        Key { words }
    }

    /// The words of the key, to pass it into a loop.
    pub fn words(&self) -> [Tensor; 2] {
        self.words.clone()
    }

    fn builder(&self) -> &Builder {
        self.words[0].builder()
    }

    /// A new key for each element of `data` (`ui32`, broadcast with the key's dims), set apart by `purpose`.
    #[track_caller]
    pub fn fold(&self, purpose: u32, data: &Tensor) -> Key {
        let (k0, data) = self.words[0].align(data);
        let k1 = self.words[1].broadcast_to(k0.dims());
        let tag = data.full_like(f64::from(purpose));
        Key { words: threefry([&k0, &k1], [&data, &tag]) }
    }

    /// A new key set apart by `purpose` alone.
    #[track_caller]
    pub fn purpose(&self, purpose: u32) -> Key {
        let zero = self.builder().scalar(DType::U32, 0.0);
        self.fold(purpose, &zero)
    }

    /// Two words of bits for each counter of `counters` (`ui32`, broadcast with the key's dims).
    #[track_caller]
    fn words_at(&self, counters: &Tensor) -> [Tensor; 2] {
        let (k0, c) = self.words[0].align(counters);
        let k1 = self.words[1].broadcast_to(k0.dims());
        threefry([&k0, &k1], [&c, &c.zeros_like()])
    }

    /// This array of keys with trailing axes of size 1, to go with counters of more axes.
    #[track_caller]
    pub fn expand(&self, axes: usize) -> Key {
        let dims: Vec<usize> =
            self.words[0].dims().iter().copied().chain(std::iter::repeat_n(1, axes)).collect();
        Key { words: [self.words[0].reshape(&dims), self.words[1].reshape(&dims)] }
    }

    /// 32 random bits for each counter.
    #[track_caller]
    pub fn bits(&self, counters: &Tensor) -> Tensor {
        let [x0, _] = self.words_at(counters);
        x0
    }

    /// Uniform numbers in `[0, 1)`, multiples of 2^-24, for each counter.
    #[track_caller]
    pub fn uniform(&self, counters: &Tensor, dtype: DType) -> Tensor {
        unit(&self.bits(counters), 0.0, dtype)
    }

    /// Standard Gumbel numbers `-ln(-ln u)` for each counter, `u` the middle of one of 2^23 equal parts of (0, 1).
    #[track_caller]
    pub fn gumbel(&self, counters: &Tensor, dtype: DType) -> Tensor {
        let bits = self.bits(counters);
        // 23 bits: half a part below 1 is still a number of f32.
        let u =
            (bits.shr(&bits.full_like(9.0)).convert(DType::S32).convert(dtype) + 0.5) * (1.0 / 8_388_608.0);
        -(-u.log()).log()
    }

    /// Places `si32` in `weights` (a vector, none below 0), drawn with odds of the weights, for each counter of a vector; where
    /// all weights are 0, the last.
    #[track_caller]
    pub fn choice(&self, counters: &Tensor, weights: &Tensor) -> Tensor {
        let drawn = self.uniform(counters, weights.dtype()) * weights.sum(&[0]);
        let passed = weights.cumsum(0).expand(0).le(&drawn.expand(1)).convert(DType::S32).sum(&[1]);
        // A sum of another order may be a little above the running one.
        passed.min(&passed.full_like(weights.dim(0) as f64 - 1.0))
    }

    /// Standard normal numbers for each counter (Box and Muller 1958).
    #[track_caller]
    pub fn normal(&self, counters: &Tensor, dtype: DType) -> Tensor {
        let [x0, x1] = self.words_at(counters);
        // In (0, 1], so that the logarithm is finite.
        let radius = (unit(&x0, 1.0, dtype).log() * -2.0).sqrt();
        radius * (unit(&x1, 0.0, dtype) * std::f64::consts::TAU).cos()
    }
}

/// `(top 24 bits + offset) / 2^24`.
#[track_caller]
fn unit(bits: &Tensor, offset: f64, dtype: DType) -> Tensor {
    // Through i32: exact, and a conversion that every backend has.
    let top = bits.shr(&bits.full_like(8.0)).convert(DType::S32).convert(dtype);
    (top + offset) * (1.0 / 16_777_216.0)
}

/// Counters 0, 1, 2, ... in row-major order, `ui32[dims]`.
#[track_caller]
pub fn counters(b: &Builder, dims: &[usize]) -> Tensor {
    let count = dims.iter().product::<usize>();
    b.iota(&Type::new(DType::U32, [count]), 0).reshape(dims)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interp::Array;

    fn words(key: [u32; 2], counter: [u32; 2]) -> [u32; 2] {
        let b = Builder::new();
        let word = |x: u32| b.constant(&Type::new(DType::U32, [1]), &[f64::from(x)]);
        let [k0, k1, c0, c1] = [key[0], key[1], counter[0], counter[1]].map(word);
        let graph = b.finish(&threefry([&k0, &k1], [&c0, &c1])).unwrap();
        let out = graph.eval(&[]);
        [0, 1].map(|i| out[i].values()[0] as u32)
    }

    #[test]
    fn threefry_gives_the_known_answers() {
        // The vectors of the authors' Random123 (kat_vectors: threefry2x32, 20 rounds).
        assert_eq!(words([0, 0], [0, 0]), [0x6b20_0159, 0x99ba_4efe]);
        assert_eq!(words([u32::MAX; 2], [u32::MAX; 2]), [0x1cb9_96fc, 0xbb00_2be7]);
        assert_eq!(words([0x1319_8a2e, 0x0370_7344], [0x243f_6a88, 0x85a3_08d3]), [0xc492_3a9c, 0x483d_f7a0]);
    }

    /// `draw` of 20,000 counters under one seed, and of the second half of them alone.
    fn drawn(draw: impl Fn(&Key, &Tensor) -> Tensor) -> [Vec<f64>; 2] {
        let b = Builder::new();
        let seed = b.input(Type::new(DType::U32, [2]));
        let (key, all) = (Key::from_seed(&seed), counters(&b, &[200, 100]));
        let half = all.slice(0, 100, 200);
        let graph = b.finish(&[draw(&key, &all), draw(&key, &half)]).unwrap();
        let seed = Array::from_values(&Type::new(DType::U32, [2]), vec![7.0, 9.0]).unwrap();
        let out = graph.eval(&[seed]);
        [0, 1].map(|i| out[i].values())
    }

    fn moment(values: &[f64], power: i32) -> f64 {
        values.iter().map(|x| x.powi(power)).sum::<f64>() / values.len() as f64
    }

    #[test]
    fn uniform_numbers_fill_the_unit_interval() {
        let [all, half] = drawn(|key, at| key.uniform(at, DType::F32));
        assert_eq!(all[10_000..], half, "a number depends on its counter alone");
        assert!(all.iter().all(|x| (0.0..1.0).contains(x)));
        // Five standard errors of 20,000 draws.
        assert!((moment(&all, 1) - 1.0 / 2.0).abs() < 0.011 && (moment(&all, 2) - 1.0 / 3.0).abs() < 0.011);
        let mut tenths = [0; 10];
        all.iter().for_each(|x| tenths[(x * 10.0) as usize] += 1);
        assert!(tenths.iter().all(|n| (1780..2220).contains(n)), "{tenths:?}");
    }

    #[test]
    fn normal_numbers_have_the_moments_of_their_law() {
        let [all, half] = drawn(|key, at| key.normal(at, DType::F32));
        assert_eq!(all[10_000..], half);
        assert!(all.iter().all(|x| x.is_finite()));
        // Standard errors: sqrt(1, 2, 15, 96) / sqrt(20,000).
        for (power, want, bound) in [(1, 0.0, 0.036), (2, 1.0, 0.05), (3, 0.0, 0.14), (4, 3.0, 0.35)] {
            let got = moment(&all, power);
            assert!((got - want).abs() < bound, "moment {power} is {got}, not {want}");
        }
        let far = all.iter().filter(|x| x.abs() > 1.959_964).count();
        assert!((850..1150).contains(&far), "{far} of 20,000 beyond 1.96");
    }

    #[test]
    fn gumbel_numbers_have_the_moments_of_their_law() {
        let [all, half] = drawn(|key, at| key.gumbel(at, DType::F32));
        assert_eq!(all[10_000..], half);
        assert!(all.iter().all(|x| x.is_finite()));
        let mean = moment(&all, 1);
        // Euler's constant and pi^2 / 6; five standard errors.
        assert!((mean - 0.577_216).abs() < 0.046, "{mean}");
        assert!((moment(&all, 2) - mean * mean - 1.644_934).abs() < 0.12);
    }

    #[test]
    fn choices_have_the_odds_of_their_weights() {
        let chosen = |weights: [f64; 4]| {
            let [all, half] = drawn(|key, at| {
                let weights = at.builder().constant(&Type::new(DType::F32, [4]), &weights);
                let at = at.reshape(&[at.dims().iter().product()]);
                key.choice(&at, &weights)
            });
            assert_eq!(all[10_000..], half);
            [0.0, 1.0, 2.0, 3.0].map(|place| all.iter().filter(|x| **x == place).count())
        };
        let [first, none, third, last] = chosen([1.0, 0.0, 4.0, 5.0]);
        // Five standard errors.
        assert!((1788..2212).contains(&first) && (7654..8346).contains(&third), "{first}, {third}");
        assert_eq!([none, first + third + last], [0, 20_000]);
        assert_eq!(chosen([0.0; 4]), [0, 0, 0, 20_000]);
    }

    #[test]
    fn purposes_and_data_set_keys_apart() {
        let b = Builder::new();
        let seed = b.constant(&Type::new(DType::U32, [2]), &[1.0, 2.0]);
        let (key, at) = (Key::from_seed(&seed), counters(&b, &[64]));
        let five = b.scalar(DType::U32, 5.0);
        let keys = [key.clone(), key.purpose(1), key.purpose(2), key.fold(1, &five)];
        let bits: Vec<Tensor> = keys.iter().map(|k| k.bits(&at)).collect();
        let out: Vec<_> = b.finish(&bits).unwrap().eval(&[]).iter().map(Array::values).collect();
        for i in 0..out.len() {
            for j in 0..i {
                assert!(out[i].iter().zip(&out[j]).all(|(a, b)| a != b), "keys {i} and {j} give equal bits");
            }
        }
    }
}
