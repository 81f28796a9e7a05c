//! Prompts of benchmarks as they are published, and how the scorer of each wants its images.
use super::layout::Layout;
use super::prompts::Prompt;
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::text::{count, nearest};
use anyhow::{Context, Result, bail, ensure};
use clap::ValueEnum;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A benchmark whose scorer is another program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Benchmark {
    /// 00000/metadata.jsonl and 00000/samples/0000.png for every prompt; --prompts evaluation_metadata.jsonl.
    Geneval,
    /// image_paths.json, which maps each prompt to its image; --prompts geneval2_data.jsonl.
    Geneval2,
    /// grids/NAME.png, 2 x 2 images of the prompt in NAME.txt; --prompts dpg_bench/prompts, the folder.
    Dpg,
    /// grids/anime/RUN/000.png and so on, 2 x 2 images of a prompt; --prompts OneIG-Bench.csv.
    Oneig,
}

/// What is read of a benchmark's file: the prompts, and what the layout needs of each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BenchmarkPrompts {
    /// The prompts, in their order.
    pub prompts: Vec<Prompt>,
    /// Of each: GenEval's line, the name of a grid below `grids` without `.png`; nothing of GenEval 2.
    pub notes: Vec<String>,
}

/// The categories of OneIG-Bench, and the folders that its scorer looks for them in.
const ONEIG: [(&str, &str); 6] = [
    ("Anime_Stylization", "anime"),
    ("Portrait", "human"),
    ("General_Object", "object"),
    ("Text_Rendering", "text"),
    ("Knowledge_Reasoning", "reasoning"),
    ("Multilingualism", "multilingualism"),
];

impl Benchmark {
    /// As `--layout` has it.
    pub fn name(self) -> &'static str {
        match self {
            Benchmark::Geneval => "geneval",
            Benchmark::Geneval2 => "geneval2",
            Benchmark::Dpg => "dpg",
            Benchmark::Oneig => "oneig",
        }
    }

    /// Where its prompts are, in words.
    pub fn source(self) -> &'static str {
        match self {
            Benchmark::Geneval => "--prompts evaluation_metadata.jsonl, the list of the benchmark",
            Benchmark::Geneval2 => "--prompts geneval2_data.jsonl, the list of the benchmark",
            Benchmark::Dpg => "--prompts dpg_bench/prompts, the benchmark's folder with a .txt for each",
            Benchmark::Oneig => "--prompts OneIG-Bench.csv, the table of the benchmark",
        }
    }

    /// Images of a prompt that its published numbers are of.
    pub fn images(self) -> usize {
        match self {
            Benchmark::Geneval2 => 1,
            Benchmark::Geneval | Benchmark::Dpg | Benchmark::Oneig => 4,
        }
    }

    /// Reads its prompts; `run` names the model in the folders of OneIG-Bench.
    ///
    /// # Errors
    /// When they cannot be read, are not of this benchmark, or there are none.
    pub fn read(self, path: &Path, run: &str) -> Result<BenchmarkPrompts> {
        let read = match self {
            Benchmark::Geneval => geneval(path)?,
            Benchmark::Geneval2 => geneval2(path)?,
            Benchmark::Dpg => dpg(path)?,
            Benchmark::Oneig => oneig(path, run)?,
        };
        if read.prompts.is_empty() {
            bail!(Failure::input(format!("{} holds no prompts", path.display())).help(self.source()));
        }
        Ok(read)
    }

    /// How `images` images of each of the prompts are named.
    ///
    /// # Errors
    /// When the scorer takes another number of images.
    pub fn layout(self, images: usize, read: BenchmarkPrompts) -> Result<Layout> {
        let refuse = |wanted: &str| {
            let text = format!("--count is {images}: the scorer of {} takes {wanted}", self.name());
            Failure::input(text).help(format!("leave --count out: {} is what it takes", self.images()))
        };
        match self {
            Benchmark::Geneval => Ok(Layout::GenEval { images, metadata: read.notes }),
            Benchmark::Geneval2 => {
                ensure!(images == 1, refuse("one image of each prompt"));
                let prompts = read.prompts.into_iter().map(|prompt| prompt.prompt).collect();
                Ok(Layout::Paths { prompts })
            }
            Benchmark::Dpg | Benchmark::Oneig => {
                ensure!(
                    matches!(images, 1 | 4),
                    refuse("four images of each prompt, as a grid of 2 x 2, or one")
                );
                Ok(Layout::Grids { side: if images == 4 { 2 } else { 1 }, names: read.notes })
            }
        }
    }
}

/// The lines of a file that are not blank, as JSON, with their numbers.
fn json_lines<'a>(
    path: &'a Path,
    text: &'a str,
    (name, form): (&'a str, &'a str),
) -> impl Iterator<Item = (&'a str, Result<Value>, Failure)> + 'a {
    let lines = (1..).zip(text.trim_start_matches('\u{feff}').lines().map(str::trim));
    lines.filter(|(_, line)| !line.is_empty()).map(move |(number, line)| {
        let bad = Failure::input(format!("{}, line {number}, is no prompt of {name}", path.display()));
        (line, serde_json::from_str(line).map_err(Into::into), bad.help(form))
    })
}

/// `evaluation_metadata.jsonl`: the scorer wants each line back.
fn geneval(path: &Path) -> Result<BenchmarkPrompts> {
    let form =
        "a line is one object with tag, include and prompt, as in the benchmark's evaluation_metadata.jsonl";
    let text = disk::read_typed_text(path, "GenEval's prompts")?;
    let mut read = BenchmarkPrompts::default();
    for (line, value, bad) in json_lines(path, &text, ("GenEval", form)) {
        let value = match value {
            Ok(value) => value,
            Err(error) => return Err(error.context(bad)),
        };
        let prompt =
            value["prompt"].as_str().filter(|_| value["tag"].is_string() && value["include"].is_array());
        read.prompts.push(Prompt::new(prompt.with_context(|| bad)?));
        read.notes.push(line.to_string());
    }
    Ok(read)
}

/// `geneval2_data.jsonl`: of a line, its prompt alone, which the scorer looks up in a map.
fn geneval2(path: &Path) -> Result<BenchmarkPrompts> {
    let form = "a line is one object with prompt and vqa_list, as in the benchmark's geneval2_data.jsonl";
    let text = disk::read_typed_text(path, "GenEval 2's prompts")?;
    let (mut read, mut seen) = (BenchmarkPrompts::default(), BTreeSet::new());
    for (_, value, bad) in json_lines(path, &text, ("GenEval 2", form)) {
        let value = match value {
            Ok(value) => value,
            Err(error) => return Err(error.context(bad)),
        };
        let prompt = value["prompt"].as_str().filter(|_| value["vqa_list"].is_array());
        let prompt = prompt.with_context(|| bad)?;
        if !seen.insert(prompt.to_string()) {
            let text = format!("{} has the prompt {prompt:?} twice", path.display());
            bail!(Failure::input(text).help("the scorer finds one image for a prompt"));
        }
        read.prompts.push(Prompt::new(prompt));
    }
    Ok(read)
}

/// A folder of `.txt` files, each with one prompt: an image is named after its file.
fn dpg(path: &Path) -> Result<BenchmarkPrompts> {
    if !path.is_dir() {
        let text = format!("{} is no folder, and the prompts of DPG-Bench are one", path.display());
        bail!(Failure::input(text).help(Benchmark::Dpg.source()));
    }
    let list = || Failure::input(format!("cannot list {}", path.display()));
    let entries = fs::read_dir(path).with_context(list)?;
    let mut files: Vec<PathBuf> =
        entries.map(|entry| Ok(entry.with_context(list)?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|e| e == "txt"));
    files.sort();
    let mut read = BenchmarkPrompts::default();
    for file in files {
        let text = disk::read_text(&file, "the prompt")?;
        let prompt = text.trim_start_matches('\u{feff}').trim();
        let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        if prompt.is_empty() {
            bail!(Failure::input(format!("{} holds no prompt", file.display())));
        }
        // The scorer takes what is before the first dot.
        if name.is_empty() || name.contains('.') {
            let text =
                format!("{}: the scorer of DPG-Bench would not find an image of that name", file.display());
            bail!(Failure::input(text).help("name it without dots, in UTF-8"));
        }
        read.prompts.push(Prompt::new(prompt));
        read.notes.push(name.to_string());
    }
    Ok(read)
}

/// `OneIG-Bench.csv` or `OneIG-Bench-ZH.csv`: columns category, id, and `prompt_en` or `prompt_cn`.
fn oneig(path: &Path, run: &str) -> Result<BenchmarkPrompts> {
    let text = disk::read_typed_text(path, "OneIG-Bench's prompts")?;
    let mut table = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let bad = |what: String| {
        let help =
            "its columns are category, id and prompt_en (prompt_cn in OneIG-Bench-ZH.csv), among others";
        Failure::input(format!("{}: {what}", path.display())).help(help)
    };
    let unreadable = || bad("this is no table of comma-separated values".into());
    let head = table.headers().with_context(unreadable)?.clone();
    let column = |names: &[&str]| {
        let at = head.iter().position(|cell| names.contains(&cell));
        at.with_context(|| bad(format!("no column {}", names.join(" or "))))
    };
    let (category, id) = (column(&["category"])?, column(&["id"])?);
    let prompt = column(&["prompt_en", "prompt_cn"])?;
    let (mut read, mut seen) = (BenchmarkPrompts::default(), BTreeSet::new());
    for row in table.records() {
        let row = row.with_context(unreadable)?;
        let line = row.position().map_or(0, csv::Position::line);
        let cell = |at: usize| row.get(at).unwrap_or_default();
        let folder = ONEIG.iter().find(|(name, _)| *name == cell(category));
        let Some((_, folder)) = folder else {
            let all = ONEIG.map(|(name, _)| name);
            let near =
                nearest(cell(category), &all).map_or(String::new(), |name| format!("; did you mean {name}?"));
            bail!(bad(format!("line {line} has the category {:?}, which is none{near}", cell(category))));
        };
        let id = cell(id);
        // The scorer takes the first three characters of a file's name for it.
        if id.len() != 3 || !id.bytes().all(|b| b.is_ascii_alphanumeric()) {
            bail!(bad(format!("line {line} has the id {id:?}; an id is three digits, as 007")));
        }
        if cell(prompt).trim().is_empty() {
            bail!(bad(format!("line {line} has no prompt")));
        }
        let name = format!("{folder}/{run}/{id}");
        if !seen.insert(name.clone()) {
            bail!(bad(format!("line {line} has the id {id} of {} a second time", cell(category))));
        }
        read.prompts.push(Prompt::new(cell(prompt)));
        read.notes.push(name);
    }
    Ok(read)
}

/// What there is for the scorer, and how many: for the last line of a job.
pub fn found(layout: &Layout) -> Option<String> {
    match layout {
        Layout::Flat | Layout::GenEval { .. } => None,
        Layout::Paths { .. } => Some(super::layout::PATHS.into()),
        Layout::Grids { names, .. } => {
            Some(format!("{} in {}", count(names.len(), "grid"), super::layout::GRIDS))
        }
    }
}
