//! What a config that lies in a run folder or a checkpoint may decide. Others may have made it: its sizes, settings of
//! training and of sampling hold; the paths and URLs that it names are opened only where its user chose them.
//!
//! A user chooses by a config of their own, by `--set`, or by `--trust-run`. What they have once trained with is noted in
//! their cache folder, by key and value, so that their own runs need no flag.
use super::INSTALLED_TEXT;
use super::tree::{Node, Origin, Value};
use crate::util::error::Failure;
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use tpu::cache;

/// Which paths and URLs in the config of a run are its user's choice.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// All of them: `--trust-run`.
    pub run: bool,
    /// The cache folder, where those are noted that were chosen before.
    pub cache: Option<PathBuf>,
}

/// The folder of the cache with a file for each path or URL that its user has chosen.
const FOLDER: &str = "accepted";

/// The paths and URLs of a config, and which of them nobody here has chosen. It is no part of the experiment: any two
/// are equal.
#[derive(Clone, Debug, Default)]
pub struct Places(Vec<Place>);

#[derive(Clone, Debug)]
struct Place {
    /// Dotted path of the setting, with numbers of entries.
    key: String,
    value: String,
    origin: Origin,
    /// Whether a run's config alone says so.
    is_foreign: bool,
}

impl PartialEq for Places {
    fn eq(&self, _: &Places) -> bool {
        true
    }
}

/// Whether the setting at these keys names a path or a URL that something is read from. Of an evaluation everything does
/// that is not known to be a word.
fn names_a_place(keys: &[&str]) -> bool {
    match keys {
        ["data", "train" | "images", ..] | ["data", "mix", _, "train" | "images", ..] => true,
        ["text", "weights" | "vocabulary"]
        | ["codec", "weights" | "preview_weights"]
        | ["sample", "activation_scales"]
        | ["train", "init_from"] => true,
        ["eval", _, "kind" | "name" | "metrics", ..] | ["eval", _, "data", "kind"] => false,
        ["eval", _, _, ..] => true,
        _ => false,
    }
}

impl Places {
    /// Those of a config, as it was written.
    pub(super) fn of(tree: &Node, trust: &Trust) -> Places {
        let mut all = Places::default();
        all.add(tree, &mut vec![], trust);
        // The name of installed weights, which are pinned by hash, is no path; nor is it that of the vocabulary with them.
        let text = |key: &str| match tree.get(key).map(|node| &node.value) {
            Some(Value::Text(text)) => text.as_str(),
            _ => "",
        };
        let weights = text("text.weights");
        if text("text.kind") == "bert" && INSTALLED_TEXT.contains(&weights) {
            let keys = ["text.weights", "text.vocabulary"];
            all.0.retain(|place| !(keys.contains(&place.key.as_str()) && place.value == weights));
        }
        all
    }

    fn add(&mut self, node: &Node, keys: &mut Vec<String>, trust: &Trust) {
        match &node.value {
            Value::Table(entries) => entries.iter().for_each(|(key, node)| {
                keys.push(key.clone());
                self.add(node, keys, trust);
                keys.pop();
            }),
            Value::List(nodes) => nodes.iter().enumerate().for_each(|(number, node)| {
                keys.push(number.to_string());
                self.add(node, keys, trust);
                keys.pop();
            }),
            Value::Text(value) if names_a_place(&keys.iter().map(String::as_str).collect::<Vec<_>>()) => {
                let (key, value, origin) = (keys.join("."), value.clone(), node.origin.clone());
                let is_found = matches!(origin, Origin::Found(..));
                let is_foreign = is_found && !trust.run && !trust.knows(&key, &value);
                self.0.push(Place { key, value, origin, is_foreign });
            }
            _ => {}
        }
    }

    /// Whether what `section` (`data`, `text`, `train.init_from`) names is its user's choice.
    pub fn is_chosen(&self, section: &str) -> bool {
        self.foreign(section).next().is_none()
    }

    fn foreign(&self, section: &str) -> impl Iterator<Item = &Place> {
        let within = move |key: &str| {
            key.strip_prefix(section).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.0.iter().filter(move |place| place.is_foreign && within(&place.key))
    }

    /// Fails if `section` names a path or a URL that only the config of a run chose: it must not be opened.
    ///
    /// # Errors
    /// With keys, values and lines, and the flag to add.
    pub fn check(&self, section: &str) -> Result<(), Failure> {
        let all: Vec<&Place> = self.foreign(section).collect();
        let shown = |place: &&Place| format!("{} = {:?} ({})", place.key, place.value, place.origin);
        let Some(first) = all.first() else { return Ok(()) };
        let text = match &all[..] {
            [one] => {
                format!("{}: chosen by the config of a run, not by you, so it is not opened", shown(one))
            }
            many => {
                let lines: Vec<_> = many.iter().take(8).map(shown).collect();
                let more = if many.len() > 8 { "\n  ..." } else { "" };
                let n = many.len();
                format!(
                    "{n} paths are chosen by the config of a run, not by you, so they are not opened:\n  {}{more}",
                    lines.join("\n  ")
                )
            }
        };
        let key = without_numbers(&first.key);
        Err(Failure::input(text).help(format!(
            "if you trust that run, add --trust-run; else name your own, for example --set {key}=PATH"
        )))
    }

    /// Notes in the cache folder that a user has chosen these. Those that only a run's config chose are left out.
    ///
    /// # Errors
    /// When the folder cannot be written, or others can.
    pub fn accept(&self, cache: &Path) -> Result<(), tpu::Error> {
        let chosen: Vec<&Place> = self.0.iter().filter(|place| !place.is_foreign).collect();
        if chosen.is_empty() {
            return Ok(());
        }
        let dir = cache.join(FOLDER);
        cache::private_dir(&dir)?;
        for place in chosen {
            let line = line(&place.key, &place.value);
            let path = dir.join(name(&line));
            if !path.is_file() {
                cache::write_file(&path, &[line.as_bytes()])?;
            }
        }
        Ok(())
    }
}

impl Trust {
    /// Whether a setting was chosen before, by a config of the user's own.
    fn knows(&self, key: &str, value: &str) -> bool {
        let Some(cache) = &self.cache else { return false };
        let (dir, line) = (cache.join(FOLDER), line(key, value));
        // A folder that is not there is not made for a look into it.
        dir.is_dir()
            && cache::private_dir(&dir).is_ok()
            && fs::read(dir.join(name(&line))).is_ok_and(|text| text == line.as_bytes())
    }
}

/// A setting as it is noted: what it names, wherever the process stands.
fn line(key: &str, value: &str) -> String {
    let place = if value.contains("://") {
        value.to_string()
    } else {
        std::path::absolute(value).map_or(value.into(), |path| path.display().to_string())
    };
    format!("{} = {place:?}\n", without_numbers(key))
}

fn name(line: &str) -> String {
    blake3::hash(line.as_bytes()).to_hex().to_string()
}

fn without_numbers(key: &str) -> String {
    key.split('.').filter(|key| key.parse::<usize>().is_err()).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::super::{Config, Overlay, Override, settings};
    use super::*;

    const KEPT: &str = r#"
        [run]
        dir = "/elsewhere"
        [data]
        kind = "mixture"
        [[data.mix]]
        kind = "webdataset"
        weight = 1.0
        train = ["gs://theirs/a.tar", "b.tar"]
        [[data.mix]]
        kind = "coco"
        weight = 1.0
        train = ["c.json"]
        images = "c"
        [codec]
        kind = "sd_vae"
        weights = "vae"
        [text]
        kind = "t5"
        weights = "t5"
        vocabulary = "t5/spiece.model"
        [train]
        init_from = "other"
        [[eval]]
        kind = "features"
        samples = 9
        metrics = ["fid"]
        against = "val"
        weights = { inception-v3 = "i.pth" }
        [[eval]]
        kind = "validation_loss"
        samples = 9
        data = { kind = "folder", train = ["held"] }
    "#;

    fn kept(sets: &[&str], trust: Trust) -> Config {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("config.toml");
        fs::write(&path, KEPT).unwrap();
        fs::write(dir.path().join("metrics.jsonl"), "").unwrap();
        let flags = Overlay { trust, ..Overlay::default() };
        Config::load(&path, &Override::sets(sets), &flags).unwrap()
    }

    fn refused(config: &Config, section: &str) -> Vec<String> {
        config.places.foreign(section).map(|place| place.key.clone()).collect()
    }

    #[test]
    fn a_found_config_names_nothing_that_is_opened() {
        let config = kept(&[], Trust::default());
        let all = [
            (
                "data",
                &["data.mix.0.train.0", "data.mix.0.train.1", "data.mix.1.train.0", "data.mix.1.images"][..],
            ),
            ("text", &["text.weights", "text.vocabulary"]),
            ("codec", &["codec.weights"]),
            ("train.init_from", &["train.init_from"]),
            ("eval", &["eval.0.against", "eval.0.weights.inception-v3", "eval.1.data.train.0"]),
        ];
        for (section, keys) in all {
            assert_eq!(refused(&config, section), keys);
            assert!(config.places.check(section).is_err());
        }
        let error = config.places.check("codec").unwrap_err();
        assert!(
            error.cause.starts_with("codec.weights = \"vae\" (")
                && error.cause.contains("config.toml, line 17")
        );
        let help = "if you trust that run, add --trust-run; else name your own, for example --set codec.weights=PATH";
        assert_eq!(error.help.as_deref(), Some(help));
        assert!(config.run.dir != Path::new("/elsewhere"), "the folder that is named is the folder meant");
    }

    /// What `fluid weights install` put there is pinned by hash; the same word elsewhere is a path.
    #[test]
    fn the_name_of_installed_weights_is_no_path() {
        let places = |text: &str| {
            let dir = tempfile::tempdir().unwrap();
            let path = dir.path().join("config.toml");
            fs::write(&path, format!("[run]\ndir = \"r\"\n[data]\nkind = \"shapes\"\n[text]\n{text}\n"))
                .unwrap();
            fs::write(dir.path().join("metrics.jsonl"), "").unwrap();
            refused(&Config::load(&path, &[], &Overlay::default()).unwrap(), "text")
        };
        assert!(places("kind = \"bert\"").is_empty());
        assert!(places("kind = \"bert\"\nweights = \"minilm\"").is_empty());
        assert_eq!(places("kind = \"bert\"\nweights = \"./minilm\""), ["text.weights"]);
        assert_eq!(places("kind = \"t5\"\nweights = \"minilm\""), ["text.weights"]);
        assert_eq!(places("kind = \"bert\"\nvocabulary = \"theirs\""), ["text.vocabulary"]);
        let both = ["text.weights", "text.vocabulary"];
        assert_eq!(places("kind = \"bert\"\nweights = \"theirs\"\nvocabulary = \"minilm\""), both);
    }

    #[test]
    fn what_a_user_names_or_trusts_is_opened() {
        let config =
            kept(&["text.weights=mine", "text.vocabulary=mine", "codec.weights=vae"], Trust::default());
        assert!(["text", "codec"].iter().all(|section| config.places.is_chosen(section)));
        assert!(!config.places.is_chosen("data"));
        let config = kept(&["data.mix.0.train=[\"gs://mine/a.tar\"]"], Trust::default());
        assert_eq!(refused(&config, "data"), ["data.mix.1.train.0", "data.mix.1.images"]);
        let config = kept(&[], Trust { run: true, cache: None });
        assert!(
            ["data", "text", "codec", "train", "eval"].iter().all(|section| config.places.is_chosen(section))
        );
        let own = Config::parse("mine.toml", KEPT, &[], &Overlay::default()).unwrap();
        assert!(own.places.0.len() > 9 && own.places.0.iter().all(|place| !place.is_foreign));
    }

    #[test]
    fn what_was_trained_with_needs_no_flag() {
        let cache = tempfile::tempdir().unwrap();
        let trust = || Trust { run: false, cache: Some(cache.path().into()) };
        // Nothing of a stranger's is noted.
        kept(&["codec.weights=vae"], trust()).places.accept(cache.path()).unwrap();
        let config = kept(&[], trust());
        assert!(config.places.is_chosen("codec") && !config.places.is_chosen("text"));
        Config::parse("mine.toml", KEPT, &[], &Overlay::default())
            .unwrap()
            .places
            .accept(cache.path())
            .unwrap();
        let config = kept(&[], trust());
        assert!(
            ["data", "text", "codec", "train", "eval"].iter().all(|section| config.places.is_chosen(section))
        );
        // A value that is as good as chosen under one key is not under another.
        assert!(!kept(&[], trust()).places.0.is_empty());
        let trust = trust();
        assert!(trust.knows("codec.weights", "./vae") && !trust.knows("text.weights", "vae"));
        assert!(trust.knows("data.mix.7.train.3", "gs://theirs/a.tar"));
        assert!(!trust.knows("data.mix.0.train.0", "gs://theirs/b.tar"));
    }

    /// Every setting that takes any text is known here: as a place, or as something that nothing is opened by.
    #[test]
    fn no_setting_is_overlooked() {
        let words = [
            "run.dir",         // the folder that the config lies in
            "run.keep_best",   // the name of a number
            "device.plugin",   // dropped when it is read
            "device.platform", // a name; its plugin is pinned
            "data.kind",       // a word
            "data.mix.kind",
            "eval.kind",
            "eval.name",
            "optimizer.no_decay", // patterns of parameters
            "optimizer.frozen",
            "train.init_params",
        ];
        for setting in settings(&[]) {
            let keys: Vec<&str> = setting.key.split('.').collect();
            let place = match &keys[..] {
                ["data", "mix", key] => names_a_place(&["data", "mix", "0", key]),
                keys => names_a_place(keys),
            };
            let is_text = setting.words.is_empty()
                && ["text", "string", "path"].iter().any(|w| setting.form.contains(w));
            let known = place || words.contains(&setting.key.as_str());
            assert!(known || !is_text, "{} takes {}: is it a path?", setting.key, setting.form);
        }
    }
}
