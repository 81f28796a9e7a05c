//! Tests of encoding shard by shard: the rows of encoding by number, without its index.

use std::fs;
use std::path::Path;

use graphs::types::DType;
use tempfile::TempDir;

use super::*;
use crate::data::decode::Options;
use crate::data::encode::tests::{Setup, config, files_of, setup};
use crate::data::encode::{Summary, Target, encode};
use crate::data::encoded::EncodedPairs;
use crate::data::members::Filters;
use crate::data::shards::Shards;
use crate::data::webdataset::WebDataset;
use crate::formats::contact_sheet::encode_png;
use crate::storage::object::Stores;
use crate::storage::output::{Member, OutputFolder};
use crate::util::log::Console;

/// A shard of so many samples, from a number on; the images of these are broken.
fn shard(first: usize, samples: usize, broken: &[usize]) -> Vec<u8> {
    let mut builder = ::tar::Builder::new(Vec::new());
    for number in first..first + samples {
        let shade = |row: usize, column: usize| [(number * 40) as u8, (row * 12) as u8, (column * 9) as u8];
        let mut png = encode_png(&Image::from_fn(20, 28, shade), &[]).unwrap();
        if broken.contains(&number) {
            png.truncate(40);
        }
        let caption = format!("caption of {number}").into_bytes();
        for (ending, bytes) in [("png", png), ("txt", caption)] {
            let mut header = ::tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            builder.append_data(&mut header, format!("{number:04}.{ending}"), &*bytes).unwrap();
        }
    }
    builder.into_inner().unwrap()
}

/// Four shards: one longer than a chunk, one with a broken image, one with no sample that can be used, and a short one.
fn shards() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let all = [shard(0, 150, &[]), shard(150, 9, &[152]), shard(159, 1, &[159]), shard(160, 3, &[])];
    for (number, bytes) in all.iter().enumerate() {
        fs::write(folder.path().join(format!("{number:05}.tar")), bytes).unwrap();
    }
    folder
}

fn patterns(folder: &TempDir) -> Vec<String> {
    vec![folder.path().join("*.tar").display().to_string()]
}

fn in_shards(folder: &TempDir) -> Result<EncodeSource> {
    let options = Options::new(config(&[]).image.size);
    let shards = Shards::open(&Stores::default(), &patterns(folder), options, Filters::default())?;
    Ok(EncodeSource::Shards(Arc::new(shards)))
}

fn by_number(folder: &TempDir) -> EncodeSource {
    let options = Options::new(config(&[]).image.size);
    let data = WebDataset::open(&Stores::default(), &patterns(folder), options, Filters::default(), None);
    EncodeSource::Samples(Arc::new(data.unwrap()))
}

fn encode_into(setup: &Setup, source: &EncodeSource, out: &Path, member: Member) -> Result<Summary> {
    let folder = OutputFolder::open(out.to_str().unwrap(), member, Path::new("none"))?;
    let target = Target { dtype: DType::F32, shard_bytes: 1 };
    encode(&setup.config, source, &*setup.codec, &setup.text, &folder, &target, &Console::hidden())
}

fn rows(out: &Path) -> Vec<(Example, u64)> {
    let name = out.to_str().unwrap();
    let pairs = EncodedPairs::open(&Stores::default(), name, &config(&[]), Path::new("none")).unwrap();
    (0..pairs.len()).map(|row| (pairs.get(row, 0).unwrap(), pairs.captions(row))).collect()
}

#[test]
fn shard_by_shard_gives_the_rows_of_encoding_by_number() {
    let (setup, data) = (setup(8), shards());
    let [whole, split, numbered] = [(); 3].map(|()| tempfile::tempdir().unwrap());
    let source = in_shards(&data).unwrap();
    let summary = encode_into(&setup, &source, whole.path(), Member::ALONE).unwrap();
    // The third shard has nothing to write.
    assert_eq!((summary.samples, summary.shards, summary.encoded, summary.missing), (161, 3, 163, 0));
    let bad = fs::read_to_string(whole.path().join("bad_samples.jsonl")).unwrap();
    assert!(bad.lines().count() == 2 && bad.contains("0152") && bad.contains("0159"), "{bad}");
    encode_into(&setup, &by_number(&data), numbered.path(), Member::ALONE).unwrap();
    assert_eq!(rows(whole.path()), rows(numbered.path()));
    // Each process makes its own shards; who comes last finishes.
    let member = |process| Member { process, processes: 2 };
    let first = encode_into(&setup, &source, split.path(), member(1)).unwrap();
    assert_eq!((first.encoded, first.missing), (9 + 3, 2));
    let name = split.path().to_str().unwrap();
    let early = EncodedPairs::open(&Stores::default(), name, &config(&[]), Path::new("none")).unwrap_err();
    assert!(early.to_string().ends_with("is not finished: 2 of 4 shards are in"), "{early}");
    assert_eq!(encode_into(&setup, &source, split.path(), member(0)).unwrap().encoded, 151);
    assert!(files_of(split.path()) == files_of(whole.path()), "other bytes of two processes");
    assert_eq!(encode_into(&setup, &source, split.path(), Member::ALONE).unwrap().encoded, 0);
    // What was encoded otherwise is another encoding.
    let error = encode_into(&setup, &source, numbered.path(), Member::ALONE).unwrap_err().to_string();
    assert!(error.contains("source_shards: 4 here, nothing there"), "{error}");
}

#[test]
fn a_shard_that_cannot_be_read_is_named_and_nothing_of_it_is_kept() {
    let (setup, data, out) = (setup(8), shards(), tempfile::tempdir().unwrap());
    let path = data.path().join("00001.tar");
    let whole = fs::read(&path).unwrap();
    // It is cut after the shards were opened, which looks at them.
    let source = in_shards(&data).unwrap();
    fs::write(&path, &whole[..whole.len() / 2 / 512 * 512 + 100]).unwrap();
    let error = format!("{:#}", encode_into(&setup, &source, out.path(), Member::ALONE).unwrap_err());
    assert!(error.contains("00001.tar"), "{error}");
    let there = |number: u64| out.path().join(format!("{number:05}.safetensors")).exists();
    assert_eq!([0, 1, 2, 3].map(there), [true, false, false, false]);
    fs::write(&path, whole).unwrap();
    let summary = encode_into(&setup, &in_shards(&data).unwrap(), out.path(), Member::ALONE).unwrap();
    assert_eq!((summary.encoded, summary.samples), (13, 161));
}

#[test]
fn the_thread_that_reads_ends_where_nobody_takes() {
    let data = tempfile::tempdir().unwrap();
    // More than are read ahead.
    fs::write(data.path().join("00000.tar"), shard(0, 4 * CHUNK, &[])).unwrap();
    let (source, division) = (in_shards(&data).unwrap(), Division::Shards { source_shards: 1 });
    let error = source.read(division, 0, &mut |_| Err(anyhow!("enough"))).unwrap_err();
    assert_eq!(error.to_string(), "enough");
}
