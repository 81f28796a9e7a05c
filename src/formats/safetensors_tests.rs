//! Tests of safetensors files: what comes back, what is refused and how it is told.
use super::*;
use std::fs;

fn sample() -> Vec<NamedTensor> {
    let tensor = |(i, dtype): (usize, DType)| {
        let ty = Type::new(dtype, [2, 3]);
        let bytes = (0..ty.bytes()).map(|b| (b % 2 + i) as u8 % 2).collect();
        NamedTensor::new(format!("t/{dtype}"), ty, bytes)
    };
    let mut all: Vec<_> = DType::ALL.into_iter().enumerate().map(tensor).collect();
    all.push(NamedTensor::new("scalar", Type::scalar(DType::S32), vec![1, 2, 3, 4]));
    all.push(NamedTensor::new("empty", Type::new(DType::F32, [0, 4]), vec![]));
    all
}

fn written(dir: &Path) -> PathBuf {
    let path = dir.join("a.safetensors");
    write_file(&path, &sample(), &BTreeMap::from([("k".into(), "v".into())])).unwrap();
    path
}

#[test]
fn every_dtype_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let path = written(dir.path());
    let mut back = read_file(&path).unwrap();
    let mut expected = sample();
    back.sort_by(|a, b| a.name.cmp(&b.name));
    expected.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(back, expected);
    assert_eq!(TensorFile::open(&path).unwrap().metadata["k"], "v");
}

#[test]
fn the_public_reader_agrees() {
    let dir = tempfile::tempdir().unwrap();
    let bytes = fs::read(written(dir.path())).unwrap();
    let theirs = safetensors::SafeTensors::deserialize(&bytes).unwrap();
    assert_eq!(theirs.len(), sample().len());
    for t in sample() {
        let view = theirs.tensor(&t.name).unwrap();
        assert_eq!((view.shape(), view.data()), (&t.ty.dims[..], &t.bytes[..]), "{}", t.name);
    }
}

#[test]
fn a_cut_file_says_how_much_is_there() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.safetensors");
    let tensor = NamedTensor::new("x", Type::new(DType::F32, [1000]), vec![0; 4000]);
    write_file(&path, &[tensor], &BTreeMap::new()).unwrap();
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 1120]).unwrap();
    let error = TensorFile::open(&path).unwrap_err().to_string();
    let text = "is cut short: its header promises 4,000 bytes of tensors, the file holds 2,880 (72%)";
    assert!(error.ends_with(text), "{error}");
}

#[test]
fn a_cut_anywhere_and_a_flipped_header_bit_is_an_error_or_a_reading() {
    let dir = tempfile::tempdir().unwrap();
    let path = written(dir.path());
    let whole = fs::read(&path).unwrap();
    for n in 0..whole.len() {
        fs::write(&path, &whole[..n]).unwrap();
        assert!(read_file(&path).is_err(), "cut at {n} of {}", whole.len());
    }
    let header = 8 + u64::from_le_bytes(whole[..8].try_into().unwrap()) as usize;
    for bit in (0..header * 8).step_by(5) {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&path, &bytes).unwrap();
        // A flipped letter of a name is still a file; nothing may panic or allocate what is not there.
        if let Ok(tensors) = read_file(&path) {
            assert!(tensors.iter().map(|t| t.bytes.len()).sum::<usize>() <= whole.len());
        }
    }
}

fn raw(dir: &Path, header: &str, data: usize) -> PathBuf {
    let path = dir.join("raw.safetensors");
    let mut bytes = (header.len() as u64).to_le_bytes().to_vec();
    bytes.extend(header.bytes());
    bytes.resize(bytes.len() + data, 0);
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn headers_that_lie_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let cases = [
        (
            r#"{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}"#,
            1,
            "names the tensor `a` twice",
        ),
        (
            r#"{"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}"#,
            2,
            "has a header that contradicts itself",
        ),
        (
            r#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,1]}}"#,
            1,
            "has a header that contradicts itself",
        ),
        (
            r#"{"a":{"dtype":"U8","shape":[4294967296,4294967296,4294967296],"data_offsets":[0,1]}}"#,
            1,
            "has a header that contradicts itself",
        ),
        (
            r#"{"a":{"dtype":"C64","shape":[1],"data_offsets":[0,8]}}"#,
            8,
            "holds `a` as C64, a dtype we do not read",
        ),
        (
            r#"{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}"#,
            3,
            "holds 3 bytes of tensors, its header accounts for 1",
        ),
        (r#"[1]"#, 0, "has a header that cannot be read"),
    ];
    for (header, data, message) in cases {
        let error = TensorFile::open(&raw(dir.path(), header, data)).unwrap_err();
        assert!(error.to_string().ends_with(message), "{error}");
    }
}

#[test]
fn other_files_are_named_with_a_remedy() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("pytorch_model.bin");
    for (bytes, what, help) in [
        (&b"PK\x03\x04\0\0\x08\x08and more"[..], "but a zip archive", "save_pretrained(FOLDER)"),
        (
            b"version https://git-lfs.github.com/spec/v1\noid sha256:1",
            "but a pointer of Git LFS",
            "git lfs pull",
        ),
        (b"<html>", "but a web page", "download the file itself"),
        (b"short", "5 bytes, not even a header length", ""),
    ] {
        fs::write(&path, bytes).unwrap();
        let error = TensorFile::open(&path).unwrap_err();
        assert_eq!(crate::util::error::code(&error), crate::util::error::Code::Input);
        let text = crate::util::error::render(&error);
        assert!(text.contains("pytorch_model.bin is no safetensors file") && text.contains(what), "{text}");
        assert!(text.contains(help), "{text}");
    }
    let nearly = cut_short(&path, "tensors", 100_000, 99_999).to_string();
    assert!(nearly.ends_with("holds 99,999 (99%)"), "{nearly}");
}

#[test]
fn bytes_that_do_not_fit_are_not_written() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.safetensors");
    let bad = NamedTensor::new("x", Type::new(DType::F32, [2]), vec![0; 4]);
    let error = format!("{:#}", write_file(&path, &[bad], &BTreeMap::new()).unwrap_err());
    assert!(error.contains("`x` is f32[2], 8 bytes, but 4 bytes were given for it"), "{error}");
    let twice = NamedTensor::new("x", Type::new(DType::U8, [1]), vec![0]);
    let error = write_file(&path, &[twice.clone(), twice], &BTreeMap::new()).unwrap_err();
    assert!(format!("{error:#}").contains("two tensors named `x`"));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}
