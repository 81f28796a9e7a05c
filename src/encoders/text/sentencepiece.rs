//! Captions to the ids of T5's vocabulary, as SentencePiece makes them.
//!
//! Normalization (`super::charsmap`) and the search for the likeliest pieces (`super::unigram`) are ours. The
//! `tokenizers` crate normalizes by grapheme where SentencePiece goes by longest match, which differs for stacked
//! marks, and adds scores in double precision, which cuts runs of one character elsewhere. A caption is data: `</s>`
//! in it is text, not the end.
use super::Ids;
use super::charsmap::{Charsmap, SPACE};
use super::unigram::Unigram;
use crate::formats::protobuf::{Content, Field, WireError, fields};
use crate::formats::sniff::{FileKind, sniff};
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use serde::Deserialize;
use std::collections::HashSet;
use std::path::Path;

/// A vocabulary of pieces with their scores.
pub struct SentencePiece {
    map: Charsmap,
    model: Unigram,
    size: usize,
    end: i32,
    hash: blake3::Hash,
}

/// The most bytes a vocabulary may have; T5's has 0.8 MB, as JSON 2.4 MB.
const MAX_BYTES: u64 = 64 << 20;

/// The most pieces of a vocabulary, twice as many as any of T5's kin has.
const MAX_PIECES: usize = 1 << 19;

/// The most bytes of a piece: cutting a text tries all pieces at each character.
const MAX_PIECE: usize = 256;

/// What the files are called in folders of models.
const NAMES: [&str; 2] = ["spiece.model", "tokenizer.json"];

/// The files that are read.
const FILES: &str = "name its spiece.model or tokenizer.json";

/// The piece that ends a text, and the one that fills it up, number 0.
const END: &str = "</s>";
const PADDING: &str = "<pad>";

/// What either file says.
struct Read {
    map: Vec<u8>,
    /// SentencePiece with their scores; text is never cut into those that are marked.
    pieces: Vec<(String, f64, bool)>,
    unknown: usize,
}

impl SentencePiece {
    /// Reads `spiece.model` or `tokenizer.json`, or the first of them that a folder holds.
    ///
    /// # Errors
    /// When the file cannot be read or is not a SentencePiece vocabulary of the unigram kind.
    pub fn open(path: &Path) -> Result<SentencePiece> {
        let inside = NAMES.map(|name| path.join(name)).into_iter().find(|file| file.is_file());
        if inside.is_none() && path.is_dir() {
            let [model, json] = NAMES;
            bail!(Failure::input(format!("{} holds neither {model} nor {json}", path.display())).help(FILES));
        }
        let path = inside.as_deref().unwrap_or(path);
        let bad = || Failure::input(format!("{} is not a vocabulary of T5", path.display())).help(FILES);
        let missing = || Failure::input(format!("cannot read the vocabulary {}", path.display()));
        let bytes = disk::read_bounded(path, MAX_BYTES).with_context(missing)?;
        if let Some(FileKind { what, help }) = sniff(&bytes) {
            let failure = Failure::input(format!("{} is {what}, not a vocabulary of T5", path.display()));
            bail!(failure.help(help.unwrap_or(FILES)));
        }
        let json = bytes.trim_ascii_start().first() == Some(&b'{');
        let read = if json { read_json(&bytes) } else { read_model(&bytes) };
        read.and_then(SentencePiece::new).with_context(bad)
    }

    fn new(read: Read) -> Result<SentencePiece> {
        let map = Charsmap::new(&read.map).context("its map of characters is damaged")?;
        let size = read.pieces.len();
        let end = read.pieces.iter().position(|(piece, ..)| piece == END);
        let end = i32::try_from(end.with_context(|| format!("it has no piece {END}"))?)?;
        let first = read.pieces.first().map_or("", |(piece, ..)| piece);
        ensure!(first == PADDING, "its first piece is {first:?}, where T5 has {PADDING}");
        ensure!(size <= MAX_PIECES, "it has {size} pieces; {MAX_PIECES} are the most");
        let longest = read.pieces.iter().map(|(piece, ..)| piece.len()).max().unwrap_or(0);
        ensure!(longest <= MAX_PIECE, "it has a piece of {longest} bytes; {MAX_PIECE} are the most");
        ensure!(read.unknown < size, "its piece for the unknown is number {} of {size}", read.unknown);
        ensure!(read.pieces.iter().all(|(_, score, _)| score.is_finite()), "a score is no number");
        let mut hasher = blake3::Hasher::new();
        hasher.update(&read.map);
        // Sentinels, which `tokenizer.json` lists and `spiece.model` does not, are in no text.
        for (piece, score, _) in read.pieces.iter().filter(|(.., control)| !control) {
            hasher.update(format!("{piece}\n{:08x}\n", (*score as f32).to_bits()).as_bytes());
        }
        let hash = hasher.finalize();
        let normal = read.pieces.iter().filter(|(.., control)| !control);
        let least = normal.map(|(_, score, _)| *score as f32).fold(f32::INFINITY, f32::min);
        // No text is cut into control tokens.
        let normal = read.pieces.into_iter().enumerate().filter(|(_, (.., control))| !control);
        let pieces = normal.map(|(id, (piece, score, _))| (piece, id as u32, score as f32));
        let model = Unigram::new(pieces, read.unknown as u32, least);
        Ok(SentencePiece { map, model, size, end, hash })
    }

    /// SentencePiece in the vocabulary.
    pub fn size(&self) -> usize {
        self.size
    }

    /// A hash of what texts are cut into, and of how they are normalized, in hexadecimal: the same for either file.
    pub fn hash(&self) -> String {
        self.hash.to_hex().to_string()
    }

    /// The ids of a text's pieces, and whether each begins a word.
    fn cut(&self, text: &str) -> Vec<(u32, bool)> {
        let text = self.map.normalize(text);
        self.model.cut(&text).into_iter().map(|(id, piece)| (id, piece.starts_with(SPACE))).collect()
    }

    /// A caption as `length` ids: what does not fit before the end is cut off.
    ///
    /// # Errors
    /// When a piece's number is beyond 31 bits.
    pub fn encode(&self, caption: &str, length: usize) -> Result<Ids> {
        let cut = self.cut(caption);
        let kept = cut.len().min(length.saturating_sub(1));
        let (kept, lost) = cut.split_at(kept);
        let inside = lost.first().is_some_and(|(_, begins)| !begins);
        let truncated = lost.iter().filter(|(_, begins)| *begins).count() + usize::from(inside);
        let mut ids: Vec<i32> = kept.iter().map(|(id, _)| Ok(i32::try_from(*id)?)).collect::<Result<_>>()?;
        ids.push(self.end);
        let mut mask = vec![1; ids.len()];
        ids.resize(length, 0);
        mask.resize(length, 0);
        Ok(Ids { ids, mask, truncated })
    }
}

/// Reads a `ModelProto` of SentencePiece.
fn read_model(bytes: &[u8]) -> Result<Read> {
    // Numbers of its fields, and of those of `SentencePiece`, `TrainerSpec` and `NormalizerSpec`.
    const PIECES: u32 = 1;
    const TRAINER: u32 = 2;
    const NORMALIZER: u32 = 3;
    const PIECE: u32 = 1;
    const SCORE: u32 = 2;
    const KIND: u32 = 3;
    const MODEL_TYPE: u32 = 3;
    const MAP: u32 = 2;
    const RULES: [(u32, &str); 3] =
        [(3, "add_dummy_prefix"), (4, "remove_extra_whitespaces"), (5, "escape_whitespaces")];
    // Kinds of pieces, and the unigram model.
    const NORMAL: i64 = 1;
    const UNKNOWN: i64 = 2;
    const UNIGRAM: i64 = 1;

    let mut read = Read { map: vec![], pieces: vec![], unknown: usize::MAX };
    fn each(bytes: &[u8], f: &mut dyn FnMut(Field<'_>) -> Result<()>) -> Result<()> {
        fields(bytes).try_for_each(|field| f(field?))
    }
    each(bytes, &mut |field| match field.number {
        PIECES => {
            let (mut text, mut score, mut kind) = (String::new(), 0.0, NORMAL);
            each(field.bytes()?, &mut |field| {
                match field.number {
                    PIECE => text = field.text()?,
                    SCORE => score = float(&field)?,
                    KIND => kind = field.int()?,
                    _ => {}
                }
                Ok(())
            })?;
            if kind == UNKNOWN {
                read.unknown = read.pieces.len();
            }
            read.pieces.push((text, score, kind != NORMAL));
            ensure!(read.pieces.len() <= MAX_PIECES, "it has more than {MAX_PIECES} pieces");
            Ok(())
        }
        TRAINER => each(field.bytes()?, &mut |field| {
            let other = field.number == MODEL_TYPE && field.int()? != UNIGRAM;
            ensure!(!other, "it is of another kind than unigram");
            Ok(())
        }),
        NORMALIZER => each(field.bytes()?, &mut |field| {
            if field.number == MAP {
                read.map = field.bytes()?.to_vec();
            }
            if let Some((_, rule)) = RULES.iter().find(|(number, _)| *number == field.number) {
                ensure!(field.int()? == 1, "it was made without {rule}");
            }
            Ok(())
        }),
        _ => Ok(()),
    })?;
    Ok(read)
}

fn float(field: &Field<'_>) -> Result<f64, WireError> {
    match field.content {
        Content::Fixed(bits) => Ok(f64::from(f32::from_bits(bits as u32))),
        _ => Err(WireError::Unexpected(field.number)),
    }
}

/// `tokenizer.json`, as far as it is read.
#[derive(Deserialize)]
struct Json {
    model: JsonModel,
    #[serde(default)]
    added_tokens: Vec<Added>,
    normalizer: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct JsonModel {
    #[serde(rename = "type")]
    kind: String,
    unk_id: Option<usize>,
    #[serde(default)]
    vocab: Vec<(String, f64)>,
}

#[derive(Deserialize)]
struct Added {
    content: String,
}

fn read_json(bytes: &[u8]) -> Result<Read> {
    let json: Json = serde_json::from_slice(bytes)?;
    let kind = &json.model.kind;
    if kind != "Unigram" {
        bail!("it is a {kind} model, not Unigram");
    }
    let map = json.normalizer.as_ref().and_then(find_map).unwrap_or_default();
    let map = BASE64.decode(map).context("its map of characters is damaged")?;
    let added: HashSet<&str> = json.added_tokens.iter().map(|t| t.content.as_str()).collect();
    let control = |piece: &str| added.contains(piece);
    let pieces = json.model.vocab.into_iter().map(|(piece, score)| (control(&piece), piece, score));
    let pieces = pieces.map(|(control, piece, score)| (piece, score, control)).collect();
    Ok(Read { map, pieces, unknown: json.model.unk_id.context("it has no piece for the unknown")? })
}

/// The compiled map of a normalizer, which may be one of a sequence.
fn find_map(normalizer: &serde_json::Value) -> Option<&str> {
    let own = normalizer.get("precompiled_charsmap").and_then(|map| map.as_str());
    let parts = || normalizer.get("normalizers")?.as_array()?.iter().find_map(find_map);
    own.or_else(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::render;
    use serde_json::{Value, json};
    use std::fs;

    const MODEL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/text/spiece.model");
    const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/text/golden.jsonl");

    /// Texts with the ids that SentencePiece gives.
    fn golden() -> Vec<(String, Vec<i32>)> {
        let line = |line: &str| {
            let value: Value = serde_json::from_str(line).unwrap();
            let ids = value["ids"].as_array().unwrap().iter().map(|id| id.as_i64().unwrap() as i32);
            (value["text"].as_str().unwrap().to_string(), ids.collect())
        };
        fs::read_to_string(GOLDEN).unwrap().lines().map(line).collect()
    }

    fn check(pieces: &SentencePiece) {
        let golden = golden();
        assert_eq!(golden.len(), 586);
        for (text, mut ids) in golden {
            ids.push(1);
            let got = pieces.encode(&text, ids.len()).unwrap();
            assert_eq!((got.ids, got.truncated), (ids, 0), "{text:?}");
        }
    }

    #[test]
    fn all_golden_lines_agree() {
        let pieces = SentencePiece::open(Path::new(MODEL)).unwrap();
        assert_eq!(pieces.size(), 32_000);
        check(&pieces);
    }

    /// Pieces of one score in several orders, as SentencePiece 0.2.3 cuts them.
    #[test]
    fn ties_are_broken_as_by_sums_in_single_precision() {
        let pieces = SentencePiece::open(Path::new(MODEL)).unwrap();
        let cases: [(&str, &[i32]); 4] = [
            ("lll", &[3, 195, 40]),
            ("hello lll", &[21820, 3, 40, 195]),
            ("lllll", &[3, 195, 40, 195]),
            ("llll", &[3, 195, 195]),
        ];
        for (text, ids) in cases {
            let got = pieces.encode(text, ids.len() + 1).unwrap().ids;
            assert_eq!((&got[..ids.len()], got.last()), (ids, Some(&1)), "{text}");
        }
    }

    /// The same vocabulary as JSON, with the sentinels that T5's has.
    #[test]
    fn json_gives_the_same_ids() {
        let read = read_model(&fs::read(MODEL).unwrap()).unwrap();
        let sentinels: Vec<String> = (0..100).rev().map(|i| format!("<extra_id_{i}>")).collect();
        let own = read.pieces.iter().map(|(piece, score, _)| json!([piece, score]));
        let vocab: Vec<Value> = own.chain(sentinels.iter().map(|s| json!([s, 0.0]))).collect();
        let controls = ["<pad>", "</s>", "<unk>"].into_iter().chain(sentinels.iter().map(String::as_str));
        let added: Vec<Value> =
            controls.map(|content| json!({ "content": content, "special": true })).collect();
        let map = BASE64.encode(&read.map);
        let text = json!({
            "model": { "type": "Unigram", "unk_id": 2, "vocab": vocab },
            "added_tokens": added,
            "normalizer": {
                "type": "Sequence",
                "normalizers": [{ "type": "Precompiled", "precompiled_charsmap": map }, { "type": "Strip" }],
            },
        });
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("tokenizer.json");
        fs::write(&path, text.to_string()).unwrap();
        let pieces = SentencePiece::open(&path).unwrap();
        assert_eq!(pieces.size(), 32_100);
        assert_eq!(pieces.hash(), SentencePiece::open(Path::new(MODEL)).unwrap().hash());
        check(&pieces);
        let other = text.to_string().replacen("\"▁the\"", "\"▁thy\"", 1);
        fs::write(&path, other).unwrap();
        assert_ne!(SentencePiece::open(&path).unwrap().hash(), pieces.hash());
    }

    #[test]
    fn control_tokens_in_a_caption_are_text() {
        let pieces = SentencePiece::open(Path::new(MODEL)).unwrap();
        for control in ["</s>", "<pad>", "<unk>", "<extra_id_0>"] {
            let text = format!("a cat {control} and a dog");
            let Ids { ids, mask, .. } = pieces.encode(&text, 64).unwrap();
            let tokens = mask.iter().filter(|bit| **bit == 1).count();
            assert_eq!(ids.iter().position(|id| *id == 1), Some(tokens - 1), "{text}");
            assert!(ids[..tokens].iter().all(|id| *id < 32_000 && *id != 0), "{text}: {ids:?}");
        }
    }

    #[test]
    fn captions_are_cut_before_the_end_and_filled_up_after_it() {
        let pieces = SentencePiece::open(Path::new(MODEL)).unwrap();
        let whole = pieces.encode("the quick brown antidisestablishmentarian", 32).unwrap();
        let tokens = whole.mask.iter().filter(|bit| **bit == 1).count();
        assert_eq!((whole.ids[tokens - 1], whole.ids[tokens..].iter().max()), (1, Some(&0)));
        for length in 1..tokens {
            let cut = pieces.encode("the quick brown antidisestablishmentarian", length).unwrap();
            assert_eq!(cut.ids[..length - 1], whole.ids[..length - 1]);
            assert_eq!((cut.ids[length - 1], cut.mask), (1, vec![1; length]));
            // Of the last word, of many pieces, something is missing as soon as one is.
            assert_eq!(cut.truncated, 4usize.saturating_sub(length - 1).max(1), "{length}");
        }
        assert_eq!(
            pieces.encode("", 3).unwrap(),
            Ids { ids: vec![1, 0, 0], mask: vec![1, 0, 0], truncated: 0 }
        );
    }

    #[test]
    fn what_is_no_vocabulary_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x");
        let whole = fs::read(MODEL).unwrap();
        let mut no_end = vec![];
        // One piece, "a", of the unknown kind.
        no_end.extend([1 << 3 | 2, 5, 1 << 3 | 2, 1, b'a', 3 << 3, 2]);
        // As XLNet's, which has as many pieces as T5's: there the end is elsewhere.
        let mut no_padding = no_end.clone();
        no_padding.extend([1 << 3 | 2, 6, 1 << 3 | 2, 4, b'<', b'/', b's', b'>']);
        let bpe = br#"{"model": {"type": "BPE"}}"#;
        let cases: [(&[u8], &str); 7] = [
            (b"", "it has no piece </s>"),
            (b"weights", "which is none"),
            (&whole[..whole.len() / 2], "the bytes end inside field"),
            (&no_end, "it has no piece </s>"),
            (&no_padding, "its first piece is \"a\", where T5 has <pad>"),
            (b"{}", "missing field `model`"),
            (bpe, "it is a BPE model, not Unigram"),
        ];
        for (bytes, expected) in cases {
            fs::write(&path, bytes).unwrap();
            let text = render(&SentencePiece::open(&path).err().unwrap());
            let both =
                text.contains("x is not a vocabulary of T5") && text.contains("help: name its spiece.model");
            assert!(both && text.contains(expected), "{text}");
        }
        fs::write(&path, "version https://git-lfs.github.com/spec/v1\n").unwrap();
        let text = render(&SentencePiece::open(&path).err().unwrap());
        assert!(text.contains("is a pointer of Git LFS") && text.contains("git lfs pull"), "{text}");
        let text = render(&SentencePiece::open(dir.path()).err().unwrap());
        assert!(text.contains("holds neither spiece.model nor tokenizer.json\nhelp: name its"), "{text}");
        fs::copy(MODEL, dir.path().join("spiece.model")).unwrap();
        assert_eq!(SentencePiece::open(dir.path()).unwrap().size(), 32_000);
        let text = render(&SentencePiece::open(&dir.path().join("gone")).err().unwrap());
        assert!(text.contains("cannot read the vocabulary") && text.contains("No such file"), "{text}");
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(32))]
        #[test]
        fn any_caption_ends_and_any_damage_is_told(caption: String, at in 0usize..791_656, byte: u8) {
            static MODEL_PIECES: std::sync::LazyLock<SentencePiece> =
                std::sync::LazyLock::new(|| SentencePiece::open(Path::new(MODEL)).unwrap());
            let Ids { ids, mask, .. } = MODEL_PIECES.encode(&caption, 16).unwrap();
            let last = mask.iter().rposition(|bit| *bit == 1).unwrap();
            proptest::prop_assert_eq!((ids.len(), ids[last]), (16, 1));
            // Nothing may panic; most bytes are those of scores and change little.
            static BYTES: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| fs::read(MODEL).unwrap());
            let mut bytes = BYTES.clone();
            bytes[at] = byte;
            if let Ok(read) = read_model(&bytes) {
                drop(Charsmap::new(&read.map).map(|map| map.normalize(&caption)));
            }
        }
    }
}
