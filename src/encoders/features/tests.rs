//! Preparation: the size that comes out, the range, and images that need no resize.
use super::Preparation;
use crate::formats::image::Image;

const ALL: [Preparation; 10] = [
    Preparation::PytorchFid,
    Preparation::TorchFidelity,
    Preparation::CleanFid,
    Preparation::CleanFidLegacyTensorflow,
    Preparation::EfficientNetLite0,
    Preparation::DgmEval,
    Preparation::DgmEvalClean,
    Preparation::OpenClip(224),
    Preparation::TransformersClip(336),
    Preparation::Cmmd,
];

/// Mean and deviation of colors, where a preparation takes them off.
fn normal(preparation: Preparation) -> Option<([f32; 3], [f32; 3])> {
    match preparation {
        Preparation::DgmEval | Preparation::DgmEvalClean => {
            Some(([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]))
        }
        Preparation::OpenClip(_) | Preparation::TransformersClip(_) | Preparation::Cmmd => {
            Some(([0.481_454_66, 0.457_827_5, 0.408_210_73], [0.268_629_54, 0.261_302_6, 0.275_777_1]))
        }
        _ => None,
    }
}

/// A color as a preparation has it.
fn want(preparation: Preparation, color: [u8; 3]) -> [f32; 3] {
    let color = color.map(f32::from);
    match (preparation, normal(preparation)) {
        (_, Some((mean, deviation))) => [0, 1, 2].map(|i| (color[i] / 255.0 - mean[i]) / deviation[i]),
        (Preparation::PytorchFid, _) => color.map(|c| 2.0 * (c / 255.0) - 1.0),
        (Preparation::EfficientNetLite0, _) => color.map(|c| (c - 127.0) / 128.0),
        _ => color.map(|c| (c - 128.0) / 128.0),
    }
}

#[test]
fn images_of_one_color_keep_it() {
    for preparation in ALL {
        let mut out = vec![];
        preparation.prepare(&Image::filled(1, 777, [0, 128, 255]), &mut out);
        let side = preparation.side();
        assert_eq!(out.len(), side * side * 3);
        let want = want(preparation, [0, 128, 255]);
        let off = |pixel: &[f32]| pixel.iter().zip(want).any(|(a, b)| (a - b).abs() > 2e-6);
        assert!(!out.chunks(3).any(off), "{preparation:?}: {:?}, not {want:?}", &out[..3]);
    }
}

#[test]
fn images_of_the_right_size_are_not_resized() {
    for preparation in ALL {
        let side = preparation.side();
        let image = Image::from_fn(side, side, |r, c| [(r * 7 + c) as u8, (r ^ c) as u8, (c * 3) as u8]);
        let mut out = vec![];
        preparation.prepare(&image, &mut out);
        let want = image.colors().flat_map(|color| want(preparation, color));
        let off = out.iter().zip(want).find(|(x, want)| (**x - want).abs() > 1e-6);
        assert!(off.is_none(), "{preparation:?}: {off:?}");
    }
}

#[test]
fn a_thin_image_is_not_resized_beyond_what_is_kept() {
    let mut out = vec![];
    let image = Image::from_fn(1, 20_001, |_, column| [if column == 10_000 { 255 } else { 0 }; 3]);
    Preparation::OpenClip(224).prepare(&image, &mut out);
    // The square is as wide as the middle pixel: that fills its middle, and half a pixel off has its share there, 9/16.
    let off = |at: usize, color: u8| (out[at] - want(Preparation::OpenClip(224), [color; 3])[0]).abs();
    assert!(off((112 * 224 + 112) * 3, 255) < 0.02, "{}", out[(112 * 224 + 112) * 3]);
    assert!(off(0, 143) < 0.03, "{}", out[0]);
}
