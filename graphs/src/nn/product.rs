//! Products of activations with kernels: of floats, or in sampling of int8 (symmetric, W8A8).
//!
//! Int8 kernels have a scale per output channel, made once. Activations have the scale of each row's greatest magnitude, or
//! scales per position and channel that a calibration measured. The scale of a channel is taken out of the input and put into
//! the kernel beforehand (SmoothQuant, Xiao et al. 2023), so that the product itself knows scales of rows and columns alone.
use super::params::Products;
use super::{Init, Int8Kernel, Params, Precision, Quantization};
use crate::ir::Tensor;
use crate::types::DType;

/// The greatest magnitude of an int8; -128 is not used.
const LARGEST: f64 = 127.0;

/// The least scale, so that rows of zeros stay zeros.
const LEAST: f64 = 1e-12;

/// The name of the scales of a kernel's output channels, beside the kernel.
pub const KERNEL_SCALE: &str = "kernel_scale";
/// The name of the scales of an input's positions, `[positions]`.
pub const INPUT_POSITIONS: &str = "input_positions";
/// The name of the scales of an input's channels.
pub const INPUT_CHANNELS: &str = "input_channels";

/// Sizes of axes with their logical names.
type Axes<'a> = &'a [(usize, &'static str)];

/// A kernel, gathered.
enum Kernel {
    /// In the compute dtype.
    Float(Tensor),
    /// As int8, with a scale per output channel, `[outs..]` in the master dtype.
    Int8(Tensor, Tensor),
}

/// What multiplies `x: [.., positions, ins..]`. Scales of the input, and what is known of it, have the name of `place`.
pub(super) struct Product<'a> {
    place: Params,
    ins: Axes<'a>,
    outs: Axes<'a>,
    /// `[ins.., outs..]`, or `[outs.., ins..]`.
    kernel: Kernel,
    outs_first: bool,
}

impl<'a> Product<'a> {
    /// The product with the parameter `kernel` of `p`.
    #[track_caller]
    pub(super) fn new(p: &Params, place: &Params, ins: Axes<'a>, outs: Axes<'a>, init: Init) -> Product<'a> {
        Product::of_kernel(p, place, [ins, outs], init, false)
    }

    /// The same for [`Product::apply_outs_first`]: sampling holds the kernel as that reads it.
    #[track_caller]
    pub(super) fn outs_first(
        p: &Params,
        place: &Params,
        ins: Axes<'a>,
        outs: Axes<'a>,
        init: Init,
    ) -> Product<'a> {
        Product::of_kernel(p, place, [ins, outs], init, true)
    }

    #[track_caller]
    fn of_kernel(
        p: &Params,
        place: &Params,
        [ins, outs]: [Axes<'a>; 2],
        init: Init,
        outs_first: bool,
    ) -> Product<'a> {
        let Precision { compute, master, quantization, .. } = p.precision();
        let held_so = outs_first && p.precision().sampling;
        let [first, last] = if held_so { [outs, ins] } else { [ins, outs] };
        let (dims, axes): (Vec<usize>, Vec<&'static str>) = first.iter().chain(last).copied().unzip();
        let may_be_int8 = p.products() != Products::Float;
        let int8 =
            may_be_int8.then(|| Int8Kernel { contracted: ins.len(), place: place.place().to_string() });
        let values = p.kernel(&dims, &axes, init, int8, outs_first).all_gathered(&axes, "embed");
        let kernel = if may_be_int8 && quantization.is_on() {
            let (dims, axes): (Vec<usize>, Vec<&'static str>) = outs.iter().copied().unzip();
            let scale = p.get(KERNEL_SCALE, &dims, &axes, Init::Ones).all_gathered(&axes, "embed");
            Kernel::Int8(values, scale)
        } else {
            Kernel::Float(values)
        };
        let product = Product { place: place.clone(), ins, outs, kernel, outs_first: held_so };
        match &product.kernel {
            Kernel::Int8(values, scale) if p.products() == Products::Dequantized => {
                let (n, all) = (outs.len(), outs.len() + ins.len());
                let scale = if held_so { expanded(scale, n..all) } else { scale.clone() };
                let kernel = values.convert(master) * scale;
                let kernel = match product.channels() {
                    Some(channels) if held_so => kernel / channels,
                    Some(channels) => kernel / expanded(&channels, ins.len()..all),
                    None => kernel,
                };
                Product { kernel: Kernel::Float(kernel.convert(compute)), ..product }
            }
            _ => product,
        }
    }

    /// The product with the columns `start..end` of a kernel `[in, out]` alone.
    #[track_caller]
    pub(super) fn columns(&self, start: usize, end: usize) -> Product<'a> {
        let kernel = match &self.kernel {
            Kernel::Float(kernel) => Kernel::Float(kernel.slice(1, start, end)),
            Kernel::Int8(values, scale) => {
                Kernel::Int8(values.slice(1, start, end), scale.slice(0, start, end))
            }
        };
        Product { place: self.place.clone(), kernel, ..*self }
    }

    /// Scales of the input's channels, `[ins..]`, if a calibration measured them.
    fn channels(&self) -> Option<Tensor> {
        let (dims, axes): (Vec<usize>, Vec<&'static str>) = self.ins.iter().copied().unzip();
        (self.place.precision().quantization == Quantization::Int8Static).then(|| {
            let scale = self.place.get(INPUT_CHANNELS, &dims, &axes, Init::Ones);
            scale.all_gathered(&axes, "embed")
        })
    }

    /// `x` as int8, and the scales of its rows, broadcast to `[.., positions]`: `x = values scale channels`.
    fn rows(&self, x: &Tensor) -> [Tensor; 2] {
        let x = x.convert(self.place.precision().master);
        let first = x.rank().saturating_sub(self.ins.len());
        if let Some(channels) = self.channels() {
            let positions = x.dim(first.saturating_sub(1));
            let scale = self.place.get(INPUT_POSITIONS, &[positions], &[""], Init::Ones);
            let of_rows = expanded(&reciprocal(&scale), 1..1 + self.ins.len());
            return [rounded(&(x * of_rows * reciprocal(&channels))), scale];
        }
        let over: Vec<usize> = (first..x.rank()).collect();
        let scale = scale_of(&x, &over);
        [rounded(&(x * expanded(&reciprocal(&scale), first..first + self.ins.len()))), scale]
    }

    /// Notes the magnitudes of an input, if they are asked for and the product may be of int8.
    fn observe(&self, p: &Params, x: &Tensor) {
        if p.products() == Products::Int8 {
            let over: Vec<usize> = (0..x.rank().saturating_sub(self.ins.len() + 1)).collect();
            let magnitudes = || x.convert(p.precision().master).abs().max_over(&over);
            self.place.observe_input(self.place.place(), magnitudes);
        }
    }

    /// `[.., positions, outs..]` in the compute dtype.
    #[track_caller]
    pub(super) fn apply(&self, p: &Params, x: &Tensor) -> Tensor {
        let Precision { compute, master, .. } = p.precision();
        let first = x.rank().saturating_sub(self.ins.len());
        let contracted: Vec<usize> = (first..first + self.ins.len()).collect();
        let rows: Vec<usize> = (0..self.ins.len()).collect();
        self.observe(p, x);
        match &self.kernel {
            Kernel::Float(kernel) => x.convert(compute).dot_general(kernel, [&[], &[]], [&contracted, &rows]),
            Kernel::Int8(kernel, of_columns) => {
                let [values, of_rows] = self.rows(x);
                let sums = values.dot_general_as(kernel, [&[], &[]], [&contracted, &rows], Some(DType::S32));
                let rank = of_rows.rank();
                let of_rows = expanded(&of_rows, rank..rank + self.outs.len());
                (sums.convert(master) * of_rows * of_columns).convert(compute)
            }
        }
    }

    /// The same for `x: [batch, positions, in]` with axes in another order, `[outs.., batch, positions]`.
    #[track_caller]
    pub(super) fn apply_outs_first(&self, p: &Params, x: &Tensor) -> Tensor {
        let Precision { compute, master, .. } = p.precision();
        let last = x.rank().saturating_sub(1);
        let input = if self.outs_first { self.outs.len() } else { 0 };
        self.observe(p, x);
        match &self.kernel {
            Kernel::Float(kernel) => kernel.dot_general(&x.convert(compute), [&[], &[]], [&[input], &[last]]),
            Kernel::Int8(kernel, of_columns) => {
                let [values, of_rows] = self.rows(x);
                let sums = kernel.dot_general_as(&values, [&[], &[]], [&[input], &[last]], Some(DType::S32));
                let outs = self.outs.len();
                (sums.convert(master) * expanded(of_columns, outs..outs + last) * of_rows).convert(compute)
            }
        }
    }
}

/// `t` with axes of size 1 at `axes`.
fn expanded(t: &Tensor, axes: std::ops::Range<usize>) -> Tensor {
    axes.fold(t.clone(), |t, axis| t.expand(axis))
}

fn reciprocal(t: &Tensor) -> Tensor {
    t.full_like(1.0) / t
}

/// The scale of the greatest magnitude over `axes`, which vanish.
fn scale_of(x: &Tensor, axes: &[usize]) -> Tensor {
    let largest = x.abs().max_over(axes);
    largest.max(&largest.full_like(LEAST)) * (1.0 / LARGEST)
}

/// The nearest int8; what is out of range, at its end.
fn rounded(x: &Tensor) -> Tensor {
    x.round().clamp(-LARGEST, LARGEST).convert(DType::S8)
}

/// A kernel as int8, and the scales of its output channels, from `weights`: `[layers, ins.., outs..]`, or without layers if it is
/// not `stacked`, of which the first `contracted` after the layers are `ins`. Weights are first taken times the scales of the input's
/// `channels`, `[layers, ins..]`, if there are any.
#[track_caller]
pub fn quantized_kernel(
    weights: &Tensor,
    stacked: bool,
    contracted: usize,
    channels: Option<&Tensor>,
) -> [Tensor; 2] {
    let first = usize::from(stacked);
    let weights = match channels {
        None => weights.clone(),
        Some(channels) => weights * expanded(channels, channels.rank()..weights.rank()),
    };
    let over: Vec<usize> = (first..first + contracted).collect();
    let scale = scale_of(&weights, &over);
    let of_columns = over.iter().fold(reciprocal(&scale), |t, axis| t.expand(*axis));
    [rounded(&(weights * of_columns)), scale]
}
