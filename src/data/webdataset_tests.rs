//! Tests of shards with planted faults. All archives are made here.

use std::sync::Arc;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::config::{self, CodecKind};
use crate::data::batch::{Loader, LoaderOptions, Source};
use crate::data::mixture::Mixture;
use crate::encoders::image::fit;
use crate::encoders::text::HashedWords;
use crate::formats::contact_sheet::encode_png;
use crate::formats::image::Image;

/// A folder with one shard of the given members.
fn shard(members: &[(&str, &[u8])]) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("00000.tar");
    std::fs::write(&path, archive(members)).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = ::tar::Builder::new(Vec::new());
    for (name, content) in members {
        let mut header = ::tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        builder.append_data(&mut header, name, *content).unwrap();
    }
    builder.into_inner().unwrap()
}

fn png(shade: u8) -> Vec<u8> {
    encode_png(&Image::filled(8, 12, [shade, 0, 0]), &[]).unwrap()
}

fn open(path: &str) -> Result<WebDataset> {
    open_with(path, 8)
}

fn open_with(path: &str, size: usize) -> Result<WebDataset> {
    let patterns = [path.to_owned()];
    WebDataset::open(&Stores::default(), &patterns, Options::new(size), Filters::default(), None)
}

/// Opens shards whose indexes are kept.
fn open_kept(path: &str, filters: Filters, cache: &Path) -> Result<WebDataset> {
    WebDataset::open(&Stores::default(), &[path.to_owned()], Options::new(8), filters, Some(cache))
}

/// The indexes that are kept.
fn kept(cache: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(cache.join("indexes")).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|end| end == "safetensors")).collect()
}

/// All samples of a dataset, as far as a test can tell them apart.
fn all(dataset: &WebDataset) -> Vec<Result<(String, String), BadSample>> {
    (0..dataset.len()).map(|i| dataset.get(i, 0).map(|e| (e.id, e.caption))).collect()
}

/// A folder of shards of four samples each.
fn four_each(shards: usize) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    for shard in 0..shards {
        let keys: Vec<String> = (0..4).map(|i| format!("{shard:05}{i:04}")).collect();
        let [images, captions] = ["png", "txt"].map(|end| keys.iter().map(move |key| format!("{key}.{end}")));
        let pairs = images.zip(captions).zip(&keys);
        let members: Vec<(String, Vec<u8>)> = pairs
            .flat_map(|((image, caption), key)| [(image, png(3)), (caption, key.clone().into_bytes())])
            .collect();
        let members: Vec<(&str, &[u8])> = members.iter().map(|(name, bytes)| (&**name, &**bytes)).collect();
        std::fs::write(folder.path().join(format!("{shard:05}.tar")), archive(&members)).unwrap();
    }
    let pattern = folder.path().join("*.tar").display().to_string();
    (folder, pattern)
}

#[test]
fn what_is_kept_is_found_again_and_says_the_same() {
    let ((folder, pattern), cache) = (four_each(3), tempfile::tempdir().unwrap());
    let fresh = open(&pattern).unwrap();
    let expected = all(&fresh);
    let made = open_kept(&pattern, Filters::default(), cache.path()).unwrap();
    assert_eq!((all(&made), kept(cache.path()).len()), (expected.clone(), 3));
    // Not read again: what is changed in place, behind the back of length and time, is not seen by a start.
    let shard = folder.path().join("00001.tar");
    let (bytes, time) =
        (std::fs::read(&shard).unwrap(), std::fs::metadata(&shard).unwrap().modified().unwrap());
    let write = |bytes: &[u8]| {
        std::fs::write(&shard, bytes).unwrap();
        std::fs::File::options().write(true).open(&shard).unwrap().set_modified(time).unwrap();
    };
    write(&vec![b'x'; bytes.len()]);
    let again = open_kept(&pattern, Filters::default(), cache.path()).unwrap();
    write(&bytes);
    assert_eq!(all(&again), expected);
    for other in [&made, &again] {
        assert_eq!((other.fingerprint(), other.len()), (fresh.fingerprint(), fresh.len()));
        assert!(other.shards.iter().all(|shard| shard.index.get().is_none()), "samples are in memory");
    }
    // A part of the shards uses the same indexes; a shard that was written anew gets a new one in place of the old.
    let part = open_kept(&pattern.replace('*', "{00000..00001}"), Filters::default(), cache.path()).unwrap();
    assert_eq!(all(&part), expected[..8]);
    std::fs::write(&shard, archive(&[("7.png", &png(1)), ("7.txt", b"seven")])).unwrap();
    let changed = open_kept(&pattern, Filters::default(), cache.path()).unwrap();
    assert_eq!((changed.len(), kept(cache.path()).len()), (9, 3));
    assert_ne!(changed.fingerprint(), fresh.fingerprint());
    // Whoever opened it before does not take rows of the new one for its own.
    let bad = again.get(4, 0).unwrap_err();
    assert_eq!(bad.reason, Reason::Unreadable);
    assert!(bad.text.contains("the shard changed since it was opened"), "{}", bad.text);
}

#[test]
fn a_cache_that_goes_or_breaks_is_made_anew_while_running() {
    let ((_folder, pattern), cache) = (four_each(4), tempfile::tempdir().unwrap());
    let dataset = open_kept(&pattern, Filters::default(), cache.path()).unwrap();
    let expected = all(&open(&pattern).unwrap());
    std::fs::remove_dir_all(cache.path().join("indexes")).unwrap();
    assert_eq!(all(&dataset), expected);
    assert_eq!(kept(cache.path()).len(), 4);
    for file in kept(cache.path()) {
        let mut bytes = std::fs::read(&file).unwrap();
        let end = bytes.len();
        bytes[end - 100..].fill(7);
        std::fs::write(&file, bytes).unwrap();
    }
    assert_eq!(all(&dataset), expected);
    let again = open_kept(&pattern, Filters::default(), cache.path()).unwrap();
    assert_eq!(all(&again), expected);
    // Where nothing can be written any more, they stay in memory.
    std::fs::remove_dir_all(cache.path().join("indexes")).unwrap();
    std::fs::write(cache.path().join("indexes"), b"a file in place of the folder").unwrap();
    for _ in 0..2 {
        assert_eq!(all(&dataset), expected);
    }
    assert!(dataset.shards.iter().all(|shard| shard.index.get().is_some()));
}

#[test]
fn without_a_place_for_indexes_they_stay_in_memory() {
    let ((_folder, pattern), cache) = (four_each(2), tempfile::tempdir().unwrap());
    std::fs::write(cache.path().join("indexes"), b"a file in place of the folder").unwrap();
    let dataset = open_kept(&pattern, Filters::default(), cache.path()).unwrap();
    let fresh = open(&pattern).unwrap();
    assert_eq!((all(&dataset), dataset.fingerprint()), (all(&fresh), fresh.fingerprint()));
}

#[test]
fn several_at_once_make_the_same_indexes() {
    let ((_folder, pattern), cache) = (four_each(5), tempfile::tempdir().unwrap());
    let expected = all(&open(&pattern).unwrap());
    std::thread::scope(|scope| {
        let opened = || all(&open_kept(&pattern, Filters::default(), cache.path()).unwrap());
        let threads: Vec<_> = (0..6).map(|_| scope.spawn(opened)).collect();
        threads.into_iter().for_each(|thread| assert_eq!(thread.join().unwrap(), expected));
    });
    assert_eq!(kept(cache.path()).len(), 5);
}

#[test]
fn samples_are_read_by_number_across_shards() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..3u8 {
        let members: Vec<(String, Vec<u8>)> = (0..=number)
            .flat_map(|i| {
                let key = format!("{number:05}{i:04}");
                let image = (format!("{key}.png"), png(number * 10 + i));
                [(format!("{key}.json"), b"{}".to_vec()), image, (format!("{key}.txt"), key.into_bytes())]
            })
            .collect();
        let members: Vec<(&str, &[u8])> =
            members.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        std::fs::write(folder.path().join(format!("{number:05}.tar")), archive(&members)).unwrap();
    }
    let pattern = folder.path().join("{00000..00002}.tar");
    let dataset = open(pattern.to_str().unwrap()).unwrap();
    assert_eq!((dataset.len(), dataset.shards(), dataset.others().ignored), (6, 3, 0));
    let shades: Vec<u8> = (0..6).map(|i| dataset.get(i, 0).unwrap().image().unwrap().at(0, 0)[0]).collect();
    assert_eq!(shades, [0, 10, 11, 20, 21, 22]);
    let last = dataset.get(5, 0).unwrap();
    assert_eq!((last.image().unwrap().height(), last.image().unwrap().width()), (8, 8));
    assert_eq!(last.caption, "000020002");
    assert!(last.id.ends_with("00002.tar/000020002"), "{}", last.id);
    assert_eq!(dataset.get(6, 0).unwrap_err().reason, Reason::OutOfRange);
    assert_eq!(dataset.get(u64::MAX, 0).unwrap_err().reason, Reason::OutOfRange);
    assert!(dataset.summary().contains("6 samples in 3 shards"), "{}", dataset.summary());
    // The fingerprint follows the samples and their order, not the folder.
    let again = open(folder.path().join("*.tar").to_str().unwrap()).unwrap();
    assert_eq!(again.fingerprint(), dataset.fingerprint());
    let part = open(folder.path().join("{00000..00001}.tar").to_str().unwrap()).unwrap();
    assert_ne!(part.fingerprint(), dataset.fingerprint());
}

#[test]
fn keys_end_at_the_first_dot_of_the_last_part() {
    let (_folder, path) = shard(&[
        ("./a.b/x.0.png", &png(1)),
        ("./a.b/x.txt", b"one"),
        ("a.b/y.JPEG", b"no image"),
        ("a.b/y.TXT", b"two"),
        (".hidden.png", &png(2)),
        ("noending", b""),
    ]);
    let dataset = open(&path).unwrap();
    // "x.0.png" ends in "0.png", which is no image's ending: its key is that of the caption.
    assert_eq!(dataset.len(), 2);
    assert_eq!(dataset.get(0, 0).unwrap_err().reason, Reason::MissingImage);
    assert_eq!(dataset.get(0, 0).unwrap_err().key, "a.b/x");
    assert_eq!(dataset.get(1, 0).unwrap_err().reason, Reason::BadImage);
    assert_eq!(dataset.others().ignored, 3);
}

#[test]
fn each_planted_fault_has_its_reason_and_offset() {
    let good = png(9);
    let mut half = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut half, 90);
    encoder.encode(&[77; 64 * 64 * 3], 64, 64, jpeg_encoder::ColorType::Rgb).unwrap();
    half.truncate(half.len() / 2);
    let (_folder, path) = shard(&[
        ("0.png", &good),
        ("0.txt", b"good"),
        ("1.png", &good),
        ("2.txt", b"no image"),
        ("3.jpg", &half),
        ("3.txt", b"half"),
        ("4.png", &good),
        ("4.txt", b"caf\xe9"),
        ("5.png", &good),
        ("5.txt", &vec![b'a'; (1 << 20) + 1]),
        ("6.png", b""),
        ("6.txt", b"empty"),
        ("7.png", &good),
        ("7.txt", b""),
        ("7.jpg", b"second image of a key"),
    ]);
    let dataset = open(&path).unwrap();
    assert_eq!(dataset.get(0, 0).unwrap().caption, "good");
    assert_eq!(dataset.get(7, 0).unwrap().caption, "");
    assert_eq!((dataset.others().ignored, dataset.others().refused), (1, 0));
    let faults = [
        (1, Reason::MissingCaption, "no .txt member"),
        (2, Reason::MissingImage, "no .jpg, .jpeg, .png or .webp member"),
        (3, Reason::BadImage, "JPEG: "),
        (4, Reason::CaptionNotUtf8, "byte 3 of its 4 bytes is no UTF-8"),
        (5, Reason::TooLarge, "the caption has 1048577 bytes or more; the limit is 1048576"),
        (6, Reason::BadImage, "the file is empty"),
    ];
    for (index, reason, text) in faults {
        let bad = dataset.get(index, 0).unwrap_err();
        assert_eq!((bad.reason, bad.key.as_str(), bad.shard.as_str()), (reason, &*index.to_string(), &*path));
        assert!(bad.text.contains(text), "{}", bad.text);
    }
    let bytes = std::fs::read(&path).unwrap();
    let at = dataset.get(4, 0).unwrap_err().offset as usize;
    assert_eq!(&bytes[at..at + 4], b"caf\xe9");
}

#[test]
fn sidecars_have_captions_and_sizes() {
    let sidecar = |caption: &str, width: u32, height: u32| {
        format!(
            r#"{{"caption": {caption}, "key": "k", "width": 8, "height": 8, "original_width": {width}, "original_height": {height}}}"#
        )
    };
    let [wide, small, plain, none] = [
        sidecar("\"wide\"", 900, 300),
        sidecar("\"small\"", 90, 90),
        sidecar("\"of the sidecar\"", 300, 400),
        sidecar("null", 300, 300),
    ];
    let image = png(1);
    let (folder, path) = shard(&[
        // As img2dataset writes: image, sidecar, caption. As a sorted archive has them: the sidecar first.
        ("0.png", &image),
        ("0.json", wide.as_bytes()),
        ("0.txt", b"of its file"),
        ("1.json", small.as_bytes()),
        ("1.png", &image),
        ("1.txt", b"x"),
        ("2.json", plain.as_bytes()),
        ("2.png", &image),
        ("3.png", &image),
        ("3.json", none.as_bytes()),
        ("stats.json", b"{}"),
        ("4.png", &image),
        ("4.json", b"[not JSON"),
        ("4.txt", b"four"),
    ]);
    let captions = |dataset: &WebDataset| -> Vec<String> {
        (0..dataset.len())
            .map(|i| dataset.get(i, 0).map_or_else(|bad| bad.reason.to_string(), |e| e.caption))
            .collect()
    };
    let all = open(&path).unwrap();
    assert_eq!(captions(&all), ["of its file", "x", "of the sidecar", "no caption", "four"]);
    let filtered = |min_side, max_aspect, at: &str| {
        open_kept(at, Filters { min_side, max_aspect }, folder.path()).unwrap()
    };
    let large = filtered(Some(300), None, &path);
    assert_eq!(captions(&large), ["of its file", "of the sidecar", "no caption", "four"]);
    assert_eq!(large.others().filtered, 1);
    assert!(large.summary().ends_with("; 1 sample filtered"), "{}", large.summary());
    // By its URL: once read, its index is kept, for these filters.
    for _ in 0..2 {
        let squarish = filtered(None, Some(1.5), &format!("file://{path}"));
        assert_eq!(captions(&squarish), ["x", "of the sidecar", "no caption", "four"]);
        assert_eq!(kept(folder.path()).len(), 2);
    }
    assert_ne!(large.fingerprint(), all.fingerprint());
}

#[test]
fn links_and_unsafe_names_are_refused_and_counted() {
    let mut builder = ::tar::Builder::new(Vec::new());
    let mut header = ::tar::Header::new_gnu();
    header.set_entry_type(::tar::EntryType::Symlink);
    header.set_size(0);
    builder.append_link(&mut header, "0.png", "/etc/passwd").unwrap();
    for name in ["/1.png", "x/../../1.txt"] {
        let mut header = ::tar::Header::new_gnu();
        header.as_gnu_mut().unwrap().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(1);
        header.set_cksum();
        builder.append(&header, &b"x"[..]).unwrap();
    }
    let mut header = ::tar::Header::new_gnu();
    header.set_size(4);
    builder.append_data(&mut header, "0.txt", &b"text"[..]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.tar");
    std::fs::write(&path, builder.into_inner().unwrap()).unwrap();
    let dataset = open(path.to_str().unwrap()).unwrap();
    assert_eq!((dataset.len(), dataset.others().refused), (1, 3));
    assert_eq!(dataset.get(0, 0).unwrap_err().reason, Reason::MissingImage);
}

#[test]
fn unusable_shards_are_errors_that_name_the_file() {
    let error = |path: &str| format!("{:#}", open(path).unwrap_err());
    let (folder, path) = shard(&[("0.png", &png(1)), ("0.txt", b"x")]);
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..700]).unwrap();
    assert!(error(&path).contains("00000.tar is cut short"), "{}", error(&path));
    std::fs::write(&path, b"").unwrap();
    assert!(error(&path).contains("00000.tar is empty (0 bytes)"));
    std::fs::write(&path, [0; 1024]).unwrap();
    assert!(error(&path).contains("no sample in"), "{}", error(&path));
    std::fs::write(&path, archive(&[("stats.json", b"{}")])).unwrap();
    assert!(error(&path).contains("(0 others)"), "{}", error(&path));
    assert!(error(folder.path().join("1.tar").to_str().unwrap()).contains("1.tar does not exist"));
    assert!(open_with(&path, 0).unwrap_err().to_string().contains("size must be 1"));
}

#[test]
fn a_shard_that_changes_or_goes_is_noticed() {
    let (_folder, path) = shard(&[("0.png", &png(1)), ("0.txt", b"x")]);
    let dataset = open(&path).unwrap();
    std::fs::write(&path, b"short").unwrap();
    let bad = dataset.get(0, 0).unwrap_err();
    assert_eq!(bad.reason, Reason::Unreadable);
    assert!(bad.text.contains("the file changed: it has 5 bytes"), "{}", bad.text);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(dataset.get(0, 0).unwrap_err().reason, Reason::Unreadable);
}

#[test]
fn an_epoch_over_planted_faults_lists_exactly_those() {
    let good = png(5);
    let planted: [(u32, &str, &[u8]); 5] = [
        (7, "image_not", b"<html>not found</html>"),
        (19, "image_half", &good[..good.len() / 2]),
        (40, "caption_not_utf8", b"\xff"),
        (41, "caption_gone", b""),
        (77, "image_gone", b""),
    ];
    let mut members: Vec<(String, Vec<u8>)> = Vec::new();
    for number in 0..100 {
        let fault = planted.iter().find(|fault| fault.0 == number).map(|fault| (fault.1, fault.2.to_vec()));
        let (mut image, mut caption) = (Some(good.clone()), Some(b"a caption".to_vec()));
        match fault {
            Some(("image_gone", _)) => image = None,
            Some(("caption_gone", _)) => caption = None,
            Some(("caption_not_utf8", bytes)) => caption = Some(bytes),
            Some((_, bytes)) => image = Some(bytes),
            None => {}
        }
        members.extend(image.map(|bytes| (format!("{number:03}.png"), bytes)));
        members.extend(caption.map(|bytes| (format!("{number:03}.txt"), bytes)));
    }
    let members: Vec<(&str, &[u8])> =
        members.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    let (folder, path) = shard(&members);
    let data = Mixture::single(3, 10, Arc::new(open(&path).unwrap())).unwrap();
    let codec =
        config::Codec { channels: Some(2), whiten: Some(1.0), ..config::Codec::new(CodecKind::PatchPca, 4) };
    let source = Source {
        codec: fit(&crate::data::sample(&data, 3).unwrap(), &codec).unwrap(),
        text: Arc::new(HashedWords::new(4, 4).unwrap()),
        data,
    };
    let list = folder.path().join("bad_samples.jsonl");
    let options =
        LoaderOptions { max_bad_fraction: 0.2, bad_list: Some(list.clone()), ..LoaderOptions::new(10, 0) };
    let mut loader = Loader::new(source, options).unwrap();
    for _ in 0..10 {
        assert_eq!(loader.next().unwrap().shape, [10, 4, 2]);
    }
    let listed = std::fs::read_to_string(&list).unwrap();
    let mut keys: Vec<u32> = listed
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|entry| entry["key"].as_str().unwrap().parse().unwrap())
        .collect();
    keys.sort_unstable();
    assert_eq!(keys, planted.map(|fault| fault.0));
    let counts = loader.bad_samples();
    assert_eq!((counts.of(Reason::BadImage), counts.of(Reason::MissingImage)), (2, 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_damage_makes_it_panic(hits in prop::collection::vec(any::<(u16, u8)>(), 1..6), cut: u16) {
        let mut bytes = archive(&[("0.png", &png(3)), ("0.txt", b"caption"), ("0.json", b"{}"), ("1.png", &png(4))]);
        for (at, value) in hits {
            let at = usize::from(at) % bytes.len();
            bytes[at] = value;
        }
        if cut.is_multiple_of(4) {
            bytes.truncate(usize::from(cut) % bytes.len());
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("s.tar");
        std::fs::write(&path, bytes).unwrap();
        if let Ok(dataset) = open(path.to_str().unwrap()) {
            for index in 0..dataset.len() {
                let _ = dataset.get(index, 0);
            }
        }
    }
}

#[test]
fn held_out_shards_are_in_the_folder_beside_those_of_training() {
    let held_out = |train: &[&str]| {
        let train = train.iter().map(|s| s.to_string()).collect();
        let mix = Mix {
            kind: "webdataset".into(),
            weight: 1.0,
            train,
            images: None,
            min_side: Some(9),
            max_aspect: None,
        };
        (KIND.held_out)(&mix).map(|mix| (mix.train, mix.min_side))
    };
    let val = |files: &[&str]| Some((files.iter().map(|s| s.to_string()).collect(), Some(9)));
    assert_eq!(held_out(&["data/emoji/train/*.tar"]), val(&["data/emoji/val/*.tar"]));
    assert_eq!(held_out(&["train/0.tar", "gs://b/train/1.tar"]), val(&["val/0.tar", "gs://b/val/1.tar"]));
    for other in ["train.tar", "pretrain/0.tar", "train/a/0.tar", "data/0.tar"] {
        assert_eq!(held_out(&[other]), None, "{other}");
    }
}
