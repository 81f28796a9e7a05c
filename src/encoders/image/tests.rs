//! Tests of what both codecs share, and images for the tests of each.

use super::*;
use crate::config::{self, CodecKind};
use crate::formats::safetensors;
use crate::util::rng::SplitMix;
use std::collections::BTreeMap;

/// Images of smooth waves: most of their variance lies in a few components.
pub(super) fn images(count: u64, height: usize, width: usize) -> Vec<Image> {
    let wave = |number: u64| {
        let mut stream = SplitMix::new(number);
        let mut draw = || (stream.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        let knobs: [f64; 9] = std::array::from_fn(|_| draw());
        let mut image = Image::filled(height, width, [0; 3]);
        for row in 0..height {
            for column in 0..width {
                let (y, x) = (row as f64 / 16.0, column as f64 / 16.0);
                let shade =
                    |k: usize| 127.0 + 110.0 * (6.0 * (knobs[k] * y + knobs[k + 3] * x + knobs[k + 6])).sin();
                image.set(row, column, [shade(0) as u8, shade(1) as u8, shade(2) as u8]);
            }
        }
        image
    };
    (0..count).map(wave).collect()
}

fn pca(patch: usize, channels: usize) -> config::Codec {
    let (channels, whiten) = (Some(channels), Some(1.0));
    config::Codec { channels, whiten, ..config::Codec::new(CodecKind::PatchPca, patch) }
}

fn vq(patch: usize, vocabulary: usize) -> config::Codec {
    let vocabulary = Some(vocabulary);
    config::Codec { vocabulary, ..config::Codec::new(CodecKind::PatchVq, patch) }
}

#[test]
fn each_kind_comes_back_from_its_file_and_takes_its_own_tokens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("codec.safetensors");
    let images = images(24, 16, 32);
    let image = &images[0];
    let fitted = [pca(4, 6), vq(8, 32)].map(|c| fit(&images, &c).unwrap());
    for codec in &fitted {
        codec.save(&path).unwrap();
        let tokens = codec.encode_one(image).unwrap();
        let loaded = load(&path).unwrap();
        assert_eq!((loaded.summary(), loaded.encode_one(image).unwrap()), (codec.summary(), tokens.clone()));
        assert!(codec.decode_one(&tokens, 16, 32).unwrap().psnr(image).unwrap() > 15.0);
    }
    let [pca, vq] = fitted;
    assert_eq!((pca.patch(), pca.tokens(16, 32).unwrap(), vq.tokens(16, 32).unwrap()), (4, 32, 8));
    assert!(vq.tokens(0, 32).is_err());
    assert_eq!((pca.range().map(|(low, _)| low.len()), vq.range()), (Some(6), None));
    let error = pca.decode_one(&vq.encode_one(image).unwrap(), 16, 32).unwrap_err().to_string();
    assert!(error.starts_with("discrete tokens are not what this codec makes: patch pca "), "{error}");
    let error = pca.encode_one(image).unwrap().append(vq.encode_one(image).unwrap()).unwrap_err().to_string();
    assert_eq!(error, "discrete tokens cannot go with continuous ones");
}

#[test]
fn files_of_another_format_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("codec.safetensors");
    let metadata = BTreeMap::from([("format".to_owned(), "vqgan".to_owned())]);
    safetensors::write_file::<Vec<u8>>(&path, &[], &metadata).unwrap();
    let error = format!("{:#}", load(&path).unwrap_err());
    assert!(error.ends_with(r#"its format is "vqgan"; known are "patch_pca 1" and "patch_vq 1""#), "{error}");
    assert!(error.starts_with("cannot load the codec "), "{error}");
}
