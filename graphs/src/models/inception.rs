//! InceptionV3 (Szegedy et al. 2016) in the variant that FID is defined by: that of TensorFlow's file of 2015-12-05, as
//! pytorch-fid has it. It differs from torchvision's in its pools: means do not count the border, and the last block
//! takes a maximum.
//!
//! Batch norms are folded into the convolutions before them.
use super::autoencoder::COLORS;
use crate::ir::Tensor;
use crate::nn::{Init, Params, Window, conv, max_pool, mean_pool, relu};

/// The network. Sizes are fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InceptionV3;

/// 3 x 3, every other place.
const REDUCE: Window = Window::new([3, 3]).strided(2);
/// 1 x 7 and 7 x 1.
const ROW: Window = Window::new([1, 7]).same();
const COLUMN: Window = Window::new([7, 1]).same();
/// Channels of the layer for sFID that are taken.
const SPATIAL: usize = 7;

/// A convolution that is called `name`, and what is below 0 cut off.
#[track_caller]
fn unit(p: &Params, name: &str, x: &Tensor, outs: usize, window: Window) -> Tensor {
    relu(&conv(&p.at(name), x, [x.dim(3), outs], window))
}

/// Units in a row: name, channels, window.
#[track_caller]
fn chain(p: &Params, x: &Tensor, units: &[(&str, usize, Window)]) -> Tensor {
    units.iter().fold(x.clone(), |x, (name, outs, window)| unit(p, name, &x, *outs, *window))
}

/// The unit `branch_pool` of a mean over 3 x 3 pixels. The mean is taken behind the map of pixels, where there are fewer
/// channels: the one is as linear as the other, and a mean leaves a bias alone.
#[track_caller]
fn mean_unit(p: &Params, x: &Tensor, outs: usize) -> Tensor {
    let mapped = conv(&p.at("branch_pool"), x, [x.dim(3), outs], Window::POINT);
    relu(&mean_pool(&mapped, Window::SAME))
}

/// The unit `branch_pool` of the maximum over 3 x 3 pixels.
#[track_caller]
fn max_unit(p: &Params, x: &Tensor, outs: usize) -> Tensor {
    unit(p, "branch_pool", &max_pool(x, Window::SAME), outs, Window::POINT)
}

#[track_caller]
fn joined(parts: &[Tensor]) -> Tensor {
    parts[0].builder().concat(parts, 3)
}

impl InceptionV3 {
    /// Height and width of its images in pixels.
    pub const SIDE: usize = 299;
    /// Its classes: those of ImageNet and some that were never used.
    pub const CLASSES: usize = 1008;
    /// What comes out, and how many numbers of an image: see [`InceptionV3::apply`].
    pub const OUTPUTS: [(&'static str, usize); 3] =
        [("pool", 2048), ("logits", Self::CLASSES), ("spatial", 17 * 17 * SPATIAL)];

    /// From images `[batch, 299, 299, 3]` with values in [-1, 1], in the order of [`InceptionV3::OUTPUTS`]: `pool: [batch,
    /// 2048]`, the mean of the last block over pixels, which FID is taken of; `logits: [batch, 1008]` without the bias, as
    /// torch-fidelity's `logits_unbiased`, which the inception score is taken of; `spatial: [batch, 17 * 17 * 7]`, row by
    /// row the first 7 channels of the first unit of `Mixed_6d` (`mixed_6/conv:0` of TensorFlow's file), which sFID is
    /// taken of.
    #[track_caller]
    pub fn apply(&self, p: &Params, images: &Tensor) -> Vec<Tensor> {
        debug_assert_eq!(images.dim(3), COLORS);
        let x = unit(p, "Conv2d_1a_3x3", images, 32, REDUCE);
        let x = unit(p, "Conv2d_2a_3x3", &x, 32, Window::new([3, 3]));
        let x = unit(p, "Conv2d_2b_3x3", &x, 64, Window::SAME);
        let x = max_pool(&x, REDUCE);
        let x = unit(p, "Conv2d_3b_1x1", &x, 80, Window::POINT);
        let x = unit(p, "Conv2d_4a_3x3", &x, 192, Window::new([3, 3]));
        let mut x = max_pool(&x, REDUCE);
        for (name, pool) in [("Mixed_5b", 32), ("Mixed_5c", 64), ("Mixed_5d", 64)] {
            x = block_a(&p.at(name), &x, pool);
        }
        x = block_b(&p.at("Mixed_6a"), &x);
        let mut spatial = x.clone();
        for (name, inner) in [("Mixed_6b", 128), ("Mixed_6c", 160), ("Mixed_6d", 160), ("Mixed_6e", 192)] {
            let (first, all) = block_c(&p.at(name), &x, inner);
            if name == "Mixed_6d" {
                spatial = first.slice(3, 0, SPATIAL);
            }
            x = all;
        }
        let x = block_d(&p.at("Mixed_7a"), &x);
        let x = block_e(&p.at("Mixed_7b"), &x, mean_unit);
        let x = block_e(&p.at("Mixed_7c"), &x, max_unit);
        let pool = x.mean(&[1, 2]);
        // [out, in], as files have it.
        let classes = [Self::CLASSES, 2048];
        let kernel = p.matrix("fc/weight", &classes, &["", ""], Init::Zeros);
        let logits = pool.dot_general(&kernel, [&[], &[]], [&[1], &[1]]);
        let batch = images.dim(0);
        let spatial = spatial.reshape(&[batch, Self::OUTPUTS[2].1]);
        let master = p.precision().master;
        vec![pool.convert(master), logits.convert(master), spatial.convert(master)]
    }
}

/// 35 x 35 pixels.
#[track_caller]
fn block_a(p: &Params, x: &Tensor, pool: usize) -> Tensor {
    let five = Window::new([5, 5]).same();
    let double = [
        ("branch3x3dbl_1", 64, Window::POINT),
        ("branch3x3dbl_2", 96, Window::SAME),
        ("branch3x3dbl_3", 96, Window::SAME),
    ];
    joined(&[
        unit(p, "branch1x1", x, 64, Window::POINT),
        chain(p, x, &[("branch5x5_1", 48, Window::POINT), ("branch5x5_2", 64, five)]),
        chain(p, x, &double),
        mean_unit(p, x, pool),
    ])
}

/// 35 x 35 pixels to 17 x 17.
#[track_caller]
fn block_b(p: &Params, x: &Tensor) -> Tensor {
    let double = [
        ("branch3x3dbl_1", 64, Window::POINT),
        ("branch3x3dbl_2", 96, Window::SAME),
        ("branch3x3dbl_3", 96, REDUCE),
    ];
    joined(&[unit(p, "branch3x3", x, 384, REDUCE), chain(p, x, &double), max_pool(x, REDUCE)])
}

/// 17 x 17 pixels; the first unit, and all.
#[track_caller]
fn block_c(p: &Params, x: &Tensor, inner: usize) -> (Tensor, Tensor) {
    let single =
        [("branch7x7_1", inner, Window::POINT), ("branch7x7_2", inner, ROW), ("branch7x7_3", 192, COLUMN)];
    let double = [
        ("branch7x7dbl_1", inner, Window::POINT),
        ("branch7x7dbl_2", inner, COLUMN),
        ("branch7x7dbl_3", inner, ROW),
        ("branch7x7dbl_4", inner, COLUMN),
        ("branch7x7dbl_5", 192, ROW),
    ];
    let first = unit(p, "branch1x1", x, 192, Window::POINT);
    let pool = mean_unit(p, x, 192);
    let all = joined(&[first.clone(), chain(p, x, &single), chain(p, x, &double), pool]);
    (first, all)
}

/// 17 x 17 pixels to 8 x 8.
#[track_caller]
fn block_d(p: &Params, x: &Tensor) -> Tensor {
    let three = [("branch3x3_1", 192, Window::POINT), ("branch3x3_2", 320, REDUCE)];
    let seven = [
        ("branch7x7x3_1", 192, Window::POINT),
        ("branch7x7x3_2", 192, ROW),
        ("branch7x7x3_3", 192, COLUMN),
        ("branch7x7x3_4", 192, REDUCE),
    ];
    joined(&[chain(p, x, &three), chain(p, x, &seven), max_pool(x, REDUCE)])
}

/// 8 x 8 pixels.
#[track_caller]
fn block_e(p: &Params, x: &Tensor, pool: fn(&Params, &Tensor, usize) -> Tensor) -> Tensor {
    let (row, column) = (Window::new([1, 3]).same(), Window::new([3, 1]).same());
    let three = unit(p, "branch3x3_1", x, 384, Window::POINT);
    let double =
        chain(p, x, &[("branch3x3dbl_1", 448, Window::POINT), ("branch3x3dbl_2", 384, Window::SAME)]);
    joined(&[
        unit(p, "branch1x1", x, 320, Window::POINT),
        unit(p, "branch3x3_2a", &three, 384, row),
        unit(p, "branch3x3_2b", &three, 384, column),
        unit(p, "branch3x3dbl_3a", &double, 384, row),
        unit(p, "branch3x3dbl_3b", &double, 384, column),
        pool(p, x, 192),
    ])
}
