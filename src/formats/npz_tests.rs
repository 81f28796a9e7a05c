//! NumPy's files as NumPy writes them, as others break them, and as nobody should.
use super::*;
use proptest::prelude::*;
use serde_json::json;
use std::sync::LazyLock;

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

/// An archive of members as they are given, compressed or not.
fn archive(members: &[(&str, Vec<u8>)], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An array of zeros, or of as many bytes of it as are given.
fn array_of(descr: &str, shape: &[usize], bytes: usize) -> Vec<u8> {
    let mut array = header_bytes(descr, shape);
    array.resize(array.len() + bytes, 0);
    array
}

/// Reads bytes in every way; gives what is said of them, without the path.
fn read_all(bytes: &[u8]) -> [Result<(), String>; 2] {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.npz");
    std::fs::write(&path, bytes).unwrap();
    let said = |error: anyhow::Error| {
        let text = error.to_string().replace(&path.display().to_string(), "x.npz");
        assert!(text.len() < 1000 && !text.contains(['\n', '\u{1b}']), "{text:?}");
        text
    };
    let samples = read_samples(&path, 3, |first, [height, width], bytes| {
        assert!(bytes.len() <= 3 * height * width * 3 && !bytes.is_empty() && first.is_multiple_of(3));
        Ok(())
    });
    [read_statistics(&path, None).map(|_| ()).map_err(said), samples.map(|_| ()).map_err(said)]
}

fn says(members: &[(&str, Vec<u8>)], which: usize) -> String {
    let both = [CompressionMethod::Stored, CompressionMethod::Deflated];
    let [a, b] = both.map(|method| read_all(&archive(members, method))[which].clone().unwrap_err());
    assert_eq!(a, b);
    a.strip_prefix("x.npz ").unwrap().to_string()
}

#[test]
fn shapes_that_hold_nothing_or_far_too_much_are_refused() {
    let statistics = |mu: &[usize], sigma: &[usize]| {
        let bytes = |shape: &[usize]| 8 * shape.iter().product::<usize>();
        let members = [("mu.npy", mu), ("sigma.npy", sigma)];
        says(&members.map(|(name, shape)| (name, array_of("<f8", shape, bytes(shape)))), 0)
    };
    assert_eq!(statistics(&[0], &[0, 0]), "holds `mu` of 0 numbers, not 1 to 8192");
    assert_eq!(statistics(&[8193], &[1, 1]), "holds `mu` of 8193 numbers, not 1 to 8192");
    assert_eq!(
        statistics(&[2], &[1 << 59, 0]),
        format!("holds `mu` of 2 numbers and `sigma` of {} x 0", 1u64 << 59)
    );
    // Images of no pixels: they would never end.
    for shape in [[usize::MAX / 2, 0, 0, 3], [1 << 40, 0, 5, 3], [7, 5, 0, 3], [0, 25_000_001, 1, 3]] {
        let text = says(&[("arr_0.npy", array_of("|u1", &shape, 0))], 1);
        assert!(text.starts_with("holds `arr_0` of ") || text.starts_with("says that `arr_0` is "), "{text}");
    }
    let none = archive(&[("arr_0.npy", array_of("|u1", &[0, 5, 5, 3], 0))], CompressionMethod::Stored);
    assert_eq!(read_all(&none)[1], Ok(()));
    let dims = vec![1; 65];
    assert_eq!(
        says(&[("mu.npy", array_of("<f8", &dims, 8))], 0),
        "holds `mu` that has a header that is none of NumPy's"
    );
    let names = "a".repeat(60_000) + "\u{1b}[31m\n";
    assert!(says(&[(&names, vec![])], 0).contains(&format!("but {}...", "a".repeat(40))));
    let descr = "\u{1b}".repeat(3000);
    assert!(says(&[("mu.npy", array_of(&descr, &[1], 8))], 0).starts_with("holds `mu` of type \\u{1b}"));
}

#[test]
fn images_that_are_large_come_fewer_at_a_time() {
    assert_eq!(
        [(16, 1 << 20), (1000, 1 << 20), (5, 1 << 27), (5, 1 << 30)].map(|(n, size)| images_at_once(n, size)),
        [16, 256, 2, 1]
    );
    assert_eq!((images_at_once(0, 12), images_at_once(3, 0)), (1, 3));
}

/// An archive whose last member claims to have half a gigabyte, which would be unpacked from nothing.
#[test]
fn a_covariance_that_is_not_of_the_mean_is_not_read() {
    let members = [("mu.npy", array_of("<f8", &[2], 16)), ("sigma.npy", array_of("<f8", &[8192, 8192], 32))];
    let mut bytes = archive(&members, CompressionMethod::Deflated);
    let at = bytes.windows(4).rposition(|w| w == b"PK\x01\x02").unwrap() + 24;
    let claimed = (members[1].1.len() - 32 + 8 * 8192 * 8192) as u32;
    bytes[at..at + 4].copy_from_slice(&claimed.to_le_bytes());
    let text = "x.npz holds `mu` of 2 numbers and `sigma` of 8192 x 8192";
    assert_eq!(read_all(&bytes)[0], Err(text.into()));
    // Where it is of the mean, what is missing is noticed.
    let members = [("mu.npy", array_of("<f8", &[2], 16)), ("sigma.npy", array_of("<f8", &[2, 2], 32))];
    let mut bytes = archive(&members, CompressionMethod::Deflated);
    assert_eq!(read_all(&bytes)[0], Ok(()));
    let crc = bytes.windows(4).rposition(|w| w == b"PK\x01\x02").unwrap() + 16;
    bytes[crc] ^= 1;
    assert_eq!(read_all(&bytes)[0], Err("x.npz is damaged in `sigma`".into()));
}

#[test]
fn a_bit_of_the_last_image_is_noticed() {
    let whole = archive(&[("arr_0.npy", array_of("|u1", &[4, 2, 2, 3], 48))], CompressionMethod::Stored);
    assert_eq!(read_all(&whole)[1], Ok(()));
    let at = whole.windows(4).position(|w| w == b"PK\x01\x02").unwrap() - 1;
    let mut bad = whole.clone();
    bad[at] ^= 1;
    assert_eq!(read_all(&bad)[1], Err("x.npz is damaged in `arr_0`".into()));
}

/// Files of all kinds, small.
static FILES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let names = ["plain.npz", "fortran_f4_deflated.npz", "samples.npz"];
    let mut files: Vec<_> = names.iter().map(|name| std::fs::read(numpys(name)).unwrap()).collect();
    let arrays = [("arr_0.npy", array_of("|u1", &[7, 4, 4, 3], 336)), ("mu.npy", array_of("<f4", &[2], 8))];
    files.push(archive(&arrays, CompressionMethod::Deflated));
    files
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_bytes_make_it_panic(noise in prop::collection::vec(any::<u8>(), 0..400), head in any::<bool>()) {
        let head: &[u8] = if head { b"PK\x03\x04" } else { b"" };
        let [a, b] = read_all(&[head, &noise].concat());
        prop_assert!(a.is_err() && b.is_err());
    }

    #[test]
    fn no_damage_makes_it_panic(
        kind in 0..4usize,
        hits in prop::collection::vec(any::<(u16, u8)>(), 1..6),
        cut in prop::option::of(any::<u16>()),
    ) {
        let mut bytes = FILES[kind].clone();
        for (at, value) in hits {
            let at = usize::from(at) % bytes.len();
            bytes[at] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(usize::from(cut) % bytes.len());
        }
        let _ = read_all(&bytes);
    }

    #[test]
    fn no_header_makes_it_panic(
        text in "\\PC{0,40}",
        shape in prop::collection::vec(prop_oneof![Just(0u64), 1..9u64, any::<u64>()], 0..5),
        (descr, fortran) in (prop_oneof![Just("<f8"), Just("<f4"), Just("|u1"), Just("|O")], any::<bool>()),
        data in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let dims: Vec<String> = shape.iter().map(u64::to_string).collect();
        let order = if fortran { "True" } else { "False" };
        let fit = format!("{{'descr': '{descr}', 'fortran_order': {order}, 'shape': ({},), }}\n", dims.join(", "));
        for text in [fit, text] {
            let length = (text.len() as u16).to_le_bytes();
            let array = [b"\x93NUMPY\x01\x00", &length[..], text.as_bytes(), &data].concat();
            for name in ["mu.npy", "arr_0.npy", "fluid.npy"] {
                let members = [(name, array.clone()), ("sigma.npy", array.clone())];
                let _ = read_all(&archive(&members, CompressionMethod::Stored));
            }
        }
    }

    #[test]
    fn statistics_of_any_width_come_back(width in 1..40usize, seed in any::<u32>()) {
        let number = |i: usize| f64::from(seed.wrapping_mul(i as u32 + 1)) / 7.0;
        let mean = (0..width).map(number).collect();
        let pooled = MeanAndCovariance { mean, covariance: (0..width * width).map(number).collect() };
        let all = Statistics { pooled, spatial: None, note: None };
        let dir = tempfile::tempdir().unwrap();
        write_statistics(&dir.path().join("a.npz"), &all).unwrap();
        prop_assert_eq!(read_statistics(&dir.path().join("a.npz"), Some(width)).unwrap(), all);
    }
}
