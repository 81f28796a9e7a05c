//! Programs compiled ahead of time, as files: written where there are no devices, loaded where there are.
//!
//! A file holds a compiled program and the [`Key`] of all that it depends on: the plugin's library, the kind and the
//! ids of the devices, the compiler's flags, the text of the program. It is used where all of that is the same.
use crate::cache::{self, Key, Lookup};
use crate::compile::{encode_options, field};
use crate::error::Error;
use crate::pjrt::options::Flag;
use crate::plugin::Plugin;
use graphs::program::Program;
use std::path::{Path, PathBuf};

/// The key of a program for the devices of the given kind and ids, in mesh order.
pub fn key(plugin: &Plugin, kind: &str, devices: &[i32], flags: &[(String, Flag)], program: &Program) -> Key {
    hash(plugin.hash().as_bytes(), kind, &encode_options(devices.to_vec(), flags), &program.text)
}

fn hash(plugin: &[u8], kind: &str, options: &[u8], text: &str) -> Key {
    let mut hasher = blake3::Hasher::new();
    for bytes in [&b"ahead"[..], plugin, kind.as_bytes(), options, text.as_bytes()] {
        field(&mut hasher, bytes);
    }
    hasher.finalize()
}

/// The file of a program in a folder.
pub fn path(dir: &Path, program: &str) -> PathBuf {
    dir.join(format!("{program}.pjrt"))
}

/// Writes a compiled program into a folder, in one step; gives its path.
///
/// # Errors
/// `Storage` if it cannot be written.
pub fn write(dir: &Path, program: &str, key: &Key, executable: &[u8]) -> Result<PathBuf, Error> {
    let path = path(dir, program);
    cache::write_entry(&path, key, executable)?;
    Ok(path)
}

/// The compiled program in a folder, if it is there, whole, and of this key. What is not can be compiled anew.
pub fn read(dir: &Path, program: &str, key: &Key) -> Lookup {
    cache::read_entry(&path(dir, program), key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_by_its_name_and_its_key_alone() {
        let dir = tempfile::tempdir().unwrap();
        let key = hash(b"plugin", "TPU v5", b"options", "module");
        assert_eq!(read(dir.path(), "train_step", &key), Lookup::Miss);
        let path = write(dir.path(), "train_step", &key, b"code").unwrap();
        assert_eq!(path, dir.path().join("train_step.pjrt"));
        assert_eq!(read(dir.path(), "train_step", &key), Lookup::Hit(b"code".into()));
        let others = [
            hash(b"another", "TPU v5", b"options", "module"),
            hash(b"plugin", "TPU v5 lite", b"options", "module"),
            hash(b"plugin", "TPU v5", b"others", "module"),
            hash(b"plugin", "TPU v5", b"options", "another"),
            hash(b"pluginTPU v5", "", b"options", "module"),
        ];
        for other in others {
            assert!(matches!(read(dir.path(), "train_step", &other), Lookup::Damaged(_)));
        }
    }
}
