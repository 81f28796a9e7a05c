//! Seeds of images.
use crate::util::rng::mix;

/// The largest seed of an image, 2^53 - 1: JSON tools and spreadsheets keep every whole number up to it.
pub const MAX_SEED: u64 = (1 << 53) - 1;

/// The seed of image `repeat` of a prompt whose first image has `seed`: it counts up, and after [`MAX_SEED`] comes 0.
/// Larger seeds are those of version 0.1, and count in 64 bits as they did there.
pub fn repeat_seed(seed: u64, repeat: u64) -> u64 {
    let next = seed.wrapping_add(repeat);
    if seed > MAX_SEED { next } else { next & MAX_SEED }
}

/// What is said of a seed that is too large.
pub fn seed_too_large(seed: u64) -> String {
    format!(
        "the seed {seed} is too large: the largest is {MAX_SEED} (2^53 - 1), so that every JSON tool keeps it"
    )
}

/// The seed of image `index` of an evaluation with seed `seed`, and of a job of version 0.1: 64 bits that look like chance.
pub fn image_seed(seed: u64, index: u64) -> u64 {
    mix(seed ^ mix(index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_count_up_within_53_bits() {
        assert_eq!([repeat_seed(7, 0), repeat_seed(7, 3)], [7, 10]);
        assert_eq!([repeat_seed(MAX_SEED, 0), repeat_seed(MAX_SEED, 2)], [MAX_SEED, 1]);
        assert_eq!(repeat_seed(u64::MAX, 2), 1, "as version 0.1 counted");
    }
}
