//! NumPy's .npz: statistics of features that people exchange, read and written, and sets of images, read in blocks.
use super::decode::MAX_PIXELS;
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result};
use std::fs::File;
use std::io::{BufReader, Cursor, Read, Write};
use std::path::{Path, PathBuf};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The most numbers of features: their covariance takes half a gigabyte.
const MAX_WIDTH: u64 = 8192;
/// The longest header of an array, and the longest note.
const MAX_TEXT: u64 = 1 << 20;
/// The most dims that an array has: NumPy's.
const MAX_DIMS: usize = 64;
/// The most bytes of images that are held at once, but that one image is. Compressed, they may take a thousandth of it in
/// the file.
const MAX_BLOCK: usize = 1 << 28;
/// The member of our own files that says what the statistics are of: JSON as an array of bytes, which others skip.
const NOTE: &str = "fluid";

/// A mean and a covariance.
#[derive(Clone, Debug, PartialEq)]
pub struct MeanAndCovariance {
    /// The mean, `[width]`.
    pub mean: Vec<f64>,
    /// The covariance, `[width, width]`, row after row.
    pub covariance: Vec<f64>,
}

/// What a statistics file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Statistics {
    /// `mu` and `sigma`: of the pooled features.
    pub pooled: MeanAndCovariance,
    /// `mu_s` and `sigma_s`: of the spatial features, for sFID.
    pub spatial: Option<MeanAndCovariance>,
    /// What we say of them (network, mode, number of images); none in files of others.
    pub note: Option<serde_json::Value>,
}

/// An array as its header describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Header {
    descr: String,
    fortran: bool,
    shape: Vec<u64>,
}

/// Reads statistics. `width` is how many numbers the features have that they will be compared with.
///
/// # Errors
/// When the file is no .npz, lacks `mu` or `sigma`, holds arrays of another shape, type or length than it says, or is of
/// features of another width.
pub fn read_statistics(path: &Path, width: Option<usize>) -> Result<Statistics> {
    let mut file = Npz::open(path)?;
    let Some(pooled) = file.moments("mu", "sigma")? else {
        let held = file.names();
        return Err(file.wrong(format!("has no `mu` and `sigma`, but {held}"), "give a file of statistics"));
    };
    if let Some(width) = width.filter(|&width| width != pooled.mean.len()) {
        let what = format!("holds statistics of {} numbers, the network gives {width}", pooled.mean.len());
        return Err(file.wrong(what, "they are of another network: take those of the same one"));
    }
    let spatial = file.moments("mu_s", "sigma_s")?;
    let note = file.note()?;
    Ok(Statistics { pooled, spatial, note })
}

/// Whether a file holds an array of a name.
///
/// # Errors
/// When it is no .npz, or cannot be opened.
pub fn holds(path: &Path, name: &str) -> Result<bool> {
    let member = format!("{name}.npy");
    Ok(Npz::open(path)?.zip.file_names().flatten().any(|held| held == member))
}

/// Writes statistics as `numpy.savez` does: `f8`, not compressed, whole or not at all; equal statistics give equal bytes.
///
/// # Errors
/// When a covariance is not the square of its mean, or the file cannot be written.
pub fn write_statistics(path: &Path, statistics: &Statistics) -> Result<()> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, descr: &str, shape: &[usize], bytes: &[u8]| -> Result<()> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        zip.start_file(format!("{name}.npy"), options)?;
        zip.write_all(&header_bytes(descr, shape))?;
        Ok(zip.write_all(bytes)?)
    };
    let spatial = statistics.spatial.iter().map(|of| ("mu_s", "sigma_s", of));
    for (mean, covariance, of) in std::iter::once(("mu", "sigma", &statistics.pooled)).chain(spatial) {
        let n = of.mean.len();
        if of.covariance.len() != n * n {
            let cause = format!(
                "a mean of {n} numbers needs {} in its covariance, not {}",
                n * n,
                of.covariance.len()
            );
            return Err(Failure::input(cause).into());
        }
        let bytes = |of: &[f64]| of.iter().flat_map(|v| v.to_le_bytes()).collect::<Vec<u8>>();
        put(mean, "<f8", &[n], &bytes(&of.mean))?;
        put(covariance, "<f8", &[n, n], &bytes(&of.covariance))?;
    }
    if let Some(note) = &statistics.note {
        let text = serde_json::to_vec(note)?;
        put(NOTE, "|u1", &[text.len()], &text)?;
    }
    let whole = zip.finish()?.into_inner();
    disk::write_bytes(path, &whole)
}

/// Reads the images of ADM's sample files, `arr_0` of `[N, H, W, 3]` bytes, at most `block` of them at a time. `each` gets the number
/// of the block's first image, `[H, W]`, and the bytes. Returns N.
///
/// # Errors
/// When the file is no .npz or holds no such images, or `each` fails.
pub fn read_samples(
    path: &Path,
    block: usize,
    mut each: impl FnMut(usize, [usize; 2], &[u8]) -> Result<()>,
) -> Result<usize> {
    let mut file = Npz::open(path)?;
    let help = "images are an array of bytes, N x H x W x 3, in C order";
    let Some((header, data)) = file.array("arr_0")? else {
        let held = file.names();
        return Err(file.wrong(format!("has no `arr_0`, but {held}"), help));
    };
    let &[count, height, width, 3] = header.shape.as_slice() else {
        drop(data);
        return Err(file.wrong(format!("holds `arr_0` of {}", header.describe()), help));
    };
    let pixels = height.saturating_mul(width);
    if header.descr != "|u1" || header.fortran || !(1..=MAX_PIXELS).contains(&pixels) {
        drop(data);
        return Err(file.wrong(format!("holds `arr_0` of {}", header.describe()), help));
    }
    let mut data = data;
    let [count, height, width] = [count, height, width].map(|v| v as usize);
    let size = height * width * 3;
    let block = images_at_once(block, size);
    let mut bytes = Vec::new();
    for first in (0..count).step_by(block) {
        let images = block.min(count - first);
        bytes.clear();
        let wanted = (images * size) as u64;
        let got = (&mut data).take(wanted).read_to_end(&mut bytes);
        if !got.is_ok_and(|got| got as u64 == wanted) {
            drop(data);
            return Err(file.wrong(format!("is damaged after image {first} of {count}"), "fetch it again"));
        }
        each(first, [height, width], &bytes)?;
    }
    // One more read at the end is what checks the sum of the bytes.
    let ended = data.read(&mut [0]).is_ok_and(|more| more == 0);
    drop(data);
    if !ended {
        return Err(file.wrong("is damaged in `arr_0`".into(), "fetch it again"));
    }
    Ok(count)
}

/// How many images of `size` bytes are held where `block` are asked for, at least 1.
fn images_at_once(block: usize, size: usize) -> usize {
    block.min(MAX_BLOCK / size.max(1)).max(1)
}

struct Npz {
    path: PathBuf,
    zip: ZipArchive<BufReader<File>>,
}

impl Npz {
    fn open(path: &Path) -> Result<Npz> {
        let file = disk::open_file(path).with_context(|| disk::io_failure(path, "open"))?;
        let zip = ZipArchive::new(BufReader::new(file)).map_err(|e| {
            let cause = format!("{} is no .npz file: {e}", path.display());
            Failure::input(cause).help("give what numpy.savez writes, whole")
        })?;
        Ok(Npz { path: path.to_owned(), zip })
    }

    fn wrong(&self, what: String, help: &str) -> anyhow::Error {
        Failure::input(format!("{} {what}", self.path.display())).help(help).into()
    }

    /// The names of its arrays, for people.
    fn names(&self) -> String {
        let names = self.zip.file_names().flatten();
        let names: Vec<_> = names.take(8).map(|name| shown(name.trim_end_matches(".npy"))).collect();
        if names.is_empty() { "nothing".into() } else { names.join(", ") }
    }

    /// An array's header and its data, which is as long as the header says; none where there is no such array.
    fn array(&mut self, name: &str) -> Result<Option<(Header, impl Read)>> {
        let path = self.path.display().to_string();
        let wrong = |what: String| Failure::input(format!("{path} {what}")).help("fetch it again");
        let mut member = match self.zip.by_name(&format!("{name}.npy")) {
            Ok(member) => member,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(e) => return Err(wrong(format!("holds `{name}` that cannot be read: {e}")).into()),
        };
        let (header, length) =
            read_header(&mut member).map_err(|what| wrong(format!("holds `{name}` that {what}")))?;
        let size = match header.descr.as_str() {
            "<f8" => 8,
            "<f4" => 4,
            "|u1" => 1,
            other => {
                let other = shown(other);
                return Err(wrong(format!("holds `{name}` of type {other}, not <f4, <f8 or |u1")).into());
            }
        };
        let bytes = header.shape.iter().try_fold(size, |all: u64, &n| all.checked_mul(n));
        let present = member.size().saturating_sub(length);
        if bytes != Some(present) {
            let what =
                format!("says that `{name}` is {}, but holds {present} bytes of it", header.describe());
            return Err(wrong(what).into());
        }
        Ok(Some((header, member)))
    }

    /// An array of numbers in C order; none where there is no such array. What is wrong with its shape is found by `check`,
    /// before the numbers are read.
    fn numbers(
        &mut self,
        name: &str,
        check: impl FnOnce(&Header) -> Option<(String, &'static str)>,
    ) -> Result<Option<Vec<f64>>> {
        let Some((header, mut data)) = self.array(name)? else { return Ok(None) };
        if let Some((what, help)) = check(&header) {
            drop(data);
            return Err(self.wrong(what, help));
        }
        let count = header.shape.iter().product::<u64>() as usize;
        let (rows, columns) = match (header.fortran, header.shape.as_slice()) {
            (true, &[rows, columns]) => (rows as usize, columns as usize),
            _ => (1, count),
        };
        // Where the `i`-th number of the file is in C order.
        let place = |i: usize| i % rows * columns + i / rows;
        let size = if header.descr == "<f4" { 4 } else { 8 };
        let (mut values, mut chunk) = (vec![0.0; count], vec![0; 1 << 16]);
        let (mut done, mut whole) = (0, true);
        while done < count && whole {
            let bytes = &mut chunk[..(1 << 16).min((count - done) * size)];
            whole = data.read_exact(bytes).is_ok();
            for number in bytes.chunks_exact(size) {
                values[place(done)] = match *number {
                    [a, b, c, d] => f64::from(f32::from_le_bytes([a, b, c, d])),
                    _ => f64::from_le_bytes(number.try_into().unwrap_or_default()),
                };
                done += 1;
            }
        }
        // One more read at the end is what checks the sum of the bytes.
        let ended = data.read(&mut [0]).is_ok_and(|more| more == 0);
        drop(data);
        if !whole || !ended {
            return Err(self.wrong(format!("is damaged in `{name}`"), "fetch it again"));
        }
        Ok(Some(values))
    }

    fn moments(&mut self, mean: &str, covariance: &str) -> Result<Option<MeanAndCovariance>> {
        const DUE: &str = "statistics are `mu` of N numbers and `sigma` of N x N";
        let help = "they do not belong together: make the statistics anew";
        let due = |name: &str, header: &Header, dims: usize| {
            let what =
                format!("holds `{name}` of {}, where {dims} dim(s) of floats are due", header.describe());
            (header.shape.len() != dims || header.descr == "|u1").then_some((what, DUE))
        };
        let found = self.numbers(mean, |header| {
            let n = header.shape.first().copied().unwrap_or(0);
            let what = format!("holds `{mean}` of {n} numbers, not 1 to {MAX_WIDTH}");
            due(mean, header, 1).or((!(1..=MAX_WIDTH).contains(&n)).then_some((what, DUE)))
        })?;
        let n = found.as_ref().map(Vec::len);
        let square = self.numbers(covariance, |header| {
            due(covariance, header, 2)
                .or_else(|| {
                    let (n, &[rows, columns]) = (n? as u64, header.shape.as_slice()) else { return None };
                    let what =
                        format!("holds `{mean}` of {n} numbers and `{covariance}` of {rows} x {columns}");
                    (rows != n || columns != n).then_some((what, help))
                })
                // Without its mean it is not read.
                .or(n.is_none().then(|| (format!("holds `{covariance}` but no `{mean}`"), help)))
        })?;
        match (found, square) {
            (Some(mean), Some(covariance)) => Ok(Some(MeanAndCovariance { mean, covariance })),
            (Some(_), None) => Err(self.wrong(format!("holds `{mean}` but no `{covariance}`"), help)),
            (None, _) => Ok(None),
        }
    }

    fn note(&mut self) -> Result<Option<serde_json::Value>> {
        let Some((header, data)) = self.array(NOTE)? else { return Ok(None) };
        let mut text = Vec::new();
        let read = data.take(MAX_TEXT).read_to_end(&mut text);
        let parsed = serde_json::from_slice(&text);
        match (read, parsed, header.descr.as_str()) {
            (Ok(_), Ok(note), "|u1") => Ok(Some(note)),
            _ => Err(self.wrong("holds a note, `fluid`, that is no JSON".into(), "make the statistics anew")),
        }
    }
}

impl Header {
    fn describe(&self) -> String {
        let dims: Vec<String> = self.shape.iter().map(u64::to_string).collect();
        let order = if self.fortran { ", Fortran order" } else { "" };
        let dims = if dims.is_empty() { "a single number".into() } else { dims.join(" x ") };
        format!("{dims}, type {}{order}", self.descr)
    }
}

/// A name out of a file, for a message: short, and without what a terminal would take for more than text.
fn shown(name: &str) -> String {
    let short: String = name.chars().take(40).flat_map(char::escape_debug).collect();
    if name.chars().nth(40).is_some() { short + "..." } else { short }
}

/// The header of an array and how many bytes it takes.
fn read_header(from: &mut impl Read) -> Result<(Header, u64), String> {
    let cut = |_| "is cut short or damaged".to_string();
    let mut start = [0; 8];
    from.read_exact(&mut start).map_err(cut)?;
    if &start[..6] != b"\x93NUMPY" {
        return Err("is no NumPy array".into());
    }
    let (length, before) = match start[6] {
        1 => {
            let mut bytes = [0; 2];
            from.read_exact(&mut bytes).map_err(cut)?;
            (u64::from(u16::from_le_bytes(bytes)), 10)
        }
        2 | 3 => {
            let mut bytes = [0; 4];
            from.read_exact(&mut bytes).map_err(cut)?;
            (u64::from(u32::from_le_bytes(bytes)), 12)
        }
        other => return Err(format!("is of version {other} of NumPy's format; 1 to 3 are known")),
    };
    if length > MAX_TEXT {
        return Err(format!("has a header of {length} bytes, over {MAX_TEXT}"));
    }
    let mut bytes = Vec::new();
    from.take(length).read_to_end(&mut bytes).map_err(cut)?;
    let text = String::from_utf8(bytes).ok().filter(|text| text.len() as u64 == length);
    let header = text.as_deref().and_then(parse_header).ok_or("has a header that is none of NumPy's")?;
    Ok((header, before + length))
}

/// `{'descr': '<f8', 'fortran_order': False, 'shape': (5, 5), }`
fn parse_header(text: &str) -> Option<Header> {
    let after = |key: &str| Some(text.split_once(&format!("'{key}':"))?.1.trim_start());
    let descr = after("descr")?.strip_prefix('\'')?.split_once('\'')?.0.to_string();
    let order = after("fortran_order")?;
    let fortran = order.starts_with("True");
    if !fortran && !order.starts_with("False") {
        return None;
    }
    let dims = after("shape")?.strip_prefix('(')?.split_once(')')?.0;
    let dims = dims.split(',').map(str::trim).filter(|dim| !dim.is_empty());
    let shape = dims.take(MAX_DIMS + 1).map(|dim| dim.parse().ok()).collect::<Option<Vec<u64>>>()?;
    if shape.len() > MAX_DIMS {
        return None;
    }
    Some(Header { descr, fortran, shape })
}

fn header_bytes(descr: &str, shape: &[usize]) -> Vec<u8> {
    let dims: String = shape.iter().map(|n| format!("{n}, ")).collect();
    let dims = if shape.len() > 1 { dims.trim_end_matches(", ") } else { dims.trim_end() };
    let mut text = format!("{{'descr': '{descr}', 'fortran_order': False, 'shape': ({dims}), }}");
    // Data begins at a multiple of 64.
    let padding = 63 - (10 + text.len()) % 64;
    text.extend(std::iter::repeat_n(' ', padding));
    text.push('\n');
    let length = (text.len() as u16).to_le_bytes();
    [b"\x93NUMPY\x01\x00", &length[..], text.as_bytes()].concat()
}

#[cfg(test)]
#[path = "npz_tests.rs"]
mod tests;
