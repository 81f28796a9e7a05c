//! Guidance runs every row twice, with and without text: how the two are laid beside each other.
use crate::ir::Tensor;

/// Rows of two tensors of `[n, ..]` in turn, `[2 n, ..]`: row `2 i` is row `i` of `with`. A pair stays together
/// when rows are split over devices.
#[track_caller]
pub(crate) fn interleave(with: &Tensor, without: &Tensor) -> Tensor {
    let both = with.builder().concat(&[with.expand(1), without.expand(1)], 1);
    let mut dims = with.dims().to_vec();
    dims[0] *= 2;
    both.reshape(&dims)
}

/// What [`interleave`] put together.
#[track_caller]
pub(crate) fn deinterleave(both: &Tensor) -> [Tensor; 2] {
    let mut dims = both.dims().to_vec();
    dims[0] /= 2;
    let split: Vec<usize> = [dims[0], 2].iter().chain(&dims[1..]).copied().collect();
    let split = both.reshape(&split);
    [0, 1].map(|half| split.slice(1, half, half + 1).reshape(&dims))
}
