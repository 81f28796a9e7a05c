//! What a command line lays over a config: settings, settings taken away, flags that stand for a setting.
use super::check::MESH_AXES;
use super::tree::{Node, Origin, Value};
use super::{Check, Trust, defaults, reference};
use crate::util::error::Failure;
use anyhow::{Result, bail};
use std::path::PathBuf;

/// A change to a config. Later ones come over earlier ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Override {
    /// `--set KEY=VALUE`, as typed after the flag.
    Set(String),
    /// `--unset KEY`: the setting has its default again.
    Unset(String),
    /// Another flag that stands for a setting.
    Flag {
        /// The flag and its value, as messages show them: `--solver ddim`.
        shown: String,
        /// `KEY=VALUE`, with a value in TOML.
        set: String,
    },
}

impl From<&str> for Override {
    fn from(set: &str) -> Self {
        Override::Set(set.into())
    }
}

impl From<String> for Override {
    fn from(set: String) -> Self {
        Override::Set(set)
    }
}

impl Override {
    /// What `--NAME VALUE` of a command line sets: the setting at `key`, if it is given.
    pub fn flag(name: &str, key: &str, value: Option<impl ToString>) -> Option<Override> {
        let value = value?.to_string();
        // TOML writes NaN in small letters.
        let set = format!("{key}={}", if value == "NaN" { "nan" } else { &value });
        Some(Override::Flag { shown: format!("--{name} {}", value.trim_matches('"')), set })
    }

    /// The same for each of many that are typed after `--set`.
    pub fn sets<S: ToString>(typed: impl IntoIterator<Item = S>) -> Vec<Override> {
        typed.into_iter().map(|set| Override::Set(set.to_string())).collect()
    }

    /// The key that it changes.
    pub fn key(&self) -> &str {
        let (Override::Set(text) | Override::Unset(text) | Override::Flag { set: text, .. }) = self;
        text.split_once('=').map_or(text.as_str(), |(key, _)| key).trim()
    }

    /// Changes a tree.
    ///
    /// # Errors
    /// When it is of another form, or has no place there.
    pub(super) fn lay(&self, tree: &mut Node) -> Result<()> {
        match self {
            Override::Set(text) => {
                let origin = Origin::Set(text.as_str().into());
                section(self.key(), text, &origin)?;
                tree.set(text, &origin)
            }
            Override::Flag { shown, set } => tree.set(set, &Origin::Flag(shown.as_str().into())),
            Override::Unset(key) => unset_in(tree, key, &Origin::Flag(format!("--unset {key}").into())),
        }
    }
}

/// Takes a setting away, if it is there.
///
/// # Errors
/// When there is no such setting.
pub(super) fn unset_in(tree: &mut Node, key: &str, origin: &Origin) -> Result<()> {
    if !tree.unset(key, origin)? && !reference::is_known(key) {
        let (text, help) = reference::unknown(key);
        bail!(Failure::input(format!("{text} ({origin})")).help(help));
    }
    Ok(())
}

/// Fails if a key without a section is the last part of settings, and says of which.
fn section(key: &str, typed: &str, origin: &Origin) -> Result<()> {
    let Some((_, value)) = typed.split_once('=') else { return Ok(()) };
    let meant = if key.contains('.') { vec![] } else { reference::ending_in(key) };
    let Some(first) = meant.first() else { return Ok(()) };
    let text = format!("`{key}` lacks its section ({origin})");
    let help = match &meant[..] {
        [one] => format!("write --set {one}={value}"),
        many => format!("write --set {first}={value}; settings of that name: {}", many.join(", ")),
    };
    bail!(Failure::input(text).help(help))
}

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
    /// What of a run's config is opened.
    pub trust: Trust,
    /// Rules of the layers above.
    pub checks: &'static [Check],
}

impl Overlay {
    /// Lays the flags over a tree.
    pub(super) fn lay(&self, tree: &mut Node) {
        let text = |key: &str, tree: &Node| match tree.get(key).map(|node| &node.value) {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        };
        if let Some(platform) = &self.platform {
            // A plugin file belongs to the platform it was written next to.
            if text("device.platform", tree).as_deref().unwrap_or(defaults::PLATFORM) != platform {
                tree.remove(&["device", "plugin"]);
            }
            put(tree, "platform", format!("--platform {platform}"), Value::Text(platform.clone()));
        }
        if let Some(plugin) = self.plugin.as_ref().map(|path| path.display().to_string()) {
            put(tree, "plugin", format!("--plugin {plugin}"), Value::Text(plugin));
        }
        if let Some(devices) = self.devices {
            let value = Value::Integer(i64::try_from(devices).unwrap_or(i64::MAX));
            put(tree, "devices", format!("--devices {devices}"), value);
            // A mesh of `data` alone says no more than the number of devices does.
            let mesh = tree.get("device.mesh").map(|node| &node.value);
            if matches!(mesh, Some(Value::Table(axes)) if axes.iter().all(|(axis, _)| axis == MESH_AXES[0])) {
                tree.remove(&["device", "mesh"]);
            }
        }
    }
}

/// Puts a value into `[device]`. What is not a table there stays, to be refused.
fn put(tree: &mut Node, key: &str, flag: String, value: Value) {
    let _ = tree.lay("", &["device", key], &Node { origin: Origin::Flag(flag.into()), value });
}
