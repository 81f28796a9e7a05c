//! A caption as numbers of pieces.

/// A caption as ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ids {
    /// `[length]`: pieces, then what ends a text, then padding.
    pub ids: Vec<i32>,
    /// `[length]`: 1 for a piece or what begins or ends a text, 0 for padding.
    pub mask: Vec<u8>,
    /// Words of which something was cut off.
    pub truncated: usize,
}
