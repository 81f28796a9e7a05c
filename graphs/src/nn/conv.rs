//! Layers of convolutional networks. Images are `[batch, height, width, channels]` throughout and kernels
//! `[height, width, in, out]`: the layouts that compilers have their fast convolutions for, on CPUs and TPUs alike.
use super::{Init, Params};
use crate::ir::Tensor;
use crate::ops::Conv;
use crate::types::Type;

/// The epsilon of every group norm of the autoencoders.
const EPS: f64 = 1e-6;

/// Size, step and padding of a kernel, or of what a pool looks at: rows, then columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Pixels of the kernel.
    pub size: [usize; 2],
    /// Pixels from one place of the kernel to the next.
    pub stride: [usize; 2],
    /// Pixels added before and behind.
    pub padding: [(usize, usize); 2],
}

impl Window {
    /// 1 x 1: a linear map of each pixel.
    pub const POINT: Window = Window::new([1, 1]);
    /// 3 x 3 with a border of zeros: the size stays.
    pub const SAME: Window = Window::new([3, 3]).same();
    /// 3 x 3, every other pixel, with zeros at the right and the bottom alone: half the size.
    pub const HALF: Window = Window { size: [3, 3], stride: [2, 2], padding: [(0, 1), (0, 1)] };

    /// At every place where all of it is within the image.
    pub const fn new(size: [usize; 2]) -> Window {
        Window { size, stride: [1, 1], padding: [(0, 0), (0, 0)] }
    }

    /// With a border by which the size stays, if the kernel has a middle.
    pub const fn same(self) -> Window {
        let [rows, columns] = [self.size[0] / 2, self.size[1] / 2];
        Window { padding: [(rows, rows), (columns, columns)], ..self }
    }

    /// At every `stride`-th place in both directions.
    pub const fn strided(self, stride: usize) -> Window {
        Window { stride: [stride, stride], ..self }
    }

    /// The number of places along an axis, rows or columns, of `size` pixels; 0 if the kernel does not fit.
    fn places(&self, axis: usize, size: usize) -> usize {
        let (low, high) = self.padding[axis];
        let room = (size + low + high + 1).saturating_sub(self.size[axis]);
        room.div_ceil(self.stride[axis].max(1))
    }

    fn op(&self) -> Conv {
        Conv::channels_last(&self.stride, &self.padding.map(|(low, high)| (low as i64, high as i64)))
    }
}

/// A parameter that is read from files: frozen, whole on every device.
fn frozen(p: &Params, name: &str, dims: &[usize]) -> Tensor {
    p.get(name, dims, &vec![""; dims.len()], if name == "weight" { Init::Ones } else { Init::Zeros })
}

/// A kernel `[.., in, out]`. It starts normal with the variance that keeps that of what it is applied to (LeCun et al.
/// 1998): half of He's (2015), for here no half of the values is cut off.
fn kernel(p: &Params, dims: &[usize]) -> Tensor {
    let taps = dims.split_last().map_or(&[][..], |(_, taps)| taps);
    kernel_of(p, dims, taps.iter().product())
}

/// A kernel that sums so many inputs into one output.
fn kernel_of(p: &Params, dims: &[usize], fan_in: usize) -> Tensor {
    let init = Init::Normal(1.0 / (fan_in.max(1) as f64).sqrt());
    p.matrix("weight", dims, &vec![""; dims.len()], init)
}

fn with_bias(p: &Params, x: &Tensor, channels: usize) -> Tensor {
    x + frozen(p, "bias", &[channels]).convert(x.dtype())
}

/// A convolution with bias, from `ins` to `outs` channels, in the compute dtype.
#[track_caller]
pub fn conv(p: &Params, x: &Tensor, ends: [usize; 2], window: Window) -> Tensor {
    with_bias(p, &plain_conv(p, x, ends, window), ends[1])
}

/// [`conv`] without a bias.
#[track_caller]
pub fn plain_conv(p: &Params, x: &Tensor, ends: [usize; 2], window: Window) -> Tensor {
    let [rows, columns] = window.size;
    conv_by(p, x, kernel(p, &[rows, columns, ends[0], ends[1]]), ends, window)
}

/// [`conv`], with a kernel that starts as zeros.
#[track_caller]
pub fn conv_of_zeros(p: &Params, x: &Tensor, ends: [usize; 2], window: Window) -> Tensor {
    let [rows, columns] = window.size;
    let kernel = p.matrix("weight", &[rows, columns, ends[0], ends[1]], &[""; 4], Init::Zeros);
    with_bias(p, &conv_by(p, x, kernel, ends, window), ends[1])
}

#[track_caller]
fn conv_by(p: &Params, x: &Tensor, kernel: Tensor, [ins, outs]: [usize; 2], window: Window) -> Tensor {
    let x = x.convert(p.precision().compute);
    match window {
        Window::POINT => x.dot_general(&kernel.reshape(&[ins, outs]), [&[], &[]], [&[3], &[0]]),
        _ => x.conv(&kernel, window.op()),
    }
}

/// A convolution with bias of each channel by itself, with a kernel `[height, width, 1, channels]`, in the compute dtype.
///
/// As a sum of shifted slices, one per pixel of the kernel: XLA makes one loop of it, which is several times as fast on
/// CPUs as its convolution in so many groups.
#[track_caller]
pub fn depthwise_conv(p: &Params, x: &Tensor, window: Window) -> Tensor {
    let ([rows, columns], channels, x) = (window.size, x.dim(3), x.convert(p.precision().compute));
    let kernel = kernel(p, &[rows, columns, 1, channels]);
    let y = bordered(&x, window, 0.0);
    let part = |row: usize, column: usize| {
        let taps = kernel.slice(0, row, row + 1).slice(1, column, column + 1);
        let seen = shifted(&shifted(&y, window, 0, x.dim(1), row), window, 1, x.dim(2), column);
        seen * taps.reshape(&[channels])
    };
    let places = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    let sum = places.map(|(row, column)| part(row, column)).reduce(|a, b| a + b);
    with_bias(p, &sum.unwrap_or(y), channels)
}

/// `x` with the border of a window, filled with `beyond`.
#[track_caller]
fn bordered(x: &Tensor, window: Window, beyond: f64) -> Tensor {
    let [low, high] = [|pair: (usize, usize)| pair.0, |pair: (usize, usize)| pair.1].map(|at| {
        let [rows, columns] = window.padding.map(|pair| at(pair) as i64);
        [0, rows, columns, 0]
    });
    if low == [0; 4] && high == [0; 4] {
        x.clone()
    } else {
        x.pad(&x.scalar_like(beyond), &low, &high, &[0; 4])
    }
}

/// Of `x` with its border, what the pixel `offset` of a window sees along an axis, rows or columns, at each of the places
/// that it has over `size` pixels without the border.
#[track_caller]
fn shifted(x: &Tensor, window: Window, axis: usize, size: usize, offset: usize) -> Tensor {
    let (stride, places) = (window.stride[axis], window.places(axis, size));
    let (mut start, mut limit, mut strides) = (vec![0; 4], x.dims().to_vec(), vec![1; 4]);
    start[axis + 1] = offset;
    strides[axis + 1] = stride;
    if let Some(limit) = limit.get_mut(axis + 1) {
        *limit = offset + places.saturating_sub(1) * stride + 1;
    }
    x.slice_strided(&start, &limit, &strides)
}

/// `step` of all pixels that a window sees, at each of its places; what is beyond the border is `beyond`.
///
/// First of each row, then of those: shifted slices, which compilers make one loop of.
#[track_caller]
fn pool(x: &Tensor, window: Window, beyond: f64, step: impl Fn(Tensor, Tensor) -> Tensor) -> Tensor {
    let mut y = bordered(x, window, beyond);
    for axis in [0, 1] {
        let seen = |offset: usize| shifted(&y, window, axis, x.dim(axis + 1), offset);
        y = (1..window.size[axis]).fold(seen(0), |y, offset| step(y, seen(offset)));
    }
    y
}

/// The largest pixel that a window sees, of each channel.
#[track_caller]
pub fn max_pool(x: &Tensor, window: Window) -> Tensor {
    pool(x, window, f64::NEG_INFINITY, |a, b| a.max(&b))
}

/// The mean of the pixels that a window sees, of each channel; the border does not count.
#[track_caller]
pub fn mean_pool(x: &Tensor, window: Window) -> Tensor {
    let seen = |axis: usize| -> Vec<f64> {
        let (size, low) = (x.dim(axis + 1), window.padding[axis].0);
        let count = |place: usize| {
            let start = place * window.stride[axis];
            (start + window.size[axis]).min(low + size).saturating_sub(start.max(low)) as f64
        };
        (0..window.places(axis, size)).map(count).collect()
    };
    let [rows, columns] = [seen(0), seen(1)];
    let shares: Vec<f64> = rows.iter().flat_map(|r| columns.iter().map(move |c| 1.0 / (r * c))).collect();
    let shares = x.builder().constant(&Type::new(x.dtype(), [rows.len(), columns.len(), 1]), &shares);
    pool(x, window, 0.0, |a, b| a + b) * shares
}

/// Each pixel doubled in both directions, then a 3 x 3 convolution with a border of zeros: `[batch, 2 height, 2
/// width, channels]`.
///
/// A pixel of the result sees two by two pixels of `x`, some of them through several taps of the kernel: four
/// convolutions with the sums of those taps, one per place in a 2 x 2 block, do it with 4/9 of the products. The
/// parameter holds the sums, `[2, 2, 2, 2, in, out]`: see [`upsample_kernel`]. Where it is `trained` it holds the kernel
/// itself, `[3, 3, in, out]`.
#[track_caller]
pub fn upsample_conv(p: &Params, x: &Tensor, channels: usize, trained: bool) -> Tensor {
    with_bias(p, &plain_upsample_conv(p, x, channels, trained), channels)
}

/// [`upsample_conv`] without a bias.
#[track_caller]
pub fn plain_upsample_conv(p: &Params, x: &Tensor, channels: usize, trained: bool) -> Tensor {
    let x = x.convert(p.precision().compute);
    let kernel = match trained {
        true => upsample_kernel(&kernel(p, &[3, 3, channels, channels])),
        false => kernel_of(p, &[2, 2, 2, 2, channels, channels], 9 * channels),
    };
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
    all.reshape(&[b, 2 * h, 2 * w, channels])
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
    group_norm_by(p, x, channels, groups, EPS)
}

/// [`group_norm`] with an epsilon of its own.
#[track_caller]
pub fn group_norm_by(p: &Params, x: &Tensor, channels: usize, groups: usize, eps: f64) -> Tensor {
    let (scale, bias) = (frozen(p, "weight", &[channels]), frozen(p, "bias", &[channels]));
    let (b, each) = (x.dim(0), channels / groups.max(1));
    let x = x.convert(p.precision().master);
    // Per channel first: sums along pixels leave channels side by side in memory, as they are.
    let grouped = |sums: Tensor| sums.reshape(&[b, groups, each]).mean(&[2]).expand(2);
    let mean = grouped(x.mean(&[1, 2]));
    let square = grouped(x.square().mean(&[1, 2]));
    let variance = (&square - mean.square()).max(&square.zeros_like());
    // One factor and one term per channel: x is read once more.
    let factor = (variance + eps).rsqrt() * scale.reshape(&[1, groups, each]);
    let term = bias.reshape(&[1, groups, each]) - mean * &factor;
    let wide = |t: Tensor| t.reshape(&[b, 1, 1, channels]);
    (x * wide(factor) + wide(term)).convert(p.precision().compute)
}

/// `x sigmoid(x)` (Elfwing et al. 2017), also called swish.
#[track_caller]
pub fn silu(x: &Tensor) -> Tensor {
    x * x.logistic()
}

/// `max(x, 0)`.
#[track_caller]
pub fn relu(x: &Tensor) -> Tensor {
    x.max(&x.zeros_like())
}

/// Attention of every pixel to all pixels with one head, normalized before and added to `x`.
#[track_caller]
pub fn spatial_attention(p: &Params, x: &Tensor, channels: usize, groups: usize) -> Tensor {
    let [b, h, w] = [0, 1, 2].map(|axis| x.dim(axis));
    let flat = group_norm(&p.at("group_norm"), x, channels, groups).reshape(&[b, h * w, channels]);
    let project = |name: &str, x: &Tensor| {
        let p = p.at(name);
        // [out, in], as files have it.
        let y = x.dot_general(&kernel_of(&p, &[channels, channels], channels), [&[], &[]], [&[2], &[1]]);
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
