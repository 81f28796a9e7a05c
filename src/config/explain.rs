//! The reference of settings as text, and a config with a comment over each of its settings.
use super::reference::{KindNote, Setting, about_section, settings, unknown};
use super::{Config, Origins};
use crate::util::error::Failure;
use anyhow::{Context, Result};
use toml::Value;

/// Columns of comments.
const WIDTH: usize = 100;

/// All about a setting or, in a line each, about the settings of a section or of all. `kinds` are those of the layers
/// above.
///
/// # Errors
/// When there is nothing of that name; the nearest is named.
pub fn explain(kinds: &[KindNote], name: Option<&str>) -> Result<String> {
    let all = settings(kinds);
    let Some(name) = name else {
        let mut text = String::new();
        for section in sections(&all) {
            text.push_str(&overview(kinds, section, &all));
        }
        return Ok(text);
    };
    let path: Vec<&str> = name.split('.').filter(|key| key.parse::<usize>().is_err()).collect();
    let name = path.join(".").trim_matches(['[', ']']).to_string();
    if let Some(setting) = all.iter().find(|setting| setting.key == name) {
        return Ok(full(setting));
    }
    if sections(&all).contains(&name.as_str()) {
        return Ok(overview(kinds, &name, &all));
    }
    let (text, help) = unknown(&name);
    Err(Failure::input(text).help(help).into())
}

/// The sections of settings, in their order.
fn sections(all: &[Setting]) -> Vec<&str> {
    let mut found = vec![];
    for setting in all {
        let section = section_of(&setting.key);
        if !found.contains(&section) {
            found.push(section);
        }
    }
    found
}

fn section_of(key: &str) -> &str {
    key.rsplit_once('.').map_or(key, |(section, _)| section)
}

/// A section, and its settings in a line each.
fn overview(kinds: &[KindNote], section: &str, all: &[Setting]) -> String {
    let about = about_section(kinds, section).unwrap_or_default();
    let mut text = format!("[{section}]  {}\n", first_sentence(&about));
    let own = all.iter().filter(|setting| section_of(&setting.key) == section && setting.key != section);
    let width = own.clone().map(|setting| setting.key.len()).max().unwrap_or_default().max(24);
    for setting in own {
        text.push_str(&format!("  {:<width$}  {}\n", setting.key, first_sentence(&setting.about)));
    }
    text + "\n"
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

/// All about a setting.
fn full(setting: &Setting) -> String {
    let mut text = format!("{}\n", setting.key);
    for line in wrapped(&setting.about, WIDTH - 2) {
        text.push_str(&format!("  {line}\n"));
    }
    text.push('\n');
    let mut row = |name: &str, value: &str| text.push_str(&format!("  {name:<9}  {}\n", value.trim_end()));
    row("type", &setting.form);
    for (at, (word, about)) in setting.words.iter().enumerate() {
        let name = if at == 0 { "values" } else { "" };
        let about = if about.is_empty() { String::new() } else { format!("  {about}") };
        row(name, &format!("{:<14}{about}", format!("{word:?}")));
    }
    for (at, (when, value)) in setting.defaults.iter().enumerate() {
        let name = if at == 0 { "default" } else { "" };
        let when = if when.is_empty() { String::new() } else { format!(" with {when}") };
        row(name, &format!("{value}{when}"));
    }
    if let Some((key, words)) = &setting.only {
        let words: Vec<_> = words.iter().map(|word| format!("{word:?}")).collect();
        row("only with", &format!("{key} = {}", words.join(" or ")));
    }
    if let Some(value) = example(setting) {
        row("example", &on_the_command_line(&setting.key, &value));
    }
    text
}

/// What one might write, as TOML.
fn example(setting: &Setting) -> Option<String> {
    let word = || setting.words.last().map(|(word, _)| format!("{word:?}"));
    let default = || setting.defaults.first().map(|(_, value)| value.clone());
    setting.example.clone().or_else(word).or_else(default)
}

/// `--set key=value`, with the quotes that a shell wants.
fn on_the_command_line(key: &str, value: &str) -> String {
    let bare = value.trim_matches('"');
    let plain = bare.chars().all(|c| c.is_ascii_alphanumeric() || "./_-".contains(c));
    if plain { format!("--set {key}={bare}") } else { format!("--set '{key}={value}'") }
}

/// Lines of at most so many characters, where words allow it.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let fits = lines.last().is_some_and(|line| line.is_empty() || line.len() + 1 + word.len() <= width);
        match lines.last_mut() {
            Some(line) if fits => {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            _ => lines.push(word.into()),
        }
    }
    lines
}

/// The config as TOML, with a comment over each setting. Defaults are marked; what is not set, and could be, is there as
/// a comment.
///
/// # Errors
/// When the config cannot be written as TOML.
pub fn commented(config: &Config, origins: &Origins, kinds: &[KindNote]) -> Result<String> {
    let all = settings(kinds);
    let tree = Value::try_from(config).context("the config cannot be written as TOML")?;
    let mut page = Page { all: &all, tree: &tree, origins, text: String::new() };
    for section in sections(&all).into_iter().filter(|section| !section.contains('.')) {
        let about = about_section(kinds, section).unwrap_or_default();
        match tree.get(section) {
            Some(Value::Array(entries)) => {
                for (number, entry) in entries.iter().enumerate() {
                    page.heading(&about, &format!("[[{section}]]"));
                    page.table(section, &format!("{section}.{number}"), entry);
                }
            }
            Some(table) => {
                page.heading(&about, &format!("[{section}]"));
                page.table(section, section, table);
            }
            None => {}
        }
    }
    Ok(page.text)
}

struct Page<'p> {
    all: &'p [Setting],
    tree: &'p Value,
    origins: &'p Origins,
    text: String,
}

impl Page<'_> {
    fn heading(&mut self, about: &str, name: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.comment(about);
        self.text.push_str(&format!("{name}\n"));
    }

    fn comment(&mut self, about: &str) {
        for line in wrapped(about, WIDTH - 2) {
            self.text.push_str(&format!("# {line}\n"));
        }
    }

    /// The settings of a section, of which the table at `path` has those that are set.
    fn table(&mut self, section: &str, path: &str, table: &Value) {
        let own = |setting: &&Setting| section_of(&setting.key) == section && setting.key != section;
        let known: Vec<&Setting> = self.all.iter().filter(own).collect();
        let name = |setting: &Setting| setting.key[section.len() + 1..].to_string();
        for setting in &known {
            let key = name(setting);
            match table.get(&key) {
                Some(value) => self.line(setting, &key, &format!("{path}.{key}"), value),
                None if self.applies(setting) => {
                    self.text.push('\n');
                    self.comment(&setting.about);
                    let value = example(setting).unwrap_or_default();
                    self.text.push_str(&format!("# {key} = {value}  # not set\n"));
                }
                None => {}
            }
        }
        // Keys of any name: prices, options of an evaluator.
        for (key, value) in table.as_table().into_iter().flatten() {
            let below = self.all.iter().any(|setting| setting.key.starts_with(&format!("{section}.{key}.")));
            if !below && !known.iter().any(|setting| name(setting) == *key) {
                self.text.push_str(&format!("{key} = {value}\n"));
            }
        }
        // Tables below come last, as TOML wants it.
        for (key, value) in table.as_table().into_iter().flatten() {
            let deeper = format!("{section}.{key}");
            if !self.all.iter().any(|setting| section_of(&setting.key) == deeper) {
                continue;
            }
            match value {
                Value::Array(entries) => {
                    for (number, entry) in entries.iter().enumerate() {
                        self.text.push_str(&format!("\n[[{deeper}]]\n"));
                        self.table(&deeper, &format!("{deeper}.{number}"), entry);
                    }
                }
                table => {
                    self.text.push_str(&format!("\n[{deeper}]\n"));
                    self.table(&deeper, &deeper, table);
                }
            }
        }
    }

    fn line(&mut self, setting: &Setting, key: &str, path: &str, value: &Value) {
        self.text.push('\n');
        self.comment(&setting.about);
        let mark = if self.origins.is_default(path) { "  # default" } else { "" };
        self.text.push_str(&format!("{key} = {value}{mark}\n"));
    }

    /// Whether a setting has a use, going by the kinds of the config.
    fn applies(&self, setting: &Setting) -> bool {
        let Some((key, words)) = &setting.only else { return true };
        let value = key.split('.').try_fold(self.tree, |value, key| value.get(key));
        value.and_then(Value::as_str).is_some_and(|value| words.iter().any(|word| word == value))
    }
}
