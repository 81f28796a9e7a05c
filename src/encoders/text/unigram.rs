//! Text to the pieces that are likeliest together, with the sums and the ties of SentencePiece.

/// What a character costs that no piece holds, beside the least likely piece.
const UNKNOWN_PENALTY: f32 = 10.0;

/// Pieces and the logarithms of how likely they are.
pub struct Unigram {
    /// In the order of their bytes, no two alike.
    pieces: Vec<(String, u32, f32)>,
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
        let mut pieces: Vec<_> = pieces.into_iter().collect();
        // Of those that are alike, the last counts.
        pieces.reverse();
        pieces.sort_by(|a, b| a.0.cmp(&b.0));
        pieces.dedup_by(|later, first| later.0 == first.0);
        Unigram { pieces, unknown: (unknown, least - UNKNOWN_PENALTY) }
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
            let (mut alike, mut is_known) = (&self.pieces[..], false);
            for (at, c) in rest.char_indices() {
                // Those that go on as the text does, the one that ends here first.
                let (length, c) = (at + c.len_utf8(), &rest[at..at + c.len_utf8()]);
                alike = &alike[alike.partition_point(|(piece, ..)| piece[at..] < *c)..];
                alike = &alike[..alike.partition_point(|(piece, ..)| piece[at..].starts_with(c))];
                let Some((piece, id, score)) = alike.first() else { break };
                if piece.len() == length {
                    is_known |= at == 0;
                    reach(begins + length, *id, score + before);
                }
            }
            if !is_known {
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
