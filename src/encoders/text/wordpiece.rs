//! Captions to the ids of BERT's vocabulary: WordPiece, from its `tokenizer.json`, by the `tokenizers` crate.
//!
//! The file is read here: of what it may say, all that BERT has is passed on, and anything else is refused, so that no
//! file is cut by half of its rules. A caption is data: `[SEP]` in it is text, not the end.
use super::Ids;
use super::network::Pieces;
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, anyhow, bail, ensure};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use std::path::Path;
use tokenizers::models::wordpiece::WordPiece as Model;
use tokenizers::normalizers::bert::BertNormalizer;
use tokenizers::pre_tokenizers::bert::BertPreTokenizer;
use tokenizers::{
    Model as _, NormalizedString, Normalizer as _, OffsetType, PreTokenizedString, PreTokenizer as _,
};

/// The vocabulary of a BERT.
pub struct WordPiece {
    normalizer: BertNormalizer,
    model: Model,
    size: usize,
    /// What begins a text, what ends it, what fills it up.
    marks: [i32; 3],
    hash: String,
}

/// What [`WordPiece::marks`] are called.
const MARKS: [&str; 3] = ["[CLS]", "[SEP]", "[PAD]"];

/// The most bytes of a file; BERT's has 0.5 MB, that of many languages 2 MB.
const MAX_BYTES: u64 = 64 << 20;

/// The most characters of a word that is cut into pieces, which takes time by their square; BERT has 100.
const MAX_WORD: usize = 1000;

/// The file in a folder of a model, and what to do where it is another.
const NAME: &str = "tokenizer.json";
const HELP: &str =
    "name the tokenizer.json of a BERT, published with its weights: --set text.vocabulary=PATH";

#[derive(Deserialize)]
struct File {
    normalizer: Normalizer,
    pre_tokenizer: Kind,
    model: ModelFile,
}

#[derive(Deserialize)]
struct Kind {
    r#type: String,
}

#[derive(Deserialize)]
struct Normalizer {
    r#type: String,
    clean_text: bool,
    handle_chinese_chars: bool,
    strip_accents: Option<bool>,
    lowercase: bool,
}

#[derive(Deserialize)]
struct ModelFile {
    unk_token: String,
    continuing_subword_prefix: String,
    max_input_chars_per_word: usize,
    vocab: HashMap<String, u32>,
}

impl WordPiece {
    /// Reads a `tokenizer.json`, or that of a folder.
    ///
    /// # Errors
    /// When it cannot be read, or is not that of a BERT.
    pub fn open(path: &Path) -> Result<WordPiece> {
        let inside = path.join(NAME);
        let path = if path.is_dir() { &inside } else { path };
        let missing = || Failure::input(format!("cannot read the vocabulary {}", path.display())).help(HELP);
        let bytes = disk::read_bounded(path, MAX_BYTES).with_context(missing)?;
        WordPiece::parse(&bytes).with_context(|| {
            Failure::input(format!("{} is not a WordPiece vocabulary of BERT", path.display())).help(HELP)
        })
    }

    /// Reads the text of a `tokenizer.json`.
    fn parse(bytes: &[u8]) -> Result<WordPiece> {
        let any: Value = serde_json::from_slice(bytes).context("it is no JSON")?;
        for (part, want) in [("normalizer", "BertNormalizer"), ("pre_tokenizer", "BertPreTokenizer")] {
            let found = &any[part]["type"];
            ensure!(found == want, "its {part} is {found}, where BERT has {want:?}");
        }
        // Old files do not say of which kind their model is, but only WordPiece has a longest word.
        let kind = &any["model"]["type"];
        ensure!(kind.is_null() || kind == "WordPiece", "its model is {kind}, where BERT has \"WordPiece\"");
        let lacks = "it lacks something that BERT's has";
        let File { normalizer, pre_tokenizer, model } = File::deserialize(&any).context(lacks)?;
        let ModelFile { unk_token, continuing_subword_prefix, max_input_chars_per_word, vocab } = model;
        ensure!(
            max_input_chars_per_word <= MAX_WORD,
            "it cuts words of up to {max_input_chars_per_word} characters; {MAX_WORD} are the most"
        );
        let mut pieces: Vec<(u32, &str)> = vocab.iter().map(|(piece, id)| (*id, piece.as_str())).collect();
        pieces.sort_unstable();
        let gap = pieces.iter().enumerate().find(|(at, (id, _))| u32::try_from(*at) != Ok(*id));
        if let Some((at, (_, piece))) = gap {
            bail!("its pieces are not numbered one by one: {piece:?} is where number {at} is missing");
        }
        let id = |piece: &str| -> Result<i32> {
            let id = vocab.get(piece).with_context(|| format!("it has no piece {piece}"))?;
            Ok(i32::try_from(*id)?)
        };
        id(&unk_token)?;
        let marks = [id(MARKS[0])?, id(MARKS[1])?, id(MARKS[2])?];
        let mut hasher = blake3::Hasher::new();
        let Normalizer { r#type, clean_text, handle_chinese_chars, strip_accents, lowercase } = normalizer;
        let rules = [
            format!(
                "{} {} {clean_text} {handle_chinese_chars} {strip_accents:?} {lowercase}\n",
                r#type, pre_tokenizer.r#type
            ),
            format!("{unk_token}\n{continuing_subword_prefix}\n{max_input_chars_per_word}\n"),
        ];
        for rule in &rules {
            hasher.update(rule.as_bytes());
        }
        for (_, piece) in &pieces {
            hasher.update(format!("{piece}\n").as_bytes());
        }
        // The crate reads text alone.
        let model: Model = serde_json::from_str(&any["model"].to_string()).context(lacks)?;
        let (hash, size) = (hasher.finalize().to_hex().to_string(), pieces.len());
        let normalizer = BertNormalizer::new(clean_text, handle_chinese_chars, strip_accents, lowercase);
        Ok(WordPiece { normalizer, model, size, marks, hash })
    }

    /// The ids of a text's pieces, and at which byte of the text each begins.
    fn cut(&self, text: &str) -> tokenizers::Result<Vec<(u32, usize)>> {
        let mut text = NormalizedString::from(text);
        self.normalizer.normalize(&mut text)?;
        let mut words = PreTokenizedString::from(text);
        BertPreTokenizer.pre_tokenize(&mut words)?;
        words.tokenize(|word| self.model.tokenize(word.get()))?;
        let pieces = words.into_encoding(None, 0, OffsetType::Byte)?;
        Ok(pieces.get_ids().iter().copied().zip(pieces.get_offsets().iter().map(|(from, _)| *from)).collect())
    }
}

/// An error of the crate.
fn foreign(error: tokenizers::Error) -> anyhow::Error {
    anyhow!("{error}")
}

impl Pieces for WordPiece {
    fn size(&self) -> usize {
        self.size
    }

    fn hash(&self) -> String {
        self.hash.clone()
    }

    /// `[CLS]`, pieces, `[SEP]`, and `[PAD]` to the end. Of a `length` of 1 the last is all there is.
    fn encode(&self, caption: &str, length: usize) -> Result<Ids> {
        let [begin, end, padding] = self.marks;
        let pieces = self.cut(caption).map_err(foreign)?;
        let kept = pieces.len().min(length.saturating_sub(2));
        let lost = pieces.get(kept).and_then(|(_, from)| caption.get(*from..));
        let truncated = match lost {
            // A piece within a word, or of a mark, is a word of which something is lost.
            Some(lost) => lost.split_whitespace().count().max(1),
            None => 0,
        };
        let mut ids = if length > 1 { vec![begin] } else { vec![] };
        for (id, _) in &pieces[..kept] {
            ids.push(i32::try_from(*id)?);
        }
        ids.push(end);
        let mut mask = vec![1; ids.len()];
        ids.resize(length, padding);
        mask.resize(length, 0);
        Ok(Ids { ids, mask, truncated })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::render;
    use serde_json::json;

    fn file(change: impl FnOnce(&mut Value)) -> Vec<u8> {
        let pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "red", "##dish", "ca", "##fe", ",", "[", "]"];
        let vocab: HashMap<&str, usize> = pieces.iter().enumerate().map(|(id, piece)| (*piece, id)).collect();
        let mut file = json!({
            "normalizer": {
                "type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true, "strip_accents": null,
                "lowercase": true,
            },
            "pre_tokenizer": { "type": "BertPreTokenizer" },
            "model": {
                "type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                "max_input_chars_per_word": 100, "vocab": vocab,
            },
        });
        change(&mut file);
        file.to_string().into_bytes()
    }

    #[test]
    fn captions_are_cut_into_pieces_between_the_marks() {
        let pieces = WordPiece::parse(&file(|_| ())).unwrap();
        let ids = pieces.encode("A  reddish,\tCAFÉ zebra", 12).unwrap();
        assert_eq!(ids.ids, [2, 4, 5, 6, 9, 7, 8, 1, 3, 0, 0, 0]);
        assert_eq!((ids.mask, ids.truncated), (vec![1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0], 0));
        assert_eq!(
            pieces.encode("", 3).unwrap(),
            Ids { ids: vec![2, 3, 0], mask: vec![1, 1, 0], truncated: 0 }
        );
        // What looks like a mark is text.
        assert_eq!(pieces.encode("[SEP]", 9).unwrap().ids, [2, 10, 1, 11, 3, 0, 0, 0, 0]);
        // As many as fit are not cut; of what does not fit, words are counted.
        assert_eq!(pieces.encode("a reddish", 5).unwrap().truncated, 0);
        let cut = pieces.encode("a reddish café, a", 4).unwrap();
        assert_eq!((cut.ids, cut.truncated), (vec![2, 4, 5, 3], 3));
        for (length, ids) in [(2, vec![2, 3]), (1, vec![3])] {
            let cut = pieces.encode("a red\n", length).unwrap();
            assert_eq!((cut.ids, cut.truncated), (ids, 2));
        }
    }

    #[test]
    fn vocabularies_of_others_are_refused() {
        let error = |bytes: &[u8]| render(&WordPiece::parse(bytes).err().unwrap());
        assert!(error(b"\x89PNG").contains("it is no JSON"));
        let text = error(&file(|file| file["model"]["type"] = json!("BPE")));
        assert!(text.contains("its model is \"BPE\", where BERT has \"WordPiece\""), "{text}");
        let text = error(&file(|file| file["normalizer"] = json!({ "type": "Sequence" })));
        assert!(text.contains("its normalizer is \"Sequence\", where BERT has \"BertNormalizer\""), "{text}");
        let text = error(&file(|file| file["model"]["vocab"]["##fe"] = json!(99)));
        assert!(text.contains("not numbered one by one: \",\" is where number 8 is missing"), "{text}");
        let text = error(&file(|file| file["model"]["vocab"] = json!({ "[UNK]": 0, "[CLS]": 1 })));
        assert!(text.contains("it has no piece [SEP]"), "{text}");
        let text = error(&file(|file| file["model"]["max_input_chars_per_word"] = json!(1u64 << 40)));
        assert!(text.contains("1000 are the most"), "{text}");
        let dir = tempfile::tempdir().unwrap();
        let text = render(&WordPiece::open(dir.path()).err().unwrap());
        assert!(text.contains("tokenizer.json") && text.contains("help: name the tokenizer.json"), "{text}");
        // How texts are cut is all that the hash is of.
        let hash = |change: fn(&mut Value)| WordPiece::parse(&file(change)).unwrap().hash();
        assert_eq!(hash(|file| file["truncation"] = json!({ "max_length": 9 })), hash(|_| ()));
        assert_ne!(hash(|file| file["normalizer"]["lowercase"] = json!(false)), hash(|_| ()));
    }
}
