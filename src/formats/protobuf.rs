//! The wire format of protocol buffers, as far as reading and writing known messages needs it.
use thiserror::Error;

/// Bytes that are no message.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum WireError {
    /// The bytes end inside a field.
    #[error("the bytes end inside field {0}")]
    Cut(u32),
    /// A kind of field that is not in use.
    #[error("field {field} is of wire type {kind}, which is none")]
    Kind {
        /// The field's number.
        field: u32,
        /// Its wire type.
        kind: u64,
    },
    /// A field of another kind than the message has there.
    #[error("field {0} is of another kind than expected")]
    Unexpected(u32),
}

/// The content of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content<'a> {
    /// An integer, a truth value or an enum.
    Int(u64),
    /// Text, bytes, a message or a packed list.
    Bytes(&'a [u8]),
    /// Four or eight bytes: a number or a fixed integer.
    Fixed(u64),
}

/// One field of a message: its number and its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// The number.
    pub number: u32,
    /// The content.
    pub content: Content<'a>,
}

impl<'a> Field<'a> {
    /// A signed integer.
    pub fn int(&self) -> Result<i64, WireError> {
        match self.content {
            Content::Int(n) => Ok(n as i64),
            _ => Err(WireError::Unexpected(self.number)),
        }
    }

    /// Bytes.
    pub fn bytes(&self) -> Result<&'a [u8], WireError> {
        match self.content {
            Content::Bytes(bytes) => Ok(bytes),
            _ => Err(WireError::Unexpected(self.number)),
        }
    }

    /// Text; what is not UTF-8 in it is replaced.
    pub fn text(&self) -> Result<String, WireError> {
        Ok(String::from_utf8_lossy(self.bytes()?).into_owned())
    }

    /// Adds the integers of a repeated field, packed or not.
    pub fn ints(&self, out: &mut Vec<i64>) -> Result<(), WireError> {
        match self.content {
            Content::Int(n) => out.push(n as i64),
            Content::Fixed(_) => return Err(WireError::Unexpected(self.number)),
            Content::Bytes(mut rest) => {
                while !rest.is_empty() {
                    out.push(varint(&mut rest).ok_or(WireError::Cut(self.number))? as i64);
                }
            }
        }
        Ok(())
    }
}

/// The fields of a message, in the order of its bytes.
pub fn fields(bytes: &[u8]) -> impl Iterator<Item = Result<Field<'_>, WireError>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let field = next(&mut rest);
        if field.is_err() {
            rest = &[];
        }
        Some(field)
    })
}

fn next<'a>(rest: &mut &'a [u8]) -> Result<Field<'a>, WireError> {
    let tag = varint(rest).ok_or(WireError::Cut(0))?;
    let number = (tag >> 3) as u32;
    let cut = WireError::Cut(number);
    let content = match tag & 7 {
        0 => Content::Int(varint(rest).ok_or(cut)?),
        1 => Content::Fixed(u64::from_le_bytes(*take(rest, 8).and_then(<[u8]>::first_chunk).ok_or(cut)?)),
        2 => {
            let length = varint(rest).and_then(|n| usize::try_from(n).ok()).ok_or(cut)?;
            Content::Bytes(take(rest, length).ok_or(cut)?)
        }
        5 => {
            let four = *take(rest, 4).and_then(<[u8]>::first_chunk).ok_or(cut)?;
            Content::Fixed(u64::from(u32::from_le_bytes(four)))
        }
        kind => return Err(WireError::Kind { field: number, kind }),
    };
    Ok(Field { number, content })
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (head, tail) = rest.split_at_checked(count)?;
    *rest = tail;
    Some(head)
}

/// A base-128 number of at most ten bytes.
fn varint(rest: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..70).step_by(7) {
        let (&byte, tail) = rest.split_first()?;
        *rest = tail;
        value |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

pub mod write {
    //! Writing messages, field by field.

    fn varint(out: &mut Vec<u8>, mut value: u64) {
        while value >= 0x80 {
            out.push(value as u8 | 0x80);
            value >>= 7;
        }
        out.push(value as u8);
    }

    /// Adds an integer field.
    pub fn int(out: &mut Vec<u8>, field: u64, value: i64) {
        varint(out, field << 3);
        varint(out, value as u64);
    }

    /// Adds a field of bytes.
    pub fn bytes(out: &mut Vec<u8>, field: u64, bytes: &[u8]) {
        varint(out, field << 3 | 2);
        varint(out, bytes.len() as u64);
        out.extend(bytes);
    }

    /// Adds a number of eight bytes.
    pub fn double(out: &mut Vec<u8>, field: u64, value: f64) {
        varint(out, field << 3 | 1);
        out.extend(value.to_le_bytes());
    }

    /// Adds a number of four bytes.
    pub fn float(out: &mut Vec<u8>, field: u64, value: f32) {
        varint(out, field << 3 | 5);
        out.extend(value.to_le_bytes());
    }

    /// Adds a packed list.
    #[cfg(test)]
    pub fn ints(out: &mut Vec<u8>, field: u64, values: &[i64]) {
        let mut packed = vec![];
        values.iter().for_each(|v| varint(&mut packed, *v as u64));
        bytes(out, field, &packed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> Result<Vec<Field<'_>>, WireError> {
        fields(bytes).collect()
    }

    #[test]
    fn every_kind_of_field_is_read() {
        let mut bytes = vec![];
        write::int(&mut bytes, 1, -1);
        write::bytes(&mut bytes, 2, b"text");
        write::ints(&mut bytes, 3, &[1, 300, -2]);
        bytes.extend([4 << 3 | 5, 1, 0, 0, 0, 5 << 3 | 1, 2, 0, 0, 0, 0, 0, 0, 0]);
        let read = all(&bytes).unwrap();
        assert_eq!(read.iter().map(|f| f.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        assert_eq!((read[0].int(), read[1].text()), (Ok(-1), Ok("text".into())));
        let mut list = vec![];
        read[2].ints(&mut list).unwrap();
        read[0].ints(&mut list).unwrap();
        assert_eq!(list, [1, 300, -2, -1]);
        assert_eq!((read[3].content, read[4].content), (Content::Fixed(1), Content::Fixed(2)));
        assert_eq!(read[1].int(), Err(WireError::Unexpected(2)));
        assert_eq!(read[0].bytes(), Err(WireError::Unexpected(1)));
    }

    #[test]
    fn a_message_cut_anywhere_is_an_error_or_a_shorter_message() {
        let mut bytes = vec![];
        write::int(&mut bytes, 1, 300);
        write::bytes(&mut bytes, 2, b"text");
        let whole = all(&bytes).unwrap().len();
        for cut in 1..bytes.len() {
            assert!(all(&bytes[..cut]).map_or(true, |fields| fields.len() < whole), "cut to {cut}");
        }
        assert_eq!(all(&[2 << 3 | 2, 200, 1, 0]), Err(WireError::Cut(2)));
        assert_eq!(all(&[1 << 3 | 3]), Err(WireError::Kind { field: 1, kind: 3 }));
        assert_eq!(all(&[0xff; 11]), Err(WireError::Cut(0)), "a number without an end");
    }
}
