//! A shard that is read from some byte on to its end, in large pieces, each byte once.

use std::cell::{Cell, RefCell};
use std::io::{self, ErrorKind};
use std::ops::Range;

use crate::formats::read_at::ReadAt;
use crate::storage::object::Blob;

/// How much is read at once, in bytes: the least, and the most.
pub(super) const CHUNK: Range<u64> = 2 << 20..16 << 20;
/// The most bytes that are kept of one sample; the members of a larger one are read apart.
const KEPT: u64 = 80 << 20;

/// The rest of a shard. Offsets count from its beginning, and not from that of the shard.
pub(super) struct Chunked<'b> {
    blob: &'b Blob,
    /// The length of the shard.
    length: u64,
    /// Where the rest begins.
    from: u64,
    /// Nothing from this byte on is read for what may come.
    until: u64,
    held: RefCell<Held>,
    /// Nothing before this byte of the shard is needed.
    needed: Cell<u64>,
    chunk: Cell<u64>,
    /// Asked before anything is read: waits until there is room for it.
    gate: Option<&'b dyn Fn() -> io::Result<()>>,
}

/// Bytes of a shard that were read last, and where they begin: the end of what was read before, and the last of it.
/// Apart, so that none is copied to make room beside the other.
#[derive(Default)]
struct Held {
    start: u64,
    tail: Vec<u8>,
    bytes: Vec<u8>,
}

impl Held {
    fn end(&self) -> u64 {
        self.start + (self.tail.len() + self.bytes.len()) as u64
    }

    /// Copies bytes from `at` on; whether all of them are at hand.
    fn copy(&self, at: u64, into: &mut [u8]) -> bool {
        let skip = at.checked_sub(self.start).and_then(|skip| usize::try_from(skip).ok());
        let Some(skip) = skip.filter(|_| at + into.len() as u64 <= self.end()) else { return false };
        let of_tail = self.tail.get(skip..).unwrap_or_default();
        let (first, second) = into.split_at_mut(of_tail.len().min(into.len()));
        first.copy_from_slice(&of_tail[..first.len()]);
        let skip = skip.saturating_sub(self.tail.len());
        second.copy_from_slice(&self.bytes[skip..][..second.len()]);
        true
    }

    /// Drops what is before a byte, which is at hand or the end.
    fn forget(&mut self, before: u64) {
        let skip = (before - self.start) as usize;
        let last = std::mem::take(&mut self.bytes);
        if skip < self.tail.len() {
            self.tail.drain(..skip);
            self.tail.extend(last);
        } else {
            self.tail = last[skip - self.tail.len()..].to_vec();
        }
        self.start = before;
    }
}

impl<'b> Chunked<'b> {
    /// The shard from byte `from` on, read by `chunk` bytes.
    ///
    /// # Errors
    /// If it is not there.
    pub fn new(blob: &'b Blob, from: u64, chunk: u64) -> io::Result<Self> {
        let (length, held) = (blob.length()?, RefCell::new(Held { start: from, ..Held::default() }));
        let (needed, chunk) = (Cell::new(from), Cell::new(chunk));
        Ok(Self { blob, length, from, until: length, held, needed, chunk, gate: None })
    }

    /// The same, that asks `gate` before it reads; an error of it is one of the read.
    pub fn with_gate(self, gate: &'b dyn Fn() -> io::Result<()>) -> Self {
        Self { gate: Some(gate), ..self }
    }

    /// The same, of which nothing is needed from byte `end` on.
    pub fn until(self, end: u64) -> Self {
        Self { until: end, ..self }
    }

    /// Nothing before this byte of the shard is needed any more.
    pub fn forget(&self, before: u64) {
        self.needed.set(before);
    }

    /// How much is to be read at once from now on, held within [`CHUNK`].
    pub fn set_chunk(&self, bytes: u64) {
        self.chunk.set(bytes.clamp(CHUNK.start, CHUNK.end));
    }

    /// Bytes of the shard: those at hand, or read for this.
    ///
    /// # Errors
    /// If they cannot be read.
    pub fn part(&self, range: Range<u64>) -> io::Result<Vec<u8>> {
        let length = range.end - range.start;
        if range.start >= self.held.borrow().start && length <= CHUNK.end {
            let mut bytes = vec![0; usize::try_from(length).map_err(io::Error::other)?];
            self.at(range.start, &mut bytes)?;
            return Ok(bytes);
        }
        let mut parts = self.blob.read(&[range], Some(self.length))?;
        Ok(parts.pop().unwrap_or_default())
    }

    /// Fills `into` with bytes of the shard.
    fn at(&self, at: u64, into: &mut [u8]) -> io::Result<()> {
        let end = at.checked_add(into.len() as u64).filter(|end| *end <= self.length);
        let end = end.ok_or(ErrorKind::UnexpectedEof)?;
        let mut held = self.held.borrow_mut();
        while !held.copy(at, into) {
            let needed = self.needed.get().clamp(held.start, held.end());
            if at < held.start || end - needed > KEPT {
                // Far from what is at hand: a member that nobody reads lies between.
                *held = Held { start: at, ..Held::default() };
            } else {
                held.forget(needed);
            }
            // What is at hand is little then.
            self.gate.map_or(Ok(()), |gate| gate())?;
            let from = held.end();
            let to =
                from.saturating_add(self.chunk.get()).min(self.until).max(end).min(self.length).max(from + 1);
            let mut parts = self.blob.read(std::slice::from_ref(&(from..to)), Some(self.length))?;
            held.bytes = parts.pop().unwrap_or_default();
        }
        Ok(())
    }
}

impl ReadAt for Chunked<'_> {
    fn length(&self) -> u64 {
        self.length.saturating_sub(self.from)
    }

    fn fill(&self, at: u64, into: &mut [u8]) -> io::Result<()> {
        self.at(at.saturating_add(self.from), into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_in_order_and_held_as_long_as_they_are_needed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let bytes: Vec<u8> = (0..100_000u32).map(|i| (i % 251) as u8).collect();
        std::fs::write(&path, &bytes).unwrap();
        let blob = Blob::local(&path);
        let file = Chunked::new(&blob, 1000, 4096).unwrap();
        assert_eq!(file.length(), 99_000);
        let mut block = [0; 512];
        for at in (0..98_000).step_by(512) {
            file.fill(at, &mut block).unwrap();
            assert_eq!(block[..], bytes[1000 + at as usize..][..512]);
            // What is needed stays; what is not goes.
            let begin = (1000 + at).saturating_sub(5000).max(1000);
            assert_eq!(file.part(begin..begin + 700).unwrap(), bytes[begin as usize..][..700]);
            file.forget(begin);
            assert!(file.held.borrow().end() - file.held.borrow().start <= 5000 + 2 * 4096);
        }
        // Gone, and ahead.
        assert_eq!(file.part(1000..1010).unwrap(), bytes[1000..1010]);
        assert_eq!(file.part(99_990..100_000).unwrap(), bytes[99_990..]);
        assert!(file.fill(98_999, &mut [0; 2]).is_err());
        assert!(file.fill(u64::MAX, &mut [0; 2]).is_err());
    }
}
