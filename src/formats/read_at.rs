//! Bytes that can be read at any offset: of a file, of an object in a bucket, in memory.
use std::io;

/// Bytes that can be read anywhere.
pub trait ReadAt {
    /// How many there are.
    fn length(&self) -> u64;

    /// Fills `into` with those from `at` on.
    ///
    /// # Errors
    /// If they cannot be read, or end before.
    fn fill(&self, at: u64, into: &mut [u8]) -> io::Result<()>;
}
