//! Event files of TensorBoard: records with checksums, and the few messages of its `event.proto` and `summary.proto` that
//! a run needs. Fields are in the order of their numbers and zeros are left out, as TensorBoard's own writer does.
use super::protobuf::write;

/// The version that the first event of a file names.
const VERSION: &str = "brain.Event:2";
/// The polynomial of CRC-32C (Castagnoli), its bits reversed.
const POLYNOMIAL: u32 = 0x82f6_3b78;
const TABLE: [u32; 256] = table();
/// `TensorProto`'s name of strings.
const DT_STRING: i64 = 7;
/// `SessionLog`'s name of a start.
const START: i64 = 1;
/// Three channels, as `Summary.Image` counts them.
const RGB: i64 = 3;

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut crc, mut bit) = (byte as u32, 0);
        while bit < 8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ POLYNOMIAL } else { crc >> 1 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
}

/// CRC-32C of some bytes.
pub fn crc32c(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| TABLE[(crc as u8 ^ byte) as usize] ^ crc >> 8)
}

/// The checksum of a record: rotated and moved, so that a checksum over checksums is none that is easily met.
pub fn masked_crc32c(bytes: &[u8]) -> u32 {
    crc32c(bytes).rotate_right(15).wrapping_add(0xa282_ead8)
}

/// A record: the length of `data` (8 bytes, the lowest first), its checksum, `data`, the checksum of that.
pub fn record(data: &[u8]) -> Vec<u8> {
    let length = (data.len() as u64).to_le_bytes();
    let mut out = Vec::with_capacity(data.len() + 16);
    out.extend(length);
    out.extend(masked_crc32c(&length).to_le_bytes());
    out.extend(data);
    out.extend(masked_crc32c(data).to_le_bytes());
    out
}

/// What an event tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Payload<'a> {
    /// The version of the file; its first event.
    Version,
    /// The run starts here: readers drop what other files have of this step and later ones.
    Start,
    /// Numbers by tag.
    Scalars(&'a [(&'a str, f32)]),
    /// A PNG (RGB) with its width and height in pixels.
    Png {
        /// The name under which it is shown.
        tag: &'a str,
        /// Width and height.
        size: (u32, u32),
        /// The file.
        png: &'a [u8],
    },
    /// Markdown.
    Text {
        /// The name under which it is shown.
        tag: &'a str,
        /// The text.
        text: &'a str,
    },
}

/// The bytes of an event at `wall_time` (seconds since 1970) that belongs to `step`; [`record`] makes a record of them.
pub fn event(wall_time: f64, step: u64, payload: &Payload) -> Vec<u8> {
    let mut event = vec![];
    if wall_time != 0.0 {
        write::double(&mut event, 1, wall_time);
    }
    if step > 0 {
        write::int(&mut event, 2, step as i64);
    }
    match payload {
        Payload::Version => write::bytes(&mut event, 3, VERSION.as_bytes()),
        Payload::Start => write::bytes(&mut event, 7, &message(|log| write::int(log, 1, START))),
        Payload::Scalars(scalars) => {
            let summary = message(|summary| {
                for (tag, number) in *scalars {
                    let value = value(tag, |value| write::float(value, 2, *number));
                    write::bytes(summary, 1, &value);
                }
            });
            write::bytes(&mut event, 5, &summary);
        }
        Payload::Png { tag, size: (width, height), png } => {
            let image = message(|image| {
                write::int(image, 1, i64::from(*height));
                write::int(image, 2, i64::from(*width));
                write::int(image, 3, RGB);
                write::bytes(image, 4, png);
            });
            let value = value(tag, |value| write::bytes(value, 4, &image));
            write::bytes(&mut event, 5, &message(|summary| write::bytes(summary, 1, &value)));
        }
        Payload::Text { tag, text } => {
            let dim = message(|dim| write::int(dim, 1, 1));
            let tensor = message(|tensor| {
                write::int(tensor, 1, DT_STRING);
                write::bytes(tensor, 2, &message(|shape| write::bytes(shape, 2, &dim)));
                write::bytes(tensor, 8, text.as_bytes());
            });
            let plugin = message(|plugin| write::bytes(plugin, 1, b"text"));
            let metadata = message(|metadata| write::bytes(metadata, 1, &plugin));
            let value = value(tag, |value| {
                write::bytes(value, 8, &tensor);
                write::bytes(value, 9, &metadata);
            });
            write::bytes(&mut event, 5, &message(|summary| write::bytes(summary, 1, &value)));
        }
    }
    event
}

fn message(fill: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut out = vec![];
    fill(&mut out);
    out
}

/// A `Summary.Value` with its tag.
fn value(tag: &str, fill: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    message(|out| {
        write::bytes(out, 1, tag.as_bytes());
        fill(out);
    })
}

#[cfg(test)]
pub(crate) mod read {
    //! Reading event files, for tests.
    use super::masked_crc32c;

    /// The data of each whole record, checked; a record that was cut ends them.
    pub fn records(mut file: &[u8]) -> Vec<&[u8]> {
        let mut found = vec![];
        while let Some((head, rest)) = file.split_at_checked(12) {
            assert_eq!(masked_crc32c(&head[..8]).to_le_bytes(), head[8..], "the length's checksum");
            let length = u64::from_le_bytes(head[..8].try_into().unwrap()) as usize;
            let Some((data, rest)) = rest.split_at_checked(length) else { break };
            let Some((crc, rest)) = rest.split_at_checked(4) else { break };
            assert_eq!(masked_crc32c(data).to_le_bytes(), crc, "the data's checksum");
            found.push(data);
            file = rest;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_checksums_hold() {
        // RFC 3720, B.4, and the check value of the catalog of CRCs.
        assert_eq!(crc32c(&[0; 32]), 0x8a91_36aa);
        assert_eq!(crc32c(&[0xff; 32]), 0x62a8_ab43);
        assert_eq!(crc32c(b"123456789"), 0xe306_9283);
    }

    #[test]
    fn records_are_those_that_tensorboard_writes() {
        // Made by tests/parity/make_tensorboard.py with TensorBoard's own writer.
        let theirs = include_bytes!("../../tests/parity/tensorboard.tfevents");
        let png = b"\x89PNG stands for an image";
        let ours = [
            event(1.7e9, 0, &Payload::Version),
            event(1.7e9 + 0.25, 41, &Payload::Start),
            event(1.7e9 + 1.0, 0, &Payload::Text { tag: "config", text: "```toml\nseed = 1\n```" }),
            event(1.7e9 + 2.0, 300, &Payload::Scalars(&[("loss", 0.125), ("lr", 0.0), ("bad", f32::NAN)])),
            event(1.7e9 + 3.0, u64::from(u32::MAX), &Payload::Png { tag: "samples", size: (640, 48), png }),
        ];
        let whole: Vec<u8> = ours.iter().flat_map(|event| record(event)).collect();
        let found = read::records(theirs);
        assert_eq!(found.len(), ours.len());
        for (i, (theirs, ours)) in found.iter().zip(&ours).enumerate() {
            assert_eq!(theirs, ours, "record {i}");
        }
        assert_eq!(whole, theirs);
        assert_eq!(read::records(&whole[..whole.len() - 1]).len(), ours.len() - 1, "one that was cut");
    }
}
