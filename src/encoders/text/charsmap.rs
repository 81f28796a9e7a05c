//! The normalization that a SentencePiece model carries: a compiled map from strings to strings, applied by longest
//! match, and its rules for white space.
//!
//! The map is the length of a trie (`u32`), the trie, then replacements that end in a zero byte. The trie is a double
//! array as darts-clone writes it: units of 32 bits with a label, an offset to the children and a leaf bit; the value
//! of a leaf is where its replacement begins.

/// White space inside pieces.
pub const SPACE: char = '\u{2581}';

/// The most bytes that stand for each byte that is replaced; of those that Unicode knows, no character has more than 11.
const MAX_GROWTH: usize = 12;

/// The most bytes that are replaced at once.
const MAX_KEY: usize = 64;

/// A compiled map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Charsmap {
    trie: Vec<u32>,
    replacements: Vec<u8>,
}

impl Charsmap {
    /// A map from its bytes; the empty map from none. None if the bytes are no map.
    pub fn new(bytes: &[u8]) -> Option<Charsmap> {
        if bytes.is_empty() {
            return Some(Charsmap::default());
        }
        let (length, rest) = bytes.split_first_chunk()?;
        let (trie, replacements) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        let (units, cut) = trie.as_chunks();
        if !cut.is_empty() || replacements.last() != Some(&0) || std::str::from_utf8(replacements).is_err() {
            return None;
        }
        let trie = units.iter().map(|unit| u32::from_le_bytes(*unit)).collect();
        Some(Charsmap { trie, replacements: replacements.to_vec() })
    }

    /// The longest beginning of `text` that the map replaces, in bytes, and by what.
    fn longest(&self, text: &[u8]) -> Option<(usize, &str)> {
        let offset = |unit: u32| ((unit >> 10) << ((unit & (1 << 9)) >> 6)) as usize;
        let mut at = offset(*self.trie.first()?);
        let mut found = None;
        for (i, byte) in text.iter().enumerate().take(MAX_KEY) {
            at ^= usize::from(*byte);
            let Some(unit) = self.trie.get(at) else { break };
            if unit & (1 << 31 | 0xff) != u32::from(*byte) {
                break;
            }
            at ^= offset(*unit);
            if unit & (1 << 8) != 0 {
                found = self.trie.get(at).map(|leaf| (i + 1, leaf & (u32::MAX >> 1)));
            }
        }
        let (length, begin) = found?;
        let rest = self.replacements.get(begin as usize..)?;
        // A longer one is a damaged map's: it would be looked through, and written, for each character of a text.
        let most = rest.len().min(MAX_GROWTH * length + 1);
        let end = rest[..most].iter().position(|byte| *byte == 0)?;
        Some((length, std::str::from_utf8(&rest[..end]).ok()?))
    }

    /// A text as the model's pieces spell it: mapped, runs of spaces made one, none at the ends, one put before the
    /// first word, and each written as [`SPACE`].
    pub fn normalize(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + SPACE.len_utf8());
        let mut rest = text;
        // A space is written before the next character that is none.
        let mut space = true;
        while let Some(first) = rest.chars().next() {
            // A replacement may end inside a character only if the map is damaged.
            let mapped = self.longest(rest.as_bytes()).filter(|(n, _)| rest.is_char_boundary(*n));
            let (length, piece) = mapped.unwrap_or((first.len_utf8(), &rest[..first.len_utf8()]));
            for c in piece.chars() {
                if c == ' ' {
                    space = true;
                    continue;
                }
                if std::mem::take(&mut space) {
                    out.push(SPACE);
                }
                out.push(c);
            }
            rest = &rest[length..];
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spaces_are_made_one_and_written_as_marks() {
        let none = Charsmap::default();
        assert_eq!(none.normalize("  two  words "), "▁two▁words");
        assert_eq!((none.normalize(""), none.normalize("   ")), (String::new(), String::new()));
        assert_eq!(none.normalize("▁ a mark"), "▁▁▁a▁mark");
    }

    /// `a` by `b`s: as many as a map may put there, and one more.
    #[test]
    fn a_text_grows_by_a_bound() {
        let map = |n: usize| {
            let mut trie = vec![0; 256];
            trie[0] = 1 << 10;
            trie[1 ^ 0x61] = 1 << 8 | 2 << 10 | 0x61;
            trie[1 ^ 0x61 ^ 2] = 1 << 31;
            Charsmap { trie, replacements: ("b".repeat(n) + "\0").into_bytes() }
        };
        assert_eq!(map(MAX_GROWTH).normalize("a"), format!("{SPACE}{}", "b".repeat(MAX_GROWTH)));
        assert_eq!(map(MAX_GROWTH + 1).normalize("aa"), format!("{SPACE}aa"));
    }

    proptest! {
        #[test]
        fn bytes_that_are_no_map_do_no_harm(bytes: Vec<u8>, units: Vec<u32>, text: String) {
            if let Some(map) = Charsmap::new(&bytes) {
                map.normalize(&text);
            }
            let map = Charsmap { trie: units, replacements: b"a\0bc\0".to_vec() };
            map.normalize(&text);
        }
    }
}
