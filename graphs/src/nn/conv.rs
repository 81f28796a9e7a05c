//! Layers of convolutional autoencoders. Images are `[batch, height, width, channels]` throughout and kernels
//! `[height, width, in, out]`: the layouts that compilers have their fast convolutions for, on CPUs and TPUs alike.
use super::{Init, Params};
use crate::ir::Tensor;
use crate::ops::Conv;
use crate::types::Type;

/// The epsilon of every group norm of these models.
const EPS: f64 = 1e-6;

/// Size, step and padding of a square kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// 1 x 1: a linear map of each pixel.
    Point,
    /// 3 x 3 with a border of zeros: the size stays.
    Same,
    /// 3 x 3, every other pixel, with zeros at the right and the bottom alone: half the size.
    Half,
}

impl Window {
    fn size(self) -> usize {
        if self == Window::Point { 1 } else { 3 }
    }
}

/// A parameter that is read from files: frozen, whole on every device.
fn frozen(p: &Params, name: &str, dims: &[usize]) -> Tensor {
    p.get(name, dims, &vec![""; dims.len()], Init::Zeros)
}

fn kernel(p: &Params, dims: &[usize]) -> Tensor {
    p.matrix("weight", dims, &vec![""; dims.len()], Init::Zeros)
}

fn with_bias(p: &Params, x: &Tensor, channels: usize) -> Tensor {
    x + frozen(p, "bias", &[channels]).convert(x.dtype())
}

/// A convolution with bias, from `ins` to `outs` channels, in the compute dtype.
#[track_caller]
pub fn conv(p: &Params, x: &Tensor, [ins, outs]: [usize; 2], window: Window) -> Tensor {
    let (n, x) = (window.size(), x.convert(p.precision().compute));
    let kernel = kernel(p, &[n, n, ins, outs]);
    let y = match window {
        Window::Point => x.dot_general(&kernel.reshape(&[ins, outs]), [&[], &[]], [&[3], &[0]]),
        Window::Same => x.conv(&kernel, Conv::channels_last(&[1, 1], &[(1, 1); 2])),
        Window::Half => x.conv(&kernel, Conv::channels_last(&[2, 2], &[(0, 1); 2])),
    };
    with_bias(p, &y, outs)
}

/// Each pixel doubled in both directions, then a 3 x 3 convolution with a border of zeros: `[batch, 2 height, 2
/// width, channels]`.
///
/// A pixel of the result sees two by two pixels of `x`, some of them through several taps of the kernel: four
/// convolutions with the sums of those taps, one per place in a 2 x 2 block, do it with 4/9 of the products. The
/// parameter holds the sums, `[2, 2, 2, 2, in, out]`: see [`upsample_kernel`].
#[track_caller]
pub fn upsample_conv(p: &Params, x: &Tensor, channels: usize) -> Tensor {
    let x = x.convert(p.precision().compute);
    let kernel = kernel(p, &[2, 2, 2, 2, channels, channels]);
    let [b, h, w] = [0, 1, 2].map(|axis| x.dim(axis));
    // The upper and the left of two pixels look back, the others ahead.
    let padding = |at: usize| (1 - at as i64, at as i64);
    let part = |row: usize, column: usize| {
        let taps = kernel.slice(0, row, row + 1).slice(1, column, column + 1);
        let taps = taps.reshape(&[2, 2, channels, channels]);
        x.conv(&taps, Conv::channels_last(&[1, 1], &[padding(row), padding(column)]))
    };
    let row = |row: usize| {
        let pair = [0, 1].map(|column| part(row, column).expand(3));
        x.builder().concat(&pair, 3).expand(2)
    };
    let all = x.builder().concat(&[row(0), row(1)], 2);
    with_bias(p, &all.reshape(&[b, 2 * h, 2 * w, channels]), channels)
}

/// The taps of a 3 x 3 kernel `[3, 3, ..]` summed for [`upsample_conv`], `[2, 2, 2, 2, ..]`: the place of the result
/// in its block of two by two, then the pixel of `x`.
#[track_caller]
pub fn upsample_kernel(kernel: &Tensor) -> Tensor {
    // [place, pixel, tap]: the upper pixel sees the one above by the first tap and its own by two.
    let seen = [1.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0];
    let seen = kernel.builder().constant(&Type::new(kernel.dtype(), [2, 2, 3]), &seen);
    // [row place, row pixel, column tap, ..], then [column place, column pixel, row place, row pixel, ..].
    let rows = seen.dot_general(kernel, [&[], &[]], [&[2], &[0]]);
    let both = seen.dot_general(&rows, [&[], &[]], [&[2], &[2]]);
    let rest = 4..both.rank();
    both.transpose(&[2, 0, 3, 1].into_iter().chain(rest).collect::<Vec<_>>())
}

/// Group normalization (Wu and He 2018) with a scale and a bias per channel: mean 0 and variance 1 over the pixels and
/// channels of each group. Taken in the master dtype; the result is in the compute dtype.
#[track_caller]
pub fn group_norm(p: &Params, x: &Tensor, channels: usize, groups: usize) -> Tensor {
    let (scale, bias) = (frozen(p, "weight", &[channels]), frozen(p, "bias", &[channels]));
    let (b, each) = (x.dim(0), channels / groups.max(1));
    let x = x.convert(p.precision().master);
    // Per channel first: sums along pixels leave channels side by side in memory, as they are.
    let grouped = |sums: Tensor| sums.reshape(&[b, groups, each]).mean(&[2]).expand(2);
    let mean = grouped(x.mean(&[1, 2]));
    let square = grouped(x.square().mean(&[1, 2]));
    let variance = (&square - mean.square()).max(&square.zeros_like());
    // One factor and one term per channel: x is read once more.
    let factor = (variance + EPS).rsqrt() * scale.reshape(&[1, groups, each]);
    let term = bias.reshape(&[1, groups, each]) - mean * &factor;
    let wide = |t: Tensor| t.reshape(&[b, 1, 1, channels]);
    (x * wide(factor) + wide(term)).convert(p.precision().compute)
}

/// `x sigmoid(x)` (Elfwing et al. 2017), also called swish.
#[track_caller]
pub fn silu(x: &Tensor) -> Tensor {
    x * x.logistic()
}

/// Attention of every pixel to all pixels with one head, normalized before and added to `x`.
#[track_caller]
pub fn spatial_attention(p: &Params, x: &Tensor, channels: usize, groups: usize) -> Tensor {
    let [b, h, w] = [0, 1, 2].map(|axis| x.dim(axis));
    let flat = group_norm(&p.at("group_norm"), x, channels, groups).reshape(&[b, h * w, channels]);
    let project = |name: &str, x: &Tensor| {
        let p = p.at(name);
        // [out, in], as files have it.
        let y = x.dot_general(&kernel(&p, &[channels, channels]), [&[], &[]], [&[2], &[1]]);
        with_bias(&p, &y, channels)
    };
    let [q, k, v] = ["to_q", "to_k", "to_v"].map(|name| project(name, &flat));
    let master = p.precision().master;
    let logits = q.dot_general_as(&k, [&[0], &[0]], [&[2], &[2]], Some(master));
    let logits = logits * (1.0 / (channels as f64).sqrt());
    let e = (&logits - logits.max_over(&[2]).expand(2)).exp();
    let weights = (&e / e.sum(&[2]).expand(2)).convert(v.dtype());
    let mixed = weights.dot_general(&v, [&[0], &[0]], [&[2], &[1]]);
    x + project("to_out/0", &mixed).reshape(&[b, h, w, channels])
}
