//! Files that a run appends to at best effort: what cannot be written now is kept, and written once that works again.
use crate::util::disk;
use crate::util::error::message;
use anyhow::{Context, Result};
use std::collections::VecDeque;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use tracing::{info, warn};

/// Bytes that wait for their file at most; what comes after them is lost.
const MOST_WAITING: usize = 4 << 20;

/// A file of records, such as lines, that comes into being record by record. A run does not end for it: of a disk that is
/// full, or a file system that went away, it is warned once.
#[derive(Debug)]
pub struct AppendFile {
    path: PathBuf,
    file: File,
    /// The length up to which records are whole.
    whole: u64,
    waiting: VecDeque<Vec<u8>>,
    bytes_waiting: usize,
    lost: usize,
}

impl AppendFile {
    /// A file that is there, or is made, to be appended to.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open(path: &Path) -> Result<AppendFile> {
        let open = OpenOptions::new().create(true).append(true).open(path);
        AppendFile::of(path, open.with_context(|| disk::io_failure(path, "write"))?)
    }

    /// One that is open for appending.
    ///
    /// # Errors
    /// When its length cannot be told.
    pub fn of(path: &Path, file: File) -> Result<AppendFile> {
        let whole = file.metadata().with_context(|| disk::io_failure(path, "read"))?.len();
        let (waiting, path) = (VecDeque::new(), path.to_owned());
        Ok(AppendFile { path, file, whole, waiting, bytes_waiting: 0, lost: 0 })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Adds a record, after those that still wait.
    pub fn append(&mut self, record: Vec<u8>) {
        let failing = !self.waiting.is_empty();
        if self.bytes_waiting + record.len() > MOST_WAITING {
            self.lost += 1;
        } else {
            self.bytes_waiting += record.len();
            self.waiting.push_back(record);
        }
        match self.flush() {
            Ok(()) if failing => match std::mem::take(&mut self.lost) {
                0 => info!("{} is written again; nothing of it is lost", self.path.display()),
                lost => warn!("{} is written again; {lost} of its lines are lost", self.path.display()),
            },
            Ok(()) => {}
            Err(error) if !failing => {
                let reason: Vec<String> =
                    error.chain().map(|cause| message(&anyhow::anyhow!("{cause}"))).collect();
                warn!("{}; the run goes on, and its lines wait until they can be written", reason.join(": "));
            }
            Err(_) => {}
        }
    }

    fn flush(&mut self) -> Result<()> {
        while let Some(record) = self.waiting.front() {
            if let Err(error) = self.file.write_all(record) {
                // Of a record that is cut, the next would be the rest of its line.
                let _ = self.file.set_len(self.whole);
                return Err(error).with_context(|| disk::io_failure(&self.path, "write"));
            }
            self.whole += record.len() as u64;
            self.bytes_waiting -= record.len();
            self.waiting.pop_front();
        }
        Ok(())
    }
}

impl Drop for AppendFile {
    fn drop(&mut self) {
        // What waits for another record would be lost, although there may be room by now.
        if self.flush().is_err() {
            let lost = self.waiting.len() + self.lost;
            warn!("the last {lost} lines of {} could not be written", self.path.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn what_cannot_be_written_waits_and_nothing_is_cut() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("lines");
        let mut lines = AppendFile::open(&path).unwrap();
        lines.append(b"one\n".to_vec());
        // A file that cannot be written, as on a full disk.
        let good = std::mem::replace(&mut lines.file, File::open("/dev/full").unwrap());
        lines.append(b"two\n".to_vec());
        lines.append(vec![b'x'; MOST_WAITING]);
        assert_eq!((lines.waiting.len(), lines.lost), (1, 1));
        assert_eq!(fs::read(&path).unwrap(), b"one\n");
        lines.file = good;
        lines.append(b"three\n".to_vec());
        assert_eq!(fs::read(&path).unwrap(), b"one\ntwo\nthree\n");
        assert_eq!((lines.waiting.len(), lines.bytes_waiting, lines.lost), (0, 0, 0));
        // No record comes after the last.
        let good = std::mem::replace(&mut lines.file, File::open("/dev/full").unwrap());
        lines.append(b"last\n".to_vec());
        lines.file = good;
        drop(lines);
        assert_eq!(fs::read(&path).unwrap(), b"one\ntwo\nthree\nlast\n");
        // Of what another process left, nothing is cut off either.
        let mut again = AppendFile::open(&path).unwrap();
        assert_eq!(again.whole, 19);
        again.append(b"4\n".to_vec());
        assert_eq!(fs::read(&path).unwrap(), b"one\ntwo\nthree\nlast\n4\n");
    }
}
