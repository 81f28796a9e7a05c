//! NumPy's .npz: statistics of features that people exchange, read and written, and sets of images, read in blocks.
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result};
use std::fs::File;
use std::io::{BufReader, Cursor, Read, Write};
use std::path::{Path, PathBuf};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The most numbers that an array of statistics may have: a covariance of 8192 x 8192.
const MAX_NUMBERS: u64 = 1 << 26;
/// The longest header of an array, and the longest note.
const MAX_TEXT: u64 = 1 << 20;
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

/// Reads the images of ADM's sample files, `arr_0` of `[N, H, W, 3]` bytes, `block` of them at a time. `each` gets the number
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
    if header.descr != "|u1" || header.fortran || height.saturating_mul(width) > MAX_NUMBERS {
        drop(data);
        return Err(file.wrong(format!("holds `arr_0` of {}", header.describe()), help));
    }
    let mut data = data;
    let [count, height, width] = [count, height, width].map(|v| v as usize);
    let size = height * width * 3;
    let mut bytes = Vec::new();
    for first in (0..count).step_by(block.max(1)) {
        let images = block.max(1).min(count - first);
        bytes.clear();
        let wanted = (images * size) as u64;
        let got = (&mut data).take(wanted).read_to_end(&mut bytes);
        if !got.is_ok_and(|got| got as u64 == wanted) {
            drop(data);
            return Err(file.wrong(format!("is damaged after image {first} of {count}"), "fetch it again"));
        }
        each(first, [height, width], &bytes)?;
    }
    Ok(count)
}

struct Npz {
    path: PathBuf,
    zip: ZipArchive<BufReader<File>>,
}

impl Npz {
    fn open(path: &Path) -> Result<Npz> {
        let file = File::open(path).with_context(|| disk::io_failure(path, "cannot open"))?;
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
        let mut names: Vec<_> = names.map(|n| n.trim_end_matches(".npy").to_string()).collect();
        names.truncate(8);
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
            other => return Err(wrong(format!("holds `{name}` of type {other}, not <f4, <f8 or |u1")).into()),
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

    /// An array of numbers with `dims` dims, in C order.
    fn numbers(&mut self, name: &str, dims: usize) -> Result<Option<(Vec<u64>, Vec<f64>)>> {
        let Some((header, mut data)) = self.array(name)? else { return Ok(None) };
        let count: u64 = header.shape.iter().product();
        if header.shape.len() != dims || count > MAX_NUMBERS || header.descr == "|u1" {
            drop(data);
            let what =
                format!("holds `{name}` of {}, where {dims} dim(s) of floats are due", header.describe());
            return Err(self.wrong(what, "statistics are `mu` of N numbers and `sigma` of N x N"));
        }
        let mut bytes = Vec::new();
        let size = if header.descr == "<f4" { 4 } else { 8 };
        let got = (&mut data).take(count * size).read_to_end(&mut bytes);
        // One more read at the end is what checks the sum of the bytes.
        let ended = data.read(&mut [0]).is_ok_and(|more| more == 0);
        drop(data);
        if !got.is_ok_and(|got| got as u64 == count * size) || !ended {
            return Err(self.wrong(format!("is damaged in `{name}`"), "fetch it again"));
        }
        let mut values: Vec<f64> = match size {
            4 => bytes.as_chunks::<4>().0.iter().map(|b| f64::from(f32::from_le_bytes(*b))).collect(),
            _ => bytes.as_chunks::<8>().0.iter().map(|b| f64::from_le_bytes(*b)).collect(),
        };
        if let (true, &[rows, columns]) = (header.fortran, header.shape.as_slice()) {
            let [rows, columns] = [rows as usize, columns as usize];
            values = (0..rows * columns).map(|i| values[i % columns * rows + i / columns]).collect();
        }
        Ok(Some((header.shape, values)))
    }

    fn moments(&mut self, mean: &str, covariance: &str) -> Result<Option<MeanAndCovariance>> {
        let found = (self.numbers(mean, 1)?, self.numbers(covariance, 2)?);
        let help = "they do not belong together: make the statistics anew";
        match found {
            (Some((n, mean)), Some((shape, covariance))) if shape == [n[0], n[0]] => {
                Ok(Some(MeanAndCovariance { mean, covariance }))
            }
            (Some((n, _)), Some((shape, _))) => {
                let what = format!(
                    "holds `{mean}` of {} numbers and `{covariance}` of {} x {}",
                    n[0], shape[0], shape[1]
                );
                Err(self.wrong(what, help))
            }
            (None, None) => Ok(None),
            (Some(_), None) => Err(self.wrong(format!("holds `{mean}` but no `{covariance}`"), help)),
            (None, Some(_)) => Err(self.wrong(format!("holds `{covariance}` but no `{mean}`"), help)),
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
    let shape = dims.map(|dim| dim.parse().ok()).collect::<Option<Vec<u64>>>()?;
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
mod tests {
    use super::*;
    use serde_json::json;

    fn numpys(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity/npz").join(name)
    }

    #[test]
    fn numpys_files_are_read() {
        for name in ["plain.npz", "fortran_f4_deflated.npz"] {
            let read = read_statistics(&numpys(name), Some(3)).unwrap();
            assert_eq!(read.pooled.mean, [0.5, -1.0, 2.0], "{name}");
            assert_eq!(read.pooled.covariance, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0], "{name}");
            assert_eq!(read.spatial.map(|s| s.mean), (name == "plain.npz").then(|| vec![7.0]));
            assert_eq!(read.note, None);
        }
        let mut seen = vec![];
        let count = read_samples(&numpys("samples.npz"), 2, |first, size, bytes| {
            assert_eq!(size, [2, 4]);
            seen.push((first, bytes.len(), bytes[0]));
            Ok(())
        });
        assert_eq!((count.unwrap(), seen), (3, vec![(0, 48, 0), (2, 24, 48)]));
    }

    #[test]
    fn headers_are_numpys_to_the_byte() {
        let mut file = Npz::open(&numpys("plain.npz")).unwrap();
        for (name, shape) in [("mu", &[3][..]), ("sigma", &[3, 3])] {
            let mut bytes = vec![];
            file.zip.by_name(&format!("{name}.npy")).unwrap().read_to_end(&mut bytes).unwrap();
            let ours = header_bytes("<f8", shape);
            assert_eq!(String::from_utf8_lossy(&bytes[..ours.len()]), String::from_utf8_lossy(&ours));
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.npz");
        let some = |n: usize| MeanAndCovariance {
            mean: (0..n).map(|i| i as f64 / 3.0).collect(),
            covariance: (0..n * n).map(|i| 1.0 / (1.0 + i as f64)).collect(),
        };
        let note = Some(json!({"mode": "torch-fidelity", "images": 50_000}));
        let all = Statistics { pooled: some(5), spatial: Some(some(2)), note };
        write_statistics(&path, &all).unwrap();
        assert_eq!(read_statistics(&path, None).unwrap(), all);
        let first = std::fs::read(&path).unwrap();
        write_statistics(&path, &all).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), first);
        // One bit of the data: the sum of the bytes tells.
        let at = first.windows(8).position(|w| w == (4f64 / 3.0).to_le_bytes()).unwrap();
        let mut bad = first.clone();
        bad[at] ^= 1;
        std::fs::write(&path, &bad).unwrap();
        assert!(read_statistics(&path, None).unwrap_err().to_string().ends_with("is damaged in `mu`"));
        std::fs::write(&path, &first[..first.len() / 2]).unwrap();
        assert!(read_statistics(&path, None).unwrap_err().to_string().contains("is no .npz file"));
    }

    #[test]
    fn wrong_files_say_what_is_wrong() {
        let error = |text: anyhow::Error| text.to_string().rsplit_once(".npz ").unwrap().1.to_string();
        let statistics = |name: &str| error(read_statistics(&numpys(name), Some(2048)).unwrap_err());
        assert_eq!(statistics("plain.npz"), "holds statistics of 3 numbers, the network gives 2048");
        assert_eq!(statistics("samples.npz"), "has no `mu` and `sigma`, but arr_0");
        let samples = read_samples(&numpys("plain.npz"), 1, |_, _, _| Ok(())).unwrap_err();
        assert_eq!(error(samples), "has no `arr_0`, but mu, sigma, mu_s, sigma_s");
        let dir = tempfile::tempdir().unwrap();
        let lying = |shape: &[usize], descr: &str| {
            let path = dir.path().join("lying.npz");
            let mut zip = ZipWriter::new(File::create(&path).unwrap());
            zip.start_file("mu.npy", SimpleFileOptions::default()).unwrap();
            zip.write_all(&header_bytes(descr, shape)).unwrap();
            zip.write_all(&[0; 24]).unwrap();
            zip.finish().unwrap();
            error(read_statistics(&path, None).unwrap_err())
        };
        assert_eq!(lying(&[3], "<f8"), "holds `mu` but no `sigma`");
        assert_eq!(
            lying(&[1 << 60], "<f8"),
            format!("says that `mu` is {}, type <f8, but holds 24 bytes of it", 1u64 << 60)
        );
        assert_eq!(lying(&[4], "<f8"), "says that `mu` is 4, type <f8, but holds 24 bytes of it");
        assert_eq!(lying(&[3], "|O"), "holds `mu` of type |O, not <f4, <f8 or |u1");
        assert!(lying(&[3, 1], "<f8").starts_with("holds `mu` of 3 x 1, type <f8, where 1 dim(s)"));
    }
}
