//! Images as feature networks take them: each library's resize and range, on the host. They differ by up to a point of
//! FID, so a metric says which it used.
use super::pillow;
use crate::formats::image::Image;
use fast_image_resize::images::TypedImage;
use fast_image_resize::pixels::F32x3;
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use graphs::models::{EfficientNetLite0, InceptionV3};
use std::cell::RefCell;
use std::ops::Range;

/// How an image of any size becomes the input of a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Preparation {
    /// pytorch-fid: colors in [0, 1], bilinear to 299 x 299 by PyTorch's `interpolate` (places by pixel centers, not
    /// antialiased), then to [-1, 1]. clean-fid's `legacy_pytorch` is the same.
    PytorchFid,
    /// torch-fidelity: colors in [0, 255], bilinear to 299 x 299 as in TensorFlow 1 (places by corners, not antialiased),
    /// then less 128 over 128. The evaluator of ADM is the same.
    TorchFidelity,
    /// clean-fid's `clean`: bicubic to 299 x 299 as in PIL (antialiased) in floats, cut off at 0 and 255, then less 128 over
    /// 128.
    CleanFid,
    /// clean-fid's `legacy_tensorflow`: as [`Preparation::TorchFidelity`].
    CleanFidLegacyTensorflow,
    /// EfficientNet-Lite0: bicubic to 224 x 224 as in PIL (antialiased) in floats, cut off at 0 and 255, then less 127 over
    /// 128, as the network was trained. All of the image: no border is cut off.
    EfficientNetLite0,
    /// dgm-eval, for DINOv2: bicubic to 224 x 224 as in PIL (antialiased) in whole numbers, whatever the proportions, then
    /// less the mean of ImageNet over its deviation.
    DgmEval,
    /// dgm-eval's `--clean_resize`: the same in floats, cut off at 0 and 255.
    DgmEvalClean,
    /// OpenCLIP and OpenAI's CLIP: the shorter side bicubic to so many pixels as in PIL (antialiased) in whole numbers, the
    /// middle square of it, then less CLIP's mean over its deviation. Half a pixel of the border is rounded to even.
    OpenClip(usize),
    /// CLIP in transformers: the same, with half a pixel rounded down.
    TransformersClip(usize),
    /// CMMD, google-research's and cmmd-pytorch: the middle square, then bicubic to 336 x 336 as in PIL in whole numbers,
    /// then less CLIP's mean over its deviation.
    Cmmd,
}

/// Mean and deviation of the colors, in [0, 1], that networks were trained with.
struct Colors {
    mean: [f32; 3],
    deviation: [f32; 3],
}

const IMAGENET: Colors = Colors { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] };
const CLIP: Colors = Colors {
    mean: [0.481_454_66, 0.457_827_5, 0.408_210_73],
    deviation: [0.268_629_54, 0.261_302_6, 0.275_777_1],
};

impl Colors {
    /// A color in [0, 255] less the mean over the deviation.
    fn normal(&self, color: [f32; 3]) -> [f32; 3] {
        [0, 1, 2].map(|i| (color[i] / 255.0 - self.mean[i]) / self.deviation[i])
    }

    /// Appends an image.
    fn append(&self, image: &Image, out: &mut Vec<f32>) {
        out.extend(image.colors().flat_map(|color| self.normal(color.map(f32::from))));
    }
}

impl Preparation {
    /// Its name in reports and in files of statistics.
    pub fn name(self) -> &'static str {
        match self {
            Preparation::PytorchFid => "pytorch-fid",
            Preparation::TorchFidelity => "torch-fidelity",
            Preparation::CleanFid => "clean-fid",
            Preparation::CleanFidLegacyTensorflow => "clean-fid-legacy-tensorflow",
            Preparation::EfficientNetLite0 => "efficientnet-lite0",
            Preparation::DgmEval => "dgm-eval",
            Preparation::DgmEvalClean => "dgm-eval-clean",
            Preparation::OpenClip(_) => "open-clip",
            Preparation::TransformersClip(_) => "transformers-clip",
            Preparation::Cmmd => "cmmd",
        }
    }

    /// Height and width of what it makes, in pixels.
    pub fn side(self) -> usize {
        match self {
            Preparation::EfficientNetLite0 => EfficientNetLite0::SIDE,
            Preparation::DgmEval | Preparation::DgmEvalClean => 224,
            Preparation::OpenClip(side) | Preparation::TransformersClip(side) => side.max(1),
            Preparation::Cmmd => 336,
            Preparation::PytorchFid
            | Preparation::TorchFidelity
            | Preparation::CleanFid
            | Preparation::CleanFidLegacyTensorflow => InceptionV3::SIDE,
        }
    }

    /// Appends an image, `[side, side, 3]`.
    pub fn prepare(self, image: &Image, out: &mut Vec<f32>) {
        let side = self.side();
        match self {
            Preparation::PytorchFid => {
                let mix = |a: f32, b: f32, share: f32| (1.0 - share) * a + share * b;
                bilinear(image, side, centers, |c| f32::from(c) / 255.0, mix, |x| 2.0 * x - 1.0, out);
            }
            Preparation::TorchFidelity | Preparation::CleanFidLegacyTensorflow => {
                let mix = |a: f32, b: f32, share: f32| a + (b - a) * share;
                bilinear(image, side, corners, f32::from, mix, |x| (x - 128.0) / 128.0, out);
            }
            Preparation::CleanFid => bicubic(image, side, |c| c.map(|x| (x - 128.0) / 128.0), out),
            Preparation::EfficientNetLite0 => bicubic(image, side, |c| c.map(|x| (x - 127.0) / 128.0), out),
            Preparation::DgmEval => {
                IMAGENET.append(&square(image, [0..image.height(), 0..image.width()], side), out)
            }
            Preparation::DgmEvalClean => bicubic(image, side, |color| IMAGENET.normal(color), out),
            // Half a pixel: to the even one of the two next to it.
            Preparation::OpenClip(_) => {
                clip(image, side, |border| border / 2 + usize::from(border % 4 == 3), out)
            }
            Preparation::TransformersClip(_) => clip(image, side, |border| border / 2, out),
            Preparation::Cmmd => {
                let [height, width] = [image.height(), image.width()];
                let size = height.min(width);
                let [top, left] = [height, width].map(|all| (all - size) / 2);
                CLIP.append(&square(image, [top..top + size, left..left + size], side), out);
            }
        }
    }
}

/// Where a pixel of the result is in the image: the pixel before, the one behind, and the share of that.
type Place = (usize, usize, f32);

/// Places by pixel centers.
fn centers(at: usize, scale: f32, size: usize) -> Place {
    between((scale * (at as f32 + 0.5) - 0.5).max(0.0), size)
}

/// Places by the corners of pixels: all moved by up to half a pixel.
fn corners(at: usize, scale: f32, size: usize) -> Place {
    between(at as f32 * scale, size)
}

fn between(place: f32, size: usize) -> Place {
    let before = (place as usize).min(size - 1);
    (before, (before + 1).min(size - 1), place - before as f32)
}

fn bilinear(
    image: &Image,
    side: usize,
    place: fn(usize, f32, usize) -> Place,
    value: impl Fn(u8) -> f32,
    mix: impl Fn(f32, f32, f32) -> f32,
    range: impl Fn(f32) -> f32,
    out: &mut Vec<f32>,
) {
    let places = |size: usize| -> Vec<Place> {
        let scale = (size as f64 / side as f64) as f32;
        (0..side).map(|at| place(at, scale, size)).collect()
    };
    let (rows, columns) = (places(image.height()), places(image.width()));
    let (pixels, pitch) = (image.pixels(), image.width() * 3);
    out.reserve(side * side * 3);
    for (above, below, down) in rows {
        let [above, below] = [above, below].map(|row| &pixels[row * pitch..][..pitch]);
        for (left, right, along) in &columns {
            for color in 0..3 {
                let across =
                    |row: &[u8]| mix(value(row[left * 3 + color]), value(row[right * 3 + color]), *along);
                out.push(range(mix(across(above), across(below), down)));
            }
        }
    }
}

/// Bicubic as in PIL on floats, cut off at 0 and 255, then in another range.
fn bicubic(image: &Image, side: usize, range: impl Fn([f32; 3]) -> [f32; 3], out: &mut Vec<f32>) {
    thread_local! {
        /// Keeps its buffers from image to image.
        static RESIZER: RefCell<Resizer> = RefCell::new(Resizer::new());
    }
    let colors = image.colors().map(|color| F32x3::new(color.map(f32::from))).collect();
    let source = TypedImage::from_pixels(image.width() as u32, image.height() as u32, colors)
        .expect("an image holds height x width colors");
    let mut target = TypedImage::<F32x3>::new(side as u32, side as u32);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom));
    RESIZER
        .with_borrow_mut(|resizer| resizer.resize_typed(&source, &mut target, &options))
        .expect("no crop is asked for");
    out.extend(target.pixels().iter().flat_map(|color| range(color.0.map(|x| x.clamp(0.0, 255.0)))));
}

/// The shorter side to `side` pixels, then the middle square; `before` tells of a border's pixels how many are cut off above
/// or on the left.
fn clip(image: &Image, side: usize, before: impl Fn(usize) -> usize, out: &mut Vec<f32>) {
    let sizes = [image.height(), image.width()];
    let shorter = sizes[0].min(sizes[1]).max(1);
    // Rounded down, as in Python.
    let to = sizes.map(|size| size * side / shorter);
    let kept = to.map(|size| before(size - side)..before(size - side) + side);
    CLIP.append(&pillow::bicubic(image, [0..sizes[0], 0..sizes[1]], to, kept), out);
}

/// A part of an image, rows and columns, resized to a square.
fn square(image: &Image, part: [Range<usize>; 2], side: usize) -> Image {
    pillow::bicubic(image, part, [side; 2], [0..side, 0..side])
}
