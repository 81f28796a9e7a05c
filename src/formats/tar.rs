//! A strict walk over the headers of a tar archive: what is in it and at which byte, nothing extracted.
//!
//! The `tar` crate parses one header; the walk is ours so that memory stays bounded, every error has a byte
//! offset, and an archive that is cut short is an error and not an early end.

use anyhow::{Context, Result, bail};
use tar::{EntryType, Header, PaxExtensions};

use crate::formats::read_at::ReadAt;
use crate::formats::sniff::{FileKind, sniff};

/// Bytes of a block: headers and contents begin at multiples of it.
pub const BLOCK: u64 = 512;
/// The largest long-name or pax record that is read, in bytes.
const EXTENSION_LIMIT: u64 = 1 << 20;

/// A member of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its path as stored; bytes that are not UTF-8 become U+FFFD.
    pub name: String,
    /// Whether it is an ordinary file; else a link, folder, device, or the like.
    pub is_file: bool,
    /// Where its header begins, in bytes from the start of the archive.
    pub header: u64,
    /// Where its content begins.
    pub offset: u64,
    /// Length of its content in bytes.
    pub size: u64,
}

impl Member {
    /// Whether its name stays inside of a folder it would be unpacked into: not absolute, no `..`.
    pub fn name_is_inside(&self) -> bool {
        !self.name.starts_with(['/', '\\']) && self.name.split(['/', '\\']).all(|part| part != "..")
    }
}

/// Calls `visit` for each member of the archive, in order, reading headers only. Returns its length in bytes.
///
/// # Errors
/// If the file is empty, compressed, cut short (also between two members: the end mark is demanded), has a
/// damaged header, or goes on after its end mark. Each names the file, `name`, and the byte.
pub fn walk(name: &str, file: &dyn ReadAt, mut visit: impl FnMut(Member) -> Result<()>) -> Result<u64> {
    let length = file.length();
    if length == 0 {
        bail!("{name} is empty (0 bytes): not a tar archive; write or copy it again");
    }
    let mut at = 0;
    let mut long_name: Option<Vec<u8>> = None;
    let mut long_size: Option<u64> = None;
    loop {
        if at + BLOCK > length {
            if at == 0 {
                let mut start = vec![0; length as usize];
                file.fill(0, &mut start).with_context(|| format!("cannot read {name} at byte 0"))?;
                check_kind(name, &start)?;
            }
            bail!(
                "{name} is cut short: it ends at byte {length} without the end mark of a tar archive \
                 (two blocks of zeros); copy it again"
            );
        }
        let block = block_at(name, file, at)?;
        if block.iter().all(|&byte| byte == 0) {
            if at + 2 * BLOCK > length {
                bail!("{name} is cut short: it ends at byte {length}, inside of its end mark; copy it again");
            }
            check_padding(name, file, at + BLOCK, length)?;
            return Ok(length);
        }
        let header = Header::from_byte_slice(&block);
        check_header(name, &block, header, at)?;
        let kind = header.entry_type();
        let stored_size = header
            .entry_size()
            .with_context(|| format!("{name} has a damaged header at byte {at}: no size; copy it again"))?;
        // Links and the like have no content, whatever their size field says.
        let has_content = !matches!(
            kind,
            EntryType::Link
                | EntryType::Symlink
                | EntryType::Char
                | EntryType::Block
                | EntryType::Directory
                | EntryType::Fifo
        );
        let extends_next = matches!(
            kind,
            EntryType::GNULongName | EntryType::GNULongLink | EntryType::XHeader | EntryType::XGlobalHeader
        );
        let size = match long_size {
            _ if !has_content => 0,
            Some(size) if !extends_next => size,
            _ => stored_size,
        };
        let content = at + BLOCK;
        // The content is padded to a whole block; a file that ends inside of the padding is cut short too.
        let end = size.checked_next_multiple_of(BLOCK).and_then(|padded| content.checked_add(padded));
        let end = end.filter(|&end| end <= length).with_context(|| {
            format!(
                "{name} is cut short: the member at byte {at} has {size} bytes of content, the file ends \
                 {} bytes into it; copy it again",
                length - content.min(length)
            )
        })?;
        match kind {
            EntryType::GNULongName => {
                let mut bytes = extension(name, file, at, size)?;
                bytes.truncate(bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len()));
                long_name = Some(bytes);
            }
            EntryType::XHeader => {
                let bytes = extension(name, file, at, size)?;
                for record in PaxExtensions::new(&bytes) {
                    let record =
                        record.with_context(|| format!("{name} has a damaged pax record at byte {at}"))?;
                    match record.key_bytes() {
                        b"path" => long_name = Some(record.value_bytes().to_vec()),
                        b"size" => {
                            let text = String::from_utf8_lossy(record.value_bytes());
                            let size = text.parse().with_context(|| {
                                format!("{name} has a damaged pax record at byte {at}: size {text:?}")
                            })?;
                            long_size = Some(size);
                        }
                        _ => {}
                    }
                }
            }
            EntryType::GNULongLink | EntryType::XGlobalHeader => {}
            EntryType::GNUSparse => {
                bail!(
                    "{name} holds a sparse file at byte {at}, which is not supported; pack it without --sparse"
                )
            }
            _ => {
                let stored = long_name.take().unwrap_or_else(|| header.path_bytes().into_owned());
                long_size = None;
                let is_file = matches!(kind, EntryType::Regular | EntryType::Continuous);
                let name = String::from_utf8_lossy(&stored).into_owned();
                visit(Member { name, is_file, header: at, offset: content, size })?;
            }
        }
        at = end;
    }
}

fn block_at(name: &str, file: &dyn ReadAt, at: u64) -> Result<[u8; BLOCK as usize]> {
    let mut block = [0; BLOCK as usize];
    file.fill(at, &mut block).with_context(|| format!("cannot read {name} at byte {at}"))?;
    Ok(block)
}

fn check_header(name: &str, block: &[u8; BLOCK as usize], header: &Header, at: u64) -> Result<()> {
    // The checksum is taken with its own field, bytes 148 to 155, as spaces.
    let sum: u32 =
        (0..).zip(block).map(|(i, &b)| if (148..156).contains(&i) { 32 } else { u32::from(b) }).sum();
    if header.cksum().is_ok_and(|stored| stored == sum) {
        return Ok(());
    }
    if at == 0 {
        check_kind(name, block)?;
        bail!("{name} is not a tar archive: its first 512 bytes are no header");
    }
    bail!("{name} is damaged at byte {at}: the checksum of the header there does not match; copy it again")
}

/// Fails with its name if a file is of another kind that is known; `start` are its first bytes.
fn check_kind(name: &str, start: &[u8]) -> Result<()> {
    let Some(FileKind { what, help }) = sniff(start) else { return Ok(()) };
    bail!("{name} is no tar archive but {what}; {}", help.unwrap_or("shards are plain tar archives"))
}

/// The padding after the end mark must be zeros: archives that were appended with `cat` hide their members
/// there.
fn check_padding(name: &str, file: &dyn ReadAt, from: u64, length: u64) -> Result<()> {
    let mut chunk = vec![0; 1 << 16];
    let mut at = from;
    while at < length {
        let part = &mut chunk[..(length - at).min(1 << 16) as usize];
        file.fill(at, part).with_context(|| format!("cannot read {name} at byte {at}"))?;
        if let Some(stray) = part.iter().position(|&byte| byte != 0) {
            bail!(
                "{name} goes on after its end mark, at byte {}: archives joined with cat are not read; \
                 list them as shards of their own",
                at + stray as u64
            );
        }
        at += part.len() as u64;
    }
    Ok(())
}

fn extension(name: &str, file: &dyn ReadAt, at: u64, size: u64) -> Result<Vec<u8>> {
    if size > EXTENSION_LIMIT {
        bail!(
            "{name} has a name or attribute record of {size} bytes at byte {at}; the limit is {EXTENSION_LIMIT}"
        );
    }
    let mut bytes = vec![0; size as usize];
    file.fill(at + BLOCK, &mut bytes).with_context(|| format!("cannot read {name} at byte {at}"))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn members(bytes: &[u8]) -> Result<Vec<Member>> {
        let mut found = Vec::new();
        walk("s.tar", &bytes, |member| {
            found.push(member);
            Ok(())
        })?;
        Ok(found)
    }

    fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut builder = tar::Builder::new(Vec::new());
        for (name, content) in files {
            let mut header = Header::new_gnu();
            header.set_size(content.len() as u64);
            builder.append_data(&mut header, name, *content).unwrap();
        }
        builder.into_inner().unwrap()
    }

    fn error(bytes: &[u8]) -> String {
        format!("{:#}", members(bytes).unwrap_err())
    }

    #[test]
    fn members_are_found_with_long_names() {
        let long = "a/".repeat(120) + "0.txt";
        let bytes = archive(&[("0.png", &[7; 600]), (&long, b"hi"), ("1.txt", b"")]);
        let found = members(&bytes).unwrap();
        let names: Vec<&str> = found.iter().map(|member| member.name.as_str()).collect();
        assert_eq!(names, ["0.png", &long, "1.txt"]);
        assert_eq!((found[0].header, found[0].offset, found[0].size), (0, 512, 600));
        let at = found[1].offset as usize;
        assert_eq!(&bytes[at..at + 2], b"hi");
    }

    #[test]
    fn pax_records_give_path_and_size() {
        let mut builder = tar::Builder::new(Vec::new());
        builder.append_pax_extensions([("path", "größe.txt".as_bytes()), ("size", b"3")]).unwrap();
        let mut header = Header::new_ustar();
        header.set_size(3);
        builder.append_data(&mut header, "short", &b"abc"[..]).unwrap();
        let found = members(&builder.into_inner().unwrap()).unwrap();
        assert_eq!((found.len(), found[0].name.as_str(), found[0].size), (1, "größe.txt", 3));
    }

    #[test]
    fn links_have_no_content_and_bad_names_are_known() {
        let mut builder = tar::Builder::new(Vec::new());
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Symlink);
        header.set_size(9999);
        builder.append_link(&mut header, "0.png", "/etc/passwd").unwrap();
        let mut header = Header::new_gnu();
        header.set_size(1);
        header.set_path_absolute("/1.png").unwrap();
        header.set_cksum();
        builder.append(&header, &b"x"[..]).unwrap();
        let found = members(&builder.into_inner().unwrap()).unwrap();
        assert_eq!(found.iter().map(|m| m.is_file).collect::<Vec<_>>(), [false, true]);
        assert_eq!(found.iter().map(Member::name_is_inside).collect::<Vec<_>>(), [true, false]);
        let up = Member { name: "a/../../b".into(), ..found[0].clone() };
        assert!(!up.name_is_inside());
    }

    #[test]
    fn faults_name_the_file_and_the_byte() {
        let whole = archive(&[("0.png", &[7; 600]), ("0.txt", b"a caption")]);
        assert_eq!(whole.len(), 512 + 1024 + 512 + 512 + 1024);
        assert!(error(&[]).contains("s.tar is empty (0 bytes)"));
        // Inside of the second member's content, between two members, inside of a header, of the end mark.
        assert!(
            error(&whole[..1900]).contains("cut short: it ends at byte 1900"),
            "{}",
            error(&whole[..1900])
        );
        assert!(
            error(&whole[..1000]).contains("member at byte 0 has 600 bytes of content, the file ends 488")
        );
        assert!(error(&whole[..1536]).contains("cut short: it ends at byte 1536 without the end mark"));
        assert!(error(&whole[..2560]).contains("cut short: it ends at byte 2560"));
        assert!(error(&whole[..3072]).contains("inside of its end mark"));
        let mut damaged = whole.clone();
        damaged[1536] ^= 1;
        assert!(error(&damaged).contains("damaged at byte 1536"));
        assert!(error(&[whole.clone(), whole.clone()].concat()).contains("after its end mark, at byte 3584"));
        assert!(error(&[0x1f, 0x8b, 8].repeat(400)).contains("gunzip"));
        assert!(error(&b"<!DOCTYPE html>".repeat(99)).contains("no tar archive but a web page"));
        assert!(error(&b"plain text\n".repeat(99)).contains("not a tar archive"));
        let pointer = error(b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n");
        assert!(pointer.contains("no tar archive but a pointer of Git LFS; fetch"), "{pointer}");
    }

    #[test]
    fn a_size_near_the_end_of_numbers_is_an_error() {
        let mut bytes = archive(&[("0.png", b"x")]);
        for size in [u64::MAX, u64::MAX - 1024, 1 << 62] {
            let mut header = Header::from_byte_slice(&bytes[..512]).clone();
            header.set_size(size);
            header.set_cksum();
            bytes[..512].copy_from_slice(header.as_bytes());
            assert!(error(&bytes).contains("cut short"), "{}", error(&bytes));
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(noise in prop::collection::vec(any::<u8>(), 0..1600)) {
            let _ = members(&noise);
        }

        #[test]
        fn no_damage_makes_it_panic_or_read_past_the_end(at in 0..3584usize, value: u8, cut in 0..3584usize) {
            let mut bytes = archive(&[("0.png", &[7; 600]), ("0.txt", b"a caption")]);
            bytes[at] = value;
            bytes.truncate(cut.max(1));
            if let Ok(found) = members(&bytes) {
                prop_assert!(found.iter().all(|m| m.offset + m.size <= bytes.len() as u64));
            }
        }

        #[test]
        fn every_prefix_of_an_archive_is_refused(cut in 0..3583usize) {
            let bytes = archive(&[("0.png", &[7; 600]), ("0.txt", b"a caption")]);
            prop_assert!(members(&bytes[..cut]).is_err());
        }
    }
}
