//! Tests of the linear codec on made images.

use super::super::load;
use super::super::tests::images;
use super::*;
use crate::formats::safetensors::TensorFile;

fn fit(patch: usize, channels: usize, whiten: f64) -> PatchPca {
    PatchPca::fit(&images(24, 16, 32), &FitOptions { patch, channels, whiten }).unwrap()
}

/// Mean and variance of each channel over some images.
fn statistics(codec: &PatchPca, images: &[Image]) -> Vec<(f64, f64)> {
    let tokens: Vec<f32> = images.iter().flat_map(|image| codec.project(image).unwrap()).collect();
    let count = (tokens.len() / codec.channels()) as f64;
    (0..codec.channels())
        .map(|channel| {
            let values = || tokens.iter().skip(channel).step_by(codec.channels()).map(|&v| f64::from(v));
            let mean = values().sum::<f64>() / count;
            (mean, values().map(|v| (v - mean).powi(2)).sum::<f64>() / count)
        })
        .collect()
}

#[test]
fn all_components_give_the_image_back() {
    let codec = fit(4, 48, 1.0);
    for image in images(3, 16, 32) {
        let tokens = codec.project(&image).unwrap();
        assert_eq!(tokens.len(), 4 * 8 * 48);
        let back = codec.reconstruct(&tokens, 16, 32).unwrap();
        assert!(back.psnr(&image).unwrap() > 50.0, "{:?}", back.psnr(&image));
    }
}

#[test]
fn whitened_channels_have_zero_mean_and_unit_variance() {
    for (mean, variance) in statistics(&fit(4, 6, 1.0), &images(24, 16, 32)) {
        assert!(mean.abs() < 1e-4 && (variance - 1.0).abs() < 1e-3, "{mean} {variance}");
    }
    let kept = statistics(&fit(4, 6, 0.0), &images(24, 16, 32));
    let mean = kept.iter().map(|(_, variance)| variance / 6.0).sum::<f64>();
    assert!((mean - 1.0).abs() < 1e-3, "{mean}");
    assert!(kept.windows(2).all(|pair| pair[0].1 >= pair[1].1 - 1e-6), "{kept:?}");
    // Whitening changes scales only: what is kept of the image is the same.
    assert!((fit(4, 6, 0.0).psnr() - fit(4, 6, 1.0).psnr()).abs() < 1e-3);
}

#[test]
fn more_channels_keep_more() {
    let psnr: Vec<f64> = [1, 3, 6, 12, 24].iter().map(|&channels| fit(4, channels, 1.0).psnr()).collect();
    assert!(psnr.windows(2).all(|pair| pair[0] < pair[1]), "{psnr:?}");
    assert!(psnr[2] > 20.0, "{psnr:?}");
}

#[test]
fn tokens_are_in_raster_order_of_patches() {
    let codec = fit(4, 48, 1.0);
    let mut image = images(1, 16, 32).remove(0);
    let before = codec.project(&image).unwrap();
    // Row 5 and column 9 lie in patch (1, 2) of 8 columns of patches.
    image.set(5, 9, [255, 0, 255]);
    let after = codec.project(&image).unwrap();
    let changed: Vec<usize> =
        (0..32).filter(|&n| before[n * 48..(n + 1) * 48] != after[n * 48..(n + 1) * 48]).collect();
    assert_eq!(changed, [10]);
}

#[test]
fn the_range_holds_all_fitted_tokens_and_is_reached() {
    let codec = fit(8, 5, 1.0);
    let mut reached = [false; 10];
    for image in images(24, 16, 32) {
        for (i, value) in codec.project(&image).unwrap().into_iter().enumerate() {
            assert!((codec.low[i % 5]..=codec.high[i % 5]).contains(&value));
            reached[i % 5] |= value == codec.low[i % 5];
            reached[5 + i % 5] |= value == codec.high[i % 5];
        }
    }
    assert_eq!(reached, [true; 10]);
}

#[test]
fn plain_images_do_not_blow_up() {
    let grey = [Image::filled(8, 8, [90, 91, 92])];
    let codec = PatchPca::fit(&grey, &FitOptions { patch: 4, channels: 8, whiten: 1.0 }).unwrap();
    let tokens = codec.project(&grey[0]).unwrap();
    assert!(tokens.iter().all(|value| value.abs() < 0.01), "{tokens:?}");
    assert_eq!(codec.reconstruct(&tokens, 8, 8).unwrap(), grey[0]);
    assert_eq!(codec.psnr(), f64::INFINITY);
}

#[test]
fn any_tokens_decode_to_a_image() {
    let codec = fit(4, 2, 1.0);
    for value in [f32::NAN, f32::INFINITY, f32::MAX, -1e9] {
        assert_eq!(codec.reconstruct(&[value; 4], 4, 8).unwrap().width(), 8);
    }
    let error = codec.reconstruct(&[0.0; 3], 4, 8).unwrap_err().to_string();
    assert_eq!(error, "a 4 x 8 image has 2 tokens of 2 channels, 4 values; 3 were given");
}

#[test]
fn saved_and_loaded_it_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("codec.safetensors");
    for codec in [fit(4, 6, 0.5), {
        let grey = [Image::filled(8, 8, [90, 91, 92])];
        PatchPca::fit(&grey, &FitOptions { patch: 4, channels: 8, whiten: 1.0 }).unwrap()
    }] {
        codec.save(&path).unwrap();
        assert_eq!(PatchPca::from_file(&Saved(TensorFile::open(&path).unwrap())).unwrap(), codec);
    }
    assert_eq!(fit(4, 6, 0.5), fit(4, 6, 0.5));
}

#[test]
fn damaged_files_are_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("codec.safetensors");
    let error = || format!("{:#}", load(&path).unwrap_err());
    assert!(error().contains("codec.safetensors"));
    let mut codec = fit(4, 6, 1.0);
    codec.mean[3] = f32::NAN;
    codec.save(&path).unwrap();
    assert!(error().contains("tensor \"mean\" holds a value that is not finite"), "{}", error());
    fit(4, 6, 1.0).save(&path).unwrap();
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() - 8]).unwrap();
    assert!(error().starts_with("cannot load the codec"), "{}", error());
    let text = String::from_utf8_lossy(&whole[8..400]).into_owned();
    let at = 8 + text.find("\"channels\":\"6\"").unwrap() + 12;
    let mut other = whole.clone();
    other[at] = b'7';
    std::fs::write(&path, &other).unwrap();
    assert!(error().contains("tensor \"encode\" is f32[48,6], not f32[48,7]"), "{}", error());
}

#[test]
fn sizes_that_do_not_fit_are_errors_with_numbers() {
    let options = |patch, channels| FitOptions { patch, channels, whiten: 1.0 };
    let error = |patch, channels| {
        let fitted = PatchPca::fit(&images(2, 16, 16), &options(patch, channels));
        fitted.unwrap_err().to_string()
    };
    assert_eq!(error(5, 4), "a 16 x 16 image does not divide into patches of 5 x 5 pixels");
    assert!(error(2, 13).contains("channels must be 1 to 12, not 13"));
    assert!(error(0, 4).contains("patch must be 1 to 16 pixels, not 0"));
    assert!(error(32, 4).contains("patch must be 1 to 16 pixels, not 32"));
    assert!(PatchPca::fit(&[], &options(4, 4)).unwrap_err().to_string().contains("no image"));
    let whiten = FitOptions { whiten: f64::NAN, ..options(4, 4) };
    assert!(PatchPca::fit(&images(1, 8, 8), &whiten).is_err());
}

#[test]
fn a_codec_without_error_does_not_speak_of_decibels() {
    let one = [Image::filled(8, 8, [90, 91, 92])];
    let codec = PatchPca::fit(&one, &FitOptions { patch: 4, channels: 4, whiten: 1.0 }).unwrap();
    let summary = codec.summary();
    assert!(
        summary.ends_with(
            "channels, no error on what it was fitted to, too little to tell how it is with other images"
        ),
        "{summary}"
    );
    assert!(fit(4, 6, 1.0).summary().ends_with(" dB"));
}
