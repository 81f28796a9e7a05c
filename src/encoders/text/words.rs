//! A stand-in for T5 that needs no weights.

use super::kept::KeptFeatures;
use super::{TextEncoder, TextFeatures};
use crate::util::rng::{SplitMix, fnv1a, fnv1a_more};
use anyhow::{Result, bail};
use std::sync::{Arc, Mutex, PoisonError};

/// A stand-in for a frozen T5: each word is a fixed random vector, its place a sinusoid. It knows which words
/// there are and in which order, nothing of their meaning, and needs no weights.
///
/// A caption is lower-cased (Unicode, no normalization) and split into words (runs of letters and digits) and
/// single other characters; white space only parts. An end token follows the last word, so there is always a
/// token. Coordinate `i` of a word is draw `i` of an approximately normal variable: the sum of twelve 16-bit
/// uniforms from the splitmix64 stream seeded by FNV-1a of the word's UTF-8, minus its mean, in units of 2^16.
/// Integers all the way, so every machine gets the same bits. To it is added the usual position feature:
/// `sin(place / 10000^(2k / width))` at `2k`, and the cosine at `2k + 1`.
///
/// With context, a word also says what stands around it, as the features of a real encoder do: the neighbors' vectors are
/// added by half, and those of all earlier and of all later words by 0.35, each of a stream of its own, seeded by the word
/// and its role. What a color or a relation belongs to can then be read off one token; else the model learns that first.
#[derive(Clone, Debug)]
pub struct HashedWords {
    length: usize,
    width: usize,
    has_context: bool,
    /// `[length, width]`.
    places: Vec<f32>,
    /// Vectors `[width]` by the halves of their seeds: the words of captions are few.
    kept: Arc<Mutex<KeptFeatures>>,
}

/// Bytes of vectors that are kept.
const KEPT_BYTES: usize = 32 << 20;

/// The end token's name: two characters that are not letters never are one word.
const END: &str = "\u{3}\u{3}";

impl HashedWords {
    /// An encoder to `length` tokens (the end token included) of `width` features.
    ///
    /// # Errors
    /// If one of them is 0 or the features of a caption would be over 2^28 numbers.
    pub fn new(length: usize, width: usize) -> Result<Self> {
        let values = length.saturating_mul(width);
        if values == 0 || values > 1 << 28 {
            bail!(
                "text features of {length} tokens x {width} were asked for; both must be at least 1, and \
                 their product at most 2^28"
            );
        }
        let places = (0..values).map(|i| place_feature(i / width, i % width, width)).collect();
        let kept = Arc::new(Mutex::new(KeptFeatures::new(KEPT_BYTES)));
        Ok(Self { length, width, has_context: false, places, kept })
    }

    /// This encoder with context, or without.
    pub fn with_context(self, has_context: bool) -> Self {
        Self { has_context, ..self }
    }

    /// The features of one caption.
    pub fn features(&self, caption: &str) -> TextFeatures {
        let all = words(caption);
        let kept = all.len().min(self.length - 1);
        let mut features = vec![0.0; self.length * self.width];
        let tokens: Vec<&str> = all[..kept].iter().map(String::as_str).chain([END]).collect();
        for (token, (word, features)) in tokens.iter().zip(features.chunks_mut(self.width)).enumerate() {
            self.add(fnv1a(word.as_bytes()), 1.0, features);
            let places = &self.places[token * self.width..(token + 1) * self.width];
            features.iter_mut().zip(places).for_each(|(value, place)| *value += place);
            if self.has_context {
                self.add_context(&tokens, token, features);
            }
        }
        let mask = (0..self.length).map(|token| u8::from(token <= kept)).collect();
        TextFeatures { features, mask, truncated: all.len() - kept }
    }

    /// Adds the vector of a word, or of a word in a role, by the hash of its name, times a weight.
    fn add(&self, name: u64, weight: f32, features: &mut [f32]) {
        let vector = self.vector(name);
        for (value, entry) in features.iter_mut().zip(&*vector) {
            *value += weight * entry;
        }
    }

    fn vector(&self, name: u64) -> Arc<[f32]> {
        let kept = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let key = [name as i32, (name >> 32) as i32];
        if let Some(found) = kept().get(&key) {
            return found;
        }
        let mut stream = SplitMix::new(name);
        let vector: Arc<[f32]> = (0..self.width).map(|_| normal(&mut stream)).collect();
        kept().put(Arc::from(key), vector.clone());
        vector
    }

    /// Adds what stands around a token. The names of words in roles have a character that no word has, as [`END`].
    fn add_context(&self, tokens: &[&str], token: usize, features: &mut [f32]) {
        for (at, word) in tokens.iter().enumerate().filter(|(at, _)| *at != token) {
            let (near, far) =
                if at < token { ("\u{3}before", "\u{3}earlier") } else { ("\u{3}after", "\u{3}later") };
            let role = |name: &str| fnv1a_more(fnv1a(word.as_bytes()), name.as_bytes());
            if at.abs_diff(token) == 1 {
                self.add(role(near), NEIGHBOR, features);
            }
            self.add(role(far), FAR, features);
        }
    }
}

/// Weights of a neighbor's vector, and of every earlier or later word's.
const NEIGHBOR: f32 = 0.5;
const FAR: f32 = 0.35;

impl TextEncoder for HashedWords {
    fn length(&self) -> usize {
        self.length
    }

    fn width(&self) -> usize {
        self.width
    }

    fn encode(&self, captions: &[&str]) -> Result<Vec<Arc<TextFeatures>>> {
        Ok(captions.iter().map(|caption| Arc::new(self.features(caption))).collect())
    }

    fn summary(&self) -> String {
        let version = if self.has_context { "2 with context" } else { "1" };
        format!(
            "hashed words {version} (a stand-in for T5): {} tokens x {} features",
            self.length, self.width
        )
    }
}

/// The lower-cased words and other characters of a caption, in order.
pub fn words(caption: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in caption.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if !c.is_whitespace() {
            words.push(c.to_string());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

fn normal(stream: &mut SplitMix) -> f32 {
    let mut sum = 0i64;
    for _ in 0..3 {
        let bits = stream.next_u64();
        sum += (0..4).map(|part| ((bits >> (16 * part)) & 0xffff) as i64).sum::<i64>();
    }
    // Below 2^20, so exact in f32.
    (sum - 12 * 0xffff / 2) as f32 / 65536.0
}

fn place_feature(place: usize, i: usize, width: usize) -> f32 {
    let pair = (i / 2 * 2) as f64;
    let angle = place as f64 / 10_000f64.powf(pair / width as f64);
    (if i.is_multiple_of(2) { angle.sin() } else { angle.cos() }) as f32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn captions_are_split_into_words_and_signs() {
        assert_eq!(
            words("A Red  circle, (2nd) left-of\tÉCLAIR's"),
            ["a", "red", "circle", ",", "(", "2nd", ")", "left", "-", "of", "éclair", "'", "s"]
        );
        assert_eq!(words(" \n\u{a0} "), Vec::<String>::new());
        assert_eq!(words("</s>🎉日本"), ["<", "/", "s", ">", "🎉", "日本"]);
    }

    #[test]
    fn a_word_has_the_same_vector_everywhere_up_to_its_place() {
        let encoder = HashedWords::new(6, 8).unwrap();
        let (one, two) = (encoder.features("red fox"), encoder.features("the RED"));
        assert_eq!((one.mask.as_slice(), one.truncated), (&[1, 1, 1, 0, 0, 0][..], 0));
        for i in 0..8 {
            let red_first = one.features[i] - place_feature(0, i, 8);
            let red_second = two.features[8 + i] - place_feature(1, i, 8);
            assert!((red_first - red_second).abs() < 1e-6);
        }
        assert!(one.features[24..].iter().all(|&value| value == 0.0));
        assert_ne!(one.features[..8], one.features[8..16]);
    }

    #[test]
    fn with_context_a_word_says_what_it_belongs_to() {
        let plain = HashedWords::new(10, 64).unwrap();
        let encoder = plain.clone().with_context(true);
        let token = |encoder: &HashedWords, caption: &str, at: usize| {
            encoder.features(caption).features[at * 64..(at + 1) * 64].to_vec()
        };
        let (red, blue) = ("a red circle left of a blue square", "a blue circle left of a red square");
        assert_eq!(token(&plain, red, 2), token(&plain, blue, 2));
        // What is added to a word, along the vectors of what stands around it.
        let along = |name: &str, caption: &str, at: usize| {
            let mut of = vec![0.0; 64];
            encoder.add(fnv1a(name.as_bytes()), 1.0, &mut of);
            let (with, without) = (token(&encoder, caption, at), token(&plain, caption, at));
            let dot: f32 = with.iter().zip(&without).zip(&of).map(|((a, b), of)| (a - b) * of).sum();
            dot / of.iter().map(|of| of * of).sum::<f32>()
        };
        assert!(along("red\u{3}before", red, 2) > along("red\u{3}before", blue, 2) + 0.3);
        assert!(along("blue\u{3}before", blue, 2) > along("blue\u{3}before", red, 2) + 0.3);
        let [circle, square] = [2, 7].map(|at| along("left\u{3}later", red, at));
        assert!(circle > square + 0.2, "{circle} {square}");
        assert_eq!(encoder.features(red).mask, plain.features(red).mask);
        assert_eq!(encoder.features("").features, plain.features("").features);
        assert_ne!(encoder.summary(), plain.summary());
    }

    #[test]
    fn an_empty_caption_is_one_end_token() {
        let encoder = HashedWords::new(4, 8).unwrap();
        assert_eq!(encoder.features("").mask, [1, 0, 0, 0]);
        assert_eq!(encoder.features(""), encoder.features("  "));
        assert_ne!(encoder.features("").features, encoder.features("\u{3}").features);
        assert_eq!(
            HashedWords::new(1, 8).unwrap().features("a b"),
            TextFeatures {
                features: encoder.features("").features[..8].to_vec(),
                mask: vec![1],
                truncated: 2
            }
        );
    }

    #[test]
    fn words_beyond_the_length_are_counted() {
        let encoder = HashedWords::new(4, 8).unwrap();
        let cut = encoder.features("a b c d e");
        assert_eq!((cut.mask.as_slice(), cut.truncated), (&[1; 4][..], 2));
        assert_eq!(cut.features, encoder.features("a b c").features);
    }

    #[test]
    fn coordinates_are_standard_normal() {
        let mut draws = Vec::new();
        for word in 0..400 {
            let mut stream = SplitMix::new(fnv1a(format!("word{word}").as_bytes()));
            draws.extend((0..64).map(|_| f64::from(normal(&mut stream))));
        }
        let n = draws.len() as f64;
        let moment = |k: i32| draws.iter().map(|x| x.powi(k)).sum::<f64>() / n;
        assert!(moment(1).abs() < 0.02, "{}", moment(1));
        assert!((moment(2) - 1.0).abs() < 0.03, "{}", moment(2));
        assert!(moment(3).abs() < 0.06, "{}", moment(3));
        // 3 for the normal distribution, 2.9 for a sum of twelve uniforms.
        assert!((moment(4) - 2.9).abs() < 0.15, "{}", moment(4));
    }

    #[test]
    fn the_features_of_old_runs_are_pinned() {
        let mut stream = SplitMix::new(fnv1a("circle".as_bytes()));
        let first: Vec<i64> = (0..4).map(|_| (normal(&mut stream) * 65536.0) as i64).collect();
        assert_eq!(first, PINNED);
    }

    const PINNED: [i64; 4] = [-115970, 30575, 116162, 12328];

    proptest! {
        #[test]
        fn any_caption_has_finite_features_and_a_token(caption: String, length in 1..9usize, width in 1..9usize) {
            let encoder = HashedWords::new(length, width).unwrap();
            let text = encoder.features(&caption);
            prop_assert_eq!(text.features.len(), length * width);
            prop_assert!(text.features.iter().all(|value| value.is_finite()));
            prop_assert_eq!(text.mask[0], 1);
            let tokens = text.mask.iter().filter(|&&bit| bit == 1).count();
            prop_assert_eq!(tokens + text.truncated, words(&caption).len() + 1);
        }
    }

    #[test]
    fn sizes_of_nothing_or_too_much_are_errors() {
        assert!(HashedWords::new(0, 8).is_err());
        assert!(HashedWords::new(8, 0).is_err());
        assert!(HashedWords::new(usize::MAX, 2).unwrap_err().to_string().contains("2^28"));
    }
}
