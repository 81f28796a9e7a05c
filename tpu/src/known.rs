//! What is known of plugins' libraries, kept in the cache folder: their hashes, and which of them start.
use crate::cache;
use crate::error::Error;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// What is known of libraries: their hashes, and which of them start.
pub(crate) struct Known {
    dir: PathBuf,
}

impl Known {
    /// That of a cache folder.
    pub(crate) fn open(cache: &Path) -> Result<Self, Error> {
        let dir = cache.join("known-plugins");
        cache::private_dir(&dir)?;
        Ok(Known { dir })
    }

    /// The hash of a library; read once for as long as the file does not change.
    pub(crate) fn hash(&self, path: &Path) -> Result<blake3::Hash, Error> {
        let unreadable = |source| Error::PluginUnreadable { path: path.to_owned(), source };
        let meta = fs::metadata(path).map_err(unreadable)?;
        let stamp = [
            meta.dev() as i64,
            meta.ino() as i64,
            meta.size() as i64,
            meta.mtime(),
            meta.mtime_nsec(),
            meta.ctime(),
            meta.ctime_nsec(),
        ];
        let stamp: Vec<u8> = stamp.iter().flat_map(|n| n.to_le_bytes()).collect();
        let memo = self.dir.join(format!("{}.hash", blake3::hash(&stamp).to_hex()));
        if let Ok(text) = fs::read_to_string(&memo)
            && let Ok(hash) = blake3::Hash::from_hex(text.trim())
        {
            return Ok(hash);
        }
        let file = fs::File::open(path).map_err(unreadable)?;
        let hash = blake3::Hasher::new().update_reader(file).map_err(unreadable)?.finalize();
        cache::write_file(&memo, &[hash.to_hex().as_bytes()])?;
        Ok(hash)
    }

    fn tried(&self, hash: &blake3::Hash) -> PathBuf {
        self.dir.join(format!("{}.starts", hash.to_hex()))
    }

    /// Whether a library has started before.
    pub(crate) fn is_tried(&self, hash: &blake3::Hash) -> bool {
        self.tried(hash).exists()
    }

    /// Notes that it has.
    pub(crate) fn set_tried(&self, hash: &blake3::Hash) -> Result<(), Error> {
        cache::write_file(&self.tried(hash), &[])
    }
}
