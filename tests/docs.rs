//! The docs hold: every command in them is run, or marked with what it needs and at least parsed; links lead somewhere;
//! sentences stay short; what is generated is what the code says. `UPDATE_EXPECT=1 cargo test docs` writes that anew.
use crate::common::{IN_HASTE, Named, PLUGIN, cache_dir, copy_dir, fill};
use clap::Parser;
use fluid::cli::{self, Cli};
use fluid::config::{Config, KindNote, Overlay, settings};
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use fluid::formats::safetensors::{NamedTensor, write_file};
use fluid::runtime::spec::program_spec;
use fluid::util::error::Code;
use fluid::{data, eval};
use graphs::functions;
use graphs::interp::Array;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use tempfile::TempDir;
use tpu::env::{CACHE_ENV, PLUGIN_ENV};

/// What a block of commands may need that a test does not have; it stands after `sh` of the block.
const NEEDS: [&str; 9] = [
    "needs-tpu",
    "needs-gpu",
    "needs-libtpu",
    "needs-weights",
    "needs-bucket",
    "needs-network",
    // Whole trainings, whole test suites, images of machines.
    "needs-hours",
    "needs-time",
    "needs-docker",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The pages, by path from the root.
fn pages() -> Vec<String> {
    let mut pages: Vec<String> =
        ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"].map(String::from).into();
    let mut folders = vec![PathBuf::from("docs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root().join(&folder)).unwrap().map(Result::unwrap) {
            let path = folder.join(entry.file_name());
            match path.extension().and_then(|e| e.to_str()) {
                Some("md") => pages.push(path.to_str().unwrap().into()),
                None => folders.push(path),
                Some(_) => {}
            }
        }
    }
    pages.sort();
    pages
}

fn read(page: &str) -> String {
    fs::read_to_string(root().join(page)).unwrap_or_else(|e| panic!("{page}: {e}"))
}

/// A fenced block of a page.
struct Block {
    /// `page:line` of its first line.
    at: String,
    /// The words after the fence: the language, and marks.
    words: Vec<String>,
    text: String,
}

impl Block {
    fn language(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// What it needs, if that is more than a test has.
    fn needs(&self) -> Option<&str> {
        self.words.get(1).map(String::as_str)
    }
}

/// The fenced blocks of a page, and its text without them, line by line.
fn parts(page: &str) -> (Vec<Block>, String) {
    let (mut blocks, mut prose): (Vec<Block>, String) = (vec![], String::new());
    let mut inside = false;
    for (number, line) in read(page).lines().enumerate() {
        match (line.trim_start().strip_prefix("```"), inside) {
            (Some(info), false) if !info.contains('`') => {
                let words = info.split([' ', ',']).filter(|w| !w.is_empty()).map(String::from).collect();
                blocks.push(Block { at: format!("{page}:{}", number + 1), words, text: String::new() });
                inside = true;
            }
            (Some(_), true) => inside = false,
            (_, true) => {
                let block = blocks.last_mut().unwrap();
                block.text.push_str(line);
                block.text.push('\n');
            }
            _ => {
                prose.push_str(line);
                prose.push('\n');
            }
        }
    }
    assert!(!inside, "{page} ends inside a block");
    (blocks, prose)
}

/// The blocks of commands of a page; the steps of a workflow are commands, too.
fn commands(page: &str) -> Vec<Block> {
    let mut blocks = parts(page).0;
    for block in blocks.iter_mut().filter(|b| b.language() == "yaml") {
        let steps = block.text.lines().filter_map(|l| l.trim_start().strip_prefix("- run: "));
        block.text = steps.map(|step| format!("{step}\n")).collect();
    }
    blocks.retain(|b| ["sh", "yaml"].contains(&b.language()) && !b.text.is_empty());
    blocks
}

/// Whether a block can be run here.
fn is_ready(block: &Block) -> bool {
    match block.needs() {
        None => true,
        Some(needs) => needs == "needs-libtpu" && cfg!(feature = "libtpu"),
    }
}

/// Writes an executable script.
fn script(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn every_command_line_parses() {
    let dir = TempDir::new().unwrap();
    let (bin, record) = (dir.path().join("bin"), dir.path().join("record"));
    fs::create_dir(&bin).unwrap();
    // The shell cuts the lines into words; what would run writes them down.
    script(
        &bin.join("fluid"),
        "#!/bin/sh\nprintf '%s\\0' fluid \"$@\" >> \"$RECORD\"\nprintf '\\1\\0' >> \"$RECORD\"\n",
    );
    script(&bin.join("cargo"), "#!/bin/sh\nif [ \"$1\" = run ]; then shift 3; exec fluid \"$@\"; fi\n");
    ["git", "cat", "mdbook", "python", "docker", "gcloud", "curl", "tar", "ssh"]
        .iter()
        .for_each(|name| script(&bin.join(name), "#!/bin/sh\n"));
    let mut parsed = 0;
    for block in pages().iter().flat_map(|page| commands(page)) {
        let at = &block.at;
        if let Some(mark) = block.needs() {
            assert!(NEEDS.contains(&mark), "{at}: {mark} is none of {NEEDS:?}");
        }
        fs::write(&record, "").unwrap();
        let mut shell = Command::new("/bin/sh");
        // What a page leaves running writes its words before the next block is read.
        shell
            .args(["-e", "-c", &format!("{}\nwait\n", block.text)])
            .env("PATH", &bin)
            .env("RECORD", &record)
            .current_dir(dir.path());
        let output = shell.output().unwrap();
        assert!(output.status.success(), "{at}: {}", String::from_utf8_lossy(&output.stderr));
        let lines = fs::read_to_string(&record).unwrap();
        for line in lines.split("\u{1}\0").filter(|l| !l.is_empty()) {
            let words: Vec<_> = line.split_terminator('\0').collect();
            if let Err(error) = Cli::try_parse_from(&words) {
                let shown = matches!(
                    error.kind(),
                    clap::error::ErrorKind::DisplayHelp | clap::error::ErrorKind::DisplayVersion
                );
                assert!(shown, "{at}: {words:?}: {error}");
            }
            parsed += 1;
        }
    }
    assert!(parsed > 40, "only {parsed} commands were found");
}

/// A folder as the pages take it for granted: the configs, photos, prompts, an image and a mask, and two finished runs.
static READY: LazyLock<TempDir> = LazyLock::new(|| {
    let dir = TempDir::new().unwrap();
    let at = |name: &str| dir.path().join(name);
    copy_dir(&root().join("configs"), &at("configs"));
    fs::create_dir(at("bin")).unwrap();
    // As written, but smaller, so that a test has the time: fewer steps, a narrow model. Plugins are installed already,
    // where the user has them.
    let discrete = "--set run.steps=2 --set model.width=16 --set model.heads=2 --set model.depth=1 \
                    --set sample.preview_images=2";
    let small = format!("{discrete} --set sample.steps=2 --set head.width=16 --set head.depth=1");
    script(
        &at("bin/fluid"),
        &format!(
            "#!/bin/sh\ncase \"$1 $2\" in\n\
             \"train configs/shapes.toml\") set -- \"$@\" {small} --set eval.prompts=6 ;;\n\
             \"train configs/shapes-discrete.toml\") set -- \"$@\" {discrete} --set eval.prompts=6 ;;\n\
             \"train photos.toml\") set -- \"$@\" {small} ;;\n\
             \"init --data\") set -- \"$@\" --no-measure --platform cpu ;;\n\
             \"plugin install\") unset FLUID_CACHE ;;\nesac\nexec {} \"$@\"\n",
            env!("CARGO_BIN_EXE_fluid")
        ),
    );
    script(&at("bin/cargo"), "#!/bin/sh\nif [ \"$1\" = run ]; then shift 3; exec fluid \"$@\"; fi\n");
    script(&at("bin/mdbook"), "#!/bin/sh\n");
    fs::create_dir(at("photos")).unwrap();
    for i in 0..20_u8 {
        let image = Image::from_fn(80, 100, |y, x| [12 * i, (3 * y) as u8, (2 * x) as u8]);
        fs::write(at(&format!("photos/{i:02}.png")), encode_png(&image, &[]).unwrap()).unwrap();
        fs::write(at(&format!("photos/{i:02}.txt")), format!("photo number {i}")).unwrap();
    }
    fs::write(at("prompts.jsonl"), "{\"prompt\": \"a ring\", \"seed\": 7}\n{\"prompt\": \"a dot\"}\n")
        .unwrap();
    let image = Image::from_fn(48, 48, |y, x| [(5 * y) as u8, (5 * x) as u8, 90]);
    fs::write(at("in.png"), encode_png(&image, &[]).unwrap()).unwrap();
    let mask = Image::from_fn(48, 48, |y, _| [if y < 16 { 255 } else { 0 }; 3]);
    fs::write(at("mask.png"), encode_png(&mask, &[]).unwrap()).unwrap();
    let reference = Config::load(&at("configs/reference.toml"), &[], &Overlay::default()).unwrap();
    let loss = functions::loss(&program_spec(&reference, reference.run.batch).unwrap()).unwrap();
    let mut inputs = Named::new();
    fill(&loss, &mut inputs, 1);
    let tensor = |(name, array): (&String, &Array)| NamedTensor::new(name, array.ty(), array.to_bytes());
    let tensors: Vec<_> = inputs.iter().map(tensor).collect();
    write_file(&at("in.safetensors"), &tensors, &BTreeMap::new()).unwrap();
    for config in ["configs/smoke.toml", "configs/shapes.toml"] {
        let output = shell(dir.path(), &format!("fluid train {config}")).output().unwrap();
        assert!(output.status.success(), "{config}: {}", String::from_utf8_lossy(&output.stderr));
    }
    dir
});

/// What runs lines of a page in a folder made of [`READY`].
fn shell(dir: &Path, text: &str) -> Command {
    let mut shell = Command::new("/bin/sh");
    let path = format!("{}:/usr/bin:/bin", dir.join("bin").display());
    shell.args(["-e", "-c", text]).current_dir(dir).env("PATH", path).env_remove("RUST_LOG");
    shell.env(PLUGIN_ENV, &*PLUGIN).env(CACHE_ENV, cache_dir()).env("XLA_FLAGS", IN_HASTE);
    shell
}

/// Runs the commands of a page, one block after the other in one folder.
fn run(page: &str) {
    let dir = TempDir::new().unwrap();
    copy_dir(READY.path(), dir.path());
    let blocks: Vec<_> = commands(page).into_iter().filter(is_ready).collect();
    // A page that trains a run begins without it.
    for run in ["smoke", "shapes"] {
        let line = format!("train configs/{run}.toml");
        let trains = |l: &str| l.contains(&line) && !l.contains("run.dir=");
        if blocks.iter().any(|block| block.text.lines().any(trains)) {
            fs::remove_dir_all(dir.path().join("runs").join(run)).unwrap();
        }
    }
    assert!(!blocks.is_empty(), "{page} has no commands to run");
    for block in blocks {
        let mut shell = shell(dir.path(), &block.text);
        // The compiler for TPUs is where the user installed it.
        if block.needs().is_some() {
            shell.env_remove(PLUGIN_ENV).env_remove(CACHE_ENV).env_remove("XLA_FLAGS");
        }
        let output = shell.output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}:\n{}{stderr}", block.at, block.text);
    }
}

/// A test for each page that has commands.
macro_rules! pages_that_run {
    ($($name:ident = $page:literal,)*) => {
        const RUN: &[&str] = &[$($page),*];
        $(#[test]
        fn $name() {
            run($page);
        })*
    };
}

pages_that_run! {
    readme_runs = "README.md",
    first_run_runs = "docs/first-run.md",
    data_runs = "docs/guides/data.md",
    encoders_runs = "docs/guides/encoders.md",
    training_runs = "docs/guides/training.md",
    reliability_runs = "docs/guides/reliability.md",
    trust_runs = "docs/guides/trust.md",
    sampling_runs = "docs/guides/sampling.md",
    evaluation_runs = "docs/guides/evaluation.md",
    tpu_runs = "docs/guides/tpu.md",
    benchmarks_runs = "docs/guides/benchmarks.md",
    ci_runs = "docs/guides/ci.md",
    troubleshooting_runs = "docs/guides/troubleshooting.md",
    export_runs = "docs/reference/export.md",
    programs_runs = "docs/reference/programs.md",
}

#[test]
fn no_page_with_commands_is_left_out() {
    let with: BTreeSet<_> =
        pages().into_iter().filter(|p| commands(p).iter().any(|b| b.needs().is_none())).collect();
    assert_eq!(with, RUN.iter().map(|p| p.to_string()).collect::<BTreeSet<_>>());
}

#[test]
fn links_lead_somewhere() {
    let mut links = 0;
    let mut dead = vec![];
    for page in pages() {
        let prose = parts(&page).1;
        for (_, rest) in prose.match_indices("](").map(|(i, _)| prose.split_at(i + 2)) {
            let target = rest.split(')').next().unwrap();
            if target.contains("://") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let path = match file {
                "" => root().join(&page),
                file => root().join(&page).parent().unwrap().join(file),
            };
            let slug = |line: &str| {
                let title = line.trim_start_matches('#').trim().to_lowercase();
                let kept = title.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
                kept.collect::<String>().replace(' ', "-")
            };
            let has = |text: String| text.lines().any(|l| l.starts_with('#') && slug(l) == anchor);
            if !path.exists() || !anchor.is_empty() && !fs::read_to_string(&path).is_ok_and(has) {
                dead.push(format!("{page}: {target}"));
            }
            links += 1;
        }
    }
    assert!(dead.is_empty() && links > 60, "{links} links, of them dead: {dead:?}");
}

#[test]
fn the_summary_of_the_book_has_every_page() {
    let summary = read("docs/SUMMARY.md");
    let missing: Vec<_> = pages()
        .into_iter()
        .filter_map(|p| p.strip_prefix("docs/").map(String::from))
        .filter(|p| p != "SUMMARY.md" && !summary.contains(&format!("({p})")))
        .collect();
    assert!(missing.is_empty(), "docs/SUMMARY.md leaves out {missing:?}");
}

/// The sentences of a page: its prose without tables, headings' marks, images and the addresses of links.
fn sentences(page: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    for line in parts(page).1.lines() {
        let line = line.trim();
        let is_item =
            line.starts_with("- ") || line.split_once(". ").is_some_and(|(n, _)| n.parse::<u8>().is_ok());
        if line.is_empty() || line.starts_with(['#', '|', '!']) || is_item {
            items.push(String::new());
        }
        if !line.starts_with(['|', '!']) {
            let item = items.last_mut().unwrap();
            item.push_str(line);
            item.push(' ');
        }
    }
    let mut sentences = vec![];
    for item in items {
        let mut sentence = String::new();
        for word in item.split_whitespace() {
            // The address of a link is no word.
            let word = word
                .split_once("](")
                .map_or(word, |(text, after)| if after.ends_with('.') { "x." } else { text });
            sentence.push_str(word);
            sentence.push(' ');
            if word.trim_end_matches(['*', ')', '"', '`']).ends_with(['.', '?', '!']) {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        sentences.push(sentence);
    }
    sentences.retain(|s| words(s) > 1);
    sentences
}

fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count()
}

#[test]
fn sentences_are_short() {
    let mut long = vec![];
    for page in pages() {
        // The one is for those who work on the code, the others are lists.
        if page == "ARCHITECTURE.md" || page == "CHANGELOG.md" || page.starts_with("docs/reference/c") {
            continue;
        }
        let sentences = sentences(&page);
        let lengths: Vec<_> = sentences.iter().map(|s| words(s)).collect();
        let mean = lengths.iter().sum::<usize>() as f64 / lengths.len().max(1) as f64;
        assert!(mean < 18.0, "{page}: a sentence has {mean:.1} words on average");
        long.extend(sentences.into_iter().filter(|s| words(s) > 35).map(|s| format!("{page}: {s}")));
    }
    assert!(long.is_empty(), "more than 35 words:\n{}", long.join("\n"));
}

#[test]
fn the_readme_is_one_screen_and_ten_links() {
    assert!(read("README.md").len() <= 8 * 1024, "{} bytes", read("README.md").len());
}

/// What layers above the config say of their kinds.
fn notes() -> Vec<KindNote> {
    [data::notes(), eval::notes()].concat()
}

/// Holds a generated page to its file, or writes it.
fn expect(page: &str, text: &str) {
    let path = root().join(page);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, text).unwrap();
    }
    let file = fs::read_to_string(&path).unwrap_or_default();
    assert!(text == file, "{page} is not what the code says; UPDATE_EXPECT=1 cargo test docs writes it");
}

/// A sub-command and those below it: a heading each, and its help as a terminal shows it.
fn describe(command: &mut clap::Command, name: &str, level: usize, text: &mut String) {
    let help = command.render_help().to_string();
    // The options of all commands stand with the first.
    let mut skip = false;
    let mut keep = |line: &&str| {
        if !line.starts_with(' ') && !line.is_empty() {
            skip = level > 2 && line.starts_with("Global options");
        }
        !skip
    };
    let help: Vec<_> = help.lines().map(str::trim_end).filter(&mut keep).collect();
    text.push_str(&format!(
        "{} {name}\n\n```text\n{}\n```\n\n",
        "#".repeat(level.min(3)),
        help.join("\n").trim_end()
    ));
    for sub in command.get_subcommands_mut().filter(|c| !c.is_hide_set() && c.get_name() != "help") {
        let name = format!("{name} {}", sub.get_name());
        describe(sub, &name, level + 1, text);
    }
}

/// A line of a list, if there is something to say.
fn item(name: &str, values: &[String]) -> String {
    match values {
        [] => String::new(),
        [one] => format!("- {name}: {one}\n"),
        many => format!("- {name}:\n{}", many.iter().map(|v| format!("  - {v}\n")).collect::<String>()),
    }
}

#[test]
fn the_reference_of_settings_is_that_of_the_code() {
    let mut text = String::from(
        "# Settings\n\nThis page is generated from the code; `fluid config explain` prints the same. Every setting has a default but \
         those of `[data]` and `run.dir`.\n\nA config may begin with two more keys. `base = \"other.toml\"` takes over another \
         config, or a run folder, by a path relative to its own. `unset = [\"codec.whiten\"]` takes settings of the base away.\n",
    );
    let of = |key: &str| key.rsplit_once('.').unwrap_or((key, "")).0.to_string();
    let mut all = settings(&notes());
    let order: Vec<_> = all.iter().map(|setting| of(&setting.key)).collect();
    all.sort_by_key(|setting| order.iter().position(|section| *section == of(&setting.key)));
    let mut section = String::new();
    for setting in all {
        let of = of(&setting.key);
        if section != of {
            section = of.clone();
            let mark = if ["eval", "data.mix"].contains(&of.as_str()) { ("[[", "]]") } else { ("[", "]") };
            text.push_str(&format!("\n## {}{of}{}\n", mark.0, mark.1));
        }
        let word = |(word, about): &(String, String)| match about.as_str() {
            "" => format!("`\"{word}\"`"),
            about => format!("`\"{word}\"`: {about}"),
        };
        let default = |(with, value): &(String, String)| match with.as_str() {
            "" => format!("`{value}`"),
            with => format!("`{value}` with `{with}`"),
        };
        let only = setting.only.iter().map(|(key, words)| format!("`{key}` {}", words.join(", ")));
        text.push_str(&format!("\n### {}\n\n{}\n\n- Type: {}\n", setting.key, setting.about, setting.form));
        text.push_str(&item("Values", &setting.words.iter().map(word).collect::<Vec<_>>()));
        text.push_str(&item("Default", &setting.defaults.iter().map(default).collect::<Vec<_>>()));
        text.push_str(&item("Only with", &only.collect::<Vec<_>>()));
        text.push_str(&item(
            "Example",
            &setting.example.iter().map(|e| format!("`{e}`")).collect::<Vec<_>>(),
        ));
    }
    expect("docs/reference/config.md", &text);
}

#[test]
fn the_reference_of_exit_codes_is_that_of_the_code() {
    let mut text = String::from(
        "# Exit codes\n\nThis page is generated from the code. [Troubleshooting by exit code](../guides/troubleshooting.md) says \
         what to do.\n\n| Code | Name | Meaning |\n| ---: | --- | --- |\n| 0 | success | |\n",
    );
    for code in Code::ALL {
        text.push_str(&format!("| {} | {} | {} |\n", code as u8, code.name(), code.meaning()));
    }
    text.push_str("| 130, 143 | | ended at once by a second signal, SIGINT or SIGTERM |\n");
    expect("docs/reference/exit-codes.md", &text);
}

/// The dotted keys of a table; entries of lists of tables have no numbers.
fn keys(prefix: &str, table: &toml::Table, out: &mut Vec<String>) {
    for (key, value) in table {
        let key = format!("{prefix}{key}");
        let tables: Vec<&toml::Table> = match value {
            toml::Value::Table(table) => vec![table],
            toml::Value::Array(list) => list.iter().filter_map(|v| v.as_table()).collect(),
            _ => vec![],
        };
        match &tables[..] {
            [] => out.push(key),
            _ if ["device.mesh", "device.logical_axis_rules"].contains(&key.as_str()) => out.push(key),
            tables => tables.iter().for_each(|table| keys(&format!("{key}."), table, out)),
        }
    }
}

#[test]
fn settings_in_the_docs_are_settings() {
    let known: BTreeSet<_> = settings(&notes()).into_iter().map(|s| s.key).collect();
    let mut seen = 0;
    for block in pages().iter().flat_map(|page| parts(page).0).filter(|b| b.language() == "toml") {
        let table: toml::Table = block.text.parse().unwrap_or_else(|e| panic!("{}: {e}", block.at));
        // A study has words of its own: tests/study.rs reads it.
        if table.contains_key("variants") {
            continue;
        }
        let mut found = vec![];
        keys("", &table, &mut found);
        found.retain(|key| !known.contains(key) && key != "base");
        assert!(found.is_empty(), "{}: {found:?} are no settings", block.at);
        seen += table.len();
    }
    assert!(seen >= 10, "only {seen} settings were found");
}

#[test]
fn the_command_line_reference_is_the_help() {
    let mut command = cli::command().term_width(100);
    command.build();
    let mut text = String::from(
        "# Command line\n\nThis page is generated from the help texts; `fluid COMMAND -h` shows the same, and `--help` more. The global \
         options, which most commands take, are listed once, at the top.\n\n",
    );
    describe(&mut command, "fluid", 2, &mut text);
    expect("docs/reference/cli.md", &format!("{}\n", text.trim_end()));
}
