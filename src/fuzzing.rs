//! Every reader of bytes that others wrote, one line each: for the fuzz targets in `tests/fuzz` and the mutations of
//! `tests/readers.rs`, which are outside of the crate. No part of its interface.
use crate::checkpoint::{Checkpoint, Piece, Saved, Share, Snapshot, Store};
use crate::compile::estimate::Estimate;
use crate::compile::report::Report;
use crate::config::{CaptionKind, Config, Overlay, Tokens};
use crate::data::decode::Options;
use crate::data::{Dataset, encoded::EncodedPairs, fuzzing as data, manifest};
use crate::encoders::text::network::Pieces;
use crate::encoders::text::sentencepiece::SentencePiece;
use crate::encoders::text::wordpiece::WordPiece;
use crate::eval::geneval;
use crate::formats::bpe::Bpe;
use crate::formats::contact_sheet::encode_png;
use crate::formats::decode::{self, Limits};
use crate::formats::image::Image;
use crate::formats::pickle::Pickle;
use crate::formats::safetensors::{Head, NamedTensor, write_to};
use crate::formats::weights::{HfConfig, Weights, maps};
use crate::formats::{npz, pth};
use crate::runtime::manifest::Manifest as AotManifest;
use crate::sample::benchmarks::Benchmark;
use crate::sample::folder::{self, ManifestLine};
use crate::sample::prompts;
use crate::storage::object::Stores;
use anyhow::Result;
use graphs::types::{DType, Type};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A reader and files that it takes.
pub struct Target {
    /// Its name: lower case, words joined by `_`.
    pub name: &'static str,
    /// Whole files.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// Hands bytes to the reader; whether it took them.
    pub read: fn(&[u8]) -> bool,
}

/// The readers.
pub const TARGETS: [Target; 30] = [
    Target { name: "safetensors", seeds: safetensors_seeds, read: safetensors },
    Target { name: "weights_index", seeds: weights_index_seeds, read: weights_index },
    Target { name: "model_config", seeds: model_config_seeds, read: model_config },
    Target { name: "pth", seeds: pth_seeds, read: |bytes| pth::open(&file("a.pth", bytes)).is_ok() },
    Target { name: "pickle", seeds: pickle_seeds, read: |bytes| Pickle::read(bytes).is_ok() },
    Target {
        name: "npz",
        seeds: || tests(&["parity/npz/plain.npz", "parity/npz/fortran_f4_deflated.npz"]),
        read: npz,
    },
    Target { name: "npz_samples", seeds: || tests(&["parity/npz/samples.npz"]), read: npz_samples },
    Target { name: "checkpoint", seeds: checkpoint_seeds, read: checkpoint },
    Target {
        name: "encoded_manifest",
        seeds: || tests(&["compat/encoded/manifest.json"]),
        read: encoded_manifest,
    },
    Target {
        name: "encoded_shard",
        seeds: || tests(&["compat/encoded/00000.safetensors"]),
        read: encoded_shard,
    },
    Target { name: "shard", seeds: || vec![tar(""), tar(&"folder/".repeat(30))], read: data::shard },
    Target {
        name: "kept_index",
        seeds: || vec![KEPT.with(|kept| kept.1.clone())],
        read: |bytes| KEPT.with(|kept| kept.0.read(bytes)),
    },
    Target { name: "jpeg", seeds: jpeg_seeds, read: jpeg },
    Target { name: "png", seeds: png_seeds, read: image },
    Target { name: "webp", seeds: webp_seeds, read: image },
    Target {
        name: "caption",
        seeds: || vec![b"<b>Red</b> &amp;lt; shoes\n www.a.b &#39;new&#39;, 3 < 4".to_vec()],
        read: caption,
    },
    Target { name: "captions", seeds: captions_seeds, read: data::captions },
    Target { name: "coco", seeds: coco_seeds, read: data::coco },
    Target {
        name: "spiece",
        seeds: || vec![spiece_seed()],
        read: |bytes| sentencepiece("spiece.model", bytes),
    },
    Target {
        name: "tokenizer_json",
        seeds: tokenizer_json_seeds,
        read: |bytes| sentencepiece("tokenizer.json", bytes),
    },
    Target {
        name: "wordpiece",
        seeds: || tests(&["parity/bert/tokenizer.json"]),
        read: |bytes| WordPiece::open(&file("tokenizer.json", bytes)).is_ok_and(|pieces| cuts(&pieces)),
    },
    Target { name: "bpe", seeds: bpe_seeds, read: bpe },
    Target { name: "config", seeds: config_seeds, read: config },
    Target {
        name: "hlo",
        seeds: || tests(&["golden/loop.hlo.pb"]),
        read: |bytes| Estimate::of(bytes, 800.0).is_ok(),
    },
    Target { name: "aot_manifest", seeds: aot_manifest_seeds, read: aot_manifest },
    Target {
        name: "aot_report",
        seeds: aot_report_seeds,
        read: |bytes| serde_json::from_slice::<Report>(bytes).is_ok_and(|report| !report.table().is_empty()),
    },
    Target { name: "prompts", seeds: prompts_seeds, read: prompt_files },
    Target { name: "benchmarks", seeds: benchmarks_seeds, read: benchmarks },
    Target {
        name: "geneval",
        seeds: geneval_seeds,
        read: |bytes| geneval::read(&file("results.jsonl", bytes)).is_ok(),
    },
    Target { name: "job", seeds: || tests(&["compat/job/manifest.jsonl"]), read: job },
];

thread_local! {
    /// Files for the readers that open them.
    static SCRATCH: TempDir = tempfile::tempdir().expect("a folder for temporary files");
    static KEPT: (data::KeptIndex, Vec<u8>) = {
        let dir = folder_of("index");
        data::kept_index(&dir, &tar(""))
    };
    static OF_MANIFESTS: Encoded = Encoded::copy("encoded_manifest");
    static OF_SHARDS: Encoded = Encoded::copy("encoded_shard");
    static STEP: (PathBuf, Vec<u8>) = saved().expect("a folder to save to");
}

/// A folder of one reader, made if it is not there.
fn folder_of(name: &str) -> PathBuf {
    let dir = SCRATCH.with(|scratch| scratch.path().join(name));
    fs::create_dir_all(&dir).expect("a folder to write to");
    dir
}

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder_of("files").join(name);
    fs::write(&path, bytes).expect("a folder to write to");
    path
}

/// Files of the tests.
fn tests(names: &[&str]) -> Vec<Vec<u8>> {
    let read = |name: &&str| fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name));
    names.iter().map(|name| read(name).unwrap_or_else(|error| panic!("tests/{name}: {error}"))).collect()
}

fn texts(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

fn safetensors_seeds() -> Vec<Vec<u8>> {
    let tensor = |name: &str, dtype, dims: &[usize]| {
        let ty = Type::new(dtype, dims);
        let bytes = vec![1; ty.bytes()];
        NamedTensor::new(name, ty, bytes)
    };
    let tensors =
        [tensor("a", DType::F32, &[2, 3]), tensor("b/c", DType::BF16, &[4]), tensor("d", DType::U8, &[])];
    let mut bytes = vec![];
    let notes = BTreeMap::from([("format".into(), "pt".into())]);
    write_to(&mut bytes, &tensors.iter().collect::<Vec<_>>(), &notes)
        .expect("tensors with names of their own");
    vec![bytes]
}

fn safetensors(bytes: &[u8]) -> bool {
    let path = Path::new("a.safetensors");
    let fill = |at: u64, into: &mut [u8]| {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        let from = at.checked_add(into.len()).and_then(|end| bytes.get(at..end));
        into.copy_from_slice(from.ok_or(std::io::ErrorKind::UnexpectedEof)?);
        Ok(())
    };
    let Ok(head) = Head::read(path, bytes.len() as u64, fill) else { return false };
    let ends = head.entries.iter().map(|entry| head.data_at + entry.offset + entry.bytes);
    assert!(ends.max().unwrap_or(0) <= bytes.len() as u64, "a tensor that ends after its file");
    head.typed(path).is_ok()
}

fn weights_index_seeds() -> Vec<Vec<u8>> {
    let map = json!({"a": "a.safetensors", "b/c": "a.safetensors", "d": "a.safetensors"});
    vec![json!({"metadata": {"total_size": 33}, "weight_map": map}).to_string().into_bytes()]
}

fn weights_index(bytes: &[u8]) -> bool {
    let dir = folder_of("weights");
    if !dir.join("a.safetensors").exists() {
        fs::write(dir.join("a.safetensors"), &safetensors_seeds()[0]).expect("a folder to write to");
    }
    let path = dir.join("model.safetensors.index.json");
    fs::write(&path, bytes).expect("a folder to write to");
    Weights::open(&path).is_ok()
}

fn model_config_seeds() -> Vec<Vec<u8>> {
    let t5 = json!({
        "model_type": "t5", "d_model": 64, "d_kv": 8, "num_heads": 8, "num_layers": 2, "d_ff": 128, "vocab_size": 100,
        "feed_forward_proj": "gated-gelu", "relative_attention_num_buckets": 32, "layer_norm_epsilon": 1e-6,
    });
    let vae = json!({"_class_name": "AutoencoderKL", "block_out_channels": [32, 64], "norm_num_groups": 32});
    [t5, vae].map(|value| value.to_string().into_bytes()).into()
}

fn model_config(bytes: &[u8]) -> bool {
    let dir = folder_of("model");
    fs::write(dir.join("config.json"), bytes).expect("a folder to write to");
    if !dir.join("a.safetensors").exists() {
        fs::write(dir.join("a.safetensors"), &safetensors_seeds()[0]).expect("a folder to write to");
    }
    let Ok(Some(config)) = HfConfig::beside(&dir) else { return false };
    let keys = ["block_out_channels", "norm_num_groups"];
    let _ = maps::diffusers::settings(&config, "AutoencoderKL", "", &keys);
    let _ = config.require(&[("model_type", json!("t5"))], "");
    if let Ok(weights) = Weights::open(&dir) {
        let _ = maps::t5::sizes(&weights);
    }
    true
}

fn pth_seeds() -> Vec<Vec<u8>> {
    tests(&["parity/pth/state.pth", "parity/pth/old.pth", "parity/pth/nested.pth"])
}

fn pickle_seeds() -> Vec<Vec<u8>> {
    // The pickle in an archive is stored as it is.
    let whole = tests(&["parity/pth/state.pth"]).remove(0);
    let begin = whole.windows(2).position(|w| w == b"\x80\x02").unwrap_or(0);
    let end =
        whole.windows(4).enumerate().skip(begin).find(|(_, w)| *w == b"PK\x07\x08" || *w == b"PK\x03\x04");
    vec![whole[begin..end.map_or(whole.len(), |(at, _)| at)].to_vec()]
}

fn npz(bytes: &[u8]) -> bool {
    npz::read_statistics(&file("a.npz", bytes), None).is_ok()
}

fn npz_samples(bytes: &[u8]) -> bool {
    npz::read_samples(&file("a.npz", bytes), 64, |_, _, _| Ok(())).is_ok()
}

/// A checkpoint of a tensor in slices and a whole one, and its manifest.
fn saved() -> Result<(PathBuf, Vec<u8>)> {
    let run = folder_of("run");
    let mut store = Store::open(&run, 1, Share::alone())?;
    let piece = |rows: std::ops::Range<usize>| Piece {
        slice: Some(vec![rows.clone(), 0..6]),
        bytes: Box::new(move || Ok(vec![1; rows.len() * 24])),
    };
    let sliced = Type::new(DType::F32, [4, 6]);
    store.save(Snapshot {
        step: 3,
        tensors: vec![
            Saved { name: "params/a".into(), ty: sliced, pieces: vec![piece(0..2), piece(2..4)] },
            Saved::whole("ema/b", Type::new(DType::U8, [5]), vec![2; 5]),
        ],
        config: "[run]\n".into(),
        config_hash: "c".into(),
        fingerprint: "f".into(),
        notes: BTreeMap::from([("plugin".into(), "cpu".into())]),
    })?;
    store.finish()?;
    let path = run.join("checkpoints/step-00000003");
    let manifest = fs::read(path.join("manifest.json"))?;
    Ok((path, manifest))
}

fn checkpoint_seeds() -> Vec<Vec<u8>> {
    vec![STEP.with(|step| step.1.clone())]
}

fn checkpoint(bytes: &[u8]) -> bool {
    let path = STEP.with(|step| step.0.clone());
    fs::write(path.join("manifest.json"), bytes).expect("a folder to write to");
    fs::write(path.join("COMMIT"), blake3::hash(bytes).to_hex().as_str()).expect("a folder to write to");
    let Ok(checkpoint) = Checkpoint::open(&path) else { return false };
    let wanted = checkpoint.tensors("").expect("a checkpoint that was checked");
    let restored = checkpoint.restore(&wanted).and_then(|reader| reader.whole().collect::<Result<Vec<_>>>());
    restored.is_ok()
}

/// The encoded pairs of the tests: a copy of their folder, their config, and their manifest.
struct Encoded {
    dir: PathBuf,
    config: Config,
    manifest: Value,
}

impl Encoded {
    fn copy(name: &str) -> Encoded {
        let names = ["manifest.json", "codec.safetensors", "00000.safetensors"];
        let dir = folder_of(name);
        for name in names {
            let bytes = tests(&[&format!("compat/encoded/{name}")]).remove(0);
            fs::write(dir.join(name), bytes).expect("a folder to write to");
        }
        let text = String::from_utf8(tests(&["compat/encoded.toml"]).remove(0)).expect("a config in UTF-8");
        let config =
            Config::parse("encoded.toml", &text, &[], &Overlay::default()).expect("a config of the tests");
        let manifest = fs::read(dir.join(names[0])).expect("it was just written");
        Encoded { dir, config, manifest: serde_json::from_slice(&manifest).expect("a manifest of the tests") }
    }

    /// Opens it with other bytes for one of its files, and reads the pairs.
    fn read(&self, name: &str, bytes: &[u8]) -> bool {
        fs::write(self.dir.join(name), bytes).expect("a folder to write to");
        let folder = self.dir.to_str().expect("a folder in UTF-8");
        let pairs = EncodedPairs::open(&Stores::default(), folder, &self.config, &self.dir);
        let Ok(pairs) = pairs else { return false };
        (0..pairs.len().min(64)).all(|index| pairs.get(index, 0).is_ok() && pairs.caption(index, 1).is_ok())
    }
}

fn encoded_manifest(bytes: &[u8]) -> bool {
    if let Ok(manifest) = serde_json::from_slice::<manifest::Manifest>(bytes) {
        let same = manifest.provenance.differences(&manifest.provenance).expect("settings that were JSON");
        assert!(same.is_empty(), "it differs from itself: {same:?}");
    }
    OF_MANIFESTS.with(|pairs| pairs.read("manifest.json", bytes))
}

fn encoded_shard(bytes: &[u8]) -> bool {
    OF_SHARDS.with(|pairs| {
        let mut manifest = pairs.manifest.clone();
        manifest["shards"][0]["bytes"] = bytes.len().into();
        fs::write(pairs.dir.join("manifest.json"), manifest.to_string()).expect("a folder to write to");
        pairs.read("00000.safetensors", bytes)
    })
}

fn tar(folder: &str) -> Vec<u8> {
    let mut builder = ::tar::Builder::new(Vec::new());
    let mut add = |name: &str, content: &[u8]| {
        let mut header = ::tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        builder.append_data(&mut header, name, content).expect("memory to write to");
    };
    for key in ["größe", "000000002"] {
        add(&format!("{folder}{key}.jpg"), &[7; 700]);
        add(
            &format!("{folder}{key}.json"),
            br#"{"caption": "a", "original_width": 640, "original_height": 480}"#,
        );
        add(&format!("{folder}{key}.txt"), b"a caption");
    }
    builder.append_pax_extensions([("size", &b"3"[..])]).expect("memory to write to");
    builder.into_inner().expect("memory to write to")
}

const LIMITS: Limits = Limits { side: 2048, pixels: 1 << 20 };

fn picture() -> Image {
    Image::from_fn(16, 24, |row, column| [(row * 16) as u8, (column * 10) as u8, (row * column) as u8])
}

fn jpeg_seeds() -> Vec<Vec<u8>> {
    tests(&[
        "parity/jpeg/420-tiny.jpg",
        "parity/jpeg/grey.jpg",
        "../src/formats/fixtures/cmyk.jpg",
        "../src/formats/fixtures/adobe_rgb.jpg",
        "../src/formats/fixtures/progressive.jpg",
    ])
}

fn jpeg(bytes: &[u8]) -> bool {
    if let Ok(image) = decode::decode_exactly(bytes, &LIMITS) {
        assert_eq!(image.pixels().len(), image.height() * image.width() * 3);
    }
    image(bytes)
}

fn png_seeds() -> Vec<Vec<u8>> {
    vec![encode_png(&picture(), &[("prompt", "a caption")]).expect("memory to write to")]
}

fn webp_seeds() -> Vec<Vec<u8>> {
    let mut lossless = vec![];
    let encoder = image_webp::WebPEncoder::new(&mut lossless);
    encoder.encode(picture().pixels(), 24, 16, image_webp::ColorType::Rgb8).expect("memory to write to");
    let files =
        ["lossy", "alpha_exif", "animated"].map(|name| format!("../src/formats/fixtures/{name}.webp"));
    [vec![lossless], tests(&files.each_ref().map(String::as_str))].concat()
}

fn image(bytes: &[u8]) -> bool {
    let Ok(image) = decode::decode(bytes, &LIMITS) else { return false };
    assert_eq!(image.pixels().len(), image.height() * image.width() * 3);
    assert!(image.height() * image.width() <= 1 << 20, "more pixels than the limit");
    let options = Options::new(8);
    decode::center_square(&image, options.size, options.filter).height() == 8
}

fn caption(bytes: &[u8]) -> bool {
    let options = Options { captions: CaptionKind::Clean, ..Options::new(8) };
    options.caption(bytes).is_ok()
}

fn captions_seeds() -> Vec<Vec<u8>> {
    texts(&["{\"file\": \"a.jpg\", \"caption\": \"one\"}\n\
        {\"file_name\": \"b/c.png\", \"text\": \"tw\\u00f6\", \"captions\": [\"x\", \"\\ud83d\\ude00\"]}\n"])
}

fn coco_seeds() -> Vec<Vec<u8>> {
    texts(&[r#"{"info": {}, "images": [{"id": 30, "file_name": "x.jpg"}, {"id": 9, "file_name": "d/y.jpg"}],
        "annotations": [{"image_id": 9, "id": 2, "caption": "later"}, {"image_id": 9, "id": 1, "caption": "first"}]}"#])
}

/// A vocabulary of a few pieces, with a map that makes `A` an `a`.
fn spiece_seed() -> Vec<u8> {
    use crate::formats::protobuf::write::{bytes, float, int};
    let mut model = vec![];
    let pieces =
        [("<pad>", 0.0, 3), ("</s>", 0.0, 3), ("<unk>", 0.0, 2), ("\u{2581}a", -1.0, 1), ("b", -2.5, 1)];
    for (text, score, kind) in pieces {
        let mut piece = vec![];
        bytes(&mut piece, 1, text.as_bytes());
        float(&mut piece, 2, score);
        int(&mut piece, 3, kind);
        bytes(&mut model, 1, &piece);
    }
    let mut trainer = vec![];
    int(&mut trainer, 3, 1);
    bytes(&mut model, 2, &trainer);
    let mut normalizer = vec![];
    bytes(&mut normalizer, 2, &charsmap());
    for rule in 3..6 {
        int(&mut normalizer, rule, 1);
    }
    bytes(&mut model, 3, &normalizer);
    model
}

/// A map with one way through its trie.
fn charsmap() -> Vec<u8> {
    let mut units = vec![0u32; 256];
    units[0] = 1 << 10;
    units[1 ^ 0x41] = 1 << 8 | 2 << 10 | 0x41;
    units[1 ^ 0x41 ^ 2] = 1 << 31;
    let units: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    [&(units.len() as u32).to_le_bytes()[..], &units, b"a\0"].concat()
}

fn tokenizer_json_seeds() -> Vec<Vec<u8>> {
    use base64::Engine;
    let map = base64::prelude::BASE64_STANDARD.encode(charsmap());
    let vocab = json!([["<pad>", 0.0], ["</s>", 0.0], ["<unk>", 0.0], ["\u{2581}a", -1.0], ["b", -2.5]]);
    let text = json!({
        "model": {"type": "Unigram", "unk_id": 2, "vocab": vocab},
        "added_tokens": [{"content": "<pad>"}, {"content": "</s>"}, {"content": "<unk>"}],
        "normalizer": {"type": "Sequence", "normalizers": [{"type": "Precompiled", "precompiled_charsmap": map}]},
    });
    vec![text.to_string().into_bytes()]
}

fn sentencepiece(name: &str, bytes: &[u8]) -> bool {
    SentencePiece::open(&file(name, bytes)).is_ok_and(|pieces| cuts(&pieces))
}

/// Whether a caption can be cut by a vocabulary.
fn cuts(pieces: &dyn Pieces) -> bool {
    pieces.encode("Ab a  gr\u{f6}\u{df}e \u{1F600} <pad></s> [SEP]", 32).is_ok_and(|ids| ids.ids.len() == 32)
}

fn bpe_seeds() -> Vec<Vec<u8>> {
    let mut vocab = serde_json::Map::new();
    let single = (b'!'..=b'~').map(char::from).chain(('\u{a1}'..='\u{143}').filter(|c| *c != '\u{ad}'));
    for (number, c) in single
        .flat_map(|c| [c.to_string(), format!("{c}</w>")])
        .chain(["ab".into(), "abc</w>".into()])
        .enumerate()
    {
        vocab.insert(c, number.into());
    }
    for special in ["<|startoftext|>", "<|endoftext|>"] {
        vocab.insert(special.into(), vocab.len().into());
    }
    let model = json!({"type": "BPE", "end_of_word_suffix": "</w>", "vocab": vocab, "merges": ["a b", ["ab", "c</w>"]]});
    vec![
        json!({"model": model, "added_tokens": [{"content": "<|endoftext|>", "id": vocab.len() - 1}]})
            .to_string()
            .into_bytes(),
    ]
}

fn bpe(bytes: &[u8]) -> bool {
    let _ = Bpe::open(&file("bpe_simple_vocab_16e6.txt.gz", bytes));
    let Ok(bpe) = Bpe::open(&file("tokenizer.json", bytes)) else { return false };
    !bpe.encode("abc a <b> gr\u{f6}\u{df}e", 16).ids.is_empty()
}

fn config_seeds() -> Vec<Vec<u8>> {
    tests(&["../configs/smoke.toml", "compat/encoded.toml"])
}

fn config(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    Config::parse("a.toml", text, &[], &Overlay::default()).is_ok_and(|config| config.to_toml().is_ok())
}

fn aot_manifest_seeds() -> Vec<Vec<u8>> {
    let program = json!({"name": "init", "file": "init.pjrt", "text": "00", "key": "00", "bytes": 3});
    let manifest = json!({
        "target": "v5e:2x4", "kind": "TPU v5 lite", "plugin": "00", "plugin_version": "1", "mesh": [["data", 8]],
        "flags": {}, "programs": [program],
    });
    vec![manifest.to_string().into_bytes()]
}

fn aot_manifest(bytes: &[u8]) -> bool {
    let dir = folder_of("aot");
    fs::write(dir.join("manifest.json"), bytes).expect("a folder to write to");
    let Ok(manifest) = AotManifest::read(&dir) else { return false };
    assert!(manifest.programs.iter().all(|entry| dir.join(&entry.file).parent() == Some(&dir)));
    true
}

fn aot_report_seeds() -> Vec<Vec<u8>> {
    let report = json!({
        "accounting": "", "config": "a.toml", "target": "v5e:2x4", "slice": "v5litepod-8", "chips": 8, "hosts": 1,
        "kind": "TPU v5 lite", "mesh": "data=8", "plugin": "libtpu", "flags": {}, "clock_hz": 1.5e9, "peak_flops": 197e12,
        "collective_bytes_per_second": 1e11, "programs": [],
    });
    vec![report.to_string().into_bytes()]
}

fn prompts_seeds() -> Vec<Vec<u8>> {
    texts(&[
        "a red circle\n\na blue square\n",
        "{\"prompt\": \"a\", \"seed\": 7, \"guidance\": 2.5}\n{\"prompt\": \"b\"}\n",
    ])
}

fn prompt_files(bytes: &[u8]) -> bool {
    let read = |name| prompts::read(&file(name, bytes), Tokens::Continuous).is_ok();
    read("a.jsonl") | read("a.txt") | read("a")
}

fn benchmarks_seeds() -> Vec<Vec<u8>> {
    texts(&[
        "{\"tag\": \"color\", \"include\": [{\"class\": \"a\", \"count\": 1}], \"prompt\": \"a red a\"}\n",
        "category,id,prompt_en,type,prompt_length,class\nPortrait,000,\"a, b\",T,short,None\n",
    ])
}

fn benchmarks(bytes: &[u8]) -> bool {
    let path = file("prompts", bytes);
    let all = [Benchmark::Geneval, Benchmark::Geneval2, Benchmark::Oneig];
    all.into_iter().filter(|benchmark| benchmark.read(&path, "run").is_ok()).count() > 0
}

fn geneval_seeds() -> Vec<Vec<u8>> {
    let line = json!({
        "filename": "images/00000/samples/0000.png", "tag": "colors", "prompt": "a", "correct": true, "reason": "",
        "metadata": "{}", "details": "{}",
    });
    vec![format!("{line}\n").into_bytes()]
}

fn job(bytes: &[u8]) -> bool {
    let dir = folder_of("job");
    fs::write(dir.join(folder::MANIFEST), bytes).expect("a folder to write to");
    let plan = |index: usize| ManifestLine {
        file: folder::file_name(index),
        prompt: "a".into(),
        negative: None,
        seed: 1,
        guidance: 1.0,
        temperature: 1.0,
        top_k: 0,
        top_p: 1.0,
        edit: None,
        weights: "w".into(),
        codec: None,
        step: 4,
        config: "c".into(),
        settings: json!({}),
    };
    folder::lines_of(&dir, &[plan(0), plan(1)]).is_ok()
}
