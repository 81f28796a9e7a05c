//! A study as its file describes it, and its members: every variant at every size, with every seed.
use crate::checkpoint::Checkpoint;
use crate::config::{Config, Overlay, Override, Tokens};
use crate::storage::object::is_url;
use crate::train::resume::unfinished;
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use indexmap::IndexMap;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

/// The most members of a study: a mistyped list is told before a disk is full.
const MOST: usize = 10_000;
/// Settings that members must share, or their numbers do not compare.
const SHARED: [&str; 3] = ["image.", "text.", "eval."];
/// Those that members of one kind of token must share.
const SHARED_BY_TOKENS: [&str; 1] = ["codec."];
/// All members share these too, unless their data are encoded: those are of one kind of token.
const DATA: &str = "data.";

/// The file of a study.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The folder of the members' runs and of the tables.
    dir: PathBuf,
    /// The metric that laws are fitted to.
    #[serde(default = "default_loss")]
    loss: String,
    /// Seeds of every member.
    seeds: Vec<u64>,
    /// Names of variants, each with its config, seen from the study's file.
    variants: IndexMap<String, PathBuf>,
    /// Settings of all members, as `--set` takes them.
    #[serde(default)]
    set: Vec<String>,
    /// So many samples of the data are encoded once for each kind of token, and members train on them; without it, each
    /// member encodes as it trains.
    encode: Option<NonZeroU64>,
    /// Sizes, in order.
    #[serde(rename = "size")]
    sizes: Vec<Size>,
}

/// A size of the model.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Size {
    name: String,
    /// Its settings.
    #[serde(default)]
    set: Vec<String>,
    /// Settings of variants with continuous tokens alone.
    #[serde(default)]
    continuous: Vec<String>,
    /// Settings of variants with discrete tokens alone.
    #[serde(default)]
    discrete: Vec<String>,
    /// Its seeds, in place of the study's.
    seeds: Option<Vec<u64>>,
}

fn default_loss() -> String {
    "validation/loss".into()
}

/// A study.
#[derive(Clone, Debug)]
pub struct Study {
    /// Its folder.
    pub dir: PathBuf,
    /// The metric that laws are fitted to.
    pub loss: String,
    /// Its members: by size, so that what is cheap comes first, then by variant and seed.
    pub members: Vec<Member>,
    /// Whether the members were found to compare, before what is encoded for them took the place of their data.
    compares: bool,
}

/// Samples that are encoded once, for all members with one kind of token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// Its folder, in that of the study.
    pub dir: PathBuf,
    /// How many samples.
    pub samples: u64,
    /// The config whose data they are: that of the first member, which has the same data as the others.
    pub file: PathBuf,
    /// What is set beyond that file.
    pub overrides: Vec<Override>,
}

/// A run of a study.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its variant.
    pub variant: String,
    /// Its size; empty for a run that is in no study.
    pub size: String,
    /// Its seed.
    pub seed: u64,
    /// The file of its variant.
    pub file: PathBuf,
    /// What is set beyond that file.
    pub overrides: Vec<Override>,
    /// What it trains on, where the study encodes its data.
    pub encoding: Option<Encoding>,
    /// All its settings.
    pub config: Config,
}

/// How far a member is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It has no checkpoint.
    NotBegun,
    /// It is saved at a step before its end.
    Unfinished(u64),
    /// All its steps are done, not all images and evaluations.
    NotEvaluated,
    /// Nothing is left to do.
    Finished,
}

impl State {
    /// For tables.
    pub fn words(self) -> String {
        match self {
            State::NotBegun => "not begun".into(),
            State::Unfinished(step) => format!("at step {step}"),
            State::NotEvaluated => "not evaluated".into(),
            State::Finished => "finished".into(),
        }
    }
}

impl Member {
    /// Its name, which is that of its run folder too: `discrete-random-s-1`; of a run that is in no study, that of its
    /// variant.
    pub fn name(&self) -> String {
        if self.size.is_empty() {
            return self.variant.clone();
        }
        format!("{}-{}-{}", self.variant, self.size, self.seed)
    }

    /// How far it is.
    ///
    /// # Errors
    /// When its run folder cannot be read, or the run there is finished with other settings.
    pub fn state(&self) -> Result<State> {
        let run = &self.config.run;
        Ok(match Checkpoint::latest(&run.dir)? {
            None => State::NotBegun,
            Some(checkpoint) if checkpoint.step() < run.steps => State::Unfinished(checkpoint.step()),
            Some(checkpoint) => match unfinished(&self.config, &checkpoint)? {
                true => State::NotEvaluated,
                false => State::Finished,
            },
        })
    }
}

/// A name of a variant or a size: part of a folder's name.
fn check_name(what: &str, name: &str) -> Result<(), Failure> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if name.is_empty() || name.starts_with('.') || !name.chars().all(fits) {
        let text = format!("the {what} {name:?} cannot be part of a folder's name");
        return Err(Failure::input(text).help("use letters, digits, `-`, `_` and `.`"));
    }
    Ok(())
}

impl Study {
    /// Whether a file describes a study, good or not, and no config.
    pub fn describes(path: &Path) -> bool {
        let table =
            disk::read_typed_text(path, "the study").ok().and_then(|text| text.parse::<toml::Table>().ok());
        table.is_some_and(|table| table.contains_key("variants"))
    }

    /// Reads the file of a study, and the configs of all its members.
    ///
    /// # Errors
    /// When the file or a config cannot be read or has a mistake, names come twice, or members do not compare.
    pub fn read(path: &Path, flags: &Overlay) -> Result<Study> {
        let name = path.display();
        let text = disk::read_typed_text(path, "the study")?;
        let file: File = toml::from_str(&text).with_context(|| {
            let help = "docs/guides/study.md has one that is whole; a config of one run is for `fluid train`";
            Failure::input(format!("{name} is no study")).help(help)
        })?;
        if file.dir.to_str().is_some_and(is_url) {
            let text = format!(
                "{name}: dir = {:?}: a study is in a folder of this machine",
                file.dir.display().to_string()
            );
            let help =
                "its tables and logs are there, beside its runs; `fluid train` takes a bucket for one run";
            bail!(Failure::input(text).help(help));
        }
        let mut sizes = BTreeSet::new();
        file.variants.keys().try_for_each(|variant| check_name("variant", variant))?;
        for size in &file.sizes {
            check_name("size", &size.name)?;
            if !sizes.insert(&size.name) {
                bail!(Failure::input(format!("{name}: the size {:?} is there twice", size.name)));
            }
        }
        let count = |size: &Size| size.seeds.as_ref().unwrap_or(&file.seeds).len();
        let runs = file.variants.len() * file.sizes.iter().map(count).sum::<usize>();
        if runs == 0 || runs > MOST {
            let text = format!("{name} describes {runs} runs; a study has 1 to {MOST}");
            bail!(Failure::input(text).help("it needs `seeds`, [variants] and at least one [[size]]"));
        }
        let mut members = vec![];
        for size in &file.sizes {
            for (variant, config) in &file.variants {
                for seed in size.seeds.as_ref().unwrap_or(&file.seeds) {
                    members.push(file.member(path, size, (variant, config), *seed, flags)?);
                }
            }
        }
        let mut names = BTreeSet::new();
        if let Some(twin) = members.iter().map(Member::name).find(|name| !names.insert(name.clone())) {
            bail!(
                Failure::input(format!("{name}: two runs would be {twin}")).help("does a seed come twice?")
            );
        }
        check_comparable(&members)?;
        if let Some(samples) = file.encode {
            encode(&mut members, &file.dir, samples.get(), flags)?;
        }
        Ok(Study { dir: file.dir, loss: file.loss, members, compares: true })
    }

    /// Runs by name, side by side as if each were a variant of a study whose folder is `dir`.
    ///
    /// # Errors
    /// When one of the folders is no run, or has no checkpoint.
    pub fn of_runs(dir: &Path, runs: &[(String, PathBuf)], flags: &Overlay) -> Result<Study> {
        let member = |(name, path): &(String, PathBuf)| -> Result<Member> {
            // A run that has saved nothing yet is its config.
            let kept = path.join("config.toml");
            let begins =
                kept.is_file() && !path.join("manifest.json").exists() && Checkpoint::latest(path)?.is_none();
            let (mut config, dir) = if begins {
                (Config::load_kept(&kept, &[], flags)?.0, path.clone())
            } else {
                let checkpoint = Checkpoint::find(path)?;
                (checkpoint.config_with(&[], flags)?, checkpoint.run_dir()?)
            };
            // Runs may be moved; the folder that was named is the folder meant.
            config.run.dir = dir;
            let (variant, size, seed) = (name.clone(), String::new(), config.run.seed);
            let (overrides, encoding) = (vec![], None);
            Ok(Member { variant, size, seed, file: path.clone(), overrides, encoding, config })
        };
        let members = runs.iter().map(member).collect::<Result<Vec<_>>>()?;
        let compares = check_comparable(&members).is_ok();
        Ok(Study { dir: dir.into(), loss: default_loss(), members, compares })
    }

    /// Why the members do not compare, if they do not; those of a study that was read do.
    pub fn not_comparable(&self) -> Option<anyhow::Error> {
        if self.compares { None } else { check_comparable(&self.members).err() }
    }
}

impl File {
    fn member(
        &self,
        path: &Path,
        size: &Size,
        (variant, config): (&String, &PathBuf),
        seed: u64,
        flags: &Overlay,
    ) -> Result<Member> {
        let config_path = disk::parent(path).join(config);
        let load = |overrides: &[Override]| {
            let loaded = Config::load(&config_path, overrides, flags);
            loaded.with_context(|| format!("of {variant}, {}", size.name))
        };
        let dir = self.dir.join(format!("{variant}-{}-{seed}", size.name));
        let dir = dir.to_str().context("the folder of the study is not UTF-8, as configs are")?;
        let own = [format!("run.dir={}", toml::Value::String(dir.into())), format!("run.seed={seed}")];
        // What a size sets may be refused for the other kind of token, so the kind comes first.
        let tokens = load(&[])?.model.tokens;
        let by_tokens = match tokens {
            Tokens::Continuous => &size.continuous,
            Tokens::Discrete => &size.discrete,
        };
        let overrides = Override::sets([&self.set[..], &size.set, by_tokens, &own].concat());
        let config = load(&overrides)?;
        Ok(Member {
            variant: variant.clone(),
            size: size.name.clone(),
            seed,
            file: config_path,
            overrides,
            encoding: None,
            config,
        })
    }
}

/// Has members train on `samples` samples of their data that are encoded in `dir`, a folder for each kind of token.
fn encode(members: &mut [Member], dir: &Path, samples: u64, flags: &Overlay) -> Result<()> {
    let mut encodings: Vec<(Tokens, Encoding)> = vec![];
    for member in members {
        let tokens = member.config.model.tokens;
        let known = encodings.iter().find(|(of, _)| *of == tokens).map(|(_, encoding)| encoding.clone());
        let encoding = known.unwrap_or_else(|| {
            let name = match tokens {
                Tokens::Continuous => "encoded-continuous",
                Tokens::Discrete => "encoded-discrete",
            };
            let (file, overrides) = (member.file.clone(), member.overrides.clone());
            let encoding = Encoding { dir: dir.join(name), samples, file, overrides };
            encodings.push((tokens, encoding.clone()));
            encoding
        });
        let folder = encoding.dir.to_str().context("the folder of the study is not UTF-8, as configs are")?;
        let folder = toml::Value::Array(vec![folder.into()]);
        let trains_on = ["data.kind=\"encoded\"".to_owned(), format!("data.train={folder}")];
        // What is done to images was done when they were encoded.
        let gone = ["data.images", "data.min_side", "data.max_aspect"].map(|key| Override::Unset(key.into()));
        member.overrides.extend(gone.into_iter().chain(Override::sets(trains_on)));
        member.config = Config::load(&member.file, &member.overrides, flags)
            .with_context(|| format!("of {}, whose data are encoded before", member.name()))?;
        member.encoding = Some(encoding);
    }
    Ok(())
}

/// Fails unless the members can be told in one table.
fn check_comparable(members: &[Member]) -> Result<()> {
    for (number, member) in members.iter().enumerate() {
        let tokens = |m: &&Member| m.config.model.tokens == member.config.model.tokens;
        let twin = members[..number].iter().find(tokens);
        let encoded = |m: &Member| m.config.data.kind == "encoded";
        let first = members.first();
        let in_another_folder = |first: &&Member| !tokens(first) && encoded(first) && encoded(member);
        let data = if first.is_some_and(|first| in_another_folder(&first)) { twin } else { first };
        let twins = [(data, &[DATA][..]), (first, &SHARED[..]), (twin, &SHARED_BY_TOKENS[..])];
        for (other, shared) in twins {
            let Some(other) = other else { continue };
            let differs = other.config.diff(&member.config)?.into_iter();
            if let Some(difference) =
                differs.into_iter().find(|d| shared.iter().any(|s| d.key.starts_with(s)))
            {
                let value = |value: Option<String>| value.unwrap_or_else(|| "not set".into());
                let text = format!(
                    "{} and {} do not compare: {} is {} in the first, {} in the second",
                    other.name(),
                    member.name(),
                    difference.key,
                    value(difference.a),
                    value(difference.b)
                );
                let help = "members of a study share data, images, text and evaluations, and a codec for each kind of token";
                return Err(Failure::input(text).help(help).into());
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A member with these data, of a config of the tree.
    fn member(config: &str, data: &str) -> Member {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs").join(config);
        // Sizes differ between the two configs.
        let overrides =
            Override::sets([format!("data={data}"), "text.length=9".into(), "image.size=48".into()]);
        let config = Config::load(&file, &overrides, &Overlay::default()).unwrap();
        let (variant, size) = (config.model.tokens.as_str().to_string(), data.to_string());
        Member { variant, size, seed: 1, file, overrides, encoding: None, config }
    }

    #[test]
    fn encoded_data_of_the_two_kinds_of_token_compare() {
        let encoded = |folder: &str| format!("{{kind=\"encoded\",train=[\"{folder}\"]}}");
        let [continuous, discrete] = ["shapes.toml", "shapes-discrete.toml"];
        let told = |members: [(&str, &str); 2]| {
            let members = members.map(|(config, data)| member(config, data));
            check_comparable(&members).err().map(|error| format!("{error:#}"))
        };
        assert_eq!(told([(continuous, &encoded("a")), (discrete, &encoded("b"))]), None);
        let text = told([(discrete, &encoded("a")), (discrete, &encoded("b"))]).unwrap();
        assert!(text.contains("data.train is [\"a\"] in the first, [\"b\"] in the second"), "{text}");
        let text = told([(continuous, "{kind=\"shapes\"}"), (discrete, &encoded("b"))]).unwrap();
        assert!(text.contains("data.kind is \"shapes\" in the first"), "{text}");
    }
}
