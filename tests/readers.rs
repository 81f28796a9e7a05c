//! Damaged bytes for every reader of foreign files: whole files, mutated. No input may panic, hang, or be taken for
//! more than it is. A few thousand inputs a reader by default; `FLUID_FUZZ=1000000 cargo test --lib fuzz` for more,
//! `FLUID_FUZZ_SEED` for others.

use std::time::{Duration, Instant};

use super::decode::Options;
use super::index::Place;
use super::manifest::Manifest;
use super::object::Blob;
use super::webdataset::{self, Filters};
use super::{coco, folder};
use crate::formats::contact_sheet::encode_png;
use crate::formats::decode::{self, Limits};
use crate::formats::image::Image;
use crate::util::rng::SplitMix;

/// The longest that one input may take, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(10);
/// Values that lengths and counts go wrong at.
const EDGES: [u64; 8] = [0, 1, 0x7f, 0xff, 0x7fff_ffff, 0xffff_ffff, u64::MAX / 2, u64::MAX];

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// One of the files with up to eight damages: bits, bytes, edge values, cuts, parts repeated, parts of another file.
fn mutate(files: &[Vec<u8>], draws: &mut SplitMix) -> Vec<u8> {
    let mut below = |n: usize| (draws.next_u64() % n.max(1) as u64) as usize;
    let mut bytes = files[below(files.len())].clone();
    for _ in 0..=below(8) {
        let at = below(bytes.len());
        let end = (at + 1 + below(64)).min(bytes.len());
        match below(8) {
            _ if bytes.is_empty() => bytes = files[below(files.len())].clone(),
            0 => bytes[at] ^= 1 << below(8),
            1 | 2 => bytes[at] = below(256) as u8,
            3 => {
                let edge = EDGES[below(EDGES.len())];
                let edge = if below(2) == 0 { edge.to_le_bytes() } else { edge.to_be_bytes() };
                let width = 1 << below(4);
                bytes.iter_mut().skip(at).zip(&edge[..width]).for_each(|(byte, edge)| *byte = *edge);
            }
            4 => bytes.truncate(at),
            5 => drop(bytes.drain(at..end)),
            6 => {
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
            _ => {
                let other = &files[below(files.len())];
                let from = below(other.len());
                let part = other[from..(from + 1 + below(256)).min(other.len())].to_vec();
                bytes.splice(at..end, part);
            }
        }
    }
    bytes
}

/// Hands mutated files to a reader, which says whether it took them.
fn fuzz(name: &str, runs: u64, files: &[Vec<u8>], mut reader: impl FnMut(&[u8]) -> bool) {
    assert!(files.iter().all(|file| reader(file)), "{name}: a whole file is refused");
    let (runs, seed) = (number("FLUID_FUZZ", runs), number("FLUID_FUZZ_SEED", 1));
    let (mut taken, begin) = (0, Instant::now());
    for run in 0..runs {
        let mut draws = SplitMix::new(seed.wrapping_mul(0x1_0000_0001).wrapping_add(run));
        let bytes = mutate(files, &mut draws);
        let since = Instant::now();
        taken += u64::from(reader(&bytes));
        assert!(since.elapsed() < PATIENCE, "{name}: run {run} took {:?}", since.elapsed());
    }
    println!("{name}: {runs} inputs, {taken} taken, in {:.1} s", begin.elapsed().as_secs_f64());
}

fn image() -> Image {
    Image::from_fn(16, 24, |row, column| [(row * 16) as u8, (column * 10) as u8, (row * column) as u8])
}

#[test]
fn fuzz_images() {
    let (mut jpeg, mut webp) = (vec![], vec![]);
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 90);
    encoder.encode(image().pixels(), 24, 16, jpeg_encoder::ColorType::Rgb).unwrap();
    let encoder = image_webp::WebPEncoder::new(&mut webp);
    encoder.encode(image().pixels(), 24, 16, image_webp::ColorType::Rgb8).unwrap();
    let fixture = |bytes: &[u8]| bytes.to_vec();
    let files = [
        jpeg,
        webp,
        encode_png(&image(), &[("prompt", "a caption")]).unwrap(),
        fixture(include_bytes!("../formats/fixtures/cmyk.jpg")),
        fixture(include_bytes!("../formats/fixtures/adobe_rgb.jpg")),
        fixture(include_bytes!("../formats/fixtures/progressive.jpg")),
    ];
    let options = Options { limits: Limits { side: 2048, pixels: 1 << 20 }, ..Options::new(8) };
    fuzz("pictures", 1500, &files, |bytes| match decode::decode(bytes, &options.limits) {
        Ok(image) => {
            assert_eq!(image.pixels().len(), image.height() * image.width() * 3);
            assert!(image.height() * image.width() <= 1 << 20);
            decode::center_square(&image, options.size, options.filter).height() == 8
        }
        Err(_) => false,
    });
}

#[test]
fn fuzz_shards() {
    let shard = |long: bool| {
        let mut builder = ::tar::Builder::new(Vec::new());
        let mut add = |name: &str, content: &[u8]| {
            let mut header = ::tar::Header::new_gnu();
            header.set_size(content.len() as u64);
            builder.append_data(&mut header, name, content).unwrap();
        };
        let folder = if long { "folder/".repeat(30) } else { String::new() };
        for key in ["000000001", "000000002"] {
            add(&format!("{folder}{key}.jpg"), &[7; 700]);
            add(
                &format!("{folder}{key}.json"),
                br#"{"caption": "a", "original_width": 640, "original_height": 480}"#,
            );
            add(&format!("{folder}{key}.txt"), b"a caption");
        }
        builder.append_pax_extensions([("size", &b"3"[..])]).unwrap();
        builder.into_inner().unwrap()
    };
    let filters = Filters { min_side: Some(64), max_aspect: Some(3.0) };
    fuzz("shards", 6000, &[shard(false), shard(true)], |bytes| {
        let Ok(index) = webdataset::read("s.tar", &bytes, filters, None) else { return false };
        let length = bytes.len() as u64;
        assert_eq!(index.summary().length, length);
        for number in 0..index.summary().samples {
            let entry = index.entry(number).unwrap();
            let ends = [entry.image, entry.caption].map(|span| span.map_or(0, |span| span.range().end));
            assert!(ends.iter().all(|&end| end <= length));
        }
        true
    });
}

#[test]
fn fuzz_kept_indexes() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut builder) = (folder.path().join("s.tar"), ::tar::Builder::new(Vec::new()));
    for name in ["größe.txt", "größe.png", "1.json", "1.png", "folder/2.txt"] {
        let mut header = ::tar::Header::new_gnu();
        header.set_size(1);
        builder.append_data(&mut header, name, &b"x"[..]).unwrap();
    }
    let shard = builder.into_inner().unwrap();
    std::fs::write(&path, &shard).unwrap();
    let (cache, blob) = (folder.path().join("indexes"), Blob::local(&path));
    let place = Place::new(&cache, &blob, "").unwrap();
    let index = webdataset::read("s.tar", &&shard[..], Filters::default(), Some(&place)).unwrap();
    place.keep(&index).unwrap();
    let file = std::fs::read_dir(&cache).unwrap().next().unwrap().unwrap().path();
    let whole = std::fs::read(&file).unwrap();
    let entries: Vec<_> = (0..3).map(|number| index.entry(number).unwrap()).collect();
    fuzz("kept indexes", 1500, &[whole], |bytes| {
        std::fs::write(&file, bytes).unwrap();
        let Ok(layout) = place.find() else { return false };
        // What is taken is what was written.
        assert_eq!(layout.summary(), index.summary());
        let read = (0..3).map(|number| layout.read(&cache, number));
        let mut same = read.zip(&entries).map(|(read, whole)| read.map(|read| assert_eq!(read, *whole)));
        same.all(|read| read.is_ok())
    });
}

#[test]
fn fuzz_lists_of_captions() {
    let jsonl = br#"{"file": "a.jpg", "caption": "one"}
{"file_name": "b/c.png", "text": "tw\u00f6", "captions": ["x", "\ud83d\ude00"]}
"#;
    fuzz("captions.jsonl", 6000, &[jsonl.to_vec()], |bytes| folder::parse("captions.jsonl", bytes).is_ok());
    let list = br#"{"info": {}, "images": [{"id": 30, "file_name": "x.jpg"}, {"id": 9, "file_name": "d/y.jpg"}],
        "annotations": [{"image_id": 9, "id": 2, "caption": "later"}, {"image_id": 9, "id": 1, "caption": "first"}]}"#;
    fuzz("coco", 6000, &[list.to_vec()], |bytes| match coco::parse("captions.json", bytes) {
        Ok(items) => items.iter().all(|(file, _)| !file.starts_with('/') && !file.contains("..")),
        Err(_) => false,
    });
}

#[test]
fn fuzz_manifests() {
    let manifest =
        br#"{"recipe": {"format": "f", "source": "s", "fingerprint": "0", "samples": 3, "pictures": "p",
        "codec": {"patch": 8}, "codec_hash": "00", "text": {"length": 4}, "text_encoder": "t", "dtype": "f32",
        "samples_per_shard": 64}, "complete": true,
        "shards": [{"file": "00000.safetensors", "rows": 3, "bytes": 9, "blake3": "00"}]}"#;
    fuzz("manifests", 4000, &[manifest.to_vec()], |bytes| {
        let Ok(manifest) = serde_json::from_slice::<Manifest>(bytes) else { return false };
        manifest.provenance.differences(&manifest.provenance).unwrap().is_empty()
    });
}
