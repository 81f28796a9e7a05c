//! Preparation: the size that comes out, the range, and images that need no resize.
use super::Preparation;
use crate::formats::image::Image;

const ALL: [Preparation; 5] = [
    Preparation::PytorchFid,
    Preparation::TorchFidelity,
    Preparation::CleanFid,
    Preparation::CleanFidLegacyTensorflow,
    Preparation::EfficientNetLite0,
];

#[test]
fn images_of_one_color_keep_it() {
    for preparation in ALL {
        let mut out = vec![];
        preparation.prepare(&Image::filled(1, 777, [0, 128, 255]), &mut out);
        let side = preparation.side();
        assert_eq!(out.len(), side * side * 3);
        let want = match preparation {
            Preparation::PytorchFid => [0.0, 128.0, 255.0].map(|c: f32| c / 127.5 - 1.0),
            Preparation::EfficientNetLite0 => [0.0, 128.0, 255.0].map(|c: f32| (c - 127.0) / 128.0),
            _ => [0.0, 128.0, 255.0].map(|c: f32| (c - 128.0) / 128.0),
        };
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
        let want = |c: u8| match preparation {
            Preparation::PytorchFid => 2.0 * (f32::from(c) / 255.0) - 1.0,
            Preparation::EfficientNetLite0 => (f32::from(c) - 127.0) / 128.0,
            _ => (f32::from(c) - 128.0) / 128.0,
        };
        let off = out.iter().zip(image.pixels()).find(|(x, c)| (**x - want(**c)).abs() > 1e-6);
        assert!(off.is_none(), "{preparation:?}: {off:?}");
    }
}
