//! Text to the pieces that are likeliest together, with the sums and the ties of SentencePiece.
use std::collections::HashMap;

/// What a character costs that no piece holds, beside the least likely piece.
const UNKNOWN_PENALTY: f32 = 10.0;

/// Pieces and the logarithms of how likely they are.
pub struct Unigram {
    pieces: HashMap<String, (u32, f32)>,
    /// Bytes of the longest piece.
    longest: usize,
    unknown: (u32, f32),
}

/// The best way to cut a text up to some byte: its score, where its last piece begins, and that piece.
#[derive(Clone, Copy)]
struct Best {
    score: f32,
    begins: usize,
    id: u32,
}

impl Unigram {
    /// Pieces as text, number and score. `unknown` is the number of a character without a piece, `least` the lowest
    /// score of the vocabulary.
    pub fn new(pieces: impl IntoIterator<Item = (String, u32, f32)>, unknown: u32, least: f32) -> Unigram {
        let pieces: HashMap<_, _> = pieces.into_iter().map(|(text, id, score)| (text, (id, score))).collect();
        let longest = pieces.keys().map(String::len).max().unwrap_or(0);
        Unigram { pieces, longest, unknown: (unknown, least - UNKNOWN_PENALTY) }
    }

    /// The numbers and texts of a text's pieces; unknown characters beside each other are one.
    pub fn cut<'t>(&self, text: &'t str) -> Vec<(u32, &'t str)> {
        let mut best: Vec<Option<Best>> = vec![None; text.len() + 1];
        for (begins, first) in text.char_indices() {
            let before = best[begins].map_or(0.0, |b| b.score);
            // Sums are in single precision, as SentencePiece's: their rounding alone chooses among orders of the same
            // pieces. Of two that tie, the first stays.
            let mut reach = |ends: usize, id: u32, sum: f32| {
                if best[ends].is_none_or(|b| sum > b.score) {
                    best[ends] = Some(Best { score: sum, begins, id });
                }
            };
            let rest = &text[begins..];
            let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8());
            for length in ends.take_while(|length| *length <= self.longest) {
                if let Some((id, score)) = self.pieces.get(&rest[..length]) {
                    reach(begins + length, *id, score + before);
                }
            }
            if !self.pieces.contains_key(&rest[..first.len_utf8()]) {
                let (id, score) = self.unknown;
                reach(begins + first.len_utf8(), id, score + before);
            }
        }
        let (mut cut, mut ends): (Vec<(u32, &str)>, usize) = (vec![], text.len());
        while let Some(Best { begins, id, .. }) = best[ends] {
            match cut.last_mut() {
                Some((last, piece)) if (*last, id) == (self.unknown.0, self.unknown.0) => {
                    *piece = &text[begins..ends + piece.len()]
                }
                _ => cut.push((id, &text[begins..ends])),
            }
            ends = begins;
        }
        cut.reverse();
        cut
    }
}
