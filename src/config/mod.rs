//! The config: one file, one experiment. Typed, strict, with overrides; saved with the run as it was resolved.
mod base;
mod check;
mod de;
mod defaults;
#[cfg(test)]
mod discover_tests;
mod explain;
mod found;
mod named;
mod network;
mod overrides;
mod reference;
mod sampling;
mod sections;
#[cfg(test)]
mod tests;
mod tokenizer;
mod tree;
mod words;

pub use check::{MESH_AXES, PATCH_LIMIT, Problem, RULES, Rules, VOCABULARY_LIMIT};
pub use explain::{commented, explain};
pub use found::{Places, Trust};
pub use network::Network;
pub use overrides::{Overlay, Override};
pub use reference::{KindNote, Setting, ending_in, schema, settings};
pub use sampling::Stages;
pub use sections::*;
pub use tokenizer::Tokenizer;
pub use words::*;

use crate::util::error::Failure;
use crate::util::text::{differing, fits};
use anyhow::{Context, Result};
use graphs::models::Positions;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::Path;
use tpu::env;
use tpu::platform::Platform;

/// A whole config; each field is a section of the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the run lies, how long it is, what it leaves behind.
    pub run: Run,
    /// The images that the model sees.
    pub image: Image,
    /// The encoder of images: images to tokens and back.
    pub codec: Codec,
    /// The encoder of captions: captions to features.
    pub text: Text,
    /// A tokenizer of images that is trained, in place of a model. A config that has it has no `[codec]`, `[text]`,
    /// `[model]` and `[head]`, and of `[sample]` only `preview_images`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokenizer: Option<Tokenizer>,
    /// Images with captions.
    pub data: Data,
    /// Text aligner and backbone of the model.
    pub model: Model,
    /// The diffusion head, which continuous tokens have; discrete tokens have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<Head>,
    /// AdamW with warm-up, clipping and an average of the weights.
    pub optimizer: Optimizer,
    /// What training does to its input, and what it starts from.
    pub train: Train,
    /// How images are generated, unless the command line says otherwise.
    pub sample: Sample,
    /// Evaluations of a run's averaged weights, each an `[[eval]]`; there may be none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub eval: Vec<Eval>,
    /// What the programs run on. Flags of the command line come first.
    pub device: Device,
    /// What a chip costs per hour, by generation (`v5p = 4.0`), in any currency. It changes nothing but what `fluid plan`
    /// says. Default: not known.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub price: IndexMap<String, f64>,
    /// The paths and URLs in it, and who chose them.
    #[serde(skip)]
    pub places: Places,
}

/// A rule of a layer above for a section that is its own: which kinds of dataset there are, say.
pub type Check = fn(&Config, &mut Rules);

/// Where the settings of a config are from.
#[derive(Clone, Debug)]
pub struct Origins(tree::Node);

impl Origins {
    /// Whether the setting at a dotted path is the default: nothing gave it.
    pub fn is_default(&self, path: &str) -> bool {
        self.0.get(path).is_none_or(|node| node.origin == tree::Origin::Default)
    }
}

/// A setting in which two configs differ, and its value in each as TOML; none where it is not set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Its dotted path.
    pub key: String,
    /// In the first.
    pub a: Option<String>,
    /// In the second.
    pub b: Option<String>,
}

impl Config {
    /// Reads a config file, lays it over its `base`, and the overrides and device flags over both; fills in defaults,
    /// and checks the whole. Errors name the key and the line, and list every broken rule.
    pub fn load(path: &Path, overrides: &[Override], flags: &Overlay) -> Result<Config> {
        Ok(Self::load_with_origins(path, overrides, flags)?.0)
    }

    /// [`Config::load`], and where each setting is from.
    ///
    /// # Errors
    /// As there.
    pub fn load_with_origins(
        path: &Path,
        overrides: &[Override],
        flags: &Overlay,
    ) -> Result<(Config, Origins)> {
        if base::is_kept(path) {
            return Self::load_kept(path, overrides, flags);
        }
        Self::from_tree(base::read(path)?, &path.display().to_string(), overrides, flags)
    }

    /// [`Config::load_with_origins`] for the config that a run or a checkpoint keeps. Others may have made it, so it does
    /// not choose native code: its `device.plugin` is dropped, with a warning where nothing else names a plugin. Its
    /// `run.dir` is the folder that it lies in, and paths and URLs in it are opened only where `flags.trust` has them
    /// ([`Places::check`]).
    ///
    /// # Errors
    /// As there; also when it names a `base`.
    pub fn load_kept(path: &Path, overrides: &[Override], flags: &Overlay) -> Result<(Config, Origins)> {
        let (tree, dropped) = base::read_kept(path)?;
        let loaded = Self::from_tree(tree, &path.display().to_string(), overrides, flags)?;
        if let Some(dropped) = dropped
            && loaded.0.device.plugin.is_none()
            && env::plugin().is_none()
        {
            base::warn_of_plugin(&dropped);
        }
        Ok(loaded)
    }

    /// The config that a run or a checkpoint keeps, to be looked at: nothing runs on its devices, so its platform need not
    /// be one that is known here, and nothing is said of a plugin.
    ///
    /// # Errors
    /// As [`Config::load_kept`].
    pub fn look_at_kept(path: &Path) -> Result<Config> {
        let flags = Overlay { platform: Some(Platform::CPU.name().into()), ..Overlay::default() };
        Ok(Self::from_tree(base::read_kept(path)?.0, &path.display().to_string(), &[], &flags)?.0)
    }

    /// [`Config::load`] for text at hand; `name` stands for the file in messages.
    pub fn parse(name: &str, text: &str, overrides: &[Override], flags: &Overlay) -> Result<Config> {
        Ok(Self::from_tree(base::parse(name, text)?, name, overrides, flags)?.0)
    }

    fn from_tree(
        mut tree: tree::Node,
        name: &str,
        overrides: &[Override],
        flags: &Overlay,
    ) -> Result<(Config, Origins)> {
        overrides.iter().try_for_each(|change| change.lay(&mut tree))?;
        flags.lay(&mut tree);
        let missing = defaults::fill(&mut tree);
        let mut config = Config::deserialize(tree.clone()).map_err(|e| e.into_failure(name))?;
        check::complete(&mut config);
        config.places = Places::of(&tree, &flags.trust);
        let config = config.checked(flags.checks, missing, |problem| match tree.origin(&problem.key) {
            tree::Origin::Default if problem.missing.is_some() => format!("in {name}"),
            tree::Origin::Default => format!("the default in {name}"),
            origin => origin.to_string(),
        })?;
        Ok((config, Origins(tree)))
    }

    /// The config, if nothing is missing and no rule is broken. `place` says where a setting is written.
    fn checked(
        self,
        checks: &[Check],
        missing: Vec<Problem>,
        place: impl Fn(&Problem) -> String,
    ) -> Result<Config> {
        let checks = [&[tokenizer::check as Check, sampling::check], checks].concat();
        let mut problems = check::problems(&self, &checks);
        // What is missing was filled in with nothing, which breaks rules.
        problems.retain(|problem| !missing.iter().any(|other| other.key == problem.key));
        problems.splice(0..0, missing);
        problems.sort_by_key(|problem| problem.missing.is_none());
        let place = |p: &Problem| {
            Some(place(p)).filter(|at| !at.is_empty()).map_or(String::new(), |at| format!(" ({at})"))
        };
        let lacking = problems.iter().filter(|problem| problem.missing.is_some()).count();
        let word = |p: &Problem| match &p.missing {
            Some(name) if problems.len() == 1 || lacking < problems.len() => {
                format!("{name} is missing: {}{}", p.text, place(p))
            }
            Some(name) => format!("{name}: {}{}", p.text, place(p)),
            None => format!("{}{}", p.text, place(p)),
        };
        match &problems[..] {
            [] => Ok(self),
            [one] => Err(Failure { help: one.help.clone(), ..Failure::input(word(one)) }.into()),
            many => {
                let help = |p: &Problem| p.help.as_ref().map_or(String::new(), |help| format!("; {help}"));
                let what = match lacking {
                    0 => "settings cannot be",
                    n if n == many.len() => "settings are missing",
                    _ => "settings are missing or cannot be",
                };
                let (n, many) = (many.len(), many.iter().map(|p| word(p) + &help(p)).collect::<Vec<_>>());
                Err(Failure::input(format!("{n} {what}:\n  {}", many.join("\n  "))).into())
            }
        }
    }

    /// The config on another mesh, given as axes and their sizes.
    ///
    /// # Errors
    /// When a rule is broken, as where a batch cannot be split over the mesh.
    pub fn on_mesh(mut self, axes: Vec<(String, usize)>) -> Result<Config> {
        self.device.devices = axes.iter().map(|(_, size)| size).product();
        self.device.mesh = axes.into_iter().collect();
        self.checked(&[], vec![], |_| String::new())
    }

    /// The config as TOML, every default written out. [`Config::parse`] gives the same config back.
    pub fn to_toml(&self) -> Result<String> {
        let written = match self.tokenizer {
            None => toml::to_string(self),
            Some(_) => toml::to_string(&self.table()?),
        };
        written.context("the config cannot be written as TOML")
    }

    /// The config as a table, without what it has no use for.
    fn table(&self) -> Result<toml::Table> {
        let table = toml::Table::try_from(self);
        let mut table = table.context("the config cannot be written as TOML")?;
        if self.tokenizer.is_some() {
            tokenizer::trim(&mut table);
        }
        Ok(table)
    }

    /// [`Config::to_toml`] as runs and checkpoints keep it: without the plugin's file, which is this machine's.
    pub fn to_kept_toml(&self) -> Result<String> {
        let mut kept = self.clone();
        kept.device.plugin = None;
        kept.to_toml()
    }

    /// The blake3 hash of [`Config::to_kept_toml`], in hexadecimal.
    pub fn hash(&self) -> Result<String> {
        Ok(blake3::hash(self.to_kept_toml()?.as_bytes()).to_hex().to_string())
    }

    /// The hash of all that the weights depend on to make sense: image size, codec, text, model, and the head's
    /// shape. Two configs with one fingerprint can use each other's checkpoints.
    pub fn fingerprint(&self) -> Result<String> {
        if let Some(tokenizer) = &self.tokenizer {
            let text = serde_json::to_vec(tokenizer).context("the config cannot be hashed")?;
            return Ok(blake3::hash(&text).to_hex().to_string());
        }
        #[derive(Serialize)]
        struct Shape<'a> {
            image: &'a Image,
            codec: Codec,
            text: Text,
            tokens: (Tokens, &'static str),
            model: [usize; 5],
            gelu: &'static str,
            // Configs of before this setting keep their fingerprint.
            #[serde(skip_serializing_if = "Option::is_none")]
            positions: Option<&'static str>,
            head: Option<([usize; 3], &'static str)>,
        }
        let m = &self.model;
        let shape = Shape {
            image: &self.image,
            codec: self.codec.tokens_alone(),
            text: self.text.features_alone(),
            tokens: (m.tokens, m.order.as_str()),
            model: [m.width, m.depth, m.heads, m.mlp_ratio, m.text_depth],
            gelu: m.gelu.as_str(),
            positions: (m.positions != Positions::Learned).then(|| m.positions.as_str()),
            head: self.head.as_ref().map(|h| ([h.width, h.depth, h.timesteps], h.prediction.as_str())),
        };
        let text = serde_json::to_vec(&shape).context("the config cannot be hashed")?;
        Ok(blake3::hash(&text).to_hex().to_string())
    }

    /// Where two configs differ: `model.width: 128 here, 256 there`, in the order of the file.
    pub fn differences(&self, there: &Config) -> Result<Vec<String>> {
        Ok(differing(&flat(self)?, &flat(there)?))
    }

    /// The settings in which two configs differ, in the order of the file.
    ///
    /// # Errors
    /// When one cannot be written as TOML.
    pub fn diff(&self, other: &Config) -> Result<Vec<Difference>> {
        let (a, b) = (flat(self)?, flat(other)?);
        let value = |all: &[(String, String)], key: &str| {
            all.iter().find(|(k, _)| k == key).map(|(_, value)| value.clone())
        };
        let only_b = b.iter().filter(|(key, _)| value(&a, key).is_none());
        let all = a.iter().chain(only_b).map(|(key, _)| Difference {
            key: key.clone(),
            a: value(&a, key),
            b: value(&b, key),
        });
        Ok(all.filter(|difference| difference.a != difference.b).collect())
    }

    /// Every setting as a dotted key and its value in TOML, in the order of the file.
    pub fn settings(&self) -> Result<Vec<(String, String)>> {
        flat(self)
    }

    /// Image tokens per image, N.
    pub fn image_tokens(&self) -> usize {
        let side = self.image.size / self.codec.patch;
        side * side
    }

    /// The diffusion head.
    ///
    /// # Errors
    /// When tokens are discrete; a checked config has one otherwise.
    pub fn head(&self) -> Result<&Head> {
        self.head.as_ref().context("there is no [head]")
    }

    /// Autoregressive steps of an image that is not drawn by stages.
    pub fn sample_steps(&self) -> usize {
        let tokens = self.image_tokens();
        let unsaid =
            if self.sample.stages.is_some() { tokens.min(sampling::PAPER_STEPS as usize) } else { tokens };
        self.sample.steps.unwrap_or(unsaid)
    }

    /// Whether weight decay acts on the parameter called `name`: unless a pattern of `optimizer.no_decay` fits.
    pub fn decays(&self, name: &str) -> bool {
        !self.optimizer.no_decay.iter().any(|pattern| fits(pattern, name))
    }
}

/// Dotted keys and their values as text.
fn flat(config: &Config) -> Result<Vec<(String, String)>> {
    fn walk(prefix: &str, value: &toml::Value, out: &mut Vec<(String, String)>) {
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                    walk(&path, value, out);
                }
            }
            value => out.push((prefix.into(), value.to_string())),
        }
    }
    let mut out = vec![];
    walk("", &toml::Value::Table(config.table()?), &mut out);
    Ok(out)
}
