//! Tests of encoded pairs: the same numbers as from the images, going on, and what does not fit.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use tempfile::TempDir;

use super::*;
use crate::config::{Overlay, Override};
use crate::data::batch::Batch;
use crate::data::decode::Options;
use crate::data::encoded::EncodedPairs;
use crate::data::manifest::{Manifest, codec_path, manifest_path};
use crate::data::mixture::Mixture;
use crate::data::{Content, Encoded, Example, Reason, folder};
use crate::encoders::image::PatchVq;
use crate::encoders::image::{ImageTokenizer, fit};
use crate::encoders::text::HashedWords;
use crate::formats::contact_sheet::encode_png;
use crate::storage::object::Stores;
use crate::storage::output::Member;
use crate::util::error::{code, render};

const SMOKE: &str = include_str!("../../configs/smoke.toml");

pub(in crate::data) fn config(more: &[&str]) -> Config {
    let data = ["data.kind=\"folder\"", "data.train=[\"x\"]", "data.max_bad_fraction=0.5", "text.length=6"];
    let sets = Override::sets(data.iter().chain(more));
    Config::parse("smoke.toml", SMOKE, &sets, &Overlay::default()).unwrap()
}

/// Images with one to three captions each; number 3 is broken.
fn images(count: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut lines = String::new();
    for i in 0..count {
        let shade = |row: usize, column: usize| [(i * 40) as u8, (row * 12) as u8, (column * 9) as u8];
        let png = encode_png(&Image::from_fn(20, 28, shade), &[]).unwrap();
        let captions: Vec<String> =
            (0..=i % 3).map(|n| format!("caption {n} of é {}", "word ".repeat(i))).collect();
        lines += &format!("{}\n", serde_json::json!({"file": format!("{i}.png"), "captions": captions}));
        fs::write(folder.path().join(format!("{i}.png")), if i == 3 { &png[..40] } else { &png }).unwrap();
    }
    fs::write(folder.path().join("captions.jsonl"), lines).unwrap();
    folder
}

pub(in crate::data) struct Setup {
    pub config: Config,
    pub dataset: Arc<dyn Dataset>,
    pub codec: Arc<dyn ImageTokenizer>,
    pub text: HashedWords,
    pub out: TempDir,
    _images: TempDir,
}

pub(in crate::data) fn setup(count: usize) -> Setup {
    let (config, images, out) = (config(&[]), images(count), tempfile::tempdir().unwrap());
    let place = [images.path().display().to_string()];
    let dataset: Arc<dyn Dataset> =
        Arc::new(folder::open(&Stores::default(), &place, Options::new(config.image.size)).unwrap());
    let data = Mixture::single(1, 4, Arc::clone(&dataset)).unwrap();
    let codec = fit(&crate::data::sample(&data, 1).unwrap(), &config.codec).unwrap();
    let text = HashedWords::new(config.text.length, config.text.width).unwrap();
    Setup { config, dataset, codec, text, out, _images: images }
}

impl Setup {
    pub fn encode(&self, dtype: DType) -> Result<Summary> {
        self.encode_as(Member::ALONE, dtype)
    }

    fn encode_as(&self, member: Member, dtype: DType) -> Result<Summary> {
        self.encode_into(
            &OutputFolder::open(self.out.path().to_str().unwrap(), member, Path::new("none"))?,
            dtype,
        )
    }

    fn encode_into(&self, folder: &OutputFolder, dtype: DType) -> Result<Summary> {
        let target = Target { dtype, shard_bytes: 1 };
        let source = EncodeSource::Samples(Arc::clone(&self.dataset));
        encode(&self.config, &source, &*self.codec, &self.text, folder, &target, &Console::hidden())
    }

    fn open(&self, more: &[&str]) -> Result<EncodedPairs> {
        self.open_at("", more)
    }

    /// The folder by its path, or by its URL.
    fn open_at(&self, scheme: &str, more: &[&str]) -> Result<EncodedPairs> {
        let (name, cache) = (format!("{scheme}{}", self.out.path().display()), self.out.path().join("cache"));
        EncodedPairs::open(&Stores::default(), &name, &config(more), &cache)
    }

    fn error(&self, more: &[&str]) -> String {
        format!("{:#}", self.open(more).unwrap_err())
    }

    /// A raw sample as it should be stored.
    fn encoded(&self, raw: &Example) -> Encoded {
        let image = raw.image().unwrap();
        let count = self.codec.tokens(image.height(), image.width()).unwrap();
        let text = (*self.text.encode(&[&raw.caption]).unwrap()[0]).clone();
        Encoded { count, tokens: self.codec.encode_one(image).unwrap(), text }
    }
}

#[test]
fn what_comes_back_is_what_encoding_the_images_gives() {
    let setup = setup(70);
    let summary = setup.encode(DType::F32).unwrap();
    // 64 samples a shard at least; one is bad.
    assert_eq!((summary.samples, summary.shards, summary.encoded), (69, 2, 70));
    let encoded = setup.open(&[]).unwrap();
    assert_eq!(encoded.len(), 69);
    // Item 3 of the folder, in the order of names.
    let names: Vec<u64> = (0..70).filter(|&i| setup.dataset.get(i, 0).is_ok()).collect();
    let list = fs::read_to_string(setup.out.path().join("bad_samples.jsonl")).unwrap();
    assert!(list.contains("3.png") && list.lines().count() == 1, "{list}");
    for (index, &original) in (0..).zip(&names) {
        assert_eq!(encoded.captions(index), setup.dataset.captions(original));
        for turn in 0..4 {
            let raw = setup.dataset.get(original, turn).unwrap();
            let stored = encoded.get(index, turn).unwrap();
            let expected = setup.encoded(&raw);
            assert_eq!(stored.content, Content::Encoded(expected), "sample {index}, turn {turn}");
            assert_eq!((stored.caption, stored.id, stored.original), (raw.caption, raw.id, [20, 28]));
        }
    }
    assert_eq!(encoded.get(69, 0).unwrap_err().reason, Reason::OutOfRange);
    // By its URL, the codec copied to the cache.
    for _ in 0..2 {
        let remote = setup.open_at("file://", &[]).unwrap();
        assert!(!remote.is_remote());
        assert_eq!((remote.len(), remote.fingerprint()), (encoded.len(), encoded.fingerprint()));
        assert!((0..69).all(|index| remote.get(index, 1).unwrap() == encoded.get(index, 1).unwrap()));
        let copied = fs::read(remote.codec().unwrap()).unwrap();
        assert!(copied == fs::read(encoded.codec().unwrap()).unwrap());
    }
    // A batch is the same, encoded before or not; one of both kinds is none.
    let encoded_pair = || vec![encoded.get(0, 1).unwrap(), encoded.get(1, 1).unwrap()];
    let raw = || vec![setup.dataset.get(names[0], 1).unwrap(), setup.dataset.get(names[1], 1).unwrap()];
    let batch = |examples| Batch::new(0, examples, &*setup.codec, &setup.text);
    assert_eq!(batch(encoded_pair()).unwrap(), batch(raw()).unwrap());
    let both = vec![raw().remove(0), encoded_pair().remove(1)];
    assert!(batch(both).unwrap_err().to_string().ends_with("it is not encoded, others of its batch are"));
    let hash = &encoded.manifest().provenance.codec_hash;
    encoded.check_encoders(hash, &setup.text.summary()).unwrap();
    let error = encoded.check_encoders("00ff", &setup.text.summary()).unwrap_err().to_string();
    assert!(
        error.ends_with(&format!("was encoded by the codec {hash}, this run has 00ff (blake3)")),
        "{error}"
    );
    assert!(encoded.check_encoders(hash, "T5").unwrap_err().to_string().contains("this run has \"T5\""));
}

#[test]
fn half_the_bytes_are_close() {
    let setup = setup(9);
    setup.encode(DType::BF16).unwrap();
    let encoded = setup.open(&[]).unwrap();
    let raw = setup.dataset.get(0, 0).unwrap();
    let expected = setup.encoded(&raw);
    let Content::Encoded(stored) = encoded.get(0, 0).unwrap().content else { panic!("an image") };
    let (Tokens::Continuous(a), Tokens::Continuous(b)) = (&stored.tokens, &expected.tokens) else {
        panic!("ids")
    };
    for (a, b) in a.iter().zip(b).chain(stored.text.features.iter().zip(&expected.text.features)) {
        assert!((a - b).abs() <= b.abs() / 256.0, "{a} {b}");
    }
    assert_eq!(stored.text.mask, expected.text.mask);
}

#[test]
fn discrete_tokens_are_kept_as_they_are() {
    let mut setup = setup(9);
    let images: Vec<Image> = (0..9).filter_map(|i| setup.dataset.get(i, 0).ok()?.image().cloned()).collect();
    setup.codec = Arc::new(PatchVq::fit(&images, 8, 16).unwrap());
    setup.encode(DType::F32).unwrap();
    let encoded = setup.open(&[]).unwrap();
    let Content::Encoded(stored) = encoded.get(0, 0).unwrap().content else { panic!("an image") };
    assert_eq!(stored.tokens, setup.codec.encode_one(&images[0]).unwrap());
}

#[test]
fn what_was_begun_goes_on_and_is_the_same() {
    let setup = setup(150);
    assert_eq!(setup.encode(DType::F32).unwrap().shards, 3);
    let read = |name: &str| fs::read(setup.out.path().join(name)).unwrap();
    let files = ["00000.safetensors", "00001.safetensors", "00002.safetensors", "manifest.json"];
    let whole = files.map(read);
    // As after a kill while the second shard was written.
    let mut manifest = Manifest::read(setup.out.path()).unwrap().unwrap();
    manifest.shards.truncate(1);
    manifest.complete = false;
    manifest.write(setup.out.path()).unwrap();
    fs::remove_file(setup.out.path().join(files[2])).unwrap();
    assert!(setup.error(&[]).contains("is not finished: 64 of 150 samples are in"));
    assert_eq!(setup.encode(DType::F32).unwrap().encoded, 86);
    assert!(files.map(read) == whole, "not the same bytes");
    // And again there is nothing to do.
    assert_eq!(setup.encode(DType::F32).unwrap().encoded, 0);
    let error = format!("{:#}", setup.encode(DType::BF16).unwrap_err());
    assert!(error.contains("holds another encoding:\n  dtype: \"bf16\" here, \"f32\" there"), "{error}");
}

/// Makes NaN of captions that say so, as a network in half precision may.
struct Odd(HashedWords);

impl TextEncoder for Odd {
    fn length(&self) -> usize {
        self.0.length()
    }

    fn width(&self) -> usize {
        self.0.width()
    }

    fn encode(&self, captions: &[&str]) -> Result<Vec<Arc<TextFeatures>>> {
        let mut all = self.0.encode(captions)?;
        for (caption, text) in captions.iter().zip(&mut all).filter(|(caption, _)| caption.ends_with("NaN")) {
            Arc::make_mut(text).features[caption.len() % 3] = f32::NAN;
        }
        Ok(all)
    }

    fn summary(&self) -> String {
        self.0.summary()
    }
}

#[test]
fn what_is_not_finite_is_left_out_and_listed() {
    let Setup { config, codec, text, out, _images: images, .. } = setup(9);
    let list = images.path().join("captions.jsonl");
    let more = fs::read_to_string(&list).unwrap().replacen("caption 0 of é ", "caption NaN", 1);
    fs::write(&list, more).unwrap();
    let place = [images.path().display().to_string()];
    let dataset: Arc<dyn Dataset> =
        Arc::new(folder::open(&Stores::default(), &place, Options::new(config.image.size)).unwrap());
    let folder = OutputFolder::open(out.path().to_str().unwrap(), Member::ALONE, Path::new("none")).unwrap();
    let target = Target { dtype: DType::F32, shard_bytes: 1 };
    let summary = encode(
        &config,
        &EncodeSource::Samples(dataset),
        &*codec,
        &Odd(text),
        &folder,
        &target,
        &Console::hidden(),
    )
    .unwrap();
    assert_eq!(summary.samples, 7);
    let list = fs::read_to_string(out.path().join("bad_samples.jsonl")).unwrap();
    assert!(list.contains("\"key\":\"0.png\"") && list.contains("\"reason\":\"not_finite\""), "{list}");
    assert!(list.contains("the features of its caption are not all finite"), "{list}");
}

#[test]
fn a_dataset_and_files_that_were_moved_are_the_same() {
    let setup = setup(70);
    setup.encode(DType::F32).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(setup._images.path()).unwrap() {
        let from = entry.unwrap().path();
        fs::copy(&from, elsewhere.path().join(from.file_name().unwrap())).unwrap();
    }
    let place = [elsewhere.path().display().to_string()];
    let dataset: Arc<dyn Dataset> =
        Arc::new(folder::open(&Stores::default(), &place, Options::new(setup.config.image.size)).unwrap());
    assert_eq!(Setup { dataset, ..setup }.encode(DType::F32).unwrap().encoded, 0);
    // Of a text encoder and a codec count the weights, not where they lie.
    let provenance = |place: &str| {
        let mut config = config(&[]);
        config.text.weights = Some(place.into());
        config.text.vocabulary = Some(format!("{place}/spiece.model").into());
        config.codec.weights = Some(place.into());
        Provenance::new(
            &config,
            &crate::data::shapes::Shapes::new(crate::data::shapes::Layout::Grid, 1, 16),
            "h".into(),
            "t".into(),
            DType::F32,
            Division::Samples { samples: 4, samples_per_shard: 64 },
        )
    };
    assert_eq!(provenance("a").unwrap().differences(&provenance("b").unwrap()).unwrap(), [""; 0]);
}

#[test]
fn an_encoding_that_does_not_fit_the_config_is_refused() {
    let setup = setup(9);
    let error = setup.error(&[]);
    assert!(error.contains("there is no manifest.json in it"), "{error}");
    setup.encode(DType::F32).unwrap();
    for (set, difference) in [
        ("image.size=32", "centre square, bicubic to 32 x 32"),
        ("data.captions=\"clean\"", "captions clean"),
        ("codec.channels=9", "codec.channels: 9 here, 8 there"),
        ("codec.patch=4", "codec.patch: 4 here, 8 there"),
        ("text.length=5", "text.length: 5 here, 6 there"),
    ] {
        let error = setup.error(&[set]);
        assert!(error.contains("was encoded with other settings") && error.contains(difference), "{error}");
    }
    // Another codec in the folder, though of the same settings.
    let saved = codec_path(setup.out.path());
    let bytes = fs::read(&saved).unwrap();
    let mut other = bytes.clone();
    *other.last_mut().unwrap() ^= 1;
    fs::write(&saved, &other).unwrap();
    let text = "codec.safetensors is not the codec that encoded the pairs: its blake3 hash is ";
    assert!(setup.error(&[]).contains(text), "{}", setup.error(&[]));
    assert_eq!(code(&setup.encode(DType::F32).unwrap_err()), Code::Storage);
    fs::write(&saved, &bytes).unwrap();

    let shard = setup.out.path().join("00000.safetensors");
    let whole = fs::read(&shard).unwrap();
    setup.open(&[]).unwrap().check_bytes().unwrap();
    let mut flipped = whole.clone();
    *flipped.last_mut().unwrap() ^= 1;
    fs::write(&shard, &flipped).unwrap();
    let error = setup.open(&[]).unwrap().check_bytes().unwrap_err().to_string();
    assert!(error.contains("00000.safetensors is damaged: the blake3 hash of its bytes is "), "{error}");
    fs::write(&shard, &whole[..whole.len() - 8]).unwrap();
    assert!(setup.error(&[]).contains("is cut short"), "{}", setup.error(&[]));
    fs::write(&shard, [&whole[..], b"more"].concat()).unwrap();
    assert!(setup.error(&[]).contains("00000.safetensors"), "{}", setup.error(&[]));
    fs::remove_file(&shard).unwrap();
    assert!(setup.error(&[]).contains("cannot open"), "{}", setup.error(&[]));
    let manifest = fs::read_to_string(manifest_path(setup.out.path())).unwrap();
    fs::write(manifest_path(setup.out.path()), manifest.replace("pairs 1", "pairs 9")).unwrap();
    assert!(
        setup.error(&[]).contains("format: \"fluid encoded pairs 1\" here, \"fluid encoded pairs 9\" there")
    );
    fs::write(manifest_path(setup.out.path()), "{}").unwrap();
    assert!(setup.error(&[]).contains("is no manifest of encoded pairs"), "{}", setup.error(&[]));
}

/// Overwrites bytes of a tensor of a shard; noted in the manifest, if that is to go by the new bytes.
fn overwrite(folder: &Path, shard: &str, tensor: &str, new: &[u8], is_noted: bool) {
    let path = folder.join(shard);
    let file = TensorFile::open(&path).unwrap();
    let at = (file.data_at() + file.entry(tensor).unwrap().offset) as usize;
    let mut bytes = fs::read(&path).unwrap();
    bytes[at..at + new.len()].copy_from_slice(new);
    fs::write(&path, &bytes).unwrap();
    if is_noted {
        let mut manifest = Manifest::read(folder).unwrap().unwrap();
        let of = |written: &&mut Written| written.file == shard;
        manifest.shards.iter_mut().find(of).unwrap().blake3 = blake3::hash(&bytes).to_hex().to_string();
        manifest.write(folder).unwrap();
    }
}

#[test]
fn no_pair_of_a_damaged_shard_is_used() {
    let setup = setup(70);
    setup.encode(DType::F32).unwrap();
    let whole = setup.open(&[]).unwrap();
    overwrite(setup.out.path(), "00000.safetensors", "text", &[1, 2, 3, 4], false);
    let encoded = setup.open(&[]).unwrap();
    for _ in 0..2 {
        let bad = encoded.get(5, 0).unwrap_err();
        assert_eq!(bad.reason, Reason::Damaged);
        let error = bad.check_store().unwrap_err();
        assert_eq!(code(&error), Code::Storage);
        let shown = render(&error);
        assert!(shown.contains("00000.safetensors is damaged: the blake3 hash of its bytes is "), "{shown}");
        assert!(
            shown.contains("help: the `fluid data encode` command that made the folder makes anew"),
            "{shown}"
        );
    }
    // The other shard is as it was.
    assert_eq!(encoded.get(68, 0).unwrap(), whole.get(68, 0).unwrap());
    // None of its samples takes the place of another, as of bad ones.
    let source = crate::data::batch::Source {
        data: Mixture::single(1, 4, Arc::new(encoded)).unwrap(),
        codec: setup.codec.clone(),
        text: Arc::new(HashedWords::new(6, setup.config.text.width).unwrap()),
    };
    let options = crate::data::batch::LoaderOptions {
        max_bad_fraction: 1.0,
        ..crate::data::batch::LoaderOptions::new(4, 0)
    };
    let mut loader = crate::data::batch::Loader::new(source, options).unwrap();
    let error = (0..17).find_map(|_| loader.next().err()).unwrap();
    assert_eq!(code(&error), Code::Storage);
}

#[test]
fn pairs_that_no_model_can_read_are_bad_samples() {
    let setup = setup(9);
    setup.encode(DType::F32).unwrap();
    let nan = f32::NAN.to_le_bytes();
    overwrite(setup.out.path(), "00000.safetensors", "tokens", &nan, true);
    let bad = |open: EncodedPairs| open.get(0, 0).map(drop).unwrap_err();
    let found = bad(setup.open(&[]).unwrap());
    assert_eq!(
        (found.reason, found.text.as_str()),
        (Reason::NotFinite, "the tokens of its image are not all finite numbers")
    );
    setup.open(&[]).unwrap().get(1, 0).unwrap();
    let text = setup.encoded(&setup.dataset.get(0, 0).unwrap()).tokens;
    let Tokens::Continuous(values) = text else { panic!("discrete") };
    overwrite(setup.out.path(), "00000.safetensors", "tokens", &values[0].to_le_bytes(), true);
    overwrite(setup.out.path(), "00000.safetensors", "text", &nan, true);
    assert_eq!(bad(setup.open(&[]).unwrap()).text, "the features of its caption are not all finite numbers");

    let mut setup = self::setup(9);
    let images: Vec<Image> = (0..9).filter_map(|i| setup.dataset.get(i, 0).ok()?.image().cloned()).collect();
    setup.codec = Arc::new(PatchVq::fit(&images, 8, 16).unwrap());
    setup.config.codec.vocabulary = Some(16);
    setup.encode(DType::F32).unwrap();
    let name = setup.out.path().display().to_string();
    for id in [16, -1] {
        overwrite(setup.out.path(), "00000.safetensors", "tokens", &i32::to_le_bytes(id), true);
        let found =
            bad(EncodedPairs::open(&Stores::default(), &name, &setup.config, Path::new("none")).unwrap());
        let text = format!("a token of its image is {id}, of a vocabulary of 16");
        found.check_store().unwrap();
        assert_eq!((found.reason, found.text), (Reason::UnknownIds, text));
    }
}

#[test]
fn what_is_missing_cut_or_damaged_is_encoded_again() {
    let setup = setup(260);
    setup.encode(DType::BF16).unwrap();
    let files = || -> Vec<(String, Vec<u8>)> {
        let entries = fs::read_dir(setup.out.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut all: Vec<_> = entries.filter(|path| !path.ends_with("bad_samples.jsonl")).collect();
        all.sort();
        all.into_iter().map(|path| (path.display().to_string(), fs::read(path).unwrap())).collect()
    };
    let (before, at) = (files(), |number: u64| setup.out.path().join(file_of(number)));
    assert_eq!(before.len(), 5 + 2);
    overwrite(setup.out.path(), "00000.safetensors", "tokens", &[9; 4], false);
    fs::remove_file(at(1)).unwrap();
    fs::write(at(3), &fs::read(at(3)).unwrap()[..1000]).unwrap();
    let summary = setup.encode(DType::BF16).unwrap();
    assert_eq!((summary.encoded, summary.samples, summary.shards), (3 * 64, 259, 5));
    assert!(files() == before, "other bytes");
    assert_eq!(setup.encode(DType::BF16).unwrap().encoded, 0);
    // The last one, and the codec, which is fitted to the same images.
    fs::remove_file(at(4)).unwrap();
    fs::remove_file(codec_path(setup.out.path())).unwrap();
    assert_eq!(setup.encode(DType::BF16).unwrap().encoded, 4);
    assert!(files() == before, "other bytes");
}

#[test]
fn tables_that_point_elsewhere_are_refused_or_read_without_panic() {
    let setup = setup(9);
    setup.encode(DType::F32).unwrap();
    let shard = setup.out.path().join("00000.safetensors");
    let whole = fs::read(&shard).unwrap();
    let header = 8 + u64::from_le_bytes(whole[..8].try_into().unwrap()) as usize;
    for at in (header..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        fs::write(&shard, &bytes).unwrap();
        if let Ok(encoded) = setup.open(&[]).map(EncodedPairs::unchecked) {
            for index in 0..encoded.len() {
                let _ = encoded.get(index, 1);
            }
        }
    }
}

/// All files of a folder but the lists of bad samples, with their bytes.
pub(in crate::data) fn files_of(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let wanted = entries.filter(|path| !name(path).starts_with("bad_samples"));
    wanted.map(|path| (name(&path), fs::read(&path).unwrap())).collect()
}

/// The parts that process `process` of `processes` makes are all that a caller that dies after `dies` chunks leaves.
struct Dying {
    text: HashedWords,
    left: std::sync::atomic::AtomicI64,
}

impl TextEncoder for Dying {
    fn length(&self) -> usize {
        self.text.length()
    }

    fn width(&self) -> usize {
        self.text.width()
    }

    fn encode(&self, captions: &[&str]) -> Result<Vec<Arc<TextFeatures>>> {
        let left = self.left.fetch_sub(1, std::sync::atomic::Ordering::Relaxed);
        ensure!(left > 0, "killed");
        self.text.encode(captions)
    }

    fn summary(&self) -> String {
        self.text.summary()
    }
}

#[test]
fn any_number_of_processes_and_any_restart_gives_the_same_bytes() {
    let mut setup = setup(500);
    setup.encode(DType::BF16).unwrap();
    let expected = files_of(setup.out.path());
    assert_eq!(expected.len(), 8 + 2, "{:?}", expected.keys());
    // Three at once.
    setup.out = tempfile::tempdir().unwrap();
    let three = |process| setup.encode_as(Member { process, processes: 3 }, DType::BF16).unwrap();
    let encoded: u64 = std::thread::scope(|scope| {
        let started: Vec<_> = (0..3).map(|process| scope.spawn(move || three(process))).collect();
        started.into_iter().map(|process| process.join().unwrap().encoded).sum()
    });
    assert_eq!(encoded, 500, "a part is made twice");
    assert!(files_of(setup.out.path()) == expected, "other bytes of three processes");
    // Killed and resumed, each time by another number of processes.
    setup.out = tempfile::tempdir().unwrap();
    let dying = |member, left: i64| {
        let text = Dying { text: setup.text.clone(), left: left.into() };
        let out = setup.out.path().to_str().unwrap();
        let folder = OutputFolder::open(out, member, Path::new("none")).unwrap();
        let target = Target { dtype: DType::BF16, shard_bytes: 1 };
        let source = EncodeSource::Samples(Arc::clone(&setup.dataset));
        encode(&setup.config, &source, &*setup.codec, &text, &folder, &target, &Console::hidden())
    };
    assert!(dying(Member { process: 1, processes: 3 }, 1).unwrap_err().to_string().contains("killed"));
    assert!(dying(Member { process: 0, processes: 2 }, 2).unwrap_err().to_string().contains("killed"));
    // Parts 0, 1 and 2 are there.
    let error = setup.error(&[]);
    assert!(error.contains("is not finished: 192 of 500 samples are in"), "{error}");
    let one = setup.encode_as(Member { process: 1, processes: 2 }, DType::BF16).unwrap();
    assert_eq!((one.encoded, one.missing, one.shards), (64 * 2 + 52, 2, 6));
    assert!(one.summary("out").ends_with("per second; 2 shards still to be made by other processes"));
    // A part whose shard is gone again, though it was noted.
    fs::remove_file(setup.out.path().join(file_of(1))).unwrap();
    let last = setup.encode(DType::BF16).unwrap();
    assert_eq!((last.encoded, last.missing, last.samples), (64 * 3, 0, 499));
    assert!(files_of(setup.out.path()) == expected, "other bytes after kills");
    assert_eq!(setup.encode_as(Member { process: 4, processes: 5 }, DType::BF16).unwrap().encoded, 0);
}

#[test]
fn processes_that_do_not_fit_each_other_are_told_so() {
    let setup = setup(150);
    let member = |process| Member { process, processes: 2 };
    let out = setup.out.path().to_str().unwrap();
    for process in [0, 1] {
        let held = OutputFolder::open(out, member(process), Path::new("none")).unwrap();
        let shown = render(&setup.encode_as(member(process), DType::F32).unwrap_err());
        let text = format!("error: cannot be process {process} of 2 in {out}\n  caused by: ");
        assert!(
            shown.starts_with(&text) && shown.contains(&format!("(process {})", std::process::id())),
            "{shown}"
        );
        assert!(shown.contains("--process 0 to N-1 of --processes N"), "{shown}");
        // The other number is free.
        drop(OutputFolder::open(out, member(1 - process), Path::new("none")).unwrap());
        drop(held);
    }
    assert_eq!(setup.encode_as(member(0), DType::F32).unwrap().missing, 1);
    let error = format!("{:#}", setup.encode_as(member(1), DType::BF16).unwrap_err());
    assert!(error.contains("holds another encoding:\n  dtype: \"bf16\" here, \"f32\" there"), "{error}");
    let other = Setup { config: config(&["image.size=32"]), ..self::setup(150) };
    let other = Setup { out: setup.out, ..other };
    let error = format!("{:#}", other.encode_as(member(1), DType::F32).unwrap_err());
    assert!(
        error.contains("pictures: ") && error.contains(" here, ") && error.contains("32 x 32"),
        "{error}"
    );
    // What a stranger put there is refused.
    let note = other.out.path().join("parts/00001.json");
    fs::write(&note, "{\"file\":\"../00001.safetensors\",\"rows\":1,\"bytes\":9,\"blake3\":\"\"}").unwrap();
    let setup = self::setup(150);
    let setup = Setup { out: other.out, ..setup };
    let error = setup.encode_as(member(1), DType::F32).unwrap_err();
    assert!(error.to_string().ends_with("does not say what part 1 of an encoding is"), "{error}");
    fs::remove_file(&note).unwrap();
    std::os::unix::fs::symlink("/tmp", setup.out.path().join("parts/process-00001")).unwrap();
    let error = setup.encode_as(member(1), DType::F32).unwrap_err().to_string();
    assert!(error.contains("is a link that leads out of"), "{error}");
}

#[test]
fn what_an_older_version_began_goes_on() {
    let setup = setup(330);
    setup.encode(DType::F32).unwrap();
    let expected = files_of(setup.out.path());
    let mut manifest = Manifest::read(setup.out.path()).unwrap().unwrap();
    manifest.shards.truncate(2);
    manifest.complete = false;
    manifest.write(setup.out.path()).unwrap();
    (2..6).for_each(|number| fs::remove_file(setup.out.path().join(file_of(number))).unwrap());
    let encoded =
        [0, 1].map(|process| setup.encode_as(Member { process, processes: 2 }, DType::F32).unwrap());
    assert_eq!(encoded.map(|summary| summary.encoded), [64 * 2, 64 + 10]);
    assert!(files_of(setup.out.path()) == expected, "other bytes");
}

#[cfg(feature = "cloud")]
mod in_buckets {
    use super::*;
    use crate::storage::remote::{RemoteFolder, Use};
    use crate::storage::shaky::{Faults, Shaky};

    fn open(shaky: &Shaky, local: &Path, member: Member) -> Result<OutputFolder> {
        let local = local.join(member.process.to_string());
        let bucket = shaky.bucket(Duration::from_secs(60));
        let folder = RemoteFolder::with("gs://b/out", bucket, "out", local, Use::Encode);
        // So long that no machine is too slow to say that it lives.
        OutputFolder::in_bucket(folder, member, Duration::from_secs(3600))
    }

    /// Objects below `out/` that are no lists of bad samples, with their bytes.
    fn objects(shaky: &Shaky) -> BTreeMap<String, Vec<u8>> {
        let bucket = shaky.with(Faults::default()).bucket(Duration::ZERO);
        let keys = bucket.list("out").unwrap().into_iter().map(|item| item.key);
        let wanted = keys.filter(|key| !key.contains("bad_samples"));
        wanted.map(|key| (key["out/".len()..].to_owned(), bucket.read_all(&key, u64::MAX).unwrap())).collect()
    }

    #[test]
    fn a_bucket_gets_the_bytes_of_a_disk_from_any_number_of_processes() {
        let (setup, local) = (setup(330), tempfile::tempdir().unwrap());
        setup.encode(DType::BF16).unwrap();
        let expected = files_of(setup.out.path());
        let usual = Faults { fail: 5, lose: 5, late: 500, ..Faults::default() };
        let shaky = Shaky::new(usual);
        let two = |process| {
            let folder = open(&shaky, local.path(), Member { process, processes: 2 }).unwrap();
            setup.encode_into(&folder, DType::BF16).unwrap()
        };
        let encoded: u64 = std::thread::scope(|scope| {
            let started: Vec<_> = (0..2).map(|process| scope.spawn(move || two(process))).collect();
            started.into_iter().map(|process| process.join().unwrap().encoded).sum()
        });
        assert_eq!(encoded, 330);
        assert!(objects(&shaky) == expected, "{:?}", objects(&shaky).keys());
        let bucket = shaky.bucket(Duration::from_secs(60));
        let lists = ["out/bad_samples.jsonl", "out/bad_samples-00001.jsonl"]
            .map(|key| bucket.look(key, 1 << 20).unwrap());
        let text: Vec<u8> = lists.into_iter().flatten().flat_map(|list| list.bytes).collect();
        assert!(String::from_utf8(text).unwrap().contains("3.png"));
        // A shard that is gone is made again, and is the same.
        bucket.remove(&["out/00002.safetensors".into()]).unwrap();
        let again =
            setup.encode_into(&open(&shaky, local.path(), Member::ALONE).unwrap(), DType::BF16).unwrap();
        assert_eq!((again.encoded, again.missing), (64, 0));
        assert!(objects(&shaky) == expected);
    }

    /// The bucket stops to answer at any call, as for a process that is killed; the next one goes on.
    #[test]
    fn whenever_a_process_dies_the_next_one_goes_on() {
        let (setup, local) = (setup(200), tempfile::tempdir().unwrap());
        setup.encode(DType::F32).unwrap();
        let expected = files_of(setup.out.path());
        // What one process needs for all of it.
        let calls = {
            let shaky = Shaky::new(Faults::default());
            let folder = open(&shaky, local.path(), Member::ALONE).unwrap();
            setup.encode_into(&folder, DType::F32).unwrap();
            drop(folder);
            shaky.calls()
        };
        let (mut kills, mut whole) = (0, 0);
        for eighth in 1..8 {
            let dies_after = calls * eighth / 8;
            let shaky = Shaky::new(Faults::default());
            for round in 0..9 {
                let processes = 1 + round % 3;
                // Later rounds get further, so that each ends.
                let faults =
                    Faults { dies_after: dies_after + calls * round as u64 / 8, ..Faults::default() };
                let member = Member { process: round % processes, processes };
                let done = open(&shaky.with(faults), local.path(), member)
                    .and_then(|folder| setup.encode_into(&folder, DType::F32));
                kills += u64::from(done.is_err());
                // Its lock stands there until it was silent for long enough.
                let locks = objects(&shaky).into_keys().filter(|key| key.ends_with(".fluid-lock.json"));
                let locks: Vec<String> = locks.map(|key| format!("out/{key}")).collect();
                shaky.bucket(Duration::ZERO).remove(&locks).unwrap();
                assert!(round > 0 || done.is_err(), "{dies_after} of {calls} calls are enough");
                let there = objects(&shaky);
                if there.contains_key("manifest.json") {
                    // From the moment on at which there is a manifest, all that it lists is there.
                    assert!(
                        expected.iter().all(|(name, bytes)| there.get(name) == Some(bytes)),
                        "{dies_after}"
                    );
                    whole += 1;
                }
            }
            let folder = open(&shaky, local.path(), Member::ALONE).unwrap();
            setup.encode_into(&folder, DType::F32).unwrap();
            drop(folder);
            let there = objects(&shaky);
            assert!(there == expected, "{dies_after}: {:?}", there.keys());
        }
        assert!(kills >= 7 && whole >= 7, "{kills} {whole}");
    }
}
