//! Files that are hashed as they are written, and flushed to the disk.
use super::PieceHashes;
use crate::util::disk;
use anyhow::{Context, Result};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// Bytes of a file that are hashed as one.
const PIECE: usize = 16 << 20;

/// What writes the bytes of a file; it is called once.
pub(super) type Fill<'a> = &'a mut dyn FnMut(&mut dyn Write) -> Result<()>;

/// The length of a file, its hash, and those of its pieces if it has several.
pub(super) type Hashes = (u64, String, Option<PieceHashes>);

/// Writes a file, and flushes it to the disk.
pub(super) fn write_synced(path: &Path, fill: Fill<'_>) -> Result<Hashes> {
    let failure = || disk::io_failure(path, "write");
    let file = File::create(path).with_context(failure)?;
    let (mut writer, hashes) = hashed(BufWriter::with_capacity(1 << 20, file), fill).with_context(failure)?;
    writer.flush().with_context(failure)?;
    writer.get_ref().sync_all().with_context(failure)?;
    Ok(hashes)
}

/// Writes through `inner`, and gives it back with the hashes of what passed.
pub(super) fn hashed<W: Write>(inner: W, fill: Fill<'_>) -> Result<(W, Hashes)> {
    let mut writer = Hashed {
        inner,
        whole: blake3::Hasher::new(),
        piece: blake3::Hasher::new(),
        pieces: vec![],
        bytes: 0,
    };
    fill(&mut writer)?;
    let Hashed { inner, whole, piece, mut pieces, bytes } = writer;
    if !bytes.is_multiple_of(PIECE as u64) {
        pieces.push(piece.finalize().to_hex().to_string());
    }
    let pieces = (pieces.len() > 1).then_some(PieceHashes { bytes: PIECE as u64, blake3: pieces });
    Ok((inner, (bytes, whole.finalize().to_hex().to_string(), pieces)))
}

/// A writer that hashes and counts what passes.
struct Hashed<W> {
    inner: W,
    whole: blake3::Hasher,
    /// The hash of the piece under way, and those of the pieces before.
    piece: blake3::Hasher,
    pieces: Vec<String>,
    bytes: u64,
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let left = PIECE - (self.bytes % PIECE as u64) as usize;
        let n = self.inner.write(&bytes[..bytes.len().min(left)])?;
        self.whole.update(&bytes[..n]);
        self.piece.update(&bytes[..n]);
        self.bytes += n as u64;
        if n == left {
            self.pieces.push(self.piece.finalize().to_hex().to_string());
            self.piece.reset();
        }
        Ok(n)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}
