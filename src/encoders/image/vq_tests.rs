//! Tests of the codebook on made images.

use super::super::load;
use super::super::tests::images;
use super::*;
use crate::data::shapes;
use crate::eval::shapes::score;

fn fit(vocabulary: usize) -> PatchVq {
    PatchVq::fit(&images(24, 16, 32), 4, vocabulary).unwrap()
}

/// The nearest entry by looking at every value of every one.
fn slow(codec: &PatchVq, pixels: &[u8]) -> usize {
    let apart = |entry: &[u8]| -> u32 {
        entry.iter().zip(pixels).map(|(&a, &b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let entries = codec.entries.chunks(codec.values()).enumerate();
    entries.min_by_key(|(_, entry)| apart(entry)).map(|(id, _)| id).unwrap()
}

#[test]
fn a_token_is_the_nearest_entry_and_its_patch_that_entry() {
    let codec = fit(40);
    for image in images(6, 16, 32) {
        let tokens = codec.quantize(&image).unwrap();
        let back = codec.look_up(&tokens, 16, 32).unwrap();
        let cut = |image: &Image| {
            let mut all = Vec::new();
            patches::each(image, 4, |pixels| all.push(pixels.to_vec())).unwrap();
            all
        };
        assert_eq!(tokens.len(), 32);
        for ((&token, pixels), back) in tokens.iter().zip(cut(&image)).zip(cut(&back)) {
            assert_eq!(token as usize, slow(&codec, &pixels));
            assert_eq!(back, codec.entries[token as usize * 48..][..48]);
        }
    }
}

#[test]
fn more_entries_keep_more() {
    let psnr: Vec<f64> = [4, 16, 64, 256].iter().map(|&vocabulary| fit(vocabulary).psnr()).collect();
    assert!(psnr.windows(2).all(|pair| pair[0] + 1.0 < pair[1]), "{psnr:?}");
    assert!(psnr[2] > 20.0, "{psnr:?}");
    // As many entries as patches: each patch is one.
    assert_eq!(fit(768).psnr(), f64::INFINITY);
}

#[test]
fn rare_patches_have_entries_and_frequent_ones_the_first_numbers() {
    // One patch in a thousand is not white; there are sixteen of those.
    let image = |n: u64| {
        let mut image = Image::filled(40, 400, [255; 3]);
        let level = n as u8 * 15;
        (0..4).for_each(|row| (8..12).for_each(|column| image.set(row, column, [level, 255 - level, 90])));
        image
    };
    let images: Vec<Image> = (0..16).map(image).collect();
    let codec = PatchVq::fit(&images, 4, 17).unwrap();
    for image in &images {
        let tokens = codec.quantize(image).unwrap();
        assert_eq!(codec.look_up(&tokens, 40, 400).unwrap(), *image);
        assert!(tokens.iter().enumerate().all(|(n, &token)| (token == 0) == (n != 2)), "{tokens:?}");
    }
}

#[test]
fn entries_without_a_patch_repeat_the_first() {
    let images = [Image::filled(4, 8, [90, 91, 92]), Image::filled(4, 4, [7, 8, 9])];
    let codec = PatchVq::fit(&images, 4, 5).unwrap();
    assert_eq!((codec.vocabulary(), codec.psnr()), (5, f64::INFINITY));
    let summary = codec.summary();
    assert!(
        summary.contains("to one of 5, no error on what it was fitted to, too little to tell"),
        "{summary}"
    );
    assert_eq!(codec.quantize(&images[0]).unwrap(), [0, 0]);
    assert_eq!(codec.quantize(&images[1]).unwrap(), [1]);
    assert_eq!(codec.look_up(&[4, 2], 4, 8).unwrap(), images[0]);
}

#[test]
fn shapes_are_still_what_they_were() {
    let sample = |i| shapes::sample(shapes::Layout::Grid, 1, i, 36);
    let images: Vec<Image> = (0..300).map(|i| sample(i).image).collect();
    let codec = PatchVq::fit(&images, 12, 128).unwrap();
    let right = (1000..1030).map(sample).filter(|sample| {
        let tokens = codec.quantize(&sample.image).unwrap();
        score(&sample.spec, &codec.look_up(&tokens, 36, 36).unwrap()).correct
    });
    let right = right.count();
    assert!(right >= 28, "{right} of 30");
}

#[test]
fn tokens_that_do_not_fit_are_errors_with_numbers() {
    let codec = fit(40);
    let error = |tokens: &[i32]| codec.look_up(tokens, 4, 8).unwrap_err().to_string();
    assert_eq!(error(&[1]), "a 4 x 8 image has 2 tokens; 1 were given");
    assert_eq!(error(&[1, 40]), "token 1 of an image is 40; the codebook has 40 entries");
    assert_eq!(error(&[-1, 0]), "token 0 of an image is -1; the codebook has 40 entries");
    assert!(codec.look_up(&[0], 4, 9).unwrap_err().to_string().contains("4 x 9"));
    let error = |patch, vocabulary| {
        let fitted = PatchVq::fit(&images(1, 16, 16), patch, vocabulary);
        fitted.unwrap_err().to_string()
    };
    assert_eq!(error(4, 1), "the codec's vocabulary must be 2 to 16384 entries, not 1");
    assert!(error(4, 20000).contains("not 20000"));
    assert!(error(32, 16).contains("patch must be 1 to 16 pixels, not 32"));
    assert!(error(5, 16).contains("does not divide"));
    assert!(PatchVq::fit(&[], 4, 16).unwrap_err().to_string().contains("no image"));
}

#[test]
fn damaged_files_are_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("codec.safetensors");
    fit(40).save(&path).unwrap();
    assert_eq!(fit(40), fit(40));
    let whole = std::fs::read(&path).unwrap();
    let error = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        format!("{:#}", load(&path).unwrap_err())
    };
    assert!(error(&whole[..whole.len() - 8]).contains("is cut short"));
    let at = |text: &str| whole.windows(text.len()).position(|part| part == text.as_bytes()).unwrap();
    let changed = |from: &str, to: &str| {
        let start = at(from);
        [&whole[..start], to.as_bytes(), &whole[start + from.len()..]].concat()
    };
    let text = error(&changed("\"vocabulary\":\"40\"", "\"vocabulary\":\"41\""));
    assert!(text.contains("tensor \"entries\" is ui8[40,4,4,3], not ui8[41,4,4,3]"), "{text}");
    let text = error(&changed("\"vocabulary\":\"40\"", "\"vocabulary\":\"-1\""));
    assert!(text.contains("its vocabulary \"-1\" is no number"), "{text}");
    let text = error(&changed("patch_vq 1", "patch_vq 9"));
    assert!(text.contains("its format is \"patch_vq 9\""), "{text}");
}
