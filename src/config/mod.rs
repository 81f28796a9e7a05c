//! The config: one file, one experiment. Typed, strict, with overrides; saved with the run as it was resolved.
mod check;
mod de;
mod named;
mod network;
mod sections;
#[cfg(test)]
mod tests;
mod tree;

pub use check::{MESH_AXES, PATCH_LIMIT, Problem, RULES, Rules, VOCABULARY_LIMIT};
pub use network::Network;
pub use sections::*;

use crate::util::error::Failure;
use crate::util::text::{differing, fits};
use anyhow::{Context, Result};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tpu::env;

/// A whole config; each field is a section of the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// `[run]`
    pub run: Run,
    /// `[image]`
    pub image: Image,
    /// `[codec]`
    pub codec: Codec,
    /// `[text]`
    pub text: Text,
    /// `[data]`
    pub data: Data,
    /// `[model]`
    pub model: Model,
    /// `[head]`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<Head>,
    /// `[optimizer]`
    pub optimizer: Optimizer,
    /// `[train]`
    pub train: Train,
    /// `[sample]`
    pub sample: Sample,
    /// `[[eval]]`
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub eval: Vec<Eval>,
    /// `[device]`
    #[serde(default)]
    pub device: Device,
    /// `[price]`: what a chip costs per hour, by generation (`v5p = 4.0`), in any currency. Default: not known; it
    /// changes nothing but what `fluid plan` says.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub price: IndexMap<String, f64>,
}

/// A rule of a layer above for a section that is its own: which kinds of dataset there are, say.
pub type Check = fn(&Config, &mut Rules);

/// What a command lays over a config: what the command line says about devices comes before the file, and the rules of
/// the layers above are checked with those of this one.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    /// `--platform`
    pub platform: Option<String>,
    /// `--plugin`
    pub plugin: Option<PathBuf>,
    /// `--devices`
    pub devices: Option<usize>,
    /// Rules of the layers above.
    pub checks: &'static [Check],
}

impl Config {
    /// Reads a config file, lays `sets` (`model.width=256`) and the device flags over it, completes and checks it.
    /// Errors name the key and the line, and list every broken rule.
    pub fn load(path: &Path, sets: &[String], flags: &Overlay) -> Result<Config> {
        Self::from_tree(tree::read(path)?, &path.display().to_string(), sets, flags)
    }

    /// [`Config::load`] for the config that a run or a checkpoint keeps. Others may have made it, so it does not choose
    /// native code: its `device.plugin` is dropped, with a warning where nothing else names a plugin.
    pub fn load_kept(path: &Path, sets: &[String], flags: &Overlay) -> Result<Config> {
        let mut tree = tree::read(path)?;
        let dropped = tree.take("device", "plugin");
        let config = Self::from_tree(tree, &path.display().to_string(), sets, flags)?;
        if let Some(dropped) = dropped
            && config.device.plugin.is_none()
            && env::plugin().is_none()
        {
            warn_of_plugin(&dropped);
        }
        Ok(config)
    }

    /// [`Config::load`] for text at hand; `name` stands for the file in messages.
    pub fn parse(name: &str, text: &str, sets: &[String], flags: &Overlay) -> Result<Config> {
        Self::from_tree(tree::Node::parse(name, text)?, name, sets, flags)
    }

    fn from_tree(mut tree: tree::Node, name: &str, sets: &[String], flags: &Overlay) -> Result<Config> {
        for set in sets {
            tree.set(set)?;
        }
        let mut config = Config::deserialize(tree.clone()).map_err(|e| e.into_failure(name))?;
        config.apply(flags);
        check::complete(&mut config);
        config.checked(flags.checks, |problem| format!("{} ({})", problem.text, tree.origin(&problem.key)))
    }

    /// The config, if no rule is broken.
    fn checked(self, checks: &[Check], word: impl Fn(&Problem) -> String) -> Result<Config> {
        let problems = check::problems(&self, checks);
        match &problems[..] {
            [] => Ok(self),
            [one] => Err(Failure { help: one.help.clone(), ..Failure::input(word(one)) }.into()),
            many => {
                let help = |p: &Problem| p.help.as_ref().map_or(String::new(), |help| format!("; {help}"));
                let (n, many) = (many.len(), many.iter().map(|p| word(p) + &help(p)).collect::<Vec<_>>());
                Err(Failure::input(format!("{n} settings cannot be:\n  {}", many.join("\n  "))).into())
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
        self.checked(&[], |problem| problem.text.clone())
    }

    fn apply(&mut self, flags: &Overlay) {
        if let Some(platform) = &flags.platform {
            // A plugin file belongs to the platform it was written next to.
            if *platform != self.device.platform {
                self.device.plugin = None;
            }
            self.device.platform.clone_from(platform);
        }
        if let Some(plugin) = &flags.plugin {
            self.device.plugin = Some(plugin.clone());
        }
        if let Some(devices) = flags.devices {
            self.device.devices = devices;
            // A mesh of `data` alone says no more than the number of devices does.
            if self.device.mesh.keys().all(|axis| axis == MESH_AXES[0]) {
                self.device.mesh.clear();
            }
        }
    }

    /// The config as TOML, every default written out. [`Config::parse`] gives the same config back.
    pub fn to_toml(&self) -> Result<String> {
        toml::to_string(self).context("the config cannot be written as TOML")
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
        #[derive(Serialize)]
        struct Shape<'a> {
            image: &'a Image,
            codec: Codec,
            text: Text,
            tokens: (Tokens, &'static str),
            model: [usize; 5],
            gelu: &'static str,
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
            head: self.head.as_ref().map(|h| ([h.width, h.depth, h.timesteps], h.prediction.as_str())),
        };
        let text = serde_json::to_vec(&shape).context("the config cannot be hashed")?;
        Ok(blake3::hash(&text).to_hex().to_string())
    }

    /// Where two configs differ: `model.width: 128 here, 256 there`, in the order of the file.
    pub fn differences(&self, there: &Config) -> Result<Vec<String>> {
        Ok(differing(&flat(self)?, &flat(there)?))
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

    /// Autoregressive steps per image.
    pub fn sample_steps(&self) -> usize {
        self.sample.steps.unwrap_or(self.image_tokens())
    }

    /// Whether weight decay acts on the parameter called `name`: unless a pattern of `optimizer.no_decay` fits.
    pub fn decays(&self, name: &str) -> bool {
        !self.optimizer.no_decay.iter().any(|pattern| fits(pattern, name))
    }
}

/// Says, once for each line of a file, that a plugin which it names is not loaded.
fn warn_of_plugin(dropped: &tree::Node) {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let (place, named) = (dropped.origin.to_string(), &dropped.value);
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if said.insert(place.clone()) {
        tracing::warn!(
            "device.plugin ({place}) is {named}: not loaded, because a run folder does not choose native code; if you \
             trust that file, name it with --plugin PATH"
        );
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
    walk("", &toml::Value::try_from(config).context("the config cannot be written as TOML")?, &mut out);
    Ok(out)
}
