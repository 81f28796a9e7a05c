//! The folder of a job: a PNG for each image, and `manifest.jsonl` with a line for each that says what made it.
//!
//! Of several processes, each writes its own images, and all but process 0 their lines into lists of their own, which
//! process 0 takes over in the end, or when the job goes on.
//!
//! A line is written only after its image is in place, so that a job killed at any instant goes on where it was:
//! images whose line is what would be drawn, and whose file is what the line says, stay.
use crate::data::decode::IMAGE_LIMIT;
use crate::util::disk::{self, Lock};
use crate::util::error::Failure;
use crate::util::text::count;
use anyhow::{Context, Result, bail};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The name of the list of images.
pub const MANIFEST: &str = "manifest.jsonl";
/// What the names of the lists of other processes begin with.
const LIST: &str = "manifest-";
/// The most bytes that a list may have: some two million images.
const LIST_LIMIT: u64 = 1 << 30;

/// Everything that an image depends on; the same plan gives the same image.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManifestLine {
    /// Its file in the folder.
    pub file: String,
    /// What it shows.
    pub prompt: String,
    /// What it does not show.
    pub negative: Option<String>,
    /// Its seed.
    pub seed: u64,
    /// Guidance strength.
    pub guidance: f64,
    /// Factor on the noise.
    pub temperature: f64,
    /// Ids to draw from; 0 for all.
    pub top_k: usize,
    /// Share of probability to draw from; 1 for all.
    pub top_p: f64,
    /// What was edited and how; `null` for an image from nothing.
    pub edit: Option<Value>,
    /// [`crate::checkpoint::Checkpoint::hash`] of the weights.
    pub weights: String,
    /// [`crate::checkpoint::Checkpoint::codec_hash`] of what made pixels of the tokens; lines of older versions have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<String>,
    /// Training steps of the weights.
    pub step: u64,
    /// [`crate::config::Config::hash`] of the run.
    pub config: String,
    /// How the job samples.
    pub settings: Value,
}

/// A line of the manifest.
#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    plan: &'a ManifestLine,
    words_cut: usize,
    blake3: &'a str,
}

/// The file of image `index`.
pub fn file_name(index: usize) -> String {
    format!("{index:05}.png")
}

/// A job's folder, held by this process.
#[derive(Debug)]
pub struct Folder {
    dir: PathBuf,
    plans: Vec<ManifestLine>,
    /// The manifest's lines by image.
    lines: BTreeMap<usize, Entry>,
    /// Where lines go: the manifest, or the list of a process other than the first.
    manifest: File,
    path: PathBuf,
    /// Whether the lines of the file are in order.
    in_order: bool,
    _lock: Option<Lock>,
}

#[derive(Debug)]
struct Entry {
    text: String,
    words_cut: usize,
}

impl Folder {
    /// Makes the folder of a job, or goes on with it. Temporary files and a last line that was cut are removed; lines
    /// whose image is missing or not the one that they name are dropped.
    ///
    /// # Errors
    /// When the folder holds another job, or files of no job, or is in use; when it cannot be read or written.
    pub fn open(dir: &Path, plans: Vec<ManifestLine>) -> Result<Folder> {
        let path = dir.join(MANIFEST);
        let has_begun = begun(dir)?;
        if let Some(plan) = plans.iter().find(|plan| !has_begun && dir.join(&plan.file).exists()) {
            bail!(foreign(dir, &dir.join(&plan.file)));
        }
        let lock = Lock::take(dir)?;
        let text = match disk::read_bounded(&path, LIST_LIMIT) {
            Err(e) if e.kind() == ErrorKind::NotFound => vec![],
            read => read.with_context(|| disk::io_failure(&path, "read"))?,
        };
        let lists = lists(dir)?;
        let mut lines = parse(&path, &text, &plans)?;
        for list in &lists {
            let text =
                disk::read_bounded(list, LIST_LIMIT).with_context(|| disk::io_failure(list, "read"))?;
            lines.extend(parse(list, &text, &plans)?);
        }
        compare(dir, &lines, &plans)?;
        let mut folders: Vec<&Path> =
            plans.iter().filter_map(|plan| Path::new(&plan.file).parent()).collect();
        folders.dedup();
        for folder in folders.into_iter().map(|folder| dir.join(folder)).filter(|folder| folder.is_dir()) {
            disk::remove_temporary(&folder)?;
        }
        disk::remove_temporary(dir)?;
        let kept = lines.into_iter().filter(|(index, line)| {
            // An image that was changed since is drawn again.
            let png = plans.get(*index).map_or_else(
                || Ok(vec![]),
                |plan| disk::read_bounded(&dir.join(&plan.file), u64::from(IMAGE_LIMIT)),
            );
            png.is_ok_and(|png| line.value["blake3"] == blake3::hash(&png).to_hex().as_str())
        });
        let mut folder = Folder {
            dir: dir.into(),
            lines: kept.map(|(index, line)| (index, line.into())).collect(),
            plans,
            manifest: append(&path)?,
            path,
            in_order: false,
            _lock: Some(lock),
        };
        if folder.text() != text {
            folder.rewrite()?;
        }
        remove(&lists)?;
        folder.in_order = true;
        Ok(folder)
    }

    /// The folder that process 0 has opened, for another process of the same job: its lines go into a list of its own.
    ///
    /// # Errors
    /// When the folder is not there, or is of another job.
    pub fn join(dir: &Path, plans: Vec<ManifestLine>, process: usize) -> Result<Folder> {
        let path = dir.join(MANIFEST);
        let text = disk::read_bounded(&path, LIST_LIMIT).with_context(|| disk::io_failure(&path, "read"))?;
        let lines = parse(&path, &text, &plans)?;
        compare(dir, &lines, &plans)?;
        let path = dir.join(format!("{LIST}{process:05}.jsonl"));
        let lines = lines.into_iter().map(|(index, line)| (index, line.into())).collect();
        let manifest = append(&path)?;
        Ok(Folder { dir: dir.into(), plans, lines, manifest, path, in_order: true, _lock: None })
    }

    /// The images that are still to be drawn.
    pub fn missing(&self) -> Vec<usize> {
        (0..self.plans.len()).filter(|i| !self.lines.contains_key(i)).collect()
    }

    /// What makes image `index`.
    pub fn plan(&self, index: usize) -> &ManifestLine {
        &self.plans[index]
    }

    /// The words that prompts lost, for the images that are there.
    pub fn words_cut(&self) -> BTreeMap<&str, usize> {
        self.lines.iter().map(|(i, line)| (self.plans[*i].prompt.as_str(), line.words_cut)).collect()
    }

    /// Puts an image in place, then its line.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn add(&mut self, index: usize, png: &[u8], words_cut: usize) -> Result<()> {
        let plan = &self.plans[index];
        let path = self.dir.join(&plan.file);
        disk::create_dir(disk::parent(&path))?;
        disk::write_bytes(&path, png)?;
        let hash = blake3::hash(png).to_hex();
        let line = Line { plan, words_cut, blake3: hash.as_str() };
        let text = serde_json::to_string(&line).context("a line of the manifest cannot be written")? + "\n";
        // One write per line: a kill leaves whole lines, and at worst one that the next start drops.
        let failure = || disk::io_failure(&self.path, "write");
        self.manifest.write_all(text.as_bytes()).with_context(failure)?;
        self.in_order &= self.lines.last_key_value().is_none_or(|(last, _)| *last < index);
        self.lines.insert(index, Entry { text, words_cut });
        Ok(())
    }

    /// Takes over the lists of the other processes, which have come to an end, and brings the lines of the manifest into
    /// the order of the images.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(&mut self) -> Result<()> {
        let lists = lists(&self.dir)?;
        for list in &lists {
            let text =
                disk::read_bounded(list, LIST_LIMIT).with_context(|| disk::io_failure(list, "read"))?;
            self.lines.extend(
                parse(list, &text, &self.plans)?.into_iter().map(|(index, line)| (index, line.into())),
            );
            self.in_order = false;
        }
        if !self.in_order {
            self.rewrite()?;
        }
        remove(&lists)
    }

    /// The folder's path.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    fn text(&self) -> Vec<u8> {
        self.lines.values().flat_map(|line| line.text.bytes()).collect()
    }

    fn rewrite(&mut self) -> Result<()> {
        disk::write_bytes(&self.path, &self.text())?;
        // The old handle is of the file that was replaced.
        self.manifest = append(&self.path)?;
        self.in_order = true;
        Ok(())
    }
}

/// The lists of processes other than the first.
fn lists(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = vec![];
    for entry in fs::read_dir(dir).with_context(|| disk::io_failure(dir, "list"))? {
        let path = entry.with_context(|| disk::io_failure(dir, "list"))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let number = name.strip_prefix(LIST).and_then(|rest| rest.strip_suffix(".jsonl"));
        if number.is_some_and(|n| n.parse::<usize>().is_ok()) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn remove(files: &[PathBuf]) -> Result<()> {
    files.iter().try_for_each(|file| fs::remove_file(file).with_context(|| disk::io_failure(file, "remove")))
}

/// The manifest at the end of which lines are added; an empty one is made before the first image, since a folder
/// with images and without it is none of ours.
fn append(path: &Path) -> Result<File> {
    let open = OpenOptions::new().create(true).append(true).open(path);
    open.with_context(|| disk::io_failure(path, "write"))
}

/// Whether the folder is one of a job already.
///
/// # Errors
/// When it is not, and holds images that are not ours to write over.
pub fn begun(dir: &Path) -> Result<bool> {
    if dir.join(MANIFEST).exists() {
        return Ok(true);
    }
    let entries = match fs::read_dir(dir) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(false),
        entries => entries
            .with_context(|| Failure::input(format!("--out names {}, which is no folder", dir.display())))?,
    };
    for entry in entries {
        let path = entry.with_context(|| disk::io_failure(dir, "list"))?.path();
        if path.extension().is_some_and(|e| e == "png") {
            bail!(foreign(dir, &path));
        }
    }
    Ok(false)
}

/// The folder has an image that is none of ours.
fn foreign(dir: &Path, image: &Path) -> Failure {
    Failure::input(format!("{} holds {}, and no {MANIFEST}", dir.display(), image.display()))
        .help("choose another folder with --out: images would be overwritten")
}

/// A line as it was read.
struct Read {
    text: String,
    value: Value,
}

impl From<Read> for Entry {
    fn from(Read { text, value }: Read) -> Entry {
        Entry { text, words_cut: value["words_cut"].as_u64().unwrap_or(0) as usize }
    }
}

/// The lines of a manifest by image; a last line that was cut is left out.
fn parse(path: &Path, text: &[u8], plans: &[ManifestLine]) -> Result<BTreeMap<usize, Read>> {
    let mut lines = BTreeMap::new();
    let ours: HashMap<&str, usize> =
        plans.iter().enumerate().map(|(i, plan)| (plan.file.as_str(), i)).collect();
    // Of a file that is none of the job's the number of its image, or of its prompt, so that it is named.
    let number = |file: &str| {
        let name = file.split('/').next().unwrap_or_default();
        name.strip_suffix(".png").unwrap_or(name).parse::<usize>().ok()
    };
    for (i, line) in text.split_inclusive(|b| *b == b'\n').filter(|l| l.ends_with(b"\n")).enumerate() {
        let damaged = || {
            Failure::storage(format!("line {} of {} is not an image's line", i + 1, path.display()))
                .help("remove the line to have its image drawn again")
        };
        let value: Value = serde_json::from_slice(line).with_context(damaged)?;
        let text = String::from_utf8(line.to_vec()).with_context(damaged)?;
        let file = value["file"].as_str().with_context(damaged)?;
        let index = ours.get(file).copied().or_else(|| number(file)).with_context(damaged)?;
        lines.insert(index, Read { text, value });
    }
    Ok(lines)
}

/// How many lines a folder holds that the job would write; `None` if it holds one that the job would not.
///
/// # Errors
/// When the lines cannot be read.
pub fn lines_of(dir: &Path, plans: &[ManifestLine]) -> Result<Option<usize>> {
    let mut lines = BTreeMap::new();
    for list in [dir.join(MANIFEST)].into_iter().chain(lists(dir)?) {
        let text = disk::read_bounded(&list, LIST_LIMIT).with_context(|| disk::io_failure(&list, "read"))?;
        lines.extend(parse(&list, &text, plans)?);
    }
    Ok(mismatch(&lines, plans)?.is_none().then_some(lines.len()))
}

/// Fails unless every line is what the job would write.
fn compare(dir: &Path, lines: &BTreeMap<usize, Read>, plans: &[ManifestLine]) -> Result<()> {
    match mismatch(lines, plans)? {
        None => Ok(()),
        Some(what) => bail!(
            Failure::input(format!("{} holds another job: {what}", dir.display()))
                .help("choose another folder with --out, or remove this one")
        ),
    }
}

/// The first line that is not what the job would write, in words.
fn mismatch(lines: &BTreeMap<usize, Read>, plans: &[ManifestLine]) -> Result<Option<String>> {
    for (index, line) in lines {
        let Some(plan) = plans.get(*index) else {
            let (file, images) = (&line.value["file"], count(plans.len(), "image"));
            let file = file.as_str().unwrap_or_default();
            return Ok(Some(format!("{file} is there, this job has {images}")));
        };
        // Through text, as the line went: numbers come back the same way.
        let text = serde_json::to_string(plan).context("a plan cannot be written")?;
        let wanted: Map<String, Value> = serde_json::from_str(&text).context("a plan cannot be read")?;
        let known = |key: &str| key != "codec" || !line.value[key].is_null();
        let mut wanted = wanted.iter().filter(|(key, _)| known(key));
        if let Some(difference) = wanted.find_map(|(key, value)| difference(key, &line.value[key], value)) {
            return Ok(Some(format!("{}: {difference}", plan.file)));
        }
    }
    Ok(None)
}

/// Where two values first differ, in words; of objects, the first key.
fn difference(name: &str, there: &Value, here: &Value) -> Option<String> {
    if there == here {
        return None;
    }
    if let (Value::Object(a), Value::Object(b)) = (there, here) {
        let keys = a.keys().chain(b.keys().filter(|key| !a.contains_key(*key)));
        let found = keys.map(|key| (key, &there[key], &here[key])).find(|(_, a, b)| a != b);
        return found.and_then(|(key, a, b)| difference(&format!("{name}.{key}"), a, b));
    }
    Some(format!("{name} is {there} there, {here} here"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::{Code, code};
    use serde_json::json;

    fn manifest_lines(prompts: &[&str]) -> Vec<ManifestLine> {
        let plan = |(i, prompt): (usize, &&str)| ManifestLine {
            file: file_name(i),
            prompt: prompt.to_string(),
            negative: None,
            seed: u64::MAX - i as u64,
            guidance: 0.1 + 0.2,
            temperature: 1.0,
            top_k: 0,
            top_p: 1.0,
            edit: None,
            weights: "abc".into(),
            codec: Some("0a".into()),
            step: 6,
            config: "def".into(),
            settings: json!({"steps": 9, "solver": "dpm"}),
        };
        prompts.iter().enumerate().map(plan).collect()
    }

    /// Draws what is missing; gives the images that were.
    fn draw(dir: &Path, plans: Vec<ManifestLine>) -> Vec<usize> {
        let mut folder = Folder::open(dir, plans).unwrap();
        let missing = folder.missing();
        for &i in &missing {
            folder.add(i, format!("png {i}").as_bytes(), i).unwrap();
        }
        folder.finish().unwrap();
        missing
    }

    fn lines(dir: &Path) -> Vec<Value> {
        let text = fs::read_to_string(dir.join(MANIFEST)).unwrap();
        text.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
    }

    fn refused(dir: &Path, plans: Vec<ManifestLine>) -> String {
        let before = fs::read(dir.join(MANIFEST)).ok();
        let error = Folder::open(dir, plans).unwrap_err();
        assert_eq!(code(&error), Code::Input);
        assert_eq!(fs::read(dir.join(MANIFEST)).ok(), before);
        error.to_string().replace(&dir.display().to_string(), "DIR")
    }

    #[test]
    fn a_job_goes_on_with_what_is_missing() {
        let dir = tempfile::tempdir().unwrap();
        let (dir, all) = (dir.path().join("out"), || manifest_lines(&["a", "b", "c", "d"]));
        assert_eq!(draw(&dir, all()), [0, 1, 2, 3]);
        let whole = fs::read(dir.join(MANIFEST)).unwrap();
        assert!(
            whole.starts_with(
                br#"{"file":"00000.png","prompt":"a","negative":null,"seed":18446744073709551615"#
            )
        );
        assert_eq!(draw(&dir, all()), [0; 0]);
        // One lost, one changed, a temporary left.
        fs::remove_file(dir.join("00001.png")).unwrap();
        fs::write(dir.join("00002.png"), "half").unwrap();
        fs::write(dir.join(".fluid-abc"), "").unwrap();
        assert_eq!(draw(&dir, all()), [1, 2]);
        assert_eq!(fs::read(dir.join(MANIFEST)).unwrap(), whole, "in order again");
        assert!(!dir.join(".fluid-abc").exists());
        // A kill in the last line.
        fs::write(dir.join(MANIFEST), &whole[..whole.len() - 9]).unwrap();
        let folder = Folder::open(&dir, all()).unwrap();
        assert_eq!((folder.missing(), folder.words_cut().values().sum::<usize>()), (vec![3], 3));
        drop(folder);
        assert_eq!(lines(&dir).len(), 3);
        assert_eq!(draw(&dir, all()), [3]);
        assert_eq!(fs::read(dir.join(MANIFEST)).unwrap(), whole);
        // More prompts at the end are more of the same job.
        assert_eq!(draw(&dir, manifest_lines(&["a", "b", "c", "d", "e"])), [4]);
    }

    #[test]
    fn another_codec_is_another_job_where_lines_know_it() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path();
        let with = |codec: Option<&str>| {
            let mut lines = manifest_lines(&["a", "b"]);
            lines.iter_mut().for_each(|line| line.codec = codec.map(String::from));
            lines
        };
        draw(dir, with(Some("0a"))[..1].to_vec());
        assert_eq!(
            refused(dir, with(Some("0b"))),
            r#"DIR holds another job: 00000.png: codec is "0a" there, "0b" here"#
        );
        // As older versions wrote it: it goes on.
        fs::remove_file(dir.join(MANIFEST)).unwrap();
        fs::remove_file(dir.join("00000.png")).unwrap();
        draw(dir, with(None)[..1].to_vec());
        assert!(lines(dir)[0].get("codec").is_none());
        assert_eq!(draw(dir, with(Some("0b"))), [1]);
        assert_eq!((lines(dir)[0].get("codec"), &lines(dir)[1]["codec"]), (None, &json!("0b")));
    }

    #[test]
    fn another_job_is_named_by_its_first_difference() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path();
        draw(dir, manifest_lines(&["a", "b"]));
        assert_eq!(
            refused(dir, manifest_lines(&["a", "c"])),
            r#"DIR holds another job: 00001.png: prompt is "b" there, "c" here"#
        );
        assert_eq!(
            refused(dir, manifest_lines(&["a"])),
            "DIR holds another job: 00001.png is there, this job has 1 image"
        );
        let mut other = manifest_lines(&["a", "b"]);
        other[0].settings["steps"] = json!(8);
        assert_eq!(
            refused(dir, other),
            "DIR holds another job: 00000.png: settings.steps is 9 there, 8 here"
        );
        let mut other = manifest_lines(&["a", "b"]);
        other[0].edit = Some(json!({"kind": "vary"}));
        assert!(refused(dir, other).ends_with(r#"edit is null there, {"kind":"vary"} here"#));
    }

    #[test]
    fn images_of_others_are_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("00000.png"), "mine").unwrap();
        assert_eq!(
            refused(dir.path(), manifest_lines(&["a"])),
            "DIR holds DIR/00000.png, and no manifest.jsonl"
        );
        assert!(!dir.path().join("lock").exists());
        fs::write(dir.path().join(MANIFEST), "no line\n").unwrap();
        let error = Folder::open(dir.path(), manifest_lines(&["a"])).unwrap_err();
        assert_eq!(code(&error), Code::Storage);
        assert!(error.to_string().starts_with("line 1 of "), "{error}");
    }

    #[test]
    fn one_job_at_a_time() {
        let dir = tempfile::tempdir().unwrap();
        let _held = Folder::open(dir.path(), manifest_lines(&["a"])).unwrap();
        assert!(
            Folder::open(dir.path(), manifest_lines(&["a"]))
                .unwrap_err()
                .to_string()
                .contains("is in use by")
        );
    }
}
