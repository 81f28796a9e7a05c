//! Tests of decoding and resizing. The three fixtures, 16 x 8 pixels, left half red and right half blue, were
//! made with Pillow 13 for what no encoder at hand writes: CMYK, RGB without YCbCr, progressive.

use image_webp::WebPEncoder;
use proptest::prelude::*;
use std::fs;
use std::path::Path;

use super::*;

/// 16 x 16 pixels each: a frame alone; one with transparency and Exif that turns it; two frames of an animation.
const LOSSY: &[u8] = include_bytes!("fixtures/lossy.webp");
const ALPHA_EXIF: &[u8] = include_bytes!("fixtures/alpha_exif.webp");
const ANIMATED: &[u8] = include_bytes!("fixtures/animated.webp");

const CMYK: &[u8] = include_bytes!("fixtures/cmyk.jpg");
const ADOBE_RGB: &[u8] = include_bytes!("fixtures/adobe_rgb.jpg");
const PROGRESSIVE: &[u8] = include_bytes!("fixtures/progressive.jpg");

/// Smooth in red and green, 7 levels of blue: no two corners are alike.
fn gradient(height: usize, width: usize) -> Image {
    let mut image = Image::filled(height, width, [0; 3]);
    for row in 0..height {
        for column in 0..width {
            let shade = |at: usize, of: usize| (at * 255 / of.max(2)) as u8;
            image.set(row, column, [shade(row, height), shade(column, width), (row / 8 % 7 * 30) as u8]);
        }
    }
    image
}

fn jpeg(image: &Image) -> Vec<u8> {
    encode_jpeg(image.pixels(), image.width(), image.height(), jpeg_encoder::ColorType::Rgb)
}

fn encode_jpeg(values: &[u8], width: usize, height: usize, color: jpeg_encoder::ColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 92);
    encoder.encode(values, width as u16, height as u16, color).unwrap();
    bytes
}

fn webp(image: &Image) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = (image.width() as u32, image.height() as u32);
    WebPEncoder::new(&mut bytes).encode(image.pixels(), width, height, image_webp::ColorType::Rgb8).unwrap();
    bytes
}

fn png_of(values: &[u8], width: u32, height: u32, color: png::ColorType, depth: png::BitDepth) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    encoder.set_depth(depth);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(values).unwrap();
    writer.finish().unwrap();
    bytes
}

fn open(bytes: &[u8]) -> Image {
    decode(bytes, &Limits::default()).unwrap()
}

fn error(bytes: &[u8]) -> String {
    decode(bytes, &Limits::default()).unwrap_err().to_string()
}

#[test]
fn every_format_gives_the_image_back() {
    let image = gradient(48, 40);
    let exact = png_of(image.pixels(), 40, 48, png::ColorType::Rgb, png::BitDepth::Eight);
    assert_eq!(open(&exact), image);
    assert_eq!(open(&webp(&image)), image);
    let lossy = open(&jpeg(&image)).psnr(&image).unwrap();
    assert!(lossy > 34.0, "{lossy}");
}

#[test]
fn grey_alpha_and_16_bits_become_rgb_on_white() {
    use png::{BitDepth::Eight, BitDepth::Sixteen, ColorType};
    let one = |values: &[u8], color, depth| open(&png_of(values, 1, 1, color, depth)).at(0, 0);
    assert_eq!(one(&[7], ColorType::Grayscale, Eight), [7; 3]);
    assert_eq!(one(&[0, 128], ColorType::GrayscaleAlpha, Eight), [127; 3]);
    assert_eq!(one(&[200, 0, 10, 0], ColorType::Rgba, Eight), [255; 3]);
    assert_eq!(one(&[200, 0, 10, 255], ColorType::Rgba, Eight), [200, 0, 10]);
    // 16 bits, big-endian in the file: 0x8080 is 128.5 / 256 of the range.
    assert_eq!(one(&[0x80, 0x80, 0xff, 0xff, 0, 1], ColorType::Rgb, Sixteen), [128, 255, 0]);
    assert_eq!(one(&[0x12, 0x34, 0, 0], ColorType::GrayscaleAlpha, Sixteen), [255; 3]);
    let mut clear = Vec::new();
    WebPEncoder::new(&mut clear).encode(&[200, 0, 10, 0], 1, 1, image_webp::ColorType::Rgba8).unwrap();
    assert_eq!(open(&clear).at(0, 0), [255; 3]);
    // Four pixels of one bit each.
    let bits = open(&png_of(&[0b0101_0000], 4, 1, ColorType::Grayscale, png::BitDepth::One));
    assert_eq!([bits.at(0, 0), bits.at(0, 1)], [[0; 3], [255; 3]]);
}

#[test]
fn unusual_jpegs_are_read() {
    for bytes in [CMYK, ADOBE_RGB, PROGRESSIVE] {
        let image = open(bytes);
        assert_eq!((image.height(), image.width()), (8, 16));
        let ([r, _, b], [r2, _, b2]) = (image.at(4, 2), image.at(4, 13));
        assert!(r > 240 && b < 15 && r2 < 15 && b2 > 240, "{:?} {:?}", image.at(4, 2), image.at(4, 13));
    }
    // The same numbers said to be YCCK, as Photoshop writes it; what Pillow 13 makes of them.
    let mut ycck = CMYK.to_vec();
    let adobe = ycck.windows(5).position(|bytes| bytes == b"Adobe").unwrap();
    ycck[adobe + 11] = 2;
    let image = open(&ycck);
    for (at, want) in [((4, 2), [179, 0, 227]), ((4, 13), [77, 255, 255])] {
        let got = image.at(at.0, at.1);
        assert!(got.iter().zip(want).all(|(a, b): (&u8, u8)| a.abs_diff(b) < 4), "{got:?}, not {want:?}");
    }
    let grey = encode_jpeg(&[90; 64], 8, 8, jpeg_encoder::ColorType::Luma);
    assert_eq!(open(&grey).at(3, 3), [90; 3]);
}

#[test]
fn jpegs_are_pillows_to_the_bit() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity/jpeg");
    let pillow = fs::read(dir.join("pillow.safetensors")).unwrap();
    let pillow = safetensors::SafeTensors::deserialize(&pillow).unwrap();
    assert_eq!(pillow.len(), 9);
    for (name, pixels) in pillow.iter() {
        let bytes = fs::read(dir.join(format!("{name}.jpg"))).unwrap();
        let image = decode_exactly(&bytes, &Limits::default()).unwrap();
        assert_eq!([image.height(), image.width(), 3], pixels.shape(), "{name}");
        assert!(image.pixels() == pixels.data(), "{name}");
    }
}

#[test]
fn exact_pixels_are_of_whole_files_and_heed_no_bytes_between_segments() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity/jpeg");
    for name in ["420-baseline", "420-progressive", "grey"] {
        let bytes = fs::read(dir.join(format!("{name}.jpg"))).unwrap();
        let exact = |bytes: &[u8]| decode_exactly(bytes, &Limits::default()).map_err(|e| e.to_string());
        let scan = bytes.windows(2).position(|pair| pair == b"\xff\xda").unwrap();
        let stray = [&bytes[..scan], &[0; 3], &bytes[scan..]].concat();
        assert!(exact(&stray).unwrap() == exact(&bytes).unwrap(), "{name}");
        for length in (scan..bytes.len() - 64).step_by(97) {
            let error = exact(&bytes[..length]).unwrap_err();
            assert!(error.starts_with("JPEG: "), "{name}, {length}: {error}");
        }
    }
}

#[test]
fn an_image_cut_in_half_is_refused() {
    let image = gradient(64, 64);
    let png = png_of(image.pixels(), 64, 64, png::ColorType::Rgb, png::BitDepth::Eight);
    for whole in [jpeg(&image), png, webp(&image), PROGRESSIVE.to_vec()] {
        let half = error(&whole[..whole.len() / 2]);
        assert!(
            half.starts_with("JPEG: ") || half.starts_with("PNG: ") || half.starts_with("WebP: "),
            "{half}"
        );
    }
}

#[test]
fn headers_that_ask_for_too_much_are_refused_before_decoding() {
    let mut bomb = png_of(&[0; 3], 1, 1, png::ColorType::Rgb, png::BitDepth::Eight);
    // The header chunk: 4 bytes length, "IHDR", width, height, 5 bytes, checksum of all but the length.
    bomb[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let sum = crc32(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    let shown =
        "60000 x 60000 pixels are over the limit of 65535 a side and 25000000 in all (data.max_pixels)";
    assert_eq!(error(&bomb), shown);
    let mut wide = jpeg(&gradient(16, 16));
    let frame = wide.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    wide[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    assert!(error(&wide).contains("65535 x 65535 pixels are over"), "{}", error(&wide));
    let small = Limits { side: 20, pixels: 1000 };
    assert!(matches!(decode(&jpeg(&gradient(8, 21)), &small), Err(ImageError::TooLarge { width: 21, .. })));
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, &byte| {
        (0..8).fold(
            sum ^ u32::from(byte),
            |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 },
        )
    })
}

#[test]
fn other_files_are_named_by_their_first_bytes() {
    assert_eq!(
        error(b"GIF89a......"),
        "not a PNG, JPEG or WebP image, but a GIF: it has 12 bytes and begins with 47 49 46 38"
    );
    assert!(error(b"\0\0\0\x1cftypavif").contains(", but an AVIF or HEIC: "));
    assert!(error(b"<html><body>404").contains(", but a web page: "));
    assert_eq!(error(b""), "not a PNG, JPEG or WebP image: the file is empty");
}

#[test]
fn the_exif_orientation_is_applied() {
    let image = gradient(32, 16);
    let plain = jpeg(&image);
    let upright = open(&plain);
    for (orientation, corner) in [
        (1u8, (0, 0)),
        (2, (0, 15)),
        (3, (31, 15)),
        (4, (31, 0)),
        (5, (0, 0)),
        (6, (31, 0)),
        (7, (31, 15)),
        (8, (0, 15)),
        (9, (0, 0)),
    ] {
        let mut exif = b"\xff\xe1\0\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
        let turned = open(&[&plain[..2], &exif, &plain[2..]].concat());
        let expected = if (5..9).contains(&orientation) { (16, 32) } else { (32, 16) };
        assert_eq!((turned.height(), turned.width()), expected, "orientation {orientation}");
        assert_eq!(turned.at(0, 0), upright.at(corner.0, corner.1), "orientation {orientation}");
        // One step to the right is a step along the stored row, or down its column.
        let step = (
            turned.at(0, 1),
            upright.at(corner.0.abs_diff(1), corner.1),
            upright.at(corner.0, corner.1.abs_diff(1)),
        );
        assert_eq!(step.0, if expected.0 == 16 { step.1 } else { step.2 }, "orientation {orientation}");
    }
}

#[test]
fn exif_data_that_are_cut_tell_the_orientation_still() {
    let plain = jpeg(&gradient(32, 16));
    // Two entries are promised; the second one is cut.
    let mut exif = b"\xff\xe1\0\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06".to_vec();
    exif.extend([0, 0, 0x01, 0x13, 0, 3]);
    exif[3] = (exif.len() - 2) as u8;
    let turned = open(&[&plain[..2], &exif, &plain[2..]].concat());
    assert_eq!((turned.height(), turned.width()), (16, 32));
}

#[test]
fn the_center_square_is_cut_and_resized() {
    let mut wide = Image::filled(10, 30, [255, 0, 0]);
    for row in 0..10 {
        for column in 10..20 {
            wide.set(row, column, [0, 0, 255]);
        }
    }
    for size in [10, 5, 23] {
        let square = center_square(&wide, size, Filter::CatmullRom);
        assert_eq!(square, Image::filled(size, size, [0, 0, 255]), "{size}");
    }
    let tall = center_square(&gradient(101, 50), 50, Filter::Lanczos3);
    assert_eq!(tall.at(0, 0), gradient(101, 50).at(25, 0));
}

#[test]
fn a_reduction_averages_and_does_not_alias() {
    let mut stripes = Image::filled(64, 64, [0; 3]);
    for row in 0..64 {
        for column in (0..64).step_by(2) {
            stripes.set(row, column, [255; 3]);
        }
    }
    for filter in [Filter::CatmullRom, Filter::Lanczos3] {
        let small = center_square(&stripes, 16, filter);
        let (low, high) = (small.pixels().iter().min().unwrap(), small.pixels().iter().max().unwrap());
        // Black and white columns in equal parts; the edge sees half a column more of one.
        assert!(*low >= 112 && *high <= 143, "{filter:?}: {low} to {high}");
    }
}

/// What a WebP says of itself is checked before room is made for it.
#[test]
fn webp_frames_and_chunks_that_claim_too_much_are_told() {
    let limits = Limits::default();
    for whole in [LOSSY, ALPHA_EXIF, ANIMATED] {
        let image = decode(whole, &limits).unwrap();
        assert_eq!((image.width(), image.height()), (16, 16));
    }
    let told = |bytes: &[u8]| decode(bytes, &limits).unwrap_err().to_string();
    let with_frame_of_16383 = |whole: &[u8]| {
        let mut bytes = whole.to_vec();
        let at = bytes.windows(3).position(|w| w == b"\x9d\x01\x2a").unwrap() + 3;
        bytes[at..at + 4].copy_from_slice(&[0xff, 0x3f, 0xff, 0x3f]);
        bytes
    };
    for whole in [ALPHA_EXIF, ANIMATED] {
        let error = told(&with_frame_of_16383(whole));
        assert_eq!(error, "WebP: a frame of 16383 x 16383 pixels on a canvas of 16 x 16");
    }
    assert!(told(&with_frame_of_16383(LOSSY)).starts_with("16383 x 16383 pixels are over the limit"));
    let at = ALPHA_EXIF.windows(4).position(|w| w == b"EXIF").unwrap();
    let mut bytes = ALPHA_EXIF[..at].to_vec();
    bytes.extend(b"EXIF\xf0\xff\xff\xff");
    let length = bytes.len() as u32 - 8;
    bytes[4..8].copy_from_slice(&length.to_le_bytes());
    assert_eq!(told(&bytes), "WebP: a chunk of 4294967280 bytes, of which 0 are there");
    // The whole of it turns the image; more than any camera writes is not looked at.
    let exif = |filler: usize| {
        let content = [&ALPHA_EXIF[at + 8..], &vec![0; filler]].concat();
        let mut bytes =
            [&ALPHA_EXIF[..at], b"EXIF", &(content.len() as u32).to_le_bytes(), &content].concat();
        let length = bytes.len() as u32 - 8;
        bytes[4..8].copy_from_slice(&length.to_le_bytes());
        decode(&bytes, &limits).unwrap()
    };
    assert_eq!(exif(0), exif(60 << 10));
    assert_ne!(exif(0), exif(64 << 10));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(noise in prop::collection::vec(any::<u8>(), 0..300), kind in 0..4usize) {
        let starts: [&[u8]; 4] = [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x40\0\0\0WEBPVP8L"];
        let _ = decode(&[starts[kind], &noise].concat(), &Limits::default());
    }

    #[test]
    fn no_damage_makes_it_panic(kind in 0..6usize, hits in prop::collection::vec(any::<(u16, u8)>(), 1..4)) {
        let image = gradient(24, 24);
        let png = png_of(image.pixels(), 24, 24, png::ColorType::Rgb, png::BitDepth::Eight);
        let mut bytes =
            [jpeg(&image), png, webp(&image), PROGRESSIVE.to_vec(), ALPHA_EXIF.to_vec(), ANIMATED.to_vec()][kind].clone();
        for (at, value) in hits {
            let at = usize::from(at) % bytes.len();
            bytes[at] = value;
        }
        let _ = decode_exactly(&bytes, &Limits { side: 256, pixels: 65_536 });
        if let Ok(image) = decode(&bytes, &Limits { side: 256, pixels: 65_536 }) {
            prop_assert_eq!(image.pixels().len(), image.height() * image.width() * 3);
        }
    }

    #[test]
    fn any_image_becomes_a_square(height in 1..90usize, width in 1..90usize, size in 1..70usize) {
        let square = center_square(&gradient(height, width), size, Filter::CatmullRom);
        prop_assert_eq!((square.height(), square.width()), (size, size));
    }
}
