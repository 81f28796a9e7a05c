//! What a file is that stands where another is wanted, told by its first bytes: those that people have by mistake.

/// How many bytes of a file [`sniff`] looks at.
pub const SNIFF_BYTES: usize = 64;

/// What to do about weights in another format.
pub const CONVERT_HELP: &str = "safetensors and checkpoints of PyTorch are read: load the model with transformers or diffusers and save it with \
     save_pretrained(FOLDER)";

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileKind {
    /// What it is: `a web page`.
    pub what: &'static str,
    /// How to get at what was meant, where that does not depend on what was wanted.
    pub help: Option<&'static str>,
}

/// Beginnings of files, and what they are.
const FILE_KINDS: [(&[u8], FileKind); 8] = [
    (
        b"version https://git-lfs",
        FileKind {
            what: "a pointer of Git LFS",
            help: Some("fetch the file itself: `git lfs pull` in its folder"),
        },
    ),
    (b"<!doctype html", WEB_PAGE),
    (b"<html", WEB_PAGE),
    (b"\x1f\x8b", FileKind { what: "compressed with gzip", help: Some("run gunzip on it") }),
    (b"PK\x03\x04", FileKind { what: "a zip archive", help: None }),
    (b"\x80\x02", FileKind { what: "a pickle of Python", help: None }),
    (b"GGUF", FileKind { what: "a GGUF file", help: None }),
    (b"\x89HDF", FileKind { what: "an HDF5 file", help: None }),
];

const WEB_PAGE: FileKind =
    FileKind { what: "a web page", help: Some("download the file itself, not the page about it") };

/// What a file that begins with these bytes is, if that is known.
pub fn sniff(start: &[u8]) -> Option<FileKind> {
    let begins = |magic: &[u8]| start.get(..magic.len()).is_some_and(|s| s.eq_ignore_ascii_case(magic));
    FILE_KINDS.iter().find(|(magic, _)| begins(magic)).map(|(_, known)| *known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_have_by_mistake_is_named() {
        let what = |start: &[u8]| sniff(start).map(|known| known.what);
        assert_eq!(what(b"version https://git-lfs.github.com/spec/v1\noid"), Some("a pointer of Git LFS"));
        assert_eq!(what(b"<!DOCTYPE html><html>"), Some("a web page"));
        assert_eq!(sniff(b"PK\x03\x04..").unwrap(), FileKind { what: "a zip archive", help: None });
        assert_eq!((what(b""), what(b"{\"a\": 1}"), what(b"P")), (None, None, None));
    }
}
