//! EfficientNet-Lite0: EfficientNet-B0 (Tan and Le 2019) without squeeze and excitation, with ReLU6, as published for
//! TensorFlow Lite.
//!
//! Batch norms are folded into the convolutions before them.
use super::autoencoder::COLORS;
use crate::ir::Tensor;
use crate::nn::{Init, Params, Window, conv, depthwise_conv};

/// The network. Sizes are fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EfficientNetLite0;

/// Blocks of a stage.
struct Stage {
    repeats: usize,
    kernel: usize,
    stride: usize,
    expand: usize,
    outs: usize,
}

const fn stage(repeats: usize, kernel: usize, stride: usize, expand: usize, outs: usize) -> Stage {
    Stage { repeats, kernel, stride, expand, outs }
}

const STAGES: [Stage; 7] = [
    stage(1, 3, 1, 1, 16),
    stage(2, 3, 2, 6, 24),
    stage(2, 5, 2, 6, 40),
    stage(3, 3, 2, 6, 80),
    stage(3, 5, 1, 6, 112),
    stage(4, 5, 2, 6, 192),
    stage(1, 3, 1, 6, 320),
];

/// A window by which `size` pixels a side become `size / stride`, rounded up: TensorFlow's `SAME`, which puts the odd
/// pixel of the border behind.
fn same(size: usize, kernel: usize, stride: usize) -> Window {
    let border = ((size.div_ceil(stride).max(1) - 1) * stride + kernel).saturating_sub(size);
    let pair = (border / 2, border - border / 2);
    Window { padding: [pair; 2], ..Window::new([kernel; 2]).strided(stride) }
}

fn relu6(x: &Tensor) -> Tensor {
    x.clamp(0.0, 6.0)
}

impl EfficientNetLite0 {
    /// Height and width of its images in pixels.
    pub const SIDE: usize = 224;
    /// What comes out, and how many numbers of an image: see [`EfficientNetLite0::apply`].
    pub const OUTPUTS: [(&'static str, usize); 2] = [("pool", 1280), ("logits", 1000)];

    /// From images `[batch, 224, 224, 3]`, colors less 127 over 128: `pool: [batch, 1280]`, the mean of the last layer over
    /// pixels, and `logits: [batch, 1000]` of the classes of ImageNet.
    #[track_caller]
    pub fn apply(&self, p: &Params, images: &Tensor) -> Vec<Tensor> {
        let x = trunk(p, images, &STAGES).swap_remove(STAGES.len() - 1);
        let x = relu6(&conv(&p.at("head"), &x, [x.dim(3), 1280], Window::POINT));
        let pool = x.mean(&[1, 2]);
        // [out, in], as files have it.
        let kernel = p.matrix("fc/weight", &[1000, 1280], &["", ""], Init::Zeros);
        let bias = p.get("fc/bias", &[1000], &[""], Init::Zeros);
        let master = p.precision().master;
        let logits = pool.dot_general(&kernel, [&[], &[]], [&[1], &[1]]).convert(master) + bias;
        vec![pool.convert(master), logits]
    }

    /// Feature maps of square images `[batch, side, side, 3]` of any side, colors less 127 over 128: what the four stages make
    /// that halve the sides, of a quarter to a 32nd of the side, rounded up, with 24, 40, 80 and 192 channels, in the compute
    /// dtype.
    #[track_caller]
    pub fn stages(&self, p: &Params, images: &Tensor) -> Vec<Tensor> {
        let halves = |stage: &Stage| stage.stride == 2;
        let last = STAGES.iter().rposition(halves).map_or(0, |last| last + 1);
        let made = trunk(p, images, &STAGES[..last]);
        made.into_iter().zip(&STAGES).filter(|(_, stage)| halves(stage)).map(|(made, _)| made).collect()
    }
}

/// What each of the first stages makes of images.
#[track_caller]
fn trunk(p: &Params, images: &Tensor, stages: &[Stage]) -> Vec<Tensor> {
    let mut x = relu6(&conv(&p.at("stem"), images, [COLORS, 32], same(images.dim(1), 3, 2)));
    let (mut number, mut all) = (0, vec![]);
    for stage in stages {
        for repeat in 0..stage.repeats {
            let stride = if repeat == 0 { stage.stride } else { 1 };
            x = block(&p.at("blocks").at(&number.to_string()), &x, stage, stride);
            number += 1;
        }
        all.push(x.clone());
    }
    all
}

/// Wider by 1 x 1, each channel by itself, narrower by 1 x 1; added to `x` where the sizes are the same.
#[track_caller]
fn block(p: &Params, x: &Tensor, stage: &Stage, stride: usize) -> Tensor {
    let (ins, inner) = (x.dim(3), x.dim(3) * stage.expand);
    let wide = match stage.expand {
        1 => x.clone(),
        _ => relu6(&conv(&p.at("expand"), x, [ins, inner], Window::POINT)),
    };
    let window = same(x.dim(1), stage.kernel, stride);
    let wide = relu6(&depthwise_conv(&p.at("depthwise"), &wide, window));
    let y = conv(&p.at("project"), &wide, [inner, stage.outs], Window::POINT);
    if stride == 1 && ins == stage.outs { x + y } else { y }
}
