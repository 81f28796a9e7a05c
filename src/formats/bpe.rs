//! Texts to the ids of CLIP's vocabulary: byte pair encoding (Sennrich et al. 2016) of lower-cased words over bytes, from
//! any of the files that have the vocabulary.
//!
//! Texts are cleaned as by the library that the file is of: transformers composes characters (NFC); OpenAI's CLIP and
//! OpenCLIP also mend what `ftfy` and `html` do: here curly quotes, ligatures, wide and narrow forms, control characters
//! and the common entities of HTML; text that was decoded wrongly stays as it is. A text is data: `<|endoftext|>` in it
//! is text, not the end.
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail, ensure};
use flate2::read::MultiGzDecoder;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::fmt;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use unicode_general_category::{GeneralCategory as Category, get_general_category};
use unicode_normalization::UnicodeNormalization;

/// The vocabulary of CLIP.
pub struct Bpe {
    /// The piece of each byte, within a word and at its end.
    bytes: [[u32; 256]; 2],
    /// Pairs of pieces that are put together: how early, and to which.
    merges: HashMap<(u32, u32), (u32, u32)>,
    library: Library,
    size: usize,
    start: u32,
    end: u32,
    hash: String,
}

/// A text as ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ids {
    /// The start, pieces, the end: at most so many as were asked for.
    pub ids: Vec<i32>,
    /// Words of which something was cut off; marks count as words of their own.
    pub lost: usize,
}

/// Whose rules a text is cleaned by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Library {
    Transformers,
    OpenClip,
}

/// The most bytes of a file, or of what is unpacked of it; CLIP's have 3.6 MB at most.
const MAX_BYTES: u64 = 64 << 20;

/// The most bytes of one that is packed, and may be a thousandth of that; OpenAI's has 3 MB.
const MAX_UNPACKED: u64 = 16 << 20;

/// Merges that OpenAI's list is used of: 49,152 pieces less the bytes, twice, and two.
const OPENAI_MERGES: usize = 49_152 - 256 - 2;

/// What the files are called in folders of models.
const NAMES: [&str; 3] = ["tokenizer.json", "vocab.json", "bpe_simple_vocab_16e6.txt.gz"];

/// The files that are read.
const FILES: &str = "name CLIP's tokenizer.json, its vocab.json with merges.txt beside it, or OpenAI's \
                     bpe_simple_vocab_16e6.txt.gz";

/// Marks the last piece of a word.
const WORD_END: &str = "</w>";

/// What begins and what ends a text, by either name.
const START: [&str; 2] = ["<|startoftext|>", "<start_of_text>"];
const END: [&str; 2] = ["<|endoftext|>", "<end_of_text>"];

/// What a file says.
struct Found {
    pieces: HashMap<String, u32>,
    /// Pairs, the earliest first.
    merges: Vec<(String, String)>,
    library: Library,
}

#[derive(Deserialize)]
struct TokenizerJson {
    model: Model,
    #[serde(default)]
    added_tokens: Vec<Added>,
}

/// What tells a `tokenizer.json` from a `vocab.json`, in which `model` is a piece with its number, if it is one.
#[derive(Deserialize)]
struct Probe {
    #[serde(default)]
    model: Option<IsNumber>,
}

/// Whether a value is a number.
struct IsNumber(bool);

impl<'de> Deserialize<'de> for IsNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = IsNumber;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a number or a table")
            }

            fn visit_u64<E>(self, _: u64) -> Result<IsNumber, E> {
                Ok(IsNumber(true))
            }

            fn visit_i64<E>(self, _: i64) -> Result<IsNumber, E> {
                Ok(IsNumber(true))
            }

            fn visit_f64<E>(self, _: f64) -> Result<IsNumber, E> {
                Ok(IsNumber(true))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<IsNumber, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(IsNumber(false))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

#[derive(Deserialize)]
struct Model {
    #[serde(default)]
    end_of_word_suffix: Option<String>,
    vocab: HashMap<String, u32>,
    merges: Vec<Value>,
}

#[derive(Deserialize)]
struct Added {
    id: u32,
    content: String,
}

impl Bpe {
    /// Reads `tokenizer.json`, `vocab.json` with `merges.txt`, or OpenAI's list of merges, packed or not; or the first of
    /// them that a folder holds.
    ///
    /// # Errors
    /// When a file cannot be read or is not CLIP's vocabulary.
    pub fn open(path: &Path) -> Result<Bpe> {
        let inside = NAMES.map(|name| path.join(name)).into_iter().find(|file| file.is_file());
        if inside.is_none() && path.is_dir() {
            let names = NAMES.join(" nor ");
            bail!(Failure::input(format!("{} holds neither {names}", path.display())).help(FILES));
        }
        let path = inside.as_deref().unwrap_or(path);
        let found = match path.file_name().map(|name| name.to_string_lossy()) {
            Some(name) if name == "merges.txt" => read_pair(&path.with_file_name("vocab.json"), path),
            _ => read(path),
        };
        found.and_then(Bpe::new).with_context(|| {
            Failure::input(format!("{} is not a vocabulary of CLIP", path.display())).help(FILES)
        })
    }

    fn new(found: Found) -> Result<Bpe> {
        let Found { pieces, merges, library } = found;
        let id = |piece: &str| {
            pieces
                .get(piece)
                .copied()
                .with_context(|| format!("it has no piece {piece:?}, which its merges make"))
        };
        let special = |names: [&str; 2]| {
            let found = names.iter().find_map(|name| pieces.get(*name));
            found.copied().with_context(|| format!("it has no piece {}", names.join(" or ")))
        };
        let (start, end) = (special(START)?, special(END)?);
        let mut bytes = [[0; 256]; 2];
        for (byte, letter) in letters().into_iter().enumerate() {
            bytes[0][byte] = id(&letter.to_string())?;
            bytes[1][byte] = id(&format!("{letter}{WORD_END}"))?;
        }
        let size = pieces.len();
        ensure!(
            pieces.values().all(|id| (*id as usize) < size),
            "the numbers of its {size} pieces are not 0 to {}",
            size - 1
        );
        let mut hasher = blake3::Hasher::new();
        hasher.update(format!("{library:?} {start} {end}\n").as_bytes());
        let mut ranks = HashMap::with_capacity(merges.len());
        for (rank, (left, right)) in merges.iter().enumerate() {
            let merged = id(&format!("{left}{right}"))?;
            let (left, right) = (id(left)?, id(right)?);
            hasher.update(format!("{left} {right} {merged}\n").as_bytes());
            ranks.insert((left, right), (rank as u32, merged));
        }
        bytes.iter().flatten().for_each(|id| {
            hasher.update(&id.to_le_bytes());
        });
        let hash = hasher.finalize().to_hex().to_string();
        Ok(Bpe { bytes, merges: ranks, library, size, start, end, hash })
    }

    /// Pieces of the vocabulary.
    pub fn size(&self) -> usize {
        self.size
    }

    /// A hash of what texts are cut into, and of how they are cleaned, in hexadecimal.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// A text as ids, `length` at most, at least 2: what does not fit before the end is cut off.
    pub fn encode(&self, text: &str, length: usize) -> Ids {
        let room = length.saturating_sub(2);
        let text = clean(text, self.library);
        let (mut ids, mut lost) = (vec![self.start], 0);
        for word in words(&text) {
            if lost > 0 {
                lost += 1;
                continue;
            }
            let pieces = self.pieces(word);
            lost = usize::from(ids.len() - 1 + pieces.len() > room);
            let kept = pieces.len().min(room + 1 - ids.len());
            ids.extend(&pieces[..kept]);
        }
        ids.push(self.end);
        Ids { ids: ids.into_iter().map(|id| id as i32).collect(), lost }
    }

    /// The pieces of a word: of all neighbors that can be put together, those that come first are, until none can.
    fn pieces(&self, word: &str) -> Vec<u32> {
        let Some((last, before)) = word.as_bytes().split_last() else { return vec![] };
        let mut pieces: Vec<Option<u32>> =
            before.iter().map(|byte| Some(self.bytes[0][usize::from(*byte)])).collect();
        pieces.push(Some(self.bytes[1][usize::from(*last)]));
        // Neighbors of each piece that is left.
        let count = pieces.len();
        let mut next: Vec<usize> = (1..=count).collect();
        let mut previous: Vec<usize> = (0..count).map(|at| at.wrapping_sub(1)).collect();
        let mut queue = BinaryHeap::new();
        let look = |queue: &mut BinaryHeap<_>, pieces: &[Option<u32>], left: usize, right: usize| {
            if let (Some(Some(a)), Some(Some(b))) = (pieces.get(left), pieces.get(right))
                && let Some((rank, merged)) = self.merges.get(&(*a, *b))
            {
                queue.push(Reverse((*rank, left, *a, *b, *merged)));
            }
        };
        (1..count).for_each(|right| look(&mut queue, &pieces, right - 1, right));
        while let Some(Reverse((_, left, a, b, merged))) = queue.pop() {
            let right = next[left];
            // Either may have been put together with another in between.
            if pieces[left] != Some(a) || pieces.get(right) != Some(&Some(b)) {
                continue;
            }
            pieces[left] = Some(merged);
            pieces[right] = None;
            next[left] = next[right];
            if let Some(back) = previous.get_mut(next[left]) {
                *back = left;
            }
            look(&mut queue, &pieces, previous[left], left);
            look(&mut queue, &pieces, left, next[left]);
        }
        pieces.into_iter().flatten().collect()
    }
}

/// Reads a file, unpacked if it is packed.
fn contents(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = vec![];
    let file = disk::open_file(path).with_context(|| disk::io_failure(path, "open"))?;
    let packed = path.extension().is_some_and(|extension| extension == "gz");
    let mut source: Box<dyn Read> = if packed { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
    let most = if packed { MAX_UNPACKED } else { MAX_BYTES };
    let read = source.by_ref().take(most + 1).read_to_end(&mut bytes);
    read.with_context(|| disk::io_failure(path, "read"))?;
    ensure!(bytes.len() as u64 <= most, "it has more than {most} bytes");
    Ok(bytes)
}

fn text(path: &Path) -> Result<String> {
    String::from_utf8(contents(path)?).ok().context("it is no text in UTF-8")
}

fn read(path: &Path) -> Result<Found> {
    let text = text(path)?;
    if !text.trim_start().starts_with('{') {
        let first = text.lines().next().unwrap_or_default();
        ensure!(first.contains("#version"), "its first line tells no #version, as lists of merges do");
        return Ok(openai(&text));
    }
    // Twice through the text, for as values the whole of it takes many times its memory.
    let Probe { model } = serde_json::from_str(&text).context("it is no JSON")?;
    if model.is_none_or(|IsNumber(number)| number) {
        return read_pair(path, &path.with_file_name("merges.txt"));
    }
    let TokenizerJson { model, added_tokens } =
        serde_json::from_str(&text).context("it has no pieces and merges of byte pair encoding")?;
    ensure!(
        model.end_of_word_suffix.as_deref() == Some(WORD_END),
        "it does not mark the ends of words by {WORD_END}"
    );
    let mut pieces = model.vocab;
    pieces.extend(added_tokens.into_iter().map(|added| (added.content, added.id)));
    let merges = model.merges.iter().map(pair).collect::<Option<_>>();
    let merges = merges.context("one of its merges is no pair of pieces")?;
    Ok(Found { pieces, merges, library: Library::Transformers })
}

/// A merge in `tokenizer.json`: `"a b"`, or `["a", "b"]`.
fn pair(merge: &Value) -> Option<(String, String)> {
    match merge {
        Value::String(text) => text.split_once(' ').map(|(a, b)| (a.into(), b.into())),
        Value::Array(pair) => match &pair[..] {
            [Value::String(a), Value::String(b)] => Some((a.clone(), b.clone())),
            _ => None,
        },
        _ => None,
    }
}

/// Pairs of a list of merges: a line for each, below a first one about the file.
fn pairs(text: &str) -> impl Iterator<Item = (String, String)> {
    text.lines().skip(1).filter_map(|line| line.trim().split_once(' ')).map(|(a, b)| (a.into(), b.into()))
}

fn read_pair(vocabulary: &Path, merges: &Path) -> Result<Found> {
    let beside = |path: &PathBuf| format!("{} is to be beside it", path.display());
    for path in [vocabulary, merges] {
        ensure!(fs::exists(path).unwrap_or(false), "{}", beside(&path.to_owned()));
    }
    let pieces =
        serde_json::from_str(&text(vocabulary)?).context("it is no JSON of pieces and their numbers")?;
    Ok(Found { pieces, merges: pairs(&text(merges)?).collect(), library: Library::Transformers })
}

/// OpenAI's list: its merges tell the vocabulary.
fn openai(text: &str) -> Found {
    let merges: Vec<_> = pairs(text).take(OPENAI_MERGES).collect();
    let mut order: Vec<char> = (0..=255u8).filter(|byte| printed(*byte)).map(char::from).collect();
    order.extend((0..256).filter_map(|n| char::from_u32(256 + n)).take(256 - order.len()));
    let single =
        order.iter().map(char::to_string).chain(order.iter().map(|letter| format!("{letter}{WORD_END}")));
    let merged = merges.iter().map(|(left, right)| format!("{left}{right}"));
    let special = [START[0], END[0]].into_iter().map(String::from);
    let pieces = single.chain(merged).chain(special).zip(0..).collect();
    Found { pieces, merges, library: Library::OpenClip }
}

/// Whether a byte stands for itself in pieces.
fn printed(byte: u8) -> bool {
    matches!(byte, b'!'..=b'~' | 0xa1..=0xac | 0xae..=0xff)
}

/// What stands for each byte in pieces.
fn letters() -> [char; 256] {
    let mut others = (256..).filter_map(char::from_u32);
    std::array::from_fn(|byte| {
        let byte = byte as u8;
        if printed(byte) { char::from(byte) } else { others.next().unwrap_or_default() }
    })
}

/// A text as it is cut into words.
fn clean(text: &str, library: Library) -> String {
    match library {
        Library::Transformers => text.nfc().flat_map(char::to_lowercase).collect(),
        Library::OpenClip => {
            let text: String =
                unescaped(text).chars().filter(|c| !control(*c)).flat_map(plain).nfc().collect();
            // Twice, as theirs.
            unescaped(&unescaped(&text)).to_lowercase()
        }
    }
}

/// What `ftfy` takes out.
fn control(c: char) -> bool {
    matches!(c, '\0'..='\x08' | '\x0b' | '\x0e'..='\x1f' | '\x7f' | '\u{206a}'..='\u{206f}' | '\u{feff}')
        || matches!(c, '\u{fff9}'..='\u{fffc}')
}

/// A character without a special form.
fn plain(c: char) -> Vec<char> {
    match c {
        '\u{2bc}' | '\u{2018}'..='\u{201b}' => vec!['\''],
        '\u{201c}'..='\u{201f}' => vec!['"'],
        'ŉ' => vec!['\'', 'n'],
        'ﬅ' => vec!['ſ', 't'],
        'Ĳ' | 'ĳ' | 'Ǆ'..='ǌ' | 'Ǳ'..='ǳ' | 'ﬀ'..='ﬆ' | '\u{3000}' | '\u{ff01}'..='\u{ffef}' => {
            [c].into_iter().nfkc().collect()
        }
        _ => vec![c],
    }
}

/// A text with the common entities of HTML replaced: those for its own signs, spaces, and characters by number.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let entity = rest.find(';').filter(|end| *end <= 10).and_then(|end| {
            let name = &rest[1..end];
            let number = name.strip_prefix('#').and_then(|digits| match digits.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok(),
                None => digits.parse().ok(),
            });
            let known = match name {
                "amp" => Some('&'),
                "lt" => Some('<'),
                "gt" => Some('>'),
                "quot" => Some('"'),
                "apos" => Some('\''),
                "nbsp" => Some('\u{a0}'),
                _ => number.and_then(char::from_u32).filter(|c| !c.is_control()),
            };
            known.map(|c| (c, end + 1))
        });
        let (c, length) = entity.unwrap_or(('&', 1));
        out.push(c);
        rest = &rest[length..];
    }
    out + rest
}

/// The words of a cleaned text: endings after an apostrophe, letters, single digits, other signs.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let first = rest.chars().next()?;
        let run = |kind: Sign| rest.find(|c| sign(c) != kind).unwrap_or(rest.len());
        let ending =
            ["'s", "'t", "'re", "'ve", "'m", "'ll", "'d"].into_iter().find(|end| rest.starts_with(end));
        let length = match (ending, sign(first)) {
            (Some(ending), _) => ending.len(),
            (None, Sign::Number) => first.len_utf8(),
            (None, kind) => run(kind),
        };
        let word;
        (word, rest) = rest.split_at(length);
        Some(word)
    })
}

/// Kinds of characters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Space,
    Letter,
    Number,
    Other,
}

fn sign(c: char) -> Sign {
    if c.is_whitespace() {
        return Sign::Space;
    }
    match get_general_category(c) {
        Category::UppercaseLetter
        | Category::LowercaseLetter
        | Category::TitlecaseLetter
        | Category::ModifierLetter
        | Category::OtherLetter => Sign::Letter,
        Category::DecimalNumber | Category::LetterNumber | Category::OtherNumber => Sign::Number,
        _ => Sign::Other,
    }
}
