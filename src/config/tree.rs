//! A config as written: a tree of values that remember where they stand, with `--set` overrides laid over it.
use crate::util::error::Failure;
use anyhow::{Result, bail};
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use toml::de::{DeTable, DeValue};

/// Keys of version 0.1 and what they are called now. Files, run folders and `--set` may use either.
const RENAMED: [(&str, &str); 11] = [
    ("run.picture_every", "run.sample_every"),
    ("data.bad_share", "data.max_bad_fraction"),
    ("head.noise_levels", "head.diffusion_batch_mul"),
    ("optimizer.lr_decay_share", "optimizer.lr_decay_fraction"),
    ("train.text_drop", "train.cond_dropout"),
    ("train.init_names", "train.init_params"),
    ("sample.reveal", "sample.reveal_schedule"),
    ("sample.first_timestep", "sample.start_timestep"),
    ("sample.grid", "sample.preview_images"),
    ("eval.prompts", "eval.samples"),
    ("device.rules", "device.logical_axis_rules"),
];

/// Where a value was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A line of a file, counted from 1.
    File(Arc<str>, usize),
    /// An override of the command line, as typed.
    Flag(Arc<str>),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::File(name, line) => write!(f, "{name}, line {line}"),
            Origin::Flag(text) => write!(f, "--set {text}"),
        }
    }
}

/// A value and where it was written.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where.
    pub origin: Origin,
    /// What.
    pub value: Value,
}

/// What a config file can hold.
#[derive(Clone, Debug)]
pub enum Value {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a point or an exponent.
    Float(f64),
    /// A string (or a date: no setting is one, so its text will do).
    Text(String),
    /// `[a, b]`
    List(Vec<Node>),
    /// `{a = 1}`, `[section]`: keys in the order written.
    Table(Vec<(String, Node)>),
}

impl Node {
    /// Parses the text of the file called `name`.
    pub fn parse(name: &str, text: &str) -> Result<Node> {
        let file: Arc<str> = name.into();
        let line =
            |at: usize| text.as_bytes()[..at.min(text.len())].iter().filter(|b| **b == b'\n').count() + 1;
        let table = DeTable::parse(text).map_err(|e| {
            let at = e.span().map_or(String::new(), |s| format!(", line {}", line(s.start)));
            Failure::input(format!("{name}{at}: not TOML: {}", one_line(e.message())))
        })?;
        let origin = |at| Origin::File(file.clone(), line(at));
        let value = from_table(table.into_inner(), &origin)?;
        let mut tree = Node { origin: Origin::File(file.clone(), 1), value };
        tree.rename()?;
        Ok(tree)
    }

    /// Gives keys of version 0.1 their names of today, and makes `[eval]` a list of one, `[[eval]]`.
    ///
    /// # Errors
    /// Where a setting is there by both names.
    fn rename(&mut self) -> Result<()> {
        let Value::Table(sections) = &mut self.value else { return Ok(()) };
        for (then, now) in RENAMED {
            let ((section, then_key), (_, now_key)) = (halves(then), halves(now));
            let Some((_, Node { value: Value::Table(keys), .. })) =
                sections.iter_mut().find(|(key, _)| key == section)
            else {
                continue;
            };
            let Some(old) = keys.iter().position(|(key, _)| key == then_key) else { continue };
            if let Some((_, new)) = keys.iter().find(|(key, _)| key == now_key) {
                let (old, new) = (&keys[old].1.origin, &new.origin);
                bail!(
                    Failure::input(format!("`{then}` ({old}) is `{now}` ({new}) by its old name"))
                        .help(format!("leave `{then}` out"))
                );
            }
            keys[old].0 = now_key.into();
        }
        if let Some((_, eval)) = sections.iter_mut().find(|(key, _)| key == "eval")
            && let Value::Table(_) = eval.value
        {
            eval.value = Value::List(vec![eval.clone()]);
        }
        Ok(())
    }

    /// Lays `key.path = value` over the tree, as typed after `--set`. The value is TOML; what is not TOML is a
    /// string. Tables on the way are made where they are missing. Of a list, a number is an entry (`eval.0.every`); any
    /// other key is that of each of its tables.
    pub fn set(&mut self, typed: &str) -> Result<()> {
        let Some((path, text)) = typed.split_once('=').map(|(p, t)| (p.trim(), t.trim())) else {
            bail!(Failure::input(format!("--set {typed}: not of the form key=value")));
        };
        if path.split('.').any(|key| key.trim().is_empty()) {
            bail!(
                Failure::input(format!("--set {typed}: `{path}` is not a key"))
                    .help("for example --set run.seed=7")
            );
        }
        let flag = Origin::Flag(typed.into());
        let value = match DeValue::parse(text) {
            Ok(value) => from_value(value.into_inner(), &|_| flag.clone())?,
            Err(_) => Value::Text(text.into()),
        };
        let mut path: Vec<&str> = path.split('.').map(str::trim).collect();
        if let [section, key, ..] = &mut path[..]
            && let Some((_, now)) = RENAMED.iter().find(|(then, _)| halves(then) == (section, key))
        {
            *key = halves(now).1;
        }
        self.lay("", &path, &Node { origin: flag, value }, typed)?;
        // The value may be a section with old keys.
        self.rename()
    }

    /// Lays `new` over what stands at `keys` below the value at `done`.
    fn lay(&mut self, done: &str, keys: &[&str], new: &Node, typed: &str) -> Result<()> {
        let Some((key, rest)) = keys.split_first() else {
            *self = new.clone();
            return Ok(());
        };
        let below = |key: &str| if done.is_empty() { key.to_string() } else { format!("{done}.{key}") };
        let (kind, at) = (self.value.to_string(), &self.origin);
        match (&mut self.value, key.parse::<usize>()) {
            (Value::Table(entries), _) => {
                let at = entries.iter().position(|(k, _)| k == key).unwrap_or_else(|| {
                    let table = Node { origin: new.origin.clone(), value: Value::Table(vec![]) };
                    entries.push((key.to_string(), table));
                    entries.len() - 1
                });
                entries[at].1.lay(&below(key), rest, new, typed)
            }
            (Value::List(nodes), Ok(number)) => {
                let count = nodes.len();
                let node = nodes.get_mut(number).ok_or_else(|| {
                    Failure::input(format!("--set {typed}: `{done}` has {count} entries, from 0 on ({at})"))
                })?;
                node.lay(&below(key), rest, new, typed)
            }
            (Value::List(nodes), Err(_)) if !nodes.is_empty() => {
                let mut nodes = nodes.iter_mut().enumerate();
                nodes.try_for_each(|(i, node)| node.lay(&below(&i.to_string()), keys, new, typed))
            }
            _ => bail!(Failure::input(format!("--set {typed}: `{done}` is {kind}, not a table ({at})"))),
        }
    }

    /// Takes `section.key` out of the tree and gives what was there.
    pub fn take(&mut self, section: &str, key: &str) -> Option<Node> {
        let Value::Table(sections) = &mut self.value else { return None };
        let (_, found) = sections.iter_mut().find(|(name, _)| name == section)?;
        let Value::Table(keys) = &mut found.value else { return None };
        let at = keys.iter().position(|(name, _)| name == key)?;
        Some(keys.remove(at).1)
    }

    /// Where the value at a dotted path was written; of the deepest value on the way, if it is absent.
    pub fn origin(&self, path: &str) -> &Origin {
        let mut node = self;
        for key in path.split('.') {
            let next = match &node.value {
                Value::Table(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, next)| next),
                Value::List(nodes) => key.parse().ok().and_then(|n: usize| nodes.get(n)),
                _ => None,
            };
            let Some(next) = next else { break };
            node = next;
        }
        &node.origin
    }
}

/// The value in a sentence: `the string "x"`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Bool(b) => write!(f, "the boolean {b}"),
            Value::Integer(n) => write!(f, "the whole number {n}"),
            Value::Float(x) => write!(f, "the number {x:?}"),
            Value::Text(s) => write!(f, "the string {s:?}"),
            Value::List(_) => write!(f, "a list"),
            Value::Table(_) => write!(f, "a table"),
        }
    }
}

/// A section and a key of it.
fn halves(path: &str) -> (&str, &str) {
    path.split_once('.').unwrap_or((path, ""))
}

fn from_table(table: DeTable, origin: &dyn Fn(usize) -> Origin) -> Result<Value> {
    let entry = |(key, value): (toml::Spanned<std::borrow::Cow<str>>, toml::Spanned<DeValue>)| {
        let origin_here = origin(key.span().start);
        Ok((
            key.into_inner().into_owned(),
            Node { origin: origin_here, value: from_value(value.into_inner(), origin)? },
        ))
    };
    Ok(Value::Table(table.into_iter().map(entry).collect::<Result<_>>()?))
}

fn from_value(value: DeValue, origin: &dyn Fn(usize) -> Origin) -> Result<Value> {
    Ok(match value {
        DeValue::Boolean(b) => Value::Bool(b),
        DeValue::Integer(n) => match i64::from_str_radix(n.as_str(), n.radix()) {
            Ok(n) => Value::Integer(n),
            Err(_) => bail!(Failure::input(format!("{n} is too large a number ({})", origin(0)))),
        },
        DeValue::Float(x) => match x.as_str().parse() {
            Ok(x) => Value::Float(x),
            Err(_) => bail!(Failure::input(format!("{x} is not a number ({})", origin(0)))),
        },
        DeValue::String(s) => Value::Text(s.into_owned()),
        DeValue::Datetime(d) => Value::Text(d.to_string()),
        DeValue::Array(list) => {
            let node = |v: toml::Spanned<DeValue>| {
                let origin_here = origin(v.span().start);
                Ok(Node { origin: origin_here, value: from_value(v.into_inner(), origin)? })
            };
            Value::List(list.into_iter().map(node).collect::<Result<_>>()?)
        }
        DeValue::Table(table) => from_table(table, origin)?,
    })
}

/// Reads a config file.
pub fn read(path: &Path) -> Result<Node> {
    let text = crate::util::disk::read_text(path, "the config")?;
    Node::parse(&path.display().to_string(), &text)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
